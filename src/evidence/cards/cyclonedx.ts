import { type LocatedValue, toPointer } from '../../documents/located.ts';
import type { Statement } from '../../dossier/fact.ts';
import { artifactId } from '../artifacts/artifact-id.ts';
import { looksLikeWeights } from '../artifacts/model-file.ts';
import { firstOfEach } from '../mapped/facts.ts';
import { mappedReader, type PartialReading } from '../mapped/mapped-reader.ts';
import { comparableName, type Found, findAll, top } from '../mapped/paths.ts';
import { type Ledger, leftOver, newLedger, readPart } from '../mapped/reading.ts';
import { type FactRule, fieldsOf, type Mapping, type Source } from '../mapped/rules.ts';
import type { EntryStatement, Reader, ReadProblem } from '../reader.ts';
import { placeOf, present, statement } from '../statement.ts';
import { entryOf, saysAnywhere, scalarAt, textAt, uniqueIds } from './bill-of-materials.ts';
import { HUB_TASKS } from './hugging-face-front-matter.ts';

const TITLE = 'CycloneDX ML-BOM';
const MODEL_TYPE = 'machine-learning-model';
/** A component of that type, in JSON or XML. */
const HAS_MODEL = /\btype"?\s{0,20}[:=]\s{0,20}["']machine-learning-model["']/;
const NAMESPACE = 'http://cyclonedx.org/schema/bom/';

/** The XML form wraps the elements of a list in one element and writes some keys as attributes. */
const both = (json: string, xml: string): readonly string[] => [json, xml];

const LICENCE = ['licenses[]/license/id', 'licenses[]/expression', 'licenses[]/license/name'].concat([
  'licenses/license[]/id',
  'licenses/expression',
  'licenses/license[]/name',
]);
const SHA256 = both('hashes[alg=SHA-256]/content', 'hashes/hash[@alg=SHA-256]/#text');
const MAKER = ['manufacturer/name', 'supplier/name', 'publisher', 'author', 'authors[]/name', 'authors/author[]/name'];
const CONSIDERED = 'modelCard/considerations';

/** Tasks as the Hugging Face Hub and people write them; words that are not here state nothing. */
const TASKS: Readonly<Record<string, string>> = {
  ...HUB_TASKS,
  classification: 'classification',
  'binary classification': 'classification',
  'multi-class classification': 'classification',
  'multiclass classification': 'classification',
  'image classification': 'classification',
  'text classification': 'classification',
  'tabular classification': 'classification',
  regression: 'regression',
  'survival analysis': 'survival',
  segmentation: 'segmentation',
  'image segmentation': 'segmentation',
  'object detection': 'detection',
  ranking: 'ranking',
  generation: 'generation',
  'text generation': 'generation',
};

/** The component of the model and its card. https://cyclonedx.org/docs/1.7/json/#components_items_modelCard */
const model: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: 'name' },
    { field: 'version', at: 'version' },
    { field: 'description', at: 'description' },
    { field: 'model.licence', at: LICENCE },
    { field: 'model.type', at: 'modelCard/modelParameters/architectureFamily' },
    { field: 'model.architecture', at: 'modelCard/modelParameters/modelArchitecture' },
    { field: 'model.task', at: 'modelCard/modelParameters/task', words: TASKS },
    {
      field: 'model.inputs',
      at: both('modelCard/modelParameters/inputs[]/format', 'modelCard/modelParameters/inputs/input[]/format'),
    },
    {
      field: 'model.foundation_models',
      at: both('pedigree/ancestors[]/name', 'pedigree/ancestors/component[]/name'),
    },
    { field: 'model.released', at: 'releaseNotes/timestamp' },
    { field: 'governance.changes', at: 'releaseNotes/description' },
    { field: 'governance.roles.model_owner', at: MAKER },
    {
      field: 'governance.contact',
      at: [
        'manufacturer/contact[]/email',
        'supplier/contact[]/email',
        'authors[]/email',
        'authors/author[]/email',
        'externalReferences[type=security-contact]/url',
        'externalReferences/reference[@type=security-contact]/url',
      ],
    },
    { field: 'intended_use.users', at: both(`${CONSIDERED}/users[]`, `${CONSIDERED}/users/user[]`) },
    { field: 'intended_use.purpose', at: both(`${CONSIDERED}/useCases[]`, `${CONSIDERED}/useCases/useCase[]`) },
    {
      field: 'limitations',
      at: [`${CONSIDERED}/technicalLimitations[]`, `${CONSIDERED}/technicalLimitations/technicalLimitation[]`],
    },
    {
      field: 'tradeoffs',
      at: both(`${CONSIDERED}/performanceTradeoffs[]`, `${CONSIDERED}/performanceTradeoffs/performanceTradeoff[]`),
    },
    {
      field: 'ethical_considerations',
      at: both(
        `${CONSIDERED}/ethicalConsiderations[]/*`,
        `${CONSIDERED}/ethicalConsiderations/ethicalConsideration[]/*`,
      ),
    },
    {
      field: 'fairness.groups_at_risk',
      at: both(
        `${CONSIDERED}/fairnessAssessments[]/groupAtRisk`,
        `${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/groupAtRisk`,
      ),
    },
    {
      field: 'fairness.mitigations',
      at: both(
        `${CONSIDERED}/fairnessAssessments[]/mitigationStrategy`,
        `${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/mitigationStrategy`,
      ),
    },
    {
      field: 'fairness.assessment',
      at: both(`${CONSIDERED}/fairnessAssessments[]/*`, `${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/*`),
    },
    {
      field: 'environmental_impact',
      at: [
        `${CONSIDERED}/environmentalConsiderations/energyConsumptions[]/*/*`,
        `${CONSIDERED}/environmentalConsiderations/energyConsumptions/energyConsumption[]/*/*`,
        `${CONSIDERED}/environmentalConsiderations/properties[]/value`,
        `${CONSIDERED}/environmentalConsiderations/properties/property[]/#text`,
      ],
    },
    {
      field: 'security.testing',
      at: both('externalReferences[type=pentest-report]/url', 'externalReferences/reference[@type=pentest-report]/url'),
    },
  ],
  records: [
    record('modelCard/quantitativeAnalysis/performanceMetrics[]'),
    record('modelCard/quantitativeAnalysis/performanceMetrics/performanceMetric[]'),
  ],
  settings: [
    'type',
    '@type',
    'bom-ref',
    '@bom-ref',
    'modelCard/bom-ref',
    'modelCard/@bom-ref',
    'mime-type',
    '@mime-type',
    'purl',
    'group',
  ],
};

