import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { render } from '../../src/report/renderers.ts';
import type { Report } from '../../src/report/report.ts';
import { blocking, COMPLETE, EQUAL, judgeFiles, predictionsCsv, sha256 } from './complete-system.ts';

type Tree = Readonly<Record<string, unknown>>;

const CARD = `# Model card: Ward deterioration

A synthetic model for a synthetic ward.

## Performance

On the test data the model reaches an AUROC of 0.97.
`;

/** The rows give an AUROC of 0.9, or of 0.1 if the outcome is read the other way. */
const BARE = { 'MODEL_CARD.md': CARD, 'results/predictions.csv': predictionsCsv(EQUAL) };

const MODEL = `sha256:${sha256('synthetic model')}`;
const DATA = `sha256:${sha256('synthetic data')}`;

const security = COMPLETE.security as Tree;

/** What somebody who knows the system would answer: the complete statements, of this model and these files. */
const ANSWERS: Tree = {
  ...COMPLETE,
  intended_use: { ...COMPLETE.intended_use, out_of_scope: ['Children', 'Intensive care', 'Deciding on treatment'] },
  model: { ...(COMPLETE.model as Tree), modality: 'values of the record' },
  label: { ...(COMPLETE.label as Tree), proxy_justification: 'They are the same.' },
  explainability: { ...(COMPLETE.explainability as Tree), reason_without_cases: 'Single cases are explained.' },
  security: { ...security, encryption: { ...(security.encryption as Tree), alternative: 'Both are encrypted.' } },
  artifacts: [{ path: 'model/weights.safetensors', digest: MODEL }],
  data: COMPLETE.data.filter(({ role }) => role !== 'external').map((entry) => ({ ...entry, digest: DATA })),
  population: COMPLETE.population.slice(0, 2).map((entry) => ({ ...entry, share: 0.5 })),
  approvals: COMPLETE.approvals.map((entry) => ({ ...entry, model_digest: MODEL })),
  evidence: [
    {
      path: 'results/predictions.csv',
      kind: 'predictions',
      role: 'test',
      dataset: 'test-2026',
      dataset_digest: DATA,
      model_digest: MODEL,
      created: '2026-10-15',
      evaluator: 'Biostatistics office',
      positive: '1',
      threshold: 0.5,
      columns: { attributes: { sex: 'sex' } },
    },
  ],
  deployment: { status: 'deployed', threshold: 0.5 },
};

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The block as somebody fills it in: every TODO in it must have an answer; of a list, the entries that there are. */
function answered(block: Tree, answers: unknown, field = ''): Tree {
  return Object.fromEntries(
    Object.entries(block).map(([key, open]) => {
      const answer = isTree(answers) ? answers[key] : undefined;
      if (answer === undefined) throw new Error(`There is no answer for ${field}${key}`);
      const isLeaf = !isTree(open) || 'TODO' in open;
      return [key, isLeaf ? answer : answered(open, answer, `${field}${key}.`)];
    }),
  );
}

/** Both sets of statements; of a list, the entries of the second. */
function merged(first: Tree, second: Tree): Tree {
  const both = Object.entries(second).map(([key, value]) => {
    const known = first[key];
    return [key, isTree(known) && isTree(value) ? merged(known, value) : value] as const;
  });
  return { ...first, ...Object.fromEntries(both) };
}

const textOf = (report: Report): string =>
  render(report, 'text', { verbose: false, width: 100, color: false, directory: '' });

const missing = (report: Report) => report.findings.filter(({ reason }) => reason === 'missing');

