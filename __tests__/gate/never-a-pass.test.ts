import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { evaluateExample, exampleFiles } from '../../src/commands/policy-test.ts';
import { collections, fieldDefinition } from '../../src/dossier/vocabulary.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import { checkKind } from '../../src/policy/checks/registry.ts';
import { type Evaluation, fieldsOf } from '../../src/policy/evaluate.ts';
import type { Check, ExampleGiven, Rule } from '../../src/policy/rule.ts';

type Tree = { [key: string]: unknown };

/** Stands in JSON for what JSON cannot say. */
const NAN = '@@NAN@@';

/** What no rule may take for an answer, whatever field it stands in. */
const NO_ANSWER: readonly { readonly name: string; readonly value: unknown }[] = [
  { name: 'absent', value: undefined },
  { name: 'NaN', value: NAN },
  { name: 'null', value: null },
  { name: 'TODO', value: 'TODO' },
  { name: 'N/A', value: 'N/A' },
  { name: 'TBD, n/a', value: 'TBD, n/a' },
  { name: 'characters that cannot be seen', value: '\u200b\u2060\u200b' },
  { name: 'a list of TODO', value: ['TODO'] },
];

const FOR_NUMBERS = ['0.9', '90%', '1e400'].map((value) => ({ name: `the text "${value}"`, value }));

/** What the example states, with inputs whose names say nothing: a name such as "age" is a statement of its own. */
function statementsOf(given: ExampleGiven): Tree {
  const statements = JSON.parse(exampleFiles(given)['rmf-system.yaml'] ?? '{}') as Tree;
  const features = statements.features as Tree[] | undefined;
  if (features !== undefined && given.files === undefined) {
    for (const [index, feature] of features.entries()) feature.name = `input_${index}`;
  }
  return statements;
}

/** The example with other statements, as a builder would write them. */
function withStatements(given: ExampleGiven, statements: Tree): ExampleGiven {
  const text = JSON.stringify(statements, null, 2).replaceAll(`"${NAN}"`, '.nan');
  return { ...given, files: { ...given.files, 'rmf-system.yaml': text } };
}

/** Sets a field in the statements, in every entry of its collection; false where it is stated nowhere. */
function setField(statements: Tree, field: string, value: unknown): boolean {
  const [head = '', ...rest] = field.split('.');
  const collection = [...collections].find(([kind]) => kind === head)?.[1];
  if (collection === undefined) return setAt(statements, [head, ...rest], value);
  const entries = statements[collection.key];
  return Array.isArray(entries) && entries.map((entry: Tree) => setAt(entry, rest, value)).some(Boolean);
}

function setAt(tree: Tree, path: readonly string[], value: unknown): boolean {
  const [head = '', ...rest] = path;
  if (!(head in tree)) return false;
  if (rest.length > 0) return setAt(tree[head] as Tree, rest, value);
  if (value === undefined) delete tree[head];
  else tree[head] = value;
  return true;
}

/** The field in which somebody writes what the gate derives. */
const writtenField = (field: string): string => fieldDefinition(field)?.settledBy ?? field;

/** Evaluations that pass, of an example that is meant to. */
const passing = async (rule: Rule, given: ExampleGiven): Promise<readonly Evaluation[]> =>
  (await evaluateExample(rule, given)).filter(({ outcome }) => outcome === 'pass');

/** Entries that pass and never stated any of the fields: what others state is taken away without touching them. */
async function untouched(rule: Rule, given: ExampleGiven, written: readonly string[]): Promise<readonly string[]> {
  return (await passing(rule, given))
    .map(({ subject }) => subject)
    .filter(({ kind }) => written.every((field) => field.startsWith(`${kind}.`)))
    .filter(({ facts }) => written.every((field) => (facts.get(field)?.state ?? 'absent') === 'absent'))
    .map(({ id }) => id);
}

interface Dependency {
  readonly rule: Rule;
  readonly given: ExampleGiven;
  readonly example: string;
  /** Fields of one check, or the field that chooses the subjects. Of alternatives all at once. */
  readonly fields: readonly string[];
}

/** The checks of a rule that decide in an example: one that does not apply there depends on nothing. */
async function decidingChecks(rule: Rule, given: ExampleGiven): Promise<readonly Check[]> {
  const subjects = (await passing(rule, given)).map(({ subject }) => subject.id);
  const deciding: Check[] = [];
  for (const check of rule.checks) {
    const alone = await passing({ ...rule, checks: [check] }, given);
    if (alone.some(({ subject }) => subjects.includes(subject.id))) deciding.push(check);
  }
  return deciding;
}

