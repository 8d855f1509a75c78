import { withoutComments } from '../../documents/json-comments.ts';
import type { LocatedScalar, LocatedValue } from '../../documents/located.ts';
import { mappedReader, type PartialReading, type Seen } from '../mapped/mapped-reader.ts';
import { type Found, findAll, top } from '../mapped/paths.ts';
import { leftOver, newLedger } from '../mapped/reading.ts';
import type { Source } from '../mapped/rules.ts';
import type { EntryStatement, Reader, ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { hasPassword, isLiteralSecret } from './literal-secret.ts';
import { versionRun } from './package-version.ts';
import { type SaidOfTool, toolEntry } from './tool-entry.ts';

const TITLE = 'MCP configuration';

/** `mcpServers` as desktop assistants and agents write it, `servers` as the editor does in mcp.json and in its settings. */
const LISTS = ['mcpServers', 'servers', 'mcp/servers'];

/** How a server is reached: started as a process, or at an address. */
const REACHED = ['command', 'url', 'httpUrl', 'serverUrl'];

const isServers = ({ has }: Seen, list: string): boolean => REACHED.some((key) => has(`${list}/*/${key}`));

const reader = mappedReader({
  id: 'mcp-servers',
  title: TITLE,
  role: 'artifact',
  versions: [],
  assurance: 'reported',
  recognise: (seen) => {
    if (seen.form !== 'json') return null;
    if (LISTS.some((list) => isServers(seen, list))) {
      return { strength: 3, because: 'it says how servers of tools are started or reached' };
    }
    // With comments in it only the names of keys can be seen.
    return seen.has('mcpServers') || (seen.has('servers') && /(^|\/)\.?mcp\.json$/i.test(seen.path))
      ? { strength: 2, because: 'it lists servers of tools' }
      : null;
  },
  version: () => null,
  mapping: { names: 'exact', facts: [] },
  read,
});

/**
 * Which servers of tools an agent is given: the configuration of clients of the Model Context Protocol, which names for
 * each server the command that starts it or its address. What a variable of the environment holds is never handed on.
 * https://modelcontextprotocol.io/specification/2025-06-18, https://code.visualstudio.com/docs/copilot/reference/mcp-configuration
 */
export const mcpServersReader: Reader = {
  ...reader,
  fields: ['tool.server', 'tool.version', 'tool.newest_version'],
  read: (document) => {
    const text = (): string => withoutComments(document.wholeText());
    return reader.read({ ...document, wholeText: text });
  },
};

function read(value: LocatedValue, source: Source): PartialReading {
  const ledger = newLedger();
  const entries: EntryStatement[] = [];
  const warnings: ReadProblem[] = [];
  for (const server of LISTS.flatMap((list) => findAll(top(value), `${list}/*`, 'exact'))) {
    ledger.used.add(server.value);
    entries.push(serverEntry(server, source, entries.length));
    warnings.push(...secretsIn(server, source));
  }
  // What the client asks its user for, which the servers refer to.
  for (const { value: inputs } of ['inputs', '$schema'].flatMap((path) => findAll(top(value), path, 'exact'))) {
    ledger.used.add(inputs);
  }
  return {
    facts: [],
    entries,
    records: [],
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
    warnings,
  };
}

/** The texts at a path of a server. */
const textsAt = (server: Found, path: string): readonly (Found & { readonly value: LocatedScalar })[] =>
  findAll(server, path, 'exact').flatMap((found) =>
    found.value.kind === 'scalar' && typeof found.value.value === 'string' ? [{ ...found, value: found.value }] : [],
  );

function serverEntry(server: Found, { path }: Source, position: number): EntryStatement {
  const name = String(server.keys.at(-1) ?? '');
  const at = placeOf(path, server.entry.key);
  const said: SaidOfTool[] = [{ field: 'server', value: name, raw: name, place: at }];
  const [command] = textsAt(server, 'command');
  const args = textsAt(server, 'args[]');
  const run =
    command === undefined
      ? null
      : versionRun(
          command.value.text,
          args.map(({ value }) => value.text),
        );
  const word = run === null ? undefined : (args[run.at] ?? command);
  if (run !== null && word !== undefined) {
    const place = placeOf(path, word.value.span);
    said.push(
      run.kind === 'exact'
        ? { field: 'version', value: run.version, raw: run.version, place }
        : { field: 'newest_version', value: true, raw: '', place },
    );
  }
  return toolEntry(name, `servers[${position}]`, at, TITLE, said);
}

const ADVICE =
  'Everybody who reads the repository, now or later, can use it. Refer to a variable or an input in its place, and have the secret replaced, since the history keeps it.';

/** Secrets that stand in the file as they are: told by their place and never by their name or value. */
function secretsIn(server: Found, { path }: Source): readonly ReadProblem[] {
  const problem = (what: string, { value }: { readonly value: LocatedScalar }): ReadProblem => ({
    code: 'literal-secret',
    message: `${what}. ${ADVICE}`,
    place: placeOf(path, value.span),
  });
  const ofKeys = (list: string, what: string): readonly ReadProblem[] =>
    textsAt(server, `${list}/*`)
      .filter(({ value, keys }) => isLiteralSecret(String(keys.at(-1)), value.text))
      .map((found) => problem(what, found));
  const args = textsAt(server, 'args[]');
  return [
    ...ofKeys('env', 'An environment variable holds a literal value; it looks like a secret'),
    ...['headers', 'requestInit/headers', 'http_headers'].flatMap((list) =>
      ofKeys(list, 'A header holds a literal value; it looks like a secret'),
    ),
    ...args
      .filter(({ value }, position) => isSecretArgument(value.text, args[position - 1]?.value.text ?? ''))
      .map((found) => problem('An argument holds a literal value; it looks like a secret', found)),
    ...[...args, ...REACHED.flatMap((key) => textsAt(server, key))]
      .filter(({ value }) => hasPassword(value.text))
      .map((found) => problem('An address holds a password', found)),
  ];
}

/** `--api-key=secret`, `API_KEY=secret` as containers are given it, or `secret` after `--api-key`. */
function isSecretArgument(argument: string, before: string): boolean {
  const [, name = '', value = ''] = /^(?:--?)?([\w-]{1,80})[=:]\s*(.+)$/.exec(argument) ?? [];
  if (name !== '' && isLiteralSecret(name, value)) return true;
  const option = /^--?([\w-]{2,80})$/.exec(before)?.[1] ?? '';
  return !argument.startsWith('-') && isLiteralSecret(option, argument);
}