function record(at: string): NonNullable<Mapping['records']>[number] {
  return {
    at,
    name: 'type',
    value: 'value',
    slice: 'slice',
    lower: 'confidenceInterval/lowerBound',
    upper: 'confidenceInterval/upperBound',
  };
}

/**
 * Real bills of materials keep the card in `properties`, names and values without a vocabulary of their own: names of
 * SPDX 3 in tools that write both formats, and names that people choose.
 */
const PROPERTIES: readonly (readonly [field: string, names: readonly string[]])[] = [
  ['model.type', ['typeOfModel', 'model_type']],
  ['model.licence', ['license', 'licence']],
  ['model.software', ['library_name', 'framework']],
  ['model.foundation_models', ['base_model', 'baseModel']],
  ['intended_use.purpose', ['informationAboutApplication', 'intended_use', 'intendedUse']],
  ['development.procedure', ['informationAboutTraining']],
  ['development.datasets', ['datasets', 'training_data']],
  ['limitations', ['limitation', 'limitations']],
  ['explainability.method', ['modelExplainability']],
  ['environmental_impact', ['energyConsumption']],
  ['regulatory.stage', ['promoted-stage', 'release_stage', 'lifecycle_stage']],
];

const DATASET_PROPERTIES: readonly (readonly [field: string, names: readonly string[]])[] = [
  ['dataset.licence', ['license', 'licence']],
];

/** A component of type `data`. */
const DATA_COMPONENT: readonly FactRule[] = [
  { field: 'dataset.name', at: 'name' },
  { field: 'dataset.version', at: 'version' },
  { field: 'dataset.description', at: 'description' },
  { field: 'dataset.licence', at: LICENCE },
  { field: 'dataset.digest', at: SHA256, algorithm: 'sha256' },
  { field: 'dataset.creator', at: MAKER },
  {
    field: 'dataset.url',
    at: both('externalReferences[type=distribution]/url', 'externalReferences/reference[@type=distribution]/url'),
  },
  {
    field: 'dataset.derived_from',
    at: both('pedigree/ancestors[]/name', 'pedigree/ancestors/component[]/name'),
  },
];

/** An element of `data` in such a component, or of `datasets` in a card. */
const DATA: readonly FactRule[] = [
  { field: 'dataset.name', at: 'name' },
  { field: 'dataset.description', at: 'description' },
  { field: 'dataset.url', at: 'contents/url' },
  { field: 'dataset.sensitive_data', at: both('sensitiveData[]', 'sensitiveData') },
  {
    field: 'dataset.maintenance',
    at: both('governance/stewards[]/*/name', 'governance/stewards/steward[]/*/name'),
  },
];

const mappingOf = (rules: readonly FactRule[], settings: readonly string[] = []): Mapping => ({
  names: 'exact',
  facts: rules,
  settings,
});

/** How an element is known and referred to. */
const IDENTITY = ['type', '@type', 'bom-ref', '@bom-ref'];

