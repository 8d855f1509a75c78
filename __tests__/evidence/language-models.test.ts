import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documentOf, headOf, readDocument } from '../../src/evidence/read-document.ts';
import { readFile, type SeenFile, seenAsText } from '../../src/evidence/read-file.ts';
import { recognise } from '../../src/evidence/registry.ts';
import { label } from '../../src/evidence/results/records.ts';
import { openFolder } from '../../src/workspace/folder.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { memoryWorkspace } from './memory-workspace.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const FOLDERS = ['promptfoo', 'garak', 'inspect', 'lm-eval', 'healthbench', 'helm', 'medhelm', 'pyrit', 'giskard'];
const seen = (folder: string, name: string): Promise<SeenFile> => readFile(openFolder(join(root, folder)), name);

const workspaceOf = (path: string, bytes: Uint8Array): Workspace => ({
  ...memoryWorkspace({ [path]: '' }),
  size: () => bytes.length,
  head: (_, count) => bytes.subarray(0, count),
  slice: (_, start, end) => bytes.subarray(start, end),
  read: () => bytes,
  chunks: () => [bytes],
});
const readBytes = (path: string, bytes: Uint8Array): Promise<SeenFile> => readFile(workspaceOf(path, bytes), path);
const readText = (path: string, text: string): Promise<SeenFile> => readBytes(path, new TextEncoder().encode(text));
const codes = ({ warnings }: SeenFile): readonly string[] => warnings.map(({ code }) => code);

describe('what tools for language models write', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => !name.endsWith('.expected.json'))
      .map((name) => [folder, name] as const),
  );

  it.each(files)('%s/%s shows no prompt, answer, secret, address or path', async (folder, name) => {
    const file = await seen(folder, name);
    const shown = JSON.stringify({ ...file, path: '' }) + seenAsText({ ...file, path: '' });
    for (const text of ['synthetic attack', 'synthetic answer', 'ynthetic question', 'a synthetic', 'weak', 'strong']) {
      expect(shown).not.toContain(text);
    }
    for (const text of ['not-a-secret', 'example.org', 'https:', '/home/', 'somebody', '< 30']) {
      expect(shown).not.toContain(text);
    }
  });

  it.each(files)('%s/%s is known by what is in it, not by its name', async (folder, name) => {
    const bytes = new Uint8Array(readFileSync(join(root, folder, name)));
    // Only a table needs its ending: every text could be one.
    const hidden = /\.csv$/.test(name) ? 'x.csv' : 'x';
    const expected = (await seen(folder, name)).format;
    const found = recognise(headOf(workspaceOf(hidden, bytes), hidden, bytes.length), null);
    expect(found.kind === 'reader' ? found.reader.title : null).toBe(expected);
  });

  it.each(files.filter(([, name]) => /\.jsonl?$/.test(name) && !name.includes('looks-like')))(
    '%s/%s is never held as one text, so that its size does not matter',
    async (folder, name) => {
      const bytes = new Uint8Array(readFileSync(join(root, folder, name)));
      const head = headOf(workspaceOf(name, bytes), name, bytes.length);
      const found = recognise(head, null);
      if (found.kind !== 'reader') throw new Error('not known');
      const document = {
        ...documentOf(workspaceOf(name, bytes), head, 'result', null),
        wholeText: (): string => {
          throw new Error('the whole text was asked for');
        },
      };
      const { reading } = await readDocument(found.reader, document);
      expect(reading.warnings.map(({ code }) => code)).not.toContain('unreadable');
    },
  );

  it('keeps names and leaves out paths, addresses and prose', () => {
    expect(['openai/gpt-4o', 'harmful:privacy', 'Synthetic, 2 (2026-01-31)', 'acc,none'].map(label)).not.toContain('');
    for (const text of [
      '/home/a/model',
      'C:\\model',
      'https://a.example',
      'file://plugin.yaml',
      'home/a',
      'Why? Because!',
    ]) {
      expect(label(text), text).toBe('');
    }
  });
});

