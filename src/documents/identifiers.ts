import type { FieldView } from './rows.ts';

/** Gives every different identifier of a column a number, 0 for the first seen. It keeps bytes and no strings: identifiers are as many as patients, and are never shown. */
export interface IdentifierTable {
  codeOf(fields: FieldView, field: number): number;
  /** How many different ones there were. */
  readonly count: number;
}

const EMPTY = -1;
const FIRST_SLOTS = 4_096;
const FIRST_BYTES = 65_536;

/** FNV-1a over the bytes, mixed once more because the slots take its lowest bits. Collisions are settled by comparing bytes. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** An empty table: open addressing over identifiers that lie one behind the other in one block of bytes. */
export function identifierTable(): IdentifierTable {
  const encoder = new TextEncoder();
  let slots = new Int32Array(FIRST_SLOTS).fill(EMPTY);
  let hashes = new Uint32Array(FIRST_SLOTS);
  let ends = new Float64Array(FIRST_SLOTS);
  let block = new Uint8Array(FIRST_BYTES);
  let count = 0;

  const startOf = (code: number): number => (code === 0 ? 0 : (ends[code - 1] ?? 0));

  const isAt = (code: number, bytes: Uint8Array): boolean => {
    const start = startOf(code);
    if ((ends[code] ?? 0) - start !== bytes.length) return false;
    for (let at = 0; at < bytes.length; at++) if (block[start + at] !== bytes[at]) return false;
    return true;
  };

  const slotOf = (hash: number, bytes: Uint8Array): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = slots[slot] ?? EMPTY;
      if (code === EMPTY || (hashes[code] === hash && isAt(code, bytes))) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const growSlots = (): void => {
    const size = slots.length * 2;
    slots = new Int32Array(size).fill(EMPTY);
    const largerHashes = new Uint32Array(size);
    largerHashes.set(hashes);
    hashes = largerHashes;
    const largerEnds = new Float64Array(size);
    largerEnds.set(ends);
    ends = largerEnds;
    for (let code = 0; code < count; code++) {
      let slot = (hashes[code] ?? 0) & (size - 1);
      while (slots[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
      slots[slot] = code;
    }
  };

  const append = (hash: number, bytes: Uint8Array): number => {
    const start = startOf(count);
    if (start + bytes.length > block.length) {
      const larger = new Uint8Array(Math.max(block.length * 2, start + bytes.length));
      larger.set(block);
      block = larger;
    }
    block.set(bytes, start);
    ends[count] = start + bytes.length;
    hashes[count] = hash;
    return count++;
  };

  return {
    get count() {
      return count;
    },
    codeOf: (fields, field) => {
      const bytes = fields.bytes(field) ?? encoder.encode(fields.text(field));
      const hash = hashOf(bytes);
      // At most half of the slots are taken, so that a search is short.
      if (count * 2 >= slots.length) growSlots();
      const slot = slotOf(hash, bytes);
      const known = slots[slot] ?? EMPTY;
      if (known !== EMPTY) return known;
      const code = append(hash, bytes);
      slots[slot] = code;
      return code;
    },
  };
}
