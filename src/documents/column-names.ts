import type { Span } from './located.ts';
import type { ProblemList } from './problems.ts';
import { pointAt } from './rows.ts';

/** Reports columns without a name and columns that share one. */
export function checkNames(names: readonly string[], spans: readonly Span[], problems: ProblemList): void {
  const seen = new Set<string>();
  for (const [column, name] of names.entries()) {
    const span = spans[column] ?? pointAt(1, 1);
    if (name.trim() === '') {
      const message = `Column ${column + 1} has no name. Name it; pandas writes such a column unless told index=False.`;
      problems.local('empty-header', message, span);
    } else if (seen.has(name)) {
      const message = 'Two columns have this name, so it is not clear which one is meant. Rename one.';
      problems.local('duplicate-header', message, span);
    }
    seen.add(name);
  }
}
