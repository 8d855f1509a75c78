import { parseData } from '../../documents/data.ts';
import type { LocatedMapping, LocatedSequence, LocatedValue, Span } from '../../documents/located.ts';
import { columnNames, scanRows } from '../../documents/scan-rows.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, problemsOf, startOf } from '../statement.ts';
import { bindingsInside } from './digests-inside.ts';
import { isData, isTable } from './file-form.ts';
import { finite } from './located-values.ts';
import { metricsReader } from './metrics-file.ts';
import { columnCalled } from './prediction-columns.ts';
import { rowsOfData } from './tables.ts';

const TITLE = 'Feature importance';

const FEATURE_NAMES = ['feature', 'feature_name', 'features', 'variable', 'column', 'col_name'];

/** Names that say how the importance was worked out. `feature_importance_vals` is what shap's own examples write. */
const NAMED_VALUES = [
  'mean_abs_shap',
  'mean_abs_shap_value',
  'mean_abs_shap_values',
  'mean(|shap|)',
  'mean_shap',
  'shap_importance',
  'shap_value',
  'permutation_importance',
  'gini_importance',
  'gain',
  'weight',
  'coefficient',
  'coef',
];
const UNNAMED_VALUES = [
  'importance',
  'feature_importance',
  'feature_importance_vals',
  'importance_mean',
  'importances_mean',
  'mean_importance',
  'value',
  'score',
];
const VALUE_NAMES = [...NAMED_VALUES, ...UNNAMED_VALUES];

/** Keys below which files keep their ranking; those that name a method first, so that a file with several gives the better known. */
const TELLING_CONTAINERS = [
  'global_shap_values',
  'mean_abs_shap',
  'shap_importance',
  'shap_feature_importance',
  'shap_values',
  'permutation_importance',
  'permutation_importances',
  'gini_importance',
  'feature_importance',
  'feature_importances',
  'importances',
  'importance',
  'top_features_aggregated',
  'top_features',
];
const CONTAINERS = [...TELLING_CONTAINERS, 'shap', 'features'];

/** Keys beside a ranking that say how it was worked out. */
const METHOD_KEYS = ['method', 'importance_method', 'importance_type', 'explainer', 'algorithm'];
const METHOD = /shap|permut|gini|impurity|gain|coef|weight|cover|lime|integrated|saliency|ablat|occlus/i;

/** Strong names alone tell an explanation nobody declared; "value" and "score" stand in any file. */
const TELLING =
  /"?(importance|mean_abs_shap|shap_importance|mean_shap|mean_abs_shap_values?|feature_importance_vals)"?/;

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (declared?.kind === 'explanation')
    return { strength: 3, because: 'rmf-system.yaml says that it is an explanation' };
  if (declared !== null && declared.kind !== null) return null;
  if (isTable(head)) {
    const names = columnNames(head).map((name) => name.toLowerCase());
    const telling = names.some((name) => FEATURE_NAMES.includes(name)) && names.some((name) => TELLING.test(name));
    return telling ? { strength: 2, because: 'its columns are a feature and its importance' } : null;
  }
  if (!isData(head)) return null;
  const listed = /["']?feature["']?\s*:/.test(head.text) && TELLING.test(head.text);
  if (listed) return { strength: 2, because: 'it lists features with their importance' };
  const { value } = head.outline();
  if (value === null) return null;
  if (isRowLevel(value)) return { strength: 3, because: 'it holds SHAP values with their base values' };
  const ranked = rowsOfData(value)?.some(
    (row) => columnsOf([...row.keys()]) !== null && TELLING.test([...row.keys()].join()),
  );
  if (ranked === true) return { strength: 2, because: 'it is a table of features and their importance' };
  // A file of metrics may hold a ranking beside them; the metrics are what it is read for.
  return hasTellingContainer(value) && metricsReader.recognise(head, null) === null
    ? { strength: 2, because: 'it holds the importance of features by their names' }
    : null;
}

/** `shap.Explanation` as people dump it: values of every case, with the base value they add up from. */
const isRowLevel = (value: LocatedValue): value is LocatedMapping =>
  value.kind === 'mapping' &&
  ROW_VALUES.some((key) => value.entries.get(key)?.value.kind === 'sequence') &&
  ['base_values', 'base_value', 'expected_value'].some((key) => value.entries.has(key));

const ROW_VALUES = ['values', 'shap_values'];

function hasTellingContainer(value: LocatedValue): boolean {
  if (value.kind !== 'mapping') return false;
  return TELLING_CONTAINERS.some((key) => {
    const inside = value.entries.get(key)?.value;
    return inside?.kind === 'mapping' && fromMapping(inside).length > 1;
  });
}

