import { assembleFacts, derivedFact } from '../dossier/assemble.ts';
import type { Dossier, Entry, EntryKind, Fact, Place } from '../dossier/fact.ts';
import { ENTRY_KINDS } from '../dossier/fact.ts';
import type { GroupNames } from '../dossier/group-names.ts';
import { deriveTier } from '../dossier/tier.ts';
import { deriveTraits } from '../dossier/traits.ts';
import type { Trust } from '../dossier/trust.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isCardName, type SystemPlace } from './discover.ts';
import { entriesOf, modelUnderReview } from './entries.ts';
import { unlistedFoundationModels } from './foundation-models.ts';
import { type Gathered, gather, type ResultRead } from './gather.ts';
import { withGroupNames } from './group-names.ts';
import type { FileRead } from './read-document.ts';
import type { PredictionRows } from './reader.ts';
import { startOf } from './statement.ts';

/** Row-level predictions of one results file. */
export interface PredictionEvidence {
  /** Id of the result in the dossier. */
  readonly result: string;
  readonly path: string;
  /** The data they were computed on, as declared; null for a file that nobody declared. */
  readonly role: string | null;
  readonly rows: PredictionRows;
  readonly place: Place;
}

/** One system with everything that was read of it. */
export interface SystemEvidence {
  readonly dossier: Dossier;
  readonly predictions: readonly PredictionEvidence[];
  /** Every file that was read, once. */
  readonly files: readonly FileRead[];
  /** Files that look like evidence and were not read, with the reason in words. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Reads everything about one system and puts its dossier together.
 *
 * @param told what the deciding policy says of files: whom it trusts to sign, and how it calls groups
 * @param at the day of judgement, YYYY-MM-DD or a longer ISO date
 */
export async function readSystem(
  workspace: Workspace,
  place: SystemPlace,
  told: { readonly trust: Trust; readonly groupNames: GroupNames },
  at: string,
): Promise<SystemEvidence> {
  const gathered = withGroupNames(await gather(workspace, place, told.trust), told.groupNames);
  const predictions = gathered.results.flatMap(predictionsOf);
  const dossier = dossierOf(place, gathered, predictions, at);
  return { dossier, predictions, files: gathered.files, unread: gathered.unread };
}

function predictionsOf(result: ResultRead): readonly PredictionEvidence[] {
  const { predictions: rows } = result.reading;
  if (rows === null) return [];
  return [
    { result: result.id, path: result.file.path, role: result.declared?.role ?? null, rows, place: result.place },
  ];
}

function dossierOf(
  place: SystemPlace,
  gathered: Gathered,
  predictions: readonly PredictionEvidence[],
  at: string,
): Dossier {
  const readings = [gathered.system, ...gathered.documents.map(({ reading }) => reading)].filter((one) => one !== null);
  const facts = new Map(assembleFacts(readings.flatMap((reading) => reading.facts)));
  // A card is where people look first; what a tool wrote is not where they would add a statement.
  const card = place.cards.find(isCardName) ?? place.cards[0];
  const home = startOf(place.systemFile ?? card ?? place.files[0]?.path ?? place.folder);
  const anchors = new Map<string, Place>();
  for (const reading of readings) {
    for (const [field, where] of reading.anchors) if (!anchors.has(field)) anchors.set(field, where);
  }
  const built = entriesOf(gathered, predictions, facts, at);
  const artifacts = built.filter(({ kind }) => kind === 'artifact');
  const digest = modelUnderReview(artifacts, gathered.system)?.digest ?? null;
  if (digest !== null) facts.set('model.digest', digest);
  const records = recordsOf(gathered);
  const declaredMetrics = records.flatMap(({ metric }) => (metric === null ? [] : [metric]));
  const latest = latestResult(built);
  if (latest !== null) facts.set(latest.field, latest);
  const unlisted = unlistedFoundationModels(facts, built);
  if (unlisted !== null) facts.set(unlisted.field, unlisted);
  const traits = deriveTraits({ facts, entries: byKind(built), declaredMetrics, ...scoresOf(predictions) });
  const unknown = traits
    .filter(({ value }) => value === 'unknown')
    .map(({ id, settledBy }): Entry => {
      const where = facts.get(settledBy)?.place ?? anchors.get(settledBy) ?? nearest(anchors, settledBy) ?? home;
      return {
        kind: 'trait',
        id,
        place: where,
        facts: new Map([['trait.value', derivedFact('trait.value', 'unknown', where)]]),
      };
    });
  return {
    id: systemId(place, facts),
    version: textOf(facts.get('version')),
    folder: place.folder,
    home,
    anchors,
    facts,
    entries: byKind([...built, ...unknown]),
    records,
    modelDigest: textOf(digest ?? undefined),
    traits,
    tier: deriveTier(facts, byKind(built)),
  };
}

/**
 * The day on which the newest results were computed; what is decided before has not seen them. Results of the use come
 * in month by month and would undo every decision, and so would scans of software, which are asked for as often.
 */
function latestResult(entries: readonly Entry[]): Fact | null {
  const days = entries
    .filter(({ facts }) => facts.get('result.role')?.value !== 'production')
    .filter(({ facts }) => facts.get('result.about_software')?.value !== true)
    .flatMap(({ facts }) => facts.get('result.created') ?? [])
    .filter(({ state }) => state === 'present');
  const newest = days.toSorted((a, b) => String(b.value).localeCompare(String(a.value)))[0];
  return newest === undefined ? null : { ...newest, field: 'evaluation.latest_result', conflicts: [] };
}

function recordsOf(gathered: Gathered): Dossier['records'] {
  const fromResults = gathered.results.flatMap(({ reading, declared }) =>
    // What the file says itself is nearer to the number than what is said about the file.
    reading.records.map((record) => ({ ...record, role: record.role ?? declared?.role ?? null })),
  );
  return [...gathered.documents.flatMap(({ reading }) => reading.records), ...fromResults];
}

function byKind(entries: readonly Entry[]): Dossier['entries'] {
  const all = Object.fromEntries(ENTRY_KINDS.map((kind): [EntryKind, Entry[]] => [kind, []])) as Record<
    EntryKind,
    Entry[]
  >;
  for (const entry of entries) all[entry.kind].push(entry);
  return all;
}

function scoresOf(predictions: readonly PredictionEvidence[]): {
  readonly hasScores: boolean;
  readonly scoresLookLikeProbabilities: boolean | null;
} {
  // What a system is, its tests say: a file of production that is out of order must not switch rules off.
  const evaluated = predictions.filter(({ role }) => role !== 'production');
  const scores = evaluated.flatMap(({ rows }) => (rows.table.score === null ? [] : [rows.table.score]));
  if (scores.length === 0) return { hasScores: false, scoresLookLikeProbabilities: null };
  const within = scores.every((column) => column.every((score) => score >= 0 && score <= 1));
  return { hasScores: true, scoresLookLikeProbabilities: within };
}

function textOf(fact: Fact | undefined): string | null {
  return fact?.state === 'present' && typeof fact.value === 'string' ? fact.value : null;
}

/**
 * The stated id. A system without one is named by its folder, which no two systems share; at the root by its name, and
 * by "system" where it has none.
 */
function systemId(place: SystemPlace, facts: ReadonlyMap<string, Fact>): string {
  const stated = textOf(facts.get('id'));
  if (stated !== null) return stated;
  if (place.folder !== '.') return place.folder;
  const name = (textOf(facts.get('name')) ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return name.replace(/^-|-$/g, '').slice(0, 80) || 'system';
}

function nearest(anchors: ReadonlyMap<string, Place>, field: string): Place | null {
  const parts = field.split('.');
  for (let length = parts.length - 1; length > 0; length--) {
    const place = anchors.get(parts.slice(0, length).join('.'));
    if (place !== undefined) return place;
  }
  return null;
}
