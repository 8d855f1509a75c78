import { type LocatedValue, toPointer } from '../../documents/located.ts';
import type { Statement } from '../../dossier/fact.ts';
import { artifactId } from '../artifacts/artifact-id.ts';
import { looksLikeWeights } from '../artifacts/model-file.ts';
import { firstOfEach } from '../mapped/facts.ts';
import { mappedReader, type PartialReading } from '../mapped/mapped-reader.ts';
import { type Found, findAll, top } from '../mapped/paths.ts';
import { type Ledger, leftOver, newLedger, readPart } from '../mapped/reading.ts';
import { type FactRule, fieldsOf, type Mapping, type Source } from '../mapped/rules.ts';
import type { EntryStatement, Reader, ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { entryOf, saysAnywhere, scalarAt, textAt, uniqueIds } from './bill-of-materials.ts';

/** Keys of every element that tell elements apart and state nothing of the model. */
const IDENTITY = ['type', 'spdxId', '@id', 'creationInfo'];

const SHA256 = 'verifiedUsing[algorithm=sha256]/hashValue';
const DIGEST_SETTINGS = ['verifiedUsing[algorithm=sha256]/algorithm', 'verifiedUsing[algorithm=sha256]/type'];

/** https://spdx.github.io/spdx-spec/v3.0.1/model/AI/Classes/AIPackage/ */
const model: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: 'name' },
    { field: 'description', at: ['description', 'summary'] },
    { field: 'version', at: 'software_packageVersion' },
    { field: 'model.released', at: 'releaseTime' },
    { field: 'model.type', at: 'ai_typeOfModel[]' },
    { field: 'intended_use.purpose', at: 'ai_informationAboutApplication' },
    // "yes" says that the system is fully automated; "no" that a human is involved, but not in which way.
    { field: 'intended_use.decision_role', at: 'ai_autonomyType', words: { yes: 'autonomous' } },
    { field: 'development.procedure', at: 'ai_informationAboutTraining' },
    { field: 'limitations', at: 'ai_limitation' },
    { field: 'explainability.method', at: 'ai_modelExplainability[]' },
    // The scale of the general risk assessment methodology of EU product safety, which is no tier of ours.
    {
      field: 'regulatory.clinical_risk',
      at: 'ai_safetyRiskAssessment',
      prefix: 'By the risk assessment of EU product safety: ',
    },
    { field: 'regulatory.standards', at: 'ai_standardCompliance[]' },
    { field: 'environmental_impact', at: 'ai_energyConsumption/*[]/*' },
  ],
  records: [{ at: 'ai_metric[]', name: 'key', value: 'value' }],
  settings: [...IDENTITY, ...DIGEST_SETTINGS, 'ai_metric[]/type', 'software_primaryPurpose', 'software_copyrightText'],
};

/** https://spdx.github.io/spdx-spec/v3.0.1/model/Dataset/Classes/DatasetPackage/ */
const dataset: Mapping = {
  names: 'exact',
  facts: [
    { field: 'dataset.name', at: 'name' },
    { field: 'dataset.version', at: 'software_packageVersion' },
    { field: 'dataset.url', at: 'software_downloadLocation' },
    { field: 'dataset.description', at: ['description', 'summary'] },
    { field: 'dataset.digest', at: SHA256, algorithm: 'sha256' },
    { field: 'dataset.collection', at: 'dataset_dataCollectionProcess' },
    { field: 'dataset.preprocessing', at: ['dataset_dataPreprocessing[]', 'dataset_dataPreprocessing'] },
    {
      field: 'dataset.sensitive_data',
      at: 'dataset_hasSensitivePersonalInformation',
      prefix: 'Sensitive personal information: ',
    },
    { field: 'dataset.deidentification', at: 'dataset_anonymizationMethodUsed[]' },
    { field: 'dataset.known_biases', at: 'dataset_knownBias[]' },
    { field: 'dataset.limitations', at: 'dataset_datasetNoise' },
    { field: 'dataset.intended_uses', at: 'dataset_intendedUse' },
    { field: 'dataset.maintenance', at: 'dataset_datasetUpdateMechanism' },
  ],
  settings: [
    ...IDENTITY,
    ...DIGEST_SETTINGS,
    'software_primaryPurpose',
    'software_copyrightText',
    'builtTime',
    'releaseTime',
    'dataset_datasetType',
    // Bytes, so never the number of records.
    'dataset_datasetSize',
  ],
};

