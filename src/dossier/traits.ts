import type { Dossier, EntryKind, Fact, FactValue, Trait, TraitValue } from './fact.ts';

/** What a trait is decided from. */
export interface TraitEvidence {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entries: Dossier['entries'];
  /** Whether rows with an outcome and a score were found. */
  readonly hasScores: boolean;
  /** Canonical ids of the metrics that cards and results files declare. */
  readonly declaredMetrics: readonly string[];
  /** Whether every score found lies between 0 and 1; null where none was found. */
  readonly scoresLookLikeProbabilities: boolean | null;
}

interface Answer {
  readonly value: TraitValue;
  readonly because: string;
  /** Another field than the trait's own, where that has to be answered first. */
  readonly settledBy?: string;
}

/** Several traits wait for the task; asking for it once is enough. */
const NO_TASK: Answer = { value: 'unknown', because: 'nobody states the task of the model', settledBy: 'model.task' };

interface TraitDefinition {
  readonly id: string;
  readonly title: string;
  readonly settledBy: string;
  readonly derive: (evidence: TraitEvidence) => Answer;
}

const answered = (evidence: TraitEvidence, field: string): string | null => {
  const fact = evidence.facts.get(field);
  return fact?.state === 'present' ? String(fact.value) : null;
};

/** Metrics that only a system that tells patients with a condition from those without can have. */
const CLASSIFYING_METRICS = ['auroc', 'sensitivity', 'specificity', 'ppv', 'npv', 'fpr', 'fnr'];

const classifyingMetric = ({ declaredMetrics }: TraitEvidence): string | undefined =>
  declaredMetrics.find((metric) => CLASSIFYING_METRICS.includes(metric));

const GENERATIVE_TASKS = ['generation', 'retrieval'];

/** Uses in which a false alarm itself harms: it leads to an invasive step, settles a diagnosis or tires those who answer. */
const FALSE_ALARM_USES = ['rule-in', 'invasive-follow-up', 'alarm', 'diagnosis'];

const valueIn = (facts: ReadonlyMap<string, Fact>, field: string): FactValue | null => {
  const fact = facts.get(field);
  return fact?.state === 'present' ? fact.value : null;
};

function yesOrNo(evidence: TraitEvidence, field: string, words: string): Answer {
  const stated = answered(evidence, field);
  if (stated === null) return { value: 'unknown', because: `nobody states whether ${words}` };
  return { value: stated === 'true' ? 'yes' : 'no', because: `it is stated whether ${words}` };
}

/**
 * Listed entries make it a yes whatever is stated beside them. Only a language model calls tools or looks documents up
 * by itself, so others are not asked; and a manifest of tools beside another model is that of those who build it.
 */
function throughEntries(evidence: TraitEvidence, kind: EntryKind, field: string, words: string): Answer {
  const listed = evidence.entries[kind];
  const isFound = (entry: (typeof listed)[number]): boolean => valueIn(entry.facts, 'tool.declared') === false;
  if (listed.some((entry) => !isFound(entry))) return { value: 'yes', because: `it is listed what it ${words} with` };
  const stated = answered(evidence, field);
  const task = answered(evidence, 'model.task');
  const isLanguageModel = task === 'generation' || answered(evidence, 'model.language_model') === 'true';
  if (listed.length > 0 && isLanguageModel) return { value: 'yes', because: 'a manifest beside it offers tools' };
  if (stated !== null) return yesOrNo(evidence, field, `it ${words}`);
  if (task === 'retrieval' && kind === 'corpus') return { value: 'yes', because: 'its task is retrieval' };
  if (isLanguageModel) return { value: 'unknown', because: `nobody states whether it ${words}` };
  return task === null ? NO_TASK : { value: 'no', because: `its task is ${task}` };
}

function statusAmong(evidence: TraitEvidence, among: readonly string[]): Answer {
  const status = answered(evidence, 'regulatory.fda_status');
  if (status === null) return { value: 'unknown', because: 'nobody states its status under FDA law' };
  return { value: among.includes(status) ? 'yes' : 'no', because: `its status is ${status}` };
}

/** Words of modalities; a signal is one of time, such as an electrocardiogram. */
const IMAGE_OR_SIGNAL =
  /imag|photo|picture|video|radio|x-?ray|tomograph|\bct\b|\bmri?\b|magnetic resonance|ultraso|sonogra|mammogra|\bpet\b|dicom|angiogra|scintigra|doppler|\bscans?\b|histolog|patholog|[a-z]oscop|fundus|retina|ecg|ekg|cardiogra|eeg|electroenceph|electromyo|plethysmo|\b(emg|ppg)\b|waveform|signal|audio|sound|speech|voice/i;

