import { readdirSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { expect } from 'vitest';

/*
 * Runs the tests of the measures within Stryker's own process. Stryker's runner for vitest starts a worker and loads
 * every module for each mutant; here the sources stay loaded and only the test files are evaluated anew, which takes a
 * seventh of the time and finds the same mutants. These tests are synchronous and use describe, it, test, each and expect.
 */

const FOLDER = '__tests__/measures';

/**
 * Files of tests that import the mutated one are always asked; the others, the quickest first, as long as this many
 * seconds of the processor are not used up. A mutant that only they would find may so be counted as surviving.
 */
const SECONDS_OF_OTHERS = 2;

let collected = [];
let names = [];

const each = (declare) => (cases) => (name, body) =>
  cases.forEach((values, index) => {
    const given = Array.isArray(values) ? values : [values];
    declare(`${format(String(name), ...given)} #${index}`, () => body(...given));
  });

const describe = (name, body) => {
  names.push(name);
  body();
  names.pop();
};

const it = (name, run) => collected.push({ name: [...names, name].join(' > '), run });

describe.each = each(describe);
it.each = each(it);

const vitest = { describe, it, test: it, expect };

/** A test that uses the processor for longer than this does not end: by itself none takes four. */
const SECONDS_OF_A_TEST = 10;

/** A test stopped before it has had that long, on a machine with much else to do, is run once more with this. */
const PATIENCE_SECONDS = 60;

/** Of Stryker's limit for how often a mutant may be reached, a hundred times as often as without it, this share. */
const SHARE_OF_HITS = 0.1;

const script = new Script('globalThis.__current__()');

const used = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

/** Runs it, and stops it where it does not end. */
function timed(run) {
  globalThis.__current__ = run;
  const start = used();
  try {
    script.runInThisContext({ timeout: SECONDS_OF_A_TEST * 1000 });
  } catch (error) {
    if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT' || used() - start > SECONDS_OF_A_TEST * 0.8) throw error;
    script.runInThisContext({ timeout: PATIENCE_SECONDS * 1000 });
  }
}

/** Counter-examples are not made smaller, and how long a thing takes on a shared machine is no sign of a mutant. */
function settle() {
  fc.configureGlobal({ endOnFailure: true });
  performance.now = () => 0;
}

const loaded = new Map();
const importedBy = new Map();

/** A file of tests or of help for tests as a function of what it imports. */
async function compile(path) {
  if (loaded.has(path)) return loaded.get(path);
  const imports = new Map();
  const exported = [];
  const code = stripTypeScriptTypes(readFileSync(path, 'utf8'))
    .replace(/^import\s+(\w+|\{[\s\S]*?\})\s+from\s+'([^']+)';/gm, (_, what, from) => {
      imports.set(from, null);
      return what.startsWith('{')
        ? `const ${what.replace(/\b(\w+) as (\w+)/g, '$1: $2')} = imported('${from}');`
        : `const ${what} = imported('${from}').default;`;
    })
    .replace(/^export (const|function|class) (\w+)/gm, (_, kind, name) => {
      exported.push(name);
      return `${kind} ${name}`;
    })
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
  const evaluate = new Function('imported', `'use strict';${code}\nreturn { ${exported.join(', ')} };`);
  for (const from of imports.keys()) {
    const target = from.startsWith('.') ? resolve(dirname(path), from) : from;
    if (from === 'vitest') imports.set(from, () => vitest);
    else if (target.includes(`/${FOLDER}/`)) {
      const inner = await compile(target);
      imports.set(from, (seen) => inner(seen));
    } else {
      importedBy.set(target, [...(importedBy.get(target) ?? []), path]);
      const module = await import(from.startsWith('.') ? pathToFileURL(target).href : from);
      imports.set(from, () => module);
    }
  }
  const file = (seen) => {
    if (!seen.has(path))
      seen.set(
        path,
        evaluate((from) => imports.get(from)(seen)),
      );
    return seen.get(path);
  };
  loaded.set(path, file);
  return file;
}

