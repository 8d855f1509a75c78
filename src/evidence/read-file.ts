import type { MetricRecord, Place } from '../dossier/fact.ts';
import { forLog } from '../safety/escape.ts';
import { SHOWN_KEY_CHARACTERS } from '../safety/limits.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { damagedFile, documentOf, headOf, readDocument, unknownFile } from './read-document.ts';
import { EMPTY_READING, type Head, type Reading } from './reader.ts';
import { recognise } from './registry.ts';
import { startOf } from './statement.ts';

/** What the gate sees in one file, in the form of the command `read`. */
export interface SeenFile {
  readonly path: string;
  /** Title of the format; null where no reader knows it. */
  readonly format: string | null;
  readonly version: string | null;
  readonly status: Reading['status'];
  readonly facts: readonly SeenFact[];
  readonly records: readonly SeenRecord[];
  /** What the tool itself made of its results. */
  readonly tool_verdict: { readonly said: string; readonly line: number; readonly column: number } | null;
  readonly warnings: readonly SeenWarning[];
  /** What stands in the file and states nothing that the gate knows: keys and headings, never their values. */
  readonly not_understood: readonly SeenPart[];
}

export interface SeenPart {
  readonly what: string;
  readonly line: number;
  readonly column: number;
}

export interface SeenFact {
  readonly field: string;
  /** Kind and id of the element it belongs to; absent for a fact of the system. */
  readonly entry?: string;
  readonly state: string;
  readonly value: unknown;
  readonly raw: string;
  readonly reason?: string;
  readonly line: number;
  readonly column: number;
}

