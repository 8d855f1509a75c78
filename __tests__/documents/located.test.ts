import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseData } from '../../src/documents/data.ts';
import { fromPointer, lookup, nearest, toPlain, toPointer, walkScalars } from '../../src/documents/located.ts';

const CARD = 'model:\n  name: sepsis\n  metrics:\n    - id: auroc\n      value: 0.91\n';

function card() {
  const { value } = parseData(CARD, { format: 'yaml' });
  if (value === null) throw new Error('the sample does not parse');
  return value;
}

describe('lookup', () => {
  it('follows keys and positions', () => {
    expect(lookup(card(), ['model', 'metrics', 0, 'value'])).toMatchObject({ value: 0.91, text: '0.91' });
    expect(lookup(card(), ['model', 'metrics', '0', 'id'])).toMatchObject({ value: 'auroc' });
  });

  it.each([
    [['toString']],
    [['model', 'metrics', '00']],
    [['model', 'metrics', 'length']],
    [['model', 'name', 0]],
    [['model', 'metrics', -1]],
  ])('finds nothing at %j', (path) => expect(lookup(card(), path)).toBeNull());
});

describe('nearest', () => {
  it('gives the value of a scalar that exists', () => {
    expect(nearest(card(), ['model', 'name'])).toEqual({
      span: { line: 2, column: 9, endLine: 2, endColumn: 15 },
      depth: 2,
    });
  });

  it('gives the key of a collection', () => {
    expect(nearest(card(), ['model', 'metrics']).span).toEqual({ line: 3, column: 3, endLine: 3, endColumn: 10 });
  });

  it('gives the key of the nearest ancestor of what is absent', () => {
    const { span, depth } = nearest(card(), ['model', 'license', 'id']);
    expect(span).toMatchObject({ line: 1, column: 1, endColumn: 6 });
    expect(depth).toBe(1);
    expect(nearest(card(), ['absent'])).toMatchObject({ depth: 0, span: { line: 1, column: 1 } });
  });
});

describe('toPlain and walkScalars', () => {
  it('gives objects without a prototype', () => {
    const plain = toPlain(card());
    expect(Object.getPrototypeOf(plain)).toBeNull();
    expect(JSON.parse(JSON.stringify(plain))).toEqual({
      model: { name: 'sepsis', metrics: [{ id: 'auroc', value: 0.91 }] },
    });
  });

  it('walks in the order of the document', () => {
    const found = [...walkScalars(card())].map(({ path, key, scalar }) => [toPointer(path), key?.line, scalar.text]);
    expect(found).toEqual([
      ['/model/name', 2, 'sepsis'],
      ['/model/metrics/0/id', 4, 'auroc'],
      ['/model/metrics/0/value', 5, '0.91'],
    ]);
  });
});

describe('JSON pointers (RFC 6901)', () => {
  it('round-trips every path', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(fromPointer(toPointer(path))).toEqual(path);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('decodes ~01 as ~1', () => expect(fromPointer('/~01')).toEqual(['~1']));
  it.each(['a', '/~', '/~2'])('refuses %s', (pointer) => expect(fromPointer(pointer)).toBeNull());
});
