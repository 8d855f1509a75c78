import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/documents/outline.ts';
import { numberAt } from '../../src/evidence/cards/number-text.ts';
import { canonicalMetric, metricScale, writtenScale } from '../../src/evidence/metric-names.ts';
import type { DeclaredEvidence } from '../../src/evidence/reader.ts';
import { recognise } from '../../src/evidence/registry.ts';
import { metricsReader } from '../../src/evidence/results/metrics-file.ts';
import { looksLikeIdentifier, sensitiveAttribute } from '../../src/evidence/sensitive-features.ts';
import { declaring, readOne } from './read-one.ts';

describe('metric names', () => {
  it.each([
    ['AUROC', 'auroc'],
    ['roc_auc', 'auroc'],
    ['AUC-ROC', 'auroc'],
    ['AUC', 'auroc'],
    ['area under the ROC curve', 'auroc'],
    ['Recall', 'sensitivity'],
    ['Sensitivity (recall)', 'sensitivity'],
    ['AUROC (95% CI)', 'auroc'],
    ['F1-Score', 'f1'],
    ['f1_score', 'f1'],
    ['Brier score', 'brier'],
    ['O:E', 'o_e'],
    ['pr_auc', 'pr_auc'],
    ['average_precision', 'average_precision'],
    ['macro F1', null],
    ['F1 (macro)', null],
    ['Precision (recall)', null],
    ['recall for women', null],
    ['pr_auc_score', null],
    ['constructor', null],
    ['', null],
  ])('%s is %s', (name, id) => {
    expect(canonicalMetric(name)).toBe(id);
  });

  it('never makes one curve of the other', () => {
    expect(canonicalMetric('PR-AUC')).not.toBe(canonicalMetric('average precision'));
    expect(canonicalMetric('AUPRC')).not.toBe('auroc');
  });

  it('tells percent from fraction by the sign or the range, or not at all', () => {
    expect(metricScale('auroc')).toBe('fraction');
    expect(metricScale('toString')).toBeNull();
    expect(writtenScale('auroc', 91, true)).toBe('percent');
    expect(writtenScale('auroc', 0.91, false)).toBe('fraction');
    expect(writtenScale('auroc', 91, false)).toBe('unknown');
    expect(writtenScale('auroc', -0.1, false)).toBe('unknown');
  });
});

describe('numbers in text', () => {
  it.each([
    ['0.91', '0.91', 0.91],
    ['88%', '88%', 88],
    ['93.12 % of', '93.12 %', 93.12],
    ['0.91.', '0.91', 0.91],
    ['0,91', '0,91', null],
  ])('%s is %s', (text, raw, value) => {
    expect(numberAt(text, 0)).toMatchObject({ raw, value });
  });

  it.each(['0.80-0.90', '0.80 – 0.90', '5 to 10', '0.00', '0%', '24h', '10-fold', 'x%', '>0.9', '~0.9', 'TBD', ''])(
    '%s is no measurement',
    (text) => {
      expect(numberAt(text, 0)).toBeNull();
    },
  );

  it.each([
    ['0.91 (0.88-0.93)', '0.88', '0.93'],
    ['0.91 (95% CI 0.88 to 0.93)', '0.88', '0.93'],
    ['91% [88.1%, 93%]', '88.1%', '93%'],
    ['0.91, 95 % CI: 0.88–0.93', '0.88', '0.93'],
  ])('%s has an interval', (text, lower, upper) => {
    expect(numberAt(text, 0)?.interval).toEqual({ lower, upper });
  });
});

describe('names of inputs', () => {
  it('stand for sensitive attributes by whole words', () => {
    expect(['patient_age', 'Sex', 'RaceCode', 'zip_code', 'insurance-type'].map(sensitiveAttribute)).toEqual([
      'age',
      'sex',
      'race',
      'location',
      'payer',
    ]);
    expect(['average_heart_rate', 'dosage', 'trace', 'lactate', 'sextant'].map(sensitiveAttribute)).toEqual(
      Array(5).fill(null),
    );
  });

  it('look like identifiers or not', () => {
    expect(['mrn', 'patient_id', 'SubjectID', 'name', 'first_name', 'id', 'email'].every(looksLikeIdentifier)).toBe(
      true,
    );
    expect(['device_id', 'drug_name', 'lactate', 'valid', 'gender'].some(looksLikeIdentifier)).toBe(false);
  });
});

