import { absentFact, derivedFact } from '../dossier/assemble.ts';
import type { Entry, Fact } from '../dossier/fact.ts';

const FIELD = 'model.foundation_models';
const UNLISTED = 'model.unlisted_foundation_models';
const MODELS: readonly unknown[] = ['foundation-model', 'pretrained-model'];

const comparable = (...words: readonly unknown[]): string => words.join(' ').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The foundation models that no component is. The same model is called the same: a name that merely contains another
 * would let "Model 7" stand for "Model 70". Null where nobody states the foundation models, or says without a reason
 * that there are none, absent where no component is listed at all; where there are none, there is nothing to list, which is no proof of a list.
 */
export function unlistedFoundationModels(facts: ReadonlyMap<string, Fact>, entries: readonly Entry[]): Fact | null {
  const stated = facts.get(FIELD);
  if (stated?.state === 'not_applicable' && stated.reason !== '') {
    const { state, value, reason, place, assurance } = stated;
    return { ...derivedFact(UNLISTED, [], place, assurance), state, value, reason };
  }
  if (stated?.state !== 'present') return null;
  const components = entries.filter(({ kind }) => kind === 'component');
  if (components.length === 0) return { ...absentFact(UNLISTED, stated.place), reason: 'no component is listed' };
  const known = new Set(
    components
      .filter(({ facts: own }) => MODELS.includes(own.get('component.kind')?.value))
      .flatMap(({ facts: own }) => {
        const [name, version] = [own.get('component.name')?.value, own.get('component.version')?.value];
        return [comparable(name), comparable(name, version)];
      }),
  );
  const models = Array.isArray(stated.value) ? stated.value : [];
  const unlisted = models.filter((model) => !known.has(comparable(model)));
  return derivedFact(UNLISTED, unlisted, stated.place, stated.assurance);
}
