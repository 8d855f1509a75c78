import { readRepositoryPolicy } from '../pipeline/repository-policy.ts';
import { builtIn } from '../policy/built-in.ts';
import { PolicyError } from '../policy/load-error.ts';
import type { Policy, Rule } from '../policy/rule.ts';
import { openFolder } from '../workspace/folder.ts';
import { WorkspaceError } from '../workspace/workspace.ts';

/** The rules at hand: those of the bundle as a folder's policy sets them, and the folder's own. */
export interface KnownRules {
  readonly rules: readonly Rule[];
  readonly own: readonly Rule[];
  /** Null where it cannot be read; the rules are then the built-in ones. */
  readonly policy: Policy | null;
  /** Why it cannot be read: every mistake with its place, a line each. Empty where it can. */
  readonly problem: string;
}

/** Rules of the bundle and of a folder's own policy. */
export async function knownRulesOf(directory: string): Promise<KnownRules> {
  try {
    const { policy } = await readRepositoryPolicy(openFolder(directory));
    const own = policy.rules.filter(({ place }) => place !== null);
    const inForce = new Map(policy.rules.map((rule) => [rule.id, rule]));
    return {
      rules: [...builtIn.rules.map((rule) => inForce.get(rule.id) ?? rule), ...own],
      own,
      policy,
      problem: '',
    };
  } catch (error) {
    if (error instanceof PolicyError || error instanceof WorkspaceError) {
      return { rules: builtIn.rules, own: [], policy: null, problem: error.message };
    }
    throw error;
  }
}
