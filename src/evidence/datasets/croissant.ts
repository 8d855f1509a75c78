import type { LocatedScalar, LocatedValue } from '../../documents/located.ts';
import type { Statement } from '../../dossier/fact.ts';
import { artifactId } from '../artifacts/artifact-id.ts';
import { factAt } from '../mapped/facts.ts';
import { mappedReader, type PartialReading, type Seen } from '../mapped/mapped-reader.ts';
import { type Found, findAll, type MappedPath, scalarsBelow, top } from '../mapped/paths.ts';
import { leftOver, newLedger, readPart } from '../mapped/reading.ts';
import type { Mapping, Source } from '../mapped/rules.ts';
import type { EntryStatement, Head, Reader, ReadProblem, Recognition } from '../reader.ts';
import { placeOf, present, statement } from '../statement.ts';
import { PERIOD_FIELDS, periodIn } from './period.ts';

/** Address of the specification and of its vocabulary, which files name in `conformsTo` and in their context. */
const CROISSANT = 'mlcommons.org/croissant';

/** A text of JSON-LD stands alone, in a list, or in an object with its type or language. */
const text = (...keys: readonly string[]): readonly MappedPath[] =>
  keys.flatMap((key) => [`${key}[]`, `${key}[]/@value`]);

/** A thing of JSON-LD: its name, its address, or an object with both. */
const thing = (...keys: readonly string[]): readonly MappedPath[] => [
  ...text(...keys),
  ...keys.flatMap((key) => ['name', 'termCode', '@id', 'url'].map((part) => `${key}[]/${part}`)),
];

const PERMISSION = 'usageInfo[]/permission[]';

/**
 * Croissant 1.0 and 1.1 (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html) with its vocabulary for
 * responsible AI (croissant-rai-spec.html), which names some of its terms in two ways and whose terms are written with
 * the prefix `cr:` by generators. `annotatorDemographics` is about the people who labelled, never about patients.
 */
