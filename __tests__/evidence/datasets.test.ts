import { describe, expect, it } from 'vitest';
import { artifactId } from '../../src/evidence/artifacts/artifact-id.ts';
import { dvcReader } from '../../src/evidence/artifacts/dvc.ts';
import { dvcDigest } from '../../src/evidence/artifacts/model-file.ts';
import { croissantReader } from '../../src/evidence/datasets/croissant.ts';
import { d4dReader } from '../../src/evidence/datasets/d4d.ts';
import { headOf } from '../../src/evidence/read-document.ts';
import type { Reader, Reading } from '../../src/evidence/reader.ts';
import { memoryWorkspace } from './memory-workspace.ts';
import { readOne } from './read-one.ts';

const MD5 = 'a'.repeat(32);
const SHA256 = 'b'.repeat(64);

const strength = (reader: Reader, path: string, text: string): number | null =>
  reader.recognise(headOf(memoryWorkspace({ [path]: text }), path, new TextEncoder().encode(text).length), null)
    ?.strength ?? null;

const values = ({ entries }: Reading): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    entries.flatMap((entry) =>
      entry.statements.map(({ field, state, value }) => [`${entry.id} ${field}`, state === 'present' ? value : state]),
    ),
  );

const unread = ({ notUnderstood }: Reading): readonly string[] => notUnderstood.map(({ what }) => what);

const croissant = (rest: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ '@type': 'sc:Dataset', conformsTo: 'http://mlcommons.org/croissant/1.0', name: 'N', ...rest });
const readCroissant = (rest: Readonly<Record<string, unknown>>, path = 'croissant.json'): Promise<Reading> =>
  readOne(croissantReader, path, croissant(rest));

describe('Croissant', () => {
  it.each([
    ['a text', { conformsTo: 'http://mlcommons.org/croissant/1.1' }, '1.1'],
    ['a list', { conformsTo: ['http://mlcommons.org/croissant/RAI/1.0', 'http://mlcommons.org/croissant/1.1'] }, '1.1'],
    [
      'a reference',
      { conformsTo: undefined, 'dct:conformsTo': { '@id': 'http://mlcommons.org/croissant/1.0' } },
      '1.0',
    ],
    ['the vocabulary for responsible AI alone', { conformsTo: 'http://mlcommons.org/croissant/RAI/1.0' }, null],
  ])('is known by %s', async (_, rest, version) => {
    expect(strength(croissantReader, 'x', croissant(rest))).toBe(3);
    expect((await readCroissant(rest)).version).toBe(version);
  });

  it('is known by its vocabulary where what it conforms to stands beyond the beginning', () => {
    const context = { cr: 'http://mlcommons.org/croissant/' };
    const recordSet = Array.from({ length: 3_000 }, (_, at) => ({ '@id': `record-${at}`, name: 'a long name' }));
    const text = JSON.stringify({ '@context': context, '@type': 'Dataset', recordSet, conformsTo: 'later' });
    expect(text.length).toBeGreaterThan(70_000);
    expect(strength(croissantReader, 'x', text)).toBe(3);
  });

  it('is not another kind of JSON-LD', () => {
    for (const rest of [{ '@type': 'sc:DatasetSeries' }, { conformsTo: 'https://w3id.org/ro/crate/1.1' }]) {
      expect(strength(croissantReader, 'croissant.json', croissant(rest))).toBeNull();
    }
  });

  it('takes a period from two days or one interval, and from nothing else', async () => {
    const period = async (rest: Readonly<Record<string, unknown>>) => {
      const found = values(await readCroissant(rest));
      return [found['N dataset.period.start'], found['N dataset.period.end']];
    };
    const years = ['2015-01-01', '2016-12-31'];
    expect(await period({ 'rai:dataCollectionTimeframe': years })).toEqual(years);
    expect(await period({ 'rai:dataCollectionTimeFrame': '2015-01-01/2016-12-31' })).toEqual(years);
    expect(await period({ temporalCoverage: '2015-01-01/2016-12-31' })).toEqual(years);
    // The two may differ, and one must not complete the other.
    expect(
      await period({ 'rai:dataCollectionTimeframeStart': '2019-01-01', temporalCoverage: '2015-01-01/2016-12-31' }),
    ).toEqual(['2019-01-01', undefined]);
    const halves = '2015-01-01/2015-06-30/2016-12-31';
    for (const text of [
      '2015-01-01',
      '2015',
      '2015/2016',
      'spring',
      '2015-01-01/..',
      '2015-02-30/2016-01-01',
      halves,
    ]) {
      expect(await period({ temporalCoverage: text }), text).toEqual([undefined, undefined]);
      expect(unread(await readCroissant({ temporalCoverage: text }))).toEqual(['/temporalCoverage']);
    }
    expect(await period({ 'rai:dataCollectionTimeframe': [...years, '2017-12-31'] })).toEqual([undefined, undefined]);
  });

  it('knows a file by its path from the judged folder, and only where it has a digest', async () => {
    const file = (rest: Readonly<Record<string, unknown>>) => ({ '@type': 'cr:FileObject', sha256: SHA256, ...rest });
    const reading = await readCroissant(
      {
        distribution: [
          file({ contentUrl: '../a.csv', contentSize: '12' }),
          file({ contentUrl: 'b.csv', sha256: 'main' }),
          file({ contentUrl: 'c.csv', containedIn: { '@id': 'x.zip' } }),
          file({ contentUrl: 'd.csv', contentSize: '1.5 MB' }),
          file({ '@type': 'cr:FileSet', contentUrl: 'e.csv' }),
        ],
      },
      'data/meta/croissant.json',
    );
    expect(values(reading)).toEqual({
      'N dataset.name': 'N',
      'data/a.csv artifact.path': '../a.csv',
      'data/a.csv artifact.digest': `sha256:${SHA256}`,
      'data/a.csv artifact.size': 12,
      'data/meta/d.csv artifact.path': 'd.csv',
      'data/meta/d.csv artifact.digest': `sha256:${SHA256}`,
    });
    expect(unread(reading)).toEqual([
      '/distribution/1/sha256',
      '/distribution/2/sha256',
      '/distribution/3/contentSize',
      '/distribution/4/sha256',
    ]);
  });

  it('keeps what is forbidden apart from what is allowed, and labellers apart from patients', async () => {
    const reading = await readCroissant({
      usageInfo: { 'odrl:permission': { 'odrl:action': 'use' }, 'odrl:prohibition': [{ 'odrl:action': 'sell' }] },
      'rai:annotatorDemographics': 'Ten women',
      'rai:dataAnnotationProtocol': true,
    });
    expect(values(reading)).toEqual({
      'N dataset.name': 'N',
      'N dataset.terms_of_use': 'use',
      'N dataset.discouraged_uses': 'sell',
    });
    expect(unread(reading)).toEqual(['/rai:annotatorDemographics', '/rai:dataAnnotationProtocol']);
  });
});

