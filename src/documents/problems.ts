import { READING } from '../safety/limits.ts';
import type { Problem, Span } from './located.ts';

/** Collects the problems of one document, lists the first and counts the rest. */
export interface ProblemList {
  readonly fatal: (code: string, message: string, span: Span) => void;
  readonly local: (code: string, message: string, span: Span) => void;
  readonly hasFatal: () => boolean;
  /** What was collected; a last entry says how many more there are. */
  readonly all: () => readonly Problem[];
}

export function problemList(): ProblemList {
  const listed: Problem[] = [];
  const unlisted = { count: 0, fatal: false };
  const add = (problem: Problem): void => {
    if (listed.length < READING.problems) {
      listed.push(problem);
      return;
    }
    unlisted.count++;
    unlisted.fatal ||= problem.severity === 'fatal';
  };
  return {
    fatal: (code, message, span) => add({ code, message, span, severity: 'fatal' }),
    local: (code, message, span) => add({ code, message, span, severity: 'local' }),
    hasFatal: () => unlisted.fatal || listed.some((problem) => problem.severity === 'fatal'),
    all: () => {
      const last = listed.at(-1);
      if (unlisted.count === 0 || !last) return listed;
      const message = `${unlisted.count} more problems in this file are not listed one by one. Mend those listed, then run again.`;
      return [...listed, { code: 'more', message, span: last.span, severity: unlisted.fatal ? 'fatal' : 'local' }];
    },
  };
}
