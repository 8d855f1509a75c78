export const id = 876;

export const ids = [ 876 ];

export const modules = {
 69968: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   PW: () => confusableWith,
   jH: () => trimVisible,
   xy: () => hiddenCharacters,
   z3: () => isBlank
  });
  const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
  const VISIBLE = /[^\s\p{Cf}]/u;
  const EMOJI_PART_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
  const EMOJI_PART_AFTER = /^\p{Extended_Pictographic}|^[\u2640\u2642\u2695]/u;
  function joinsEmoji(text, offset) {
   if (text[offset] !== "‍") return false;
   const before = text.slice(Math.max(0, offset - 2), offset);
   return EMOJI_PART_BEFORE.test(before) && EMOJI_PART_AFTER.test(text.slice(offset + 1, offset + 3));
  }
  function hiddenCharacters(text) {
   const found = [];
   for (const match of text.matchAll(HIDDEN)) {
    if (joinsEmoji(text, match.index)) continue;
    const number = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    found.push({
     offset: match.index,
     codePoint: `U+${number}`
    });
   }
   return found;
  }
  function isBlank(text) {
   return !VISIBLE.test(text);
  }
  function trimVisible(text) {
   const start = text.search(VISIBLE);
   if (start === -1) return "";
   let end = text.length;
   while (!VISIBLE.test(text[end - 1] ?? "") && end > start) end--;
   return text.slice(start, end);
  }
  const LOOK_ALIKES = new Map(Object.entries({
   a: "аАαΑ",
   b: "ЬвВβΒ",
   c: "сС",
   d: "ԁ",
   e: "еЕεΕ",
   g: "ɡ",
   h: "һНΗ",
   i: "іІιΙıӏ",
   j: "јЈ",
   k: "кКκΚ",
   m: "мМΜ",
   n: "ոηΝ",
   o: "оОοΟσ",
   p: "рРρΡ",
   q: "ԛ",
   r: "гᴦ",
   s: "ѕЅ",
   t: "тТτΤ",
   u: "υս",
   v: "ѵѴν",
   w: "ԝω",
   x: "хХχΧ",
   y: "уУγΥ",
   z: "ᴢΖ"
  }).flatMap(([latin, others]) => [ ...others ].map(other => [ other, latin ])));
  function skeleton(key) {
   const visible = key.normalize("NFKC").replace(/\p{Cf}/gu, "");
   return [ ...visible ].map(character => LOOK_ALIKES.get(character) ?? character).join("");
  }
  function confusableWith(key, knownKeys) {
   if (/^[\x00-\x7f]*$/.test(key)) return null;
   const look = skeleton(key).toLowerCase();
   for (const known of knownKeys) if (known !== key && known.toLowerCase() === look) return known;
   return null;
  }
 },
 93869: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => readFieldValue,
   f: () => isRealDay
  });
  var _dossier_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43128);
  var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57279);
  var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40636);
  const DIGEST = /^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/;
  const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
  const EXPECTED = {
   prose: "a text",
   text: "a text",
   version: "a version in quotes",
   enum: "one of the listed words",
   number: "a number",
   date: "a date such as 2026-01-31",
   boolean: "true or false",
   digest: "a digest such as sha256: followed by 64 hexadecimal digits",
   list: "a list of texts",
   path: "a path relative to rmf-system.yaml",
   map: "a mapping of names to texts"
  };
  const EMPTY = (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("The value is empty. Write a value, or remove the key.");
  function readFieldValue(definition, value) {
   const reason = reasonOf(value);
   if (reason !== null) return reason;
   switch (value.kind) {
   case "scalar":
    return {
     said: readScalar(definition, value),
     raw: value.text,
     span: value.span
    };

   case "sequence":
    if (definition.kind === "list") return readList(definition, value);
    return mismatch(definition.kind, "a list", value.span);

   case "mapping":
    return definition.kind === "map" ? readMap(value) : mismatch(definition.kind, "a mapping", value.span);
   }
  }
  const mismatch = (kind, found, span) => ({
   said: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found ${found} where ${EXPECTED[kind]} is expected.`),
   raw: "",
   span: span
  });
  function reasonOf(value) {
   if (value.kind !== "mapping" || value.entries.size !== 1) return null;
   const stated = value.entries.get("not_applicable")?.value;
   if (stated === void 0) return null;
   const given = stated.kind === "scalar" && typeof stated.value === "string" && (0, 
   _dossier_state_js__WEBPACK_IMPORTED_MODULE_2__.L)(stated.value) === "present";
   const text = stated.kind === "scalar" ? stated.text : "";
   return {
    said: given ? (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.hH)(text) : (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)('not_applicable needs a reason in words, for example {not_applicable: "the model has no score"}.'),
    raw: text,
    span: stated.span
   };
  }
  function readScalar(definition, scalar) {
   const {kind: kind} = definition;
   if (scalar.value === null) return EMPTY;
   if (scalar.nonFinite === true) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found a number that is not finite (NaN or infinity).");
   if (kind === "enum" && typeof scalar.value === "string" && definition.values?.includes(scalar.value) === true) return (0, 
   _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(scalar.value);
   if (scalar.ambiguous !== void 0 && !scalar.quoted) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Programs read this value differently (older ones as ${scalar.ambiguous}). ` + (kind === "number" || kind === "boolean" ? `Write ${EXPECTED[kind]}, plainly.` : "Write it in quotes."));
   switch (kind) {
   case "number":
    return typeof scalar.value === "number" ? readNumber(definition, scalar.value) : notTyped(kind, scalar);

   case "boolean":
    return typeof scalar.value === "boolean" ? (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(scalar.value) : notTyped(kind, scalar);

   default:
    return typeof scalar.value === "string" ? readText(definition, scalar.value) : (0, 
    _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a ${typeof scalar.value} where ${EXPECTED[kind]} is expected. Write it in quotes.`);
   }
  }
  function notTyped(kind, scalar) {
   if (typeof scalar.value !== "string") return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a ${typeof scalar.value} where ${EXPECTED[kind]} is expected.`);
   const open = openText(scalar.value);
   if (open !== null) return open;
   const advice = /^\s*[\d.,]+\s*%\s*$/.test(scalar.value) ? "Write it as a fraction, without the sign." : "Remove the quotes or words.";
   return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a text where ${EXPECTED[kind]} is expected. ${kind === "number" ? advice : "Write true or false."}`);
  }
  function readNumber(definition, value) {
   if (!Number.isFinite(value)) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found a number that is not finite (NaN or infinity).");
   if (Object.is(value, -0)) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found minus zero. Write 0.");
   const {minimum: minimum, maximum: maximum} = definition;
   if (minimum !== void 0 && value < minimum) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`The number is below ${minimum}.`);
   if (maximum !== void 0 && value > maximum) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`The number is above ${maximum}.${maximum === 1 ? " Write a fraction, not a percentage." : ""}`);
   return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(value);
  }
  function openText(text) {
   switch ((0, _dossier_state_js__WEBPACK_IMPORTED_MODULE_2__.L)(text)) {
   case "empty":
    return EMPTY;

   case "placeholder":
    return _statement_js__WEBPACK_IMPORTED_MODULE_1__.qf;

   case "not_applicable":
    return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.hH)("");

   default:
    return null;
   }
  }
  function readText(definition, text) {
   const open = openText(text);
   if (open !== null) return open;
   switch (definition.kind) {
   case "enum":
    {
     const values = definition.values ?? [];
     const near = (0, _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.qb)(text.toLowerCase(), values);
     return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Not one of ${values.join(", ")}.${near === null ? "" : ` Did you mean ${near}?`}`);
    }

   case "date":
    return isRealDay(text) ? (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(text) : (0, 
    _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Not a day of the calendar written as YYYY-MM-DD.");

   case "digest":
    return DIGEST.test(text) ? (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(text) : (0, 
    _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Not ${EXPECTED.digest}, in lower case.`);

   case "list":
    return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found one text where a list is expected. Write each item on its own line after a hyphen.");

   case "map":
    return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a text where ${EXPECTED.map} is expected.`);

   default:
    return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(text.trim());
   }
  }
  function isRealDay(text) {
   const parts = ISO_DAY.exec(text);
   if (parts === null) return false;
   const date = new Date(`${text}T00:00:00Z`);
   return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  }
  function readList(definition, list) {
   if (list.items.length === 0) {
    if (definition.emptyMeans === void 0) return null;
    return {
     said: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.hH)(definition.emptyMeans),
     raw: "[]",
     span: list.span
    };
   }
   const texts = [];
   const nothing = [];
   for (const item of list.items) {
    if (item.kind !== "scalar" || typeof item.value !== "string") {
     const said = item.kind === "scalar" && item.value === null ? EMPTY : (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Every item of the list must be a text; write it in quotes.");
     return {
      said: said,
      raw: item.kind === "scalar" ? item.text : "",
      span: item.span
     };
    }
    const open = openText(item.value);
    if (open?.state === "not_applicable") nothing.push(item); else if (open !== null) return {
     said: open,
     raw: item.text,
     span: item.span
    };
    texts.push(item.value.trim());
   }
   const [first] = nothing;
   if (first === void 0) return {
    said: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(texts),
    raw: texts.join("; "),
    span: list.span
   };
   return nothing.length === list.items.length ? {
    said: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.hH)(definition.emptyMeans ?? ""),
    raw: first.text,
    span: first.span
   } : {
    said: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)('The list says "none" among other items. Remove one or the other.'),
    raw: first.text,
    span: first.span
   };
  }
  function readMap(map) {
   if (map.entries.size === 0) return null;
   const pairs = [];
   for (const [name, {value: value}] of map.entries) {
    if (value.kind !== "scalar" || typeof value.value !== "string") return {
     said: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Every value of the mapping must be a text; write it in quotes."),
     raw: "",
     span: value.span
    };
    const open = openText(value.value);
    if (open !== null) return {
     said: open,
     raw: value.text,
     span: value.span
    };
    pairs.push(`${name}=${value.value}`);
   }
   return {
    said: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(pairs),
    raw: pairs.join("; "),
    span: map.span
   };
  }
 },
 79506: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => hasModelFrontMatter,
   E: () => frontMatterOf
  });
  const MODEL_KEYS = [ "library_name", "pipeline_tag", "base_model", "model-index", "model_index" ];
  const DATASET_KEYS = /^(dataset_info|task_categories|task_ids|size_categories|annotations_creators|language_creators|multilinguality|source_datasets|pretty_name|bigbio_.*)$/;
  const OTHER_KEYS = /^(layout|sdk)$/;
  const WEAK_KEYS = [ "license", "licence", "metrics", "datasets" ];
  function frontMatterText(text) {
   const body = text.replace(/^\ufeff/, "");
   const start = /^(?:[\s\u200b]{0,1000}\n)?---[ \t]*\r?\n/.exec(body);
   if (start === null) return null;
   const rest = body.slice(start[0].length);
   const end = /^---[ \t]*$/m.exec(rest.replaceAll("\r", " "));
   return end === null ? null : rest.slice(0, end.index);
  }
  function keysOf(front) {
   return new Set([ ...front.matchAll(/^([A-Za-z_-]{1,60}):/gm) ].map(match => match[1] ?? ""));
  }
  function frontMatterOf(text) {
   const front = frontMatterText(text);
   if (front === null) return null;
   const keys = [ ...keysOf(front) ];
   if (keys.some(key => MODEL_KEYS.includes(key))) return "model";
   if (keys.some(key => DATASET_KEYS.test(key))) return "dataset";
   return keys.some(key => WEAK_KEYS.includes(key)) && !keys.some(key => OTHER_KEYS.test(key)) ? "either" : null;
  }
  function hasModelFrontMatter(text) {
   const kind = frontMatterOf(text);
   return kind === "model" || kind === "either";
  }
 },
 33263: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ag: () => isSystemFile,
   Yk: () => readSystemFile,
   zX: () => systemFileReader
  });
  var _documents_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69968);
  var _documents_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67440);
  var _documents_located_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27608);
  var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57279);
  var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38810);
  var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40636);
  var _field_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93869);
  const FORMAT = "rmf-system.yaml";
  function isSystemFile(path) {
   return /(^|\/)rmf-system\.ya?ml$/.test(path);
  }
  const KNOWN_KEYS = knownKeys();
  function knownKeys() {
   const below = new Map([ [ "", new Set([ ..._dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f.values() ].map(({key: key}) => key)) ] ]);
   for (const field of (0, _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.op)()) {
    const parts = field.split(".");
    const inCollection = _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f.has(parts[0]);
    for (let depth = inCollection ? 1 : 0; depth < parts.length; depth++) {
     const prefix = parts.slice(0, depth).join(".");
     const names = below.get(prefix) ?? new Set;
     below.set(prefix, names.add(parts[depth] ?? ""));
    }
   }
   return new Map([ ...below ].map(([prefix, names]) => [ prefix, [ ...names ] ]));
  }
  function readSystemFile(document) {
   const {path: path} = document;
   const {value: value, problems: problems} = (0, _documents_data_js__WEBPACK_IMPORTED_MODULE_1__._)(document.wholeText(), {
    format: "yaml"
   });
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, _statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(path, span)
   }));
   const walk = {
    path: path,
    facts: [],
    entries: [],
    evidence: [],
    warnings: warnings,
    anchors: new Map
   };
   if (value === null) {
    const empty = problems.some(({code: code}) => code === "empty");
    return {
     reading: {
      ..._reader_js__WEBPACK_IMPORTED_MODULE_3__.f,
      status: empty ? "empty" : "corrupt",
      warnings: warnings
     },
     evidence: []
    };
   }
   if (value.kind !== "mapping") {
    warn(walk, "not-a-mapping", 'The file must hold keys with values, such as "id: ...".', value.span);
    return {
     reading: {
      ..._reader_js__WEBPACK_IMPORTED_MODULE_3__.f,
      status: "corrupt",
      warnings: warnings
     },
     evidence: []
    };
   }
   readMapping(walk, value, "", walk.facts);
   warnOfHiddenCharacters(walk, value);
   const {facts: facts, entries: entries, anchors: anchors, evidence: evidence} = walk;
   return {
    reading: {
     ..._reader_js__WEBPACK_IMPORTED_MODULE_3__.f,
     facts: facts,
     entries: entries,
     warnings: warnings,
     anchors: anchors
    },
    evidence: evidence
   };
  }
  function warn(walk, code, message, span) {
   walk.warnings.push({
    code: code,
    message: message,
    place: (0, _statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path, span)
   });
  }
  function warnOfHiddenCharacters(walk, value) {
   for (const {scalar: scalar} of (0, _documents_located_js__WEBPACK_IMPORTED_MODULE_6__.NO)(value)) {
    const [first] = (0, _documents_characters_js__WEBPACK_IMPORTED_MODULE_0__.xy)(scalar.text);
    if (first === void 0) continue;
    const message = `The value holds a character that cannot be seen (${first.codePoint}). Type the value again.`;
    warn(walk, "hidden-character", message, scalar.span);
   }
  }
  function readMapping(walk, mapping, prefix, statements) {
   const known = KNOWN_KEYS.get(prefix) ?? [];
   for (const [name, {key: key, value: value}] of mapping.entries) {
    if (!known.includes(name)) {
     warnOfUnknownKey(walk, name, prefix, known, key);
     continue;
    }
    const collection = prefix === "" ? [ ..._dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f ].find(([, definition]) => definition.key === name) : void 0;
    if (collection !== void 0) {
     walk.anchors.set(collection[0], (0, _statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path, key));
     readCollection(walk, collection[0], name, value);
     continue;
    }
    const field = prefix === "" ? name : `${prefix}.${name}`;
    if (statements === walk.facts) walk.anchors.set(field, (0, _statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path, key));
    readField(walk, field, value, key, statements);
   }
  }
  function readField(walk, field, value, key, statements) {
   const definition = (0, _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.mB)(field);
   if (definition === null) {
    if (value.kind === "mapping") readMapping(walk, value, field, statements); else if (value.kind !== "scalar" || value.value !== null) warn(walk, "not-a-mapping", `${(0, 
    _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.uk)(field)} must hold keys of its own, each on its own line.`, value.span);
    return;
   }
   const read = (0, _field_value_js__WEBPACK_IMPORTED_MODULE_5__.U)(definition, value);
   if (read === null) return;
   const empty = read.span.line === read.span.endLine && read.span.column === read.span.endColumn;
   const place = (0, _statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path, empty ? key : read.span);
   statements.push((0, _statement_js__WEBPACK_IMPORTED_MODULE_4__.qZ)(field, read.said, {
    raw: read.raw,
    place: place,
    format: FORMAT,
    assurance: "declared"
   }));
  }
  function warnOfUnknownKey(walk, name, prefix, known, key) {
   const double = (0, _documents_characters_js__WEBPACK_IMPORTED_MODULE_0__.PW)(name, known);
   if (double !== null) {
    const message = `A key looks like ${double} and is written with other characters. Type the key again.`;
    warn(walk, "confusable-key", message, key);
    return;
   }
   const near = (0, _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.qb)(name, known);
   const where = prefix === "" ? "at the top" : `below ${(0, _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.uk)(prefix)}`;
   const advice = near === null ? "See schemas/system.schema.json for the keys there are." : `Did you mean ${near}?`;
   warn(walk, "unknown-key", `A key that is not known ${where}, so what it holds is not read. ${advice}`, key);
  }
  function readCollection(walk, kind, key, value) {
   if (value.kind !== "sequence") {
    if (value.kind === "scalar" && value.value === null) return;
    warn(walk, "not-a-list", `${key} must be a list: each element begins with a hyphen.`, value.span);
    return;
   }
   const taken = new Set;
   value.items.forEach((item, position) => {
    if (item.kind !== "mapping") {
     warn(walk, "not-a-mapping", `Each element of ${key} must hold keys with values.`, item.span);
     return;
    }
    const statements = [];
    readMapping(walk, item, kind, statements);
    const id = entryId(walk, kind, key, position, statements, item, taken);
    const entry = {
     kind: kind,
     id: id,
     place: (0, _statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path, item.span),
     statements: statements
    };
    walk.entries.push(entry);
    if (kind === "result") walk.evidence.push(statedEvidence(entry, item));
   });
  }
  function entryId(walk, kind, key, position, statements, item, taken) {
   const idField = _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f.get(kind)?.id ?? "id";
   const stated = presentText(statements, `${kind}.${idField}`);
   let id = stated ?? `${key}[${position}]`;
   if (stated === null) warn(walk, "no-id", `An element of ${key} has no usable ${idField}. Write one, so that findings can name it.`, item.span); else if (taken.has(id)) {
    const attribute = presentText(statements, `${kind}.attribute`);
    const qualified = attribute === null ? id : `${attribute} ${id}`;
    if (taken.has(qualified)) {
     const message = `Two elements of ${key} have the same ${idField}. Each needs its own.`;
     warn(walk, "duplicate-id", message, item.entries.get(idField)?.value.span ?? item.span);
     id = `${id} (${key}[${position}])`;
    } else id = qualified;
   }
   taken.add(id);
   return id;
  }
  function presentText(statements, field) {
   const found = statements.find(one => one.field === field && one.state === "present");
   return typeof found?.value === "string" ? found.value : null;
  }
  function statedEvidence(entry, item) {
   const value = name => entry.statements.find(({field: field, state: state}) => field === `result.${name}` && state === "present")?.value ?? null;
   const text = name => {
    const found = value(name);
    return typeof found === "string" ? found : null;
   };
   const pairs = name => {
    const found = value(name);
    if (!Array.isArray(found)) return {};
    return Object.fromEntries(found.map(pair => [ pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1) ]));
   };
   const pathStatement = entry.statements.find(({field: field, state: state}) => field === "result.path" && state === "present");
   const threshold = value("threshold");
   const higher = value("higher_means_positive");
   const kind = text("kind");
   return {
    entry: entry,
    path: typeof pathStatement?.value === "string" ? {
     text: pathStatement.value,
     place: pathStatement.place
    } : null,
    declared: {
     id: entry.id,
     kind: kind === "predictions" || kind === "metrics" || kind === "explanation" ? kind : null,
     columns: {
      label: text("columns.label"),
      score: text("columns.score"),
      prediction: text("columns.prediction"),
      patient: text("columns.patient"),
      attributes: pairs("columns.attributes")
     },
     positive: text("positive"),
     higherMeansPositive: typeof higher === "boolean" ? higher : null,
     threshold: typeof threshold === "number" ? threshold : null,
     metrics: pairs("metrics"),
     role: text("role"),
     place: {
      ...entry.place,
      ...keySpan(item, entry.place)
     }
    }
   };
  }
  function keySpan(item, whole) {
   const {line: line, column: column, endLine: endLine, endColumn: endColumn} = item.entries.get("path")?.value.span ?? whole;
   return {
    line: line,
    column: column,
    endLine: endLine,
    endColumn: endColumn
   };
  }
  const systemFileReader = {
   id: "rmf-system",
   title: FORMAT,
   role: "system",
   versions: [ "1" ],
   recognise: head => isSystemFile(head.path) ? {
    strength: 3,
    because: "its name is rmf-system.yaml"
   } : null,
   read: document => readSystemFile(document).reading,
   fields: (0, _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.op)()
  };
 },
 71876: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => readers,
   G: () => registry_recognise
  });
  var data = __webpack_require__(67440);
  var xml = __webpack_require__(20247);
  var evidence_reader = __webpack_require__(38810);
  var statement = __webpack_require__(40636);
  var mapped_paths = __webpack_require__(76849);
  function sentencesOf(text) {
   return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  }
  const BULLET = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
  function itemsOfText(text) {
   const lines = text.split("\n");
   const bullets = lines.filter(line => BULLET.test(line));
   const items = bullets.length > 0 ? bullets.map(line => line.replace(BULLET, "")) : sentencesOf(lines.join(" "));
   return items.map(item => item.trim()).filter(item => item !== "");
  }
  var vocabulary = __webpack_require__(57279);
  var field_value = __webpack_require__(93869);
  function factAt(from, rule, names, source, used, anchors = new Map) {
   const found = (0, mapped_paths.CN)(rule.at).map(path => (0, mapped_paths.JW)(from, path, names));
   return statedBy(found, rule, source, used, anchors);
  }
  function statedBy(groups, rule, source, used, anchors) {
   const definition = (0, vocabulary.mB)(rule.field);
   if (definition === null) throw new Error(`The mapping names ${rule.field}, which is no field`);
   const taken = [];
   for (const group of groups) {
    const found = group.flatMap(leaves);
    for (const {entry: entry} of found) if (!anchors.has(rule.field)) anchors.set(rule.field, (0, 
    statement.$t)(source.path, entry.key));
    for (const one of found) for (const said of take(one, rule, definition)) taken.push(said);
    if (definition.kind !== "list" && rule.all !== true && taken.length > 0) break;
   }
   const open = taken.every(({said: said}) => said.state !== "present");
   for (const {said: said, scalar: scalar, written: written} of taken) if (open || said.state === "present") used.add(scalar).add(written);
   const combined = combine(taken, definition);
   if (combined === null) return [];
   const {said: said, raw: raw, span: span} = combined;
   return [ (0, statement.qZ)(rule.field, said, {
    ...source,
    raw: raw,
    place: (0, statement.$t)(source.path, span)
   }) ];
  }
  function leaves(found) {
   const {value: value} = found;
   const scalar = (0, mapped_paths.T7)(value);
   if (scalar !== null) return [ {
    ...found,
    value: scalar
   } ];
   if (value.kind !== "sequence") return [];
   const items = (0, mapped_paths.Yt)(found).flatMap(element => {
    const item = (0, mapped_paths.T7)(element.value);
    return item === null ? [] : [ {
     ...element,
     value: item
    } ];
   });
   return items.length === value.items.length ? items : [];
  }
  function take(found, rule, definition) {
   const scalar = found.value;
   const said = saidByScalar(scalar, rule, definition, String(found.keys.at(-1) ?? ""));
   if (said === null) return scalar.value === null && !scalar.quoted && scalar.text === "" ? [ {
    said: statement.qf,
    scalar: scalar,
    written: found.entry.value,
    span: found.entry.key
   } ] : [];
   return [ {
    said: said,
    scalar: scalar,
    written: found.entry.value,
    span: scalar.span
   } ];
  }
  function saidByScalar(scalar, rule, {kind: kind, values: values}, key) {
   const text = scalar.text.trim();
   for (const word of [ text, text.toLowerCase() ]) {
    const stated = rule.words !== void 0 && Object.hasOwn(rule.words, word) ? rule.words[word] : void 0;
    if (stated !== void 0) return (0, statement.Eb)(stated);
   }
   if (text !== "" && (0, mapped_paths._t)(text, "loose") === (0, mapped_paths._t)(key, "loose")) return statement.qf;
   const open = scalar.value === null ? null : (0, statement.Ag)(text);
   if (open === null || open.state !== "present") return open;
   switch (kind) {
   case "number":
    if (typeof scalar.value === "number" && Number.isFinite(scalar.value)) return (0, 
    statement.Eb)(scalar.value);
    return rule.numeral === true && /^\d+(\.\d+)?$/.test(text) ? (0, statement.Eb)(Number(text)) : null;

   case "boolean":
    return typeof scalar.value === "boolean" ? (0, statement.Eb)(scalar.value) : null;

   case "enum":
    return values?.includes(text) === true ? (0, statement.Eb)(text) : null;

   case "date":
    {
     const day = dayOf(text);
     return day === null ? null : (0, statement.Eb)(day);
    }

   case "digest":
    {
     const digest = rule.algorithm !== void 0 && !text.includes(":") ? `${rule.algorithm}:${text}` : text;
     return /^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/i.test(digest) ? (0, statement.Eb)(digest.toLowerCase()) : null;
    }

   default:
    {
     if (typeof scalar.value === "boolean") return null;
     const before = rule.byKey === true ? `${key.replace(/_version$/, "")} ` : rule.prefix ?? "";
     return before === "" ? open : (0, statement.Eb)(`${before}${text}`);
    }
   }
  }
  function dayOf(text) {
   const day = text.slice(0, 10);
   return (0, field_value.f)(day) && /^(?=$|[T ])/.test(text.slice(10)) ? day : null;
  }
  function combine(taken, {kind: kind}) {
   const [first] = taken;
   if (first === void 0) return null;
   const stated = taken.filter(({said: said}) => said.state === "present");
   const raw = of => of.map(({scalar: scalar}) => scalar.text.trim()).join("; ");
   const [deciding] = stated;
   if (deciding === void 0) return {
    said: first.said,
    raw: raw([ first ]),
    span: first.span
   };
   const texts = stated.map(({said: said}) => String(said.value));
   if (kind === "list") {
    const items = stated.length === 1 ? itemsOfText(texts[0] ?? "") : texts;
    return {
     said: (0, statement.Eb)(items),
     raw: raw(stated),
     span: deciding.span
    };
   }
   if (kind === "prose" || kind === "text") return {
    said: (0, statement.Eb)(texts.join("; ")),
    raw: raw(stated),
    span: deciding.span
   };
   return {
    said: deciding.said,
    raw: raw([ deciding ]),
    span: deciding.span
   };
  }
  function firstOfEach(facts) {
   const byField = new Map;
   for (const fact of facts) {
    const known = byField.get(fact.field);
    if (known === void 0 || known.state === "placeholder" && fact.state === "present") byField.set(fact.field, fact);
   }
   return [ ...byField.values() ];
  }
  function entriesAt(root, rule, names, source, used, anchors) {
   return (0, mapped_paths.JW)(root, rule.at, names).flatMap(element => {
    const statements = firstOfEach([ ...rule.facts.flatMap(fact => factAt(element, fact, names, source, used)), ...rule.also?.read(element, source, used) ?? [] ]);
    if (statements.length === 0) return [];
    if (!anchors.has(rule.kind)) anchors.set(rule.kind, (0, statement.$t)(source.path, element.entry.key));
    const named = (0, mapped_paths.$6)(element, rule.id, names);
    const id = named ?? whereItStands(element.keys);
    const place = (0, statement.$t)(source.path, element.value.span);
    const implied = impliedBy(element, rule, source).filter(({field: field}) => !statements.some(one => one.field === field));
    return [ {
     kind: rule.kind,
     id: id,
     place: place,
     statements: [ ...statements, ...implied ]
    } ];
   });
  }
  function impliedBy({value: value, keys: keys, entry: entry}, {implied: implied = {}}, source) {
   const raw = String(keys.at(-1) ?? "");
   const place = (0, statement.$t)(source.path, typeof keys.at(-1) === "number" ? value.span : entry.key);
   return Object.entries(implied).map(([field, value]) => (0, statement.qZ)(field, (0, 
   statement.Eb)(value), {
    ...source,
    raw: raw,
    place: place
   }));
  }
  function whereItStands(keys) {
   return keys.map((key, depth) => typeof key === "number" ? `[${key}]` : `${depth === 0 ? "" : "."}${key}`).join("");
  }
  var located = __webpack_require__(27608);
  const BOTH = {
   description: [ "description", "model description", "system description" ],
   tradeoffs: [ "tradeoffs", "trade-offs" ],
   "intended_use.how_to_use": [ "instructions for use", "directions for use", "usage instructions" ],
   "regulatory.standards": [ "standards", "applicable standards" ],
   "governance.stakeholders": [ "stakeholders", "stakeholders consulted", "stakeholder engagement" ],
   "privacy.patient_disclosure": [ "patient disclosure", "patient consent or disclosure", "patient notice" ],
   "intended_use.purpose": [ "intended use", "intended uses", "intended use & users", "intended use and users", "intended purpose", "intended use statement", "primary use", "primary uses", "primary use case", "primary use cases", "recommended use cases", "recommended uses", "purpose", "scope" ],
   "intended_use.users": [ "intended users", "target users", "users", "intended user", "primary users" ],
   "intended_use.population": [ "intended population", "patient population", "target population", "intended patient population", "targeted patient population", "population" ],
   "intended_use.setting": [ "setting", "clinical setting", "care setting", "intended setting", "use environment", "environment of use" ],
   "intended_use.out_of_scope": [ "out of scope", "out-of-scope", "out-of-scope uses", "out of scope use", "out of scope uses", "out-of-scope use cases", "out of scope use cases", "cautioned out-of-scope settings and use", "non-goals", "non-goals (out of scope)", "not intended for", "contraindications" ],
   limitations: [ "limitations", "known limitations", "limitations & risks", "limitations and risks", "known risks and limitations", "limitations and failure modes", "failure modes", "technical limitations", "clinical limitations", "caveats", "caveats and limitations", "bias, risks and limitations", "known biases or ethical considerations" ],
   "explainability.method": [ "explainability", "interpretability", "explainability and interpretability", "model explainability", "explanation method", "explanations" ],
   "governance.roles.model_owner": [ "model owner", "owner", "developer", "developers", "model developer", "model developers", "model maintainer", "maintainer", "maintainers" ],
   "governance.contact": [ "contact", "contacts", "contact information", "contact details", "points of contact" ],
   "governance.changes": [ "changelog", "change log", "version history", "release notes", "changes" ],
   "governance.funding": [ "funding", "funding source", "funding sources" ],
   "model.licence": [ "license", "licence", "licensing", "model license", "model licence" ],
   "model.inputs": [ "input", "inputs", "model input", "model inputs", "input data", "input variables", "input features" ],
   "model.architecture": [ "architecture", "model architecture" ],
   "model.type": [ "model type", "type of model" ],
   "model.abstention": [ "abstention", "abstention policy" ],
   "output.description": [ "output", "outputs", "model output", "model outputs" ],
   "development.training_data": [ "training data", "training dataset", "training datasets", "training set" ],
   "development.evaluation_data": [ "evaluation data", "evaluation dataset", "evaluation datasets", "testing data", "testing dataset", "test data", "test dataset", "test set" ],
   "development.procedure": [ "training procedure", "training process", "training methods", "training method" ],
   "evaluation.external_validation": [ "external validation", "external evaluation", "external testing", "independent validation" ],
   "evaluation.clinical_outcomes": [ "clinical outcomes", "impact on clinical outcomes", "effect on outcomes" ],
   "fairness.groups_at_risk": [ "groups at risk" ],
   "fairness.mitigations": [ "bias mitigation", "bias mitigations", "bias mitigation strategies", "bias mitigation approaches", "fairness mitigations" ],
   "monitoring.plan": [ "monitoring plan", "post-market monitoring", "post-market surveillance", "post-deployment monitoring", "drift monitoring" ],
   "monitoring.updates": [ "update plan", "update schedule", "retraining plan", "retraining schedule", "retraining triggers" ],
   "security.testing": [ "security testing", "penetration testing", "penetration test", "red teaming", "red-teaming" ],
   "regulatory.status": [ "regulatory status", "regulatory approval" ],
   "regulatory.clinical_risk": [ "clinical risk", "clinical risk level" ],
   environmental_impact: [ "environmental impact", "carbon footprint" ]
  };
  const COMMON = {
   title: "Real medical cards",
   headings: {
    ...BOTH,
    description: [ ...BOTH.description ?? [], "overview", "model overview", "system overview" ],
    "evaluation.safety": [ "safety testing", "safety evaluation", "safety and reliability" ],
    "evaluation.publications": [ "publications" ],
    "oversight.override": [ "override", "overriding the output", "clinician override" ],
    "oversight.stop": [ "how to stop", "stopping the system", "shutdown", "fallback" ],
    "oversight.overreliance_mitigation": [ "over-reliance", "overreliance", "automation bias" ],
    "oversight.who": [ "human oversight", "oversight", "human in the loop" ],
    "governance.contact": [ ...BOTH["governance.contact"] ?? [], "feedback" ],
    "development.training_data": [ ...BOTH["development.training_data"] ?? [], "data", "dataset", "datasets", "data sources", "development data" ],
    "development.procedure": [ ...BOTH["development.procedure"] ?? [], "training", "training details", "training configuration", "hyperparameters", "data preprocessing", "preprocessing", "feature engineering", "methods", "methods (high level)", "methodology", "model development" ],
    "model.inputs": [ ...BOTH["model.inputs"] ?? [], "features", "features used" ],
    "model.type": [ ...BOTH["model.type"] ?? [], "model types" ],
    "model.software": [ "software", "software requirements", "dependencies", "technical requirements" ],
    "evaluation.summary": [ "performance", "performance metrics", "model performance", "model performance metrics", "overall performance", "performance summary", "results", "evaluation", "evaluation results", "evaluation summary" ],
    "evaluation.metrics_chosen": [ "metrics", "evaluation metrics", "performance measures" ],
    "fairness.assessment": [ "fairness", "fairness analysis", "fairness assessment", "fairness evaluation", "fairness & bias analysis", "fairness and bias", "bias", "bias analysis", "bias and fairness", "bias & fairness", "performance by subgroup", "subgroup performance", "subgroup analysis" ],
    ethical_considerations: [ "ethical considerations", "ethical considerations & risks", "ethical considerations and risks", "ethics" ],
    "monitoring.plan": [ ...BOTH["monitoring.plan"] ?? [], "monitoring", "monitoring requirements", "performance monitoring", "model monitoring", "monitoring and maintenance", "ongoing maintenance" ],
    "monitoring.updates": [ ...BOTH["monitoring.updates"] ?? [], "updates", "model updates", "retraining" ],
    "security.measures": [ "security", "security measures", "security considerations", "cybersecurity", "privacy & security", "privacy and security" ],
    "privacy.measures": [ "privacy", "privacy measures", "privacy considerations", "data privacy", "privacy & security", "privacy and security" ]
   },
   names: {
    ...BOTH,
    name: [ "model name", "system name", "name" ],
    version: [ "version", "model version", "current version", "release version" ],
    "model.type": [ ...BOTH["model.type"] ?? [], "algorithm type" ],
    "model.architecture": [ ...BOTH["model.architecture"] ?? [], "algorithm", "model family" ],
    "model.modality": [ "modality", "imaging modality", "data modality", "input modality" ],
    "model.software": [ "framework", "frameworks", "software" ],
    "model.released": [ "release date", "released", "launch date" ],
    "governance.contact": [ ...BOTH["governance.contact"] ?? [], "email", "e-mail", "contact email" ],
    "governance.risk_tier": [ "risk tier", "risk level", "tier", "risk classification", "model risk tier" ],
    "regulatory.stage": [ "status", "release stage" ],
    "label.target": [ "prediction target", "target variable", "outcome predicted", "predicted outcome" ],
    "deployment.threshold": [ "decision threshold", "operating threshold", "alert threshold" ]
   },
   form: false,
   apart: [],
   silent: [ "acknowledgements", "acknowledgments", "code of conduct", "contributing", "demo", "documentation", "external resources", "getting started", "github", "how to cite", "how to use", "install", "installation", "news", "quick start", "quickstart", "references", "related documentation", "related work", "repository", "table of contents", "troubleshooting", "website" ],
   marks: [ "intended use", "intended uses", "intended use & users", "intended use and users", "intended users", "primary use", "out-of-scope uses", "out of scope use", "out of scope uses", "out-of-scope use cases", "model overview", "model performance metrics", "training data", "evaluation data", "ethical considerations", "performance metrics", "fairness & bias analysis", "performance by subgroup" ],
   titles: [ /^model card\s*(?:for|[:—–-])\s*(?:the\s+)?(.{1,200})$/i, /^(.{1,200}?)\s*[:—–-]?\s*model card$/i ]
  };
  const FDA_2025 = {
   title: "FDA draft guidance 2025, appendix E",
   headings: {
    description: [ "description" ],
    "regulatory.status": [ "regulatory status" ],
    "intended_use.purpose": [ "indications for use" ],
    limitations: [ "performance and limitations" ],
    "monitoring.plan": [ "device performance monitoring" ],
    "monitoring.updates": [ "predetermined change control plan" ]
   },
   names: {
    name: [ "device name" ],
    version: [ "device version", "software version" ],
    "governance.roles.model_owner": [ "manufacturer", "device manufacturer" ],
    "regulatory.status": [ "regulatory class", "device class", "510(k) number", "submission number", "product code" ],
    "intended_use.purpose": [ "indications for use" ],
    "intended_use.setting": [ "intended use environment" ],
    "monitoring.plan": [ "device performance monitoring" ],
    "monitoring.updates": [ "predetermined change control plan", "pccp" ],
    "development.training_data": [ "training data" ],
    "development.evaluation_data": [ "test data", "testing data" ],
    limitations: [ "known limitations" ]
   },
   form: true,
   apart: [ "risk management" ],
   silent: [],
   marks: [ "device information", "regulatory status", "performance and limitations", "indications for use" ]
  };
  const HTI_1 = {
   title: "HTI-1 source attributes",
   headings: {
    "output.description": [ "details and output of the intervention" ],
    "intended_use.purpose": [ "purpose of the intervention" ],
    "intended_use.out_of_scope": [ "cautioned out-of-scope use of the intervention" ],
    "development.procedure": [ "intervention development details and input features" ],
    "fairness.assessment": [ "process used to ensure fairness in development of the intervention" ],
    "evaluation.external_validation": [ "external validation process" ],
    "evaluation.summary": [ "quantitative measures of performance" ],
    "monitoring.plan": [ "ongoing maintenance of intervention implementation and use" ],
    "monitoring.updates": [ "update and continued validation or fairness assessment schedule" ]
   },
   names: {
    "governance.roles.model_owner": [ "name and contact information for the intervention developer" ],
    "governance.contact": [ "name and contact information for the intervention developer" ],
    "governance.funding": [ "funding source of the technical implementation for the intervention(s) development" ],
    "output.description": [ "value that the intervention produces as an output" ],
    "output.type": [ "whether the intervention output is a prediction, classification, recommendation, evaluation, analysis, or other type of output", "type of output" ],
    "intended_use.purpose": [ "intended use of the intervention", "intended use" ],
    "intended_use.population": [ "intended patient population(s) for the intervention's use", "intended patient population(s)" ],
    "intended_use.users": [ "intended user(s)" ],
    "intended_use.decision_role": [ "intended decision-making role for which the intervention was designed to be used/for", "intended decision-making role for which the intervention was designed to be used for", "intended decision-making role" ],
    "intended_use.out_of_scope": [ "tasks, situations, or populations where a user is cautioned against applying the intervention" ],
    limitations: [ "known risks, inappropriate settings, inappropriate uses, or known limitations" ],
    "development.training_data": [ "exclusion and inclusion criteria of the training data set", "exclusion and inclusion criteria that influenced the training data set", "demographic representativeness", "relevance of training data to intended deployed setting" ],
    "model.inputs": [ "use of variables as input features" ],
    "fairness.assessment": [ "approach the intervention developer has taken to ensure that the intervention's output is fair", "fairness of intervention in test data derived from the same source as the initial training data", "fairness of intervention in data external to or from a different source than the initial training data", "fairness of intervention in local data" ],
    "fairness.mitigations": [ "approaches to manage, reduce, or eliminate bias" ],
    "evaluation.external_validation": [ "data source, clinical setting, or environment where an intervention's validity and fairness has been assessed, other than the source of training and testing data", "party that conducted the external testing", "demographic representativeness of external data", "external validation process", "validity of intervention in data external to or from a different source than the initial training data" ],
    "evaluation.summary": [ "validity of intervention in test data derived from the same source as the initial training data", "validity of intervention in local data" ],
    "evaluation.clinical_outcomes": [ "references to evaluation of use of the intervention on outcomes", "evaluation of use of the intervention on outcomes" ],
    "monitoring.plan": [ "process and frequency by which the intervention's validity is monitored over time", "process and frequency by which the intervention's fairness is monitored over time" ],
    "monitoring.updates": [ "process and frequency by which the intervention is updated", "frequency by which the intervention's performance is corrected when risks related to validity and fairness are identified" ]
   },
   form: true,
   apart: [],
   silent: [],
   marks: [ "details and output of the intervention", "purpose of the intervention", "cautioned out-of-scope use of the intervention", "intervention development details and input features", "process used to ensure fairness in development of the intervention", "external validation process", "quantitative measures of performance", "ongoing maintenance of intervention implementation and use", "update and continued validation or fairness assessment schedule" ]
  };
  const HUGGING_FACE = {
   title: "Hugging Face template",
   headings: {
    description: [ "model description" ],
    "evaluation.factors": [ "factors" ],
    "intended_use.purpose": [ "direct use", "downstream use" ],
    "intended_use.out_of_scope": [ "out-of-scope use", "misuse and out-of-scope use" ],
    limitations: [ "bias, risks, and limitations" ],
    "development.training_data": [ "training data" ],
    "development.procedure": [ "training procedure" ],
    "development.evaluation_data": [ "testing data" ],
    "evaluation.metrics_chosen": [ "metrics" ],
    "evaluation.summary": [ "results" ],
    "explainability.method": [ "model examination" ],
    environmental_impact: [ "environmental impact" ],
    "model.architecture": [ "model architecture and objective" ],
    "model.software": [ "software" ],
    "governance.contact": [ "model card contact" ]
   },
   names: {
    "governance.roles.model_owner": [ "developed by" ],
    "governance.funding": [ "funded by" ],
    "model.type": [ "model type" ],
    "model.licence": [ "license" ],
    "model.foundation_models": [ "finetuned from model", "fine-tuned from model", "base model" ],
    environmental_impact: [ "carbon emitted" ]
   },
   form: true,
   apart: [ "technical specifications" ],
   silent: [ "apa", "bibtex", "citation", "compute infrastructure", "demo", "glossary", "how to get started with the model", "model card authors", "model sources", "more information", "paper", "repository", "shared by" ],
   marks: [ "model details", "model description", "direct use", "downstream use", "out-of-scope use", "misuse and out-of-scope use", "bias, risks, and limitations", "training details", "testing data, factors & metrics", "model examination", "model card authors", "model card contact" ],
   boilerplate: [ /^carbon emissions can be estimated using the .{0,80}calculator\b/i, /^users \(both direct and downstream\) should be made aware of\b/i, /^more information needed for further recommendations\b/i ]
  };
  const MITCHELL = {
   title: "Mitchell and others 2019",
   headings: {
    "evaluation.factors": [ "factors", "relevant factors", "evaluation factors" ],
    "intended_use.purpose": [ "intended use", "primary intended use", "primary intended uses" ],
    "intended_use.users": [ "primary intended users" ],
    "intended_use.out_of_scope": [ "out-of-scope use cases" ],
    "evaluation.metrics_chosen": [ "metrics", "model performance measures" ],
    "development.evaluation_data": [ "evaluation data" ],
    "development.training_data": [ "training data" ],
    "evaluation.summary": [ "quantitative analyses", "quantitative analysis" ],
    ethical_considerations: [ "ethical considerations" ],
    limitations: [ "caveats and recommendations" ]
   },
   names: {
    "intended_use.purpose": [ "primary intended use", "primary intended uses" ],
    "intended_use.users": [ "primary intended users" ],
    "intended_use.out_of_scope": [ "out-of-scope use cases" ],
    "governance.roles.model_owner": [ "person or organization developing model" ],
    "model.released": [ "model date" ],
    version: [ "model version" ],
    "model.type": [ "model type" ],
    "model.licence": [ "license" ],
    "governance.contact": [ "where to send questions or comments about the model", "send questions or comments about the model to" ]
   },
   form: true,
   apart: [],
   silent: [ "paper or other resource for more information", "citation details" ],
   marks: [ "model details", "primary intended use", "primary intended uses", "primary intended users", "evaluation data", "quantitative analyses", "caveats and recommendations" ]
  };
  const MONAI_README = {
   title: "README of a MONAI bundle",
   headings: {
    description: [ "model overview" ],
    "development.procedure": [ "training configuration" ],
    "development.training_data": [ "data" ],
    "model.inputs": [ "input" ],
    "output.description": [ "output" ],
    "evaluation.summary": [ "performance" ]
   },
   names: {},
   form: true,
   apart: [],
   silent: [ "monai bundle commands", "memory consumption warning", "tensorrt speedup" ],
   marks: [ "model overview", "training configuration", "monai bundle commands" ]
  };
  const NHS_ENGLAND = {
   title: "NHS England template",
   headings: {
    "development.procedure": [ "methodology and training", "training methods" ],
    "evaluation.summary": [ "evaluation and performance" ],
    limitations: [ "caveats" ]
   },
   names: {
    description: [ "description" ],
    "model.type": [ "model type" ],
    "governance.roles.model_owner": [ "developed by" ],
    "regulatory.stage": [ "status" ],
    "model.released": [ "launch date" ],
    "intended_use.purpose": [ "scope" ],
    "intended_use.users": [ "intended users" ],
    "intended_use.out_of_scope": [ "use cases out of scope" ],
    "development.training_data": [ "data overview" ],
    "privacy.measures": [ "sensitive data" ],
    "development.procedure": [ "pre-processing and cleaning", "feature engineering", "training process", "hyperparameter/fine tuning" ],
    "model.architecture": [ "models used" ],
    "evaluation.metrics_chosen": [ "evaluation focus" ],
    "fairness.assessment": [ "bias and fairness analysis" ],
    "regulatory.clinical_risk": [ "implications for human safety" ],
    limitations: [ "caveats and limitations" ]
   },
   form: true,
   apart: [],
   silent: [],
   marks: [ "methodology and training", "evaluation and performance" ]
  };
  const NVIDIA = {
   title: "NVIDIA Model Card++",
   headings: {
    description: [ "description" ],
    "regulatory.availability": [ "deployment geography" ],
    "governance.third_parties": [ "third-party community consideration" ],
    "model.licence": [ "license/terms of use" ],
    "intended_use.purpose": [ "use case" ],
    "model.released": [ "release date", "[expected] release date" ],
    "model.inputs": [ "input" ],
    "output.description": [ "output" ],
    "model.software": [ "software integration" ],
    version: [ "model version(s)", "model version" ],
    "development.training_data": [ "training dataset" ],
    "development.evaluation_data": [ "testing dataset", "evaluation dataset" ],
    ethical_considerations: [ "ethical considerations" ]
   },
   names: {
    "model.type": [ "architecture type" ],
    "model.architecture": [ "network architecture" ],
    "model.modality": [ "input type(s)" ],
    "model.software": [ "runtime engine(s)" ],
    environmental_impact: [ "estimated energy and emissions for model training" ],
    "fairness.assessment": [ "participation considerations from adversely impacted groups protected classes in model design and testing", "participation considerations from adversely impacted groups [protected classes] in model design and testing", "bias metric (if measured)", "which characteristic (feature) show(s) the greatest difference in performance", "which feature(s) have have the worst performance overall", "which feature(s) have the worst performance overall", "name the adversely impacted groups this has been tested to deliver comparable outcomes regardless of" ],
    "fairness.mitigations": [ "measures taken to mitigate against unwanted bias", "if using internal data, description of methods implemented in data acquisition or processing, if any, to address the prevalence of identifiable biases in the training, testing, and validation data" ],
    "intended_use.purpose": [ "intended task/domain", "intended application(s) & domain(s)", "intended application & domain" ],
    "intended_use.users": [ "intended users" ],
    "explainability.method": [ "describe how the model works" ],
    limitations: [ "technical limitations", "technical limitations & mitigation", "potential known risks" ],
    "evaluation.metrics_chosen": [ "performance metrics" ],
    "model.licence": [ "licensing", "licensing & terms of use", "terms of use/licensing" ],
    "privacy.measures": [ "description of any methods implemented in data acquisition or processing, if any, to address the prevalence of personal data in the training data, where relevant and applicable" ],
    "regulatory.clinical_risk": [ "describe the life critical impact (if present)", "describe life critical impact (if present)", "describe life critical application (if present)" ],
    "intended_use.out_of_scope": [ "use case restrictions" ],
    "security.measures": [ "model and dataset restrictions" ]
   },
   form: true,
   apart: [ "computational load" ],
   silent: [ "acceleration engine", "field", "inference", "reference(s)", "reference(s) (leave blank if none)" ],
   marks: [ "license/terms of use", "deployment geography", "computational load", "software integration", "model version(s)", "training, testing, and evaluation datasets" ],
   signature: "field",
   boilerplate: [ /\bbelieves trustworthy ai is a shared responsibility\b/i ]
  };
  const SCHOOLS = [ HUGGING_FACE, MITCHELL, NHS_ENGLAND, FDA_2025, HTI_1, NVIDIA, MONAI_README, COMMON ];
  function wordingOf(schools, name) {
   return {
    name: name,
    headings: byWording(schools.map(({headings: headings}) => headings)),
    names: byWording(schools.map(({names: names}) => names)),
    forms: new Set(schools.filter(({form: form}) => form).flatMap(({names: names}) => Object.values(names).flat())),
    apart: new Set(schools.flatMap(({apart: apart}) => apart)),
    silent: new Set(schools.flatMap(({silent: silent}) => silent)),
    marks: new Set(schools.flatMap(({marks: marks}) => marks)),
    titles: schools.flatMap(({titles: titles}) => titles ?? []),
    boilerplate: schools.flatMap(({boilerplate: boilerplate}) => boilerplate ?? [])
   };
  }
  function byWording(all) {
   const fields = new Map;
   for (const [field, wordings] of all.flatMap(one => Object.entries(one))) {
    if ((0, vocabulary.mB)(field) === null) throw new Error(`A school of cards names ${field}, which is no field`);
    for (const wording of wordings) {
     const known = fields.get(wording);
     if (known === void 0) fields.set(wording, [ field ]); else if (!known.includes(field)) known.push(field);
    }
   }
   return fields;
  }
  const MODEL_CARDS = wordingOf(SCHOOLS, "name");
  const ROLE_HEADINGS = [ [ /\btrain(ing)?\b/, "train" ], [ /\b(validation|tuning|development|cross-validation)\b/, "tune" ], [ /\b(test|testing|hold-?out|internal validation)\b/, "test" ], [ /\bexternal\b/, "external" ] ];
  const GROUP_NAMES = [ [ /^(female|male|women|men|females|males|woman|man)$/i, "sex" ], [ /^(white|black|asian|black or african american|african american|native american|american indian or alaska native|native hawaiian or other pacific islander)$/i, "race" ], [ /^(hispanic|hispanic or latino|non-hispanic|not hispanic or latino)$/i, "ethnicity" ], [ /^(age\b.{0,30}|aged? .{1,30}|.{1,20} years( old| or older| and older)?|\d{1,3}\s?[-–]\s?\d{1,3}|[<>≥≤]\s?=?\s?\d{1,3}|\d{1,3}\s?\+)$/i, "age_group" ], [ /^(medicare|medicaid|commercial|self-pay|uninsured)$/i, "payer" ] ];
  const GROUP_HEADERS = new Map([ [ "subgroup", "" ], [ "group", "" ], [ "population", "" ], [ "cohort", "" ], [ "demographic", "" ], [ "demographic group", "" ], [ "slice", "" ], [ "sex", "sex" ], [ "gender", "gender" ], [ "race", "race" ], [ "ethnicity", "ethnicity" ], [ "race/ethnicity", "race" ], [ "age", "age_group" ], [ "age group", "age_group" ], [ "site", "site" ], [ "hospital", "site" ], [ "language", "language" ], [ "payer", "payer" ], [ "insurance", "insurance" ] ]);
  const NO_CLAIMS = /\b(compar\w+|baselines?|monitor\w*|retrain\w*|triggers?|requirements?|targets?|goals?|acceptance|criteria|history|changelog|references?|related work|citation|hyperparameters?|thresholds?|risk categories)\b/;
  function headingsAbove(document, section) {
   const headings = [];
   for (let at = section; at !== null; at = document.sections[at]?.parent ?? null) headings.push(document.sections[at]?.normalised ?? "");
   return headings;
  }
  function mayDeclare(document, section) {
   return !headingsAbove(document, section).some(heading => NO_CLAIMS.test(heading));
  }
  const OTHER_THINGS = /\b(data|datasets?|software|environment|dependenc\w+|history|citation|licen[cs]e|lineage|references?)\b/;
  const ABOUT_DATA = /^(dataset|development|privacy|fairness|evaluation|monitoring|security)\.|^(environmental_impact|ethical_considerations)$/;
  function speaksOfOtherThings(document, section, field, wording) {
   if (ABOUT_DATA.test(field)) return false;
   return headingsAbove(document, section).some(heading => OTHER_THINGS.test(heading) && wording.headings.get(heading)?.includes(field) !== true);
  }
  function roleOfSection(document, section) {
   for (const heading of headingsAbove(document, section)) {
    const role = roleInWords(heading);
    if (role !== null) return role;
   }
   return null;
  }
  function roleInWords(words) {
   let role = null;
   for (const [pattern, name] of ROLE_HEADINGS) if (pattern.test(words.toLowerCase())) role = name;
   return role;
  }
  function attributeOfGroup(name) {
   return GROUP_NAMES.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null;
  }
  const metric = (scale, ...aliases) => ({
   scale: scale,
   aliases: aliases
  });
  const METRICS = {
   sensitivity: metric("fraction", "recall", "tpr", "true positive rate", "hit rate", "sens"),
   specificity: metric("fraction", "tnr", "true negative rate", "spec", "selectivity"),
   ppv: metric("fraction", "precision", "positive predictive value"),
   npv: metric("fraction", "negative predictive value"),
   fpr: metric("fraction", "false positive rate", "false alarm rate"),
   fnr: metric("fraction", "false negative rate", "miss rate"),
   auroc: metric("fraction", "auc", "roc auc", "auc roc", "roc auc score", "rocauc", "aucroc", "area under the roc curve", "area under roc curve", "area under the receiver operating characteristic curve", "area under the curve", "c statistic"),
   average_precision: metric("fraction", "avg precision", "avg prec", "average precision score"),
   pr_auc: metric("fraction", "prauc", "auc pr", "auprc", "auc prc", "area under the precision recall curve"),
   accuracy: metric("fraction", "acc", "accuracy score"),
   balanced_accuracy: metric("fraction", "balanced accuracy score"),
   f1: metric("fraction", "f1 score", "f score", "f measure"),
   mcc: metric("number", "matthews correlation", "matthews correlation coefficient", "matthews corrcoef", "phi coefficient"),
   youden_j: metric("number", "youden index", "youden's j", "j statistic", "informedness"),
   lr_plus: metric("ratio", "positive likelihood ratio", "lr positive"),
   lr_minus: metric("ratio", "negative likelihood ratio", "lr negative"),
   prevalence: metric("fraction", "event rate", "base rate", "positive rate"),
   selection_rate: metric("fraction", "alert rate", "flag rate", "predicted positive rate"),
   brier: metric("fraction", "brier score", "brier score loss"),
   log_loss: metric("number", "logloss", "cross entropy", "negative log likelihood"),
   o_e: metric("ratio", "o/e", "o:e", "observed to expected", "observed expected ratio", "observed to expected ratio"),
   calibration_slope: metric("number"),
   calibration_intercept: metric("number"),
   calibration_in_the_large: metric("number", "citl"),
   ece: metric("fraction", "expected calibration error")
  };
  function normalName(name) {
   return name.toLowerCase().replace(/[’‘]/g, "'").replace(/[\s_–-]+/g, " ").trim();
  }
  const SEVERITIES = [ "critical", "high", "medium", "low", "negligible", "unknown" ];
  const FINDINGS = [ "vulnerabilities", "misconfigurations", "secrets", "licence_issues", "model_issues" ];
  const GIVEN = new Map([ [ "epsilon", {
   scale: "number",
   kind: "privacy",
   better: "lower"
  } ], [ "delta", {
   scale: "fraction",
   kind: "privacy",
   better: "lower"
  } ], [ "robust_accuracy", {
   scale: "fraction",
   kind: "robustness",
   better: "higher"
  } ], [ "corruption_accuracy", {
   scale: "fraction",
   kind: "robustness",
   better: "higher"
  } ], [ "mean_corruption_error", {
   scale: "ratio",
   kind: "robustness",
   better: "lower"
  } ], [ "tests_run", {
   scale: "number",
   kind: "test",
   better: null
  } ], [ "tests_failed", {
   scale: "number",
   kind: "test",
   better: "lower"
  } ], [ "tests_errored", {
   scale: "number",
   kind: "test",
   better: "lower"
  } ], [ "tests_skipped", {
   scale: "number",
   kind: "test",
   better: "lower"
  } ], ...FINDINGS.flatMap(finding => SEVERITIES.map(severity => [ `${severity}_${finding}`, {
   scale: "number",
   kind: "security",
   better: "lower"
  } ])) ]);
  const IDS = new Map(Object.entries(METRICS).flatMap(([id, {aliases: aliases}]) => [ normalName(id), ...aliases ].map(name => [ name, id ])));
  function canonicalMetric(name) {
   const whole = normalName(name);
   const known = IDS.get(whole);
   if (known !== void 0) return known;
   const brackets = /^([^()]{1,80})\(([^()]{1,80})\)$/.exec(whole);
   const before = brackets?.[1]?.trim();
   const inside = brackets?.[2]?.trim();
   if (before === void 0 || inside === void 0) return null;
   const id = IDS.get(before) ?? null;
   const other = IDS.get(inside);
   if (other !== void 0) return other === id || id === null ? other : null;
   return id !== null && /^(95 ?% ?)?(ci|confidence interval)s?$|^%$|^binary$/.test(inside) ? id : null;
  }
  const BETTER = {
   fpr: "lower",
   fnr: "lower",
   lr_minus: "lower",
   prevalence: null,
   selection_rate: null,
   brier: "lower",
   log_loss: "lower",
   o_e: "near-one",
   calibration_slope: "near-one",
   calibration_intercept: "near-zero",
   calibration_in_the_large: "near-zero",
   ece: "lower"
  };
  const CALIBRATION = /^(brier|o_e|calibration_|ece$)/;
  function natureOf(id) {
   if (id === null) return {
    kind: "performance",
    better: null
   };
   const given = GIVEN.get(id);
   if (given !== void 0) return {
    kind: given.kind,
    better: given.better
   };
   const better = Object.hasOwn(BETTER, id) ? BETTER[id] ?? null : "higher";
   return {
    kind: CALIBRATION.test(id) ? "calibration" : "performance",
    better: better
   };
  }
  function metricScale(id) {
   return GIVEN.get(id)?.scale ?? (Object.hasOwn(METRICS, id) ? METRICS[id]?.scale ?? null : null);
  }
  const NOT_IN_PROSE = new Set([ "spec", "sens", "acc", "selectivity", "prevalence", "event rate", "base rate", "positive rate" ]);
  function metricNamesForProse() {
   return [ ...IDS.keys() ].filter(name => !NOT_IN_PROSE.has(name)).sort((a, b) => b.length - a.length);
  }
  function writtenScale(metricId, value, percentSign) {
   if (percentSign) return "percent";
   if (metricId === null || value === null) return "unknown";
   if (metricScale(metricId) !== "fraction") return "fraction";
   return value >= 0 && value <= 1 ? "fraction" : "unknown";
  }
  const NUMBER = /^[-+−]?\d[\d.,]*(?: ?%)?/;
  const INTERVAL = /^\s*(?:[,;]?\s*[([]?\s*(?:9\d(?:\.\d)?\s?%\s*)(?:CI|confidence interval)\s*[:=,]?\s*[([]?\s*|\s*[([]\s*(?:CI\s*[:=]?\s*)?)(\d+(?:\.\d+)?\s?%?)\s*(?:-|–|—|to|,|;)\s*(\d+(?:\.\d+)?\s?%?)\s*[)\]]?/i;
  function numberAt(text, offset) {
   const found = NUMBER.exec(text)?.[0];
   if (found === void 0) return null;
   const raw = found.replace(/[.,]+$/, "");
   const after = text.slice(raw.length);
   if (/^[\p{L}_]/u.test(after) || /^\s?%?\s*(?:-|–|—|\bto\b)\s*\d/.test(after) || /^\s*-\w/.test(after)) return null;
   if (/^0(\.0+)?( ?%)?$/.test(raw)) return null;
   const percent = raw.endsWith("%");
   const plain = /^([-+]?\d+(?:\.\d+)?)(?: ?%)?$/.exec(raw)?.[1];
   const interval = INTERVAL.exec(after);
   return {
    raw: raw,
    start: offset,
    end: offset + raw.length,
    value: plain === void 0 ? null : Number(plain),
    percent: percent,
    interval: interval?.[1] !== void 0 && interval[2] !== void 0 ? {
     lower: interval[1].trim(),
     upper: interval[2].trim()
    } : null
   };
  }
  function recordOf(name, number, line, path, about) {
   const metric = canonicalMetric(name);
   const place = {
    path: path,
    line: line,
    column: number.start + 1,
    endLine: line,
    endColumn: number.end + 1
   };
   return {
    ...natureOf(metric),
    details: {},
    metric: metric,
    name: name,
    raw: number.raw,
    value: number.value,
    scale: writtenScale(metric, number.value, number.percent),
    interval: number.interval,
    pointer: "",
    place: place,
    assurance: "declared",
    ...about
   };
  }
  const ROLES = {
   train: "train",
   training: "train",
   val: "tune",
   valid: "tune",
   validation: "tune",
   dev: "tune",
   tune: "tune",
   tuning: "tune",
   cv: "tune",
   cross_validation: "tune",
   test: "test",
   testing: "test",
   holdout: "test",
   held_out: "test",
   external: "external",
   external_validation: "external"
  };
  const ATTRIBUTES = [ "sex", "gender", "race", "ethnicity", "age", "age_group", "age_band", "age_cat", "site", "language", "payer", "insurance" ];
  const GROUP_CONTAINERS = new Set([ "by_group", "by_subgroup", "subgroups", "subgroup_metrics", "groups", "per_group", "group_metrics", "slices" ]);
  const NOT_MEASURED = new Set([ "hyperparameters", "params", "config", "limits", "targets", "requirements", "thresholds", "baseline", "reference", "macro avg", "micro avg", "weighted avg", "samples avg", "macro", "micro", "weighted", "classification_report" ]);
  const OTHER_SETTING = /(threshold|scenario|drift|shift|sweep|candidate|compar|bootstrap|simulat|limits?$|targets?$)/;
  const SUMMARIES = /^(min|max|gap|range|diff(erence)?s?|ratios?|mean|median|std|variance|worst|best|disparit(y|ies))$/;
  const OVERALL = /^(overall|all|total)$/;
  const VALUE_KEYS = new Set([ "value", "estimate", "point", "overall", "score" ]);
  const SIZE_KEYS = [ "n", "n_samples", "num_samples", "samples", "count", "size", "group_size", "sample_size" ];
  function walkMetrics(value, path) {
   const records = [];
   let partial = false;
   const add = (name, scalar, context, around, key) => {
    const stripped = withoutRole(name);
    const metric = context.metric?.id ?? canonicalMetric(stripped.name);
    const number = typeof scalar.value === "number" && Number.isFinite(scalar.value) ? scalar.value : null;
    records.push({
     ...natureOf(metric),
     details: {},
     metric: metric,
     name: context.metric?.name ?? name,
     raw: writtenNumber(scalar),
     value: number,
     scale: writtenScale(metric, number, false),
     subgroup: context.subgroup,
     n: sizeIn(around),
     interval: intervalIn(around, key),
     role: stripped.role ?? context.role,
     pointer: (0, located.rb)(context.keys),
     place: (0, statement.$t)(path, scalar.span),
     assurance: "reported"
    });
   };
   const visitMapping = (mapping, context) => {
    if (mapping.entries.has("support") && mapping.entries.has("precision")) {
     partial = true;
     return;
    }
    for (const [key, {value: child}] of mapping.entries) {
     const inside = {
      ...context,
      keys: [ ...context.keys, key ]
     };
     if (child.kind === "scalar") visitScalar(key, child, inside, mapping); else visitNested(key, child, inside);
    }
   };
   const visitScalar = (key, scalar, context, around) => {
    const {metric: metric} = context;
    if (metric !== null) {
     if (context.groupsOf !== null && SUMMARIES.test(key.toLowerCase())) return;
     if (context.groupsOf !== null && !OVERALL.test(key.toLowerCase())) add(metric.name, scalar, {
      ...context,
      subgroup: {
       ...context.subgroup,
       [context.groupsOf]: key
      }
     }, around, key); else if (VALUE_KEYS.has(key)) add(metric.name, scalar, context, around, key);
     return;
    }
    if (context.groupsOf === null && canonicalMetric(withoutRole(key).name) !== null) add(key, scalar, context, around, key);
   };
   const visitNested = (key, child, context) => {
    const name = key.toLowerCase().replace(/[\s-]+/g, "_");
    if (NOT_MEASURED.has(key.toLowerCase()) || NOT_MEASURED.has(name) || OTHER_SETTING.test(name)) {
     partial = true;
     return;
    }
    if (child.kind === "sequence") {
     if (!visitGroupList(child, context, attributeOf(name))) partial ||= holdsMappings(child);
     return;
    }
    if (context.groupsOf !== null && SUMMARIES.test(name)) return;
    visitMapping(child, contextBelow(key, name, context));
   };
   const visitGroupList = (list, context, attribute) => {
    let found = false;
    list.items.forEach((item, position) => {
     if (item.kind !== "mapping") return;
     const group = textAt(item, "group") ?? textAt(item, "subgroup") ?? textAt(item, "slice");
     if (group === null) return;
     found = true;
     const named = textAt(item, "attribute") ?? attribute ?? "group";
     visitMapping(item, {
      ...context,
      groupsOf: null,
      keys: [ ...context.keys, position ],
      subgroup: {
       ...context.subgroup,
       [named]: group
      }
     });
    });
    return found;
   };
   const start = {
    keys: [],
    role: null,
    subgroup: {},
    groupsOf: null,
    metric: null
   };
   if (value.kind === "mapping") visitMapping(value, start); else if (value.kind === "sequence") partial = !visitGroupList(value, start, null);
   return {
    records: records,
    partial: partial
   };
  }
  function writtenNumber({value: value, text: text}) {
   return typeof value === "string" ? JSON.stringify(text) : text;
  }
  function contextBelow(key, name, context) {
   const attribute = attributeOf(name);
   if (attribute !== null) return {
    ...context,
    groupsOf: attribute
   };
   const metric = canonicalMetric(withoutRole(key).name);
   if (metric !== null && context.metric === null) return {
    ...context,
    metric: {
     id: metric,
     name: key
    }
   };
   if (GROUP_CONTAINERS.has(name)) return {
    ...context,
    groupsOf: "group"
   };
   if (context.groupsOf !== null && OVERALL.test(name)) return {
    ...context,
    groupsOf: null
   };
   if (context.groupsOf !== null) return {
    ...context,
    groupsOf: null,
    subgroup: {
     ...context.subgroup,
     [context.groupsOf]: key
    }
   };
   return {
    ...context,
    role: ROLES[name] ?? context.role
   };
  }
  function attributeOf(name) {
   const bare = name.replace(/^(by|per)_/, "");
   return ATTRIBUTES.includes(bare) ? bare : null;
  }
  function withoutRole(name) {
   if (canonicalMetric(name) !== null) return {
    name: name,
    role: null
   };
   const parts = /^([a-z]+)[_/. -](.+)$/i.exec(name);
   const first = parts?.[1]?.toLowerCase() ?? "";
   if (parts?.[2] !== void 0 && Object.hasOwn(ROLES, first)) return {
    name: parts[2],
    role: ROLES[first] ?? null
   };
   const last = /^(.+)[_/. -]([a-z]+)$/i.exec(name);
   const end = last?.[2]?.toLowerCase() ?? "";
   if (last?.[1] !== void 0 && Object.hasOwn(ROLES, end)) return {
    name: last[1],
    role: ROLES[end] ?? null
   };
   return {
    name: name,
    role: null
   };
  }
  function textAt(mapping, key) {
   const value = mapping.entries.get(key)?.value;
   return value?.kind === "scalar" && typeof value.value === "string" ? value.value : null;
  }
  function sizeIn(mapping) {
   for (const key of SIZE_KEYS) {
    const value = mapping.entries.get(key)?.value;
    if (value?.kind === "scalar" && typeof value.value === "number" && Number.isInteger(value.value)) return value.value;
   }
   return null;
  }
  function intervalIn(mapping, key) {
   const text = name => {
    const value = mapping.entries.get(name)?.value;
    return value?.kind === "scalar" && typeof value.value === "number" ? value.text : null;
   };
   for (const prefix of VALUE_KEYS.has(key) ? [ "", `${key}_` ] : [ `${key}_` ]) {
    const list = mapping.entries.get(`${prefix}ci`)?.value ?? mapping.entries.get(`${prefix}ci95`)?.value;
    if (list?.kind === "sequence" && list.items.length === 2) {
     const [lower, upper] = list.items;
     if (lower?.kind === "scalar" && upper?.kind === "scalar") return {
      lower: lower.text,
      upper: upper.text
     };
    }
    for (const [low, high] of [ [ "ci_lower", "ci_upper" ], [ "lower", "upper" ], [ "ci_low", "ci_high" ] ]) {
     const lower = text(`${prefix}${low}`);
     const upper = text(`${prefix}${high}`);
     if (lower !== null && upper !== null) return {
      lower: lower,
      upper: upper
     };
    }
   }
   return null;
  }
  const holdsMappings = list => list.items.some(({kind: kind}) => kind === "mapping");
  function recordsAt(root, rule, names, source, used) {
   const groups = rule.of === void 0 ? [ root ] : (0, mapped_paths.JW)(root, rule.of, names);
   const found = groups.flatMap(group => (0, mapped_paths.JW)(group, rule.at, names).map(element => ({
    group: group,
    element: element
   })));
   return found.flatMap(({group: group, element: element}) => {
    const shared = rule.of === void 0 ? element : group;
    const at = (path, from = element) => path === void 0 ? null : (0, mapped_paths.JW)(from, path, names)[0] ?? null;
    const scalarAt = (path, from = element) => {
     const value = at(path, from)?.value;
     return value?.kind === "scalar" && value.value !== null ? value : null;
    };
    const value = scalarAt(rule.value);
    if (value === null) return [];
    const ownKeys = element.keys.slice(-(rule.namingKeys ?? 1)).join("_");
    const written = (0, mapped_paths.CN)(rule.name ?? []).flatMap(path => (0, mapped_paths.$6)(element, path, names) ?? []);
    const [name = (rule.name === void 0 ? ownKeys : ""), ...otherNames] = written;
    if (name === "") return [];
    const perhaps = scalarAt(rule.group, shared)?.text.trim() ?? "";
    const record = records_recordOf(name, value, {
     otherNames: otherNames,
     lower: scalarAt(rule.lower),
     upper: scalarAt(rule.upper),
     slice: scalarAt(rule.slice)?.text.trim() ?? (attributeOfGroup(perhaps) === null ? "" : perhaps),
     n: scalarAt(rule.n),
     on: (0, mapped_paths.$6)(shared, rule.on ?? [], names) ?? "",
     unit: scalarAt(rule.unit)?.text.trim() ?? ""
    });
    if (record === null) return [];
    const {lower: lower, upper: upper, slice: slice, n: n, unit: unit} = rule;
    for (const path of [ rule.value, lower, upper, slice, n, unit, ...(0, mapped_paths.CN)(rule.name ?? []) ]) for (const {value: seen} of findFrom(element, path, names)) used.add(seen);
    for (const path of [ rule.group, ...(0, mapped_paths.CN)(rule.on ?? []) ]) for (const {value: seen} of findFrom(shared, path, names)) used.add(seen);
    const {keys: keys} = at(rule.value) ?? element;
    return [ {
     ...record,
     pointer: (0, located.rb)(keys),
     place: (0, statement.$t)(source.path, value.span),
     assurance: source.assurance
    } ];
   });
  }
  const findFrom = (from, path, names) => path === void 0 ? [] : (0, mapped_paths.JW)(from, path, names);
  const AVERAGED = /\b(macro|micro|weighted|samples)\b/i;
  const DATA_SLICE = /^((held|hold)[- ]?out|internal|external|independent)?\s?(test|testing|validation|training|evaluation)?\s?(set|split|data|dataset|data set|cohort)?(\s?\(n\s?=\s?[\d,]{1,12}\))?$/i;
  function records_recordOf(name, scalar, about) {
   const text = scalar.text.trim();
   const number = numberAt(text, 0);
   if (number === null || number.interval === null && text.slice(number.end).trim() !== "") return null;
   const {otherNames: otherNames = [], lower: lower, upper: upper, slice: slice, n: n, on: on, unit: unit = ""} = about;
   const named = withoutRole(name);
   const all = [ named.name, ...otherNames.map(one => withoutRole(one).name) ];
   const averaged = all.some(one => AVERAGED.test(one));
   const metric = averaged ? null : all.map(canonicalMetric).find(one => one !== null) ?? null;
   const isData = slice !== "" && DATA_SLICE.test(slice);
   const isGroup = slice !== "" && !isData && !/^(overall|all|total|none|n\/a)$/i.test(slice);
   return {
    ...natureOf(metric),
    details: {},
    metric: metric,
    name: name,
    raw: number.raw,
    value: number.value,
    scale: writtenScale(metric, number.value, number.percent || /^(%|percent)$/i.test(unit)),
    subgroup: isGroup ? {
     [attributeOfGroup(slice) ?? "group"]: slice
    } : {},
    n: typeof n?.value === "number" && Number.isInteger(n.value) ? n.value : null,
    interval: boundsOf(lower, upper) ?? number.interval,
    role: roleInWords(isData ? slice : on) ?? named.role
   };
  }
  function boundsOf(lower, upper) {
   const [low, high] = [ lower?.text.trim() ?? "", upper?.text.trim() ?? "" ];
   const isNumber = text => /^[-+−]?\d+(\.\d+)?( ?%)?$/.test(text);
   return isNumber(low) && isNumber(high) ? {
    lower: low,
    upper: high
   } : null;
  }
  const newLedger = () => ({
   used: new Set,
   anchors: new Map
  });
  function readByMapping(value, mapping, source) {
   const ledger = newLedger();
   const part = readPart((0, mapped_paths.Mn)(value), mapping, source, ledger);
   return {
    ...part,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors
   };
  }
  function readPart(from, mapping, source, {used: used, anchors: anchors}) {
   const facts = mapping.facts.flatMap(rule => factAt(from, rule, mapping.names, source, used, anchors));
   const entries = (mapping.entries ?? []).flatMap(rule => entriesAt(from, rule, mapping.names, source, used, anchors));
   const records = (mapping.records ?? []).flatMap(rule => recordsAt(from, rule, mapping.names, source, used));
   for (const path of mapping.settings ?? []) for (const found of (0, mapped_paths.JW)(from, path, mapping.names)) used.add(found.value);
   return {
    facts: firstOfEach(facts),
    entries: entries,
    records: records
   };
  }
  function leftOver(value, {used: used}, source) {
   return (0, mapped_paths.p1)(value, used).map(({what: what, entry: entry}) => ({
    what: what,
    place: (0, statement.$t)(source.path, entry.key)
   }));
  }
  function fieldsOf({facts: facts, entries: entries = []}) {
   const ruled = [ ...facts, ...entries.flatMap(entry => entry.facts) ].map(({field: field}) => field);
   const others = entries.flatMap(({implied: implied, also: also}) => [ ...Object.keys(implied ?? {}), ...also?.fields ?? [] ]);
   return [ ...new Set([ ...ruled, ...others ]) ];
  }
  function seen(outline, path, names) {
   const find = at => outline.value === null ? [] : (0, mapped_paths.JW)((0, mapped_paths.Mn)(outline.value), at, names);
   const texts = at => find(at).flatMap(({value: value}) => value.kind === "scalar" ? [ value.text.trim() ] : []);
   return {
    form: outline.form,
    path: path,
    has: at => find(at).length > 0,
    count: paths => paths.filter(at => find(at).length > 0).length,
    text: at => texts(at)[0] ?? "",
    texts: texts
   };
  }
  function mappedReader(format) {
   const {id: id, title: title, role: role, versions: versions, mapping: mapping} = format;
   return {
    id: id,
    title: title,
    role: role,
    versions: versions,
    fields: fieldsOf(mapping),
    recognise: head => format.recognise(seen(head.outline(), head.path, mapping.names), head),
    read: document => readMapped(document, format)
   };
  }
  function readMapped(document, {title: title, assurance: assurance, mapping: mapping, version: version, read: custom}) {
   const {value: value, problems: problems} = parseStructured(document);
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(document.path, span)
   }));
   if (value === null) {
    const empty = problems.some(({code: code}) => code === "empty");
    return {
     ...evidence_reader.f,
     status: empty ? "empty" : "corrupt",
     warnings: warnings
    };
   }
   const source = {
    path: document.path,
    format: title,
    assurance: assurance
   };
   const read = custom?.(value, source, document.wholeText()) ?? {
    ...readByMapping(value, mapping, source),
    warnings: []
   };
   const nothing = read.facts.length + read.entries.length + read.records.length === 0;
   const whole = seen({
    form: document.outline().form,
    value: value
   }, document.path, mapping.names);
   return {
    ...evidence_reader.f,
    ...read,
    status: read.status ?? (nothing ? "empty" : "parsed"),
    version: version(whole),
    warnings: [ ...warnings, ...read.warnings ]
   };
  }
  function parseStructured(document) {
   const {form: form} = document.outline();
   const text = document.wholeText();
   if (form === "xml") return (0, xml.N)(text);
   const format = form === "json" ? "json" : "yaml";
   const {value: value, problems: problems} = (0, data._)(text, {
    format: format
   });
   return {
    value: value,
    problems: problems.filter(isNews)
   };
  }
  const isNews = ({code: code}) => code !== "non-finite";
  var paths = __webpack_require__(9341);
  function artifactId(documentPath, written) {
   if (isAddress(written)) return {
    id: written,
    problem: null
   };
   if (isAbsolute(written)) {
    const message = "The path is absolute, so it is not known which file of the repository is meant. Write it relative.";
    return {
     id: written,
     problem: {
      code: "absolute-path",
      message: message
     }
    };
   }
   const path = (0, paths.Iw)((0, paths.yS)(documentPath), written);
   if (path !== null && path !== "") return {
    id: path,
    problem: null
   };
   const message = "The path does not lead to a file in the judged folder. Bring the file into it, or correct the path.";
   return {
    id: written,
    problem: {
     code: "outside",
     message: message
    }
   };
  }
  const isAddress = written => /^[a-z][a-z0-9+.-]{1,40}:/i.test(written);
  const isAbsolute = written => /^([/\\]|[a-z]:)/i.test(written);
  function isComplete(written) {
   return isAddress(written) || isAbsolute(written);
  }
  var dvc_outputs = __webpack_require__(46513);
  const POINTER_KEYS = [ "outs", "deps", "md5", "frozen", "wdir", "meta", "desc", "cmd", "always_changed" ];
  function known({form: form, path: path, has: has, text: text}, value) {
   if (form !== "yaml" || value?.kind !== "mapping") return null;
   const keys = [ ...value.entries.keys() ];
   if (has("outs[]/path") && keys.every(key => POINTER_KEYS.includes(key))) {
    if (has("outs[]/md5")) return {
     kind: "pointer",
     strength: 3,
     because: "it has outputs with their MD5"
    };
    return {
     kind: "pointer",
     strength: path.endsWith(".dvc") ? 2 : 1,
     because: "it has outputs with their path"
    };
   }
   if (/^\d+\.\d+$/.test(text("schema")) && has("stages/*/cmd")) return {
    kind: "lock",
    strength: 3,
    because: "it has a schema and stages"
   };
   if (keys.length > 0 && [ ...value.entries.values() ].every(entry => isLockedStage(entry.value))) return {
    kind: "lock",
    strength: 2,
    because: "it has stages with digests"
   };
   if (keys.length === 2 && has("schema") && has("stages") && text("schema") === "" && text("stages") === "") return {
    kind: "lock",
    strength: path.endsWith("dvc.lock") ? 2 : 1,
    because: "it has the keys of a lock"
   };
   const stage = [ "deps", "outs", "params", "metrics", "plots" ].some(key => has(`stages/*/${key}`) || has(`stages/*/do/${key}`));
   if (stage && (has("stages/*/cmd") || has("stages/*/do/cmd"))) return {
    kind: "pipeline",
    strength: path.endsWith("dvc.yaml") ? 3 : 2,
    because: "it has stages with a command"
   };
   const registered = [ "model", "dataset" ].some(type => has(`artifacts/*/path`) && text("artifacts/*/type") === type);
   return registered ? {
    kind: "pipeline",
    strength: 1,
    because: "it has artifacts with a type"
   } : null;
  }
  function isLockedStage(value) {
   const stage = (0, mapped_paths.Mn)(value);
   const has = path => (0, mapped_paths.JW)(stage, path, "exact").length > 0;
   return has("cmd") && (has("outs[]/md5") || has("deps[]/md5"));
  }
  const pipeline = {
   names: "exact",
   facts: [],
   settings: [ "stages", "metrics", "plots", "params", "vars", ...[ "path", "type", "labels" ].map(key => `artifacts/*/${key}`) ]
  };
  function readDigests(value, source) {
   const ledger = newLedger();
   const {used: used} = ledger;
   const warnings = [];
   const ids = new Set;
   const root = (0, mapped_paths.Mn)(value);
   for (const key of SETTINGS) for (const found of (0, mapped_paths.JW)(root, key, "exact")) used.add(found.value);
   const entries = (0, dvc_outputs.P)(value).flatMap(step => {
    const made = sourcesOf(step, source, used);
    for (const key of STEP_SETTINGS) for (const found of (0, mapped_paths.JW)(step.step, key, "exact")) used.add(found.value);
    return step.outputs.flatMap(output => {
     if (output.path === null || output.md5 === null) return [];
     const [path, digest] = [ pathOf(output, source, used), digestOf(output, source, used) ];
     if (path === null || digest.length === 0) return [];
     const written = String(path.value);
     const {id: id, problem: problem} = outputId(root, source.path, written);
     if (problem !== null) warnings.push({
      ...problem,
      place: path.place
     });
     if (ids.has(id)) {
      const message = "The path is an output for the second time, and only the first is read. DVC allows one.";
      warnings.push({
       code: "duplicate-path",
       message: message,
       place: path.place
      });
      return [];
     }
     ids.add(id);
     const statements = [ path, ...digest, ...sizeOf(output, source, used), ...made ];
     return [ {
      kind: "artifact",
      id: id,
      place: (0, statement.$t)(source.path, output.element.value.span),
      statements: statements
     } ];
    });
   });
   const notUnderstood = leftOver(value, ledger, source);
   return {
    facts: [],
    entries: entries,
    records: [],
    warnings: warnings,
    notUnderstood: notUnderstood,
    anchors: ledger.anchors
   };
  }
  const SETTINGS = [ "schema", "md5", "frozen", "wdir", "always_changed" ];
  const STEP_SETTINGS = [ "cmd", "params", ...[ "deps", "outs" ].flatMap(list => [ "hash", "nfiles", "isexec", "cache", "persist", "remote", "push" ].map(key => `${list}[]/${key}`)) ];
  function outputId(root, documentPath, written) {
   const folder = (0, mapped_paths.JW)(root, "wdir", "exact")[0]?.value;
   if (folder?.kind !== "scalar" || isComplete(written)) return artifactId(documentPath, written);
   const {id: id, problem: problem} = artifactId(documentPath, `${folder.text}/${written}`);
   return {
    id: problem === null ? id : written,
    problem: problem
   };
  }
  function stated(field, said, scalar, source) {
   return (0, statement.qZ)(field, said, {
    ...source,
    raw: scalar.text.trim(),
    place: (0, statement.$t)(source.path, scalar.span)
   });
  }
  function pathOf({path: path}, source, used) {
   if (path === null || path.value === null || path.text.trim() === "") return null;
   used.add(path);
   return stated("artifact.path", (0, statement.Eb)(path.text.trim()), path, source);
  }
  function digestOf({md5: md5}, source, used) {
   if (md5 === null || md5.value === null) return [];
   used.add(md5);
   const digest = (0, dvc_outputs.l)(md5);
   const reason = "Not an MD5 of 32 hexadecimal digits. Let DVC write the file again (dvc commit).";
   return [ stated("artifact.digest", digest === null ? (0, statement.Gq)(reason) : (0, 
   statement.Eb)(digest), md5, source) ];
  }
  function sizeOf({size: size}, source, used) {
   if (size === null || typeof size.value !== "number" || !Number.isInteger(size.value) || size.value < 0) return [];
   used.add(size);
   return [ stated("artifact.size", (0, statement.Eb)(size.value), size, source) ];
  }
  function sourcesOf({dependencies: dependencies}, source, used) {
   const texts = [];
   let first = null;
   for (const dependency of dependencies) {
    const {path: path, md5: md5, size: size, element: element} = dependency;
    if (path === null || path.value === null) continue;
    const repository = scalarAt(element, "repo/url");
    const commit = scalarAt(element, "repo/rev_lock");
    const digest = md5 === null ? null : (0, dvc_outputs.l)(md5);
    for (const scalar of [ path, repository, commit, ...digest === null ? [] : [ md5 ], size ]) if (scalar !== null) used.add(scalar);
    first ??= path;
    const name = path.text.trim();
    if (repository !== null) texts.push(`${repository.text.trim()}${commit === null ? "" : `@${commit.text.trim()}`}#${name}`); else texts.push(digest === null ? name : `${name}@${digest}`);
   }
   return first === null ? [] : [ (0, statement.qZ)("artifact.sources", (0, statement.Eb)(texts), {
    ...source,
    raw: texts.join("; "),
    place: (0, statement.$t)(source.path, first.span)
   }) ];
  }
  function scalarAt(from, path) {
   const value = (0, mapped_paths.JW)(from, path, "exact")[0]?.value;
   return value?.kind === "scalar" && value.value !== null ? value : null;
  }
  const isPipeline = (value, path) => known(seen({
   form: "yaml",
   value: value
  }, path, "exact"), value)?.kind === "pipeline";
  const reader = mappedReader({
   id: "dvc",
   title: "DVC",
   role: "artifact",
   versions: [ "1.0", "2.0" ],
   assurance: "reported",
   recognise: (seenOfIt, head) => {
    const found = known(seenOfIt, head.outline().value);
    return found === null ? null : {
     strength: found.strength,
     because: found.because
    };
   },
   version: ({text: text}) => text("schema") || null,
   mapping: pipeline,
   read: (value, source) => isPipeline(value, source.path) ? {
    ...readByMapping(value, pipeline, source),
    warnings: [],
    status: "parsed"
   } : readDigests(value, source)
  });
  const dvcReader = {
   ...reader,
   fields: [ "artifact.path", "artifact.digest", "artifact.size", "artifact.sources" ]
  };
  var position = __webpack_require__(72903);
  function saying(field, value, raw, place) {
   return {
    field: field,
    said: (0, statement.Eb)(value),
    raw: raw,
    place: place
   };
  }
  function artifactEntry(id, place, source, said) {
   const statements = said.map(one => (0, statement.qZ)(`artifact.${one.field}`, one.said, {
    ...source,
    raw: one.raw,
    place: one.place
   }));
   return {
    kind: "artifact",
    id: id,
    place: place,
    statements: statements
   };
  }
  var model_file = __webpack_require__(44435);
  const TITLE = "Git LFS pointer";
  const gitLfsPointerReader = {
   id: "git-lfs-pointer",
   title: TITLE,
   role: "artifact",
   versions: [ "v1" ],
   fields: [ "artifact.path", "artifact.size", "artifact.actual_digest" ],
   recognise: head => (0, model_file._V)(head) ? {
    strength: 3,
    because: "it begins as a Git LFS pointer does"
   } : null,
   read: readPointer
  };
  const LINE = /^(?:version \S{1,200}|oid sha256:[0-9a-f]{64}|size \d{1,15}|ext-\d-\S{1,200} sha256:[0-9a-f]{64})$/;
  function readPointer(document) {
   const {path: path} = document;
   const text = document.wholeText();
   const digest = (0, model_file.m)({
    text: text,
    size: document.size
   });
   const size = /^size (\d{1,15})\r?$/m.exec(text);
   if (digest === null || size === null) {
    const lines = text.split("\n").map(line => line.replace(/\r$/, ""));
    const wrong = lines.findIndex((line, at) => !LINE.test(line) && !(line === "" && at === lines.length - 1));
    const line = wrong === -1 ? 1 : wrong + 1;
    const message = "The Git LFS pointer is damaged: its lines are version, oid with sha256 and 64 hexadecimal digits, and size. Check the file out again.";
    const place = {
     path: path,
     line: line,
     column: 1,
     endLine: line,
     endColumn: (lines[line - 1]?.length ?? 0) + 1
    };
    return {
     ...evidence_reader.f,
     status: "corrupt",
     version: "v1",
     warnings: [ {
      code: "not-a-pointer",
      message: message,
      place: place
     } ]
    };
   }
   const positions = (0, position.q)(text);
   const at = (from, length) => (0, statement.$t)(path, positions.span(from, from + length));
   const digestAt = text.indexOf(digest, text.indexOf("\noid "));
   const [, bytes = ""] = size;
   const said = [ saying("path", path, "", (0, statement.GH)(path)), saying("actual_digest", digest, digest, at(digestAt, digest.length)), saying("size", Number(bytes), bytes, at(size.index + "size ".length, bytes.length)) ];
   const entry = artifactEntry(path, (0, statement.GH)(path), {
    format: TITLE,
    assurance: "reported"
   }, said);
   return {
    ...evidence_reader.f,
    version: "v1",
    entries: [ entry ]
   };
  }
  var limits = __webpack_require__(45748);
  const PREDICATES = new Map([ [ "https://model_signing/signature/v1.0", "model signing v1.0" ], [ "https://model_signing/Digests/v0.1", "model signing v0.1" ], [ "https://slsa.dev/provenance/v1", "SLSA provenance v1" ], [ "https://slsa.dev/provenance/v0.2", "SLSA provenance v0.2" ] ]);
  const IN_TOTO = "application/vnd.in-toto+json";
  const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(0\.1|1)$/;
  const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v(\d+\.\d+)\+json|\+json;version=(\d+\.\d+))$/;
  function attestationsIn(document) {
   const {path: path} = document;
   const problems = [];
   const warn = (code, message, place) => {
    if (problems.length < limits.rq.problems) problems.push({
     code: code,
     message: message,
     place: place
    });
   };
   const attestations = [];
   for (const {text: text, line: line} of documentsIn(document.wholeText())) {
    const at = span => (0, statement.$t)(path, {
     ...span,
     line: span.line + line,
     endLine: span.endLine + line
    });
    const parsed = (0, data._)(text, {
     format: "json"
    });
    for (const {code: code, message: message, span: span} of parsed.problems) warn(code, message, at(span));
    const attestation = parsed.value === null ? null : attestationOf(parsed.value, at, warn);
    if (attestation !== null) attestations.push(attestation);
   }
   return {
    attestations: attestations,
    problems: problems
   };
  }
  function documentsIn(whole) {
   const text = whole.startsWith("\ufeff") ? whole.slice(1) : whole;
   const lines = text.split("\n");
   const filled = lines.flatMap((line, at) => line.trim() === "" ? [] : [ {
    text: line,
    line: at
   } ]);
   const first = filled[0]?.text.trim() ?? "";
   const isByLine = filled.length > 1 && first.startsWith("{") && first.endsWith("}");
   return isByLine ? filled : [ {
    text: text,
    line: 0
   } ];
  }
  function attestationOf(value, at, warn) {
   const bundleVersion = BUNDLE.exec(attestation_textAt(value, "mediaType")?.text ?? "");
   if (value.kind === "mapping" && bundleVersion !== null) {
    const version = bundleVersion[1] ?? bundleVersion[2] ?? "";
    const envelope = valueAt(value, "dsseEnvelope");
    if (envelope !== null) return inEnvelope(envelope, {
     bundle: value,
     bundleVersion: version
    }, at, warn);
    const message = "The bundle signs no list of files: it has no dsseEnvelope. Sign the model with a tool that lists its files.";
    warn("no-envelope", message, at(value.span));
    return null;
   }
   if (valueAt(value, "payloadType") !== null) return inEnvelope(value, {
    bundle: null,
    bundleVersion: ""
   }, at, warn);
   if (valueAt(value, "_type") !== null) {
    const unsigned = {
     bundle: null,
     bundleVersion: "",
     payload: null,
     payloadType: "",
     signatures: []
    };
    return statementOf(value, unsigned, at(value.span), at, warn);
   }
   warn("no-statement", "This is neither a Sigstore bundle nor an envelope nor an in-toto statement.", at(value.span));
   return null;
  }
  function inEnvelope(envelope, around, at, warn) {
   const scalar = attestation_scalarAt(envelope, "payload");
   if (scalar === null || scalar.text === "") {
    warn("no-payload", "The envelope has no payload, so that it states nothing. Sign the model again.", at(envelope.span));
    return null;
   }
   const place = at(scalar.span);
   const payload = fromBase64(scalar.text);
   if (payload === null) {
    warn("not-base64", "The payload is not base64, so that it states nothing. Sign the model again.", place);
    return null;
   }
   const payloadType = attestation_textAt(envelope, "payloadType")?.text ?? "";
   if (payloadType !== IN_TOTO) {
    warn("other-payload", `The payload is no in-toto statement (${IN_TOTO}), so that it is not read.`, place);
    return null;
   }
   const signatures = (0, mapped_paths.JW)((0, mapped_paths.Mn)(envelope), "signatures[]", "exact").flatMap(({value: value}) => {
    const signature = attestation_textAt(value, "sig");
    return signature === null ? [] : [ {
     signature: signature.text,
     keyId: attestation_textAt(value, "keyid")?.text ?? ""
    } ];
   });
   if (signatures.length === 0) warn("no-signature", "The envelope holds no signature. Sign the model again.", place);
   const text = utf8(payload);
   const parsed = text === null ? null : (0, data._)(text, {
    format: "json"
   });
   if (parsed === null || parsed.value === null) {
    warn("not-json", `The payload cannot be read. ${parsed?.problems[0]?.message ?? "It is not UTF-8."}`, place);
    return null;
   }
   return statementOf(parsed.value, {
    ...around,
    payload: payload,
    payloadType: payloadType,
    signatures: signatures
   }, place, () => place, warn);
  }
  function statementOf(value, around, place, at, warn) {
   if (!STATEMENT.test(attestation_textAt(value, "_type")?.text ?? "")) {
    warn("other-statement", "The statement is not an in-toto statement of version 0.1 or 1.", place);
    return null;
   }
   const predicateType = attestation_textAt(value, "predicateType");
   const form = PREDICATES.get(predicateType?.text ?? "") ?? null;
   if (form === null) {
    const message = "The predicate is of a type that is not read; only the files that the statement names are.";
    warn("unknown-predicate", message, predicateType === null ? place : at(predicateType.span));
   }
   const predicate = valueAt(value, "predicate");
   const files = form === "model signing v1.0" ? resourcesIn(predicate, at, warn) : subjectsIn(value, at, warn);
   if (files.length === 0) warn("no-files", "The statement names no file, so that it says nothing of any.", place);
   return {
    ...around,
    predicateType: predicateType?.text ?? "",
    form: form,
    files: files,
    build: buildIn(predicate, form, at),
    place: place
   };
  }
  function subjectsIn(statement, at, warn) {
   return within((0, mapped_paths.JW)((0, mapped_paths.Mn)(statement), "subject[]", "exact"), at, warn).flatMap(({value: value}) => {
    const name = attestation_textAt(value, "name");
    const digests = valueAt(value, "digest");
    return name === null ? [] : [ fileOf(name, digests === null ? new Map : textsIn(digests, at), value, at) ];
   });
  }
  function resourcesIn(predicate, at, warn) {
   if (predicate === null) return [];
   const method = attestation_textAt(predicate, "serialization/method");
   if (method !== null && method.text !== "files") {
    const message = "The signature is over pieces of the files, whose digests are not those of the files. Sign whole files.";
    warn("pieces", message, at(method.span));
    return [];
   }
   return within((0, mapped_paths.JW)((0, mapped_paths.Mn)(predicate), "resources[]", "exact"), at, warn).flatMap(({value: value}) => {
    const name = attestation_textAt(value, "name");
    const digest = attestation_textAt(value, "digest");
    const algorithm = attestation_textAt(value, "algorithm");
    if (name === null) return [];
    const digests = digest === null || algorithm === null ? new Map : new Map([ [ algorithm.text, {
     text: digest.text,
     place: at(digest.span)
    } ] ]);
    return [ fileOf(name, digests, value, at) ];
   });
  }
  function within(found, at, warn) {
   const beyond = found[limits.ym.statedFiles];
   if (beyond === void 0) return found;
   const message = `The statement names more than ${limits.ym.statedFiles} files; the rest are not read.`;
   warn("too-many-files", message, at(beyond.value.span));
   return found.slice(0, limits.ym.statedFiles);
  }
  function fileOf(name, digests, value, at) {
   return {
    name: {
     text: name.text,
     place: at(name.span)
    },
    digests: digests,
    place: at(value.span)
   };
  }
  function textsIn(value, at) {
   if (value.kind !== "mapping") return new Map;
   return new Map([ ...value.entries ].flatMap(([name, {value: one}]) => one.kind === "scalar" ? [ [ name, {
    text: one.text,
    place: at(one.span)
   } ] ] : []));
  }
  const BUILD_PATHS = {
   "SLSA provenance v1": {
    builder: [ "runDetails/builder/id" ],
    buildType: [ "buildDefinition/buildType" ],
    sources: [ "buildDefinition/resolvedDependencies[]/uri" ],
    created: [ "runDetails/metadata/finishedOn", "runDetails/metadata/startedOn" ],
    run: [ "runDetails/metadata/invocationId" ]
   },
   "SLSA provenance v0.2": {
    builder: [ "builder/id" ],
    buildType: [ "buildType" ],
    sources: [ "materials[]/uri" ],
    created: [ "metadata/buildFinishedOn", "metadata/buildStartedOn" ],
    run: [ "metadata/buildInvocationId", "metadata/buildInvocationID" ]
   }
  };
  function buildIn(predicate, form, at) {
   const paths = form === null ? void 0 : BUILD_PATHS[form];
   const all = key => predicate === null || paths === void 0 ? [] : paths[key].flatMap(path => (0, 
   mapped_paths.JW)((0, mapped_paths.Mn)(predicate), path, "exact").flatMap(({value: value}) => value.kind === "scalar" && typeof value.value === "string" && value.text.trim() !== "" ? [ {
    text: value.text,
    place: at(value.span)
   } ] : []));
   const first = key => all(key)[0] ?? null;
   return {
    builder: first("builder"),
    buildType: first("buildType"),
    sources: all("sources"),
    created: first("created"),
    run: first("run")
   };
  }
  function valueAt(value, path) {
   return (0, mapped_paths.JW)((0, mapped_paths.Mn)(value), path, "exact")[0]?.value ?? null;
  }
  function attestation_scalarAt(value, path) {
   const found = valueAt(value, path);
   return found?.kind === "scalar" ? found : null;
  }
  function attestation_textAt(value, path) {
   const found = attestation_scalarAt(value, path);
   return found !== null && typeof found.value === "string" && found.text !== "" ? found : null;
  }
  function fromBase64(text) {
   const digits = text.replace(/={1,2}$/, "");
   if (digits.length % 4 === 1 || !(/^[A-Za-z0-9+/]*$/.test(digits) || /^[A-Za-z0-9_-]*$/.test(digits))) return null;
   return Buffer.from(digits, "base64");
  }
  function utf8(bytes) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true
    }).decode(bytes);
   } catch {
    return null;
   }
  }
  const ATTESTED_FIELDS = [ "path", "digest", "signature", "signature_format", "builder", "build_type", "sources", "created", "run_id" ].map(name => `artifact.${name}`);
  function readAttested(document, format) {
   const {attestations: attestations, problems: problems} = attestationsIn(document);
   const warnings = [ ...problems ];
   const entries = attestations.flatMap(attestation => attestation.files.map(file => entryOf(file, attestation, {
    path: document.path,
    format: format
   }, warnings)));
   const versions = [ ...new Set(attestations.map(({form: form}) => form ?? "unknown predicate")) ];
   return {
    ...evidence_reader.f,
    status: attestations.length === 0 ? "corrupt" : warnings.length > 0 ? "partial" : "parsed",
    version: versions.join(", ") || null,
    entries: entries,
    warnings: warnings
   };
  }
  function entryOf(file, attestation, {path: path, format: format}, warnings) {
   const {name: name, place: place} = file;
   const id = (0, paths.Iw)((0, paths.yS)(path), name.text);
   if (id === null) {
    const message = "A file that the statement names lies outside of the judged folder. Sign the files where they are kept.";
    warnings.push({
     code: "outside",
     message: message,
     place: name.place
    });
   }
   const said = [ saying("path", name.text, name.text, name.place), ...attested_files_digestOf(file, warnings), ...signatureOf(attestation), ...buildOf(attestation.build) ];
   return artifactEntry(id ?? name.text, place, {
    format: format,
    assurance: "reported"
   }, said);
  }
  function attested_files_digestOf({digests: digests, place: place}, warnings) {
   const stated = digests.get("sha256");
   if (stated === void 0) {
    const message = "A file is named without a digest of sha256, the only kind that is compared. Sign it with sha256.";
    warnings.push({
     code: "no-digest",
     message: message,
     place: place
    });
    return [];
   }
   if (/^[0-9a-f]{64}$/i.test(stated.text)) return [ saying("digest", `sha256:${stated.text.toLowerCase()}`, stated.text, stated.place) ];
   const message = "The digest of a file is not one of sha256, which has 64 hexadecimal digits. Sign the file again.";
   warnings.push({
    code: "not-a-digest",
    message: message,
    place: stated.place
   });
   return [];
  }
  function signatureOf({signatures: signatures, bundle: bundle, bundleVersion: bundleVersion, form: form, place: place}) {
   if (signatures.length === 0) return [];
   const envelope = bundle === null ? "DSSE" : `Sigstore bundle v${bundleVersion}`;
   return [ saying("signature", "stated", "", place), saying("signature_format", form === null ? envelope : `${form}, ${envelope}`, "", place) ];
  }
  function buildOf({builder: builder, buildType: buildType, sources: sources, created: created, run: run}) {
   const [source] = sources;
   const one = (field, stated) => stated === null ? [] : [ saying(field, stated.text, stated.text, stated.place) ];
   const texts = sources.map(({text: text}) => text);
   return [ ...one("builder", builder), ...one("build_type", buildType), ...source === void 0 ? [] : [ saying("sources", texts, texts.join("; "), source.place) ], ...one("created", created), ...one("run_id", run) ];
  }
  const model_signing_TITLE = "OpenSSF model signature";
  const modelSigningReader = {
   id: "model-signing",
   title: model_signing_TITLE,
   role: "artifact",
   versions: [ "model signing v1.0", "model signing v0.1" ],
   fields: ATTESTED_FIELDS,
   recognise: head => isBundle(head) && !signsBuild(head) ? {
    strength: 3,
    because: "it is a Sigstore bundle that may sign a list of files"
   } : null,
   read: document => readAttested(document, model_signing_TITLE)
  };
  function isBundle(head) {
   const {text: text, form: form} = seen(head.outline(), head.path, "exact");
   return (form === "json" || form === "ndjson") && BUNDLE.test(text("mediaType"));
  }
  const PAYLOAD = /"payload"\s*:\s*"([A-Za-z0-9+/_-]*)/;
  const PREDICATE = /"predicateType"\s*:\s*"([^"]{0,200})"/;
  function signsBuild(head) {
   if (head.outline().form === "ndjson") return true;
   const payload = PAYLOAD.exec(head.text)?.[1] ?? "";
   const predicate = PREDICATE.exec(Buffer.from(payload, "base64").toString("latin1"))?.[1];
   return predicate !== void 0 && !predicate.startsWith("https://model_signing/");
  }
  const in_toto_TITLE = "in-toto attestation";
  const inTotoReader = {
   id: "in-toto",
   title: in_toto_TITLE,
   role: "artifact",
   versions: [ "SLSA provenance v1", "SLSA provenance v0.2" ],
   fields: ATTESTED_FIELDS,
   recognise: recogniseInToto,
   read: document => readAttested(document, in_toto_TITLE)
  };
  function recogniseInToto(head) {
   const {form: form, has: has, text: text} = seen(head.outline(), head.path, "exact");
   if (form !== "json" && form !== "ndjson") return null;
   if (isBundle(head)) return signsBuild(head) ? {
    strength: 3,
    because: "it is a Sigstore bundle of a statement"
   } : null;
   if (text("payloadType").startsWith("application/vnd.in-toto") || has("payloadType") && has("payload")) return {
    strength: 3,
    because: "it is a DSSE envelope"
   };
   return text("_type").startsWith("https://in-toto.io/Statement/") ? {
    strength: 3,
    because: "it is an in-toto statement"
   } : null;
  }
  const medperfReader = mappedReader({
   id: "medperf",
   title: "MedPerf container",
   role: "artifact",
   versions: [ "container_config", "mlcube" ],
   assurance: "declared",
   recognise: ({has: has}) => {
    if (has("container_type") && has("image") && has("tasks")) return {
     strength: 3,
     because: "it has container_type, image and tasks"
    };
    return (has("docker/image") || has("singularity/image")) && has("tasks/*/parameters") ? {
     strength: 3,
     because: "it has an image and tasks with parameters, as MLCube does"
    } : null;
   },
   version: ({has: has}) => has("container_type") ? "container_config" : "mlcube",
   mapping: {
    names: "exact",
    facts: [ {
     field: "model.software",
     at: [ "image", "docker/image", "singularity/image" ]
    } ],
    settings: [ "container_type", "tasks", "platform", "docker", "singularity" ]
   }
  });
  function quotedOffsets(source, text) {
   const quote = source[0];
   if (quote !== "'" && quote !== '"' || !source.endsWith(quote) || source.length < 2) return null;
   const starts = [];
   const ends = [];
   const end = source.length - 1;
   let content = "";
   const put = (character, from, to) => {
    content += character;
    starts.push(from);
    ends.push(to);
   };
   for (let at = 1; at < end; ) {
    const character = source[at] ?? "";
    const fold = foldAt(source, at, end);
    if (fold !== null) {
     for (let i = 0; i < Math.max(1, fold.breaks - 1); i++) put(fold.breaks === 1 ? " " : "\n", at, fold.next);
     at = fold.next;
    } else if (quote === "'" && character === "'") {
     put("'", at, at + 2);
     at += 2;
    } else if (quote === '"' && character === "\\") {
     const escaped = source[at + 1] ?? "";
     if (!'"\\/ '.includes(escaped)) {
      const joined = continued(source, at, end);
      if (joined === -1) return null;
      at = joined;
     } else {
      put(escaped, at, at + 2);
      at += 2;
     }
    } else {
     put(character, at, at + 1);
     at++;
    }
   }
   return content === text ? {
    starts: starts,
    ends: ends
   } : null;
  }
  function foldAt(source, from, end) {
   if (!/[ \t\r\n]/.test(source[from] ?? "")) return null;
   let breaks = 0;
   let at = from;
   while (at < end && /[ \t\r\n]/.test(source[at] ?? "")) {
    if (source[at] === "\n") breaks++;
    at++;
   }
   return breaks === 0 ? null : {
    breaks: breaks,
    next: at
   };
  }
  function continued(source, from, end) {
   const match = /^\\\r?\n[ \t]*/.exec(source.slice(from, Math.min(end, from + 1e3)));
   return match === null ? -1 : from + match[0].length;
  }
  const mlflow_model_TITLE = "MLflow model";
  const MODEL_FILES = [ "pickled_model", "python_model", "model_path", "data", "model_data", "saved_model_dir" ];
  const RUNS_CODE = {
   pickle: true,
   cloudpickle: true,
   "mlflow.pyfunc.model": true
  };
  const mapping = {
   names: "exact",
   facts: [],
   entries: [ {
    kind: "artifact",
    at: "",
    id: MODEL_FILES.map(key => `flavors/*/${key}`),
    facts: [ {
     field: "artifact.path",
     at: MODEL_FILES.map(key => `flavors/*/${key}`)
    }, {
     field: "artifact.run_id",
     at: "run_id"
    }, {
     field: "artifact.created",
     at: "utc_time_created"
    }, {
     field: "artifact.runs_code",
     at: [ "flavors/*/serialization_format", "flavors/python_function/loader_module" ],
     words: RUNS_CODE
    } ]
   } ],
   settings: [ "artifact_path", "flavors/*/serialization_format", "flavors/*/loader_module", "flavors/*/predict_fn", "flavors/*/env", "flavors/*/code", ...MODEL_FILES.map(key => `flavors/*/${key}`), "model_size_bytes", "signature/outputs", "signature/params" ]
  };
  const mlflowModelReader = {
   id: "mlflow-model",
   title: mlflow_model_TITLE,
   role: "card",
   versions: [ "1", "2", "3" ],
   fields: [ "path", "software", "run_id", "created", "runs_code" ].map(name => `artifact.${name}`).concat("feature.name"),
   recognise: recogniseModel,
   read: readModel
  };
  const IDENTITY = [ "model_uuid", "model_id", "mlflow_version", "run_id", "utc_time_created" ];
  function recogniseModel(head) {
   const {form: form, has: has, count: count} = seen(head.outline(), head.path, "exact");
   if (form !== "yaml" && form !== "json" || !has("flavors/*")) return null;
   if (count(IDENTITY) > 0) return {
    strength: 3,
    because: "it has flavors and the identity of an MLflow model"
   };
   return (0, paths.Vb)(head.path) === "MLmodel" ? {
    strength: 2,
    because: "it is named MLmodel and has flavors"
   } : null;
  }
  function readModel(document) {
   const {path: path} = document;
   const {value: value, problems: problems} = parseStructured(document);
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(path, span)
   }));
   if (value === null) return {
    ...evidence_reader.f,
    status: "corrupt",
    warnings: warnings
   };
   const source = {
    path: path,
    format: mlflow_model_TITLE,
    assurance: "reported"
   };
   const software = softwareIn(value);
   const inputs = inputsIn(value, document);
   const settings = [ ...mapping.settings ?? [], ...software.map(({at: at}) => at), ...inputs.used ];
   const read = readByMapping(value, {
    ...mapping,
    settings: settings
   }, source);
   const [first] = software;
   const list = first === void 0 ? [] : [ (0, statement.qZ)("artifact.software", (0, 
   statement.Eb)(software.map(({name: name, version: version}) => `${name} ${version.text.trim()}`)), {
    ...source,
    raw: software.map(({version: version}) => version.text.trim()).join("; "),
    place: (0, statement.$t)(path, first.version.span)
   }) ];
   const artifact = read.entries.find(({kind: kind}) => kind === "artifact");
   const entries = [ ...artifact === void 0 && list.length === 0 ? [] : [ modelEntry(artifact, list, path, warnings) ], ...inputs.features ];
   return {
    ...evidence_reader.f,
    status: entries.length === 0 ? "empty" : inputs.problems.length > 0 ? "partial" : "parsed",
    version: first?.name === "mlflow" ? first.version.text.trim() : null,
    entries: entries,
    notUnderstood: read.notUnderstood,
    warnings: [ ...warnings, ...inputs.problems ]
   };
  }
  function modelEntry(entry, software, path, warnings) {
   const named = entry?.statements.find(({field: field, state: state}) => field === "artifact.path" && state === "present");
   const place = named?.place ?? (0, statement.GH)(path);
   const statements = [ ...entry?.statements ?? [], ...software ];
   if (typeof named?.value !== "string") return {
    kind: "artifact",
    id: path,
    place: place,
    statements: statements
   };
   const id = (0, paths.Iw)((0, paths.yS)(path), named.value);
   if (id === null) {
    const message = "The file of the model lies outside of the judged folder. Log the model again where it is kept.";
    warnings.push({
     code: "outside",
     message: message,
     place: place
    });
   }
   return {
    kind: "artifact",
    id: id ?? named.value,
    place: place,
    statements: statements
   };
  }
  function softwareIn(value) {
   const found = new Map;
   const take = (from, at) => {
    if (from.kind !== "mapping") return;
    for (const [key, entry] of from.entries) {
     const name = /^([a-z][a-z0-9_]{0,40})_version$/.exec(key)?.[1];
     const isText = entry.value.kind === "scalar" && entry.value.value !== null && entry.value.text.trim() !== "";
     if (name !== void 0 && entry.value.kind === "scalar" && isText && !found.has(name)) found.set(name, {
      name: name,
      version: entry.value,
      at: `${at}${key}`
     });
    }
   };
   take(value, "");
   for (const flavor of (0, mapped_paths.JW)((0, mapped_paths.Mn)(value), "flavors/*", "exact")) take(flavor.value, "flavors/*/");
   return [ ...found.values() ];
  }
  const INPUTS = "signature/inputs";
  function inputsIn(value, document) {
   const [found] = (0, mapped_paths.JW)((0, mapped_paths.Mn)(value), INPUTS, "exact");
   if (found === void 0 || found.value.kind === "scalar" && found.value.value === null) return {
    features: [],
    problems: [],
    used: []
   };
   const {path: path} = document;
   const whole = (0, statement.$t)(path, found.value.span);
   const inner = found.value.kind === "scalar" ? (0, data._)(found.value.text, {
    format: "json"
   }) : null;
   const list = inner === null ? found.value : inner.value;
   if (list?.kind !== "sequence") {
    const message = "The inputs of the signature are no list in JSON, so that they could not be read. Log the model again.";
    return {
     features: [],
     problems: [ {
      code: "inputs",
      message: message,
      place: whole
     } ],
     used: []
    };
   }
   const at = found.value.kind === "scalar" ? placesIn(found.value, document, whole) : placeAs(path);
   const source = {
    format: mlflow_model_TITLE,
    assurance: "reported"
   };
   const features = namesOf(list).map(name => {
    const place = at(name.span);
    const named = (0, statement.qZ)("feature.name", (0, statement.Eb)(name.text), {
     ...source,
     raw: name.text,
     place: place
    });
    return {
     kind: "feature",
     id: name.text,
     place: place,
     statements: [ named ]
    };
   });
   return {
    features: features,
    problems: [],
    used: [ INPUTS ]
   };
  }
  function namesOf(list) {
   const names = (0, mapped_paths.JW)((0, mapped_paths.Mn)(list), "[]/name", "exact").flatMap(({value: value}) => value.kind === "scalar" && typeof value.value === "string" && value.text.trim() !== "" ? [ value ] : []);
   const byName = new Map(names.map(name => [ name.text, name ]));
   return [ ...byName.values() ];
  }
  const placeAs = path => span => (0, statement.$t)(path, span);
  function placesIn(scalar, document, whole) {
   const text = document.wholeText();
   const source = text.startsWith("\ufeff") ? text.slice(1) : text;
   const lines = startsOf(source);
   const offsetOf = (starts, line, column) => (starts[line - 1] ?? 0) + column - 1;
   const {line: line, column: column, endLine: endLine, endColumn: endColumn} = scalar.span;
   const start = offsetOf(lines, line, column);
   const offsets = quotedOffsets(source.slice(start, offsetOf(lines, endLine, endColumn)), scalar.text);
   if (offsets === null) return () => whole;
   const inner = startsOf(scalar.text);
   const positions = (0, position.q)(source);
   return span => {
    const from = offsets.starts[offsetOf(inner, span.line, span.column)];
    const to = offsets.ends[offsetOf(inner, span.endLine, span.endColumn) - 1];
    return from === void 0 || to === void 0 ? whole : (0, statement.$t)(document.path, positions.span(start + from, start + to));
   };
  }
  function startsOf(text) {
   const starts = [ 0 ];
   for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
   return starts;
  }
  var external_node_zlib_ = __webpack_require__(38522);
  const END = 101010256;
  const END_64 = 101075792;
  const LOCATOR_64 = 117853008;
  const CENTRAL = 33639248;
  const LOCAL = 67324752;
  const END_LENGTH = 22;
  const LOCATOR_LENGTH = 20;
  const RECORD_64_LENGTH = 56;
  const TAIL = END_LENGTH + 65535;
  const ELSEWHERE = 4294967295;
  const CENTRAL_LENGTH = 46;
  const LOCAL_LENGTH = 30;
  const damaged = what => ({
   code: "not-zip",
   problem: `The zip archive is damaged: ${what}. Write the file again, or fetch it again.`
  });
  const view = bytes => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const zip_long = (data, at) => data.getUint32(at, true) + data.getUint32(at + 4, true) * 2 ** 32;
  function listZip(slice, size) {
   const tailStart = Math.max(0, size - TAIL);
   const tail = slice(tailStart, size);
   const end = endRecord(tail);
   const data = view(tail);
   if (end === -1 || end + END_LENGTH + data.getUint16(end + 20, true) > tail.length) return damaged("it has no whole end record");
   let count = data.getUint16(end + 10, true);
   let length = data.getUint32(end + 12, true);
   let start = data.getUint32(end + 16, true);
   let records = tailStart + end;
   const locator = end - LOCATOR_LENGTH;
   if (locator >= 0 && data.getUint32(locator, true) === LOCATOR_64) {
    const at = zip_long(data, locator + 8);
    const record = slice(at, at + RECORD_64_LENGTH);
    if (at + RECORD_64_LENGTH !== tailStart + locator || view(record).getUint32(0, true) !== END_64) return damaged("its zip64 record is not where it should be");
    count = zip_long(view(record), 32);
    length = zip_long(view(record), 40);
    start = zip_long(view(record), 48);
    records = at;
   }
   if (count > limits.ym.zipEntries || length > limits.ym.zipDirectoryBytes) return {
    code: "too-large",
    problem: `The zip archive has more than ${limits.ym.zipEntries} entries.`
   };
   if (start + length !== records) return damaged("its directory does not lie before its end record");
   return entriesOf(slice(start, records), count);
  }
  function endRecord(tail) {
   const data = view(tail);
   for (let at = tail.length - END_LENGTH; at >= 0; at--) if (tail[at] === 80 && data.getUint32(at, true) === END) return at;
   return -1;
  }
  function entriesOf(directory, count) {
   const data = view(directory);
   const entries = [];
   let at = 0;
   while (at < directory.length) {
    if (at + CENTRAL_LENGTH > directory.length || data.getUint32(at, true) !== CENTRAL) return damaged("an entry of its directory is missing");
    const nameEnd = at + CENTRAL_LENGTH + data.getUint16(at + 28, true);
    const extraEnd = nameEnd + data.getUint16(at + 30, true);
    const next = extraEnd + data.getUint16(at + 32, true);
    if (next > directory.length) return damaged("an entry of its directory is cut off");
    const short = [ data.getUint32(at + 24, true), data.getUint32(at + 20, true), data.getUint32(at + 42, true) ];
    const [size = 0, compressedSize = 0, offset = 0] = inFull(data, nameEnd, extraEnd, short);
    const name = (new TextDecoder).decode(directory.subarray(at + CENTRAL_LENGTH, nameEnd));
    entries.push({
     name: name,
     method: data.getUint16(at + 10, true),
     compressedSize: compressedSize,
     size: size,
     offset: offset
    });
    at = next;
   }
   return entries.length === count ? {
    entries: entries
   } : damaged("it states another number of entries than it has");
  }
  function inFull(data, from, to, short) {
   for (let at = from; at + 4 <= to; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    return short.map(one => {
     if (one !== ELSEWHERE || value + 8 > to) return one;
     value += 8;
     return zip_long(data, value - 8);
    });
   }
   return short;
  }
  function contentsOf(slice, entry) {
   const header = slice(entry.offset, entry.offset + LOCAL_LENGTH);
   if (header.length < LOCAL_LENGTH) return null;
   const data = view(header);
   if (data.getUint32(0, true) !== LOCAL) return null;
   const start = entry.offset + LOCAL_LENGTH + data.getUint16(26, true) + data.getUint16(28, true);
   return {
    start: start,
    end: start + entry.compressedSize
   };
  }
  const model_binary_TITLE = "Model file";
  const modelBinaryReader = {
   id: "model-binary",
   title: model_binary_TITLE,
   role: "artifact",
   versions: [],
   fields: [ "artifact.path", "artifact.format", "artifact.size", "artifact.runs_code" ],
   recognise: recogniseBinary,
   read: readBinary
  };
  const startsWith = (bytes, text, at = 0) => Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(text.length, bytes.length - at)).toString("latin1") === text;
  function formatOf(head) {
   const {bytes: bytes, path: path} = head;
   if (bytes.length < 16) return null;
   if (startsWith(bytes, "GGUF")) return "GGUF";
   if (startsWith(bytes, "TFL3", 4)) return "TensorFlow Lite";
   if (startsWith(bytes, "HDF\r\n\n")) return "HDF5";
   if (startsWith(bytes, "PK") && kerasConfig(head) !== null) return "Keras archive";
   return /\.onnx$/i.test(path) && beginsLikeOnnx(bytes) ? "ONNX" : null;
  }
  function beginsLikeOnnx(bytes) {
   const [key, version = 0, next = 0] = bytes;
   return key === 8 && version > 0 && version < 32 && (next & 7) === 2 && next >> 3 > 1 && next >> 3 < 26;
  }
  function recogniseBinary(head) {
   const format = formatOf(head);
   if (format === null) return null;
   return {
    strength: format === "HDF5" ? 1 : format === "ONNX" ? 2 : 3,
    because: `it begins as ${format} does`
   };
  }
  const LAMBDA = /"class_name":\s?"Lambda"/;
  function readBinary(document) {
   const {path: path, size: size} = document;
   const place = (0, statement.GH)(path);
   const format = formatOf(document) ?? model_binary_TITLE;
   const hasCode = format === "HDF5" ? holdsLambda(document.chunks()) : format === "Keras archive" && LAMBDA.test(kerasConfig(document) ?? "");
   const message = "The model has a Lambda layer, whose code is in the file and runs when it is loaded without safe mode. Replace it by a layer of a registered class.";
   const said = [ saying("path", path, "", place), saying("format", format, "", place), saying("size", size, "", place), ...hasCode ? [ saying("runs_code", true, "", place) ] : [] ];
   return {
    ...evidence_reader.f,
    entries: [ artifactEntry(path, place, {
     format: model_binary_TITLE,
     assurance: "recomputed"
    }, said) ],
    warnings: hasCode ? [ {
     code: "lambda-layer",
     message: message,
     place: place
    } ] : []
   };
  }
  const OVERLAP = 64;
  function holdsLambda(chunks) {
   let before = "";
   for (const chunk of chunks) {
    const text = before + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1");
    if (LAMBDA.test(text)) return true;
    before = text.slice(-OVERLAP);
   }
   return false;
  }
  function kerasConfig(head) {
   const listed = listZip(head.slice, head.size);
   if ("problem" in listed) return null;
   const config = listed.entries.find(({name: name}) => name === "config.json");
   const isKeras = listed.entries.some(({name: name}) => name === "model.weights.h5");
   const place = config === void 0 || !isKeras ? null : contentsOf(head.slice, config);
   if (config === void 0 || place === null || config.compressedSize > limits.ym.kerasConfigBytes) return null;
   const bytes = head.slice(place.start, place.end);
   try {
    const whole = config.method === 0 ? bytes : external_node_zlib_.inflateRawSync(bytes, {
     maxOutputLength: limits.ym.kerasConfigBytes
    });
    return Buffer.from(whole).toString("latin1");
   } catch {
    return null;
   }
  }
  const monai_large_files_TITLE = "MONAI large files";
  const monaiLargeFilesReader = {
   id: "monai-large-files",
   title: monai_large_files_TITLE,
   role: "artifact",
   versions: [],
   fields: [ "artifact.path", "artifact.digest" ],
   recognise: recogniseLargeFiles,
   read: readLargeFiles
  };
  function recogniseLargeFiles(head) {
   const {form: form, value: value} = head.outline();
   if (value === null || form !== "yaml" && form !== "json") return null;
   const has = path => (0, mapped_paths.JW)((0, mapped_paths.Mn)(value), path, "exact").length > 0;
   if (!has("large_files")) return null;
   if (has("large_files[]/path") && has("large_files[]/url")) return {
    strength: 3,
    because: "it has large_files with path and url"
   };
   return /^large_files\.(ya?ml|json)$/i.test((0, paths.Vb)(head.path)) ? {
    strength: 2,
    because: "it is named large_files and has a list of that name"
   } : null;
  }
  const DIGESTS = {
   md5: /^[0-9a-f]{32}$/i,
   sha256: /^[0-9a-f]{64}$/i
  };
  function readLargeFiles(document) {
   const {path: path} = document;
   const {value: value, problems: problems} = parseStructured(document);
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(path, span)
   }));
   if (value === null) return {
    ...evidence_reader.f,
    status: "corrupt",
    warnings: warnings
   };
   const folder = (0, paths.yS)(path);
   const root = (0, paths.Vb)(folder) === "configs" ? (0, paths.yS)(folder) : folder;
   const files = (0, mapped_paths.JW)((0, mapped_paths.Mn)(value), "large_files[]", "exact");
   const entries = files.flatMap(file => {
    const entry = largeFile(file, {
     path: path,
     root: root
    }, warnings);
    return entry === null ? [] : [ entry ];
   });
   const settings = [ "path", "hash_val", "hash_type", "fuzzy" ].map(key => `large_files[]/${key}`);
   const source = {
    path: path,
    format: monai_large_files_TITLE,
    assurance: "declared"
   };
   const {notUnderstood: notUnderstood} = readByMapping(value, {
    names: "exact",
    facts: [],
    settings: settings
   }, source);
   return {
    ...evidence_reader.f,
    status: entries.length === 0 ? "empty" : "parsed",
    entries: entries,
    notUnderstood: notUnderstood,
    warnings: warnings
   };
  }
  function largeFile(file, {path: path, root: root}, warnings) {
   const scalar = key => {
    const [found] = (0, mapped_paths.JW)(file, key, "exact");
    return found?.value.kind === "scalar" && found.value.text.trim() !== "" ? found.value : null;
   };
   const warn = (code, message, {span: span}) => {
    warnings.push({
     code: code,
     message: message,
     place: (0, statement.$t)(path, span)
    });
   };
   const written = scalar("path");
   if (written === null) {
    warn("no-path", "This large file has no path. State where in the bundle it lies.", file.value);
    return null;
   }
   const place = (0, statement.$t)(path, written.span);
   const said = [ saying("path", written.text.trim(), written.text, place) ];
   const hash = scalar("hash_val");
   if (hash !== null) {
    const type = scalar("hash_type")?.text.trim().toLowerCase() ?? "md5";
    const digest = hash.text.trim();
    const form = Object.hasOwn(DIGESTS, type) ? DIGESTS[type] : void 0;
    if (form === void 0) warn("other-algorithm", "The digest is of an algorithm that is not compared. Use sha256 as hash_type.", hash); else if (!form.test(digest)) {
     const message = `The digest is not one of ${type}, which has ${type === "md5" ? 32 : 64} hexadecimal digits. Correct it or its hash_type.`;
     warn("not-a-digest", message, hash);
    } else said.push(saying("digest", `${type}:${digest.toLowerCase()}`, hash.text, (0, 
    statement.$t)(path, hash.span)));
   }
   const id = (0, paths.Iw)(root, written.text.trim());
   if (id === null) warn("outside", "The path leads out of the judged folder. State it relative to the root of the bundle.", written);
   const source = {
    format: monai_large_files_TITLE,
    assurance: "declared"
   };
   return artifactEntry(id ?? written.text.trim(), (0, statement.$t)(path, file.value.span), source, said);
  }
  var external_node_stream_ = __webpack_require__(57075);
  const MAGIC = "NUMPY";
  const LONGEST = 65536;
  function objectsInArray(bytes) {
   const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST)).toString("latin1");
   if (!text.startsWith(MAGIC) || bytes.length < 12) return null;
   const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
   const isShort = bytes[6] === 1;
   const start = isShort ? 10 : 12;
   const length = isShort ? data.getUint16(8, true) : data.getUint32(8, true);
   const header = text.slice(start, start + length);
   return /'descr'\s*:\s*(?:'\|?O\d*'|\[.*'\|?O\d*')/.test(header) ? start + length : null;
  }
  const OPAQUE = Symbol("opaque");
  const TORCH_MAGIC = Symbol("torch");
  function isKind(value, kind) {
   return typeof value === "object" && value.kind === kind;
  }
  function isImport(value, module, name) {
   return isKind(value, "import") && value.module === module && value.name === name;
  }
  const pickle_arrays_ATTRIBUTES = new Set([ "shape", "dtype", "numpy_array_alignment_bytes" ]);
  function setAttribute(state, name, value) {
   if (typeof name === "string" && pickle_arrays_ATTRIBUTES.has(name)) state.values.set(name, value ?? OPAQUE);
  }
  function dtypeOf(args) {
   const code = isKind(args, "tuple") ? args.items[0] : void 0;
   const match = typeof code === "string" ? /^([biufcmMSVUO])(\d{1,9})$/.exec(code) : null;
   if (match === null) return null;
   const [, kind = "", size = ""] = match;
   const bytes = Number(size) * (kind === "U" ? 4 : 1);
   return {
    kind: "dtype",
    bytes: bytes,
    objects: kind === "O" ? true : kind === "V" ? null : false
   };
  }
  const HOLDS_OBJECTS = 1;
  function completeDtype(dtype, state) {
   if (!isKind(state, "tuple") || dtype.objects === true) return;
   const flags = state.items[7];
   if (typeof flags === "number") dtype.objects = (flags & HOLDS_OBJECTS) !== 0;
  }
  function arrayAfter({values: values}) {
   const dtype = values.get("dtype");
   const shape = values.get("shape");
   if (!isKind(dtype, "dtype") || dtype.objects === null || !isKind(shape, "tuple")) return null;
   if (dtype.objects) return {
    kind: "pickle"
   };
   let length = dtype.bytes;
   for (const count of shape.items) {
    if (typeof count !== "number" || count < 0) return null;
    length *= count;
   }
   if (!Number.isSafeInteger(length)) return null;
   return {
    kind: "bytes",
    length: length,
    padded: typeof values.get("numpy_array_alignment_bytes") === "number"
   };
  }
  const RUNS_COMMANDS = "runs commands of the operating system";
  const pickle_imports_RUNS_CODE = "runs code from a text";
  const CARRIES_CODE = "builds functions from code inside the file";
  const REACHES_ALL = "reaches any function by its name";
  const LOADS_MORE = "loads a further file or pickle, which is not looked into";
  const FILES = "opens, changes or removes files";
  const NETWORK = "reaches the network";
  const NATIVE = "calls native code";
  const INTERPRETER = "changes the interpreter itself";
  const INSTALLS = "installs or builds software";
  const each = (why, modules) => modules.map(module => ({
   module: module,
   why: why
  }));
  const DANGEROUS = [ ...each(RUNS_COMMANDS, [ "os", "posix", "nt", "subprocess", "_posixsubprocess", "_winapi", "popen2" ]), ...each(RUNS_COMMANDS, [ "pty", "pexpect", "sh", "plumbum", "psutil", "multiprocessing", "asyncio", "IPython" ]), ...each(RUNS_COMMANDS, [ "_osx_support", "_aix_support", "_pyrepl" ]), {
   module: "platform",
   names: [ "popen", "_syscmd_ver", "_syscmd_file", "_syscmd_uname" ],
   why: RUNS_COMMANDS
  }, {
   module: "uuid",
   names: [ "_popen", "_get_command_stdout" ],
   why: RUNS_COMMANDS
  }, {
   module: "torch.utils.collect_env",
   why: RUNS_COMMANDS
  }, {
   module: "commands",
   names: [ "getoutput", "getstatusoutput", "getstatus" ],
   why: RUNS_COMMANDS
  }, {
   module: "distutils",
   why: RUNS_COMMANDS
  }, {
   module: "numpy.distutils",
   why: RUNS_COMMANDS
  }, {
   module: "pydoc",
   why: RUNS_COMMANDS
  }, {
   module: "builtins",
   names: [ "eval", "exec", "compile", "execfile", "breakpoint", "apply" ],
   why: pickle_imports_RUNS_CODE
  }, {
   module: "builtins",
   names: [ "__import__", "__build_class__", "help" ],
   why: REACHES_ALL
  }, {
   module: "builtins",
   names: [ "getattr", "setattr", "delattr", "globals", "locals", "vars" ],
   why: REACHES_ALL
  }, {
   module: "builtins",
   names: [ "open", "file", "input", "raw_input" ],
   why: FILES
  }, ...each(pickle_imports_RUNS_CODE, [ "codeop", "timeit", "cProfile", "doctest", "bdb", "pdb", "idlelib" ]), {
   module: "code",
   names: [ "InteractiveInterpreter", "InteractiveConsole", "interact" ],
   why: pickle_imports_RUNS_CODE
  }, {
   module: "profile",
   names: [ "run", "runctx", "Profile" ],
   why: pickle_imports_RUNS_CODE
  }, {
   module: "trace",
   names: [ "Trace" ],
   why: pickle_imports_RUNS_CODE
  }, ...each(pickle_imports_RUNS_CODE, [ "numpy.testing", "numpy.f2py", "lib2to3", "test.support", "numexpr", "sympy.parsing" ]), {
   module: "pandas",
   names: [ "eval", "core.computation.eval.eval" ],
   why: pickle_imports_RUNS_CODE
  }, {
   module: "pandas.core.computation",
   why: pickle_imports_RUNS_CODE
  }, {
   module: "sympy",
   names: [ "sympify", "lambdify" ],
   why: pickle_imports_RUNS_CODE
  }, {
   module: "sympy.core.sympify",
   names: [ "sympify" ],
   why: pickle_imports_RUNS_CODE
  }, {
   module: "sympy.utilities.lambdify",
   why: pickle_imports_RUNS_CODE
  }, ...each(pickle_imports_RUNS_CODE, [ "torch.utils.bottleneck", "torch.utils._config_module", "torch._inductor", "torch._dynamo" ]), {
   module: "torch.jit.unsupported_tensor_ops",
   why: pickle_imports_RUNS_CODE
  }, {
   module: "torch.fx.experimental.symbolic_shapes",
   why: pickle_imports_RUNS_CODE
  }, {
   module: "torch.fx.graph_module",
   why: CARRIES_CODE
  }, {
   module: "types",
   names: [ "CodeType", "FunctionType", "LambdaType" ],
   why: CARRIES_CODE
  }, {
   module: "marshal",
   why: CARRIES_CODE
  }, {
   module: "cloudpickle",
   why: CARRIES_CODE
  }, {
   module: "dill",
   why: CARRIES_CODE
  }, {
   module: "new",
   names: [ "function", "code", "classobj" ],
   why: CARRIES_CODE
  }, ...each(REACHES_ALL, [ "importlib", "imp", "runpy", "pkgutil", "zipimport", "pkg_resources" ]), {
   module: "operator",
   names: [ "attrgetter", "methodcaller", "call" ],
   why: REACHES_ALL
  }, {
   module: "_operator",
   names: [ "attrgetter", "methodcaller", "call" ],
   why: REACHES_ALL
  }, {
   module: "gc",
   why: REACHES_ALL
  }, {
   module: "inspect",
   names: [ "getattr_static", "currentframe", "stack", "getmembers" ],
   why: REACHES_ALL
  }, {
   module: "pickle",
   names: [ "load", "loads", "_load", "_loads", "Unpickler", "_Unpickler" ],
   why: LOADS_MORE
  }, {
   module: "_pickle",
   names: [ "load", "loads", "Unpickler" ],
   why: LOADS_MORE
  }, {
   module: "cPickle",
   names: [ "load", "loads", "Unpickler" ],
   why: LOADS_MORE
  }, ...each(LOADS_MORE, [ "shelve", "dbm", "jsonpickle", "yaml", "torch.hub", "transformers.dynamic_module_utils" ]), {
   module: "numpy",
   names: [ "load", "fromfile", "loadtxt", "genfromtxt", "DataSource" ],
   why: LOADS_MORE
  }, {
   module: "numpy.lib",
   names: [ "load", "genfromtxt", "loadtxt", "DataSource", "_npyio_impl.load" ],
   why: LOADS_MORE
  }, {
   module: "pandas",
   names: [ "read_pickle", "read_csv", "read_json", "read_html", "read_hdf" ],
   why: LOADS_MORE
  }, {
   module: "pandas.io.pickle",
   why: LOADS_MORE
  }, {
   module: "joblib",
   names: [ "load", "numpy_pickle.load", "numpy_pickle_compat.load_compatibility" ],
   why: LOADS_MORE
  }, {
   module: "joblib.numpy_pickle",
   names: [ "load", "_unpickle", "load_temporary_memmap" ],
   why: LOADS_MORE
  }, {
   module: "joblib.numpy_pickle_compat",
   names: [ "load_compatibility", "NDArrayWrapper" ],
   why: LOADS_MORE
  }, {
   module: "torch",
   names: [ "load", "jit.load", "serialization.load", "package.PackageImporter" ],
   why: LOADS_MORE
  }, {
   module: "torch.serialization",
   names: [ "load", "_load", "_legacy_load" ],
   why: LOADS_MORE
  }, {
   module: "torch.storage",
   names: [ "_load_from_bytes" ],
   why: LOADS_MORE
  }, {
   module: "torch.jit",
   names: [ "load", "jit_module_from_flatbuffer" ],
   why: LOADS_MORE
  }, {
   module: "torch.package",
   why: LOADS_MORE
  }, {
   module: "keras.models",
   names: [ "load_model" ],
   why: LOADS_MORE
  }, {
   module: "tensorflow",
   names: [ "io.read_file", "io.write_file", "keras.models.load_model" ],
   why: LOADS_MORE
  }, ...each(FILES, [ "shutil", "tempfile", "tarfile", "zipfile", "fileinput", "mmap", "sqlite3", "glob", "linecache" ]), {
   module: "io",
   names: [ "open", "open_code", "FileIO" ],
   why: FILES
  }, {
   module: "_io",
   names: [ "open", "open_code", "FileIO" ],
   why: FILES
  }, {
   module: "codecs",
   names: [ "open" ],
   why: FILES
  }, {
   module: "logging",
   names: [ "FileHandler" ],
   why: FILES
  }, {
   module: "logging.config",
   why: pickle_imports_RUNS_CODE
  }, {
   module: "logging.handlers",
   why: NETWORK
  }, ...each(NETWORK, [ "socket", "_socket", "ssl", "socketserver", "http", "urllib", "urllib2", "urllib3", "requests" ]), ...each(NETWORK, [ "httplib", "httpx", "aiohttp", "ftplib", "smtplib", "telnetlib", "poplib", "imaplib", "nntplib" ]), ...each(NETWORK, [ "xmlrpc", "webbrowser", "paramiko", "fabric", "websocket", "websockets", "huggingface_hub" ]), ...each(NATIVE, [ "ctypes", "_ctypes", "cffi", "_cffi_backend", "winreg", "msvcrt", "torch.utils.cpp_extension" ]), ...each(INTERPRETER, [ "sys", "site", "signal", "faulthandler", "atexit", "_thread", "resource" ]), {
   module: "threading",
   names: [ "Thread", "Timer" ],
   why: INTERPRETER
  }, {
   module: "copyreg",
   names: [ "add_extension", "pickle", "constructor" ],
   why: INTERPRETER
  }, ...each(INSTALLS, [ "pip", "setuptools", "ensurepip", "venv", "py_compile", "compileall" ]) ];
  const OLD_NAMES = {
   __builtin__: "builtins",
   copy_reg: "copyreg",
   thread: "_thread"
  };
  const BY_MODULE = new Map;
  for (const one of DANGEROUS) {
   const known = BY_MODULE.get(one.module);
   if (known === void 0) BY_MODULE.set(one.module, [ one ]); else known.push(one);
  }
  const MODULES = new Set(DANGEROUS.map(({module: module}) => module).filter(module => !module.includes(".")));
  function dangerOf(module, name) {
   const [first = "", ...rest] = module.split(".");
   const parts = [ OLD_NAMES[first] ?? first, ...rest ];
   for (let length = parts.length; length > 0; length--) {
    const below = [ ...parts.slice(length), name ].join(".");
    const found = BY_MODULE.get(parts.slice(0, length).join("."))?.find(({names: names}) => names === void 0 || names.includes(below) || names.includes(below.split(".")[0] ?? ""));
    if (found !== void 0) return found.why;
   }
   const path = name.split(".");
   const leaves = path.length > 1 && path.some(part => MODULES.has(part) || /^__\w+__$/.test(part));
   return leaves ? "reaches another module through the one it names" : null;
  }
  const PLAIN_NAME = /^[A-Za-z_][\w.]{0,100}$/;
  function importName(module, name) {
   const full = `${module}.${name}`;
   return PLAIN_NAME.test(full) ? full : null;
  }
  const none = {
   kind: "none"
  };
  const unsigned = bytes => ({
   kind: "number",
   bytes: bytes,
   signed: false
  });
  const signed = bytes => ({
   kind: "number",
   bytes: bytes,
   signed: true
  });
  const counted = bytes => ({
   kind: "counted",
   bytes: bytes,
   signed: false
  });
  const countedSigned = bytes => ({
   kind: "counted",
   bytes: bytes,
   signed: true
  });
  const line = {
   kind: "lines",
   lines: 1
  };
  const twoLines = {
   kind: "lines",
   lines: 2
  };
  const TABLE = [ [ "I", line, "decimal" ], [ "J", signed(4), "number" ], [ "K", unsigned(1), "number" ], [ "M", unsigned(2), "number" ], [ "L", line, "decimal" ], [ 138, counted(1), "long" ], [ 139, countedSigned(4), "push" ], [ "S", line, "quoted-text" ], [ "T", countedSigned(4), "ascii-text" ], [ "U", counted(1), "ascii-text" ], [ "B", counted(4), "push" ], [ "C", counted(1), "push" ], [ 142, counted(8), "push" ], [ 150, counted(8), "push" ], [ 151, none, "push" ], [ 152, none, "replace" ], [ "N", none, "push" ], [ 136, none, "push" ], [ 137, none, "push" ], [ "V", line, "escaped-text" ], [ 140, counted(1), "text" ], [ "X", counted(4), "text" ], [ 141, counted(8), "text" ], [ "F", line, "float" ], [ "G", unsigned(8), "push" ], [ "]", none, "push" ], [ "a", none, "add-one" ], [ "e", none, "add-many" ], [ "l", none, "collect" ], [ ")", none, "empty-tuple" ], [ "t", none, "tuple" ], [ 133, none, "tuple-1" ], [ 134, none, "tuple-2" ], [ 135, none, "tuple-3" ], [ "}", none, "empty-dict" ], [ "d", none, "collect" ], [ "s", none, "add-pair" ], [ "u", none, "add-many" ], [ 143, none, "push" ], [ 144, none, "add-many" ], [ 145, none, "collect" ], [ "0", none, "pop" ], [ "2", none, "duplicate" ], [ "(", none, "mark" ], [ "1", none, "pop-mark" ], [ "g", line, "get-decimal" ], [ "h", unsigned(1), "get" ], [ "j", unsigned(4), "get" ], [ "p", line, "put-decimal" ], [ "q", unsigned(1), "put" ], [ "r", unsigned(4), "put" ], [ 148, none, "memoize" ], [ 130, unsigned(1), "extension" ], [ 131, unsigned(2), "extension" ], [ 132, signed(4), "extension" ], [ "c", twoLines, "global" ], [ 147, none, "stack-global" ], [ "R", none, "reduce" ], [ "b", none, "build" ], [ "i", twoLines, "instance" ], [ "o", none, "object" ], [ 129, none, "new-object" ], [ 146, none, "new-object-ex" ], [ 128, unsigned(1), "protocol" ], [ ".", none, "stop" ], [ 149, unsigned(8), "frame" ], [ "P", line, "push" ], [ "Q", none, "replace" ] ];
  const OPCODES = Array.from({
   length: 256
  }, (_, byte) => {
   const row = TABLE.find(([code]) => (typeof code === "string" ? code.charCodeAt(0) : code) === byte);
   return row === void 0 ? void 0 : {
    argument: row[1],
    effect: row[2]
   };
  });
  const UNNAMED = {
   unusual: "an import with an unusual name",
   computed: "an import whose name is computed while loading",
   extension: "an import by number (extension registry)",
   call: "a function that is computed while loading"
  };
  const NOT_TOLD = "cannot be told without loading the file";
  const pickle_scan_LINE = 4096;
  const NAME = 200;
  const TUPLE = 9;
  const OLD_TORCH_PICKLES = 5;
  const OLD_TORCH_MAGIC = [ 108, 252, 156, 70, 249, 32, 106, 168, 80, 25 ];
  const newMachine = () => ({
   stack: [],
   marks: [],
   memo: new Map,
   opcodes: 0
  });
  class Lost extends Error {
   trouble;
   constructor(trouble) {
    super(trouble);
    this.trouble = trouble;
   }
  }
  class PickleScan {
   #imports=new Set;
   #dangerous=new Map;
   #trouble=null;
   #protocol=0;
   #pickles=0;
   #opcodes=0;
   #remembered=0;
   #machine=newMachine();
   #outer=[];
   #hasArrays=false;
   #oldTorch=false;
   #finished=false;
   #bytes=new Uint8Array(0);
   #at=0;
   #base=0;
   #frameEnd=0;
   #skip=0;
   #skipLines=0;
   #padding=null;
   #number=0;
   #text=null;
   #second=null;
   feed(chunk) {
    if (this.#trouble !== null || this.#finished) return false;
    const left = this.#bytes.length - this.#at;
    this.#base += this.#at;
    if (left === 0) this.#bytes = chunk; else {
     const joined = new Uint8Array(left + chunk.length);
     joined.set(this.#bytes.subarray(this.#at));
     joined.set(chunk, left);
     this.#bytes = joined;
    }
    this.#at = 0;
    try {
     while (!this.#finished && this.#pass() && this.#step()) ;
    } catch (error) {
     if (!(error instanceof Lost)) throw error;
     const follows = this.#pickles > 0 && this.#machine.opcodes === 0 && this.#outer.length === 0;
     this.#trouble = follows ? "trailing" : error.trouble;
    }
    if (this.#trouble !== null || this.#finished) return false;
    this.#base += this.#at;
    this.#bytes = new Uint8Array(this.#bytes.subarray(this.#at));
    this.#at = 0;
    return true;
   }
   end() {
    const isWhole = this.#finished || this.#pickles > 0 && this.#isBetween();
    return {
     imports: [ ...this.#imports ].sort(),
     dangerous: this.#dangerous,
     protocol: this.#protocol,
     pickles: this.#pickles,
     opcodes: this.#opcodes,
     trouble: this.#trouble ?? (isWhole ? null : "truncated")
    };
   }
   #isBetween() {
    const waiting = this.#bytes.length - this.#at + this.#skip + this.#skipLines;
    return this.#machine.opcodes === 0 && this.#outer.length === 0 && waiting === 0 && this.#padding === null;
   }
   #pass() {
    if (this.#padding !== null) {
     const padding = this.#bytes[this.#at];
     if (padding === void 0) return false;
     this.#at++;
     this.#skip = this.#padding + padding;
     this.#padding = null;
    }
    const step = Math.min(this.#skip, this.#bytes.length - this.#at);
    this.#skip -= step;
    this.#at += step;
    while (this.#skipLines > 0) {
     const end = this.#bytes.indexOf(10, this.#at);
     this.#at = end === -1 ? this.#bytes.length : end + 1;
     if (end === -1) return false;
     this.#skipLines--;
    }
    return this.#skip === 0 && this.#at < this.#bytes.length;
   }
   #step() {
    const opcode = OPCODES[this.#bytes[this.#at] ?? 0];
    if (opcode === void 0) throw new Lost("not-an-opcode");
    const start = this.#at;
    this.#at++;
    if (!this.#argument(opcode)) {
     this.#at = start;
     return false;
    }
    this.#opcodes++;
    if (this.#opcodes > limits.ym.pickleOpcodes) throw new Lost("too-much");
    this.#effect(opcode);
    if (opcode.effect !== "stop") this.#machine.opcodes++;
    return true;
   }
   #argument({argument: argument, effect: effect}) {
    switch (argument.kind) {
    case "none":
     return true;

    case "number":
     return this.#readNumber(argument.bytes, argument.signed);

    case "counted":
     {
      if (!this.#readNumber(argument.bytes, argument.signed)) return false;
      const length = this.#number;
      if (length < 0 || !Number.isSafeInteger(length)) throw new Lost("argument");
      this.#text = null;
      const isKept = (effect === "text" || effect === "ascii-text" || effect === "long") && length <= NAME;
      if (!isKept) {
       this.#skip = length;
       return true;
      }
      if (this.#bytes.length - this.#at < length) return false;
      this.#text = latin1(this.#bytes, this.#at, this.#at + length);
      this.#at += length;
      return true;
     }

    case "lines":
     {
      this.#text = null;
      this.#second = null;
      const first = this.#readLine();
      if (first === void 0) return false;
      if (first === null || argument.lines === 1) {
       this.#text = first;
       if (first === null) this.#skipLines = argument.lines;
       return true;
      }
      const second = this.#readLine();
      if (second === void 0) return false;
      if (second === null) this.#skipLines = 1;
      this.#text = first;
      this.#second = second;
      return true;
     }
    }
   }
   #readNumber(bytes, signed) {
    if (this.#bytes.length - this.#at < bytes) return false;
    let value = 0;
    for (let i = bytes - 1; i >= 0; i--) value = value * 256 + (this.#bytes[this.#at + i] ?? 0);
    this.#number = signed && bytes === 4 ? value | 0 : value;
    this.#at += bytes;
    return true;
   }
   #readLine() {
    const end = this.#bytes.indexOf(10, this.#at);
    const length = (end === -1 ? this.#bytes.length : end) - this.#at;
    if (length > pickle_scan_LINE) return null;
    if (end === -1) return;
    const text = latin1(this.#bytes, this.#at, end);
    this.#at = end + 1;
    return text;
   }
   #effect({effect: effect}) {
    const {stack: stack, marks: marks} = this.#machine;
    switch (effect) {
    case "protocol":
     if (this.#number > 5) throw new Lost("protocol");
     this.#protocol = Math.max(this.#protocol, this.#number);
     return;

    case "frame":
     this.#frameEnd = this.#base + this.#at + this.#number;
     return;

    case "push":
     this.#push(OPAQUE);
     return;

    case "number":
     this.#push(this.#number);
     return;

    case "decimal":
     this.#push(decimal(this.#text, /^[-+]?(?:0[xX][0-9a-fA-F]+|\d+)L?$/));
     return;

    case "float":
     this.#push(decimal(this.#text, /^[-+]?(?:[\d.]+(?:[eE][-+]?\d+)?|inf|nan|Infinity|NaN)$/));
     return;

    case "long":
     this.#push(isTorchMagic(this.#text) ? TORCH_MAGIC : OPAQUE);
     return;

    case "text":
    case "ascii-text":
     this.#push(this.#text ?? OPAQUE);
     return;

    case "quoted-text":
     this.#push(unquoted(this.#text));
     return;

    case "escaped-text":
     this.#push(this.#text === null || this.#text.includes("\\") ? OPAQUE : this.#text.slice(0, NAME + 1));
     return;

    case "replace":
     this.#pop();
     this.#push(OPAQUE);
     return;

    case "pop":
     if (marks.at(-1) === stack.length) marks.pop(); else this.#pop();
     return;

    case "duplicate":
     this.#push(this.#peek());
     return;

    case "mark":
     if (marks.length > limits.ym.pickleValues) throw new Lost("too-much");
     marks.push(stack.length);
     return;

    case "pop-mark":
     this.#popMark();
     return;

    case "collect":
     this.#popMark();
     this.#push(OPAQUE);
     return;

    case "tuple":
     this.#push(this.#tuple(this.#popMark()));
     return;

    case "tuple-1":
    case "tuple-2":
    case "tuple-3":
     this.#push(this.#tuple(this.#popSome(Number(effect.slice(-1)))));
     return;

    case "empty-tuple":
     this.#push(this.#tuple([]));
     return;

    case "empty-dict":
     this.#push(isKind(stack.at(-1), "wrapper") ? {
      kind: "state",
      values: new Map
     } : OPAQUE);
     return;

    case "add-one":
     this.#pop();
     this.#peek();
     return;

    case "add-pair":
     this.#addPairs(this.#popSome(2));
     return;

    case "add-many":
     this.#addPairs(this.#popMark());
     return;

    case "get":
     this.#get(this.#number);
     return;

    case "get-decimal":
     this.#get(index(this.#text));
     return;

    case "put":
     this.#put(this.#number);
     return;

    case "put-decimal":
     this.#put(index(this.#text));
     return;

    case "memoize":
     this.#put(this.#machine.memo.size);
     return;

    case "global":
     this.#push(this.#imported(this.#text, this.#second));
     return;

    case "stack-global":
     {
      const [module, name] = this.#popSome(2);
      this.#push(this.#stackImport(module, name));
      return;
     }

    case "instance":
     this.#popMark();
     this.#imported(this.#text, this.#second);
     this.#push(OPAQUE);
     return;

    case "object":
     this.#called(this.#popMark()[0]);
     this.#push(OPAQUE);
     return;

    case "reduce":
     {
      const [callable, args] = this.#popSome(2);
      this.#called(callable);
      this.#push((isImport(callable, "numpy", "dtype") ? dtypeOf(args) : null) ?? OPAQUE);
      return;
     }

    case "new-object":
    case "new-object-ex":
     {
      const [callable] = this.#popSome(effect === "new-object" ? 2 : 3);
      this.#called(callable);
      this.#push(isArrayWrapper(callable) ? {
       kind: "wrapper"
      } : OPAQUE);
      return;
     }

    case "build":
     this.#build();
     return;

    case "extension":
     this.#danger(UNNAMED.extension, NOT_TOLD);
     this.#push({
      kind: "import",
      module: "",
      name: ""
     });
     return;

    case "stop":
     this.#stop();
     return;
    }
   }
   #push(value) {
    if (this.#machine.stack.length > limits.ym.pickleValues) throw new Lost("too-much");
    this.#machine.stack.push(value);
   }
   #floor() {
    return this.#machine.marks.at(-1) ?? 0;
   }
   #pop() {
    const {stack: stack} = this.#machine;
    const value = stack.length > this.#floor() ? stack.pop() : void 0;
    if (value === void 0) throw new Lost("stack");
    return value;
   }
   #peek() {
    const {stack: stack} = this.#machine;
    const value = stack.length > this.#floor() ? stack.at(-1) : void 0;
    if (value === void 0) throw new Lost("stack");
    return value;
   }
   #popSome(count) {
    const {stack: stack} = this.#machine;
    if (stack.length - count < this.#floor()) throw new Lost("stack");
    return stack.splice(stack.length - count, count);
   }
   #popMark() {
    const {stack: stack, marks: marks} = this.#machine;
    const mark = marks.pop();
    if (mark === void 0) throw new Lost("stack");
    return stack.splice(mark);
   }
   #tuple(items) {
    return this.#hasArrays && items.length <= TUPLE ? {
     kind: "tuple",
     items: items
    } : OPAQUE;
   }
   #addPairs(pairs) {
    const target = this.#peek();
    if (!isKind(target, "state")) return;
    for (let i = 0; i < pairs.length; i += 2) setAttribute(target, pairs[i], pairs[i + 1]);
   }
   #get(key) {
    const value = this.#machine.memo.get(key);
    if (value === void 0) throw new Lost("memo");
    this.#push(value);
   }
   #put(key) {
    const {memo: memo} = this.#machine;
    const value = this.#peek();
    if (typeof value === "string") this.#remembered += value.length;
    memo.set(key, value);
    if (memo.size > limits.ym.pickleValues || this.#remembered > limits.ym.pickleNames) throw new Lost("too-much");
   }
   #imported(module, name) {
    if (module === null || name === null) {
     this.#danger(UNNAMED.unusual, NOT_TOLD);
     return {
      kind: "import",
      module: "",
      name: ""
     };
    }
    const why = dangerOf(module, name);
    const shown = importName(module, name);
    if (shown !== null && this.#imports.size < limits.ym.pickleImports) this.#imports.add(shown);
    if (why !== null || shown === null) this.#danger(shown ?? UNNAMED.unusual, why ?? NOT_TOLD);
    if (name === "dtype" || name === "NumpyArrayWrapper") this.#hasArrays = true;
    return {
     kind: "import",
     module: module,
     name: name
    };
   }
   #stackImport(module, name) {
    if (typeof module === "string" && typeof name === "string") return this.#imported(module, name);
    this.#danger(UNNAMED.computed, NOT_TOLD);
    return {
     kind: "import",
     module: "",
     name: ""
    };
   }
   #danger(what, why) {
    if (this.#dangerous.size < limits.ym.pickleImports) this.#dangerous.set(what, why);
   }
   #called(callable) {
    if (callable === void 0) throw new Lost("stack");
    if (!isKind(callable, "import")) this.#danger(UNNAMED.call, NOT_TOLD);
   }
   #build() {
    const state = this.#pop();
    const target = this.#peek();
    if (isKind(target, "dtype")) completeDtype(target, state);
    if (!isKind(target, "wrapper")) return;
    const array = isKind(state, "state") ? arrayAfter(state) : null;
    if (array === null || this.#frameEnd > this.#base + this.#at) throw new Lost("array");
    this.#pop();
    this.#push(OPAQUE);
    if (array.kind === "pickle") {
     if (this.#outer.length > 0) throw new Lost("array");
     this.#outer.push({
      ...this.#machine,
      opcodes: this.#machine.opcodes + 1
     });
     this.#machine = newMachine();
    } else if (array.padded) this.#padding = array.length; else this.#skip = array.length;
   }
   #stop() {
    const result = this.#pop();
    const outer = this.#outer.pop();
    if (outer !== void 0) {
     this.#machine = outer;
     return;
    }
    this.#pickles++;
    this.#machine = newMachine();
    this.#remembered = 0;
    this.#hasArrays = false;
    if (this.#pickles === 1) this.#oldTorch = result === TORCH_MAGIC;
    this.#finished = this.#oldTorch && this.#pickles === OLD_TORCH_PICKLES;
   }
  }
  function isArrayWrapper(value) {
   return isImport(value, "joblib.numpy_pickle", "NumpyArrayWrapper") || isImport(value, "sklearn.externals.joblib.numpy_pickle", "NumpyArrayWrapper");
  }
  function isTorchMagic(text) {
   return text?.length === OLD_TORCH_MAGIC.length && OLD_TORCH_MAGIC.every((byte, i) => text.charCodeAt(i) === byte);
  }
  function latin1(bytes, from, to) {
   return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1");
  }
  function decimal(text, form) {
   if (text === null) return OPAQUE;
   if (!form.test(text.trim())) throw new Lost("argument");
   return OPAQUE;
  }
  function index(text) {
   if (text === null || !/^\d{1,15}$/.test(text.trim())) throw new Lost("argument");
   return Number(text);
  }
  function unquoted(text) {
   if (text === null) return OPAQUE;
   const trimmed = text.trim();
   const quote = trimmed[0];
   if (trimmed.length < 2 || quote !== "'" && quote !== '"' || !trimmed.endsWith(quote)) throw new Lost("argument");
   const content = trimmed.slice(1, -1);
   return content.includes("\\") || content.length > NAME ? OPAQUE : content;
  }
  const pickle_TITLE = "Pickle";
  const PICKLE_NAME = /\.(pkl|pickle|joblib|dill|cloudpickle|sav|pt|pth|ckpt)(\.(gz|z|bz2|xz|lzma|lz4|zst))?$/i;
  const FEWEST_OPCODES = 4;
  const PIECE = 1 << 20;
  const MAGICS = [ [ "zip", [ 80, 75, 3, 4 ] ], [ "gzip", [ 31, 139 ] ], [ "numpy", [ 147, 78, 85, 77, 80, 89 ] ], [ "bzip2", [ 66, 90, 104 ] ], [ "xz", [ 253, 55, 122, 88, 90, 0 ] ], [ "lzma", [ 93, 0, 0 ] ], [ "lz4", [ 4, 34, 77, 24 ] ], [ "zstd", [ 40, 181, 47, 253 ] ], [ "old joblib", [ 90, 70, 48, 120 ] ] ];
  const pickleReader = {
   id: "pickle",
   title: pickle_TITLE,
   role: "artifact",
   versions: [ "0", "1", "2", "3", "4", "5" ],
   fields: [ "path", "format", "size", "runs_code", "imports", "dangerous_imports" ].map(name => `artifact.${name}`),
   recognise: recognisePickle,
   read: readPickle
  };
  function packingOf(bytes) {
   const found = MAGICS.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
   if (found !== void 0) return found[0];
   const [first = 0, second = 0] = bytes;
   return first === 120 && (first * 256 + second) % 31 === 0 ? "zlib" : "none";
  }
  function recognisePickle(head) {
   const packing = packingOf(head.bytes);
   const isNamed = PICKLE_NAME.test(head.path);
   switch (packing) {
   case "none":
    return recogniseBare(head.bytes, head.size, isNamed, "it begins with the opcodes of a pickle");

   case "gzip":
   case "zlib":
    {
     const start = beginningOf(head.bytes, packing);
     return start === null ? null : recogniseBare(start, Number.POSITIVE_INFINITY, isNamed, `it is a pickle in ${packing}`);
    }

   case "numpy":
    return objectsInArray(head.bytes) === null ? null : {
     strength: 3,
     because: "it is an array of Python objects"
    };

   case "zip":
    if (picklesIn(head).length > 0) return {
     strength: 3,
     because: "it is an archive with a pickle in it"
    };
    return isNamed && "problem" in listZip(head.slice, head.size) ? {
     strength: 2,
     because: "it is an archive that is named like a pickle"
    } : null;

   default:
    return isNamed ? {
     strength: 1,
     because: "it is named like a pickle and compressed"
    } : null;
   }
  }
  function recogniseBare(bytes, size, isNamed, because) {
   const isMarked = bytes[0] === 128 && (bytes[1] ?? 255) <= 5;
   const scan = new PickleScan;
   scan.feed(bytes);
   const {pickles: pickles, trouble: trouble, imports: imports, opcodes: opcodes} = scan.end();
   const follows = trouble === null || pickles > 0 || trouble === "truncated" && bytes.length < size;
   if (isMarked) return follows || isNamed || imports.length > 0 ? {
    strength: 3,
    because: because
   } : null;
   const isOld = follows && opcodes > 1 && (isNamed || imports.length > 0 && opcodes >= FEWEST_OPCODES);
   return isOld ? {
    strength: 2,
    because: because
   } : null;
  }
  const TASTE = 1024;
  function beginningOf(bytes, packing) {
   const options = {
    finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
    maxOutputLength: 1100 * TASTE
   };
   const start = bytes.subarray(0, TASTE);
   try {
    return packing === "gzip" ? external_node_zlib_.gunzipSync(start, options) : external_node_zlib_.inflateSync(start, options);
   } catch {
    return null;
   }
  }
  const PICKLE_ENTRY = /\.(pkl|pickle|joblib)$/i;
  const ARRAY_ENTRY = /\.npy$/i;
  function picklesIn(head) {
   const listed = listZip(head.slice, head.size);
   if ("problem" in listed) return [];
   return listed.entries.flatMap(entry => {
    if (PICKLE_ENTRY.test(entry.name)) return [ {
     entry: entry,
     isArray: false
    } ];
    if (!ARRAY_ENTRY.test(entry.name)) return [];
    const start = startOfEntry(head, entry);
    return start === null || objectsInArray(start) === null ? [] : [ {
     entry: entry,
     isArray: true
    } ];
   });
  }
  function startOfEntry(head, entry) {
   const place = contentsOf(head.slice, entry);
   if (place === null) return null;
   const bytes = head.slice(place.start, Math.min(place.end, place.start + TASTE));
   if (entry.method === 0) return bytes;
   try {
    return external_node_zlib_.inflateRawSync(bytes, {
     finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
     maxOutputLength: 1100 * TASTE
    });
   } catch {
    return null;
   }
  }
  async function readPickle(document) {
   const packing = packingOf(document.bytes);
   const found = await findIn(document, packing);
   const imports = unique(found.findings.flatMap(one => one.imports));
   const dangerous = new Map(found.findings.flatMap(one => [ ...one.dangerous ]));
   const place = (0, statement.GH)(document.path);
   const problem = (code, message) => ({
    code: code,
    message: message,
    place: place
   });
   const troubles = new Set(found.findings.flatMap(({trouble: trouble}) => trouble === null ? [] : [ trouble ]));
   const warnings = [ ...[ ...dangerous ].slice(0, limits.ym.pickleProblems).map(([what, why]) => problem("dangerous-import", dangerMessage(what, why))), ...dangerous.size > limits.ym.pickleProblems ? [ problem("dangerous-import", `${dangerous.size - limits.ym.pickleProblems} more imports are dangerous.`) ] : [], ...[ ...troubles ].map(trouble => problem(`pickle-${trouble}`, TROUBLES[trouble])), ...found.problems ];
   const isKnown = found.findings.length > 0;
   const said = [ saying("path", document.path, "", place), saying("format", found.format, "", place), saying("size", document.size, "", place), saying("runs_code", true, "", place), ...imports.length > 0 ? [ saying("imports", imports, "", place) ] : [], ...dangerous.size > 0 ? [ saying("dangerous_imports", [ ...dangerous.keys() ].sort(), "", place) ] : [] ];
   const protocols = found.findings.map(({protocol: protocol}) => protocol);
   return {
    ...evidence_reader.f,
    status: !isKnown ? "unsupported" : troubles.size + found.problems.length > 0 ? "partial" : "parsed",
    version: protocols.length === 0 ? null : String(Math.max(...protocols)),
    entries: [ artifactEntry(document.path, place, {
     format: pickle_TITLE,
     assurance: "recomputed"
    }, said) ],
    warnings: warnings
   };
  }
  const unique = texts => [ ...new Set(texts) ].sort().slice(0, limits.ym.pickleImports);
  function dangerMessage(what, why) {
   const advice = "Do not load the file before somebody has looked into it; save the model in a form that runs no code, such as safetensors or ONNX.";
   return /^[A-Za-z_][\w.]*$/.test(what) ? `Loading this file imports ${what}, which ${why}. ${advice}` : `Loading this file needs ${what}, which ${why}. ${advice}`;
  }
  const CUT = "The imports listed are those before it. Write the file again with an unchanged version of its tool.";
  const TROUBLES = {
   "not-an-opcode": `Part of the file is no pickle, so that what follows could not be looked into. ${CUT}`,
   truncated: "The file ends in the middle of a pickle. Write it again, or fetch it again.",
   stack: `An opcode takes more values than there are, so that the pickle cannot be loaded. ${CUT}`,
   memo: `An opcode fetches a value that was never stored, so that the pickle cannot be loaded. ${CUT}`,
   argument: `The argument of an opcode has not the form it must have, so that the pickle cannot be loaded. ${CUT}`,
   protocol: `The pickle states a protocol later than 5, which is not known. ${CUT}`,
   array: `An array lies in the file in a way that does not say where it ends. ${CUT}`,
   trailing: "Bytes follow the end of the pickle that are no pickle. Write the file again with nothing after it.",
   "too-much": `The pickle holds more than ${limits.ym.pickleOpcodes} opcodes or ${limits.ym.pickleValues} values at once; the rest was not looked into.`
  };
  async function findIn(document, packing) {
   const problem = (code, message) => ({
    code: code,
    message: message,
    place: (0, statement.GH)(document.path)
   });
   switch (packing) {
   case "none":
    return {
     format: "pickle",
     findings: [ scanAll(document.chunks()) ],
     problems: []
    };

   case "gzip":
   case "zlib":
    {
     const scan = new PickleScan;
     const failure = await inflateInto(document.chunks(), packing, scan);
     const problems = failure === null ? [] : [ problem("not-decompressed", failure) ];
     return {
      format: `pickle in ${packing}`,
      findings: [ scan.end() ],
      problems: problems
     };
    }

   case "numpy":
    {
     const start = objectsInArray(document.bytes) ?? 0;
     return {
      format: "numpy array of objects",
      findings: [ scanAll(pieces(document, start, document.size)) ],
      problems: []
     };
    }

   case "zip":
    return findInZip(document);

   default:
    {
     const message = `The file is compressed with ${packing}, which is not read. Save it with gzip or without compression.`;
     return {
      format: `pickle in ${packing}`,
      findings: [],
      problems: [ problem("compressed", message) ]
     };
    }
   }
  }
  function scanAll(chunks) {
   const scan = new PickleScan;
   for (const chunk of chunks) if (!scan.feed(chunk)) break;
   return scan.end();
  }
  async function inflateInto(chunks, packing, scan) {
   const stream = packing === "gzip" ? external_node_zlib_.createGunzip() : external_node_zlib_.createInflate();
   const source = external_node_stream_.Readable.from(copies(chunks), {
    objectMode: false
   });
   source.on("error", () => stream.destroy(new Error("unreadable"))).pipe(stream);
   let length = 0;
   try {
    for await (const piece of stream) {
     length += piece.length;
     if (length > limits.ym.inflatedBytes) return `The file has more than ${limits.ym.inflatedBytes / 1024 / 1024} MiB when decompressed; the rest was not looked into.`;
     if (!scan.feed(piece)) break;
    }
    return null;
   } catch {
    return "The file cannot be decompressed to its end. Write it again, or fetch it again.";
   } finally {
    source.destroy();
    stream.destroy();
   }
  }
  function* copies(chunks) {
   for (const chunk of chunks) yield new Uint8Array(chunk);
  }
  function* pieces(document, start, end) {
   for (let at = start; at < end; at += PIECE) {
    const piece = document.slice(at, Math.min(end, at + PIECE));
    if (piece.length === 0) return;
    yield piece;
   }
  }
  function findInZip(document) {
   const findings = [];
   const problems = [];
   const place = (0, statement.GH)(document.path);
   const listed = listZip(document.slice, document.size);
   if ("problem" in listed) problems.push({
    code: listed.code,
    message: listed.problem,
    place: place
   });
   const pickles = picklesIn(document);
   let inflated = 0;
   for (const {entry: entry, isArray: isArray} of pickles) {
    const at = contentsOf(document.slice, entry);
    if (at === null || at.end > document.size) {
     problems.push({
      code: "not-zip",
      message: "A pickle of the archive lies outside of it. Write the file again.",
      place: place
     });
     continue;
    }
    if (entry.method === 0) {
     findings.push(scanAll(skipHeader(pieces(document, at.start, at.end), isArray)));
     continue;
    }
    const room = limits.ym.zipInflatedBytes - inflated;
    const contents = entry.method === 8 ? inflateEntry(document, at, room) : null;
    if (contents === null) {
     const message = `A pickle of the archive could not be decompressed, or has more than ${limits.ym.zipInflatedBytes / 1024 / 1024} MiB. Write the archive without compression.`;
     problems.push({
      code: "not-decompressed",
      message: message,
      place: place
     });
     continue;
    }
    inflated += contents.length;
    findings.push(scanAll(skipHeader([ contents ], isArray)));
   }
   const isTorch = pickles.some(({entry: entry}) => (0, paths.Vb)(entry.name) === "data.pkl");
   const isScript = pickles.some(({entry: entry}) => (0, paths.Vb)(entry.name) === "constants.pkl");
   const named = isScript ? "TorchScript archive" : isTorch ? "PyTorch archive" : "zip archive with a pickle";
   const format = pickles.length === 0 ? "zip archive" : named;
   return {
    format: format,
    findings: findings,
    problems: problems
   };
  }
  function inflateEntry(document, {start: start, end: end}, room) {
   if (room <= 0 || end - start > limits.ym.zipInflatedBytes) return null;
   try {
    return external_node_zlib_.inflateRawSync(document.slice(start, end), {
     maxOutputLength: room
    });
   } catch {
    return null;
   }
  }
  function* skipHeader(chunks, isArray) {
   let isFirst = isArray;
   for (const chunk of chunks) {
    yield isFirst ? chunk.subarray(objectsInArray(chunk) ?? 0) : chunk;
    isFirst = false;
   }
  }
  const safetensors_TITLE = "safetensors";
  const PREFIX = 8;
  const BITS = {
   BOOL: 8,
   F4: 4,
   F6_E2M3: 6,
   F6_E3M2: 6,
   U8: 8,
   I8: 8,
   F8_E5M2: 8,
   F8_E4M3: 8,
   F8_E8M0: 8,
   I16: 16,
   U16: 16,
   F16: 16,
   BF16: 16,
   I32: 32,
   U32: 32,
   F32: 32,
   C64: 64,
   F64: 64,
   I64: 64,
   U64: 64
  };
  const safetensorsReader = {
   id: "safetensors",
   title: safetensors_TITLE,
   role: "artifact",
   versions: [],
   fields: [ "artifact.path", "artifact.format", "artifact.size", "artifact.runs_code" ],
   recognise: recogniseSafetensors,
   read: readSafetensors
  };
  function headerLength(bytes) {
   if (bytes.length < PREFIX) return -1;
   const data = new DataView(bytes.buffer, bytes.byteOffset, PREFIX);
   return data.getUint32(0, true) + data.getUint32(4, true) * 2 ** 32;
  }
  function recogniseSafetensors({bytes: bytes, path: path, size: size}) {
   const length = headerLength(bytes);
   const isNamed = /\.safetensors$/i.test(path);
   if (bytes[PREFIX] === 123 && length >= 2 && (isNamed || PREFIX + length <= size)) return {
    strength: 3,
    because: "a length and a JSON header stand at its beginning"
   };
   return isNamed && length >= 0 && !isText(bytes) ? {
    strength: 2,
    because: "it is named safetensors"
   } : null;
  }
  const isText = bytes => bytes.subarray(0, PREFIX).every(byte => byte >= 9);
  function readSafetensors(document) {
   const {path: path, size: size} = document;
   const place = (0, statement.GH)(path);
   const refused = (code, message) => ({
    ...evidence_reader.f,
    status: "corrupt",
    warnings: [ {
     code: code,
     message: message,
     place: place
    } ]
   });
   const length = headerLength(document.bytes);
   if (length < 0 || PREFIX + length > size) return refused("cut-off", "The file is shorter than its header says. Fetch it again, or write it again.");
   if (length > limits.ym.safetensorsHeaderBytes) {
    const limit = limits.ym.safetensorsHeaderBytes / 1024 / 1024;
    return refused("too-large", `The header has more than ${limit} MiB, more than is read. Split the file.`);
   }
   const text = safetensors_utf8(document.slice(PREFIX, PREFIX + length));
   const header = text === null ? null : (0, data._)(text, {
    format: "json"
   });
   if (header === null || header.value?.kind !== "mapping") {
    const [first] = header?.problems ?? [];
    return refused("not-safetensors", `The header cannot be read. ${first?.message ?? "It is not one JSON object."}`);
   }
   const problems = checkTensors(header.value, size - PREFIX - length);
   const warnings = problems.map(({code: code, message: message}) => ({
    code: code,
    message: message,
    place: place
   }));
   const said = [ saying("path", path, "", place), saying("format", safetensors_TITLE, "", place), saying("size", size, "", place), saying("runs_code", false, "", place) ];
   return {
    ...evidence_reader.f,
    status: warnings.length > 0 ? "partial" : "parsed",
    entries: [ artifactEntry(path, place, {
     format: safetensors_TITLE,
     assurance: "recomputed"
    }, said) ],
    notUnderstood: metadataKeys(header.value).map(what => ({
     what: what,
     place: place
    })),
    warnings: warnings
   };
  }
  function safetensors_utf8(bytes) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch {
    return null;
   }
  }
  const METADATA = "__metadata__";
  function metadataKeys(header) {
   const metadata = header.entries.get(METADATA)?.value;
   if (metadata?.kind !== "mapping") return [];
   return [ ...metadata.entries.keys() ].filter(key => key !== "format").map(key => (0, 
   located.rb)([ METADATA, key ]));
  }
  function checkTensors(header, bytes) {
   const troubles = new Map;
   const extents = [];
   for (const [name, {value: value}] of header.entries) {
    if (name === METADATA) {
     if (!isTextMap(value)) troubles.set("metadata", "The metadata of the header are not texts by name. Write the file again with its library.");
     continue;
    }
    const extent = extentOf(value);
    if (extent === null) troubles.set("tensor", "A tensor of the header has no dtype, shape or offsets that fit each other. Write the file again."); else extents.push(extent);
   }
   if (troubles.has("tensor")) return listed(troubles);
   extents.sort((a, b) => a.begin - b.begin || a.end - b.end);
   let at = 0;
   for (const {begin: begin, end: end} of extents) {
    if (begin < at) troubles.set("overlap", "Two tensors share bytes of the file. Write it again with its library.");
    if (begin > at) troubles.set("gap", "Bytes of the file belong to no tensor. Write it again with its library.");
    at = Math.max(at, end);
   }
   if (at > bytes) troubles.set("cut-off", "A tensor lies beyond the end of the file. Fetch it again, or write it again.");
   if (at < bytes) troubles.set("gap", "Bytes of the file belong to no tensor. Write it again with its library.");
   return listed(troubles);
  }
  const listed = troubles => [ ...troubles ].map(([code, message]) => ({
   code: code,
   message: message
  }));
  function isTextMap(value) {
   if (value.kind !== "mapping") return false;
   return [ ...value.entries.values() ].every(one => one.value.kind === "scalar" && typeof one.value.value === "string");
  }
  function extentOf(value) {
   if (value.kind !== "mapping") return null;
   const dtype = value.entries.get("dtype")?.value;
   const shape = numbersIn(value.entries.get("shape")?.value);
   const offsets = numbersIn(value.entries.get("data_offsets")?.value);
   const [begin, end] = offsets ?? [];
   if (dtype?.kind !== "scalar" || shape === null || begin === void 0 || end === void 0 || begin > end) return null;
   if (offsets?.length !== 2) return null;
   const bits = Object.hasOwn(BITS, dtype.text) ? BITS[dtype.text] : void 0;
   if (bits === void 0) return {
    begin: begin,
    end: end
   };
   const needed = shape.reduce((product, count) => product * count, bits);
   return needed === (end - begin) * 8 ? {
    begin: begin,
    end: end
   } : null;
  }
  function numbersIn(value) {
   if (value?.kind !== "sequence") return null;
   const numbers = value.items.map(item => item.kind === "scalar" ? item.value : null);
   return numbers.every(one => typeof one === "number" && Number.isSafeInteger(one) && one >= 0) ? numbers : null;
  }
  const model_card_toolkit_TITLE = "Model Card Toolkit";
  const datasetFacts = [ {
   field: "dataset.name",
   at: "name"
  }, {
   field: "dataset.url",
   at: "link"
  }, {
   field: "dataset.description",
   at: "description"
  }, {
   field: "dataset.sensitive_data",
   at: [ "sensitive/sensitive_data", "sensitive" ],
   words: {
    true: "sensitive data, not said which",
    false: "no sensitive data"
   }
  } ];
  const ROLE_NAMES = {
   training: "train",
   "training set": "train",
   "training data": "train",
   "training dataset": "train",
   "train set": "train",
   "train data": "train",
   testing: "test",
   "test set": "test",
   "test data": "test",
   "test dataset": "test",
   "testing set": "test",
   "testing data": "test"
  };
  const datasets = [ {
   kind: "dataset",
   at: "model_parameters/data[]",
   id: "name",
   facts: [ ...datasetFacts, {
    field: "dataset.role",
    at: "name",
    words: ROLE_NAMES
   } ]
  }, ...[ [ "train", "train" ], [ "eval", "test" ] ].map(([key = "", role = ""]) => ({
   kind: "dataset",
   at: `model_parameters/data/${key}`,
   id: "name",
   facts: datasetFacts,
   implied: {
    "dataset.role": role
   }
  })) ];
  const toolkitMapping = {
   names: "exact",
   facts: [ {
    field: "name",
    at: "model_details/name"
   }, {
    field: "description",
    at: [ "model_details/overview", "model_details/short_description", "model_details/documentation" ]
   }, {
    field: "version",
    at: [ "model_details/version/name", "model_details/version" ]
   }, {
    field: "model.released",
    at: "model_details/version/date"
   }, {
    field: "governance.changes",
    at: "model_details/version/diff"
   }, {
    field: "governance.roles.model_owner",
    at: [ "model_details/owners[]/name", "model_details/owners[]" ]
   }, {
    field: "governance.contact",
    at: "model_details/owners[]/contact"
   }, {
    field: "model.licence",
    at: [ "model_details/licenses[]/identifier", "model_details/licenses[]/custom_text", "model_details/licenses[]", "model_details/license" ]
   }, {
    field: "model.architecture",
    at: [ "model_parameters/model_architecture", "model_parameters/architecture" ]
   }, {
    field: "model.inputs",
    at: [ "model_parameters/input_format", "model_parameters/input_format_map[]/*" ]
   }, {
    field: "output.description",
    at: [ "model_parameters/output_format", "model_parameters/output_format_map[]/*" ]
   }, {
    field: "development.datasets",
    at: "model_parameters/data[]"
   }, {
    field: "intended_use.users",
    at: [ "considerations/users[]/description", "considerations/users[]" ]
   }, {
    field: "intended_use.purpose",
    at: [ "considerations/use_cases[]/description", "considerations/use_cases[]" ]
   }, {
    field: "intended_use.out_of_scope",
    at: [ "considerations/out_of_scope_uses[]/description", "considerations/out_of_scope_uses[]" ]
   }, {
    field: "tradeoffs",
    at: [ "considerations/tradeoffs[]/description", "considerations/tradeoffs[]" ]
   }, {
    field: "limitations",
    at: [ "considerations/limitations[]/description", "considerations/limitations[]" ]
   }, {
    field: "ethical_considerations",
    at: [ "considerations/ethical_considerations[]/*", "considerations/ethical_considerations[]" ]
   } ],
   entries: datasets,
   records: [ {
    at: "quantitative_analysis/performance_metrics[]",
    name: "type",
    value: "value",
    unit: "unit",
    lower: "confidence_interval/lower_bound",
    upper: "confidence_interval/upper_bound",
    slice: "slice"
   } ],
   settings: [ "$schema", "schema_version", "model_details/references", "model_details/citation", "model_details/citations", "model_parameters/input_format_map", "model_parameters/output_format_map", "model_parameters/data[]/graphics", "model_parameters/data/*/graphics", "quantitative_analysis/graphics" ]
  };
  const SECTIONS = [ "model_parameters", "quantitative_analysis", "considerations" ];
  const DETAILS = [ "overview", "owners", "licenses", "version/name", "documentation" ].map(key => `model_details/${key}`);
  function isToolkitCard({form: form, has: has, count: count}) {
   if (form === "ndjson" || !has("model_details")) return false;
   return count(SECTIONS) > 0 || count([ "schema_version", ...DETAILS ]) > 1;
  }
  const ADDED = [ "model_category", "bias_model", "bias_output", "model_index", "pipeline_tag", "framework_version", "considerations/out_of_scope_uses", "model_details/short_description", "model_details/contributors" ];
  function isExtendedToolkitCard(seen) {
   return isToolkitCard(seen) && seen.count(ADDED) > 1;
  }
  function versionByShape({has: has}) {
   if (has("model_details/license") || has("model_parameters/data/train") || has("model_parameters/data/eval")) return "0.0.1";
   const lists = [ "model_details/licenses", "model_details/citations", "model_parameters/data[]/name" ];
   return lists.some(has) ? "0.0.2" : null;
  }
  const modelCardToolkitReader = mappedReader({
   id: "model-card-toolkit",
   title: model_card_toolkit_TITLE,
   role: "card",
   versions: [ "0.0.1", "0.0.2" ],
   assurance: "declared",
   recognise: seen => isToolkitCard(seen) && !isExtendedToolkitCard(seen) ? {
    strength: 3,
    because: "it has model_details and the sections of the Model Card Toolkit"
   } : null,
   version: seen => /^\d+(\.\d+){1,2}$/.exec(seen.text("schema_version"))?.[0] ?? versionByShape(seen),
   mapping: toolkitMapping
  });
  const mitchell_card_TITLE = "Mitchell model card in JSON or YAML";
  const mitchell_card_SECTIONS = [ "model details", "intended use", "factors", "metrics", "evaluation data", "training data", "quantitative analyses", "ethical considerations", "caveats and recommendations" ];
  const described = (section, role) => ({
   kind: "dataset",
   at: section,
   id: "name",
   facts: [ {
    field: "dataset.name",
    at: "name"
   }, {
    field: "dataset.description",
    at: [ "datasets", "dataset" ]
   }, {
    field: "dataset.preprocessing",
    at: "preprocessing"
   } ],
   implied: {
    "dataset.role": role
   }
  });
  const mitchell_card_mapping = {
   names: "loose",
   facts: [ {
    field: "name",
    at: [ "model details/name", "model details/model name", "model name", "name" ]
   }, {
    field: "version",
    at: [ "model details/model version", "model details/version", "version" ]
   }, {
    field: "model.released",
    at: [ "model details/model date", "model details/date" ]
   }, {
    field: "model.type",
    at: [ "model details/model type", "model details/type" ]
   }, {
    field: "model.licence",
    at: [ "model details/license", "model details/licence" ]
   }, {
    field: "governance.roles.model_owner",
    at: [ "model details/organization", "model details/developer", "model details/developers", "model details/developed by", "model details/person or organization", "model details/person or organization developing model" ]
   }, {
    field: "governance.contact",
    at: [ "model details/contact info", "model details/contact" ]
   }, {
    field: "development.procedure",
    at: "model details/information"
   }, {
    field: "intended_use.purpose",
    at: [ "intended use/primary intended uses", "intended use/primary uses", "intended use" ]
   }, {
    field: "intended_use.users",
    at: [ "intended use/primary intended users", "intended use/primary users" ]
   }, {
    field: "intended_use.out_of_scope",
    at: [ "intended use/out of scope use cases", "intended use/out of scope uses", "intended use/out of scope" ]
   }, {
    field: "evaluation.factors",
    at: [ "factors/relevant factors", "factors/evaluation factors", "factors" ]
   }, {
    field: "evaluation.metrics_chosen",
    at: [ "metrics/model performance measures", "metrics/performance measures", "factors/model performance measures" ]
   }, {
    field: "deployment.threshold",
    at: [ "metrics/decision thresholds", "metrics/decision threshold" ]
   }, {
    field: "development.evaluation_data",
    at: [ "evaluation data/datasets", "evaluation data" ]
   }, {
    field: "development.training_data",
    at: [ "training data/datasets", "training data" ]
   }, {
    field: "evaluation.summary",
    at: [ "quantitative analyses/*", "quantitative analyses" ]
   }, {
    field: "ethical_considerations",
    at: [ "ethical considerations/*", "ethical considerations" ]
   }, {
    field: "limitations",
    at: [ "caveats and recommendations", "caveats and recommendations/*" ]
   }, {
    field: "security.measures",
    at: "security considerations/threat modeling"
   }, {
    field: "security.testing",
    at: "security considerations/security testing"
   } ],
   entries: [ described("training data", "train"), described("evaluation data", "test") ],
   records: [ {
    at: "quantitative analyses/*",
    value: ""
   }, {
    at: "quantitative analyses/*/*",
    value: "",
    namingKeys: 2
   } ],
   settings: [ "model details/more information", "model details/resource", "model details/citation", "model details/citation details" ]
  };
  function isMitchellCard(seen) {
   return seen.form !== "ndjson" && seen.has("model details") && seen.count(mitchell_card_SECTIONS) > 2 && !isToolkitCard(seen);
  }
  const mitchellCardReader = mappedReader({
   id: "mitchell-card",
   title: mitchell_card_TITLE,
   role: "card",
   versions: [],
   assurance: "declared",
   recognise: seen => isMitchellCard(seen) ? {
    strength: seen.count(mitchell_card_SECTIONS) > 4 ? 3 : 2,
    because: "its keys are the sections of Mitchell and others (2019)"
   } : null,
   version: () => null,
   mapping: mitchell_card_mapping
  });
  var system_file = __webpack_require__(33263);
  const ad_hoc_card_TITLE = "Model card in JSON or YAML";
  const KEYS = [ [ "name", [ "model name", "name" ] ], [ "version", [ "model version", "version" ] ], [ "model.task", [ "task", "model task" ] ], [ "model.licence", [ "license", "licence" ] ], [ "model.software", [ "framework", "library", "libraries" ] ], [ "model.released", [ "release date", "released" ] ], [ "development.datasets", [ "dataset", "datasets" ] ], [ "development.training_data", [ "training data", "training dataset", "training set" ] ], [ "development.evaluation_data", [ "evaluation data", "test data", "test dataset", "test set" ] ], [ "ethical_considerations", [ "ethical considerations" ] ] ];
  const normal = key => (0, mapped_paths._t)(key.replace(/([a-z])([A-Z])/g, "$1 $2"), "loose");
  const FIELDS = new Map([ ...KEYS.flatMap(([field, names]) => names.map(name => [ name, field ])), ...[ ...MODEL_CARDS.headings ].flatMap(([name, fields]) => fields.filter(field => field.startsWith("oversight.")).map(field => [ normal(name), field ])), ...[ ...MODEL_CARDS.names ].map(([name, [field = ""]]) => [ normal(name), field ]) ]);
  const WORDS = {
   "model.task": {
    "binary classification": "classification",
    "multiclass classification": "classification",
    "multi-class classification": "classification",
    "image classification": "classification",
    "image segmentation": "segmentation",
    "object detection": "detection"
   },
   "governance.risk_tier": {
    medium: "moderate"
   }
  };
  const ABOUT_MODEL = /^(model|system|model card|card|metadata|(model|card|system) (info|information|details|metadata|description|overview)|general( information)?|overview|about)$/;
  const ad_hoc_card_COMMON = /^(name|version|scope|users?|population|setting|purpose|overview|description|inputs?|outputs?|owner|contact|contacts|e?-?mail|funding|status|software|changes|changelog|standards|tier|algorithm|architecture|environment of use|maintainers?|developers?|licen[cs]e|framework|library|libraries|datasets?|task|released|release date)$/;
  const ANSWER = /^(description|summary|statement|text|primary|details?|method)$/;
  const NAMED = {
   name: [ "name", "id" ],
   version: [ "number", "version", "name", "id" ],
   "governance.roles.model_owner": [ "name", "team", "organization", "email" ]
  };
  function hitsIn(value) {
   const hits = [];
   const visit = (mapping, keys, family) => {
    for (const [key, entry] of mapping.entries) {
     const name = normal(key);
     const found = {
      value: entry.value,
      keys: [ ...keys, key ],
      entry: entry
     };
     const field = FIELDS.get(name) ?? null;
     if (field !== null && (family === null || familyOf(field) === family)) hits.push(...hitsOf(field, name, found)); else if (family === null && entry.value.kind === "mapping" && ABOUT_MODEL.test(name)) visit(entry.value, found.keys, null);
    }
   };
   const hitsOf = (field, name, found) => {
    const {value: value, keys: keys} = found;
    if (value.kind !== "mapping") return [ {
     field: field,
     name: name,
     found: value.kind === "scalar" ? [ found ] : [ ...(0, mapped_paths.$O)(found) ]
    } ];
    const child = wanted => [ ...value.entries ].flatMap(([key, entry]) => wanted(normal(key)) ? [ {
     value: entry.value,
     keys: [ ...keys, key ],
     entry: entry
    } ] : []);
    const names = NAMED[field];
    if (names !== void 0) {
     const named = names.flatMap(one => child(key => key === one)).slice(0, 1);
     return named.length === 0 ? [] : [ {
      field: field,
      name: name,
      found: named
     } ];
    }
    const before = hits.length;
    visit(value, keys, familyOf(field));
    const parts = hits.splice(before);
    const answers = child(key => ANSWER.test(key));
    const own = answers.length > 0 || parts.length > 0 ? answers : [ ...(0, mapped_paths.$O)(found) ];
    return [ ...own.length === 0 ? [] : [ {
     field: field,
     name: name,
     found: own
    } ], ...parts ];
   };
   if (value.kind === "mapping") visit(value, [], null);
   return hits;
  }
  const familyOf = field => field.split(".", 1)[0] ?? field;
  const ad_hoc_card_IDENTITY = new Set([ "name", "version" ]);
  function recognise(head) {
   const {form: form, value: value} = head.outline();
   if (form !== "json" && form !== "yaml" || value?.kind !== "mapping" || (0, system_file.Ag)(head.path)) return null;
   const loosely = seen(head.outline(), head.path, "loose");
   if (isToolkitCard(loosely) || isMitchellCard(loosely) || loosely.has("monai_version")) return null;
   const hits = hitsIn(value);
   const identity = hits.filter(({field: field}) => ad_hoc_card_IDENTITY.has(field));
   const named = identity.some(({name: name}) => !ad_hoc_card_COMMON.test(name));
   const signs = new Set(hits.filter(({field: field}) => !ad_hoc_card_IDENTITY.has(field)).map(({field: field}) => field)).size;
   const telling = new Set(hits.filter(({field: field, name: name}) => !ad_hoc_card_IDENTITY.has(field) && !ad_hoc_card_COMMON.test(name)).map(({field: field}) => field)).size;
   if (identity.length === 0) return null;
   const because = "it names a model and says what model cards say";
   if (walkMetrics(value, head.path).records.length > 0) {
    const both = new Set(identity.map(({field: field}) => field)).size === ad_hoc_card_IDENTITY.size;
    const called = /model[_-]?card/i.test((0, paths.Vb)(head.path));
    return telling > 1 || named && both && signs > 1 || called ? {
     strength: 3,
     because: because
    } : null;
   }
   return named && signs > 0 || telling > 1 ? {
    strength: 1,
    because: because
   } : null;
  }
  function read(document) {
   const {value: value, problems: problems} = parseStructured(document);
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(document.path, span)
   }));
   if (value === null) {
    const empty = problems.some(({code: code}) => code === "empty");
    return {
     ...evidence_reader.f,
     status: empty ? "empty" : "corrupt",
     warnings: warnings
    };
   }
   const source = {
    path: document.path,
    format: ad_hoc_card_TITLE,
    assurance: "declared"
   };
   const used = new Set;
   const anchors = new Map;
   const facts = factsIn(value, source, used, anchors);
   const records = [ ...measured(value, source, used), ...ad_hoc_card_listed(value, source, used) ];
   const notUnderstood = (0, mapped_paths.p1)(value, used).map(({what: what, entry: entry}) => ({
    what: what,
    place: (0, statement.$t)(source.path, entry.key)
   }));
   const status = facts.length + records.length === 0 ? "empty" : "parsed";
   return {
    ...evidence_reader.f,
    status: status,
    facts: facts,
    records: records,
    warnings: warnings,
    notUnderstood: notUnderstood,
    anchors: anchors
   };
  }
  function factsIn(value, source, used, anchors) {
   const byField = new Map;
   for (const hit of hitsIn(value)) {
    const known = byField.get(hit.field);
    if (known === void 0) byField.set(hit.field, [ hit ]); else known.push(hit);
   }
   return [ ...byField ].flatMap(([field, hits]) => {
    const surest = [ ...hits ].sort((a, b) => Number(ad_hoc_card_COMMON.test(a.name)) - Number(ad_hoc_card_COMMON.test(b.name)));
    const words = WORDS[field];
    const groups = surest.map(({found: found}) => found);
    const numeral = (0, vocabulary.mB)(field)?.kind === "number";
    return statedBy(groups, {
     field: field,
     ...words && {
      words: words
     },
     ...numeral && {
      numeral: numeral
     }
    }, source, used, anchors);
   });
  }
  function measured(value, source, used) {
   return walkMetrics(value, source.path).records.flatMap(record => {
    const keys = (0, located.kU)(record.pointer) ?? [];
    const scalar = (0, located.$I)(value, keys);
    const around = (0, located.$I)(value, keys.slice(0, -1));
    if (scalar?.kind !== "scalar") return [];
    const asText = typeof scalar.value === "string" ? numberOf(scalar) : null;
    if (typeof scalar.value !== "number" && asText === null) return [];
    used.add(scalar);
    if (around?.kind === "mapping" && (record.interval !== null || record.n !== null)) markAbout(around, record, used);
    const {assurance: assurance} = source;
    if (asText === null) return [ {
     ...record,
     assurance: assurance
    } ];
    const scale = writtenScale(record.metric, asText.value, asText.percent);
    return [ {
     ...record,
     raw: asText.raw,
     value: asText.value,
     scale: scale,
     interval: asText.interval ?? record.interval,
     assurance: assurance
    } ];
   });
  }
  function numberOf({text: text}) {
   const number = numberAt(text.trim(), 0);
   const alone = number !== null && (number.interval !== null || text.trim().slice(number.end).trim() === "");
   return alone ? number : null;
  }
  function markAbout(around, {interval: interval, n: n}, used) {
   for (const [key, {value: value}] of around.entries) {
    const isBound = /(^|_)(ci|ci95|lower|upper|ci_low|ci_high)$/.test(key) && interval !== null;
    const isSize = value.kind === "scalar" && value.value === n && n !== null;
    if (isBound && value.kind === "sequence") for (const item of value.items) used.add(item);
    if (isBound || isSize) used.add(value);
   }
  }
  function ad_hoc_card_listed(value, source, used) {
   const records = [];
   const visit = found => {
    if (found.value.kind !== "mapping") return;
    for (const [key, entry] of found.value.entries) {
     const keys = [ ...found.keys, key ];
     if (entry.value.kind === "mapping") {
      if (ABOUT_MODEL.test(normal(key)) || METRIC_LISTS.test(normal(key))) visit({
       value: entry.value,
       keys: keys,
       entry: entry
      });
     } else if (entry.value.kind === "sequence" && METRIC_LISTS.test(normal(key))) entry.value.items.forEach((item, position) => {
      if (item.kind === "mapping") records.push(...listedRecord(item, [ ...keys, position ], source, used));
     });
    }
   };
   visit((0, mapped_paths.Mn)(value));
   return records;
  }
  const METRIC_LISTS = /^((performance|evaluation|test) )?(metrics|performance|results|evaluation)$/;
  function listedRecord(item, keys, source, used) {
   const scalarOf = (...names) => {
    for (const name of names) {
     const value = item.entries.get(name)?.value;
     if (value?.kind === "scalar" && value.value !== null) return value;
    }
    return null;
   };
   const name = scalarOf("name", "metric", "type");
   const value = scalarOf("value", "score");
   if (name === null || value === null || canonicalMetric(name.text) === null) return [];
   const about = {
    lower: scalarOf("ci_lower", "lower"),
    upper: scalarOf("ci_upper", "upper"),
    n: scalarOf("n"),
    unit: scalarOf("unit"),
    slice: scalarOf("slice", "group", "subgroup"),
    on: scalarOf("dataset", "split")
   };
   const record = records_recordOf(name.text, value, {
    ...about,
    unit: about.unit?.text.trim() ?? "",
    slice: about.slice?.text.trim() ?? "",
    on: about.on?.text ?? ""
   });
   if (record === null) return [];
   for (const one of [ name, value, ...Object.values(about) ]) if (one !== null) used.add(one);
   const pointer = `${keys.map(key => `/${key}`).join("")}/value`;
   return [ {
    ...record,
    pointer: pointer,
    place: (0, statement.$t)(source.path, value.span),
    assurance: source.assurance
   } ];
  }
  const adHocCardReader = {
   id: "ad-hoc-card",
   title: ad_hoc_card_TITLE,
   role: "card",
   versions: [],
   recognise: recognise,
   read: read,
   fields: [ ...new Set(FIELDS.values()) ]
  };
  const bioimageio_SETTINGS = [ "format_version", "type", "documentation", "covers", "cite", "tags", "links", "attachments", "badges", "icon", "id_emoji", "git_repo", "config" ];
  const owners = [ {
   field: "governance.roles.model_owner",
   at: "authors[]/name"
  }, {
   field: "governance.contact",
   at: [ "maintainers[]/email", "maintainers[]/github_user", "authors[]/email", "authors[]/github_user" ]
  } ];
  const modelMapping = {
   names: "exact",
   facts: [ {
    field: "name",
    at: "name"
   }, {
    field: "description",
    at: "description"
   }, {
    field: "version",
    at: "version"
   }, {
    field: "model.licence",
    at: "license"
   }, ...owners, {
    field: "model.architecture",
    at: [ "weights/*/architecture/callable", "weights/*/architecture", "weights/*/architecture/source" ]
   }, {
    field: "model.inputs",
    at: [ "inputs[]/description", "inputs[]/id", "inputs[]/name" ]
   }, {
    field: "output.description",
    at: [ "outputs[]/description", "outputs[]/id", "outputs[]/name" ]
   }, {
    field: "model.software",
    at: [ "weights/*/pytorch_version", "weights/*/tensorflow_version" ],
    byKey: true
   }, {
    field: "development.datasets",
    at: [ "training_data/id", "training_data/name" ]
   } ],
   entries: [ {
    kind: "artifact",
    at: "weights/*",
    id: "source",
    facts: [ {
     field: "artifact.path",
     at: "source"
    }, {
     field: "artifact.digest",
     at: "sha256",
     algorithm: "sha256"
    }, {
     field: "artifact.software",
     at: [ "pytorch_version", "tensorflow_version" ],
     byKey: true
    } ]
   } ],
   settings: [ ...bioimageio_SETTINGS, "inputs", "outputs", "authors", "maintainers", "packaged_by", "uploader", "run_mode" ].concat([ "test_inputs", "test_outputs", "sample_inputs", "sample_outputs", "training_data" ], [ "architecture", "architecture_sha256", "dependencies", "kwargs", "parent", "opset_version", "authors", "comment" ].map(key => `weights/*/${key}`))
  };
  const datasetMapping = {
   names: "exact",
   facts: [],
   entries: [ {
    kind: "dataset",
    at: "",
    id: [ "id", "name" ],
    facts: [ {
     field: "dataset.id",
     at: "id"
    }, {
     field: "dataset.name",
     at: "name"
    }, {
     field: "dataset.version",
     at: "version"
    }, {
     field: "dataset.url",
     at: [ "source", "download_url" ]
    }, {
     field: "dataset.description",
     at: "description"
    }, {
     field: "dataset.licence",
     at: "license"
    }, {
     field: "dataset.creator",
     at: "authors[]/name"
    } ]
   } ],
   settings: [ ...bioimageio_SETTINGS, "authors", "maintainers", "uploader", "timestamp" ]
  };
  function withPaths(reading, path) {
   const problems = [];
   const entries = reading.entries.map(entry => {
    const written = entry.kind === "artifact" ? statedPath(entry) : void 0;
    if (written === void 0) return entry;
    const {id: id, problem: problem} = artifactId(path, entry.id);
    if (problem !== null) problems.push({
     ...problem,
     place: written.place
    });
    return {
     ...entry,
     id: id
    };
   });
   return {
    ...reading,
    entries: entries,
    warnings: [ ...reading.warnings, ...problems ]
   };
  }
  function statedPath({statements: statements}) {
   return statements.find(({field: field, state: state}) => field === "artifact.path" && state === "present");
  }
  const modelReader = mappedReader({
   id: "bioimageio-model",
   title: "bioimage.io model description",
   role: "card",
   versions: [ "0.4", "0.5" ],
   assurance: "declared",
   recognise: ({has: has, text: text}) => has("format_version") && (text("type") === "model" || has("type") && text("type") === "") && has("weights") ? {
    strength: 3,
    because: "it has the format_version and type of a bioimage.io model"
   } : null,
   version: ({text: text}) => text("format_version") || null,
   mapping: modelMapping
  });
  const bioimageioModelReader = {
   ...modelReader,
   read: async document => withPaths(await modelReader.read(document), document.path)
  };
  const bioimageioDatasetReader = mappedReader({
   id: "bioimageio-dataset",
   title: "bioimage.io data set description",
   role: "dataset",
   versions: [ "0.2", "0.3" ],
   assurance: "declared",
   recognise: ({has: has, text: text}) => /^0\.\d+\.\d+$/.test(text("format_version")) && text("type") === "dataset" && has("name") ? {
    strength: 3,
    because: "it has the format_version and type of a bioimage.io data set"
   } : null,
   version: ({text: text}) => text("format_version") || null,
   mapping: datasetMapping
  });
  const bridge2ai_TITLE = "bridge2ai model card";
  const PIPELINE_TAGS = {
   "image-classification": "classification",
   "text-classification": "classification",
   "audio-classification": "classification",
   "video-classification": "classification",
   "tabular-classification": "classification",
   "tabular-regression": "regression",
   "image-segmentation": "segmentation",
   "object-detection": "detection",
   "text-generation": "generation"
  };
  const bridge2ai_mapping = {
   ...toolkitMapping,
   facts: [ ...toolkitMapping.facts.filter(({field: field}) => field !== "limitations"), {
    field: "limitations",
    at: [ "considerations/limitations[]/description", "considerations/limitations[]", "bias_model", "bias_output" ]
   }, {
    field: "governance.roles.model_owner",
    at: "model_details/contributors[role=developed_by]/name"
   }, {
    field: "model.type",
    at: "model_category"
   }, {
    field: "model.task",
    at: "pipeline_tag",
    words: PIPELINE_TAGS
   }, {
    field: "model.software",
    at: [ "framework", "framework_version", "library_name" ]
   }, {
    field: "model.foundation_models",
    at: "base_model"
   }, {
    field: "development.datasets",
    at: [ "datasets[]/name", "datasets[]" ]
   }, {
    field: "evaluation.metrics_chosen",
    at: "metrics"
   } ],
   entries: (toolkitMapping.entries ?? []).map(rule => ({
    ...rule,
    facts: [ ...rule.facts, {
     field: "dataset.known_biases",
     at: "bias_input"
    } ]
   })),
   records: [ ...toolkitMapping.records ?? [], {
    at: "model_index[]/results[]/metrics[]",
    name: [ "type", "name" ],
    value: "value"
   } ],
   settings: [ ...toolkitMapping.settings ?? [], "language", "tags", "model_details/contributors", "model_details/licenses[]/license_name", "model_details/licenses[]/license_link" ]
  };
  const bridge2aiReader = mappedReader({
   id: "bridge2ai",
   title: bridge2ai_TITLE,
   role: "card",
   versions: [],
   assurance: "declared",
   recognise: seen => isExtendedToolkitCard(seen) ? {
    strength: 3,
    because: "it has the keys that bridge2ai adds to the Model Card Toolkit"
   } : null,
   version: ({text: text}) => /^\d+(\.\d+){1,2}$/.exec(text("schema_version"))?.[0] ?? null,
   mapping: bridge2ai_mapping
  });
  var markdown_it = __webpack_require__(65251);
  var characters = __webpack_require__(69968);
  const KEY_LINE = /^[A-Za-z_][\w-]{0,80}\s*:(?:\s|$)/;
  function readFrontMatter(lines) {
   const first = lines.findIndex(line => !(0, characters.z3)(line));
   const opening = lines[first];
   if (opening === void 0 || opening.trimStart() !== "---") return null;
   const closing = lines.findIndex((line, index) => index > first && /^---[ \t]*$/.test(line));
   if (closing === -1) return unterminated(lines, first);
   const span = {
    line: first + 1,
    column: 1,
    endLine: closing + 1,
    endColumn: 4
   };
   const yaml = lines.slice(first + 1, closing);
   const {value: value, problems: problems} = (0, data._)(`${"\n".repeat(first + 1)}${yaml.join("\n")}`, {
    format: "yaml"
   });
   if (value === null || value.kind === "mapping") return {
    value: value,
    span: span,
    problems: problems
   };
   if (value.kind === "scalar") return null;
   const message = 'The block between the lines of dashes is a list, not lines of "key: value". Write it so, or remove the dashes.';
   const problem = {
    code: "front-matter-not-mapping",
    message: message,
    span: value.span,
    severity: "fatal"
   };
   return {
    value: null,
    span: span,
    problems: [ ...problems, problem ]
   };
  }
  function unterminated(lines, first) {
   if (!KEY_LINE.test(lines[first + 1] ?? "")) return null;
   const span = {
    line: first + 1,
    column: 1,
    endLine: first + 1,
    endColumn: (lines[first]?.length ?? 0) + 1
   };
   const message = 'The block that begins with this line of dashes never ends. Close it with a line "---".';
   return {
    value: null,
    span: span,
    problems: [ {
     code: "unterminated-front-matter",
     message: message,
     span: span,
     severity: "fatal"
    } ]
   };
  }
  var markdown_lines = __webpack_require__(44719);
  function stripHtml(html) {
   let text = "";
   let at = 0;
   for (;;) {
    const open = html.indexOf("<", at);
    if (open === -1) return text + html.slice(at);
    text += html.slice(at, open);
    const isComment = html.startsWith("\x3c!--", open);
    const isTag = /^<[a-zA-Z/!?]/.test(html.slice(open, open + 2));
    if (!isComment && !isTag) {
     text += "<";
     at = open + 1;
     continue;
    }
    const close = html.indexOf(isComment ? "--\x3e" : ">", open + (isComment ? 4 : 1));
    if (close === -1) return text;
    if (/^<br/i.test(html.slice(open, open + 3))) text += " ";
    at = close + (isComment ? 3 : 1);
   }
  }
  function visibleText(children) {
   let text = "";
   for (const token of children ?? []) if (token.type === "softbreak" || token.type === "hardbreak") text += "\n"; else if (token.type === "html_inline") text += /^<br/i.test(token.content) ? " " : ""; else if (token.type === "image") text += visibleText(token.children); else text += token.content;
   return text;
  }
  const NUMBERING = /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,5}[.):]|\d{1,3}(?:\.\d{1,3}){1,5}|[a-z][.)]|\([a-z]\))\s+/;
  const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u20e3/gu;
  function normaliseHeading(heading) {
   const plain = (0, characters.jH)(heading.normalize("NFKC").replace(EMOJI, "").replace(/[*_`]{1,3}/g, marks => marks.startsWith("_") && marks.length === 1 ? "_" : "").replace(/[\u2018\u2019]/g, "'").toLowerCase().replace(/[[(]\s?optional\s?[\])]/g, "").replace(/\s+/g, " "));
   return (0, characters.jH)(plain.replace(NUMBERING, "").replace(/[ :]{1,5}$/, ""));
  }
  var documents_problems = __webpack_require__(21008);
  const markdown = new markdown_it.A({
   html: true
  });
  function parseMarkdown(text) {
   const problems = (0, documents_problems.g)();
   const whole = text.startsWith("\ufeff") ? text.slice(1) : text;
   if (whole.length > limits.rq.structuredBytes) {
    const message = `The file is longer than ${limits.rq.structuredBytes} characters, the most that is read of a Markdown file. Split it.`;
    problems.fatal("too-large", message, lineSpan([], 1));
    return {
     frontMatter: null,
     title: null,
     sections: [],
     pairs: [],
     tables: [],
     problems: problems.all()
    };
   }
   const original = whole.split("\n").map(line => line.replace(/\r$/, ""));
   const frontMatter = readFrontMatter(original);
   const lines = proseLines(original, frontMatter, problems);
   const walk = {
    lines: lines,
    environment: {},
    sections: [ preamble() ],
    pairs: [],
    tables: [],
    unanswered: null
   };
   readBlocks(walk, markdown.parse(lines.join("\n"), walk.environment));
   finishSections(walk);
   const title = walk.sections.find(section => section.level === 1)?.heading ?? null;
   const {sections: sections, pairs: pairs, tables: tables} = walk;
   return {
    frontMatter: frontMatter,
    title: title,
    sections: sections,
    pairs: pairs,
    tables: tables,
    problems: problems.all()
   };
  }
  function proseLines(original, frontMatter, problems) {
   const isFrontMatter = frontMatter?.value != null || (frontMatter?.problems.length ?? 0) > 0;
   const after = frontMatter && isFrontMatter ? frontMatter.span.endLine : 0;
   return original.map((line, index) => {
    if (index < after) return "";
    if (line.length > limits.rq.lineCharacters) {
     const message = `This line is longer than ${limits.rq.lineCharacters} characters and was not read. Break it into shorter lines.`;
     problems.local("long-line", message, lineSpan(original, index + 1));
     return "";
    }
    return line.replaceAll("\r", " ");
   });
  }
  function preamble() {
   const span = {
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1
   };
   return {
    level: 0,
    heading: "",
    normalised: "",
    span: span,
    bodySpan: null,
    text: "",
    textSpan: null,
    parent: null
   };
  }
  function readBlocks(walk, tokens) {
   let listDepth = 0;
   for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) return;
    if (/^(?:bullet|ordered)_list_/.test(token.type)) listDepth += token.nesting;
    if (token.type === "heading_open") {
     startSection(walk, token, tokens[at + 1]);
     at += 2;
    } else if (token.type === "table_open") at = readTable(walk, tokens, at); else if (token.type === "inline") readProse(walk, token, tokens[at - 2]?.type === "list_item_open" ? listDepth : 0); else if (token.type === "html_block") addText(walk, stripHtml(token.content), token.map);
   }
  }
  function startSection(walk, open, inline) {
   const level = Number(open.tag.slice(1));
   const heading = (0, characters.jH)(visibleText(inline?.children ?? null)).replaceAll("\n", " ");
   const first = open.map?.[0] ?? 0;
   const source = walk.lines[first] ?? "";
   const from = (0, markdown_lines.Eq)(source, "with list markers");
   const marks = /^#{1,6}[ \t]*/.exec(open.markup.startsWith("#") ? source.slice(from) : "")?.[0].length ?? 0;
   const start = from + marks;
   const end = Math.max(start, start + source.slice(start).trimEnd().replace(/[ \t]#+$/, "").trimEnd().length);
   const parent = parentOf(walk, level);
   walk.unanswered = null;
   walk.sections.push({
    level: level,
    heading: heading,
    normalised: normaliseHeading(heading),
    span: {
     line: first + 1,
     column: start + 1,
     endLine: first + 1,
     endColumn: end + 1
    },
    bodySpan: lineSpan(walk.lines, (open.map?.[1] ?? first + 1) + 1),
    text: "",
    textSpan: null,
    parent: parent
   });
  }
  function parentOf(walk, level) {
   let at = walk.sections.length - 1;
   while (at !== null && (walk.sections[at]?.level ?? 0) >= level) at = walk.sections[at]?.parent ?? null;
   return at === null || walk.sections[at]?.level === 0 ? null : at;
  }
  function finishSections(walk) {
   for (const [position, section] of walk.sections.entries()) {
    const next = walk.sections[position + 1];
    let first = section.bodySpan?.line ?? 1;
    let last = next ? next.span.line - 1 : walk.lines.length;
    while (first <= last && (0, characters.z3)(walk.lines[first - 1] ?? "")) first++;
    while (last >= first && (0, characters.z3)(walk.lines[last - 1] ?? "")) last--;
    const end = lineSpan(walk.lines, last);
    section.bodySpan = first > last ? null : {
     ...lineSpan(walk.lines, first),
     endLine: last,
     endColumn: end.endColumn
    };
    section.text = (0, characters.jH)(section.text);
   }
  }
  function readProse(walk, inline, depth) {
   addText(walk, visibleText(inline.children), inline.map);
   const [first, end] = inline.map ?? [ 0, 0 ];
   const answered = walk.unanswered !== null && depth > walk.unanswered.depth ? walk.unanswered : null;
   walk.unanswered = null;
   const lines = (0, markdown_lines.$E)(walk.lines.slice(first, end));
   let current = null;
   for (const [index, line] of lines.entries()) {
    const found = (0, markdown_lines.qb)(line, depth > 0 && index === 0);
    if (found) {
     if (answered && index === 0) extendPair(walk, answered.pair, first + index + 1, line, "with list markers");
     current = addPair(walk, first + index + 1, found.key, found.value);
    } else if (current) extendPair(walk, current, first + index + 1, line); else if (answered) extendPair(walk, answered.pair, first + index + 1, line, "with list markers");
   }
   walk.unanswered = current?.value === "" ? {
    pair: current,
    depth: depth
   } : answered;
  }
  function addPair(walk, line, key, value) {
   const keySpan = pieceSpan(line, key);
   const text = plain(walk, value.text);
   const valueSpan = text === "" ? keySpan : valuePlace(line, value, text);
   const pair = {
    key: plain(walk, key.text),
    value: text,
    keySpan: keySpan,
    valueSpan: valueSpan,
    section: walk.sections.length - 1
   };
   walk.pairs.push(pair);
   return pair;
  }
  function extendPair(walk, pair, line, source, markers = "quotes only") {
   const start = (0, markdown_lines.Eq)(source, markers);
   const end = source.trimEnd().length;
   const text = plain(walk, source.slice(start, end));
   if (text === "") return;
   const place = pieceSpan(line, {
    text: text,
    start: start,
    end: end
   });
   pair.valueSpan = pair.value === "" ? place : {
    ...pair.valueSpan,
    endLine: line,
    endColumn: place.endColumn
   };
   pair.value = pair.value === "" ? text : `${pair.value}\n${text}`;
  }
  function readTable(walk, tokens, open) {
   const rows = [];
   const pieces = [];
   let at = open;
   for (;tokens[at] && tokens[at]?.type !== "table_close"; at++) {
    const token = tokens[at];
    if (token?.type !== "tr_open" || !token.map) continue;
    const line = token.map[0];
    const source = walk.lines[line] ?? "";
    const cells = (0, markdown_lines.UL)(source, (0, markdown_lines.Eq)(source, rows.length === 0 ? "with list markers" : "quotes only"));
    pieces.push(cells);
    rows.push(cells.map(cell => readCell(walk, line + 1, cell)));
   }
   const [headers = [], ...body] = rows;
   walk.unanswered = null;
   walk.tables.push({
    headers: headers,
    rows: body,
    section: walk.sections.length - 1
   });
   if (headers.length === 2) addRowPairs(walk, rows, pieces[0] ?? []);
   return at;
  }
  function addRowPairs(walk, rows, header) {
   const isBold = cell => /^(?:\*\*|__)/.test(cell?.text ?? "");
   const skipped = isBold(header[0]) && header[1]?.text !== "" && !isBold(header[1]) ? 0 : 1;
   for (const [key, value] of rows.slice(skipped)) {
    if (!key || key.text === "") continue;
    walk.pairs.push({
     key: (0, characters.jH)(key.text.replace(/:$/, "")),
     value: value?.text ?? "",
     keySpan: key.span,
     valueSpan: value && value.text !== "" ? value.span : key.span,
     section: walk.sections.length - 1
    });
   }
  }
  function readCell(walk, line, cell) {
   const text = plain(walk, cell.text.replaceAll("\\|", "|"));
   return {
    text: text,
    span: valuePlace(line, cell, text)
   };
  }
  function valuePlace(line, value, text) {
   const inside = value.text.indexOf(text);
   const start = value.start + Math.max(0, inside);
   return pieceSpan(line, {
    text: text,
    start: start,
    end: inside === -1 ? value.end : start + text.length
   });
  }
  function plain(walk, source) {
   const [inline] = markdown.parseInline(source, walk.environment);
   return (0, characters.jH)(visibleText(inline?.children ?? null));
  }
  function addText(walk, text, map) {
   const section = walk.sections.at(-1);
   if (!section || (0, characters.z3)(text)) return;
   section.text = section.text === "" ? text : `${section.text}\n${text}`;
   section.textSpan ??= lineSpan(walk.lines, firstTextLine(walk, map));
  }
  function firstTextLine(walk, map) {
   const [first = 0, end = first + 1] = map ?? [];
   const lines = (0, markdown_lines.$E)(walk.lines.slice(first, end)).map(stripHtml);
   return first + 1 + Math.max(0, lines.findIndex(line => !(0, characters.z3)(line)));
  }
  function pieceSpan(line, {start: start, end: end}) {
   return {
    line: line,
    column: start + 1,
    endLine: line,
    endColumn: end + 1
   };
  }
  function lineSpan(lines, line) {
   const text = lines[line - 1] ?? "";
   const start = text.length - text.trimStart().length;
   return {
    line: line,
    column: start + 1,
    endLine: line,
    endColumn: Math.max(start, text.trimEnd().length) + 1
   };
  }
  var state = __webpack_require__(43128);
  const escaped = name => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ _-]");
  const markdown_prose_NAME = new RegExp(`(?<![\\w-])(${metricNamesForProse().map(escaped).join("|")})(?![\\w]|-\\w)`, "gi");
  const BETWEEN = /^[*_`"')\]]{0,6}(?:\s?(?:score|value))?[*_`]{0,3}(?:\s?\((?:95\s?%\s*)?(?:CI|confidence interval|[A-Z]{2,6})\))?[*_`]{0,3}(\s?[:=]\s?|\s?\(\s?|\s(?:of|is|was|at|=|reached)\s|\s)[*_`]{0,3}\s?/i;
  const NOT_A_CLAIM = /\b(targets?|minimum|required|requires?|goal|at least|at most|if|unless|should|must|baseline|below|above|drops?|alert\w*|threshold|change in|difference in|decrease in|increase in|gap in)\b[^.;]{0,60}$/i;
  const GROUP_WORD = /\b(women|men|females?|males?|black|white|asian|hispanic|african american|native american|medicare|medicaid)\b/gi;
  const SOME_PART = /\b(subgroups?|children|adolescents|elderly|aged|older|younger|over \d+|under \d+|per class|macro|micro|weighted|cross-validation|folds?)\b/i;
  function proseRecords(document, text, path) {
   const lines = markdown_prose_proseLines(document, text);
   const found = [];
   document.sections.forEach((section, position) => {
    const {bodySpan: bodySpan} = section;
    if (bodySpan === null || !mayDeclare(document, position)) return;
    const role = roleOfSection(document, position);
    for (let line = bodySpan.line; line <= bodySpan.endLine; line++) found.push(...lineRecords(lines[line - 1] ?? "", line, path, role));
   });
   return found;
  }
  function markdown_prose_proseLines(document, text) {
   const tables = new Set(document.tables.flatMap(({headers: headers, rows: rows}) => [ headers, ...rows ].flatMap(row => row.map(({span: span}) => span.line))));
   let fence = null;
   return (0, markdown_lines.$E)(text.replace(/^\ufeff/, "").split("\n")).map((line, index) => {
    const mark = /^\s{0,3}(?:[-*+] |\d+[.)] )?\s*(```+|~~~+)/.exec(line)?.[1];
    if (mark !== void 0 && (fence === null || mark.startsWith(fence))) {
     fence = fence === null ? mark : null;
     return "";
    }
    if (fence !== null || tables.has(index + 1) || line.length > limits.rq.lineCharacters) return "";
    return line;
   });
  }
  function lineRecords(line, number, path, sectionRole) {
   if (/^\s*[-*]?\s*\**v?\d+\.\d+/.test(line)) return [];
   const taken = new Set;
   return [ ...line.matchAll(markdown_prose_NAME) ].flatMap(match => {
    const [name] = match;
    const written = after(line, match.index + name.length) ?? before(line, match.index);
    if (written === null || taken.has(written.start)) return [];
    const clause = clauseAround(line, match.index, written.end);
    if (NOT_A_CLAIM.test(clause.before) || SOME_PART.test(clause.whole)) return [];
    const groups = new Set([ ...clause.whole.matchAll(GROUP_WORD) ].map(([word]) => word.toLowerCase()));
    const [group] = groups;
    if (groups.size > 1) return [];
    taken.add(written.start);
    const attribute = group === void 0 ? null : attributeOfGroup(group) ?? "group";
    const subgroup = attribute === null || group === void 0 ? {} : {
     [attribute]: group
    };
    const role = roleInWords(clause.whole.replace(name, "")) ?? sectionRole;
    return [ recordOf(name, written, number, path, {
     subgroup: subgroup,
     role: role,
     n: null
    }) ];
   });
  }
  function after(line, from) {
   const between = BETWEEN.exec(line.slice(from, from + CLAUSE_CHARACTERS));
   if (between === null) return null;
   const start = from + between[0].length;
   const rest = line.slice(start, start + CLAUSE_CHARACTERS);
   const found = numberAt(rest, start);
   if (found === null || /^\s*(?:CI\b|confidence)/i.test(line.slice(found.end, found.end + 20))) return null;
   const announced = /[:=]/.test(between[1] ?? "");
   return announced || found.percent || /[.,]\d/.test(found.raw) ? found : null;
  }
  const BEFORE_CHARACTERS = 40;
  function before(line, nameStart) {
   const first = Math.max(0, nameStart - BEFORE_CHARACTERS);
   const window = line.slice(first, nameStart);
   const lead = /(?<![\w.,-])(\d+(?:\.\d+)? ?%|0?\.\d+)[*_`]{0,3} [*_`]{0,3}$/.exec(window);
   const raw = lead?.[1];
   if (lead === null || raw === void 0) return null;
   if (/(\b(at|with|fixed|of|to|and|or)|[-–<>≥≤~])\s{0,3}[*_`]{0,3}\s{0,3}$/i.test(window.slice(0, lead.index))) return null;
   return numberAt(raw, first + lead.index);
  }
  const CLAUSE_CHARACTERS = 300;
  function clauseAround(line, start, end) {
   const first = Math.max(0, start - CLAUSE_CHARACTERS);
   const lead = line.slice(first, start);
   const opening = first + Math.max(lead.lastIndexOf(". "), lead.lastIndexOf("; "), lead.lastIndexOf("* "), -1) + 1;
   const last = Math.max(start, end);
   const tail = line.slice(last, last + CLAUSE_CHARACTERS);
   const closing = tail.search(/[.;](\s|$)|,\s/);
   const whole = line.slice(opening, last + (closing < 0 ? tail.length : closing));
   return {
    before: line.slice(opening, start),
    whole: whole
   };
  }
  const chai_card_TITLE = "CHAI Applied Model Card";
  const ROOT = "AppliedModelCard";
  const FACTS = `${ROOT}/TrustIngredients/AISystemFacts`;
  const USES = `${ROOT}/UsesAndDirections`;
  const chai_card_METRICS = `${ROOT}/KeyMetrics`;
  const chai_card_mapping = {
   names: "exact",
   facts: [ {
    field: "name",
    at: `${ROOT}/BasicInfo/ModelName`
   }, {
    field: "description",
    at: `${ROOT}/ModelSummary/Summary`
   }, {
    field: "governance.roles.model_owner",
    at: `${ROOT}/BasicInfo/ModelDeveloper`
   }, {
    field: "governance.contact",
    at: `${ROOT}/BasicInfo/DeveloperContact`
   }, {
    field: "regulatory.stage",
    at: `${ROOT}/ReleaseInfo/ReleaseStage`
   }, {
    field: "model.released",
    at: `${ROOT}/ReleaseInfo/ReleaseDate`
   }, {
    field: "version",
    at: `${ROOT}/ReleaseInfo/ReleaseVersion`
   }, {
    field: "regulatory.status",
    at: `${ROOT}/ReleaseInfo/RegulatoryApproval`
   }, {
    field: "regulatory.availability",
    at: `${ROOT}/ReleaseInfo/GlobalAvailability`
   }, {
    field: "intended_use.how_to_use",
    at: `${USES}/HowToUse`
   }, {
    field: "intended_use.purpose",
    at: `${USES}/IntendedUseAndWorkflow`
   }, {
    field: "intended_use.users",
    at: `${USES}/PrimaryIntendedUsers`
   }, {
    field: "intended_use.population",
    at: `${USES}/TargetedPatientPopulation`
   }, {
    field: "intended_use.out_of_scope",
    at: `${USES}/CautionedOutOfScopeSettings`
   }, {
    field: "limitations",
    at: `${ROOT}/Warnings/KnownRisksAndLimitations`
   }, {
    field: "ethical_considerations",
    at: `${ROOT}/Warnings/KnownBiasesOrEthicalConsiderations`
   }, {
    field: "regulatory.clinical_risk",
    at: `${ROOT}/Warnings/ClinicalRiskLevel`
   }, {
    field: "output.description",
    at: `${FACTS}/OutcomesAndOutputs`
   }, {
    field: "model.type",
    at: `${FACTS}/ModelType`
   }, {
    field: "model.foundation_models",
    at: `${FACTS}/FoundationModels`
   }, {
    field: "model.inputs",
    at: `${FACTS}/InputDataSource`
   }, {
    field: "model.modality",
    at: `${FACTS}/OutputAndInputDataTypes`
   }, {
    field: "development.training_data",
    at: `${FACTS}/DevelopmentDataCharacterization`
   }, {
    field: "fairness.mitigations",
    at: `${FACTS}/BiasMitigationApproaches`
   }, {
    field: "monitoring.plan",
    at: `${FACTS}/OngoingMaintenance`
   }, {
    field: "security.measures",
    at: `${FACTS}/Security`
   }, {
    field: "governance.funding",
    at: `${ROOT}/TrustIngredients/TransparencyInformation/FundingSource`
   }, {
    field: "governance.stakeholders",
    at: `${ROOT}/TrustIngredients/TransparencyInformation/StakeholdersConsulted`
   }, {
    field: "governance.third_parties",
    at: `${ROOT}/TrustIngredients/TransparencyInformation/ThirdPartyInformation`
   }, {
    field: "privacy.patient_disclosure",
    at: `${ROOT}/Resources/PatientConsentOrDisclosure`
   }, {
    field: "evaluation.publications",
    at: [ `${ROOT}/Resources/PeerReviewedPublications`, `${ROOT}/Resources/EvaluationReferences` ]
   }, {
    field: "evaluation.clinical_outcomes",
    at: `${ROOT}/Resources/ClinicalTrial`
   }, {
    field: "evaluation.safety",
    at: `${chai_card_METRICS}/SafetyReliability/Interpretation`
   }, {
    field: "evaluation.metrics_chosen",
    at: `${chai_card_METRICS}/UsefulnessUsabilityEfficacy/MetricGoal`
   }, {
    field: "evaluation.summary",
    at: `${chai_card_METRICS}/UsefulnessUsabilityEfficacy/Interpretation`
   }, {
    field: "development.evaluation_data",
    at: `${chai_card_METRICS}/UsefulnessUsabilityEfficacy/TestingDataDescription`
   }, {
    field: "fairness.assessment",
    at: `${chai_card_METRICS}/FairnessEquity/Interpretation`
   } ],
   settings: [ `${ROOT}/@xmlns`, `${ROOT}/@schemaLocation`, `${ROOT}/ModelSummary/Keywords`, `${ROOT}/Resources/ReimbursementStatus`, `${ROOT}/Bibliography` ]
  };
  const chaiCardReader = mappedReader({
   id: "chai-card",
   title: chai_card_TITLE,
   role: "card",
   versions: [ "0.1", "0.2" ],
   assurance: "declared",
   recognise: ({form: form, has: has, text: text}) => {
    if (form !== "xml") return null;
    if (isSchema(text("schema/@targetNamespace"))) return {
     strength: 3,
     because: "it is the schema of that card"
    };
    if (!has(ROOT)) return null;
    return text(`${ROOT}/@xmlns`).includes("mc.chai.org") ? {
     strength: 3,
     because: `its root is ${ROOT} in the namespace of CHAI`
    } : {
     strength: 2,
     because: `its root is ${ROOT}`
    };
   },
   version: ({text: text}) => /mc\.chai\.org\/v(\d{1,3}\.\d{1,3})\b/.exec(text(`${ROOT}/@xmlns`))?.[1] ?? null,
   mapping: chai_card_mapping,
   read: chai_card_read
  });
  const isSchema = namespace => namespace.includes("mc.chai.org");
  function chai_card_read(value, source, text) {
   const from = (0, mapped_paths.Mn)(value);
   const ledger = newLedger();
   const [root] = (0, mapped_paths.JW)(from, ROOT, "exact");
   if (root === void 0) {
    const isXsd = (0, mapped_paths.JW)(from, "schema/@targetNamespace", "exact").length > 0;
    const code = isXsd ? "schema-only" : "not-a-card";
    const message = isXsd ? "This is the schema of the card, which states nothing of any model. Fill in a card by it, and name the card." : `The root of the document is not ${ROOT}, so it is no card of this form. Write the card by its schema.`;
    const warnings = [ {
     code: code,
     message: message,
     place: (0, statement.$t)(source.path, from.entry.key)
    } ];
    const nothing = {
     facts: [],
     entries: [],
     records: [],
     notUnderstood: [],
     anchors: ledger.anchors
    };
    return {
     ...nothing,
     warnings: warnings,
     status: "unsupported"
    };
   }
   const {facts: facts} = readPart(from, chai_card_mapping, source, ledger);
   const records = metricRecords(root, source, text, ledger);
   return {
    facts: firstOfEach([ ...facts, ...invisible(from, source, ledger) ]),
    entries: [],
    records: records,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
    warnings: []
   };
  }
  function invisible(from, source, {used: used}) {
   return chai_card_mapping.facts.flatMap(({field: field, at: at}) => (0, mapped_paths.JW)(from, String(at), "exact").flatMap(({value: value}) => {
    if (value.kind !== "scalar" || value.text === "" || (0, state.L)(value.text) !== "empty") return [];
    used.add(value);
    return [ (0, statement.qZ)(field, statement.qf, {
     ...source,
     raw: value.text,
     place: (0, statement.$t)(source.path, value.span)
    }) ];
   }));
  }
  function metricRecords(root, source, text, ledger) {
   const lines = text.split("\n");
   const records = [];
   for (const metric of (0, mapped_paths.JW)(root, "KeyMetrics/*", "exact")) {
    const tested = chai_card_scalarAt(metric, "TestType")?.text ?? "";
    for (const result of (0, mapped_paths.JW)(metric, "Results/MetricResult[]", "exact")) {
     if (records.length > limits.rq.declaredNumbers) return records;
     const record = jsonRecord(result, tested, source, lines, ledger);
     if (record !== null) records.push(record);
    }
    const prose = (0, mapped_paths.JW)(metric, "Result", "exact")[0];
    if (prose?.value.kind === "scalar") {
     const found = sentenceRecords(prose.value, prose.keys, source, lines);
     if (found.length > 0) ledger.used.add(prose.value);
     records.push(...found);
    }
   }
   return records;
  }
  function chai_card_scalarAt(from, path) {
   const value = (0, mapped_paths.JW)(from, path, "exact")[0]?.value;
   return value?.kind === "scalar" ? value : null;
  }
  const chai_card_VALUE_KEYS = new Map([ [ "single", "value" ], [ "estimate_ci", "estimate" ], [ "mean_sd", "mean" ] ]);
  function jsonRecord(result, tested, source, lines, ledger) {
   const label = chai_card_scalarAt(result, "Label");
   const json = (0, mapped_paths.JW)(result, "ValueJson", "exact")[0];
   if (label === null || json?.value.kind !== "scalar") return null;
   const {value: value} = (0, data._)(json.value.text, {
    format: "json"
   });
   if (value?.kind !== "mapping") return null;
   const key = chai_card_VALUE_KEYS.get(memberOf(value, "kind")?.text ?? "");
   const number = key === void 0 ? null : memberOf(value, key);
   const named = namesMetric(label.text);
   if (key === void 0 || number === null || named === null) return null;
   const lower = memberOf(value, "lower");
   const upper = memberOf(value, "upper");
   const record = records_recordOf(named.name, number, {
    lower: lower,
    upper: upper,
    slice: named.slice,
    n: null,
    on: tested
   });
   if (record === null) return null;
   ledger.used.add(label).add(json.value);
   const unit = memberOf(value, "unit")?.text.trim().toLowerCase() ?? "";
   return {
    ...record,
    name: label.text,
    scale: unit === "%" || unit === "percent" ? "percent" : COUNT_UNIT.test(unit) ? "count" : record.scale,
    pointer: (0, located.rb)(json.keys),
    place: (0, statement.$t)(source.path, spanInside(json.value, number.span, lines)),
    assurance: source.assurance
   };
  }
  const COUNT_UNIT = /^(counts?|cases|patients|events)$/;
  function memberOf(mapping, key) {
   const value = mapping.entries.get(key)?.value;
   return value?.kind === "scalar" && value.value !== null ? value : null;
  }
  const COMPARATOR = /\b(standard of care|predicate|comparator|baseline|control|unaided|unassisted|without (the )?(ai|device|model)|readers?|radiologists?|physicians?|clinicians?)\b/i;
  const NO_GROUP = /^((9\d(\.\d)? ?% ?)?(ci|confidence intervals?)|%|percent|n ?= ?[\d,]{1,12}|device|model|ai|mean|median|sd|mean ?[±,;/] ?sd)$/i;
  function namesMetric(label) {
   if (COMPARATOR.test(label)) return null;
   if (canonicalMetric(label) !== null) return {
    name: label,
    slice: ""
   };
   const open = label.endsWith(")") ? label.lastIndexOf("(") : -1;
   if (open <= 0) return {
    name: label,
    slice: ""
   };
   const name = label.slice(0, open).trim();
   const inside = label.slice(open + 1, -1).trim();
   if (NO_GROUP.test(inside) || isAbbreviation(inside, name)) return {
    name: name,
    slice: ""
   };
   if (/^(macro|micro|weighted|samples|pooled)\b/i.test(inside)) return {
    name: label,
    slice: ""
   };
   return {
    name: name,
    slice: inside
   };
  }
  function isAbbreviation(inside, name) {
   if (!/^[A-Z][A-Za-z]{1,7}$/.test(inside)) return false;
   const initials = name.split(/[\s-]+/).map(word => word.charAt(0)).join("");
   return initials.toUpperCase().includes(inside.toUpperCase());
  }
  function sentenceRecords(scalar, keys, source, lines) {
   return proseRecords(parseMarkdown(scalar.text), scalar.text, source.path).map(record => ({
    ...record,
    pointer: (0, located.rb)(keys),
    place: (0, statement.$t)(source.path, spanInside(scalar, record.place, lines)),
    assurance: source.assurance
   }));
  }
  function spanInside({text: text, span: span}, inner, lines) {
   if (!isWrittenAs(text, span, lines)) return span;
   const shift = line => line === 1 ? span.column - 1 : 0;
   return {
    line: inner.line + span.line - 1,
    column: inner.column + shift(inner.line),
    endLine: inner.endLine + span.line - 1,
    endColumn: inner.endColumn + shift(inner.endLine)
   };
  }
  function isWrittenAs(text, {line: line, column: column, endLine: endLine, endColumn: endColumn}, lines) {
   const written = lines.slice(line - 1, endLine).map(one => one.replace(/\r$/, ""));
   const last = written.length - 1;
   if (last < 0) return false;
   written[last] = (written[last] ?? "").slice(0, endColumn - 1);
   written[0] = (written[0] ?? "").slice(column - 1);
   return written.join("\n") === text;
  }
  function bill_of_materials_scalarAt(from, path) {
   for (const {value: value} of (0, mapped_paths.JW)(from, path, "exact")) if (value.kind === "scalar" && value.value !== null && value.text.trim() !== "") return value;
   return null;
  }
  function bill_of_materials_textAt(from, path) {
   return bill_of_materials_scalarAt(from, path)?.text.trim() ?? "";
  }
  function saysAnywhere({text: text, size: size, slice: slice}, pattern) {
   if (pattern.test(text)) return true;
   if (size <= limits.rq.headCharacters || size > limits.rq.structuredBytes) return false;
   return pattern.test(Buffer.from(slice(0, size)).toString("latin1"));
  }
  function bill_of_materials_entryOf(kind, id, from, path, statements) {
   return statements.length === 0 ? null : {
    kind: kind,
    id: id,
    place: (0, statement.$t)(path, from.value.span),
    statements: statements
   };
  }
  function uniqueIds(entries) {
   const times = new Map;
   return entries.map(entry => {
    const seen = (times.get(entry.id) ?? 0) + 1;
    times.set(entry.id, seen);
    return seen === 1 ? entry : {
     ...entry,
     id: `${entry.id} (${seen})`
    };
   });
  }
  const cyclonedx_TITLE = "CycloneDX ML-BOM";
  const MODEL_TYPE = "machine-learning-model";
  const HAS_MODEL = /\btype"?\s{0,20}[:=]\s{0,20}["']machine-learning-model["']/;
  const NAMESPACE = "http://cyclonedx.org/schema/bom/";
  const both = (json, xml) => [ json, xml ];
  const LICENCE = [ "licenses[]/license/id", "licenses[]/expression", "licenses[]/license/name" ].concat([ "licenses/license[]/id", "licenses/expression", "licenses/license[]/name" ]);
  const SHA256 = both("hashes[alg=SHA-256]/content", "hashes/hash[@alg=SHA-256]/#text");
  const MAKER = [ "manufacturer/name", "supplier/name", "publisher", "author", "authors[]/name", "authors/author[]/name" ];
  const CONSIDERED = "modelCard/considerations";
  const TASKS = {
   classification: "classification",
   "binary classification": "classification",
   "multi-class classification": "classification",
   "multiclass classification": "classification",
   "image-classification": "classification",
   "image classification": "classification",
   "text-classification": "classification",
   "text classification": "classification",
   "tabular-classification": "classification",
   "tabular classification": "classification",
   "audio-classification": "classification",
   "token-classification": "classification",
   regression: "regression",
   "tabular-regression": "regression",
   "survival analysis": "survival",
   segmentation: "segmentation",
   "image-segmentation": "segmentation",
   "image segmentation": "segmentation",
   "object-detection": "detection",
   "object detection": "detection",
   ranking: "ranking",
   "text-ranking": "ranking",
   generation: "generation",
   "text-generation": "generation",
   "text generation": "generation",
   "text2text-generation": "generation",
   summarization: "generation"
  };
  const model = {
   names: "exact",
   facts: [ {
    field: "name",
    at: "name"
   }, {
    field: "version",
    at: "version"
   }, {
    field: "description",
    at: "description"
   }, {
    field: "model.licence",
    at: LICENCE
   }, {
    field: "model.type",
    at: "modelCard/modelParameters/architectureFamily"
   }, {
    field: "model.architecture",
    at: "modelCard/modelParameters/modelArchitecture"
   }, {
    field: "model.task",
    at: "modelCard/modelParameters/task",
    words: TASKS
   }, {
    field: "model.inputs",
    at: both("modelCard/modelParameters/inputs[]/format", "modelCard/modelParameters/inputs/input[]/format")
   }, {
    field: "model.foundation_models",
    at: both("pedigree/ancestors[]/name", "pedigree/ancestors/component[]/name")
   }, {
    field: "model.released",
    at: "releaseNotes/timestamp"
   }, {
    field: "governance.changes",
    at: "releaseNotes/description"
   }, {
    field: "governance.roles.model_owner",
    at: MAKER
   }, {
    field: "governance.contact",
    at: [ "manufacturer/contact[]/email", "supplier/contact[]/email", "authors[]/email", "authors/author[]/email", "externalReferences[type=security-contact]/url", "externalReferences/reference[@type=security-contact]/url" ]
   }, {
    field: "intended_use.users",
    at: both(`${CONSIDERED}/users[]`, `${CONSIDERED}/users/user[]`)
   }, {
    field: "intended_use.purpose",
    at: both(`${CONSIDERED}/useCases[]`, `${CONSIDERED}/useCases/useCase[]`)
   }, {
    field: "limitations",
    at: [ `${CONSIDERED}/technicalLimitations[]`, `${CONSIDERED}/technicalLimitations/technicalLimitation[]` ]
   }, {
    field: "tradeoffs",
    at: both(`${CONSIDERED}/performanceTradeoffs[]`, `${CONSIDERED}/performanceTradeoffs/performanceTradeoff[]`)
   }, {
    field: "ethical_considerations",
    at: both(`${CONSIDERED}/ethicalConsiderations[]/*`, `${CONSIDERED}/ethicalConsiderations/ethicalConsideration[]/*`)
   }, {
    field: "fairness.groups_at_risk",
    at: both(`${CONSIDERED}/fairnessAssessments[]/groupAtRisk`, `${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/groupAtRisk`)
   }, {
    field: "fairness.mitigations",
    at: both(`${CONSIDERED}/fairnessAssessments[]/mitigationStrategy`, `${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/mitigationStrategy`)
   }, {
    field: "fairness.assessment",
    at: both(`${CONSIDERED}/fairnessAssessments[]/*`, `${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/*`)
   }, {
    field: "environmental_impact",
    at: [ `${CONSIDERED}/environmentalConsiderations/energyConsumptions[]/*/*`, `${CONSIDERED}/environmentalConsiderations/energyConsumptions/energyConsumption[]/*/*`, `${CONSIDERED}/environmentalConsiderations/properties[]/value`, `${CONSIDERED}/environmentalConsiderations/properties/property[]/#text` ]
   }, {
    field: "security.testing",
    at: both("externalReferences[type=pentest-report]/url", "externalReferences/reference[@type=pentest-report]/url")
   } ],
   records: [ record("modelCard/quantitativeAnalysis/performanceMetrics[]"), record("modelCard/quantitativeAnalysis/performanceMetrics/performanceMetric[]") ],
   settings: [ "type", "@type", "bom-ref", "@bom-ref", "modelCard/bom-ref", "modelCard/@bom-ref", "mime-type", "@mime-type", "purl", "group" ]
  };
  function record(at) {
   return {
    at: at,
    name: "type",
    value: "value",
    slice: "slice",
    lower: "confidenceInterval/lowerBound",
    upper: "confidenceInterval/upperBound"
   };
  }
  const PROPERTIES = [ [ "model.type", [ "typeOfModel", "model_type" ] ], [ "model.licence", [ "license", "licence" ] ], [ "model.software", [ "library_name", "framework" ] ], [ "model.foundation_models", [ "base_model", "baseModel" ] ], [ "intended_use.purpose", [ "informationAboutApplication", "intended_use", "intendedUse" ] ], [ "development.procedure", [ "informationAboutTraining" ] ], [ "development.datasets", [ "datasets", "training_data" ] ], [ "limitations", [ "limitation", "limitations" ] ], [ "explainability.method", [ "modelExplainability" ] ], [ "environmental_impact", [ "energyConsumption" ] ], [ "regulatory.stage", [ "promoted-stage", "release_stage", "lifecycle_stage" ] ] ];
  const DATASET_PROPERTIES = [ [ "dataset.licence", [ "license", "licence" ] ] ];
  const DATA_COMPONENT = [ {
   field: "dataset.name",
   at: "name"
  }, {
   field: "dataset.version",
   at: "version"
  }, {
   field: "dataset.description",
   at: "description"
  }, {
   field: "dataset.licence",
   at: LICENCE
  }, {
   field: "dataset.digest",
   at: SHA256,
   algorithm: "sha256"
  }, {
   field: "dataset.creator",
   at: MAKER
  }, {
   field: "dataset.url",
   at: both("externalReferences[type=distribution]/url", "externalReferences/reference[@type=distribution]/url")
  }, {
   field: "dataset.derived_from",
   at: both("pedigree/ancestors[]/name", "pedigree/ancestors/component[]/name")
  } ];
  const DATA = [ {
   field: "dataset.name",
   at: "name"
  }, {
   field: "dataset.description",
   at: "description"
  }, {
   field: "dataset.url",
   at: "contents/url"
  }, {
   field: "dataset.sensitive_data",
   at: both("sensitiveData[]", "sensitiveData")
  }, {
   field: "dataset.maintenance",
   at: both("governance/stewards[]/*/name", "governance/stewards/steward[]/*/name")
  } ];
  const mappingOf = (rules, settings = []) => ({
   names: "exact",
   facts: rules,
   settings: settings
  });
  const cyclonedx_IDENTITY = [ "type", "@type", "bom-ref", "@bom-ref" ];
  const DIGEST = {
   field: "artifact.digest",
   at: SHA256,
   algorithm: "sha256"
  };
  const FILE = [ {
   field: "artifact.path",
   at: "name"
  }, DIGEST ];
  const cyclonedx_reader = mappedReader({
   id: "cyclonedx",
   title: cyclonedx_TITLE,
   role: "card",
   versions: [ "1.5", "1.6", "1.7" ],
   assurance: "declared",
   recognise: ({form: form, text: text}, head) => {
    const isBom = form === "json" && text("bomFormat") === "CycloneDX" || form === "xml" && text("bom/@xmlns").startsWith(NAMESPACE);
    return isBom && saysAnywhere(head, HAS_MODEL) ? {
     strength: 3,
     because: "it is a CycloneDX bill of materials with a machine-learning model"
    } : null;
   },
   version: ({text: text}) => {
    const version = text("specVersion") || text("bom/@xmlns").slice(NAMESPACE.length);
    return /^\d{1,2}\.\d{1,2}$/.test(version) ? version : null;
   },
   mapping: model,
   read: cyclonedx_read
  });
  const cyclonedxReader = {
   ...cyclonedx_reader,
   fields: [ ...new Set([ ...fieldsOf(model), ...fieldsOf(mappingOf([ ...DATA_COMPONENT, ...DATA, ...FILE ])), ...[ ...PROPERTIES, ...DATASET_PROPERTIES ].map(([field]) => field) ]) ]
  };
  const SOFTWARE = new Set("application framework library container platform operating-system device device-driver firmware cryptographic-asset".split(" "));
  const DOCUMENT_SETTINGS = [ "$schema", "bomFormat", "specVersion", "serialNumber", "version", "@xmlns", "@serialNumber", "@version" ];
  function* components(from) {
   for (const path of [ "components[]", "components/component[]" ]) for (const found of (0, 
   mapped_paths.JW)(from, path, "exact")) {
    if (found.value.kind !== "mapping" || !found.value.entries.has("name")) continue;
    yield found;
    yield* components(found);
   }
  }
  const typeOf = component => bill_of_materials_textAt(component, "type") || bill_of_materials_textAt(component, "@type");
  const refOf = element => bill_of_materials_textAt(element, "bom-ref") || bill_of_materials_textAt(element, "@bom-ref");
  function cyclonedx_read(value, source) {
   const ledger = newLedger();
   const root = (0, mapped_paths.JW)((0, mapped_paths.Mn)(value), "bom", "exact")[0] ?? (0, 
   mapped_paths.Mn)(value);
   const own = (0, mapped_paths.JW)(root, "metadata/component", "exact");
   const all = [ root, ...own ].flatMap(from => [ ...components(from) ]);
   const {judged: judged, warnings: warnings} = judgedModel(own, all, source);
   const card = judged === null ? {
    facts: [],
    records: []
   } : readPart(judged, model, source, ledger);
   const beside = judged === null ? [] : readProperties(judged, PROPERTIES, source, ledger);
   const datasets = dataSets(all, judged, source, ledger);
   readPart(root, mappingOf([], DOCUMENT_SETTINGS), source, ledger);
   for (const {value: software} of all.filter(one => SOFTWARE.has(typeOf(one)))) ledger.used.add(software);
   return {
    facts: firstOfEach([ ...card.facts, ...beside, ...cyclonedx_namesOf(datasets.names, source) ]),
    entries: [ ...datasets.entries, ...artifacts(all, judged, source, ledger) ],
    records: card.records,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
    warnings: warnings,
    ...warnings.length === 0 ? {} : {
     status: "partial"
    }
   };
  }
  function judgedModel(own, all, source) {
   const main = own.find(component => typeOf(component) === MODEL_TYPE);
   if (main !== void 0) return {
    judged: main,
    warnings: []
   };
   const [first, second] = all.filter(component => typeOf(component) === MODEL_TYPE);
   if (second === void 0) return {
    judged: first ?? null,
    warnings: []
   };
   const message = "A second machine-learning model. Which of them is judged is not clear, so the card of none is read. Name the judged one as metadata.component, the others as components.";
   const {span: span} = bill_of_materials_scalarAt(second, "name") ?? second.value;
   return {
    judged: null,
    warnings: [ {
     code: "several-models",
     message: message,
     place: (0, statement.$t)(source.path, span)
    } ]
   };
  }
  const PROPERTY_LISTS = [ "", "modelCard/" ].flatMap(at => [ `${at}properties[]`, `${at}properties/property[]` ]);
  function readProperties(from, table, source, ledger) {
   const byName = new Map;
   for (const found of PROPERTY_LISTS.flatMap(path => (0, mapped_paths.JW)(from, path, "exact"))) {
    const name = (0, mapped_paths._t)(bill_of_materials_textAt(found, "name") || bill_of_materials_textAt(found, "@name"), "loose");
    if (!byName.has(name)) byName.set(name, found);
   }
   return table.flatMap(([field, names]) => {
    const rule = {
     field: field,
     at: both("value", "#text")
    };
    for (const name of names) {
     const found = byName.get((0, mapped_paths._t)(name, "loose"));
     if (found === void 0) continue;
     const {facts: facts} = readPart(found, mappingOf([ rule ], [ "name", "@name" ]), source, ledger);
     if (facts.length > 0) return facts;
    }
    return [];
   });
  }
  function dataSets(all, judged, source, ledger) {
   const entries = [];
   const names = [];
   const add = (element, statements) => {
    const [only, more] = statements;
    if (only?.field === "dataset.name" && more === void 0) {
     names.push(only);
     return;
    }
    const id = bill_of_materials_textAt(element, "name") || refOf(element) || (0, located.rb)(element.keys);
    const entry = bill_of_materials_entryOf("dataset", id, element, source.path, statements);
    if (entry !== null) entries.push(entry);
   };
   const say = (part, rules) => readPart(part, mappingOf(rules, cyclonedx_IDENTITY), source, ledger).facts;
   const inCard = path => judged === null ? [] : (0, mapped_paths.JW)(judged, `modelCard/modelParameters/${path}`, "exact");
   for (const element of [ ...inCard("datasets[]"), ...inCard("datasets/dataset[]") ]) add(element, say(element, DATA));
   const referred = new Set;
   for (const {value: value} of [ ...inCard("datasets[]/ref"), ...inCard("datasets/ref[]") ]) {
    if (value.kind !== "scalar") continue;
    referred.add(value.text.trim());
    ledger.used.add(value);
   }
   for (const component of all.filter(one => typeOf(one) === "data")) {
    const contents = (0, mapped_paths.JW)(component, "data[]", "exact");
    const sets = contents.filter(one => bill_of_materials_textAt(one, "type") === "dataset" || referred.has(refOf(one)));
    if (contents.length > 0 && sets.length === 0 && !referred.has(refOf(component))) continue;
    const whole = [ ...say(component, DATA_COMPONENT), ...readProperties(component, DATASET_PROPERTIES, source, ledger) ];
    const [only, another] = sets;
    if (only === void 0 || another === void 0) add(component, firstOfEach([ ...whole, ...only === void 0 ? [] : say(only, DATA) ])); else {
     const shared = whole.filter(({field: field}) => SHARED.includes(field));
     for (const one of sets) add(one, firstOfEach([ ...say(one, DATA), ...shared ]));
    }
   }
   return {
    entries: uniqueIds(entries),
    names: names
   };
  }
  const SHARED = [ "dataset.licence", "dataset.creator" ];
  function cyclonedx_namesOf(names, source) {
   const stated = names.filter(({state: state}) => state === "present");
   const [first] = stated;
   if (first === void 0) return [];
   const values = stated.map(({raw: raw}) => raw);
   return [ (0, statement.qZ)("development.datasets", (0, statement.Eb)(values), {
    ...source,
    raw: values.join("; "),
    place: first.place
   }) ];
  }
  function artifacts(all, judged, source, ledger) {
   const digestOf = (component, rules, id) => {
    const {facts: facts} = readPart(component, mappingOf(rules, DIGEST_SETTINGS), source, ledger);
    return bill_of_materials_entryOf("artifact", id, component, source.path, facts);
   };
   const files = all.filter(one => typeOf(one) === "file" && (0, model_file.LJ)(bill_of_materials_textAt(one, "name")));
   const found = [ judged === null ? null : digestOf(judged, [ DIGEST ], bill_of_materials_textAt(judged, "name")), ...files.map(file => digestOf(file, FILE, artifactId(source.path, bill_of_materials_textAt(file, "name")).id)) ];
   return uniqueIds(found.filter(entry => entry !== null));
  }
  const DIGEST_SETTINGS = [ ...cyclonedx_IDENTITY, "hashes[alg=SHA-256]/alg", "hashes/hash[@alg=SHA-256]/@alg" ];
  const eval_results_TITLE = "Hugging Face evaluation results";
  const eval_results_mapping = {
   names: "exact",
   facts: [],
   records: [ {
    at: "[]",
    name: [ "dataset/task_id", "dataset/id" ],
    value: "value"
   } ],
   settings: [ "[]/dataset", "[]/verifyToken", "[]/date", "[]/source", "[]/notes" ]
  };
  const UNFILLED = "A slot of the template stands here, and not what it asks for. Fill it in, or remove the entry.";
  function eval_results_read(value, source) {
   const slots = [ ...slotsBelow((0, mapped_paths.Mn)(value)) ].slice(0, limits.rq.problems);
   const warnings = slots.map(({value: {span: span}}) => ({
    code: "placeholder",
    message: UNFILLED,
    place: (0, statement.$t)(source.path, span)
   }));
   return {
    ...readByMapping(value, eval_results_mapping, source),
    warnings: warnings
   };
  }
  function* slotsBelow(found) {
   const scalar = (0, mapped_paths.T7)(found.value);
   if (scalar !== null) {
    if (scalar.value !== null && (0, state.L)(scalar.text) === "placeholder") yield found;
   } else if (found.value.kind === "mapping") for (const [name, entry] of found.value.entries) yield* slotsBelow({
    value: entry.value,
    keys: [ ...found.keys, name ],
    entry: entry
   }); else for (const element of (0, mapped_paths.Yt)(found)) yield* slotsBelow(element);
  }
  const evalResultsReader = mappedReader({
   id: "hugging-face-eval-results",
   title: eval_results_TITLE,
   role: "card",
   versions: [],
   assurance: "declared",
   recognise: ({form: form, has: has}) => form === "yaml" && has("[]/dataset/id") && has("[]/dataset/task_id") && has("[]/value") ? {
    strength: 3,
    because: "it lists values of tasks, each with the data set of the Hub"
   } : null,
   version: () => null,
   mapping: eval_results_mapping,
   read: eval_results_read
  });
  var bytes = __webpack_require__(39265);
  var documents_outline = __webpack_require__(97412);
  var front_matter = __webpack_require__(79506);
  const hugging_face_front_matter_TASKS = {
   "image-classification": "classification",
   "text-classification": "classification",
   "tabular-classification": "classification",
   "audio-classification": "classification",
   "video-classification": "classification",
   "token-classification": "classification",
   "zero-shot-classification": "classification",
   "zero-shot-image-classification": "classification",
   "tabular-regression": "regression",
   "image-segmentation": "segmentation",
   "object-detection": "detection",
   "text-ranking": "ranking",
   "text-generation": "generation",
   "text2text-generation": "generation",
   "image-text-to-text": "generation",
   "image-to-text": "generation",
   "text-to-image": "generation",
   summarization: "generation",
   translation: "generation"
  };
  const FRONT_MATTER = {
   names: "exact",
   facts: [ {
    field: "name",
    at: "model_name"
   }, {
    field: "version",
    at: [ "version", "model_version" ]
   }, {
    field: "model.task",
    at: "pipeline_tag",
    words: hugging_face_front_matter_TASKS
   }, {
    field: "model.foundation_models",
    at: "base_model"
   }, {
    field: "model.licence",
    at: [ "license_name", "license" ]
   }, {
    field: "model.software",
    at: "library_name"
   }, {
    field: "development.datasets",
    at: "datasets"
   }, {
    field: "evaluation.metrics_chosen",
    at: "metrics"
   }, {
    field: "environmental_impact",
    at: [ "co2_eq_emissions", "co2_eq_emissions/emissions" ],
    prefix: "emissions in grams of CO2 equivalent: "
   } ],
   records: [ {
    of: "model-index[]/results[]",
    at: "metrics[]",
    name: [ "name", "type" ],
    value: "value",
    n: "n",
    on: [ "dataset/split", "dataset/name" ],
    group: "dataset/config"
   } ],
   settings: [ "base_model_relation", "co2_eq_emissions/source", "co2_eq_emissions/training_type", "co2_eq_emissions/geographical_location", "co2_eq_emissions/hardware_used", "extra_gated_button_content", "extra_gated_description", "extra_gated_fields", "extra_gated_heading", "inference", "license", "license_link", "model-index[]/name", "model-index[]/results[]/task", "model-index[]/results[]/dataset", "model-index[]/results[]/source", "model-index[]/results[]/metrics[]/args", "model-index[]/results[]/metrics[]/config", "model-index[]/results[]/metrics[]/verified", "model-index[]/results[]/metrics[]/verifyToken", "tags", "thumbnail", "widget" ]
  };
  var fact = __webpack_require__(49867);
  function cardFacts(document, text, path, format, wording) {
   const lines = text.replace(/^\ufeff/, "").split("\n");
   const pairs = bySection(document.pairs.map((pair, position) => ({
    section: pair.section,
    one: position
   })));
   const tables = bySection(document.tables.map(table => ({
    section: table.section,
    one: table
   })));
   const card = {
    document: document,
    lines: lines,
    path: path,
    format: format,
    wording: wording,
    pairs: pairs,
    tables: tables,
    apart: new Map
   };
   const anchors = new Map;
   const takenSections = new Set;
   const takenPairs = new Set;
   document.sections.forEach(section => {
    for (const field of headingOf(card, section).fields) if (!anchors.has(field)) anchors.set(field, (0, 
    statement.$t)(path, section.span));
   });
   const facts = [ ...titleFact(card), ...pairFacts(card, takenPairs), ...sectionFacts(card, takenSections) ];
   const refusedPairs = new Set(document.pairs.flatMap((pair, position) => takenPairs.has(position) || fieldsOfPair(card, pair).length === 0 ? [] : [ position ]));
   const formSections = new Set([ ...takenSections ].filter(section => isFilledForm(card, section)));
   return {
    facts: facts,
    anchors: anchors,
    takenSections: takenSections,
    takenPairs: takenPairs,
    refusedPairs: refusedPairs,
    formSections: formSections
   };
  }
  function bySection(all) {
   const found = new Map;
   for (const {section: section, one: one} of all) {
    const known = found.get(section);
    if (known === void 0) found.set(section, [ one ]); else known.push(one);
   }
   return found;
  }
  function markdown_facts_state(card, field, said, raw, span) {
   return (0, statement.qZ)(field, said, {
    raw: raw,
    place: (0, statement.$t)(card.path, span),
    format: card.format,
    assurance: "declared"
   });
  }
  const NOTHING = {
   fields: [],
   unfinished: false
  };
  function headingOf({wording: wording}, {normalised: normalised}) {
   const fields = wording.headings.get(normalised) ?? wording.headings.get(normalised.replace(/\s?\[[^\][]{1,200}\]$/, ""));
   if (fields !== void 0) return {
    fields: fields,
    unfinished: false
   };
   const [, before = "", inside = ""] = /^([^()]{1,200})\(([^()]{1,80})\)$/.exec(normalised) ?? [];
   if (inside === "" || (0, state.L)(inside) !== "placeholder") return NOTHING;
   return {
    fields: wording.headings.get(before.trim()) ?? [],
    unfinished: !inside.startsWith("fill ")
   };
  }
  function normaliseName(name) {
   return normaliseHeading(name).replace(/^\(for gpai models\)\s*:?\s*/, "").replace(/^(?:what (?:is|are) |description of )(?:the |a )?/, "").replace(/(?:\s*\(e\.g\.,? [^()]{1,200}\))?[?.]{0,3}$/, "");
  }
  function fieldsOfName({wording: wording}, key) {
   return wording.names.get(normaliseHeading(key)) ?? wording.names.get(normaliseName(key)) ?? [];
  }
  function isForm({wording: wording}, key) {
   return wording.forms.has(normaliseHeading(key)) || wording.forms.has(normaliseName(key));
  }
  function titleFact(card) {
   const section = card.document.sections.find(({level: level}) => level === 1);
   if (section === void 0) return [];
   for (const form of card.wording.titles) {
    const name = form.exec(section.heading)?.[1]?.trim();
    if (name === void 0) continue;
    const said = /^\{[\w\s]{1,60}\}$|^(?:model|dataset) (?:id|name)$/i.test(name) ? statement.qf : (0, 
    statement.Ag)(name);
    return said === null ? [] : [ markdown_facts_state(card, card.wording.name, said, name, section.span) ];
   }
   return [];
  }
  function markdown_facts_isText(field) {
   const kind = (0, vocabulary.mB)(field)?.kind;
   return kind === "prose" || kind === "list";
  }
  function pairFacts(card, taken) {
   const seen = new Map;
   return card.document.pairs.flatMap((pair, position) => fieldsOfPair(card, pair).flatMap(field => {
    const before = markdown_facts_isText(field) ? void 0 : seen.get(field);
    if (before !== void 0) {
     if (before === pair.value) taken.add(position);
     return [];
    }
    const said = isInstruction(card, pair) ? statement.qf : saidByPair(field, pair.value);
    if (said === null) return [];
    taken.add(position);
    seen.set(field, pair.value);
    return [ markdown_facts_state(card, field, said, pair.value, pair.valueSpan) ];
   }));
  }
  function fieldsOfPair(card, pair) {
   const fields = fieldsOfName(card, pair.key);
   if (fields.length === 0 || !isForm(card, pair.key) && isItemOfList(card, pair.section)) return [];
   return fields.filter(field => !speaksOfOtherThings(card.document, pair.section, field, card.wording));
  }
  function isItemOfList(card, position) {
   for (let at = position; at !== null; at = card.document.sections[at]?.parent ?? null) {
    const section = card.document.sections[at];
    const fields = section === void 0 ? [] : headingOf(card, section).fields;
    if (fields.length > 0) return fields.some(field => (0, vocabulary.mB)(field)?.kind === "list");
   }
   return false;
  }
  function isInstruction(card, {valueSpan: valueSpan, value: value}) {
   if (value === "") return false;
   const line = card.lines[valueSpan.line - 1] ?? "";
   const before = line[valueSpan.column - 2];
   return before === "_" && line[valueSpan.endColumn - 1] === "_" && valueSpan.line === valueSpan.endLine;
  }
  function saidByPair(field, value) {
   const said = (0, statement.Ag)(value);
   if (said === null) return statement.qf;
   if (said.state !== "present") return said;
   const definition = (0, vocabulary.mB)(field);
   switch (definition?.kind) {
   case "list":
    return (0, statement.Eb)([ value.trim() ]);

   case "version":
    {
     const version = /^v?\d+(?:\.\d+){0,3}[\w.+-]*(?=$|[\s(,;\\])/.exec(value)?.[0];
     return version === void 0 ? said : (0, statement.Eb)(version);
    }

   case "enum":
    return field === "governance.risk_tier" ? saidByTier(value) : saidByWord(value, definition.values ?? []);

   case "number":
    return /^\d+(?:\.\d+)?$/.test(value) ? (0, statement.Eb)(Number(value)) : (0, statement.Gq)("Not a plain number, such as 0.3.");

   default:
    return said;
   }
  }
  function saidByTier(value) {
   const word = /^(low|moderate|medium|high)(?: risk)?(?=$|[\s(,;.:])/i.exec(value)?.[1]?.toLowerCase();
   const tier = fact.iB.find(one => one === (word === "medium" ? "moderate" : word));
   return tier === void 0 ? null : (0, statement.Eb)(tier);
  }
  function saidByWord(value, words) {
   const text = value.toLowerCase();
   const word = words.find(one => text === one || text.startsWith(one) && /^[\s.,;:(]/.test(text.slice(one.length)));
   const others = words.filter(one => one !== word && one !== "other" && text.includes(one.replace(/s$/, "")));
   return word === void 0 || others.length > 0 ? null : (0, statement.Eb)(word);
  }
  function sectionFacts(card, taken) {
   const {sections: sections} = card.document;
   return sections.flatMap((section, position) => {
    const {fields: fields, unfinished: unfinished} = headingOf(card, section);
    const own = fields.filter(field => !speaksOfOtherThings(card.document, position, field, card.wording));
    if (own.length === 0) return [];
    const parts = partsOf(card, position);
    for (const part of parts) taken.add(part);
    const found = textsOf(card, parts);
    return own.flatMap(field => {
     if ((0, vocabulary.mB)(field)?.kind === "text" && statedByName(card, parts, field)) return [];
     const said = unfinished ? statement.qf : saidBySection(card, field, position, parts, found);
     const span = found[0]?.span ?? section.span;
     const raw = found.map(({text: text}) => text).join("\n");
     return said === null ? [] : [ markdown_facts_state(card, field, said, raw, span) ];
    });
   });
  }
  function statedByName(card, parts, field) {
   const pairs = parts.flatMap(part => card.pairs.get(part) ?? []);
   return pairs.some(position => {
    const pair = card.document.pairs[position];
    return pair !== void 0 && pair.value !== "" && fieldsOfPair(card, pair).includes(field);
   });
  }
  function saidBySection(card, field, position, parts, found) {
   if (found.length === 0) {
    const {sections: sections} = card.document;
    const stated = below(sections, position).some(part => headingOf(card, sections[part] ?? EMPTY_SECTION).fields.length > 0);
    return stated || parts.some(part => holdsNamesOrNumbers(card, part) || showsSomething(card, part)) ? null : statement.qf;
   }
   if (parts.every(part => isAllInstruction(card, part))) return statement.qf;
   const raw = found.map(({text: text}) => text).join("\n");
   const said = (0, statement.Ag)(raw);
   if (said?.state !== "present") return said;
   switch ((0, vocabulary.mB)(field)?.kind) {
   case "prose":
   case "text":
    return said;

   case "list":
    return (0, statement.Eb)(found.flatMap(({items: items}) => items));

   default:
    return raw.includes("\n") ? null : saidByPair(field, raw);
   }
  }
  const EMPTY_SECTION = {
   level: 0,
   heading: "",
   normalised: "",
   span: {
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1
   },
   bodySpan: null,
   text: "",
   textSpan: null,
   parent: null
  };
  function holdsNamesOrNumbers(card, position) {
   return pairsApart(card, position).length > 0 || (card.tables.get(position) ?? []).some(table => isTableOfMetrics(table));
  }
  function showsSomething(card, position) {
   const section = card.document.sections[position];
   return section !== void 0 && bodyLines(card, section).some(({line: line}) => /!\[|<img\b|<svg\b|^\s*(?:```|~~~)/i.test(line));
  }
  function isTableOfMetrics({headers: headers, rows: rows}) {
   return [ ...headers, ...rows.flatMap(row => row.slice(0, 1)) ].some(({text: text}) => canonicalMetric(text) !== null);
  }
  function textsOf(card, parts) {
   return parts.flatMap(position => {
    const section = card.document.sections[position];
    if (section === void 0) return [];
    const text = withoutBoilerplate(card, textWithout(section.text, pairsApart(card, position)));
    const span = firstLine(card, section, position);
    const prose = text === "" || span === null ? [] : [ {
     text: text,
     items: itemsOf(card, section, position, text),
     span: span
    } ];
    const tables = (card.tables.get(position) ?? []).filter(table => !isTableOfMetrics(table));
    return [ ...prose, ...tables.flatMap(table => tableText(card, table, linesApart(card, position))) ];
   });
  }
  function withoutBoilerplate({wording: wording}, text) {
   const isBoilerplate = sentence => wording.boilerplate.some(one => one.test(sentence));
   return text.split("\n").map(line => sentencesOf(line).filter(sentence => !isBoilerplate(sentence)).join(" ")).join("\n").trim();
  }
  function isFilledForm(card, position) {
   const pairs = card.pairs.get(position) ?? [];
   const known = pairs.filter(index => isForm(card, card.document.pairs[index]?.key ?? ""));
   return known.length * 2 > pairs.length;
  }
  function apartOf(card, position) {
   const known = card.apart.get(position);
   if (known !== void 0) return known;
   const all = isFilledForm(card, position);
   const pairs = (card.pairs.get(position) ?? []).flatMap(index => {
    const pair = card.document.pairs[index];
    if (pair === void 0) return [];
    const isSilent = card.wording.silent.has(normaliseHeading(pair.key));
    return all || isSilent || fieldsOfPair(card, pair).length > 0 ? [ pair ] : [];
   });
   const lines = new Set;
   for (const {keySpan: keySpan, valueSpan: valueSpan} of pairs) for (let line = keySpan.line; line <= valueSpan.endLine; line++) lines.add(line);
   const apart = {
    pairs: pairs,
    lines: lines
   };
   card.apart.set(position, apart);
   return apart;
  }
  const pairsApart = (card, position) => apartOf(card, position).pairs;
  const linesApart = (card, position) => apartOf(card, position).lines;
  function textWithout(text, pairs) {
   if (pairs.length === 0) return text;
   const keys = new Set(pairs.map(({key: key}) => key));
   const values = new Set(pairs.flatMap(({value: value}) => value.split("\n")));
   const opensPair = line => {
    const colon = line.search(/[:\uff1a]/);
    if (colon < 0) return false;
    const next = line.slice(colon + 1).search(/[:\uff1a]/);
    return keys.has(line.slice(0, colon).trim()) || next >= 0 && keys.has(line.slice(0, colon + 1 + next).trim());
   };
   return text.split("\n").filter(line => !values.has(line.trim()) && !opensPair(line)).join("\n").trim();
  }
  function firstLine(card, section, position) {
   const {textSpan: textSpan, bodySpan: bodySpan} = section;
   const apart = linesApart(card, position);
   const isOwn = line => !apart.has(line) && withoutBoilerplate(card, withoutMarkup(card.lines[line - 1] ?? "")) !== "";
   if (textSpan === null || bodySpan === null || isOwn(textSpan.line)) return textSpan;
   for (let line = textSpan.line + 1; line <= bodySpan.endLine; line++) {
    if (!isOwn(line)) continue;
    const text = card.lines[line - 1] ?? "";
    const column = text.length - text.trimStart().length + 1;
    return {
     line: line,
     column: column,
     endLine: line,
     endColumn: text.trimEnd().length + 1
    };
   }
   return textSpan;
  }
  function tableText(card, {rows: rows}, apart) {
   const filled = rows.filter(row => !apart.has(row[0]?.span.line ?? 0) && row.slice(1).some(cell => !isOpenCell(card, cell)));
   const first = filled[0]?.[0];
   if (first === void 0) return [];
   const items = filled.map(row => row.map(({text: text}) => text).filter(text => text !== "").join(", "));
   return [ {
    text: items.join("\n"),
    items: items,
    span: first.span
   } ];
  }
  function isOpenCell(card, {text: text, span: span}) {
   if (text === "" || /^0(\.0+)?\s?%?$|^x+\s?%$/i.test(text) || (0, state.L)(text) === "placeholder") return true;
   return isInstruction(card, {
    value: text,
    valueSpan: span
   });
  }
  function partsOf(card, position) {
   const {sections: sections} = card.document;
   return [ position, ...below(sections, position).filter(part => !meansSomething(card, part, position)) ];
  }
  function below(sections, position) {
   const level = sections[position]?.level ?? 0;
   const parts = [];
   for (let at = position + 1; (sections[at]?.level ?? 0) > level; at++) parts.push(at);
   return parts;
  }
  function meansSomething(card, position, ancestor) {
   for (let at = position; at !== null && at !== ancestor; ) {
    const section = card.document.sections[at];
    if (section === void 0) return false;
    const {apart: apart, silent: silent} = card.wording;
    if (headingOf(card, section).fields.length > 0 || [ apart, silent ].some(one => one.has(section.normalised))) return true;
    at = section.parent;
   }
   return false;
  }
  function bodyLines(card, {bodySpan: bodySpan}) {
   if (bodySpan === null) return [];
   return card.lines.slice(bodySpan.line - 1, bodySpan.endLine).map((line, index) => ({
    line: line,
    at: bodySpan.line + index
   }));
  }
  const INSTRUCTION = /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:(?:\*\*[^*]{1,100}\*\*:?\s*)?_[^_].{0,2000}_|\*\*[^*]{1,100}(?::\*\*|\*\*:))?\s*$|^\s*[|<]/;
  function isAllInstruction(card, position) {
   const section = card.document.sections[position];
   if (section === void 0) return true;
   const tables = card.tables.get(position) ?? [];
   if (tables.some(table => tableText(card, table, new Set).length > 0)) return false;
   return bodyLines(card, section).every(({line: line}) => INSTRUCTION.test(line));
  }
  function itemsOf(card, section, position, text) {
   const apart = linesApart(card, position);
   const bullets = bodyLines(card, section).filter(({line: line, at: at}) => BULLET.test(line) && !apart.has(at));
   if (bullets.length > 0) return bullets.map(({line: line}) => withoutMarkup(line.replace(BULLET, ""))).filter(item => item !== "");
   return itemsOfText(text.replaceAll("\n", " "));
  }
  function withoutMarkup(text) {
   return text.replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, "$1").replace(/\*\*|__|`/g, "").trim();
  }
  const OPENING = "text before the first heading";
  const NESTED = 50;
  function notUnderstoodIn(document, taken, records, path, wording) {
   const {sections: sections} = document;
   const parts = markdown_rest_partsOf(document, taken, new Set(records.map(({place: place}) => place.line)), wording);
   for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at];
    const above = parts[sections[at]?.parent ?? -1];
    if (part === void 0 || above === void 0) continue;
    above.touched ||= part.touched;
    above.holds ||= part.holds;
   }
   const found = [];
   const list = (what, span) => {
    if (found.length < limits.rq.problems) found.push({
     what: what,
     place: (0, statement.$t)(path, span)
    });
   };
   const whole = new Set;
   sections.forEach(({heading: heading, span: span, textSpan: textSpan, parent: parent}, at) => {
    const part = parts[at];
    if (part === void 0) return;
    if (whole.has(parent)) {
     whole.add(at);
     return;
    }
    const untouched = !part.touched && part.holds;
    if (untouched) whole.add(at);
    if (untouched || part.prose) if (heading !== "") list(heading, span); else list(OPENING, textSpan ?? span);
    if (!untouched) for (const {key: key, keySpan: keySpan} of part.names) list(key, keySpan);
   });
   return found;
  }
  function markdown_rest_partsOf(document, taken, recordLines, wording) {
   const {sections: sections} = document;
   const pairs = sections.map(() => []);
   document.pairs.forEach(({section: section}, position) => {
    pairs[section]?.push(position);
   });
   const tables = sections.map(() => false);
   for (const {section: section, headers: headers, rows: rows} of document.tables) {
    const read = headers.length === 2 || rows.some(row => recordLines.has(row[0]?.span.line ?? 0));
    if (!read && rows.length > 0) tables[section] = true;
   }
   return sections.map((section, at) => {
    const own = pairs[at] ?? [];
    const understood = taken.takenSections.has(at) || isSilent(document, at, wording);
    const isText = understood && !taken.formSections.has(at);
    const names = own.flatMap((position, index) => {
     const pair = document.pairs[position];
     if (pair === void 0 || taken.takenPairs.has(position)) return [];
     if (taken.refusedPairs.has(position)) return [ pair ];
     const isKnown = wording.silent.has(normaliseHeading(pair.key)) || canonicalMetric(pair.key) !== null;
     const isRead = recordLines.has(pair.valueSpan.line) || isPartOfRead(document, taken, own, index);
     return isText || isKnown || isRead ? [] : [ pair ];
    });
    const measured = holdsLine(section.bodySpan, recordLines);
    const text = textWithout(section.text, own.flatMap(position => document.pairs[position] ?? []));
    const prose = !understood && !measured && (text !== "" || tables[at] === true);
    const touched = understood || measured || own.some(position => taken.takenPairs.has(position));
    return {
     understood: understood,
     touched: touched,
     holds: prose || names.length > 0,
     prose: prose,
     names: names
    };
   });
  }
  function isPartOfRead({pairs: pairs}, {takenPairs: takenPairs}, own, index) {
   const pair = pairs[own[index] ?? -1];
   if (pair === void 0) return false;
   for (let before = index - 1; before >= Math.max(0, index - NESTED); before--) {
    const outer = pairs[own[before] ?? -1];
    if (outer !== void 0 && outer.valueSpan.endLine >= pair.keySpan.line && takenPairs.has(own[before] ?? -1)) return true;
   }
   for (let after = index + 1; after < Math.min(own.length, index + NESTED); after++) {
    const inner = pairs[own[after] ?? -1];
    if (inner === void 0 || inner.keySpan.line > pair.valueSpan.endLine) return false;
    if (takenPairs.has(own[after] ?? -1)) return true;
   }
   return false;
  }
  function isSilent({sections: sections}, position, wording) {
   for (let at = position; at !== null; at = sections[at]?.parent ?? null) if (wording.silent.has(sections[at]?.normalised ?? "")) return true;
   return false;
  }
  function holdsLine(span, lines) {
   for (let line = span?.line ?? 1; line <= (span?.endLine ?? 0); line++) if (lines.has(line)) return true;
   return false;
  }
  const HUGGING_FACE_DATASET = {
   title: "Hugging Face template of data set cards",
   headings: {
    "dataset.description": [ "dataset description", "dataset summary" ],
    "dataset.intended_uses": [ "direct use", "intended use", "intended uses", "curation rationale" ],
    "dataset.discouraged_uses": [ "out-of-scope use", "out-of-scope uses" ],
    "dataset.source": [ "source data" ],
    "dataset.collection": [ "data collection and processing", "initial data collection and normalization" ],
    "dataset.label_method": [ "annotations", "annotation process" ],
    "dataset.sensitive_data": [ "personal and sensitive information" ],
    "dataset.known_biases": [ "bias, risks, and limitations", "discussion of biases" ],
    "dataset.limitations": [ "bias, risks, and limitations", "other known limitations" ],
    "dataset.creator": [ "dataset curators" ],
    "dataset.licence": [ "licensing information" ],
    "dataset.preprocessing": [ "data preprocessing", "preprocessing" ],
    "dataset.demographics": [ "demographics", "patient demographics" ],
    "dataset.deidentification": [ "de-identification", "deidentification", "anonymization", "anonymisation" ],
    "dataset.consent": [ "consent", "informed consent" ],
    "dataset.ethics_approval": [ "ethics approval", "ethical approval" ],
    "dataset.inclusion": [ "inclusion criteria" ],
    "dataset.exclusion": [ "exclusion criteria" ],
    "dataset.maintenance": [ "maintenance" ],
    "dataset.terms_of_use": [ "terms of use", "terms of access", "data use agreement" ]
   },
   names: {
    "dataset.creator": [ "curated by" ],
    "dataset.licence": [ "license", "licence" ],
    "dataset.url": [ "homepage" ],
    "dataset.version": [ "version", "dataset version" ]
   },
   form: true,
   apart: [ "data fields", "data instances", "data splits", "dataset structure", "languages", "social impact of dataset", "dataset card contact" ],
   silent: [ "apa", "bibtex", "citation", "citation information", "contributions", "dataset card authors", "demo", "glossary", "leaderboard", "more information", "paper", "pubmed", "repository", "shared by", "table of contents", "tasks" ],
   marks: [ "annotation process", "citation information", "considerations for using the data", "curation rationale", "data instances", "dataset card authors", "dataset card contact", "dataset creation", "dataset curators", "dataset structure", "personal and sensitive information", "source data", "supported tasks and leaderboards" ],
   boilerplate: HUGGING_FACE.boilerplate ?? [],
   titles: [ /^data ?set card\s*(?:for|[:—–-])\s*(?:the\s+)?(.{1,200})$/i ]
  };
  function markdownHead(head) {
   const hasExtension = /\.(md|markdown)$/i.test(head.path);
   if (!hasExtension && !/(\.txt|(^|\/)[^./]+)$/i.test(head.path)) return null;
   const mark = (0, bytes.QB)(head.bytes);
   if (mark !== null) return new TextDecoder(mark).decode(head.bytes);
   return hasExtension || readsAsText(head) ? head.text : null;
  }
  function readsAsText({outline: outline, text: text}) {
   const {form: form, value: value} = outline();
   if (form === "text") return true;
   if (form !== "yaml" || value?.kind !== "mapping") return false;
   const isEmpty = [ ...value.entries.values() ].every(entry => entry.value.kind === "scalar" && entry.value.value === null);
   return isEmpty && (text.match(/^#{2,6} \S/gm)?.length ?? 0) >= 2;
  }
  function headingsOf(text) {
   const headings = [ ...text.matchAll(/^#{1,6}[ \t]+(.{1,200})$/gm) ];
   return new Set(headings.map(match => normaliseHeading((match[1] ?? "").replace(/<br ?\/?>/gi, ""))));
  }
  function markdown_signs_namesOf(text) {
   const rows = [ ...text.matchAll(/^[ \t]{0,3}\|?([^|\n]{1,400})\|/gm) ];
   return new Set(rows.map(match => normaliseHeading(match[1] ?? "")));
  }
  function isNamedModelCard(path) {
   return /model[_-]?card[^/]*$/i.test(path);
  }
  const SURE_OF_DATASET = 3;
  function datasetCardBecause(text) {
   const front = (0, front_matter.E)(text);
   if (front === "model") return null;
   if (front === "dataset") return "it begins with the front matter of a data set card";
   const headings = headingsOf(text);
   if ([ ...headings ].some(heading => /^data ?set card\b/.test(heading))) return "its title says data set card";
   const known = HUGGING_FACE_DATASET.marks.filter(mark => headings.has(mark));
   return known.length >= SURE_OF_DATASET ? "it has the headings of a data set card" : null;
  }
  const VALUE_HEADER = /^(values?|results?|scores?|performance|estimates?|metric value)\b/;
  const SIZE_HEADER = /^(n|size|count|samples?|sample size|number of (patients|samples|records)|patients|support)$/;
  const markdown_tables_OVERALL = /^(overall|all|all patients|total|entire (cohort|population)|full cohort)$/i;
  function tableRecords(document, path) {
   return document.tables.flatMap(table => {
    if (!mayDeclare(document, table.section)) return [];
    const role = roleOfSection(document, table.section);
    const headers = table.headers.map(({text: text}) => normaliseHeading(text));
    return headers.slice(1).some(header => canonicalMetric(header) !== null) ? metricColumns(table, headers, role, path) : metricRows(table, headers, role, path);
   });
  }
  function metricRows(table, headers, sectionRole, path) {
   return table.rows.flatMap(row => {
    const name = row[0]?.text.replace(/:$/, "") ?? "";
    if (canonicalMetric(name) === null) return [];
    return row.slice(1).flatMap((cell, index) => {
     const about = aboutColumn(headers[index + 1] ?? "", headers.length, sectionRole);
     return about === null ? [] : cellRecord(name, cell, about, path);
    });
   });
  }
  function aboutColumn(header, columns, role) {
   if (VALUE_HEADER.test(header) || markdown_tables_OVERALL.test(header) || columns === 2 && header === "") return {
    subgroup: {},
    role: roleInWords(header) ?? role,
    n: null
   };
   const attribute = attributeOfGroup(header);
   if (attribute !== null) return {
    subgroup: {
     [attribute]: header
    },
    role: role,
    n: null
   };
   const named = roleInWords(header);
   if (named !== null) return {
    subgroup: {},
    role: named,
    n: null
   };
   return columns === 2 && !/threshold|target|limit|range|required|goal/.test(header) ? {
    subgroup: {},
    role: role,
    n: null
   } : null;
  }
  function metricColumns(table, headers, sectionRole, path) {
   const sizeColumn = headers.findIndex(header => SIZE_HEADER.test(header));
   return table.rows.flatMap(row => {
    const about = aboutRow(table, headers[0] ?? "", row[0]?.text ?? "", sectionRole);
    if (about === null) return [];
    const n = sizeColumn < 0 ? null : wholeNumber(row[sizeColumn]?.text ?? "");
    return row.flatMap((cell, index) => {
     const name = table.headers[index]?.text ?? "";
     return index === 0 || canonicalMetric(name) === null ? [] : cellRecord(name, cell, {
      ...about,
      n: n
     }, path);
    });
   });
  }
  function aboutRow(table, header, label, role) {
   if (markdown_tables_OVERALL.test(label)) return {
    subgroup: {},
    role: role,
    n: null
   };
   const attribute = GROUP_HEADERS.get(header);
   const known = attributeOfGroup(label);
   if (attribute !== void 0 || known !== null) return {
    subgroup: {
     [attribute || (known ?? "subgroup")]: label
    },
    role: role,
    n: null
   };
   const named = roleInWords(label);
   if (named !== null) return {
    subgroup: {},
    role: named,
    n: null
   };
   return table.rows.length === 1 ? {
    subgroup: {},
    role: role,
    n: null
   } : null;
  }
  function cellRecord(name, cell, about, path) {
   const number = numberAt(cell.text, cell.span.column - 1);
   return number === null ? [] : [ recordOf(name, number, cell.span.line, path, about) ];
  }
  function wholeNumber(text) {
   const digits = text.replace(/(\d)[, ](?=\d{3}\b)/g, "$1");
   return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
  }
  const markdown_card_TITLE = "Model card in Markdown";
  const SURE = 4;
  const OF_CARDS = /^(limitations$|intended_use\.out_of_scope$|fairness\.|evaluation\.|development\.\w+_data$)/;
  function markdown_card_recognise(head) {
   const text = markdownHead(head);
   if (text === null) return null;
   if (isNamedModelCard(head.path)) return {
    strength: 3,
    because: "its name says that it is a model card"
   };
   if (datasetCardBecause(text) !== null) return null;
   if ((0, front_matter.A)(text)) return {
    strength: 2,
    because: "it begins with the front matter of a model card"
   };
   const headings = headingsOf(text);
   if ([ ...headings ].some(one => /\bmodel card\b/.test(one))) return {
    strength: 2,
    because: "its title says model card"
   };
   const names = markdown_signs_namesOf(text);
   for (const school of SCHOOLS) {
    const {title: title, marks: marks, form: form, signature: signature} = school;
    const isSigned = signature !== void 0 && names.has(signature) && count(Object.values(school.names).flat(), names) > 0;
    if (isSigned || form && count(marks, headings) >= SURE) return {
     strength: 2,
     because: `it is written as in ${title}`
    };
   }
   const marks = count([ ...MODEL_CARDS.marks ], headings);
   const others = [ ...headings ].filter(one => MODEL_CARDS.headings.get(one)?.some(field => OF_CARDS.test(field)));
   return marks > 0 && new Set([ ...others, ...[ ...headings ].filter(one => MODEL_CARDS.marks.has(one)) ]).size >= 2 ? {
    strength: 1,
    because: "it has headings of model cards"
   } : null;
  }
  const count = (wanted, found) => wanted.filter(one => found.has(one)).length;
  function markdown_card_read(document) {
   const {path: path} = document;
   const text = document.wholeText();
   const markdown = parseMarkdown(text);
   const front = markdown.frontMatter;
   const problems = [ ...front?.problems ?? [], ...markdown.problems ];
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(path, span)
   }));
   const fatal = problems.some(({severity: severity}) => severity === "fatal");
   const source = {
    path: path,
    format: markdown_card_TITLE,
    assurance: "declared"
   };
   const fromFront = front?.value == null ? null : readByMapping(front.value, FRONT_MATTER, source);
   const taken = cardFacts(markdown, text, path, markdown_card_TITLE, MODEL_CARDS);
   const fromText = [ ...tableRecords(markdown, path), ...proseRecords(markdown, text, path) ];
   const records = markdown_card_unique([ ...fromFront?.records ?? [], ...fromText ]);
   const facts = [ ...fromFront?.facts ?? [], ...taken.facts ];
   const rest = notUnderstoodIn(markdown, taken, fromText, path, MODEL_CARDS);
   return {
    ...evidence_reader.f,
    status: fatal ? "partial" : facts.length + records.length === 0 ? "empty" : "parsed",
    facts: facts,
    records: records,
    warnings: warnings,
    notUnderstood: [ ...fromFront?.notUnderstood ?? [], ...rest ],
    anchors: new Map([ ...fromFront?.anchors ?? [], ...taken.anchors ])
   };
  }
  function markdown_card_unique(records) {
   const byPlace = new Map;
   for (const record of records) {
    const key = `${record.place.line}:${record.place.column}`;
    if (!byPlace.has(key)) byPlace.set(key, record);
   }
   return [ ...byPlace.values() ].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  }
  const markdownCardReader = {
   id: "markdown-card",
   title: markdown_card_TITLE,
   role: "card",
   versions: [],
   recognise: markdown_card_recognise,
   read: markdown_card_read,
   fields: [ ...new Set([ ...fieldsOf(FRONT_MATTER), ...[ ...MODEL_CARDS.headings.values(), ...MODEL_CARDS.names.values() ].flat() ]) ]
  };
  const fhir_document_reference_TITLE = "FHIR DocumentReference with a model card";
  function fhir_document_reference_recognise(head) {
   const {form: form, text: text, has: has} = seen(head.outline(), head.path, "exact");
   if (form !== "json" || text("resourceType") !== "DocumentReference") return null;
   const isCard = has("type/coding[code=AIModelCard]") || head.text.includes('/StructureDefinition/AI-ModelCard"') || /"code"\s{0,20}:\s{0,20}"AIModelCard"/.test(head.text);
   return isCard ? {
    strength: 3,
    because: "it is a FHIR DocumentReference whose type is AIModelCard"
   } : null;
  }
  const fhir_document_reference_SETTINGS = [ "resourceType", "id", "meta", "status", "type", "category", "identifier", "text", "language" ];
  async function fhir_document_reference_read(document) {
   const {path: path} = document;
   const {value: value, problems: problems} = parseStructured(document);
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(path, span)
   }));
   if (value === null) {
    const empty = problems.some(({code: code}) => code === "empty");
    return {
     ...evidence_reader.f,
     status: empty ? "empty" : "corrupt",
     warnings: warnings
    };
   }
   const source = {
    path: path,
    format: fhir_document_reference_TITLE,
    assurance: "declared"
   };
   const ledger = newLedger();
   readPart((0, mapped_paths.Mn)(value), {
    names: "exact",
    facts: [],
    settings: fhir_document_reference_SETTINGS
   }, source, ledger);
   const cards = [];
   for (const attachment of (0, mapped_paths.JW)((0, mapped_paths.Mn)(value), "content[]/attachment", "exact")) {
    const card = await readAttachment(attachment, document, ledger);
    if (card !== null) cards.push(card);
   }
   const left = leftOver(value, ledger, source);
   if (cards.length === 0) {
    const message = "There is no attachment with a card. Write the card in content.attachment.data as base64, with contentType text/markdown or application/xml.";
    warnings.push({
     code: "no-card",
     message: message,
     place: (0, statement.$t)(path, (0, mapped_paths.Mn)(value).entry.key)
    });
   }
   return {
    ...evidence_reader.f,
    status: statusOf(cards),
    version: cards.find(({version: version}) => version !== null)?.version ?? null,
    facts: cards.flatMap(({facts: facts}) => facts),
    entries: cards.flatMap(({entries: entries}) => entries),
    records: cards.flatMap(({records: records}) => records),
    warnings: [ ...warnings, ...cards.flatMap(card => card.warnings) ],
    notUnderstood: [ ...left, ...cards.flatMap(({notUnderstood: notUnderstood}) => notUnderstood) ].slice(0, limits.rq.problems),
    anchors: new Map(cards.flatMap(({anchors: anchors}) => [ ...anchors ]))
   };
  }
  function statusOf(cards) {
   const [first] = cards;
   if (first === void 0) return "unsupported";
   return cards.every(({status: status}) => status === first.status) ? first.status : "partial";
  }
  const READERS = new Map([ [ "text/markdown", markdownCardReader ], [ "application/xml", chaiCardReader ], [ "text/xml", chaiCardReader ] ]);
  async function readAttachment(attachment, document, {used: used}) {
   const type = bill_of_materials_scalarAt(attachment, "contentType");
   const reader = READERS.get((type?.text ?? "").split(";")[0]?.trim().toLowerCase() ?? "");
   if (type === null || reader === void 0) return null;
   used.add(type);
   const [data] = (0, mapped_paths.JW)(attachment, "data", "exact");
   const url = bill_of_materials_scalarAt(attachment, "url");
   if (data?.value.kind !== "scalar" || data.value.text.trim() === "") {
    const place = (0, statement.$t)(document.path, (url ?? type).span);
    if (url !== null) used.add(url);
    const message = url === null ? "The attachment holds no card. Write the card in data as base64." : "The card is only named by its address, which is not fetched. Write the card itself in data as base64.";
    return {
     ...evidence_reader.f,
     status: "unsupported",
     warnings: [ {
      code: "not-embedded",
      message: message,
      place: place
     } ]
    };
   }
   used.add(data.value);
   const place = (0, statement.$t)(document.path, data.value.span);
   const decoded = decodedText(data.value);
   if ("problem" in decoded) return {
    ...evidence_reader.f,
    status: "corrupt",
    warnings: [ {
     ...decoded.problem,
     place: place
    } ]
   };
   const card = await reader.read(embedded(document.path, decoded.text));
   return placedAt(card, place, (0, located.rb)(data.keys));
  }
  function isBase64(text) {
   const body = text.trimEnd();
   const padding = body.indexOf("=");
   return !/[^A-Za-z0-9+/=\s]/.test(body) && (padding === -1 || /^={1,2}$/.test(body.slice(padding)));
  }
  function decodedText({text: text}) {
   if (!isBase64(text)) return {
    problem: {
     code: "not-base64",
     message: "The data are not base64. Encode the card anew."
    }
   };
   if (text.length > limits.rq.structuredBytes / 3 * 4) {
    const message = `The embedded card has more than ${limits.rq.structuredBytes / 1024 / 1024} MiB, more than is read of a card.`;
    return {
     problem: {
      code: "too-large",
      message: message
     }
    };
   }
   const decoded = (0, bytes.g7)(Buffer.from(text, "base64"));
   if ("text" in decoded) return decoded;
   const {code: code, message: message, span: span} = decoded.problem;
   return {
    problem: {
     code: code,
     message: `In the embedded card, line ${span.line}: ${message}`
    }
   };
  }
  function embedded(path, text) {
   const bytes = (new TextEncoder).encode(text);
   let outline = null;
   return {
    path: path,
    size: bytes.length,
    text: text.slice(0, limits.rq.headCharacters),
    bytes: bytes.subarray(0, limits.rq.headCharacters),
    outline: () => {
     outline ??= (0, documents_outline.W)(text.slice(0, limits.rq.headCharacters), text.length <= limits.rq.headCharacters);
     return outline;
    },
    slice: (start, end) => bytes.subarray(start, end),
    wholeText: () => text,
    chunks: () => [ bytes ],
    declared: null
   };
  }
  function placedAt(card, place, pointer) {
   const stated = one => ({
    ...one,
    place: place,
    format: `${one.format} in a FHIR DocumentReference`
   });
   return {
    ...card,
    facts: card.facts.map(stated),
    entries: card.entries.map(entry => ({
     ...entry,
     place: place,
     statements: entry.statements.map(stated)
    })),
    records: card.records.map(record => ({
     ...record,
     place: place,
     pointer: pointer
    })),
    warnings: card.warnings.map(({code: code, message: message, place: {line: line}}) => ({
     code: code,
     message: `In the embedded card, line ${line}: ${message}`,
     place: place
    })),
    notUnderstood: card.notUnderstood.map(({what: what, place: {line: line}}) => ({
     what: `${what} (line ${line} of the embedded card)`,
     place: place
    })),
    anchors: new Map([ ...card.anchors.keys() ].map(field => [ field, place ]))
   };
  }
  const fhirDocumentReferenceReader = {
   id: "fhir-document-reference",
   title: fhir_document_reference_TITLE,
   role: "card",
   versions: [ "AI Transparency on FHIR 0.1.0" ],
   recognise: fhir_document_reference_recognise,
   read: fhir_document_reference_read,
   fields: [ ...new Set([ ...chaiCardReader.fields, ...markdownCardReader.fields ]) ]
  };
  const monai_bundle_TITLE = "MONAI bundle metadata";
  const monai_bundle_mapping = {
   names: "exact",
   facts: [ {
    field: "name",
    at: "name"
   }, {
    field: "version",
    at: "version"
   }, {
    field: "description",
    at: "description"
   }, {
    field: "intended_use.purpose",
    at: [ "intended_use", "task" ]
   }, {
    field: "governance.roles.model_owner",
    at: "authors"
   }, {
    field: "governance.changes",
    at: "changelog/*"
   }, {
    field: "model.licence",
    at: "license"
   }, {
    field: "model.modality",
    at: "network_data_format/inputs/*/modality"
   }, {
    field: "model.inputs",
    at: [ "image_classes", "network_data_format/inputs/*/type" ]
   }, {
    field: "output.description",
    at: [ "pred_classes", "label_classes" ]
   }, {
    field: "model.software",
    at: [ "monai_version", "pytorch_version", "numpy_version", "required_packages_version/*", "optional_packages_version/*" ],
    byKey: true
   }, {
    field: "development.training_data",
    at: "data_source"
   }, {
    field: "limitations",
    at: "limitations[]"
   } ],
   records: [ {
    at: "eval_metrics/*",
    value: ""
   }, {
    at: "eval_metrics/*/*",
    value: "",
    namingKeys: 2
   } ],
   settings: [ "schema", "references", "network_data_format", "data_type", "supported_apps", "huggingface_model_id", "huggingface_url" ]
  };
  const monaiBundleReader = mappedReader({
   id: "monai-bundle",
   title: monai_bundle_TITLE,
   role: "card",
   versions: [ "meta_schema_20220324", "meta_schema_20240725", "meta_schema_hf_20250321" ],
   assurance: "declared",
   recognise: ({form: form, has: has, text: text}) => form === "json" && has("monai_version") && (has("network_data_format") || text("schema").includes("meta_schema")) ? {
    strength: 3,
    because: "it has monai_version and the schema of a bundle"
   } : null,
   version: ({text: text}) => /meta_schema_[a-z0-9_]+/.exec(text("schema"))?.[0] ?? null,
   mapping: monai_bundle_mapping
  });
  const radiotherapy_TITLE = "RadioTherapy AI model card";
  const radiotherapy_datasetFacts = [ {
   field: "dataset.source",
   at: "source"
  }, {
   field: "dataset.url",
   at: "url_info"
  }, {
   field: "dataset.patients",
   at: "number_of_patients",
   numeral: true
  }, {
   field: "dataset.n",
   at: "total_size",
   numeral: true
  }, {
   field: "dataset.inclusion",
   at: "inclusion_exclusion_criteria"
  }, {
   field: "dataset.label_method",
   at: "reference_standard"
  }, {
   field: "dataset.demographics",
   at: [ "age", "sex", "bmi", "icd10_11", "tnm_staging", "additional_patient_info" ].flatMap(key => [ key, `${key}_ev` ]),
   byKey: true,
   all: true
  } ];
  const evaluation = at => ({
   kind: "dataset",
   at: at,
   id: "name",
   facts: [ {
    field: "dataset.name",
    at: "name"
   }, ...radiotherapy_datasetFacts ],
   implied: {
    "dataset.role": "test"
   }
  });
  const radiotherapy_METRICS = [ [ "type_ism", "ism" ], [ "type_dose_dm", "dm" ], [ "type_gm_seg", "gm_seg" ], [ "type_dose_dm_seg", "dm_seg" ], [ "type_dose_dm_dp", "dm_dp" ], [ "type_metrics_other", "other" ] ];
  const PROCEDURE = [ "tuning_technique", "type_of_data_augmentation", "strategy_for_data_augmentation", "weights_initialization", "epochs", "optimiser", "learning_rate", "model_choice_criteria" ].map(key => `training_data/${key}`);
  const radiotherapy_mapping = {
   names: "exact",
   facts: [ {
    field: "name",
    at: "model_basic_information/name"
   }, {
    field: "version",
    at: "model_basic_information/version_number"
   }, {
    field: "governance.changes",
    at: "model_basic_information/version_changes"
   }, {
    field: "intended_use.purpose",
    at: "model_basic_information/model_scope_summary"
   }, {
    field: "intended_use.users",
    at: "model_basic_information/intended_users"
   }, {
    field: "limitations",
    at: [ "model_basic_information/observed_limitations", "model_basic_information/potential_limitations" ]
   }, {
    field: "regulatory.status",
    at: "model_basic_information/clearance_type"
   }, {
    field: "model.architecture",
    at: "model_basic_information/type_of_learning_architecture"
   }, {
    field: "model.licence",
    at: "model_basic_information/software_license"
   }, {
    field: "governance.roles.model_owner",
    at: [ "model_basic_information/developed_by_institution", "model_basic_information/developed_by_name" ]
   }, {
    field: "governance.contact",
    at: "model_basic_information/developed_by_email"
   }, {
    field: "model.task",
    at: "task",
    words: {
     Segmentation: "segmentation",
     Other: "other"
    }
   }, {
    field: "model.inputs",
    at: "technical_specifications/model_inputs"
   }, {
    field: "output.description",
    at: "technical_specifications/model_outputs"
   }, {
    field: "model.software",
    at: [ "technical_specifications/hw_and_sw", "hw_and_sw" ].map(path => `${path}/libraries_and_dependencies`)
   }, {
    field: "environmental_impact",
    at: [ "technical_specifications/hw_and_sw", "hw_and_sw" ].map(path => `${path}/environmental_impact`)
   }, {
    field: "explainability.method",
    at: [ "technical_specifications/learning_architectures[]", "learning_architectures[]", "learning_architecture[]" ].map(path => `${path}/explainability_techniques`)
   }, {
    field: "development.procedure",
    at: PROCEDURE,
    byKey: true,
    all: true
   }, {
    field: "split.method",
    at: [ "training_data/validation_strategy", "training_data/validation_data_partition" ],
    byKey: true,
    all: true
   }, {
    field: "ethical_considerations",
    at: "other_considerations/responsible_use_and_ethical_considerations"
   }, {
    field: "regulatory.clinical_risk",
    at: "other_considerations/risk_analysis"
   }, {
    field: "monitoring.plan",
    at: "other_considerations/post_market_surveillance_live_monitoring"
   } ],
   entries: [ {
    kind: "dataset",
    at: "training_data",
    id: "name",
    facts: radiotherapy_datasetFacts,
    implied: {
     "dataset.role": "train"
    }
   }, evaluation("evaluations[]"), evaluation("evaluation_data_methodology_results_commisioning[]") ],
   records: radiotherapy_METRICS.map(([list, suffix]) => ({
    at: `evaluations[]/${list}[]`,
    name: "name",
    value: `mean_data_${suffix}`
   })),
   settings: [ "card_metadata", "model_basic_information/doi", "model_basic_information/code_source", "model_basic_information/citation_details", "model_basic_information/url_info", "technical_specifications/learning_architectures[]/id", "__files__" ]
  };
  const radiotherapyReader = mappedReader({
   id: "radiotherapy-card",
   title: radiotherapy_TITLE,
   role: "card",
   versions: [],
   assurance: "declared",
   recognise: ({form: form, has: has, count: count}) => {
    const sections = [ "card_metadata", "technical_specifications", "training_data", "evaluations", "other_considerations" ];
    return form === "json" && has("model_basic_information") && count(sections) > 1 ? {
     strength: 3,
     because: "it has model_basic_information and other sections of the tool for radiotherapy"
    } : null;
   },
   version: () => null,
   mapping: radiotherapy_mapping
  });
  const spdx3_IDENTITY = [ "type", "spdxId", "@id", "creationInfo" ];
  const spdx3_SHA256 = "verifiedUsing[algorithm=sha256]/hashValue";
  const spdx3_DIGEST_SETTINGS = [ "verifiedUsing[algorithm=sha256]/algorithm", "verifiedUsing[algorithm=sha256]/type" ];
  const spdx3_model = {
   names: "exact",
   facts: [ {
    field: "name",
    at: "name"
   }, {
    field: "description",
    at: [ "description", "summary" ]
   }, {
    field: "version",
    at: "software_packageVersion"
   }, {
    field: "model.released",
    at: "releaseTime"
   }, {
    field: "model.type",
    at: "ai_typeOfModel[]"
   }, {
    field: "intended_use.purpose",
    at: "ai_informationAboutApplication"
   }, {
    field: "intended_use.decision_role",
    at: "ai_autonomyType",
    words: {
     yes: "autonomous"
    }
   }, {
    field: "development.procedure",
    at: "ai_informationAboutTraining"
   }, {
    field: "limitations",
    at: "ai_limitation"
   }, {
    field: "explainability.method",
    at: "ai_modelExplainability[]"
   }, {
    field: "regulatory.clinical_risk",
    at: "ai_safetyRiskAssessment",
    prefix: "By the risk assessment of EU product safety: "
   }, {
    field: "regulatory.standards",
    at: "ai_standardCompliance[]"
   }, {
    field: "environmental_impact",
    at: "ai_energyConsumption/*[]/*"
   } ],
   records: [ {
    at: "ai_metric[]",
    name: "key",
    value: "value"
   } ],
   settings: [ ...spdx3_IDENTITY, ...spdx3_DIGEST_SETTINGS, "ai_metric[]/type", "software_primaryPurpose", "software_copyrightText" ]
  };
  const dataset = {
   names: "exact",
   facts: [ {
    field: "dataset.name",
    at: "name"
   }, {
    field: "dataset.version",
    at: "software_packageVersion"
   }, {
    field: "dataset.url",
    at: "software_downloadLocation"
   }, {
    field: "dataset.description",
    at: [ "description", "summary" ]
   }, {
    field: "dataset.digest",
    at: spdx3_SHA256,
    algorithm: "sha256"
   }, {
    field: "dataset.collection",
    at: "dataset_dataCollectionProcess"
   }, {
    field: "dataset.preprocessing",
    at: [ "dataset_dataPreprocessing[]", "dataset_dataPreprocessing" ]
   }, {
    field: "dataset.sensitive_data",
    at: "dataset_hasSensitivePersonalInformation",
    prefix: "Sensitive personal information: "
   }, {
    field: "dataset.deidentification",
    at: "dataset_anonymizationMethodUsed[]"
   }, {
    field: "dataset.known_biases",
    at: "dataset_knownBias[]"
   }, {
    field: "dataset.limitations",
    at: "dataset_datasetNoise"
   }, {
    field: "dataset.intended_uses",
    at: "dataset_intendedUse"
   }, {
    field: "dataset.maintenance",
    at: "dataset_datasetUpdateMechanism"
   } ],
   settings: [ ...spdx3_IDENTITY, ...spdx3_DIGEST_SETTINGS, "software_primaryPurpose", "software_copyrightText", "builtTime", "releaseTime", "dataset_datasetType", "dataset_datasetSize" ]
  };
  const spdx3_DIGEST = {
   field: "artifact.digest",
   at: spdx3_SHA256,
   algorithm: "sha256"
  };
  const spdx3_FILE = [ {
   field: "artifact.path",
   at: "name"
  }, spdx3_DIGEST ];
  const spdx3_LICENCE = [ "simplelicensing_licenseExpression", "simplelicensing_licenseText", "name" ];
  const spdx3_mappingOf = (facts, settings = []) => ({
   names: "exact",
   facts: facts,
   settings: settings
  });
  const NO_STATEMENT = new Set([ "CreationInfo", "SpdxDocument", "Bom", "software_Sbom", "software_Package", "software_File", "software_Snippet", "Agent", "Organization", "Person", "SoftwareAgent", "Tool" ]);
  const SOFTWARE_RELATIONSHIPS = new Set([ "contains", "dependsOn", "describes", "generates", "hasConcludedLicense", "hasDeclaredLicense" ]);
  const CONTEXT = "spdx.org/rdf/3";
  const HAS_PROFILE = /\btype"\s{0,20}:\s{0,20}"(ai_AIPackage|dataset_DatasetPackage)"/;
  const spdx3_reader = mappedReader({
   id: "spdx3",
   title: "SPDX 3 document with AI or dataset profile",
   role: "card",
   versions: [ "3.0.0", "3.0.1" ],
   assurance: "declared",
   recognise: ({form: form, text: text}, head) => form === "json" && text("@context[]").includes(CONTEXT) && saysAnywhere(head, HAS_PROFILE) ? {
    strength: 3,
    because: "it is an SPDX 3 document with a package of a model or of data"
   } : null,
   version: ({text: text}) => text("@graph[type=CreationInfo]/specVersion") || null,
   mapping: spdx3_model,
   read: spdx3_read
  });
  const spdx3Reader = {
   ...spdx3_reader,
   fields: [ ...new Set([ ...fieldsOf(spdx3_model), ...fieldsOf(dataset), ...fieldsOf(spdx3_mappingOf(spdx3_FILE)), "model.licence", "governance.roles.model_owner", "governance.contact", "dataset.licence", "dataset.creator", "dataset.role" ]) ]
  };
  const spdx3_typeOf = element => bill_of_materials_textAt(element, "type");
  const idOf = element => bill_of_materials_textAt(element, "spdxId") || bill_of_materials_textAt(element, "@id");
  function graphOf(value) {
   const listed = (0, mapped_paths.JW)((0, mapped_paths.Mn)(value), "@graph[]", "exact");
   const elements = listed.length === 0 ? [ (0, mapped_paths.Mn)(value) ] : listed;
   const byId = new Map;
   const from = new Map;
   for (const element of elements) {
    const id = idOf(element);
    if (id !== "" && !byId.has(id)) byId.set(id, element);
    const start = bill_of_materials_textAt(element, "from");
    if (start === "") continue;
    const known = from.get(start);
    if (known === void 0) from.set(start, [ element ]); else known.push(element);
   }
   return {
    elements: elements,
    byId: byId,
    from: from
   };
  }
  function spdx3_read(value, source) {
   const ledger = newLedger();
   const graph = graphOf(value);
   readPart((0, mapped_paths.Mn)(value), spdx3_mappingOf([], [ "@context" ]), source, ledger);
   const {judged: judged, warnings: warnings} = judgedPackage(graph, source);
   const card = judged === null ? {
    facts: [],
    records: []
   } : readPart(judged, spdx3_model, source, ledger);
   const around = judged === null ? [] : [ ...licenceOf(judged, "model.licence", graph, source, ledger), ...agentOf(judged, [ "suppliedBy", "originatedBy[]" ], spdx3_MAKER, graph, source, ledger) ];
   const roles = judged === null ? new Map : rolesOfData(judged, graph, source, ledger);
   const datasets = graph.elements.filter(element => spdx3_typeOf(element) === "dataset_DatasetPackage" && isFirstOfItsId(element, graph)).map(element => dataSet(element, roles, graph, source, ledger));
   const entries = [ ...uniqueIds(present(datasets)), ...uniqueIds(spdx3_artifacts(graph, judged, source, ledger)) ];
   for (const element of graph.elements) if (statesNothing(element)) ledger.used.add(element.value);
   return {
    facts: firstOfEach([ ...card.facts, ...around ]),
    entries: entries,
    records: card.records,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors,
    warnings: warnings,
    ...warnings.length === 0 ? {} : {
     status: "partial"
    }
   };
  }
  const isFirstOfItsId = (element, {byId: byId}) => idOf(element) === "" || byId.get(idOf(element))?.value === element.value;
  const statesNothing = element => NO_STATEMENT.has(spdx3_typeOf(element)) || SOFTWARE_RELATIONSHIPS.has(bill_of_materials_textAt(element, "relationshipType"));
  const present = values => values.filter(value => value !== null);
  function judgedPackage({elements: elements}, source) {
   const packages = elements.filter(element => spdx3_typeOf(element) === "ai_AIPackage");
   if (packages.length < 2) return {
    judged: packages[0] ?? null,
    warnings: []
   };
   const roots = new Set(elements.flatMap(element => (0, mapped_paths.JW)(element, "rootElement[]", "exact").map(({value: value}) => value.kind === "scalar" ? value.text : "")));
   const [root, another] = packages.filter(element => roots.has(idOf(element)));
   if (root !== void 0 && another === void 0) return {
    judged: root,
    warnings: []
   };
   const second = packages[1];
   if (second === void 0) return {
    judged: null,
    warnings: []
   };
   const {span: span} = bill_of_materials_scalarAt(second, "name") ?? second.value;
   const message = "A second AI package. Which of them is judged is not clear, so none is read. Name the judged one alone under rootElement.";
   return {
    judged: null,
    warnings: [ {
     code: "several-models",
     message: message,
     place: (0, statement.$t)(source.path, span)
    } ]
   };
  }
  function* targets(from, type, graph) {
   for (const relationship of graph.from.get(idOf(from)) ?? []) {
    if (bill_of_materials_textAt(relationship, "relationshipType") !== type) continue;
    for (const to of (0, mapped_paths.JW)(relationship, "to[]", "exact")) yield {
     relationship: relationship,
     to: to
    };
   }
  }
  function licenceOf(element, field, graph, source, ledger) {
   const found = [];
   for (const type of [ "hasDeclaredLicense", "hasConcludedLicense" ]) for (const {relationship: relationship, to: to} of targets(element, type, graph)) {
    ledger.used.add(relationship.value);
    const named = to.value.kind === "scalar" ? graph.byId.get(to.value.text) : void 0;
    const said = named === void 0 ? readPart(to, spdx3_mappingOf([ {
     field: field,
     at: ""
    } ]), source, ledger).facts : readPart(named, spdx3_mappingOf([ {
     field: field,
     at: spdx3_LICENCE
    } ], [ ...spdx3_IDENTITY, LIST_VERSION ]), source, ledger).facts;
    found.push(...said);
   }
   return firstOfEach(found);
  }
  const LIST_VERSION = "simplelicensing_licenseListVersion";
  const spdx3_MAKER = [ {
   field: "governance.roles.model_owner",
   at: "name"
  }, {
   field: "governance.contact",
   at: "externalIdentifier[externalIdentifierType=email]/identifier"
  } ];
  function agentOf(element, paths, rules, graph, source, ledger) {
   const found = [];
   for (const {value: value} of paths.flatMap(path => (0, mapped_paths.JW)(element, path, "exact"))) {
    const agent = value.kind === "scalar" ? graph.byId.get(value.text) : void 0;
    if (agent === void 0) continue;
    ledger.used.add(value);
    found.push(...readPart(agent, spdx3_mappingOf(rules, spdx3_IDENTITY), source, ledger).facts);
   }
   return firstOfEach(found);
  }
  const spdx3_ROLES = {
   trainedOn: "train",
   testedOn: "test"
  };
  function rolesOfData(judged, graph, source, ledger) {
   const rule = {
    field: "dataset.role",
    at: "relationshipType",
    words: spdx3_ROLES
   };
   const roles = new Map;
   for (const type of Object.keys(spdx3_ROLES)) for (const {relationship: relationship, to: to} of targets(judged, type, graph)) {
    if (to.value.kind !== "scalar" || !graph.byId.has(to.value.text)) continue;
    ledger.used.add(relationship.value);
    const {facts: facts} = readPart(relationship, spdx3_mappingOf([ rule ]), source, ledger);
    roles.set(to.value.text, [ ...(roles.get(to.value.text) ?? []).slice(0, 1), ...facts ]);
   }
   return roles;
  }
  function dataSet(element, roles, graph, source, ledger) {
   const id = idOf(element);
   const statements = firstOfEach([ ...readPart(element, dataset, source, ledger).facts, ...licenceOf(element, "dataset.licence", graph, source, ledger), ...agentOf(element, [ "originatedBy[]", "suppliedBy" ], DATA_MAKER, graph, source, ledger) ]);
   const name = bill_of_materials_textAt(element, "name") || id || (0, located.rb)(element.keys);
   return bill_of_materials_entryOf("dataset", name, element, source.path, [ ...statements, ...roles.get(id) ?? [] ]);
  }
  const DATA_MAKER = [ {
   field: "dataset.creator",
   at: "name"
  } ];
  function spdx3_artifacts(graph, judged, source, ledger) {
   const digestOf = (element, rules, id) => {
    const settings = [ ...spdx3_IDENTITY, ...spdx3_DIGEST_SETTINGS, "software_primaryPurpose", "software_fileKind", "contentType" ];
    return bill_of_materials_entryOf("artifact", id, element, source.path, readPart(element, spdx3_mappingOf(rules, settings), source, ledger).facts);
   };
   const files = graph.elements.filter(element => spdx3_typeOf(element) === "software_File" && (0, 
   model_file.LJ)(bill_of_materials_textAt(element, "name")));
   return present([ judged === null ? null : digestOf(judged, [ spdx3_DIGEST ], bill_of_materials_textAt(judged, "name")), ...files.map(file => digestOf(file, spdx3_FILE, artifactId(source.path, bill_of_materials_textAt(file, "name")).id)) ]);
  }
  const PERIOD_FIELDS = [ "dataset.period.start", "dataset.period.end" ];
  function periodIn(scalars, source, used) {
   const ends = endsOf(scalars);
   if (ends === null) return [];
   for (const scalar of scalars) used.add(scalar);
   return PERIOD_FIELDS.map((field, position) => {
    const {said: said, scalar: scalar} = ends[position === 0 ? 0 : 1];
    return (0, statement.qZ)(field, said, {
     ...source,
     raw: scalar.text.trim(),
     place: (0, statement.$t)(source.path, scalar.span)
    });
   });
  }
  function endsOf(scalars) {
   const [first, second] = scalars;
   if (first === void 0 || scalars.length > 2) return null;
   if (second === void 0) {
    const open = (0, statement.Ag)(first.text);
    if (open === null) return null;
    if (open.state !== "present") return [ {
     said: open,
     scalar: first
    }, {
     said: open,
     scalar: first
    } ];
   }
   const [start = "", end = "", ...more] = second === void 0 ? first.text.trim().split("/") : [ first.text.trim(), second.text.trim() ];
   const days = [ dayOf(start), dayOf(end) ];
   if (days[0] === null || days[1] === null || more.length > 0) return null;
   return [ {
    said: (0, statement.Eb)(days[0]),
    scalar: first
   }, {
    said: (0, statement.Eb)(days[1]),
    scalar: second ?? first
   } ];
  }
  const CROISSANT = "mlcommons.org/croissant";
  const croissant_text = (...keys) => keys.flatMap(key => [ `${key}[]`, `${key}[]/@value` ]);
  const thing = (...keys) => [ ...croissant_text(...keys), ...keys.flatMap(key => [ "name", "termCode", "@id", "url" ].map(part => `${key}[]/${part}`)) ];
  const PERMISSION = "usageInfo[]/permission[]";
  const croissant_mapping = {
   names: "local",
   facts: [],
   entries: [ {
    kind: "dataset",
    at: "",
    id: [ "name", "name/@value", "@id", "url" ],
    facts: [ {
     field: "dataset.name",
     at: croissant_text("name")
    }, {
     field: "dataset.version",
     at: croissant_text("version")
    }, {
     field: "dataset.url",
     at: [ "url", "url/@id" ]
    }, {
     field: "dataset.description",
     at: croissant_text("description")
    }, {
     field: "dataset.licence",
     at: thing("license"),
     all: true
    }, {
     field: "dataset.creator",
     at: [ ...croissant_text("creator"), "creator[]/name" ],
     all: true
    }, {
     field: "dataset.creator",
     at: [ ...croissant_text("wasAttributedTo"), "wasAttributedTo[]/name", "wasAttributedTo[]/label" ]
    }, {
     field: "dataset.terms_of_use",
     at: [ ...thing("usageInfo"), "usageInfo[]/description", ...thing(`${PERMISSION}/action`, `${PERMISSION}/duty`), ...[ "name", "@id", "*[]/@id", "rightOperand[]", "rightOperand[]/@value" ].map(part => `${PERMISSION}/constraint[]/${part}`), ...croissant_text("conditionsOfAccess") ],
     all: true
    }, {
     field: "dataset.discouraged_uses",
     at: thing("usageInfo[]/prohibition[]/action"),
     all: true
    }, {
     field: "dataset.derived_from",
     at: [ "wasDerivedFrom[]", "wasDerivedFrom[]/@id", "isBasedOn[]", "isBasedOn[]/@id" ],
     all: true
    }, {
     field: "dataset.collection",
     at: croissant_text("dataCollection", "dataCollectionType"),
     all: true
    }, {
     field: "dataset.source",
     at: croissant_text("dataCollectionRawData", "dataCollectionRaw"),
     all: true
    }, {
     field: "dataset.period.start",
     at: croissant_text("dataCollectionTimeframeStart", "dataCollectionTimeFrameStart")
    }, {
     field: "dataset.period.end",
     at: croissant_text("dataCollectionTimeframeEnd", "dataCollectionTimeFrameEnd")
    }, {
     field: "dataset.preprocessing",
     at: croissant_text("dataPreprocessingProtocol", "dataManipulationProtocol", "dataImputationProtocol"),
     all: true
    }, {
     field: "dataset.label_method",
     at: croissant_text("dataAnnotationProtocol", "annotationProtocol", "dataAnnotationPlatform", "annotationPlatform", "dataAnnotationAnalysis", "machineAnnotationTools"),
     all: true
    }, {
     field: "dataset.sensitive_data",
     at: croissant_text("personalSensitiveInformation"),
     all: true
    }, {
     field: "dataset.known_biases",
     at: croissant_text("dataBiases"),
     all: true
    }, {
     field: "dataset.limitations",
     at: croissant_text("dataLimitations"),
     all: true
    }, {
     field: "dataset.intended_uses",
     at: croissant_text("dataUseCases", "useCases"),
     all: true
    }, {
     field: "dataset.maintenance",
     at: [ ...croissant_text("dataReleaseMaintenancePlan", "dataReleaseMaintenance"), ...croissant_text("maintainer"), "maintainer[]/name" ],
     all: true
    } ],
    also: {
     fields: PERIOD_FIELDS,
     read: period
    }
   } ],
   settings: [ "@context", "@type", "@id", "conformsTo", "recordSet", "keywords", "citeAs", "citation", "inLanguage", "alternateName", "sameAs", "identifier", "image", "thumbnailUrl", "sdLicense", "sdVersion", ...[ "@type", "@language", "dataType" ].map(key => `*[]/${key}`), "creator[]/@id", "creator[]/url", "creator[]/sameAs", `${PERMISSION}/@type`, `${PERMISSION}/constraint[]/@type`, "usageInfo[]/prohibition[]/@type", ...[ "@type", "@id", "name", "description", "encodingFormat", "includes", "excludes", "containedIn", "contentUrl" ].map(key => `distribution[]/${key}`) ]
  };
  function period(element, source, used) {
   const scalarsAt = key => croissant_text(key).flatMap(path => (0, mapped_paths.JW)(element, path, "local").flatMap(({value: value}) => value.kind === "scalar" ? [ value ] : []));
   const collected = [ ...scalarsAt("dataCollectionTimeframe"), ...scalarsAt("dataCollectionTimeFrame") ];
   const byEnds = [ "Timeframe", "TimeFrame" ].some(name => scalarsAt(`dataCollection${name}Start`).length > 0);
   return periodIn(collected.length > 0 || byEnds ? collected : scalarsAt("temporalCoverage"), source, used);
  }
  function filesOf(root, source, used) {
   const entries = [];
   const warnings = [];
   const ids = new Set;
   for (const element of (0, mapped_paths.JW)(root, "distribution[@type=FileObject]", "local")) {
    if ((0, mapped_paths.JW)(element, "containedIn", "local").length > 0) continue;
    const [path] = factAt(element, {
     field: "artifact.path",
     at: "contentUrl"
    }, "local", source, used);
    if (typeof path?.value !== "string") continue;
    const [digest] = [ ...factAt(element, {
     field: "artifact.digest",
     at: "sha256",
     algorithm: "sha256"
    }, "local", source, used), ...factAt(element, {
     field: "artifact.digest",
     at: "md5",
     algorithm: "md5"
    }, "local", source, used) ];
    if (digest === void 0) continue;
    const {id: id, problem: problem} = artifactId(source.path, path.value);
    if (problem !== null) warnings.push({
     ...problem,
     place: path.place
    });
    if (ids.has(id)) {
     const message = "The file is listed a second time, and only the first is read. Remove one of the two.";
     warnings.push({
      code: "duplicate-path",
      message: message,
      place: path.place
     });
     continue;
    }
    ids.add(id);
    const statements = [ path, digest, ...croissant_sizeOf(element, source, used) ];
    entries.push({
     kind: "artifact",
     id: id,
     place: (0, statement.$t)(source.path, element.value.span),
     statements: statements
    });
   }
   return {
    entries: entries,
    warnings: warnings
   };
  }
  function croissant_sizeOf(element, source, used) {
   const [found] = (0, mapped_paths.JW)(element, "contentSize", "local");
   if (found?.value.kind !== "scalar") return [];
   const scalar = found.value;
   const [, bytes] = /^(\d{1,15})(?: ?(?:B|bytes))?$/.exec(scalar.text.trim()) ?? [];
   if (bytes === void 0) return [];
   used.add(scalar);
   const place = (0, statement.$t)(source.path, scalar.span);
   return [ (0, statement.qZ)("artifact.size", (0, statement.Eb)(Number(bytes)), {
    ...source,
    raw: scalar.text.trim(),
    place: place
   }) ];
  }
  function croissant_recognise({form: form, has: has, texts: texts}, head) {
   const {value: value} = head.outline();
   if (form !== "json" || value === null) return null;
   const root = (0, mapped_paths.Mn)(value);
   const isDataset = texts("@type[]").some(type => /(^|[:/#])Dataset$/.test(type));
   if (isDataset && conformsTo(texts).some(address => address.includes(CROISSANT))) return {
    strength: 3,
    because: "it is a data set that conforms to Croissant"
   };
   const vocabularies = (0, mapped_paths.JW)(root, "@context", "local").flatMap(found => [ ...(0, 
   mapped_paths.$O)(found) ]);
   const named = vocabularies.some(({value: address}) => address.text.includes(CROISSANT));
   if (isDataset && named && (has("distribution") || has("recordSet"))) return {
    strength: 3,
    because: "it is a data set in the vocabulary of Croissant"
   };
   const isNameAlone = key => {
    const [found] = (0, mapped_paths.JW)(root, key, "local");
    return found?.value.kind === "scalar" && found.value.value === null;
   };
   return [ "@context", "conformsTo", "recordSet" ].every(isNameAlone) ? {
    strength: 2,
    because: "it has the keys of Croissant"
   } : null;
  }
  const conformsTo = texts => [ ...texts("conformsTo[]"), ...texts("conformsTo[]/@id") ];
  function versionOf({texts: texts}) {
   const versions = conformsTo(texts).flatMap(address => /\/croissant\/(\d+\.\d+)/i.exec(address)?.[1] ?? []);
   return versions[0] ?? null;
  }
  function croissant_read(value, source) {
   const root = (0, mapped_paths.Mn)(value);
   const ledger = newLedger();
   const {entries: entries, warnings: warnings} = filesOf(root, source, ledger.used);
   const part = readPart(root, croissant_mapping, source, ledger);
   return {
    ...part,
    entries: [ ...part.entries, ...entries ],
    warnings: warnings,
    notUnderstood: leftOver(value, ledger, source),
    anchors: ledger.anchors
   };
  }
  const croissant_reader = mappedReader({
   id: "croissant",
   title: "Croissant",
   role: "dataset",
   versions: [ "1.0", "1.1" ],
   assurance: "declared",
   recognise: croissant_recognise,
   version: versionOf,
   mapping: croissant_mapping,
   read: croissant_read
  });
  const croissantReader = {
   ...croissant_reader,
   fields: [ ...croissant_reader.fields, "artifact.path", "artifact.digest", "artifact.size" ]
  };
  const OWN_SECTIONS = [ "addressing_gaps", "acquisition_methods", "collection_mechanisms", "sampling_strategies", "data_collectors", "collection_timeframes", "collection_consents", "collection_notifications", "consent_revocations", "ethical_reviews", "data_protection_impacts", "human_subject_research", "at_risk_populations", "participant_privacy", "is_deidentified", "confidential_elements", "sensitive_elements", "subpopulations", "preprocessing_strategies", "cleaning_strategies", "labeling_strategies", "future_use_impacts", "distribution_formats", "license_and_use_terms", "ip_restrictions", "regulatory_restrictions", "version_access", "extension_mechanism" ];
  const section = (key, ...keys) => [ `${key}[]`, `${key}[]/description`, ...keys.map(one => `${key}[]/${one}`) ];
  const DERIVED = "relationship_type=derives_from";
  const joined = (field, ...at) => ({
   field: field,
   at: at.flat(),
   all: true
  });
  const facts = [ {
   field: "dataset.id",
   at: "id"
  }, {
   field: "dataset.name",
   at: [ "name", "title" ]
  }, {
   field: "dataset.version",
   at: "version"
  }, {
   field: "dataset.url",
   at: [ "page", "download_url", "doi" ]
  }, {
   field: "dataset.description",
   at: "description"
  }, {
   field: "dataset.digest",
   at: "sha256",
   algorithm: "sha256"
  }, {
   field: "dataset.digest",
   at: "md5",
   algorithm: "md5"
  }, joined("dataset.creator", [ "creators[]", "creators[]/name", "creators[]/principal_investigator[]", "creators[]/principal_investigator[]/name" ]), {
   field: "dataset.creator",
   at: [ "creators[]/description", "created_by[]" ]
  }, joined("dataset.intended_uses", section("purposes", "response"), section("tasks", "response"), section("intended_uses", "name", "examples", "usage_notes")), joined("dataset.discouraged_uses", section("discouraged_uses", "name", "discouragement_details"), section("prohibited_uses", "name", "prohibition_reason")), joined("dataset.demographics", section("subpopulations", "name", "identification", "distribution")), joined("dataset.collection", section("acquisition_methods", "acquisition_details"), section("collection_mechanisms", "mechanism_details"), section("sampling_strategies", "strategies"), section("data_collectors", "collector_details"), section("direct_collection", "collection_details")), joined("dataset.source", section("raw_data_sources", "source_description", "access_details"), section("raw_sources", "raw_data_details"), [ "sampling_strategies[]/source_data" ]), joined("dataset.preprocessing", section("preprocessing_strategies", "preprocessing_details"), section("cleaning_strategies", "cleaning_details"), section("imputation_protocols", "imputation_method", "imputation_rationale")), joined("dataset.label_method", section("labeling_strategies", "labeling_details", "data_annotation_protocol", "data_annotation_platform"), section("machine_annotation_tools", "tools", "tool_descriptions")), joined("dataset.sensitive_data", section("sensitive_elements", "sensitivity_details"), section("confidential_elements", "confidentiality_details")), joined("dataset.deidentification", section("is_deidentified", "method", "identifiers_removed", "deidentification_details"), [ "participant_privacy[]/anonymization_method" ]), joined("dataset.consent", section("informed_consent", "consent_type", "consent_documentation", "consent_scope", "withdrawal_mechanism"), section("collection_consents", "consent_details"), section("consent_revocations", "revocation_details"), [ "at_risk_populations[]/assent_procedures", "at_risk_populations[]/guardian_consent" ]), joined("dataset.ethics_approval", section("ethical_reviews", "reviewing_organization", "review_details"), section("human_subject_research", "irb_approval", "ethics_review_board")), joined("dataset.known_biases", section("known_biases", "bias_description", "affected_subsets")), joined("dataset.limitations", section("known_limitations", "limitation_description", "scope_impact", "recommended_mitigation")), {
   field: "dataset.licence",
   at: [ "license", "license_and_use_terms[]/license_terms", "license_and_use_terms[]", "license_and_use_terms[]/description" ]
  }, joined("dataset.terms_of_use", section("license_and_use_terms", "license_terms", "data_use_permission"), section("ip_restrictions", "restrictions"), section("regulatory_restrictions", "regulatory_restrictions", "other_compliance")), joined("dataset.maintenance", section("maintainers", "name", "maintainer_details"), section("updates", "frequency", "update_details")), {
   field: "dataset.derived_from",
   at: [ "was_derived_from[]", "parent_datasets[]/id", `related_datasets[${DERIVED}]/target_dataset` ],
   all: true
  } ];
  const d4d_dataset = at => ({
   kind: "dataset",
   at: at,
   id: [ "name", "title", "id" ],
   facts: facts,
   also: {
    fields: [ "dataset.period.start", "dataset.period.end", "dataset.n" ],
    read: d4d_counted
   }
  });
  function d4d_counted(element, source, used) {
   const only = (at, ...keys) => {
    const having = (0, mapped_paths.JW)(element, at, "exact").filter(one => keys.some(key => (0, 
    mapped_paths.JW)(one, key, "exact").length > 0));
    return having.length === 1 ? having[0] ?? null : null;
   };
   const period = only("collection_timeframes[]", "start_date", "end_date");
   const records = only("instances[]", "counts");
   const of = (from, field, at) => from === null ? [] : factAt(from, {
    field: field,
    at: at
   }, "exact", source, used);
   return [ ...of(period, "dataset.period.start", "start_date"), ...of(period, "dataset.period.end", "end_date"), ...of(records, "dataset.n", "counts") ];
  }
  const settingsOf = at => [ "title", "keywords", "language", "citation", "doi", "page", "download_url", "conforms_to", "conforms_to_class", "conforms_to_schema", "conforms_to_standard", "is_tabular", "compression", "media_type", "total_file_count", "total_size_bytes", "external_resources", "distribution_formats", "file_collections", "*[]/id", "*[]/name", `related_datasets[${DERIVED}]/relationship_type` ].map(key => `${at}${key}`);
  const sheet = {
   names: "exact",
   facts: [],
   entries: [ d4d_dataset("") ],
   settings: settingsOf("")
  };
  const collection = {
   names: "exact",
   facts: [],
   entries: [ d4d_dataset("resources[]") ],
   settings: [ ...settingsOf(""), ...settingsOf("resources[]/"), "id", "name", "description" ]
  };
  function d4d_read(value, source) {
   const {has: has, count: count} = seen({
    form: "yaml",
    value: value
   }, source.path, "exact");
   const isCollection = has("resources[]") && count(OWN_SECTIONS) === 0;
   return {
    ...readByMapping(value, isCollection ? collection : sheet, source),
    warnings: []
   };
  }
  function d4d_recognise({form: form, count: count}) {
   if (form !== "yaml" && form !== "json") return null;
   const own = Math.max(count(OWN_SECTIONS), count(OWN_SECTIONS.map(key => `resources[]/${key}`)));
   if (own < 2) return null;
   return {
    strength: own < 4 ? 2 : 3,
    because: `it has ${own} sections of a datasheet`
   };
  }
  const d4dReader = mappedReader({
   id: "d4d",
   title: "Datasheet for data sets (D4D)",
   role: "dataset",
   versions: [ "1", "2" ],
   assurance: "declared",
   recognise: d4d_recognise,
   version: ({text: text}) => /data-sheets-schema\/v?(\d+(\.\d+)*)/.exec(text("conforms_to_schema"))?.[1] ?? null,
   mapping: sheet,
   read: d4d_read
  });
  const hugging_face_dataset_card_TITLE = "Hugging Face data set card";
  const WORDING = wordingOf([ HUGGING_FACE_DATASET ], "dataset.name");
  const hugging_face_dataset_card_FRONT_MATTER = {
   names: "exact",
   facts: [],
   entries: [ {
    kind: "dataset",
    at: "",
    id: "pretty_name",
    facts: [ {
     field: "dataset.name",
     at: "pretty_name"
    }, {
     field: "dataset.version",
     at: "version"
    }, {
     field: "dataset.url",
     at: [ "homepage", "url" ]
    }, {
     field: "dataset.licence",
     at: [ "license_name", "bigbio_license_short_name", "bigbio_license_shortname", "license" ]
    }, {
     field: "dataset.label_method",
     at: "annotations_creators"
    }, {
     field: "dataset.collection",
     at: "language_creators",
     prefix: "texts: "
    }, {
     field: "dataset.derived_from",
     at: "source_datasets"
    }, {
     field: "dataset.terms_of_use",
     at: "extra_gated_prompt"
    } ]
   } ],
   settings: [ "arxiv", "bigbio_pubmed", "bigbio_tasks", "configs", "dataset_info", "extra_gated_button_content", "extra_gated_description", "extra_gated_fields", "extra_gated_heading", "license", "license_link", "paperswithcode_id", "tags", "task_categories", "task_ids", "thumbnail", "train-eval-index", "viewer" ]
  };
  function hugging_face_dataset_card_recognise(head) {
   const text = markdownHead(head);
   if (text === null || isNamedModelCard(head.path)) return null;
   const because = datasetCardBecause(text);
   return because === null ? null : {
    strength: 3,
    because: because
   };
  }
  function hugging_face_dataset_card_read(document) {
   const {path: path} = document;
   const text = document.wholeText();
   const markdown = parseMarkdown(text);
   const front = markdown.frontMatter;
   const problems = [ ...front?.problems ?? [], ...markdown.problems ];
   const source = {
    path: path,
    format: hugging_face_dataset_card_TITLE,
    assurance: "declared"
   };
   const fromFront = front?.value == null ? null : readByMapping(front.value, hugging_face_dataset_card_FRONT_MATTER, source);
   const taken = cardFacts(markdown, text, path, hugging_face_dataset_card_TITLE, WORDING);
   const statements = [ ...ofFrontMatter(fromFront, front, source), ...taken.facts ];
   const entries = statements.length === 0 ? [] : [ hugging_face_dataset_card_entryOf(statements, markdown, path) ];
   return {
    ...evidence_reader.f,
    status: problems.some(({severity: severity}) => severity === "fatal") ? "partial" : entries.length === 0 ? "empty" : "parsed",
    entries: entries,
    warnings: problems.map(({code: code, message: message, span: span}) => ({
     code: code,
     message: message,
     place: (0, statement.$t)(path, span)
    })),
    notUnderstood: [ ...fromFront?.notUnderstood ?? [], ...notUnderstoodIn(markdown, taken, [], path, WORDING) ],
    anchors: new Map(entries.map(({place: place}) => [ "dataset", place ]))
   };
  }
  function ofFrontMatter(read, front, source) {
   const statements = (read?.entries ?? []).flatMap(entry => entry.statements).flatMap(withoutOriginal);
   const counts = front?.value == null ? [] : (0, mapped_paths.JW)((0, mapped_paths.Mn)(front.value), "dataset_info[]/splits[]/num_examples", "exact");
   const [only] = counts;
   if (only?.value.kind !== "scalar" || counts.length !== 1 || typeof only.value.value !== "number") return statements;
   const {value: value, text: text, span: span} = only.value;
   const n = (0, statement.qZ)("dataset.n", (0, statement.Eb)(value), {
    ...source,
    raw: text,
    place: (0, statement.$t)(source.path, span)
   });
   return [ ...statements, n ];
  }
  function withoutOriginal(one) {
   if (one.field !== "dataset.derived_from" || !Array.isArray(one.value)) return [ one ];
   const sources = one.value.filter(name => name !== "original").map(name => name.replace(/^extended\|/, ""));
   return sources.length === 0 ? [] : [ {
    ...one,
    value: sources
   } ];
  }
  function hugging_face_dataset_card_entryOf(statements, markdown, path) {
   const name = statements.find(({field: field, state: state}) => field === "dataset.name" && state === "present")?.value;
   const title = markdown.sections.find(({level: level}) => level === 1);
   const span = title?.span ?? markdown.frontMatter?.span;
   const place = span === void 0 ? (0, statement.GH)(path) : (0, statement.$t)(path, span);
   return {
    kind: "dataset",
    id: typeof name === "string" ? name : path,
    place: place,
    statements: statements
   };
  }
  const huggingFaceDatasetReader = {
   id: "hugging-face-dataset-card",
   title: hugging_face_dataset_card_TITLE,
   role: "dataset",
   versions: [],
   recognise: hugging_face_dataset_card_recognise,
   read: hugging_face_dataset_card_read,
   fields: [ ...new Set([ "dataset.n", ...fieldsOf(hugging_face_dataset_card_FRONT_MATTER), ...[ ...WORDING.headings.values(), ...WORDING.names.values() ].flat() ]) ]
  };
  function resultReader({id: id, title: title, versions: versions, fields: fields = [], recognise: recognise, read: read}) {
   return {
    id: id,
    title: title,
    role: "result",
    versions: versions,
    fields: fields,
    recognise: (head, declared) => meansAnother(head, declared) ? null : recognise(seen(head.outline(), head.path, "exact"), head),
    read: document => {
     const {value: value, problems: problems} = parseStructured(document);
     const warnings = problems.map(({code: code, message: message, span: span}) => ({
      code: code,
      message: message,
      place: (0, statement.$t)(document.path, span)
     }));
     if (value === null) {
      const empty = problems.some(({code: code}) => code === "empty");
      return {
       ...evidence_reader.f,
       status: empty ? "empty" : "corrupt",
       warnings: warnings
      };
     }
     const found = read(value, document.path, document.wholeText());
     return {
      ...evidence_reader.f,
      ...found,
      warnings: [ ...warnings, ...found.warnings ?? [] ]
     };
    }
   };
  }
  function meansAnother({path: path}, declared) {
   const kind = declared?.kind ?? null;
   return kind !== null && (kind !== "metrics" || /\.(json|ya?ml)$/i.test(path));
  }
  function structured_result_scalarAt(value, path) {
   const found = (0, located.$I)(value, path);
   return found?.kind === "scalar" && found.value !== null ? found : null;
  }
  function itemsAt(value, path) {
   const found = (0, located.$I)(value, path);
   return found?.kind === "sequence" ? found.items : [];
  }
  const structured_result_numberOf = scalar => typeof scalar?.value === "number" && Number.isFinite(scalar.value) ? scalar.value : null;
  function textOf(value, path) {
   const text = structured_result_scalarAt(value, path)?.text.trim() ?? "";
   return text === "" ? null : text;
  }
  const placeAt = (value, path, file) => (0, statement.$t)(file, (0, located.pA)(value, path).span);
  function toolRecord(raw, value, about) {
   const {metric: metric, name: name, scale: scale, pointer: pointer, place: place, n: n = null, role: role = null, details: details = {}} = about;
   return {
    ...natureOf(metric),
    metric: metric,
    name: name,
    raw: raw,
    value: value,
    scale: scale,
    subgroup: {},
    n: n,
    interval: null,
    role: role,
    pointer: pointer,
    place: place,
    assurance: "reported",
    details: details
   };
  }
  const at = (path, scalar, file) => ({
   pointer: (0, located.rb)(path),
   place: (0, statement.$t)(file, scalar.span)
  });
  function createdOn(scalar, file, format) {
   const day = scalar?.text.slice(0, 10) ?? "";
   if (scalar === null || !(0, field_value.f)(day)) return [];
   return [ (0, statement.qZ)("result.created", (0, statement.Eb)(day), {
    raw: scalar.text,
    place: (0, statement.$t)(file, scalar.span),
    format: format,
    assurance: "reported"
   }) ];
  }
  function structured_result_known(details) {
   return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null && value !== void 0));
  }
  const problem = (code, message, place) => ({
   code: code,
   message: message,
   place: place
  });
  const differential_privacy_TITLE = "Differential privacy budget";
  const BESIDE = [ "delta", "noise_multiplier", "max_grad_norm", "l2_norm_clip", "sample_rate", "accountant", "mechanism" ];
  const UNDER = [ "privacy", "differential_privacy", "dp", "privacy_budget", "dp_sgd" ];
  const SIZES = [ "n", "num_examples", "number_of_examples", "n_train", "num_samples", "dataset_size", "sample_size" ];
  const privacyBudgetReader = resultReader({
   id: "privacy-budget",
   title: differential_privacy_TITLE,
   versions: [],
   recognise: ({form: form}, head) => {
    const {value: value} = head.outline();
    if (form !== "json" && form !== "yaml" || value?.kind !== "mapping") return null;
    if (isBudget(value)) return {
     strength: 3,
     because: "it has an epsilon with what it was accounted from"
    };
    const nested = UNDER.some(key => isBudget((0, located.$I)(value, [ key ])));
    return nested && isOfResults(value) ? {
     strength: 3,
     because: "it has a budget beside results"
    } : null;
   },
   read: (value, path) => {
    const found = [ [], ...UNDER.map(key => [ key ]) ];
    const budgets = found.flatMap(keys => {
     const inside = keys.length === 0 ? value : (0, located.$I)(value, keys);
     return inside?.kind === "mapping" && inside.entries.has("epsilon") ? [ readBudget(inside, keys, path) ] : [];
    });
    const warnings = budgets.flatMap(one => one.warnings);
    const records = [ ...budgets.flatMap(one => one.records), ...walkMetrics(value, path).records ];
    return {
     status: budgets.length === 0 ? "empty" : warnings.length > 0 ? "partial" : "parsed",
     records: records,
     warnings: warnings
    };
   }
  });
  function isBudget(value) {
   if (value?.kind !== "mapping" || !value.entries.has("epsilon")) return false;
   const delta = structured_result_numberOf(structured_result_scalarAt(value, [ "delta" ]));
   return BESIDE.filter(key => value.entries.has(key)).length > 1 || delta !== null && delta > 0 && delta < .01;
  }
  const RESULTS = [ "train", "val", "validation", "test", "metrics", "results", "performance", ...UNDER ];
  function isOfResults({entries: entries}) {
   return [ ...entries ].every(([key, {value: value}]) => RESULTS.includes(key) || value.kind === "scalar" && typeof value.value === "number");
  }
  function readBudget(budget, keys, path) {
   const warnings = [];
   const n = SIZES.map(key => structured_result_numberOf(structured_result_scalarAt(budget, [ key ]))).find(one => one !== null && Number.isInteger(one)) ?? null;
   const accountant = textOf(budget, [ "accountant" ]) ?? textOf(budget, [ "mechanism" ]);
   const details = structured_result_known({
    tool: /^[\w .()+-]{1,40}$/.test(accountant ?? "") ? accountant : null
   });
   const tell = (code, message, key) => {
    warnings.push(problem(code, message, placeAt(budget, [ key ], path)));
   };
   const noise = structured_result_numberOf(structured_result_scalarAt(budget, [ "noise_multiplier" ]));
   const delta = structured_result_scalarAt(budget, [ "delta" ]);
   if (delta === null) tell("no-delta", "An epsilon without its delta bounds nothing. Write the delta for which it was computed.", "epsilon");
   if (accountant === null) tell("no-accountant", "The epsilon does not say how it was computed; accountants differ by half for one and the same training. Write accountant: rdp, prv or gdp.", "epsilon");
   const noNoise = noise !== null && noise <= 0;
   if (noNoise) tell("no-noise", "The noise multiplier is 0: nothing was protected, and the epsilon is infinite whatever is written. Train with noise.", "noise_multiplier");
   const records = [ budgetRecord(budget, "epsilon", keys, path, {
    n: n,
    details: details,
    usable: one => one > 0 && !noNoise
   }), budgetRecord(budget, "delta", keys, path, {
    n: n,
    details: details,
    usable: one => one >= 0 && one < 1
   }) ].flat();
   const [epsilon] = records;
   if (epsilon !== void 0 && epsilon.value === null && !noNoise) tell("no-budget", "The epsilon is no finite number above 0, and bounds nothing. Write what the accountant returned after the training.", "epsilon");
   const chance = structured_result_numberOf(delta);
   if (chance !== null && n !== null && n > 0 && chance >= 1 / n) tell("large-delta", "The delta is not below one in the number of examples: the records of one person may be shown in full, and the guarantee still holds. Choose a smaller delta.", "delta");
   return {
    records: records,
    warnings: warnings
   };
  }
  function budgetRecord(budget, key, keys, path, {n: n, details: details, usable: usable}) {
   const scalar = (0, located.$I)(budget, [ key ]);
   if (scalar?.kind !== "scalar") return [];
   const number = structured_result_numberOf(scalar);
   const value = number !== null && usable(number) ? number : null;
   const scale = key === "delta" ? "fraction" : "unknown";
   const raw = writtenNumber(scalar);
   return [ toolRecord(raw, value, {
    metric: key,
    name: key,
    scale: scale,
    n: n,
    details: details,
    ...at([ ...keys, key ], scalar, path)
   }) ];
  }
  const STATEMENT_TITLE = "TensorFlow Privacy statement";
  const differential_privacy_STATEMENT = /^DP-SGD\s+performed\s+over\s+(\d{1,12})\s+examples\b/m;
  const OLD_STATEMENT = /^DP-SGD with sampling rate = [\d.]{1,12}% and noise_multiplier = ([\d.]{1,12}) iterated over \d{1,12} steps satisfies\s+differential privacy with eps = ([\d.]{1,20}|inf) and delta = ([\d.]{1,20}(?:e-?\d{1,3})?)/m;
  const privacyStatementReader = {
   id: "privacy-statement",
   title: STATEMENT_TITLE,
   role: "result",
   versions: [],
   fields: [],
   recognise: (head, declared) => {
    if (meansAnother(head, declared) || /^(#|---)/m.test(head.text.slice(0, 2e3))) return null;
    const start = head.text.slice(0, 2e3);
    return differential_privacy_STATEMENT.test(start) || OLD_STATEMENT.test(start) ? {
     strength: 3,
     because: "it says for how many examples DP-SGD was performed"
    } : null;
   },
   read: readStatement
  };
  const GROUP = /\bat\s+delta\s*=\s*([\d.]{1,20}(?:e-?\d{1,3})?)\s+computed\s+(?:with|using)\s+(\w{1,20})\s+accounting/i;
  const EPSILON = /^\s*(Epsilon [^:]{1,80}):\s+([\d.]{1,20}|inf)/;
  function readStatement(document) {
   const {path: path} = document;
   const text = document.wholeText();
   const old = OLD_STATEMENT.exec(text);
   if (old !== null) return readOldStatement(old, text, path);
   const n = Number(differential_privacy_STATEMENT.exec(text)?.[1] ?? "0") || null;
   const records = [];
   const lines = text.split("\n");
   const noise = /\bnoise\s+multiplier\s+([\d.]{1,20})/.exec(text)?.[1];
   const noNoise = noise !== void 0 && Number(noise) === 0;
   let details = {};
   let whose = "";
   for (const [position, line] of lines.entries()) {
    if (/^(Example|User)-level DP\b/.test(line)) {
     whose = line.startsWith("User") ? "User-level: " : "";
     const group = GROUP.exec(`${line} ${lines[position + 1] ?? ""}`);
     details = group?.[2] === void 0 ? {} : {
      tool: `TensorFlow Privacy, ${group[2]}`
     };
     const delta = group?.[1];
     const found = delta === void 0 ? -1 : line.indexOf(`= ${delta}`);
     if (delta !== void 0 && found >= 0) {
      const about = {
       name: `${whose}delta`,
       n: n,
       details: details
      };
      records.push(textRecord("delta", delta, Number(delta), position, found + 2, path, about));
     }
     continue;
    }
    const [, name, raw] = EPSILON.exec(line) ?? [];
    if (name === void 0 || raw === void 0) continue;
    const value = noNoise || !(Number(raw) > 0) ? null : Number(raw);
    const about = {
     name: `${whose}${name.replace(/\s*\(\*\)$/, "")}`,
     n: n,
     details: details
    };
    records.push(textRecord("epsilon", raw, value, position, line.lastIndexOf(raw), path, about));
   }
   const warnings = [];
   if (!records.some(({metric: metric, value: value}) => metric === "epsilon" && value !== null)) {
    const message = "The statement gives no finite epsilon, so that nothing was protected. Train with a noise multiplier above 0, and compute it again.";
    warnings.push(problem("no-budget", message, (0, statement.GH)(path)));
   }
   return {
    ...evidence_reader.f,
    status: records.length === 0 ? "empty" : warnings.length > 0 ? "partial" : "parsed",
    records: records,
    warnings: warnings
   };
  }
  function textRecord(metric, raw, number, line, column, path, about) {
   const span = {
    line: line + 1,
    column: column + 1,
    endLine: line + 1,
    endColumn: column + 1 + raw.length
   };
   const value = number !== null && Number.isFinite(number) ? number : null;
   const scale = metric === "delta" ? "fraction" : "unknown";
   return toolRecord(raw, value, {
    metric: metric,
    scale: scale,
    pointer: "",
    place: (0, statement.$t)(path, span),
    ...about
   });
  }
  function readOldStatement(match, text, path) {
   const [whole, noise = "", epsilon = "", delta = ""] = match;
   const locate = (raw, before) => {
    const offset = match.index + whole.indexOf(`${before} = ${raw}`) + before.length + 3;
    const head = text.slice(0, offset);
    return {
     line: head.split("\n").length - 1,
     column: offset - (head.lastIndexOf("\n") + 1)
    };
   };
   const about = {
    n: null,
    details: {
     tool: "TensorFlow Privacy"
    }
   };
   const [eps, chance] = [ locate(epsilon, "eps"), locate(delta, "delta") ];
   const value = Number(noise) === 0 ? null : Number(epsilon);
   const message = "This statement of an older version takes for granted that examples are drawn anew for each step, which training hardly ever does, so that the epsilon is too low. Compute it again: compute_dp_sgd_privacy_statement(...).";
   return {
    ...evidence_reader.f,
    status: "partial",
    records: [ textRecord("epsilon", epsilon, value, eps.line, eps.column, path, {
     name: "eps",
     ...about
    }), textRecord("delta", delta, Number(delta), chance.line, chance.column, path, {
     name: "delta",
     ...about
    }) ],
    warnings: [ problem("old-statement", message, {
     ...(0, statement.GH)(path),
     line: eps.line + 1,
     endLine: eps.line + 1
    }) ]
   };
  }
  const POINTS = [ [ "fpr", "tpr", "threshold" ], [ "fpr", "tpr", "thresholds" ], [ "precision", "recall", "threshold" ], [ "fpr", "fnr", "threshold" ], [ "prob_true", "prob_pred" ], [ "actual", "predicted" ] ];
  const dvcPlotsReader = resultReader({
   id: "dvc-plots",
   title: "DVC plot",
   versions: [],
   recognise: ({form: form}, head) => {
    const {value: value} = head.outline();
    return form === "json" && value !== null && isPlot(value) ? {
     strength: 3,
     because: "it holds the points of a curve and nothing else"
    } : null;
   },
   read: (_, path) => {
    const message = "These are the points of a plot, and no measured number. Write the numbers beside it: live.log_metric(...) of DVCLive writes dvclive/metrics.json.";
    return {
     status: "empty",
     warnings: [ problem("plot-not-metrics", message, (0, statement.GH)(path)) ]
    };
   }
  });
  function isPlot(value) {
   if (value.kind === "sequence") return isCurve(value);
   return value.kind === "mapping" && value.entries.size > 0 && [ ...value.entries.values() ].every(one => isCurve(one.value));
  }
  function isCurve(value) {
   if (value.kind !== "sequence") return false;
   const [first] = value.items;
   const names = POINTS.find(one => first?.kind === "mapping" && one.every(key => first.entries.has(key)));
   return names !== void 0 && value.items.every(point => isPoint(point, names));
  }
  function isPoint(value, names) {
   return value.kind === "mapping" && [ ...value.entries.keys() ].every(key => names.includes(key));
  }
  var scan_rows = __webpack_require__(71337);
  const digests_inside_KEYS = {
   model_digest: "result.model_digest",
   model_sha256: "result.model_digest",
   "model.digest": "result.model_digest",
   "model.sha256": "result.model_digest",
   "subject.digest": "result.model_digest",
   "subject.sha256": "result.model_digest",
   "subject.digest.sha256": "result.model_digest",
   dataset_digest: "result.dataset_digest",
   dataset_sha256: "result.dataset_digest",
   data_digest: "result.dataset_digest",
   data_sha256: "result.dataset_digest",
   "dataset.digest": "result.dataset_digest",
   "dataset.sha256": "result.dataset_digest",
   "data.digest": "result.dataset_digest",
   "data.sha256": "result.dataset_digest",
   predictions_digest: evidence_reader.U,
   predictions_sha256: evidence_reader.U,
   "predictions.digest": evidence_reader.U,
   "predictions.sha256": evidence_reader.U
  };
  const CREATED = new Set([ "created", "created_at", "generated_at", "evaluated_at", "run_date", "timestamp", "date" ]);
  const CREATED_DEPTH = 2;
  function bindingsInside(value, path, format) {
   const found = [];
   for (const {path: keys, scalar: scalar} of (0, located.NO)(value)) {
    const field = fieldOf(keys);
    if (field === null) continue;
    const said = field === "result.created" ? day(scalar) : digest(scalar);
    if (said === null) continue;
    const source = {
     raw: scalar.text,
     place: (0, statement.$t)(path, scalar.span),
     format: format,
     assurance: "reported"
    };
    found.push((0, statement.qZ)(field, said, source));
   }
   return found;
  }
  function fieldOf(path) {
   const keys = path.map(part => String(part).toLowerCase());
   for (const length of [ 3, 2, 1 ]) {
    const field = digests_inside_KEYS[keys.slice(-length).join(".")];
    if (field !== void 0 && keys.length >= length) return field;
   }
   return keys.length <= CREATED_DEPTH && CREATED.has(keys.at(-1) ?? "") ? "result.created" : null;
  }
  function digest(scalar) {
   if (scalar.value === null || scalar.text.trim() === "") return null;
   const text = scalar.text.trim();
   if (/^[0-9a-f]{64}$/.test(text)) return (0, statement.Eb)(`sha256:${text}`);
   if (/^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/.test(text)) return (0, statement.Eb)(text);
   return (0, statement.Gq)("Not a digest: sha256: and 64 hexadecimal digits in lower case.");
  }
  function day(scalar) {
   const text = scalar.text.slice(0, 10);
   return (0, field_value.f)(text) && /^(|[T ].{1,40})$/.test(scalar.text.slice(10)) ? (0, 
   statement.Eb)(text) : null;
  }
  const explanation_file_TITLE = "Feature importance";
  const FEATURE_NAMES = [ "feature", "feature_name", "variable" ];
  const VALUE_NAMES = [ "importance", "mean_abs_shap", "shap_importance", "mean_shap", "value", "gain", "weight", "score" ];
  const CONTAINERS = [ "feature_importance", "feature_importances", "global_shap_values", "importances", "top_features", "features" ];
  const TELLING = /"?(importance|mean_abs_shap|shap_importance|mean_shap)"?/;
  function explanation_file_recognise(head, declared) {
   if (declared?.kind === "explanation") return {
    strength: 3,
    because: "rmf-system.yaml says that it is an explanation"
   };
   if (declared !== null && declared.kind !== null) return null;
   if ((0, scan_rows.sT)(head.path)) {
    const names = (0, scan_rows.lo)(head).map(name => name.toLowerCase());
    const telling = names.some(name => FEATURE_NAMES.includes(name)) && names.some(name => TELLING.test(name));
    return telling ? {
     strength: 2,
     because: "its columns are a feature and its importance"
    } : null;
   }
   const listed = /\.(json|ya?ml)$/i.test(head.path) && /["']?feature["']?\s*:/.test(head.text) && TELLING.test(head.text);
   return listed ? {
    strength: 2,
    because: "it lists features with their importance"
   } : null;
  }
  function explanation_file_read(document) {
   return (0, scan_rows.sT)(document.path) ? explanation_file_readTable(document) : readData(document);
  }
  async function explanation_file_readTable(document) {
   const {path: path} = document;
   const features = [];
   const warnings = [];
   let name = -1;
   let value = -1;
   const {problems: problems} = await (0, scan_rows.t_)(document, {
    onHeader: ({names: names}) => {
     const lower = names.map(one => one.trim().toLowerCase());
     name = lower.findIndex(one => FEATURE_NAMES.includes(one));
     value = lower.findIndex(one => VALUE_NAMES.includes(one));
     return name < 0 || value < 0 ? "stop" : [ name, value ];
    },
    onRecord: fields => {
     const number = fields.number(value);
     const span = fields.span(name);
     if (Number.isNaN(number)) warnings.push(notANumber(path, fields.span(value))); else features.push({
      name: fields.text(name),
      value: number,
      span: span
     });
     return;
    }
   });
   const structural = problems.filter(({code: code}) => code !== "empty-header");
   warnings.push(...structural.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(path, span)
   })));
   return finish(path, features, warnings);
  }
  const notANumber = (path, span) => ({
   code: "not-a-number",
   message: "The importance of a feature is not a plain finite number. Write the file again.",
   place: (0, statement.$t)(path, span)
  });
  function readData(document) {
   const {path: path} = document;
   const format = /\.json$/i.test(path) ? "json" : "yaml";
   const {value: value, problems: problems} = (0, data._)(document.wholeText(), {
    format: format
   });
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(path, span)
   }));
   if (value === null) return {
    ...evidence_reader.f,
    status: "corrupt",
    warnings: warnings
   };
   const features = rankingIn(value, path, warnings);
   return {
    ...finish(path, features, warnings),
    binding: bindingsInside(value, path, explanation_file_TITLE)
   };
  }
  function rankingIn(value, path, warnings) {
   if (value.kind === "sequence") return fromList(value, path, warnings);
   if (value.kind !== "mapping") return [];
   for (const key of CONTAINERS) {
    const inside = value.entries.get(key)?.value;
    if (inside !== void 0 && inside.kind !== "scalar") return rankingIn(inside, path, warnings);
   }
   return fromMapping(value);
  }
  function fromMapping(mapping) {
   return [ ...mapping.entries ].flatMap(([name, {key: key, value: value}]) => value.kind === "scalar" && typeof value.value === "number" && Number.isFinite(value.value) ? [ {
    name: name,
    value: value.value,
    span: key
   } ] : []);
  }
  function fromList(list, path, warnings) {
   return list.items.flatMap(item => {
    if (item.kind !== "mapping") return [];
    const name = FEATURE_NAMES.map(key => item.entries.get(key)?.value).find(one => one !== void 0);
    const value = VALUE_NAMES.map(key => item.entries.get(key)?.value).find(one => one !== void 0);
    if (name?.kind !== "scalar" || typeof name.value !== "string") return [];
    if (value?.kind !== "scalar" || typeof value.value !== "number" || !Number.isFinite(value.value)) {
     warnings.push(notANumber(path, value?.span ?? name.span));
     return [];
    }
    return [ {
     name: name.value,
     value: value.value,
     span: name.span
    } ];
   });
  }
  function finish(path, features, warnings) {
   if (features.length === 0) {
    const message = "No ranking of features was found. Write a list of {feature, importance}, or a table with columns of these names.";
    const none = {
     code: "no-ranking",
     message: message,
     place: (0, statement.GH)(path)
    };
    return {
     ...evidence_reader.f,
     status: warnings.length > 0 ? "corrupt" : "empty",
     warnings: [ ...warnings, none ]
    };
   }
   const sorted = [ ...features ].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
   return {
    ...evidence_reader.f,
    status: warnings.length > 0 ? "partial" : "parsed",
    explanation: {
     features: sorted.map(({name: name, value: value, span: span}) => ({
      name: name,
      value: value,
      place: (0, statement.$t)(path, span)
     })),
     place: (0, statement.GH)(path)
    },
    warnings: warnings
   };
  }
  const explanationReader = {
   id: "explanation-file",
   title: explanation_file_TITLE,
   role: "result",
   versions: [],
   recognise: explanation_file_recognise,
   read: explanation_file_read,
   fields: [ "explanation.features", "result.model_digest" ]
  };
  function severityOf(word) {
   const lower = word.trim().toLowerCase();
   return SEVERITIES.find(one => one === lower) ?? "unknown";
  }
  function countedBySeverity(finding, found, nothing, file, details) {
   return SEVERITIES.flatMap(severity => {
    const ofIt = found.filter(one => severityOf(one.severity.text) === severity);
    const [first] = ofIt;
    const about = {
     ...named(severity, finding),
     details: details
    };
    if (first !== void 0) {
     const where = {
      pointer: (0, located.rb)(first.keys),
      place: (0, statement.$t)(file, first.severity.span)
     };
     return [ toolRecord("", ofIt.length, {
      ...about,
      ...where
     }) ];
    }
    if (nothing === null || !nothing.severities.includes(severity)) return [];
    const {place: place, pointer: pointer, raw: raw} = nothing;
    return [ toolRecord(raw, 0, {
     ...about,
     place: place,
     pointer: pointer
    }) ];
   });
  }
  function writtenCount(finding, word, scalar, keys, file, rest) {
   return toolRecord(scalar.text, structured_result_numberOf(scalar), {
    ...named(severityOf(word), finding),
    ...at(keys, scalar, file),
    ...rest
   });
  }
  const named = (severity, finding) => ({
   metric: `${severity}_${finding}`,
   name: `${severity} ${finding.replace("_", " ")}`,
   scale: "count"
  });
  function ruledOut(found) {
   const mildest = Math.max(-1, ...new Set(found.map(({severity: severity}) => SEVERITIES.indexOf(severityOf(severity.text)))));
   return SEVERITIES.slice(0, Math.max(2, mildest + 1));
  }
  const grype_TITLE = "Grype report";
  const grypeReader = resultReader({
   id: "grype",
   title: grype_TITLE,
   versions: [],
   fields: [ "result.created" ],
   recognise: ({form: form, has: has, text: text}, head) => {
    if (form !== "json" || !has("matches")) return null;
    if (text("descriptor/name") === "grype") return {
     strength: 3,
     because: "it has matches, and names grype"
    };
    const match = has("matches[]/vulnerability/severity") && has("matches[]/artifact") && has("matches[]/matchDetails");
    if (match) return {
     strength: 3,
     because: "it lists matches of packages with vulnerabilities"
    };
    const end = (new TextDecoder).decode(head.slice(Math.max(0, head.size - grype_TAIL), head.size));
    return /"name":\s*"grype"/.test(end) ? {
     strength: 2,
     because: "it has matches, and names grype at its end"
    } : null;
   },
   read: grype_read
  });
  const grype_TAIL = 8192;
  function grype_read(value, path) {
   const version = textOf(value, [ "descriptor", "version" ]);
   const created = structured_result_scalarAt(value, [ "descriptor", "timestamp" ]);
   const details = structured_result_known({
    tool: "Grype",
    toolVersion: version,
    created: created?.text ?? null
   });
   const binding = createdOn(created, path, grype_TITLE);
   const found = itemsAt(value, [ "matches" ]).flatMap((match, position) => {
    const severity = structured_result_scalarAt(match, [ "vulnerability", "severity" ]);
    return severity === null ? [] : [ {
     severity: severity,
     keys: [ "matches", position, "vulnerability", "severity" ]
    } ];
   });
   const records = countedBySeverity("vulnerabilities", found, nothingElse(value, found, path), path, details);
   if (records.length === 0) {
    const message = "Grype matched nothing, and its file does not say whether it saw any package: a clean folder and an empty one look alike. Scan the container image, or let Trivy list the packages (--list-all-pkgs).";
    return {
     status: "empty",
     version: version,
     binding: binding,
     warnings: [ problem("nothing-scanned", message, placeAt(value, [ "matches" ], path)) ]
    };
   }
   const warnings = leftOut(value, path);
   return {
    status: warnings.length > 0 ? "partial" : "parsed",
    version: version,
    records: records,
    binding: binding,
    warnings: warnings
   };
  }
  function nothingElse(value, found, path) {
   const [first] = found;
   if (first !== void 0) {
    const {severity: severity, keys: keys} = first;
    return {
     place: (0, statement.$t)(path, severity.span),
     pointer: (0, located.rb)(keys),
     raw: "",
     severities: SEVERITIES
    };
   }
   const distribution = structured_result_scalarAt(value, [ "distro", "name" ]);
   if (distribution === null || distribution.text.trim() === "") return null;
   const place = (0, statement.$t)(path, distribution.span);
   return {
    place: place,
    pointer: (0, located.rb)([ "distro", "name" ]),
    raw: "",
    severities: SEVERITIES
   };
  }
  function leftOut(value, path) {
   const warnings = [];
   for (const key of [ "only-fixed", "only-notfixed" ]) {
    const setting = [ "descriptor", "configuration", key ];
    if (structured_result_scalarAt(value, setting)?.value !== true) continue;
    const message = `Grype was told to list only a part of what it found (${key}). Scan again without that option.`;
    warnings.push(problem("part-of-findings", message, placeAt(value, setting, path)));
   }
   if (itemsAt(value, [ "ignoredMatches" ]).length > 0) {
    const message = "Matches were ignored by a rule of the configuration, and are not in the numbers. Say under exceptions in the policy why each is acceptable, or scan without the rule.";
    warnings.push(problem("suppressed", message, placeAt(value, [ "ignoredMatches" ], path)));
   }
   return warnings;
  }
  const PREFIXES = [ "eval", "test", "predict" ];
  const OF_TRAINER = /^(loss|runtime|(samples|steps|tokens)_per_second|samples|steps|model_preparation_time|mem_.*|jit_compilation_time)$/;
  const trainerReader = resultReader({
   id: "hugging-face-trainer",
   title: "Hugging Face Trainer results",
   versions: [ "4", "5" ],
   recognise: ({form: form, has: has}) => form === "json" && PREFIXES.some(one => has(`${one}_runtime`) && has(`${one}_samples_per_second`)) ? {
    strength: 3,
    because: "it holds the numbers and the time of an evaluation"
   } : null,
   read: readTrainer
  });
  function readTrainer(value, path) {
   if (value.kind !== "mapping") return {
    status: "empty"
   };
   const records = PREFIXES.flatMap(prefix => numbersUnder(value, prefix, path));
   const left = [ ...value.entries ].filter(([key]) => !/^(eval|test|predict|train)_/.test(key) && !/^(epoch|total_flos|step|perplexity)$/.test(key));
   const warnings = [];
   const [prefix = "eval"] = PREFIXES.filter(one => structured_result_scalarAt(value, [ `${one}_runtime` ]) !== null);
   const n = structured_result_scalarAt(value, [ `${prefix}_samples` ]);
   if (structured_result_numberOf(n) === 0) {
    const message = "The evaluation had no sample, so that its numbers are those of nothing. Evaluate on data that are not empty.";
    return {
     status: "empty",
     warnings: [ problem("no-samples", message, placeAt(value, [ `${prefix}_samples` ], path)) ]
    };
   }
   if (records.length === 0) {
    const message = "The Trainer wrote the loss and the time and no score: it was given no compute_metrics. Give it one that returns accuracy, recall and what else counts, and evaluate again.";
    warnings.push(problem("only-loss", message, placeAt(value, [ `${prefix}_loss` ], path)));
   }
   return {
    status: records.length === 0 ? "empty" : "parsed",
    records: records,
    warnings: warnings,
    notUnderstood: parts(left, path)
   };
  }
  function numbersUnder(value, prefix, path) {
   if (!value.entries.has(`${prefix}_runtime`)) return [];
   const n = structured_result_numberOf(structured_result_scalarAt(value, [ `${prefix}_samples` ]));
   return [ ...value.entries ].flatMap(([key, {value: found}]) => {
    const name = key.startsWith(`${prefix}_`) ? key.slice(prefix.length + 1) : "";
    if (name === "" || OF_TRAINER.test(name) || found.kind !== "scalar") return [];
    if (typeof found.value !== "number" && found.value !== null) return [];
    const role = prefix === "eval" ? null : "test";
    return [ numberIn(key, name, found, path, {
     n: n !== null && Number.isInteger(n) ? n : null,
     role: role
    }) ];
   });
  }
  function numberIn(key, name, scalar, path, rest) {
   const metric = canonicalMetric(name);
   const value = structured_result_numberOf(scalar);
   const scale = writtenScale(metric, value, false);
   return toolRecord(scalar.text, value, {
    metric: metric,
    name: key,
    scale: scale,
    ...at([ key ], scalar, path),
    ...rest
   });
  }
  const parts = (left, path) => [ ...left ].map(([key, {key: span}]) => ({
   what: `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
   place: (0, statement.$t)(path, span)
  }));
  const EVALUATE_TITLE = "Hugging Face evaluate results";
  const evaluateReader = resultReader({
   id: "hugging-face-evaluate",
   title: EVALUATE_TITLE,
   versions: [ "0.3", "0.4" ],
   fields: [ "result.created" ],
   recognise: ({form: form, has: has}) => form === "json" && [ "_timestamp", "_git_commit_hash", "_evaluate_version" ].every(has) ? {
    strength: 3,
    because: "it has the time, the commit and the version that evaluate writes"
   } : null,
   read: (value, path) => {
    if (value.kind !== "mapping") return {
     status: "empty"
    };
    const created = structured_result_scalarAt(value, [ "_timestamp" ]);
    const details = structured_result_known({
     tool: "evaluate",
     toolVersion: textOf(value, [ "_evaluate_version" ]),
     created: created?.text ?? null
    });
    const records = [];
    const left = [];
    for (const [key, entry] of value.entries) {
     if (key.startsWith("_")) continue;
     const {name: name, role: role} = withoutRole(key);
     const {value: found} = entry;
     const isNumber = found.kind === "scalar" && (typeof found.value === "number" || found.value === null);
     if (isNumber && canonicalMetric(name) !== null) records.push(numberIn(key, name, found, path, {
      role: role,
      details: details
     })); else left.push([ key, entry ]);
    }
    const warnings = [];
    if (records.length === 0) {
     const message = 'No number with the name of a known metric is here, such as accuracy or recall. Save what compute() returned: evaluate.save("results/", **results).';
     warnings.push(problem("no-metrics", message, placeAt(value, [ "_timestamp" ], path)));
    }
    return {
     status: records.length === 0 ? "empty" : "parsed",
     version: textOf(value, [ "_evaluate_version" ]),
     records: records,
     binding: createdOn(created, path, EVALUATE_TITLE),
     warnings: warnings,
     notUnderstood: parts(left, path)
    };
   }
  });
  const junit_TITLE = "JUnit test report";
  const junitReader = {
   id: "junit",
   title: junit_TITLE,
   role: "result",
   versions: [],
   fields: [ "result.created" ],
   recognise: junit_recognise,
   read: junit_read
  };
  const junit_ROOT = /^\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(testsuites?)(\s[^>]{0,4000})?\/?>/;
  function junit_recognise(head, declared) {
   if (meansAnother(head, declared)) return null;
   const [, name, attributes = ""] = junit_ROOT.exec(head.text.slice(0, 8192)) ?? [];
   if (name === void 0 || /<node_order>|\binternalid=/.test(head.text)) return null;
   return /\s(tests|failures|errors)\s*=/.test(attributes) || /<testcase[\s/>]/.test(head.text) ? {
    strength: 3,
    because: "it has test suites with their cases"
   } : {
    strength: 2,
    because: "its root is a list of test suites"
   };
  }
  const ENDINGS = [ [ "error", "errored", [ "errors" ] ], [ "failure", "failed", [ "failures" ] ], [ "skipped", "skipped", [ "skipped", "skips", "disabled" ] ] ];
  function junit_read(document) {
   const {path: path} = document;
   const text = document.wholeText();
   const {value: value, problems: problems} = (0, xml.N)(text);
   const warnings = problems.map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(path, span)
   }));
   const [root] = value?.kind === "mapping" ? [ ...value.entries ] : [];
   if (value === null || root === void 0) return {
    ...evidence_reader.f,
    status: "corrupt",
    warnings: warnings
   };
   const [name, {value: suites, key: key}] = root;
   const top = {
    keys: [ name ],
    span: key
   };
   const cases = casesBelow(suites, top);
   const counted = suiteThatCounts(suites, top);
   const attributes = counted === null ? new Map : attributesOf(text, counted.suite, counted.found);
   const created = attributes.get("timestamp");
   const details = structured_result_known({
    created: created?.text ?? null
   });
   const start = (0, statement.$t)(path, key);
   const stated = junit_numberIn(attributes.get("tests"));
   const total = Math.max(cases.length, stated ?? 0);
   const skipped = cases.filter(({ending: ending}) => ending === "skipped").length;
   if (total === 0 || cases.length > 0 && skipped === cases.length) {
    const message = total === 0 ? "The report holds no test, and no failure of no test is no pass. Check that the runner finds the tests, such as pytest --junitxml=report.xml tests/." : "Every test was skipped, so that none of them says anything. Run them where what they need is there.";
    const code = total === 0 ? "no-tests" : "all-skipped";
    return {
     ...evidence_reader.f,
     status: "empty",
     warnings: [ ...warnings, problem(code, message, start) ]
    };
   }
   const about = {
    n: total,
    details: details,
    path: path
   };
   const tests = junit_record("tests_run", "tests", attributes.get("tests"), cases, cases, start, {
    ...about,
    n: null
   });
   const endings = ENDINGS.map(([, ending, names]) => {
    const attribute = names.map(one => attributes.get(one)).find(one => one !== void 0);
    const own = cases.filter(one => one.ending === ending);
    return junit_record(`tests_${ending}`, names[0] ?? ending, attribute, own, cases, start, about);
   });
   const records = [ tests, ...endings ];
   warnings.push(...records.flatMap(one => one.warnings));
   const bad = endings.flatMap(one => one.record ?? []).find(({metric: metric, value: number}) => (metric === "tests_failed" || metric === "tests_errored") && number !== 0);
   return {
    ...evidence_reader.f,
    status: warnings.length > 0 ? "partial" : "parsed",
    records: records.flatMap(one => one.record ?? []),
    binding: created === void 0 ? [] : createdOn(scalarOf(created), path, junit_TITLE),
    toolVerdict: bad === void 0 ? {
     said: cases.length === 0 ? "incomplete" : "passed",
     place: start
    } : {
     said: "failed",
     place: bad.place
    },
    warnings: warnings
   };
  }
  const scalarOf = ({text: text, span: span}) => ({
   kind: "scalar",
   value: text,
   text: text,
   quoted: true,
   span: span
  });
  function casesBelow(suite, {keys: keys}) {
   const own = children(suite, "testcase", keys).map(({value: value, found: found}) => {
    for (const [element, ending] of ENDINGS) {
     const [first] = children(value, element, found.keys);
     if (first !== void 0) return {
      ...first.found,
      ending: ending
     };
    }
    return {
     ...found,
     ending: "passed"
    };
   });
   const below = children(suite, "testsuite", keys).flatMap(({value: value, found: found}) => casesBelow(value, found));
   return own.concat(below);
  }
  function children(parent, name, keys) {
   const entry = parent.kind === "mapping" ? parent.entries.get(name) : void 0;
   if (entry === void 0) return [];
   const {value: value, key: key} = entry;
   if (value.kind !== "sequence") return [ {
    value: value,
    found: {
     keys: [ ...keys, name ],
     span: key
    }
   } ];
   return value.items.map((item, position) => ({
    value: item,
    found: {
     keys: [ ...keys, name, position ],
     span: junit_beginningOf(item)
    }
   }));
  }
  function junit_beginningOf(value) {
   const tag = value.kind === "mapping" ? [ ...value.entries ].find(([key]) => key.startsWith("@"))?.[1].key : void 0;
   const {line: line, column: column} = tag ?? value.span;
   return {
    line: line,
    column: column,
    endLine: line,
    endColumn: column + (tag === void 0 ? 0 : 1)
   };
  }
  function suiteThatCounts(root, found) {
   if (root.kind === "mapping" && root.entries.has("@tests")) return {
    suite: root,
    found: found
   };
   const [only, ...others] = children(root, "testsuite", found.keys);
   if (only === void 0 || others.length > 0 || only.value.kind !== "mapping") return null;
   return {
    suite: only.value,
    found: only.found
   };
  }
  const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/y;
  function attributesOf(text, {entries: entries}, {keys: keys}) {
   const found = new Map;
   const tag = [ ...entries ].find(([key]) => key.startsWith("@"))?.[1].key;
   if (tag === void 0) return found;
   const source = text.startsWith("\ufeff") ? text.slice(1) : text;
   const lines = source.split("\n").slice(tag.line - 1, tag.endLine);
   const written = lines.join("\n").slice(tag.column - 1);
   ATTRIBUTE.lastIndex = /^<[^\s>/]+/.exec(written)?.[0].length ?? 0;
   for (let match = ATTRIBUTE.exec(written); match !== null; match = ATTRIBUTE.exec(written)) {
    const [, name = "", quoted = ""] = match;
    const before = written.slice(0, ATTRIBUTE.lastIndex - quoted.length + 1);
    const line = tag.line + before.split("\n").length - 1;
    const column = line === tag.line ? tag.column + before.length : before.length - before.lastIndexOf("\n");
    const inner = quoted.slice(1, -1);
    const span = {
     line: line,
     column: column,
     endLine: line,
     endColumn: column + (inner.includes("\n") ? 0 : inner.length)
    };
    found.set(name, {
     text: inner,
     span: span,
     pointer: (0, located.rb)([ ...keys, `@${name}` ])
    });
   }
   return found;
  }
  const junit_numberIn = attribute => attribute !== void 0 && /^\d{1,9}$/.test(attribute.text) ? Number(attribute.text) : null;
  function junit_record(metric, name, attribute, own, all, start, {n: n, details: details, path: path}) {
   const about = {
    metric: metric,
    name: name,
    scale: "count",
    n: n,
    details: details
   };
   const stated = junit_numberIn(attribute);
   if (attribute !== void 0 && stated !== null && stated >= own.length) {
    const place = (0, statement.$t)(path, attribute.span);
    const warnings = [];
    if (all.length === 0 && metric === "tests_run") {
     const message = "The report counts tests and lists none, so that nothing shows that they ran. Keep the cases in the report.";
     warnings.push(problem("no-cases", message, place));
    }
    return {
     record: toolRecord(attribute.text, stated, {
      ...about,
      pointer: attribute.pointer,
      place: place
     }),
     warnings: warnings
    };
   }
   if (all.length === 0) return {
    record: null,
    warnings: []
   };
   const [first] = own;
   const warnings = [];
   if (attribute !== void 0) {
    const message = `The suite states another number here than the ${own.length} that its cases show. Let the runner write the report again.`;
    warnings.push(problem("counts-differ", message, (0, statement.$t)(path, attribute.span)));
   }
   const pointer = first === void 0 ? "" : (0, located.rb)(first.keys);
   const place = first === void 0 ? start : (0, statement.$t)(path, first.span);
   return {
    record: toolRecord("", own.length, {
     ...about,
     pointer: pointer,
     place: place
    }),
    warnings: warnings
   };
  }
  const metrics_file_TITLE = "Metrics in JSON or YAML";
  const KEY_AND_NUMBER = /["']?([A-Za-z][\w /.-]{0,60})["']?\s*:\s*(?:-?\d[\d.eE+-]*|NaN|null)\s*(?:[,}#]|\r?\n|$)/g;
  function metrics_file_recognise(head, declared) {
   if (!/\.(json|ya?ml)$/i.test(head.path)) return null;
   if (declared?.kind === "metrics") return {
    strength: 3,
    because: "rmf-system.yaml says that it holds metrics"
   };
   if (declared !== null && declared.kind !== null) return null;
   const names = new Set;
   for (const [, name = ""] of head.text.matchAll(KEY_AND_NUMBER)) {
    const metric = canonicalMetric(name.replace(/^(train|val|valid|test|eval)[_/]/, ""));
    if (metric !== null) names.add(metric);
   }
   if (names.size === 0) return null;
   return {
    strength: names.size > 1 ? 2 : 1,
    because: `it holds ${[ ...names ].slice(0, 3).join(", ")} with numbers`
   };
  }
  function metrics_file_read(document) {
   const format = /\.json$/i.test(document.path) ? "json" : "yaml";
   const {value: value, problems: problems} = (0, data._)(document.wholeText(), {
    format: format
   });
   const warnings = problems.filter(({code: code}) => code !== "non-finite").map(({code: code, message: message, span: span}) => ({
    code: code,
    message: message,
    place: (0, statement.$t)(document.path, span)
   }));
   if (value === null) return {
    ...evidence_reader.f,
    status: problems.some(({code: code}) => code === "empty") ? "empty" : "corrupt",
    warnings: warnings
   };
   const mapped = mappedRecords(value, document, warnings);
   const walked = walkMetrics(value, document.path);
   const overridden = new Set(mapped.map(({metric: metric}) => metric));
   const found = walked.records.filter(one => Object.keys(one.subgroup).length > 0 || !overridden.has(one.metric));
   const records = [ ...mapped, ...found ];
   if (records.length === 0 && document.declared !== null) warnings.push({
    code: "no-metrics",
    message: "No metric with a known name was found. Name them in rmf-system.yaml, such as metrics: {auroc: /test/roc_auc}.",
    place: (0, statement.GH)(document.path)
   });
   return {
    ...evidence_reader.f,
    status: walked.partial ? "partial" : records.length === 0 ? "empty" : "parsed",
    records: records,
    binding: bindingsInside(value, document.path, metrics_file_TITLE),
    warnings: warnings
   };
  }
  function mappedRecords(value, document, warnings) {
   const {declared: declared, path: path} = document;
   if (declared === null) return [];
   return Object.entries(declared.metrics).flatMap(([name, pointer]) => {
    const metric = canonicalMetric(name);
    if (metric === null) {
     const message = 'A metric under "metrics" has a name that is not known. Use one such as auroc or sensitivity.';
     warnings.push({
      code: "unknown-metric",
      message: message,
      place: declared.place
     });
     return [];
    }
    const parts = (0, located.kU)(pointer);
    const target = parts === null ? null : (0, located.$I)(value, parts);
    if (parts === null || target?.kind !== "scalar") {
     const place = parts === null ? declared.place : (0, statement.$t)(path, (0, located.pA)(value, parts).span);
     const message = `The JSON pointer stated for ${metric} does not lead to a number. Correct it under "metrics" in rmf-system.yaml.`;
     warnings.push({
      code: "missing-pointer",
      message: message,
      place: place
     });
     return [];
    }
    const number = typeof target.value === "number" && Number.isFinite(target.value) ? target.value : null;
    return [ {
     ...natureOf(metric),
     details: {},
     metric: metric,
     name: name,
     raw: writtenNumber(target),
     value: number,
     scale: writtenScale(metric, number, false),
     subgroup: {},
     n: null,
     interval: null,
     role: declared.role,
     pointer: pointer,
     place: (0, statement.$t)(path, target.span),
     assurance: "reported"
    } ];
   });
  }
  const metricsReader = {
   id: "metrics-file",
   title: metrics_file_TITLE,
   role: "result",
   versions: [],
   recognise: metrics_file_recognise,
   read: metrics_file_read,
   fields: [ "result.model_digest", "result.dataset_digest", "result.created" ]
  };
  const mlflow_run_TITLE = "MLflow metric";
  const mlflowMetricReader = {
   id: "mlflow-metric",
   title: mlflow_run_TITLE,
   role: "result",
   versions: [ "1", "2", "3" ],
   fields: [ "result.created", "result.dataset_digest" ],
   recognise: mlflow_run_recognise,
   read: readMetric
  };
  const mlflow_run_LINE = /^(\d{13}) (-?(?:\d{1,400}(?:\.\d{0,400})?(?:e[+-]?\d{1,3})?|inf|nan)) (-?\d{1,18})(?: (\S{1,500}) (\S{1,100}))?\r?$/;
  function mlflow_run_recognise(head, declared) {
   if (meansAnother(head, declared)) return null;
   const lines = head.text.split("\n");
   const whole = lines.slice(0, -1);
   const last = lines.at(-1) ?? "";
   const rest = head.size > head.text.length ? "" : last;
   const all = rest === "" ? whole : [ ...whole, rest ];
   return all.length > 0 && all.every(line => mlflow_run_LINE.test(line)) ? {
    strength: 3,
    because: "each of its lines is a time, a value and a step"
   } : null;
  }
  function readMetric(document) {
   const {path: path} = document;
   const text = document.wholeText();
   let last = null;
   for (const [position, line] of text.split("\n").entries()) {
    const [, time, value, step, dataset = null] = mlflow_run_LINE.exec(line) ?? [];
    if (time === void 0 || value === void 0 || step === void 0) {
     if (line.trim() === "") continue;
     const place = {
      path: path,
      line: position + 1,
      column: 1,
      endLine: position + 1,
      endColumn: line.length + 1
     };
     const message = "A line that is no logged value: milliseconds, value and step, divided by blanks. Let MLflow write the file again.";
     return {
      ...evidence_reader.f,
      status: "corrupt",
      warnings: [ problem("not-a-logged-value", message, place) ]
     };
    }
    const logged = {
     time: time,
     value: value,
     step: Number(step),
     dataset: dataset,
     line: position + 1
    };
    if (last === null || isLater(logged, last)) last = logged;
   }
   if (last === null) return {
    ...evidence_reader.f,
    status: "empty"
   };
   const name = metricName(path);
   const record = mlflow_run_recordOf(last, name, path);
   const warnings = [];
   if (name === null) {
    const message = 'A metric of MLflow has the name of its file in the folder "metrics" of the run, and this file lies in none, so that nobody can say what was measured. Name it under evidence where MLflow wrote it, or export the run: mlflow runs describe --run-id RUN.';
    warnings.push(problem("no-metric-name", message, record.place));
   }
   return {
    ...evidence_reader.f,
    status: name === null ? "partial" : "parsed",
    records: [ record ],
    binding: [ createdAt(last, path) ],
    warnings: warnings
   };
  }
  function isLater(one, other) {
   if (one.step !== other.step) return one.step > other.step;
   if (one.time !== other.time) return one.time > other.time;
   return !(Number(one.value) < Number(other.value));
  }
  function metricName(path) {
   const below = /(?:^|\/)[0-9a-f]{32}\/metrics\/(.+)$/.exec(path) ?? /^(?:.*?\/)?metrics\/(.+)$/.exec(path);
   return below?.[1] ?? null;
  }
  function mlflow_run_recordOf(logged, name, path) {
   const {name: bare, role: role} = withoutRole(name ?? "");
   const metric = name === null ? null : canonicalMetric(bare);
   const number = Number(logged.value);
   const value = Number.isFinite(number) ? number : null;
   const column = logged.time.length + 2;
   return {
    ...natureOf(metric),
    metric: metric,
    name: name ?? (0, paths.Vb)(path),
    raw: logged.value,
    value: value,
    scale: writtenScale(metric, value, false),
    subgroup: {},
    n: null,
    interval: null,
    role: role,
    pointer: "",
    place: {
     path: path,
     line: logged.line,
     column: column,
     endLine: logged.line,
     endColumn: column + logged.value.length
    },
    assurance: "reported",
    details: {
     created: logged.time,
     ...logged.dataset === null ? {} : {
      dataset: logged.dataset
     },
     tool: "MLflow"
    }
   };
  }
  function createdAt({time: time, line: line}, path) {
   const place = {
    path: path,
    line: line,
    column: 1,
    endLine: line,
    endColumn: time.length + 1
   };
   return (0, statement.qZ)("result.created", (0, statement.Eb)(dayOfMilliseconds(time)), {
    raw: time,
    place: place,
    format: mlflow_run_TITLE,
    assurance: "reported"
   });
  }
  const dayOfMilliseconds = time => new Date(Number(time)).toISOString().slice(0, 10);
  const RUN_TITLE = "MLflow run";
  const FINISHED = [ "3", "FINISHED" ];
  const FAILED = [ "4", "FAILED", "5", "KILLED" ];
  const mlflowRunReader = resultReader({
   id: "mlflow-run",
   title: RUN_TITLE,
   versions: [ "1", "2", "3" ],
   fields: [ "result.created" ],
   recognise: ({form: form, has: has}) => form === "yaml" && (has("run_id") || has("run_uuid")) && [ "artifact_uri", "lifecycle_stage", "status" ].every(has) ? {
    strength: 3,
    because: "it has the id, the state and the artifacts of a run"
   } : null,
   read: (value, path) => {
    const status = structured_result_scalarAt(value, [ "status" ]);
    const end = structured_result_scalarAt(value, [ "end_time" ]);
    const place = status === null ? (0, statement.GH)(path) : (0, statement.$t)(path, status.span);
    const verdict = verdictOf(status?.text ?? "", place);
    if (verdict !== null || end === null) {
     const message = "The run did not come to its end, so that its numbers may be those of a part of the work. Run it again, and use the numbers of a run that has finished.";
     const toolVerdict = verdict ?? {
      said: "incomplete",
      place: place
     };
     return {
      status: "partial",
      toolVerdict: toolVerdict,
      warnings: [ problem("run-not-finished", message, place) ]
     };
    }
    const deleted = structured_result_scalarAt(value, [ "lifecycle_stage" ]);
    if (deleted?.text === "deleted") {
     const message = "The run was deleted, so that its numbers are those of nothing that is in use. Name another run.";
     const toolVerdict = {
      said: "incomplete",
      place: (0, statement.$t)(path, deleted.span)
     };
     return {
      status: "partial",
      toolVerdict: toolVerdict,
      warnings: [ problem("run-deleted", message, toolVerdict.place) ]
     };
    }
    return {
     status: "parsed",
     binding: endedOn(end, path)
    };
   }
  });
  function verdictOf(status, place) {
   if (FINISHED.includes(status)) return null;
   return {
    said: FAILED.includes(status) ? "error" : "incomplete",
    place: place
   };
  }
  function endedOn(end, path) {
   if (structured_result_numberOf(end) === null || !/^\d{13}$/.test(end.text)) return [];
   const place = (0, statement.$t)(path, end.span);
   const source = {
    raw: end.text,
    place: place,
    format: RUN_TITLE,
    assurance: "reported"
   };
   return [ (0, statement.qZ)("result.created", (0, statement.Eb)(dayOfMilliseconds(end.text)), source) ];
  }
  const SCORE = /^.{1,200}\/v\d+\/(score|justification)$/;
  const OUTCOME = [ "target", "targets", "ground_truth", "label", "labels" ];
  const PREDICTION = [ "prediction", "predictions", "outputs", "output" ];
  const mlflowTableReader = resultReader({
   id: "mlflow-table",
   title: "MLflow evaluation table",
   versions: [ "2", "3" ],
   recognise: ({form: form, texts: texts, has: has}, head) => {
    const {value: value} = head.outline();
    if (form !== "json" || value?.kind !== "mapping") return null;
    const keys = [ ...value.entries.keys() ];
    if (keys[0] !== "columns" || keys.length > 2 || keys.length === 2 && !has("data")) return null;
    const columns = texts("columns[]");
    if (columns.some(name => SCORE.test(name))) return {
     strength: 3,
     because: "its columns are scores of rows as mlflow.evaluate names them"
    };
    const names = columns.map(name => name.toLowerCase());
    const isEvaluated = OUTCOME.some(one => names.includes(one)) && PREDICTION.some(one => names.includes(one));
    return isEvaluated ? {
     strength: 2,
     because: "its columns hold outcomes and predictions, and its data rows"
    } : null;
   },
   read: (value, path) => {
    const columns = columnsOf(value);
    const rows = itemsAt(value, [ "data" ]).length;
    if (rows === 0) {
     const message = "The table has no row: nothing was evaluated. Run mlflow.evaluate on data that are not empty.";
     return {
      status: "empty",
      warnings: [ problem("no-rows", message, placeAt(value, [ "data" ], path)) ]
     };
    }
    const outcome = columns.find(name => OUTCOME.includes(name.toLowerCase()));
    const prediction = columns.find(name => PREDICTION.includes(name.toLowerCase()));
    const scored = columns.some(name => SCORE.test(name));
    const asRows = 'mlflow.load_table("eval_results_table.json")[[OUTCOME, PREDICTION]].to_csv("predictions.csv", index=False), with the names of the two columns';
    const asNumbers = 'json.dump(results.metrics, open("metrics.json", "w")) with what mlflow.evaluate returns';
    const how = outcome !== void 0 && prediction !== void 0 && !scored ? `${asRows}, or ${asNumbers}` : asNumbers;
    const message = `The table holds ${rows} rows one by one, and no number of all of them; none is computed of them here. Write the numbers: ${how}.`;
    return {
     status: "unsupported",
     warnings: [ problem("row-level", message, (0, statement.GH)(path)) ]
    };
   }
  });
  const columnsOf = value => itemsAt(value, [ "columns" ]).map(column => String((0, 
  located.Ul)(column)));
  const modelscan_TITLE = "modelscan report";
  const COUNTS = [ "summary", "total_issues_by_severity" ];
  const SCANNED = [ "summary", "scanned", "total_scanned" ];
  const modelscanReader = resultReader({
   id: "modelscan",
   title: modelscan_TITLE,
   versions: [ "0.5", "0.6", "0.7", "0.8" ],
   fields: [ "result.created" ],
   recognise: ({form: form, has: has}) => form === "json" && has("summary/total_issues_by_severity") && has("summary/modelscan_version") ? {
    strength: 3,
    because: "it counts issues by severity and names modelscan"
   } : null,
   read: modelscan_read
  });
  function modelscan_read(value, path) {
   const version = textOf(value, [ "summary", "modelscan_version" ]);
   const scanned = structured_result_numberOf(structured_result_scalarAt(value, SCANNED));
   const details = structured_result_known({
    tool: "modelscan",
    toolVersion: version,
    created: textOf(value, [ "summary", "timestamp" ])
   });
   const binding = createdOn(structured_result_scalarAt(value, [ "summary", "timestamp" ]), path, modelscan_TITLE);
   const errors = itemsAt(value, [ "errors" ]);
   const verdict = errors.length > 0 ? {
    said: "error",
    place: placeAt(value, [ "errors", 0 ], path)
   } : null;
   if (scanned === null || scanned < 1) {
    const message = "modelscan scanned no file, so that nothing was found says nothing. Run it on the folder that holds the model: modelscan -p MODELS -r json -o FILE.";
    const warnings = [ problem("nothing-scanned", message, placeAt(value, SCANNED, path)) ];
    return {
     status: "empty",
     version: version,
     binding: binding,
     warnings: warnings,
     toolVerdict: verdict
    };
   }
   const records = [ "CRITICAL", "HIGH", "MEDIUM", "LOW" ].flatMap(word => {
    const scalar = structured_result_scalarAt(value, [ ...COUNTS, word ]);
    return scalar === null ? [] : [ writtenCount("model_issues", word, scalar, [ ...COUNTS, word ], path, {
     n: scanned,
     details: details
    }) ];
   });
   const warnings = [ ...failures(value, path), ...skippedModels(value, path), ...otherCount(value, path) ];
   return {
    status: records.length === 0 ? "empty" : warnings.length > 0 ? "partial" : "parsed",
    version: version,
    records: records,
    binding: binding,
    warnings: warnings,
    toolVerdict: verdict
   };
  }
  function failures(value, path) {
   const errors = itemsAt(value, [ "errors" ]).length;
   if (errors === 0) return [];
   const message = `modelscan could not read ${errors} of the files, so they were not judged. Repair them or install what it needs (pip install "modelscan[tensorflow,h5py]"), and scan again.`;
   return [ problem("scan-errors", message, placeAt(value, [ "errors", 0 ], path)) ];
  }
  function skippedModels(value, path) {
   const files = [ "summary", "skipped", "skipped_files" ];
   const models = itemsAt(value, files).flatMap((file, position) => (0, model_file.LJ)(textOf(file, [ "source" ]) ?? "") ? [ position ] : []);
   const [first] = models;
   if (!isTold(value)) {
    const message = "The report does not say which files were skipped, and modelscan passes over formats that it does not know, such as ONNX, without a word. Scan again with --show-skipped.";
    return [ problem("skipped-not-told", message, placeAt(value, SCANNED, path)) ];
   }
   if (first === void 0) return [];
   const message = `modelscan skipped ${models.length} files that look like models: it does not know their format or was not installed for it. Scan them with a version that does (pip install "modelscan[tensorflow,h5py]").`;
   return [ problem("model-skipped", message, placeAt(value, [ ...files, first, "source" ], path)) ];
  }
  const isTold = value => (0, located.$I)(value, [ "summary", "skipped" ]) !== null;
  function otherCount(value, path) {
   const counted = [ "CRITICAL", "HIGH", "MEDIUM", "LOW" ].map(word => structured_result_numberOf(structured_result_scalarAt(value, [ ...COUNTS, word ])) ?? 0);
   const sum = counted.reduce((a, b) => a + b, 0);
   const listed = itemsAt(value, [ "issues" ]).length;
   const total = structured_result_numberOf(structured_result_scalarAt(value, [ "summary", "total_issues" ])) ?? sum;
   if (listed === sum && total === sum) return [];
   const message = "The numbers of issues by severity, their total and the list of issues do not agree. Let modelscan write the file again.";
   return [ problem("counts-differ", message, placeAt(value, COUNTS, path)) ];
  }
  const latin = (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", from, Math.min(to, bytes.length));
  const magic = (text, offset = 0) => ({bytes: bytes}) => latin(bytes, offset, offset + text.length) === text;
  const FORMS = [ {
   is: magic("SQLite format 3\0"),
   because: "it begins as a SQLite database does",
   message: 'A database is not read. From mlflow.db, export the run: mlflow.search_runs(experiment_names=[NAME]).to_json("runs.json", orient="records"), or json.dump(mlflow.get_run(RUN).data.metrics, open("metrics.json", "w")). From the memory of PyRIT, export the scores to JSON.',
   strength: 3
  }, {
   is: magic("DUCK", 8),
   because: "it begins as a DuckDB database does",
   message: "A database is not read. Write the table as CSV: duckdb FILE -c \"COPY (SELECT * FROM TABLE_NAME) TO 'results.csv' (HEADER)\".",
   strength: 3
  }, {
   is: magic("WHY1"),
   because: "it begins as a profile of whylogs does",
   message: 'A binary profile of whylogs is not read. Write its numbers: whylogs.read("profile.bin").view().to_pandas().to_csv("profile.csv").',
   strength: 3
  }, {
   is: magic("%PDF-"),
   because: "it begins as a PDF does",
   message: "A PDF is not read: numbers in it have lost what they belong to. Write the results as JSON or CSV where they were computed.",
   strength: 3
  }, {
   is: isRecordFile,
   because: "it begins with a record of TFRecord and its checksum",
   message: 'A TFRecord file is not read. Of TensorFlow Model Analysis, write the metrics as JSON: r = tfma.load_eval_result(OUTPUT_PATH); json.dump({str(k): v for k, v in r.get_metrics_for_all_slices().items()}, open("metrics.json", "w")).',
   strength: 3
  }, {
   is: isWorkbook,
   because: "it is a zip archive with the workbook of Excel",
   message: "An Excel workbook is not read: what is shown in a cell is not what is in it. Save the sheet with the results as CSV (UTF-8).",
   strength: 2
  }, ...reports(), {
   is: head => isDashboard(head.outline()),
   because: "it holds parts of a dashboard of the Responsible AI Toolbox",
   message: 'A dashboard of the Responsible AI Toolbox is not read: it holds rows of patients, and its comparison of groups is computed in the browser. Write the numbers by group: fairlearn.metrics.MetricFrame(metrics=..., y_true=y, y_pred=p, sensitive_features=s).by_group.to_csv("by_group.csv").',
   strength: 3
  } ];
  function reports() {
   const html = (tool, words, message) => ({
    is: head => /^\ufeff?\s*<(!doctype html|html|head|style|script|link)\b/i.test(head.text.slice(0, 1e3)) && holds(head, words),
    because: `it is an HTML page of ${tool}`,
    message: message,
    strength: 3
   });
   const why = "An HTML page is not read: its numbers are in its pictures.";
   return [ html("Evidently", /evidently(?:_dashboard|-dashboard|\.legacy|ai\b|_ui| dashboard)|EvidentlyAI/i, `${why} Let Evidently write JSON beside it: report.save_json("report.json"), or from version 0.7 report.run(...).save_json("report.json").`), html("ydata-profiling", /(ydata|pandas)-profiling|Profile report generated by YData/i, `${why} A profile describes data and measures no model; where it is wanted, write it as JSON: profile.to_file("profile.json").`), html("Sweetviz", /sweetviz/i, `${why} Sweetviz has no other form. It describes data and measures no model: write what counts as CSV, such as df.describe(include="all").to_csv("profile.csv").`), html("garak", /\bgarak\b/i, `${why} garak writes the numbers beside it: keep garak.<id>.report.jsonl.`) ];
  }
  const ENDING = 65536;
  function holds(head, words) {
   if (words.test(head.text)) return true;
   const end = head.slice(Math.max(0, head.size - ENDING), head.size);
   return words.test(latin(end, 0, end.length));
  }
  const DASHBOARD = [ "modelExplanationData", "errorAnalysisData", "causalAnalysisData", "counterfactualData" ];
  function isDashboard({form: form, value: value}) {
   if (form !== "json" || value?.kind !== "mapping") return false;
   const {entries: entries} = value;
   if (DASHBOARD.filter(key => entries.has(key)).length > 1) return true;
   return entries.has("cfs_list") && entries.has("test_data") && entries.has("local_importance");
  }
  function isWorkbook(head) {
   if (!magic("PK")(head)) return false;
   const listed = listZip(head.slice, head.size);
   return "entries" in listed && listed.entries.some(({name: name}) => name === "xl/workbook.xml" || name === "xl/workbook.bin");
  }
  function isRecordFile({bytes: bytes, size: size}) {
   if (bytes.length < 16) return false;
   const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
   const length = data.getUint32(0, true) + data.getUint32(4, true) * 2 ** 32;
   return length + 16 <= size && data.getUint32(8, true) === maskedChecksum(bytes.subarray(0, 8));
  }
  function maskedChecksum(bytes) {
   let sum = 4294967295;
   for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 2197175160 : sum >>> 1;
   }
   const whole = ~sum >>> 0;
   return (whole >>> 15 | whole << 17) + 2726488792 >>> 0;
  }
  function not_parsed_recognise(head) {
   const form = formOf(head);
   return form === null ? null : {
    strength: form.strength,
    because: form.because
   };
  }
  const formOf = head => FORMS.find(({is: is}) => is(head)) ?? null;
  const notParsedReader = {
   id: "not-parsed",
   title: "Results in a form that is not read",
   role: "result",
   versions: [],
   fields: [],
   recognise: not_parsed_recognise,
   read: document => {
    const form = formOf(document);
    const message = form?.message ?? "This form of results is not read. Write them as JSON or CSV.";
    return {
     ...evidence_reader.f,
     status: "unsupported",
     warnings: [ problem("not-parsed", message, (0, statement.GH)(document.path)) ]
    };
   }
  };
  var predictions = __webpack_require__(20222);
  const robustbench_TITLE = "RobustBench entry";
  const NUMBERS = [ [ "clean_acc", "accuracy" ], [ "autoattack_acc", "robust_accuracy" ], [ "external", "robust_accuracy" ], [ "corruptions_acc", "corruption_accuracy" ], [ "corruptions_acc_3dcc", "corruption_accuracy" ], [ "corruptions_mce", "mean_corruption_error" ], [ "corruptions_mce_3dcc", "mean_corruption_error" ] ];
  const MEASURED = [ "autoattack_acc", "corruptions_acc", "corruptions_mce" ];
  const robustbenchReader = resultReader({
   id: "robustbench",
   title: robustbench_TITLE,
   versions: [],
   recognise: ({form: form, has: has, count: count}) => form === "json" && has("clean_acc") && has("eps") && has("dataset") && count(MEASURED) > 0 ? {
    strength: 3,
    because: "it has a clean and a robust accuracy with the size of the attack"
   } : null,
   read: robustbench_read
  });
  function robustbench_read(value, path) {
   const details = structured_result_known({
    tool: "RobustBench",
    dataset: textOf(value, [ "dataset" ]),
    model: textOf(value, [ "architecture" ])
   });
   const size = sizeOfAttack(value);
   const records = NUMBERS.flatMap(([key, metric]) => {
    const scalar = structured_result_scalarAt(value, [ key ]);
    if (scalar === null || !/^\d{1,3}(\.\d+)?$/.test(scalar.text.trim())) return [];
    const isAttack = metric === "robust_accuracy" && size !== null;
    return [ toolRecord(scalar.text.trim(), Number(scalar.text), {
     metric: metric,
     name: isAttack ? `${key} (eps ${size})` : key,
     scale: "percent",
     ...at([ key ], scalar, path),
     details: details
    }) ];
   });
   const isRobust = ({kind: kind}) => kind === "robustness";
   const warnings = [ ...unreliable(value, path), ...records.some(isRobust) ? sizeMissing(value, size, path) : [] ];
   if (!records.some(isRobust)) {
    const message = "The entry has no number under attack, only places for it. Run the benchmark and write what it returns: robustbench.eval.benchmark(model, dataset=..., threat_model=..., eps=...).";
    return {
     status: "empty",
     warnings: [ ...warnings, problem("no-robust-accuracy", message, placeAt(value, [ "autoattack_acc" ], path)) ]
    };
   }
   return {
    status: warnings.length > 0 ? "partial" : "parsed",
    records: records,
    warnings: warnings
   };
  }
  function sizeOfAttack(value) {
   const text = textOf(value, [ "eps" ]) ?? "";
   return /^\d{1,4}(\.\d{1,6})?(\/\d{1,4})?$/.test(text) ? text : null;
  }
  function sizeMissing(value, size, path) {
   if (size !== null || structured_result_scalarAt(value, [ "autoattack_acc" ]) === null) return [];
   const message = "A robust accuracy without the size of the attack says nothing. Write eps, such as 8/255.";
   return [ problem("no-eps", message, placeAt(value, [ "eps" ], path)) ];
  }
  function unreliable(value, path) {
   if (structured_result_scalarAt(value, [ "unreliable" ])?.value !== true) return [];
   const message = "The benchmark itself calls this robust accuracy unreliable: the attack may have failed for other reasons than that the model is robust. Attack it with a method made for it, and write that number.";
   return [ problem("unreliable", message, placeAt(value, [ "unreliable" ], path)) ];
  }
  const trivy_TITLE = "Trivy report";
  const LISTS = [ [ "Vulnerabilities", "vulnerabilities" ], [ "Misconfigurations", "misconfigurations" ], [ "Secrets", "secrets" ], [ "Licenses", "licence_issues" ] ];
  const PACKAGES = [ "os-pkgs", "lang-pkgs" ];
  const trivyReader = resultReader({
   id: "trivy",
   title: trivy_TITLE,
   versions: [ "2" ],
   fields: [ "result.created" ],
   recognise: ({form: form, has: has, text: text}) => form === "json" && /^\d+$/.test(text("SchemaVersion")) && has("ArtifactName") && has("ArtifactType") ? {
    strength: 3,
    because: "it has a schema version and what was scanned, as Trivy writes them"
   } : null,
   read: trivy_read
  });
  function trivy_read(value, path) {
   const version = textOf(value, [ "SchemaVersion" ]);
   const details = structured_result_known({
    tool: "Trivy",
    toolVersion: textOf(value, [ "Trivy", "Version" ]),
    created: textOf(value, [ "CreatedAt" ])
   });
   const results = itemsAt(value, [ "Results" ]);
   const found = LISTS.map(([key, finding]) => ({
    finding: finding,
    scanned: scannedIn(results, key)
   }));
   const nothing = {
    vulnerabilities: noVulnerabilities(results, found[0]?.scanned ?? [], path),
    misconfigurations: noMisconfigurations(results, found[1]?.scanned ?? [], path)
   };
   const records = found.flatMap(({finding: finding, scanned: scanned}) => countedBySeverity(finding, scanned, nothing[finding] ?? null, path, details));
   const binding = createdOn(structured_result_scalarAt(value, [ "CreatedAt" ]), path, trivy_TITLE);
   if (records.length === 0) {
    const message = "Trivy lists nothing here, and its file does not say whether it looked at anything: a clean image and an empty folder look alike. Scan what holds the packages, and let it list them: trivy image --format json --list-all-pkgs.";
    const warnings = [ problem("nothing-scanned", message, placeAt(value, [ "Results" ], path)) ];
    return {
     status: "empty",
     version: version,
     binding: binding,
     warnings: warnings
    };
   }
   const warnings = [ ...suppressed(results, path), ...onlyLicences(results, found[0]?.scanned ?? [], path) ];
   return {
    status: warnings.length > 0 ? "partial" : "parsed",
    version: version,
    records: records,
    binding: binding,
    warnings: warnings
   };
  }
  function scannedIn(results, key) {
   return results.flatMap((result, at) => itemsAt(result, [ key ]).flatMap((item, position) => {
    const severity = structured_result_scalarAt(item, [ "Severity" ]);
    const status = key === "Misconfigurations" ? textOf(item, [ "Status" ]) : null;
    if (severity === null || status !== null && status !== "FAIL") return [];
    return [ {
     severity: severity,
     keys: [ "Results", at, key, position, "Severity" ]
    } ];
   }));
  }
  function noVulnerabilities(results, found, path) {
   for (const [position, result] of results.entries()) {
    const name = structured_result_scalarAt(result, [ "Class" ]);
    if (name === null || !PACKAGES.includes(name.text)) continue;
    return {
     place: (0, statement.$t)(path, name.span),
     pointer: (0, located.rb)([ "Results", position, "Class" ]),
     raw: "",
     severities: ruledOut(found)
    };
   }
   return null;
  }
  function noMisconfigurations(results, found, path) {
   for (const [position, result] of results.entries()) {
    const keys = [ "MisconfSummary", "Failures" ];
    const failures = structured_result_scalarAt(result, keys);
    const checked = (structured_result_numberOf(failures) ?? 0) + (structured_result_numberOf(structured_result_scalarAt(result, [ "MisconfSummary", "Successes" ])) ?? 0);
    if (failures === null || checked < 1) continue;
    return {
     place: (0, statement.$t)(path, failures.span),
     pointer: (0, located.rb)([ "Results", position, ...keys ]),
     raw: structured_result_numberOf(failures) === 0 ? failures.text : "",
     severities: ruledOut(found)
    };
   }
   return null;
  }
  function suppressed(results, path) {
   for (const result of results) {
    const [first] = itemsAt(result, [ "ExperimentalModifiedFindings" ]);
    if (first === void 0) continue;
    const message = "Findings were suppressed by a list of exceptions, and are not in the numbers. Say under exceptions in the policy why each is acceptable, or scan without them.";
    return [ problem("suppressed", message, placeAt(result, [ "ExperimentalModifiedFindings" ], path)) ];
   }
   return [];
  }
  function onlyLicences(results, vulnerabilities, path) {
   const licence = results.find(result => /^license/.test(textOf(result, [ "Class" ]) ?? ""));
   if (licence === void 0 || vulnerabilities.length > 0) return [];
   const message = "Licences were scanned, and the file does not say whether vulnerabilities were looked for as well. Write two files, one by trivy --scanners vuln.";
   return [ problem("scanner-not-named", message, placeAt(licence, [ "Class" ], path)) ];
  }
  const readers = [ system_file.zX, markdownCardReader, chaiCardReader, fhirDocumentReferenceReader, cyclonedxReader, spdx3Reader, monaiBundleReader, evalResultsReader, huggingFaceDatasetReader, modelCardToolkitReader, bridge2aiReader, mitchellCardReader, bioimageioModelReader, bioimageioDatasetReader, radiotherapyReader, adHocCardReader, croissantReader, d4dReader, dvcReader, medperfReader, mlflowModelReader, gitLfsPointerReader, monaiLargeFilesReader, modelSigningReader, inTotoReader, safetensorsReader, pickleReader, modelBinaryReader, predictions.a, explanationReader, metricsReader, mlflowMetricReader, mlflowRunReader, mlflowTableReader, dvcPlotsReader, trainerReader, evaluateReader, modelscanReader, trivyReader, grypeReader, junitReader, privacyBudgetReader, privacyStatementReader, robustbenchReader, notParsedReader ];
  function registry_recognise(head, declared, among = readers) {
   const claims = among.flatMap(reader => {
    const recognition = reader.recognise(head, declared);
    return recognition === null ? [] : [ {
     reader: reader,
     ...recognition
    } ];
   }).sort((a, b) => b.strength - a.strength);
   const [first, second] = claims;
   if (first === void 0) return {
    kind: "unknown"
   };
   if (second !== void 0 && second.strength === first.strength) return {
    kind: "clash",
    message: `The file could be ${first.reader.title} (${first.because}) or ${second.reader.title} (${second.because}). ` + "State its kind under evidence in rmf-system.yaml."
   };
   return {
    kind: "reader",
    ...first
   };
  }
 }
};
