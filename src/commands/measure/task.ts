import type { RowHeader } from '../../documents/rows.ts';
import type { ReadProblem, SourceDocument } from '../../evidence/reader.ts';
import type { GroupKey } from '../../measures/rows/predictions.ts';
import type { ComparedRate, ComparedRows, GroupedForComparison } from './comparisons.ts';
import type { MetricDefinition, Metrics } from './measurement.ts';
import type { MeasureOptions, Question } from './options.ts';
import type { TaskId } from './task-ids.ts';

/** What a task measures of one set of rows. */
export interface MeasuredRows extends ComparedRows {
  readonly metrics: () => Metrics;
}

/** The rows of one file, ready to be measured whole or in part. */
export interface TaskRows {
  readonly n: number;
  /** The groups of what one item of --by stands for, in alphabetical order. */
  readonly keys: (attributes: readonly string[]) => readonly GroupKey[];
  /** The attributes that one item of --by stands for. */
  readonly attributes: (item: string) => readonly string[];
  /** Rows whose group is blank or unknown. */
  readonly unknown: (attribute: string) => number;
  /** Patients where their rows are counted together, else null. */
  readonly clusters: number | null;
  /** What they are, in the plural. */
  readonly clustersAre: string;
  readonly overall: () => MeasuredRows;
  readonly group: (key: GroupKey) => MeasuredRows;
  /** All other rows whose group is known in every attribute of the key. */
  readonly rest: (key: GroupKey) => MeasuredRows;
  /** See GroupedForComparison. */
  readonly extremes?: GroupedForComparison['extremes'];
  /** In the order in which they are told. */
  readonly metrics: readonly MetricDefinition[];
  /** Ids of the metrics of subgroups, one table each; as many as fit beside a name in 100 characters. */
  readonly tables: readonly (readonly string[])[];
  /** The metric whose subgroups are plotted; null where the comparisons say it better. */
  readonly plotted: string | null;
  readonly compared: readonly ComparedRate[];
  /** What is odd about the rows, though they can be used. */
  readonly warnings: readonly ReadProblem[];
  /** Sentences about how the rows were read, for people. */
  readonly notes: readonly string[];
  /** Tables that only this task has, below the overall one; also part of the JSON. */
  readonly sections: readonly Section[];
}

/** A table of its own, as the classes of a classifier or the features of a drift report. */
export interface Section {
  /** Its key in the JSON. */
  readonly key: string;
  /** As told to people. */
  readonly lines: (width: number) => readonly string[];
  /** As told to machines. */
  readonly json: unknown;
}

export type Loaded =
  | { readonly ok: true; readonly rows: TaskRows }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** What a model does, and so how its rows are measured: one file each, one line in the registry. */
export interface Task {
  readonly id: TaskId;
  readonly load: (document: SourceDocument, header: RowHeader | null, asked: Asking) => Promise<Loaded>;
}

/** The options and what was understood of them. */
export interface Asking {
  readonly options: MeasureOptions;
  readonly question: Question;
}
