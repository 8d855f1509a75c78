// Generated from schemas/system.schema.json by scripts/compile-schemas.mjs. Do not edit.
import type { CollectionDefinition, FieldDefinition } from '../dossier/vocabulary.ts';

export const systemFields: Readonly<Record<string, FieldDefinition>> = {
  "id": {
    "kind": "text",
    "description": "Short name of the system, unique in the repository; stays the same over its versions.",
    "example": "sepsis-early-warning"
  },
  "name": {
    "kind": "text",
    "description": "Name of the system as people call it.",
    "example": "Sepsis early warning"
  },
  "version": {
    "kind": "version",
    "description": "Version of the system. Quote it, so that 1.10 does not become 1.1.",
    "example": "2.1.0"
  },
  "description": {
    "kind": "prose",
    "description": "What the system is and does, in a few sentences.",
    "example": "Scores adult patients of general wards every hour for their risk of sepsis."
  },
  "model.type": {
    "kind": "text",
    "description": "Kind of model.",
    "example": "gradient boosted trees"
  },
  "model.task": {
    "kind": "enum",
    "description": "What the model does.",
    "example": "classification | regression | survival | segmentation | detection | ranking | generation | retrieval | other",
    "values": [
      "classification",
      "regression",
      "survival",
      "segmentation",
      "detection",
      "ranking",
      "generation",
      "retrieval",
      "other"
    ]
  },
  "model.architecture": {
    "kind": "text",
    "description": "Architecture in a few words.",
    "example": "400 trees, depth 4"
  },
  "model.inputs": {
    "kind": "prose",
    "description": "What goes in, in words; the inputs of a table one by one under features.",
    "example": "Vital signs and laboratory values of the last 24 hours."
  },
  "model.modality": {
    "kind": "text",
    "description": "Kind of data it works on.",
    "example": "computed tomography"
  },
  "model.software": {
    "kind": "list",
    "description": "Software it needs, with version.",
    "example": [
      "scikit-learn 1.9.1"
    ]
  },
  "model.licence": {
    "kind": "text",
    "description": "Licence under which the model may be used.",
    "example": "Apache-2.0"
  },
  "model.released": {
    "kind": "text",
    "description": "Day or month of the release.",
    "example": "2026-10-01"
  },
  "model.foundation_models": {
    "kind": "list",
    "description": "Foundation models it is built on, with version. Write [] when there are none.",
    "example": [
      "name and version"
    ],
    "emptyMeans": "the system is built on no foundation model"
  },
  "model.abstention": {
    "kind": "prose",
    "description": "What the system does with input it should not judge: missing, out of range, out of scope.",
    "example": "No score is shown when more than three of the inputs are missing."
  },
  "model.language_model": {
    "kind": "boolean",
    "description": "Whether a language model is part of it, whatever its task.",
    "example": false
  },
  "output.type": {
    "kind": "enum",
    "description": "Kind of output (the list of 45 CFR 170.315(b)(11)(iv)(B)(1)(iv)).",
    "example": "prediction | classification | recommendation | evaluation | analysis | other",
    "values": [
      "prediction",
      "classification",
      "recommendation",
      "evaluation",
      "analysis",
      "other"
    ]
  },
  "output.description": {
    "kind": "prose",
    "description": "What the output means to the person who sees it.",
    "example": "Risk of sepsis within the next six hours."
  },
  "output.unit": {
    "kind": "text",
    "description": "Unit or scale of the output.",
    "example": "probability, 0 to 1"
  },
  "output.probability": {
    "kind": "boolean",
    "description": "Whether the score is meant to be read as a probability.",
    "example": true
  },
  "intended_use.purpose": {
    "kind": "prose",
    "description": "What the system is for.",
    "example": "Alerts nurses on adult wards to patients who may be developing sepsis."
  },
  "intended_use.population": {
    "kind": "prose",
    "description": "The patients it is meant for.",
    "example": "Adults of 18 years or older admitted to a general ward."
  },
  "intended_use.users": {
    "kind": "prose",
    "description": "Who uses it.",
    "example": "Registered nurses and physicians of the ward."
  },
  "intended_use.setting": {
    "kind": "prose",
    "description": "Where it is used.",
    "example": "General wards of an acute hospital."
  },
  "intended_use.how_to_use": {
    "kind": "prose",
    "description": "How it is used, step by step.",
    "example": "The nurse sees the score in the ward list and opens the reasons."
  },
  "intended_use.use": {
    "kind": "enum",
    "description": "The kind of use; it decides which errors harm most.",
    "example": "screening | rule-out | diagnosis | rule-in | invasive-follow-up | risk-score | allocation | monitoring | alarm | administrative",
    "values": [
      "screening",
      "rule-out",
      "diagnosis",
      "rule-in",
      "invasive-follow-up",
      "risk-score",
      "allocation",
      "monitoring",
      "alarm",
      "administrative"
    ]
  },
  "intended_use.decision_role": {
    "kind": "enum",
    "description": "What the output does to a clinician's decision (45 CFR 170.315(b)(11)(iv)(B)(2)(iv)).",
    "example": "informs | augments | replaces | autonomous",
    "values": [
      "informs",
      "augments",
      "replaces",
      "autonomous"
    ]
  },
  "intended_use.significance": {
    "kind": "enum",
    "description": "Significance of the information (IMDRF SaMD N12, 2014).",
    "example": "informs | drives | treats-or-diagnoses",
    "values": [
      "informs",
      "drives",
      "treats-or-diagnoses"
    ]
  },
  "intended_use.condition_seriousness": {
    "kind": "enum",
    "description": "State of the patient or condition (IMDRF SaMD N12, 2014).",
    "example": "non-serious | serious | critical",
    "values": [
      "non-serious",
      "serious",
      "critical"
    ]
  },
  "intended_use.out_of_scope": {
    "kind": "list",
    "description": "Uses and populations it is not meant for.",
    "example": [
      "Patients under 18 years"
    ]
  },
  "intended_use.patient_facing": {
    "kind": "boolean",
    "description": "Whether patients or their families see what it puts out.",
    "example": false
  },
  "regulatory.fda_status": {
    "kind": "enum",
    "description": "Status with the FDA.",
    "example": "not-a-device | enforcement-discretion | non-device-cds | cleared-510k | de-novo | approved-pma | investigational",
    "values": [
      "not-a-device",
      "enforcement-discretion",
      "non-device-cds",
      "cleared-510k",
      "de-novo",
      "approved-pma",
      "investigational"
    ]
  },
  "regulatory.eu_ai_class": {
    "kind": "enum",
    "description": "Class under Regulation (EU) 2024/1689.",
    "example": "not-placed-in-eu | minimal | limited | high-risk",
    "values": [
      "not-placed-in-eu",
      "minimal",
      "limited",
      "high-risk"
    ]
  },
  "regulatory.onc_dsi_type": {
    "kind": "enum",
    "description": "Type of decision support intervention under 45 CFR 170.315(b)(11).",
    "example": "none | evidence-based | predictive",
    "values": [
      "none",
      "evidence-based",
      "predictive"
    ]
  },
  "regulatory.citation": {
    "kind": "text",
    "description": "Research or guideline that it rests on (45 CFR 170.315(b)(11)(iv)(A)(1)).",
    "example": "Guideline of the sepsis society, 2025 edition"
  },
  "regulatory.variables_used": {
    "kind": "list",
    "description": "Which of these it uses, of: race, ethnicity, language, sexual-orientation, gender-identity, sex, date-of-birth, social-determinants, health-status (45 CFR 170.315(b)(11)(iv)(A)(5) to (13)).",
    "example": [
      "sex",
      "date-of-birth"
    ],
    "emptyMeans": "it uses none of these variables"
  },
  "regulatory.status": {
    "kind": "prose",
    "description": "Where it stands with regulators, in words: clearance, number of the submission, exemption.",
    "example": "No device; under review by the quality board."
  },
  "regulatory.standards": {
    "kind": "list",
    "description": "Standards it follows.",
    "example": [
      "IEC 62304"
    ]
  },
  "regulatory.availability": {
    "kind": "text",
    "description": "Countries in which it may be used.",
    "example": "United States"
  },
  "regulatory.stage": {
    "kind": "text",
    "description": "Stage of the release.",
    "example": "pilot on two wards"
  },
  "regulatory.clinical_risk": {
    "kind": "prose",
    "description": "How serious harm can be, in the words of the builders.",
    "example": "Moderate: a late alert delays treatment by hours."
  },
  "regulatory.hipaa_role": {
    "kind": "enum",
    "description": "What the organisation is under HIPAA for this use.",
    "example": "covered-entity | business-associate | not-subject",
    "values": [
      "covered-entity",
      "business-associate",
      "not-subject"
    ]
  },
  "regulatory.states": {
    "kind": "list",
    "description": "US states in which it is used, by their two letters.",
    "example": [
      "CA",
      "TX"
    ],
    "emptyMeans": "the system is used in no state of the United States"
  },
  "regulatory.decision_support.no_image_or_signal": {
    "kind": "boolean",
    "description": "It does not acquire, process or analyse a medical image, a signal of an in vitro test, or a pattern of a signal.",
    "example": true
  },
  "regulatory.decision_support.medical_information": {
    "kind": "boolean",
    "description": "It displays, analyses or prints medical information about a patient or other medical information.",
    "example": true
  },
  "regulatory.decision_support.supports_professional": {
    "kind": "boolean",
    "description": "It supports or gives recommendations to a professional, and no directive.",
    "example": true
  },
  "regulatory.decision_support.reviewable_basis": {
    "kind": "boolean",
    "description": "The professional can review the basis of each recommendation, so as not to rely on it primarily.",
    "example": true
  },
  "regulatory.decision_support.basis_display": {
    "kind": "prose",
    "description": "Where the professional sees the inputs, the logic, the evidence and the limits behind a recommendation.",
    "example": "The panel beside the score lists the inputs with their values, the study it rests on and who was left out."
  },
  "regulatory.change_plan.modifications": {
    "kind": "list",
    "description": "Kinds of modification that the plan allows.",
    "example": [
      "retraining on new data"
    ],
    "emptyMeans": "no modification is authorised in advance"
  },
  "regulatory.change_plan.protocol": {
    "kind": "text",
    "description": "Document that says how each is made and tested.",
    "example": "change protocol, version 2"
  },
  "governance.risk_tier": {
    "kind": "enum",
    "description": "The risk tier the builders declare. The gate derives its own and takes the higher.",
    "example": "low | moderate | high",
    "values": [
      "low",
      "moderate",
      "high"
    ]
  },
  "governance.roles.model_owner": {
    "kind": "text",
    "description": "Who owns the model.",
    "example": "name or office"
  },
  "governance.roles.clinical_safety": {
    "kind": "text",
    "description": "Who answers for clinical safety; not the model owner.",
    "example": "name or office"
  },
  "governance.roles.privacy": {
    "kind": "text",
    "description": "Who answers for privacy.",
    "example": "name or office"
  },
  "governance.roles.security": {
    "kind": "text",
    "description": "Who answers for security.",
    "example": "name or office"
  },
  "governance.roles.policy_owner": {
    "kind": "text",
    "description": "Who sets the limits.",
    "example": "name or office"
  },
  "governance.contact": {
    "kind": "text",
    "description": "Where questions about the system go.",
    "example": "clinical-ai@hospital.example"
  },
  "governance.funding": {
    "kind": "prose",
    "description": "Who paid for the development.",
    "example": "The hospital itself."
  },
  "governance.stakeholders": {
    "kind": "prose",
    "description": "Who was asked: patients, clinicians, others.",
    "example": "Nurses of two wards and the patient council."
  },
  "governance.third_parties": {
    "kind": "prose",
    "description": "Parts that come from others.",
    "example": "The monitoring devices and their firmware."
  },
  "governance.changes": {
    "kind": "prose",
    "description": "What changed since earlier versions.",
    "example": "2.1.0: trained again with data up to June 2026."
  },
  "governance.inventory_id": {
    "kind": "text",
    "description": "Its number in the organisation's list of AI systems.",
    "example": "AI-0042"
  },
  "governance.developers": {
    "kind": "list",
    "description": "People or teams who built it.",
    "example": [
      "Data science office"
    ]
  },
  "governance.review.last": {
    "kind": "date",
    "description": "Day of the last review.",
    "example": "2026-09-01"
  },
  "governance.review.next": {
    "kind": "date",
    "description": "Day of the next review.",
    "example": "2027-09-01"
  },
  "governance.decommission.owner": {
    "kind": "text",
    "description": "Who decides and carries it out.",
    "example": "Data science office"
  },
  "governance.decommission.trigger": {
    "kind": "prose",
    "description": "What leads to it.",
    "example": "The calibration drifts and retraining does not mend it, or the vendor ends support."
  },
  "governance.decommission.data": {
    "kind": "prose",
    "description": "What happens to its data and logs.",
    "example": "Inputs are deleted after 30 days, logs are archived for six years."
  },
  "governance.decommission.notice": {
    "kind": "prose",
    "description": "How those who depend on it are told.",
    "example": "Wards and their system managers are told 60 days ahead."
  },
  "governance.training.material": {
    "kind": "text",
    "description": "The material.",
    "example": "e-learning module of the quality office, version 2"
  },
  "governance.training.completed": {
    "kind": "date",
    "description": "Day on which those who use it now had completed it.",
    "example": "2026-09-01"
  },
  "governance.training.audience": {
    "kind": "text",
    "description": "Who is taught.",
    "example": "nurses and physicians of general wards"
  },
  "governance.impact_assessment.document": {
    "kind": "text",
    "description": "The document.",
    "example": "impact assessment of 2026-08-20"
  },
  "governance.impact_assessment.date": {
    "kind": "date",
    "description": "Day of the assessment.",
    "example": "2026-08-20"
  },
  "governance.impact_assessment.topics": {
    "kind": "list",
    "description": "What it covers, of: affected-groups, harms, likelihood, severity, mitigations, complaint-route.",
    "example": [
      "affected-groups",
      "harms",
      "likelihood",
      "severity",
      "mitigations",
      "complaint-route"
    ]
  },
  "governance.incident_channel.contact": {
    "kind": "text",
    "description": "Whom to tell.",
    "example": "Patient safety office"
  },
  "governance.incident_channel.how": {
    "kind": "text",
    "description": "How: a form, a number, an address.",
    "example": "incident form of the hospital"
  },
  "governance.incident_channel.acknowledge_hours": {
    "kind": "number",
    "description": "Hours until a report is acknowledged.",
    "example": 24,
    "minimum": 0
  },
  "governance.incident_channel.regulator_hours": {
    "kind": "number",
    "description": "Hours until a regulator is told where that is due.",
    "example": 240,
    "minimum": 0
  },
  "governance.consulted": {
    "kind": "list",
    "description": "Groups who were consulted, of: clinicians, patients, families, affected-groups, staff, others.",
    "example": [
      "clinicians",
      "patients"
    ]
  },
  "governance.retention.years": {
    "kind": "number",
    "description": "Years.",
    "example": 10,
    "minimum": 0
  },
  "governance.retention.location": {
    "kind": "text",
    "description": "Where.",
    "example": "records archive of the quality office"
  },
  "governance.retention.immutable": {
    "kind": "boolean",
    "description": "Whether nobody can change them.",
    "example": true
  },
  "limitations": {
    "kind": "list",
    "description": "Known limits: where it fails, what it was not tested on.",
    "example": [
      "Not tested in patients on dialysis."
    ]
  },
  "tradeoffs": {
    "kind": "list",
    "description": "What was given up for what.",
    "example": [
      "more false alarms for fewer missed cases"
    ]
  },
  "development.datasets": {
    "kind": "list",
    "description": "Names of the data sets it was built on, where nothing else is said of them.",
    "example": [
      "mimic-iv 3.1"
    ]
  },
  "development.training_data": {
    "kind": "prose",
    "description": "The data it was trained on.",
    "example": "Stays on general wards from 2022 to 2024."
  },
  "development.evaluation_data": {
    "kind": "prose",
    "description": "The data it was tested on.",
    "example": "Stays on general wards in 2025."
  },
  "development.relevance": {
    "kind": "prose",
    "description": "Why the data it was built on suit the place where it is used.",
    "example": "The same three hospitals, wards and devices; the laboratory method changed in 2025 and was mapped."
  },
  "development.procedure": {
    "kind": "prose",
    "description": "How it was trained.",
    "example": "Five-fold search over depth and number of trees."
  },
  "evaluation.summary": {
    "kind": "prose",
    "description": "How well it does its task.",
    "example": "Finds four of five patients eight hours ahead."
  },
  "evaluation.metrics_chosen": {
    "kind": "prose",
    "description": "Which measures were chosen, and why.",
    "example": "Sensitivity first, because a missed case is treated late."
  },
  "evaluation.factors": {
    "kind": "prose",
    "description": "Circumstances and groups across which it was examined.",
    "example": "Sex, age, race, ward and device."
  },
  "evaluation.external_validation": {
    "kind": "prose",
    "description": "Testing by others or elsewhere.",
    "example": "Tested at two other hospitals by their own staff."
  },
  "evaluation.local_validation": {
    "kind": "prose",
    "description": "How it did on data of the places where it is used, also by group; where there is nothing, why.",
    "example": "North campus, 120 cases: finds 78 of 100 women and 79 of 100 men."
  },
  "evaluation.clinical_outcomes": {
    "kind": "prose",
    "description": "What it was shown to change for patients.",
    "example": "Antibiotics 40 minutes earlier in a stepped trial."
  },
  "evaluation.safety": {
    "kind": "prose",
    "description": "How safety and reliability were tested, and what came out.",
    "example": "Missing vital signs: no score is shown."
  },
  "evaluation.publications": {
    "kind": "list",
    "description": "Where the tests are published.",
    "example": [
      "https://example.org/report"
    ]
  },
  "evaluation.plan.metrics": {
    "kind": "list",
    "description": "Metrics that were planned.",
    "example": [
      "sensitivity",
      "ppv",
      "auroc"
    ]
  },
  "evaluation.plan.not_measured": {
    "kind": "list",
    "description": "Risks that are not measured, each with its reason.",
    "example": [
      "long-term outcomes: the follow-up ends at discharge"
    ],
    "emptyMeans": "every known risk is measured"
  },
  "evaluation.severe_errors.cases": {
    "kind": "number",
    "description": "Cases that were graded.",
    "example": 600,
    "minimum": 0
  },
  "evaluation.severe_errors.severe": {
    "kind": "number",
    "description": "Cases with such an error.",
    "example": 1,
    "minimum": 0
  },
  "evaluation.severe_errors.graders": {
    "kind": "number",
    "description": "People who graded each case.",
    "example": 2,
    "minimum": 0
  },
  "evaluation.severe_errors.scale": {
    "kind": "text",
    "description": "The scale they used.",
    "example": "five grades, severe is 4 and 5"
  },
  "evaluation.confabulation.statements": {
    "kind": "number",
    "description": "Statements that were graded.",
    "example": 600,
    "minimum": 0
  },
  "evaluation.confabulation.unsupported": {
    "kind": "number",
    "description": "Statements that nothing supports.",
    "example": 4,
    "minimum": 0
  },
  "evaluation.confabulation.severe": {
    "kind": "number",
    "description": "Unsupported statements that could harm seriously.",
    "example": 0,
    "minimum": 0
  },
  "evaluation.confabulation.graders": {
    "kind": "number",
    "description": "Clinicians who graded each.",
    "example": 2,
    "minimum": 0
  },
  "evaluation.confabulation.date": {
    "kind": "date",
    "description": "Day of the grading.",
    "example": "2026-09-01"
  },
  "evaluation.citations.given": {
    "kind": "number",
    "description": "References that were checked.",
    "example": 300,
    "minimum": 0
  },
  "evaluation.citations.valid": {
    "kind": "number",
    "description": "References that exist and say what they are cited for.",
    "example": 298,
    "minimum": 0
  },
  "evaluation.counterfactual.pairs": {
    "kind": "number",
    "description": "Pairs that were compared.",
    "example": 400,
    "minimum": 0
  },
  "evaluation.counterfactual.changed": {
    "kind": "number",
    "description": "Pairs whose clinical content differs.",
    "example": 3,
    "minimum": 0
  },
  "evaluation.counterfactual.severe": {
    "kind": "number",
    "description": "Pairs whose difference could harm seriously.",
    "example": 0,
    "minimum": 0
  },
  "evaluation.fail_safe.tests": {
    "kind": "number",
    "description": "Tests that were run.",
    "example": 40,
    "minimum": 0
  },
  "evaluation.fail_safe.passed": {
    "kind": "number",
    "description": "Tests that ended without an answer, as they should.",
    "example": 40,
    "minimum": 0
  },
  "evaluation.fail_safe.kinds": {
    "kind": "list",
    "description": "What was tested, of: missing, out-of-range, corrupted, out-of-scope, wrong-unit, outage.",
    "example": [
      "missing",
      "out-of-range",
      "corrupted",
      "out-of-scope",
      "wrong-unit"
    ]
  },
  "evaluation.explanations.fidelity": {
    "kind": "number",
    "description": "Agreement of the explanation with the model, 0 to 1.",
    "example": 0.9,
    "minimum": 0,
    "maximum": 1
  },
  "evaluation.explanations.stability": {
    "kind": "number",
    "description": "Rank correlation of explanations of like cases, -1 to 1.",
    "example": 0.8,
    "minimum": -1,
    "maximum": 1
  },
  "evaluation.explanations.randomisation_check": {
    "kind": "enum",
    "description": "Whether the explanations change when the weights are made random, as they should.",
    "example": "changed | unchanged",
    "values": [
      "changed",
      "unchanged"
    ]
  },
  "evaluation.user_test.participants_per_group": {
    "kind": "number",
    "description": "People in the smallest group of users.",
    "example": 15,
    "minimum": 0
  },
  "evaluation.user_test.open_failures": {
    "kind": "number",
    "description": "Failures of critical tasks that nobody has dealt with.",
    "example": 0,
    "minimum": 0
  },
  "evaluation.user_test.date": {
    "kind": "date",
    "description": "Day of the test.",
    "example": "2026-09-01"
  },
  "fairness.assessment": {
    "kind": "prose",
    "description": "How fairness was examined.",
    "example": "Error rates compared by sex, race and age."
  },
  "fairness.groups_at_risk": {
    "kind": "list",
    "description": "Groups that may be served worse.",
    "example": [
      "patients under 30"
    ]
  },
  "fairness.mitigations": {
    "kind": "prose",
    "description": "What was done about it.",
    "example": "More cases of the small groups were collected."
  },
  "ethical_considerations": {
    "kind": "prose",
    "description": "Ethical questions that were considered.",
    "example": "An alert must not replace a look at the patient."
  },
  "monitoring.plan": {
    "kind": "prose",
    "description": "What is watched, how often, and by whom.",
    "example": "Calibration and alert rate monthly, by the data office."
  },
  "monitoring.updates": {
    "kind": "prose",
    "description": "When it is updated and tested again.",
    "example": "Every year, and whenever a drift alarm is confirmed."
  },
  "monitoring.feedback.override_rate": {
    "kind": "number",
    "description": "Share of its suggestions that users override, 0 to 1.",
    "example": 0.2,
    "minimum": 0,
    "maximum": 1
  },
  "monitoring.feedback.complaints": {
    "kind": "number",
    "description": "Complaints since the last review.",
    "example": 2,
    "minimum": 0
  },
  "monitoring.feedback.reviewed": {
    "kind": "date",
    "description": "Day on which they were last looked at.",
    "example": "2026-09-01"
  },
  "security.measures": {
    "kind": "prose",
    "description": "How it is protected against misuse and attack.",
    "example": "Weights are signed; the service runs without network."
  },
  "security.testing": {
    "kind": "prose",
    "description": "How the protection was tested.",
    "example": "Penetration test in May 2026."
  },
  "security.access.authentication": {
    "kind": "text",
    "description": "How people prove who they are.",
    "example": "single sign-on of the hospital"
  },
  "security.access.least_privilege": {
    "kind": "prose",
    "description": "Who may do what.",
    "example": "Clinicians see scores; two engineers may change the model."
  },
  "security.access.multi_factor": {
    "kind": "boolean",
    "description": "Whether administrators need a second factor.",
    "example": true
  },
  "security.access.service_identity": {
    "kind": "text",
    "description": "How programs prove who they are.",
    "example": "certificate of the service"
  },
  "security.access.session_timeout_minutes": {
    "kind": "number",
    "description": "Minutes until an idle session ends.",
    "example": 15,
    "minimum": 0
  },
  "security.encryption.at_rest": {
    "kind": "boolean",
    "description": "Where they are stored.",
    "example": true
  },
  "security.encryption.in_transit": {
    "kind": "boolean",
    "description": "Where they are sent.",
    "example": true
  },
  "security.encryption.alternative": {
    "kind": "prose",
    "description": "What protects them where they are not encrypted.",
    "example": "The servers stand in a locked room without a network."
  },
  "security.inference.exposed": {
    "kind": "boolean",
    "description": "Whether it can be reached from outside of the organisation.",
    "example": false
  },
  "security.inference.weights_shared": {
    "kind": "boolean",
    "description": "Whether the weights are given to others.",
    "example": false
  },
  "security.inference.rate_limit": {
    "kind": "text",
    "description": "How many questions one user may ask.",
    "example": "60 an hour"
  },
  "security.inference.query_logging": {
    "kind": "boolean",
    "description": "Whether questions are recorded.",
    "example": true
  },
  "security.data_integrity.signed": {
    "kind": "boolean",
    "description": "Whether the data are signed or digested when they arrive.",
    "example": true
  },
  "security.data_integrity.anomaly_scan": {
    "kind": "date",
    "description": "Day of the last search for planted records.",
    "example": "2026-09-01"
  },
  "security.data_integrity.label_audit": {
    "kind": "date",
    "description": "Day of the last check of labels against their source.",
    "example": "2026-09-01"
  },
  "security.data_integrity.source_check": {
    "kind": "prose",
    "description": "How data from outside are checked.",
    "example": "Each delivery is compared with the sender's counts and digest."
  },
  "security.bill_of_materials.path": {
    "kind": "path",
    "description": "The file.",
    "example": "sbom.cdx.json"
  },
  "security.bill_of_materials.digest": {
    "kind": "digest",
    "description": "Digest of the file.",
    "example": "sha256:1111111111111111111111111111111111111111111111111111111111111111"
  },
  "security.vulnerability_scan.tool": {
    "kind": "text",
    "description": "Tool and version.",
    "example": "trivy 0.60"
  },
  "security.vulnerability_scan.date": {
    "kind": "date",
    "description": "Day of the scan.",
    "example": "2026-09-01"
  },
  "security.vulnerability_scan.critical": {
    "kind": "number",
    "description": "Critical vulnerabilities found.",
    "example": 0,
    "minimum": 0
  },
  "security.vulnerability_scan.high": {
    "kind": "number",
    "description": "High vulnerabilities found.",
    "example": 0,
    "minimum": 0
  },
  "security.atlas_version": {
    "kind": "text",
    "description": "Version of MITRE ATLAS that the threats are named by.",
    "example": "5.1.0"
  },
  "privacy.measures": {
    "kind": "prose",
    "description": "How patients are protected.",
    "example": "Rows are pseudonymous; models hold no rows."
  },
  "privacy.patient_disclosure": {
    "kind": "prose",
    "description": "What patients are told, and whether they are asked.",
    "example": "The privacy notice names the system."
  },
  "privacy.attacks.membership_auc": {
    "kind": "number",
    "description": "How well an attacker tells who was in the training data, 0.5 is guessing.",
    "example": 0.53,
    "minimum": 0,
    "maximum": 1
  },
  "privacy.attacks.true_positive_rate_at_low_false_positive_rate": {
    "kind": "number",
    "description": "Share of members found while 1 in 1,000 others is taken for one.",
    "example": 0.002,
    "minimum": 0,
    "maximum": 1
  },
  "privacy.attacks.canaries_planted": {
    "kind": "number",
    "description": "Marked records planted in the training data.",
    "example": 100,
    "minimum": 0
  },
  "privacy.attacks.canaries_extracted": {
    "kind": "number",
    "description": "Marked records the model gave away.",
    "example": 0,
    "minimum": 0
  },
  "privacy.attacks.inversion": {
    "kind": "prose",
    "description": "What trying to rebuild training records showed.",
    "example": "No record could be rebuilt closer than its nearest neighbour."
  },
  "privacy.attacks.date": {
    "kind": "date",
    "description": "Day of the attacks.",
    "example": "2026-09-01"
  },
  "environmental_impact": {
    "kind": "prose",
    "description": "Energy or emissions of training and use.",
    "example": "Training took two hours on one processor."
  },
  "label.target": {
    "kind": "text",
    "description": "The label the model was trained to predict.",
    "example": "sepsis by Sepsis-3 criteria within six hours"
  },
  "label.construct_of_need": {
    "kind": "text",
    "description": "The need the label stands for.",
    "example": "sepsis that needs treatment within six hours"
  },
  "label.proxy_justification": {
    "kind": "prose",
    "description": "Where target and need differ: why the label is a fair stand-in for every group.",
    "example": "An audit by group compared the label with chart review."
  },
  "split.level": {
    "kind": "enum",
    "description": "The unit that is never in both.",
    "example": "patient | encounter | site | time | row",
    "values": [
      "patient",
      "encounter",
      "site",
      "time",
      "row"
    ]
  },
  "split.method": {
    "kind": "prose",
    "description": "How the split was made.",
    "example": "Patients were assigned to one set by a hash of their study number."
  },
  "split.overlap_count": {
    "kind": "number",
    "description": "Patients found in both training and test data.",
    "example": 0,
    "minimum": 0
  },
  "split.checked": {
    "kind": "date",
    "description": "When the overlap was counted.",
    "example": "2026-09-30"
  },
  "dataset.id": {
    "kind": "text",
    "description": "Short name of the data set.",
    "example": "test-2026"
  },
  "dataset.name": {
    "kind": "text",
    "description": "Name of the data set as people call it.",
    "example": "Ward stays 2025"
  },
  "dataset.version": {
    "kind": "version",
    "description": "Version of the data set.",
    "example": "3.1"
  },
  "dataset.url": {
    "kind": "text",
    "description": "Where it can be found.",
    "example": "https://example.org/datasets/ward-stays"
  },
  "dataset.description": {
    "kind": "prose",
    "description": "What it holds.",
    "example": "One row a stay, with vital signs and outcome."
  },
  "dataset.role": {
    "kind": "enum",
    "description": "What it was used for.",
    "example": "train | tune | test | external | production",
    "values": [
      "train",
      "tune",
      "test",
      "external",
      "production"
    ]
  },
  "dataset.source": {
    "kind": "prose",
    "description": "Where the data come from.",
    "example": "Electronic health record of the hospital, general wards."
  },
  "dataset.period.start": {
    "kind": "date",
    "description": "First day.",
    "example": "2025-01-01"
  },
  "dataset.period.end": {
    "kind": "date",
    "description": "Last day.",
    "example": "2025-12-31"
  },
  "dataset.sites": {
    "kind": "list",
    "description": "Sites that contributed.",
    "example": [
      "one acute hospital"
    ]
  },
  "dataset.n": {
    "kind": "number",
    "description": "Number of records.",
    "example": 7000,
    "minimum": 0
  },
  "dataset.patients": {
    "kind": "number",
    "description": "Patients in it.",
    "example": 1200
  },
  "dataset.inclusion": {
    "kind": "prose",
    "description": "Who was included.",
    "example": "Adults admitted for at least six hours."
  },
  "dataset.exclusion": {
    "kind": "prose",
    "description": "Who was excluded.",
    "example": "Patients in palliative care."
  },
  "dataset.label_method": {
    "kind": "prose",
    "description": "How the label was made.",
    "example": "Sepsis-3 criteria computed from the record."
  },
  "dataset.lawful_basis": {
    "kind": "enum",
    "description": "On what basis the data may be used.",
    "example": "consent | waiver-of-authorization | de-identified-safe-harbor | de-identified-expert-determination | limited-data-set-agreement | treatment-or-operations | public | synthetic",
    "values": [
      "consent",
      "waiver-of-authorization",
      "de-identified-safe-harbor",
      "de-identified-expert-determination",
      "limited-data-set-agreement",
      "treatment-or-operations",
      "public",
      "synthetic"
    ]
  },
  "dataset.lawful_basis_reference": {
    "kind": "text",
    "description": "Document that records the basis.",
    "example": "determination letter of 2025-02-01"
  },
  "dataset.licence": {
    "kind": "text",
    "description": "Licence or agreement of use.",
    "example": "internal use under agreement"
  },
  "dataset.digest": {
    "kind": "digest",
    "description": "Digest of the data as used.",
    "example": "sha256:<64 hexadecimal digits>"
  },
  "dataset.creator": {
    "kind": "text",
    "description": "Who made it.",
    "example": "Data office of the hospital"
  },
  "dataset.collection": {
    "kind": "prose",
    "description": "How it was collected.",
    "example": "Exported from the health record by nightly jobs."
  },
  "dataset.preprocessing": {
    "kind": "prose",
    "description": "What was done to it before use.",
    "example": "Values outside the possible range were removed."
  },
  "dataset.demographics": {
    "kind": "prose",
    "description": "Who the patients are.",
    "example": "Half women; median age 66."
  },
  "dataset.sensitive_data": {
    "kind": "prose",
    "description": "What personal or sensitive data it holds.",
    "example": "Race and language, as recorded at admission."
  },
  "dataset.deidentification": {
    "kind": "prose",
    "description": "How identities were removed, and by whom that was confirmed.",
    "example": "Safe harbor, confirmed by the privacy office."
  },
  "dataset.consent": {
    "kind": "prose",
    "description": "Consent of the patients, or why none is needed.",
    "example": "Waiver of the review board."
  },
  "dataset.ethics_approval": {
    "kind": "prose",
    "description": "Review by an ethics board.",
    "example": "Approved by the review board in March 2025."
  },
  "dataset.known_biases": {
    "kind": "prose",
    "description": "Ways in which it is known to be one-sided.",
    "example": "Few patients without insurance."
  },
  "dataset.limitations": {
    "kind": "prose",
    "description": "What it cannot be used for.",
    "example": "No outpatient visits."
  },
  "dataset.intended_uses": {
    "kind": "prose",
    "description": "What it was made for.",
    "example": "Development and testing of early warning scores."
  },
  "dataset.discouraged_uses": {
    "kind": "prose",
    "description": "What it must not be used for.",
    "example": "Finding single patients."
  },
  "dataset.terms_of_use": {
    "kind": "prose",
    "description": "Conditions of use beyond the licence.",
    "example": "Health research only."
  },
  "dataset.derived_from": {
    "kind": "list",
    "description": "Data sets it was made from.",
    "example": [
      "ward-stays-2024"
    ]
  },
  "dataset.maintenance": {
    "kind": "prose",
    "description": "Who keeps it up to date, and how.",
    "example": "Refreshed every quarter by the data office."
  },
  "dataset.patient_data": {
    "kind": "boolean",
    "description": "Whether it holds or was made from data of patients.",
    "example": true
  },
  "dataset.retention.period": {
    "kind": "text",
    "description": "The period.",
    "example": "six years after the last use"
  },
  "dataset.retention.trigger": {
    "kind": "prose",
    "description": "What leads to its deletion.",
    "example": "End of the study, or withdrawal of consent."
  },
  "dataset.withdrawal": {
    "kind": "prose",
    "description": "How a patient's data are taken out again.",
    "example": "The row is deleted and the model retrained at the next release."
  },
  "dataset.missing_values": {
    "kind": "prose",
    "description": "How missing values are handled, and that it is the same in use.",
    "example": "The last value of 24 hours, else the median of the ward; the same code runs in use."
  },
  "population-group.attribute": {
    "kind": "text",
    "description": "Attribute, named as in the evidence columns.",
    "example": "sex"
  },
  "population-group.group": {
    "kind": "text",
    "description": "Group, named as in the evidence.",
    "example": "F"
  },
  "population-group.share": {
    "kind": "number",
    "description": "Share of the intended population, 0 to 1.",
    "example": 0.52,
    "minimum": 0,
    "maximum": 1
  },
  "population-group.source": {
    "kind": "text",
    "description": "Where the share comes from.",
    "example": "admissions of 2025"
  },
  "feature.name": {
    "kind": "text",
    "description": "Name of the input as the model sees it.",
    "example": "lactate"
  },
  "feature.sensitive": {
    "kind": "enum",
    "description": "Sensitive attribute the input is or stands for; none where it is not.",
    "example": "none | age | sex | race | ethnicity | language | disability | gender-identity | sexual-orientation | payer | social-determinant | location",
    "values": [
      "none",
      "age",
      "sex",
      "race",
      "ethnicity",
      "language",
      "disability",
      "gender-identity",
      "sexual-orientation",
      "payer",
      "social-determinant",
      "location"
    ]
  },
  "feature.justification": {
    "kind": "prose",
    "description": "Why a sensitive input is needed.",
    "example": "Age changes the baseline risk of sepsis in every published score."
  },
  "feature.tested_without": {
    "kind": "prose",
    "description": "What happens without it.",
    "example": "Without age the AUROC falls by 0.02 and calibration over 80 years is lost."
  },
  "feature.patient_data": {
    "kind": "boolean",
    "description": "Whether it identifies or describes a patient.",
    "example": true
  },
  "feature.need": {
    "kind": "prose",
    "description": "Why the model needs it.",
    "example": "Without it 40 of 1,000 more cases are missed."
  },
  "feature.missing_train": {
    "kind": "number",
    "description": "Share missing in the training data, 0 to 1.",
    "example": 0.05,
    "minimum": 0,
    "maximum": 1
  },
  "feature.missing_test": {
    "kind": "number",
    "description": "Share missing in the test data, 0 to 1.",
    "example": 0.06,
    "minimum": 0,
    "maximum": 1
  },
  "artifact.path": {
    "kind": "path",
    "description": "Path of the file, relative to rmf-system.yaml.",
    "example": "model/weights.safetensors"
  },
  "artifact.digest": {
    "kind": "digest",
    "description": "Digest of the file.",
    "example": "sha256:<64 hexadecimal digits>"
  },
  "deployment.threshold": {
    "kind": "number",
    "description": "The score at or above which the system acts in production.",
    "example": 0.3
  },
  "deployment.status": {
    "kind": "enum",
    "description": "How far it is in use.",
    "example": "not-deployed | silent | pilot | deployed",
    "values": [
      "not-deployed",
      "silent",
      "pilot",
      "deployed"
    ]
  },
  "explainability.method": {
    "kind": "text",
    "description": "Method.",
    "example": "SHAP values of the trees"
  },
  "explainability.granularity": {
    "kind": "enum",
    "description": "One model or one case.",
    "example": "case | global | case-and-global | none",
    "values": [
      "case",
      "global",
      "case-and-global",
      "none"
    ]
  },
  "explainability.audience": {
    "kind": "text",
    "description": "Who sees the explanation.",
    "example": "ward nurses"
  },
  "explainability.where_shown": {
    "kind": "text",
    "description": "Where it is shown.",
    "example": "next to the score in the record"
  },
  "explainability.reason_without_cases": {
    "kind": "prose",
    "description": "Why no explanation of single cases is given, if none is.",
    "example": "The committee of 2026-03-01 accepted a global explanation."
  },
  "oversight.override": {
    "kind": "prose",
    "description": "How a user overrides the output.",
    "example": "The nurse dismisses the alert with a reason."
  },
  "oversight.stop": {
    "kind": "prose",
    "description": "How the system is stopped.",
    "example": "The charge nurse can switch the alert off for a ward."
  },
  "oversight.overreliance_mitigation": {
    "kind": "prose",
    "description": "What is done against over-reliance.",
    "example": "Training with wrong alerts; the share of dismissed alerts is reviewed each month."
  },
  "oversight.who": {
    "kind": "text",
    "description": "Who oversees it.",
    "example": "charge nurse"
  },
  "oversight.competence": {
    "kind": "prose",
    "description": "What the overseers must know.",
    "example": "Yearly course on sepsis and on the limits of the alert."
  },
  "oversight.autonomous_actions": {
    "kind": "list",
    "description": "Actions taken without a person. Write [] when there are none.",
    "example": [
      "none"
    ],
    "emptyMeans": "the system takes no action without a person"
  },
  "result.path": {
    "kind": "path",
    "description": "Path of the file, relative to rmf-system.yaml.",
    "example": "evaluation/predictions.csv"
  },
  "result.kind": {
    "kind": "enum",
    "description": "What the file holds.",
    "example": "predictions | metrics | explanation",
    "values": [
      "predictions",
      "metrics",
      "explanation"
    ]
  },
  "result.role": {
    "kind": "enum",
    "description": "The data it was computed on; production: what the deployed system scored lately, with outcomes as far as they are known.",
    "example": "train | tune | test | external | production",
    "values": [
      "train",
      "tune",
      "test",
      "external",
      "production"
    ]
  },
  "result.dataset": {
    "kind": "text",
    "description": "The id of the data set under data.",
    "example": "test-2026"
  },
  "result.dataset_digest": {
    "kind": "digest",
    "description": "Digest of the data the results were computed on.",
    "example": "sha256:<64 hexadecimal digits>"
  },
  "result.model_digest": {
    "kind": "digest",
    "description": "Digest of the model the results were computed with.",
    "example": "sha256:<64 hexadecimal digits>"
  },
  "result.created": {
    "kind": "date",
    "description": "The day the results were computed.",
    "example": "2026-10-15"
  },
  "result.evaluator": {
    "kind": "text",
    "description": "Who computed them.",
    "example": "name or office"
  },
  "result.columns.label": {
    "kind": "text",
    "description": "The outcome.",
    "example": "y_true"
  },
  "result.columns.score": {
    "kind": "text",
    "description": "The score.",
    "example": "y_score"
  },
  "result.columns.prediction": {
    "kind": "text",
    "description": "The decision, if there is no score.",
    "example": "y_pred"
  },
  "result.columns.patient": {
    "kind": "text",
    "description": "The patient of each row. Where patients have several rows, all intervals and decisions count patients, since their rows repeat one another. Without it a column patient_id, patient, subject_id, person_id or cluster is taken.",
    "example": "patient"
  },
  "result.columns.attributes": {
    "kind": "map",
    "description": "Attribute of the patients to column, for example sex: sex.",
    "example": {
      "sex": "sex"
    }
  },
  "result.positive": {
    "kind": "text",
    "description": "The value of the outcome column that means the condition is present.",
    "example": "1"
  },
  "result.higher_means_positive": {
    "kind": "boolean",
    "description": "Whether a higher score means the condition is more likely.",
    "example": true
  },
  "result.threshold": {
    "kind": "number",
    "description": "The score at or above which the condition is called present.",
    "example": 0.3
  },
  "result.metrics": {
    "kind": "map",
    "description": "For metrics: metric to JSON pointer in the file, for example auroc: /test/roc_auc.",
    "example": {
      "auroc": "/test/roc_auc"
    }
  },
  "benefit.claim": {
    "kind": "prose",
    "description": "The benefit.",
    "example": "Antibiotics are given earlier to patients with sepsis."
  },
  "benefit.evidence": {
    "kind": "enum",
    "description": "The strongest evidence there is.",
    "example": "randomised-trial | prospective-study | retrospective-study | silent-trial | none",
    "values": [
      "randomised-trial",
      "prospective-study",
      "retrospective-study",
      "silent-trial",
      "none"
    ]
  },
  "benefit.reference": {
    "kind": "text",
    "description": "Where it is written.",
    "example": "report of the silent trial, 2026-07"
  },
  "benefit.alternative": {
    "kind": "prose",
    "description": "What would be done without it, and why that is not enough.",
    "example": "Early warning scores on paper; they are measured every eight hours, which is too late for half of the patients."
  },
  "ethics.determination": {
    "kind": "enum",
    "description": "What the board decided.",
    "example": "approved | exempt | not-research",
    "values": [
      "approved",
      "exempt",
      "not-research"
    ]
  },
  "ethics.reference": {
    "kind": "text",
    "description": "Number of the decision.",
    "example": "board 2025-114"
  },
  "ethics.date": {
    "kind": "date",
    "description": "Day of the decision.",
    "example": "2025-06-12"
  },
  "disclosure.text": {
    "kind": "prose",
    "description": "The notice.",
    "example": "This message was drafted by a computer program and checked by your care team."
  },
  "disclosure.channel": {
    "kind": "text",
    "description": "Where they see or hear it.",
    "example": "at the start of each message"
  },
  "disclosure.human_contact": {
    "kind": "text",
    "description": "How they reach a person.",
    "example": "reply to the message or call the ward"
  },
  "release.reason": {
    "kind": "prose",
    "description": "Why it changed.",
    "example": "Retrained on data of 2025 after the laboratory changed its lactate method."
  },
  "release.modifications": {
    "kind": "list",
    "description": "Kinds of modification, in the words of the change plan.",
    "example": [
      "retraining on new data"
    ],
    "emptyMeans": "nothing in the model changed"
  },
  "release.changelog": {
    "kind": "path",
    "description": "File with the history of changes.",
    "example": "CHANGELOG.md"
  },
  "operations.logging.events": {
    "kind": "list",
    "description": "What is recorded, of: time, user, patient-reference, model-version, input-reference, output, override.",
    "example": [
      "time",
      "user",
      "patient-reference",
      "model-version",
      "input-reference",
      "output",
      "override"
    ]
  },
  "operations.logging.retention_days": {
    "kind": "number",
    "description": "Days for which it is kept.",
    "example": 2190,
    "minimum": 0
  },
  "operations.logging.tamper_evident": {
    "kind": "boolean",
    "description": "Whether a later change would show.",
    "example": true
  },
  "operations.incident_plan.document": {
    "kind": "text",
    "description": "The plan.",
    "example": "AI incident plan, version 3"
  },
  "operations.incident_plan.exercised": {
    "kind": "date",
    "description": "Day of the last exercise.",
    "example": "2026-09-01"
  },
  "operations.incident_plan.scenarios": {
    "kind": "list",
    "description": "What was exercised, of: wrong-output, drift, privacy-leak, prompt-injection, vendor-outage, downtime.",
    "example": [
      "wrong-output",
      "drift",
      "privacy-leak",
      "vendor-outage"
    ]
  },
  "operations.fallback.procedure": {
    "kind": "prose",
    "description": "The procedure.",
    "example": "Nurses return to the paper chart for early warning scores."
  },
  "operations.fallback.longest_outage_hours": {
    "kind": "number",
    "description": "Hours that can be bridged so.",
    "example": 72,
    "minimum": 0
  },
  "operations.rollback.version": {
    "kind": "text",
    "description": "The version; there is none before the first release.",
    "example": "2.0.3",
    "emptyMeans": "there is no earlier version to go back to"
  },
  "operations.rollback.digest": {
    "kind": "digest",
    "description": "Digest of its model.",
    "example": "sha256:1111111111111111111111111111111111111111111111111111111111111111",
    "emptyMeans": "there is no earlier version to go back to"
  },
  "operations.rollback.tested": {
    "kind": "date",
    "description": "Day on which going back was last tried.",
    "example": "2026-09-01"
  },
  "operations.rollback.disable_minutes": {
    "kind": "number",
    "description": "Minutes until it can be switched off.",
    "example": 15,
    "minimum": 0
  },
  "environment.energy_kwh": {
    "kind": "number",
    "description": "Kilowatt hours of training.",
    "example": 120,
    "minimum": 0
  },
  "environment.emissions_kg": {
    "kind": "number",
    "description": "Kilograms of carbon dioxide equivalent.",
    "example": 40,
    "minimum": 0
  },
  "environment.inference_kwh_per_1000": {
    "kind": "number",
    "description": "Kilowatt hours for 1,000 uses.",
    "example": 0.2,
    "minimum": 0
  },
  "environment.method": {
    "kind": "text",
    "description": "How it was estimated.",
    "example": "power meter of the server"
  },
  "agent.uses_tools": {
    "kind": "boolean",
    "description": "Whether it calls tools that read or change something.",
    "example": false
  },
  "agent.identity": {
    "kind": "text",
    "description": "Under which identity it acts.",
    "example": "its own service account, never that of a user"
  },
  "agent.memory_isolation": {
    "kind": "prose",
    "description": "How what it remembers of one patient is kept from another.",
    "example": "The memory is emptied when the patient's chart is closed."
  },
  "agent.stop": {
    "kind": "prose",
    "description": "How somebody stops it in the middle.",
    "example": "The stop button ends the run and undoes what was not yet sent."
  },
  "retrieval.used": {
    "kind": "boolean",
    "description": "Whether it looks up documents.",
    "example": false
  },
  "retrieval.access_filter": {
    "kind": "prose",
    "description": "How it is kept from documents that the user may not see.",
    "example": "The search runs with the rights of the user."
  },
  "retrieval.patient_filter": {
    "kind": "boolean",
    "description": "Whether only documents of the patient at hand are searched.",
    "example": true
  },
  "retrieval.ingest_scan": {
    "kind": "date",
    "description": "Day of the last search for planted instructions in the documents.",
    "example": "2026-09-01"
  },
  "component.name": {
    "kind": "text",
    "description": "Its name.",
    "example": "open clinical language model"
  },
  "component.kind": {
    "kind": "enum",
    "description": "What it is.",
    "example": "foundation-model | pretrained-model | dataset | service | software | device",
    "values": [
      "foundation-model",
      "pretrained-model",
      "dataset",
      "service",
      "software",
      "device"
    ]
  },
  "component.supplier": {
    "kind": "text",
    "description": "Who supplies it.",
    "example": "name of the vendor"
  },
  "component.version": {
    "kind": "text",
    "description": "Exact version or dated snapshot; no alias such as latest.",
    "example": "2026-03-01"
  },
  "component.digest": {
    "kind": "digest",
    "description": "Digest of its file, where there is one.",
    "example": "sha256:1111111111111111111111111111111111111111111111111111111111111111"
  },
  "component.licence": {
    "kind": "text",
    "description": "Its licence.",
    "example": "Apache-2.0"
  },
  "component.terms": {
    "kind": "text",
    "description": "The terms of use.",
    "example": "contract of 2026-02-01"
  },
  "component.patient_data_access": {
    "kind": "boolean",
    "description": "Whether the supplier receives data of patients.",
    "example": false
  },
  "component.agreement.kind": {
    "kind": "enum",
    "description": "What it is.",
    "example": "business-associate-agreement | data-use-agreement | data-processing-agreement | none",
    "values": [
      "business-associate-agreement",
      "data-use-agreement",
      "data-processing-agreement",
      "none"
    ]
  },
  "component.agreement.reference": {
    "kind": "text",
    "description": "Where it is kept.",
    "example": "contract 2026-17"
  },
  "component.agreement.signed": {
    "kind": "date",
    "description": "Day it was signed.",
    "example": "2026-02-01"
  },
  "component.agreement.expires": {
    "kind": "date",
    "description": "Last day on which it holds; of one without an end, the day of its next review.",
    "example": "2028-02-01"
  },
  "component.fallback": {
    "kind": "prose",
    "description": "What is done while the supplier is down.",
    "example": "Clinicians write the letter themselves."
  },
  "component.evaluated_version": {
    "kind": "text",
    "description": "The version with which the results were made.",
    "example": "2026-03-01"
  },
  "approval.role": {
    "kind": "enum",
    "description": "In which role.",
    "example": "clinical-safety | privacy | security | legal | executive",
    "values": [
      "clinical-safety",
      "privacy",
      "security",
      "legal",
      "executive"
    ]
  },
  "approval.person": {
    "kind": "text",
    "description": "Office or person who decided.",
    "example": "Patient safety office"
  },
  "approval.date": {
    "kind": "date",
    "description": "Day of the decision.",
    "example": "2026-10-20"
  },
  "approval.model_digest": {
    "kind": "digest",
    "description": "Digest of the model that was decided on.",
    "example": "sha256:1111111111111111111111111111111111111111111111111111111111111111"
  },
  "approval.decision": {
    "kind": "enum",
    "description": "What was decided.",
    "example": "go | go-with-conditions | no-go",
    "values": [
      "go",
      "go-with-conditions",
      "no-go"
    ]
  },
  "approval.conditions": {
    "kind": "prose",
    "description": "The conditions.",
    "example": "Only on wards with a rapid response team."
  },
  "tool.name": {
    "kind": "text",
    "description": "Its name, as in the manifest.",
    "example": "draft_order"
  },
  "tool.purpose": {
    "kind": "prose",
    "description": "What for.",
    "example": "Puts a draft of an order into the queue of the physician."
  },
  "tool.effect": {
    "kind": "enum",
    "description": "The gravest thing it can do.",
    "example": "reads | drafts | writes | orders | sends | deletes | runs-code",
    "values": [
      "reads",
      "drafts",
      "writes",
      "orders",
      "sends",
      "deletes",
      "runs-code"
    ]
  },
  "tool.scope": {
    "kind": "prose",
    "description": "What it may reach.",
    "example": "Orders of the patient at hand."
  },
  "tool.approval": {
    "kind": "enum",
    "description": "Who agrees before it acts.",
    "example": "human-each-time | human-once | none",
    "values": [
      "human-each-time",
      "human-once",
      "none"
    ]
  },
  "tool.reversible": {
    "kind": "boolean",
    "description": "Whether what it did can be undone.",
    "example": true
  },
  "tool.server": {
    "kind": "text",
    "description": "The server that offers it.",
    "example": "order entry"
  },
  "tool.version": {
    "kind": "text",
    "description": "Its version.",
    "example": "1.4.0"
  },
  "tool.digest": {
    "kind": "digest",
    "description": "Digest of its manifest.",
    "example": "sha256:1111111111111111111111111111111111111111111111111111111111111111"
  },
  "corpus.id": {
    "kind": "text",
    "description": "Short name.",
    "example": "care-guidelines"
  },
  "corpus.owner": {
    "kind": "text",
    "description": "Who answers for it.",
    "example": "Guideline office"
  },
  "corpus.source": {
    "kind": "prose",
    "description": "Where it comes from.",
    "example": "Guidelines of the hospital, as published on its intranet."
  },
  "corpus.version": {
    "kind": "text",
    "description": "Its version.",
    "example": "2026-09"
  },
  "corpus.digest": {
    "kind": "digest",
    "description": "Digest of the collection or its index.",
    "example": "sha256:1111111111111111111111111111111111111111111111111111111111111111"
  },
  "corpus.licence": {
    "kind": "text",
    "description": "Its licence.",
    "example": "internal use"
  },
  "corpus.updated": {
    "kind": "date",
    "description": "Day of the last update.",
    "example": "2026-09-01"
  },
  "corpus.patient_data": {
    "kind": "boolean",
    "description": "Whether it holds data of patients.",
    "example": false
  },
  "hazard.id": {
    "kind": "text",
    "description": "Short name.",
    "example": "H-01"
  },
  "hazard.kind": {
    "kind": "enum",
    "description": "What kind of harm.",
    "example": "wrong-output | missed-case | subgroup-harm | privacy-leak | over-reliance | downtime | prompt-injection | wrong-action | other",
    "values": [
      "wrong-output",
      "missed-case",
      "subgroup-harm",
      "privacy-leak",
      "over-reliance",
      "downtime",
      "prompt-injection",
      "wrong-action",
      "other"
    ]
  },
  "hazard.description": {
    "kind": "prose",
    "description": "What may happen, and to whom.",
    "example": "A patient with sepsis is not flagged and treated later."
  },
  "hazard.severity": {
    "kind": "enum",
    "description": "How bad it would be.",
    "example": "negligible | minor | serious | critical | catastrophic",
    "values": [
      "negligible",
      "minor",
      "serious",
      "critical",
      "catastrophic"
    ]
  },
  "hazard.probability": {
    "kind": "enum",
    "description": "How likely it is.",
    "example": "improbable | remote | occasional | probable | frequent",
    "values": [
      "improbable",
      "remote",
      "occasional",
      "probable",
      "frequent"
    ]
  },
  "hazard.control": {
    "kind": "prose",
    "description": "What prevents or limits it.",
    "example": "Nurses measure early warning scores as before."
  },
  "hazard.residual": {
    "kind": "enum",
    "description": "The risk that is left.",
    "example": "low | medium | high | unacceptable",
    "values": [
      "low",
      "medium",
      "high",
      "unacceptable"
    ]
  },
  "hazard.owner": {
    "kind": "text",
    "description": "Who answers for it.",
    "example": "Patient safety office"
  },
  "hazard.status": {
    "kind": "enum",
    "description": "Where it stands.",
    "example": "open | controlled | closed",
    "values": [
      "open",
      "controlled",
      "closed"
    ]
  },
  "hazard.accepted_by": {
    "kind": "text",
    "description": "Who accepted what is left, in which role.",
    "example": "clinical safety officer"
  },
  "hazard.accepted": {
    "kind": "date",
    "description": "Day of that.",
    "example": "2026-09-01"
  },
  "hazard.disclosed": {
    "kind": "boolean",
    "description": "Whether users are told of what is left.",
    "example": true
  },
  "threat.technique": {
    "kind": "text",
    "description": "The technique.",
    "example": "AML.T0020"
  },
  "threat.asset": {
    "kind": "text",
    "description": "What it would hit.",
    "example": "training data"
  },
  "threat.disposition": {
    "kind": "enum",
    "description": "What is done.",
    "example": "mitigated | accepted | transferred | not-applicable",
    "values": [
      "mitigated",
      "accepted",
      "transferred",
      "not-applicable"
    ]
  },
  "threat.control": {
    "kind": "prose",
    "description": "How, or why not.",
    "example": "Data come from one system over a signed channel."
  },
  "monitor.family": {
    "kind": "enum",
    "description": "What it is about.",
    "example": "performance | fairness | drift | safety | security",
    "values": [
      "performance",
      "fairness",
      "drift",
      "safety",
      "security"
    ]
  },
  "monitor.metric": {
    "kind": "text",
    "description": "What is measured.",
    "example": "sensitivity"
  },
  "monitor.limit": {
    "kind": "text",
    "description": "Where somebody acts.",
    "example": "below 0.80 in a quarter"
  },
  "monitor.every_days": {
    "kind": "number",
    "description": "Days between two looks.",
    "example": 30,
    "minimum": 0
  },
  "monitor.owner": {
    "kind": "text",
    "description": "Who looks.",
    "example": "Data science office"
  },
  "monitor.action": {
    "kind": "prose",
    "description": "What is done beyond the limit.",
    "example": "The score is hidden until it is understood."
  },
  "incident.id": {
    "kind": "text",
    "description": "Short name.",
    "example": "I-2026-03"
  },
  "incident.date": {
    "kind": "date",
    "description": "Day it was noticed.",
    "example": "2026-05-04"
  },
  "incident.severity": {
    "kind": "enum",
    "description": "How bad it was.",
    "example": "minor | moderate | serious | critical",
    "values": [
      "minor",
      "moderate",
      "serious",
      "critical"
    ]
  },
  "incident.status": {
    "kind": "enum",
    "description": "Where it stands.",
    "example": "open | contained | closed",
    "values": [
      "open",
      "contained",
      "closed"
    ]
  },
  "incident.model": {
    "kind": "text",
    "description": "What it concerned.",
    "example": "version 2.0.3"
  },
  "incident.description": {
    "kind": "prose",
    "description": "What happened, without anything about a patient.",
    "example": "Scores were an hour late after an upgrade."
  },
  "privacy-method.kind": {
    "kind": "enum",
    "description": "The method.",
    "example": "differential-privacy | federated-learning | homomorphic-encryption | synthetic-data | secure-enclave",
    "values": [
      "differential-privacy",
      "federated-learning",
      "homomorphic-encryption",
      "synthetic-data",
      "secure-enclave"
    ]
  },
  "privacy-method.epsilon": {
    "kind": "number",
    "description": "Differential privacy: epsilon.",
    "example": 3,
    "minimum": 0
  },
  "privacy-method.delta": {
    "kind": "number",
    "description": "Differential privacy: delta.",
    "example": 0.000001,
    "minimum": 0,
    "maximum": 1
  },
  "privacy-method.accountant": {
    "kind": "text",
    "description": "Differential privacy: how the loss was added up.",
    "example": "privacy loss distribution"
  },
  "privacy-method.unit": {
    "kind": "enum",
    "description": "Differential privacy: whose presence is hidden.",
    "example": "patient | record | event",
    "values": [
      "patient",
      "record",
      "event"
    ]
  },
  "privacy-method.training_patients": {
    "kind": "number",
    "description": "Patients in the training data.",
    "example": 20000,
    "minimum": 0
  },
  "privacy-method.secure_aggregation": {
    "kind": "boolean",
    "description": "Federated learning: whether the updates of one site stay hidden.",
    "example": true
  },
  "privacy-method.scheme": {
    "kind": "text",
    "description": "Homomorphic encryption: the scheme and its parameters.",
    "example": "CKKS, ring dimension 16384"
  },
  "privacy-method.security_bits": {
    "kind": "number",
    "description": "Homomorphic encryption: bits of security.",
    "example": 128,
    "minimum": 0
  },
  "site.name": {
    "kind": "text",
    "description": "The place.",
    "example": "north campus"
  },
  "site.validated": {
    "kind": "date",
    "description": "Day of the validation on its own recent data.",
    "example": "2026-09-01"
  },
  "site.evidence": {
    "kind": "path",
    "description": "Results of that validation.",
    "example": "evaluation/north-campus.csv"
  },
  "site.cases": {
    "kind": "number",
    "description": "Patients with the condition in it.",
    "example": 120,
    "minimum": 0
  },
  "perturbation.attack": {
    "kind": "text",
    "description": "What was done to the input.",
    "example": "projected gradient descent"
  },
  "perturbation.budget": {
    "kind": "text",
    "description": "How much.",
    "example": "8/255"
  },
  "perturbation.metric": {
    "kind": "text",
    "description": "What was measured.",
    "example": "auroc"
  },
  "perturbation.clean": {
    "kind": "number",
    "description": "The number without the change.",
    "example": 0.9
  },
  "perturbation.attacked": {
    "kind": "number",
    "description": "The number with the change.",
    "example": 0.84
  },
  "attack.category": {
    "kind": "enum",
    "description": "Category of the OWASP lists for language models (2025) and agents (2026).",
    "example": "LLM01 | LLM02 | LLM03 | LLM04 | LLM05 | LLM06 | LLM07 | LLM08 | LLM09 | LLM10 | ASI01 | ASI02 | ASI03 | ASI04 | ASI05 | ASI06 | ASI07 | ASI08 | ASI09 | ASI10",
    "values": [
      "LLM01",
      "LLM02",
      "LLM03",
      "LLM04",
      "LLM05",
      "LLM06",
      "LLM07",
      "LLM08",
      "LLM09",
      "LLM10",
      "ASI01",
      "ASI02",
      "ASI03",
      "ASI04",
      "ASI05",
      "ASI06",
      "ASI07",
      "ASI08",
      "ASI09",
      "ASI10"
    ]
  },
  "attack.attempts": {
    "kind": "number",
    "description": "Attempts.",
    "example": 200,
    "minimum": 0
  },
  "attack.successes": {
    "kind": "number",
    "description": "Attempts that succeeded.",
    "example": 1,
    "minimum": 0
  },
  "attack.patient_data_leaks": {
    "kind": "number",
    "description": "Attempts that brought out data of patients.",
    "example": 0,
    "minimum": 0
  },
  "attack.tool": {
    "kind": "text",
    "description": "Tool and version, or team.",
    "example": "garak 0.14"
  },
  "attack.date": {
    "kind": "date",
    "description": "Day of the attempts.",
    "example": "2026-09-01"
  },
  "attack.model_digest": {
    "kind": "digest",
    "description": "Digest of the model that was attacked.",
    "example": "sha256:1111111111111111111111111111111111111111111111111111111111111111"
  }
};

