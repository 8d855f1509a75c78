import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { GITHUB } from '../../src/safety/limits.ts';
import { PAYLOADS } from '../safety/payloads.ts';
import { hostile, hostileError } from './hostile.ts';
import { conditional, failing, met, passing, unjudged, womenMissed } from './sample.ts';

const parser = new MarkdownIt({ html: true, linkify: false });
const rendered = (markdown: string): string => parser.render(markdown);
const tagsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag.toLowerCase()));
const count = (text: string, part: string): number => text.split(part).length - 1;
/** As a reader sees it. */
const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe('renderMarkdown', () => {
  const html = rendered(renderMarkdown(failing));

  it('has a constant heading for every verdict', () => {
    const heading = (report: typeof failing) => renderMarkdown(report).split('\n')[0];
    expect([failing, passing, conditional, unjudged].map(heading)).toEqual([
      '# rmf-gate: fail',
      '# rmf-gate: pass',
      '# rmf-gate: conditional, not a pass',
      '# rmf-gate: error, could not judge',
    ]);
  });

  it('shows the counts, the policy, and what the gate cannot show', () => {
    expect(html).toContain('8 rules: 6 block (2 shown to be wrong, 4 missing) · 1 warning · 1 met.');
    expect(plain(html)).toContain('nist-ai-rmf, built in (this repository has set no limits of its own)');
    expect(plain(html)).toContain('1 of 1 system in scope · 9 rules on 11 subjects · 1 file read, 1 not read');
    expect(plain(html)).toContain('This cannot show that the predictions came from the model.');
    expect(plain(html)).toContain('sepsis-early-warning 2.1.0: fail');
  });

  it('has one row an item: decision, finding, place, found, required, what to do', () => {
    const rows = [...html.matchAll(/<tr>\n([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh]>(.*?)<\/t[dh]>/g)].map(([, cell = '']) => plain(cell)),
    );
    expect(rows.slice(0, 2)).toEqual([
      ['Decision', 'Finding', 'Where', 'Found', 'Required', 'What to do'],
      [
        'blocks: shown to be wrong',
        'Declared AUROC is not what the predictions give',
        'models/sepsis/MODEL_CARD.md:14:38',
        'declared 0.91 · recomputed 0.834 (95 % interval 0.815 to 0.851)',
        'a value the predictions support',
        'Write 0.83, or name the right file. Then run the gate again.',
      ],
    ]);
    expect(rows.map(([decision]) => decision)).toContain('blocks: cannot be decided yet');
    expect(rows.map(([, title]) => title)).toContain('no threshold is declared: 3 rules wait');
    expect(rows).toContainEqual(['F', '2100', '431', '66 of 100 (61 to 71)', '0.801 (0.78 to 0.82)']);
  });

  it('keeps the lines to paste as they are, and the tables collapsed', () => {
    expect(html).toContain(
      '<pre><code>decision:\n  threshold: TODO  # Score from which the model raises an alert.\n</code></pre>',
    );
    expect(count(html, '<details>')).toBe(1);
    expect(count(html, '</details>')).toBe(1);
  });

  it('shows an error with its place and nothing that looks like a pass', () => {
    const text = plain(rendered(renderMarkdown(unjudged)));
    expect(text).toContain('- uses: actions/checkout@v7\n  with:\n    fetch-depth: 2');
    expect(text).toContain('.rmf-gate/policy.yaml:3:5');
    expect(text).not.toMatch(/\bmet\b|\bin scope\b/);
  });
});

describe('text of a repository in Markdown (threat 33)', () => {
  const ours = tagsOf(rendered(renderMarkdown(hostile('word'))));
  it('uses only the elements it needs', () => {
    const needed = 'br code details h1 h2 li p pre summary table tbody td th thead tr ul';
    expect([...ours].sort().join(' ')).toBe(needed);
  });

  it.each(PAYLOADS)('stays text: %j', (payload) => {
    for (const report of [hostile(payload), hostileError(payload)]) {
      const markdown = renderMarkdown(report);
      const html = rendered(markdown);
      expect([...tagsOf(html)].filter((tag) => !ours.has(tag) && tag !== 'wbr')).toEqual([]);
      expect(html).not.toMatch(/<[a-z]+[^>]*\s(?:href|src|on\w+|style)=/i);
      const unharmed = rendered(
        renderMarkdown({ ...report, ...(report.error ? hostileError('word') : hostile('word')) }),
      );
      for (const tag of ['<h1', '<h2', '<details>', '</details>', '<table>', '<tr>', '<td', '<th', '<pre>']) {
        expect(count(html, tag), tag).toBe(count(unharmed, tag));
      }
      const outsideFences = markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
      expect(outsideFences).not.toMatch(/@|#\d+(?!\d*;)|\bGH-\d|:\/\/|www\.|!\[|\]\(/);
      expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
  });
});

describe('size', () => {
  const long = '😀 '.repeat(90);
  const large = (findings: number) => ({
    ...failing,
    findings: Array.from({ length: findings }, (_, index) => ({
      ...womenMissed,
      rule: `R${index}`,
      title: long,
      observed: { text: long },
      fix: long,
    })),
  });

  it('stays within what GitHub takes, says what is left out, and leaves nothing open', () => {
    const markdown = renderMarkdown(large(1200));
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(GITHUB.summaryBytes);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(GITHUB.summaryBytes * 0.99);
    expect(markdown).toMatch(/\n\n> Shortened: \d+ parts do not fit here\. The JSON report holds everything\.\n$/);
    expect(markdown.startsWith('# rmf-gate: fail\n')).toBe(true);
    expect(rendered(markdown)).toMatch(/<blockquote>\n<p>Shortened/);
  });

  it('leaves a report alone that fits', () => expect(renderMarkdown(large(20))).not.toContain('Shortened'));

  it('counts every part it leaves out, also where the step to paste alone is too long', () => {
    const text = '😀'.repeat(GITHUB.summaryBytes / 4);
    const markdown = renderMarkdown({
      ...passing,
      findings: [met],
      next_step: { settles_rules: 1, rules: [], file: 'a', text },
    });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(GITHUB.summaryBytes);
    expect(markdown).toContain('# rmf-gate: pass');
    expect(markdown).toContain('Shortened: 5 parts do not fit here');
  });
});
