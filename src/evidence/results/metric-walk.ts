import type {
  LocatedMapping,
  LocatedScalar,
  LocatedSequence,
  LocatedValue,
  Path,
  Span,
} from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { canonicalMetric, metricScale, natureOf, writtenScale } from '../metric-names.ts';
import type { NotUnderstood, ReadProblem, ToolVerdict } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { isOverall, matrixIn, SIZE_NAMES } from './group-matrix.ts';
import { type GroupContext, groupRecords, intervalsBeside, NO_INTERVALS, unclearTable } from './group-records.ts';
import {
  type Averaging,
  averagingOf,
  comparatorOf,
  compared,
  type NamedNumber,
  namedNumber,
  ROLES,
  withoutRole,
} from './named-number.ts';
import { writtenNumber } from './records.ts';
import { holdsTextReport, isReportRow, reportIn, reportRecords, textReports } from './report-records.ts';

/** What the keys above a number say of it. */
interface Context {
  readonly keys: Path;
  readonly role: string | null;
  readonly subgroup: Readonly<Record<string, string>>;
  /** Attribute whose groups the next keys name; `group` where the attribute itself is not named. */
  readonly groupsOf: string | null;
  /** Metric whose groups or parts the next keys name. */
  readonly metric: { readonly id: string; readonly name: string } | null;
  /** Cases and threshold as far as a key further up states them for what stands here. */
  readonly n: number | null;
  /** Cases of today in which drift was looked for. */
  readonly currentCases: number | null;
  readonly threshold: number | null;
  readonly averaging: Averaging | null;
  /** How groups are compared in the numbers below, and by which attribute. */
  readonly comparator: 'largest-difference' | 'smallest-ratio' | null;
  readonly attribute: string | null;
  /** The input of the model that the numbers are about. */
  readonly feature: string | null;
  /** Limits by metric, from a table beside the overall numbers. */
  readonly intervals: GroupContext['intervals'];
}

/** Records of a file, and what of it was left out. */
export interface Walked {
  readonly records: readonly MetricRecord[];
  readonly partial: boolean;
  readonly warnings: readonly ReadProblem[];
  readonly left: readonly NotUnderstood[];
  readonly toolVerdict: ToolVerdict | null;
}

/** Attributes of patients that results are split by. */
export const ATTRIBUTES: readonly string[] = [
  'sex',
  'gender',
  'race',
  'ethnicity',
  'age',
  'age_group',
  'age_band',
  'age_cat',
  'site',
  'language',
  'payer',
  'insurance',
];

const GROUP_CONTAINERS = new Set([
  'by_group',
  'by_subgroup',
  'subgroups',
  'subgroup_metrics',
  'groups',
  'per_group',
  'group_metrics',
  'slices',
]);

/** Names of the two groups of a comparison where nothing else says that they are groups. */
const TWO_GROUPS = new Set(['protected', 'non_protected', 'privileged', 'unprivileged', 'majority', 'minority']);

/** Keys below which comparisons of groups stand: attribute by attribute, metric by metric. */
const COMPARISONS = /^(fairness_gaps|gaps|disparities|fairness_metrics)$/;

/** Subtrees whose numbers are limits, settings or another model's: not measurements of the model as used. */
const NOT_MEASURED = new Set([
  'hyperparameters',
  'params',
  'config',
  'limits',
  'targets',
  'requirements',
  'thresholds',
  'baseline',
  'reference',
]);

/** Keys that say in their own words that the numbers below belong to a trial, another operating point or another model. */
const OTHER_SETTING = /(threshold|scenario|drift|shift|sweep|candidate|compar|bootstrap|simulat|limits?$|targets?$)/;

const DRIFTED = /^[a-z_]{0,40}drift(ed)?_?[a-z]{0,40}$/;

/** Lists of inputs with the drift of each. */
const FEATURE_KEYS = ['feature', 'column', 'feature_name', 'column_name'];

/** Keys beside groups that summarise them and compare nothing. */
const SUMMARIES = /^(min|max|mean|median|std|variance|worst|best|disparit(y|ies))$/;

