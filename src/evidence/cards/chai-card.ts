import { parseData } from '../../documents/data.ts';
import type { LocatedMapping, LocatedScalar, LocatedValue, Span } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import { parseMarkdown } from '../../documents/markdown.ts';
import type { MetricRecord, Statement } from '../../dossier/fact.ts';
import { textState } from '../../dossier/state.ts';
import { READING } from '../../safety/limits.ts';
import { firstOfEach } from '../mapped/facts.ts';
import { mappedReader, type PartialReading } from '../mapped/mapped-reader.ts';
import { type Found, findAll, top } from '../mapped/paths.ts';
import { type Ledger, leftOver, newLedger, readPart } from '../mapped/reading.ts';
import { recordOf } from '../mapped/records.ts';
import type { Mapping, Source } from '../mapped/rules.ts';
import { canonicalMetric } from '../metric-names.ts';
import { placeholder, placeOf, statement } from '../statement.ts';
import { proseRecords } from './markdown-prose.ts';

const TITLE = 'CHAI Applied Model Card';
const ROOT = 'AppliedModelCard';
const FACTS = `${ROOT}/TrustIngredients/AISystemFacts`;
const USES = `${ROOT}/UsesAndDirections`;
const METRICS = `${ROOT}/KeyMetrics`;

/**
 * The Applied Model Card of the Coalition for Health AI, v0.1 and v0.2 (drafts).
 * https://github.com/coalition-for-health-ai/mc-schema
 *
 * ClinicalRiskLevel is the builders' own text, such as "Low, Class II (FDA)": never a tier of ours.
 */
const mapping: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: `${ROOT}/BasicInfo/ModelName` },
    { field: 'description', at: `${ROOT}/ModelSummary/Summary` },
    { field: 'governance.roles.model_owner', at: `${ROOT}/BasicInfo/ModelDeveloper` },
    { field: 'governance.contact', at: `${ROOT}/BasicInfo/DeveloperContact` },
    { field: 'regulatory.stage', at: `${ROOT}/ReleaseInfo/ReleaseStage` },
    { field: 'model.released', at: `${ROOT}/ReleaseInfo/ReleaseDate` },
    { field: 'version', at: `${ROOT}/ReleaseInfo/ReleaseVersion` },
    { field: 'regulatory.status', at: `${ROOT}/ReleaseInfo/RegulatoryApproval` },
    { field: 'regulatory.availability', at: `${ROOT}/ReleaseInfo/GlobalAvailability` },
    { field: 'intended_use.how_to_use', at: `${USES}/HowToUse` },
    { field: 'intended_use.purpose', at: `${USES}/IntendedUseAndWorkflow` },
    { field: 'intended_use.users', at: `${USES}/PrimaryIntendedUsers` },
    { field: 'intended_use.population', at: `${USES}/TargetedPatientPopulation` },
    { field: 'intended_use.out_of_scope', at: `${USES}/CautionedOutOfScopeSettings` },
    { field: 'limitations', at: `${ROOT}/Warnings/KnownRisksAndLimitations` },
    { field: 'ethical_considerations', at: `${ROOT}/Warnings/KnownBiasesOrEthicalConsiderations` },
    { field: 'regulatory.clinical_risk', at: `${ROOT}/Warnings/ClinicalRiskLevel` },
    { field: 'output.description', at: `${FACTS}/OutcomesAndOutputs` },
    { field: 'model.type', at: `${FACTS}/ModelType` },
    { field: 'model.foundation_models', at: `${FACTS}/FoundationModels` },
    { field: 'model.inputs', at: `${FACTS}/InputDataSource` },
    { field: 'model.modality', at: `${FACTS}/OutputAndInputDataTypes` },
    { field: 'development.training_data', at: `${FACTS}/DevelopmentDataCharacterization` },
    { field: 'fairness.mitigations', at: `${FACTS}/BiasMitigationApproaches` },
    { field: 'monitoring.plan', at: `${FACTS}/OngoingMaintenance` },
    { field: 'security.measures', at: `${FACTS}/Security` },
    { field: 'governance.funding', at: `${ROOT}/TrustIngredients/TransparencyInformation/FundingSource` },
    { field: 'governance.stakeholders', at: `${ROOT}/TrustIngredients/TransparencyInformation/StakeholdersConsulted` },
    { field: 'governance.third_parties', at: `${ROOT}/TrustIngredients/TransparencyInformation/ThirdPartyInformation` },
    { field: 'privacy.patient_disclosure', at: `${ROOT}/Resources/PatientConsentOrDisclosure` },
    {
      field: 'evaluation.publications',
      at: [`${ROOT}/Resources/PeerReviewedPublications`, `${ROOT}/Resources/EvaluationReferences`],
    },
    { field: 'evaluation.clinical_outcomes', at: `${ROOT}/Resources/ClinicalTrial` },
    { field: 'evaluation.safety', at: `${METRICS}/SafetyReliability/Interpretation` },
    { field: 'evaluation.metrics_chosen', at: `${METRICS}/UsefulnessUsabilityEfficacy/MetricGoal` },
    { field: 'evaluation.summary', at: `${METRICS}/UsefulnessUsabilityEfficacy/Interpretation` },
    { field: 'development.evaluation_data', at: `${METRICS}/UsefulnessUsabilityEfficacy/TestingDataDescription` },
    { field: 'fairness.assessment', at: `${METRICS}/FairnessEquity/Interpretation` },
  ],
  settings: [
    `${ROOT}/@xmlns`,
    `${ROOT}/@schemaLocation`,
    `${ROOT}/ModelSummary/Keywords`,
    `${ROOT}/Resources/ReimbursementStatus`,
    `${ROOT}/Bibliography`,
  ],
};

