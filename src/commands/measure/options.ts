import type { GroupKey } from '../../measures/rows/predictions.ts';
import type { TaskId } from './task-ids.ts';

/** Options of the command `measure`, as the command line hands them on. */
export interface MeasureOptions {
  readonly task?: TaskId;
  readonly label?: string;
  /** The column of the score; for several classes what the names of the columns of probabilities begin with. */
  readonly score?: string;
  readonly prediction?: string;
  readonly time?: string;
  readonly event?: string;
  readonly risk?: string;
  /** The column that says which rows are of one patient. */
  readonly cluster?: string;
  /** Value of outcome and decision that means the condition is present; without it they must be 0 or 1. */
  readonly positive?: string;
  /** A row is called positive when its score is at or above it. */
  readonly threshold?: number;
  /** Columns of groups; sex:race stands for the groups of both together. */
  readonly by?: readonly string[];
  /** A group, as sex=F. */
  readonly reference?: string;
  /** Each 0.1 (for rates) or auroc=0.05. */
  readonly margin: readonly string[];
  readonly alpha: number;
  readonly level: number;
  readonly format: 'text' | 'json';
  /** Characters in a line of text. */
  readonly width?: number;
}

/** What is asked of the rows, once the options have been understood. */
export interface Question {
  readonly task: TaskId;
  /** As written after --by: a column, or several with colons between. */
  readonly by: readonly string[];
  /** The group that others of its attribute are held to be equivalent with; null compares every group with the rest. */
  readonly reference: Reference | null;
  readonly margins: Margins;
  /** One-sided level of the comparisons, above 0 and up to 0.5. */
  readonly alpha: number;
  /** Level of the two-sided intervals, between 0 and 1. */
  readonly level: number;
}

/** A group of one attribute, or of several together. */
export interface Reference {
  /** As written: sex=F, or race:sex=White:F. */
  readonly text: string;
  readonly key: GroupKey;
}

export type Asked =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly problem: string };

/** The largest differences that are acceptable. */
export interface Margins {
  /** Absolute differences, 0 to 1. */
  readonly rate: number;
  readonly auroc: number;
  /** Drift of a numeric feature, in standard deviations of the reference. */
  readonly wasserstein: number;
  /** Drift of categories, 0 to 1: the share of rows that would have to change theirs. */
  readonly 'total-variation': number;
  /** A factor above 1: mean needs at the same score may differ by it, either way. */
  readonly need: number;
}

/** House defaults, the first two shared with the built-in rules. */
const DEFAULT_MARGINS: Margins = { rate: 0.1, auroc: 0.05, wasserstein: 0.2, 'total-variation': 0.1, need: 1.1 };

/** Options that only some tasks understand; the others refuse them, so that none is passed over in silence. */
const ONLY_FOR = {
  label: ['binary', 'multiclass', 'regression', 'drift', 'need'],
  score: ['binary', 'multiclass', 'drift', 'need'],
  prediction: ['binary', 'multiclass', 'regression'],
  positive: ['binary', 'survival', 'drift'],
  threshold: ['binary'],
  time: ['survival'],
  event: ['survival'],
  risk: ['survival'],
  cluster: ['binary', 'llm'],
  by: ['binary', 'multiclass', 'regression', 'segmentation', 'survival', 'llm', 'need'],
} as const satisfies Readonly<Partial<Record<keyof MeasureOptions, readonly TaskId[]>>>;

const refused = (problem: string): Asked => ({ ok: false, problem });

/** Understands the options that do not depend on the file, or says what is wrong with the first that cannot be used. */
export function questionOf(options: MeasureOptions): Asked {
  const { task = 'binary', alpha, level, reference, threshold, prediction } = options;
  const by = [...new Set(options.by ?? [])];
  const misplaced = misplacedOption(options, task);
  if (misplaced !== null) return refused(misplaced);
  if (!(alpha > 0 && alpha <= 0.5)) return refused('--alpha must lie above 0 and be at most 0.5, as 0.05.');
  if (!(level > 0 && level < 1)) return refused('--level must lie between 0 and 1, as 0.95.');
  if (threshold !== undefined && prediction !== undefined) {
    return refused('--threshold and --prediction both say which rows are called positive. Give one of them.');
  }
  if (threshold !== undefined && !Number.isFinite(threshold)) return refused('--threshold must be a number, as 0.2.');
  const margins = marginsOf(options.margin);
  if (typeof margins === 'string') return refused(margins);
  // Drift is measured between two sets of rows, and the reference names one of them.
  const named = reference === undefined ? null : referenceOf(reference, task === 'drift' ? null : by);
  if (typeof named === 'string') return refused(named);
  return { ok: true, question: { task, by, reference: named, margins, alpha, level } };
}

function misplacedOption(options: MeasureOptions, task: TaskId): string | null {
  for (const [option, tasks] of Object.entries(ONLY_FOR) as [keyof typeof ONLY_FOR, readonly TaskId[]][]) {
    if (options[option] === undefined || tasks.includes(task)) continue;
    return `--${option} means nothing for the task ${task}, only for ${tasks.join(', ')}. Leave it out.`;
  }
  return null;
}

function marginsOf(texts: readonly string[]): Margins | string {
  const given: { -readonly [kind in keyof Margins]?: number } = {};
  for (const text of texts) {
    const [, name = 'rate', digits = ''] =
      /^(?:(auroc|wasserstein|total-variation|need)=)?(\d*\.?\d+)$/.exec(text) ?? [];
    const kind = name as keyof Margins;
    const margin = Number(digits);
    if (digits === '' || (kind === 'need' ? margin <= 1 : kind !== 'wasserstein' && margin > 1)) {
      return '--margin must be a number from 0 to 1 for rates, as 0.1, or named: auroc=0.05, wasserstein=0.2, total-variation=0.1, need=1.1.';
    }
    if (given[kind] !== undefined) return `--margin is given twice for ${kind === 'rate' ? 'rates' : kind}.`;
    given[kind] = margin;
  }
  return { ...DEFAULT_MARGINS, ...given };
}

/** @param by what --by lists; null where the reference names a column of its own */
function referenceOf(text: string, by: readonly string[] | null): Question['reference'] | string {
  const at = text.indexOf('=');
  const attribute = text.slice(0, Math.max(0, at));
  const value = text.slice(at + 1);
  if (attribute === '' || value === '') return '--reference must name a column and a group, as sex=F.';
  if (by !== null && !by.includes(attribute)) {
    return `--reference names the column "${attribute}", which --by does not list.`;
  }
  const attributes = attribute.split(':');
  const values = value.split(':');
  const isOne = attributes.length === 1 || attributes.length !== values.length;
  const key = isOne
    ? { [attribute]: value }
    : Object.fromEntries(attributes.map((one, index) => [one, values[index] ?? '']));
  return { text, key };
}
