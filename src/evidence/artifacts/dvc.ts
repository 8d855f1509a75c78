import type { LocatedScalar, LocatedValue } from '../../documents/located.ts';
import type { Statement } from '../../dossier/fact.ts';
import { mappedReader, type PartialReading, type Seen, seen } from '../mapped/mapped-reader.ts';
import { type Found, findAll, type MappedPath, top } from '../mapped/paths.ts';
import { leftOver, newLedger, readByMapping } from '../mapped/reading.ts';
import type { Mapping, Source } from '../mapped/rules.ts';
import type { EntryStatement, Reader, ReadProblem, Recognition } from '../reader.ts';
import { invalid, placeOf, present, type Said, statement } from '../statement.ts';
import { type ArtifactId, artifactId, isComplete } from './artifact-id.ts';
import { type DvcFile, type DvcStep, dvcSteps, md5Digest } from './dvc-outputs.ts';

/** The three files of DVC: a pointer to data, the record of a pipeline's last run, and the pipeline itself. */
type Kind = 'pointer' | 'lock' | 'pipeline';

interface Known extends Recognition {
  readonly kind: Kind;
}

/** Keys that a `.dvc` file may have (https://dvc.org/doc/user-guide/project-structure/dvc-files). */
const POINTER_KEYS = ['outs', 'deps', 'md5', 'frozen', 'wdir', 'meta', 'desc', 'cmd', 'always_changed'];

/** Keys that dvc.yaml may have at its top. */
const PIPELINE_KEYS = ['stages', 'metrics', 'plots', 'params', 'vars', 'artifacts', 'datasets'];

/** Elsewhere the same key lists the names of metrics. */
const namesFiles = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /\.(json|ya?ml|toml|py)$/i.test(text));

function known({ form, path, has, text, texts }: Seen, value: LocatedValue | null): Known | null {
  if (form !== 'yaml' || value?.kind !== 'mapping') return null;
  const keys = [...value.entries.keys()];
  if (has('outs[]/path') && keys.every((key) => POINTER_KEYS.includes(key))) {
    if (has('outs[]/md5')) return { kind: 'pointer', strength: 3, because: 'it has outputs with their MD5' };
    return { kind: 'pointer', strength: path.endsWith('.dvc') ? 2 : 1, because: 'it has outputs with their path' };
  }
  if (/^\d+\.\d+$/.test(text('schema')) && has('stages/*/cmd')) {
    return { kind: 'lock', strength: 3, because: 'it has a schema and stages' };
  }
  if (keys.length > 0 && [...value.entries.values()].every((entry) => isLockedStage(entry.value))) {
    return { kind: 'lock', strength: 2, because: 'it has stages with digests' };
  }
  // Unresolved conflicts of a merge leave a text that cannot be parsed, of which only the names of keys are known.
  if (keys.length === 2 && has('schema') && has('stages') && text('schema') === '' && text('stages') === '') {
    return { kind: 'lock', strength: path.endsWith('dvc.lock') ? 2 : 1, because: 'it has the keys of a lock' };
  }
  const stage = ['deps', 'outs', 'params', 'metrics', 'plots'].some(
    (key) => has(`stages/*/${key}`) || has(`stages/*/do/${key}`),
  );
  if (stage && (has('stages/*/cmd') || has('stages/*/do/cmd'))) {
    return { kind: 'pipeline', strength: path.endsWith('dvc.yaml') ? 3 : 2, because: 'it has stages with a command' };
  }
  // DVCLive writes a pipeline without stages beside its metrics.
  if (keys.every((key) => PIPELINE_KEYS.includes(key)) && namesFiles(texts('metrics[]'))) {
    return { kind: 'pipeline', strength: path.endsWith('dvc.yaml') ? 3 : 2, because: 'it lists files of metrics' };
  }
  const registered = ['model', 'dataset'].some((type) => has(`artifacts/*/path`) && text('artifacts/*/type') === type);
  return registered ? { kind: 'pipeline', strength: 1, because: 'it has artifacts with a type' } : null;
}

function isLockedStage(value: LocatedValue): boolean {
  const stage = top(value);
  const has = (path: MappedPath): boolean => findAll(stage, path, 'exact').length > 0;
  return has('cmd') && (has('outs[]/md5') || has('deps[]/md5'));
}

/**
 * A pipeline states nothing: what its stages make has its digest in dvc.lock, and a registered model may lie in a folder
 * that is one output, so that its path alone could be held against nothing.
 */
const pipeline: Mapping = {
  names: 'exact',
  facts: [],
  settings: [
    ...['stages', 'metrics', 'plots', 'params', 'vars', 'datasets'],
    ...['path', 'type', 'labels'].map((key) => `artifacts/*/${key}`),
  ],
};

function readDigests(value: LocatedValue, source: Source): PartialReading {
  const ledger = newLedger();
  const { used } = ledger;
  const warnings: ReadProblem[] = [];
  const ids = new Set<string>();
  const root = top(value);
  for (const key of SETTINGS) for (const found of findAll(root, key, 'exact')) used.add(found.value);
  const entries = dvcSteps(value).flatMap((step) => {
    const made = sourcesOf(step, source, used);
    for (const key of STEP_SETTINGS) for (const found of findAll(step.step, key, 'exact')) used.add(found.value);
    return step.outputs.flatMap((output): readonly EntryStatement[] => {
      // Without a digest there is nothing to know the data by: they lie where DVC put them, not in the repository.
      if (output.path === null || output.md5 === null) return [];
      const [path, digest] = [pathOf(output, source, used), digestOf(output, source, used)];
      if (path === null || digest.length === 0) return [];
      const written = String(path.value);
      const { id, problem } = outputId(root, source.path, written);
      if (problem !== null) warnings.push({ ...problem, place: path.place });
      if (ids.has(id)) {
        const message = 'The path is an output for the second time, and only the first is read. DVC allows one.';
        warnings.push({ code: 'duplicate-path', message, place: path.place });
        return [];
      }
      ids.add(id);
      const statements = [path, ...digest, ...sizeOf(output, source, used), ...made];
      return [{ kind: 'artifact', id, place: placeOf(source.path, output.element.value.span), statements }];
    });
  });
  const notUnderstood = leftOver(value, ledger, source);
  return { facts: [], entries, records: [], warnings, notUnderstood, anchors: ledger.anchors };
}

