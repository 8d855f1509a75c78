/**
 * Makes __tests__/e2e/github-openapi.json: GitHub's own description of the API, cut down to the operations that this
 * project uses or plans to, so that tests can hold every request against it without a network.
 *
 * Source: npm package @octokit/openapi 23.0.2 (MIT, Copyright (c) 2020 Octokit contributors). It is 29 MB packed and is
 * therefore not a dependency. To repeat, in an empty temporary folder:
 *
 *   npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
 *   node <this repository>/scripts/trim-openapi.mjs package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REPOSITORY = '/repos/{owner}/{repo}';
const KEPT = [
  ['post', '/check-runs'],
  ['get', '/check-runs/{check_run_id}'],
  ['patch', '/check-runs/{check_run_id}'],
  ['get', '/check-runs/{check_run_id}/annotations'],
  ['get', '/commits/{ref}/check-runs'],
  ['get', '/issues/{issue_number}/comments'],
  ['post', '/issues/{issue_number}/comments'],
  ['patch', '/issues/comments/{comment_id}'],
  ['get', '/pulls/{pull_number}'],
  ['get', '/pulls/{pull_number}/files'],
  ['post', '/pulls/{pull_number}/reviews'],
  ['get', '/contents/{path}'],
  ['post', '/code-scanning/sarifs'],
  ['post', '/attestations'],
  ['get', '/compare/{basehead}'],
];

/** Samples are half of the bytes and validate nothing. Under `properties` the same words are names of fields, and stay. */
function withoutSamples(node, isNameMap = false) {
  if (Array.isArray(node)) return node.map((item) => withoutSamples(item));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNameMap || !(['examples', 'example', 'externalDocs'].includes(key) || key.startsWith('x-')))
      .map(([key, value]) => [key, withoutSamples(value, !isNameMap && key === 'properties')]),
  );
}

function* referencesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') yield node.$ref;
  for (const value of Object.values(node)) yield* referencesIn(value);
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Give the path of api.github.com.json of @octokit/openapi 23.0.2');
const description = JSON.parse(readFileSync(source, 'utf8'));

const paths = {};
for (const [method, suffix] of KEPT) {
  const path = REPOSITORY + suffix;
  const operation = description.paths[path]?.[method];
  if (operation === undefined) throw new Error(`${method.toUpperCase()} ${path} is not in this description`);
  paths[path] = { ...paths[path], [method]: withoutSamples(operation) };
}

const components = {};
const waiting = [...referencesIn(paths)];
for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
  const [, , group, name] = reference.split('/');
  if (components[group]?.[name] !== undefined) continue;
  const target = withoutSamples(description.components[group]?.[name]);
  if (target === undefined) throw new Error(`${reference} leads nowhere`);
  components[group] = { ...components[group], [name]: target };
  waiting.push(...referencesIn(target));
}

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const trimmed = {
  openapi: description.openapi,
  info: {
    title: 'GitHub REST API, trimmed',
    version: description.info.version,
    license: { name: 'MIT' },
    description:
      'Made by scripts/trim-openapi.mjs from @octokit/openapi 23.0.2 (MIT, Copyright (c) 2020 Octokit contributors).',
  },
  paths,
  components: sorted(
    Object.fromEntries(Object.entries(components).map(([group, members]) => [group, sorted(members)])),
  ),
};
const target = join(import.meta.dirname, '..', '__tests__', 'e2e', 'github-openapi.json');
const text = `${JSON.stringify(trimmed)}\n`;
writeFileSync(target, text);
process.stdout.write(
  `${KEPT.length} operations, ${Object.values(components).flatMap(Object.keys).length} references, ${text.length} bytes\n`,
);
