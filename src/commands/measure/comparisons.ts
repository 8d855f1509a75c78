import type { BoundedAurocResult } from '../../measures/aggregates/bounds.ts';
import { noWorseBoundedAuroc } from '../../measures/aggregates/verdicts.ts';
import {
  type ComparisonTest,
  type Count,
  effectiveCount,
  noWorse,
  noWorseAuroc,
} from '../../measures/decisions/difference.ts';
import { equivalent } from '../../measures/decisions/equivalence.ts';
import { decideFamily, exploreFamily, type FamilyDecision } from '../../measures/decisions/family.ts';
import { fisherExact } from '../../measures/decisions/fisher.ts';
import {
  couldChange,
  tooManyUnknown,
  underEveryAssignment,
  unknownGroupBounds,
} from '../../measures/decisions/unknown-groups.ts';
import type { AurocResult } from '../../measures/discrimination/auroc.ts';
import { type ClusteredAurocResult, independentClasses } from '../../measures/discrimination/cluster-auroc.ts';
import { katz, newcombe } from '../../measures/intervals/interval.ts';
import type { Worse } from '../../measures/rates/confusion.ts';
import type { GroupKey } from '../../measures/rows/predictions.ts';
import { type ByPatient, worthOfBoth } from '../../policy/patients.ts';
import { FEWEST_EVENTS, MOST_UNKNOWN_SHARE } from '../../safety/limits.ts';
import type { Question } from './options.ts';

/** One subgroup held against others. Published as JSON: fields may be added, never renamed. */
export interface Comparison {
  readonly question: 'no_worse' | 'equivalent';
  readonly metric: string;
  /** Whether lower or higher values are worse for the patient. */
  readonly worse: Worse;
  readonly by: GroupKey;
  /** `rest`, or the reference group as sex=F. */
  readonly than: string;
  /** Subgroup minus the others; null where undefined. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** 1 - alpha with each limit one-sided, or 1 - 2 alpha with both together. */
  readonly level: number;
  readonly sided: 'one' | 'two';
  readonly method: ComparisonTest['method'];
  readonly margin: number;
  readonly p_pass: number;
  /** Before Holm. */
  readonly p_fail: number;
  /** After Holm, and for looking through many groups after Benjamini and Hochberg, which decides nothing. */
  readonly p_fail_holm: number;
  readonly p_fail_bh: number;
  /** For rates, to report only: Newcombe's interval of the difference, the ratio with its Katz interval, and Fisher's p of no difference. */
  readonly reported: Reported | null;
  /** After Holm over the comparisons of this metric. */
  readonly outcome: FamilyDecision['outcome'];
  readonly reason: 'too-few' | 'inconclusive' | null;
  /** Cases of the subgroup: the denominator of the rate, for AUROC its rows with the condition. */
  readonly n: number;
  /** The independent cases that these are worth, where patients have several rows; null where every row stands for itself. */
  readonly n_effective: number | null;
  /** The share of rows without a known group where it is above the limit: the outcome and its p hold wherever these belong. Else null. */
  readonly unknown_share: number | null;
  /** The rows whose group is known give an outcome that those without could change. */
  readonly unknown_could_change: boolean;
  /** As many of them give an 80 % chance to pass if the subgroup is truly no different; null where none would or where not known. */
  readonly n_needed: number | null;
}

/** A rate that says something of harm to patients in one group and needs no limit of its own. */
export interface ComparedRate {
  readonly metric: string;
  readonly worse: Worse;
  /** What is counted to reach a size, as "cases". */
  readonly counted: string;
}

/** An area from rows, or the bounds of one that counts in bins leave open. */
export type ComparedAuroc = { readonly events: number } & (
  | { readonly kind: 'exact'; readonly result: AurocResult | ClusteredAurocResult }
  | { readonly kind: 'bounded'; readonly result: BoundedAurocResult }
);

/** The counts of a compared rate, with what they add up to by patient. */
export type ComparedCount = Count & ByPatient;

/** What comparing needs of a set of rows. */
export interface ComparedRows {
  readonly n: number;
  /** The counts of a compared rate; null where the rows do not give it. */
  readonly count: (metric: string) => ComparedCount | null;
  /** Null where the task has no such thing. */
  readonly auroc: () => ComparedAuroc | null;
}

/** The rows of a subgroup and of all others whose group is known. */
export interface GroupedForComparison {
  readonly overall: () => ComparedRows;
  readonly group: (key: GroupKey) => ComparedRows;
  readonly rest: (key: GroupKey) => ComparedRows;
  /**
   * A subgroup and others (null for the rest) under the least and the most favourable assignment of the rows of unknown
   * group. Where a task does not tell, counts are enough, and where these are of patients nothing is known.
   */
  readonly extremes?:
    | ((metric: string, worse: Worse, by: GroupKey, others: GroupKey | null) => Extremes | null)
    | undefined;
}

