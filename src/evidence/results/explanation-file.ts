import { parseData } from '../../documents/data.ts';
import type { LocatedMapping, LocatedSequence, LocatedValue, Span } from '../../documents/located.ts';
import { columnNames, isNamedLikeRows, scanRows } from '../../documents/scan-rows.ts';
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
import { placeOf, startOf } from '../statement.ts';
import { bindingsInside } from './digests-inside.ts';

const TITLE = 'Feature importance';

const FEATURE_NAMES = ['feature', 'feature_name', 'variable'];
const VALUE_NAMES = ['importance', 'mean_abs_shap', 'shap_importance', 'mean_shap', 'value', 'gain', 'weight', 'score'];

/** Keys below which files keep their ranking. */
const CONTAINERS = [
  'feature_importance',
  'feature_importances',
  'global_shap_values',
  'importances',
  'top_features',
  'features',
];

/** Strong names alone tell an explanation nobody declared; "value" and "score" stand in any file. */
const TELLING = /"?(importance|mean_abs_shap|shap_importance|mean_shap)"?/;

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (declared?.kind === 'explanation')
    return { strength: 3, because: 'rmf-system.yaml says that it is an explanation' };
  if (declared !== null && declared.kind !== null) return null;
  if (isNamedLikeRows(head.path)) {
    const names = columnNames(head).map((name) => name.toLowerCase());
    const telling = names.some((name) => FEATURE_NAMES.includes(name)) && names.some((name) => TELLING.test(name));
    return telling ? { strength: 2, because: 'its columns are a feature and its importance' } : null;
  }
  const listed =
    /\.(json|ya?ml)$/i.test(head.path) && /["']?feature["']?\s*:/.test(head.text) && TELLING.test(head.text);
  return listed ? { strength: 2, because: 'it lists features with their importance' } : null;
}

interface Ranked {
  readonly name: string;
  readonly value: number;
  readonly span: Span;
}

function read(document: SourceDocument): Reading | Promise<Reading> {
  return isNamedLikeRows(document.path) ? readTable(document) : readData(document);
}

async function readTable(document: SourceDocument): Promise<Reading> {
  const { path } = document;
  const features: Ranked[] = [];
  const warnings: ReadProblem[] = [];
  let name = -1;
  let value = -1;
  const { problems } = await scanRows(document, {
    onHeader: ({ names }) => {
      const lower = names.map((one) => one.trim().toLowerCase());
      name = lower.findIndex((one) => FEATURE_NAMES.includes(one));
      value = lower.findIndex((one) => VALUE_NAMES.includes(one));
      return name < 0 || value < 0 ? 'stop' : [name, value];
    },
    onRecord: (fields) => {
      const number = fields.number(value);
      const span = fields.span(name);
      if (Number.isNaN(number)) warnings.push(notANumber(path, fields.span(value)));
      else features.push({ name: fields.text(name), value: number, span });
      return undefined;
    },
  });
  const structural = problems.filter(({ code }) => code !== 'empty-header');
  warnings.push(...structural.map(({ code, message, span }) => ({ code, message, place: placeOf(path, span) })));
  return finish(path, features, warnings);
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
  const warnings = problems.map(({ code, message, span }) => ({ code, message, place: placeOf(path, span) }));
  if (value === null) return { ...EMPTY_READING, status: 'corrupt', warnings };
  const features = rankingIn(value, path, warnings);
  return { ...finish(path, features, warnings), binding: bindingsInside(value, path, TITLE) };
}

function rankingIn(value: LocatedValue, path: string, warnings: ReadProblem[]): readonly Ranked[] {
  if (value.kind === 'sequence') return fromList(value, path, warnings);
  if (value.kind !== 'mapping') return [];
  for (const key of CONTAINERS) {
    const inside = value.entries.get(key)?.value;
    if (inside !== undefined && inside.kind !== 'scalar') return rankingIn(inside, path, warnings);
  }
  return fromMapping(value);
}

/** `{lactate: 0.31, age: 0.12}`; keys beside the ranking, such as a digest, hold no number. */
function fromMapping(mapping: LocatedMapping): readonly Ranked[] {
  return [...mapping.entries].flatMap(([name, { key, value }]) =>
    value.kind === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value)
      ? [{ name, value: value.value, span: key }]
      : [],
  );
}

function fromList(list: LocatedSequence, path: string, warnings: ReadProblem[]): readonly Ranked[] {
  return list.items.flatMap((item): readonly Ranked[] => {
    if (item.kind !== 'mapping') return [];
    const name = FEATURE_NAMES.map((key) => item.entries.get(key)?.value).find((one) => one !== undefined);
    const value = VALUE_NAMES.map((key) => item.entries.get(key)?.value).find((one) => one !== undefined);
    if (name?.kind !== 'scalar' || typeof name.value !== 'string') return [];
    if (value?.kind !== 'scalar' || typeof value.value !== 'number' || !Number.isFinite(value.value)) {
      warnings.push(notANumber(path, value?.span ?? name.span));
      return [];
    }
    return [{ name: name.value, value: value.value, span: name.span }];
  });
}

/** Strongest first; the sign says in which direction a feature works, not how much. */
function finish(path: string, features: readonly Ranked[], warnings: ReadProblem[]): Reading {
  if (features.length === 0) {
    const message =
      'No ranking of features was found. Write a list of {feature, importance}, or a table with columns of these names.';
    const none = { code: 'no-ranking', message, place: startOf(path) };
    return { ...EMPTY_READING, status: warnings.length > 0 ? 'corrupt' : 'empty', warnings: [...warnings, none] };
  }
  const sorted = [...features].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return {
    ...EMPTY_READING,
    status: warnings.length > 0 ? 'partial' : 'parsed',
    explanation: {
      features: sorted.map(({ name, value, span }) => ({ name, value, place: placeOf(path, span) })),
      place: startOf(path),
    },
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
