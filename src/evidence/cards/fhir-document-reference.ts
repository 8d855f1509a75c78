import { decodeText } from '../../documents/bytes.ts';
import type { LocatedScalar } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import { type Outline, outlineOf } from '../../documents/outline.ts';
import type { Place, Statement } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import { parsedDocument, seen } from '../mapped/mapped-reader.ts';
import { type Found, findAll, top } from '../mapped/paths.ts';
import { type Ledger, leftOver, newLedger, readPart } from '../mapped/reading.ts';
import type { Source } from '../mapped/rules.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf } from '../statement.ts';
import { scalarAt } from './bill-of-materials.ts';
import { chaiCardReader } from './chai-card.ts';
import { markdownCardReader } from './markdown-card.ts';

const TITLE = 'FHIR DocumentReference with a model card';

/** The profile AIModelCard of HL7's AI Transparency on FHIR, 0.1.0 (continuous build). */
function recognise(head: Head): Recognition | null {
  const { form, text, has } = seen(head.outline(), head.path, 'exact');
  if (form !== 'json' || text('resourceType') !== 'DocumentReference') return null;
  const isCard =
    has('type/coding[code=AIModelCard]') ||
    head.text.includes('/StructureDefinition/AI-ModelCard"') ||
    /"code"\s{0,20}:\s{0,20}"AIModelCard"/.test(head.text);
  return isCard ? { strength: 3, because: 'it is a FHIR DocumentReference whose type is AIModelCard' } : null;
}

const SETTINGS = ['resourceType', 'id', 'meta', 'status', 'type', 'category', 'identifier', 'text', 'language'];

async function read(document: SourceDocument): Promise<Reading> {
  const { path } = document;
  const parsed = parsedDocument(document);
  if (parsed.value === null) return parsed.reading;
  const { value } = parsed;
  const warnings: ReadProblem[] = [...parsed.warnings];
  const source: Source = { path, format: TITLE, assurance: 'declared' };
  const ledger = newLedger();
  readPart(top(value), { names: 'exact', facts: [], settings: SETTINGS }, source, ledger);
  const cards: Reading[] = [];
  for (const attachment of findAll(top(value), 'content[]/attachment', 'exact')) {
    const card = await readAttachment(attachment, document, ledger);
    if (card !== null) cards.push(card);
  }
  const left = leftOver(value, ledger, source);
  if (cards.length === 0) {
    const message =
      'There is no attachment with a card. Write the card in content.attachment.data as base64, with contentType text/markdown or application/xml.';
    warnings.push({ code: 'no-card', message, place: placeOf(path, top(value).entry.key) });
  }
  return {
    ...EMPTY_READING,
    status: statusOf(cards),
    version: cards.find(({ version }) => version !== null)?.version ?? null,
    facts: cards.flatMap(({ facts }) => facts),
    entries: cards.flatMap(({ entries }) => entries),
    records: cards.flatMap(({ records }) => records),
    warnings: [...warnings, ...cards.flatMap((card) => card.warnings)],
    notUnderstood: [...left, ...cards.flatMap(({ notUnderstood }) => notUnderstood)].slice(0, READING.problems),
    anchors: new Map(cards.flatMap(({ anchors }) => [...anchors])),
  };
}

function statusOf(cards: readonly Reading[]): Reading['status'] {
  const [first] = cards;
  if (first === undefined) return 'unsupported';
  return cards.every(({ status }) => status === first.status) ? first.status : 'partial';
}