const VALUE_KEYS = new Set(['value', 'estimate', 'point', 'overall', 'score']);

/** Keys of what holds the numbers and says nothing of them, so that the cases stated beside it are theirs. */
const WRAPPERS = new Set(['metrics', 'results', 'performance', 'scores', 'evaluation', 'overall', 'all', 'total']);

const THRESHOLDS = ['threshold', 'threshold_used', 'decision_threshold', 'operating_threshold'];
/** `X_test.shape` as people write it: rows and columns of the data it was tested on. */
const SHAPES = ['test_shape', 'x_test_shape', 'X_test_shape'];
const TEST_SIZES = ['n_test', 'test_samples', 'eval_samples'];

/** Names of sizes that also speak for what stands below; a "count" or "samples" further up may be of anything. */
const CASES_BELOW = ['n', 'n_samples', 'num_samples', 'sample_size', 'n_examples', 'num_examples'];

const MAY_BE_TEST: ReadonlySet<string | null> = new Set([null, 'test']);

const CURRENT_CASES = ['n_current_rows', 'n_current', 'current_rows'];

/** Metrics that are counted at a threshold. */
const AT_THRESHOLD =
  /^(sensitivity|specificity|ppv|npv|fpr|fnr|accuracy|balanced_accuracy|f1|mcc|youden_j|lr_plus|lr_minus|selection_rate)$/;

/** Verdicts of home-grown scripts, and whether true is the good news. */
const VERDICTS: Readonly<Record<string, boolean>> = {
  passed: true,
  promoted: true,
  all_passed: true,
  drift_detected: false,
  dataset_drift: false,
  should_retrain: false,
  retrain_recommended: false,
};

/** Marks that a producer itself sets on groups with few cases. */
const LOW_EVIDENCE = /^(low_evidence|insufficient(_data|_evidence)?|small_sample|low_n|unreliable)$/;

/** What stands after the name of a metric where its values are listed fold by fold. */
const FOLDS = /_(folds|scores|per_fold)$/;

/** How many folds a cross-validation says it has. */
const SPLITS = ['n_splits_effective', 'n_splits', 'n_folds', 'folds', 'cv_folds'];

const START: Context = {
  keys: [],
  role: null,
  subgroup: {},
  groupsOf: null,
  metric: null,
  n: null,
  currentCases: null,
  threshold: null,
  averaging: null,
  comparator: null,
  attribute: null,
  feature: null,
  intervals: NO_INTERVALS,
};

/**
 * Every number below a known metric name, with the role and subgroup that the keys above it name.
 *
 * @param source the text of a JSON file, for the places of numbers inside its texts; null where these are not looked for
 */
