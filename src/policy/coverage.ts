import type { Coverage } from '../report/report.ts';
import type { FrameworkOutline, Rule } from './rule.ts';

/**
 * How much of each framework the rules that ran examine; counted from the files, never typed. A framework that no rule in force
 * cites is left out: nobody asked for it.
 */
export function coverageOf(
  frameworks: readonly FrameworkOutline[],
  inForce: readonly Rule[],
  ran: readonly Rule[],
): readonly Coverage[] {
  return frameworks
    .filter(({ id }) => inForce.some(({ references }) => references[id] !== undefined))
    .map(({ id, requirements }) => {
      const byKind = Object.entries(requirements);
      const ids = byKind.flatMap(([, own]) => own);
      const referenced = new Set(ran.flatMap(({ references }) => references[id] ?? []));
      return {
        framework: id,
        requirements: ids.length,
        examined: ids.filter((requirement) => referenced.has(requirement)).length,
        by_kind: Object.fromEntries(byKind.map(([kind, own]) => [kind, own.length])),
      };
    });
}
