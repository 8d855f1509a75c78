import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import {
  completeFiles,
  everyOutput,
  type Groups,
  groupOf,
  judgeFiles,
  POLICY,
  predictionsCsv,
} from './complete-system.ts';

/** X: 397 patients, 7 of them with the condition, 5 found. M: 7 of 500 cases missed. Z: 6 patients. */
const SMALL: Groups = {
  F: groupOf(450, 50),
  M: groupOf(493, 7),
  X: [
    { score: 0.9, positives: 5, negatives: 43 },
    { score: 0.1, positives: 2, negatives: 347 },
  ],
  Z: [{ score: 0.9, positives: 3, negatives: 3 }],
};

const withGroups = (groups: Groups): Record<string, string> =>
  completeFiles({
    groups,
    policy: POLICY.replace('[F, M]', `[${Object.keys(groups).join(', ')}]`),
    change: (statements) => ({
      ...statements,
      population: Object.keys(groups).map((group) => ({
        attribute: 'sex',
        group,
        share: 0.1,
        source: 'admissions of 2025',
      })),
    }),
  });

/** All numbers below a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('counts of 1 to 10 patients', () => {
  const ofGroup = (report: Report, group: string) =>
    report.findings.filter(({ subject }) => subject === `sex=${group}` || subject === group);

  test('nor what is computed from them stands in any finding of their group', async () => {
    const report = await judgeFiles(withGroups(SMALL));
    for (const group of ['X', 'Z']) {
      const findings = ofGroup(report, group);
      expect(findings.length).toBeGreaterThanOrEqual(5);
      for (const { rule, observed, statistics, details } of findings) {
        const { text, ...figures } = observed;
        expect([rule, numbersIn(figures)]).toEqual([rule, []]);
        expect([rule, [text, ...details.map((detail) => detail.text)].join(' ')]).toEqual([
          rule,
          expect.not.stringMatching(/\b[1-9] (cases|patients|rows)|\b10 (cases|patients|rows)|of 100|\b\d+\.\d+/),
        ]);
        if (statistics === undefined) continue;
        const { estimate, lower, upper, n, p, adjusted, suppressed } = statistics;
        expect([rule, suppressed, estimate, lower, upper, n, p, adjusted]).toEqual([
          rule,
          true,
          ...Array(6).fill(null),
        ]);
      }
    }
  });

  test('a rate is withheld where few patients lie on its other side', async () => {
    const report = await judgeFiles(withGroups(SMALL));
    const [finding] = ofGroup(report, 'M').filter(({ rule }) => rule === 'RMF-MEASURE-2.11-sensitivity-gap');
    expect(finding?.statistics).toMatchObject({ suppressed: true, estimate: null, n: null });
    expect(finding?.observed.text).not.toMatch(/\d of 100/);
  });

  test('are withheld in the tables of groups, with their rates and intervals', async () => {
    const report = await judgeFiles(withGroups(SMALL));
    const rows = report.systems[0]?.tables[0]?.rows ?? [];
    const few = 'fewer than 11';
    const [sensitivity, specificity, auroc, o_e] = Array(4).fill('withheld');
    const row = (group: string) => rows.find((one) => one.group === group);
    // X has 397 patients, who would give away the 6 of Z: all less those of F, M and X.
    expect(row('X')).toMatchObject({
      n: 'withheld',
      positives: few,
      metrics: { sensitivity, specificity, auroc, o_e },
    });
    expect(row('Z')).toMatchObject({ n: few, positives: few, metrics: { sensitivity, specificity } });
    // X and Z have 10 cases together, and so the cases of M are withheld beside them.
    expect(row('M')).toMatchObject({ n: '1000', positives: 'withheld', metrics: { sensitivity } });
    // Of M, X and Z together 9 cases were missed, and so those of F are withheld too, and nothing else of it.
    expect(row('F')).toMatchObject({
      n: '1000',
      positives: '500',
      metrics: { sensitivity, specificity: '90 of 100 (87 to 92)' },
    });
  });

  test('do not follow from two numbers of one group that stand apart', async () => {
    const report = await judgeFiles(withGroups(SMALL));
    // 397 patients less 390 without the condition are the 7 with it.
    const [gap] = ofGroup(report, 'X').filter(({ rule }) => rule === 'RMF-MEASURE-2.11-false-positive-rate-gap');
    expect([gap?.statistics?.n, gap?.statistics?.estimate]).toEqual([null, null]);
    expect(everyOutput(report)).not.toMatch(/\b390\b/);
  });

  test.each(['5 of 7', '71 of 100', '0.714', '0.71 ', '98.6', '0.986', '99 of 100'])(
    '"%s" is nowhere',
    async (text) => {
      // "25 of 72 requirements" is none of these numbers.
      const alone = new RegExp(`(?<!\\d)${text.replaceAll('.', '\\.')}`);
      expect(everyOutput(await judgeFiles(withGroups(SMALL)))).not.toMatch(alone);
    },
  );

  test('are withheld where a declared number is held against them', async () => {
    const card = '# Model card\n\n## Performance\n\n| Group | Sensitivity |\n|---|---|\n| X | 0.95 |\n';
    const report = await judgeFiles({ ...withGroups(SMALL), 'MODEL_CARD.md': card });
    expect(everyOutput(report)).not.toMatch(/0\.714|71\.4|71 of 100|5\/7/);
  });

  test('11 are shown, so that these tests are not met by showing nothing', async () => {
    const { Z: _, ...others } = SMALL;
    const groups = { ...others, X: [{ score: 0.9, positives: 11, negatives: 386 }] };
    const report = await judgeFiles(withGroups(groups));
    expect(report.systems[0]?.tables[0]?.rows.find(({ group }) => group === 'X')?.positives).toBe('11');
  });
});

describe('what may identify a person', () => {
  const SECRET = 'SSN 123-45-6780';
  const PROSE = 'Zwetschgenknoedel';

  function expectNowhere(report: Report): void {
    const text = everyOutput(report);
    expect(text).not.toContain('123-45-6780');
    expect(text).not.toContain(PROSE);
    expect(JSON.stringify(report)).not.toContain('123-45-6780');
    expect(JSON.stringify(report)).not.toContain(PROSE);
  }

  const complete = completeFiles();
  const csv = predictionsCsv({ F: groupOf(450, 50), M: groupOf(450, 50) });
  const cases: readonly { name: string; files: Record<string, string> }[] = [
    {
      name: 'in the prose of a card',
      files: {
        'MODEL_CARD.md': `# Model card\n\n## Intended use\n\n${PROSE} ${SECRET}\n\n## Limitations\n\n- ${SECRET} ${PROSE}\n\n## Performance\n\nAUROC ${SECRET}\n\n| ${SECRET} | ${PROSE} |\n|---|---|\n| AUROC | 0.2 |\n`,
      },
    },
    {
      name: 'in statements of the system',
      files: completeFiles({
        change: (statements) => ({
          ...statements,
          limitations: [`${PROSE} ${SECRET}`],
          oversight: { ...statements.oversight, who: `${PROSE} ${SECRET}`, stop: `TODO ${PROSE} ${SECRET}` },
          governance: {
            ...statements.governance,
            roles: { ...statements.governance.roles, model_owner: SECRET, clinical_safety: SECRET },
          },
          deployment: { threshold: SECRET },
          split: { ...statements.split, checked: SECRET, level: PROSE },
        }),
      }),
    },
    {
      name: 'in a key of the system file',
      files: { 'rmf-system.yaml': `${complete['rmf-system.yaml']?.replace(/\}\s*$/, `,"${SECRET} ${PROSE}": 1}`)}` },
    },
    {
      name: 'in a key of a results file',
      files: { 'evaluation/metrics.json': `{ "${SECRET}": { "auroc": 0.2, "${PROSE}": "${SECRET}" } }` },
    },
    {
      name: 'in a system file that cannot be parsed',
      files: { 'rmf-system.yaml': `id: sepsis\n"${SECRET}": [${PROSE}\n` },
    },
    { name: 'in a score', files: { 'evaluation/predictions.csv': csv.replace('1,0.9,F', `1,${SECRET} ${PROSE},F`) } },
    {
      name: 'in an outcome',
      files: { 'evaluation/predictions.csv': csv.replace('0,0.9,M', `${SECRET} ${PROSE},0.9,M`) },
    },
    {
      name: 'in a column that nobody declared',
      files: {
        'evaluation/predictions.csv': csv
          .split('\n')
          .map((line, index) => (line === '' ? '' : `${line},${index === 0 ? PROSE : `${SECRET} ${index}`}`))
          .join('\n'),
      },
    },
    {
      name: 'as the groups of a column with many levels',
      files: {
        'evaluation/predictions.csv': csv
          .split('\n')
          .map((line, index) =>
            index === 0 || line === '' ? line : line.replace(/,[FM]$/, `,${SECRET} ${PROSE} ${index}`),
          )
          .join('\n'),
      },
    },
  ];
  test.each(cases)('stands nowhere: $name', async ({ files }) => {
    expectNowhere(await judgeFiles({ ...complete, ...files }));
  });

  test.each([
    { name: 'a policy', path: '.rmf-gate/policy.yaml', text: `packs: [nist-ai-rmf]\nlimits: "${PROSE} ${SECRET}"\n` },
    { name: 'a policy that cannot be parsed', path: '.rmf-gate/policy.yaml', text: `packs: [${PROSE}, ${SECRET}\n` },
  ])('stands nowhere: in $name', async ({ path, text }) => {
    const report = await judgeFiles({ ...complete, [path]: text });
    expect(report.verdict).toBe('error');
    expectNowhere(report);
  });
});
