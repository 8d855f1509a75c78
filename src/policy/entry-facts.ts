import { derivedFact } from '../dossier/assemble.ts';
import type { Entry } from '../dossier/fact.ts';
import { isSmallCount } from '../measures/suppression/suppression.ts';
import { SMALLEST_SHOWN_COUNT } from '../safety/limits.ts';
import { judgedSources, type MeasuredSource } from './measured.ts';
import type { Policy } from './rule.ts';
import { countInWords, FEW, WITHHELD } from './shown.ts';
import type { Subject } from './subject.ts';

/** The facts of an entry as rules see them, and what of them is judged and not shown. */
export type EntryFacts = Pick<Subject, 'facts' | 'withheld'>;

const withoutRows = (facts: Entry['facts']): EntryFacts => ({ facts, withheld: new Map() });

/**
 * The facts of an entry as rules see them: what is stated, with what only the rows, or only the policy, tell.
 *
 * @param sources all measured results files of the system
 */
export function entryFacts(
  entry: Entry,
  sources: readonly MeasuredSource[],
  { trust }: Pick<Policy, 'trust'>,
): EntryFacts {
  switch (entry.kind) {
    case 'artifact':
      return withoutRows(
        new Map(entry.facts).set(
          'artifact.signature_expected',
          derivedFact('artifact.signature_expected', trust.length > 0, entry.place),
        ),
      );
    case 'result':
      return resultFacts(entry, sources);
    case 'population-group':
      return populationFacts(entry, sources);
    case 'site':
      return siteFacts(entry);
    case 'trait':
      return withoutRows(traitFacts(entry));
    default:
      return withoutRows(entry.facts);
  }
}

/** How many test rows the share of a group was counted in. The share tells them, and how many have a known group. */
function populationFacts({ facts, place }: Entry, sources: readonly MeasuredSource[]): EntryFacts {
  const [attribute, group] = ['attribute', 'group'].map((name) => facts.get(`population-group.${name}`)?.value);
  // The share is that in the test rows, or in the only rows there are.
  const ofRole = (role: string | null) => sources.find(({ predictions }) => predictions.role === role);
  const source = ofRole('test') ?? ofRole(null);
  if (source === undefined || typeof attribute !== 'string' || typeof group !== 'string') return withoutRows(facts);
  const key = { [attribute]: group };
  const { n } = source.group(key);
  const shown = source.shown.group(key);
  const withheld = new Map<string, string>();
  if (!shown.rows) withheld.set('population-group.n', countInWords(n, false, shown));
  if (!source.shown.comparison(key).rows) withheld.set('population-group.share_ratio', WITHHELD);
  return { facts: new Map(facts).set('population-group.n', derivedFact('population-group.n', n, place)), withheld };
}

/** What a results file states, with whether it is judged and, where its meaning is declared, how many rows hold the condition. */
function resultFacts(entry: Entry, sources: readonly MeasuredSource[]): EntryFacts {
  const source = judgedSources(sources).find(({ predictions }) => predictions.result === entry.id);
  const facts = new Map(entry.facts);
  const withheld = new Map<string, string>();
  facts.set('result.judged', derivedFact('result.judged', source !== undefined, entry.place));
  if (source === undefined) return { facts, withheld };
  const { unknownShare, polarity } = source.predictions.rows;
  const largest = Math.max(0, ...Object.values(unknownShare));
  facts.set('result.unknown_share', derivedFact('result.unknown_share', largest, entry.place));
  const tells = Object.keys(unknownShare).filter((attribute) => unknownShare[attribute] === largest);
  if (tells.some((attribute) => !source.shown.unknown(attribute).rows)) withheld.set('result.unknown_share', WITHHELD);
  if (polarity !== 'declared') return { facts, withheld };
  const { n, positives } = source.overall();
  const shown = source.shown.overall();
  facts.set('result.positives', derivedFact('result.positives', positives, source.predictions.place));
  facts.set('result.negatives', derivedFact('result.negatives', n - positives, source.predictions.place));
  if (!shown.positives) withheld.set('result.positives', countInWords(positives, false, shown));
  if (!shown.negatives) withheld.set('result.negatives', WITHHELD);
  return { facts, withheld };
}

/** The number of patients that somebody states of one place is no more shown than one that was counted. */
function siteFacts({ facts }: Entry): EntryFacts {
  const cases = facts.get('site.cases')?.value;
  const isSmall = typeof cases === 'number' && isSmallCount(cases, SMALLEST_SHOWN_COUNT);
  return { facts, withheld: new Map(isSmall ? [['site.cases', FEW]] : []) };
}

/** A trait that stays unknown is an answer that is missing, not an answer. */
function traitFacts({ facts }: Entry): Entry['facts'] {
  return new Map([...facts].filter(([, { value }]) => value !== 'unknown'));
}
