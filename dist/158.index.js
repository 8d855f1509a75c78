export const id = 158;
export const ids = [158];
export const modules = {

/***/ 78158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureFile: () => (/* binding */ measureFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/csv.js + 2 modules
var csv = __webpack_require__(95206);
// EXTERNAL MODULE: ./lib/evidence/artifacts/model-file.js
var model_file = __webpack_require__(44435);
// EXTERNAL MODULE: ./lib/evidence/read-document.js
var read_document = __webpack_require__(73655);
// EXTERNAL MODULE: ./lib/evidence/results/predictions-csv.js + 3 modules
var predictions_csv = __webpack_require__(65240);
// EXTERNAL MODULE: ./lib/evidence/statement.js
var statement = __webpack_require__(40636);
// EXTERNAL MODULE: ./lib/policy/measured.js + 1 modules
var measured = __webpack_require__(45053);
// EXTERNAL MODULE: ./lib/safety/escape.js
var safety_escape = __webpack_require__(42163);
// EXTERNAL MODULE: ./lib/workspace/folder.js
var folder = __webpack_require__(75745);
// EXTERNAL MODULE: ./lib/workspace/workspace.js
var workspace = __webpack_require__(89724);
// EXTERNAL MODULE: ./lib/measures/auroc.js
var measures_auroc = __webpack_require__(25379);
// EXTERNAL MODULE: ./lib/measures/calibration.js
var calibration = __webpack_require__(77097);
// EXTERNAL MODULE: ./lib/measures/confusion.js
var confusion = __webpack_require__(48237);
// EXTERNAL MODULE: ./lib/measures/interval.js
var measures_interval = __webpack_require__(94884);
// EXTERNAL MODULE: ./lib/measures/predictions.js
var predictions = __webpack_require__(8771);
// EXTERNAL MODULE: ./lib/measures/difference.js
var difference = __webpack_require__(17202);
// EXTERNAL MODULE: ./lib/measures/equivalence.js
var equivalence = __webpack_require__(57645);
// EXTERNAL MODULE: ./lib/measures/family.js
var measures_family = __webpack_require__(81617);
// EXTERNAL MODULE: ./lib/safety/limits.js
var limits = __webpack_require__(45748);
;// CONCATENATED MODULE: ./lib/commands/measure-comparisons.js





const COMPARED = ['sensitivity', 'specificity', 'ppv', 'npv', 'fpr', 'fnr', 'auroc'];
function comparisonsOf(source, keys, question) {
    return COMPARED.flatMap((metric) => {
        const tested = keys.flatMap((by) => compare(source, metric, by, question));
        const family = tested.map(({ test }, index) => ({ id: String(index), test }));
        const decisions = (0,measures_family/* decideFamily */.j)(family, question.alpha);
        return tested.flatMap((one, index) => {
            const decision = decisions[index];
            return decision === undefined ? [] : [decided(one, decision)];
        });
    });
}
function compare(source, metric, by, { reference, margins, alpha }) {
    const isReferred = reference !== null && Object.hasOwn(by, reference.attribute);
    if (isReferred && by[reference.attribute] === reference.value)
        return [];
    const group = source.group(by);
    const others = isReferred ? source.group({ [reference.attribute]: reference.value }) : source.rest(by);
    const question = isReferred ? 'equivalent' : 'no_worse';
    const than = isReferred ? `${reference.attribute}=${reference.value}` : 'rest';
    if (metric === 'auroc') {
        const own = group.auroc();
        const theirs = others.auroc();
        if (own === null || theirs === null)
            return [];
        const ask = isReferred ? equivalentAuroc : aurocNoWorse;
        const test = ask(own, theirs, margins.auroc, alpha);
        return [{ about: { question, metric, by, than, n: group.positives }, test }];
    }
    const pair = ratePair(metric, group, others);
    if (pair === null)
        return [];
    const common = { margin: margins.rate, alpha };
    const test = isReferred
        ? (0,equivalence/* equivalent */.tI)({ group: pair.group, reference: pair.others, ...common })
        : (0,difference/* noWorse */.qR)({ group: pair.group, rest: pair.others, worse: (0,confusion/* worseIs */.d9)(metric) ?? 'lower', ...common });
    return [{ about: { question, metric, by, than, n: pair.group.n }, test }];
}
function ratePair(metric, group, others) {
    if (group.counts === null || others.counts === null)
        return null;
    return { group: (0,confusion/* rates */.It)(group.counts)[metric], others: (0,confusion/* rates */.It)(others.counts)[metric] };
}
const aurocNoWorse = (group, rest, margin, alpha) => (0,difference/* noWorseAuroc */.iO)({ group, rest, margin, alpha, minimumEvents: limits/* FEWEST_EVENTS */.T3.auroc });
function equivalentAuroc(group, reference, margin, alpha) {
    const notLower = aurocNoWorse(group, reference, margin, alpha);
    const notHigher = aurocNoWorse(reference, group, margin, alpha);
    return {
        ...notLower,
        pPass: Math.max(notLower.pPass, notHigher.pPass),
        pFail: Math.min(1, 2 * Math.min(notLower.pFail, notHigher.pFail)),
        nNeeded: null,
    };
}
function decided({ about, test }, decision) {
    const both = about.question === 'equivalent';
    return {
        question: about.question,
        metric: about.metric,
        by: about.by,
        than: about.than,
        difference: test.difference,
        lower: test.lower,
        upper: test.upper,
        level: 1 - (both ? 2 : 1) * test.alpha,
        sided: both ? 'two' : 'one',
        method: test.method,
        margin: test.margin,
        p_pass: test.pPass,
        p_fail: test.pFail,
        outcome: decision.outcome,
        reason: decision.outcome === 'not-evaluated' ? decision.reason : null,
        n: about.n,
        n_needed: test.nNeeded,
    };
}

;// CONCATENATED MODULE: ./lib/commands/measure.js






const METRIC_IDS = [...confusion/* RATE_IDS */.iD, 'auroc', 'o_e'];
function measure(source, question) {
    const { table } = source.predictions.rows;
    const areProbabilities = table.score?.every((score) => score >= 0 && score <= 1) ?? false;
    const metrics = (numbers) => metricsOf(numbers, areProbabilities, question.level);
    const keys = question.attributes.flatMap((attribute) => ((0,predictions/* groupsOf */.c1)(table, attribute)?.groups ?? [])
        .map(({ value }) => value)
        .sort()
        .map((value) => ({ [attribute]: value })));
    return {
        task: 'binary',
        n: table.rows,
        metrics: metrics(source.overall()),
        subgroups: keys.map((by) => {
            const numbers = source.group(by);
            return { by, n: numbers.n, metrics: metrics(numbers) };
        }),
        comparisons: comparisonsOf(source, keys, question),
        unknown: Object.fromEntries(question.attributes.map((attribute) => [attribute, (0,predictions/* groupsOf */.c1)(table, attribute)?.missing ?? 0])),
    };
}
function metricsOf(numbers, areProbabilities, level) {
    return {
        ...ratesOf(numbers, level),
        auroc: aurocOf(numbers, level),
        o_e: observedToExpectedOf(numbers, areProbabilities, level),
    };
}
function ratesOf({ n, positives, counts }, level) {
    if (counts !== null) {
        const all = (0,confusion/* rates */.It)(counts);
        return eachRate((id) => rateMetric(all[id], level));
    }
    const prevalence = rateMetric((0,confusion/* proportion */.Xo)(positives, n), level);
    return { ...eachRate(() => undefinedMetric('no-threshold', null, level)), prevalence };
}
function eachRate(metric) {
    return {
        sensitivity: metric('sensitivity'),
        specificity: metric('specificity'),
        ppv: metric('ppv'),
        npv: metric('npv'),
        fpr: metric('fpr'),
        fnr: metric('fnr'),
        fdr: metric('fdr'),
        false_omission_rate: metric('false_omission_rate'),
        accuracy: metric('accuracy'),
        prevalence: metric('prevalence'),
        selection_rate: metric('selection_rate'),
    };
}
function rateMetric({ x, n, value }, level) {
    const interval = (0,measures_interval/* wilson */.rF)(x, n, level);
    return { value, x, n, ...limitsOf(interval, level), status: interval === null ? 'zero-denominator' : 'ok' };
}
function aurocOf(numbers, level) {
    const { n } = numbers;
    const auroc = numbers.auroc();
    if (auroc === null)
        return undefinedMetric('no-score', n, level);
    if (!auroc.ok)
        return undefinedMetric(auroc.reason, n, level);
    const { value, standardError } = auroc.estimate;
    const interval = (0,measures_auroc/* logitInterval */.$V)(value, standardError, level);
    return { value, x: null, n, ...limitsOf(interval, level), status: interval === null ? 'no-interval' : 'ok' };
}
function observedToExpectedOf({ n, positives, expected }, areProbabilities, level) {
    if (expected === null)
        return undefinedMetric('no-score', n, level);
    if (!areProbabilities)
        return undefinedMetric('not-a-probability', n, level);
    const result = (0,calibration/* observedToExpected */.kj)({ observed: positives, expected, n }, level);
    if (!result.ok)
        return undefinedMetric(result.reason, n, level);
    return { value: result.value, x: null, n, ...limitsOf(result, level), status: 'ok' };
}
const limitsOf = (interval, level) => ({
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    level,
    method: interval?.method ?? null,
});
const undefinedMetric = (status, n, level) => ({
    value: null,
    x: null,
    n,
    ...limitsOf(null, level),
    status,
});

;// CONCATENATED MODULE: ./lib/commands/measure-options.js
const DEFAULT_MARGINS = { rate: 0.1, auroc: 0.05 };
const refused = (problem) => ({ ok: false, problem });
function questionOf(options) {
    const { alpha, level, reference, threshold, prediction } = options;
    const attributes = [...new Set(options.by ?? [])];
    if (!(alpha > 0 && alpha <= 0.5))
        return refused('--alpha must lie above 0 and be at most 0.5, as 0.05.');
    if (!(level > 0 && level < 1))
        return refused('--level must lie between 0 and 1, as 0.95.');
    if (threshold !== undefined && prediction !== undefined) {
        return refused('--threshold and --prediction both say which rows are called positive. Give one of them.');
    }
    if (threshold !== undefined && !Number.isFinite(threshold))
        return refused('--threshold must be a number, as 0.2.');
    const margins = marginsOf(options.margin);
    if (typeof margins === 'string')
        return refused(margins);
    const named = reference === undefined ? null : referenceOf(reference, attributes);
    if (typeof named === 'string')
        return refused(named);
    return { ok: true, question: { attributes, reference: named, margins, alpha, level } };
}
function marginsOf(texts) {
    const given = {};
    for (const text of texts) {
        const [, name, digits = ''] = /^(?:(auroc)=)?(\d*\.?\d+)$/.exec(text) ?? [];
        const margin = Number(digits);
        if (digits === '' || margin > 1) {
            return '--margin must be a number from 0 to 1 for rates, as 0.1, or for the AUROC, as auroc=0.05.';
        }
        const kind = name === 'auroc' ? 'auroc' : 'rate';
        if (given[kind] !== undefined)
            return `--margin is given twice for ${kind === 'rate' ? 'rates' : 'the AUROC'}.`;
        given[kind] = margin;
    }
    return { ...DEFAULT_MARGINS, ...given };
}
function referenceOf(text, attributes) {
    const at = text.indexOf('=');
    const attribute = text.slice(0, Math.max(0, at));
    const value = text.slice(at + 1);
    if (attribute === '' || value === '')
        return '--reference must name a column and a group, as sex=F.';
    if (!attributes.includes(attribute))
        return `--reference names the column "${attribute}", which --by does not list.`;
    return { attribute, value };
}

// EXTERNAL MODULE: ./lib/policy/words.js
var words = __webpack_require__(39015);
// EXTERNAL MODULE: ./lib/report/lines.js
var lines = __webpack_require__(91901);
;// CONCATENATED MODULE: ./lib/commands/measure-columns.js
const GAP = '  ';
const measure_columns_length = (text) => [...text].length;
function table(columns, rows, width) {
    const titles = columns.map(({ title }) => title);
    const widest = (index, among) => Math.max(0, ...among.map((row) => measure_columns_length(row[index] ?? '')));
    const widths = columns.map((_, index) => widest(index, [titles, ...rows]));
    const others = widths.slice(1).reduce((sum, one) => sum + GAP.length + one, 0);
    const room = Math.max(measure_columns_length(titles[0] ?? ''), width - others);
    const short = rows.filter(([name = '']) => measure_columns_length(name) <= room);
    widths[0] = widest(0, [titles, ...short]);
    const line = (cells) => cells
        .map((cell, index) => {
        const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - measure_columns_length(cell)));
        return columns[index]?.align === 'right' ? padding + cell : cell + padding;
    })
        .join(GAP)
        .trimEnd();
    return [
        line(titles),
        ...rows.flatMap(([name = '', ...cells]) => measure_columns_length(name) <= room ? [line([name, ...cells])] : [name, line(['', ...cells])]),
    ];
}

