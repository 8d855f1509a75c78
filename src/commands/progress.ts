/** What the wrapper needs of a stream; process.stderr is one. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Reading that takes no longer than this needs no bar. */
const QUIET_MILLISECONDS = 1_000;

/** At most ten drawings a second. */
const DRAWING_MILLISECONDS = 100;

const USUAL_WIDTH = 80;
const LONGEST_BAR = 30;
const SHORTEST_BAR = 5;

/** To the start of the line, and erase it (ECMA-48: CR, EL). */
const ERASE = '\r\u001b[2K';

/**
 * The line that shows how far reading has come, as long as `width` allows.
 *
 * @param read bytes read
 * @param size bytes in all, 0 where that is not known
 * @param elapsed milliseconds since the beginning
 * @param width characters that fit into a line
 */
export function progressLine(read: number, size: number, elapsed: number, width: number): string {
  // A file that grows while it is read never shows more than all of it.
  const share = size > 0 ? Math.min(1, read / size) : 0;
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  const amount = `${mebibytes(read)} of ${mebibytes(Math.max(read, size))} MiB`;
  const rest = share > 0 ? `, ${duration((elapsed * (1 - share)) / share)} left` : '';
  const text = `${percent}  ${amount}${rest}`;
  const bar = Math.min(LONGEST_BAR, width - text.length - 4);
  if (bar < SHORTEST_BAR) return text.slice(0, Math.max(0, width));
  const filled = Math.floor(share * bar);
  return `[${'#'.repeat(filled)}${'.'.repeat(bar - filled)}] ${text}`;
}

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Hands pieces of a file on and draws how far they have come, where the stream is a terminal and reading takes longer
 * than a second. What was drawn is erased at the end, however the reading ends.
 *
 * @param now milliseconds of a clock that never goes back
 */
export function* withProgress(
  chunks: Iterable<Uint8Array>,
  size: number,
  stream: ProgressStream,
  now: () => number,
): Generator<Uint8Array> {
  if (stream.isTTY !== true) {
    yield* chunks;
    return;
  }
  const start = now();
  let read = 0;
  let drawn: number | null = null;
  try {
    for (const chunk of chunks) {
      read += chunk.length;
      const time = now();
      if (time - start >= QUIET_MILLISECONDS && (drawn === null || time - drawn >= DRAWING_MILLISECONDS)) {
        // A line as wide as the terminal makes some of them begin a new one.
        stream.write(`${ERASE}${progressLine(read, size, time - start, (stream.columns ?? USUAL_WIDTH) - 1)}`);
        drawn = time;
      }
      yield chunk;
    }
  } finally {
    if (drawn !== null) stream.write(ERASE);
  }
}
