import { asYaml } from '../documents/yaml-text.ts';
import type { Example, ExampleGiven } from '../policy/rule.ts';
import { exampleFiles } from './policy-test.ts';

/** A file of the small repository that an example describes. */
export interface ExampleFile {
  readonly path: string;
  readonly side: 'now' | 'before the change';
  readonly text: string;
}

/** "fail" or "not-evaluated (too-few)". */
export function exampleOutcome({ outcome, reason }: Example): string {
  return reason === undefined ? outcome : `${outcome} (${reason})`;
}

/** The files of an example as a person would write them; equal rows of a table are counted, not repeated. */
export function exampleFilesShown(given: ExampleGiven): readonly ExampleFile[] {
  return [...filesOf(given, 'now'), ...(given.base === undefined ? [] : filesOf(given.base, 'before the change'))];
}

function filesOf(given: ExampleGiven, side: ExampleFile['side']): readonly ExampleFile[] {
  const { 'rmf-system.yaml': system = '', ...others } = exampleFiles(given);
  const own = given.files?.['rmf-system.yaml'];
  const policy = Object.entries({ 'policy.yaml': given.policy, 'waivers.yaml': given.waivers }).flatMap(
    ([name, contents]): readonly ExampleFile[] =>
      contents === undefined ? [] : [{ path: `.rmf-gate/${name}`, side, text: asYaml(contents) }],
  );
  return [
    { path: 'rmf-system.yaml', side, text: own ?? asYaml(JSON.parse(system)) },
    ...Object.entries(others).map(([path, text]) => ({ path, side, text: withoutRepeats(text) })),
    ...policy,
  ];
}

/** More equal lines than this are told by their number. */
const MOST_REPEATED = 3;

function withoutRepeats(text: string): string {
  const runs: { line: string; count: number }[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const last = runs.at(-1);
    if (last?.line === line) last.count++;
    else runs.push({ line, count: 1 });
  }
  const shown = runs.flatMap(({ line, count }) =>
    count > MOST_REPEATED ? [`${line}   (${count} such rows)`] : Array.from({ length: count }, () => line),
  );
  return `${shown.join('\n')}\n`;
}
