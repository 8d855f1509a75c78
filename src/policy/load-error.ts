import type { Place } from '../dossier/fact.ts';

/** A mistake in a policy file, with its place; the message is written for the person who owns the policy. */
export interface PolicyProblem {
  readonly message: string;
  readonly place: Place;
}

/** A policy that cannot be used. The gate cannot judge by it: exit status 2. */
export class PolicyError extends Error {
  override name = 'PolicyError';
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super(problems.map(({ message, place }) => `${place.path}:${place.line}:${place.column} ${message}`).join('\n'));
    this.problems = problems;
  }
}
