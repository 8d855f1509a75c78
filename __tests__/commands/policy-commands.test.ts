import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { type CliRun, runCli } from '../support/cli.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'writing-rules.md'), 'utf8');

/** A file that the guide shows. */
const sample = (path: string): string => guide.split(`<!-- file: ${path} -->\n\`\`\`yaml\n`)[1]?.split('```')[0] ?? '';

const RULE_FILE = '.rmf-gate/rules/HOSPITAL-1-abstention-stated.yaml';
const RULE = sample(RULE_FILE);
const DAY = '2026-12-01';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

const empty = (): string => folderWith({});
const answer = ({ status, stdout }: CliRun): readonly [number | null, string] => [status, stdout];

/** The rule of the guide with one text in place of another, which must be there. */
function changed(from: string, to: string): string {
  expect(RULE).toContain(from);
  return RULE.replace(from, to);
}

describe('rules', () => {
  const list = (...args: readonly string[]): CliRun => runCli(['rules', ...args], { cwd: empty() });

  it('lists what is built in with what a failure does', () => {
    const { status, stdout } = list();
    expect(status).toBe(0);
    expect(stdout).toContain(
      'RMF-MEASURE-2.11-sensitivity-gap\n  The model misses more cases in one group of patients (high: block, moderate: block, low: notice)\n',
    );
    expect(stdout).toMatch(/\n\d+ rules\n$/);
  });

  it('lists the rules of a folder, with their file', () => {
    const { stdout } = list(folderWith({ [RULE_FILE]: RULE }), '--framework', 'hospital-ai-policy');
    expect(stdout).toBe(
      `HOSPITAL-1-abstention-stated\n  It is not stated when the system gives no answer (high: block, moderate: block, low: notice), your own: ${RULE_FILE}\n1 rule\n`,
    );
  });

  it('keeps what every filter keeps', () => {
    const ids = (...args: readonly string[]): readonly string[] => {
      const { rules }: { rules: readonly { id: string; traits: readonly string[]; references: object }[] } = JSON.parse(
        list(...args, '--format', 'json').stdout,
      );
      return rules.map(({ id }) => id);
    };
    const all = ids();
    const agents = ids('--trait', 'agent');
    const hipaa = ids('--framework', 'hipaa');
    expect(agents).toContain('RMF-MAP-5.1-agent-hazards');
    expect(agents).not.toContain('RMF-MEASURE-2.11-sensitivity-gap');
    expect(hipaa).toContain('RMF-GOVERN-2.1-accountable-roles');
    expect(hipaa.length).toBeLessThan(all.length);
    const both = ids('--framework', 'nist-ai-rmf', '--trait', 'agent');
    expect(both).toEqual(agents.filter((id) => ids('--framework', 'nist-ai-rmf').includes(id)));
    expect(ids('--pack', 'nist-ai-rmf')).toContain('RMF-MEASURE-2.11-sensitivity-gap');
  });

  it('shows of a tier what a failure does there', () => {
    expect(list('--tier', 'low').stdout).toContain('in one group of patients (notice)\n');
  });

  it.each([
    [['--framework', 'nist-ai-rfm'], 'There is no framework "nist-ai-rfm". Did you mean nist-ai-rmf?'],
    [['--trait', 'imagin'], 'There is no trait "imagin". Did you mean imaging?'],
    [['--pack', 'nowhere'], 'There is no pack "nowhere". Known are '],
    [
      ['--framework', 'other-sources', '--trait', 'agent'],
      'No rule cites other-sources and is only for systems with the trait agent.',
    ],
  ])('says of %j what is wrong with it', (args, says) => {
    const run = list(...args);
    expect(answer(run)).toEqual([2, expect.stringContaining(says)]);
  });

  it('lists nothing beside a policy that does not load', () => {
    const folder = folderWith({ [RULE_FILE]: changed('fact: model.abstention', 'fact: model.abstenton') });
    expect(answer(list(folder))).toEqual([
      2,
      expect.stringMatching(/^\.rmf-gate\/rules\/.*:\d+:\d+ .*did you mean "model\.abstention"\?\n$/),
    ]);
  });
});

