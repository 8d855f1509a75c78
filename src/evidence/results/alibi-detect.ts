import type { MetricRecord } from '../../dossier/fact.ts';
import type { Found } from '../mapped/paths.ts';
import type { Reading, ReadProblem, Recognition } from '../reader.ts';
import { child, has, items, textOf } from './located-values.ts';
import { type About, detailsOf, placeAt, problemAt, recordAt, type Sheet, use } from './records.ts';
import { trackedReader } from './result-reader.ts';

/**
 * The dictionary that `predict()` of a drift detector of alibi-detect returns, dumped as JSON. Not read: outlier and
 * adversarial detectors, whose numbers belong to single rows (`instance_score`).
 */
function recognise(root: Found): Recognition | null {
  const data = child(root, 'data');
  if (!has(root, 'meta') || !has(data, 'is_drift')) return null;
  const named = has(child(root, 'meta'), 'name') && (has(data, 'p_val') || has(data, 'distance'));
  return named ? { strength: 3, because: 'it holds data.is_drift with p_val or distance, and meta.name' } : null;
}

interface Test {
  /** Id of the p value and of the distance; null where the detector's test has none of its own. */
  readonly pValue: string | null;
  readonly distance: string | null;
}

/** Detectors and the test that each does. MMD and the others have a p value from permutations. */
const TESTS: Readonly<Record<string, Test>> = {
  KSDrift: { pValue: 'ks_pvalue', distance: 'ks_statistic' },
  ChiSquareDrift: { pValue: 'chi2_pvalue', distance: null },
  MMDDrift: { pValue: 'mmd_pvalue', distance: null },
};

function read(root: Found, sheet: Sheet): Partial<Reading> {
  const data = child(root, 'data');
  const meta = child(root, 'meta');
  const [name, version] = [child(meta, 'name'), child(meta, 'version')];
  const detector = textOf(name) ?? '';
  use(
    sheet,
    name,
    version,
    ...['online', 'data_type', 'detector_type', 'online_threshold'].map((key) => child(meta, key)),
  );
  // The threshold of p values is already divided by the number of features (Bonferroni), so it is none of a single test.
  use(sheet, child(data, 'threshold'), child(data, 'distance_threshold'));
  const drift = child(data, 'is_drift');
  use(sheet, drift);
  const test = Object.hasOwn(TESTS, detector) ? TESTS[detector] : undefined;
  const about = (key: 'p_val' | 'distance', position: number | null): About => {
    const metric = (key === 'p_val' ? test?.pValue : test?.distance) ?? null;
    const plain = { kind: 'drift', better: key === 'p_val' ? 'higher' : 'lower' } as const;
    return {
      ...(metric === null ? plain : { metric }),
      name: key,
      scale: key === 'p_val' ? 'p-value' : 'distance',
      role: 'production',
      details: detailsOf({
        // The file names no features: only their order is known.
        feature: position === null ? null : `[${position}]`,
        tool: 'alibi-detect',
        toolVersion: textOf(version),
      }),
    };
  };
  const recordsOf = (key: 'p_val' | 'distance'): readonly MetricRecord[] => {
    const found = child(data, key);
    if (found?.value.kind !== 'sequence') {
      // Null stands where the caller did not want the number.
      use(sheet, found);
      return found?.value.kind === 'scalar' && found.value.value !== null
        ? recordAt(found, about(key, null), sheet)
        : [];
    }
    return items(found).flatMap((item, position) => recordAt(item, about(key, position), sheet));
  };
  const records = [...recordsOf('p_val'), ...recordsOf('distance')];
  return {
    version: textOf(version),
    records,
    toolVerdict: drift === null ? null : verdictOf(drift, sheet),
    warnings: records.length > 0 ? [] : [nothing(data ?? root, sheet)],
  };
}

/** One answer, or one for each feature where the detector was asked for `drift_type='feature'`. */
function verdictOf(drift: Found, sheet: Sheet): Reading['toolVerdict'] {
  const answers = drift.value.kind === 'sequence' ? items(drift) : [drift];
  const values = answers.map(({ value }) => (value.kind === 'scalar' ? Number(value.value) : Number.NaN));
  for (const answer of answers) use(sheet, answer);
  if (values.length === 0 || values.some((value) => value !== 0 && value !== 1)) return null;
  return { said: values.includes(1) ? 'failed' : 'passed', place: placeAt(drift, sheet) };
}

function nothing(at: Found, sheet: Sheet): ReadProblem {
  const message =
    'The drift detector gives its verdict without p value or distance, so nothing can be checked. Call predict with return_p_val=True and return_distance=True, and write the result again.';
  return problemAt(at, 'no-numbers', message, sheet);
}

export const alibiDetectReader = trackedReader({
  id: 'alibi-detect',
  title: 'alibi-detect drift result',
  versions: ['0.12', '0.13'],
  fields: [],
  recognise,
  read,
});
