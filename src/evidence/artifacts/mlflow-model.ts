import { parseData } from '../../documents/data.ts';
import type { LocatedScalar, LocatedValue, Span } from '../../documents/located.ts';
import { positionsOf } from '../../documents/position.ts';
import { quotedOffsets } from '../../documents/quoted-offsets.ts';
import type { Place, Statement } from '../../dossier/fact.ts';
import { parsedDocument, seen } from '../mapped/mapped-reader.ts';
import { type Found, findAll, top } from '../mapped/paths.ts';
import { readByMapping } from '../mapped/reading.ts';
import type { Mapping } from '../mapped/rules.ts';
import { folderOf, nameOf, pathFrom } from '../paths.ts';
import {
  EMPTY_READING,
  type EntryStatement,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, present, startOf, statement } from '../statement.ts';

const TITLE = 'MLflow model';

/** Files a flavor may keep its model in, the one that is loaded by its own library first. */
const MODEL_FILES = ['pickled_model', 'python_model', 'model_path', 'data', 'model_data', 'saved_model_dir'];

const RUNS_CODE = { pickle: true, cloudpickle: true, 'mlflow.pyfunc.model': true } as const;

/** `MLmodel`, which MLflow writes beside a model. https://mlflow.org/docs/latest/ml/model/ */
const mapping: Mapping = {
  names: 'exact',
  facts: [],
  entries: [
    {
      kind: 'artifact',
      at: '',
      id: MODEL_FILES.map((key) => `flavors/*/${key}`),
      facts: [
        { field: 'artifact.path', at: MODEL_FILES.map((key) => `flavors/*/${key}`) },
        { field: 'artifact.run_id', at: 'run_id' },
        { field: 'artifact.created', at: 'utc_time_created' },
        {
          field: 'artifact.runs_code',
          // Loading a pickle, or a model of Python's own, runs what is in it.
          at: ['flavors/*/serialization_format', 'flavors/python_function/loader_module'],
          words: RUNS_CODE,
        },
      ],
    },
  ],
  settings: [
    'artifact_path',
    'flavors/*/serialization_format',
    'flavors/*/loader_module',
    'flavors/*/predict_fn',
    'flavors/*/env',
    'flavors/*/code',
    ...MODEL_FILES.map((key) => `flavors/*/${key}`),
    'model_size_bytes',
    'signature/outputs',
    'signature/params',
  ],
};

export const mlflowModelReader: Reader = {
  id: 'mlflow-model',
  title: TITLE,
  // Discovery takes it for the card of the model it lies beside.
  role: 'card',
  versions: ['1', '2', '3'],
  fields: ['path', 'software', 'run_id', 'created', 'runs_code']
    .map((name) => `artifact.${name}`)
    .concat('feature.name'),
  recognise: recogniseModel,
  read: readModel,
};

const IDENTITY = ['model_uuid', 'model_id', 'mlflow_version', 'run_id', 'utc_time_created'];

function recogniseModel(head: Head): Recognition | null {
  const { form, has, count } = seen(head.outline(), head.path, 'exact');
  if ((form !== 'yaml' && form !== 'json') || !has('flavors/*')) return null;
  if (count(IDENTITY) > 0) return { strength: 3, because: 'it has flavors and the identity of an MLflow model' };
  return nameOf(head.path) === 'MLmodel' ? { strength: 2, because: 'it is named MLmodel and has flavors' } : null;
}

function readModel(document: SourceDocument): Reading {
  const { path } = document;
  const parsed = parsedDocument(document);
  if (parsed.value === null) return parsed.reading;
  const { value } = parsed;
  const warnings: ReadProblem[] = [...parsed.warnings];
  const source = { path, format: TITLE, assurance: 'reported' as const };
  const software = softwareIn(value);
  const inputs = inputsIn(value, document);
  const settings = [...(mapping.settings ?? []), ...software.map(({ at }) => at), ...inputs.used];
  const read = readByMapping(value, { ...mapping, settings }, source);
  const [first] = software;
  const list: readonly Statement[] =
    first === undefined
      ? []
      : [
          statement(
            'artifact.software',
            present(software.map(({ name, version }) => `${name} ${version.text.trim()}`)),
            {
              ...source,
              raw: software.map(({ version }) => version.text.trim()).join('; '),
              place: placeOf(path, first.version.span),
            },
          ),
        ];
  const artifact = read.entries.find(({ kind }) => kind === 'artifact');
  const entries = [
    ...(artifact === undefined && list.length === 0 ? [] : [modelEntry(artifact, list, path, warnings)]),
    ...inputs.features,
  ];
  return {
    ...EMPTY_READING,
    status: entries.length === 0 ? 'empty' : inputs.problems.length > 0 ? 'partial' : 'parsed',
    version: first?.name === 'mlflow' ? first.version.text.trim() : null,
    entries,
    notUnderstood: read.notUnderstood,
    warnings: [...warnings, ...inputs.problems],
  };
}