/** `all` and `when` ask for each of their fields; `any` for one of them, so only all of them together are a lack. */
function asked(check: Check): readonly (readonly string[])[] {
  const kind = checkKind(check.kind);
  if (check.kind === 'any') return [fieldsOf(check)];
  return [...kind.fields(check.args).map((field) => [field]), ...kind.inner(check.args).flatMap(asked)];
}

const dependencies: Dependency[] = [];
for (const rule of builtIn.rules) {
  for (const { given, name, outcome } of rule.examples) {
    if (outcome !== 'pass') continue;
    const chosenBy = rule.for.where === null ? [] : [[rule.for.where.fact]];
    const groups = [...chosenBy, ...(await decidingChecks(rule, given)).flatMap(asked)];
    for (const fields of groups) dependencies.push({ rule, given, example: name, fields });
  }
}

const isList = (field: string): boolean => fieldDefinition(field)?.kind === 'list';

/** What passes although a field is empty says what that means, and only a field for which it means something may be. */
function expectMeanings(
  written: readonly string[],
  evaluations: readonly Evaluation[],
  mayBeEmpty: (field: string) => boolean,
): void {
  const texts = evaluations
    .flatMap(({ results }) => results)
    .filter(({ outcome }) => outcome === 'not-applicable')
    .map(({ observed }) => observed.text);
  for (const field of written) {
    expect(mayBeEmpty(field) ? fieldDefinition(field)?.emptyMeans : undefined).toBeDefined();
    expect(texts.join('\n')).toContain(fieldDefinition(field)?.emptyMeans);
  }
}

/** A dependency whose fields the example does not state in rmf-system.yaml cannot be taken away there. */
const isStated = ({ given, fields }: Dependency): boolean =>
  fields.some((field) => setField(statementsOf(given), writtenField(field), null));

describe('every field that a pass depends on', () => {
  const stated = dependencies.filter(isStated);

  test('the built-in rules depend on fields that somebody writes', () => {
    expect(new Set(stated.map(({ rule }) => rule.id)).size).toBeGreaterThan(15);
  });

  test.each(stated.map((one) => ({ ...one, id: one.rule.id, names: one.fields.join(' or ') })))(
    '$id: $names ($example)',
    async ({ rule, given, fields }) => {
      const written = fields.map(writtenField);
      const numeric = written.some((field) => fieldDefinition(field)?.kind === 'number');
      const others = await untouched(rule, stating((same) => same)(given), written);
      for (const { name, value } of numeric ? [...NO_ANSWER, ...FOR_NUMBERS] : NO_ANSWER) {
        const statements = statementsOf(given);
        for (const field of written) setField(statements, field, value);
        const still = (await passing(rule, withStatements(given, statements))).map(({ subject }) => subject.id);
        expect([name, still.filter((id) => !others.includes(id))]).toEqual([name, []]);
      }
    },
  );

  test.each(stated.map((one) => ({ ...one, id: one.rule.id, names: one.fields.join(' or ') })))(
    '$id: $names is an empty list ($example)',
    async ({ rule, given, fields }) => {
      const statements = statementsOf(given);
      const written = fields.map(writtenField);
      const others = await untouched(rule, stating((same) => same)(given), written);
      for (const field of written) setField(statements, field, []);
      const evaluations = await evaluateExample(rule, withStatements(given, statements));
      const passes = evaluations.filter(({ outcome, subject }) => outcome === 'pass' && !others.includes(subject.id));
      if (passes.length > 0) expectMeanings(written, evaluations, isList);
      else expect(evaluations.length).toBeGreaterThan(0);
    },
  );

  const canBeNone = stated.filter(({ fields }) =>
    fields.map(writtenField).some((field) => fieldDefinition(field)?.emptyMeans !== undefined),
  );

  test.each(canBeNone.map((one) => ({ ...one, id: one.rule.id, names: one.fields.join(' or ') })))(
    '$id: $names is said not to apply, with a reason ($example)',
    async ({ rule, given, fields }) => {
      const statements = statementsOf(given);
      const written = fields.map(writtenField);
      for (const field of written) setField(statements, field, { not_applicable: 'A reason in a few words.' });
      const evaluations = await evaluateExample(rule, withStatements(given, statements));
      if (evaluations.some(({ outcome }) => outcome === 'pass')) expectMeanings(written, evaluations, () => true);
    },
  );

  test('whatever is stated elsewhere is listed below, with where it comes from', () => {
    const found = dependencies.filter((one) => !isStated(one)).map(nameOf);
    expect([...new Set(found)].sort()).toEqual(Object.keys(ELSEWHERE).sort());
  });
});

