import type { LocatedValue } from '../../documents/located.ts';
import type { MetricRecord, Place, Statement } from '../../dossier/fact.ts';
import type { EntryStatement, NotUnderstood } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { entriesAt } from './entries.ts';
import { factAt, firstOfEach } from './facts.ts';
import { type Found, findAll, top, unusedParts } from './paths.ts';
import { recordsAt } from './records.ts';
import type { Mapping, Source } from './rules.ts';

/** What a mapping gives of a document. */
export interface MappedReading {
  readonly facts: readonly Statement[];
  readonly entries: readonly EntryStatement[];
  readonly records: readonly MetricRecord[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly anchors: ReadonlyMap<string, Place>;
}

/** What a reading has used of a document, and where it met each field; one for all parts of a document. */
export interface Ledger {
  readonly used: Set<LocatedValue>;
  readonly anchors: Map<string, Place>;
}

export const newLedger = (): Ledger => ({ used: new Set(), anchors: new Map() });

/** Reads a document by a mapping. Values are taken as they are written; nothing is coerced, and what is left is listed. */
export function readByMapping(value: LocatedValue, mapping: Mapping, source: Source): MappedReading {
  const ledger = newLedger();
  const part = readPart(top(value), mapping, source, ledger);
  return { ...part, notUnderstood: leftOver(value, ledger, source), anchors: ledger.anchors };
}

/** Reads one part of a document by a mapping whose paths begin there: for formats whose elements name one another. */
export function readPart(
  from: Found,
  mapping: Mapping,
  source: Source,
  { used, anchors }: Ledger,
): Pick<MappedReading, 'facts' | 'entries' | 'records'> {
  const facts = mapping.facts.flatMap((rule) => factAt(from, rule, mapping.names, source, used, anchors));
  const entries = (mapping.entries ?? []).flatMap((rule) =>
    entriesAt(from, rule, mapping.names, source, used, anchors),
  );
  const records = (mapping.records ?? []).flatMap((rule) => recordsAt(from, rule, mapping.names, source, used));
  for (const path of mapping.settings ?? []) {
    for (const found of findAll(from, path, mapping.names)) used.add(found.value);
  }
  return { facts: firstOfEach(facts), entries, records };
}

/** The parts of a document that no reading used. */
export function leftOver(value: LocatedValue, { used }: Ledger, source: Source): readonly NotUnderstood[] {
  return unusedParts(value, used).map(({ what, entry }) => ({ what, place: placeOf(source.path, entry.key) }));
}
