import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import type { Found } from '../mapped/paths.ts';
import type { Reading, ReadProblem, Recognition } from '../reader.ts';
import { booleanOf, child, children, countOf, has, items, textOf } from './located-values.ts';
import { type About, createdAt, detailsOf, placeAt, problemAt, recordAt, type Sheet, use } from './records.ts';
import { trackedReader } from './result-reader.ts';

/** One validation: the expectations of one suite on one batch of data. */
interface Validation {
  readonly at: Found;
  readonly results: readonly Found[];
  readonly meta: Found | null;
}

/** A suite alone (`expectations` at the top) says what is expected, and a rendered page (`sections`) is a picture: neither is a result. */
function recognise(root: Found): Recognition | null {
  const known = (because: string): Recognition => ({ strength: 3, because });
  if (isValidation(root)) return known('its results are of expectations, with success and statistics');
  const described = items(child(root, 'validation_results'))[0] ?? null;
  if (has(described, 'success', 'expectations')) return known('it holds the validations of a checkpoint');
  const run = children(child(root, 'run_results'))[0]?.[1] ?? null;
  return isValidation(child(run, 'validation_result') ?? run) ? known('it holds the runs of a checkpoint') : null;
}

function isValidation(found: Found | null): boolean {
  if (child(found, 'results')?.value.kind !== 'sequence') return false;
  const first = items(child(found, 'results'))[0] ?? null;
  if (first === null) return has(child(found, 'statistics'), 'evaluated_expectations');
  return has(first, 'success', 'expectation_config') && typeOf(first) !== null;
}

/** `expectation_type` before 1.0 and in a described checkpoint, `type` since. */
const typeOf = (result: Found): string | null =>
  textOf(child(result, 'expectation_config', 'expectation_type')) ??
  textOf(child(result, 'expectation_config', 'type')) ??
  textOf(child(result, 'expectation_type'));

function validationsIn(root: Found): readonly Validation[] {
  const whole = (at: Found): Validation => ({ at, results: items(child(at, 'results')), meta: child(at, 'meta') });
  if (child(root, 'results') !== null) return [whole(root)];
  const runs = children(child(root, 'run_results')).map(([, run]) => whole(child(run, 'validation_result') ?? run));
  const described = items(child(root, 'validation_results')).map((at): Validation => {
    return { at, results: items(child(at, 'expectations')), meta: null };
  });
  return [...runs, ...described];
}

function read(root: Found, sheet: Sheet): Partial<Reading> {
  use(sheet, child(root, 'success'), ...['suite_name', 'id', 'name', 'result_url'].map((key) => child(root, key)));
  for (const key of [
    'evaluation_parameters',
    'suite_parameters',
    'run_id',
    'checkpoint_config',
    'validation_result_url',
  ])
    use(sheet, child(root, key));
  const validations = validationsIn(root);
  const meta = validations[0]?.meta ?? null;
  const run = child(meta, 'run_id', 'run_time') ?? child(root, 'run_id', 'run_time');
  const { binding, created } = createdAt(run, sheet);
  const version = textOf(child(meta, 'great_expectations_version'));
  const details = detailsOf({ created, tool: 'Great Expectations', toolVersion: version });
  const records = validations.flatMap((validation) => recordsOf(validation, details, sheet));
  // Statistics of a checkpoint count validations.
  use(
    sheet,
    child(root, 'statistics'),
    child(root, 'run_results'),
    child(root, 'validation_results'),
    child(root, 'meta'),
  );
  const hollow = validations.filter(isHollow);
  const results = validations.flatMap((one) => one.results);
  const raised = results.filter(raisedException);
  const warnings = [
    ...(hollow.length === 0 ? [] : [nothingExpected(hollow[0]?.at ?? root, sheet)]),
    ...didNotRun(raised, results.length, sheet),
    ...contradictions(validations, sheet),
  ];
  const isEmpty = hollow.length === validations.length;
  return {
    version,
    binding,
    records: isEmpty ? [] : records,
    status: isEmpty ? 'empty' : hollow.length + raised.length > 0 ? 'partial' : 'parsed',
    toolVerdict: verdictOf(root, results, isEmpty, sheet),
    warnings,
  };
}

function isHollow({ at, results }: Validation): boolean {
  return results.length === 0 && (countOf(child(at, 'statistics', 'evaluated_expectations')) ?? 0) === 0;
}

/** Since 0.18 what went wrong stands below the name of a metric, one level deeper than where all went well. */
function raisedException(result: Found): boolean {
  const info = child(result, 'exception_info');
  return [info, ...children(info).map(([, inner]) => inner)].some(
    (one) => booleanOf(child(one, 'raised_exception')) === true,
  );
}

const isFailed = (result: Found): boolean => booleanOf(child(result, 'success')) === false;

function verdictOf(root: Found, results: readonly Found[], isEmpty: boolean, sheet: Sheet): Reading['toolVerdict'] {
  const success = child(root, 'success');
  const at = (found: Found | null | undefined) => placeAt(found ?? success ?? root, sheet);
  if (isEmpty) return { said: 'incomplete', place: at(success) };
  const failed = results.find((result) => isFailed(result) && !raisedException(result));
  if (failed !== undefined) return { said: 'failed', place: at(child(failed, 'success')) };
  const raised = results.find(raisedException);
  if (raised !== undefined) return { said: 'error', place: at(child(raised, 'exception_info')) };
  const whole = booleanOf(success);
  return whole === null ? null : { said: whole ? 'passed' : 'failed', place: at(success) };
}

function nothingExpected(at: Found, sheet: Sheet): ReadProblem {
  const message =
    'A validation with no expectation always succeeds, and shows nothing. Add expectations to the suite, and validate again.';
  return problemAt(child(at, 'statistics', 'evaluated_expectations') ?? at, 'nothing-expected', message, sheet);
}

