import { nearestName } from '../dossier/vocabulary.ts';
import { requirementHeadings } from '../generated/requirements.ts';
import { readRepositoryPolicy } from '../pipeline/repository-policy.ts';
import { builtIn } from '../policy/built-in.ts';
import { originInWords } from '../policy/evaluate.ts';
import { PolicyError } from '../policy/load-error.ts';
import type { FrameworkHeadings, RequirementHeading, Rule } from '../policy/rule.ts';
import { forLog } from '../safety/escape.ts';
import { openFolder } from '../workspace/folder.ts';
import { WorkspaceError } from '../workspace/workspace.ts';
import { runExample, unprovenOutcomes } from './policy-test.ts';

/** What a command prints, and its exit status. */
export interface Answer {
  readonly text: string;
  readonly status: number;
}

/** Rules of the bundle and of a folder's own policy; its problems in words where it cannot be read. */
async function rulesOf(directory: string): Promise<{ rules: readonly Rule[]; own: readonly Rule[]; problem: string }> {
  try {
    const { policy } = await readRepositoryPolicy(openFolder(directory));
    const own = policy.rules.filter(({ place }) => place !== null);
    const changed = new Map(policy.rules.map((rule) => [rule.id, rule]));
    return { rules: [...builtIn.rules.map((rule) => changed.get(rule.id) ?? rule), ...own], own, problem: '' };
  } catch (error) {
    if (error instanceof PolicyError || error instanceof WorkspaceError) {
      return { rules: builtIn.rules, own: [], problem: error.message };
    }
    throw error;
  }
}

/** Rules of a repository's own are untrusted text; no line of them may be a command to what shows it. */
const safe = (text: string): string => text.split('\n').map(forLog).join('\n');

/** One line for each built-in rule. */
export function listRules(): string {
  const lines = builtIn.rules.map(({ id, title, enforce }) => `${id}\n  ${title} (${enforcementInWords(enforce)})`);
  return `${lines.join('\n')}\n${builtIn.rules.length} rules\n`;
}

function enforcementInWords(enforce: Rule['enforce']): string {
  return `high: ${enforce.high}, moderate: ${enforce.moderate}, low: ${enforce.low}`;
}

/** Why a rule exists, what it asks for, whose numbers it uses and how to meet it. */
export async function explainRule(id: string, directory: string): Promise<Answer> {
  const { rules, problem } = await rulesOf(directory);
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = nearestName(
      id,
      rules.map((candidate) => candidate.id),
    );
    const hint = near === null ? 'rmf-gate rules lists them.' : `Did you mean ${near}?`;
    return { text: safe(`There is no rule "${id}". ${hint}\n${problem === '' ? '' : `${problem}\n`}`), status: 2 };
  }
  return { text: safe(explanation(rule)), status: 0 };
}

function explanation(rule: Rule): string {
  const limits = Object.entries(rule.limits).map(([name, limit]) => {
    const values = Object.entries(limit.values).map(([tier, value]) => `${tier} ${value ?? 'not set'}`);
    return `  ${name}: ${values.join(', ')}${limit.unit === null ? '' : ` (${limit.unit})`}; ${originInWords(limit)}`;
  });
  const references = Object.entries(rule.references).flatMap(([framework, ids]) => referenceLines(framework, ids));
  const examples = rule.examples.map(
    ({ outcome, reason, name }) => `  ${outcome}${reason === undefined ? '' : ` (${reason})`}: ${name}`,
  );
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    rule.id,
    rule.title,
    '',
    `Why   ${rule.why}`,
    `Fix   ${rule.fix}`,
    '',
    `A failure does: ${enforcementInWords(rule.enforce)}. ${rule.waivable ? 'It can be waived.' : 'It cannot be waived.'}`,
    `It judges each ${rule.for.each}. It rests on ${KINDS[rule.kind]}.`,
    ...section('Limits', limits),
    ...section('Asked for by', references),
    ...section('Examples', examples),
    '',
  ].join('\n');
}

/** A framework with the title and standing of each requirement; of an organisation's own source only what the rule says. */
function referenceLines(id: string, requirements: readonly string[]): readonly string[] {
  const framework = Object.hasOwn(requirementHeadings, id) ? requirementHeadings[id] : undefined;
  if (framework === undefined) return [`  ${id}: ${requirements.join(', ')}`];
  return [
    `  ${framework.title} (${id}), ${standingInWords(framework, {})}`,
    ...requirements.map((requirement) => {
      const heading = framework.requirements[requirement];
      return heading === undefined ? `    ${requirement}` : `    ${requirement}: ${headingInWords(framework, heading)}`;
    }),
  ];
}

function headingInWords(framework: FrameworkHeadings, heading: RequirementHeading): string {
  const differs = heading.standing !== undefined || heading.inForceFrom !== undefined;
  return [
    heading.title,
    ...(differs ? [standingInWords(framework, heading)] : []),
    ...(heading.readFrom === undefined ? [] : [READ_FROM[heading.readFrom]]),
  ].join('; ');
}

function standingInWords(framework: FrameworkHeadings, heading: Partial<RequirementHeading>): string {
  const standing = STANDINGS[heading.standing ?? framework.standing];
  const day = heading.inForceFrom === undefined ? framework.inForceFrom : heading.inForceFrom;
  return day === null ? standing : `${standing} from ${day}`;
}

const STANDINGS: Readonly<Record<FrameworkHeadings['standing'], string>> = {
  'in-force': 'in force',
  voluntary: 'voluntary',
  draft: 'a draft',
  proposed: 'proposed, not in force',
  repealed: 'repealed',
};

const READ_FROM: Readonly<Record<NonNullable<RequirementHeading['readFrom']>, string>> = {
  source: 'read in the source',
  summary: 'only a summary by others was read, verify before relying on it',
  title: 'only its title was read in the source, verify before relying on it',
  memory: 'not read in the source, verify before relying on it',
};

const KINDS: Readonly<Record<Rule['kind'], string>> = {
  computed: 'numbers that the gate computes',
  evidence: 'files that hold what they should',
  declared: 'what somebody states; nothing verifies it',
};

/** Runs the examples of a folder's own rules, or of all built-in ones where it has none. */
export async function testPolicy(directory: string, only: string | null): Promise<Answer> {
  const { rules, own, problem } = await rulesOf(directory);
  if (problem !== '') return { text: safe(`${problem}\n`), status: 2 };
  const tested = (own.length > 0 && only === null ? own : rules).filter(({ id }) => only === null || id === only);
  if (tested.length === 0) return { text: `There is no rule "${only}" to test.\n`, status: 2 };
  const results = await Promise.all(
    tested.flatMap((rule) => rule.examples.map((example) => runExample(rule, example))),
  );
  const failed = results.filter(({ ok }) => !ok);
  const without = tested.filter(({ examples }) => examples.length === 0);
  const unproven = tested.flatMap((rule) =>
    unprovenOutcomes(rule).map((outcome) => `${rule.id}: no example shows ${outcome}`),
  );
  const lines = [
    ...failed.map(({ rule, example, problem: wrong }) => `${rule}: "${example}" ${wrong}`),
    ...without.map(({ id }) => `${id}: has no examples; a rule without examples proves nothing`),
    ...unproven,
    `${tested.length} rules, ${results.length} examples, ${failed.length} wrong, ${unproven.length} outcomes not shown`,
  ];
  const status = without.length > 0 || unproven.length > 0 ? 2 : failed.length > 0 ? 1 : 0;
  return { text: safe(`${lines.join('\n')}\n`), status };
}
