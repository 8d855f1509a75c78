import { posix } from 'node:path';
import { derivedFact } from '../dossier/assemble.ts';
import type { Dossier, Entry } from '../dossier/fact.ts';
import { higherTier } from '../dossier/tier.ts';
import { discover, type SystemPlace } from '../evidence/discover.ts';
import { readSystem, type SystemEvidence } from '../evidence/read-system.ts';
import { changesOf, removedSystem } from '../policy/changes.ts';
import { type Evaluation, evaluateSystem, type NotApplied, type SystemEvaluation } from '../policy/evaluate.ts';
import type { PlanContext } from '../policy/evidence-plans.ts';
import { findingsOf, joinPolicies } from '../policy/finding.ts';
import { nextStepOf } from '../policy/next-step.ts';
import { rulesAboutRegister, withRegister } from '../policy/register.ts';
import { sameEntry } from '../policy/resolve.ts';
import type { EvidencePlan, Policy, Waiver } from '../policy/rule.ts';
import { type Ruling, rulingsOn } from '../policy/ruling.ts';
import type { Finding, NextStep } from '../report/report.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The systems of a workspace as read, and what was looked at and not taken. */
export interface ReadSystems {
  readonly systems: readonly SystemEvidence[];
  readonly places: readonly SystemPlace[];
  readonly considered: readonly { readonly path: string; readonly reason: string }[];
}

/** Finds and reads every system. */
export async function readSystems(
  workspace: Workspace,
  { exclude, trust, groupNames }: Pick<Policy, 'exclude' | 'trust' | 'groupNames'>,
  at: string,
): Promise<ReadSystems> {
  const { systems: places, considered } = discover(workspace, exclude);
  const systems: SystemEvidence[] = [];
  for (const place of places) systems.push(await readSystem(workspace, place, { trust, groupNames }, at));
  return { systems: uniqueIds(systems), places, considered };
}

/**
 * Systems that state one id between them could take each other's place in the comparison with base. Each is named with
 * its folder, so that none is taken for the one that base knows, and each has the problem on record.
 */
function uniqueIds(systems: readonly SystemEvidence[]): readonly SystemEvidence[] {
  return systems.map((system) => {
    const { dossier } = system;
    const others = systems.filter((other) => other !== system && other.dossier.id === dossier.id);
    if (others.length === 0) return system;
    const folders = others.map((other) => other.dossier.folder).join(', ');
    const fact = {
      ...derivedFact('file.problems', 1, dossier.home),
      reason: `line ${dossier.home.line}: Another system states the same id, in ${folders}. Give each its own.`,
    };
    const entry: Entry = {
      kind: 'file',
      id: `${dossier.home.path} (id)`,
      place: dossier.home,
      facts: new Map([[fact.field, fact]]),
    };
    const entries = { ...dossier.entries, file: [...dossier.entries.file, entry] };
    return { ...system, dossier: { ...dossier, id: `${dossier.id} (${dossier.folder})`, entries } };
  });
}

/** A system beside what base holds of it; null where nothing is compared or base does not have it. */
export type LinkedSystem = SystemEvidence & { readonly before?: SystemEvidence | null };

/**
 * Adds what only shows when systems are seen together: results that several systems use, and what changed since base.
 */
export function linkSystems(
  head: readonly SystemEvidence[],
  base: readonly SystemEvidence[] | null,
  exclusions: readonly Entry[],
): readonly LinkedSystem[] {
  const users = usersOfContents(head);
  return head.map((system, index) => {
    const before = base?.find(({ dossier }) => dossier.id === system.dossier.id) ?? null;
    const changes = [...(before === null ? [] : changesOf(before, system)), ...(index === 0 ? exclusions : [])];
    return { ...system, before, dossier: linked(system, before?.dossier ?? null, changes, users) };
  });
}

/** Systems that base has and head has not, each with its removal as its only subject. */
export function removedSystems(
  head: readonly SystemEvidence[],
  base: readonly SystemEvidence[] | null,
): readonly SystemEvidence[] {
  return (base ?? [])
    .filter(({ dossier }) => !head.some((system) => system.dossier.id === dossier.id))
    .map((system) => ({
      ...system,
      dossier: { ...system.dossier, entries: { ...system.dossier.entries, change: [removedSystem(system)] } },
    }));
}

/** Contents of a results file to the systems that use it. */
function usersOfContents(systems: readonly SystemEvidence[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { files, dossier } of systems) {
    for (const { role, sha256 } of files) {
      if (role !== 'result') continue;
      users.set(sha256, (users.get(sha256) ?? new Set()).add(dossier.id));
    }
  }
  return users;
}

/** Where the file of a result may lie: where its path leads from the system's folder, or where an undeclared one was found. */
function pathsOf(entry: Entry, folder: string): readonly string[] {
  const written = entry.facts.get('result.path')?.value;
  return [posix.join(folder, typeof written === 'string' ? written : entry.id), entry.place.path];
}

