import type { Place } from '../dossier/fact.ts';
import type { Outcome } from '../report/report.ts';
import type { Check, Enforcement, Example, Limit, LimitValue, Origin, Rule, SubjectKind } from './rule.ts';

interface WrittenLimit {
  readonly high: LimitValue;
  readonly moderate: LimitValue;
  readonly low: LimitValue;
  readonly stricter: 'higher' | 'lower';
  readonly origin: Origin;
  readonly unit?: string;
  readonly source?: string;
}

/** A rule as its file holds it, and as it travels in the bundle: what nobody wrote takes no room. */
export interface WrittenRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly kind: Rule['kind'];
  readonly references: Readonly<Record<string, readonly string[]>>;
  readonly traits?: readonly string[];
  readonly for?: {
    readonly each: SubjectKind;
    readonly where?: { readonly fact: string; readonly in: readonly (string | number | boolean)[] };
    readonly 'when-empty'?: { readonly 'not-applicable': string };
  };
  readonly checks: readonly Readonly<Record<string, unknown>>[];
  readonly limits?: Readonly<Record<string, WrittenLimit>>;
  readonly enforce: Readonly<Record<'high' | 'moderate' | 'low', Enforcement>>;
  readonly 'enforce-without'?: {
    readonly trait: string;
    readonly enforce: Readonly<Record<'high' | 'moderate' | 'low', Enforcement>>;
  };
  readonly waivable: boolean;
  readonly 'cannot-occur'?: Readonly<Partial<Record<Outcome, string>>>;
  readonly examples: readonly Example[];
}

/**
 * A rule in full.
 *
 * @param place where it is written; null for a built-in one
 */
export function ruleOf(written: WrittenRule, place: Place | null): Rule {
  const checks = readChecks(written.checks);
  const limits = Object.fromEntries(
    Object.entries(written.limits ?? {}).map(([name, limit]) => [name, readLimit(limit)]),
  );
  return {
    id: written.id,
    title: written.title,
    why: written.why,
    fix: written.fix,
    kind: written.kind,
    references: written.references,
    traits: written.traits ?? [],
    for: {
      each: written.for?.each ?? 'system',
      where: written.for?.where ?? null,
      whenEmpty: written.for?.['when-empty']?.['not-applicable'] ?? null,
    },
    checks,
    limits,
    enforce: written.enforce,
    enforceWithout: written['enforce-without'] ?? null,
    waivable: written.waivable,
    cannotOccur: written['cannot-occur'] ?? {},
    examples: written.examples,
    place,
  };
}

function readLimit(limit: WrittenLimit): Limit {
  return {
    values: { high: limit.high, moderate: limit.moderate, low: limit.low },
    stricter: limit.stricter,
    origin: limit.origin,
    unit: limit.unit ?? null,
    ...(limit.source === undefined ? {} : { source: limit.source }),
    setBy: null,
  };
}

/** The kinds that a check names: all of its keys but those of its words. */
export const kindsIn = (check: object): readonly string[] =>
  Object.keys(check).filter((key) => key !== 'found' && key !== 'required');

/** Checks as written; those inside a combination are read too. */
function readChecks(written: readonly Readonly<Record<string, unknown>>[]): readonly Check[] {
  return written.map((item) => {
    const [kind = ''] = kindsIn(item);
    return {
      kind,
      args: readArguments(kind, item[kind]),
      found: typeof item.found === 'string' ? item.found : null,
      required: typeof item.required === 'string' ? item.required : null,
    };
  });
}

function readArguments(kind: string, args: unknown): unknown {
  if (kind === 'all' || kind === 'any') return readChecks(args as Readonly<Record<string, unknown>>[]);
  if (kind === 'when') {
    const { then, ...rest } = args as { readonly then: readonly Readonly<Record<string, unknown>>[] };
    return { ...rest, checks: readChecks(then) };
  }
  return args;
}

/** Every check of a rule, those inside combinations too. */
