import type { Enforcement, Policy, Switch } from './rule.ts';
import { daysFrom } from './waivers.ts';

/** A rule can be announced so many days ahead, and no longer (policy limit): whoever knows of it has to act. */
export const LONGEST_NOTICE_DAYS = 90;

/** How far a rule is enforced on a day, and the day from which it blocks where that is near. */
export interface Enforced {
  readonly enforcement: Enforcement;
  readonly upcoming: string | null;
  /** Why it is less than the rule says, in words; empty where it is not. */
  readonly because: string;
}

const ORDER: readonly Enforcement[] = ['off', 'notice', 'warn', 'block'];

const softer = (a: Enforcement, b: Enforcement): Enforcement => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

/**
 * The enforcement of a rule on a day. Of several packs the one that asks for most counts. The text behind a pack that binds only later
 * warns until 90 days before; then what it would block for is upcoming. A single rule that policy postpones for longer than
 * that is not postponed.
 *
 * @param own what the rule and policy.yaml say for the tier
 */
export function enforcedOn(own: Enforcement, rule: string, { switches, enforceFrom }: Policy, at: string): Enforced {
  const packs = switches[rule] ?? [];
  const byPacks = packs.map((one) => underPack(own, one, at));
  const most = byPacks.toSorted(byWeight)[0] ?? {
    enforcement: own,
    upcoming: null,
    because: '',
  };
  const from = enforceFrom[rule];
  if (from === undefined || most.enforcement !== 'block' || from <= at) return most;
  if (daysFrom(at, from) > LONGEST_NOTICE_DAYS) {
    return {
      ...most,
      because: `policy.yaml puts the rule off until ${from}, which is more than ${LONGEST_NOTICE_DAYS} days ahead and does not count`,
    };
  }
  return { enforcement: 'block', upcoming: [from, most.upcoming ?? from].toSorted()[1] ?? from, because: '' };
}

/** A block at once weighs more than one that is upcoming, and that more than a warning. */
const weight = ({ enforcement, upcoming }: Enforced): number =>
  ORDER.indexOf(enforcement) * 2 - (upcoming === null ? 0 : 1);

/** Of two that are upcoming the one whose day comes first. */
const byWeight = (a: Enforced, b: Enforced): number =>
  weight(b) - weight(a) || (a.upcoming ?? '').localeCompare(b.upcoming ?? '');

function underPack(own: Enforcement, { pack, most, from }: Switch, at: string): Enforced {
  const enforcement = softer(own, most);
  if (from === null || from <= at) {
    return { enforcement, upcoming: null, because: enforcement === own ? '' : `the pack ${pack} asks for no more` };
  }
  const near = daysFrom(at, from) <= LONGEST_NOTICE_DAYS;
  if (near && enforcement === 'block') return { enforcement, upcoming: from, because: '' };
  const less = softer(enforcement, 'warn');
  const because = enforcement === 'block' ? `under the pack ${pack} the rule blocks from ${from} on` : '';
  return { enforcement: less, upcoming: null, because };
}
