import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { validateFramework } from '../../src/generated/validate-framework.ts';
import { validateRule } from '../../src/generated/validate-rule.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import { coverageOf } from '../../src/policy/coverage.ts';
import { headingsOf, loadFramework, outlineOf } from '../../src/policy/load-framework.ts';
import { loadRule } from '../../src/policy/load-rule.ts';
import { parseAgainstSchema, type SchemaDocument, type Validator } from '../../src/policy/parse.ts';
import type { Framework, Requirement, Rule } from '../../src/policy/rule.ts';

const root = join(import.meta.dirname, '..', '..', 'policies');
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `policies/${folder}/${name}`);
const textOf = (path: string): string => readFileSync(join(root, '..', path), 'utf8');

/** Each problem as path:line and message. */
function problemsIn(path: string, text: string, validate: Validator): readonly string[] {
  const parsed = parseAgainstSchema(path, text, validate);
  return parsed.ok ? [] : parsed.problems.map(({ message, place }) => `${place.path}:${place.line} ${message}`);
}

function documentOf(path: string, text: string, validate: Validator): SchemaDocument {
  const parsed = parseAgainstSchema(path, text, validate);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.document;
}

const frameworks: readonly Framework[] = filesOf('frameworks').map((path) =>
  loadFramework(documentOf(path, textOf(path), validateFramework)),
);
const outlines = frameworks.map(outlineOf);
const rules: readonly Rule[] = filesOf('rules').map((path) => {
  const loaded = loadRule(documentOf(path, textOf(path), validateRule), outlines, 'known');
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.rule;
});

const frameworkOf = (id: string): Framework => {
  const framework = frameworks.find((candidate) => candidate.id === id);
  if (framework === undefined) throw new Error(`There is no framework ${id}`);
  return framework;
};
const requirementOf = (framework: string, id: string): Requirement => {
  const requirement = frameworkOf(framework).requirements.find((candidate) => candidate.id === id);
  if (requirement === undefined) throw new Error(`${framework} has no requirement ${id}`);
  return requirement;
};
const cites = (framework: Framework, { id }: Requirement): boolean =>
  rules.some(({ references }) => references[framework.id]?.includes(id));
const named = (wanted: (framework: Framework, requirement: Requirement) => boolean): readonly string[] =>
  frameworks.flatMap((framework) =>
    framework.requirements.filter((one) => wanted(framework, one)).map(({ id }) => `${framework.id} ${id}`),
  );

/** Requirements that no rule examines and for which no reason is given. */
const unaccounted = (): readonly string[] =>
  named(
    (framework, requirement) =>
      requirement.kind !== 'process' && requirement.leftOut === null && !cites(framework, requirement),
  );

