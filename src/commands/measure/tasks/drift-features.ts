import type { FeatureColumn } from '../../../evidence/results/level-columns.ts';
import { countBins, quantileEdges } from '../../../measures/drift/bins.ts';
import { categoryChanges, missingRateDifference } from '../../../measures/drift/categories.ts';
import {
  type CountPair,
  chiSquareTest,
  divergences,
  populationStabilityIndex,
  totalVariation,
} from '../../../measures/drift/divergence.ts';
import {
  type DriftDecision,
  type DriftFeature,
  type DriftMargins,
  judgeDrift,
  totalVariationEffect,
  wassersteinEffect,
} from '../../../measures/drift/judge.ts';
import { kolmogorovSmirnov } from '../../../measures/drift/kolmogorov-smirnov.ts';
import { type SamplePair, sampleOf } from '../../../measures/drift/sample.ts';
import { unitChange } from '../../../measures/drift/unit-change.ts';
import { numericShift } from '../../../measures/drift/wasserstein.ts';
import type { Estimate } from '../../../measures/intervals/estimate.ts';
import { MISSING_LEVEL, pick } from '../../../measures/rows/predictions.ts';
import { wrap } from '../../../report/lines.ts';
import { forLog, shorten } from '../../../safety/escape.ts';
import { axisRow, plotRow, scaleOf } from '../forest.ts';
import { decimals, percent } from '../format.ts';
import type { Margins } from '../options.ts';
import type { Section } from '../task.ts';
import { table } from '../text-table.ts';
import type { Sets } from './drift.ts';

/** Deciles, as is usual for the stability index. */
const BINS = 10;

const PLOT_WIDTH = 21;
const NAME_CHARACTERS = 40;

/** Categories told by name; JSON has them all. */
const LISTED = 6;

interface Feature {
  readonly name: string;
  readonly column: FeatureColumn;
}

/** Every feature held against its reference, and what in it is no matter of degree. */
export function featureSection(
  features: readonly Feature[],
  sets: Sets,
  margins: Margins,
  alpha: number,
  level: number,
): Section {
  const found = features.map((feature) => measureFeature(feature, sets, level));
  const judged = found.flatMap(({ effect }) => (effect === null ? [] : [effect]));
  const limits: DriftMargins = {
    wasserstein: margins.wasserstein,
    'total-variation': margins['total-variation'],
    // Reported only: no feature is judged by these here.
    'kolmogorov-smirnov': 1,
    'population-stability-index': 1,
  };
  const decisions = new Map(judgeDrift(judged, limits, alpha).map((decision) => [decision.name, decision]));
  const told = found.map((feature) => ({ feature, decision: decisions.get(feature.name) ?? null }));
  return {
    key: 'features',
    json: told.map(({ feature: { effect: _, ...feature }, decision }) => ({ ...feature, decision })),
    lines: (width) => featureLines(told, sets.current.length, width),
  };
}

const estimateOf = (estimate: Estimate) =>
  estimate.ok
    ? { value: estimate.value, lower: estimate.interval?.lower ?? null, upper: estimate.interval?.upper ?? null }
    : { value: null, lower: null, upper: null, reason: estimate.reason };

function measureFeature({ name, column }: Feature, sets: Sets, level: number) {
  const missingIn = (rows: Uint32Array) => ({
    missing: pick(column.missing, rows).reduce((sum, one) => sum + one, 0),
    rows: rows.length,
  });
  const [missingBefore, missingNow] = [missingIn(sets.reference), missingIn(sets.current)];
  const difference = missingRateDifference(missingBefore, missingNow, level);
  const common = {
    name,
    missing: {
      reference: missingBefore.missing,
      current: missingNow.missing,
      difference: difference?.difference ?? null,
      lower: difference?.lower ?? null,
      upper: difference?.upper ?? null,
    },
  };
  if (column.numbers !== null) return { ...common, ...numericFeature(name, column.numbers, sets, level) };
  if (column.categories !== null) return { ...common, ...categories(name, column, sets, level) };
  return { ...common, kind: 'text' as const, metrics: {}, unit_change: null, added: [], vanished: [], effect: null };
}

