import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/report/report.ts';
import { renderText } from '../../src/report/text.ts';
import { isVisible } from '../../src/safety/escape.ts';
import { PAYLOADS } from '../safety/payloads.ts';
import { conditional, failing, finding, met, passing, tooFew, unjudged, waived, womenMissed } from './sample.ts';

describe('what a person sees', () => {
  it('of a failure: each cause once, and one step to start with', () => {
    expect(
      renderText(failing),
    ).toBe(`rmf-gate 0.1.0 · policy nist-ai-rmf, built in (this repository has set no limits of its own)

FAIL  sepsis-early-warning 2.1.0 · tier high: drives treatment, critical condition (card says
      moderate)
      8 rules: 6 block (2 shown to be wrong, 4 missing) · 1 warning · 1 met

 1 Declared AUROC is not what the predictions give                 models/sepsis/MODEL_CARD.md:14:38
   declared 0.91 · recomputed 0.834 (95 % interval 0.815 to 0.851) · required: a value the
   predictions support · fix: Write 0.83, or name the right file.
 2 The model misses more cases in one group of patients
   models/sepsis/evaluation/predictions.csv:1:17
   finds 66 of 100 sex F with the condition, 86 of 100 others: 19.9 fewer (at least 13.0, one-sided
   97.5 %) · required: at most 10 fewer per 100 (house default) · fix: Retrain for the group, change
   the threshold, restrict the use, or collect enough cases to judge it.
 3 Where the training data came from is not stated (not judged: missing)
   models/sepsis/rmf-system.yaml:3:1
   datasets names no source · fix: Write source and dates under datasets.
 4 No threshold is declared: 3 rules wait                          models/sepsis/rmf-system.yaml:9:1
   RMF-MEASURE-2.11-alert-burden; RMF-MEASURE-2.11-ppv-gap; RMF-MEASURE-2.11-specificity-gap
 ? The model misses more cases in one group of patients, 2 groups (cannot decide yet: too few)
   models/sepsis/evaluation/predictions.csv:1:21
   race Asian: 24 cases, about 190 needed; race Pacific: fewer than 11 cases, about 190 needed
 – warning: Nobody is named to call when the model misbehaves       models/sepsis/MODEL_CARD.md:4:10
   contact is TODO

1 file was not read (--verbose says which and why)

Start with 4: paste this into models/sepsis/rmf-system.yaml; it settles 3 rules
  rmf-gate explain RMF-MEASURE-2.11-specificity-gap

    decision:
      threshold: TODO  # Score from which the model raises an alert.

This cannot show that the predictions came from the model.
exit 1
`);
  });

  it('of a pass', () => {
    expect(
      renderText(passing),
    ).toBe(`rmf-gate 0.1.0 · policy nist-ai-rmf, built in (this repository has set no limits of its own)

PASS  sepsis-early-warning 2.1.0 · tier high: drives treatment, critical condition (card says
      moderate)
      1 rule: 1 met

This cannot show that the predictions came from the model.
exit 0
`);
  });

  it('of a conditional verdict: what was let through, and until when', () => {
    expect(
      renderText(conditional),
    ).toBe(`rmf-gate 0.1.0 · policy nist-ai-rmf, built in (this repository has set no limits of its own)

CONDITIONAL  sepsis-early-warning 2.1.0 · tier high: drives treatment, critical condition (card says
             moderate)
             2 rules: 1 waived · 1 met

 – waived: The model misses more cases in one group of patients
   models/sepsis/evaluation/predictions.csv:1:17
   Waived until 2027-02-01 by the clinical safety lead: the gap is known, nurses check every patient
   twice.

This cannot show that the predictions came from the model.
exit 0
`);
  });

  it('of an error: what happened, where, what to do, with lines to paste kept in form', () => {
    expect(
      renderText(unjudged),
    ).toBe(`rmf-gate 0.1.0 · policy nist-ai-rmf, built in (this repository has set no limits of its own)

ERROR  could not judge: the commit to compare with is not here. Bring it with:
       - uses: actions/checkout@v7
         with:
           fetch-depth: 2
       .rmf-gate/policy.yaml:3:5
       Nothing was judged. This blocks as a failure does: mend the cause above and run again.

This cannot show that the predictions came from the model.
exit 2
`);
  });
});

