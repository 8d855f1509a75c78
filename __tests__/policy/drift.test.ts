import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import type { Evaluation } from '../../src/policy/evaluate.ts';
import { pasteLines } from '../../src/policy/paste.ts';
import type { ExampleGiven, ExampleRows, Rule } from '../../src/policy/rule.ts';

const RULE = 'RMF-MEASURE-2.4-drift';

function builtInRule(id: string): Rule {
  const rule = builtIn.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  return rule;
}

type Of = 'score' | 'groups' | 'prevalence' | 'calibration' | 'auroc';

/** The built-in rule with one of its checks, about each production file or about the system as a whole. */
function driftRule(of: Of | null = null, each: 'result' | 'system' = 'result'): Rule {
  const rule = builtInRule(RULE);
  const checks = of === null ? rule.checks : rule.checks.filter(({ args }) => (args as { of: Of }).of === of);
  return each === 'result' ? { ...rule, checks } : { ...rule, checks, for: { each, where: null, whenEmpty: null } };
}

/** Found, missed, falsely alarmed and rightly cleared patients of one group, at the scores 0.9 and 0.1. */
const rows = (found: number, missed: number, alarmed: number, cleared: number): ExampleRows[string][string] => [
  { score: 0.9, positives: found, negatives: alarmed },
  { score: 0.1, positives: missed, negatives: cleared },
];

const TESTED: ExampleRows = { sex: { F: rows(440, 60, 50, 450), M: rows(440, 60, 50, 450) } };
const LIKE_TESTED: ExampleRows = { sex: { F: rows(900, 120, 100, 900), M: rows(860, 120, 100, 900) } };

async function said(rule: Rule, given: ExampleGiven): Promise<readonly Evaluation[]> {
  return evaluateExample(rule, given);
}

async function single(of: Of, given: ExampleGiven): Promise<Evaluation & { readonly text: string }> {
  const [only, ...others] = await said(driftRule(of), given);
  if (only === undefined || others.length > 0) throw new Error('one production file has one finding');
  return { ...only, text: only.results.map(({ observed }) => observed.text).join('; ') };
}

const csv = (lines: readonly string[], header = 'y_true,y_score,sex'): string => `${[header, ...lines].join('\n')}\n`;

/** Rows with evenly spread scores; what happened follows the score, `known` says in which rows that is known. */
function spread(count: number, offset = 0, known: (row: number) => boolean = () => true): readonly string[] {
  return Array.from({ length: count }, (_, row) => {
    const score = ((row * 7919 + 13) % 1000) / 1000;
    const outcome = (row * 104_729) % 1000 < score * 1000 ? '1' : '0';
    return `${known(row) ? outcome : ''},${Math.min(1, score * (1 - offset) + offset).toFixed(4)},${row % 2 === 0 ? 'F' : 'M'}`;
  });
}

const entry = (path: string, role: string, columns: object = {}) => ({
  path,
  kind: 'predictions',
  role,
  columns: { label: 'y_true', score: 'y_score', attributes: { sex: 'sex' }, ...columns },
  positive: '1',
  higher_means_positive: true,
  threshold: 0.5,
});

/** A repository with these files, each named after its role: test.csv, production.csv, production-2.csv. */
function withFiles(files: Readonly<Record<string, string>>, columns: object = {}): ExampleGiven {
  const evidence = Object.keys(files).map((path) => entry(path, path.replace(/(-\d)?\.csv$/, ''), columns));
  return { tier: 'high', system: { model: { task: 'classification' }, evidence }, files };
}

