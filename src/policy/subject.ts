import { absentFact, derivedFact } from '../dossier/assemble.ts';
import type { Dossier, Entry, EntryKind, Fact, MetricRecord, Place, Tier } from '../dossier/fact.ts';
import { isBlankGroup } from '../dossier/state.ts';
import { traitDefinitions } from '../dossier/traits.ts';
import { groupsOf, type PredictionTable } from '../measures/rows/predictions.ts';
import { claimFacts } from './claim-facts.ts';
import { entryFacts } from './entry-facts.ts';
import { type JudgedPredictions, judgedSources, type MeasuredSource } from './measured.ts';
import type { Policy, Rule, SubjectKind } from './rule.ts';
import { countInWords } from './shown.ts';

/** One system with everything that judging it needs. */
export interface JudgedSystem {
  readonly dossier: Dossier;
  readonly predictions: readonly JudgedPredictions[];
  /** Every file that was read of it. */
  readonly files: readonly { readonly path: string; readonly role: string; readonly sha256: string }[];
  /** The same system as base holds it; null, or not there, where nothing is compared or base does not have it. */
  readonly before?: Omit<JudgedSystem, 'before'> | null;
}

/** A group of patients in one results file, or one that policy requires and no file holds. */
export interface GroupSubject {
  /** Attribute to group; one for a subgroup, two for an intersection. */
  readonly key: Readonly<Record<string, string>>;
  readonly source: MeasuredSource | null;
  /** What is missing where there is no source: the whole file, the attribute, or the group. */
  readonly absence: 'no-predictions' | 'unreadable' | 'no-attribute' | 'no-group' | null;
  /** Groups of the one attribute that are taken together; null where the key names the group. */
  readonly together: readonly string[] | null;
}

/** What one finding judges. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Unique within rule and system. */
  readonly id: string;
  readonly label: string;
  readonly place: Place;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Fields whose values are judged and not shown, with the words that stand in their place. */
  readonly withheld: ReadonlyMap<string, string>;
  readonly group: GroupSubject | null;
  readonly record: MetricRecord | null;
  /** Whether a pass is demanded; a failure always counts. */
  readonly required: boolean;
  /** Families of tests never mix levels, so that none can dilute another. */
  readonly level: 'policy' | 'intersection' | 'head-only';
}

/** One for each system and policy, so that what several rules judge is put together once. */
export interface SubjectContext {
  readonly system: JudgedSystem;
  readonly policy: Policy;
  readonly sources: readonly MeasuredSource[];
}

/** Finds a fact as a subject sees it: its own, then the system's, then absent at the nearest place that exists. */
export function factOf(dossier: Dossier, subject: Subject, field: string): Fact {
  const known = subject.facts.get(field) ?? dossier.facts.get(field);
  if (known !== undefined) return known;
  if (field.startsWith(`${subject.kind}.`)) return absentFact(field, subject.place);
  if (field === 'tier.judged') return tierFact(field, dossier.tier.judged, dossier.home);
  if (field === 'tier.derived') return tierFact(field, dossier.tier.derived, dossier.home);
  return absentFact(field, nearestPlace(dossier, field));
}

const tierFact = (field: string, tier: Tier, home: Place): Fact => derivedFact(field, tier, home);

function nearestPlace(dossier: Dossier, field: string): Place {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length--) {
    const place = dossier.anchors.get(parts.slice(0, length).join('.'));
    if (place !== undefined) return place;
  }
  return dossier.home;
}

/** Everything a rule has to judge in one system. Empty where its collection is empty. */
export function subjectsOf(rule: Rule, context: SubjectContext): readonly Subject[] {
  const { dossier } = context.system;
  const all = everySubject(rule.for.each, context);
  const { where } = rule.for;
  if (where === null) return all;
  return all.filter((subject) => {
    const { state, value, conflicts } = factOf(dossier, subject, where.fact);
    // Nothing slips out of a rule by a value that cannot be used, or by one of two that contradict each other.
    if (state === 'placeholder' || state === 'invalid') return true;
    const stated = [value, ...conflicts.map((other) => other.value)];
    return where.in.some((wanted) => stated.includes(wanted));
  });
}

