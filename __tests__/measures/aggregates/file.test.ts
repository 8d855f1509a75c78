import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AggregatePlan, merge } from '../../../src/measures/aggregates/aggregate.ts';
import { checkAggregates } from '../../../src/measures/aggregates/check.ts';
import {
  type AggregatesFile,
  aggregateOf,
  type FileSlice,
  sliceOf,
  slicesOf,
} from '../../../src/measures/aggregates/file.ts';
import type { PredictionTable } from '../../../src/measures/rows/predictions.ts';
import { RUNS } from '../estimates.ts';
import { binaryTable } from '../golden.ts';

const codes = Uint32Array.from({ length: binaryTable().rows }, (_, row) => Math.floor(row / 3));
const table = { ...binaryTable(), patient: { codes, count: codes.length / 3 } };
const PLAN: AggregatePlan = { thresholds: [0.1, 0.2, 1], log2Bins: 6, clustered: true };

const slices = slicesOf(table, [['sex'], ['race'], ['sex', 'race']], PLAN) ?? [];
const file: AggregatesFile = {
  schema: 'rmf-gate/aggregates/1',
  engine: 'test 1',
  query_sha256: '0'.repeat(64),
  evaluation_set_sha256: '1'.repeat(64),
  model_digest: `sha256:${'2'.repeat(64)}`,
  n: table.rows,
  thresholds: PLAN.thresholds,
  bins: 64,
  attributes: ['sex', 'race'],
  slices,
};