describe('verdicts', () => {
  it('refuses a conditional verdict where a full pass is required', () => {
    const text = renderText({ ...conditional, request: { ...conditional.request, require: 'pass' } });
    expect(text).toContain('\nRefused: a full pass is required, and a conditional one is none.\n');
    expect(text.endsWith('\nexit 1\n')).toBe(true);
  });

  it('says of an empty scope that nothing was judged', () => {
    const text = renderText({
      ...passing,
      systems: [],
      findings: [],
      composition: { ...passing.composition, rules: 0, met: 0 },
      request: { ...passing.request, scope: 'changed' },
      counts: { systems_found: 3, systems_in_scope: 0, rules: 0, subjects: 0 },
    });
    expect(text).toContain('\nPASS  3 systems · 0 of 3 in scope · 0 rules: 0 met\n');
  });

  it('never calls a system a pass that no rule judged', () => {
    const text = renderText({ ...passing, findings: [], composition: { ...passing.composition, rules: 0, met: 0 } });
    expect(text).toContain('\nNOT JUDGED  sepsis-early-warning 2.1.0');
    expect(text).toContain('no rule judged it');
  });

  it('does not count what policy switched off as met', () => {
    const off = finding({ rule: 'R', outcome: 'fail', observed: { text: 'x' } });
    const other = { ...met, system: 'other' };
    const text = renderText({ ...passing, findings: [off, met, other] });
    expect(text).toContain('2 rules: 1 met · 1 not enforced');
  });

  it('numbers findings through all systems, so that "start with" names one', () => {
    const first = { ...womenMissed, system: 'first' };
    const [system] = failing.systems;
    if (system === undefined) throw new Error('the sample has a system');
    const text = renderText({
      ...failing,
      systems: [{ ...system, id: 'first' }, system],
      counts: { ...failing.counts, systems_found: 2 },
      findings: [first, ...failing.findings],
    });
    expect(text).toMatch(/\n 1 The model misses[\s\S]*\n 2 Declared AUROC[\s\S]*\nStart with 5: /);
    expect(text).toContain('FAIL  first 2.1.0');
    expect(text).toContain('FAIL  2 systems · 8 rules: 6 block');
  });

  it('shows findings on the change itself', () => {
    const text = renderText({ ...failing, findings: [...failing.findings, { ...womenMissed, system: '' }] });
    expect(text).toContain('\nFAIL  this change\n');
  });

  it('names what the change loosens', () => {
    const loosened_by_head = [{ rule: 'RMF-X', what: 'margin', base: '0.1', head: '0.3' }];
    const text = renderText({ ...failing, policy: { ...failing.policy, loosened_by_head } });
    expect(text).toContain(
      'loosens the policy in 1 place; the stricter side is used:\n   RMF-X margin: from 0.1 to 0.3\n',
    );
  });
});

describe('folding', () => {
  it('counts the groups that it does not list', () => {
    const [group] = tooFew;
    if (group === undefined) throw new Error('the sample has a group');
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...group,
      subject: `race=G${index}`,
      observed: { text: `race G${index}: ${20 + index} cases` },
    }));
    const text = renderText({ ...failing, findings: many }).replace(/\s+/g, ' ');
    expect(text).toContain('9 groups (cannot decide yet: too few)');
    expect(text).toContain('race G1: 21 cases; and 7 more');
    expect(text).not.toContain('G2');
  });

  it('names the subject where the text does not', () => {
    const dataset = (subject: string) => ({ ...womenMissed, subject, observed: { text: 'consent is TODO' } });
    const text = renderText({ ...failing, findings: [dataset('icu'), dataset('ward')] });
    expect(text).toContain('group of patients, 2 findings');
    expect(text).toContain('icu: consent is TODO; ward: consent is TODO');
  });

  it('does not depend on the order of the findings', () => {
    const text = renderText(failing);
    fc.assert(
      fc.property(fc.shuffledSubarray([...failing.findings], { minLength: failing.findings.length }), (findings) => {
        expect(renderText({ ...failing, findings })).toBe(text);
      }),
      { seed: 1, numRuns: 30 },
    );
  });
});

describe('verbose', () => {
  const text = renderText(failing, { verbose: true });

  it('holds every finding with its reasons, passes included, and what was read and not', () => {
    for (const one of failing.findings) {
      expect(text).toContain(one.fingerprint);
      expect(text.replace(/\s+/g, ' ')).toContain(one.why);
    }
    expect(text).toContain('estimate -0.199, lower -0.262');
    expect(text).toContain('RMF-GAI-confabulation · sepsis-early-warning: only for language models');
    expect(text).toContain('models/sepsis/notes.docx: no reader for this format');
    expect(text).toContain('NIST AI RMF: 8 of 72 requirements examined (5 computed, 3 declared)');
  });

  it('shows no number of a group that is withheld', () => {
    const statistics = {
      ...womenMissed.statistics,
      estimate: 0.123,
      n: 7,
      suppressed: true,
    } as typeof womenMissed.statistics;
    const withheld = { ...womenMissed, ...(statistics === undefined ? {} : { statistics }) };
    const shown = renderText({ ...failing, findings: [withheld] }, { verbose: true });
    expect(shown).toContain('withheld, because with what else is shown it would tell a count of fewer than 11');
    expect(shown).not.toContain('0.123');
  });
});

