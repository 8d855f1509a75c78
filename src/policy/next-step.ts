import { type Dossier, ENTRY_KINDS } from '../dossier/fact.ts';
import type { NextStep, NextStepPart } from '../report/report.ts';
import { LINES_TO_PASTE } from '../safety/limits.ts';
import type { NeededField } from './checks/kind.ts';
import type { Evaluation } from './evaluate.ts';
import { systemFileOf } from './finding.ts';
import { pasteLines } from './paste.ts';

/** A value that stands and is wrong has to be corrected where it stands; a second one would only contradict it. */
function isStated({ field, entry }: NeededField, dossier: Dossier): boolean {
  const kind = ENTRY_KINDS.find((candidate) => field.startsWith(`${candidate}.`));
  const facts = kind === undefined ? dossier.facts : dossier.entries[kind].find(({ id }) => id === entry)?.facts;
  const state = facts?.get(field)?.state;
  return state === 'present' || state === 'invalid';
}

/** What a rule waits for, of all its subjects. */
interface Waiting {
  readonly rule: string;
  readonly needs: readonly NeededField[];
  /** Its lines settle which rules apply at all. */
  readonly first: boolean;
}

/**
 * The one step that settles most of what blocks: every line of rmf-system.yaml that a blocking rule waits for, in one block to paste.
 * A rule counts as settled when all that it blocks for is such lines. Null where lines settle nothing.
 */
export function nextStepOf(blocking: readonly Evaluation[], dossier: Dossier): NextStep | null {
  const unstated = ({ needs }: Evaluation): readonly NeededField[] => needs.filter((need) => !isStated(need, dossier));
  const waiting = blocking.filter((evaluation) => unstated(evaluation).length > 0);
  const text = pasteLines(waiting.flatMap(unstated), dossier);
  if (text === '') return null;
  const unsettled = new Set(blocking.filter((one) => unstated(one).length === 0).map(({ rule }) => rule.id));
  const rules = [...new Set(waiting.map(({ rule }) => rule.id))].filter((id) => !unsettled.has(id));
  const byRule = rules.map((rule): Waiting => {
    const own = waiting.filter((evaluation) => evaluation.rule.id === rule);
    return { rule, needs: own.flatMap(unstated), first: own.some(({ subject }) => subject.kind === 'trait') };
  });
  const part = linesOf(text) <= LINES_TO_PASTE ? null : partOf(byRule, text, dossier);
  const step = { settles_rules: rules.length, rules, file: systemFileOf(dossier), text };
  return part === null ? step : { ...step, part };
}

const linesOf = (text: string): number => text.split('\n').length;

/** As many rules as fit: first what settles which rules apply, then those that wait for the fewest lines. */
function partOf(waiting: readonly Waiting[], whole: string, dossier: Dossier): NextStepPart | null {
  const cheapestFirst = waiting
    .map((one) => ({ ...one, lines: linesOf(pasteLines(one.needs, dossier)) }))
    .toSorted((a, b) => Number(b.first) - Number(a.first) || a.lines - b.lines);
  const fitting: Waiting[] = [];
  for (const one of cheapestFirst) {
    const text = pasteLines(
      [...fitting, one].flatMap(({ needs }) => needs),
      dossier,
    );
    if (linesOf(text) <= LINES_TO_PASTE) fitting.push(one);
  }
  if (fitting.length === 0) return null;
  // In the order of the whole block, so that related lines stay together.
  const chosen = waiting.filter(({ rule }) => fitting.some((one) => one.rule === rule));
  const text = pasteLines(
    chosen.flatMap(({ needs }) => needs),
    dossier,
  );
  return {
    settles_rules: chosen.length,
    rules: chosen.map(({ rule }) => rule),
    text,
    more_lines: linesOf(whole) - linesOf(text),
    more_rules: waiting.length - chosen.length,
  };
}
