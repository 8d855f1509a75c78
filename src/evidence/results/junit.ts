import type { LocatedMapping, LocatedValue, Path, Span } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import { parseXml } from '../../documents/xml.ts';
import type { MetricRecord, Place, RecordDetails } from '../../dossier/fact.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, problemsOf } from '../statement.ts';
import { createdOn, detailsOf, problem, record } from './records.ts';
import { meansAnother } from './result-reader.ts';

const TITLE = 'JUnit test report';

/**
 * Test reports in the XML that JUnit began and that pytest, Jest and most other runners write. There is no standard; what
 * is read here is common to all: https://github.com/testmoapp/junitxml
 */
export const junitReader: Reader = {
  id: 'junit',
  title: TITLE,
  role: 'result',
  versions: [],
  fields: ['result.created'],
  recognise,
  read,
};

/** The first element, after the declaration and comments of limited length. */
const ROOT = /^\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(testsuites?)(\s[^>]{0,4000})?\/?>/;

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (meansAnother(head, declared)) return null;
  const [, name, attributes = ''] = ROOT.exec(head.text.slice(0, 8_192)) ?? [];
  // TestLink, which plans tests by hand, exports its plans under the same name.
  if (name === undefined || /<node_order>|\binternalid=/.test(head.text)) return null;
  return /\s(tests|failures|errors)\s*=/.test(attributes) || /<testcase[\s/>]/.test(head.text)
    ? { strength: 3, because: 'it has test suites with their cases' }
    : { strength: 2, because: 'its root is a list of test suites' };
}

/** How a test ended; one that neither failed nor was skipped passed. */
type Ending = 'failed' | 'errored' | 'skipped' | 'passed';

interface Found {
  readonly keys: Path;
  readonly span: Span;
}

interface Case extends Found {
  readonly ending: Ending;
}

/** Elements by which a case says how it ended, and the attribute in which a suite counts them. */
const ENDINGS: readonly (readonly [element: string, ending: Ending, attributes: readonly string[]])[] = [
  ['error', 'errored', ['errors']],
  ['failure', 'failed', ['failures']],
  ['skipped', 'skipped', ['skipped', 'skips', 'disabled']],
];

function read(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText();
  const { value, problems } = parseXml(text);
  const warnings: ReadProblem[] = problemsOf(problems, path);
  const [root] = value?.kind === 'mapping' ? [...value.entries] : [];
  if (value === null || root === undefined) return { ...EMPTY_READING, status: 'corrupt', warnings };
  const [name, { value: suites, key }] = root;
  const top: Found = { keys: [name], span: key };
  const cases = casesBelow(suites, top);
  const counted = suiteThatCounts(suites, top);
  const attributes = counted === null ? new Map<string, Attribute>() : attributesOf(text, counted.suite, counted.found);
  const created = attributes.get('timestamp');
  const details = detailsOf({ created: created?.text ?? null });
  const start = placeOf(path, key);
  const stated = numberIn(attributes.get('tests'));
  const total = Math.max(cases.length, stated ?? 0);
  const skipped = cases.filter(({ ending }) => ending === 'skipped').length;
  if (total === 0 || (cases.length > 0 && skipped === cases.length)) {
    const message =
      total === 0
        ? 'The report holds no test, and no failure of no test is no pass. Check that the runner finds the tests, such as pytest --junitxml=report.xml tests/.'
        : 'Every test was skipped, so that none of them says anything. Run them where what they need is there.';
    const code = total === 0 ? 'no-tests' : 'all-skipped';
    return { ...EMPTY_READING, status: 'empty', warnings: [...warnings, problem(code, message, start)] };
  }
  const about = { n: total, details, path };
  const tests = numberOfTests('tests_run', 'tests', attributes.get('tests'), cases, cases, start, {
    ...about,
    n: null,
  });
  const endings = ENDINGS.map(([, ending, names]) => {
    const attribute = names.map((one) => attributes.get(one)).find((one) => one !== undefined);
    const own = cases.filter((one) => one.ending === ending);
    return numberOfTests(`tests_${ending}`, names[0] ?? ending, attribute, own, cases, start, about);
  });
  const records = [tests, ...endings];
  warnings.push(...records.flatMap((one) => one.warnings));
  const bad = endings
    .flatMap((one) => one.record ?? [])
    .find(({ metric, value: number }) => (metric === 'tests_failed' || metric === 'tests_errored') && number !== 0);
  return {
    ...EMPTY_READING,
    status: warnings.length > 0 ? 'partial' : 'parsed',
    records: records.flatMap((one) => one.record ?? []),
    binding: created === undefined ? [] : createdOn(scalarOf(created), path, TITLE),
    toolVerdict:
      bad === undefined
        ? { said: cases.length === 0 ? 'incomplete' : 'passed', place: start }
        : { said: 'failed', place: bad.place },
    warnings,
  };
}

const scalarOf = ({ text, span }: Attribute) => ({ kind: 'scalar', value: text, text, quoted: true, span }) as const;

