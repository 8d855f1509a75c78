import type { FieldView } from './rows.ts';

/** Gives every different value of a column a small number, without making a string for each row. */
export interface LevelTable {
  /** The number of the field's value: 0 for the first value seen, 1 for the second, and so on. */
  codeOf(fields: FieldView, field: number): number;
  /** The values by number. */
  readonly levels: readonly string[];
}

interface Level {
  readonly code: number;
  readonly bytes: Uint8Array;
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}

/** FNV-1a over the bytes. Collisions are settled by comparing bytes, so two values never share a number. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}

/** A table without values. It grows with every different value: the caller stops when there are too many to be groups. */
export function levelTable(): LevelTable {
  const levels: string[] = [];
  const byText = new Map<string, number>();
  const byHash = new Map<number, Level[]>();
  const codeOfText = (text: string): number => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    byText.set(text, levels.length);
    levels.push(text);
    return levels.length - 1;
  };
  return {
    levels,
    codeOf: (fields, field) => {
      const bytes = fields.bytes(field);
      if (bytes === null) return codeOfText(fields.text(field));
      const hash = hashOf(bytes);
      const candidates = byHash.get(hash);
      const known = candidates?.find((level) => sameBytes(level.bytes, bytes));
      if (known) return known.code;
      const level = { code: codeOfText(fields.text(field)), bytes: bytes.slice() };
      if (candidates) candidates.push(level);
      else byHash.set(hash, [level]);
      return level.code;
    },
  };
}
