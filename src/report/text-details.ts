import { forLog, LINE_BREAK } from '../safety/escape.ts';
import { SMALLEST_SHOWN_COUNT } from '../safety/limits.ts';
import { indented } from './lines.ts';
import type { Detail, Finding, Need, Report, Statistics } from './report.ts';
import { counted, DECISION_WORDS, headline, placeOf, policyWords } from './words.ts';

/** Everything the report holds, for `--verbose`: each finding with its reasons, then what was read and left out. */
export function detailLines(report: Report, width: number): readonly string[] {
  return [
    ...titled(
      `All ${counted(report.findings.length, 'finding')}`,
      report.findings.flatMap((finding) => findingLines(finding, width)),
    ),
    ...listOf(
      'Rules that did not apply',
      report.not_applied,
      ({ rule, system, reason }) => `${rule} · ${system}: ${reason}`,
      width,
    ),
    ...listOf('Files read', report.inputs, inputWords, width),
    ...listOf('Files not read', report.unread, ({ path, reason }) => `${path}: ${reason}`, width),
    ...listOf('Limits set here', report.policy.set_by, limitWords, width),
    ...listOf('Coverage', report.coverage, coverageWords, width),
    ...listOf('Run', runWords(report), (text) => text, width),
  ];
}

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines, ''];

function listOf<T>(
  title: string,
  entries: readonly T[],
  words: (entry: T) => string,
  width: number,
): readonly string[] {
  return titled(
    title,
    entries.flatMap((entry) => indented(forLog(words(entry)), width, 2)),
  );
}

function findingLines(finding: Finding, width: number): readonly string[] {
  const { rule, system, subject, outcome, decision, assurance, policy, required, statistics, related } = finding;
  const facts = [`${DECISION_WORDS[decision]}: ${outcome}`, assurance, `policy of ${policy}`, finding.fingerprint];
  const rows: readonly (readonly [string, string])[] = [
    ['at', finding.location === null ? '' : placeOf(finding.location)],
    ['found', finding.observed.text],
    [
      'required',
      [required.text, required.origin === undefined ? '' : `(${required.origin})`].filter(Boolean).join(' '),
    ],
    ['small groups', finding.pooled?.text ?? ''],
    ['says', repeats(finding) ? '' : finding.message],
    ['why', finding.why],
    ['fix', finding.fix],
    ['numbers', statistics === undefined ? '' : statisticsWords(statistics)],
    ...finding.details.map((detail) => ['detail', detailWords(detail)] as const),
    ['let through', finding.exception?.text ?? ''],
    ['a waiver names', finding.subject_digest === undefined ? '' : `subject-digest ${finding.subject_digest}`],
    ['waits for', finding.blocked_by ?? ''],
    ['see also', related.map(placeOf).join(', ')],
    ['from', finding.inputs.join(', ')],
    ['references', finding.references.join(', ')],
  ];
  return [
    ...indented(forLog(headline(finding)), width, 2),
    ...indented(forLog([rule, system, subject].filter(Boolean).join(' · ')), width, 4),
    ...indented(forLog(facts.join(' · ')), width, 4),
    ...rows.flatMap(([label, text]) => (text === '' ? [] : indented(`${label}: ${forLog(text)}`, width, 4))),
    ...finding.needs.flatMap((need) => needLines(need, width)),
  ];
}

/** Most messages are what was found and what is required, which stand above. */
const repeats = ({ message, observed, required }: Finding): boolean =>
  message.includes(observed.text) && message.includes(required.text);

function detailWords({ outcome, reason, text, required, location }: Detail): string {
  const place = location === null ? '' : ` at ${placeOf(location)}`;
  return `${outcome}${reason === null ? '' : ` (${reason})`}: ${text}; required: ${required}${place}`;
}

function statisticsWords(statistics: Statistics): string {
  const { estimate, lower, upper, level, sided, method, alpha, adjusted, family, family_size, p, n, n_needed } =
    statistics;
  const tests: readonly (readonly [string, string | number | null])[] = [
    ['method', method],
    ['level', `${level}, ${sided}-sided`],
    ['alpha', alpha],
    ['family', family],
    ['tests in the family', family_size],
    ['needed', n_needed],
  ];
  const numbers: typeof tests = [
    ['estimate', estimate],
    ['lower', lower],
    ['upper', upper],
    ['n', n],
    ['independent cases', statistics.n_effective ?? null],
    ['p', p],
    ['p after Holm', adjusted],
  ];
  const shown = statistics.suppressed ? tests : [...numbers, ...tests];
  const words = shown.flatMap(([label, value]) => (value === null ? [] : [`${label} ${value}`])).join(', ');
  return statistics.suppressed
    ? `withheld, because with what else is shown it would tell a count of fewer than ${SMALLEST_SHOWN_COUNT}; ${words}`
    : words;
}

function needLines({ field, description, file, lines }: Need, width: number): readonly string[] {
  return [
    ...indented(forLog(`needs: ${field} in ${file}${description === '' ? '' : `: ${description}`}`), width, 4),
    ...lines
      .split(LINE_BREAK)
      .filter(Boolean)
      .map((line) => `      ${forLog(line)}`),
  ];
}

const inputWords = ({ path, role, format, read, bytes, sha256, side }: Report['inputs'][number]): string =>
  `${path} · ${role}, ${format}, ${read}, ${counted(bytes, 'byte')}, side ${side}, sha256 ${sha256}`;

const limitWords = ({ rule, limit, value, owner, date, origin }: Report['policy']['set_by'][number]): string =>
  `${rule} ${limit}: ${value} (${[owner, date, origin].filter(Boolean).join(', ')})`;

const coverageWords = ({ framework, requirements, examined, by_kind }: Report['coverage'][number]): string =>
  `${framework}: ${examined} of ${counted(requirements, 'requirement')} examined (${Object.entries(by_kind)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')})`;

function runWords(report: Report): readonly string[] {
  const { run, request } = report;
  return [
    `judged as of ${request.at}, run at ${run.at} (clock: ${run.clock}), trigger ${run.trigger}, node ${run.node}, ${run.os}`,
    `policy commit ${request.policy_commit ?? 'none'}, compared with ${request.comparison_commit ?? 'nothing'}, head ${request.head_commit ?? 'the files as they are'}`,
    `policy ${policyWords(report)}, digest ${report.policy.digest ?? 'none'}`,
    `report ${report.report_digest}`,
  ];
}
