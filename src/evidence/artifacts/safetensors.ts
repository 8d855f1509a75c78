import { parseData } from '../../documents/data.ts';
import type { LocatedMapping, LocatedValue } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import { ARTIFACTS } from '../../safety/limits.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { startOf } from '../statement.ts';
import { artifactEntry, saying } from './artifact-entry.ts';

const TITLE = 'safetensors';

/** Bytes before the header: its length. */
const PREFIX = 8;

/** Bits of an element. https://github.com/huggingface/safetensors/blob/main/safetensors/src/tensor.rs (Dtype) */
const BITS: Readonly<Record<string, number>> = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
};

/**
 * The length of a header, the header as JSON, and the tensors without gap or overlap; nothing in it can run.
 * https://huggingface.co/docs/safetensors/index#format
 */
export const safetensorsReader: Reader = {
  id: 'safetensors',
  title: TITLE,
  role: 'artifact',
  versions: [],
  fields: ['artifact.path', 'artifact.format', 'artifact.size', 'artifact.runs_code'],
  recognise: recogniseSafetensors,
  read: readSafetensors,
};

function headerLength(bytes: Uint8Array): number {
  if (bytes.length < PREFIX) return -1;
  const data = new DataView(bytes.buffer, bytes.byteOffset, PREFIX);
  return data.getUint32(0, true) + data.getUint32(4, true) * 2 ** 32;
}

function recogniseSafetensors({ bytes, path, size }: Head): Recognition | null {
  const length = headerLength(bytes);
  const isNamed = /\.safetensors$/i.test(path);
  if (bytes[PREFIX] === 0x7b && length >= 2 && (isNamed || PREFIX + length <= size)) {
    return { strength: 3, because: 'a length and a JSON header stand at its beginning' };
  }
  return isNamed && length >= 0 && !isText(bytes) ? { strength: 2, because: 'it is named safetensors' } : null;
}

/** A pointer or note under the name of a model holds no control characters. */
const isText = (bytes: Uint8Array): boolean => bytes.subarray(0, PREFIX).every((byte) => byte >= 9);

function readSafetensors(document: SourceDocument): Reading {
  const { path, size } = document;
  const place = startOf(path);
  const refused = (code: string, message: string): Reading => ({
    ...EMPTY_READING,
    status: 'corrupt',
    warnings: [{ code, message, place }],
  });
  const length = headerLength(document.bytes);
  if (length < 0 || PREFIX + length > size) {
    return refused('cut-off', 'The file is shorter than its header says. Fetch it again, or write it again.');
  }
  if (length > ARTIFACTS.safetensorsHeaderBytes) {
    const limit = ARTIFACTS.safetensorsHeaderBytes / 1024 / 1024;
    return refused('too-large', `The header has more than ${limit} MiB, more than is read. Split the file.`);
  }
  const text = utf8(document.slice(PREFIX, PREFIX + length));
  const header = text === null ? null : parseData(text, { format: 'json' });
  if (header === null || header.value?.kind !== 'mapping') {
    const [first] = header?.problems ?? [];
    return refused('not-safetensors', `The header cannot be read. ${first?.message ?? 'It is not one JSON object.'}`);
  }
  const problems = checkTensors(header.value, size - PREFIX - length);
  const warnings = problems.map(({ code, message }): ReadProblem => ({ code, message, place }));
  const said = [
    saying('path', path, '', place),
    saying('format', TITLE, '', place),
    saying('size', size, '', place),
    saying('runs_code', false, '', place),
  ];
  return {
    ...EMPTY_READING,
    status: warnings.length > 0 ? 'partial' : 'parsed',
    entries: [artifactEntry(path, place, { format: TITLE, assurance: 'recomputed' }, said)],
    notUnderstood: metadataKeys(header.value).map((what) => ({ what, place })),
    warnings,
  };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const METADATA = '__metadata__';

/** Keys of the metadata but `format`, which names the framework that reads the tensors. */
function metadataKeys(header: LocatedMapping): readonly string[] {
  const metadata = header.entries.get(METADATA)?.value;
  if (metadata?.kind !== 'mapping') return [];
  return [...metadata.entries.keys()].filter((key) => key !== 'format').map((key) => toPointer([METADATA, key]));
}

interface Trouble {
  readonly code: string;
  readonly message: string;
}

interface Extent {
  readonly begin: number;
  readonly end: number;
}

/** Every fault that makes two readers see different tensors, or a part that belongs to none; each kind once. */
function checkTensors(header: LocatedMapping, bytes: number): readonly Trouble[] {
  const troubles = new Map<string, string>();
  const extents: Extent[] = [];
  for (const [name, { value }] of header.entries) {
    if (name === METADATA) {
      if (!isTextMap(value)) {
        troubles.set(
          'metadata',
          'The metadata of the header are not texts by name. Write the file again with its library.',
        );
      }
      continue;
    }
    const extent = extentOf(value);
    if (extent === null) {
      troubles.set(
        'tensor',
        'A tensor of the header has no dtype, shape or offsets that fit each other. Write the file again.',
      );
    } else extents.push(extent);
  }
  if (troubles.has('tensor')) return listed(troubles);
  extents.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let at = 0;
  for (const { begin, end } of extents) {
    if (begin < at) troubles.set('overlap', 'Two tensors share bytes of the file. Write it again with its library.');
    if (begin > at) troubles.set('gap', 'Bytes of the file belong to no tensor. Write it again with its library.');
    at = Math.max(at, end);
  }
  if (at > bytes)
    troubles.set('cut-off', 'A tensor lies beyond the end of the file. Fetch it again, or write it again.');
  if (at < bytes) troubles.set('gap', 'Bytes of the file belong to no tensor. Write it again with its library.');
  return listed(troubles);
}

const listed = (troubles: ReadonlyMap<string, string>): readonly Trouble[] =>
  [...troubles].map(([code, message]) => ({ code, message }));

function isTextMap(value: LocatedValue): boolean {
  if (value.kind !== 'mapping') return false;
  return [...value.entries.values()].every((one) => one.value.kind === 'scalar' && typeof one.value.value === 'string');
}

function extentOf(value: LocatedValue): Extent | null {
  if (value.kind !== 'mapping') return null;
  const dtype = value.entries.get('dtype')?.value;
  const shape = numbersIn(value.entries.get('shape')?.value);
  const offsets = numbersIn(value.entries.get('data_offsets')?.value);
  const [begin, end] = offsets ?? [];
  if (dtype?.kind !== 'scalar' || shape === null || begin === undefined || end === undefined || begin > end)
    return null;
  if (offsets?.length !== 2) return null;
  const bits = Object.hasOwn(BITS, dtype.text) ? BITS[dtype.text] : undefined;
  // A dtype that came after this was written is no fault; its bytes are only not counted.
  if (bits === undefined) return { begin, end };
  const needed = shape.reduce((product, count) => product * count, bits);
  return needed === (end - begin) * 8 ? { begin, end } : null;
}

function numbersIn(value: LocatedValue | undefined): readonly number[] | null {
  if (value?.kind !== 'sequence') return null;
  const numbers = value.items.map((item) => (item.kind === 'scalar' ? item.value : null));
  return numbers.every((one): one is number => typeof one === 'number' && Number.isSafeInteger(one) && one >= 0)
    ? numbers
    : null;
}
