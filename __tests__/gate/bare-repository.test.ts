import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { render } from '../../src/report/renderers.ts';
import type { Report } from '../../src/report/report.ts';
import { EQUAL, judgeFiles, predictionsCsv, sha256 } from './complete-system.ts';

const CARD = `# Model card: Ward deterioration

A synthetic model for a synthetic ward.

## Performance

On the test data the model reaches an AUROC of 0.97.
`;

/** The rows give an AUROC of 0.9, or of 0.1 if the outcome is read the other way. */
const BARE = { 'MODEL_CARD.md': CARD, 'results/predictions.csv': predictionsCsv(EQUAL) };

const MODEL = `sha256:${sha256('synthetic model')}`;
const DATA = `sha256:${sha256('synthetic data')}`;

/** What somebody who knows the system would answer, by the field as it is written. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'governance.risk_tier': 'high',
  'governance.roles.model_owner': 'Clinical informatics office',
  'governance.roles.clinical_safety': 'Clinical safety office',
  'governance.roles.privacy': 'Privacy office',
  'governance.roles.security': 'Information security office',
  'governance.roles.policy_owner': 'AI governance committee',
  'intended_use.purpose': 'Alerts nurses to patients who may be getting worse.',
  'intended_use.population': 'Adults of 18 years or older on a general ward.',
  'intended_use.users': 'Registered nurses and physicians of the ward.',
  'intended_use.setting': 'General wards of an acute hospital.',
  'intended_use.decision_role': 'augments',
  'intended_use.use': 'alarm',
  'intended_use.significance': 'drives',
  'intended_use.condition_seriousness': 'critical',
  'intended_use.out_of_scope': ['Children', 'Intensive care', 'Deciding on treatment'],
  'model.type': 'gradient boosted trees',
  'model.task': 'classification',
  'model.foundation_models': [],
  'model.abstention': 'No score is shown when inputs are missing.',
  'output.type': 'prediction',
  'output.description': 'Probability of getting worse within six hours.',
  'output.probability': true,
  limitations: ['Not tested in patients on dialysis.', 'Not tested outside of one hospital.'],
  'label.target': 'transfer to intensive care within six hours',
  'label.construct_of_need': 'getting worse within six hours',
  'label.proxy_justification': 'Transfer follows written criteria that are the same for every group of patients.',
  'split.level': 'patient',
  'split.method': 'Patients were assigned to one set by a hash of their study number.',
  'split.overlap_count': 0,
  'split.checked': '2026-10-01',
  'oversight.override': 'The nurse dismisses the alert and gives a reason.',
  'oversight.stop': 'The charge nurse can switch the alert off for a ward.',
  'oversight.overreliance_mitigation': 'The share of dismissed alerts is reviewed each month.',
  'oversight.who': 'charge nurse of the ward',
  'oversight.competence': 'Yearly course on the limits of the alert.',
  'oversight.autonomous_actions': [],
  'explainability.method': 'SHAP values of the trees',
  'explainability.granularity': 'case-and-global',
  'explainability.audience': 'ward nurses and physicians',
  'explainability.where_shown': 'next to the score in the record',
  'explainability.reason_without_cases': 'Explanations of single cases are given.',
  'features[].name': 'lactate',
  'features[].sensitive': 'none',
  'artifacts[].path': 'model/weights.bin',
  'artifacts[].digest': MODEL,
  'data[].id': 'test-2026',
  'data[].source': 'Synthetic records of a hospital that does not exist.',
  'data[].period.start': '2026-01-01',
  'data[].period.end': '2026-06-30',
  'data[].sites': ['hospital A'],
  'data[].n': 2000,
  'data[].inclusion': 'Adults admitted for at least six hours.',
  'data[].exclusion': 'Patients in palliative care.',
  'data[].label_method': 'Computed from the record.',
  'data[].licence': 'internal use under agreement',
  'data[].digest': DATA,
  'data[].role': 'test',
  'data[].lawful_basis': 'synthetic',
  'data[].lawful_basis_reference': 'letter of 2025-02-01',
  'population[].attribute': 'sex',
  'population[].group': 'F',
  'population[].share': 0.5,
  'population[].source': 'admissions of 2025',
  'evidence[].path': 'results/predictions.csv',
  'evidence[].kind': 'predictions',
  'evidence[].role': 'test',
  'evidence[].dataset': 'test-2026',
  'evidence[].dataset_digest': DATA,
  'evidence[].model_digest': MODEL,
  'evidence[].created': '2026-10-15',
  'evidence[].positive': '1',
  'evidence[].threshold': 0.5,
  'evidence[].columns.attributes': { sex: 'sex' },
  'deployment.threshold': 0.5,
};

/** The block as somebody fills it in: every TODO in it must have an answer. */
function answered(value: unknown, field: string): unknown {
  const open = value === 'TODO' || JSON.stringify(value) === '["TODO"]' || JSON.stringify(value) === '{"TODO":"TODO"}';
  if (open) {
    if (!(field in ANSWERS)) throw new Error(`There is no answer for ${field}`);
    return ANSWERS[field];
  }
  if (Array.isArray(value)) return value.map((item) => answered(item, `${field}[]`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, answered(inner, field === '' ? key : `${field}.${key}`)]),
  );
}

