import type { RowHeader } from '../../../documents/rows.ts';
import type { SourceDocument } from '../../../evidence/reader.ts';
import { outcomeColumn, outcomeReader } from '../../../evidence/results/outcome-columns.ts';
import { numberColumn } from '../../../evidence/results/row-columns.ts';
import { pick } from '../../../measures/rows/predictions.ts';
import { survival as measureSurvival, type PairCounts } from '../../../measures/tasks/survival.ts';
import { loadTable, positionOf, rowsBySelection, type Wanted, withoutColumn } from '../load-table.ts';
import { estimateMetric, type MetricDefinition, shareMetric } from '../measurement.ts';
import type { Asking, Loaded, MeasuredRows, Task } from '../task.ts';

const TIME: Wanted = { option: 'time', what: 'time', usual: ['time', 'duration', 'followup', 'follow_up', 'T'] };
const EVENT: Wanted = { option: 'event', what: 'event', usual: ['event', 'status', 'observed', 'E'] };
const RISK: Wanted = { option: 'risk', what: 'risk', usual: ['risk', 'score', 'risk_score', 'prediction'] };

const METRICS: readonly MetricDefinition[] = [
  {
    id: 'harrell_c',
    title: "Harrell's C",
    shown: 'number',
    meaning: 'chance that the higher risk has its event first',
  },
  { id: 'censored', shown: 'rate', meaning: 'of 100 were not followed to an event' },
];

export const survival: Task = { id: 'survival', load };

async function load(document: SourceDocument, _header: RowHeader | null, asked: Asking): Promise<Loaded> {
  const { options, question } = asked;
  const table = await loadTable(document, asked, (header, report) => {
    const found = [TIME, EVENT, RISK].map((wanted) => ({ wanted, column: positionOf(header, wanted, options) }));
    const missing = found.filter(({ column }) => column === -1);
    if (missing.length > 0) {
      return { ok: false, problems: missing.map(({ wanted }) => withoutColumn(document.path, wanted)) };
    }
    const [times = -1, events = -1, risks = -1] = found.map(({ column }) => column);
    const time = numberColumn(times, TIME.what, report);
    const event = outcomeColumn(events, EVENT.what, outcomeReader(options.positive ?? null, report));
    const risk = numberColumn(risks, RISK.what, report);
    return {
      ok: true,
      collectors: [time, event, risk],
      finish: () => ({ time: time.finish(), event: event.finish(), risk: risk.finish() }),
    };
  });
  if (!table.ok) return table;
  const { time, event, risk } = table.columns;
  const { level } = question;
  const measures = (selection: Uint32Array | null) =>
    measureSurvival({ time: pick(time, selection), event: pick(event, selection), risk: pick(risk, selection) }, level);
  const measure = (selection: Uint32Array | null): MeasuredRows => {
    const found = measures(selection);
    return {
      n: found.n,
      count: () => null,
      auroc: () => null,
      metrics: () => ({
        harrell_c: estimateMetric(found.concordance, found.n, level),
        censored: shareMetric(found.censored, level),
      }),
    };
  };
  const all = measures(null);
  return {
    ok: true,
    rows: rowsBySelection(time.length, table.groups, measure, {
      warnings: table.warnings,
      clusters: null,
      clustersAre: 'patients',
      metrics: METRICS,
      tables: [['harrell_c', 'censored']],
      plotted: 'harrell_c',
      compared: [],
      notes: all.heavilyCensored
        ? ["More than half of the rows are censored, so Harrell's C depends on how: prefer Uno's C (2011)."]
        : [],
      sections: [
        { key: 'pairs', json: pairsOf(all.pairs), lines: () => [] },
        { key: 'standard_error', json: all.standardError, lines: () => [] },
      ],
    }),
  };
}

/** Pairs as R's survival package names them; as text where a double could not hold them. */
function pairsOf(pairs: PairCounts): Readonly<Record<string, number | string>> {
  const written = (count: bigint): number | string =>
    count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
  return {
    concordant: written(pairs.concordant),
    discordant: written(pairs.discordant),
    tied_risk: written(pairs.tiedRisk),
    tied_time: written(pairs.tiedTime),
    tied_both: written(pairs.tiedBoth),
  };
}
