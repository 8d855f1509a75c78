import { parseData } from '../../documents/data.ts';
import type { LocatedMapping, LocatedScalar, LocatedValue, Span } from '../../documents/located.ts';
import type { Place } from '../../dossier/fact.ts';
import { ARTIFACTS, READING } from '../../safety/limits.ts';
import { findAll, top } from '../mapped/paths.ts';
import type { ReadProblem, SourceDocument } from '../reader.ts';
import { placeOf } from '../statement.ts';

/** A text of a statement, and where it stands: inside a payload nothing has a place but the payload itself. */
export interface Stated {
  readonly text: string;
  readonly place: Place;
}

/** A file that a statement names. */
export interface StatedFile {
  readonly name: Stated;
  /** Algorithm to hexadecimal digits, as they are written. */
  readonly digests: ReadonlyMap<string, Stated>;
  readonly place: Place;
}

/** How a file was built, as far as the statement says. */
export interface StatedBuild {
  readonly builder: Stated | null;
  readonly buildType: Stated | null;
  readonly sources: readonly Stated[];
  readonly created: Stated | null;
  readonly run: Stated | null;
}

export type PredicateForm = 'model signing v1.0' | 'model signing v0.1' | 'SLSA provenance v1' | 'SLSA provenance v0.2';

/** One statement with what is around it: everything a signature is later verified by. */
export interface Attestation {
  /** The Sigstore bundle with its verification material; null where the envelope stands alone, or there is none. */
  readonly bundle: LocatedMapping | null;
  /** Version of the bundle as in its media type; empty where there is none. */
  readonly bundleVersion: string;
  /** The bytes that are signed; null for a bare statement, which nobody has signed. */
  readonly payload: Uint8Array | null;
  readonly payloadType: string;
  /** Signatures in base64, as they are written. */
  readonly signatures: readonly { readonly signature: string; readonly keyId: string }[];
  readonly predicateType: string;
  /** Null where the predicate is of a type that is not read. */
  readonly form: PredicateForm | null;
  readonly files: readonly StatedFile[];
  readonly build: StatedBuild;
  readonly place: Place;
}

export interface Attestations {
  readonly attestations: readonly Attestation[];
  readonly problems: readonly ReadProblem[];
}

const PREDICATES: ReadonlyMap<string, PredicateForm> = new Map([
  // https://github.com/sigstore/model-transparency, src/model_signing/_signing/signing.py
  ['https://model_signing/signature/v1.0', 'model signing v1.0'],
  ['https://model_signing/Digests/v0.1', 'model signing v0.1'],
  // https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance
  ['https://slsa.dev/provenance/v1', 'SLSA provenance v1'],
  ['https://slsa.dev/provenance/v0.2', 'SLSA provenance v0.2'],
]);

const IN_TOTO = 'application/vnd.in-toto+json';
const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(0\.1|1)$/;
export const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v(\d+\.\d+)\+json|\+json;version=(\d+\.\d+))$/;

type At = (span: Span) => Place;
type Warn = (code: string, message: string, place: Place) => void;

/**
 * The statements of a file: one Sigstore bundle, DSSE envelope or in-toto statement, or one a line. Their structure is
 * read and their digests are taken as they are stated; no signature is verified here.
 */
export function attestationsIn(document: Pick<SourceDocument, 'path' | 'wholeText'>): Attestations {
  const { path } = document;
  const problems: ReadProblem[] = [];
  const warn: Warn = (code, message, place) => {
    if (problems.length < READING.problems) problems.push({ code, message, place });
  };
  const attestations: Attestation[] = [];
  for (const { text, line } of documentsIn(document.wholeText())) {
    const at: At = (span) => placeOf(path, { ...span, line: span.line + line, endLine: span.endLine + line });
    const parsed = parseData(text, { format: 'json' });
    for (const { code, message, span } of parsed.problems) warn(code, message, at(span));
    const attestation = parsed.value === null ? null : attestationOf(parsed.value, at, warn);
    if (attestation !== null) attestations.push(attestation);
  }
  return { attestations, problems };
}

/** One document, or one a line, with the number of lines before it. */
function documentsIn(whole: string): readonly { readonly text: string; readonly line: number }[] {
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  const lines = text.split('\n');
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line, line: at }]));
  // JSON over several lines does not end on its first.
  const first = filled[0]?.text.trim() ?? '';
  const isByLine = filled.length > 1 && first.startsWith('{') && first.endsWith('}');
  return isByLine ? filled : [{ text, line: 0 }];
}

