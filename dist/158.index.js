export const id = 158;

export const ids = [ 158 ];

export const modules = {
  78158: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      measureFile: () => measureFile
    });
    var external_node_fs_ = __webpack_require__(73024);
    var external_node_path_ = __webpack_require__(76760);
    var csv = __webpack_require__(95206);
    var model_file = __webpack_require__(44435);
    var read_document = __webpack_require__(73655);
    var predictions_csv = __webpack_require__(65240);
    var statement = __webpack_require__(40636);
    var measured = __webpack_require__(45053);
    var safety_escape = __webpack_require__(42163);
    var folder = __webpack_require__(75745);
    var workspace = __webpack_require__(89724);
    var measures_auroc = __webpack_require__(25379);
    var calibration = __webpack_require__(77097);
    var confusion = __webpack_require__(48237);
    var measures_interval = __webpack_require__(94884);
    var predictions = __webpack_require__(8771);
    var difference = __webpack_require__(17202);
    var equivalence = __webpack_require__(57645);
    var measures_family = __webpack_require__(81617);
    var limits = __webpack_require__(45748);
    const COMPARED = [ "sensitivity", "specificity", "ppv", "npv", "fpr", "fnr", "auroc" ];
    function comparisonsOf(source, keys, question) {
      return COMPARED.flatMap(metric => {
        const tested = keys.flatMap(by => compare(source, metric, by, question));
        const family = tested.map(({test: test}, index) => ({
          id: String(index),
          test: test
        }));
        const decisions = (0, measures_family.j)(family, question.alpha);
        return tested.flatMap((one, index) => {
          const decision = decisions[index];
          return decision === undefined ? [] : [ decided(one, decision) ];
        });
      });
    }
    function compare(source, metric, by, {reference: reference, margins: margins, alpha: alpha}) {
      const isReferred = reference !== null && Object.hasOwn(by, reference.attribute);
      if (isReferred && by[reference.attribute] === reference.value) return [];
      const group = source.group(by);
      const others = isReferred ? source.group({
        [reference.attribute]: reference.value
      }) : source.rest(by);
      const question = isReferred ? "equivalent" : "no_worse";
      const than = isReferred ? `${reference.attribute}=${reference.value}` : "rest";
      if (metric === "auroc") {
        const own = group.auroc();
        const theirs = others.auroc();
        if (own === null || theirs === null) return [];
        const ask = isReferred ? equivalentAuroc : aurocNoWorse;
        const test = ask(own, theirs, margins.auroc, alpha);
        return [ {
          about: {
            question: question,
            metric: metric,
            by: by,
            than: than,
            n: group.positives
          },
          test: test
        } ];
      }
      const pair = ratePair(metric, group, others);
      if (pair === null) return [];
      const common = {
        margin: margins.rate,
        alpha: alpha
      };
      const test = isReferred ? (0, equivalence.tI)({
        group: pair.group,
        reference: pair.others,
        ...common
      }) : (0, difference.qR)({
        group: pair.group,
        rest: pair.others,
        worse: (0, confusion.d9)(metric) ?? "lower",
        ...common
      });
      return [ {
        about: {
          question: question,
          metric: metric,
          by: by,
          than: than,
          n: pair.group.n
        },
        test: test
      } ];
    }
    function ratePair(metric, group, others) {
      if (group.counts === null || others.counts === null) return null;
      return {
        group: (0, confusion.It)(group.counts)[metric],
        others: (0, confusion.It)(others.counts)[metric]
      };
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
    const METRIC_IDS = [ ...confusion.iD, "auroc", "o_e" ];
    function measure(source, question) {
      const {table: table} = source.predictions.rows;
      const areProbabilities = table.score?.every(score => score >= 0 && score <= 1) ?? false;
      const metrics = numbers => metricsOf(numbers, areProbabilities, question.level);
      const keys = question.attributes.flatMap(attribute => ((0, predictions.c1)(table, attribute)?.groups ?? []).map(({value: value}) => value).sort().map(value => ({
        [attribute]: value
      })));
      return {
        task: "binary",
        n: table.rows,
        metrics: metrics(source.overall()),
        subgroups: keys.map(by => {
          const numbers = source.group(by);
          return {
            by: by,
            n: numbers.n,
            metrics: metrics(numbers)
          };
        }),
        comparisons: comparisonsOf(source, keys, question),
        unknown: Object.fromEntries(question.attributes.map(attribute => [ attribute, (0, 
        predictions.c1)(table, attribute)?.missing ?? 0 ]))
      };
    }
    function metricsOf(numbers, areProbabilities, level) {
      return {
        ...ratesOf(numbers, level),
        auroc: aurocOf(numbers, level),
        o_e: observedToExpectedOf(numbers, areProbabilities, level)
      };
    }
    function ratesOf({n: n, positives: positives, counts: counts}, level) {
      if (counts !== null) {
        const all = (0, confusion.It)(counts);
        return eachRate(id => rateMetric(all[id], level));
      }
      const prevalence = rateMetric((0, confusion.Xo)(positives, n), level);
      return {
        ...eachRate(() => undefinedMetric("no-threshold", null, level)),
        prevalence: prevalence
      };
    }
    function eachRate(metric) {
      return {
        sensitivity: metric("sensitivity"),
        specificity: metric("specificity"),
        ppv: metric("ppv"),
        npv: metric("npv"),
        fpr: metric("fpr"),
        fnr: metric("fnr"),
        fdr: metric("fdr"),
        false_omission_rate: metric("false_omission_rate"),
        accuracy: metric("accuracy"),
        prevalence: metric("prevalence"),
        selection_rate: metric("selection_rate")
      };
    }
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
    function aurocOf(numbers, level) {
      const {n: n} = numbers;
      const auroc = numbers.auroc();
      if (auroc === null) return undefinedMetric("no-score", n, level);
      if (!auroc.ok) return undefinedMetric(auroc.reason, n, level);
      const {value: value, standardError: standardError} = auroc.estimate;
      const interval = (0, measures_auroc.$V)(value, standardError, level);
      return {
        value: value,
        x: null,
        n: n,
        ...limitsOf(interval, level),
        status: interval === null ? "no-interval" : "ok"
      };
    }
    function observedToExpectedOf({n: n, positives: positives, expected: expected}, areProbabilities, level) {
      if (expected === null) return undefinedMetric("no-score", n, level);
      if (!areProbabilities) return undefinedMetric("not-a-probability", n, level);
      const result = (0, calibration.kj)({
        observed: positives,
        expected: expected,
        n: n
      }, level);
      if (!result.ok) return undefinedMetric(result.reason, n, level);
      return {
        value: result.value,
        x: null,
        n: n,
        ...limitsOf(result, level),
        status: "ok"
      };
    }
    const limitsOf = (interval, level) => ({
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      level: level,
      method: interval?.method ?? null
    });
    const undefinedMetric = (status, n, level) => ({
      value: null,
      x: null,
      n: n,
      ...limitsOf(null, level),
      status: status
    });
    const DEFAULT_MARGINS = {
      rate: .1,
      auroc: .05
    };
    const refused = problem => ({
      ok: false,
      problem: problem
    });
    function questionOf(options) {
      const {alpha: alpha, level: level, reference: reference, threshold: threshold, prediction: prediction} = options;
      const attributes = [ ...new Set(options.by ?? []) ];
      if (!(alpha > 0 && alpha <= .5)) return refused("--alpha must lie above 0 and be at most 0.5, as 0.05.");
      if (!(level > 0 && level < 1)) return refused("--level must lie between 0 and 1, as 0.95.");
      if (threshold !== undefined && prediction !== undefined) {
        return refused("--threshold and --prediction both say which rows are called positive. Give one of them.");
      }
      if (threshold !== undefined && !Number.isFinite(threshold)) return refused("--threshold must be a number, as 0.2.");
      const margins = marginsOf(options.margin);
      if (typeof margins === "string") return refused(margins);
      const named = reference === undefined ? null : referenceOf(reference, attributes);
      if (typeof named === "string") return refused(named);
      return {
        ok: true,
        question: {
          attributes: attributes,
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
    function referenceOf(text, attributes) {
      const at = text.indexOf("=");
      const attribute = text.slice(0, Math.max(0, at));
      const value = text.slice(at + 1);
      if (attribute === "" || value === "") return "--reference must name a column and a group, as sex=F.";
      if (!attributes.includes(attribute)) return `--reference names the column "${attribute}", which --by does not list.`;
      return {
        attribute: attribute,
        value: value
      };
    }
    var words = __webpack_require__(39015);
    var lines = __webpack_require__(91901);
    const GAP = "  ";
    const measure_columns_length = text => [ ...text ].length;
    function table(columns, rows, width) {
      const titles = columns.map(({title: title}) => title);
      const widest = (index, among) => Math.max(0, ...among.map(row => measure_columns_length(row[index] ?? "")));
      const widths = columns.map((_, index) => widest(index, [ titles, ...rows ]));
      const others = widths.slice(1).reduce((sum, one) => sum + GAP.length + one, 0);
      const room = Math.max(measure_columns_length(titles[0] ?? ""), width - others);
      const short = rows.filter(([name = ""]) => measure_columns_length(name) <= room);
      widths[0] = widest(0, [ titles, ...short ]);
      const line = cells => cells.map((cell, index) => {
        const padding = " ".repeat(Math.max(0, (widths[index] ?? 0) - measure_columns_length(cell)));
        return columns[index]?.align === "right" ? padding + cell : cell + padding;
      }).join(GAP).trimEnd();
      return [ line(titles), ...rows.flatMap(([name = "", ...cells]) => measure_columns_length(name) <= room ? [ line([ name, ...cells ]) ] : [ name, line([ "", ...cells ]) ]) ];
    }
    const WIDTH = 100;
    const NAME_CHARACTERS = 80;
    const OWN_ROWS = "Nothing is suppressed: these numbers are of your own rows, groups of any size included. Look through them for small groups before you pass them on.";
    const MEANINGS = {
      sensitivity: "of 100 with the condition are found",
      specificity: "of 100 without the condition are cleared",
      ppv: "of 100 called positive have it",
      npv: "of 100 called negative do not have it",
      fpr: "of 100 without the condition are flagged",
      fnr: "of 100 with the condition are missed",
      fdr: "of 100 called positive do not have it",
      false_omission_rate: "of 100 called negative have it",
      accuracy: "of 100 are called rightly",
      prevalence: "of 100 have the condition",
      selection_rate: "of 100 are called positive",
      auroc: "chance that a case scores above others",
      o_e: "cases for every one the scores expect"
    };
    const UNDEFINED = {
      ok: "",
      "no-threshold": "no threshold",
      "no-score": "no score",
      "zero-denominator": "0 of 0",
      "no-positives": "no cases",
      "no-negatives": "only cases",
      "no-interval": "no interval",
      "not-a-probability": "no probability",
      "no-rows": "no rows",
      "no-events": "no cases",
      "all-events": "only cases",
      "nothing-expected": "none expected"
    };
    const TABLES = [ [ {
      id: "prevalence",
      title: "have the condition"
    }, {
      id: "selection_rate",
      title: "called positive"
    }, {
      id: "accuracy",
      title: "called rightly"
    } ], [ {
      id: "sensitivity",
      title: "sensitivity"
    }, {
      id: "specificity",
      title: "specificity"
    }, {
      id: "ppv",
      title: "ppv"
    }, {
      id: "npv",
      title: "npv"
    } ], [ {
      id: "fpr",
      title: "fpr"
    }, {
      id: "fnr",
      title: "fnr"
    }, {
      id: "auroc",
      title: "AUROC"
    }, {
      id: "o_e",
      title: "o_e"
    } ] ];
    const isRate = id => id !== "auroc" && id !== "o_e";
    function percent(share) {
      const text = (share * 100).toFixed(1);
      if (text === "100.0") return share < 1 ? ">99.9" : "100";
      if (text === "0.0") return share > 0 ? "<0.1" : "0";
      return text;
    }
    const hundredths = share => String(Number((share * 100).toFixed(2)));
    const decimals = value => value.toFixed(3);
    const shown = (id, value) => isRate(id) ? percent(value) : decimals(value);
    function valueText(id, {value: value, status: status}) {
      return value === null ? UNDEFINED[status] : shown(id, value);
    }
    function rangeText(id, {lower: lower, upper: upper, status: status, value: value}) {
      if (lower !== null && upper !== null) return `${shown(id, lower)}-${shown(id, upper)}`;
      return value === null ? "" : UNDEFINED[status];
    }
    function cell(id, metric) {
      const range = rangeText(id, metric);
      return range === "" ? valueText(id, metric) : `${valueText(id, metric)} (${range})`;
    }
    function nameOf(by) {
      const name = Object.entries(by).map(([attribute, value]) => `${attribute}=${value}`);
      return (0, safety_escape.Ig)((0, safety_escape.ml)(name.join(", "), NAME_CHARACTERS));
    }
    function overall({metrics: metrics}) {
      const rows = METRIC_IDS.map(id => {
        const metric = metrics[id];
        const counts = metric.x === null || metric.n === null ? "" : `${metric.x} of ${metric.n}`;
        return [ id, valueText(id, metric), rangeText(id, metric), counts, metric.value === null ? "" : MEANINGS[id] ];
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
      return table(columns, rows, WIDTH);
    }
    function isMeasured({status: status}) {
      return status !== "no-threshold" && status !== "no-score" && status !== "not-a-probability";
    }
    function subgroupTables({metrics: metrics, subgroups: subgroups}) {
      if (subgroups.length === 0) return [];
      return TABLES.flatMap((wanted, index) => {
        const columns = wanted.filter(({id: id}) => isMeasured(metrics[id]));
        if (columns.length === 0) return [];
        const hasRows = index === 0;
        const titles = [ {
          title: "Subgroups",
          align: "left"
        }, ...hasRows ? [ {
          title: "rows",
          align: "right"
        } ] : [], ...columns.map(({title: title}) => ({
          title: title,
          align: "left"
        })) ];
        const rows = subgroups.map(({by: by, n: n, metrics: own}) => [ nameOf(by), ...hasRows ? [ String(n) ] : [], ...columns.map(({id: id}) => cell(id, own[id])) ]);
        return [ "", ...table(titles, rows, WIDTH) ];
      });
    }
    function unknownRows({unknown: unknown, n: n}) {
      return Object.entries(unknown).filter(([, rows]) => rows > 0).flatMap(([attribute, rows]) => {
        const share = percent(rows / n);
        const text = `${rows} rows (${share} of 100) have no known ${(0, safety_escape.Ig)(attribute)}: in no subgroup and compared with none.`;
        return (0, lines.LV)(text, WIDTH, 2);
      });
    }
    const MIRRORS = [ "fpr", "fnr" ];
    const measure_text_COMPARED = [ {
      title: "Subgroup",
      align: "left"
    }, {
      title: "difference",
      align: "right"
    }, {
      title: "limits",
      align: "left"
    }, {
      title: "outcome",
      align: "left"
    } ];
    function comparisonTables({comparisons: comparisons}, {margins: margins, alpha: alpha, reference: reference}) {
      const metrics = [ ...new Set(comparisons.map(({metric: metric}) => metric)) ].filter(metric => !MIRRORS.includes(metric));
      if (metrics.length === 0) return [];
      const intro = `Comparisons: differences of each subgroup from all other rows, each limit one-sided at ${hundredths(1 - alpha)} %. Failures are corrected for the number of comparisons of one metric.`;
      const referred = reference === null ? [] : (0, lines.LV)(`${nameOf({
        [reference.attribute]: reference.value
      })} is the reference: other groups of ${(0, safety_escape.Ig)(reference.attribute)} are compared with it instead, by equivalence, both limits together at ${hundredths(1 - 2 * alpha)} %.`, WIDTH, 2);
      const tables = metrics.flatMap(metric => {
        const margin = metric === "auroc" ? String(margins.auroc) : `${hundredths(margins.rate)} of 100`;
        const counted = metric === "auroc" ? "cases" : (0, words.yh)(metric).cases;
        const own = comparisons.filter(comparison => comparison.metric === metric);
        return [ "", `${metric}: margin ${margin}; numbers needed are ${counted}`, ...table(measure_text_COMPARED, own.map(comparisonRow), WIDTH) ];
      });
      const notes = [ "The fpr and fnr are specificity and sensitivity seen from the other side and decided alike; --format json lists them.", "Not worse means: no evidence of a gap as large as the margin. It is not evidence that the system is fair or safe." ];
      return [ "", ...(0, lines.LV)(intro, WIDTH, 0), ...referred, ...tables, "", ...notes.flatMap(note => (0, 
      lines.LV)(note, WIDTH, 2)) ];
    }
    function comparisonRow(comparison) {
      const {by: by, metric: metric, difference: difference, lower: lower, upper: upper} = comparison;
      const number = value => metric === "auroc" ? decimals(value) : (value * 100).toFixed(1);
      return [ nameOf(by), difference === null ? "undefined" : number(difference), lower === null || upper === null ? "none" : `${number(lower)} to ${number(upper)}`, outcomeWords(comparison) ];
    }
    function outcomeWords({outcome: outcome, question: question, reason: reason, n: n, n_needed: n_needed}) {
      const isEquivalence = question === "equivalent";
      if (outcome === "pass") return isEquivalence ? "equivalent" : "not worse";
      if (outcome === "fail") return isEquivalence ? "DIFFERENT by more than the margin" : "WORSE by more than the margin";
      if (reason === "inconclusive" && n_needed !== null && n >= n_needed) return "cannot decide: too close to the margin";
      const needed = n_needed === null ? "" : `, about ${n_needed} needed`;
      return `cannot decide yet${reason === "too-few" ? ", too few" : ""} (${n}${needed})`;
    }
    function measurementAsText(file, measurement, question, threshold) {
      const {n: n, metrics: metrics} = measurement;
      const called = metrics.sensitivity.status === "no-threshold" ? "Nothing says which rows are called positive: give --threshold or --prediction for the other rates." : threshold === null ? "Called positive: as the column of decisions says." : `Called positive: a score of ${threshold} or above.`;
      const scale = metrics.o_e.status === "not-a-probability" ? [ "Some scores lie outside 0 to 1, so observed to expected is not defined." ] : [];
      return [ `${(0, safety_escape.Ig)(file)}: ${n} rows, ${metrics.prevalence.x ?? 0} with the condition`, ...(0, 
      lines.LV)(`${called} Rates are counts per 100, intervals at ${hundredths(question.level)} %.`, WIDTH, 0), ...scale, "", ...overall(measurement), ...subgroupTables(measurement), ...unknownRows(measurement), ...comparisonTables(measurement, question), "", ...(0, 
      lines.LV)(OWN_ROWS, WIDTH, 0), "" ].join("\n");
    }
    const PROBLEMS_IN_ROWS = 1;
    const CANNOT = 2;
    const SCORE_COLUMN = "score";
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
      const declared = declaredBy(options, header, document.path);
      const {predictions: predictions, warnings: warnings} = predictions_csv.aJ.read({
        ...document,
        declared: declared
      });
      if (predictions === null) return refusal(file, warnings);
      const {reference: reference} = question;
      const levels = predictions.table.groups.find(({attribute: attribute}) => attribute === reference?.attribute)?.levels;
      if (reference !== null && !levels?.includes(reference.value)) {
        return cannot(`--reference names the group "${reference.value}", which no row of ${file} has.`);
      }
      const path = document.path;
      const source = (0, measured.C)({
        result: path,
        path: path,
        role: null,
        place: (0, statement.GH)(path),
        rows: predictions
      });
      const measurement = measure(source, question);
      const text = options.format === "json" ? (0, safety_escape.AN)(`${JSON.stringify({
        ...measurement,
        note: OWN_ROWS
      }, null, 2)}\n`) : measurementAsText(file, measurement, question, predictions.threshold);
      return {
        text: text,
        status: 0
      };
    }
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
        delimiter: (0, predictions_csv.Vl)(document.text)
      });
      return found[0] ?? null;
    }
    function missingColumns(header, path, options) {
      const {label: label, score: score, prediction: prediction, by: by = []} = options;
      const named = [ {
        option: "--label",
        column: label
      }, {
        option: "--score",
        column: score
      }, {
        option: "--prediction",
        column: prediction
      }, ...by.map(column => ({
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
    function declaredBy(options, header, path) {
      const {label: label, score: score, prediction: prediction, by: by = []} = options;
      const taken = [ label, prediction, ...by ].includes(SCORE_COLUMN);
      const isThere = prediction !== undefined && !taken && header?.names.includes(SCORE_COLUMN) === true;
      return {
        id: path,
        kind: "predictions",
        columns: {
          label: label ?? null,
          score: score ?? (isThere ? SCORE_COLUMN : null),
          prediction: prediction ?? null,
          patient: null,
          attributes: Object.fromEntries(by.map(column => [ column, column ]))
        },
        positive: options.positive ?? null,
        higherMeansPositive: null,
        threshold: options.threshold ?? null,
        metrics: {},
        role: null,
        place: (0, statement.GH)(path)
      };
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
