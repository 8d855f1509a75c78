import { absentFact, assembleFacts, derivedFact } from '../dossier/assemble.ts';
import type { Entry, EntryKind, Fact, Place, Statement } from '../dossier/fact.ts';
import { writtenAs } from '../dossier/vocabulary.ts';
import { groupsOf } from '../measures/rows/predictions.ts';
import { loadingOf } from './artifacts/loading.ts';
import { looksLikeWeights } from './artifacts/model-file.ts';
import { bindingByBuild, type ModelUnderReview } from './build-binding.ts';
import { systemFileReader } from './cards/system-file.ts';
import { derivedFactsOf } from './derived-facts.ts';
import { disagreements } from './disagreements.ts';
import { explanationEntry } from './explanation-entry.ts';
import type { Gathered, ResultRead } from './gather.ts';
import type { FileRead } from './read-document.ts';
import type { PredictionEvidence } from './read-system.ts';
import { type EntryStatement, PREDICTIONS_DIGEST } from './reader.ts';
import { sensitiveAttribute } from './sensitive-features.ts';
import { present, startOf, statement } from './statement.ts';

const DERIVED = 'derived by the gate';
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Every entry of a dossier but the unknown traits: what the files state, with what the gate derives from it.
 *
 * @param facts those of the system, to see where files contradict each other
 */
export function entriesOf(
  gathered: Gathered,
  predictions: readonly PredictionEvidence[],
  facts: ReadonlyMap<string, Fact>,
  at: string,
): readonly Entry[] {
  const of = (kind: EntryStatement['kind']) => gathered.entries.filter((entry) => entry.kind === kind);
  const datasets = of('dataset').map((entry) => assemble(entry));
  const features = of('feature').map((entry) => assemble(entry, sensitivity(entry), derivedFactsOf(entry, [])));
  const artifacts = of('artifact').map((entry) => artifactEntry(entry, gathered));
  const model = modelUnderReview(artifacts, gathered.system);
  const results = [...of('result'), ...undeclaredEntries(gathered.results)].map((entry) =>
    resultEntry(entry, gathered, datasets, model, at),
  );
  const explanations = gathered.results.flatMap((result) => {
    const { explanation } = result.reading;
    const entry = results.find(({ id }) => id === result.id);
    return explanation === null || entry === undefined ? [] : [explanationEntry(result, explanation, entry, features)];
  });
  const records = gathered.documents.flatMap(({ reading }) => reading.records);
  const problems = [...unusable(gathered), ...disagreements(facts, artifacts, records)];
  return [
    ...datasets,
    ...of('population-group').map((entry) => populationEntry(entry, predictions)),
    ...features,
    ...artifacts,
    ...results,
    ...explanations,
    ...STATED_ONLY.flatMap((kind) => of(kind).map((entry) => assemble(entry, [], derivedFactsOf(entry, of(kind))))),
    ...gathered.files.map((file) => fileEntry(file, problems)),
  ];
}

/** Entries of which all that is derived follows from what is stated of them. */
const STATED_ONLY: readonly EntryKind[] = [
  'component',
  'approval',
  'tool',
  'corpus',
  'hazard',
  'threat',
  'monitor',
  'incident',
  'privacy-method',
  'site',
  'perturbation',
  'attack',
];

/** The first artifact that rmf-system.yaml lists; where it lists none, the one file of weights there is. */
export function modelUnderReview(artifacts: readonly Entry[], system: Gathered['system']): ModelUnderReview | null {
  const isListed = system?.entries.some(({ kind }) => kind === 'artifact') === true;
  const weights = artifacts.filter(({ id }) => looksLikeWeights(id));
  const entry = isListed ? artifacts[0] : weights.length === 1 ? weights[0] : undefined;
  const fact = entry?.facts.get('artifact.actual_digest') ?? entry?.facts.get('artifact.digest');
  return entry === undefined || fact?.state !== 'present'
    ? null
    : { id: entry.id, digest: { ...fact, field: 'model.digest' } };
}

function assemble(entry: EntryStatement, derived: readonly Statement[] = [], facts: readonly Fact[] = []): Entry {
  const all = new Map(assembleFacts([...entry.statements, ...derived]));
  for (const fact of facts) all.set(fact.field, fact);
  return { kind: entry.kind, id: entry.id, place: entry.place, facts: all };
}

/**
 * An input whose name stands for a sensitive attribute although it is declared not to: the name is a statement of its
 * own, so that the two contradict each other in sight of everyone. Writing why the name misleads, as `justification`,
 * settles it.
 */
