import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { READING } from '../safety/limits.ts';
import { type FileEntry, type Workspace, WorkspaceError } from './workspace.ts';

/** Folders that hold other people's files or the history. */
const NOT_SEARCHED = new Set(['.git', 'node_modules']);

/** Large enough that a file of 266 MB needs few calls, small enough to stay in the processor's cache. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Opens a folder of the file system. Symbolic links are listed and never followed, so that nothing outside the folder
 * is read; a folder that is itself a repository below (a submodule's work tree) is listed as a submodule.
 *
 * @throws WorkspaceError where the path is not a folder that can be read.
 */
export function openFolder(path: string): Workspace {
  const root = resolve(path);
  let listed: readonly FileEntry[] | null = null;
  assertFolder(root, path);
  return {
    kind: 'folder',
    commit: null,
    list: () => {
      listed ??= listFolder(root);
      return listed;
    },
    size: (file) => withFile(root, file, (_, size) => size),
    head: (file, bytes) => withFile(root, file, (descriptor) => readBytes(descriptor, bytes)),
    slice: (file, start, end) => withFile(root, file, (descriptor) => readBytes(descriptor, end - start, start)),
    read: (file) => withFile(root, file, (descriptor, size) => readBytes(descriptor, size)),
    chunks: (file) => fileChunks(root, file),
  };
}

function assertFolder(root: string, path: string): void {
  try {
    if (lstatSync(join(root, '.')).isDirectory()) return;
  } catch {
    throw new WorkspaceError(`${path} does not exist or cannot be read. Give the folder to judge.`);
  }
  throw new WorkspaceError(`${path} is not a folder. Give the folder to judge.`);
}

function listFolder(root: string): readonly FileEntry[] {
  const entries: FileEntry[] = [];
  const visit = (folder: string): void => {
    for (const item of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, item.name);
      const path = relative(root, full).split(sep).join('/');
      if (item.isSymbolicLink()) entries.push({ path, size: 0, type: 'symlink' });
      else if (item.isDirectory()) {
        if (NOT_SEARCHED.has(item.name)) continue;
        if (isRepository(full)) entries.push({ path, size: 0, type: 'submodule' });
        else visit(full);
      } else if (item.isFile()) entries.push({ path, size: lstatSync(full).size, type: 'file' });
      else entries.push({ path, size: 0, type: 'special' });
      if (entries.length > READING.files) {
        throw new WorkspaceError(
          `The folder holds more than ${READING.files} files. Judge a smaller folder with the directory argument.`,
        );
      }
    }
  };
  visit(root);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A work tree of its own: a submodule has a `.git` file, a nested clone a `.git` folder. */
function isRepository(folder: string): boolean {
  try {
    lstatSync(join(folder, '.git'));
    return true;
  } catch {
    return false;
  }
}

/** Every part of the path is checked, because a link in the middle leads outside as surely as one at the end. */
function openInside(root: string, file: string): number {
  const parts = file.split('/');
  if (
    file === '' ||
    file.includes('\\') ||
    file.includes('\0') ||
    parts.some((part) => part === '' || part === '..' || part === '.')
  ) {
    throw new WorkspaceError('The path leaves the judged folder or is written in a form that is not accepted.');
  }
  let current = root;
  for (const part of parts) {
    current = join(current, part);
    let status: ReturnType<typeof lstatSync>;
    try {
      status = lstatSync(current);
    } catch {
      throw new WorkspaceError('The file does not exist.', true);
    }
    if (status?.isSymbolicLink()) throw new WorkspaceError('The path is a symbolic link, which is never followed.');
  }
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    return openSync(current, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw new WorkspaceError('The file cannot be opened.');
  }
}

function withFile<T>(root: string, file: string, use: (descriptor: number, size: number) => T): T {
  const descriptor = openInside(root, file);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new WorkspaceError('The path is not a regular file.');
    return use(descriptor, status.size);
  } finally {
    closeSync(descriptor);
  }
}

/** From an offset, or on from where the last reading ended. */
function readBytes(descriptor: number, bytes: number, from: number | null = null): Uint8Array {
  const buffer = Buffer.allocUnsafe(bytes);
  let filled = 0;
  while (filled < bytes) {
    const count = readSync(descriptor, buffer, filled, bytes - filled, from === null ? null : from + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

function* fileChunks(root: string, file: string): Iterable<Uint8Array> {
  const descriptor = openInside(root, file);
  try {
    if (!fstatSync(descriptor).isFile()) throw new WorkspaceError('The path is not a regular file.');
    for (;;) {
      const chunk = readBytes(descriptor, CHUNK_BYTES);
      if (chunk.length === 0) return;
      yield chunk;
    }
  } finally {
    closeSync(descriptor);
  }
}