export type Extremes = readonly [ComparedSides, ComparedSides];

interface ComparedSides {
  readonly group: ComparedCount;
  readonly rest: ComparedCount;
}

const AUROC = 'auroc';

export interface Reported {
  readonly newcombe: { readonly lower: number; readonly upper: number; readonly level: number } | null;
  readonly ratio: {
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
    readonly level: number;
    /** A zero count made us add one half to every count. */
    readonly half_corrected: boolean;
  } | null;
  /** Null where patients have several rows: it takes every row for itself. */
  readonly fisher_p: number | null;
}

function reportedOf(ownRows: ComparedCount, otherRows: ComparedCount, level: number): Reported {
  const worth = worthOfBoth(ownRows, otherRows);
  const group = effectiveCount(ownRows, worth?.group);
  const others = effectiveCount(otherRows, worth?.rest);
  const difference = newcombe(group.x, group.n, others.x, others.n, level);
  const ratio = katz(group.x, group.n, others.x, others.n, level);
  return {
    newcombe: difference === null ? null : { lower: difference.lower, upper: difference.upper, level },
    ratio:
      ratio === null
        ? null
        : { value: ratio.ratio, lower: ratio.lower, upper: ratio.upper, level, half_corrected: ratio.halfCorrected },
    fisher_p: worth === undefined ? fisherExact(group, others) : null,
  };
}

type Untested = Pick<Comparison, 'question' | 'metric' | 'worse' | 'by' | 'than' | 'n' | 'n_effective' | 'reported'>;

interface Tested {
  readonly about: Untested;
  /** Of the rows whose group is known. */
  readonly test: ComparisonTest;
  /** What is decided by. */
  readonly everywhere: ComparisonTest;
  readonly unknownShare: number | null;
}

/** Compares every subgroup with the rest, or with the reference group of its attribute. A metric that the rows do not give is left out. */
export function comparisonsOf(
  source: GroupedForComparison,
  rates: readonly ComparedRate[],
  keys: readonly GroupKey[],
  question: Question,
): readonly Comparison[] {
  return [...rates.map((rate) => rate.metric), AUROC].flatMap((metric) => {
    const worse = rates.find((rate) => rate.metric === metric)?.worse ?? 'lower';
    const tested = keys.flatMap((by) => compare(source, metric, worse, by, question));
    // Intersections are a family of their own, so that many of them do not hide a failing group (statistics.md, Families).
    const depths = [...new Set(tested.map(({ about }) => Object.keys(about.by).length))];
    return depths.flatMap((depth) =>
      decidedTogether(
        tested.filter(({ about }) => Object.keys(about.by).length === depth),
        question.alpha,
      ),
    );
  });
}

function decidedTogether(tested: readonly Tested[], alpha: number): readonly Comparison[] {
  const family = tested.map(({ everywhere }, index) => ({ id: String(index), test: everywhere }));
  const decisions = decideFamily(family, alpha);
  const explored = exploreFamily(tested.map(({ everywhere }) => everywhere));
  return tested.flatMap((one, index) => {
    const decision = decisions[index];
    return decision === undefined ? [] : [decided(one, decision, explored[index] ?? 1)];
  });
}

function compare(
  source: GroupedForComparison,
  metric: string,
  worse: Worse,
  by: GroupKey,
  { reference, margins, alpha, level }: Question,
): readonly Tested[] {
  const referred = reference?.key ?? {};
  const isReferred = reference !== null && Object.keys(referred).every((attribute) => Object.hasOwn(by, attribute));
  if (isReferred && Object.entries(referred).every(([attribute, value]) => by[attribute] === value)) return [];
  const group = source.group(by);
  // In an intersection the other attributes stay as they are: older women are held against older men.
  const others = isReferred ? source.group({ ...by, ...referred }) : source.rest(by);
  const question = isReferred ? 'equivalent' : 'no_worse';
  const than = isReferred ? reference.text : 'rest';
  const all = source.overall();
  const known = isReferred ? source.rest(by).n + group.n : group.n + others.n;
  const unknownShare = tooManyUnknown(all.n - known, all.n, MOST_UNKNOWN_SHARE) ? (all.n - known) / all.n : null;
  if (metric === AUROC) {
    const own = group.auroc();
    const theirs = others.auroc();
    if (own === null || theirs === null) return [];
    const ask = isReferred ? equivalentAuroc : aurocNoWorse;
    const test = ask(own, theirs, margins.auroc, alpha);
    const { events: n } = own;
    const n_effective = effectiveEvents(own);
    // No bound is known for the area of rows that may belong here or there.
    const everywhere = unknownShare === null ? test : underEveryAssignment(test, null);
    return [
      { about: { question, metric, worse, by, than, n, n_effective, reported: null }, test, everywhere, unknownShare },
    ];
  }
  const own = group.count(metric);
  const theirs = others.count(metric);
  if (own === null || theirs === null) return [];
  const ask = (tested: ComparedCount, against: ComparedCount): ComparisonTest => {
    const common = { group: tested, margin: margins.rate, alpha, effective: worthOfBoth(tested, against) };
    return isReferred ? equivalent({ ...common, reference: against }) : noWorse({ ...common, rest: against, worse });
  };
  const test = ask(own, theirs);
  const extremes =
    unknownShare === null ? null : extremesOf(source, metric, worse, by, isReferred ? { ...by, ...referred } : null);
  const everywhere =
    unknownShare === null
      ? test
      : underEveryAssignment(
          test,
          extremes === null
            ? null
            : [ask(extremes[0].group, extremes[0].rest), ask(extremes[1].group, extremes[1].rest)],
        );
  const sizes = { n: own.n, n_effective: worthOfBoth(own, theirs)?.group ?? null };
  const about = { question, metric, worse, by, than, ...sizes, reported: reportedOf(own, theirs, level) } as const;
  return [{ about, test, everywhere, unknownShare }];
}

