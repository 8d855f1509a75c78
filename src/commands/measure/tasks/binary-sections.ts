import { abroca } from '../../../measures/discrimination/abroca.ts';
import { unpairedAuroc } from '../../../measures/discrimination/unpaired-auroc.ts';
import { decisionCurve } from '../../../measures/rates/net-benefit.ts';
import {
  averageOddsDifference,
  disparitySummary,
  type GroupCounts,
  rateSpread,
} from '../../../measures/rates/spread.ts';
import type { GroupKey } from '../../../measures/rows/predictions.ts';
import type { MeasuredSource } from '../../../policy/measured.ts';
import { forLog } from '../../../safety/escape.ts';
import { percent } from '../format.ts';
import { attributesOf, keysOf } from '../groups.ts';
import type { Question } from '../options.ts';
import type { Section } from '../task.ts';
import { table } from '../text-table.ts';

/** Threshold probabilities of the decision curve: from one false alarm worth a twentieth of a case to one worth a case. */
const THRESHOLDS = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5] as const;

/** Net benefit of the model against treating everybody and nobody, over a range of thresholds. None where the scores are no probabilities. */
export function decisionCurveSection(source: MeasuredSource, level: number): readonly Section[] {
  const scores = source.overall().scoredApart();
  const curve = scores === null ? null : decisionCurve(scores, THRESHOLDS, level);
  if (curve === null || !curve.ok) return [];
  // They take every row for itself, and would be too narrow where patients have several.
  const shown = <T>(interval: T): T | null => (source.patients === null ? interval : null);
  const json = curve.points.map((point) => ({
    threshold: point.threshold,
    net_benefit: point.value,
    standard_error: shown(point.standardError),
    lower: shown(point.interval)?.lower ?? null,
    upper: shown(point.interval)?.upper ?? null,
    treat_all: point.treatAll,
    treat_none: 0,
    over_treat_all: {
      value: point.overTreatAll.value,
      lower: shown(point.overTreatAll.interval)?.lower ?? null,
      upper: shown(point.overTreatAll.interval)?.upper ?? null,
    },
    standardized: point.standardised.ok ? point.standardised.value : null,
  }));
  const three = (value: number): string => value.toFixed(3);
  const lines = (width: number): readonly string[] => [
    '',
    ...table(
      [
        { title: 'Net benefit at', align: 'left' },
        { title: 'model', align: 'right' },
        { title: 'treat all', align: 'right' },
        { title: 'treat none', align: 'right' },
        { title: 'model less treat all', align: 'left' },
      ],
      curve.points.map(({ threshold, value, treatAll, overTreatAll: { value: over, interval } }) => {
        const limits = shown(interval);
        const difference = three(over);
        const range = limits === null ? '' : ` (${three(limits.lower)} to ${three(limits.upper)})`;
        return [String(threshold), three(value), three(treatAll), '0', `${difference}${range}`];
      }),
      width,
    ),
  ];
  return [{ key: 'decision_curve', json, lines }];
}

/** Rates whose spread over groups other tools gate on. */
const SPREADS = ['selection_rate', 'sensitivity', 'specificity', 'fpr', 'fnr', 'ppv', 'npv'] as const;

/** How far apart the groups of each attribute lie: to report only, because the largest of many differences grows with their number. */
export function disparitySection(source: MeasuredSource, { by, reference }: Question): readonly Section[] {
  const { table: rows } = source.predictions.rows;
  const found = by.map((item) => disparityOf(source, attributesOf(item, rows), reference));
  if (found.length === 0) return [];
  const lines = (width: number): readonly string[] => {
    const rows = found.flatMap(({ attribute, rates }) => {
      const cells = SPREADS.slice(0, 3).map((rate) => spreadText(rates[rate]));
      return cells.every((cell) => cell === '') ? [] : [[forLog(attribute), ...cells]];
    });
    if (rows.length === 0) return [];
    return [
      '',
      ...table(
        [
          { title: 'Largest gap between groups, to report only', align: 'left' },
          ...SPREADS.slice(0, 3).map((title) => ({ title, align: 'right' }) as const),
        ],
        rows,
        width,
      ),
    ];
  };
  return [{ key: 'disparity', json: found, lines }];
}

interface SpreadOf {
  readonly highest: { readonly group: string; readonly value: number };
  readonly lowest: { readonly group: string; readonly value: number };
  readonly difference_max_min: number;
  readonly ratio_min_max: number | null;
  readonly undefined_groups: readonly string[];
}

const spreadText = (spread: SpreadOf | null | undefined): string =>
  spread == null ? '' : percent(spread.difference_max_min);

function disparityOf(source: MeasuredSource, attributes: readonly string[], reference: Question['reference']) {
  const keys = keysOf(attributes, source.predictions.rows.table);
  const counts = keys.flatMap((key): readonly GroupCounts[] => {
    const own = source.group(key).counts;
    return own === null ? [] : [{ group: nameOfKey(key), counts: own }];
  });
  const summary = disparitySummary(counts);
  const rates = Object.fromEntries(SPREADS.map((rate) => [rate, spreadOf(counts, rate)]));
  const isReferred = reference !== null && nameOfKeys(reference.key) === attributes.join(':');
  const than = isReferred ? reference.key : null;
  return {
    attribute: attributes.join(':'),
    than: than === null ? 'rest' : nameOfKey(than),
    rates,
    demographic_parity_difference: summary.demographicParityDifference,
    demographic_parity_ratio: summary.demographicParityRatio,
    equal_opportunity_difference: summary.equalOpportunityDifference,
    equalized_odds_difference: summary.equalizedOddsDifference,
    predictive_parity_difference: summary.predictiveParityDifference,
    groups: keys
      .filter((key) => than === null || nameOfKey(key) !== nameOfKey(than))
      .map((key) => ({ group: nameOfKey(key), ...gapsOf(source, key, than) })),
  };
}

const nameOfKey = (key: GroupKey): string => Object.values(key).join(':');
const nameOfKeys = (key: GroupKey): string => Object.keys(key).join(':');

function spreadOf(counts: readonly GroupCounts[], rate: (typeof SPREADS)[number]): SpreadOf | null {
  const spread = rateSpread(counts, rate);
  return spread === null
    ? null
    : {
        highest: spread.highest,
        lowest: spread.lowest,
        difference_max_min: spread.differenceMaxMin,
        ratio_min_max: spread.ratioMinMax,
        undefined_groups: spread.undefinedGroups,
      };
}

/** Of one group against another, or against the rest. */
function gapsOf(source: MeasuredSource, key: GroupKey, other: GroupKey | null) {
  const own = source.group(key);
  const theirs = other === null ? source.rest(key) : source.group(other);
  const [scores, otherScores] = [own.scoredApart(), theirs.scoredApart()];
  const area = scores === null || otherScores === null ? null : abroca(scores, otherScores);
  const [auroc, otherAuroc] = [own.auroc(), theirs.auroc()];
  const gap = auroc === null || otherAuroc === null ? null : unpairedAuroc(auroc, otherAuroc, 0.95);
  return {
    average_odds_difference:
      own.counts === null || theirs.counts === null ? null : averageOddsDifference(own.counts, theirs.counts),
    abroca: area?.ok ? area.value : null,
    auroc_difference: gap?.ok ? gap.difference : null,
    auroc_difference_standard_error: gap?.ok && gap.test.ok ? gap.test.standardError : null,
  };
}
