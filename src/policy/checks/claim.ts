import type { MetricRecord } from '../../dossier/fact.ts';
import { compareClaim, compareInterval, type Declared, parseDeclared } from '../../measures/claims/claims.ts';
import type { Limits } from '../../measures/intervals/interval.ts';
import type { Required } from '../../report/report.ts';
import { judgedSources, type MeasuredSource } from '../measured.ts';
import { higherIsBetter, type Recomputation, recompute } from '../recompute.ts';
import { showsMetric } from '../shown.ts';
import { isClaim } from '../subject.ts';
import { threeDigits } from '../words.ts';
import { impossibleClaim } from './claim-audit.ts';
import { everyReading } from './claim-readings.ts';
import { worstOf } from './combine.ts';
import { type CheckContext, type CheckKind, type Decided, PLAIN } from './kind.ts';
import { fail, notEvaluated, pass } from './result.ts';

/** What is said of a recomputed number that is not shown. */
const ANOTHER = 'another number (withheld)';

interface Args {
  readonly materiality: string;
}

/** The declared number, read from its source text, is the number that the predictions give. */
export const claim: CheckKind<Args> = {
  ...PLAIN,
  id: 'claim',
  fields: () => [],
  limits: ({ materiality }) => [materiality],
  reaches: ['pass', 'fail', 'missing', 'tool-limit'],
  evaluate: ({ materiality }, context) => {
    const { record, place } = context.subject;
    const limit = context.limit(materiality);
    const required: Required = { text: 'the number that the predictions give', origin: limit.origin };
    if (record === null) {
      return notEvaluated('missing', { text: 'no number is declared' }, required, place);
    }
    const declared = parseDeclared(record.raw, record.scale === 'percent' ? 'percent' : 'fraction');
    if (!declared.ok) return fail({ text: `the number cannot be read: ${declared.problem}` }, required, place);
    // Beside a claim stand only claims: the recall of a class or a difference between groups is another number.
    const claims = context.dossier.records.filter(isClaim);
    const impossible = impossibleClaim(record, claims);
    if (impossible !== null) {
      return fail({ text: `declared ${record.raw}: ${impossible}` }, required, place, { assurance: 'recomputed' });
    }
    const sources = sourcesOf(record, context.sources);
    if (sources.length === 0) {
      const text = 'no row-level predictions to recompute it from';
      const needs = ['result.path', 'result.kind', 'result.role'].map((field) => ({ field, entry: null }));
      return notEvaluated('missing', { text: `declared ${record.raw}; ${text}` }, required, place, {
        needs,
        cause: text,
      });
    }
    const material = typeof limit.value === 'number' ? limit.value : 0;
    return worstOf(
      sources.map((source) =>
        source.predictions.rows.polarity === 'by-convention'
          ? everyReading(record, declared, source, claims, required)
          : againstRows(record, declared, source, material, required, context),
      ),
    );
  },
};

/**
 * The rows a claim speaks of: those of its role. A claim that names none speaks of the test data, and of external data
 * only where there are no test data. Where several files hold such rows it must be true of each.
 */
function sourcesOf(record: MetricRecord, sources: readonly MeasuredSource[]): readonly MeasuredSource[] {
  const ofRole = (role: string | null): readonly MeasuredSource[] =>
    sources.filter(({ predictions: one }) => one.role === role && one.rows.unknownOutcomes === 0);
  const [own, test, unnamed] = [ofRole(record.role), ofRole('test'), ofRole(null)];
  if (record.role === null) return test.length > 0 ? test : judgedSources(sources);
  if (own.length > 0) return own;
  return record.role === 'test' ? unnamed : [];
}

function againstRows(
  record: MetricRecord,
  declared: Declared,
  source: MeasuredSource,
  materiality: number,
  required: Required,
  context: CheckContext,
): Decided {
  const { place } = context.subject;
  const metric = record.metric ?? record.name;
  const overall = Object.keys(record.subgroup).length === 0;
  const recomputed = recompute(metric, overall ? source.overall() : source.group(record.subgroup));
  const rest = { assurance: 'recomputed', related: [source.predictions.place] } as const;
  const small = !showsMetric(source.shown.group(record.subgroup), metric);
  if (!recomputed.ok && recomputed.reason === 'undefined' && small) {
    return fail({ text: `declared ${record.raw} · recomputed ${ANOTHER}` }, required, place, rest);
  }
  if (!recomputed.ok) return notRecomputed(recomputed, record, source, required, context);
  const better = higherIsBetter(metric);
  const { verdict, lowPrecision } = compareClaim(declared, recomputed.exact, better ?? true, materiality);
  const interval = recomputed.interval;
  const between =
    interval === null ? '' : ` (95 % interval ${threeDigits(interval.lower)} to ${threeDigits(interval.upper)})`;
  const shown = small ? ANOTHER : `${threeDigits(recomputed.value)}${between}`;
  const notes = {
    match: lowPrecision ? '; too few digits to say more' : '',
    match_if_truncated: '; cut off instead of rounded',
    overclaim: '',
    underclaim: '; better than declared',
  }[verdict];
  const figure = {
    text: `declared ${record.raw} · recomputed ${shown}${notes}`,
    value: small ? null : recomputed.value,
    lower: small ? null : (interval?.lower ?? null),
    upper: small ? null : (interval?.upper ?? null),
  };
  const narrow = interval === null ? null : narrowInterval(record, interval);
  if (narrow !== null) {
    const between = small ? '' : ` (${threeDigits(narrow.lower)} to ${threeDigits(narrow.upper)})`;
    const text = `${figure.text}; the declared interval is less than half as wide as these rows give${between}`;
    return fail({ ...figure, text }, required, place, rest);
  }
  const equalityOnly = better === null && (verdict === 'overclaim' || verdict === 'underclaim');
  return verdict === 'overclaim' || equalityOnly
    ? fail(figure, required, place, rest)
    : pass(figure, required, place, rest);
}

/** The recomputed limits where the declared interval claims a precision that the rows cannot give; null where it does not, or none is declared. */
function narrowInterval({ interval, scale }: MetricRecord, recomputed: Limits): Limits | null {
  if (interval === null) return null;
  const unit = scale === 'percent' ? 'percent' : 'fraction';
  const [lower, upper] = [parseDeclared(interval.lower, unit), parseDeclared(interval.upper, unit)];
  if (!lower.ok || !upper.ok) return null;
  return compareInterval({ lower, upper }, recomputed) === 'too-narrow' ? recomputed : null;
}

function notRecomputed(
  recomputed: Extract<Recomputation, { ok: false }>,
  record: MetricRecord,
  source: MeasuredSource,
  required: Required,
  context: CheckContext,
): Decided {
  const { place } = context.subject;
  const { path, result } = source.predictions;
  const prefix = `declared ${record.raw}; `;
  switch (recomputed.reason) {
    case 'no-threshold': {
      const text = `no threshold is declared for ${path}`;
      return notEvaluated('missing', { text: `${prefix}${text}` }, required, place, {
        needs: [{ field: 'result.threshold', entry: result }],
        cause: text,
      });
    }
    case 'no-score':
      return notEvaluated('missing', { text: `${prefix}${path} holds no score` }, required, place, {
        needs: [{ field: 'result.columns.score', entry: result }],
      });
    case 'undefined':
      return fail({ text: `${prefix}the rows of ${path} give no such number` }, required, place);
    case 'not-supported':
      return notEvaluated(
        'tool-limit',
        { text: `${prefix}this version does not recompute ${record.metric ?? 'this metric'}` },
        required,
        place,
      );
  }
}
