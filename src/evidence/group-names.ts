import type { MetricRecord, Statement } from '../dossier/fact.ts';
import { type GroupNames, groupName } from '../dossier/group-names.ts';
import type { GroupColumn } from '../measures/rows/predictions.ts';
import type { Gathered } from './gather.ts';
import type { EntryStatement, Reading } from './reader.ts';

/**
 * Calls each group as the policy does, in rows, in numbers and in what the builders state of the population. Files keep
 * their own names ("African-American", "AfricanAmerican"); held apart by name, they would be two groups, each half as
 * large. Nothing is joined that the policy does not name.
 */
export function withGroupNames(gathered: Gathered, names: GroupNames): Gathered {
  if (Object.keys(names).length === 0) return gathered;
  const renamed = <T extends { readonly reading: Reading }>(read: T): T => ({
    ...read,
    reading: readingWith(read.reading, names),
  });
  return {
    ...gathered,
    documents: gathered.documents.map(renamed),
    results: gathered.results.map(renamed),
    entries: gathered.entries.map((entry) => entryWith(entry, names)),
  };
}

function readingWith(reading: Reading, names: GroupNames): Reading {
  const { predictions } = reading;
  const records = reading.records.map((record) => recordWith(record, names));
  if (predictions === null) return { ...reading, records };
  const groups = predictions.table.groups.map((column) => columnWith(column, names));
  return { ...reading, records, predictions: { ...predictions, table: { ...predictions.table, groups } } };
}

function recordWith(record: MetricRecord, names: GroupNames): MetricRecord {
  const subgroup = Object.entries(record.subgroup).map(([attribute, name]) => [
    attribute,
    groupName(names, attribute, name),
  ]);
  return { ...record, subgroup: Object.fromEntries(subgroup) };
}

/** A column with the levels joined that are one group; as it is where none are. */
export function columnWith(column: GroupColumn, names: GroupNames): GroupColumn {
  const { attribute, levels, codes } = column;
  const renamed = levels.map((level) => groupName(names, attribute, level));
  if (renamed.every((name, index) => name === levels[index])) return column;
  const joined = [...new Set(renamed)];
  const newCode = renamed.map((name) => joined.indexOf(name));
  // A code beyond the levels stands for a row of unknown group.
  return { attribute, levels: joined, codes: codes.map((code) => newCode[code] ?? code) };
}

function entryWith(entry: EntryStatement, names: GroupNames): EntryStatement {
  if (entry.kind !== 'population-group') return entry;
  const attribute = entry.statements.find(({ field }) => field === 'population-group.attribute')?.value;
  if (typeof attribute !== 'string') return entry;
  const statements = entry.statements.map(
    (one): Statement =>
      one.field === 'population-group.group' && typeof one.value === 'string'
        ? { ...one, value: groupName(names, attribute, one.value) }
        : one,
  );
  return { ...entry, statements };
}
