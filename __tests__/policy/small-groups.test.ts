import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import { auroc } from '../../src/measures/discrimination/auroc.ts';
import { scoresByLabel } from '../../src/measures/rows/predictions.ts';
import { measureSource } from '../../src/policy/measured.ts';
import type { ExampleGiven, Rule } from '../../src/policy/rule.ts';
import {
  givenRows,
  groupRows,
  judged,
  type Row,
  ruleOf,
  SENSITIVITY_GAP,
  textOf,
  times,
  withPatients,
} from './support.ts';

const RACE = { attributes: { race: 'race' } };
const gap = ruleOf(SENSITIVITY_GAP);
const BIG = groupRows({ race: 'A' }, 1000, 880);
/** Two groups of 20 cases, where 29 would be needed, with so many found in each. */
const small = (found: number, names: readonly string[] = ['B', 'C'], cases = 20): readonly Row[] =>
  names.flatMap((race) => groupRows({ race }, cases, found));
const given = (rows: readonly Row[], more: ExampleGiven = {}) => givenRows(rows, RACE, more);

async function pooled(
  rule: Rule,
  rows: readonly Row[],
  subject = 'race=B',
  columns: Readonly<Record<string, unknown>> = RACE,
) {
  const found = await judged(rule, givenRows(rows, columns), subject);
  expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few' });
  return found.pooled;
}

