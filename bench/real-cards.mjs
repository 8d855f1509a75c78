/**
 * What is said to be wrong in real cards, judged as they stand: every finding that fails, and every one that could not be judged for another reason than
 * that nothing is stated. To be read one by one; a finding that a reader of the card would not sign is a false alarm. Needs dist/.
 *   node bench/real-cards.mjs FILE...
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const cli = join(import.meta.dirname, '..', 'dist', 'cli.js');
const DAY = '2026-11-28';

/** Where a repository would hold the file. */
const placeOf = (file) => {
  if (/\.md$/i.test(file)) return 'MODEL_CARD.md';
  if (/metadata\.json$/.test(file)) return 'configs/metadata.json';
  return /\.MLmodel$/.test(file) ? 'MLmodel' : basename(file);
};

for (const file of process.argv.slice(2)) {
  const folder = mkdtempSync(join(tmpdir(), 'card-'));
  const target = join(folder, placeOf(file));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
  const { stdout } = spawnSync(process.execPath, [cli, 'check', folder, '--format', 'json', '--at', DAY], {
    maxBuffer: 2 ** 28,
  });
  const report = JSON.parse(stdout);
  const { shown_wrong, missing, undecided, met } = report.composition;
  process.stdout.write(
    `\n${basename(file)}: ${report.verdict}, ${shown_wrong} shown to be wrong, ${missing} missing, ${undecided} undecided, ${met} met\n`,
  );
  const told = report.findings.filter(
    ({ outcome, reason }) => outcome === 'fail' || (outcome === 'not-evaluated' && reason !== 'missing'),
  );
  for (const { rule, subject, outcome, reason, observed, location } of told) {
    const where = location === null ? '' : ` (line ${location.line})`;
    process.stdout.write(`- ${rule}, ${subject}: ${reason ?? outcome}: ${observed.text}${where}\n`);
  }
}