const DIGEST: FactRule = { field: 'artifact.digest', at: SHA256, algorithm: 'sha256' };
const FILE: readonly FactRule[] = [{ field: 'artifact.path', at: 'name' }, DIGEST];
const LICENCE = ['simplelicensing_licenseExpression', 'simplelicensing_licenseText', 'name'];

const mappingOf = (facts: readonly FactRule[], settings: readonly string[] = []): Mapping => ({
  names: 'exact',
  facts,
  settings,
});

/** Elements that only carry the graph, and what is the business of tools for software. */
const NO_STATEMENT: ReadonlySet<string> = new Set([
  'CreationInfo',
  'SpdxDocument',
  'Bom',
  'software_Sbom',
  'software_Package',
  'software_File',
  'software_Snippet',
  'Agent',
  'Organization',
  'Person',
  'SoftwareAgent',
  'Tool',
]);

const SOFTWARE_RELATIONSHIPS: ReadonlySet<string> = new Set([
  'contains',
  'dependsOn',
  'describes',
  'generates',
  'hasConcludedLicense',
  'hasDeclaredLicense',
]);

const CONTEXT = 'spdx.org/rdf/3';
const HAS_PROFILE = /\btype"\s{0,20}:\s{0,20}"(ai_AIPackage|dataset_DatasetPackage)"/;

const reader = mappedReader({
  id: 'spdx3',
  title: 'SPDX 3 document with AI or dataset profile',
  role: 'card',
  versions: ['3.0.0', '3.0.1'],
  assurance: 'declared',
  recognise: ({ form, text }, head) =>
    // A document of software alone, as most are, states nothing of a model.
    form === 'json' && text('@context[]').includes(CONTEXT) && saysAnywhere(head, HAS_PROFILE)
      ? { strength: 3, because: 'it is an SPDX 3 document with a package of a model or of data' }
      : null,
  version: ({ text }) => text('@graph[type=CreationInfo]/specVersion') || null,
  mapping: model,
  read,
});

export const spdx3Reader: Reader = {
  ...reader,
  fields: [
    ...new Set([
      ...fieldsOf(model),
      ...fieldsOf(dataset),
      ...fieldsOf(mappingOf(FILE)),
      ...['model.licence', 'governance.roles.model_owner', 'governance.contact'],
      ...['dataset.licence', 'dataset.creator', 'dataset.role'],
    ]),
  ],
};

/** The elements of a document, by what they are and by what they are called. */
interface Graph {
  readonly elements: readonly Found[];
  readonly byId: ReadonlyMap<string, Found>;
  /** Relationships by the id that they start from. */
  readonly from: ReadonlyMap<string, readonly Found[]>;
}

const typeOf = (element: Found): string => textAt(element, 'type');
const idOf = (element: Found): string => textAt(element, 'spdxId') || textAt(element, '@id');

function graphOf(value: LocatedValue): Graph {
  const listed = findAll(top(value), '@graph[]', 'exact');
  const elements = listed.length === 0 ? [top(value)] : listed;
  const byId = new Map<string, Found>();
  const from = new Map<string, Found[]>();
  for (const element of elements) {
    const id = idOf(element);
    if (id !== '' && !byId.has(id)) byId.set(id, element);
    const start = textAt(element, 'from');
    if (start === '') continue;
    const known = from.get(start);
    if (known === undefined) from.set(start, [element]);
    else known.push(element);
  }
  return { elements, byId, from };
}

