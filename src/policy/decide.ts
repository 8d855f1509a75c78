import type { Tier } from '../dossier/fact.ts';
import { DECISIONS, type Decision, type Outcome, type Reason } from '../report/report.ts';
import type { Enforcement } from './rule.ts';

const BY_ENFORCEMENT: Readonly<Record<Enforcement, Decision>> = {
  block: 'blocks',
  warn: 'warns',
  notice: 'notes',
  off: 'ok',
};

/** Reasons that more data, and nothing else, would settle. */
const UNDECIDED: readonly (Reason | null)[] = ['too-few', 'inconclusive'];

/**
 * What policy makes of an outcome (DESIGN, "From outcome to verdict"). A subject of which no pass is demanded, such as an
 * intersection that policy does not name, counts when it fails; not being able to judge it is a note.
 */
export function decide(
  outcome: Outcome,
  reason: Reason | null,
  enforcement: Enforcement,
  tier: Tier,
  required: boolean,
): Decision {
  switch (outcome) {
    case 'pass':
    case 'not-applicable':
      return 'ok';
    case 'fail':
      return BY_ENFORCEMENT[enforcement];
    case 'not-evaluated': {
      const asFail = BY_ENFORCEMENT[enforcement];
      if (!required) return softer(asFail, 'notes');
      return UNDECIDED.includes(reason) && tier === 'low' ? softer(asFail, 'warns') : asFail;
    }
  }
}

function softer(a: Decision, b: Decision): Decision {
  return DECISIONS.indexOf(a) >= DECISIONS.indexOf(b) ? a : b;
}

/** Of two policies' decisions on one subject the worse stands. */
export function worse(a: Decision, b: Decision): 'first' | 'second' | 'same' {
  const difference = DECISIONS.indexOf(a) - DECISIONS.indexOf(b);
  return difference === 0 ? 'same' : difference < 0 ? 'first' : 'second';
}
