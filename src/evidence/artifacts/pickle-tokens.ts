import { ARTIFACTS } from '../../safety/limits.ts';
import { OPCODES, type Opcode } from './pickle-opcodes.ts';

/** Why a pickle could not be followed to its end. */
export type PickleTrouble =
  | 'not-an-opcode'
  | 'truncated'
  | 'stack'
  | 'memo'
  | 'argument'
  | 'protocol'
  | 'array'
  | 'trailing'
  | 'too-much';

/** Thrown to leave the file where it can no longer be followed. */
export class Lost extends Error {
  readonly trouble: PickleTrouble;

  constructor(trouble: PickleTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** The bytes of a file of pickles, which come piece by piece, as opcodes with their arguments. */
export class PickleTokens {
  /** The argument of the opcode that was read last, as far as it has one of the kind and is short enough to be kept. */
  number = 0;
  text: string | null = null;
  /** The second of two lines. */
  second: string | null = null;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** Offset in the file of the first byte in hand. */
  #base = 0;
  #skip = 0;
  #skipLines = 0;
  #padding: number | null = null;

  /** Takes more bytes. They are read before the next are given, or kept. */
  add(chunk: Uint8Array): void {
    const left = this.#bytes.length - this.#at;
    this.#base += this.#at;
    if (left === 0) this.#bytes = chunk;
    else {
      const joined = new Uint8Array(left + chunk.length);
      joined.set(this.#bytes.subarray(this.#at));
      joined.set(chunk, left);
      this.#bytes = joined;
    }
    this.#at = 0;
  }

  /** Keeps what was not read yet: a copy, since whoever yields the pieces may use their memory again. */
  keep(): void {
    this.#base += this.#at;
    this.#bytes = new Uint8Array(this.#bytes.subarray(this.#at));
    this.#at = 0;
  }

  /** Offset in the file of what is read next. */
  get offset(): number {
    return this.#base + this.#at;
  }

  /** Whether nothing that was given is unread, and nothing more is needed. */
  get isDone(): boolean {
    return this.#bytes.length - this.#at + this.#skip + this.#skipLines === 0 && this.#padding === null;
  }

  /** Bytes that stand between two opcodes and are not looked at. */
  passOver(length: number, isPadded: boolean): void {
    if (isPadded) this.#padding = length;
    else this.#skip = length;
  }

  /** The next opcode, with its argument in `number`, `text` and `second`; null, with nothing read, where it is not whole yet. */
  next(): Opcode | null {
    if (!this.#pass()) return null;
    const opcode = OPCODES[this.#bytes[this.#at] ?? 0];
    if (opcode === undefined) throw new Lost('not-an-opcode');
    const start = this.#at;
    this.#at++;
    if (this.#argument(opcode)) return opcode;
    this.#at = start;
    return null;
  }

  /** Passes over contents that are not looked at; false where more bytes are needed. */
  #pass(): boolean {
    if (this.#padding !== null) {
      const padding = this.#bytes[this.#at];
      if (padding === undefined) return false;
      this.#at++;
      this.#skip = this.#padding + padding;
      this.#padding = null;
    }
    const step = Math.min(this.#skip, this.#bytes.length - this.#at);
    this.#skip -= step;
    this.#at += step;
    while (this.#skipLines > 0) {
      const end = this.#bytes.indexOf(10, this.#at);
      this.#at = end === -1 ? this.#bytes.length : end + 1;
      if (end === -1) return false;
      this.#skipLines--;
    }
    return this.#skip === 0 && this.#at < this.#bytes.length;
  }

  #argument({ argument, effect }: Opcode): boolean {
    switch (argument.kind) {
      case 'none':
        return true;
      case 'number':
        return this.#readNumber(argument.bytes, argument.signed);
      case 'counted': {
        if (!this.#readNumber(argument.bytes, argument.signed)) return false;
        const length = this.number;
        if (length < 0 || !Number.isSafeInteger(length)) throw new Lost('argument');
        this.text = null;
        const isKept =
          (effect === 'text' || effect === 'ascii-text' || effect === 'long') &&
          length <= ARTIFACTS.pickleNameCharacters;
        if (!isKept) {
          this.#skip = length;
          return true;
        }
        if (this.#bytes.length - this.#at < length) return false;
        this.text = latin1(this.#bytes, this.#at, this.#at + length);
        this.#at += length;
        return true;
      }
      case 'lines': {
        this.text = null;
        this.second = null;
        const first = this.#readLine();
        if (first === undefined) return false;
        if (first === null || argument.lines === 1) {
          this.text = first;
          // A first line that is too long to be kept is passed over with the second.
          if (first === null) this.#skipLines = argument.lines;
          return true;
        }
        const second = this.#readLine();
        if (second === undefined) return false;
        if (second === null) this.#skipLines = 1;
        this.text = first;
        this.second = second;
        return true;
      }
    }
  }

  #readNumber(bytes: number, signed: boolean): boolean {
    if (this.#bytes.length - this.#at < bytes) return false;
    let value = 0;
    for (let i = bytes - 1; i >= 0; i--) value = value * 256 + (this.#bytes[this.#at + i] ?? 0);
    this.number = signed && bytes === 4 ? value | 0 : value;
    this.#at += bytes;
    return true;
  }

  /** A line, null where it is too long to be kept, undefined where it has not ended yet. */
  #readLine(): string | null | undefined {
    const end = this.#bytes.indexOf(10, this.#at);
    const length = (end === -1 ? this.#bytes.length : end) - this.#at;
    if (length > ARTIFACTS.pickleLineBytes) return null;
    if (end === -1) return undefined;
    const text = latin1(this.#bytes, this.#at, end);
    this.#at = end + 1;
    return text;
  }
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}
