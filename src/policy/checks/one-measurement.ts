import type { MetricRecord } from '../../dossier/fact.ts';

/** Details in which two numbers must agree to be of one measurement. */
const TELLING = ['class', 'averaging', 'comparator', 'feature', 'dataset', 'model', 'modelVersion'] as const;

/**
 * Whether two numbers are of the same model, data and question, groups aside. A file may state them for several models,
 * and a difference between groups bears the name of what is compared: together they would contradict each other.
 */
export function isOneMeasurement(one: MetricRecord, other: MetricRecord): boolean {
  const [first, second] = [one.details.threshold, other.details.threshold];
  return (
    one.place.path === other.place.path &&
    one.role === other.role &&
    TELLING.every((detail) => one.details[detail] === other.details[detail]) &&
    // An area has no threshold and goes with every one.
    (first === undefined || second === undefined || first === second)
  );
}
