import { builtInPolicies } from '../generated/policies.ts';
import type { Framework, Pack, Rule } from './rule.ts';

/** The rules, packs and frameworks of policies/, compiled to plain data when the bundle was built. */
export interface PolicyLibrary {
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  readonly frameworks: readonly Framework[];
  /** Digest of each pack with all that it switches on, by id. */
  readonly digests: Readonly<Record<string, string>>;
}

export const builtIn: PolicyLibrary = builtInPolicies;

/** The pack that applies where a repository names none. */
export const DEFAULT_PACK = 'nist-ai-rmf';
