import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import { clopperPearsonUpper } from '../../src/measures/intervals/interval.ts';
import type { ExampleGiven } from '../../src/policy/rule.ts';
import { ruleOf } from './support.ts';

/** Any rule about the system: only its checks and limits are replaced. */
const ABOUT_THE_SYSTEM = 'RMF-GOVERN-2.1-accountable-roles';

async function judged(
  kind: string,
  args: unknown,
  given: ExampleGiven,
  limits: Readonly<Record<string, number>> = {},
): Promise<readonly string[]> {
  const evaluations = await evaluateExample(ruleOf(ABOUT_THE_SYSTEM, kind, args, limits), given);
  return evaluations.map(({ outcome, reason }) => (reason === null ? outcome : `${outcome} ${reason}`));
}

const textOf = async (
  kind: string,
  args: unknown,
  given: ExampleGiven,
  limits: Readonly<Record<string, number>> = {},
): Promise<string> => {
  const [first] = await evaluateExample(ruleOf(ABOUT_THE_SYSTEM, kind, args, limits), given);
  return first?.results[0]?.observed.text ?? '';
};

describe('covers', () => {
  const args = { fact: 'hazard.kind', values: ['missed-case', 'downtime'] };
  const hazards = (...kinds: readonly string[]): ExampleGiven => ({
    system: { hazards: kinds.map((kind, index) => ({ id: `H-${index}`, kind })) },
  });

  it('passes where some entry has each value', async () => {
    expect(await judged('covers', args, hazards('downtime', 'wrong-output', 'missed-case'))).toEqual(['pass']);
  });

  it('takes what nobody lists for missing and names it', async () => {
    expect(await judged('covers', args, hazards('downtime'))).toEqual(['not-evaluated missing']);
    expect(await judged('covers', args, { system: {} })).toEqual(['not-evaluated missing']);
    expect(await textOf('covers', args, hazards('downtime'))).toBe('hazards[].kind does not name missed-case');
  });

  it('takes no placeholder for a value', async () => {
    expect(await judged('covers', args, hazards('downtime', 'TODO'))).toEqual(['not-evaluated missing']);
  });
});

describe('includes', () => {
  const args = { fact: 'operations.incident_plan.scenarios', values: ['wrong-output', 'vendor-outage'] };
  const plan = (scenarios: unknown): ExampleGiven => ({ system: { operations: { incident_plan: { scenarios } } } });

  it('passes where the list names each of the words, however they are spelt', async () => {
    expect(await judged('includes', args, plan(['Vendor outage', 'wrong_output', 'drift']))).toEqual(['pass']);
  });

  it('fails where a list that is stated leaves one out', async () => {
    expect(await judged('includes', args, plan(['wrong-output', 'vendor']))).toEqual(['fail']);
  });

  it('takes a list that nobody states for missing', async () => {
    expect(await judged('includes', args, { system: {} })).toEqual(['not-evaluated missing']);
  });
});

describe('subset-of', () => {
  const args = { fact: 'release.modifications', of: 'regulatory.change_plan.modifications' };
  const change = (modifications: unknown, allowed: unknown): ExampleGiven => ({
    system: { release: { modifications }, regulatory: { change_plan: { modifications: allowed } } },
  });

  it('passes where every item is in the other list, however it is spelt', async () => {
    expect(await judged('subset-of', args, change(['New threshold'], ['retraining', 'new-threshold']))).toEqual([
      'pass',
    ]);
  });

  it('fails where one is not, and says of which list', async () => {
    const given = change(['new threshold', 'new input'], ['new threshold']);
    expect(await judged('subset-of', args, given)).toEqual(['fail']);
    expect(await textOf('subset-of', args, given)).toBe(
      '1 of 2 entries of release.modifications are not in regulatory.change_plan.modifications',
    );
  });

  it('fails where the other list is said to be empty', async () => {
    expect(await judged('subset-of', args, change(['new input'], []))).toEqual(['fail']);
    expect(await judged('subset-of', args, change(['new input'], ['none']))).toEqual(['fail']);
  });

  it('does not apply where there is nothing to look for', async () => {
    expect(await judged('subset-of', args, change([], []))).toEqual(['not-applicable']);
  });
});

it('a date beside another is told with both', async () => {
  const given = { system: { governance: { review: { last: '2026-09-02', next: '2026-09-01' } } } };
  expect(await textOf('not-after', { fact: 'governance.review.last', than: 'governance.review.next' }, given)).toBe(
    'governance.review.last is 2026-09-02, governance.review.next is 2026-09-01',
  );
});

it('results of the use are not what a decision had to wait for', async () => {
  const results = (role: string): ExampleGiven => ({
    system: {
      evidence: [
        { path: 'test.json', kind: 'metrics', role: 'test', created: '2026-10-15' },
        { path: 'later.json', kind: 'metrics', role, created: '2026-11-15' },
      ],
      governance: { review: { last: '2026-10-20' } },
    },
  });
  const args = { fact: 'evaluation.latest_result', than: 'governance.review.last' };
  expect(await judged('not-after', args, results('production'))).toEqual(['pass']);
  expect(await judged('not-after', args, results('external'))).toEqual(['fail']);
});