describe('what a check of drift says', () => {
  it('names the bound that decided, with its side and level', async () => {
    const moved = { sex: { F: rows(950, 70, 400, 600), M: rows(950, 70, 400, 600) } };
    const found = await single('score', { predictions: TESTED, production: moved });
    expect(found.outcome).toBe('fail');
    expect(found.text).toBe('the scores have moved by 0.36 standard deviations (at least 0.28, one-sided 97.5 %)');
    const { statistics, required } = found.results[0] ?? {};
    expect(required).toMatchObject({ value: 0.2, origin: expect.stringContaining('house default') });
    expect(statistics).toMatchObject({ method: 'kantorovich-dual', family_size: 1, n: 4040, suppressed: false });
    expect(statistics?.estimate).toBeCloseTo(0.3569, 3);
  });

  it.each([
    ['score', 'the scores have moved by 0.00 standard deviations (at most 0.05, one-sided 97.5 %)'],
    ['groups', 'the shares of the groups of sex have moved by 0.5 of 100 patients (at most 4.2, one-sided 97.5 %)'],
    [
      'prevalence',
      'the condition is present in 50 of 100 patients in production, in 50 of 100 in the test results: +0.0 (-2.7 to +2.7, each limit one-sided 97.5 %)',
    ],
    [
      'calibration',
      'for each event predicted, 1.00 times as many happened in production as in the test results (0.95 to 1.06, each limit one-sided 97.5 %)',
    ],
    [
      'auroc',
      'AUROC 0.890 in production, 0.890 in the test results (difference -0.016 to 0.017, each limit one-sided 97.5 %)',
    ],
  ] as const)('passes where %s has not moved', async (of, text) => {
    expect(await single(of, { predictions: TESTED, production: LIKE_TESTED })).toMatchObject({ outcome: 'pass', text });
  });

  it.each([
    ['groups', { F: rows(1300, 180, 150, 1350), M: rows(440, 60, 50, 450) }],
    ['prevalence', { F: rows(1300, 180, 60, 540), M: rows(1300, 180, 60, 540) }],
    ['calibration', { F: rows(500, 20, 500, 1000), M: rows(500, 20, 500, 1000) }],
    ['auroc', { F: rows(700, 300, 300, 700), M: rows(700, 300, 300, 700) }],
  ] as const)('fails where %s has moved', async (of, sex) => {
    expect((await single(of, { predictions: TESTED, production: { sex } })).outcome).toBe('fail');
  });

  it('is a better score no failure: only a lower AUROC counts', async () => {
    const better = { sex: { F: rows(990, 10, 10, 990), M: rows(980, 20, 10, 990) } };
    expect((await single('auroc', { predictions: TESTED, production: better })).outcome).toBe('pass');
  });

  it('says how many would be needed, unless as many are there', async () => {
    const few = { sex: { F: rows(12, 12, 12, 12), M: rows(11, 11, 11, 11) } };
    const found = await single('prevalence', { predictions: TESTED, production: few });
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(found.text).toContain('patients in production: 92, about 2300 needed');
    const many = { sex: { F: rows(1000, 160, 100, 900), M: rows(1000, 160, 100, 900) } };
    const unclear = await single('prevalence', { predictions: TESTED, production: many });
    expect(unclear).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(unclear.text).toMatch(/patients in production: 4320$/);
  });

  it('decides all checks of the rule in one family', async () => {
    const [found] = await said(driftRule(), { predictions: TESTED, production: LIKE_TESTED });
    expect(found?.results.map(({ statistics }) => statistics?.family_size)).toEqual([5, 5, 5, 5, 5]);
  });

  it('adjusts a failure for the other tests of the rule', async () => {
    // One check alone fails here: its p lies between alpha over five and alpha.
    const worse = { sex: { F: rows(835, 165, 160, 840), M: rows(835, 165, 160, 840) } };
    const given = { predictions: TESTED, production: worse };
    const alone = (await single('auroc', given)).results[0]?.statistics?.adjusted ?? 1;
    const inFamily = (await said(driftRule(), given))[0]?.results.find(({ observed }) =>
      observed.text.startsWith('AUROC'),
    );
    expect(inFamily?.statistics?.adjusted).toBeCloseTo(Math.min(1, 5 * alone), 12);
  });
});

