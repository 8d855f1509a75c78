import zlib from 'node:zlib';
import { contentsOf, listZip } from '../../documents/zip.ts';
import { ARTIFACTS } from '../../safety/limits.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { startOf } from '../statement.ts';
import { artifactEntry, saying } from './artifact-entry.ts';

const TITLE = 'Model file';

/**
 * Files of models whose contents are not read: their format and size, and for Keras whether a layer in sight runs code of
 * its own. What is not in sight is not said.
 */
export const modelBinaryReader: Reader = {
  id: 'model-binary',
  title: TITLE,
  role: 'artifact',
  versions: [],
  fields: ['artifact.path', 'artifact.format', 'artifact.size', 'artifact.runs_code'],
  recognise: recogniseBinary,
  read: readBinary,
};

type Format = 'GGUF' | 'TensorFlow Lite' | 'HDF5' | 'ONNX' | 'Keras archive';

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(text.length, bytes.length - at)).toString('latin1') ===
  text;

function formatOf(head: Head): Format | null {
  const { bytes, path } = head;
  if (bytes.length < 16) return null;
  if (startsWith(bytes, 'GGUF')) return 'GGUF';
  // The identifier of a FlatBuffers file follows its first offset.
  if (startsWith(bytes, 'TFL3', 4)) return 'TensorFlow Lite';
  if (startsWith(bytes, '\x89HDF\r\n\x1a\n')) return 'HDF5';
  if (startsWith(bytes, 'PK\x03\x04') && kerasConfig(head) !== null) return 'Keras archive';
  return /\.onnx$/i.test(path) && beginsLikeOnnx(bytes) ? 'ONNX' : null;
}

/**
 * ONNX has no magic number. A ModelProto begins with its ir_version (field 1, a small number), after which comes another
 * field below 26. https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
function beginsLikeOnnx(bytes: Uint8Array): boolean {
  const [key, version = 0, next = 0] = bytes;
  return key === 0x08 && version > 0 && version < 32 && (next & 7) === 2 && next >> 3 > 1 && next >> 3 < 26;
}

function recogniseBinary(head: Head): Recognition | null {
  const format = formatOf(head);
  if (format === null) return null;
  // HDF5 holds any kind of data, so another reader that knows more of the file goes first.
  return { strength: format === 'HDF5' ? 1 : format === 'ONNX' ? 2 : 3, because: `it begins as ${format} does` };
}

const LAMBDA = /"class_name":\s?"Lambda"/;

function readBinary(document: SourceDocument): Reading {
  const { path, size } = document;
  const place = startOf(path);
  const format = formatOf(document) ?? TITLE;
  const hasCode =
    format === 'HDF5'
      ? holdsLambda(document.chunks())
      : format === 'Keras archive' && LAMBDA.test(kerasConfig(document) ?? '');
  const message =
    'The model has a Lambda layer, whose code is in the file and runs when it is loaded without safe mode. Replace it by a layer of a registered class.';
  const said = [
    saying('path', path, '', place),
    saying('format', format, '', place),
    saying('size', size, '', place),
    ...(hasCode ? [saying('runs_code', true, '', place)] : []),
  ];
  return {
    ...EMPTY_READING,
    entries: [artifactEntry(path, place, { format: TITLE, assurance: 'recomputed' }, said)],
    warnings: hasCode ? [{ code: 'lambda-layer', message, place }] : [],
  };
}

/** Longer than the longest text that is looked for, so that none is missed between two pieces. */
const OVERLAP = 64;

function holdsLambda(chunks: Iterable<Uint8Array>): boolean {
  let before = '';
  for (const chunk of chunks) {
    const text = before + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    if (LAMBDA.test(text)) return true;
    before = text.slice(-OVERLAP);
  }
  return false;
}

/** The description of the layers in a Keras 3 archive, or null where it is none. */
function kerasConfig(head: Pick<Head, 'slice' | 'size'>): string | null {
  const listed = listZip(head.slice, head.size);
  if ('problem' in listed) return null;
  const config = listed.entries.find(({ name }) => name === 'config.json');
  const isKeras = listed.entries.some(({ name }) => name === 'model.weights.h5');
  const place = config === undefined || !isKeras ? null : contentsOf(head.slice, config);
  if (config === undefined || place === null || config.compressedSize > ARTIFACTS.kerasConfigBytes) return null;
  const bytes = head.slice(place.start, place.end);
  try {
    const whole =
      config.method === 0 ? bytes : zlib.inflateRawSync(bytes, { maxOutputLength: ARTIFACTS.kerasConfigBytes });
    return Buffer.from(whole).toString('latin1');
  } catch {
    return null;
  }
}
