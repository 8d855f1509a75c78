import { describe, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { completeFiles, everyOutput, judgeFolder } from '../gate/complete-system.ts';
import { runCli } from '../support/cli.ts';

/** Made up, in the form of a number of the social security, a record number and a name. */
const SECRETS = ['123-45-6780', 'MRN 00418827', 'Vorname Nachname'];
const all = SECRETS.join(' ');
const files = completeFiles();
const predictions = files['evaluation/predictions.csv'] ?? '';

const PLACES: readonly { readonly name: string; readonly files: Record<string, string> }[] = [
  { name: 'JSON that does not parse', files: { 'evaluation/metrics.json': `{ "auroc": 0.9, "note": "${all}" "x" }` } },
  { name: 'YAML that does not parse', files: { 'rmf-system.yaml': `id: x\nnote: [${all}\n` } },
  { name: 'a policy that does not load', files: { '.rmf-gate/policy.yaml': `packs: ["${all}"]\nowner: ["${all}"]\n` } },
  { name: 'a score', files: { 'evaluation/predictions.csv': predictions.replace('1,0.9,F', `1,${all},F`) } },
  { name: 'a header', files: { 'evaluation/predictions.csv': predictions.replace('sex', `sex,${all},${all}`) } },
  {
    name: 'a key',
    files: { 'rmf-system.yaml': (files['rmf-system.yaml'] ?? '').replace('"name"', JSON.stringify(all)) },
  },
  {
    name: 'an enumeration',
    files: completeFiles({ change: (s) => ({ ...s, intended_use: { ...s.intended_use, use: all } }) }),
  },
  { name: 'a number', files: completeFiles({ change: (s) => ({ ...s, deployment: { threshold: all } }) }) },
  {
    name: 'a claim',
    files: {
      'MODEL_CARD.md': `# Model card\n\n## Performance\n\n- **AUROC**: ${all}\n- **Sensitivity**: 0.99 ${all}\n`,
    },
  },
  {
    name: 'a metric',
    files: { 'evaluation/metrics.json': (files['evaluation/metrics.json'] ?? '').replace('0.9\n', `"${all}"\n`) },
  },
];

describe('attack 39: identifiers of patients in what the gate prints', () => {
  test.each(PLACES)('stand in no output: $name', async ({ files: changed }) => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...files, ...changed });
    const text = everyOutput(await judgeFolder(folder));
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    // Digests hold any four digits by chance.
    expect(text.replaceAll(/[0-9a-f]{32,64}/g, '')).not.toContain('6780');
  });

  test('nor in what the command line prints, on either channel', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...files, ...PLACES[0]?.files, ...PLACES[6]?.files, ...PLACES[8]?.files });
    for (const args of [
      ['check', folder, '--verbose'],
      ['read', `${folder}/evaluation/metrics.json`, `${folder}/rmf-system.yaml`],
    ]) {
      const { stdout, stderr } = runCli(args);
      for (const secret of SECRETS) expect(`${stdout}${stderr}`).not.toContain(secret);
    }
  });
});
