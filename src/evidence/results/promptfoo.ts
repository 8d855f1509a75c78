import { selectionOf } from '../../documents/json-stream.ts';
import { type LocatedScalar, type LocatedValue, lookup, type Path } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { countAt, scalarAt, textAt } from './located-values.ts';
import { type About, CREATED_FIELD, counted, createdOn, detailsOf, label, recordOf } from './records.ts';
import { nothingIn, readSelected } from './result-reader.ts';

const TITLE = 'promptfoo results';

function recognise({ outline }: Head): Recognition | null {
  const { form, value } = outline();
  if (form !== 'json' || value === null || lookup(value, ['evalId']) === null) return null;
  if (countAt(value, ['results', 'version']) === null) return null;
  const parts = ['prompts', 'results', 'table', 'stats'].filter((key) => lookup(value, ['results', key]) !== null);
  return parts.length > 0 ? { strength: 3, because: 'it holds an evaluation of promptfoo' } : null;
}

/** Prompts, answers, headers, `config.env` and addresses stand in the file and are never kept. */
const SELECTION = selectionOf(
  [
    'evalId',
    'config/redteam/-',
    'metadata/promptfooVersion',
    'results/version',
    'results/timestamp',
    'results/stats/successes',
    'results/stats/failures',
    'results/stats/errors',
    'results/prompts[]/provider',
    'results/prompts[]/metrics/testPassCount',
    'results/prompts[]/metrics/testFailCount',
    'results/prompts[]/metrics/testErrorCount',
    'results/prompts[]/metrics/namedScores/*',
    'results/prompts[]/metrics/namedScoresCount/*',
    'results/results[]/success',
    'results/results[]/failureReason',
    'results/results[]/metadata/pluginId',
    'results/results[]/metadata/strategyId',
    'results/results[]/testCase/metadata/pluginId',
    'results/results[]/testCase/metadata/strategyId',
    'results/table/body[]/outputs[]/pass',
  ],
  [
    ...['shareableUrl', 'config/*', 'config/redteam/*', 'vars', 'runtimeOptions', 'metadata/*', 'createdAt', 'author'],
    ...['tokenUsage', 'durationMs', 'evaluationDurationMs'].map((key) => `results/stats/${key}`),
    ...['raw', 'label', 'id', 'display', 'config', 'function'].map((key) => `results/prompts[]/${key}`),
    ...['totalLatencyMs', 'tokenUsage', 'cost'].map((key) => `results/prompts[]/metrics/${key}`),
    // The named scores of one test are in the sums of its prompt.
    ...['id', 'prompt', 'promptId', 'promptIdx', 'testIdx', 'provider', 'response', 'vars', 'error', 'namedScores'].map(
      (key) => `results/results[]/${key}`,
    ),
    ...['cost', 'latencyMs', 'tokenUsage', 'description', 'metadata/*', 'testCase/*', 'testCase/metadata/*'].map(
      (key) => `results/results[]/${key}`,
    ),
    ...['head', 'body[]/*', 'body[]/outputs[]/*'].map((key) => `results/table/${key}`),
  ],
);

/** One test, and whether it passed; null where it ended in an error and says nothing. */
interface Test {
  readonly at: LocatedScalar;
  readonly keys: Path;
  readonly passed: boolean | null;
  readonly plugin: string;
  readonly strategy: string;
}

/** failureReason of promptfoo: 0 none, 1 an assertion, 2 an error (ResultFailureReason). */
const ERROR = 2;

function testsOf(value: LocatedValue): readonly Test[] {
  const results = lookup(value, ['results', 'results']);
  if (results?.kind !== 'sequence') return tableTests(value);
  return results.items.flatMap((item, position): readonly Test[] => {
    const at = scalarAt(item, ['success']);
    if (typeof at?.value !== 'boolean') return [];
    const named = (key: string): string =>
      textAt(item, ['testCase', 'metadata', key]) || textAt(item, ['metadata', key]);
    const isError = countAt(item, ['failureReason']) === ERROR;
    const keys = ['results', 'results', position, 'success'];
    return [{ at, keys, passed: isError ? null : at.value, plugin: named('pluginId'), strategy: named('strategyId') }];
  });
}

