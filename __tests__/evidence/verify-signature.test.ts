import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Signer } from '../../src/dossier/trust.ts';
import { verifySignature } from '../../src/evidence/artifacts/verify-signature.ts';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'signatures', name), 'utf8');

const certificate: Signer = {
  kind: 'certificate',
  identity: 'https://example.org/signing/model-office',
  issuer: 'https://example.org/issuer',
  trustedRoot: fixture('trusted-root.json'),
};
const office: Signer = { kind: 'key', name: 'Model office', publicKey: fixture('model-office.pub') };
const somebody: Signer = { kind: 'key', name: 'Somebody else', publicKey: fixture('somebody-else.pub') };
const byCertificate = fixture('by-certificate.sig');
const byKey = fixture('by-key.sig');

/** The bundle with its payload changed and everything else as it was. */
function tampered(bundle: string): string {
  const parsed = JSON.parse(bundle);
  const payload = Buffer.from(parsed.dsseEnvelope.payload, 'base64').toString();
  parsed.dsseEnvelope.payload = Buffer.from(payload.replace('weights.bin', 'weights.bim')).toString('base64');
  return JSON.stringify(parsed);
}

function changed(
  bundle: string,
  change: (parsed: { verificationMaterial: object; dsseEnvelope: object }) => void,
): string {
  const parsed = JSON.parse(bundle);
  change(parsed);
  return JSON.stringify(parsed);
}

describe('verifySignature', () => {
  it('believes a certificate by its identity, issuer and root', () => {
    expect(verifySignature(byCertificate, [certificate])).toEqual({
      outcome: 'verified',
      signer: 'https://example.org/signing/model-office',
    });
  });

  it.each([
    ['another identity', { identity: 'https://example.org/signing/model-offic' }],
    ['an identity of which this one is a part', { identity: 'signing' }],
    ['an identity that would fit as a pattern', { identity: 'https://example.org/signing/.*' }],
    ['another issuer', { issuer: 'https://example.org' }],
  ])('does not believe %s', (_, other) => {
    expect(verifySignature(byCertificate, [{ ...certificate, ...other }])).toEqual({ outcome: 'not-trusted' });
  });

  it('does not believe a certificate of another authority', () => {
    const root = JSON.parse(certificate.kind === 'certificate' ? certificate.trustedRoot : '');
    root.certificateAuthorities = [];
    expect(verifySignature(byCertificate, [{ ...certificate, trustedRoot: JSON.stringify(root) }])).toEqual({
      outcome: 'not-trusted',
    });
  });

  it('believes no certificate without an entry of a log, which alone says when it was used', () => {
    const unlogged = changed(byCertificate, (parsed) => {
      Object.assign(parsed.verificationMaterial, { tlogEntries: [] });
    });
    expect(verifySignature(unlogged, [certificate])).toEqual({ outcome: 'not-trusted' });
  });

  it('believes a key, whoever else is trusted', () => {
    expect(verifySignature(byKey, [certificate, somebody, office])).toEqual({
      outcome: 'verified',
      signer: 'Model office',
    });
    expect(verifySignature(byKey, [somebody])).toEqual({ outcome: 'not-trusted' });
    expect(verifySignature(byCertificate, [office])).toEqual({ outcome: 'not-trusted' });
  });

  it('believes nobody where the policy names nobody', () => {
    expect(verifySignature(byKey, [])).toEqual({ outcome: 'not-trusted' });
    expect(verifySignature(byCertificate, [])).toEqual({ outcome: 'not-trusted' });
  });

  it('tells a payload that was changed after signing, where the certificate is there to tell', () => {
    expect(verifySignature(tampered(byCertificate), [certificate])).toEqual({ outcome: 'wrong' });
    expect(verifySignature(tampered(byCertificate), [])).toEqual({ outcome: 'wrong' });
    expect(verifySignature(tampered(byKey), [office])).toEqual({ outcome: 'not-trusted' });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'signature'],
    ['no bundle', '{"a": 1}'],
    [
      'a bundle without a signature',
      changed(byKey, (parsed) => Object.assign(parsed.dsseEnvelope, { signatures: [] })),
    ],
    ['null', 'null'],
  ])('does not throw on %s', (_, text) => {
    expect(verifySignature(text, [office, certificate]).outcome).not.toBe('verified');
  });
});
