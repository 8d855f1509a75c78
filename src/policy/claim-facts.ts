import { absentFact, derivedFact } from '../dossier/assemble.ts';
import type { Fact, MetricRecord } from '../dossier/fact.ts';
import { type DeclaredResult, parseDeclared } from '../measures/claims/claims.ts';
import { toNumber } from '../measures/claims/rational.ts';

const NO_INTERVAL = 'no interval says how sure the declared number is';

const NO_LEVEL = 'nobody states the level of the declared interval, such as 95 %';

/**
 * What rules see of a declared number. A format that has no place for an interval states the number, and the card may state
 * it again with one: that interval counts for both.
 *
 * @param claims every declared number of the system
 */
export function claimFacts(record: MetricRecord, claims: readonly MetricRecord[]): ReadonlyMap<string, Fact> {
  const { place, assurance } = record;
  const name = record.metric ?? record.name;
  const source = record.interval === null ? (sameWithInterval(record, claims) ?? record) : record;
  const { interval } = source;
  const level = source.details.level;
  const facts: readonly Fact[] = [
    derivedFact('claim.metric', name, place, assurance),
    derivedFact('claim.assurance', assurance, place, assurance),
    numberFact('claim.value', record.raw, record),
    interval === null ? missing('claim.lower', record, NO_INTERVAL) : numberFact('claim.lower', interval.lower, source),
    interval === null ? missing('claim.upper', record, NO_INTERVAL) : numberFact('claim.upper', interval.upper, source),
    level === undefined
      ? missing('claim.level', record, interval === null ? NO_INTERVAL : NO_LEVEL)
      : derivedFact('claim.level', level, source.place, assurance),
  ];
  return new Map(facts.map((fact) => [fact.field, fact]));
}

const missing = (field: string, { place }: MetricRecord, reason: string): Fact => ({
  ...absentFact(field, place),
  reason,
});

const read = (text: string, { scale }: MetricRecord): DeclaredResult =>
  parseDeclared(text, scale === 'percent' ? 'percent' : 'fraction');

/** A number as a fraction, whatever unit it is written in; one that cannot be read is no number. */
function numberFact(field: string, text: string, record: MetricRecord): Fact {
  const number = read(text, record);
  const { place, assurance } = record;
  if (number.ok) return derivedFact(field, toNumber(number.value), place, assurance);
  return { ...derivedFact(field, text, place, assurance), state: 'invalid', value: null, reason: number.problem };
}

/** The same number of the same patients, stated with an interval. */
function sameWithInterval(record: MetricRecord, claims: readonly MetricRecord[]): MetricRecord | null {
  return claims.find((other) => other.interval !== null && isSameNumber(record, other)) ?? null;
}

function isSameNumber(record: MetricRecord, other: MetricRecord): boolean {
  const sameRole = record.role === null || other.role === null || record.role === other.role;
  if (record.metric === null || record.metric !== other.metric || !sameRole) return false;
  const [own, others] = [Object.entries(record.subgroup), Object.entries(other.subgroup)];
  if (own.length !== others.length || own.some(([name, group]) => other.subgroup[name] !== group)) return false;
  const [a, b] = [read(record.raw, record), read(other.raw, other)];
  // Written with different numbers of digits, the same value is the same number.
  return a.ok && b.ok && Math.abs(toNumber(a.value) - toNumber(b.value)) <= (toNumber(a.ulp) + toNumber(b.ulp)) / 2;
}
