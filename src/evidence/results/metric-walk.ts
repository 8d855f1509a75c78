import type { LocatedMapping, LocatedScalar, LocatedSequence, LocatedValue, Path } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { canonicalMetric, natureOf, writtenScale } from '../metric-names.ts';
import { placeOf } from '../statement.ts';

/** What the keys above a number say of it. */
interface Context {
  readonly keys: Path;
  readonly role: string | null;
  readonly subgroup: Readonly<Record<string, string>>;
  /** Attribute whose groups the next keys name; `group` where the attribute itself is not named. */
  readonly groupsOf: string | null;
  /** Metric whose groups or parts the next keys name. */
  readonly metric: { readonly id: string; readonly name: string } | null;
}

/** Records of a file, and whether something in it was left out. */
export interface Walked {
  readonly records: readonly MetricRecord[];
  readonly partial: boolean;
}

const ROLES: Readonly<Record<string, string>> = {
  train: 'train',
  training: 'train',
  val: 'tune',
  valid: 'tune',
  validation: 'tune',
  dev: 'tune',
  tune: 'tune',
  tuning: 'tune',
  cv: 'tune',
  cross_validation: 'tune',
  test: 'test',
  testing: 'test',
  holdout: 'test',
  held_out: 'test',
  external: 'external',
  external_validation: 'external',
};

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

/** Subtrees whose numbers are limits, settings or averages over classes: not measurements of the model as used. */
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
  'macro avg',
  'micro avg',
  'weighted avg',
  'samples avg',
  'macro',
  'micro',
  'weighted',
  'classification_report',
]);

/** Keys that say in their own words that the numbers below belong to a trial, another operating point or another model. */
const OTHER_SETTING = /(threshold|scenario|drift|shift|sweep|candidate|compar|bootstrap|simulat|limits?$|targets?$)/;

/** Keys beside groups that summarise them. */
const SUMMARIES = /^(min|max|gap|range|diff(erence)?s?|ratios?|mean|median|std|variance|worst|best|disparit(y|ies))$/;
const OVERALL = /^(overall|all|total)$/;

const VALUE_KEYS = new Set(['value', 'estimate', 'point', 'overall', 'score']);
const SIZE_KEYS = ['n', 'n_samples', 'num_samples', 'samples', 'count', 'size', 'group_size', 'sample_size'];

/** Every number below a known metric name, with the role and subgroup that the keys above it name. */
export function walkMetrics(value: LocatedValue, path: string): Walked {
  const records: MetricRecord[] = [];
  let partial = false;

  const add = (name: string, scalar: LocatedScalar, context: Context, around: LocatedMapping, key: string): void => {
    const stripped = withoutRole(name);
    const metric = context.metric?.id ?? canonicalMetric(stripped.name);
    const number = typeof scalar.value === 'number' && Number.isFinite(scalar.value) ? scalar.value : null;
    records.push({
      ...natureOf(metric),
      details: {},
      metric,
      name: context.metric?.name ?? name,
      raw: writtenNumber(scalar),
      value: number,
      scale: writtenScale(metric, number, false),
      subgroup: context.subgroup,
      n: sizeIn(around),
      interval: intervalIn(around, key),
      role: stripped.role ?? context.role,
      pointer: toPointer(context.keys),
      place: placeOf(path, scalar.span),
      assurance: 'reported',
    });
  };

  const visitMapping = (mapping: LocatedMapping, context: Context): void => {
    // One class of a scikit-learn report; its rows are classes, not groups of patients.
    if (mapping.entries.has('support') && mapping.entries.has('precision')) {
      partial = true;
      return;
    }
    for (const [key, { value: child }] of mapping.entries) {
      const inside: Context = { ...context, keys: [...context.keys, key] };
      if (child.kind === 'scalar') visitScalar(key, child, inside, mapping);
      else visitNested(key, child, inside);
    }
  };

  const visitScalar = (key: string, scalar: LocatedScalar, context: Context, around: LocatedMapping): void => {
    const { metric } = context;
    if (metric !== null) {
      if (context.groupsOf !== null && SUMMARIES.test(key.toLowerCase())) return;
      if (context.groupsOf !== null && !OVERALL.test(key.toLowerCase())) {
        add(
          metric.name,
          scalar,
          { ...context, subgroup: { ...context.subgroup, [context.groupsOf]: key } },
          around,
          key,
        );
      } else if (VALUE_KEYS.has(key)) add(metric.name, scalar, context, around, key);
      return;
    }
    if (context.groupsOf === null && canonicalMetric(withoutRole(key).name) !== null)
      add(key, scalar, context, around, key);
  };

  const visitNested = (key: string, child: LocatedMapping | LocatedSequence, context: Context): void => {
    const name = key.toLowerCase().replace(/[\s-]+/g, '_');
    if (NOT_MEASURED.has(key.toLowerCase()) || NOT_MEASURED.has(name) || OTHER_SETTING.test(name)) {
      partial = true;
      return;
    }
    if (child.kind === 'sequence') {
      if (!visitGroupList(child, context, attributeOf(name))) partial ||= holdsMappings(child);
      return;
    }
    if (context.groupsOf !== null && SUMMARIES.test(name)) return;
    visitMapping(child, contextBelow(key, name, context));
  };

  /** `[{attribute: sex, group: F, auroc: 0.9}, ...]`; false where the list is another. */
  const visitGroupList = (list: LocatedSequence, context: Context, attribute: string | null): boolean => {
    let found = false;
    list.items.forEach((item, position) => {
      if (item.kind !== 'mapping') return;
      const group = textAt(item, 'group') ?? textAt(item, 'subgroup') ?? textAt(item, 'slice');
      if (group === null) return;
      found = true;
      const named = textAt(item, 'attribute') ?? attribute ?? 'group';
      visitMapping(item, {
        ...context,
        groupsOf: null,
        keys: [...context.keys, position],
        subgroup: { ...context.subgroup, [named]: group },
      });
    });
    return found;
  };

  const start: Context = { keys: [], role: null, subgroup: {}, groupsOf: null, metric: null };
  if (value.kind === 'mapping') visitMapping(value, start);
  else if (value.kind === 'sequence') partial = !visitGroupList(value, start, null);
  return { records, partial };
}

