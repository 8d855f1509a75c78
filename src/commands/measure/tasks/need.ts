import type { RowHeader } from '../../../documents/rows.ts';
import type { SourceDocument } from '../../../evidence/reader.ts';
import { amountColumn, numberColumn } from '../../../evidence/results/row-columns.ts';
import type { FamilyOutcome } from '../../../measures/decisions/family.ts';
import { type NeedBand, type NeedRatio, type NeedRows, needByScore } from '../../../measures/decisions/need.ts';
import { tooManyUnknown } from '../../../measures/decisions/unknown-groups.ts';
import { meanEstimate } from '../../../measures/intervals/moments.ts';
import {
  type GroupColumn,
  type GroupKey,
  pick,
  type Selection,
  selectGroup,
  selectRest,
} from '../../../measures/rows/predictions.ts';
import { forLog } from '../../../safety/escape.ts';
import { FEWEST_EVENTS, MOST_UNKNOWN_SHARE } from '../../../safety/limits.ts';
import { decimals, hundredths } from '../format.ts';
import { attributesOf, keysOf } from '../groups.ts';
import { loadTable, positionOf, rowsBySelection, type Wanted, withoutColumn } from '../load-table.ts';
import { estimateMetric, type MetricDefinition } from '../measurement.ts';
import type { Question } from '../options.ts';
import type { Asking, Loaded, MeasuredRows, Section, Task } from '../task.ts';
import { table as textTable } from '../text-table.ts';

const NEED: Wanted = { option: 'label', what: 'need', usual: ['need'] };
const SCORE: Wanted = { option: 'score', what: 'score', usual: ['score', 'y_score', 'risk', 'risk_score'] };

/** Deciles of the score, as in the study that found the trap (Obermeyer 2019). */
const BANDS = 10;

const METRICS: readonly MetricDefinition[] = [
  { id: 'mean_need', title: 'mean need', shown: 'number', meaning: 'how much care a row needs, on average' },
  { id: 'mean_score', title: 'mean score', shown: 'number', meaning: 'score, on average' },
];

/** Does a score mean the same need in every group? For scores that were trained on a stand-in for need, such as cost. */
export const need: Task = { id: 'need', load };

async function load(document: SourceDocument, _header: RowHeader | null, asked: Asking): Promise<Loaded> {
  const table = await loadTable(document, asked, (header, report) => {
    const found = [NEED, SCORE].map((wanted) => ({ wanted, column: positionOf(header, wanted, asked.options) }));
    const missing = found.filter(({ column }) => column === -1);
    if (missing.length > 0) {
      return { ok: false, problems: missing.map(({ wanted }) => withoutColumn(document.path, wanted)) };
    }
    const [needs = -1, scores = -1] = found.map(({ column }) => column);
    const amounts = amountColumn(needs, NEED.what, report);
    const score = numberColumn(scores, SCORE.what, report);
    return {
      ok: true,
      collectors: [amounts, score],
      finish: () => ({ need: amounts.finish(), score: score.finish() }),
    };
  });
  if (!table.ok) return table;
  const { columns, groups } = table;
  const { level } = asked.question;
  const measure = (selection: Selection): MeasuredRows => {
    const needs = pick(columns.need, selection);
    const scores = pick(columns.score, selection);
    return {
      n: needs.length,
      count: () => null,
      auroc: () => null,
      metrics: () => ({
        mean_need: estimateMetric(meanEstimate(needs, level), needs.length, level),
        mean_score: estimateMetric(meanEstimate(scores, level), scores.length, level),
      }),
    };
  };
  return {
    ok: true,
    rows: rowsBySelection(columns.need.length, groups, measure, {
      warnings: table.warnings,
      clusters: null,
      clustersAre: 'patients',
      metrics: METRICS,
      tables: [['mean_need', 'mean_score']],
      plotted: null,
      compared: [],
      notes: asked.question.by.length === 0 ? ['Name groups with --by to hold them against all others.'] : [],
      sections: needSection(columns, groups, asked.question),
    }),
  };
}

interface Held {
  readonly by: GroupKey;
  /** The reference group, or the rest where it is null. */
  readonly than: GroupKey | null;
  readonly bands: readonly NeedBand[];
  readonly pooled: NeedRatio & { readonly rows: number };
  readonly outcome: FamilyOutcome;
  /** More rows than is allowed may belong to either side, so nothing is decided. */
  readonly unknownCouldChange: boolean;
}

function needSection(
  columns: Pick<NeedRows, 'need' | 'score'>,
  groups: readonly GroupColumn[],
  question: Question,
): readonly Section[] {
  const grouped = { rows: columns.need.length, groups };
  const keys = question.by.flatMap((item) => keysOf(attributesOf(item, grouped), grouped));
  const held = keys.flatMap((by) => hold(columns, grouped, by, question));
  if (keys.length === 0) return [];
  return [
    { key: 'need_by_score', json: held.map(jsonOf), lines: (width) => held.flatMap((one) => linesOf(one, width)) },
  ];
}