function read(value: LocatedValue, source: Source): PartialReading {
  const ledger = newLedger();
  const graph = graphOf(value);
  readPart(top(value), mappingOf([], ['@context']), source, ledger);
  const { judged, warnings } = judgedPackage(graph, source);
  const card = judged === null ? { facts: [], records: [] } : readPart(judged, model, source, ledger);
  const around =
    judged === null
      ? []
      : [
          ...licenceOf(judged, 'model.licence', graph, source, ledger),
          ...agentOf(judged, ['suppliedBy', 'originatedBy[]'], MAKER, graph, source, ledger),
        ];
  const roles = judged === null ? new Map<string, Statement[]>() : rolesOfData(judged, graph, source, ledger);
  const datasets = graph.elements
    .filter((element) => typeOf(element) === 'dataset_DatasetPackage' && isFirstOfItsId(element, graph))
    .map((element) => dataSet(element, roles, graph, source, ledger));
  const entries = [...uniqueIds(present(datasets)), ...uniqueIds(artifacts(graph, judged, source, ledger))];
  for (const element of graph.elements) if (statesNothing(element)) ledger.used.add(element.value);
  return {
    facts: firstOfEach([...card.facts, ...around]),
    entries,
    records: card.records,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
    warnings,
    ...(warnings.length === 0 ? {} : { status: 'partial' }),
  };
}

/** An id that several elements bear is given once, so that what refers to it is not read again and again. */
const isFirstOfItsId = (element: Found, { byId }: Graph): boolean =>
  idOf(element) === '' || byId.get(idOf(element))?.value === element.value;

const statesNothing = (element: Found): boolean =>
  NO_STATEMENT.has(typeOf(element)) || SOFTWARE_RELATIONSHIPS.has(textAt(element, 'relationshipType'));

const present = <T>(values: readonly (T | null)[]): readonly T[] => values.filter((value) => value !== null);

/** The package that the document is of: the only one, or the only root. Which of several is judged, nobody can say. */
function judgedPackage(
  { elements }: Graph,
  source: Source,
): { readonly judged: Found | null; readonly warnings: readonly ReadProblem[] } {
  const packages = elements.filter((element) => typeOf(element) === 'ai_AIPackage');
  if (packages.length < 2) return { judged: packages[0] ?? null, warnings: [] };
  const roots = new Set(
    elements.flatMap((element) =>
      findAll(element, 'rootElement[]', 'exact').map(({ value }) => (value.kind === 'scalar' ? value.text : '')),
    ),
  );
  const [root, another] = packages.filter((element) => roots.has(idOf(element)));
  if (root !== undefined && another === undefined) return { judged: root, warnings: [] };
  const second = packages[1];
  if (second === undefined) return { judged: null, warnings: [] };
  const { span } = scalarAt(second, 'name') ?? second.value;
  const message =
    'A second AI package. Which of them is judged is not clear, so none is read. Name the judged one alone under rootElement.';
  return { judged: null, warnings: [{ code: 'several-models', message, place: placeOf(source.path, span) }] };
}

/** What a relationship leads to, with the scalar that says where. */
function* targets(from: Found, type: string, graph: Graph): Generator<{ relationship: Found; to: Found }> {
  for (const relationship of graph.from.get(idOf(from)) ?? []) {
    if (textAt(relationship, 'relationshipType') !== type) continue;
    for (const to of findAll(relationship, 'to[]', 'exact')) yield { relationship, to };
  }
}

/** The declared licence of an element, else the concluded one: its expression, or the address or id that stands for it. */
function licenceOf(element: Found, field: string, graph: Graph, source: Source, ledger: Ledger): readonly Statement[] {
  const found: Statement[] = [];
  for (const type of ['hasDeclaredLicense', 'hasConcludedLicense']) {
    for (const { relationship, to } of targets(element, type, graph)) {
      ledger.used.add(relationship.value);
      const named = to.value.kind === 'scalar' ? graph.byId.get(to.value.text) : undefined;
      const said =
        named === undefined
          ? readPart(to, mappingOf([{ field, at: '' }]), source, ledger).facts
          : readPart(named, mappingOf([{ field, at: LICENCE }], [...IDENTITY, LIST_VERSION]), source, ledger).facts;
      found.push(...said);
    }
  }
  return firstOfEach(found);
}

