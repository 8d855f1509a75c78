import { evaluateExample } from '../../src/commands/policy-test.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import type { Evaluation } from '../../src/policy/evaluate.ts';
import type { Check, ExampleGiven, Rule } from '../../src/policy/rule.ts';

export const SENSITIVITY_GAP = 'RMF-MEASURE-2.11-sensitivity-gap';

/** A built-in rule, or one with other checks and limits in its place. */
export function ruleOf(id: string, kind?: string, args?: unknown, limits: Readonly<Record<string, number>> = {}): Rule {
  const rule = builtIn.rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  if (kind === undefined) return rule;
  const check: Check = { kind, args, found: null, required: null };
  const common = { stricter: 'lower', origin: 'house', unit: null, setBy: null } as const;
  const own = Object.entries(limits).map(([name, value]) => {
    const values = { high: value, moderate: value, low: value };
    return [name, { ...common, values }] as const;
  });
  return { ...rule, checks: [check], limits: { ...rule.limits, ...Object.fromEntries(own) } };
}

/** One row of predictions. */
export interface Row {
  readonly label: 0 | 1;
  readonly score: number;
  readonly [column: string]: string | number;
}

/** So many equal rows. */
export const times = (count: number, row: Row): readonly Row[] => Array.from({ length: count }, () => row);

/** Rows of one group, `cases` of them with the condition, of which `found` are flagged, and as many without. */
export function groupRows(columns: Readonly<Record<string, string>>, cases: number, found: number): readonly Row[] {
  const flagged = Math.round(cases * 0.1);
  return [
    ...times(found, { label: 1, score: 0.9, ...columns }),
    ...times(cases - found, { label: 1, score: 0.1, ...columns }),
    ...times(flagged, { label: 0, score: 0.9, ...columns }),
    ...times(cases - flagged, { label: 0, score: 0.1, ...columns }),
  ];
}

/** The same rows with a patient for each run of `each` of them; rows that follow one another are alike. */
export const withPatients = (rows: readonly Row[], each: number, name = 'patient'): readonly Row[] =>
  rows.map((row, index) => ({ ...row, [name]: `P${Math.floor(index / each)}` }));

export function csvOf(rows: readonly Row[]): string {
  const [first] = rows;
  const names = Object.keys(first ?? {});
  return `${[names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((cells) => cells.join(',')).join('\n')}\n`;
}

/** An example of these rows, judged at a threshold of 0.5. */
export function givenRows(
  rows: readonly Row[],
  columns: Readonly<Record<string, unknown>>,
  more: ExampleGiven = {},
): ExampleGiven {
  const attributes = Object.keys((columns.attributes ?? {}) as object);
  const entry = {
    path: 'rows.csv',
    kind: 'predictions',
    role: 'test',
    columns: { label: 'label', score: 'score', ...columns },
    positive: '1',
    higher_means_positive: true,
    threshold: 0.5,
  };
  return {
    tier: 'moderate',
    ...more,
    system: { model: { task: 'classification' }, output: { probability: true }, evidence: [entry], ...more.system },
    files: { 'rows.csv': csvOf(rows) },
    policy: { 'required-subgroups': Object.fromEntries(attributes.map((name) => [name, []])), ...more.policy },
  };
}

/** What a rule says of one subject. */
export async function judged(rule: Rule, given: ExampleGiven, subject: string): Promise<Evaluation> {
  const all = await evaluateExample(rule, given);
  const found = all.find((evaluation) => evaluation.subject.id === subject);
  if (found === undefined) throw new Error(`There is no subject ${subject} but ${all.map((one) => one.subject.id)}`);
  return found;
}

export const textOf = ({ results }: Evaluation): string => results.map(({ observed }) => observed.text).join('; ');
