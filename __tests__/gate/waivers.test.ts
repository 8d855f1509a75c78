import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import type { Report } from '../../src/report/report.ts';
import type { Files } from '../e2e/support/repository.ts';
import { completeFiles, findingsOf, judgeChange, judgeFiles, type Statements } from './complete-system.ts';
import { digestOf, REGISTER, registerText, WAIVED_RULE, waiver } from './register.ts';

const VALID = 'RMF-GOVERN-1.4-waiver-valid';
const IN_USE = 'RMF-GOVERN-1.4-waiver-in-use';

/** The complete system, of which nobody has written down the limits. */
const without = (statements: Statements): unknown => ({ ...statements, limitations: undefined });
const FILES = completeFiles({ change: without });
const with_ = (register: object, files: Files = FILES): Files => ({ ...files, [REGISTER]: registerText(register) });

const digest = digestOf(await judgeFiles(FILES));
const decisionOf = (report: Report, rule = WAIVED_RULE): unknown => findingsOf(report, rule)[0]?.decision;
const statusOf = (report: Report, rule: string): unknown => findingsOf(report, rule).map(({ outcome }) => outcome);

const judgedWith = (changes: Readonly<Record<string, unknown>>, at?: string): Promise<Report> =>
  judgeFiles(with_({ waivers: [waiver(digest, changes)] }), at === undefined ? {} : { at });

