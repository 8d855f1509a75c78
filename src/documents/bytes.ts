import type { Problem } from './located.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

function problemAt(bytes: Uint8Array, offset: number, code: string, message: string): Decoded {
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) {
    line++;
    start = at + 1;
  }
  // Everything before the offset is valid, so this cannot lose characters.
  const column = new TextDecoder('utf-8', { ignoreBOM: line > 1 }).decode(bytes.subarray(start, offset)).length + 1;
  return {
    problem: { code, message, severity: 'fatal', span: { line, column, endLine: line, endColumn: column + 1 } },
  };
}

/**
 * Offset of the first byte that is not UTF-8, or -1. Strict as the Unicode standard's table 3-7: no overlong forms,
 * no surrogates, nothing above U+10FFFF, no sequence that is cut off.
 */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length === 0) return at;
    const second = bytes[at + 1] ?? 0;
    const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest) return at;
    for (let more = 2; more < length; more++) {
      if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return at;
    }
    at += length;
  }
  return -1;
}

const RESAVE =
  'Save the file again as UTF-8: in an editor "Save with encoding", in PowerShell `Out-File -Encoding utf8`.';

/** Which of the two UTF-16 byte order marks the bytes begin with, if any. */
export function utf16Mark(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
}

/** Words for a file in UTF-16. PowerShell's `>` is the usual writer. */
export function utf16Message(encoding: string): string {
  return `The file is encoded as ${encoding}, not UTF-8. ${RESAVE}`;
}

/**
 * The text of UTF-8 bytes, without a byte order mark. Anything else is answered with one located, fatal problem:
 * a replacement character in its place could hide the difference between two names.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = utf16Mark(bytes);
  if (encoding) return problemAt(bytes, 0, 'utf-16', utf16Message(encoding));
  const invalid = firstInvalidUtf8(bytes);
  const nul = bytes.indexOf(0);
  if (nul !== -1 && (invalid === -1 || nul < invalid)) {
    const message = `The file holds a byte of value zero, so it is not a text file. If it is UTF-16 text without a byte order mark: ${RESAVE}`;
    return problemAt(bytes, nul, 'not-text', message);
  }
  if (invalid !== -1) {
    const message = `A byte here is not UTF-8; the file may be Latin-1 or Windows-1252, or binary. ${RESAVE}`;
    return problemAt(bytes, invalid, 'invalid-utf8', message);
  }
  return { text: new TextDecoder('utf-8').decode(bytes) };
}