export function walkMetrics(value: LocatedValue, path: string, source: string | null = null): Walked {
  const records: MetricRecord[] = [];
  const warnings: ReadProblem[] = [];
  const left: NotUnderstood[] = [];
  const verdicts: ToolVerdict[] = [];
  let partial = false;
  const lowEvidence: Span[] = [];
  let lines: readonly string[] | null = null;

  const leave = (keys: Path, span: Span): void => {
    partial = true;
    left.push({ what: toPointer(keys), place: placeOf(path, span) });
  };

  const add = (name: string, scalar: LocatedScalar, context: Context, around: LocatedMapping, key: string): void => {
    const named: NamedNumber | null =
      context.metric === null
        ? namedNumber(name)
        : {
            ...natureOf(context.metric.id),
            metric: context.metric.id,
            valuesOf: context.metric.id,
            scale: null,
            role: null,
            details: {},
          };
    if (named === null) return;
    const number = typeof scalar.value === 'number' && Number.isFinite(scalar.value) ? scalar.value : null;
    const { averaging, comparator } = context;
    const comparison = comparator === null || named.kind === 'drift' ? null : compared(named.metric, comparator);
    const whole: NamedNumber = { ...named, ...comparison, ...(averaging === null ? {} : { metric: null }) };
    const interval = intervalIn(around, key);
    // `overall_ci` is of the overall numbers, and of no difference between groups.
    const fairlearn =
      comparator !== null
        ? undefined
        : context.intervals.get(JSON.stringify([name, Object.entries(context.subgroup).sort()]));
    const level = interval?.level ?? fairlearn?.level ?? null;
    const threshold = thresholdIn(around) ?? context.threshold;
    const isThresholded = whole.kind !== 'fairness' && threshold !== null && AT_THRESHOLD.test(named.metric ?? '');
    const scale =
      comparator === 'smallest-ratio' ? 'unknown' : (named.scale ?? writtenScale(named.valuesOf, number, false));
    records.push({
      kind: whole.kind,
      better: whole.better,
      details: {
        ...named.details,
        ...comparison?.details,
        ...(averaging === null ? {} : { averaging }),
        ...(isThresholded ? { threshold } : {}),
        ...(context.feature === null && context.attribute === null
          ? {}
          : { feature: context.feature ?? context.attribute ?? '' }),
        ...(level === null ? {} : { level }),
      },
      metric: whole.metric,
      name: context.metric?.name ?? name,
      raw: writtenNumber(scalar),
      value: number,
      scale: isAmbiguousOne(number, named, around) ? 'unknown' : scale,
      subgroup: context.subgroup,
      n: comparison === null ? sizeOf(around, named, context) : null,
      interval:
        interval === null
          ? fairlearn === undefined
            ? null
            : { lower: fairlearn.lower, upper: fairlearn.upper }
          : { lower: interval.lower, upper: interval.upper },
      role: whole.role ?? context.role,
      pointer: toPointer(context.keys),
      place: placeOf(path, scalar.span),
      assurance: 'reported',
    });
  };

  const visitMapping = (mapping: LocatedMapping, above: Context, isRoot = false): void => {
    const context = {
      ...above,
      n: integerAt(mapping, CASES_BELOW) ?? testSizeIn(mapping) ?? above.n,
      currentCases: integerAt(mapping, CURRENT_CASES) ?? above.currentCases,
      threshold: thresholdIn(mapping) ?? above.threshold,
    };
    checkFolds(mapping);
    const hasGroups = [...mapping.entries.keys()].some((key) => GROUP_CONTAINERS.has(normal(key)));
    const groups: GroupContext = {
      path,
      role: context.role,
      subgroup: context.subgroup,
      attribute: 'group',
      intervals: NO_INTERVALS,
    };
    const intervals = hasGroups ? intervalsBeside(mapping, groups) : context.intervals;
    for (const [key, { value: child, key: span }] of mapping.entries) {
      const inside: Context = { ...context, keys: [...context.keys, key], intervals };
      if (child.kind === 'scalar') {
        if (isRoot || context.keys.length === 1) noteVerdict(key, child);
        if (LOW_EVIDENCE.test(normal(key)) && child.value === true) lowEvidence.push(child.span);
        visitScalar(key, child, inside, mapping);
      } else if (hasGroups && /^(by_group|overall)_ci$/.test(key)) {
        if (intervals.size === 0) leave(inside.keys, span);
      } else visitNested(key, child, inside, span, hasGroups);
    }
  };

  const noteVerdict = (key: string, { value: said, span }: LocatedScalar): void => {
    const name = normal(key);
    if (typeof said !== 'boolean' || !Object.hasOwn(VERDICTS, name)) return;
    verdicts.push({ said: said === VERDICTS[name] ? 'passed' : 'failed', place: placeOf(path, span) });
  };

  const visitScalar = (key: string, scalar: LocatedScalar, context: Context, around: LocatedMapping): void => {
    const { metric } = context;
    const name = normal(key);
    if (typeof scalar.value === 'string' && holdsTextReport(scalar.value)) {
      if (isOtherSetting(key, name)) leave(context.keys, scalar.span);
      else visitText(scalar, context);
      return;
    }
    const comparator = comparatorOf(name);
    if (metric === null) {
      if (context.groupsOf === null || context.comparator !== null) add(key, scalar, context, around, key);
    } else if (comparator !== null) add(metric.name, scalar, { ...context, comparator }, around, key);
    else if (context.comparator !== null || (context.groupsOf !== null && SUMMARIES.test(name))) return;
    else if (context.groupsOf !== null && !isOverall(key)) {
      const subgroup = { ...context.subgroup, [context.groupsOf]: key };
      add(metric.name, scalar, { ...context, subgroup, n: null }, around, key);
    } else if (VALUE_KEYS.has(key)) add(metric.name, scalar, context, around, key);
  };

  /** A report that was printed into a text of a JSON file. */
  const visitText = (scalar: LocatedScalar, context: Context): void => {
    lines ??= source === null ? [] : source.replace(/^\ufeff/, '').split('\n');
    const spanAt = spansInText(lines[scalar.span.line - 1], scalar);
    if (spanAt === null) {
      leave(context.keys, scalar.span);
      return;
    }
    for (const { report, unread } of textReports(scalar.text, spanAt, context.keys)) {
      addReport(report, context, 'shared');
      for (const span of unread) leave(context.keys, span);
    }
  };

  const addReport = (
    report: Parameters<typeof reportRecords>[0],
    context: Context,
    pointer: 'own' | 'shared',
  ): void => {
    const { role, subgroup } = context;
    const found = reportRecords(report, { path, role, subgroup, pointer });
    // Not spread: a file may list more classes than a call takes arguments.
    for (const record of found.records) records.push(record);
    for (const warning of found.warnings) warnings.push(warning);
  };

  const visitNested = (
    key: string,
    child: LocatedMapping | LocatedSequence,
    context: Context,
    span: Span,
    besideGroups: boolean,
  ): void => {
    const name = normal(key);
    const report = reportIn(child, context.keys, /report|per_class|by_class/.test(name));
    const comparator = comparatorOf(name);
    const isBesideGroups = context.groupsOf !== null || context.comparator !== null || besideGroups;
    // "drifted_features" are what drift was measured in; other things named after drift are trials.
    const isDrift =
      child.kind === 'sequence' && child.items.some((item) => featureOf(item) !== null) && DRIFTED.test(name);
    // A line without its report: whether it is a class or the whole, nobody says.
    if ((isOtherSetting(key, name) && !isDrift) || (report === null && isReportRow(child))) leave(context.keys, span);
    else if (report !== null) addReport(report, context, 'own');
    else if (child.kind === 'sequence') visitList(key, child, context, span);
    else if (comparator !== null && isBesideGroups) {
      const attribute = context.attribute ?? attributeNamed(context.groupsOf);
      visitMapping(child, { ...context, comparator, attribute, groupsOf: null, n: null });
    } else if (context.groupsOf !== null && SUMMARIES.test(name)) return;
    else if (isContainer(name, context) && visitTable(child, { ...context, groupsOf: 'group' })) return;
    else visitMapping(child, contextBelow(key, name, context));
  };

  /** A table as pandas writes it; false where it is no such table. */
  const visitTable = (value: LocatedValue, context: Context): boolean => {
    const matrix = matrixIn(value, context.keys);
    if (matrix === null) return false;
    if (typeof matrix === 'string') {
      warnings.push(unclearTable(matrix, placeOf(path, startOfSpan(value.span))));
      partial = true;
      return true;
    }
    const { role, subgroup, intervals, groupsOf } = context;
    const found = groupRecords(matrix, { path, role, subgroup, attribute: groupsOf ?? 'group', intervals });
    for (const record of found.records) records.push(record);
    for (const part of found.left) left.push(part);
    partial ||= found.left.length > 0;
    return true;
  };

  const visitList = (key: string, list: LocatedSequence, context: Context, span: Span): void => {
    const name = normal(key);
    if (visitGroupList(list, context, attributeOf(name)) || visitFeatures(list, context)) return;
    if ((GROUP_CONTAINERS.has(name) || list.items.some(namesAttribute)) && visitTable(list, context)) return;
    const folds = FOLDS.test(name) ? namedNumber(name.replace(FOLDS, '')) : null;
    if (folds !== null && folds.metric !== null) addFolds(key, list, folds, context);
    else if (holdsMappings(list)) leave(context.keys, span);
  };

  const addFolds = (key: string, list: LocatedSequence, folds: NamedNumber, context: Context): void => {
    list.items.forEach((item, position) => {
      if (item.kind !== 'scalar') return;
      const number = typeof item.value === 'number' && Number.isFinite(item.value) ? item.value : null;
      records.push({
        ...folds,
        details: {},
        // One fold is measured on a model of its own, and none of them is the one that is used.
        metric: null,
        name: key,
        raw: writtenNumber(item),
        value: number,
        scale: writtenScale(folds.valuesOf, number, false),
        subgroup: context.subgroup,
        n: null,
        interval: null,
        role: 'tune',
        pointer: toPointer([...context.keys, position]),
        place: placeOf(path, item.span),
        assurance: 'reported',
      });
    });
  };

  /** Says where a cross-validation has another number of folds than it states. */
  const checkFolds = (mapping: LocatedMapping): void => {
    const stated = SPLITS.map((name) => mapping.entries.get(name)?.value).find((one) => one?.kind === 'scalar');
    if (stated?.kind !== 'scalar' || typeof stated.value !== 'number') return;
    for (const [key, { value: list }] of mapping.entries) {
      if (list.kind !== 'sequence' || !FOLDS.test(normal(key)) || list.items.length === stated.value) continue;
      partial = true;
      const message = `${stated.value} folds are stated here, and ${list.items.length} are listed. The mean is not that of a whole cross-validation: run all folds, or correct the number.`;
      warnings.push({ code: 'folds-disagree', message, place: placeOf(path, stated.span) });
      return;
    }
  };

  /** `[{attribute: sex, group: F, auroc: 0.9}, ...]`; false where the list is another. */
  const visitGroupList = (list: LocatedSequence, context: Context, attribute: string | null): boolean => {
    let found = false;
    list.items.forEach((item, position) => {
      if (item.kind !== 'mapping') return;
      const key = ['group', 'subgroup', 'slice', 'group_name', 'term'].find((one) => textAt(item, one) !== null);
      if (key === undefined) return;
      found = true;
      const group = textAt(item, key) ?? '';
      const named = textAt(item, 'attribute') ?? attribute ?? (key === 'term' ? 'term' : 'group');
      visitMapping(item, {
        ...context,
        groupsOf: null,
        n: null,
        keys: [...context.keys, position],
        subgroup: isOverall(group) ? context.subgroup : { ...context.subgroup, [named]: group },
      });
    });
    return found;
  };

  /** `[{feature: age, psi: 0.3}, ...]`; false where the list is another. */
  const visitFeatures = (list: LocatedSequence, context: Context): boolean => {
    let found = false;
    list.items.forEach((item, position) => {
      const feature = featureOf(item);
      if (feature === null || item.kind !== 'mapping') return;
      found = true;
      visitMapping(item, { ...context, groupsOf: null, threshold: null, keys: [...context.keys, position], feature });
    });
    return found;
  };

  if (value.kind === 'mapping') {
    const report = reportIn(value, [], false);
    if (report !== null) addReport(report, START, 'own');
    else if (isReportRow(value)) leave([], startOfSpan(value.span));
    else visitMapping(value, START, true);
  } else if (value.kind === 'sequence')
    partial = !(visitGroupList(value, START, null) || visitFeatures(value, START) || visitTable(value, START));
  const small = lowEvidence[0];
  if (small !== undefined) {
    const message = `Whoever wrote this file marked ${lowEvidence.length === 1 ? 'a group' : `${lowEvidence.length} groups`} as too small to tell. Collect more cases before relying on these numbers.`;
    warnings.push({ code: 'low-evidence', message, place: placeOf(path, small) });
  }
  const toolVerdict = verdicts.find(({ said }) => said === 'failed') ?? verdicts[0] ?? null;
  return { records, partial, warnings, left, toolVerdict };
}

