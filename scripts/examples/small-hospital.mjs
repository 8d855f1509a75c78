/**
 * One hospital with 600 cases in five groups of very different size, as in a city whose population is. Nothing is wrong
 * with its model: the score of every patient is drawn from the same two normal distributions, one for patients with the
 * condition and one for those without, so that 85 of 100 cases and 20 of 100 others lie above the threshold in every group.
 */
import {
  billOfMaterials,
  drawsOf,
  grypeReport,
  lfsPointer,
  logistic,
  metricsJson,
  normal,
  sha256,
} from './synthetic.mjs';

const NAME = 'small-hospital';

/** Cases of each group, exactly. Of patients without the condition each has four times as many. */
const CASES = { White: 360, Black: 120, Asian: 72, AIAN: 36, NHPI: 12 };
const OTHERS_PER_CASE = 4;

/** Quantiles of the normal distribution: 85 of 100 cases lie above the threshold, and 80 of 100 others below it. */
const ABOVE_FOR_CASES = 1.0364;
const BELOW_FOR_OTHERS = 0.8416;

/**
 * A draw that was chosen, to show how evidence plans work. Of the 1,000 seeds from 20261203 on, all with groups truly equal,
 * 626 let the groups that cannot be judged wait with plans, 373 stay blocked although nothing is wrong, 1 fails and none
 * passes (counted with the gate itself on 2026-11-28; reference figures: bench/provisional.mjs). This is the first of them in
 * which just the three smallest groups wait.
 */
const SEED = 20261207n;

function predictionsCsv() {
  const uniform = drawsOf(SEED, 1n);
  const lines = ['patient,race,y_true,y_score'];
  for (const [race, cases] of Object.entries(CASES)) {
    for (let at = 0; at < cases * (1 + OTHERS_PER_CASE); at++) {
      const label = at < cases ? 1 : 0;
      const row = lines.length;
      const distance = normal(uniform(row, 0), uniform(row, 1)) + (label === 1 ? ABOVE_FOR_CASES : -BELOW_FOR_OTHERS);
      lines.push(`H${String(row).padStart(5, '0')},${race},${label},${logistic(distance).toFixed(5)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const DIGEST = sha256(`synthetic weights of ${NAME}`);

function files() {
  const predictions = predictionsCsv();
  return {
    'evaluation/predictions.csv': predictions,
    'evaluation/metrics.json': metricsJson({
      model: DIGEST,
      data: sha256('synthetic stays of the small hospital, 2026'),
      predictions,
      created: '2026-10-15',
      role: 'test',
      threshold: 0.5,
    }),
    'model/delirium.safetensors': lfsPointer(DIGEST, 118_204),
    'security/grype.json': grypeReport('delirium-screening:1.0.0', '2026-11-20'),
    'security/sbom.cdx.json': billOfMaterials([['example-trees', '3.2.1']]),
  };
}

/** Folder of the example to its generated files. */
export const smallHospital = { [NAME]: files };
