import { derivedFact } from '../dossier/assemble.ts';
import type { Entry, Fact } from '../dossier/fact.ts';
import type { ResultRead } from './gather.ts';
import type { ExplanationRanking } from './reader.ts';
import { looksLikeIdentifier, sensitiveAttribute } from './sensitive-features.ts';

/** How many of the strongest features are looked at for sensitive ones and identifiers. */
const TOP = 10;

/**
 * An explanation as an entry: the model it explains, the features it ranks, and what does not fit the declared inputs.
 *
 * @param result the entry of the same file, which holds the digest of the model
 */
export function explanationEntry(
  read: ResultRead,
  ranking: ExplanationRanking,
  result: Entry,
  features: readonly Entry[],
): Entry {
  const declared = new Map(features.map((feature) => [feature.id, feature]));
  const ranked = ranking.features.map(({ name }) => name);
  const facts: Fact[] = [derivedFact('explanation.features', ranked, ranking.place)];
  const model = result.facts.get('result.model_digest');
  if (model !== undefined) facts.push({ ...model, field: 'explanation.model_digest' });
  // Without declared inputs every feature would be undeclared; that they are missing is said once, elsewhere.
  if (declared.size > 0) {
    const undeclared = ranked.filter((name) => !declared.has(name));
    facts.push(derivedFact('explanation.undeclared_features', undeclared, ranking.place));
  }
  const unjustified = ranking.features.slice(0, TOP).filter(({ name }) => needsJustification(name, declared.get(name)));
  const where = unjustified[0]?.place ?? ranking.place;
  const names = unjustified.map(({ name }) => name);
  facts.push(derivedFact('explanation.unjustified_top_features', names, where));
  return {
    kind: 'explanation',
    id: read.id,
    place: read.place,
    facts: new Map(facts.map((fact) => [fact.field, fact])),
  };
}

function needsJustification(name: string, feature: Entry | undefined): boolean {
  if (feature?.facts.get('feature.justification')?.state === 'present') return false;
  const sensitive = feature?.facts.get('feature.sensitive');
  const stated = sensitive?.state === 'present' && sensitive.value !== 'none';
  return stated || sensitiveAttribute(name) !== null || looksLikeIdentifier(name);
}
