import { describe, expect, it } from 'vitest';
import { chaiCardReader } from '../../src/evidence/cards/chai-card.ts';
import { readOne } from './read-one.ts';

const card = (results: string, version = '0.2'): string =>
  [
    '<?xml version="1.0"?>',
    `<AppliedModelCard xmlns="https://mc.chai.org/v${version}/schema.xsd">`,
    '<KeyMetrics><FairnessEquity>',
    results,
    '</FairnessEquity></KeyMetrics></AppliedModelCard>',
  ].join('\n');
const result = (label: string, json: string): string =>
  `<MetricResult><Label>${label}</Label><ValueJson>${json}</ValueJson></MetricResult>`;
const read = (results: string, version?: string) => readOne(chaiCardReader, 'card.xml', card(results, version));
const single = (label: string, json = '{"kind":"single","value":0.9}') =>
  read(`<Results>${result(label, json)}</Results>`);

describe('numbers of a CHAI card', () => {
  it.each([
    ['AUROC', 'auroc', {}],
    ['Sensitivity (recall)', 'sensitivity', {}],
    ['Sensitivity (n=120)', 'sensitivity', {}],
    ['Sensitivity (device)', 'sensitivity', {}],
    ['Sensitivity (Female)', 'sensitivity', { sex: 'Female' }],
    ['Sensitivity (Cardiology)', 'sensitivity', { group: 'Cardiology' }],
    ['F1 (macro)', null, {}],
    ['Dice similarity coefficient (DSC)', null, {}],
  ])('%s is %s of %j', async (label, metric, subgroup) => {
    const { records } = await single(label);
    expect(records.map((one) => [one.metric, one.subgroup])).toEqual([[metric, subgroup]]);
  });

  it.each(['Sensitivity (standard of care)', 'Specificity of the predicate', 'Sensitivity (radiologists)'])(
    '%s is no number of the model, and is listed',
    async (label) => {
      const { records, notUnderstood } = await single(label);
      expect(records).toEqual([]);
      expect(notUnderstood.map(({ what }) => what)).toEqual(['/AppliedModelCard/KeyMetrics']);
    },
  );

  it.each([
    '{"kind":"range","value":0.9}',
    '{"kind":"single","value":"0.8-0.9"}',
    '{"kind":"single","value":"> 0.8"}',
    '{"kind":"single","value":0}',
    '{"kind":"single","value":null}',
    '{"kind":"single"',
    '[0.9]',
    '0.9',
    '',
  ])('%s is no measurement', async (json) => {
    expect((await single('AUROC', json)).records).toEqual([]);
  });

  it('stands at its digits, or at its element where the text is written in another way than it reads', async () => {
    const json = '{"kind":"single","value":0.9}';
    const lines = [
      result('AUROC', json),
      result('AUROC', `<![CDATA[${json}]]>`),
      result('AUROC', json.replaceAll('"', '&quot;')),
      result('AUROC', `\r\n  ${json}\r\n`),
    ];
    const { records } = await read(`<Results>\n${lines.join('\n')}</Results>`);
    expect(records.map(({ place, value }) => [place.line, place.column, value])).toEqual([
      [5, 71, 0.9],
      [6, 46, 0.9],
      [7, 46, 0.9],
      [9, 28, 0.9],
    ]);
  });

  it('stands in sentences as well, in v0.1', async () => {
    const { records } = await read('<Result>\n Over all,\n the AUROC was 0.91 &lt; 1.\n</Result>', '0.1');
    // The entity makes the text longer than what it says, so that only the element can be pointed at.
    expect(records.map(({ place, raw }) => [place.line, place.column, raw])).toEqual([[5, 2, '0.91']]);
  });

  it('stops at the numbers that are read of one file', async () => {
    const { records, warnings, status } = await read(
      `<Results>${result('AUROC', '{"kind":"single","value":0.9}').repeat(1500)}</Results>`,
    );
    expect([records.length, status, warnings.map(({ code }) => code)]).toEqual([1000, 'partial', ['too-many-numbers']]);
  });
});
