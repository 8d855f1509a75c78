import type { Required } from '../../report/report.ts';
import { type MeasuredSource, productionSources, referenceSources } from '../measured.ts';
import { sameRows } from '../same-rows.ts';
import { perHundred } from '../words.ts';
import { worstOf } from './combine.ts';
import { type DriftOf, type DriftPair, type DriftQuestion, driftTests, RESTS_ON_OUTCOMES } from './drift-tests.ts';
import { type CheckContext, type CheckKind, type Decided, type NeededField, PLAIN } from './kind.ts';
import { noPredictions, READING_FIELDS, undeclaredReading } from './measured-group.ts';
import { decided, fail, notEvaluated, numericLimit, settle } from './result.ts';

interface DriftArgs {
  readonly of: DriftOf;
  readonly by: string;
  readonly alpha: string;
}

/**
 * Production results have not moved away from the test results by the margin or more. Every file of production is held
 * against every file of the reference and the worst decides, so that no file can stand before another. All tests of one rule
 * are one family.
 */
export const drift: CheckKind<DriftArgs> = {
  ...PLAIN,
  id: 'drift',
  fields: () => [],
  limits: ({ by, alpha }) => [by, alpha],
  reaches: ['pass', 'fail', 'missing', 'too-few', 'inconclusive', 'not-applicable'],
  evaluate: ({ of, by, alpha }, context) => {
    const limit = context.limit(by);
    const required: Required = { text: requiredWords(of, limit.value), value: limit.value, origin: limit.origin };
    const margin = numericLimit(context, by, limit, required);
    if (!margin.ok) return margin.result;
    const level = numericLimit(context, alpha, context.limit(alpha), required);
    if (!level.ok) return level.result;
    const question: DriftQuestion = { of, by: margin.value, alpha: level.value, required };
    const unusable = unusableLimit(question);
    if (unusable !== null) {
      return notEvaluated('limit-not-set', { text: unusable }, required, context.subject.place, RECOMPUTED);
    }
    const probability = context.dossier.traits.find(({ id }) => id === 'probability-output');
    if (of === 'calibration' && probability?.value === 'no') {
      return decided('not-applicable', null, { text: probability.because }, required, context.subject.place);
    }
    const files = filesOf(context, required);
    if (!files.ok) return files.result;
    const several = files.current.length * files.reference.length > 1;
    const parts = files.current.flatMap((current) =>
      files.reference.flatMap((reference) => {
        const pair = { current, reference, several };
        const hindrance = hindranceOf(pair, context, question);
        return hindrance === null ? driftTests(pair, question, context.requiredAttributes) : [hindrance];
      }),
    );
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { parts, join: worstOf };
  },
};

const RECOMPUTED = { assurance: 'recomputed' } as const;

function requiredWords(of: DriftOf, by: unknown): string {
  const points = typeof by === 'number' ? perHundred(by) : '?';
  switch (of) {
    case 'score':
      return `scores less than ${by} standard deviations away from those of the test results`;
    case 'prevalence':
      return `less than ${points} more or fewer of 100 with the condition than in the test results`;
    case 'calibration':
      return `less than ${by} times as many or as few events for those predicted as in the test results`;
    case 'auroc':
      return `AUROC less than ${by} below that of the test results`;
    case 'groups':
      return `less than ${points} of 100 patients in other groups than in the test results`;
  }
}

/** The measures refuse such numbers, and a crash would judge nothing. */
function unusableLimit({ of, by, alpha }: DriftQuestion): string | null {
  if (!(alpha > 0 && alpha <= 0.5)) return 'the limit "alpha" lies above 0 and is at most 0.5';
  if (of === 'calibration') return by > 1 ? null : 'a factor of change lies above 1';
  const most = of === 'score' ? Number.MAX_VALUE : 1;
  return by > 0 && by <= most ? null : `the margin lies above 0${of === 'score' ? '' : ' and is at most 1'}`;
}