const DIGEST: FactRule = { field: 'artifact.digest', at: SHA256, algorithm: 'sha256' };
const FILE: readonly FactRule[] = [{ field: 'artifact.path', at: 'name' }, DIGEST];

const reader = mappedReader({
  id: 'cyclonedx',
  title: TITLE,
  role: 'card',
  versions: ['1.5', '1.6', '1.7'],
  assurance: 'declared',
  recognise: ({ form, text }, head) => {
    const isBom =
      (form === 'json' && text('bomFormat') === 'CycloneDX') ||
      (form === 'xml' && text('bom/@xmlns').startsWith(NAMESPACE));
    // Most files of this format list software alone.
    return isBom && saysAnywhere(head, HAS_MODEL)
      ? { strength: 3, because: 'it is a CycloneDX bill of materials with a machine-learning model' }
      : null;
  },
  version: ({ text }) => {
    const version = text('specVersion') || text('bom/@xmlns').slice(NAMESPACE.length);
    return /^\d{1,2}\.\d{1,2}$/.test(version) ? version : null;
  },
  mapping: model,
  read,
});

export const cyclonedxReader: Reader = {
  ...reader,
  fields: [
    ...new Set([
      ...fieldsOf(model),
      ...fieldsOf(mappingOf([...DATA_COMPONENT, ...DATA, ...FILE])),
      ...[...PROPERTIES, ...DATASET_PROPERTIES].map(([field]) => field),
    ]),
  ],
};

/** Components that are the business of tools for software. */
const SOFTWARE: ReadonlySet<string> = new Set(
  'application framework library container platform operating-system device device-driver firmware cryptographic-asset'.split(
    ' ',
  ),
);

const DOCUMENT_SETTINGS = [
  '$schema',
  'bomFormat',
  'specVersion',
  'serialNumber',
  'version',
  '@xmlns',
  '@serialNumber',
  '@version',
];

/** Every component, those within others too. */
function* components(from: Found): Generator<Found> {
  for (const path of ['components[]', 'components/component[]']) {
    for (const found of findAll(from, path, 'exact')) {
      if (found.value.kind !== 'mapping' || !found.value.entries.has('name')) continue;
      yield found;
      yield* components(found);
    }
  }
}

const typeOf = (component: Found): string => textAt(component, 'type') || textAt(component, '@type');
const refOf = (element: Found): string => textAt(element, 'bom-ref') || textAt(element, '@bom-ref');

function read(value: LocatedValue, source: Source): PartialReading {
  const ledger = newLedger();
  const root = findAll(top(value), 'bom', 'exact')[0] ?? top(value);
  const own = findAll(root, 'metadata/component', 'exact');
  const all = [root, ...own].flatMap((from) => [...components(from)]);
  const { judged, warnings } = judgedModel(own, all, source);
  const card = judged === null ? { facts: [], records: [] } : readPart(judged, model, source, ledger);
  const beside = judged === null ? [] : readProperties(judged, PROPERTIES, source, ledger);
  const datasets = dataSets(all, judged, source, ledger);
  readPart(root, mappingOf([], DOCUMENT_SETTINGS), source, ledger);
  for (const { value: software } of all.filter((one) => SOFTWARE.has(typeOf(one)))) ledger.used.add(software);
  return {
    facts: firstOfEach([...card.facts, ...beside, ...namesOf(datasets.names, source)]),
    entries: [...datasets.entries, ...artifacts(all, judged, source, ledger)],
    records: card.records,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
    warnings,
    ...(warnings.length === 0 ? {} : { status: 'partial' }),
  };
}

/** The model that the bill is of: its own component, or the only model in it. Which of several is judged, nobody can say. */
function judgedModel(
  own: readonly Found[],
  all: readonly Found[],
  source: Source,
): { readonly judged: Found | null; readonly warnings: readonly ReadProblem[] } {
  const main = own.find((component) => typeOf(component) === MODEL_TYPE);
  if (main !== undefined) return { judged: main, warnings: [] };
  const [first, second] = all.filter((component) => typeOf(component) === MODEL_TYPE);
  if (second === undefined) return { judged: first ?? null, warnings: [] };
  const message =
    'A second machine-learning model. Which of them is judged is not clear, so the card of none is read. Name the judged one as metadata.component, the others as components.';
  const { span } = scalarAt(second, 'name') ?? second.value;
  return { judged: null, warnings: [{ code: 'several-models', message, place: placeOf(source.path, span) }] };
}

const PROPERTY_LISTS = ['', 'modelCard/'].flatMap((at) => [`${at}properties[]`, `${at}properties/property[]`]);

