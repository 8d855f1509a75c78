/**
 * Moves every day that an example states by so many days that the day of judgement it was written for, 2026-12-01, becomes today. Evidence,
 * approvals and reviews grow stale by themselves, and the Action judges as of today. Arguments: folders; the last may be another day than today.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN_FOR = '2026-12-01';
const DAY = 86_400_000;
const DATE = /\b(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?=T|\b)/g;

const given = process.argv.slice(2);
const today = /^\d{4}-\d{2}-\d{2}$/.test(given.at(-1) ?? '') ? given.pop() : new Date().toISOString().slice(0, 10);
const moved = Math.round((Date.parse(today) - Date.parse(WRITTEN_FOR)) / DAY);
const shifted = (day) => new Date(Date.parse(day) + moved * DAY).toISOString().slice(0, 10);

for (const folder of given) {
  for (const name of readdirSync(folder, { recursive: true })) {
    // A bill of materials is named by its digest; nothing in it grows old.
    if (!/\.(json|jsonl|yaml)$/.test(name) || /sbom/.test(name)) continue;
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(DATE, shifted));
  }
}
