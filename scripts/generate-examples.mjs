/**
 * Writes the data of the two examples: patients that never existed, drawn from a stated model with a fixed seed.
 * Run after `npm run build`; the files are committed, and a test holds them against what this writes.
 *
 * The model of risk: logit(p) = INTERCEPT + SPREAD * z with z standard normal, the same for every group, and an outcome
 * drawn with probability p. The twin's score is p itself, so it is calibrated and alike in every group by construction.
 * The failing example scores women too low: their logit is lowered by UNDERESTIMATE, as happens when a model learns
 * from a record in which women's symptoms are written down less often.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Fixed before the first run. Should an honest draw fail, the number of rows grows, not the seed. */
const SEED = 20261201n;

const INTERCEPT = -3.3;
const SPREAD = 1.9;
const UNDERESTIMATE = 1.15;

const SEXES = [
  ['F', 0.52],
  ['M', 0.48],
];
const AGES = [
  ['18-44', 0.3],
  ['45-64', 0.36],
  ['65+', 0.34],
];

const FAILING = 'sepsis-early-warning';
const TWIN = 'sepsis-early-warning-fixed';

export const EXAMPLES = {
  [FAILING]: {
    rows: 8_000,
    stream: 1n,
    // Two groups too small to judge, as in many single hospitals.
    races: [
      ['White', 0.7545],
      ['Black', 0.212],
      ['Asian', 0.027],
      ['AIAN', 0.0065],
    ],
    scoreOf: (logit, sex) => logistic(sex === 'F' ? logit - UNDERESTIMATE : logit),
  },
  [TWIN]: {
    rows: 70_000,
    stream: 2n,
    races: [
      ['White', 0.58],
      ['Black', 0.21],
      ['Asian', 0.14],
      ['AIAN', 0.07],
    ],
    scoreOf: (logit) => logistic(logit),
  },
};

/** Another hospital, at which the twin was tested. */
const ELSEWHERE = { ...EXAMPLES[TWIN], rows: 20_000, stream: 3n };

const logistic = (x) => 1 / (1 + Math.exp(-x));

const MASK = (1n << 64n) - 1n;

function mix(value) {
  let z = value & MASK;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
  return z ^ (z >> 31n);
}

const GOLDEN = 0x9e3779b97f4a7c15n;

/** Uniform in [0, 1): SplitMix64 over seed, row and use, so that a value depends on nothing drawn before it. */
function uniform(stream, row, use) {
  let hash = mix(SEED + GOLDEN);
  for (const part of [stream, BigInt(row), BigInt(use)]) hash = mix((hash ^ part) + GOLDEN);
  return Number(hash >> 11n) * 2 ** -53;
}

const normal = (a, b) => Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b);

function pick(shares, at) {
  let sum = 0;
  for (const [value, share] of shares) {
    sum += share;
    if (at < sum) return value;
  }
  return shares.at(-1)[0];
}

/** A predictions file. */
export function predictionsCsv({ rows, stream, races, scoreOf }) {
  const lines = ['patient,sex,race,age_group,y_true,y_score'];
  for (let row = 0; row < rows; row++) {
    const draw = (use) => uniform(stream, row, use);
    const sex = pick(SEXES, draw(0));
    const race = pick(races, draw(1));
    const age = pick(AGES, draw(2));
    const logit = INTERCEPT + SPREAD * normal(draw(3), draw(4));
    const label = draw(5) < logistic(logit) ? 1 : 0;
    lines.push(`S${String(row + 1).padStart(6, '0')},${sex},${race},${age},${label},${scoreOf(logit, sex).toFixed(5)}`);
  }
  return `${lines.join('\n')}\n`;
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** The digest that a Git LFS pointer names; the weights themselves are not in the repository. */
const modelDigest = (name) => sha256(`synthetic weights of ${name}`);

const lfsPointer = (name) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${modelDigest(name)}\nsize 482304\n`;

const CREATED = '2026-10-15';

const DATA_DIGEST = 'sha256:7f3d0c6a6b1e4d58a9c2f0e1b3d4c5a697887766554433221100ffeeddccbbaa';
const ELSEWHERE_DIGEST = 'sha256:2a4c6e8f0b1d3f5a7c9e0b2d4f6a8c0e1b3d5f7a9c0e2b4d6f8a0c1e3b5d7f90';

/** What an evaluation script would write beside the predictions: numbers, and what they were computed from. */
function metricsJson(name, predictions, data, role) {
  const rows = predictions
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const flagged = (row) => Number(row[5]) >= 0.08;
  const positives = rows.filter((row) => row[4] === '1');
  const negatives = rows.filter((row) => row[4] === '0');
  const share = (some, of) => Number((some.length / of.length).toFixed(4));
  const metrics = {
    model_digest: `sha256:${modelDigest(name)}`,
    dataset_digest: data,
    predictions_sha256: sha256(predictions),
    created: CREATED,
    [role]: {
      n: rows.length,
      sensitivity: share(positives.filter(flagged), positives),
      specificity: share(
        negatives.filter((row) => !flagged(row)),
        negatives,
      ),
    },
  };
  return `${JSON.stringify(metrics, null, 2)}\n`;
}

/** A ranking of the declared inputs by mean absolute SHAP value; made up, as the model is. */
function importanceJson(name) {
  const importance = {
    lactate: 0.41,
    respiratory_rate: 0.29,
    heart_rate: 0.22,
    white_cell_count: 0.17,
    temperature: 0.11,
  };
  const ranking = Object.entries(importance).map(([feature, value]) => ({ feature, importance: value }));
  return `${JSON.stringify({ model_digest: `sha256:${modelDigest(name)}`, dataset_digest: DATA_DIGEST, created: CREATED, feature_importance: ranking }, null, 2)}\n`;
}

/** Path to text of every file of an example that is generated. */
export function filesOf(name) {
  const predictions = predictionsCsv(EXAMPLES[name]);
  const files = { 'evaluation/predictions.csv': predictions, 'model/sepsis.safetensors': lfsPointer(name) };
  if (name !== TWIN) return files;
  const elsewhere = predictionsCsv(ELSEWHERE);
  return {
    ...files,
    'evaluation/metrics.json': metricsJson(name, predictions, DATA_DIGEST, 'test'),
    'evaluation/feature-importance.json': importanceJson(name),
    'evaluation/external-predictions.csv': elsewhere,
    'evaluation/external-metrics.json': metricsJson(name, elsewhere, ELSEWHERE_DIGEST, 'external'),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = join(import.meta.dirname, '..', 'examples');
  for (const name of Object.keys(EXAMPLES)) {
    for (const [path, text] of Object.entries(filesOf(name))) {
      mkdirSync(dirname(join(root, name, path)), { recursive: true });
      writeFileSync(join(root, name, path), text);
      process.stdout.write(`${name}/${path}: sha256:${sha256(text)}\n`);
    }
  }
}
