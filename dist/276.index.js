export const id = 276;

export const ids = [ 276 ];

export const modules = {
  78285: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      gd: () => assembleFacts,
      k3: () => derivedFact,
      o2: () => absentFact
    });
    var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49867);
    var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57279);
    function assembleFacts(statements) {
      const byField = new Map;
      for (const statement of statements) {
        const known = byField.get(statement.field);
        if (known === undefined) byField.set(statement.field, [ statement ]); else known.push(statement);
      }
      return new Map([ ...byField ].map(([field, stated]) => [ field, assembleFact(field, stated) ]));
    }
    const STATE_ORDER = [ "present", "not_applicable", "placeholder", "invalid" ];
    function assembleFact(field, stated) {
      const ordered = [ ...stated ].sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || _fact_js__WEBPACK_IMPORTED_MODULE_1__.lR.indexOf(b.assurance) - _fact_js__WEBPACK_IMPORTED_MODULE_1__.lR.indexOf(a.assurance));
      const deciding = ordered[0];
      if (deciding === undefined) throw new Error(`No statement for ${field}`);
      return {
        field: field,
        state: deciding.state,
        value: deciding.value,
        raw: deciding.raw,
        reason: deciding.reason,
        place: deciding.place,
        assurance: deciding.assurance,
        statements: ordered,
        conflicts: ordered.slice(1).filter(other => contradicts(field, deciding, other))
      };
    }
    const COMPARED = [ "version", "enum", "number", "date", "boolean", "digest" ];
    function contradicts(field, a, b) {
      if (b.state === "invalid") return a.state !== "invalid";
      const kind = (0, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mB)(field)?.kind;
      if (kind === undefined || !COMPARED.includes(kind)) return false;
      if (a.state !== "present" || b.state !== "present") return false;
      return comparable(kind, a.value) !== comparable(kind, b.value);
    }
    function comparable(kind, value) {
      if (typeof value !== "string") return String(value);
      const text = value.toLowerCase().replace(/[\s_-]+/g, " ").trim();
      return kind === "version" ? text.replace(/^v(?=\d)/, "") : text;
    }
    function absentFact(field, place) {
      return {
        field: field,
        state: "absent",
        value: null,
        raw: "",
        reason: "",
        place: place,
        assurance: "declared",
        statements: [],
        conflicts: []
      };
    }
    function derivedFact(field, value, place, assurance = "recomputed") {
      return {
        field: field,
        state: "present",
        value: value,
        raw: String(value),
        reason: "",
        place: place,
        assurance: assurance,
        statements: [],
        conflicts: []
      };
    }
  },
  93320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => deriveTraits,
      x: () => traitDefinitions
    });
    const answered = (evidence, field) => {
      const fact = evidence.facts.get(field);
      return fact?.state === "present" ? String(fact.value) : null;
    };
    const CLASSIFYING_METRICS = [ "auroc", "sensitivity", "specificity", "ppv", "npv", "fpr", "fnr" ];
    const classifyingMetric = ({declaredMetrics: declaredMetrics}) => declaredMetrics.find(metric => CLASSIFYING_METRICS.includes(metric));
    const GENERATIVE_TASKS = [ "generation", "retrieval" ];
    const FALSE_ALARM_USES = [ "rule-in", "invasive-follow-up", "alarm", "diagnosis" ];
    const traitDefinitions = [ {
      id: "predictive",
      title: "predicts something about a patient",
      settledBy: "model.task",
      derive: evidence => {
        if (evidence.hasScores) return {
          value: "yes",
          because: "its results hold an outcome and a score for each row"
        };
        const task = answered(evidence, "model.task");
        const metric = classifyingMetric(evidence);
        if (metric !== undefined) return {
          value: "yes",
          because: `it declares ${metric}`
        };
        if (task === null) return {
          value: "unknown",
          because: "nobody states the task of the model"
        };
        return GENERATIVE_TASKS.includes(task) || task === "other" ? {
          value: "no",
          because: `its task is ${task}`
        } : {
          value: "yes",
          because: `its task is ${task}`
        };
      }
    }, {
      id: "classification",
      title: "sorts patients into those with and without a condition",
      settledBy: "model.task",
      derive: evidence => {
        const task = answered(evidence, "model.task");
        if (task === "classification" || task === "detection") return {
          value: "yes",
          because: `its task is ${task}`
        };
        if (evidence.hasScores) return {
          value: "yes",
          because: "its results hold a yes-or-no outcome for each row"
        };
        const metric = classifyingMetric(evidence);
        if (metric !== undefined) return {
          value: "yes",
          because: `it declares ${metric}`
        };
        return task === null ? {
          value: "unknown",
          because: "nobody states the task of the model"
        } : {
          value: "no",
          because: `its task is ${task}`
        };
      }
    }, {
      id: "probability-output",
      title: "gives a score that is read as a probability",
      settledBy: "output.probability",
      derive: evidence => {
        const stated = answered(evidence, "output.probability");
        if (stated === "true") return {
          value: "yes",
          because: "its output is stated to be a probability"
        };
        if (stated === "false") return {
          value: "no",
          because: "its output is stated not to be a probability"
        };
        return evidence.scoresLookLikeProbabilities === false ? {
          value: "no",
          because: "its scores lie outside 0 to 1"
        } : {
          value: "unknown",
          because: "nobody states whether the score is a probability"
        };
      }
    }, {
      id: "false-alarms-harm",
      title: "is used where a false alarm itself harms",
      settledBy: "intended_use.use",
      derive: evidence => {
        const use = answered(evidence, "intended_use.use");
        if (use === null) return {
          value: "unknown",
          because: "nobody states the kind of use"
        };
        return {
          value: FALSE_ALARM_USES.includes(use) ? "yes" : "no",
          because: `its use is ${use}`
        };
      }
    } ];
    function deriveTraits(evidence) {
      return traitDefinitions.map(({id: id, settledBy: settledBy, derive: derive}) => ({
        id: id,
        settledBy: settledBy,
        ...derive(evidence)
      }));
    }
  },
  65498: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
      for (const part of wanted) {
        if (part === "**") {
          const first = reachable.indexOf(true);
          reachable = reachable.map((_, index) => first >= 0 && index >= first);
        } else {
          const next = reachable.map(() => false);
          for (let index = 0; index < parts.length; index++) {
            if (reachable[index] === true && matchesPart(part, parts[index] ?? "")) next[index + 1] = true;
          }
          reachable = next;
        }
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
    const CARD_NAME = /^model[_-]?card\b[^/]*\.(md|markdown|ya?ml|json|txt)$/i;
    const CARD_SUFFIX = /[._-]model[_-]?card\.(md|markdown|ya?ml|json|txt)$/i;
    const DOCUMENTATION = /^(docs?|documentation)$/i;
    const NOT_SEARCHED = [ ".git", ".github", ".rmf-gate", "node_modules" ];
    const HEAD_BYTES = 16384;
    function discover(workspace, exclude) {
      const considered = [];
      const files = searched(workspace.list(), exclude, considered);
      const candidates = [ ...named(files), ...readmes(workspace, files) ];
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
        if (pattern !== undefined) {
          excluded.set(pattern, (excluded.get(pattern) ?? 0) + 1);
          return false;
        }
        if (type === "submodule") considered.push({
          path: path,
          reason: "a submodule, which is not searched"
        });
        if (type === "symlink" && ((0, system_file.Ag)(path) || isCardName(path))) {
          considered.push({
            path: path,
            reason: "a symbolic link, which is never followed"
          });
        }
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
        if (/(^|\/)configs\/metadata\.json$/.test(path)) {
          return [ {
            folder: (0, paths.yS)((0, paths.yS)(path)),
            path: path,
            because: "the metadata of a MONAI bundle"
          } ];
        }
        return [];
      });
    }
    function cardFolder(path) {
      const folder = (0, paths.yS)(path);
      return DOCUMENTATION.test((0, paths.Vb)(folder)) ? (0, paths.yS)(folder) : folder;
    }
    function readmes(workspace, files) {
      return files.filter(({path: path, type: type}) => type === "file" && /^readme\.(md|markdown)$/i.test((0, 
      paths.Vb)(path))).filter(({path: path}) => (0, front_matter.A)(headText(workspace, path))).map(({path: path}) => ({
        folder: cardFolder(path),
        path: path,
        because: "a README with the front matter of a model card"
      }));
    }
    function headText(workspace, path) {
      return (new TextDecoder).decode(workspace.head(path, HEAD_BYTES));
    }
    function rootCard(workspace, files, considered) {
      const readme = files.find(({path: path, type: type}) => type === "file" && /^readme\.(md|markdown)$/i.test(path));
      if (readme === undefined) return [];
      const readsLikeCard = /^#{1,6} .{0,80}(model card|intended use)/im.test(headText(workspace, readme.path));
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
      if (folders.size !== 1 || only === undefined) return null;
      return candidates.some(({path: path}) => (0, system_file.Ag)(path)) ? null : only;
    }
    function group(candidates, weights) {
      const sole = soleCardFolder([ ...candidates, ...weights ]);
      const byFolder = new Map;
      for (const candidate of [ ...candidates, ...weights ]) {
        const known = byFolder.get(candidate.folder);
        if (known === undefined) byFolder.set(candidate.folder, [ candidate ]); else known.push(candidate);
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
        if (owner !== undefined) return owner;
        if (folder === ".") return null;
        folder = (0, paths.yS)(folder);
      }
    }
    var dossier_traits = __webpack_require__(93320);
    var vocabulary = __webpack_require__(57279);
    var measures_predictions = __webpack_require__(8771);
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
      for (const word of wordsOf(name)) {
        if (Object.hasOwn(SENSITIVE_WORDS, word)) return SENSITIVE_WORDS[word] ?? null;
      }
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
      if (model !== undefined) facts.push({
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
    const DERIVED = "derived by the gate";
    const MILLISECONDS_PER_DAY = 864e5;
    function entriesOf(gathered, predictions, at) {
      const stated = gathered.system?.entries ?? [];
      const of = kind => stated.filter(entry => entry.kind === kind);
      const datasets = of("dataset").map(entry => entries_assemble(entry));
      const features = of("feature").map(entry => entries_assemble(entry, sensitivity(entry)));
      const results = [ ...of("result"), ...undeclaredEntries(gathered.results) ].map(entry => resultEntry(entry, gathered.results, datasets, at));
      const explanations = gathered.results.flatMap(result => {
        const {explanation: explanation} = result.reading;
        const entry = results.find(({id: id}) => id === result.id);
        return explanation === null || entry === undefined ? [] : [ explanationEntry(result, explanation, entry, features) ];
      });
      return [ ...datasets, ...of("population-group").map(entry => populationEntry(entry, predictions)), ...features, ...of("artifact").map(entry => artifactEntry(entry, gathered)), ...results, ...explanations, ...gathered.files.map(file => fileEntry(file, unusable(gathered))) ];
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
      if (name === undefined || attribute === null) return [];
      const declared = entry.statements.find(({field: field}) => field === "feature.sensitive");
      const justified = entry.statements.some(({field: field, state: state}) => field === "feature.justification" && state === "present");
      const saysNone = declared?.state === "present" && declared.value === "none";
      if (declared?.state === "present" && !saysNone || saysNone && justified) return [];
      return [ (0, statement.qZ)("feature.sensitive", (0, statement.Eb)(attribute), {
        raw: name.raw,
        place: name.place,
        format: DERIVED,
        assurance: "declared"
      }) ];
    }
    function populationEntry(entry, predictions) {
      const value = field => entry.statements.find(one => one.field === field && one.state === "present")?.value;
      const attribute = value("population-group.attribute");
      const group = value("population-group.group");
      const share = value("population-group.share");
      const test = predictions.find(({role: role}) => role === "test") ?? predictions.find(({role: role}) => role === null);
      if (typeof attribute !== "string" || typeof group !== "string" || typeof share !== "number" || share === 0) {
        return entries_assemble(entry);
      }
      const sizes = test === undefined ? null : (0, measures_predictions.c1)(test.rows.table, attribute);
      const known = sizes?.groups.reduce((sum, {n: n}) => sum + n, 0) ?? 0;
      if (sizes === null || known === 0) return entries_assemble(entry);
      const n = sizes.groups.find(one => one.value === group)?.n ?? 0;
      return entries_assemble(entry, [], [ (0, assemble.k3)("population-group.share_ratio", n / known / share, entry.place) ]);
    }
    function artifactEntry(entry, gathered) {
      const found = gathered.artifactDigests.get(entry.id);
      if (found === undefined) return entries_assemble(entry);
      const assurance = found.source === "bytes" ? "recomputed" : "reported";
      return entries_assemble(entry, [], [ (0, assemble.k3)("artifact.actual_digest", found.digest, entry.place, assurance) ]);
    }
    function undeclaredEntries(results) {
      return results.filter(({declared: declared}) => declared === null).map(({id: id, file: file, reading: reading}) => {
        const place = (0, statement.GH)(file.path);
        const source = {
          raw: "",
          place: place,
          format: DERIVED,
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
    function resultEntry(entry, results, datasets, at) {
      const own = results.find(({id: id}) => id === entry.id);
      const reported = own === undefined ? [] : [ ...bindingOf(own), ...bindingThroughOthers(own, results) ];
      const assembled = entries_assemble(entry, reported);
      const facts = new Map(assembled.facts);
      const created = facts.get("result.created");
      if (created?.state === "present" && typeof created.value === "string") {
        const days = Math.floor((Date.parse(at.slice(0, 10)) - Date.parse(created.value)) / MILLISECONDS_PER_DAY);
        facts.set("result.age_days", (0, assemble.k3)("result.age_days", days, created.place, created.assurance));
      }
      const named = facts.get("result.dataset");
      const dataset = named?.state === "present" ? datasets.find(({id: id}) => id === named.value) : undefined;
      const digest = dataset?.facts.get("dataset.digest");
      if (digest !== undefined) facts.set("result.declared_data_digest", {
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
    function unusable({system: system, cards: cards, results: results}) {
      const readings = [ ...system === null ? [] : [ system ], ...cards.map(({reading: reading}) => reading) ];
      const statements = [ ...readings.flatMap(({facts: facts}) => facts), ...readings.flatMap(({entries: entries}) => entries.flatMap(entry => entry.statements)), ...results.flatMap(({reading: reading}) => reading.binding) ];
      return statements.filter(({state: state}) => state === "placeholder" || state === "invalid");
    }
    const SHOWN_PROBLEMS = 5;
    function fileEntry(file, statements) {
      const inFile = statements.filter(({place: place}) => place.path === file.path).map(({field: field, state: state, reason: reason, place: place}) => {
        const name = (0, vocabulary.uk)(field);
        return {
          message: state === "placeholder" ? `${name} holds a placeholder.` : `${name}: ${reason}`,
          place: place
        };
      });
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
    var limits = __webpack_require__(45748);
    var read_document = __webpack_require__(73655);
    var registry = __webpack_require__(54710);
    const UNDECLARED_CANDIDATES = 2e3;
    const RESULT_EXTENSION = /\.(csv|tsv|ndjson|jsonl|parquet|json|ya?ml)$/i;
    const RESULT_NAME = /(metric|predict|result|evaluat|explan|shap|importance|fairness|bias|drift|performance)/i;
    async function gather(workspace, place) {
      const all = new Map(workspace.list().map(file => [ file.path, file ]));
      const unread = [];
      const problems = [];
      const system = place.systemFile === null ? null : await readSystem(workspace, place.systemFile, all);
      const cards = await inTurn(place.cards, path => readCard(workspace, path, all, unread));
      const stated = system?.evidence ?? [];
      const results = (await inTurn(stated, one => readStated(workspace, place, one, all, problems))).flat();
      const artifacts = (system?.reading.entries ?? []).filter(({kind: kind}) => kind === "artifact");
      const artifactDigests = digests(workspace, place, artifacts, all, problems);
      const taken = new Set([ place.systemFile, ...place.cards, ...results.map(({file: file}) => file.path) ]);
      results.push(...await undeclared(workspace, place, taken, unread));
      const systemFile = system === null ? [] : [ {
        ...system.file,
        problems: [ ...system.file.problems, ...problems ]
      } ];
      const files = onePerPath([ ...systemFile, ...[ ...cards, ...results ].map(({file: file}) => file) ]);
      return {
        system: system?.reading ?? null,
        cards: cards,
        results: results,
        artifactDigests: artifactDigests,
        files: files,
        unread: unread
      };
    }
    const HOW_TO_READ = /^result\.(kind|columns\..*|positive|higher_means_positive|threshold|metrics)$/;
    function onePerPath(files) {
      const byPath = new Map;
      for (const file of files) {
        const known = byPath.get(file.path);
        byPath.set(file.path, known === undefined ? file : {
          ...known,
          problems: [ ...known.problems, ...file.problems ]
        });
      }
      return [ ...byPath.values() ];
    }
    async function inTurn(items, use) {
      const done = [];
      for (const item of items) done.push(await use(item));
      return done;
    }
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
      const head = (0, read_document.Uo)(workspace, path, all.get(path)?.size ?? 0);
      const document = (0, read_document.lM)(workspace, head, "card", null);
      const found = (0, registry.G)(head, null, registry.X.filter(({role: role}) => role === "card"));
      if (found.kind === "reader") return (0, read_document.u0)(found.reader, document);
      const reason = found.kind === "clash" ? found.message : "There is no reader for this form of card yet. Write MODEL_CARD.md or rmf-system.yaml.";
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
    async function readStated(workspace, place, stated, all, problems) {
      if (stated.path === null) return [];
      const resolved = (0, paths.o1)(stated.path.text, place.folder, all);
      if ("problem" in resolved) {
        problems.push({
          code: resolved.code,
          message: resolved.problem,
          place: stated.path.place
        });
        return [];
      }
      const head = (0, read_document.Uo)(workspace, resolved.file.path, resolved.file.size);
      const {declared: declared} = stated;
      const unclear = stated.entry.statements.find(({field: field, state: state}) => HOW_TO_READ.test(field) && (state === "invalid" || state === "placeholder"));
      const document = (0, read_document.lM)(workspace, head, "result", declared);
      const found = (0, registry.G)(head, declared, registry.X.filter(({role: role}) => role === "result"));
      const read = unclear !== undefined ? (0, read_document.jU)(document, "result", `It is not read, because rmf-system.yaml (line ${unclear.place.line}) does not say clearly how.`) : found.kind === "reader" ? await (0, 
      read_document.u0)(found.reader, document) : (0, read_document.jU)(document, "result", found.kind === "clash" ? found.message : "No reader knows the form of this file. State its kind and columns.");
      return [ {
        ...read,
        id: stated.entry.id,
        declared: declared,
        place: stated.path.place
      } ];
    }
    function digests(workspace, place, artifacts, all, problems) {
      const found = new Map;
      for (const artifact of artifacts) {
        const path = stated(artifact, "artifact.path");
        if (path === undefined || typeof path.value !== "string") continue;
        const direct = (0, paths.o1)(path.value, place.folder, all);
        const resolved = "problem" in direct && direct.code === "missing-file" ? (0, paths.o1)(`${path.value}.dvc`, place.folder, all) : direct;
        if ("problem" in resolved) {
          const elsewhere = resolved.code === "missing-file" && stated(artifact, "artifact.digest") !== undefined;
          const reported = "problem" in direct ? direct : resolved;
          if (!elsewhere) problems.push({
            code: reported.code,
            message: reported.problem,
            place: path.place
          });
          continue;
        }
        const {file: file} = resolved;
        const digest = (0, model_file.a9)((0, read_document.Uo)(workspace, file.path, file.size), () => workspace.chunks(file.path));
        found.set(artifact.id, digest);
        const declared = stated(artifact, "artifact.digest");
        if (declared !== undefined && contradicts(String(declared.value), digest.digest)) {
          const message = "The digest stated is not that of the file. Correct it, or bring the file that was meant.";
          problems.push({
            code: "other-digest",
            message: message,
            place: declared.place
          });
        }
      }
      return found;
    }
    function contradicts(declared, found) {
      const algorithm = digest => digest.slice(0, digest.indexOf(":"));
      return algorithm(declared) === algorithm(found) && declared.toLowerCase() !== found;
    }
    function stated(entry, field) {
      return entry.statements.find(one => one.field === field && one.state === "present");
    }
    async function undeclared(workspace, place, taken, unread) {
      const candidates = place.files.filter(({path: path, type: type}) => type === "file" && RESULT_EXTENSION.test(path) && !taken.has(path));
      if (candidates.length > UNDECLARED_CANDIDATES) {
        unread.push({
          path: place.folder,
          reason: `More than ${UNDECLARED_CANDIDATES} files could hold results; only those named under evidence are read.`
        });
        return [];
      }
      const results = registry.X.filter(({role: role}) => role === "result");
      const read = await inTurn(candidates, async ({path: path, size: size}) => {
        const head = (0, read_document.Uo)(workspace, path, size);
        const found = (0, registry.G)(head, null, results);
        if (found.kind !== "reader") {
          if (RESULT_NAME.test((0, paths.Vb)(path))) {
            unread.push({
              path: path,
              reason: found.kind === "clash" ? found.message : "no reader knows the form of this file"
            });
          }
          return [];
        }
        if (size > limits.rq.resultsBytes) {
          unread.push({
            path: path,
            reason: "a large results file that is not named under evidence"
          });
          return [];
        }
        const document = await (0, read_document.u0)(found.reader, (0, read_document.lM)(workspace, head, "result", null));
        return [ {
          ...document,
          id: relativeTo(place.folder, path),
          declared: null,
          place: (0, statement.GH)(path)
        } ];
      });
      return read.flat();
    }
    function relativeTo(folder, path) {
      return folder !== "." && (0, paths.yS)(path).concat("/").startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
    }
    async function read_system_readSystem(workspace, place, at) {
      const gathered = await gather(workspace, place);
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
      const readings = [ gathered.system, ...gathered.cards.map(({reading: reading}) => reading) ].filter(one => one !== null);
      const facts = new Map((0, assemble.gd)(readings.flatMap(reading => reading.facts)));
      const home = (0, statement.GH)(place.systemFile ?? place.cards[0] ?? place.files[0]?.path ?? place.folder);
      const anchors = new Map;
      for (const reading of readings) {
        for (const [field, where] of reading.anchors) if (!anchors.has(field)) anchors.set(field, where);
      }
      const built = entriesOf(gathered, predictions, at);
      const digest = modelDigestOf(built);
      if (digest !== null) facts.set("model.digest", digest);
      const records = recordsOf(gathered);
      const declaredMetrics = records.flatMap(({metric: metric}) => metric === null ? [] : [ metric ]);
      const traits = (0, dossier_traits.n)({
        facts: facts,
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
        version: textOf(facts.get("version")),
        folder: place.folder,
        home: home,
        anchors: anchors,
        facts: facts,
        entries: byKind([ ...built, ...unknown ]),
        records: records,
        modelDigest: textOf(digest ?? undefined),
        traits: traits,
        tier: deriveTier(facts)
      };
    }
    function recordsOf(gathered) {
      const fromResults = gathered.results.flatMap(({reading: reading, declared: declared}) => reading.records.map(record => ({
        ...record,
        role: record.role ?? declared?.role ?? null
      })));
      return [ ...gathered.cards.flatMap(({reading: reading}) => reading.records), ...fromResults ];
    }
    function byKind(entries) {
      const all = Object.fromEntries(fact.pf.map(kind => [ kind, [] ]));
      for (const entry of entries) all[entry.kind].push(entry);
      return all;
    }
    function modelDigestOf(entries) {
      const artifact = entries.find(({kind: kind}) => kind === "artifact");
      const fact = artifact?.facts.get("artifact.actual_digest") ?? artifact?.facts.get("artifact.digest");
      return fact?.state === "present" ? {
        ...fact,
        field: "model.digest"
      } : null;
    }
    function scoresOf(predictions) {
      const scores = predictions.flatMap(({rows: rows}) => rows.table.score === null ? [] : [ rows.table.score ]);
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
    function textOf(fact) {
      return fact?.state === "present" && typeof fact.value === "string" ? fact.value : null;
    }
    function systemId(place, facts) {
      const stated = textOf(facts.get("id"));
      if (stated !== null) return stated;
      if (place.folder !== ".") return place.folder;
      const name = (textOf(facts.get("name")) ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
      return name.replace(/^-|-$/g, "").slice(0, 80) || "system";
    }
    function nearest(anchors, field) {
      const parts = field.split(".");
      for (let length = parts.length - 1; length > 0; length--) {
        const place = anchors.get(parts.slice(0, length).join("."));
        if (place !== undefined) return place;
      }
      return null;
    }
    var policy_changes = __webpack_require__(60095);
    var evaluate = __webpack_require__(77127);
    var external_node_crypto_ = __webpack_require__(77598);
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
        if (collection === undefined) add(root, field.split("."), leafOf(field)); else {
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
        for (const element of ofKind.values()) {
          [ ...render(element, 2) ].forEach((line, index) => {
            lines.push(index === 0 ? `${INDENT}- ${line.trimStart()}` : line);
          });
        }
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
      const choice = definition?.values === undefined ? "" : ` One of: ${definition.values.join(", ")}.`;
      return `TODO  # ${definition?.description ?? ""}${choice}`;
    }
    function add(parent, path, leaf) {
      const [head, ...rest] = path;
      if (head === undefined) {
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
    function findingOf({rule: rule, subject: subject, outcome: outcome, reason: reason, results: results, needs: needs, cause: cause, assurance: assurance, place: place, enforcement: enforcement}, dossier, policy, side) {
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
        message: messageOf(rule, outcome, observed, required),
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
      if (figures.length === 1 && only !== undefined) return only;
      const texts = [ ...new Set(figures.map(({text: text}) => text)) ];
      const absent = texts.filter(text => NOT_STATED.test(text)).map(text => text.replace(/ is not stated$/, ""));
      const others = texts.filter(text => !NOT_STATED.test(text));
      return {
        text: [ ...absent.length === 0 ? [] : [ `not stated: ${absent.join(", ")}` ], ...others ].join("; ")
      };
    }
    function firstRequired(required) {
      const [only] = required;
      if (required.length === 1 && only !== undefined) return only;
      const origin = required.find(one => one.origin !== undefined)?.origin;
      const text = [ ...new Set(required.map(one => one.text)) ].join("; ");
      return origin === undefined ? {
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
      const origin = required.origin === undefined ? "" : ` (${required.origin})`;
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
        if (other === undefined) return {
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
      const facts = kind === undefined ? dossier.facts : dossier.entries[kind].find(({id: id}) => id === entry)?.facts;
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
    async function readSystems(workspace, exclude, at) {
      const {systems: places, considered: considered} = discover(workspace, exclude);
      const systems = [];
      for (const place of places) systems.push(await read_system_readSystem(workspace, place, at));
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
      for (const {files: files, dossier: dossier} of systems) {
        for (const {role: role, sha256: sha256} of files) {
          if (role !== "result") continue;
          users.set(sha256, (users.get(sha256) ?? new Set).add(dossier.id));
        }
      }
      return users;
    }
    function pathsOf(entry, folder) {
      const written = entry.facts.get("result.path")?.value;
      return [ external_node_path_.posix.join(folder, typeof written === "string" ? written : entry.id), entry.place.path ];
    }
    function linked(system, before, changes, users) {
      const {dossier: dossier, files: files} = system;
      const result = dossier.entries.result.map(entry => {
        const file = files.find(({path: path, role: role}) => role === "result" && pathsOf(entry, dossier.folder).includes(path));
        const count = file === undefined ? 1 : users.get(file.sha256)?.size ?? 1;
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
    var _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25589);
    var _policy_load_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63343);
    var _policy_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72138);
    var _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89724);
    const FOLDER = ".rmf-gate/";
    const POLICY = `${FOLDER}policy.yaml`;
    const KNOWN = [ /^policy\.yaml$/, /^rules\/.+\.ya?ml$/, /^readme(\.md)?$/i ];
    async function readRepositoryPolicy(workspace) {
      const files = policyFiles(workspace);
      if (files.length === 0) return {
        policy: (0, _policy_resolve_js__WEBPACK_IMPORTED_MODULE_2__.n)(_policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__.w, null, [], ""),
        files: files
      };
      const {readPolicy: readPolicy} = await __webpack_require__.e(167).then(__webpack_require__.bind(__webpack_require__, 8167));
      return {
        policy: readPolicy(files, _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__.w),
        files: files
      };
    }
    function policyFiles(workspace) {
      const listed = workspace.list().filter(({path: path}) => path === ".rmf-gate" || path.startsWith(FOLDER));
      const strange = listed.find(({path: path, type: type}) => type !== "file" || !KNOWN.some(known => known.test(path.slice(FOLDER.length))));
      if (strange !== undefined) {
        throw problem(strange.path, "is not a file that .rmf-gate may hold: policy.yaml, rules/*.yaml, README.md");
      }
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
  25589: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => DEFAULT_PACK,
      w: () => builtIn
    });
    const builtInPolicies = JSON.parse('{"rules":[{"id":"RMF-GOVERN-1.3-risk-tier-not-understated","title":"The declared risk is lower than the use makes it","why":"The risk tier decides how much proof is asked for; a system that declares itself harmless would be let through with too little.","fix":"Declare the tier that follows from the intended use, or correct the statements of intended use that raise it.","kind":"computed","references":{"nist-ai-rmf":["GOVERN 1.3"],"eu-ai-act":["Art 6(1)","Art 6(2)"],"fda":["IMDRF-N12"],"section-1557":["45 CFR 92.4"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"at-least","args":{"fact":"governance.risk_tier","other":"tier.derived"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"declared as high as the use makes it","outcome":"pass","given":{"tier":"moderate","system":{"governance":{"risk_tier":"moderate"}}}},{"name":"declared higher than it need be","outcome":"pass","given":{"tier":"low","system":{"governance":{"risk_tier":"high"}}}},{"name":"treats a critical condition and is declared low","outcome":"fail","given":{"tier":"high","system":{"governance":{"risk_tier":"low"}}}},{"name":"questions that nobody answered count as high","outcome":"fail","given":{"system":{"governance":{"risk_tier":"moderate"}}}},{"name":"no tier is declared","outcome":"not-evaluated","reason":"missing","given":{"tier":"high"}}],"place":null},{"id":"RMF-GOVERN-1.4-nothing-removed","title":"The change takes away something that the judgement rests on","why":"A system, result or group of patients that disappears is no longer judged, and a lower risk tier asks for less proof; whoever gains from that must not be able to do it in the same change.","fix":"Put it back; where it should go for good, let the owners of the policy take it out on their own.","kind":"computed","references":{"nist-ai-rmf":["GOVERN 1.4","GOVERN 1.2"]},"traits":[],"for":{"each":"change","where":{"fact":"change.kind","in":["system-removed","tier-lowered","trait-dropped","result-removed","dataset-removed","subgroup-removed","exclusion-added"]},"whenEmpty":"nothing that the judgement rests on was taken away, or there is nothing to compare with"},"checks":[{"kind":"equals","args":{"fact":"change.loosens","value":false},"found":"{subject}","required":"what the judgement rests on stays"}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":false,"cannotOccur":{"pass":"Only changes that take something away are listed; without any the rule does not apply.","not-evaluated":"The gate compares base and head itself; without a base the rule does not apply."},"examples":[{"name":"a results file disappears","outcome":"fail","given":{"system":{"name":"Sepsis early warning"},"base":{"system":{"name":"Sepsis early warning","evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}}},{"name":"the intended use is rewritten so that the tier falls","outcome":"fail","given":{"tier":"low","base":{"system":{"intended_use":{"significance":"drives","condition_seriousness":"serious","decision_role":"augments"}}}}},{"name":"the score is said to be no probability any more, and calibration is no longer asked for","outcome":"fail","given":{"system":{"output":{"probability":false}},"base":{"system":{"output":{"probability":true}}}}},{"name":"a data set is no longer listed","outcome":"fail","given":{"system":{"data":[{"id":"test-2026","role":"test"}]},"base":{"system":{"data":[{"id":"test-2026","role":"test"},{"id":"train-2025","role":"train"}]}}}},{"name":"nothing changes","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"},"base":{"system":{"name":"Sepsis early warning"}}}}],"place":null},{"id":"RMF-GOVERN-2.1-accountable-roles","title":"Nobody is named who answers for the system, or one person checks their own work","why":"When a system harms, somebody must be able to stop it at once; who builds a model is the last to see what is wrong with it.","fix":"Name the five roles under governance.roles; let somebody other than the model owner answer for clinical safety.","kind":"declared","references":{"nist-ai-rmf":["GOVERN 2.1"],"hipaa":["45 CFR 164.308(a)(2)","45 CFR 164.530(a)(1)"],"eu-ai-act":["Art 17(1)(m)","Art 26(2)"],"iso-42001":["A.3.2"],"chai-joint-commission":["RUAIH-1"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"governance.roles.model_owner"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.roles.clinical_safety"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.roles.privacy"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.roles.security"},"found":null,"required":null},{"kind":"present","args":{"fact":"governance.roles.policy_owner"},"found":null,"required":null},{"kind":"differs","args":{"fact":"governance.roles.clinical_safety","from":"governance.roles.model_owner"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"five roles, safety apart from the model owner","outcome":"pass","given":{"system":{"governance":{"roles":{"model_owner":"Data science office","clinical_safety":"Patient safety office","privacy":"Privacy office","security":"Security office","policy_owner":"Quality board"}}}}},{"name":"the model owner answers for clinical safety too","outcome":"fail","given":{"system":{"governance":{"roles":{"model_owner":"Data science office","clinical_safety":"data science  office","privacy":"Privacy office","security":"Security office","policy_owner":"Quality board"}}}}},{"name":"nobody answers for privacy","outcome":"not-evaluated","reason":"missing","given":{"system":{"governance":{"roles":{"model_owner":"Data science office","clinical_safety":"Patient safety office","security":"Security office","policy_owner":"Quality board"}}}}}],"place":null},{"id":"RMF-MAP-1.1-intended-use-complete","title":"It is not fully stated what the system is for, for whom, and who uses it","why":"A system that is used for other patients, by other people or for another decision than it was tested for can harm without anyone noticing that it left its ground.","fix":"State purpose, population, users, setting and the role in the decision under intended_use in rmf-system.yaml.","kind":"declared","references":{"nist-ai-rmf":["MAP 1.1","MAP 3.3"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(2)(i)","45 CFR 170.315(b)(11)(iv)(B)(2)(ii)","45 CFR 170.315(b)(11)(iv)(B)(2)(iii)"],"eu-ai-act":["Art 13(3)(b)(i)","Annex IV(1)"],"fda":["GMLP-1"],"iso-42001":["A.6.2.2","A.9.4"],"tripod-ai":["TRIPOD+AI 3a","TRIPOD+AI 3b"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"intended_use.purpose","characters":"min_characters"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.population","characters":"min_characters"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.users","characters":"min_characters"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.setting","characters":"min_characters"},"found":null,"required":null},{"kind":"one-of","args":{"fact":"intended_use.decision_role","values":["informs","augments","replaces","autonomous"]},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.use"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.significance"},"found":null,"required":null},{"kind":"present","args":{"fact":"intended_use.condition_seriousness"},"found":null,"required":null}],"limits":{"min_characters":{"values":{"high":20,"moderate":20,"low":20},"stricter":"higher","origin":"house","unit":"characters","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"everything is stated","outcome":"pass","given":{"system":{"intended_use":{"purpose":"Alerts nurses on adult wards to patients who may be developing sepsis.","population":"Adults of 18 years or older admitted to a general ward.","users":"Registered nurses and physicians of the ward.","setting":"General wards of an acute hospital.","use":"alarm","decision_role":"augments","significance":"drives","condition_seriousness":"serious"}}}},{"name":"two words are not a purpose","outcome":"fail","given":{"system":{"intended_use":{"purpose":"Sepsis alerts.","population":"Adults of 18 years or older admitted to a general ward.","users":"Registered nurses and physicians of the ward.","setting":"General wards of an acute hospital.","use":"alarm","decision_role":"augments","significance":"drives","condition_seriousness":"serious"}}}},{"name":"the population is still open","outcome":"fail","given":{"system":{"intended_use":{"purpose":"Alerts nurses on adult wards to patients who may be developing sepsis.","population":"TBD","users":"Registered nurses and physicians of the ward.","setting":"General wards of an acute hospital.","use":"alarm","decision_role":"augments","significance":"drives","condition_seriousness":"serious"}}}},{"name":"nobody states who uses it","outcome":"not-evaluated","reason":"missing","given":{"system":{"intended_use":{"purpose":"Alerts nurses on adult wards to patients who may be developing sepsis.","population":"Adults of 18 years or older admitted to a general ward.","setting":"General wards of an acute hospital.","use":"alarm","decision_role":"augments","significance":"drives","condition_seriousness":"serious"}}}}],"place":null},{"id":"RMF-MAP-2.1-inputs-listed","title":"The inputs of the model are not listed","why":"Only from a list of the inputs can anybody see whether race, language or insurance decides about a patient, and whether an explanation speaks of what the model really uses.","fix":"List every input under features in rmf-system.yaml, and state for each whether it is or stands for a sensitive attribute.","kind":"declared","references":{"nist-ai-rmf":["MAP 2.1","MEASURE 2.11"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(4)(ii)"],"section-1557":["45 CFR 92.210(b)"],"tripod-ai":["TRIPOD+AI 9a"]},"traits":["predictive"],"for":{"each":"feature","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"feature.name"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"each input has its name","outcome":"pass","given":{"system":{"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}]}}},{"name":"an input whose name is still open","outcome":"fail","given":{"system":{"features":[{"name":"TODO","sensitive":"none"}]}}},{"name":"no input is listed","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}},{"name":"a system that predicts nothing","outcome":"not-applicable","given":{"system":{"model":{"task":"retrieval"}}}}],"place":null},{"id":"RMF-MAP-2.1-model-described","title":"It is not stated what kind of model this is and what its output means","why":"Who does not know what a score means, or which model it comes from, cannot judge when to follow it and when to doubt it.","fix":"State the type and task of the model, the type and meaning of its output, and the foundation models it is built on; write an empty list where there are none.","kind":"declared","references":{"nist-ai-rmf":["MAP 2.1"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(1)(iii)","45 CFR 170.315(b)(11)(iv)(B)(1)(iv)"],"eu-ai-act":["Annex IV(2)"],"fda":["GMLP-6"],"iso-42001":["A.6.2.3"],"tripod-ai":["TRIPOD+AI 4","TRIPOD+AI 8a","TRIPOD+AI 12c"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"model.type"},"found":null,"required":null},{"kind":"present","args":{"fact":"model.task"},"found":null,"required":null},{"kind":"present","args":{"fact":"output.type"},"found":null,"required":null},{"kind":"present","args":{"fact":"output.description"},"found":null,"required":null},{"kind":"present","args":{"fact":"model.foundation_models"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"described, and built on no foundation model","outcome":"pass","given":{"system":{"model":{"type":"gradient boosted trees","task":"classification","foundation_models":[]},"output":{"type":"prediction","description":"Risk of sepsis within the next six hours."}}}},{"name":"built on a foundation model that is named","outcome":"pass","given":{"system":{"model":{"type":"language model","task":"generation","foundation_models":["an open language model 2.0"]},"output":{"type":"recommendation","description":"A draft of a discharge letter."}}}},{"name":"the task is none of those there are","outcome":"fail","given":{"system":{"model":{"type":"gradient boosted trees","task":"guessing","foundation_models":[]},"output":{"type":"prediction","description":"Risk of sepsis within the next six hours."}}}},{"name":"nobody says whether a foundation model is inside","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"type":"gradient boosted trees","task":"classification"},"output":{"type":"prediction","description":"Risk of sepsis within the next six hours."}}}}],"place":null},{"id":"RMF-MAP-2.1-traits-settled","title":"It is not known which rules apply, because a property of the system is not stated","why":"The rules that depend on this answer wait for it, and a rule that waits protects nobody.","fix":"State the field that is named; it settles which rules apply.","kind":"declared","references":{"nist-ai-rmf":["MAP 2.1","MAP 1.1"]},"traits":[],"for":{"each":"trait","where":null,"whenEmpty":"every property that selects rules is settled"},"checks":[{"kind":"present","args":{"fact":"trait.value"},"found":"nobody states whether the system {subject}","required":"an answer"}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{"pass":"Only properties that are not settled are listed; once all are settled the rule does not apply.","fail":"The gate derives the property from other fields; these have findings of their own."},"examples":[{"name":"nobody states the task of the model","outcome":"not-evaluated","reason":"missing","subject":"predictive","given":{"system":{"intended_use":{"use":"screening"},"output":{"probability":true}}}},{"name":"every property is settled","outcome":"not-applicable","given":{"system":{"model":{"task":"classification"},"output":{"probability":true},"intended_use":{"use":"screening"}}}}],"place":null},{"id":"RMF-MAP-2.2-limitations-documented","title":"It is not stated where the system fails and for whom it is not meant","why":"Users trust a system most where nobody told them its limits, and that is where its errors reach patients.","fix":"List known limitations and the uses and patients it is not meant for; at high risk, say also what it does with input that it should not judge (model.abstention).","kind":"declared","references":{"nist-ai-rmf":["MAP 2.2","MAP 1.1","MAP 3.3"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(3)(i)","45 CFR 170.315(b)(11)(iv)(B)(3)(ii)"],"eu-ai-act":["Art 13(3)(b)(iii)","Art 10(2)(h)"],"iso-42001":["A.8.2","A.9.4"],"tripod-ai":["TRIPOD+AI 25","TRIPOD+AI 26"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"at-least","args":{"fact":"limitations","limit":"limitations"},"found":null,"required":null},{"kind":"at-least","args":{"fact":"intended_use.out_of_scope","limit":"out_of_scope"},"found":null,"required":null},{"kind":"when","args":{"fact":"tier.judged","in":["high"],"checks":[{"kind":"present","args":{"fact":"model.abstention"},"found":null,"required":null}]},"found":null,"required":null}],"limits":{"limitations":{"values":{"high":2,"moderate":2,"low":2},"stricter":"higher","origin":"house","unit":"entries","setBy":null},"out_of_scope":{"values":{"high":3,"moderate":1,"low":1},"stricter":"higher","origin":"house","unit":"entries","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"limits, uses to avoid and behaviour outside them at high risk","outcome":"pass","given":{"tier":"high","system":{"limitations":["Not tested in patients on dialysis.","Misses sepsis without fever more often."],"intended_use":{"out_of_scope":["Patients under 18 years","Intensive care","Obstetric wards"]},"model":{"abstention":"No score is shown when more than three of the inputs are missing."}}}},{"name":"at low risk one use to avoid is enough","outcome":"pass","given":{"tier":"low","system":{"limitations":["Not tested with scanned letters.","Names with accents are often wrong."],"intended_use":{"out_of_scope":["Clinical decisions"]}}}},{"name":"a single limitation","outcome":"fail","given":{"tier":"moderate","system":{"limitations":["Not tested in patients on dialysis."],"intended_use":{"out_of_scope":["Patients under 18 years"]}}}},{"name":"at high risk nobody says what happens to input it should not judge","outcome":"not-evaluated","reason":"missing","given":{"tier":"high","system":{"limitations":["Not tested in patients on dialysis.","Misses sepsis without fever more often."],"intended_use":{"out_of_scope":["Patients under 18 years","Intensive care","Obstetric wards"]}}}}],"place":null},{"id":"RMF-MAP-2.3-data-provenance","title":"It is not stated where the data come from, whom they include and how they were labelled","why":"Results hold only for patients like those in the data; without their origin nobody can tell whether they hold for the patients at hand.","fix":"Complete the entry of the data set under data in rmf-system.yaml.","kind":"evidence","references":{"nist-ai-rmf":["MAP 2.3"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(4)(i)"],"eu-ai-act":["Art 10(2)(b)","Art 10(2)(c)","Annex IV(2)"],"iso-42001":["A.7.3","A.7.5"],"tripod-ai":["TRIPOD+AI 5a","TRIPOD+AI 6a","TRIPOD+AI 6b","TRIPOD+AI 20a"]},"traits":[],"for":{"each":"dataset","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"dataset.source"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.period.start"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.period.end"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.sites"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.n"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.inclusion"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.exclusion"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.label_method"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.licence"},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.digest"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"dataset.period.end"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"dataset.period.start","than":"dataset.period.end"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"a complete entry","outcome":"pass","given":{"system":{"data":[{"id":"test-2026","source":"Electronic health record of the hospital, general wards.","period":{"start":"2025-01-01","end":"2025-12-31"},"sites":["one acute hospital"],"n":7000,"inclusion":"Adults admitted for at least six hours.","exclusion":"Patients in palliative care.","label_method":"Sepsis-3 criteria computed from the record.","licence":"internal use under agreement","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}]}}},{"name":"data that end after the day of judgement","outcome":"fail","given":{"system":{"data":[{"id":"test-2026","source":"Electronic health record of the hospital, general wards.","period":{"start":"2025-01-01","end":"2099-12-31"},"sites":["one acute hospital"],"n":7000,"inclusion":"Adults admitted for at least six hours.","exclusion":"Patients in palliative care.","label_method":"Sepsis-3 criteria computed from the record.","licence":"internal use under agreement","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}]}}},{"name":"a period that ends before it starts","outcome":"fail","given":{"system":{"data":[{"id":"test-2026","source":"Electronic health record of the hospital, general wards.","period":{"start":"2025-12-31","end":"2025-01-01"},"sites":["one acute hospital"],"n":7000,"inclusion":"Adults admitted for at least six hours.","exclusion":"Patients in palliative care.","label_method":"Sepsis-3 criteria computed from the record.","licence":"internal use under agreement","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}]}}},{"name":"only a source","outcome":"not-evaluated","reason":"missing","given":{"system":{"data":[{"id":"test-2026","source":"Electronic health record of the hospital, general wards."}]}}},{"name":"no data set is described","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MAP-2.3-label-quality","title":"The label the model learned may not be the need it stands for","why":"A model that predicts a stand-in, such as cost for illness, is wrong for every group whose need does not show in the stand-in, however well it predicts.","fix":"State what the label is and what need it stands for; where the two differ, say why the label is a fair stand-in for every group (label.proxy_justification).","kind":"declared","references":{"nist-ai-rmf":["MAP 2.3"],"eu-ai-act":["Art 10(2)(c)","Art 10(3)"],"fda":["GMLP-5"],"iso-42001":["A.7.4"],"tripod-ai":["TRIPOD+AI 8a","TRIPOD+AI 8b"]},"traits":["predictive"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"label.target"},"found":null,"required":null},{"kind":"present","args":{"fact":"label.construct_of_need"},"found":null,"required":null},{"kind":"any","args":[{"kind":"equals","args":{"fact":"label.target","other":"label.construct_of_need"},"found":null,"required":null},{"kind":"present","args":{"fact":"label.proxy_justification"},"found":null,"required":null}],"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"the label is the need","outcome":"pass","given":{"system":{"label":{"target":"sepsis by Sepsis-3 criteria","construct_of_need":"sepsis by Sepsis-3 criteria"}}}},{"name":"a stand-in, and why it is fair","outcome":"pass","given":{"system":{"label":{"target":"sepsis by Sepsis-3 criteria within six hours","construct_of_need":"sepsis that needs treatment within six hours","proxy_justification":"An audit by group compared the label with chart review."}}}},{"name":"the label is still open","outcome":"fail","given":{"system":{"label":{"target":"TBD","construct_of_need":"need of extra care","proxy_justification":"TODO"}}}},{"name":"a stand-in without a reason","outcome":"not-evaluated","reason":"missing","given":{"system":{"label":{"target":"cost of care in the next year","construct_of_need":"need of extra care"}}}}],"place":null},{"id":"RMF-MAP-2.3-representativeness","title":"A group of the patients it is meant for is hardly among those it was tested on","why":"Results from a test that leaves a group out are passed on to patients of whom the test says nothing.","fix":"State the share of each group among the patients the system is meant for under population, with its source, and test on patients in about these shares.","kind":"computed","references":{"nist-ai-rmf":["MAP 2.3","MEASURE 2.2"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(4)(iii)","45 CFR 170.315(b)(11)(iv)(B)(4)(iv)"],"eu-ai-act":["Art 10(3)","Art 10(4)"],"fda":["GMLP-3"],"iso-42001":["A.7.4"],"tripod-ai":["TRIPOD+AI 16","TRIPOD+AI 20b"]},"traits":["predictive"],"for":{"each":"population-group","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"population-group.share"},"found":null,"required":null},{"kind":"present","args":{"fact":"population-group.source"},"found":null,"required":null},{"kind":"at-least","args":{"fact":"population-group.share_ratio","limit":"share_ratio"},"found":null,"required":null}],"limits":{"share_ratio":{"values":{"high":0.5,"moderate":0.5,"low":0.5},"stricter":"higher","origin":"house","unit":"share in the test over share in the population","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"tested on about the same shares","outcome":"pass","given":{"system":{"population":[{"attribute":"sex","group":"F","share":0.52,"source":"admissions of 2025"},{"attribute":"sex","group":"M","share":0.48,"source":"admissions of 2025"}]},"predictions":{"sex":{"F":[{"score":0.7,"positives":40,"negatives":60}],"M":[{"score":0.7,"positives":40,"negatives":60}]}}}},{"name":"half of the patients are women, 10 of 100 tested are","outcome":"fail","given":{"system":{"population":[{"attribute":"sex","group":"F","share":0.5,"source":"admissions of 2025"}]},"predictions":{"sex":{"F":[{"score":0.7,"positives":10,"negatives":10}],"M":[{"score":0.7,"positives":90,"negatives":90}]}}}},{"name":"nobody says where the share comes from","outcome":"not-evaluated","reason":"missing","given":{"system":{"population":[{"attribute":"sex","group":"F","share":0.5}]},"predictions":{"sex":{"F":[{"score":0.7,"positives":40,"negatives":60}],"M":[{"score":0.7,"positives":40,"negatives":60}]}}}},{"name":"the population is not described","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MAP-2.3-sensitive-features-justified","title":"The model uses a sensitive attribute of patients without a reason that was tested","why":"A model that decides by race, language or insurance can treat equally ill patients differently; where such an input is needed, somebody must have shown what happens without it.","fix":"Remove the input, or state why it is needed and what happens without it (justification, tested_without); where only its name sounds like such an attribute, state that as its justification.","kind":"declared","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(b)"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(4)(ii)"],"tripod-ai":["TRIPOD+AI 9a"]},"traits":[],"for":{"each":"feature","where":{"fact":"feature.sensitive","in":["age","sex","race","ethnicity","language","disability","gender-identity","sexual-orientation","payer","social-determinant","location"]},"whenEmpty":"no listed input is a sensitive attribute or is named like one"},"checks":[{"kind":"present","args":{"fact":"feature.sensitive"},"found":null,"required":null},{"kind":"present","args":{"fact":"feature.justification"},"found":null,"required":null},{"kind":"present","args":{"fact":"feature.tested_without"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"age, with a reason that was tested","outcome":"pass","given":{"system":{"features":[{"name":"age","sensitive":"age","justification":"Age changes the baseline risk of sepsis in every published score.","tested_without":"Without age the AUROC falls by 0.02 and calibration over 80 years is lost."}]}}},{"name":"the reason is still open","outcome":"fail","given":{"system":{"features":[{"name":"race","sensitive":"race","justification":"TODO","tested_without":"TODO"}]}}},{"name":"race without a reason","outcome":"not-evaluated","reason":"missing","given":{"system":{"features":[{"name":"race","sensitive":"race"}]}}},{"name":"an input named like insurance and declared to be nothing of the kind","outcome":"fail","given":{"system":{"features":[{"name":"insurance_type","sensitive":"none"}]}}},{"name":"a name that misleads, and why","outcome":"not-applicable","given":{"system":{"features":[{"name":"language_score","sensitive":"none","justification":"A test of speech after a stroke."}]}}},{"name":"an attribute that is none of those there are","outcome":"fail","given":{"system":{"features":[{"name":"group_code","sensitive":"Race","justification":"Asked for.","tested_without":"Not yet."}]}}},{"name":"no sensitive input","outcome":"not-applicable","given":{"system":{"features":[{"name":"lactate","sensitive":"none"}]}}}],"place":null},{"id":"RMF-MAP-2.3-train-test-separation","title":"Patients the model learned from may be among those it was tested on","why":"A model recognises patients it has seen before, so its test results look better than what new patients will meet. Rows or single stays are not enough to keep apart, because one patient may have several.","fix":"Split by patient, site or time, count the patients that are in both sets, and state the count and its day.","kind":"declared","references":{"nist-ai-rmf":["MAP 2.3"],"fda":["GMLP-4"],"tripod-ai":["TRIPOD+AI 12a"]},"traits":["predictive"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"one-of","args":{"fact":"split.level","values":["patient","site","time"]},"found":null,"required":null},{"kind":"present","args":{"fact":"split.method"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"split.overlap_count","limit":"overlap"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"split.checked"},"found":null,"required":null}],"limits":{"overlap":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"patients in both sets","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"split by patient, counted, none in both","outcome":"pass","given":{"system":{"split":{"level":"patient","method":"Patients were assigned to one set by a hash of their study number.","overlap_count":0,"checked":"2026-09-30"}}}},{"name":"twelve patients are in both","outcome":"fail","given":{"system":{"split":{"level":"patient","method":"Patients were assigned to one set by a hash of their study number.","overlap_count":12,"checked":"2026-09-30"}}}},{"name":"rows were split, and patients have several rows","outcome":"fail","given":{"system":{"split":{"level":"row","method":"Random rows.","overlap_count":0,"checked":"2026-09-30"}}}},{"name":"a count of the future","outcome":"fail","given":{"system":{"split":{"level":"patient","method":"By study number.","overlap_count":0,"checked":"2099-01-01"}}}},{"name":"nobody counted","outcome":"not-evaluated","reason":"missing","given":{"system":{"split":{"level":"patient","method":"By study number."}}}}],"place":null},{"id":"RMF-MAP-3.5-oversight-design","title":"It is not stated how people oversee, override and stop the system","why":"People follow a machine that is usually right; unless overriding and stopping it are designed and trained, its errors become theirs.","fix":"State under oversight how a user overrides the output, how the system is stopped, what is done against over-reliance, who oversees it and what they must know; list the actions it takes alone, or write an empty list.","kind":"declared","references":{"nist-ai-rmf":["MAP 3.5","GOVERN 3.2","MAP 2.2"],"eu-ai-act":["Art 14(1)","Art 14(4)(b)","Art 14(4)(d)","Art 13(3)(d)"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(2)(iv)"],"section-1557":["45 CFR 92.201(c)(3)"],"fda":["GMLP-7"],"tripod-ai":["TRIPOD+AI 27b"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"oversight.override"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.stop"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.overreliance_mitigation"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.who"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.competence"},"found":null,"required":null},{"kind":"present","args":{"fact":"oversight.autonomous_actions"},"found":null,"required":null},{"kind":"one-of","args":{"fact":"intended_use.decision_role","values":["informs","augments","replaces","autonomous"]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"designed, and it does nothing alone","outcome":"pass","given":{"tier":"moderate","system":{"oversight":{"override":"The nurse dismisses the alert with a reason.","stop":"The charge nurse can switch the alert off for a ward.","overreliance_mitigation":"Training with wrong alerts; dismissed alerts are reviewed each month.","who":"charge nurse","competence":"Yearly course on sepsis and on the limits of the alert.","autonomous_actions":[]}}}},{"name":"nobody has thought about how to stop it","outcome":"fail","given":{"tier":"moderate","system":{"oversight":{"override":"The nurse dismisses the alert with a reason.","stop":"TBD","overreliance_mitigation":"Training with wrong alerts; dismissed alerts are reviewed each month.","who":"charge nurse","competence":"Yearly course on sepsis and on the limits of the alert.","autonomous_actions":[]}}}},{"name":"nobody says what it does alone","outcome":"not-evaluated","reason":"missing","given":{"tier":"moderate","system":{"oversight":{"override":"The nurse dismisses the alert with a reason.","stop":"The charge nurse can switch the alert off for a ward.","overreliance_mitigation":"Training with wrong alerts; dismissed alerts are reviewed each month.","who":"charge nurse","competence":"Yearly course on sepsis and on the limits of the alert."}}}}],"place":null},{"id":"RMF-MEASURE-2.1-evidence-bound","title":"The results may belong to another model, other data or another time","why":"Good results of an older or different model say nothing about this one; passing them on lets an untested model reach patients.","fix":"Compute the results again with this model and this data, and let the tool that computes them write the digest of both into its output; where it cannot, state the digests under evidence.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.1"],"eu-ai-act":["Art 9(6)","Art 17(1)(d)","Annex IV(2)"],"hipaa":["45 CFR 164.308(a)(8)"],"fda":["GMLP-8"],"iso-42001":["A.4.4"],"tripod-ai":["TRIPOD+AI 18f"]},"traits":[],"for":{"each":"result","where":null,"whenEmpty":null},"checks":[{"kind":"digest","args":{"fact":"result.model_digest","equals":"model.digest","assurance":"assurance"},"found":null,"required":null},{"kind":"not-after","args":{"fact":"result.created"},"found":null,"required":null},{"kind":"not-older-than","args":{"fact":"result.created","days":"days"},"found":null,"required":null},{"kind":"present","args":{"fact":"result.role"},"found":null,"required":null},{"kind":"present","args":{"fact":"result.dataset"},"found":null,"required":null},{"kind":"digest","args":{"fact":"result.dataset_digest","equals":"result.declared_data_digest"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"result.used_by_systems","limit":"systems"},"found":null,"required":null}],"limits":{"assurance":{"values":{"high":"reported","moderate":"declared","low":"declared"},"stricter":"higher","origin":"house","unit":null,"setBy":null},"days":{"values":{"high":180,"moderate":365,"low":365},"stricter":"lower","origin":"house","unit":"days","setBy":null},"systems":{"values":{"high":1,"moderate":1,"low":1},"stricter":"lower","origin":"convention","unit":"systems","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":false,"cannotOccur":{},"examples":[{"name":"a tool wrote both digests into its output","outcome":"pass","given":{"tier":"high","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026"}]},"files":{"evaluation/metrics.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"dataset_sha256\\": \\"2222222222222222222222222222222222222222222222222222222222222222\\",\\n  \\"created\\": \\"2026-10-15\\",\\n  \\"auroc\\": 0.83\\n}\\n"}}},{"name":"the results of another model","outcome":"fail","given":{"tier":"high","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026"}]},"files":{"evaluation/metrics.json":"{\\n  \\"model_sha256\\": \\"3333333333333333333333333333333333333333333333333333333333333333\\",\\n  \\"dataset_sha256\\": \\"2222222222222222222222222222222222222222222222222222222222222222\\",\\n  \\"created\\": \\"2026-10-15\\",\\n  \\"auroc\\": 0.83\\n}\\n"}}},{"name":"the same file serves two systems","outcome":"fail","given":{"tier":"moderate","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026"}]},"files":{"evaluation/metrics.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"dataset_sha256\\": \\"2222222222222222222222222222222222222222222222222222222222222222\\",\\n  \\"created\\": \\"2026-10-15\\",\\n  \\"auroc\\": 0.83\\n}\\n","second/rmf-system.yaml":"id: second\\nevidence: [{ path: metrics.json, kind: metrics, role: test, dataset: test-2026 }]\\n","second/metrics.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"dataset_sha256\\": \\"2222222222222222222222222222222222222222222222222222222222222222\\",\\n  \\"created\\": \\"2026-10-15\\",\\n  \\"auroc\\": 0.83\\n}\\n"}},"subject":"evaluation/metrics.json"},{"name":"computed in the future","outcome":"fail","given":{"tier":"moderate","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026","created":"2099-01-01","model_digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111","dataset_digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}},{"name":"at high risk a person\'s word for the digest is not enough","outcome":"not-evaluated","reason":"unbound","given":{"tier":"high","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2026","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2026","created":"2026-10-15","model_digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111","dataset_digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}},{"name":"results of two years ago","outcome":"not-evaluated","reason":"stale","given":{"tier":"moderate","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"data":[{"id":"test-2024","digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test","dataset":"test-2024","created":"2024-10-15","model_digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111","dataset_digest":"sha256:2222222222222222222222222222222222222222222222222222222222222222"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}},{"name":"nobody states on which data","outcome":"not-evaluated","reason":"missing","given":{"tier":"moderate","system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"evidence":[{"path":"evaluation/metrics.json","kind":"metrics","role":"test"}]},"files":{"evaluation/metrics.json":"{ \\"auroc\\": 0.83 }"}}},{"name":"no results at all","outcome":"not-evaluated","reason":"missing","given":{"tier":"high"}}],"place":null},{"id":"RMF-MEASURE-2.1-method-unchanged","title":"The change alters how the results are read","why":"With another threshold, outcome or grouping the same rows give other numbers; what looks like an improvement may be another way of counting.","fix":"Explain the change to the reviewers, and compute the results before and after in the same way.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.1","GOVERN 1.4"]},"traits":[],"for":{"each":"change","where":{"fact":"change.kind","in":["threshold-changed","score-changed","label-changed","positive-changed","group-column-changed"]},"whenEmpty":"the results are read as before, or there is nothing to compare with"},"checks":[{"kind":"equals","args":{"fact":"change.loosens","value":false},"found":"{subject}","required":"results are read as before"}],"limits":{},"enforce":{"high":"warn","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{"pass":"Only changes of the reading are listed; without any the rule does not apply.","not-evaluated":"The gate compares base and head itself; without a base the rule does not apply."},"examples":[{"name":"the threshold is lowered","outcome":"fail","given":{"system":{"deployment":{"threshold":0.2}},"base":{"system":{"deployment":{"threshold":0.3}}}}},{"name":"nothing changes","outcome":"not-applicable","given":{"system":{"deployment":{"threshold":0.3}},"base":{"system":{"deployment":{"threshold":0.3}}}}}],"place":null},{"id":"RMF-MEASURE-2.1-results-recomputable","title":"A declared number is not what the predictions give","why":"Whoever decides about the system trusts the numbers in its card; a number that is too good hides missed patients.","fix":"Write the recomputed number, or name the file and the threshold that the declared one came from.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.1","MEASURE 2.13"],"eu-ai-act":["Art 15(3)"],"tripod-ai":["TRIPOD+AI 12g"]},"traits":[],"for":{"each":"claim","where":null,"whenEmpty":"no card and no results file declares a number"},"checks":[{"kind":"claim","args":{"materiality":"materiality"},"found":null,"required":null}],"limits":{"materiality":{"values":{"high":0.005,"moderate":0.005,"low":0.005},"stricter":"lower","origin":"house","unit":"half of the last digit that is written","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"the card declares what the rows give","outcome":"pass","given":{"card":"# Model card\\n\\n## Evaluation results\\n\\n| Metric | Value |\\n|---|---|\\n| Sensitivity | 0.80 |\\n","predictions":{"sex":{"F":[{"score":0.9,"positives":80,"negatives":20},{"score":0.1,"positives":20,"negatives":80}]}}}},{"name":"the card declares more","outcome":"fail","given":{"card":"# Model card\\n\\n## Evaluation results\\n\\n| Metric | Value |\\n|---|---|\\n| Sensitivity | 0.91 |\\n","predictions":{"sex":{"F":[{"score":0.9,"positives":80,"negatives":20},{"score":0.1,"positives":20,"negatives":80}]}}}},{"name":"there are no rows to recompute it from","outcome":"not-evaluated","reason":"missing","given":{"card":"# Model card\\n\\n## Evaluation results\\n\\n| Metric | Value |\\n|---|---|\\n| Sensitivity | 0.80 |\\n"}},{"name":"a metric that is not recomputed yet","outcome":"not-evaluated","reason":"tool-limit","given":{"card":"# Model card\\n\\n## Evaluation results\\n\\n| Metric | Value |\\n|---|---|\\n| Average precision | 0.61 |\\n","predictions":{"sex":{"F":[{"score":0.9,"positives":80,"negatives":20},{"score":0.1,"positives":20,"negatives":80}]}}}},{"name":"no number is declared","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.1-sample-size","title":"Too few patients with or without the condition were tested","why":"Performance measured in a handful of cases can be far from what patients will meet, for better or worse.","fix":"Test on more patients, over a longer period or at more sites.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.1"],"tripod-ai":["TRIPOD+AI 10","TRIPOD+AI 21"]},"traits":["predictive"],"for":{"each":"result","where":{"fact":"result.judged","in":[true]},"whenEmpty":null},"checks":[{"kind":"at-least","args":{"fact":"result.positives","limit":"events"},"found":null,"required":null},{"kind":"at-least","args":{"fact":"result.negatives","limit":"non_events"},"found":null,"required":null}],"limits":{"events":{"values":{"high":100,"moderate":100,"low":100},"stricter":"higher","origin":"literature","unit":"rows with the condition","setBy":null},"non_events":{"values":{"high":100,"moderate":100,"low":100},"stricter":"higher","origin":"literature","unit":"rows without the condition","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"120 cases and 400 others","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":60,"negatives":200}],"M":[{"score":0.3,"positives":60,"negatives":200}]}}}},{"name":"40 cases","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":20,"negatives":200}],"M":[{"score":0.3,"positives":20,"negatives":200}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.10-deid-or-authority","title":"It is not stated on what lawful basis the patients\' data may be used","why":"Data of patients that are used without consent, waiver or proper removal of identifiers break their privacy.","fix":"State lawful_basis and the document that records it (lawful_basis_reference) for each data set.","kind":"evidence","references":{"nist-ai-rmf":["MEASURE 2.10"],"hipaa":["45 CFR 164.502(a)","45 CFR 164.508","45 CFR 164.512(i)","45 CFR 164.514(a)","45 CFR 164.514(e)"],"eu-ai-act":["Art 10(5)"],"iso-42001":["A.7.3"],"chai-joint-commission":["RUAIH-2"]},"traits":[],"for":{"each":"dataset","where":null,"whenEmpty":null},"checks":[{"kind":"one-of","args":{"fact":"dataset.lawful_basis","values":["consent","waiver-of-authorization","de-identified-safe-harbor","de-identified-expert-determination","limited-data-set-agreement","treatment-or-operations","public","synthetic"]},"found":null,"required":null},{"kind":"present","args":{"fact":"dataset.lawful_basis_reference"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"an expert determined that nobody can be identified","outcome":"pass","given":{"system":{"data":[{"id":"test-2026","lawful_basis":"de-identified-expert-determination","lawful_basis_reference":"determination letter of 2025-02-01"}]}}},{"name":"the basis is none of those there are","outcome":"fail","given":{"system":{"data":[{"id":"test-2026","lawful_basis":"it was already there","lawful_basis_reference":"none recorded yet"}]}}},{"name":"no document records the basis","outcome":"not-evaluated","reason":"missing","given":{"system":{"data":[{"id":"test-2026","lawful_basis":"consent"}]}}},{"name":"no data set is described","outcome":"not-evaluated","reason":"missing","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.11-calibration-gap","title":"The predicted risk is too low or too high in one group of patients","why":"Where the predicted risk of a group is too low, its patients get help later than others who are as ill; where it is too high, they get treatment they do not need.","fix":"Recalibrate for the group, restrict the use, or collect enough cases to judge it.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)"]},"traits":["probability-output"],"for":{"each":"subgroup","where":null,"whenEmpty":null},"checks":[{"kind":"inside","args":{"metric":"o_e","low":"low","high":"high"},"found":null,"required":null}],"limits":{"low":{"values":{"high":0.8,"moderate":0.8,"low":0.8},"stricter":"higher","origin":"house","unit":"observed over predicted number of patients with the condition","setBy":null},"high":{"values":{"high":1.25,"moderate":1.25,"low":1.25},"stricter":"lower","origin":"house","unit":"observed over predicted number of patients with the condition","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"as many cases as predicted in both groups","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}],"M":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}]}}}},{"name":"twice as many cases as predicted in women","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.25,"positives":200,"negatives":200}],"M":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}]}}}},{"name":"15 cases among women","outcome":"not-evaluated","reason":"inconclusive","given":{"predictions":{"sex":{"F":[{"score":0.5,"positives":15,"negatives":15}],"M":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}]}}}},{"name":"no case among women","outcome":"not-evaluated","reason":"too-few","given":{"predictions":{"sex":{"F":[{"score":0.1,"positives":0,"negatives":20}],"M":[{"score":0.9,"positives":180,"negatives":20},{"score":0.1,"positives":20,"negatives":180}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"output":{"probability":true}}}},{"name":"a score that is no probability","outcome":"not-applicable","given":{"system":{"output":{"probability":false}},"predictions":{"sex":{"F":[{"score":0.5,"positives":15,"negatives":15}]}}}}],"place":null},{"id":"RMF-MEASURE-2.11-false-positive-rate-gap","title":"The model raises more false alarms in one group of patients","why":"A false alarm leads to needless tests, treatment and worry; when one group meets more of them, the model spreads that burden unevenly.","fix":"Retrain or recalibrate for the group, change the threshold, restrict the use, or collect enough cases to judge it.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)","45 CFR 92.210(b)"]},"traits":["classification"],"for":{"each":"subgroup","where":null,"whenEmpty":null},"checks":[{"kind":"no-worse","args":{"metric":"fpr","than":"rest","by":"margin","alpha":"alpha"},"found":null,"required":null}],"limits":{"margin":{"values":{"high":0.1,"moderate":0.1,"low":0.1},"stricter":"lower","origin":"house","unit":"absolute difference in the share of false alarms among patients without the condition","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a gap as large as the margin","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":{"trait":"false-alarms-harm","enforce":{"high":"warn","moderate":"warn","low":"notice"}},"waivable":true,"cannotOccur":{},"examples":[{"name":"a false alarm in 10 of 100 patients of both groups","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}],"M":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}]}}}},{"name":"in 40 of 100 women and in 10 of 100 men","outcome":"fail","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":90,"negatives":200},{"score":0.1,"positives":10,"negatives":300}],"M":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}]}}}},{"name":"20 women without the condition, so that no result would do","outcome":"not-evaluated","reason":"too-few","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":90,"negatives":2},{"score":0.1,"positives":10,"negatives":18}],"M":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}]}}}},{"name":"60 women without the condition, which neither shows a gap nor rules one out","outcome":"not-evaluated","reason":"inconclusive","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":90,"negatives":9},{"score":0.1,"positives":10,"negatives":51}],"M":[{"score":0.9,"positives":90,"negatives":50},{"score":0.1,"positives":10,"negatives":450}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.11-group-unknown","title":"For too many patients it is not known to which group they belong","why":"Patients whose group is blank are compared with nobody; if they are those for whom the model fails, no comparison of groups shows it.","fix":"Find out the group of these patients, or test on patients whose group is known.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)"]},"traits":[],"for":{"each":"result","where":{"fact":"result.judged","in":[true]},"whenEmpty":"no rows of test data are judged; other rules ask for them"},"checks":[{"kind":"at-most","args":{"fact":"result.unknown_share","limit":"unknown_share"},"found":null,"required":null}],"limits":{"unknown_share":{"values":{"high":0.05,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"house","unit":"share of the rows without a known group","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{"not-evaluated":"The gate counts the share itself wherever rows are judged."},"examples":[{"name":"every group is known","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":50,"negatives":50}],"M":[{"score":0.1,"positives":50,"negatives":50}]}}}},{"name":"the sex of one patient in three is blank","outcome":"fail","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":50,"negatives":50}],"M":[{"score":0.1,"positives":50,"negatives":50}],"":[{"score":0.1,"positives":50,"negatives":50}]}}}},{"name":"there are no predictions","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.11-sensitivity-gap","title":"The model misses more cases in one group of patients","why":"A missed case harms; when one group is missed more often, the model spreads that harm unevenly.","fix":"Retrain or recalibrate for the group, change the threshold, restrict the use, or collect enough cases to judge it.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)","45 CFR 92.210(b)"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(7)(ii)","45 CFR 170.315(b)(11)(iv)(B)(7)(iv)"],"eu-ai-act":["Art 10(2)(f)"],"chai-joint-commission":["RUAIH-6"]},"traits":["classification"],"for":{"each":"subgroup","where":null,"whenEmpty":null},"checks":[{"kind":"no-worse","args":{"metric":"sensitivity","than":"rest","by":"margin","alpha":"alpha"},"found":null,"required":null}],"limits":{"margin":{"values":{"high":0.1,"moderate":0.1,"low":0.1},"stricter":"lower","origin":"house","unit":"absolute difference in the share of cases found","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a gap as large as the margin","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"88 of 100 cases are found in both groups","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}}}},{"name":"60 of 100 women are found and 90 of 100 men","outcome":"fail","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":300,"negatives":50},{"score":0.1,"positives":200,"negatives":450}],"M":[{"score":0.9,"positives":450,"negatives":50},{"score":0.1,"positives":50,"negatives":450}]}}}},{"name":"24 cases among women, so that no result would do","outcome":"not-evaluated","reason":"too-few","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":21,"negatives":50},{"score":0.1,"positives":3,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}}}},{"name":"60 cases among women, which neither shows a gap nor rules one out","outcome":"not-evaluated","reason":"inconclusive","subject":"sex=F","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":51,"negatives":50},{"score":0.1,"positives":9,"negatives":450}],"M":[{"score":0.9,"positives":440,"negatives":50},{"score":0.1,"positives":60,"negatives":450}]}}}},{"name":"a group that policy asks for and nobody tested","outcome":"not-evaluated","reason":"missing","given":{"policy":{"required-subgroups":{"sex":["F","M"]}},"predictions":{"sex":{"M":[{"score":0.9,"positives":440,"negatives":50}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.11-subgroup-coverage","title":"A group of patients was hardly tested","why":"Nobody knows how the model does in a group of which the test holds a handful of cases, and harm there stays hidden.","fix":"Collect more cases of the group, over a longer period or at more sites, and name the column that holds the attribute under evidence.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.11"],"section-1557":["45 CFR 92.210(a)"],"eu-ai-act":["Art 10(2)(f)","Art 13(3)(b)(v)"],"fda":["GMLP-3"],"chai-joint-commission":["RUAIH-6"],"tripod-ai":["TRIPOD+AI 14","TRIPOD+AI 23a"]},"traits":["predictive"],"for":{"each":"subgroup","where":{"fact":"subgroup.required","in":[true]},"whenEmpty":null},"checks":[{"kind":"at-least","args":{"fact":"subgroup.positives","limit":"cases","else":"too-few"},"found":null,"required":null}],"limits":{"cases":{"values":{"high":30,"moderate":30,"low":30},"stricter":"higher","origin":"house","unit":"cases in the group","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{"fail":"The cases are counted by the gate, and a group with too few of them is not judged rather than judged badly."},"examples":[{"name":"40 cases in each group","outcome":"pass","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":40,"negatives":90}],"M":[{"score":0.7,"positives":40,"negatives":90}]}}}},{"name":"12 cases among women","outcome":"not-evaluated","reason":"too-few","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":12,"negatives":90}],"M":[{"score":0.7,"positives":40,"negatives":90}]}}}},{"name":"a group that policy does not ask for is left alone","outcome":"pass","given":{"policy":{"required-subgroups":{"sex":["F","M"]}},"predictions":{"sex":{"F":[{"score":0.7,"positives":40,"negatives":90}],"M":[{"score":0.7,"positives":40,"negatives":90}],"X":[{"score":0.7,"positives":2,"negatives":9}]}}}},{"name":"a group that policy asks for and nobody tested","outcome":"not-evaluated","reason":"missing","given":{"policy":{"required-subgroups":{"sex":["F","M"]}},"predictions":{"sex":{"M":[{"score":0.7,"positives":40,"negatives":90}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.3-discrimination-floor","title":"The model does not tell patients with and without the condition apart well enough","why":"A score that hardly separates the two groups alarms the healthy and reassures the ill. How well is well enough depends on the use, so the owners of the policy set it; there is no default.","fix":"Set the smallest acceptable area under the curve (limit \\"minimum\\") in .rmf-gate/policy.yaml; where it is not reached, improve the model or test it on more patients.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.3"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(7)(i)"]},"traits":["predictive"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"floor","args":{"metric":"auroc","limit":"minimum","alpha":"alpha"},"found":null,"required":null}],"limits":{"minimum":{"values":{"high":null,"moderate":null,"low":null},"stricter":"higher","origin":"house","unit":"area under the receiver operating characteristic curve (AUROC), 0.5 to 1","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a model that does not reach the limit","setBy":null}},"enforce":{"high":"block","moderate":"warn","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"surely above the limit","outcome":"pass","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.75}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"surely below the limit","outcome":"fail","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.9}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"close to the limit","outcome":"not-evaluated","reason":"inconclusive","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.8}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"30 cases","outcome":"not-evaluated","reason":"too-few","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.75}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":24,"negatives":80},{"score":0.1,"positives":6,"negatives":320}]}}}},{"name":"nobody has set the limit","outcome":"not-evaluated","reason":"limit-not-set","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"policy":{"limits":{"RMF-MEASURE-2.3-discrimination-floor":{"minimum":0.75}}},"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.3-operating-point","title":"At its threshold the model misses too many cases or raises too many false alarms","why":"A curve can look good while the one threshold in use misses patients or wears out those who answer the alarms. What is acceptable depends on the use, so the owners of the policy set it; there is no default.","fix":"Set the smallest acceptable sensitivity and specificity in .rmf-gate/policy.yaml; where they are not reached, change the threshold, improve the model or test it on more patients.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.3","MAP 3.2"],"eu-ai-act":["Art 13(3)(b)(ii)","Art 15(1)","Art 15(3)"],"fda":["GMLP-8"],"iso-42001":["A.6.2.4"],"tripod-ai":["TRIPOD+AI 15"]},"traits":["classification"],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"floor","args":{"metric":"sensitivity","limit":"sensitivity","alpha":"alpha"},"found":null,"required":null},{"kind":"floor","args":{"metric":"specificity","limit":"specificity","alpha":"alpha"},"found":null,"required":null}],"limits":{"sensitivity":{"values":{"high":null,"moderate":null,"low":null},"stricter":"higher","origin":"house","unit":"share of patients with the condition who are found","setBy":null},"specificity":{"values":{"high":null,"moderate":null,"low":null},"stricter":"higher","origin":"house","unit":"share of patients without the condition who are rightly cleared","setBy":null},"alpha":{"values":{"high":0.025,"moderate":0.05,"low":0.05},"stricter":"lower","origin":"convention","unit":"chance of passing a model that does not reach the limit","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"surely above both limits","outcome":"pass","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.7,"specificity":0.7}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"misses surely too many","outcome":"fail","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.9,"specificity":0.7}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"close to the limit","outcome":"not-evaluated","reason":"inconclusive","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.8,"specificity":0.7}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"so few cases that no result would do","outcome":"not-evaluated","reason":"too-few","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.8,"specificity":0.7}}},"predictions":{"sex":{"F":[{"score":0.9,"positives":12,"negatives":80},{"score":0.1,"positives":0,"negatives":320}]}}}},{"name":"nobody has set the limits","outcome":"not-evaluated","reason":"limit-not-set","given":{"predictions":{"sex":{"F":[{"score":0.9,"positives":320,"negatives":80},{"score":0.1,"positives":80,"negatives":320}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"policy":{"limits":{"RMF-MEASURE-2.3-operating-point":{"sensitivity":0.7,"specificity":0.7}}},"system":{"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.3-threshold-deployed","title":"The model was tested at another threshold than the one in use","why":"Sensitivity and false alarms belong to one threshold; at another one patients meet numbers that nobody measured.","fix":"Compute the results at the threshold that is deployed, or deploy the one that was tested.","kind":"declared","references":{"nist-ai-rmf":["MEASURE 2.3"],"eu-ai-act":["Art 15(3)"],"fda":["GMLP-8"]},"traits":["classification"],"for":{"each":"result","where":{"fact":"result.judged","in":[true]},"whenEmpty":null},"checks":[{"kind":"equals","args":{"fact":"result.threshold","other":"deployment.threshold"},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"warn"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"tested where it is deployed","outcome":"pass","given":{"system":{"deployment":{"threshold":0.5}},"predictions":{"sex":{"F":[{"score":0.7,"positives":20,"negatives":20}]}}}},{"name":"deployed at a lower threshold","outcome":"fail","given":{"system":{"deployment":{"threshold":0.3}},"predictions":{"sex":{"F":[{"score":0.7,"positives":20,"negatives":20}]}}}},{"name":"nobody states the threshold in use","outcome":"not-evaluated","reason":"missing","given":{"predictions":{"sex":{"F":[{"score":0.7,"positives":20,"negatives":20}]}}}},{"name":"no predictions","outcome":"not-evaluated","reason":"missing","given":{"system":{"deployment":{"threshold":0.5},"model":{"task":"classification"}}}}],"place":null},{"id":"RMF-MEASURE-2.8-card-schema-valid","title":"A card or results file holds placeholders or values that cannot be used","why":"What a file says in a form that cannot be read is lost, and nobody notices that it was never judged.","fix":"Correct the places that are named; each message says what is expected.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.8"],"onc-hti-1":["45 CFR 170.315(b)(11)(iv)(B)(1)(i)"],"eu-ai-act":["Art 11(1)","Art 13(3)(a)"],"fda":["GMLP-9"],"iso-42001":["A.6.2.7","A.8.2"]},"traits":[],"for":{"each":"file","where":null,"whenEmpty":null},"checks":[{"kind":"at-most","args":{"fact":"file.problems","limit":"problems"},"found":null,"required":null}],"limits":{"problems":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"problems","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"block"},"enforceWithout":null,"waivable":false,"cannotOccur":{"not-evaluated":"A system is found by a file, and every file is read or its problems are counted."},"examples":[{"name":"a file in which everything is read","outcome":"pass","given":{"system":{"name":"Sepsis early warning","version":"2.1.0"}}},{"name":"a misspelt key","outcome":"fail","given":{"system":{"nmae":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.9-explanation-bound","title":"The explanation is of another model, or shows inputs that nobody declared or justified","why":"An explanation of another model reassures for no reason; one that ranks a patient number or an undeclared attribute high shows that the model learned something it should not use.","fix":"Compute the explanation with this model; declare every input it ranks, and justify or remove sensitive ones and identifiers among the strongest.","kind":"computed","references":{"nist-ai-rmf":["MEASURE 2.9","MEASURE 2.11"],"eu-ai-act":["Art 13(3)(b)(iv)","Art 13(3)(b)(vii)"],"section-1557":["45 CFR 92.210(b)"]},"traits":[],"for":{"each":"explanation","where":null,"whenEmpty":"no results of an explanation are among the evidence; another rule asks how outputs are explained"},"checks":[{"kind":"digest","args":{"fact":"explanation.model_digest","equals":"model.digest"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"explanation.undeclared_features","limit":"undeclared"},"found":null,"required":null},{"kind":"at-most","args":{"fact":"explanation.unjustified_top_features","limit":"unjustified"},"found":null,"required":null}],"limits":{"undeclared":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"inputs","setBy":null},"unjustified":{"values":{"high":0,"moderate":0,"low":0},"stricter":"lower","origin":"convention","unit":"inputs","setBy":null}},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"of this model, and of declared inputs","outcome":"pass","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"of another model","outcome":"fail","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"3333333333333333333333333333333333333333333333333333333333333333\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"an input that nobody declared","outcome":"fail","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 },\\n    { \\"feature\\": \\"temperature\\", \\"importance\\": 0.05 }\\n  ]\\n}\\n"}}},{"name":"the patient number is among the strongest inputs","outcome":"fail","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"},{"name":"patient_id","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"patient_id\\", \\"importance\\": 0.44 },\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"nobody states of which model","outcome":"not-evaluated","reason":"unbound","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"features":[{"name":"lactate","sensitive":"none"},{"name":"heart_rate","sensitive":"none"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"no input is declared","outcome":"not-evaluated","reason":"missing","given":{"system":{"artifacts":[{"path":"model/weights.safetensors","digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}],"evidence":[{"path":"evaluation/explanation.json","kind":"explanation","role":"test"}]},"files":{"evaluation/explanation.json":"{\\n  \\"model_sha256\\": \\"1111111111111111111111111111111111111111111111111111111111111111\\",\\n  \\"feature_importance\\": [\\n    { \\"feature\\": \\"lactate\\", \\"importance\\": 0.31 },\\n    { \\"feature\\": \\"heart_rate\\", \\"importance\\": 0.22 }\\n  ]\\n}\\n"}}},{"name":"no explanation among the evidence","outcome":"not-applicable","given":{"system":{"name":"Sepsis early warning"}}}],"place":null},{"id":"RMF-MEASURE-2.9-explanation-present","title":"Nobody states how a clinician can see why the system says what it says","why":"Who cannot see what an output rests on can neither question it nor notice when it is wrong for the patient at hand.","fix":"State the method, its granularity, who sees the explanation and where; at high risk explain single cases, or state why not (reason_without_cases).","kind":"declared","references":{"nist-ai-rmf":["MEASURE 2.9"],"eu-ai-act":["Art 13(1)","Art 13(3)(b)(iv)","Art 14(4)(c)","Art 86(1)"],"fda":["GMLP-9","FDCA-520(o)(1)(E)-criterion-4"]},"traits":[],"for":{"each":"system","where":null,"whenEmpty":null},"checks":[{"kind":"present","args":{"fact":"explainability.method"},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.granularity"},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.audience"},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.where_shown"},"found":null,"required":null},{"kind":"any","args":[{"kind":"not-one-of","args":{"fact":"explainability.granularity","values":["none"]},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.reason_without_cases"},"found":null,"required":null}],"found":null,"required":null},{"kind":"when","args":{"fact":"tier.judged","in":["high"],"checks":[{"kind":"any","args":[{"kind":"one-of","args":{"fact":"explainability.granularity","values":["case","case-and-global"]},"found":null,"required":null},{"kind":"present","args":{"fact":"explainability.reason_without_cases"},"found":null,"required":null}],"found":null,"required":null}]},"found":null,"required":null}],"limits":{},"enforce":{"high":"block","moderate":"block","low":"notice"},"enforceWithout":null,"waivable":true,"cannotOccur":{},"examples":[{"name":"single cases are explained","outcome":"pass","given":{"tier":"high","system":{"explainability":{"method":"SHAP values of the trees","granularity":"case-and-global","audience":"ward nurses","where_shown":"next to the score in the record"}}}},{"name":"below high risk an explanation of the whole model is enough","outcome":"pass","given":{"tier":"moderate","system":{"explainability":{"method":"SHAP values of the trees","granularity":"global","audience":"ward nurses","where_shown":"in the guide to the alert"}}}},{"name":"at high risk the model is explained only as a whole, and a reason is given","outcome":"pass","given":{"tier":"high","system":{"explainability":{"method":"SHAP values of the trees","granularity":"global","audience":"ward nurses","where_shown":"in the guide to the alert","reason_without_cases":"The committee of 2026-03-01 accepted a global explanation."}}}},{"name":"the method is still open","outcome":"fail","given":{"tier":"moderate","system":{"explainability":{"method":"TBD","granularity":"global","audience":"ward nurses","where_shown":"in the guide to the alert"}}}},{"name":"at high risk no single case is explained and nobody says why","outcome":"not-evaluated","reason":"missing","given":{"tier":"high","system":{"explainability":{"method":"SHAP values of the trees","granularity":"global","audience":"ward nurses","where_shown":"in the guide to the alert"}}}}],"place":null}],"packs":[{"id":"nist-ai-rmf","title":"NIST AI Risk Management Framework, for AI in healthcare","version":"0.1.0","rules":["RMF-GOVERN-1.3-risk-tier-not-understated","RMF-GOVERN-1.4-nothing-removed","RMF-GOVERN-2.1-accountable-roles","RMF-MAP-1.1-intended-use-complete","RMF-MAP-2.1-inputs-listed","RMF-MAP-2.1-model-described","RMF-MAP-2.1-traits-settled","RMF-MAP-2.2-limitations-documented","RMF-MAP-2.3-data-provenance","RMF-MAP-2.3-label-quality","RMF-MAP-2.3-representativeness","RMF-MAP-2.3-sensitive-features-justified","RMF-MAP-2.3-train-test-separation","RMF-MAP-3.5-oversight-design","RMF-MEASURE-2.1-evidence-bound","RMF-MEASURE-2.1-method-unchanged","RMF-MEASURE-2.1-results-recomputable","RMF-MEASURE-2.1-sample-size","RMF-MEASURE-2.10-deid-or-authority","RMF-MEASURE-2.11-calibration-gap","RMF-MEASURE-2.11-group-unknown","RMF-MEASURE-2.11-false-positive-rate-gap","RMF-MEASURE-2.11-sensitivity-gap","RMF-MEASURE-2.11-subgroup-coverage","RMF-MEASURE-2.3-discrimination-floor","RMF-MEASURE-2.3-operating-point","RMF-MEASURE-2.3-threshold-deployed","RMF-MEASURE-2.8-card-schema-valid","RMF-MEASURE-2.9-explanation-bound","RMF-MEASURE-2.9-explanation-present"],"limits":{},"requiredAttributes":["sex","age","race"]}],"frameworks":[{"id":"nist-ai-rmf","title":"NIST AI Risk Management Framework 1.0","source":"NIST AI 100-1, Artificial Intelligence Risk Management Framework (AI RMF 1.0), January 2023, Part 2, Core","status":"Published and voluntary. The summaries are paraphrases; the text of the source is what counts.","read":"2026-11-23","requirements":[{"id":"GOVERN 1.1","title":"Legal and regulatory requirements","summary":"Know which laws and rules bind this AI use, act on them and keep a record of it.","kind":"declared"},{"id":"GOVERN 1.2","title":"Trustworthiness built into policy","summary":"Organisational policies and procedures carry the trustworthy-AI characteristics through to practice.","kind":"declared","note":"One family of rules for each characteristic of trustworthy AI is part of the evidence."},{"id":"GOVERN 1.3","title":"Risk-proportionate effort","summary":"There is a defined way to set how much risk management each system needs from the organisation\'s tolerance.","kind":"computed"},{"id":"GOVERN 1.4","title":"Transparent risk process","summary":"The risk process and its results follow open, prioritised policies and controls.","kind":"computed"},{"id":"GOVERN 1.5","title":"Monitoring and periodic review","summary":"Review of the risk process is scheduled, owned and repeated at a set frequency.","kind":"computed"},{"id":"GOVERN 1.6","title":"AI system inventory","summary":"A resourced mechanism lists the organisation\'s AI systems.","kind":"evidence"},{"id":"GOVERN 1.7","title":"Safe decommissioning","summary":"Systems can be retired without adding risk or losing trust.","kind":"declared"},{"id":"GOVERN 2.1","title":"Roles and communication lines","summary":"Who maps, measures and manages AI risk is written down and known.","kind":"declared"},{"id":"GOVERN 2.2","title":"Training","summary":"Staff and partners are trained for their AI risk duties.","kind":"evidence"},{"id":"GOVERN 2.3","title":"Executive responsibility","summary":"Leadership owns the risk decisions on developing and deploying AI.","kind":"declared"},{"id":"GOVERN 3.1","title":"Diverse decision-making","summary":"Risk decisions draw on varied backgrounds, disciplines and experience.","kind":"process","note":"A matter of people; a repository can only record what is stated."},{"id":"GOVERN 3.2","title":"Human-AI roles defined","summary":"Policy separates what humans and AI do and how AI is overseen.","kind":"declared"},{"id":"GOVERN 4.1","title":"Safety-first culture","summary":"Policy fosters critical thinking and safety ahead of convenience in AI work.","kind":"process","note":"A matter of culture; a repository can only record what is stated."},{"id":"GOVERN 4.2","title":"Impacts documented and shared","summary":"Teams write down risks and impacts of what they build or use and tell others.","kind":"evidence"},{"id":"GOVERN 4.3","title":"Testing, incidents, sharing","summary":"Practices exist for testing AI, spotting incidents and sharing information.","kind":"declared"},{"id":"GOVERN 5.1","title":"External feedback collected","summary":"Feedback from outside the building team on impacts is gathered and weighed.","kind":"declared"},{"id":"GOVERN 5.2","title":"Feedback built in","summary":"Adjudicated feedback regularly reaches design and implementation.","kind":"evidence"},{"id":"GOVERN 6.1","title":"Third-party risk policy","summary":"Policies cover risks from third parties including infringement of rights.","kind":"evidence"},{"id":"GOVERN 6.2","title":"Third-party contingency","summary":"Plans handle failure of high-risk third-party data or systems.","kind":"evidence"},{"id":"MAP 1.1","title":"Context and intended purpose","summary":"Purpose, users, settings, laws, benefits, harms, assumptions and test metrics are understood and written down.","kind":"declared"},{"id":"MAP 1.2","title":"Interdisciplinary team","summary":"People with varied expertise and demographics set the context, and their part is recorded.","kind":"process","note":"A matter of people; a repository can only record what is stated."},{"id":"MAP 1.3","title":"Mission and goals","summary":"How the AI serves the organisation\'s mission is recorded.","kind":"process"},{"id":"MAP 1.4","title":"Business value","summary":"The business value or context is defined, or re-examined for an existing system.","kind":"process","note":"A stated benefit is optional evidence."},{"id":"MAP 1.5","title":"Risk tolerance set","summary":"Numeric or stated risk tolerances exist and are recorded.","kind":"computed"},{"id":"MAP 1.6","title":"Requirements elicited","summary":"System requirements, including socio-technical ones, come from the people concerned and shape design.","kind":"evidence","note":"A trace from requirement to test is optional evidence."},{"id":"MAP 2.1","title":"Task and method defined","summary":"The task and the kind of method used are stated.","kind":"declared"},{"id":"MAP 2.2","title":"Knowledge limits and oversight","summary":"What the system does not know and how people use and oversee output is documented well enough to act on.","kind":"declared"},{"id":"MAP 2.3","title":"Scientific integrity","summary":"Experimental design, data selection and representativeness, and construct validity are considered and recorded.","kind":"computed"},{"id":"MAP 3.1","title":"Benefits examined","summary":"Expected benefits of function and performance are examined and recorded.","kind":"evidence"},{"id":"MAP 3.2","title":"Costs of error examined","summary":"Costs, monetary or not, of errors are examined against tolerance.","kind":"evidence"},{"id":"MAP 3.3","title":"Targeted scope","summary":"The application scope follows capability, context and category.","kind":"declared"},{"id":"MAP 3.4","title":"Practitioner proficiency","summary":"Processes for operator competence with the system are defined and assessed.","kind":"evidence"},{"id":"MAP 3.5","title":"Human oversight defined","summary":"People\'s oversight of the system is worked out, checked and written down to match governance policy.","kind":"declared"},{"id":"MAP 4.1","title":"Component legal risk","summary":"Legal and technology risks of components, including third-party data and IP, are mapped.","kind":"evidence"},{"id":"MAP 4.2","title":"Component controls","summary":"Internal controls for each component, including third-party AI, are identified.","kind":"evidence"},{"id":"MAP 5.1","title":"Likelihood and magnitude","summary":"Each impact, good or bad, has an estimated likelihood and size from evidence.","kind":"evidence"},{"id":"MAP 5.2","title":"Engagement practice","summary":"People and practices exist to engage actors and absorb feedback on impacts.","kind":"declared"},{"id":"MEASURE 1.1","title":"Metrics chosen by risk","summary":"Metrics start from the largest mapped risks; what is not measured is recorded.","kind":"computed"},{"id":"MEASURE 1.2","title":"Metrics re-appraised","summary":"Metric fitness and control effectiveness are checked and updated regularly.","kind":"computed"},{"id":"MEASURE 1.3","title":"Independent assessors","summary":"People other than front-line developers take part in assessment.","kind":"declared"},{"id":"MEASURE 2.1","title":"Tests and evaluation documented","summary":"Test sets, metrics and tools used in evaluation are recorded.","kind":"computed"},{"id":"MEASURE 2.2","title":"Human-subject evaluation","summary":"Studies with people meet protection rules and represent the relevant population.","kind":"evidence"},{"id":"MEASURE 2.3","title":"Performance in deployment-like conditions","summary":"Performance criteria are measured in conditions like the real setting.","kind":"computed"},{"id":"MEASURE 2.4","title":"Production monitoring","summary":"System and component behaviour is watched in production.","kind":"computed"},{"id":"MEASURE 2.5","title":"Valid and reliable","summary":"Validity and reliability are shown and limits of generalisation recorded.","kind":"computed"},{"id":"MEASURE 2.6","title":"Safety","summary":"Safety is tested regularly, residual risk is within tolerance and the system fails safely.","kind":"computed"},{"id":"MEASURE 2.7","title":"Security and resilience","summary":"Security and resilience are evaluated and recorded.","kind":"computed"},{"id":"MEASURE 2.8","title":"Transparency and accountability","summary":"Risks about transparency and accountability are examined and recorded.","kind":"declared"},{"id":"MEASURE 2.9","title":"Explained and interpreted","summary":"Someone can say how the model works, that it was validated, and what its output means in this setting.","kind":"declared"},{"id":"MEASURE 2.10","title":"Privacy risk","summary":"Privacy risk is examined and recorded.","kind":"computed"},{"id":"MEASURE 2.11","title":"Fairness and bias","summary":"Fairness and bias are evaluated and results recorded.","kind":"computed"},{"id":"MEASURE 2.12","title":"Environmental impact","summary":"Environmental effects of training and running are assessed.","kind":"declared"},{"id":"MEASURE 2.13","title":"Effectiveness of tests and evaluation","summary":"Whether the chosen metrics and test processes work is itself evaluated.","kind":"computed"},{"id":"MEASURE 3.1","title":"Risk tracking","summary":"People, methods and records exist to track known and emerging risks in use.","kind":"declared"},{"id":"MEASURE 3.2","title":"Hard-to-measure risk","summary":"Tracking is considered where metrics do not exist yet.","kind":"declared","note":"What is not measured is listed with the reason."},{"id":"MEASURE 3.3","title":"Report and appeal","summary":"End users and affected people can report problems and appeal, and this feeds metrics.","kind":"declared"},{"id":"MEASURE 4.1","title":"Measurement tied to context","summary":"Measurement is connected to deployment and informed by experts and users.","kind":"declared"},{"id":"MEASURE 4.2","title":"Expert validation of results","summary":"Domain experts\' input confirms consistent performance as intended.","kind":"declared"},{"id":"MEASURE 4.3","title":"Change over time recorded","summary":"Measured improvements or declines, from consultation and field data, are recorded.","kind":"computed"},{"id":"MANAGE 1.1","title":"Go or no-go","summary":"It is decided whether the system meets its purpose and may proceed.","kind":"declared"},{"id":"MANAGE 1.2","title":"Risk treatment prioritised","summary":"Treatment follows impact, likelihood and resources.","kind":"evidence"},{"id":"MANAGE 1.3","title":"Responses planned","summary":"High-priority risks get a documented response: mitigate, transfer, avoid or accept.","kind":"evidence"},{"id":"MANAGE 1.4","title":"Residual risk documented","summary":"What risk remains for acquirers and end users is recorded.","kind":"declared"},{"id":"MANAGE 2.1","title":"Resources and alternatives","summary":"Resources and non-AI alternatives are weighed.","kind":"process"},{"id":"MANAGE 2.2","title":"Sustaining value","summary":"Mechanisms keep deployed systems worth having.","kind":"declared"},{"id":"MANAGE 2.3","title":"Unknown risks","summary":"Procedures handle a newly found risk.","kind":"evidence"},{"id":"MANAGE 2.4","title":"Disengage or deactivate","summary":"Mechanisms and responsibilities exist to switch off a system behaving against its purpose.","kind":"evidence"},{"id":"MANAGE 3.1","title":"Third-party monitoring","summary":"Third-party risks and benefits are watched and controlled.","kind":"evidence"},{"id":"MANAGE 3.2","title":"Pre-trained models monitored","summary":"Pre-trained models used in development are part of regular monitoring.","kind":"computed"},{"id":"MANAGE 4.1","title":"Post-deployment plan","summary":"Monitoring plans with feedback, override, appeal, incident, recovery and change management run.","kind":"evidence"},{"id":"MANAGE 4.2","title":"Continual improvement","summary":"Measurable improvement steps enter updates with regular engagement.","kind":"computed"},{"id":"MANAGE 4.3","title":"Incidents communicated","summary":"Incidents and errors are told to those concerned and tracked to recovery.","kind":"computed"}]}],"digests":{"nist-ai-rmf":"sha256:a8249dc210d165bd641c9d352ca45275557a87a4859afd15a161129b3568c30a"}}');
    const builtIn = builtInPolicies;
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
    var _measures_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8771);
    const CHANGE_KINDS = null && [ "system-removed", "tier-lowered", "result-removed", "subgroup-removed", "exclusion-added", "trait-dropped", "dataset-removed", "score-changed", "threshold-changed", "label-changed", "positive-changed", "group-column-changed" ];
    function entryOf({kind: kind, what: what, base: base, head: head, place: place}) {
      const facts = new Map([ [ "change.kind", (0, _dossier_assemble_js__WEBPACK_IMPORTED_MODULE_0__.k3)("change.kind", kind, place) ], [ "change.loosens", (0, 
      _dossier_assemble_js__WEBPACK_IMPORTED_MODULE_0__.k3)("change.loosens", true, place) ] ]);
      return {
        kind: "change",
        id: `${kind.replaceAll("-", " ")}: ${what} (base ${base}, head ${head})`,
        place: place,
        facts: facts
      };
    }
    function changesOf(base, head) {
      return [ ...tierChanges(base.dossier, head.dossier), ...traitChanges(base.dossier, head.dossier), ...removedEntries(base.dossier, head.dossier, "result", "result-removed"), ...removedEntries(base.dossier, head.dossier, "dataset", "dataset-removed"), ...roleChanges(base.dossier, head.dossier), ...readingChanges(base.dossier, head.dossier), ...groupChanges(base, head), ...populationChanges(base.dossier, head.dossier) ].map(entryOf);
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
      const place = [ "intended_use", "governance" ].map(field => head.anchors.get(field)).find(found => found !== undefined) ?? head.home;
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
        if (after === undefined || !judged(old) || judged(now?.value)) return [];
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
        if (after === undefined) return [];
        return READING.flatMap(({field: field, kind: kind}) => {
          const [old, now] = [ before.facts.get(field), after.facts.get(field) ];
          if (old === undefined || old.raw === now?.raw) return [];
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
      return old === undefined || old.raw === now?.raw ? results : [ ...results, {
        kind: "threshold-changed",
        what: field,
        base: shown(old.value),
        head: shown(now?.value),
        place: now?.place ?? head.home
      } ];
    }
    function groupChanges(base, head) {
      return base.predictions.flatMap(before => {
        const after = head.predictions.find(({result: result}) => result === before.result);
        if (after === undefined) return [];
        return before.rows.table.groups.flatMap(({attribute: attribute}) => {
          const present = rows => ((0, _measures_predictions_js__WEBPACK_IMPORTED_MODULE_3__.c1)(rows.table, attribute)?.groups ?? []).filter(({n: n}) => n > 0).map(({value: value}) => value);
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
        return attribute === undefined || group === undefined ? id : `${attribute}=${group}`;
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
  37241: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => checkKind,
      x: () => checkKindIds
    });
    var dossier_fact = __webpack_require__(49867);
    var vocabulary = __webpack_require__(57279);
    var policy_words = __webpack_require__(39015);
    const PLAIN = {
      limits: () => [],
      inner: () => [],
      problem: () => null
    };
    var subject = __webpack_require__(41750);
    const NOTHING = {
      related: [],
      needs: [],
      cause: null,
      assurance: "declared",
      statistics: null
    };
    function decided(outcome, reason, observed, required, place, rest = {}) {
      return {
        ...NOTHING,
        outcome: outcome,
        reason: reason,
        observed: observed,
        required: required,
        place: place,
        ...rest
      };
    }
    const pass = (observed, required, place, rest = {}) => decided("pass", null, observed, required, place, rest);
    const fail = (observed, required, place, rest = {}) => decided("fail", null, observed, required, place, rest);
    const notEvaluated = (reason, observed, required, place, rest = {}) => decided("not-evaluated", reason, observed, required, place, rest);
    function settle(context, field, required) {
      const fact = (0, subject.yD)(context.dossier, context.subject, field);
      const name = (0, vocabulary._N)(field);
      const asks = {
        text: required
      };
      const refused = result => ({
        ok: false,
        result: result
      });
      if (fact.conflicts.length > 0) {
        const places = fact.conflicts.map(({place: place}) => place);
        const where = places.map(({path: path, line: line}) => `${path}:${line}`).join(", ");
        return refused(fail({
          text: `${name} is stated differently in ${where}`
        }, asks, fact.place, {
          related: places,
          assurance: fact.assurance
        }));
      }
      switch (fact.state) {
       case "absent":
        return refused(notEvaluated("missing", {
          text: unstated(fact, name)
        }, asks, fact.place, {
          needs: [ needOf(context, field) ],
          cause: fact.reason === "" ? null : fact.reason
        }));

       case "placeholder":
        return refused(fail({
          text: `${name} holds a placeholder`
        }, asks, fact.place, {
          needs: [ needOf(context, field) ]
        }));

       case "invalid":
        return refused(fail({
          text: `${name} cannot be used: ${fact.reason}`
        }, asks, fact.place, {
          needs: [ needOf(context, field) ]
        }));

       case "not_applicable":
        return refused(notApplicable(context, field, fact, asks));

       case "present":
        return fact.value === null ? refused(notEvaluated("missing", {
          text: `${name} is not stated`
        }, asks, fact.place)) : {
          ok: true,
          fact: fact,
          value: fact.value
        };
      }
    }
    function settleBoth(context, field, other, required) {
      const first = settle(context, field, required);
      const second = settle(context, other, required);
      if (first.ok) {
        return second.ok ? {
          ok: true,
          first: first,
          second: second
        } : {
          ok: false,
          undecided: "second",
          result: second.result
        };
      }
      const needs = [ ...first.result.needs, ...second.ok ? [] : second.result.needs ];
      return {
        ok: false,
        undecided: "first",
        result: {
          ...first.result,
          needs: needs
        }
      };
    }
    function unstated({field: field, reason: reason}, name) {
      if (reason !== "") return reason;
      return (0, vocabulary.mr)(field) ? `not known: ${name}` : `${name} is not stated`;
    }
    function notApplicable(context, field, fact, required) {
      const name = (0, vocabulary._N)(field);
      if (fact.reason === "") {
        return notEvaluated("missing", {
          text: `${name} is said not to apply, without a reason`
        }, required, fact.place, {
          needs: [ needOf(context, field) ]
        });
      }
      if ((0, vocabulary.mB)(field)?.emptyMeans === undefined) {
        return fail({
          text: `${name} is said not to apply`
        }, required, fact.place, {
          needs: [ needOf(context, field) ]
        });
      }
      return decided("not-applicable", null, {
        text: `${name}: ${(0, vocabulary.mB)(field)?.emptyMeans}`
      }, required, fact.place);
    }
    function needOf({dossier: dossier, subject: subject}, field) {
      const trait = subject.kind === "trait" ? dossier.traits.find(({id: id}) => id === subject.id) : undefined;
      const written = trait?.settledBy ?? (0, vocabulary.mB)(field)?.settledBy ?? field;
      const kind = subject.kind === "explanation" ? "result" : subject.kind;
      return {
        field: written,
        entry: written.startsWith(`${kind}.`) ? subject.id : null
      };
    }
    function correctionOf(context, field) {
      return (0, vocabulary.mr)(field) ? [] : [ needOf(context, field) ];
    }
    function shownValue({subject: subject}, field, value) {
      const withheld = subject.withheld.get(field);
      if (withheld !== undefined) return withheld;
      const kind = (0, vocabulary.mB)(field)?.kind;
      if (kind === "number" || kind === "enum" || kind === "date" || kind === "boolean" || kind === "version") {
        return String(value);
      }
      if (kind === "digest") return String(value).slice(0, 19);
      if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? "entry" : "entries"}`;
      return "a text";
    }
    const ROUNDING = 1e-9;
    const ORDERS = [ dossier_fact.iB, dossier_fact.lR ];
    function size(value) {
      if (typeof value === "number") return Number.isFinite(value) ? value : null;
      if (Array.isArray(value)) return value.length;
      for (const order of ORDERS) {
        const place = order.indexOf(String(value));
        if (typeof value === "string" && place >= 0) return place;
      }
      return null;
    }
    function comparison(id, words, holds) {
      return {
        ...PLAIN,
        id: id,
        fields: ({fact: fact, other: other}) => other === undefined ? [ fact ] : [ fact, other ],
        limits: ({limit: limit}) => limit === undefined ? [] : [ limit ],
        problem: ({fact: fact, limit: limit, other: other}) => {
          if (limit === undefined === (other === undefined)) return "give exactly one of limit and other";
          const kind = (0, vocabulary.mB)(fact)?.kind;
          return kind === "number" || kind === "list" || kind === "enum" ? null : `${fact} has no size to compare`;
        },
        reaches: [ "pass", "fail", "missing", "limit-not-set" ],
        evaluate: ({fact: field, limit: limit, other: other, else: otherwise}, context) => {
          const bound = boundOf(context, limit, other, `${(0, vocabulary._N)(field)}${jointOf(field, (0, 
          vocabulary.mB)(field)?.kind === "list")}${words}`);
          if (!bound.ok) return bound.result;
          const settled = settle(context, field, bound.required.text);
          if (!settled.ok) return settled.result;
          const {fact: fact, value: value} = settled;
          const own = size(value);
          const observed = observedSize(context, fact, value, own);
          const rest = {
            assurance: fact.assurance
          };
          if (own !== null && holds(own, bound.size)) return pass(observed, bound.required, fact.place, rest);
          return otherwise === "too-few" && own !== null ? notEvaluated("too-few", observed, bound.required, fact.place, rest) : fail(observed, bound.required, fact.place, {
            ...rest,
            needs: correctionOf(context, field)
          });
        }
      };
    }
    const jointOf = (field, isList) => (0, vocabulary.mr)(field) ? ": " : isList ? " has " : " is ";
    function observedSize(context, fact, value, own) {
      const {field: field, reason: reason} = fact;
      const name = `${(0, vocabulary._N)(field)}${jointOf(field, Array.isArray(value))}`;
      const words = shownValue(context, field, value);
      if (context.subject.withheld.has(field)) return {
        text: `${name}${words}`,
        value: null
      };
      const because = reason === "" ? "" : ` (${reason})`;
      const isRate = (0, vocabulary.mr)(field) && typeof value === "number" && !Number.isInteger(value);
      return {
        text: `${name}${isRate ? (0, policy_words.Xr)(value) : words}${because}`,
        value: own
      };
    }
    function boundOf(context, limit, other, words) {
      if (limit !== undefined) {
        const {value: value, origin: origin} = context.limit(limit);
        const bound = size(value);
        if (bound === null) {
          const text = `nobody has set the limit "${limit}"`;
          return {
            ok: false,
            result: notEvaluated("limit-not-set", {
              text: text
            }, {
              text: `${words} a limit`,
              origin: origin
            }, null)
          };
        }
        return {
          ok: true,
          size: bound,
          required: {
            text: `${words} ${value}`,
            value: bound,
            origin: origin
          }
        };
      }
      const field = other ?? "";
      const settled = settle(context, field, `${words} ${(0, vocabulary._N)(field)}`);
      if (!settled.ok) return {
        ok: false,
        result: settled.result
      };
      const bound = size(settled.value);
      const text = `${words} ${shownValue(context, field, settled.value)}`;
      return bound === null ? {
        ok: false,
        result: fail({
          text: `${(0, vocabulary._N)(field)} has no size`
        }, {
          text: text
        }, settled.fact.place)
      } : {
        ok: true,
        size: bound,
        required: {
          text: text,
          value: context.subject.withheld.has(field) ? null : bound
        }
      };
    }
    const atLeast = comparison("at-least", "at least", (own, bound) => own >= bound - ROUNDING);
    const atMost = comparison("at-most", "at most", (own, bound) => own <= bound + ROUNDING);
    function rational(numerator, denominator = 1n) {
      return {
        numerator: BigInt(numerator),
        denominator: BigInt(denominator)
      };
    }
    function add(a, b) {
      return {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator
      };
    }
    function subtract(a, b) {
      return add(a, {
        numerator: -b.numerator,
        denominator: b.denominator
      });
    }
    function half(a) {
      return {
        numerator: a.numerator,
        denominator: a.denominator * 2n
      };
    }
    function compare(a, b) {
      const difference = a.numerator * b.denominator - b.numerator * a.denominator;
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    }
    function exactly(value) {
      if (!Number.isFinite(value)) throw new RangeError("only a finite number has an exact fraction");
      let scaled = value;
      let denominator = 1n;
      while (!Number.isInteger(scaled)) {
        scaled *= 2;
        denominator *= 2n;
      }
      return {
        numerator: BigInt(scaled),
        denominator: denominator
      };
    }
    function toNumber({numerator: numerator, denominator: denominator}) {
      const whole = numerator / denominator;
      const rest = numerator % denominator;
      return Number(whole) + Number(rest) / Number(denominator);
    }
    function floorTimes(a, n) {
      const product = a.numerator * BigInt(n);
      const quotient = product / a.denominator;
      return product < 0n && quotient * a.denominator !== product ? quotient - 1n : quotient;
    }
    function ceilingTimes(a, n) {
      return -floorTimes({
        numerator: -a.numerator,
        denominator: a.denominator
      }, n);
    }
    const LONGEST_TEXT = 80;
    const MOST_DECIMALS = 12;
    const NUMBER = String.raw`[+\-\u2212]?(?:\d{1,20}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+\-]?\d{1,2})?`;
    const DECLARED = new RegExp(String.raw`^(<=|>=|<|>|\u2264|\u2265|~|\u2248)?\s*(${NUMBER})\s*(%)?(?:\s*[(\[]([^()\[\]]*)[)\]])?$`);
    const ENDS = new RegExp(String.raw`^(?:\d{2}\s?%\s*(?:CI|confidence interval)\s*[:=]?\s*)?(${NUMBER})\s*(%)?\s*(?:[\-\u2013\u2014;]|,\s|\bto\b)\s*(${NUMBER})\s*(%)?$`, "i");
    const COMPARATORS = {
      "<": "<",
      "<=": "<=",
      "≤": "<=",
      ">": ">",
      ">=": ">=",
      "≥": ">=",
      "~": "about",
      "≈": "about"
    };
    function powerOfTen(exponent) {
      return exponent >= 0 ? rational(10n ** BigInt(exponent)) : rational(1n, 10n ** BigInt(-exponent));
    }
    function readNumber(text, percent) {
      const [mantissa = "", exponentText = "0"] = text.toLowerCase().split("e");
      const negative = /^[-\u2212]/.test(mantissa);
      const [whole = "", fraction = ""] = mantissa.replace(/^[+\-\u2212]/, "").split(".");
      const digits = BigInt(`${whole}${fraction}`);
      const shift = Number(exponentText) - (percent ? 2 : 0);
      const unit = powerOfTen(shift - fraction.length);
      const value = rational((negative ? -digits : digits) * unit.numerator, unit.denominator);
      const ulp = powerOfTen(shift - Math.min(fraction.length, MOST_DECIMALS));
      return {
        value: value,
        ulp: ulp,
        negative: negative,
        percent: percent,
        decimals: fraction.length
      };
    }
    function problemWith(text) {
      if (text === "") return "the value is empty: write a number such as 0.87 or 87%";
      if (text.length > LONGEST_TEXT) return "the text is too long for a number: write one number such as 0.87 or 87%";
      if (/\d,\d/.test(text)) return "a comma stands inside the number: write decimals with a point, as in 0.87";
      if (/\u00b1|\+\/-/.test(text)) return "a value with a plus-minus is ambiguous: write the interval, as in 0.91 (0.88-0.93)";
      if (/\d\s*(?:-|\u2013|\u2014|to)\s*\d/.test(text) && !/[([]/.test(text)) {
        return "a range is not one value: write the value with its interval, as in 0.91 (0.88-0.93)";
      }
      return "this is not one number: write it as in 0.87, 87%, >85% or 0.91 (0.88-0.93)";
    }
    function parseDeclared(source, scale = "fraction") {
      const text = source.trim();
      const match = text.length > LONGEST_TEXT ? null : DECLARED.exec(text);
      if (match === null) return {
        ok: false,
        problem: problemWith(text)
      };
      const [, comparatorText, valueText = "", percentSign, inside] = match;
      const percent = percentSign !== undefined || scale === "percent";
      const comparator = comparatorText === undefined ? undefined : COMPARATORS[comparatorText];
      const declared = {
        ...readNumber(valueText, percent),
        ...comparator === undefined ? {} : {
          comparator: comparator
        }
      };
      if (inside === undefined) return {
        ok: true,
        ...declared
      };
      const ends = ENDS.exec(inside.trim());
      if (ends === null) return {
        ok: false,
        problem: "what stands in brackets is not an interval: write 0.91 (0.88-0.93)"
      };
      const [, lowerText = "", lowerSign, upperText = "", upperSign] = ends;
      if (!percent && (lowerSign !== undefined || upperSign !== undefined)) {
        return {
          ok: false,
          problem: "the value is a fraction and its interval a percentage: write both alike"
        };
      }
      const lower = readNumber(lowerText, percent);
      const upper = readNumber(upperText, percent);
      if (compare(lower.value, upper.value) > 0) {
        return {
          ok: false,
          problem: "the interval ends before it begins: write the lower end first"
        };
      }
      if (compare(declared.value, lower.value) < 0 || compare(declared.value, upper.value) > 0) {
        return {
          ok: false,
          problem: "the value lies outside its own interval"
        };
      }
      return {
        ok: true,
        ...declared,
        interval: {
          lower: lower,
          upper: upper
        }
      };
    }
    function recomputedRange(recomputed) {
      if ("n" in recomputed) {
        if (recomputed.n <= 0) throw new RangeError("a share of nothing cannot be compared");
        const share = rational(recomputed.x, recomputed.n);
        return {
          low: share,
          high: share
        };
      }
      const value = exactly(recomputed.value);
      const tolerance = exactly(recomputed.tolerance);
      return {
        low: subtract(value, tolerance),
        high: add(value, tolerance)
      };
    }
    function satisfies(low, high, comparator, value) {
      if (comparator === ">") return compare(high, value) > 0;
      if (comparator === ">=") return compare(high, value) >= 0;
      if (comparator === "<") return compare(low, value) < 0;
      return compare(low, value) <= 0;
    }
    function compareClaim(declared, recomputed, higherIsBetter, materiality) {
      const {low: low, high: high} = recomputedRange(recomputed);
      const {value: value, ulp: ulp, comparator: comparator} = declared;
      const lowPrecision = compare(half(ulp), exactly(materiality)) > 0;
      if (comparator !== undefined && comparator !== "about") {
        if (satisfies(low, high, comparator, value)) return {
          verdict: "match",
          lowPrecision: lowPrecision
        };
        const claimsMore = comparator === ">" || comparator === ">=";
        return {
          verdict: claimsMore === higherIsBetter ? "overclaim" : "underclaim",
          lowPrecision: lowPrecision
        };
      }
      const overlaps = (from, to) => compare(high, from) >= 0 && compare(low, to) <= 0;
      if (overlaps(subtract(value, half(ulp)), add(value, half(ulp)))) return {
        verdict: "match",
        lowPrecision: lowPrecision
      };
      const truncated = declared.negative ? compare(low, value) <= 0 && compare(high, subtract(value, ulp)) > 0 : compare(high, value) >= 0 && compare(low, add(value, ulp)) < 0;
      if (truncated) return {
        verdict: "match_if_truncated",
        lowPrecision: lowPrecision
      };
      const declaredHigher = compare(value, high) > 0;
      return {
        verdict: declaredHigher === higherIsBetter ? "overclaim" : "underclaim",
        lowPrecision: lowPrecision
      };
    }
    function compareInterval(declared, recomputed) {
      const lower = toNumber(declared.lower.value);
      const upper = toNumber(declared.upper.value);
      const width = recomputed.upper - recomputed.lower;
      const rounding = toNumber(half(add(declared.lower.ulp, declared.upper.ulp)));
      if (upper - lower + rounding < width / 2) return "too-narrow";
      const near = (written, value) => Math.abs(toNumber(written.value) - value) <= Math.max(toNumber(written.ulp) / 2, width / 8) + 1e-9;
      return near(declared.lower, recomputed.lower) && near(declared.upper, recomputed.upper) ? "match" : "different-method";
    }
    var measured = __webpack_require__(45053);
    var measures_auroc = __webpack_require__(25379);
    var calibration = __webpack_require__(77097);
    var confusion = __webpack_require__(48237);
    var interval = __webpack_require__(94884);
    const TOLERANCE = 1e-9;
    const LEVEL = .95;
    const isRate = metric => confusion.iD.some(id => id === metric);
    function higherIsBetter(metric) {
      if ([ "sensitivity", "specificity", "ppv", "npv", "accuracy", "auroc", "f1", "balanced_accuracy" ].includes(metric)) {
        return true;
      }
      return [ "fpr", "fnr", "fdr", "false_omission_rate" ].includes(metric) ? false : null;
    }
    function recompute(metric, numbers) {
      const {n: n, positives: positives, counts: counts, expected: expected} = numbers;
      if (metric === "prevalence") return share(positives, n);
      if (isRate(metric)) {
        if (counts === null) return {
          ok: false,
          reason: "no-threshold"
        };
        const rate = (0, confusion.It)(counts)[metric];
        return share(rate.x, rate.n);
      }
      switch (metric) {
       case "auroc":
        {
          const auroc = numbers.auroc();
          if (auroc === null) return {
            ok: false,
            reason: "no-score"
          };
          if (!auroc.ok) return {
            ok: false,
            reason: "undefined"
          };
          const {value: value, standardError: standardError} = auroc.estimate;
          return recompute_float(value, (0, measures_auroc.$V)(value, standardError, LEVEL));
        }

       case "f1":
        {
          if (counts === null) return {
            ok: false,
            reason: "no-threshold"
          };
          const {tp: tp, fp: fp, fn: fn} = counts;
          const denominator = 2 * tp + fp + fn;
          if (denominator === 0) return {
            ok: false,
            reason: "undefined"
          };
          return {
            ...recompute_float(2 * tp / denominator, null),
            exact: {
              x: 2 * tp,
              n: denominator
            }
          };
        }

       case "balanced_accuracy":
        {
          if (counts === null) return {
            ok: false,
            reason: "no-threshold"
          };
          const {sensitivity: sensitivity, specificity: specificity} = (0, confusion.It)(counts);
          if (sensitivity.value === null || specificity.value === null) return {
            ok: false,
            reason: "undefined"
          };
          return recompute_float((sensitivity.value + specificity.value) / 2, null);
        }

       case "o_e":
        {
          if (expected === null) return {
            ok: false,
            reason: "no-score"
          };
          const result = (0, calibration.kj)({
            observed: positives,
            expected: expected,
            n: n
          }, LEVEL);
          return result.ok ? recompute_float(result.value, result) : {
            ok: false,
            reason: "undefined"
          };
        }

       default:
        return {
          ok: false,
          reason: "not-supported"
        };
      }
    }
    function share(x, n) {
      if (n === 0) return {
        ok: false,
        reason: "undefined"
      };
      return {
        ok: true,
        exact: {
          x: x,
          n: n
        },
        value: x / n,
        interval: (0, interval.rF)(x, n, LEVEL)
      };
    }
    function recompute_float(value, interval) {
      return {
        ok: true,
        exact: {
          value: value,
          tolerance: TOLERANCE
        },
        value: value,
        interval: interval
      };
    }
    var policy_shown = __webpack_require__(43135);
    const rounded = ({value: value, ulp: ulp}) => ({
      low: subtract(value, half(ulp)),
      high: add(value, half(ulp))
    });
    const roundedOrTruncated = ({value: value, ulp: ulp}) => ({
      low: subtract(value, half(ulp)),
      high: add(value, ulp),
      below: true
    });
    function numerators({low: low, high: high, below: below}, n) {
      const first = ceilingTimes(low, n);
      const last = below ? ceilingTimes(high, n) - 1n : floorTimes(high, n);
      return {
        first: Number(first < 0n ? 0n : first),
        last: Number(last > BigInt(n) ? BigInt(n) : last)
      };
    }
    function grim(text, n) {
      const declared = parseDeclared(text);
      if (!declared.ok) return declared;
      const refused = notAnAuditedShare(declared);
      if (refused !== null) return {
        ok: false,
        problem: refused
      };
      const range = numerators(rounded(declared), n);
      const truncated = numerators(roundedOrTruncated(declared), n);
      return {
        ok: true,
        feasible: range.first <= range.last,
        feasibleIfTruncated: truncated.first <= truncated.last,
        numerators: range
      };
    }
    function notAnAuditedShare(declared) {
      if (declared.comparator !== undefined) return "a value with <, > or ~ cannot be checked digit by digit";
      if (toNumber(declared.value) < 0 || toNumber(declared.value) > 1) {
        return "the value is not a share from 0 to 1: write a percentage with its sign, as in 87%";
      }
      return null;
    }
    const PARTS = 1e9;
    const MOST_CASES = 1e6;
    const MOST_STEPS = 1e7;
    const toParts = ({low: low, high: high}) => ({
      low: Math.max(0, Number(floorTimes(low, PARTS))),
      high: Math.min(PARTS, Number(ceilingTimes(high, PARTS)))
    });
    const floorDivide = (a, b) => (a - a % b) / b;
    const ceilingDivide = (a, b) => floorDivide(a + b - 1, b);
    function allowed(parts, n) {
      if (parts === undefined) return {
        first: 0,
        last: n
      };
      if (n === 0) return {
        first: 1,
        last: 0
      };
      return {
        first: ceilingDivide(parts.low * n, PARTS),
        last: floorDivide(parts.high * n, PARTS)
      };
    }
    function allowedOthers(parts, known, most) {
      if (parts === undefined) return {
        first: 0,
        last: most
      };
      if (known === 0) return parts.low > 0 ? {
        first: 1,
        last: 0
      } : {
        first: 1,
        last: most
      };
      const last = parts.low === 0 ? most : Math.min(most, floorDivide(known * (PARTS - parts.low), parts.low));
      return parts.high === 0 ? {
        first: 1,
        last: 0
      } : {
        first: ceilingDivide(known * (PARTS - parts.high), parts.high),
        last: last
      };
    }
    function allowedKnown(parts, others, most) {
      if (parts === undefined) return {
        first: 0,
        last: most
      };
      if (others === 0) return parts.high === PARTS ? {
        first: 1,
        last: most
      } : {
        first: 1,
        last: 0
      };
      const last = parts.high === PARTS ? most : Math.min(most, floorDivide(others * parts.high, PARTS - parts.high));
      return parts.low === PARTS ? {
        first: 1,
        last: 0
      } : {
        first: ceilingDivide(others * parts.low, PARTS - parts.low),
        last: last
      };
    }
    function search(n, parts) {
      let solutions = 0;
      let steps = 0;
      let first = null;
      const positives = allowed(parts.prevalence, n);
      const correct = allowed(parts.accuracy, n);
      for (let p = positives.first; p <= positives.last; p++) {
        const trueNegatives = allowed(parts.specificity, n - p);
        if (trueNegatives.first > trueNegatives.last) continue;
        const truePositives = allowed(parts.sensitivity, p);
        const from = Math.max(truePositives.first, correct.first - trueNegatives.last);
        const to = Math.min(truePositives.last, correct.last - trueNegatives.first);
        for (let tp = from; tp <= to; tp++) {
          if (++steps > MOST_STEPS) return {
            solutions: solutions,
            first: first,
            complete: false
          };
          const falsePositives = allowedOthers(parts.ppv, tp, n - p);
          const byNpv = allowedKnown(parts.npv, p - tp, n - p);
          const low = Math.max(trueNegatives.first, correct.first - tp, n - p - falsePositives.last, byNpv.first);
          const high = Math.min(trueNegatives.last, correct.last - tp, n - p - falsePositives.first, byNpv.last);
          if (low > high) continue;
          solutions += high - low + 1;
          first ??= {
            tp: tp,
            fp: n - p - low,
            fn: p - tp,
            tn: low
          };
        }
      }
      return {
        solutions: solutions,
        first: first,
        complete: true
      };
    }
    function confusionFeasible(n, claims) {
      if (!Number.isSafeInteger(n) || n < 1) return {
        ok: false,
        problem: "the number of cases is not a whole number above 0"
      };
      if (n > MOST_CASES) return {
        ok: false,
        problem: "above a million cases rounded claims are not checked jointly"
      };
      const exact = {};
      const loose = {};
      for (const [rate, text] of Object.entries(claims)) {
        const declared = parseDeclared(text);
        if (!declared.ok) return {
          ok: false,
          problem: `${rate}: ${declared.problem}`
        };
        const refused = notAnAuditedShare(declared);
        if (refused !== null) return {
          ok: false,
          problem: `${rate}: ${refused}`
        };
        exact[rate] = toParts(rounded(declared));
        loose[rate] = toParts(roundedOrTruncated(declared));
      }
      const strict = search(n, exact);
      const verdict = found => found.solutions > 0 ? true : found.complete ? false : null;
      return {
        ok: true,
        feasible: verdict(strict),
        feasibleIfTruncated: verdict(strict.solutions > 0 || !strict.complete ? strict : search(n, loose)),
        solutions: strict.solutions,
        first: strict.first
      };
    }
    function aurocBounds(tpr, fpr) {
      return {
        lower: tpr * (1 - fpr),
        upper: 1 - fpr * (1 - tpr)
      };
    }
    const MEAN_METRICS = [ ...confusion.iD, "f1", "brier", "log_loss", "o_e", "bias", "mae" ];
    const MOST_PARTS = 1e3;
    const consistent = reason => ({
      verdict: "consistent",
      reason: reason
    });
    const impossible = reason => ({
      verdict: "impossible",
      reason: reason
    });
    const cannotTell = reason => ({
      verdict: "cannot-tell",
      reason: reason
    });
    const isCount = n => Number.isSafeInteger(n) && n >= 0;
    function auditSubgroupSizes(declared) {
      const {sizes: sizes, total: total, unknown: unknown} = declared;
      if (sizes.length === 0) return cannotTell("no group states its number of cases");
      if (sizes.length > MOST_PARTS) return cannotTell(`more than ${MOST_PARTS} groups are not checked`);
      if (![ ...sizes, total, unknown ?? 0 ].every(isCount)) {
        return cannotTell("a number of cases is not a whole number from 0");
      }
      const sum = sizes.reduce((all, size) => all + BigInt(size), 0n) + BigInt(unknown ?? 0);
      const parts = unknown === null ? "the groups" : "the groups and the cases of unknown group";
      if (sum === BigInt(total)) return consistent(`${parts} add up to the declared total of ${total}`);
      const finding = `${parts} add up to ${sum}, but the declared total is ${total}`;
      if (sum > BigInt(total) || unknown !== null) return impossible(finding);
      return cannotTell(`${finding}: list every group, or declare how many cases have no known group`);
    }
    const ZERO = rational(0);
    const ONE = rational(1);
    function statedAs(text, {value: value, ulp: ulp, negative: negative}, share) {
      const low = subtract(value, half(ulp));
      const high = add(value, half(ulp));
      const rounded = {
        low: low,
        high: high
      };
      const loose = negative ? {
        low: subtract(value, ulp),
        high: high
      } : {
        low: low,
        high: add(value, ulp)
      };
      const bounded = window => share ? withinOne(window) : window;
      return {
        text: text.trim(),
        rounded: bounded(rounded),
        loose: bounded(loose)
      };
    }
    const withinOne = ({low: low, high: high}) => ({
      low: compare(low, ZERO) < 0 ? ZERO : low,
      high: compare(high, ONE) > 0 ? ONE : high
    });
    const subgroup_audits_isRate = metric => confusion.iD.some(rate => rate === metric);
    const isShare = metric => subgroup_audits_isRate(metric) || metric === "f1" || metric === "brier";
    function read(metric, name, {text: text, scale: scale}) {
      const declared = parseDeclared(text, scale);
      if (!declared.ok) return `${name}: ${declared.problem}`;
      if (declared.comparator !== undefined) return `${name}: a value with <, > or ~ cannot be checked digit by digit`;
      if (isShare(metric) && (compare(declared.value, ZERO) < 0 || compare(declared.value, ONE) > 0)) {
        return `${name}: the value is not a share from 0 to 1: write a percentage with its sign, as in 87%`;
      }
      return statedAs(text, declared, isShare(metric));
    }
    function readAll(metric, overall, parts) {
      if (parts.length === 0) return "no group states a value";
      if (parts.length > MOST_PARTS) return `more than ${MOST_PARTS} groups are not checked`;
      const whole = read(metric, "all cases", overall);
      if (typeof whole === "string") return whole;
      const values = [];
      for (const part of parts) {
        const value = read(metric, part.name, part);
        if (typeof value === "string") return value;
        values.push(value);
      }
      return {
        whole: whole,
        values: values
      };
    }
    const NOT_A_MEAN = "the value of all cases need not lie between those of the groups for this metric, because it is not a mean over cases";
    function isMean(metric) {
      return MEAN_METRICS.some(known => known === metric);
    }
    function auditSubgroupRange(declared) {
      const {metric: metric, overall: overall, parts: parts, everyCaseListed: everyCaseListed} = declared;
      if (!isMean(metric)) return cannotTell(NOT_A_MEAN);
      const found = readAll(metric, overall, parts);
      if (typeof found === "string") return cannotTell(found);
      const {whole: whole, values: values} = found;
      const side = sideOf(whole.rounded, values.map(({rounded: rounded}) => rounded));
      if (side === null) return consistent(`${whole.text} of all cases lies between the values of the groups`);
      const finding = `${whole.text} of all cases lies ${side} the value of every group`;
      const looseSide = sideOf(whole.loose, values.map(({loose: loose}) => loose));
      if (looseSide === null) return cannotTell(`${finding}, unless digits were cut off instead of rounded`);
      if (!everyCaseListed) return cannotTell(`${finding}, and cases outside of the listed groups could explain it`);
      return impossible(`${finding}, and a mean over all of them cannot`);
    }
    function sideOf(whole, parts) {
      if (parts.every(({low: low}) => compare(low, whole.high) > 0)) return "below";
      return parts.every(({high: high}) => compare(high, whole.low) < 0) ? "above" : null;
    }
    const times = ({numerator: numerator, denominator: denominator}, n) => ({
      numerator: numerator * BigInt(n),
      denominator: denominator
    });
    function sums(metric, {low: low, high: high}, n) {
      if (!subgroup_audits_isRate(metric)) return {
        low: times(low, n),
        high: times(high, n)
      };
      const first = ceilingTimes(low, n);
      const last = floorTimes(high, n);
      return first > last ? null : {
        low: rational(first),
        high: rational(last)
      };
    }
    function feasible(metric, whole, parts, unknown) {
      let low = ZERO;
      let high = rational(unknown);
      let total = unknown;
      for (const {window: window, part: part} of parts) {
        const range = sums(metric, window, part.n);
        if (range === null) return part;
        low = add(low, range.low);
        high = add(high, range.high);
        total += part.n;
      }
      const all = sums(metric, whole, total);
      return all !== null && compare(low, all.high) <= 0 && compare(all.low, high) <= 0;
    }
    function auditWeightedMean(declared) {
      const {metric: metric, overall: overall, parts: parts, unknown: unknown} = declared;
      if (!isMean(metric)) return cannotTell(NOT_A_MEAN);
      const sizes = [ ...parts.map(({n: n}) => n), unknown ];
      if (!sizes.every(isCount) || !isCount(sizes.reduce((sum, n) => sum + n, 0))) {
        return cannotTell("a number of cases is not a whole number from 0");
      }
      if (metric === "f1" || metric === "o_e") return cannotTell("this metric is not weighted by numbers of cases");
      if (unknown > 0 && !isShare(metric)) {
        return cannotTell("cases of unknown group could have any value of this metric");
      }
      const found = readAll(metric, overall, parts);
      if (typeof found === "string") return cannotTell(found);
      const empty = parts.find(({n: n}) => n === 0);
      if (empty !== undefined) return impossible(`${empty.name} states a value for no cases`);
      const {whole: whole, values: values} = found;
      const check = kind => feasible(metric, whole[kind], parts.map((part, index) => ({
        part: part,
        window: (values[index] ?? whole)[kind]
      })), unknown);
      const strict = check("rounded");
      if (strict === true) return consistent(`${whole.text} of all cases is a mean of the groups with these sizes`);
      const finding = strict === false ? `no values written as those of the groups give ${whole.text} for all cases with these sizes` : `no whole number of ${strict.n} cases gives ${strict.text.trim()} (${strict.name})`;
      return check("loose") === true ? cannotTell(`${finding}, unless digits were cut off instead of rounded`) : impossible(finding);
    }
    var suppression = __webpack_require__(90334);
    var limits = __webpack_require__(45748);
    const AUDITED = [ "prevalence", "sensitivity", "specificity", "ppv", "npv", "accuracy" ];
    const FROM_0_TO_1 = [ ...AUDITED, "fpr", "fnr", "f1", "balanced_accuracy", "selection_rate", "auroc", "average_precision", "brier" ];
    function companions(record, records) {
      return records.filter(other => other.place.path === record.place.path && other.role === record.role && Object.keys(other.subgroup).length === 0 && Object.keys(record.subgroup).length === 0);
    }
    const claim_audit_read = record => parseDeclared(record.raw, record.scale === "percent" ? "percent" : "fraction");
    function impossibleClaim(record, records) {
      const stated = claim_audit_read(record);
      if (stated.ok && FROM_0_TO_1.includes(record.metric ?? "")) {
        const value = toNumber(stated.value);
        if (value < 0 || value > 1) return "it lies between 0 and 1, or 0 % and 100 %";
      }
      const together = companions(record, records);
      if (record.metric === "auroc") return impossibleArea(record, together);
      const table = AUDITED.some(rate => rate === record.metric) ? impossibleTable(together) : null;
      return table ?? impossibleShare(record) ?? impossibleParts(record, records);
    }
    const OF_ALL_ROWS = [ "accuracy", "prevalence", "selection_rate" ];
    function impossibleShare({metric: metric, n: n, raw: raw, scale: scale}) {
      if (n === null || !Number.isSafeInteger(n) || n < 1 || !OF_ALL_ROWS.includes(metric ?? "")) return null;
      if (scale === "percent" && !raw.includes("%")) return null;
      const result = grim(raw, n);
      if (!result.ok || result.feasible || result.feasibleIfTruncated) return null;
      return (0, suppression.vE)(n, limits.GV) ? "no whole number of so few patients gives it" : `no whole number of ${n} patients gives it`;
    }
    function partsOf(record, records) {
      if (Object.keys(record.subgroup).length > 0) return [];
      const own = records.filter(other => other.place.path === record.place.path && other.role === record.role && other.metric === record.metric && Object.keys(other.subgroup).length === 1);
      const attributes = [ ...new Set(own.flatMap(({subgroup: subgroup}) => Object.keys(subgroup))) ];
      return attributes.flatMap(attribute => {
        const parts = own.filter(({subgroup: subgroup}) => attribute in subgroup);
        const isClear = new Set(parts.map(({subgroup: subgroup}) => subgroup[attribute])).size === parts.length;
        return isClear && parts.length > 1 ? [ {
          attribute: attribute,
          parts: parts
        } ] : [];
      });
    }
    const textOf = ({raw: raw, scale: scale}) => ({
      text: raw,
      scale: scale === "percent" ? "percent" : "fraction"
    });
    function impossibleParts(record, records) {
      for (const {attribute: attribute, parts: parts} of partsOf(record, records)) {
        const reason = contradiction(record, attribute, parts);
        if (reason === null) continue;
        const isSmall = parts.some(({n: n}) => n !== null && (0, suppression.vE)(n, limits.GV));
        return isSmall ? `the numbers by ${attribute} contradict it` : `by ${attribute}, ${reason}`;
      }
      return null;
    }
    function contradiction(record, attribute, parts) {
      const sizes = parts.flatMap(({n: n}) => n === null ? [] : [ n ]);
      const total = record.n;
      const stated = total !== null && sizes.length === parts.length;
      const size = stated ? auditSubgroupSizes({
        sizes: sizes,
        total: total,
        unknown: null
      }) : null;
      if (size?.verdict === "impossible") return size.reason;
      const everyCaseListed = size?.verdict === "consistent";
      const overall = textOf(record);
      const metric = record.metric ?? "";
      const named = parts.map(part => ({
        name: `${attribute} ${part.subgroup[attribute]}`,
        ...textOf(part)
      }));
      const range = auditSubgroupRange({
        metric: metric,
        overall: overall,
        parts: named,
        everyCaseListed: everyCaseListed
      });
      if (range.verdict === "impossible") return range.reason;
      if (!everyCaseListed || !OF_ALL_ROWS.includes(metric)) return null;
      const weighted = named.map((part, index) => ({
        ...part,
        n: sizes[index] ?? 0
      }));
      const mean = auditWeightedMean({
        metric: metric,
        overall: overall,
        parts: weighted,
        unknown: 0
      });
      return mean.verdict === "impossible" ? mean.reason : null;
    }
    function impossibleTable(together) {
      const n = together.find(record => record.n !== null)?.n ?? null;
      if (n === null) return null;
      const claims = {};
      for (const record of together) {
        const rate = AUDITED.find(id => id === record.metric);
        const stated = claim_audit_read(record);
        if (rate === undefined || !stated.ok || stated.comparator !== undefined) continue;
        if (claims[rate] !== undefined && claims[rate] !== record.raw) return null;
        claims[rate] = record.raw;
      }
      if (Object.keys(claims).length < 2) return null;
      const result = confusionFeasible(n, claims);
      if (!result.ok || result.feasible !== false || result.feasibleIfTruncated !== false) return null;
      const list = Object.entries(claims).map(([rate, text]) => `${rate} ${text}`).join(", ");
      return `no ${n} patients can give ${list} together`;
    }
    function impossibleArea(record, together) {
      const number = metric => {
        const found = together.filter(other => other.metric === metric);
        const stated = found.length === 1 && found[0] !== undefined ? claim_audit_read(found[0]) : null;
        return stated?.ok && stated.comparator === undefined ? {
          value: toNumber(stated.value),
          ulp: toNumber(stated.ulp)
        } : null;
      };
      const area = number("auroc");
      const sensitivity = number("sensitivity");
      const specificity = number("specificity");
      if (area === null || sensitivity === null || specificity === null) return null;
      const {lower: lower, upper: upper} = aurocBounds(sensitivity.value, 1 - specificity.value);
      const slack = area.ulp + sensitivity.ulp + specificity.ulp;
      if (area.value >= lower - slack && area.value <= upper + slack) return null;
      return `a curve through sensitivity ${sensitivity.value} and specificity ${specificity.value} has an area of ${lower.toFixed(3)} to ${upper.toFixed(3)}, not ${record.raw}`;
    }
    var predictions = __webpack_require__(8771);
    function aurocReadings(table) {
      const scores = (0, predictions.BL)(table, null);
      const result = scores === null ? null : (0, measures_auroc.vt)(scores);
      return result?.ok ? [ result.estimate.value, 1 - result.estimate.value ] : null;
    }
    const refutation_TOLERANCE = 1e-9;
    function refutation_boundOf(rate, declared) {
      const value = toNumber(declared.value);
      const ulp = toNumber(declared.ulp);
      const {comparator: comparator} = declared;
      const exact = comparator !== undefined && comparator !== "about";
      if ((0, confusion.d9)(rate) === "lower") {
        if (comparator === "<" || comparator === "<=") return null;
        return {
          rate: rate,
          edge: value - (exact ? 0 : ulp / 2) - refutation_TOLERANCE,
          sign: 1
        };
      }
      if (comparator === ">" || comparator === ">=") return null;
      return {
        rate: rate,
        edge: value + (exact ? 0 : ulp) + refutation_TOLERANCE,
        sign: -1
      };
    }
    function shortfall({rate: rate, edge: edge, sign: sign}, {tp: tp, fp: fp, fn: fn, tn: tn}) {
      const share = (x, n) => n === 0 ? 1 : sign * (edge - x / n);
      switch (rate) {
       case "sensitivity":
        return share(tp, tp + fn);

       case "specificity":
        return share(tn, tn + fp);

       case "ppv":
        return share(tp, tp + fp);

       case "npv":
        return share(tn, tn + fn);

       case "accuracy":
        return share(tp + tn, tp + tn + fp + fn);

       case "fpr":
        return share(fp, fp + tn);

       case "fnr":
        return share(fn, fn + tp);
      }
    }
    function* flaggings(table) {
      const {label: label, score: score, prediction: prediction} = table;
      let ones = 0;
      for (const value of label) ones += value;
      const order = (0, predictions.ez)(table);
      if (score !== null && order !== null) {
        let onesBelow = 0;
        let below = 0;
        for (let index = 0; index <= order.length; index++) {
          const threshold = index === order.length ? Number.POSITIVE_INFINITY : score[order[index] ?? 0] ?? 0;
          if (index === 0 || threshold !== score[order[index - 1] ?? 0]) {
            const zerosBelow = below - onesBelow;
            yield {
              flagged: "higher",
              threshold: threshold,
              ones: ones - onesBelow,
              zeros: table.rows - ones - zerosBelow
            };
            yield {
              flagged: "lower",
              threshold: threshold,
              ones: onesBelow,
              zeros: zerosBelow
            };
          }
          below++;
          onesBelow += label[order[index] ?? 0] ?? 0;
        }
      }
      if (prediction !== null) {
        let flaggedOnes = 0;
        let flagged = 0;
        for (let row = 0; row < table.rows; row++) {
          if (prediction[row] !== 1) continue;
          flagged++;
          flaggedOnes += label[row] ?? 0;
        }
        const flaggedZeros = flagged - flaggedOnes;
        yield {
          flagged: "prediction",
          threshold: null,
          ones: flaggedOnes,
          zeros: flaggedZeros
        };
        yield {
          flagged: "inverse",
          threshold: null,
          ones: ones - flaggedOnes,
          zeros: table.rows - ones - flaggedZeros
        };
      }
    }
    function operatingPointSupports(table, claims) {
      const bounds = [];
      for (const [rate, declared] of Object.entries(claims)) {
        const bound = refutation_boundOf(rate, declared);
        if (bound !== null) bounds.push(bound);
      }
      let ones = 0;
      for (const value of table.label) ones += value;
      const zeros = table.rows - ones;
      let best = null;
      let fewest = Number.POSITIVE_INFINITY;
      let smallest = Number.POSITIVE_INFINITY;
      for (const flagging of flaggings(table)) {
        for (const positiveLabel of [ 1, 0 ]) {
          const tp = positiveLabel === 1 ? flagging.ones : flagging.zeros;
          const fp = positiveLabel === 1 ? flagging.zeros : flagging.ones;
          const counts = {
            tp: tp,
            fp: fp,
            fn: (positiveLabel === 1 ? ones : zeros) - tp,
            tn: (positiveLabel === 1 ? zeros : ones) - fp
          };
          let over = 0;
          let short = 0;
          for (const bound of bounds) {
            const by = shortfall(bound, counts);
            if (by > 0) {
              over++;
              short += by;
            }
          }
          if (over < fewest || over === fewest && short < smallest) {
            fewest = over;
            smallest = short;
            best = {
              positiveLabel: positiveLabel,
              flagged: flagging.flagged,
              threshold: flagging.threshold,
              counts: counts
            };
          }
        }
      }
      if (best === null) return null;
      const {counts: counts} = best;
      const overclaimed = bounds.filter(bound => shortfall(bound, counts) > 0).map(({rate: rate}) => rate);
      return {
        supported: overclaimed.length === 0,
        best: {
          ...best,
          overclaimed: overclaimed
        }
      };
    }
    const OPERATING = [ "sensitivity", "specificity", "ppv", "npv", "accuracy", "fpr", "fnr" ];
    const claim_readings_TOLERANCE = 1e-9;
    function everyReading(record, declared, source, records, required) {
      const {path: path, result: result} = source.predictions;
      const rest = {
        assurance: "recomputed",
        related: [ source.predictions.place ]
      };
      const refutation = Object.keys(record.subgroup).length > 0 ? null : record.metric === "auroc" ? refutedArea(record, declared, source) : refutedOperatingPoint(record, source, records);
      if (refutation !== null) return fail({
        text: refutation
      }, required, record.place, rest);
      const cause = (0, subject.l9)(path);
      const needs = [ "result.path", "result.kind", "result.role", "result.positive", "result.threshold" ].map(field => ({
        field: field,
        entry: result
      }));
      return notEvaluated("missing", {
        text: `declared ${record.raw}; ${cause}`
      }, required, record.place, {
        ...rest,
        needs: needs,
        cause: cause
      });
    }
    function refutedArea(record, declared, source) {
      const readings = aurocReadings(source.predictions.rows.table);
      if (readings === null) return null;
      const refuted = readings.every(value => compareClaim(declared, {
        value: value,
        tolerance: claim_readings_TOLERANCE
      }, true, 1).verdict === "overclaim");
      if (!refuted) return null;
      if (!(0, policy_shown.zB)(source.shown.overall(), "auroc")) {
        return `declared ${record.raw} · recomputed less (withheld), whichever value means that the condition is present`;
      }
      const [up, down] = readings;
      return `declared ${record.raw} · recomputed ${(0, policy_words.Xr)(Math.max(up, down))} at best, whichever value means that the condition is present (the other way ${(0, 
      policy_words.Xr)(Math.min(up, down))})`;
    }
    function refutedOperatingPoint(record, source, records) {
      const claims = {};
      for (const other of records) {
        const rate = OPERATING.find(id => id === other.metric);
        const sameRows = other.place.path === record.place.path && other.role === record.role;
        if (rate === undefined || !sameRows || Object.keys(other.subgroup).length > 0 || claims[rate] !== undefined) continue;
        const stated = parseDeclared(other.raw, other.scale === "percent" ? "percent" : "fraction");
        if (stated.ok) claims[rate] = stated;
      }
      if (!OPERATING.some(id => id === record.metric) || Object.keys(claims).length === 0) return null;
      const support = operatingPointSupports(source.predictions.rows.table, claims);
      if (support === null || support.supported) return null;
      return `declared ${record.raw} · no threshold and no reading of ${source.predictions.path} gives ${Object.keys(claims).join(", ")} as declared together`;
    }
    const WORST_FIRST = [ "fail", "not-evaluated", "pass", "not-applicable" ];
    function decidedOnly(result) {
      if ("pending" in result) throw new Error("A statistical comparison stands inside another check");
      return result;
    }
    function join(results, order, separator) {
      const outcome = order.find(candidate => results.some(result => result.outcome === candidate)) ?? "not-evaluated";
      const deciding = results.filter(result => result.outcome === outcome);
      const first = deciding[0];
      if (first === undefined) throw new Error("A combination of no checks");
      return {
        ...first,
        observed: {
          text: deciding.map(({observed: observed}) => observed.text).join(separator)
        },
        required: {
          ...first.required,
          text: deciding.map(({required: required}) => required.text).join(separator)
        },
        needs: deciding.flatMap(({needs: needs}) => needs),
        related: deciding.flatMap(({related: related}) => related)
      };
    }
    const worstOf = results => join(results, WORST_FIRST, "; ");
    const COMBINED = {
      fields: () => [],
      limits: () => [],
      inner: checks => checks,
      problem: () => null,
      reaches: []
    };
    const combine_all = {
      ...COMBINED,
      id: "all",
      evaluate: (checks, context) => join(checks.map(check => decidedOnly(context.inner(check))), WORST_FIRST, "; ")
    };
    const any = {
      ...COMBINED,
      id: "any",
      evaluate: (checks, context) => join(checks.map(check => decidedOnly(context.inner(check))), [ "pass", "not-evaluated", "fail", "not-applicable" ], ", or ")
    };
    const when = {
      ...PLAIN,
      id: "when",
      fields: ({fact: fact}) => [ fact ],
      inner: ({checks: checks}) => checks,
      reaches: [ "missing" ],
      evaluate: ({fact: fact, in: values, checks: checks}, context) => {
        const settled = settle(context, fact, `${fact} decides whether more is asked`);
        if (!settled.ok) return settled.result;
        if (values.some(value => value === settled.value)) return combine_all.evaluate(checks, context);
        return decided("not-applicable", null, {
          text: `asked only where ${fact} is ${values.join(" or ")}`
        }, {
          text: "nothing"
        }, settled.fact.place);
      }
    };
    const ANOTHER = "another number (withheld)";
    const claim = {
      ...PLAIN,
      id: "claim",
      fields: () => [],
      limits: ({materiality: materiality}) => [ materiality ],
      reaches: [ "pass", "fail", "missing", "tool-limit" ],
      evaluate: ({materiality: materiality}, context) => {
        const {record: record, place: place} = context.subject;
        const limit = context.limit(materiality);
        const required = {
          text: "the number that the predictions give",
          origin: limit.origin
        };
        if (record === null) {
          return notEvaluated("missing", {
            text: "no number is declared"
          }, required, place);
        }
        const declared = parseDeclared(record.raw, record.scale === "percent" ? "percent" : "fraction");
        if (!declared.ok) return fail({
          text: `the number cannot be read: ${declared.problem}`
        }, required, place);
        const impossible = impossibleClaim(record, context.dossier.records);
        if (impossible !== null) {
          return fail({
            text: `declared ${record.raw}: ${impossible}`
          }, required, place, {
            assurance: "recomputed"
          });
        }
        const sources = sourcesOf(record, context.sources);
        if (sources.length === 0) {
          const text = "no row-level predictions to recompute it from";
          const needs = [ "result.path", "result.kind", "result.role" ].map(field => ({
            field: field,
            entry: null
          }));
          return notEvaluated("missing", {
            text: `declared ${record.raw}; ${text}`
          }, required, place, {
            needs: needs,
            cause: text
          });
        }
        const material = typeof limit.value === "number" ? limit.value : 0;
        return worstOf(sources.map(source => source.predictions.rows.polarity === "by-convention" ? everyReading(record, declared, source, context.dossier.records, required) : againstRows(record, declared, source, material, required, context)));
      }
    };
    function sourcesOf(record, sources) {
      const ofRole = role => sources.filter(({predictions: predictions}) => predictions.role === role);
      const [own, test, unnamed] = [ ofRole(record.role), ofRole("test"), ofRole(null) ];
      if (record.role === null) return test.length > 0 ? test : (0, measured.E)(sources);
      if (own.length > 0) return own;
      return record.role === "test" ? unnamed : [];
    }
    function againstRows(record, declared, source, materiality, required, context) {
      const {place: place} = context.subject;
      const metric = record.metric ?? record.name;
      const overall = Object.keys(record.subgroup).length === 0;
      const recomputed = recompute(metric, overall ? source.overall() : source.group(record.subgroup));
      const rest = {
        assurance: "recomputed",
        related: [ source.predictions.place ]
      };
      const small = !(0, policy_shown.zB)(source.shown.group(record.subgroup), metric);
      if (!recomputed.ok && recomputed.reason === "undefined" && small) {
        return fail({
          text: `declared ${record.raw} · recomputed ${ANOTHER}`
        }, required, place, rest);
      }
      if (!recomputed.ok) return notRecomputed(recomputed, record, source, required, context);
      const better = higherIsBetter(metric);
      const {verdict: verdict, lowPrecision: lowPrecision} = compareClaim(declared, recomputed.exact, better ?? true, materiality);
      const interval = recomputed.interval;
      const between = interval === null ? "" : ` (95 % interval ${(0, policy_words.Xr)(interval.lower)} to ${(0, 
      policy_words.Xr)(interval.upper)})`;
      const shown = small ? ANOTHER : `${(0, policy_words.Xr)(recomputed.value)}${between}`;
      const notes = {
        match: lowPrecision ? "; too few digits to say more" : "",
        match_if_truncated: "; cut off instead of rounded",
        overclaim: "",
        underclaim: "; better than declared"
      }[verdict];
      const figure = {
        text: `declared ${record.raw} · recomputed ${shown}${notes}`,
        value: small ? null : recomputed.value,
        lower: small ? null : interval?.lower ?? null,
        upper: small ? null : interval?.upper ?? null
      };
      const narrow = interval === null ? null : narrowInterval(record, interval);
      if (narrow !== null) {
        const between = small ? "" : ` (${(0, policy_words.Xr)(narrow.lower)} to ${(0, policy_words.Xr)(narrow.upper)})`;
        const text = `${figure.text}; the declared interval is less than half as wide as these rows give${between}`;
        return fail({
          ...figure,
          text: text
        }, required, place, rest);
      }
      const equalityOnly = better === null && (verdict === "overclaim" || verdict === "underclaim");
      return verdict === "overclaim" || equalityOnly ? fail(figure, required, place, rest) : pass(figure, required, place, rest);
    }
    function narrowInterval({interval: interval, scale: scale}, recomputed) {
      if (interval === null) return null;
      const unit = scale === "percent" ? "percent" : "fraction";
      const [lower, upper] = [ parseDeclared(interval.lower, unit), parseDeclared(interval.upper, unit) ];
      if (!lower.ok || !upper.ok) return null;
      return compareInterval({
        lower: lower,
        upper: upper
      }, recomputed) === "too-narrow" ? recomputed : null;
    }
    function notRecomputed(recomputed, record, source, required, context) {
      const {place: place} = context.subject;
      const {path: path, result: result} = source.predictions;
      const prefix = `declared ${record.raw}; `;
      switch (recomputed.reason) {
       case "no-threshold":
        {
          const text = `no threshold is declared for ${path}`;
          return notEvaluated("missing", {
            text: `${prefix}${text}`
          }, required, place, {
            needs: [ {
              field: "result.threshold",
              entry: result
            } ],
            cause: text
          });
        }

       case "no-score":
        return notEvaluated("missing", {
          text: `${prefix}${path} holds no score`
        }, required, place, {
          needs: [ {
            field: "result.columns.score",
            entry: result
          } ]
        });

       case "undefined":
        return fail({
          text: `${prefix}the rows of ${path} give no such number`
        }, required, place);

       case "not-supported":
        return notEvaluated("tool-limit", {
          text: `${prefix}this version does not recompute ${record.metric ?? "this metric"}`
        }, required, place);
      }
    }
    var difference = __webpack_require__(17202);
    var equivalence = __webpack_require__(57645);
    const READING_FIELDS = [ "result.path", "result.kind", "result.role", "result.positive", "result.threshold" ];
    function measuredGroup(context, required) {
      const {group: group} = context.subject;
      if (group === null) return overall(context, required);
      const {source: source, absence: absence} = group;
      if (source === null) return {
        ok: false,
        result: noPredictions(context, required)
      };
      const place = context.subject.place;
      const undeclared = undeclaredReading(context, source, required);
      if (undeclared !== null) return {
        ok: false,
        result: undeclared
      };
      if (absence === "no-attribute") {
        const text = (0, subject.cX)(group) ?? "";
        return {
          ok: false,
          result: notEvaluated("missing", {
            text: text
          }, required, place, {
            needs: [ {
              field: "result.columns.attributes",
              entry: source.predictions.result
            } ],
            cause: text,
            assurance: "recomputed"
          })
        };
      }
      if (absence === "no-group" || Object.values(group.key).includes(subject.Ju)) {
        const text = (0, subject.cX)(group) ?? `no row of ${source.predictions.path} belongs to ${(0, 
        subject.AM)(group.key)}`;
        return {
          ok: false,
          result: notEvaluated("missing", {
            text: text
          }, required, place, {
            assurance: "recomputed"
          })
        };
      }
      return {
        ok: true,
        source: source,
        label: (0, subject.AM)(group.key),
        place: place,
        group: source.group(group.key),
        rest: source.rest(group.key),
        shown: {
          group: source.shown.group(group.key),
          comparison: source.shown.comparison(group.key)
        }
      };
    }
    function overEveryFile(context, evaluate) {
      const judged = (0, measured.E)(context.sources);
      if (context.subject.group !== null || judged.length < 2) return evaluate(context);
      return worstOf(judged.map(source => evaluate({
        ...context,
        sources: [ source ]
      })));
    }
    function overall(context, required) {
      const [source] = (0, measured.E)(context.sources);
      if (source === undefined) return {
        ok: false,
        result: noPredictions(context, required)
      };
      const undeclared = undeclaredReading(context, source, required);
      if (undeclared !== null) return {
        ok: false,
        result: undeclared
      };
      const numbers = source.overall();
      const place = source.predictions.rows.columnPlaces.score ?? source.predictions.place;
      const all = source.shown.overall();
      const shown = {
        group: all,
        comparison: all
      };
      return {
        ok: true,
        source: source,
        label: "patients",
        place: place,
        group: numbers,
        rest: numbers,
        shown: shown
      };
    }
    function noPredictions(context, required) {
      if ((0, subject.qQ)(context.dossier)) {
        return notEvaluated("unreadable", {
          text: subject.vg
        }, required, context.subject.place, {
          cause: subject.vg
        });
      }
      const needs = READING_FIELDS.map(field => ({
        field: field,
        entry: null
      }));
      return notEvaluated("missing", {
        text: subject.Lq
      }, required, context.subject.place, {
        needs: needs,
        cause: subject.Lq
      });
    }
    function undeclaredReading(context, source, required) {
      if (source.predictions.rows.polarity === "declared") return null;
      const {path: path, result: result} = source.predictions;
      const text = (0, subject.l9)(path);
      const needs = READING_FIELDS.map(field => ({
        field: field,
        entry: result
      }));
      return notEvaluated("missing", {
        text: text
      }, required, context.subject.place, {
        needs: needs,
        cause: text,
        assurance: "recomputed"
      });
    }
    function rateOf(numbers, metric, measured, required) {
      if (numbers.counts !== null) return {
        ok: true,
        rate: (0, confusion.It)(numbers.counts)[metric]
      };
      const text = `no threshold is declared for ${measured.source.predictions.path}`;
      return {
        ok: false,
        result: notEvaluated("missing", {
          text: text
        }, required, measured.place, {
          needs: [ {
            field: "result.threshold",
            entry: measured.source.predictions.result
          } ],
          cause: text,
          assurance: "recomputed"
        })
      };
    }
    function numericLimit(context, name, limit, required) {
      if (typeof limit.value === "number") return {
        ok: true,
        value: limit.value
      };
      const text = `nobody has set the limit "${name}" for this system`;
      return {
        ok: false,
        result: notEvaluated("limit-not-set", {
          text: text
        }, required, context.subject.place, {
          assurance: "recomputed"
        })
      };
    }
    const noWorse = {
      ...PLAIN,
      id: "no-worse",
      fields: () => [],
      limits: ({by: by, alpha: alpha}) => [ by, alpha ],
      problem: ({metric: metric}) => (0, confusion.d9)(metric) === null ? `${metric} has no worse direction` : null,
      reaches: [ "pass", "fail", "missing", "too-few", "inconclusive" ],
      evaluate: ({metric: metric, by: by, alpha: alpha}, context) => {
        const margin = context.limit(by);
        const words = (0, policy_words.yh)(metric);
        const required = {
          text: metric === "auroc" ? `AUROC lower by at most ${margin.value}` : `at most ${typeof margin.value === "number" ? (0, 
          policy_words.CQ)(margin.value) : "?"} ${words.worse} per 100`,
          value: margin.value,
          origin: margin.origin
        };
        return withGroup(context, required, [ by, alpha ], (measured, [m = 0, a = 0]) => {
          if (metric === "auroc") return compareAuroc(measured, m, a, required);
          const group = rateOf(measured.group, metric, measured, required);
          if (!group.ok) return group.result;
          const rest = rateOf(measured.rest, metric, measured, required);
          if (!rest.ok) return rest.result;
          const worse = (0, confusion.d9)(metric) ?? "lower";
          const against = others => (0, difference.qR)({
            group: group.rate,
            rest: others,
            worse: worse,
            margin: m,
            alpha: a
          });
          return pendingRate(against, measured, required, group.rate, rest.rate, metric);
        });
      }
    };
    const equivalent = {
      ...PLAIN,
      id: "equivalent",
      fields: () => [],
      limits: ({by: by, alpha: alpha}) => [ by, alpha ],
      problem: ({to: to}) => /^[^=]+=.+$/.test(to) ? null : "the reference group is written attribute=group",
      reaches: [ "pass", "fail", "missing", "too-few", "inconclusive", "not-applicable" ],
      evaluate: ({metric: metric, to: to, by: by, alpha: alpha}, context) => {
        const margin = context.limit(by);
        const [attribute = "", reference = ""] = to.split("=");
        const required = {
          text: `within ${margin.value} of ${to}`,
          value: margin.value,
          origin: margin.origin
        };
        return withGroup(context, required, [ by, alpha ], (measured, [m = 0, a = 0]) => {
          const own = context.subject.group?.key ?? {};
          if (!(attribute in own) || own[attribute] === reference) {
            const text = `${measured.label} is not compared with ${to}`;
            return decided("not-applicable", null, {
              text: text
            }, required, measured.place);
          }
          const group = rateOf(measured.group, metric, measured, required);
          const other = {
            ...own,
            [attribute]: reference
          };
          const others = rateOf(measured.source.group(other), metric, measured, required);
          if (!group.ok) return group.result;
          if (!others.ok) return others.result;
          const against = named => (0, equivalence.tI)({
            group: group.rate,
            reference: named,
            margin: m,
            alpha: a
          });
          const comparison = (0, policy_shown.K8)(measured.shown.group, measured.source.shown.group(other));
          const beside = {
            ...measured,
            shown: {
              ...measured.shown,
              comparison: comparison
            }
          };
          return pendingRate(against, beside, required, group.rate, others.rate, metric);
        });
      }
    };
    const ratio = {
      ...PLAIN,
      id: "ratio",
      fields: () => [],
      limits: ({limit: limit, events: events, alpha: alpha}) => [ limit, events, alpha ],
      problem: ({metric: metric}) => (0, confusion.d9)(metric) === null ? `${metric} has no worse direction` : null,
      reaches: [ "pass", "fail", "missing", "too-few", "inconclusive" ],
      evaluate: ({metric: metric, limit: limit, events: events, alpha: alpha}, context) => {
        const most = context.limit(limit);
        const required = {
          text: `less than ${most.value} times the rate of the others`,
          value: most.value,
          origin: most.origin
        };
        return withGroup(context, required, [ limit, events, alpha ], (measured, [l = 0, e = 0, a = 0]) => {
          const group = rateOf(measured.group, metric, measured, required);
          if (!group.ok) return group.result;
          const rest = rateOf(measured.rest, metric, measured, required);
          if (!rest.ok) return rest.result;
          const worse = (0, confusion.d9)(metric) ?? "higher";
          const against = others => (0, equivalence.Hb)({
            group: group.rate,
            rest: others,
            worse: worse,
            limit: l,
            alpha: a,
            minimumEvents: e
          });
          return pendingRate(against, measured, required, group.rate, rest.rate, metric);
        });
      }
    };
    function withGroup(context, required, names, evaluate) {
      const values = [];
      for (const name of names) {
        const numeric = numericLimit(context, name, context.limit(name), required);
        if (!numeric.ok) return numeric.result;
        values.push(numeric.value);
      }
      const measured = measuredGroup(context, required);
      return measured.ok ? evaluate(measured, values) : measured.result;
    }
    function compareAuroc(measured, margin, alpha, required) {
      const [group, rest] = [ measured.group.auroc(), measured.rest.auroc() ];
      if (group === null || rest === null) {
        const text = `${measured.source.predictions.path} holds no score`;
        return notEvaluated("missing", {
          text: text
        }, required, measured.place, {
          assurance: "recomputed"
        });
      }
      const common = {
        margin: margin,
        alpha: alpha,
        minimumEvents: limits.T3.auroc
      };
      const cases = ({positives: x, n: n}) => ({
        x: x,
        n: n
      });
      const all = measured.source.overall();
      return pending({
        test: (0, difference.iO)({
          group: group,
          rest: rest,
          ...common
        }),
        publicPlan: () => {
          const whole = all.auroc();
          return whole === null ? null : (0, difference.iO)({
            group: whole,
            rest: whole,
            ...common
          }).nNeeded;
        },
        measured: measured,
        required: required,
        group: cases(measured.group),
        rest: cases(measured.rest),
        metric: "auroc"
      });
    }
    function pendingRate(against, measured, required, group, rest, metric) {
      const publicPlan = () => {
        const {counts: counts} = measured.source.overall();
        return counts === null ? null : against((0, confusion.It)(counts)[metric]).nNeeded;
      };
      return pending({
        test: against(rest),
        publicPlan: publicPlan,
        measured: measured,
        required: required,
        group: group,
        rest: rest,
        metric: metric
      });
    }
    function plannedSize({test: test, publicPlan: publicPlan, measured: measured, metric: metric}, withheld) {
      const told = !withheld || (0, policy_shown.zB)(measured.source.shown.overall(), metric);
      const needed = !withheld ? test.nNeeded : told ? publicPlan() : null;
      return needed === null ? null : (0, policy_words.lK)(needed);
    }
    function pending(comparison) {
      const {test: test, measured: measured, required: required, group: group, rest: rest, metric: metric} = comparison;
      const small = !(0, policy_shown.zB)(measured.shown.comparison, metric);
      const planned = plannedSize(comparison, small);
      return {
        pending: test,
        finish: decision => {
          const reason = decision.outcome === "not-evaluated" ? decision.reason : null;
          return decided(decision.outcome, reason, comparisonFigure(test, decision, measured, group, rest, metric, small, planned), required, measured.place, {
            assurance: "recomputed",
            statistics: comparisonStatistics(test, decision, group, small, planned)
          });
        }
      };
    }
    function comparisonFigure(test, decision, measured, group, rest, metric, small, planned) {
      const words = (0, policy_words.yh)(metric);
      const cases = metric === "auroc" ? group.x : group.n;
      const noun = metric === "auroc" ? "cases" : words.cases;
      const enough = test.nNeeded === null ? ", no number of them would be enough while the others stay so few" : planned === null ? "" : `, about ${planned} needed`;
      const count = casesInWords(cases, measured.shown.group, metric);
      const size = `${measured.label}: ${count === policy_shown.iz ? `number of ${noun} withheld` : `${count} ${noun}`}${enough}`;
      const undecided = decision.outcome === "not-evaluated";
      if (small) {
        const own = (0, policy_shown.zB)(measured.shown.group, metric) ? ownWords(measured, group, metric) : null;
        const told = own === null ? null : `${own}, the numbers of others are withheld`;
        if (!undecided) return {
          text: told ?? `${measured.label}: the numbers are withheld`,
          n: null
        };
        return {
          text: told === null ? size : `${told}; ${size}`,
          n: null
        };
      }
      if (test.difference === null) return {
        text: size,
        n: null
      };
      const compared = metric === "auroc" ? aurocWords(test, measured) : rateWords(test, decision, measured, group, rest, metric);
      return {
        text: undecided ? `${compared}; ${size}` : compared,
        value: test.difference,
        lower: test.lower,
        upper: test.upper,
        n: group.n
      };
    }
    function casesInWords(count, shown, metric) {
      switch (metric) {
       case "auroc":
       case "sensitivity":
       case "fnr":
        return (0, policy_shown.K4)(count, shown.positives, shown);

       case "accuracy":
       case "prevalence":
       case "selection_rate":
        return (0, policy_shown.K4)(count, shown.rows, shown);

       case "specificity":
       case "fpr":
        return shown.negatives ? String(count) : policy_shown.iz;

       default:
        return shown.cases && shown.nonCases ? String(count) : policy_shown.iz;
      }
    }
    function ownWords(measured, group, metric) {
      if (metric === "auroc") {
        const area = measured.group.auroc();
        return area?.ok ? `AUROC ${(0, policy_words.Xr)(area.estimate.value)} in ${measured.label}` : null;
      }
      const {verb: verb, among: among} = (0, policy_words.yh)(metric);
      if (group.n === 0) return null;
      return `${verb} ${(0, policy_words.CQ)(group.x / group.n)} of 100 ${measured.label}${among === "" ? "" : ` ${among}`}`;
    }
    function rateWords(test, decision, measured, group, rest, metric) {
      const words = (0, policy_words.yh)(metric);
      const rates = `${ownWords(measured, group, metric)}, ${(0, policy_words.CQ)(rest.x / rest.n)} of 100 others`;
      const {difference: difference, lower: lower, upper: upper, alpha: alpha} = test;
      if (difference === null || lower === null || upper === null) return rates;
      if (test.method === "katz-log") return `${rates}: ${difference.toFixed(2)} times (${lower.toFixed(2)} to ${upper.toFixed(2)})`;
      const higherIsWorse = (0, confusion.d9)(metric) === "higher";
      const worse = higherIsWorse ? difference > 0 : difference < 0;
      const level = `one-sided ${((1 - alpha) * 100).toFixed(1).replace(".0", "")} %`;
      const [nearest, farthest] = higherIsWorse ? [ lower, upper ] : [ -upper, -lower ];
      const bound = decision.outcome === "fail" ? `at least ${(0, policy_words.Dk)(Math.max(nearest, 0))}` : `at most ${(0, 
      policy_words.Dk)(Math.max(farthest, 0))} ${words.worse}`;
      const size = `${(0, policy_words.Dk)(difference)} ${worse ? words.worse : words.better}`;
      return `${rates}: ${size} (${bound}, ${level})`;
    }
    function aurocWords(test, measured) {
      const value = numbers => {
        const area = numbers.auroc();
        return area?.ok ? (0, policy_words.Xr)(area.estimate.value) : "undefined";
      };
      const bounds = test.lower === null || test.upper === null ? "" : ` (difference ${test.lower.toFixed(3)} to ${test.upper.toFixed(3)}, each limit one-sided)`;
      return `AUROC ${value(measured.group)} in ${measured.label}, ${value(measured.rest)} in others${bounds}`;
    }
    function comparisonStatistics(test, decision, group, small, planned) {
      const shown = value => small ? null : value;
      return {
        estimate: shown(test.difference),
        lower: shown(test.lower),
        upper: shown(test.upper),
        level: 1 - test.alpha,
        sided: "one",
        method: test.method,
        alpha: test.alpha,
        adjusted: decision.adjustedAlone ? shown(decision.adjustedPFail) : null,
        family: null,
        family_size: decision.familySize,
        p: shown(test.pPass),
        n: shown(group.n),
        n_needed: planned,
        suppressed: small
      };
    }
    const DAY = 864e5;
    const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
    const notOlderThan = {
      ...PLAIN,
      id: "not-older-than",
      fields: ({fact: fact}) => [ fact ],
      limits: ({days: days}) => [ days ],
      reaches: [ "pass", "fail", "stale", "missing" ],
      evaluate: ({fact: field, days: days}, context) => {
        const {value: most, origin: origin} = context.limit(days);
        const required = {
          text: `${(0, vocabulary._N)(field)} at most ${most} days before ${context.at}`,
          value: most,
          origin: origin
        };
        if (typeof most !== "number") {
          return notEvaluated("limit-not-set", {
            text: `nobody has set the limit "${days}"`
          }, required, null);
        }
        const settled = settle(context, field, required.text);
        if (!settled.ok) return settled.result;
        const {fact: fact, value: value} = settled;
        const age = daysBetween(String(value), context.at);
        const observed = {
          text: `${(0, vocabulary._N)(field)} is ${value}, ${age} days before ${context.at}`,
          value: age,
          unit: "days"
        };
        const rest = {
          assurance: fact.assurance
        };
        return age <= most ? pass(observed, required, fact.place, rest) : notEvaluated("stale", observed, required, fact.place, {
          ...rest,
          needs: [ needOf(context, field) ]
        });
      }
    };
    const notAfter = {
      ...PLAIN,
      id: "not-after",
      fields: ({fact: fact, than: than}) => than === undefined ? [ fact ] : [ fact, than ],
      reaches: [ "pass", "fail", "missing" ],
      evaluate: ({fact: field, than: than}, context) => {
        const words = than === undefined ? `the day of judgement, ${context.at}` : (0, vocabulary._N)(than);
        const required = {
          text: `${(0, vocabulary._N)(field)} is not after ${words}`
        };
        const settled = settle(context, field, required.text);
        if (!settled.ok) return settled.result;
        const bound = than === undefined ? null : settle(context, than, required.text);
        if (bound !== null && !bound.ok) return bound.result;
        const {fact: fact, value: value} = settled;
        const latest = bound === null ? context.at : String(bound.value);
        const observed = {
          text: `${(0, vocabulary._N)(field)} is ${value}`,
          value: String(value)
        };
        const rest = {
          assurance: fact.assurance
        };
        return daysBetween(String(value), latest) >= 0 ? pass(observed, required, fact.place, rest) : fail(observed, required, fact.place, {
          ...rest,
          needs: [ needOf(context, field) ]
        });
      }
    };
    const isAssurance = value => dossier_fact.lR.some(assurance => assurance === value);
    const digest = {
      ...PLAIN,
      id: "digest",
      fields: ({fact: fact, equals: equals}) => [ fact, equals ],
      limits: ({assurance: assurance}) => assurance === undefined ? [] : [ assurance ],
      reaches: [ "pass", "fail", "unbound", "missing" ],
      evaluate: ({fact: field, equals: equals, assurance: assurance}, context) => {
        const weakest = assurance === undefined ? null : context.limit(assurance);
        const asked = isAssurance(weakest?.value) && weakest.value !== "declared" ? `, ${weakest.value} by a tool` : "";
        const required = {
          text: `${(0, vocabulary._N)(field)} equals ${(0, vocabulary._N)(equals)}${asked}`,
          ...weakest === null ? {} : {
            origin: weakest.origin
          }
        };
        const both = settleBoth(context, field, equals, required.text);
        if (!both.ok) {
          const {result: result, undecided: undecided} = both;
          return undecided === "first" && result.reason === "missing" ? {
            ...result,
            reason: "unbound"
          } : result;
        }
        const {first: first, second: expected} = both;
        const {fact: fact, value: value} = first;
        const rest = {
          assurance: fact.assurance,
          related: [ expected.fact.place ]
        };
        if (value !== expected.value) {
          const text = `${(0, vocabulary._N)(field)} is ${shownValue(context, field, value)}, ${(0, 
          vocabulary._N)(equals)} is ${shownValue(context, equals, expected.value)}`;
          return fail({
            text: text,
            value: String(value)
          }, required, fact.place, rest);
        }
        const text = `the digests agree; ${(0, vocabulary._N)(field)} is ${fact.assurance}`;
        if (isAssurance(weakest?.value) && dossier_fact.lR.indexOf(fact.assurance) < dossier_fact.lR.indexOf(weakest.value)) {
          return notEvaluated("unbound", {
            text: text
          }, required, fact.place, {
            ...rest,
            needs: [ needOf(context, field) ]
          });
        }
        return pass({
          text: text,
          value: String(value)
        }, required, fact.place, rest);
      }
    };
    const equals = {
      ...PLAIN,
      id: "equals",
      fields: ({fact: fact, other: other}) => other === undefined ? [ fact ] : [ fact, other ],
      problem: ({value: value, other: other}) => value === undefined === (other === undefined) ? "give exactly one of value and other" : null,
      reaches: [ "pass", "fail", "missing" ],
      evaluate: ({fact: fact, value: value, other: other}, context) => other === undefined ? againstValue(context, fact, value ?? "") : equals_compare(context, fact, other, "equals", (a, b) => a === b)
    };
    const differs = {
      ...PLAIN,
      id: "differs",
      fields: ({fact: fact, from: from}) => [ fact, from ],
      problem: ({fact: fact, from: from}) => fact === from ? "a fact never differs from itself" : null,
      reaches: [ "pass", "fail", "missing" ],
      evaluate: ({fact: fact, from: from}, context) => equals_compare(context, fact, from, "differs from", (a, b) => a !== b)
    };
    function againstValue(context, field, wanted) {
      const required = {
        text: `${(0, vocabulary._N)(field)} is ${wanted}`
      };
      const settled = settle(context, field, required.text);
      if (!settled.ok) return settled.result;
      const {fact: fact, value: value} = settled;
      const observed = {
        text: `${(0, vocabulary._N)(field)} is ${shownValue(context, field, value)}`
      };
      return value === wanted ? pass(observed, required, fact.place, {
        assurance: fact.assurance
      }) : fail(observed, required, fact.place, {
        assurance: fact.assurance,
        needs: correctionOf(context, field)
      });
    }
    const SHOWN = [ "number", "enum", "date", "boolean", "version", "digest" ];
    function equals_compare(context, field, other, relation, holds) {
      const required = {
        text: `${(0, vocabulary._N)(field)} ${relation} ${(0, vocabulary._N)(other)}`
      };
      const both = settleBoth(context, field, other, required.text);
      if (!both.ok) return both.result;
      const {first: first, second: second} = both;
      const alike = sameValue(first.value) === sameValue(second.value);
      const [a, b] = [ shownValue(context, field, first.value), shownValue(context, other, second.value) ];
      const observed = {
        text: SHOWN.includes((0, vocabulary.mB)(field)?.kind) ? `${(0, vocabulary._N)(field)} is ${a}, ${(0, 
        vocabulary._N)(other)} is ${b}` : `${(0, vocabulary._N)(field)} and ${(0, vocabulary._N)(other)} are ${alike ? "the same" : "different"}`
      };
      const rest = {
        assurance: first.fact.assurance,
        related: [ second.fact.place ]
      };
      return holds(sameValue(first.value), sameValue(second.value)) ? pass(observed, required, first.fact.place, rest) : fail(observed, required, first.fact.place, {
        ...rest,
        needs: correctionOf(context, field)
      });
    }
    function sameValue(value) {
      return typeof value === "string" ? value.toLowerCase().replace(/\s+/g, " ").trim() : value;
    }
    var cluster_auroc = __webpack_require__(1698);
    var sample_size = __webpack_require__(9049);
    function floorCasesNeeded(rate, limit, alpha) {
      if (!(rate > limit) || limit <= 0) return null;
      return (0, sample_size.bP)((0, sample_size.TL)(limit, alpha), n => (0, interval.fJ)((0, 
      sample_size.D7)(n, rate), n, alpha) >= limit);
    }
    function floor(x, n, limit, alpha, cases) {
      const {value: value} = (0, confusion.Xo)(x, n);
      const common = {
        method: "clopper-pearson",
        alpha: alpha,
        limit: limit
      };
      const worth = (0, difference.Pd)({
        x: x,
        n: n
      }, cases);
      if (value === null) return {
        value: value,
        lower: null,
        upper: null,
        outcome: "too-few",
        nNeeded: null,
        ...common
      };
      const lower = (0, interval.fJ)(worth.x, worth.n, alpha);
      const upper = (0, interval._m)(worth.x, worth.n, alpha);
      const outcome = lower >= limit ? "pass" : upper < limit ? "fail" : (0, interval.fJ)(worth.n, worth.n, alpha) < limit ? "too-few" : "inconclusive";
      const nNeeded = (0, difference.UJ)(floorCasesNeeded(value, limit, alpha), n, worth.n);
      return {
        value: value,
        lower: lower,
        upper: upper,
        outcome: outcome,
        nNeeded: nNeeded,
        ...common
      };
    }
    function ceiling(x, n, limit, alpha, cases) {
      const mirrored = floor(n - x, n, 1 - limit, alpha, cases);
      const {value: value} = (0, confusion.Xo)(x, n);
      if (value === null) return {
        ...mirrored,
        limit: limit
      };
      const worth = (0, difference.Pd)({
        x: x,
        n: n
      }, cases);
      return {
        ...mirrored,
        value: value,
        lower: (0, interval.fJ)(worth.x, worth.n, alpha),
        upper: (0, interval._m)(worth.x, worth.n, alpha),
        limit: limit
      };
    }
    function floorEventsNeeded(value, nonEventsPerEvent, limit, alpha, minimumEvents) {
      if (!(value > limit && value < 1)) return null;
      return (0, sample_size.bP)(Math.max(minimumEvents, minimumEvents / nonEventsPerEvent), events => {
        const standardError = (0, measures_auroc.C9)(value, events, events * nonEventsPerEvent);
        const lower = (0, measures_auroc.HJ)((0, sample_size.B$)(value, standardError), standardError, alpha);
        return lower !== null && lower >= limit;
      });
    }
    function floorAuroc(result, limit, alpha, minimumEvents) {
      const common = {
        method: "delong-logit",
        alpha: alpha,
        limit: limit
      };
      if (!result.ok) return {
        value: null,
        lower: null,
        upper: null,
        outcome: "too-few",
        nNeeded: null,
        ...common
      };
      const {value: value, standardError: standardError} = result.estimate;
      const {events: events, nonEvents: nonEvents} = (0, cluster_auroc.x)(result.estimate);
      const lower = (0, measures_auroc.HJ)(value, standardError, alpha);
      const upper = (0, measures_auroc.cP)(value, standardError, alpha);
      const needed = floorEventsNeeded(value, nonEvents / events, limit, alpha, minimumEvents);
      const nNeeded = (0, difference.UJ)(needed, result.estimate.events, events);
      if (lower === null || upper === null || Math.min(events, nonEvents) < minimumEvents) {
        return {
          value: value,
          lower: lower,
          upper: upper,
          outcome: "too-few",
          nNeeded: nNeeded,
          ...common
        };
      }
      const outcome = lower >= limit ? "pass" : upper < limit ? "fail" : "inconclusive";
      return {
        value: value,
        lower: lower,
        upper: upper,
        outcome: outcome,
        nNeeded: nNeeded,
        ...common
      };
    }
    function againstLimit(id, words, direction) {
      return {
        ...PLAIN,
        id: id,
        fields: () => [],
        limits: ({limit: limit, alpha: alpha}) => [ limit, alpha ],
        reaches: [ "pass", "fail", "missing", "limit-not-set", "too-few", "inconclusive" ],
        evaluate: ({metric: metric, limit: limit, alpha: alpha}, context) => {
          const applied = context.limit(limit);
          const shown = applied.value ?? "a limit";
          const required = {
            text: `${metric} ${words} ${shown}`,
            value: applied.value,
            origin: applied.origin
          };
          const bound = numericLimit(context, limit, applied, required);
          if (!bound.ok) return bound.result;
          const level = numericLimit(context, alpha, context.limit(alpha), required);
          if (!level.ok) return level.result;
          return overEveryFile(context, one => {
            const measured = measuredGroup(one, required);
            if (!measured.ok) return measured.result;
            return metric === "auroc" ? aurocAgainstLimit(measured, bound.value, level.value, required) : rateAgainstLimit(measured, metric, bound.value, level.value, required, direction);
          });
        }
      };
    }
    const limits_of_metric_floor = againstLimit("floor", "at least", "floor");
    const limits_of_metric_ceiling = againstLimit("ceiling", "at most", "ceiling");
    function rateAgainstLimit(measured, metric, limit, alpha, required, direction) {
      const rate = rateOf(measured.group, metric, measured, required);
      if (!rate.ok) return rate.result;
      const {x: x, n: n} = rate.rate;
      const test = (direction === "floor" ? floor : ceiling)(x, n, limit, alpha);
      const words = (0, policy_words.yh)(metric);
      const among = words.among === "" ? "" : ` ${words.among}`;
      const text = bounds => test.value === null ? `no patient${among}` : `${words.verb} ${(0, 
      policy_words.CQ)(test.value)} of 100 ${measured.label}${among}${bounds}`;
      return limitResult(test, measured, required, metric, n, text);
    }
    function aurocAgainstLimit(measured, limit, alpha, required) {
      const {n: n} = measured.group;
      const auroc = measured.group.auroc();
      if (auroc === null) {
        const text = `${measured.source.predictions.path} holds no score`;
        return notEvaluated("missing", {
          text: text
        }, required, measured.place, {
          assurance: "recomputed"
        });
      }
      const test = floorAuroc(auroc, limit, alpha, limits.T3.auroc);
      const text = bounds => test.value === null ? "AUROC is undefined: one of the two outcomes does not occur" : `AUROC ${(0, 
      policy_words.Xr)(test.value)}${bounds}`;
      return limitResult(test, measured, required, "auroc", n, text);
    }
    function limitResult(test, measured, required, metric, n, text) {
      const small = !(0, policy_shown.zB)(measured.shown.group, metric);
      const level = ((1 - test.alpha) * 100).toFixed(1).replace(".0", "");
      const bounds = test.lower === null || test.upper === null ? "" : ` (${(0, policy_words.Xr)(test.lower)} to ${(0, 
      policy_words.Xr)(test.upper)}, each limit one-sided ${level} %)`;
      const planned = small || test.nNeeded === null ? null : (0, policy_words.lK)(test.nNeeded);
      const needed = planned === null ? "" : `, about ${planned} cases needed`;
      const undecided = test.outcome === "too-few" || test.outcome === "inconclusive";
      const figure = small ? {
        text: `${metric} of ${measured.label}: the numbers are withheld`,
        n: null
      } : {
        text: `${text(bounds)}${undecided ? needed : ""}`,
        value: test.value,
        lower: test.lower,
        upper: test.upper,
        n: n
      };
      const statistics = {
        estimate: small ? null : test.value,
        lower: small ? null : test.lower,
        upper: small ? null : test.upper,
        level: 1 - test.alpha,
        sided: "one",
        method: test.method,
        alpha: test.alpha,
        adjusted: null,
        family: null,
        family_size: null,
        p: null,
        n: small ? null : n,
        n_needed: planned,
        suppressed: small
      };
      const rest = {
        assurance: "recomputed",
        statistics: statistics
      };
      return test.outcome === "pass" || test.outcome === "fail" ? decided(test.outcome, null, figure, required, measured.place, rest) : notEvaluated(test.outcome, figure, required, measured.place, rest);
    }
    const limits_of_metric_LEVEL = .95;
    const inside = {
      ...PLAIN,
      id: "inside",
      fields: () => [],
      limits: ({low: low, high: high}) => [ low, high ],
      problem: ({low: low, high: high}) => low === high ? "low and high are the same limit" : null,
      reaches: [ "pass", "fail", "missing", "too-few", "inconclusive" ],
      evaluate: ({low: low, high: high}, context) => overEveryFile(context, one => evaluateInside(one, low, high))
    };
    function evaluateInside(context, low, high) {
      const [lowest, highest] = [ context.limit(low), context.limit(high) ];
      const required = {
        text: `observed over expected events between ${lowest.value} and ${highest.value}`,
        origin: lowest.origin
      };
      const from = numericLimit(context, low, lowest, required);
      if (!from.ok) return from.result;
      const to = numericLimit(context, high, highest, required);
      if (!to.ok) return to.result;
      const measured = measuredGroup(context, required);
      if (!measured.ok) return measured.result;
      const {positives: observed, expected: expected, n: n} = measured.group;
      if (expected === null) {
        const text = `${measured.source.predictions.path} holds no score`;
        return notEvaluated("missing", {
          text: text
        }, required, measured.place, {
          assurance: "recomputed"
        });
      }
      const result = (0, calibration.kj)({
        observed: observed,
        expected: expected,
        n: n
      }, limits_of_metric_LEVEL);
      const small = !(0, policy_shown.zB)(measured.shown.group, "o_e");
      const all = measured.source.overall();
      const [events, rows] = small ? [ all.positives, all.n ] : [ observed, n ];
      const told = !small || (0, policy_shown.zB)(measured.source.shown.overall(), "prevalence");
      const planned = told ? (0, calibration.ft)(rows === 0 ? 0 : events / rows, from.value, to.value, limits_of_metric_LEVEL) : null;
      const needed = planned === null ? null : (0, policy_words.lK)(planned);
      const enough = needed === null ? "" : `, about ${needed} patients needed`;
      const rest = {
        assurance: "recomputed"
      };
      if (!result.ok) {
        const text = `${measured.label}: no ratio can be formed${enough}`;
        return notEvaluated("too-few", {
          text: text,
          n: small ? null : n
        }, required, measured.place, rest);
      }
      const outcome = (0, calibration.nx)(result, from.value, to.value);
      const ratio = `${measured.label}: ${result.value.toFixed(2)} times as many events as predicted (95 % interval ${result.lower.toFixed(2)} to ${result.upper.toFixed(2)})`;
      const figure = small ? {
        text: `${measured.label}: the numbers are withheld${outcome === "inconclusive" ? enough : ""}`,
        n: null
      } : {
        text: `${ratio}${outcome === "inconclusive" ? enough : ""}`,
        value: result.value,
        lower: result.lower,
        upper: result.upper,
        n: n
      };
      const statistics = {
        estimate: small ? null : result.value,
        lower: small ? null : result.lower,
        upper: small ? null : result.upper,
        level: limits_of_metric_LEVEL,
        sided: "two",
        method: result.method,
        alpha: null,
        adjusted: null,
        family: null,
        family_size: null,
        p: null,
        n: small ? null : n,
        n_needed: needed,
        suppressed: small
      };
      return outcome === "inconclusive" ? notEvaluated("inconclusive", figure, required, measured.place, {
        ...rest,
        statistics: statistics
      }) : decided(outcome, null, figure, required, measured.place, {
        ...rest,
        statistics: statistics
      });
    }
    var build = __webpack_require__(2856);
    const matches = {
      ...PLAIN,
      id: "matches",
      fields: ({fact: fact}) => [ fact ],
      problem: ({pattern: pattern}) => {
        try {
          build.L3.compile(pattern);
          return null;
        } catch {
          return "the pattern is not an RE2 pattern";
        }
      },
      reaches: [ "pass", "fail", "missing" ],
      evaluate: ({fact: field, pattern: pattern}, context) => {
        const required = {
          text: `${(0, vocabulary._N)(field)} matches ${pattern}`
        };
        const settled = settle(context, field, required.text);
        if (!settled.ok) return settled.result;
        const {fact: fact, value: value} = settled;
        const rest = {
          assurance: fact.assurance
        };
        return build.L3.compile(pattern).matcher(String(value)).find() ? pass({
          text: `${(0, vocabulary._N)(field)} matches`
        }, required, fact.place, rest) : fail({
          text: `${(0, vocabulary._N)(field)} does not match`
        }, required, fact.place, {
          ...rest,
          needs: [ needOf(context, field) ]
        });
      }
    };
    function impossibleValue({fact: fact, values: values}) {
      const allowed = (0, vocabulary.mB)(fact)?.values;
      const wrong = allowed === undefined ? undefined : values.find(value => !allowed.includes(String(value)));
      return wrong === undefined ? null : `${fact} can never be "${wrong}"; it is one of ${allowed?.join(", ")}`;
    }
    function membership(id, wanted) {
      return {
        ...PLAIN,
        id: id,
        fields: ({fact: fact}) => [ fact ],
        problem: impossibleValue,
        reaches: [ "pass", "fail", "missing" ],
        evaluate: ({fact: field, values: values}, context) => {
          const required = {
            text: `${(0, vocabulary._N)(field)} is ${wanted ? "one of" : "none of"} ${values.join(", ")}`
          };
          const settled = settle(context, field, required.text);
          if (!settled.ok) return settled.result;
          const {fact: fact, value: value} = settled;
          const observed = {
            text: `${(0, vocabulary._N)(field)} is ${shownValue(context, field, value)}`,
            value: context.subject.withheld.has(field) ? null : scalar(value)
          };
          return values.some(one => one === value) === wanted ? pass(observed, required, fact.place, {
            assurance: fact.assurance
          }) : fail(observed, required, fact.place, {
            assurance: fact.assurance,
            needs: correctionOf(context, field)
          });
        }
      };
    }
    const scalar = value => typeof value === "number" || typeof value === "string" ? value : null;
    const oneOf = membership("one-of", true);
    const notOneOf = membership("not-one-of", false);
    var state = __webpack_require__(43128);
    const present = {
      ...PLAIN,
      id: "present",
      fields: ({fact: fact}) => [ fact ],
      limits: ({characters: characters}) => characters === undefined ? [] : [ characters ],
      reaches: [ "pass", "fail", "missing" ],
      evaluate: ({fact: field, characters: characters}, context) => {
        const fewest = characters === undefined ? null : context.limit(characters);
        const asked = fewest?.value == null ? "stated" : `stated in at least ${fewest.value} characters`;
        const required = {
          text: `${(0, vocabulary._N)(field)} ${asked}`,
          ...fewest === null ? {} : {
            origin: fewest.origin
          }
        };
        const settled = settle(context, field, required.text);
        if (!settled.ok) return settled.result;
        const {fact: fact, value: value} = settled;
        const text = Array.isArray(value) ? value.join(" ") : String(value);
        const rest = {
          assurance: fact.assurance
        };
        if (typeof value !== "boolean" && typeof value !== "number" && (0, state.L)(text) === "empty") {
          return fail({
            text: `${(0, vocabulary._N)(field)} is empty`
          }, required, fact.place, rest);
        }
        if (typeof fewest?.value === "number" && text.trim().length < fewest.value) {
          return fail({
            text: `${(0, vocabulary._N)(field)} has ${text.trim().length} characters`,
            value: text.trim().length
          }, required, fact.place, {
            ...rest,
            needs: [ needOf(context, field) ]
          });
        }
        return pass({
          text: `${(0, vocabulary._N)(field)} is stated`
        }, required, fact.place, rest);
      }
    };
    const subsetOf = {
      ...PLAIN,
      id: "subset-of",
      fields: ({fact: fact, of: of}) => [ fact, of ],
      reaches: [ "pass", "fail", "missing" ],
      evaluate: ({fact: field, of: of}, context) => {
        const required = {
          text: `every entry of ${(0, vocabulary._N)(field)} is in ${(0, vocabulary._N)(of)}`
        };
        const settled = settle(context, field, required.text);
        if (!settled.ok) return settled.result;
        const whole = settle(context, of, required.text);
        if (!whole.ok) return whole.result;
        const known = new Set(Array.isArray(whole.value) ? whole.value : [ whole.value ]);
        const items = Array.isArray(settled.value) ? settled.value : [ settled.value ];
        const strange = items.filter(item => !known.has(item)).length;
        const rest = {
          assurance: settled.fact.assurance,
          related: [ whole.fact.place ]
        };
        return strange === 0 ? pass({
          text: "every entry is known",
          value: items.length
        }, required, settled.fact.place, rest) : fail({
          text: `${strange} of ${items.length} entries are not`,
          value: strange
        }, required, settled.fact.place, rest);
      }
    };
    const kinds = [ present, oneOf, notOneOf, equals, differs, atLeast, atMost, subsetOf, digest, notOlderThan, notAfter, matches, noWorse, equivalent, limits_of_metric_floor, limits_of_metric_ceiling, inside, ratio, claim, combine_all, any, when ];
    const byId = new Map(kinds.map(kind => [ kind.id, kind ]));
    const checkKindIds = [ ...byId.keys() ];
    function checkKind(id) {
      const kind = byId.get(id);
      if (kind === undefined) throw new Error(`No kind of check is called ${id}`);
      return kind;
    }
  },
  77127: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B6: () => originInWords,
      rm: () => evaluateSystem
    });
    var _dossier_fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49867);
    var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57279);
    var _measures_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81617);
    var _checks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37241);
    var _measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45053);
    var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41750);
    function evaluateSystem(system, policy, at) {
      const sources = system.predictions.map(_measured_js__WEBPACK_IMPORTED_MODULE_2__.C);
      const evaluations = [];
      const notApplied = [];
      const waiting = new Map;
      const unknownBlocks = policy.rules.some(rule => rule.for.each === "trait" && enforcementOf(rule, system) === "block");
      for (const rule of policy.rules) {
        const enforcement = enforcementOf(rule, system);
        const without = rule.traits.map(id => traitOf(system, id)).find(trait => trait?.value === "no");
        const unknown = rule.traits.filter(id => traitOf(system, id)?.value === "unknown");
        if (without !== undefined) {
          notApplied.push({
            rule: rule,
            reason: `the system is not "${without.id}": ${without.because}`
          });
        } else if (enforcement === "off") {
          notApplied.push({
            rule: rule,
            reason: `switched off at tier ${system.dossier.tier.judged}`
          });
        } else if (unknown.length > 0 && unknownBlocks) {
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
      const rules = evaluation.subject.kind === "trait" ? waiting.get(evaluation.subject.id) : undefined;
      if (rules === undefined) return evaluation;
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
      const subjects = (0, _subject_js__WEBPACK_IMPORTED_MODULE_3__.Z6)(rule, {
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
      return raw.map(({subject: subject, results: results}) => {
        const decided = results.map((result, index) => finish(result, families.get(testId(subject, index))));
        return combine(rule, subject, decided, enforcement);
      });
    }
    function runCheck(check, context) {
      const result = (0, _checks_registry_js__WEBPACK_IMPORTED_MODULE_1__.p)(check.kind).evaluate(check.args, context);
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
      if (!("pending" in result)) return reword(result);
      return {
        pending: result.pending,
        finish: decision => reword(result.finish(decision))
      };
    }
    function appliedLimit(rule, name, tier) {
      const limit = rule.limits[name];
      if (limit === undefined) throw new Error(`${rule.id} names the limit "${name}" and does not define it`);
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
    const testId = (subject, check) => `${check} ${subject.level} ${subject.id}`;
    function decideFamilies(rule, raw) {
      const families = new Map;
      for (const {subject: subject, results: results} of raw) {
        results.forEach((result, index) => {
          if (!("pending" in result)) return;
          const family = `${index} ${subject.level}`;
          const tests = families.get(family) ?? [];
          tests.push({
            id: testId(subject, index),
            test: result.pending
          });
          families.set(family, tests);
        });
      }
      const decisions = new Map;
      for (const tests of families.values()) {
        const alpha = tests[0]?.test.alpha;
        if (alpha === undefined) throw new Error(`${rule.id} has a family without tests`);
        for (const decision of (0, _measures_family_js__WEBPACK_IMPORTED_MODULE_4__.jn)(tests, alpha)) decisions.set(decision.id, decision);
      }
      return decisions;
    }
    function finish(result, decision) {
      if (!("pending" in result)) return result;
      if (decision === undefined) throw new Error("A comparison was not decided with its family");
      return result.finish(decision);
    }
    const WORST_FIRST = [ "fail", "not-evaluated", "pass", "not-applicable" ];
    const REASON_ORDER = [ "unreadable", "missing", "unbound", "stale", "limit-not-set", "tool-limit", "too-few", "inconclusive" ];
    function combine(rule, subject, results, enforcement) {
      const outcome = WORST_FIRST.find(candidate => results.some(result => result.outcome === candidate));
      if (outcome === undefined) throw new Error(`${rule.id} has no checks`);
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
        assurance: weakest(deciding.map(({assurance: assurance}) => assurance)),
        place: first?.place ?? subject.place,
        enforcement: enforcement
      };
    }
    function weakest(assurances) {
      return _dossier_fact_js__WEBPACK_IMPORTED_MODULE_5__.lR.find(assurance => assurances.includes(assurance)) ?? "declared";
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
      const fields = new Set(rule.checks.flatMap(fieldsOf).map(field => (0, _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mB)(field)?.settledBy ?? field));
      return [ ...fields ].filter(field => field.startsWith(`${rule.for.each}.`)).map(field => ({
        field: field,
        entry: null
      }));
    }
    function fieldsOf(check) {
      const kind = (0, _checks_registry_js__WEBPACK_IMPORTED_MODULE_1__.p)(check.kind);
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
    var _built_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25589);
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
        return enforce === undefined ? set : {
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
        requiredSubgroups: settings?.requiredSubgroups ?? attributes,
        requiredIntersections: settings?.requiredIntersections ?? [],
        exclude: settings?.exclude ?? [],
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
      if (own === undefined) return rule;
      const limits = Object.fromEntries(Object.entries(rule.limits).map(([name, limit]) => {
        const setting = own[name];
        return [ name, setting === undefined ? limit : withSetting(limit, setting, where) ];
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
        if (other === undefined) {
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
          if (ENFORCEMENT.indexOf(after) < ENFORCEMENT.indexOf(before)) {
            found.push({
              rule: rule.id,
              what: `enforcement at tier ${tier}`,
              base: before,
              head: after
            });
          }
        }
        for (const [name, limit] of Object.entries(rule.limits)) {
          for (const tier of TIERS) {
            const [before, after] = [ limit.values[tier], other.limits[name]?.values[tier] ?? null ];
            if (isLooser(before, after, limit.stricter)) {
              found.push({
                rule: rule.id,
                what: `${name} at tier ${tier}`,
                base: String(before),
                head: String(after)
              });
            }
          }
        }
        if (!same([ rule.checks, rule.for ], [ other.checks, other.for ])) {
          found.push({
            rule: rule.id,
            what: "the checks",
            base: "as they were",
            head: "changed"
          });
        }
        if (!same([ rule.traits, rule.enforceWithout ], [ other.traits, other.enforceWithout ])) {
          found.push({
            rule: rule.id,
            what: "the traits",
            base: "as they were",
            head: "changed"
          });
        }
      }
      for (const [attribute, groups] of Object.entries(base.requiredSubgroups)) {
        const after = head.requiredSubgroups[attribute];
        const lost = after === undefined ? [ "every group" ] : groups.filter(group => !after.includes(group));
        if (after === undefined || after.length > 0 && lost.length > 0) {
          found.push({
            rule: "required-subgroups",
            what: attribute,
            base: "required",
            head: `without ${lost.join(", ")}`
          });
        }
      }
      const kept = head.requiredIntersections.map(pair => pair.toSorted().join(" and "));
      for (const pair of base.requiredIntersections.map(one => one.toSorted().join(" and "))) {
        if (!kept.includes(pair)) found.push({
          rule: "required-intersections",
          what: pair,
          base: "required",
          head: "gone"
        });
      }
      for (const path of head.exclude.filter(pattern => !base.exclude.includes(pattern))) {
        found.push({
          rule: "exclude",
          what: path,
          base: "searched",
          head: "excluded"
        });
      }
      return found;
    }
    const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
    function isLooser(base, head, stricter) {
      if (base === head || base === null) return false;
      if (head === null) return true;
      if (typeof base === "number" && typeof head === "number") return stricter === "higher" ? head < base : head > base;
      return true;
    }
  },
  41750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ju: () => ANY_GROUP,
      Lq: () => NO_PREDICTIONS,
      vg: () => UNREADABLE_PREDICTIONS,
      cX: () => absenceInWords,
      qQ: () => declaresPredictions,
      yD: () => factOf,
      AM: () => groupLabel,
      Z6: () => subjectsOf,
      l9: () => undeclaredColumns
    });
    var assemble = __webpack_require__(78285);
    var state = __webpack_require__(43128);
    var traits = __webpack_require__(93320);
    var predictions = __webpack_require__(8771);
    var measured = __webpack_require__(45053);
    var policy_shown = __webpack_require__(43135);
    const withoutRows = facts => ({
      facts: facts,
      withheld: new Map
    });
    function entryFacts(entry, sources) {
      switch (entry.kind) {
       case "result":
        return resultFacts(entry, sources);

       case "population-group":
        return populationFacts(entry, sources);

       case "trait":
        return withoutRows(traitFacts(entry));

       default:
        return withoutRows(entry.facts);
      }
    }
    function populationFacts({facts: facts, place: place}, sources) {
      const [attribute, group] = [ "attribute", "group" ].map(name => facts.get(`population-group.${name}`)?.value);
      const ofRole = role => sources.find(({predictions: predictions}) => predictions.role === role);
      const source = ofRole("test") ?? ofRole(null);
      if (source === undefined || typeof attribute !== "string" || typeof group !== "string") return withoutRows(facts);
      const key = {
        [attribute]: group
      };
      const {n: n} = source.group(key);
      const shown = source.shown.group(key);
      const withheld = new Map;
      if (!shown.rows) withheld.set("population-group.n", (0, policy_shown.K4)(n, false, shown));
      if (!source.shown.comparison(key).rows) withheld.set("population-group.share_ratio", policy_shown.iz);
      return {
        facts: new Map(facts).set("population-group.n", (0, assemble.k3)("population-group.n", n, place)),
        withheld: withheld
      };
    }
    function resultFacts(entry, sources) {
      const source = (0, measured.E)(sources).find(({predictions: predictions}) => predictions.result === entry.id);
      const facts = new Map(entry.facts);
      const withheld = new Map;
      facts.set("result.judged", (0, assemble.k3)("result.judged", source !== undefined, entry.place));
      if (source === undefined) return {
        facts: facts,
        withheld: withheld
      };
      const {unknownShare: unknownShare, polarity: polarity} = source.predictions.rows;
      const largest = Math.max(0, ...Object.values(unknownShare));
      facts.set("result.unknown_share", (0, assemble.k3)("result.unknown_share", largest, entry.place));
      const tells = Object.keys(unknownShare).filter(attribute => unknownShare[attribute] === largest);
      if (tells.some(attribute => !source.shown.unknown(attribute).rows)) withheld.set("result.unknown_share", policy_shown.iz);
      if (polarity !== "declared") return {
        facts: facts,
        withheld: withheld
      };
      const {n: n, positives: positives} = source.overall();
      const shown = source.shown.overall();
      facts.set("result.positives", (0, assemble.k3)("result.positives", positives, source.predictions.place));
      facts.set("result.negatives", (0, assemble.k3)("result.negatives", n - positives, source.predictions.place));
      if (!shown.positives) withheld.set("result.positives", (0, policy_shown.K4)(positives, false, shown));
      if (!shown.negatives) withheld.set("result.negatives", policy_shown.iz);
      return {
        facts: facts,
        withheld: withheld
      };
    }
    function traitFacts({facts: facts}) {
      return new Map([ ...facts ].filter(([, {value: value}]) => value !== "unknown"));
    }
    function factOf(dossier, subject, field) {
      const known = subject.facts.get(field) ?? dossier.facts.get(field);
      if (known !== undefined) return known;
      if (field.startsWith(`${subject.kind}.`)) return (0, assemble.o2)(field, subject.place);
      if (field === "tier.judged") return tierFact(field, dossier.tier.judged, dossier.home);
      if (field === "tier.derived") return tierFact(field, dossier.tier.derived, dossier.home);
      return (0, assemble.o2)(field, nearestPlace(dossier, field));
    }
    const tierFact = (field, tier, home) => (0, assemble.k3)(field, tier, home);
    function nearestPlace(dossier, field) {
      const parts = field.split(".");
      for (let length = parts.length; length > 0; length--) {
        const place = dossier.anchors.get(parts.slice(0, length).join("."));
        if (place !== undefined) return place;
      }
      return dossier.home;
    }
    function subjectsOf(rule, context) {
      const {dossier: dossier} = context.system;
      const all = unfiltered(rule.for.each, context);
      const {where: where} = rule.for;
      if (where === null) return all;
      return all.filter(subject => {
        const {state: state, value: value, conflicts: conflicts} = factOf(dossier, subject, where.fact);
        if (state === "placeholder" || state === "invalid") return true;
        const stated = [ value, ...conflicts.map(other => other.value) ];
        return where.in.some(wanted => stated.includes(wanted));
      });
    }
    function unfiltered(kind, context) {
      const {dossier: dossier} = context.system;
      const plain = {
        facts: new Map,
        withheld: new Map,
        group: null,
        record: null,
        required: true,
        level: "policy"
      };
      switch (kind) {
       case "system":
        return [ {
          ...plain,
          kind: kind,
          id: "system",
          label: dossier.id,
          place: dossier.home
        } ];

       case "subgroup":
        return groupSubjects(context);

       case "claim":
        return dossier.records.map(record => claimSubject(record));

       default:
        return dossier.entries[kind].map(entry => ({
          ...plain,
          kind: kind,
          id: entry.id,
          label: kind === "trait" ? traitTitle(entry.id) : entry.id,
          place: entry.place,
          ...entryFacts(entry, context.sources)
        }));
      }
    }
    const traitTitle = id => traits.x.find(trait => trait.id === id)?.title ?? id;
    function claimSubject(record) {
      const group = Object.entries(record.subgroup).map(([attribute, value]) => `${attribute}=${value}`).join(" and ");
      const name = record.metric ?? record.name;
      return {
        kind: "claim",
        id: `${name}${group === "" ? "" : ` ${group}`} @ ${record.place.path}:${record.place.line}`,
        label: `${name}${group === "" ? "" : ` in ${group}`}`,
        place: record.place,
        facts: new Map([ [ "claim.metric", (0, assemble.k3)("claim.metric", name, record.place, record.assurance) ] ]),
        withheld: new Map,
        group: null,
        record: record,
        required: true,
        level: "policy"
      };
    }
    function groupSubjects(context) {
      const sources = (0, measured.E)(context.sources);
      if (sources.length === 0) {
        const absence = declaresPredictions(context.system.dossier) ? "unreadable" : "no-predictions";
        return requiredGroups(context.policy).map(({attribute: attribute, group: group}) => groupSubject(context, {
          [attribute]: group ?? ANY_GROUP
        }, null, absence, true, "policy"));
      }
      return sources.flatMap(source => [ ...singleGroups(context, source), ...intersections(context, source) ]);
    }
    const ANY_GROUP = "(every group)";
    function requiredGroups(policy) {
      return Object.entries(policy.requiredSubgroups).flatMap(([attribute, groups]) => groups.length === 0 ? [ {
        attribute: attribute,
        group: null
      } ] : groups.map(group => ({
        attribute: attribute,
        group: group
      })));
    }
    function singleGroups(context, source) {
      const {table: table} = source.predictions.rows;
      const required = context.policy.requiredSubgroups;
      const subjects = [];
      for (const {attribute: attribute, group: group} of requiredGroups(context.policy)) {
        const found = (0, predictions.c1)(table, attribute);
        const key = {
          [attribute]: group ?? ANY_GROUP
        };
        if (found === null) subjects.push(groupSubject(context, key, source, "no-attribute", true, "policy")); else if (group !== null) {
          const absence = found.groups.some(({value: value, n: n}) => value === group && n > 0) ? null : "no-group";
          subjects.push(groupSubject(context, key, source, absence, true, "policy"));
        }
      }
      for (const {attribute: attribute} of table.groups) {
        const named = required[attribute];
        for (const {value: value, n: n} of (0, predictions.c1)(table, attribute)?.groups ?? []) {
          if (n === 0 || (0, state.S)(value) || named?.includes(value)) continue;
          const everyGroup = named !== undefined && named.length === 0;
          subjects.push(groupSubject(context, {
            [attribute]: value
          }, source, null, everyGroup, everyGroup ? "policy" : "head-only"));
        }
      }
      return subjects;
    }
    function intersections(context, source) {
      const {table: table} = source.predictions.rows;
      const attributes = Object.keys(context.policy.requiredSubgroups).filter(attribute => table.groups.some(column => column.attribute === attribute));
      const groups = memoGroups(context.policy, table);
      const subjects = [];
      attributes.forEach((first, index) => {
        for (const second of attributes.slice(index + 1)) {
          const required = context.policy.requiredIntersections.some(pair => pair.includes(first) && pair.includes(second));
          for (const a of groups(first)) {
            for (const b of groups(second)) {
              const key = {
                [first]: a,
                [second]: b
              };
              const empty = source.group(key).n === 0;
              if (empty && !required) continue;
              subjects.push(groupSubject(context, key, source, empty ? "no-group" : null, required, "intersection"));
            }
          }
        }
      });
      return subjects;
    }
    function memoGroups(policy, table) {
      const known = new Map;
      return attribute => {
        const before = known.get(attribute);
        if (before !== undefined) return before;
        const found = ((0, predictions.c1)(table, attribute)?.groups ?? []).filter(({value: value, n: n}) => n > 0 && !(0, 
        state.S)(value)).map(({value: value}) => value);
        const groups = [ ...new Set([ ...policy.requiredSubgroups[attribute] ?? [], ...found ]) ];
        known.set(attribute, groups);
        return groups;
      };
    }
    function groupSubject(context, key, source, absence, required, level) {
      const {dossier: dossier} = context.system;
      const attributes = Object.keys(key);
      const name = Object.entries(key).map(([attribute, value]) => value === ANY_GROUP ? attribute : `${attribute}=${value}`).join(" and ");
      const several = (0, measured.E)(context.sources).length > 1;
      const column = attributes.map(attribute => source?.predictions.rows.columnPlaces[attribute]).find(Boolean);
      const place = column ?? source?.predictions.place ?? dossier.anchors.get("evidence") ?? dossier.home;
      const facts = new Map([ [ "subgroup.required", (0, assemble.k3)("subgroup.required", required, place) ] ]);
      const withheld = new Map;
      const missing = absenceInWords({
        key: key,
        source: source,
        absence: absence
      });
      if (missing !== null) facts.set("subgroup.positives", {
        ...(0, assemble.o2)("subgroup.positives", place),
        reason: missing
      });
      if (source !== null && missing === null) {
        const {n: n, positives: positives} = source.group(key);
        facts.set("subgroup.n", (0, assemble.k3)("subgroup.n", n, place));
        facts.set("subgroup.positives", (0, assemble.k3)("subgroup.positives", positives, place));
        const shown = source.shown.group(key);
        if (!shown.rows) withheld.set("subgroup.n", (0, policy_shown.K4)(n, false, shown));
        if (!shown.positives) withheld.set("subgroup.positives", (0, policy_shown.K4)(positives, false, shown));
      }
      return {
        kind: "subgroup",
        id: several && source !== null ? `${name} in ${source.predictions.path}` : name,
        label: Object.values(key).some(value => value === ANY_GROUP) ? name : groupLabel(key),
        place: place,
        facts: facts,
        withheld: withheld,
        group: {
          key: key,
          source: source,
          absence: absence
        },
        record: null,
        required: required,
        level: level
      };
    }
    function absenceInWords({key: key, source: source, absence: absence}) {
      if (source === null) return absence === "unreadable" ? UNREADABLE_PREDICTIONS : NO_PREDICTIONS;
      const {path: path, rows: rows} = source.predictions;
      if (rows.polarity !== "declared") return undeclaredColumns(path);
      if (absence === "no-attribute") return `no column of ${path} holds ${Object.keys(key).join(" and ")}`;
      return absence === "no-group" ? `no row of ${path} belongs to ${groupLabel(key)}` : null;
    }
    const NO_PREDICTIONS = "no row-level predictions on test data are declared";
    const UNREADABLE_PREDICTIONS = "the predictions that are declared cannot be used; the findings about the file say why";
    function declaresPredictions(dossier) {
      return dossier.entries.result.some(({facts: facts}) => {
        const role = facts.get("result.role")?.value;
        return facts.get("result.kind")?.value === "predictions" && (role === "test" || role === "external");
      });
    }
    const undeclaredColumns = path => `nobody states what the columns of ${path} mean: which value says that the condition is present`;
    function groupLabel(key) {
      return Object.entries(key).map(([attribute, value]) => `${attribute} ${value}`).join(" and ");
    }
  }
};
