import { createPublicKey, createVerify, X509Certificate } from 'node:crypto';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { Signer, Trust } from '../../dossier/trust.ts';

/** What became of a signature. */
export type Verification =
  /** By somebody the policy trusts, over exactly this payload. */
  | { readonly outcome: 'verified'; readonly signer: string }
  /** By nobody the policy trusts, as far as can be told. */
  | { readonly outcome: 'not-trusted' }
  /** Not over this payload, whoever made it: the file was changed, or put together from two. */
  | { readonly outcome: 'wrong' };

/**
 * Checks the signature of a Sigstore bundle (OpenSSF model signing, in-toto attestations) without a network, against
 * those whom the policy trusts. Certificates are checked as the public-good instance of Sigstore asks: one entry of a
 * transparency log, one certificate-transparency proof, the signature made while the certificate was valid. A key has
 * no time at which it was valid, so nothing but the signature is asked of it.
 *
 * Throws nothing; a text that is no bundle is by nobody the policy trusts, which its reader tells in its own words.
 */
export function verifySignature(text: string, trust: Trust): Verification {
  const bundle = readBundle(text);
  if (bundle === null) return { outcome: 'not-trusted' };
  for (const signer of trust) {
    if (isBy(bundle, signer)) return { outcome: 'verified', signer: nameOf(signer) };
  }
  return { outcome: contradictsItself(bundle) ? 'wrong' : 'not-trusted' };
}

function readBundle(text: string): Bundle | null {
  try {
    return bundleFromJSON(JSON.parse(text));
  } catch {
    return null;
  }
}

const nameOf = (signer: Signer): string => (signer.kind === 'key' ? signer.name : signer.identity);

function isBy(bundle: Bundle, signer: Signer): boolean {
  try {
    if (signer.kind === 'key') verifyWithKey(bundle, signer.publicKey);
    else verifyWithCertificate(bundle, signer);
    return true;
  } catch {
    return false;
  }
}

function verifyWithKey(bundle: Bundle, publicKey: string): void {
  // Otherwise the library would check the certificate in the bundle, and not this key.
  if (bundle.verificationMaterial.content.$case !== 'publicKey') throw new Error('The bundle names no key');
  const nothing = TrustedRoot.fromJSON({ tlogs: [], ctlogs: [], certificateAuthorities: [], timestampAuthorities: [] });
  const key = createPublicKey(publicKey);
  const trusted = toTrustMaterial(nothing, () => ({ publicKey: key, validFor: () => true }));
  const thresholds = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };
  // Entries of logs that no trusted root names cannot be checked; with a key they add nothing to the signature.
  const entity = { ...toSignedEntity(bundle), tlogEntries: [], timestamps: [] };
  new Verifier(trusted, thresholds).verify(entity);
}

function verifyWithCertificate(bundle: Bundle, signer: Extract<Signer, { kind: 'certificate' }>): void {
  if (bundle.verificationMaterial.content.$case === 'publicKey') throw new Error('The bundle has no certificate');
  const trusted = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(signer.trustedRoot)));
  new Verifier(trusted).verify(toSignedEntity(bundle), {
    // The library takes the name for a pattern that may match a part.
    subjectAlternativeName: `^${signer.identity.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}$`,
    extensions: { issuer: signer.issuer },
  });
}

/** Signers choose the digest by the size of their key; a signature that fits none of them is of something else. */
const DIGESTS = ['sha256', 'sha384', 'sha512'];

/** Whether the certificate that a bundle carries did not sign its payload: true whoever is trusted. */
function contradictsItself(bundle: Bundle): boolean {
  const { content } = bundle.verificationMaterial;
  const certificate =
    content.$case === 'certificate'
      ? content.certificate
      : content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]
        : undefined;
  if (certificate === undefined || bundle.content.$case !== 'dsseEnvelope') return false;
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
  const [signature] = signatures;
  if (signature === undefined) return true;
  try {
    // Pre-authentication encoding of DSSE v1: what is signed is the type and the payload with their lengths.
    const lead = Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
    const key = new X509Certificate(certificate.rawBytes).publicKey;
    return !DIGESTS.some((digest) => createVerify(digest).update(lead).update(payload).verify(key, signature.sig));
  } catch {
    return false;
  }
}
