/** What follows an opcode in the file. */
export type Argument =
  | { readonly kind: 'none' }
  /** Bytes that hold a little-endian number. */
  | { readonly kind: 'number'; readonly bytes: 1 | 2 | 4 | 8; readonly signed: boolean }
  /** A length of so many bytes, then the contents. */
  | { readonly kind: 'counted'; readonly bytes: 1 | 4 | 8; readonly signed: boolean }
  | { readonly kind: 'lines'; readonly lines: 1 | 2 };

/** What an opcode does to the stack. */
export type Effect =
  | 'push'
  | 'number'
  | 'decimal'
  | 'float'
  | 'long'
  | 'text'
  | 'quoted-text'
  | 'escaped-text'
  | 'ascii-text'
  | 'replace'
  | 'pop'
  | 'duplicate'
  | 'mark'
  | 'pop-mark'
  | 'collect'
  | 'tuple'
  | 'tuple-1'
  | 'tuple-2'
  | 'tuple-3'
  | 'empty-tuple'
  | 'empty-dict'
  | 'add-one'
  | 'add-pair'
  | 'add-many'
  | 'get'
  | 'get-decimal'
  | 'put'
  | 'put-decimal'
  | 'memoize'
  | 'global'
  | 'stack-global'
  | 'instance'
  | 'object'
  | 'reduce'
  | 'new-object'
  | 'new-object-ex'
  | 'build'
  | 'extension'
  | 'protocol'
  | 'frame'
  | 'stop';

export interface Opcode {
  readonly argument: Argument;
  readonly effect: Effect;
}

const none: Argument = { kind: 'none' };
const unsigned = (bytes: 1 | 2 | 4 | 8): Argument => ({ kind: 'number', bytes, signed: false });
const signed = (bytes: 4 | 8): Argument => ({ kind: 'number', bytes, signed: true });
const counted = (bytes: 1 | 4 | 8): Argument => ({ kind: 'counted', bytes, signed: false });
/** The older opcodes have a signed length, and a negative one is an error. */
const countedSigned = (bytes: 4): Argument => ({ kind: 'counted', bytes, signed: true });
const line: Argument = { kind: 'lines', lines: 1 };
const twoLines: Argument = { kind: 'lines', lines: 2 };

/**
 * The opcodes of protocols 0 to 5, by their byte. Names and arguments are those of Python's `pickletools`, the only
 * specification there is. https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
const TABLE: readonly (readonly [code: number | string, argument: Argument, effect: Effect])[] = [
  ['I', line, 'decimal'],
  ['J', signed(4), 'number'],
  ['K', unsigned(1), 'number'],
  ['M', unsigned(2), 'number'],
  ['L', line, 'decimal'],
  [0x8a, counted(1), 'long'],
  [0x8b, countedSigned(4), 'push'],
  ['S', line, 'quoted-text'],
  ['T', countedSigned(4), 'ascii-text'],
  ['U', counted(1), 'ascii-text'],
  ['B', counted(4), 'push'],
  ['C', counted(1), 'push'],
  [0x8e, counted(8), 'push'],
  [0x96, counted(8), 'push'],
  [0x97, none, 'push'],
  [0x98, none, 'replace'],
  ['N', none, 'push'],
  [0x88, none, 'push'],
  [0x89, none, 'push'],
  ['V', line, 'escaped-text'],
  [0x8c, counted(1), 'text'],
  ['X', counted(4), 'text'],
  [0x8d, counted(8), 'text'],
  ['F', line, 'float'],
  ['G', unsigned(8), 'push'],
  [']', none, 'push'],
  ['a', none, 'add-one'],
  ['e', none, 'add-many'],
  ['l', none, 'collect'],
  [')', none, 'empty-tuple'],
  ['t', none, 'tuple'],
  [0x85, none, 'tuple-1'],
  [0x86, none, 'tuple-2'],
  [0x87, none, 'tuple-3'],
  ['}', none, 'empty-dict'],
  ['d', none, 'collect'],
  ['s', none, 'add-pair'],
  ['u', none, 'add-many'],
  [0x8f, none, 'push'],
  [0x90, none, 'add-many'],
  [0x91, none, 'collect'],
  ['0', none, 'pop'],
  ['2', none, 'duplicate'],
  ['(', none, 'mark'],
  ['1', none, 'pop-mark'],
  ['g', line, 'get-decimal'],
  ['h', unsigned(1), 'get'],
  ['j', unsigned(4), 'get'],
  ['p', line, 'put-decimal'],
  ['q', unsigned(1), 'put'],
  ['r', unsigned(4), 'put'],
  [0x94, none, 'memoize'],
  [0x82, unsigned(1), 'extension'],
  [0x83, unsigned(2), 'extension'],
  [0x84, signed(4), 'extension'],
  ['c', twoLines, 'global'],
  [0x93, none, 'stack-global'],
  ['R', none, 'reduce'],
  ['b', none, 'build'],
  ['i', twoLines, 'instance'],
  ['o', none, 'object'],
  [0x81, none, 'new-object'],
  [0x92, none, 'new-object-ex'],
  [0x80, unsigned(1), 'protocol'],
  ['.', none, 'stop'],
  [0x95, unsigned(8), 'frame'],
  ['P', line, 'push'],
  ['Q', none, 'replace'],
];

/** Opcode of each byte; undefined where the byte is none. */
export const OPCODES: readonly (Opcode | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  const row = TABLE.find(([code]) => (typeof code === 'string' ? code.charCodeAt(0) : code) === byte);
  return row === undefined ? undefined : { argument: row[1], effect: row[2] };
});
