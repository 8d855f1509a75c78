import { seen } from '../mapped/mapped-reader.ts';
import type { Head, Reader, Recognition } from '../reader.ts';
import { ATTESTED_FIELDS, readAttested } from './attested-files.ts';
import { isBundle, signsBuild } from './model-signing.ts';

const TITLE = 'in-toto attestation';

/**
 * in-toto statements, among them the provenance of SLSA: bare, in DSSE envelopes or in Sigstore bundles, one or one a line.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, https://slsa.dev/spec/v1.0/provenance
 */
export const inTotoReader: Reader = {
  id: 'in-toto',
  title: TITLE,
  role: 'artifact',
  versions: ['SLSA provenance v1', 'SLSA provenance v0.2'],
  fields: ATTESTED_FIELDS,
  recognise: recogniseInToto,
  read: (document) => readAttested(document, TITLE),
};

function recogniseInToto(head: Head): Recognition | null {
  const { form, has, text } = seen(head.outline(), head.path, 'exact');
  if (form !== 'json' && form !== 'ndjson') return null;
  if (isBundle(head))
    return signsBuild(head) ? { strength: 3, because: 'it is a Sigstore bundle of a statement' } : null;
  if (text('payloadType').startsWith('application/vnd.in-toto') || (has('payloadType') && has('payload'))) {
    return { strength: 3, because: 'it is a DSSE envelope' };
  }
  return text('_type').startsWith('https://in-toto.io/Statement/')
    ? { strength: 3, because: 'it is an in-toto statement' }
    : null;
}
