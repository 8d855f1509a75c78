import type { ErrorObject } from 'ajv';
import { type DataFormat, parseData } from '../documents/data.ts';
import { type LocatedValue, nearest, toPlain } from '../documents/located.ts';
import type { Place } from '../dossier/fact.ts';
import { nearestName } from '../dossier/vocabulary.ts';
import { checkKindIds } from './checks/registry.ts';
import type { PolicyProblem } from './load-error.ts';

/** A file that fits its schema, as parsed: its plain value, and the place of anything in it. */
export interface SchemaDocument {
  readonly path: string;
  readonly value: unknown;
  /** Place of the value under these keys and indexes, or of the nearest ancestor that exists. */
  readonly placeOf: (segments: readonly string[]) => Place;
}

/** A compiled schema, as ajv writes it. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export type Parsed =
  | { readonly ok: true; readonly document: SchemaDocument }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Parses a file and holds it against its schema. Any problem at all refuses the file. */
export function parseAgainstSchema(
  path: string,
  text: string,
  validate: Validator,
  format: DataFormat = 'yaml',
): Parsed {
  const { value, problems } = parseData(text, { format });
  const start: Place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (problems.length > 0 || value === null) {
    const located = problems.map(({ message, span }) => ({ message, place: { path, ...span } }));
    return { ok: false, problems: located.length > 0 ? located : [{ message: 'the file says nothing', place: start }] };
  }
  const document = documentOf(path, value);
  if (validate(document.value)) return { ok: true, document };
  const errors = validate.errors ?? [];
  return { ok: false, problems: errors.map((error) => schemaProblem(error, errors, document)) };
}

function documentOf(path: string, root: LocatedValue): SchemaDocument {
  return {
    path,
    value: toPlain(root),
    placeOf: (segments) => ({ path, ...nearest(root, segments).span }),
  };
}

/** Segments of a JSON pointer (RFC 6901). */
export function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const CHECK = /\/(checks|then|all|any)\/\d+$/;

/** What an unknown key may have been meant as: a key that is missing beside it, or a kind of check. */
function keysMeant({ instancePath }: ErrorObject, errors: readonly ErrorObject[]): readonly string[] {
  const missing = errors.filter((other) => other.keyword === 'required' && other.instancePath === instancePath);
  return [
    ...missing.map(({ params }) => String(params.missingProperty)),
    ...(CHECK.test(instancePath) ? checkKindIds : []),
  ];
}

/** ajv's errors in words that need no knowledge of schemas. */
function schemaProblem(error: ErrorObject, errors: readonly ErrorObject[], document: SchemaDocument): PolicyProblem {
  const segments = segmentsOf(error.instancePath);
  const where = segments.length === 0 ? 'the file' : `"${segments.join('.')}"`;
  const at = (extra: readonly string[] = []): Place => document.placeOf([...segments, ...extra]);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const near = nearestName(key, keysMeant(error, errors));
      const hint = near === null ? '' : `; did you mean "${near}"?`;
      return { message: `${where} has a key "${key}" that is not known${hint}`, place: at([key]) };
    }
    case 'required':
      return { message: `${where} lacks "${params.missingProperty}"`, place: at() };
    case 'enum':
      return { message: `${where} must be one of ${(params.allowedValues as unknown[]).join(', ')}`, place: at() };
    case 'const':
      return { message: `${where} must be ${params.allowedValue}`, place: at() };
    case 'minLength':
      return { message: `${where} must have at least ${params.limit} characters`, place: at() };
    case 'minItems':
    case 'minProperties':
      return {
        message: `${where} must have at least ${params.limit} ${params.limit === 1 ? 'entry' : 'entries'}`,
        place: at(),
      };
    case 'maxItems':
      return { message: `${where} must have at most ${params.limit} entries`, place: at() };
    case 'format':
      return { message: `${where} must be a day, as 2026-12-01`, place: at() };
    case 'type':
      return { message: `${where} must be ${[params.type].flat().join(' or ')}`, place: at() };
    default:
      return { message: `${where} has a form that is not accepted here`, place: at() };
  }
}
