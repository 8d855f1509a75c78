import { ARTIFACTS } from '../../safety/limits.ts';
import {
  arrayAfter,
  completeDtype,
  dtypeOf,
  isImport,
  isKind,
  OPAQUE,
  type PickleValue,
  setAttribute,
  TORCH_MAGIC,
} from './pickle-arrays.ts';
import { dangerOf, importName } from './pickle-imports.ts';
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

/** What loading a file of pickles would import, found without loading it. */
export interface PickleFindings {
  /** Imports by name, at most ARTIFACTS.pickleImports of them. */
  readonly imports: readonly string[];
  /** Imports that can do harm, in words, with why. */
  readonly dangerous: ReadonlyMap<string, string>;
  /** Highest protocol stated. */
  readonly protocol: number;
  /** Pickles that were read to their end. */
  readonly pickles: number;
  readonly opcodes: number;
  readonly trouble: PickleTrouble | null;
}

/** Names that stand for an import whose name cannot be shown, or is not in the file. */
export const UNNAMED = {
  unusual: 'an import with an unusual name',
  computed: 'an import whose name is computed while loading',
  extension: 'an import by number (extension registry)',
  call: 'a function that is computed while loading',
} as const;

const NOT_TOLD = 'cannot be told without loading the file';

/** Longest line that is kept; those that name an import are far shorter. */
const LINE = 4_096;
/** Longest text that is kept because it may name an import. */
const NAME = 200;
/** Items up to which a tuple is kept: the state of a dtype has nine. */
const TUPLE = 9;
/** Pickles in a file of old PyTorch: magic number, protocol, system, object, keys of the storages. Raw bytes follow. */
const OLD_TORCH_PICKLES = 5;
/** 0x1950a86a20f9469cfc6c, little-endian (torch.serialization, MAGIC_NUMBER). */
const OLD_TORCH_MAGIC = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

/** One pickle that is being read; joblib puts pickles of object arrays into another. */
interface Machine {
  stack: PickleValue[];
  /** Heights of the stack at which marks stand. */
  marks: number[];
  memo: Map<number, PickleValue>;
  opcodes: number;
}

const newMachine = (): Machine => ({ stack: [], marks: [], memo: new Map(), opcodes: 0 });

/** Thrown to leave the file where it can no longer be followed; caught in `feed`. */
class Lost extends Error {
  readonly trouble: PickleTrouble;