const nameOf = ({ rule, fields }: Dependency): string => `${rule.id}: ${fields.join(' or ')}`;

/** Changes the statements of an example. */
const stating =
  (change: (statements: Tree) => Tree) =>
  (given: ExampleGiven): ExampleGiven =>
    withStatements(given, change(statementsOf(given)));

const fieldsSet = (changes: Readonly<Record<string, unknown>>) =>
  stating((statements) => {
    for (const [field, value] of Object.entries(changes)) setField(statements, field, value);
    return statements;
  });

/** Changes the value of a key in every JSON file of an example. */
const inFiles =
  (key: string, value: unknown) =>
  (given: ExampleGiven): ExampleGiven => ({
    ...given,
    files: Object.fromEntries(
      Object.entries(given.files ?? {}).map(([path, text]) => {
        const { [key]: _, ...rest } = JSON.parse(text) as Tree;
        return [path, JSON.stringify(value === undefined ? rest : { [key]: value, ...rest })];
      }),
    ),
  });

const inFilesEach = (key: string) =>
  [undefined, null, 'TODO', 'N/A', '', '\u200b', 0.9, []].map((value) => inFiles(key, value));

const withoutKey = (key: string) => stating(({ [key]: _, ...rest }) => rest);

/** Changes a piece of text in every file of an example. */
const inTexts =
  (piece: string, other: string) =>
  (given: ExampleGiven): ExampleGiven => ({
    ...given,
    files: Object.fromEntries(
      Object.entries(given.files ?? {}).map(([path, text]) => [path, text.replaceAll(piece, other)]),
    ),
  });

/** An example of this one model file, with the digest that it has. */
const modelFile =
  (text: string) =>
  ({ tier = 'high' }: ExampleGiven): ExampleGiven => ({
    tier,
    files: { 'model.pkl': text },
    system: {
      artifacts: [{ path: 'model.pkl', digest: `sha256:${createHash('sha256').update(text).digest('hex')}` }],
    },
  });

/** Changes a text of the card. */
const inCard =
  (pattern: RegExp, text: string) =>
  (given: ExampleGiven): ExampleGiven => ({ ...given, card: (given.card ?? '').replace(pattern, text) });

/** An example of which nothing but the statements and the policy is left. */
const WITHOUT_FILES = (given: ExampleGiven): ExampleGiven => ({
  ...given,
  files: Object.fromEntries(Object.entries(given.files ?? {}).filter(([path]) => path.startsWith('.rmf-gate/'))),
});

interface Elsewhere {
  readonly from: string;
  /** Changes that take it away; none where it cannot be taken away, and `from` says why. */
  readonly without: readonly ((given: ExampleGiven) => ExampleGiven)[];
}

const KNOWN_TIER: Elsewhere = {
  from: 'derived; it is always known, because unanswered questions mean high',
  without: [],
};
const ROLE: Elsewhere = {
  from: 'the role of the result: training data show nothing',
  without: [fieldsSet({ 'result.role': 'train' }), fieldsSet({ 'result.role': 'tune' })],
};

/**
 * What a pass depends on and rmf-system.yaml does not state. A rule that is new, or asks for more, fails the test above
 * until somebody says where it comes from and how it is taken away.
 */
