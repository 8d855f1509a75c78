import type { Place } from '../dossier/fact.ts';
import type { FileEntry, Workspace } from '../workspace/workspace.ts';
import { dvcReader } from './artifacts/dvc.ts';
import { type DvcResult, dvcResults } from './artifacts/dvc-results.ts';
import { parsedDocument } from './mapped/mapped-reader.ts';
import { nameOf, resolvePath } from './paths.ts';
import { documentOf, headOrProblem, readDocument } from './read-document.ts';
import { type DeclaredEvidence, EMPTY_READING, type Reading, type SourceDocument } from './reader.ts';

/** What the pipelines among these files declare as results. DVC takes pipelines from files of one name alone. */
export async function declaredByPipelines(
  workspace: Workspace,
  files: readonly FileEntry[],
): Promise<readonly DvcResult[]> {
  const found: DvcResult[] = [];
  for (const file of files)
    if (file.type === 'file' && nameOf(file.path) === 'dvc.yaml') found.push(...(await readPipeline(workspace, file)));
  return found;
}

/** What a pipeline declares; what is wrong with its file is told where it is read with the others. */
async function readPipeline(workspace: Workspace, { path, size }: FileEntry): Promise<readonly DvcResult[]> {
  const { head, problem } = headOrProblem(workspace, path, size);
  if (problem !== null) return [];
  let found: readonly DvcResult[] = [];
  const read = (document: SourceDocument): Reading => {
    const parsed = parsedDocument(document);
    if (parsed.value === null) return parsed.reading;
    found = dvcResults(parsed.value, path);
    return EMPTY_READING;
  };
  await readDocument({ ...dvcReader, read }, documentOf(workspace, head, 'artifact', null));
  return found;
}

/** Metrics that a pipeline declares and that nobody can see here: no evidence, however good they may be. */
export function absentMetrics(
  pipelines: readonly DvcResult[],
  all: ReadonlyMap<string, FileEntry>,
  taken: ReadonlySet<string | null>,
): readonly { readonly path: string; readonly reason: string }[] {
  return pipelines
    .filter(({ kind, path }) => kind === 'metrics' && !taken.has(path))
    .flatMap((one) => {
      if (one.path === null) return [{ path: one.place.path, reason: `${saidBy(one)}, ${UNKNOWN_PATH}` }];
      const resolved = resolvePath(one.path, '.', all);
      if (!('problem' in resolved)) return [];
      const isMissing = resolved.code === 'missing-file';
      return [{ path: one.path, reason: isMissing ? whyAbsent(one) : `${saidBy(one)}. ${resolved.problem}` }];
    });
}

/** What a pipeline says of a file: that it holds metrics, and no more. */
export const asMetrics = (place: Place): DeclaredEvidence => ({
  id: '',
  kind: 'metrics',
  columns: { label: null, score: null, prediction: null, patient: null, attributes: {} },
  positive: null,
  higherMeansPositive: null,
  threshold: null,
  metrics: {},
  role: null,
  place,
});

const UNKNOWN_PATH =
  'under a path with a variable or one that leads elsewhere, which is not followed. Name the file under evidence in rmf-system.yaml.';

function saidBy({ kind, place }: DvcResult): string {
  return `${place.path} (line ${place.line}) declares ${kind === 'metrics' ? 'metrics' : 'a plot'} here`;
}

export function whyAbsent(made: DvcResult): string {
  const said = `${saidBy(made)}, and there is no such file in this repository`;
  if (made.isCached === true) {
    return `${said}, because DVC keeps it in its cache. Write "cache: false" below it in dvc.yaml and commit it, or commit what "dvc metrics show --json > dvc-metrics.json" writes.`;
  }
  return made.isCached === false
    ? `${said}, though "cache: false" keeps it out of DVC's cache. Run "dvc repro" and commit it.`
    : `${said}. Commit it, or take the line out of dvc.yaml.`;
}

export const whyNotRead = (made: DvcResult): string =>
  `${saidBy(made)}, but no metric with a known name was found. Write it as JSON or YAML, and name its metrics under evidence in rmf-system.yaml, such as metrics: {auroc: /test/roc_auc}.`;

export const whyNoResults = (made: DvcResult): string => `${saidBy(made)}: points of a picture, which are no results.`;
