import { type FileType, type Workspace, WorkspaceError } from '../../src/workspace/workspace.ts';

/** A workspace of texts by path, for tests that need no file system; links and submodules are given by their type. */
export function memoryWorkspace(files: Readonly<Record<string, string | Exclude<FileType, 'file'>>>): Workspace {
  const types: readonly string[] = ['symlink', 'submodule', 'special'];
  const bytes = (path: string): Uint8Array => {
    const text = files[path];
    if (text === undefined || types.includes(text)) throw new WorkspaceError('The file does not exist.');
    return new TextEncoder().encode(text);
  };
  return {
    kind: 'folder',
    commit: null,
    list: () =>
      Object.entries(files)
        .map(([path, text]) => {
          const type = types.includes(text) ? (text as FileType) : 'file';
          return { path, size: type === 'file' ? bytes(path).length : 0, type };
        })
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    head: (path, count) => bytes(path).subarray(0, count),
    slice: (path, start, end) => bytes(path).subarray(start, end),
    read: bytes,
    chunks: (path) => [bytes(path)],
  };
}
