import { folderOf, pathFrom } from '../paths.ts';
import { EMPTY_READING, type EntryStatement, type Reading, type ReadProblem, type SourceDocument } from '../reader.ts';
import { artifactEntry, type SaidOfArtifact, saying } from './artifact-entry.ts';
import { type Attestation, attestationsIn, type StatedBuild, type StatedFile } from './attestation.ts';

/** Fields that signed statements and statements of builds can state. */
export const ATTESTED_FIELDS: readonly string[] = [
  'path',
  'digest',
  'signature',
  'signature_format',
  'builder',
  'build_type',
  'sources',
  'created',
  'run_id',
].map((name) => `artifact.${name}`);

/** Every file that the statements of a document name, as an artifact. */
export function readAttested(document: SourceDocument, format: string): Reading {
  const { attestations, problems } = attestationsIn(document);
  const warnings: ReadProblem[] = [...problems];
  const entries = attestations.flatMap((attestation) =>
    attestation.files.map((file) => entryOf(file, attestation, { path: document.path, format }, warnings)),
  );
  const versions = [...new Set(attestations.map(({ form }) => form ?? 'unknown predicate'))];
  return {
    ...EMPTY_READING,
    status: attestations.length === 0 ? 'corrupt' : warnings.length > 0 ? 'partial' : 'parsed',
    version: versions.join(', ') || null,
    entries,
    warnings,
  };
}

function entryOf(
  file: StatedFile,
  attestation: Attestation,
  { path, format }: { readonly path: string; readonly format: string },
  warnings: ReadProblem[],
): EntryStatement {
  const { name, place } = file;
  const id = pathFrom(folderOf(path), name.text);
  if (id === null) {
    const message =
      'A file that the statement names lies outside of the judged folder. Sign the files where they are kept.';
    warnings.push({ code: 'outside', message, place: name.place });
  }
  const said = [
    saying('path', name.text, name.text, name.place),
    ...digestOf(file, warnings),
    ...signatureOf(attestation),
    ...buildOf(attestation.build),
  ];
  return artifactEntry(id ?? name.text, place, { format, assurance: 'reported' }, said);
}

function digestOf({ digests, place }: StatedFile, warnings: ReadProblem[]): readonly SaidOfArtifact[] {
  const stated = digests.get('sha256');
  if (stated === undefined) {
    const message = 'A file is named without a digest of sha256, the only kind that is compared. Sign it with sha256.';
    warnings.push({ code: 'no-digest', message, place });
    return [];
  }
  if (/^[0-9a-f]{64}$/i.test(stated.text)) {
    return [saying('digest', `sha256:${stated.text.toLowerCase()}`, stated.text, stated.place)];
  }
  const message = 'The digest of a file is not one of sha256, which has 64 hexadecimal digits. Sign the file again.';
  warnings.push({ code: 'not-a-digest', message, place: stated.place });
  return [];
}

function signatureOf({ signatures, bundle, bundleVersion, form, place }: Attestation): readonly SaidOfArtifact[] {
  if (signatures.length === 0) return [];
  const envelope = bundle === null ? 'DSSE' : `Sigstore bundle v${bundleVersion}`;
  return [
    saying('signature', 'stated', '', place),
    saying('signature_format', form === null ? envelope : `${form}, ${envelope}`, '', place),
  ];
}

function buildOf({ builder, buildType, sources, created, run }: StatedBuild): readonly SaidOfArtifact[] {
  const [source] = sources;
  const one = (field: string, stated: StatedBuild['builder']): readonly SaidOfArtifact[] =>
    stated === null ? [] : [saying(field, stated.text, stated.text, stated.place)];
  const texts = sources.map(({ text }) => text);
  return [
    ...one('builder', builder),
    ...one('build_type', buildType),
    ...(source === undefined ? [] : [saying('sources', texts, texts.join('; '), source.place)]),
    ...one('created', created),
    ...one('run_id', run),
  ];
}
