/**
 * The model of risk: logit(p) = INTERCEPT + SPREAD * z with z standard normal, the same for every group, and an outcome
 * drawn with probability p. The twin's score is p itself, so it is calibrated and alike in every group by construction.
 * The failing example scores women too low: their logit is lowered by UNDERESTIMATE, as happens when a model learns
 * from a record in which women's symptoms are written down less often.
 */
import { drawsOf, json, lfsPointer, logistic, metricsJson, normal, pick, sha256 } from './synthetic.mjs';

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

const FAILING = {
  name: 'sepsis-early-warning',
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
};

const FIXED = {
  name: 'sepsis-early-warning-fixed',
  rows: 70_000,
  stream: 2n,
  races: [
    ['White', 0.58],
    ['Black', 0.21],
    ['Asian', 0.14],
    ['AIAN', 0.07],
  ],
  scoreOf: (logit) => logistic(logit),
};

/** Another hospital, at which the twin was tested. */
const ELSEWHERE = { ...FIXED, rows: 20_000, stream: 3n };

function predictionsCsv({ rows, stream, races, scoreOf }) {
  const uniform = drawsOf(SEED, stream);
  const lines = ['patient,sex,race,age_group,y_true,y_score'];
  for (let row = 0; row < rows; row++) {
    const draw = (use) => uniform(row, use);
    const sex = pick(SEXES, draw(0));
    const race = pick(races, draw(1));
    const age = pick(AGES, draw(2));
    const logit = INTERCEPT + SPREAD * normal(draw(3), draw(4));
    const label = draw(5) < logistic(logit) ? 1 : 0;
    lines.push(`S${String(row + 1).padStart(6, '0')},${sex},${race},${age},${label},${scoreOf(logit, sex).toFixed(5)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The digest that the Git LFS pointer names; the weights themselves are not in the repository. */
const modelDigest = (name) => sha256(`synthetic weights of ${name}`);

const CREATED = '2026-10-15';

const DATA_DIGEST = '7f3d0c6a6b1e4d58a9c2f0e1b3d4c5a697887766554433221100ffeeddccbbaa';
const ELSEWHERE_DIGEST = '2a4c6e8f0b1d3f5a7c9e0b2d4f6a8c0e1b3d5f7a9c0e2b4d6f8a0c1e3b5d7f90';

const metrics = (name, predictions, data, role) =>
  metricsJson({ model: modelDigest(name), data, predictions, created: CREATED, role, threshold: 0.08 });

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
  return json({
    model_digest: `sha256:${modelDigest(name)}`,
    dataset_digest: `sha256:${DATA_DIGEST}`,
    created: CREATED,
    feature_importance: ranking,
  });
}

const always = (example) => ({
  'evaluation/predictions.csv': predictionsCsv(example),
  'model/sepsis.safetensors': lfsPointer(modelDigest(example.name), 482304),
});

function fixed() {
  const files = always(FIXED);
  const elsewhere = predictionsCsv(ELSEWHERE);
  return {
    ...files,
    'evaluation/metrics.json': metrics(FIXED.name, files['evaluation/predictions.csv'], DATA_DIGEST, 'test'),
    'evaluation/feature-importance.json': importanceJson(FIXED.name),
    'evaluation/external-predictions.csv': elsewhere,
    'evaluation/external-metrics.json': metrics(FIXED.name, elsewhere, ELSEWHERE_DIGEST, 'external'),
  };
}

/** Folder of each example to its generated files. */
export const sepsis = { [FAILING.name]: () => always(FAILING), [FIXED.name]: fixed };
