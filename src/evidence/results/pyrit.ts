import { selectionOf } from '../../documents/json-stream.ts';
import { type LocatedScalar, lookup, type Path } from '../../documents/located.ts';
import { columnNames, isNamedLikeRows, scanRows } from '../../documents/scan-rows.ts';
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
import { placeOf, problemsOf, startOf } from '../statement.ts';
import { scalarAt } from './located-values.ts';
import { counted, detailsOf } from './records.ts';
import { nothingIn, readSelected } from './result-reader.ts';

const TITLE = 'PyRIT export';

/** Rows of messages, and of attacks with their outcome. */
const MESSAGES = ['conversation_id', 'role', 'original_value', 'converted_value'];
const ATTACKS = ['conversation_id', 'objective', 'outcome'];

function recognise(head: Head): Recognition | null {
  const names = namesIn(head);
  const isOurs = [MESSAGES, ATTACKS].some((keys) => keys.every((key) => names.has(key)));
  return isOurs
    ? { strength: 3, because: 'its rows are messages or attacks of conversations as PyRIT exports them' }
    : null;
}

function namesIn(head: Head): ReadonlySet<string> {
  const { form, value } = head.outline();
  if (form === 'json' && value?.kind === 'sequence') {
    const [first] = value.items;
    return new Set(first?.kind === 'mapping' ? first.entries.keys() : []);
  }
  return new Set(form === 'text' && isNamedLikeRows(head.path) ? columnNames(head) : []);
}

/** Messages, objectives and rationales stand in the file and are never kept. */
const SELECTION = selectionOf(['[]/conversation_id', '[]/outcome']);

/** `error`, since 1.0: something around the attack broke, so that nobody withstood it. */
const OUTCOMES = ['success', 'failure', 'undetermined', 'error'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** The outcomes of a file, and what stands where an outcome should. */
interface Outcomes {
  readonly path: string;
  rows: number;
  readonly seen: Record<Outcome, { count: number; at: LocatedScalar | null; keys: Path }>;
  readonly warnings: ReadProblem[];
}

const newOutcomes = (path: string): Outcomes => {
  const none = () => ({ count: 0, at: null, keys: [] });
  const seen = { success: none(), failure: none(), undetermined: none(), error: none() };
  return { path, rows: 0, seen, warnings: [] };
};

const UNKNOWN_OUTCOME =
  'An outcome is none of success, failure, undetermined and error. Export the attack results again, with the names that PyRIT gives.';

/** `AttackOutcome.SUCCESS`, as Python prints it into a table, is the same as `success`. */
function take(outcomes: Outcomes, at: LocatedScalar, keys: Path): void {
  const word = at.text
    .trim()
    .toLowerCase()
    .replace(/^attackoutcome\./, '');
  const outcome = OUTCOMES.find((one) => one === word);
  if (outcome === undefined) {
    if (outcomes.warnings.length === 0) {
      const place = placeOf(outcomes.path, at.span);
      outcomes.warnings.push({ code: 'unknown-outcome', message: UNKNOWN_OUTCOME, place });
    }
    return;
  }
  const seen = outcomes.seen[outcome];
  seen.count++;
  if (seen.at !== null) return;
  seen.at = at;
  seen.keys = keys;
}

async function read(document: SourceDocument): Promise<Reading> {
  const { path } = document;
  const outcomes = newOutcomes(path);
  if (document.outline().form === 'json') {
    const selected = readSelected(document, SELECTION);
    if (selected.value === null) return selected.reading;
    const items = selected.value.kind === 'sequence' ? selected.value.items : [];
    items.forEach((item, position) => {
      const at = lookup(item, ['conversation_id']) === null ? null : scalarAt(item, ['outcome']);
      outcomes.rows++;
      if (at !== null) take(outcomes, at, [position, 'outcome']);
    });
    return readingOf(outcomes, selected.warnings);
  }
  return readingOf(outcomes, await readTableInto(document, outcomes));
}

async function readTableInto(document: SourceDocument, outcomes: Outcomes): Promise<readonly ReadProblem[]> {
  const columns: number[] = [];
  const { problems } = await scanRows(document, {
    onHeader: ({ names }) => {
      const column = names.indexOf('outcome');
      if (column >= 0) columns.push(column);
      return columns;
    },
    onRecord: (fields) => {
      outcomes.rows++;
      const [column] = columns;
      if (column === undefined) return undefined;
      const text = fields.text(column);
      if (text.trim() === '') return undefined;
      take(outcomes, { kind: 'scalar', value: text, text, quoted: false, span: fields.span(column) }, []);
      return undefined;
    },
  });
  const news = problems.filter(({ code }) => code !== 'empty-header');
  return problemsOf(news, document.path);
}

function readingOf({ path, rows, seen, warnings: own }: Outcomes, problems: readonly ReadProblem[]): Reading {
  const warnings = [...problems, ...own];
  const { success, failure, undetermined, error } = seen;
  const n = success.count + failure.count;
  const excluded = undetermined.count + error.count;
  if (error.at !== null) {
    const message = `${error.count} of ${rows} ${BROKEN}`;
    warnings.push({ code: 'attacks-with-error', message, place: placeOf(path, error.at.span) });
  }
  if (n === 0) {
    const message = rows === 0 ? NO_ROWS : excluded > 0 ? UNDETERMINED : NO_OUTCOMES;
    return nothingIn(path, 'no-outcomes', message, { warnings });
  }
  const details = detailsOf({ excluded, tool: 'PyRIT' });
  const of = (seenOne: typeof success, count: number, name: Outcome, metric: string): readonly MetricRecord[] => {
    const at = seenOne.at ?? success.at ?? failure.at;
    const keys = seenOne.at === null ? (success.at === null ? failure.keys : success.keys) : seenOne.keys;
    return at === null ? [] : [counted(count, at, keys, path, { name, metric, n, details })];
  };
  // An attack without an outcome was not judged, whatever its place in the file.
  const without = rows - n - excluded;
  const open = { code: 'without-outcome', message: `${without} of ${rows} ${WITHOUT}`, place: startOf(path) };
  return {
    ...EMPTY_READING,
    status: without > 0 || warnings.length > 0 ? 'partial' : 'parsed',
    records: [
      ...of(success, success.count, 'success', 'attack_successes'),
      ...of(failure, failure.count, 'failure', 'attacks_withstood'),
    ],
    warnings: without > 0 ? [...warnings, open] : warnings,
  };
}

const EXPORT =
  'Write the attack results to a file, one object for each with conversation_id, objective and outcome (memory.get_attack_results()).';
const NO_ROWS = `The export is empty. ${EXPORT}`;
const NO_OUTCOMES = `The export holds messages and does not say whether an attack succeeded. ${EXPORT}`;
const UNDETERMINED =
  'No outcome is success or failure, so nobody knows whether an attack succeeded. Run the attacks with a scorer for their objective.';
const BROKEN = 'attacks ended with an error, so nothing was withstood in them. Mend what broke, and run them again.';
const WITHOUT = 'rows state no outcome and are left out. Export attack results alone.';

/** https://github.com/Azure/PyRIT */
export const pyritReader: Reader = {
  id: 'pyrit',
  title: TITLE,
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};
