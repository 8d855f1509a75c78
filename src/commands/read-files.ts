import { basename, dirname } from 'node:path';
import { readFile, type SeenFile, seenAsText } from '../evidence/read-file.ts';
import { asJsonText, forLog } from '../safety/escape.ts';
import { openFolder } from '../workspace/folder.ts';
import { WorkspaceError } from '../workspace/workspace.ts';
import type { Answer } from './explain.ts';

/** What the gate sees in files: format, facts and numbers, each with its line. Status 2 where one cannot be read at all. */
export async function readFiles(paths: readonly string[], format: 'text' | 'json'): Promise<Answer> {
  const seen: SeenFile[] = [];
  const failed: string[] = [];
  for (const path of paths) {
    try {
      seen.push({ ...(await readFile(openFolder(dirname(path)), basename(path))), path });
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error;
      failed.push(`${forLog(`${path}: ${error.message}`)}\n`);
    }
  }
  const text = format === 'json' ? asJsonText(`${JSON.stringify({ files: seen }, null, 2)}\n`) : seenAsText(seen);
  return { text: `${text}${failed.join('')}`, status: failed.length > 0 ? 2 : 0 };
}
