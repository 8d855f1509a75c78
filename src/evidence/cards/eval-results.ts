import type { LocatedValue } from '../../documents/located.ts';
import { textState } from '../../dossier/state.ts';
import { READING } from '../../safety/limits.ts';
import { mappedReader, type PartialReading } from '../mapped/mapped-reader.ts';
import { asScalar, elements, type Found, top } from '../mapped/paths.ts';
import { readByMapping } from '../mapped/reading.ts';
import type { Mapping, Source } from '../mapped/rules.ts';
import { placeOf } from '../statement.ts';

const TITLE = 'Hugging Face evaluation results';

const mapping: Mapping = {
  names: 'exact',
  facts: [],
  // The format names a task and no metric: what the number measures is written down with the data set it is about.
  records: [{ at: '[]', name: ['dataset/task_id', 'dataset/id'], value: 'value' }],
  settings: ['[]/dataset', '[]/verifyToken', '[]/date', '[]/source', '[]/notes'],
};

const UNFILLED = 'A slot of the template stands here, and not what it asks for. Fill it in, or remove the entry.';

function read(value: LocatedValue, source: Source): PartialReading {
  const slots = [...slotsBelow(top(value))].slice(0, READING.problems);
  const warnings = slots.map(({ value: { span } }) => ({
    code: 'placeholder',
    message: UNFILLED,
    place: placeOf(source.path, span),
  }));
  return { ...readByMapping(value, mapping, source), warnings };
}

/** Values that are slots of a template, with or without quotes. */
function* slotsBelow(found: Found): Generator<Found> {
  const scalar = asScalar(found.value);
  if (scalar !== null) {
    if (scalar.value !== null && textState(scalar.text) === 'placeholder') yield found;
  } else if (found.value.kind === 'mapping') {
    for (const [name, entry] of found.value.entries)
      yield* slotsBelow({ value: entry.value, keys: [...found.keys, name], entry });
  } else for (const element of elements(found)) yield* slotsBelow(element);
}

/** `.eval_results/*.yaml`. https://github.com/huggingface/hub-docs/blob/main/eval_results.yaml */
export const evalResultsReader = mappedReader({
  id: 'hugging-face-eval-results',
  title: TITLE,
  role: 'card',
  versions: [],
  assurance: 'declared',
  recognise: ({ form, has }) =>
    form === 'yaml' && has('[]/dataset/id') && has('[]/dataset/task_id') && has('[]/value')
      ? { strength: 3, because: 'it lists values of tasks, each with the data set of the Hub' }
      : null,
  version: () => null,
  mapping,
  read,
});
