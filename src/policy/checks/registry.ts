import { atLeast, atMost } from './at-least.ts';
import { claim } from './claim.ts';
import { all, any, when } from './combine.ts';
import { equivalent, noWorse, ratio } from './compare-groups.ts';
import { covers } from './covers.ts';
import { notAfter, notOlderThan } from './dates.ts';
import { digest } from './digest.ts';
import { drift } from './drift.ts';
import { differs, equals } from './equals.ts';
import { holdsUp } from './holds-up.ts';
import { includes } from './includes.ts';
import { inside } from './inside.ts';
import type { CheckKind } from './kind.ts';
import { ceiling, floor } from './limits-of-metric.ts';
import { matches } from './matches.ts';
import { metricFit } from './metric-fit.ts';
import { netBenefitCheck } from './net-benefit.ts';
import { notOneOf, oneOf } from './one-of.ts';
import { present } from './present.ts';
import { reported } from './reported.ts';
import { share } from './share.ts';
import { subsetOf } from './subset-of.ts';

/** Every kind of check, a closed vocabulary; schemas/checks/ holds the form of each kind's arguments. */
const kinds: readonly CheckKind<never>[] = [
  present,
  oneOf,
  notOneOf,
  equals,
  differs,
  atLeast,
  atMost,
  subsetOf,
  includes,
  covers,
  share,
  reported,
  digest,
  notOlderThan,
  notAfter,
  matches,
  noWorse,
  equivalent,
  floor,
  ceiling,
  inside,
  ratio,
  netBenefitCheck,
  holdsUp,
  metricFit,
  claim,
  drift,
  all,
  any,
  when,
];

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

export const checkKindIds: readonly string[] = [...byId.keys()];

/**
 * The kind of that name. Its arguments are `unknown` to the caller: the loader has held them against the kind's schema.
 *
 * @throws Error on an unknown kind, which the loader refuses before.
 */
export function checkKind(id: string): CheckKind<unknown> {
  const kind = byId.get(id);
  if (kind === undefined) throw new Error(`No kind of check is called ${id}`);
  return kind as CheckKind<unknown>;
}
