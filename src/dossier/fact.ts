/**
 * Facts: what is known of one system, each with the state it is in and every place that states it.
 */

/** A place in a file, 1-based; the end is just past the last character. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * How strong a statement is, weakest first: a person wrote it, a tool wrote it, the gate computed it from rows,
 * it was computed and signed.
 */
export const ASSURANCES = ['declared', 'reported', 'recomputed', 'signed'] as const;
export type Assurance = (typeof ASSURANCES)[number];

export type FactState = 'present' | 'placeholder' | 'not_applicable' | 'absent' | 'invalid';

export type FactValue = string | number | boolean | readonly string[];

/** One place in one file that says something about one field. */
export interface Statement {
  readonly field: string;
  readonly state: Exclude<FactState, 'absent'>;
  /** The value where the state is present, else null. */
  readonly value: FactValue | null;
  /** The text as written. */
  readonly raw: string;
  /** Why the state is invalid or not applicable, in words. Empty where nobody said. */
  readonly reason: string;
  readonly place: Place;
  /** Title of the format that stated it. */
  readonly format: string;
  readonly assurance: Assurance;
}

/** Everything that is stated about one field; the strongest statement decides, the others are kept. */
export interface Fact {
  readonly field: string;
  readonly state: FactState;
  readonly value: FactValue | null;
  readonly raw: string;
  readonly reason: string;
  /** Where the deciding statement stands; for an absent fact the nearest ancestor that exists. */
  readonly place: Place;
  readonly assurance: Assurance;
  /** All statements, the deciding one first. Empty for an absent fact. */
  readonly statements: readonly Statement[];
  /** Statements that contradict the deciding one. */
  readonly conflicts: readonly Statement[];
}

/** One element of a collection: a data set, a result, an input of the model, and so on. */
export interface Entry {
  readonly kind: EntryKind;
  /** Unique within its kind and system. */
  readonly id: string;
  readonly place: Place;
  /** By full field name, for example `dataset.source`. */
  readonly facts: ReadonlyMap<string, Fact>;
}

export const ENTRY_KINDS = [
  'dataset',
  'population-group',
  'feature',
  'artifact',
  'result',
  'explanation',
  'component',
  'approval',
  'tool',
  'corpus',
  'hazard',
  'threat',
  'monitor',
  'incident',
  'privacy-method',
  'site',
  'perturbation',
  'attack',
  'waiver',
  'evidence-plan',
  'trait',
  'file',
  'change',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a number is about. Only numbers about performance are held against predictions. */
export type RecordKind =
  | 'performance'
  | 'fairness'
  | 'calibration'
  | 'drift'
  | 'explanation'
  | 'robustness'
  | 'privacy'
  | 'security'
  | 'red-team'
  | 'data-quality'
  | 'test';

/** What only some tools say of a number. */
export interface RecordDetails {
  /** The class it was measured for; a class is no group of patients. */
  readonly class?: string;
  readonly averaging?: 'macro' | 'micro' | 'weighted' | 'samples';
  readonly threshold?: number;
  /** For a comparison of groups: how they are compared, and with which. A difference may have a sign or be the largest there is. */
  readonly comparator?: 'difference' | 'largest-difference' | 'ratio' | 'smallest-ratio';
  readonly referenceGroup?: string;
  /** The input that it is about. */
  readonly feature?: string;
  /** Confidence level of the interval, 0 to 1. */
  readonly level?: number;
  /** How the interval came about, where the tool gives no limits of its own: from a standard error. */
  readonly intervalFrom?: 'standard-error';
  /** What the interval is of, where it is not the value: the share that a count has of its cases. */
  readonly intervalOf?: 'share';
  readonly positives?: number;
  /** Cases that the tool left out of the number. */
  readonly excluded?: number;
  /** The gate counted it in the file: no digits of it stand at its place, which is where the first of them stands. */
  readonly counted?: true;
  readonly dataset?: string;
  readonly revision?: string;
  /** The attack it is about (probe, plugin), who judged it (detector, scorer), and how the input was changed. */
  readonly attack?: string;
  readonly judge?: string;
  readonly perturbation?: string;
  /** First and last moment of the data, and when the tool ran, as written. */
  readonly start?: string;
  readonly end?: string;
  readonly created?: string;
  readonly model?: string;
  readonly modelVersion?: string;
  readonly tool?: string;
  readonly toolVersion?: string;
}

/** A number that a card or a results file states. */
export interface MetricRecord {
  readonly kind: RecordKind;
  /** Which values are better; null where nobody can say, as of a p value whose test is not named. */
  readonly better: 'higher' | 'lower' | 'near-zero' | 'near-one' | null;
  /** Canonical id, see metric-names.ts; null where the name is not known. */
  readonly metric: string | null;
  /** The name as written. */
  readonly name: string;
  /** The number as written, with its digits; empty where the file lists what was counted and writes no number. */
  readonly raw: string;
  /** Null where the text is not one finite number. */
  readonly value: number | null;
  readonly scale: 'fraction' | 'percent' | 'count' | 'p-value' | 'distance' | 'unknown';
  /** Attribute to group; empty for the whole data set. */
  readonly subgroup: Readonly<Record<string, string>>;
  readonly n: number | null;
  readonly interval: { readonly lower: string; readonly upper: string } | null;
  /** The data it was measured on, as far as the text says. */
  readonly role: string | null;
  /** JSON pointer in the file; empty for Markdown. */
  readonly pointer: string;
  readonly place: Place;
  readonly assurance: Assurance;
  readonly details: RecordDetails;
}

export type Tier = 'low' | 'moderate' | 'high';
export const TIERS: readonly Tier[] = ['low', 'moderate', 'high'];

export interface DerivedTier {
  readonly declared: Tier | null;
  readonly derived: Tier;
  /** The higher of the two, and of base's where there is a base: what the system is judged by. */
  readonly judged: Tier;
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** Fields whose answers could lower the tier. */
  readonly unanswered: readonly string[];
}

export type TraitValue = 'yes' | 'no' | 'unknown';

export interface Trait {
  readonly id: string;
  readonly value: TraitValue;
  readonly because: string;
  /** The field whose value settles the trait. */
  readonly settledBy: string;
}

/** Everything known about one system at one commit. */
export interface Dossier {
  readonly id: string;
  readonly version: string | null;
  /** Folder of the system, relative to the judged folder; `.` for the folder itself. */
  readonly folder: string;
  /** Where a fact that nobody states is reported. */
  readonly home: Place;
  /** Field prefix, such as `governance.roles`, to the place of its key: an absent fact is reported at its nearest ancestor. */
  readonly anchors: ReadonlyMap<string, Place>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entries: Readonly<Record<EntryKind, readonly Entry[]>>;
  readonly records: readonly MetricRecord[];
  /** Digest of the model under review, from its file, pointer or statement. */
  readonly modelDigest: string | null;
  readonly traits: readonly Trait[];
  readonly tier: DerivedTier;
}
