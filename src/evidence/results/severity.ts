import type { LocatedScalar, Path } from '../../documents/located.ts';
import type { MetricRecord, Place, RecordDetails } from '../../dossier/fact.ts';
import { type Finding, SEVERITIES, type Severity } from '../metric-names.ts';
import { record, recordOf } from './records.ts';

/** One finding of a scanner, with the place of the word that says how bad it is. */
export interface Scanned {
  readonly severity: LocatedScalar;
  readonly keys: Path;
}

/** Where a scanner says that it looked and found nothing. */
export interface Nothing {
  readonly place: Place;
  readonly pointer: string;
  /** `0` where the file writes the number, else empty. */
  readonly raw: string;
  /** Severities of which none is known to be there. */
  readonly severities: readonly Severity[];
}

/** Words of other tools for the same; a word that is not known counts as unknown, so that no finding is lost. */
export function severityOf(word: string): Severity {
  const lower = word.trim().toLowerCase();
  return SEVERITIES.find((one) => one === lower) ?? 'unknown';
}

/** One record for each severity that was found or is known not to be there; the place is that of the first finding. */
export function countedBySeverity(
  finding: Finding,
  found: readonly Scanned[],
  nothing: Nothing | null,
  file: string,
  details: RecordDetails,
): readonly MetricRecord[] {
  return SEVERITIES.flatMap((severity): readonly MetricRecord[] => {
    const ofIt = found.filter((one) => severityOf(one.severity.text) === severity);
    const [first] = ofIt;
    const about = { ...named(severity, finding), details };
    if (first !== undefined) {
      return [recordOf(first.severity, first.keys, file, { ...about, raw: '', value: ofIt.length })];
    }
    if (nothing === null || !nothing.severities.includes(severity)) return [];
    const { place, pointer, raw } = nothing;
    return [record({ ...about, place, pointer, raw, value: 0 })];
  });
}

/** A count that the file writes. */
export function writtenCount(
  finding: Finding,
  word: string,
  scalar: LocatedScalar,
  keys: Path,
  file: string,
  rest: { readonly n: number | null; readonly details: RecordDetails },
): MetricRecord {
  return recordOf(scalar, keys, file, { ...named(severityOf(word), finding), ...rest });
}

const named = (severity: Severity, finding: Finding) =>
  ({
    metric: `${severity}_${finding}`,
    name: `${severity} ${finding.replace('_', ' ')}`,
    scale: 'count',
  }) as const;
