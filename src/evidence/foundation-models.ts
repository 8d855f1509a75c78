import { derivedFact } from '../dossier/assemble.ts';
import type { Entry, Fact } from '../dossier/fact.ts';

const FIELD = 'model.foundation_models';
const MODELS: readonly unknown[] = ['foundation-model', 'pretrained-model'];

const comparable = (...words: readonly unknown[]): string => words.join(' ').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The foundation models that no component is. The same model is called the same: a name that merely contains another
 * would let "Model 7" stand for "Model 70". Null where nobody states the foundation models.
 */
export function unlistedFoundationModels(facts: ReadonlyMap<string, Fact>, entries: readonly Entry[]): Fact | null {
  const stated = facts.get(FIELD);
  // "N/A" without a reason is no answer.
  const isAnswer = stated?.state === 'present' || (stated?.state === 'not_applicable' && stated.reason !== '');
  if (stated === undefined || !isAnswer) return null;
  const known = new Set(
    entries
      .filter(({ kind, facts: own }) => kind === 'component' && MODELS.includes(own.get('component.kind')?.value))
      .flatMap(({ facts: own }) => {
        const [name, version] = [own.get('component.name')?.value, own.get('component.version')?.value];
        return [comparable(name), comparable(name, version)];
      }),
  );
  const models = Array.isArray(stated.value) ? stated.value : [];
  const unlisted = models.filter((model) => !known.has(comparable(model)));
  return derivedFact('model.unlisted_foundation_models', unlisted, stated.place, stated.assurance);
}