const ELSEWHERE: Readonly<Record<string, Elsewhere>> = {
  'RMF-GOVERN-1.3-risk-tier-not-understated: tier.derived': {
    from: 'intended_use; left open, the tier is high',
    without: [fieldsSet({ 'governance.risk_tier': 'moderate', intended_use: undefined })],
  },
  'RMF-GOVERN-5.1-stakeholder-feedback: tier.judged': KNOWN_TIER,
  'RMF-MANAGE-1.1-sign-offs-complete: tier.judged': KNOWN_TIER,
  'RMF-MANAGE-4.2-change-record: change.denied': {
    from: 'what is stated to have changed',
    without: [[], 'N/A', { not_applicable: 'Only a text on the screen.' }].map((none) =>
      fieldsSet({ 'release.modifications': none }),
    ),
  },
  'RMF-MANAGE-4.2-change-record: change.kind': {
    from: 'the comparison with base',
    without: [({ base: _, ...alone }) => alone],
  },
  'RMF-MANAGE-4.2-change-record: change.version_kept': {
    from: 'the versions of base and head',
    without: [undefined, null, 'TODO', 'N/A', [], '2.0.0', 'v2.0.0'].map((version) => fieldsSet({ version })),
  },
  'RMF-MAP-2.2-limitations-documented: tier.judged': KNOWN_TIER,
  'RMF-MAP-3.1-benefit-evidence: tier.judged': KNOWN_TIER,
  'RMF-MEASURE-2.8-audit-logging: tier.judged': KNOWN_TIER,
  'RMF-MEASURE-2.9-explanation-present: tier.judged': KNOWN_TIER,
  'RMF-MAP-2.3-representativeness: population-group.share_ratio': {
    from: 'the share in the population and the rows of the group',
    without: [
      ...[undefined, NAN, null, 'TODO', '0.5', '50%', 0].map((share) => fieldsSet({ 'population-group.share': share })),
      fieldsSet({ 'population-group.attribute': 'site' }),
      fieldsSet({ 'population-group.group': 'nobody' }),
    ],
  },
  'RMF-MEASURE-2.1-evidence-bound: result.about_software': {
    from: 'the results file: what a scanner found in software shows no performance',
    without: [
      (given) => ({
        ...given,
        files: { ...given.files, 'evaluation/metrics.json': given.files?.['trivy.json'] ?? '' },
      }),
    ],
  },
  'RMF-MEASURE-2.1-evidence-bound: result.created': { from: 'the results file', without: inFilesEach('created') },
  'RMF-MEASURE-2.1-evidence-bound: result.dataset_digest': {
    from: 'the results file',
    without: inFilesEach('dataset_sha256'),
  },
  'RMF-MEASURE-2.1-evidence-bound: result.model_digest': {
    from: 'the results file',
    without: inFilesEach('model_sha256'),
  },
  'RMF-MEASURE-2.1-evidence-bound: result.used_by_systems': {
    from: 'the files of all systems; counted, so always known',
    without: [],
  },
  'RMF-MEASURE-2.1-sample-size: result.judged': ROLE,
  'RMF-MEASURE-2.3-threshold-deployed: result.judged': ROLE,
  'RMF-MEASURE-2.11-group-unknown: result.judged': ROLE,
  'RMF-MEASURE-2.11-group-unknown: result.unknown_share': {
    from: 'the rows; counted, so always known',
    without: [],
  },
  'RMF-MEASURE-2.11-subgroup-coverage: subgroup.positives': {
    from: 'the rows, once it is declared which outcome is the condition',
    without: [undefined, null, 'TODO', NAN].map((positive) => fieldsSet({ 'result.positive': positive })),
  },
  'RMF-MEASURE-2.11-subgroup-coverage: subgroup.required': {
    from: 'the policy and the rows; derived, so always known',
    without: [],
  },
  'RMF-MEASURE-2.7-agent-permissions: tier.judged': KNOWN_TIER,
  'RMF-MEASURE-2.7-agent-permissions: tool.declared': { from: 'the list of tools', without: [withoutKey('tools')] },
  'RMF-MEASURE-2.7-agent-tools-listed: tool.declared': { from: 'the list of tools', without: [withoutKey('tools')] },
  'RMF-MEASURE-2.7-agent-tools-listed: tool.newest_version': {
    from: 'the configuration of the server',
    without: ['@latest', '@^1.4.0', ''].map((version) => inTexts('@1.4.0', version)),
  },
  'RMF-MEASURE-2.7-agent-tools-listed: tool.understated': {
    from: 'the manifest of the server and the effect that is stated',
    without: ['reads', 'drafts'].map((effect) => fieldsSet({ 'tool.effect': effect })),
  },
  'RMF-MEASURE-2.7-artifact-integrity: artifact.is_model': {
    from: 'the list of artifacts, the name of the file, or what loading it does',
    without: [withoutKey('artifacts')],
  },
  'RMF-MEASURE-2.7-artifact-integrity: artifact.loading': {
    from: 'the bytes of the file',
    without: [
      WITHOUT_FILES,
      ...["cos\nsystem\n(S'x'\ntR.", 'ccollections\nOrderedDict\n', 'no pickle at all', ''].map(modelFile),
    ],
  },
  'RMF-MEASURE-2.7-artifact-integrity: artifact.signature': {
    from: 'the signature beside the file; where there is none, that is known',
    without: [],
  },
  ...Object.fromEntries(
    [
      'RMF-GOVERN-1.4-waiver-valid: waiver.status',
      'RMF-GOVERN-1.4-waiver-valid: waiver.days',
      'RMF-GOVERN-1.4-waiver-in-use: waiver.status',
      'RMF-GOVERN-1.4-evidence-plan-valid: evidence-plan.status',
      'RMF-GOVERN-1.4-evidence-plan-valid: evidence-plan.days',
      'RMF-GOVERN-1.4-evidence-plan-in-use: evidence-plan.status',
    ].map((name): [string, Elsewhere] => [
      name,
      { from: 'the register of the owners of the policy; worked out, so always known', without: [] },
    ]),
  ),
  'RMF-MEASURE-2.5-uncertainty-reported: claim.assurance': {
    from: 'the format of the card; derived, so always known',
    without: [],
  },
  'RMF-MEASURE-2.5-uncertainty-reported: claim.value': {
    from: 'the card',
    without: ['0,84', 'TODO', '-'].map((value) => inCard(/84 %|0\.84/, value)),
  },
  'RMF-MEASURE-2.5-uncertainty-reported: claim.lower': {
    from: 'the card',
    without: ['95 %', 'TODO', ''].map((value) => inCard(/81 %|0\.81/, value)),
  },
  'RMF-MEASURE-2.5-uncertainty-reported: claim.upper': {
    from: 'the card',
    without: ['50 %', 'TODO', ''].map((value) => inCard(/87 %|0\.87/, value)),
  },
  'RMF-MEASURE-2.5-uncertainty-reported: claim.level': {
    from: 'the card',
    without: ['90 % CI', 'CI', ''].map((value) => inCard(/95 % CI/, value)),
  },
  ...Object.fromEntries(
    [
      'dataset.lawful_basis',
      ...['canaries_extracted', 'canaries_planted', 'date'].map((name) => `privacy.attacks.${name}`),
    ].map((field): [string, Elsewhere] => [
      `RMF-MEASURE-2.10-llm-memorisation: ${field}`,
      { from: 'another example: data of patients are asked one thing, and data of nobody the other', without: [] },
    ]),
  ),
  'RMF-MEASURE-2.8-card-schema-valid: file.problems': {
    from: 'reading the file',
    without: [stating((statements) => ({ ...statements, versoin: '1' })), stating(() => ({ version: 'TODO' }))],
  },
  'RMF-MEASURE-2.9-explanation-bound: explanation.model_digest': {
    from: 'the results file',
    without: inFilesEach('model_sha256'),
  },
  'RMF-MEASURE-2.9-explanation-bound: explanation.unjustified_top_features': {
    from: 'the ranking in the results file',
    without: [
      inFiles('feature_importance', [{ feature: 'patient_id', importance: 0.9 }]),
      inFiles('feature_importance', []),
      inFiles('feature_importance', [{ feature: 'lactate', importance: 'TODO' }]),
      inFiles('feature_importance', undefined),
    ],
  },
};