describe('explain', () => {
  const explain = (name: string, directory = empty()): CliRun => runCli(['explain', name, directory]);

  it('tells of a rule everything that one needs to meet it', () => {
    const { status, stdout } = explain('RMF-MEASURE-2.6-severe-error-rate');
    expect(status).toBe(0);
    for (const part of [
      '\nWhy   Accuracy counts every error alike.',
      '\nFix   Let two clinicians grade',
      '\n  It applies to every system.\n  It judges the system as a whole.\n',
      '\n  - evaluation.severe_errors.severe, as a share of evaluation.severe_errors.cases, is even allowing for chance, at most 0.01 (share of severe errors)\n',
      '\n  - evaluation.severe_errors.graders: at least 2 (people who graded each case)\n',
      '\n  evaluation.severe_errors.scale: ',
      '\n    In: rmf-system.yaml',
      '\n  alpha: 0.025 at high, 0.05 at moderate and low (chance of passing a system that does not keep the limit); convention; nobody in your organisation has set this limit; source: one-sided 97.5 and 95 per cent confidence\n',
      '\n  A failure blocks the merge at tier high, warns at tier moderate, gives a note at tier low.\n  It can be waived, for at most 90 at high, 180 at moderate, 365 at low (days from approval to expiry).\n',
      '\n    MEASURE 2.6: ',
      '\n  not-evaluated (inconclusive): four in 600, which neither shows too many nor rules it out\n',
      '\nWhat passes: none in 600\n  rmf-system.yaml\n    id: example\n    evaluation:\n      severe_errors:\n        cases: 600\n',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('shows checks inside others below them, and the words of a rule beside its own', () => {
    const { stdout } = explain('RMF-MANAGE-1.1-go-decision');
    expect(stdout).toContain(
      '\n  - Where approvals[].decision is go-with-conditions:\n    - approvals[].conditions is stated\n',
    );
    expect(stdout).toContain(' (the decision was made when the newest results were there)\n');
  });

  it('counts equal rows of predictions in place of repeating them', () => {
    expect(explain('RMF-MEASURE-2.11-sensitivity-gap').stdout).toContain('\n    1,0.9,F   (440 such rows)\n');
  });

  it('says whose limit it is where a policy set it, and knows the rules of a folder', () => {
    const policy = `packs: [nist-ai-rmf]\nowner: Board\ndate: 2026-09-01\nlimits: { HOSPITAL-1-abstention-stated: { fewest: 60 } }\n`;
    const folder = folderWith({ [RULE_FILE]: RULE, '.rmf-gate/policy.yaml': policy });
    const { stdout } = explain('HOSPITAL-1-abstention-stated', folder);
    expect(stdout).toContain('\n  fewest: 60 (characters); set in .rmf-gate/policy.yaml by Board on 2026-09-01\n');
    expect(stdout).toContain('\n  It applies to a system that predicts something about a patient.\n');
    expect(stdout).toContain('\n  hospital-ai-policy: Section 4.2\n');
  });

  it('explains a built-in rule beside a policy that does not load, and says so', () => {
    const { status, stdout } = explain('RMF-MEASURE-2.11-sensitivity-gap', folderWith({ [RULE_FILE]: 'id: [' }));
    expect(status).toBe(0);
    expect(stdout).toContain(`${RULE_FILE}:1:`);
    expect(stdout).toContain('The policy cannot be read: limits and enforcement are the built-in ones.');
  });

  it('tells which rules examine a requirement, and how much of a framework', () => {
    const requirement = explain('MEASURE 2.11').stdout;
    expect(requirement).toContain('MEASURE 2.11: Fairness and bias\nNIST AI Risk Management Framework 1.0');
    expect(requirement).toContain('\n  RMF-MEASURE-2.11-sensitivity-gap\n');
    expect(explain('section-1557').stdout).toContain('\n45 CFR 92.210(a): ');
  });

  it('offers the nearest name', () => {
    expect(answer(explain('section-1575'))).toEqual([
      2,
      'There is no rule "section-1575". Did you mean section-1557?\n',
    ]);
  });
});

describe('coverage', () => {
  const coverage = (...args: readonly string[]): CliRun => runCli(['coverage', ...args], { cwd: empty() });

  interface Counted {
    readonly framework: string;
    readonly requirements: number;
    readonly examined: number;
    readonly by_kind: Readonly<Record<string, number>>;
    readonly left_out: number;
    readonly process: number;
    readonly open: number;
    readonly items: readonly {
      readonly id: string;
      readonly rules: readonly string[];
      readonly left_out: string | null;
    }[];
  }

  const frameworks = (...args: readonly string[]): readonly Counted[] =>
    JSON.parse(coverage('--format', 'json', ...args).stdout).frameworks;

  it('accounts for each requirement of each framework exactly once', () => {
    const all = frameworks();
    expect(all.map(({ framework }) => framework)).toContain('other-sources');
    for (const one of all) {
      expect(one.examined + one.left_out + one.process + one.open, one.framework).toBe(one.requirements);
      expect(Object.values(one.by_kind).reduce((sum, count) => sum + count, 0)).toBe(one.requirements);
      expect(one.items.filter(({ rules }) => rules.length > 0)).toHaveLength(one.examined);
    }
  });

  it('names of one framework the rules of each requirement, or why there are none', () => {
    const { stdout } = coverage('--framework', 'hipaa');
    expect(stdout).toMatch(/^hipaa\n/);
    expect(stdout).toContain('\n  RMF-GOVERN-2.1-accountable-roles\n');
    expect(stdout).toMatch(/\n {2}left out: \S/);
  });

  it("counts a folder's own rules", () => {
    const rule = changed('hospital-ai-policy: [Section 4.2]', 'other-sources: [FAVES]');
    const [ids] = frameworks('--framework', 'other-sources');
    const id = ids?.items.at(0)?.id ?? '';
    const folder = folderWith({ [RULE_FILE]: rule.replace('FAVES', `"${id}"`) });
    expect(frameworks(folder, '--framework', 'other-sources')[0]?.examined).toBe((ids?.examined ?? 0) + 1);
  });

  it('refuses a framework that there is none of', () => {
    expect(answer(coverage('--framework', 'hippa'))).toEqual([
      2,
      'There is no framework "hippa". Did you mean hipaa?\n',
    ]);
  });
});

describe('policy test and policy lint', () => {
  /** Sets what the built-in rules leave to the organisation. */
  const SET = `packs: [nist-ai-rmf]
limits:
  RMF-MEASURE-2.3-discrimination-floor: { minimum: 0.8 }
  RMF-MEASURE-2.3-operating-point: { sensitivity: 0.75, specificity: 0.65 }
`;
  const policy = (command: 'lint' | 'test', files: Record<string, string>): CliRun =>
    runCli(['policy', command, folderWith(files), ...(command === 'lint' ? ['--at', DAY] : [])]);
  const lint = (rule: string): CliRun => policy('lint', { [RULE_FILE]: rule, '.rmf-gate/policy.yaml': SET });

  it('find nothing wrong with the rule of the guide', () => {
    expect(answer(lint(RULE))).toEqual([0, expect.stringMatching(/0 problems and \d+ notes; 1 rule looked at\n$/)]);
    expect(policy('test', { [RULE_FILE]: RULE }).status).toBe(0);
  });

  it('look at the built-in rules where a folder has none', () => {
    const built = policy('lint', {});
    expect(answer(built)).toEqual([0, expect.stringMatching(/0 problems and \d+ notes; \d\d+ rules looked at\n$/)]);
    expect(built.stdout).toContain('note: RMF-MEASURE-2.3-discrimination-floor: nobody has set the limit minimum');
  });

  it.each([
    ['an abbreviation', changed('A score computed', 'A TPR computed'), 'why: "TPR" is not explained'],
    [
      'the name of a method',
      changed('A score computed', 'After Holm a score computed'),
      'why: "Holm" is not explained',
    ],
    [
      'a title that is no sentence',
      changed('It is not stated when the system gives no answer', 'Abstention'),
      'title: is no sentence',
    ],
    ['a title with a full stop', changed('gives no answer', 'gives no answer.'), 'title: ends with a mark'],
    ['a why without an end', changed('somebody acts on it.', 'somebody acts on it'), 'why: does not end as a sentence'],
    [
      'an outcome that nothing shows',
      RULE.slice(0, RULE.indexOf('  - name: nobody says')),
      'no example shows the outcome not-evaluated',
    ],
    ['no examples', `${RULE.slice(0, RULE.indexOf('examples:'))}examples: []\n`, 'has no examples'],
    [
      'an example that is wrong',
      changed('outcome: fail', 'outcome: pass'),
      'the example "a single word" says pass and gives fail',
    ],
    [
      'a check that nothing needs',
      changed('checks:\n', 'checks:\n  - present: { fact: model.task }\n'),
      'no example would notice if this check were gone: model.task is stated',
    ],
    [
      'a limit that nobody has set',
      changed('low: 20\n    stricter', 'low: null\n    stricter'),
      'nobody has set the limit fewest for tier low',
    ],
  ])('lint names %s, with the place', (_, rule, says) => {
    const { status, stdout } = lint(rule);
    expect(status).toBe(1);
    expect(stdout).toContain(`${RULE_FILE}:1:5 HOSPITAL-1-abstention-stated: ${says}`);
  });

  it('lint takes what words explain', () => {
    const rule = changed('A score computed', 'The share of cases found (TPR) computed');
    expect(lint(rule).status).toBe(0);
  });

  it('lint lists every mistake of a policy that does not load, each with its place', () => {
    const run = policy('lint', {
      [RULE_FILE]: changed('model.abstention, characters: fewest', 'model.abstention, characters: lowest'),
      '.rmf-gate/policy.yaml': 'packs: [nist-ai-rmf]\nlimits: { NO-SUCH-rule: { a: 1 } }\n',
    });
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/\.rmf-gate\/rules\/\S+:\d+:\d+ .*lowest/);
    expect(run.stdout).toMatch(/\.rmf-gate\/policy\.yaml:2:\d+ .*NO-SUCH-rule/);
  });

  it('lint names what ends soon or has ended, and a day that is too far ahead', () => {
    const waivers = sample('.rmf-gate/waivers.yaml');
    const register = (expires: string): Record<string, string> => ({
      [RULE_FILE]: RULE,
      '.rmf-gate/policy.yaml': SET,
      '.rmf-gate/waivers.yaml': waivers.replace('expires: 2027-01-15', `expires: ${expires}`),
    });
    expect(waivers).toContain('expires: 2027-01-15');
    expect(policy('lint', register('2027-01-01')).stdout).not.toContain('W-2026-01');
    expect(answer(policy('lint', register('2026-12-31')))).toEqual([
      1,
      expect.stringMatching(/\.rmf-gate\/waivers\.yaml:2:\d+ waiver W-2026-01: ends on 2026-12-31, in 30 days/),
    ]);
    expect(policy('lint', register(DAY)).stdout).toContain('W-2026-01: ended on 2026-12-01 and lets nothing through');
    const from = (day: string): CliRun =>
      policy('lint', {
        [RULE_FILE]: RULE,
        '.rmf-gate/policy.yaml': `${SET}enforce-from: { RMF-MAP-2.3-label-quality: ${day} }\n`,
      });
    expect(from('2027-03-01').stdout).not.toContain('RMF-MAP-2.3-label-quality: enforce-from');
    expect(from('2027-03-02').stdout).toContain('RMF-MAP-2.3-label-quality: enforce-from is 2027-03-02, in 91 days');
  });

  it('lint shows no text of a rule as a command to what shows it', () => {
    const rule = changed('title: It is not stated', 'title: "::error::TPR\\e[31m It is not stated').replace(
      'no answer\n',
      'no answer"\n',
    );
    const { stdout } = lint(rule);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('an example that leaves fields out holds for each of them', () => {
    const leaving = (without: string, outcome: string): CliRun =>
      policy('test', {
        [RULE_FILE]: `${RULE.trimEnd()}\n  - name: left out\n    outcome: ${outcome}\n    without: [${without}]\n    given:\n      system: { model: { task: classification, abstention: No score is shown when more than three inputs are missing. } }\n`,
      });
    expect(leaving('model.abstention', 'not-evaluated').status).toBe(0);
    expect(answer(leaving('model.abstention, model.task', 'not-evaluated'))).toEqual([
      1,
      expect.stringContaining('"left out" without model.task says not-evaluated and gives'),
    ]);
    expect(leaving('model.name', 'not-evaluated').stdout).toContain(
      '"left out" leaves out model.name, which it does not state',
    );
  });
});
