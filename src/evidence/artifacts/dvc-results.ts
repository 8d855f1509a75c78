import type { LocatedValue } from '../../documents/located.ts';
import type { Place } from '../../dossier/fact.ts';
import { type Found, findAll, type MappedPath, textAt, top } from '../mapped/paths.ts';
import { folderOf, pathFrom } from '../paths.ts';
import { placeOf } from '../statement.ts';

/** A file of results that dvc.yaml names. */
export interface DvcResult {
  readonly kind: 'metrics' | 'plot';
  /** From the judged folder; null where a variable stands in it, or it lies elsewhere. */
  readonly path: string | null;
  readonly place: Place;
  /** Whether DVC keeps it in its cache and out of the repository; null where no stage makes it. */
  readonly isCached: boolean | null;
}

interface Named extends Omit<DvcResult, 'isCached'> {
  readonly cache: boolean | null;
}

/**
 * The metrics and plots of a pipeline: those of its stages, and those that stand at the top, which some stage or some
 * other program makes. DVC caches what a stage makes unless `cache: false` stands below it.
 * https://dvc.org/doc/user-guide/project-structure/dvcyaml-files
 */
export function dvcResults(pipeline: LocatedValue, documentPath: string): readonly DvcResult[] {
  const root = top(pipeline);
  const stages = ['stages/*', 'stages/*/do'].flatMap((path) => findAll(root, path, 'exact'));
  const made = stages.flatMap((stage) => {
    const folder = folderOfStage(stage, documentPath);
    const at = (path: MappedPath, kind: DvcResult['kind']) => namedAt(stage, path, kind, folder, documentPath, true);
    return { outputs: at('outs[]', 'plot'), results: [...at('metrics[]', 'metrics'), ...at('plots[]', 'plot')] };
  });
  const cached = new Map<string, boolean>();
  for (const { path, cache } of made.flatMap(({ outputs, results }) => [...outputs, ...results]))
    if (path !== null && cache !== null) cached.set(path, cache);
  const folder = folderOf(documentPath);
  const all = [
    ...made.flatMap(({ results }) => results),
    ...namedAt(root, 'metrics[]', 'metrics', folder, documentPath, false),
    ...namedAt(root, 'plots[]', 'plot', folder, documentPath, false),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ cache, ...named }): readonly DvcResult[] => {
    const { path } = named;
    if (path === null) return [{ ...named, isCached: cache }];
    const key = `${named.kind} ${path}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...named, isCached: cached.get(path) ?? null }];
  });
}

/** The folder that the paths of a stage are relative to; null where it is not known. */
function folderOfStage(stage: Found, documentPath: string): string | null {
  const written = textAt(stage, 'wdir', 'exact');
  return written === null ? folderOf(documentPath) : inFolder(folderOf(documentPath), written);
}

/** Variables (`${model.name}`) are filled in by DVC, and an address or a complete path leads out of the repository. */
const inFolder = (folder: string, written: string): string | null =>
  /\$\{|:\/\/|^[/\\~]|^[a-z]:/i.test(written) ? null : pathFrom(folder, written);

/** Elements are paths, or mappings with the path as their only key and its settings below. */
function namedAt(
  from: Found,
  at: MappedPath,
  kind: DvcResult['kind'],
  folder: string | null,
  documentPath: string,
  isStage: boolean,
): readonly Named[] {
  return findAll(from, at, 'exact').flatMap(({ value }): readonly Named[] => {
    const [written, span, settings] =
      value.kind === 'scalar'
        ? [value.text.trim(), value.span, null]
        : value.kind === 'mapping' && value.entries.size === 1
          ? ([...value.entries].map(([key, entry]) => [key, entry.key, entry.value] as const)[0] ?? [
              '',
              value.span,
              null,
            ])
          : ['', value.span, null];
    // A plot at the top may be called by a name, with its files below x and y.
    if (written === '' || (!isStage && kind === 'plot' && hasFiles(settings))) return [];
    const cache = settings === null ? null : textAt(top(settings), 'cache', 'exact');
    return [
      {
        kind,
        path: folder === null ? null : inFolder(folder, written),
        place: placeOf(documentPath, span),
        cache: isStage ? cache !== 'false' : null,
      },
    ];
  });
}

function hasFiles(settings: LocatedValue | null): boolean {
  if (settings?.kind !== 'mapping') return false;
  return ['x', 'y'].some((axis) => settings.entries.get(axis)?.value.kind === 'mapping');
}
