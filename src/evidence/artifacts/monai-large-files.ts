import type { LocatedScalar } from '../../documents/located.ts';
import { parsedDocument } from '../mapped/mapped-reader.ts';
import { type Found, findAll, top } from '../mapped/paths.ts';
import { readByMapping } from '../mapped/reading.ts';
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
import { placeOf } from '../statement.ts';
import { artifactEntry, type SaidOfArtifact, saying } from './artifact-entry.ts';

const TITLE = 'MONAI large files';

/**
 * `large_files.yml` of a MONAI bundle: files too large for the repository, with the address they are fetched from.
 * https://github.com/Project-MONAI/MONAI/blob/dev/monai/bundle/scripts.py (download_large_files)
 */
export const monaiLargeFilesReader: Reader = {
  id: 'monai-large-files',
  title: TITLE,
  role: 'artifact',
  versions: [],
  fields: ['artifact.path', 'artifact.digest'],
  recognise: recogniseLargeFiles,
  read: readLargeFiles,
};

function recogniseLargeFiles(head: Head): Recognition | null {
  const { form, value } = head.outline();
  if (value === null || (form !== 'yaml' && form !== 'json')) return null;
  const has = (path: string): boolean => findAll(top(value), path, 'exact').length > 0;
  if (!has('large_files')) return null;
  if (has('large_files[]/path') && has('large_files[]/url')) {
    return { strength: 3, because: 'it has large_files with path and url' };
  }
  return /^large_files\.(ya?ml|json)$/i.test(nameOf(head.path))
    ? { strength: 2, because: 'it is named large_files and has a list of that name' }
    : null;
}

const DIGESTS: Readonly<Record<string, RegExp>> = { md5: /^[0-9a-f]{32}$/i, sha256: /^[0-9a-f]{64}$/i };

function readLargeFiles(document: SourceDocument): Reading {
  const { path } = document;
  const parsed = parsedDocument(document);
  if (parsed.value === null) return parsed.reading;
  const { value } = parsed;
  const warnings: ReadProblem[] = [...parsed.warnings];
  const folder = folderOf(path);
  // The bundle's root is the folder of the file, which the specification also allows below configs/.
  const root = nameOf(folder) === 'configs' ? folderOf(folder) : folder;
  const files = findAll(top(value), 'large_files[]', 'exact');
  const entries = files.flatMap((file): readonly EntryStatement[] => {
    const entry = largeFile(file, { path, root }, warnings);
    return entry === null ? [] : [entry];
  });
  const settings = ['path', 'hash_val', 'hash_type', 'fuzzy'].map((key) => `large_files[]/${key}`);
  const source = { path, format: TITLE, assurance: 'declared' as const };
  const { notUnderstood } = readByMapping(value, { names: 'exact', facts: [], settings }, source);
  return { ...EMPTY_READING, status: entries.length === 0 ? 'empty' : 'parsed', entries, notUnderstood, warnings };
}

function largeFile(
  file: Found,
  { path, root }: { readonly path: string; readonly root: string },
  warnings: ReadProblem[],
): EntryStatement | null {
  const scalar = (key: string): LocatedScalar | null => {
    const [found] = findAll(file, key, 'exact');
    return found?.value.kind === 'scalar' && found.value.text.trim() !== '' ? found.value : null;
  };
  const warn = (code: string, message: string, { span }: { readonly span: LocatedScalar['span'] }): void => {
    warnings.push({ code, message, place: placeOf(path, span) });
  };
  const written = scalar('path');
  if (written === null) {
    warn('no-path', 'This large file has no path. State where in the bundle it lies.', file.value);
    return null;
  }
  const place = placeOf(path, written.span);
  const said: SaidOfArtifact[] = [saying('path', written.text.trim(), written.text, place)];
  const hash = scalar('hash_val');
  if (hash !== null) {
    // Without a type MONAI takes the digest for MD5 (monai.apps.utils.download_url).
    const type = scalar('hash_type')?.text.trim().toLowerCase() ?? 'md5';
    const digest = hash.text.trim();
    const form = Object.hasOwn(DIGESTS, type) ? DIGESTS[type] : undefined;
    if (form === undefined) {
      warn('other-algorithm', 'The digest is of an algorithm that is not compared. Use sha256 as hash_type.', hash);
    } else if (!form.test(digest)) {
      const message = `The digest is not one of ${type}, which has ${type === 'md5' ? 32 : 64} hexadecimal digits. Correct it or its hash_type.`;
      warn('not-a-digest', message, hash);
    } else said.push(saying('digest', `${type}:${digest.toLowerCase()}`, hash.text, placeOf(path, hash.span)));
  }
  const id = pathFrom(root, written.text.trim());
  if (id === null) {
    warn('outside', 'The path leads out of the judged folder. State it relative to the root of the bundle.', written);
  }
  const source = { format: TITLE, assurance: 'declared' as const };
  return artifactEntry(id ?? written.text.trim(), placeOf(path, file.value.span), source, said);
}
