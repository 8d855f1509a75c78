/**
 * A bundle in the form of MONAI that puts chest films with a suspected collapsed lung first, and its results. A finding is
 * drawn with probability PREVALENCE; the film then gives x, which is normal with variance 1 and mean 0 without the finding
 * and SEPARATION with it. The score is logistic(SLOPE * (x - 1)): the area under the curve is that of two normal
 * distributions so far apart, and a score of 0.5 lies where x is 1. The score is not meant as a probability.
 *
 * The twin separates alike everywhere. The failing example misses findings at site C, where films are taken with portable
 * devices that the training data lacked: there films with a finding have the mean PORTABLE. At the outside hospital, whose
 * devices sharpen every film, films without a finding have the mean SHARPENED, and many are flagged without need.
 */
import {
  billOfMaterials,
  drawsOf,
  grypeReport,
  json,
  logistic,
  metricsJson,
  normal,
  pick,
  sha256,
} from './synthetic.mjs';

/** Fixed before the first run. Should an honest draw fail, the number of rows grows, not the seed. */
const SEED = 20261202n;

const PREVALENCE = 0.1;
const SLOPE = 1.6;
const THRESHOLD = 0.5;
const SEPARATION = 2.1;
const PORTABLE = 1.1;
const SHARPENED = 1.1;

const SEXES = [
  ['F', 0.47],
  ['M', 0.53],
];
const AGES = [
  ['18-39', 0.27],
  ['40-64', 0.4],
  ['65+', 0.33],
];
const SITES = [
  ['A', 0.44],
  ['B', 0.34],
  ['C', 0.22],
];

/** The outside hospital. */
const OUTSIDE = 'D';

const FAILING = {
  name: 'chest-xray-triage',
  version: '1.3.0',
  streams: { test: 1n, external: 2n },
  rows: { test: 24_000, external: 12_000 },
  meanOf: (label, site) => (label === 1 ? (site === 'C' ? PORTABLE : SEPARATION) : site === OUTSIDE ? SHARPENED : 0),
  model: 'models/model.pt',
  weights: pickleThatRunsCode,
};

const FIXED = {
  name: 'chest-xray-triage-fixed',
  version: '1.4.0',
  streams: { test: 3n, external: 4n },
  rows: { test: 24_000, external: 6_000 },
  meanOf: (label) => label * SEPARATION,
  model: 'models/model.safetensors',
  weights: safetensors,
};

/**
 * A pickle of protocol 2 that imports posix.getcwd and calls it: whoever loads it runs a function that the file chose, here
 * one that asks for the current folder and changes nothing. It holds no weights.
 */
function pickleThatRunsCode() {
  return Buffer.from('\x80\x02cposix\ngetcwd\n)R.', 'latin1');
}

/** One layer of nine zeros: length of the header, header, numbers. */
function safetensors() {
  const header = JSON.stringify({ 'conv1.weight': { dtype: 'F32', shape: [1, 1, 3, 3], data_offsets: [0, 36] } });
  // The format asks for numbers that begin at a multiple of eight.
  const padded = header.padEnd(Math.ceil(header.length / 8) * 8);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(padded.length));
  return Buffer.concat([length, Buffer.from(padded), Buffer.alloc(36)]);
}

function predictionsCsv({ streams, rows, meanOf }, role) {
  const uniform = drawsOf(SEED, streams[role]);
  const isOutside = role === 'external';
  // All rows of the outside hospital are of one site, so that its file names none.
  const lines = [['patient', 'sex', 'age_group', ...(isOutside ? [] : ['site']), 'y_true', 'y_score'].join(',')];
  for (let row = 0; row < rows[role]; row++) {
    const draw = (use) => uniform(row, use);
    const site = isOutside ? OUTSIDE : pick(SITES, draw(2));
    const label = draw(3) < PREVALENCE ? 1 : 0;
    const x = normal(draw(4), draw(5)) + meanOf(label, site);
    const patient = `${isOutside ? 'E' : 'T'}${String(row + 1).padStart(6, '0')}`;
    const score = logistic(SLOPE * (x - 1)).toFixed(5);
    const groups = [pick(SEXES, draw(0)), pick(AGES, draw(1)), ...(isOutside ? [] : [site])];
    lines.push([patient, ...groups, label, score].join(','));
  }
  return `${lines.join('\n')}\n`;
}

const CREATED = { test: '2026-10-12', external: '2026-10-14' };

const metrics = (predictions, role, weights) =>
  metricsJson({
    model: sha256(weights),
    data: sha256(`synthetic chest films, ${role} 2026`),
    predictions,
    created: CREATED[role],
    role,
    threshold: THRESHOLD,
  });

const metadata = ({ version }) =>
  json({
    schema: 'https://example.org/releases/download/0.8.1/meta_schema_20240725.json',
    version,
    changelog: { [version]: 'trained again with films of 2025' },
    monai_version: '1.4.0',
    pytorch_version: '2.4.0',
    numpy_version: '1.26.4',
    required_packages_version: { pydicom: '2.4.4' },
    name: 'Chest X-ray triage',
    task: 'Puts chest films with a suspected pneumothorax first on the reading list',
    description: 'A synthetic bundle: its weights and its results were written by a script.',
    authors: 'Imaging AI group',
    copyright: 'Synthetic, nobody',
    license: 'Apache-2.0',
    data_source: 'Chest films of three sites, 2023 to 2025',
    data_type: 'dicom',
    image_classes: 'one channel, intensity scaled to [0, 1]',
    pred_classes: 'one number from 0 to 1, higher where a pneumothorax is more likely',
    network_data_format: {
      inputs: { image: { type: 'image', format: 'radiograph', modality: 'X-ray', num_channels: 1 } },
      outputs: { pred: { type: 'probabilities', format: 'classes', num_channels: 1 } },
    },
  });

/** The list from which MONAI fetches what is too large for the repository, each file with its digest. */
const largeFiles = ({ name, model }, weights) =>
  [
    '# Synthetic: models.hospital.example keeps no such file.',
    'large_files:',
    `  - path: ${model}`,
    `    url: https://models.hospital.example/${name}/${model.split('/').at(-1)}`,
    `    hash_val: ${sha256(weights)}`,
    '    hash_type: sha256',
    '',
  ].join('\n');

function filesOf(example) {
  const weights = example.weights();
  const test = predictionsCsv(example, 'test');
  const external = predictionsCsv(example, 'external');
  return {
    'configs/metadata.json': metadata(example),
    'large_files.yml': largeFiles(example, weights),
    [example.model]: weights,
    'evaluation/predictions.csv': test,
    'evaluation/metrics.json': metrics(test, 'test', weights),
    'evaluation/external.csv': external,
    'evaluation/external-metrics.json': metrics(external, 'external', weights),
    'security/grype.json': grypeReport(`chest-xray-triage:${example.version}`, '2026-11-20'),
    'security/sbom.cdx.json': billOfMaterials([
      ['monai', '1.4.0'],
      ['pytorch', '2.4.0'],
      ['pydicom', '2.4.4'],
    ]),
  };
}

/** Folder of each example to its generated files. */
export const chestXray = { [FAILING.name]: () => filesOf(FAILING), [FIXED.name]: () => filesOf(FIXED) };
