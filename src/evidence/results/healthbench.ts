import type { Selection } from '../../documents/json-stream.ts';
import { type LocatedScalar, type LocatedValue, lookup, type Path, toPointer } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import {
  EMPTY_READING,
  type Head,
  type NotUnderstood,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf } from '../statement.ts';
import { countAt, scalarAt } from './located-values.ts';
import { detailsOf, label, recordOf } from './records.ts';
import { nothingIn, readSelected } from './result-reader.ts';

const TITLE = 'HealthBench results';

const SIZE = ':n_samples';
const SPREAD = ':bootstrap_std';

/** `overall_score`, `axis:accuracy`, `theme:hedging`, `cluster:...`: names that only HealthBench gives. */
const NAMED = /^(overall_score$|axis:|theme:|cluster:)/;

/** The metrics stand at the top, or below `metrics` in the file with all texts. */
const ROOTS: readonly Path[] = [[], ['metrics']];

function recognise({ outline }: Head): Recognition | null {
  const { form, value } = outline();
  if (form !== 'json' || value === null) return null;
  const isOurs = ROOTS.some((root) => triples(value, root).some(({ name }) => NAMED.test(name)));
  return isOurs
    ? { strength: 3, because: 'it has scores with n_samples and bootstrap_std as HealthBench names them' }
    : null;
}

/** `_allresults.json` holds up to 70 MB of conversations and pages, which are passed over. */
const SELECTION: Selection = new Map<string, Selection | null>([
  ['metrics', new Map([['*', 'scalars']])],
  ['htmls', null],
  ['convos', null],
  ['metadata', null],
  ['*', 'scalars'],
]);

interface Triple {
  readonly name: string;
  readonly score: LocatedScalar;
  readonly keys: Path;
  readonly n: number;
  readonly spread: LocatedScalar;
}

function triples(value: LocatedValue, root: Path): readonly Triple[] {
  const metrics = lookup(value, root);
  if (metrics?.kind !== 'mapping') return [];
  return [...metrics.entries].flatMap(([name, { value: score }]): readonly Triple[] => {
    const n = countAt(metrics, [`${name}${SIZE}`]);
    const spread = scalarAt(metrics, [`${name}${SPREAD}`]);
    if (score.kind !== 'scalar' || n === null || spread === null) return [];
    return [{ name, score, keys: [...root, name], n, spread }];
  });
}

function read(document: SourceDocument): Reading {
  const { path } = document;
  const selected = readSelected(document, SELECTION);
  if (selected.value === null) return selected.reading;
  const { value, warnings } = selected;
  const all = ROOTS.flatMap((root) => triples(value, root));
  const notUnderstood = ROOTS.flatMap((root) => unpaired(value, root, all, path));
  const found = all.filter(({ n }) => n > 0);
  if (found.length === 0) return nothingIn(path, 'no-scores', NO_SCORES, { warnings, notUnderstood });
  return {
    ...EMPTY_READING,
    status: warnings.length > 0 ? 'partial' : 'parsed',
    records: found.map((one) => recordOfTriple(one, path)),
    warnings: [...warnings, ...clipped(found, path)],
    notUnderstood,
  };
}

/** What belongs to no score: numbers that lack their n or their spread, and everything else that was put in by hand. */
function unpaired(value: LocatedValue, root: Path, all: readonly Triple[], path: string): readonly NotUnderstood[] {
  const metrics = lookup(value, root);
  if (metrics?.kind !== 'mapping') return [];
  const known = new Set(all.map(({ keys }) => toPointer(keys)));
  return [...metrics.entries]
    .filter(([name, { value: one }]) => {
      const isKept = one.kind === 'scalar' || root.length > 0;
      return isKept && !known.has(toPointer([...root, name.replace(/:(n_samples|bootstrap_std)$/, '')]));
    })
    .map(([name, { key }]) => ({ what: toPointer([...root, name]), place: placeOf(path, key) }))
    .slice(0, READING.problems);
}

const NO_SCORES =
  'The file has no score with samples, so it says nothing of the model. Run simple-evals with --eval healthbench and commit the metrics that it writes.';

/** The mean of points reached by points possible, cut off at 0 and 1 (healthbench_eval.py, _compute_clipped_stats). */
function recordOfTriple({ name, score, keys, n }: Triple, path: string): MetricRecord {
  return recordOf(score, keys, path, {
    name: label(name) || 'a score with an unusual name',
    better: 'higher',
    scale: 'fraction',
    n,
    details: detailsOf({ dataset: 'HealthBench', intervalFrom: 'standard-error', tool: 'simple-evals' }),
  });
}

function clipped(found: readonly Triple[], path: string): readonly ReadProblem[] {
  const cut = found.filter(({ score, spread }) => score.value === 0 && spread.value === 0);
  const [first] = cut;
  if (first === undefined) return [];
  const message = `${cut.length} ${cut.length === 1 ? 'score is' : 'scores are'} 0 with a spread of 0: scores below 0 are cut off at 0, so these may be far below. Take the points of the single conversations for them, not this number.`;
  return [{ code: 'clipped', message, place: placeOf(path, first.score.span) }];
}

/** https://github.com/openai/simple-evals */
export const healthbenchReader: Reader = {
  id: 'healthbench',
  title: TITLE,
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};