function sensitivity(entry: EntryStatement): readonly Statement[] {
  const name = entry.statements.find(({ field, state }) => field === 'feature.name' && state === 'present');
  const attribute = typeof name?.value === 'string' ? sensitiveAttribute(name.value) : null;
  if (name === undefined || attribute === null) return [];
  const declared = entry.statements.find(({ field }) => field === 'feature.sensitive');
  const justified = entry.statements.some(
    ({ field, state }) => field === 'feature.justification' && state === 'present',
  );
  const saysNone = declared?.state === 'present' && declared.value === 'none';
  if ((declared?.state === 'present' && !saysNone) || (saysNone && justified)) return [];
  return [
    statement('feature.sensitive', present(attribute), {
      raw: name.raw,
      place: name.place,
      format: DERIVED,
      assurance: 'declared',
    }),
  ];
}

/** Rows of a group per row with a known group, over the share the group has in the population. */
function populationEntry(entry: EntryStatement, predictions: readonly PredictionEvidence[]): Entry {
  const value = (field: string) =>
    entry.statements.find((one) => one.field === field && one.state === 'present')?.value;
  const attribute = value('population-group.attribute');
  const group = value('population-group.group');
  const share = value('population-group.share');
  const test = predictions.find(({ role }) => role === 'test') ?? predictions.find(({ role }) => role === null);
  if (typeof attribute !== 'string' || typeof group !== 'string' || typeof share !== 'number' || share === 0) {
    return assemble(entry);
  }
  const sizes = test === undefined ? null : groupsOf(test.rows.table, attribute);
  const known = sizes?.groups.reduce((sum, { n }) => sum + n, 0) ?? 0;
  if (sizes === null || known === 0) return assemble(entry);
  const n = sizes.groups.find((one) => one.value === group)?.n ?? 0;
  return assemble(entry, [], [derivedFact('population-group.share_ratio', n / known / share, entry.place)]);
}

/** What files state of an artifact, with what the gate found: its digest, what loading it does, whether it is signed. */
function artifactEntry(entry: EntryStatement, gathered: Gathered): Entry {
  const found = gathered.artifactDigests.get(entry.id);
  const isHere = found?.source === 'bytes';
  const loading = loadingOf(entry, isHere, gathered.plainArtifacts.has(entry.id));
  const isModel =
    entry.statements.some(({ format }) => format === systemFileReader.title) ||
    looksLikeWeights(entry.id) ||
    entry.statements.some(({ field, value }) => field === 'artifact.runs_code' && value === true);
  const byName = loading.value === 'runs-nothing-by-name';
  return assemble(
    entry,
    [],
    [
      // A pointer was written by a tool; only bytes that are here were hashed by the gate.
      ...(found === undefined
        ? []
        : [derivedFact('artifact.actual_digest', found.digest, entry.place, isHere ? 'recomputed' : 'reported')]),
      derivedFact('artifact.is_model', isModel, entry.place),
      digestHolds(entry, gathered),
      loading.value === null
        ? { ...absentFact('artifact.loading', entry.place), reason: loading.reason }
        : derivedFact('artifact.loading', loading.value, entry.place, byName ? 'declared' : 'recomputed'),
      signatureOf(entry),
    ],
  );
}

/** Whether the digest that is stated is that of the file, whatever its algorithm; why not known where that cannot be told. */
function digestHolds({ id, place, statements }: EntryStatement, gathered: Gathered): Fact {
  const field = 'artifact.digest_holds';
  const stated = statements.filter((one) => one.field === 'artifact.digest' && one.state === 'present');
  const found = gathered.artifactDigests.get(id);
  const [first] = stated;
  const unknown = (reason: string): Fact => ({ ...absentFact(field, first?.place ?? place), reason });
  if (first === undefined) return unknown('no digest of the file is stated');
  if (found === undefined) return unknown('neither the file nor a pointer to it is here');
  const said = (value: boolean): Fact =>
    derivedFact(field, value, first.place, found.source === 'bytes' ? 'recomputed' : 'reported');
  if (gathered.contradictedArtifacts.has(id)) return said(false);
  const isSame = stated.some(({ value }) => String(value).toLowerCase() === found.digest);
  if (isSame || gathered.confirmedArtifacts.has(id)) return said(true);
  return unknown('the pointer gives a digest of another algorithm than the one that is stated');
}

/** Worst first: one signature that does not fit is told whatever others there are; one that is believed is enough. */
const SIGNATURES = ['wrong', 'verified', 'stated'] as const;

function signatureOf({ place, statements }: EntryStatement): Fact {
  const stated = statements.filter(({ field }) => field === 'artifact.signature');
  const outcome = SIGNATURES.find((one) => stated.some(({ value }) => value === one)) ?? 'none';
  const at = stated.find(({ value }) => value === outcome);
  return derivedFact('artifact.signature', outcome, at?.place ?? place, at?.assurance ?? 'recomputed');
}

