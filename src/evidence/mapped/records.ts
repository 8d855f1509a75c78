import type { LocatedScalar, LocatedValue } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { attributeOfGroup, roleInWords } from '../cards/markdown-context.ts';
import { numberAt } from '../cards/number-text.ts';
import { canonicalMetric, natureOf, writtenScale } from '../metric-names.ts';
import { withoutRole } from '../results/named-number.ts';
import { placeOf } from '../statement.ts';
import { type Found, findAll, type MappedPath, type Names, pathList, textAt } from './paths.ts';
import type { RecordRule, Source } from './rules.ts';

/** The numbers that a document states for one rule. */
export function recordsAt(
  root: Found,
  rule: RecordRule,
  names: Names,
  source: Source,
  used: Set<LocatedValue>,
): readonly MetricRecord[] {
  const groups = rule.of === undefined ? [root] : findAll(root, rule.of, names);
  const found = groups.flatMap((group) => findAll(group, rule.at, names).map((element) => ({ group, element })));
  return found.flatMap(({ group, element }): readonly MetricRecord[] => {
    // What a group shares stands beside its elements.
    const shared = rule.of === undefined ? element : group;
    const at = (path: MappedPath | undefined, from: Found = element): Found | null =>
      path === undefined ? null : (findAll(from, path, names)[0] ?? null);
    const scalarAt = (path: MappedPath | undefined, from: Found = element): LocatedScalar | null => {
      const value = at(path, from)?.value;
      return value?.kind === 'scalar' && value.value !== null ? value : null;
    };
    const value = scalarAt(rule.value);
    if (value === null) return [];
    const ownKeys = element.keys.slice(-(rule.namingKeys ?? 1)).join('_');
    const written = pathList(rule.name ?? []).flatMap((path) => textAt(element, path, names) ?? []);
    const [name = rule.name === undefined ? ownKeys : '', ...otherNames] = written;
    if (name === '') return [];
    const perhaps = scalarAt(rule.group, shared)?.text.trim() ?? '';
    const record = recordOf(name, value, {
      otherNames,
      lower: scalarAt(rule.lower),
      upper: scalarAt(rule.upper),
      slice: scalarAt(rule.slice)?.text.trim() ?? (attributeOfGroup(perhaps) === null ? '' : perhaps),
      n: scalarAt(rule.n),
      on: textAt(shared, rule.on ?? [], names) ?? '',
      unit: scalarAt(rule.unit)?.text.trim() ?? '',
    });
    if (record === null) return [];
    const { lower, upper, slice, n, unit } = rule;
    for (const path of [rule.value, lower, upper, slice, n, unit, ...pathList(rule.name ?? [])]) {
      for (const { value: seen } of findFrom(element, path, names)) used.add(seen);
    }
    for (const path of [rule.group, ...pathList(rule.on ?? [])]) {
      for (const { value: seen } of findFrom(shared, path, names)) used.add(seen);
    }
    const { keys } = at(rule.value) ?? element;
    return [
      { ...record, pointer: toPointer(keys), place: placeOf(source.path, value.span), assurance: source.assurance },
    ];
  });
}

const findFrom = (from: Found, path: MappedPath | undefined, names: Names): readonly Found[] =>
  path === undefined ? [] : findAll(from, path, names);

/** An average over classes is another number than the one its type names. */
const AVERAGED = /\b(macro|micro|weighted|samples)\b/i;

/** A slice that is a part of the data and no group of patients: "held-out test split (n=900)". */
const DATA_SLICE =
  /^((held|hold)[- ]?out|internal|external|independent)?\s?(test|testing|validation|training|evaluation)?\s?(set|split|data|dataset|data set|cohort)?(\s?\(n\s?=\s?[\d,]{1,12}\))?$/i;

/** A number as a format writes it, with or without quotes and percent sign; null where the text is no single number. */
export function recordOf(
  name: string,
  scalar: LocatedScalar,
  about: {
    /** Names beside the first, such as a type beside a title. */
    readonly otherNames?: readonly string[];
    readonly lower: LocatedScalar | null;
    readonly upper: LocatedScalar | null;
    readonly slice: string;
    readonly n: LocatedScalar | null;
    readonly on: string;
    readonly unit?: string;
  },
): Omit<MetricRecord, 'pointer' | 'place' | 'assurance'> | null {
  const text = scalar.text.trim();
  const number = numberAt(text, 0);
  if (number === null || (number.interval === null && text.slice(number.end).trim() !== '')) return null;
  const { otherNames = [], lower, upper, slice, n, on, unit = '' } = about;
  // "val_accuracy" is the accuracy on data for tuning.
  const named = withoutRole(name);
  const all = [named.name, ...otherNames.map((one) => withoutRole(one).name)];
  const averaged = all.some((one) => AVERAGED.test(one));
  const metric = averaged ? null : (all.map(canonicalMetric).find((one) => one !== null) ?? null);
  const isData = slice !== '' && DATA_SLICE.test(slice);
  const isGroup = slice !== '' && !isData && !/^(overall|all|total|none|n\/a)$/i.test(slice);
  return {
    ...natureOf(metric),
    details: {},
    metric,
    name,
    raw: number.raw,
    value: number.value,
    scale: writtenScale(metric, number.value, number.percent || /^(%|percent)$/i.test(unit)),
    subgroup: isGroup ? { [attributeOfGroup(slice) ?? 'group']: slice } : {},
    n: typeof n?.value === 'number' && Number.isInteger(n.value) ? n.value : null,
    interval: boundsOf(lower, upper) ?? number.interval,
    role: roleInWords(isData ? slice : on) ?? named.role,
  };
}

/** Both bounds as written; null where one is missing or no number, as in a template. */
function boundsOf(lower: LocatedScalar | null, upper: LocatedScalar | null): MetricRecord['interval'] {
  const [low, high] = [lower?.text.trim() ?? '', upper?.text.trim() ?? ''];
  const isNumber = (text: string): boolean => /^[-+−]?\d+(\.\d+)?( ?%)?$/.test(text);
  return isNumber(low) && isNumber(high) ? { lower: low, upper: high } : null;
}