/** A number as it is written. A text keeps its quotes, so that "0.9" or "90%" is not read as the number it looks like. */
export function writtenNumber({ value, text }: LocatedScalar): string {
  return typeof value === 'string' ? JSON.stringify(text) : text;
}

/** What a key says of the numbers below it: an attribute, a metric, a group, a data set, or nothing. */
function contextBelow(key: string, name: string, context: Context): Context {
  const attribute = attributeOf(name);
  if (attribute !== null) return { ...context, groupsOf: attribute };
  const metric = canonicalMetric(withoutRole(key).name);
  if (metric !== null && context.metric === null) return { ...context, metric: { id: metric, name: key } };
  if (GROUP_CONTAINERS.has(name)) return { ...context, groupsOf: 'group' };
  if (context.groupsOf !== null && OVERALL.test(name)) return { ...context, groupsOf: null };
  if (context.groupsOf !== null) {
    return { ...context, groupsOf: null, subgroup: { ...context.subgroup, [context.groupsOf]: key } };
  }
  return { ...context, role: ROLES[name] ?? context.role };
}

/** `sex`, `by_sex` or `per_sex`; null for other keys. */
function attributeOf(name: string): string | null {
  const bare = name.replace(/^(by|per)_/, '');
  return ATTRIBUTES.includes(bare) ? bare : null;
}

/** `test_auroc`, `auroc_test` and `test/auroc` state their role in the name. */
export function withoutRole(name: string): { readonly name: string; readonly role: string | null } {
  if (canonicalMetric(name) !== null) return { name, role: null };
  const parts = /^([a-z]+)[_/. -](.+)$/i.exec(name);
  const first = parts?.[1]?.toLowerCase() ?? '';
  if (parts?.[2] !== undefined && Object.hasOwn(ROLES, first)) return { name: parts[2], role: ROLES[first] ?? null };
  const last = /^(.+)[_/. -]([a-z]+)$/i.exec(name);
  const end = last?.[2]?.toLowerCase() ?? '';
  if (last?.[1] !== undefined && Object.hasOwn(ROLES, end)) return { name: last[1], role: ROLES[end] ?? null };
  return { name, role: null };
}

function textAt(mapping: LocatedMapping, key: string): string | null {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}

function sizeIn(mapping: LocatedMapping): number | null {
  for (const key of SIZE_KEYS) {
    const value = mapping.entries.get(key)?.value;
    if (value?.kind === 'scalar' && typeof value.value === 'number' && Number.isInteger(value.value))
      return value.value;
  }
  return null;
}

function intervalIn(mapping: LocatedMapping, key: string): MetricRecord['interval'] {
  const text = (name: string): string | null => {
    const value = mapping.entries.get(name)?.value;
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.text : null;
  };
  for (const prefix of VALUE_KEYS.has(key) ? ['', `${key}_`] : [`${key}_`]) {
    const list = mapping.entries.get(`${prefix}ci`)?.value ?? mapping.entries.get(`${prefix}ci95`)?.value;
    if (list?.kind === 'sequence' && list.items.length === 2) {
      const [lower, upper] = list.items;
      if (lower?.kind === 'scalar' && upper?.kind === 'scalar') return { lower: lower.text, upper: upper.text };
    }
    for (const [low, high] of [
      ['ci_lower', 'ci_upper'],
      ['lower', 'upper'],
      ['ci_low', 'ci_high'],
    ]) {
      const lower = text(`${prefix}${low}`);
      const upper = text(`${prefix}${high}`);
      if (lower !== null && upper !== null) return { lower, upper };
    }
  }
  return null;
}

const holdsMappings = (list: LocatedSequence): boolean => list.items.some(({ kind }) => kind === 'mapping');
