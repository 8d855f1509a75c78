import type { MetricRecord, RecordDetails } from '../../../dossier/fact.ts';
import type { Found } from '../../mapped/paths.ts';
import type { Reading, ReadProblem } from '../../reader.ts';
import { child, children, countOf, items, textOf } from '../located-values.ts';
import {
  type About,
  createdAt,
  type PerhapsDetails,
  placeAt,
  problemAt,
  recordAt,
  type Sheet,
  use,
} from '../records.ts';
import { classification, detailsIn, type Origin, regression } from './about.ts';
import { methodIn, ofMethod } from './drift-methods.ts';

/** `TestSuite.json()` of Evidently before 0.7 and of `evidently.legacy`. Drift scores are rounded to three digits there. */
export function readTestSuite(root: Found, sheet: Sheet): Partial<Reading> {
  const version = child(root, 'version');
  const summary = child(root, 'summary');
  use(sheet, version, summary);
  const { binding, created } = createdAt(child(root, 'timestamp'), sheet);
  const origin: Origin = { version: textOf(version), created };
  const tests = items(child(root, 'tests'));
  const binary = tests.some(
    (test) =>
      /^(True|False) (Positive|Negative) Rate$/.test(textOf(child(test, 'name')) ?? '') &&
      child(test, 'parameters', 'value') !== null,
  );
  const records = tests.flatMap((test) => recordsOfTest(test, origin, binary, sheet));
  const statuses = tests.map((test) => child(test, 'status'));
  const total = child(summary, 'total_tests');
  const about = { kind: 'test', metric: null, scale: 'count', n: countOf(total), details: detailsIn(origin) } as const;
  const counts = [
    ...recordAt(child(summary, 'success_tests'), { ...about, name: 'success_tests', better: 'higher' }, sheet),
    ...recordAt(child(summary, 'failed_tests'), { ...about, name: 'failed_tests', better: 'lower' }, sheet),
  ];
  return {
    version: origin.version,
    binding,
    records: tests.length === 0 ? [] : [...counts, ...records],
    ...verdictOfTests(root, statuses, sheet),
  };
}

/**
 * What the tests came to, the worst first. A test that could not run leaves a hole that a passed one beside it does not
 * fill; a suite without tests says of itself that all passed.
 */
export function verdictOfTests(
  root: Found,
  statuses: readonly (Found | null)[],
  sheet: Sheet,
): Pick<Reading, 'toolVerdict' | 'warnings' | 'status'> {
  if (statuses.length === 0) {
    const message =
      'No test is in this suite, so "all passed" says nothing. Add tests or a test preset, and run it on current and reference data.';
    const place = placeAt(child(root, 'summary') ?? root, sheet);
    return {
      status: 'empty',
      toolVerdict: { said: 'incomplete', place },
      warnings: [problemAt(root, 'no-tests', message, sheet)],
    };
  }
  const of = (status: string): Found | null => statuses.find((one) => textOf(one) === status) ?? null;
  const known = ['SUCCESS', 'WARNING', 'FAIL', 'ERROR', 'SKIPPED'];
  const unknown = statuses.find((one) => !known.includes(textOf(one) ?? '')) ?? null;
  const holes = statuses.filter(
    (one) => /^(ERROR|SKIPPED)$/.test(textOf(one) ?? '') || !known.includes(textOf(one) ?? ''),
  );
  const [hole] = holes;
  const warnings: readonly ReadProblem[] =
    hole === undefined
      ? []
      : [
          problemAt(
            hole ?? root,
            'tests-not-run',
            `${holes.length} of ${statuses.length} tests could not run, so they show nothing. Mend what they need, and run the suite again.`,
            sheet,
          ),
        ];
  const [said, at] =
    of('FAIL') !== null
      ? (['failed', of('FAIL')] as const)
      : of('ERROR') !== null
        ? (['error', of('ERROR')] as const)
        : of('SKIPPED') !== null || unknown !== null
          ? (['incomplete', of('SKIPPED') ?? unknown] as const)
          : (['passed', statuses[0] ?? null] as const);
  return {
    status: holes.length > 0 ? 'partial' : 'parsed',
    toolVerdict: { said, place: placeAt(at ?? root, sheet) },
    warnings,
  };
}

