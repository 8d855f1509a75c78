import { type FileEntry, type Workspace, WorkspaceError } from './workspace.ts';

/** A workspace made of texts, for the examples of rules: the same path through the gate as a real folder takes. */
export function openMemory(files: Readonly<Record<string, string>>): Workspace {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const read = (path: string): Uint8Array => {
    const bytes = contents.get(path);
    if (bytes === undefined) throw new WorkspaceError('The file does not exist.', true);
    return bytes;
  };
  return {
    kind: 'folder',
    commit: null,
    list: () =>
      [...contents]
        .map(([path, bytes]): FileEntry => ({ path, size: bytes.length, type: 'file' }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    size: (path) => read(path).length,
    head: (path, bytes) => read(path).subarray(0, bytes),
    slice: (path, start, end) => read(path).subarray(start, end),
    read,
    *chunks(path) {
      yield read(path);
    },
  };
}
