import { type LocatedScalar, type LocatedValue, lookup, type Path } from '../../documents/located.ts';
import { mappedReader, type PartialReading, type Seen } from '../mapped/mapped-reader.ts';
import { elements, type Found, findAll, top } from '../mapped/paths.ts';
import { leftOver, newLedger } from '../mapped/reading.ts';
import type { Source } from '../mapped/rules.ts';
import type { EntryStatement, Reader, ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { type SaidOfTool, toolEntry } from './tool-entry.ts';

/** Where lists stand: in the request to a model, in the answer of a server, at the top of a file. */
const LISTS: readonly Path[] = [['tools'], ['result', 'tools'], []];
const ELEMENTS = ['tools[]', 'result/tools[]', '[]'];

function elementsOf(value: LocatedValue): readonly Found[] {
  return LISTS.flatMap((path) => {
    const list = lookup(value, path);
    return list?.kind === 'sequence' ? elements({ ...top(list), keys: path }) : [];
  }).filter((found) => found.value.kind === 'mapping');
}

/** A path takes a document for a list of one, so that a document with a name of its own is told apart here. */
const hasAny = (seen: Seen, keys: readonly string[]): boolean =>
  ELEMENTS.some(
    (path) => (path !== '[]' || !seen.has(keys[0] ?? '')) && keys.every((key) => seen.has(`${path}/${key}`)),
  );

function textAt(value: LocatedValue, path: Path): LocatedScalar | null {
  const found = lookup(value, path);
  return found?.kind === 'scalar' && typeof found.value === 'string' && found.text.trim() !== '' ? found : null;
}

/** Reads each tool of a list; what a list says beside its tools is none of the dossier's business. */
function readTools(
  value: LocatedValue,
  source: Source,
  entryOf: (element: Found, position: number) => EntryStatement | null,
  warnings: readonly ReadProblem[],
): PartialReading {
  const ledger = newLedger();
  const read = elementsOf(value).map((element, position) => ({ element, entry: entryOf(element, position) }));
  const entries = read.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const nameless = read.filter(({ entry }) => entry === null).map(({ element }) => namelessTool(element, source));
  for (const { element } of read) ledger.used.add(element.value);
  for (const key of ['jsonrpc', 'id', 'nextCursor', 'result/nextCursor', '_meta', 'result/_meta', '$schema']) {
    for (const { value: known } of findAll(top(value), key, 'exact')) ledger.used.add(known);
  }
  return {
    facts: [],
    entries,
    records: [],
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
    warnings: [...warnings, ...nameless],
    ...(warnings.length + nameless.length === 0 ? {} : { status: 'partial' }),
  };
}

const namelessTool = ({ entry }: Found, { path }: Source): ReadProblem => ({
  code: 'no-name',
  message: 'A tool has no name, so that nobody can state what it may do. Give it the name by which the model calls it.',
  place: placeOf(path, entry.key),
});

const MCP_TOOLS = 'MCP list of tools';

const mcpTools = mappedReader({
  id: 'mcp-tools',
  title: MCP_TOOLS,
  role: 'artifact',
  versions: ['2024-11-05', '2025-03-26', '2025-06-18'],
  assurance: 'reported',
  recognise: (seen) =>
    seen.form === 'json' && hasAny(seen, ['name', 'inputSchema'])
      ? { strength: 3, because: 'it lists tools with a name and an inputSchema' }
      : null,
  version: () => null,
  mapping: { names: 'exact', facts: [] },
  read: readMcpTools,
});

/**
 * The answer of a server of the Model Context Protocol to `tools/list`, or the list in it. Descriptions are instructions
 * to a model, written by whoever runs the server: nothing of them is taken.
 * https://modelcontextprotocol.io/specification/2025-06-18/server/tools
 */
export const mcpToolsReader: Reader = {
  ...mcpTools,
  fields: ['tool.name', 'tool.annotated_effect'],
};

function readMcpTools(value: LocatedValue, source: Source): PartialReading {
  const more = ['nextCursor', 'result/nextCursor'].flatMap((path) => findAll(top(value), path, 'exact'));
  const [cursor] = more.filter(({ value: at }) => at.kind === 'scalar' && at.value !== null && at.text !== '');
  const hints = elementsOf(value).flatMap((element) => wrongHints(element, source));
  const warnings = [
    ...hints,
    ...(cursor === undefined
      ? []
      : [
          {
            code: 'more-pages',
            message:
              'The list goes on: the server gives its tools page by page, and this is one of them. Ask for the rest with the cursor, and write all tools into the file.',
            place: placeOf(source.path, cursor.value.span),
          },
        ]),
  ];
  return readTools(value, source, (element, position) => mcpTool(element, position, source), warnings);
}

function mcpTool(element: Found, position: number, { path }: Source): EntryStatement | null {
  const name = textAt(element.value, ['name']);
  if (name === null) return null;
  const place = placeOf(path, name.span);
  const said: SaidOfTool[] = [{ field: 'name', value: name.text.trim(), raw: name.text, place }];
  const effect = annotatedEffect(element.value);
  if (effect !== null) {
    said.push({ field: 'annotated_effect', value: effect.value, raw: '', place: placeOf(path, effect.hint.span) });
  }
  return toolEntry(name.text.trim(), `tools[${position}]`, place, MCP_TOOLS, said);
}

const HINTS = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];

