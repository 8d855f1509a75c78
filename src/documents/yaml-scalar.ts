import {
  boolCoreTag,
  boolYaml11Tag,
  floatCoreTag,
  floatYaml11Tag,
  intCoreTag,
  intYaml11Tag,
  NOT_RESOLVED,
  nullCoreTag,
  nullYaml11Tag,
  type ScalarTagDefinition,
} from 'js-yaml';

export type ScalarValue = string | number | boolean | null;

export interface Resolved {
  readonly value: ScalarValue;
  readonly ambiguous?: string;
}

const YAML_1_2 = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag] as const;
const YAML_1_1 = [nullYaml11Tag, boolYaml11Tag, intYaml11Tag, floatYaml11Tag] as const;

const EXPLICIT = new Map<string, ScalarTagDefinition<ScalarValue>>([
  ['!!null', nullCoreTag],
  ['!!bool', boolCoreTag],
  ['!!int', intCoreTag],
  ['!!float', floatCoreTag],
]);

// Written so that no two parts can match the same digits: linear in the length of the text.
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
// Without a point or without a sign in the exponent these are text in YAML 1.1. Nobody who writes 1e-3 means text,
// and every tool writes it, so it is no ambiguity worth a finding.
const EXPONENT = /^[-+]?[\d.]+[eE][-+]?\d+$/;

function resolveWith(tags: readonly ScalarTagDefinition<ScalarValue>[], text: string): ScalarValue {
  for (const tag of tags) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}

function describeOldReading(value: ScalarValue, text: string): string {
  if (typeof value === 'string') return 'text';
  if (typeof value !== 'number') return String(value);
  if (text.includes(':')) return `${value} (base 60)`;
  if (/^[-+]?0b/.test(text)) return `${value} (binary)`;
  if (/^[-+]?0[0-7_]+$/.test(text)) return `${value} (octal)`;
  return String(value);
}

/**
 * What a plain scalar means in YAML 1.2, with the other meaning that YAML 1.1 gives it, if any. Authors check their
 * files with YAML 1.1 readers (PyYAML), so the two must not be confused in silence.
 * Numbers too large for a double become an infinity, as in JSON.
 */
export function resolvePlain(text: string): Resolved {
  const resolved = resolveWith(YAML_1_2, text);
  const value = typeof resolved === 'string' && NUMBER.test(text) ? Number(text) : resolved;
  const old = resolveWith(YAML_1_1, text);
  if (Object.is(old, value) || (typeof old === 'string' && EXPONENT.test(text))) return { value };
  return { value, ambiguous: describeOldReading(old, text) };
}

/** The value of a scalar with an explicit tag, or null where the tag is none of the core schema or does not fit the text. */
export function resolveTagged(tag: string, text: string): Resolved | null {
  if (tag === '!!str' || tag === '!') return { value: text };
  const definition = EXPLICIT.get(tag);
  if (!definition) return null;
  const value = definition.resolve(text, true, definition.tagName);
  return value === NOT_RESOLVED ? null : { value };
}