const known = new WeakMap<SubjectContext, Map<SubjectKind, readonly Subject[]>>();

/** A dozen rules judge the same groups of patients. */
function everySubject(kind: SubjectKind, context: SubjectContext): readonly Subject[] {
  const ofContext = known.get(context) ?? new Map<SubjectKind, readonly Subject[]>();
  known.set(context, ofContext);
  const subjects = ofContext.get(kind) ?? subjectsOfKind(kind, context);
  ofContext.set(kind, subjects);
  return subjects;
}

function subjectsOfKind(kind: SubjectKind, context: SubjectContext): readonly Subject[] {
  const { dossier } = context.system;
  const plain = {
    facts: new Map(),
    withheld: new Map(),
    group: null,
    record: null,
    required: true,
    level: 'policy',
  } as const;
  switch (kind) {
    case 'system':
      return [{ ...plain, kind, id: 'system', label: dossier.id, place: dossier.home }];
    case 'subgroup':
      return groupSubjects(context);
    case 'claim':
      return claimSubjects(dossier.records.filter(isClaim));
    default:
      return entriesInQuestion(kind, context).map((entry) => ({
        ...plain,
        kind,
        id: entry.id,
        label: kind === 'trait' ? traitTitle(entry.id) : entry.id,
        place: entry.place,
        ...entryFacts(entry, context.sources, context.policy),
      }));
  }
}

/** A property that no rule in force depends on need not be known. */
function entriesInQuestion(kind: EntryKind, { system, policy }: SubjectContext): readonly Entry[] {
  const entries = system.dossier.entries[kind];
  if (kind !== 'trait') return entries;
  return entries.filter(({ id }) => policy.traitsAsked.includes(id));
}

const traitTitle = (id: string): string => traitDefinitions.find((trait) => trait.id === id)?.title ?? id;

/**
 * Whether a number is one that predictions of a yes-or-no outcome could give. What a tool wrote under a name that is no
 * metric's, such as a mean over folds or the number of another model, is not held against them; nor is what it measured
 * on data of another name, such as a benchmark, nor a cell of a table of groups that it left undefined, which claims
 * nothing.
 */
export function isClaim({ kind, metric, assurance, details, value, subgroup }: MetricRecord): boolean {
  if (value === null && assurance === 'reported' && Object.keys(subgroup).length > 0) return false;
  const { class: ofClass, averaging, comparator, feature, dataset } = details;
  if (dataset !== undefined && assurance === 'reported') return false;
  const isWhole = ofClass === undefined && averaging === undefined && comparator === undefined && feature === undefined;
  const isNamed = metric !== null || assurance === 'declared';
  return (kind === 'performance' || kind === 'calibration') && isWhole && isNamed;
}

const claimSubjects = (claims: readonly MetricRecord[]): readonly Subject[] =>
  claims.map((record) => claimSubject(record, claims));

function claimSubject(record: MetricRecord, claims: readonly MetricRecord[]): Subject {
  const group = Object.entries(record.subgroup)
    .map(([attribute, value]) => `${attribute}=${value}`)
    .join(' and ');
  const name = record.metric ?? record.name;
  return {
    kind: 'claim',
    id: `${name}${group === '' ? '' : ` ${group}`} @ ${record.place.path}:${record.place.line}`,
    label: `${name}${group === '' ? '' : ` in ${group}`}`,
    place: record.place,
    facts: claimFacts(record, claims),
    withheld: new Map(),
    group: null,
    record,
    required: true,
    level: 'policy',
  };
}

/**
 * What policy requires, joined with what exists: a required group without evidence is a subject too, a group that only
 * the results name is judged apart, and every intersection of two required attributes is listed.
 */