describe('the frameworks of policies/frameworks', () => {
  it('are named after their ids and hold no requirement twice', () => {
    expect(frameworks.map(({ id }) => `policies/frameworks/${id}.yaml`)).toEqual(filesOf('frameworks'));
    for (const { id, requirements } of frameworks) {
      const ids = requirements.map((requirement) => requirement.id);
      expect([...new Set(ids)], id).toEqual(ids);
    }
  });

  it('hold as many requirements as their sources', () => {
    const counted = (id: string, pattern: RegExp): number =>
      frameworkOf(id).requirements.filter((requirement) => pattern.test(requirement.id)).length;
    // NIST AI 100-1, Part 2: 19, 18, 22 and 13 subcategories.
    expect(['GOVERN', 'MAP', 'MEASURE', 'MANAGE'].map((name) => counted('nist-ai-rmf', RegExp(`^${name} `)))).toEqual([
      19, 18, 22, 13,
    ]);
    // NIST AI 600-1, section 2: 12 risks.
    expect(counted('nist-ai-600-1', /^2\.\d+$/)).toBe(12);
    // 45 CFR 170.315(b)(11)(iv): 13 attributes of evidence-based and 31 of predictive interventions.
    expect(counted('onc-hti-1', /\(iv\)\(A\)/)).toBe(13);
    expect(counted('onc-hti-1', /\(iv\)\(B\)/)).toBe(31);
    // 45 CFR 164.514(b)(2)(i)(A) to (R).
    expect(counted('hipaa', /164\.514\(b\)\(2\)\(i\)\([A-R]\)$/)).toBe(18);
    // ISO/IEC 42001:2023 Annex A, TRIPOD+AI, DECIDE-AI.
    expect(counted('iso-42001', /^A\./)).toBe(38);
    expect(counted('tripod-ai', /^TRIPOD\+AI \d/)).toBe(52);
    expect(counted('decide-ai', /^DECIDE-AI \d/)).toBe(17);
    // OWASP: ten risks of language models and ten of agents.
    expect([counted('owasp-llm', /^LLM\d\d:2025$/), counted('owasp-llm', /^ASI\d\d$/)]).toEqual([10, 10]);
  });

  it('say of each requirement that no file can show why so, and that it is recorded as stated', () => {
    expect(named((_, { kind, note }) => kind === 'process' && !/recorded as stated\./.test(note ?? ''))).toEqual([]);
  });

  it('account for every requirement', () => {
    expect(unaccounted()).toEqual([]);
  });

  it('leave out nothing that a rule examines or that no file can show', () => {
    const stale = named(
      (framework, requirement) =>
        requirement.leftOut !== null && (requirement.kind === 'process' || cites(framework, requirement)),
    );
    expect(stale).toEqual([]);
  });

  it('tell what is proposed, draft or repealed from what is in force, and from when', () => {
    const standing = (framework: string, id: string): readonly (string | null)[] => {
      const { standing: own, inForceFrom } = requirementOf(framework, id);
      return [own, inForceFrom];
    };
    expect(frameworkOf('onc-hti-1').standing).toBe('in-force');
    expect(standing('onc-hti-1', 'HTI-5')).toEqual(['proposed', null]);
    expect(standing('hipaa', 'NPRM-2025')).toEqual(['proposed', null]);
    expect(standing('fda', 'AI-DSF-validation')).toEqual(['draft', null]);
    expect(standing('fda', 'PCCP-Modification-Protocol')).toEqual(['voluntary', null]);
    expect(standing('section-1557', '45 CFR 92.210(c)')).toEqual(['in-force', '2025-05-01']);
    expect(standing('eu-ai-act', 'Art 6(1)')).toEqual(['in-force', '2028-08-02']);
    expect(standing('eu-ai-act', 'Art 10(3)')).toEqual(['in-force', '2027-12-02']);
    expect(standing('eu-ai-act', 'Art 50(1)')).toEqual(['in-force', '2026-08-02']);
    expect(standing('us-states', 'CO SB 24-205')).toEqual(['repealed', null]);
    expect(standing('us-states', 'CO SB 26-189')).toEqual(['in-force', '2027-01-01']);
  });
});

const SMALL = `id: small
title: A small source
source: Section 1
standing: voluntary
status: Published.
read: 2026-11-23
provenance: Read.
requirements:
  - id: S 1
    title: First
    summary: The first.
    kind: declared
    read-from: source
`;

describe('a framework file', () => {
  const refusal = (from: string, to: string): readonly string[] =>
    problemsIn('small.yaml', SMALL.replace(from, to), validateFramework);

  it('is refused with the line of a misspelt key or value', () => {
    expect(problemsIn('small.yaml', SMALL, validateFramework)).toEqual([]);
    expect(refusal('standing:', 'standng:')).toContain(
      'small.yaml:4 the file has a key "standng" that is not known; did you mean "standing"?',
    );
    expect(refusal('read-from: source', 'read-form: source')).toContain(
      'small.yaml:13 "requirements.0" has a key "read-form" that is not known; did you mean "read-from"?',
    );
    expect(refusal('    kind:', '    left-ot: later\n    kind:')).toEqual([
      'small.yaml:12 "requirements.0" has a key "left-ot" that is not known',
    ]);
    expect(refusal('voluntary', 'in force')).toEqual([
      'small.yaml:4 "standing" must be one of in-force, voluntary, draft, proposed, repealed',
    ]);
    expect(refusal('read: 2026-11-23', 'read: November 2026')).toEqual([
      'small.yaml:6 "read" must be a day, as 2026-12-01',
    ]);
    expect(refusal('read-from: source', 'read-from: hearsay')).toEqual([
      'small.yaml:13 "requirements.0.read-from" must be one of source, summary, title, memory',
    ]);
  });

  it('gives a requirement its own standing and day, or those of the framework', () => {
    const day = '    in-force-from: 2028-01-01\n';
    const other = (id: string, more: string): string =>
      `  - { id: ${id}, title: T, summary: S., kind: process, read-from: memory${more} }\n`;
    const text = SMALL.replace('voluntary', 'in-force\nin-force-from: 2027-01-01');
    const loaded = loadFramework(
      documentOf(
        'small.yaml',
        `${text}${day}${other('S 2', '')}${other('S 3', ', standing: draft')}`,
        validateFramework,
      ),
    );
    expect(loaded.requirements.map(({ standing, inForceFrom }) => [standing, inForceFrom])).toEqual([
      ['in-force', '2028-01-01'],
      ['in-force', '2027-01-01'],
      ['draft', null],
    ]);
    expect(outlineOf(loaded).requirements).toEqual({ declared: ['S 1'], process: ['S 2', 'S 3'] });
    expect(headingsOf(loaded).requirements).toEqual({
      'S 1': { title: 'First', inForceFrom: '2028-01-01' },
      'S 2': { title: 'T', readFrom: 'memory' },
      'S 3': { title: 'T', readFrom: 'memory', standing: 'draft', inForceFrom: null },
    });
  });
});

