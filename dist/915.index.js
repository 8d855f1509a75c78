export const id = 915;

export const ids = [ 915 ];

export const modules = {
84613: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S4: () => judge,
vL: () => linkSystems,
im: () => onlyChanges,
Pv: () => readSystems,
vo: () => removedSystems
});
var external_node_path_ = __webpack_require__(76760);
var assemble = __webpack_require__(78285);
var fact = __webpack_require__(49867);
const STEPS = [ {
field: "intended_use.significance",
values: [ "treats-or-diagnoses" ],
tier: "high",
because: "treats or diagnoses"
}, {
field: "intended_use.significance",
values: [ "drives" ],
tier: "moderate",
because: "drives clinical management"
}, {
field: "intended_use.condition_seriousness",
values: [ "critical" ],
tier: "high",
because: "critical condition"
}, {
field: "intended_use.condition_seriousness",
values: [ "serious" ],
tier: "moderate",
because: "serious condition"
}, {
field: "intended_use.decision_role",
values: [ "replaces", "autonomous" ],
tier: "high",
because: "replaces a clinician or acts alone"
}, {
field: "intended_use.decision_role",
values: [ "augments" ],
tier: "moderate",
because: "augments a decision"
}, {
field: "regulatory.fda_status",
values: [ "cleared-510k", "de-novo", "approved-pma", "investigational" ],
tier: "high",
because: "a device under FDA law"
}, {
field: "regulatory.eu_ai_class",
values: [ "high-risk" ],
tier: "high",
because: "high-risk under EU law"
}, {
field: "regulatory.onc_dsi_type",
values: [ "predictive" ],
tier: "moderate",
because: "a predictive intervention"
} ];
const REQUIRED = [ "intended_use.significance", "intended_use.condition_seriousness", "intended_use.decision_role" ];
function higherTier(a, b) {
return fact.iB.indexOf(a) >= fact.iB.indexOf(b) ? a : b;
}
function deriveTier(facts) {
const answer = field => {
const fact = facts.get(field);
return fact?.state === "present" && typeof fact.value === "string" ? fact.value : null;
};
const unanswered = REQUIRED.filter(field => answer(field) === null);
const reached = STEPS.filter(step => step.values.includes(answer(step.field) ?? ""));
let derived = unanswered.length > 0 ? "high" : "low";
for (const step of reached) derived = higherTier(derived, step.tier);
const reasons = reached.filter(step => step.tier === derived).map(step => step.because);
if (unanswered.length > 0 && reasons.length === 0) reasons.push(`${unanswered.join(", ")} not answered`);
if (reasons.length === 0) reasons.push("no answer raises it");
const stated = answer("governance.risk_tier");
const declared = fact.iB.find(tier => tier === stated) ?? null;
return {
declared: declared,
derived: derived,
judged: declared === null ? derived : higherTier(declared, derived),
reasons: reasons,
unanswered: unanswered
};
}
var model_file = __webpack_require__(44435);
var front_matter = __webpack_require__(79506);
var system_file = __webpack_require__(33263);
function matchesGlob(pattern, path) {
const wanted = pattern.split("/").filter(part => part !== "" && part !== ".");
const parts = path.split("/");
let reachable = parts.map((_, index) => index === 0).concat(parts.length === 0);
for (const part of wanted) if (part === "**") {
const first = reachable.indexOf(true);
reachable = reachable.map((_, index) => first >= 0 && index >= first);
} else {
const next = reachable.map(() => false);
for (let index = 0; index < parts.length; index++) if (reachable[index] === true && matchesPart(part, parts[index] ?? "")) next[index + 1] = true;
reachable = next;
}
return wanted.length > 0 && reachable.slice(1).includes(true);
}
function matchesPart(pattern, text) {
let at = 0;
let star = -1;
let mark = 0;
let position = 0;
while (position < text.length) {
const character = pattern[at];
if (character === "*") {
star = at++;
mark = position;
} else if (character === "?" || character === text[position]) {
at++;
position++;
} else if (star >= 0) {
at = star + 1;
position = ++mark;
} else return false;
}
while (pattern[at] === "*") at++;
return at === pattern.length;
}
var paths = __webpack_require__(9341);
var read_document = __webpack_require__(73655);
var registry = __webpack_require__(83819);
const CARD_NAME = /^model[_-]?card\b[^/]*\.(md|markdown|ya?ml|json|txt)$/i;
const CARD_SUFFIX = /[._-]model[_-]?card\.(md|markdown|ya?ml|json|txt)$/i;
const DOCUMENTATION = /^(docs?|documentation)$/i;
const NOT_SEARCHED = [ ".git", ".github", ".rmf-gate", "node_modules" ];
function discover(workspace, exclude) {
const considered = [];
const files = searched(workspace.list(), exclude, considered);
const candidates = [ ...named(files), ...readmes(workspace, files) ];
candidates.push(...described(workspace, files, candidates));
if (candidates.length === 0) candidates.push(...rootCard(workspace, files, considered));
const folders = group(candidates, lonelyWeights(files, candidates, considered));
return {
systems: places(folders, files),
considered: considered
};
}
function searched(listed, exclude, considered) {
const excluded = new Map;
const kept = listed.filter(({path: path, type: type}) => {
if (path.split("/").some(part => NOT_SEARCHED.includes(part))) return false;
const pattern = exclude.find(one => matchesGlob(one, path));
if (pattern !== void 0) {
excluded.set(pattern, (excluded.get(pattern) ?? 0) + 1);
return false;
}
if (type === "submodule") considered.push({
path: path,
reason: "a submodule, which is not searched"
});
if (type === "symlink" && ((0, system_file.Ag)(path) || isCardName(path))) considered.push({
path: path,
reason: "a symbolic link, which is never followed"
});
return true;
});
for (const [path, count] of excluded) considered.push({
path: path,
reason: `excluded by the policy (${count} files)`
});
return kept;
}
const isCardName = path => CARD_NAME.test((0, paths.Vb)(path)) || CARD_SUFFIX.test((0, 
paths.Vb)(path));
function named(files) {
return files.filter(({type: type}) => type === "file").flatMap(({path: path}) => {
if ((0, system_file.Ag)(path)) return [ {
folder: (0, paths.yS)(path),
path: path,
because: "rmf-system.yaml"
} ];
if (isCardName(path)) return [ {
folder: cardFolder(path),
path: path,
because: "a model card"
} ];
if ((0, paths.Vb)(path) === "MLmodel") return [ {
folder: (0, paths.yS)(path),
path: path,
because: "an MLflow model"
} ];
if (/(^|\/)configs\/metadata\.json$/.test(path)) return [ {
folder: (0, paths.yS)((0, paths.yS)(path)),
path: path,
because: "the metadata of a MONAI bundle"
} ];
return [];
});
}
function cardFolder(path) {
const folder = (0, paths.yS)(path);
return DOCUMENTATION.test((0, paths.Vb)(folder)) ? (0, paths.yS)(folder) : folder;
}
function readmes(workspace, files) {
return files.filter(({path: path, type: type}) => type === "file" && /^readme\.(md|markdown)$/i.test((0, 
paths.Vb)(path))).filter(({path: path, size: size}) => (0, front_matter.A)((0, read_document.P3)(workspace, path, size).head.text)).map(({path: path}) => ({
folder: cardFolder(path),
path: path,
because: "a README with the front matter of a model card"
}));
}
const mayDescribe = path => MAY_DESCRIBE.test(path);
const MAY_DESCRIBE = /\.xml$|[^/]*(card|bom|spdx|cdx|bioimage|rdf|document)[^/]*\.(json|ya?ml)$/i;
function described(workspace, files, candidates) {
return files.filter(({path: path, type: type}) => type === "file" && mayDescribe(path) && !isCardName(path)).filter(({path: path}) => !candidates.some(({folder: folder}) => (0, 
paths.FK)(path, folder))).flatMap(({path: path, size: size}) => {
const found = (0, registry.G)((0, read_document.P3)(workspace, path, size).head, null);
if (found.kind !== "reader" || found.reader.role !== "card" || found.strength < 2) return [];
return [ {
folder: cardFolder(path),
path: path,
because: `a file in the form of ${found.reader.title}`
} ];
});
}
function rootCard(workspace, files, considered) {
const readme = files.find(({path: path, type: type}) => type === "file" && /^readme\.(md|markdown)$/i.test(path));
if (readme === void 0) return [];
const readsLikeCard = /^#{1,6} .{0,80}(model card|intended use)/im.test((0, read_document.P3)(workspace, readme.path, readme.size).head.text);
const results = files.some(({path: path}) => /(predictions?|metrics|results?|evaluation)[^/]*\.(csv|tsv|ndjson|jsonl|parquet|json|ya?ml)$/i.test(path));
if (readsLikeCard && results) return [ {
folder: ".",
path: readme.path,
because: "results and a card at the root"
} ];
const reason = readsLikeCard ? "reads like a model card, but there are no results" : "does not read like a model card";
considered.push({
path: readme.path,
reason: reason
});
return [];
}
function lonelyWeights(files, candidates, considered) {
if (soleCardFolder(candidates) !== null) return [];
const lonely = files.filter(({path: path, type: type}) => type === "file" && (0, 
model_file.LJ)(path) && !candidates.some(({folder: folder}) => (0, paths.FK)(path, folder)));
const byFolder = new Map(lonely.map(({path: path}) => [ (0, paths.yS)(path), path ]));
return [ ...byFolder ].map(([folder, path]) => {
considered.push({
path: path,
reason: "model weights with no card"
});
return {
folder: folder,
path: path,
because: "model weights with no card"
};
});
}
function soleCardFolder(candidates) {
const folders = new Set(candidates.map(({folder: folder}) => folder));
const [only] = folders;
if (folders.size !== 1 || only === void 0) return null;
return candidates.some(({path: path}) => (0, system_file.Ag)(path)) ? null : only;
}
function group(candidates, weights) {
const sole = soleCardFolder([ ...candidates, ...weights ]);
const byFolder = new Map;
for (const candidate of [ ...candidates, ...weights ]) {
const known = byFolder.get(candidate.folder);
if (known === void 0) byFolder.set(candidate.folder, [ candidate ]); else known.push(candidate);
}
return [ ...byFolder ].map(([folder, found]) => ({
folder: folder,
reach: sole === null || weights.length > 0 ? folder : ".",
candidates: found
})).sort((a, b) => a.folder < b.folder ? -1 : 1);
}
function places(found, files) {
const innermostFirst = [ ...found ].sort((a, b) => depth(b.reach) - depth(a.reach));
const owned = new Map(found.map(({folder: folder}) => [ folder, [] ]));
const byReach = new Map(innermostFirst.map(system => [ system.reach, system ]));
for (const file of files) {
const owner = ownerOf(file.path, byReach);
if (owner !== null) owned.get(owner.folder)?.push(file);
}
return found.map(({folder: folder, candidates: candidates}) => {
const systemFile = candidates.find(({path: path}) => (0, system_file.Ag)(path))?.path ?? null;
const cards = candidates.filter(({path: path}) => !(0, system_file.Ag)(path) && !(0, 
model_file.LJ)(path)).map(({path: path}) => path);
const because = [ ...new Set(candidates.map(one => one.because)) ].join(" and ");
return {
folder: folder,
systemFile: systemFile,
cards: cards,
because: because,
files: owned.get(folder) ?? []
};
});
}
const depth = folder => folder === "." ? 0 : folder.split("/").length;
function ownerOf(path, byReach) {
let folder = (0, paths.yS)(path);
for (;;) {
const owner = byReach.get(folder);
if (owner !== void 0) return owner;
if (folder === ".") return null;
folder = (0, paths.yS)(folder);
}
}
var dossier_traits = __webpack_require__(93320);
var vocabulary = __webpack_require__(57279);
var rows_predictions = __webpack_require__(29461);
function bindingByBuild(path, gathered, model) {
const output = gathered.entries.find(({kind: kind, id: id}) => kind === "artifact" && id === path);
if (output === void 0 || !gathered.confirmedArtifacts.has(output.id)) return [];
return output.statements.filter(({field: field, state: state}) => field === "artifact.sources" && state === "present").flatMap(sources => sourcesIn(sources).flatMap(source => bindings(source, sources, gathered, model)));
}
const SOURCE = /^(.+)@((?:md5|sha256):[0-9a-f]{32,64}(?:\.dir)?)$/;
function sourcesIn({value: value, place: place}) {
const texts = Array.isArray(value) ? value : [];
return texts.flatMap(text => {
const [, written = "", digest = ""] = SOURCE.exec(text) ?? [];
const path = written === "" ? null : (0, paths.Iw)((0, paths.yS)(place.path), written);
return path === null ? [] : [ {
path: path,
digest: digest
} ];
});
}
function bindings({path: path, digest: digest}, sources, gathered, model) {
const stated = (field, value) => ({
...sources,
field: field,
value: value,
raw: digest
});
const isModel = model !== null && isSameFile(model, path, digest, gathered);
const data = gathered.entries.some(entry => entry.kind === "dataset" && states(entry, "dataset.digest", digest));
return [ ...isModel ? [ stated("result.model_digest", String(model.digest.value)) ] : [], ...data ? [ stated("result.dataset_digest", digest) ] : [] ];
}
function isSameFile(model, path, digest, gathered) {
if (model.digest.value === digest) return true;
const entry = gathered.entries.find(({kind: kind, id: id}) => kind === "artifact" && id === model.id);
const isThere = entry !== void 0 && pathsOf(entry).includes(path);
return isThere && states(entry, "artifact.digest", digest) && gathered.confirmedArtifacts.has(entry.id);
}
function pathsOf(entry) {
const written = entry.statements.filter(({field: field, state: state}) => field === "artifact.path" && state === "present");
return [ entry.id, ...written.flatMap(({value: value, place: place}) => (0, paths.Iw)((0, 
paths.yS)(place.path), String(value)) ?? []) ];
}
function states(entry, field, value) {
return entry.statements.some(one => one.field === field && one.state === "present" && one.value === value);
}
function statedValue({kind: kind, statements: statements}, name) {
return statements.find(({field: field, state: state}) => field === `${kind}.${name}` && state === "present")?.value ?? null;
}
function statedNumber(entry, name) {
const value = statedValue(entry, name);
return typeof value === "number" && Number.isFinite(value) ? value : null;
}
const FLOATING = /(^|[\s:@/._-])(latest|preview|stable|main|master|head|nightly|current|default|dev|auto|newest|rolling)($|[\s:@/._-])|[*^~<>]|(^|[.\s])x($|[.\s])/i;
const isPinned = entry => {
const version = statedValue(entry, "version");
return typeof version === "string" ? !FLOATING.test(version) : null;
};
const relativeDrop = entry => {
const [clean, attacked] = [ statedNumber(entry, "clean"), statedNumber(entry, "attacked") ];
return clean === null || attacked === null || clean <= 0 ? null : (clean - attacked) / clean;
};
const missingDifference = entry => {
const [train, test] = [ statedNumber(entry, "missing_train"), statedNumber(entry, "missing_test") ];
return train === null || test === null ? null : Math.abs(train - test);
};
const largestDelta = entry => {
const patients = statedNumber(entry, "training_patients");
return patients === null || patients <= 0 ? null : 1 / patients;
};
const comparable = name => String(name).toLowerCase().replace(/\s+/g, " ").trim();
const sharedWith = (entry, all) => {
const person = statedValue(entry, "person");
if (typeof person !== "string") return null;
return all.filter(other => other !== entry && comparable(statedValue(other, "person")) === comparable(person)).map(other => String(statedValue(other, "role") ?? other.id));
};
const DERIVED = {
"component.pinned": {
derive: isPinned,
at: "version"
},
"perturbation.relative_drop": {
derive: relativeDrop,
at: "attacked"
},
"feature.missing_difference": {
derive: missingDifference,
at: "missing_test"
},
"privacy-method.largest_delta": {
derive: largestDelta,
at: "training_patients"
},
"approval.shared_with": {
derive: sharedWith,
at: "person"
}
};
function derivedFactsOf(entry, all) {
return Object.entries(DERIVED).flatMap(([field, {derive: derive, at: at}]) => {
if (!field.startsWith(`${entry.kind}.`)) return [];
const value = derive(entry, all);
const place = entry.statements.find(one => one.field === `${entry.kind}.${at}`)?.place ?? entry.place;
return value === null ? [] : [ (0, assemble.k3)(field, value, place) ];
});
}
var claims = __webpack_require__(92126);
var rational = __webpack_require__(1645);
const IDENTITY = [ "id", "version" ];
function disagreements(facts, artifacts, records) {
const identity = IDENTITY.flatMap(field => inFact(facts.get(field)));
const digests = artifacts.flatMap(entry => inFact(entry.facts.get("artifact.digest")));
return [ ...identity, ...digests, ...inRecords(records) ];
}
function inFact(fact) {
if (fact === void 0) return [];
return fact.conflicts.map(({place: place}) => ({
place: place,
message: `${(0, vocabulary.uk)(fact.field)} is stated differently in ${whereIs(fact.place)}. Correct the one that is wrong.`
}));
}
const whereIs = ({path: path, line: line}) => `${path}, line ${line}`;
function inRecords(records) {
const bySubject = new Map;
for (const record of records) {
const declared = record.assurance === "declared" ? declaredNumber(record) : null;
if (declared === null) continue;
const subject = JSON.stringify([ record.metric, record.role, Object.entries(record.subgroup).sort() ]);
const files = bySubject.get(subject) ?? new Map;
bySubject.set(subject, files);
const stated = files.get(record.place.path);
if (stated === void 0) files.set(record.place.path, [ {
record: record,
declared: declared
} ]); else stated.push({
record: record,
declared: declared
});
}
return [ ...bySubject.values() ].flatMap(files => {
const [first, ...others] = [ ...files.values() ];
return first === void 0 ? [] : others.flatMap(other => between(first, other));
});
}
function declaredNumber({metric: metric, raw: raw, scale: scale}) {
if (metric === null || scale !== "fraction" && scale !== "percent") return null;
const declared = (0, claims.U0)(raw, scale);
return declared.ok && declared.comparator === void 0 ? declared : null;
}
function between(first, other) {
if (first.some(a => other.some(b => fits(a.declared, b.declared)))) return [];
const [a] = first;
const [b] = other;
if (a === void 0 || b === void 0) return [];
const message = `${b.record.metric} is ${b.record.raw} here and ${a.record.raw} in ${whereIs(a.record.place)}. ` + "Correct the one that is wrong, or say on which data each was measured.";
return [ {
message: message,
place: b.record.place
} ];
}
function fits(a, b) {
const [coarse, fine] = (0, rational.UD)(a.ulp, b.ulp) >= 0 ? [ a, b ] : [ b, a ];
const low = (0, rational.Re)(coarse.value, (0, rational.MX)((0, rational.WQ)(coarse.ulp, fine.ulp)));
const high = (0, rational.WQ)(coarse.value, (0, rational.MX)((0, rational.WQ)(coarse.ulp, fine.ulp)));
const rounded = (0, rational.UD)(fine.value, low) > 0 && (0, rational.UD)(fine.value, high) < 0;
const cutOff = (0, rational.UD)(fine.value, coarse.value) >= 0 && (0, rational.UD)(fine.value, (0, 
rational.WQ)(coarse.value, coarse.ulp)) < 0;
return rounded || cutOff;
}
const SENSITIVE_WORDS = {
age: "age",
sex: "sex",
gender: "sex",
race: "race",
ethnicity: "ethnicity",
ethnic: "ethnicity",
hispanic: "ethnicity",
language: "language",
interpreter: "language",
religion: "social-determinant",
payer: "payer",
insurance: "payer",
medicaid: "payer",
medicare: "payer",
zip: "location",
zipcode: "location",
postal: "location",
postcode: "location",
income: "social-determinant",
marital: "social-determinant",
disability: "disability"
};
const IDENTIFIER_WORDS = new Set([ "mrn", "ssn", "surname", "firstname", "lastname", "address", "phone", "telephone", "email" ]);
const NAMED = new Set([ "patient", "subject", "person", "member", "first", "last", "full", "family", "given" ]);
const IDENTIFIED = new Set([ "patient", "subject", "person", "member", "encounter", "visit", "record", "row", "hadm", "stay" ]);
function wordsOf(name) {
return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter(word => word !== "");
}
function sensitiveAttribute(name) {
for (const word of wordsOf(name)) if (Object.hasOwn(SENSITIVE_WORDS, word)) return SENSITIVE_WORDS[word] ?? null;
return null;
}
function looksLikeIdentifier(name) {
const words = wordsOf(name);
if (words.length === 1 && words[0] === "id") return true;
if (words.includes("name") && (words.length === 1 || words.some(word => NAMED.has(word)))) return true;
if (words.at(-1) === "id" && words.some(word => IDENTIFIED.has(word))) return true;
return words.some(word => IDENTIFIER_WORDS.has(word));
}
const TOP = 10;
function explanationEntry(read, ranking, result, features) {
const declared = new Map(features.map(feature => [ feature.id, feature ]));
const ranked = ranking.features.map(({name: name}) => name);
const facts = [ (0, assemble.k3)("explanation.features", ranked, ranking.place) ];
const model = result.facts.get("result.model_digest");
if (model !== void 0) facts.push({
...model,
field: "explanation.model_digest"
});
if (declared.size > 0) {
const undeclared = ranked.filter(name => !declared.has(name));
facts.push((0, assemble.k3)("explanation.undeclared_features", undeclared, ranking.place));
}
const unjustified = ranking.features.slice(0, TOP).filter(({name: name}) => needsJustification(name, declared.get(name)));
const where = unjustified[0]?.place ?? ranking.place;
const names = unjustified.map(({name: name}) => name);
facts.push((0, assemble.k3)("explanation.unjustified_top_features", names, where));
return {
kind: "explanation",
id: read.id,
place: read.place,
facts: new Map(facts.map(fact => [ fact.field, fact ]))
};
}
function needsJustification(name, feature) {
if (feature?.facts.get("feature.justification")?.state === "present") return false;
const sensitive = feature?.facts.get("feature.sensitive");
const stated = sensitive?.state === "present" && sensitive.value !== "none";
return stated || sensitiveAttribute(name) !== null || looksLikeIdentifier(name);
}
var reader = __webpack_require__(38810);
var statement = __webpack_require__(40636);
const entries_DERIVED = "derived by the gate";
const MILLISECONDS_PER_DAY = 864e5;
function entriesOf(gathered, predictions, facts, at) {
const of = kind => gathered.entries.filter(entry => entry.kind === kind);
const datasets = of("dataset").map(entry => entries_assemble(entry));
const features = of("feature").map(entry => entries_assemble(entry, sensitivity(entry), derivedFactsOf(entry, [])));
const artifacts = of("artifact").map(entry => artifactEntry(entry, gathered));
const model = modelUnderReview(artifacts, gathered.system);
const results = [ ...of("result"), ...undeclaredEntries(gathered.results) ].map(entry => resultEntry(entry, gathered, datasets, model, at));
const explanations = gathered.results.flatMap(result => {
const {explanation: explanation} = result.reading;
const entry = results.find(({id: id}) => id === result.id);
return explanation === null || entry === void 0 ? [] : [ explanationEntry(result, explanation, entry, features) ];
});
const records = gathered.documents.flatMap(({reading: reading}) => reading.records);
const problems = [ ...unusable(gathered), ...disagreements(facts, artifacts, records) ];
return [ ...datasets, ...of("population-group").map(entry => populationEntry(entry, predictions)), ...features, ...artifacts, ...results, ...explanations, ...STATED_ONLY.flatMap(kind => of(kind).map(entry => entries_assemble(entry, [], derivedFactsOf(entry, of(kind))))), ...gathered.files.map(file => fileEntry(file, problems)) ];
}
const STATED_ONLY = [ "component", "approval", "tool", "corpus", "hazard", "threat", "monitor", "incident", "privacy-method", "site", "perturbation", "attack" ];
function modelUnderReview(artifacts, system) {
const isListed = system?.entries.some(({kind: kind}) => kind === "artifact") === true;
const weights = artifacts.filter(({id: id}) => (0, model_file.LJ)(id));
const entry = isListed ? artifacts[0] : weights.length === 1 ? weights[0] : void 0;
const fact = entry?.facts.get("artifact.actual_digest") ?? entry?.facts.get("artifact.digest");
return entry === void 0 || fact?.state !== "present" ? null : {
id: entry.id,
digest: {
...fact,
field: "model.digest"
}
};
}
function entries_assemble(entry, derived = [], facts = []) {
const all = new Map((0, assemble.gd)([ ...entry.statements, ...derived ]));
for (const fact of facts) all.set(fact.field, fact);
return {
kind: entry.kind,
id: entry.id,
place: entry.place,
facts: all
};
}
function sensitivity(entry) {
const name = entry.statements.find(({field: field, state: state}) => field === "feature.name" && state === "present");
const attribute = typeof name?.value === "string" ? sensitiveAttribute(name.value) : null;
if (name === void 0 || attribute === null) return [];
const declared = entry.statements.find(({field: field}) => field === "feature.sensitive");
const justified = entry.statements.some(({field: field, state: state}) => field === "feature.justification" && state === "present");
const saysNone = declared?.state === "present" && declared.value === "none";
if (declared?.state === "present" && !saysNone || saysNone && justified) return [];
return [ (0, statement.qZ)("feature.sensitive", (0, statement.Eb)(attribute), {
raw: name.raw,
place: name.place,
format: entries_DERIVED,
assurance: "declared"
}) ];
}
function populationEntry(entry, predictions) {
const value = field => entry.statements.find(one => one.field === field && one.state === "present")?.value;
const attribute = value("population-group.attribute");
const group = value("population-group.group");
const share = value("population-group.share");
const test = predictions.find(({role: role}) => role === "test") ?? predictions.find(({role: role}) => role === null);
if (typeof attribute !== "string" || typeof group !== "string" || typeof share !== "number" || share === 0) return entries_assemble(entry);
const sizes = test === void 0 ? null : (0, rows_predictions.c1)(test.rows.table, attribute);
const known = sizes?.groups.reduce((sum, {n: n}) => sum + n, 0) ?? 0;
if (sizes === null || known === 0) return entries_assemble(entry);
const n = sizes.groups.find(one => one.value === group)?.n ?? 0;
return entries_assemble(entry, [], [ (0, assemble.k3)("population-group.share_ratio", n / known / share, entry.place) ]);
}
function artifactEntry(entry, gathered) {
const found = gathered.artifactDigests.get(entry.id);
if (found === void 0) return entries_assemble(entry);
const assurance = found.source === "bytes" ? "recomputed" : "reported";
return entries_assemble(entry, [], [ (0, assemble.k3)("artifact.actual_digest", found.digest, entry.place, assurance) ]);
}
function undeclaredEntries(results) {
return results.filter(({declared: declared}) => declared === null).map(({id: id, file: file, reading: reading}) => {
const place = (0, statement.GH)(file.path);
const source = {
raw: "",
place: place,
format: entries_DERIVED,
assurance: "declared"
};
const kind = reading.predictions !== null ? "predictions" : reading.explanation !== null ? "explanation" : "metrics";
const statements = [ (0, statement.qZ)("result.path", (0, statement.Eb)(id), source), (0, 
statement.qZ)("result.kind", (0, statement.Eb)(kind), source) ];
return {
kind: "result",
id: id,
place: place,
statements: statements
};
});
}
function resultEntry(entry, gathered, datasets, model, at) {
const {results: results} = gathered;
const own = results.find(({id: id}) => id === entry.id);
const reported = own === void 0 ? [] : [ ...bindingOf(own), ...bindingThroughOthers(own, results), ...bindingByBuild(own.file.path, gathered, model) ];
const assembled = entries_assemble(entry, reported);
const facts = new Map(assembled.facts);
const created = facts.get("result.created");
if (created?.state === "present" && typeof created.value === "string") {
const days = Math.floor((Date.parse(at.slice(0, 10)) - Date.parse(created.value)) / MILLISECONDS_PER_DAY);
facts.set("result.age_days", (0, assemble.k3)("result.age_days", days, created.place, created.assurance));
}
const named = facts.get("result.dataset");
const dataset = named?.state === "present" ? datasets.find(({id: id}) => id === named.value) : void 0;
const digest = dataset?.facts.get("dataset.digest");
if (digest !== void 0) facts.set("result.declared_data_digest", {
...digest,
field: "result.declared_data_digest"
});
return {
...assembled,
facts: facts
};
}
function bindingOf(result) {
return result.reading.binding.filter(({field: field}) => field !== reader.U);
}
function bindingThroughOthers(own, results) {
const digest = `sha256:${own.file.sha256}`;
return results.filter(other => other !== own).filter(({reading: reading}) => reading.binding.some(({field: field, value: value}) => field === reader.U && value === digest)).flatMap(bindingOf);
}
function unusable({system: system, documents: documents, results: results}) {
const readings = [ ...system === null ? [] : [ system ], ...documents.map(({reading: reading}) => reading) ];
const statements = [ ...readings.flatMap(({facts: facts}) => facts), ...readings.flatMap(({entries: entries}) => entries.flatMap(entry => entry.statements)), ...results.flatMap(({reading: reading}) => reading.binding) ];
return statements.flatMap(({field: field, state: state, reason: reason, place: place}) => {
const name = (0, vocabulary.uk)(field);
if (state === "placeholder") return [ {
message: `${name} holds a placeholder.`,
place: place
} ];
return state === "invalid" ? [ {
message: `${name}: ${reason}`,
place: place
} ] : [];
});
}
const SHOWN_PROBLEMS = 5;
function fileEntry(file, found) {
const inFile = found.filter(({place: place}) => place.path === file.path);
const problems = [ ...file.problems, ...inFile ].sort((a, b) => a.place.line - b.place.line);
const place = problems[0]?.place ?? (0, statement.GH)(file.path);
const reason = problems.slice(0, SHOWN_PROBLEMS).map(({message: message, place: {line: line}}) => `line ${line}: ${message}`).join(" ");
const fact = {
...(0, assemble.k3)("file.problems", problems.length, place),
reason: reason
};
return {
kind: "file",
id: file.path,
place: place,
facts: new Map([ [ fact.field, fact ] ])
};
}
const FIELD = "model.foundation_models";
const MODELS = [ "foundation-model", "pretrained-model" ];
const foundation_models_comparable = (...words) => words.join(" ").toLowerCase().replace(/\s+/g, " ").trim();
function unlistedFoundationModels(facts, entries) {
const stated = facts.get(FIELD);
if (stated?.state !== "present" && stated?.state !== "not_applicable") return null;
const known = new Set(entries.filter(({kind: kind, facts: own}) => kind === "component" && MODELS.includes(own.get("component.kind")?.value)).flatMap(({facts: own}) => {
const [name, version] = [ own.get("component.name")?.value, own.get("component.version")?.value ];
return [ foundation_models_comparable(name), foundation_models_comparable(name, version) ];
}));
const models = Array.isArray(stated.value) ? stated.value : [];
const unlisted = models.filter(model => !known.has(foundation_models_comparable(model)));
return (0, assemble.k3)("model.unlisted_foundation_models", unlisted, stated.place, stated.assurance);
}
var limits = __webpack_require__(45748);
var external_node_crypto_ = __webpack_require__(77598);
const SYSTEM_FILE = system_file.zX.title;
function artifactFiles(workspace, folder, entries, documents, all) {
const digests = new Map;
const problems = [];
const confirmed = new Set;
const known = new Map(documents.map(({file: file}) => [ file.path, file.sha256 ]));
for (const entry of entries.filter(({kind: kind}) => kind === "artifact")) {
const path = entry.statements.find(({field: field, state: state}) => field === "artifact.path" && state === "present");
if (path === void 0 || typeof path.value !== "string") continue;
const stated = entry.statements.filter(({field: field, state: state}) => field === "artifact.digest" && state === "present");
const file = fileOf(entry.id, path, folder, all);
if ("problem" in file) {
const elsewhere = file.code === "missing-file" && (stated.length > 0 || path.format !== SYSTEM_FILE);
if (!elsewhere) problems.push({
code: file.code,
message: file.problem,
place: path.place
});
continue;
}
const head = (0, read_document.Uo)(workspace, file.file.path, file.file.size);
const digest = (0, model_file.a9)(head, () => workspace.chunks(head.path), known.get(head.path));
digests.set(entry.id, digest);
const wrong = stated.flatMap(one => contradicted(one, digest, () => workspace.chunks(head.path)));
problems.push(...wrong);
if (stated.length > 0 && wrong.length === 0 && digest.source === "bytes") confirmed.add(entry.id);
}
return {
digests: digests,
confirmed: confirmed,
problems: problems
};
}
function fileOf(id, path, folder, all) {
const written = String(path.value);
const isDeclared = path.format === SYSTEM_FILE;
const direct = isDeclared ? (0, paths.o1)(written, folder, all) : (0, paths.o1)(id, ".", all);
if (!("problem" in direct) || direct.code !== "missing-file" || !isDeclared) return direct;
const pointer = (0, paths.o1)(`${written}.dvc`, folder, all);
return "problem" in pointer ? direct : pointer;
}
function contradicted({value: value, place: place}, found, chunks) {
const stated = String(value).toLowerCase();
const algorithm = stated.slice(0, stated.indexOf(":"));
const sameAlgorithm = found.digest.startsWith(`${algorithm}:`);
if (!sameAlgorithm && (found.source !== "bytes" || stated.endsWith(".dir"))) return [];
if (sameAlgorithm ? found.digest === stated : artifact_digests_fits(algorithm, stated, chunks)) return [];
const message = "The digest stated is not that of the file. Correct it, or bring the file that was meant.";
return [ {
code: "other-digest",
message: message,
place: place
} ];
}
function artifact_digests_fits(algorithm, stated, chunks) {
if (`${algorithm}:${hashOf(algorithm, chunks())}` === stated) return true;
return algorithm === "md5" && `md5:${hashOf("md5", withUnixLineEnds(chunks()))}` === stated;
}
function hashOf(algorithm, chunks) {
const hash = (0, external_node_crypto_.createHash)(algorithm === "md5" ? "md5" : "sha256");
for (const chunk of chunks) hash.update(chunk);
return hash.digest("hex");
}
const CR = 13;
const LF = 10;
function* withUnixLineEnds(chunks) {
let heldBack = false;
for (const chunk of chunks) {
const kept = new Uint8Array(chunk.length + 1);
let length = 0;
for (const byte of chunk) {
if (heldBack && byte !== LF) kept[length++] = CR;
heldBack = byte === CR;
if (!heldBack) kept[length++] = byte;
}
yield kept.subarray(0, length);
}
if (heldBack) yield Uint8Array.of(CR);
}
function mergeEntries(declared, documents, folder) {
const merged = [ ...declared ];
const keys = declared.map(entry => keysOf(entry, declaredPath(entry, folder)));
for (const {reading: reading} of documents) for (const found of reading.entries) {
const own = keysOf(found, found.kind === "artifact" ? found.id : null);
const at = merged.findIndex((known, position) => known.kind === found.kind && (own.some(key => keys[position]?.includes(key)) || soleOfRole(known, found, declared, reading.entries)));
const known = merged[at];
if (known === void 0) {
merged.push(found);
keys.push(own);
} else {
merged[at] = {
...known,
statements: [ ...known.statements, ...found.statements ]
};
keys[at] = [ ...keys[at] ?? [], ...own ];
}
}
return merged;
}
const NAMES = {
dataset: "dataset.name",
feature: "feature.name"
};
function keysOf(entry, path) {
if (path !== null) return [ path ];
const name = textOf(entry, NAMES[entry.kind] ?? "");
return [ entry.id, ...name === null ? [] : [ name ] ].map(merge_entries_comparable);
}
const merge_entries_comparable = name => name.toLowerCase().replace(/[\s_-]+/g, " ").trim();
function declaredPath(entry, folder) {
if (entry.kind !== "artifact") return null;
const written = textOf(entry, "artifact.path");
return (written === null ? null : (0, paths.Iw)(folder, written)) ?? entry.id;
}
function textOf(entry, field) {
const found = entry.statements.find(one => one.field === field && one.state === "present");
return typeof found?.value === "string" ? found.value : null;
}
function soleOfRole(known, found, declared, beside) {
if (found.kind !== "dataset" || !declared.includes(known)) return false;
const role = textOf(found, "dataset.role");
const only = (entries, entry) => entries.filter(one => one.kind === "dataset" && textOf(one, "dataset.role") === role).every(one => one === entry);
return role !== null && textOf(known, "dataset.role") === role && only(declared, known) && only(beside, found);
}
var dvc = __webpack_require__(96034);
var mapped_paths = __webpack_require__(76849);
function dvcResults(pipeline, documentPath) {
const root = (0, mapped_paths.Mn)(pipeline);
const stages = [ "stages/*", "stages/*/do" ].flatMap(path => (0, mapped_paths.JW)(root, path, "exact"));
const made = stages.flatMap(stage => {
const folder = folderOfStage(stage, documentPath);
const at = (path, kind) => namedAt(stage, path, kind, folder, documentPath, true);
return {
outputs: at("outs[]", "plot"),
results: [ ...at("metrics[]", "metrics"), ...at("plots[]", "plot") ]
};
});
const cached = new Map;
for (const {path: path, cache: cache} of made.flatMap(({outputs: outputs, results: results}) => [ ...outputs, ...results ])) if (path !== null && cache !== null) cached.set(path, cache);
const folder = (0, paths.yS)(documentPath);
const all = [ ...made.flatMap(({results: results}) => results), ...namedAt(root, "metrics[]", "metrics", folder, documentPath, false), ...namedAt(root, "plots[]", "plot", folder, documentPath, false) ];
const seen = new Set;
return all.flatMap(({cache: cache, ...named}) => {
const {path: path} = named;
if (path === null) return [ {
...named,
isCached: cache
} ];
const key = `${named.kind} ${path}`;
if (seen.has(key)) return [];
seen.add(key);
return [ {
...named,
isCached: cached.get(path) ?? null
} ];
});
}
function folderOfStage(stage, documentPath) {
const written = (0, mapped_paths.$6)(stage, "wdir", "exact");
return written === null ? (0, paths.yS)(documentPath) : inFolder((0, paths.yS)(documentPath), written);
}
const inFolder = (folder, written) => /\$\{|:\/\/|^[/\\~]|^[a-z]:/i.test(written) ? null : (0, 
paths.Iw)(folder, written);
function namedAt(from, at, kind, folder, documentPath, isStage) {
return (0, mapped_paths.JW)(from, at, "exact").flatMap(({value: value}) => {
const [written, span, settings] = value.kind === "scalar" ? [ value.text.trim(), value.span, null ] : value.kind === "mapping" && value.entries.size === 1 ? [ ...value.entries ].map(([key, entry]) => [ key, entry.key, entry.value ])[0] ?? [ "", value.span, null ] : [ "", value.span, null ];
if (written === "" || !isStage && kind === "plot" && hasFiles(settings)) return [];
const cache = settings === null ? null : (0, mapped_paths.$6)((0, mapped_paths.Mn)(settings), "cache", "exact");
return [ {
kind: kind,
path: folder === null ? null : inFolder(folder, written),
place: (0, statement.$t)(documentPath, span),
cache: isStage ? cache !== "false" : null
} ];
});
}
function hasFiles(settings) {
if (settings?.kind !== "mapping") return false;
return [ "x", "y" ].some(axis => settings.entries.get(axis)?.value.kind === "mapping");
}
var mapped_reader = __webpack_require__(14688);
async function declaredByPipelines(workspace, files) {
const found = [];
for (const file of files) if (file.type === "file" && (0, paths.Vb)(file.path) === "dvc.yaml") found.push(...await readPipeline(workspace, file));
return found;
}
async function readPipeline(workspace, {path: path, size: size}) {
const {head: head, problem: problem} = (0, read_document.P3)(workspace, path, size);
if (problem !== null) return [];
let found = [];
const read = document => {
const parsed = (0, mapped_reader.zx)(document);
if (parsed.value === null) return parsed.reading;
found = dvcResults(parsed.value, path);
return reader.f;
};
await (0, read_document.u0)({
...dvc.H,
read: read
}, (0, read_document.lM)(workspace, head, "artifact", null));
return found;
}
function absentMetrics(pipelines, all, taken) {
return pipelines.filter(({kind: kind, path: path}) => kind === "metrics" && !taken.has(path)).flatMap(one => {
if (one.path === null) return [ {
path: one.place.path,
reason: `${saidBy(one)}, ${UNKNOWN_PATH}`
} ];
const resolved = (0, paths.o1)(one.path, ".", all);
if (!("problem" in resolved)) return [];
const isMissing = resolved.code === "missing-file";
return [ {
path: one.path,
reason: isMissing ? whyAbsent(one) : `${saidBy(one)}. ${resolved.problem}`
} ];
});
}
const asMetrics = place => ({
id: "",
kind: "metrics",
columns: {
label: null,
score: null,
prediction: null,
patient: null,
attributes: {}
},
positive: null,
higherMeansPositive: null,
threshold: null,
metrics: {},
role: null,
place: place
});
const UNKNOWN_PATH = "under a path with a variable or one that leads elsewhere, which is not followed. Name the file under evidence in rmf-system.yaml.";
function saidBy({kind: kind, place: place}) {
return `${place.path} (line ${place.line}) declares ${kind === "metrics" ? "metrics" : "a plot"} here`;
}
function whyAbsent(made) {
const said = `${saidBy(made)}, and there is no such file in this repository`;
if (made.isCached === true) return `${said}, because DVC keeps it in its cache. Write "cache: false" below it in dvc.yaml and commit it, or commit what "dvc metrics show --json > dvc-metrics.json" writes.`;
return made.isCached === false ? `${said}, though "cache: false" keeps it out of DVC's cache. Run "dvc repro" and commit it.` : `${said}. Commit it, or take the line out of dvc.yaml.`;
}
const whyNotRead = made => `${saidBy(made)}, but no metric with a known name was found. Write it as JSON or YAML, and name its metrics under evidence in rmf-system.yaml, such as metrics: {auroc: /test/roc_auc}.`;
const whyNoResults = made => `${saidBy(made)}: points of a picture, which are no results.`;
var bytes = __webpack_require__(39265);
async function withVerifiedSignatures(workspace, documents, trust) {
if (!documents.some(isSigned)) return documents;
const {verifySignature: verifySignature} = await Promise.all([ __webpack_require__.e(168), __webpack_require__.e(632) ]).then(__webpack_require__.bind(__webpack_require__, 44251));
return documents.map(document => {
if (!isSigned(document)) return document;
const decoded = (0, bytes.g7)(workspace.read(document.file.path));
return "problem" in decoded ? document : verified(document, verifySignature(decoded.text, trust));
});
}
const SIGNATURE = "artifact.signature";
const statesSignature = ({field: field}) => field === SIGNATURE;
const isSigned = ({reading: reading}) => reading.entries.some(({statements: statements}) => statements.some(statesSignature));
function verified(document, verification) {
const {reading: reading, file: file} = document;
if (verification.outcome === "not-trusted") return document;
const entries = reading.entries.map(entry => withOutcome(entry, verification));
if (verification.outcome === "verified") return {
...document,
reading: {
...reading,
entries: entries
}
};
const [place] = reading.entries.flatMap(({statements: statements}) => statements.filter(statesSignature));
const problem = {
code: "wrong-signature",
message: "The signature is not over what the file states: it was changed after signing. Sign again, or restore the file.",
place: place?.place ?? {
path: file.path,
line: 1,
column: 1,
endLine: 1,
endColumn: 1
}
};
const warnings = [ ...reading.warnings, problem ];
return {
file: {
...file,
problems: warnings
},
reading: {
...reading,
entries: entries,
warnings: warnings
}
};
}
function withOutcome(entry, verification) {
const statements = entry.statements.flatMap(one => {
if (!statesSignature(one)) return [ verification.outcome === "verified" && one.field === "artifact.digest" ? {
...one,
assurance: "signed"
} : one ];
const outcome = {
...one,
...(0, statement.Eb)(verification.outcome),
raw: verification.outcome,
assurance: "recomputed"
};
if (verification.outcome === "wrong") return [ outcome ];
const signer = {
...one,
...(0, statement.Eb)(verification.signer),
field: "artifact.signer",
raw: verification.signer,
assurance: "signed"
};
return [ outcome, signer ];
});
return {
...entry,
statements: statements
};
}
const RESULT_EXTENSION = /\.(csv|tsv|ndjson|jsonl|parquet|json|ya?ml)$/i;
const DOCUMENT_NAME = /\.(xml|md|markdown|dvc|lock|sig|sigstore)$|(^|\/)MLmodel$/i;
const RESULT_NAME = /(metric|predict|result|evaluat|explan|shap|importance|fairness|bias|drift|performance)/i;
async function gather(workspace, place, trust) {
const all = new Map(workspace.list().map(file => [ file.path, file ]));
const unread = [];
const problems = [];
const system = place.systemFile === null ? null : await readSystem(workspace, place.systemFile, all);
const cards = await inTurn(place.cards, path => readCard(workspace, path, all, unread));
const stated = system?.evidence ?? [];
const pipelines = await declaredByPipelines(workspace, place.files);
const results = (await inTurn(stated, one => readStated(workspace, place, one, all, pipelines, problems))).flat();
const taken = new Set([ place.systemFile, ...place.cards, ...results.map(({file: file}) => file.path) ]);
const found = await undeclared(workspace, place, taken, pipelines, unread);
results.push(...found.results);
unread.push(...absentMetrics(pipelines, all, taken));
const documents = await withVerifiedSignatures(workspace, [ ...cards, ...found.documents ], trust);
const entries = mergeEntries(system?.reading.entries ?? [], documents, place.folder);
const artifacts = artifactFiles(workspace, place.folder, entries, documents, all);
const systemFile = system === null ? [] : [ {
...system.file,
problems: [ ...system.file.problems, ...problems ]
} ];
const files = withProblems(onePerPath([ ...systemFile, ...[ ...documents, ...results ].map(({file: file}) => file) ]), artifacts.problems);
return {
system: system?.reading ?? null,
documents: documents,
results: results,
entries: entries,
artifactDigests: artifacts.digests,
confirmedArtifacts: artifacts.confirmed,
files: files,
unread: unread
};
}
const HOW_TO_READ = /^result\.(kind|columns\..*|positive|higher_means_positive|threshold|metrics)$/;
function onePerPath(files) {
const byPath = new Map;
for (const file of files) {
const known = byPath.get(file.path);
byPath.set(file.path, known === void 0 ? file : {
...known,
problems: [ ...known.problems, ...file.problems ]
});
}
return [ ...byPath.values() ];
}
function withProblems(files, problems) {
return files.map(file => {
const own = problems.filter(({place: place}) => place.path === file.path);
return own.length === 0 ? file : {
...file,
problems: [ ...file.problems, ...own ]
};
});
}
async function inTurn(items, use) {
const done = [];
for (const item of items) done.push(await use(item));
return done;
}
const describing = registry.X.filter(({role: role}) => role !== "system" && role !== "result");
const unstated = registry.X.filter(({role: role}) => role !== "system");
const ofResults = registry.X.filter(({role: role}) => role === "result");
async function readSystem(workspace, path, all) {
let evidence = [];
const head = (0, read_document.Uo)(workspace, path, all.get(path)?.size ?? 0);
const reader = {
...system_file.zX,
read: document => {
const read = (0, system_file.Yk)(document);
evidence = read.evidence;
return read.reading;
}
};
const read = await (0, read_document.u0)(reader, (0, read_document.lM)(workspace, head, "system", null));
return {
...read,
evidence: evidence
};
}
async function readCard(workspace, path, all, unread) {
const {head: head, problem: problem} = (0, read_document.P3)(workspace, path, all.get(path)?.size ?? 0);
const document = (0, read_document.lM)(workspace, head, "card", null);
if (problem !== null) return (0, read_document.jU)(document, "card", problem);
const found = (0, registry.G)(head, null, describing);
if (found.kind === "reader") return (0, read_document.u0)(found.reader, document);
const reason = found.kind === "clash" ? found.message : "There is no reader for this form of card yet. Write MODEL_CARD.md or rmf-system.yaml.";
const damaged = (0, read_document.GD)(document, "card");
if (damaged !== null) return damaged;
unread.push({
path: path,
reason: reason
});
const unknown = (0, read_document.jU)(document, "card", reason);
return found.kind === "clash" ? unknown : {
...unknown,
file: {
...unknown.file,
problems: []
}
};
}
async function readStated(workspace, place, stated, all, pipelines, problems) {
if (stated.path === null) return [];
const resolved = (0, paths.o1)(stated.path.text, place.folder, all);
if ("problem" in resolved) {
const path = (0, paths.Iw)(place.folder, stated.path.text);
const made = resolved.code === "missing-file" ? pipelines.find(one => one.path !== null && one.path === path) : void 0;
const message = made === void 0 ? resolved.problem : whyAbsent(made);
problems.push({
code: resolved.code,
message: message,
place: stated.path.place
});
return [];
}
const head = (0, read_document.Uo)(workspace, resolved.file.path, resolved.file.size);
const {declared: declared} = stated;
const unclear = stated.entry.statements.find(({field: field, state: state}) => HOW_TO_READ.test(field) && (state === "invalid" || state === "placeholder"));
const document = (0, read_document.lM)(workspace, head, "result", declared);
const found = (0, registry.G)(head, declared, ofResults);
const read = unclear !== void 0 ? (0, read_document.jU)(document, "result", `It is not read, because rmf-system.yaml (line ${unclear.place.line}) does not say clearly how.`) : found.kind === "reader" ? await (0, 
read_document.u0)(found.reader, document) : (0, read_document.jU)(document, "result", found.kind === "clash" ? found.message : "No reader knows the form of this file. State its kind and columns.");
return [ {
...read,
id: stated.entry.id,
declared: declared,
place: stated.path.place
} ];
}
async function undeclared(workspace, place, taken, pipelines, unread) {
const byWeight = [ ...pipelines.filter(isPlot), ...pipelines.filter(one => !isPlot(one)).toReversed() ];
const ofPipeline = new Map(byWeight.map(one => [ one.path, one ]));
const candidates = place.files.filter(({path: path, type: type}) => type === "file" && !taken.has(path) && (mayBeEvidence(path, place.folder) || ofPipeline.get(path)?.kind === "metrics"));
const results = [];
const documents = [];
if (candidates.length > limits.rq.undeclaredFiles) {
unread.push({
path: place.folder,
reason: `More than ${limits.rq.undeclaredFiles} files could be evidence; only those that are named are read.`
});
return {
results: results,
documents: documents
};
}
for (const {path: path, size: size} of candidates) {
const {head: head, problem: problem} = (0, read_document.P3)(workspace, path, size);
if (problem !== null) {
unread.push({
path: path,
reason: problem
});
continue;
}
const made = ofPipeline.get(path);
const byContent = (0, registry.G)(head, null, unstated);
const isUnclear = byContent.kind !== "reader" && made?.kind === "metrics";
const found = isUnclear ? (0, registry.G)(head, asMetrics(made.place), ofResults) : byContent;
if (found.kind !== "reader") {
const isCalledSo = RESULT_EXTENSION.test(path) && RESULT_NAME.test((0, paths.Vb)(path));
const promisesResults = isCalledSo || made?.kind === "metrics";
if (!promisesResults && !mayDescribe(path)) continue;
const damaged = promisesResults ? null : (0, read_document.GD)((0, read_document.lM)(workspace, head, "card", null), "card");
if (damaged !== null) documents.push(damaged); else unread.push({
path: path,
reason: found.kind === "clash" ? found.message : whyUnknown(made)
});
continue;
}
const {reader: reader} = found;
if (isText(path) && found.strength < leastStrength(path, place)) continue;
if (reader.role === "result" && size > limits.rq.resultsBytes) {
unread.push({
path: path,
reason: "a large results file that is not named under evidence"
});
continue;
}
if ((0, model_file._V)(head) && RESULT_EXTENSION.test(path)) unread.push({
path: path,
reason: 'a Git LFS pointer, not the data; fetch it with "lfs: true" in the checkout step'
});
const read = await (0, read_document.u0)(reader, (0, read_document.lM)(workspace, head, reader.role, null));
if (reader.role !== "result") documents.push(read); else if (isNoEvidence(read.reading)) {
const isSilent = made?.kind === "metrics" && read.reading.warnings.length === 0;
unread.push({
path: path,
reason: isSilent ? whyNotRead(made) : whyNoEvidence(read.reading)
});
} else {
const named = made?.kind === "metrics" ? made.place : (0, statement.GH)(path);
results.push({
...read,
id: relativeTo(place.folder, path),
declared: null,
place: named
});
}
}
return {
results: results,
documents: documents
};
}
const isPlot = ({kind: kind}) => kind === "plot";
function whyUnknown(made) {
if (made === void 0) return "no reader knows the form of this file";
return isPlot(made) ? whyNoResults(made) : whyNotRead(made);
}
function isNoEvidence({status: status, records: records, predictions: predictions, explanation: explanation}) {
const holdsNothing = records.length === 0 && predictions === null && explanation === null;
return holdsNothing && (status === "empty" || status === "unsupported");
}
const whyNoEvidence = ({warnings: warnings}) => warnings[0]?.message ?? "it holds no results";
function mayBeEvidence(path, folder) {
if (isText(path)) return (0, paths.yS)(path) === folder || (0, paths.yS)((0, paths.yS)(path)) === folder;
return RESULT_EXTENSION.test(path) || DOCUMENT_NAME.test(path) || (0, model_file.LJ)(path);
}
const isText = path => /\.(md|markdown)$/i.test(path);
function leastStrength(path, {cards: cards}) {
return /(^|\/)readme\.[a-z]+$/i.test(path) && !cards.some(isText) ? 1 : 2;
}
function relativeTo(folder, path) {
return folder !== "." && (0, paths.yS)(path).concat("/").startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
function groupName(names, attribute, written) {
const ofAttribute = Object.hasOwn(names, attribute) ? names[attribute] : void 0;
const name = written.trim();
return ofAttribute !== void 0 && Object.hasOwn(ofAttribute, name) ? ofAttribute[name] ?? written : written;
}
function withGroupNames(gathered, names) {
if (Object.keys(names).length === 0) return gathered;
const renamed = read => ({
...read,
reading: readingWith(read.reading, names)
});
return {
...gathered,
documents: gathered.documents.map(renamed),
results: gathered.results.map(renamed),
entries: gathered.entries.map(entry => entryWith(entry, names))
};
}
function readingWith(reading, names) {
const {predictions: predictions} = reading;
const records = reading.records.map(record => recordWith(record, names));
if (predictions === null) return {
...reading,
records: records
};
const groups = predictions.table.groups.map(column => columnWith(column, names));
return {
...reading,
records: records,
predictions: {
...predictions,
table: {
...predictions.table,
groups: groups
}
}
};
}
function recordWith(record, names) {
const subgroup = Object.entries(record.subgroup).map(([attribute, name]) => [ attribute, groupName(names, attribute, name) ]);
return {
...record,
subgroup: Object.fromEntries(subgroup)
};
}
function columnWith(column, names) {
const {attribute: attribute, levels: levels, codes: codes} = column;
const renamed = levels.map(level => groupName(names, attribute, level));
if (renamed.every((name, index) => name === levels[index])) return column;
const joined = [ ...new Set(renamed) ];
const newCode = renamed.map(name => joined.indexOf(name));
return {
attribute: attribute,
levels: joined,
codes: codes.map(code => newCode[code] ?? code)
};
}
function entryWith(entry, names) {
if (entry.kind !== "population-group") return entry;
const attribute = entry.statements.find(({field: field}) => field === "population-group.attribute")?.value;
if (typeof attribute !== "string") return entry;
const statements = entry.statements.map(one => one.field === "population-group.group" && typeof one.value === "string" ? {
...one,
value: groupName(names, attribute, one.value)
} : one);
return {
...entry,
statements: statements
};
}
async function read_system_readSystem(workspace, place, told, at) {
const gathered = withGroupNames(await gather(workspace, place, told.trust), told.groupNames);
const predictions = gathered.results.flatMap(predictionsOf);
const dossier = dossierOf(place, gathered, predictions, at);
return {
dossier: dossier,
predictions: predictions,
files: gathered.files,
unread: gathered.unread
};
}
function predictionsOf(result) {
const {predictions: rows} = result.reading;
if (rows === null) return [];
return [ {
result: result.id,
path: result.file.path,
role: result.declared?.role ?? null,
rows: rows,
place: result.place
} ];
}
function dossierOf(place, gathered, predictions, at) {
const readings = [ gathered.system, ...gathered.documents.map(({reading: reading}) => reading) ].filter(one => one !== null);
const facts = new Map((0, assemble.gd)(readings.flatMap(reading => reading.facts)));
const card = place.cards.find(isCardName) ?? place.cards[0];
const home = (0, statement.GH)(place.systemFile ?? card ?? place.files[0]?.path ?? place.folder);
const anchors = new Map;
for (const reading of readings) for (const [field, where] of reading.anchors) if (!anchors.has(field)) anchors.set(field, where);
const built = entriesOf(gathered, predictions, facts, at);
const artifacts = built.filter(({kind: kind}) => kind === "artifact");
const digest = modelUnderReview(artifacts, gathered.system)?.digest ?? null;
if (digest !== null) facts.set("model.digest", digest);
const records = recordsOf(gathered);
const declaredMetrics = records.flatMap(({metric: metric}) => metric === null ? [] : [ metric ]);
const latest = latestResult(built);
if (latest !== null) facts.set(latest.field, latest);
const unlisted = unlistedFoundationModels(facts, built);
if (unlisted !== null) facts.set(unlisted.field, unlisted);
const traits = (0, dossier_traits.n)({
facts: facts,
entries: byKind(built),
declaredMetrics: declaredMetrics,
...scoresOf(predictions)
});
const unknown = traits.filter(({value: value}) => value === "unknown").map(({id: id, settledBy: settledBy}) => {
const where = facts.get(settledBy)?.place ?? anchors.get(settledBy) ?? nearest(anchors, settledBy) ?? home;
return {
kind: "trait",
id: id,
place: where,
facts: new Map([ [ "trait.value", (0, assemble.k3)("trait.value", "unknown", where) ] ])
};
});
return {
id: systemId(place, facts),
version: read_system_textOf(facts.get("version")),
folder: place.folder,
home: home,
anchors: anchors,
facts: facts,
entries: byKind([ ...built, ...unknown ]),
records: records,
modelDigest: read_system_textOf(digest ?? void 0),
traits: traits,
tier: deriveTier(facts)
};
}
function latestResult(entries) {
const days = entries.filter(({facts: facts}) => facts.get("result.role")?.value !== "production").flatMap(({facts: facts}) => facts.get("result.created") ?? []).filter(({state: state}) => state === "present");
const newest = days.toSorted((a, b) => String(b.value).localeCompare(String(a.value)))[0];
return newest === void 0 ? null : {
...newest,
field: "evaluation.latest_result",
conflicts: []
};
}
function recordsOf(gathered) {
const fromResults = gathered.results.flatMap(({reading: reading, declared: declared}) => reading.records.map(record => ({
...record,
role: record.role ?? declared?.role ?? null
})));
return [ ...gathered.documents.flatMap(({reading: reading}) => reading.records), ...fromResults ];
}
function byKind(entries) {
const all = Object.fromEntries(fact.pf.map(kind => [ kind, [] ]));
for (const entry of entries) all[entry.kind].push(entry);
return all;
}
function scoresOf(predictions) {
const evaluated = predictions.filter(({role: role}) => role !== "production");
const scores = evaluated.flatMap(({rows: rows}) => rows.table.score === null ? [] : [ rows.table.score ]);
if (scores.length === 0) return {
hasScores: false,
scoresLookLikeProbabilities: null
};
const within = scores.every(column => column.every(score => score >= 0 && score <= 1));
return {
hasScores: true,
scoresLookLikeProbabilities: within
};
}
function read_system_textOf(fact) {
return fact?.state === "present" && typeof fact.value === "string" ? fact.value : null;
}
function systemId(place, facts) {
const stated = read_system_textOf(facts.get("id"));
if (stated !== null) return stated;
if (place.folder !== ".") return place.folder;
const name = (read_system_textOf(facts.get("name")) ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
return name.replace(/^-|-$/g, "").slice(0, 80) || "system";
}
function nearest(anchors, field) {
const parts = field.split(".");
for (let length = parts.length - 1; length > 0; length--) {
const place = anchors.get(parts.slice(0, length).join("."));
if (place !== void 0) return place;
}
return null;
}
var policy_changes = __webpack_require__(60095);
var evaluate = __webpack_require__(49359);
var report = __webpack_require__(45650);
const BY_ENFORCEMENT = {
block: "blocks",
warn: "warns",
notice: "notes",
off: "ok"
};
const UNDECIDED = [ "too-few", "inconclusive" ];
function decide(outcome, reason, enforcement, tier, required) {
switch (outcome) {
case "pass":
case "not-applicable":
return "ok";

case "fail":
return BY_ENFORCEMENT[enforcement];

case "not-evaluated":
{
const asFail = BY_ENFORCEMENT[enforcement];
if (!required) return softer(asFail, "notes");
return UNDECIDED.includes(reason) && tier === "low" ? softer(asFail, "warns") : asFail;
}
}
}
function softer(a, b) {
return report.Yv.indexOf(a) >= report.Yv.indexOf(b) ? a : b;
}
function worse(a, b) {
const difference = report.Yv.indexOf(a) - report.Yv.indexOf(b);
return difference === 0 ? "same" : difference < 0 ? "first" : "second";
}
const INDENT = "  ";
const node = () => ({
children: new Map,
leaf: null
});
function pasteLines(needs, dossier) {
const root = node();
const entries = new Map;
for (const {field: field, entry: entry} of needs) {
const prefix = field.split(".")[0] ?? "";
const collection = [ ...vocabulary._f ].find(([kind]) => kind === prefix);
const definition = (0, vocabulary.mB)(field);
if (definition === null || definition.example === null) continue;
if (collection === void 0) add(root, field.split("."), leafOf(field)); else {
const [kind, {key: key, id: id}] = collection;
const ofKind = entries.get(key) ?? new Map;
entries.set(key, ofKind);
const name = entry ?? "";
const element = ofKind.get(name) ?? identified(id, entry, dossier, kind);
ofKind.set(name, element);
if (field !== `${kind}.${id}`) add(element, field.split(".").slice(1), leafOf(field));
}
}
const lines = [ ...render(root, 0) ];
for (const [key, ofKind] of entries) {
lines.push(`${key}:`);
for (const element of ofKind.values()) [ ...render(element, 2) ].forEach((line, index) => {
lines.push(index === 0 ? `${INDENT}- ${line.trimStart()}` : line);
});
}
return lines.join("\n");
}
function identified(id, entry, dossier, kind) {
const element = node();
const prefix = dossier.folder === "." ? "" : `${dossier.folder}/`;
const written = entry?.startsWith(prefix) ? entry.slice(prefix.length) : entry;
const leaf = written === null ? `TODO  # ${(0, vocabulary.mB)(`${kind}.${id}`)?.description ?? id}` : quoted(written ?? "");
const attribute = `${kind}.attribute`;
if (written === null && (0, vocabulary.mB)(attribute) !== null) add(element, [ "attribute" ], leafOf(attribute));
add(element, [ id ], leaf);
return element;
}
const quoted = text => /^[A-Za-z0-9_./-]+$/.test(text) ? text : JSON.stringify(text);
function leafOf(field) {
const definition = (0, vocabulary.mB)(field);
if (definition?.kind === "map") return `{ TODO: TODO }  # ${definition.description}`;
if (definition?.kind === "list") return `[TODO]  # ${definition.description}`;
const choice = definition?.values === void 0 ? "" : ` One of: ${definition.values.join(", ")}.`;
return `TODO  # ${definition?.description ?? ""}${choice}`;
}
function add(parent, path, leaf) {
const [head, ...rest] = path;
if (head === void 0) {
parent.leaf = leaf;
return;
}
const child = parent.children.get(head) ?? node();
parent.children.set(head, child);
add(child, rest, leaf);
}
function* render(parent, depth) {
for (const [key, child] of parent.children) {
const margin = INDENT.repeat(depth);
if (child.children.size === 0) yield `${margin}${key}: ${child.leaf ?? "TODO"}`; else {
yield `${margin}${key}:`;
yield* render(child, depth + 1);
}
}
}
const NOT_FAIRNESS = "this is not evidence that the system is fair or safe";
const finding_location = (place, side) => ({
path: place.path,
line: place.line,
column: place.column,
endLine: place.endLine,
endColumn: place.endColumn,
side: side
});
function findingsOf(evaluations, dossier, policy, side) {
return evaluations.map(evaluation => findingOf(evaluation, dossier, policy, side));
}
function findingOf({rule: rule, subject: subject, outcome: outcome, reason: reason, results: results, needs: needs, cause: cause, assurance: assurance, place: place, enforcement: enforcement, pooled: pooled}, dossier, policy, side) {
const deciding = results.filter(result => result.outcome === outcome);
const first = deciding[0];
const observed = joined(deciding.map(result => result.observed));
const required = firstRequired(deciding.map(result => result.required));
const decision = decide(outcome, reason, enforcement, dossier.tier.judged, subject.required);
const statistics = statisticsOf(rule, dossier, subject.level, first);
return {
rule: rule.id,
title: rule.title,
system: dossier.id,
subject: subject.id,
outcome: outcome,
reason: reason,
decision: decision,
policy: policy,
assurance: assurance,
location: place === null ? null : finding_location(place, side),
related: deciding.flatMap(result => result.related).map(related => finding_location(related, side)),
details: results.length > 1 ? results.map(result => detailOf(result, side)) : [],
observed: observed,
required: required,
...statistics === null ? {} : {
statistics: statistics
},
...pooled === null ? {} : {
pooled: pooled
},
message: `${messageOf(rule, outcome, observed, required)}${pooled === null ? "" : ` Small groups: ${pooled.text}.`}`,
why: rule.why,
fix: rule.fix,
references: Object.entries(rule.references).flatMap(([framework, ids]) => ids.map(id => `${framework} ${id}`)),
needs: needsOf(needs, dossier),
...blockedBy(cause ?? unstatedCause(reason, needs, dossier)),
inputs: inputsOf(results, place),
fingerprint: (0, external_node_crypto_.createHash)("sha256").update(`${rule.id}\0${dossier.id}\0${subject.id}`).digest("hex").slice(0, 32)
};
}
const blockedBy = cause => cause === null ? {} : {
blocked_by: cause
};
function unstatedCause(reason, needs, dossier) {
const file = systemFileOf(dossier);
if (dossier.home.path === file || needs.length === 0) return null;
return reason === "missing" || reason === "unbound" ? `there is no ${file}, in which the builders state what no card carries` : null;
}
const NOT_STATED = /^[^ ]+( is not stated)$/;
function joined(figures) {
const [only] = figures;
if (figures.length === 1 && only !== void 0) return only;
const texts = [ ...new Set(figures.map(({text: text}) => text)) ];
const absent = texts.filter(text => NOT_STATED.test(text)).map(text => text.replace(/ is not stated$/, ""));
const others = texts.filter(text => !NOT_STATED.test(text));
return {
text: [ ...absent.length === 0 ? [] : [ `not stated: ${absent.join(", ")}` ], ...others ].join("; ")
};
}
function firstRequired(required) {
const [only] = required;
if (required.length === 1 && only !== void 0) return only;
const origin = required.find(one => one.origin !== void 0)?.origin;
const text = [ ...new Set(required.map(one => one.text)) ].join("; ");
return origin === void 0 ? {
text: text
} : {
text: text,
origin: origin
};
}
function detailOf({outcome: outcome, reason: reason, observed: observed, required: required, place: place}, side) {
return {
outcome: outcome,
reason: reason,
text: observed.text,
required: required.text,
location: place === null ? null : finding_location(place, side)
};
}
function statisticsOf(rule, dossier, level, first) {
const statistics = first?.statistics ?? null;
if (statistics === null) return null;
return statistics.family_size === null ? statistics : {
...statistics,
family: `${rule.id} | ${dossier.id} | ${level}`
};
}
function messageOf(rule, outcome, observed, required) {
const origin = required.origin === void 0 ? "" : ` (${required.origin})`;
const bias = rule.for.each === "subgroup" && outcome === "pass" ? ` No evidence of a gap larger than that; ${NOT_FAIRNESS}.` : "";
return `Found: ${observed.text}. Required: ${required.text}${origin}.${bias}`;
}
function needsOf(needs, dossier) {
const seen = new Map;
for (const need of needs) {
const name = `${need.field} ${need.entry ?? ""}`;
if (seen.has(name)) continue;
const lines = pasteLines([ need ], dossier);
if (lines === "") continue;
seen.set(name, {
field: (0, vocabulary.uk)(need.field),
description: lines.split("# ")[1] ?? "",
file: systemFileOf(dossier),
lines: lines
});
}
return [ ...seen.values() ];
}
function systemFileOf(dossier) {
return dossier.folder === "." ? "rmf-system.yaml" : `${dossier.folder}/rmf-system.yaml`;
}
function inputsOf(results, place) {
const places = [ place, ...results.flatMap(result => [ result.place, ...result.related ]) ];
return [ ...new Set(places.flatMap(one => one === null ? [] : [ one.path ])) ].sort();
}
function joinPolicies(base, head) {
const key = ({rule: rule, subject: subject}) => `${rule}\0${subject}`;
const ofHead = new Map(head.map(finding => [ key(finding), finding ]));
const joinedFindings = base.map(finding => {
const other = ofHead.get(key(finding));
ofHead.delete(key(finding));
if (other === void 0) return {
...finding,
policy: "base"
};
const standing = worse(finding.decision, other.decision);
if (standing === "same") return {
...finding,
policy: "both"
};
return standing === "first" ? {
...finding,
policy: "base"
} : {
...other,
policy: "head"
};
});
return [ ...joinedFindings, ...[ ...ofHead.values() ].map(finding => ({
...finding,
policy: "head"
})) ];
}
function isStated({field: field, entry: entry}, dossier) {
const kind = fact.pf.find(candidate => field.startsWith(`${candidate}.`));
const facts = kind === void 0 ? dossier.facts : dossier.entries[kind].find(({id: id}) => id === entry)?.facts;
const state = facts?.get(field)?.state;
return state === "present" || state === "invalid";
}
function nextStepOf(evaluations, dossier) {
const blocking = evaluations.filter(({outcome: outcome, reason: reason, enforcement: enforcement, subject: subject}) => decide(outcome, reason, enforcement, dossier.tier.judged, subject.required) === "blocks");
const unstated = ({needs: needs}) => needs.filter(need => !isStated(need, dossier));
const waiting = blocking.filter(evaluation => unstated(evaluation).length > 0);
const text = pasteLines(waiting.flatMap(unstated), dossier);
if (text === "") return null;
const unsettled = new Set(blocking.filter(one => unstated(one).length === 0).map(({rule: rule}) => rule.id));
const rules = [ ...new Set(waiting.map(({rule: rule}) => rule.id)) ].filter(id => !unsettled.has(id));
return {
settles_rules: rules.length,
rules: rules,
file: systemFileOf(dossier),
text: text
};
}
async function readSystems(workspace, {exclude: exclude, trust: trust, groupNames: groupNames}, at) {
const {systems: places, considered: considered} = discover(workspace, exclude);
const systems = [];
for (const place of places) systems.push(await read_system_readSystem(workspace, place, {
trust: trust,
groupNames: groupNames
}, at));
return {
systems: uniqueIds(systems),
places: places,
considered: considered
};
}
function uniqueIds(systems) {
return systems.map(system => {
const {dossier: dossier} = system;
const others = systems.filter(other => other !== system && other.dossier.id === dossier.id);
if (others.length === 0) return system;
const folders = others.map(other => other.dossier.folder).join(", ");
const fact = {
...(0, assemble.k3)("file.problems", 1, dossier.home),
reason: `line ${dossier.home.line}: Another system states the same id, in ${folders}. Give each its own.`
};
const entry = {
kind: "file",
id: `${dossier.home.path} (id)`,
place: dossier.home,
facts: new Map([ [ fact.field, fact ] ])
};
const entries = {
...dossier.entries,
file: [ ...dossier.entries.file, entry ]
};
return {
...system,
dossier: {
...dossier,
id: `${dossier.id} (${dossier.folder})`,
entries: entries
}
};
});
}
function linkSystems(head, base, exclusions) {
const users = usersOfContents(head);
return head.map((system, index) => {
const before = base?.find(({dossier: dossier}) => dossier.id === system.dossier.id) ?? null;
const changes = [ ...before === null ? [] : (0, policy_changes.fs)(before, system), ...index === 0 ? exclusions : [] ];
return {
...system,
dossier: linked(system, before?.dossier ?? null, changes, users)
};
});
}
function removedSystems(head, base) {
return (base ?? []).filter(({dossier: dossier}) => !head.some(system => system.dossier.id === dossier.id)).map(system => ({
...system,
dossier: {
...system.dossier,
entries: {
...system.dossier.entries,
change: [ (0, policy_changes.om)(system) ]
}
}
}));
}
function usersOfContents(systems) {
const users = new Map;
for (const {files: files, dossier: dossier} of systems) for (const {role: role, sha256: sha256} of files) {
if (role !== "result") continue;
users.set(sha256, (users.get(sha256) ?? new Set).add(dossier.id));
}
return users;
}
function judge_pathsOf(entry, folder) {
const written = entry.facts.get("result.path")?.value;
return [ external_node_path_.posix.join(folder, typeof written === "string" ? written : entry.id), entry.place.path ];
}
function linked(system, before, changes, users) {
const {dossier: dossier, files: files} = system;
const result = dossier.entries.result.map(entry => {
const file = files.find(({path: path, role: role}) => role === "result" && judge_pathsOf(entry, dossier.folder).includes(path));
const count = file === void 0 ? 1 : users.get(file.sha256)?.size ?? 1;
const field = "result.used_by_systems";
return {
...entry,
facts: new Map(entry.facts).set(field, (0, assemble.k3)(field, count, entry.place))
};
});
const tier = {
...dossier.tier,
judged: higherTier(dossier.tier.judged, before?.tier.judged ?? "low")
};
return {
...dossier,
tier: tier,
entries: {
...dossier.entries,
result: result,
change: changes
}
};
}
function judge(system, policies, at, side) {
const under = (policy, name) => {
const {evaluations: evaluations, notApplied: notApplied} = (0, evaluate.rm)(system, policy, at);
const findings = findingsOf(evaluations, system.dossier, name, side);
return {
findings: findings,
notApplied: notApplied,
nextStep: nextStepOf(evaluations, system.dossier)
};
};
if (policies.base === null) return under(policies.head, "head");
if (policies.base.digest === policies.head.digest) return under(policies.base, "both");
const base = under(policies.base, "base");
const head = under(policies.head, "head");
const findings = joinPolicies(base.findings, head.findings);
const ran = new Set(findings.map(({rule: rule}) => rule));
const notApplied = base.notApplied.filter(({rule: rule}) => !ran.has(rule.id));
return {
findings: findings,
notApplied: notApplied,
nextStep: base.nextStep ?? head.nextStep
};
}
function onlyChanges(policies) {
const keep = policy => ({
...policy,
rules: policy.rules.filter(rule => rule.for.each === "change")
});
return {
base: policies.base === null ? null : keep(policies.base),
head: keep(policies.head)
};
}
},
49511: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => readRepositoryPolicy
});
var _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5842);
var _policy_load_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63343);
var _policy_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72138);
var _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89724);
const FOLDER = ".rmf-gate/";
const POLICY = `${FOLDER}policy.yaml`;
const KNOWN = [ /^policy\.yaml$/, /^rules\/.+\.ya?ml$/, /^trust\/[\w.-]+$/, /^readme(\.md)?$/i ];
async function readRepositoryPolicy(workspace) {
const files = policyFiles(workspace);
if (files.length === 0) return {
policy: (0, _policy_resolve_js__WEBPACK_IMPORTED_MODULE_2__.n)(_policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__.w, null, [], ""),
files: files
};
const {readPolicy: readPolicy} = await __webpack_require__.e(227).then(__webpack_require__.bind(__webpack_require__, 41227));
return {
policy: readPolicy(files, _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__.w),
files: files
};
}
function policyFiles(workspace) {
const listed = workspace.list().filter(({path: path}) => path === ".rmf-gate" || path.startsWith(FOLDER));
const strange = listed.find(({path: path, type: type}) => type !== "file" || !KNOWN.some(known => known.test(path.slice(FOLDER.length))));
if (strange !== void 0) throw problem(strange.path, "is not a file that .rmf-gate may hold: policy.yaml, rules/*.yaml, trust/*, README.md");
const paths = new Set(listed.map(({path: path}) => path));
paths.add(POLICY);
return [ ...paths ].sort().flatMap(path => {
if (/readme/i.test(path)) return [];
try {
return [ {
path: path,
bytes: workspace.read(path)
} ];
} catch (error) {
if (error instanceof _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_3__.k && error.absent) return [];
throw problem(path, error instanceof _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_3__.k ? error.message : "cannot be read");
}
});
}
function problem(path, message) {
return new _policy_load_error_js__WEBPACK_IMPORTED_MODULE_1__.p([ {
message: message,
place: {
path: path,
line: 1,
column: 1,
endLine: 1,
endColumn: 1
}
} ]);
}
},
5842: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => DEFAULT_PACK,
w: () => builtIn
});
const builtInFrameworks = JSON.parse('[{"id":"chai-joint-commission","title":"CHAI model card and Joint Commission guidance on responsible use of AI","requirements":{"declared":["BasicInfo/ModelName","BasicInfo/ModelDeveloper","BasicInfo/DeveloperContact","ReleaseInfo/ReleaseStage","ReleaseInfo/ReleaseDate","ReleaseInfo/GlobalAvailability","ReleaseInfo/EHRCompatibility","ReleaseInfo/RegulatoryApproval","ModelSummary/Summary","ModelSummary/Keywords","UsesAndDirections/IntendedUseAndWorkflow","UsesAndDirections/PrimaryIntendedUsers","UsesAndDirections/HowToUse","UsesAndDirections/TargetedPatientPopulation","UsesAndDirections/CautionedOutOfScopeSettings","Warnings/KnownRisksAndLimitations","Warnings/KnownBiasesOrEthicalConsiderations","TrustIngredients/AISystemFacts/OutcomesAndOutputs","TrustIngredients/AISystemFacts/ModelType","TrustIngredients/AISystemFacts/InputDataSource","TrustIngredients/AISystemFacts/OutputAndInputDataTypes","TrustIngredients/AISystemFacts/BiasMitigationApproaches","TrustIngredients/AISystemFacts/OngoingMaintenance","TrustIngredients/AISystemFacts/Security","TrustIngredients/AISystemFacts/Transparency","TrustIngredients/TransparencyInformation/FundingSource","TrustIngredients/TransparencyInformation/StakeholdersConsulted","KeyMetrics/*/Interpretation","KeyMetrics/*/TestType","KeyMetrics/*/ValidationProcessAndJustification","Resources/ReimbursementStatus","Resources/PatientConsentOrDisclosure","Bibliography","RUAIH-1","RUAIH-2","RUAIH-5","RAIG-transparency"],"computed":["ReleaseInfo/ReleaseVersion","Warnings/ClinicalRiskLevel","TrustIngredients/AISystemFacts/FoundationModels","TrustIngredients/AISystemFacts/DevelopmentDataCharacterization","KeyMetrics/UsefulnessUsabilityEfficacy","KeyMetrics/FairnessEquity","KeyMetrics/SafetyReliability","KeyMetrics/*/MetricGoal","KeyMetrics/*/Results","RUAIH-4","RUAIH-6","RAIG-usefulness","RAIG-fairness","RAIG-safety","RAIG-security"],"evidence":["TrustIngredients/TransparencyInformation/ThirdPartyInformation","KeyMetrics/*/TestingDataDescription","Resources/EvaluationReferences","Resources/ClinicalTrial","Resources/PeerReviewedPublications","RUAIH-3","RUAIH-7"]}},{"id":"claim","title":"CLAIM checklist for AI in medical imaging","requirements":{"evidence":["CLAIM-2020 7","CLAIM-2020 8","CLAIM-2020 12","CLAIM-2020 16","CLAIM-2020 33"],"computed":["CLAIM-2020 13","CLAIM-2020 14","CLAIM-2020 18","CLAIM-2020 19","CLAIM-2020 20","CLAIM-2020 21","CLAIM-2020 28","CLAIM-2020 29","CLAIM-2020 30","CLAIM-2020 32","CLAIM-2020 34","CLAIM-2020 35","CLAIM-2020 36","CLAIM-2020 37"],"declared":["CLAIM-2020 22","CLAIM-2020 31","CLAIM-2020 38","CLAIM-2020 41","CLAIM-2020 42"]}},{"id":"decide-ai","title":"DECIDE-AI reporting guideline","requirements":{"process":["DECIDE-AI 1","DECIDE-AI 17"],"declared":["DECIDE-AI 2","DECIDE-AI 4","DECIDE-AI 5","DECIDE-AI 15","DECIDE-AI 16"],"evidence":["DECIDE-AI 3","DECIDE-AI 7","DECIDE-AI 8","DECIDE-AI 10","DECIDE-AI 12","DECIDE-AI 14"],"computed":["DECIDE-AI 6","DECIDE-AI 9","DECIDE-AI 11","DECIDE-AI 13"]}},{"id":"eu-ai-act","title":"EU AI Act","requirements":{"evidence":["Art 4","Art 9(1)","Art 9(2)","Art 10(2)(b)","Art 10(2)(c)","Art 11(1)","Art 14(4)(e)","Art 17(1)(f)","Art 26(2)","Art 26(9)","Art 27(1)","Art 72(3)","Annex IV(2)","Annex IV(5)"],"declared":["Art 5","Art 6(3)-(4)","Art 9(5)","Art 10(2)(g)","Art 10(2)(h)","Art 10(5)","Art 12(1)","Art 12(2)","Art 13(1)","Art 13(3)(a)","Art 13(3)(b)(i)","Art 13(3)(b)(iii)","Art 13(3)(b)(iv)","Art 13(3)(b)(vi)","Art 13(3)(b)(vii)","Art 13(3)(d)","Art 13(3)(e)","Art 13(3)(f)","Art 14(1)","Art 14(4)(a)","Art 14(4)(b)","Art 14(4)(c)","Art 14(4)(d)","Art 17(1)(k)","Art 17(1)(m)","Art 18(1)","Art 19(1)","Art 26(5)","Art 26(6)","Art 26(11)","Art 50(1)","Art 50(2)","Art 72(1)","Art 86(1)","Annex IV(1)","Annex IV(7)","Annex IV(9)"],"computed":["Art 6(1)","Art 6(2)","Art 9(6)","Art 9(8)","Art 9(9)","Art 10(2)(f)","Art 10(3)","Art 10(4)","Art 13(3)(b)(ii)","Art 13(3)(b)(v)","Art 13(3)(c)","Art 15(1)","Art 15(3)","Art 15(4)","Art 15(5)","Art 17(1)(d)","Art 26(4)","Art 43(4)","Art 73(1)","Annex IV(3)","Annex IV(4)","Annex IV(6)"],"process":["Art 16","Art 17(1)","Art 26(1)","Art 49","Annex IV(8)","EU-DATES"]}},{"id":"fda","title":"FDA expectations of AI in medical devices","requirements":{"declared":["GMLP-1","GMLP-6","GMLP-9","AI-DSF-device-description","AI-DSF-user-interface-and-labeling","AI-DSF-model-description","AI-DSF-performance-monitoring","AI-DSF-public-submission-summary","AI-DSF-model-card","TRANSPARENCY-What","TRANSPARENCY-Where","FDCA-520(o)(1)(E)-criterion-1","FDCA-520(o)(1)(E)-criterion-2","FDCA-520(o)(1)(E)-criterion-3","FDCA-520(o)(1)(E)-criterion-4","21 CFR 803"],"computed":["GMLP-2","GMLP-3","GMLP-4","GMLP-5","GMLP-8","GMLP-10","PCCP-Description-of-Modifications","FDCA-515C","AI-DSF-validation","TRANSPARENCY-When","FDCA-524B","IMDRF-N12"],"evidence":["GMLP-7","PCCP-Modification-Protocol","PCCP-Impact-Assessment","AI-DSF-risk-assessment","AI-DSF-data-management","AI-DSF-cybersecurity","TRANSPARENCY-How","FDA-HF-2016"],"process":["TRANSPARENCY-Who","TRANSPARENCY-Why","21 CFR 820 (QMSR)"]}},{"id":"hipaa","title":"HIPAA Privacy, Security and Breach Notification Rules","requirements":{"evidence":["45 CFR 164.308(a)(1)(ii)(A)","45 CFR 164.308(a)(5)","45 CFR 164.308(a)(6)","45 CFR 164.308(a)(7)","45 CFR 164.308(b)(1)","45 CFR 164.502(d)","45 CFR 164.502(e)","45 CFR 164.504(e)","45 CFR 164.512(i)","45 CFR 164.514(a)","45 CFR 164.514(b)(1)","45 CFR 164.514(e)","NPRM-2025-AI"],"declared":["45 CFR 164.308(a)(1)(ii)(B)","45 CFR 164.308(a)(1)(ii)(D)","45 CFR 164.308(a)(2)","45 CFR 164.308(a)(3)","45 CFR 164.308(a)(4)","45 CFR 164.310(d)(2)(i)","45 CFR 164.312(a)(1)","45 CFR 164.312(a)(2)(iv)","45 CFR 164.312(b)","45 CFR 164.312(d)","45 CFR 164.312(e)(1)","45 CFR 164.316(b)(2)(i)","45 CFR 164.502(b)","45 CFR 164.508","45 CFR 164.514(b)(2)(ii)","45 CFR 164.514(c)","45 CFR 164.514(d)","45 CFR 164.530(a)(1)","45 CFR 164.530(j)","45 CFR 164.404"],"computed":["45 CFR 164.308(a)(8)","45 CFR 164.312(c)(1)","45 CFR 164.502(a)","45 CFR 164.514(b)(2)(i)(A)","45 CFR 164.514(b)(2)(i)(B)","45 CFR 164.514(b)(2)(i)(C)","45 CFR 164.514(b)(2)(i)(D)","45 CFR 164.514(b)(2)(i)(E)","45 CFR 164.514(b)(2)(i)(F)","45 CFR 164.514(b)(2)(i)(G)","45 CFR 164.514(b)(2)(i)(H)","45 CFR 164.514(b)(2)(i)(I)","45 CFR 164.514(b)(2)(i)(J)","45 CFR 164.514(b)(2)(i)(K)","45 CFR 164.514(b)(2)(i)(L)","45 CFR 164.514(b)(2)(i)(M)","45 CFR 164.514(b)(2)(i)(N)","45 CFR 164.514(b)(2)(i)(O)","45 CFR 164.514(b)(2)(i)(P)","45 CFR 164.514(b)(2)(i)(Q)","45 CFR 164.514(b)(2)(i)(R)"],"process":["45 CFR 164.524","45 CFR 164.526","45 CFR 164.528","NPRM-2025","HITECH-13402/164.402"]}},{"id":"iso-42001","title":"ISO/IEC 42001:2023, Annex A","requirements":{"process":["A.2.2","A.2.3","A.5.5","A.6.1.3","A.9.2","A.9.3","A.10.4"],"computed":["A.2.4","A.6.1.2","A.6.2.4","A.6.2.6","A.6.2.7","A.7.4"],"declared":["A.3.2","A.3.3","A.4.4","A.4.5","A.6.2.2","A.6.2.3","A.6.2.5","A.6.2.8","A.7.6","A.8.2","A.8.3","A.8.5","A.9.4"],"evidence":["A.4.2","A.4.3","A.4.6","A.5.2","A.5.3","A.5.4","A.7.2","A.7.3","A.7.5","A.8.4","A.10.2","A.10.3"]}},{"id":"mitre-atlas","title":"MITRE ATLAS, techniques and mitigations that bear on clinical AI","requirements":{"evidence":["AML.T0020","AML.T0019","AML.T0059","AML.T0010.002","AML.T0010.005","AML.T0043.004","AML.T0048.003","AML.T0066","AML.T0070","AML.T0071","AML.T0085.000","AML.T0099","AML.M0003","AML.M0004","AML.M0005","AML.M0007","AML.M0008","AML.M0012","AML.M0013","AML.M0014","AML.M0015","AML.M0016","AML.M0018","AML.M0019","AML.M0020","AML.M0023","AML.M0024","AML.M0025","AML.M0026","AML.M0028","AML.M0029","AML.M0030","AML.M0031","AML.M0033"],"computed":["AML.T0058","AML.T0010","AML.T0010.001","AML.T0010.003","AML.T0109","AML.T0011.000","AML.T0011.001","AML.T0018","AML.T0018.000","AML.T0018.002","AML.T0015","AML.T0043","AML.T0043.000","AML.T0043.001","AML.T0043.002","AML.T0043.003","AML.T0031","AML.T0024","AML.T0024.000","AML.T0024.001","AML.T0051","AML.T0051.000","AML.T0051.001","AML.T0051.002","AML.T0054","AML.T0056","AML.T0057","AML.T0062"],"declared":["AML.T0024.002","AML.T0044","AML.T0048.004","AML.T0053","AML.T0080","AML.T0086","AML.T0101","AML.T0110","AML.T0029","AML.T0034","AML.T0012","AML.T0055"]}},{"id":"nist-ai-600-1","title":"NIST AI 600-1, Generative AI Profile","requirements":{"computed":["2.1","2.2","2.3","2.4","2.6","2.9","2.11","GV-1.3-001","GV-1.3-002","GV-1.5-001","GV-3.2-003","GV-4.1-002","GV-6.2-002","MP-1.1-003","MP-1.2-002","MP-2.3-001","MP-2.3-002","MP-2.3-003","MP-2.3-005","MP-4.1-001","MP-4.1-007","MP-4.1-008","MP-4.1-009","MP-5.1-005","MS-1.1-003","MS-1.1-006","MS-1.1-009","MS-1.3-001","MS-2.2-004","MS-2.3-001","MS-2.3-002","MS-2.5-001","MS-2.5-003","MS-2.5-006","MS-2.6-003","MS-2.6-004","MS-2.6-005","MS-2.6-006","MS-2.6-007","MS-2.7-002","MS-2.7-004","MS-2.7-005","MS-2.7-006","MS-2.7-007","MS-2.7-008","MS-2.7-009","MS-2.10-001","MS-2.10-003","MS-2.11-001","MS-2.11-002","MS-2.11-004","MS-2.13-001","MS-3.3-003","MS-4.2-001","MS-4.2-002","MS-4.2-003","MG-2.2-001","MG-2.2-005","MG-2.2-009","MG-3.1-001","MG-3.1-002","MG-3.1-003","MG-3.1-004","MG-3.2-001","MG-3.2-005","MG-3.2-009","MG-4.2-001","MG-4.3-001"],"declared":["2.5","2.7","GV-1.1-001","GV-1.3-004","GV-1.5-003","GV-1.7-002","GV-2.1-001","GV-3.2-001","GV-3.2-004","GV-4.1-001","GV-4.2-002","GV-4.3-002","GV-5.1-002","GV-6.2-004","MP-1.1-001","MP-1.1-002","MP-1.1-004","MP-4.1-005","MP-5.1-003","MS-1.3-002","MS-1.3-003","MS-2.2-002","MS-2.2-003","MS-2.3-003","MS-2.3-004","MS-2.5-002","MS-2.5-004","MS-2.8-003","MS-2.9-001","MS-2.9-002","MS-2.11-003","MS-2.11-005","MS-2.12-002","MS-2.12-003","MS-4.2-005","MG-1.3-001","MG-1.3-002","MG-2.2-004","MG-2.4-001","MG-2.4-002","MG-2.4-004","MG-3.2-002","MG-3.2-003","MG-3.2-006","MG-3.2-008","MG-4.1-002","MG-4.3-002","MG-4.3-003"],"evidence":["2.8","2.10","2.12","GV-1.2-001","GV-1.2-002","GV-1.3-005","GV-1.3-007","GV-1.5-002","GV-1.6-001","GV-1.6-003","GV-1.7-001","GV-2.1-003","GV-3.2-005","GV-4.2-003","GV-6.1-001","GV-6.1-004","GV-6.1-005","GV-6.1-007","GV-6.1-009","GV-6.2-001","GV-6.2-003","GV-6.2-005","GV-6.2-006","GV-6.2-007","MP-2.1-001","MP-2.1-002","MP-2.2-001","MP-2.2-002","MP-3.4-001","MP-3.4-002","MP-3.4-005","MP-3.4-006","MP-4.1-004","MP-4.1-006","MP-4.1-010","MP-5.1-002","MP-5.1-006","MP-5.2-001","MS-1.1-001","MS-1.1-002","MS-1.1-007","MS-2.5-005","MS-2.6-002","MS-2.7-001","MS-2.8-002","MS-2.8-004","MS-2.12-001","MS-3.3-001","MS-3.3-002","MS-3.3-004","MS-3.3-005","MS-4.2-004","MG-2.2-002","MG-2.2-006","MG-2.2-008","MG-2.3-001","MG-2.4-003","MG-3.1-005","MG-3.2-004","MG-4.1-006","MG-4.1-007","MG-4.2-002"],"process":["GV-1.3-003","GV-1.3-006","GV-1.4-001","GV-1.4-002","GV-1.6-002","GV-2.1-002","GV-2.1-004","GV-2.1-005","GV-3.2-002","GV-4.1-003","GV-4.2-001","GV-4.3-001","GV-4.3-003","GV-5.1-001","GV-6.1-002","GV-6.1-003","GV-6.1-006","GV-6.1-008","GV-6.1-010","MP-1.2-001","MP-2.3-004","MP-3.4-003","MP-3.4-004","MP-4.1-002","MP-4.1-003","MP-5.1-001","MP-5.1-004","MP-5.2-002","MS-1.1-004","MS-1.1-005","MS-1.1-008","MS-2.2-001","MS-2.6-001","MS-2.7-003","MS-2.8-001","MS-2.10-002","MS-2.12-004","MS-3.2-001","MG-2.2-003","MG-2.2-007","MG-3.2-007","MG-4.1-001","MG-4.1-003","MG-4.1-004","MG-4.1-005","MG-4.2-003"]}},{"id":"nist-ai-rmf","title":"NIST AI Risk Management Framework 1.0","requirements":{"declared":["GOVERN 1.1","GOVERN 1.2","GOVERN 1.7","GOVERN 2.1","GOVERN 2.3","GOVERN 3.2","GOVERN 4.3","GOVERN 5.1","MAP 1.1","MAP 2.1","MAP 2.2","MAP 3.3","MAP 3.5","MAP 5.2","MEASURE 1.3","MEASURE 2.8","MEASURE 2.9","MEASURE 2.12","MEASURE 3.1","MEASURE 3.2","MEASURE 3.3","MEASURE 4.1","MEASURE 4.2","MANAGE 1.1","MANAGE 1.4","MANAGE 2.2"],"computed":["GOVERN 1.3","GOVERN 1.4","GOVERN 1.5","MAP 1.5","MAP 2.3","MEASURE 1.1","MEASURE 1.2","MEASURE 2.1","MEASURE 2.3","MEASURE 2.4","MEASURE 2.5","MEASURE 2.6","MEASURE 2.7","MEASURE 2.10","MEASURE 2.11","MEASURE 2.13","MEASURE 4.3","MANAGE 3.2","MANAGE 4.2","MANAGE 4.3"],"evidence":["GOVERN 1.6","GOVERN 2.2","GOVERN 4.2","GOVERN 5.2","GOVERN 6.1","GOVERN 6.2","MAP 1.6","MAP 3.1","MAP 3.2","MAP 3.4","MAP 4.1","MAP 4.2","MAP 5.1","MEASURE 2.2","MANAGE 1.2","MANAGE 1.3","MANAGE 2.3","MANAGE 2.4","MANAGE 3.1","MANAGE 4.1"],"process":["GOVERN 3.1","GOVERN 4.1","MAP 1.2","MAP 1.3","MAP 1.4","MANAGE 2.1"]}},{"id":"onc-hti-1","title":"ONC HTI-1, decision support interventions","requirements":{"declared":["45 CFR 170.315(b)(11)(iv)(A)(1)","45 CFR 170.315(b)(11)(iv)(A)(2)","45 CFR 170.315(b)(11)(iv)(A)(3)","45 CFR 170.315(b)(11)(iv)(A)(4)","45 CFR 170.315(b)(11)(iv)(A)(5)","45 CFR 170.315(b)(11)(iv)(A)(6)","45 CFR 170.315(b)(11)(iv)(A)(7)","45 CFR 170.315(b)(11)(iv)(A)(8)","45 CFR 170.315(b)(11)(iv)(A)(9)","45 CFR 170.315(b)(11)(iv)(A)(10)","45 CFR 170.315(b)(11)(iv)(A)(11)","45 CFR 170.315(b)(11)(iv)(A)(12)","45 CFR 170.315(b)(11)(iv)(A)(13)","45 CFR 170.315(b)(11)(iv)(B)(1)(i)","45 CFR 170.315(b)(11)(iv)(B)(1)(ii)","45 CFR 170.315(b)(11)(iv)(B)(1)(iii)","45 CFR 170.315(b)(11)(iv)(B)(1)(iv)","45 CFR 170.315(b)(11)(iv)(B)(2)(i)","45 CFR 170.315(b)(11)(iv)(B)(2)(ii)","45 CFR 170.315(b)(11)(iv)(B)(2)(iii)","45 CFR 170.315(b)(11)(iv)(B)(2)(iv)","45 CFR 170.315(b)(11)(iv)(B)(3)(i)","45 CFR 170.315(b)(11)(iv)(B)(3)(ii)","45 CFR 170.315(b)(11)(iv)(B)(4)(i)","45 CFR 170.315(b)(11)(iv)(B)(4)(iv)","45 CFR 170.315(b)(11)(iv)(B)(5)(i)","45 CFR 170.315(b)(11)(iv)(B)(5)(ii)","45 CFR 170.315(b)(11)(iv)(B)(6)(ii)","45 CFR 170.315(b)(11)(iv)(B)(6)(iv)","45 CFR 170.315(b)(11)(iv)(B)(8)(i)","45 CFR 170.315(b)(11)(iv)(B)(8)(iii)","45 CFR 170.315(b)(11)(iv)(B)(9)(i)","45 CFR 170.315(b)(11)(iv)(B)(9)(ii)","45 CFR 170.315(b)(11)(vi)(A)(3)"],"computed":["45 CFR 170.315(b)(11)(iv)(B)(4)(ii)","45 CFR 170.315(b)(11)(iv)(B)(4)(iii)","45 CFR 170.315(b)(11)(iv)(B)(6)(i)","45 CFR 170.315(b)(11)(iv)(B)(6)(iii)","45 CFR 170.315(b)(11)(iv)(B)(7)(i)","45 CFR 170.315(b)(11)(iv)(B)(7)(ii)","45 CFR 170.315(b)(11)(iv)(B)(7)(iii)","45 CFR 170.315(b)(11)(iv)(B)(7)(iv)","45 CFR 170.315(b)(11)(iv)(B)(8)(ii)","45 CFR 170.315(b)(11)(iv)(B)(8)(iv)"],"evidence":["45 CFR 170.315(b)(11)(iv)(B)(7)(v)","45 CFR 170.315(b)(11)(vi)(A)(1)","45 CFR 170.315(b)(11)(vi)(A)(2)"],"process":["45 CFR 170.315(b)(11)(v)","45 CFR 170.315(b)(11)(ii)(C)","HTI-5"]}},{"id":"other-sources","title":"Single requirements of other sources","requirements":{"computed":["CMS-cell-size-suppression","29 CFR 1607.4(D)"],"process":["TRIPOD-LLM"]}},{"id":"owasp-llm","title":"OWASP Top 10 for LLM applications (2025) and for agentic applications (2026)","requirements":{"computed":["LLM01:2025","LLM02:2025","LLM03:2025","LLM05:2025","LLM07:2025","LLM09:2025","ASI01","ASI04","ASI08"],"evidence":["LLM04:2025","LLM08:2025","ASI06"],"declared":["LLM06:2025","LLM10:2025","ASI02","ASI03","ASI05","ASI07","ASI09","ASI10"]}},{"id":"section-1557","title":"Section 1557 of the Affordable Care Act, patient care decision support tools","requirements":{"computed":["45 CFR 92.210(a)","45 CFR 92.210(b)","45 CFR 92.4"],"declared":["45 CFR 92.210(c)","45 CFR 92.201(c)(3)"],"process":["45 CFR 92.7","45 CFR 92.101(a)(2)"]}},{"id":"tripod-ai","title":"TRIPOD+AI reporting guideline","requirements":{"process":["TRIPOD+AI 1","TRIPOD+AI 2","TRIPOD+AI 9c","TRIPOD+AI 18b","TRIPOD+AI 18d","TRIPOD+AI 18e","TRIPOD+AI 27c"],"declared":["TRIPOD+AI 3a","TRIPOD+AI 3b","TRIPOD+AI 3c","TRIPOD+AI 4","TRIPOD+AI 6c","TRIPOD+AI 8a","TRIPOD+AI 8c","TRIPOD+AI 9a","TRIPOD+AI 9b","TRIPOD+AI 12b","TRIPOD+AI 12c","TRIPOD+AI 12f","TRIPOD+AI 14","TRIPOD+AI 15","TRIPOD+AI 18a","TRIPOD+AI 18c","TRIPOD+AI 18f","TRIPOD+AI 19","TRIPOD+AI 22","TRIPOD+AI 25","TRIPOD+AI 26","TRIPOD+AI 27b"],"evidence":["TRIPOD+AI 5a","TRIPOD+AI 5b","TRIPOD+AI 6a","TRIPOD+AI 6b","TRIPOD+AI 7","TRIPOD+AI 17","TRIPOD+AI 20a"],"computed":["TRIPOD+AI 8b","TRIPOD+AI 10","TRIPOD+AI 11","TRIPOD+AI 12a","TRIPOD+AI 12d","TRIPOD+AI 12e","TRIPOD+AI 12g","TRIPOD+AI 13","TRIPOD+AI 16","TRIPOD+AI 20b","TRIPOD+AI 20c","TRIPOD+AI 21","TRIPOD+AI 23a","TRIPOD+AI 23b","TRIPOD+AI 24","TRIPOD+AI 27a"]}},{"id":"us-states","title":"Laws of US states on AI in health","requirements":{"process":["CO SB 24-205","STATUS-federal-preemption"],"declared":["CO SB 26-189","TX HB 149","TX SB 1188","CA AB 3030","CA AB 489","CA SB 1120","CA AB 2013","UT SB 149 / SB 226","UT HB 452","IL HB 1806"],"computed":["CA SB 243"]}}]');
const builtInPolicies = JSON.parse('{"rules":[{"id":"RMF-GOVERN-1.1-regulatory-status-declared","title":"It is not stated which laws and regulators the system falls under","why":"Whether a system is a medical device, or high-risk under European law, decides which safeguards patients are owed; where nobody has asked, they go without.","fix":"State under regulatory the status with the FDA, the class under the EU AI Act, the kind of decision support, the role under HIPAA and the states of use. For a device, add the number of the clearance, approval or study under regulatory.status.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 1.1"],"nist-ai-600-1":["GV-1.1-001"],"eu-ai-act":["Art 6(1)"],"chai-joint-commission":["ReleaseInfo/RegulatoryApproval"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"regulatory.eu_ai_class"},"found":null,"required":null},{"kind":"present","args":{"fact":"regulatory.onc_dsi_type"},"found":null,"required":null},{"kind":"present","args":{"fact":"regulatory.hipaa_role"},"found":null,"required":null},{"kind":"present","args":{"fact":"regulatory.states"},"found":null,"required":null},{"kind":"when","args":{"fact":"regulatory.fda_status","in":["cleared-510k","de-novo","approved-pma","investigational"],"checks":[{"kind":"present","args":{"fact":"regulatory.status"},"found":null,"required":null}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"every regime has an answer","outcome":"pass","given":{"system":{"regulatory":{"fda_status":"not-a-device","eu_ai_class":"not-placed-in-eu","onc_dsi_type":"none","hipaa_role":"covered-entity","states":["CA"]}}}},{"name":"a cleared device with the number of its clearance, in no state","outcome":"pass","given":{"system":{"regulatory":{"fda_status":"cleared-510k","status":"Clearance K000000.","eu_ai_class":"minimal","onc_dsi_type":"none","hipaa_role":"business-associate","states":[]}}}},{"name":"the status with the FDA is none that there is","outcome":"fail","given":{"system":{"regulatory":{"fda_status":"exempt"}}}},{"name":"the number of the clearance is still open","outcome":"fail","given":{"system":{"regulatory":{"fda_status":"cleared-510k","status":"TODO"}}}},{"name":"the class under European law is still open","outcome":"fail","given":{"system":{"regulatory":{"eu_ai_class":"TODO"}}}},{"name":"whether it is decision support of certified software is still open","outcome":"fail","given":{"system":{"regulatory":{"onc_dsi_type":"TODO"}}}},{"name":"the role under HIPAA is still open","outcome":"fail","given":{"system":{"regulatory":{"hipaa_role":"TODO"}}}},{"name":"the states are still open","outcome":"fail","given":{"system":{"regulatory":{"states":["TODO"]}}}},{"name":"nobody has asked","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-GOVERN-1.3-risk-tier-not-understated","title":"The declared risk is lower than the use makes it","why":"The risk tier decides how much proof is asked for; a system that declares itself harmless would be let through with too little.","fix":"Declare the tier that follows from the intended use, or correct the statements of intended use that raise it.","kind":"computed","references":{"nist-ai-rmf":["GOVERN 1.3"],"eu-ai-act":["Art 6(1)","Art 6(2)"],"fda":["IMDRF-N12"],"section-1557":["45 CFR 92.4"],"nist-ai-600-1":["GV-1.3-001"],"chai-joint-commission":["Warnings/ClinicalRiskLevel"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"at-least","args":{"fact":"governance.risk_tier","other":"tier.derived"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"declared as high as the use makes it","outcome":"pass","given":{"tier":"moderate","system":{"governance":{"risk_tier":"moderate"}}}},{"name":"declared higher than it need be","outcome":"pass","given":{"tier":"low","system":{"governance":{"risk_tier":"high"}}}},{"name":"treats a critical condition and is declared low","outcome":"fail","given":{"tier":"high","system":{"governance":{"risk_tier":"low"}}}},{"name":"questions that nobody answered count as high","outcome":"fail","given":{"system":{"governance":{"risk_tier":"moderate"}}}},{"name":"no tier is declared","outcome":"not-evaluated","reason":"missing","given":{"tier":"high"}}],"place":null},{"id":"RMF-GOVERN-1.4-nothing-removed","title":"The change takes away something that the judgement rests on","why":"A system, result or group of patients that disappears is no longer judged, and a lower risk tier asks for less proof; whoever gains from that must not be able to do it in the same change.","fix":"Put it back; where it should go for good, let the owners of the policy take it out on their own.","kind":"computed","references":{"nist-ai-rmf":["GOVERN 1.4","GOVERN 1.2"]},"traits":[],"for":{"each":"change","where":{"fact":"change.kind","in":["system-removed","tier-lowered","trait-dropped","result-removed","dataset-removed","subgroup-removed","exclusion-added"]},"whenEmpty":"nothing that the judgement rests on was taken away, or there is nothing to compare with"},"checks":[{"kind":"equals","args":{"fact":"change.loosens","value":false},"found":"{subject}","required":"what the judgement rests on stays"}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":false,"cannotOccur":{"pass":"Only changes that take something away are listed; without any the rule does not apply.","not-evaluated":"The gate compares base and head itself; without a base the rule does not apply."},"examples":[{"name":"a results file disappears","outcome":"fail","given":{"system":{"name":"Sepsis early warning"},"base":{"system":{"name":"Sepsis early warning","evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}}},{"name":"the intended use is rewritten so that the tier falls","outcome":"fail","given":{"tier":"low","base":{"system":{"intended_use":{"significance":"drives","condition_seriousness":"serious","decision_role":"augments"}}}}},{"name":"the score is said to be no probability any more, and calibration is no longer asked for","outcome":"fail","given":{"system":{"output":{"probability":false}},"base":{"system":{"output":{"probability":true}}}}},{"name":"a data set is no longer listed","outcome":"fail","given":{"system":{"data":[{"id":"test-2026","role":"test"}]},"base":{"system":{"data":[{"id":"test-2026","role":"test"},{"id":"train-2025","role":"train"}]}}}},{"name":"nothing changes","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"},"base":{"system":{"name":"Sepsis early warning"}}}}],"place":null},{"id":"RMF-GOVERN-1.5-review-current","title":"The system has not been reviewed lately, or nobody has planned the next review","why":"Patients, practice and data change while a model stays as it is; without a review on a set day nobody notices until somebody is harmed.","fix":"Review the system, and state the day of the review and the day of the next one under governance.review.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 1.5"],"eu-ai-act":["Art 9(2)"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"not-after","args":{"fact":"governance.review.last"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"governance.review.last","days":"days"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"governance.review.next","days":"overdue"},"found":null,"required":"the day of the next review is stated and has not passed"}],"limits":{"days":{"values":{"high":365,"moderate":365,"low":730},"stricter":"lower","origin":"house","unit":"days","setBy":null},"overdue":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"house","unit":"days","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"reviewed three months ago, the next is planned","outcome":"pass","given":{"system":{"governance":{"review":{"last":"2026-09-01","next":"2027-09-01"}}}}},{"name":"a review that lies in the future has not happened","outcome":"fail","given":{"system":{"governance":{"review":{"last":"2027-01-10","next":"2027-09-01"}}}}},{"name":"reviewed two years ago","outcome":"not-evaluated","reason":"stale","given":{"tier":"high","system":{"governance":{"review":{"last":"2024-11-01","next":"2027-09-01"}}}}},{"name":"the next review is overdue","outcome":"not-evaluated","reason":"stale","given":{"system":{"governance":{"review":{"last":"2026-01-15","next":"2026-11-15"}}}}},{"name":"no next review is planned","outcome":"not-evaluated","reason":"missing","given":{"system":{"governance":{"review":{"last":"2026-09-01"}}}}}],"place":null},{"id":"RMF-GOVERN-1.6-inventory-entry","title":"The system cannot be found in the organisation\'s list of its AI systems","why":"What is on no list is not reviewed, not withdrawn when its supplier warns, and not thought of when something goes wrong.","fix":"Enter the system in the organisation\'s list of AI systems and state its number there under governance.inventory_id. State name and version too, as they stand in the list.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 1.6"],"nist-ai-600-1":["GV-1.6-001"],"hipaa":["NPRM-2025-AI"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.inventory_id"},"found":null,"required":null},{"kind":"present","args":{"fact":"name"},"found":null,"required":null},{"kind":"present","args":{"fact":"version"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a number, with the name and version it stands for","outcome":"pass","given":{"system":{"name":"Sepsis early warning","version":"2.1.0","governance":{"inventory_id":"AI-0042"}}}},{"name":"the number is still open","outcome":"fail","given":{"system":{"name":"Sepsis early warning","version":"2.1.0","governance":{"inventory_id":"TBD"}}}},{"name":"on no list","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning","version":"2.1.0"}}},{"name":"nobody can tell which version the entry is about","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning","governance":{"inventory_id":"AI-0042"}}}},{"name":"nobody can tell which system the entry is about","outcome":"not-evaluated","reason":"missing","given":{"system":{"version":"2.1.0","governance":{"inventory_id":"AI-0042"}}}}],"place":null},{"id":"RMF-GOVERN-1.7-decommission-plan","title":"It is not settled how the system will be taken out of use","why":"A system that nobody may switch off for good goes on with wrong scores, and one that vanishes overnight leaves clinicians without what they relied on and data of patients without an owner.","fix":"State under governance.decommission who decides, what leads to it, what happens to the data, and how those who depend on it are told.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 1.7"],"nist-ai-600-1":["GV-1.7-002","MG-2.4-001"],"hipaa":["45 CFR 164.310(d)(2)(i)"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.decommission.owner"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.decommission.trigger"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.decommission.data"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.decommission.notice"},"found":null,"required":null}],"limits":{},"enforce":{"high":"warn","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"owner, trigger, data and notice","outcome":"pass","given":{"system":{"governance":{"decommission":{"owner":"Data science office","trigger":"The calibration drifts and retraining does not mend it.","data":"Inputs are deleted after 30 days.","notice":"Wards are told 60 days ahead."}}}}},{"name":"who decides is still open","outcome":"fail","given":{"system":{"governance":{"decommission":{"owner":"TODO"}}}}},{"name":"what leads to it is still open","outcome":"fail","given":{"system":{"governance":{"decommission":{"trigger":"TODO"}}}}},{"name":"what happens to the data is still open","outcome":"fail","given":{"system":{"governance":{"decommission":{"data":"TODO"}}}}},{"name":"how others are told is still open","outcome":"fail","given":{"system":{"governance":{"decommission":{"notice":"TODO"}}}}},{"name":"only an owner","outcome":"not-evaluated","reason":"missing","given":{"system":{"governance":{"decommission":{"owner":"Data science office"}}}}}],"place":null},{"id":"RMF-GOVERN-2.1-accountable-roles","title":"Nobody is named who answers for the system, or one person checks their own work","why":"When a system harms, somebody must be able to stop it at once; who builds a model is the last to see what is wrong with it.","fix":"Name the five roles under governance.roles; let somebody other than the model owner answer for clinical safety.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 2.1"],"hipaa":["45 CFR 164.308(a)(2)","45 CFR 164.530(a)(1)"],"eu-ai-act":["Art 17(1)(m)","Art 26(2)"],"iso-42001":["A.3.2"],"chai-joint-commission":["RUAIH-1"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.roles.model_owner"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.roles.clinical_safety"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.roles.privacy"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.roles.security"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.roles.policy_owner"},"found":null,"required":null},{"kind":"differs","args":{"fact":"governance.roles.clinical_safety","from":"governance.roles.model_owner"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"five roles, safety apart from the model owner","outcome":"pass","given":{"system":{"governance":{"roles":{"model_owner":"Data science office","clinical_safety":"Patient safety office","privacy":"Privacy office","security":"Security office","policy_owner":"Quality board"}}}}},{"name":"the model owner answers for clinical safety too","outcome":"fail","given":{"system":{"governance":{"roles":{"model_owner":"Data science office","clinical_safety":"data science  office","privacy":"Privacy office","security":"Security office","policy_owner":"Quality board"}}}}},{"name":"nobody answers for privacy","outcome":"not-evaluated","reason":"missing","given":{"system":{"governance":{"roles":{"model_owner":"Data science office","clinical_safety":"Patient safety office","security":"Security office","policy_owner":"Quality board"}}}}}],"place":null},{"id":"RMF-GOVERN-2.2-operator-training","title":"Those who use the system have not been taught how it works and where it fails, or not lately","why":"People who do not know when a system errs follow it when it errs, or ignore it when it is right; either way the patient bears the error.","fix":"Teach those who use the system, and state under governance.training the material, whom it is for and the day on which the present users had completed it.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 2.2","MAP 3.4"],"eu-ai-act":["Art 4","Art 26(2)"],"iso-42001":["A.4.6"],"chai-joint-commission":["RUAIH-7"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.training.material"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.training.audience"},"found":null,"required":null},{"kind":"when","args":{"fact":"deployment.status","in":["pilot","deployed"],"checks":[{"kind":"not-after","args":{"fact":"governance.training.completed"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"governance.training.completed","days":"days"},"found":null,"required":null}]},"found":null,"required":null}],"limits":{"days":{"values":{"high":365,"moderate":365,"low":365},"stricter":"lower","origin":"house","unit":"days","setBy":null}},"enforce":{"high":"warn","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"in use, and taught in September","outcome":"pass","given":{"system":{"deployment":{"status":"deployed"},"governance":{"training":{"material":"course 2","audience":"ward nurses","completed":"2026-09-01"}}}}},{"name":"in silent operation the material is enough","outcome":"pass","given":{"system":{"deployment":{"status":"silent"},"governance":{"training":{"material":"course 2","audience":"ward nurses"}}}}},{"name":"a course that is yet to come","outcome":"fail","given":{"system":{"deployment":{"status":"pilot"},"governance":{"training":{"material":"course 2","audience":"ward nurses","completed":"2027-02-01"}}}}},{"name":"taught two years ago","outcome":"not-evaluated","reason":"stale","given":{"system":{"deployment":{"status":"deployed"},"governance":{"training":{"material":"course 2","audience":"ward nurses","completed":"2024-09-01"}}}}},{"name":"no material","outcome":"not-evaluated","reason":"missing","given":{"system":{"deployment":{"status":"silent"},"governance":{"training":{"audience":"ward nurses"}}}}},{"name":"nobody says who is taught","outcome":"not-evaluated","reason":"missing","given":{"system":{"deployment":{"status":"silent"},"governance":{"training":{"material":"course 2"}}}}}],"place":null},{"id":"RMF-GOVERN-4.2-impact-assessment","title":"Nobody has assessed lately whom the system may harm and how they can complain","why":"Who is harmed by a system is rarely who benefits from it; those people are overlooked unless somebody asks for them before it is used.","fix":"Assess the impact of the system on the people it touches: who they are, which harms, how likely, how severe, what is done about it, and how they complain. State document, day and topics under governance.impact_assessment.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 4.2","MAP 5.1"],"eu-ai-act":["Art 27(1)"],"iso-42001":["A.5.2","A.5.4"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.impact_assessment.document"},"found":null,"required":null},{"kind":"includes","args":{"fact":"governance.impact_assessment.topics","values":["affected-groups","harms","likelihood","severity","mitigations","complaint-route"]},"found":null,"required":null},{"kind":"not-after","args":{"fact":"governance.impact_assessment.date"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"governance.impact_assessment.date","days":"days"},"found":null,"required":null}],"limits":{"days":{"values":{"high":365,"moderate":365,"low":730},"stricter":"lower","origin":"house","unit":"days","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"this year, with every topic","outcome":"pass","given":{"system":{"governance":{"impact_assessment":{"document":"assessment 3","date":"2026-08-20","topics":["affected-groups","harms","likelihood","severity","mitigations","complaint-route"]}}}}},{"name":"how people complain is left out","outcome":"fail","given":{"system":{"governance":{"impact_assessment":{"document":"assessment 3","date":"2026-08-20","topics":["affected-groups","harms","likelihood","severity","mitigations"]}}}}},{"name":"an assessment that is yet to come","outcome":"fail","given":{"system":{"governance":{"impact_assessment":{"document":"assessment 3","date":"2027-08-20","topics":["affected-groups","harms","likelihood","severity","mitigations","complaint-route"]}}}}},{"name":"three years old","outcome":"not-evaluated","reason":"stale","given":{"system":{"governance":{"impact_assessment":{"document":"assessment 1","date":"2023-08-20","topics":["affected-groups","harms","likelihood","severity","mitigations","complaint-route"]}}}}},{"name":"nobody says where it is written","outcome":"not-evaluated","reason":"missing","given":{"system":{"governance":{"impact_assessment":{"date":"2026-08-20","topics":["affected-groups","harms","likelihood","severity","mitigations","complaint-route"]}}}}}],"place":null},{"id":"RMF-GOVERN-4.3-incident-channel","title":"Those who see harm do not know whom to tell, or nobody has to answer in time","why":"The nurse who sees a wrong score is the first warning there is; without a place to report it and a clock that runs, the next patient meets the same error.","fix":"State under governance.incident_channel whom to tell and how, within how many hours a report is acknowledged, and within how many hours a regulator is told where that is due.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 4.3","MEASURE 3.3"],"nist-ai-600-1":["MG-4.3-003"],"eu-ai-act":["Art 73(1)"],"iso-42001":["A.3.3","A.8.3"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.incident_channel.contact"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.incident_channel.how"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"governance.incident_channel.acknowledge_hours","limit":"hours"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.incident_channel.regulator_hours"},"found":null,"required":null}],"limits":{"hours":{"values":{"high":24,"moderate":72,"low":168},"stricter":"lower","origin":"house","unit":"hours","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"an office, a form and two clocks","outcome":"pass","given":{"tier":"high","system":{"governance":{"incident_channel":{"contact":"Patient safety office","how":"incident form","acknowledge_hours":24,"regulator_hours":240}}}}},{"name":"at high risk nobody answers for a week","outcome":"fail","given":{"tier":"high","system":{"governance":{"incident_channel":{"acknowledge_hours":168}}}}},{"name":"nobody to tell","outcome":"not-evaluated","reason":"missing","given":{"system":{"governance":{"incident_channel":{"how":"incident form","acknowledge_hours":4,"regulator_hours":240}}}}},{"name":"no way to tell them","outcome":"not-evaluated","reason":"missing","given":{"system":{"governance":{"incident_channel":{"contact":"Patient safety office","acknowledge_hours":4,"regulator_hours":240}}}}},{"name":"nobody knows when a regulator is told","outcome":"not-evaluated","reason":"missing","given":{"system":{"governance":{"incident_channel":{"contact":"Patient safety office","how":"incident form","acknowledge_hours":4}}}}}],"place":null},{"id":"RMF-GOVERN-5.1-stakeholder-feedback","title":"Those who use the system, or the patients it is used on, were not asked","why":"Those who build a system see neither the rush of a ward nor what patients fear; what they would have said is learnt after the harm instead.","fix":"Ask clinicians, and at high risk patients, families or the groups affected too, before the system is used, and list under governance.consulted who was asked.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 5.1","MAP 5.2"],"chai-joint-commission":["TrustIngredients/TransparencyInformation/StakeholdersConsulted"],"tripod-ai":["TRIPOD+AI 19"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.consulted"},"found":null,"required":null},{"kind":"when","args":{"fact":"tier.judged","in":["high","moderate"],"checks":[{"kind":"includes","args":{"fact":"governance.consulted","values":["clinicians"]},"found":null,"required":null}]},"found":null,"required":null},{"kind":"when","args":{"fact":"tier.judged","in":["high"],"checks":[{"kind":"any","args":[{"kind":"includes","args":{"fact":"governance.consulted","values":["patients"]},"found":null,"required":null},{"kind":"includes","args":{"fact":"governance.consulted","values":["families"]},"found":null,"required":null},{"kind":"includes","args":{"fact":"governance.consulted","values":["affected-groups"]},"found":null,"required":null}],"found":null,"required":"patients, families or the groups affected were asked"}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"warn","moderate":"notice","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"at high risk clinicians and patients","outcome":"pass","given":{"tier":"high","system":{"governance":{"consulted":["clinicians","patients"]}}}},{"name":"at high risk clinicians and families","outcome":"pass","given":{"tier":"high","system":{"governance":{"consulted":["clinicians","families"]}}}},{"name":"at high risk clinicians and the groups affected","outcome":"pass","given":{"tier":"high","system":{"governance":{"consulted":["clinicians","affected-groups"]}}}},{"name":"at moderate risk clinicians are enough","outcome":"pass","given":{"tier":"moderate","system":{"governance":{"consulted":["clinicians"]}}}},{"name":"at low risk the staff who use it are enough","outcome":"pass","given":{"tier":"low","system":{"governance":{"consulted":["staff"]}}}},{"name":"at high risk no patient was asked","outcome":"fail","given":{"tier":"high","system":{"governance":{"consulted":["clinicians","staff"]}}}},{"name":"at moderate risk no clinician was asked","outcome":"fail","given":{"tier":"moderate","system":{"governance":{"consulted":["staff"]}}}},{"name":"nobody says who was asked","outcome":"not-evaluated","reason":"missing","given":{"tier":"low","system":{"name":"Letter sorter"}}}],"place":null},{"id":"RMF-GOVERN-6.1-foundation-models-listed","title":"A foundation model that the system is built on is missing from the list of its parts","why":"Only parts that are listed are checked for their version, their terms and what happens when their supplier fails; a foundation model outside of the list escapes all of it.","fix":"Add each foundation model to components, as a foundation-model or pretrained-model and under the same name as in model.foundation_models; the name may be followed by the version.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 6.1","MAP 4.1"],"nist-ai-600-1":["2.12"],"chai-joint-commission":["TrustIngredients/AISystemFacts/FoundationModels"]},"traits":["third-party"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"at-most","args":{"fact":"model.unlisted_foundation_models","limit":"unlisted"},"found":null,"required":"every foundation model is among the components"}],"limits":{"unlisted":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"models","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"one by its name, one by name and version","outcome":"pass","given":{"system":{"model":{"foundation_models":["Clinical base","Letter base 7"]},"components":[{"name":"clinical base","kind":"foundation-model","version":"2026-03-01"},{"name":"letter base","kind":"pretrained-model","version":"7"}]}}},{"name":"parts of others, and no foundation model","outcome":"pass","given":{"system":{"model":{"foundation_models":[]},"components":[{"name":"monitor","kind":"device"}]}}},{"name":"a part with a like name is another model","outcome":"fail","given":{"system":{"model":{"foundation_models":["Letter base 70"]},"components":[{"name":"letter base","kind":"foundation-model","version":"7"}]}}},{"name":"listed as software, of which less is asked","outcome":"fail","given":{"system":{"model":{"foundation_models":["letter base"]},"components":[{"name":"letter base","kind":"software","version":"7"}]}}},{"name":"nobody says on which foundation models it is built","outcome":"not-evaluated","reason":"missing","given":{"system":{"components":[{"name":"monitor","kind":"device"}]}}}],"place":null},{"id":"RMF-GOVERN-6.1-third-party-inventory","title":"A part that somebody else supplies is not described with supplier, version, terms and access to patient data","why":"What a supplier changes, loses or withdraws reaches patients through the system; nobody can act on a warning about a part they do not know they use.","fix":"Complete the entry of the part under components: what it is, who supplies it, which version, under which licence or terms, and whether the supplier receives data of patients.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 6.1","MAP 4.1"],"nist-ai-600-1":["2.12","GV-6.1-007"],"iso-42001":["A.10.3"],"chai-joint-commission":["TrustIngredients/TransparencyInformation/ThirdPartyInformation"],"owasp-llm":["LLM03:2025"]},"traits":["third-party"],"for":{"each":"component","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"component.kind"},"found":null,"required":null},{"kind":"present","args":{"fact":"component.supplier"},"found":null,"required":null},{"kind":"present","args":{"fact":"component.version"},"found":null,"required":null},{"kind":"any","args":[{"kind":"present","args":{"fact":"component.licence"},"found":null,"required":null},{"kind":"present","args":{"fact":"component.terms"},"found":null,"required":null}],"found":null,"required":null},{"kind":"present","args":{"fact":"component.patient_data_access"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a model under a licence","outcome":"pass","given":{"system":{"components":[{"name":"letter base","kind":"foundation-model","supplier":"a vendor","version":"2026-03-01","licence":"MIT","patient_data_access":false}]}}},{"name":"a service under a contract","outcome":"pass","given":{"system":{"components":[{"name":"hosting","kind":"service","supplier":"a vendor","version":"3.2","terms":"contract 17","patient_data_access":true}]}}},{"name":"what it is is still open","outcome":"fail","given":{"system":{"components":[{"name":"hosting","kind":"TODO"}]}}},{"name":"the supplier is still open","outcome":"fail","given":{"system":{"components":[{"name":"hosting","supplier":"TODO"}]}}},{"name":"the version is still open","outcome":"fail","given":{"system":{"components":[{"name":"hosting","version":"TODO"}]}}},{"name":"licence and terms are still open","outcome":"fail","given":{"system":{"components":[{"name":"hosting","licence":"TODO","terms":"TODO"}]}}},{"name":"whether the supplier sees patients is still open","outcome":"fail","given":{"system":{"components":[{"name":"hosting","patient_data_access":"TODO"}]}}},{"name":"built on a foundation model, and no part is listed","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"foundation_models":["letter base 2026-03-01"]}}}}],"place":null},{"id":"RMF-MANAGE-1.1-go-decision","title":"A decision to use the system is no yes, is about another version, is out of date, or was made by the wrong person","why":"A yes that was given for another model, before the results were known, or by those who built it protects no patient; it only looks as if somebody had judged.","fix":"Obtain the decision anew, on this version and after its newest results, from somebody who does not own the model. Clinical safety and executive decide apart from each other and from everybody else; where the yes has conditions, write them down.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 1.1"],"nist-ai-600-1":["MS-2.3-003"],"iso-42001":["A.6.2.5"]},"traits":[],"for":{"each":"approval","where":null,"whenEmpty":null},"checks":[{"kind":"one-of","args":{"fact":"approval.decision","values":["go","go-with-conditions"]},"found":null,"required":null},{"kind":"when","args":{"fact":"approval.decision","in":["go-with-conditions"],"checks":[{"kind":"present","args":{"fact":"approval.conditions"},"found":null,"required":null}]},"found":null,"required":null},{"kind":"digest","args":{"fact":"approval.model_digest","equals":"model.digest"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"approval.date"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"evaluation.latest_result","than":"approval.date"},"found":null,"required":"the decision was made when the newest results were there"},{"kind":"not-older-than","args":{"fact":"approval.date","days":"days"},"found":null,"required":null},{"kind":"differs","args":{"fact":"approval.person","from":"governance.roles.model_owner"},"found":null,"required":null},{"kind":"when","args":{"fact":"approval.role","in":["clinical-safety","executive"],"checks":[{"kind":"at-most","args":{"fact":"approval.shared_with","limit":"roles"},"found":null,"required":"nobody who decides for clinical safety or as executive decides in another role too"}]},"found":null,"required":null}],"limits":{"days":{"values":{"high":180,"moderate":365,"low":365},"stricter":"lower","origin":"house","unit":"days","setBy":null},"roles":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"house","unit":"other roles","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"on this model, after its results, clinical safety apart from the office for privacy and security","outcome":"pass","given":{"tier":"high","system":{"artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}],"evidence":[{"path":"metrics.json","kind":"metrics","role":"test","created":"2026-10-15"}],"governance":{"roles":{"model_owner":"Data science office"}},"approvals":[{"role":"clinical-safety","person":"Patient safety office","date":"2026-10-20","model_digest":"md5:11111111111111111111111111111111","decision":"go"},{"role":"privacy","person":"Data protection office","date":"2026-10-20","model_digest":"md5:11111111111111111111111111111111","decision":"go-with-conditions","conditions":"Only with the access list of the ward."},{"role":"security","person":"Data protection office","date":"2026-10-20","model_digest":"md5:11111111111111111111111111111111","decision":"go"}]}}},{"name":"the answer was no","outcome":"fail","given":{"system":{"approvals":[{"role":"clinical-safety","decision":"no-go"}]}}},{"name":"the conditions are still open","outcome":"fail","given":{"system":{"approvals":[{"role":"clinical-safety","decision":"go-with-conditions","conditions":"TODO"}]}}},{"name":"another model","outcome":"fail","given":{"system":{"artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}],"approvals":[{"role":"clinical-safety","model_digest":"md5:33333333333333333333333333333333"}]}}},{"name":"decided tomorrow","outcome":"fail","given":{"system":{"approvals":[{"role":"clinical-safety","date":"2026-12-02"}]}}},{"name":"decided before the newest results","outcome":"fail","given":{"system":{"evidence":[{"path":"metrics.json","kind":"metrics","role":"test","created":"2026-10-15"}],"approvals":[{"role":"clinical-safety","date":"2026-10-14"}]}}},{"name":"decided by the model owner","outcome":"fail","given":{"system":{"governance":{"roles":{"model_owner":"Data science office"}},"approvals":[{"role":"clinical-safety","person":"data science  office"}]}}},{"name":"one office for clinical safety and as executive","outcome":"fail","given":{"system":{"approvals":[{"role":"clinical-safety","person":"Chief medical office"},{"role":"executive","person":"Chief medical office"}]}}},{"name":"decided a year ago","outcome":"not-evaluated","reason":"stale","given":{"tier":"high","system":{"artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}],"evidence":[{"path":"metrics.json","kind":"metrics","role":"test","created":"2025-11-15"}],"governance":{"roles":{"model_owner":"Data science office"}},"approvals":[{"role":"clinical-safety","person":"Patient safety office","date":"2025-11-30","model_digest":"md5:11111111111111111111111111111111","decision":"go"}]}}},{"name":"nobody says on which model","outcome":"not-evaluated","reason":"unbound","given":{"tier":"high","system":{"artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}],"evidence":[{"path":"metrics.json","kind":"metrics","role":"test","created":"2026-10-15"}],"governance":{"roles":{"model_owner":"Data science office"}},"approvals":[{"role":"clinical-safety","person":"Patient safety office","date":"2026-10-20","decision":"go"}]}}},{"name":"nobody has decided","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MANAGE-1.1-sign-offs-complete","title":"Those who must decide whether the system may be used have not decided","why":"A system that reaches patients because nobody said no has been approved by nobody; clinical safety has to say yes, and at high risk those who lead the organisation too.","fix":"Obtain the decision of clinical safety on this version, and at high risk that of an executive, and state each under approvals.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 1.1","GOVERN 2.3"],"iso-42001":["A.6.2.5"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"covers","args":{"fact":"approval.role","values":["clinical-safety"]},"found":null,"required":null},{"kind":"when","args":{"fact":"tier.judged","in":["high"],"checks":[{"kind":"covers","args":{"fact":"approval.role","values":["executive"]},"found":null,"required":null}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{"fail":"A decision that nobody states may exist elsewhere; that shows nothing, so it counts as missing."},"examples":[{"name":"at high risk clinical safety and an executive","outcome":"pass","given":{"tier":"high","system":{"approvals":[{"role":"clinical-safety","decision":"go"},{"role":"executive","decision":"go"}]}}},{"name":"at moderate risk clinical safety","outcome":"pass","given":{"tier":"moderate","system":{"approvals":[{"role":"clinical-safety","decision":"go"}]}}},{"name":"at high risk no executive","outcome":"not-evaluated","reason":"missing","given":{"tier":"high","system":{"approvals":[{"role":"clinical-safety","decision":"go"}]}}},{"name":"not clinical safety","outcome":"not-evaluated","reason":"missing","given":{"tier":"high","system":{"approvals":[{"role":"executive","decision":"go"}]}}}],"place":null},{"id":"RMF-MANAGE-1.4-residual-risk-accepted","title":"A risk that is left was accepted by nobody, or users are not told of it","why":"What no control removes, patients carry; somebody must have decided that this is right, and those at the bedside must know what to look out for.","fix":"Have the risk accepted by somebody with the authority to do so, tell users of it, and state accepted_by, accepted and disclosed in its entry under hazards; or reduce it until it is low.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 1.4"],"eu-ai-act":["Art 9(5)"]},"traits":[],"for":{"each":"hazard","where":null,"whenEmpty":null},"checks":[{"kind":"when","args":{"fact":"hazard.residual","in":["medium","high","unacceptable"],"checks":[{"kind":"present","args":{"fact":"hazard.accepted_by"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"hazard.accepted"},"found":null,"required":null},{"kind":"equals","args":{"fact":"hazard.disclosed","value":true},"found":null,"required":"users are told of the risk that is left"}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"accepted, and users know","outcome":"pass","given":{"system":{"hazards":[{"id":"H-01","residual":"medium","accepted_by":"safety officer","accepted":"2026-09-01","disclosed":true}]}}},{"name":"users are not told","outcome":"fail","given":{"system":{"hazards":[{"id":"H-01","residual":"high","accepted_by":"safety officer","accepted":"2026-09-01","disclosed":false}]}}},{"name":"to be accepted next year","outcome":"fail","given":{"system":{"hazards":[{"id":"H-01","residual":"high","accepted_by":"safety officer","accepted":"2027-01-15","disclosed":true}]}}},{"name":"accepted by nobody","outcome":"not-evaluated","reason":"missing","given":{"system":{"hazards":[{"id":"H-01","residual":"medium","accepted":"2026-09-01","disclosed":true}]}}},{"name":"nobody says how much risk is left","outcome":"not-evaluated","reason":"missing","given":{"system":{"hazards":[{"id":"H-01","kind":"missed-case"}]}}},{"name":"the risk that is left is low","outcome":"not-applicable","given":{"system":{"hazards":[{"id":"H-01","residual":"low"}]}}}],"place":null},{"id":"RMF-MANAGE-2.3-incident-response-plan","title":"There is no plan for when the system does harm or fails, or it has not been tried","why":"When an alert is wrong for a whole ward there is no time to find out who may stop it and how care goes on; a plan that was never tried fails when it is needed.","fix":"Write a plan for incidents with the system and rehearse it with wrong output, drift and a leak of patient data. State it under operations.incident_plan, and how care goes on without the system under operations.fallback.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 2.3","GOVERN 4.3"],"nist-ai-600-1":["MG-2.3-001"],"hipaa":["45 CFR 164.308(a)(6)","45 CFR 164.308(a)(7)"]},"traits":["deployed"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"operations.incident_plan.document"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"operations.incident_plan.exercised"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"operations.incident_plan.exercised","days":"days"},"found":null,"required":null},{"kind":"includes","args":{"fact":"operations.incident_plan.scenarios","values":["wrong-output","drift","privacy-leak"]},"found":null,"required":null},{"kind":"present","args":{"fact":"operations.fallback.procedure"},"found":null,"required":null}],"limits":{"days":{"values":{"high":365,"moderate":365,"low":730},"stricter":"lower","origin":"house","unit":"days","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a plan, rehearsed in September, and paper to fall back on","outcome":"pass","given":{"system":{"deployment":{"status":"deployed"},"operations":{"incident_plan":{"document":"AI incident plan, version 3","exercised":"2026-09-01","scenarios":["wrong-output","drift","privacy-leak"]},"fallback":{"procedure":"Nurses return to the paper chart."}}}}},{"name":"a leak was not rehearsed","outcome":"fail","given":{"system":{"deployment":{"status":"deployed"},"operations":{"incident_plan":{"scenarios":["wrong-output","drift"]}}}}},{"name":"the plan is still to be written","outcome":"fail","given":{"system":{"deployment":{"status":"pilot"},"operations":{"incident_plan":{"document":"TODO"}}}}},{"name":"the rehearsal is still to come","outcome":"fail","given":{"system":{"deployment":{"status":"pilot"},"operations":{"incident_plan":{"exercised":"2027-03-01"}}}}},{"name":"how care goes on is still open","outcome":"fail","given":{"system":{"deployment":{"status":"pilot"},"operations":{"fallback":{"procedure":"TODO"}}}}},{"name":"rehearsed three years ago","outcome":"not-evaluated","reason":"stale","given":{"system":{"deployment":{"status":"deployed"},"operations":{"incident_plan":{"document":"AI incident plan, version 1","exercised":"2023-09-01","scenarios":["wrong-output","drift","privacy-leak"]},"fallback":{"procedure":"Nurses return to the paper chart."}}}}},{"name":"no plan","outcome":"not-evaluated","reason":"missing","given":{"system":{"deployment":{"status":"deployed"}}}}],"place":null},{"id":"RMF-MANAGE-2.3-language-model-incidents","title":"Nobody has rehearsed what to do when a planted instruction takes over the language model","why":"Whoever writes a letter, a message or a web page that the system reads can try to command it; the attack comes without warning, and the same text can hit every patient at once.","fix":"Rehearse the incident plan with a planted instruction, and add prompt-injection to operations.incident_plan.scenarios.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 2.3"],"nist-ai-600-1":["MG-2.3-001"],"owasp-llm":["LLM01:2025"]},"traits":["language-model","deployed"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"includes","args":{"fact":"operations.incident_plan.scenarios","values":["prompt-injection"]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"rehearsed","outcome":"pass","given":{"system":{"model":{"task":"generation"},"deployment":{"status":"pilot"},"operations":{"incident_plan":{"scenarios":["wrong-output","prompt-injection"]}}}}},{"name":"other incidents alone were rehearsed","outcome":"fail","given":{"system":{"model":{"task":"generation"},"deployment":{"status":"pilot"},"operations":{"incident_plan":{"scenarios":["wrong-output","drift"]}}}}},{"name":"nobody says what was rehearsed","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"generation"},"deployment":{"status":"pilot"}}}}],"place":null},{"id":"RMF-MANAGE-2.4-rollback-tested","title":"Nobody has shown lately that the system can be switched off in time and the earlier version brought back","why":"Every minute that a harmful version cannot be stopped it meets more patients; a way back that was never tried may lead nowhere.","fix":"Try switching the system off and going back, and state under operations.rollback the day, the minutes it took, and version and digest of what was gone back to. Before the first release, say there that there is no earlier version.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 2.4"],"nist-ai-600-1":["GV-1.7-001"],"eu-ai-act":["Art 14(4)(e)"]},"traits":["deployed"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"operations.rollback.version"},"found":null,"required":null},{"kind":"differs","args":{"fact":"operations.rollback.digest","from":"model.digest"},"found":null,"required":"the version to go back to is another model than this one"},{"kind":"not-after","args":{"fact":"operations.rollback.tested"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"operations.rollback.tested","days":"days"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"operations.rollback.disable_minutes","limit":"minutes"},"found":null,"required":null}],"limits":{"days":{"values":{"high":180,"moderate":180,"low":365},"stricter":"lower","origin":"house","unit":"days","setBy":null},"minutes":{"values":{"high":60,"moderate":240,"low":1440},"stricter":"lower","origin":"house","unit":"minutes","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"tried in September, off within a quarter of an hour","outcome":"pass","given":{"tier":"high","system":{"deployment":{"status":"deployed"},"artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}],"operations":{"rollback":{"version":"2.0.3","digest":"md5:33333333333333333333333333333333","tested":"2026-09-01","disable_minutes":15}}}}},{"name":"before the first release there is only switching off","outcome":"pass","given":{"tier":"high","system":{"deployment":{"status":"pilot"},"operations":{"rollback":{"version":{"not_applicable":"This is the first release."},"digest":{"not_applicable":"This is the first release."},"tested":"2026-09-01","disable_minutes":15}}}}},{"name":"going back leads to the same model","outcome":"fail","given":{"system":{"deployment":{"status":"deployed"},"artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}],"operations":{"rollback":{"digest":"md5:11111111111111111111111111111111"}}}}},{"name":"the earlier version is still open","outcome":"fail","given":{"system":{"deployment":{"status":"deployed"},"operations":{"rollback":{"version":"TODO"}}}}},{"name":"to be tried next year","outcome":"fail","given":{"system":{"deployment":{"status":"deployed"},"operations":{"rollback":{"tested":"2027-02-01"}}}}},{"name":"at high risk it runs on for a day","outcome":"fail","given":{"tier":"high","system":{"deployment":{"status":"deployed"},"operations":{"rollback":{"disable_minutes":1440}}}}},{"name":"tried two years ago","outcome":"not-evaluated","reason":"stale","given":{"tier":"high","system":{"deployment":{"status":"deployed"},"operations":{"rollback":{"version":{"not_applicable":"This is the first release."},"digest":{"not_applicable":"This is the first release."},"tested":"2024-09-01","disable_minutes":15}}}}},{"name":"never tried","outcome":"not-evaluated","reason":"missing","given":{"system":{"deployment":{"status":"deployed"}}}}],"place":null},{"id":"RMF-MANAGE-3.2-base-model-pinned","title":"The model underneath can be exchanged by its supplier, or is another than the one that was tested","why":"A supplier who puts a new model under the same name changes what patients get overnight, and none of the results speak for it.","fix":"Use an exact version or dated snapshot of the model, test the system with it, and state both as version and evaluated_version of its entry under components.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 3.2"],"nist-ai-600-1":["2.12","MP-4.1-007","MG-3.1-003"],"chai-joint-commission":["TrustIngredients/AISystemFacts/FoundationModels"],"mitre-atlas":["AML.T0109"]},"traits":["third-party"],"for":{"each":"component","where":null,"whenEmpty":null},"checks":[{"kind":"when","args":{"fact":"component.kind","in":["foundation-model","pretrained-model"],"checks":[{"kind":"equals","args":{"fact":"component.pinned","value":true},"found":null,"required":"an exact version, no name such as latest"},{"kind":"equals","args":{"fact":"component.evaluated_version","other":"component.version"},"found":null,"required":"the results were made with the version that is used"}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a dated snapshot, and the results were made with it","outcome":"pass","given":{"system":{"components":[{"name":"base","kind":"foundation-model","version":"2026-03-01","evaluated_version":"2026-03-01"}]}}},{"name":"the name stays and the model changes","outcome":"fail","given":{"system":{"components":[{"name":"base","kind":"foundation-model","version":"latest","evaluated_version":"latest"}]}}},{"name":"tested with another version","outcome":"fail","given":{"system":{"components":[{"name":"base","kind":"pretrained-model","version":"2026-03-01","evaluated_version":"2025-11-15"}]}}},{"name":"nobody says with which version it was tested","outcome":"not-evaluated","reason":"missing","given":{"system":{"components":[{"name":"base","kind":"foundation-model","version":"2026-03-01"}]}}},{"name":"no model underneath","outcome":"not-applicable","given":{"system":{"components":[{"name":"monitor","kind":"device","version":"latest"}]}}}],"place":null},{"id":"RMF-MANAGE-3.2-vendor-fallback","title":"Nobody knows how care goes on while a supplier is down","why":"A service that fails takes the system with it at every bed at once, and people who have come to rely on it are slower without it than they were before.","fix":"State as fallback of the part under components what is done while its supplier is down, rehearse it, and add vendor-outage to operations.incident_plan.scenarios.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 6.2"],"nist-ai-600-1":["GV-6.2-003","GV-6.2-006"],"hipaa":["45 CFR 164.308(a)(7)"]},"traits":["third-party","deployed"],"for":{"each":"component","where":null,"whenEmpty":null},"checks":[{"kind":"when","args":{"fact":"component.kind","in":["service","foundation-model","device"],"checks":[{"kind":"present","args":{"fact":"component.fallback"},"found":null,"required":null},{"kind":"includes","args":{"fact":"operations.incident_plan.scenarios","values":["vendor-outage"]},"found":null,"required":null}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"clinicians write themselves, and have tried it","outcome":"pass","given":{"system":{"deployment":{"status":"deployed"},"components":[{"name":"hosting","kind":"service","fallback":"Clinicians write the letter themselves."}],"operations":{"incident_plan":{"scenarios":["vendor-outage"]}}}}},{"name":"what is done is still open","outcome":"fail","given":{"system":{"deployment":{"status":"deployed"},"components":[{"name":"hosting","kind":"service","fallback":"TODO"}]}}},{"name":"an outage was never rehearsed","outcome":"fail","given":{"system":{"deployment":{"status":"deployed"},"components":[{"name":"base","kind":"foundation-model","fallback":"Clinicians write the letter themselves."}],"operations":{"incident_plan":{"scenarios":["drift"]}}}}},{"name":"nobody knows what is done without the device","outcome":"not-evaluated","reason":"missing","given":{"system":{"deployment":{"status":"deployed"},"components":[{"name":"monitor","kind":"device"}],"operations":{"incident_plan":{"scenarios":["vendor-outage"]}}}}},{"name":"software that runs on its own machines","outcome":"not-applicable","given":{"system":{"deployment":{"status":"deployed"},"components":[{"name":"library","kind":"software"}]}}}],"place":null},{"id":"RMF-MANAGE-4.1-pccp-conformance","title":"This version changes the device in a way that the regulator has not authorised in advance","why":"A device was cleared as it was tested; a change outside of what the regulator agreed to makes it another device, which nobody has cleared for patients.","fix":"Leave the change out, or have it authorised first: by the change plan or by a new submission. List under release.modifications what differs from the version that was last authorised, in the words of regulatory.change_plan.modifications.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 4.1"],"fda":["PCCP-Description-of-Modifications","FDCA-515C"]},"traits":["device"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"when","args":{"fact":"regulatory.fda_status","in":["cleared-510k","de-novo","approved-pma"],"checks":[{"kind":"subset-of","args":{"fact":"release.modifications","of":"regulatory.change_plan.modifications"},"found":null,"required":"this version changes only what the change plan allows"}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"trained again, as the plan allows","outcome":"pass","given":{"system":{"regulatory":{"fda_status":"cleared-510k","change_plan":{"modifications":["retraining on new data","new threshold"]}},"release":{"modifications":["Retraining on new data"]}}}},{"name":"a new input, which the plan does not allow","outcome":"fail","given":{"system":{"regulatory":{"fda_status":"de-novo","change_plan":{"modifications":["retraining on new data"]}},"release":{"modifications":["retraining on new data","new input"]}}}},{"name":"a change where none was authorised in advance","outcome":"fail","given":{"system":{"regulatory":{"fda_status":"approved-pma","change_plan":{"modifications":[]}},"release":{"modifications":["retraining on new data"]}}}},{"name":"nobody says what the plan allows","outcome":"not-evaluated","reason":"missing","given":{"system":{"regulatory":{"fda_status":"cleared-510k"},"release":{"modifications":["retraining on new data"]}}}},{"name":"nothing differs from what was cleared","outcome":"not-applicable","given":{"system":{"regulatory":{"fda_status":"cleared-510k"},"release":{"modifications":[]}}}},{"name":"a device under investigation","outcome":"not-applicable","given":{"system":{"regulatory":{"fda_status":"investigational"}}}}],"place":null},{"id":"RMF-MANAGE-4.1-postmarket-feedback","title":"What users override and complain about is not counted, or nobody has looked at it lately","why":"Clinicians who override a system are telling that it is wrong; where nobody counts it, the error goes on until it harms.","fix":"Count how often users override the output and how many complaints there are, look at both, and state them with the day under monitoring.feedback.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 4.1"],"nist-ai-600-1":["MS-4.2-004"]},"traits":["deployed"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"when","args":{"fact":"deployment.status","in":["pilot","deployed"],"checks":[{"kind":"present","args":{"fact":"monitoring.feedback.override_rate"},"found":null,"required":null},{"kind":"present","args":{"fact":"monitoring.feedback.complaints"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"monitoring.feedback.reviewed"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"monitoring.feedback.reviewed","days":"days"},"found":null,"required":null}]},"found":null,"required":null}],"limits":{"days":{"values":{"high":90,"moderate":180,"low":365},"stricter":"lower","origin":"house","unit":"days","setBy":null}},"enforce":{"high":"warn","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"counted, and looked at last month","outcome":"pass","given":{"tier":"high","system":{"deployment":{"status":"deployed"},"monitoring":{"feedback":{"override_rate":0.2,"complaints":2,"reviewed":"2026-11-01"}}}}},{"name":"one in five written as a percentage","outcome":"fail","given":{"system":{"deployment":{"status":"deployed"},"monitoring":{"feedback":{"override_rate":"20%"}}}}},{"name":"the number of complaints is still open","outcome":"fail","given":{"system":{"deployment":{"status":"pilot"},"monitoring":{"feedback":{"complaints":"TODO"}}}}},{"name":"looked at tomorrow","outcome":"fail","given":{"system":{"deployment":{"status":"pilot"},"monitoring":{"feedback":{"reviewed":"2026-12-02"}}}}},{"name":"last looked at in summer","outcome":"not-evaluated","reason":"stale","given":{"tier":"high","system":{"deployment":{"status":"deployed"},"monitoring":{"feedback":{"override_rate":0.2,"complaints":2,"reviewed":"2026-07-01"}}}}},{"name":"nothing is counted","outcome":"not-evaluated","reason":"missing","given":{"system":{"deployment":{"status":"deployed"}}}},{"name":"in silent operation nobody can override","outcome":"not-applicable","given":{"system":{"deployment":{"status":"silent"}}}}],"place":null},{"id":"RMF-MANAGE-4.2-change-record","title":"The model is another, and its version, its reason or the list of changes does not say so","why":"When something goes wrong, people must be able to tell which model a patient met; two models under one version make that impossible.","fix":"Give the system a new version, state why it changed under release.reason, and list under release.modifications what kind of change it is.","kind":"computed","references":{"nist-ai-rmf":["MANAGE 4.2"],"eu-ai-act":["Annex IV(6)"],"chai-joint-commission":["ReleaseInfo/ReleaseVersion"],"decide-ai":["DECIDE-AI 11"]},"traits":[],"for":{"each":"change","where":{"fact":"change.kind","in":["model-changed"]},"whenEmpty":"the model is the same as before the change, or there is nothing to compare with"},"checks":[{"kind":"equals","args":{"fact":"change.version_kept","value":false},"found":null,"required":"another model has another version"},{"kind":"equals","args":{"fact":"change.denied","value":false},"found":null,"required":"no statement that nothing in the model changed"},{"kind":"present","args":{"fact":"release.reason"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"another model, another version, and why","outcome":"pass","given":{"base":{"system":{"version":"2.0.0","artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}]}},"system":{"version":"2.1.0","artifacts":[{"path":"weights.safetensors","digest":"md5:33333333333333333333333333333333"}],"release":{"reason":"Trained again with data of 2025.","modifications":["retraining on new data"]}}}},{"name":"another model under the same version","outcome":"fail","given":{"base":{"system":{"version":"2.0.0","artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}]}},"system":{"version":"2.0.0","artifacts":[{"path":"weights.safetensors","digest":"md5:33333333333333333333333333333333"}],"release":{"reason":"Trained again with data of 2025."}}}},{"name":"another model, said to be unchanged","outcome":"fail","given":{"base":{"system":{"version":"2.0.0","artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}]}},"system":{"version":"2.1.0","artifacts":[{"path":"weights.safetensors","digest":"md5:33333333333333333333333333333333"}],"release":{"reason":"New text on the screen.","modifications":[]}}}},{"name":"nobody says why","outcome":"not-evaluated","reason":"missing","given":{"base":{"system":{"version":"2.0.0","artifacts":[{"path":"weights.safetensors","digest":"md5:11111111111111111111111111111111"}]}},"system":{"version":"2.1.0","artifacts":[{"path":"weights.safetensors","digest":"md5:33333333333333333333333333333333"}]}}},{"name":"the same model","outcome":"not-applicable","given":{"base":{"system":{"version":"2.0.0"}},"system":{"version":"2.0.1"}}}],"place":null},{"id":"RMF-MANAGE-4.3-no-open-critical-incident","title":"A serious incident with the system, or with what it is built on, is not closed","why":"Whatever harmed one patient and is not understood can harm the next; a new version must not be built on top of it.","fix":"Find out what happened, mend it and close the incident under incidents; where this change is what mends it, close the incident in the same change.","kind":"declared","references":{"nist-ai-rmf":["MANAGE 4.3"],"nist-ai-600-1":["MG-4.3-001"]},"traits":[],"for":{"each":"incident","where":null,"whenEmpty":"no incident is stated"},"checks":[{"kind":"when","args":{"fact":"incident.severity","in":["serious","critical"],"checks":[{"kind":"one-of","args":{"fact":"incident.status","values":["closed"]},"found":null,"required":null}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a serious one, closed","outcome":"pass","given":{"system":{"incidents":[{"id":"I-1","severity":"serious","status":"closed"}]}}},{"name":"a critical one, contained and not closed","outcome":"fail","given":{"system":{"incidents":[{"id":"I-1","severity":"critical","status":"contained"}]}}},{"name":"nobody says where a serious one stands","outcome":"not-evaluated","reason":"missing","given":{"system":{"incidents":[{"id":"I-1","severity":"serious"}]}}},{"name":"nobody says how bad it was","outcome":"not-evaluated","reason":"missing","given":{"system":{"incidents":[{"id":"I-1","status":"open"}]}}},{"name":"a minor one that is open","outcome":"not-applicable","given":{"system":{"incidents":[{"id":"I-1","severity":"minor","status":"open"}]}}},{"name":"none","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MANAGE-4.3-record-retention","title":"The records of how the system was judged will not be kept long enough, or nobody knows where they are","why":"Harm often shows years later; without the records neither patients nor those who decided can learn what was known at the time.","fix":"Keep the records of decisions and evaluations for at least six years where HIPAA applies, and for at least ten where the system is high-risk under the EU AI Act; state years and place under governance.retention.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 1.1"],"nist-ai-600-1":["GV-1.5-003"],"hipaa":["45 CFR 164.316(b)(2)(i)","45 CFR 164.530(j)"],"eu-ai-act":["Art 18(1)"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.retention.years"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.retention.location"},"found":null,"required":null},{"kind":"when","args":{"fact":"regulatory.hipaa_role","in":["covered-entity","business-associate"],"checks":[{"kind":"at-least","args":{"fact":"governance.retention.years","limit":"hipaa"},"found":null,"required":null}]},"found":null,"required":null},{"kind":"when","args":{"fact":"regulatory.eu_ai_class","in":["high-risk"],"checks":[{"kind":"at-least","args":{"fact":"governance.retention.years","limit":"europe"},"found":null,"required":null}]},"found":null,"required":null}],"limits":{"hipaa":{"values":{"high":6,"moderate":6,"low":6},"stricter":"higher","origin":"text","unit":"years","setBy":null},"europe":{"values":{"high":10,"moderate":10,"low":10},"stricter":"higher","origin":"text","unit":"years","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"six years in the United States","outcome":"pass","given":{"system":{"regulatory":{"hipaa_role":"covered-entity","eu_ai_class":"not-placed-in-eu"},"governance":{"retention":{"years":6,"location":"archive of the quality office"}}}}},{"name":"ten years where it is high-risk in Europe","outcome":"pass","given":{"system":{"regulatory":{"hipaa_role":"not-subject","eu_ai_class":"high-risk"},"governance":{"retention":{"years":10,"location":"archive of the quality office"}}}}},{"name":"three years where neither law asks","outcome":"pass","given":{"system":{"regulatory":{"hipaa_role":"not-subject","eu_ai_class":"not-placed-in-eu"},"governance":{"retention":{"years":3,"location":"archive of the quality office"}}}}},{"name":"five years under HIPAA","outcome":"fail","given":{"system":{"regulatory":{"hipaa_role":"business-associate"},"governance":{"retention":{"years":5}}}}},{"name":"six years where it is high-risk in Europe","outcome":"fail","given":{"system":{"regulatory":{"eu_ai_class":"high-risk"},"governance":{"retention":{"years":6}}}}},{"name":"where they are kept is still open","outcome":"fail","given":{"system":{"governance":{"retention":{"location":"TODO"}}}}},{"name":"nobody says how long, where neither law asks","outcome":"not-evaluated","reason":"missing","given":{"system":{"regulatory":{"hipaa_role":"not-subject","eu_ai_class":"not-placed-in-eu"},"governance":{"retention":{"location":"archive of the quality office"}}}}}],"place":null},{"id":"RMF-MAP-1.1-intended-use-complete","title":"It is not fully stated what the system is for, for whom, and who uses it","why":"A system that is used for other patients, by other people or for another decision than it was tested for can harm without anyone noticing that it left its ground.","fix":"State purpose, population, users, setting and the role in the decision under intended_use in rmf-system.yaml.","kind":"declared","references":{"nist-ai-rmf":["MAP 1.1","MAP 3.3"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(2)(i)","45 CFR 170.315(b)(11)(iv)(B)(2)(ii)","45 CFR 170.315(b)(11)(iv)(B)(2)(iii)"],"eu-ai-act":["Art 13(3)(b)(i)","Annex IV(1)"],"fda":["GMLP-1","AI-DSF-device-description","TRANSPARENCY-What"],"iso-42001":["A.6.2.2","A.9.4"],"tripod-ai":["TRIPOD+AI 3a","TRIPOD+AI 3b"],"nist-ai-600-1":["MP-1.1-001","MP-1.1-002"],"chai-joint-commission":["UsesAndDirections/IntendedUseAndWorkflow","UsesAndDirections/PrimaryIntendedUsers","UsesAndDirections/TargetedPatientPopulation"],"decide-ai":["DECIDE-AI 2","DECIDE-AI 5"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"intended_use.purpose","characters":"min_characters"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.population","characters":"min_characters"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.users","characters":"min_characters"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.setting","characters":"min_characters"},"found":null,"required":null},{"kind":"one-of","args":{"fact":"intended_use.decision_role","values":["informs","augments","replaces","autonomous"]},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.use"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.significance"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.condition_seriousness"},"found":null,"required":null}],"limits":{"min_characters":{"values":{"high":20,"moderate":20,"low":20},"stricter":"higher","origin":"house","unit":"characters","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"everything is stated","outcome":"pass","given":{"system":{"intended_use":{"purpose":"Alerts nurses on adult wards to patients who may be developing sepsis.","population":"Adults of 18 years or older admitted to a general ward.","users":"Registered nurses and physicians of the ward.","setting":"General wards of an acute hospital.","use":"alarm","decision_role":"augments","significance":"drives","condition_seriousness":"serious"}}}},{"name":"two words are not a purpose","outcome":"fail","given":{"system":{"intended_use":{"purpose":"Sepsis alerts.","population":"Adults of 18 years or older admitted to a general ward.","users":"Registered nurses and physicians of the ward.","setting":"General wards of an acute hospital.","use":"alarm","decision_role":"augments","significance":"drives","condition_seriousness":"serious"}}}},{"name":"the population is still open","outcome":"fail","given":{"system":{"intended_use":{"purpose":"Alerts nurses on adult wards to patients who may be developing sepsis.","population":"TBD","users":"Registered nurses and physicians of the ward.","setting":"General wards of an acute hospital.","use":"alarm","decision_role":"augments","significance":"drives","condition_seriousness":"serious"}}}},{"name":"nobody states who uses it","outcome":"not-evaluated","reason":"missing","given":{"system":{"intended_use":{"purpose":"Alerts nurses on adult wards to patients who may be developing sepsis.","population":"Adults of 18 years or older admitted to a general ward.","setting":"General wards of an acute hospital.","use":"alarm","decision_role":"augments","significance":"drives","condition_seriousness":"serious"}}}}],"place":null},{"id":"RMF-MAP-1.1-patient-disclosure","title":"Patients are not told that a machine speaks to them, or how to reach a person","why":"A patient who takes a machine for a clinician trusts it with decisions it must not make, and has nobody to turn to when it is wrong.","fix":"State under disclosure what patients are told, where they see or hear it, and how they reach a person.","kind":"declared","references":{"nist-ai-600-1":["GV-5.1-002","MP-5.1-003"],"eu-ai-act":["Art 50(1)"],"chai-joint-commission":["Resources/PatientConsentOrDisclosure","RUAIH-2"],"us-states":["CA AB 3030","TX HB 149","TX SB 1188","UT SB 149 / SB 226","UT HB 452"]},"traits":["patient-facing"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"disclosure.text","characters":"notice"},"found":null,"required":null},{"kind":"present","args":{"fact":"disclosure.channel"},"found":null,"required":null},{"kind":"present","args":{"fact":"disclosure.human_contact"},"found":null,"required":null}],"limits":{"notice":{"values":{"high":30,"moderate":30,"low":30},"stricter":"higher","origin":"house","unit":"characters","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a notice, where it stands, and a person to reach","outcome":"pass","given":{"system":{"intended_use":{"patient_facing":true},"disclosure":{"text":"This letter was drafted by a computer program and checked by your care team.","channel":"first line of the letter","human_contact":"the ward\'s telephone number"}}}},{"name":"two letters are no notice","outcome":"fail","given":{"system":{"intended_use":{"patient_facing":true},"disclosure":{"text":"AI","channel":"first line of the letter","human_contact":"telephone of the ward"}}}},{"name":"nobody says where patients see it","outcome":"not-evaluated","reason":"missing","given":{"system":{"intended_use":{"patient_facing":true},"disclosure":{"text":"This letter was drafted by a computer program.","human_contact":"telephone of the ward"}}}},{"name":"no person to reach","outcome":"not-evaluated","reason":"missing","given":{"system":{"intended_use":{"patient_facing":true},"disclosure":{"text":"This letter was drafted by a computer program.","channel":"first line of the letter"}}}}],"place":null},{"id":"RMF-MAP-2.1-inputs-listed","title":"The inputs of the model are not listed","why":"Only from a list of the inputs can anybody see whether race, language or insurance decides about a patient, and whether an explanation speaks of what the model really uses.","fix":"List every input under features in rmf-system.yaml, and state for each whether it is or stands for a sensitive attribute.","kind":"declared","references":{"nist-ai-rmf":["MAP 2.1","MEASURE 2.11"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(4)(ii)"],"section-1557":["45 CFR 92.210(b)"],"tripod-ai":["TRIPOD+AI 9a"],"eu-ai-act":["Art 13(3)(b)(vi)"]},"traits":["predictive"],"for":{"each":"feature","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"feature.name"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"each input has its name","outcome":"pass","given":{"system":{"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}]}}},{"name":"an input whose name is still open","outcome":"fail","given":{"system":{"features":[{"name":"TODO","sensitive":"none"}]}}},{"name":"no input is listed","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}},{"name":"a system that predicts nothing","outcome":"not-applicable","given":{"system":{"model":{"task":"retrieval"}}}}],"place":null},{"id":"RMF-MAP-2.1-model-described","title":"It is not stated what kind of model this is and what its output means","why":"Who does not know what a score means, or which model it comes from, cannot judge when to follow it and when to doubt it.","fix":"State the type and task of the model, the type and meaning of its output, and the foundation models it is built on; write an empty list where there are none.","kind":"declared","references":{"nist-ai-rmf":["MAP 2.1"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(1)(iii)","45 CFR 170.315(b)(11)(iv)(B)(1)(iv)"],"eu-ai-act":["Annex IV(2)"],"fda":["GMLP-6","AI-DSF-device-description","AI-DSF-model-description"],"iso-42001":["A.6.2.3"],"tripod-ai":["TRIPOD+AI 4","TRIPOD+AI 8a","TRIPOD+AI 12c"],"nist-ai-600-1":["MS-2.9-002"],"chai-joint-commission":["TrustIngredients/AISystemFacts/OutcomesAndOutputs","TrustIngredients/AISystemFacts/ModelType","TrustIngredients/AISystemFacts/OutputAndInputDataTypes","TrustIngredients/AISystemFacts/FoundationModels"],"decide-ai":["DECIDE-AI 4"],"claim":["CLAIM-2020 22"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"model.type"},"found":null,"required":null},{"kind":"present","args":{"fact":"model.task"},"found":null,"required":null},{"kind":"present","args":{"fact":"output.type"},"found":null,"required":null},{"kind":"present","args":{"fact":"output.description"},"found":null,"required":null},{"kind":"present","args":{"fact":"model.foundation_models"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"described, and built on no foundation model","outcome":"pass","given":{"system":{"model":{"type":"gradient boosted trees","task":"classification","foundation_models":[]},"output":{"type":"prediction","description":"Risk of sepsis within the next six hours."}}}},{"name":"built on a foundation model that is named","outcome":"pass","given":{"system":{"model":{"type":"language model","task":"generation","foundation_models":["an open language model 2.0"]},"output":{"type":"recommendation","description":"A draft of a discharge letter."}}}},{"name":"the task is none of those there are","outcome":"fail","given":{"system":{"model":{"type":"gradient boosted trees","task":"guessing","foundation_models":[]},"output":{"type":"prediction","description":"Risk of sepsis within the next six hours."}}}},{"name":"nobody says whether a foundation model is inside","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"type":"gradient boosted trees","task":"classification"},"output":{"type":"prediction","description":"Risk of sepsis within the next six hours."}}}}],"place":null},{"id":"RMF-MAP-2.1-traits-settled","title":"It is not known which rules apply, because a property of the system is not stated","why":"The rules that depend on this answer wait for it, and a rule that waits protects nobody.","fix":"State the field that is named; it settles which rules apply.","kind":"declared","references":{"nist-ai-rmf":["MAP 2.1","MAP 1.1"]},"traits":[],"for":{"each":"trait","where":null,"whenEmpty":"every property that selects rules is settled"},"checks":[{"kind":"present","args":{"fact":"trait.value"},"found":"nobody states whether the system {subject}","required":"an answer"}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{"pass":"Only properties that are not settled are listed; once all are settled the rule does not apply.","fail":"The gate derives the property from other fields; these have findings of their own."},"examples":[{"name":"nobody states the task of the model","outcome":"not-evaluated","reason":"missing","subject":"predictive","given":{"system":{"intended_use":{"use":"screening"},"output":{"probability":true}}}},{"name":"every property is settled","outcome":"not-applicable","given":{"system":{"model":{"task":"classification","foundation_models":[],"modality":"tabular records"},"output":{"probability":true},"intended_use":{"use":"screening","patient_facing":false},"regulatory":{"fda_status":"not-a-device","onc_dsi_type":"none"},"deployment":{"status":"pilot"},"data":[{"id":"test-2026","role":"test","lawful_basis":"consent"}]}}}],"place":null},{"id":"RMF-MAP-2.2-limitations-documented","title":"It is not stated where the system fails and for whom it is not meant","why":"Users trust a system most where nobody told them its limits, and that is where its errors reach patients.","fix":"List known limitations and the uses and patients it is not meant for; at high risk, say also what it does with input that it should not judge (model.abstention).","kind":"declared","references":{"nist-ai-rmf":["MAP 2.2","MAP 1.1","MAP 3.3"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(3)(i)","45 CFR 170.315(b)(11)(iv)(B)(3)(ii)"],"eu-ai-act":["Art 13(3)(b)(iii)","Art 10(2)(h)","Art 14(4)(a)","Annex IV(3)"],"iso-42001":["A.8.2","A.9.4"],"tripod-ai":["TRIPOD+AI 25","TRIPOD+AI 26"],"fda":["AI-DSF-user-interface-and-labeling","TRANSPARENCY-What"],"chai-joint-commission":["UsesAndDirections/CautionedOutOfScopeSettings","Warnings/KnownRisksAndLimitations"],"claim":["CLAIM-2020 38"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"at-least","args":{"fact":"limitations","limit":"limitations"},"found":null,"required":null},{"kind":"at-least","args":{"fact":"intended_use.out_of_scope","limit":"out_of_scope"},"found":null,"required":null},{"kind":"when","args":{"fact":"tier.judged","in":["high"],"checks":[{"kind":"present","args":{"fact":"model.abstention"},"found":null,"required":null}]},"found":null,"required":null}],"limits":{"limitations":{"values":{"high":2,"moderate":2,"low":2},"stricter":"higher","origin":"house","unit":"entries","setBy":null},"out_of_scope":{"values":{"high":3,"moderate":1,"low":1},"stricter":"higher","origin":"house","unit":"entries","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"limits, uses to avoid and behaviour outside them at high risk","outcome":"pass","given":{"tier":"high","system":{"limitations":["Not tested in patients on dialysis.","Misses sepsis without fever more often."],"intended_use":{"out_of_scope":["Patients under 18 years","Intensive care","Obstetric wards"]},"model":{"abstention":"No score is shown when more than three of the inputs are missing."}}}},{"name":"at low risk one use to avoid is enough","outcome":"pass","given":{"tier":"low","system":{"limitations":["Not tested with scanned letters.","Names with accents are often wrong."],"intended_use":{"out_of_scope":["Clinical decisions"]}}}},{"name":"a single limitation","outcome":"fail","given":{"tier":"moderate","system":{"limitations":["Not tested in patients on dialysis."],"intended_use":{"out_of_scope":["Patients under 18 years"]}}}},{"name":"at high risk nobody says what happens to input it should not judge","outcome":"not-evaluated","reason":"missing","given":{"tier":"high","system":{"limitations":["Not tested in patients on dialysis.","Misses sepsis without fever more often."],"intended_use":{"out_of_scope":["Patients under 18 years","Intensive care","Obstetric wards"]}}}}],"place":null},{"id":"RMF-MAP-2.3-data-provenance","title":"It is not stated where the data come from, whom they include and how they were labelled","why":"Results hold only for patients like those in the data; without their origin nobody can tell whether they hold for the patients at hand.","fix":"Complete the entry of the data set under data in rmf-system.yaml.","kind":"evidence","references":{"nist-ai-rmf":["MAP 2.3"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(4)(i)"],"eu-ai-act":["Art 10(2)(b)","Art 10(2)(c)","Annex IV(2)","Art 13(3)(b)(vi)"],"iso-42001":["A.7.3","A.7.5","A.4.3"],"tripod-ai":["TRIPOD+AI 5a","TRIPOD+AI 6a","TRIPOD+AI 6b","TRIPOD+AI 20a","TRIPOD+AI 5b"],"nist-ai-600-1":["GV-1.2-001","MP-2.1-001","MP-4.1-004","MS-1.1-007","MS-2.5-005","MG-2.2-002"],"fda":["AI-DSF-data-management"],"chai-joint-commission":["TrustIngredients/AISystemFacts/InputDataSource","TrustIngredients/AISystemFacts/DevelopmentDataCharacterization","KeyMetrics/*/TestingDataDescription"],"mitre-atlas":["AML.M0025"],"claim":["CLAIM-2020 7","CLAIM-2020 8","CLAIM-2020 33"],"us-states":["CA AB 2013"]},"traits":[],"for":{"each":"dataset","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"dataset.source"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.period.start"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.period.end"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.sites"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.n"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.inclusion"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.exclusion"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.label_method"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.licence"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.digest"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"dataset.period.end"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"dataset.period.start","than":"dataset.period.end"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a complete entry","outcome":"pass","given":{"system":{"data":[{"id":"test-2026","source":"Electronic health record of the hospital, general wards.","period":{"start":"2025-01-01","end":"2025-12-31"},"sites":["one acute hospital"],"n":7000,"inclusion":"Adults admitted for at least six hours.","exclusion":"Patients in palliative care.","label_method":"Sepsis-3 criteria computed from the record.","licence":"internal use under agreement","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}]}}},{"name":"data that end after the day of judgement","outcome":"fail","given":{"system":{"data":[{"id":"test-2026","source":"Electronic health record of the hospital, general wards.","period":{"start":"2025-01-01","end":"2099-12-31"},"sites":["one acute hospital"],"n":7000,"inclusion":"Adults admitted for at least six hours.","exclusion":"Patients in palliative care.","label_method":"Sepsis-3 criteria computed from the record.","licence":"internal use under agreement","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}]}}},{"name":"a period that ends before it starts","outcome":"fail","given":{"system":{"data":[{"id":"test-2026","source":"Electronic health record of the hospital, general wards.","period":{"start":"2025-12-31","end":"2025-01-01"},"sites":["one acute hospital"],"n":7000,"inclusion":"Adults admitted for at least six hours.","exclusion":"Patients in palliative care.","label_method":"Sepsis-3 criteria computed from the record.","licence":"internal use under agreement","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}]}}},{"name":"only a source","outcome":"not-evaluated","reason":"missing","given":{"system":{"data":[{"id":"test-2026","source":"Electronic health record of the hospital, general wards."}]}}},{"name":"no data set is described","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MAP-2.3-label-quality","title":"The label the model learned may not be the need it stands for","why":"A model that predicts a stand-in, such as cost for illness, is wrong for every group whose need does not show in the stand-in, however well it predicts.","fix":"State what the label is and what need it stands for; where the two differ, say why the label is a fair stand-in for every group (label.proxy_justification).","kind":"declared","references":{"nist-ai-rmf":["MAP 2.3"],"eu-ai-act":["Art 10(2)(c)","Art 10(3)"],"fda":["GMLP-5","AI-DSF-data-management"],"iso-42001":["A.7.4"],"tripod-ai":["TRIPOD+AI 8a"],"claim":["CLAIM-2020 14"]},"traits":["predictive"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"label.target"},"found":null,"required":null},{"kind":"present","args":{"fact":"label.construct_of_need"},"found":null,"required":null},{"kind":"any","args":[{"kind":"equals","args":{"fact":"label.target","other":"label.construct_of_need"},"found":null,"required":null},{"kind":"present","args":{"fact":"label.proxy_justification"},"found":null,"required":null}],"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"the label is the need","outcome":"pass","given":{"system":{"label":{"target":"sepsis by Sepsis-3 criteria","construct_of_need":"sepsis by Sepsis-3 criteria"}}}},{"name":"a stand-in, and why it is fair","outcome":"pass","given":{"system":{"label":{"target":"sepsis by Sepsis-3 criteria within six hours","construct_of_need":"sepsis that needs treatment within six hours","proxy_justification":"An audit by group compared the label with chart review."}}}},{"name":"the label is still open","outcome":"fail","given":{"system":{"label":{"target":"TBD","construct_of_need":"need of extra care","proxy_justification":"TODO"}}}},{"name":"a stand-in without a reason","outcome":"not-evaluated","reason":"missing","given":{"system":{"label":{"target":"cost of care in the next year","construct_of_need":"need of extra care"}}}}],"place":null},{"id":"RMF-MAP-2.3-representativeness","title":"A group of the patients it is meant for is hardly among those it was tested on","why":"Results from a test that leaves a group out are passed on to patients of whom the test says nothing.","fix":"State the share of each group among the patients the system is meant for under population, with its source, and test on patients in about these shares.","kind":"computed","references":{"nist-ai-rmf":["MAP 2.3","MEASURE 2.2"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(4)(iii)","45 CFR 170.315(b)(11)(iv)(B)(4)(iv)"],"eu-ai-act":["Art 10(3)","Art 10(4)"],"fda":["GMLP-3","AI-DSF-data-management"],"iso-42001":["A.7.4"],"tripod-ai":["TRIPOD+AI 16","TRIPOD+AI 20b"],"nist-ai-600-1":["MP-1.2-002","MP-2.3-002","MS-2.11-004"],"decide-ai":["DECIDE-AI 9"],"claim":["CLAIM-2020 34"]},"traits":["predictive"],"for":{"each":"population-group","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"population-group.share"},"found":null,"required":null},{"kind":"present","args":{"fact":"population-group.source"},"found":null,"required":null},{"kind":"at-least","args":{"fact":"population-group.share_ratio","limit":"share_ratio"},"found":null,"required":null}],"limits":{"share_ratio":{"values":{"high":0.5,"moderate":0.5,"low":0.5},"stricter":"higher","origin":"house","unit":"share in the test over share in the population","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"tested on about the same shares","outcome":"pass","given":{"system":{"population":[{"attribute":"sex","group":"F","share":0.52,"source":"admissions of 2025"},{"attribute":"sex","group":"M","share":0.48,"source":"admissions of 2025"}]},"predictions":{"sex":{"F":[{"score":0.7,"positives":40,"negatives":60}],"M":[{"score":0.7,"positives":40,"negatives":60}]}}}},{"name":"half of the patients are women, 10 of 100 tested are","outcome":"fail","given":{"system":{"population":[{"attribute":"sex","group":"F","share":0.5,"source":"admissions of 2025"}]},"predictions":{"sex":{"F":[{"score":0.7,"positives":10,"negatives":10}],"M":[{"score":0.7,"positives":90,"negatives":90}]}}}},{"name":"nobody says where the share comes from","outcome":"not-evaluated","reason":"missing","given":{"system":{"population":[{"attribute":"sex","group":"F","share":0.5}]},"predictions":{"sex":{"F":[{"score":0.7,"positives":40,"negatives":60}],"M":[{"score":0.7,"positives":40,"negatives":60}]}}}},{"name":"the population is not described","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MAP-2.3-sensitive-features-justified","title":"The model uses a sensitive attribute of patients without a reason that was tested","why":"A model that decides by race, language or insurance can treat equally ill patients differently; where such an input is needed, somebody must have shown what happens without it.","fix":"Remove the input, or state why it is needed and what happens without it (justification, tested_without); where only its name sounds like such an attribute, state that as its justification.","kind":"declared","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(b)"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(4)(ii)","45 CFR 170.315(b)(11)(iv)(A)(5)","45 CFR 170.315(b)(11)(iv)(A)(6)","45 CFR 170.315(b)(11)(iv)(A)(7)","45 CFR 170.315(b)(11)(iv)(A)(8)","45 CFR 170.315(b)(11)(iv)(A)(9)","45 CFR 170.315(b)(11)(iv)(A)(10)","45 CFR 170.315(b)(11)(iv)(A)(11)","45 CFR 170.315(b)(11)(iv)(A)(12)"],"tripod-ai":["TRIPOD+AI 9a"],"nist-ai-600-1":["MS-2.11-004"]},"traits":[],"for":{"each":"feature","where":{"fact":"feature.sensitive","in":["age","sex","race","ethnicity","language","disability","gender-identity","sexual-orientation","payer","social-determinant","location"]},"whenEmpty":"no listed input is a sensitive attribute or is named like one"},"checks":[{"kind":"present","args":{"fact":"feature.sensitive"},"found":null,"required":null},{"kind":"present","args":{"fact":"feature.justification"},"found":null,"required":null},{"kind":"present","args":{"fact":"feature.tested_without"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"age, with a reason that was tested","outcome":"pass","given":{"system":{"features":[{"name":"age","sensitive":"age","justification":"Age changes the baseline risk of sepsis in every published score.","tested_without":"Without age the AUROC falls by 0.02 and calibration over 80 years is lost."}]}}},{"name":"the reason is still open","outcome":"fail","given":{"system":{"features":[{"name":"race","sensitive":"race","justification":"TODO","tested_without":"TODO"}]}}},{"name":"race without a reason","outcome":"not-evaluated","reason":"missing","given":{"system":{"features":[{"name":"race","sensitive":"race"}]}}},{"name":"an input named like insurance and declared to be nothing of the kind","outcome":"fail","given":{"system":{"features":[{"name":"insurance_type","sensitive":"none"}]}}},{"name":"a name that misleads, and why","outcome":"not-applicable","given":{"system":{"features":[{"name":"language_score","sensitive":"none","justification":"A test of speech after a stroke."}]}}},{"name":"an attribute that is none of those there are","outcome":"fail","given":{"system":{"features":[{"name":"group_code","sensitive":"Race","justification":"Asked for.","tested_without":"Not yet."}]}}},{"name":"no sensitive input","outcome":"not-applicable","given":{"system":{"features":[{"name":"lactate","sensitive":"none"}]}}}],"place":null},{"id":"RMF-MAP-2.3-train-test-separation","title":"Patients the model learned from may be among those it was tested on","why":"A model recognises patients it has seen before, so its test results look better than what new patients will meet. Rows or single stays are not enough to keep apart, because one patient may have several.","fix":"Split by patient, site or time, count the patients that are in both sets, and state the count and its day.","kind":"declared","references":{"nist-ai-rmf":["MAP 2.3"],"fda":["GMLP-4","AI-DSF-data-management"],"tripod-ai":["TRIPOD+AI 12a"],"claim":["CLAIM-2020 20","CLAIM-2020 21"]},"traits":["predictive"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"one-of","args":{"fact":"split.level","values":["patient","site","time"]},"found":null,"required":null},{"kind":"present","args":{"fact":"split.method"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"split.overlap_count","limit":"overlap"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"split.checked"},"found":null,"required":null}],"limits":{"overlap":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"patients in both sets","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"split by patient, counted, none in both","outcome":"pass","given":{"system":{"split":{"level":"patient","method":"Patients were assigned to one set by a hash of their study number.","overlap_count":0,"checked":"2026-09-30"}}}},{"name":"twelve patients are in both","outcome":"fail","given":{"system":{"split":{"level":"patient","method":"Patients were assigned to one set by a hash of their study number.","overlap_count":12,"checked":"2026-09-30"}}}},{"name":"rows were split, and patients have several rows","outcome":"fail","given":{"system":{"split":{"level":"row","method":"Random rows.","overlap_count":0,"checked":"2026-09-30"}}}},{"name":"a count of the future","outcome":"fail","given":{"system":{"split":{"level":"patient","method":"By study number.","overlap_count":0,"checked":"2099-01-01"}}}},{"name":"nobody counted","outcome":"not-evaluated","reason":"missing","given":{"system":{"split":{"level":"patient","method":"By study number."}}}}],"place":null},{"id":"RMF-MAP-3.1-benefit-evidence","title":"It is claimed that the system helps patients, and nothing is named that shows it","why":"A model can be accurate and change nothing for a patient, or do harm; every system costs attention, and only a benefit that was shown is worth it.","fix":"State under benefit what is better for patients, which kind of study shows it, and where that is written.","kind":"declared","references":{"nist-ai-rmf":["MAP 3.1"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(7)(v)"],"chai-joint-commission":["Resources/EvaluationReferences"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"benefit.claim"},"found":null,"required":null},{"kind":"when","args":{"fact":"benefit.evidence","in":["randomised-trial","prospective-study","retrospective-study","silent-trial"],"checks":[{"kind":"present","args":{"fact":"benefit.reference"},"found":null,"required":null}]},"found":null,"required":null},{"kind":"when","args":{"fact":"tier.judged","in":["high"],"checks":[{"kind":"when","args":{"fact":"deployment.status","in":["deployed"],"checks":[{"kind":"not-one-of","args":{"fact":"benefit.evidence","values":["none"]},"found":null,"required":"a study that shows the benefit, once a system of high risk is in use"}]},"found":null,"required":null}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"warn","moderate":"notice","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a silent trial, and where it is reported","outcome":"pass","given":{"tier":"high","system":{"deployment":{"status":"deployed"},"benefit":{"claim":"Antibiotics earlier.","evidence":"silent-trial","reference":"report of 2026-07"}}}},{"name":"none yet, while a pilot is to show it","outcome":"pass","given":{"tier":"high","system":{"deployment":{"status":"pilot"},"benefit":{"claim":"Antibiotics earlier.","evidence":"none"}}}},{"name":"none at lower risk, and said so","outcome":"pass","given":{"tier":"low","system":{"deployment":{"status":"deployed"},"benefit":{"claim":"Hours saved.","evidence":"none"}}}},{"name":"in use at high risk without any","outcome":"fail","given":{"tier":"high","system":{"deployment":{"status":"deployed"},"benefit":{"claim":"Antibiotics earlier.","evidence":"none"}}}},{"name":"a trial that is written nowhere","outcome":"not-evaluated","reason":"missing","given":{"tier":"moderate","system":{"benefit":{"claim":"Antibiotics earlier.","evidence":"randomised-trial"}}}},{"name":"nobody says what is better for patients","outcome":"not-evaluated","reason":"missing","given":{"tier":"moderate","system":{"benefit":{"evidence":"silent-trial","reference":"report of 2026-07"}}}}],"place":null},{"id":"RMF-MAP-3.5-oversight-design","title":"It is not stated how people oversee, override and stop the system","why":"People follow a machine that is usually right; unless overriding and stopping it are designed and trained, its errors become theirs.","fix":"State under oversight how a user overrides the output, how the system is stopped, what is done against over-reliance, who oversees it and what they must know; list the actions it takes alone, or write an empty list.","kind":"declared","references":{"nist-ai-rmf":["MAP 3.5","GOVERN 3.2","MAP 2.2"],"eu-ai-act":["Art 14(1)","Art 14(4)(b)","Art 14(4)(d)","Art 13(3)(d)"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(2)(iv)"],"fda":["GMLP-7"],"tripod-ai":["TRIPOD+AI 27b"],"nist-ai-600-1":["2.7"],"owasp-llm":["LLM09:2025","ASI09"],"us-states":["TX SB 1188","CA SB 1120","IL HB 1806"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"oversight.override"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.stop"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.overreliance_mitigation"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.who"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.competence"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.autonomous_actions"},"found":null,"required":null},{"kind":"one-of","args":{"fact":"intended_use.decision_role","values":["informs","augments","replaces","autonomous"]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"designed, and it does nothing alone","outcome":"pass","given":{"tier":"moderate","system":{"oversight":{"override":"The nurse dismisses the alert with a reason.","stop":"The charge nurse can switch the alert off for a ward.","overreliance_mitigation":"Training with wrong alerts; dismissed alerts are reviewed each month.","who":"charge nurse","competence":"Yearly course on sepsis and on the limits of the alert.","autonomous_actions":[]}}}},{"name":"nobody has thought about how to stop it","outcome":"fail","given":{"tier":"moderate","system":{"oversight":{"override":"The nurse dismisses the alert with a reason.","stop":"TBD","overreliance_mitigation":"Training with wrong alerts; dismissed alerts are reviewed each month.","who":"charge nurse","competence":"Yearly course on sepsis and on the limits of the alert.","autonomous_actions":[]}}}},{"name":"nobody says what it does alone","outcome":"not-evaluated","reason":"missing","given":{"tier":"moderate","system":{"oversight":{"override":"The nurse dismisses the alert with a reason.","stop":"The charge nurse can switch the alert off for a ward.","overreliance_mitigation":"Training with wrong alerts; dismissed alerts are reviewed each month.","who":"charge nurse","competence":"Yearly course on sepsis and on the limits of the alert."}}}}],"place":null},{"id":"RMF-MAP-5.1-agent-hazards","title":"The register of risks leaves out that an assistant with tools can do the wrong thing by itself","why":"An order, a message or a deletion is done before anybody reads it; what a wrong sentence only suggests, a wrong action does to the patient.","fix":"Add an entry of kind wrong-action under hazards, with its control, the risk that is left and its owner.","kind":"declared","references":{"nist-ai-rmf":["MAP 5.1"],"owasp-llm":["LLM06:2025"]},"traits":["agent"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"covers","args":{"fact":"hazard.kind","values":["wrong-action"]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{"fail":"A kind that nobody lists may have been forgotten or kept elsewhere; that shows nothing, so it counts as missing."},"examples":[{"name":"the hazard has an entry","outcome":"pass","given":{"system":{"agent":{"uses_tools":true},"hazards":[{"id":"H-08","kind":"wrong-action"}]}}},{"name":"nobody thought of it","outcome":"not-evaluated","reason":"missing","given":{"system":{"agent":{"uses_tools":true},"hazards":[{"id":"H-01","kind":"wrong-output"}]}}}],"place":null},{"id":"RMF-MAP-5.1-hazard-analysis","title":"A hazard is not rated, has no control or owner, or leaves a risk that is not acceptable","why":"A harm that was named and not followed to its end is a harm accepted by nobody; patients meet it unprotected.","fix":"Complete the entry under hazards: what may happen and to whom, how bad and how likely it is, what prevents it, which risk is left, and who answers for it. Where the risk that is left is not acceptable, add controls or do not use the system.","kind":"declared","references":{"nist-ai-rmf":["MAP 5.1","MANAGE 1.3"],"nist-ai-600-1":["GV-1.3-005"],"onc-hti-1":["45 CFR 170.315(b)(11)(vi)(A)(2)"],"fda":["AI-DSF-risk-assessment"],"eu-ai-act":["Art 9(2)"]},"traits":[],"for":{"each":"hazard","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"hazard.description"},"found":null,"required":null},{"kind":"present","args":{"fact":"hazard.severity"},"found":null,"required":null},{"kind":"present","args":{"fact":"hazard.probability"},"found":null,"required":null},{"kind":"present","args":{"fact":"hazard.control"},"found":null,"required":null},{"kind":"present","args":{"fact":"hazard.owner"},"found":null,"required":null},{"kind":"not-one-of","args":{"fact":"hazard.residual","values":["unacceptable"]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"rated, controlled, owned, and acceptable","outcome":"pass","given":{"system":{"hazards":[{"id":"H-01","description":"A patient with sepsis is not flagged and treated later.","severity":"critical","probability":"remote","control":"Nurses measure early warning scores as before.","residual":"medium","owner":"Patient safety office"}]}}},{"name":"what is left is not acceptable","outcome":"fail","given":{"system":{"hazards":[{"id":"H-01","residual":"unacceptable"}]}}},{"name":"what may happen is still open","outcome":"fail","given":{"system":{"hazards":[{"id":"H-01","description":"TODO"}]}}},{"name":"how bad it would be is still open","outcome":"fail","given":{"system":{"hazards":[{"id":"H-01","severity":"TODO"}]}}},{"name":"how likely it is is still open","outcome":"fail","given":{"system":{"hazards":[{"id":"H-01","probability":"TODO"}]}}},{"name":"the control is still open","outcome":"fail","given":{"system":{"hazards":[{"id":"H-01","control":"TODO"}]}}},{"name":"the owner is still open","outcome":"fail","given":{"system":{"hazards":[{"id":"H-01","owner":"TODO"}]}}},{"name":"only a rating","outcome":"not-evaluated","reason":"missing","given":{"system":{"hazards":[{"id":"H-01","severity":"critical","probability":"remote","residual":"low"}]}}},{"name":"no register of risks","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MAP-5.1-hazard-register-complete","title":"The register of risks leaves out a kind of harm that every clinical AI can do","why":"The harm nobody wrote down is the one nobody watches for; wrong and missing answers, unequal service, leaks, blind trust and outages have happened with every kind of system.","fix":"Add an entry under hazards for each kind that is missing; where it can hardly happen, rate it so and say why under control.","kind":"declared","references":{"nist-ai-rmf":["MAP 5.1"],"onc-hti-1":["45 CFR 170.315(b)(11)(vi)(A)(1)"],"eu-ai-act":["Art 9(2)"],"chai-joint-commission":["RUAIH-6"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"covers","args":{"fact":"hazard.kind","values":["wrong-output","missed-case","subgroup-harm","privacy-leak","over-reliance","downtime"]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{"fail":"A kind that nobody lists may have been forgotten or kept elsewhere; that shows nothing, so it counts as missing."},"examples":[{"name":"every kind has an entry","outcome":"pass","given":{"system":{"hazards":[{"id":"H-01","kind":"wrong-output"},{"id":"H-02","kind":"missed-case"},{"id":"H-03","kind":"subgroup-harm"},{"id":"H-04","kind":"privacy-leak"},{"id":"H-05","kind":"over-reliance"},{"id":"H-06","kind":"downtime"}]}}},{"name":"nobody thought of an outage","outcome":"not-evaluated","reason":"missing","given":{"system":{"hazards":[{"id":"H-01","kind":"wrong-output"},{"id":"H-02","kind":"missed-case"},{"id":"H-03","kind":"subgroup-harm"},{"id":"H-04","kind":"privacy-leak"},{"id":"H-05","kind":"over-reliance"}]}}}],"place":null},{"id":"RMF-MAP-5.1-language-model-hazards","title":"The register of risks leaves out that planted instructions can take over a language model","why":"A language model cannot tell what it reads from what it is told to do; a sentence in a letter or a record can make it write falsely about a patient or give away another\'s data.","fix":"Add an entry of kind prompt-injection under hazards, with its control, the risk that is left and its owner.","kind":"declared","references":{"nist-ai-rmf":["MAP 5.1"],"owasp-llm":["LLM01:2025"]},"traits":["language-model"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"covers","args":{"fact":"hazard.kind","values":["prompt-injection"]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{"fail":"A kind that nobody lists may have been forgotten or kept elsewhere; that shows nothing, so it counts as missing."},"examples":[{"name":"the hazard has an entry","outcome":"pass","given":{"system":{"model":{"task":"generation"},"hazards":[{"id":"H-07","kind":"prompt-injection"}]}}},{"name":"nobody thought of it","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"generation"},"hazards":[{"id":"H-01","kind":"wrong-output"}]}}}],"place":null},{"id":"RMF-MEASURE-2.1-evidence-bound","title":"The results may belong to another model, other data or another time","why":"Good results of an older or different model say nothing about this one; passing them on lets an untested model reach patients.","fix":"Compute the results again with this model and this data, and let the tool that computes them write the digest of both into its output; where it cannot, state the digests under evidence.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.1"],"eu-ai-act":["Art 9(6)","Art 17(1)(d)","Annex IV(2)"],"hipaa":["45 CFR 164.308(a)(8)"],"fda":["GMLP-8"],"iso-42001":["A.4.4"],"nist-ai-600-1":["MG-3.1-003"],"mitre-atlas":["AML.M0008"]},"traits":[],"for":{"each":"result","where":null,"whenEmpty":null},"checks":[{"kind":"digest","args":{"fact":"result.model_digest","equals":"model.digest","assurance":"assurance"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"result.created"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"result.created","days":"days"},"found":null,"required":null},{"kind":"present","args":{"fact":"result.role"},"found":null,"required":null},{"kind":"present","args":{"fact":"result.dataset"},"found":null,"required":null},{"kind":"digest","args":{"fact":"result.dataset_digest","equals":"result.declared_data_digest"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"result.used_by_systems","limit":"systems"},"found":null,"required":null}],"limits":{"assurance":{"values":{"high":"reported","moderate":"declared","low":"declared"},"stricter":"higher","origin":"house","unit":null,"setBy":null},"days":{"values":{"high":180,"moderate":365,"low":365},"stricter":"lower","origin":"house","unit":"days","setBy":null},"systems":{"values":{"high":1,"moderate":1,"low":1},"stricter":"lower","origin":"convention","unit":"systems","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":false,"cannotOccur":{},"examples":[{"name":"a tool wrote both digests into its output","outcome":"pass","given":{"tier":"high","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026"}]},"files":{"evaluation/metrics.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"dataset_sha256\\": \\"2222222222222222222222222222222222222222222222222222222222222222\\",\\n  \\"created\\": \\"2026-10-15\\",\\n  \\"auroc\\": 0.83\\n}\\n"}}},{"name":"the results of another model","outcome":"fail","given":{"tier":"high","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026"}]},"files":{"evaluation/metrics.json":"{\\n  \\"model_sha256\\": \\"3333333333333333333333333333333333333333333333333333333333333333\\",\\n  \\"dataset_sha256\\": \\"2222222222222222222222222222222222222222222222222222222222222222\\",\\n  \\"created\\": \\"2026-10-15\\",\\n  \\"auroc\\": 0.83\\n}\\n"}}},{"name":"the same file serves two systems","outcome":"fail","given":{"tier":"moderate","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026"}]},"files":{"evaluation/metrics.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"dataset_sha256\\": \\"2222222222222222222222222222222222222222222222222222222222222222\\",\\n  \\"created\\": \\"2026-10-15\\",\\n  \\"auroc\\": 0.83\\n}\\n","second/rmf-system.yaml":"id: second\\nevidence: [{ path: metrics.json, kind: metrics, role: test, dataset: test-2026 }]\\n","second/metrics.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"dataset_sha256\\": \\"2222222222222222222222222222222222222222222222222222222222222222\\",\\n  \\"created\\": \\"2026-10-15\\",\\n  \\"auroc\\": 0.83\\n}\\n"}},"subject":"evaluation/metrics.json"},{"name":"computed in the future","outcome":"fail","given":{"tier":"moderate","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026","created":"2099-01-01","model_digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111","dataset_digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}},{"name":"at high risk a person\'s word for the digest is not enough","outcome":"not-evaluated","reason":"unbound","given":{"tier":"high","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026","created":"2026-10-15","model_digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111","dataset_digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}},{"name":"results of two years ago","outcome":"not-evaluated","reason":"stale","given":{"tier":"moderate","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2024","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2024","created":"2024-10-15","model_digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111","dataset_digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}},{"name":"nobody states on which data","outcome":"not-evaluated","reason":"missing","given":{"tier":"moderate","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}},{"name":"no results at all","outcome":"not-evaluated","reason":"missing","given":{"tier":"high"}}],"place":null},{"id":"RMF-MEASURE-2.1-method-unchanged","title":"The change alters how the results are read","why":"With another threshold, outcome or grouping the same rows give other numbers; what looks like an improvement may be another way of counting.","fix":"Explain the change to the reviewers, and compute the results before and after in the same way.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.1","GOVERN 1.4"]},"traits":[],"for":{"each":"change","where":{"fact":"change.kind","in":["threshold-changed","score-changed","label-changed","positive-changed","group-column-changed"]},"whenEmpty":"the results are read as before, or there is nothing to compare with"},"checks":[{"kind":"equals","args":{"fact":"change.loosens","value":false},"found":"{subject}","required":"results are read as before"}],"limits":{},"enforce":{"high":"warn","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{"pass":"Only changes of the reading are listed; without any the rule does not apply.","not-evaluated":"The gate compares base and head itself; without a base the rule does not apply."},"examples":[{"name":"the threshold is lowered","outcome":"fail","given":{"system":{"deployment":{"threshold":0.2}},"base":{"system":{"deployment":{"threshold":0.3}}}}},{"name":"nothing changes","outcome":"not-applicable","given":{"system":{"deployment":{"threshold":0.3}},"base":{"system":{"deployment":{"threshold":0.3}}}}}],"place":null},{"id":"RMF-MEASURE-2.1-results-recomputable","title":"A declared number is not what the predictions give","why":"Whoever decides about the system trusts the numbers in its card; a number that is too good hides missed patients.","fix":"Write the recomputed number, or name the file and the threshold that the declared one came from.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.1","MEASURE 2.13"],"eu-ai-act":["Art 15(3)"],"tripod-ai":["TRIPOD+AI 12g"],"nist-ai-600-1":["MS-2.3-002"],"chai-joint-commission":["KeyMetrics/*/Results"]},"traits":[],"for":{"each":"claim","where":null,"whenEmpty":"no card and no results file declares a number"},"checks":[{"kind":"claim","args":{"materiality":"materiality"},"found":null,"required":null}],"limits":{"materiality":{"values":{"high":0.005,"moderate":0.005,"low":0.005},"stricter":"lower","origin":"house","unit":"half of the last digit that is written","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"the card declares what the rows give","outcome":"pass","given":{"card":"# Model card\\n\\n## Evaluation results\\n\\n| Metric | Value |\\n|---|---|\\n| Sensitivity | 0.80 |\\n","predictions":{"sex":{"F":[{"score":0.9,"positives":80,"negatives":20},{"score":0.1,"positives":20,"negatives":80}]}}}},{"name":"the card declares more","outcome":"fail","given":{"card":"# Model card\\n\\n## Evaluation results\\n\\n| Metric | Value |\\n|---|---|\\n| Sensitivity | 0.91 |\\n","predictions":{"sex":{"F":[{"score":0.9,"positives":80,"negatives":20},{"score":0.1,"positives":20,"negatives":80}]}}}},{"name":"there are no rows to recompute it from","outcome":"not-evaluated","reason":"missing","given":{"card":"# Model card\\n\\n## Evaluation results\\n\\n| Metric | Value |\\n|---|---|\\n| Sensitivity | 0.80 |\\n"}},{"name":"a metric that is not recomputed yet","outcome":"not-evaluated","reason":"tool-limit","given":{"card":"# Model card\\n\\n## Evaluation results\\n\\n| Metric | Value |\\n|---|---|\\n| Average precision | 0.61 |\\n","predictions":{"sex":{"F":[{"score":0.9,"positives":80,"negatives":20},{"score":0.1,"positives":20,"negatives":80}]}}}},{"name":"no number is declared","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.1-sample-size","title":"Too few patients with or without the condition were tested","why":"Performance measured in a handful of cases can be far from what patients will meet, for better or worse.","fix":"Test on more patients, over a longer period or at more sites.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.1"],"tripod-ai":["TRIPOD+AI 10","TRIPOD+AI 21"],"nist-ai-600-1":["MS-2.5-001"],"claim":["CLAIM-2020 19"]},"traits":["predictive"],"for":{"each":"result","where":{"fact":"result.judged","in":[true]},"whenEmpty":null},"checks":[{"kind":"at-least","args":{"fact":"result.positives","limit":"events"},"found":null,"required":null},{"kind":"at-least","args":{"fact":"result.negatives","limit":"non_events"},"found":null,"required":null}],"limits":{"events":{"values":{"high":100,"moderate":100,"low":100},"stricter":"higher","origin":"literature","unit":"rows with the condition","setBy":null},"non_events":{"values":{"high":100,"moderate":100,"low":100},"stricter":"higher","origin":"literature","unit":"rows without the condition","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"120 cases and 400 others","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":60,"negatives":200}],"M":[{"score":0.3,"positives":60,"negatives":200}]}}}},{"name":"40 cases","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":20,"negatives":200}],"M":[{"score":0.3,"positives":20,"negatives":200}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.10-deid-or-authority","title":"It is not stated on what lawful basis the patients\' data may be used","why":"Data of patients that are used without consent, waiver or proper removal of identifiers break their privacy.","fix":"State lawful_basis and the document that records it (lawful_basis_reference) for each data set.","kind":"evidence","references":{"nist-ai-rmf":["MEASURE 2.10"],"hipaa":["45 CFR 164.502(a)","45 CFR 164.508","45 CFR 164.512(i)","45 CFR 164.514(a)","45 CFR 164.514(e)","45 CFR 164.502(d)","45 CFR 164.514(b)(1)"],"eu-ai-act":["Art 10(5)"],"iso-42001":["A.7.3"],"chai-joint-commission":["RUAIH-2"],"nist-ai-600-1":["MP-4.1-010"],"claim":["CLAIM-2020 12"]},"traits":[],"for":{"each":"dataset","where":null,"whenEmpty":null},"checks":[{"kind":"one-of","args":{"fact":"dataset.lawful_basis","values":["consent","waiver-of-authorization","de-identified-safe-harbor","de-identified-expert-determination","limited-data-set-agreement","treatment-or-operations","public","synthetic"]},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.lawful_basis_reference"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"an expert determined that nobody can be identified","outcome":"pass","given":{"system":{"data":[{"id":"test-2026","lawful_basis":"de-identified-expert-determination","lawful_basis_reference":"determination letter of 2025-02-01"}]}}},{"name":"the basis is none of those there are","outcome":"fail","given":{"system":{"data":[{"id":"test-2026","lawful_basis":"it was already there","lawful_basis_reference":"none recorded yet"}]}}},{"name":"no document records the basis","outcome":"not-evaluated","reason":"missing","given":{"system":{"data":[{"id":"test-2026","lawful_basis":"consent"}]}}},{"name":"no data set is described","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.11-calibration-gap","title":"The predicted risk is too low or too high in one group of patients","why":"Where the predicted risk of a group is too low, its patients get help later than others who are as ill; where it is too high, they get treatment they do not need.","fix":"Recalibrate for the group, restrict the use, or collect enough cases to judge it.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)"],"chai-joint-commission":["RAIG-fairness"]},"traits":["probability-output"],"for":{"each":"subgroup","where":null,"whenEmpty":null},"checks":[{"kind":"inside","args":{"metric":"o_e","low":"low","high":"high"},"found":null,"required":null}],"limits":{"low":{"values":{"high":0.8,"moderate":0.8,"low":0.8},"stricter":"higher","origin":"house","unit":"observed over predicted number of patients with the condition","setBy":null},"high":{"values":{"high":1.25,"moderate":1.25,"low":1.25},"stricter":"lower","origin":"house","unit":"observed over predicted number of patients with the condition","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"as many cases as predicted in both groups","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}],"M":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}]}}}},{"name":"twice as many cases as predicted in women","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.25,"positives":200,"negatives":200}],"M":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}]}}}},{"name":"15 cases among women","outcome":"not-evaluated","reason":"inconclusive","given":{"predictions":{"sex":{"F":[{"score":0.5,"positives":15,"negatives":15}],"M":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}]}}}},{"name":"no case among women","outcome":"not-evaluated","reason":"too-few","given":{"predictions":{"sex":{"F":[{"score":0.1,"positives":0,"negatives":20}],"M":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"output":{"probability":true}}}},{"name":"a score that is no probability","outcome":"not-applicable","given":{"system":{"output":{"probability":false}},"predictions":{"sex":{"F":[{"score":0.5,"positives":15,"negatives":15}]}}}}],"place":null},{"id":"RMF-MEASURE-2.11-false-positive-rate-gap","title":"The model raises more false alarms in one group of patients","why":"A false alarm leads to needless tests, treatment and worry; when one group meets more of them, the model spreads that burden unevenly.","fix":"Retrain or recalibrate for the group, change the threshold, restrict the use, or collect enough cases to judge it.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)","45 CFR 92.210(b)"],"nist-ai-600-1":["MS-2.11-002"]},"traits":["classification"],"for":{"each":"subgroup","where":null,"whenEmpty":null},"checks":[{"kind":"no-worse","args":{"metric":"fpr","than":"rest","by":"margin","alpha":"alpha"},"found":null,"required":null}],"limits":{"margin":{"values":{"high":0.1,"moderate":0.1,"low":0.1},"stricter":"lower","origin":"house","unit":"absolute difference in the share of false alarms among patients without the condition","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a gap as large as the margin","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":{"trait":"false-alarms-harm","enforce":{"high":"warn","moderate":"warn","low":"notice"}},"waivable":true,"cannotOccur":{},"examples":[{"name":"a false alarm in 10 of 100 patients of both groups","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}],"M":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}]}}}},{"name":"in 40 of 100 women and in 10 of 100 men","outcome":"fail","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":90,"negatives":200},{"score":0.1,"positives":10,"negatives":300}],"M":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}]}}}},{"name":"20 women without the condition, so that no result would do","outcome":"not-evaluated","reason":"too-few","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":90,"negatives":2},{"score":0.1,"positives":10,"negatives":18}],"M":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}]}}}},{"name":"60 women without the condition, which neither shows a gap nor rules one out","outcome":"not-evaluated","reason":"inconclusive","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":90,"negatives":9},{"score":0.1,"positives":10,"negatives":51}],"M":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.11-group-unknown","title":"For too many patients it is not known to which group they belong","why":"Patients whose group is blank are compared with nobody; if they are those for whom the model fails, no comparison of groups shows it.","fix":"Find out the group of these patients, or test on patients whose group is known.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)"]},"traits":[],"for":{"each":"result","where":{"fact":"result.judged","in":[true]},"whenEmpty":"no rows of test data are judged; other rules ask for them"},"checks":[{"kind":"at-most","args":{"fact":"result.unknown_share","limit":"unknown_share"},"found":null,"required":null}],"limits":{"unknown_share":{"values":{"high":0.05,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"house","unit":"share of the rows without a known group","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{"not-evaluated":"The gate counts the share itself wherever rows are judged."},"examples":[{"name":"every group is known","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":50,"negatives":50}],"M":[{"score":0.1,"positives":50,"negatives":50}]}}}},{"name":"the sex of one patient in three is blank","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":50,"negatives":50}],"M":[{"score":0.1,"positives":50,"negatives":50}],"":[{"score":0.1,"positives":50,"negatives":50}]}}}},{"name":"there are no predictions","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.11-sensitivity-gap","title":"The model misses more cases in one group of patients","why":"A missed case harms; when one group is missed more often, the model spreads that harm unevenly.","fix":"Retrain or recalibrate for the group, change the threshold, restrict the use, or collect enough cases to judge it.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)","45 CFR 92.210(b)"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(7)(ii)","45 CFR 170.315(b)(11)(iv)(B)(7)(iv)"],"eu-ai-act":["Art 10(2)(f)"],"chai-joint-commission":["RUAIH-6","KeyMetrics/FairnessEquity","RAIG-fairness"],"nist-ai-600-1":["MS-2.11-002"]},"traits":["classification"],"for":{"each":"subgroup","where":null,"whenEmpty":null},"checks":[{"kind":"no-worse","args":{"metric":"sensitivity","than":"rest","by":"margin","alpha":"alpha"},"found":null,"required":null}],"limits":{"margin":{"values":{"high":0.1,"moderate":0.1,"low":0.1},"stricter":"lower","origin":"house","unit":"absolute difference in the share of cases found","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a gap as large as the margin","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"88 of 100 cases are found in both groups","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}}}},{"name":"60 of 100 women are found and 90 of 100 men","outcome":"fail","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":300,"negatives":50},{"score":0.1,"positives":200,"negatives":450}],"M":[{"score":0.9,"positives":450,"negatives":50},{"score":0.1,"positives":50,"negatives":450}]}}}},{"name":"24 cases among women, so that no result would do","outcome":"not-evaluated","reason":"too-few","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":21,"negatives":50},{"score":0.1,"positives":3,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}}}},{"name":"60 cases among women, which neither shows a gap nor rules one out","outcome":"not-evaluated","reason":"inconclusive","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":51,"negatives":50},{"score":0.1,"positives":9,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}}}},{"name":"a group that policy asks for and nobody tested","outcome":"not-evaluated","reason":"missing","given":{"policy":{"required-subgroups":{"sex":["F","M"]}},"predictions":{"sex":{"M":[{"score":0.9,"positives":440,"negatives":50}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.11-subgroup-coverage","title":"A group of patients was hardly tested","why":"Nobody knows how the model does in a group of which the test holds a handful of cases, and harm there stays hidden.","fix":"Collect more cases of the group, over a longer period or at more sites, and name the column that holds the attribute under evidence.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)"],"eu-ai-act":["Art 10(2)(f)","Art 13(3)(b)(v)","Annex IV(3)"],"fda":["GMLP-3","AI-DSF-validation"],"chai-joint-commission":["RUAIH-6","KeyMetrics/FairnessEquity"],"tripod-ai":["TRIPOD+AI 14","TRIPOD+AI 23a"],"nist-ai-600-1":["2.6","MS-1.1-003"]},"traits":["predictive"],"for":{"each":"subgroup","where":{"fact":"subgroup.required","in":[true]},"whenEmpty":null},"checks":[{"kind":"at-least","args":{"fact":"subgroup.positives","limit":"cases","else":"too-few"},"found":null,"required":null}],"limits":{"cases":{"values":{"high":30,"moderate":30,"low":30},"stricter":"higher","origin":"house","unit":"cases in the group","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{"fail":"The cases are counted by the gate, and a group with too few of them is not judged rather than judged badly."},"examples":[{"name":"40 cases in each group","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":40,"negatives":90}],"M":[{"score":0.7,"positives":40,"negatives":90}]}}}},{"name":"12 cases among women","outcome":"not-evaluated","reason":"too-few","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":12,"negatives":90}],"M":[{"score":0.7,"positives":40,"negatives":90}]}}}},{"name":"a group that policy does not ask for is left alone","outcome":"pass","given":{"policy":{"required-subgroups":{"sex":["F","M"]}},"predictions":{"sex":{"F":[{"score":0.7,"positives":40,"negatives":90}],"M":[{"score":0.7,"positives":40,"negatives":90}],"X":[{"score":0.7,"positives":2,"negatives":9}]}}}},{"name":"a group that policy asks for and nobody tested","outcome":"not-evaluated","reason":"missing","given":{"policy":{"required-subgroups":{"sex":["F","M"]}},"predictions":{"sex":{"M":[{"score":0.7,"positives":40,"negatives":90}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.3-discrimination-floor","title":"The model does not tell patients with and without the condition apart well enough","why":"A score that hardly separates the two groups alarms the healthy and reassures the ill. How well is well enough depends on the use, so the owners of the policy set it; there is no default.","fix":"Set the smallest acceptable area under the curve (limit \\"minimum\\") in .rmf-gate/policy.yaml; where it is not reached, improve the model or test it on more patients.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.3"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(7)(i)"]},"traits":["predictive"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"floor","args":{"metric":"auroc","limit":"minimum","alpha":"alpha"},"found":null,"required":null}],"limits":{"minimum":{"values":{"high":null,"moderate":null,"low":null},"stricter":"higher","origin":"house","unit":"area under the receiver operating characteristic curve (AUROC), 0.5 to 1","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a model that does not reach the limit","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"surely above the limit","outcome":"pass","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.75}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"surely below the limit","outcome":"fail","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.9}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"close to the limit","outcome":"not-evaluated","reason":"inconclusive","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.8}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"30 cases","outcome":"not-evaluated","reason":"too-few","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.75}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":24,"negatives":80},{"score":0.1,"positives":6,"negatives":320}]}}}},{"name":"nobody has set the limit","outcome":"not-evaluated","reason":"limit-not-set","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.75}}},"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.3-operating-point","title":"At its threshold the model misses too many cases or raises too many false alarms","why":"A curve can look good while the one threshold in use misses patients or wears out those who answer the alarms. What is acceptable depends on the use, so the owners of the policy set it; there is no default.","fix":"Set the smallest acceptable sensitivity and specificity in .rmf-gate/policy.yaml; where they are not reached, change the threshold, improve the model or test it on more patients.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.3","MAP 3.2"],"eu-ai-act":["Art 13(3)(b)(ii)","Art 15(1)","Art 15(3)"],"fda":["GMLP-8","AI-DSF-validation"],"iso-42001":["A.6.2.4"],"tripod-ai":["TRIPOD+AI 15"],"chai-joint-commission":["KeyMetrics/UsefulnessUsabilityEfficacy"]},"traits":["classification"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"floor","args":{"metric":"sensitivity","limit":"sensitivity","alpha":"alpha"},"found":null,"required":null},{"kind":"floor","args":{"metric":"specificity","limit":"specificity","alpha":"alpha"},"found":null,"required":null}],"limits":{"sensitivity":{"values":{"high":null,"moderate":null,"low":null},"stricter":"higher","origin":"house","unit":"share of patients with the condition who are found","setBy":null},"specificity":{"values":{"high":null,"moderate":null,"low":null},"stricter":"higher","origin":"house","unit":"share of patients without the condition who are rightly cleared","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a model that does not reach the limit","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"surely above both limits","outcome":"pass","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.7,"specificity":0.7}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"misses surely too many","outcome":"fail","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.9,"specificity":0.7}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"close to the limit","outcome":"not-evaluated","reason":"inconclusive","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.8,"specificity":0.7}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"so few cases that no result would do","outcome":"not-evaluated","reason":"too-few","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.8,"specificity":0.7}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":12,"negatives":80},{"score":0.1,"positives":0,"negatives":320}]}}}},{"name":"nobody has set the limits","outcome":"not-evaluated","reason":"limit-not-set","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.7,"specificity":0.7}}},"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.3-threshold-deployed","title":"The model was tested at another threshold than the one in use","why":"Sensitivity and false alarms belong to one threshold; at another one patients meet numbers that nobody measured.","fix":"Compute the results at the threshold that is deployed, or deploy the one that was tested.","kind":"declared","references":{"nist-ai-rmf":["MEASURE 2.3"],"eu-ai-act":["Art 15(3)"],"fda":["GMLP-8"]},"traits":["classification"],"for":{"each":"result","where":{"fact":"result.judged","in":[true]},"whenEmpty":null},"checks":[{"kind":"equals","args":{"fact":"result.threshold","other":"deployment.threshold"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"tested where it is deployed","outcome":"pass","given":{"system":{"deployment":{"threshold":0.5}},"predictions":{"sex":{"F":[{"score":0.7,"positives":20,"negatives":20}]}}}},{"name":"deployed at a lower threshold","outcome":"fail","given":{"system":{"deployment":{"threshold":0.3}},"predictions":{"sex":{"F":[{"score":0.7,"positives":20,"negatives":20}]}}}},{"name":"nobody states the threshold in use","outcome":"not-evaluated","reason":"missing","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":20,"negatives":20}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"deployment":{"threshold":0.5},"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.4-drift","title":"The patients, the scores or the outcomes in use are no longer those of the test","why":"What the tests showed holds for patients and scores like those tested. Where these have moved, the numbers in the card describe a model that nobody meets any more, and patients are missed or alarmed without anybody seeing it.","fix":"Find out what has changed (patients, inputs, units, software, practice), then test or recalibrate the model on recent patients, restrict the use, or stop it. Where outcomes are not known yet, let the file end where all of them are.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.4","MANAGE 4.1"],"eu-ai-act":["Art 15(4)","Art 26(4)"],"fda":["GMLP-10"],"iso-42001":["A.6.2.6"],"chai-joint-commission":["RUAIH-4"],"nist-ai-600-1":["MP-4.1-008","MG-3.2-009"],"mitre-atlas":["AML.T0031"]},"traits":["predictive"],"for":{"each":"result","where":{"fact":"result.role","in":["production"]},"whenEmpty":"no production results are declared: the system is not in use yet, or is watched elsewhere"},"checks":[{"kind":"drift","args":{"of":"score","by":"score","alpha":"alpha"},"found":null,"required":null},{"kind":"drift","args":{"of":"groups","by":"groups","alpha":"alpha"},"found":null,"required":null},{"kind":"drift","args":{"of":"prevalence","by":"prevalence","alpha":"alpha"},"found":null,"required":null},{"kind":"drift","args":{"of":"calibration","by":"calibration","alpha":"alpha"},"found":null,"required":null},{"kind":"drift","args":{"of":"auroc","by":"auroc","alpha":"alpha"},"found":null,"required":null}],"limits":{"score":{"values":{"high":0.2,"moderate":0.2,"low":0.2},"stricter":"lower","origin":"house","unit":"standard deviations of the scores of the test results (Wasserstein distance)","setBy":null},"groups":{"values":{"high":0.1,"moderate":0.1,"low":0.1},"stricter":"lower","origin":"house","unit":"share of patients in other groups (total variation)","setBy":null},"prevalence":{"values":{"high":0.05,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"house","unit":"absolute difference in the share with the condition","setBy":null},"calibration":{"values":{"high":1.25,"moderate":1.25,"low":1.25},"stricter":"lower","origin":"house","unit":"times as many or as few events for those predicted","setBy":null},"auroc":{"values":{"high":0.05,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"house","unit":"absolute difference in the area under the curve (AUROC)","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a change as large as the limit","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"4000 patients like those of the test","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}},"production":{"sex":{"F":[{"score":0.9,"positives":900,"negatives":100},{"score":0.1,"positives":120,"negatives":900}],"M":[{"score":0.9,"positives":860,"negatives":100},{"score":0.1,"positives":120,"negatives":900}]}}}},{"name":"the scores have moved","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}},"production":{"sex":{"F":[{"score":0.9,"positives":950,"negatives":400},{"score":0.1,"positives":70,"negatives":600}],"M":[{"score":0.9,"positives":950,"negatives":400},{"score":0.1,"positives":70,"negatives":600}]}}}},{"name":"scores in per cent, where they were between 0 and 1","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}},"production":{"sex":{"F":[{"score":90,"positives":900,"negatives":100},{"score":10,"positives":120,"negatives":900}],"M":[{"score":90,"positives":860,"negatives":100},{"score":10,"positives":120,"negatives":900}]}}}},{"name":"a group of patients that was never tested","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}},"production":{"sex":{"F":[{"score":0.9,"positives":900,"negatives":100},{"score":0.1,"positives":120,"negatives":900}],"M":[{"score":0.9,"positives":800,"negatives":90},{"score":0.1,"positives":110,"negatives":850}],"X":[{"score":0.9,"positives":20,"negatives":2},{"score":0.1,"positives":2,"negatives":20}]}}}},{"name":"60 patients, so that no result would do","outcome":"not-evaluated","reason":"too-few","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}},"production":{"sex":{"F":[{"score":0.9,"positives":14,"negatives":1},{"score":0.1,"positives":1,"negatives":14}],"M":[{"score":0.9,"positives":14,"negatives":1},{"score":0.1,"positives":1,"negatives":14}]}}}},{"name":"700 patients, a few more of them with the condition","outcome":"not-evaluated","reason":"inconclusive","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}},"production":{"sex":{"F":[{"score":0.9,"positives":165,"negatives":18},{"score":0.1,"positives":22,"negatives":145}],"M":[{"score":0.9,"positives":165,"negatives":18},{"score":0.1,"positives":22,"negatives":145}]}}}},{"name":"production results and no test to hold them against","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}},"production":{"sex":{"F":[{"score":0.9,"positives":900,"negatives":100},{"score":0.1,"positives":120,"negatives":900}]}}}},{"name":"a system that is not in use","outcome":"not-applicable","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}}}}],"place":null},{"id":"RMF-MEASURE-2.8-card-schema-valid","title":"A file holds something that cannot be used or trusted","why":"What a file says in a form that cannot be read is lost, and nobody notices that it was never judged; what two files say differently is wrong in one of them; and a model file that runs commands when it is loaded can do anything.","fix":"Correct the places that are named; each message says what is expected.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.8"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(1)(i)"],"eu-ai-act":["Art 11(1)","Art 13(3)(a)"],"fda":["GMLP-9"],"iso-42001":["A.6.2.7","A.8.2"]},"traits":[],"for":{"each":"file","where":null,"whenEmpty":null},"checks":[{"kind":"at-most","args":{"fact":"file.problems","limit":"problems"},"found":null,"required":null}],"limits":{"problems":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"problems","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":false,"cannotOccur":{"not-evaluated":"A system is found by a file, and every file is read or its problems are counted."},"examples":[{"name":"a file in which everything is read","outcome":"pass","given":{"system":{"name":"Sepsis early warning","version":"2.1.0"}}},{"name":"a misspelt key","outcome":"fail","given":{"system":{"nmae":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.9-explanation-bound","title":"The explanation is of another model, or shows inputs that nobody declared or justified","why":"An explanation of another model reassures for no reason; one that ranks a patient number or an undeclared attribute high shows that the model learned something it should not use.","fix":"Compute the explanation with this model; declare every input it ranks, and justify or remove sensitive ones and identifiers among the strongest.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.9","MEASURE 2.11"],"eu-ai-act":["Art 13(3)(b)(iv)","Art 13(3)(b)(vii)"],"section-1557":["45 CFR 92.210(b)"],"nist-ai-600-1":["MS-2.9-001"]},"traits":[],"for":{"each":"explanation","where":null,"whenEmpty":"no results of an explanation are among the evidence; another rule asks how outputs are explained"},"checks":[{"kind":"digest","args":{"fact":"explanation.model_digest","equals":"model.digest"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"explanation.undeclared_features","limit":"undeclared"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"explanation.unjustified_top_features","limit":"unjustified"},"found":null,"required":null}],"limits":{"undeclared":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"inputs","setBy":null},"unjustified":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"inputs","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"of this model, and of declared inputs","outcome":"pass","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"of another model","outcome":"fail","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"3333333333333333333333333333333333333333333333333333333333333333\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"an input that nobody declared","outcome":"fail","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 },\\n    { \\"feature\\": \\"temperature\\", \\"importance\\": 0.05 }\\n  ]\\n}\\n"}}},{"name":"the patient number is among the strongest inputs","outcome":"fail","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"},{"name":"patient_id","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"patient_id\\", \\"importance\\": 0.44 },\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"nobody states of which model","outcome":"not-evaluated","reason":"unbound","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"no input is declared","outcome":"not-evaluated","reason":"missing","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"no explanation among the evidence","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.9-explanation-present","title":"Nobody states how a clinician can see why the system says what it says","why":"Who cannot see what an output rests on can neither question it nor notice when it is wrong for the patient at hand.","fix":"State the method, its granularity, who sees the explanation and where; at high risk explain single cases, or state why not (reason_without_cases).","kind":"declared","references":{"nist-ai-rmf":["MEASURE 2.9"],"eu-ai-act":["Art 13(1)","Art 13(3)(b)(iv)","Art 14(4)(c)","Art 86(1)","Art 13(3)(b)(vii)"],"fda":["GMLP-9","FDCA-520(o)(1)(E)-criterion-4","TRANSPARENCY-Where"],"chai-joint-commission":["TrustIngredients/AISystemFacts/Transparency","RAIG-transparency"],"claim":["CLAIM-2020 31"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"explainability.method"},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.granularity"},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.audience"},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.where_shown"},"found":null,"required":null},{"kind":"any","args":[{"kind":"not-one-of","args":{"fact":"explainability.granularity","values":["none"]},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.reason_without_cases"},"found":null,"required":null}],"found":null,"required":null},{"kind":"when","args":{"fact":"tier.judged","in":["high"],"checks":[{"kind":"any","args":[{"kind":"one-of","args":{"fact":"explainability.granularity","values":["case","case-and-global"]},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.reason_without_cases"},"found":null,"required":null}],"found":null,"required":null}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"single cases are explained","outcome":"pass","given":{"tier":"high","system":{"explainability":{"method":"SHAP values of the trees","granularity":"case-and-global","audience":"ward nurses","where_shown":"next to the score in the record"}}}},{"name":"below high risk an explanation of the whole model is enough","outcome":"pass","given":{"tier":"moderate","system":{"explainability":{"method":"SHAP values of the trees","granularity":"global","audience":"ward nurses","where_shown":"in the guide to the alert"}}}},{"name":"at high risk the model is explained only as a whole, and a reason is given","outcome":"pass","given":{"tier":"high","system":{"explainability":{"method":"SHAP values of the trees","granularity":"global","audience":"ward nurses","where_shown":"in the guide to the alert","reason_without_cases":"The committee of 2026-03-01 accepted a global explanation."}}}},{"name":"the method is still open","outcome":"fail","given":{"tier":"moderate","system":{"explainability":{"method":"TBD","granularity":"global","audience":"ward nurses","where_shown":"in the guide to the alert"}}}},{"name":"at high risk no single case is explained and nobody says why","outcome":"not-evaluated","reason":"missing","given":{"tier":"high","system":{"explainability":{"method":"SHAP values of the trees","granularity":"global","audience":"ward nurses","where_shown":"in the guide to the alert"}}}}],"place":null}],"packs":[{"id":"nist-ai-rmf","title":"NIST AI Risk Management Framework, for AI in healthcare","version":"0.1.0","rules":["RMF-GOVERN-1.3-risk-tier-not-understated","RMF-GOVERN-1.4-nothing-removed","RMF-GOVERN-2.1-accountable-roles","RMF-MAP-1.1-intended-use-complete","RMF-MAP-2.1-inputs-listed","RMF-MAP-2.1-model-described","RMF-MAP-2.1-traits-settled","RMF-MAP-2.2-limitations-documented","RMF-MAP-2.3-data-provenance","RMF-MAP-2.3-label-quality","RMF-MAP-2.3-representativeness","RMF-MAP-2.3-sensitive-features-justified","RMF-MAP-2.3-train-test-separation","RMF-MAP-3.5-oversight-design","RMF-MEASURE-2.1-evidence-bound","RMF-MEASURE-2.1-method-unchanged","RMF-MEASURE-2.1-results-recomputable","RMF-MEASURE-2.1-sample-size","RMF-MEASURE-2.10-deid-or-authority","RMF-MEASURE-2.11-calibration-gap","RMF-MEASURE-2.11-group-unknown","RMF-MEASURE-2.11-false-positive-rate-gap","RMF-MEASURE-2.11-sensitivity-gap","RMF-MEASURE-2.11-subgroup-coverage","RMF-MEASURE-2.3-discrimination-floor","RMF-MEASURE-2.3-operating-point","RMF-MEASURE-2.3-threshold-deployed","RMF-MEASURE-2.4-drift","RMF-MEASURE-2.8-card-schema-valid","RMF-MEASURE-2.9-explanation-bound","RMF-MEASURE-2.9-explanation-present"],"limits":{},"requiredAttributes":["sex","age","race"]}],"digests":{"nist-ai-rmf":"sha256:68fac545976fd34faae1f6e489990c0320dffbf1e9daa4f53102a881a658083e"}}');
const builtIn = {
...builtInPolicies,
frameworks: builtInFrameworks
};
const DEFAULT_PACK = "nist-ai-rmf";
},
60095: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KU: () => addedExclusions,
fs: () => changesOf,
om: () => removedSystem
});
var _dossier_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78285);
var _dossier_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49867);
var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57279);
var _measures_rows_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29461);
function entryOf({kind: kind, what: what, base: base, head: head, place: place, facts: own}) {
const facts = new Map([ [ "change.kind", (0, _dossier_assemble_js__WEBPACK_IMPORTED_MODULE_0__.k3)("change.kind", kind, place) ], [ "change.loosens", (0, 
_dossier_assemble_js__WEBPACK_IMPORTED_MODULE_0__.k3)("change.loosens", own === void 0, place) ], ...(own ?? []).map(fact => [ fact.field, fact ]) ]);
return {
kind: "change",
id: `${kind.replaceAll("-", " ")}: ${what} (base ${base}, head ${head})`,
place: place,
facts: facts
};
}
function changesOf(base, head) {
return [ ...tierChanges(base.dossier, head.dossier), ...traitChanges(base.dossier, head.dossier), ...removedEntries(base.dossier, head.dossier, "result", "result-removed"), ...removedEntries(base.dossier, head.dossier, "dataset", "dataset-removed"), ...roleChanges(base.dossier, head.dossier), ...readingChanges(base.dossier, head.dossier), ...groupChanges(base, head), ...populationChanges(base.dossier, head.dossier), ...modelChanges(base.dossier, head.dossier) ].map(entryOf);
}
function modelChanges(base, head) {
const [before, now] = [ base.modelDigest, head.modelDigest ];
if (before === null || now === null || before === now) return [];
const place = head.facts.get("version")?.place ?? head.facts.get("model.digest")?.place ?? head.home;
const modifications = head.facts.get("release.modifications");
const facts = [ (0, _dossier_assemble_js__WEBPACK_IMPORTED_MODULE_0__.k3)("change.version_kept", base.version === head.version, place), (0, 
_dossier_assemble_js__WEBPACK_IMPORTED_MODULE_0__.k3)("change.denied", modifications?.state === "not_applicable", modifications?.place ?? place) ];
const short = digest => digest.slice(0, 19);
return [ {
kind: "model-changed",
what: head.id,
base: short(before),
head: short(now),
place: place,
facts: facts
} ];
}
function removedSystem(base) {
const {id: id, home: home, version: version} = base.dossier;
return entryOf({
kind: "system-removed",
what: id,
base: version ?? "present",
head: "gone",
place: home
});
}
function addedExclusions(base, head, place) {
return head.filter(path => !base.includes(path)).map(path => entryOf({
kind: "exclusion-added",
what: path,
base: "searched",
head: "excluded",
place: place
}));
}
function tierChanges(base, head) {
const lower = _dossier_fact_js__WEBPACK_IMPORTED_MODULE_2__.iB.indexOf(head.tier.judged) < _dossier_fact_js__WEBPACK_IMPORTED_MODULE_2__.iB.indexOf(base.tier.judged);
if (!lower) return [];
const place = [ "intended_use", "governance" ].map(field => head.anchors.get(field)).find(found => found !== void 0) ?? head.home;
return [ {
kind: "tier-lowered",
what: head.id,
base: base.tier.judged,
head: head.tier.judged,
place: place
} ];
}
function traitChanges(base, head) {
return base.traits.flatMap(before => {
const after = head.traits.find(({id: id}) => id === before.id);
if (before.value !== "yes" || after?.value !== "no") return [];
const place = head.facts.get(after.settledBy)?.place ?? head.home;
return [ {
kind: "trait-dropped",
what: before.id,
base: before.because,
head: after.because,
place: place
} ];
});
}
function removedEntries(base, head, kind, change) {
const kept = new Set(head.entries[kind].map(({id: id}) => id));
const place = head.anchors.get(_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__._f.get(kind)?.key ?? kind) ?? head.anchors.get(kind) ?? head.home;
return base.entries[kind].filter(({id: id}) => !kept.has(id)).map(({id: id}) => ({
kind: change,
what: id,
base: "present",
head: "gone",
place: place
}));
}
function roleChanges(base, head) {
const judged = value => value === "test" || value === "external";
return base.entries.result.flatMap(before => {
const old = before.facts.get("result.role")?.value;
const after = head.entries.result.find(({id: id}) => id === before.id);
const now = after?.facts.get("result.role");
if (after === void 0 || !judged(old) || judged(now?.value)) return [];
const place = now?.place ?? after.place;
return [ {
kind: "result-removed",
what: before.id,
base: shown(old),
head: shown(now?.value),
place: place
} ];
});
}
const READING = [ {
field: "result.threshold",
kind: "threshold-changed"
}, {
field: "result.kind",
kind: "score-changed"
}, {
field: "result.columns.score",
kind: "score-changed"
}, {
field: "result.columns.prediction",
kind: "score-changed"
}, {
field: "result.columns.label",
kind: "label-changed"
}, {
field: "result.positive",
kind: "positive-changed"
}, {
field: "result.higher_means_positive",
kind: "positive-changed"
}, {
field: "result.columns.attributes",
kind: "group-column-changed"
} ];
const shown = value => value == null ? "not stated" : String(value);
function readingChanges(base, head) {
const results = base.entries.result.flatMap(before => {
const after = head.entries.result.find(({id: id}) => id === before.id);
if (after === void 0) return [];
return READING.flatMap(({field: field, kind: kind}) => {
const [old, now] = [ before.facts.get(field), after.facts.get(field) ];
if (old === void 0 || old.raw === now?.raw) return [];
const names = `${before.id}`;
return [ {
kind: kind,
what: names,
base: shown(old.value),
head: shown(now?.value),
place: now?.place ?? after.place
} ];
});
});
const field = "deployment.threshold";
const [old, now] = [ base.facts.get(field), head.facts.get(field) ];
return old === void 0 || old.raw === now?.raw ? results : [ ...results, {
kind: "threshold-changed",
what: field,
base: shown(old.value),
head: shown(now?.value),
place: now?.place ?? head.home
} ];
}
function groupChanges(base, head) {
const judged = base.predictions.filter(({role: role}) => role !== "production");
return judged.flatMap(before => {
const after = head.predictions.find(({result: result}) => result === before.result);
if (after === void 0) return [];
return before.rows.table.groups.flatMap(({attribute: attribute}) => {
const present = rows => ((0, _measures_rows_predictions_js__WEBPACK_IMPORTED_MODULE_3__.c1)(rows.table, attribute)?.groups ?? []).filter(({n: n}) => n > 0).map(({value: value}) => value);
const now = present(after.rows);
return present(before.rows).filter(value => !now.includes(value)).map(value => ({
kind: "subgroup-removed",
what: `${attribute}=${value} of ${before.path}`,
base: "present",
head: "gone",
place: after.rows.columnPlaces[attribute] ?? after.place
}));
});
});
}
function populationChanges(base, head) {
const groupsIn = dossier => dossier.entries["population-group"].map(({id: id, facts: facts}) => {
const [attribute, group] = [ "attribute", "group" ].map(name => facts.get(`population-group.${name}`)?.value);
return attribute === void 0 || group === void 0 ? id : `${attribute}=${group}`;
});
const now = groupsIn(head);
const place = head.anchors.get("population-group") ?? head.home;
return groupsIn(base).filter(group => !now.includes(group)).map(group => ({
kind: "subgroup-removed",
what: `${group} of population`,
base: "present",
head: "gone",
place: place
}));
}
},
49359: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rm: () => evaluateSystem,
B6: () => originInWords
});
var vocabulary = __webpack_require__(57279);
var family = __webpack_require__(29153);
var registry = __webpack_require__(72520);
var result = __webpack_require__(39733);
var measured = __webpack_require__(58633);
var limits = __webpack_require__(45748);
function poolSmallGroups(tests, evaluate) {
const found = new Map;
for (const pool of poolsOf(tests)) {
const result = evaluate(pool.check, subjectOf(pool));
if (!("pending" in result)) continue;
const {pending: pending} = result;
const [decision] = (0, family.jn)([ {
id: "pool",
test: pending
} ], pending.alpha);
if (decision === void 0) continue;
const told = toldOf(pool, decision);
for (const {id: id} of pool.members) found.set(id, told);
}
return found;
}
function poolsOf(tests) {
const pools = [];
for (const {id: id, check: check, subject: subject, decision: decision} of tests) {
const {group: group, level: level} = subject;
const isSmall = decision.outcome === "not-evaluated" && decision.reason === "too-few";
const [named] = Object.entries(group?.key ?? {});
const source = group?.source ?? null;
if (!isSmall || level !== "policy" || named === void 0 || source === null) continue;
const [attribute, value] = named;
const own = {
id: id,
subject: subject,
value: value
};
const at = pools.findIndex(pool => pool.check === check && pool.attribute === attribute && pool.source === source);
const before = pools[at];
if (before === void 0) pools.push({
check: check,
attribute: attribute,
source: source,
members: [ own ]
}); else pools[at] = {
...before,
members: [ ...before.members, own ]
};
}
return pools;
}
function subjectOf({attribute: attribute, source: source, members: members}) {
const values = members.map(({value: value}) => value);
const name = values.join(" or ");
return {
...members[0].subject,
id: `${attribute}=${name}`,
label: `${attribute} ${name}`,
facts: new Map,
withheld: new Map,
group: {
key: {
[attribute]: name
},
source: source,
absence: null,
together: values
}
};
}
function toldOf({attribute: attribute, members: members}, decision) {
const groups = members.map(({value: value}) => `${attribute}=${value}`);
const reason = decision.outcome === "not-evaluated" ? decision.reason : null;
return {
groups: groups,
outcome: decision.outcome,
reason: reason,
text: wordsOf(attribute, members, decision)
};
}
function wordsOf(attribute, members, decision) {
const [only, ...more] = members;
if (more.length === 0) return `${attribute} ${only.value} is the only group with too few, so there is none to take it together with`;
const values = members.slice(0, limits.y4).map(({value: value}) => value);
const left = members.length - values.length;
const names = `${attribute} ${values.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
switch (decision.outcome) {
case "pass":
return `taken together they pass (${names})`;

case "fail":
return `taken together they fail (${names})`;

case "not-evaluated":
return `taken together they do not pass either (${names})`;
}
}
var subject = __webpack_require__(41750);
function evaluateSystem(system, policy, at) {
const sources = system.predictions.map(measured.Ct);
const evaluations = [];
const notApplied = [];
const waiting = new Map;
const unknownBlocks = policy.rules.some(rule => rule.for.each === "trait" && enforcementOf(rule, system) === "block");
for (const rule of policy.rules) {
const enforcement = enforcementOf(rule, system);
const without = rule.traits.map(id => traitOf(system, id)).find(trait => trait?.value === "no");
const unknown = rule.traits.filter(id => traitOf(system, id)?.value === "unknown");
if (without !== void 0) notApplied.push({
rule: rule,
reason: `the system is not "${without.id}": ${without.because}`
}); else if (enforcement === "off") notApplied.push({
rule: rule,
reason: `switched off at tier ${system.dossier.tier.judged}`
}); else if (unknown.length > 0 && unknownBlocks) {
notApplied.push({
rule: rule,
reason: `waits until it is known whether the system is ${unknown.join(" and ")}`
});
for (const id of unknown) waiting.set(id, [ ...waiting.get(id) ?? [], rule.id ]);
} else evaluations.push(...evaluateRule(rule, system, policy, sources, at, enforcement));
}
return {
evaluations: evaluations.map(one => namingWaiting(one, waiting)),
notApplied: notApplied
};
}
const traitOf = ({dossier: dossier}, id) => dossier.traits.find(trait => trait.id === id);
function namingWaiting(evaluation, waiting) {
const rules = evaluation.subject.kind === "trait" ? waiting.get(evaluation.subject.id) : void 0;
if (rules === void 0) return evaluation;
const words = `; ${rules.length} ${rules.length === 1 ? "rule waits" : "rules wait"}: ${rules.join(", ")}`;
const results = evaluation.results.map(result => ({
...result,
observed: {
...result.observed,
text: `${result.observed.text}${words}`
}
}));
return {
...evaluation,
results: results
};
}
function enforcementOf(rule, {dossier: dossier}) {
const tier = dossier.tier.judged;
const softer = rule.enforceWithout;
const trait = dossier.traits.find(({id: id}) => id === softer?.trait);
return softer !== null && trait?.value === "no" ? softer.enforce[tier] : rule.enforce[tier];
}
function evaluateRule(rule, system, policy, sources, at, enforcement) {
const subjects = (0, subject.Z6)(rule, {
system: system,
policy: policy,
sources: sources
});
if (subjects.length === 0) return [ emptyCollection(rule, system, enforcement) ];
const context = subject => {
const own = {
dossier: system.dossier,
subject: subject,
sources: sources,
requiredAttributes: Object.keys(policy.requiredSubgroups),
at: at,
limit: name => appliedLimit(rule, name, system.dossier.tier.judged),
inner: check => runCheck(check, own)
};
return own;
};
const raw = subjects.map(subject => ({
subject: subject,
results: rule.checks.map(check => runCheck(check, context(subject)))
}));
const families = decideFamilies(rule, raw);
const tests = raw.flatMap(({subject: subject, results: results}) => results.flatMap((_, check) => {
const id = testId(subject, check, ONLY_PART);
const decision = families.get(id);
return decision === void 0 ? [] : [ {
id: id,
check: check,
subject: subject,
decision: decision
} ];
}));
const pools = poolSmallGroups(tests, (index, subject) => runCheck(checkAt(rule, index), context(subject)));
return raw.map(({subject: subject, results: results}) => {
const decided = results.map((result, index) => finish(result, part => families.get(testId(subject, index, part))));
const pooled = results.flatMap((_, index) => pools.get(testId(subject, index, ONLY_PART)) ?? []);
return {
...combine(rule, subject, decided, enforcement),
pooled: worstPool(pooled)
};
});
}
function checkAt(rule, index) {
const check = rule.checks[index];
if (check === void 0) throw new Error(`${rule.id} has no check ${index}`);
return check;
}
function worstPool(pools) {
const outcome = WORST_FIRST.find(candidate => pools.some(pool => pool.outcome === candidate));
return pools.find(pool => pool.outcome === outcome) ?? null;
}
function runCheck(check, context) {
const result = (0, registry.p)(check.kind).evaluate(check.args, context);
if (check.required === null && check.found === null) return result;
const reword = decided => {
const words = {
subject: context.subject.label,
found: decided.observed.text,
required: decided.required.text
};
const fill = (template, own) => (template ?? `{${own}}`).replace(/\{(subject|found|required)\}/g, (_, name) => words[name]);
return {
...decided,
observed: {
...decided.observed,
text: fill(check.found, "found")
},
required: {
...decided.required,
text: fill(check.required, "required")
}
};
};
if ("parts" in result) return {
parts: result.parts,
join: parts => reword(result.join(parts))
};
if (!("pending" in result)) return reword(result);
return {
...result,
finish: decision => reword(result.finish(decision))
};
}
function appliedLimit(rule, name, tier) {
const limit = rule.limits[name];
if (limit === void 0) throw new Error(`${rule.id} names the limit "${name}" and does not define it`);
return {
value: limit.values[tier],
stricter: limit.stricter,
origin: originInWords(limit)
};
}
function originInWords({setBy: setBy, origin: origin}) {
if (setBy !== null) {
const owner = setBy.owner === null ? "" : ` by ${setBy.owner}`;
const date = setBy.date === null ? "" : ` on ${setBy.date}`;
return `set in ${setBy.where}${owner}${date}`;
}
switch (origin) {
case "text":
return "taken from the text of the requirement";

case "literature":
return "from the literature; nobody in your organisation has set this limit";

case "convention":
return "convention; nobody in your organisation has set this limit";

case "house":
return "house default; nobody in your organisation has set this limit";
}
}
const ONLY_PART = 0;
const testId = (subject, check, part) => `${check} ${part} ${subject.level} ${subject.id}`;
function decideFamilies(rule, raw) {
const families = new Map;
for (const {subject: subject, results: results} of raw) results.forEach((result, index) => {
partsOf(result).forEach((part, number) => {
if (!("pending" in part)) return;
const family = `${part.family ?? index} ${subject.level}`;
const tests = families.get(family) ?? [];
tests.push({
id: testId(subject, index, number),
test: part.pending
});
families.set(family, tests);
});
});
const decisions = new Map;
for (const tests of families.values()) {
const alpha = tests[0]?.test.alpha;
if (alpha === void 0) throw new Error(`${rule.id} has a family without tests`);
for (const decision of (0, family.jn)(tests, alpha)) decisions.set(decision.id, decision);
}
return decisions;
}
const partsOf = result => "parts" in result ? result.parts : [ result ];
function finish(result, decisionOf) {
const parts = partsOf(result).map((part, number) => {
if (!("pending" in part)) return part;
const decision = decisionOf(number);
if (decision === void 0) throw new Error("A comparison was not decided with its family");
return part.finish(decision);
});
if ("parts" in result) return result.join(parts);
const [only] = parts;
if (only === void 0) throw new Error("A check without a result");
return only;
}
const WORST_FIRST = [ "fail", "not-evaluated", "pass", "not-applicable" ];
const REASON_ORDER = [ "unreadable", "missing", "unbound", "stale", "limit-not-set", "tool-limit", "too-few", "inconclusive" ];
function combine(rule, subject, results, enforcement) {
const outcome = WORST_FIRST.find(candidate => results.some(result => result.outcome === candidate));
if (outcome === void 0) throw new Error(`${rule.id} has no checks`);
const deciding = results.filter(result => result.outcome === outcome);
const reason = REASON_ORDER.find(candidate => deciding.some(result => result.reason === candidate)) ?? null;
const first = deciding.find(result => result.reason === reason) ?? deciding[0];
const causes = new Set(deciding.map(({cause: cause}) => cause));
return {
rule: rule,
subject: subject,
outcome: outcome,
reason: outcome === "not-evaluated" ? reason : null,
results: [ ...deciding, ...results.filter(result => result.outcome !== outcome) ],
needs: results.filter(({outcome: own}) => own === "fail" || own === "not-evaluated").flatMap(({needs: needs}) => needs),
cause: causes.size === 1 ? first?.cause ?? null : null,
assurance: (0, result.YW)(deciding),
place: first?.place ?? subject.place,
enforcement: enforcement,
pooled: null
};
}
function emptyCollection(rule, system, enforcement) {
const {dossier: dossier} = system;
const {each: each, where: where, whenEmpty: whenEmpty} = rule.for;
const name = each.replace("-", " ");
const subject = {
kind: each,
id: `no ${each}`,
label: `no ${each}`,
place: dossier.home,
facts: new Map,
withheld: new Map,
group: null,
record: null,
required: true,
level: "policy"
};
const common = {
related: [],
cause: null,
assurance: "declared",
statistics: null,
place: dossier.home
};
const result = whenEmpty !== null ? {
...common,
outcome: "not-applicable",
reason: null,
observed: {
text: whenEmpty
},
required: {
text: "nothing"
},
needs: []
} : {
...common,
outcome: "not-evaluated",
reason: "missing",
observed: {
text: where === null ? `no ${name} is stated` : `no ${name} is stated that the rule is about`
},
required: {
text: `at least one${where === null ? "" : " such"} ${name}`
},
needs: neededOfEmpty(rule)
};
return combine(rule, subject, [ result ], enforcement);
}
function neededOfEmpty(rule) {
const fields = new Set(rule.checks.flatMap(fieldsOf).map(field => (0, vocabulary.mB)(field)?.settledBy ?? field));
return [ ...fields ].filter(field => field.startsWith(`${rule.for.each}.`)).map(field => ({
field: field,
entry: null
}));
}
function fieldsOf(check) {
const kind = (0, registry.p)(check.kind);
return [ ...kind.fields(check.args), ...kind.inner(check.args).flatMap(fieldsOf) ];
}
},
63343: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => PolicyError
});
class PolicyError extends Error {
name="PolicyError";
problems;
constructor(problems) {
super(problems.map(({message: message, place: place}) => `${place.path}:${place.line}:${place.column} ${message}`).join("\n"));
this.problems = problems;
}
}
},
72138: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => loosenedByHead,
n: () => resolvePolicy
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _built_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5842);
const TIERS = [ "high", "moderate", "low" ];
const POLICY_FILE = ".rmf-gate/policy.yaml";
function resolvePolicy(library, settings, ownRules, digest) {
const packIds = settings?.packs ?? [ _built_in_js__WEBPACK_IMPORTED_MODULE_1__.a ];
const packs = packIds.flatMap(id => library.packs.filter(pack => pack.id === id));
const switchedOn = new Set(packs.flatMap(pack => pack.rules));
const rules = [ ...library.rules.filter(({id: id}) => switchedOn.has(id)), ...ownRules ].map(rule => {
const packed = packs.reduce((changed, pack) => withSettings(changed, pack.limits, `pack ${pack.id}`), rule);
const set = settings === null ? packed : withSettings(packed, settings.limits, POLICY_FILE);
const enforce = settings?.enforce[rule.id];
return enforce === void 0 ? set : {
...set,
enforce: enforce,
enforceWithout: null
};
});
const attributes = Object.fromEntries(packs.flatMap(pack => pack.requiredAttributes).map(name => [ name, [] ]));
const packDigests = packIds.map(id => library.digests[id] ?? "");
return {
origin: originInWords(packIds, settings, ownRules),
digest: `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([ ...packDigests, digest ].join("\n")).digest("hex")}`,
packs: packs.map(({id: id, version: version}) => ({
id: id,
version: version,
digest: library.digests[id] ?? ""
})),
rules: rules,
traitsAsked: [ ...new Set(rules.flatMap(({traits: traits, enforceWithout: enforceWithout}) => [ ...traits, enforceWithout?.trait ?? [] ].flat())) ],
requiredSubgroups: settings?.requiredSubgroups ?? attributes,
requiredIntersections: settings?.requiredIntersections ?? [],
exclude: settings?.exclude ?? [],
trust: settings?.trust ?? [],
groupNames: settings?.groupNames ?? {},
setBy: settings === null ? [] : settingsInWords(settings, rules)
};
}
function originInWords(packs, settings, own) {
const names = packs.join(" + ");
const limits = Object.values(settings?.limits ?? {}).flatMap(ofRule => Object.keys(ofRule)).length;
const set = `${limits === 0 ? "no" : limits} ${limits === 1 ? "limit" : "limits"}`;
const rules = own.length === 0 ? "" : ` and ${own.length} ${own.length === 1 ? "rule" : "rules"}`;
return `${names}, built in (this repository has set ${set}${rules} of its own)`;
}
function withSettings(rule, settings, where) {
const own = settings[rule.id];
if (own === void 0) return rule;
const limits = Object.fromEntries(Object.entries(rule.limits).map(([name, limit]) => {
const setting = own[name];
return [ name, setting === void 0 ? limit : withSetting(limit, setting, where) ];
}));
return {
...rule,
limits: limits
};
}
function withSetting(limit, {values: values, owner: owner, date: date}, where) {
return {
...limit,
values: {
...limit.values,
...values
},
setBy: {
owner: owner,
date: date,
where: where
}
};
}
function settingsInWords(settings, rules) {
return rules.flatMap(rule => Object.entries(settings.limits[rule.id] ?? {}).map(([limit, setting]) => ({
rule: rule.id,
limit: limit,
value: TIERS.map(tier => `${tier} ${setting.values[tier] ?? rule.limits[limit]?.values[tier]}`).join(", "),
owner: setting.owner,
date: setting.date,
origin: POLICY_FILE
})));
}
const ENFORCEMENT = [ "off", "notice", "warn", "block" ];
function loosenedByHead(base, head) {
const found = [];
for (const rule of base.rules) {
const other = head.rules.find(({id: id}) => id === rule.id);
if (other === void 0) {
found.push({
rule: rule.id,
what: "the rule",
base: "in force",
head: "gone"
});
continue;
}
for (const tier of TIERS) {
const [before, after] = [ rule.enforce[tier], other.enforce[tier] ];
if (ENFORCEMENT.indexOf(after) < ENFORCEMENT.indexOf(before)) found.push({
rule: rule.id,
what: `enforcement at tier ${tier}`,
base: before,
head: after
});
}
for (const [name, limit] of Object.entries(rule.limits)) for (const tier of TIERS) {
const [before, after] = [ limit.values[tier], other.limits[name]?.values[tier] ?? null ];
if (isLooser(before, after, limit.stricter)) found.push({
rule: rule.id,
what: `${name} at tier ${tier}`,
base: String(before),
head: String(after)
});
}
if (!same([ rule.checks, rule.for ], [ other.checks, other.for ])) found.push({
rule: rule.id,
what: "the checks",
base: "as they were",
head: "changed"
});
if (!same([ rule.traits, rule.enforceWithout ], [ other.traits, other.enforceWithout ])) found.push({
rule: rule.id,
what: "the traits",
base: "as they were",
head: "changed"
});
}
for (const [attribute, groups] of Object.entries(base.requiredSubgroups)) {
const after = head.requiredSubgroups[attribute];
const lost = after === void 0 ? [ "every group" ] : groups.filter(group => !after.includes(group));
if (after === void 0 || after.length > 0 && lost.length > 0) found.push({
rule: "required-subgroups",
what: attribute,
base: "required",
head: `without ${lost.join(", ")}`
});
}
const kept = head.requiredIntersections.map(pair => pair.toSorted().join(" and "));
for (const pair of base.requiredIntersections.map(one => one.toSorted().join(" and "))) if (!kept.includes(pair)) found.push({
rule: "required-intersections",
what: pair,
base: "required",
head: "gone"
});
for (const path of head.exclude.filter(pattern => !base.exclude.includes(pattern))) found.push({
rule: "exclude",
what: path,
base: "searched",
head: "excluded"
});
if (!same(base.groupNames, head.groupNames)) found.push({
rule: "group-names",
what: "which names are one group",
base: "as they were",
head: "changed"
});
if (head.trust.some(signer => !base.trust.some(known => same(known, signer)))) found.push({
rule: "signers",
what: "whose signatures are believed",
base: "as they were",
head: "more"
});
return found;
}
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function isLooser(base, head, stricter) {
if (base === head || base === null) return false;
if (head === null) return true;
if (typeof base === "number" && typeof head === "number") return stricter === "higher" ? head < base : head > base;
return true;
}
}
};
