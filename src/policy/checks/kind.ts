import type { Assurance, Dossier, Place } from '../../dossier/fact.ts';
import type { FamilyDecision, FamilyTest } from '../../measures/decisions/family.ts';
import type { Figure, Outcome, Reason, Required, Statistics } from '../../report/report.ts';
import type { MeasuredSource } from '../measured.ts';
import type { Check, LimitValue } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** A limit as it stands for the tier the system is judged by. */
export interface AppliedLimit {
  readonly value: LimitValue;
  readonly stricter: 'higher' | 'lower';
  /** Whose number it is, in words. */
  readonly origin: string;
}

/** A field that would settle the check, and the entry it belongs to. */
export interface NeededField {
  readonly field: string;
  /** Id of the collection's entry; null for a field of the system. */
  readonly entry: string | null;
}

/** What checks compare with. */
export interface BaseSystem {
  readonly modelDigest: string | null;
  readonly sources: readonly MeasuredSource[];
}

/** What a check sees. */
export interface CheckContext {
  readonly dossier: Dossier;
  readonly subject: Subject;
  /** All measured results files, judged ones and others. */
  readonly sources: readonly MeasuredSource[];
  /** The same system as base holds it; null where nothing is compared or base does not have it. */
  readonly base: BaseSystem | null;
  /** The attributes of patients whose groups policy requires. */
  readonly requiredAttributes: readonly string[];
  /** Throws on a name the rule does not define; the loader has refused such a rule. */
  readonly limit: (name: string) => AppliedLimit;
  /** The day of judgement, YYYY-MM-DD. */
  readonly at: string;
  /** Evaluates a check inside this one. */
  readonly inner: (check: Check) => CheckResult;
}

export interface Decided {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly observed: Figure;
  readonly required: Required;
  readonly place: Place | null;
  readonly related: readonly Place[];
  readonly needs: readonly NeededField[];
  /** What this waits for, in words; findings with the same cause fold. */
  readonly cause: string | null;
  readonly assurance: Assurance;
  readonly statistics: Statistics | null;
  /**
   * Whether the estimate itself keeps the limit, where one was formed: null where it could not be, absent where nothing is estimated. For
   * evidence plans alone; never shown.
   */
  readonly estimateKeepsLimit?: boolean | null;
}

/** A statistical comparison, decided with all others of its family. */
export interface Pending {
  readonly pending: FamilyTest & { readonly alpha: number };
  /** The family, where tests of several checks of one rule are decided together; without it a check has one of its own. */
  readonly family?: string;
  readonly finish: (decision: FamilyDecision) => Decided;
}

/** Several comparisons that make one result: each is decided with its family, then they are told together. */
export interface Joint {
  readonly parts: readonly (Decided | Pending)[];
  readonly join: (parts: readonly Decided[]) => Decided;
}

export type CheckResult = Decided | Pending | Joint;

/** One kind of check; its arguments have a schema of the same name in schemas/checks/. */
export interface CheckKind<Args> {
  readonly id: string;
  /** Fields the arguments name; each must be in the vocabulary. */
  readonly fields: (args: Args) => readonly string[];
  /** Limits the arguments name; each must be defined by the rule. */
  readonly limits: (args: Args) => readonly string[];
  /** Checks inside this one. */
  readonly inner: (args: Args) => readonly Check[];
  /** Outcomes and reasons the kind can reach; from these the loader derives which examples a rule needs. */
  readonly reaches: readonly (Outcome | Reason)[];
  /** A problem of the arguments that no schema can see, in words; null where there is none. */
  readonly problem: (args: Args) => string | null;
  readonly evaluate: (args: Args, context: CheckContext) => CheckResult;
}

/** What every kind has unless it says otherwise. */
export const PLAIN = { limits: () => [], inner: () => [], problem: () => null } as const;