const mapping: Mapping = {
  names: 'local',
  facts: [],
  entries: [
    {
      kind: 'dataset',
      at: '',
      id: ['name', 'name/@value', '@id', 'url'],
      facts: [
        { field: 'dataset.name', at: text('name') },
        { field: 'dataset.version', at: text('version') },
        { field: 'dataset.url', at: ['url', 'url/@id'] },
        { field: 'dataset.description', at: text('description') },
        { field: 'dataset.licence', at: thing('license'), all: true },
        { field: 'dataset.creator', at: [...text('creator'), 'creator[]/name'], all: true },
        {
          field: 'dataset.creator',
          at: [...text('wasAttributedTo'), 'wasAttributedTo[]/name', 'wasAttributedTo[]/label'],
        },
        {
          field: 'dataset.terms_of_use',
          at: [
            ...thing('usageInfo'),
            'usageInfo[]/description',
            ...thing(`${PERMISSION}/action`, `${PERMISSION}/duty`),
            // Left, operator and right of each constraint in turn, as they stand.
            ...['name', '@id', '*[]/@id', 'rightOperand[]', 'rightOperand[]/@value'].map(
              (part) => `${PERMISSION}/constraint[]/${part}`,
            ),
            ...text('conditionsOfAccess'),
          ],
          all: true,
        },
        { field: 'dataset.discouraged_uses', at: thing('usageInfo[]/prohibition[]/action'), all: true },
        {
          field: 'dataset.derived_from',
          at: ['wasDerivedFrom[]', 'wasDerivedFrom[]/@id', 'isBasedOn[]', 'isBasedOn[]/@id'],
          all: true,
        },
        { field: 'dataset.collection', at: text('dataCollection', 'dataCollectionType'), all: true },
        { field: 'dataset.source', at: text('dataCollectionRawData', 'dataCollectionRaw'), all: true },
        { field: 'dataset.period.start', at: text('dataCollectionTimeframeStart', 'dataCollectionTimeFrameStart') },
        { field: 'dataset.period.end', at: text('dataCollectionTimeframeEnd', 'dataCollectionTimeFrameEnd') },
        {
          field: 'dataset.preprocessing',
          at: text('dataPreprocessingProtocol', 'dataManipulationProtocol', 'dataImputationProtocol'),
          all: true,
        },
        {
          field: 'dataset.label_method',
          at: text(
            'dataAnnotationProtocol',
            'annotationProtocol',
            'dataAnnotationPlatform',
            'annotationPlatform',
            'dataAnnotationAnalysis',
            'machineAnnotationTools',
          ),
          all: true,
        },
        { field: 'dataset.sensitive_data', at: text('personalSensitiveInformation'), all: true },
        { field: 'dataset.known_biases', at: text('dataBiases'), all: true },
        { field: 'dataset.limitations', at: text('dataLimitations'), all: true },
        { field: 'dataset.intended_uses', at: text('dataUseCases', 'useCases'), all: true },
        {
          field: 'dataset.maintenance',
          at: [
            ...text('dataReleaseMaintenancePlan', 'dataReleaseMaintenance'),
            ...text('maintainer'),
            'maintainer[]/name',
          ],
          all: true,
        },
      ],
      also: { fields: PERIOD_FIELDS, read: period },
    },
  ],
  settings: [
    '@context',
    '@type',
    '@id',
    'conformsTo',
    'recordSet',
    'keywords',
    'citeAs',
    'citation',
    'inLanguage',
    'alternateName',
    'sameAs',
    'identifier',
    'image',
    'thumbnailUrl',
    'sdLicense',
    'sdVersion',
    ...['@type', '@language', 'dataType'].map((key) => `*[]/${key}`),
    'creator[]/@id',
    'creator[]/url',
    'creator[]/sameAs',
    `${PERMISSION}/@type`,
    `${PERMISSION}/constraint[]/@type`,
    'usageInfo[]/prohibition[]/@type',
    ...[
      '@type',
      '@id',
      'name',
      'description',
      'encodingFormat',
      'includes',
      'excludes',
      'containedIn',
      'contentUrl',
    ].map((key) => `distribution[]/${key}`),
  ],
};

/** The period of collection where it is given as a whole, else that which the data cover (schema.org). */
function period(element: Found, source: Source, used: Set<LocatedValue>): readonly Statement[] {
  const scalarsAt = (key: string): readonly LocatedScalar[] =>
    text(key).flatMap((path) =>
      findAll(element, path, 'local').flatMap(({ value }) => (value.kind === 'scalar' ? [value] : [])),
    );
  const collected = [...scalarsAt('dataCollectionTimeframe'), ...scalarsAt('dataCollectionTimeFrame')];
  const byEnds = ['Timeframe', 'TimeFrame'].some((name) => scalarsAt(`dataCollection${name}Start`).length > 0);
  return periodIn(collected.length > 0 || byEnds ? collected : scalarsAt('temporalCoverage'), source, used);
}

interface Files {
  readonly entries: readonly EntryStatement[];
  readonly warnings: readonly ReadProblem[];
}

/**
 * The files of a data set, each with its digest. A file without a usable one is only an address: generators write a
 * branch or the address of an issue as `sha256` of a repository. The `contentUrl` of a file in an archive is a path
 * within the archive, where nothing can be held against it.
 */
