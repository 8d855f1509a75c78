import { isNamedLikeRows } from '../../documents/scan-rows.ts';
import type { Head } from '../reader.ts';

const hasExtension = (path: string): boolean => /\.[a-z0-9]{1,10}$/i.test(path);

/** Whether a file is JSON or YAML: by its name, and where that says nothing by what is in it. */
export function isData(head: Pick<Head, 'path' | 'outline'>): boolean {
  if (hasExtension(head.path)) return /\.(json|ya?ml)$/i.test(head.path);
  const { form } = head.outline();
  return form === 'json' || form === 'yaml';
}

/** Whether a file is a table: by its name, and where that says nothing by a first line of several fields. */
export function isTable(head: Pick<Head, 'path' | 'text' | 'outline'>): boolean {
  if (hasExtension(head.path)) return isNamedLikeRows(head.path);
  return head.outline().form === 'text' && /^[^\n]{0,2000}[,;\t]/.test(head.text);
}
