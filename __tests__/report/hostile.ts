import type { Report } from '../../src/report/report.ts';
import { failing, waitingForThreshold, waived, womenMissed } from './sample.ts';

/** The sample with one text in every place that a repository can fill. */
export function hostile(text: string): Report {
  const words = {
    title: text,
    subject: text,
    message: text,
    why: text,
    fix: text,
    references: [text],
    observed: { text },
    required: { text, origin: text },
    details: [{ outcome: 'fail', reason: null, text, required: text, location: null }],
    needs: [{ field: text, description: text, file: text, lines: text }],
    inputs: [text],
  } as const;
  const place = { path: text, line: 1, column: 1, endLine: 1, endColumn: 2, side: 'head' } as const;
  const [system] = failing.systems;
  if (system === undefined) throw new Error('the sample has a system');
  return {
    ...failing,
    policy: {
      ...failing.policy,
      origin: text,
      commit: text,
      packs: [{ id: text, version: text, digest: text }],
      loosened_by_head: [{ rule: text, what: text, base: text, head: text }],
      set_by: [{ rule: text, limit: text, value: text, owner: text, date: text, origin: text }],
    },
    inputs: [{ path: text, sha256: 'a', bytes: 1, role: text, format: text, read: 'parsed', side: 'head' }],
    unread: [{ path: text, reason: text }],
    systems: [
      {
        ...system,
        version: text,
        tier: { ...system.tier, reasons: [text] },
        tables: [
          {
            attribute: text,
            source: text,
            rows: [{ group: text, n: text, positives: text, metrics: { [text]: text } }],
          },
        ],
      },
      { ...system, id: text },
    ],
    findings: [
      { ...womenMissed, ...words },
      { ...womenMissed, ...words, location: place, system: text, rule: text },
      { ...waived, ...words, location: place },
      ...waitingForThreshold.map((finding) => ({ ...finding, ...words, blocked_by: text })),
    ],
    not_applied: [{ rule: text, system: text, reason: text }],
    coverage: [{ framework: text, requirements: 1, examined: 1, by_kind: { [text]: 1 } }],
    limits_reached: [text],
    cannot_prove: [text],
    next_step: { settles_rules: 1, rules: [text], file: text, text },
  };
}

/** An error whose every word a repository wrote. */
export const hostileError = (text: string): Report => ({
  ...hostile(text),
  verdict: 'error',
  error: { message: text, location: { path: text, line: 1, column: 1, endLine: 1, endColumn: 2, side: 'head' } },
});
