import type { Place } from '../../dossier/fact.ts';
import { tooManyUnknown } from '../../measures/decisions/unknown-groups.ts';
import type { RateId } from '../../measures/rates/confusion.ts';
import type { GroupKey } from '../../measures/rows/predictions.ts';
import type { Required } from '../../report/report.ts';
import { MOST_UNKNOWN_SHARE } from '../../safety/limits.ts';
import { type GroupNumbers, judgedSources, type MeasuredSource } from '../measured.ts';
import type { MeasuredRate } from '../patients.ts';
import { NOTHING_SHOWN, type ShownNumbers } from '../shown.ts';
import {
  ANY_GROUP,
  absenceInWords,
  declaresPredictions,
  groupLabel,
  NO_PREDICTIONS,
  UNREADABLE_PREDICTIONS,
  undeclaredColumns,
} from '../subject.ts';
import { worstOf } from './combine.ts';
import type { CheckContext, Decided, NeededField } from './kind.ts';
import { notEvaluated } from './result.ts';

/** The numbers of the subject and of everyone else, or why there are none. */
export type MeasuredGroup =
  | {
      readonly ok: true;
      readonly source: MeasuredSource;
      readonly label: string;
      readonly place: Place;
      readonly group: GroupNumbers;
      /** Null where the group is everybody. */
      readonly rest: GroupNumbers | null;
      /** Rows of which it is not known whether they belong to the group, where they are too many to be passed over. */
      readonly unknown: UnknownRows | null;
      /** What may be shown of the group, and of the group beside the rest. */
      readonly shown: { readonly group: ShownNumbers; readonly comparison: ShownNumbers };
    }
  | { readonly ok: false; readonly result: Decided };

export interface UnknownRows {
  readonly numbers: GroupNumbers;
  /** "the 6 % of patients without a known race": without their share where it is not shown. */
  readonly words: string;
}

/** The fields that say how predictions are read. */
export const READING_FIELDS = ['result.path', 'result.kind', 'result.role', 'result.positive', 'result.threshold'];

/**
 * What the subject's numbers are computed from. Nothing is computed from a file whose meaning is only guessed: a wrong
 * polarity turns the best model into the worst.
 */
export function measuredGroup(context: CheckContext, required: Required): MeasuredGroup {
  const { group } = context.subject;
  if (group === null) return overall(context, required);
  const { source, absence } = group;
  if (source === null) return { ok: false, result: noPredictions(context, required) };
  const place = context.subject.place;
  const undeclared = undeclaredReading(context, source, required);
  if (undeclared !== null) return { ok: false, result: undeclared };
  if (absence === 'no-attribute') {
    const text = absenceInWords(group) ?? '';
    return {
      ok: false,
      result: notEvaluated('missing', { text }, required, place, {
        needs: [{ field: 'result.columns.attributes', entry: source.predictions.result }],
        cause: text,
        assurance: 'recomputed',
      }),
    };
  }
  if (absence === 'no-group' || Object.values(group.key).includes(ANY_GROUP)) {
    const text = absenceInWords(group) ?? `no row of ${source.predictions.path} belongs to ${groupLabel(group.key)}`;
    return { ok: false, result: notEvaluated('missing', { text }, required, place, { assurance: 'recomputed' }) };
  }
  if (group.together !== null) {
    const [attribute = ''] = Object.keys(group.key);
    const shown = { group: NOTHING_SHOWN, comparison: NOTHING_SHOWN };
    const common = { label: groupLabel(group.key), place, unknown: unknownRows(source, group.key), shown };
    return { ok: true, source, ...source.together(attribute, group.together), ...common };
  }
  return {
    ok: true,
    source,
    label: groupLabel(group.key),
    place,
    group: source.group(group.key),
    rest: source.rest(group.key),
    unknown: unknownRows(source, group.key),
    shown: { group: source.shown.group(group.key), comparison: source.shown.comparison(group.key) },
  };
}

