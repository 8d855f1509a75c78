import type { ConfusionCounts } from '../rates/confusion.ts';
import { changeable, type HiddenCount } from './circulation.ts';
import { complement, disclosedCells, isSmallCount, smallestShown } from './suppression.ts';

/**
 * Which counts of a set of rows may be shown. A rate, its interval and its p-value tell the counts behind them: even a
 * Wilson interval of four decimals has one pair (x, n) for nine of ten pairs. So whoever shows a number that rests on a
 * count shows the count.
 */
export interface Shown {
  /** How many rows. */
  readonly rows: boolean;
  /** How many of them have the condition; and how many have not. */
  readonly positives: boolean;
  readonly negatives: boolean;
  /** Those with the condition, by whether they were flagged: true positives and false negatives. */
  readonly cases: boolean;
  /** Those without, by whether they were flagged: false positives and true negatives. */
  readonly nonCases: boolean;
}

/** What may be shown of the groups of one attribute. */
export interface ShownAttribute {
  readonly groups: readonly Shown[];
  /** Rows whose group is not known. With them hidden nothing of "all others" of a group may be shown. */
  readonly unknown: Shown;
}

export interface ShownCounts {
  readonly overall: Shown;
  readonly attributes: readonly ShownAttribute[];
}

/** What may be shown of the combinations of two attributes. */
export interface ShownPairs {
  /** By group of the first attribute, then of the second; the last of each is "not known". */
  readonly cells: readonly (readonly Shown[])[];
  /** Whether all other rows with a known group of both may be shown beside a combination. */
  readonly rest: Shown;
}

/** Counts of the groups of one attribute, and of the rows whose group is not known. */
export interface AttributeCounts {
  readonly groups: readonly ConfusionCounts[];
  readonly unknown: ConfusionCounts;
}

/**
 * What is withheld together. The later are parts of the earlier, so whoever withholds an earlier one withholds the later
 * ones; the other way round the number of rows may stand where only the cases are few.
 */
const LAYERS = ['rows', 'condition', 'cases', 'nonCases'] as const;
type Layer = (typeof LAYERS)[number];

const DEEPER: Readonly<Record<Layer, readonly Layer[]>> = {
  rows: ['condition', 'cases', 'nonCases'],
  condition: ['cases', 'nonCases'],
  cases: [],
  nonCases: [],
};

