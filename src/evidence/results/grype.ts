import type { LocatedValue } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import { READING } from '../../safety/limits.ts';
import { SEVERITIES } from '../metric-names.ts';
import type { ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { itemsAt, scalarAt, writtenAt } from './located-values.ts';
import { createdOn, detailsOf, nearestPlace, problem } from './records.ts';
import { type ResultReading, resultReader } from './result-reader.ts';
import { countedBySeverity, type Nothing, type Scanned } from './severity.ts';

const TITLE = 'Grype report';

/**
 * The JSON report of Grype (`grype -o json`).
 * https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go
 */
export const grypeReader = resultReader({
  id: 'grype',
  title: TITLE,
  versions: [],
  fields: ['result.created'],
  recognise: ({ form, has, text }, head) => {
    if (form !== 'json' || !has('matches')) return null;
    if (text('descriptor/name') === 'grype') return { strength: 3, because: 'it has matches, and names grype' };
    // The name stands at the end of the file, which may be megabytes away.
    const match = has('matches[]/vulnerability/severity') && has('matches[]/artifact') && has('matches[]/matchDetails');
    if (match) return { strength: 3, because: 'it lists matches of packages with vulnerabilities' };
    const end = new TextDecoder().decode(head.slice(Math.max(0, head.size - READING.grypeEndBytes), head.size));
    return /"name":\s*"grype"/.test(end)
      ? { strength: 2, because: 'it has matches, and names grype at its end' }
      : null;
  },
  read,
});

function read(value: LocatedValue, path: string): ResultReading {
  const version = writtenAt(value, ['descriptor', 'version']);
  const created = scalarAt(value, ['descriptor', 'timestamp']);
  const details = detailsOf({ tool: 'Grype', toolVersion: version, created: created?.text ?? null });
  const binding = createdOn(created, path, TITLE);
  const found = itemsAt(value, ['matches']).flatMap((match, position): readonly Scanned[] => {
    const severity = scalarAt(match, ['vulnerability', 'severity']);
    return severity === null ? [] : [{ severity, keys: ['matches', position, 'vulnerability', 'severity'] }];
  });
  const records = countedBySeverity('vulnerabilities', found, nothingElse(value, found, path), path, details);
  if (records.length === 0) {
    const message =
      'Grype matched nothing, and its file does not say whether it saw any package: a clean folder and an empty one look alike. Scan the container image (grype IMAGE -o json), whose distribution it names.';
    return {
      status: 'empty',
      version,
      binding,
      warnings: [problem('nothing-scanned', message, nearestPlace(value, ['matches'], path))],
    };
  }
  const warnings = leftOut(value, path);
  return { status: warnings.length > 0 ? 'partial' : 'parsed', version, records, binding, warnings };
}

/** Grype leaves no severity out. Without a match it is known to have seen packages only where it names the distribution. */
function nothingElse(value: LocatedValue, found: readonly Scanned[], path: string): Nothing | null {
  const [first] = found;
  if (first !== undefined) {
    const { severity, keys } = first;
    return { place: placeOf(path, severity.span), pointer: toPointer(keys), raw: '', severities: SEVERITIES };
  }
  const distribution = scalarAt(value, ['distro', 'name']);
  if (distribution === null || distribution.text.trim() === '') return null;
  const place = placeOf(path, distribution.span);
  return { place, pointer: toPointer(['distro', 'name']), raw: '', severities: SEVERITIES };
}

function leftOut(value: LocatedValue, path: string): readonly ReadProblem[] {
  const warnings: ReadProblem[] = [];
  for (const key of ['only-fixed', 'only-notfixed']) {
    const setting = ['descriptor', 'configuration', key];
    if (scalarAt(value, setting)?.value !== true) continue;
    const message = `Grype was told to list only a part of what it found (${key}). Scan again without that option.`;
    warnings.push(problem('part-of-findings', message, nearestPlace(value, setting, path)));
  }
  if (itemsAt(value, ['ignoredMatches']).length > 0) {
    const message =
      'Matches were ignored by a rule of the configuration, and are not in the numbers. Say under exceptions in the policy why each is acceptable, or scan without the rule.';
    warnings.push(problem('suppressed', message, nearestPlace(value, ['ignoredMatches'], path)));
  }
  return warnings;
}