/** A collection is reported where it begins; it may cover hundreds of lines. */
const startOfSpan = (span: Span): Span => ({ ...span, endLine: span.line, endColumn: span.column });

const normal = (key: string): string => key.toLowerCase().replace(/[\s-]+/g, '_');

const isOtherSetting = (key: string, name: string): boolean =>
  NOT_MEASURED.has(key.toLowerCase()) || NOT_MEASURED.has(name) || OTHER_SETTING.test(name);

const isContainer = (name: string, { metric, comparator }: Context): boolean =>
  GROUP_CONTAINERS.has(name) && metric === null && comparator === null;

const namesAttribute = (item: LocatedValue): boolean =>
  item.kind === 'mapping' && [...item.entries.keys()].some((key) => attributeOf(normal(key)) !== null);

/** The input that an item of a list is about. */
function featureOf(item: LocatedValue): string | null {
  if (item.kind !== 'mapping') return null;
  const key = FEATURE_KEYS.find((one) => textAt(item, one) !== null);
  return key === undefined ? null : textAt(item, key);
}

/** What a key says of the numbers below it: an attribute, a metric, a group, a data set, or nothing. */
function contextBelow(key: string, name: string, context: Context): Context {
  const attribute = attributeOf(name);
  if (attribute !== null && context.comparator !== null) return { ...context, attribute };
  if (attribute !== null) return { ...context, groupsOf: attribute, n: null };
  if (COMPARISONS.test(name)) return { ...context, comparator: 'largest-difference', n: null };
  const metric = canonicalMetric(withoutRole(key).name);
  if (metric !== null && context.metric === null) return { ...context, metric: { id: metric, name: key } };
  if (context.comparator !== null) return context;
  if (GROUP_CONTAINERS.has(name)) return { ...context, groupsOf: 'group', n: null };
  if (context.groupsOf !== null && isOverall(name)) return { ...context, groupsOf: null };
  if (context.groupsOf !== null) {
    return { ...context, groupsOf: null, n: null, subgroup: { ...context.subgroup, [context.groupsOf]: key } };
  }
  const averaging = averagingOf(key);
  if (averaging !== null) return { ...context, averaging };
  if (TWO_GROUPS.has(name)) return { ...context, n: null, subgroup: { ...context.subgroup, group: key } };
  return { ...context, n: WRAPPERS.has(name) ? context.n : null, role: ROLES[name] ?? context.role };
}

