import type { Finding, Report } from '../../src/report/report.ts';

/** A synthetic report: a sepsis model that must not be merged, for several different reasons. */

const FIRST_DAY = '2026-11-23';

export const location = (path: string, line: number, column: number, length = 4) =>
  ({ path, line, column, endLine: line, endColumn: column + length, side: 'head' }) as const;

const HOUSE = 'house default; nobody in your organisation has set this limit';

const SYSTEM_FILE = 'models/sepsis/rmf-system.yaml';
const PREDICTIONS = 'models/sepsis/evaluation/predictions.csv';

export function finding(changes: Partial<Finding>): Finding {
  return {
    rule: 'RMF-MAP-1.1-intended-use',
    title: 'What the system is for is not stated',
    system: 'sepsis-early-warning',
    subject: 'system',
    outcome: 'pass',
    reason: null,
    decision: 'ok',
    policy: 'both',
    assurance: 'declared',
    location: null,
    related: [],
    details: [],
    observed: { text: 'intended use is stated' },
    required: { text: 'a stated use' },
    message: 'Found: intended use is stated. Required: a stated use.',
    why: 'Nobody can judge a model whose use is unknown.',
    fix: 'State what the system is for.',
    references: ['nist-ai-rmf MAP 1.1'],
    needs: [],
    inputs: [],
    fingerprint: '00000000000000000000000000000000',
    ...changes,
  };
}

export const overclaimedAuroc = finding({
  rule: 'RMF-MEASURE-2.3-claims-hold',
  title: 'Declared AUROC is not what the predictions give',
  subject: 'auroc @ models/sepsis/MODEL_CARD.md:14',
  outcome: 'fail',
  decision: 'blocks',
  assurance: 'recomputed',
  location: location('models/sepsis/MODEL_CARD.md', 14, 38),
  related: [location(PREDICTIONS, 1, 9)],
  observed: {
    text: 'declared 0.91 · recomputed 0.834 (95 % interval 0.815 to 0.851)',
    value: 0.834,
    lower: 0.815,
    upper: 0.851,
    n: 4200,
  },
  required: { text: 'a value the predictions support', value: 0.91 },
  message:
    'Found: declared 0.91, recomputed 0.834 (95 % interval 0.815 to 0.851). Required: a value the predictions support.',
  why: 'Readers trust the number on the card.',
  fix: 'Write 0.83, or name the right file. Then run the gate again.',
  references: ['nist-ai-rmf MEASURE 2.3'],
  inputs: ['models/sepsis/MODEL_CARD.md', PREDICTIONS],
  fingerprint: '11111111111111111111111111111111',
});

const gap = {
  rule: 'RMF-MEASURE-2.11-sensitivity-gap',
  title: 'The model misses more cases in one group of patients',
  assurance: 'recomputed',
  required: { text: 'at most 10 fewer per 100', value: 0.1, origin: HOUSE },
  why: 'A missed case harms; when one group is missed more often, the model spreads that harm unevenly.',
  fix: 'Retrain for the group, change the threshold, restrict the use, or collect enough cases to judge it.',
  references: ['nist-ai-rmf MEASURE 2.11', 'section-1557 92.210(b)'],
  inputs: [PREDICTIONS],
} as const;

const test = {
  level: 0.975,
  sided: 'one',
  method: 'square-and-add on Clopper-Pearson limits',
  alpha: 0.025,
  family: 'RMF-MEASURE-2.11-sensitivity-gap | sepsis-early-warning | policy',
  family_size: 4,
} as const;

export const womenMissed = finding({
  ...gap,
  subject: 'sex=F',
  outcome: 'fail',
  decision: 'blocks',
  location: location(PREDICTIONS, 1, 17, 3),
  observed: {
    text: 'finds 66 of 100 sex F with the condition, 86 of 100 others: 19.9 fewer (at least 13.0, one-sided 97.5 %)',
    value: -0.199,
    lower: -0.262,
    upper: -0.13,
    n: 431,
  },
  statistics: {
    ...test,
    estimate: -0.199,
    lower: -0.262,
    upper: -0.13,
    adjusted: 0.0004,
    p: 0.0001,
    n: 431,
    n_needed: null,
    suppressed: false,
  },
  message: 'Found: finds 66 of 100 sex F with the condition, 86 of 100 others. Required: at most 10 fewer per 100.',
  fingerprint: '22222222222222222222222222222222',
});

