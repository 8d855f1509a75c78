import { derivedFact } from '../dossier/assemble.ts';
import type { Entry } from '../dossier/fact.ts';
import { judgedSources, type MeasuredSource } from './measured.ts';

type Facts = Entry['facts'];

/**
 * The facts of an entry as rules see them: what is stated, with what only the rows tell.
 *
 * @param sources all measured results files of the system
 */
export function entryFacts(entry: Entry, sources: readonly MeasuredSource[]): Facts {
  switch (entry.kind) {
    case 'result':
      return resultFacts(entry, sources);
    case 'population-group':
      return populationFacts(entry, sources);
    case 'trait':
      return traitFacts(entry);
    default:
      return entry.facts;
  }
}

/** How many test rows the share of a group was counted in: too few would show through it. */
function populationFacts({ facts, place }: Entry, sources: readonly MeasuredSource[]): Facts {
  const [attribute, group] = ['attribute', 'group'].map((name) => facts.get(`population-group.${name}`)?.value);
  // The share is that in the test rows, or in the only rows there are.
  const ofRole = (role: string | null) => sources.find(({ predictions }) => predictions.role === role);
  const source = ofRole('test') ?? ofRole(null);
  if (source === undefined || typeof attribute !== 'string' || typeof group !== 'string') return facts;
  const { n } = source.group({ [attribute]: group });
  return new Map(facts).set('population-group.n', derivedFact('population-group.n', n, place));
}

/** What a results file states, with whether it is judged and, where its meaning is declared, how many rows hold the condition. */
function resultFacts(entry: Entry, sources: readonly MeasuredSource[]): Facts {
  const source = judgedSources(sources).find(({ predictions }) => predictions.result === entry.id);
  const facts = new Map(entry.facts);
  facts.set('result.judged', derivedFact('result.judged', source !== undefined, entry.place));
  if (source !== undefined) {
    const shares = Object.values(source.predictions.rows.unknownShare);
    facts.set('result.unknown_share', derivedFact('result.unknown_share', Math.max(0, ...shares), entry.place));
  }
  if (source?.predictions.rows.polarity !== 'declared') return facts;
  const { n, positives } = source.overall();
  facts.set('result.positives', derivedFact('result.positives', positives, source.predictions.place));
  facts.set('result.negatives', derivedFact('result.negatives', n - positives, source.predictions.place));
  return facts;
}

/** A trait that stays unknown is an answer that is missing, not an answer. */
function traitFacts({ facts }: Entry): Facts {
  return new Map([...facts].filter(([, { value }]) => value !== 'unknown'));
}
