import type { Outline } from '../documents/outline.ts';
import type { EntryKind, MetricRecord, Place, Statement } from '../dossier/fact.ts';
import type { PredictionTable } from '../measures/rows/predictions.ts';

/** What a reader sees of a file before it is read whole. */
export interface Head {
  /** Path relative to the judged folder, with forward slashes. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** The first characters (READING.headCharacters); empty where the bytes are not text. */
  readonly text: string;
  /** The first bytes. */
  readonly bytes: Uint8Array;
  /** What the text shows of its structure; worked out once, when a reader first asks. */
  readonly outline: () => Outline;
  /** The bytes between two offsets: some formats say at their end what they hold. */
  readonly slice: (start: number, end: number) => Uint8Array;
}

/** A file to read. The reader opens nothing: the bytes are handed to it. */
export interface SourceDocument extends Head {
  /** The whole text; throws where the file is too large to hold, which the caller has checked. */
  readonly wholeText: () => string;
  /** The bytes, piece by piece, for files of any size. */
  readonly chunks: () => Iterable<Uint8Array>;
  /** What rmf-system.yaml says of this file, where it says anything. */
  readonly declared: DeclaredEvidence | null;
}

/** An entry of `evidence` in rmf-system.yaml, as far as it says how to read a file. */
export interface DeclaredEvidence {
  readonly id: string;
  readonly kind: 'predictions' | 'metrics' | 'explanation' | null;
  readonly columns: {
    readonly label: string | null;
    readonly score: string | null;
    readonly prediction: string | null;
    readonly patient: string | null;
    /** Attribute to column. */
    readonly attributes: Readonly<Record<string, string>>;
  };
  readonly positive: string | null;
  readonly higherMeansPositive: boolean | null;
  readonly threshold: number | null;
  /** Metric to JSON pointer. */
  readonly metrics: Readonly<Record<string, string>>;
  readonly role: string | null;
  /** Where the entry stands in rmf-system.yaml. */
  readonly place: Place;
}

/** How sure a reader is that a file is its own. Two readers of equal strength on one file is an error naming both. */
export type Strength = 1 | 2 | 3;

export interface Recognition {
  readonly strength: Strength;
  readonly because: string;
}

/** Something in a file that cannot be taken as it stands. */
export interface ReadProblem {
  readonly code: string;
  /** What was found and what to write instead. Never quotes the file. */
  readonly message: string;
  readonly place: Place;
}

/** An element of a collection, with its statements by full field name. */
export interface EntryStatement {
  readonly kind: EntryKind;
  readonly id: string;
  readonly place: Place;
  readonly statements: readonly Statement[];
}

/** A part of a file that no field, record or known setting stands for. */
export interface NotUnderstood {
  /** JSON pointer of its key, or the heading or name it stands under. */
  readonly what: string;
  readonly place: Place;
}

/** Row-level predictions as read. */
export interface PredictionRows {
  readonly table: PredictionTable;
  /** Whether the meaning of outcome and score was declared, or only guessed from the names of the columns. */
  readonly polarity: 'declared' | 'by-convention';
  /** The declared threshold of the score, null where none is. */
  readonly threshold: number | null;
  /** Place of the header cell of each column that was used, by role or attribute. */
  readonly columnPlaces: Readonly<Record<string, Place>>;
  /** Attribute to the share of rows without a known group, 0 to 1. */
  readonly unknownShare: Readonly<Record<string, number>>;
  /** Rows whose outcome is not known yet: production results only. The table has them as 0, so no number of outcomes may be told where there are any. */
  readonly unknownOutcomes: number;
}

/** A verdict that a results file states, in one of the words all tools share. */
export interface ToolVerdict {
  readonly said: 'passed' | 'failed' | 'error' | 'incomplete';
  readonly place: Place;
}

/** A ranking of the model's inputs, strongest first. */
export interface ExplanationRanking {
  readonly features: readonly { readonly name: string; readonly value: number; readonly place: Place }[];
  readonly place: Place;
}

export interface Reading {
  readonly status: 'parsed' | 'partial' | 'empty' | 'unsupported' | 'corrupt';
  /** Version of the format, as far as the file says. */
  readonly version: string | null;
  readonly facts: readonly Statement[];
  readonly entries: readonly EntryStatement[];
  readonly records: readonly MetricRecord[];
  readonly predictions: PredictionRows | null;
  readonly explanation: ExplanationRanking | null;
  /** What the tool itself made of its results. Kept beside them; it never stands in for the policy's own judgement. */
  readonly toolVerdict: ToolVerdict | null;
  /** Digests the file itself states of the model, the data and the predictions it reports on. */
  readonly binding: readonly Statement[];
  readonly warnings: readonly ReadProblem[];
  /** What stands in the file and states nothing that the gate knows: keys and headings, never their values. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** Field prefix to the place of its key, so that an absent fact is reported at its nearest ancestor. */
  readonly anchors: ReadonlyMap<string, Place>;
}

/** What a file is to the system: its description, its data, its model, what was measured, or what it states itself. */
export type ReaderRole = 'card' | 'dataset' | 'artifact' | 'system' | 'result';

/** One format. It opens no file and never throws on bad input; a reader that loads a decoder on demand answers later. */
export interface Reader {
  readonly id: string;
  readonly title: string;
  readonly role: ReaderRole;
  readonly versions: readonly string[];
  readonly recognise: (head: Head, declared: DeclaredEvidence | null) => Recognition | null;
  readonly read: (document: SourceDocument) => Reading | Promise<Reading>;
  /** The dossier fields this format can state. */
  readonly fields: readonly string[];
}

/** In `binding`, the digest of the predictions that a results file was computed from. No rule names it. */
export const PREDICTIONS_DIGEST = 'result.predictions_digest';

/** A reading that found nothing; readers spread it and add what they found. */
export const EMPTY_READING: Reading = {
  status: 'parsed',
  version: null,
  facts: [],
  entries: [],
  records: [],
  predictions: null,
  explanation: null,
  toolVerdict: null,
  binding: [],
  warnings: [],
  notUnderstood: [],
  anchors: new Map(),
};
