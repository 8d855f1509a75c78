import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, judgeFiles } from '../gate/complete-system.ts';

const files = completeFiles();
const metrics = files['evaluation/metrics.json'] ?? '';
const predictions = files['evaluation/predictions.csv'] ?? '';
const system = files['rmf-system.yaml'] ?? '';

describe('attack 20: a key is written twice, and readers disagree on which counts', () => {
  test.each([
    {
      name: 'in JSON',
      path: 'evaluation/metrics.json',
      text: metrics.replace('"auroc": 0.9', '"auroc": 0.9, "auroc": 0.99'),
    },
    {
      name: 'in JSON, escaped',
      path: 'evaluation/metrics.json',
      text: metrics.replace('"auroc": 0.9', '"auroc": 0.9, "\\u0061uroc": 0.9'),
    },
    { name: 'in YAML', path: 'rmf-system.yaml', text: `${system.replace(/\}\s*$/, '')}, "version": "9.9.9" }\n` },
    {
      name: 'a header in CSV',
      path: 'evaluation/predictions.csv',
      text: predictions.replace('y_true,y_score,sex', 'y_true,y_score,y_true'),
    },
  ])('$name', async ({ path, text }) => {
    expect(text).not.toBe(files[path]);
    const report = await judgeFiles({ ...files, [path]: text });
    expect(exitStatus(report)).toBe(1);
    const findings = blocking(report).filter(({ rule }) => rule === 'RMF-MEASURE-2.8-card-schema-valid');
    expect(findings.map(({ location }) => location?.path)).toContain(path);
  });

  test('in a policy, also as 1 and "1"', async () => {
    for (const text of ['packs: [nist-ai-rmf]\npacks: []\n', 'packs: [nist-ai-rmf]\nlimits: { 1: {}, "1": {} }\n']) {
      expect(exitStatus(await judgeFiles({ ...files, '.rmf-gate/policy.yaml': text }))).toBe(2);
    }
  });
});