function attestationOf(value: LocatedValue, at: At, warn: Warn): Attestation | null {
  const bundleVersion = BUNDLE.exec(textAt(value, 'mediaType')?.text ?? '');
  if (value.kind === 'mapping' && bundleVersion !== null) {
    const version = bundleVersion[1] ?? bundleVersion[2] ?? '';
    const envelope = valueAt(value, 'dsseEnvelope');
    if (envelope !== null) return inEnvelope(envelope, { bundle: value, bundleVersion: version }, at, warn);
    const message =
      'The bundle signs no list of files: it has no dsseEnvelope. Sign the model with a tool that lists its files.';
    warn('no-envelope', message, at(value.span));
    return null;
  }
  if (valueAt(value, 'payloadType') !== null) return inEnvelope(value, { bundle: null, bundleVersion: '' }, at, warn);
  if (valueAt(value, '_type') !== null) {
    const unsigned = { bundle: null, bundleVersion: '', payload: null, payloadType: '', signatures: [] };
    return statementOf(value, unsigned, at(value.span), at, warn);
  }
  warn('no-statement', 'This is neither a Sigstore bundle nor an envelope nor an in-toto statement.', at(value.span));
  return null;
}

type Around = Pick<Attestation, 'bundle' | 'bundleVersion' | 'payload' | 'payloadType' | 'signatures'>;

function inEnvelope(
  envelope: LocatedValue,
  around: Pick<Around, 'bundle' | 'bundleVersion'>,
  at: At,
  warn: Warn,
): Attestation | null {
  const scalar = scalarAt(envelope, 'payload');
  if (scalar === null || scalar.text === '') {
    warn(
      'no-payload',
      'The envelope has no payload, so that it states nothing. Sign the model again.',
      at(envelope.span),
    );
    return null;
  }
  const place = at(scalar.span);
  const payload = fromBase64(scalar.text);
  if (payload === null) {
    warn('not-base64', 'The payload is not base64, so that it states nothing. Sign the model again.', place);
    return null;
  }
  const payloadType = textAt(envelope, 'payloadType')?.text ?? '';
  if (payloadType !== IN_TOTO) {
    warn('other-payload', `The payload is no in-toto statement (${IN_TOTO}), so that it is not read.`, place);
    return null;
  }
  const signatures = findAll(top(envelope), 'signatures[]', 'exact').flatMap(({ value }) => {
    const signature = textAt(value, 'sig');
    return signature === null ? [] : [{ signature: signature.text, keyId: textAt(value, 'keyid')?.text ?? '' }];
  });
  if (signatures.length === 0) warn('no-signature', 'The envelope holds no signature. Sign the model again.', place);
  const text = utf8(payload);
  const parsed = text === null ? null : parseData(text, { format: 'json' });
  if (parsed === null || parsed.value === null) {
    warn('not-json', `The payload cannot be read. ${parsed?.problems[0]?.message ?? 'It is not UTF-8.'}`, place);
    return null;
  }
  return statementOf(parsed.value, { ...around, payload, payloadType, signatures }, place, () => place, warn);
}

function statementOf(value: LocatedValue, around: Around, place: Place, at: At, warn: Warn): Attestation | null {
  if (!STATEMENT.test(textAt(value, '_type')?.text ?? '')) {
    warn('other-statement', 'The statement is not an in-toto statement of version 0.1 or 1.', place);
    return null;
  }
  const predicateType = textAt(value, 'predicateType');
  const form = PREDICATES.get(predicateType?.text ?? '') ?? null;
  if (form === null) {
    const message = 'The predicate is of a type that is not read; only the files that the statement names are.';
    warn('unknown-predicate', message, predicateType === null ? place : at(predicateType.span));
  }
  const predicate = valueAt(value, 'predicate');
  const files = form === 'model signing v1.0' ? resourcesIn(predicate, at, warn) : subjectsIn(value, at, warn);
  if (files.length === 0) warn('no-files', 'The statement names no file, so that it says nothing of any.', place);
  return {
    ...around,
    predicateType: predicateType?.text ?? '',
    form,
    files,
    build: buildIn(predicate, form, at),
    place,
  };
}

function subjectsIn(statement: LocatedValue, at: At, warn: Warn): readonly StatedFile[] {
  return within(findAll(top(statement), 'subject[]', 'exact'), at, warn).flatMap(({ value }) => {
    const name = textAt(value, 'name');
    const digests = valueAt(value, 'digest');
    return name === null ? [] : [fileOf(name, digests === null ? new Map() : textsIn(digests, at), value, at)];
  });
}

