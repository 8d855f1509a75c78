import type { Place } from '../dossier/fact.ts';
import { nearestName } from '../dossier/vocabulary.ts';
import type { PolicyProblem } from './load-error.ts';
import type { SchemaDocument } from './parse.ts';
import type { EvidencePlan, Register, Rule, Waiver } from './rule.ts';

interface WrittenApproval {
  readonly 'approved-by': Waiver['approvedBy'];
  readonly 'approved-on': string;
}

interface WrittenWaiver extends WrittenApproval {
  readonly id: string;
  readonly rule: string;
  readonly system: string;
  readonly subject: string;
  readonly 'subject-digest': string;
  readonly reason: string;
  readonly 'compensating-controls': readonly string[];
  readonly 'residual-risk': string;
  readonly 'requested-by': string;
  readonly expires: string;
}

interface WrittenPlan extends WrittenApproval {
  readonly id: string;
  readonly system: string;
  readonly group: string;
  readonly owner: string;
  readonly 'cases-now': number;
  readonly 'cases-needed': number;
  readonly expected: string;
  readonly safeguard: string;
  readonly renews?: EvidencePlan['renews'];
}

/** .rmf-gate/waivers.yaml as its schema accepts it. Its rules must exist and its ids differ; whether an entry has effect is judged later. */
export function loadRegister(
  document: SchemaDocument,
  rules: readonly Rule[],
): { readonly register: Register; readonly problems: readonly PolicyProblem[] } {
  const written = document.value as {
    readonly waivers?: readonly WrittenWaiver[];
    readonly plans?: readonly WrittenPlan[];
  };
  const waivers = (written.waivers ?? []).map((entry, index) =>
    waiverOf(entry, document.placeOf(['waivers', String(index), 'id'])),
  );
  const plans = (written.plans ?? []).map((entry, index) =>
    planOf(entry, document.placeOf(['plans', String(index), 'id'])),
  );
  const problems = [
    ...waivers.flatMap(({ rule }, index) => unknownRule(rule, rules, document, ['waivers', String(index), 'rule'])),
    ...repeatedIds([...waivers, ...plans]),
  ];
  return { register: { waivers, plans }, problems };
}

function waiverOf(written: WrittenWaiver, place: Place): Waiver {
  const { id, rule, system, subject, reason, expires } = written;
  return {
    id,
    rule,
    system,
    subject,
    subjectDigest: written['subject-digest'],
    reason,
    compensatingControls: written['compensating-controls'],
    residualRisk: written['residual-risk'],
    requestedBy: written['requested-by'],
    approvedBy: written['approved-by'],
    approvedOn: written['approved-on'],
    expires,
    place,
  };
}

function planOf(written: WrittenPlan, place: Place): EvidencePlan {
  const { id, system, group, owner, expected, safeguard } = written;
  return {
    id,
    system,
    group,
    owner,
    casesNow: written['cases-now'],
    casesNeeded: written['cases-needed'],
    expected,
    safeguard,
    approvedBy: written['approved-by'],
    approvedOn: written['approved-on'],
    renews: written.renews ?? null,
    place,
  };
}

function unknownRule(
  id: string,
  rules: readonly Rule[],
  document: SchemaDocument,
  segments: readonly string[],
): readonly PolicyProblem[] {
  const known = rules.map((rule) => rule.id);
  if (known.includes(id)) return [];
  const near = nearestName(id, known);
  const hint = near === null ? '' : `; did you mean "${near}"?`;
  return [{ message: `there is no rule "${id}"${hint}`, place: document.placeOf(segments) }];
}

function repeatedIds(entries: readonly { readonly id: string; readonly place: Place }[]): readonly PolicyProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, place }) => {
    const taken = seen.has(id);
    seen.add(id);
    return taken ? [{ message: `there is another entry "${id}"; give each an id of its own`, place }] : [];
  });
}
