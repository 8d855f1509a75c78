import { createPublicKey } from 'node:crypto';
import type { Signer, Trust } from '../dossier/trust.ts';
import type { PolicyProblem } from './load-error.ts';
import type { SchemaDocument } from './parse.ts';

/** An entry of `signers` in .rmf-gate/policy.yaml, as its schema accepts it. */
export type WrittenSigner =
  | { readonly key: string; readonly name: string }
  | { readonly identity: string; readonly issuer: string; readonly 'trusted-root': string };

/** Those whom the policy trusts to sign. A key or root that cannot be used is a mistake of the policy: nobody would ever be verified. */
export function readSigners(
  written: readonly WrittenSigner[],
  files: ReadonlyMap<string, string>,
  document: SchemaDocument,
): { readonly trust: Trust; readonly problems: readonly PolicyProblem[] } {
  const trust: Signer[] = [];
  const problems: PolicyProblem[] = [];
  written.forEach((signer, index) => {
    const name = 'key' in signer ? 'key' : 'trusted-root';
    const path = 'key' in signer ? signer.key : signer['trusted-root'];
    const text = files.get(path);
    const message =
      text === undefined
        ? `there is no file .rmf-gate/${path}`
        : 'key' in signer
          ? problemOfKey(text)
          : problemOfRoot(text);
    if (text === undefined || message !== null) {
      problems.push({ message: message ?? '', place: document.placeOf(['signers', String(index), name]) });
    } else if ('key' in signer) trust.push({ kind: 'key', name: signer.name, publicKey: text });
    else trust.push({ kind: 'certificate', identity: signer.identity, issuer: signer.issuer, trustedRoot: text });
  });
  return { trust, problems };
}

function problemOfKey(text: string): string | null {
  // Node would derive the public key from a private one, which must never lie in a repository.
  if (text.includes('PRIVATE KEY'))
    return 'the file holds a private key; put the public key there, and replace the pair';
  try {
    createPublicKey(text);
    return null;
  } catch {
    return 'the file is no public key in PEM form (-----BEGIN PUBLIC KEY-----)';
  }
}

function problemOfRoot(text: string): string | null {
  const wrong = 'the file is no Sigstore trusted root: JSON with certificateAuthorities, tlogs and ctlogs';
  try {
    const root: unknown = JSON.parse(text);
    const lists = ['certificateAuthorities', 'tlogs', 'ctlogs'];
    const isRoot =
      typeof root === 'object' && root !== null && lists.every((name) => Array.isArray(Reflect.get(root, name)));
    return isRoot ? null : wrong;
  } catch {
    return wrong;
  }
}