/** What properties say: of each field the first that says something, and the rest are left as not understood. */
function readProperties(from: Found, table: typeof PROPERTIES, source: Source, ledger: Ledger): readonly Statement[] {
  const byName = new Map<string, Found>();
  for (const found of PROPERTY_LISTS.flatMap((path) => findAll(from, path, 'exact'))) {
    const name = comparableName(textAt(found, 'name') || textAt(found, '@name'), 'loose');
    if (!byName.has(name)) byName.set(name, found);
  }
  return table.flatMap(([field, names]) => {
    const rule = { field, at: both('value', '#text') };
    for (const name of names) {
      const found = byName.get(comparableName(name, 'loose'));
      if (found === undefined) continue;
      const { facts } = readPart(found, mappingOf([rule], ['name', '@name']), source, ledger);
      if (facts.length > 0) return facts;
    }
    return [];
  });
}

interface DataSets {
  readonly entries: readonly EntryStatement[];
  /** Of data sets of which nothing but the name is said. */
  readonly names: readonly Statement[];
}

/** The data sets of the judged model, written in its card or named there by reference, and all others of the bill. */
function dataSets(all: readonly Found[], judged: Found | null, source: Source, ledger: Ledger): DataSets {
  const entries: EntryStatement[] = [];
  const names: Statement[] = [];
  const add = (element: Found, statements: readonly Statement[]): void => {
    const [only, more] = statements;
    if (only?.field === 'dataset.name' && more === undefined) {
      names.push(only);
      return;
    }
    const id = textAt(element, 'name') || refOf(element) || toPointer(element.keys);
    const entry = entryOf('dataset', id, element, source.path, statements);
    if (entry !== null) entries.push(entry);
  };
  const say = (part: Found, rules: readonly FactRule[]): readonly Statement[] =>
    readPart(part, mappingOf(rules, IDENTITY), source, ledger).facts;
  const inCard = (path: string): readonly Found[] =>
    judged === null ? [] : findAll(judged, `modelCard/modelParameters/${path}`, 'exact');
  for (const element of [...inCard('datasets[]'), ...inCard('datasets/dataset[]')]) add(element, say(element, DATA));
  const referred = new Set<string>();
  for (const { value } of [...inCard('datasets[]/ref'), ...inCard('datasets/ref[]')]) {
    if (value.kind !== 'scalar') continue;
    referred.add(value.text.trim());
    ledger.used.add(value);
  }
  for (const component of all.filter((one) => typeOf(one) === 'data')) {
    const contents = findAll(component, 'data[]', 'exact');
    // Configuration and source code are data of this format as well.
    const sets = contents.filter((one) => textAt(one, 'type') === 'dataset' || referred.has(refOf(one)));
    if (contents.length > 0 && sets.length === 0 && !referred.has(refOf(component))) continue;
    const whole = [...say(component, DATA_COMPONENT), ...readProperties(component, DATASET_PROPERTIES, source, ledger)];
    const [only, another] = sets;
    // Several data sets in one component are an entry each; what is said of the component holds for all of them.
    if (only === undefined || another === undefined) {
      add(component, firstOfEach([...whole, ...(only === undefined ? [] : say(only, DATA))]));
    } else {
      const shared = whole.filter(({ field }) => SHARED.includes(field));
      for (const one of sets) add(one, firstOfEach([...say(one, DATA), ...shared]));
    }
  }
  return { entries: uniqueIds(entries), names };
}

/** What is said of a component and holds for each of several data sets in it; its digest and version do not. */
const SHARED = ['dataset.licence', 'dataset.creator'];

function namesOf(names: readonly Statement[], source: Source): readonly Statement[] {
  const stated = names.filter(({ state }) => state === 'present');
  const [first] = stated;
  if (first === undefined) return [];
  const values = stated.map(({ raw }) => raw);
  return [
    statement('development.datasets', present(values), { ...source, raw: values.join('; '), place: first.place }),
  ];
}

/** Digests: of the model as a whole, and of each file of weights that the bill lists. */
function artifacts(
  all: readonly Found[],
  judged: Found | null,
  source: Source,
  ledger: Ledger,
): readonly EntryStatement[] {
  const digestOf = (component: Found, rules: readonly FactRule[], id: string): EntryStatement | null => {
    const { facts } = readPart(component, mappingOf(rules, DIGEST_SETTINGS), source, ledger);
    return entryOf('artifact', id, component, source.path, facts);
  };
  const files = all.filter((one) => typeOf(one) === 'file' && looksLikeWeights(textAt(one, 'name')));
  const found = [
    judged === null ? null : digestOf(judged, [DIGEST], textAt(judged, 'name')),
    ...files.map((file) => digestOf(file, FILE, artifactId(source.path, textAt(file, 'name')).id)),
  ];
  return uniqueIds(found.filter((entry) => entry !== null));
}

const DIGEST_SETTINGS = [...IDENTITY, 'hashes[alg=SHA-256]/alg', 'hashes/hash[@alg=SHA-256]/@alg'];