describe('what a pass depends on and is not stated in rmf-system.yaml', () => {
  const cases = dependencies
    .filter((one) => (ELSEWHERE[nameOf(one)]?.without.length ?? 0) > 0)
    .map((one) => ({ ...one, name: nameOf(one), elsewhere: ELSEWHERE[nameOf(one)] }));
  test.each(cases)('$name ($elsewhere.from)', async ({ rule, given, elsewhere }) => {
    for (const [index, change] of (elsewhere?.without ?? []).entries()) {
      const still = (await passing(rule, change(given))).map(({ subject }) => subject.id);
      expect([index, still]).toEqual([index, []]);
    }
  });
});

/** A rule's own passing examples that are computed from rows. */
const measured = builtIn.rules.flatMap((rule) =>
  rule.examples
    .filter(({ outcome, given }) => outcome === 'pass' && given.predictions !== undefined)
    .map(({ given, name }) => ({ rule, given, id: rule.id, example: name })),
);

const KINDS_OF_ROWS = ['no-worse', 'equivalent', 'floor', 'ceiling', 'inside', 'ratio', 'net-benefit', 'claim'];

const asksOfRows = (rule: Rule): boolean => rule.checks.some(({ kind }) => KINDS_OF_ROWS.includes(kind));

/** Kinds whose numbers need a threshold: every rate, and no ranking or calibration. */
const asksOfRate = ({ checks }: Rule): boolean =>
  checks.some(({ args }) => /sensitivity|specificity|fpr|fnr|ppv|npv/.test(JSON.stringify(args)));

