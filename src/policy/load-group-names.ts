import type { GroupNames } from '../dossier/group-names.ts';
import type { PolicyProblem } from './load-error.ts';
import type { SchemaDocument } from './parse.ts';

/** `group-names` of .rmf-gate/policy.yaml, as its schema accepts it: attribute to group to other names. */
export type WrittenGroupNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Turned round, so that each name leads to its group. A name of two groups is a mistake of the policy. */
export function readGroupNames(
  written: WrittenGroupNames,
  document: SchemaDocument,
): { readonly groupNames: GroupNames; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const groupNames = Object.entries(written).map(([attribute, groups]) => {
    const byName = new Map<string, string>();
    for (const [group, others] of Object.entries(groups)) {
      others.forEach((name, index) => {
        const known = byName.get(name.trim()) ?? (Object.hasOwn(groups, name.trim()) ? name.trim() : undefined);
        if (known !== undefined && known !== group) {
          const place = document.placeOf(['group-names', attribute, group, String(index)]);
          problems.push({ message: `"${name}" is a name of ${known} too; a name can stand for one group only`, place });
        }
        byName.set(name.trim(), group);
      });
    }
    return [attribute, Object.fromEntries(byName)];
  });
  return { groupNames: Object.fromEntries(groupNames), problems };
}
