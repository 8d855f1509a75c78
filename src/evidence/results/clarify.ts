import type { LocatedMapping, LocatedScalar, Path } from '../../documents/located.ts';
import { lookup, toPointer } from '../../documents/located.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import { parsedDocument } from '../mapped/mapped-reader.ts';
import {
  EMPTY_READING,
  type ExplanationRanking,
  type Head,
  type NotUnderstood,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { finite } from './located-values.ts';
import { recordOf } from './records.ts';
import { numeric } from './tables.ts';

type Meaning = Pick<MetricRecord, 'better' | 'scale'> & { readonly details: RecordDetails };

/** The facet minus or over all others; a sign says which of them is favoured. */
const difference: Meaning = { better: 'near-zero', scale: 'fraction', details: { comparator: 'difference' } };
/** How far two distributions lie apart. */
const distance: Meaning = { better: 'lower', scale: 'distance', details: {} };
const nearZero: Meaning = { better: 'near-zero', scale: 'fraction', details: {} };

/**
 * Codes of SageMaker Clarify. CI is the class imbalance, no confidence interval; AD is the accuracy difference. None of
 * them shares an id with other tools: Clarify subtracts the facet from the others, AIF360 the privileged from the rest.
 */
const CODES: ReadonlyMap<string, Meaning> = new Map([
  ...['DPL', 'DPPL', 'AD', 'RD', 'DAR', 'DRR', 'DCA', 'DCR', 'SD', 'TE'].map((code): [string, Meaning] => [
    code,
    difference,
  ]),
  ['DI', { better: 'near-one', scale: 'fraction', details: { comparator: 'ratio' } }],
  ...['CI', 'CDDL', 'CDDPL', 'FT'].map((code): [string, Meaning] => [code, nearZero]),
  ...['KL', 'JS', 'LP', 'TVD', 'KS'].map((code): [string, Meaning] => [code, distance]),
  ['GE', { better: 'lower', scale: 'fraction', details: {} }],
]);

/** Metrics before training speak of the data alone: no proof that a model is fair. */
const PARTS = [
  { key: 'pre_training_bias_metrics', kind: 'data-quality' },
  { key: 'post_training_bias_metrics', kind: 'fairness' },
] as const;

const EXPLANATIONS = 'explanations';
const GLOBAL_SHAP = 'global_shap_values';

function recognise(head: Head): Recognition | null {
  const { form, value } = head.outline();
  // Other tools call their files analysis.json too, so nothing but the content counts.
  if (form !== 'json' || value?.kind !== 'mapping') return null;
  const hasBias = PARTS.some(({ key }) => facetsIn(value, key).some(({ metrics }) => metrics.length > 0));
  if (hasBias) return { strength: 3, because: 'it holds bias metrics by facet' };
  return shapIn(value).length > 0 ? { strength: 3, because: 'it holds global SHAP values by method and label' } : null;
}

interface Facet {
  readonly attribute: string;
  readonly group: string;
  readonly metrics: readonly { readonly keys: Path; readonly metric: LocatedMapping }[];
}

/** Every value of every facet in one part of the file. */
function facetsIn(file: LocatedMapping, part: string): readonly Facet[] {
  const facets = lookup(file, [part, 'facets']);
  if (facets?.kind !== 'mapping') return [];
  return [...facets.entries].flatMap(([attribute, { value }]) => {
    if (value.kind !== 'sequence') return [];
    return value.items.flatMap((item, position): readonly Facet[] => {
      const group = lookup(item, ['value_or_threshold']);
      const metrics = lookup(item, ['metrics']);
      if (group?.kind !== 'scalar' || metrics?.kind !== 'sequence') return [];
      const keys = [part, 'facets', attribute, position, 'metrics'];
      return [
        {
          attribute,
          group: group.text,
          metrics: metrics.items.flatMap((metric, index) =>
            metric.kind === 'mapping' && scalarUnder(metric, 'name') !== null
              ? [{ keys: [...keys, index], metric }]
              : [],
          ),
        },
      ];
    });
  });
}

/** A scalar, also null, which Clarify writes for what could not be computed. */
function scalarUnder(mapping: LocatedMapping, key: string): LocatedScalar | null {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === 'scalar' ? value : null;
}

/** Objects of features to mean absolute SHAP values: one for each method and label. */
function shapIn(file: LocatedMapping): readonly LocatedMapping[] {
  const methods = lookup(file, [EXPLANATIONS]);
  if (methods?.kind !== 'mapping') return [];
  return [...methods.entries.values()].flatMap(({ value: labels }) => {
    if (labels.kind !== 'mapping') return [];
    return [...labels.entries.values()].flatMap(({ value: label }) => {
      const values = lookup(label, [GLOBAL_SHAP]);
      return values?.kind === 'mapping' ? [values] : [];
    });
  });
}

function read(document: SourceDocument): Reading {
  const { path } = document;
  const parsed = parsedDocument(document);
  if (parsed.value === null) return parsed.reading;
  const { value } = parsed;
  const warnings: ReadProblem[] = [...parsed.warnings];
  if (value.kind !== 'mapping') return { ...EMPTY_READING, status: 'corrupt', warnings };
  const records: MetricRecord[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let notRun = 0;
  for (const { key, kind } of PARTS) {
    for (const { attribute, group, metrics } of facetsIn(value, key)) {
      for (const { keys, metric } of metrics) {
        const name = scalarUnder(metric, 'name')?.text ?? '';
        const number = scalarUnder(metric, 'value');
        const written = number === null ? null : numeric(number);
        const meaning = CODES.get(name);
        // A metric that could not be computed has null and an error, such as CDDL without a group variable.
        const didNotRun = metric.entries.has('error') && written?.value == null;
        if (didNotRun) notRun++;
        if (number === null || written === null || meaning === undefined || didNotRun) {
          notUnderstood.push({
            what: toPointer(keys),
            place: placeOf(path, scalarUnder(metric, 'name')?.span ?? metric.span),
          });
          continue;
        }
        const about = { ...meaning, kind, metric: null, name, subgroup: { [attribute]: group } };
        records.push(recordOf(number, [...keys, 'value'], path, { ...about, ...written }));
      }
    }
  }
  const explanation = rankingOf(shapIn(value), path);
  if (explanation?.features.every((feature) => feature.value === 0) === true) {
    const message =
      'Every feature has the SHAP value 0, so nothing was explained. Run Clarify again with the model as used.';
    warnings.push({ code: 'all-zero', message, place: explanation.place });
  }
  if (records.length === 0 && explanation === null) {
    const message =
      notRun > 0
        ? 'None of the bias metrics was computed; each has an error in place of a number. Correct the analysis configuration and run Clarify again.'
        : 'The report holds neither a bias metric nor a SHAP value, so nothing was measured. Run Clarify again with the methods that are wanted.';
    warnings.push({ code: 'nothing-measured', message, place: startOf(path) });
    return { ...EMPTY_READING, status: 'empty', warnings, notUnderstood };
  }
  return {
    ...EMPTY_READING,
    status: warnings.length > 0 ? 'partial' : 'parsed',
    version: scalarUnder(value, 'version')?.text ?? null,
    records,
    explanation,
    warnings,
    notUnderstood,
  };
}

/** One ranking of all labels: a feature counts by the label it matters most for, so that none is hidden by another label. */
function rankingOf(labels: readonly LocatedMapping[], path: string): ExplanationRanking | null {
  const strongest = new Map<string, ExplanationRanking['features'][number]>();
  for (const { entries } of labels) {
    for (const [name, { key, value }] of entries) {
      const number = finite(value);
      const known = strongest.get(name);
      if (number === null || (known !== undefined && Math.abs(known.value) >= Math.abs(number))) continue;
      strongest.set(name, { name, value: number, place: placeOf(path, key) });
    }
  }
  const features = [...strongest.values()].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return features.length === 0 ? null : { features, place: startOf(path) };
}

export const clarifyReader: Reader = {
  id: 'sagemaker-clarify',
  title: 'SageMaker Clarify report',
  role: 'result',
  versions: ['1.0'],
  recognise,
  read,
  fields: ['explanation.features'],
};
