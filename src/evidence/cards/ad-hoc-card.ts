import {
  fromPointer,
  type LocatedMapping,
  type LocatedScalar,
  type LocatedValue,
  lookup,
} from '../../documents/located.ts';
import type { FactValue, MetricRecord, Place, Statement } from '../../dossier/fact.ts';
import { fieldDefinition } from '../../dossier/vocabulary.ts';
import { statedBy } from '../mapped/facts.ts';
import { parsedDocument, seen } from '../mapped/mapped-reader.ts';
import { comparableName, type Found, scalarsBelow, top, unusedParts } from '../mapped/paths.ts';
import { recordOf } from '../mapped/records.ts';
import type { Source } from '../mapped/rules.ts';
import { canonicalMetric, writtenScale } from '../metric-names.ts';
import { nameOf } from '../paths.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { walkMetrics } from '../results/metric-walk.ts';
import { placeOf } from '../statement.ts';
import { MODEL_CARDS } from './markdown-schools.ts';
import { isMitchellCard } from './mitchell-card.ts';
import { isToolkitCard } from './model-card-toolkit.ts';
import { numberAt } from './number-text.ts';
import { isSystemFile } from './system-file.ts';

const TITLE = 'Model card in JSON or YAML';

/** Keys of cards in JSON and YAML that are no headings of cards in Markdown. */
const KEYS: readonly (readonly [field: string, names: readonly string[]])[] = [
  ['name', ['model name', 'name']],
  ['version', ['model version', 'version']],
  ['model.task', ['task', 'model task']],
  ['model.licence', ['license', 'licence']],
  ['model.software', ['framework', 'library', 'libraries']],
  ['model.released', ['release date', 'released']],
  ['development.datasets', ['dataset', 'datasets']],
  ['development.training_data', ['training data', 'training dataset', 'training set']],
  ['development.evaluation_data', ['evaluation data', 'test data', 'test dataset', 'test set']],
  ['ethical_considerations', ['ethical considerations']],
];

/** `modelName` and `model_name` are the same name. */
const normal = (key: string): string => comparableName(key.replace(/([a-z])([A-Z])/g, '$1 $2'), 'loose');

/** Name to field: what the schools of Markdown cards call it, and what only keys are called. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ...KEYS.flatMap(([field, names]) => names.map((name): [string, string] => [name, field])),
  ...[...MODEL_CARDS.headings].flatMap(([name, fields]) =>
    fields.filter((field) => field.startsWith('oversight.')).map((field): [string, string] => [normal(name), field]),
  ),
  ...[...MODEL_CARDS.names].map(([name, [field = '']]): [string, string] => [normal(name), field]),
]);

/** Words that state a field whose values are listed. */
const WORDS: Readonly<Record<string, Readonly<Record<string, FactValue>>>> = {
  'model.task': {
    'binary classification': 'classification',
    'multiclass classification': 'classification',
    'multi-class classification': 'classification',
    'image classification': 'classification',
    'image segmentation': 'segmentation',
    'object detection': 'detection',
  },
  'governance.risk_tier': { medium: 'moderate' },
};

/** Names of mappings that hold the card, or what it says of the model as a whole. */
const ABOUT_MODEL =
  /^(model|system|model card|card|metadata|(model|card|system) (info|information|details|metadata|description|overview)|general( information)?|overview|about)$/;

/** Names too common to tell a card from other files. */
const COMMON =
  /^(name|version|scope|users?|population|setting|purpose|overview|description|inputs?|outputs?|owner|contact|contacts|e?-?mail|funding|status|software|changes|changelog|standards|tier|algorithm|architecture|environment of use|maintainers?|developers?|licen[cs]e|framework|library|libraries|datasets?|task|released|release date)$/;

/** Keys within the mapping of a field that hold the answer itself. */
const ANSWER = /^(description|summary|statement|text|primary|details?|method)$/;

/** Keys within the mapping of a field that hold its name or number, the better one first. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'id'],
  version: ['number', 'version', 'name', 'id'],
  'governance.roles.model_owner': ['name', 'team', 'organization', 'email'],
};

interface Hit {
  readonly field: string;
  /** The name of the key, in normal form. */
  readonly name: string;
  readonly found: readonly Found[];
}

/**
 * Keys that state something: at the top, in a mapping about the model, and within the mapping of a field of the same
 * kind (`intended_use: {users: ...}`). Elsewhere the same words speak of other things: `name` of a data set,
 * `population` of a study.
 */