;// CONCATENATED MODULE: ./lib/commands/measure-text.js





const WIDTH = 100;
const NAME_CHARACTERS = 80;
const OWN_ROWS = 'Nothing is suppressed: these numbers are of your own rows, groups of any size included. Look through them for small groups before you pass them on.';
const MEANINGS = {
    sensitivity: 'of 100 with the condition are found',
    specificity: 'of 100 without the condition are cleared',
    ppv: 'of 100 called positive have it',
    npv: 'of 100 called negative do not have it',
    fpr: 'of 100 without the condition are flagged',
    fnr: 'of 100 with the condition are missed',
    fdr: 'of 100 called positive do not have it',
    false_omission_rate: 'of 100 called negative have it',
    accuracy: 'of 100 are called rightly',
    prevalence: 'of 100 have the condition',
    selection_rate: 'of 100 are called positive',
    auroc: 'chance that a case scores above others',
    o_e: 'cases for every one the scores expect',
};
const UNDEFINED = {
    ok: '',
    'no-threshold': 'no threshold',
    'no-score': 'no score',
    'zero-denominator': '0 of 0',
    'no-positives': 'no cases',
    'no-negatives': 'only cases',
    'no-interval': 'no interval',
    'not-a-probability': 'no probability',
    'no-rows': 'no rows',
    'no-events': 'no cases',
    'all-events': 'only cases',
    'nothing-expected': 'none expected',
};
const TABLES = [
    [
        { id: 'prevalence', title: 'have the condition' },
        { id: 'selection_rate', title: 'called positive' },
        { id: 'accuracy', title: 'called rightly' },
    ],
    [
        { id: 'sensitivity', title: 'sensitivity' },
        { id: 'specificity', title: 'specificity' },
        { id: 'ppv', title: 'ppv' },
        { id: 'npv', title: 'npv' },
    ],
    [
        { id: 'fpr', title: 'fpr' },
        { id: 'fnr', title: 'fnr' },
        { id: 'auroc', title: 'AUROC' },
        { id: 'o_e', title: 'o_e' },
    ],
];
const isRate = (id) => id !== 'auroc' && id !== 'o_e';
function percent(share) {
    const text = (share * 100).toFixed(1);
    if (text === '100.0')
        return share < 1 ? '>99.9' : '100';
    if (text === '0.0')
        return share > 0 ? '<0.1' : '0';
    return text;
}
const hundredths = (share) => String(Number((share * 100).toFixed(2)));
const decimals = (value) => value.toFixed(3);
const shown = (id, value) => (isRate(id) ? percent(value) : decimals(value));
function valueText(id, { value, status }) {
    return value === null ? UNDEFINED[status] : shown(id, value);
}
function rangeText(id, { lower, upper, status, value }) {
    if (lower !== null && upper !== null)
        return `${shown(id, lower)}-${shown(id, upper)}`;
    return value === null ? '' : UNDEFINED[status];
}
function cell(id, metric) {
    const range = rangeText(id, metric);
    return range === '' ? valueText(id, metric) : `${valueText(id, metric)} (${range})`;
}
function nameOf(by) {
    const name = Object.entries(by).map(([attribute, value]) => `${attribute}=${value}`);
    return (0,safety_escape/* forLog */.Ig)((0,safety_escape/* shorten */.ml)(name.join(', '), NAME_CHARACTERS));
}
function overall({ metrics }) {
    const rows = METRIC_IDS.map((id) => {
        const metric = metrics[id];
        const counts = metric.x === null || metric.n === null ? '' : `${metric.x} of ${metric.n}`;
        return [id, valueText(id, metric), rangeText(id, metric), counts, metric.value === null ? '' : MEANINGS[id]];
    });
    const columns = [
        { title: 'All rows', align: 'left' },
        { title: 'value', align: 'right' },
        { title: 'interval', align: 'left' },
        { title: 'counts', align: 'right' },
        { title: '', align: 'left' },
    ];
    return table(columns, rows, WIDTH);
}
function isMeasured({ status }) {
    return status !== 'no-threshold' && status !== 'no-score' && status !== 'not-a-probability';
}
function subgroupTables({ metrics, subgroups }) {
    if (subgroups.length === 0)
        return [];
    return TABLES.flatMap((wanted, index) => {
        const columns = wanted.filter(({ id }) => isMeasured(metrics[id]));
        if (columns.length === 0)
            return [];
        const hasRows = index === 0;
        const titles = [
            { title: 'Subgroups', align: 'left' },
            ...(hasRows ? [{ title: 'rows', align: 'right' }] : []),
            ...columns.map(({ title }) => ({ title, align: 'left' })),
        ];
        const rows = subgroups.map(({ by, n, metrics: own }) => [
            nameOf(by),
            ...(hasRows ? [String(n)] : []),
            ...columns.map(({ id }) => cell(id, own[id])),
        ]);
        return ['', ...table(titles, rows, WIDTH)];
    });
}
function unknownRows({ unknown, n }) {
    return Object.entries(unknown)
        .filter(([, rows]) => rows > 0)
        .flatMap(([attribute, rows]) => {
        const share = percent(rows / n);
        const text = `${rows} rows (${share} of 100) have no known ${(0,safety_escape/* forLog */.Ig)(attribute)}: in no subgroup and compared with none.`;
        return (0,lines/* wrap */.LV)(text, WIDTH, 2);
    });
}
const MIRRORS = ['fpr', 'fnr'];
const measure_text_COMPARED = [
    { title: 'Subgroup', align: 'left' },
    { title: 'difference', align: 'right' },
    { title: 'limits', align: 'left' },
    { title: 'outcome', align: 'left' },
];
function comparisonTables({ comparisons }, { margins, alpha, reference }) {
    const metrics = [...new Set(comparisons.map(({ metric }) => metric))].filter((metric) => !MIRRORS.includes(metric));
    if (metrics.length === 0)
        return [];
    const intro = `Comparisons: differences of each subgroup from all other rows, each limit one-sided at ${hundredths(1 - alpha)} %. Failures are corrected for the number of comparisons of one metric.`;
    const referred = reference === null
        ? []
        : (0,lines/* wrap */.LV)(`${nameOf({ [reference.attribute]: reference.value })} is the reference: other groups of ${(0,safety_escape/* forLog */.Ig)(reference.attribute)} are compared with it instead, by equivalence, both limits together at ${hundredths(1 - 2 * alpha)} %.`, WIDTH, 2);
    const tables = metrics.flatMap((metric) => {
        const margin = metric === 'auroc' ? String(margins.auroc) : `${hundredths(margins.rate)} of 100`;
        const counted = metric === 'auroc' ? 'cases' : (0,words/* metricWords */.yh)(metric).cases;
        const own = comparisons.filter((comparison) => comparison.metric === metric);
        return [
            '',
            `${metric}: margin ${margin}; numbers needed are ${counted}`,
            ...table(measure_text_COMPARED, own.map(comparisonRow), WIDTH),
        ];
    });
    const notes = [
        'The fpr and fnr are specificity and sensitivity seen from the other side and decided alike; --format json lists them.',
        'Not worse means: no evidence of a gap as large as the margin. It is not evidence that the system is fair or safe.',
    ];
    return ['', ...(0,lines/* wrap */.LV)(intro, WIDTH, 0), ...referred, ...tables, '', ...notes.flatMap((note) => (0,lines/* wrap */.LV)(note, WIDTH, 2))];
}
function comparisonRow(comparison) {
    const { by, metric, difference, lower, upper } = comparison;
    const number = (value) => (metric === 'auroc' ? decimals(value) : (value * 100).toFixed(1));
    return [
        nameOf(by),
        difference === null ? 'undefined' : number(difference),
        lower === null || upper === null ? 'none' : `${number(lower)} to ${number(upper)}`,
        outcomeWords(comparison),
    ];
}
function outcomeWords({ outcome, question, reason, n, n_needed }) {
    const isEquivalence = question === 'equivalent';
    if (outcome === 'pass')
        return isEquivalence ? 'equivalent' : 'not worse';
    if (outcome === 'fail')
        return isEquivalence ? 'DIFFERENT by more than the margin' : 'WORSE by more than the margin';
    if (reason === 'inconclusive' && n_needed !== null && n >= n_needed)
        return 'cannot decide: too close to the margin';
    const needed = n_needed === null ? '' : `, about ${n_needed} needed`;
    return `cannot decide yet${reason === 'too-few' ? ', too few' : ''} (${n}${needed})`;
}
function measurementAsText(file, measurement, question, threshold) {
    const { n, metrics } = measurement;
    const called = metrics.sensitivity.status === 'no-threshold'
        ? 'Nothing says which rows are called positive: give --threshold or --prediction for the other rates.'
        : threshold === null
            ? 'Called positive: as the column of decisions says.'
            : `Called positive: a score of ${threshold} or above.`;
    const scale = metrics.o_e.status === 'not-a-probability'
        ? ['Some scores lie outside 0 to 1, so observed to expected is not defined.']
        : [];
    return [
        `${(0,safety_escape/* forLog */.Ig)(file)}: ${n} rows, ${metrics.prevalence.x ?? 0} with the condition`,
        ...(0,lines/* wrap */.LV)(`${called} Rates are counts per 100, intervals at ${hundredths(question.level)} %.`, WIDTH, 0),
        ...scale,
        '',
        ...overall(measurement),
        ...subgroupTables(measurement),
        ...unknownRows(measurement),
        ...comparisonTables(measurement, question),
        '',
        ...(0,lines/* wrap */.LV)(OWN_ROWS, WIDTH, 0),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/measure-file.js














const PROBLEMS_IN_ROWS = 1;
const CANNOT = 2;
const SCORE_COLUMN = 'score';
async function measureFile(file, options) {
    const asked = questionOf(options);
    if (!asked.ok)
        return cannot(asked.problem);
    try {
        return measureDocument(file, openDocument(file), options, asked.question);
    }
    catch (error) {
        if (error instanceof workspace/* WorkspaceError */.k)
            return cannot(`${file}: ${error.message}`);
        throw error;
    }
}
const cannot = (problem) => ({ text: `${(0,safety_escape/* forLog */.Ig)(problem)}\n`, status: CANNOT });
function measureDocument(file, document, options, question) {
    if ((0,model_file/* isPointer */._V)(document))
        return cannot(`${file}: The file is a Git LFS pointer, not the data. Run git lfs pull.`);
    const header = headerOf(document);
    const unnamed = header === null ? [] : missingColumns(header, document.path, options);
    if (unnamed.length > 0)
        return refusal(file, unnamed);
    const declared = declaredBy(options, header, document.path);
    const { predictions, warnings } = predictions_csv/* predictionsReader */.aJ.read({ ...document, declared });
    if (predictions === null)
        return refusal(file, warnings);
    const { reference } = question;
    const levels = predictions.table.groups.find(({ attribute }) => attribute === reference?.attribute)?.levels;
    if (reference !== null && !levels?.includes(reference.value)) {
        return cannot(`--reference names the group "${reference.value}", which no row of ${file} has.`);
    }
    const path = document.path;
    const source = (0,measured/* measureSource */.C)({ result: path, path, role: null, place: (0,statement/* startOf */.GH)(path), rows: predictions });
    const measurement = measure(source, question);
    const text = options.format === 'json'
        ? (0,safety_escape/* asJsonText */.AN)(`${JSON.stringify({ ...measurement, note: OWN_ROWS }, null, 2)}\n`)
        : measurementAsText(file, measurement, question, predictions.threshold);
    return { text, status: 0 };
}
function openDocument(file) {
    const path = existing(file);
    const name = (0,external_node_path_.basename)(path);
    const workspace = (0,folder/* openFolder */.N)((0,external_node_path_.dirname)(path));
    const head = (0,read_document/* headOf */.Uo)(workspace, name, (0,external_node_fs_.statSync)(path).size);
    return (0,read_document/* documentOf */.lM)(workspace, head, 'result', null);
}
function existing(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        throw new workspace/* WorkspaceError */.k('The file does not exist or cannot be reached.', true);
    }
}
function headerOf(document) {
    const found = [];
    const onHeader = (header) => {
        found.push(header);
        return 'stop';
    };
    (0,csv/* scanCsv */.C)(document.chunks(), { onHeader, onRecord: () => 'stop' }, { delimiter: (0,predictions_csv/* delimiterOf */.Vl)(document.text) });
    return found[0] ?? null;
}
function missingColumns(header, path, options) {
    const { label, score, prediction, by = [] } = options;
    const named = [
        { option: '--label', column: label },
        { option: '--score', column: score },
        { option: '--prediction', column: prediction },
        ...by.map((column) => ({ option: '--by', column })),
    ];
    return named.flatMap(({ option, column }) => {
        if (column === undefined || header.names.includes(column))
            return [];
        const message = `None of the ${header.names.length} columns has the name "${column}", which ${option} asks for. Capital letters and spaces count.`;
        return [{ code: 'missing-column', message, place: (0,statement/* startOf */.GH)(path) }];
    });
}
function declaredBy(options, header, path) {
    const { label, score, prediction, by = [] } = options;
    const taken = [label, prediction, ...by].includes(SCORE_COLUMN);
    const isThere = prediction !== undefined && !taken && header?.names.includes(SCORE_COLUMN) === true;
    return {
        id: path,
        kind: 'predictions',
        columns: {
            label: label ?? null,
            score: score ?? (isThere ? SCORE_COLUMN : null),
            prediction: prediction ?? null,
            patient: null,
            attributes: Object.fromEntries(by.map((column) => [column, column])),
        },
        positive: options.positive ?? null,
        higherMeansPositive: null,
        threshold: options.threshold ?? null,
        metrics: {},
        role: null,
        place: (0,statement/* startOf */.GH)(path),
    };
}
function refusal(file, problems) {
    const lines = problems.map(({ message, place: { line, column } }) => (0,safety_escape/* forLog */.Ig)(`${file}:${line}:${column}: ${inTermsOfOptions(message)}`));
    const reachedRows = problems.some(({ place }) => place.line > 1);
    return { text: `${lines.join('\n')}\nNothing was measured.\n`, status: reachedRows ? PROBLEMS_IN_ROWS : CANNOT };
}
function inTermsOfOptions(message) {
    return message
        .replace('state under "positive" in rmf-system.yaml', 'state with --positive')
        .replace('"positive" in rmf-system.yaml', '--positive')
        .replace('Name it under columns in rmf-system.yaml', 'Name it with --label, --score or --prediction');
}


/***/ })

};