describe('a finding that the owners of the policy accept for a time', () => {
  test('blocks without a waiver and names what one would have to say', async () => {
    const report = await judgeFiles(FILES);
    expect(report.verdict).toBe('fail');
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('is waived, shown with who, why and until when, and the verdict is conditional', async () => {
    const report = await judgedWith({});
    expect([report.verdict, exitStatus(report)]).toEqual(['conditional', 0]);
    const [finding] = findingsOf(report, WAIVED_RULE);
    expect(finding).toMatchObject({
      outcome: 'not-evaluated',
      decision: 'waived',
      exception: {
        kind: 'waived',
        id: 'W-1',
        until: '2027-01-15',
        approved_by: 'Clinical safety office (clinical-safety)',
      },
    });
    expect(finding?.message).toContain('Accepted until 2027-01-15');
    expect(report.composition.waived).toBe(1);
    expect([statusOf(report, VALID), statusOf(report, IN_USE)]).toEqual([['pass'], ['pass']]);
  });

  test('ends on its day, at midnight UTC', async () => {
    expect(decisionOf(await judgedWith({}, '2027-01-14'))).toBe('waived');
    const report = await judgedWith({}, '2027-01-15');
    expect([report.verdict, decisionOf(report), decisionOf(report, IN_USE)]).toEqual(['fail', 'blocks', 'warns']);
  });

  test.each([
    [
      'is approved by who asked for it',
      { 'approved-by': { person: 'clinical  Informatics Office', role: 'executive' } },
    ],
    ['runs longer than its tier allows', { expires: '2027-02-15' }],
    ['ends before it begins', { expires: '2026-10-01' }],
    ['is approved only tomorrow', { 'approved-on': '2026-12-02', expires: '2027-02-01' }],
  ])('is not let through by a waiver that %s, which is a finding of its own', async (_, changes) => {
    const report = await judgedWith(changes);
    expect([report.verdict, decisionOf(report), decisionOf(report, VALID)]).toEqual(['fail', 'blocks', 'blocks']);
  });

  test.each([
    ['another digest', { 'subject-digest': `sha256:${'0'.repeat(64)}` }],
    ['another subject', { subject: 'sex=F' }],
  ])('is not let through by a waiver for %s', async (_, changes) => {
    const report = await judgedWith(changes);
    expect([report.verdict, decisionOf(report), decisionOf(report, IN_USE)]).toEqual(['fail', 'blocks', 'warns']);
  });

  test('a waiver for another system has no effect and is no finding of this one', async () => {
    const report = await judgedWith({ system: 'another' });
    expect([decisionOf(report), statusOf(report, VALID)]).toEqual(['blocks', ['not-applicable']]);
  });

  test('is accepted anew when the model is another', async () => {
    const files = completeFiles({ change: without, weights: 'other synthetic weights' });
    const report = await judgeFiles(with_({ waivers: [waiver(digest)] }, files));
    expect([decisionOf(report), decisionOf(report, IN_USE)]).toEqual(['blocks', 'warns']);
  });

  test('is accepted anew when what was missing is there and wrong', async () => {
    const wrong = completeFiles({ change: (statements) => ({ ...statements, limitations: ['TODO'] }) });
    expect(decisionOf(await judgeFiles(with_({ waivers: [waiver(digest)] }, wrong)))).toBe('blocks');
  });

  test('a waiver that nothing needs any more is a warning, and nothing is green for it', async () => {
    const report = await judgeFiles(with_({ waivers: [waiver(digest)] }, completeFiles()));
    expect([decisionOf(report), decisionOf(report, IN_USE)]).toEqual(['ok', 'warns']);
  });
});

describe('what no waiver can do', () => {
  test('cover a rule that cannot be waived', async () => {
    const rule = 'RMF-MEASURE-2.8-card-schema-valid';
    const files = completeFiles({ change: (statements) => ({ ...statements, nmae: 'Sepsis' }) });
    const entry = waiver(digest, { rule, subject: 'rmf-system.yaml' });
    const report = await judgeFiles(with_({ waivers: [entry] }, files));
    const [finding] = findingsOf(report, rule, 'rmf-system.yaml');
    expect(finding).toMatchObject({ decision: 'blocks' });
    expect(finding?.subject_digest).toBeUndefined();
    expect(decisionOf(report, VALID)).toBe('blocks');
  });

  test('move a limit: what is required stays as it is, and the failure stays a failure', async () => {
    const rule = 'RMF-MEASURE-2.3-operating-point';
    const files = completeFiles();
    const strict = {
      ...files,
      '.rmf-gate/policy.yaml': (files['.rmf-gate/policy.yaml'] ?? '').replace('0.75', '0.97'),
    };
    const before = await judgeFiles(strict);
    const entry = waiver(digestOf(before, rule), { rule });
    const report = await judgeFiles(with_({ waivers: [entry] }, strict));
    const [was, is] = [findingsOf(before, rule)[0], findingsOf(report, rule)[0]];
    expect(is).toMatchObject({
      outcome: was?.outcome,
      decision: 'waived',
      required: was?.required,
      observed: was?.observed,
    });
    expect(report.verdict).toBe('conditional');
  });

  test.each([
    [
      'a rule that there is not',
      { rule: 'RMF-MAP-2.2-limitations-documentd' },
      /there is no rule .*did you mean "RMF-MAP-2.2-limitations-documented"/,
    ],
    ['a reason of one word', { reason: 'soon' }, /reason/],
    ['no compensating control', { 'compensating-controls': [] }, /compensating-controls/],
    ['a key that is misspelt', { expirs: '2027-01-01' }, /expirs/],
  ])('name %s: the policy is refused, with the place', async (_, changes, message) => {
    const report = await judgedWith(changes);
    expect(report.verdict).toBe('error');
    expect(report.error?.message).toMatch(message);
    expect(report.error?.location?.path).toBe(REGISTER);
  });
});

describe('waivers and the two sides of a change', () => {
  const register = with_({ waivers: [waiver(digest)] });

  test('one that base holds counts', async () => {
    expect(decisionOf(await judgeChange(register, register))).toBe('waived');
  });

  test('one that the change takes back no longer counts, and its absence is no hindrance', async () => {
    const report = await judgeChange(register, { ...completeFiles(), [REGISTER]: null });
    expect(findingsOf(report, IN_USE).every(({ decision }) => decision === 'ok')).toBe(true);
    expect(decisionOf(report)).toBe('ok');
  });

  test('a wrong one at base is mended by the change that takes it back', async () => {
    const wrong = with_({ waivers: [waiver(digest, { expires: '2028-01-01' })] }, completeFiles());
    const kept = await judgeChange(wrong, wrong);
    expect(decisionOf(kept, VALID)).toBe('blocks');
    const mended = await judgeChange(wrong, { [REGISTER]: null });
    expect(mended.verdict).toBe('pass');
  });

  test('one whose end the change puts off still ends on its day', async () => {
    const later = with_({ waivers: [waiver(digest, { expires: '2027-01-30' })] });
    expect(decisionOf(await judgeChange(register, later, { at: '2027-01-20' }))).toBe('blocks');
  });
});
