import type { MarkdownDocument } from '../../documents/markdown-document.ts';
import { GROUP_NAMES, ROLE_HEADINGS, type Wording } from './markdown-schools.ts';

/** Headings below which numbers are limits, plans, other models or earlier versions. */
const NO_CLAIMS =
  /\b(compar\w+|baselines?|monitor\w*|retrain\w*|triggers?|requirements?|targets?|goals?|acceptance|criteria|history|changelog|references?|related work|citation|hyperparameters?|thresholds?|risk categories)\b/;

/** The headings a section stands below, its own first. */
function headingsAbove(document: MarkdownDocument, section: number): readonly string[] {
  const headings: string[] = [];
  for (let at: number | null = section; at !== null; at = document.sections[at]?.parent ?? null) {
    headings.push(document.sections[at]?.normalised ?? '');
  }
  return headings;
}

/** Whether numbers of a section may be what the card declares of the model. */
export function mayDeclare(document: MarkdownDocument, section: number): boolean {
  return !headingsAbove(document, section).some((heading) => NO_CLAIMS.test(heading));
}

const OTHER_THINGS =
  /\b(data|datasets?|software|environment|dependenc\w+|history|citation|licen[cs]e|lineage|references?)\b/;

/** Fields that are about the data, or about other things than the model itself. */
const ABOUT_DATA =
  /^(dataset|development|privacy|fairness|evaluation|monitoring|security)\.|^(environmental_impact|ethical_considerations)$/;

/**
 * Whether a section speaks of data, software or documents, so that a name or version in it is not the model's. A heading
 * that stands for the field itself speaks of nothing else.
 */
export function speaksOfOtherThings(
  document: MarkdownDocument,
  section: number,
  field: string,
  wording: Wording,
): boolean {
  if (ABOUT_DATA.test(field)) return false;
  return headingsAbove(document, section).some(
    (heading) => OTHER_THINGS.test(heading) && wording.headings.get(heading)?.includes(field) !== true,
  );
}

/** The data that a section's headings say its numbers were measured on. */
export function roleOfSection(document: MarkdownDocument, section: number): string | null {
  for (const heading of headingsAbove(document, section)) {
    const role = roleInWords(heading);
    if (role !== null) return role;
  }
  return null;
}

/** The data that words name: "external validation" is external, "validation set" is the tuning set. */
export function roleInWords(words: string): string | null {
  let role: string | null = null;
  for (const [pattern, name] of ROLE_HEADINGS) if (pattern.test(words.toLowerCase())) role = name;
  return role;
}

/** The attribute that a group's name belongs to, or null where the name is not one of a known group. */
export function attributeOfGroup(name: string): string | null {
  return GROUP_NAMES.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null;
}
