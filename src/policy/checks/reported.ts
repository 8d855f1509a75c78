import type { MetricRecord } from '../../dossier/fact.ts';
import { worstOf } from './combine.ts';
import { type CheckContext, type CheckKind, type Decided, PLAIN } from './kind.ts';
import { decided, notEvaluated, numericLimit } from './result.ts';
import { isCountOf, judgeShare, limitsIn, oneSide, shareLimit } from './share.ts';

interface Args {
  readonly metric: string;
  readonly 'at-most'?: string;
  readonly 'at-least'?: string;
  readonly alpha?: string;
  readonly cases?: string;
  /** Asks nothing where no file has the number: not every system is tested by such a tool. */
  readonly 'where-reported'?: true;
}

/** "attack_successes" as people say it. */
const inWords = (metric: string): string => metric.replaceAll('_', ' ');

/** What a record is about, so that two of one file can be told apart; names of tools' own parts, never free text. */
function labelOf({ metric, name, details, place }: MetricRecord): string {
  const part = details.attack ?? details.perturbation;
  return `${inWords(metric ?? name)}${part === undefined ? '' : ` of ${part}`} in ${place.path}`;
}

/**
 * A number that a tool wrote into a results file keeps a limit; where several say it, each has to. A person's word is no
 * report, so numbers that a card declares are not looked at.
 */
export const reported: CheckKind<Args> = {
  ...PLAIN,
  id: 'reported',
  fields: () => [],
  limits: limitsIn,
  problem: (args) =>
    oneSide(args) ?? (args.cases !== undefined && args.alpha === undefined ? 'cases needs alpha beside it' : null),
  reaches: ['pass', 'fail', 'missing', 'limit-not-set', 'too-few', 'inconclusive'],
  evaluate: (args, context) => {
    const records = context.dossier.records.filter(
      ({ metric, assurance }) => metric === args.metric && assurance !== 'declared',
    );
    const results = records.map((record) => judge(record, args, context));
    return results.length === 0 ? nothing(args, context) : worstOf(results);
  },
};

function nothing(args: Args, { dossier }: CheckContext): Decided {
  const { metric } = args;
  const text = `no results file of a tool reports ${inWords(metric)}`;
  const place = dossier.anchors.get('result') ?? dossier.home;
  if (args['where-reported'] === true) return decided('not-applicable', null, { text }, { text: 'nothing' }, place);
  return notEvaluated('missing', { text }, { text: `a results file that reports ${inWords(metric)}` }, place, {
    needs: [{ field: 'result.path', entry: null }],
  });
}

function judge(record: MetricRecord, args: Args, context: CheckContext): Decided {
  const { place, assurance, value, n } = record;
  const name = labelOf(record);
  if (args.alpha !== undefined) {
    const read = shareLimit({ ...args, alpha: args.alpha }, name, context);
    if (!read.ok) return { ...read.result, place };
    if (value === null || n === null || n === 0 || !isCountOf(value, n)) {
      const text = `${name}: no count of cases that can be judged`;
      return notEvaluated('missing', { text }, read.limit.required, place, { assurance });
    }
    return judgeShare(value, n, name, read.limit, { place, assurance });
  }
  const most = args['at-most'];
  const limitName = most ?? args['at-least'] ?? '';
  const applied = context.limit(limitName);
  const side = most === undefined ? 'at least' : 'at most';
  const required = {
    text: `${name}: ${side} ${applied.value ?? 'a limit'}`,
    value: applied.value,
    origin: applied.origin,
  };
  const bound = numericLimit(context, limitName, applied, required);
  if (!bound.ok) return { ...bound.result, place };
  if (value === null) {
    return notEvaluated('missing', { text: `${name}: no number that can be judged` }, required, place, { assurance });
  }
  const holds = most === undefined ? value >= bound.value : value <= bound.value;
  return decided(holds ? 'pass' : 'fail', null, { text: `${name}: ${value}`, value }, required, place, { assurance });
}