describe('changes that no margin accepts', () => {
  it('is a scale that changed by a factor', async () => {
    const percent = Object.fromEntries(
      Object.entries(LIKE_TESTED.sex ?? {}).map(([group, strata]) => [
        group,
        strata.map((one) => ({ ...one, score: one.score * 100 })),
      ]),
    );
    const found = await single('score', { predictions: TESTED, production: { sex: percent } });
    expect(found.outcome).toBe('fail');
    expect(found.text).toContain('the scores are 100 times as large as those of the test results throughout');
  });

  it('is a single score outside of 0 to 1', async () => {
    const lines = [...spread(3000), '1,1.2,F'];
    const given = withFiles({ 'test.csv': csv(spread(2000)), 'production.csv': csv(lines) });
    const found = await single('score', given);
    expect(found.outcome).toBe('fail');
    expect(found.text).toContain('outside of 0 to 1');
    const within = withFiles({ 'test.csv': csv(spread(2000)), 'production.csv': csv([...spread(3000), '1,1,F']) });
    expect((await single('score', within)).outcome).toBe('pass');
  });

  it('is nothing where the test results have no such scale', async () => {
    const wide = spread(2000).map((line) => line.replace(/,0\./, ',1.'));
    const given = withFiles({ 'test.csv': csv([...spread(2000), ...wide]), 'production.csv': csv(wide) });
    expect((await single('score', given)).text).not.toContain('outside');
  });

  it('is a group that was never tested, unless chance explains it', async () => {
    const withOthers = (count: number): ExampleRows => ({
      sex: { ...LIKE_TESTED.sex, X: [{ score: 0.9, positives: count, negatives: 0 }] },
    });
    const found = await single('groups', { predictions: TESTED, production: withOthers(40) });
    expect(found.outcome).toBe('fail');
    expect(found.text).toContain('sex X: in production (evaluation/production.csv) and not in the test results');
    const rare = await single('groups', { predictions: TESTED, production: withOthers(1) });
    expect(rare.outcome).toBe('pass');
    expect(rare.text).not.toContain('X');
  });

  it('is the test itself under another name, with and without its outcomes', async () => {
    const same = await single('score', { predictions: TESTED, production: TESTED });
    expect(same.outcome).toBe('fail');
    expect(same.text).toContain('holds the rows of the test results');
    const blank = csv(spread(2000, 0, () => false));
    const given = withFiles({ 'test.csv': csv(spread(2000)), 'production.csv': blank });
    expect((await single('score', given)).text).toContain('holds the rows of the test results');
  });
});

describe('outcomes that are not known yet', () => {
  const tested = csv(spread(2000));

  it('leave scores and groups to be judged', async () => {
    const given = withFiles({ 'test.csv': tested, 'production.csv': csv(spread(3000, 0, () => false)) });
    for (const of of ['score', 'groups'] as const) expect((await single(of, given)).outcome).toBe('pass');
    for (const of of ['prevalence', 'calibration', 'auroc'] as const) {
      expect(await single(of, given)).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    }
  });

  it('may have no column at all', async () => {
    const lines = spread(3000).map((line) => line.replace(/^[01]?,/, ''));
    const given = withFiles({ 'test.csv': tested, 'production.csv': csv(lines, 'y_score,sex') });
    const system = {
      ...given.system,
      evidence: [
        entry('test.csv', 'test'),
        {
          ...entry('production.csv', 'production'),
          columns: { score: 'y_score', attributes: { sex: 'sex' } },
          positive: undefined,
        },
      ],
    };
    expect((await single('score', { ...given, system })).outcome).toBe('pass');
    expect((await single('prevalence', { ...given, system })).reason).toBe('missing');
  });

  it('are asked of another file where one has them', async () => {
    const files = {
      'test.csv': tested,
      'production.csv': csv(spread(3000, 0, () => false)),
      'production-2.csv': csv(spread(2900)),
    };
    const found = await said(driftRule('prevalence'), withFiles(files));
    expect(found.map(({ outcome }) => outcome)).toEqual(['not-applicable', 'pass']);
  });

  it('are never judged by the part that is known', async () => {
    const given = withFiles({ 'test.csv': tested, 'production.csv': csv(spread(3000, 0, (row) => row > 0)) });
    const found = await single('prevalence', given);
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    expect(found.text).toContain('some outcomes in production.csv are not known yet');
  });
});

