import type { Fact, Statement } from '../dossier/fact.ts';
import type { Gathered } from './gather.ts';
import { folderOf, pathFrom } from './paths.ts';
import type { EntryStatement } from './reader.ts';

/** The model under review: its entry, and its digest as the dossier has it. */
export interface ModelUnderReview {
  readonly id: string;
  readonly digest: Fact;
}

/**
 * What a record of builds (dvc.lock) says a results file was made from: where it lists the file with the digest of its
 * bytes, and the model and the data among what that step used, the results belong to them. A tool wrote it, so it counts
 * as reported; where the bytes of the file are others than those that were recorded, it says nothing.
 *
 * @param path of the results file, from the judged folder
 */
export function bindingByBuild(path: string, gathered: Gathered, model: ModelUnderReview | null): readonly Statement[] {
  const output = gathered.entries.find(({ kind, id }) => kind === 'artifact' && id === path);
  if (output === undefined || !gathered.confirmedArtifacts.has(output.id)) return [];
  return output.statements
    .filter(({ field, state }) => field === 'artifact.sources' && state === 'present')
    .flatMap((sources) => sourcesIn(sources).flatMap((source) => bindings(source, sources, gathered, model)));
}

interface BuildSource {
  /** From the judged folder. */
  readonly path: string;
  readonly digest: string;
}

const SOURCE = /^(.+)@((?:md5|sha256):[0-9a-f]{32,64}(?:\.dir)?)$/;

function sourcesIn({ value, place }: Statement): readonly BuildSource[] {
  const texts = Array.isArray(value) ? value : [];
  return texts.flatMap((text: string): readonly BuildSource[] => {
    const [, written = '', digest = ''] = SOURCE.exec(text) ?? [];
    const path = written === '' ? null : pathFrom(folderOf(place.path), written);
    return path === null ? [] : [{ path, digest }];
  });
}

function bindings(
  { path, digest }: BuildSource,
  sources: Statement,
  gathered: Gathered,
  model: ModelUnderReview | null,
): readonly Statement[] {
  const stated = (field: string, value: string): Statement => ({ ...sources, field, value, raw: digest });
  const isModel = model !== null && isSameFile(model, path, digest, gathered);
  const data = gathered.entries.some((entry) => entry.kind === 'dataset' && states(entry, 'dataset.digest', digest));
  return [
    ...(isModel ? [stated('result.model_digest', String(model.digest.value))] : []),
    ...(data ? [stated('result.dataset_digest', digest)] : []),
  ];
}

/** Whether the step used the model as it is now: its stated digest is that of the record, and its bytes have it. */
function isSameFile(model: ModelUnderReview, path: string, digest: string, gathered: Gathered): boolean {
  if (model.digest.value === digest) return true;
  const entry = gathered.entries.find(({ kind, id }) => kind === 'artifact' && id === model.id);
  const isThere = entry !== undefined && pathsOf(entry).includes(path);
  return isThere && states(entry, 'artifact.digest', digest) && gathered.confirmedArtifacts.has(entry.id);
}

function pathsOf(entry: EntryStatement): readonly string[] {
  const written = entry.statements.filter(({ field, state }) => field === 'artifact.path' && state === 'present');
  return [entry.id, ...written.flatMap(({ value, place }) => pathFrom(folderOf(place.path), String(value)) ?? [])];
}

function states(entry: EntryStatement, field: string, value: string): boolean {
  return entry.statements.some((one) => one.field === field && one.state === 'present' && one.value === value);
}
