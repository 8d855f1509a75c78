/**
 * Values on the stack of a pickle, as far as they must be known: texts, since they may name an import; and what says how
 * many bytes of an array joblib has put between two opcodes.
 * https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py (NumpyArrayWrapper)
 */

/** A value that need not be known. */
export const OPAQUE = Symbol('opaque');
/** The first value of a file that old versions of PyTorch wrote. */
export const TORCH_MAGIC = Symbol('torch');

/** 0x1950a86a20f9469cfc6c, little-endian (torch.serialization, MAGIC_NUMBER). */
const OLD_TORCH_MAGIC = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

export function isTorchMagic(text: string | null): boolean {
  return text?.length === OLD_TORCH_MAGIC.length && OLD_TORCH_MAGIC.every((byte, i) => text.charCodeAt(i) === byte);
}

export interface ImportedValue {
  readonly kind: 'import';
  readonly module: string;
  readonly name: string;
}

export interface TupleValue {
  readonly kind: 'tuple';
  readonly items: readonly PickleValue[];
}

/** A `numpy.dtype`. */
export interface DtypeValue {
  readonly kind: 'dtype';
  /** Bytes of one element. */
  readonly bytes: number;
  /** Whether elements are Python objects; null until its state says so. */
  objects: boolean | null;
}

/** joblib's stand-in for an array, whose bytes follow the opcode that completes it. */
export interface WrapperValue {
  readonly kind: 'wrapper';
}

/** The attributes of a stand-in. */
export interface StateValue {
  readonly kind: 'state';
  readonly values: Map<string, PickleValue>;
}

export type PickleValue =
  | string
  | number
  | typeof OPAQUE
  | typeof TORCH_MAGIC
  | ImportedValue
  | TupleValue
  | DtypeValue
  | WrapperValue
  | StateValue;

/** Whether a value is of that kind. */
export function isKind<K extends Exclude<PickleValue, string | number | symbol>['kind']>(
  value: PickleValue | undefined,
  kind: K,
): value is Extract<PickleValue, { readonly kind: K }> {
  return typeof value === 'object' && value.kind === kind;
}

export function isImport(value: PickleValue | undefined, module: string, name: string): boolean {
  return isKind(value, 'import') && value.module === module && value.name === name;
}

/** Whether it is the class of joblib's stand-in. */
export function isArrayWrapper(value: PickleValue | undefined): boolean {
  return (
    isImport(value, 'joblib.numpy_pickle', 'NumpyArrayWrapper') ||
    isImport(value, 'sklearn.externals.joblib.numpy_pickle', 'NumpyArrayWrapper')
  );
}

/** Attributes of a stand-in that say how many bytes follow. */
const ATTRIBUTES = new Set(['shape', 'dtype', 'numpy_array_alignment_bytes']);

export function setAttribute(state: StateValue, name: PickleValue | undefined, value: PickleValue | undefined): void {
  if (typeof name === 'string' && ATTRIBUTES.has(name)) state.values.set(name, value ?? OPAQUE);
}

/** The dtype that `numpy.dtype(code, False, True)` makes, such as of `f8`; null where the code is none of numpy's own. */
export function dtypeOf(args: PickleValue | undefined): DtypeValue | null {
  const code = isKind(args, 'tuple') ? args.items[0] : undefined;
  const match = typeof code === 'string' ? /^([biufcmMSVUO])(\d{1,9})$/.exec(code) : null;
  if (match === null) return null;
  const [, kind = '', size = ''] = match;
  // Each character of a text takes four bytes.
  const bytes = Number(size) * (kind === 'U' ? 4 : 1);
  return { kind: 'dtype', bytes, objects: kind === 'O' ? true : kind === 'V' ? null : false };
}

/** Bit of the flags of a dtype: elements hold Python objects (numpy, NPY_ITEM_REFCOUNT). */
const HOLDS_OBJECTS = 1;

/** The state of a dtype ends with its flags where it has fields. */
export function completeDtype(dtype: DtypeValue, state: PickleValue): void {
  if (!isKind(state, 'tuple') || dtype.objects === true) return;
  const flags = state.items[7];
  if (typeof flags === 'number') dtype.objects = (flags & HOLDS_OBJECTS) !== 0;
}

/** What stands between two opcodes. */
export type ArrayBytes =
  | { readonly kind: 'bytes'; readonly length: number; readonly padded: boolean }
  /** The elements are objects, in a pickle of their own. */
  | { readonly kind: 'pickle' };

/** What follows the opcode that completes a stand-in; null where the file does not say it plainly. */
export function arrayAfter({ values }: StateValue): ArrayBytes | null {
  const dtype = values.get('dtype');
  const shape = values.get('shape');
  if (!isKind(dtype, 'dtype') || dtype.objects === null || !isKind(shape, 'tuple')) return null;
  if (dtype.objects) return { kind: 'pickle' };
  let length = dtype.bytes;
  for (const count of shape.items) {
    if (typeof count !== 'number' || count < 0) return null;
    length *= count;
  }
  if (!Number.isSafeInteger(length)) return null;
  return { kind: 'bytes', length, padded: typeof values.get('numpy_array_alignment_bytes') === 'number' };
}
