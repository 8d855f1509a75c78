import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlankGroup } from '../../src/dossier/state.ts';
import type { Report } from '../../src/report/report.ts';
import { type Block, Knowledge, readReport, Truth, UNKNOWN } from './adversary.ts';
import { completeFiles, everyOutput, findingsOf, judgeFiles, POLICY } from './complete-system.ts';

const block = (groups: Block['groups'], tp: number, fn: number, fp: number, tn: number): Block => ({
  groups,
  tp,
  fn,
  fp,
  tn,
});

/** A complete system whose predictions are these rows; those that are flagged have the score 0.9, the others 0.1. */
function systemOf(blocks: readonly Block[]): Record<string, string> {
  const attributes = Object.keys(blocks[0]?.groups ?? {});
  const lines = [`y_true,y_score,${attributes.join(',')}`];
  for (const { groups, tp, fn, fp, tn } of blocks) {
    const names = attributes.map((attribute) => (groups[attribute] === UNKNOWN ? '' : (groups[attribute] ?? '')));
    const add = (count: number, label: number, score: number) => {
      for (let row = 0; row < count; row++) lines.push(`${label},${score},${names.join(',')}`);
    };
    add(tp, 1, 0.9);
    add(fn, 1, 0.1);
    add(fp, 0, 0.9);
    add(tn, 0, 0.1);
  }
  const required = attributes.map((attribute) => `  ${attribute}: []`).join('\n');
  const truth = new Truth(blocks);
  return completeFiles({
    predictions: `${lines.join('\n')}\n`,
    policy: POLICY.replace(/required-subgroups:[\s\S]*$/, `required-subgroups:\n${required}\n`),
    change: (statements) => ({
      ...statements,
      evidence: statements.evidence.map((entry) =>
        entry.kind === 'predictions'
          ? {
              ...entry,
              columns: {
                label: 'y_true',
                score: 'y_score',
                attributes: Object.fromEntries(attributes.map((name) => [name, name])),
              },
            }
          : entry,
      ),
      population: attributes.flatMap((attribute) =>
        truth
          .groups(attribute)
          .filter((group) => group !== UNKNOWN)
          .map((group) => ({ attribute, group, share: 0.2, source: 'admissions of 2025' })),
      ),
    }),
  });
}

const read = (report: Report, blocks: readonly Block[]): readonly string[] =>
  readReport(report, new Truth(blocks)).recovered();

/** What was shown before: everything of a group whose own counts are not small. */
function shownOneByOne(truth: Truth): Knowledge {
  const known = new Knowledge(truth);
  const small = (key: Readonly<Record<string, string>>): boolean =>
    (['tp', 'fn', 'fp', 'tn'] as const).some((part) => {
      const count = truth.count(key, part);
      return count > 0 && count < 11;
    });
  for (const key of [{}, ...truth.keys()]) {
    if (Object.values(key).includes(UNKNOWN) || small(key)) continue;
    for (const part of ['tp', 'fn', 'fp', 'tn'] as const) known.learn([key], part);
  }
  return known;
}

/** F and M with 500 and 490 cases, X with 7. */
const SEX: readonly Block[] = [
  block({ sex: 'F' }, 450, 50, 50, 450),
  block({ sex: 'M' }, 441, 49, 49, 441),
  block({ sex: 'X' }, 5, 2, 43, 347),
];

