import type { EntryKind } from '../dossier/fact.ts';
import { traitDefinitions } from '../dossier/traits.ts';
import { collections, nameInText } from '../dossier/vocabulary.ts';
import type { Enforcement, FrameworkHeadings, RequirementHeading, Rule, SubjectKind } from '../policy/rule.ts';
import { WAIVER_RULE } from '../policy/waivers.ts';
import { valuesInWords } from './check-words.ts';

/** "high: block, moderate: block, low: notice". */
export function enforcementInWords(enforce: Rule['enforce']): string {
  return `high: ${enforce.high}, moderate: ${enforce.moderate}, low: ${enforce.low}`;
}

/** What a rule rests on. */
export const KINDS_IN_WORDS: Readonly<Record<Rule['kind'], string>> = {
  computed: 'numbers that the gate computes',
  evidence: 'files that hold what they should',
  declared: 'what somebody states; nothing verifies it',
};

/** Subjects that are no entries of a list in rmf-system.yaml. */
const OTHER_SUBJECTS: Readonly<Partial<Record<SubjectKind, string>>> = {
  subgroup: 'groups of patients: those that policy requires, joined with those that the predictions hold',
  explanation: "results files that rank the model's inputs",
  claim: 'numbers that a card or a results file declares',
  waiver: 'entries of waivers in .rmf-gate/waivers.yaml about the system',
  'evidence-plan': 'entries of plans in .rmf-gate/waivers.yaml about the system',
  trait: 'properties that select rules and are not known',
  file: 'files that were read',
  change: 'what changed since base and matters',
};

/** What is found beside what is listed. */
const ALSO: Readonly<Partial<Record<SubjectKind, string>>> = {
  artifact: ', and model files that were found',
  result: ', and results files that were found',
};

/** The entries of which each is judged, in words; the key of a list goes through `mark`. Null for the system as a whole. */
export function subjectsInWords(each: SubjectKind, mark: (text: string) => string = (text) => text): string | null {
  if (each === 'system') return null;
  const collection = collections.get(each as EntryKind);
  if (collection === undefined) return OTHER_SUBJECTS[each] ?? each;
  return `entries of ${mark(collection.key)}${ALSO[each] ?? ''}: ${lowered(collection.description)}`;
}

const lowered = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;

/** What a rule judges, of which systems, as sentences. */
export function audienceInWords({ for: audience, traits }: Rule): readonly string[] {
  const titles = traits.map((trait) => traitDefinitions.find(({ id }) => id === trait)?.title ?? trait);
  const { each, where, whenEmpty } = audience;
  const subjects = subjectsInWords(each);
  return [
    titles.length === 0 ? 'It applies to every system.' : `It applies to a system that ${titles.join(' and ')}.`,
    subjects === null ? 'It judges the system as a whole.' : `It judges one by one: ${subjects}.`,
    ...(where === null ? [] : [`Only those count of which ${nameInText(where.fact)} is ${where.in.join(' or ')}.`]),
    ...(whenEmpty === null
      ? each === 'system'
        ? []
        : ['Where there is none, evidence is missing.']
      : [`Where there is none, it does not apply: ${whenEmpty.replace(/\.$/, '')}.`]),
  ];
}

const EFFECTS: Readonly<Record<Enforcement, string>> = {
  block: 'blocks the merge',
  warn: 'warns',
  notice: 'gives a note',
  off: 'is not looked for',
};

/** "blocks the merge at tiers high and moderate, gives a note at tier low". */
function effectsInWords(enforce: Rule['enforce']): string {
  const tiers = Object.entries(enforce);
  const effects = [...new Set(Object.values(enforce))].map((effect) => {
    const same = tiers.filter(([, other]) => other === effect).map(([tier]) => tier);
    if (same.length === tiers.length) return `${EFFECTS[effect]} at every tier`;
    return `${EFFECTS[effect]} at ${same.length === 1 ? 'tier' : 'tiers'} ${same.join(' and ')}`;
  });
  return effects.join(', ');
}

/**
 * What a failure does, and whether and for how long it can be accepted.
 *
 * @param rules all rules at hand: one of them limits waivers
 */
export function consequencesInWords(
  { enforce, enforceWithout, waivable }: Rule,
  rules: readonly Rule[],
): readonly string[] {
  const longest = rules.find(({ id }) => id === WAIVER_RULE)?.limits.longest;
  const softer = traitDefinitions.find(({ id }) => id === enforceWithout?.trait)?.title ?? enforceWithout?.trait;
  return [
    `A failure ${effectsInWords(enforce)}.`,
    ...(enforceWithout === null
      ? []
      : [
          `For a system of which it is known that it is not one that ${softer}, a failure ${effectsInWords(enforceWithout.enforce)}.`,
        ]),
    !waivable
      ? 'It cannot be waived.'
      : longest === undefined
        ? 'It can be waived.'
        : `It can be waived, for at most ${valuesInWords(longest)}.`,
  ];
}

/** How a framework or requirement stands in law, and from when. */
export function standingInWords(framework: FrameworkHeadings, heading: Partial<RequirementHeading>): string {
  const standing = STANDINGS[heading.standing ?? framework.standing];
  const day = heading.inForceFrom === undefined ? framework.inForceFrom : heading.inForceFrom;
  return day === null ? standing : `${standing} from ${day}`;
}

/** Standing in law, in words. */
export const STANDINGS: Readonly<Record<FrameworkHeadings['standing'], string>> = {
  'in-force': 'in force',
  voluntary: 'voluntary',
  draft: 'a draft',
  proposed: 'proposed, not in force',
  repealed: 'repealed',
};

/** The title of a requirement, its standing where it differs, and a warning where its source was not read. */
export function headingInWords(framework: FrameworkHeadings, heading: RequirementHeading): string {
  const differs = heading.standing !== undefined || heading.inForceFrom !== undefined;
  return [
    heading.title,
    ...(differs ? [standingInWords(framework, heading)] : []),
    ...(heading.readFrom === undefined ? [] : [READ_FROM[heading.readFrom]]),
  ].join('; ');
}

/** What the words about a requirement rest on. */
export const READ_FROM: Readonly<Record<NonNullable<RequirementHeading['readFrom']>, string>> = {
  source: 'read in the source',
  summary: 'only a summary by others was read, verify before relying on it',
  title: 'only its title was read in the source, verify before relying on it',
  memory: 'not read in the source, verify before relying on it',
};
