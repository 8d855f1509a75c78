import { createHash } from 'node:crypto';
import type { Dossier, Place } from '../dossier/fact.ts';
import { writtenAs } from '../dossier/vocabulary.ts';
import type { Detail, Figure, Finding, Location, Need, Reason, Required, Statistics } from '../report/report.ts';
import type { Decided, NeededField } from './checks/kind.ts';
import { worse } from './decide.ts';
import type { Evaluation } from './evaluate.ts';
import { pasteLines } from './paste.ts';
import type { Rule } from './rule.ts';
import type { Ruling } from './ruling.ts';
import type { JudgedSystem } from './subject.ts';
import { subjectDigest } from './waivers.ts';

/** The words that every pass on bias carries (DESIGN, section 9). */
const NOT_FAIRNESS = 'this is not evidence that the system is fair or safe';

const location = (place: Place, side: 'head' | 'base'): Location => ({
  path: place.path,
  line: place.line,
  column: place.column,
  endLine: place.endLine,
  endColumn: place.endColumn,
  side,
});

/** Evaluations of one system under one policy as findings. */
export function findingsOf(
  evaluations: readonly Evaluation[],
  system: JudgedSystem,
  rulingOn: (evaluation: Evaluation) => Ruling,
  policy: Finding['policy'],
  side: 'head' | 'base',
): readonly Finding[] {
  return evaluations.map((evaluation) => findingOf(evaluation, system, rulingOn(evaluation), policy, side));
}

function findingOf(
  evaluation: Evaluation,
  system: JudgedSystem,
  { decision, exception, note }: Ruling,
  policy: Finding['policy'],
  side: 'head' | 'base',
): Finding {
  const { rule, subject, outcome, reason, results, needs, cause, assurance, place, pooled } = evaluation;
  const { dossier } = system;
  const deciding = results.filter((result) => result.outcome === outcome);
  const first = deciding[0];
  const observed = joined(deciding.map((result) => result.observed));
  const required = firstRequired(deciding.map((result) => result.required));
  const statistics = statisticsOf(rule, dossier, subject.level, first);
  return {
    rule: rule.id,
    title: rule.title,
    system: dossier.id,
    subject: subject.id,
    outcome,
    reason,
    decision,
    policy,
    assurance,
    location: place === null ? null : location(place, side),
    related: deciding.flatMap((result) => result.related).map((related) => location(related, side)),
    details: results.length > 1 ? results.map((result) => detailOf(result, side)) : [],
    observed,
    required,
    ...(statistics === null ? {} : { statistics }),
    ...(pooled === null ? {} : { pooled }),
    ...(exception === null ? {} : { exception }),
    ...(canBeWaived(rule, decision) ? { subject_digest: subjectDigest(evaluation, system) } : {}),
    message: [
      exception?.text ?? '',
      messageOf(rule, outcome, observed, required),
      pooled === null ? '' : `Small groups: ${pooled.text}.`,
      note,
    ]
      .filter(Boolean)
      .join(' '),
    why: rule.why,
    fix: rule.fix,
    references: Object.entries(rule.references).flatMap(([framework, ids]) => ids.map((id) => `${framework} ${id}`)),
    needs: needsOf(needs, dossier),
    ...blockedBy(cause ?? limitCause(reason) ?? unstatedCause(reason, needs, dossier)),
    inputs: inputsOf(results, place),
    fingerprint: createHash('sha256').update(`${rule.id}\0${dossier.id}\0${subject.id}`).digest('hex').slice(0, 32),
  };
}

const canBeWaived = (rule: Rule, decision: Finding['decision']): boolean =>
  rule.waivable && (decision === 'blocks' || decision === 'warns' || decision === 'waived');

const blockedBy = (cause: string | null): { readonly blocked_by?: string } =>
  cause === null ? {} : { blocked_by: cause };

/** Limits that only an organisation can set are set in one file by the same people. */
const limitCause = (reason: Reason | null): string | null =>
  reason === 'limit-not-set' ? 'nobody has set limits that have no default, in .rmf-gate/policy.yaml' : null;

/**
 * Before there is a file of statements, everything that only people know is missing for one reason, and one new file
 * settles it; a list of twenty findings would hide that.
 */
function unstatedCause(reason: Reason | null, needs: readonly NeededField[], dossier: Dossier): string | null {
  const file = systemFileOf(dossier);
  if (dossier.home.path === file || needs.length === 0) return null;
  return reason === 'missing' || reason === 'unbound'
    ? `there is no ${file}, in which the builders state what no card carries`
    : null;
}

