import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { contentsOf, listZip, type ZipEntry } from '../../documents/zip.ts';
import { ARTIFACTS } from '../../safety/limits.ts';
import { nameOf } from '../paths.ts';
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
import { objectsInArray } from './numpy-header.ts';
import { type PickleFindings, PickleScan } from './pickle-scan.ts';
import type { PickleTrouble } from './pickle-tokens.ts';

const TITLE = 'Pickle';

/** Extensions that promise a pickle; others, such as `.bin`, may hold anything. */
const PICKLE_NAME = /\.(pkl|pickle|joblib|dill|cloudpickle|sav|pt|pth|ckpt)(\.(gz|z|bz2|xz|lzma|lz4|zst))?$/i;

/** Opcodes that a pickle of an old protocol has at least: an import and a call. Text that is one by chance has fewer. */
const FEWEST_OPCODES = 4;

/** Bytes in which a file is given on to the scan. */
const PIECE = 1 << 20;

/** How the bytes of a file are packed. */
type Packing = 'none' | 'gzip' | 'zlib' | 'zip' | 'numpy' | Unread;
/** Packings that joblib can write and Node cannot read without a package. */
type Unread = 'bzip2' | 'xz' | 'lzma' | 'lz4' | 'zstd' | 'old joblib';

const MAGICS: readonly (readonly [Packing, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['numpy', [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['lzma', [0x5d, 0x00, 0x00]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  // joblib below 0.10: ZF, then the length in hexadecimal digits.
  ['old joblib', [0x5a, 0x46, 0x30, 0x78]],
];

/**
 * Pickles as Python, scikit-learn, joblib and PyTorch write them. Loading a pickle runs whatever it names, so it is
 * followed opcode by opcode and never loaded: https://docs.python.org/3/library/pickle.html
 */
export const pickleReader: Reader = {
  id: 'pickle',
  title: TITLE,
  role: 'artifact',
  versions: ['0', '1', '2', '3', '4', '5'],
  fields: ['path', 'format', 'size', 'runs_code', 'imports', 'dangerous_imports'].map((name) => `artifact.${name}`),
  recognise: recognisePickle,
  read: readPickle,
};

function packingOf(bytes: Uint8Array): Packing {
  const found = MAGICS.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (found !== undefined) return found[0];
  // A zlib header is two bytes whose number divides by 31 (RFC 1950); 8 is Deflate with the largest window.
  const [first = 0, second = 0] = bytes;
  return first === 0x78 && (first * 256 + second) % 31 === 0 ? 'zlib' : 'none';
}

function recognisePickle(head: Head): Recognition | null {
  const packing = packingOf(head.bytes);
  const isNamed = PICKLE_NAME.test(head.path);
  switch (packing) {
    case 'none':
      return recogniseBare(head.bytes, head.size, isNamed, 'it begins with the opcodes of a pickle');
    case 'gzip':
    case 'zlib': {
      const start = beginningOf(head.bytes, packing);
      return start === null
        ? null
        : recogniseBare(start, Number.POSITIVE_INFINITY, isNamed, `it is a pickle in ${packing}`);
    }
    case 'numpy':
      return objectsInArray(head.bytes) === null ? null : { strength: 3, because: 'it is an array of Python objects' };
    case 'zip':
      if (picklesIn(head).length > 0) return { strength: 3, because: 'it is an archive with a pickle in it' };
      // An archive that readers read differently, or cannot read, is no reason to look away.
      return isNamed && 'problem' in listZip(head.slice, head.size)
        ? { strength: 2, because: 'it is an archive that is named like a pickle' }
        : null;
    default:
      return isNamed ? { strength: 1, because: 'it is named like a pickle and compressed' } : null;
  }
}

/** Protocols from 2 on begin with their number; older ones begin with any opcode, as ordinary text may do too. */
function recogniseBare(bytes: Uint8Array, size: number, isNamed: boolean, because: string): Recognition | null {
  const isMarked = bytes[0] === 0x80 && (bytes[1] ?? 255) <= 5;
  const scan = new PickleScan();
  scan.feed(bytes);
  const { pickles, trouble, imports, opcodes } = scan.end();
  const follows = trouble === null || pickles > 0 || (trouble === 'truncated' && bytes.length < size);
  if (isMarked) return follows || isNamed || imports.length > 0 ? { strength: 3, because } : null;
  const isOld = follows && opcodes > 1 && (isNamed || (imports.length > 0 && opcodes >= FEWEST_OPCODES));
  return isOld ? { strength: 2, because } : null;
}

/** The beginning of compressed bytes; Deflate expands to at most 1,032 times its length (zlib, technical details). */
function beginningOf(bytes: Uint8Array, packing: 'gzip' | 'zlib'): Uint8Array | null {
  const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 1_100 * ARTIFACTS.pickleTasteBytes };
  const start = bytes.subarray(0, ARTIFACTS.pickleTasteBytes);
  try {
    return packing === 'gzip' ? zlib.gunzipSync(start, options) : zlib.inflateSync(start, options);
  } catch {
    return null;
  }
}

const PICKLE_ENTRY = /\.(pkl|pickle|joblib)$/i;
const ARRAY_ENTRY = /\.npy$/i;

interface PickledEntry {
  readonly entry: ZipEntry;
  readonly isArray: boolean;
}

/** Entries of an archive that are loaded as pickles. An array is one only where its header says that it holds objects. */
function picklesIn(head: Pick<Head, 'slice' | 'size'>): readonly PickledEntry[] {
  const listed = listZip(head.slice, head.size);
  if ('problem' in listed) return [];
  return listed.entries.flatMap((entry): readonly PickledEntry[] => {
    if (PICKLE_ENTRY.test(entry.name)) return [{ entry, isArray: false }];
    if (!ARRAY_ENTRY.test(entry.name)) return [];
    const start = startOfEntry(head, entry);
    return start === null || objectsInArray(start) === null ? [] : [{ entry, isArray: true }];
  });
}

function startOfEntry(head: Pick<Head, 'slice'>, entry: ZipEntry): Uint8Array | null {
  const place = contentsOf(head.slice, entry);
  if (place === null) return null;
  const bytes = head.slice(place.start, Math.min(place.end, place.start + ARTIFACTS.pickleTasteBytes));
  if (entry.method === 0) return bytes;
  try {
    return zlib.inflateRawSync(bytes, {
      finishFlush: zlib.constants.Z_SYNC_FLUSH,
      maxOutputLength: 1_100 * ARTIFACTS.pickleTasteBytes,
    });
  } catch {
    return null;
  }
}

interface Found {
  readonly format: string;
  readonly findings: readonly PickleFindings[];
  /** What could not be looked into. */
  readonly problems: readonly ReadProblem[];
}

async function readPickle(document: SourceDocument): Promise<Reading> {
  const packing = packingOf(document.bytes);
  const found = await findIn(document, packing);
  const imports = unique(found.findings.flatMap((one) => one.imports));
  const dangerous = new Map(found.findings.flatMap((one) => [...one.dangerous]));
  const place = startOf(document.path);
  const problem = (code: string, message: string): ReadProblem => ({ code, message, place });
  const troubles = new Set(found.findings.flatMap(({ trouble }) => (trouble === null ? [] : [trouble])));
  const warnings = [
    ...[...dangerous]
      .slice(0, ARTIFACTS.pickleProblems)
      .map(([what, why]) => problem('dangerous-import', dangerMessage(what, why))),
    ...(dangerous.size > ARTIFACTS.pickleProblems
      ? [problem('dangerous-import', `${dangerous.size - ARTIFACTS.pickleProblems} more imports are dangerous.`)]
      : []),
    ...[...troubles].map((trouble) => problem(`pickle-${trouble}`, TROUBLES[trouble])),
    ...found.problems,
  ];
  const isKnown = found.findings.length > 0;
  const isWhole = isKnown && troubles.size + found.problems.length === 0;
  const said = [
    saying('path', document.path, '', place),
    saying('format', found.format, '', place),
    saying('size', document.size, '', place),
    saying('runs_code', true, '', place),
    ...(imports.length > 0 ? [saying('imports', imports, '', place)] : []),
    // That there are none can only be said of what was followed to its end.
    ...(dangerous.size > 0 || isWhole ? [saying('dangerous_imports', [...dangerous.keys()].sort(), '', place)] : []),
  ];
  const protocols = found.findings.map(({ protocol }) => protocol);
  return {
    ...EMPTY_READING,
    status: !isKnown ? 'unsupported' : troubles.size + found.problems.length > 0 ? 'partial' : 'parsed',
    version: protocols.length === 0 ? null : String(Math.max(...protocols)),
    entries: [artifactEntry(document.path, place, { format: TITLE, assurance: 'recomputed' }, said)],
    warnings,
  };
}

const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].sort().slice(0, ARTIFACTS.pickleImports);

function dangerMessage(what: string, why: string): string {
  const advice =
    'Do not load the file before somebody has looked into it; save the model in a form that runs no code, such as safetensors or ONNX.';
  return /^[A-Za-z_][\w.]*$/.test(what)
    ? `Loading this file imports ${what}, which ${why}. ${advice}`
    : `Loading this file needs ${what}, which ${why}. ${advice}`;
}

const CUT = 'The imports listed are those before it. Write the file again with an unchanged version of its tool.';

const TROUBLES: Readonly<Record<PickleTrouble, string>> = {
  'not-an-opcode': `Part of the file is no pickle, so that what follows could not be looked into. ${CUT}`,
  truncated: 'The file ends in the middle of a pickle. Write it again, or fetch it again.',
  stack: `An opcode takes more values than there are, so that the pickle cannot be loaded. ${CUT}`,
  memo: `An opcode fetches a value that was never stored, so that the pickle cannot be loaded. ${CUT}`,
  argument: `The argument of an opcode has not the form it must have, so that the pickle cannot be loaded. ${CUT}`,
  protocol: `The pickle states a protocol later than 5, which is not known. ${CUT}`,
  array: `An array lies in the file in a way that does not say where it ends. ${CUT}`,
  trailing: 'Bytes follow the end of the pickle that are no pickle. Write the file again with nothing after it.',
  'too-much': `The pickle holds more than ${ARTIFACTS.pickleOpcodes} opcodes or ${ARTIFACTS.pickleValues} values at once; the rest was not looked into.`,
};

async function findIn(document: SourceDocument, packing: Packing): Promise<Found> {
  const problem = (code: string, message: string): ReadProblem => ({ code, message, place: startOf(document.path) });
  switch (packing) {
    case 'none':
      return { format: 'pickle', findings: [scanAll(document.chunks())], problems: [] };
    case 'gzip':
    case 'zlib': {
      const scan = new PickleScan();
      const failure = await inflateInto(document.chunks(), packing, scan);
      const problems = failure === null ? [] : [problem('not-decompressed', failure)];
      return { format: `pickle in ${packing}`, findings: [scan.end()], problems };
    }
    case 'numpy': {
      const start = objectsInArray(document.bytes) ?? 0;
      return {
        format: 'numpy array of objects',
        findings: [scanAll(pieces(document, start, document.size))],
        problems: [],
      };
    }
    case 'zip':
      return findInZip(document);
    default: {
      const message = `The file is compressed with ${packing}, which is not read. Save it with gzip or without compression.`;
      return { format: `pickle in ${packing}`, findings: [], problems: [problem('compressed', message)] };
    }
  }
}

function scanAll(chunks: Iterable<Uint8Array>): PickleFindings {
  const scan = new PickleScan();
  for (const chunk of chunks) if (!scan.feed(chunk)) break;
  return scan.end();
}

/** Feeds decompressed bytes into a scan, piece by piece; a message where they could not all be had. */
async function inflateInto(
  chunks: Iterable<Uint8Array>,
  packing: 'gzip' | 'zlib',
  scan: PickleScan,
): Promise<string | null> {
  const stream = packing === 'gzip' ? zlib.createGunzip() : zlib.createInflate();
  const source = Readable.from(copies(chunks), { objectMode: false });
  source.on('error', () => stream.destroy(new Error('unreadable'))).pipe(stream);
  let length = 0;
  try {
    for await (const piece of stream) {
      length += piece.length;
      if (length > ARTIFACTS.inflatedBytes) {
        return `The file has more than ${ARTIFACTS.inflatedBytes / 1024 / 1024} MiB when decompressed; the rest was not looked into.`;
      }
      if (!scan.feed(piece)) break;
    }
    return null;
  } catch {
    return 'The file cannot be decompressed to its end. Write it again, or fetch it again.';
  } finally {
    source.destroy();
    stream.destroy();
  }
}

/** Copies, since whoever yields the pieces may use their memory again before one is decompressed. */
function* copies(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) yield new Uint8Array(chunk);
}

function* pieces(document: Pick<Head, 'slice'>, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; at += PIECE) {
    const piece = document.slice(at, Math.min(end, at + PIECE));
    if (piece.length === 0) return;
    yield piece;
  }
}