function didNotRun(raised: readonly Found[], all: number, sheet: Sheet): readonly ReadProblem[] {
  const [first] = raised;
  if (first === undefined) return [];
  const message = `${raised.length} of ${all} expectations ended with an exception, so they were not checked. Mend their columns or settings, and validate again.`;
  return [problemAt(child(first, 'exception_info') ?? first, 'expectation-error', message, sheet)];
}

/** A verdict that its own parts speak against was changed by hand, or put together from two runs. */
function contradictions(validations: readonly Validation[], sheet: Sheet): readonly ReadProblem[] {
  return validations.flatMap(({ at, results }): readonly ReadProblem[] => {
    const success = child(at, 'success');
    if (success === null || booleanOf(success) !== true || !results.some(isFailed)) return [];
    const message =
      'The validation says that it succeeded, and at least one of its expectations says that it did not. Validate again, and keep the file as the tool writes it.';
    return [problemAt(success, 'verdicts-differ', message, sheet)];
  });
}

/** Numbers over all rows. Smallest, largest and most common values are values of single patients and stay out. */
const OBSERVED: Readonly<Record<string, Pick<About, 'scale' | 'metric' | 'kind' | 'better'>>> = {
  expect_table_row_count_to_be_between: { kind: 'data-quality', better: null, metric: null, scale: 'count' },
  expect_table_row_count_to_equal: { kind: 'data-quality', better: null, metric: null, scale: 'count' },
  expect_table_column_count_to_be_between: { kind: 'data-quality', better: null, metric: null, scale: 'count' },
  expect_table_column_count_to_equal: { kind: 'data-quality', better: null, metric: null, scale: 'count' },
  expect_column_unique_value_count_to_be_between: { kind: 'data-quality', better: null, metric: null, scale: 'count' },
  expect_column_proportion_of_unique_values_to_be_between: {
    kind: 'data-quality',
    better: null,
    metric: null,
    scale: 'fraction',
  },
  expect_column_mean_to_be_between: { kind: 'data-quality', better: null, metric: null, scale: 'unknown' },
  expect_column_median_to_be_between: { kind: 'data-quality', better: null, metric: null, scale: 'unknown' },
  expect_column_stdev_to_be_between: { kind: 'data-quality', better: null, metric: null, scale: 'unknown' },
  expect_column_kl_divergence_to_be_less_than: {
    metric: 'kl_divergence',
    scale: 'distance',
  },
};

const NOT_NULL = 'expect_column_values_to_not_be_null';

function recordsOf({ at, results, meta }: Validation, shared: RecordDetails, sheet: Sheet): readonly MetricRecord[] {
  const dataset =
    textOf(child(meta, 'active_batch_definition', 'data_asset_name')) ?? textOf(child(meta, 'data_asset_name'));
  const details = detailsOf({ dataset, ...shared });
  const statistics = child(at, 'statistics');
  const n = countOf(child(statistics, 'evaluated_expectations'));
  const test = { kind: 'test', metric: null, n, details } as const;
  return [
    ...recordAt(
      child(statistics, 'successful_expectations'),
      { ...test, name: 'successful_expectations', better: 'higher', scale: 'count' },
      sheet,
    ),
    ...recordAt(
      child(statistics, 'unsuccessful_expectations'),
      { ...test, name: 'unsuccessful_expectations', better: 'lower', scale: 'count' },
      sheet,
    ),
    ...recordAt(
      child(statistics, 'success_percent'),
      { ...test, name: 'success_percent', better: 'higher', scale: 'percent' },
      sheet,
    ),
    ...results.flatMap((result) => recordsOfExpectation(result, details, sheet)),
  ];
}

function recordsOfExpectation(result: Found, shared: RecordDetails, sheet: Sheet): readonly MetricRecord[] {
  const name = typeOf(result) ?? '';
  const kwargs = child(result, 'expectation_config', 'kwargs') ?? child(result, 'kwargs');
  const column = textOf(child(kwargs, 'column'));
  const details = detailsOf({ feature: column, ...shared });
  const found = child(result, 'result');
  const n = countOf(child(found, 'element_count'));
  // All percentages of this tool are between 0 and 100.
  const share = { kind: 'data-quality', better: 'lower', scale: 'percent', n, details } as const;
  const observed = Object.hasOwn(OBSERVED, name) ? OBSERVED[name] : undefined;
  // Settings, verdicts, and lists of unexpected values, which are those of patients.
  use(sheet, result);
  const missing = name === NOT_NULL ? null : countOf(child(found, 'missing_count'));
  const ofUnexpected: Pick<About, 'metric' | 'n' | 'details'> =
    missing === null
      ? // Where nothing may be missing, the unexpected values are the missing ones.
        { metric: name === NOT_NULL ? 'missing_share' : null, n, details }
      : // `unexpected_percent` is that of the values which are there (`unexpected_percent_nonmissing`).
        { metric: null, n: n === null ? null : n - missing, details: { excluded: missing, ...details } };
  return [
    ...recordAt(child(found, 'unexpected_percent'), { ...share, name, ...ofUnexpected }, sheet),
    ...recordAt(child(found, 'missing_percent'), { ...share, name: 'missing_percent', metric: 'missing_share' }, sheet),
    ...(observed === undefined
      ? []
      : recordAt(child(found, 'observed_value'), { ...observed, name, n, details }, sheet)),
  ];
}

export const greatExpectationsReader = trackedReader({
  id: 'great-expectations',
  title: 'Great Expectations validation result',
  versions: ['0.x', '1.x'],
  fields: ['result.created'],
  recognise,
  read,
});
