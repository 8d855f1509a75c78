import { comparable, derivedFact } from '../dossier/assemble.ts';
import { type Dossier, type Entry, type Fact, type FactValue, type Place, TIERS } from '../dossier/fact.ts';
import { collections } from '../dossier/vocabulary.ts';
import { groupsOf } from '../measures/rows/predictions.ts';
import type { JudgedSystem } from './subject.ts';

export const CHANGE_KINDS = [
  'system-removed',
  'tier-lowered',
  'result-removed',
  'subgroup-removed',
  'exclusion-added',
  'trait-dropped',
  'dataset-removed',
  'score-changed',
  'threshold-changed',
  'label-changed',
  'positive-changed',
  'group-column-changed',
  'model-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between base and head on which the judgement rests. */
interface Change {
  readonly kind: ChangeKind;
  /** What changed, for example `evaluation/predictions.csv`. */
  readonly what: string;
  readonly base: string;
  readonly head: string;
  readonly place: Place;
  /** Further facts of the change; a change without any makes the judgement easier to pass. */
  readonly facts?: readonly Fact[];
}

/** A change as an entry that rules can judge; its id names base and head. */
function entryOf({ kind, what, base, head, place, facts: own }: Change): Entry {
  const facts = new Map<string, Fact>([
    ['change.kind', derivedFact('change.kind', kind, place)],
    ['change.loosens', derivedFact('change.loosens', own === undefined, place)],
    ...(own ?? []).map((fact): [string, Fact] => [fact.field, fact]),
  ]);
  return { kind: 'change', id: `${kind.replaceAll('-', ' ')}: ${what} (base ${base}, head ${head})`, place, facts };
}

/** What head changed in one system that makes its judgement easier to pass or rest on other evidence. */
export function changesOf(base: JudgedSystem, head: JudgedSystem): readonly Entry[] {
  return [
    ...tierChanges(base.dossier, head.dossier),
    ...traitChanges(base.dossier, head.dossier),
    ...removedEntries(base.dossier, head.dossier, 'result', 'result-removed'),
    ...removedEntries(base.dossier, head.dossier, 'dataset', 'dataset-removed'),
    ...roleChanges(base.dossier, head.dossier),
    ...readingChanges(base.dossier, head.dossier),
    ...groupChanges(base, head),
    ...populationChanges(base.dossier, head.dossier),
    ...modelChanges(base.dossier, head.dossier),
  ].map(entryOf);
}

/** Another model under review; whether that was said by a new version is for rules to judge. */
function modelChanges(base: Dossier, head: Dossier): readonly Change[] {
  const [before, now] = [base.modelDigest, head.modelDigest];
  if (before === null || now === null || before === now) return [];
  const place = head.facts.get('version')?.place ?? head.facts.get('model.digest')?.place ?? head.home;
  const modifications = head.facts.get('release.modifications');
  // A version that is no longer stated says nothing of the change either.
  const versionKept =
    head.version === null || comparable('version', base.version) === comparable('version', head.version);
  const facts = [
    derivedFact('change.version_kept', versionKept, place),
    derivedFact('change.denied', modifications?.state === 'not_applicable', modifications?.place ?? place),
  ];
  const short = (digest: string): string => digest.slice(0, 19);
  return [{ kind: 'model-changed', what: head.id, base: short(before), head: short(now), place, facts }];
}

/** A system that base has and head has not. */
export function removedSystem(base: JudgedSystem): Entry {
  const { id, home, version } = base.dossier;
  return entryOf({ kind: 'system-removed', what: id, base: version ?? 'present', head: 'gone', place: home });
}

/** Paths that head would no longer search. */
export function addedExclusions(base: readonly string[], head: readonly string[], place: Place): readonly Entry[] {
  return head
    .filter((path) => !base.includes(path))
    .map((path) => entryOf({ kind: 'exclusion-added', what: path, base: 'searched', head: 'excluded', place }));
}

function tierChanges(base: Dossier, head: Dossier): readonly Change[] {
  const lower = TIERS.indexOf(head.tier.judged) < TIERS.indexOf(base.tier.judged);
  if (!lower) return [];
  const place =
    ['intended_use', 'governance'].map((field) => head.anchors.get(field)).find((found) => found !== undefined) ??
    head.home;
  return [{ kind: 'tier-lowered', what: head.id, base: base.tier.judged, head: head.tier.judged, place }];
}

/** A trait that head states away takes with it every rule that it selected. */
function traitChanges(base: Dossier, head: Dossier): readonly Change[] {
  return base.traits.flatMap((before): readonly Change[] => {
    const after = head.traits.find(({ id }) => id === before.id);
    if (before.value !== 'yes' || after?.value !== 'no') return [];
    const place = head.facts.get(after.settledBy)?.place ?? head.home;
    return [{ kind: 'trait-dropped', what: before.id, base: before.because, head: after.because, place }];
  });
}

function removedEntries(
  base: Dossier,
  head: Dossier,
  kind: 'result' | 'dataset',
  change: ChangeKind,
): readonly Change[] {
  const kept = new Set(head.entries[kind].map(({ id }) => id));
  const place = head.anchors.get(collections.get(kind)?.key ?? kind) ?? head.anchors.get(kind) ?? head.home;
  return base.entries[kind]
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ kind: change, what: id, base: 'present', head: 'gone', place }));
}