function findInZip(document: SourceDocument): Found {
  const findings: PickleFindings[] = [];
  const problems: ReadProblem[] = [];
  const place = startOf(document.path);
  const listed = listZip(document.slice, document.size);
  if ('problem' in listed) problems.push({ code: listed.code, message: listed.problem, place });
  const pickles = picklesIn(document);
  let inflated = 0;
  for (const { entry, isArray } of pickles) {
    const at = contentsOf(document.slice, entry);
    if (at === null || at.end > document.size) {
      problems.push({
        code: 'not-zip',
        message: 'A pickle of the archive lies outside of it. Write the file again.',
        place,
      });
      continue;
    }
    if (entry.method === 0) {
      findings.push(scanAll(skipHeader(pieces(document, at.start, at.end), isArray)));
      continue;
    }
    const room = ARTIFACTS.zipInflatedBytes - inflated;
    const contents = entry.method === 8 ? inflateEntry(document, at, room) : null;
    if (contents === null) {
      const message = `A pickle of the archive could not be decompressed, or has more than ${ARTIFACTS.zipInflatedBytes / 1024 / 1024} MiB. Write the archive without compression.`;
      problems.push({ code: 'not-decompressed', message, place });
      continue;
    }
    inflated += contents.length;
    findings.push(scanAll(skipHeader([contents], isArray)));
  }
  const isTorch = pickles.some(({ entry }) => nameOf(entry.name) === 'data.pkl');
  const isScript = pickles.some(({ entry }) => nameOf(entry.name) === 'constants.pkl');
  const named = isScript ? 'TorchScript archive' : isTorch ? 'PyTorch archive' : 'zip archive with a pickle';
  const format = pickles.length === 0 ? 'zip archive' : named;
  return { format, findings, problems };
}

/** One entry in memory: its length is bounded before anything is decompressed, so its ratio need not be. */
function inflateEntry(
  document: Pick<Head, 'slice'>,
  { start, end }: { readonly start: number; readonly end: number },
  room: number,
): Uint8Array | null {
  if (room <= 0 || end - start > ARTIFACTS.zipInflatedBytes) return null;
  try {
    return zlib.inflateRawSync(document.slice(start, end), { maxOutputLength: room });
  } catch {
    return null;
  }
}

/** The pickle of an array of objects follows its header, which is whole in the first piece. */
function* skipHeader(chunks: Iterable<Uint8Array>, isArray: boolean): Generator<Uint8Array> {
  let isFirst = isArray;
  for (const chunk of chunks) {
    yield isFirst ? chunk.subarray(objectsInArray(chunk) ?? 0) : chunk;
    isFirst = false;
  }
}