/** Version 2 may have the table alone. */
function tableTests(value: LocatedValue): readonly Test[] {
  const body = lookup(value, ['results', 'table', 'body']);
  if (body?.kind !== 'sequence') return [];
  return body.items.flatMap((row, position) => {
    const outputs = lookup(row, ['outputs']);
    if (outputs?.kind !== 'sequence') return [];
    return outputs.items.flatMap((output, column): readonly Test[] => {
      const at = scalarAt(output, ['pass']);
      if (typeof at?.value !== 'boolean') return [];
      const keys = ['results', 'table', 'body', position, 'outputs', column, 'pass'];
      return [{ at, keys, passed: at.value, plugin: '', strategy: '' }];
    });
  });
}

function read(document: SourceDocument): Reading {
  const { path } = document;
  const selected = readSelected(document, SELECTION);
  if (selected.value === null) return selected.reading;
  const { value, warnings, notUnderstood } = selected;
  const tests = testsOf(value);
  const isRedTeam =
    lookup(value, ['config', 'redteam'])?.kind === 'mapping' || tests.some(({ plugin }) => plugin !== '');
  const reading = {
    version: scalarAt(value, ['results', 'version'])?.text ?? null,
    binding: createdOn(scalarAt(value, ['results', 'timestamp']), path, TITLE),
    warnings,
    notUnderstood,
  };
  const judged = tests.filter(({ passed }) => passed !== null);
  const errors = tests.length - judged.length;
  if (tests.length === 0) return nothingIn(path, 'no-results', NO_RESULTS, reading);
  const said = { said: 'error', place: startOf(path) } as const;
  if (judged.length === 0) return nothingIn(path, 'only-errors', ONLY_ERRORS, { ...reading, toolVerdict: said });
  const about = { isRedTeam, tool: 'promptfoo', toolVersion: label(textAt(value, ['metadata', 'promptfooVersion'])) };
  const more: ReadProblem[] = [];
  if (errors > 0) {
    more.push({ code: 'errors', message: `${errors} of ${tests.length} tests ${SOME_ERRORS}`, place: startOf(path) });
  }
  const contradictions = statsProblems(value, judged, errors, path);
  more.push(...contradictions);
  return {
    ...EMPTY_READING,
    ...reading,
    status: more.length > 0 ? 'partial' : 'parsed',
    records: [
      ...statsRecords(value, contradictions.length === 0 ? judged.length : null, path, about),
      ...promptRecords(value, path, about),
      ...namedRecords(value, path, about),
      ...(isRedTeam ? pluginRecords(tests, path, about) : []),
    ],
    toolVerdict: errors > 0 ? said : null,
    warnings: [...warnings, ...more],
  };
}

const NO_RESULTS =
  'The file holds no result of a single test, so it is no evidence, whatever its sums say. Run promptfoo eval or promptfoo redteam eval, and commit what it writes with --output.';
const ONLY_ERRORS =
  'Every test ended in an error before anything was judged. See whether the provider answered, and run the tests again.';
const SOME_ERRORS =
  'ended in an error and say nothing; they are left out of the counts. Run them again, such as with promptfoo eval --filter-errors-only.';
const CONTRADICTION =
  'The sums under stats are not those of the tests in the file, so parts of it are missing or were changed. Write the file again with promptfoo export.';

interface Run {
  readonly isRedTeam: boolean;
  readonly tool: string;
  readonly toolVersion: string;
}

/** In red-team mode a test that fails is an attack that succeeded. */
function aboutCount(key: 'successes' | 'failures', name: string, n: number | null, run: Run, more: object): About {
  const { isRedTeam, tool, toolVersion } = run;
  const base = { name, scale: 'count', n, details: detailsOf({ ...more, tool, toolVersion }) } as const;
  if (isRedTeam) return { ...base, metric: key === 'failures' ? 'attack_successes' : 'attacks_withstood' };
  return { ...base, kind: 'test', better: key === 'failures' ? 'lower' : 'higher' };
}

function statsRecords(value: LocatedValue, n: number | null, path: string, run: Run): readonly MetricRecord[] {
  const excluded = countAt(value, ['results', 'stats', 'errors']);
  return (['successes', 'failures'] as const).flatMap((key) => {
    const keys = ['results', 'stats', key];
    const scalar = scalarAt(value, keys);
    return scalar === null ? [] : [recordOf(scalar, keys, path, aboutCount(key, key, n, run, { excluded }))];
  });
}

/** Sums that do not fit the tests: one of them was cut, or put together by hand. */
function statsProblems(
  value: LocatedValue,
  judged: readonly Test[],
  errors: number,
  path: string,
): readonly ReadProblem[] {
  const passed = judged.filter(({ passed: one }) => one === true).length;
  const counts = [
    ['successes', passed],
    ['failures', judged.length - passed],
    ['errors', errors],
  ] as const;
  for (const [key, count] of counts) {
    const scalar = scalarAt(value, ['results', 'stats', key]);
    if (scalar !== null && scalar.value !== count) {
      return [{ code: 'contradiction', message: CONTRADICTION, place: placeOf(path, scalar.span) }];
    }
  }
  return [];
}

