import { createHash } from 'node:crypto';
import { asJsonText } from '../safety/escape.ts';
import { KEY_ORDER, type KeyOrder } from './key-order.ts';
import type { Report } from './report.ts';

/** The whole report as JSON: keys in the order of the type, two spaces, a line break at the end. Safe to print in a log. */
export function renderJson(report: Report): string {
  return `${asJsonText(JSON.stringify(ordered(report, KEY_ORDER), null, 2))}\n`;
}

/**
 * `sha256:` and 64 hexadecimal digits over everything but `run` and `report_digest`: the same judgement has the same digest
 * wherever and whenever it ran. The order of keys does not matter, the order of lists does.
 */
export function reportDigest(report: Omit<Report, 'report_digest'>): string {
  const { run: _run, report_digest: _digest, ...rest } = report as Report;
  const canonical = JSON.stringify(ordered(rest, SORTED));
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`;
}

const SORTED: KeyOrder = {};

/** A copy with the keys in the order given; keys that the order does not name follow, sorted. Nothing is left out. */
function ordered(value: unknown, order: KeyOrder): unknown {
  if (Array.isArray(value)) return value.map((entry) => ordered(entry, order));
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.keys(order).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value)
    .filter((key) => !Object.hasOwn(order, key))
    .sort();
  const entries = new Map(Object.entries(value));
  // fromEntries defines properties, so a key such as __proto__ stays a key.
  return Object.fromEntries([...named, ...others].map((key) => [key, ordered(entries.get(key), order[key] ?? SORTED)]));
}