/** One field alone; alternatives ("a is not stated, or b is not stated") keep their words. */
const NOT_STATED = /^[^ ]+( is not stated)$/;

/** Several figures as one; fields that nobody states are listed once. */
function joined(figures: readonly Figure[]): Figure {
  const [only] = figures;
  if (figures.length === 1 && only !== undefined) return only;
  const texts = [...new Set(figures.map(({ text }) => text))];
  const absent = texts.filter((text) => NOT_STATED.test(text)).map((text) => text.replace(/ is not stated$/, ''));
  const others = texts.filter((text) => !NOT_STATED.test(text));
  return { text: [...(absent.length === 0 ? [] : [`not stated: ${absent.join(', ')}`]), ...others].join('; ') };
}

function firstRequired(required: readonly Required[]): Required {
  const [only] = required;
  if (required.length === 1 && only !== undefined) return only;
  const origin = required.find((one) => one.origin !== undefined)?.origin;
  const text = [...new Set(required.map((one) => one.text))].join('; ');
  return origin === undefined ? { text } : { text, origin };
}

function detailOf({ outcome, reason, observed, required, place }: Decided, side: 'head' | 'base'): Detail {
  return {
    outcome,
    reason,
    text: observed.text,
    required: required.text,
    location: place === null ? null : location(place, side),
  };
}

function statisticsOf(rule: Rule, dossier: Dossier, level: string, first: Decided | undefined): Statistics | null {
  const statistics = first?.statistics ?? null;
  if (statistics === null) return null;
  return statistics.family_size === null
    ? statistics
    : { ...statistics, family: `${rule.id} | ${dossier.id} | ${level}` };
}

function messageOf(rule: Rule, outcome: Finding['outcome'], observed: Figure, required: Required): string {
  const origin = required.origin === undefined ? '' : ` (${required.origin})`;
  const bias =
    rule.for.each === 'subgroup' && outcome === 'pass'
      ? ` No evidence of a gap larger than that; ${NOT_FAIRNESS}.`
      : '';
  return `Found: ${observed.text}. Required: ${required.text}${origin}.${bias}`;
}

function needsOf(needs: readonly NeededField[], dossier: Dossier): readonly Need[] {
  const seen = new Map<string, Need>();
  for (const need of needs) {
    const name = `${need.field} ${need.entry ?? ''}`;
    if (seen.has(name)) continue;
    const lines = pasteLines([need], dossier);
    if (lines === '') continue;
    seen.set(name, {
      field: writtenAs(need.field),
      description: lines.split('# ')[1] ?? '',
      file: systemFileOf(dossier),
      lines,
    });
  }
  return [...seen.values()];
}

/** The file in which builders state what no card carries. */
export function systemFileOf(dossier: Dossier): string {
  return dossier.folder === '.' ? 'rmf-system.yaml' : `${dossier.folder}/rmf-system.yaml`;
}

function inputsOf(results: readonly Decided[], place: Place | null): readonly string[] {
  const places = [place, ...results.flatMap((result) => [result.place, ...result.related])];
  return [...new Set(places.flatMap((one) => (one === null ? [] : [one.path])))].sort();
}

/**
 * Joins what base's and head's policies decided: per rule and subject the worse decision stands and says whose it is.
 */
export function joinPolicies(base: readonly Finding[], head: readonly Finding[]): readonly Finding[] {
  const ofHead = new Map(keyed(head));
  const joinedFindings = keyed(base).map(([key, finding]): Finding => {
    const other = ofHead.get(key);
    ofHead.delete(key);
    if (other === undefined) return { ...finding, policy: 'base' };
    const standing = worse(finding.decision, other.decision);
    if (standing === 'same') return { ...finding, policy: 'both' };
    return standing === 'first' ? { ...finding, policy: 'base' } : { ...other, policy: 'head' };
  });
  return [...joinedFindings, ...[...ofHead.values()].map((finding): Finding => ({ ...finding, policy: 'head' }))];
}

/** Two numbers of one name may stand on one line of a file: of subjects that are called the same the first meets the first. */
function keyed(findings: readonly Finding[]): readonly (readonly [string, Finding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule}\0${finding.subject}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return [`${name}\0${count}`, finding];
  });
}
