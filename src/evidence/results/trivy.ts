import type { LocatedValue, Path } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import type { Finding } from '../metric-names.ts';
import type { ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { finite, itemsAt, numberAt, scalarAt, writtenAt } from './located-values.ts';
import { createdOn, detailsOf, nearestPlace, problem } from './records.ts';
import { type ResultReading, resultReader } from './result-reader.ts';
import { countedBySeverity, type Nothing, ruledOut, type Scanned } from './severity.ts';

const TITLE = 'Trivy report';

/** The lists of a result and what stands in them. Of a secret, nothing is read but how bad it is. */
const LISTS: readonly (readonly [key: string, finding: Finding])[] = [
  ['Vulnerabilities', 'vulnerabilities'],
  ['Misconfigurations', 'misconfigurations'],
  ['Secrets', 'secrets'],
  ['Licenses', 'licence_issues'],
];

/** Classes of results that list packages, in which vulnerabilities are looked for. */
const PACKAGES = ['os-pkgs', 'lang-pkgs'];

/**
 * The JSON report of Trivy (`trivy image|fs|config --format json`), schema 2.
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
  const found = LISTS.map(([key, finding]) => ({ finding, scanned: scannedIn(results, key) }));
  const nothing: Readonly<Partial<Record<Finding, Nothing | null>>> = {
    vulnerabilities: noVulnerabilities(results, found[0]?.scanned ?? [], path),
    misconfigurations: noMisconfigurations(results, found[1]?.scanned ?? [], path),
  };
  const records = found.flatMap(({ finding, scanned }) =>
    countedBySeverity(finding, scanned, nothing[finding] ?? null, path, details),
  );
  const binding = createdOn(scalarAt(value, ['CreatedAt']), path, TITLE);
  if (records.length === 0) {
    const message =
      'Trivy lists nothing here, and its file does not say whether it looked at anything: a clean image and an empty folder look alike. Scan what holds the packages, and let it list them: trivy image --format json --list-all-pkgs.';
    const warnings = [problem('nothing-scanned', message, nearestPlace(value, ['Results'], path))];
    return { status: 'empty', version, binding, warnings };
  }
  const warnings = [...suppressed(results, path), ...onlyLicences(results, found[0]?.scanned ?? [], path)];
  return { status: warnings.length > 0 ? 'partial' : 'parsed', version, records, binding, warnings };
}

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

/** Packages were listed, and none of them has a vulnerability. Trivy writes no number for that. */
function noVulnerabilities(results: readonly LocatedValue[], found: readonly Scanned[], path: string): Nothing | null {
  for (const [position, result] of results.entries()) {
    const name = scalarAt(result, ['Class']);
    if (name === null || !PACKAGES.includes(name.text)) continue;
    return {
      place: placeOf(path, name.span),
      pointer: toPointer(['Results', position, 'Class']),
      raw: '',
      severities: ruledOut(found),
    };
  }
  return null;
}

/** The checks of a configuration are counted, so that it is known that there were some. */
function noMisconfigurations(
  results: readonly LocatedValue[],
  found: readonly Scanned[],
  path: string,
): Nothing | null {
  for (const [position, result] of results.entries()) {
    const keys: Path = ['MisconfSummary', 'Failures'];
    const failures = scalarAt(result, keys);
    const checked = (finite(failures) ?? 0) + (numberAt(result, ['MisconfSummary', 'Successes']) ?? 0);
    if (failures === null || checked < 1) continue;
    return {
      place: placeOf(path, failures.span),
      pointer: toPointer(['Results', position, ...keys]),
      // Failures of other severities may be counted there.
      raw: finite(failures) === 0 ? failures.text : '',
      severities: ruledOut(found),
    };
  }
  return null;
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

/** A scan for licences lists packages too, without looking for vulnerabilities in them. */
function onlyLicences(
  results: readonly LocatedValue[],
  vulnerabilities: readonly Scanned[],
  path: string,
): readonly ReadProblem[] {
  const licence = results.find((result) => /^license/.test(writtenAt(result, ['Class']) ?? ''));
  if (licence === undefined || vulnerabilities.length > 0) return [];
  const message =
    'Licences were scanned, and the file does not say whether vulnerabilities were looked for as well. Write two files, one by trivy --scanners vuln.';
  return [problem('scanner-not-named', message, nearestPlace(licence, ['Class'], path))];
}