describe('recognise', () => {
  const head = (path: string, text: string) => ({
    path,
    text,
    size: text.length,
    bytes: new TextEncoder().encode(text),
    slice: (start: number, end: number) => new TextEncoder().encode(text).subarray(start, end),
    outline: () => outlineOf(text, true),
  });

  it('needs no help from the name', () => {
    const format = (path: string, text: string) => {
      const found = recognise(head(path, text), null);
      return found.kind === 'reader' ? found.reader.id : found.kind;
    };
    expect(format('a.csv', 'label,score\n')).toBe('predictions');
    expect(format('a.csv', 'feature,importance\n')).toBe('explanation-file');
    expect(format('a.json', '{"roc_auc": 0.9}')).toBe('metrics-file');
    expect(format('README.md', '---\nlicense: mit\nlibrary_name: x\n---\n')).toBe('markdown-card');
    expect(format('README.md', '---\nlicense: mit\npretty_name: a data set\n---\n')).toBe('hugging-face-dataset-card');
    expect(format('a.md', '# X\n\n## Intended use\n\n## Limitations\n')).toBe('markdown-card');
    expect(format('package.json', '{"version": "1.0"}')).toBe('unknown');
    expect(format('a.csv', 'a,b\n')).toBe('unknown');
  });

  it('names both readers where two claim a file equally', () => {
    const twin = { ...metricsReader, title: 'Another format' };
    const found = recognise(head('a.json', '{"roc_auc": 0.9}'), null, [metricsReader, twin]);
    expect(found).toMatchObject({ kind: 'clash' });
    expect(found.kind === 'clash' ? found.message : '').toContain('Another format');
  });

  it('follows a declared kind', () => {
    const found = recognise(head('a.json', '{"roc_auc": 0.9}'), declaring({ kind: 'explanation' }));
    expect(found.kind === 'reader' ? found.reader.id : found.kind).toBe('explanation-file');
  });

  const declaredOf = (fixture: string, declared: Partial<DeclaredEvidence>): string => {
    const text = readFileSync(new URL(`../fixtures/evidence/${fixture}`, import.meta.url), 'utf8');
    const found = recognise(head('a.json', text), declaring(declared));
    return found.kind === 'reader' ? found.reader.id : found.kind;
  };

  it.each(['promptfoo/tests.json', 'trivy/clean.by-hand.json', 'robustbench/linf.by-hand.json'])(
    'reads %s by its pointers or as rows where that is declared, and else as what it is',
    (name) => {
      expect(['metrics-file', 'predictions', 'clash', 'unknown']).not.toContain(declaredOf(name, { kind: null }));
      expect(declaredOf(name, { kind: 'metrics', metrics: { auroc: '/a' } })).toBe('metrics-file');
      expect(declaredOf(name, { kind: 'predictions' })).toBe('predictions');
    },
  );

  it('leaves a ranking to the reader of the tool that wrote it', () => {
    expect(declaredOf('sagemaker-clarify/by-hand-bias-and-shap.json', { kind: 'explanation' })).toBe(
      'sagemaker-clarify',
    );
  });
});

describe('declared metrics', () => {
  it('take precedence over what is found, and say where a pointer ends', async () => {
    const text = '{"scores": {"a": 0.91}, "auroc": 0.5}';
    const read = (pointer: string) =>
      readOne(metricsReader, 'm.json', text, declaring({ kind: 'metrics', metrics: { auroc: pointer } }));
    expect((await read('/scores/a')).records).toMatchObject([
      { metric: 'auroc', value: 0.91, pointer: '/scores/a', role: 'test' },
    ]);
    expect((await read('/scores/b')).warnings).toMatchObject([
      { code: 'missing-pointer', place: { path: 'm.json', line: 1, column: 2 } },
    ]);
  });
});
