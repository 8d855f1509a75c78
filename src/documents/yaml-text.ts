/** A value that JSON can hold. */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A text that stays itself without quotes: it begins with a letter, holds nothing that YAML reads as structure, and is no word
 * that some parser takes for another type. Dates stand without quotes too, as people write them.
 */
const UNQUOTED = /^(?:\p{L}(?:[^\p{Cc}:#]|:(?=\S)|#(?<=\S#))*|\d{4}-\d\d-\d\d)$/u;
const OTHER_TYPE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const STRUCTURE = /\s$|:$/;

const scalar = (value: string | number | boolean | null): string =>
  typeof value === 'string' && UNQUOTED.test(value) && !OTHER_TYPE.test(value) && !STRUCTURE.test(value)
    ? value
    : JSON.stringify(value);

/** Keys are names: `n` is one, and no parser of YAML 1.2 takes it for "no". */
const key = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) && !/^(?:true|false|null)$/i.test(name) ? name : JSON.stringify(name);

/**
 * A value as YAML, for people to read and paste. JSON strings are YAML strings, so every other text is quoted as JSON quotes it;
 * the writer of the YAML library would add 45 KB to the bundle for this.
 */
export function asYaml(value: unknown): string {
  return `${lines(value as Plain).join('\n')}\n`;
}

function lines(value: Plain): readonly string[] {
  if (isList(value)) return value.length === 0 ? ['[]'] : value.flatMap(item);
  if (typeof value !== 'object' || value === null) return [scalar(value)];
  const entries = Object.entries(value);
  return entries.length === 0 ? ['{}'] : entries.flatMap(([name, own]) => entry(name, own));
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

function item(value: Plain): readonly string[] {
  const [first = '', ...rest] = lines(value);
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

function entry(name: string, value: Plain): readonly string[] {
  const own = lines(value);
  const nested = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!nested) return [`${key(name)}: ${own.join('')}`];
  if (isList(value) && value.every((one) => typeof one !== 'object')) {
    const flow = `${key(name)}: [${value.map(flowScalar).join(', ')}]`;
    if (flow.length <= WIDEST) return [flow];
  }
  return [`${key(name)}:`, ...own.map((line) => `  ${line}`)];
}

const WIDEST = 100;

/** In brackets a comma or bracket would end the text. */
const flowScalar = (value: Plain): string => {
  const text = lines(value).join('');
  return typeof value === 'string' && /[,[\]{}]/.test(value) ? JSON.stringify(value) : text;
};