const textOf = (report: Report): string =>
  render(report, 'text', { verbose: false, width: 100, color: false, directory: '' });

const missing = (report: Report) => report.findings.filter(({ reason }) => reason === 'missing');

describe('a repository with a card and a file of predictions, and nothing else', () => {
  test('the false number is a failure at its place, whichever way the rows are read', async () => {
    const report = await judgeFiles(BARE);
    expect(exitStatus(report)).toBe(1);
    const failures = report.findings.filter(({ outcome }) => outcome === 'fail');
    expect(failures.map(({ rule, location }) => [rule, location?.path, location?.line, location?.column])).toEqual([
      ['RMF-MEASURE-2.1-results-recomputable', 'MODEL_CARD.md', 7, 48],
    ]);
    expect(failures[0]?.observed.text).toMatch(/declared 0\.97 .* 0\.900 at best.* 0\.100/);
    expect(textOf(report)).toContain('MODEL_CARD.md:7:48');
  });

  test('a number that one reading gives is neither a failure nor a pass', async () => {
    const report = await judgeFiles({ ...BARE, 'MODEL_CARD.md': CARD.replace('0.97', '0.90') });
    const [claim] = report.findings.filter(({ rule }) => rule === 'RMF-MEASURE-2.1-results-recomputable');
    expect([claim?.outcome, claim?.reason]).toEqual(['not-evaluated', 'missing']);
  });

  test('everything that is missing stands in few groups, not in a list of forty', async () => {
    const report = await judgeFiles(BARE);
    expect(missing(report).length).toBeGreaterThan(25);
    const causes = new Set(missing(report).map(({ blocked_by: cause }) => cause));
    expect(causes.has(undefined)).toBe(false);
    expect(causes.size).toBeLessThanOrEqual(3);
    const numbered = textOf(report).match(/^ {1,2}\d+ /gm) ?? [];
    expect(numbered.length).toBeLessThanOrEqual(6);
  });

  test('the block to paste never passes unfilled', async () => {
    const { next_step: step } = await judgeFiles(BARE);
    const report = await judgeFiles({ ...BARE, [step?.file ?? '']: `${step?.text}\n` });
    expect(exitStatus(report)).toBe(1);
    const passed = report.findings.filter(({ outcome }) => outcome === 'pass');
    // The card has nothing wrong in it; how the rows are to be read is left open, so they are not read.
    expect(passed.map(({ subject }) => subject)).toEqual(['MODEL_CARD.md']);
  });

  test('the block to paste, filled in, turns what is missing into what is judged', async () => {
    const before = await judgeFiles(BARE);
    const step = before.next_step;
    expect(step?.file).toBe('rmf-system.yaml');
    const filled = JSON.stringify(answered(load(step?.text ?? ''), ''), null, 2);
    const after = await judgeFiles({ ...BARE, 'rmf-system.yaml': filled });
    // The policy asks for groups by age and race too, and no answer brings columns that the file does not hold, nor results
    // of another hospital, nor an interval in the card.
    const notAnswered =
      /^no column of .* holds (age|race)$|^no row-level results on patients of another|^no interval says/;
    const left = missing(after).filter(({ observed }) => !notAnswered.test(observed.text));
    expect(left.map(({ rule, subject, observed }) => [rule, subject, observed.text])).toEqual([]);
    // Without a base there is no earlier version to compare a group with.
    const judged = after.findings.filter(
      ({ subject, outcome }) => (subject === 'sex=F' || subject === 'sex=M') && outcome !== 'not-applicable',
    );
    expect(judged.map(({ outcome }) => outcome)).toEqual(judged.map(() => 'pass'));
    expect(judged.length).toBeGreaterThanOrEqual(8);
  });
});