describe('promptfoo', () => {
  const results = (tests: readonly object[], stats: object, more: object = {}): string =>
    JSON.stringify({ evalId: 'x', results: { version: 3, results: tests, stats, prompts: [] }, ...more });
  const test = (success: boolean, failureReason: number) => ({ success, failureReason, testCase: { metadata: {} } });

  it('takes a failed test for an attack that succeeded in red-team mode alone', async () => {
    const tests = [test(false, 1), test(true, 0)];
    const stats = { successes: 1, failures: 1, errors: 0 };
    const plain = await readText('a.json', results(tests, stats, { config: { redteam: null } }));
    expect(plain.records.map(({ kind, metric }) => [kind, metric])).toEqual([
      ['test', null],
      ['test', null],
    ]);
    const redTeam = await readText('a.json', results(tests, stats, { config: { redteam: {} } }));
    expect(redTeam.records.map(({ metric, value, better }) => [metric, value, better])).toEqual([
      ['attacks_withstood', 1, 'higher'],
      ['attack_successes', 1, 'lower'],
    ]);
  });

  it('leaves errors out of the number of cases', async () => {
    const tests = [test(false, 1), test(false, 2), test(true, 0)];
    const file = await readText('a.json', results(tests, { successes: 1, failures: 1, errors: 1 }));
    expect(file.records.map(({ n, details }) => [n, details.excluded])).toEqual([
      [2, 1],
      [2, 1],
    ]);
    expect([file.status, codes(file)]).toEqual(['partial', ['errors']]);
  });
});

describe('what promptfoo calls by name', () => {
  const file = (config: object, metrics: object): string =>
    JSON.stringify({
      evalId: 'eval',
      config,
      results: { version: 3, prompts: [{ provider: 'a', metrics }], results: [{ success: true, failureReason: 0 }] },
    });
  const metrics = {
    namedScores: { tone: 7.5, derived: 0.4, none: 0, 'a <b>text</b>': 1 },
    namedScoresCount: { tone: 8, none: 0, 'a <b>text</b>': 1 },
  };
  const shown = ({ records }: SeenFile) =>
    records.map(({ name, kind, better, value, n, scale }) => [name, kind, better, value, n, scale]);

  it('is the sum of its scores, over so many; what is derived from others says nothing of its direction', async () => {
    const plain = await readText('a.json', file({}, metrics));
    expect(shown(plain)).toEqual([
      ['tone', 'test', 'higher', 7.5, 8, 'unknown'],
      ['derived', 'test', null, 0.4, null, 'unknown'],
      ['a score with an unusual name', 'test', 'higher', 1, 1, 'unknown'],
    ]);
    const attacked = await readText('a.json', file({ redteam: {} }, metrics));
    expect(shown(attacked)[0]).toEqual(['tone', 'red-team', 'higher', 7.5, 8, 'unknown']);
  });

  it('and what is not used is listed by its keys', async () => {
    const found = await readText('a.json', file({ description: 'x' }, { ...metrics, newNumbers: { a: 1 } }));
    expect(found.not_understood.map(({ what }) => what)).toEqual(['/results/prompts/0/metrics/newNumbers']);
  });
});

