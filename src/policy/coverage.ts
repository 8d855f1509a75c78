import type { Coverage } from '../report/report.ts';
import type { Framework, Rule } from './rule.ts';

/** How much of each framework the rules that ran examine; counted from the files, never typed. */
export function coverageOf(frameworks: readonly Framework[], rules: readonly Rule[]): readonly Coverage[] {
  return frameworks.map(({ id, requirements }) => {
    const referenced = new Set(rules.flatMap((rule) => rule.references[id] ?? []));
    const byKind: Record<string, number> = {};
    for (const { kind } of requirements) byKind[kind] = (byKind[kind] ?? 0) + 1;
    return {
      framework: id,
      requirements: requirements.length,
      examined: requirements.filter((requirement) => referenced.has(requirement.id)).length,
      by_kind: byKind,
    };
  });
}