const unjudgedGroup = (group: string, cases: string, fingerprint: string) =>
  finding({
    ...gap,
    subject: `race=${group}`,
    outcome: 'not-evaluated',
    reason: 'too-few',
    decision: 'blocks',
    location: location(PREDICTIONS, 1, 21),
    observed: { text: `race ${group}: ${cases} cases, about 190 needed`, n: null },
    statistics: {
      ...test,
      estimate: null,
      lower: null,
      upper: null,
      adjusted: null,
      p: null,
      n: null,
      n_needed: 190,
      suppressed: true,
    },
    message: `Found: race ${group}: ${cases} cases, about 190 needed. Required: at most 10 fewer per 100.`,
    fingerprint,
  });

export const tooFew = [
  unjudgedGroup('Asian', '24', '33333333333333333333333333333333'),
  unjudgedGroup('Pacific', 'fewer than 11', '44444444444444444444444444444444'),
];

const NO_THRESHOLD = 'no threshold is declared';

export const waitingForThreshold = ['specificity-gap', 'ppv-gap', 'alert-burden'].map((name, index) =>
  finding({
    rule: `RMF-MEASURE-2.11-${name}`,
    title: `A rule on ${name} is not met`,
    subject: 'sex=F',
    outcome: 'not-evaluated',
    reason: 'missing',
    decision: 'blocks',
    location: location(SYSTEM_FILE, 9, 1, 8),
    observed: { text: NO_THRESHOLD },
    required: { text: 'within the limit', origin: HOUSE },
    message: `Found: ${NO_THRESHOLD}. Required: within the limit.`,
    fix: 'Write the threshold at which the model raises an alert.',
    needs: [
      {
        field: 'decision.threshold',
        description: 'Score from which the model raises an alert.',
        file: SYSTEM_FILE,
        lines: 'decision:\n  threshold: TODO',
      },
    ],
    blocked_by: NO_THRESHOLD,
    fingerprint: `5555555555555555555555555555555${index}`,
  }),
);

export const provenanceMissing = finding({
  rule: 'RMF-MAP-2.3-data-provenance',
  title: 'Where the training data came from is not stated',
  outcome: 'not-evaluated',
  reason: 'missing',
  decision: 'blocks',
  location: location(SYSTEM_FILE, 3, 1, 8),
  observed: { text: 'datasets names no source' },
  required: { text: 'the source and the dates of the training data' },
  message: 'Found: datasets names no source. Required: the source and the dates of the training data.',
  fix: 'Write source and dates under datasets.',
  fingerprint: '66666666666666666666666666666666',
});

export const staleContact = finding({
  rule: 'RMF-GOVERN-2.1-contact',
  title: 'Nobody is named to call when the model misbehaves',
  outcome: 'fail',
  decision: 'warns',
  location: location('models/sepsis/MODEL_CARD.md', 4, 10),
  observed: { text: 'contact is TODO' },
  required: { text: 'a role or an address' },
  message: 'Found: contact is TODO. Required: a role or an address.',
  fix: 'Write who answers for the model.',
  fingerprint: '77777777777777777777777777777777',
});

export const met = finding({ fingerprint: '88888888888888888888888888888888' });

export const notApplicable = finding({
  rule: 'RMF-GAI-prompt-injection',
  title: 'Instructions in the data are obeyed',
  outcome: 'not-applicable',
  observed: { text: 'the system is no language model' },
  fingerprint: '99999999999999999999999999999999',
});

