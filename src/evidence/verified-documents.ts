import { decodeText } from '../documents/bytes.ts';
import type { Statement } from '../dossier/fact.ts';
import type { Trust } from '../dossier/trust.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Verification } from './artifacts/verify-signature.ts';
import type { ReadDocument } from './read-document.ts';
import type { EntryStatement } from './reader.ts';
import { present } from './statement.ts';

/**
 * Checks the signatures among the documents of a system. What a trusted signer signed is no longer only stated: its
 * digests count as signed. The library that checks is loaded only where there is a signature.
 */
export async function withVerifiedSignatures(
  workspace: Workspace,
  documents: readonly ReadDocument[],
  trust: Trust,
): Promise<readonly ReadDocument[]> {
  if (!documents.some(isSigned)) return documents;
  const { verifySignature } = await import('./artifacts/verify-signature.ts');
  return documents.map((document) => {
    if (!isSigned(document)) return document;
    const decoded = decodeText(workspace.read(document.file.path));
    return 'problem' in decoded ? document : verified(document, verifySignature(decoded.text, trust));
  });
}

const SIGNATURE = 'artifact.signature';

const statesSignature = ({ field }: Statement): boolean => field === SIGNATURE;

const isSigned = ({ reading }: ReadDocument): boolean =>
  reading.entries.some(({ statements }) => statements.some(statesSignature));

function verified(document: ReadDocument, verification: Verification): ReadDocument {
  const { reading, file } = document;
  if (verification.outcome === 'not-trusted') return document;
  const entries = reading.entries.map((entry) => withOutcome(entry, verification));
  if (verification.outcome === 'verified') return { ...document, reading: { ...reading, entries } };
  const [place] = reading.entries.flatMap(({ statements }) => statements.filter(statesSignature));
  const problem = {
    code: 'wrong-signature',
    message:
      'The signature is not over what the file states: it was changed after signing. Sign again, or restore the file.',
    place: place?.place ?? { path: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
  const warnings = [...reading.warnings, problem];
  return { file: { ...file, problems: warnings }, reading: { ...reading, entries, warnings } };
}

function withOutcome(
  entry: EntryStatement,
  verification: Exclude<Verification, { outcome: 'not-trusted' }>,
): EntryStatement {
  const statements = entry.statements.flatMap((one): readonly Statement[] => {
    if (!statesSignature(one)) {
      return [
        verification.outcome === 'verified' && one.field === 'artifact.digest' ? { ...one, assurance: 'signed' } : one,
      ];
    }
    const outcome: Statement = {
      ...one,
      ...present(verification.outcome),
      raw: verification.outcome,
      assurance: 'recomputed',
    };
    if (verification.outcome === 'wrong') return [outcome];
    const signer: Statement = {
      ...one,
      ...present(verification.signer),
      field: 'artifact.signer',
      raw: verification.signer,
      assurance: 'signed',
    };
    return [outcome, signer];
  });
  return { ...entry, statements };
}
