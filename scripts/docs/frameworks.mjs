/** docs/frameworks/: a page for each source of requirements, and an index with the coverage. Needs lib/. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from '../../lib/commands/coverage.js';
import { READ_FROM, STANDINGS, standingInWords } from '../../lib/commands/rule-words.js';
import { validateFramework } from '../../lib/generated/validate-framework.js';
import { builtIn } from '../../lib/policy/built-in.js';
import { headingsOf, loadFramework } from '../../lib/policy/load-framework.js';
import { parseAgainstSchema } from '../../lib/policy/parse.js';
import { table } from '../marked.mjs';
import { code, generatedFrom, prose, read, root } from './shared.mjs';

const FOLDER = 'policies/frameworks';

function load(name) {
  const path = `${FOLDER}/${name}`;
  const parsed = parseAgainstSchema(path, read(path), validateFramework);
  if (!parsed.ok) throw new Error(`${path} does not load; npm run build says why`);
  return loadFramework(parsed.document);
}

/** Path to text of every page about frameworks. */
export function frameworkPages() {
  const frameworks = readdirSync(join(root, FOLDER)).sort().map(load);
  const counted = new Map(coverage(builtIn.rules).map((one) => [one.framework, one]));
  const own = frameworks.map((one) => [`docs/frameworks/${one.id}.md`, frameworkPage(one, counted.get(one.id))]);
  return { 'docs/frameworks/README.md': indexPage(frameworks, counted), ...Object.fromEntries(own) };
}

const KINDS =
  'What a requirement could rest on *at best*: `computed`, numbers that the gate computes; `evidence`, a file; `declared`, what somebody states; ' +
  '`process`, work that leaves nothing to check, so that it is only recorded as stated.';

function indexPage(frameworks, counted) {
  const rows = frameworks.map((framework) => {
    const { requirements, examined, left_out: leftOut, process, open } = counted.get(framework.id);
    const title = `[${prose(framework.title)}](${framework.id}.md)`;
    return [title, standingInWords(headingsOf(framework), {}), requirements, examined, leftOut, process, open];
  });
  const head = [
    'framework',
    'standing',
    'requirements',
    'examined',
    'left out for a reason',
    'no file can show',
    'open',
  ];
  return [
    `${generatedFrom(`${FOLDER}/`, 'generate-docs.mjs')}# Frameworks`,
    'Laws, standards and guidelines that rules are drawn from, and how much of each the built-in rules examine. A requirement that is examined is not ' +
      'thereby met: a rule asks for what a repository can show of it. `rmf-gate coverage` prints the same.',
    table(head, rows),
    '[Rules](../rules/README.md) · [Kinds of check](../checks/README.md)\n',
  ].join('\n\n');
}

function frameworkPage(framework, counted) {
  const facts = [
    ['source', framework.source],
    ['jurisdiction', framework.jurisdiction],
    ['standing', standingInWords(headingsOf(framework), {})],
    ['in words', framework.status],
    ['published', framework.published],
    ['read on', framework.read],
    ['what was read', framework.provenance],
  ].filter(([, value]) => value !== null);
  const items = new Map(counted.items.map((item) => [item.id, item]));
  const rows = framework.requirements.map((one) => [
    code(one.id),
    asksFor(one, framework),
    one.kind,
    examinedBy(one, items.get(one.id)),
  ]);
  return `${[
    `${generatedFrom(`${FOLDER}/${framework.id}.yaml`, 'generate-docs.mjs')}# ${prose(framework.title)}`,
    `${code(framework.id)} · [all frameworks](README.md)`,
    table(
      ['', ''],
      facts.map(([name, value]) => [`**${name}**`, prose(value)]),
    ),
    `Of ${counted.requirements} requirements the built-in rules examine ${counted.examined}. The words are ours: compare with the source before relying on them. ${KINDS}`,
    table(['requirement', 'what it asks for', 'at best', 'examined by'], rows),
  ].join('\n\n')}\n`;
}

/** Title and summary; how it stands in law where that differs, and a mark where the source was not read. */
function asksFor({ title, summary, note, readFrom, standing, inForceFrom }, framework) {
  const differs = standing !== framework.standing || inForceFrom !== framework.inForceFrom;
  const day = inForceFrom === null ? '' : ` from ${inForceFrom}`;
  return [
    `**${prose(title)}.** ${prose(summary)}`,
    ...(note === null ? [] : [prose(note)]),
    ...(differs ? [`*Standing: ${STANDINGS[standing]}${day}.*`] : []),
    ...(readFrom === 'source' ? [] : [`**Unverified:** ${READ_FROM[readFrom]}.`]),
  ].join(' ');
}

function examinedBy({ kind, leftOut }, { rules }) {
  if (rules.length > 0) return rules.map((id) => `[${id}](../rules/${id}.md)`).join('<br>');
  if (leftOut !== null) return `left out: ${prose(leftOut)}`;
  return kind === 'process' ? 'no file can show it; recorded as stated' : 'open: no rule yet';
}
