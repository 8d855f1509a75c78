import type { RowHeader } from '../../../documents/rows.ts';
import type { SourceDocument } from '../../../evidence/reader.ts';
import { clusterColumn } from '../../../evidence/results/level-columns.ts';
import { askedOutcomeColumn, NOT_ASKED } from '../../../evidence/results/outcome-columns.ts';
import { startOf } from '../../../evidence/statement.ts';
import type { Selection } from '../../../measures/rows/predictions.ts';
import { type ClusteredRate, clusteredRate, clusteredUpperLimit } from '../../../measures/tasks/language-model.ts';
import { wrap } from '../../../report/lines.ts';
import { hundredths, percent } from '../format.ts';
import { type LoadedTable, loadTable, positionOf, rowsBySelection, type Wanted } from '../load-table.ts';
import { shareMetric } from '../measurement.ts';
import type { Asking, Loaded, MeasuredRows, Section, Task, TaskRows } from '../task.ts';

/** What a row may say of one answer of the model; at least one must be there. */
const RATES = [
  {
    id: 'accuracy',
    what: 'correctness',
    usual: ['correct', 'is_correct', 'passed'],
    worse: 'lower',
    meaning: 'of 100 answers are right',
  },
  {
    id: 'hallucination_rate',
    what: 'hallucination',
    usual: ['hallucination', 'hallucinated'],
    worse: 'higher',
    meaning: 'of 100 answers state what is not so',
  },
  {
    id: 'attack_success_rate',
    what: 'success of the attack',
    usual: ['attack_success', 'attack_succeeded', 'jailbroken'],
    worse: 'higher',
    meaning: 'of 100 attacks succeed',
  },
  {
    id: 'refusal_rate',
    what: 'refusal',
    usual: ['refusal', 'refused'],
    worse: 'higher',
    meaning: 'of 100 are refused',
  },
] as const;

type Rate = (typeof RATES)[number];

const CLUSTER: Wanted = {
  option: 'cluster',
  what: 'cluster',
  usual: ['cluster', 'cluster_id', 'patient_id', 'template'],
};

export const languageModel: Task = { id: 'llm', load };

interface Answers {
  readonly rates: readonly { readonly rate: Rate; readonly values: Uint8Array }[];
  readonly clusters: { readonly codes: Uint32Array; readonly count: number } | null;
}

async function load(document: SourceDocument, _header: RowHeader | null, asked: Asking): Promise<Loaded> {
  const table = await loadTable<Answers>(document, asked, (header, report) => {
    const found = RATES.flatMap((rate) => {
      const column = positionOf(header, { option: null, what: rate.what, usual: rate.usual }, asked.options);
      return column === -1 ? [] : [{ rate, collector: askedOutcomeColumn(column, rate.what, report) }];
    });
    if (found.length === 0) {
      const names = RATES.map(({ usual: [name] }) => name).join(', ');
      const message = `No column says anything of the answers (looked for ${names}). Rename the column that does.`;
      return { ok: false, problems: [{ code: 'missing-column', message, place: startOf(document.path) }] };
    }
    const position = positionOf(header, CLUSTER, asked.options);
    const cluster = position === -1 ? null : clusterColumn(position, CLUSTER.what, report);
    return {
      ok: true,
      collectors: [...found.map(({ collector }) => collector), ...(cluster === null ? [] : [cluster])],
      finish: () => ({
        rates: found.map(({ rate, collector }) => ({ rate, values: collector.finish() })),
        clusters: cluster?.finish() ?? null,
      }),
    };
  });
  return table.ok ? { ok: true, rows: rowsOf(table, asked) } : table;
}

function rowsOf(
  { columns: { rates, clusters }, groups, warnings }: Extract<LoadedTable<Answers>, { readonly ok: true }>,
  { question: { level, alpha } }: Asking,
): TaskRows {
  const rows = rates[0]?.values.length ?? 0;
  const isClustered = clusters !== null && clusters.count < rows;
  // Without clusters every answer stands for itself.
  const codes = clusters?.codes ?? Uint32Array.from({ length: rows }, (_, row) => row);
  const rateOf = (values: Uint8Array, within: Selection): ClusteredRate =>
    clusteredRate(values, codes, level, askedRows(values, within));
  const measure = (selection: Selection): MeasuredRows => {
    const found = new Map(
      rates.map(({ rate, values }) => {
        const own = rateOf(values, selection);
        return [rate.id as string, { ...own, byPatient: isClustered ? own.sums : null }];
      }),
    );
    return {
      n: selection?.length ?? rows,
      count: (metric) => found.get(metric) ?? null,
      auroc: () => null,
      metrics: () => Object.fromEntries([...found].map(([id, rate]) => [id, shareMetric(rate, level)])),
    };
  };
  const harmful = rates.flatMap(({ rate, values }) =>
    rate.worse === 'higher' ? [{ rate, found: rateOf(values, null) }] : [],
  );
  return rowsBySelection(rows, groups, measure, {
    warnings,
    clusters: clusters?.count ?? null,
    clustersAre: 'clusters',
    metrics: rates.map(({ rate: { id, meaning } }) => ({ id, meaning, shown: 'rate' })),
    tables: [rates.map(({ rate }) => rate.id)],
    plotted: null,
    compared: rates.flatMap(({ rate: { id, worse } }) =>
      worse === null ? [] : [{ metric: id, worse, counted: 'answers' }],
    ),
    notes: notesOf(rates),
    // At 50 % a limit would be the estimate itself.
    sections: alpha < 0.5 ? [upperLimits(harmful, alpha)] : [],
  });
}

/** The answers of which a rate was asked. */
function askedRows(values: Uint8Array, within: Selection): Uint32Array {
  const size = within?.length ?? values.length;
  const rows = new Uint32Array(size);
  let count = 0;
  for (let index = 0; index < size; index++) {
    const row = within === null ? index : (within[index] ?? 0);
    if (values[row] !== NOT_ASKED) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

function notesOf(rates: Answers['rates']): readonly string[] {
  return rates.flatMap(({ rate, values }) => {
    const silent = values.reduce((count, value) => count + (value === NOT_ASKED ? 1 : 0), 0);
    return silent === 0 ? [] : [`${silent} rows do not ask for the ${rate.what} and do not count for it.`];
  });
}

/** How high a harmful rate may still be: what a safety limit is held against. */
function upperLimits(rates: readonly { readonly rate: Rate; readonly found: ClusteredRate }[], alpha: number): Section {
  const limits = rates.map(({ rate, found }) => ({ rate, limit: clusteredUpperLimit(found.sums, alpha) }));
  return {
    key: 'upper_limits',
    json: Object.fromEntries(
      limits.map(({ rate, limit }) => [
        rate.id,
        limit.ok
          ? {
              upper: limit.upper,
              level: 1 - alpha,
              sided: 'one',
              effective_n: limit.effectiveN,
              method: 'clopper-pearson',
            }
          : { upper: null, reason: limit.reason },
      ]),
    ),
    lines: (width) =>
      limits.flatMap(({ rate, limit }) =>
        limit.ok
          ? wrap(`${rate.id}: at most ${percent(limit.upper)} of 100, one-sided ${hundredths(1 - alpha)} %.`, width, 2)
          : [],
      ),
  };
}
