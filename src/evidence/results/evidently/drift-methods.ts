import type { Found } from '../../mapped/paths.ts';
import { natureOf } from '../../metric-names.ts';
import { child, textOf } from '../located-values.ts';
import { type About, type Sheet, use } from '../records.ts';

interface Method {
  /** Canonical id; null where the method has none of its own. */
  readonly metric: string | null;
  readonly scale: 'p-value' | 'distance';
}

const pValue = (metric: string | null = null): Method => ({ metric, scale: 'p-value' });
const distance = (metric: string | null = null): Method => ({ metric, scale: 'distance' });

/**
 * Drift methods by the id and by the name that Evidently writes (calculations/stattests of 0.4.40 and 0.7.21; the files
 * hold either). What a score means is read from how its method compares it with the threshold: the total variation
 * distance, in spite of its name, gives a p value.
 */
const METHODS: ReadonlyMap<string, Method> = new Map([
  ['ks', pValue('ks_pvalue')],
  ['k-s p_value', pValue('ks_pvalue')],
  ['chisquare', pValue('chi2_pvalue')],
  ['chi-square p_value', pValue('chi2_pvalue')],
  ['z', pValue('z_pvalue')],
  ['z-test p_value', pValue('z_pvalue')],
  ['anderson', pValue()],
  ['anderson-darling', pValue()],
  ['cramer_von_mises', pValue()],
  ['cramer-von mises', pValue()],
  ['es', pValue()],
  ['epps-singleton', pValue()],
  ['fisher_exact', pValue()],
  ["fisher's exact test", pValue()],
  ['g_test', pValue()],
  ['mannw', pValue()],
  ['mann-whitney u-rank test', pValue()],
  ['empirical_mmd', pValue('mmd_pvalue')],
  ['emperical_mmd', pValue('mmd_pvalue')],
  ['t_test', pValue()],
  ['tvd', pValue()],
  ['total-variation-distance', pValue()],
  ['wasserstein', distance('wasserstein_distance_normed')],
  ['wasserstein distance (normed)', distance('wasserstein_distance_normed')],
  ['ed', distance()],
  ['energy-distance', distance()],
  ['hellinger', distance('hellinger_distance')],
  ['hellinger distance', distance('hellinger_distance')],
  ['jensenshannon', distance('jensen_shannon_distance')],
  ['jensen-shannon distance', distance('jensen_shannon_distance')],
  ['kl_div', distance('kl_divergence')],
  ['kullback-leibler divergence', distance('kl_divergence')],
  ['psi', distance('psi')],
]);

/** What a drift score says: without a method, or with one that is not known, neither its scale nor which way is better. */
export function ofMethod(name: string | null): Pick<About, 'kind' | 'better' | 'metric' | 'scale'> {
  const method = METHODS.get((name ?? '').trim().toLowerCase());
  if (method === undefined) return { kind: 'drift', better: null, metric: null, scale: 'unknown' };
  const { metric, scale } = method;
  const better = metric === null ? (scale === 'p-value' ? 'higher' : 'lower') : natureOf(metric).better;
  return { kind: 'drift', better, metric, scale };
}

/** Names under which the shapes of Evidently's files keep the method of one column. */
export function methodIn(found: Found, sheet: Sheet, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const at = child(found, key);
    use(sheet, at);
    const text = textOf(at);
    if (text !== null) return text;
  }
  return null;
}