export const chaiCardReader = mappedReader({
  id: 'chai-card',
  title: TITLE,
  role: 'card',
  versions: ['0.1', '0.2'],
  assurance: 'declared',
  recognise: ({ form, has, text }) => {
    if (form !== 'xml') return null;
    if (isSchema(text('schema/@targetNamespace'))) return { strength: 3, because: 'it is the schema of that card' };
    if (!has(ROOT)) return null;
    return text(`${ROOT}/@xmlns`).includes('mc.chai.org')
      ? { strength: 3, because: `its root is ${ROOT} in the namespace of CHAI` }
      : { strength: 2, because: `its root is ${ROOT}` };
  },
  version: ({ text }) => /mc\.chai\.org\/v(\d{1,3}\.\d{1,3})\b/.exec(text(`${ROOT}/@xmlns`))?.[1] ?? null,
  mapping,
  read,
});

const isSchema = (namespace: string): boolean => namespace.includes('mc.chai.org');

function read(value: LocatedValue, source: Source, text: string): PartialReading {
  const from = top(value);
  const ledger = newLedger();
  const [root] = findAll(from, ROOT, 'exact');
  if (root === undefined) {
    const isXsd = findAll(from, 'schema/@targetNamespace', 'exact').length > 0;
    const code = isXsd ? 'schema-only' : 'not-a-card';
    const message = isXsd
      ? 'This is the schema of the card, which states nothing of any model. Fill in a card by it, and name the card.'
      : `The root of the document is not ${ROOT}, so it is no card of this form. Write the card by its schema.`;
    const warnings = [{ code, message, place: placeOf(source.path, from.entry.key) }];
    const nothing = { facts: [], entries: [], records: [], notUnderstood: [], anchors: ledger.anchors };
    return { ...nothing, warnings, status: 'unsupported' };
  }
  const { facts } = readPart(from, mapping, source, ledger);
  const records = metricRecords(root, source, text, ledger);
  return {
    facts: firstOfEach([...facts, ...invisible(from, source, ledger)]),
    entries: [],
    records,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
    warnings: [],
  };
}

/** Editors of Markdown leave U+200B where an answer was to be written: an element that is not empty and says nothing. */
function invisible(from: Found, source: Source, { used }: Ledger): readonly Statement[] {
  return mapping.facts.flatMap(({ field, at }) =>
    findAll(from, String(at), 'exact').flatMap(({ value }): readonly Statement[] => {
      if (value.kind !== 'scalar' || value.text === '' || textState(value.text) !== 'empty') return [];
      used.add(value);
      return [statement(field, placeholder, { ...source, raw: value.text, place: placeOf(source.path, value.span) })];
    }),
  );
}

/** The numbers of the three kinds of metric: JSON within the XML since v0.2, sentences in v0.1. */
function metricRecords(root: Found, source: Source, text: string, ledger: Ledger): readonly MetricRecord[] {
  const lines = text.split('\n');
  const records: MetricRecord[] = [];
  for (const metric of findAll(root, 'KeyMetrics/*', 'exact')) {
    const tested = scalarAt(metric, 'TestType')?.text ?? '';
    for (const result of findAll(metric, 'Results/MetricResult[]', 'exact')) {
      // One more than are read of a file, so that the caller says that there are too many.
      if (records.length > READING.declaredNumbers) return records;
      const record = jsonRecord(result, tested, source, lines, ledger);
      if (record !== null) records.push(record);
    }
    const prose = findAll(metric, 'Result', 'exact')[0];
    if (prose?.value.kind === 'scalar') {
      const found = sentenceRecords(prose.value, prose.keys, source, lines);
      if (found.length > 0) ledger.used.add(prose.value);
      records.push(...found);
    }
  }
  return records;
}

function scalarAt(from: Found, path: string): LocatedScalar | null {
  const value = findAll(from, path, 'exact')[0]?.value;
  return value?.kind === 'scalar' ? value : null;
}

/** Key of the measured number in each kind of ValueJson. */
const VALUE_KEYS: ReadonlyMap<string, string> = new Map([
  ['single', 'value'],
  ['estimate_ci', 'estimate'],
  ['mean_sd', 'mean'],
]);