  constructor(trouble: PickleTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/**
 * Follows pickles opcode by opcode and runs nothing. Bytes come piece by piece; memory is bounded by
 * ARTIFACTS.pickleValues whatever the file says of its lengths. What is on the stack and in the memo is known as far as
 * it can name an import, so that a name which is put together while loading is told from one that is written.
 */
export class PickleScan {
  readonly #imports = new Set<string>();
  readonly #dangerous = new Map<string, string>();
  #trouble: PickleTrouble | null = null;
  #protocol = 0;
  #pickles = 0;
  #opcodes = 0;
  #remembered = 0;
  #machine = newMachine();
  /** Machines that wait for the pickle of an object array to end. */
  #outer: Machine[] = [];
  #hasArrays = false;
  #oldTorch = false;
  /** The rest of the file is no pickle, and nobody reads it as one. */
  #finished = false;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** Offset in the file of the first byte in hand. */
  #base = 0;
  #frameEnd = 0;
  #skip = 0;
  #skipLines = 0;
  #padding: number | null = null;
  #number = 0;
  #text: string | null = null;
  #second: string | null = null;

  /** Reads on; false where nothing that follows is looked at. */
  feed(chunk: Uint8Array): boolean {
    if (this.#trouble !== null || this.#finished) return false;
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
    try {
      while (!this.#finished && this.#pass() && this.#step());
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      // Whatever follows a whole pickle is read by nobody, unless it is a pickle too.
      const follows = this.#pickles > 0 && this.#machine.opcodes === 0 && this.#outer.length === 0;
      this.#trouble = follows ? 'trailing' : error.trouble;
    }
    if (this.#trouble !== null || this.#finished) return false;
    // Copied, since whoever yields the pieces may use their memory again.
    this.#base += this.#at;
    this.#bytes = new Uint8Array(this.#bytes.subarray(this.#at));
    this.#at = 0;
    return true;
  }

  end(): PickleFindings {
    const isWhole = this.#finished || (this.#pickles > 0 && this.#isBetween());
    return {
      imports: [...this.#imports].sort(),
      dangerous: this.#dangerous,
      protocol: this.#protocol,
      pickles: this.#pickles,
      opcodes: this.#opcodes,
      trouble: this.#trouble ?? (isWhole ? null : 'truncated'),
    };
  }

  /** Whether no pickle has been begun and not ended. */
  #isBetween(): boolean {
    const waiting = this.#bytes.length - this.#at + this.#skip + this.#skipLines;
    return this.#machine.opcodes === 0 && this.#outer.length === 0 && waiting === 0 && this.#padding === null;
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

  /** Takes one opcode; false, with nothing taken, where it is not whole yet. */
  #step(): boolean {
    const opcode = OPCODES[this.#bytes[this.#at] ?? 0];
    if (opcode === undefined) throw new Lost('not-an-opcode');
    const start = this.#at;
    this.#at++;
    if (!this.#argument(opcode)) {
      this.#at = start;
      return false;
    }
    this.#opcodes++;
    if (this.#opcodes > ARTIFACTS.pickleOpcodes) throw new Lost('too-much');
    this.#effect(opcode);
    if (opcode.effect !== 'stop') this.#machine.opcodes++;
    return true;
  }

  #argument({ argument, effect }: Opcode): boolean {
    switch (argument.kind) {
      case 'none':
        return true;
      case 'number':
        return this.#readNumber(argument.bytes, argument.signed);
      case 'counted': {
        if (!this.#readNumber(argument.bytes, argument.signed)) return false;
        const length = this.#number;
        if (length < 0 || !Number.isSafeInteger(length)) throw new Lost('argument');
        this.#text = null;
        const isKept = (effect === 'text' || effect === 'ascii-text' || effect === 'long') && length <= NAME;
        if (!isKept) {
          this.#skip = length;
          return true;
        }
        if (this.#bytes.length - this.#at < length) return false;
        this.#text = latin1(this.#bytes, this.#at, this.#at + length);
        this.#at += length;
        return true;
      }
      case 'lines': {
        this.#text = null;
        this.#second = null;
        const first = this.#readLine();
        if (first === undefined) return false;
        if (first === null || argument.lines === 1) {
          this.#text = first;
          // A first line that is too long to be kept is passed over with the second.
          if (first === null) this.#skipLines = argument.lines;
          return true;
        }
        const second = this.#readLine();
        if (second === undefined) return false;
        if (second === null) this.#skipLines = 1;
        this.#text = first;
        this.#second = second;
        return true;
      }
    }
  }

  #readNumber(bytes: number, signed: boolean): boolean {
    if (this.#bytes.length - this.#at < bytes) return false;
    let value = 0;
    for (let i = bytes - 1; i >= 0; i--) value = value * 256 + (this.#bytes[this.#at + i] ?? 0);
    this.#number = signed && bytes === 4 ? value | 0 : value;
    this.#at += bytes;
    return true;
  }

  /** A line, null where it is too long to be kept, undefined where it has not ended yet. */
  #readLine(): string | null | undefined {
    const end = this.#bytes.indexOf(10, this.#at);
    const length = (end === -1 ? this.#bytes.length : end) - this.#at;
    if (length > LINE) return null;
    if (end === -1) return undefined;
    const text = latin1(this.#bytes, this.#at, end);
    this.#at = end + 1;
    return text;
  }

  #effect({ effect }: Opcode): void {
    const { stack, marks } = this.#machine;
    switch (effect) {
      case 'protocol':
        if (this.#number > 5) throw new Lost('protocol');
        this.#protocol = Math.max(this.#protocol, this.#number);
        return;
      case 'frame':
        this.#frameEnd = this.#base + this.#at + this.#number;
        return;
      case 'push':
        this.#push(OPAQUE);
        return;
      case 'number':
        this.#push(this.#number);
        return;
      case 'decimal':
        this.#push(decimal(this.#text, /^[-+]?(?:0[xX][0-9a-fA-F]+|\d+)L?$/));
        return;
      case 'float':
        this.#push(decimal(this.#text, /^[-+]?(?:[\d.]+(?:[eE][-+]?\d+)?|inf|nan|Infinity|NaN)$/));
        return;
      case 'long':
        this.#push(isTorchMagic(this.#text) ? TORCH_MAGIC : OPAQUE);
        return;
      case 'text':
      case 'ascii-text':
        this.#push(this.#text ?? OPAQUE);
        return;
      case 'quoted-text':
        this.#push(unquoted(this.#text));
        return;
      case 'escaped-text':
        this.#push(this.#text === null || this.#text.includes('\\') ? OPAQUE : this.#text.slice(0, NAME + 1));
        return;
      case 'replace':
        this.#pop();
        this.#push(OPAQUE);
        return;
      case 'pop':
        if (marks.at(-1) === stack.length) marks.pop();
        else this.#pop();
        return;
      case 'duplicate':
        this.#push(this.#peek());
        return;
      case 'mark':
        if (marks.length > ARTIFACTS.pickleValues) throw new Lost('too-much');
        marks.push(stack.length);
        return;
      case 'pop-mark':
        this.#popMark();
        return;
      case 'collect':
        this.#popMark();
        this.#push(OPAQUE);
        return;
      case 'tuple':
        this.#push(this.#tuple(this.#popMark()));
        return;
      case 'tuple-1':
      case 'tuple-2':
      case 'tuple-3':
        this.#push(this.#tuple(this.#popSome(Number(effect.slice(-1)))));
        return;
      case 'empty-tuple':
        this.#push(this.#tuple([]));
        return;
      case 'empty-dict':
        this.#push(isKind(stack.at(-1), 'wrapper') ? { kind: 'state', values: new Map() } : OPAQUE);
        return;
      case 'add-one':
        this.#pop();
        this.#peek();
        return;
      case 'add-pair':
        this.#addPairs(this.#popSome(2));
        return;
      case 'add-many':
        this.#addPairs(this.#popMark());
        return;
      case 'get':
        this.#get(this.#number);
        return;
      case 'get-decimal':
        this.#get(index(this.#text));
        return;
      case 'put':
        this.#put(this.#number);
        return;
      case 'put-decimal':
        this.#put(index(this.#text));
        return;
      case 'memoize':
        this.#put(this.#machine.memo.size);
        return;
      case 'global':
        this.#push(this.#imported(this.#text, this.#second));
        return;
      case 'stack-global': {
        const [module, name] = this.#popSome(2);
        this.#push(this.#stackImport(module, name));
        return;
      }
      case 'instance':
        this.#popMark();
        this.#imported(this.#text, this.#second);
        this.#push(OPAQUE);
        return;
      case 'object':
        this.#called(this.#popMark()[0]);
        this.#push(OPAQUE);
        return;
      case 'reduce': {
        const [callable, args] = this.#popSome(2);
        this.#called(callable);
        this.#push((isImport(callable, 'numpy', 'dtype') ? dtypeOf(args) : null) ?? OPAQUE);
        return;
      }
      case 'new-object':
      case 'new-object-ex': {
        const [callable] = this.#popSome(effect === 'new-object' ? 2 : 3);
        this.#called(callable);
        this.#push(isArrayWrapper(callable) ? { kind: 'wrapper' } : OPAQUE);
        return;
      }
      case 'build':
        this.#build();
        return;
      case 'extension':
        this.#danger(UNNAMED.extension, NOT_TOLD);
        this.#push({ kind: 'import', module: '', name: '' });
        return;
      case 'stop':
        this.#stop();
        return;
    }
  }

  #push(value: PickleValue): void {
    if (this.#machine.stack.length > ARTIFACTS.pickleValues) throw new Lost('too-much');
    this.#machine.stack.push(value);
  }

  /** The lowest height that may be taken: nothing below a mark is within reach. */
  #floor(): number {
    return this.#machine.marks.at(-1) ?? 0;
  }

  #pop(): PickleValue {
    const { stack } = this.#machine;
    const value = stack.length > this.#floor() ? stack.pop() : undefined;
    if (value === undefined) throw new Lost('stack');
    return value;
  }

  #peek(): PickleValue {
    const { stack } = this.#machine;
    const value = stack.length > this.#floor() ? stack.at(-1) : undefined;
    if (value === undefined) throw new Lost('stack');
    return value;
  }

  #popSome(count: number): readonly PickleValue[] {
    const { stack } = this.#machine;
    if (stack.length - count < this.#floor()) throw new Lost('stack');
    return stack.splice(stack.length - count, count);
  }

  #popMark(): readonly PickleValue[] {
    const { stack, marks } = this.#machine;
    const mark = marks.pop();
    if (mark === undefined) throw new Lost('stack');
    return stack.splice(mark);
  }

  /** Tuples are only looked into where arrays lie between the opcodes. */
  #tuple(items: readonly PickleValue[]): PickleValue {
    return this.#hasArrays && items.length <= TUPLE ? { kind: 'tuple', items } : OPAQUE;
  }

  #addPairs(pairs: readonly PickleValue[]): void {
    const target = this.#peek();
    if (!isKind(target, 'state')) return;
    for (let i = 0; i < pairs.length; i += 2) setAttribute(target, pairs[i], pairs[i + 1]);
  }

  #get(key: number): void {
    const value = this.#machine.memo.get(key);
    if (value === undefined) throw new Lost('memo');
    this.#push(value);
  }

  #put(key: number): void {
    const { memo } = this.#machine;
    const value = this.#peek();
    if (typeof value === 'string') this.#remembered += value.length;
    memo.set(key, value);
    if (memo.size > ARTIFACTS.pickleValues || this.#remembered > ARTIFACTS.pickleNames) throw new Lost('too-much');
  }

  #imported(module: string | null, name: string | null): PickleValue {
    if (module === null || name === null) {
      this.#danger(UNNAMED.unusual, NOT_TOLD);
      return { kind: 'import', module: '', name: '' };
    }
    const why = dangerOf(module, name);
    const shown = importName(module, name);
    if (shown !== null && this.#imports.size < ARTIFACTS.pickleImports) this.#imports.add(shown);
    if (why !== null || shown === null) this.#danger(shown ?? UNNAMED.unusual, why ?? NOT_TOLD);
    if (name === 'dtype' || name === 'NumpyArrayWrapper') this.#hasArrays = true;
    return { kind: 'import', module, name };
  }

  #stackImport(module: PickleValue | undefined, name: PickleValue | undefined): PickleValue {
    if (typeof module === 'string' && typeof name === 'string') return this.#imported(module, name);
    this.#danger(UNNAMED.computed, NOT_TOLD);
    return { kind: 'import', module: '', name: '' };
  }

  #danger(what: string, why: string): void {
    if (this.#dangerous.size < ARTIFACTS.pickleImports) this.#dangerous.set(what, why);
  }

  /** What is called must have been imported by a name that is known; else it is found out while loading. */
  #called(callable: PickleValue | undefined): void {
    if (callable === undefined) throw new Lost('stack');
    if (!isKind(callable, 'import')) this.#danger(UNNAMED.call, NOT_TOLD);
  }

  #build(): void {
    const state = this.#pop();
    const target = this.#peek();
    if (isKind(target, 'dtype')) completeDtype(target, state);
    if (!isKind(target, 'wrapper')) return;
    const array = isKind(state, 'state') ? arrayAfter(state) : null;
    // A frame that goes on would be read before the array by one reader and after it by another.
    if (array === null || this.#frameEnd > this.#base + this.#at) throw new Lost('array');
    this.#pop();
    this.#push(OPAQUE);
    if (array.kind === 'pickle') {
      if (this.#outer.length > 0) throw new Lost('array');
      this.#outer.push({ ...this.#machine, opcodes: this.#machine.opcodes + 1 });
      this.#machine = newMachine();
    } else if (array.padded) this.#padding = array.length;
    else this.#skip = array.length;
  }

  #stop(): void {
    const result = this.#pop();
    const outer = this.#outer.pop();
    if (outer !== undefined) {
      this.#machine = outer;
      return;
    }
    this.#pickles++;
    this.#machine = newMachine();
    this.#remembered = 0;
    this.#hasArrays = false;
    if (this.#pickles === 1) this.#oldTorch = result === TORCH_MAGIC;
    this.#finished = this.#oldTorch && this.#pickles === OLD_TORCH_PICKLES;
  }
}

function isArrayWrapper(value: PickleValue | undefined): boolean {
  return (
    isImport(value, 'joblib.numpy_pickle', 'NumpyArrayWrapper') ||
    isImport(value, 'sklearn.externals.joblib.numpy_pickle', 'NumpyArrayWrapper')
  );
}

function isTorchMagic(text: string | null): boolean {
  return text?.length === OLD_TORCH_MAGIC.length && OLD_TORCH_MAGIC.every((byte, i) => text.charCodeAt(i) === byte);
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

/** A number in digits; one too long to be kept is no problem, anything else that is none is. */
function decimal(text: string | null, form: RegExp): PickleValue {
  if (text === null) return OPAQUE;
  if (!form.test(text.trim())) throw new Lost('argument');
  return OPAQUE;
}

function index(text: string | null): number {
  if (text === null || !/^\d{1,15}$/.test(text.trim())) throw new Lost('argument');
  return Number(text);
}

/** The content of a text in quotes; unknown where it has escapes, which nobody needs in the name of an import. */
function unquoted(text: string | null): PickleValue {
  if (text === null) return OPAQUE;
  const trimmed = text.trim();
  const quote = trimmed[0];
  if (trimmed.length < 2 || (quote !== "'" && quote !== '"') || !trimmed.endsWith(quote)) throw new Lost('argument');
  const content = trimmed.slice(1, -1);
  return content.includes('\\') || content.length > NAME ? OPAQUE : content;
}