function resourcesIn(predicate: LocatedValue | null, at: At, warn: Warn): readonly StatedFile[] {
  if (predicate === null) return [];
  // Without a method the files are whole; otherwise a name stands for a piece of a file, `name:start:end`.
  const method = textAt(predicate, 'serialization/method');
  if (method !== null && method.text !== 'files') {
    const message =
      'The signature is over pieces of the files, whose digests are not those of the files. Sign whole files.';
    warn('pieces', message, at(method.span));
    return [];
  }
  return within(findAll(top(predicate), 'resources[]', 'exact'), at, warn).flatMap(({ value }) => {
    const name = textAt(value, 'name');
    const digest = textAt(value, 'digest');
    const algorithm = textAt(value, 'algorithm');
    if (name === null) return [];
    const digests =
      digest === null || algorithm === null
        ? new Map()
        : new Map([[algorithm.text, { text: digest.text, place: at(digest.span) }]]);
    return [fileOf(name, digests, value, at)];
  });
}

function within<T extends { readonly value: LocatedValue }>(found: readonly T[], at: At, warn: Warn): readonly T[] {
  const beyond = found[ARTIFACTS.statedFiles];
  if (beyond === undefined) return found;
  const message = `The statement names more than ${ARTIFACTS.statedFiles} files; the rest are not read.`;
  warn('too-many-files', message, at(beyond.value.span));
  return found.slice(0, ARTIFACTS.statedFiles);
}

function fileOf(name: LocatedScalar, digests: ReadonlyMap<string, Stated>, value: LocatedValue, at: At): StatedFile {
  return { name: { text: name.text, place: at(name.span) }, digests, place: at(value.span) };
}

function textsIn(value: LocatedValue, at: At): ReadonlyMap<string, Stated> {
  if (value.kind !== 'mapping') return new Map();
  return new Map(
    [...value.entries].flatMap(([name, { value: one }]): readonly (readonly [string, Stated])[] =>
      one.kind === 'scalar' ? [[name, { text: one.text, place: at(one.span) }]] : [],
    ),
  );
}

/** Where the two versions of SLSA provenance say how something was built. */
const BUILD_PATHS: Readonly<Partial<Record<PredicateForm, Readonly<Record<keyof StatedBuild, readonly string[]>>>>> = {
  'SLSA provenance v1': {
    builder: ['runDetails/builder/id'],
    buildType: ['buildDefinition/buildType'],
    sources: ['buildDefinition/resolvedDependencies[]/uri'],
    created: ['runDetails/metadata/finishedOn', 'runDetails/metadata/startedOn'],
    run: ['runDetails/metadata/invocationId'],
  },
  'SLSA provenance v0.2': {
    builder: ['builder/id'],
    buildType: ['buildType'],
    sources: ['materials[]/uri'],
    created: ['metadata/buildFinishedOn', 'metadata/buildStartedOn'],
    run: ['metadata/buildInvocationId', 'metadata/buildInvocationID'],
  },
};

function buildIn(predicate: LocatedValue | null, form: PredicateForm | null, at: At): StatedBuild {
  const paths = form === null ? undefined : BUILD_PATHS[form];
  const all = (key: keyof StatedBuild): readonly Stated[] =>
    predicate === null || paths === undefined
      ? []
      : paths[key].flatMap((path) =>
          findAll(top(predicate), path, 'exact').flatMap(({ value }) =>
            value.kind === 'scalar' && typeof value.value === 'string' && value.text.trim() !== ''
              ? [{ text: value.text, place: at(value.span) }]
              : [],
          ),
        );
  const first = (key: keyof StatedBuild): Stated | null => all(key)[0] ?? null;
  return {
    builder: first('builder'),
    buildType: first('buildType'),
    sources: all('sources'),
    created: first('created'),
    run: first('run'),
  };
}

function valueAt(value: LocatedValue, path: string): LocatedValue | null {
  return findAll(top(value), path, 'exact')[0]?.value ?? null;
}

function scalarAt(value: LocatedValue, path: string): LocatedScalar | null {
  const found = valueAt(value, path);
  return found?.kind === 'scalar' ? found : null;
}

/** A text in quotes that is not empty. */
function textAt(value: LocatedValue, path: string): LocatedScalar | null {
  const found = scalarAt(value, path);
  return found !== null && typeof found.value === 'string' && found.text !== '' ? found : null;
}

/** DSSE allows both alphabets of base64. Node skips what is none, which a signature must not survive. */
function fromBase64(text: string): Uint8Array | null {
  const digits = text.replace(/={1,2}$/, '');
  if (digits.length % 4 === 1 || !(/^[A-Za-z0-9+/]*$/.test(digits) || /^[A-Za-z0-9_-]*$/.test(digits))) return null;
  return Buffer.from(digits, 'base64');
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