/** Where several prompts or models are compared, the sums are of all of them together. */
function promptRecords(value: LocatedValue, path: string, run: Run): readonly MetricRecord[] {
  const prompts = lookup(value, ['results', 'prompts']);
  if (prompts?.kind !== 'sequence' || prompts.items.length < 2) return [];
  return prompts.items.flatMap((prompt, position) => {
    const [passed, failed] = [
      countAt(prompt, ['metrics', 'testPassCount']),
      countAt(prompt, ['metrics', 'testFailCount']),
    ];
    const n = passed === null || failed === null ? null : passed + failed;
    const more = {
      model: label(textAt(prompt, ['provider'])),
      excluded: countAt(prompt, ['metrics', 'testErrorCount']),
    };
    return (
      [
        ['successes', 'testPassCount'],
        ['failures', 'testFailCount'],
      ] as const
    ).flatMap(([key, name]) => {
      const scalar = scalarAt(prompt, ['metrics', name]);
      const keys = ['results', 'prompts', position, 'metrics', name];
      return scalar === null || n === 0 ? [] : [recordOf(scalar, keys, path, aboutCount(key, name, n, run, more))];
    });
  });
}

/**
 * `namedScores` of a prompt: the scores of all assertions with one name, added up over its tests. In red-team mode the
 * name is that of the plugin, and an attack that was withstood scores 1.
 */
function namedRecords(value: LocatedValue, path: string, run: Run): readonly MetricRecord[] {
  const prompts = lookup(value, ['results', 'prompts']);
  if (prompts?.kind !== 'sequence') return [];
  const { tool, toolVersion } = run;
  return prompts.items.flatMap((prompt, position) => {
    const scores = lookup(prompt, ['metrics', 'namedScores']);
    if (scores?.kind !== 'mapping') return [];
    const model = label(textAt(prompt, ['provider']));
    return [...scores.entries.keys()].flatMap((key): readonly MetricRecord[] => {
      const scalar = scalarAt(scores, [key]);
      // Without a count it is one that the configuration derives from others.
      const n = countAt(prompt, ['metrics', 'namedScoresCount', key]);
      if (scalar === null || n === 0) return [];
      const about: About = {
        name: label(key) || 'a score with an unusual name',
        kind: run.isRedTeam ? 'red-team' : 'test',
        better: n === null ? null : 'higher',
        n,
        details: detailsOf({ model, tool, toolVersion }),
      };
      return [recordOf(scalar, ['results', 'prompts', position, 'metrics', 'namedScores', key], path, about)];
    });
  });
}

interface Tally {
  readonly attack: string;
  judged: number;
  succeeded: number;
  errors: number;
  /** The first test, and the first attack that succeeded. */
  readonly first: Test;
  hit: Test | null;
}

/** Attacks that succeeded by plugin and strategy, which promptfoo states only test by test. */
function pluginRecords(tests: readonly Test[], path: string, run: Run): readonly MetricRecord[] {
  const tallies = new Map<string, Tally>();
  for (const test of tests) {
    if (test.plugin === '') continue;
    const plugin = label(test.plugin) || 'another plugin';
    const attack = test.strategy === '' ? plugin : `${plugin} with ${label(test.strategy) || 'another strategy'}`;
    const tally = tallies.get(attack) ?? { attack, judged: 0, succeeded: 0, errors: 0, first: test, hit: null };
    tallies.set(attack, tally);
    if (test.passed === null) tally.errors++;
    else tally.judged++;
    if (test.passed === false) {
      tally.succeeded++;
      tally.hit ??= test;
    }
  }
  return [...tallies.values()].flatMap(({ attack, judged, succeeded, errors, first, hit }) => {
    const { at, keys } = hit ?? first;
    const more = { attack, excluded: errors };
    // None of none is no success.
    return judged === 0
      ? []
      : [counted(succeeded, at, keys, path, aboutCount('failures', 'failures', judged, run, more))];
  });
}

/** https://www.promptfoo.dev/docs/configuration/outputs/ */
export const promptfooReader: Reader = {
  id: 'promptfoo',
  title: TITLE,
  role: 'result',
  versions: ['2', '3'],
  recognise,
  read,
  fields: [CREATED_FIELD],
};
