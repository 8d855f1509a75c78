import { type Dossier, ENTRY_KINDS } from '../dossier/fact.ts';
import type { NextStep } from '../report/report.ts';
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
  return { settles_rules: rules.length, rules, file: systemFileOf(dossier), text };
}
