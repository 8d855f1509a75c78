import type {
  LocatedMapping,
  LocatedScalar,
  LocatedSequence,
  LocatedValue,
  Path,
  Span,
} from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import { type Lines, linesOf, spansInQuoted } from '../../documents/quoted-json.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { writtenScale } from '../metric-names.ts';
import type { NotUnderstood, ReadProblem, ToolVerdict } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { isOverall, matrixIn } from './group-matrix.ts';
import { type GroupContext, groupRecords, intervalsBeside, NO_INTERVALS, unclearTable } from './group-records.ts';
import { finite } from './located-values.ts';
import {
  attributeNamed,
  attributeOf,
  type Context,
  contextBelow,
  DRIFTED,
  featureOf,
  GROUP_CONTAINERS,
  isContainer,
  isOtherSetting,
  namesAttribute,
  normal,
  START,
  SUMMARIES,
  textAt,
} from './metric-keys.ts';
import { comparatorOf, type NamedNumber, namedNumber } from './named-number.ts';
import { recordOfNumber, statedIn, VALUE_KEYS } from './number-record.ts';
import { recordOf } from './records.ts';
import { holdsTextReport, isReportRow, reportIn, reportRecords, textReports } from './report-records.ts';

/** Records of a file, and what of it was left out. */
export interface Walked {
  readonly records: readonly MetricRecord[];
  readonly partial: boolean;
  readonly warnings: readonly ReadProblem[];
  readonly left: readonly NotUnderstood[];
  readonly toolVerdict: ToolVerdict | null;
}

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
  let lines: Lines | null = null;

  const leave = (keys: Path, span: Span): void => {
    partial = true;
    left.push({ what: toPointer(keys), place: placeOf(path, span) });
  };

  const add = (name: string, scalar: LocatedScalar, context: Context, around: LocatedMapping, key: string): void => {
    const record = recordOfNumber(name, scalar, context, around, key, path);
    if (record !== null) records.push(record);
  };

  const visitMapping = (mapping: LocatedMapping, above: Context, isRoot = false): void => {
    const context = statedIn(mapping, above);
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
    lines ??= linesOf(source ?? '');
    const spanAt = spansInQuoted(scalar, lines);
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
      records.push(
        recordOf(item, [...context.keys, position], path, {
          kind: folds.kind,
          better: folds.better,
          name: key,
          scale: writtenScale(folds.valuesOf, finite(item), false),
          subgroup: context.subgroup,
          // One fold is measured on a model of its own, and none of them is the one that is used.
          metric: null,
          role: 'tune',
        }),
      );
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

const holdsMappings = (list: LocatedSequence): boolean => list.items.some(({ kind }) => kind === 'mapping');