describe('hits of garak within some tries', () => {
  const report = (hits: unknown): string =>
    [
      { entry_type: 'start_run setup', 'plugins.target_name': 'm', 'run.generations': 5, 'system.lite': true },
      { entry_type: 'init', garak_version: '0.17.1' },
      { entry_type: 'attempt', probe_classname: 'a.B', outputs: [{ text: 'x' }] },
      {
        entry_type: 'eval',
        probe: 'a.B',
        detector: 'c.D',
        passed: 4,
        fails: 1,
        total_evaluated: 5,
        hit_at_k: hits,
        intents: {},
      },
      { entry_type: 'completion' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');

  it('are a share of prompts, beside the attacks that succeeded', async () => {
    const hits = {
      1: { score: 0.2, prompts: 4 },
      n: { score: 0.5, prompts: 4 },
      9: { score: 0, prompts: 0 },
      x: { score: 1 },
    };
    const file = await readText('a.jsonl', report(hits));
    expect(file.records.map(({ name, metric, better, value, n }) => [name, metric, better, value, n])).toEqual([
      ['fails', 'attack_successes', 'lower', 1, 5],
      ['hit@1', null, 'lower', 0.2, 4],
      ['hit@n', null, 'lower', 0.5, 4],
    ]);
    expect(file.not_understood.map(({ what, line }) => [what, line])).toEqual([['/intents', 4]]);
  });

  it.each([[null], [[]], [3], [{ 1: 3 }]])('are none in %j', async (hits) => {
    expect((await readText('a.jsonl', report(hits))).records).toHaveLength(1);
  });
});

describe('keys that nobody knows', () => {
  it.each([
    ['helm/by-hand-stats.json', '"count"', '"new": 1, "count"', '/0/new'],
    ['inspect/success.json', '"total_samples"', '"new": 1, "total_samples"', '/results/new'],
    ['lm-eval/results.json', '"n-shot"', '"new": {"a": 1}, "n-shot"', '/new'],
    ['healthbench/by-hand-metrics.json', '"overall_score"', '"new": 1, "overall_score"', '/new'],
  ])('of %s are listed', async (name, before, after, what) => {
    const text = readFileSync(join(root, name), 'utf8');
    const file = await readText('x.json', text.replace(before, after));
    expect(file.not_understood.map((part) => part.what)).toContain(what);
    expect(file.records).toHaveLength((await readText('x.json', text)).records.length);
  });
});

describe('Inspect archives', () => {
  const whole = new Uint8Array(readFileSync(join(root, 'inspect', 'deflated.eval')));

  interface Part {
    readonly name: string;
    readonly content: Uint8Array;
    readonly method?: number;
    /** What the directory says, where that is not true. */
    readonly said?: {
      readonly size?: number;
      readonly checksum?: number;
      readonly name?: string;
      readonly method?: number;
    };
  }

  /** A zip archive of these entries; the directory may say what is not so. */
  function zip(parts: readonly Part[]): Uint8Array {
    const encoder = new TextEncoder();
    const locals: Uint8Array[] = [];
    const central: Uint8Array[] = [];
    let offset = 0;
    for (const { name, content, method = 8, said = {} } of parts) {
      const packed = method === 8 ? zlib.deflateRawSync(content) : content;
      const header = (
        signature: number,
        length: number,
        shift: number,
        own: string,
        ofMethod: number,
        size: number,
      ) => {
        const data = new DataView(new ArrayBuffer(length));
        data.setUint32(0, signature, true);
        data.setUint16(8 + shift, ofMethod, true);
        data.setUint32(14 + shift, said.checksum ?? zlib.crc32(content), true);
        data.setUint32(18 + shift, packed.length, true);
        data.setUint32(22 + shift, size, true);
        data.setUint16(26 + shift, encoder.encode(own).length, true);
        return data;
      };
      const localSize = said.size !== undefined && said.name === undefined ? said.size : content.length;
      const local = header(0x04034b50, 30, 0, name, method, localSize);
      const entry = header(0x02014b50, 46, 2, said.name ?? name, said.method ?? method, said.size ?? content.length);
      entry.setUint32(42, offset, true);
      locals.push(new Uint8Array(local.buffer), encoder.encode(name), packed);
      central.push(new Uint8Array(entry.buffer), encoder.encode(said.name ?? name));
      offset += 30 + encoder.encode(name).length + packed.length;
    }
    const length = central.reduce((sum, one) => sum + one.length, 0);
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, parts.length, true);
    end.setUint16(10, parts.length, true);
    end.setUint32(12, length, true);
    end.setUint32(16, offset, true);
    return new Uint8Array(Buffer.concat([...locals, ...central, new Uint8Array(end.buffer)]));
  }

  const log = new TextEncoder().encode(
    JSON.stringify({
      version: 2,
      status: 'success',
      eval: { task: 't', model: 'm/n', dataset: { name: 'd', samples: 1 }, config: {} },
      results: {
        total_samples: 1,
        completed_samples: 1,
        scores: [{ name: 's', scorer: 's', metrics: { accuracy: { name: 'accuracy', value: 1.0 } } }],
      },
    }),
  );
  const start: Part = { name: '_journal/start.json', content: new TextEncoder().encode('{}') };
  const header: Part = { name: 'header.json', content: log };

  it('are read where nothing is wrong with them', async () => {
    const stored: Part = { ...header, method: 0 };
    for (const parts of [
      [start, header],
      [start, stored],
    ]) {
      const file = await readBytes('a.eval', zip(parts));
      expect([file.status, file.records.map(({ value }) => value)]).toEqual(['parsed', [1]]);
    }
  });

  const bomb: Part = { name: 'header.json', content: new Uint8Array(4_000_000).fill(32) };
  it.each<[string, readonly Part[], string]>([
    ['a bomb', [start, bomb], 'too-large'],
    ['a size that is not true', [start, { ...header, said: { size: log.length - 1 } }], 'not-decompressed'],
    ['a bomb that says it is small', [start, { ...bomb, said: { size: 1_000 } }], 'not-decompressed'],
    ['a checksum that is not true', [start, { ...header, said: { checksum: 1 } }], 'not-decompressed'],
    [
      'another name in the directory',
      [start, { ...header, name: 'other.json', said: { name: 'header.json' } }],
      'contradiction',
    ],
    ['another method in the directory', [start, { ...header, said: { method: 0 } }], 'contradiction'],
    ['an unknown method', [start, { ...header, method: 12 }], 'not-decompressed'],
    ['a name that leads out', [start, header, { name: '../../etc/x', content: log }], 'odd-names'],
    ['an absolute name', [start, header, { name: '/etc/x', content: log }], 'odd-names'],
    ['a name of another system', [start, header, { name: 'a\\..\\x', content: log }], 'odd-names'],
    ['one name twice', [start, header, header], 'odd-names'],
  ])('with %s are refused', async (_, parts, code) => {
    const file = await readBytes('a.eval', zip(parts));
    expect([file.format, file.status, file.records, codes(file)]).toEqual([
      'Inspect evaluation log',
      'corrupt',
      [],
      [code],
    ]);
  });

  it('with too many entries are not taken for a log', async () => {
    const many = Array.from({ length: 70_000 }, (_, position) => ({
      name: `s/${position}`,
      content: new Uint8Array(0),
      method: 0,
    }));
    const file = await readBytes('a.eval', zip([start, header, ...many]));
    expect([file.format, file.records]).toEqual([null, []]);
  });

  it('that are cut off or changed anywhere give the same numbers or none', async () => {
    const expected = (await readBytes('a.eval', whole)).records;
    expect(expected.length).toBe(1);
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      for (const bytes of [whole.slice(0, at), changed]) {
        const { records } = await readBytes('a.eval', bytes);
        if (records.length > 0) expect(records).toEqual(expected);
      }
    }
  });

  it('packed with Zstandard are read, or say what to do instead', async () => {
    const file = await seen('inspect', 'zstd.eval');
    if (zlib.zstdDecompressSync === undefined) {
      expect([file.status, codes(file), file.records]).toEqual(['unsupported', ['zstd'], []]);
      expect(file.warnings[0]?.message).toContain('--to json');
    } else {
      const { records } = await seen('inspect', 'deflated.eval');
      expect([file.status, file.records]).toEqual(['parsed', records]);
    }
  });
});

