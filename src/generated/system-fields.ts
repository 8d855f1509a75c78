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
  "regulatory.fda_status": {
    "kind": "enum",
    "description": "Status with the FDA.",
    "example": "not-a-device | enforcement-discretion | cleared-510k | de-novo | approved-pma | investigational",
    "values": [
      "not-a-device",
      "enforcement-discretion",
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
  }
};
