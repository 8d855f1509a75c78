/**
 * What the headings and bold names of model cards mean, as data: the Hugging Face template, Mitchell and others (2019),
 * the NHS England template, the FDA draft guidance of January 2025 (appendix E), the nine source attributes of 45 CFR
 * 170.315(b)(11)(iv)(B), and names met in real medical cards. A new school needs lines here and no code.
 *
 * Names are in the normal form of the Markdown reader: lower case, no numbering, emoji, bold or colon.
 */

/** How the text below a heading, or after a name, is taken. */
export type Taken = 'text' | 'list' | 'version' | 'tier' | 'number';

export interface Meaning {
  readonly field: string;
  readonly as: Taken;
}

const entries = (field: string, as: Taken, names: readonly string[]): [string, Meaning][] =>
  names.map((name) => [name, { field, as }]);

const PURPOSE = [
  'intended use',
  'intended uses',
  'intended use & users',
  'intended use and users',
  'intended purpose',
  'intended use statement',
  'primary use',
  'primary uses',
  'primary intended use',
  'primary intended uses',
  'direct use',
  'purpose',
  'purpose of the intervention',
  'indications for use',
  'scope',
];

const USERS = ['intended users', 'primary intended users', 'target users', 'users', 'intended user', 'primary users'];

const POPULATION = [
  'intended population',
  'patient population',
  'target population',
  'intended patient population',
  'targeted patient population',
  'population',
];

const SETTING = [
  'setting',
  'clinical setting',
  'care setting',
  'intended setting',
  'use environment',
  'environment of use',
];

const OUT_OF_SCOPE = [
  'out of scope',
  'out-of-scope',
  'out-of-scope use',
  'out-of-scope uses',
  'out of scope use',
  'out of scope uses',
  'out-of-scope use cases',
  'out of scope use cases',
  'use cases out of scope',
  'misuse and out-of-scope use',
  'cautioned out-of-scope use of the intervention',
  'cautioned out-of-scope settings and use',
  'non-goals',
  'non-goals (out of scope)',
  'not intended for',
  'contraindications',
];

const LIMITATIONS = [
  'limitations',
  'known limitations',
  'limitations & risks',
  'limitations and risks',
  'limitations and failure modes',
  'failure modes',
  'technical limitations',
  'clinical limitations',
  'caveats',
  'caveats and limitations',
  'caveats and recommendations',
  'bias, risks, and limitations',
  'bias, risks and limitations',
  'performance and limitations',
  'known biases or ethical considerations',
];

const EXPLAINABILITY = [
  'explainability',
  'interpretability',
  'explainability and interpretability',
  'model explainability',
  'explanation method',
  'explanations',
];

const OWNER = [
  'model owner',
  'owner',
  'developed by',
  'developer',
  'developers',
  'model developer',
  'model developers',
  'model maintainer',
  'maintainer',
  'maintainers',
  'contact',
  'model card contact',
  'point of contact',
];

/** Heading to the field that its own text states. */
export const HEADINGS: ReadonlyMap<string, Meaning> = new Map([
  ...entries('intended_use.purpose', 'text', PURPOSE),
  ...entries('intended_use.users', 'text', USERS),
  ...entries('intended_use.population', 'text', POPULATION),
  ...entries('intended_use.setting', 'text', SETTING),
  ...entries('intended_use.out_of_scope', 'list', OUT_OF_SCOPE),
  ...entries('limitations', 'list', LIMITATIONS),
  ...entries('explainability.method', 'text', EXPLAINABILITY),
  ...entries('output.description', 'text', [
    'details and output of the intervention',
    'model output',
    'output',
    'outputs',
  ]),
  ...entries('oversight.override', 'text', ['override', 'overriding the output', 'clinician override']),
  ...entries('oversight.stop', 'text', ['how to stop', 'stopping the system', 'shutdown', 'fallback']),
  ...entries('oversight.overreliance_mitigation', 'text', ['over-reliance', 'overreliance', 'automation bias']),
  ...entries('oversight.who', 'text', ['human oversight', 'oversight', 'human in the loop']),
  ...entries('governance.roles.model_owner', 'text', OWNER),
]);