function groupSubjects(context: SubjectContext): readonly Subject[] {
  const sources = judgedSources(context.sources);
  if (sources.length === 0) {
    const absence = declaresPredictions(context.system.dossier) ? 'unreadable' : 'no-predictions';
    return requiredGroups(context.policy).map(({ attribute, group }) =>
      groupSubject(context, { [attribute]: group ?? ANY_GROUP }, null, absence, true, 'policy'),
    );
  }
  return sources.flatMap((source) => [...singleGroups(context, source), ...intersections(context, source)]);
}

/** Stands for "whichever groups there are" where policy names an attribute only and no file holds it. */
export const ANY_GROUP = '(every group)';

interface RequiredGroup {
  readonly attribute: string;
  /** Null where policy names the attribute only. */
  readonly group: string | null;
}

function requiredGroups(policy: Policy): readonly RequiredGroup[] {
  return Object.entries(policy.requiredSubgroups).flatMap(([attribute, groups]): readonly RequiredGroup[] =>
    groups.length === 0 ? [{ attribute, group: null }] : groups.map((group) => ({ attribute, group })),
  );
}

function singleGroups(context: SubjectContext, source: MeasuredSource): readonly Subject[] {
  const { table } = source.predictions.rows;
  const required = context.policy.requiredSubgroups;
  const subjects: Subject[] = [];
  for (const { attribute, group } of requiredGroups(context.policy)) {
    const found = groupsOf(table, attribute);
    const key = { [attribute]: group ?? ANY_GROUP };
    if (found === null) subjects.push(groupSubject(context, key, source, 'no-attribute', true, 'policy'));
    else if (group !== null) {
      const absence = found.groups.some(({ value, n }) => value === group && n > 0) ? null : 'no-group';
      subjects.push(groupSubject(context, key, source, absence, true, 'policy'));
    }
  }
  for (const { attribute } of table.groups) {
    const named = required[attribute];
    for (const { value, n } of groupsOf(table, attribute)?.groups ?? []) {
      if (n === 0 || isBlankGroup(value) || named?.includes(value)) continue;
      const everyGroup = named !== undefined && named.length === 0;
      subjects.push(
        groupSubject(context, { [attribute]: value }, source, null, everyGroup, everyGroup ? 'policy' : 'head-only'),
      );
    }
  }
  return subjects;
}

function intersections(context: SubjectContext, source: MeasuredSource): readonly Subject[] {
  const { table } = source.predictions.rows;
  const attributes = Object.keys(context.policy.requiredSubgroups).filter((attribute) =>
    table.groups.some((column) => column.attribute === attribute),
  );
  const groups = memoGroups(context.policy, table);
  const subjects: Subject[] = [];
  attributes.forEach((first, index) => {
    for (const second of attributes.slice(index + 1)) {
      const required = context.policy.requiredIntersections.some(
        (pair) => pair.includes(first) && pair.includes(second),
      );
      for (const a of groups(first)) {
        for (const b of groups(second)) {
          const key = { [first]: a, [second]: b };
          const empty = source.group(key).n === 0;
          // A combination that policy requires and nobody was tested in is evidence that is missing.
          if (empty && !required) continue;
          subjects.push(groupSubject(context, key, source, empty ? 'no-group' : null, required, 'intersection'));
        }
      }
    }
  });
  return subjects;
}

/** The groups of an attribute: those that policy names, and those that the rows hold. */
function memoGroups(policy: Policy, table: PredictionTable): (attribute: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (attribute) => {
    const before = known.get(attribute);
    if (before !== undefined) return before;
    const found = (groupsOf(table, attribute)?.groups ?? [])
      .filter(({ value, n }) => n > 0 && !isBlankGroup(value))
      .map(({ value }) => value);
    const groups = [...new Set([...(policy.requiredSubgroups[attribute] ?? []), ...found])];
    known.set(attribute, groups);
    return groups;
  };
}

