import { createHash } from 'node:crypto';
import type { Dossier, Tier } from '../dossier/fact.ts';
import type { Evaluation } from './evaluate.ts';
import type { Policy, Rule, Waiver } from './rule.ts';
import type { JudgedSystem } from './subject.ts';

/** What becomes of a waiver on the day of judgement. Only one in use has effect. */
export const WAIVER_STATUSES = [
  'in-use',
  'not-needed',
  'expired',
  'other-subject',
  'not-yet-approved',
  'too-long',
  'ends-before-it-begins',
  'cannot-be-waived',
  'approved-by-requester',
] as const;
export type WaiverStatus = (typeof WAIVER_STATUSES)[number];

export const WAIVER_RULE = 'RMF-GOVERN-1.4-waiver-valid';

/** Policy limits, where the policy in force does not hold the rule that sets them. */
const LONGEST_DAYS: Readonly<Record<Tier, number>> = { high: 90, moderate: 180, low: 365 };

const DAY = 86_400_000;

/** Whole days from one ISO day to another. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The limit of a rule for a tier, or another number where the policy does not hold the rule. */
export function limitOf(policy: Policy, rule: string, limit: string, tier: Tier, otherwise: number): number {
  const value = policy.rules.find(({ id }) => id === rule)?.limits[limit]?.values[tier];
  return typeof value === 'number' ? value : otherwise;
}

const comparable = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

export const samePerson = (a: string, b: string): boolean => comparable(a) === comparable(b);

/**
 * What exactly a waiver accepts: a rule, a subject and an outcome, the model it was reached for, and the results it rests on. When any
 * of them changes the risk is another, and somebody has to accept it anew.
 */
export function subjectDigest({ rule, subject, outcome, reason, results }: Evaluation, system: JudgedSystem): string {
  const { dossier, files } = system;
  const places = new Set(results.flatMap(({ place, related }) => [place, ...related]).map((place) => place?.path));
  const evidence = files
    .filter(({ role, path }) => role === 'result' && places.has(path))
    .map(({ path, sha256 }) => `${path} ${sha256}`)
    .sort();
  const model = dossier.modelDigest ?? dossier.version ?? '';
  const parts = [rule.id, dossier.id, subject.id, outcome, reason ?? '', model, ...evidence];
  return `sha256:${createHash('sha256').update(parts.join('\0')).digest('hex')}`;
}

/** Why a waiver has no effect whatever it is about; null where it may have one. */
function formalStatus(waiver: Waiver, rule: Rule | undefined, longest: number, at: string): WaiverStatus | null {
  if (rule?.waivable === false) return 'cannot-be-waived';
  if (samePerson(waiver.approvedBy.person, waiver.requestedBy)) return 'approved-by-requester';
  if (waiver.approvedOn > at) return 'not-yet-approved';
  const days = daysFrom(waiver.approvedOn, waiver.expires);
  if (days <= 0) return 'ends-before-it-begins';
  if (days > longest) return 'too-long';
  return at >= waiver.expires ? 'expired' : null;
}

/** Waivers of one system with what becomes of each, and which one covers an evaluation. */
export interface WaiverLedger {
  readonly statuses: ReadonlyMap<Waiver, WaiverStatus>;
  readonly covering: (evaluation: Evaluation) => Waiver | null;
}

/**
 * @param refused whether policy would block or warn for an evaluation; nothing else needs a waiver
 */
export function waiverLedger(
  system: JudgedSystem,
  evaluations: readonly Evaluation[],
  refused: (evaluation: Evaluation) => boolean,
  policy: Policy,
  at: string,
): WaiverLedger {
  const { dossier } = system;
  const longest = longestWaiver(policy, dossier);
  const statuses = new Map<Waiver, WaiverStatus>();
  const covered = new Map<Evaluation, Waiver>();
  for (const waiver of policy.waivers.filter((one) => one.system === dossier.id)) {
    const rule = policy.rules.find(({ id }) => id === waiver.rule);
    const formal = formalStatus(waiver, rule, longest, at);
    const meant = evaluations.filter(
      (one) => one.rule.id === waiver.rule && one.subject.id === waiver.subject && refused(one),
    );
    const exact = meant.find((one) => subjectDigest(one, system) === waiver.subjectDigest);
    if (formal === null && exact !== undefined) covered.set(exact, waiver);
    statuses.set(
      waiver,
      formal ?? (exact !== undefined ? 'in-use' : meant.length > 0 ? 'other-subject' : 'not-needed'),
    );
  }
  return { statuses, covering: (evaluation) => covered.get(evaluation) ?? null };
}

/** Days from approval for which a waiver may hold at the tier of a system. */
export const longestWaiver = (policy: Policy, { tier }: Dossier): number =>
  limitOf(policy, WAIVER_RULE, 'longest', tier.judged, LONGEST_DAYS[tier.judged]);
