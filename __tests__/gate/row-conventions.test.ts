import { describe, expect, test } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import type { Evaluation } from '../../src/policy/evaluate.ts';
import type { ExampleGiven } from '../../src/policy/rule.ts';
import { findingsOf, judgeFiles } from './complete-system.ts';

const CLAIMS = 'RMF-MEASURE-2.1-results-recomputable';
const FILES = 'RMF-MEASURE-2.8-card-schema-valid';

/** A case of a table: which column says what, in the words of the convention. */
interface Row {
  readonly label: number;
  readonly score: number;
}

/** 100 cases with the condition, of which 80 score high, and 100 without, of which 90 score low: the AUROC is 0.85. */
const ROWS: readonly Row[] = [
  ...Array.from({ length: 100 }, (_, row) => ({ label: 1, score: row < 80 ? 0.9 : 0.1 })),
  ...Array.from({ length: 100 }, (_, row) => ({ label: 0, score: row < 10 ? 0.9 : 0.1 })),
];

const flag = ({ score }: Row): number => (score >= 0.5 ? 1 : 0);

interface Convention {
  readonly name: string;
  readonly path?: string;
  readonly header: readonly string[];
  readonly row: (row: Row, index: number) => readonly (string | number)[];
}

/** With a score, so that an AUROC can be refuted. */
const WITH_SCORES: readonly Convention[] = [
  {
    name: 'Aequitas',
    header: ['score', 'label_value', 'race'],
    row: ({ label, score }, at) => [score, label, at % 2 ? 'A' : 'B'],
  },
  {
    name: 'Aequitas with binary scores',
    header: ['entity_id', 'score', 'label_value'],
    row: (row, at) => [at, `${flag(row)}.0`, row.label],
  },
  {
    name: 'NannyML',
    header: ['id', 'timestamp', 'period', 'y_pred_proba', 'y_pred', 'y_true'],
    row: (row, at) => [at, '2026-01-01', 'reference', row.score, flag(row), row.label],
  },
  {
    name: 'Evidently with probabilities',
    header: ['target', 'prediction'],
    row: ({ label, score }, at) => [label, at === 0 ? 0.95 : score],
  },
  {
    name: 'Clarify',
    path: 'predictions.jsonl',
    header: ['label', 'predicted_label', 'probability'],
    row: (row) => [row.label, flag(row), row.score],
  },
  {
    name: 'a team',
    header: ['Actual_Risk', 'Predicted_Risk', 'Predicted_Proba', 'Correct'],
    row: (row) => [row.label, flag(row), row.score, Number(flag(row) === row.label)],
  },
  { name: 'another team', header: ['true_label', 'pred', 'prob_1'], row: (row) => [row.label, flag(row), row.score] },
  {
    name: 'words for outcomes',
    header: ['label', 'score'],
    row: ({ label, score }) => [label === 1 ? 'sick' : 'well', score],
  },
  { name: 'outcomes of 1 and 2', header: ['label', 'score'], row: ({ label, score }) => [label + 1, score] },
];

/** With decisions alone. */
const WITH_DECISIONS: readonly Convention[] = [
  {
    name: 'Fairlearn',
    header: ['y_true', 'y_pred', 'sex'],
    row: (row, at) => [row.label, flag(row), at % 2 ? 'F' : 'M'],
  },
  {
    name: 'MLflow',
    header: ['inputs', 'ground_truth', 'outputs'],
    row: (row, at) => [`case ${at}`, row.label, flag(row)],
  },
  { name: 'Evidently', header: ['target', 'prediction'], row: (row) => [row.label, flag(row)] },
  {
    name: 'words for decisions',
    header: ['y_true', 'y_pred'],
    row: (row) => [row.label === 1 ? 'yes' : 'no', flag(row) === 1 ? 'alert' : 'quiet'],
  },
];

const text = ({ path, header, row }: Convention): string => {
  const rows = ROWS.map(row);
  if (path === undefined) return `${[header, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
  return `${rows.map((cells) => JSON.stringify(Object.fromEntries(header.map((name, at) => [name, cells[at]])))).join('\n')}\n`;
};

const given = (convention: Convention, claims: string): ExampleGiven => ({
  tier: 'high',
  card: `# Model card\n\n${claims}\n`,
  system: { model: { task: 'classification' } },
  files: { [convention.path ?? 'predictions.csv']: text(convention) },
});