export const systemCollections: Readonly<Record<string, CollectionDefinition>> = {
  "dataset": {
    "key": "data",
    "id": "id",
    "description": "Every data set used to train, tune, test, validate or watch the system."
  },
  "population-group": {
    "key": "population",
    "id": "group",
    "description": "Shares of groups in the population the system is meant for."
  },
  "feature": {
    "key": "features",
    "id": "name",
    "description": "The declared inputs of the model."
  },
  "artifact": {
    "key": "artifacts",
    "id": "path",
    "description": "The model files, or pointers to them."
  },
  "result": {
    "key": "evidence",
    "id": "path",
    "description": "Where the results are and how to read them."
  },
  "component": {
    "key": "components",
    "id": "name",
    "description": "Models, data, services and software of others that shape what it puts out."
  },
  "approval": {
    "key": "approvals",
    "id": "role",
    "description": "Decisions to use this version, one for each role."
  },
  "tool": {
    "key": "tools",
    "id": "name",
    "description": "Tools that it can call."
  },
  "corpus": {
    "key": "corpora",
    "id": "id",
    "description": "Collections of documents that it looks up."
  },
  "hazard": {
    "key": "hazards",
    "id": "id",
    "description": "Register of risks: what may go wrong, and what is done about it."
  },
  "threat": {
    "key": "threats",
    "id": "technique",
    "description": "Attacks that were thought of, by their number in MITRE ATLAS."
  },
  "monitor": {
    "key": "monitors",
    "id": "metric",
    "description": "What is watched while it is in use."
  },
  "incident": {
    "key": "incidents",
    "id": "id",
    "description": "Incidents with it or with what it is built on."
  },
  "privacy-method": {
    "key": "privacy_methods",
    "id": "kind",
    "description": "Methods that keep training or use from telling about patients."
  },
  "site": {
    "key": "sites",
    "id": "name",
    "description": "Places where it is or will be in use."
  },
  "perturbation": {
    "key": "perturbations",
    "id": "attack",
    "description": "Performance when inputs are changed on purpose or by noise."
  },
  "attack": {
    "key": "red_team",
    "id": "category",
    "description": "Attempts to make a language model or agent misbehave."
  }
};