/** The columns of the feature and its importance; null where one of them is not there. */
function columnsOf(names: readonly string[]): { readonly feature: number; readonly value: number } | null {
  const feature = columnCalled(names, FEATURE_NAMES);
  const value = columnCalled(names, VALUE_NAMES);
  return feature < 0 || value < 0 ? null : { feature, value };
}

interface Ranked {
  readonly name: string;
  readonly value: number;
  readonly span: Span;
}

function read(document: SourceDocument): Reading | Promise<Reading> {
  return isTable(document) ? readTable(document) : readData(document);
}

async function readTable(document: SourceDocument): Promise<Reading> {
  const { path } = document;
  const features: Ranked[] = [];
  const warnings: ReadProblem[] = [];
  let columns: ReturnType<typeof columnsOf> = null;
  let method = '';
  const { problems } = await scanRows(document, {
    onHeader: ({ names }) => {
      columns = columnsOf(names);
      method = names[columns?.value ?? -1] ?? '';
      return columns === null ? 'stop' : [columns.feature, columns.value];
    },
    onRecord: (fields) => {
      if (columns === null) return 'stop';
      const number = fields.number(columns.value);
      const span = fields.span(columns.feature);
      if (Number.isNaN(number)) warnings.push(notANumber(path, fields.span(columns.value)));
      else features.push({ name: fields.text(columns.feature), value: number, span });
      return undefined;
    },
  });
  const structural = problems.filter(({ code }) => code !== 'empty-header');
  warnings.push(...problemsOf(structural, path));
  return finish(document, { features, methods: [method] }, warnings);
}

const notANumber = (path: string, span: Span): ReadProblem => ({
  code: 'not-a-number',
  message: 'The importance of a feature is not a plain finite number. Write the file again.',
  place: placeOf(path, span),
});

function readData(document: SourceDocument): Reading {
  const { path } = document;
  const format = /\.json$/i.test(path) ? 'json' : 'yaml';
  const { value, problems } = parseData(document.wholeText(), { format });
  const warnings = problemsOf(problems, path);
  if (value === null) return { ...EMPTY_READING, status: 'corrupt', warnings };
  const found = isRowLevel(value) ? fromCases(value, path, warnings) : rankingIn(value, path, warnings);
  return { ...finish(document, found, warnings), binding: bindingsInside(value, path, TITLE) };
}

/** A ranking, and the words of the file that may say how it was worked out. */
interface Ranking {
  readonly features: readonly Ranked[];
  readonly methods: readonly string[];
}

function rankingIn(value: LocatedValue, path: string, warnings: ReadProblem[]): Ranking {
  if (value.kind === 'sequence') return fromList(value, path, warnings);
  if (value.kind !== 'mapping') return { features: [], methods: [] };
  const stated = METHOD_KEYS.flatMap((key) => {
    const method = value.entries.get(key)?.value;
    return method?.kind === 'scalar' ? [method.text] : [];
  });
  const tabled = fromTable(value, path, warnings);
  if (tabled !== null) return { ...tabled, methods: [...stated, ...tabled.methods] };
  for (const key of CONTAINERS) {
    const inside = value.entries.get(key)?.value;
    if (inside === undefined || inside.kind === 'scalar') continue;
    const { features, methods } = rankingIn(inside, path, warnings);
    return { features, methods: [...stated, key, ...methods] };
  }
  return { features: fromMapping(value), methods: stated };
}

/** A table that pandas wrote as JSON. */
function fromTable(value: LocatedValue, path: string, warnings: ReadProblem[]): Ranking | null {
  const rows = rowsOfData(value) ?? [];
  const names = [...(rows[0]?.keys() ?? [])];
  const columns = columnsOf(names);
  if (columns === null) return null;
  const [feature = '', method = ''] = [names[columns.feature], names[columns.value]];
  const features = rows.flatMap((row): readonly Ranked[] => {
    const name = row.get(feature)?.scalar;
    const number = row.get(method)?.scalar;
    if (name === undefined || number === undefined) return [];
    const importance = finite(number);
    if (importance === null) {
      warnings.push(notANumber(path, number.span));
      return [];
    }
    return [{ name: name.text, value: importance, span: name.span }];
  });
  return { features, methods: [method] };
}

/**
 * The mean absolute SHAP value of each feature over all cases (and classes). The values of the cases themselves, which
 * stand under `data`, are not looked at.
 */