function groupSubject(
  context: SubjectContext,
  key: Readonly<Record<string, string>>,
  source: MeasuredSource | null,
  absence: GroupSubject['absence'],
  required: boolean,
  level: Subject['level'],
): Subject {
  const { dossier } = context.system;
  const attributes = Object.keys(key);
  const name = Object.entries(key)
    .map(([attribute, value]) => (value === ANY_GROUP ? attribute : `${attribute}=${value}`))
    .join(' and ');
  const several = judgedSources(context.sources).length > 1;
  const column = attributes.map((attribute) => source?.predictions.rows.columnPlaces[attribute]).find(Boolean);
  const place = column ?? source?.predictions.place ?? dossier.anchors.get('evidence') ?? dossier.home;
  const facts = new Map<string, Fact>([['subgroup.required', derivedFact('subgroup.required', required, place)]]);
  const withheld = new Map<string, string>();
  const missing = absenceInWords({ key, source, absence });
  if (missing !== null)
    facts.set('subgroup.positives', { ...absentFact('subgroup.positives', place), reason: missing });
  if (source !== null && missing === null) {
    const { n, positives } = source.group(key);
    facts.set('subgroup.n', derivedFact('subgroup.n', n, place));
    facts.set('subgroup.positives', derivedFact('subgroup.positives', positives, place));
    const shown = source.shown.group(key);
    if (!shown.rows) withheld.set('subgroup.n', countInWords(n, false, shown));
    if (!shown.positives) withheld.set('subgroup.positives', countInWords(positives, false, shown));
  }
  return {
    kind: 'subgroup',
    id: several && source !== null ? `${name} in ${fileOf(source, context.sources)}` : name,
    label: Object.values(key).some((value) => value === ANY_GROUP) ? name : groupLabel(key),
    place,
    facts,
    withheld,
    group: { key, source, absence, together: null },
    record: null,
    required,
    level,
  };
}

/** The path of a results file; its name in rmf-system.yaml where that lists it twice, as with two thresholds. */
function fileOf({ predictions: { path, result } }: MeasuredSource, sources: readonly MeasuredSource[]): string {
  return sources.filter(({ predictions }) => predictions.path === path).length > 1 ? result : path;
}

/** Why nothing can be measured in a group, in words; null where it can. */
export function absenceInWords({ key, source, absence }: Omit<GroupSubject, 'together'>): string | null {
  if (source === null) return absence === 'unreadable' ? UNREADABLE_PREDICTIONS : NO_PREDICTIONS;
  const { path, rows } = source.predictions;
  if (rows.polarity !== 'declared') return undeclaredColumns(path);
  if (absence === 'no-attribute') return `no column of ${path} holds ${Object.keys(key).join(' and ')}`;
  return absence === 'no-group' ? `no row of ${path} belongs to ${groupLabel(key)}` : null;
}

/** What findings wait for; those that wait for the same fold, so the words stand in one place. */
export const NO_PREDICTIONS = 'no row-level predictions on test data are declared';

export const UNREADABLE_PREDICTIONS =
  'the predictions that are declared cannot be used; the findings about the file say why';

/** Whether predictions on data that show performance are declared, readable or not. */
export const declaresPredictions = (dossier: Dossier): boolean => declaresResults(dossier, ['test', 'external']);

/** Whether row-level results of any of these roles are declared, readable or not. */
export function declaresResults(dossier: Dossier, roles: readonly string[]): boolean {
  return dossier.entries.result.some(({ facts }) => {
    const role = facts.get('result.role')?.value;
    return facts.get('result.kind')?.value === 'predictions' && roles.some((wanted) => wanted === role);
  });
}

export const undeclaredColumns = (path: string): string =>
  `nobody states what the columns of ${path} mean: which value says that the condition is present`;

/** `sex F`, `sex F and race B`: a group in words. */
export function groupLabel(key: Readonly<Record<string, string>>): string {
  return Object.entries(key)
    .map(([attribute, value]) => `${attribute} ${value}`)
    .join(' and ');
}
