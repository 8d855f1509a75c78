import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/documents/outline.ts';
import { canonicalMetric } from '../../src/evidence/metric-names.ts';
import { recognise } from '../../src/evidence/registry.ts';
import { classificationReportReader } from '../../src/evidence/results/classification-report.ts';
import { labelParts } from '../../src/evidence/results/group-matrix.ts';
import { groupTableReader } from '../../src/evidence/results/group-table.ts';
import { metricsReader } from '../../src/evidence/results/metrics-file.ts';
import { namedNumber } from '../../src/evidence/results/named-number.ts';
import { isClaim } from '../../src/policy/subject.ts';
import { declaring, readOne } from './read-one.ts';

const report = {
  no: { precision: 0.5, recall: 0.75, 'f1-score': 0.6, support: 40.0 },
  yes: { precision: 0.9, recall: 0.8, 'f1-score': 0.85, support: 60.0 },
  accuracy: 0.78,
  'macro avg': { precision: 0.7, recall: 0.775, 'f1-score': 0.725, support: 100.0 },
};

const format = (path: string, text: string, declared: Parameters<typeof recognise>[1] = null): string => {
  const bytes = new TextEncoder().encode(text);
  const slice = (start: number, end: number) => bytes.subarray(start, end);
  const found = recognise(
    { path, text, size: bytes.length, bytes, slice, outline: () => outlineOf(text, true) },
    declared,
  );
  return found.kind === 'reader' ? found.reader.id : found.kind;
};

describe('a classification report', () => {
  it('gives the numbers of classes and averages, none of which is a claim about the model', async () => {
    const { records } = await readOne(classificationReportReader, 'r.json', JSON.stringify(report));
    expect(records.filter(isClaim).map(({ metric, n }) => [metric, n])).toEqual([['accuracy', 100]]);
    expect(records.filter(({ details }) => details.class === 'yes').map(({ metric }) => metric)).toEqual([
      'ppv',
      'sensitivity',
      'f1',
    ]);
    expect(records.filter(({ details }) => details.averaging === 'macro').map(({ metric }) => metric)).toEqual([
      null,
      null,
      null,
    ]);
    expect(records.every(({ subgroup }) => Object.keys(subgroup).length === 0)).toBe(true);
  });

  it.each([
    ['below any key', { a: { b: report } }, ['a', 'b']],
    ['in a list of nothing else', { x_report: report }, ['x_report']],
  ])('is the same %s of a file of metrics', async (_, value, keys) => {
    const alone = (await readOne(classificationReportReader, 'r.json', JSON.stringify(report))).records;
    const nested = (await readOne(metricsReader, 'm.json', JSON.stringify(value))).records;
    const prefix = `/${keys.join('/')}`;
    expect(nested.map(({ metric, raw, n, details, pointer }) => ({ metric, raw, n, details, pointer }))).toEqual(
      alone.map(({ metric, raw, n, details, pointer }) => ({ metric, raw, n, details, pointer: prefix + pointer })),
    );
  });

  it('of a baseline is not one of the model', async () => {
    const text = JSON.stringify({ baseline: report, baseline_comparison: { classification_report: report } });
    const { records, notUnderstood } = await readOne(metricsReader, 'm.json', text);
    expect(records).toEqual([]);
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/baseline', '/baseline_comparison']);
  });

  it('goes to the reader of metrics where single numbers are pointed at', async () => {
    const text = JSON.stringify(report);
    const declared = declaring({ kind: 'metrics', metrics: { sensitivity: '/yes/recall' } });
    expect(format('r.json', text)).toBe('classification-report');
    expect(format('r.json', text, declaring({ kind: 'metrics' }))).toBe('classification-report');
    expect(format('r.json', text, declared)).toBe('metrics-file');
    const { records } = await readOne(metricsReader, 'r.json', text, declared);
    expect(records.filter(isClaim).map(({ metric, raw }) => [metric, raw])).toEqual([
      ['sensitivity', '0.8'],
      ['accuracy', '0.78'],
    ]);
  });

  it('in text keeps its places with CRLF and says which line is none of it', async () => {
    const text =
      '  precision recall f1-score support\r\n\r\n  a b  0.50 0.25 0.33 4\r\nloading model\r\n  accuracy 0.5 4\r\n macro avg 0.5 0.5 0.5 4\r\n\r\nepoch 1 2 3 4\r\n';
    const { records, warnings, status } = await readOne(classificationReportReader, 'r.txt', text);
    expect(
      records.slice(0, 2).map(({ details, raw, place }) => [details.class, raw, place.line, place.column]),
    ).toEqual([
      ['a b', '0.50', 3, 8],
      ['a b', '0.25', 3, 13],
    ]);
    expect(records.filter(({ details }) => details.class !== undefined)).toHaveLength(3);
    expect(warnings.map(({ code, place }) => [code, place.line])).toEqual([['not-a-line-of-a-report', 4]]);
    expect(status).toBe('partial');
  });

  it('in a text with escapes points at its digits', async () => {
    const line = '{"report": "\\u0020precision recall f1-score support\\n\\tB\\u00e9ta 0.50 0.25 0.33 4\\n"}';
    const { records } = await readOne(metricsReader, 'm.json', line);
    expect(records.map(({ raw, place }) => line.slice(place.column - 1, place.column - 1 + raw.length))).toEqual([
      '0.50',
      '0.25',
      '0.33',
    ]);
    expect(records[0]?.details.class).toBe('Béta');
  });

  it('of very many classes is read without harm', async () => {
    const rows = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`c${index}`, report.yes]));
    const reading = await readOne(metricsReader, 'm.json', JSON.stringify({ a: { ...rows, 'macro avg': report.no } }));
    expect(reading.warnings.map(({ code }) => code)).toEqual(['too-many-numbers']);
  });
});

