import { basename, dirname } from 'node:path';
import { readFile, type SeenFile, seenAsText } from '../evidence/read-file.ts';
import { asJsonText, forLog } from '../safety/escape.ts';
import { openFolder } from '../workspace/folder.ts';
import { WorkspaceError } from '../workspace/workspace.ts';

/**
 * What the gate sees in files: format, facts and numbers, each with its line. Each file is shown before the next is
 * opened, so that the memory needed does not grow with their number.
 *
 * @param write takes the answer piece by piece
 * @param complain takes what cannot be read at all, apart from the answer, so that JSON stays JSON
 * @returns exit status: 2 where a file cannot be read at all
 */
export async function readFiles(
  paths: readonly string[],
  format: 'text' | 'json',
  write: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  let failed = false;
  let shown = 0;
  if (format === 'json') write('{\n  "files": [');
  for (const path of paths) {
    const seen = await seenOrProblem(path);
    if (typeof seen === 'string') {
      complain(seen);
      failed = true;
    } else write(format === 'json' ? asElement(seen, shown++) : `${shown++ === 0 ? '' : '\n'}${seenAsText(seen)}`);
  }
  if (format === 'json') write(shown === 0 ? ']\n}\n' : '\n  ]\n}\n');
  return failed ? 2 : 0;
}

async function seenOrProblem(path: string): Promise<SeenFile | string> {
  try {
    return { ...(await readFile(openFolder(dirname(path)), basename(path))), path };
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    return `${forLog(`${path}: ${error.message}`)}\n`;
  }
}

/** An element of the list `files`, indented as JSON.stringify would. */
function asElement(file: SeenFile, position: number): string {
  const text = JSON.stringify(file, null, 2).replaceAll('\n', '\n    ');
  return asJsonText(`${position === 0 ? '' : ','}\n    ${text}`);
}
