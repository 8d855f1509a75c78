import type { LocatedMapping, LocatedScalar, LocatedValue } from '../../documents/located.ts';
import type { Table } from '../../documents/table.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { counted, detailsOf, label } from './records.ts';
import { nothingIn, readSelected } from './result-reader.ts';
import { tableIn } from './tables.ts';

const TITLE = 'Giskard scan';

const LEVELS = ['major', 'medium', 'minor'];

/** What Giskard 2 scans for (giskard/scanner), as names of detectors and of groups of issues, and as values of `domain`. */
const DETECTORS =
  /^(hallucination( and misinformation)?|harmfulness|harmful content( generation)?|prompt injection|stereotypes( and discrimination)?|(sensitive )?information disclosure|output formatting|robustness|performance( bias)?|overconfidence|underconfidence|ethical( bias)?|data leakage|stochasticity|spurious correlation|text generation|(text|numerical) perturbation|implausible output|chars injection|faithfulness|basic sycophancy)$/;

const isDetector = (name: string): boolean =>
  DETECTORS.test(
    name
      .replace(/^LLM|Detector$/g, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[\s_&-]+/g, ' ')
      .trim()
      .toLowerCase(),
  );

const COLUMNS = ['domain', 'slicing_fn', 'transformation_fn', 'metric', 'deviation', 'description'];

function recognise({ outline, text }: Head): Recognition | null {
  const because = 'it lists issues by detector and level as Giskard does';
  const { form, value } = outline();
  if (form === 'json' && value?.kind === 'mapping' && isScan(value)) return { strength: 3, because };
  const line = (text.startsWith('\ufeff') ? text.slice(1) : text).split('\n', 1)[0] ?? '';
  const names = new Set(
    line
      .trim()
      .split(',')
      .map((name) => name.replace(/^"|"$/g, '')),
  );
  return COLUMNS.every((name) => names.has(name)) ? { strength: 3, because } : null;
}

function isScan({ entries }: LocatedMapping): boolean {
  const groups = [...entries];
  const known = groups.filter(([name]) => isDetector(name)).length;
  // A mapping with nothing in it could be anything, so most names must be those of detectors.
  return known > 0 && known * 2 >= groups.length && groups.every(([, { value }]) => isGroup(value));
}

/** `{major: [text, ...]}`; empty where nothing was found or the detector did not run. */
const isGroup = (value: LocatedValue): boolean =>
  value.kind === 'mapping' &&
  [...value.entries].every(([level, { value: issues }]) => LEVELS.includes(level) && issues.kind === 'sequence');

/** Issues quote what the model was asked and answered, so their texts are never kept; `[]` keeps that there is one. */
const SELECTION = new Map([['*', new Map([['*', new Map([['[]', new Map()]])]])]]);

function read(document: SourceDocument): Reading {
  if (document.outline().form !== 'json') return readIssues(document);
  const { path } = document;
  const selected = readSelected(document, SELECTION);
  if (selected.value === null) return selected.reading;
  const { value, warnings } = selected;
  if (value.kind !== 'mapping') return nothingIn(path, 'no-detectors', NOTHING, { warnings });
  const records = [...value.entries].flatMap(([detector, entry]) => recordsOf(detector, entry.value, path));
  const silent = [...value.entries].filter(([, { value: group }]) => issuesIn(group) === 0);
  if (records.length === 0) return nothingIn(path, 'no-issues', NOTHING, { warnings });
  const [first] = silent;
  const unsure =
    first === undefined
      ? []
      : [
          {
            code: 'clean-or-skipped',
            message: `${silent.length} of ${value.entries.size} ${CLEAN_OR_SKIPPED}`,
            place: placeOf(path, first[1].key),
          },
        ];
  return {
    ...EMPTY_READING,
    status: unsure.length > 0 || warnings.length > 0 ? 'partial' : 'parsed',
    records,
    warnings: [...warnings, ...unsure],
  };
}

const NOTHING =
  'The scan lists no issue. A detector that found nothing and one that was skipped look the same here, so this is no evidence that the model is clean. Export a test suite of the scan with its results (generate_test_suite, run) instead.';
const CLEAN_OR_SKIPPED =
  'detectors list no issue: they found nothing or were skipped, which look the same in this file. Take the log of the scan to say which of them ran.';

function issuesIn(group: LocatedValue): number {
  if (group.kind !== 'mapping') return 0;
  return [...group.entries.values()].reduce(
    (sum, { value }) => sum + (value.kind === 'sequence' ? value.items.length : 0),
    0,
  );
}

function recordsOf(detector: string, group: LocatedValue, path: string): readonly MetricRecord[] {
  if (group.kind !== 'mapping') return [];
  const name = isDetector(detector) ? label(detector) : '';
  return [...group.entries].flatMap(([level, { key, value: issues }]) => {
    if (issues.kind !== 'sequence' || issues.items.length === 0) return [];
    const at: LocatedScalar = { kind: 'scalar', value: null, text: level, quoted: true, span: key };
    return [
      counted(issues.items.length, at, [detector, level], path, {
        name: `${level} issues`,
        kind: 'test',
        better: 'lower',
        details: detailsOf({ judge: name || 'another detector', tool: 'Giskard' }),
      }),
    ];
  });
}

/** `to_dataframe().to_csv`: a row for each issue. */
function readIssues(document: SourceDocument): Reading {
  const { path, size } = document;
  if (size > READING.structuredBytes) {
    const message = `The table has more than ${READING.structuredBytes} bytes. Export the scan with to_json instead.`;
    return nothingIn(path, 'too-large', message, { status: 'unsupported' });
  }
  const read = tableIn(document);
  if (read.table === null) return read.reading;
  const { table, warnings } = read;
  const records = byDomain(table, path);
  if (records.length === 0) return nothingIn(path, 'no-issues', NOTHING, { warnings });
  const only = { code: 'issues-only', message: ISSUES_ONLY, place: startOf(path) };
  return { ...EMPTY_READING, status: 'partial', records, warnings: [...warnings, only] };
}

const ISSUES_ONLY =
  'The table lists issues alone, so it does not say which detectors ran and found nothing. Commit the results of the test suite of the scan beside it.';

function byDomain({ headers, rows }: Table, path: string): readonly MetricRecord[] {
  const column = headers.findIndex(({ text }) => text === 'domain');
  const domains = new Map<string, { count: number; readonly at: LocatedScalar }>();
  for (const row of rows) {
    const at = row[column];
    if (at === undefined) continue;
    // Only the detectors of language models say a domain.
    const domain = at.text.trim() === '' ? '' : isDetector(at.text) ? label(at.text) : 'another domain';
    const known = domains.get(domain);
    if (known === undefined) domains.set(domain, { count: 1, at });
    else known.count++;
  }
  return [...domains].map(([domain, { count, at }]) =>
    counted(count, at, [], path, {
      name: 'issues',
      kind: 'test',
      better: 'lower',
      details: detailsOf({ judge: domain, tool: 'Giskard' }),
    }),
  );
}

/** https://github.com/Giskard-AI/giskard, giskard/scanner/report.py */
export const giskardReader: Reader = {
  id: 'giskard',
  title: TITLE,
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};