/** Tests of a classifier by the name that 0.4.40 gives them; those of one class have a label besides. */
const CLASSIFICATION: Readonly<Record<string, string>> = {
  'Accuracy Score': 'accuracy',
  'Precision Score': 'ppv',
  'Recall Score': 'sensitivity',
  'F1 Score': 'f1',
  'ROC AUC Score': 'auroc',
  'Logarithmic Loss': 'log_loss',
  'True Positive Rate': 'sensitivity',
  'True Negative Rate': 'specificity',
  'False Positive Rate': 'fpr',
  'False Negative Rate': 'fnr',
};

const REGRESSION: Readonly<Record<string, string>> = {
  'Mean Error (ME)': 'mean_error',
  'Mean Absolute Error (MAE)': 'mean_abs_error',
  'Root Mean Square Error (RMSE)': 'rmse',
  'Mean Absolute Percentage Error (MAPE)': 'mean_abs_perc_error',
  'Max Absolute Error': 'abs_error_max',
  'R2 Score': 'r2_score',
};

/** Values of single patients. */
const OF_ONE_PATIENT = /^(Min|Max|Quantile) Value$/;

type Nature = Pick<About, 'kind' | 'better' | 'metric' | 'name' | 'scale'>;

function recordsOfTest(test: Found, origin: Origin, binary: boolean, sheet: Sheet): readonly MetricRecord[] {
  const parameters = child(test, 'parameters');
  const name = textOf(child(test, 'name')) ?? '';
  const column = textOf(child(parameters, 'column_name'));
  const of = (more: PerhapsDetails): Pick<About, 'role' | 'details'> => ({
    role: 'production',
    details: detailsIn(origin, more),
  });
  const ofFeature = of({ feature: column });
  const drift = (from: Found | null, key: string, about: Pick<About, 'role' | 'details'>): readonly MetricRecord[] => {
    if (from === null) return [];
    const method = methodIn(from, sheet, 'stattest');
    return recordAt(child(from, key), { ...ofMethod(method), name: method ?? 'score', ...about }, sheet);
  };
  const label = child(parameters, 'label');
  const ofClass = label?.value.kind === 'scalar' ? { class: label.value.text } : {};
  const nature = natureOfTest(name, textOf(child(test, 'group')), binary || label !== null);
  const records = [
    ...children(child(parameters, 'features')).flatMap(([feature, found]) => drift(found, 'score', of({ feature }))),
    ...(child(parameters, 'stattest') === null ? [] : drift(parameters, 'score', ofFeature)),
    ...(OF_ONE_PATIENT.test(name) || nature === null
      ? []
      : recordAt(
          child(parameters, 'value'),
          { ...nature, ...ofFeature, details: { ...ofFeature.details, ...nature.details, ...ofClass } },
          sheet,
        )),
  ];
  // A test whose result stands only in its sentence is understood as far as its status goes.
  use(sheet, test);
  return records;
}

function natureOfTest(
  name: string,
  group: string | null,
  binary: boolean,
): (Nature & { readonly details: RecordDetails }) | null {
  const metric = Object.hasOwn(CLASSIFICATION, name.replace(/ by Class$/, ''))
    ? CLASSIFICATION[name.replace(/ by Class$/, '')]
    : undefined;
  if (metric !== undefined) {
    const { averaging: _, ...nature } = classification(name, metric, true);
    // Over more than two classes these are averages, and a suite need not hold what tells.
    const unclear = !binary && /^(ppv|sensitivity|f1|auroc)$/.test(metric) && !/ Rate$/.test(name);
    return { ...nature, metric: unclear ? null : metric, details: {} };
  }
  const error = regression(Object.hasOwn(REGRESSION, name) ? (REGRESSION[name] ?? '') : '');
  if (error !== null) return { ...error, name, details: {} };
  if (group !== 'data_integrity' && group !== 'data_quality') return null;
  const isShare = /\bshare\b/i.test(name);
  const isMissing = name === 'The Share of Missing Values in a Column' || name === 'Share of Missing Values';
  const isBad = /missing|duplicate|constant|empty|out-of-/i.test(name);
  return {
    kind: 'data-quality',
    better: isBad ? 'lower' : null,
    metric: isMissing ? 'missing_share' : null,
    name,
    scale: isShare ? 'fraction' : /\bnumber\b/i.test(name) ? 'count' : 'unknown',
    details: {},
  };
}
