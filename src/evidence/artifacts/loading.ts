import type { FactValue } from '../../dossier/fact.ts';
import type { EntryStatement, Head } from '../reader.ts';

/** What loading a model file can do, or why that is not known. */
export type Loading =
  | { readonly value: 'runs-nothing' | 'runs-nothing-by-name' | 'nothing-dangerous' | 'dangerous' }
  | { readonly value: null; readonly reason: string };

/** Formats whose definitions have no place for code. */
const WITHOUT_CODE = ['safetensors', 'ONNX', 'GGUF', 'TensorFlow Lite'];

/** Formats in which a layer may carry code, which not every such layer shows. */
const WITH_LAYERS_OF_CODE = ['HDF5', 'Keras archive'];

/** Loaders go by these names, and fail on a file that is something else. */
const NAMED_WITHOUT_CODE = /\.(safetensors|onnx|gguf|tflite)$/i;

/**
 * What loading an artifact can do, from what its readers said of it.
 *
 * @param isHere whether the file itself, and no pointer to it, was looked into
 * @param isPlain whether it is text of a form that holds no code, see `isPlainModel`
 */
export function loadingOf({ id, statements }: EntryStatement, isHere: boolean, isPlain: boolean): Loading {
  const said = (name: string): FactValue | null =>
    statements.find(({ field, state }) => field === `artifact.${name}` && state === 'present')?.value ?? null;
  const [dangerous, runsCode, format] = [said('dangerous_imports'), said('runs_code'), said('format')];
  if (Array.isArray(dangerous) && dangerous.length > 0) return { value: 'dangerous' };
  if (runsCode === true && WITH_LAYERS_OF_CODE.includes(String(format))) return { value: 'dangerous' };
  if (runsCode === true) {
    return dangerous === null
      ? { value: null, reason: 'the file can run code when it is loaded, and not all of it could be followed' }
      : { value: 'nothing-dangerous' };
  }
  if (runsCode === false || WITHOUT_CODE.includes(String(format)) || isPlain) return { value: 'runs-nothing' };
  if (!isHere && NAMED_WITHOUT_CODE.test(id)) return { value: 'runs-nothing-by-name' };
  return {
    value: null,
    reason: isHere
      ? 'it is not known whether a file of this form can run code when it is loaded'
      : 'the file is not here, so that nobody can see whether it runs code when it is loaded',
  };
}

/** jsonpickle keeps the class to be called under such a key. */
const CALLS_PYTHON = '"py/';

/**
 * Whether a file is a model as text that holds data alone: JSON as XGBoost and CatBoost write it, the trees of LightGBM.
 * YAML is left out, since its loaders may build any object.
 */
export function isPlainModel(head: Head, chunks: () => Iterable<Uint8Array>): boolean {
  if (/^tree\r?\nversion=v\d/.test(head.text)) return true;
  return head.outline().form === 'json' && !holds(CALLS_PYTHON, chunks());
}

function holds(text: string, chunks: Iterable<Uint8Array>): boolean {
  let before = '';
  for (const chunk of chunks) {
    const piece = before + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    if (piece.includes(text)) return true;
    before = piece.slice(1 - text.length);
  }
  return false;
}
