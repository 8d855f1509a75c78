import { describe, expect, it } from 'vitest';
import { cyclonedxReader } from '../../src/evidence/cards/cyclonedx.ts';
import { spdx3Reader } from '../../src/evidence/cards/spdx3.ts';
import { headOf } from '../../src/evidence/read-document.ts';
import { recognise } from '../../src/evidence/registry.ts';
import { memoryWorkspace } from './memory-workspace.ts';
import { readOne } from './read-one.ts';

const known = (text: string): string => {
  const found = recognise(headOf(memoryWorkspace({ file: text }), 'file', Buffer.byteLength(text)), null);
  return found.kind === 'reader' ? found.reader.id : found.kind;
};
const bom = (...components: readonly object[]): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components });
const graph = (...elements: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': elements });
const model = { type: 'machine-learning-model', name: 'm' };
const library = { type: 'library', name: 'l', version: '1' };

describe('a bill of materials', () => {
  it('is a card where it holds a model, wherever that stands', () => {
    const many = Array.from({ length: 3000 }, () => library);
    expect(known(bom(library, model))).toBe('cyclonedx');
    expect(known(bom(...many, model))).toBe('cyclonedx');
    expect(known(bom(...many))).toBe('unknown');
    expect(known(bom({ ...library, tags: ['machine-learning-model'] }))).toBe('unknown');
    expect(known(graph({ type: 'ai_AIPackage' }))).toBe('spdx3');
    expect(known(graph(...many, { type: 'dataset_DatasetPackage' }))).toBe('spdx3');
    expect(known(graph({ type: 'software_Package', name: 'ai_AIPackage' }))).toBe('unknown');
    expect(known(JSON.stringify({ spdxVersion: 'SPDX-2.3', packages: [] }))).toBe('unknown');
  });

  it('is of its own component, where that is a model', async () => {
    const text = JSON.stringify({
      bomFormat: 'CycloneDX',
      metadata: { component: { ...model, name: 'judged' } },
      components: [model, { ...model, name: 'other' }],
    });
    const { facts, warnings } = await readOne(cyclonedxReader, 'bom.json', text);
    expect([facts.map(({ value }) => value), warnings]).toEqual([['judged'], []]);
  });

  it('lists software as understood, and what a model says that no field stands for as not', async () => {
    const text = bom(library, { ...model, copyright: 'C', modelCard: { modelParameters: { task: 'conjuring' } } });
    const { notUnderstood, facts } = await readOne(cyclonedxReader, 'bom.json', text);
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/components/1/copyright', '/components/1/modelCard']);
    expect(facts.map(({ field }) => field)).toEqual(['name']);
  });

  it('gives two data sets of one name two ids, and a file its path from the judged folder', async () => {
    const data = { type: 'data', name: 'd', version: '1' };
    const weights = { type: 'file', name: '../w.onnx', hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }] };
    const { entries } = await readOne(cyclonedxReader, 'x/y/bom.json', bom(model, data, data, weights));
    expect(entries.map(({ id }) => id)).toEqual(['d', 'd (2)', 'x/w.onnx']);
  });

  it('takes only the root of several AI packages', async () => {
    const packages = [
      { type: 'ai_AIPackage', spdxId: 'a', name: 'A' },
      { type: 'ai_AIPackage', spdxId: 'b', name: 'B' },
    ];
    const root = { type: 'software_Sbom', rootElement: ['b'] };
    const { facts } = await readOne(spdx3Reader, 's.json', graph(...packages, root));
    expect(facts.map(({ value }) => value)).toEqual(['B']);
  });

  it('takes no autonomy for granted: only "yes" says that no human is involved', async () => {
    const say = async (autonomy: string) => {
      const text = graph({ type: 'ai_AIPackage', name: 'm', ai_autonomyType: autonomy });
      const { facts, notUnderstood } = await readOne(spdx3Reader, 's.json', text);
      return [facts.find(({ field }) => field === 'intended_use.decision_role')?.state, notUnderstood.length];
    };
    expect(await say('yes')).toEqual(['present', 0]);
    expect(await say('no')).toEqual([undefined, 1]);
    expect(await say('noAssertion')).toEqual(['not_applicable', 0]);
  });

  it('takes the risk scale of product safety for no tier, bytes for no number of records, thresholds for none in use', async () => {
    const text = graph(
      {
        type: 'ai_AIPackage',
        ai_safetyRiskAssessment: 'low',
        ai_metricDecisionThreshold: [{ key: 'f1', value: '0.5' }],
      },
      { type: 'dataset_DatasetPackage', spdxId: 'd', name: 'd', dataset_datasetSize: 100, description: 'D' },
    );
    const { facts, entries, notUnderstood, records } = await readOne(spdx3Reader, 's.json', text);
    expect(facts.map(({ field }) => field)).toEqual(['regulatory.clinical_risk']);
    expect(entries[0]?.statements.map(({ field }) => field)).toEqual(['dataset.name', 'dataset.description']);
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/@graph/0/ai_metricDecisionThreshold']);
    expect(records).toEqual([]);
  });
});