function hintAt(value: LocatedValue, name: string): LocatedScalar | null {
  const found = lookup(value, ['annotations', name]);
  return found?.kind === 'scalar' && typeof found.value === 'boolean' ? found : null;
}

/**
 * What the hints that are there say. A hint that is left out says nothing, although the specification gives it a meaning:
 * most servers give none. `destructiveHint` means something only where the tool is not said to read.
 */
function annotatedEffect(value: LocatedValue): { readonly value: string; readonly hint: LocatedScalar } | null {
  const [reads, destroys] = [hintAt(value, 'readOnlyHint'), hintAt(value, 'destructiveHint')];
  if (reads?.value === true) return { value: 'reads', hint: reads };
  if (destroys?.value === true) return { value: 'destroys', hint: destroys };
  const hint = reads ?? destroys;
  return hint === null ? null : { value: 'changes', hint };
}

function wrongHints(element: Found, { path }: Source): readonly ReadProblem[] {
  return HINTS.flatMap((name): readonly ReadProblem[] => {
    const found = lookup(element.value, ['annotations', name]);
    if (found === null || (found.kind === 'scalar' && (found.value === null || typeof found.value === 'boolean'))) {
      return [];
    }
    const message = `${name} is neither true nor false, so that it says nothing. Write true or false without quotes.`;
    return [{ code: 'hint', message, place: placeOf(path, found.span) }];
  });
}

const FUNCTIONS = 'List of function tools';

const functionTools = mappedReader({
  id: 'function-tools',
  title: FUNCTIONS,
  role: 'artifact',
  versions: [],
  assurance: 'reported',
  recognise: (seen) => {
    if (seen.form !== 'json') return null;
    const isFunction = ELEMENTS.some((path) => seen.texts(`${path}/type`).includes('function'));
    return isFunction && (hasAny(seen, ['function', 'type']) || hasAny(seen, ['name', 'parameters']))
      ? { strength: 3, because: 'it lists functions that a model may call' }
      : null;
  },
  version: () => null,
  mapping: { names: 'exact', facts: [] },
  read: (value, source) => readTools(value, source, (element, position) => functionTool(element, position, source), []),
});

/**
 * Tools as they are handed to a model with a request: functions, tools that the supplier of the model runs (which have a
 * type and no name), and servers of the Model Context Protocol that the supplier calls.
 * https://platform.openai.com/docs/guides/function-calling
 */
export const functionToolsReader: Reader = { ...functionTools, fields: ['tool.name', 'tool.server'] };

function functionTool(element: Found, position: number, { path }: Source): EntryStatement | null {
  const server = textAt(element.value, ['server_label']);
  const name =
    server ??
    textAt(element.value, ['function', 'name']) ??
    textAt(element.value, ['name']) ??
    textAt(element.value, ['type']);
  if (name === null) return null;
  const place = placeOf(path, name.span);
  const field = server === null ? 'name' : 'server';
  const said: SaidOfTool[] = [{ field, value: name.text.trim(), raw: name.text, place }];
  return toolEntry(name.text.trim(), `tools[${position}]`, place, FUNCTIONS, said);
}
