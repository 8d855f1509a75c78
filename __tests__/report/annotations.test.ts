import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderGithub } from '../../src/report/github.ts';
import type { Location } from '../../src/report/report.ts';
import { isVisible } from '../../src/safety/escape.ts';
import { GITHUB } from '../../src/safety/limits.ts';
import { PAYLOADS } from '../safety/payloads.ts';
import { hostile, hostileError } from './hostile.ts';
import {
  failing,
  finding,
  location,
  overclaimedAuroc,
  passing,
  provenanceMissing,
  staleContact,
  unjudged,
  waived,
  womenMissed,
} from './sample.ts';

const at = (place: Partial<Location>) => ({
  ...failing,
  findings: [{ ...overclaimedAuroc, location: { ...location('card.md', 3, 5), ...place } }],
});
const inRoot = { directory: '' };

describe('annotationsOf', () => {
  it('puts the worst first, then by place, and leaves out what is met', () => {
    const placed = annotationsOf({ ...failing, findings: [...failing.findings, waived] }, inRoot);
    expect(placed.map(({ level, path, startLine }) => `${level} ${path}:${startLine}`)).toEqual([
      'failure models/sepsis/MODEL_CARD.md:14',
      ...Array(3).fill('failure models/sepsis/evaluation/predictions.csv:1'),
      'failure models/sepsis/rmf-system.yaml:3',
      ...Array(3).fill('failure models/sepsis/rmf-system.yaml:9'),
      'warning models/sepsis/MODEL_CARD.md:4',
      'notice models/sepsis/evaluation/predictions.csv:1',
    ]);
    expect(annotationsOf({ ...failing, findings: failing.findings.toReversed() }, inRoot)).toEqual(
      annotationsOf(failing, inRoot),
    );
  });

  it('says what was found, what is required and what to do, with the rule to look up', () => {
    expect(annotationsOf({ ...failing, findings: [overclaimedAuroc] }, { directory: 'ml' })).toEqual([
      {
        path: 'ml/models/sepsis/MODEL_CARD.md',
        startLine: 14,
        endLine: 14,
        startColumn: 38,
        endColumn: 42,
        level: 'failure',
        title: 'Declared AUROC is not what the predictions give',
        message:
          'Found: declared 0.91, recomputed 0.834 (95 % interval 0.815 to 0.851). Required: a value the predictions support.\n' +
          'What to do: Write 0.83, or name the right file. Then run the gate again.\nRMF-MEASURE-2.3-claims-hold',
      },
    ]);
  });

  it('gives columns on one line only, which GitHub demands', () => {
    const [several] = annotationsOf(at({ endLine: 5, endColumn: 2 }), inRoot);
    expect(several).toMatchObject({ startLine: 3, endLine: 5 });
    expect(several).not.toHaveProperty('startColumn');
    expect(several).not.toHaveProperty('endColumn');
    const [block] = annotationsOf(at({ endLine: 4, endColumn: 1 }), inRoot);
    expect(block).toMatchObject({ startLine: 3, endLine: 3 });
    expect(block).not.toHaveProperty('startColumn');
  });

  it.each([0, -1, Number.NaN, 1.5, 1e300])('never sends line %d', (line) => {
    const [only] = annotationsOf(at({ line, endLine: line }), inRoot);
    expect(only?.startLine).toBe(1);
    expect(only?.endLine).toBe(1);
  });

  it.each(['/etc/passwd', '../x.md', 'a/../../x.md', 'a\nb.md', 'a\u202eb.md', '##[x].md'])(
    'leaves a place that GitHub could not show to the summary: %j',
    (path) => {
      expect(annotationsOf(at({ path }), inRoot)).toEqual([]);
      expect(renderGithub(at({ path }), inRoot)).toBe(
        '::notice title=rmf-gate::1 more finding is not shown beside a line; the full report holds all of them.\n',
      );
    },
  );

  it('leaves findings without a place, and places at base, to the summary', () => {
    expect(annotationsOf(at({ side: 'base' }), inRoot)).toEqual([]);
    expect(annotationsOf({ ...failing, findings: [{ ...overclaimedAuroc, location: null }] }, inRoot)).toEqual([]);
  });

  it('says at its place why nothing could be judged', () => {
    expect(annotationsOf(unjudged, inRoot)).toMatchObject([
      { path: '.rmf-gate/policy.yaml', startLine: 3, level: 'failure', title: 'rmf-gate could not judge' },
    ]);
  });
});

/** A workflow command as the runner reads it (actions/runner ActionCommand.TryParseV2), or null for any other line. */
function parsed(line: string) {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return null;
  const [name = '', ...rest] = trimmed.slice(2, end).split(' ');
  const unescaped = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = rest
    .join(' ')
    .split(',')
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]);
  const data = trimmed
    .slice(end + 2)
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
  return { name, properties: Object.fromEntries(properties), keys: properties.map(([key]) => key), data };
}