function undeclaredEntries(results: readonly ResultRead[]): readonly EntryStatement[] {
  return results
    .filter(({ declared }) => declared === null)
    .map(({ id, file, reading }) => {
      const place = startOf(file.path);
      const source = { raw: '', place, format: DERIVED, assurance: 'declared' as const };
      const kind =
        reading.predictions !== null ? 'predictions' : reading.explanation !== null ? 'explanation' : 'metrics';
      const statements = [
        statement('result.path', present(id), source),
        statement('result.kind', present(kind), source),
      ];
      return { kind: 'result', id, place, statements };
    });
}

function resultEntry(
  entry: EntryStatement,
  gathered: Gathered,
  datasets: readonly Entry[],
  model: ModelUnderReview | null,
  at: string,
): Entry {
  const { results } = gathered;
  const own = results.find(({ id }) => id === entry.id);
  const reported =
    own === undefined
      ? []
      : [...bindingOf(own), ...bindingThroughOthers(own, results), ...bindingByBuild(own.file.path, gathered, model)];
  const assembled = assemble(entry, reported);
  const facts = new Map(assembled.facts);
  const created = facts.get('result.created');
  if (created?.state === 'present' && typeof created.value === 'string') {
    const days = Math.floor((Date.parse(at.slice(0, 10)) - Date.parse(created.value)) / MILLISECONDS_PER_DAY);
    facts.set('result.age_days', derivedFact('result.age_days', days, created.place, created.assurance));
  }
  const named = facts.get('result.dataset');
  const dataset = named?.state === 'present' ? datasets.find(({ id }) => id === named.value) : undefined;
  const digest = dataset?.facts.get('dataset.digest');
  if (digest !== undefined)
    facts.set('result.declared_data_digest', { ...digest, field: 'result.declared_data_digest' });
  const numbers = own?.reading.records ?? [];
  const isOfSoftware =
    numbers.length > 0 && own?.reading.predictions === null && numbers.every(({ kind }) => kind === 'security');
  facts.set('result.about_software', derivedFact('result.about_software', isOfSoftware, entry.place));
  return { ...assembled, facts };
}

function bindingOf(result: ResultRead): readonly Statement[] {
  return result.reading.binding.filter(({ field }) => field !== PREDICTIONS_DIGEST);
}

/** Rows carry no digest of their model; the metrics file that names their digest speaks for them. */
function bindingThroughOthers(own: ResultRead, results: readonly ResultRead[]): readonly Statement[] {
  const digest = `sha256:${own.file.sha256}`;
  return results
    .filter((other) => other !== own)
    .filter(({ reading }) =>
      reading.binding.some(({ field, value }) => field === PREDICTIONS_DIGEST && value === digest),
    )
    .flatMap(bindingOf);
}

/** Statements that stand in a file and say nothing that can be used. */
function unusable({ system, documents, results }: Gathered): readonly FileProblem[] {
  const readings = [...(system === null ? [] : [system]), ...documents.map(({ reading }) => reading)];
  const statements = [
    ...readings.flatMap(({ facts }) => facts),
    ...readings.flatMap(({ entries }) => entries.flatMap((entry) => entry.statements)),
    ...results.flatMap(({ reading }) => reading.binding),
  ];
  return statements.flatMap(({ field, state, reason, place }): readonly FileProblem[] => {
    const name = writtenAs(field);
    if (state === 'placeholder') return [{ message: `${name} holds a placeholder.`, place }];
    return state === 'invalid' ? [{ message: `${name}: ${reason}`, place }] : [];
  });
}

/** Messages of this many problems go into the fact's reason; all are in the list of files. */
const SHOWN_PROBLEMS = 5;

interface FileProblem {
  readonly message: string;
  readonly place: Place;
}

/**
 * A file with everything in it that cannot be taken as it stands: what could not be read, what says nothing, what another
 * file contradicts.
 */
function fileEntry(file: FileRead, found: readonly FileProblem[]): Entry {
  const inFile = found.filter(({ place }) => place.path === file.path);
  const problems = [...file.problems, ...inFile].sort((a, b) => a.place.line - b.place.line);
  const place = problems[0]?.place ?? startOf(file.path);
  const reason = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ message, place: { line } }) => `line ${line}: ${message}`)
    .join(' ');
  const fact = { ...derivedFact('file.problems', problems.length, place), reason };
  return { kind: 'file', id: file.path, place, facts: new Map([[fact.field, fact]]) };
}
