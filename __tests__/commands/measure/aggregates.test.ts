import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFile } from '../../../src/commands/measure/command.ts';
import type { Measurement } from '../../../src/commands/measure/measurement.ts';
import type { MeasureOptions } from '../../../src/commands/measure/options.ts';
import { slicesOf } from '../../../src/measures/aggregates/file.ts';
import { binaryTable } from '../../measures/golden.ts';

const ROWS = fileURLToPath(new URL('../../golden/binary.csv', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rmf-gate-aggregates-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The synthetic golden rows as counts and sums. */
function aggregated(thresholds: readonly number[], log2Bins: number) {
  const plan = { thresholds, log2Bins, clustered: false };
  const slices = slicesOf(binaryTable(), [['sex'], ['race'], ['race', 'sex']], plan);
  return {
    schema: 'rmf-gate/aggregates/1',
    engine: 'synthetic 1',
    query_sha256: 'a'.repeat(64),
    evaluation_set_sha256: 'b'.repeat(64),
    model_digest: `sha256:${'c'.repeat(64)}`,
    n: 6000,
    thresholds,
    bins: 2 ** log2Bins,
    attributes: ['sex', 'race'],
    slices,
  };
}

async function of(content: unknown, options: Partial<MeasureOptions> = {}) {
  const file = join(folder, 'aggregates.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  const answer = await measureFile(file, { margin: [], alpha: 0.05, level: 0.95, format: 'text', ...options });
  return { ...answer, text: answer.text.replaceAll(file, 'aggregates.json') };
}

const parsed = async (answer: Promise<{ readonly text: string }>): Promise<Measurement> =>
  JSON.parse((await answer).text);

describe('counts and sums in place of rows', () => {
  const options = { threshold: 0.2, by: ['sex', 'race', 'race:sex'], format: 'json' } as const;

  it('give the same rates, sums and comparisons of rates as the rows', async () => {
    const own = await parsed(of(aggregated([0.1, 0.2], 12), options));
    const rows = await parsed(measureFile(ROWS, { margin: [], alpha: 0.05, level: 0.95, ...options }));
    expect(own.subgroups.map(({ by, n }) => [by, n])).toEqual(rows.subgroups.map(({ by, n }) => [by, n]));
    const exact = ['sensitivity', 'npv', 'prevalence', 'f1', 'net_benefit'];
    for (const [index, subgroup] of own.subgroups.entries()) {
      for (const id of exact) expect(subgroup.metrics[id]).toEqual(rows.subgroups[index]?.metrics[id]);
      for (const id of ['o_e', 'brier', 'spiegelhalter_z']) {
        expect(subgroup.metrics[id]?.value).toBeCloseTo(Number(rows.subgroups[index]?.metrics[id]?.value), 10);
      }
    }
    const rates = ({ comparisons }: Measurement) => comparisons.filter(({ metric }) => metric !== 'auroc');
    expect(rates(own)).toEqual(rates(rows));
    expect(own.unknown).toEqual({ sex: 0, race: 0 });
  });

  it.each([6, 12])('bound the area with 2^%i bins, and decide no more than the rows do', async (log2Bins) => {
    const own = await parsed(of(aggregated([0.2], log2Bins), options));
    const rows = await parsed(measureFile(ROWS, { margin: [], alpha: 0.05, level: 0.95, ...options }));
    const [area, exact] = [own.metrics.auroc, rows.metrics.auroc];
    expect(area?.lower).toBeLessThanOrEqual(Number(exact?.lower));
    expect(area?.upper).toBeGreaterThanOrEqual(Number(exact?.upper));
    const areas = ({ comparisons }: Measurement) => comparisons.filter(({ metric }) => metric === 'auroc');
    const decided = new Set<string>();
    for (const [index, { outcome }] of areas(own).entries()) {
      if (outcome === 'not-evaluated') continue;
      decided.add(outcome);
      expect(outcome).toBe(areas(rows)[index]?.outcome);
    }
    if (log2Bins === 12) expect(decided).toContain('pass');
  });

  it('take the rows of one patient together where they say so, as the rows do', async () => {
    const table = binaryTable();
    const group = (row: number): string => table.groups.map(({ levels, codes }) => levels[codes[row] ?? 0]).join();
    const seen = new Map<string, number>();
    // Three rows of a group after one another are of one patient; synthetic.
    const names = Array.from({ length: table.rows }, (_, row) => {
      const rank = seen.get(group(row)) ?? 0;
      seen.set(group(row), rank + 1);
      return `${group(row)},${Math.floor(rank / 3)}`;
    });
    const known = [...new Set(names)];
    const codes = Uint32Array.from(names, (name) => known.indexOf(name));
    const plan = { thresholds: [0.2], log2Bins: 8, clustered: true };
    const patient = { count: known.length, codes };
    const slices = slicesOf({ ...table, patient }, [['sex'], ['race'], ['race', 'sex']], plan);
    const own = await parsed(of({ ...aggregated([0.2], 8), slices }, options));

    const lines = readFileSync(ROWS, 'utf8').trim().split('\n');
    const file = join(folder, 'patients.csv');
    writeFileSync(file, lines.map((line, at) => `${line},${at === 0 ? 'person' : codes[at - 1]}\n`).join(''));
    const asked = { margin: [], alpha: 0.05, level: 0.95, ...options };
    const rows = await parsed(measureFile(file, { ...asked, cluster: 'person' }));
    expect(rows.clusters).toBe(known.length);
    const rates = ({ comparisons }: Measurement) => comparisons.filter(({ metric }) => metric !== 'auroc');
    expect(own.comparisons).toEqual(rates(rows));
    expect(rates(rows).some(({ n, n_effective }) => n_effective !== null && n_effective < n)).toBe(true);
    for (const id of ['sensitivity', 'prevalence', 'npv']) expect(own.metrics[id]).toEqual(rows.metrics[id]);
    for (const id of ['auroc', 'o_e', 'brier']) {
      expect(own.metrics[id]).toMatchObject({ status: 'no-interval', lower: null, upper: null });
    }
  });

  it('are not compared by groups that share patients', async () => {
    const table = binaryTable();
    // Every patient has three rows one after another, whatever their groups; synthetic.
    const codes = Uint32Array.from({ length: table.rows }, (_, row) => Math.floor(row / 3));
    const patient = { count: table.rows / 3, codes };
    const plan = { thresholds: [0.2], log2Bins: 8, clustered: true };
    const slices = slicesOf({ ...table, patient }, [['sex'], ['race'], ['race', 'sex']], plan);
    const file = { ...aggregated([0.2], 8), slices };
    const refused = await of(file, { threshold: 0.2, by: ['sex'] });
    expect(refused.status).toBe(2);
    expect(refused.text).toContain('Some patients have rows in several groups of "sex"');
    expect((await of(file, { threshold: 0.2 })).status).toBe(0);
  });

  it('need one of their thresholds', async () => {
    const two = aggregated([0.1, 0.2], 8);
    expect((await of(two)).text).toContain('The counts are at the thresholds 0.1, 0.2: give one of them');
    expect(await of(two, { threshold: 0.3 })).toMatchObject({ status: 2 });
    expect((await of(aggregated([0.2], 8))).text).toContain('Called positive: a score of 0.2 or above.');
  });

  it.each<[Partial<MeasureOptions>, string]>([
    [{ by: ['site'] }, '--by asks for "site", and the file sums by sex, race.'],
    [{ label: 'label' }, '--label means nothing for counts and sums.'],
    [{ task: 'survival' }, 'Counts and sums are of a binary classifier.'],
  ])('refuse %j', async (more, words) => {
    const answer = await of(aggregated([0.2], 8), more);
    expect(answer.text).toContain(words);
    expect(answer.status).toBe(2);
  });

  it('are refused with the place of what contradicts itself, or does not fit the form', async () => {
    const wrong = aggregated([0.2], 6);
    const [first, ...others] = wrong.slices ?? [];
    const changed = { ...wrong, slices: [{ ...first, positives: 7 }, ...others] };
    const contradiction = await of(changed);
    expect(contradiction.status).toBe(1);
    expect(contradiction.text).toMatch(/^aggregates\.json:\d+:\d+: /);
    const { engine: _, ...lacking } = wrong;
    expect((await of(lacking)).text).toContain('aggregates.json:1:1: the file lacks "engine"');
    expect((await of('{"schema": "rmf-gate/aggregates/1",')).status).toBeGreaterThan(0);
  });
});
