import { describe, expect, it } from 'vitest';
import { runExample } from '../../src/commands/policy-test.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import { isNoticed, itemExamples, withoutOneCheck } from '../support/rule-mutants.ts';
import { attributeExamples } from '../support/source-attributes.ts';

describe.each(builtIn.rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const examples = [...rule.examples, ...attributeExamples(rule)];

  it('does what its examples say', async () => {
    const results = [];
    for (const example of examples) results.push(await runExample(rule, example));
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('needs every item that its passing examples list', async () => {
    const passing = (await itemExamples(rule)).filter(({ outcome }) => outcome === 'pass');
    expect(passing.map(({ name }) => name)).toEqual([]);
  });

  it('needs each of its checks for that', async () => {
    const unnoticed: string[] = [];
    for (const mutant of withoutOneCheck(rule)) {
      if (!(await isNoticed(mutant, examples))) unnoticed.push(mutant.what);
    }
    expect(unnoticed).toEqual([]);
  });
});
