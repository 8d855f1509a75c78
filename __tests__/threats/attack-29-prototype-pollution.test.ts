import { afterEach, describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { completeFiles, everyOutput, expectNoTrace, judgeFiles } from '../gate/complete-system.ts';

const files = completeFiles();
const KEYS = ['__proto__', 'constructor', 'toString'];

afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.prototype).not.toHaveProperty('polluted');
});

describe('attack 29: keys that mean something to JavaScript', () => {
  test.each(KEYS)('%s in every file that is read', async (key) => {
    const inner = `{ "polluted": true, "auroc": 0.99, "prototype": { "polluted": true } }`;
    const inSystem = (files['rmf-system.yaml'] ?? '').replace(/\}\s*$/, `, "${key}": ${inner} }\n`);
    const inMetrics = (files['evaluation/metrics.json'] ?? '').replace(/\}\s*$/, `, "${key}": ${inner} }\n`);
    const inTable = (files['evaluation/predictions.csv'] ?? '').replace('y_true,y_score,sex', `y_true,y_score,${key}`);
    const columns = completeFiles({
      predictions: inTable,
      change: (s) => ({
        ...s,
        evidence: s.evidence.map((e) =>
          'columns' in e ? { ...e, columns: { label: 'y_true', score: 'y_score', attributes: { sex: key } } } : e,
        ),
      }),
    });
    const cases = [
      { ...files, 'rmf-system.yaml': inSystem },
      { ...files, 'evaluation/metrics.json': inMetrics },
      { ...files, 'MODEL_CARD.md': `---\nlicense: mit\n${key}: ${inner}\n---\n# Model card\n\n- **${key}**: x\n` },
      { ...files, '.rmf-gate/policy.yaml': `packs: [nist-ai-rmf]\nlimits: { ${key}: { polluted: 1 } }\n` },
      { ...files, '.rmf-gate/policy.yaml': `packs: [${key}]\n` },
    ];
    for (const one of cases) expectNoTrace(everyOutput(await judgeFiles(one)));
    expect(exitStatus(await judgeFiles(cases[0] ?? {}))).toBe(1);
    expect(exitStatus(await judgeFiles(cases[3] ?? {}))).toBe(2);
    expect(exitStatus(await judgeFiles(cases[4] ?? {}))).toBe(2);
    // As the name of a column or of a group it is a name like any other.
    expectNoTrace(everyOutput(await judgeFiles(columns)));
    const named = completeFiles({
      predictions: (files['evaluation/predictions.csv'] ?? '').replaceAll(',F\n', `,${key}\n`),
    });
    const report = await judgeFiles(named);
    expect(report.findings.map(({ subject }) => subject)).toContain(`sex=${key}`);
  });

  test.each(['toString', 'constructor', 'intended_use.constructor', 'dataset.__proto__'])(
    'a rule that asks for "%s" is refused, because every object seems to have it',
    async (fact) => {
      const rule = `id: HOSP-5-x\ntitle: X\nwhy: Y.\nfix: Z.\nkind: declared\nreferences: { hospital-policy: ["5"] }\nchecks:\n  - present: { fact: ${fact} }\nenforce: { high: block, moderate: block, low: block }\nwaivable: true\nexamples: []\n`;
      const report = await judgeFiles({ ...files, '.rmf-gate/rules/x.yaml': rule });
      expect([exitStatus(report), report.error?.location?.path]).toEqual([2, '.rmf-gate/rules/x.yaml']);
    },
  );
});
