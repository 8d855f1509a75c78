import type { Dossier } from '../dossier/fact.ts';
import { collections, fieldDefinition } from '../dossier/vocabulary.ts';
import type { NeededField } from './checks/kind.ts';

const INDENT = '  ';

interface Node {
  readonly children: Map<string, Node>;
  /** The line's end for a leaf: the sentinel and what to write in its place. */
  leaf: string | null;
}

const node = (): Node => ({ children: new Map(), leaf: null });

/**
 * The lines of rmf-system.yaml that settle the needs. What only a person knows is written TODO, which the gate takes for
 * a placeholder: pasting without filling in never passes.
 */
export function pasteLines(needs: readonly NeededField[], dossier: Dossier): string {
  const root = node();
  const entries = new Map<string, Map<string, Node>>();
  for (const { field, entry } of needs) {
    const prefix = field.split('.')[0] ?? '';
    const collection = [...collections].find(([kind]) => kind === prefix);
    const definition = fieldDefinition(field);
    if (definition === null || definition.example === null) continue;
    if (collection === undefined) add(root, field.split('.'), leafOf(field));
    else {
      const [kind, { key, id }] = collection;
      const ofKind = entries.get(key) ?? new Map<string, Node>();
      entries.set(key, ofKind);
      const name = entry ?? '';
      const element = ofKind.get(name) ?? identified(id, entry, dossier, kind);
      ofKind.set(name, element);
      if (field !== `${kind}.${id}`) add(element, field.split('.').slice(1), leafOf(field));
    }
  }
  const lines = [...render(root, 0)];
  for (const [key, ofKind] of entries) {
    lines.push(`${key}:`);
    for (const element of ofKind.values()) {
      [...render(element, 2)].forEach((line, index) => {
        lines.push(index === 0 ? `${INDENT}- ${line.trimStart()}` : line);
      });
    }
  }
  return lines.join('\n');
}

function identified(id: string, entry: string | null, dossier: Dossier, kind: string): Node {
  const element = node();
  // A result's id is its path from the judged folder; in rmf-system.yaml it is written from the system's folder.
  const prefix = dossier.folder === '.' ? '' : `${dossier.folder}/`;
  const written = entry?.startsWith(prefix) ? entry.slice(prefix.length) : entry;
  const leaf =
    written === null ? `TODO  # ${fieldDefinition(`${kind}.${id}`)?.description ?? id}` : quoted(written ?? '');
  // A group is told from those of other attributes by its attribute; an entry that exists has one, or is asked for it.
  const attribute = `${kind}.attribute`;
  if (written === null && fieldDefinition(attribute) !== null) add(element, ['attribute'], leafOf(attribute));
  add(element, [id], leaf);
  return element;
}

/** JSON strings are YAML strings, so a path or a group name with any character in it stays what it is. */
const quoted = (text: string): string => (/^[A-Za-z0-9_./-]+$/.test(text) ? text : JSON.stringify(text));

function leafOf(field: string): string {
  const definition = fieldDefinition(field);
  if (definition?.kind === 'map') return `{ TODO: TODO }  # ${definition.description}`;
  if (definition?.kind === 'list') return `[TODO]  # ${definition.description}`;
  const choice = definition?.values === undefined ? '' : ` One of: ${definition.values.join(', ')}.`;
  return `TODO  # ${definition?.description ?? ''}${choice}`;
}

function add(parent: Node, path: readonly string[], leaf: string): void {
  const [head, ...rest] = path;
  if (head === undefined) {
    parent.leaf = leaf;
    return;
  }
  const child = parent.children.get(head) ?? node();
  parent.children.set(head, child);
  add(child, rest, leaf);
}

function* render(parent: Node, depth: number): Iterable<string> {
  for (const [key, child] of parent.children) {
    const margin = INDENT.repeat(depth);
    if (child.children.size === 0) yield `${margin}${key}: ${child.leaf ?? 'TODO'}`;
    else {
      yield `${margin}${key}:`;
      yield* render(child, depth + 1);
    }
  }
}
