export const id = 440;

export const ids = [ 440 ];

export const modules = {
43440: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
explainRule: () => explainRule,
listRules: () => listRules,
testPolicy: () => testPolicy
});
var vocabulary = __webpack_require__(86071);
var repository_policy = __webpack_require__(79970);
var built_in = __webpack_require__(69129);
var evaluate = __webpack_require__(59939);
var load_error = __webpack_require__(12104);
var safety_escape = __webpack_require__(4496);
var folder = __webpack_require__(33324);
var workspace = __webpack_require__(85303);
var traits = __webpack_require__(97037);
var judge = __webpack_require__(18279);
var load_rule = __webpack_require__(83830);
var read_policy = __webpack_require__(36341);
var report = __webpack_require__(28385);
function openMemory(files) {
const contents = new Map(Object.entries(files).map(([path, text]) => [ path, (new TextEncoder).encode(text) ]));
const read = path => {
const bytes = contents.get(path);
if (bytes === void 0) throw new workspace.k("The file does not exist.", true);
return bytes;
};
return {
kind: "folder",
commit: null,
list: () => [ ...contents ].map(([path, bytes]) => ({
path: path,
size: bytes.length,
type: "file"
})).sort((a, b) => a.path < b.path ? -1 : 1),
size: path => read(path).length,
head: (path, bytes) => read(path).subarray(0, bytes),
slice: (path, start, end) => read(path).subarray(start, end),
read: read,
* chunks(path) {
yield read(path);
}
};
}
const EXAMPLE_DAY = "2026-12-01";
const USE_OF_TIER = {
high: {
significance: "treats-or-diagnoses",
condition_seriousness: "critical",
decision_role: "augments"
},
moderate: {
significance: "drives",
condition_seriousness: "serious",
decision_role: "augments"
},
low: {
significance: "informs",
condition_seriousness: "non-serious",
decision_role: "informs"
}
};
const PREDICTIONS = "evaluation/predictions.csv";
const PRODUCTION = "evaluation/production.csv";
function exampleFiles(given) {
const files = {
...given.files
};
const system = {
id: "example",
...given.system
};
if (given.tier !== void 0) system.intended_use = {
...USE_OF_TIER[given.tier],
...system.intended_use
};
const {predictions: predictions, production: production} = given;
if (predictions !== void 0) files[PREDICTIONS] ??= predictionsCsv(predictions);
if (production !== void 0) files[PRODUCTION] ??= predictionsCsv(production);
if (predictions !== void 0 || production !== void 0) system.evidence ??= [ ...predictions === void 0 ? [] : [ evidenceEntry(PREDICTIONS, "test", predictions) ], ...production === void 0 ? [] : [ evidenceEntry(PRODUCTION, "production", production) ] ];
files["rmf-system.yaml"] ??= JSON.stringify(system, null, 2);
if (given.card !== void 0) files["MODEL_CARD.md"] = given.card;
return files;
}
function evidenceEntry(path, role, rows) {
return {
path: path,
kind: "predictions",
role: role,
columns: {
label: "y_true",
score: "y_score",
attributes: Object.fromEntries(Object.keys(rows).map(name => [ name, name ]))
},
positive: "1",
higher_means_positive: true,
threshold: .5
};
}
function predictionsCsv(predictions) {
const attributes = Object.keys(predictions);
const [attribute = "sex"] = attributes;
const lines = [ `y_true,y_score,${attribute}` ];
for (const [group, rows] of Object.entries(predictions[attribute] ?? {})) for (const {score: score, positives: positives, negatives: negatives} of rows) {
for (let row = 0; row < positives; row++) lines.push(`1,${score},${group}`);
for (let row = 0; row < negatives; row++) lines.push(`0,${score},${group}`);
}
return `${lines.join("\n")}\n`;
}
async function evaluateExample(rule, given) {
const read = one => (0, judge.Pv)(openMemory(exampleFiles(one)), {
exclude: [],
trust: [],
groupNames: {}
}, EXAMPLE_DAY);
const head = (await read(given)).systems;
const base = given.base === void 0 ? null : (await read(given.base)).systems;
const policy = examplePolicy(rule, given);
return (0, judge.vL)(head, base, []).flatMap(system => (0, evaluate.rm)(system, policy, EXAMPLE_DAY).evaluations);
}
function examplePolicy(rule, given) {
const pack = {
id: built_in.a,
title: "The rule alone",
version: "0",
rules: [ rule.id ],
limits: {},
requiredAttributes: Object.keys(given.predictions ?? {
sex: {}
})
};
const library = {
rules: [ rule ],
packs: [ pack ],
frameworks: [],
digests: {}
};
const settings = JSON.stringify({
packs: [ built_in.a ],
...given.policy
});
const file = {
path: ".rmf-gate/policy.yaml",
bytes: (new TextEncoder).encode(settings)
};
return {
...(0, read_policy.readPolicy)([ file ], library),
traitsAsked: traits.x.map(({id: id}) => id)
};
}
const WORST_FIRST = [ "fail", "not-evaluated", "pass", "not-applicable" ];
async function runExample(rule, example) {
const evaluations = await evaluateExample(rule, example.given);
const named = example.subject === void 0 ? evaluations : evaluations.filter(({subject: subject}) => subject.id === example.subject);
const outcome = WORST_FIRST.find(candidate => named.some(one => one.outcome === candidate)) ?? "not-applicable";
const reasons = named.filter(one => one.outcome === outcome).map(({reason: reason}) => reason);
const reasonOk = example.reason === void 0 || reasons.includes(example.reason);
const found = `${outcome}${reasons[0] == null ? "" : ` (${[ ...new Set(reasons) ].join(", ")})`}`;
const missing = example.subject !== void 0 && named.length === 0;
const problem = missing ? `there is no subject "${example.subject}"; there are ${evaluations.map(({subject: subject}) => subject.id).join(", ")}` : `says ${example.outcome}${example.reason === void 0 ? "" : ` (${example.reason})`} and gives ${found}`;
return {
rule: rule.id,
example: example.name,
ok: !missing && outcome === example.outcome && reasonOk,
problem: problem
};
}
function unprovenOutcomes(rule) {
const reachable = new Set((0, load_rule.v)(rule).map(reached => report.im.find(outcome => outcome === reached) ?? "not-evaluated"));
return [ ...reachable ].filter(outcome => rule.cannotOccur[outcome] === void 0 && !rule.examples.some(example => example.outcome === outcome));
}
async function rulesOf(directory) {
try {
const {policy: policy} = await (0, repository_policy.J)((0, folder.N)(directory));
const own = policy.rules.filter(({place: place}) => place !== null);
const changed = new Map(policy.rules.map(rule => [ rule.id, rule ]));
return {
rules: [ ...built_in.w.rules.map(rule => changed.get(rule.id) ?? rule), ...own ],
own: own,
problem: ""
};
} catch (error) {
if (error instanceof load_error.p || error instanceof workspace.k) return {
rules: built_in.w.rules,
own: [],
problem: error.message
};
throw error;
}
}
const safe = text => text.split("\n").map(safety_escape.Ig).join("\n");
function listRules() {
const lines = built_in.w.rules.map(({id: id, title: title, enforce: enforce}) => `${id}\n  ${title} (${enforcementInWords(enforce)})`);
return `${lines.join("\n")}\n${built_in.w.rules.length} rules\n`;
}
function enforcementInWords(enforce) {
return `high: ${enforce.high}, moderate: ${enforce.moderate}, low: ${enforce.low}`;
}
async function explainRule(id, directory) {
const {rules: rules, problem: problem} = await rulesOf(directory);
const rule = rules.find(candidate => candidate.id === id);
if (rule === void 0) {
const near = (0, vocabulary.qb)(id, rules.map(candidate => candidate.id));
const hint = near === null ? "rmf-gate rules lists them." : `Did you mean ${near}?`;
return {
text: safe(`There is no rule "${id}". ${hint}\n${problem === "" ? "" : `${problem}\n`}`),
status: 2
};
}
return {
text: safe(explanation(rule)),
status: 0
};
}
function explanation(rule) {
const limits = Object.entries(rule.limits).map(([name, limit]) => {
const values = Object.entries(limit.values).map(([tier, value]) => `${tier} ${value ?? "not set"}`);
return `  ${name}: ${values.join(", ")}${limit.unit === null ? "" : ` (${limit.unit})`}; ${(0, 
evaluate.B6)(limit)}`;
});
const references = Object.entries(rule.references).map(([framework, ids]) => `  ${framework}: ${ids.join(", ")}`);
const examples = rule.examples.map(({outcome: outcome, reason: reason, name: name}) => `  ${outcome}${reason === void 0 ? "" : ` (${reason})`}: ${name}`);
const section = (title, lines) => lines.length === 0 ? [] : [ "", title, ...lines ];
return [ rule.id, rule.title, "", `Why   ${rule.why}`, `Fix   ${rule.fix}`, "", `A failure does: ${enforcementInWords(rule.enforce)}. ${rule.waivable ? "It can be waived." : "It cannot be waived."}`, `It judges each ${rule.for.each}. It rests on ${KINDS[rule.kind]}.`, ...section("Limits", limits), ...section("Asked for by", references), ...section("Examples", examples), "" ].join("\n");
}
const KINDS = {
computed: "numbers that the gate computes",
evidence: "files that hold what they should",
declared: "what somebody states; nothing verifies it"
};
async function testPolicy(directory, only) {
const {rules: rules, own: own, problem: problem} = await rulesOf(directory);
if (problem !== "") return {
text: safe(`${problem}\n`),
status: 2
};
const tested = (own.length > 0 && only === null ? own : rules).filter(({id: id}) => only === null || id === only);
if (tested.length === 0) return {
text: `There is no rule "${only}" to test.\n`,
status: 2
};
const results = await Promise.all(tested.flatMap(rule => rule.examples.map(example => runExample(rule, example))));
const failed = results.filter(({ok: ok}) => !ok);
const without = tested.filter(({examples: examples}) => examples.length === 0);
const unproven = tested.flatMap(rule => unprovenOutcomes(rule).map(outcome => `${rule.id}: no example shows ${outcome}`));
const lines = [ ...failed.map(({rule: rule, example: example, problem: wrong}) => `${rule}: "${example}" ${wrong}`), ...without.map(({id: id}) => `${id}: has no examples; a rule without examples proves nothing`), ...unproven, `${tested.length} rules, ${results.length} examples, ${failed.length} wrong, ${unproven.length} outcomes not shown` ];
const status = without.length > 0 || unproven.length > 0 ? 2 : failed.length > 0 ? 1 : 0;
return {
text: safe(`${lines.join("\n")}\n`),
status: status
};
}
}
};
