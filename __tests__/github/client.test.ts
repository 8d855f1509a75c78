import { createServer } from 'node:http';
import { type AddressInfo, connect as connectSocket, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { type GitHubServer, startGitHubServer } from '../e2e/support/github-server.ts';

let server: GitHubServer;
const tunnels: string[] = [];
const sockets: Socket[] = [];

/** A proxy as hospitals have it: it alone knows the way to the host of GitHub Enterprise Server. */
const proxy = createServer().on('connect', (request, socket: Socket) => {
  tunnels.push(request.url ?? '');
  const onward = connectSocket((server.server.address() as AddressInfo).port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  sockets.push(socket, onward);
});

beforeAll(async () => {
  server = await startGitHubServer();
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  Object.assign(process.env, { http_proxy: address, HTTP_PROXY: address, no_proxy: '', NO_PROXY: '' });
  process.env.GITHUB_API_URL = 'http://ghes.example.invalid/api/v3';
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  proxy.close();
  await server.close();
});

it('goes through the proxy to the address of GitHub Enterprise Server', async () => {
  const client = await connect('token-of-the-job');
  await client.rest.checks.create({ owner: 'acme', repo: 'models', name: 'x', head_sha: 'a' }).catch(() => null);
  expect(tunnels).toEqual(['ghes.example.invalid:80']);
  expect(server.calls).toMatchObject([
    { method: 'POST', path: '/api/v3/repos/acme/models/check-runs', authorization: 'token token-of-the-job' },
  ]);
});

it('refuses to start without a token', async () => {
  await expect(connect('')).rejects.toThrow('token');
});
