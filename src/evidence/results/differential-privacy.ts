import type { LocatedMapping, LocatedValue, Path } from '../../documents/located.ts';
import { lookup } from '../../documents/located.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import type { Reader, ReadProblem, Recognition, SourceDocument } from '../reader.ts';
import { EMPTY_READING, type Reading } from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { finite, numberAt, scalarAt, writtenAt } from './located-values.ts';
import { walkMetrics } from './metric-walk.ts';
import { detailsOf, nearestPlace, problem, record, recordOf } from './records.ts';
import { meansAnother, type ResultReading, resultReader } from './result-reader.ts';

const TITLE = 'Differential privacy budget';

/** Keys of which an epsilon that is a privacy budget has some beside it; the epsilon of an optimizer has none. */
const BESIDE = ['delta', 'noise_multiplier', 'max_grad_norm', 'l2_norm_clip', 'sample_rate', 'accountant', 'mechanism'];

/** Where teams keep the budget in a file with other results. */
const UNDER = ['privacy', 'differential_privacy', 'dp', 'privacy_budget', 'dp_sgd'];

const SIZES = ['n', 'num_examples', 'number_of_examples', 'n_train', 'num_samples', 'dataset_size', 'sample_size'];

/**
 * The budget that an accountant of differential privacy gives, in the words of Opacus: {epsilon, delta, noise_multiplier,
 * max_grad_norm, sample_rate, accountant}. Opacus has no file of its own; `privacy_engine.get_epsilon(delta)` is written
 * down by the team. https://opacus.ai/api/privacy_engine.html
 */
export const privacyBudgetReader = resultReader({
  id: 'privacy-budget',
  title: TITLE,
  versions: [],
  recognise: ({ form }, head): Recognition | null => {
    const { value } = head.outline();
    if ((form !== 'json' && form !== 'yaml') || value?.kind !== 'mapping') return null;
    if (isBudget(value)) return { strength: 3, because: 'it has an epsilon with what it was accounted from' };
    const nested = UNDER.some((key) => isBudget(lookup(value, [key])));
    return nested && isOfResults(value) ? { strength: 3, because: 'it has a budget beside results' } : null;
  },
  read: (value, path): ResultReading => {
    const found: readonly Path[] = [[], ...UNDER.map((key) => [key])];
    const budgets = found.flatMap((keys) => {
      const inside = keys.length === 0 ? value : lookup(value, keys);
      return inside?.kind === 'mapping' && inside.entries.has('epsilon') ? [readBudget(inside, keys, path)] : [];
    });
    const warnings = budgets.flatMap((one) => one.warnings);
    // Accuracy stands beside the budget more often than not, and is not hidden by it.
    const records = [...budgets.flatMap((one) => one.records), ...walkMetrics(value, path).records];
    return {
      status: budgets.length === 0 ? 'empty' : warnings.length > 0 ? 'partial' : 'parsed',
      records,
      warnings,
    };
  },
});

/** Two of the keys beside it, or a delta as small as budgets have: what an optimizer or a search calls delta is larger. */
function isBudget(value: LocatedValue | null): boolean {
  if (value?.kind !== 'mapping' || !value.entries.has('epsilon')) return false;
  const delta = numberAt(value, ['delta']);
  return BESIDE.filter((key) => value.entries.has(key)).length > 1 || (delta !== null && delta > 0 && delta < 0.01);
}

const RESULTS = ['train', 'val', 'validation', 'test', 'metrics', 'results', 'performance', ...UNDER];

/** Whether a file holds nothing but numbers and results: a card or a configuration with a budget in it stays what it is. */
function isOfResults({ entries }: LocatedMapping): boolean {
  return [...entries].every(
    ([key, { value }]) => RESULTS.includes(key) || (value.kind === 'scalar' && typeof value.value === 'number'),
  );
}

interface Budget {
  readonly records: readonly MetricRecord[];
  readonly warnings: readonly ReadProblem[];
}