const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

describe('renderGithub', () => {
  it('shows each kind of finding before a second one of any', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...womenMissed, subject: `group ${index}` }));
    const other = { ...womenMissed, rule: 'OTHER', title: 'Another failure', location: location('z.md', 9, 1) };
    const titles = linesOf(renderGithub({ ...failing, findings: [...many, other] }, inRoot)).slice(0, 2);
    expect(titles[0]).toContain(`title=${womenMissed.title}`);
    expect(titles[1]).toContain('title=Another failure');
  });

  it('writes one command a finding', () => {
    expect(renderGithub({ ...failing, findings: [staleContact] }, { directory: 'ml' })).toBe(
      '::warning file=ml/models/sepsis/MODEL_CARD.md,line=4,endLine=4,col=10,endColumn=14,' +
        'title=Nobody is named to call when the model misbehaves::' +
        'Found: contact is TODO. Required: a role or an address.%0AWhat to do: Write who answers for the model.%0A' +
        'RMF-GOVERN-2.1-contact\n',
    );
    expect(renderGithub(passing, inRoot)).toBe('');
  });

  it('keeps to ten a level, the worst first, with room for the notice that counts the rest', () => {
    const many = (base: typeof womenMissed, decision: 'blocks' | 'warns' | 'notes') =>
      Array.from({ length: 15 }, (_, index) => ({ ...base, decision, rule: `R${index}` }));
    const findings = [
      ...many(womenMissed, 'notes'),
      ...many(womenMissed, 'warns'),
      ...many(womenMissed, 'blocks'),
      finding({}),
    ];
    const commands = linesOf(renderGithub({ ...failing, findings }, inRoot)).map((line) => parsed(line)?.name);
    const of = (name: string) => commands.filter((command) => command === name).length;
    expect([of('error'), of('warning'), of('notice')]).toEqual([10, 10, 9]);
    expect(commands[0]).toBe('error');
    expect(linesOf(renderGithub({ ...failing, findings }, inRoot)).at(-1)).toContain('17 more findings are not shown');
  });

  it('counts findings that have no place', () => {
    const text = renderGithub(
      { ...failing, findings: [{ ...provenanceMissing, location: null }, staleContact] },
      inRoot,
    );
    expect(linesOf(text)).toHaveLength(2);
    expect(text).toContain('1 more finding is not shown');
  });

  it('keeps a message within what the runner shows', () => {
    const fix = '😀'.repeat(GITHUB.logMessageCharacters);
    const [line = ''] = linesOf(renderGithub({ ...failing, findings: [{ ...staleContact, fix }] }, inRoot));
    const { data = '' } = parsed(line) ?? {};
    expect(data.length).toBeLessThanOrEqual(GITHUB.logMessageCharacters);
    expect(data.length).toBeGreaterThan(GITHUB.logMessageCharacters - 40);
    expect(data).toMatch(/more characters\)$/);
  });

  it('says an error with and without a place, once', () => {
    expect(linesOf(renderGithub(unjudged, inRoot))).toHaveLength(1);
    const { error } = unjudged;
    if (error === undefined) throw new Error('the sample has an error');
    const text = renderGithub({ ...unjudged, error: { ...error, location: null } }, inRoot);
    expect(text.startsWith('::error title=rmf-gate could not judge::the commit to compare with is not here.')).toBe(
      true,
    );
    expect(linesOf(text)).toHaveLength(1);
  });
});

describe('text of a repository in workflow commands (threats 30 and 31)', () => {
  it.each(PAYLOADS)('adds no command and no property: %j', (payload) => {
    for (const report of [hostile(payload), hostileError(payload)]) {
      for (const line of linesOf(renderGithub(report, inRoot))) {
        const command = parsed(line);
        expect(['error', 'warning', 'notice']).toContain(command?.name);
        expect(['file,line,endLine,col,endColumn,title', 'title']).toContain(command?.keys.join());
        expect(line).not.toContain('##[');
        expect(isVisible(line)).toBe(true);
        for (const shown of command?.data.split('\n') ?? []) expect(shown).not.toMatch(/^\s*::/);
      }
    }
  });

  it('keeps title and file in their properties', () => {
    const title = 't,file=/etc/passwd,line=1::owned\n::notice::x';
    const path = 'cards/a,line=99:100%0A.md';
    const [line = ''] = linesOf(
      renderGithub({ ...failing, findings: [{ ...staleContact, title, location: location(path, 4, 2) }] }, inRoot),
    );
    expect(parsed(line)?.properties).toEqual({
      file: path,
      line: '4',
      endLine: '4',
      col: '2',
      endColumn: '6',
      title: 't,file=/etc/passwd,line=1::owned\\n::notice::x',
    });
  });
});
