import type { Entry, Fact, MetricRecord, Place } from '../dossier/fact.ts';
import { writtenAs } from '../dossier/vocabulary.ts';
import { type Declared, parseDeclared } from '../measures/claims/claims.ts';
import { add, compare, half, subtract } from '../measures/claims/rational.ts';

/** Two files that cannot both be right, told at the place of one of them. */
export interface Disagreement {
  /** Names both values and the other place. Values are numbers, versions or digests, never free text. */
  readonly message: string;
  readonly place: Place;
}

/**
 * Fields that no rule asks for and in which two files that disagree describe two systems. Other contradictions are told by
 * the rule that asks for the field.
 */
const IDENTITY = ['id', 'version'];

/** What the files of a system say against each other: its identity, the digests of its artifacts, its numbers. */
export function disagreements(
  facts: ReadonlyMap<string, Fact>,
  artifacts: readonly Entry[],
  records: readonly MetricRecord[],
): readonly Disagreement[] {
  const identity = IDENTITY.flatMap((field) => inFact(facts.get(field)));
  const digests = artifacts.flatMap((entry) => inFact(entry.facts.get('artifact.digest')));
  return [...identity, ...digests, ...inRecords(records)];
}

function inFact(fact: Fact | undefined): readonly Disagreement[] {
  if (fact === undefined) return [];
  return fact.conflicts.map(({ place }) => ({
    place,
    message: `${writtenAs(fact.field)} is stated differently in ${whereIs(fact.place)}. Correct the one that is wrong.`,
  }));
}

const whereIs = ({ path, line }: Place): string => `${path}, line ${line}`;

/**
 * Cards that give one metric, for one group and one kind of data, with values of which none fits any of the other file. A
 * file may give several (folds, thresholds), so one pair that fits is enough.
 */
function inRecords(records: readonly MetricRecord[]): readonly Disagreement[] {
  const bySubject = new Map<string, Map<string, Stated[]>>();
  for (const record of records) {
    const declared = record.assurance === 'declared' ? declaredNumber(record) : null;
    if (declared === null) continue;
    const subject = JSON.stringify([record.metric, record.role, Object.entries(record.subgroup).sort()]);
    const files = bySubject.get(subject) ?? new Map<string, Stated[]>();
    bySubject.set(subject, files);
    const stated = files.get(record.place.path);
    if (stated === undefined) files.set(record.place.path, [{ record, declared }]);
    else stated.push({ record, declared });
  }
  return [...bySubject.values()].flatMap((files) => {
    const [first, ...others] = [...files.values()];
    return first === undefined ? [] : others.flatMap((other) => between(first, other));
  });
}

interface Stated {
  readonly record: MetricRecord;
  readonly declared: Declared;
}

/** Only a number that says whether it is a percentage or a fraction can be held against another. */
function declaredNumber({ metric, raw, scale }: MetricRecord): Declared | null {
  if (metric === null || (scale !== 'fraction' && scale !== 'percent')) return null;
  const declared = parseDeclared(raw, scale);
  return declared.ok && declared.comparator === undefined ? declared : null;
}

function between(first: readonly Stated[], other: readonly Stated[]): readonly Disagreement[] {
  if (first.some((a) => other.some((b) => fits(a.declared, b.declared)))) return [];
  const [a] = first;
  const [b] = other;
  if (a === undefined || b === undefined) return [];
  const message =
    `${b.record.metric} is ${b.record.raw} here and ${a.record.raw} in ${whereIs(a.record.place)}. ` +
    'Correct the one that is wrong, or say on which data each was measured.';
  return [{ message, place: b.record.place }];
}

/** Whether both can be the same number, rounded or cut off to the digits that are written. */
function fits(a: Declared, b: Declared): boolean {
  const [coarse, fine] = compare(a.ulp, b.ulp) >= 0 ? [a, b] : [b, a];
  const low = subtract(coarse.value, half(add(coarse.ulp, fine.ulp)));
  const high = add(coarse.value, half(add(coarse.ulp, fine.ulp)));
  const rounded = compare(fine.value, low) > 0 && compare(fine.value, high) < 0;
  const cutOff = compare(fine.value, coarse.value) >= 0 && compare(fine.value, add(coarse.value, coarse.ulp)) < 0;
  return rounded || cutOff;
}
