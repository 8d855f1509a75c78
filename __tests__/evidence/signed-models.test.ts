import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Trust } from '../../src/dossier/trust.ts';
import { discover } from '../../src/evidence/discover.ts';
import { readSystem } from '../../src/evidence/read-system.ts';
import { openFolder } from '../../src/workspace/folder.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'signatures');
const text = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');
const office: Trust = [{ kind: 'key', name: 'Model office', publicKey: text('model-office.pub') }];
const authority: Trust = [
  {
    kind: 'certificate',
    identity: 'https://example.org/signing/model-office',
    issuer: 'https://example.org/issuer',
    trustedRoot: text('trusted-root.json'),
  },
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signed-'));
  writeFileSync(join(folder, 'MODEL_CARD.md'), '# Model card: Synthetic model\n\n**Version**: 1.0.0\n');
  copyFileSync(join(FIXTURES, 'weights.bin'), join(folder, 'weights.bin'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function weights(signature: string, trust: Trust) {
  writeFileSync(join(folder, 'model.sig'), signature);
  const workspace = openFolder(folder);
  const [place] = discover(workspace, []).systems;
  if (place === undefined) throw new Error('No system was found');
  const { dossier } = await readSystem(workspace, place, { trust, groupNames: {} }, '2026-11-28');
  const artifact = dossier.entries.artifact.find(({ id }) => id === 'weights.bin');
  const fact = (field: string) => artifact?.facts.get(field);
  return {
    signature: fact('artifact.signature')?.value,
    signer: fact('artifact.signer')?.value,
    assurance: fact('artifact.digest')?.assurance,
    modelDigest: dossier.modelDigest,
    problems: dossier.entries.file.flatMap((entry) => entry.facts.get('file.problems')?.reason || []),
  };
}

describe('a signed model', () => {
  it.each([
    ['a key', 'by-key.sig', office, 'Model office'],
    ['a certificate', 'by-certificate.sig', authority, 'https://example.org/signing/model-office'],
  ])('counts as signed by whom the policy trusts, by %s', async (_, name, trust, signer) => {
    const found = await weights(text(name), trust);
    expect(found).toMatchObject({ signature: 'verified', signer, assurance: 'signed', problems: [] });
    expect(found.modelDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('only states a signature where the policy trusts nobody', async () => {
    expect(await weights(text('by-key.sig'), [])).toMatchObject({
      signature: 'stated',
      signer: undefined,
      assurance: 'reported',
      problems: [],
    });
  });

  it('that was changed after signing is a problem of the signature file, whoever is trusted', async () => {
    writeFileSync(join(folder, 'weights.bin'), 'Other weights.\n');
    const { problems, signature } = await weights(text('by-key.sig'), office);
    expect(signature).toBe('verified');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('The digest stated is not that of the file.');
  });

  it('with a statement that was changed after signing is wrong', async () => {
    const bundle = JSON.parse(text('by-certificate.sig'));
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
    bundle.dsseEnvelope.payload = Buffer.from(payload.replace('synthetic-model', 'synthetic-muddle')).toString(
      'base64',
    );
    const { problems, signature, assurance } = await weights(JSON.stringify(bundle), authority);
    expect([signature, assurance]).toEqual(['wrong', 'reported']);
    expect(problems[0]).toContain('The signature is not over what the file states');
  });
});