describe('differs', () => {
  const args = { fact: 'governance.roles.clinical_safety', from: 'governance.developers' };
  const given = (office: string, developers: unknown): ExampleGiven => ({
    system: { governance: { roles: { clinical_safety: office }, developers } },
  });

  it('holds a name against each entry of a list, whatever its case and spacing', async () => {
    expect(await judged('differs', args, given('Safety office', ['Data office', 'Laboratory']))).toEqual(['pass']);
    expect(await judged('differs', args, given('safety  office', ['Data office', 'Safety office']))).toEqual(['fail']);
  });

  it('says whether the name is among them', async () => {
    const text = await textOf('differs', args, given('Data office', ['Data office', 'Laboratory']));
    expect(text).toBe('governance.roles.clinical_safety is one of governance.developers');
  });

  it('is the same from either side', async () => {
    const turned = { fact: args.from, from: args.fact };
    expect(await judged('differs', turned, given('Data office', ['Data office', 'Laboratory']))).toEqual(['fail']);
  });

  it('takes a list that nobody states for missing', async () => {
    expect(await judged('differs', args, given('Safety office', []))).toEqual(['not-evaluated missing']);
  });
});

describe('a number of patients that is stated of one place', () => {
  const site = async (cases: number): Promise<string> => {
    const rule = ruleOf('RMF-MEASURE-2.3-local-validation');
    const system = { sites: [{ name: 'north', validated: '2026-09-01', evidence: 'north.csv', cases }] };
    const evaluations = await evaluateExample(rule, { system });
    return JSON.stringify(evaluations.flatMap(({ results }) => results.map(({ observed }) => observed)));
  };

  it('is not shown from 1 to 10', async () => {
    expect(await site(7)).toContain('sites[].cases is fewer than 11');
    expect(await site(7)).not.toContain('7');
    expect(await site(20)).toContain('sites[].cases is 20');
  });
});

