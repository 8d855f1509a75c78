/**
 * The report: everything the gate says, as plain data. Every output is a pure function of it.
 * The form is a contract (schemas/report.schema.json): fields may be added, never renamed.
 */

export const OUTCOMES = ['pass', 'fail', 'not-evaluated', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const REASONS = [
  'missing',
  'unreadable',
  'unbound',
  'stale',
  'limit-not-set',
  'tool-limit',
  'too-few',
  'inconclusive',
] as const;
/** Why something could not be evaluated. */
export type Reason = (typeof REASONS)[number];

/** Worst first: of two decisions on one subject the earlier stands. */
export const DECISIONS = ['blocks', 'warns', 'notes', 'waived', 'provisional', 'known', 'upcoming', 'ok'] as const;
export type Decision = (typeof DECISIONS)[number];

export type Verdict = 'pass' | 'conditional' | 'fail' | 'error';

export const EXIT_STATUS: Readonly<Record<Verdict, number>> = { pass: 0, conditional: 0, fail: 1, error: 2 };

export type Tier = 'low' | 'moderate' | 'high';
export type Assurance = 'declared' | 'reported' | 'recomputed' | 'signed';

/** 1-based; the end is just past the last character. `path` is relative to the judged folder. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly side: 'head' | 'base';
}

/** One thing a check found, where a subject has several. */
export interface Detail {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly text: string;
  readonly required: string;
  readonly location: Location | null;
}

/** What was seen or what is asked. Numbers are absent where showing them could point to a person. */
export interface Figure {
  readonly text: string;
  readonly value?: number | string | null;
  readonly unit?: string;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly n?: number | null;
}

export interface Required extends Figure {
  /** Whose number it is, for example "house default; nobody in your organisation has set this limit". */
  readonly origin?: string;
}

export interface Statistics {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number;
  readonly sided: 'one' | 'two';
  readonly method: string;
  readonly alpha: number | null;
  /** p for a failure after Holm within the family; null where no test was made. */
  readonly adjusted: number | null;
  readonly family: string | null;
  readonly family_size: number | null;
  readonly p: number | null;
  readonly n: number | null;
  /** The independent cases that the rows are worth, where patients have several rows; null where it is not shown. */
  readonly n_effective?: number | null;
  readonly n_needed: number | null;
  /** Numbers were withheld because they would tell a count from 1 to 10, of this group or, with a total, of another. */
  readonly suppressed: boolean;
}

/** What was found of several groups taken together, each of them too few to be judged alone. */
export interface PooledGroups {
  /** As sex=F. */
  readonly groups: readonly string[];
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  /** The outcome in words; no numbers of these groups are shown. */
  readonly text: string;
}

/** What lets a finding through for a time. */
export interface Exception {
  readonly kind: 'waived' | 'provisional' | 'upcoming';
  /** Of the waiver or the evidence plan; null for a day. */
  readonly id: string | null;
  /** The first day on which it no longer does, YYYY-MM-DD. */
  readonly until: string;
  readonly approved_by: string | null;
  /** Until when, by whom and why, in words. */
  readonly text: string;
}

/** A field whose value would settle the finding. */
export interface Need {
  readonly field: string;
  readonly description: string;
  /** The file to write it in. */
  readonly file: string;
  /** The lines to paste, with TODO where only a person knows the answer. */
  readonly lines: string;
}

export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly system: string;
  readonly subject: string;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly decision: Decision;
  /** Whose policy decided. */
  readonly policy: 'base' | 'head' | 'both';
  readonly assurance: Assurance;
  readonly location: Location | null;
  readonly related: readonly Location[];
  readonly details: readonly Detail[];
  readonly observed: Figure;
  readonly required: Required;
  readonly statistics?: Statistics;
  /** Where the group is too few: all such groups of its attribute together. It changes no outcome. */
  readonly pooled?: PooledGroups;
  readonly exception?: Exception;
  /** What a waiver of this finding has to name; absent where none is needed or possible. */
  readonly subject_digest?: string;
  /** What was found, what is required and why it matters, in words. */
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly references: readonly string[];
  readonly needs: readonly Need[];
  /** Findings with the same cause fold into one line for people. */
  readonly blocked_by?: string;
  readonly inputs: readonly string[];
  /** Stable over line changes: rule, system and subject. */
  readonly fingerprint: string;
}

