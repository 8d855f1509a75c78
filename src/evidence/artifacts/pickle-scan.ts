import { ARTIFACTS } from '../../safety/limits.ts';
import {
  arrayAfter,
  completeDtype,
  dtypeOf,
  isArrayWrapper,
  isImport,
  isKind,
  isTorchMagic,
  OPAQUE,
  type PickleValue,
  setAttribute,
  TORCH_MAGIC,
} from './pickle-arrays.ts';
import { dangerOf, importName } from './pickle-imports.ts';
import { PickleMachine, type Remembered } from './pickle-machine.ts';
import type { Opcode } from './pickle-opcodes.ts';
import { Lost, PickleTokens, type PickleTrouble } from './pickle-tokens.ts';

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

/** Items up to which a tuple is kept: the state of a dtype has nine. */
const LONGEST_TUPLE = 9;
/** Pickles in a file of old PyTorch: magic number, protocol, system, object, keys of the storages. Raw bytes follow. */
const OLD_TORCH_PICKLES = 5;

/**
 * Follows pickles opcode by opcode and runs nothing. Bytes come piece by piece; memory is bounded by
 * ARTIFACTS.pickleValues whatever the file says of its lengths. What is on the stack and in the memo is known as far as
 * it can name an import, so that a name which is put together while loading is told from one that is written.
 */
export class PickleScan {
  readonly #tokens = new PickleTokens();
  readonly #imports = new Set<string>();
  readonly #dangerous = new Map<string, string>();
  #trouble: PickleTrouble | null = null;
  #protocol = 0;
  #pickles = 0;
  #opcodes = 0;
  #remembered: Remembered = { characters: 0 };
  #machine = new PickleMachine(this.#remembered);
  /** Machines that wait for the pickle of an object array to end. */
  #outer: PickleMachine[] = [];
  #hasArrays = false;
  #oldTorch = false;
  /** The rest of the file is no pickle, and nobody reads it as one. */
  #finished = false;
  #frameEnd = 0;

