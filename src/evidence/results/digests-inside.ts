import type { LocatedScalar, LocatedValue, Path } from '../../documents/located.ts';
import { walkScalars } from '../../documents/located.ts';
import type { Statement } from '../../dossier/fact.ts';
import { isRealDay } from '../cards/field-value.ts';
import { PREDICTIONS_DIGEST } from '../reader.ts';
import { invalid, placeOf, present, type Said, statement } from '../statement.ts';

/** Last parts of a key's path, joined by a dot, to the field they state. */
const KEYS: Readonly<Record<string, string>> = {
  model_digest: 'result.model_digest',
  model_sha256: 'result.model_digest',
  'model.digest': 'result.model_digest',
  'model.sha256': 'result.model_digest',
  'subject.digest': 'result.model_digest',
  'subject.sha256': 'result.model_digest',
  'subject.digest.sha256': 'result.model_digest',
  dataset_digest: 'result.dataset_digest',
  dataset_sha256: 'result.dataset_digest',
  data_digest: 'result.dataset_digest',
  data_sha256: 'result.dataset_digest',
  'dataset.digest': 'result.dataset_digest',
  'dataset.sha256': 'result.dataset_digest',
  'data.digest': 'result.dataset_digest',
  'data.sha256': 'result.dataset_digest',
  predictions_digest: PREDICTIONS_DIGEST,
  predictions_sha256: PREDICTIONS_DIGEST,
  'predictions.digest': PREDICTIONS_DIGEST,
  'predictions.sha256': PREDICTIONS_DIGEST,
};

/** Keys of the day of computation; only near the top, since dates deeper down are those of data. */
const CREATED = new Set(['created', 'created_at', 'generated_at', 'evaluated_at', 'run_date', 'timestamp', 'date']);
const CREATED_DEPTH = 2;

/** The digests and the date a results file states of what it reports on. A tool wrote them, so they count as reported. */
export function bindingsInside(value: LocatedValue, path: string, format: string): readonly Statement[] {
  const found: Statement[] = [];
  for (const { path: keys, scalar } of walkScalars(value)) {
    const field = fieldOf(keys);
    if (field === null) continue;
    const said = field === 'result.created' ? day(scalar) : digest(scalar);
    if (said === null) continue;
    const source = { raw: scalar.text, place: placeOf(path, scalar.span), format, assurance: 'reported' as const };
    found.push(statement(field, said, source));
  }
  return found;
}

function fieldOf(path: Path): string | null {
  const keys = path.map((part) => String(part).toLowerCase());
  for (const length of [3, 2, 1]) {
    const field = KEYS[keys.slice(-length).join('.')];
    if (field !== undefined && keys.length >= length) return field;
  }
  return keys.length <= CREATED_DEPTH && CREATED.has(keys.at(-1) ?? '') ? 'result.created' : null;
}

function digest(scalar: LocatedScalar): Said | null {
  if (scalar.value === null || scalar.text.trim() === '') return null;
  const text = scalar.text.trim();
  if (/^[0-9a-f]{64}$/.test(text)) return present(`sha256:${text}`);
  if (/^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/.test(text)) return present(text);
  return invalid('Not a digest: sha256: and 64 hexadecimal digits in lower case.');
}

/** A time stamp counts by its day; a form that is not ISO 8601 is read differently from country to country. */
function day(scalar: LocatedScalar): Said | null {
  const text = scalar.text.slice(0, 10);
  return isRealDay(text) && /^(|[T ].{1,40})$/.test(scalar.text.slice(10)) ? present(text) : null;
}