describe('a datasheet', () => {
  it('is known by sections that no other format has', () => {
    expect(strength(d4dReader, 'x', 'is_deidentified: {method: m}\nip_restrictions: r\n')).toBe(2);
    const four = 'ethical_reviews: []\nip_restrictions: r\nsubpopulations: s\nversion_access: v\n';
    expect(strength(d4dReader, 'x', four)).toBe(3);
    expect(strength(d4dReader, 'x', 'resources:\n- {ip_restrictions: r, subpopulations: s}\n')).toBe(2);
    expect(strength(d4dReader, 'x', 'name: N\nsubpopulations: s\n')).toBeNull();
    const card = 'name: N\nintended_uses: [a]\nknown_biases: [b]\nknown_limitations: [c]\nmaintainers: [d]\n';
    expect(strength(d4dReader, 'card_d4d.yaml', card)).toBeNull();
  });

  it('takes no yes or no for how a thing was done, and no period or number of one part for the whole', async () => {
    const reading = await readOne(
      d4dReader,
      'sheet.yaml',
      [
        'name: N',
        'is_deidentified: true',
        'informed_consent: [{consent_obtained: true}]',
        'collection_timeframes: [{start_date: 2019-01-01}, {start_date: 2020-01-01}]',
        'instances: [{counts: 1}, {counts: 2}]',
      ].join('\n'),
    );
    expect(values(reading)).toEqual({ 'N dataset.name': 'N' });
    expect(unread(reading)).toEqual(['/is_deidentified', '/informed_consent', '/collection_timeframes', '/instances']);
  });

  it('lists what it has no field for, without the names of its sections', async () => {
    const text = 'name: N\nfunders: [{id: f, name: F, description: d}]\nerrata: [{id: e}]\nip_restrictions: r\n';
    expect(unread(await readOne(d4dReader, 'sheet.yaml', text))).toEqual(['/funders/0/description']);
  });

  it('is about one data set with its parts, or a collection of them', async () => {
    const ids = async (text: string) => (await readOne(d4dReader, 'sheet.yaml', text)).entries.map(({ id }) => id);
    const resources = 'resources: [{name: A, ip_restrictions: r}, {name: B}]\n';
    expect(await ids(`name: N\n${resources}`)).toEqual(['A', 'B']);
    expect(await ids(`name: N\nsubpopulations: s\n${resources}`)).toEqual(['N']);
  });

  it('names the version of its schema', async () => {
    const schema = 'conforms_to_schema: https://w3id.org/bridge2ai/data-sheets-schema/2.0.0\n';
    expect((await readOne(d4dReader, 'sheet.yaml', `name: N\n${schema}`)).version).toBe('2.0.0');
  });
});

