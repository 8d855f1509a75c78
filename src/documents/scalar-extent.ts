import { type EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import { READING } from '../safety/limits.ts';

export type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

const BLOCK_INDICATOR = /[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;

/**
 * Source offsets of a scalar, quotes and block indicator included. `previous` is the offset just past the token before.
 */
export function scalarExtent(source: string, event: ScalarEvent, previous: number): readonly [number, number] {
  const { valueStart, valueEnd, style } = event;
  if (valueStart === -1) return [previous, previous];
  if (style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return [valueStart - 1, valueEnd + 1];
  // js-yaml starts a block at its first line of content; the indicator stands on the line before.
  const headerEnd = source[valueStart - 1] === '\n' ? valueStart - 1 : valueStart;
  const headerStart = Math.max(previous, source.lastIndexOf('\n', headerEnd - 1) + 1);
  const header = source.slice(headerStart, headerEnd).replace(/\r$/, '');
  const indicator = header.slice(0, READING.lineCharacters).search(BLOCK_INDICATOR);
  let end = Math.min(valueEnd, source.length);
  while (end > valueStart && /\s/.test(source[end - 1] ?? '')) end--;
  const start = indicator === -1 ? valueStart : headerStart + indicator;
  return [start, end > valueStart ? end : Math.max(start, headerStart + header.length)];
}