/** Results that showed performance at base and are said to show none at head: they are there and no longer judged. */
function roleChanges(base: Dossier, head: Dossier): readonly Change[] {
  const judged = (value: FactValue | null | undefined): boolean => value === 'test' || value === 'external';
  return base.entries.result.flatMap((before): readonly Change[] => {
    const old = before.facts.get('result.role')?.value;
    const after = head.entries.result.find(({ id }) => id === before.id);
    const now = after?.facts.get('result.role');
    if (after === undefined || !judged(old) || judged(now?.value)) return [];
    const place = now?.place ?? after.place;
    return [{ kind: 'result-removed', what: before.id, base: shown(old), head: shown(now?.value), place }];
  });
}

const READING: readonly { readonly field: string; readonly kind: ChangeKind }[] = [
  { field: 'result.threshold', kind: 'threshold-changed' },
  { field: 'result.kind', kind: 'score-changed' },
  { field: 'result.columns.score', kind: 'score-changed' },
  { field: 'result.columns.prediction', kind: 'score-changed' },
  { field: 'result.columns.label', kind: 'label-changed' },
  { field: 'result.positive', kind: 'positive-changed' },
  { field: 'result.higher_means_positive', kind: 'positive-changed' },
  { field: 'result.columns.attributes', kind: 'group-column-changed' },
];

const shown = (value: FactValue | null | undefined): string => (value == null ? 'not stated' : String(value));

function readingChanges(base: Dossier, head: Dossier): readonly Change[] {
  const results = base.entries.result.flatMap((before) => {
    const after = head.entries.result.find(({ id }) => id === before.id);
    if (after === undefined) return [];
    return READING.flatMap(({ field, kind }): Change[] => {
      const [old, now] = [before.facts.get(field), after.facts.get(field)];
      if (old === undefined || old.raw === now?.raw) return [];
      const names = `${before.id}`;
      return [{ kind, what: names, base: shown(old.value), head: shown(now?.value), place: now?.place ?? after.place }];
    });
  });
  const field = 'deployment.threshold';
  const [old, now] = [base.facts.get(field), head.facts.get(field)];
  return old === undefined || old.raw === now?.raw
    ? results
    : [
        ...results,
        {
          kind: 'threshold-changed',
          what: field,
          base: shown(old.value),
          head: shown(now?.value),
          place: now?.place ?? head.home,
        },
      ];
}

function groupChanges(base: JudgedSystem, head: JudgedSystem): readonly Change[] {
  // No group is judged by what happens to come to the clinic.
  const judged = base.predictions.filter(({ role }) => role !== 'production');
  return judged.flatMap((before) => {
    const after = head.predictions.find(({ result }) => result === before.result);
    if (after === undefined) return [];
    return before.rows.table.groups.flatMap(({ attribute }): Change[] => {
      const present = (rows: typeof before.rows): readonly string[] =>
        (groupsOf(rows.table, attribute)?.groups ?? []).filter(({ n }) => n > 0).map(({ value }) => value);
      const now = present(after.rows);
      return present(before.rows)
        .filter((value) => !now.includes(value))
        .map((value) => ({
          kind: 'subgroup-removed',
          what: `${attribute}=${value} of ${before.path}`,
          base: 'present',
          head: 'gone',
          place: after.rows.columnPlaces[attribute] ?? after.place,
        }));
    });
  });
}

/** Groups of the intended population that head no longer names: whether they were tested would no longer be asked. */
function populationChanges(base: Dossier, head: Dossier): readonly Change[] {
  const groupsIn = (dossier: Dossier): readonly string[] =>
    dossier.entries['population-group'].map(({ id, facts }) => {
      const [attribute, group] = ['attribute', 'group'].map((name) => facts.get(`population-group.${name}`)?.value);
      return attribute === undefined || group === undefined ? id : `${attribute}=${group}`;
    });
  const now = groupsIn(head);
  const place = head.anchors.get('population-group') ?? head.home;
  return groupsIn(base)
    .filter((group) => !now.includes(group))
    .map((group) => ({
      kind: 'subgroup-removed',
      what: `${group} of population`,
      base: 'present',
      head: 'gone',
      place,
    }));
}
