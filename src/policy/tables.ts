import { isBlankGroup } from '../dossier/state.ts';
import { logitInterval } from '../measures/auroc.ts';
import { observedToExpected } from '../measures/calibration.ts';
import { type RateId, rates } from '../measures/confusion.ts';
import { wilson } from '../measures/interval.ts';
import { groupsOf } from '../measures/predictions.ts';
import type { SubgroupRow, SubgroupTable } from '../report/report.ts';
import { type GroupNumbers, type JudgedPredictions, measureSource } from './measured.ts';
import { isSmall, perHundred, shownCount, threeDigits } from './words.ts';

const LEVEL = 0.95;

const SHOWN: readonly RateId[] = ['sensitivity', 'specificity', 'ppv'];

/** Subgroup tables for people, one for each attribute of each results file; small counts are withheld here already. */
export function subgroupTables(predictions: readonly JudgedPredictions[]): readonly SubgroupTable[] {
  return predictions
    .filter(({ rows }) => rows.polarity === 'declared')
    .flatMap((file) => {
      const source = measureSource(file);
      return file.rows.table.groups.map(({ attribute }) => ({
        attribute,
        source: file.path,
        rows: (groupsOf(file.rows.table, attribute)?.groups ?? [])
          .filter(({ value }) => !isBlankGroup(value))
          .map(({ value }) => rowOf(value, source.group({ [attribute]: value }))),
      }));
    });
}

function rowOf(group: string, numbers: GroupNumbers): SubgroupRow {
  const { n, positives, counts, expected } = numbers;
  const auroc = numbers.auroc();
  const metrics: Record<string, string> = {};
  const withheld = isSmall([positives, n - positives, n]);
  if (counts !== null) {
    for (const id of SHOWN) {
      const { x, n: of, value } = rates(counts)[id];
      const interval = wilson(x, of, LEVEL);
      metrics[id] =
        value === null || interval === null
          ? 'undefined'
          : isSmall([x, of - x, of])
            ? shownCount(1)
            : `${perHundred(value)} of 100 (${perHundred(interval.lower)} to ${perHundred(interval.upper)})`;
    }
  }
  if (auroc !== null) {
    const interval = auroc.ok ? logitInterval(auroc.estimate.value, auroc.estimate.standardError, LEVEL) : null;
    metrics.auroc =
      !auroc.ok || interval === null
        ? 'undefined'
        : withheld
          ? shownCount(1)
          : `${threeDigits(auroc.estimate.value)} (${threeDigits(interval.lower)} to ${threeDigits(interval.upper)})`;
  }
  if (expected !== null) {
    const ratio = observedToExpected({ observed: positives, expected, n }, LEVEL);
    metrics.o_e = !ratio.ok
      ? 'undefined'
      : withheld
        ? shownCount(1)
        : `${ratio.value.toFixed(2)} (${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)})`;
  }
  return { group, n: shownCount(n), positives: shownCount(positives), metrics };
}
