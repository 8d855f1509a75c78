import type { TaskId } from './measurement.ts';

/** Options of the command `measure`, as the command line hands them on. */
export interface MeasureOptions {
  readonly task?: TaskId;
  readonly label?: string;
  readonly score?: string;
  readonly prediction?: string;
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
  readonly reference: { readonly attribute: string; readonly value: string } | null;
  /** Absolute differences, 0 to 1. */
  readonly margins: { readonly rate: number; readonly auroc: number };
  /** One-sided level of the comparisons, above 0 and up to 0.5. */
  readonly alpha: number;
  /** Level of the two-sided intervals, between 0 and 1. */
  readonly level: number;
}

export type Asked =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly problem: string };

/** House defaults, shared with the built-in rules (DESIGN, contract of `measure`). */
const DEFAULT_MARGINS = { rate: 0.1, auroc: 0.05 } as const;

const refused = (problem: string): Asked => ({ ok: false, problem });

/** Understands the options that do not depend on the file, or says what is wrong with the first that cannot be used. */
export function questionOf(options: MeasureOptions): Asked {
  const { task = 'binary', alpha, level, reference, threshold, prediction } = options;
  const by = [...new Set(options.by ?? [])];
  if (!(alpha > 0 && alpha <= 0.5)) return refused('--alpha must lie above 0 and be at most 0.5, as 0.05.');
  if (!(level > 0 && level < 1)) return refused('--level must lie between 0 and 1, as 0.95.');
  if (threshold !== undefined && prediction !== undefined) {
    return refused('--threshold and --prediction both say which rows are called positive. Give one of them.');
  }
  if (threshold !== undefined && !Number.isFinite(threshold)) return refused('--threshold must be a number, as 0.2.');
  const margins = marginsOf(options.margin);
  if (typeof margins === 'string') return refused(margins);
  const named = reference === undefined ? null : referenceOf(reference, by);
  if (typeof named === 'string') return refused(named);
  return { ok: true, question: { task, by, reference: named, margins, alpha, level } };
}

function marginsOf(texts: readonly string[]): Question['margins'] | string {
  const given: { rate?: number; auroc?: number } = {};
  for (const text of texts) {
    const [, name, digits = ''] = /^(?:(auroc)=)?(\d*\.?\d+)$/.exec(text) ?? [];
    const margin = Number(digits);
    if (digits === '' || margin > 1) {
      return '--margin must be a number from 0 to 1 for rates, as 0.1, or for the AUROC, as auroc=0.05.';
    }
    const kind = name === 'auroc' ? 'auroc' : 'rate';
    if (given[kind] !== undefined) return `--margin is given twice for ${kind === 'rate' ? 'rates' : 'the AUROC'}.`;
    given[kind] = margin;
  }
  return { ...DEFAULT_MARGINS, ...given };
}

function referenceOf(text: string, by: readonly string[]): Question['reference'] | string {
  const at = text.indexOf('=');
  const attribute = text.slice(0, Math.max(0, at));
  const value = text.slice(at + 1);
  if (attribute === '' || value === '') return '--reference must name a column and a group, as sex=F.';
  if (!by.includes(attribute)) {
    return `--reference names the column "${attribute}", which --by does not list.`;
  }
  return { attribute, value };
}
