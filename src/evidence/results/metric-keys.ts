import type { LocatedMapping, LocatedValue, Path } from '../../documents/located.ts';
import { canonicalMetric } from '../metric-names.ts';
import { isOverall } from './group-matrix.ts';
import { type GroupContext, NO_INTERVALS } from './group-records.ts';
import { type Averaging, averagingOf, ROLES, withoutRole } from './named-number.ts';

/** What the keys of a home-grown file say of the numbers below them: groups, roles, metrics, or that they are no results. */

/** What the keys above a number say of it. */
export interface Context {
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

export const START: Context = {
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

export const GROUP_CONTAINERS = new Set([
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

export const DRIFTED = /^[a-z_]{0,40}drift(ed)?_?[a-z]{0,40}$/;

/** Lists of inputs with the drift of each. */
const FEATURE_KEYS = ['feature', 'column', 'feature_name', 'column_name'];

/** Keys beside groups that summarise them and compare nothing. */
export const SUMMARIES = /^(min|max|mean|median|std|variance|worst|best|disparit(y|ies))$/;

/** Keys of what holds the numbers and says nothing of them, so that the cases stated beside it are theirs. */
const WRAPPERS = new Set(['metrics', 'results', 'performance', 'scores', 'evaluation', 'overall', 'all', 'total']);

export const normal = (key: string): string => key.toLowerCase().replace(/[\s-]+/g, '_');

export const isOtherSetting = (key: string, name: string): boolean =>
  NOT_MEASURED.has(key.toLowerCase()) || NOT_MEASURED.has(name) || OTHER_SETTING.test(name);

export const isContainer = (name: string, { metric, comparator }: Context): boolean =>
  GROUP_CONTAINERS.has(name) && metric === null && comparator === null;

export const namesAttribute = (item: LocatedValue): boolean =>
  item.kind === 'mapping' && [...item.entries.keys()].some((key) => attributeOf(normal(key)) !== null);

/** The input that an item of a list is about. */
export function featureOf(item: LocatedValue): string | null {
  if (item.kind !== 'mapping') return null;
  const key = FEATURE_KEYS.find((one) => textAt(item, one) !== null);
  return key === undefined ? null : textAt(item, key);
}

/** What a key says of the numbers below it: an attribute, a metric, a group, a data set, or nothing. */
export function contextBelow(key: string, name: string, context: Context): Context {
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
export function attributeOf(name: string): string | null {
  const bare = name.replace(/^(by|per)_/, '');
  return ATTRIBUTES.includes(bare) ? bare : null;
}

export const attributeNamed = (groupsOf: string | null): string | null => (groupsOf === 'group' ? null : groupsOf);

/** The text under a key; null where there is none. */
export function textAt(mapping: LocatedMapping, key: string): string | null {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}
