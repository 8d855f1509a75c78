import { builtIn } from '../policy/built-in.ts';
import { PolicyError } from '../policy/load-error.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import type { Policy } from '../policy/rule.ts';
import { type Workspace, WorkspaceError } from '../workspace/workspace.ts';

const FOLDER = '.rmf-gate/';
const POLICY = `${FOLDER}policy.yaml`;

/** What the folder may hold. Anything else is a mistake that would otherwise be skipped in silence. */
const KNOWN = [
  /^policy\.yaml$/,
  /^waivers\.yaml$/,
  /^(rules|packs)\/.+\.ya?ml$/,
  /^trust\/[\w.-]+$/,
  /^readme(\.md)?$/i,
];

/** A file of .rmf-gate with its bytes. */
export interface PolicyFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The policy of one workspace and the files it was read from; `files` is empty for the built-in policy. */
export interface RepositoryPolicy {
  readonly policy: Policy;
  readonly files: readonly PolicyFile[];
}

/** The two policies and the files they were read from. */
export interface ReadPolicies {
  readonly base: (RepositoryPolicy & { readonly broken: boolean }) | null;
  readonly head: RepositoryPolicy;
}

/**
 * Reads .rmf-gate of a workspace; without one the built-in pack is the policy. The loader, with every schema, is loaded
 * only where there is something to load.
 *
 * @throws PolicyError where a file of the folder cannot be used
 */
export async function readRepositoryPolicy(workspace: Workspace): Promise<RepositoryPolicy> {
  const files = policyFiles(workspace);
  if (files.length === 0) return { policy: resolvePolicy(builtIn, null, [], ''), files };
  const { readPolicy } = await import('../policy/read-policy.ts');
  return { policy: readPolicy(files, builtIn), files };
}

function policyFiles(workspace: Workspace): readonly PolicyFile[] {
  const listed = workspace.list().filter(({ path }) => path === '.rmf-gate' || path.startsWith(FOLDER));
  const strange = listed.find(
    ({ path, type }) => type !== 'file' || !KNOWN.some((known) => known.test(path.slice(FOLDER.length))),
  );
  if (strange !== undefined) {
    throw problem(
      strange.path,
      'is not a file that .rmf-gate may hold: policy.yaml, waivers.yaml, rules/*.yaml, packs/*.yaml, trust/*, README.md',
    );
  }
  // An empty folder named policy.yaml is in no listing; asking for it tells it from an absent file.
  const paths = new Set(listed.map(({ path }) => path));
  paths.add(POLICY);
  return [...paths].sort().flatMap((path): PolicyFile[] => {
    if (/readme/i.test(path)) return [];
    try {
      return [{ path, bytes: workspace.read(path) }];
    } catch (error) {
      if (error instanceof WorkspaceError && error.absent) return [];
      throw problem(path, error instanceof WorkspaceError ? error.message : 'cannot be read');
    }
  });
}

function problem(path: string, message: string): PolicyError {
  return new PolicyError([{ message, place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 } }]);
}
