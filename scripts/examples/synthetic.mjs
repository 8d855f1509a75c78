/** What the generators of the examples share: draws from a fixed seed, and the forms of files that go with any model. */
import { createHash } from 'node:crypto';

export const logistic = (x) => 1 / (1 + Math.exp(-x));

const MASK = (1n << 64n) - 1n;

function mix(value) {
  let z = value & MASK;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
  return z ^ (z >> 31n);
}

const GOLDEN = 0x9e3779b97f4a7c15n;

/**
 * Uniform draws in [0, 1) from a seed and a stream: SplitMix64 over seed, stream, row and use, so that a value depends on
 * nothing drawn before it.
 */
export const drawsOf = (seed, stream) => (row, use) => {
  let hash = mix(seed + GOLDEN);
  for (const part of [stream, BigInt(row), BigInt(use)]) hash = mix((hash ^ part) + GOLDEN);
  return Number(hash >> 11n) * 2 ** -53;
};

/** A standard normal value from two uniform ones (Box and Muller). */
export const normal = (a, b) => Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b);

/** The value into whose share a uniform draw falls. */
export function pick(shares, at) {
  let sum = 0;
  for (const [value, share] of shares) {
    sum += share;
    if (at < sum) return value;
  }
  return shares.at(-1)[0];
}

export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

export const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The pointer that Git LFS leaves in place of weights that are not in the repository. */
export const lfsPointer = (digest, size) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${size}\n`;

const share = (some, of) => Number((some.length / of.length).toFixed(4));

/**
 * What an evaluation script would write beside predictions whose last two columns are outcome and score: numbers, and what
 * they were computed from. Digests are of the model and of the data.
 */
export function metricsJson({ model, data, predictions, created, role, threshold }) {
  const rows = predictions
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(-2));
  const flagged = ([, score]) => Number(score) >= threshold;
  const positives = rows.filter(([label]) => label === '1');
  const negatives = rows.filter(([label]) => label === '0');
  const cleared = negatives.filter((row) => !flagged(row));
  return json({
    model_digest: `sha256:${model}`,
    dataset_digest: `sha256:${data}`,
    predictions_sha256: sha256(predictions),
    created,
    [role]: {
      n: rows.length,
      sensitivity: share(positives.filter(flagged), positives),
      specificity: share(cleared, negatives),
    },
  });
}

/** A scan of the deployed container in the form of Grype: one hole of low severity, as every real scan has some. */
export const grypeReport = (image, created) =>
  json({
    matches: [
      {
        vulnerability: { id: 'CVE-0000-0001', severity: 'Low' },
        relatedVulnerabilities: [],
        matchDetails: [{ type: 'exact-direct-match' }],
        artifact: { name: 'libexample', version: '1.0' },
      },
    ],
    source: { type: 'image', target: { userInput: `registry.hospital.example/${image}` } },
    distro: { name: 'debian', version: '13' },
    descriptor: {
      name: 'grype',
      version: '0.100.0',
      configuration: { 'only-fixed': false },
      timestamp: `${created}T06:00:00Z`,
    },
  });

/** A bill of materials in the form of CycloneDX. */
export const billOfMaterials = (components) =>
  json({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: components.map(([name, version]) => ({ type: 'library', name, version })),
  });