function hitsIn(value: LocatedValue): readonly Hit[] {
  const hits: Hit[] = [];
  const visit = (mapping: LocatedMapping, keys: Found['keys'], family: string | null): void => {
    for (const [key, entry] of mapping.entries) {
      const name = normal(key);
      const found: Found = { value: entry.value, keys: [...keys, key], entry };
      const field = FIELDS.get(name) ?? null;
      if (field !== null && (family === null || familyOf(field) === family)) hits.push(...hitsOf(field, name, found));
      else if (family === null && entry.value.kind === 'mapping' && ABOUT_MODEL.test(name)) {
        visit(entry.value, found.keys, null);
      }
    }
  };
  const hitsOf = (field: string, name: string, found: Found): readonly Hit[] => {
    const { value, keys } = found;
    if (value.kind !== 'mapping')
      return [{ field, name, found: value.kind === 'scalar' ? [found] : [...scalarsBelow(found)] }];
    const child = (wanted: (name: string) => boolean): readonly Found[] =>
      [...value.entries].flatMap(([key, entry]) =>
        wanted(normal(key)) ? [{ value: entry.value, keys: [...keys, key], entry }] : [],
      );
    const names = NAMED[field];
    if (names !== undefined) {
      const named = names.flatMap((one) => child((key) => key === one)).slice(0, 1);
      return named.length === 0 ? [] : [{ field, name, found: named }];
    }
    const before = hits.length;
    visit(value, keys, familyOf(field));
    const parts = hits.splice(before);
    const answers = child((key) => ANSWER.test(key));
    const own = answers.length > 0 || parts.length > 0 ? answers : [...scalarsBelow(found)];
    return [...(own.length === 0 ? [] : [{ field, name, found: own }]), ...parts];
  };
  if (value.kind === 'mapping') visit(value, [], null);
  return hits;
}

/** `intended_use` of `intended_use.users`. */
const familyOf = (field: string): string => field.split('.', 1)[0] ?? field;

const IDENTITY = new Set(['name', 'version']);

function recognise(head: Head): Recognition | null {
  const { form, value } = head.outline();
  if ((form !== 'json' && form !== 'yaml') || value?.kind !== 'mapping' || isSystemFile(head.path)) return null;
  const loosely = seen(head.outline(), head.path, 'loose');
  // Readers that know these formats better would be as sure.
  if (isToolkitCard(loosely) || isMitchellCard(loosely) || loosely.has('monai_version')) return null;
  const hits = hitsIn(value);
  const identity = hits.filter(({ field }) => IDENTITY.has(field));
  const named = identity.some(({ name }) => !COMMON.test(name));
  const signs = new Set(hits.filter(({ field }) => !IDENTITY.has(field)).map(({ field }) => field)).size;
  const telling = new Set(
    hits.filter(({ field, name }) => !IDENTITY.has(field) && !COMMON.test(name)).map(({ field }) => field),
  ).size;
  if (identity.length === 0) return null;
  const because = 'it names a model and says what model cards say';
  // A file of metrics may name its model. It is a card if it says more of it than that, or is called one.
  if (walkMetrics(value, head.path).records.length > 0) {
    const both = new Set(identity.map(({ field }) => field)).size === IDENTITY.size;
    const called = /model[_-]?card/i.test(nameOf(head.path));
    return telling > 1 || (named && both && signs > 1) || called ? { strength: 3, because } : null;
  }
  return (named && signs > 0) || telling > 1 ? { strength: 1, because } : null;
}

function read(document: SourceDocument): Reading {
  const parsed = parsedDocument(document);
  if (parsed.value === null) return parsed.reading;
  const { value, warnings } = parsed;
  const source: Source = { path: document.path, format: TITLE, assurance: 'declared' };
  const used = new Set<LocatedValue>();
  const anchors = new Map<string, Place>();
  const facts = factsIn(value, source, used, anchors);
  const records = [...measured(value, source, used), ...listed(value, source, used)];
  const notUnderstood = unusedParts(value, used).map(({ what, entry }) => ({
    what,
    place: placeOf(source.path, entry.key),
  }));
  const status = facts.length + records.length === 0 ? 'empty' : 'parsed';
  return { ...EMPTY_READING, status, facts, records, warnings, notUnderstood, anchors };
}

function factsIn(
  value: LocatedValue,
  source: Source,
  used: Set<LocatedValue>,
  anchors: Map<string, Place>,
): readonly Statement[] {
  const byField = new Map<string, Hit[]>();
  for (const hit of hitsIn(value)) {
    const known = byField.get(hit.field);
    if (known === undefined) byField.set(hit.field, [hit]);
    else known.push(hit);
  }
  return [...byField].flatMap(([field, hits]) => {
    // "model_name" says more surely than "name" what it names.
    const surest = [...hits].sort((a, b) => Number(COMMON.test(a.name)) - Number(COMMON.test(b.name)));
    const words = WORDS[field];
    const groups = surest.map(({ found }) => found);
    const numeral = fieldDefinition(field)?.kind === 'number';
    return statedBy(groups, { field, ...(words && { words }), ...(numeral && { numeral }) }, source, used, anchors);
  });
}