describe('lm-eval', () => {
  it('takes the direction from the file, and no date from a clock that is none', async () => {
    const text = JSON.stringify({
      results: {
        t: { 'perplexity,none': 12.5, 'perplexity_stderr,none': 'N/A', 'acc,none': 'N/A' },
        g: { ' ': ' ', alias: 'g' },
      },
      versions: { t: 1 },
      'n-shot': { t: 0 },
      higher_is_better: { t: { perplexity: false, acc: null } },
      start_time: 1720190.28,
      date: 1720190.28,
    });
    const file = await readText('a.json', text);
    expect(file.facts).toEqual([]);
    expect(
      file.records.map(({ name, value, raw, better, details }) => [name, value, raw, better, details.intervalFrom]),
    ).toEqual([
      ['perplexity,none', 12.5, '12.5', 'lower', undefined],
      ['acc,none', null, 'N/A', 'higher', undefined],
    ]);
  });
});

describe('numbers that are not finite', () => {
  it('are records without a value', async () => {
    const file = await readText(
      'a.json',
      '{"overall_score": NaN, "overall_score:n_samples": 3, "overall_score:bootstrap_std": 0.1}',
    );
    expect(file.records.map(({ value, raw }) => [value, raw])).toEqual([[null, 'NaN']]);
    expect(codes(file)).toEqual([]);
  });
});
