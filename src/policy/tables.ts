import { isBlankGroup } from '../dossier/state.ts';
import { logitInterval } from '../measures/discrimination/auroc.ts';
import type { RateId } from '../measures/rates/confusion.ts';
import { groupsOf } from '../measures/rows/predictions.ts';
import type { SubgroupRow, SubgroupTable } from '../report/report.ts';
import { type GroupNumbers, type JudgedPredictions, measureSource } from './measured.ts';
import { intervalOf } from './patients.ts';
import { countInWords, type ShownNumbers, showsMetric, WITHHELD } from './shown.ts';
import { perHundred, threeDigits } from './words.ts';

const LEVEL = 0.95;

const SHOWN: readonly RateId[] = ['sensitivity', 'specificity', 'ppv'];

/** Subgroup tables for people, one for each attribute of each results file. What is not to be shown is in none of them. */
export function subgroupTables(predictions: readonly JudgedPredictions[]): readonly SubgroupTable[] {
  return predictions
    .filter(({ rows }) => rows.polarity === 'declared' && rows.unknownOutcomes === 0)
    .flatMap((file) => {
      const source = measureSource(file);
      return file.rows.table.groups.map(({ attribute }) => ({
        attribute,
        source: file.path,
        rows: (groupsOf(file.rows.table, attribute)?.groups ?? [])
          .filter(({ value }) => !isBlankGroup(value))
          .map(({ value }) => ({ value, key: { [attribute]: value } }))
          .map(({ value, key }) => rowOf(value, source.group(key), source.shown.group(key))),
      }));
    });
}

function rowOf(group: string, numbers: GroupNumbers, shown: ShownNumbers): SubgroupRow {
  const { n, positives } = numbers;
  const auroc = numbers.auroc();
  const metrics: Record<string, string> = {};
  for (const id of SHOWN) {
    const rate = numbers.rate(id);
    if (rate === null) continue;
    const interval = intervalOf(rate, LEVEL);
    metrics[id] =
      // First of all, for that a rate is not defined tells of a count that it is zero.
      !showsMetric(shown, id)
        ? WITHHELD
        : rate.value === null || interval === null
          ? 'undefined'
          : `${perHundred(rate.value)} of 100 (${perHundred(interval.lower)} to ${perHundred(interval.upper)})`;
  }
  if (auroc !== null) {
    const interval = auroc.ok ? logitInterval(auroc.estimate.value, auroc.estimate.standardError, LEVEL) : null;
    metrics.auroc = !showsMetric(shown, 'auroc')
      ? WITHHELD
      : !auroc.ok || interval === null
        ? 'undefined'
        : `${threeDigits(auroc.estimate.value)} (${threeDigits(interval.lower)} to ${threeDigits(interval.upper)})`;
  }
  const ratio = numbers.observedToExpected(LEVEL);
  if (ratio !== null) {
    metrics.o_e = !showsMetric(shown, 'o_e')
      ? WITHHELD
      : !ratio.ok
        ? 'undefined'
        : `${ratio.value.toFixed(2)} (${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)})`;
  }
  return {
    group,
    n: countInWords(n, shown.rows, shown),
    positives: countInWords(positives, shown.positives, shown),
    metrics,
  };
}
