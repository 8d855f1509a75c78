import { type LocatedMapping, type LocatedValue, lookup } from '../../documents/located.ts';
import type { MetricRecord, Statement } from '../../dossier/fact.ts';
import { canonicalMetric, writtenScale } from '../metric-names.ts';
import { placeOf, present, saidByText, statement } from '../statement.ts';
import { roleInWords } from './markdown-context.ts';

/** Task tag of the Hugging Face Hub to the task in the words of rmf-system.yaml. Tags that fit none are left out. */
const TASKS: Readonly<Record<string, string>> = {
  'image-classification': 'classification',
  'text-classification': 'classification',
  'tabular-classification': 'classification',
  'audio-classification': 'classification',
  'token-classification': 'classification',
  'tabular-regression': 'regression',
  'image-segmentation': 'segmentation',
  'object-detection': 'detection',
  'text-generation': 'generation',
  'text2text-generation': 'generation',
  summarization: 'generation',
};

/** What the front matter of a Hugging Face card states of the dossier's fields. */
export function frontMatterFacts(front: LocatedValue, path: string, format: string): readonly Statement[] {
  const facts: Statement[] = [];
  const add = (field: string, key: string, take: (text: string) => ReturnType<typeof saidByText>): void => {
    const value = lookup(front, [key]);
    if (value?.kind !== 'scalar' || value.value === null) return;
    // The text as written, so that a version 1.10 does not become 1.1.
    const said = take(value.text);
    if (said === null) return;
    const source = { raw: value.text, place: placeOf(path, value.span), format, assurance: 'declared' as const };
    facts.push(statement(field, said, source));
  };
  add('version', 'version', saidByText);
  add('version', 'model_version', saidByText);
  add('name', 'model_name', saidByText);
  add('model.task', 'pipeline_tag', (tag) => (Object.hasOwn(TASKS, tag) ? present(TASKS[tag] ?? tag) : null));
  add('model.foundation_models', 'base_model', (text) => {
    const said = saidByText(text);
    return said?.state === 'present' ? present([text]) : said;
  });
  return facts;
}

/** The results of `model-index`, each at its value. */
export function modelIndexRecords(front: LocatedValue, path: string): readonly MetricRecord[] {
  const models = lookup(front, ['model-index']);
  if (models?.kind !== 'sequence') return [];
  return models.items.flatMap((model) =>
    mappings(lookup(model, ['results'])).flatMap((result) => resultRecords(result, path)),
  );
}

function resultRecords(result: LocatedMapping, path: string): readonly MetricRecord[] {
  const role = roleInWords(textAt(result, ['dataset', 'split']) ?? '');
  return mappings(lookup(result, ['metrics'])).flatMap((metric): readonly MetricRecord[] => {
    const value = lookup(metric, ['value']);
    const type = textAt(metric, ['type']) ?? '';
    const name = textAt(metric, ['name']) ?? type;
    if (value?.kind !== 'scalar') return [];
    // "F1 (macro)" under the type f1 is an average over classes.
    const averaged = /\b(macro|micro|weighted|samples)\b/i.test(`${name} ${type}`);
    const id = averaged ? null : (canonicalMetric(type) ?? canonicalMetric(name));
    const number = typeof value.value === 'number' && Number.isFinite(value.value) ? value.value : null;
    return [
      {
        metric: id,
        name,
        raw: value.text,
        value: number,
        scale: writtenScale(id, number, false),
        subgroup: {},
        n: null,
        interval: null,
        role,
        pointer: '',
        place: placeOf(path, value.span),
        assurance: 'declared',
      },
    ];
  });
}

function mappings(value: LocatedValue | null): readonly LocatedMapping[] {
  return value?.kind === 'sequence' ? value.items.filter((item) => item.kind === 'mapping') : [];
}

function textAt(value: LocatedValue, path: readonly string[]): string | null {
  const found = lookup(value, path);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : null;
}
