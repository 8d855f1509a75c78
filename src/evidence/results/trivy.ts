import type { LocatedValue } from '../../documents/located.ts';
import type { Finding } from '../metric-names.ts';
import type { ReadProblem } from '../reader.ts';
import { itemsAt, scalarAt, writtenAt } from './located-values.ts';
import { createdOn, detailsOf, nearestPlace, problem } from './records.ts';
import { type ResultReading, resultReader } from './result-reader.ts';
import { countedBySeverity, type Scanned } from './severity.ts';

const TITLE = 'Trivy report';

/** The lists of a result and what stands in them. Of a secret, nothing is read but how bad it is. */
const LISTS: readonly (readonly [key: string, finding: Finding])[] = [
  ['Vulnerabilities', 'vulnerabilities'],
  ['Misconfigurations', 'misconfigurations'],
  ['Secrets', 'secrets'],
  ['Licenses', 'licence_issues'],
];

/**
 * The JSON report of Trivy (`trivy image|fs|config --format json`), schema 2. It says nowhere which severities were asked
 * for (--severity), whether findings without a fix were left out (--ignore-unfixed), nor, unless it is told to, what a list
 * of exceptions took out. So it is read for what it lists, and a severity that it does not list is never said to be none:
 * Trivy's own examples write one report of HIGH alone and another of CRITICAL alone.
 * https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go
 */
export const trivyReader = resultReader({
  id: 'trivy',
  title: TITLE,
  versions: ['2'],
  fields: ['result.created'],
  recognise: ({ form, has, text }) =>
    form === 'json' && /^\d+$/.test(text('SchemaVersion')) && has('ArtifactName') && has('ArtifactType')
      ? { strength: 3, because: 'it has a schema version and what was scanned, as Trivy writes them' }
      : null,
  read,
});

function read(value: LocatedValue, path: string): ResultReading {
  const version = writtenAt(value, ['SchemaVersion']);
  const details = detailsOf({
    tool: 'Trivy',
    toolVersion: writtenAt(value, ['Trivy', 'Version']),
    created: writtenAt(value, ['CreatedAt']),
  });
  const results = itemsAt(value, ['Results']);
  const records = LISTS.flatMap(([key, finding]) =>
    countedBySeverity(finding, scannedIn(results, key), null, path, details),
  );
  const binding = createdOn(scalarAt(value, ['CreatedAt']), path, TITLE);
  const warnings = suppressed(results, path);
  const place = nearestPlace(value, ['Results'], path);
  if (records.length === 0) {
    const said = problem('nothing-listed', NOTHING_LISTED, place);
    return { status: 'empty', version, binding, warnings: [said, ...warnings] };
  }
  const notUnderstood = [{ what: NOT_LISTED, place }];
  return { status: warnings.length > 0 ? 'partial' : 'parsed', version, records, binding, warnings, notUnderstood };
}

const NOTHING_LISTED =
  'Trivy lists no finding here, which does not show that there is none: its file does not say whether it looked at anything, which severities it was asked for (--severity), or whether findings without a fix were left out (--ignore-unfixed). Keep a report that says so, such as one of Grype: grype IMAGE -o json.';

const NOT_LISTED = 'severities not listed, which --severity or --ignore-unfixed may have left out';

function scannedIn(results: readonly LocatedValue[], key: string): readonly Scanned[] {
  return results.flatMap((result, at) =>
    itemsAt(result, [key]).flatMap((item, position): readonly Scanned[] => {
      const severity = scalarAt(item, ['Severity']);
      // With --include-non-failures checks that passed are listed too.
      const status = key === 'Misconfigurations' ? writtenAt(item, ['Status']) : null;
      if (severity === null || (status !== null && status !== 'FAIL')) return [];
      return [{ severity, keys: ['Results', at, key, position, 'Severity'] }];
    }),
  );
}

/** With --show-suppressed the file lists what .trivyignore or a VEX statement took out. */
function suppressed(results: readonly LocatedValue[], path: string): readonly ReadProblem[] {
  for (const result of results) {
    const [first] = itemsAt(result, ['ExperimentalModifiedFindings']);
    if (first === undefined) continue;
    const message =
      'Findings were suppressed by a list of exceptions, and are not in the numbers. Say under exceptions in the policy why each is acceptable, or scan without them.';
    return [problem('suppressed', message, nearestPlace(result, ['ExperimentalModifiedFindings'], path))];
  }
  return [];
}
