export const id = 467;

export const ids = [ 467 ];

export const modules = {
  91467: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      measureFile: () => measureFile
    });
    var external_node_fs_ = __webpack_require__(73024);
    var external_node_path_ = __webpack_require__(76760);
    var csv = __webpack_require__(95206);
    var model_file = __webpack_require__(44435);
    var read_document = __webpack_require__(73655);
    var prediction_columns = __webpack_require__(56349);
    var safety_escape = __webpack_require__(42163);
    var folder = __webpack_require__(75745);
    var workspace = __webpack_require__(89724);
    var statement = __webpack_require__(40636);
    function columnsOfBy({by: by = []}, header) {
      const parts = by.flatMap(item => header?.names.includes(item) === true ? [ item ] : item.split(":"));
      return [ ...new Set(parts) ];
    }
    function missingColumns(header, path, options) {
      const single = [ "label", "score", "prediction", "cluster" ];
      const named = [ ...single.map(name => ({
        option: `--${name}`,
        column: options[name]
      })), ...columnsOfBy(options, header).map(column => ({
        option: "--by",
        column: column
      })) ];
      return named.flatMap(({option: option, column: column}) => {
        if (column === undefined || header.names.includes(column)) return [];
        const message = `None of the ${header.names.length} columns has the name "${column}", which ${option} asks for. Capital letters and spaces count.`;
        return [ {
          code: "missing-column",
          message: message,
          place: (0, statement.GH)(path)
        } ];
      });
    }
    var predictions = __webpack_require__(8771);
    var difference = __webpack_require__(17202);
    var equivalence = __webpack_require__(57645);
    var measures_family = __webpack_require__(81617);
    var limits = __webpack_require__(45748);
    const AUROC = "auroc";
    function comparisonsOf(source, rates, keys, question) {
      return [ ...rates.map(rate => rate.metric), AUROC ].flatMap(metric => {
        const worse = rates.find(rate => rate.metric === metric)?.worse ?? "lower";
        const tested = keys.flatMap(by => compare(source, metric, worse, by, question));
        const depths = [ ...new Set(tested.map(({about: about}) => Object.keys(about.by).length)) ];
        return depths.flatMap(depth => decidedTogether(tested.filter(({about: about}) => Object.keys(about.by).length === depth), question.alpha));
      });
    }
    function decidedTogether(tested, alpha) {
      const family = tested.map(({test: test}, index) => ({
        id: String(index),
        test: test
      }));
      const decisions = (0, measures_family.j)(family, alpha);
      return tested.flatMap((one, index) => {
        const decision = decisions[index];
        return decision === undefined ? [] : [ decided(one, decision) ];
      });
    }
    function compare(source, metric, worse, by, {reference: reference, margins: margins, alpha: alpha}) {
      const isReferred = reference !== null && Object.hasOwn(by, reference.attribute);
      if (isReferred && by[reference.attribute] === reference.value) return [];
      const group = source.group(by);
      const others = isReferred ? source.group({
        ...by,
        [reference.attribute]: reference.value
      }) : source.rest(by);
      const question = isReferred ? "equivalent" : "no_worse";
      const than = isReferred ? `${reference.attribute}=${reference.value}` : "rest";
      if (metric === AUROC) {
        const own = group.auroc();
        const theirs = others.auroc();
        if (own === null || theirs === null) return [];
        const ask = isReferred ? equivalentAuroc : aurocNoWorse;
        const test = ask(own.result, theirs.result, margins.auroc, alpha);
        return [ {
          about: {
            question: question,
            metric: metric,
            worse: worse,
            by: by,
            than: than,
            n: own.events
          },
          test: test
        } ];
      }
      const own = group.count(metric);
      const theirs = others.count(metric);
      if (own === null || theirs === null) return [];
      const common = {
        margin: margins.rate,
        alpha: alpha
      };
      const test = isReferred ? (0, equivalence.tI)({
        group: own,
        reference: theirs,
        ...common
      }) : (0, difference.qR)({
        group: own,
        rest: theirs,
        worse: worse,
        ...common
      });
      return [ {
        about: {
          question: question,
          metric: metric,
          worse: worse,
          by: by,
          than: than,
          n: own.n
        },
        test: test
      } ];
    }
    const aurocNoWorse = (group, rest, margin, alpha) => (0, difference.iO)({
      group: group,
      rest: rest,
      margin: margin,
      alpha: alpha,
      minimumEvents: limits.T3.auroc
    });
    function equivalentAuroc(group, reference, margin, alpha) {
      const notLower = aurocNoWorse(group, reference, margin, alpha);
      const notHigher = aurocNoWorse(reference, group, margin, alpha);
      return {
        ...notLower,
        pPass: Math.max(notLower.pPass, notHigher.pPass),
        pFail: Math.min(1, 2 * Math.min(notLower.pFail, notHigher.pFail)),
        nNeeded: null
      };
    }
    function decided({about: about, test: test}, decision) {
      const both = about.question === "equivalent";
      return {
        question: about.question,
        metric: about.metric,
        worse: about.worse,
        by: about.by,
        than: about.than,
        difference: test.difference,
        lower: test.lower,
        upper: test.upper,
        level: 1 - (both ? 2 : 1) * test.alpha,
        sided: both ? "two" : "one",
        method: test.method,
        margin: test.margin,
        p_pass: test.pPass,
        p_fail: test.pFail,
        outcome: decision.outcome,
        reason: decision.outcome === "not-evaluated" ? decision.reason : null,
        n: about.n,
        n_needed: test.nNeeded
      };
    }
    function measureRows(task, rows, question) {
      const asked = question.by.map(text => attributesOf(text, rows.grouped));
      const keys = asked.flatMap(attributes => keysOf(attributes, rows.grouped));
      const single = [ ...new Set(asked.flat()) ];
      return {
        task: task.id,
        n: rows.grouped.rows,
        clusters: rows.clusters,
        metrics: rows.overall().metrics(),
        subgroups: keys.map(by => {
          const numbers = rows.group(by);
          return {
            by: by,
            n: numbers.n,
            metrics: numbers.metrics()
          };
        }),
        comparisons: comparisonsOf(rows, task.compared, keys, question),
        unknown: Object.fromEntries(single.map(attribute => [ attribute, (0, predictions.c1)(rows.grouped, attribute)?.missing ?? 0 ]))
      };
    }
    function attributesOf(text, {groups: groups}) {
      return groups.some(({attribute: attribute}) => attribute === text) ? [ text ] : text.split(":");
    }
    function keysOf(attributes, grouped) {
      const columns = attributes.flatMap(attribute => grouped.groups.filter(group => group.attribute === attribute));
      const combinations = columns.reduce((product, {levels: levels}) => product * levels.length, 1);
      const occurs = new Uint8Array(combinations);
      for (let row = 0; row < grouped.rows; row++) {
        let code = 0;
        for (const {codes: codes, levels: levels} of columns) {
          const own = codes[row] ?? predictions.wU;
          code = own === predictions.wU || code < 0 ? -1 : code * levels.length + own;
        }
        if (code >= 0) occurs[code] = 1;
      }
      const keys = [];
      occurs.forEach((is, code) => {
        if (is === 1) keys.push(keyOf(columns, code));
      });
      const name = key => Object.values(key).join("\0");
      return keys.sort((a, b) => name(a) < name(b) ? -1 : 1);
    }
    function keyOf(columns, code) {
      const values = [];
      let rest = code;
      for (const {attribute: attribute, levels: levels} of [ ...columns ].reverse()) {
        values.unshift([ attribute, levels[rest % levels.length] ?? "" ]);
        rest = Math.floor(rest / levels.length);
      }
      return Object.fromEntries(values);
    }
    const DEFAULT_MARGINS = {
      rate: .1,
      auroc: .05
    };
    const refused = problem => ({
      ok: false,
      problem: problem
    });
    function questionOf(options) {
      const {task: task = "binary", alpha: alpha, level: level, reference: reference, threshold: threshold, prediction: prediction} = options;
      const by = [ ...new Set(options.by ?? []) ];
      if (!(alpha > 0 && alpha <= .5)) return refused("--alpha must lie above 0 and be at most 0.5, as 0.05.");
      if (!(level > 0 && level < 1)) return refused("--level must lie between 0 and 1, as 0.95.");
      if (threshold !== undefined && prediction !== undefined) {
        return refused("--threshold and --prediction both say which rows are called positive. Give one of them.");
      }
      if (threshold !== undefined && !Number.isFinite(threshold)) return refused("--threshold must be a number, as 0.2.");
      const margins = marginsOf(options.margin);
      if (typeof margins === "string") return refused(margins);
      const named = reference === undefined ? null : referenceOf(reference, by);
      if (typeof named === "string") return refused(named);
      return {
        ok: true,
        question: {
          task: task,
          by: by,
          reference: named,
          margins: margins,
          alpha: alpha,
          level: level
        }
      };
    }
    function marginsOf(texts) {
      const given = {};
      for (const text of texts) {
        const [, name, digits = ""] = /^(?:(auroc)=)?(\d*\.?\d+)$/.exec(text) ?? [];
        const margin = Number(digits);
        if (digits === "" || margin > 1) {
          return "--margin must be a number from 0 to 1 for rates, as 0.1, or for the AUROC, as auroc=0.05.";
        }
        const kind = name === "auroc" ? "auroc" : "rate";
        if (given[kind] !== undefined) return `--margin is given twice for ${kind === "rate" ? "rates" : "the AUROC"}.`;
        given[kind] = margin;
      }
      return {
        ...DEFAULT_MARGINS,
        ...given
      };
    }
    function referenceOf(text, by) {
      const at = text.indexOf("=");
      const attribute = text.slice(0, Math.max(0, at));
      const value = text.slice(at + 1);
      if (attribute === "" || value === "") return "--reference must name a column and a group, as sex=F.";
      if (!by.includes(attribute)) {
        return `--reference names the column "${attribute}", which --by does not list.`;
      }
      return {
        attribute: attribute,
        value: value
      };
    }
    var predictions_csv = __webpack_require__(66261);
    var measures_auroc = __webpack_require__(25379);
    var calibration = __webpack_require__(77097);
    var confusion = __webpack_require__(48237);
    const measured = (value, n, interval) => ({
      ok: true,
      value: value,
      n: n,
      interval: interval
    });
    const notDefined = reason => ({
      ok: false,
      reason: reason
    });
    var policy_measured = __webpack_require__(45053);
    var words = __webpack_require__(39015);
    var measures_interval = __webpack_require__(94884);
    const TASK_IDS = null && [ "binary" ];
    const limitsOf = (interval, level) => ({
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      level: level,
      method: interval?.method ?? null
    });
    function rateMetric({x: x, n: n, value: value}, level) {
      const interval = (0, measures_interval.rF)(x, n, level);
      return {
        value: value,
        x: x,
        n: n,
        ...limitsOf(interval, level),
        status: interval === null ? "zero-denominator" : "ok"
      };
    }
    function estimateMetric(estimate, n, level) {
      if (!estimate.ok) return undefinedMetric(estimate.reason, n, level);
      const {value: value, interval: interval} = estimate;
      const status = interval === null ? "no-interval" : "ok";
      return {
        value: value,
        x: null,
        n: estimate.n,
        ...limitsOf(interval, level),
        status: status
      };
    }
    const undefinedMetric = (status, n, level) => ({
      value: null,
      x: null,
      n: n,
      ...limitsOf(null, level),
      status: status
    });
    const SCORE_COLUMN = "score";
    const COMPARED = [ "sensitivity", "specificity", "ppv", "npv", "fpr", "fnr" ];
    const METRICS = [ {
      id: "sensitivity",
      shown: "rate",
      meaning: "of 100 with the condition are found"
    }, {
      id: "specificity",
      shown: "rate",
      meaning: "of 100 without the condition are cleared"
    }, {
      id: "ppv",
      shown: "rate",
      meaning: "of 100 called positive have it"
    }, {
      id: "npv",
      shown: "rate",
      meaning: "of 100 called negative do not have it"
    }, {
      id: "fpr",
      shown: "rate",
      meaning: "of 100 without the condition are flagged"
    }, {
      id: "fnr",
      shown: "rate",
      meaning: "of 100 with the condition are missed"
    }, {
      id: "fdr",
      shown: "rate",
      meaning: "of 100 called positive do not have it"
    }, {
      id: "false_omission_rate",
      shown: "rate",
      meaning: "of 100 called negative have it"
    }, {
      id: "accuracy",
      title: "called rightly",
      shown: "rate",
      meaning: "of 100 are called rightly"
    }, {
      id: "prevalence",
      title: "have the condition",
      shown: "rate",
      meaning: "of 100 have the condition"
    }, {
      id: "selection_rate",
      title: "called positive",
      shown: "rate",
      meaning: "of 100 are called positive"
    }, {
      id: "auroc",
      title: "AUROC",
      shown: "number",
      meaning: "chance that a case scores above others"
    }, {
      id: "o_e",
      shown: "number",
      meaning: "cases for every one the scores expect"
    } ];
    const binary = {
      id: "binary",
      metrics: METRICS,
      tables: [ [ "prevalence", "selection_rate", "accuracy" ], [ "sensitivity", "specificity", "ppv", "npv" ], [ "fpr", "fnr", "auroc", "o_e" ] ],
      plotted: null,
      compared: COMPARED.map(metric => ({
        metric: metric,
        worse: (0, confusion.d9)(metric) ?? "lower",
        counted: (0, words.yh)(metric).cases
      })),
      load: load
    };
    function load(document, header, {options: options, question: question}) {
      const declared = declaredBy(options, header, document.path);
      const {predictions: predictions, warnings: warnings} = predictions_csv.a.read({
        ...document,
        declared: declared
      });
      if (predictions === null) return {
        ok: false,
        problems: warnings
      };
      const {path: path} = document;
      const {table: table, threshold: threshold} = predictions;
      const source = (0, policy_measured.C)({
        result: path,
        path: path,
        role: null,
        place: (0, statement.GH)(path),
        rows: predictions
      });
      const areProbabilities = table.score?.every(score => score >= 0 && score <= 1) ?? false;
      const rows = numbers => measuredRows(numbers, areProbabilities, question.level);
      return {
        ok: true,
        rows: {
          grouped: table,
          clusters: null,
          overall: () => rows(source.overall()),
          group: key => rows(source.group(key)),
          rest: key => rows(source.rest(key)),
          notes: notesOf(source, threshold, areProbabilities),
          sections: []
        }
      };
    }
    function declaredBy(options, header, path) {
      const {label: label, score: score, prediction: prediction} = options;
      const attributes = columnsOfBy(options, header);
      const taken = [ label, prediction, ...attributes ].includes(SCORE_COLUMN);
      const isThere = prediction !== undefined && !taken && header?.names.includes(SCORE_COLUMN) === true;
      return {
        id: path,
        kind: "predictions",
        columns: {
          label: label ?? null,
          score: score ?? (isThere ? SCORE_COLUMN : null),
          prediction: prediction ?? null,
          patient: options.cluster ?? null,
          attributes: Object.fromEntries(attributes.map(column => [ column, column ]))
        },
        positive: options.positive ?? null,
        higherMeansPositive: null,
        threshold: options.threshold ?? null,
        metrics: {},
        role: null,
        place: (0, statement.GH)(path)
      };
    }
    function notesOf(source, threshold, areProbabilities) {
      const {counts: counts, expected: expected} = source.overall();
      const called = counts === null ? "Nothing says which rows are called positive: give --threshold or --prediction for the other rates." : threshold === null ? "Called positive: as the column of decisions says." : `Called positive: a score of ${threshold} or above.`;
      return expected === null || areProbabilities ? [ called ] : [ called, "Some scores lie outside 0 to 1, so they are no probabilities and calibration is not defined." ];
    }
    function measuredRows(numbers, areProbabilities, level) {
      const {n: n, positives: positives, counts: counts} = numbers;
      return {
        n: n,
        count: metric => counts === null ? null : (0, confusion.It)(counts)[metric],
        auroc: () => {
          const result = numbers.auroc();
          return result === null ? null : {
            result: result,
            events: positives
          };
        },
        metrics: () => ({
          ...ratesOf(numbers, level),
          auroc: estimateMetric(aurocOf(numbers, level), n, level),
          o_e: estimateMetric(observedToExpectedOf(numbers, areProbabilities, level), n, level)
        })
      };
    }
    function ratesOf({n: n, positives: positives, counts: counts}, level) {
      if (counts === null) {
        const none = confusion.iD.map(id => [ id, undefinedMetric("no-threshold", null, level) ]);
        return {
          ...Object.fromEntries(none),
          prevalence: rateMetric((0, confusion.Xo)(positives, n), level)
        };
      }
      const all = (0, confusion.It)(counts);
      return Object.fromEntries(confusion.iD.map(id => [ id, rateMetric(all[id], level) ]));
    }
    function aurocOf(numbers, level) {
      const auroc = numbers.auroc();
      if (auroc === null) return notDefined("no-score");
      if (!auroc.ok) return notDefined(auroc.reason);
      const {value: value, standardError: standardError} = auroc.estimate;
      return measured(value, numbers.n, (0, measures_auroc.$V)(value, standardError, level));
    }
    function observedToExpectedOf({n: n, positives: positives, expected: expected}, areProbabilities, level) {
      if (expected === null) return notDefined("no-score");
      if (!areProbabilities) return notDefined("not-a-probability");
      const result = (0, calibration.kj)({
        observed: positives,
        expected: expected,
        n: n
      }, level);
      return result.ok ? measured(result.value, n, result) : notDefined(result.reason);
    }
    const TASKS = {
      binary: binary
    };
    var lines = __webpack_require__(91901);
    const REACH = 2;
    function scaleOf(rows, marks, width, bounds = [ Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY ]) {
      const points = rows.flatMap(({value: value}) => value === null ? [] : [ value ]);
      const inner = [ ...points, ...marks ];
      const widths = rows.flatMap(({lower: lower, upper: upper}) => lower === null || upper === null ? [] : [ upper - lower ]);
      const span = Math.max(Math.max(...inner) - Math.min(...inner), widths.length === 0 ? 0 : Math.min(...widths));
      const limits = rows.flatMap(({lower: lower, upper: upper}) => lower === null || upper === null ? [] : [ lower, upper ]);
      const lowest = Math.max(Math.min(...inner, ...limits), Math.min(...inner) - REACH * span, bounds[0]);
      const highest = Math.min(Math.max(...inner, ...limits), Math.max(...inner) + REACH * span, bounds[1]);
      return {
        low: lowest,
        high: highest > lowest ? highest : lowest + 1,
        width: width,
        marks: marks
      };
    }
    function columnOf(value, {low: low, high: high, width: width}) {
      const share = (value - low) / (high - low);
      return share < 0 ? -1 : share > 1 ? width : Math.round(share * (width - 1));
    }
    function plotRow({value: value, lower: lower, upper: upper}, scale) {
      const {width: width, marks: marks} = scale;
      const cells = new Array(width).fill(" ");
      const put = (column, character) => {
        if (column >= 0 && column < width) cells[column] = character;
      };
      for (const mark of marks) put(columnOf(mark, scale), ":");
      if (lower !== null && upper !== null) {
        const from = columnOf(lower, scale);
        const to = columnOf(upper, scale);
        for (let column = Math.max(0, from); column <= Math.min(width - 1, to); column++) cells[column] = "─";
        put(Math.max(0, from), from < 0 ? "◄" : "├");
        put(Math.min(width - 1, to), to >= width ? "►" : "┤");
      }
      if (value !== null) put(columnOf(value, scale), "┼");
      return cells.join("").trimEnd();
    }
    function axisRow(scale, show) {
      const cells = new Array(scale.width).fill(" ");
      for (const mark of scale.marks) {
        const label = show(mark);
        const start = Math.min(Math.max(0, columnOf(mark, scale) - Math.floor(label.length / 2)), scale.width - label.length);
        const from = Math.max(0, start - 1);
        const isFree = start >= 0 && cells.slice(from, start + label.length + 1).every(cell => cell === " ");
        if (isFree) cells.splice(start, label.length, ...label);
      }
      return cells.join("").trimEnd();
    }
    const GAP = "  ";
    const text_table_length = text => [ ...text ].length;
    function table(columns, rows, width) {
      const titles = columns.map(({title: title}) => title);
      const widest = (index, among) => Math.max(0, ...among.map(row => text_table_length(row[index] ?? "")));
      const widths = columns.map((_, index) => widest(index, [ titles, ...rows ]));
      const others = widths.slice(1).reduce((sum, one) => sum + GAP.length + one, 0);
      const room = Math.max(text_table_length(titles[0] ?? ""), width - others);
      const short = rows.filter(([name = ""]) => text_table_length(name) <= room);
      widths[0] = widest(0, [ titles, ...short ]);
      const line = cells => cells.map((cell, index) => {
        const padding = " ".repeat(Math.max(0, (widths[index] ?? 0) - text_table_length(cell)));
        return columns[index]?.align === "right" ? padding + cell : cell + padding;
      }).join(GAP).trimEnd();
      return [ line(titles), ...rows.flatMap(([name = "", ...cells]) => text_table_length(name) <= room ? [ line([ name, ...cells ]) ] : [ name, line([ "", ...cells ]) ]) ];
    }
    const NAME_CHARACTERS = 80;
    const PLOT = {
      narrow: 21,
      wide: 31,
      wideFrom: 110
    };
    const OWN_ROWS = "Nothing is suppressed: these numbers are of your own rows, groups of any size included. Look through them for small groups before you pass them on.";
    const UNDEFINED = {
      ok: "",
      "no-interval": "no interval",
      "no-rows": "no rows",
      "zero-denominator": "0 of 0",
      "no-positives": "no cases",
      "no-negatives": "only cases",
      "no-events": "no cases",
      "all-events": "only cases",
      "nothing-expected": "none expected",
      "no-threshold": "no threshold",
      "no-score": "no score",
      "not-a-probability": "no probability",
      "too-few-rows": "too few",
      "no-variation": "all alike",
      separated: "no overlap",
      "no-comparable-pairs": "no pairs"
    };
    function percent(share) {
      const text = (share * 100).toFixed(1);
      if (text === "100.0") return share < 1 ? ">99.9" : "100";
      if (text === "0.0") return share > 0 ? "<0.1" : "0";
      return text;
    }
    const hundredths = share => String(Number((share * 100).toFixed(2)));
    function decimals(value) {
      const size = Math.abs(value);
      return value === 0 || size >= .001 && size < 1e4 ? value.toFixed(3) : value.toExponential(2);
    }
    const shown = ({shown: form}, value) => form === "rate" ? percent(value) : decimals(value);
    function valueText(definition, {value: value, status: status}) {
      return value === null ? UNDEFINED[status] : shown(definition, value);
    }
    function rangeText(definition, {lower: lower, upper: upper, status: status, value: value}) {
      if (lower !== null && upper !== null) {
        const joint = lower < 0 || upper < 0 ? " to " : "-";
        return `${shown(definition, lower)}${joint}${shown(definition, upper)}`;
      }
      return value === null ? "" : UNDEFINED[status];
    }
    function cell(definition, metric) {
      const range = rangeText(definition, metric);
      return range === "" ? valueText(definition, metric) : `${valueText(definition, metric)} (${range})`;
    }
    function nameOf(by) {
      const name = Object.entries(by).map(([attribute, value]) => `${attribute}=${value}`);
      return (0, safety_escape.Ig)((0, safety_escape.ml)(name.join(", "), NAME_CHARACTERS));
    }
    const plotWidth = width => width >= PLOT.wideFrom ? PLOT.wide : PLOT.narrow;
    function overall({task: task, measurement: measurement, width: width}) {
      const rows = task.metrics.flatMap(definition => {
        const metric = measurement.metrics[definition.id];
        if (metric === undefined) return [];
        const counts = metric.x === null || metric.n === null ? "" : `${metric.x} of ${metric.n}`;
        const meaning = metric.value === null ? "" : definition.meaning;
        return [ [ definition.id, valueText(definition, metric), rangeText(definition, metric), counts, meaning ] ];
      });
      const columns = [ {
        title: "All rows",
        align: "left"
      }, {
        title: "value",
        align: "right"
      }, {
        title: "interval",
        align: "left"
      }, {
        title: "counts",
        align: "right"
      }, {
        title: "",
        align: "left"
      } ];
      return table(columns, rows, width);
    }
    const NOT_ASKED = [ "no-threshold", "no-score", "not-a-probability" ];
    function isMeasured(metric) {
      return metric !== undefined && !NOT_ASKED.includes(metric.status);
    }
    function definitionsOf(task, ids) {
      return ids.flatMap(id => task.metrics.filter(definition => definition.id === id));
    }
    function subgroupTables({task: task, measurement: measurement, width: width}) {
      const {metrics: metrics, subgroups: subgroups} = measurement;
      if (subgroups.length === 0) return [];
      return task.tables.flatMap((wanted, index) => {
        const columns = definitionsOf(task, wanted).filter(({id: id}) => isMeasured(metrics[id]));
        if (columns.length === 0) return [];
        const hasRows = index === 0;
        const titles = [ {
          title: "Subgroups",
          align: "left"
        }, ...hasRows ? [ {
          title: "rows",
          align: "right"
        } ] : [], ...columns.map(({id: id, title: title = id}) => ({
          title: title,
          align: "left"
        })) ];
        const rows = subgroups.map(({by: by, n: n, metrics: own}) => [ nameOf(by), ...hasRows ? [ String(n) ] : [], ...columns.map(definition => {
          const metric = own[definition.id];
          return metric === undefined ? "" : cell(definition, metric);
        }) ]);
        return [ "", ...table(titles, rows, width) ];
      });
    }
    function subgroupPlot({task: task, measurement: measurement, width: width}) {
      const {metrics: metrics, subgroups: subgroups} = measurement;
      const [definition] = task.plotted === null ? [] : definitionsOf(task, [ task.plotted ]);
      const all = definition === undefined ? undefined : metrics[definition.id];
      if (definition === undefined || all === undefined || all.value === null || subgroups.length === 0) return [];
      const plotted = subgroups.flatMap(({by: by, metrics: own}) => {
        const metric = own[definition.id];
        return metric === undefined ? [] : [ {
          name: nameOf(by),
          metric: metric
        } ];
      });
      const scale = scaleOf([ all, ...plotted.map(({metric: metric}) => metric) ], [ all.value ], plotWidth(width));
      const rows = [ {
        name: "All rows",
        metric: all
      }, ...plotted ].map(({name: name, metric: metric}) => [ name, plotRow(metric, scale), cell(definition, metric) ]);
      const columns = [ {
        title: definition.title ?? definition.id,
        align: "left"
      }, {
        title: axisRow(scale, value => shown(definition, value)),
        align: "left"
      }, {
        title: "",
        align: "left"
      } ];
      return [ "", ...table(columns, rows, width) ];
    }
    function unknownRows({measurement: {unknown: unknown, n: n}, width: width}) {
      return Object.entries(unknown).filter(([, rows]) => rows > 0).flatMap(([attribute, rows]) => {
        const share = percent(rows / n);
        const text = `${rows} rows (${share} of 100) have no known ${(0, safety_escape.Ig)(attribute)}: in no subgroup and compared with none.`;
        return (0, lines.LV)(text, width, 2);
      });
    }
    const MIRRORS = [ "fpr", "fnr" ];
    function comparisonTables({task: task, measurement: measurement, question: question, width: width}) {
      const {comparisons: comparisons} = measurement;
      const {margins: margins, alpha: alpha, reference: reference} = question;
      const metrics = [ ...new Set(comparisons.map(({metric: metric}) => metric)) ].filter(metric => !MIRRORS.includes(metric));
      if (metrics.length === 0) return [];
      const intro = `Comparisons: differences of each subgroup from all other rows, each limit one-sided at ${hundredths(1 - alpha)} %. Failures are corrected for the number of comparisons of one metric. In the plots, : stands at no difference and at the margin.`;
      const referred = reference === null ? [] : (0, lines.LV)(`${nameOf({
        [reference.attribute]: reference.value
      })} is the reference: other groups of ${(0, safety_escape.Ig)(reference.attribute)} are compared with it instead, by equivalence, both limits together at ${hundredths(1 - 2 * alpha)} %.`, width, 2);
      const tables = metrics.flatMap(metric => {
        const margin = metric === "auroc" ? String(margins.auroc) : `${hundredths(margins.rate)} of 100`;
        const own = comparisons.filter(comparison => comparison.metric === metric);
        return [ "", ...(0, lines.LV)(`${metric}: margin ${margin}; in brackets the ${countedIn(task, metric)} there are and need to be`, width, 2), ...comparisonTable(metric, own, width) ];
      });
      const mirrored = comparisons.some(({metric: metric}) => MIRRORS.includes(metric));
      const notes = [ ...mirrored ? [ "The fpr and fnr are specificity and sensitivity seen from the other side and decided alike; --format json lists them." ] : [], "Not worse means: no evidence of a gap as large as the margin. It is not evidence that the system is fair or safe." ];
      return [ "", ...(0, lines.LV)(intro, width, 0), ...referred, ...tables, "", ...notes.flatMap(note => (0, 
      lines.LV)(note, width, 2)) ];
    }
    const countedIn = ({compared: compared}, metric) => compared.find(rate => rate.metric === metric)?.counted ?? "cases";
    function comparisonTable(metric, own, width) {
      const number = value => metric === "auroc" ? decimals(value) : (value * 100).toFixed(1);
      const scale = comparisonScale(own, width);
      const columns = [ {
        title: "Subgroup",
        align: "left"
      }, {
        title: "difference",
        align: "left"
      }, {
        title: axisRow(scale, value => metric === "auroc" ? String(value) : hundredths(value)),
        align: "left"
      }, {
        title: "outcome",
        align: "left"
      } ];
      const rows = own.map(comparison => {
        const {by: by, difference: difference, lower: lower, upper: upper} = comparison;
        return [ nameOf(by), `${difference === null ? "undefined" : number(difference)}${lower === null || upper === null ? "" : ` (${number(lower)} to ${number(upper)})`}`, plotRow({
          value: difference,
          lower: lower,
          upper: upper
        }, scale), outcomeWords(comparison) ];
      });
      return table(columns, rows, width);
    }
    function comparisonScale(own, width) {
      const margin = Math.max(...own.map(one => one.margin));
      const sides = own.flatMap(({question: question, worse: worse}) => question === "equivalent" ? [ -1, 1 ] : [ worse === "lower" ? -1 : 1 ]);
      const marks = [ ...new Set([ ...sides.map(side => side * margin), 0 ]) ].sort((a, b) => a - b);
      const plotted = own.map(({difference: value, lower: lower, upper: upper}) => ({
        value: value,
        lower: lower,
        upper: upper
      }));
      return scaleOf(plotted, marks, plotWidth(width), [ -1, 1 ]);
    }
    function outcomeWords({outcome: outcome, question: question, reason: reason, n: n, n_needed: n_needed}) {
      const isEquivalence = question === "equivalent";
      if (outcome === "pass") return isEquivalence ? "equivalent" : "not worse";
      if (outcome === "fail") return isEquivalence ? "DIFFERENT by more than the margin" : "WORSE by more than the margin";
      if (reason === "inconclusive" && n_needed !== null && n >= n_needed) return "cannot decide: too close to the margin";
      const needed = n_needed === null ? "" : ` of ${n_needed}`;
      return `cannot decide yet${reason === "too-few" ? ": too few" : ""} (${n}${needed})`;
    }
    function measurementAsText(told) {
      const {file: file, rows: rows, measurement: measurement, question: question, width: width} = told;
      const {n: n, clusters: clusters} = measurement;
      const size = clusters === null ? `${n} rows` : `${n} rows of ${clusters} patients`;
      const cases = measurement.metrics.prevalence?.x ?? null;
      const levels = `Rates are counts per 100, intervals at ${hundredths(question.level)} %.`;
      return [ `${(0, safety_escape.Ig)(file)}: ${size}${cases === null ? "" : `, ${cases} with the condition`}`, ...(0, 
      lines.LV)([ ...rows.notes, levels ].join(" "), width, 0), "", ...overall(told), ...rows.sections.flatMap(({lines: lines}) => lines(width)), ...subgroupTables(told), ...subgroupPlot(told), ...unknownRows(told), ...comparisonTables(told), "", ...(0, 
      lines.LV)(OWN_ROWS, width, 0), "" ].join("\n");
    }
    const PROBLEMS_IN_ROWS = 1;
    const CANNOT = 2;
    async function measureFile(file, options) {
      const asked = questionOf(options);
      if (!asked.ok) return cannot(asked.problem);
      try {
        return measureDocument(file, openDocument(file), options, asked.question);
      } catch (error) {
        if (error instanceof workspace.k) return cannot(`${file}: ${error.message}`);
        throw error;
      }
    }
    const cannot = problem => ({
      text: `${(0, safety_escape.Ig)(problem)}\n`,
      status: CANNOT
    });
    function measureDocument(file, document, options, question) {
      if ((0, model_file._V)(document)) return cannot(`${file}: The file is a Git LFS pointer, not the data. Run git lfs pull.`);
      const header = headerOf(document);
      const unnamed = header === null ? [] : missingColumns(header, document.path, options);
      if (unnamed.length > 0) return refusal(file, unnamed);
      const task = TASKS[question.task];
      const loaded = task.load(document, header, {
        options: options,
        question: question
      });
      if (!loaded.ok) return refusal(file, loaded.problems);
      const {rows: rows} = loaded;
      const {reference: reference} = question;
      const levels = rows.grouped.groups.find(({attribute: attribute}) => attribute === reference?.attribute)?.levels;
      if (reference !== null && !levels?.includes(reference.value)) {
        return cannot(`--reference names the group "${reference.value}", which no row of ${file} has.`);
      }
      const measurement = measureRows(task, rows, question);
      const own = Object.fromEntries(rows.sections.map(({key: key, json: json}) => [ key, json ]));
      const text = options.format === "json" ? (0, safety_escape.AN)(`${JSON.stringify({
        ...measurement,
        ...own,
        note: OWN_ROWS
      }, null, 2)}\n`) : measurementAsText({
        file: file,
        task: task,
        rows: rows,
        measurement: measurement,
        question: question,
        width: options.width ?? DEFAULT_WIDTH
      });
      return {
        text: text,
        status: 0
      };
    }
    const DEFAULT_WIDTH = 100;
    function openDocument(file) {
      const path = existing(file);
      const name = (0, external_node_path_.basename)(path);
      const workspace = (0, folder.N)((0, external_node_path_.dirname)(path));
      const head = (0, read_document.Uo)(workspace, name, (0, external_node_fs_.statSync)(path).size);
      return (0, read_document.lM)(workspace, head, "result", null);
    }
    function existing(file) {
      try {
        return (0, external_node_fs_.realpathSync)(file);
      } catch {
        throw new workspace.k("The file does not exist or cannot be reached.", true);
      }
    }
    function headerOf(document) {
      const found = [];
      const onHeader = header => {
        found.push(header);
        return "stop";
      };
      (0, csv.C)(document.chunks(), {
        onHeader: onHeader,
        onRecord: () => "stop"
      }, {
        delimiter: (0, prediction_columns.Vl)(document.text)
      });
      return found[0] ?? null;
    }
    function refusal(file, problems) {
      const lines = problems.map(({message: message, place: {line: line, column: column}}) => (0, 
      safety_escape.Ig)(`${file}:${line}:${column}: ${inTermsOfOptions(message)}`));
      const reachedRows = problems.some(({place: place}) => place.line > 1);
      return {
        text: `${lines.join("\n")}\nNothing was measured.\n`,
        status: reachedRows ? PROBLEMS_IN_ROWS : CANNOT
      };
    }
    function inTermsOfOptions(message) {
      return message.replace('state under "positive" in rmf-system.yaml', "state with --positive").replace('"positive" in rmf-system.yaml', "--positive").replace("Name it under columns in rmf-system.yaml", "Name it with --label, --score or --prediction");
    }
  }
};