describe('groups that are too few, taken together', () => {
  it.each([
    [20, 'pass', null, 'taken together they pass (race B, C)'],
    [17, 'not-evaluated', 'inconclusive', 'taken together they do not pass either (race B, C)'],
    [13, 'fail', null, 'taken together they fail (race B, C)'],
  ] as const)('with %d of 20 cases found in each: %s', async (found, outcome, reason, text) => {
    const rows = [...BIG, ...small(found)];
    expect(await pooled(gap, rows)).toEqual({ groups: ['race=B', 'race=C'], outcome, reason, text });
    expect(await pooled(gap, rows, 'race=C')).toEqual(await pooled(gap, rows));
  });

  it('stay too few where they are', async () => {
    const rows = [...BIG, ...small(5, ['B', 'C'], 5)];
    expect(await pooled(gap, rows)).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few' });
  });

  it('are told of a group that is alone', async () => {
    const text = 'race B is the only small group, so there is none to take it together with';
    expect(await pooled(gap, [...BIG, ...small(20, ['B'])])).toMatchObject({
      groups: ['race=B'],
      reason: 'too-few',
      text,
    });
  });

  it('are named up to six', async () => {
    const rows = [...BIG, ...small(20, ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'])];
    const found = await pooled(gap, rows);
    expect(found?.groups).toHaveLength(8);
    expect(found?.text).toBe('taken together they pass (race B, C, D, E, F, G and 2 more)');
  });

  it('are no tests of the family, and change no outcome and no other finding', async () => {
    const rows = [...BIG, ...small(13)];
    const all = await evaluateExample(gap, given(rows));
    expect(all.map(({ outcome }) => outcome)).toEqual(['pass', 'not-evaluated', 'not-evaluated']);
    expect(all[0]).toMatchObject({ subject: { id: 'race=A' }, pooled: null });
    expect(all.map(({ results }) => results[0]?.statistics?.family_size)).toEqual([3, 3, 3]);
    for (const one of all) expect(textOf(one)).not.toContain('taken together');
  });

  it('are those of one attribute that policy names', async () => {
    const rows = [...BIG, ...small(20)].map((row, index) => ({ ...row, site: index % 100 === 0 ? 'S2' : 'S1' }));
    const columns = { attributes: { race: 'race', site: 'site' } };
    const of = async (policy: Readonly<Record<string, readonly string[]>>) =>
      evaluateExample(gap, { ...givenRows(rows, columns), policy: { 'required-subgroups': policy } });
    const both = await of({ race: [], site: [] });
    const told = new Map(both.map(({ subject, pooled: own }) => [subject.id, own?.groups]));
    expect(told.get('race=B')).toEqual(['race=B', 'race=C']);
    expect(told.get('site=S2')).toEqual(['site=S2']);
    expect([...told].filter(([id, groups]) => id.includes(' and ') && groups !== undefined)).toEqual([]);
    expect(both.some(({ subject, reason }) => subject.id.includes(' and ') && reason === 'too-few')).toBe(true);
    const own = await of({ site: [] });
    const headOnly = own.find(({ subject }) => subject.id === 'race=B');
    expect(headOnly).toMatchObject({ reason: 'too-few', pooled: null });
  });

  it('are judged as patients and wherever rows of unknown group belong', async () => {
    const rows = [...BIG, ...small(20, ['B', 'C', 'D', 'E'])];
    expect(await pooled(gap, rows)).toMatchObject({ outcome: 'pass' });
    const columns = { ...RACE, patient: 'patient' };
    expect(await pooled(gap, withPatients(rows, 10), 'race=B', columns)).toMatchObject({ outcome: 'not-evaluated' });
    const open = times(130, { label: 1, score: 0.1, race: '' });
    expect(await pooled(gap, [...rows, ...open])).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
  });
});

describe('the other comparisons of small groups, taken together', () => {
  it('ask the same question of a ratio', async () => {
    const limits = { most: 3, events: 10 };
    const rule = ruleOf(
      SENSITIVITY_GAP,
      'ratio',
      { metric: 'fnr', limit: 'most', events: 'events', alpha: 'alpha' },
      limits,
    );
    // Nine missed cases in each group, where ten are needed.
    expect(await pooled(rule, [...BIG, ...small(91, ['B', 'C'], 100)])).toMatchObject({ outcome: 'pass' });
  });

  it('ask the same question of a named reference', async () => {
    const args = { metric: 'sensitivity', to: 'race=A', by: 'margin', alpha: 'alpha' };
    const rule = ruleOf(SENSITIVITY_GAP, 'equivalent', args);
    const rows = [...BIG, ...small(18, ['B', 'C', 'D', 'E', 'F', 'G'])];
    expect(await pooled(rule, rows)).toMatchObject({ outcome: 'pass' });
    expect(await pooled(rule, [...BIG, ...small(17)])).toMatchObject({ outcome: 'not-evaluated' });
  });

  it('ask the same question of an AUROC, from the rows of all of them', async () => {
    const args = { metric: 'auroc', than: 'rest', by: 'own', alpha: 'alpha' };
    const rule = ruleOf(SENSITIVITY_GAP, 'no-worse', args, { own: 0.15 });
    expect(await pooled(rule, [...BIG, ...small(36, ['B', 'C', 'D'], 40)])).toMatchObject({ outcome: 'pass' });
  });
});

it('the numbers of groups together are those of their rows', () => {
  const rows = [
    ...BIG.slice(0, 900),
    ...small(15),
    ...small(12, ['D']),
    ...times(7, { label: 1, score: 0.3, race: '' }),
  ];
  const levels = ['A', 'B', 'C', 'D'];
  const table = {
    rows: rows.length,
    label: Uint8Array.from(rows, (row) => row.label),
    score: Float64Array.from(rows, ({ score }, index) => score + (index % 7) / 100),
    prediction: null,
    patient: null,
    groups: [
      {
        attribute: 'race',
        levels,
        codes: Uint16Array.from(rows, ({ race }) => (race === '' ? 65_535 : levels.indexOf(String(race)))),
      },
    ],
  };
  const place = { path: 'rows.csv', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const common = { polarity: 'declared', threshold: 0.5, columnPlaces: {}, unknownShare: {} } as const;
  const source = measureSource({ result: 'r', path: 'rows.csv', role: 'test', place, rows: { table, ...common } });
  const { group, rest } = source.together('race', ['B', 'D']);
  expect(group).toMatchObject({ n: 80, positives: 40, counts: { tp: 27, fn: 13, fp: 4, tn: 36 } });
  expect(rest.n).toBe(900 + 40);
  const of = (isIn: (race: string) => boolean) => {
    const chosen = Uint32Array.from(rows.flatMap(({ race }, index) => (isIn(String(race)) ? [index] : [])));
    const scores = scoresByLabel(table, chosen);
    return scores === null ? null : auroc(scores);
  };
  expect(group.auroc()).toEqual(of((race) => race === 'B' || race === 'D'));
  expect(rest.auroc()).toEqual(of((race) => race === 'A' || race === 'C'));
});
