import { nearestName } from '../dossier/vocabulary.ts';
import { forLog } from '../safety/escape.ts';

/** What a command prints, and its exit status. */
export interface Answer {
  readonly text: string;
  readonly status: number;
}

/** Rules of a repository's own are untrusted text; no line of them may be a command to what shows it. */
export const answer = (text: string, status: number): Answer => ({
  text: text.split('\n').map(forLog).join('\n'),
  status,
});

/** A name that is not known, with the nearest one that is. `what` is the kind of thing, `listing` where all of them are. */
export function unknownName(what: string, name: string, known: readonly string[], listing: string): string {
  const near = nearestName(name, known);
  return `There is no ${what} "${name}". ${near === null ? listing : `Did you mean ${near}?`}`;
}

/** "1 rule", "2 rules". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