/** `sex`, `by_sex` or `per_sex`; null for other keys. */
function attributeOf(name: string): string | null {
  const bare = name.replace(/^(by|per)_/, '');
  return ATTRIBUTES.includes(bare) ? bare : null;
}

const attributeNamed = (groupsOf: string | null): string | null => (groupsOf === 'group' ? null : groupsOf);

function textAt(mapping: LocatedMapping, key: string): string | null {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}

function numberAt(mapping: LocatedMapping, keys: readonly string[]): number | null {
  for (const key of keys) {
    const value = mapping.entries.get(key)?.value;
    if (value?.kind === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value)) return value.value;
  }
  return null;
}

const thresholdIn = (mapping: LocatedMapping): number | null => numberAt(mapping, THRESHOLDS);

/** The cases that a number is of, as far as what stands beside and above it says. */
function sizeOf(around: LocatedMapping, { kind, role }: NamedNumber, context: Context): number | null {
  // Cases that drift was looked for in are those of today, not those they are held against.
  const current = kind === 'drift' ? (integerAt(around, CURRENT_CASES) ?? context.currentCases) : null;
  const beside = current ?? sizeIn(around);
  // "train_accuracy" is not of the cases of the test, nor of those that a key further up states.
  if (beside !== null || (role !== null && role !== 'test') || !MAY_BE_TEST.has(context.role)) return beside;
  return testSizeIn(around) ?? (role === null ? context.n : null);
}

