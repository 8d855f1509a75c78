import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderJson, reportDigest } from '../../src/report/json.ts';
import { DECISIONS, OUTCOMES, REASONS, type Report } from '../../src/report/report.ts';
import { conditional, failing, finding, passing, unjudged } from './sample.ts';

/** The same data with the keys of every object the other way round. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, backwards(entry)]),
  ) as T;
}

describe('renderJson', () => {
  it('loses nothing', () => {
    for (const report of [failing, passing, conditional, unjudged])
      expect(JSON.parse(renderJson(report))).toEqual(report);
  });

  it('writes the same bytes whatever the order of the keys, the verdict before the findings', () => {
    const text = renderJson(failing);
    expect(renderJson(backwards(failing))).toBe(text);
    expect(text.startsWith('{\n  "schema": "rmf-gate/report/1",\n  "report_digest"')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.indexOf('\n  "verdict"')).toBeLessThan(text.indexOf('\n  "findings"'));
    expect(Object.keys(JSON.parse(text).findings[0]).slice(0, 4)).toEqual(['rule', 'title', 'system', 'subject']);
  });

  it('keeps fields that this version does not know', () => {
    const added = { ...failing, zeta: 1, alpha: { b: 1, a: 2 } } as Report;
    expect(JSON.parse(renderJson(added))).toEqual(added);
    expect(renderJson(added)).toMatch(/"alpha": \{\n {4}"a": 2,\n {4}"b": 1\n {2}\},\n {2}"zeta": 1\n\}\n$/);
  });

  it('keeps a key named __proto__ as a key', () => {
    const report = JSON.parse(renderJson(failing).replace('"classification"', '"__proto__"')) as Report;
    expect(renderJson(report)).toContain('"__proto__": "yes"');
  });

  it('can be printed in a log: no command of the runner, nothing hidden, and still the same text', () => {
    const title = 'a ##[add-matcher]m.json \u202e \u{e0041} \x1b[31m \x9b \u2028::x';
    const text = renderJson({ ...failing, findings: [finding({ title })] });
    expect(text).not.toContain('##[');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(JSON.parse(text).findings[0].title).toBe(title);
  });
});

describe('reportDigest', () => {
  it('covers everything but the run and itself', () => {
    const digest = reportDigest(failing);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(reportDigest(backwards(failing))).toBe(digest);
    expect(reportDigest({ ...failing, report_digest: 'x' } as Report)).toBe(digest);
    expect(reportDigest({ ...failing, run: { ...failing.run, at: '2027-01-01T00:00:00Z' } })).toBe(digest);
    expect(reportDigest({ ...failing, verdict: 'pass' })).not.toBe(digest);
    expect(reportDigest({ ...failing, findings: failing.findings.toReversed() })).not.toBe(digest);
  });

  it('is the sha256 of JSON with sorted keys', () => {
    expect(reportDigest({ b: 1, a: [{ d: null, c: 'x' }], run: 5 } as unknown as Report)).toBe(
      // printf '{"a":[{"c":"x","d":null}],"b":1}' | sha256sum
      'sha256:8318f57073cb31bc81f91628e2d929f971135519b430a819fde076f2048f0725',
    );
  });
});

describe('the schema of the report', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, ownProperties: true }).compile(
    schema,
  );
  const accepts = (report: unknown): boolean => validate(JSON.parse(JSON.stringify(report)));

  it.each(Object.entries({ failing, passing, conditional, unjudged }))('accepts the %s report', (_, report) => {
    accepts(report);
    expect(validate.errors).toBeNull();
  });

  it('accepts fields that were added later', () => {
    expect(accepts({ ...failing, added: 1, tool: { ...failing.tool, added: 1 } })).toBe(true);
  });

  it('knows every word of the type', () => {
    for (const decision of DECISIONS) expect(accepts({ ...failing, findings: [finding({ decision })] })).toBe(true);
    for (const outcome of OUTCOMES) {
      const reason = outcome === 'not-evaluated' ? 'missing' : null;
      expect(accepts({ ...failing, findings: [finding({ outcome, reason })] })).toBe(true);
    }
    for (const reason of REASONS) {
      expect(accepts({ ...failing, findings: [finding({ outcome: 'not-evaluated', reason })] })).toBe(true);
    }
  });

  const { verdict: _verdict, ...withoutVerdict } = failing;
  const { error: _error, ...withoutError } = unjudged;
  const wrong: Readonly<Record<string, unknown>> = {
    'an unknown verdict': { ...failing, verdict: 'passed' },
    'no verdict': withoutVerdict,
    'an error without a message': withoutError,
    'an unknown decision': { ...failing, findings: [{ ...finding({}), decision: 'block' }] },
    'an unknown reason': { ...failing, findings: [{ ...finding({ outcome: 'not-evaluated' }), reason: 'few' }] },
    'no reason where nothing was evaluated': { ...failing, findings: [finding({ outcome: 'not-evaluated' })] },
    'a reason for a failure': { ...failing, findings: [finding({ outcome: 'fail', reason: 'too-few' })] },
    'line 0': {
      ...failing,
      findings: [finding({ location: { path: 'a', line: 0, column: 1, endLine: 1, endColumn: 1, side: 'head' } })],
    },
    'a count that is no whole number': { ...failing, composition: { ...failing.composition, blocks: 1.5 } },
    'an unknown tier': {
      ...failing,
      systems: failing.systems.map((system) => ({ ...system, tier: { ...system.tier, judged: 'medium' } })),
    },
    'a day that is none': { ...failing, request: { ...failing.request, at: 'today' } },
    'a digest that is none': { ...failing, report_digest: 'sha256:0' },
    'another schema': { ...failing, schema: 'rmf-gate/report/2' },
  };
  it.each(Object.entries(wrong))('refuses %s', (_, report) => expect(accepts(report)).toBe(false));
});
