import { fromPointer, type LocatedValue, lookup, nearest } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { canonicalMetric, writtenScale } from '../metric-names.ts';
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
import { isData } from './file-form.ts';
import { finite } from './located-values.ts';
import { readMetricsData } from './metrics-data.ts';
import { namedNumber, withoutRole } from './named-number.ts';
import { recordOf } from './records.ts';
import { holdsTextReport } from './report-records.ts';

const TITLE = 'Metrics in JSON or YAML';

/** A key with a number after it, in JSON or YAML. */
const KEY_AND_NUMBER = /["']?([A-Za-z][\w /.-]{0,60})["']?\s*:\s*(?:-?\d[\d.eE+-]*|NaN|null)\s*(?:[,}#]|\r?\n|$)/g;

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (!isData(head)) return null;
  // Who points at single numbers means them, whatever else the file is; otherwise a format that is known better goes first.
  const because = 'rmf-system.yaml says that it holds metrics';
  if (declared !== null && Object.keys(declared.metrics).length > 0) return { strength: 3, because };
  if (declared?.kind === 'metrics') return { strength: 2, because };
  if (declared !== null && declared.kind !== null) return null;
  const names = new Set<string>();
  for (const [, name = ''] of head.text.matchAll(KEY_AND_NUMBER)) {
    const metric = canonicalMetric(name.replace(/^(train|val|valid|test|eval)[_/]/, '')) ?? otherNumber(name);
    if (metric !== null) names.add(metric);
  }
  if (holdsTextReport(head.text)) names.add('a classification report');
  if (names.size === 0) return null;
  return { strength: names.size > 1 ? 2 : 1, because: `it holds ${[...names].slice(0, 3).join(', ')} with numbers` };
}

/** A number that only its whole name tells: `psi`, `roc_auc_mean`, `candidate_roc_auc`. */
function otherNumber(name: string): string | null {
  const named = namedNumber(withoutRole(name).name);
  return named === null ? null : (named.metric ?? named.valuesOf ?? named.kind);
}

/** Reads home-grown metrics: nested objects, known names, numbers as written. Nothing is divided, rounded or guessed. */
function read(document: SourceDocument): Reading {
  const { value, walked, reading } = readMetricsData(document);
  if (value === null || walked === null) return reading;
  const warnings: ReadProblem[] = [...reading.warnings, ...walked.warnings];
  // What shows nothing, such as two cases, must not look like a whole evaluation.
  const isPartial = walked.partial || warnings.length > 0;
  const mapped = mappedRecords(value, document, warnings);
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
    status: isPartial ? 'partial' : records.length === 0 ? 'empty' : 'parsed',
    records,
    toolVerdict: walked.toolVerdict,
    binding: bindingsInside(value, document.path, TITLE),
    warnings,
    notUnderstood: walked.left,
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
    const scale = writtenScale(metric, finite(target), false);
    return [recordOf(target, parts, path, { metric, name, scale, role: declared.role })];
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
