import type { LocatedScalar, LocatedValue } from '../../documents/located.ts';
import type { Statement } from '../../dossier/fact.ts';
import { dayOf } from '../mapped/facts.ts';
import type { Source } from '../mapped/rules.ts';
import { placeOf, present, type Said, saidByText, statement } from '../statement.ts';

export const PERIOD_FIELDS = ['dataset.period.start', 'dataset.period.end'] as const;

/**
 * First and last day out of what a format gives for a whole period: two days, or one ISO 8601 interval
 * (`2015-01-01/2016-12-31`). A single day, a year or words are no period with two ends, and nothing is made of them.
 */
export function periodIn(
  scalars: readonly LocatedScalar[],
  source: Source,
  used: Set<LocatedValue>,
): readonly Statement[] {
  const ends = endsOf(scalars);
  if (ends === null) return [];
  for (const scalar of scalars) used.add(scalar);
  return PERIOD_FIELDS.map((field, position) => {
    const { said, scalar } = ends[position === 0 ? 0 : 1];
    return statement(field, said, { ...source, raw: scalar.text.trim(), place: placeOf(source.path, scalar.span) });
  });
}

interface End {
  readonly said: Said;
  readonly scalar: LocatedScalar;
}

function endsOf(scalars: readonly LocatedScalar[]): readonly [End, End] | null {
  const [first, second] = scalars;
  if (first === undefined || scalars.length > 2) return null;
  if (second === undefined) {
    const open = saidByText(first.text);
    if (open === null) return null;
    if (open.state !== 'present')
      return [
        { said: open, scalar: first },
        { said: open, scalar: first },
      ];
  }
  const [start = '', end = '', ...more] =
    second === undefined ? first.text.trim().split('/') : [first.text.trim(), second.text.trim()];
  const days = [dayOf(start), dayOf(end)] as const;
  if (days[0] === null || days[1] === null || more.length > 0) return null;
  return [
    { said: present(days[0]), scalar: first },
    { said: present(days[1]), scalar: second ?? first },
  ];
}
