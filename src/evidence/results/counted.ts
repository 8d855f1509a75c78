import { toPointer } from '../../documents/located.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import type { Found } from '../mapped/paths.ts';
import { type About, recordOf, type Sheet } from './located-result.ts';

/** One case of something that went wrong, by the text that names it. */
export interface Case {
  /** The text of the file that says what it is a case of: a check, a type of error. */
  readonly named: Found;
  readonly feature: string | null;
}

/**
 * How many cases there are of each kind and column. No such number stands in the file: the text that names the kind is
 * what is written, at its first case, and the value is counted. The cases themselves are those of patients.
 */
export function countCases(
  cases: readonly Case[],
  about: Omit<About, 'kind' | 'better' | 'metric' | 'scale' | 'details'> & { readonly details: RecordDetails },
  sheet: Sheet,
): readonly MetricRecord[] {
  const counts = new Map<string, { readonly first: Case; n: number }>();
  for (const one of cases) {
    const { value } = one.named;
    if (value.kind !== 'scalar') continue;
    sheet.used.add(value);
    const key = JSON.stringify([value.text, one.feature]);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { first: one, n: 1 });
    else known.n++;
  }
  return [...counts.values()].flatMap(({ first: { named, feature }, n }) => {
    if (named.value.kind !== 'scalar') return [];
    const details = { ...(feature === null ? {} : { feature }), ...about.details };
    const counted = { ...about, kind: 'data-quality', better: 'lower', metric: null, scale: 'count', details } as const;
    const record = recordOf(named.value, toPointer(named.keys), counted, sheet.path);
    return [{ ...record, raw: named.value.text, value: n }];
  });
}