/** Measures of counts, for categories and for deciles of numbers. */
function countMetrics(counts: CountPair, level: number) {
  const index = populationStabilityIndex(counts, level);
  const distances = divergences(counts);
  const test = chiSquareTest(counts, level);
  return {
    total_variation: estimateOf(totalVariation(counts, level)),
    psi: index.ok
      ? {
          value: index.halfCount,
          raw: index.raw,
          corrected: index.corrected,
          lower: index.interval.lower,
          upper: index.interval.upper,
          null_expectation: index.nullExpectation,
          null_q95: index.nullQuantile95,
        }
      : null,
    jensen_shannon_nats: distances?.jensenShannon ?? null,
    jensen_shannon_distance: distances?.jensenShannonDistance ?? null,
    hellinger: distances?.hellinger ?? null,
    chi_square: test.ok ? { statistic: test.statistic, degrees: test.degrees, p: test.p } : null,
    cramers_v: test.ok ? { value: test.cramersV, lower: test.interval.lower, upper: test.interval.upper } : null,
  };
}

function numericFeature(name: string, numbers: Float64Array, sets: Sets, level: number) {
  const present = (rows: Uint32Array) => sampleOf(pick(numbers, rows).filter((value) => !Number.isNaN(value)));
  const pair: SamplePair = { reference: present(sets.reference), current: present(sets.current) };
  const edges = pair.reference.ascending.length === 0 ? [] : quantileEdges(pair.reference, BINS);
  const reference = countBins(pair.reference.ascending, edges).counts;
  const current = countBins(pair.current.ascending, edges).counts;
  const shift = numericShift(pair, level);
  const distance = kolmogorovSmirnov(pair, level);
  const unit = unitChange(pair);
  return {
    kind: 'number' as const,
    metrics: {
      wasserstein_over_sd: shift.ok
        ? { value: shift.overReferenceSd, lower: shift.interval?.lower ?? null, upper: shift.interval?.upper ?? null }
        : { value: null, reason: shift.reason },
      wasserstein: shift.ok ? shift.distance : null,
      mean_shift_sd: shift.ok ? shift.meanShift : null,
      kolmogorov_smirnov: distance.ok
        ? {
            value: distance.d,
            lower: distance.interval.lower,
            upper: distance.interval.upper,
            half_width: distance.halfWidth,
            p: distance.pKolmogorov,
          }
        : null,
      ...(edges.length === 0 ? {} : { decile_edges: edges, ...countMetrics({ reference, current }, level) }),
    },
    unit_change: unit.status === 'changed' ? { factor: unit.factor } : null,
    added: [],
    vanished: [],
    effect: { name, effect: wassersteinEffect(pair) } satisfies DriftFeature,
  };
}