function integerAt(mapping: LocatedMapping, keys: readonly string[]): number | null {
  for (const key of keys) {
    const value = mapping.entries.get(key)?.value;
    if (value?.kind === 'scalar' && typeof value.value === 'number' && Number.isSafeInteger(value.value))
      return value.value;
  }
  return null;
}

const sizeIn = (mapping: LocatedMapping): number | null => integerAt(mapping, SIZE_NAMES);

function testSizeIn(mapping: LocatedMapping): number | null {
  const stated = integerAt(mapping, TEST_SIZES);
  if (stated !== null) return stated;
  for (const key of SHAPES) {
    const shape = mapping.entries.get(key)?.value;
    const rows = shape?.kind === 'sequence' && shape.items.length === 2 ? shape.items[0] : undefined;
    if (rows?.kind === 'scalar' && typeof rows.value === 'number' && Number.isSafeInteger(rows.value))
      return rows.value;
  }
  return null;
}

/** A 1 beside 88.2 may be 1 % or 100 %. */
function isAmbiguousOne(number: number | null, { valuesOf }: NamedNumber, around: LocatedMapping): boolean {
  if (number !== 1 || valuesOf === null || metricScale(valuesOf) !== 'fraction') return false;
  return [...around.entries].some(([key, { value }]) => {
    if (value.kind !== 'scalar' || typeof value.value !== 'number') return false;
    const other = namedNumber(key)?.valuesOf ?? null;
    return other !== null && metricScale(other) === 'fraction' && value.value > 1 && value.value <= 100;
  });
}