function hold(
  columns: Pick<NeedRows, 'need' | 'score'>,
  grouped: { readonly rows: number; readonly groups: readonly GroupColumn[] },
  by: GroupKey,
  { reference, margins, level }: Question,
): readonly Held[] {
  const referred = reference?.key ?? {};
  const isReferred = reference !== null && Object.keys(referred).every((attribute) => Object.hasOwn(by, attribute));
  if (isReferred && Object.entries(referred).every(([attribute, value]) => by[attribute] === value)) return [];
  const than = isReferred ? { ...by, ...referred } : null;
  const group = selectGroup(grouped, by);
  const others = selectRest(grouped, by);
  const rest = than === null ? others : selectGroup(grouped, than);
  const found = needByScore(
    { ...columns, group, rest },
    { bands: BANDS, limit: margins.need, level, minimumEvents: FEWEST_EVENTS.ratio },
  );
  if (!found.ok) return [];
  const unknown = grouped.rows - group.length - others.length;
  const unknownCouldChange =
    [found, found.pooled, ...found.bands].some(({ outcome }) => outcome.outcome !== 'not-evaluated') &&
    tooManyUnknown(unknown, grouped.rows, MOST_UNKNOWN_SHARE);
  if (!unknownCouldChange) return [{ by, than, ...found, unknownCouldChange }];
  const open: FamilyOutcome = { outcome: 'not-evaluated', reason: 'inconclusive' };
  const bands = found.bands.map((band) => ({ ...band, outcome: open }));
  return [{ by, than, bands, pooled: { ...found.pooled, outcome: open }, outcome: open, unknownCouldChange }];
}

const ratioJson = ({ ratio, interval, pPass, pFail, outcome }: NeedRatio) => ({
  ratio,
  lower: interval?.lower ?? null,
  upper: interval?.upper ?? null,
  p_pass: pPass,
  p_fail: pFail,
  outcome: outcome.outcome,
  reason: outcome.outcome === 'not-evaluated' ? outcome.reason : null,
});

function jsonOf({ by, than, bands, pooled, outcome, unknownCouldChange }: Held) {
  return {
    by,
    than: than ?? 'rest',
    outcome: outcome.outcome,
    reason: outcome.outcome === 'not-evaluated' ? outcome.reason : null,
    unknown_could_change: unknownCouldChange,
    pooled: { n: pooled.rows, ...ratioJson(pooled) },
    bands: bands.map((band) => ({
      above: band.above,
      up_to: band.upTo,
      group: band.group,
      rest: band.rest,
      ...ratioJson(band),
      n_needed: band.nNeeded,
    })),
  };
}

function linesOf({ by, than, bands, pooled, outcome, unknownCouldChange }: Held, width: number): readonly string[] {
  const name = (key: GroupKey): string =>
    Object.entries(key)
      .map(([attribute, value]) => `${forLog(attribute)}=${forLog(value)}`)
      .join(' ');
  const level = hundredths((pooled.interval ?? bands.find(({ interval }) => interval !== null)?.interval)?.level ?? 0);
  const cells = (one: NeedRatio): readonly string[] => [
    one.ratio === null ? '' : decimals(one.ratio),
    one.interval === null ? '' : `${decimals(one.interval.lower)} to ${decimals(one.interval.upper)}`,
    answerOf(one.outcome),
  ];
  const mean = (value: number | null): string => (value === null ? '' : decimals(value));
  const inAll = unknownCouldChange ? 'cannot decide: rows without a known group could change it' : answerOf(outcome);
  return [
    '',
    `${name(by)} against ${than === null ? 'the rest' : name(than)}: ${inAll}`,
    ...textTable(
      [
        { title: 'score', align: 'left' },
        { title: 'rows', align: 'right' },
        { title: 'need', align: 'right' },
        { title: 'of the others', align: 'right' },
        { title: 'ratio', align: 'right' },
        { title: level === '0' ? '' : `${level} %`, align: 'left' },
        { title: 'same need?', align: 'left' },
      ],
      [
        ...bands.map((band) => [
          bandName(band),
          String(band.group.n),
          mean(band.group.mean),
          mean(band.rest.mean),
          ...cells(band),
        ]),
        ['all bands', '', '', '', ...cells(pooled)],
      ],
      width,
    ),
  ];
}

function bandName({ above, upTo }: NeedBand): string {
  if (upTo === null) return above === null ? 'any' : `above ${decimals(above)}`;
  return `to ${decimals(upTo)}`;
}

function answerOf(decision: FamilyOutcome): string {
  switch (decision.outcome) {
    case 'pass':
      return 'same, within the limit';
    case 'fail':
      return 'DIFFERENT by more than the limit';
    case 'not-evaluated':
      return `cannot decide yet${decision.reason === 'too-few' ? ': too few' : ''}`;
  }
}
