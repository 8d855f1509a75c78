import { builtInFrameworks } from '../generated/frameworks.ts';
import { builtInPolicies } from '../generated/policies.ts';
import type { FrameworkOutline, Pack, Rule } from './rule.ts';

/** The rules, packs and frameworks of policies/, compiled to plain data when the bundle was built. */
export interface PolicyLibrary {
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  readonly frameworks: readonly FrameworkOutline[];
  /** Digest of each pack with all that it switches on, by id. */
  readonly digests: Readonly<Record<string, string>>;
}

/** The library as compiled, without the frameworks: they have a file of their own. */
export type CompiledPolicies = Omit<PolicyLibrary, 'frameworks'>;

export const builtIn: PolicyLibrary = { ...builtInPolicies, frameworks: builtInFrameworks };

/** The pack that applies where a repository names none. */
export const DEFAULT_PACK = 'nist-ai-rmf';