/** Every case of a suite and of the suites in it. */
function casesBelow(suite: LocatedValue, { keys }: Found): readonly Case[] {
  const own = children(suite, 'testcase', keys).map(({ value, found }): Case => {
    for (const [element, ending] of ENDINGS) {
      const [first] = children(value, element, found.keys);
      if (first !== undefined) return { ...first.found, ending };
    }
    return { ...found, ending: 'passed' };
  });
  const below = children(suite, 'testsuite', keys).flatMap(({ value, found }) => casesBelow(value, found));
  return own.concat(below);
}

interface Child {
  readonly value: LocatedValue;
  readonly found: Found;
}

function children(parent: LocatedValue, name: string, keys: Path): readonly Child[] {
  const entry = parent.kind === 'mapping' ? parent.entries.get(name) : undefined;
  if (entry === undefined) return [];
  const { value, key } = entry;
  if (value.kind !== 'sequence') return [{ value, found: { keys: [...keys, name], span: key } }];
  return value.items.map((item, position) => ({
    value: item,
    found: { keys: [...keys, name, position], span: beginningOf(item) },
  }));
}

/** Where an element of several stands: its attributes are on its tag, its contents may cover hundreds of lines. */
function beginningOf(value: LocatedValue): Span {
  const tag = value.kind === 'mapping' ? [...value.entries].find(([key]) => key.startsWith('@'))?.[1].key : undefined;
  const { line, column } = tag ?? value.span;
  return { line, column, endLine: line, endColumn: column + (tag === undefined ? 0 : 1) };
}

/** The root where it counts, else the only suite there is: with several, no number in the file is that of all. */
function suiteThatCounts(root: LocatedValue, found: Found): { suite: LocatedMapping; found: Found } | null {
  if (root.kind === 'mapping' && root.entries.has('@tests')) return { suite: root, found };
  const [only, ...others] = children(root, 'testsuite', found.keys);
  if (only === undefined || others.length > 0 || only.value.kind !== 'mapping') return null;
  return { suite: only.value, found: only.found };
}

/** An attribute with the place of its value. */
interface Attribute {
  readonly text: string;
  readonly span: Span;
  readonly pointer: string;
}

const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/y;

/** Attributes have the place of their tag; their values are found by going over the tag once more. */
function attributesOf(text: string, { entries }: LocatedMapping, { keys }: Found): ReadonlyMap<string, Attribute> {
  const found = new Map<string, Attribute>();
  const tag = [...entries].find(([key]) => key.startsWith('@'))?.[1].key;
  if (tag === undefined) return found;
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = source.split('\n').slice(tag.line - 1, tag.endLine);
  const written = lines.join('\n').slice(tag.column - 1);
  ATTRIBUTE.lastIndex = /^<[^\s>/]+/.exec(written)?.[0].length ?? 0;
  for (let match = ATTRIBUTE.exec(written); match !== null; match = ATTRIBUTE.exec(written)) {
    const [, name = '', quoted = ''] = match;
    const before = written.slice(0, ATTRIBUTE.lastIndex - quoted.length + 1);
    const line = tag.line + before.split('\n').length - 1;
    const column = line === tag.line ? tag.column + before.length : before.length - before.lastIndexOf('\n');
    const inner = quoted.slice(1, -1);
    const span = { line, column, endLine: line, endColumn: column + (inner.includes('\n') ? 0 : inner.length) };
    found.set(name, { text: inner, span, pointer: toPointer([...keys, `@${name}`]) });
  }
  return found;
}

const numberIn = (attribute: Attribute | undefined): number | null =>
  attribute !== undefined && /^\d{1,9}$/.test(attribute.text) ? Number(attribute.text) : null;

interface Recorded {
  readonly record: MetricRecord | null;
  readonly warnings: readonly ReadProblem[];
}

/**
 * A number that the file states, or that of its cases where it states none or too small a one. pytest counts a test that
 * passes and fails when it cleans up twice, so that a larger number is no contradiction.
 */
function numberOfTests(
  metric: string,
  name: string,
  attribute: Attribute | undefined,
  own: readonly Case[],
  all: readonly Case[],
  start: Place,
  { n, details, path }: { readonly n: number | null; readonly details: RecordDetails; readonly path: string },
): Recorded {
  const about = { metric, name, scale: 'count', n, details } as const;
  const stated = numberIn(attribute);
  if (attribute !== undefined && stated !== null && stated >= own.length) {
    const place = placeOf(path, attribute.span);
    const warnings: ReadProblem[] = [];
    if (all.length === 0 && metric === 'tests_run') {
      const message =
        'The report counts tests and lists none, so that nothing shows that they ran. Keep the cases in the report.';
      warnings.push(problem('no-cases', message, place));
    }
    return {
      record: record({ ...about, raw: attribute.text, value: stated, pointer: attribute.pointer, place }),
      warnings,
    };
  }
  // Without cases and without a number nobody knows how many there were.
  if (all.length === 0) return { record: null, warnings: [] };
  const [first] = own;
  const warnings: ReadProblem[] = [];
  if (attribute !== undefined) {
    const message = `The suite states another number here than the ${own.length} that its cases show. Let the runner write the report again.`;
    warnings.push(problem('counts-differ', message, placeOf(path, attribute.span)));
  }
  const pointer = first === undefined ? '' : toPointer(first.keys);
  const place = first === undefined ? start : placeOf(path, first.span);
  return { record: record({ ...about, raw: '', value: own.length, pointer, place }), warnings };
}