function fromCases(dump: LocatedMapping, path: string, warnings: ReadProblem[]): Ranking {
  const values = ROW_VALUES.map((key) => dump.entries.get(key)?.value).find((one) => one?.kind === 'sequence');
  const names = dump.entries.get('feature_names')?.value;
  const cases = values?.kind === 'sequence' ? values.items : [];
  const methods = ['shap'];
  if (names?.kind !== 'sequence') {
    const message = 'The SHAP values do not say to which features they belong. Write feature_names beside them.';
    warnings.push({ code: 'no-feature-names', message, place: placeOf(path, dump.span) });
    return { features: [], methods };
  }
  const sums = names.items.map(() => ({ sum: 0, count: 0 }));
  const rows = cases.filter((row) => row.kind === 'sequence');
  for (const row of rows) {
    if (row.items.length !== sums.length) {
      const message = 'A case has another number of SHAP values than there are features. Write the explanation again.';
      warnings.push({ code: 'not-a-row', message, place: placeOf(path, row.span) });
      return { features: [], methods };
    }
    row.items.forEach((value, column) => {
      const total = sums[column];
      if (total === undefined) return;
      for (const number of numbersIn(value)) {
        total.sum += Math.abs(number);
        total.count++;
      }
    });
  }
  if (rows.length === 1) {
    const message =
      'The SHAP values are of one case, which says nothing of what the model goes by. Write those of a test set.';
    warnings.push({ code: 'one-case', message, place: placeOf(path, names.span) });
  }
  const features = names.items.flatMap((name, column): readonly Ranked[] => {
    const { sum, count } = sums[column] ?? { sum: 0, count: 0 };
    return name.kind === 'scalar' && count > 0 ? [{ name: name.text, value: sum / count, span: name.span }] : [];
  });
  return { features, methods };
}

/** A number, or one for each class. */
function numbersIn(value: LocatedValue): readonly number[] {
  const scalars = value.kind === 'sequence' ? value.items : [value];
  return scalars.flatMap((one) => finite(one) ?? []);
}

/** `{lactate: 0.31, age: 0.12}`; keys beside the ranking, such as a digest, hold no number. */
function fromMapping(mapping: LocatedMapping): readonly Ranked[] {
  return [...mapping.entries].flatMap(([name, { key, value }]) => {
    const importance = finite(value);
    return importance === null ? [] : [{ name, value: importance, span: key }];
  });
}

function fromList(list: LocatedSequence, path: string, warnings: ReadProblem[]): Ranking {
  const methods = new Set<string>();
  const features = list.items.flatMap((item): readonly Ranked[] => {
    if (item.kind !== 'mapping') return [];
    const name = FEATURE_NAMES.map((key) => item.entries.get(key)?.value).find((one) => one !== undefined);
    const key = VALUE_NAMES.find((one) => item.entries.has(one)) ?? '';
    const value = item.entries.get(key)?.value;
    if (name?.kind !== 'scalar' || typeof name.value !== 'string') return [];
    methods.add(key);
    const importance = finite(value);
    if (importance === null) {
      warnings.push(notANumber(path, value?.span ?? name.span));
      return [];
    }
    return [{ name: name.value, value: importance, span: name.span }];
  });
  return { features, methods: [...methods] };
}

/** Strongest first; the sign says in which direction a feature works, not how much. */
function finish(document: SourceDocument, { features, methods }: Ranking, warnings: ReadProblem[]): Reading {
  const { path, declared } = document;
  if (features.length === 0) {
    const message =
      'No ranking of features was found. Write a list of {feature, importance}, or a table with columns of these names.';
    const none = { code: 'no-ranking', message, place: startOf(path) };
    return { ...EMPTY_READING, status: warnings.length > 0 ? 'corrupt' : 'empty', warnings: [...warnings, none] };
  }
  if (features.every(({ value }) => value === 0)) {
    const message =
      'Every feature has the importance 0, so nothing was explained. Run the explanation again with the model as used.';
    warnings.push({ code: 'all-zero', message, place: startOf(path) });
  }
  const status = warnings.length > 0 ? 'partial' : 'parsed';
  // Gini importance, for one, favours inputs with many values. Who declares a file as explanation states the method under
  // explainability, and the name of a file may state it; otherwise it is open, which is no fault of the file.
  const isOpen = declared === null && ![...methods, path].some((text) => METHOD.test(text));
  const notUnderstood = isOpen ? [{ what: 'how the importance was worked out', place: startOf(path) }] : [];
  const sorted = [...features].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return {
    ...EMPTY_READING,
    status,
    explanation: {
      features: sorted.map(({ name, value, span }) => ({ name, value, place: placeOf(path, span) })),
      place: startOf(path),
    },
    notUnderstood,
    warnings,
  };
}

export const explanationReader: Reader = {
  id: 'explanation-file',
  title: TITLE,
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: ['explanation.features', 'result.model_digest'],
};