describe('DVC', () => {
  const pointer = `outs:\n- md5: ${MD5}\n  path: a.csv\n`;
  const lock = `schema: '2.0'\nstages:\n  s:\n    cmd: c\n    outs:\n    - {path: a.csv, md5: ${MD5}}\n`;

  it('is known by its content', () => {
    expect(strength(dvcReader, 'x', pointer)).toBe(3);
    expect(strength(dvcReader, 'x', lock)).toBe(3);
    expect(strength(dvcReader, 'x', `s:\n  cmd: c\n  outs:\n  - {path: a, md5: ${MD5}}\n`)).toBe(2);
    expect(strength(dvcReader, 'x', 'stages:\n  s: {cmd: c, deps: [a]}\n')).toBe(2);
    expect(strength(dvcReader, 'dvc.yaml', 'stages:\n  s: {cmd: c, deps: [a]}\n')).toBe(3);
    expect(strength(dvcReader, 'x', 'artifacts:\n  m: {path: a, type: model}\n')).toBe(1);
    expect(strength(dvcReader, 'a.dvc', 'outs:\n- path: a\n')).toBe(2);
  });

  it('is not what other tools write', () => {
    for (const text of [
      'stages: [build]\nbuild: {script: [make]}\n',
      'stages:\n  build: {cmd: make}\n',
      "schema: '2.0'\nstages: [a]\n",
      'outs: [{path: a}]\nname: n\n',
      'artifacts:\n  m: {path: a, type: report}\n',
      'services:\n  web: {cmd: c, outs: [a]}\n',
      '{}',
    ]) {
      expect(strength(dvcReader, 'config.yaml', text), text).toBeNull();
    }
    expect(strength(dvcReader, 'a.json', JSON.stringify({ outs: [{ md5: MD5, path: 'a' }] }))).toBeNull();
  });

  it('knows outputs by their path from the judged folder, beside the file or in its working folder', async () => {
    const ids = async (path: string, text: string) => {
      const { entries, warnings } = await readOne(dvcReader, path, text);
      return [...entries.map(({ id }) => id), ...warnings.map(({ code }) => code)];
    };
    expect(await ids('data/raw/a.csv.dvc', pointer)).toEqual(['data/raw/a.csv']);
    expect(await ids('data/raw/a.csv.dvc', `wdir: ..\n${pointer}`)).toEqual(['data/a.csv']);
    expect(await ids('a.csv.dvc', `wdir: ..\n${pointer}`)).toEqual(['a.csv', 'outside']);
    expect(await ids('sub/dvc.lock', lock)).toEqual(['sub/a.csv']);
    expect(await ids('sub/a.dvc', `wdir: w\n${pointer.replace('a.csv', 's3://bucket/a.csv')}`)).toEqual([
      's3://bucket/a.csv',
    ]);
  });

  it('takes nothing from a pipeline, and what the tool saw from the record of its run', async () => {
    const pipeline = `artifacts:\n  m: {path: m.pkl, type: model, desc: d}\nstages:\n  s: {cmd: c, outs: [a]}\n`;
    const read = await readOne(dvcReader, 'dvc.yaml', pipeline);
    expect([read.status, read.entries, unread(read)]).toEqual(['parsed', [], ['/artifacts/m/desc']]);
    const { entries } = await readOne(dvcReader, 'dvc.lock', lock);
    expect(entries.flatMap((one) => one.statements.map((said) => said.assurance))).toEqual(['reported', 'reported']);
  });

  it('lists what it knows an output by besides an MD5', async () => {
    const reading = await readOne(dvcReader, 'a.dvc', `outs:\n- {etag: e, path: a, desc: d, hash: md5}\n`);
    expect(values(reading)).toEqual({});
    expect(unread(reading)).toEqual(['/outs/0/etag', '/outs/0/path', '/outs/0/desc']);
  });

  it.each(['a', `${MD5}a`, `${MD5}.zip`, 'z'.repeat(32)])('takes %s for no MD5', async (text) => {
    const reading = await readOne(dvcReader, 'a.dvc', `outs:\n- {md5: ${text}, path: a}\n`);
    expect(values(reading)).toMatchObject({ 'a artifact.digest': 'invalid' });
  });

  it('gives the digest of the one output of a pointer', () => {
    expect(dvcDigest('a.csv.dvc', pointer)).toBe(`md5:${MD5}`);
    expect(dvcDigest('a.csv.dvc', `md5: ${'c'.repeat(32)}\n${pointer}`)).toBe(`md5:${MD5}`);
    expect(dvcDigest('a.dvc', `outs:\n- md5: ${MD5}.dir\n  path: a\n`)).toBe(`md5:${MD5}.dir`);
    expect(dvcDigest('a.csv.dvc', `${pointer}- {md5: ${'d'.repeat(32)}, path: b}\n`)).toBeNull();
    expect(dvcDigest('a.csv.dvc', 'outs: [')).toBeNull();
    expect(dvcDigest('a.yaml', pointer)).toBeNull();
  });
});

describe('the id of a named file', () => {
  it.each([
    ['cards/c.json', 'a.csv', 'cards/a.csv', null],
    ['c.json', './x/../a.csv', 'a.csv', null],
    ['c.json', 'https://example.org/a//b', 'https://example.org/a//b', null],
    ['c.json', '../a.csv', '../a.csv', 'outside'],
    ['c.json', '.', '.', 'outside'],
    ['c.json', '/a.csv', '/a.csv', 'absolute-path'],
    ['c.json', 'C:\\a.csv', 'C:\\a.csv', 'absolute-path'],
  ])('%s names %s: %s', (document, written, id, code) => {
    const found = artifactId(document, written);
    expect([found.id, found.problem?.code ?? null]).toEqual([id, code]);
  });
});
