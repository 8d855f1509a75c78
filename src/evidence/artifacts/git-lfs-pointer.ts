import { positionsOf } from '../../documents/position.ts';
import { EMPTY_READING, type Reader, type Reading, type SourceDocument } from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { artifactEntry, saying } from './artifact-entry.ts';
import { isPointer, lfsDigest } from './model-file.ts';

const TITLE = 'Git LFS pointer';

/**
 * The pointer that stands in a commit for a file kept by Git LFS. It lies where the file lies, so what it says is said of
 * that path. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export const gitLfsPointerReader: Reader = {
  id: 'git-lfs-pointer',
  title: TITLE,
  role: 'artifact',
  versions: ['v1'],
  fields: ['artifact.path', 'artifact.size', 'artifact.actual_digest'],
  recognise: (head) => (isPointer(head) ? { strength: 3, because: 'it begins as a Git LFS pointer does' } : null),
  read: readPointer,
};

const LINE = /^(?:version \S{1,200}|oid sha256:[0-9a-f]{64}|size \d{1,15}|ext-\d-\S{1,200} sha256:[0-9a-f]{64})$/;

function readPointer(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText();
  const digest = lfsDigest({ text, size: document.size });
  const size = /^size (\d{1,15})\r?$/m.exec(text);
  if (digest === null || size === null) {
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const wrong = lines.findIndex((line, at) => !LINE.test(line) && !(line === '' && at === lines.length - 1));
    const line = wrong === -1 ? 1 : wrong + 1;
    const message =
      'The Git LFS pointer is damaged: its lines are version, oid with sha256 and 64 hexadecimal digits, and size. Check the file out again.';
    const place = { path, line, column: 1, endLine: line, endColumn: (lines[line - 1]?.length ?? 0) + 1 };
    return {
      ...EMPTY_READING,
      status: 'corrupt',
      version: 'v1',
      warnings: [{ code: 'not-a-pointer', message, place }],
    };
  }
  const positions = positionsOf(text);
  const at = (from: number, length: number) => placeOf(path, positions.span(from, from + length));
  const digestAt = text.indexOf(digest, text.indexOf('\noid '));
  const [, bytes = ''] = size;
  const said = [
    saying('path', path, '', startOf(path)),
    saying('actual_digest', digest, digest, at(digestAt, digest.length)),
    saying('size', Number(bytes), bytes, at(size.index + 'size '.length, bytes.length)),
  ];
  const entry = artifactEntry(path, startOf(path), { format: TITLE, assurance: 'reported' }, said);
  return { ...EMPTY_READING, version: 'v1', entries: [entry] };
}