function categories(name: string, { categories: column }: FeatureColumn, sets: Sets, level: number) {
  const levels = column?.levels ?? [];
  const count = (rows: Uint32Array): readonly number[] => {
    const counts = new Array<number>(levels.length).fill(0);
    for (const row of rows) {
      const code = column?.codes[row] ?? MISSING_LEVEL;
      if (code !== MISSING_LEVEL) counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  };
  const counts = { reference: count(sets.reference), current: count(sets.current) };
  const changes = categoryChanges(counts);
  const named = (found: (typeof changes)['added']) =>
    found.map(({ index, count: rows, chanceOfNone }) => ({
      category: levels[index] ?? '',
      rows,
      chance_of_none: chanceOfNone,
    }));
  return {
    kind: 'category' as const,
    metrics: countMetrics(counts, level),
    unit_change: null,
    added: named(changes.added),
    vanished: named(changes.vanished),
    effect: { name, effect: totalVariationEffect(counts) } satisfies DriftFeature,
  };
}

interface Told {
  readonly feature: ReturnType<typeof measureFeature>;
  readonly decision: DriftDecision | null;
}

const nameOf = (name: string): string => forLog(shorten(name, NAME_CHARACTERS));

function featureLines(told: readonly Told[], currentRows: number, width: number): readonly string[] {
  return [
    '',
    ...wrap(
      'Drift of numbers is in standard deviations of the reference (Wasserstein distance), of categories the share of rows that changed theirs (total variation), each limit one-sided. In the plots, : stands at none and at the margin.',
      width,
      0,
    ),
    ...decisionTable(told, 'number', 'Numbers', currentRows, width),
    ...decisionTable(told, 'category', 'Categories', currentRows, width),
    ...told.flatMap(({ feature }) => hardChanges(feature).flatMap((text) => wrap(text, width, 2))),
  ];
}

function decisionTable(
  told: readonly Told[],
  kind: 'number' | 'category',
  title: string,
  currentRows: number,
  width: number,
): readonly string[] {
  const own = told.flatMap(({ feature, decision }) =>
    feature.kind === kind && decision !== null ? [{ feature, decision }] : [],
  );
  const margin = own[0]?.decision.margin;
  if (margin === undefined) return [];
  const plotted = own.map(({ decision: { effect: value, lower, upper } }) => ({ value, lower, upper }));
  const scale = scaleOf(plotted, [0, margin], PLOT_WIDTH, [0, Number.POSITIVE_INFINITY]);
  return [
    '',
    ...table(
      [
        { title, align: 'left' },
        { title: 'drift', align: 'left' },
        { title: axisRow(scale, String), align: 'left' },
        { title: 'outcome', align: 'left' },
      ],
      own.map(({ feature, decision }) => [
        nameOf(feature.name),
        driftText(decision),
        plotRow({ value: decision.effect, lower: decision.lower, upper: decision.upper }, scale),
        outcomeWords(decision, currentRows),
      ]),
      width,
    ),
  ];
}

function driftText({ effect, lower, upper }: DriftDecision): string {
  if (effect === null) return 'undefined';
  const limits = lower === null || upper === null ? '' : ` (${decimals(lower)}-${decimals(upper)})`;
  return `${decimals(effect)}${limits}`;
}

function outcomeWords({ outcome, reason, nNeeded }: DriftDecision, rows: number): string {
  if (outcome === 'pass') return 'less than the margin';
  if (outcome === 'fail') return 'DRIFT beyond the margin';
  // Enough rows if nothing had changed, and yet undecided: more of them alone may not settle it.
  if (reason === 'inconclusive' && nNeeded !== null && rows >= nNeeded) return 'cannot decide: close to the margin';
  const needed = nNeeded === null ? '' : ` (${rows} of ${nNeeded} rows)`;
  return `cannot decide yet${reason === 'too-few' ? ': too few' : ''}${needed}`;
}

/** What is no matter of degree, in sentences. */
function hardChanges({ name, unit_change, added, vanished, missing, kind }: Told['feature']): readonly string[] {
  const own = nameOf(name);
  const list = (found: typeof added): string => {
    const names = found.slice(0, LISTED).map(({ category }) => nameOf(category));
    const more = found.length > LISTED ? ` and ${found.length - LISTED} more` : '';
    return `${names.join(', ')}${more}`;
  };
  return [
    ...(unit_change === null
      ? []
      : [
          `${own}: the values look like the reference times ${decimals(unit_change.factor)}, as if the unit had changed.`,
        ]),
    ...(added.length === 0 ? [] : [`${own}: new since the reference: ${list(added)}.`]),
    ...(vanished.length === 0 ? [] : [`${own}: in the reference and no longer: ${list(vanished)}.`]),
    ...(missing.difference === null || missing.difference === 0
      ? []
      : [
          `${own}: missing in ${missing.current} rows now and ${missing.reference} of the reference (${missing.difference > 0 ? '+' : '-'}${percent(Math.abs(missing.difference))} of 100).`,
        ]),
    ...(kind === 'text' ? [`${own}: a text with too many different values to be a category; it is not compared.`] : []),
  ];
}
