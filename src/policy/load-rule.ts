import { ENTRY_KINDS } from '../dossier/fact.ts';
import { traitDefinitions } from '../dossier/traits.ts';
import { fieldDefinition, fieldNames, nearestName } from '../dossier/vocabulary.ts';
import { checkKind, checkKindIds } from './checks/registry.ts';
import type { PolicyProblem } from './load-error.ts';
import type { SchemaDocument } from './parse.ts';
import type { Check, FrameworkOutline, Rule, SubjectKind } from './rule.ts';
import { kindsIn, ruleOf, type WrittenRule } from './written-rule.ts';

export type LoadedRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Turns a rule file that its schema accepts into a rule. Everything it names must exist: fields of the dossier, values of
 * enumerations, limits, traits, and requirements of the frameworks at hand.
 *
 * @param sources `known`: every source that is cited is a framework at hand, as for built-in rules; `any`: an organisation may
 * cite a source of its own, and what it cites of a framework at hand must exist all the same
 */
export function loadRule(
  document: SchemaDocument,
  frameworks: readonly FrameworkOutline[],
  sources: 'known' | 'any',
): LoadedRule {
  const rule = ruleOf(document.value as WrittenRule, document.placeOf(['id']));
  const problems = [
    ...severalKinds(document.value, document),
    ...checkProblems(rule, document),
    ...limitProblems(rule, document),
    ...traitProblems(rule, document),
    ...referenceProblems(rule, frameworks, sources, document),
  ];
  return problems.length === 0 ? { ok: true, rule } : { ok: false, problems };
}

/** A second kind in one check would be read by nobody. Looked for wherever a list of checks stands, inside combinations too. */
function severalKinds(
  value: unknown,
  document: SchemaDocument,
  segments: readonly string[] = [],
): readonly PolicyProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...segments, key];
    // Examples hold files of others.
    if (segments.length === 0 && key !== 'checks') return [];
    const kinds = Array.isArray(value) && typeof inner === 'object' && inner !== null ? kindsIn(inner) : [];
    const isCheck = kinds.length > 1 && kinds.every((kind) => checkKindIds.includes(kind));
    const message = `a check names one kind, and here are ${kinds.join(' and ')}; give each a check of its own`;
    return [...(isCheck ? [{ message, place: document.placeOf(path) }] : []), ...severalKinds(inner, document, path)];
  });
}

function* walk(
  checks: readonly Check[],
  segments: readonly string[],
  inside: string | null,
): Iterable<{ readonly check: Check; readonly segments: readonly string[]; readonly inside: string | null }> {
  for (const [index, check] of checks.entries()) {
    const own = [...segments, String(index), check.kind];
    yield { check, segments: own, inside };
    if (check.kind !== '') {
      const inner = checkKind(check.kind).inner(check.args);
      yield* walk(inner, check.kind === 'when' ? [...own, 'then'] : own, check.kind);
    }
  }
}

/** Kinds whose tests are decided together, with what their rule may be about. */
const DECIDED_TOGETHER: Readonly<Record<string, readonly SubjectKind[]>> = {
  'no-worse': ['subgroup'],
  equivalent: ['subgroup'],
  ratio: ['subgroup'],
  drift: ['system', 'result'],
  'holds-up': ['system', 'subgroup'],
};

function checkProblems(rule: Rule, document: SchemaDocument): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const add = (message: string, segments: readonly string[]): void => {
    problems.push({ message, place: document.placeOf(segments) });
  };
  for (const { check, segments, inside } of walk(rule.checks, ['checks'], null)) {
    if (check.kind === '') {
      add('a check names exactly one kind', segments.slice(0, -1));
      continue;
    }
    const kind = checkKind(check.kind);
    const problem = kind.problem(check.args);
    if (problem !== null) add(`${check.kind}: ${problem}`, segments);
    for (const field of kind.fields(check.args)) {
      const wrong = fieldProblem(field, rule);
      if (wrong !== null) add(wrong, [...segments, 'fact']);
    }
    for (const name of kind.limits(check.args)) {
      if (rule.limits[name] !== undefined) continue;
      const near = nearestName(name, Object.keys(rule.limits));
      add(`the limit "${name}" is not defined${near === null ? '' : `; did you mean "${near}"?`}`, segments);
    }
    const audiences = DECIDED_TOGETHER[check.kind];
    if (audiences !== undefined) {
      if (inside !== null) add(`${check.kind} is decided with its family and cannot stand inside ${inside}`, segments);
      if (!audiences.includes(rule.for.each)) {
        add(`${check.kind} needs ${audiences.map((each) => `"for: { each: ${each} }"`).join(' or ')}`, segments);
      }
    }
    for (const template of [check.found, check.required]) {
      const unknown = (template ?? '').match(/\{(?!subject\}|found\}|required\})[^}]*\}/);
      if (unknown !== null) add(`${unknown[0]} is not known here; known are {subject}, {found}, {required}`, segments);
    }
  }
  const { where } = rule.for;
  const wrong = where === null ? null : fieldProblem(where.fact, rule);
  if (wrong !== null) add(wrong, ['for', 'where', 'fact']);
  return problems;
}

