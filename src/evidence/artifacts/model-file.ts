import { createHash } from 'node:crypto';
import { parseData } from '../../documents/data.ts';
import { nameOf } from '../paths.ts';
import type { Head } from '../reader.ts';
import { dvcSteps, md5Digest } from './dvc-outputs.ts';

/** Extensions that hold nothing but weights. */
const WEIGHTS = /\.(safetensors|onnx|pt|pth|ckpt|keras|gguf|tflite)$/i;

/** Extensions that hold weights or anything else; taken for weights where the path says "model" in some way. */
const PERHAPS_WEIGHTS = /\.(pkl|pickle|joblib|h5|hdf5|pb|bin)$/i;
const SAYS_MODEL = /(model|weight|classifier|estimator|checkpoint|network)/i;

/** Whether a path is, by its name, the file of a trained model. */
export function looksLikeWeights(path: string): boolean {
  return WEIGHTS.test(path) || (PERHAPS_WEIGHTS.test(path) && SAYS_MODEL.test(path));
}

/** How a digest was found, for people. */
export interface FileDigest {
  /** `sha256:` or `md5:` and hexadecimal digits. */
  readonly digest: string;
  readonly source: 'bytes' | 'git-lfs-pointer' | 'dvc-pointer';
}

const LFS_HEAD = 'version https://git-lfs.github.com/spec/v1';

/** A pointer of Git LFS and nothing else: lines of extensions may stand between the first and the object id. */
const LFS_POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-\S+ sha256:[0-9a-f]{64}\r?\n)*oid (sha256:[0-9a-f]{64})\r?\nsize \d+\r?\n?$/;

/** A Git LFS pointer is below 1 KB by its specification, and its lines are fixed; whatever holds more is its own content. */
export function lfsDigest(head: Pick<Head, 'text' | 'size'>): string | null {
  return head.size > 1024 ? null : (LFS_POINTER.exec(head.text)?.[1] ?? null);
}

/** Whether the text is the pointer of a large-file store instead of the data. */
export function isPointer(head: Pick<Head, 'text' | 'size'>): boolean {
  return head.size <= 1024 && head.text.startsWith(LFS_HEAD);
}

/** Digest of the one output of a `.dvc` file. Several outputs have no single digest. */
export function dvcDigest(path: string, text: string): string | null {
  if (!nameOf(path).endsWith('.dvc')) return null;
  const { value } = parseData(text, { format: 'yaml' });
  const outputs = value === null ? [] : dvcSteps(value).flatMap((step) => step.outputs);
  const [only] = outputs;
  return outputs.length !== 1 || only === undefined || only.md5 === null ? null : md5Digest(only.md5);
}

/** sha256 of bytes that come piece by piece, as 64 hexadecimal digits. */
export function sha256(chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * Digest of a model file: of what a pointer points at, otherwise of its bytes.
 *
 * @param known the sha256 of the bytes where it was computed before
 */
export function modelDigest(head: Head, chunks: () => Iterable<Uint8Array>, known?: string): FileDigest {
  const lfs = lfsDigest(head);
  if (lfs !== null) return { digest: lfs, source: 'git-lfs-pointer' };
  const dvc = dvcDigest(head.path, head.text);
  if (dvc !== null) return { digest: dvc, source: 'dvc-pointer' };
  return { digest: `sha256:${known || sha256(chunks())}`, source: 'bytes' };
}