function linked(
  system: SystemEvidence,
  before: Dossier | null,
  changes: readonly Entry[],
  users: ReadonlyMap<string, ReadonlySet<string>>,
): Dossier {
  const { dossier, files } = system;
  const result = dossier.entries.result.map((entry): Entry => {
    const file = files.find(({ path, role }) => role === 'result' && pathsOf(entry, dossier.folder).includes(path));
    const count = file === undefined ? 1 : (users.get(file.sha256)?.size ?? 1);
    const field = 'result.used_by_systems';
    return { ...entry, facts: new Map(entry.facts).set(field, derivedFact(field, count, entry.place)) };
  });
  const tier = { ...dossier.tier, judged: higherTier(dossier.tier.judged, before?.tier.judged ?? 'low') };
  return { ...dossier, tier, entries: { ...dossier.entries, result, change: changes } };
}

/** The findings of one system, and the rules that do not apply to it. */
export interface JudgedFindings {
  readonly findings: readonly Finding[];
  readonly notApplied: readonly NotApplied[];
  readonly nextStep: NextStep | null;
}

/**
 * Holds one system against the policies. With a base, both are evaluated and the worse decision on each subject stands.
 */
export function judge(system: LinkedSystem, policies: Policies, at: string, side: 'head' | 'base'): JudgedFindings {
  const under = (policy: Policy, name: Finding['policy'], earlierPlans: Policy['plans']): JudgedFindings => {
    const { evaluations, rulingOn, notApplied } = judgeUnder(policy, { system, earlierPlans, at });
    const findings = findingsOf(evaluations, system, rulingOn, name, side);
    const blocking = evaluations.filter((evaluation) => rulingOn(evaluation).decision === 'blocks');
    return { findings, notApplied, nextStep: nextStepOf(blocking, system.dossier) };
  };
  if (policies.base === null) return under(policies.head, 'head', []);
  if (policies.base.digest === policies.head.digest) return under(policies.base, 'both', []);
  const base = under(policies.base, 'base', []);
  const head = under(policies.head, 'head', policies.base.plans);
  const mended = new Set(takenBack(policies.base, policies.head).map(({ id }) => id));
  const standing = base.findings.filter(
    ({ rule, subject }) => !(mended.has(subject) && judgesRegister(policies, rule)),
  );
  const findings = joinPolicies(standing, head.findings);
  const ran = new Set(findings.map(({ rule }) => rule));
  // What base switches off and head asks for has run.
  const notApplied = base.notApplied.filter(({ rule }) => !ran.has(rule.id));
  return { findings, notApplied, nextStep: base.nextStep ?? head.nextStep };
}

/**
 * Everything that one policy says of a system. What became of waivers and plans is known only when all else is decided, so the rules about
 * them come last.
 */
export function judgeUnder(
  policy: Policy,
  { system, earlierPlans, at }: Pick<PlanContext, 'system' | 'earlierPlans' | 'at'>,
): { readonly rulingOn: (evaluation: Evaluation) => Ruling } & SystemEvaluation {
  const others = rulesAboutRegister(policy, false);
  const { evaluations, notApplied } = evaluateSystem(system, others, at);
  const planned = policy.plans.some((plan) => plan.system === system.dossier.id);
  // Only a plan asks what base was shown to be.
  const base = system.before == null || !planned ? null : evaluateSystem(system.before, others, at).evaluations;
  const context = { system, evaluations, base, earlierPlans, policy, at };
  const rulings = rulingsOn(context);
  const registered = withRegister(system, rulings.waivers, rulings.plans);
  const last = evaluateSystem(registered, rulesAboutRegister(policy, true), at);
  const rulingsOnRegister = rulingsOn({ ...context, evaluations: last.evaluations, base: null });
  const isLast = new Set(last.evaluations);
  return {
    evaluations: [...evaluations, ...last.evaluations],
    notApplied: [...notApplied, ...last.notApplied],
    rulingOn: (evaluation) => (isLast.has(evaluation) ? rulingsOnRegister : rulings).of(evaluation),
  };
}

/** Waivers and plans of base that head no longer has as they were: a mistake in one is mended by taking it back. */
function takenBack(base: Policy, head: Policy): readonly (Waiver | EvidencePlan)[] {
  const kept = [...head.waivers, ...head.plans];
  return [...base.waivers, ...base.plans].filter((entry) => !kept.some((other) => sameEntry(entry, other)));
}

const judgesRegister = ({ base, head }: Policies, id: string): boolean =>
  [...(base?.rules ?? []), ...head.rules].some(
    (rule) => rule.id === id && (rule.for.each === 'waiver' || rule.for.each === 'evidence-plan'),
  );

/** The policies of the two sides; base is null where nothing is compared. */
export interface Policies {
  readonly base: Policy | null;
  readonly head: Policy;
}

/** Only the rules about changes: what is left to judge of a system that is gone. */
export function onlyChanges(policies: Policies): Policies {
  const keep = (policy: Policy): Policy => ({
    ...policy,
    rules: policy.rules.filter((rule) => rule.for.each === 'change'),
  });
  return { base: policies.base === null ? null : keep(policies.base), head: keep(policies.head) };
}
