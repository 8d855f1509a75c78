import type { LocatedScalar, LocatedValue } from '../../documents/located.ts';
import { type Found, findAll, type MappedPath, top } from '../mapped/paths.ts';

/** One output or dependency that a file of DVC keeps the digest of. */
export interface DvcFile {
  readonly element: Found;
  readonly path: LocatedScalar | null;
  /** MD5 as written; null where the file is known by something else, such as the tag of a cloud store. */
  readonly md5: LocatedScalar | null;
  readonly size: LocatedScalar | null;
}

/** What was made from what: a `.dvc` file has one such step, dvc.lock one for each stage. */
export interface DvcStep {
  readonly step: Found;
  readonly dependencies: readonly DvcFile[];
  readonly outputs: readonly DvcFile[];
}

/** The steps of a `.dvc` file or of dvc.lock; before schema 2.0 the stages of a lock stood at the top. */
export function dvcSteps(value: LocatedValue): readonly DvcStep[] {
  const root = top(value);
  const at = (path: MappedPath): readonly Found[] => findAll(root, path, 'exact');
  const steps = at('outs').length > 0 ? [root] : at('stages').length > 0 ? at('stages/*') : at('*');
  return steps.map((step) => ({ step, dependencies: filesAt(step, 'deps[]'), outputs: filesAt(step, 'outs[]') }));
}

function filesAt(step: Found, path: MappedPath): readonly DvcFile[] {
  return findAll(step, path, 'exact')
    .filter(({ value }) => value.kind === 'mapping')
    .map((element) => {
      const scalar = (key: string): LocatedScalar | null => {
        const value = findAll(element, key, 'exact')[0]?.value;
        return value?.kind === 'scalar' ? value : null;
      };
      return { element, path: scalar('path'), md5: scalar('md5'), size: scalar('size') };
    });
}

/** `md5:` and the digest as written, with `.dir` for that of a folder's listing; null where the text is no MD5. */
export function md5Digest(scalar: LocatedScalar): string | null {
  const text = scalar.text.trim().toLowerCase();
  return /^[0-9a-f]{32}(\.dir)?$/.test(text) ? `md5:${text}` : null;
}