describe('a repository with a card and a file of predictions, and nothing else', () => {
  test('the false number is a failure at its place, whichever way the rows are read', async () => {
    const report = await judgeFiles(BARE);
    expect(exitStatus(report)).toBe(1);
    const failures = report.findings.filter(({ outcome }) => outcome === 'fail');
    expect(failures.map(({ rule, location }) => [rule, location?.path, location?.line, location?.column])).toEqual([
      ['RMF-MEASURE-2.1-results-recomputable', 'MODEL_CARD.md', 7, 48],
    ]);
    expect(failures[0]?.observed.text).toMatch(/declared 0\.97 .* 0\.900 at best.* 0\.100/);
    expect(textOf(report)).toContain('MODEL_CARD.md:7:48');
  });

  test('a number that one reading gives is neither a failure nor a pass', async () => {
    const report = await judgeFiles({ ...BARE, 'MODEL_CARD.md': CARD.replace('0.97', '0.90') });
    const [claim] = report.findings.filter(({ rule }) => rule === 'RMF-MEASURE-2.1-results-recomputable');
    expect([claim?.outcome, claim?.reason]).toEqual(['not-evaluated', 'missing']);
  });

  test('everything that is missing stands in few groups, not in a list of forty', async () => {
    const report = await judgeFiles(BARE);
    expect(missing(report).length).toBeGreaterThan(25);
    const causes = new Set(missing(report).map(({ blocked_by: cause }) => cause));
    expect(causes.has(undefined)).toBe(false);
    expect(causes.size).toBeLessThanOrEqual(3);
    const numbered = textOf(report).match(/^ {1,2}\d+ /gm) ?? [];
    expect(numbered.length).toBeLessThanOrEqual(6);
  });

  test.each([
    { name: 'a card and predictions', files: BARE },
    { name: 'a card alone', files: { 'MODEL_CARD.md': CARD } },
    {
      name: 'a page with model front matter',
      files: { 'README.md': '---\nlicense: mit\ntags: [medical]\n---\n# Model\n' },
    },
    {
      name: 'ten lines of statements',
      files: { 'rmf-system.yaml': 'id: a\nname: A\nversion: "1"\nmodel:\n  task: classification\n' },
    },
  ])('$name: the report is short, and so is the block to begin with', async ({ files }) => {
    const report = await judgeFiles(files);
    expect(textOf(report).split('\n').length).toBeLessThanOrEqual(70);
    const { part, text = '', rules = [] } = report.next_step ?? {};
    const lines = (block = ''): number => block.split('\n').length;
    expect(lines(part?.text)).toBeLessThanOrEqual(24);
    expect(part?.more_lines).toBe(lines(text) - lines(part?.text));
    expect(part?.settles_rules).toBeGreaterThanOrEqual(5);
    expect((part?.settles_rules ?? 0) + (part?.more_rules ?? 0)).toBe(rules.length);
    // Every line of the part is one of the whole, and it can be pasted.
    for (const line of part?.text.split('\n') ?? []) expect(text).toContain(line.replace(/^ +(- )?/, ''));
    expect(load(part?.text ?? '')).toBeTypeOf('object');
  });

  test('the part to begin with settles the rules that it names', async () => {
    const before = await judgeFiles(BARE);
    const part = before.next_step?.part;
    const filled = answered(load(part?.text ?? '') as Tree, ANSWERS);
    const after = await judgeFiles({ ...BARE, 'rmf-system.yaml': JSON.stringify(filled, null, 2) });
    // An answer may bring the next question, and none is asked twice.
    const askedBy = (report: Report): readonly string[] =>
      missing(report)
        .filter(({ rule }) => part?.rules.includes(rule))
        .flatMap(({ rule, needs }) => needs.map(({ field }) => `${rule}: ${field}`));
    const first = new Set(askedBy(before));
    expect(first.size).toBeGreaterThan(5);
    expect(askedBy(after).filter((asked) => first.has(asked))).toEqual([]);
  });

  test('the block to paste never passes unfilled', async () => {
    const { next_step: step } = await judgeFiles(BARE);
    const report = await judgeFiles({ ...BARE, [step?.file ?? '']: `${step?.text}\n` });
    expect(exitStatus(report)).toBe(1);
    const passed = report.findings.filter(({ outcome }) => outcome === 'pass');
    // The card has nothing wrong in it; how the rows are to be read is left open, so they are not read.
    expect(passed.map(({ subject }) => subject)).toEqual(['MODEL_CARD.md']);
  });

  test('the blocks to paste, filled in, turn what is missing into what is judged', async () => {
    let statements: Tree = {};
    let after = await judgeFiles(BARE);
    // What settles which rules apply brings the questions of those rules.
    for (let round = 0; round < 3 && after.next_step !== null; round++) {
      expect(after.next_step.file).toBe('rmf-system.yaml');
      statements = merged(statements, answered(load(after.next_step.text) as Tree, ANSWERS));
      after = await judgeFiles({ ...BARE, 'rmf-system.yaml': JSON.stringify(statements, null, 2) });
    }
    // What no statement brings: columns that the file does not hold, results of another hospital, an interval in the card,
    // the model file and the report of a scanner.
    const notAnswered =
      /^no column of .* holds (age|race)$|^no row-level results on patients of another|^no interval says|^neither the file nor a pointer|^no results file of a tool reports/;
    const left = blocking(after).filter(
      ({ reason, observed }) => reason === 'missing' && !notAnswered.test(observed.text),
    );
    expect(left.map(({ rule, subject, observed }) => [rule, subject, observed.text])).toEqual([]);
    // Without a base there is no earlier version to compare a group with.
    const judged = after.findings.filter(
      ({ subject, outcome }) => (subject === 'sex=F' || subject === 'sex=M') && outcome !== 'not-applicable',
    );
    expect(judged.map(({ outcome }) => outcome)).toEqual(judged.map(() => 'pass'));
    expect(judged.length).toBeGreaterThanOrEqual(8);
  });
});