describe('which files are compared', () => {
  const good = csv(spread(3000));
  const bad = csv(spread(3100, 0.4));
  const tested = csv(spread(2000));

  it.each([
    [good, bad],
    [bad, good],
  ])('the worst of several production files decides', async (first, second) => {
    const given = withFiles({ 'test.csv': tested, 'production.csv': first, 'production-2.csv': second });
    const [whole] = await said(driftRule('score', 'system'), given);
    expect(whole?.outcome).toBe('fail');
    expect(whole?.results[0]?.observed.text).toContain(first === bad ? 'production.csv' : 'production-2.csv');
    const each = await said(driftRule('score'), given);
    expect(each.map(({ outcome }) => outcome).sort()).toEqual(['fail', 'pass']);
  });

  it('every test file counts, external ones only without a test', async () => {
    const two = withFiles({ 'test.csv': tested, 'test-2.csv': csv(spread(2100, 0.4)), 'production.csv': good });
    expect((await single('score', two)).outcome).toBe('fail');
    const beside = withFiles({ 'test.csv': tested, 'external.csv': bad, 'production.csv': good });
    expect((await single('score', beside)).outcome).toBe('pass');
    const alone = withFiles({ 'external.csv': bad, 'production.csv': good });
    expect((await single('score', alone)).outcome).toBe('fail');
  });

  it('training results are no reference', async () => {
    const given = withFiles({ 'train.csv': tested, 'production.csv': good });
    expect(await single('score', given)).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
  });

  it('nothing is guessed about a file whose columns nobody explains', async () => {
    const given = withFiles({ 'test.csv': tested, 'production.csv': good });
    const unexplained = { path: 'production.csv', kind: 'predictions', role: 'production' };
    const system = { ...given.system, evidence: [entry('test.csv', 'test'), unexplained] };
    expect(await single('score', { ...given, system })).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
  });

  it('a file that cannot be read is not missing', async () => {
    const given = withFiles({ 'test.csv': tested, 'production.csv': csv([...spread(3000), '1,high,F']) });
    expect(await single('score', given)).toMatchObject({ outcome: 'not-evaluated', reason: 'unreadable' });
    const other = withFiles({ 'test.csv': csv([...spread(30), '1,high,F']), 'production.csv': good });
    expect(await single('score', other)).toMatchObject({ outcome: 'not-evaluated', reason: 'unreadable' });
  });

  it('a rule about the system says what to write where there are no production results', async () => {
    const given = withFiles({ 'test.csv': tested });
    const [found] = await said(driftRule('score', 'system'), given);
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    expect(found?.needs.map(({ field }) => field)).toContain('result.role');
    const dossier = { folder: '.' } as Parameters<typeof pasteLines>[1];
    expect(pasteLines(found?.needs ?? [], dossier)).toMatch(/role: TODO .*production/);
    expect((await said(driftRule('score'), given))[0]?.outcome).toBe('not-applicable');
  });

  it('a file of metrics cannot stand for rows, and is not asked for them beside rows', async () => {
    const metrics = { path: 'metrics.json', kind: 'metrics', role: 'production' };
    const given = withFiles({ 'test.csv': tested, 'production.csv': good });
    const files = { ...given.files, 'metrics.json': '{"auroc": 0.8}' };
    const both = {
      ...given.system,
      evidence: [entry('test.csv', 'test'), entry('production.csv', 'production'), metrics],
    };
    const beside = await said(driftRule('score'), { ...given, files, system: both });
    expect(beside.map(({ outcome }) => outcome)).toEqual(['pass', 'not-applicable']);
    const alone = { ...given.system, evidence: [entry('test.csv', 'test'), metrics] };
    expect(await single('score', { ...given, files, system: alone })).toMatchObject({
      outcome: 'not-evaluated',
      reason: 'missing',
    });
  });

  it('a score that nobody takes for a probability is not held against events', async () => {
    const given = withFiles({ 'test.csv': tested, 'production.csv': good });
    const system = { ...given.system, output: { probability: false } };
    expect((await single('calibration', { ...given, system })).outcome).toBe('not-applicable');
  });

  it('an attribute that policy requires and a file lacks is missing', async () => {
    const given = withFiles({ 'test.csv': tested, 'production.csv': good });
    const policy = { 'required-subgroups': { sex: [], race: [] } };
    const found = await single('groups', { ...given, policy });
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    expect(found.text).toContain('no column of production.csv holds race');
  });
});

