import type { Problem, Span } from '../documents/located.ts';
import type { Assurance, FactValue, Place, Statement } from '../dossier/fact.ts';
import { textState } from '../dossier/state.ts';
import type { ReadProblem } from './reader.ts';

/** The place of a span in a file. */
export function placeOf(path: string, span: Span): Place {
  return { path, line: span.line, column: span.column, endLine: span.endLine, endColumn: span.endColumn };
}

/** The first character of a file: where something is reported that has no line of its own. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** What is wrong with a document, as problems of its file. */
export const problemsOf = (problems: readonly Problem[], path: string): ReadProblem[] =>
  problems.map(({ code, message, span }) => ({ code, message, place: placeOf(path, span) }));

/** What a text or value says, without where it says it. */
export interface Said {
  readonly state: Statement['state'];
  readonly value: FactValue | null;
  /** In words, for a value that is invalid or does not apply. */
  readonly reason: string;
}

export const present = (value: FactValue): Said => ({ state: 'present', value, reason: '' });
export const invalid = (reason: string): Said => ({ state: 'invalid', value: null, reason });
export const notApplicable = (reason: string): Said => ({ state: 'not_applicable', value: null, reason });
export const placeholder: Said = { state: 'placeholder', value: null, reason: '' };

/** What a free text says; null where it is empty. */
export function saidByText(text: string): Said | null {
  switch (textState(text)) {
    case 'empty':
      return null;
    case 'placeholder':
      return placeholder;
    case 'not_applicable':
      return notApplicable('');
    default:
      return present(text.trim());
  }
}

/** Completes what was said with where, how and by which format. */
export function statement(
  field: string,
  said: Said,
  source: { readonly raw: string; readonly place: Place; readonly format: string; readonly assurance: Assurance },
): Statement {
  return { field, ...said, ...source };
}
