import { checkKind } from '../policy/checks/registry.ts';
import type { Check, Rule } from '../policy/rule.ts';
import { checksInWords } from './check-words.ts';
import { runExample } from './policy-test.ts';

/** A rule's checks with one of them taken away. */
interface Removal {
  readonly removed: Check;
  readonly rest: readonly Check[];
}

/** Every way to take away one check, those inside combinations too; never the last one of a list. */
export function removals(checks: readonly Check[]): readonly Removal[] {
  return checks.flatMap((check, index) => [
    ...(checks.length > 1 ? [{ removed: check, rest: checks.toSpliced(index, 1) }] : []),
    ...removals(checkKind(check.kind).inner(check.args)).map(({ removed, rest }) => ({
      removed,
      rest: checks.with(index, withInner(check, rest)),
    })),
  ]);
}

function withInner(check: Check, inner: readonly Check[]): Check {
  const args = Array.isArray(check.args) ? inner : { ...(check.args as object), checks: inner };
  return { ...check, args };
}

/**
 * Checks that somebody could remove and every example would still give what it says, in words. The examples have to be right
 * as the rule stands.
 */
export async function unneededChecks(rule: Rule): Promise<readonly string[]> {
  const unnoticed: string[] = [];
  for (const { removed, rest } of removals(rule.checks)) {
    if (await holdsEveryExample({ ...rule, checks: rest })) {
      unnoticed.push(...checksInWords(rule, [removed]).map(({ text }) => text));
    }
  }
  return unnoticed;
}

async function holdsEveryExample(rule: Rule): Promise<boolean> {
  for (const example of rule.examples) {
    if (!(await runExample(rule, example)).ok) return false;
  }
  return true;
}
