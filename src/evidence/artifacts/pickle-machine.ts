import { ARTIFACTS } from '../../safety/limits.ts';
import type { PickleValue } from './pickle-arrays.ts';
import { Lost } from './pickle-tokens.ts';

/** Characters of texts that the memos of a pickle and of those inside of it hold. */
export interface Remembered {
  characters: number;
}

/** Stack and memo of one pickle that is being read; joblib puts pickles of object arrays into another. */
export class PickleMachine {
  opcodes = 0;
  readonly #stack: PickleValue[] = [];
  /** Heights of the stack at which marks stand. */
  readonly #marks: number[] = [];
  readonly #memo = new Map<number, PickleValue>();
  readonly #remembered: Remembered;

  constructor(remembered: Remembered) {
    this.#remembered = remembered;
  }

  /** What lies on top, whether or not it may be taken. */
  get top(): PickleValue | undefined {
    return this.#stack.at(-1);
  }

  push(value: PickleValue): void {
    if (this.#stack.length > ARTIFACTS.pickleValues) throw new Lost('too-much');
    this.#stack.push(value);
  }

  /** The lowest height that may be taken: nothing below a mark is within reach. */
  get #floor(): number {
    return this.#marks.at(-1) ?? 0;
  }

  pop(): PickleValue {
    const value = this.#stack.length > this.#floor ? this.#stack.pop() : undefined;
    if (value === undefined) throw new Lost('stack');
    return value;
  }

  peek(): PickleValue {
    const value = this.#stack.length > this.#floor ? this.#stack.at(-1) : undefined;
    if (value === undefined) throw new Lost('stack');
    return value;
  }

  popSome(count: number): readonly PickleValue[] {
    if (this.#stack.length - count < this.#floor) throw new Lost('stack');
    return this.#stack.splice(this.#stack.length - count, count);
  }

  mark(): void {
    if (this.#marks.length > ARTIFACTS.pickleValues) throw new Lost('too-much');
    this.#marks.push(this.#stack.length);
  }

  popMark(): readonly PickleValue[] {
    const mark = this.#marks.pop();
    if (mark === undefined) throw new Lost('stack');
    return this.#stack.splice(mark);
  }

  /** Takes a mark where one lies on top, else a value. */
  popAny(): void {
    if (this.#marks.at(-1) === this.#stack.length) this.#marks.pop();
    else this.pop();
  }

  get(key: number): void {
    const value = this.#memo.get(key);
    if (value === undefined) throw new Lost('memo');
    this.push(value);
  }

  put(key: number): void {
    const value = this.peek();
    if (typeof value === 'string') this.#remembered.characters += value.length;
    this.#memo.set(key, value);
    const isTooMuch = this.#memo.size > ARTIFACTS.pickleValues || this.#remembered.characters > ARTIFACTS.pickleNames;
    if (isTooMuch) throw new Lost('too-much');
  }

  memoize(): void {
    this.put(this.#memo.size);
  }
}