function readBudget(budget: LocatedMapping, keys: Path, path: string): Budget {
  const warnings: ReadProblem[] = [];
  const n = SIZES.map((key) => numberAt(budget, [key])).find((one) => one !== null && Number.isInteger(one)) ?? null;
  const accountant = writtenAt(budget, ['accountant']) ?? writtenAt(budget, ['mechanism']);
  const details = detailsOf({ tool: /^[\w .()+-]{1,40}$/.test(accountant ?? '') ? accountant : null });
  const tell = (code: string, message: string, key: string): void => {
    warnings.push(problem(code, message, nearestPlace(budget, [key], path)));
  };
  const noise = numberAt(budget, ['noise_multiplier']);
  const delta = scalarAt(budget, ['delta']);
  if (delta === null)
    tell(
      'no-delta',
      'An epsilon without its delta bounds nothing. Write the delta for which it was computed.',
      'epsilon',
    );
  if (accountant === null)
    tell(
      'no-accountant',
      'The epsilon does not say how it was computed; accountants differ by half for one and the same training. Write accountant: rdp, prv or gdp.',
      'epsilon',
    );
  const noNoise = noise !== null && noise <= 0;
  if (noNoise)
    tell(
      'no-noise',
      'The noise multiplier is 0: nothing was protected, and the epsilon is infinite whatever is written. Train with noise.',
      'noise_multiplier',
    );
  const records = [
    budgetRecord(budget, 'epsilon', keys, path, { n, details, usable: (one) => one > 0 && !noNoise }),
    budgetRecord(budget, 'delta', keys, path, { n, details, usable: (one) => one >= 0 && one < 1 }),
  ].flat();
  const [epsilon] = records;
  if (epsilon !== undefined && epsilon.value === null && !noNoise)
    tell(
      'no-budget',
      'The epsilon is no finite number above 0, and bounds nothing. Write what the accountant returned after the training.',
      'epsilon',
    );
  const chance = finite(delta);
  if (chance !== null && n !== null && n > 0 && chance >= 1 / n)
    tell(
      'large-delta',
      'The delta is not below one in the number of examples: the records of one person may be shown in full, and the guarantee still holds. Choose a smaller delta.',
      'delta',
    );
  return { records, warnings };
}

function budgetRecord(
  budget: LocatedMapping,
  key: 'epsilon' | 'delta',
  keys: Path,
  path: string,
  { n, details, usable }: { n: number | null; details: RecordDetails; usable: (value: number) => boolean },
): readonly MetricRecord[] {
  const scalar = lookup(budget, [key]);
  if (scalar?.kind !== 'scalar') return [];
  const number = finite(scalar);
  const value = number !== null && usable(number) ? number : null;
  const scale = key === 'delta' ? 'fraction' : 'unknown';
  return [recordOf(scalar, [...keys, key], path, { metric: key, name: key, value, scale, n, details })];
}

const STATEMENT_TITLE = 'TensorFlow Privacy statement';

/** The statement of today, and the line that older versions printed. */
const STATEMENT = /^DP-SGD\s+performed\s+over\s+(\d{1,12})\s+examples\b/m;
const OLD_STATEMENT =
  /^DP-SGD with sampling rate = [\d.]{1,12}% and noise_multiplier = ([\d.]{1,12}) iterated over \d{1,12} steps satisfies\s+differential privacy with eps = ([\d.]{1,20}|inf) and delta = ([\d.]{1,20}(?:e-?\d{1,3})?)/m;

/**
 * The text that compute_dp_sgd_privacy_statement of TensorFlow Privacy returns. It gives an epsilon for each way to take
 * the examples, and the one for shuffled data is the higher.
 * https://github.com/tensorflow/privacy/blob/master/tensorflow_privacy/privacy/analysis/compute_dp_sgd_privacy_lib.py
 */