type Files =
  | { readonly ok: true; readonly current: readonly MeasuredSource[]; readonly reference: readonly MeasuredSource[] }
  | { readonly ok: false; readonly result: Decided };

const NO_PRODUCTION = 'no production results are declared row by row';

const UNREADABLE_PRODUCTION =
  'the production results that are declared cannot be used; the findings about the file say why';

function filesOf(context: CheckContext, required: Required): Files {
  const refused = (result: Decided): Files => ({ ok: false, result });
  const { kind, id, place } = context.subject;
  const all = productionSources(context.sources);
  if (kind === 'result') {
    const role = settle(context, 'result.role', required.text);
    if (!role.ok) return refused(role.result);
    if (role.value !== 'production') {
      return refused(decided('not-applicable', null, { text: 'not results of production' }, required, place));
    }
  }
  const current = kind === 'result' ? all.filter(({ predictions }) => predictions.result === id) : all;
  const isRows = context.subject.facts.get('result.kind')?.value === 'predictions';
  if (kind === 'result' && !isRows && declaresProduction(context, () => true)) {
    const text = 'no rows; those of production are judged where they are';
    return refused(decided('not-applicable', null, { text }, required, place));
  }
  if (current.length === 0) return refused(noProduction(context, required));
  const reference = referenceSources(context.sources);
  if (reference.length === 0) return refused(noPredictions(context, required));
  for (const source of [...current, ...reference]) {
    const undeclared = undeclaredReading(context, source, required);
    if (undeclared !== null) return refused(undeclared);
  }
  return { ok: true, current, reference };
}

/** Whether rows of production are declared, readable or not. */
function declaresProduction({ dossier }: CheckContext, among: (id: string) => boolean): boolean {
  return dossier.entries.result.some(
    ({ id, facts }) =>
      among(id) &&
      facts.get('result.role')?.value === 'production' &&
      facts.get('result.kind')?.value === 'predictions',
  );
}

function noProduction(context: CheckContext, required: Required): Decided {
  const { subject } = context;
  if (declaresProduction(context, (id) => subject.kind !== 'result' || id === subject.id)) {
    return notEvaluated('unreadable', { text: UNREADABLE_PRODUCTION }, required, subject.place, {
      cause: UNREADABLE_PRODUCTION,
    });
  }
  const needs = READING_FIELDS.map((field): NeededField => ({ field, entry: null }));
  return notEvaluated('missing', { text: NO_PRODUCTION }, required, subject.place, { needs, cause: NO_PRODUCTION });
}

/** What keeps two files from being compared; null where nothing does. */
function hindranceOf(pair: DriftPair, context: CheckContext, { of, required }: DriftQuestion): Decided | null {
  const { current, reference } = pair;
  const { path, place, rows } = current.predictions;
  if (path === reference.predictions.path || sameRows(reference.predictions.rows, rows)) {
    const text = `${path} holds the rows of the test results, not those of the system in use`;
    return fail({ text }, required, place, { ...RECOMPUTED, related: [reference.predictions.place] });
  }
  if (!RESTS_ON_OUTCOMES.includes(of) || rows.unknownOutcomes === 0) return null;
  if (rows.unknownOutcomes < rows.table.rows) {
    // Outcomes that are known early are not those of the others, so no number of the known ones stands for all.
    const text = `some outcomes in ${path} are not known yet; let it end where all are, and put later rows into a file of their own`;
    return notEvaluated('missing', { text }, required, place, { ...RECOMPUTED, cause: text });
  }
  const complete = productionSources(context.sources).find(({ predictions }) => predictions.rows.unknownOutcomes === 0);
  if (complete !== undefined) {
    const text = `no outcome in ${path} is known yet; those in ${complete.predictions.path} are judged`;
    return decided('not-applicable', null, { text }, required, place, RECOMPUTED);
  }
  const text = `no outcome in ${path} is known yet, and no other production results have outcomes`;
  return notEvaluated('missing', { text }, required, place, {
    ...RECOMPUTED,
    needs: [{ field: 'result.columns.label', entry: current.predictions.result }],
    cause: text,
  });
}
