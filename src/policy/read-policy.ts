import { createHash } from 'node:crypto';
import { decodeText } from '../documents/bytes.ts';
import type { Place } from '../dossier/fact.ts';
import { validatePack } from '../generated/validate-pack.ts';
import { validatePolicy } from '../generated/validate-policy.ts';
import { validateRule } from '../generated/validate-rule.ts';
import { validateWaivers } from '../generated/validate-waivers.ts';
import { READING } from '../safety/limits.ts';
import type { PolicyLibrary } from './built-in.ts';
import { PolicyError, type PolicyProblem } from './load-error.ts';
import { loadPack, loadSettings } from './load-pack.ts';
import { loadRule } from './load-rule.ts';
import { loadRegister } from './load-waivers.ts';
import { parseAgainstSchema, type SchemaDocument, type Validator } from './parse.ts';
import { resolvePolicy } from './resolve.ts';
import type { Pack, Policy, Rule } from './rule.ts';

/** A file of .rmf-gate/, as the caller read it. */
export interface PolicyFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the policy of a repository from the files of its .rmf-gate folder. Without any, the built-in pack is the policy.
 *
 * @throws PolicyError naming every mistake with file, line and column
 */
export function readPolicy(files: readonly PolicyFile[], library: PolicyLibrary): Policy {
  const reading: Reading = { files, problems: [] };
  const ownRules = documentsIn(reading, RULES, validateRule).flatMap((document): readonly Rule[] => {
    const loaded = loadRule(document, library.frameworks, 'any');
    if (loaded.ok) return [loaded.rule];
    reading.problems.push(...loaded.problems);
    return [];
  });
  reading.problems.push(...duplicateIds(ownRules, library));
  const rules = [...library.rules, ...ownRules];
  const own = withOwnPacks(reading, library, rules);
  const [settings = null] = documentsIn(reading, POLICY, validatePolicy).map((document) => {
    const packs = own.packs.map(({ id }) => id);
    return taken(reading, loadSettings(document, rules, packs, trustFiles(files))).settings;
  });
  const [register = null] = documentsIn(reading, WAIVERS, validateWaivers).map(
    (document) => taken(reading, loadRegister(document, rules)).register,
  );
  if (reading.problems.length > 0) throw new PolicyError(reading.problems);
  return { ...resolvePolicy(own, settings, ownRules, filesDigest(files)), ...register };
}

const RULES = /^\.rmf-gate\/rules\/.+\.ya?ml$/;
const PACKS = /^\.rmf-gate\/packs\/.+\.ya?ml$/;
const POLICY = /^\.rmf-gate\/policy\.yaml$/;
const WAIVERS = /^\.rmf-gate\/waivers\.yaml$/;

interface Reading {
  readonly files: readonly PolicyFile[];
  readonly problems: PolicyProblem[];
}

/** What was loaded; its problems are kept with the others. */
function taken<T extends { readonly problems: readonly PolicyProblem[] }>({ problems }: Reading, loaded: T): T {
  problems.push(...loaded.problems);
  return loaded;
}

/** The files of that name which fit their schema. */
function documentsIn({ files, problems }: Reading, pattern: RegExp, validate: Validator): readonly SchemaDocument[] {
  return files
    .filter(({ path }) => pattern.test(path))
    .flatMap((file) => {
      const parsed = parseFile(file, validate);
      if (parsed.ok) return [parsed.document];
      problems.push(...parsed.problems);
      return [];
    });
}

/** The library with the packs of the organisation, each with the digest of what it switches on. */
function withOwnPacks(reading: Reading, library: PolicyLibrary, rules: readonly Rule[]): PolicyLibrary {
  const { packs, digests } = library;
  const own = new Map<string, Pack>();
  for (const document of documentsIn(reading, PACKS, validatePack)) {
    const { pack } = taken(reading, loadPack(document, rules, { packs, digests }));
    const isBuiltIn = packs.some(({ id }) => id === pack.id);
    const message = isBuiltIn
      ? `there is a built-in pack "${pack.id}"; give yours another id, and extend the built-in one`
      : `there is another pack "${pack.id}"; give each an id of its own`;
    if (isBuiltIn || own.has(pack.id)) reading.problems.push({ message, place: document.placeOf(['id']) });
    else own.set(pack.id, pack);
  }
  const digestOf = (pack: Pack): string => `sha256:${createHash('sha256').update(JSON.stringify(pack)).digest('hex')}`;
  return {
    ...library,
    packs: [...packs, ...own.values()],
    digests: { ...digests, ...Object.fromEntries([...own.values()].map((pack) => [pack.id, digestOf(pack)])) },
  };
}

/** Keys and trusted roots by their path below .rmf-gate/. */
function trustFiles(files: readonly PolicyFile[]): ReadonlyMap<string, string> {
  return new Map(
    files
      .filter(({ path, bytes }) => path.startsWith('.rmf-gate/trust/') && bytes.length <= READING.structuredBytes)
      .map(({ path, bytes }) => [path.slice('.rmf-gate/'.length), new TextDecoder().decode(bytes)]),
  );
}

function parseFile(file: PolicyFile, validate: Validator): ReturnType<typeof parseAgainstSchema> {
  const start: Place = { path: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (file.bytes.length > READING.structuredBytes) {
    return { ok: false, problems: [{ message: 'the file is too large for a policy', place: start }] };
  }
  const decoded = decodeText(file.bytes);
  if ('problem' in decoded) {
    return {
      ok: false,
      problems: [{ message: decoded.problem.message, place: { path: file.path, ...decoded.problem.span } }],
    };
  }
  return parseAgainstSchema(file.path, decoded.text, validate);
}

function duplicateIds(own: readonly Rule[], library: PolicyLibrary): readonly PolicyProblem[] {
  const seen = new Set(library.rules.map(({ id }) => id));
  return own.flatMap((rule) => {
    const taken = seen.has(rule.id);
    seen.add(rule.id);
    return taken && rule.place !== null
      ? [{ message: `there is already a rule "${rule.id}"; give yours another id`, place: rule.place }]
      : [];
  });
}

/** Names and contents of the files, so that a moved rule changes the digest as a changed one does. */
function filesDigest(files: readonly PolicyFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return files.length === 0 ? '' : hash.digest('hex');
}
