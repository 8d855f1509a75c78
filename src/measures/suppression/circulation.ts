/**
 * What can be told of counts from their sums. The counts are whole numbers that flow along the edges of a network, and
 * at every node as much flows in as flows out: a total in, its parts out. Two-way tables with margins are such networks
 * (Gusfield, A graph theoretic approach to statistical data security, SIAM J. Comput. 1988).
 */

/** One hidden count; `lower` and `upper` are what is known of it from elsewhere, and contain the value. */
export interface HiddenCount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The least and the greatest whole number that a hidden count can be. */
export interface Feasible {
  readonly lower: number;
  readonly upper: number;
}

interface Arc {
  readonly edge: number;
  readonly to: number;
}

/** Arcs along which one more can flow: forwards where a count may grow, backwards where it may shrink. */
function residual(nodes: number, counts: readonly HiddenCount[], values: ArrayLike<number>): readonly Arc[][] {
  const arcs: Arc[][] = Array.from({ length: nodes }, () => []);
  counts.forEach(({ from, to, lower, upper }, edge) => {
    const value = values[edge] ?? 0;
    if (value < upper) arcs[from]?.push({ edge, to });
    if (value > lower) arcs[to]?.push({ edge, to: from });
  });
  return arcs;
}

/**
 * Which of the counts have more than one possible value, given the sums of all. Exact, in one pass over the network: a
 * count can change when it lies on a cycle of arcs that does not just go there and back. That is so within a strongly
 * connected part, except for a bridge (Boesch and Tindell 1980, Robbins's theorem for mixed graphs).
 *
 * @param nodes how many; edges name them from 0
 */
export function changeable(nodes: number, counts: readonly HiddenCount[]): readonly boolean[] {
  const values = counts.map(({ value }) => value);
  const part = components(residual(nodes, counts, values));
  const within = counts.map(({ from, to, lower, upper }) => part[from] === part[to] && lower < upper);
  const bridges = bridgesOf(nodes, counts, within);
  return within.map((inside, edge) => inside && bridges[edge] !== true);
}

/** The strongly connected part of each node (Tarjan 1972), without recursion: a column may have a thousand groups. */
function components(arcs: readonly (readonly Arc[])[]): Int32Array {
  const part = new Int32Array(arcs.length).fill(-1);
  const order = new Int32Array(arcs.length).fill(-1);
  const low = new Int32Array(arcs.length);
  const next = new Int32Array(arcs.length);
  const open: number[] = [];
  let time = 0;
  let parts = 0;
  for (let root = 0; root < arcs.length; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path[path.length - 1] ?? root;
      if (order[node] === -1) {
        order[node] = low[node] = time++;
        open.push(node);
      }
      const arc = arcs[node]?.[next[node] ?? 0];
      if (arc !== undefined) {
        next[node] = (next[node] ?? 0) + 1;
        if (order[arc.to] === -1) path.push(arc.to);
        else if (part[arc.to] === -1) low[node] = Math.min(low[node] ?? 0, order[arc.to] ?? 0);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      let member: number | undefined;
      do {
        member = open.pop();
        if (member !== undefined) part[member] = parts;
      } while (member !== undefined && member !== node);
      parts++;
    }
  }
  return part;
}

/** Edges without which their ends would not hang together, directions left aside. */
function bridgesOf(nodes: number, counts: readonly HiddenCount[], taken: readonly boolean[]): readonly boolean[] {
  const arcs: Arc[][] = Array.from({ length: nodes }, () => []);
  counts.forEach(({ from, to }, edge) => {
    if (taken[edge] !== true) return;
    arcs[from]?.push({ edge, to });
    arcs[to]?.push({ edge, to: from });
  });
  const bridges = counts.map(() => false);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const next = new Int32Array(nodes);
  let time = 0;
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    order[root] = low[root] = time++;
    const path: { node: number; by: number }[] = [{ node: root, by: -1 }];
    while (path.length > 0) {
      const { node, by } = path[path.length - 1] ?? { node: root, by: -1 };
      const arc = arcs[node]?.[next[node] ?? 0];
      if (arc !== undefined) {
        next[node] = (next[node] ?? 0) + 1;
        if (arc.edge === by) continue;
        if (order[arc.to] === -1) {
          order[arc.to] = low[arc.to] = time++;
          path.push({ node: arc.to, by: arc.edge });
        } else low[node] = Math.min(low[node] ?? 0, order[arc.to] ?? 0);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1]?.node;
      if (parent === undefined) continue;
      low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if ((low[node] ?? 0) > (order[parent] ?? 0)) bridges[by] = true;
    }
  }
  return bridges;
}

/**
 * Every whole number from `lower` to `upper`, and no other, is possible for the count: as much is sent round the network
 * through it as will go, either way (Ford and Fulkerson; whole bounds have whole solutions).
 */
export function feasibleRange(nodes: number, counts: readonly HiddenCount[], edge: number): Feasible {
  const own = counts[edge];
  if (own === undefined) throw new RangeError('there is no such count');
  const { from, to, value, lower, upper } = own;
  const others = counts.map((count, index) => (index === edge ? { ...count, lower: value, upper: value } : count));
  // More of this count has to come back from its end to its start through the others; less of it goes round the other way.
  return {
    lower: value - mostBetween(nodes, others, from, to, value - lower),
    upper: value + mostBetween(nodes, others, to, from, upper - value),
  };
}

/** How much can be sent from one node to another on top of what flows, up to a wish. */
function mostBetween(
  nodes: number,
  counts: readonly HiddenCount[],
  source: number,
  sink: number,
  wish: number,
): number {
  const values = Float64Array.from(counts, ({ value }) => value);
  let sent = 0;
  while (sent < wish) {
    const back = shortest(residual(nodes, counts, values), source, sink);
    if (back === null) return sent;
    let room = wish - sent;
    for (const { edge, forwards } of back(counts)) {
      const { lower = 0, upper = 0 } = counts[edge] ?? {};
      const value = values[edge] ?? 0;
      room = Math.min(room, forwards ? upper - value : value - lower);
    }
    // A cycle without any bound cannot occur: totals are finite. An endless count is as good as unbounded.
    if (room === Number.POSITIVE_INFINITY) return room;
    for (const { edge, forwards } of back(counts)) values[edge] = (values[edge] ?? 0) + (forwards ? room : -room);
    sent += room;
  }
  return sent;
}

type Steps = (counts: readonly HiddenCount[]) => readonly { readonly edge: number; readonly forwards: boolean }[];

/** A path of fewest arcs (Edmonds and Karp 1972); null where there is none. */
function shortest(arcs: readonly (readonly Arc[])[], source: number, sink: number): Steps | null {
  const came = new Map<number, { readonly node: number; readonly edge: number }>();
  const queue = [source];
  for (const node of queue) {
    if (node === sink) break;
    for (const { edge, to } of arcs[node] ?? []) {
      if (to === source || came.has(to)) continue;
      came.set(to, { node, edge });
      queue.push(to);
    }
  }
  if (!came.has(sink)) return null;
  return (counts) => {
    const steps: { edge: number; forwards: boolean }[] = [];
    for (let node = sink; node !== source; ) {
      const step = came.get(node);
      if (step === undefined) break;
      steps.push({ edge: step.edge, forwards: counts[step.edge]?.to === node });
      node = step.node;
    }
    return steps;
  };
}