describe('a table of groups', () => {
  it.each([
    ["('Asian', 'Female')", ['Asian', 'Female']],
    ["('F', \"St. John's\")", ['F', "St. John's"]],
    ["('a, b', 'c')", ['a, b', 'c']],
    ['(28.0, 97.0]', ['(28.0, 97.0]']],
    ['(none)', ['(none)']],
  ])('%s has its parts', (name, parts) => expect(labelParts(name)).toEqual(parts));

  it('is told from models, trials and the tables of other tools', () => {
    expect(format('a.csv', 'sex,recall\nF,0.8\n')).toBe('group-table');
    expect(format('a.csv', 'device,count,recall\nA,9,0.8\n')).toBe('group-table');
    for (const header of [
      'model,accuracy,recall',
      'threshold,accuracy,recall,selection_rate',
      'attribute_name,attribute_value,tpr,fpr',
      'epoch,accuracy',
      'label,score,race',
      'sex,race,age',
    ]) {
      expect(format('a.csv', `${header}\n`), header).not.toBe('group-table');
    }
    expect(format('a.json', '{"A": {"accuracy": 0.8}, "B": {"accuracy": 0.9}}')).toBe('metrics-file');
    expect(format('a.json', '{"accuracy": {"train": 0.8, "test": 0.9}}')).not.toBe('group-table');
  });

  it('keeps its intervals to the numbers that they are of', async () => {
    const text = JSON.stringify({
      overall: { recall: 0.5 },
      by_group: { recall: { F: 0.4, M: 0.6 } },
      by_group_ci: [{ recall: { F: 0.3, M: 0.5 } }, { recall: { F: 0.5, M: 0.7 } }],
      overall_ci: [{ recall: 0.41 }, { recall: 0.59 }],
      difference: { recall: 0.2 },
    });
    const { records } = await readOne(groupTableReader, 'a.json', text);
    expect(records.map(({ raw, interval, details }) => [raw, interval?.lower ?? null, details.comparator])).toEqual([
      ['0.5', '0.41', undefined],
      ['0.4', '0.3', undefined],
      ['0.6', '0.5', undefined],
      ['0.2', null, 'largest-difference'],
    ]);
    // Nobody says which quantiles the two are.
    expect(records.every(({ details }) => details.level === undefined)).toBe(true);
  });

  it('is not guessed at inside a file of metrics', async () => {
    const text = JSON.stringify({ auroc: 0.8, by_group: { recall: { acc: 0.4, spec: 0.6 } } });
    const { records, warnings, status } = await readOne(metricsReader, 'a.json', text);
    expect(records.map(({ metric }) => metric)).toEqual(['auroc']);
    expect(warnings.map(({ code }) => code)).toEqual(['groups-both-ways']);
    expect(status).toBe('partial');
  });

  it('does not grow beyond its file', async () => {
    const rows = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`g${index}`, { [`x${index}`]: 1, recall: 0.5 }]),
    );
    const { records } = await readOne(metricsReader, 'a.json', JSON.stringify({ by_group: rows }));
    expect(records.length).toBeGreaterThan(0);
  });
});

describe('names of numbers', () => {
  it.each([
    ['test_auroc', 'auroc', 'performance', {}],
    ['f1_macro', null, 'performance', { averaging: 'macro' }],
    ['recall_gap', 'sensitivity', 'fairness', { comparator: 'largest-difference' }],
    ['selection_rate_ratio', 'selection_rate', 'fairness', { comparator: 'smallest-ratio' }],
    ['equalized_odds_diff', 'equalized_odds_difference', 'fairness', { comparator: 'largest-difference' }],
    ['mean_auroc', null, 'performance', {}],
    ['champion_auroc', null, 'performance', { model: 'champion' }],
    ['psi_train_vs_test', 'psi', 'drift', {}],
    ['ks_p_value', 'ks_pvalue', 'drift', {}],
  ])('%s', (name, metric, kind, details) => {
    expect(namedNumber(name)).toMatchObject({ metric, kind, details });
  });

  it.each(['recall_delta', 'auroc_drop', 'disparity', 'psi2', 'recall_macro_mean', 'loss', 'n'])(
    '%s is none that is known',
    (name) => expect(namedNumber(name)).toBeNull(),
  );

  it('take the names of the functions of scikit-learn', () => {
    expect(['recall_score', 'precision_score', 'f1_score', 'roc_auc_score'].map(canonicalMetric)).toEqual([
      'sensitivity',
      'ppv',
      'f1',
      'auroc',
    ]);
  });
});
