import type { MarkdownDocument } from '../../documents/markdown-document.ts';
import { blankComments } from '../../documents/markdown-lines.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import { metricNamesForProse } from '../metric-names.ts';
import { attributeOfGroup, mayDeclare, roleInWords, roleOfSection } from './markdown-context.ts';
import { numberAt, recordOf, type WrittenNumber } from './number-text.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ _-]');

/** A known metric name as a word of its own. */
const NAME = new RegExp(`(?<![\\w-])(${metricNamesForProse().map(escaped).join('|')})(?![\\w]|-\\w)`, 'gi');

/** What may stand between a name and its number; anything else means that the number is not the metric's value. */
const BETWEEN =
  /^[*_`"')\]]{0,6}(?:\s?(?:score|value))?[*_`]{0,3}(?:\s?\((?:95\s?%\s*)?(?:CI|confidence interval|[A-Z]{2,6})\))?[*_`]{0,3}(\s?[:=]\s?|\s?\(\s?|\s(?:of|is|was|at|=|reached)\s|\s)[*_`]{0,3}\s?/i;

/** Words before a name that make the number a wish, a limit or another model's. */
const NOT_A_CLAIM =
  /\b(targets?|minimum|required|requires?|goal|at least|at most|if|unless|should|must|baseline|below|above|drops?|alert\w*|threshold|change in|difference in|decrease in|increase in|gap in)\b[^.;]{0,60}$/i;

const GROUP_WORD =
  /\b(women|men|females?|males?|black|white|asian|hispanic|african american|native american|medicare|medicaid)\b/gi;

/** Words that name a part of the patients for which the card has no group that can be looked up. */
const SOME_PART =
  /\b(subgroups?|children|adolescents|elderly|aged|older|younger|over \d+|under \d+|per class|macro|micro|weighted|cross-validation|folds?)\b/i;

/** Numbers that sentences, bold names and list items state of a metric: "AUROC of 0.91", "**Sensitivity**: 88%". */
export function proseRecords(document: MarkdownDocument, text: string, path: string): readonly MetricRecord[] {
  const lines = proseLines(document, text);
  const found: MetricRecord[] = [];
  document.sections.forEach((section, position) => {
    const { bodySpan } = section;
    if (bodySpan === null || !mayDeclare(document, position)) return;
    const role = roleOfSection(document, position);
    for (let line = bodySpan.line; line <= bodySpan.endLine; line++) {
      found.push(...lineRecords(lines[line - 1] ?? '', line, path, role));
    }
  });
  return found;
}

/** The lines with code blocks, comments, tables and the front matter emptied; columns stay those of the file. */
function proseLines(document: MarkdownDocument, text: string): readonly string[] {
  const tables = new Set(
    document.tables.flatMap(({ headers, rows }) =>
      [headers, ...rows].flatMap((row) => row.map(({ span }) => span.line)),
    ),
  );
  let fence: string | null = null;
  return blankComments(text.replace(/^\ufeff/, '').split('\n')).map((line, index) => {
    const mark = /^\s{0,3}(?:[-*+] |\d+[.)] )?\s*(```+|~~~+)/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null;
      return '';
    }
    if (fence !== null || tables.has(index + 1) || line.length > READING.lineCharacters) return '';
    return line;
  });
}

function lineRecords(line: string, number: number, path: string, sectionRole: string | null): readonly MetricRecord[] {
  // A line that begins with a version is an entry of a history.
  if (/^\s*[-*]?\s*\**v?\d+\.\d+/.test(line)) return [];
  const taken = new Set<number>();
  return [...line.matchAll(NAME)].flatMap((match): readonly MetricRecord[] => {
    const [name] = match;
    const written = after(line, match.index + name.length) ?? before(line, match.index);
    if (written === null || taken.has(written.start)) return [];
    const clause = clauseAround(line, match.index, written.end);
    if (NOT_A_CLAIM.test(clause.before) || SOME_PART.test(clause.whole)) return [];
    const groups = new Set([...clause.whole.matchAll(GROUP_WORD)].map(([word]) => word.toLowerCase()));
    const [group] = groups;
    if (groups.size > 1) return [];
    taken.add(written.start);
    const attribute = group === undefined ? null : (attributeOfGroup(group) ?? 'group');
    const subgroup = attribute === null || group === undefined ? {} : { [attribute]: group };
    const role = roleInWords(clause.whole.replace(name, '')) ?? sectionRole;
    return [recordOf(name, written, number, path, { subgroup, role, n: null })];
  });
}

function after(line: string, from: number): WrittenNumber | null {
  const between = BETWEEN.exec(line.slice(from, from + READING.clauseCharacters));
  if (between === null) return null;
  const start = from + between[0].length;
  const rest = line.slice(start, start + READING.clauseCharacters);
  const found = numberAt(rest, start);
  if (found === null || /^\s*(?:CI\b|confidence)/i.test(line.slice(found.end, found.end + 20))) return null;
  // A bare whole number is a value only where a colon or an equals sign says so: "AUC 24 hours after admission".
  const announced = /[:=]/.test(between[1] ?? '');
  return announced || found.percent || /[.,]\d/.test(found.raw) ? found : null;
}

/** Enough for a number and the words that would make it a condition. */
const BEFORE_CHARACTERS = 40;

/** "88% sensitivity", but not "at 90% sensitivity", which names the point at which another number was read. */
function before(line: string, nameStart: number): WrittenNumber | null {
  const first = Math.max(0, nameStart - BEFORE_CHARACTERS);
  const window = line.slice(first, nameStart);
  const lead = /(?<![\w.,-])(\d+(?:\.\d+)? ?%|0?\.\d+)[*_`]{0,3} [*_`]{0,3}$/.exec(window);
  const raw = lead?.[1];
  if (lead === null || raw === undefined) return null;
  if (/(\b(at|with|fixed|of|to|and|or)|[-–<>≥≤~])\s{0,3}[*_`]{0,3}\s{0,3}$/i.test(window.slice(0, lead.index)))
    return null;
  return numberAt(raw, first + lead.index);
}

/** The part of the sentence that a name and its number stand in. */
function clauseAround(line: string, start: number, end: number): { readonly before: string; readonly whole: string } {
  const first = Math.max(0, start - READING.clauseCharacters);
  const lead = line.slice(first, start);
  const opening = first + Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; '), lead.lastIndexOf('* '), -1) + 1;
  const last = Math.max(start, end);
  const tail = line.slice(last, last + READING.clauseCharacters);
  const closing = tail.search(/[.;](\s|$)|,\s/);
  const whole = line.slice(opening, last + (closing < 0 ? tail.length : closing));
  return { before: line.slice(opening, start), whole };
}