describe('what is measured', () => {
  const byRows = measured.filter(({ rule }) => asksOfRows(rule));

  test('every rule that measures has a passing example here', () => {
    const rules = builtIn.rules.filter(asksOfRows).map(({ id }) => id);
    expect([...new Set(byRows.map(({ id }) => id))].sort()).toEqual([...rules].sort());
  });

  /** The predictions of the example as text, as it would be written to a file. */
  const csvOf = (given: ExampleGiven): string => exampleFiles(given)['evaluation/predictions.csv'] ?? '';

  const withCsv = (given: ExampleGiven, csv: string): ExampleGiven => ({
    ...given,
    files: { ...given.files, 'evaluation/predictions.csv': csv },
  });

  const subgroupRules = byRows.filter(({ rule }) => rule.for.each === 'subgroup');

  test.each(subgroupRules)('$id: a group of 9 cases ($example)', async ({ rule, given }) => {
    const [first = ''] = Object.keys(Object.values(given.predictions ?? {})[0] ?? {});
    const left = { 0: 9, 1: 9 };
    const lines = csvOf(given)
      .split('\n')
      .filter((line) => {
        const [label, , group] = line.split(',');
        if (group !== first || (label !== '0' && label !== '1')) return true;
        return left[label]-- > 0;
      });
    const still = await passing(rule, withCsv(given, lines.join('\n')));
    expect(still.map(({ subject }) => subject.id).filter((id) => id.endsWith(`=${first}`))).toEqual([]);
  });

  test.each(subgroupRules)('$id: a group without a name ($example)', async ({ rule, given }) => {
    const [first = ''] = Object.keys(Object.values(given.predictions ?? {})[0] ?? {});
    for (const blank of ['', 'NA', 'unknown', 'NaN', '-', 'None']) {
      const csv = csvOf(given).replaceAll(new RegExp(`,${first}$`, 'gm'), `,${blank}`);
      const still = (await passing(rule, withCsv(given, csv))).map(({ subject }) => subject.id);
      expect(still.filter((id) => id.endsWith(`=${blank}`) || id.endsWith(`=${first}`))).toEqual([]);
    }
  });

  test.each(byRows)('$id: which outcome is the condition is only guessed ($example)', async ({ rule, given }) => {
    for (const without of [
      { 'result.positive': undefined },
      // A threshold says which end of the score speaks for the condition; without it and without the statement nobody does.
      { 'result.higher_means_positive': undefined, 'result.threshold': undefined },
      { 'result.positive': undefined, 'result.higher_means_positive': undefined },
      { 'result.positive': 'TODO' },
      { 'result.higher_means_positive': 'N/A', 'result.threshold': undefined },
      { 'result.higher_means_positive': 'TODO' },
    ]) {
      expect((await passing(rule, fieldsSet(without)(given))).map(({ subject }) => subject.id)).toEqual([]);
    }
  });

  test.each(byRows.filter(({ rule }) => asksOfRate(rule)))('$id: no threshold ($example)', async ({ rule, given }) => {
    for (const threshold of [undefined, null, NAN, 'TODO', '0.5', '50%', []]) {
      const still = await passing(rule, fieldsSet({ 'result.threshold': threshold })(given));
      expect([threshold, still.map(({ subject }) => subject.id)]).toEqual([threshold, []]);
    }
  });

  test.each(byRows)('$id: training data ($example)', async ({ rule, given }) => {
    expect(await passing(rule, fieldsSet({ 'result.role': 'train' })(given))).toEqual([]);
  });

  test.each(byRows)('$id: one score that is no number ($example)', async ({ rule, given }) => {
    for (const score of ['NaN', 'nan', 'inf', '', '90%', '"0,9"', 'TODO']) {
      const csv = csvOf(given).replace(/^(\d),[^,]+,/m, `$1,${score},`);
      expect([score, await passing(rule, withCsv(given, csv))]).toEqual([score, []]);
    }
  });

  const CLAIMS = 'RMF-MEASURE-2.1-results-recomputable';

  test.each(['NaN', '"NaN"', 'null', '"TODO"', '"90%"', '[]', 'Infinity', '1e999', '-0.2', '1.2'])(
    'a declared AUROC of %s',
    async (value) => {
      const one = byRows.find(({ id }) => id === CLAIMS);
      if (one === undefined) throw new Error(`${CLAIMS} has no passing example`);
      const { rule, given } = one;
      const { card: _, ...rest } = given;
      const files = { ...rest.files, 'evaluation/metrics.json': `{ "auroc": ${value} }` };
      expect(await passing(rule, { ...rest, files })).toEqual([]);
    },
  );
});