class InProcess {
  /** Each file of tests by its path from the root. */
  files = new Map();
  cost = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    globalThis.__stryker__ ??= {};
    this.ns = globalThis.__stryker__;
    const folder = resolve(FOLDER);
    for (const name of readdirSync(folder, { recursive: true }).sort()) {
      if (!name.endsWith('.test.ts')) continue;
      this.files.set(`${FOLDER}/${name}`, await compile(join(folder, name)));
      this.cost.set(`${FOLDER}/${name}`, statSync(join(folder, name)).size / 1e4);
    }
    settle();
  }

  collect(file) {
    collected = [];
    names = [];
    this.files.get(file)(new Map());
    return collected.map((test, index) => ({ ...test, id: `${file}#${index} ${test.name}` }));
  }

  async dryRun() {
    const tests = [];
    for (const file of this.files.keys()) {
      const started = process.hrtime.bigint();
      // What runs while tests are declared counts for each of them.
      const key = `${file}#`;
      this.ns.currentTestId = key;
      const own = this.collect(file);
      const declared = Number(process.hrtime.bigint() - started) / 1e6;
      for (const { id, name, run } of own) {
        this.ns.currentTestId = id;
        const start = process.hrtime.bigint();
        let failure;
        try {
          if (run() instanceof Promise) throw new Error('this runner takes synchronous tests only');
        } catch (error) {
          failure = String(error?.stack ?? error);
        }
        const timeSpentMs = Number(process.hrtime.bigint() - start) / 1e6 + declared / own.length;
        tests.push({
          id,
          name,
          fileName: resolve(file),
          timeSpentMs,
          status: failure === undefined ? 0 : 1,
          failureMessage: failure,
        });
      }
      const perTest = this.ns.mutantCoverage?.perTest ?? {};
      for (const { id } of own) {
        perTest[id] ??= {};
        const hits = perTest[id];
        for (const [mutant, count] of Object.entries(perTest[key] ?? {})) hits[mutant] = (hits[mutant] ?? 0) + count;
      }
      delete perTest[key];
      this.ns.currentTestId = undefined;
    }
    return { status: 'complete', tests, mutantCoverage: this.ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const { ns } = this;
    const wanted = new Set(testFilter);
    const near = new Set((importedBy.get(sandboxFileName) ?? []).map((path) => relative('', path)));
    const files = [...this.files.keys()].filter((file) => testFilter.some((id) => id.startsWith(`${file}#`)));
    // What found the last mutant is asked first, then the quick before the slow.
    const rank = (file) => (near.has(file) ? 0 : 1e12) + this.cost.get(file);
    files.sort((a, b) => rank(a) - rank(b));
    ns.activeMutant = activeMutant.id;
    ns.hitCount = hitLimit === undefined ? undefined : 0;
    ns.hitLimit = hitLimit === undefined ? undefined : hitLimit * SHARE_OF_HITS;
    let others = 0;
    let ran = 0;
    let killer = null;
    let endless = false;
    let failureMessage = '';
    for (const file of files) {
      if (!near.has(file) && others > SECONDS_OF_OTHERS) break;
      const start = used();
      let current = `${file}#`;
      try {
        let tests = [];
        timed(() => {
          tests = this.collect(file);
        });
        for (const { id, run } of tests) {
          if (!wanted.has(id)) continue;
          current = id;
          ran++;
          timed(run);
        }
      } catch (error) {
        killer = current;
        endless = error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        failureMessage = String(error?.message ?? error).slice(0, 300);
      }
      const seconds = used() - start;
      if (!near.has(file)) others += seconds;
      this.cost.set(file, killer === null ? seconds : -1);
      if (killer !== null) break;
    }
    endless ||= ns.hitLimit !== undefined && ns.hitCount > ns.hitLimit;
    ns.activeMutant = undefined;
    ns.hitCount = undefined;
    ns.hitLimit = undefined;
    if (endless) return { status: 'timeout', reason: 'it does not end' };
    if (killer !== null) return { status: 'killed', killedBy: [killer], failureMessage, nrOfTests: ran };
    return { status: 'survived', nrOfTests: ran };
  }

  async dispose() {}
}

const factory = () => new InProcess();
factory.inject = [];
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory }];