describe('share', () => {
  const args = {
    fact: 'evaluation.confabulation.unsupported',
    of: 'evaluation.confabulation.statements',
    'at-most': 'most',
    alpha: 'alpha',
  };
  const limits = { most: 0.05, alpha: 0.025 };
  const counted = (unsupported: unknown, statements: unknown): ExampleGiven => ({
    system: { evaluation: { confabulation: { unsupported, statements } } },
  });

  it('passes only where the one-sided limit keeps the bound', async () => {
    expect(await judged('share', args, counted(12, 600), limits)).toEqual(['pass']);
    expect(await judged('share', args, counted(60, 600), limits)).toEqual(['fail']);
    expect(await judged('share', args, counted(27, 600), limits)).toEqual(['not-evaluated inconclusive']);
    expect(await judged('share', args, counted(0, 60), limits)).toEqual(['not-evaluated too-few']);
  });

  it('never passes what the exact upper limit does not allow, nor fails what it does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        async (n, p) => {
          const x = Math.floor(n * p);
          const allowed = clopperPearsonUpper(x, n, limits.alpha) <= limits.most;
          expect((await judged('share', args, counted(x, n), limits))[0] === 'pass').toBe(allowed);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('asks for the fewest cases that count as a test', async () => {
    const strict = { ...args, cases: 'fewest' };
    expect(await judged('share', strict, counted(0, 200), { ...limits, fewest: 300 })).toEqual([
      'not-evaluated too-few',
    ]);
    expect(await judged('share', strict, counted(100, 200), { ...limits, fewest: 300 })).toEqual(['fail']);
  });

  it('does not take a fewest that nobody has set for none', async () => {
    const rule = ruleOf(ABOUT_THE_SYSTEM, 'share', { ...args, cases: 'fewest' }, { ...limits, fewest: 300 });
    const { fewest } = rule.limits;
    if (fewest === undefined) throw new Error('The limit is there');
    const unset = { ...fewest, values: { high: null, moderate: null, low: null } };
    const [one] = await evaluateExample({ ...rule, limits: { ...rule.limits, fewest: unset } }, counted(0, 200));
    expect([one?.outcome, one?.reason]).toEqual(['not-evaluated', 'limit-not-set']);
  });

  it('fails counts that no counting can give', async () => {
    expect(await judged('share', args, counted(601, 600), limits)).toEqual(['fail']);
    expect(await judged('share', args, counted(1.5, 600), limits)).toEqual(['fail']);
    expect(await judged('share', args, counted(0, 1e300), limits)).toEqual(['fail']);
  });

  it('shows no small count, nor an interval it could be worked out from', async () => {
    expect(await textOf('share', args, counted(3, 600), limits)).toBe(
      'evaluation.confabulation.unsupported among evaluation.confabulation.statements: a number of 600 that is not shown, since few could be known by it',
    );
    expect(await textOf('share', args, counted(12, 600), limits)).toContain('12 of 600');
  });
});

describe('counts of a few', () => {
  const args = {
    fact: 'evaluation.confabulation.unsupported',
    of: 'evaluation.confabulation.statements',
    'at-most': 'most',
    alpha: 'alpha',
  };
  const limits = { most: 0.05, alpha: 0.025 };
  const counted = (unsupported: number, statements: number): ExampleGiven => ({
    system: { evaluation: { confabulation: { unsupported, statements } } },
  });

  it.each([
    [0, 8],
    [8, 8],
    [3, 8],
  ])('are not shown where all of them are a few: %d of %d', async (unsupported, statements) => {
    const [one] = await evaluateExample(
      ruleOf(ABOUT_THE_SYSTEM, 'share', args, limits),
      counted(unsupported, statements),
    );
    const { text, n } = one?.results[0]?.observed ?? { text: '' };
    expect(text).toContain('numbers that are not shown');
    expect(text).not.toMatch(/\d/);
    expect(n ?? null).toBeNull();
  });
});

describe('reported', () => {
  const args = { metric: 'tests_failed', 'at-most': 'most' };
  const junit = (failures: number): string =>
    `<testsuites><testsuite name="safety" tests="3" failures="${failures}" errors="0" skipped="0" timestamp="2026-11-01T10:00:00">${[
      0, 1, 2,
    ]
      .map(
        (index) =>
          `<testcase classname="s" name="t${index}" time="0.1">${index < failures ? '<failure message="x"/>' : ''}</testcase>`,
      )
      .join('')}</testsuite></testsuites>`;
  const files = (...failures: readonly number[]): ExampleGiven => ({
    system: { evidence: failures.map((_, index) => ({ path: `tests-${index}.xml`, kind: 'metrics', role: 'test' })) },
    files: Object.fromEntries(failures.map((count, index) => [`tests-${index}.xml`, junit(count)])),
  });

  it('judges what a tool wrote, in every file that has it', async () => {
    expect(await judged('reported', args, files(0, 0), { most: 0 })).toEqual(['pass']);
    expect(await judged('reported', args, files(0, 2), { most: 0 })).toEqual(['fail']);
  });

  it('asks nothing where no tool reported it, if the rule says so, and everything where one did', async () => {
    const args = { metric: 'critical_vulnerabilities', 'at-most': 'most', 'where-reported': true };
    expect(await judged('reported', args, { system: {} }, { most: 0 })).toEqual(['not-applicable']);
    const severity = { vulnerability: { severity: 'Critical' } };
    const report = JSON.stringify({ matches: [severity], descriptor: { name: 'grype' } });
    expect(await judged('reported', args, { files: { 'grype.json': report } }, { most: 0 })).toEqual(['fail']);
  });

  it.each([
    [12, 10],
    [-1, 10],
    [1.5, 10],
  ])('judges no count that no counting can give: %d of %d', async (fails, total) => {
    const lines = [
      { entry_type: 'init', garak_version: '0.13.0', start_time: '2026-11-01T10:00:00', run: 'r' },
      { entry_type: 'eval', probe: 'promptinject.Hijack', detector: 'detector.x', fails, total_evaluated: total },
    ];
    const given = { files: { 'run.report.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') } };
    const counts = { metric: 'attack_successes', 'at-most': 'most', alpha: 'alpha' };
    expect(await judged('reported', counts, given, { most: 0.05, alpha: 0.05 })).toEqual(['not-evaluated missing']);
    expect(await textOf('reported', counts, given, { most: 0.05, alpha: 0.05 })).toContain('no count of cases');
  });

  it('takes what no tool reported for missing, also where a card says it', async () => {
    const card = '# Card\n\n## Metrics\n\n| Metric | Value |\n|---|---|\n| tests_failed | 0 |\n';
    expect(await judged('reported', args, { card }, { most: 0 })).toEqual(['not-evaluated missing']);
  });
});

it('a rule may ask for no number that no reader gives', async () => {
  const { readFileSync } = await import('node:fs');
  const { metricScale } = await import('../../src/evidence/metric-names.ts');
  const schema: { readonly properties: { readonly metric: { readonly enum: readonly string[] } } } = JSON.parse(
    readFileSync('schemas/checks/reported.schema.json', 'utf8'),
  );
  expect(schema.properties.metric.enum.filter((id) => metricScale(id) === null)).toEqual([]);
});

describe('arguments of these kinds name', () => {
  it('only limits, sides and values that exist', async () => {
    const { checkKind } = await import('../../src/policy/checks/registry.ts');
    expect(checkKind('covers').problem({ fact: 'hazard.knd', values: ['downtime'] })).toContain(
      'not a field of entries',
    );
    expect(checkKind('covers').problem({ fact: 'hazard.kind', values: ['down'] })).toContain('can never be "down"');
    expect(checkKind('covers').problem({ fact: 'model.task', values: ['classification'] })).toContain(
      'not a field of entries',
    );
    expect(checkKind('share').problem({ fact: 'a', of: 'b', alpha: 'alpha' })).toContain('exactly one');
    expect(checkKind('reported').problem({ metric: 'tests_run', 'at-least': 'a', cases: 'b' })).toContain('alpha');
  });
});