export interface SystemSummary {
  readonly id: string;
  readonly version: string | null;
  readonly path: string;
  readonly model_digest: string | null;
  readonly tier: {
    readonly declared: Tier | null;
    readonly derived: Tier;
    readonly judged: Tier;
    readonly reasons: readonly string[];
  };
  readonly traits: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>;
  readonly evaluator: string | null;
  /** Subgroup tables for people: what would tell a count from 1 to 10 is already withheld. */
  readonly tables: readonly SubgroupTable[];
}

export interface SubgroupTable {
  readonly attribute: string;
  readonly source: string;
  readonly rows: readonly SubgroupRow[];
}

export interface SubgroupRow {
  readonly group: string;
  readonly n: string;
  readonly positives: string;
  /** Metric id to text such as "66 of 100 (95 % interval 61 to 71)"; "withheld" where it is not shown. */
  readonly metrics: Readonly<Record<string, string>>;
}

export interface InputFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What it was read as: card, system, result, artifact, policy, rule. */
  readonly role: string;
  readonly format: string;
  readonly read: 'parsed' | 'partial' | 'empty' | 'unsupported' | 'corrupt';
  readonly side: 'head' | 'base';
}

export interface LimitSetting {
  readonly rule: string;
  readonly limit: string;
  readonly value: string;
  readonly owner: string | null;
  readonly date: string | null;
  readonly origin: string;
}

export interface Loosening {
  readonly rule: string;
  readonly what: string;
  readonly base: string;
  readonly head: string;
}

export interface Coverage {
  readonly framework: string;
  readonly requirements: number;
  /** Requirements with at least one rule that ran. */
  readonly examined: number;
  readonly by_kind: Readonly<Record<string, number>>;
}

export interface Composition {
  /** Rules that ran on at least one subject. */
  readonly rules: number;
  readonly blocks: number;
  readonly shown_wrong: number;
  readonly missing: number;
  readonly undecided: number;
  readonly warns: number;
  readonly notes: number;
  readonly waived: number;
  readonly provisional: number;
  readonly known: number;
  readonly upcoming: number;
  readonly met: number;
}

/** The step that settles most, as text to paste. */
export interface NextStep {
  readonly settles_rules: number;
  readonly rules: readonly string[];
  readonly file: string;
  readonly text: string;
  /** What of it to begin with, where the whole is long. */
  readonly part?: NextStepPart;
}

/** Lines that settle as many rules as fit, and how much the whole holds beyond them. */
export interface NextStepPart {
  readonly settles_rules: number;
  readonly rules: readonly string[];
  readonly text: string;
  readonly more_lines: number;
  readonly more_rules: number;
}

export interface Report {
  readonly schema: 'rmf-gate/report/1';
  /** sha256 over everything but `run` and this field. */
  readonly report_digest: string;
  readonly tool: { readonly name: 'rmf-gate'; readonly version: string; readonly dist_sha256: string | null };
  readonly run: {
    readonly at: string;
    readonly clock: 'given' | 'system';
    readonly trigger: string;
    readonly repository: string | null;
    readonly workflow: string | null;
    readonly run_id: string | null;
    readonly attempt: string | null;
    readonly actor: string | null;
    readonly base_sha: string | null;
    readonly head_sha: string | null;
    readonly node: string;
    readonly os: string;
  };
  readonly request: {
    /** The day of judgement, YYYY-MM-DD. */
    readonly at: string;
    readonly directory: string;
    readonly scope: 'all' | 'changed';
    readonly require: 'pass' | null;
    /** Commit the policy was read from, and the commit compared with; null where there is none. */
    readonly policy_commit: string | null;
    readonly comparison_commit: string | null;
    readonly head_commit: string | null;
  };
  readonly verdict: Verdict;
  readonly error?: { readonly message: string; readonly location: Location | null };
  readonly composition: Composition;
  readonly policy: {
    readonly origin: string;
    readonly commit: string | null;
    readonly digest: string | null;
    readonly packs: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
    readonly loosened_by_head: readonly Loosening[];
    readonly set_by: readonly LimitSetting[];
  };
  readonly inputs: readonly InputFile[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly systems: readonly SystemSummary[];
  readonly findings: readonly Finding[];
  readonly not_applied: readonly { readonly rule: string; readonly system: string; readonly reason: string }[];
  readonly counts: {
    readonly systems_found: number;
    readonly systems_in_scope: number;
    readonly rules: number;
    readonly subjects: number;
  };
  readonly coverage: readonly Coverage[];
  readonly limits_reached: readonly string[];
  readonly cannot_prove: readonly string[];
  readonly next_step: NextStep | null;
}
