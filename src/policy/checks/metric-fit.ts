import type { MetricRecord } from '../../dossier/fact.ts';
import { parseDeclared } from '../../measures/claims/claims.ts';
import { toNumber } from '../../measures/claims/rational.ts';
import type { Required } from '../../report/report.ts';
import { judgedSources, type MeasuredSource } from '../measured.ts';
import { type MetricNeed, needsOfUse, RARE_NEED } from '../metrics-for-use.ts';
import { isMeasurable } from '../recompute.ts';
import { isClaim } from '../subject.ts';
import { type CheckKind, type NeededField, PLAIN } from './kind.ts';
import { READING_FIELDS } from './measured-group.ts';
import { decided, fail, notEvaluated, numericLimit, pass, settle } from './result.ts';

interface Args {
  readonly rare: string;
}

const USE = 'intended_use.use';

/**
 * The numbers that matter in the stated use are declared, or the predictions give them. Accuracy declared alone fails: where
 * one in twenty has the condition, a model that finds nobody is right 95 times of 100.
 */
export const metricFit: CheckKind<Args> = {
  ...PLAIN,
  id: 'metric-fit',
  fields: () => [USE],
  limits: ({ rare }) => [rare],
  reaches: ['pass', 'fail', 'missing', 'not-applicable'],
  evaluate: ({ rare }, context) => {
    const asked = 'the numbers that show the harm of the use, and never accuracy alone';
    const limit = numericLimit(context, rare, context.limit(rare), { text: asked });
    if (!limit.ok) return limit.result;
    const { dossier, subject } = context;
    const claims = dossier.records.filter(isClaim);
    const alone = accuracyAlone(claims);
    if (alone !== null) {
      const text = 'accuracy is the only number declared, and it can be high while cases are missed';
      return fail({ text }, { text: asked }, alone.place, { assurance: alone.assurance });
    }
    const settled = settle(context, USE, asked);
    if (!settled.ok) return settled.result;
    const use = String(settled.value);
    const sources = judgedSources(context.sources);
    const isRare = shareWithCondition(claims, sources).some((share) => share < limit.value);
    const needs = [...needsOfUse(use), ...(isRare ? [RARE_NEED] : [])];
    const required = requiredOf(use, needs);
    if (needs.length === 0) {
      return decided(
        'not-applicable',
        null,
        { text: `no number is asked for in this use (${use})` },
        required,
        subject.place,
      );
    }
    const missing = needs.filter((one) => !isAnswered(one, claims, sources, context.requiredAttributes));
    if (missing.length === 0) {
      return pass({ text: 'these numbers are declared, or the predictions give them' }, required, settled.fact.place);
    }
    const text = `neither declared nor to be computed: ${missing.map(({ asks, because }) => `${asks}, since ${because}`).join('; ')}`;
    return notEvaluated('missing', { text }, required, settled.fact.place, { needs: neededFields(sources) });
  },
};

function requiredOf(use: string, needs: readonly MetricNeed[]): Required {
  const asked = needs.map(({ asks }) => asks).join(', and ');
  return { text: asked === '' ? 'nothing' : `for this use (${use}): ${asked}` };
}

/** The first of the declared numbers where all of them are accuracies; groups and data sets do not make others of them. */
function accuracyAlone(claims: readonly MetricRecord[]): MetricRecord | null {
  const stated = claims.filter(({ assurance }) => assurance === 'declared');
  const [first] = stated;
  return first !== undefined && stated.every(({ metric }) => metric === 'accuracy') ? first : null;
}

/** How many have the condition, as rows tell it or somebody declares it. */
function shareWithCondition(claims: readonly MetricRecord[], sources: readonly MeasuredSource[]): readonly number[] {
  const measured = sources
    .filter(({ predictions }) => predictions.rows.polarity === 'declared')
    .map((source) => source.overall())
    .flatMap(({ n, positives }) => (n === 0 ? [] : [positives / n]));
  const declared = claims
    .filter(({ metric, subgroup }) => metric === 'prevalence' && Object.keys(subgroup).length === 0)
    .map(({ raw, scale }) => parseDeclared(raw, scale === 'percent' ? 'percent' : 'fraction'))
    .flatMap((number) => (number.ok ? [toNumber(number.value)] : []));
  return [...measured, ...declared];
}

function isAnswered(
  need: MetricNeed,
  claims: readonly MetricRecord[],
  sources: readonly MeasuredSource[],
  attributes: readonly string[],
): boolean {
  const isDeclared = claims.some(
    ({ metric, subgroup }) =>
      need.anyOf.some((wanted) => wanted === metric) && Object.keys(subgroup).length > 0 === need.byGroup,
  );
  return isDeclared || sources.some((source) => gives(source, need, attributes));
}

/** Whether the rows give one of the numbers; of groups, of every attribute that policy asks for, and of one at least. */
function gives(
  { predictions: { rows }, overall }: MeasuredSource,
  { anyOf, byGroup }: MetricNeed,
  attributes: readonly string[],
): boolean {
  const { groups } = rows.table;
  const isGrouped = attributes.every((name) => groups.some(({ attribute }) => attribute === name));
  const hasGroups = !byGroup || (groups.length > 0 && isGrouped);
  return hasGroups && rows.polarity === 'declared' && anyOf.some((metric) => isMeasurable(metric, overall()));
}

/** A threshold where there are rows without one, else the rows. */
function neededFields(sources: readonly MeasuredSource[]): readonly NeededField[] {
  const [first] = sources;
  const entry = first?.predictions.result ?? null;
  const fields = first === undefined ? READING_FIELDS : ['result.threshold'];
  return fields.map((field) => ({ field, entry }));
}
