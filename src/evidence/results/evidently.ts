import type { Found } from '../mapped/paths.ts';
import type { Recognition } from '../reader.ts';
import { readReport } from './evidently/report.ts';
import { readSnapshot, readWorkspaceSnapshot } from './evidently/snapshot.ts';
import { readTestSuite } from './evidently/test-suite.ts';
import { child, children, has, items, textOf } from './located-values.ts';
import { trackedReader } from './result-reader.ts';

type Shape = 'report' | 'test-suite' | 'snapshot' | 'workspace';

interface Known {
  readonly shape: Shape;
  readonly recognition: Recognition;
}

/** The shape of a file by its keys; the version it states would mislead, since 0.7.21 writes the old shapes too. */
function shapeOf(root: Found): Known | null {
  const sure = (shape: Shape, because: string): Known => ({ shape, recognition: { strength: 3, because } });
  const metrics = child(root, 'metrics');
  const first = items(metrics)[0] ?? null;
  if (
    /^[A-Z][A-Za-z0-9]+$/.test(textOf(child(first, 'metric')) ?? '') &&
    child(first, 'result')?.value.kind === 'mapping'
  ) {
    return sure('report', 'its metrics have the name of an Evidently metric and a result');
  }
  if (has(first, 'id', 'value') && (has(first, 'metric_id') || has(first, 'metric_name', 'config'))) {
    return sure('snapshot', 'its metrics have an id, a metric name and a value');
  }
  const result = children(child(root, 'metric_results'))[0]?.[1] ?? null;
  if (textOf(child(result, 'type'))?.startsWith('evidently:') === true) {
    return sure('workspace', 'its metric results are of types of Evidently');
  }
  const test = items(child(root, 'tests'))[0] ?? null;
  const summary = child(root, 'summary');
  const isSuite =
    has(test, 'name', 'status', 'group', 'parameters') || has(summary, 'all_passed', 'total_tests', 'success_tests');
  if (isSuite) return sure('test-suite', 'its tests have a status, a group and parameters');
  return emptyShape(root);
}

/** What Evidently writes where nothing was asked of it; only the keys and that there is nothing below them tell. */
function emptyShape(root: Found): Known | null {
  const names = children(root)
    .map(([name]) => name)
    .sort()
    .join();
  const isEmpty = child(root, 'metrics')?.value.kind === 'sequence' && items(child(root, 'metrics')).length === 0;
  if (!isEmpty) return null;
  const recognition: Recognition = {
    strength: 1,
    because: 'its keys are those of an Evidently report without metrics',
  };
  if (names === 'metrics,timestamp,version') return { shape: 'report', recognition };
  return names === 'metrics,tests' ? { shape: 'snapshot', recognition } : null;
}

const READERS = {
  report: readReport,
  'test-suite': readTestSuite,
  snapshot: readSnapshot,
  workspace: readWorkspaceSnapshot,
} as const;

export const evidentlyReader = trackedReader({
  id: 'evidently',
  title: 'Evidently report',
  versions: ['0.3', '0.4', '0.5', '0.6', '0.7'],
  fields: ['result.created'],
  recognise: (root) => shapeOf(root)?.recognition ?? null,
  read: (root, sheet) => {
    const shape = shapeOf(root)?.shape;
    return shape === undefined ? {} : READERS[shape](root, sheet);
  },
});
