import { seen } from '../mapped/mapped-reader.ts';
import type { Head, Reader } from '../reader.ts';
import { BUNDLE } from './attestation.ts';
import { ATTESTED_FIELDS, readAttested } from './attested-files.ts';

const TITLE = 'OpenSSF model signature';

/**
 * A Sigstore bundle that signs a list of files, as `model_signing` writes it.
 * https://github.com/sigstore/model-transparency, https://docs.sigstore.dev/about/bundle/
 */
export const modelSigningReader: Reader = {
  id: 'model-signing',
  title: TITLE,
  role: 'artifact',
  versions: ['model signing v1.0', 'model signing v0.1'],
  fields: ATTESTED_FIELDS,
  recognise: (head) =>
    isBundle(head) && !signsBuild(head)
      ? { strength: 3, because: 'it is a Sigstore bundle that may sign a list of files' }
      : null,
  read: (document) => readAttested(document, TITLE),
};

/** Whether the file is one Sigstore bundle, or begins with one on a line of its own. */
export function isBundle(head: Head): boolean {
  const { text, form } = seen(head.outline(), head.path, 'exact');
  return (form === 'json' || form === 'ndjson') && BUNDLE.test(text('mediaType'));
}

const PAYLOAD = /"payload"\s*:\s*"([A-Za-z0-9+/_-]*)/;
const PREDICATE = /"predicateType"\s*:\s*"([^"]{0,200})"/;

/** Whether the beginning of the payload shows a predicate that is not of model signing, or a file of many bundles. */
export function signsBuild(head: Head): boolean {
  if (head.outline().form === 'ndjson') return true;
  const payload = PAYLOAD.exec(head.text)?.[1] ?? '';
  const predicate = PREDICATE.exec(Buffer.from(payload, 'base64').toString('latin1'))?.[1];
  return predicate !== undefined && !predicate.startsWith('https://model_signing/');
}
