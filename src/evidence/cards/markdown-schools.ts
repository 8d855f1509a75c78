import { fieldDefinition } from '../../dossier/vocabulary.ts';
import { COMMON } from './schools/common.ts';
import { FDA_2025 } from './schools/fda-2025.ts';
import { HTI_1 } from './schools/hti-1.ts';
import { HUGGING_FACE } from './schools/hugging-face.ts';
import { MITCHELL } from './schools/mitchell.ts';
import { MONAI_README } from './schools/monai-readme.ts';
import { NHS_ENGLAND } from './schools/nhs-england.ts';
import { NVIDIA } from './schools/nvidia.ts';
import type { School, Wordings } from './schools/school.ts';

/** A new way of writing model cards is one file in schools/ and one line here. */
export const SCHOOLS: readonly School[] = [
  HUGGING_FACE,
  MITCHELL,
  NHS_ENGLAND,
  FDA_2025,
  HTI_1,
  NVIDIA,
  MONAI_README,
  COMMON,
];

/** Several schools as one: what headings, names and titles of a document state. */
export interface Wording {
  /** Field that a title states. */
  readonly name: string;
  /** Heading to the fields that its text states. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** Bold name or first cell of a row to the fields that its value states. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Names that mean the same wherever they stand; see School.form. */
  readonly forms: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly titles: readonly RegExp[];
  readonly boilerplate: readonly RegExp[];
}

/** Joins schools. A heading may state several fields: "Bias, Risks, and Limitations" of a data set states two. */
export function wordingOf(schools: readonly School[], name: string): Wording {
  return {
    name,
    headings: byWording(schools.map(({ headings }) => headings)),
    names: byWording(schools.map(({ names }) => names)),
    forms: new Set(schools.filter(({ form }) => form).flatMap(({ names }) => Object.values(names).flat())),
    apart: new Set(schools.flatMap(({ apart }) => apart)),
    silent: new Set(schools.flatMap(({ silent }) => silent)),
    marks: new Set(schools.flatMap(({ marks }) => marks)),
    titles: schools.flatMap(({ titles }) => titles ?? []),
    boilerplate: schools.flatMap(({ boilerplate }) => boilerplate ?? []),
  };
}

function byWording(all: readonly Wordings[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const [field, wordings] of all.flatMap((one) => Object.entries(one))) {
    if (fieldDefinition(field) === null) throw new Error(`A school of cards names ${field}, which is no field`);
    for (const wording of wordings) {
      const known = fields.get(wording);
      if (known === undefined) fields.set(wording, [field]);
      else if (!known.includes(field)) known.push(field);
    }
  }
  return fields;
}

/** Every school of model cards. */
export const MODEL_CARDS: Wording = wordingOf(SCHOOLS, 'name');

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