/** A field must be in the vocabulary, and a field of an entry needs a rule about such entries. */
function fieldProblem(field: string, rule: Rule): string | null {
  if (fieldDefinition(field) === null) {
    const near = nearestName(field, fieldNames());
    return `"${field}" is not a field of the dossier${near === null ? '' : `; did you mean "${near}"?`}`;
  }
  const prefix = field.split('.')[0] ?? '';
  const ofEntry = prefix === 'subgroup' || prefix === 'claim' || ENTRY_KINDS.some((kind) => kind === prefix);
  return ofEntry && prefix !== rule.for.each
    ? `"${field}" belongs to a ${prefix}; the rule is for each ${rule.for.each}`
    : null;
}

function limitProblems(rule: Rule, document: SchemaDocument): readonly PolicyProblem[] {
  const used = new Set([...walk(rule.checks, [], null)].flatMap(({ check }) => limitsOf(check)));
  return Object.keys(rule.limits)
    .filter((name) => !used.has(name))
    .map((name) => ({
      message: `the limit "${name}" is defined and no check uses it`,
      place: document.placeOf(['limits', name]),
    }));
}

function limitsOf(check: Check): readonly string[] {
  return check.kind === '' ? [] : checkKind(check.kind).limits(check.args);
}

function traitProblems(rule: Rule, document: SchemaDocument): readonly PolicyProblem[] {
  const known = traitDefinitions.map(({ id }) => id);
  const named = [
    ...rule.traits.map((trait, index) => ({ trait, segments: ['traits', String(index)] })),
    ...(rule.enforceWithout === null
      ? []
      : [{ trait: rule.enforceWithout.trait, segments: ['enforce-without', 'trait'] }]),
  ];
  return named
    .filter(({ trait }) => !known.includes(trait))
    .map(({ trait, segments }) => ({
      message: `"${trait}" is not a trait; known are ${known.join(', ')}`,
      place: document.placeOf(segments),
    }));
}

function referenceProblems(
  rule: Rule,
  frameworks: readonly FrameworkOutline[],
  sources: 'known' | 'any',
  document: SchemaDocument,
): readonly PolicyProblem[] {
  return Object.entries(rule.references).flatMap(([id, requirements]) => {
    const framework = frameworks.find((candidate) => candidate.id === id);
    if (framework === undefined) {
      if (sources === 'any') return [];
      const ids = frameworks.map((candidate) => candidate.id);
      const hint = didYouMean(id, ids) ?? `; known are ${ids.join(', ')}`;
      return [{ message: `there is no framework "${id}"${hint}`, place: document.placeOf(['references', id]) }];
    }
    const known = Object.values(framework.requirements).flat();
    return requirements.flatMap((requirement, index) => {
      if (known.includes(requirement)) return [];
      const message = `${framework.title} has no requirement "${requirement}"${didYouMean(requirement, known) ?? ''}`;
      return [{ message, place: document.placeOf(['references', id, String(index)]) }];
    });
  });
}

function didYouMean(name: string, known: readonly string[]): string | null {
  const near = nearestName(name, known);
  return near === null ? null : `; did you mean "${near}"?`;
}

/** Whether a rule can be proven: it has examples. Asked by `policy test`, not while judging. */
export function reachableOutcomes(rule: Rule): readonly string[] {
  const reached = new Set<string>();
  for (const { check } of walk(rule.checks, [], null)) {
    for (const outcome of checkKind(check.kind).reaches) reached.add(outcome);
  }
  reached.add(rule.for.whenEmpty === null ? 'missing' : 'not-applicable');
  // A policy can set a limit and cannot unset one.
  const unset = Object.values(rule.limits).some(({ values }) => Object.values(values).includes(null));
  if (!unset) reached.delete('limit-not-set');
  return [...reached];
}
