import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, stalePages } from '../../scripts/generate-docs.mjs';
import { runExample, unprovenOutcomes } from '../../src/commands/policy-test.ts';
import { traitDefinitions } from '../../src/dossier/traits.ts';
import { fieldNames, isDerived } from '../../src/dossier/vocabulary.ts';
import { readFile } from '../../src/evidence/read-file.ts';
import { validateRule } from '../../src/generated/validate-rule.ts';
import { readRepositoryPolicy } from '../../src/pipeline/repository-policy.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import { checkKindIds } from '../../src/policy/checks/registry.ts';
import { parseAgainstSchema } from '../../src/policy/parse.ts';
import { REASONS } from '../../src/report/report.ts';
import { openMemory } from '../../src/workspace/memory.ts';

const trusted = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'signatures', name), 'utf8');

/** The files that the policy of the guide names and does not show. */
const TRUST = {
  '.rmf-gate/trust/model-office.pub': trusted('model-office.pub'),
  '.rmf-gate/trust/sigstore.json': trusted('trusted-root.json'),
};

const root = join(import.meta.dirname, '..', '..');
const page = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The files that a page shows: the block after each line `<!-- file: PATH -->`. */
function samples(path: string): Readonly<Record<string, string>> {
  const found = page(path).matchAll(/<!-- file: (\S+) -->\n```yaml\n([\s\S]*?)```/g);
  return Object.fromEntries([...found].map(([, name = '', text = '']) => [name, text]));
}

const policyFiles = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(samples(path)).filter(([name]) => name.startsWith('.rmf-gate/')));

describe('the pages that are generated', () => {
  it.each(Object.entries(pages()))('%s is up to date; node scripts/generate-docs.mjs writes it anew', (path, text) => {
    expect(page(path)).toBe(text);
  });

  it('are all there is in their folders', () => {
    expect(stalePages()).toEqual([]);
  });

  it('tell of each rule, framework and kind of check, and their indexes link to it', () => {
    const named = {
      'docs/rules': builtIn.rules.map(({ id }) => id),
      'docs/frameworks': builtIn.frameworks.map(({ id }) => id),
      'docs/checks': checkKindIds,
    };
    for (const [folder, names] of Object.entries(named)) {
      const index = page(`${folder}/README.md`);
      for (const name of names) expect(index).toContain(`(${name}.md)`);
      expect(readdirSync(join(root, folder))).toHaveLength(names.length + 1);
    }
  });

  it('mark what was not read in its source', () => {
    const text = page('docs/frameworks/decide-ai.md');
    expect(text).toMatch(/\| `DECIDE-AI 5` \| .*\*\*Unverified:\*\* not read in the source/);
    expect(text).not.toMatch(/\| `DECIDE-AI 2` \| .*Unverified/);
  });
});

describe('every page', () => {
  const all = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);

  it.each(all)('%s has links that lead somewhere', (path) => {
    const targets = [...page(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });
});

describe('the page of each kind of check', () => {
  it.each(checkKindIds)('%s shows a check that the schema of rules accepts', (kind) => {
    const example = /```yaml\nchecks:\n([\s\S]*?)```/.exec(page(`docs/checks/${kind}.md`))?.[1] ?? '';
    expect(example).toMatch(new RegExp(`^ {2}- ${kind}:`));
    const own = page('docs/writing-rules.md').split('abstention-stated.yaml -->\n```yaml\n')[1]?.split('```')[0] ?? '';
    const rule = own.replace('  - present: { fact: model.abstention, characters: fewest }\n', example);
    expect(rule).toContain(example);
    expect(parseAgainstSchema('rule.yaml', rule, validateRule)).toMatchObject({ ok: true });
  });
});

describe('docs/writing-rules.md', () => {
  const text = page('docs/writing-rules.md');

  it('shows a rule and a policy that load together, and a rule that its examples prove', async () => {
    const { policy } = await readRepositoryPolicy(openMemory({ ...policyFiles('docs/writing-rules.md'), ...TRUST }));
    const own = policy.rules.filter(({ place }) => place !== null);
    expect(own).toHaveLength(1);
    for (const rule of own) {
      const results = await Promise.all(rule.examples.map((example) => runExample(rule, example)));
      expect(results.filter(({ ok }) => !ok)).toEqual([]);
      expect(unprovenOutcomes(rule)).toEqual([]);
      expect(builtIn.rules.map(({ id }) => id)).not.toContain(rule.id);
    }
  });

  it('names every kind of check, derived field, trait and reason', () => {
    const derived = fieldNames().filter(isDerived);
    const names = [...checkKindIds, ...derived, ...traitDefinitions.map(({ id }) => id), ...REASONS];
    for (const name of names) expect(text).toContain(`\`${name}\``);
  });

  it('names every key of a rule', () => {
    const schema: { readonly properties: object } = JSON.parse(page('schemas/rule.schema.json'));
    for (const key of Object.keys(schema.properties)) expect(text).toContain(`\n| \`${key}\` |`);
  });
});

describe('README.md', () => {
  it('shows a policy that loads', async () => {
    const { policy } = await readRepositoryPolicy(openMemory(policyFiles('README.md')));
    expect(policy.setBy).toHaveLength(4);
  });

  it('shows an rmf-system.yaml in which everything is read', async () => {
    const file = 'rmf-system.yaml';
    const seen = await readFile(openMemory({ [file]: samples('README.md')[file] ?? '' }), file);
    expect(seen).toMatchObject({ status: 'parsed', warnings: [] });
    expect(seen.facts.length).toBeGreaterThan(15);
    expect(seen.facts.filter(({ state }) => state !== 'present')).toEqual([]);
  });
});
