/** Inputs whose names stand for a sensitive attribute or for a person. */

/** Word in a name to the attribute it stands for, in the words of `feature.sensitive`. */
const SENSITIVE_WORDS: Readonly<Record<string, string>> = {
  age: 'age',
  sex: 'sex',
  gender: 'sex',
  race: 'race',
  ethnicity: 'ethnicity',
  ethnic: 'ethnicity',
  hispanic: 'ethnicity',
  language: 'language',
  interpreter: 'language',
  religion: 'social-determinant',
  payer: 'payer',
  insurance: 'payer',
  medicaid: 'payer',
  medicare: 'payer',
  zip: 'location',
  zipcode: 'location',
  postal: 'location',
  postcode: 'location',
  income: 'social-determinant',
  marital: 'social-determinant',
  disability: 'disability',
};

const IDENTIFIER_WORDS = new Set([
  'mrn',
  'ssn',
  'surname',
  'firstname',
  'lastname',
  'address',
  'phone',
  'telephone',
  'email',
]);

/** A `name` with one of these, or alone, is a person's; `drug_name` is not. */
const NAMED = new Set(['patient', 'subject', 'person', 'member', 'first', 'last', 'full', 'family', 'given']);

/** Things whose number identifies the record or the person; `device_id` or `drug_id` does not. */
const IDENTIFIED = new Set([
  'patient',
  'subject',
  'person',
  'member',
  'encounter',
  'visit',
  'record',
  'row',
  'hadm',
  'stay',
]);

/** `PatientID`, `patient_id` and `patient-id` are the same words; "average" does not contain the word "age". */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** The sensitive attribute that the name of an input stands for, or null. */
export function sensitiveAttribute(name: string): string | null {
  for (const word of wordsOf(name)) {
    if (Object.hasOwn(SENSITIVE_WORDS, word)) return SENSITIVE_WORDS[word] ?? null;
  }
  return null;
}

/** Whether the name of an input is that of an identifier; a model that leans on one has learned the rows. */
export function looksLikeIdentifier(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 1 && words[0] === 'id') return true;
  if (words.includes('name') && (words.length === 1 || words.some((word) => NAMED.has(word)))) return true;
  if (words.at(-1) === 'id' && words.some((word) => IDENTIFIED.has(word))) return true;
  return words.some((word) => IDENTIFIER_WORDS.has(word));
}
