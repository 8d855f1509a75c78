import { folderOf, pathFrom } from '../paths.ts';

/** The id of the entry of a file that another file names, and why there is none within the judged folder, in words. */
export interface ArtifactId {
  readonly id: string;
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/**
 * Files name others relative to the folder they lie in, so the path from the judged folder is what two of them agree on.
 * An address is its own id. What leads out of the judged folder keeps the written path and a problem.
 */
export function artifactId(documentPath: string, written: string): ArtifactId {
  if (isAddress(written)) return { id: written, problem: null };
  if (isAbsolute(written)) {
    const message =
      'The path is absolute, so it is not known which file of the repository is meant. Write it relative.';
    return { id: written, problem: { code: 'absolute-path', message } };
  }
  const path = pathFrom(folderOf(documentPath), written);
  if (path !== null && path !== '') return { id: path, problem: null };
  const message = 'The path does not lead to a file in the judged folder. Bring the file into it, or correct the path.';
  return { id: written, problem: { code: 'outside', message } };
}

/** A scheme has two letters or more; with one it is a drive of Windows. */
const isAddress = (written: string): boolean => /^[a-z][a-z0-9+.-]{1,40}:/i.test(written);

const isAbsolute = (written: string): boolean => /^([/\\]|[a-z]:)/i.test(written);

/** Whether a path is complete in itself, so that no folder stands before it. */
export function isComplete(written: string): boolean {
  return isAddress(written) || isAbsolute(written);
}