function jsonRecord(
  result: Found,
  tested: string,
  source: Source,
  lines: readonly string[],
  ledger: Ledger,
): MetricRecord | null {
  const label = scalarAt(result, 'Label');
  const json = findAll(result, 'ValueJson', 'exact')[0];
  if (label === null || json?.value.kind !== 'scalar') return null;
  const { value } = parseData(json.value.text, { format: 'json' });
  if (value?.kind !== 'mapping') return null;
  const key = VALUE_KEYS.get(memberOf(value, 'kind')?.text ?? '');
  const number = key === undefined ? null : memberOf(value, key);
  const named = namesMetric(label.text);
  if (key === undefined || number === null || named === null) return null;
  const lower = memberOf(value, 'lower');
  const upper = memberOf(value, 'upper');
  const record = recordOf(named.name, number, { lower, upper, slice: named.slice, n: null, on: tested });
  if (record === null) return null;
  ledger.used.add(label).add(json.value);
  const unit = memberOf(value, 'unit')?.text.trim().toLowerCase() ?? '';
  return {
    ...record,
    name: label.text,
    scale: unit === '%' || unit === 'percent' ? 'percent' : COUNT_UNIT.test(unit) ? 'count' : record.scale,
    pointer: toPointer(json.keys),
    place: placeOf(source.path, spanInside(json.value, number.span, lines)),
    assurance: source.assurance,
  };
}

const COUNT_UNIT = /^(counts?|cases|patients|events)$/;

function memberOf(mapping: LocatedMapping, key: string): LocatedScalar | null {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === 'scalar' && value.value !== null ? value : null;
}

/** Results that are not the model's: what it is compared with. */
const COMPARATOR =
  /\b(standard of care|predicate|comparator|baseline|control|unaided|unassisted|without (the )?(ai|device|model)|readers?|radiologists?|physicians?|clinicians?)\b/i;

/** Words in brackets that say how a number is to be read, or that it is the model's, and name no group. */
const NO_GROUP =
  /^((9\d(\.\d)? ?% ?)?(ci|confidence intervals?)|%|percent|n ?= ?[\d,]{1,12}|device|model|ai|mean|median|sd|mean ?[±,;/] ?sd)$/i;

/** A label says which number it is and, in brackets at its end, of which group: "Accurate Entity Rate (Cardiology)". */
function namesMetric(label: string): { readonly name: string; readonly slice: string } | null {
  if (COMPARATOR.test(label)) return null;
  if (canonicalMetric(label) !== null) return { name: label, slice: '' };
  const open = label.endsWith(')') ? label.lastIndexOf('(') : -1;
  if (open <= 0) return { name: label, slice: '' };
  const name = label.slice(0, open).trim();
  const inside = label.slice(open + 1, -1).trim();
  if (NO_GROUP.test(inside) || isAbbreviation(inside, name)) return { name, slice: '' };
  // "F1 (macro)" is another number than F1, and no group of patients.
  if (/^(macro|micro|weighted|samples|pooled)\b/i.test(inside)) return { name: label, slice: '' };
  return { name, slice: inside };
}

/** Whether capitals in brackets are the first letters of the words before them: "Dice similarity coefficient (DSC)". */
function isAbbreviation(inside: string, name: string): boolean {
  if (!/^[A-Z][A-Za-z]{1,7}$/.test(inside)) return false;
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
  return initials.toUpperCase().includes(inside.toUpperCase());
}

/** Numbers in a sentence, as in a Markdown card. */
function sentenceRecords(
  scalar: LocatedScalar,
  keys: Found['keys'],
  source: Source,
  lines: readonly string[],
): readonly MetricRecord[] {
  return proseRecords(parseMarkdown(scalar.text), scalar.text, source.path).map((record) => ({
    ...record,
    pointer: toPointer(keys),
    place: placeOf(source.path, spanInside(scalar, record.place, lines)),
    assurance: source.assurance,
  }));
}

/**
 * Where in the file a part of an element's text stands. Text that is written with entities or CDATA is longer than what
 * it says, so that its parts cannot be pointed at: then the place is the element's.
 */
function spanInside({ text, span }: LocatedScalar, inner: Omit<Span, never>, lines: readonly string[]): Span {
  if (!isWrittenAs(text, span, lines)) return span;
  const shift = (line: number): number => (line === 1 ? span.column - 1 : 0);
  return {
    line: inner.line + span.line - 1,
    column: inner.column + shift(inner.line),
    endLine: inner.endLine + span.line - 1,
    endColumn: inner.endColumn + shift(inner.endLine),
  };
}

function isWrittenAs(text: string, { line, column, endLine, endColumn }: Span, lines: readonly string[]): boolean {
  const written = lines.slice(line - 1, endLine).map((one) => one.replace(/\r$/, ''));
  const last = written.length - 1;
  if (last < 0) return false;
  written[last] = (written[last] ?? '').slice(0, endColumn - 1);
  written[0] = (written[0] ?? '').slice(column - 1);
  return written.join('\n') === text;
}
