export const id = 295;

export const ids = [ 295 ];

export const modules = {
  25379: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $V: () => logitInterval,
      C9: () => plannedStandardError,
      HJ: () => logitLower,
      Ps: () => logitLimit,
      cP: () => logitUpper,
      vt: () => auroc
    });
    var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94884);
    var _roc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7237);
    var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39762);
    function placements(values, others) {
      let mean = 0;
      let squares = 0;
      let below = 0;
      let upTo = 0;
      for (let index = 0; index < values.length; index++) {
        const value = values[index] ?? 0;
        while (below < others.length && (others[below] ?? 0) < value) below++;
        if (upTo < below) upTo = below;
        while (upTo < others.length && (others[upTo] ?? 0) === value) upTo++;
        const placement = (below + upTo) / (2 * others.length);
        const step = placement - mean;
        mean += step / (index + 1);
        squares += step * (placement - mean);
      }
      return {
        mean: mean,
        squares: squares
      };
    }
    function auroc(scores) {
      const positives = (0, _roc_js__WEBPACK_IMPORTED_MODULE_2__.V)(scores.positives);
      const negatives = (0, _roc_js__WEBPACK_IMPORTED_MODULE_2__.V)(scores.negatives);
      const events = positives.length;
      const nonEvents = negatives.length;
      if (events === 0) return {
        ok: false,
        reason: "no-positives"
      };
      if (nonEvents === 0) return {
        ok: false,
        reason: "no-negatives"
      };
      const ofPositives = placements(positives, negatives);
      const ofNegatives = placements(negatives, positives);
      const standardError = events < 2 || nonEvents < 2 ? null : Math.sqrt(ofPositives.squares / (events - 1) / events + ofNegatives.squares / (nonEvents - 1) / nonEvents);
      return {
        ok: true,
        estimate: {
          value: ofPositives.mean,
          standardError: standardError,
          events: events,
          nonEvents: nonEvents
        }
      };
    }
    function logitLimit(value, standardError, z) {
      if (standardError === null || !(standardError > 0) || !(value > 0 && value < 1)) return null;
      const logit = Math.log(value / (1 - value));
      return 1 / (1 + Math.exp(-(logit + z * standardError / (value * (1 - value)))));
    }
    function logitInterval(value, standardError, level) {
      const z = (0, _interval_js__WEBPACK_IMPORTED_MODULE_0__.SX)(level);
      const lower = logitLimit(value, standardError, -z);
      const upper = logitLimit(value, standardError, z);
      return lower === null || upper === null ? null : {
        lower: lower,
        upper: upper,
        level: level,
        method: "delong-logit"
      };
    }
    function logitLower(value, standardError, alpha) {
      return logitLimit(value, standardError, (0, _special_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(alpha));
    }
    function logitUpper(value, standardError, alpha) {
      return logitLimit(value, standardError, -(0, _special_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(alpha));
    }
    function plannedStandardError(value, events, nonEvents) {
      const twoPositives = value / (2 - value);
      const twoNegatives = 2 * value * value / (1 + value);
      const variance = value * (1 - value) + (events - 1) * (twoPositives - value * value) + (nonEvents - 1) * (twoNegatives - value * value);
      return Math.sqrt(variance / (events * nonEvents));
    }
  },
  77097: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ft: () => calibrationCasesNeeded,
      kj: () => observedToExpected,
      nx: () => inside
    });
    var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94884);
    var _sample_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);
    var _special_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39762);
    function observedToExpected({observed: observed, expected: expected, n: n}, level = .95) {
      if (n === 0) return {
        ok: false,
        reason: "no-rows"
      };
      if (!(expected > 0 && Number.isFinite(expected))) return {
        ok: false,
        reason: "nothing-expected"
      };
      if (observed === 0) return {
        ok: false,
        reason: "no-events"
      };
      if (observed === n) return {
        ok: false,
        reason: "all-events"
      };
      const value = observed / expected;
      const reach = Math.exp((0, _interval_js__WEBPACK_IMPORTED_MODULE_0__.SX)(level) * Math.sqrt((1 - observed / n) / observed));
      return {
        ok: true,
        value: value,
        lower: value / reach,
        upper: value * reach,
        level: level,
        method: "log",
        observed: observed,
        expected: expected,
        n: n
      };
    }
    function inside({lower: lower, upper: upper}, low, high) {
      if (lower >= low && upper <= high) return "pass";
      if (upper < low || lower > high) return "fail";
      return "inconclusive";
    }
    function calibrationCasesNeeded(eventShare, low, high, level = .95) {
      const room = Math.min(Math.log(high), -Math.log(low));
      if (!(room > 0 && eventShare > 0 && eventShare < 1)) return null;
      const z = (0, _interval_js__WEBPACK_IMPORTED_MODULE_0__.SX)(level) + (0, _special_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(.9);
      return (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_1__.Nk)((1 - eventShare) / eventShare * (z / room) ** 2);
    }
  },
  88466: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => changeable
    });
    function residual(nodes, counts, values) {
      const arcs = Array.from({
        length: nodes
      }, () => []);
      counts.forEach(({from: from, to: to, lower: lower, upper: upper}, edge) => {
        const value = values[edge] ?? 0;
        if (value < upper) arcs[from]?.push({
          edge: edge,
          to: to
        });
        if (value > lower) arcs[to]?.push({
          edge: edge,
          to: from
        });
      });
      return arcs;
    }
    function changeable(nodes, counts) {
      const values = counts.map(({value: value}) => value);
      const part = components(residual(nodes, counts, values));
      const within = counts.map(({from: from, to: to, lower: lower, upper: upper}) => part[from] === part[to] && lower < upper);
      const bridges = bridgesOf(nodes, counts, within);
      return within.map((inside, edge) => inside && bridges[edge] !== true);
    }
    function components(arcs) {
      const part = new Int32Array(arcs.length).fill(-1);
      const order = new Int32Array(arcs.length).fill(-1);
      const low = new Int32Array(arcs.length);
      const next = new Int32Array(arcs.length);
      const open = [];
      let time = 0;
      let parts = 0;
      for (let root = 0; root < arcs.length; root++) {
        if (order[root] !== -1) continue;
        const path = [ root ];
        while (path.length > 0) {
          const node = path[path.length - 1] ?? root;
          if (order[node] === -1) {
            order[node] = low[node] = time++;
            open.push(node);
          }
          const arc = arcs[node]?.[next[node] ?? 0];
          if (arc !== undefined) {
            next[node] = (next[node] ?? 0) + 1;
            if (order[arc.to] === -1) path.push(arc.to); else if (part[arc.to] === -1) low[node] = Math.min(low[node] ?? 0, order[arc.to] ?? 0);
            continue;
          }
          path.pop();
          const parent = path[path.length - 1];
          if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
          if (low[node] !== order[node]) continue;
          let member;
          do {
            member = open.pop();
            if (member !== undefined) part[member] = parts;
          } while (member !== undefined && member !== node);
          parts++;
        }
      }
      return part;
    }
    function bridgesOf(nodes, counts, taken) {
      const arcs = Array.from({
        length: nodes
      }, () => []);
      counts.forEach(({from: from, to: to}, edge) => {
        if (taken[edge] !== true) return;
        arcs[from]?.push({
          edge: edge,
          to: to
        });
        arcs[to]?.push({
          edge: edge,
          to: from
        });
      });
      const bridges = counts.map(() => false);
      const order = new Int32Array(nodes).fill(-1);
      const low = new Int32Array(nodes);
      const next = new Int32Array(nodes);
      let time = 0;
      for (let root = 0; root < nodes; root++) {
        if (order[root] !== -1) continue;
        order[root] = low[root] = time++;
        const path = [ {
          node: root,
          by: -1
        } ];
        while (path.length > 0) {
          const {node: node, by: by} = path[path.length - 1] ?? {
            node: root,
            by: -1
          };
          const arc = arcs[node]?.[next[node] ?? 0];
          if (arc !== undefined) {
            next[node] = (next[node] ?? 0) + 1;
            if (arc.edge === by) continue;
            if (order[arc.to] === -1) {
              order[arc.to] = low[arc.to] = time++;
              path.push({
                node: arc.to,
                by: arc.edge
              });
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
    function feasibleRange(nodes, counts, edge) {
      const own = counts[edge];
      if (own === undefined) throw new RangeError("there is no such count");
      const {from: from, to: to, value: value, lower: lower, upper: upper} = own;
      const others = counts.map((count, index) => index === edge ? {
        ...count,
        lower: value,
        upper: value
      } : count);
      return {
        lower: value - mostBetween(nodes, others, from, to, value - lower),
        upper: value + mostBetween(nodes, others, to, from, upper - value)
      };
    }
    function mostBetween(nodes, counts, source, sink, wish) {
      const values = Float64Array.from(counts, ({value: value}) => value);
      let sent = 0;
      while (sent < wish) {
        const back = shortest(residual(nodes, counts, values), source, sink);
        if (back === null) return sent;
        let room = wish - sent;
        for (const {edge: edge, forwards: forwards} of back(counts)) {
          const {lower: lower = 0, upper: upper = 0} = counts[edge] ?? {};
          const value = values[edge] ?? 0;
          room = Math.min(room, forwards ? upper - value : value - lower);
        }
        if (room === Number.POSITIVE_INFINITY) return room;
        for (const {edge: edge, forwards: forwards} of back(counts)) values[edge] = (values[edge] ?? 0) + (forwards ? room : -room);
        sent += room;
      }
      return sent;
    }
    function shortest(arcs, source, sink) {
      const came = new Map;
      const queue = [ source ];
      for (const node of queue) {
        if (node === sink) break;
        for (const {edge: edge, to: to} of arcs[node] ?? []) {
          if (to === source || came.has(to)) continue;
          came.set(to, {
            node: node,
            edge: edge
          });
          queue.push(to);
        }
      }
      if (!came.has(sink)) return null;
      return counts => {
        const steps = [];
        for (let node = sink; node !== source; ) {
          const step = came.get(node);
          if (step === undefined) break;
          steps.push({
            edge: step.edge,
            forwards: counts[step.edge]?.to === node
          });
          node = step.node;
        }
        return steps;
      };
    }
  },
  1698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => independentClasses
    });
    var interval = __webpack_require__(94884);
    function cluster_patientsIn(codes) {
      let most = 0;
      for (const code of codes) if (code >= most) most = code + 1;
      if (most > codes.length) throw new RangeError("patients are numbered from 0, with no more numbers than rows");
      return most;
    }
    function clusterSums(codes, counted, event, rows = null) {
      const patients = cluster_patientsIn(codes);
      const countedOf = new Uint32Array(patients);
      const eventsOf = new Uint32Array(patients);
      const size = rows === null ? codes.length : rows.length;
      for (let index = 0; index < size; index++) {
        const row = rows === null ? index : rows[index] ?? 0;
        if (counted[row] !== 1) continue;
        const code = codes[row] ?? 0;
        countedOf[code] = (countedOf[code] ?? 0) + 1;
        if (event[row] === 1) eventsOf[code] = (eventsOf[code] ?? 0) + 1;
      }
      const sums = {
        x: 0,
        n: 0,
        clusters: 0,
        squares: 0,
        products: 0,
        sizes: 0,
        lone: 0,
        loneX: 0
      };
      for (let code = 0; code < patients; code++) {
        const n = countedOf[code] ?? 0;
        const x = eventsOf[code] ?? 0;
        if (n === 0) continue;
        sums.x += x;
        sums.n += n;
        sums.clusters += 1;
        sums.squares += x * x;
        sums.products += x * n;
        sums.sizes += n * n;
        if (n === 1) {
          sums.lone += 1;
          sums.loneX += x;
        }
      }
      return sums;
    }
    function mergeClusterSums(a, b) {
      return {
        x: a.x + b.x,
        n: a.n + b.n,
        clusters: a.clusters + b.clusters,
        squares: a.squares + b.squares,
        products: a.products + b.products,
        sizes: a.sizes + b.sizes,
        lone: a.lone + b.lone,
        loneX: a.loneX + b.loneX
      };
    }
    function squaredDeviations({x: x, n: n, squares: squares, products: products, sizes: sizes}) {
      const [events, rows] = [ BigInt(x), BigInt(n) ];
      const scaled = rows * rows * BigInt(squares) - 2n * events * rows * BigInt(products) + events * events * BigInt(sizes);
      return Number(scaled) / (n * n);
    }
    const independentDeviations = ({x: x, n: n}) => x * (n - x) / n;
    const cluster_correction = clusters => clusters / (clusters - 1);
    function clusteredStandardError(sums, corrected = true) {
      if (sums.clusters < 2) return null;
      return Math.sqrt(squaredDeviations(sums) * (corrected ? cluster_correction(sums.clusters) : 1)) / sums.n;
    }
    function designEffect(sums) {
      const independent = independentDeviations(sums);
      if (sums.clusters < 2 || independent === 0) return null;
      return Math.max(1, squaredDeviations(sums) * cluster_correction(sums.clusters) / independent);
    }
    function cluster_effectivePatients({n: n, sizes: sizes}) {
      return n === 0 ? 0 : n * n / sizes;
    }
    function wilsonClustered(sums, level) {
      if (sums.n === 0) return null;
      const effect = designEffect(sums);
      const n = effect === null ? cluster_effectivePatients(sums) : sums.n / effect;
      return {
        ...wilsonLimits(sums.x / sums.n * n, n, zOfLevel(level)),
        level: level,
        method: "wilson-effective-n"
      };
    }
    function tellingPatients({x: x, n: n, squares: squares, products: products, sizes: sizes, lone: lone, loneX: loneX}) {
      const events = x - loneX;
      const others = n - lone - events;
      if (events === 0 || others === 0) return 0;
      const eventSquares = squares - loneX;
      const otherSquares = sizes - lone - 2 * (products - loneX) + eventSquares;
      return Math.min(events * events / eventSquares, others * others / otherSquares);
    }
    const ASSUMED_PATIENTS = 3;
    function cluster_cautiousAgreement(estimate, patients) {
      const bounded = Math.min(1, Math.max(0, estimate));
      return (patients * bounded + ASSUMED_PATIENTS) / (patients + ASSUMED_PATIENTS);
    }
    function effectiveCases(own, sides) {
      if (own.n === 0) return 0;
      if (own.sizes === own.n) return own.n;
      let excess = 0;
      let pairs = 0;
      let telling = 0;
      for (const side of sides) {
        const independent = side.clusters < 2 ? 0 : independentDeviations(side);
        if (independent === 0) continue;
        excess += squaredDeviations(side) * cluster_correction(side.clusters) - independent;
        pairs += independent * (side.sizes - side.n) / side.n;
        telling += tellingPatients(side);
      }
      const patients = own.clusters < 2 ? 0 : Math.min(telling, cluster_effectivePatients(own));
      const agreement = cluster_cautiousAgreement(pairs > 0 ? excess / pairs : 1, patients);
      return own.n / Math.max(designEffect(own) ?? 1, 1 + (own.sizes / own.n - 1) * agreement);
    }
    function independentClasses(estimate) {
      return "effectiveEvents" in estimate ? {
        events: estimate.effectiveEvents,
        nonEvents: estimate.effectiveNonEvents
      } : {
        events: estimate.events,
        nonEvents: estimate.nonEvents
      };
    }
    function doubledRanks(scores, sorted) {
      const firstFrom = (value, orAbove) => {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
          const middle = low + high >>> 1;
          const other = sorted[middle] ?? 0;
          if (orAbove ? other <= value : other < value) low = middle + 1; else high = middle;
        }
        return low;
      };
      return scores.map(value => firstFrom(value, false) + firstFrom(value, true));
    }
    function cluster_auroc_tellingPatients(rowsOf) {
      let n = 0;
      let sizes = 0;
      for (const rows of rowsOf) {
        if (rows < 2) continue;
        n += rows;
        sizes += rows * rows;
      }
      return effectivePatients({
        n: n,
        sizes: sizes
      });
    }
    function classPart(placements, mean, codes, places) {
      const n = placements.length;
      const deviations = new Float64Array(places);
      const rowsOf = new Uint32Array(places);
      placements.forEach((placement, row) => {
        const code = codes[row] ?? 0;
        deviations[code] = (deviations[code] ?? 0) + placement - mean;
        rowsOf[code] = (rowsOf[code] ?? 0) + 1;
      });
      let patients = 0;
      let sizes = 0;
      for (const rows of rowsOf) {
        if (rows > 0) patients += 1;
        sizes += rows * rows;
      }
      if (patients < 2) return {
        deviations: deviations,
        patients: patients,
        variance: null,
        effective: 1
      };
      const independent = compensatedSum(placements.map(placement => (placement - mean) ** 2)) / (n - 1) / n;
      const clustered = compensatedSum(deviations.map(value => value * value)) * correction(patients) / n / n;
      if (sizes === n || independent === 0) {
        return {
          deviations: deviations,
          patients: patients,
          variance: {
            clustered: clustered,
            cautious: independent
          },
          effective: n
        };
      }
      const seen = clustered / independent;
      const rowsEach = sizes / n;
      const agreement = cautiousAgreement((seen - 1) / (rowsEach - 1), cluster_auroc_tellingPatients(rowsOf));
      const effect = Math.max(seen, 1 + (rowsEach - 1) * agreement);
      return {
        deviations: deviations,
        patients: patients,
        variance: {
          clustered: clustered,
          cautious: independent * effect
        },
        effective: n / effect
      };
    }
    function clusteredAuroc({codes: codes, label: label, score: score}, rows = null) {
      const chosen = rows ?? Uint32Array.from(codes.keys());
      const positives = chosen.filter(row => label[row] === 1);
      const negatives = chosen.filter(row => label[row] !== 1);
      const [events, nonEvents] = [ positives.length, negatives.length ];
      if (events === 0) return {
        ok: false,
        reason: "no-positives"
      };
      if (nonEvents === 0) return {
        ok: false,
        reason: "no-negatives"
      };
      const scoreOf = row => score[row] ?? 0;
      const positiveScores = Float64Array.from(positives, scoreOf);
      const negativeScores = Float64Array.from(negatives, scoreOf);
      const ofPositives = doubledRanks(positiveScores, negativeScores.slice().sort());
      const ofNegatives = doubledRanks(negativeScores, positiveScores.slice().sort());
      const value = compensatedSum(ofPositives) / 2 / events / nonEvents;
      const places = patientsIn(codes);
      const codeOf = row => codes[row] ?? 0;
      const positiveCodes = Uint32Array.from(positives, codeOf);
      const negativeCodes = Uint32Array.from(negatives, codeOf);
      const one = classPart(ofPositives.map(rank => rank / (2 * nonEvents)), value, positiveCodes, places);
      const other = classPart(ofNegatives.map(rank => 1 - rank / (2 * events)), value, negativeCodes, places);
      const common = {
        value: value,
        events: events,
        nonEvents: nonEvents,
        eventPatients: one.patients,
        nonEventPatients: other.patients,
        effectiveEvents: one.effective,
        effectiveNonEvents: other.effective
      };
      if (one.variance === null || other.variance === null) {
        return {
          ok: true,
          estimate: {
            ...common,
            standardError: null,
            obuchowski: null
          }
        };
      }
      const drawn = new Uint8Array(places);
      for (const row of chosen) drawn[codeOf(row)] = 1;
      const all = drawn.reduce((count, one) => count + one, 0);
      const together = compensatedSum(one.deviations.map((value, code) => value * (other.deviations[code] ?? 0)));
      const covariance = 2 * together * correction(all) / events / nonEvents;
      const obuchowski = Math.sqrt(Math.max(0, one.variance.clustered + other.variance.clustered + covariance));
      const standardError = Math.sqrt(one.variance.cautious + other.variance.cautious + Math.max(0, covariance));
      return {
        ok: true,
        estimate: {
          ...common,
          standardError: standardError,
          obuchowski: obuchowski
        }
      };
    }
  },
  48237: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      It: () => rates,
      Xo: () => proportion,
      d9: () => worseIs,
      iD: () => RATE_IDS
    });
    const RATE_IDS = [ "sensitivity", "specificity", "ppv", "npv", "fpr", "fnr", "fdr", "false_omission_rate", "accuracy", "prevalence", "selection_rate" ];
    function proportion(x, n) {
      if (!Number.isSafeInteger(x) || !Number.isSafeInteger(n) || x < 0 || x > n) {
        throw new RangeError("a proportion needs whole counts with 0 <= x <= n");
      }
      return {
        x: x,
        n: n,
        value: n === 0 ? null : x / n
      };
    }
    function rates({tp: tp, fp: fp, fn: fn, tn: tn}) {
      const total = tp + fp + fn + tn;
      return {
        sensitivity: proportion(tp, tp + fn),
        specificity: proportion(tn, tn + fp),
        ppv: proportion(tp, tp + fp),
        npv: proportion(tn, tn + fn),
        fpr: proportion(fp, fp + tn),
        fnr: proportion(fn, fn + tp),
        fdr: proportion(fp, fp + tp),
        false_omission_rate: proportion(fn, fn + tn),
        accuracy: proportion(tp + tn, total),
        prevalence: proportion(tp + fn, total),
        selection_rate: proportion(tp + fp, total)
      };
    }
    const WORSE = {
      sensitivity: "lower",
      specificity: "lower",
      ppv: "lower",
      npv: "lower",
      accuracy: "lower",
      auroc: "lower",
      fpr: "higher",
      fnr: "higher",
      fdr: "higher",
      false_omission_rate: "higher",
      prevalence: null,
      selection_rate: null
    };
    function worseIs(metric) {
      return WORSE[metric];
    }
  },
  17202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DQ: () => checkQuestion,
      Pd: () => effectiveCount,
      UJ: () => rowsWorth,
      iO: () => noWorseAuroc,
      qR: () => noWorse
    });
    var _auroc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25379);
    var _cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1698);
    var _confusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48237);
    var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94884);
    var _inversion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50948);
    var _sample_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9049);
    function checkQuestion(margin, alpha) {
      if (!(margin >= 0 && margin <= 1)) throw new RangeError("a margin of a difference lies between 0 and 1");
      if (!(alpha > 0 && alpha <= .5)) throw new RangeError("alpha lies above 0 and is at most 0.5");
    }
    const rateSide = (seen, {x: x, n: n}) => ({
      value: seen.x / seen.n,
      lower: alpha => (0, _interval_js__WEBPACK_IMPORTED_MODULE_3__.fJ)(x, n, alpha),
      upper: alpha => (0, _interval_js__WEBPACK_IMPORTED_MODULE_3__._m)(x, n, alpha)
    });
    function effectiveCount(count, cases) {
      if (cases === undefined || cases === count.n) return count;
      if (!(cases > 0 && cases < count.n)) throw new RangeError("effective cases lie above 0 and are at most n");
      return {
        x: count.x / count.n * cases,
        n: cases
      };
    }
    function judge(group, rest, worse, margin, alpha) {
      const lowerAt = level => (0, _interval_js__WEBPACK_IMPORTED_MODULE_3__.YF)(group.value, group.lower(level), rest.value, rest.upper(level));
      const upperAt = level => (0, _interval_js__WEBPACK_IMPORTED_MODULE_3__.ZG)(group.value, group.upper(level), rest.value, rest.lower(level));
      const passSlack = level => worse === "lower" ? lowerAt(level) + margin : margin - upperAt(level);
      const failSlack = level => worse === "lower" ? -margin - upperAt(level) : lowerAt(level) - margin;
      const difference = group.value - rest.value;
      const inside = worse === "lower" ? difference > -margin : difference < margin;
      return {
        difference: difference,
        lower: lowerAt(alpha),
        upper: upperAt(alpha),
        pPass: inside ? (0, _inversion_js__WEBPACK_IMPORTED_MODULE_4__.e)(passSlack) : 1,
        pFail: inside ? 1 : (0, _inversion_js__WEBPACK_IMPORTED_MODULE_4__.e)(failSlack)
      };
    }
    const UNDEFINED = {
      difference: null,
      lower: null,
      upper: null,
      pPass: 1,
      pFail: 1,
      nNeeded: null
    };
    function fewestToPass(margin, alpha) {
      return (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_5__.TL)(1 - margin, alpha);
    }
    function rowsWorth(cases, rows, worth) {
      return cases === null || worth === rows ? cases : (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_5__.Nk)(cases * rows / worth);
    }
    function rateCasesNeeded(rest, worse, margin, alpha) {
      const x = worse === "lower" ? rest.x : rest.n - rest.x;
      const rate = x / rest.n;
      const excess = (0, _interval_js__WEBPACK_IMPORTED_MODULE_3__._m)(x, rest.n, alpha) - rate;
      if (excess >= margin) return null;
      return (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_5__.bP)(fewestToPass(margin, alpha), n => {
        const count = (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_5__.D7)(n, rate);
        const value = count / n;
        return (0, _interval_js__WEBPACK_IMPORTED_MODULE_3__.YF)(value, (0, _interval_js__WEBPACK_IMPORTED_MODULE_3__.fJ)(count, n, alpha), rate, rate + excess) > -margin;
      });
    }
    function noWorse(question) {
      const {group: group, rest: rest, worse: worse, margin: margin, alpha: alpha, effective: effective} = question;
      checkQuestion(margin, alpha);
      (0, _confusion_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(group.x, group.n);
      (0, _confusion_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(rest.x, rest.n);
      const common = {
        method: "clopper-pearson-square-and-add",
        alpha: alpha,
        margin: margin
      };
      const groupWorth = effectiveCount(group, effective?.group);
      const restWorth = effectiveCount(rest, effective?.rest);
      const needed = () => {
        if (rest.n === 0) return null;
        const cases = rateCasesNeeded(restWorth, worse, margin, alpha);
        return group.n === 0 ? rowsWorth(cases, rest.n, restWorth.n) : rowsWorth(cases, group.n, groupWorth.n);
      };
      if (group.n === 0 || rest.n === 0) {
        return {
          ...UNDEFINED,
          ...common,
          status: "too-few",
          reason: "zero-denominator",
          nNeeded: needed()
        };
      }
      const judged = judge(rateSide(group, groupWorth), rateSide(rest, restWorth), worse, margin, alpha);
      const tooFew = groupWorth.n < fewestToPass(margin, alpha);
      const result = {
        ...judged,
        nNeeded: tooFew || judged.pPass > alpha ? needed() : null,
        ...common
      };
      return tooFew ? {
        ...result,
        status: "too-few",
        reason: "below-minimum"
      } : {
        ...result,
        status: "ok"
      };
    }
    function aurocSide(value, standardError) {
      if ((0, _auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(value, standardError, .5) === null) return null;
      return {
        value: value,
        lower: alpha => (0, _auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(value, standardError, alpha) ?? 0,
        upper: alpha => (0, _auroc_js__WEBPACK_IMPORTED_MODULE_0__.cP)(value, standardError, alpha) ?? 1
      };
    }
    function eventsNeeded(rest, nonEventsPerEvent, margin, alpha, minimumEvents) {
      const excess = rest.upper(alpha) - rest.value;
      if (excess >= margin) return null;
      const least = Math.max(minimumEvents, minimumEvents / nonEventsPerEvent);
      return (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_5__.bP)(least, events => {
        const standardError = (0, _auroc_js__WEBPACK_IMPORTED_MODULE_0__.C9)(rest.value, events, events * nonEventsPerEvent);
        const value = (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_5__.B$)(rest.value, standardError);
        const lower = (0, _auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(value, standardError, alpha);
        return lower !== null && (0, _interval_js__WEBPACK_IMPORTED_MODULE_3__.YF)(value, lower, rest.value, rest.value + excess) > -margin;
      });
    }
    function noWorseAuroc(question) {
      const {group: group, rest: rest, margin: margin, alpha: alpha, minimumEvents: minimumEvents} = question;
      checkQuestion(margin, alpha);
      const common = {
        method: "delong-logit-square-and-add",
        alpha: alpha,
        margin: margin
      };
      const restSide = rest.ok ? aurocSide(rest.estimate.value, rest.estimate.standardError) : null;
      const pattern = group.ok ? group.estimate : rest.ok ? rest.estimate : null;
      const worth = pattern === null ? null : (0, _cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__.x)(pattern);
      const nNeeded = restSide === null || pattern === null || worth === null ? null : rowsWorth(eventsNeeded(restSide, worth.nonEvents / worth.events, margin, alpha, minimumEvents), pattern.events, worth.events);
      if (!group.ok || !rest.ok) {
        return {
          ...UNDEFINED,
          ...common,
          status: "too-few",
          reason: "zero-denominator",
          nNeeded: nNeeded
        };
      }
      const groupSide = aurocSide(group.estimate.value, group.estimate.standardError);
      if (groupSide === null || restSide === null) {
        const difference = group.estimate.value - rest.estimate.value;
        return {
          ...UNDEFINED,
          ...common,
          difference: difference,
          status: "too-few",
          reason: "degenerate",
          nNeeded: nNeeded
        };
      }
      const result = {
        ...judge(groupSide, restSide, "lower", margin, alpha),
        nNeeded: nNeeded,
        ...common
      };
      const g = (0, _cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__.x)(group.estimate);
      const r = (0, _cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__.x)(rest.estimate);
      return Math.min(g.events, g.nonEvents, r.events, r.nonEvents) < minimumEvents ? {
        ...result,
        status: "too-few",
        reason: "few-events"
      } : {
        ...result,
        status: "ok"
      };
    }
  },
  57645: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hb: () => noWorseRatio,
      tI: () => equivalent
    });
    var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48237);
    var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17202);
    var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94884);
    var _inversion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50948);
    var _sample_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9049);
    var _special_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39762);
    const UNDEFINED = {
      difference: null,
      lower: null,
      upper: null,
      pPass: 1,
      pFail: 1,
      nNeeded: null
    };
    function fewestToBeEquivalent(margin, alpha) {
      const z = (0, _special_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(alpha);
      return Math.floor(z * z * (1 - margin) / margin) + 1;
    }
    function equivalenceCasesNeeded(reference, margin, alpha) {
      const rate = reference.x / reference.n;
      const z = (0, _special_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(1 - (1 - _sample_size_js__WEBPACK_IMPORTED_MODULE_4__.wY) / 2) - (0, 
      _special_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(alpha);
      const unit = z * z * rate * (1 - rate);
      const left = margin * margin - unit / reference.n;
      return left > 0 ? (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_4__.Nk)(Math.max(fewestToBeEquivalent(margin, alpha), unit / left)) : null;
    }
    function equivalent(question) {
      const {group: group, reference: reference, margin: margin, alpha: alpha} = question;
      (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.DQ)(margin, alpha);
      (0, _confusion_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(group.x, group.n);
      (0, _confusion_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(reference.x, reference.n);
      const common = {
        method: "newcombe-tost",
        alpha: alpha,
        margin: margin
      };
      const nNeeded = reference.n === 0 ? null : equivalenceCasesNeeded(reference, margin, alpha);
      if (group.n === 0 || reference.n === 0) {
        return {
          ...UNDEFINED,
          ...common,
          status: "too-few",
          reason: "zero-denominator",
          nNeeded: nNeeded
        };
      }
      const at = level => (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__.bi)(group.x, group.n, reference.x, reference.n, -(0, 
      _special_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(level));
      const difference = group.x / group.n - reference.x / reference.n;
      const pPass = Math.abs(difference) < margin ? Math.max((0, _inversion_js__WEBPACK_IMPORTED_MODULE_3__.e)(level => at(level).lower + margin), (0, 
      _inversion_js__WEBPACK_IMPORTED_MODULE_3__.e)(level => margin - at(level).upper)) : 1;
      const pOutside = (0, _inversion_js__WEBPACK_IMPORTED_MODULE_3__.e)(level => difference > 0 ? at(level).lower - margin : -margin - at(level).upper);
      const pFail = Math.abs(difference) > margin ? Math.min(1, 2 * pOutside) : 1;
      const result = {
        difference: difference,
        ...at(alpha),
        pPass: pPass,
        pFail: pFail,
        nNeeded: nNeeded,
        ...common
      };
      return Math.min(group.n, reference.n) < fewestToBeEquivalent(margin, alpha) ? {
        ...result,
        status: "too-few",
        reason: "below-minimum"
      } : {
        ...result,
        status: "ok"
      };
    }
    function ratioCasesNeeded(rest, limit, alpha, minimumEvents) {
      const rate = rest.x / rest.n;
      const standardError = Math.log(limit) / ((0, _special_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(_sample_size_js__WEBPACK_IMPORTED_MODULE_4__.wY) - (0, 
      _special_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(alpha));
      const left = standardError * standardError - (1 / rest.x - 1 / rest.n);
      return left > 0 ? (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_4__.Nk)(Math.max(minimumEvents / rate, (1 - rate) / (rate * left))) : null;
    }
    function noWorseRatio(question) {
      const {group: group, rest: rest, worse: worse, limit: limit, alpha: alpha, minimumEvents: minimumEvents} = question;
      if (!(limit > 1)) throw new RangeError("the limit of a ratio lies above 1; its inverse is used where lower is worse");
      (0, _confusion_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(group.x, group.n);
      (0, _confusion_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(rest.x, rest.n);
      const common = {
        method: "katz-log",
        alpha: alpha,
        margin: limit
      };
      const nNeeded = rest.x === 0 ? null : ratioCasesNeeded(rest, limit, alpha, minimumEvents);
      if (group.n === 0 || rest.n === 0) {
        return {
          ...UNDEFINED,
          ...common,
          status: "too-few",
          reason: "zero-denominator",
          nNeeded: nNeeded
        };
      }
      if (Math.min(group.x, group.n - group.x, rest.x, rest.n - rest.x) < Math.max(1, minimumEvents)) {
        return {
          ...UNDEFINED,
          ...common,
          status: "too-few",
          reason: "few-events",
          nNeeded: nNeeded
        };
      }
      const {value: value, standardError: standardError} = (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__.A9)(group.x, group.n, rest.x, rest.n);
      const edge = worse === "higher" ? Math.log(limit) : -Math.log(limit);
      const z = (worse === "higher" ? edge - value : value - edge) / standardError;
      const reach = -(0, _special_js__WEBPACK_IMPORTED_MODULE_5__.Zl)(alpha) * standardError;
      return {
        difference: Math.exp(value),
        lower: Math.exp(value - reach),
        upper: Math.exp(value + reach),
        pPass: z > 0 ? (0, _special_js__WEBPACK_IMPORTED_MODULE_5__.vr)(-z) : 1,
        pFail: z < 0 ? (0, _special_js__WEBPACK_IMPORTED_MODULE_5__.vr)(z) : 1,
        status: "ok",
        nNeeded: nNeeded,
        ...common
      };
    }
  },
  81617: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Uh: () => benjaminiHochberg,
      jn: () => decideFamily
    });
    function holm(pValues) {
      return stepDown(pValues).map(({adjusted: adjusted}) => adjusted);
    }
    function stepDown(pValues) {
      checkPValues(pValues);
      const order = pValues.map((p, index) => ({
        p: p,
        index: index
      })).sort((a, b) => a.p - b.p);
      const steps = pValues.map(p => ({
        adjusted: p,
        alone: true
      }));
      let highest = 0;
      order.forEach(({p: p, index: index}, rank) => {
        const own = Math.min(1, (pValues.length - rank) * p);
        highest = Math.max(highest, own);
        steps[index] = {
          adjusted: highest,
          alone: own === highest || highest === 1
        };
      });
      return steps;
    }
    function benjaminiHochberg(pValues) {
      checkPValues(pValues);
      const order = pValues.map((p, index) => ({
        p: p,
        index: index
      })).sort((a, b) => b.p - a.p);
      const adjusted = new Array(pValues.length);
      let lowest = 1;
      order.forEach(({p: p, index: index}, rank) => {
        lowest = Math.min(lowest, p * pValues.length / (pValues.length - rank));
        adjusted[index] = lowest;
      });
      return adjusted;
    }
    function checkPValues(pValues) {
      if (!pValues.every(p => p >= 0 && p <= 1)) throw new RangeError("a p value lies between 0 and 1");
    }
    function mayFail({status: status, reason: reason}) {
      return status === "ok" || reason === "below-minimum";
    }
    function decide(test, adjustedPFail, alpha) {
      if (mayFail(test) && adjustedPFail <= alpha) return {
        outcome: "fail"
      };
      if (test.status === "too-few") return {
        outcome: "not-evaluated",
        reason: "too-few"
      };
      if (test.pPass <= alpha) return {
        outcome: "pass"
      };
      return {
        outcome: "not-evaluated",
        reason: "inconclusive"
      };
    }
    function decideFamily(tests, alpha) {
      if (!(alpha > 0 && alpha <= .5)) throw new RangeError("alpha lies above 0 and is at most 0.5");
      const steps = stepDown(tests.map(({test: test}) => mayFail(test) ? test.pFail : 1));
      return tests.map(({id: id, test: test}, index) => {
        const {adjusted: adjustedPFail, alone: adjustedAlone} = steps[index] ?? {
          adjusted: 1,
          alone: true
        };
        return {
          id: id,
          ...decide(test, adjustedPFail, alpha),
          adjustedPFail: adjustedPFail,
          adjustedAlone: adjustedAlone,
          familySize: tests.length
        };
      });
    }
  },
  94884: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A9: () => logRatio,
      Be: () => wilsonLimits,
      F9: () => katz,
      SX: () => zOfLevel,
      YF: () => lowerOfDifference,
      ZG: () => upperOfDifference,
      _m: () => clopperPearsonUpper,
      bi: () => newcombeLimits,
      fJ: () => clopperPearsonLower,
      pv: () => newcombe,
      rF: () => wilson
    });
    var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39762);
    function zOfLevel(level) {
      return -(0, _special_js__WEBPACK_IMPORTED_MODULE_0__.Zl)((1 - level) / 2);
    }
    function wilsonLimits(x, n, z) {
      const p = x / n;
      const denominator = 1 + z * z / n;
      const centre = (p + z * z / (2 * n)) / denominator;
      const half = z / denominator * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
      return {
        lower: x === 0 ? 0 : Math.max(0, centre - half),
        upper: x === n ? 1 : Math.min(1, centre + half)
      };
    }
    function wilson(x, n, level) {
      return n === 0 ? null : {
        ...wilsonLimits(x, n, zOfLevel(level)),
        level: level,
        method: "wilson"
      };
    }
    function clopperPearsonLower(x, n, alpha) {
      return x === 0 ? 0 : (0, _special_js__WEBPACK_IMPORTED_MODULE_0__.O9)(alpha, x, n - x + 1);
    }
    function clopperPearsonUpper(x, n, alpha) {
      return x === n ? 1 : 1 - (0, _special_js__WEBPACK_IMPORTED_MODULE_0__.O9)(alpha, n - x, x + 1);
    }
    function clopperPearson(x, n, level) {
      if (n === 0) return null;
      const tail = (1 - level) / 2;
      const lower = clopperPearsonLower(x, n, tail);
      return {
        lower: lower,
        upper: clopperPearsonUpper(x, n, tail),
        level: level,
        method: "clopper-pearson"
      };
    }
    function lowerOfDifference(first, lower, second, upper) {
      return first - second - Math.hypot(first - lower, upper - second);
    }
    function upperOfDifference(first, upper, second, lower) {
      return first - second + Math.hypot(upper - first, second - lower);
    }
    function newcombeLimits(x1, n1, x2, n2, z) {
      const first = wilsonLimits(x1, n1, z);
      const second = wilsonLimits(x2, n2, z);
      return {
        lower: lowerOfDifference(x1 / n1, first.lower, x2 / n2, second.upper),
        upper: upperOfDifference(x1 / n1, first.upper, x2 / n2, second.lower)
      };
    }
    function newcombe(x1, n1, x2, n2, level) {
      if (n1 === 0 || n2 === 0) return null;
      const limits = newcombeLimits(x1, n1, x2, n2, zOfLevel(level));
      return {
        difference: x1 / n1 - x2 / n2,
        ...limits,
        level: level,
        method: "newcombe"
      };
    }
    function logRatio(x1, n1, x2, n2) {
      return {
        value: Math.log(x1 / n1 / (x2 / n2)),
        standardError: Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)
      };
    }
    function katz(x1, n1, x2, n2, level) {
      if (n1 === 0 || n2 === 0) return null;
      const halfCorrected = x1 === 0 || x2 === 0;
      const half = halfCorrected ? .5 : 0;
      const {value: value, standardError: standardError} = logRatio(x1 + half, n1 + half, x2 + half, n2 + half);
      const reach = zOfLevel(level) * standardError;
      return {
        ratio: Math.exp(value),
        lower: Math.exp(value - reach),
        upper: Math.exp(value + reach),
        level: level,
        method: "katz-log",
        halfCorrected: halfCorrected
      };
    }
  },
  50948: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => smallestAlpha
    });
    var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39762);
    const SMALLEST_P = 1e-15;
    const FARTHEST_Z = -(0, _special_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(SMALLEST_P);
    const TOLERANCE = 1e-10;
    function smallestAlpha(slackAt) {
      const slackAtZ = z => slackAt((0, _special_js__WEBPACK_IMPORTED_MODULE_0__.vr)(-z));
      let holds = 0;
      let slackHolds = slackAtZ(holds);
      if (!(slackHolds > 0)) return 1;
      let lacks = FARTHEST_Z;
      let slackLacks = slackAtZ(lacks);
      if (slackLacks > 0) return SMALLEST_P;
      const width = lacks - holds;
      const mostSteps = Math.ceil(Math.log2(width / (2 * TOLERANCE))) + 1;
      for (let step = 0; lacks - holds > 2 * TOLERANCE && step <= mostSteps; step++) {
        const middle = (holds + lacks) / 2;
        const radius = TOLERANCE * 2 ** (mostSteps - step) - (lacks - holds) / 2;
        const straight = (slackLacks * holds - slackHolds * lacks) / (slackLacks - slackHolds);
        const side = Math.sign(middle - straight);
        const shift = Math.max(.2 / width * (lacks - holds) ** 2, TOLERANCE / 2);
        const shifted = shift <= Math.abs(middle - straight) ? straight + side * shift : middle;
        const z = Math.abs(shifted - middle) <= radius ? shifted : middle - side * radius;
        const slack = slackAtZ(z);
        if (slack > 0) {
          holds = z;
          slackHolds = slack;
        } else {
          lacks = z;
          slackLacks = slack;
        }
      }
      return (0, _special_js__WEBPACK_IMPORTED_MODULE_0__.vr)(-holds);
    }
  },
  52416: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l0: () => labelledScores,
      q7: () => checkPaired
    });
    function labelledScores(table, selection) {
      const {label: label, score: score} = table;
      if (score === null) return null;
      if (selection === null) return {
        label: label,
        score: score
      };
      const size = selection.length;
      const labels = new Uint8Array(size);
      const scores = new Float64Array(size);
      for (let index = 0; index < size; index++) {
        const row = selection[index] ?? 0;
        labels[index] = label[row] ?? 0;
        scores[index] = score[row] ?? 0;
      }
      return {
        label: labels,
        score: scores
      };
    }
    function checkPaired({label: label, score: score}) {
      if (label.length !== score.length) throw new RangeError("every score needs its label: the columns differ in length");
    }
    function checkGrouped({score: score, events: events, nonEvents: nonEvents}) {
      if (events.length !== score.length || nonEvents.length !== score.length) {
        throw new RangeError("every score needs its two counts: the columns differ in length");
      }
      for (let index = 0; index < score.length; index++) {
        if (!isCount(events[index]) || !isCount(nonEvents[index])) {
          throw new RangeError("events and non-events are whole counts from 0");
        }
      }
    }
    function isCount(value) {
      return Number.isSafeInteger(value) && Number(value) >= 0;
    }
  },
  7237: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => ascending,
      W: () => rocCurve
    });
    function ascending(values) {
      for (let index = 1; index < values.length; index++) {
        if ((values[index - 1] ?? 0) > (values[index] ?? 0)) return values.slice().sort();
      }
      return values;
    }
    function rocCurve(scores) {
      const positives = ascending(scores.positives);
      const negatives = ascending(scores.negatives);
      const most = positives.length + negatives.length + 1;
      const truePositives = new Uint32Array(most);
      const falsePositives = new Uint32Array(most);
      let p = positives.length;
      let n = negatives.length;
      let corners = 1;
      while (p > 0 || n > 0) {
        const score = Math.max(p > 0 ? positives[p - 1] ?? 0 : Number.NEGATIVE_INFINITY, n > 0 ? negatives[n - 1] ?? 0 : Number.NEGATIVE_INFINITY);
        if (Number.isNaN(score)) throw new RangeError("a score is not a number");
        while (p > 0 && positives[p - 1] === score) p--;
        while (n > 0 && negatives[n - 1] === score) n--;
        truePositives[corners] = positives.length - p;
        falsePositives[corners] = negatives.length - n;
        corners++;
      }
      return {
        positives: positives.length,
        negatives: negatives.length,
        truePositives: truePositives.subarray(0, corners),
        falsePositives: falsePositives.subarray(0, corners)
      };
    }
  },
  9049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B$: () => unluckyValue,
      D7: () => unluckyCount,
      Nk: () => wholeCases,
      TL: () => fewestWithoutError,
      bP: () => smallestSize,
      wY: () => POWER
    });
    var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39762);
    const POWER = .8;
    const MOST_CASES = 1e7;
    const Z_OF_POWER = (0, _special_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(POWER);
    function unluckyCount(n, rate) {
      const spread = Z_OF_POWER * Math.sqrt(n * rate * (1 - rate));
      return rate === 1 ? n : Math.max(0, n * rate - spread - .5);
    }
    function unluckyValue(value, standardError) {
      return value - Z_OF_POWER * standardError;
    }
    function smallestSize(least, enough) {
      const start = Math.max(1, Math.ceil(least));
      if (start > MOST_CASES) return null;
      if (enough(start)) return start;
      let short = start;
      let long = start;
      do {
        if (long >= MOST_CASES) return null;
        short = long;
        long = Math.min(MOST_CASES, long * 2);
      } while (!enough(long));
      while (long - short > 1) {
        const middle = Math.floor((short + long) / 2);
        if (enough(middle)) long = middle; else short = middle;
      }
      return long;
    }
    function wholeCases(n) {
      return n <= MOST_CASES ? Math.ceil(n) : null;
    }
    function fewestWithoutError(rate, alpha) {
      if (rate >= 1) return Number.POSITIVE_INFINITY;
      return Math.floor(Math.log(alpha) / Math.log(rate)) + 1;
    }
  },
  39762: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O9: () => betaQuantile,
      YW: () => tQuantile,
      Zl: () => normalQuantile,
      hC: () => chiSquareCdf,
      vr: () => normalCdf
    });
    var _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45481);
    var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67259);
    var _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16328);
    var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72484);
    var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86060);
    var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74455);
    const TAIL = .01;
    function normalQuantile(probability) {
      let z = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_4__(probability, 0, 1);
      if (!(probability > 0 && probability < TAIL) || !Number.isFinite(z)) return z;
      for (let step = 0; step < 2; step++) {
        const excess = (normalCdf(z) - probability) * Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
        z -= excess / (1 + z * excess / 2);
      }
      return z;
    }
    function normalCdf(z) {
      return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_3__(z, 0, 1);
    }
    function betaQuantile(probability, a, b) {
      return _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__(probability, a, b);
    }
    function betaCdf(x, a, b) {
      return cdfOfBeta(x, a, b);
    }
    function tQuantile(probability, degrees) {
      return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_5__(probability, degrees);
    }
    function chiSquareCdf(x, degrees) {
      return _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_2__(x, degrees);
    }
  },
  90334: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Zw: () => complement,
      mm: () => disclosedCells,
      vE: () => isSmallCount,
      vH: () => smallestShown
    });
    var _circulation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88466);
    function isSmallCount(count, smallest) {
      return count > 0 && count < smallest;
    }
    function mayShowRate(x, n, smallest) {
      return ![ x, n - x, n ].some(count => isSmallCount(count, smallest));
    }
    function smallestShown(sizes, hidden, least = 1) {
      let found = -1;
      sizes.forEach((size, index) => {
        if (size >= least && hidden[index] !== true && (found < 0 || size <= (sizes[found] ?? 0))) found = index;
      });
      return found;
    }
    function neighbour(sizes, hidden) {
      const positive = smallestShown(sizes, hidden);
      return positive < 0 ? smallestShown(sizes, hidden, 0) : positive;
    }
    function complement(table, primary) {
      const hidden = primary.map(row => [ ...row ]);
      const steps = [];
      const columns = Math.max(0, ...table.map(row => row.length));
      const hide = (line, of, row, col) => {
        const flags = hidden[row];
        if (flags === undefined || row < 0 || col < 0) return false;
        flags[col] = true;
        steps.push({
          line: line,
          of: of,
          row: row,
          col: col
        });
        return true;
      };
      for (let changed = true; changed; ) {
        changed = false;
        table.forEach((sizes, row) => {
          const flags = hidden[row] ?? [];
          if (flags.filter(Boolean).length !== 1) return;
          if (hide("row", row, row, neighbour(sizes, flags))) changed = true;
        });
        for (let col = 0; col < columns; col++) {
          const flags = hidden.map(row => row[col] === true);
          if (flags.filter(Boolean).length !== 1) continue;
          const sizes = table.map(row => row[col] ?? 0);
          if (hide("col", col, neighbour(sizes, flags), col)) changed = true;
        }
      }
      return {
        hidden: hidden,
        steps: steps
      };
    }
    function suppressTable(table, smallest) {
      const primary = table.map(row => row.map(count => isSmallCount(count, smallest)));
      return {
        primary: primary,
        ...complement(table, primary)
      };
    }
    const EMPTY = [];
    function networkOf(table, hidden) {
      const counts = [];
      table.forEach((cells, row) => {
        cells.forEach((value, col) => {
          if ((hidden[row] ?? EMPTY)[col] !== true) return;
          const to = table.length + col;
          counts.push({
            from: row,
            to: to,
            value: value,
            lower: 0,
            upper: Number.POSITIVE_INFINITY,
            row: row,
            col: col
          });
        });
      });
      return {
        nodes: table.length + Math.max(0, ...table.map(row => row.length)),
        counts: counts
      };
    }
    function auditTable(table, hidden) {
      const {nodes: nodes, counts: counts} = networkOf(table, hidden);
      return counts.map(({row: row, col: col, value: value}, edge) => ({
        row: row,
        col: col,
        value: value,
        ...feasibleRange(nodes, counts, edge)
      }));
    }
    function disclosedCells(table, hidden) {
      const {nodes: nodes, counts: counts} = networkOf(table, hidden);
      const free = (0, _circulation_js__WEBPACK_IMPORTED_MODULE_0__.z)(nodes, counts);
      return counts.filter((_, edge) => free[edge] !== true).map(({row: row, col: col}) => ({
        row: row,
        col: col
      }));
    }
  },
  45053: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => judgedSources,
      C: () => measureSource
    });
    var auroc = __webpack_require__(25379);
    var labelled_scores = __webpack_require__(52416);
    var measures_predictions = __webpack_require__(8771);
    const empty = () => ({
      flagged: [ 0, 0 ],
      cleared: [ 0, 0 ],
      expected: 0
    });
    function tallyBy(table, attributes, threshold) {
      const columns = attributes.map(attribute => table.groups.find(group => group.attribute === attribute));
      const flags = flagsOf(table, threshold);
      const combinations = columns.reduce((product, column) => product * (column?.levels.length ?? 0), 1);
      const sums = Array.from({
        length: combinations
      }, empty);
      const known = empty();
      for (let row = 0; row < table.rows; row++) {
        let code = 0;
        for (const column of columns) {
          const own = column?.codes[row] ?? measures_predictions.wU;
          code = own === measures_predictions.wU ? -1 : code < 0 ? -1 : code * (column?.levels.length ?? 0) + own;
        }
        const sum = sums[code];
        if (sum === undefined) continue;
        const label = table.label[row] === 1 ? 1 : 0;
        const score = table.score?.[row] ?? 0;
        for (const one of [ sum, known ]) {
          (flags(row) ? one.flagged : one.cleared)[label]++;
          one.expected += score;
        }
      }
      const find = key => {
        let code = 0;
        for (const [index, column] of columns.entries()) {
          const level = column?.levels.indexOf(key[attributes[index] ?? ""] ?? "") ?? -1;
          code = level < 0 || code < 0 ? -1 : code * (column?.levels.length ?? 0) + level;
        }
        return sums[code] ?? empty();
      };
      const decided = threshold === null ? table.prediction !== null : table.score !== null;
      const tally = (plus, minus) => tallyOf(plus, minus, decided, table.score !== null);
      return {
        group: key => tally(find(key), empty()),
        rest: key => tally(known, find(key))
      };
    }
    function flagsOf({score: score, prediction: prediction}, threshold) {
      return threshold === null ? row => prediction?.[row] === 1 : row => (score?.[row] ?? Number.NEGATIVE_INFINITY) >= threshold;
    }
    function tallyOf(plus, minus, decided, scored) {
      const tp = plus.flagged[1] - minus.flagged[1];
      const fp = plus.flagged[0] - minus.flagged[0];
      const fn = plus.cleared[1] - minus.cleared[1];
      const tn = plus.cleared[0] - minus.cleared[0];
      return {
        rows: tp + fp + fn + tn,
        positives: tp + fn,
        counts: decided ? {
          tp: tp,
          fp: fp,
          fn: fn,
          tn: tn
        } : null,
        expected: scored ? plus.expected - minus.expected : null
      };
    }
    var shown = __webpack_require__(43135);
    function judgedSources(sources) {
      const declared = sources.filter(({predictions: {role: role}}) => role === "test" || role === "external");
      return declared.length > 0 ? declared : sources.filter(({predictions: {role: role}}) => role === null);
    }
    const known = new WeakMap;
    function measureSource(predictions) {
      const before = known.get(predictions);
      if (before !== undefined) return before;
      const source = newSource(predictions);
      known.set(predictions, source);
      return source;
    }
    function newSource(predictions) {
      const {table: table, threshold: threshold} = predictions.rows;
      const tallies = memo(attributes => tallyBy(table, JSON.parse(attributes), threshold));
      const ordered = memo(_ => (0, measures_predictions._8)(table));
      const talliesBy = attributes => tallies(JSON.stringify(attributes.toSorted()));
      const talliesOf = key => talliesBy(Object.keys(key));
      const parts = lastOnly(key => (0, measures_predictions.jB)(ordered("score"), JSON.parse(key)));
      const numbers = (tally, rows) => {
        const scoredApart = () => (0, measures_predictions.BL)(ordered("score"), rows());
        const area = memo(_ => {
          const scores = scoredApart();
          return {
            result: scores === null ? null : (0, auroc.vt)(scores)
          };
        });
        return {
          n: tally.rows,
          positives: tally.positives,
          counts: tally.counts,
          expected: tally.expected,
          auroc: () => area("auroc").result,
          scored: () => (0, labelled_scores.l0)(ordered("score"), rows()),
          scoredApart: scoredApart
        };
      };
      const group = memo(key => {
        const groups = JSON.parse(key);
        return numbers(talliesOf(groups).group(groups), () => parts(key).group);
      });
      const rest = memo(key => {
        const groups = JSON.parse(key);
        return numbers(talliesOf(groups).rest(groups), () => parts(key).rest);
      });
      const overall = memo(_ => numbers(talliesOf({}).group({}), () => null));
      return {
        predictions: predictions,
        overall: () => overall("all"),
        group: key => group(JSON.stringify(key)),
        rest: key => rest(JSON.stringify(key)),
        shown: (0, shown.Gz)(table, talliesBy)
      };
    }
    function memo(compute) {
      const known = new Map;
      return key => {
        const before = known.get(key);
        if (before !== undefined) return before;
        const value = compute(key);
        known.set(key, value);
        return value;
      };
    }
    function lastOnly(compute) {
      let last = null;
      return key => {
        if (last?.key !== key) last = {
          key: key,
          value: compute(key)
        };
        return last.value;
      };
    }
  },
  43135: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      iz: () => WITHHELD,
      K8: () => bothNumbers,
      K4: () => countInWords,
      Gz: () => shownOfSource,
      zB: () => showsMetric
    });
    var circulation = __webpack_require__(88466);
    var suppression = __webpack_require__(90334);
    const LAYERS = [ "rows", "condition", "cases", "nonCases" ];
    const DEEPER = {
      rows: [ "condition", "cases", "nonCases" ],
      condition: [ "cases", "nonCases" ],
      cases: [],
      nonCases: []
    };
    function countsOf(layer, {tp: tp, fp: fp, fn: fn, tn: tn}) {
      switch (layer) {
       case "rows":
        return [ tp + fn + fp + tn ];

       case "condition":
        return [ tp + fn, fp + tn ];

       case "cases":
        return [ tp, fn ];

       case "nonCases":
        return [ fp, tn ];
      }
    }
    const sum = counts => counts.reduce((total, count) => total + count, 0);
    function sizeIn(layer, counts) {
      return sum(countsOf(layer, counts));
    }
    function ownReason(layer, counts, smallest) {
      const reaching = LAYERS.filter(earlier => earlier === layer || DEEPER[earlier].includes(layer));
      return reaching.some(one => countsOf(one, counts).some(count => (0, suppression.vE)(count, smallest)));
    }
    function shownCounts(overall, attributes, smallest) {
      const without = new Set(LAYERS.filter(layer => ownReason(layer, overall, smallest)));
      for (;;) {
        const planned = attributes.map(attribute => hiddenGroups(attribute, overall, without, smallest));
        const broken = planned.find(plan => typeof plan === "string");
        if (broken === undefined) {
          return {
            overall: shownOf(layer => without.has(layer)),
            attributes: planned.map(plan => {
              const hidden = plan;
              const rows = hidden.rows.map((_, row) => shownOf(layer => hidden[layer][row] === true));
              return {
                groups: rows.slice(0, -1),
                unknown: rows[rows.length - 1] ?? NOTHING
              };
            })
          };
        }
        for (const layer of [ broken, ...DEEPER[broken] ]) without.add(layer);
      }
    }
    function shownOf(hidden) {
      const condition = !hidden("condition");
      return {
        rows: !hidden("rows"),
        positives: condition,
        negatives: condition,
        cases: !hidden("cases"),
        nonCases: !hidden("nonCases")
      };
    }
    const NOTHING = {
      rows: false,
      positives: false,
      negatives: false,
      cases: false,
      nonCases: false
    };
    function bothShown(a, b) {
      return {
        rows: a.rows && b.rows,
        positives: a.positives && b.positives,
        negatives: a.negatives && b.negatives,
        cases: a.cases && b.cases,
        nonCases: a.nonCases && b.nonCases
      };
    }
    function hiddenGroups({groups: groups, unknown: unknown}, overall, without, smallest) {
      const rows = [ ...groups, unknown ];
      const primary = layer => rows.map(counts => without.has(layer) || ownReason(layer, counts, smallest));
      const hidden = {
        rows: primary("rows"),
        condition: primary("condition"),
        cases: primary("cases"),
        nonCases: primary("nonCases")
      };
      const widen = layer => {
        const sizes = rows.map(counts => sizeIn(layer, counts));
        const known = (0, suppression.vH)(sizes.slice(0, -1), hidden[layer]);
        const chosen = known < 0 ? (0, suppression.vH)(sizes, hidden[layer]) : known;
        if (chosen < 0) return false;
        for (const one of [ layer, ...DEEPER[layer] ]) hidden[one][chosen] = true;
        return true;
      };
      for (;;) {
        const few = LAYERS.find(layer => !without.has(layer) && fewTogether(layer, rows, hidden[layer], smallest));
        const weak = few ?? disclosedLayer(rows, overall, hidden, without, smallest);
        if (weak === null) return hidden;
        if (!widen(weak)) return weak;
      }
    }
    function fewTogether(layer, rows, hidden, smallest) {
      const withheld = rows.filter((_, row) => hidden[row] === true).map(counts => countsOf(layer, counts));
      return (withheld[0] ?? []).some((_, column) => (0, suppression.vE)(sum(withheld.map(counts => counts[column] ?? 0)), smallest));
    }
    function disclosedLayer(rows, overall, hidden, without, smallest) {
      const {nodes: nodes, counts: counts} = networkOf(rows, overall, hidden, without, smallest);
      const free = (0, circulation.z)(nodes, counts);
      const found = counts.find(({value: value, layer: layer}, edge) => !without.has(layer) && (0, 
      suppression.vE)(value, smallest) && free[edge] !== true);
      return found?.layer ?? null;
    }
    function networkOf(rows, overall, hidden, without, smallest) {
      const counts = [];
      const [source, positive, negative] = [ 0, 1, 2 ];
      const parts = {
        tp: 3,
        fn: 4,
        fp: 5,
        tn: 6
      };
      const all = 7;
      const nodesOf = row => ({
        rows: 8 + row * 3,
        positive: 9 + row * 3,
        negative: 10 + row * 3
      });
      const add = (layer, from, to, value, known) => counts.push({
        layer: layer,
        from: from,
        to: to,
        value: value,
        lower: known[0],
        upper: known[1]
      });
      const worded = value => value === 0 ? [ 0, 0 ] : (0, suppression.vE)(value, smallest) ? [ 1, smallest - 1 ] : [ smallest, Number.POSITIVE_INFINITY ];
      const unsaid = [ 0, Number.POSITIVE_INFINITY ];
      rows.forEach(({tp: tp, fp: fp, fn: fn, tn: tn}, row) => {
        const node = nodesOf(row);
        const says = (layer, value) => row === rows.length - 1 || without.has(layer) ? unsaid : worded(value);
        const n = tp + fp + fn + tn;
        if (hidden.rows[row] === true) add("rows", source, node.rows, n, says("rows", n));
        if (hidden.condition[row] === true) {
          add("condition", node.rows, node.positive, tp + fn, says("condition", tp + fn));
          add("condition", node.rows, node.negative, fp + tn, unsaid);
        }
        if (hidden.cases[row] === true) {
          add("cases", node.positive, parts.tp, tp, unsaid);
          add("cases", node.positive, parts.fn, fn, unsaid);
        }
        if (hidden.nonCases[row] === true) {
          add("nonCases", node.negative, parts.fp, fp, unsaid);
          add("nonCases", node.negative, parts.tn, tn, unsaid);
        }
      });
      const {tp: tp, fp: fp, fn: fn, tn: tn} = overall;
      if (without.has("cases")) {
        add("cases", parts.tp, positive, tp, unsaid);
        add("cases", parts.fn, positive, fn, unsaid);
      }
      if (without.has("nonCases")) {
        add("nonCases", parts.fp, negative, fp, unsaid);
        add("nonCases", parts.tn, negative, tn, unsaid);
      }
      if (without.has("condition")) {
        add("condition", positive, all, tp + fn, worded(tp + fn));
        add("condition", negative, all, fp + tn, unsaid);
      }
      if (without.has("rows")) add("rows", all, source, tp + fp + fn + tn, worded(tp + fp + fn + tn));
      return {
        nodes: 8 + rows.length * 3,
        counts: counts
      };
    }
    const PAIR_LAYERS = null && [ "cases", "nonCases" ];
    const MOST_TURNS = 200;
    function shownPairs(first, second, counts, smallest) {
      const cases = hiddenPairs("cases", first, second, counts, smallest);
      const nonCases = hiddenPairs("nonCases", first, second, counts, smallest);
      const at = (row, column) => {
        const [a, b] = [ cases[row]?.[column] === false, nonCases[row]?.[column] === false ];
        return {
          rows: a && b,
          positives: a,
          negatives: b,
          cases: a,
          nonCases: b
        };
      };
      const [lastRow, lastColumn] = [ counts.length - 1, (counts[0]?.length ?? 1) - 1 ];
      return {
        cells: counts.map((row, r) => row.map((_, c) => at(r, c))),
        rest: bothShown(at(lastRow, lastColumn), bothShown(first.unknown, second.unknown))
      };
    }
    function hiddenPairs(layer, first, second, counts, smallest) {
      const [rows, columns] = [ [ ...first.groups, first.unknown ], [ ...second.groups, second.unknown ] ];
      const parts = counts.map(row => row.map(one => countsOf(layer, one)));
      const sizes = parts.map(row => row.map(sum));
      const isSmall = values => [ ...values, sum(values) ].some(value => (0, suppression.vE)(value, smallest));
      const [lastRow, lastColumn] = [ sizes.length - 1, (sizes[0]?.length ?? 1) - 1 ];
      const isKnown = (row, column) => row < lastRow && column < lastColumn;
      const known = [ 0, 1 ].map(part => sum(parts.flatMap((row, r) => row.map((values, c) => isKnown(r, c) ? values[part] ?? 0 : 0))));
      let hidden = parts.map((row, r) => row.map((values, c) => {
        const others = isKnown(r, c) ? values.map((value, part) => (known[part] ?? 0) - value) : [];
        return rows[r]?.[layer] !== true || columns[c]?.[layer] !== true || isSmall(values) || isSmall(others);
      }));
      const total = sum(sizes.flat());
      const order = sizes.map((row, r) => row.map((size, c) => isKnown(r, c) || size === 0 ? size : size + total));
      const whole = sizes.map(row => row.map(() => true));
      for (let turn = 0; turn < MOST_TURNS; turn++) {
        hidden = (0, suppression.Zw)(order, hidden).hidden;
        const weak = weakLines(parts, hidden, rows, columns, layer, smallest);
        if (weak.length === 0) return hidden;
        const more = hidden.map(row => [ ...row ]);
        let changed = false;
        for (const cells of weak) {
          const taken = (0, suppression.vH)(cells.map(({row: row, col: col}) => order[row]?.[col] ?? 0), cells.map(({row: row, col: col}) => more[row]?.[col] === true));
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
    function linesOf(table) {
      const rows = table.map((cells, row) => cells.map((_, col) => ({
        row: row,
        col: col
      })));
      const columns = (table[0] ?? []).map((_, col) => table.map((__, row) => ({
        row: row,
        col: col
      })));
      return [ ...rows, ...columns ];
    }
    function weakLines(parts, hidden, rows, columns, layer, smallest) {
      const lines = linesOf(hidden);
      const weak = new Set;
      const margins = [ ...rows, ...columns ];
      lines.forEach((cells, index) => {
        if (margins[index]?.[layer] !== true) return;
        const withheld = cells.filter(({row: row, col: col}) => hidden[row]?.[col] === true);
        const few = [ 0, 1 ].some(part => (0, suppression.vE)(sum(withheld.map(({row: row, col: col}) => parts[row]?.[col]?.[part] ?? 0)), smallest));
        if (few && withheld.length < cells.length) weak.add(cells);
      });
      for (const part of [ 0, 1 ]) {
        const table = parts.map(row => row.map(values => values[part] ?? 0));
        for (const {row: row, col: col} of (0, suppression.mm)(table, hidden)) {
          if (!(0, suppression.vE)(table[row]?.[col] ?? 0, smallest)) continue;
          for (const line of [ lines[row], lines[table.length + col] ]) if (line !== undefined) weak.add(line);
        }
      }
      return [ ...weak ];
    }
    var limits = __webpack_require__(45748);
    const ALL = {
      rows: true,
      positives: true,
      negatives: true,
      cases: true,
      nonCases: true
    };
    const shown_NOTHING = {
      rows: false,
      positives: false,
      negatives: false,
      cases: false,
      nonCases: false
    };
    function showsMetric(shown, metric) {
      const {rows: rows, positives: positives, negatives: negatives, cases: cases, nonCases: nonCases, scores: scores} = shown;
      switch (metric) {
       case "sensitivity":
       case "fnr":
        return cases;

       case "specificity":
       case "fpr":
        return nonCases;

       case "prevalence":
        return rows && positives && negatives;

       case "auroc":
       case "o_e":
        return scores;

       default:
        return rows && cases && nonCases;
      }
    }
    function bothNumbers(a, b) {
      return {
        ...bothShown(a, b),
        scores: a.scores && b.scores,
        worded: a.worded && b.worded
      };
    }
    function countInWords(count, visible, {worded: worded}) {
      if (visible) return String(count);
      return worded && (0, suppression.vE)(count, limits.GV) ? FEW : WITHHELD;
    }
    const FEW = `fewer than ${limits.GV}`;
    const WITHHELD = "withheld";
    function shownOfSource(table, talliesOf) {
      const names = table.groups.map(({attribute: attribute}) => attribute);
      const levelsOf = attribute => table.groups.find(column => column.attribute === attribute)?.levels ?? [];
      const all = once(() => shown_countsOf(talliesOf([]).group({})));
      const linked = once(() => scoresTell(table));
      const attributes = once(() => names.map(name => attributeCounts(name, levelsOf(name), talliesOf([ name ]), all())));
      const plan = once(() => shownCounts(all(), attributes(), limits.GV));
      const pairs = new Map;
      const pairOf = (first, second) => {
        const key = `${first} ${second}`;
        const known = pairs.get(key);
        if (known !== undefined) return known;
        const [a, b] = [ plan().attributes[first], plan().attributes[second] ];
        const [one, other] = [ attributes()[first], attributes()[second] ];
        const [name = "", otherName = ""] = [ names[first], names[second] ];
        const [levels, otherLevels] = [ levelsOf(name), levelsOf(otherName) ];
        const tooMany = levels.length * otherLevels.length > limits.eC;
        const decided = a === undefined || b === undefined || one === undefined || other === undefined || tooMany ? null : shownPairs(a, b, pairCounts(one, other, combinations(name, levels, otherName, otherLevels)), limits.GV);
        pairs.set(key, decided);
        return decided;
      };
      const combinations = (a, levels, b, others) => {
        const tallies = talliesOf([ a, b ]);
        return levels.map(level => others.map(other => shown_countsOf(tallies.group({
          [a]: level,
          [b]: other
        }))));
      };
      const numbers = (shown, worded) => {
        const {rows: rows, positives: positives, negatives: negatives, cases: cases, nonCases: nonCases} = shown;
        return {
          ...shown,
          scores: rows && positives && negatives && (cases && nonCases || !linked()),
          worded: worded
        };
      };
      const found = key => {
        const overall = plan().overall;
        const places = Object.entries(key).map(([attribute, value]) => {
          const index = names.indexOf(attribute);
          return {
            index: index,
            level: levelsOf(attribute).indexOf(value)
          };
        }).toSorted((a, b) => a.index - b.index);
        const [first, second] = places;
        if (first === undefined) return {
          own: overall,
          rest: overall,
          worded: true
        };
        if (places.some(({index: index}) => index < 0) || places.length > 2) return {
          own: shown_NOTHING,
          rest: shown_NOTHING,
          worded: false
        };
        const absent = places.some(({level: level}) => level < 0);
        if (second === undefined) {
          const attribute = plan().attributes[first.index];
          const own = absent ? ALL : attribute?.groups[first.level] ?? shown_NOTHING;
          return {
            own: own,
            rest: attribute?.unknown ?? shown_NOTHING,
            worded: overall.positives
          };
        }
        const pair = pairOf(first.index, second.index);
        const own = absent ? ALL : pair?.cells[first.level]?.[second.level] ?? shown_NOTHING;
        return {
          own: own,
          rest: pair?.rest ?? shown_NOTHING,
          worded: false
        };
      };
      return {
        overall: () => numbers(plan().overall, true),
        group: key => {
          const {own: own, worded: worded} = found(key);
          return numbers(own, worded);
        },
        comparison: key => {
          const {own: own, rest: rest, worded: worded} = found(key);
          return numbers(bothShown(own, rest), worded);
        },
        unknown: attribute => numbers(plan().attributes[names.indexOf(attribute)]?.unknown ?? shown_NOTHING, false)
      };
    }
    function once(compute) {
      let known = null;
      return () => {
        known ??= {
          value: compute()
        };
        return known.value;
      };
    }
    function shown_countsOf({rows: rows, positives: positives, counts: counts}) {
      return counts ?? {
        tp: positives,
        fn: 0,
        fp: rows - positives,
        tn: 0
      };
    }
    const plus = all => all.reduce((a, b) => ({
      tp: a.tp + b.tp,
      fn: a.fn + b.fn,
      fp: a.fp + b.fp,
      tn: a.tn + b.tn
    }), NOBODY);
    const minus = (a, b) => ({
      tp: a.tp - b.tp,
      fn: a.fn - b.fn,
      fp: a.fp - b.fp,
      tn: a.tn - b.tn
    });
    const NOBODY = {
      tp: 0,
      fn: 0,
      fp: 0,
      tn: 0
    };
    function attributeCounts(attribute, levels, tallies, overall) {
      const groups = levels.map(level => shown_countsOf(tallies.group({
        [attribute]: level
      })));
      return {
        groups: groups,
        unknown: minus(overall, plus(groups))
      };
    }
    function pairCounts(first, second, known) {
      const rows = known.map((row, index) => [ ...row, minus(first.groups[index] ?? NOBODY, plus(row)) ]);
      const last = second.groups.map((group, column) => minus(group, plus(known.map(row => row[column] ?? NOBODY))));
      return [ ...rows, [ ...last, minus(first.unknown, plus(last)) ] ];
    }
    function scoresTell({score: score}) {
      if (score === null) return false;
      const values = new Set;
      for (const value of score) {
        values.add(value);
        if (values.size > limits.Et) return false;
      }
      return true;
    }
  },
  39015: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CQ: () => perHundred,
      Dk: () => pointsPerHundred,
      Xr: () => threeDigits,
      lK: () => roundedPlan,
      yh: () => metricWords
    });
    const WORDS = {
      sensitivity: {
        verb: "finds",
        among: "with the condition",
        worse: "fewer",
        better: "more",
        cases: "cases"
      },
      specificity: {
        verb: "rightly clears",
        among: "without the condition",
        worse: "fewer",
        better: "more",
        cases: "patients without the condition"
      },
      fpr: {
        verb: "raises a false alarm in",
        among: "without the condition",
        worse: "more",
        better: "fewer",
        cases: "patients without the condition"
      },
      fnr: {
        verb: "misses",
        among: "with the condition",
        worse: "more",
        better: "fewer",
        cases: "cases"
      },
      ppv: {
        verb: "is right in",
        among: "flagged",
        worse: "fewer",
        better: "more",
        cases: "flagged patients"
      },
      npv: {
        verb: "is right in",
        among: "not flagged",
        worse: "fewer",
        better: "more",
        cases: "patients not flagged"
      },
      selection_rate: {
        verb: "flags",
        among: "",
        worse: "more",
        better: "fewer",
        cases: "patients"
      },
      accuracy: {
        verb: "is right in",
        among: "",
        worse: "fewer",
        better: "more",
        cases: "patients"
      },
      prevalence: {
        verb: "the condition is present in",
        among: "",
        worse: "more",
        better: "fewer",
        cases: "patients"
      }
    };
    const FALLBACK = {
      verb: "holds in",
      among: "",
      worse: "fewer",
      better: "more",
      cases: "patients"
    };
    function metricWords(metric) {
      return WORDS[metric] ?? FALLBACK;
    }
    const perHundred = rate => String(Math.round(rate * 100));
    const pointsPerHundred = difference => (Math.abs(difference) * 100).toFixed(1);
    function threeDigits(value) {
      const text = value.toFixed(3);
      if (text === "1.000" && value < 1) return "0.999…";
      if (text === "0.000" && value > 0) return "0.0004…";
      return text;
    }
    function roundedPlan(n) {
      const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
      return Math.ceil(n / unit) * unit;
    }
  }
};
