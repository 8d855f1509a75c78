import { describe, expect, it } from 'vitest';
import { type ProgressStream, progressLine, withProgress } from '../../src/commands/progress.ts';

const MIB = 1024 * 1024;

describe('progressLine', () => {
  it('shows share, amount and the time that is left at this pace', () => {
    expect(progressLine(25 * MIB, 100 * MIB, 2_000, 80)).toBe(
      '[#######.......................]  25 %  25.0 of 100.0 MiB, 6 s left',
    );
    expect(progressLine(1 * MIB, 100 * MIB, 1_000, 80)).toContain('1 min 39 s left');
    expect(progressLine(100 * MIB, 100 * MIB, 9_000, 80)).toBe(
      '[##############################] 100 %  100.0 of 100.0 MiB, 0 s left',
    );
  });

  it('rounds down, so that it is never done too early', () => {
    expect(progressLine(999, 1000, 1_000, 80)).toContain(' 99 %');
    expect(progressLine(999, 1000, 1_000, 80)).toContain('#.]');
  });

  it('knows no time at the beginning, nor for a file of unknown size, and no share above all', () => {
    expect(progressLine(0, MIB, 1_000, 80)).toBe(`[${'.'.repeat(30)}]   0 %  0.0 of 1.0 MiB`);
    expect(progressLine(MIB, 0, 1_000, 80)).toBe(`[${'.'.repeat(30)}]   0 %  1.0 of 1.0 MiB`);
    expect(progressLine(2 * MIB, MIB, 1_000, 80)).toContain('100 %  2.0 of 2.0 MiB');
  });

  it.each([0, 1, 10, 20, 32, 40, 41, 42, 60, 200])('fits into %i characters', (width) => {
    expect(progressLine(25 * MIB, 100 * MIB, 2_000, width).length).toBeLessThanOrEqual(width);
  });

  it('has a shorter bar, and then none, where there is little room', () => {
    expect(progressLine(50 * MIB, 100 * MIB, 2_000, 45)).toMatch(/^\[#+\.+\]/);
    expect(progressLine(50 * MIB, 100 * MIB, 2_000, 38)).toBe(' 50 %  50.0 of 100.0 MiB, 2 s left');
  });
});

describe('withProgress', () => {
  /** Ten pieces, each of which takes as long as is said, and what was written to the stream meanwhile. */
  function reading(step: number, stream: Partial<ProgressStream> = { isTTY: true }, stopAfter = 10) {
    const written: string[] = [];
    let time = 0;
    const pieces = Array.from({ length: 10 }, (_, index) => Uint8Array.of(index));
    function* chunks() {
      for (const piece of pieces) {
        time += step;
        yield piece;
      }
    }
    const seen: number[] = [];
    const to = { ...stream, write: (text: string) => written.push(text) };
    for (const [piece = -1] of withProgress(chunks(), 10, to, () => time)) {
      seen.push(piece);
      if (seen.length === stopAfter) break;
    }
    return { written, seen };
  }
  const ERASE = '\r\u001b[2K';
  const ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

  it('hands every piece on, and draws nothing within a second', () => {
    expect(reading(99)).toEqual({ written: [], seen: ALL });
  });

  it('draws from one second on, and erases what it drew', () => {
    const { written, seen } = reading(100);
    expect(seen).toEqual(ALL);
    expect(written).toEqual([`${ERASE}${progressLine(10, 10, 1_000, 79)}`, ERASE]);
  });

  it('draws at most ten times a second', () => {
    // 1000 and 1050 ms are one drawing, 1100 is the next.
    const { written } = reading(350);
    expect(written).toHaveLength(8 + 1);
    let time = 950;
    const drawn: string[] = [];
    const chunks = (function* () {
      for (let piece = 0; piece < 4; piece++) {
        yield new Uint8Array(1);
        time += 50;
      }
    })();
    const clock = () => time;
    time = 0;
    const pieces = withProgress(chunks, 4, { isTTY: true, write: (text) => drawn.push(text) }, clock);
    pieces.next();
    time = 950;
    for (const _ of pieces);
    expect(drawn).toHaveLength(2 + 1);
  });

  it('fits into the terminal', () => {
    const { written } = reading(1_000, { isTTY: true, columns: 20 });
    for (const text of written) expect(text.length).toBeLessThanOrEqual(19 + ERASE.length);
  });

  it.each([{}, { isTTY: false }])('draws nothing where the stream is no terminal: %j', (stream) => {
    expect(reading(1_000, stream)).toEqual({ written: [], seen: ALL });
  });

  it('erases what it drew where the reading is given up', () => {
    const { written, seen } = reading(1_000, { isTTY: true }, 2);
    expect(seen).toEqual([0, 1]);
    expect(written.at(-1)).toBe(ERASE);
  });

  it('erases what it drew where the reading fails', () => {
    const written: string[] = [];
    let time = 0;
    const chunks = (function* () {
      for (; time < 3_000; time += 1_500) yield new Uint8Array(1);
      throw new Error('gone');
    })();
    const read = () => [...withProgress(chunks, 2, { isTTY: true, write: (text) => written.push(text) }, () => time)];
    expect(read).toThrow('gone');
    expect(written.at(-1)).toBe(ERASE);
  });
});
