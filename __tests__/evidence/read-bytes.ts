import { outlineOf } from '../../src/documents/outline.ts';
import { readDocument } from '../../src/evidence/read-document.ts';
import type { Head, Reader, Reading, SourceDocument } from '../../src/evidence/reader.ts';

/** Bytes as a document, in pieces of a given length whose memory is used again, as that of a file may be. */
export function documentOfBytes(path: string, bytes: Uint8Array, piece = bytes.length): SourceDocument {
  const text = new TextDecoder().decode(bytes);
  return {
    path,
    size: bytes.length,
    text: text.slice(0, 65_536),
    bytes: bytes.subarray(0, 65_536),
    outline: () => outlineOf(text, true),
    slice: (start, end) => bytes.subarray(start, end),
    declared: null,
    wholeText: () => text,
    *chunks() {
      const memory = new Uint8Array(Math.max(1, piece));
      for (let at = 0; at < bytes.length; at += memory.length) {
        const part = bytes.subarray(at, at + memory.length);
        memory.set(part);
        yield memory.subarray(0, part.length);
      }
      memory.fill(0);
    },
  };
}

/** What a reader reads of bytes, as the gate would. */
export async function readBytes(reader: Reader, path: string, bytes: Uint8Array, piece?: number): Promise<Reading> {
  const { reading } = await readDocument(reader, documentOfBytes(path, bytes, piece));
  return reading;
}

/** A field of the only entry of a reading. */
export function fieldOf(reading: Reading, field: string): unknown {
  return reading.entries[0]?.statements.find((one) => one.field === field)?.value;
}

/** Whether a reader claims bytes. */
export function claims(reader: Reader, path: string, bytes: Uint8Array): boolean {
  const head: Head = documentOfBytes(path, bytes);
  return reader.recognise(head, null) !== null;
}
