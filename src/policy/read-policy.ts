import { createHash } from 'node:crypto';
import { decodeText } from '../documents/bytes.ts';
import type { Place } from '../dossier/fact.ts';
import { validatePolicy } from '../generated/validate-policy.ts';
import { validateRule } from '../generated/validate-rule.ts';
import { validateWaivers } from '../generated/validate-waivers.ts';
import { READING } from '../safety/limits.ts';
import type { PolicyLibrary } from './built-in.ts';
import { PolicyError, type PolicyProblem } from './load-error.ts';
import { loadSettings } from './load-pack.ts';
import { loadRule } from './load-rule.ts';
import { loadRegister } from './load-waivers.ts';
import { parseAgainstSchema, type SchemaDocument, type Validator } from './parse.ts';
import { resolvePolicy } from './resolve.ts';
import type { Policy, Rule } from './rule.ts';

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
  const problems: PolicyProblem[] = [];
  const parse = (file: PolicyFile, validate: Validator): SchemaDocument | null => {
    const parsed = parseFile(file, validate);
    if (parsed.ok) return parsed.document;
    problems.push(...parsed.problems);
    return null;
  };
  const ownRules = files
    .filter(({ path }) => /^\.rmf-gate\/rules\/.+\.ya?ml$/.test(path))
    .flatMap((file): Rule[] => {
      const document = parse(file, validateRule);
      if (document === null) return [];
      const loaded = loadRule(document, library.frameworks, 'any');
      if (loaded.ok) return [loaded.rule];
      problems.push(...loaded.problems);
      return [];
    });
  problems.push(...duplicateIds(ownRules, library));
  const file = files.find(({ path }) => path === '.rmf-gate/policy.yaml');
  const document = file === undefined ? null : parse(file, validatePolicy);
  const settings =
    document === null
      ? null
      : loadSettings(
          document,
          [...library.rules, ...ownRules],
          library.packs.map(({ id }) => id),
          trustFiles(files),
        );
  problems.push(...(settings?.problems ?? []));
  const ofWaivers = files.find(({ path }) => path === '.rmf-gate/waivers.yaml');
  const waivers = ofWaivers === undefined ? null : parse(ofWaivers, validateWaivers);
  const register = waivers === null ? null : loadRegister(waivers, [...library.rules, ...ownRules]);
  problems.push(...(register?.problems ?? []));
  if (problems.length > 0) throw new PolicyError(problems);
  return {
    ...resolvePolicy(library, settings?.settings ?? null, ownRules, filesDigest(files)),
    ...register?.register,
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