describe('what a rule cites', () => {
  const path = 'policies/rules/RMF-GOVERN-2.1-accountable-roles.yaml';
  const refusals = (from: string, to: string, sources: 'known' | 'any'): readonly string[] => {
    const text = textOf(path);
    expect(text).toContain(from);
    const loaded = loadRule(documentOf('rule.yaml', text.replace(from, to), validateRule), outlines, sources);
    return loaded.ok ? [] : loaded.problems.map(({ message, place }) => `${place.path}:${place.line} ${message}`);
  };
  const line =
    textOf(path)
      .split('\n')
      .findIndex((text) => text.startsWith('  hipaa:')) + 1;

  it('must be a requirement of the framework, in a rule of an organisation too', () => {
    for (const sources of ['known', 'any'] as const) {
      expect(refusals('45 CFR 164.308(a)(2)', '45 CFR 164.308(a)(20)', sources)).toEqual([
        `rule.yaml:${line} HIPAA Privacy, Security and Breach Notification Rules has no requirement "45 CFR 164.308(a)(20)"; ` +
          'did you mean "45 CFR 164.308(a)(2)"?',
      ]);
    }
  });

  it('must be a framework at hand in a built-in rule, and may be a source of its own in that of an organisation', () => {
    expect(refusals('hipaa:', 'hippa:', 'known')).toEqual([
      `rule.yaml:${line} there is no framework "hippa"; did you mean "hipaa"?`,
    ]);
    const [unlike] = refusals('hipaa:', 'hospital-ai-policy:', 'known');
    expect(unlike).toMatch(/there is no framework "hospital-ai-policy"; known are .*nist-ai-rmf/);
    expect(refusals('hipaa:', 'hospital-ai-policy:', 'any')).toEqual([]);
  });
});

describe('coverage', () => {
  const cite = (references: Rule['references']): Rule => ({ ...(rules[0] as Rule), references });
  const small = { id: 'small', title: 'Small', requirements: { computed: ['S 1', 'S 2'], process: ['S 3'] } };
  const silent = { ...small, id: 'silent' };

  it('counts the frameworks that rules in force cite, examined by the rules that ran', () => {
    const first = cite({ small: ['S 1', 'S 1'], 'hospital-ai-policy': ['4.2'] });
    const second = cite({ small: ['S 2'] });
    const counted = { framework: 'small', requirements: 3, by_kind: { computed: 2, process: 1 } };
    expect(coverageOf([small, silent], [first, second], [first])).toEqual([{ ...counted, examined: 1 }]);
    expect(coverageOf([small, silent], [first], [])).toEqual([{ ...counted, examined: 0 }]);
    expect(coverageOf([silent], [first], [first])).toEqual([]);
  });

  it('knows every framework of policies/frameworks', () => {
    expect(builtIn.frameworks).toEqual(outlines);
  });
});

describe('explaining a rule', () => {
  it('shows the title of each requirement, how it stands in law and whether it was read', async () => {
    const { text } = await explain('RMF-MAP-1.1-intended-use-complete', root);
    expect(text).toContain('\n  FDA expectations of AI in medical devices (fda), voluntary\n');
    expect(text).toContain(
      '\n    AI-DSF-device-description: Device description; a draft; only a summary by others was read, verify before relying on it\n',
    );
    expect(text).toContain('\n    DECIDE-AI 5: Implementation; not read in the source, verify before relying on it\n');
    expect(text).toContain('\n    DECIDE-AI 2: Intended use\n');
    expect(text).toContain('\n  EU AI Act (eu-ai-act), in force from 2026-08-02\n');
    expect(text).toContain('\n    Annex IV(1): General description; in force from 2027-12-02\n');
    expect(text).toContain('; only its title was read in the source, verify before relying on it\n');
  });
});
