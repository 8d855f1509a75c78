import { describe, expect, it } from 'vitest';
import { parseData } from '../../../src/documents/data.ts';
import { factAt } from '../../../src/evidence/mapped/facts.ts';
import { findAll, top } from '../../../src/evidence/mapped/paths.ts';
import { leftOver, newLedger, readByMapping, readPart } from '../../../src/evidence/mapped/reading.ts';
import { type EntryRule, fieldsOf, type Mapping } from '../../../src/evidence/mapped/rules.ts';

const source = { path: 'card.yaml', format: 'Card', assurance: 'declared' } as const;

function read(text: string, mapping: Partial<Mapping>) {
  const { value } = parseData(text, { format: 'yaml' });
  if (value === null) throw new Error('The sample cannot be read');
  return readByMapping(value, { names: 'exact', facts: [], ...mapping }, source);
}
const facts = (text: string, mapping: Partial<Mapping>): unknown =>
  read(text, mapping).facts.map(({ field, state, value, place }) => [
    `${place.line}:${place.column}`,
    field,
    state === 'present' ? value : state,
  ]);

describe('readByMapping', () => {
  it('takes the first path that leads to something', () => {
    const rule = { facts: [{ field: 'name', at: ['title', 'name'] }] };
    expect(facts('name: B\ntitle: A\n', rule)).toEqual([['2:8', 'name', 'A']]);
    expect(facts('name: B\n', rule)).toEqual([['1:7', 'name', 'B']]);
    expect(facts('other: C\n', rule)).toEqual([]);
  });

  it('gathers lists from all paths and joins texts of one path', () => {
    const text = 'a: [x, y]\nb:\n  - {c: z}\n  - {c: w}\n';
    expect(facts(text, { facts: [{ field: 'limitations', at: ['a', 'b[]/c'] }] })).toEqual([
      ['1:5', 'limitations', ['x', 'y', 'z', 'w']],
    ]);
    expect(facts(text, { facts: [{ field: 'intended_use.users', at: 'b[]/c' }] })).toEqual([
      ['3:9', 'intended_use.users', 'z; w'],
    ]);
  });

  it('counts the sentences and bullets of prose that stands where a list is meant, and no parts of a list', () => {
    const rule = { facts: [{ field: 'limitations', at: 'a' }] };
    expect(facts('a: "Fails at night. Not for children, e.g. infants."\n', rule)).toEqual([
      ['1:4', 'limitations', ['Fails at night.', 'Not for children, e.g. infants.']],
    ]);
    expect(facts('a: "Known:\\n- At night\\n* In small beds"\n', rule)).toEqual([
      ['1:4', 'limitations', ['At night', 'In small beds']],
    ]);
    expect(facts('a: ["One. Two.", "Three."]\n', rule)).toEqual([['1:5', 'limitations', ['One. Two.', 'Three.']]]);
  });

  it('finds elements by the value of a key, and any key', () => {
    const text = 'parts:\n  - {type: x, v: one}\n  - {type: [y, q], v: two}\nmap: {k1: {v: three}}\n';
    expect(facts(text, { facts: [{ field: 'name', at: 'parts[type=y]/v' }] })).toEqual([['3:23', 'name', 'two']]);
    expect(facts(text, { facts: [{ field: 'name', at: 'map/*/v' }] })).toEqual([['4:15', 'name', 'three']]);
  });

  it('compares names as the format does', () => {
    const jsonld = '"rai:dataBiases": few\n"https://schema.org/name": N\n';
    expect(facts(jsonld, { names: 'local', facts: [{ field: 'name', at: 'name' }] })).toEqual([['2:28', 'name', 'N']]);
    expect(
      facts('Model Version: "1"\n', { names: 'loose', facts: [{ field: 'version', at: 'model_version' }] }),
    ).toEqual([['1:16', 'version', '1']]);
    expect(facts('Name: N\n', { facts: [{ field: 'name', at: 'name' }] })).toEqual([]);
  });

  it('keeps the four states apart', () => {
    const rule = { facts: [{ field: 'model.type', at: 'a' }] };
    expect(facts('a: TODO\n', rule)).toEqual([['1:4', 'model.type', 'placeholder']]);
    expect(facts('a: N/A\n', rule)).toEqual([['1:4', 'model.type', 'not_applicable']]);
    expect(facts('a:\n', rule)).toEqual([['1:1', 'model.type', 'placeholder']]);
    expect(facts('a: ""\n', rule)).toEqual([]);
    expect(facts('a: "\u200b"\n', rule)).toEqual([]);
  });

  it('coerces nothing', () => {
    const number = { facts: [{ field: 'deployment.threshold', at: 'a' }] };
    expect(facts('a: 0.5\n', number)).toEqual([['1:4', 'deployment.threshold', 0.5]]);
    expect(facts('a: "0.5"\n', number)).toEqual([]);
    expect(facts('a: "0.5"\n', { facts: [{ field: 'deployment.threshold', at: 'a', numeral: true }] })).toEqual([
      ['1:4', 'deployment.threshold', 0.5],
    ]);
    expect(facts('a: 90%\n', { facts: [{ field: 'deployment.threshold', at: 'a', numeral: true }] })).toEqual([]);
    expect(facts('a: "true"\n', { facts: [{ field: 'output.probability', at: 'a' }] })).toEqual([]);
    expect(facts('v: 1.10\n', { facts: [{ field: 'version', at: 'v' }] })).toEqual([['1:4', 'version', '1.10']]);
    expect(facts('d: 2026-02-30\n', { facts: [{ field: 'dataset.period.start', at: 'd' }] })).toEqual([]);
    expect(facts('d: 2026-02-28T10:00:00Z\n', { facts: [{ field: 'dataset.period.start', at: 'd' }] })).toEqual([
      ['1:4', 'dataset.period.start', '2026-02-28'],
    ]);
  });

  it('translates the words of a format, and no others', () => {
    const rule = { facts: [{ field: 'model.task', at: 'a', words: { 'image-classification': 'classification' } }] };
    expect(facts('a: image-classification\n', rule)).toEqual([['1:4', 'model.task', 'classification']]);
    expect(facts('a: constructor\n', rule)).toEqual([]);
    expect(read('a: dancing\n', rule).notUnderstood).toMatchObject([{ what: '/a' }]);
  });

  it('takes digests with their algorithm only', () => {
    const md5 = 'a'.repeat(32);
    const rule = { facts: [{ field: 'artifact.digest', at: 'a', algorithm: 'md5' as const }] };
    expect(facts(`a: ${md5}\n`, rule)).toEqual([['1:4', 'artifact.digest', `md5:${md5}`]]);
    expect(facts('a: abc\n', rule)).toEqual([]);
  });

  it('lists elements with their id, place and statements', () => {
    const { entries, anchors } = read('data:\n  - {name: A, d: one}\n  - {d: two}\n  - {}\n', {
      entries: [
        {
          kind: 'dataset',
          at: 'data[]',
          id: 'name',
          facts: [
            { field: 'dataset.name', at: 'name' },
            { field: 'dataset.description', at: 'd' },
          ],
        },
      ],
    });
    expect(entries.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['A', 2],
      ['data[1]', 1],
    ]);
    expect(anchors.get('dataset')?.line).toBe(2);
  });

  it('reads numbers with name, group, interval and pointer, and none that is a range or a wish', () => {
    const text = [
      'm:',
      '  - {type: auc, value: "0.91", slice: female, low: 0.88, high: 0.93}',
      '  - {type: AUROC, value: 93.1%}',
      '  - {type: auroc, value: 0.8-0.9}',
      '  - {type: auroc, value: "> 0.8"}',
      '  - {type: my score, value: 0.5, slice: overall}',
    ].join('\n');
    const rule = { at: 'm[]', name: 'type', value: 'value', slice: 'slice', lower: 'low', upper: 'high' };
    const { records, notUnderstood } = read(text, { records: [rule] });
    expect(records.map((one) => [one.metric, one.raw, one.scale, one.subgroup, one.interval, one.pointer])).toEqual([
      ['auroc', '0.91', 'fraction', { sex: 'female' }, { lower: '0.88', upper: '0.93' }, '/m/0/value'],
      ['auroc', '93.1%', 'percent', {}, null, '/m/1/value'],
      [null, '0.5', 'unknown', {}, null, '/m/4/value'],
    ]);
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/m/2', '/m/3']);
  });

  it('reads numbers in groups that share their data, and takes a name for a group only where it is one', () => {
    const text = [
      'results:',
      '  - data: {split: test, config: female}',
      '    metrics: [{type: recall, value: 0.8}, {name: F1 (macro), type: f1, value: 0.6}]',
      '  - data: {name: external hospital, config: default}',
      '    metrics: [{name: My recall, type: recall, value: 0.7}]',
    ].join('\n');
    const rule = {
      of: 'results[]',
      at: 'metrics[]',
      name: ['name', 'type'],
      value: 'value',
      on: ['data/split', 'data/name'],
      group: 'data/config',
    };
    const { records, notUnderstood } = read(text, { records: [rule] });
    expect(records.map((one) => [one.metric, one.name, one.raw, one.subgroup, one.role])).toEqual([
      ['sensitivity', 'recall', '0.8', { sex: 'female' }, 'test'],
      [null, 'F1 (macro)', '0.6', { sex: 'female' }, 'test'],
      ['sensitivity', 'My recall', '0.7', {}, 'external'],
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it('takes the slot of a template for a placeholder, and no other mapping', () => {
    const rule = { facts: [{ field: 'model.licence', at: 'a' }] };
    expect(facts('a: {license}  # fill in\n', rule)).toEqual([['1:4', 'model.licence', 'placeholder']]);
    expect(facts('a: [{lang_0}, x]\n', rule)).toEqual([['1:15', 'model.licence', 'x']]);
    expect(read('a: {license}\n', rule).notUnderstood).toEqual([]);
    for (const other of ['a: {license: mit}\n', 'a:\n  license:\n', 'a: {}\n', 'a: {A b}\n', 'a: {x, y}\n']) {
      expect(facts(other, rule), other).toEqual([]);
    }
  });

  it('tells a slice of the data from a group of patients', () => {
    const slices = [
      'held-out test split (n=900)',
      'External validation cohort',
      'women in the test set',
      'All',
      'age 65+',
    ];
    const text = slices.map((slice) => `- {type: auc, value: 0.9, slice: "${slice}"}\n`).join('');
    const rule = { at: '[]', name: 'type', value: 'value', slice: 'slice' };
    expect(read(text, { records: [rule] }).records.map(({ role, subgroup }) => [role, subgroup])).toEqual([
      ['test', {}],
      ['external', {}],
      [null, { group: 'women in the test set' }],
      [null, {}],
      [null, { age_group: 'age 65+' }],
    ]);
  });

  it('reads parts of a document by mappings of their own, and lists once what none of them used', () => {
    const { value } = parseData('parts: [{n: A, x: 1}, {n: B}]\nrest: 2\n', { format: 'yaml' });
    if (value === null) throw new Error('The sample cannot be read');
    const ledger = newLedger();
    const [first, second] = findAll(top(value), 'parts[]', 'exact');
    if (first === undefined || second === undefined) throw new Error('The sample has two parts');
    const rule = (field: string): Mapping => ({ names: 'exact', facts: [{ field, at: 'n' }] });
    expect(readPart(first, rule('name'), source, ledger).facts.map((one) => one.value)).toEqual(['A']);
    expect(readPart(second, rule('model.type'), source, ledger).facts.map((one) => one.value)).toEqual(['B']);
    expect(leftOver(value, ledger, source).map(({ what }) => what)).toEqual(['/parts/0/x', '/rest']);
    expect([...ledger.anchors.keys()]).toEqual(['name', 'model.type']);
  });

  it('names what it did not understand, as high up as it goes, but no settings and nothing empty', () => {
    const text =
      'name: N\nmore: {a: 1, b: {c: 2}}\nschema: x\nempty: ""\nunseen: "\u200b"\nnull_too:\npart: {name: P, other: 3}\n';
    const { notUnderstood } = read(text, {
      facts: [
        { field: 'name', at: 'name' },
        { field: 'model.type', at: 'part/name' },
      ],
      settings: ['schema'],
    });
    expect(notUnderstood.map(({ what, place }) => [what, place.line])).toEqual([
      ['/more', 2],
      ['/part/other', 7],
    ]);
  });

  it('names values by their keys, without the word version', () => {
    const rule = { field: 'model.software', at: ['torch_version', 'packages/*'], byKey: true as const };
    expect(facts('torch_version: 2.10\npackages: {numpy: "1.24", old: TBD}\n', { facts: [rule] })).toEqual([
      ['1:16', 'model.software', ['torch 2.10', 'numpy 1.24']],
    ]);
  });

  it('joins the parts of an answer under several keys', () => {
    const rule = { field: 'dataset.demographics', at: ['sex', 'age'] };
    expect(facts('age: A\nsex: S\n', { facts: [rule] })).toEqual([['2:6', 'dataset.demographics', 'S']]);
    expect(facts('age: A\nsex: S\n', { facts: [{ ...rule, all: true }] })).toEqual([
      ['2:6', 'dataset.demographics', 'S; A'],
    ]);
  });

  it('loses no open part of an answer', () => {
    const rule = { facts: [{ field: 'limitations', at: 'a[]' }] };
    expect(facts('a: [x, TODO]\n', rule)).toEqual([['1:5', 'limitations', ['x']]]);
    expect(read('a: [x, TODO]\n', rule).notUnderstood.map(({ what }) => what)).toEqual(['/a/1']);
    expect(read('a: [TODO]\n', rule).notUnderstood).toEqual([]);
  });

  it('takes the name of the key for a value that is not filled in', () => {
    const rule = { facts: [{ field: 'model.type', at: 'model_type' }] };
    expect(facts('model_type: Model type\n', rule)).toEqual([['1:13', 'model.type', 'placeholder']]);
    expect(facts('model_type: Model type A\n', rule)).toEqual([['1:13', 'model.type', 'Model type A']]);
  });

  it('finds the same keys whether names are compared loosely or not, and however often it looks', () => {
    const text = 'Model-Name: A\nmodel_name: B\n';
    const rule = { facts: [{ field: 'limitations', at: ['model_name', 'model name'] }] };
    expect(facts(text, rule)).toEqual([['2:13', 'limitations', ['B']]]);
    expect(facts(text, { ...rule, names: 'loose' })).toEqual([['1:13', 'limitations', ['A', 'B', 'A', 'B']]]);
  });

  it('lets an element state something by where it stands, unless it says otherwise', () => {
    const rule = {
      kind: 'dataset' as const,
      at: 'train[]',
      id: 'name',
      facts: [
        { field: 'dataset.name', at: 'name' },
        { field: 'dataset.role', at: 'role' },
      ],
      implied: { 'dataset.role': 'train' },
    };
    const { entries } = read('train:\n  - {name: A}\n  - {name: B, role: test}\n  - {}\n', { entries: [rule] });
    expect(
      entries.map(({ id, statements }) => [id, ...statements.map(({ value, place }) => [value, place.line])]),
    ).toEqual([
      ['A', ['A', 2], ['train', 2]],
      ['B', ['B', 3], ['test', 3]],
    ]);
    expect(fieldsOf({ names: 'exact', facts: [], entries: [rule] })).toEqual(['dataset.name', 'dataset.role']);
  });

  it('knows percent by its unit, the data by the name, and no interval of words', () => {
    const text = [
      'm:',
      '  - {type: val_accuracy, value: 93, unit: "%", low: 90, high: 95}',
      '  - {type: accuracy, value: 0.9, unit: fraction, low: lower, high: upper}',
      'nested: {test: {accuracy: 0.8}}',
    ].join('\n');
    const { records } = read(text, {
      records: [
        { at: 'm[]', name: 'type', value: 'value', unit: 'unit', lower: 'low', upper: 'high' },
        { at: 'nested/*/*', value: '', namingKeys: 2 },
      ],
    });
    expect(records.map((one) => [one.metric, one.name, one.scale, one.role, one.interval])).toEqual([
      ['accuracy', 'val_accuracy', 'percent', 'tune', { lower: '90', upper: '95' }],
      ['accuracy', 'accuracy', 'fraction', null, null],
      ['accuracy', 'test_accuracy', 'fraction', 'test', null],
    ]);
  });

  it('takes neither true nor false for a text, unless they are words of the format', () => {
    const rule = { field: 'intended_use.users', at: 'a' };
    expect(read('a: true\n', { facts: [rule] })).toMatchObject({ facts: [], notUnderstood: [{ what: '/a' }] });
    expect(facts('a: "true"\n', { facts: [rule] })).toEqual([['1:4', 'intended_use.users', 'true']]);
    expect(facts('a: false\n', { facts: [{ ...rule, words: { false: 'nobody' } }] })).toEqual([
      ['1:4', 'intended_use.users', 'nobody'],
    ]);
  });

  it('adds what needs several values of an element together', () => {
    const also: EntryRule['also'] = {
      fields: ['dataset.url'],
      read: (element, from, used) => factAt(element, { field: 'dataset.url', at: 'b' }, 'exact', from, used),
    };
    const mapping: Mapping = {
      names: 'exact',
      facts: [],
      entries: [{ kind: 'dataset', at: '', id: 'a', facts: [{ field: 'dataset.name', at: 'a' }], also }],
    };
    const { entries, notUnderstood } = read('a: x\nb: y\nc: z\n', mapping);
    expect(entries.map(({ id, statements }) => [id, statements.map(({ field }) => field)])).toEqual([
      ['x', ['dataset.name', 'dataset.url']],
    ]);
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/c']);
    expect(fieldsOf(mapping)).toEqual(['dataset.name', 'dataset.url']);
  });

  it('states what it can state', () => {
    expect(
      fieldsOf({
        names: 'exact',
        facts: [{ field: 'name', at: 'a' }],
        entries: [{ kind: 'dataset', at: 'd', id: 'n', facts: [{ field: 'dataset.name', at: 'n' }] }],
      }),
    ).toEqual(['name', 'dataset.name']);
  });
});