describe('rows of one patient', () => {
  /** The same rows again and again, for one patient each time. */
  const repeated = (lines: readonly string[], times: number): string =>
    csv(
      lines.flatMap((line, patient) => Array.from({ length: times }, () => `${line},p${patient}`)),
      'y_true,y_score,sex,patient',
    );

  it.each(['score', 'groups', 'prevalence', 'calibration', 'auroc'] as const)(
    'do not make %s pass by being many',
    async (of) => {
      const [patients, columns] = [spread(60), { patient: 'patient' }];
      const tested = spread(3000);
      const shared = await single(
        of,
        withFiles({ 'test.csv': repeated(tested, 1), 'production.csv': repeated(patients, 60) }, columns),
      );
      expect(shared.outcome).toBe('not-evaluated');
      const sixtyTimes = Array.from({ length: 60 }, () => patients).flat();
      const apart = await single(of, withFiles({ 'test.csv': csv(tested), 'production.csv': csv(sixtyTimes) }));
      const width = ({ results: [result] }: Evaluation): number =>
        (result?.statistics?.upper ?? 2) - (result?.statistics?.lower ?? 0);
      expect(width(apart)).toBeLessThan(width(shared) / 2);
    },
  );
});

describe('limits that the measures cannot use', () => {
  it.each([
    ['score', { score: 0 }],
    ['calibration', { calibration: 1 }],
    ['auroc', { auroc: 1.5 }],
    ['prevalence', { alpha: 0.6 }],
  ] as const)('of %s are said to be none', async (of, limits) => {
    const given = { predictions: TESTED, production: LIKE_TESTED, policy: { limits: { [RULE]: limits } } };
    expect(await single(of, given)).toMatchObject({ outcome: 'not-evaluated', reason: 'limit-not-set' });
  });
});

describe('small counts', () => {
  it('are in no words and no statistics', async () => {
    const fewMen = { sex: { F: rows(900, 120, 100, 900), M: rows(4, 1, 1, 2) } };
    const fewCases = { sex: { F: rows(4, 1, 100, 900), M: rows(1, 1, 100, 900) } };
    for (const [of, production] of [
      ['groups', fewMen],
      ['auroc', fewCases],
      ['calibration', fewCases],
      ['score', fewCases],
      ['prevalence', fewCases],
    ] as const) {
      const found = await single(of, { predictions: TESTED, production });
      expect(found.text).toContain('withheld');
      expect(found.results[0]?.observed.value ?? null).toBeNull();
      expect(found.results[0]?.statistics).toMatchObject({
        estimate: null,
        lower: null,
        upper: null,
        p: null,
        n_needed: null,
        suppressed: true,
      });
    }
  });
});

describe('production results are no test results', () => {
  const declared = withFiles({ 'production.csv': csv(spread(3000)) });
  const { evidence: _, ...system } = declared.system ?? {};
  const outcomes = async (rule: Rule, given: ExampleGiven) =>
    (await said(rule, given)).map(({ subject, outcome, reason }) => [subject.id, outcome, reason]);
  /** Rules about every result, whatever it shows, about every file, and about whether the system is in use. */
  const aboutAll = [
    'RMF-MEASURE-2.1-evidence-bound',
    'RMF-MEASURE-2.8-card-schema-valid',
    'RMF-MAP-2.1-traits-settled',
    RULE,
  ];
  const limits: Readonly<Record<string, object>> = {
    'RMF-MEASURE-2.3-discrimination-floor': { minimum: 0.5 },
    'RMF-MEASURE-2.3-operating-point': { sensitivity: 0.1, specificity: 0.1 },
  };

  it.each(builtIn.rules.map(({ id }) => id).filter((id) => !aboutAll.includes(id)))(
    '%s says the same with them and without',
    async (id) => {
      const card = '# Model card\n\n## Evaluation results\n\n- **AUROC**: 0.80\n';
      const policy = limits[id] === undefined ? {} : { limits: { [id]: limits[id] } };
      const without = await outcomes(builtInRule(id), { tier: 'high', system, card, policy });
      expect(await outcomes(builtInRule(id), { ...declared, card, policy })).toEqual(without);
    },
  );

  it('and their scores do not settle what the score is', async () => {
    const rule = builtInRule('RMF-MEASURE-2.11-calibration-gap');
    const bad = withFiles({ 'test.csv': csv(spread(2000)), 'production.csv': csv([...spread(3000), '1,7,F']) });
    const fine = withFiles({ 'test.csv': csv(spread(2000)) });
    expect(await outcomes(rule, bad)).toEqual(await outcomes(rule, fine));
  });
});
