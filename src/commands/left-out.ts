import type { ExampleGiven } from '../policy/rule.ts';

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What an example gives without one field of rmf-system.yaml, written `data[].source` for that of every entry; null where it does
 * not state the field.
 */
export function leavingOut(given: ExampleGiven, field: string): ExampleGiven | null {
  const system = without(given.system, field.split('.'));
  return isMapping(system) ? { ...given, system } : null;
}

/** The value without what the path leads to; null where it leads to nothing. */
function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (!isMapping(value) || step === undefined) return null;
  const name = step.replace(/\[\]$/, '');
  const { [name]: own, ...others } = value;
  if (own === undefined) return null;
  if (rest.length === 0) return others;
  if (!step.endsWith('[]')) {
    const inner = without(own, rest);
    return inner === null ? null : { ...value, [name]: inner };
  }
  const entries = Array.isArray(own) ? own.map((entry: unknown) => without(entry, rest)) : [];
  return entries.length === 0 || entries.includes(null) ? null : { ...value, [name]: entries };
}