/** Bold name or first cell of a table row to the field that its value states. */
export const NAMES: ReadonlyMap<string, Meaning> = new Map([
  ...entries('name', 'text', ['model name', 'system name', 'name', 'device name']),
  ...entries('version', 'version', [
    'version',
    'model version',
    'current version',
    'device version',
    'release version',
  ]),
  ...entries('model.type', 'text', ['model type', 'type of model', 'algorithm type']),
  ...entries('model.architecture', 'text', ['architecture', 'model architecture', 'algorithm']),
  ...entries('intended_use.purpose', 'text', PURPOSE),
  ...entries('intended_use.users', 'text', USERS),
  ...entries('intended_use.population', 'text', POPULATION),
  ...entries('intended_use.setting', 'text', SETTING),
  ...entries('intended_use.out_of_scope', 'list', OUT_OF_SCOPE),
  ...entries('limitations', 'list', LIMITATIONS),
  ...entries('explainability.method', 'text', EXPLAINABILITY),
  ...entries('governance.roles.model_owner', 'text', OWNER),
  ...entries('governance.risk_tier', 'tier', [
    'risk tier',
    'risk level',
    'tier',
    'risk classification',
    'model risk tier',
  ]),
  ...entries('label.target', 'text', [
    'prediction target',
    'target variable',
    'outcome predicted',
    'predicted outcome',
  ]),
  ...entries('deployment.threshold', 'number', ['decision threshold', 'operating threshold', 'alert threshold']),
]);

/** Words of a title around the name of the model. */
export const TITLE_FORMS: readonly RegExp[] = [
  /^model card\s*(?:for|[:—–-])\s*(?:the\s+)?(.{1,200})$/i,
  /^(.{1,200}?)\s*[:—–-]?\s*model card$/i,
];

/** Words of a heading that say on which data the numbers below it were measured; the last one that fits decides. */
export const ROLE_HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/\btrain(ing)?\b/, 'train'],
  [/\b(validation|tuning|development|cross-validation)\b/, 'tune'],
  [/\b(test|testing|hold-?out|internal validation)\b/, 'test'],
  [/\bexternal\b/, 'external'],
];

/** Group names that stand alone in cards, and their attribute. The name itself is kept as written. */
export const GROUP_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(female|male|women|men|females|males|woman|man)$/i, 'sex'],
  [
    /^(white|black|asian|black or african american|african american|native american|american indian or alaska native|native hawaiian or other pacific islander)$/i,
    'race',
  ],
  [/^(hispanic|hispanic or latino|non-hispanic|not hispanic or latino)$/i, 'ethnicity'],
  [
    /^(age\b.{0,30}|aged? .{1,30}|.{1,20} years( old| or older| and older)?|\d{1,3}\s?[-–]\s?\d{1,3}|[<>≥≤]\s?=?\s?\d{1,3}|\d{1,3}\s?\+)$/i,
    'age_group',
  ],
  [/^(medicare|medicaid|commercial|self-pay|uninsured)$/i, 'payer'],
];

/** First column of a table whose rows are groups. */
export const GROUP_HEADERS: ReadonlyMap<string, string> = new Map([
  ['subgroup', ''],
  ['group', ''],
  ['population', ''],
  ['cohort', ''],
  ['demographic', ''],
  ['demographic group', ''],
  ['slice', ''],
  ['sex', 'sex'],
  ['gender', 'gender'],
  ['race', 'race'],
  ['ethnicity', 'ethnicity'],
  ['race/ethnicity', 'race'],
  ['age', 'age_group'],
  ['age group', 'age_group'],
  ['site', 'site'],
  ['hospital', 'site'],
  ['language', 'language'],
  ['payer', 'payer'],
  ['insurance', 'insurance'],
]);