/**
 * The traits, each with the field that settles it. Derived from facts wherever these decide; rows with an outcome and a
 * score make a system predictive whatever its card says.
 */
export const traitDefinitions: readonly TraitDefinition[] = [
  {
    id: 'predictive',
    title: 'predicts something about a patient',
    settledBy: 'model.task',
    derive: (evidence) => {
      if (evidence.hasScores) return { value: 'yes', because: 'its results hold an outcome and a score for each row' };
      const task = answered(evidence, 'model.task');
      const metric = classifyingMetric(evidence);
      if (metric !== undefined) return { value: 'yes', because: `it declares ${metric}` };
      if (task === null) return { value: 'unknown', because: 'nobody states the task of the model' };
      return GENERATIVE_TASKS.includes(task) || task === 'other'
        ? { value: 'no', because: `its task is ${task}` }
        : { value: 'yes', because: `its task is ${task}` };
    },
  },
  {
    id: 'classification',
    title: 'sorts patients into those with and without a condition',
    settledBy: 'model.task',
    derive: (evidence) => {
      const task = answered(evidence, 'model.task');
      if (task === 'classification' || task === 'detection') return { value: 'yes', because: `its task is ${task}` };
      if (evidence.hasScores) return { value: 'yes', because: 'its results hold a yes-or-no outcome for each row' };
      const metric = classifyingMetric(evidence);
      if (metric !== undefined) return { value: 'yes', because: `it declares ${metric}` };
      return task === null
        ? { value: 'unknown', because: 'nobody states the task of the model' }
        : { value: 'no', because: `its task is ${task}` };
    },
  },
  {
    id: 'probability-output',
    title: 'gives a score that is read as a probability',
    settledBy: 'output.probability',
    derive: (evidence) => {
      const stated = answered(evidence, 'output.probability');
      if (stated === 'true') return { value: 'yes', because: 'its output is stated to be a probability' };
      if (stated === 'false') return { value: 'no', because: 'its output is stated not to be a probability' };
      return evidence.scoresLookLikeProbabilities === false
        ? { value: 'no', because: 'its scores lie outside 0 to 1' }
        : { value: 'unknown', because: 'nobody states whether the score is a probability' };
    },
  },
  {
    id: 'false-alarms-harm',
    title: 'is used where a false alarm itself harms',
    settledBy: 'intended_use.use',
    derive: (evidence) => {
      const use = answered(evidence, 'intended_use.use');
      if (use === null) return { value: 'unknown', because: 'nobody states the kind of use' };
      return { value: FALSE_ALARM_USES.includes(use) ? 'yes' : 'no', because: `its use is ${use}` };
    },
  },
  {
    id: 'language-model',
    title: 'is built on a language model',
    settledBy: 'model.language_model',
    derive: (evidence) => {
      const stated = answered(evidence, 'model.language_model');
      const task = answered(evidence, 'model.task');
      const models = evidence.facts.get('model.foundation_models');
      if (task === 'generation') return { value: 'yes', because: 'its task is generation' };
      if (stated === 'true') return { value: 'yes', because: 'it is stated to hold a language model' };
      const built = models?.state === 'present' && Array.isArray(models.value) && models.value.length > 0;
      if (stated === 'false') return { value: 'no', because: 'it is stated to hold no language model' };
      if (built) return { value: 'unknown', because: 'it is built on foundation models that may be language models' };
      return task === null
        ? NO_TASK
        : { value: 'no', because: `its task is ${task}, and no foundation model is stated` };
    },
  },
  {
    id: 'agent',
    title: 'acts with tools',
    settledBy: 'agent.uses_tools',
    derive: (evidence) => throughEntries(evidence, 'tool', 'agent.uses_tools', 'calls tools'),
  },
  {
    id: 'retrieval',
    title: 'looks up documents while answering',
    settledBy: 'retrieval.used',
    derive: (evidence) => throughEntries(evidence, 'corpus', 'retrieval.used', 'looks up documents'),
  },
  {
    id: 'third-party',
    title: 'is built on what others supply',
    settledBy: 'model.foundation_models',
    derive: ({ facts, entries }) => {
      if (entries.component.length > 0) return { value: 'yes', because: 'it lists components of others' };
      const models = facts.get('model.foundation_models');
      if (models?.state === 'not_applicable' && models.reason !== '') {
        return { value: 'no', because: 'it is stated to be built on none' };
      }
      return models?.state === 'present'
        ? { value: 'yes', because: 'it is built on foundation models' }
        : { value: 'unknown', because: 'nobody states on which foundation models it is built' };
    },
  },
  {
    id: 'patient-data',
    title: 'was made from or works on data of patients',
    settledBy: 'dataset.lawful_basis',
    derive: ({ entries }) => {
      const answers = entries.dataset.map(({ facts }) => ({
        basis: valueIn(facts, 'dataset.lawful_basis'),
        patients: valueIn(facts, 'dataset.patient_data'),
      }));
      const isFree = ({ basis }: (typeof answers)[number]): boolean => basis === 'public' || basis === 'synthetic';
      if (answers.some((one) => one.patients === true || (one.basis !== null && !isFree(one)))) {
        return { value: 'yes', because: 'one of its data sets is of patients' };
      }
      if (answers.length > 0 && answers.every((one) => one.patients === false || one.basis === 'synthetic')) {
        return { value: 'no', because: 'none of its data sets is of patients' };
      }
      return { value: 'unknown', because: 'nobody states on what basis its data may be used' };
    },
  },
  {
    id: 'deployed',
    title: 'is in use, or about to be',
    settledBy: 'deployment.status',
    derive: (evidence) => {
      const status = answered(evidence, 'deployment.status');
      if (evidence.entries.result.some(({ facts }) => valueIn(facts, 'result.role') === 'production')) {
        return { value: 'yes', because: 'it has results of its use' };
      }
      if (status === null) return { value: 'unknown', because: 'nobody states how far it is in use' };
      return { value: status === 'not-deployed' ? 'no' : 'yes', because: `its status is ${status}` };
    },
  },
  {
    id: 'patient-facing',
    title: 'speaks to patients or their families',
    settledBy: 'intended_use.patient_facing',
    derive: (evidence) => yesOrNo(evidence, 'intended_use.patient_facing', 'patients see what it puts out'),
  },
  {
    id: 'device',
    title: 'is a medical device under FDA law',
    settledBy: 'regulatory.fda_status',
    derive: (evidence) => statusAmong(evidence, ['cleared-510k', 'de-novo', 'approved-pma', 'investigational']),
  },
  {
    id: 'decision-support-exemption',
    title: 'claims to be decision support that is no device',
    settledBy: 'regulatory.fda_status',
    derive: (evidence) => statusAmong(evidence, ['non-device-cds']),
  },
  {
    id: 'certified-decision-support',
    title: 'is a decision support intervention of certified health IT',
    settledBy: 'regulatory.onc_dsi_type',
    derive: (evidence) => {
      const kind = answered(evidence, 'regulatory.onc_dsi_type');
      if (kind === null) return { value: 'unknown', because: 'nobody states the type of intervention' };
      return { value: kind === 'none' ? 'no' : 'yes', because: `its type is ${kind}` };
    },
  },
  {
    id: 'imaging',
    title: 'works on images or signals',
    settledBy: 'model.modality',
    derive: (evidence) => {
      const task = answered(evidence, 'model.task');
      if (task === 'segmentation' || task === 'detection') return { value: 'yes', because: `its task is ${task}` };
      const modality = answered(evidence, 'model.modality');
      if (modality !== null) {
        return IMAGE_OR_SIGNAL.test(modality)
          ? { value: 'yes', because: 'its modality is one of images or signals' }
          : { value: 'no', because: 'its modality is none of images or signals' };
      }
      return evidence.entries.feature.length > 0 || task === 'generation' || task === 'retrieval'
        ? { value: 'no', because: 'it works on listed inputs or on text' }
        : { value: 'unknown', because: 'nobody states on what kind of data it works' };
    },
  },
  {
    id: 'allocation',
    title: 'decides who is given a service that is scarce',
    settledBy: 'intended_use.use',
    derive: (evidence) => {
      const use = answered(evidence, 'intended_use.use');
      if (use === null) return { value: 'unknown', because: 'nobody states the kind of use' };
      return { value: use === 'allocation' ? 'yes' : 'no', because: `its use is ${use}` };
    },
  },
];

/** All traits of a system. */
export function deriveTraits(evidence: TraitEvidence): readonly Trait[] {
  return traitDefinitions.map(({ id, settledBy, derive }) => ({ id, settledBy, ...derive(evidence) }));
}
