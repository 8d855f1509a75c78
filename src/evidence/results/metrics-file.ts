import { parseData } from '../../documents/data.ts';
import { fromPointer, type LocatedValue, lookup, nearest } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { canonicalMetric, natureOf, writtenScale } from '../metric-names.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { bindingsInside } from './digests-inside.ts';
import { walkMetrics, writtenNumber } from './metric-walk.ts';

const TITLE = 'Metrics in JSON or YAML';

/** A key with a number after it, in JSON or YAML. */
const KEY_AND_NUMBER = /["']?([A-Za-z][\w /.-]{0,60})["']?\s*:\s*(?:-?\d[\d.eE+-]*|NaN|null)\s*(?:[,}#]|\r?\n|$)/g;

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (!/\.(json|ya?ml)$/i.test(head.path)) return null;
  if (declared?.kind === 'metrics') return { strength: 3, because: 'rmf-system.yaml says that it holds metrics' };
  if (declared !== null && declared.kind !== null) return null;
  const names = new Set<string>();
  for (const [, name = ''] of head.text.matchAll(KEY_AND_NUMBER)) {
    const metric = canonicalMetric(name.replace(/^(train|val|valid|test|eval)[_/]/, ''));
    if (metric !== null) names.add(metric);
  }
  if (names.size === 0) return null;
  return { strength: names.size > 1 ? 2 : 1, because: `it holds ${[...names].slice(0, 3).join(', ')} with numbers` };
}

/** Reads home-grown metrics: nested objects, known names, numbers as written. Nothing is divided, rounded or guessed. */
function read(document: SourceDocument): Reading {
  const format = /\.json$/i.test(document.path) ? 'json' : 'yaml';
  const { value, problems } = parseData(document.wholeText(), { format });
  // A number that is not finite becomes a record without a value, which the rules judge; it spoils nothing else.
  const warnings: ReadProblem[] = problems
    .filter(({ code }) => code !== 'non-finite')
    .map(({ code, message, span }) => ({ code, message, place: placeOf(document.path, span) }));
  if (value === null) {
    return { ...EMPTY_READING, status: problems.some(({ code }) => code === 'empty') ? 'empty' : 'corrupt', warnings };
  }
  const mapped = mappedRecords(value, document, warnings);
  const walked = walkMetrics(value, document.path);
  const overridden = new Set(mapped.map(({ metric }) => metric));
  const found = walked.records.filter((one) => Object.keys(one.subgroup).length > 0 || !overridden.has(one.metric));
  const records = [...mapped, ...found];
  if (records.length === 0 && document.declared !== null) {
    warnings.push({
      code: 'no-metrics',
      message:
        'No metric with a known name was found. Name them in rmf-system.yaml, such as metrics: {auroc: /test/roc_auc}.',
      place: startOf(document.path),
    });
  }
  return {
    ...EMPTY_READING,
    status: walked.partial ? 'partial' : records.length === 0 ? 'empty' : 'parsed',
    records,
    binding: bindingsInside(value, document.path, TITLE),
    warnings,
  };
}

/** The numbers that rmf-system.yaml points at, metric by metric. */
function mappedRecords(
  value: LocatedValue,
  document: SourceDocument,
  warnings: ReadProblem[],
): readonly MetricRecord[] {
  const { declared, path } = document;
  if (declared === null) return [];
  return Object.entries(declared.metrics).flatMap(([name, pointer]): readonly MetricRecord[] => {
    const metric = canonicalMetric(name);
    if (metric === null) {
      const message = 'A metric under "metrics" has a name that is not known. Use one such as auroc or sensitivity.';
      warnings.push({ code: 'unknown-metric', message, place: declared.place });
      return [];
    }
    const parts = fromPointer(pointer);
    const target = parts === null ? null : lookup(value, parts);
    if (parts === null || target?.kind !== 'scalar') {
      const place = parts === null ? declared.place : placeOf(path, nearest(value, parts).span);
      const message = `The JSON pointer stated for ${metric} does not lead to a number. Correct it under "metrics" in rmf-system.yaml.`;
      warnings.push({ code: 'missing-pointer', message, place });
      return [];
    }
    const number = typeof target.value === 'number' && Number.isFinite(target.value) ? target.value : null;
    return [
      {
        ...natureOf(metric),
        details: {},
        metric,
        name,
        raw: writtenNumber(target),
        value: number,
        scale: writtenScale(metric, number, false),
        subgroup: {},
        n: null,
        interval: null,
        role: declared.role,
        pointer,
        place: placeOf(path, target.span),
        assurance: 'reported',
      },
    ];
  });
}

export const metricsReader: Reader = {
  id: 'metrics-file',
  title: TITLE,
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: ['result.model_digest', 'result.dataset_digest', 'result.created'],
};
