import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/generated/validate-report.ts';
import type { Validator } from '../../src/policy/parse.ts';
import { itemsOf } from '../../src/report/items.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import {
  blocking,
  completeFiles,
  EQUAL,
  everyOutput,
  findingsOf,
  groupOf,
  judgeFiles,
  POLICY,
  predictionsCsv,
} from './complete-system.ts';

const ROWS = predictionsCsv(EQUAL).trimEnd().split('\n');

/** The rows of the complete system with a patient for each run of rows; those of one run are alike. */
const withPatients = (each: number, name: string): string =>
  `${ROWS.map((line, index) => `${line},${index === 0 ? name : `P${Math.floor((index - 1) / each)}`}`).join('\n')}\n`;

describe('a system whose patients have ten rows each', () => {
  it('meets every rule as independent rows, and not as patients', async () => {
    const asRows = await judgeFiles(completeFiles({ predictions: withPatients(10, 'stay') }));
    expect(blocking(asRows)).toEqual([]);
    expect(asRows.verdict).toBe('pass');
    const byPatient = await judgeFiles(completeFiles({ predictions: withPatients(10, 'patient_id') }));
    expect(byPatient.verdict).toBe('fail');
    const [women] = findingsOf(byPatient, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=F');
    expect(women).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', decision: 'blocks' });
    expect(women?.statistics?.n_effective).toBeLessThanOrEqual(50);
    const rules = [...new Set(blocking(byPatient).map(({ rule }) => rule))];
    expect(rules.toSorted()).toEqual([
      'RMF-MEASURE-2.11-auroc-gap',
      'RMF-MEASURE-2.11-false-positive-rate-gap',
      'RMF-MEASURE-2.11-sensitivity-gap',
      'RMF-MEASURE-2.5-calibration',
    ]);
    expect(everyOutput(byPatient)).toContain('independent cases, since patients have several rows');
  });

  it('is judged the same where the column is stated under another name', async () => {
    const stated = completeFiles({
      predictions: withPatients(10, 'stay'),
      change: (statements) => ({
        ...statements,
        evidence: statements.evidence.map((entry) =>
          'columns' in entry ? { ...entry, columns: { ...(entry.columns as object), patient: 'stay' } } : entry,
        ),
      }),
    });
    const [women] = findingsOf(await judgeFiles(stated), 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=F');
    expect(women).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', decision: 'blocks' });
  });
});

describe('a system tested on patients of unknown sex', () => {
  const rows = (unknown: number): string => `${[...ROWS, ...Array(unknown).fill('1,0.1,')].join('\n')}\n`;

  it('passes up to 5 % of them, and above only what holds wherever they belong', async () => {
    const few = await judgeFiles(completeFiles({ predictions: rows(100) }));
    expect(findingsOf(few, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=F')).toMatchObject([{ outcome: 'pass' }]);
    const many = await judgeFiles(completeFiles({ predictions: rows(130) }));
    const [women] = findingsOf(many, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=F');
    expect(women).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', decision: 'blocks' });
    expect(women?.message).toContain('; the 6.1 % of patients without a known sex could change this');
    expect(findingsOf(many, 'RMF-MEASURE-2.11-false-positive-rate-gap', 'sex=F')).toMatchObject([{ outcome: 'pass' }]);
  });
});

describe('a system with groups of patients that are too few', () => {
  const EVERY = POLICY.replace('sex: [F, M]', 'sex: []');
  const judge = (found: number) => {
    const groups = { ...EQUAL, X: groupOf(found, 24 - found), Y: groupOf(found, 24 - found) };
    return judgeFiles(completeFiles({ groups, policy: EVERY }));
  };

  it.each([
    [24, 'taken together they pass (sex X, Y)', 'pass'],
    [21, 'taken together they do not pass either (sex X, Y)', 'not-evaluated'],
  ] as const)('says once what they show together: %d of 24 found', async (found, words, outcome) => {
    const report = await judge(found);
    const findings = findingsOf(report, 'RMF-MEASURE-2.11-sensitivity-gap');
    const few = findings.filter(({ reason }) => reason === 'too-few');
    expect(few.map(({ subject, decision }) => [subject, decision])).toEqual([
      ['sex=X', 'blocks'],
      ['sex=Y', 'blocks'],
    ]);
    for (const { pooled, message } of few) {
      expect(pooled).toMatchObject({ groups: ['sex=X', 'sex=Y'], outcome, text: words });
      expect(message).toContain(`Small groups: ${words}.`);
    }
    expect(findings.filter(({ pooled }) => pooled !== undefined)).toHaveLength(2);
    // Once for each rule, not for each group.
    const told = itemsOf(report.findings).filter(({ together }) => together.length > 0);
    expect(told.find(({ findings: [first] }) => first.rule === few[0]?.rule)?.together).toEqual([words]);
    const lines = renderText(report).split('\n');
    expect(lines.filter((line) => line.startsWith('   taken together'))).toHaveLength(told.length);
    expect(lines).toContain(`   ${words}`);
    expect(renderMarkdown(report)).toContain(words.split(' (')[0]);
    const plain: unknown = JSON.parse(JSON.stringify(report));
    const validate: Validator = validateReport;
    expect([validate(plain), validate.errors ?? []]).toEqual([true, []]);
  });
});