const SETTINGS: readonly MappedPath[] = ['schema', 'md5', 'frozen', 'wdir', 'always_changed'];

const STEP_SETTINGS: readonly MappedPath[] = [
  'cmd',
  'params',
  ...['deps', 'outs'].flatMap((list) =>
    ['hash', 'nfiles', 'isexec', 'cache', 'persist', 'remote', 'push'].map((key) => `${list}[]/${key}`),
  ),
];

/** In a `.dvc` file, `wdir` is the folder that its paths are relative to; in dvc.lock it is not repeated. */
function outputId(root: Found, documentPath: string, written: string): ArtifactId {
  const folder = findAll(root, 'wdir', 'exact')[0]?.value;
  if (folder?.kind !== 'scalar' || isComplete(written)) return artifactId(documentPath, written);
  const { id, problem } = artifactId(documentPath, `${folder.text}/${written}`);
  return { id: problem === null ? id : written, problem };
}

function stated(field: string, said: Said, scalar: LocatedScalar, source: Source): Statement {
  return statement(field, said, { ...source, raw: scalar.text.trim(), place: placeOf(source.path, scalar.span) });
}

function pathOf({ path }: DvcFile, source: Source, used: Set<LocatedValue>): Statement | null {
  if (path === null || path.value === null || path.text.trim() === '') return null;
  used.add(path);
  return stated('artifact.path', present(path.text.trim()), path, source);
}

/** The tool writes nothing but an MD5 here, so whatever else stands there was changed by hand or by a merge. */
function digestOf({ md5 }: DvcFile, source: Source, used: Set<LocatedValue>): readonly Statement[] {
  if (md5 === null || md5.value === null) return [];
  used.add(md5);
  const digest = md5Digest(md5);
  const reason = 'Not an MD5 of 32 hexadecimal digits. Let DVC write the file again (dvc commit).';
  return [stated('artifact.digest', digest === null ? invalid(reason) : present(digest), md5, source)];
}

function sizeOf({ size }: DvcFile, source: Source, used: Set<LocatedValue>): readonly Statement[] {
  if (size === null || typeof size.value !== 'number' || !Number.isInteger(size.value) || size.value < 0) return [];
  used.add(size);
  return [stated('artifact.size', present(size.value), size, source)];
}

/**
 * What the outputs of a step were made from, each as precisely as the file says: a path with its digest, or the commit
 * of another repository with the path in it (`address@commit#path`). The list is one for all outputs of the step.
 */
function sourcesOf({ dependencies }: DvcStep, source: Source, used: Set<LocatedValue>): readonly Statement[] {
  const texts: string[] = [];
  let first: LocatedScalar | null = null;
  for (const dependency of dependencies) {
    const { path, md5, size, element } = dependency;
    if (path === null || path.value === null) continue;
    const repository = scalarAt(element, 'repo/url');
    const commit = scalarAt(element, 'repo/rev_lock');
    const digest = md5 === null ? null : md5Digest(md5);
    for (const scalar of [path, repository, commit, ...(digest === null ? [] : [md5]), size])
      if (scalar !== null) used.add(scalar);
    first ??= path;
    const name = path.text.trim();
    if (repository !== null) {
      texts.push(`${repository.text.trim()}${commit === null ? '' : `@${commit.text.trim()}`}#${name}`);
    } else texts.push(digest === null ? name : `${name}@${digest}`);
  }
  return first === null
    ? []
    : [
        statement('artifact.sources', present(texts), {
          ...source,
          raw: texts.join('; '),
          place: placeOf(source.path, first.span),
        }),
      ];
}

function scalarAt(from: Found, path: MappedPath): LocatedScalar | null {
  const value = findAll(from, path, 'exact')[0]?.value;
  return value?.kind === 'scalar' && value.value !== null ? value : null;
}

const isPipeline = (value: LocatedValue, path: string): boolean =>
  known(seen({ form: 'yaml', value }, path, 'exact'), value)?.kind === 'pipeline';

const reader = mappedReader({
  id: 'dvc',
  title: 'DVC',
  role: 'artifact',
  versions: ['1.0', '2.0'],
  assurance: 'reported',
  recognise: (seenOfIt, head) => {
    const found = known(seenOfIt, head.outline().value);
    return found === null ? null : { strength: found.strength, because: found.because };
  },
  version: ({ text }) => text('schema') || null,
  mapping: pipeline,
  read: (value, source) =>
    isPipeline(value, source.path)
      ? { ...readByMapping(value, pipeline, source), warnings: [], status: 'parsed' }
      : readDigests(value, source),
});

/**
 * Files of DVC (https://dvc.org/doc/user-guide/project-structure). Its digest is an MD5: it says which data are meant,
 * and protects nothing against tampering.
 */
export const dvcReader: Reader = {
  ...reader,
  fields: ['artifact.path', 'artifact.digest', 'artifact.size', 'artifact.sources'],
};