const LIST_VERSION = 'simplelicensing_licenseListVersion';

const MAKER: readonly FactRule[] = [
  { field: 'governance.roles.model_owner', at: 'name' },
  { field: 'governance.contact', at: 'externalIdentifier[externalIdentifierType=email]/identifier' },
];

/** What is said of the agent that an element refers to; an id that leads nowhere names nobody. */
function agentOf(
  element: Found,
  paths: readonly string[],
  rules: readonly FactRule[],
  graph: Graph,
  source: Source,
  ledger: Ledger,
): readonly Statement[] {
  const found: Statement[] = [];
  for (const { value } of paths.flatMap((path) => findAll(element, path, 'exact'))) {
    const agent = value.kind === 'scalar' ? graph.byId.get(value.text) : undefined;
    if (agent === undefined) continue;
    ledger.used.add(value);
    found.push(...readPart(agent, mappingOf(rules, IDENTITY), source, ledger).facts);
  }
  return firstOfEach(found);
}

const ROLES: Readonly<Record<string, string>> = { trainedOn: 'train', testedOn: 'test' };

/**
 * What the judged model's relationships say of its data, by the id of the data set. A set that it was both trained and
 * tested on states two roles, which contradict one another.
 */
function rolesOfData(
  judged: Found,
  graph: Graph,
  source: Source,
  ledger: Ledger,
): ReadonlyMap<string, readonly Statement[]> {
  const rule = { field: 'dataset.role', at: 'relationshipType', words: ROLES };
  const roles = new Map<string, Statement[]>();
  for (const type of Object.keys(ROLES)) {
    for (const { relationship, to } of targets(judged, type, graph)) {
      if (to.value.kind !== 'scalar' || !graph.byId.has(to.value.text)) continue;
      ledger.used.add(relationship.value);
      const { facts } = readPart(relationship, mappingOf([rule]), source, ledger);
      roles.set(to.value.text, [...(roles.get(to.value.text) ?? []).slice(0, 1), ...facts]);
    }
  }
  return roles;
}

function dataSet(
  element: Found,
  roles: ReadonlyMap<string, readonly Statement[]>,
  graph: Graph,
  source: Source,
  ledger: Ledger,
): EntryStatement | null {
  const id = idOf(element);
  const statements = firstOfEach([
    ...readPart(element, dataset, source, ledger).facts,
    ...licenceOf(element, 'dataset.licence', graph, source, ledger),
    ...agentOf(element, ['originatedBy[]', 'suppliedBy'], DATA_MAKER, graph, source, ledger),
  ]);
  const name = textAt(element, 'name') || id || toPointer(element.keys);
  return entryOf('dataset', name, element, source.path, [...statements, ...(roles.get(id) ?? [])]);
}

const DATA_MAKER: readonly FactRule[] = [{ field: 'dataset.creator', at: 'name' }];

/** Digests: of the model as a whole, and of each file of weights that the document lists. */
function artifacts(graph: Graph, judged: Found | null, source: Source, ledger: Ledger): readonly EntryStatement[] {
  const digestOf = (element: Found, rules: readonly FactRule[], id: string): EntryStatement | null => {
    const settings = [...IDENTITY, ...DIGEST_SETTINGS, 'software_primaryPurpose', 'software_fileKind', 'contentType'];
    return entryOf(
      'artifact',
      id,
      element,
      source.path,
      readPart(element, mappingOf(rules, settings), source, ledger).facts,
    );
  };
  const files = graph.elements.filter(
    (element) => typeOf(element) === 'software_File' && looksLikeWeights(textAt(element, 'name')),
  );
  return present([
    judged === null ? null : digestOf(judged, [DIGEST], textAt(judged, 'name')),
    ...files.map((file) => digestOf(file, FILE, artifactId(source.path, textAt(file, 'name')).id)),
  ]);
}