/** Numbers below the names of metrics. Cards write them as text too; a text that is no single number is no measurement. */
function measured(value: LocatedValue, source: Source, used: Set<LocatedValue>): readonly MetricRecord[] {
  return walkMetrics(value, source.path).records.flatMap((record): readonly MetricRecord[] => {
    // A card claims something of its model; numbers of classes and folds are for the files of results.
    if (record.metric === null || record.details.class !== undefined) return [];
    const keys = fromPointer(record.pointer) ?? [];
    const scalar = lookup(value, keys);
    const around = lookup(value, keys.slice(0, -1));
    if (scalar?.kind !== 'scalar') return [];
    const asText = typeof scalar.value === 'string' ? numberOf(scalar) : null;
    if (typeof scalar.value !== 'number' && asText === null) return [];
    used.add(scalar);
    if (around?.kind === 'mapping' && (record.interval !== null || record.n !== null)) markAbout(around, record, used);
    const { assurance } = source;
    if (asText === null) return [{ ...record, assurance }];
    const scale = writtenScale(record.metric, asText.value, asText.percent);
    return [
      {
        ...record,
        raw: asText.raw,
        value: asText.value,
        scale,
        interval: asText.interval ?? record.interval,
        assurance,
      },
    ];
  });
}

function numberOf({ text }: LocatedScalar): ReturnType<typeof numberAt> {
  const number = numberAt(text.trim(), 0);
  const alone = number !== null && (number.interval !== null || text.trim().slice(number.end).trim() === '');
  return alone ? number : null;
}

/** The interval and the number of rows beside a metric were read with it. */
function markAbout(around: LocatedMapping, { interval, n }: MetricRecord, used: Set<LocatedValue>): void {
  for (const [key, { value }] of around.entries) {
    const isBound = /(^|_)(ci|ci95|lower|upper|ci_low|ci_high)$/.test(key) && interval !== null;
    const isSize = value.kind === 'scalar' && value.value === n && n !== null;
    if (isBound && value.kind === 'sequence') for (const item of value.items) used.add(item);
    if (isBound || isSize) used.add(value);
  }
}

/** `metrics: [{name: AUROC, value: 0.91}]`, which is how cards list metrics. */
function listed(value: LocatedValue, source: Source, used: Set<LocatedValue>): readonly MetricRecord[] {
  const records: MetricRecord[] = [];
  const visit = (found: Found): void => {
    if (found.value.kind !== 'mapping') return;
    for (const [key, entry] of found.value.entries) {
      const keys = [...found.keys, key];
      if (entry.value.kind === 'mapping') {
        if (ABOUT_MODEL.test(normal(key)) || METRIC_LISTS.test(normal(key))) visit({ value: entry.value, keys, entry });
      } else if (entry.value.kind === 'sequence' && METRIC_LISTS.test(normal(key))) {
        entry.value.items.forEach((item, position) => {
          if (item.kind === 'mapping') records.push(...listedRecord(item, [...keys, position], source, used));
        });
      }
    }
  };
  visit(top(value));
  return records;
}

const METRIC_LISTS = /^((performance|evaluation|test) )?(metrics|performance|results|evaluation)$/;

function listedRecord(
  item: LocatedMapping,
  keys: Found['keys'],
  source: Source,
  used: Set<LocatedValue>,
): readonly MetricRecord[] {
  const scalarOf = (...names: readonly string[]): LocatedScalar | null => {
    for (const name of names) {
      const value = item.entries.get(name)?.value;
      if (value?.kind === 'scalar' && value.value !== null) return value;
    }
    return null;
  };
  const name = scalarOf('name', 'metric', 'type');
  const value = scalarOf('value', 'score');
  // A group stands in the item: the walk has read it.
  if (name === null || value === null || canonicalMetric(name.text) === null) return [];
  const about = {
    lower: scalarOf('ci_lower', 'lower'),
    upper: scalarOf('ci_upper', 'upper'),
    n: scalarOf('n'),
    unit: scalarOf('unit'),
    slice: scalarOf('slice', 'group', 'subgroup'),
    on: scalarOf('dataset', 'split'),
  };
  const record = recordOf(name.text, value, {
    ...about,
    unit: about.unit?.text.trim() ?? '',
    slice: about.slice?.text.trim() ?? '',
    on: about.on?.text ?? '',
  });
  if (record === null) return [];
  for (const one of [name, value, ...Object.values(about)]) if (one !== null) used.add(one);
  const pointer = `${keys.map((key) => `/${key}`).join('')}/value`;
  return [{ ...record, pointer, place: placeOf(source.path, value.span), assurance: source.assurance }];
}

export const adHocCardReader: Reader = {
  id: 'ad-hoc-card',
  title: TITLE,
  role: 'card',
  versions: [],
  recognise,
  read,
  fields: [...new Set(FIELDS.values())],
};