export const failing: Report = {
  schema: 'rmf-gate/report/1',
  report_digest: `sha256:${'0'.repeat(64)}`,
  tool: { name: 'rmf-gate', version: '0.1.0', dist_sha256: null },
  run: {
    at: `${FIRST_DAY}T08:00:00Z`,
    clock: 'given',
    trigger: 'command line',
    repository: null,
    workflow: null,
    run_id: null,
    attempt: null,
    actor: null,
    base_sha: null,
    head_sha: null,
    node: '24.0.0',
    os: 'linux',
  },
  request: {
    at: FIRST_DAY,
    directory: '.',
    scope: 'all',
    require: null,
    policy_commit: null,
    comparison_commit: null,
    head_commit: null,
  },
  verdict: 'fail',
  composition: {
    rules: 8,
    blocks: 6,
    shown_wrong: 2,
    missing: 4,
    undecided: 0,
    warns: 1,
    notes: 0,
    waived: 0,
    provisional: 0,
    known: 0,
    upcoming: 0,
    met: 1,
  },
  policy: {
    origin: 'nist-ai-rmf, built in (this repository has set no limits of its own)',
    commit: null,
    digest: `sha256:${'1'.repeat(64)}`,
    packs: [{ id: 'nist-ai-rmf', version: '1', digest: `sha256:${'2'.repeat(64)}` }],
    loosened_by_head: [],
    set_by: [],
  },
  inputs: [
    {
      path: 'models/sepsis/MODEL_CARD.md',
      sha256: 'a'.repeat(64),
      bytes: 2048,
      role: 'card',
      format: 'markdown card',
      read: 'parsed',
      side: 'head',
    },
  ],
  unread: [{ path: 'models/sepsis/notes.docx', reason: 'no reader for this format' }],
  systems: [
    {
      id: 'sepsis-early-warning',
      version: '2.1.0',
      path: 'models/sepsis',
      model_digest: null,
      tier: {
        declared: 'moderate',
        derived: 'high',
        judged: 'high',
        reasons: ['drives treatment', 'critical condition'],
      },
      traits: { classification: 'yes', llm: 'no', deployed: 'unknown' },
      evaluator: null,
      tables: [
        {
          attribute: 'sex',
          source: PREDICTIONS,
          rows: [
            {
              group: 'F',
              n: '2100',
              positives: '431',
              metrics: { sensitivity: '66 of 100 (61 to 71)', auroc: '0.801 (0.78 to 0.82)' },
            },
            { group: 'M', n: '2100', positives: '452', metrics: { sensitivity: '86 of 100 (82 to 89)' } },
          ],
        },
      ],
    },
  ],
  findings: [
    met,
    ...tooFew,
    staleContact,
    ...waitingForThreshold,
    provenanceMissing,
    womenMissed,
    overclaimedAuroc,
    notApplicable,
  ],
  not_applied: [{ rule: 'RMF-GAI-confabulation', system: 'sepsis-early-warning', reason: 'only for language models' }],
  counts: { systems_found: 1, systems_in_scope: 1, rules: 9, subjects: 11 },
  coverage: [{ framework: 'NIST AI RMF', requirements: 72, examined: 8, by_kind: { computed: 5, declared: 3 } }],
  limits_reached: [],
  cannot_prove: ['This cannot show that the predictions came from the model.'],
  next_step: {
    settles_rules: 3,
    rules: waitingForThreshold.map(({ rule }) => rule),
    file: SYSTEM_FILE,
    text: 'decision:\n  threshold: TODO  # Score from which the model raises an alert.\n',
  },
};

const NONE = { blocks: 0, shown_wrong: 0, missing: 0, undecided: 0, warns: 0 };

export const passing: Report = {
  ...failing,
  verdict: 'pass',
  composition: { ...failing.composition, ...NONE, rules: 1, met: 1 },
  findings: [met, notApplicable],
  unread: [],
  next_step: null,
};

export const waived = finding({
  ...womenMissed,
  decision: 'waived',
  message: 'Waived until 2027-02-01 by the clinical safety lead: the gap is known, nurses check every patient twice.',
});

export const conditional: Report = {
  ...passing,
  verdict: 'conditional',
  composition: { ...failing.composition, ...NONE, rules: 2, waived: 1, met: 1 },
  findings: [met, waived],
};

const { error: _none, ...withoutError } = { ...failing, error: undefined };

export const unjudged: Report = {
  ...withoutError,
  verdict: 'error',
  error: {
    message:
      'the commit to compare with is not here. Bring it with:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 2',
    location: location('.rmf-gate/policy.yaml', 3, 5),
  },
  composition: { ...failing.composition, ...NONE, rules: 0, met: 0 },
  systems: [],
  findings: [],
  next_step: null,
};