/** At or below the share, rows of unknown group are in no comparison and change none. */
function unknownRows(source: MeasuredSource, key: GroupKey): UnknownRows | null {
  const numbers = source.unknown(key);
  const rows = source.overall().n;
  if (!tooManyUnknown(numbers.n, rows, MOST_UNKNOWN_SHARE)) return null;
  const [first = '', ...others] = Object.keys(key);
  // How many lack one of two attributes is nowhere decided to be shown.
  const isShown = others.length === 0 && source.shown.unknown(first).rows && source.shown.overall().rows;
  const share = isShown ? `${((100 * numbers.n) / rows).toFixed(1).replace('.0', '')} % of ` : '';
  const who = source.patients === null ? 'patients' : 'rows';
  return { numbers, words: `the ${share}${who} without a known ${[first, ...others].join(' or ')}` };
}

/**
 * A rule about the whole system is held against each judged file, and the worst decides: else a good file could be put
 * before a bad one. A subgroup belongs to one file already.
 */
export function overEveryFile(context: CheckContext, evaluate: (one: CheckContext) => Decided): Decided {
  const judged = judgedSources(context.sources);
  if (context.subject.group !== null || judged.length < 2) return evaluate(context);
  return worstOf(judged.map((source) => evaluate({ ...context, sources: [source] })));
}

/** For a rule about the whole system: the first judged file; overEveryFile hands them on one by one. */
function overall(context: CheckContext, required: Required): MeasuredGroup {
  const [source] = judgedSources(context.sources);
  if (source === undefined) return { ok: false, result: noPredictions(context, required) };
  const undeclared = undeclaredReading(context, source, required);
  if (undeclared !== null) return { ok: false, result: undeclared };
  const numbers = source.overall();
  const place = source.predictions.rows.columnPlaces.score ?? source.predictions.place;
  const all = source.shown.overall();
  const shown = { group: all, comparison: all };
  return { ok: true, source, label: 'patients', place, group: numbers, rest: null, unknown: null, shown };
}

export function noPredictions(context: CheckContext, required: Required): Decided {
  if (declaresPredictions(context.dossier)) {
    // Declaring them once more would settle nothing.
    return notEvaluated('unreadable', { text: UNREADABLE_PREDICTIONS }, required, context.subject.place, {
      cause: UNREADABLE_PREDICTIONS,
    });
  }
  const needs = READING_FIELDS.map((field): NeededField => ({ field, entry: null }));
  return notEvaluated('missing', { text: NO_PREDICTIONS }, required, context.subject.place, {
    needs,
    cause: NO_PREDICTIONS,
  });
}

export function undeclaredReading(context: CheckContext, source: MeasuredSource, required: Required): Decided | null {
  if (source.predictions.rows.polarity === 'declared') return null;
  const { path, result } = source.predictions;
  const text = undeclaredColumns(path);
  const needs = READING_FIELDS.map((field): NeededField => ({ field, entry: result }));
  return notEvaluated('missing', { text }, required, context.subject.place, {
    needs,
    cause: text,
    assurance: 'recomputed',
  });
}

/** A rate of the subject, or why there is none: without a threshold no patient is flagged or cleared. */
export function rateOf(
  numbers: GroupNumbers,
  metric: RateId,
  measured: Extract<MeasuredGroup, { ok: true }>,
  required: Required,
): { readonly ok: true; readonly rate: MeasuredRate } | { readonly ok: false; readonly result: Decided } {
  const rate = numbers.counts === null ? null : numbers.rate(metric);
  if (rate !== null) return { ok: true, rate };
  const text = `no threshold is declared for ${measured.source.predictions.path}`;
  return {
    ok: false,
    result: notEvaluated('missing', { text }, required, measured.place, {
      needs: [{ field: 'result.threshold', entry: measured.source.predictions.result }],
      cause: text,
      assurance: 'recomputed',
    }),
  };
}