describe('a group of 7 cases beside two that are shown', () => {
  test('was given away by the total less the others, which the adversary finds', () => {
    expect(shownOneByOne(new Truth(SEX)).recovered()).toContain('{"sex":"X"} tp+fn is 7');
  });

  test('is given away by nothing in the report', async () => {
    const report = await judgeFiles(systemOf(SEX));
    expect(read(report, SEX)).toEqual([]);
    const rows = report.systems[0]?.tables[0]?.rows ?? [];
    // As little as possible: the larger group and all rows are shown, and the number of rows of each.
    expect(rows.map(({ group, n, positives }) => [group, n, positives])).toEqual([
      ['F', '1000', '500'],
      ['M', '980', 'withheld'],
      ['X', '397', 'fewer than 11'],
    ]);
    expect(rows[0]?.metrics).toMatchObject({ sensitivity: '90 of 100 (87 to 92)' });
    const [gap] = findingsOf(report, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=F');
    expect(gap?.statistics).toMatchObject({ suppressed: false, n: 500 });
    const [other] = findingsOf(report, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=M');
    expect(other?.statistics).toMatchObject({ suppressed: true, n: null, estimate: null, p: null });
    expect(report.findings.find(({ rule }) => rule === 'RMF-MEASURE-2.1-sample-size')?.details[0]?.text).toContain(
      '997',
    );
  });

  test('is judged by its own numbers all the same', async () => {
    const report = await judgeFiles(systemOf(SEX));
    const [small] = findingsOf(report, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=X');
    expect([small?.outcome, small?.reason]).toEqual(['not-evaluated', 'too-few']);
    const [large] = findingsOf(report, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=M');
    expect(large?.outcome).toBe('pass');
  });
});

describe('few rows whose group is not known', () => {
  const blocks = [...SEX.slice(0, 2), block({ sex: UNKNOWN }, 3, 2, 1, 2)];

  test('do not follow from all rows less the groups, nor from a group and all others', async () => {
    expect(isBlankGroup('')).toBe(true);
    const report = await judgeFiles(systemOf(blocks));
    expect(read(report, blocks)).toEqual([]);
    expect(findingsOf(report, 'RMF-MEASURE-2.11-group-unknown')[0]?.observed.value).toBe(null);
  });
});

/** Few and many, as hospitals have them: a large group, a middle one, a small one, and rows without a group. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 4, arbitrary: fc.integer({ min: 11, max: 60 }) },
  { weight: 2, arbitrary: fc.constant(0) },
);

const LEVELS: Readonly<Record<string, readonly string[]>> = {
  sex: ['F', 'M', UNKNOWN],
  race: ['A', 'B', 'C'],
  age: ['old', 'young'],
};

const tableOf = (attributes: readonly string[]): fc.Arbitrary<readonly Block[]> => {
  const keys = attributes.reduce<readonly Record<string, string>[]>(
    (all, attribute) =>
      all.flatMap((key) => (LEVELS[attribute] ?? []).map((group) => ({ ...key, [attribute]: group }))),
    [{}],
  );
  const counts = fc.tuple(cell, cell, cell, cell);
  return fc.array(counts, { minLength: keys.length, maxLength: keys.length }).map((cells) =>
    keys.flatMap((groups, index): readonly Block[] => {
      const [tp = 0, fn = 0, fp = 0, tn = 0] = cells[index] ?? [];
      return tp + fn + fp + tn === 0 ? [] : [block(groups, tp, fn, fp, tn)];
    }),
  );
};

describe('an adversary who reads every number of the report', () => {
  test.each([
    { attributes: ['sex', 'race'], runs: 8 },
    { attributes: ['sex', 'race', 'age'], runs: 4 },
  ])(
    'recovers no number from 1 to 10 of $attributes',
    async ({ attributes, runs }) => {
      let gaveAway = 0;
      let shown = 0;
      await fc.assert(
        fc.asyncProperty(tableOf(attributes), async (blocks) => {
          const report = await judgeFiles(systemOf(blocks));
          expect(report.verdict).not.toBe('error');
          expect(read(report, blocks)).toEqual([]);
          const output = everyOutput(report);
          expect(output).not.toMatch(/\b([1-9]|10) (cases|patients|rows)\b/);
          if (shownOneByOne(new Truth(blocks)).recovered().length > 0) gaveAway++;
          shown += report.findings.filter(({ statistics }) => statistics?.suppressed === false).length;
        }),
        { seed: 20261127, numRuns: runs },
      );
      // Else the property would hold of tables in which there is nothing to find, or by showing nothing.
      expect(gaveAway).toBeGreaterThan(runs / 2);
      expect(shown).toBeGreaterThan(runs);
    },
    60_000,
  );
});