/** The model whose file is named, or, where none is, the model that the file itself stands for. */
function modelEntry(
  entry: EntryStatement | undefined,
  software: readonly Statement[],
  path: string,
  warnings: ReadProblem[],
): EntryStatement {
  const named = entry?.statements.find(({ field, state }) => field === 'artifact.path' && state === 'present');
  const place = named?.place ?? startOf(path);
  const statements = [...(entry?.statements ?? []), ...software];
  if (typeof named?.value !== 'string') return { kind: 'artifact', id: path, place, statements };
  const id = pathFrom(folderOf(path), named.value);
  if (id === null) {
    const message = 'The file of the model lies outside of the judged folder. Log the model again where it is kept.';
    warnings.push({ code: 'outside', message, place });
  }
  return { kind: 'artifact', id: id ?? named.value, place, statements };
}

interface Version {
  readonly name: string;
  readonly version: LocatedScalar;
  /** Path of the key. */
  readonly at: string;
}

/** Every `NAME_version`, of MLflow itself first. */
function softwareIn(value: LocatedValue): readonly Version[] {
  const found = new Map<string, Version>();
  const take = (from: LocatedValue, at: string): void => {
    if (from.kind !== 'mapping') return;
    for (const [key, entry] of from.entries) {
      const name = /^([a-z][a-z0-9_]{0,40})_version$/.exec(key)?.[1];
      const isText = entry.value.kind === 'scalar' && entry.value.value !== null && entry.value.text.trim() !== '';
      if (name !== undefined && entry.value.kind === 'scalar' && isText && !found.has(name)) {
        found.set(name, { name, version: entry.value, at: `${at}${key}` });
      }
    }
  };
  take(value, '');
  for (const flavor of findAll(top(value), 'flavors/*', 'exact')) take(flavor.value, 'flavors/*/');
  return [...found.values()];
}

interface Inputs {
  readonly features: readonly EntryStatement[];
  readonly problems: readonly ReadProblem[];
  /** Paths that were read. */
  readonly used: readonly string[];
}

const INPUTS = 'signature/inputs';

/**
 * The named inputs of the signature. MLflow writes them as JSON in a YAML text; they are inputs of the model as the tool
 * saw them, so each is one that somebody must have justified where it is sensitive.
 */
function inputsIn(value: LocatedValue, document: SourceDocument): Inputs {
  const [found] = findAll(top(value), INPUTS, 'exact');
  if (found === undefined || (found.value.kind === 'scalar' && found.value.value === null)) {
    return { features: [], problems: [], used: [] };
  }
  const { path } = document;
  const whole = placeOf(path, found.value.span);
  const inner = found.value.kind === 'scalar' ? parseData(found.value.text, { format: 'json' }) : null;
  const list = inner === null ? found.value : inner.value;
  if (list?.kind !== 'sequence') {
    const message =
      'The inputs of the signature are no list in JSON, so that they could not be read. Log the model again.';
    return { features: [], problems: [{ code: 'inputs', message, place: whole }], used: [] };
  }
  const at = found.value.kind === 'scalar' ? placesIn(found.value, document, whole) : placeAs(path);
  const source = { format: TITLE, assurance: 'reported' as const };
  const features = namesOf(list).map((name): EntryStatement => {
    const place = at(name.span);
    const named = statement('feature.name', present(name.text), { ...source, raw: name.text, place });
    return { kind: 'feature', id: name.text, place, statements: [named] };
  });
  return { features, problems: [], used: [INPUTS] };
}

function namesOf(list: LocatedValue): readonly LocatedScalar[] {
  const names = findAll(top(list), '[]/name', 'exact').flatMap(({ value }: Found) =>
    value.kind === 'scalar' && typeof value.value === 'string' && value.text.trim() !== '' ? [value] : [],
  );
  const byName = new Map(names.map((name) => [name.text, name]));
  return [...byName.values()];
}

const placeAs =
  (path: string) =>
  (span: Span): Place =>
    placeOf(path, span);

/** Places within a JSON text that stands in a quoted YAML scalar; the whole scalar where they cannot be told. */
function placesIn(scalar: LocatedScalar, document: SourceDocument, whole: Place): (span: Span) => Place {
  const text = document.wholeText();
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = startsOf(source);
  const offsetOf = (starts: readonly number[], line: number, column: number): number =>
    (starts[line - 1] ?? 0) + column - 1;
  const { line, column, endLine, endColumn } = scalar.span;
  const start = offsetOf(lines, line, column);
  const offsets = quotedOffsets(source.slice(start, offsetOf(lines, endLine, endColumn)), scalar.text);
  if (offsets === null) return () => whole;
  const inner = startsOf(scalar.text);
  const positions = positionsOf(source);
  return (span) => {
    const from = offsets.starts[offsetOf(inner, span.line, span.column)];
    const to = offsets.ends[offsetOf(inner, span.endLine, span.endColumn) - 1];
    return from === undefined || to === undefined
      ? whole
      : placeOf(document.path, positions.span(start + from, start + to));
  };
}

/** Offsets at which the lines of a text start. */
function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