  /** Reads on; false where nothing that follows is looked at. */
  feed(chunk: Uint8Array): boolean {
    if (this.#trouble !== null || this.#finished) return false;
    this.#tokens.add(chunk);
    try {
      while (!this.#finished && this.#step());
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      // Whatever follows a whole pickle is read by nobody, unless it is a pickle too.
      const follows = this.#pickles > 0 && this.#machine.opcodes === 0 && this.#outer.length === 0;
      this.#trouble = follows ? 'trailing' : error.trouble;
    }
    if (this.#trouble !== null || this.#finished) return false;
    this.#tokens.keep();
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
    return this.#machine.opcodes === 0 && this.#outer.length === 0 && this.#tokens.isDone;
  }

  /** Takes one opcode; false where more bytes are needed. */
  #step(): boolean {
    const opcode = this.#tokens.next();
    if (opcode === null) return false;
    this.#opcodes++;
    if (this.#opcodes > ARTIFACTS.pickleOpcodes) throw new Lost('too-much');
    this.#effect(opcode);
    if (opcode.effect !== 'stop') this.#machine.opcodes++;
    return true;
  }

  #effect({ effect }: Opcode): void {
    const machine = this.#machine;
    const { number, text, second } = this.#tokens;
    switch (effect) {
      case 'protocol':
        if (number > 5) throw new Lost('protocol');
        this.#protocol = Math.max(this.#protocol, number);
        return;
      case 'frame':
        this.#frameEnd = this.#tokens.offset + number;
        return;
      case 'push':
        machine.push(OPAQUE);
        return;
      case 'number':
        machine.push(number);
        return;
      case 'decimal':
        machine.push(decimal(text, /^[-+]?(?:0[xX][0-9a-fA-F]+|\d+)L?$/));
        return;
      case 'float':
        machine.push(decimal(text, /^[-+]?(?:[\d.]+(?:[eE][-+]?\d+)?|inf|nan|Infinity|NaN)$/));
        return;
      case 'long':
        machine.push(isTorchMagic(text) ? TORCH_MAGIC : OPAQUE);
        return;
      case 'text':
      case 'ascii-text':
        machine.push(text ?? OPAQUE);
        return;
      case 'quoted-text':
        machine.push(unquoted(text));
        return;
      case 'escaped-text':
        machine.push(text === null || text.includes('\\') ? OPAQUE : text.slice(0, ARTIFACTS.pickleNameCharacters + 1));
        return;
      case 'replace':
        machine.pop();
        machine.push(OPAQUE);
        return;
      case 'pop':
        machine.popAny();
        return;
      case 'duplicate':
        machine.push(machine.peek());
        return;
      case 'mark':
        machine.mark();
        return;
      case 'pop-mark':
        machine.popMark();
        return;
      case 'collect':
        machine.popMark();
        machine.push(OPAQUE);
        return;
      case 'tuple':
        machine.push(this.#tuple(machine.popMark()));
        return;
      case 'tuple-1':
      case 'tuple-2':
      case 'tuple-3':
        machine.push(this.#tuple(machine.popSome(Number(effect.slice(-1)))));
        return;
      case 'empty-tuple':
        machine.push(this.#tuple([]));
        return;
      case 'empty-dict':
        machine.push(isKind(machine.top, 'wrapper') ? { kind: 'state', values: new Map() } : OPAQUE);
        return;
      case 'add-one':
        machine.pop();
        machine.peek();
        return;
      case 'add-pair':
        this.#addPairs(machine.popSome(2));
        return;
      case 'add-many':
        this.#addPairs(machine.popMark());
        return;
      case 'get':
        machine.get(number);
        return;
      case 'get-decimal':
        machine.get(index(text));
        return;
      case 'put':
        machine.put(number);
        return;
      case 'put-decimal':
        machine.put(index(text));
        return;
      case 'memoize':
        machine.memoize();
        return;
      case 'global':
        machine.push(this.#imported(text, second));
        return;
      case 'stack-global': {
        const [module, name] = machine.popSome(2);
        machine.push(this.#stackImport(module, name));
        return;
      }
      case 'instance':
        machine.popMark();
        this.#imported(text, second);
        machine.push(OPAQUE);
        return;
      case 'object':
        this.#called(machine.popMark()[0]);
        machine.push(OPAQUE);
        return;
      case 'reduce': {
        const [callable, args] = machine.popSome(2);
        this.#called(callable);
        machine.push((isImport(callable, 'numpy', 'dtype') ? dtypeOf(args) : null) ?? OPAQUE);
        return;
      }
      case 'new-object':
      case 'new-object-ex': {
        const [callable] = machine.popSome(effect === 'new-object' ? 2 : 3);
        this.#called(callable);
        machine.push(isArrayWrapper(callable) ? { kind: 'wrapper' } : OPAQUE);
        return;
      }
      case 'build':
        this.#build();
        return;
      case 'extension':
        this.#danger(UNNAMED.extension, NOT_TOLD);
        machine.push({ kind: 'import', module: '', name: '' });
        return;
      case 'stop':
        this.#stop();
        return;
    }
  }

  /** Tuples are only looked into where arrays lie between the opcodes. */
  #tuple(items: readonly PickleValue[]): PickleValue {
    return this.#hasArrays && items.length <= LONGEST_TUPLE ? { kind: 'tuple', items } : OPAQUE;
  }

  #addPairs(pairs: readonly PickleValue[]): void {
    const target = this.#machine.peek();
    if (!isKind(target, 'state')) return;
    for (let i = 0; i < pairs.length; i += 2) setAttribute(target, pairs[i], pairs[i + 1]);
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
    const state = this.#machine.pop();
    const target = this.#machine.peek();
    if (isKind(target, 'dtype')) completeDtype(target, state);
    if (!isKind(target, 'wrapper')) return;
    const array = isKind(state, 'state') ? arrayAfter(state) : null;
    // A frame that goes on would be read before the array by one reader and after it by another.
    if (array === null || this.#frameEnd > this.#tokens.offset) throw new Lost('array');
    this.#machine.pop();
    this.#machine.push(OPAQUE);
    if (array.kind === 'pickle') {
      if (this.#outer.length > 0) throw new Lost('array');
      this.#machine.opcodes++;
      this.#outer.push(this.#machine);
      this.#machine = new PickleMachine(this.#remembered);
    } else this.#tokens.passOver(array.length, array.padded);
  }

  #stop(): void {
    const result = this.#machine.pop();
    const outer = this.#outer.pop();
    if (outer !== undefined) {
      this.#machine = outer;
      return;
    }
    this.#pickles++;
    this.#remembered = { characters: 0 };
    this.#machine = new PickleMachine(this.#remembered);
    this.#hasArrays = false;
    if (this.#pickles === 1) this.#oldTorch = result === TORCH_MAGIC;
    this.#finished = this.#oldTorch && this.#pickles === OLD_TORCH_PICKLES;
  }
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
  return content.includes('\\') || content.length > ARTIFACTS.pickleNameCharacters ? OPAQUE : content;
}
