import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCsv } from '../../src/documents/csv.ts';
import { identifierTable } from '../../src/documents/identifiers.ts';

/** Codes of a column of quoted texts, through the CSV reader that feeds the table. */
function codesOf(texts: readonly string[]): { readonly codes: readonly number[]; readonly count: number } {
  const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}",`);
  const identifiers = identifierTable();
  const codes: number[] = [];
  scanCsv([new TextEncoder().encode(`id,x\n${quoted.join('\n')}\n`)], {
    onHeader: () => undefined,
    onRecord: (fields) => {
      codes.push(identifiers.codeOf(fields, 0));
      return undefined;
    },
  });
  return { codes, count: identifiers.count };
}

describe('identifiers', () => {
  it('get one number each, in order of appearance', () => {
    const texts = fc.array(fc.string({ maxLength: 12, unit: 'grapheme' }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(texts, (some) => {
        const clean = some.map((text) => text.replaceAll('\0', ''));
        const known = new Map<string, number>();
        const expected = clean.map((text) => {
          if (!known.has(text)) known.set(text, known.size);
          return known.get(text);
        });
        expect(codesOf(clean)).toEqual({ codes: expected, count: known.size });
      }),
      { seed: 20260102, numRuns: 60 },
    );
  });

  it('stay apart when there are more of them than the first table holds', () => {
    const texts = Array.from({ length: 30_000 }, (_, index) => `patient-${index}`);
    const { codes, count } = codesOf([...texts, ...texts]);
    expect(count).toBe(30_000);
    expect(codes.slice(30_000)).toEqual(codes.slice(0, 30_000));
    expect(new Set(codes).size).toBe(30_000);
  });
});
