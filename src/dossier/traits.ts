import type { Fact, Trait, TraitValue } from './fact.ts';

/** What a trait is decided from. */
export interface TraitEvidence {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Whether rows with an outcome and a score were found. */
  readonly hasScores: boolean;
  /** Canonical ids of the metrics that cards and results files declare. */
  readonly declaredMetrics: readonly string[];
  /** Whether every score found lies between 0 and 1; null where none was found. */
  readonly scoresLookLikeProbabilities: boolean | null;
}

interface TraitDefinition {
  readonly id: string;
  readonly title: string;
  readonly settledBy: string;
  readonly derive: (evidence: TraitEvidence) => { readonly value: TraitValue; readonly because: string };
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
