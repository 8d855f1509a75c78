import { buildReport, type Considered, errorReport } from './pipeline/build-report.ts';
import {
  judge,
  type LinkedSystem,
  linkSystems,
  onlyChanges,
  type Policies,
  readSystems,
  removedSystems,
} from './pipeline/judge.ts';
import { type ReadPolicies, readRepositoryPolicy } from './pipeline/repository-policy.ts';
import type { GateRequest } from './pipeline/request.ts';
import { builtIn } from './policy/built-in.ts';
import { addedExclusions } from './policy/changes.ts';
import { PolicyError } from './policy/load-error.ts';
import { resolvePolicy } from './policy/resolve.ts';
import type { Report } from './report/report.ts';
import { type Base, resolveBase } from './workspace/base.ts';
import { openFolder } from './workspace/folder.ts';
import { changedFiles, checkoutOf, openCommit } from './workspace/git.ts';
import { type Workspace, WorkspaceError } from './workspace/workspace.ts';

export type { GateRequest } from './pipeline/request.ts';

/**
 * Judges the AI systems of a folder and says so in a report. Prints nothing, knows no GitHub, and gives the same report
 * for the same inputs. Whatever cannot be judged is a report with the verdict `error`; nothing is thrown.
 */
export async function gate(request: GateRequest): Promise<Report> {
  try {
    return await judgeRequest(request);
  } catch (error) {
    return errorReport(request, error);
  }
}

async function judgeRequest(request: GateRequest): Promise<Report> {
  const { directory, at } = request;
  const headWorkspace = openFolder(directory);
  const base = resolveBase(directory, request.base);
  const policies = await readPolicies(headWorkspace, directory, base);
  const deciding = policies.base?.policy ?? policies.head.policy;

  const head = await readSystems(headWorkspace, deciding, at);
  const comparison = base === null ? null : openCommit(directory, base.comparison);
  const before = comparison === null ? null : await readSystems(comparison, deciding, at);
  if (head.systems.length === 0 && (before === null || before.systems.length === 0)) {
    throw new WorkspaceError(
      'No AI system was found: no rmf-system.yaml, no model card, no model metadata. Add a MODEL_CARD.md or an rmf-system.yaml beside the model.',
    );
  }

  const exclusions =
    policies.base === null ? [] : addedExclusions(policies.base.policy.exclude, policies.head.policy.exclude, POLICY);
  const linked = linkSystems(head.systems, before?.systems ?? null, exclusions);
  const inScope = inScopeOf(linked, request, base);
  const both: Policies = { base: policies.base?.policy ?? null, head: policies.head.policy };
  const judged = [
    ...inScope.map((system) => ({ system, ...judge(system, both, at, 'head') })),
    ...removedSystems(head.systems, before?.systems ?? null).map((system) => ({
      system,
      ...judge(system, onlyChanges(both), at, 'base'),
    })),
  ];
  const considered: Considered = {
    systemsFound: head.systems.length,
    notTaken: head.considered,
    checkout: checkoutOf(directory),
    base,
  };
  return buildReport(request, policies, judged, considered);
}

const POLICY = { path: '.rmf-gate/policy.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Head's policy must load: it is part of what would be merged. A base policy that does not load never wedges a
 * repository: the built-in pack stands in for it, beside head's, which mends it.
 */
async function readPolicies(head: Workspace, directory: string, base: Base | null): Promise<ReadPolicies> {
  const ofHead = await readRepositoryPolicy(head);
  if (base === null) return { base: null, head: ofHead };
  try {
    return {
      base: { ...(await readRepositoryPolicy(openCommit(directory, base.policy))), broken: false },
      head: ofHead,
    };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { base: { policy: resolvePolicy(builtIn, null, [], ''), files: [], broken: true }, head: ofHead };
  }
}

/** With `--scope changed`, the systems whose folder the change touches; any change of policy touches all. */
function inScopeOf(systems: readonly LinkedSystem[], request: GateRequest, base: Base | null): readonly LinkedSystem[] {
  if (request.scope === 'all' || base === null) return systems;
  const changed = changedFiles(request.directory, base.comparison);
  if (changed.some((path) => path.startsWith('.rmf-gate/'))) return systems;
  return systems.filter(({ dossier, files }) => {
    // What a system names outside of its folder may have changed with it; it is judged rather than searched for.
    const reachesOut = [...dossier.entries.artifact, ...dossier.entries.result].some(({ id }) => id.includes('..'));
    if (reachesOut || dossier.folder === '.') return changed.length > 0;
    return changed.some((path) => path.startsWith(`${dossier.folder}/`) || files.some((file) => file.path === path));
  });
}
