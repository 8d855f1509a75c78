import type { FileEntry } from '../workspace/workspace.ts';

/** The folder of a path, `.` for the judged folder itself. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a path lies in a folder or below; everything lies below `.`. */
export function isInside(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`);
}

/**
 * The path, from the judged folder, of what a file names relative to a folder; null where it leads out of the judged
 * folder. Whether there is such a file is another question.
 */
export function pathFrom(folder: string, written: string): string | null {
  const parts = folder === '.' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** A written path found among the files, or why it cannot be used, in words. */
export type Resolved = { readonly file: FileEntry } | { readonly problem: string; readonly code: string };

/**
 * Finds the file that a path in rmf-system.yaml means. Nothing but a regular file of the judged folder is accepted:
 * a link or a path that leads elsewhere would make the gate read what the change does not hold.
 *
 * @param written relative to `folder`, with forward slashes
 */
export function resolvePath(written: string, folder: string, files: ReadonlyMap<string, FileEntry>): Resolved {
  if (/^([/\\]|[a-zA-Z]:)/.test(written)) {
    return { code: 'absolute-path', problem: 'The path is absolute. Write it relative to the file that names it.' };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (/[\\\u0000-\u001f\u007f]/.test(written)) {
    return { code: 'odd-path', problem: 'The path holds a backslash or a control character. Use forward slashes.' };
  }
  const path = pathFrom(folder, written);
  if (path === null) {
    return { code: 'outside', problem: 'The path leads out of the judged folder. Bring the file into it.' };
  }
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length++) {
    const type = files.get(parts.slice(0, length).join('/'))?.type;
    if (type === 'symlink' || type === 'submodule') return notFollowed(type);
  }
  const file = files.get(path);
  if (file === undefined) return missing(path, files);
  return file.type === 'file' ? { file } : notFollowed(file.type);
}

function notFollowed(type: Exclude<FileEntry['type'], 'file'>): Resolved {
  const words = {
    symlink: 'The path is a symbolic link, or leads through one; links are never followed. Name the file itself.',
    submodule: 'The path lies in a submodule, which is not read. Bring the file into this repository.',
    special: 'The path is not a regular file.',
  };
  return { code: type, problem: words[type] };
}

function missing(path: string, files: ReadonlyMap<string, FileEntry>): Resolved {
  const lower = path.toLowerCase();
  for (const known of files.keys()) {
    if (known.toLowerCase() === lower) {
      const problem = 'There is no such file; one exists whose name differs in capital letters. Write it the same way.';
      return { code: 'missing-file', problem };
    }
    if (known.startsWith(`${path}/`)) {
      return { code: 'missing-file', problem: 'The path is a folder. Name the file in it.' };
    }
  }
  const problem = 'There is no such file. Commit it, or correct the path (it is relative to the file that names it).';
  return { code: 'missing-file', problem };
}
