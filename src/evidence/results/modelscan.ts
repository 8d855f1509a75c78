import type { LocatedValue } from '../../documents/located.ts';
import { lookup } from '../../documents/located.ts';
import { looksLikeWeights } from '../artifacts/model-file.ts';
import type { ReadProblem } from '../reader.ts';
import { itemsAt, numberAt, scalarAt, writtenAt } from './located-values.ts';
import { createdOn, detailsOf, nearestPlace, problem } from './records.ts';
import { type ResultReading, resultReader } from './result-reader.ts';
import { writtenCount } from './severity.ts';

const TITLE = 'modelscan report';
const COUNTS = ['summary', 'total_issues_by_severity'];
const SCANNED = ['summary', 'scanned', 'total_scanned'];

/**
 * The JSON report of modelscan (`modelscan -p MODELS -r json -o FILE --show-skipped`), 0.5 to 0.8.
 * https://github.com/protectai/modelscan/blob/main/modelscan/modelscan.py
 */
export const modelscanReader = resultReader({
  id: 'modelscan',
  title: TITLE,
  versions: ['0.5', '0.6', '0.7', '0.8'],
  fields: ['result.created'],
  recognise: ({ form, has }) =>
    form === 'json' && has('summary/total_issues_by_severity') && has('summary/modelscan_version')
      ? { strength: 3, because: 'it counts issues by severity and names modelscan' }
      : null,
  read,
});

function read(value: LocatedValue, path: string): ResultReading {
  const version = writtenAt(value, ['summary', 'modelscan_version']);
  const scanned = numberAt(value, SCANNED);
  const details = detailsOf({
    tool: 'modelscan',
    toolVersion: version,
    created: writtenAt(value, ['summary', 'timestamp']),
  });
  const binding = createdOn(scalarAt(value, ['summary', 'timestamp']), path, TITLE);
  const errors = itemsAt(value, ['errors']);
  const verdict =
    errors.length > 0 ? ({ said: 'error', place: nearestPlace(value, ['errors', 0], path) } as const) : null;
  if (scanned === null || scanned < 1) {
    const message =
      'modelscan scanned no file, so that nothing was found says nothing. Run it on the folder that holds the model: modelscan -p MODELS -r json -o FILE.';
    const warnings = [problem('nothing-scanned', message, nearestPlace(value, SCANNED, path))];
    return { status: 'empty', version, binding, warnings, toolVerdict: verdict };
  }
  const records = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'].flatMap((word) => {
    const scalar = scalarAt(value, [...COUNTS, word]);
    return scalar === null
      ? []
      : [writtenCount('model_issues', word, scalar, [...COUNTS, word], path, { n: scanned, details })];
  });
  const warnings = [...failures(value, path), ...skippedModels(value, path), ...otherCount(value, path)];
  return {
    status: records.length === 0 ? 'empty' : warnings.length > 0 ? 'partial' : 'parsed',
    version,
    records,
    binding,
    warnings,
    toolVerdict: verdict,
  };
}

function failures(value: LocatedValue, path: string): readonly ReadProblem[] {
  const errors = itemsAt(value, ['errors']).length;
  if (errors === 0) return [];
  const message = `modelscan could not read ${errors} of the files, so they were not judged. Repair them or install what it needs (pip install "modelscan[tensorflow,h5py]"), and scan again.`;
  return [problem('scan-errors', message, nearestPlace(value, ['errors', 0], path))];
}

/** A README that is skipped is no gap; a model is. */
function skippedModels(value: LocatedValue, path: string): readonly ReadProblem[] {
  const files = ['summary', 'skipped', 'skipped_files'];
  const models = itemsAt(value, files).flatMap((file, position) =>
    looksLikeWeights(writtenAt(file, ['source']) ?? '') ? [position] : [],
  );
  const [first] = models;
  if (!isTold(value)) {
    const message =
      'The report does not say which files were skipped, and modelscan passes over formats that it does not know, such as ONNX, without a word. Scan again with --show-skipped.';
    return [problem('skipped-not-told', message, nearestPlace(value, SCANNED, path))];
  }
  if (first === undefined) return [];
  const message = `modelscan skipped ${models.length} files that look like models: it does not know their format or was not installed for it. Scan them with a version that does (pip install "modelscan[tensorflow,h5py]").`;
  return [problem('model-skipped', message, nearestPlace(value, [...files, first, 'source'], path))];
}

const isTold = (value: LocatedValue): boolean => lookup(value, ['summary', 'skipped']) !== null;

/** A report that lists more issues than it counts was changed, or put together from two. */
function otherCount(value: LocatedValue, path: string): readonly ReadProblem[] {
  const counted = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'].map((word) => numberAt(value, [...COUNTS, word]) ?? 0);
  const sum = counted.reduce((a, b) => a + b, 0);
  const listed = itemsAt(value, ['issues']).length;
  const total = numberAt(value, ['summary', 'total_issues']) ?? sum;
  if (listed === sum && total === sum) return [];
  const message =
    'The numbers of issues by severity, their total and the list of issues do not agree. Let modelscan write the file again.';
  return [problem('counts-differ', message, nearestPlace(value, COUNTS, path))];
}
