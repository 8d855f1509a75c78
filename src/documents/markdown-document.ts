import type { FrontMatter } from './front-matter.ts';
import type { Problem, Span } from './located.ts';

export interface MarkdownSection {
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  /** Without markup; empty at level 0. */
  readonly heading: string;
  /** See normaliseHeading. */
  readonly normalised: string;
  readonly span: Span;
  /** The section's own lines, up to the next heading of any level; null where there are none. */
  readonly bodySpan: Span | null;
  /** The section's own prose without markup, comments, code blocks and tables. Empty where a reader sees nothing. */
  readonly text: string;
  /** First line of that prose. */
  readonly textSpan: Span | null;
  /** Position in `sections` of the section that this one is part of, null at the top. */
  readonly parent: number | null;
}

export interface MarkdownPair {
  readonly key: string;
  /** Without markup; empty where nothing visible is written. */
  readonly value: string;
  readonly keySpan: Span;
  /** Of the key where the value is empty. */
  readonly valueSpan: Span;
  /** Position in `sections`. */
  readonly section: number;
}

export interface MarkdownCell {
  /** Without markup. */
  readonly text: string;
  readonly span: Span;
}

export interface MarkdownTable {
  readonly headers: readonly MarkdownCell[];
  /** As many cells as the row has in the file, which may differ from the number of headers. */
  readonly rows: readonly (readonly MarkdownCell[])[];
  /** Position in `sections`. */
  readonly section: number;
}

export interface MarkdownDocument {
  readonly frontMatter: FrontMatter | null;
  /** Text of the first heading of level 1. */
  readonly title: string | null;
  readonly sections: readonly MarkdownSection[];
  readonly pairs: readonly MarkdownPair[];
  readonly tables: readonly MarkdownTable[];
  /** Problems of the Markdown; those of the front matter are with it. */
  readonly problems: readonly Problem[];
}
