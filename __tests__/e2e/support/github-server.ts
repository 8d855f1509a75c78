/** A server that stands in for GitHub's API: it holds every request against GitHub's own description of the API. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export interface Call {
  readonly method: string;
  readonly path: string;
  /** Path of the operation in the description, for example `/repos/{owner}/{repo}/check-runs`; null where there is none. */
  readonly operation: string | null;
  readonly body: unknown;
  readonly authorization: string | undefined;
  /** What the description forbids about this request. */
  readonly violations: readonly string[];
}

interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Close the connection without an answer. */
  readonly hangUp?: boolean;
}

/** @param index how many calls came before */
export type ReplyFunction = (call: Call, index: number) => Reply;

export interface GitHubServer {
  readonly url: string;
  readonly server: Server;
  readonly calls: readonly Call[];
  /** Forgets the calls and answers the next ones this way. */
  readonly use: (reply: ReplyFunction) => void;
  readonly close: () => Promise<void>;
}

/** What GitHub answers to a token that may not write. */
export const forbidden: ReplyFunction = () => ({
  status: 403,
  body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
});

/** What GitHub answers when all is well: the id and the address of the check run. */
export const accepted: ReplyFunction = (call) => ({
  status: call.method === 'POST' ? 201 : 200,
  body: { id: 4, html_url: 'https://github.com/acme/models/runs/4' },
});

interface Operation {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly validate: ValidateFunction | null;
}

const escapeKey = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

function operationsOf(description: { paths: Record<string, Record<string, { requestBody?: unknown }>> }): Operation[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...description, $id: 'github' });
  return Object.entries(description.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => {
      const place = `github#/paths/${escapeKey(template)}/${method}/requestBody/content/application~1json/schema`;
      return {
        method: method.toUpperCase(),
        template,
        pattern: new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
        validate: requestBody === undefined ? null : ajv.compile({ $ref: place }),
      };
    }),
  );
}

const operations = operationsOf(
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'github-openapi.json'), 'utf8')),
);

/** Starts the server on a free port of the loopback address. */
export async function startGitHubServer(reply: ReplyFunction = accepted): Promise<GitHubServer> {
  const calls: Call[] = [];
  let answer = reply;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
      const call = judge(request.method ?? '', path, text, request.headers.authorization);
      const { status = 200, body = {}, headers = {}, hangUp = false } = refusal(call) ?? answer(call, calls.length);
      calls.push(call);
      if (hangUp) {
        request.socket.destroy();
        return;
      }
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    calls,
    use: (next) => {
      calls.length = 0;
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function judge(method: string, path: string, text: string, authorization: string | undefined): Call {
  const operation = operations.find((candidate) => candidate.method === method && candidate.pattern.test(path));
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const call = { method, path, operation: operation?.template ?? null, body, authorization };
  if (operation === undefined) return { ...call, violations: ['not in the description of the API'] };
  if (operation.validate === null || operation.validate(body)) return { ...call, violations: [] };
  return {
    ...call,
    violations: (operation.validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`),
  };
}

function refusal(call: Call): Reply | null {
  if (call.violations.length === 0) return null;
  return { status: call.operation === null ? 404 : 422, body: { message: call.violations.join('; ') } };
}