function filesOf(root: Found, source: Source, used: Set<LocatedValue>): Files {
  const entries: EntryStatement[] = [];
  const warnings: ReadProblem[] = [];
  const ids = new Set<string>();
  for (const element of findAll(root, 'distribution[@type=FileObject]', 'local')) {
    if (findAll(element, 'containedIn', 'local').length > 0) continue;
    const [path] = factAt(element, { field: 'artifact.path', at: 'contentUrl' }, 'local', source, used);
    if (typeof path?.value !== 'string') continue;
    const [digest] = [
      ...factAt(element, { field: 'artifact.digest', at: 'sha256', algorithm: 'sha256' }, 'local', source, used),
      ...factAt(element, { field: 'artifact.digest', at: 'md5', algorithm: 'md5' }, 'local', source, used),
    ];
    if (digest === undefined) continue;
    const { id, problem } = artifactId(source.path, path.value);
    if (problem !== null) warnings.push({ ...problem, place: path.place });
    if (ids.has(id)) {
      const message = 'The file is listed a second time, and only the first is read. Remove one of the two.';
      warnings.push({ code: 'duplicate-path', message, place: path.place });
      continue;
    }
    ids.add(id);
    const statements = [path, digest, ...sizeOf(element, source, used)];
    entries.push({ kind: 'artifact', id, place: placeOf(source.path, element.value.span), statements });
  }
  return { entries, warnings };
}

/** Bytes, where `contentSize` says so exactly: without a unit it counts bytes; "4.7 MB" is rounded. */
function sizeOf(element: Found, source: Source, used: Set<LocatedValue>): readonly Statement[] {
  const [found] = findAll(element, 'contentSize', 'local');
  if (found?.value.kind !== 'scalar') return [];
  const scalar = found.value;
  const [, bytes] = /^(\d{1,15})(?: ?(?:B|bytes))?$/.exec(scalar.text.trim()) ?? [];
  if (bytes === undefined) return [];
  used.add(scalar);
  const place = placeOf(source.path, scalar.span);
  return [statement('artifact.size', present(Number(bytes)), { ...source, raw: scalar.text.trim(), place })];
}

function recognise({ form, has, texts }: Seen, head: Head): Recognition | null {
  const { value } = head.outline();
  if (form !== 'json' || value === null) return null;
  const root = top(value);
  const isDataset = texts('@type[]').some((type) => /(^|[:/#])Dataset$/.test(type));
  if (isDataset && conformsTo(texts).some((address) => address.includes(CROISSANT))) {
    return { strength: 3, because: 'it is a data set that conforms to Croissant' };
  }
  const vocabularies = findAll(root, '@context', 'local').flatMap((found) => [...scalarsBelow(found)]);
  const named = vocabularies.some(({ value: address }) => address.text.includes(CROISSANT));
  // What it conforms to may stand behind more records than the beginning of a file holds.
  if (isDataset && named && (has('distribution') || has('recordSet'))) {
    return { strength: 3, because: 'it is a data set in the vocabulary of Croissant' };
  }
  // Where the text cannot be parsed only the names of its keys are known.
  const isNameAlone = (key: string): boolean => {
    const [found] = findAll(root, key, 'local');
    return found?.value.kind === 'scalar' && found.value.value === null;
  };
  return ['@context', 'conformsTo', 'recordSet'].every(isNameAlone)
    ? { strength: 2, because: 'it has the keys of Croissant' }
    : null;
}

const conformsTo = (texts: Seen['texts']): readonly string[] => [
  ...texts('conformsTo[]'),
  ...texts('conformsTo[]/@id'),
];

function versionOf({ texts }: Seen): string | null {
  const versions = conformsTo(texts).flatMap((address) => /\/croissant\/(\d+\.\d+)/i.exec(address)?.[1] ?? []);
  return versions[0] ?? null;
}

function read(value: LocatedValue, source: Source): PartialReading {
  const root = top(value);
  const ledger = newLedger();
  const { entries, warnings } = filesOf(root, source, ledger.used);
  const part = readPart(root, mapping, source, ledger);
  return {
    ...part,
    entries: [...part.entries, ...entries],
    warnings,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
  };
}

const reader = mappedReader({
  id: 'croissant',
  title: 'Croissant',
  role: 'dataset',
  versions: ['1.0', '1.1'],
  assurance: 'declared',
  recognise,
  version: versionOf,
  mapping,
  read,
});

export const croissantReader: Reader = {
  ...reader,
  fields: [...reader.fields, 'artifact.path', 'artifact.digest', 'artifact.size'],
};
