import type { Token } from 'markdown-it';
import { trimVisible } from './characters.ts';

/**
 * HTML without tags and comments; a comment that never ends hides the rest, as in a browser. A scan and not a pattern:
 * "<" repeated makes patterns for tags quadratic.
 */
export function stripHtml(html: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open === -1) return text + html.slice(at);
    text += html.slice(at, open);
    const isComment = html.startsWith('<!--', open);
    const isTag = /^<[a-zA-Z/!?]/.test(html.slice(open, open + 2));
    if (!isComment && !isTag) {
      text += '<';
      at = open + 1;
      continue;
    }
    const close = html.indexOf(isComment ? '-->' : '>', open + (isComment ? 4 : 1));
    if (close === -1) return text;
    // A line break tag parts words, other tags do not.
    if (/^<br/i.test(html.slice(open, open + 3))) text += ' ';
    at = close + (isComment ? 3 : 1);
  }
}

/** What a reader sees of an inline token: no emphasis, code marks, link addresses, tags or comments. */
export function visibleText(children: readonly Token[] | null): string {
  let text = '';
  for (const token of children ?? []) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else if (token.type === 'html_inline') text += /^<br/i.test(token.content) ? ' ' : '';
    else if (token.type === 'image') text += visibleText(token.children);
    else text += token.content;
  }
  return text;
}

// A bare number is no numbering: "30 day mortality".
const NUMBERING = /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,5}[.):]|\d{1,3}(?:\.\d{1,3}){1,5}|[a-z][.)]|\([a-z]\))\s+/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u20e3/gu;

/**
 * A heading in the form in which the headings of all schools are compared: lower case, without numbering, emoji,
 * "[optional]", emphasis and the colon at the end, with single spaces and straight quotes.
 */
export function normaliseHeading(heading: string): string {
  const plain = trimVisible(
    heading
      .normalize('NFKC')
      .replace(EMOJI, '')
      .replace(/[*_`]{1,3}/g, (marks) => (marks.startsWith('_') && marks.length === 1 ? '_' : ''))
      .replace(/[\u2018\u2019]/g, "'")
      .toLowerCase()
      .replace(/[[(]\s?optional\s?[\])]/g, '')
      .replace(/\s+/g, ' '),
  );
  return trimVisible(plain.replace(NUMBERING, '').replace(/[ :]{1,5}$/, ''));
}