const schema = JSON.parse(readFileSync(new URL('../../../schemas/aggregates.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true, ownProperties: true }).compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: a test damages the file at any place
type Open = any;

/** What is said of a damaged copy of the file. */
function damaged(damage: (copy: Open) => void, of: AggregatesFile = file) {
  const copy = structuredClone(of) as Open;
  damage(copy);
  return checkAggregates(copy);
}

const pointersOf = (damage: (copy: Open) => void, of: AggregatesFile = file): string[] =>
  damaged(damage, of).map(({ pointer }) => pointer);

describe('the schema', () => {
  it('takes what is written, and its own example', () => {
    expect(validate(JSON.parse(JSON.stringify(file))), JSON.stringify(validate.errors)).toBe(true);
    for (const example of schema.examples) {
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
      expect(checkAggregates(example)).toEqual([]);
    }
  });

  it.each<[string, (copy: Open) => void]>([
    ['another version', (copy) => Object.assign(copy, { schema: 'rmf-gate/aggregates/2' })],
    ['an unknown field', (copy) => Object.assign(copy, { rows: [] })],
    ['a digest that is none', (copy) => Object.assign(copy, { query_sha256: 'abc' })],
    ['a model without digest', (copy) => delete copy.model_digest],
    ['a count that is not whole', (copy) => Object.assign(copy.slices[0], { n: 1.5 })],
    ['a count below 0', (copy) => Object.assign(copy.slices[0].counts[0], { tp: -1 })],
    ['a slice without sums', (copy) => delete copy.slices[0].sums],
    ['a sum that is text', (copy) => Object.assign(copy.slices[0].sums, { sum_p: '1' })],
    ['a value of an attribute that is no text', (copy) => Object.assign(copy.slices[1], { by: { sex: 1 } })],
    ['five attributes', (copy) => Object.assign(copy.slices[1], { by: { a: '', b: '', c: '', d: '', e: '' } })],
  ])('refuses %s', (_, damage) => {
    const copy = structuredClone(file) as Open;
    damage(copy);
    expect(validate(copy)).toBe(false);
  });

  it('describes every field', () => {
    const fields: [string, Open][] = [schema, ...Object.values(schema.definitions)].flatMap((one: Open) =>
      Object.entries(one.properties ?? {}),
    );
    expect(fields.length).toBeGreaterThan(40);
    for (const [name, field] of fields) {
      if (field.$ref === undefined) expect(field.description, name).toMatch(/\w{3}/);
    }
  });
});

describe('slices', () => {
  it('are the whole, every group and every combination with rows', () => {
    const levels = (attribute: string) => table.groups.find((one) => one.attribute === attribute)?.levels.length ?? 0;
    expect(slices[0]?.by).toEqual({});
    expect(slices).toHaveLength(1 + levels('sex') + levels('race') + levels('sex') * levels('race'));
    expect(slicesOf(table, [['nothing']], PLAN)).toHaveLength(1);
    const small = {
      ...table,
      rows: 3,
      label: table.label.slice(0, 3),
      score: (table.score ?? new Float64Array()).slice(0, 3),
    };
    const groups = table.groups.map((one) => ({ ...one, codes: one.codes.slice(0, 3) }));
    const unclustered = slicesOf({ ...small, groups }, [['sex']], { ...PLAN, clustered: false });
    expect(unclustered?.every(({ n }) => n > 0)).toBe(true);
    expect(unclustered?.[0]).not.toHaveProperty('clusters');
    expect(slicesOf({ ...table, score: null }, [], { ...PLAN, clustered: false })).toBeNull();
  });

  it('survive the file', () => {
    for (const slice of slices) {
      const again = aggregateOf(file, JSON.parse(JSON.stringify(slice)) as FileSlice);
      expect(sliceOf(slice.by, again)).toEqual(slice);
    }
    const bare = { ...(slices[0] as FileSlice) } as Open;
    delete bare.clusters;
    expect(aggregateOf(file, bare)).toMatchObject({ clusters: null, plan: { clustered: false, log2Bins: 6 } });
  });

  it('of one attribute merge to the whole', () => {
    const bare = slicesOf(table, [['race']], { ...PLAN, clustered: false }) ?? [];
    const [whole, ...parts] = bare.map((slice) => aggregateOf(file, slice));
    const { sums: _, ...counted } = parts.reduce(merge);
    expect(whole).toMatchObject(counted);
  });
});

describe('checkAggregates', () => {
  it('finds nothing in what was counted', () => {
    expect(checkAggregates(file)).toEqual([]);
    const fine = { ...PLAN, log2Bins: 16, clustered: false };
    expect(
      checkAggregates({ ...file, bins: 65_536, slices: slicesOf(table, [['site']], fine) ?? [], attributes: ['site'] }),
    ).toEqual([]);
  });

  it('finds nothing in sums over patients of any sizes', () => {
    const row = fc.record({ p: fc.integer({ min: 0, max: 8 }), y: fc.nat(1), patient: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const some: PredictionTable = {
          rows: rows.length,
          label: Uint8Array.from(rows, ({ y }) => y),
          score: Float64Array.from(rows, ({ p }) => p / 8),
          prediction: null,
          patient: { codes: Uint32Array.from(rows, ({ patient }) => patient), count: 10 },
          groups: [],
        };
        const own = slicesOf(some, [], PLAN) ?? [];
        expect(checkAggregates({ ...file, n: rows.length, attributes: [], slices: own })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('finds nothing with thresholds on, between and beyond the edges of bins', () => {
    const thresholds = [-1, 0, 0.124999, 0.125, 0.126, 0.875, 0.99, 1, 2];
    const score = Float64Array.from({ length: 400 }, (_, row) => (row % 50 === 0 ? 1 : (row * 37) % 400) / 400);
    score[50] = 1;
    score[100] = 0.125;
    score[150] = 0;
    const label = Uint8Array.from(score, (_, row) => row % 2);
    const small = { rows: 400, label, score, prediction: null, groups: [] };
    const whole = slicesOf(small, [], { thresholds, log2Bins: 3, clustered: false }) ?? [];
    const found = checkAggregates({ ...file, n: 400, thresholds, bins: 8, attributes: [], slices: whole });
    expect(found).toEqual([]);
  });

  it.each<[string, (copy: Open) => void, string]>([
    ['rows that are no count', (copy) => Object.assign(copy, { n: -1 }), '/n'],
    ['bins that are no power of two', (copy) => Object.assign(copy, { bins: 100 }), '/bins'],
    ['one bin', (copy) => Object.assign(copy, { bins: 1 }), '/bins'],
    ['too many bins', (copy) => Object.assign(copy, { bins: 2 ** 21 }), '/bins'],
    ['a threshold that is no number', (copy) => copy.thresholds.splice(1, 1, Number.NaN), '/thresholds/1'],
    ['a first threshold that is no number', (copy) => copy.thresholds.splice(0, 1, Number.NaN), '/thresholds/0'],
    ['a threshold that is there twice', (copy) => copy.thresholds.splice(1, 1, 0.1), '/thresholds/1'],
    ['an attribute that is there twice', (copy) => copy.attributes.push('sex'), '/attributes/2'],
    [
      'a count that is not whole',
      (copy) => Object.assign(copy.slices[2].counts[1], { fp: 1.5 }),
      '/slices/2/counts/1/fp',
    ],
    ['a count that is too large', (copy) => Object.assign(copy.slices[0], { n: 2 ** 53 }), '/slices/0/n'],
    ['positives that are no count', (copy) => Object.assign(copy.slices[0], { positives: -1 }), '/slices/0/positives'],
    ['a bin that is not whole', (copy) => copy.slices[0].histogram.bin.splice(3, 1, 3.5), '/slices/0/histogram/bin/3'],
    [
      'a sum over patients that is not whole',
      (copy) => Object.assign(copy.slices[0].clusters[2].ppv, { sum_xn: 0.1 }),
      '/slices/0/clusters/2/ppv/sum_xn',
    ],
    ['cells that are not the rows', (copy) => copy.slices[0].counts[1].tn++, '/slices/0/counts/1'],
    [
      'positives that are not those of the cells',
      (copy) => {
        copy.slices[0].counts[1].tp--;
        copy.slices[0].counts[1].fp++;
      },
      '/slices/0/counts/1',
    ],
    ['counts for fewer thresholds', (copy) => copy.slices[1].counts.pop(), '/slices/1/counts'],
    [
      'another threshold',
      (copy) => Object.assign(copy.slices[1].counts[0], { threshold: 0.11 }),
      '/slices/1/counts/0/threshold',
    ],
    [
      'more flagged at a higher threshold',
      (copy) => {
        const [a, b] = copy.slices[0].counts;
        b.tp = a.tp + 1;
        b.fn = a.fn - 1;
      },
      '/slices/0/counts/1/tp',
    ],
    [
      'more false alarms at a higher threshold',
      (copy) => {
        const [a, b] = copy.slices[0].counts;
        b.fp = a.fp + 1;
        b.tn = a.tn - 1;
      },
      '/slices/0/counts/1/fp',
    ],
    [
      'more flagged than the histogram holds',
      (copy) => {
        const one = copy.slices[0].counts[2];
        one.tp += 9;
        one.fn -= 9;
      },
      '/slices/0/counts/2/tp',
    ],
    [
      'fewer false alarms than the histogram holds',
      (copy) => {
        for (const one of copy.slices[0].counts) {
          one.tn += one.fp;
          one.fp = 0;
        }
      },
      '/slices/0/counts/0/fp',
    ],
    ['a histogram of uneven lists', (copy) => copy.slices[0].histogram.negatives.pop(), '/slices/0/histogram'],
    ['a histogram short of positives', (copy) => copy.slices[0].histogram.positives.pop(), '/slices/0/histogram'],
    [
      'a bin beyond the last',
      (copy) => copy.slices[0].histogram.bin.splice(-1, 1, 64),
      `/slices/0/histogram/bin/${(slices[0]?.histogram.bin.length ?? 0) - 1}`,
    ],
    ['bins out of order', (copy) => copy.slices[0].histogram.bin.splice(2, 1, 1), '/slices/0/histogram/bin/2'],
    [
      'positives missing from the bins',
      (copy) => copy.slices[0].histogram.positives[5]++,
      '/slices/0/histogram/positives',
    ],
    [
      'negatives missing from the bins',
      (copy) => copy.slices[0].histogram.negatives[5]++,
      '/slices/0/histogram/negatives',
    ],
    [
      'a sum of scores beyond its bins',
      (copy) => {
        copy.slices[0].sums.sum_p += 200;
      },
      '/slices/0/sums/sum_p',
    ],
    [
      'a sum of scores below its bins',
      (copy) => {
        copy.slices[0].sums.sum_p -= 200;
      },
      '/slices/0/sums/sum_p',
    ],
    [
      'a sum of squares beyond its bins',
      (copy) => {
        copy.slices[0].sums.sum_p2 += 200;
      },
      '/slices/0/sums/sum_p2',
    ],
    [
      'a sum over positives beyond its bins',
      (copy) => {
        copy.slices[0].sums.sum_py += 100;
      },
      '/slices/0/sums/sum_py',
    ],
    [
      'a squared error that is not that of the sums',
      (copy) => {
        copy.slices[0].sums.sum_squared_error -= 0.01;
      },
      '/slices/0/sums/sum_squared_error',
    ],
    [
      'a fourth power above the square',
      (copy) => {
        copy.slices[0].sums.sum_fourth_power_error = copy.slices[0].sums.sum_squared_error + 1;
      },
      '/slices/0/sums/sum_fourth_power_error',
    ],
    [
      'a fourth power too small for the squared error',
      (copy) => {
        copy.slices[0].sums.sum_fourth_power_error = 1;
      },
      '/slices/0/sums/sum_fourth_power_error',
    ],
    [
      'a numerator of Spiegelhalter that is not that of the sums',
      (copy) => {
        copy.slices[0].sums.sum_spiegelhalter += 0.01;
      },
      '/slices/0/sums/sum_spiegelhalter',
    ],
    [
      'a variance of Spiegelhalter that is too large',
      (copy) => {
        copy.slices[0].sums.sum_spiegelhalter_variance = 400;
      },
      '/slices/0/sums/sum_spiegelhalter_variance',
    ],
    [
      'a variance below 0',
      (copy) => {
        copy.slices[0].sums.sum_spiegelhalter_variance = -1;
      },
      '/slices/0/sums/sum_spiegelhalter_variance',
    ],
    [
      'a sum that is no number',
      (copy) => {
        copy.slices[0].sums.sum_spiegelhalter_variance = Number.NaN;
      },
      '/slices/0/sums/sum_spiegelhalter_variance',
    ],
    ['sums over patients for fewer thresholds', (copy) => copy.slices[0].clusters.pop(), '/slices/0/clusters'],
    [
      'more patients than rows',
      (copy) => {
        copy.slices[0].clusters[0].sensitivity.clusters = 1e6;
      },
      '/slices/0/clusters/0/sensitivity',
    ],
    [
      'rows of no patient',
      (copy) => {
        copy.slices[0].clusters[0].sensitivity.clusters = 0;
      },
      '/slices/0/clusters/0/sensitivity',
    ],
    [
      'squares of x below x',
      (copy) => {
        copy.slices[0].clusters[0].ppv.sum_x2 = 1;
      },
      '/slices/0/clusters/0/ppv',
    ],
    [
      'products below squares of x',
      (copy) => {
        copy.slices[0].clusters[0].ppv.sum_xn = copy.slices[0].clusters[0].ppv.sum_x2 - 1;
      },
      '/slices/0/clusters/0/ppv',
    ],
    [
      'squares of n below products',
      (copy) => {
        copy.slices[0].clusters[0].ppv.sum_n2 = copy.slices[0].clusters[0].ppv.sum_xn - 1;
      },
      '/slices/0/clusters/0/ppv',
    ],
    [
      'squares of n below n',
      (copy) => {
        const one = copy.slices[0].clusters[2].specificity;
        one.sum_n2 = one.sum_xn = one.sum_x2 = 4550;
      },
      '/slices/0/clusters/2/specificity',
    ],
    [
      'products too large for the squares',
      (copy) => {
        const one = copy.slices[0].clusters[1].sensitivity;
        one.sum_xn = one.sum_n2;
      },
      '/slices/0/clusters/1/sensitivity',
    ],
    [
      'too few patients for the squares',
      (copy) => {
        copy.slices[0].clusters[1].accuracy.clusters = 1;
      },
      '/slices/0/clusters/1/accuracy',
    ],
    ['a slice that is there twice', (copy) => copy.slices.push(copy.slices[1]), `/slices/${slices.length}/by`],
    [
      'an attribute that the file does not name',
      (copy) => Object.assign(copy, { attributes: ['race'] }),
      '/slices/1/by/sex',
    ],
    [
      'an attribute with a slash',
      (copy) => {
        copy.slices[1].by = { 'a/b~c': 'F' };
      },
      '/slices/1/by/a~1b~0c',
    ],
    [
      'five attributes',
      (copy) => {
        copy.attributes = ['a', 'b', 'c', 'd', 'e'];
        copy.slices[1].by = { a: '', b: '', c: '', d: '', e: '' };
      },
      '/slices/1/by',
    ],
    ['no slice of all rows', (copy) => copy.slices.shift(), '/slices'],
    ['another number of rows', (copy) => copy.n++, '/slices/0/n'],
    ['sums over patients in some slices only', (copy) => delete copy.slices[3].clusters, '/slices'],
    [
      'too few patients for the rows, none of them found',
      (copy) => {
        const one = copy.slices[0].clusters[2].sensitivity;
        Object.assign(one, { clusters: 1, sum_x2: 0, sum_xn: 0 });
        Object.assign(copy.slices[0].counts[2], { tp: 0, fn: slices[0]?.positives });
      },
      '/slices/0/clusters/2/sensitivity',
    ],
    [
      'too few patients for the rows found',
      (copy) => {
        const { tp = 0, tn = 0 } = slices[0]?.counts[1] ?? {};
        Object.assign(copy.slices[0].clusters[1].accuracy, {
          clusters: 10,
          sum_x2: tp + tn,
          sum_xn: tp + tn,
          sum_n2: 1e9,
        });
      },
      '/slices/0/clusters/1/accuracy',
    ],
  ])('finds %s', (_, damage, pointer) => {
    const found = damaged(damage);
    expect(found.map((one) => one.pointer)).toContain(pointer);
    for (const { message } of found) expect(message).toMatch(/^[A-Z0-9].*\.$/);
  });

  describe('sums over patients', () => {
    const { tp = 0, tn = 0 } = slices[0]?.counts[1] ?? {};

    /** What is said of some patients with two rows or more, all other rows being of a patient each. */
    const said = (
      few: { patients: number; x: number; n: number; x2: number; xn: number; n2: number },
      other: object = {},
    ): string[] => {
      const lone = 6000 - few.n;
      const loneX = tp + tn - few.x;
      return damaged((copy) => {
        Object.assign(copy.slices[0].clusters[1].accuracy, {
          clusters: lone + few.patients,
          lone,
          lone_x: loneX,
          sum_x2: loneX + few.x2,
          sum_xn: loneX + few.xn,
          sum_n2: lone + few.n2,
          ...other,
        });
      }).map(({ pointer, message }) => {
        expect(pointer).toBe('/slices/0/clusters/1/accuracy');
        return message;
      });
    };
    // Two of three rows and one of two.
    const fine = { patients: 2, x: 3, n: 5, x2: 5, xn: 8, n2: 13 };
    const nobody = { patients: 0, x: 0, n: 0, x2: 0, xn: 0, n2: 0 };

    it('are fine when patients can have them', () => {
      expect(said(fine)).toEqual([]);
      expect(said(nobody)).toEqual([]);
      expect(said({ patients: 1, x: 6, n: 9, x2: 36, xn: 54, n2: 81 })).toEqual([]);
    });

    it.each([
      ['fewer patients than those of a single row', nobody, { clusters: 5999 }, /^Of the patients with a single row/],
      ['more events in single rows than such rows', nobody, { lone: 10, lone_x: 11 }, /^Of the patients with a single/],
      ['more events in single rows than in all', { ...fine, x: -1, x2: 1, xn: 1 }, {}, /^Without the patients of a/],
      ['more events than rows', { ...fine, x: 6, x2: 18, xn: 18, n2: 18 }, {}, /^Without the patients of a single/],
      ['fewer than two rows each', { patients: 3, x: 3, n: 5, x2: 5, xn: 8, n2: 13 }, {}, /^Without the patients of a/],
      ['squares of x below x', { patients: 5, x: 3, n: 10, x2: 2, xn: 6, n2: 20 }, {}, /do not fit/],
      ['squares of x above the square of x', { ...fine, x2: 10, xn: 11, n2: 14 }, {}, /do not fit/],
      ['squares of x too small for x', { patients: 2, x: 5, n: 8, x2: 8, xn: 16, n2: 33 }, {}, /do not fit/],
      ['squares of the others below them', { patients: 3, x: 6, n: 8, x2: 20, xn: 24, n2: 29 }, {}, /do not fit/],
      ['squares of n below twice n', { patients: 2, x: 4, n: 8, x2: 8, xn: 8, n2: 15 }, {}, /do not fit/],
      ['squares of n too small for the patients', { ...fine, x: 4, n: 8, x2: 10, xn: 10, n2: 20 }, {}, /do not fit/],
      ['products below squares of x', { ...fine, xn: 4, n2: 13 - 8 }, {}, /do not fit/],
      ['products above what squares allow', { patients: 2, x: 4, n: 8, x2: 10, xn: 21, n2: 42 }, {}, /do not fit/],
      ['rows of no patient', { ...fine, patients: 0 }, {}, /do not fit/],
    ])('are refused with %s', (_, few, other, message) => {
      const messages = said(few, other);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(message);
    });
  });

  it('says what is wrong in numbers', () => {
    const { n, positives } = slices[0] as FileSlice;
    const cells = damaged((copy) => copy.slices[0].counts[1].tn++);
    expect(cells).toContainEqual({
      pointer: '/slices/0/counts/1',
      message: `True and false positives and negatives add up to ${n + 1}, not to ${n} rows.`,
    });
    const more = damaged((copy) => Object.assign(copy.slices[0], { positives: n + 1 }));
    expect(more).toContainEqual({
      pointer: '/slices/0/positives',
      message: `There are more positives (${n + 1}) than rows (${n}).`,
    });
    const bins = damaged((copy) => copy.slices[0].histogram.positives[5]++);
    expect(bins[0]?.message).toBe(`The bins hold ${positives + 1} positives, the slice ${positives}.`);
  });

  it('does not compare with a number that is no count', () => {
    expect(pointersOf((copy) => Object.assign(copy.slices[4], { n: 0.5 }))).toEqual(['/slices/4/n']);
  });

  it('finds groups that are together more than all, in rows and in every cell', () => {
    const small = {
      ...file,
      slices: slicesOf(table, [['sex']], { ...PLAN, clustered: false }) ?? [],
    };
    expect(checkAggregates(small)).toEqual([]);
    // The same rows once more, as another group: each slice is right by itself.
    const doubled = pointersOf((copy) => copy.slices.push({ ...copy.slices[1], by: { sex: 'X' } }), small);
    expect(doubled).toContain('/slices/1/n');
    expect(doubled).toContain('/slices/1/positives');
    expect(doubled).toContain('/slices/1/counts/1/tp');
    expect(doubled).toContain('/slices/1/counts/1/tn');
    expect(doubled.filter((pointer) => pointer.startsWith('/slices/3'))).toEqual([]);
    const message = damaged((copy) => copy.slices.push({ ...copy.slices[1], by: { sex: 'X' } }), small)[0]?.message;
    expect(message).toMatch(/^The slices by sex add up to \d+ here, the slice that holds them all has 6000\.$/);
  });

  it('finds combinations that are more than their groups', () => {
    const index = slices.findIndex(({ by }) => 'sex' in by && 'race' in by);
    const { by } = slices[index] as FileSlice;
    const other = slices.findIndex(
      (one) => one.by.race !== undefined && one.by.sex === undefined && one.n > (slices[index]?.n ?? 0),
    );
    // The combination is given the rows of a whole group, which is more than its own sex has of that race.
    const found = damaged((copy) => {
      copy.slices[index] = { ...copy.slices[0], by };
    });
    expect(other).toBeGreaterThan(0);
    expect(found.map(({ pointer }) => pointer)).toContain(`/slices/${index}/n`);
    expect(found.some(({ message }) => message.startsWith('The slices by race, sex'))).toBe(true);
  });

  it('may leave rows out that belong to no group', () => {
    expect(pointersOf((copy) => copy.slices.splice(1, 1), { ...file, slices: slices.slice(0, 3) })).toEqual([]);
  });

  it('counts no row below the edge of a bin as at or above it', () => {
    const small = {
      rows: 4,
      label: Uint8Array.of(1, 1, 0, 0),
      score: Float64Array.of(0.4, 0.6, 0.4, 0.6),
      prediction: null,
      groups: [],
    };
    const whole = slicesOf(small, [], { thresholds: [0.5], log2Bins: 1, clustered: false }) ?? [];
    const own = { ...file, n: 4, thresholds: [0.5], bins: 2, attributes: [], slices: whole };
    expect(checkAggregates(own)).toEqual([]);
    const found = damaged((copy) => Object.assign(copy.slices[0].counts[0], { tp: 2, fn: 0 }), own);
    expect(found).toEqual([
      {
        pointer: '/slices/0/counts/0/tp',
        message: 'The histogram has between 1 and 1 such rows at or above this threshold, not 2.',
      },
    ]);
  });

  it('finds an empty bin', () => {
    const found = damaged((copy) => {
      const { bin, positives, negatives } = copy.slices[0].histogram;
      const at = bin.findIndex((one: number, index: number) => (bin[index + 1] ?? 64) > one + 1);
      bin.splice(at + 1, 0, bin[at] + 1);
      positives.splice(at + 1, 0, 0);
      negatives.splice(at + 1, 0, 0);
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toBe('The bin has no rows: empty bins are left out.');
  });

  it('checks a slice without rows', () => {
    const nothing = slicesOf({ ...table, rows: 0, label: new Uint8Array(), score: new Float64Array() }, [], {
      ...PLAN,
      clustered: false,
    });
    expect(checkAggregates({ ...file, n: 0, slices: nothing ?? [] })).toEqual([]);
    expect(nothing).toHaveLength(1);
  });
});