/** Keys of a list of two limits, after the name of the metric, and the level that they state. */
const INTERVAL_KEYS: readonly (readonly [string, number | null])[] = [
  ['ci', null],
  ['ci95', 0.95],
  ['ci_95', 0.95],
  ['95ci', 0.95],
  ['confidence_interval', null],
  ['wilson', null],
  ['wilson_ci', null],
  ['wilson_95', 0.95],
  ['wilson_ci95', 0.95],
];

const LIMITS = [
  ['ci_lower', 'ci_upper'],
  ['lower', 'upper'],
  ['ci_low', 'ci_high'],
] as const;

function intervalIn(
  mapping: LocatedMapping,
  key: string,
): (NonNullable<MetricRecord['interval']> & { readonly level: number | null }) | null {
  const text = (name: string): string | null => {
    const value = mapping.entries.get(name)?.value;
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.text : null;
  };
  for (const prefix of VALUE_KEYS.has(key) ? ['', `${key}_`] : [`${key}_`]) {
    for (const [name, level] of INTERVAL_KEYS) {
      const list = mapping.entries.get(`${prefix}${name}`)?.value;
      if (list?.kind !== 'sequence' || list.items.length !== 2) continue;
      const [lower, upper] = list.items;
      if (lower?.kind === 'scalar' && upper?.kind === 'scalar') return { lower: lower.text, upper: upper.text, level };
    }
    for (const [low, high] of LIMITS) {
      const lower = text(`${prefix}${low}`);
      const upper = text(`${prefix}${high}`);
      if (lower !== null && upper !== null) return { lower, upper, level: null };
    }
  }
  return null;
}

const holdsMappings = (list: LocatedSequence): boolean => list.items.some(({ kind }) => kind === 'mapping');

/**
 * Places of characters inside a text of a JSON file, whose escapes take more characters than what they stand for. Null
 * for a text that is not written in double quotes on one line.
 */
function spansInText(whole: string | undefined, scalar: LocatedScalar): ((start: number, end: number) => Span) | null {
  const { line, column, endLine } = scalar.span;
  const written = whole?.slice(column - 1);
  if (endLine !== line || written === undefined || !written.startsWith('"')) return null;
  const offsets: number[] = [];
  let at = 1;
  while (offsets.length <= scalar.text.length && at < written.length) {
    offsets.push(at);
    at += written[at] !== '\\' ? 1 : written[at + 1] === 'u' ? 6 : 2;
  }
  const columnAt = (offset: number): number => column + (offsets[offset] ?? written.length);
  return (start, end) => ({ line, column: columnAt(start), endLine: line, endColumn: columnAt(end) });
}