/** Readers of what may be attached, by type of content. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['text/markdown', markdownCardReader],
  ['application/xml', chaiCardReader],
  ['text/xml', chaiCardReader],
]);

/** The card in an attachment, or why it could not be read; null where the attachment is no card, such as a PDF of it. */
async function readAttachment(attachment: Found, document: SourceDocument, { used }: Ledger): Promise<Reading | null> {
  const type = scalarAt(attachment, 'contentType');
  const reader = READERS.get((type?.text ?? '').split(';')[0]?.trim().toLowerCase() ?? '');
  if (type === null || reader === undefined) return null;
  used.add(type);
  const [data] = findAll(attachment, 'data', 'exact');
  const url = scalarAt(attachment, 'url');
  if (data?.value.kind !== 'scalar' || data.value.text.trim() === '') {
    const place = placeOf(document.path, (url ?? type).span);
    if (url !== null) used.add(url);
    const message =
      url === null
        ? 'The attachment holds no card. Write the card in data as base64.'
        : 'The card is only named by its address, which is not fetched. Write the card itself in data as base64.';
    return { ...EMPTY_READING, status: 'unsupported', warnings: [{ code: 'not-embedded', message, place }] };
  }
  used.add(data.value);
  const place = placeOf(document.path, data.value.span);
  const decoded = decodedText(data.value);
  if ('problem' in decoded) {
    return { ...EMPTY_READING, status: 'corrupt', warnings: [{ ...decoded.problem, place }] };
  }
  const card = await reader.read(embedded(document.path, decoded.text));
  return placedAt(card, place, toPointer(data.keys));
}

/** RFC 4648 section 4. Line breaks are not allowed in FHIR, and harm nobody. */
function isBase64(text: string): boolean {
  const body = text.trimEnd();
  const padding = body.indexOf('=');
  return !/[^A-Za-z0-9+/=\s]/.test(body) && (padding === -1 || /^={1,2}$/.test(body.slice(padding)));
}

function decodedText({
  text,
}: LocatedScalar): { readonly text: string } | { readonly problem: Pick<ReadProblem, 'code' | 'message'> } {
  if (!isBase64(text)) {
    return { problem: { code: 'not-base64', message: 'The data are not base64. Encode the card anew.' } };
  }
  if (text.length > (READING.structuredBytes / 3) * 4) {
    const message = `The embedded card has more than ${READING.structuredBytes / 1024 / 1024} MiB, more than is read of a card.`;
    return { problem: { code: 'too-large', message } };
  }
  const decoded = decodeText(Buffer.from(text, 'base64'));
  if ('text' in decoded) return decoded;
  const { code, message, span } = decoded.problem;
  return { problem: { code, message: `In the embedded card, line ${span.line}: ${message}` } };
}

/** The embedded card as a document of its own. */
function embedded(path: string, text: string): SourceDocument {
  const bytes = new TextEncoder().encode(text);
  let outline: Outline | null = null;
  return {
    path,
    size: bytes.length,
    text: text.slice(0, READING.headCharacters),
    bytes: bytes.subarray(0, READING.headCharacters),
    outline: () => {
      outline ??= outlineOf(text.slice(0, READING.headCharacters), text.length <= READING.headCharacters);
      return outline;
    },
    slice: (start, end) => bytes.subarray(start, end),
    wholeText: () => text,
    chunks: () => [bytes],
    declared: null,
  };
}

/** What a card states stands, in this file, on the one line of `data`; messages name the line within the card. */
function placedAt(card: Reading, place: Place, pointer: string): Reading {
  const stated = (one: Statement): Statement => ({
    ...one,
    place,
    format: `${one.format} in a FHIR DocumentReference`,
  });
  return {
    ...card,
    facts: card.facts.map(stated),
    entries: card.entries.map((entry) => ({ ...entry, place, statements: entry.statements.map(stated) })),
    records: card.records.map((record) => ({ ...record, place, pointer })),
    warnings: card.warnings.map(({ code, message, place: { line } }) => ({
      code,
      message: `In the embedded card, line ${line}: ${message}`,
      place,
    })),
    notUnderstood: card.notUnderstood.map(({ what, place: { line } }) => ({
      what: `${what} (line ${line} of the embedded card)`,
      place,
    })),
    anchors: new Map([...card.anchors.keys()].map((field) => [field, place])),
  };
}

export const fhirDocumentReferenceReader: Reader = {
  id: 'fhir-document-reference',
  title: TITLE,
  role: 'card',
  versions: ['AI Transparency on FHIR 0.1.0'],
  recognise,
  read,
  fields: [...new Set([...chaiCardReader.fields, ...markdownCardReader.fields])],
};