describe('much that is missing', () => {
  const waiting = (rule: string, field: string, changes: Partial<Finding> = {}): Finding =>
    finding({
      rule,
      title: `${rule} is not met`,
      outcome: 'not-evaluated',
      reason: 'missing',
      decision: 'blocks',
      observed: { text: `${field} is not stated` },
      needs: [{ field, description: '', file: 'rmf-system.yaml', lines: `${field}: TODO` }],
      ...changes,
    });
  const fields = [
    'governance.contact',
    'governance.review.last',
    'hazards[].kind',
    'model.task',
    'release.reason',
    'name',
  ];
  const six = fields.map((field, index) => waiting(`RULE-${index}`, field));

  it('is told rule by rule while it is little', () => {
    const text = renderText({ ...failing, findings: six });
    for (const { rule } of six) expect(text).toContain(`${rule} is not met`);
  });

  it('is one thing once seven rules wait for lines of one file, with what most wait for first', () => {
    const findings = [...six, waiting('RULE-6', 'benefit.claim', { decision: 'warns' })];
    const text = renderText({ ...failing, findings });
    expect(text).toContain(' 1 Much is not stated in rmf-system.yaml: 7 rules wait');
    expect(text).toContain('governance (2 rules); benefit (1 rule)');
    expect(text).not.toContain('is not met');
  });

  it('takes nothing along that was shown to be wrong, nor what waits for something else', () => {
    const wrong = waiting('RULE-7', 'model.type', { outcome: 'fail', reason: null });
    const elsewhere = waiting('RULE-8', 'model.licence', { needs: [] });
    const findings = [...six, waiting('RULE-6', 'benefit.claim'), wrong, elsewhere];
    const text = renderText({ ...failing, findings });
    expect(text).toContain('7 rules wait');
    expect(text).toContain('RULE-7 is not met');
    expect(text).toContain('RULE-8 is not met');
  });

  it('of notes more than three are counted, and told with --verbose', () => {
    const notes = ['A', 'B', 'C', 'D'].map((name) =>
      finding({ rule: `NOTE-${name}`, title: `${name} is noted`, outcome: 'fail', decision: 'notes' }),
    );
    expect(renderText({ ...failing, findings: notes })).toContain(' – 4 notes (--verbose tells them)');
    expect(renderText({ ...failing, findings: notes.slice(1) })).toContain('– note: B is noted');
    expect(renderText({ ...failing, findings: notes }, { verbose: true })).toContain('A is noted');
  });

  it('shows the part of a long block that settles most, and the whole with --verbose', () => {
    const part = { settles_rules: 1, rules: ['RULE-0'], text: 'name: TODO', more_lines: 1, more_rules: 2 };
    const next_step = { settles_rules: 3, rules: ['RULE-0'], file: 'a.yaml', text: 'name: TODO\nversion: TODO', part };
    const short = renderText({ ...failing, next_step });
    expect(short).toMatch(/it settles 1 rule\s/);
    expect(short).toContain('1 more line for 2 rules: --verbose and the JSON report hold the whole.');
    expect(short).not.toContain('version: TODO');
    const whole = renderText({ ...failing, next_step }, { verbose: true });
    expect(whole).toMatch(/it settles 3 rules\s/);
    expect(whole).toContain('version: TODO');
    expect(whole).not.toContain('more line');
  });
});

describe('form', () => {
  it('keeps to the width and never cuts a number', () => {
    for (const width of [60, 72, 100, 160]) {
      const text = renderText(failing, { width });
      const long = text.split('\n').filter((line) => line.length > width && /\S \S/.test(line.trim()));
      expect(long.filter((line) => !line.startsWith('    '))).toEqual([]);
      for (const number of ['0.834', '0.815', '0.851', '19.9', '13.0'])
        expect(text).toMatch(new RegExp(`\\b${number}\\b`));
    }
  });

  it('keeps a number and its percent sign in one line', () => {
    for (let width = 60; width < 120; width++) expect(renderText(failing, { width })).not.toMatch(/\n\s*%/);
  });

  it('colours the word of the verdict and nothing that a repository wrote', () => {
    const text = renderText({ ...failing, cannot_prove: ['PASS and more'] }, { color: true });
    expect(text.split('\x1b').map((part) => part.slice(0, 6))).toEqual(['rmf-ga', '[1;31m', '[0m  s']);
    expect(text).toContain('\x1b[1;31mFAIL\x1b[0m  sepsis');
    expect(renderText(failing)).not.toContain('\x1b');
  });

  it('never writes a line that the runner obeys or that hides something', () => {
    const parts = fc.oneof(fc.constantFrom(...PAYLOADS), fc.constantFrom(' ::', '::x', ' ##', '[x', '\n'), fc.string());
    const text = fc.array(parts, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 10, max: 120 }), fc.boolean(), (a, b, width, verbose) => {
        const hostile = {
          ...waived,
          title: a,
          message: b,
          system: b,
          subject: a,
          observed: { text: b },
          fix: a,
          why: b,
        };
        const blocking = { ...hostile, decision: 'blocks' as const, rule: b, blocked_by: a };
        const report = {
          ...failing,
          findings: [hostile, blocking, { ...blocking, rule: `${b}2` }],
          cannot_prove: [a, b],
          next_step: { settles_rules: 1, rules: [a], file: b, text: `${a}\n${b}` },
        };
        for (const line of renderText(report, { width, verbose }).split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\[/);
          expect(isVisible(line)).toBe(true);
        }
      }),
      { seed: 20_261_123, numRuns: 150 },
    );
  });
});