/** The rows of unknown group are those that are neither in the subgroup nor in its rest. */
function extremesOf(
  source: GroupedForComparison,
  metric: string,
  worse: Worse,
  by: GroupKey,
  reference: GroupKey | null,
): Extremes | null {
  if (source.extremes !== undefined) return source.extremes(metric, worse, by, reference);
  const [all, group, rest] = [source.overall(), source.group(by), source.rest(by)].map((rows) => rows.count(metric));
  const others = reference === null ? rest : source.group(reference).count(metric);
  if (all == null || group == null || rest == null || others == null || group.byPatient != null) return null;
  const unknown = { x: all.x - group.x - rest.x, n: all.n - group.n - rest.n };
  const { leastFavourable, mostFavourable } = unknownGroupBounds({ group, rest: others, unknown, worse });
  return [leastFavourable, mostFavourable];
}

/** The independent cases that those of shared patients are worth; null where every row stands for itself. */
function effectiveEvents(area: ComparedAuroc): number | null {
  if (area.kind === 'bounded' || !area.result.ok) return null;
  const { estimate } = area.result;
  return 'effectiveEvents' in estimate ? independentClasses(estimate).events : null;
}

function aurocNoWorse(group: ComparedAuroc, rest: ComparedAuroc, margin: number, alpha: number): ComparisonTest {
  const common = { margin, alpha, minimumEvents: FEWEST_EVENTS.auroc };
  if (group.kind === 'bounded' && rest.kind === 'bounded') {
    return noWorseBoundedAuroc({ group: group.result, rest: rest.result, ...common });
  }
  if (group.kind === 'bounded' || rest.kind === 'bounded') throw new TypeError('rows are compared with rows');
  return noWorseAuroc({ group: group.result, rest: rest.result, ...common });
}

/**
 * Two one-sided tests for AUROC: the group is not lower than the reference by the margin, nor the reference than the
 * group. pFail is doubled, as for rates. The number needed is that of one test, too small for both, so none is given.
 */
function equivalentAuroc(
  group: ComparedAuroc,
  reference: ComparedAuroc,
  margin: number,
  alpha: number,
): ComparisonTest {
  const notLower = aurocNoWorse(group, reference, margin, alpha);
  const notHigher = aurocNoWorse(reference, group, margin, alpha);
  return {
    ...notLower,
    pPass: Math.max(notLower.pPass, notHigher.pPass),
    pFail: Math.min(1, 2 * Math.min(notLower.pFail, notHigher.pFail)),
    nNeeded: null,
  };
}

function decided(
  { about, test, everywhere, unknownShare }: Tested,
  decision: FamilyDecision,
  explored: number,
): Comparison {
  const both = about.question === 'equivalent';
  return {
    question: about.question,
    metric: about.metric,
    worse: about.worse,
    by: about.by,
    than: about.than,
    difference: test.difference,
    lower: test.lower,
    upper: test.upper,
    level: 1 - (both ? 2 : 1) * test.alpha,
    sided: both ? 'two' : 'one',
    method: test.method,
    margin: test.margin,
    p_pass: everywhere.pPass,
    p_fail: everywhere.pFail,
    p_fail_holm: decision.adjustedPFail,
    p_fail_bh: explored,
    reported: about.reported,
    outcome: decision.outcome,
    reason: decision.outcome === 'not-evaluated' ? decision.reason : null,
    n: about.n,
    n_effective: about.n_effective,
    unknown_share: unknownShare,
    unknown_could_change: decision.outcome === 'not-evaluated' && couldChange(test, everywhere),
    n_needed: test.nNeeded,
  };
}
