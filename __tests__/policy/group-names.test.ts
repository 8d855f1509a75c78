import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/policy/built-in.ts';
import { PolicyError } from '../../src/policy/load-error.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { loosenedByHead } from '../../src/policy/resolve.ts';

const read = (text: string) =>
  readPolicy(
    [{ path: '.rmf-gate/policy.yaml', bytes: new TextEncoder().encode(`packs: [nist-ai-rmf]\n${text}`) }],
    builtIn,
  );

const NAMES = 'group-names:\n  race:\n    Black: [African-American, " AfricanAmerican "]\n    White: [Caucasian]\n';

describe('other names of groups', () => {
  it('lead to the group they stand for', () => {
    expect(read(NAMES).groupNames).toEqual({
      race: { 'African-American': 'Black', AfricanAmerican: 'Black', Caucasian: 'White' },
    });
    expect(read('').groupNames).toEqual({});
  });

  it.each([
    ['two groups', 'group-names:\n  race:\n    Black: [X]\n    White: [X]\n', 5],
    ['a group and another name of another', 'group-names:\n  race:\n    Black: [White]\n    White: [Caucasian]\n', 4],
  ])('are refused where one stands for %s', (_, text, line) => {
    expect(() => read(text)).toThrow(PolicyError);
    try {
      read(text);
    } catch (error) {
      expect(error instanceof PolicyError && error.problems).toMatchObject([{ place: { line } }]);
    }
  });

  it('are listed where a change alters them, as are more signers', () => {
    expect(loosenedByHead(read(NAMES), read(''))).toMatchObject([{ rule: 'group-names' }]);
    expect(loosenedByHead(read(NAMES), read(NAMES))).toEqual([]);
  });
});
