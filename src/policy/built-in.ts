import { builtInFrameworks } from '../generated/frameworks.ts';
import { builtInPolicies } from '../generated/policies.ts';
import type { FrameworkOutline, Pack, Rule } from './rule.ts';
import { ruleOf, type WrittenRule } from './written-rule.ts';

/** The rules, packs and frameworks of policies/, compiled to plain data when the bundle was built. */
export interface PolicyLibrary {
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  readonly frameworks: readonly FrameworkOutline[];
  /** Digest of each pack with all that it switches on, by id. */
  readonly digests: Readonly<Record<string, string>>;
}

/** The library as compiled: rules as they are written, and no frameworks, which have a file of their own. */
export type CompiledPolicies = Omit<PolicyLibrary, 'frameworks' | 'rules'> & { readonly rules: readonly WrittenRule[] };

export const builtIn: PolicyLibrary = {
  ...builtInPolicies,
  rules: builtInPolicies.rules.map((written) => ruleOf(written, null)),
  frameworks: builtInFrameworks,
};

/** The pack that applies where a repository names none. */
export const DEFAULT_PACK = 'nist-ai-rmf';