export interface SeenRecord {
  readonly kind: MetricRecord['kind'];
  readonly better: MetricRecord['better'];
  readonly metric: string | null;
  readonly name: string;
  readonly value: number | null;
  readonly raw: string;
  readonly scale: MetricRecord['scale'];
  readonly subgroup: Readonly<Record<string, string>>;
  readonly n: number | null;
  readonly ci: MetricRecord['interval'];
  readonly role: string | null;
  readonly details: MetricRecord['details'];
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

export interface SeenWarning {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Reads one file by itself, with nothing declared about it. */
export async function readFile(workspace: Workspace, path: string): Promise<SeenFile> {
  const head = headOf(workspace, path, workspace.size(path));
  const found = recognise(head, null);
  if (found.kind !== 'reader') {
    const document = documentOf(workspace, head, 'result', null);
    if (found.kind === 'unknown' && isMarkdown(head)) return seen(path, PLAIN_MARKDOWN, noCard(path));
    const problem = found.kind === 'clash' ? found.message : 'No reader knows the form of this file.';
    const { reading } = damagedFile(document, 'result') ?? unknownFile(document, 'result', problem);
    return seen(path, null, reading);
  }
  const { reader } = found;
  const { reading } = await readDocument(reader, documentOf(workspace, head, reader.role, null));
  return seen(path, reader.title, reading);
}

const PLAIN_MARKDOWN = 'Markdown without any sign of a model card';

/** Text that begins with a heading, in a file whose name says nothing else. */
function isMarkdown({ path, text, outline }: Head): boolean {
  const mayBe = /(\.(md|markdown)|(^|\/)[^./]+)$/i.test(path) && outline().form === 'text';
  return mayBe && /^\ufeff?\s{0,3}#{1,6} \S/.test(text);
}

/** Text with headings that says nothing of a model: no fault, and worth more of an answer than that nobody knows it. */
function noCard(path: string): Reading {
  const message =
    'No heading, bold name or front matter of a model card was found. Call the file MODEL_CARD.md, or use headings such as "Intended use" and "Limitations".';
  return { ...EMPTY_READING, status: 'empty', warnings: [{ code: 'no-card', message, place: startOf(path) }] };
}

function seen(path: string, format: string | null, reading: Reading): SeenFile {
  const of = (statement: Reading['facts'][number], entry?: string): SeenFact => ({
    field: statement.field,
    ...(entry === undefined ? {} : { entry }),
    state: statement.state,
    value: statement.value,
    raw: statement.raw,
    ...(statement.reason === '' ? {} : { reason: statement.reason }),
    ...start(statement.place),
  });
  const entries = reading.entries.flatMap(({ kind, id, statements }) =>
    statements.map((one) => of(one, `${kind} ${id}`)),
  );
  return {
    path,
    format,
    version: reading.version,
    status: reading.status,
    facts: [...reading.facts.map((one) => of(one)), ...entries, ...reading.binding.map((one) => of(one))],
    records: reading.records.map(seenRecord),
    tool_verdict:
      reading.toolVerdict === null ? null : { said: reading.toolVerdict.said, ...start(reading.toolVerdict.place) },
    warnings: reading.warnings.map(({ code, message, place }) => ({ code, message, ...start(place) })),
    not_understood: reading.notUnderstood.map(({ what, place }) => ({ what, ...start(place) })),
  };
}

const start = ({ line, column }: Place): { readonly line: number; readonly column: number } => ({ line, column });

function seenRecord(record: MetricRecord): SeenRecord {
  const {
    kind,
    better,
    metric,
    name,
    value,
    raw,
    scale,
    subgroup,
    n,
    interval: ci,
    role,
    details,
    pointer,
    place,
  } = record;
  return { kind, better, metric, name, value, raw, scale, subgroup, n, ci, role, details, pointer, ...start(place) };
}

/** The same for people: a line for each fact, record and warning, with its line and column. */
export function seenAsText(file: SeenFile): string {
  const version = file.version === null ? '' : ` ${file.version}`;
  const lines = [`${file.path}: ${file.format ?? 'form not recognised'}${version} (${file.status})`];
  for (const fact of file.facts) {
    const about = fact.entry === undefined ? '' : ` of ${fact.entry}`;
    lines.push(`  ${fact.line}:${fact.column}  ${fact.field}${about}: ${factText(fact)}`);
  }
  for (const record of file.records) lines.push(`  ${record.line}:${record.column}  ${recordText(record)}`);
  if (file.tool_verdict !== null) {
    const { line, column, said } = file.tool_verdict;
    lines.push(`  ${line}:${column}  the tool's own verdict: ${said} (kept, and not what the policy goes by)`);
  }
  for (const { line, column, message } of file.warnings) lines.push(`  ${line}:${column}  problem: ${message}`);
  for (const { line, column, what } of file.not_understood)
    lines.push(`  ${line}:${column}  not understood: ${what.slice(0, SHOWN_KEY_CHARACTERS)}`);
  // Names and short values are those of the file, which may hold commands to whatever shows them.
  return `${lines.map(forLog).join('\n')}\n`;
}

/** Fields whose value is the name or address of people more often than not. */
const ABOUT_PEOPLE = /^governance\.(roles\.|contact$)|\.creator$|\.signer$|\.evaluator$/;

/** Free text of the file is not repeated: it may hold anything. Its state and length say that it was read. */
function factText({ field, state, value, reason }: SeenFact): string {
  if (state !== 'present')
    return `${state.replace('_', ' ')}${state === 'invalid' && reason !== undefined ? `: ${reason}` : ''}`;
  if (Array.isArray(value)) return `present, ${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  if (typeof value !== 'string') return `present, ${String(value)}`;
  const isFreeText = value.length > 80 || /\s\S+\s/.test(value) || ABOUT_PEOPLE.test(field);
  return `present, ${isFreeText ? `${value.length} characters` : value}`;
}

function recordText(record: SeenRecord): string {
  const group = Object.entries(record.subgroup)
    .map(([attribute, value]) => ` in ${attribute}=${value}`)
    .join('');
  const ci = record.ci === null ? '' : ` (${record.ci.lower} to ${record.ci.upper})`;
  const role = record.role === null ? '' : `, ${record.role} data`;
  // "sensitivity: -0.14" would be taken for a sensitivity.
  const name = record.details.comparator === undefined ? (record.metric ?? record.name) : record.name;
  const number = record.raw === '' && record.value !== null ? `${record.value} counted` : record.raw;
  return `${name}${group}: ${number}${ci}${role}`;
}
