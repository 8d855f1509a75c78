import { type Composition, DECISIONS, type Finding, type Reason, type Report, type SystemSummary } from './report.ts';

/** What a finding rests on, worst first: shown to be wrong, missing, not to be decided yet, or met. */
export const GROUNDS = ['wrong', 'missing', 'undecided', 'met'] as const;
export type Ground = (typeof GROUNDS)[number];

const UNDECIDED: readonly (Reason | null)[] = ['too-few', 'inconclusive'];

export function groundOf({ outcome, reason }: Pick<Finding, 'outcome' | 'reason'>): Ground {
  if (outcome === 'fail') return 'wrong';
  if (outcome !== 'not-evaluated') return 'met';
  return UNDECIDED.includes(reason) ? 'undecided' : 'missing';
}

/** Orders findings by decision, then by ground, worst first. */
export function bySeverity(a: Finding, b: Finding): number {
  return (
    DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision) ||
    GROUNDS.indexOf(groundOf(a)) - GROUNDS.indexOf(groundOf(b))
  );
}

/**
 * Counts rules, each once per system, by the worst finding it has there. A rule that applied to nothing did not run and
 * is not counted. One that is not enforced and was not met is counted among the rules and nowhere else: it is no rule met.
 */
export function compositionOf(findings: readonly Finding[]): Composition {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.outcome === 'not-applicable' && finding.decision === 'ok') continue;
    const key = JSON.stringify([finding.system, finding.rule]);
    const known = worst.get(key);
    if (known === undefined || bySeverity(finding, known) < 0) worst.set(key, finding);
  }
  const rules = [...worst.values()];
  const count = (decision: Finding['decision'], ground?: Ground): number =>
    rules.filter((rule) => rule.decision === decision && (ground === undefined || groundOf(rule) === ground)).length;
  return {
    rules: rules.length,
    blocks: count('blocks'),
    shown_wrong: count('blocks', 'wrong'),
    missing: count('blocks', 'missing'),
    undecided: count('blocks', 'undecided'),
    warns: count('warns'),
    notes: count('notes'),
    waived: count('waived'),
    provisional: count('provisional'),
    known: count('known'),
    upcoming: count('upcoming'),
    met: count('ok', 'met'),
  };
}

export type SectionVerdict = 'fail' | 'conditional' | 'pass' | 'not-judged';

/** What the report says about one system, or about the change as a whole where a finding belongs to no system. */
export interface Section {
  /** Name and version only where the findings belong to no listed system. */
  readonly system: Pick<SystemSummary, 'id' | 'version'> & Partial<SystemSummary>;
  readonly findings: readonly Finding[];
  readonly composition: Composition;
  readonly verdict: SectionVerdict;
}

/** One section a system in the order of the report, then one for each other name that findings carry. */
export function sectionsOf(report: Report): readonly Section[] {
  const listed = new Set(report.systems.map(({ id }) => id));
  const others = [...new Set(report.findings.map(({ system }) => system))].filter((id) => !listed.has(id)).sort();
  const systems = [
    ...report.systems,
    ...others.map((id) => ({ id: id === '' ? 'this change' : id, version: null, key: id })),
  ];
  return systems.map((system) => {
    const key = 'key' in system ? system.key : system.id;
    const findings = report.findings.filter((finding) => finding.system === key);
    // With one system the counts of the report are its own; two countings could disagree.
    const composition = systems.length === 1 ? report.composition : compositionOf(findings);
    return { system, findings, composition, verdict: verdictOf(composition) };
  });
}

function verdictOf(composition: Composition): SectionVerdict {
  const { rules, blocks, waived, provisional, known, upcoming } = composition;
  if (blocks > 0) return 'fail';
  if (waived + provisional + known + upcoming > 0) return 'conditional';
  return rules > 0 ? 'pass' : 'not-judged';
}