export const privacyStatementReader: Reader = {
  id: 'privacy-statement',
  title: STATEMENT_TITLE,
  role: 'result',
  versions: [],
  fields: [],
  recognise: (head, declared) => {
    // Text about such a statement has headings, or quotes it far below.
    if (meansAnother(head, declared) || /^(#|---)/m.test(head.text.slice(0, 2_000))) return null;
    const start = head.text.slice(0, 2_000);
    return STATEMENT.test(start) || OLD_STATEMENT.test(start)
      ? { strength: 3, because: 'it says for how many examples DP-SGD was performed' }
      : null;
  },
  read: readStatement,
};

const GROUP = /\bat\s+delta\s*=\s*([\d.]{1,20}(?:e-?\d{1,3})?)\s+computed\s+(?:with|using)\s+(\w{1,20})\s+accounting/i;
const EPSILON = /^\s*(Epsilon [^:]{1,80}):\s+([\d.]{1,20}|inf)/;

function readStatement(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText();
  const old = OLD_STATEMENT.exec(text);
  if (old !== null) return readOldStatement(old, text, path);
  const n = Number(STATEMENT.exec(text)?.[1] ?? '0') || null;
  const records: MetricRecord[] = [];
  const lines = text.split('\n');
  const noise = /\bnoise\s+multiplier\s+([\d.]{1,20})/.exec(text)?.[1];
  const noNoise = noise !== undefined && Number(noise) === 0;
  let details: RecordDetails = {};
  let whose = '';
  for (const [position, line] of lines.entries()) {
    if (/^(Example|User)-level DP\b/.test(line)) {
      whose = line.startsWith('User') ? 'User-level: ' : '';
      // The sentence is wrapped over two lines.
      const group = GROUP.exec(`${line} ${lines[position + 1] ?? ''}`);
      details = group?.[2] === undefined ? {} : { tool: `TensorFlow Privacy, ${group[2]}` };
      const delta = group?.[1];
      const found = delta === undefined ? -1 : line.indexOf(`= ${delta}`);
      if (delta !== undefined && found >= 0) {
        const about = { name: `${whose}delta`, n, details };
        records.push(textRecord('delta', delta, Number(delta), position, found + 2, path, about));
      }
      continue;
    }
    const [, name, raw] = EPSILON.exec(line) ?? [];
    if (name === undefined || raw === undefined) continue;
    const value = noNoise || !(Number(raw) > 0) ? null : Number(raw);
    const about = { name: `${whose}${name.replace(/\s*\(\*\)$/, '')}`, n, details };
    records.push(textRecord('epsilon', raw, value, position, line.lastIndexOf(raw), path, about));
  }
  const warnings: ReadProblem[] = [];
  if (!records.some(({ metric, value }) => metric === 'epsilon' && value !== null)) {
    const message =
      'The statement gives no finite epsilon, so that nothing was protected. Train with a noise multiplier above 0, and compute it again.';
    warnings.push(problem('no-budget', message, startOf(path)));
  }
  return {
    ...EMPTY_READING,
    status: records.length === 0 ? 'empty' : warnings.length > 0 ? 'partial' : 'parsed',
    records,
    warnings,
  };
}

function textRecord(
  metric: 'epsilon' | 'delta',
  raw: string,
  number: number | null,
  line: number,
  column: number,
  path: string,
  about: { readonly name: string; readonly n: number | null; readonly details: RecordDetails },
): MetricRecord {
  const span = { line: line + 1, column: column + 1, endLine: line + 1, endColumn: column + 1 + raw.length };
  const value = number !== null && Number.isFinite(number) ? number : null;
  const scale = metric === 'delta' ? 'fraction' : 'unknown';
  return record({ metric, scale, raw, value, pointer: '', place: placeOf(path, span), ...about });
}

/** The statement of old counted no doubled sensitivity and took Poisson sampling for granted: its epsilon is too low. */
function readOldStatement(match: RegExpExecArray, text: string, path: string): Reading {
  const [whole, noise = '', epsilon = '', delta = ''] = match;
  const locate = (raw: string, before: string): { line: number; column: number } => {
    const offset = match.index + whole.indexOf(`${before} = ${raw}`) + before.length + 3;
    const head = text.slice(0, offset);
    return { line: head.split('\n').length - 1, column: offset - (head.lastIndexOf('\n') + 1) };
  };
  const about = { n: null, details: { tool: 'TensorFlow Privacy' } };
  const [eps, chance] = [locate(epsilon, 'eps'), locate(delta, 'delta')];
  const value = Number(noise) === 0 ? null : Number(epsilon);
  const message =
    'This statement of an older version takes for granted that examples are drawn anew for each step, which training hardly ever does, so that the epsilon is too low. Compute it again: compute_dp_sgd_privacy_statement(...).';
  return {
    ...EMPTY_READING,
    status: 'partial',
    records: [
      textRecord('epsilon', epsilon, value, eps.line, eps.column, path, { name: 'eps', ...about }),
      textRecord('delta', delta, Number(delta), chance.line, chance.column, path, { name: 'delta', ...about }),
    ],
    warnings: [problem('old-statement', message, { ...startOf(path), line: eps.line + 1, endLine: eps.line + 1 })],
  };
}
