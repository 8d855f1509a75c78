import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/policy/built-in.ts';
import { PolicyError } from '../../src/policy/load-error.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'signatures', name), 'utf8');

const read = (policy: string, files: Readonly<Record<string, string>>) =>
  readPolicy(
    Object.entries({ 'policy.yaml': `packs: [nist-ai-rmf]\n${policy}`, ...files }).map(([path, text]) => ({
      path: `.rmf-gate/${path}`,
      bytes: new TextEncoder().encode(text),
    })),
    builtIn,
  );

const problems = (policy: string, files: Readonly<Record<string, string>>): readonly string[] => {
  try {
    read(policy, files);
  } catch (error) {
    if (error instanceof PolicyError) return error.problems.map(({ message, place }) => `${place.line}: ${message}`);
  }
  return [];
};

const KEY = 'signers:\n  - { key: trust/office.pub, name: Model office }\n';
const ROOT =
  'signers:\n  - { identity: "https://example.org/a", issuer: "https://example.org/b", trusted-root: trust/root.json }\n';

describe('signers of a policy', () => {
  it('are nobody where none is named', () => expect(read('', {}).trust).toEqual([]));

  it('come with their key or trusted root', () => {
    expect(read(KEY, { 'trust/office.pub': fixture('model-office.pub') }).trust).toEqual([
      { kind: 'key', name: 'Model office', publicKey: fixture('model-office.pub') },
    ]);
    expect(read(ROOT, { 'trust/root.json': fixture('trusted-root.json') }).trust).toEqual([
      {
        kind: 'certificate',
        identity: 'https://example.org/a',
        issuer: 'https://example.org/b',
        trustedRoot: fixture('trusted-root.json'),
      },
    ]);
  });

  it('change the digest of the policy with their key', () => {
    const digest = (key: string): string => read(KEY, { 'trust/office.pub': fixture(key) }).digest;
    expect(digest('model-office.pub')).not.toBe(digest('somebody-else.pub'));
  });

  const secret = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' });

  it.each([
    ['no file', KEY, {}, '3: there is no file .rmf-gate/trust/office.pub'],
    ['no key', KEY, { 'trust/office.pub': 'hello' }, '3: the file is no public key in PEM form'],
    ['a private key', KEY, { 'trust/office.pub': String(secret) }, '3: the file holds a private key'],
    ['no root', ROOT, { 'trust/root.json': '{"tlogs": []}' }, '3: the file is no Sigstore trusted root'],
    ['no JSON', ROOT, { 'trust/root.json': 'root' }, '3: the file is no Sigstore trusted root'],
  ])('are refused with %s behind them', (_, policy, files, expected) => {
    const [problem, ...others] = problems(policy, files);
    expect(others).toEqual([]);
    expect(problem).toContain(expected);
  });

  it.each([
    ['a path out of the folder', 'signers:\n  - { key: ../office.pub, name: x }\n'],
    ['no name', 'signers:\n  - { key: trust/office.pub }\n'],
    ['both forms', 'signers:\n  - { key: trust/office.pub, name: x, identity: y }\n'],
  ])('are refused with %s', (_, policy) => {
    expect(problems(policy, { 'trust/office.pub': fixture('model-office.pub') }).length).toBeGreaterThan(0);
  });
});
