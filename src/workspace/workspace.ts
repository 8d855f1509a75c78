/** Where bytes come from: a folder or a git commit, behind one interface. */

export type FileType = 'file' | 'symlink' | 'submodule' | 'special';

export interface FileEntry {
  /** Relative to the judged folder, with forward slashes. */
  readonly path: string;
  /** Bytes; 0 for what is not a regular file. */
  readonly size: number;
  readonly type: FileType;
}

export interface Workspace {
  readonly kind: 'folder' | 'commit';
  /** Full commit id, null for a folder. */
  readonly commit: string | null;
  /** All files below the judged folder, sorted by path; `.git` and `node_modules` are left out. */
  readonly list: () => readonly FileEntry[];
  /** Bytes of a regular file. */
  readonly size: (path: string) => number;
  /** The first bytes of a regular file. */
  readonly head: (path: string, bytes: number) => Uint8Array;
  /** The bytes of a regular file between two offsets; fewer where the file ends before. */
  readonly slice: (path: string, start: number, end: number) => Uint8Array;
  /** All bytes of a regular file. Throws WorkspaceError for anything else. */
  readonly read: (path: string) => Uint8Array;
  /** The bytes piece by piece, for files of any size. */
  readonly chunks: (path: string) => Iterable<Uint8Array>;
}

/** A file or commit that cannot be read; the message is written for the user. */
export class WorkspaceError extends Error {
  override name = 'WorkspaceError';
  /** Whether there is nothing at the path, as against something that must not be read. */
  readonly absent: boolean;

  constructor(message: string, absent = false) {
    super(message);
    this.absent = absent;
  }
}
