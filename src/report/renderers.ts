import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { renderText, type TextOptions } from './text.ts';

/** Every format of the report; each has a renderer below, or this file does not compile. */
export const FORMATS = ['text', 'json', 'markdown', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions extends TextOptions {
  /** The judged folder, relative to the root of the repository; empty for the root. */
  readonly directory: string;
}

type Renderer = (report: Report, options: RenderOptions) => string;

const RENDERERS: Readonly<Record<Format, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  github: renderGithub,
};

export const render = (report: Report, format: Format, options: RenderOptions): string =>
  RENDERERS[format](report, options);

/** The format of that name, or null: an unknown name never falls back to another format. */
export const parseFormat = (text: string): Format | null => FORMATS.find((format) => format === text) ?? null;
