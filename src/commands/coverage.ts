import { requirementHeadings } from '../generated/requirements.ts';
import { builtIn } from '../policy/built-in.ts';
import { coverageOf } from '../policy/coverage.ts';
import type { FrameworkHeadings, FrameworkOutline, RequirementKind, Rule } from '../policy/rule.ts';
import { type Answer, answer, counted, unknownName } from './answer.ts';
import { knownRulesOf } from './known-rules.ts';
import { headingInWords, standingInWords } from './rule-words.ts';

export type CoverageFormat = 'text' | 'markdown' | 'json';

/** One requirement and what becomes of it. */
interface Item {
  readonly id: string;
  readonly title: string;
  readonly kind: RequirementKind;
  readonly rules: readonly string[];
  /** Why no rule examines it. */
  readonly left_out: string | null;
}

/** How much of one framework the rules examine. */
interface FrameworkCoverage {
  readonly framework: string;
  readonly title: string;
  readonly standing: string;
  readonly requirements: number;
  readonly examined: number;
  readonly by_kind: Readonly<Record<string, number>>;
  /** Left out for a reason that its file states. */
  readonly left_out: number;
  /** No file can show it, and no rule examines it: recorded as stated. */
  readonly process: number;
  /** Neither examined nor left out nor a process. */
  readonly open: number;
  readonly items: readonly Item[];
}

/** Coverage of every framework, or of one with each of its requirements. */
export async function showCoverage(
  directory: string,
  framework: string | null,
  format: CoverageFormat,
): Promise<Answer> {
  const { rules, problem } = await knownRulesOf(directory);
  if (problem !== '') return answer(`${problem}\n`, 2);
  const ids = builtIn.frameworks.map(({ id }) => id);
  if (framework !== null && !ids.includes(framework)) {
    return answer(`${unknownName('framework', framework, ids, `Known are ${ids.join(', ')}.`)}\n`, 2);
  }
  if (format === 'text') return answer(coverageText(rules, framework), 0);
  const wanted = coverage(rules).filter(({ framework: id }) => framework === null || id === framework);
  if (format === 'json') return answer(`${JSON.stringify({ frameworks: wanted }, null, 2)}\n`, 0);
  return answer(framework === null ? summaryTable(wanted) : wanted.map(requirementTable).join('\n'), 0);
}

/** Coverage by the given rules, counted from the files of the frameworks. */
export function coverage(rules: readonly Rule[]): readonly FrameworkCoverage[] {
  return builtIn.frameworks.map((outline) => {
    const headings = requirementHeadings[outline.id];
    if (headings === undefined) throw new Error(`The framework ${outline.id} has no headings`);
    const items = itemsOf(outline, headings, rules);
    const [counts] = coverageOf([outline], rules, rules);
    const unexamined = items.filter((item) => item.rules.length === 0);
    return {
      framework: outline.id,
      title: outline.title,
      standing: standingInWords(headings, {}),
      requirements: items.length,
      examined: counts?.examined ?? 0,
      by_kind: Object.fromEntries(KINDS.map((kind) => [kind, items.filter((item) => item.kind === kind).length])),
      left_out: unexamined.filter((item) => item.left_out !== null).length,
      process: unexamined.filter((item) => item.kind === 'process').length,
      open: unexamined.filter(isOpen).length,
      items,
    };
  });
}

const isOpen = ({ kind, left_out: leftOut, rules }: Item): boolean =>
  rules.length === 0 && kind !== 'process' && leftOut === null;

/** What decides a requirement at best, most trustworthy first. */
const KINDS: readonly RequirementKind[] = ['computed', 'evidence', 'declared', 'process'];

function itemsOf(outline: FrameworkOutline, headings: FrameworkHeadings, rules: readonly Rule[]): readonly Item[] {
  const kindOf = new Map(KINDS.flatMap((kind) => (outline.requirements[kind] ?? []).map((id) => [id, kind] as const)));
  // In the order of the source, which the headings keep and the lists by kind do not.
  return Object.entries(headings.requirements).map(([id, heading]) => ({
    id,
    title: headingInWords(headings, heading),
    kind: kindOf.get(id) ?? 'process',
    rules: rules.filter(({ references }) => references[outline.id]?.includes(id)).map((rule) => rule.id),
    left_out: heading.leftOut ?? null,
  }));
}

/** Coverage as text: a line for each framework, or one framework with each requirement. */
export function coverageText(rules: readonly Rule[], framework: string | null): string {
  const all = coverage(rules);
  const shown = all.filter(({ framework: id }) => framework === null || id === framework);
  const blocks = shown.map((one) => {
    const { framework: id, title, standing } = one;
    const head = `${id}\n  ${title}, ${standing}\n  ${countsInWords(one)}\n`;
    return framework === null ? head : `${head}\n${one.items.map(itemText).join('\n')}\n`;
  });
  return `${blocks.join('')}${framework === null ? `${counted(all.length, 'framework')}, ${counted(rules.length, 'rule')}\n` : ''}`;
}

function countsInWords(one: FrameworkCoverage): string {
  const kinds = Object.entries(one.by_kind).map(([kind, count]) => `${count} ${kind}`);
  return [
    `${counted(one.requirements, 'requirement')} (${kinds.join(', ')} at best)`,
    `${one.examined} examined by rules`,
    `${one.left_out} left out for a reason`,
    `${one.process} that no file can show`,
    `${one.open} open`,
  ].join('; ');
}

function itemText(item: Item): string {
  const { id, title, kind, rules } = item;
  return [
    `${id}: ${title} (${kind})`,
    ...(rules.length === 0 ? [`  ${unexaminedInWords(item)}`] : rules.map((rule) => `  ${rule}`)),
  ].join('\n');
}

/** Why no rule examines a requirement. */
function unexaminedInWords({ kind, left_out: leftOut }: Item): string {
  if (leftOut !== null) return `left out: ${leftOut}`;
  return kind === 'process' ? 'no file can show it; recorded as stated' : 'open: no rule examines it yet';
}

const tableLine = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`;

const tableText = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(tableLine).join('');

function summaryTable(frameworks: readonly FrameworkCoverage[]): string {
  const head = ['framework', 'requirements', 'examined', ...KINDS.map((kind) => `${kind} at best`), 'left out', 'open'];
  const rows = frameworks.map((one) => [
    `\`${one.framework}\``,
    one.requirements,
    one.examined,
    ...KINDS.map((kind) => one.by_kind[kind] ?? 0),
    one.left_out,
    one.open,
  ]);
  return tableText(head, rows);
}

function requirementTable({ items }: FrameworkCoverage): string {
  const rows = items.map((item) => [
    item.id,
    item.title,
    item.kind,
    item.rules.length === 0 ? unexaminedInWords(item) : item.rules.map((rule) => `\`${rule}\``).join(', '),
  ]);
  return tableText(['requirement', 'title', 'at best', 'examined by'], rows);
}
