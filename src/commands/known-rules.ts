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
  /** Whether the folder has a policy of its own. */
  readonly adopted: boolean;
  /** Null where it cannot be read; the rules are then the built-in ones. */
  readonly policy: Policy | null;
  /** Why it cannot be read: every mistake with its place, a line each. Empty where it can. */
  readonly problem: string;
}

/** Rules of the bundle and of a folder's own policy. */
export async function knownRulesOf(directory: string): Promise<KnownRules> {
  try {
    const { policy, files } = await readRepositoryPolicy(openFolder(directory));
    const own = policy.rules.filter(({ place }) => place !== null);
    const inForce = new Map(policy.rules.map((rule) => [rule.id, rule]));
    return {
      rules: [...builtIn.rules.map((rule) => inForce.get(rule.id) ?? rule), ...own],
      own,
      adopted: files.length > 0,
      policy,
      problem: '',
    };
  } catch (error) {
    if (error instanceof PolicyError || error instanceof WorkspaceError) {
      return { rules: builtIn.rules, own: [], adopted: false, policy: null, problem: error.message };
    }
    throw error;
  }
}