async function claimed(convention: Convention, claims: string): Promise<readonly Evaluation[]> {
  const rule = builtIn.rules.find(({ id }) => id === CLAIMS);
  if (rule === undefined) throw new Error(`There is no rule ${CLAIMS}`);
  return evaluateExample(rule, given(convention, claims));
}

const outcomes = (found: readonly Evaluation[]): readonly string[] => found.map(({ outcome }) => outcome);

describe('predictions that only the names of their columns tell', () => {
  test.each(WITH_SCORES)(
    '$name: an AUROC that no reading gives fails, one that some reading gives is open',
    async (convention) => {
      expect(outcomes(await claimed(convention, '- **AUROC**: 0.93'))).toEqual(['fail']);
      const [open] = await claimed(convention, '- **AUROC**: 0.85');
      expect(open).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    },
  );

  test.each(WITH_DECISIONS)(
    '$name: an operating point that no reading gives fails, one that some reading gives is open',
    async (convention) => {
      expect(outcomes(await claimed(convention, '- **Sensitivity**: 0.95\n- **Specificity**: 0.95'))).toEqual([
        'fail',
        'fail',
      ]);
      const open = await claimed(convention, '- **Sensitivity**: 0.80\n- **Specificity**: 0.90');
      expect(outcomes(open)).toEqual(['not-evaluated', 'not-evaluated']);
      // Nor the other way round, whatever the values are called.
      const turned = await claimed(convention, '- **Sensitivity**: 0.90\n- **Specificity**: 0.80');
      expect(outcomes(turned)).toEqual(['not-evaluated', 'not-evaluated']);
    },
  );

  test.each([...WITH_SCORES, ...WITH_DECISIONS])(
    '$name: the lines that settle it are given, and the file is no mistake',
    async (convention) => {
      const path = convention.path ?? 'predictions.csv';
      const report = await judgeFiles({
        'MODEL_CARD.md': '# Model card\n\n- **Accuracy**: 0.85\n',
        'rmf-system.yaml': 'id: a\nmodel:\n  task: classification\n',
        [path]: text(convention),
      });
      const [claim] = findingsOf(report, CLAIMS);
      expect(claim).toMatchObject({ outcome: 'not-evaluated' });
      const told = JSON.stringify(claim);
      for (const line of [`path: ${path}`, 'kind: ', 'positive: TODO', 'threshold: TODO']) expect(told).toContain(line);
      expect(findingsOf(report, FILES).filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    },
  );
});

/** Tables under names like those of predictions that hold none of one yes-or-no outcome. */
const OTHERS: readonly Convention[] = [
  {
    name: 'a target of a name of its own',
    header: ['two_year_recid', 'decile_score'],
    row: ({ label }, at) => [label, at % 10],
  },
  { name: 'three classes', header: ['target', 'prediction'], row: (_, at) => [at % 3, (at + 1) % 3] },
  { name: 'amounts', header: ['target', 'prediction'], row: (_, at) => [at * 1.5, at * 1.4] },
  {
    name: 'answers in words',
    header: ['inputs', 'ground_truth', 'outputs'],
    row: (_, at) => [`q${at}`, `a${at}`, `b${at}`],
  },
  {
    name: 'the rows of several models',
    header: ['model_id', 'score', 'label_value'],
    row: ({ label, score }, at) => [at % 2, score, label],
  },
];

describe('tables that hold something else', () => {
  test.each(OTHERS)('$name: no claim is judged by them, and they are no mistake', async (convention) => {
    const [open] = await claimed(convention, '- **AUROC**: 0.99');
    expect(open).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    const report = await judgeFiles({ 'MODEL_CARD.md': '# Model card\n', 'predictions.csv': text(convention) });
    expect(findingsOf(report, FILES).filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  test('outcomes of 0, 1 and 2 beside a score are refused at the row that is neither', async () => {
    const three: Convention = { name: '', header: ['label', 'score'], row: ({ score }, at) => [at % 3, score] };
    expect(outcomes(await claimed(three, '- **AUROC**: 0.99'))).toEqual(['not-evaluated']);
    const report = await judgeFiles({ 'MODEL_CARD.md': '# Model card\n', 'predictions.csv': text(three) });
    const refused = findingsOf(report, FILES).filter(({ outcome }) => outcome === 'fail');
    expect(refused).toMatchObject([{ location: { path: 'predictions.csv', line: 4 } }]);
  });
});