/** The counts that a layer shows. */
function countsOf(layer: Layer, { tp, fp, fn, tn }: ConfusionCounts): readonly number[] {
  switch (layer) {
    case 'rows':
      return [tp + fn + fp + tn];
    case 'condition':
      return [tp + fn, fp + tn];
    case 'cases':
      return [tp, fn];
    case 'nonCases':
      return [fp, tn];
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** By how many patients a group is the smallest neighbour: those that the layer tells apart. */
function sizeIn(layer: Layer, counts: ConfusionCounts): number {
  return sum(countsOf(layer, counts));
}

type Hidden = Readonly<Record<Layer, boolean[]>>;

/** What is withheld because a count of its own is small. */
function ownReason(layer: Layer, counts: ConfusionCounts, smallest: number): boolean {
  const reaching = LAYERS.filter((earlier) => earlier === layer || DEEPER[earlier].includes(layer));
  return reaching.some((one) => countsOf(one, counts).some((count) => isSmallCount(count, smallest)));
}

/**
 * Decides once what may be shown of all rows and of the groups of every attribute, so that no count from 1 to
 * `smallest` - 1 is shown or follows from what is: not by a total less the shown groups, not by a condition's
 * parts less one of them, not by the rows whose group is unknown. Groups are withheld beside small ones, the smallest
 * first, until the audit finds nothing. Attributes meet in the counts of all rows only, which are either shown, so
 * that they tell nothing of each other, or withheld, and then those of every group are.
 *
 * @param smallest the smallest count above 0 that is shown: 11
 */
export function shownCounts(
  overall: ConfusionCounts,
  attributes: readonly AttributeCounts[],
  smallest: number,
): ShownCounts {
  const without = new Set(LAYERS.filter((layer) => ownReason(layer, overall, smallest)));
  for (;;) {
    const planned = attributes.map((attribute) => hiddenGroups(attribute, overall, without, smallest));
    const broken = planned.find((plan): plan is Layer => typeof plan === 'string');
    if (broken === undefined) {
      return {
        overall: shownOf((layer) => without.has(layer)),
        attributes: planned.map((plan): ShownAttribute => {
          const hidden = plan as Hidden;
          const rows = hidden.rows.map((_, row) => shownOf((layer) => hidden[layer][row] === true));
          return { groups: rows.slice(0, -1), unknown: rows[rows.length - 1] ?? NOTHING };
        }),
      };
    }
    for (const layer of [broken, ...DEEPER[broken]]) without.add(layer);
  }
}

function shownOf(hidden: (layer: Layer) => boolean): Shown {
  const condition = !hidden('condition');
  return {
    rows: !hidden('rows'),
    positives: condition,
    negatives: condition,
    cases: !hidden('cases'),
    nonCases: !hidden('nonCases'),
  };
}

const NOTHING: Shown = { rows: false, positives: false, negatives: false, cases: false, nonCases: false };

/** What is shown where both are. */
export function bothShown(a: Shown, b: Shown): Shown {
  return {
    rows: a.rows && b.rows,
    positives: a.positives && b.positives,
    negatives: a.negatives && b.negatives,
    cases: a.cases && b.cases,
    nonCases: a.nonCases && b.nonCases,
  };
}

/** The withheld groups of one attribute by layer, "not known" last; or the layer that must be withheld of all rows too. */
function hiddenGroups(
  { groups, unknown }: AttributeCounts,
  overall: ConfusionCounts,
  without: ReadonlySet<Layer>,
  smallest: number,
): Hidden | Layer {
  const rows = [...groups, unknown];
  const primary = (layer: Layer): boolean[] =>
    rows.map((counts) => without.has(layer) || ownReason(layer, counts, smallest));
  const hidden: Hidden = {
    rows: primary('rows'),
    condition: primary('condition'),
    cases: primary('cases'),
    nonCases: primary('nonCases'),
  };
  /** One group more in a layer; false where there is none. The unknown rows come last: without them no others can be shown. */
  const widen = (layer: Layer): boolean => {
    const sizes = rows.map((counts) => sizeIn(layer, counts));
    const known = smallestShown(sizes.slice(0, -1), hidden[layer]);
    const chosen = known < 0 ? smallestShown(sizes, hidden[layer]) : known;
    if (chosen < 0) return false;
    for (const one of [layer, ...DEEPER[layer]]) hidden[one][chosen] = true;
    return true;
  };
  for (;;) {
    const few = LAYERS.find((layer) => !without.has(layer) && fewTogether(layer, rows, hidden[layer], smallest));
    const weak = few ?? disclosedLayer(rows, overall, hidden, without, smallest);
    if (weak === null) return hidden;
    if (!widen(weak)) return weak;
  }
}

/** Groups that are few together follow as one from the total less the groups that are shown. */
function fewTogether(
  layer: Layer,
  rows: readonly ConfusionCounts[],
  hidden: readonly boolean[],
  smallest: number,
): boolean {
  const withheld = rows.filter((_, row) => hidden[row] === true).map((counts) => countsOf(layer, counts));
  return (withheld[0] ?? []).some((_, column) =>
    isSmallCount(sum(withheld.map((counts) => counts[column] ?? 0)), smallest),
  );
}

/** The layer of a small count that has one possible value given all that is shown; null where there is none. */
function disclosedLayer(
  rows: readonly ConfusionCounts[],
  overall: ConfusionCounts,
  hidden: Hidden,
  without: ReadonlySet<Layer>,
  smallest: number,
): Layer | null {
  const { nodes, counts } = networkOf(rows, overall, hidden, without, smallest);
  const free = changeable(nodes, counts);
  const found = counts.find(
    ({ value, layer }, edge) => !without.has(layer) && isSmallCount(value, smallest) && free[edge] !== true,
  );
  return found?.layer ?? null;
}

interface LayerCount extends HiddenCount {
  readonly layer: Layer;
}

/**
 * All withheld counts of one attribute as flows: the rows of a group part into those with the condition and without,
 * these into flagged and cleared, and the same parts of all groups meet in the counts of all rows.
 */
function networkOf(
  rows: readonly ConfusionCounts[],
  overall: ConfusionCounts,
  hidden: Hidden,
  without: ReadonlySet<Layer>,
  smallest: number,
): { readonly nodes: number; readonly counts: readonly LayerCount[] } {
  const counts: LayerCount[] = [];
  const [source, positive, negative] = [0, 1, 2];
  const parts = { tp: 3, fn: 4, fp: 5, tn: 6 } as const;
  const all = 7;
  const nodesOf = (row: number) => ({ rows: 8 + row * 3, positive: 9 + row * 3, negative: 10 + row * 3 });
  const add = (layer: Layer, from: number, to: number, value: number, known: readonly [number, number]) =>
    counts.push({ layer, from, to, value, lower: known[0], upper: known[1] });
  // "fewer than 11" tells that a count lies between 1 and 10, and any other word that it does not. It is said of rows and of
  // cases; said of those without the condition too, it would give both away where the sum of the two is shown.
  const worded = (value: number): readonly [number, number] =>
    value === 0 ? [0, 0] : isSmallCount(value, smallest) ? [1, smallest - 1] : [smallest, Number.POSITIVE_INFINITY];
  const unsaid: readonly [number, number] = [0, Number.POSITIVE_INFINITY];
  rows.forEach(({ tp, fp, fn, tn }, row) => {
    const node = nodesOf(row);
    // Nothing is said of the rows whose group is not known.
    const says = (layer: Layer, value: number) =>
      row === rows.length - 1 || without.has(layer) ? unsaid : worded(value);
    const n = tp + fp + fn + tn;
    if (hidden.rows[row] === true) add('rows', source, node.rows, n, says('rows', n));
    if (hidden.condition[row] === true) {
      add('condition', node.rows, node.positive, tp + fn, says('condition', tp + fn));
      add('condition', node.rows, node.negative, fp + tn, unsaid);
    }
    if (hidden.cases[row] === true) {
      add('cases', node.positive, parts.tp, tp, unsaid);
      add('cases', node.positive, parts.fn, fn, unsaid);
    }
    if (hidden.nonCases[row] === true) {
      add('nonCases', node.negative, parts.fp, fp, unsaid);
      add('nonCases', node.negative, parts.tn, tn, unsaid);
    }
  });
  const { tp, fp, fn, tn } = overall;
  if (without.has('cases')) {
    add('cases', parts.tp, positive, tp, unsaid);
    add('cases', parts.fn, positive, fn, unsaid);
  }
  if (without.has('nonCases')) {
    add('nonCases', parts.fp, negative, fp, unsaid);
    add('nonCases', parts.tn, negative, tn, unsaid);
  }
  if (without.has('condition')) {
    add('condition', positive, all, tp + fn, worded(tp + fn));
    add('condition', negative, all, fp + tn, unsaid);
  }
  if (without.has('rows')) add('rows', all, source, tp + fp + fn + tn, worded(tp + fp + fn + tn));
  return { nodes: 8 + rows.length * 3, counts };
}

/** Of a combination the cases and the others are shown apart, and its number of rows where both are. */
const PAIR_LAYERS = ['cases', 'nonCases'] as const;

/** More turns than any table of people has needed; a pair that is not settled by then is withheld as a whole. */
const MOST_TURNS = 200;

/**
 * Decides what may be shown of the combinations of two attributes beside all that is shown of the attributes. What is
 * withheld of a group is withheld of its combinations. Row by row and column by column the totals are those of the
 * groups, so the rule and the audit of a two-way table apply to each count.
 *
 * @param counts by group of the first attribute, then of the second; the last of each is "not known"
 */
export function shownPairs(
  first: ShownAttribute,
  second: ShownAttribute,
  counts: readonly (readonly ConfusionCounts[])[],
  smallest: number,
): ShownPairs {
  const cases = hiddenPairs('cases', first, second, counts, smallest);
  const nonCases = hiddenPairs('nonCases', first, second, counts, smallest);
  const at = (row: number, column: number): Shown => {
    const [a, b] = [cases[row]?.[column] === false, nonCases[row]?.[column] === false];
    return { rows: a && b, positives: a, negatives: b, cases: a, nonCases: b };
  };
  const [lastRow, lastColumn] = [counts.length - 1, (counts[0]?.length ?? 1) - 1];
  return {
    cells: counts.map((row, r) => row.map((_, c) => at(r, c))),
    // All others are the rows known in both: the groups' own less these, as long as none known in neither is hidden.
    rest: bothShown(at(lastRow, lastColumn), bothShown(first.unknown, second.unknown)),
  };
}

function hiddenPairs(
  layer: (typeof PAIR_LAYERS)[number],
  first: ShownAttribute,
  second: ShownAttribute,
  counts: readonly (readonly ConfusionCounts[])[],
  smallest: number,
): readonly (readonly boolean[])[] {
  const [rows, columns] = [
    [...first.groups, first.unknown],
    [...second.groups, second.unknown],
  ];
  const parts = counts.map((row) => row.map((one) => countsOf(layer, one)));
  const sizes = parts.map((row) => row.map(sum));
  const isSmall = (values: readonly number[]): boolean =>
    [...values, sum(values)].some((value) => isSmallCount(value, smallest));
  const [lastRow, lastColumn] = [sizes.length - 1, (sizes[0]?.length ?? 1) - 1];
  const isKnown = (row: number, column: number): boolean => row < lastRow && column < lastColumn;
  const known = [0, 1].map((part) =>
    sum(parts.flatMap((row, r) => row.map((values, c) => (isKnown(r, c) ? (values[part] ?? 0) : 0)))),
  );
  let hidden: readonly (readonly boolean[])[] = parts.map((row, r) =>
    row.map((values, c) => {
      const others = isKnown(r, c) ? values.map((value, part) => (known[part] ?? 0) - value) : [];
      return rows[r]?.[layer] !== true || columns[c]?.[layer] !== true || isSmall(values) || isSmall(others);
    }),
  );
  // Combinations that are not known are shown nowhere, but the comparison with all others needs them: they are taken last.
  const total = sum(sizes.flat());
  const order = sizes.map((row, r) => row.map((size, c) => (isKnown(r, c) || size === 0 ? size : size + total)));
  const whole = sizes.map((row) => row.map(() => true));
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    hidden = complement(order, hidden).hidden;
    const weak = weakLines(parts, hidden, rows, columns, layer, smallest);
    if (weak.length === 0) return hidden;
    const more = hidden.map((row) => [...row]);
    let changed = false;
    for (const cells of weak) {
      const taken = smallestShown(
        cells.map(({ row, col }) => order[row]?.[col] ?? 0),
        cells.map(({ row, col }) => more[row]?.[col] === true),
      );
      const cell = cells[taken];
      const flags = cell === undefined ? undefined : more[cell.row];
      if (cell === undefined || flags === undefined) continue;
      flags[cell.col] = true;
      changed = true;
    }
    if (!changed) return whole;
    hidden = more;
  }
  return whole;
}

interface Cell {
  readonly row: number;
  readonly col: number;
}

function linesOf(table: readonly (readonly unknown[])[]): readonly (readonly Cell[])[] {
  const rows = table.map((cells, row) => cells.map((_, col) => ({ row, col })));
  const columns = (table[0] ?? []).map((_, col) => table.map((__, row) => ({ row, col })));
  return [...rows, ...columns];
}

/** Rows and columns in which something small still follows: what is withheld there is few together, or certain. */
function weakLines(
  parts: readonly (readonly (readonly number[])[])[],
  hidden: readonly (readonly boolean[])[],
  rows: readonly Shown[],
  columns: readonly Shown[],
  layer: (typeof PAIR_LAYERS)[number],
  smallest: number,
): readonly (readonly Cell[])[] {
  const lines = linesOf(hidden);
  const weak = new Set<readonly Cell[]>();
  const margins = [...rows, ...columns];
  lines.forEach((cells, index) => {
    // The total of a group that is withheld itself tells nothing.
    if (margins[index]?.[layer] !== true) return;
    const withheld = cells.filter(({ row, col }) => hidden[row]?.[col] === true);
    const few = [0, 1].some((part) =>
      isSmallCount(sum(withheld.map(({ row, col }) => parts[row]?.[col]?.[part] ?? 0)), smallest),
    );
    if (few && withheld.length < cells.length) weak.add(cells);
  });
  for (const part of [0, 1]) {
    const table = parts.map((row) => row.map((values) => values[part] ?? 0));
    for (const { row, col } of disclosedCells(table, hidden)) {
      if (!isSmallCount(table[row]?.[col] ?? 0, smallest)) continue;
      for (const line of [lines[row], lines[table.length + col]]) if (line !== undefined) weak.add(line);
    }
  }
  return [...weak];
}
