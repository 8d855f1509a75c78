import { describe, expect, it } from 'vitest';
import { EXAMPLE_DAY, evaluateExample } from '../../src/commands/policy-test.ts';
import { linkSystems, readSystems } from '../../src/pipeline/judge.ts';
import type { ExampleGiven } from '../../src/policy/rule.ts';
import { openMemory } from '../../src/workspace/memory.ts';
import { givenRows, judged, type Row, ruleOf, textOf } from './support.ts';

const overall = ruleOf('RMF-MEASURE-2.5-no-regression');
const groups = ruleOf('RMF-MEASURE-2.5-no-regression-in-groups');
const external = ruleOf('RMF-MEASURE-2.3-external-validation');

/** Which of every ten cases and of every ten others a model gets wrong, by the number of the row. */
type IsWrong = (row: number) => boolean;

/** Rows in an order that mixes outcomes, as a test set has them. */
const rowsOf = (n: number, isWrong: IsWrong, noise = 0): readonly Row[] =>
  Array.from({ length: n }, (_, row): Row => {
    const label = (row * 617) % 1000 < 500 ? 1 : 0;
    const isHigh = (label === 1) !== isWrong(row);
    return { label, score: (isHigh ? 0.8 : 0.2) + ((row * 31 + noise) % 97) / 1000, sex: row % 2 === 0 ? 'F' : 'M' };
  });

const given = (head: readonly Row[], base: readonly Row[], columns = {}): ExampleGiven => {
  const attributes = { attributes: { sex: 'sex' }, ...columns };
  const { tier: _, ...before } = givenRows(base, attributes);
  return { ...givenRows(head, attributes), base: before };
};

const oneInTen: IsWrong = (row) => row % 10 === 3;

describe('a new version beside the one before', () => {
  const base = rowsOf(2000, oneInTen);

  it('is compared patient by patient where both files hold them in one order', async () => {
    // Two thousand patients would be far too few if these were others.
    const head = rowsOf(2000, (row) => oneInTen(row) !== (row % 400 === 1), 5);
    const found = await judged(overall, given(head, base), 'system');
    expect(textOf(found)).toContain('compared patient by patient, since both files hold them in the same order');
    expect(found.outcome).toBe('pass');
    const others = await judged(overall, given(head.toReversed(), base), 'system');
    expect(textOf(others)).toContain('compared as different patients');
    expect(others).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
  });

  it('is not taken for the same patients where rows are sorted by outcome', async () => {
    const sorted = (rows: readonly Row[]) => rows.toSorted((a, b) => b.label - a.label || b.score - a.score);
    const head = rowsOf(2000, (row) => oneInTen(row) !== (row % 400 === 1), 5);
    const found = await judged(overall, given(sorted(head), sorted(base)), 'system');
    expect(textOf(found)).toContain('compared as different patients');
  });

  it('fails where it finds fewer, and says how many', async () => {
    const head = rowsOf(2000, (row) => oneInTen(row) || row % 10 === 4, 5);
    const found = await judged(overall, given(head, base), 'system');
    expect(found.outcome).toBe('fail');
    expect(textOf(found)).toMatch(
      /finds 80 of 100 patients with the condition, 90 in the earlier version: 10\.0 fewer \(at least \d\.\d fewer, one-sided 97\.5 %\)/,
    );
  });

  it('tells no number of fewer than 11 patients on whom both differ', async () => {
    const head = rowsOf(2000, (row) => oneInTen(row) !== (row % 400 === 1), 5);
    const found = await judged(overall, given(head, base), 'system');
    const rate = found.results.find(({ observed }) => observed.text.startsWith('finds'));
    expect(rate?.statistics).toMatchObject({ lower: null, upper: null, p: null, n_needed: null, suppressed: true });
    expect(rate?.observed.text).not.toContain('one-sided');
  });

  it('is judged in each group, whose loss the others may hide', async () => {
    const isWorse: IsWrong = (row) => (row % 2 === 0 ? oneInTen(row) || row % 10 === 4 : row % 100 === 3);
    const found = await evaluateExample(groups, given(rowsOf(2000, isWorse, 5), base));
    const outcomes = Object.fromEntries(found.map(({ subject, outcome }) => [subject.id, outcome]));
    expect(outcomes).toMatchObject({ 'sex=F': 'fail', 'sex=M': 'pass' });
  });

  it('does not rest on rows of one patient as if they were several', async () => {
    const byPatient = (rows: readonly Row[]) =>
      rows.map((row, index) => ({ ...row, patient: `P${Math.floor(index / 20)}` }));
    // All twenty rows of two patients get worse.
    const head = rowsOf(2000, (row) => oneInTen(row) || Math.floor(row / 20) % 50 === 1, 5);
    const alone = await judged(groups, given(head, base), 'sex=F');
    const clustered = await judged(groups, given(byPatient(head), byPatient(base), { patient: 'patient' }), 'sex=F');
    expect(alone.outcome).toBe('pass');
    expect(clustered.outcome).toBe('not-evaluated');
  });

  it('has nothing to compare where the predictions are those of before', async () => {
    const found = await judged(overall, given(base, base), 'system');
    expect(found.outcome).toBe('not-applicable');
    expect(textOf(found)).toContain('the predictions are those of the earlier version, row by row');
  });

  it('is what the pipeline hands to the check', async () => {
    const read = async () =>
      (await readSystems(openMemory({ 'rmf-system.yaml': 'id: a\n' }), POLICY, EXAMPLE_DAY)).systems;
    const [before] = await read();
    expect(linkSystems(await read(), await read(), []).map((system) => system.before?.dossier.id)).toEqual([
      before?.dossier.id,
    ]);
    expect(linkSystems(await read(), null, []).map((system) => system.before)).toEqual([null]);
  });
});

const POLICY = { exclude: [], trust: [], groupNames: {} };

describe('results of another hospital', () => {
  it('are worded beside those of the test', async () => {
    const found = await judged(
      external,
      {
        predictions: {
          sex: {
            F: [
              { score: 0.9, positives: 450, negatives: 50 },
              { score: 0.1, positives: 50, negatives: 450 },
            ],
          },
        },
        external: {
          sex: {
            F: [
              { score: 0.9, positives: 325, negatives: 175 },
              { score: 0.1, positives: 175, negatives: 325 },
            ],
          },
        },
      },
      'system',
    );
    expect(textOf(found)).toMatch(
      /^AUROC 0\.650 in patients, 0\.900 in the test results \(difference -0\.\d{3} to -0\.\d{3}/,
    );
    expect(found.results[0]?.required.text).toBe('AUROC lower by at most 0.1 than in the test results');
  });
});
