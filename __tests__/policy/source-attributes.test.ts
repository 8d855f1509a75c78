import { describe, expect, it } from 'vitest';
import { runExample } from '../../src/commands/policy-test.ts';
import { attributeExamples, SOURCE_ATTRIBUTES } from '../support/source-attributes.ts';
import { ruleOf } from './support.ts';

describe.each(Object.keys(SOURCE_ATTRIBUTES))('%s', (id) => {
  it('passes where every attribute is stated', async () => {
    const complete = ruleOf(id).examples.filter(({ outcome }) => outcome === 'pass');
    expect(complete.length).toBeGreaterThan(0);
    for (const example of complete) expect(await runExample(ruleOf(id), example)).toMatchObject({ ok: true });
  });

  it.each(attributeExamples(ruleOf(id)))('misses it: $name', async (example) => {
    expect(await runExample(ruleOf(id), example)).toMatchObject({ ok: true });
  });
});

it('cites all 44 attributes, those of data sets in the rules about data sets', () => {
  const cited = ['complete', 'evidence-based', 'data'].flatMap(
    (name) => ruleOf(`RMF-MEASURE-2.8-source-attributes-${name}`).references['onc-hti-1'] ?? [],
  );
  const ofProvenance = ruleOf('RMF-MAP-2.3-data-provenance').references['onc-hti-1'] ?? [];
  expect(new Set([...cited, ...ofProvenance]).size).toBe(13 + 31);
});
