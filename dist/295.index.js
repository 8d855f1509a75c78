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
      iO: () => noWorseAuroc,
      qR: () => noWorse
    });
    var _auroc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25379);
    var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48237);
    var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94884);
    var _inversion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50948);
    var _sample_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9049);
    function checkQuestion(margin, alpha) {
      if (!(margin >= 0 && margin <= 1)) throw new RangeError("a margin of a difference lies between 0 and 1");
      if (!(alpha > 0 && alpha <= .5)) throw new RangeError("alpha lies above 0 and is at most 0.5");
    }
    const rateSide = ({x: x, n: n}) => ({
      value: x / n,
      lower: alpha => (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__.fJ)(x, n, alpha),
      upper: alpha => (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__._m)(x, n, alpha)
    });
    function judge(group, rest, worse, margin, alpha) {
      const lowerAt = level => (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__.YF)(group.value, group.lower(level), rest.value, rest.upper(level));
      const upperAt = level => (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(group.value, group.upper(level), rest.value, rest.lower(level));
      const passSlack = level => worse === "lower" ? lowerAt(level) + margin : margin - upperAt(level);
      const failSlack = level => worse === "lower" ? -margin - upperAt(level) : lowerAt(level) - margin;
      const difference = group.value - rest.value;
      const inside = worse === "lower" ? difference > -margin : difference < margin;
      return {
        difference: difference,
        lower: lowerAt(alpha),
        upper: upperAt(alpha),
        pPass: inside ? (0, _inversion_js__WEBPACK_IMPORTED_MODULE_3__.e)(passSlack) : 1,
        pFail: inside ? 1 : (0, _inversion_js__WEBPACK_IMPORTED_MODULE_3__.e)(failSlack)
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
      return (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_4__.TL)(1 - margin, alpha);
    }
    function rateCasesNeeded(rest, worse, margin, alpha) {
      const x = worse === "lower" ? rest.x : rest.n - rest.x;
      const rate = x / rest.n;
      const excess = (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__._m)(x, rest.n, alpha) - rate;
      if (excess >= margin) return null;
      return (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_4__.bP)(fewestToPass(margin, alpha), n => {
        const count = (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_4__.D7)(n, rate);
        const value = count / n;
        return (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__.YF)(value, (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__.fJ)(count, n, alpha), rate, rate + excess) > -margin;
      });
    }
    function noWorse(question) {
      const {group: group, rest: rest, worse: worse, margin: margin, alpha: alpha} = question;
      checkQuestion(margin, alpha);
      (0, _confusion_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(group.x, group.n);
      (0, _confusion_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(rest.x, rest.n);
      const common = {
        method: "clopper-pearson-square-and-add",
        alpha: alpha,
        margin: margin
      };
      const needed = () => rest.n === 0 ? null : rateCasesNeeded(rest, worse, margin, alpha);
      if (group.n === 0 || rest.n === 0) {
        return {
          ...UNDEFINED,
          ...common,
          status: "too-few",
          reason: "zero-denominator",
          nNeeded: needed()
        };
      }
      const judged = judge(rateSide(group), rateSide(rest), worse, margin, alpha);
      const tooFew = group.n < fewestToPass(margin, alpha);
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
      return (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_4__.bP)(least, events => {
        const standardError = (0, _auroc_js__WEBPACK_IMPORTED_MODULE_0__.C9)(rest.value, events, events * nonEventsPerEvent);
        const value = (0, _sample_size_js__WEBPACK_IMPORTED_MODULE_4__.B$)(rest.value, standardError);
        const lower = (0, _auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(value, standardError, alpha);
        return lower !== null && (0, _interval_js__WEBPACK_IMPORTED_MODULE_2__.YF)(value, lower, rest.value, rest.value + excess) > -margin;
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
      const nNeeded = restSide === null || pattern === null ? null : eventsNeeded(restSide, pattern.nonEvents / pattern.events, margin, alpha, minimumEvents);
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
      const {estimate: g} = group;
      const {estimate: r} = rest;
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
      checkPValues(pValues);
      const order = pValues.map((p, index) => ({
        p: p,
        index: index
      })).sort((a, b) => a.p - b.p);
      const adjusted = new Array(pValues.length);
      let highest = 0;
      order.forEach(({p: p, index: index}, rank) => {
        highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p));
        adjusted[index] = highest;
      });
      return adjusted;
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
      const adjusted = holm(tests.map(({test: test}) => mayFail(test) ? test.pFail : 1));
      return tests.map(({id: id, test: test}, index) => {
        const adjustedPFail = adjusted[index] ?? 1;
        return {
          id: id,
          ...decide(test, adjustedPFail, alpha),
          adjustedPFail: adjustedPFail,
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
    function judgedSources(sources) {
      const declared = sources.filter(({predictions: {role: role}}) => role === "test" || role === "external");
      return declared.length > 0 ? declared : sources.filter(({predictions: {role: role}}) => role === null);
    }
    function measureSource(predictions) {
      const {table: table, threshold: threshold} = predictions.rows;
      const tallies = memo(attributes => tallyBy(table, JSON.parse(attributes), threshold));
      const order = memo(_ => (0, measures_predictions.ez)(table));
      const talliesOf = key => tallies(JSON.stringify(Object.keys(key).sort()));
      const numbers = (tally, select) => ({
        n: tally.rows,
        positives: tally.positives,
        counts: tally.counts,
        expected: tally.expected,
        auroc: () => {
          const scores = (0, measures_predictions.BL)(table, select(order("score")));
          return scores === null ? null : (0, auroc.vt)(scores);
        },
        scored: () => (0, labelled_scores.l0)(table, select(order("score")))
      });
      const group = memo(key => {
        const groups = JSON.parse(key);
        return numbers(talliesOf(groups).group(groups), within => (0, measures_predictions.eS)(table, groups, within));
      });
      const rest = memo(key => {
        const groups = JSON.parse(key);
        return numbers(talliesOf(groups).rest(groups), within => (0, measures_predictions.Ty)(table, groups, within));
      });
      const overall = memo(_ => numbers(talliesOf({}).group({}), within => within));
      return {
        predictions: predictions,
        overall: () => overall("all"),
        group: key => group(JSON.stringify(key)),
        rest: key => rest(JSON.stringify(key))
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
  },
  39015: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CQ: () => perHundred,
      Dk: () => pointsPerHundred,
      LF: () => shownCount,
      Xr: () => threeDigits,
      eq: () => isSmall,
      lK: () => roundedPlan,
      yh: () => metricWords
    });
    var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45748);
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
    function isSmall(counts) {
      return counts.some(count => count > 0 && count < _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.GV);
    }
    function roundedPlan(n) {
      const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
      return Math.ceil(n / unit) * unit;
    }
    function shownCount(count) {
      return isSmall([ count ]) ? `fewer than ${_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.GV}` : String(count);
    }
  }
};
