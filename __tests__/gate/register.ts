/** Entries of .rmf-gate/waivers.yaml for tests, with one field changed at a time. */
import type { Report } from '../../src/report/report.ts';
import { findingsOf } from './complete-system.ts';

export const REGISTER = '.rmf-gate/waivers.yaml';
export const WAIVED_RULE = 'RMF-MAP-2.2-limitations-documented';

const APPROVAL = {
  'approved-by': { person: 'Clinical safety office', role: 'clinical-safety' },
  'approved-on': '2026-11-01',
};

/** JSON is YAML. */
export function registerText(entries: {
  readonly waivers?: readonly object[];
  readonly plans?: readonly object[];
}): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

export function waiver(digest: string, changes: Readonly<Record<string, unknown>> = {}): object {
  return {
    id: 'W-1',
    rule: WAIVED_RULE,
    system: 'sepsis',
    subject: 'system',
    'subject-digest': digest,
    reason: 'The limits are being written down with the wards until January.',
    'compensating-controls': ['Only two wards use it, with a nurse of the project team.'],
    'residual-risk': 'Somebody uses it outside of its limits.',
    'requested-by': 'Clinical informatics office',
    ...APPROVAL,
    expires: '2027-01-15',
    ...changes,
  };
}

export function plan(group: string, changes: Readonly<Record<string, unknown>> = {}): object {
  return {
    id: `P-${group}`,
    system: 'sepsis',
    group,
    owner: 'Clinical informatics office',
    'cases-now': 1,
    'cases-needed': 190,
    expected: '2027-06-01',
    safeguard: 'Nurses of these wards screen every patient by hand as well.',
    ...APPROVAL,
    ...changes,
  };
}

/** What a waiver of the finding would have to name. */
export function digestOf(report: Report, rule = WAIVED_RULE, subject = 'system'): string {
  const [finding] = findingsOf(report, rule, subject);
  if (finding?.subject_digest === undefined) throw new Error(`No finding of ${rule} can be waived`);
  return finding.subject_digest;
}
