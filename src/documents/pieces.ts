import { READING } from '../safety/limits.ts';

/**
 * Reads what is whole in a piece and gives the offset of the first record that is not, or -1 to end the reading. What is
 * left over comes again at the start of the next piece.
 */
export type TakePiece = (bytes: Uint8Array, isFirst: boolean, isLast: boolean) => number;

/** Hands a file on in pieces that begin where a record begins, in memory bounded by the longest record. */
export function inPieces(chunks: Iterable<Uint8Array>, take: TakePiece): void {
  const waiting: Uint8Array[] = [];
  let length = 0;
  // Three bytes tell a byte order mark. Later, waiting for twice what is left over keeps the work for one record that
  // spans many pieces linear.
  let wanted = 3;
  let isFirst = true;
  for (const chunk of chunks) {
    length += chunk.length;
    if (length < wanted) {
      // Copied, since whoever yields the pieces may use their memory again.
      waiting.push(chunk.slice());
      continue;
    }
    const piece = joined(waiting.splice(0), chunk, length);
    const rest = take(piece, isFirst, false);
    if (rest === -1) return;
    isFirst = false;
    length = piece.length - rest;
    if (length > 0) waiting.push(piece.slice(rest));
    wanted = Math.min(2 * length, READING.recordBytes + 1);
  }
  take(joined(waiting, new Uint8Array(0), length), isFirst, true);
}

function joined(waiting: readonly Uint8Array[], last: Uint8Array, length: number): Uint8Array {
  if (waiting.length === 0) return last;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of [...waiting, last]) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
