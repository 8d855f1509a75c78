export const id = 830;

export const ids = [ 830 ];

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
   for (const known of knownKeys) {
    if (known !== key && known.toLowerCase() === look) return known;
   }
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
   if (stated === undefined) return null;
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
   if (kind === "enum" && typeof scalar.value === "string" && definition.values?.includes(scalar.value) === true) {
    return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(scalar.value);
   }
   if (scalar.ambiguous !== undefined && !scalar.quoted) {
    return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Programs read this value differently (older ones as ${scalar.ambiguous}). ` + (kind === "number" || kind === "boolean" ? `Write ${EXPECTED[kind]}, plainly.` : "Write it in quotes."));
   }
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
   if (typeof scalar.value !== "string") {
    return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a ${typeof scalar.value} where ${EXPECTED[kind]} is expected.`);
   }
   const open = openText(scalar.value);
   if (open !== null) return open;
   const advice = /^\s*[\d.,]+\s*%\s*$/.test(scalar.value) ? "Write it as a fraction, without the sign." : "Remove the quotes or words.";
   return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a text where ${EXPECTED[kind]} is expected. ${kind === "number" ? advice : "Write true or false."}`);
  }
  function readNumber(definition, value) {
   if (!Number.isFinite(value)) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found a number that is not finite (NaN or infinity).");
   if (Object.is(value, -0)) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found minus zero. Write 0.");
   const {minimum: minimum, maximum: maximum} = definition;
   if (minimum !== undefined && value < minimum) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`The number is below ${minimum}.`);
   if (maximum !== undefined && value > maximum) {
    return (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`The number is above ${maximum}.${maximum === 1 ? " Write a fraction, not a percentage." : ""}`);
   }
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
    if (definition.emptyMeans === undefined) return null;
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
   if (first === undefined) return {
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
    if (value.kind !== "scalar" || typeof value.value !== "string") {
     return {
      said: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Every value of the mapping must be a text; write it in quotes."),
      raw: "",
      span: value.span
     };
    }
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
   A: () => hasModelFrontMatter
  });
  const MODEL_KEYS = [ "library_name", "pipeline_tag", "base_model", "model-index", "model_index" ];
  const OTHER_KEYS = /^(dataset_info|task_categories|task_ids|size_categories|annotations_creators|multilinguality|pretty_name|bigbio_.*|layout|sdk)$/;
  const WEAK_KEYS = [ "license", "licence", "metrics", "datasets" ];
  function frontMatterText(text) {
   const body = text.replace(/^\ufeff/, "");
   const start = /^---[ \t]*\r?\n/.exec(body);
   if (start === null) return null;
   const rest = body.slice(start[0].length);
   const end = /^---[ \t]*$/m.exec(rest.replaceAll("\r", " "));
   return end === null ? null : rest.slice(0, end.index);
  }
  function hasModelFrontMatter(text) {
   const front = frontMatterText(text);
   if (front === null) return false;
   const keys = new Set([ ...front.matchAll(/^([A-Za-z_-]{1,60}):/gm) ].map(match => match[1] ?? ""));
   if (MODEL_KEYS.some(key => keys.has(key))) return true;
   return WEAK_KEYS.some(key => keys.has(key)) && ![ ...keys ].some(key => OTHER_KEYS.test(key));
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
    if (first === undefined) continue;
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
    const collection = prefix === "" ? [ ..._dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f ].find(([, definition]) => definition.key === name) : undefined;
    if (collection !== undefined) {
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
    if (value.kind === "mapping") readMapping(walk, value, field, statements); else if (value.kind !== "scalar" || value.value !== null) {
     warn(walk, "not-a-mapping", `${(0, _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.uk)(field)} must hold keys of its own, each on its own line.`, value.span);
    }
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
   if (stated === null) {
    warn(walk, "no-id", `An element of ${key} has no usable ${idField}. Write one, so that findings can name it.`, item.span);
   } else if (taken.has(id)) {
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
 6830: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => readers,
   G: () => registry_recognise
  });
  var data = __webpack_require__(67440);
  var saxes = __webpack_require__(59800);
  var limits = __webpack_require__(45748);
  var position = __webpack_require__(72903);
  var documents_problems = __webpack_require__(21008);
  function parseXml(text) {
   const source = text.startsWith("\ufeff") ? text.slice(1) : text;
   const positions = (0, position.q)(source);
   const problems = (0, documents_problems.g)();
   const value = readElements(source, positions, problems);
   return {
    value: problems.hasFatal() ? null : value,
    problems: problems.all()
   };
  }
  class Stop extends Error {
   name="Stop";
  }
  function readElements(source, positions, problems) {
   const parser = new saxes.wT;
   const open = [];
   let root = null;
   let rootName = "";
   let nodes = 0;
   const refuse = (code, message, offset = parser.position - 1) => {
    const at = Math.max(0, Math.min(offset, source.length - 1));
    problems.fatal(code, message, positions.span(at, Math.min(at + 1, source.length)));
    throw new Stop;
   };
   const count = () => {
    if (++nodes > limits.rq.nodes) refuse("too-many-values", `The file holds more than ${limits.rq.nodes} values. Split it.`);
   };
   parser.on("doctype", () => refuse("doctype", "The file has a DOCTYPE. Document types and entities are not read, because they can make a program fetch files or fill its memory. Remove it.", source.indexOf("<!DOCTYPE")));
   parser.on("error", () => {
    const ampersand = bareAmpersand(source, parser.position);
    if (ampersand !== null) {
     refuse("bare-ampersand", 'A "&" stands alone or names an entity that XML does not have. Write &amp;.', ampersand);
    }
    refuse("not-xml", "This is not XML here: check that every element is closed, and write < as &lt;.");
   });
   parser.on("opentag", tag => {
    count();
    if (open.length >= limits.rq.depth) {
     refuse("too-deep", `Nested deeper than ${limits.rq.depth} levels. Flatten the structure.`);
    }
    const start = source.lastIndexOf("<", parser.position - 1);
    const children = new Map;
    const span = positions.span(start, parser.position);
    for (const [name, attribute] of Object.entries(tag.attributes)) {
     count();
     if (/^xmlns:|^xml:/.test(name)) continue;
     const scalar = {
      kind: "scalar",
      value: attribute,
      text: attribute,
      quoted: true,
      span: span
     };
     children.set(`@${localName(name)}`, [ {
      key: span,
      value: scalar
     } ]);
    }
    open.push({
     name: localName(tag.name),
     start: start,
     contentStart: parser.position,
     children: children,
     text: ""
    });
   });
   const addText = piece => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
   };
   parser.on("text", addText);
   parser.on("cdata", addText);
   parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined) return;
    const entry = xml_closed(element, source, parser.position, positions);
    const parent = open.at(-1);
    if (parent === undefined) {
     root = entry;
     rootName = element.name;
    } else {
     const known = parent.children.get(element.name);
     if (known === undefined) parent.children.set(element.name, [ entry ]); else known.push(entry);
    }
   });
   try {
    parser.write(source).close();
   } catch (error) {
    if (!(error instanceof Stop)) problems.fatal("not-xml", "This is not XML.", positions.span(0, 0));
    return null;
   }
   if (root === null) return null;
   return {
    kind: "mapping",
    entries: new Map([ [ rootName, root ] ]),
    span: positions.span(0, source.length)
   };
  }
  function bareAmpersand(source, before) {
   const at = source.lastIndexOf("&", before - 1);
   if (at === -1) return null;
   return /^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/.test(source.slice(at, at + 12)) ? null : at;
  }
  const localName = name => name.slice(name.indexOf(":") + 1);
  function xml_closed(element, source, end, positions) {
   const {name: name, start: start, contentStart: contentStart, children: children, text: text} = element;
   const key = positions.span(start + 1, start + 1 + name.length);
   const contentEnd = Math.max(contentStart, source.lastIndexOf("</", end - 1));
   const raw = source.slice(contentStart, contentEnd);
   const lead = raw.length - raw.trimStart().length;
   const span = raw.trim() === "" ? key : positions.span(contentStart + lead, contentStart + lead + raw.trim().length);
   const own = {
    kind: "scalar",
    value: text,
    text: text.trim(),
    quoted: true,
    span: span
   };
   if (children.size === 0) return {
    key: key,
    value: own
   };
   const entries = new Map;
   for (const [child, found] of children) {
    const [first] = found;
    if (first === undefined) continue;
    entries.set(child, found.length === 1 ? first : {
     key: first.key,
     value: {
      kind: "sequence",
      items: found.map(one => one.value),
      span: first.key
     }
    });
   }
   if (text.trim() !== "") entries.set("#text", {
    key: key,
    value: own
   });
   return {
    key: key,
    value: {
     kind: "mapping",
     entries: entries,
     span: span
    }
   };
  }
  var located = __webpack_require__(27608);
  var vocabulary = __webpack_require__(57279);
  var field_value = __webpack_require__(93869);
  const entries = (field, as, names) => names.map(name => [ name, {
   field: field,
   as: as
  } ]);
  const PURPOSE = [ "intended use", "intended uses", "intended use & users", "intended use and users", "intended purpose", "intended use statement", "primary use", "primary uses", "primary intended use", "primary intended uses", "direct use", "purpose", "purpose of the intervention", "indications for use", "scope" ];
  const USERS = [ "intended users", "primary intended users", "target users", "users", "intended user", "primary users" ];
  const POPULATION = [ "intended population", "patient population", "target population", "intended patient population", "targeted patient population", "population" ];
  const SETTING = [ "setting", "clinical setting", "care setting", "intended setting", "use environment", "environment of use" ];
  const OUT_OF_SCOPE = [ "out of scope", "out-of-scope", "out-of-scope use", "out-of-scope uses", "out of scope use", "out of scope uses", "out-of-scope use cases", "out of scope use cases", "use cases out of scope", "misuse and out-of-scope use", "cautioned out-of-scope use of the intervention", "cautioned out-of-scope settings and use", "non-goals", "non-goals (out of scope)", "not intended for", "contraindications" ];
  const LIMITATIONS = [ "limitations", "known limitations", "limitations & risks", "limitations and risks", "limitations and failure modes", "failure modes", "technical limitations", "clinical limitations", "caveats", "caveats and limitations", "caveats and recommendations", "bias, risks, and limitations", "bias, risks and limitations", "performance and limitations", "known biases or ethical considerations" ];
  const EXPLAINABILITY = [ "explainability", "interpretability", "explainability and interpretability", "model explainability", "explanation method", "explanations" ];
  const OWNER = [ "model owner", "owner", "developed by", "developer", "developers", "model developer", "model developers", "model maintainer", "maintainer", "maintainers", "contact", "model card contact", "point of contact" ];
  const HEADINGS = new Map([ ...entries("intended_use.purpose", "text", PURPOSE), ...entries("intended_use.users", "text", USERS), ...entries("intended_use.population", "text", POPULATION), ...entries("intended_use.setting", "text", SETTING), ...entries("intended_use.out_of_scope", "list", OUT_OF_SCOPE), ...entries("limitations", "list", LIMITATIONS), ...entries("explainability.method", "text", EXPLAINABILITY), ...entries("output.description", "text", [ "details and output of the intervention", "model output", "output", "outputs" ]), ...entries("oversight.override", "text", [ "override", "overriding the output", "clinician override" ]), ...entries("oversight.stop", "text", [ "how to stop", "stopping the system", "shutdown", "fallback" ]), ...entries("oversight.overreliance_mitigation", "text", [ "over-reliance", "overreliance", "automation bias" ]), ...entries("oversight.who", "text", [ "human oversight", "oversight", "human in the loop" ]), ...entries("governance.roles.model_owner", "text", OWNER) ]);
  const NAMES = new Map([ ...entries("name", "text", [ "model name", "system name", "name", "device name" ]), ...entries("version", "version", [ "version", "model version", "current version", "device version", "release version" ]), ...entries("model.type", "text", [ "model type", "type of model", "algorithm type" ]), ...entries("model.architecture", "text", [ "architecture", "model architecture", "algorithm" ]), ...entries("intended_use.purpose", "text", PURPOSE), ...entries("intended_use.users", "text", USERS), ...entries("intended_use.population", "text", POPULATION), ...entries("intended_use.setting", "text", SETTING), ...entries("intended_use.out_of_scope", "list", OUT_OF_SCOPE), ...entries("limitations", "list", LIMITATIONS), ...entries("explainability.method", "text", EXPLAINABILITY), ...entries("governance.roles.model_owner", "text", OWNER), ...entries("governance.risk_tier", "tier", [ "risk tier", "risk level", "tier", "risk classification", "model risk tier" ]), ...entries("label.target", "text", [ "prediction target", "target variable", "outcome predicted", "predicted outcome" ]), ...entries("deployment.threshold", "number", [ "decision threshold", "operating threshold", "alert threshold" ]) ]);
  const TITLE_FORMS = [ /^model card\s*(?:for|[:—–-])\s*(?:the\s+)?(.{1,200})$/i, /^(.{1,200}?)\s*[:—–-]?\s*model card$/i ];
  const ROLE_HEADINGS = [ [ /\btrain(ing)?\b/, "train" ], [ /\b(validation|tuning|development|cross-validation)\b/, "tune" ], [ /\b(test|testing|hold-?out|internal validation)\b/, "test" ], [ /\bexternal\b/, "external" ] ];
  const GROUP_NAMES = [ [ /^(female|male|women|men|females|males|woman|man)$/i, "sex" ], [ /^(white|black|asian|black or african american|african american|native american|american indian or alaska native|native hawaiian or other pacific islander)$/i, "race" ], [ /^(hispanic|hispanic or latino|non-hispanic|not hispanic or latino)$/i, "ethnicity" ], [ /^(age\b.{0,30}|aged? .{1,30}|.{1,20} years( old| or older| and older)?|\d{1,3}\s?[-–]\s?\d{1,3}|[<>≥≤]\s?=?\s?\d{1,3}|\d{1,3}\s?\+)$/i, "age_group" ], [ /^(medicare|medicaid|commercial|self-pay|uninsured)$/i, "payer" ] ];
  const GROUP_HEADERS = new Map([ [ "subgroup", "" ], [ "group", "" ], [ "population", "" ], [ "cohort", "" ], [ "demographic", "" ], [ "demographic group", "" ], [ "slice", "" ], [ "sex", "sex" ], [ "gender", "gender" ], [ "race", "race" ], [ "ethnicity", "ethnicity" ], [ "race/ethnicity", "race" ], [ "age", "age_group" ], [ "age group", "age_group" ], [ "site", "site" ], [ "hospital", "site" ], [ "language", "language" ], [ "payer", "payer" ], [ "insurance", "insurance" ] ]);
  const NO_CLAIMS = /\b(compar\w+|baselines?|monitor\w*|retrain\w*|triggers?|requirements?|targets?|goals?|acceptance|criteria|history|changelog|references?|related work|citation|hyperparameters?|thresholds?|risk categories)\b/;
  function headingsAbove(document, section) {
   const headings = [];
   for (let at = section; at !== null; at = document.sections[at]?.parent ?? null) {
    headings.push(document.sections[at]?.normalised ?? "");
   }
   return headings;
  }
  function mayDeclare(document, section) {
   return !headingsAbove(document, section).some(heading => NO_CLAIMS.test(heading));
  }
  function speaksOfOtherThings(document, section) {
   return headingsAbove(document, section).some(heading => /\b(data|datasets?|software|environment|dependenc\w+|history|citation|licen[cs]e|lineage|references?)\b/.test(heading));
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
  const IDS = new Map(Object.entries(METRICS).flatMap(([id, {aliases: aliases}]) => [ normalName(id), ...aliases ].map(name => [ name, id ])));
  function canonicalMetric(name) {
   const whole = normalName(name);
   const known = IDS.get(whole);
   if (known !== undefined) return known;
   const brackets = /^([^()]{1,80})\(([^()]{1,80})\)$/.exec(whole);
   const before = brackets?.[1]?.trim();
   const inside = brackets?.[2]?.trim();
   if (before === undefined || inside === undefined) return null;
   const id = IDS.get(before) ?? null;
   const other = IDS.get(inside);
   if (other !== undefined) return other === id || id === null ? other : null;
   return id !== null && /^(95 ?% ?)?(ci|confidence interval)s?$|^%$|^binary$/.test(inside) ? id : null;
  }
  function metricScale(id) {
   return Object.hasOwn(METRICS, id) ? METRICS[id]?.scale ?? null : null;
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
   if (found === undefined) return null;
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
    value: plain === undefined ? null : Number(plain),
    percent: percent,
    interval: interval?.[1] !== undefined && interval[2] !== undefined ? {
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
  const STEP = /^([^[\]]*)(?:\[(?:([^=\]]+)=([^\]]*))?\])?$/;
  const STEPS = new Map;
  function stepsOf(path) {
   const known = STEPS.get(path);
   if (known !== undefined) return known;
   const steps = path === "" ? [] : path.split("/").map(stepOf);
   STEPS.set(path, steps);
   return steps;
  }
  function stepOf(part) {
   const [, key = "", name, value] = STEP.exec(part) ?? [];
   return {
    key: key,
    each: part.endsWith("]"),
    where: name === undefined ? null : {
     key: name,
     value: value ?? ""
    }
   };
  }
  function comparableName(name, names) {
   switch (names) {
   case "exact":
    return name;

   case "local":
    return name.slice(Math.max(name.lastIndexOf(":"), name.lastIndexOf("/"), name.lastIndexOf("#")) + 1);

   case "loose":
    return name.toLowerCase().replace(/[\s_-]+/g, " ").trim();
   }
  }
  function findAll(from, path, names) {
   let found = [ from ];
   for (const step of stepsOf(path)) found = found.flatMap(one => next(one, step, names));
   return found;
  }
  function next(from, {key: key, each: each, where: where}, names) {
   const children = key === "" ? [ from ] : childrenOf(from, key, names);
   if (!each) return children;
   return children.flatMap(mapping_elements).filter(({value: value}) => where === null || holds(value, where, names));
  }
  function childrenOf({value: value, keys: keys}, key, names) {
   if (value.kind !== "mapping") return [];
   const matching = key === "*" ? [ ...value.entries ] : entriesNamed(value, key, names);
   return matching.map(([name, entry]) => ({
    value: entry.value,
    keys: [ ...keys, name ],
    entry: entry
   }));
  }
  const byName = new WeakMap;
  function entriesNamed(mapping, key, names) {
   if (names === "exact") {
    const entry = mapping.entries.get(key);
    return entry === undefined ? [] : [ [ key, entry ] ];
   }
   const known = byName.get(mapping) ?? new Map;
   byName.set(mapping, known);
   const index = known.get(names) ?? indexed(mapping, names);
   known.set(names, index);
   return index.get(comparableName(key, names)) ?? [];
  }
  function indexed(mapping, names) {
   const index = new Map;
   for (const named of mapping.entries) {
    const name = comparableName(named[0], names);
    const same = index.get(name);
    if (same === undefined) index.set(name, [ named ]); else same.push(named);
   }
   return index;
  }
  function startOf({kind: kind, span: span}) {
   return kind === "scalar" ? span : {
    ...span,
    endLine: span.line,
    endColumn: span.column + 1
   };
  }
  function mapping_elements(found) {
   const {value: value, keys: keys} = found;
   if (value.kind !== "sequence") return [ found ];
   return value.items.map((item, position) => ({
    value: item,
    keys: [ ...keys, position ],
    entry: {
     key: startOf(item),
     value: item
    }
   }));
  }
  function holds(value, where, names) {
   if (value.kind !== "mapping") return false;
   for (const [name, entry] of value.entries) {
    if (comparableName(name, names) !== comparableName(where.key, names)) continue;
    const texts = entry.value.kind === "sequence" ? entry.value.items : [ entry.value ];
    if (texts.some(one => one.kind === "scalar" && comparableName(one.text, names) === comparableName(where.value, names))) return true;
   }
   return false;
  }
  function mapping_top(value) {
   return {
    value: value,
    keys: [],
    entry: {
     key: value.span,
     value: value
    }
   };
  }
  function* scalarsBelow(found) {
   const {value: value, keys: keys} = found;
   if (value.kind === "scalar") yield {
    ...found,
    value: value
   }; else if (value.kind === "mapping") {
    for (const [name, entry] of value.entries) yield* scalarsBelow({
     value: entry.value,
     keys: [ ...keys, name ],
     entry: entry
    });
   } else for (const element of mapping_elements(found)) yield* scalarsBelow(element);
  }
  function unusedParts(root, used) {
   const parts = [];
   const touched = new Map;
   const isTouched = value => {
    const known = touched.get(value);
    if (known !== undefined) return known;
    const answer = used.has(value) || childValues(value).some(isTouched);
    touched.set(value, answer);
    return answer;
   };
   const visit = found => {
    if (parts.length >= limits.rq.problems || used.has(found.value)) return;
    if (found.keys.length > 0 && !isTouched(found.value)) {
     if (!isEmpty(found.value)) parts.push({
      what: (0, located.rb)(found.keys),
      entry: found.entry
     });
     return;
    }
    const {value: value, keys: keys} = found;
    if (value.kind === "mapping") {
     for (const [name, entry] of value.entries) visit({
      value: entry.value,
      keys: [ ...keys, name ],
      entry: entry
     });
    } else if (value.kind === "sequence") mapping_elements(found).forEach(visit);
   };
   visit(mapping_top(root));
   return parts;
  }
  function childValues(value) {
   if (value.kind === "mapping") return [ ...value.entries.values() ].map(entry => entry.value);
   return value.kind === "sequence" ? value.items : [];
  }
  function isEmpty(value) {
   if (value.kind === "scalar") return value.text.trim() === "" || value.value === null;
   return childValues(value).every(isEmpty);
  }
  var statement = __webpack_require__(40636);
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
     if (context.groupsOf !== null && !OVERALL.test(key.toLowerCase())) {
      add(metric.name, scalar, {
       ...context,
       subgroup: {
        ...context.subgroup,
        [context.groupsOf]: key
       }
      }, around, key);
     } else if (VALUE_KEYS.has(key)) add(metric.name, scalar, context, around, key);
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
   if (context.groupsOf !== null) {
    return {
     ...context,
     groupsOf: null,
     subgroup: {
      ...context.subgroup,
      [context.groupsOf]: key
     }
    };
   }
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
   if (parts?.[2] !== undefined && Object.hasOwn(ROLES, first)) return {
    name: parts[2],
    role: ROLES[first] ?? null
   };
   const last = /^(.+)[_/. -]([a-z]+)$/i.exec(name);
   const end = last?.[2]?.toLowerCase() ?? "";
   if (last?.[1] !== undefined && Object.hasOwn(ROLES, end)) return {
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
  function fieldsOf({facts: facts, entries: entries = []}) {
   const implied = entries.flatMap(entry => Object.keys(entry.implied ?? {}));
   return [ ...new Set([ ...[ ...facts, ...entries.flatMap(entry => entry.facts) ].map(({field: field}) => field), ...implied ]) ];
  }
  const newLedger = () => ({
   used: new Set,
   anchors: new Map
  });
  function readByMapping(value, mapping, source) {
   const ledger = newLedger();
   const part = readPart(mapping_top(value), mapping, source, ledger);
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
   for (const path of mapping.settings ?? []) {
    for (const found of findAll(from, path, mapping.names)) used.add(found.value);
   }
   return {
    facts: firstOfEach(facts),
    entries: entries,
    records: records
   };
  }
  function leftOver(value, {used: used}, source) {
   return unusedParts(value, used).map(({what: what, entry: entry}) => ({
    what: what,
    place: (0, statement.$t)(source.path, entry.key)
   }));
  }
  function firstOfEach(facts) {
   const byField = new Map;
   for (const fact of facts) {
    const known = byField.get(fact.field);
    if (known === undefined || known.state === "placeholder" && fact.state === "present") byField.set(fact.field, fact);
   }
   return [ ...byField.values() ];
  }
  const list = paths => typeof paths === "string" ? [ paths ] : paths;
  function factAt(from, rule, names, source, used, anchors) {
   const found = list(rule.at).map(path => findAll(from, path, names));
   return statedBy(found, rule, source, used, anchors);
  }
  function statedBy(groups, rule, source, used, anchors) {
   const definition = (0, vocabulary.mB)(rule.field);
   if (definition === null) throw new Error(`The mapping names ${rule.field}, which is no field`);
   const taken = [];
   for (const group of groups) {
    const found = group.flatMap(leaves);
    for (const {entry: entry} of found) {
     if (!anchors.has(rule.field)) anchors.set(rule.field, (0, statement.$t)(source.path, entry.key));
    }
    for (const one of found) for (const said of take(one, rule, definition)) taken.push(said);
    if (definition.kind !== "list" && rule.all !== true && taken.length > 0) break;
   }
   const open = taken.every(({said: said}) => said.state !== "present");
   for (const {said: said, scalar: scalar} of taken) if (open || said.state === "present") used.add(scalar);
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
   if (value.kind === "scalar") return [ {
    ...found,
    value: value
   } ];
   if (value.kind === "mapping") return [];
   return value.items.every(({kind: kind}) => kind === "scalar") ? [ ...scalarsBelow(found) ] : [];
  }
  function take(found, rule, definition) {
   const scalar = found.value;
   const said = saidByScalar(scalar, rule, definition, String(found.keys.at(-1) ?? ""));
   if (said === null) {
    return scalar.value === null && !scalar.quoted && scalar.text === "" ? [ {
     said: statement.qf,
     scalar: scalar,
     span: found.entry.key
    } ] : [];
   }
   return [ {
    said: said,
    scalar: scalar,
    span: scalar.span
   } ];
  }
  function saidByScalar(scalar, rule, {kind: kind, values: values}, key) {
   const text = scalar.text.trim();
   for (const word of [ text, text.toLowerCase() ]) {
    const stated = rule.words !== undefined && Object.hasOwn(rule.words, word) ? rule.words[word] : undefined;
    if (stated !== undefined) return (0, statement.Eb)(stated);
   }
   if (text !== "" && comparableName(text, "loose") === comparableName(key, "loose")) return statement.qf;
   const open = scalar.value === null ? null : (0, statement.Ag)(text);
   if (open === null || open.state !== "present") return open;
   switch (kind) {
   case "number":
    {
     if (typeof scalar.value === "number" && Number.isFinite(scalar.value)) return (0, 
     statement.Eb)(scalar.value);
     return rule.numeral === true && /^\d+(\.\d+)?$/.test(text) ? (0, statement.Eb)(Number(text)) : null;
    }

   case "boolean":
    return typeof scalar.value === "boolean" ? (0, statement.Eb)(scalar.value) : null;

   case "enum":
    return values?.includes(text) === true ? (0, statement.Eb)(text) : null;

   case "date":
    {
     const day = text.slice(0, 10);
     return (0, field_value.f)(day) && /^(?=$|[T ])/.test(text.slice(10)) ? (0, statement.Eb)(day) : null;
    }

   case "digest":
    {
     const digest = rule.algorithm !== undefined && !text.includes(":") ? `${rule.algorithm}:${text}` : text;
     return /^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/i.test(digest) ? (0, statement.Eb)(digest.toLowerCase()) : null;
    }

   default:
    {
     const before = rule.byKey === true ? `${key.replace(/_version$/, "")} ` : rule.prefix ?? "";
     return before === "" ? open : (0, statement.Eb)(`${before}${text}`);
    }
   }
  }
  function combine(taken, {kind: kind}) {
   const [first] = taken;
   if (first === undefined) return null;
   const stated = taken.filter(({said: said}) => said.state === "present");
   const raw = of => of.map(({scalar: scalar}) => scalar.text.trim()).join("; ");
   const [deciding] = stated;
   if (deciding === undefined) return {
    said: first.said,
    raw: raw([ first ]),
    span: first.span
   };
   const texts = stated.map(({said: said}) => String(said.value));
   if (kind === "list") return {
    said: (0, statement.Eb)(texts),
    raw: raw(stated),
    span: deciding.span
   };
   if (kind === "prose" || kind === "text") {
    return {
     said: (0, statement.Eb)(texts.join("; ")),
     raw: raw(stated),
     span: deciding.span
    };
   }
   return {
    said: deciding.said,
    raw: raw([ deciding ]),
    span: deciding.span
   };
  }
  function entriesAt(root, rule, names, source, used, anchors) {
   return findAll(root, rule.at, names).flatMap(element => {
    const statements = firstOfEach(rule.facts.flatMap(fact => factAt(element, fact, names, source, used, new Map)));
    if (statements.length === 0) return [];
    if (!anchors.has(rule.kind)) anchors.set(rule.kind, (0, statement.$t)(source.path, element.entry.key));
    const named = mapped_reading_textAt(element, rule.id, names);
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
  function mapped_reading_textAt(from, paths, names) {
   for (const path of list(paths)) {
    for (const {value: value} of findAll(from, path, names)) {
     if (value.kind === "scalar" && value.value !== null && value.text.trim() !== "") return value.text.trim();
    }
   }
   return null;
  }
  function recordsAt(root, rule, names, source, used) {
   return findAll(root, rule.at, names).flatMap(element => {
    const at = path => path === undefined ? null : findAll(element, path, names)[0] ?? null;
    const scalarAt = path => {
     const value = at(path)?.value;
     return value?.kind === "scalar" && value.value !== null ? value : null;
    };
    const value = scalarAt(rule.value);
    if (value === null) return [];
    const written = rule.name === undefined ? null : mapped_reading_textAt(element, rule.name, names);
    const ownKeys = element.keys.slice(-(rule.namingKeys ?? 1)).join("_");
    const name = written ?? (rule.name === undefined ? ownKeys : "");
    if (name === "") return [];
    const record = mapped_reading_recordOf(name, value, {
     lower: scalarAt(rule.lower),
     upper: scalarAt(rule.upper),
     slice: scalarAt(rule.slice)?.text.trim() ?? "",
     n: scalarAt(rule.n),
     on: scalarAt(rule.on)?.text ?? "",
     unit: scalarAt(rule.unit)?.text.trim() ?? ""
    });
    if (record === null) return [];
    const {lower: lower, upper: upper, slice: slice, n: n, on: on, unit: unit} = rule;
    for (const path of [ rule.value, lower, upper, slice, n, on, unit, ...list(rule.name ?? []) ]) {
     for (const {value: seen} of path === undefined ? [] : findAll(element, path, names)) used.add(seen);
    }
    const {keys: keys} = at(rule.value) ?? element;
    return [ {
     ...record,
     pointer: (0, located.rb)(keys),
     place: (0, statement.$t)(source.path, value.span),
     assurance: source.assurance
    } ];
   });
  }
  const DATA_SLICE = /^((held|hold)[- ]?out|internal|external|independent)?\s?(test|testing|validation|training|evaluation)?\s?(set|split|data|dataset|data set|cohort)?(\s?\(n\s?=\s?[\d,]{1,12}\))?$/i;
  function mapped_reading_recordOf(name, scalar, about) {
   const text = scalar.text.trim();
   const number = numberAt(text, 0);
   if (number === null || number.interval === null && text.slice(number.end).trim() !== "") return null;
   const named = withoutRole(name);
   const metric = canonicalMetric(named.name);
   const {lower: lower, upper: upper, slice: slice, n: n, on: on, unit: unit = ""} = about;
   const isData = slice !== "" && DATA_SLICE.test(slice);
   const isGroup = slice !== "" && !isData && !/^(overall|all|total|none|n\/a)$/i.test(slice);
   return {
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
  var evidence_reader = __webpack_require__(38810);
  function seen(outline, path, names) {
   const find = at => outline.value === null ? [] : findAll(mapping_top(outline.value), at, names);
   return {
    form: outline.form,
    path: path,
    has: at => find(at).length > 0,
    count: paths => paths.filter(at => find(at).length > 0).length,
    text: at => {
     for (const {value: value} of find(at)) if (value.kind === "scalar") return value.text.trim();
     return "";
    }
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
   if (form === "xml") return parseXml(text);
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
  const medperfReader = mappedReader({
   id: "medperf",
   title: "MedPerf container",
   role: "artifact",
   versions: [ "container_config", "mlcube" ],
   assurance: "declared",
   recognise: ({has: has}) => {
    if (has("container_type") && has("image") && has("tasks")) {
     return {
      strength: 3,
      because: "it has container_type, image and tasks"
     };
    }
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
  var paths = __webpack_require__(9341);
  const TITLE = "Model Card Toolkit";
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
   if (has("model_details/license") || has("model_parameters/data/train") || has("model_parameters/data/eval")) {
    return "0.0.1";
   }
   const lists = [ "model_details/licenses", "model_details/citations", "model_parameters/data[]/name" ];
   return lists.some(has) ? "0.0.2" : null;
  }
  const modelCardToolkitReader = mappedReader({
   id: "model-card-toolkit",
   title: TITLE,
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
  const mapping = {
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
   mapping: mapping
  });
  var system_file = __webpack_require__(33263);
  const ad_hoc_card_TITLE = "Model card in JSON or YAML";
  const KEYS = [ [ "name", [ "model name", "name" ] ], [ "version", [ "model version", "version" ] ], [ "model.task", [ "task", "model task" ] ], [ "model.licence", [ "license", "licence" ] ], [ "model.software", [ "framework", "library", "libraries" ] ], [ "model.released", [ "release date", "released" ] ], [ "development.datasets", [ "dataset", "datasets" ] ], [ "development.training_data", [ "training data", "training dataset", "training set" ] ], [ "development.evaluation_data", [ "evaluation data", "test data", "test dataset", "test set" ] ], [ "ethical_considerations", [ "ethical considerations" ] ] ];
  const normal = key => comparableName(key.replace(/([a-z])([A-Z])/g, "$1 $2"), "loose");
  const FIELDS = new Map([ ...KEYS.flatMap(([field, names]) => names.map(name => [ name, field ])), ...[ ...HEADINGS, ...NAMES ].map(([name, {field: field}]) => [ normal(name), field ]) ]);
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
  const COMMON = /^(name|version|scope|users?|population|setting|purpose|overview|outputs?|owner|contact|tier|algorithm|architecture|environment of use|maintainers?|developers?|licen[cs]e|framework|library|libraries|datasets?|task|released|release date)$/;
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
     if (field !== null && (family === null || familyOf(field) === family)) hits.push(...hitsOf(field, name, found)); else if (family === null && entry.value.kind === "mapping" && ABOUT_MODEL.test(name)) {
      visit(entry.value, found.keys, null);
     }
    }
   };
   const hitsOf = (field, name, found) => {
    const {value: value, keys: keys} = found;
    if (value.kind !== "mapping") return [ {
     field: field,
     name: name,
     found: value.kind === "scalar" ? [ found ] : [ ...scalarsBelow(found) ]
    } ];
    const child = wanted => [ ...value.entries ].flatMap(([key, entry]) => wanted(normal(key)) ? [ {
     value: entry.value,
     keys: [ ...keys, key ],
     entry: entry
    } ] : []);
    const names = NAMED[field];
    if (names !== undefined) {
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
    const own = answers.length > 0 || parts.length > 0 ? answers : [ ...scalarsBelow(found) ];
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
  const IDENTITY = new Set([ "name", "version" ]);
  function recognise(head) {
   const {form: form, value: value} = head.outline();
   if (form !== "json" && form !== "yaml" || value?.kind !== "mapping" || (0, system_file.Ag)(head.path)) return null;
   const loosely = seen(head.outline(), head.path, "loose");
   if (isToolkitCard(loosely) || isMitchellCard(loosely) || loosely.has("monai_version")) return null;
   const hits = hitsIn(value);
   const identity = hits.filter(({field: field}) => IDENTITY.has(field));
   const named = identity.some(({name: name}) => !COMMON.test(name));
   const signs = new Set(hits.filter(({field: field}) => !IDENTITY.has(field)).map(({field: field}) => field)).size;
   const telling = new Set(hits.filter(({field: field, name: name}) => !IDENTITY.has(field) && !COMMON.test(name)).map(({field: field}) => field)).size;
   if (identity.length === 0) return null;
   const because = "it names a model and says what model cards say";
   if (walkMetrics(value, head.path).records.length > 0) {
    const both = new Set(identity.map(({field: field}) => field)).size === IDENTITY.size;
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
   const records = [ ...measured(value, source, used), ...listed(value, source, used) ];
   const notUnderstood = unusedParts(value, used).map(({what: what, entry: entry}) => ({
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
    if (known === undefined) byField.set(hit.field, [ hit ]); else known.push(hit);
   }
   return [ ...byField ].flatMap(([field, hits]) => {
    const surest = [ ...hits ].sort((a, b) => Number(COMMON.test(a.name)) - Number(COMMON.test(b.name)));
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
  function listed(value, source, used) {
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
     } else if (entry.value.kind === "sequence" && METRIC_LISTS.test(normal(key))) {
      entry.value.items.forEach((item, position) => {
       if (item.kind === "mapping") records.push(...listedRecord(item, [ ...keys, position ], source, used));
      });
     }
    }
   };
   visit(mapping_top(value));
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
   const record = mapped_reading_recordOf(name.text, value, {
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
  const SETTINGS = [ "format_version", "type", "documentation", "covers", "cite", "tags", "links", "attachments", "badges", "icon", "id_emoji", "git_repo", "config" ];
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
   settings: [ ...SETTINGS, "inputs", "outputs", "authors", "maintainers", "packaged_by", "uploader", "run_mode" ].concat([ "test_inputs", "test_outputs", "sample_inputs", "sample_outputs", "training_data" ], [ "architecture", "architecture_sha256", "dependencies", "kwargs", "parent", "opset_version", "authors", "comment" ].map(key => `weights/*/${key}`))
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
   settings: [ ...SETTINGS, "authors", "maintainers", "uploader", "timestamp" ]
  };
  function withPaths(reading, path) {
   const problems = [];
   const entries = reading.entries.map(entry => {
    const written = entry.kind === "artifact" ? statedPath(entry) : undefined;
    if (written === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(entry.id)) return entry;
    const id = /^[/\\]/.test(entry.id) ? null : (0, paths.Iw)((0, paths.yS)(path), entry.id);
    if (id === null) {
     const message = "The path leads out of the judged folder. Name the file of the weights relative to this file, or by its address.";
     problems.push({
      code: "outside",
      message: message,
      place: written.place
     });
    }
    return {
     ...entry,
     id: id ?? entry.id
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
   const first = lines.findIndex(line => line.trim() !== "");
   const opening = lines[first];
   if (opening === undefined || opening.trimStart() !== "---") return null;
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
   for (const token of children ?? []) {
    if (token.type === "softbreak" || token.type === "hardbreak") text += "\n"; else if (token.type === "html_inline") text += /^<br/i.test(token.content) ? " " : ""; else if (token.type === "image") text += visibleText(token.children); else text += token.content;
   }
   return text;
  }
  const NUMBERING = /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,5}[.):]|\d{1,3}(?:\.\d{1,3}){1,5}|[a-z][.)]|\([a-z]\))\s+/;
  const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u20e3/gu;
  function normaliseHeading(heading) {
   const plain = (0, characters.jH)(heading.normalize("NFKC").replace(EMOJI, "").replace(/[*_`]{1,3}/g, marks => marks.startsWith("_") && marks.length === 1 ? "_" : "").replace(/[\u2018\u2019]/g, "'").toLowerCase().replace(/[[(]\s?optional\s?[\])]/g, "").replace(/\s+/g, " "));
   return (0, characters.jH)(plain.replace(NUMBERING, "").replace(/[ :]{1,5}$/, ""));
  }
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
    } else if (token.type === "table_open") {
     at = readTable(walk, tokens, at);
    } else if (token.type === "inline") {
     readProse(walk, token, listDepth > 0 && tokens[at - 2]?.type === "list_item_open");
    } else if (token.type === "html_block") {
     addText(walk, stripHtml(token.content), token.map);
    }
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
  function readProse(walk, inline, isListItem) {
   addText(walk, visibleText(inline.children), inline.map);
   const [first, end] = inline.map ?? [ 0, 0 ];
   const answered = walk.unanswered;
   walk.unanswered = null;
   const lines = (0, markdown_lines.$E)(walk.lines.slice(first, end));
   let current = null;
   for (const [index, line] of lines.entries()) {
    const found = (0, markdown_lines.qb)(line, isListItem && index === 0);
    if (found) {
     current = addPair(walk, first + index + 1, found.key, found.value);
    } else if (current) {
     extendPair(walk, current, first + index + 1, line);
    } else if (answered && isListItem) {
     extendPair(walk, answered, first + index + 1, line, "with list markers");
    }
   }
   walk.unanswered = current ? current.value === "" ? current : null : isListItem ? answered : null;
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
  const NAME = new RegExp(`(?<![\\w-])(${metricNamesForProse().map(escaped).join("|")})(?![\\w]|-\\w)`, "gi");
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
    for (let line = bodySpan.line; line <= bodySpan.endLine; line++) {
     found.push(...lineRecords(lines[line - 1] ?? "", line, path, role));
    }
   });
   return found;
  }
  function markdown_prose_proseLines(document, text) {
   const tables = new Set(document.tables.flatMap(({headers: headers, rows: rows}) => [ headers, ...rows ].flatMap(row => row.map(({span: span}) => span.line))));
   let fence = null;
   return (0, markdown_lines.$E)(text.replace(/^\ufeff/, "").split("\n")).map((line, index) => {
    const mark = /^\s{0,3}(?:[-*+] |\d+[.)] )?\s*(```+|~~~+)/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
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
   return [ ...line.matchAll(NAME) ].flatMap(match => {
    const [name] = match;
    const written = after(line, match.index + name.length) ?? before(line, match.index);
    if (written === null || taken.has(written.start)) return [];
    const clause = clauseAround(line, match.index, written.end);
    if (NOT_A_CLAIM.test(clause.before) || SOME_PART.test(clause.whole)) return [];
    const groups = new Set([ ...clause.whole.matchAll(GROUP_WORD) ].map(([word]) => word.toLowerCase()));
    const [group] = groups;
    if (groups.size > 1) return [];
    taken.add(written.start);
    const attribute = group === undefined ? null : attributeOfGroup(group) ?? "group";
    const subgroup = attribute === null || group === undefined ? {} : {
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
   if (lead === null || raw === undefined) return null;
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
   const from = mapping_top(value);
   const ledger = newLedger();
   const [root] = findAll(from, ROOT, "exact");
   if (root === undefined) {
    const isXsd = findAll(from, "schema/@targetNamespace", "exact").length > 0;
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
   return chai_card_mapping.facts.flatMap(({field: field, at: at}) => findAll(from, String(at), "exact").flatMap(({value: value}) => {
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
   for (const metric of findAll(root, "KeyMetrics/*", "exact")) {
    const tested = scalarAt(metric, "TestType")?.text ?? "";
    for (const result of findAll(metric, "Results/MetricResult[]", "exact")) {
     if (records.length > limits.rq.declaredNumbers) return records;
     const record = jsonRecord(result, tested, source, lines, ledger);
     if (record !== null) records.push(record);
    }
    const prose = findAll(metric, "Result", "exact")[0];
    if (prose?.value.kind === "scalar") {
     const found = sentenceRecords(prose.value, prose.keys, source, lines);
     if (found.length > 0) ledger.used.add(prose.value);
     records.push(...found);
    }
   }
   return records;
  }
  function scalarAt(from, path) {
   const value = findAll(from, path, "exact")[0]?.value;
   return value?.kind === "scalar" ? value : null;
  }
  const chai_card_VALUE_KEYS = new Map([ [ "single", "value" ], [ "estimate_ci", "estimate" ], [ "mean_sd", "mean" ] ]);
  function jsonRecord(result, tested, source, lines, ledger) {
   const label = scalarAt(result, "Label");
   const json = findAll(result, "ValueJson", "exact")[0];
   if (label === null || json?.value.kind !== "scalar") return null;
   const {value: value} = (0, data._)(json.value.text, {
    format: "json"
   });
   if (value?.kind !== "mapping") return null;
   const key = chai_card_VALUE_KEYS.get(memberOf(value, "kind")?.text ?? "");
   const number = key === undefined ? null : memberOf(value, key);
   const named = namesMetric(label.text);
   if (key === undefined || number === null || named === null) return null;
   const lower = memberOf(value, "lower");
   const upper = memberOf(value, "upper");
   const record = mapped_reading_recordOf(named.name, number, {
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
  var model_file = __webpack_require__(44435);
  function bill_of_materials_scalarAt(from, path) {
   for (const {value: value} of findAll(from, path, "exact")) {
    if (value.kind === "scalar" && value.value !== null && value.text.trim() !== "") return value;
   }
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
  function entryOf(kind, id, from, path, statements) {
   return statements.length === 0 ? null : {
    kind: kind,
    id: id,
    place: (0, statement.$t)(path, from.value.span),
    statements: statements
   };
  }
  function artifactId(document, written) {
   return (0, paths.Iw)((0, paths.yS)(document), written) ?? written;
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
  const reader = mappedReader({
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
   ...reader,
   fields: [ ...new Set([ ...fieldsOf(model), ...fieldsOf(mappingOf([ ...DATA_COMPONENT, ...DATA, ...FILE ])), ...[ ...PROPERTIES, ...DATASET_PROPERTIES ].map(([field]) => field) ]) ]
  };
  const SOFTWARE = new Set("application framework library container platform operating-system device device-driver firmware cryptographic-asset".split(" "));
  const DOCUMENT_SETTINGS = [ "$schema", "bomFormat", "specVersion", "serialNumber", "version", "@xmlns", "@serialNumber", "@version" ];
  function* components(from) {
   for (const path of [ "components[]", "components/component[]" ]) {
    for (const found of findAll(from, path, "exact")) {
     if (found.value.kind !== "mapping" || !found.value.entries.has("name")) continue;
     yield found;
     yield* components(found);
    }
   }
  }
  const typeOf = component => bill_of_materials_textAt(component, "type") || bill_of_materials_textAt(component, "@type");
  const refOf = element => bill_of_materials_textAt(element, "bom-ref") || bill_of_materials_textAt(element, "@bom-ref");
  function cyclonedx_read(value, source) {
   const ledger = newLedger();
   const root = findAll(mapping_top(value), "bom", "exact")[0] ?? mapping_top(value);
   const own = findAll(root, "metadata/component", "exact");
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
    facts: firstOfEach([ ...card.facts, ...beside, ...namesOf(datasets.names, source) ]),
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
   if (main !== undefined) return {
    judged: main,
    warnings: []
   };
   const [first, second] = all.filter(component => typeOf(component) === MODEL_TYPE);
   if (second === undefined) return {
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
   for (const found of PROPERTY_LISTS.flatMap(path => findAll(from, path, "exact"))) {
    const name = comparableName(bill_of_materials_textAt(found, "name") || bill_of_materials_textAt(found, "@name"), "loose");
    if (!byName.has(name)) byName.set(name, found);
   }
   return table.flatMap(([field, names]) => {
    const rule = {
     field: field,
     at: both("value", "#text")
    };
    for (const name of names) {
     const found = byName.get(comparableName(name, "loose"));
     if (found === undefined) continue;
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
    if (only?.field === "dataset.name" && more === undefined) {
     names.push(only);
     return;
    }
    const id = bill_of_materials_textAt(element, "name") || refOf(element) || (0, located.rb)(element.keys);
    const entry = entryOf("dataset", id, element, source.path, statements);
    if (entry !== null) entries.push(entry);
   };
   const say = (part, rules) => readPart(part, mappingOf(rules, cyclonedx_IDENTITY), source, ledger).facts;
   const inCard = path => judged === null ? [] : findAll(judged, `modelCard/modelParameters/${path}`, "exact");
   for (const element of [ ...inCard("datasets[]"), ...inCard("datasets/dataset[]") ]) add(element, say(element, DATA));
   const referred = new Set;
   for (const {value: value} of [ ...inCard("datasets[]/ref"), ...inCard("datasets/ref[]") ]) {
    if (value.kind !== "scalar") continue;
    referred.add(value.text.trim());
    ledger.used.add(value);
   }
   for (const component of all.filter(one => typeOf(one) === "data")) {
    const contents = findAll(component, "data[]", "exact");
    const sets = contents.filter(one => bill_of_materials_textAt(one, "type") === "dataset" || referred.has(refOf(one)));
    if (contents.length > 0 && sets.length === 0 && !referred.has(refOf(component))) continue;
    const whole = [ ...say(component, DATA_COMPONENT), ...readProperties(component, DATASET_PROPERTIES, source, ledger) ];
    const [only, another] = sets;
    if (only === undefined || another === undefined) {
     add(component, firstOfEach([ ...whole, ...only === undefined ? [] : say(only, DATA) ]));
    } else {
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
  function namesOf(names, source) {
   const stated = names.filter(({state: state}) => state === "present");
   const [first] = stated;
   if (first === undefined) return [];
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
    return entryOf("artifact", id, component, source.path, facts);
   };
   const files = all.filter(one => typeOf(one) === "file" && (0, model_file.LJ)(bill_of_materials_textAt(one, "name")));
   const found = [ judged === null ? null : digestOf(judged, [ DIGEST ], bill_of_materials_textAt(judged, "name")), ...files.map(file => digestOf(file, FILE, artifactId(source.path, bill_of_materials_textAt(file, "name")))) ];
   return uniqueIds(found.filter(entry => entry !== null));
  }
  const DIGEST_SETTINGS = [ ...cyclonedx_IDENTITY, "hashes[alg=SHA-256]/alg", "hashes/hash[@alg=SHA-256]/@alg" ];
  var bytes = __webpack_require__(39265);
  var documents_outline = __webpack_require__(97412);
  var front_matter = __webpack_require__(79506);
  var fact = __webpack_require__(49867);
  function cardFacts(document, text, path, format) {
   const card = {
    document: document,
    lines: text.replace(/^\ufeff/, "").split("\n"),
    path: path,
    format: format
   };
   const anchors = new Map;
   document.sections.forEach(section => {
    const meaning = HEADINGS.get(section.normalised);
    if (meaning !== undefined && !anchors.has(meaning.field)) anchors.set(meaning.field, (0, 
    statement.$t)(path, section.span));
   });
   const facts = [ ...titleFact(card), ...pairFacts(card), ...sectionFacts(card) ];
   return {
    facts: facts,
    anchors: anchors
   };
  }
  function markdown_facts_state(card, field, said, raw, span) {
   return (0, statement.qZ)(field, said, {
    raw: raw,
    place: (0, statement.$t)(card.path, span),
    format: card.format,
    assurance: "declared"
   });
  }
  function titleFact(card) {
   const section = card.document.sections.find(({level: level}) => level === 1);
   if (section === undefined) return [];
   for (const form of TITLE_FORMS) {
    const name = form.exec(section.heading)?.[1]?.trim();
    if (name === undefined) continue;
    const said = /^\{[\w\s]{1,60}\}$|^model id$/i.test(name) ? statement.qf : (0, statement.Ag)(name);
    return said === null ? [] : [ markdown_facts_state(card, "name", said, name, section.span) ];
   }
   return [];
  }
  function pairFacts(card) {
   const seen = new Set;
   return card.document.pairs.flatMap(pair => {
    const meaning = NAMES.get(normaliseHeading(pair.key));
    if (meaning === undefined || seen.has(meaning.field)) return [];
    if (speaksOfOtherThings(card.document, pair.section)) return [];
    const said = isInstruction(card, pair) ? statement.qf : saidByPair(meaning, pair.value);
    if (said === null) return [];
    seen.add(meaning.field);
    return [ markdown_facts_state(card, meaning.field, said, pair.value, pair.valueSpan) ];
   });
  }
  function isInstruction(card, {valueSpan: valueSpan, value: value}) {
   if (value === "") return false;
   const line = card.lines[valueSpan.line - 1] ?? "";
   const before = line[valueSpan.column - 2];
   return before === "_" && line[valueSpan.endColumn - 1] === "_" && valueSpan.line === valueSpan.endLine;
  }
  function saidByPair({as: as}, value) {
   const said = (0, statement.Ag)(value);
   if (said === null) return statement.qf;
   if (said.state !== "present") return said;
   switch (as) {
   case "text":
    return said;

   case "list":
    return (0, statement.Eb)([ value.trim() ]);

   case "version":
    {
     const version = /^v?\d+(?:\.\d+){0,3}[\w.+-]*(?=$|[\s(,;\\])/.exec(value)?.[0];
     return version === undefined ? said : (0, statement.Eb)(version);
    }

   case "tier":
    {
     const word = /^(low|moderate|medium|high)(?: risk)?(?=$|[\s(,;.:])/i.exec(value)?.[1]?.toLowerCase();
     const tier = fact.iB.find(one => one === (word === "medium" ? "moderate" : word));
     return tier === undefined ? null : (0, statement.Eb)(tier);
    }

   case "number":
    return /^\d+(?:\.\d+)?$/.test(value) ? (0, statement.Eb)(Number(value)) : (0, statement.Gq)("Not a plain number, such as 0.3.");
   }
  }
  function sectionFacts(card) {
   const {sections: sections} = card.document;
   return sections.flatMap((section, position) => {
    const meaning = HEADINGS.get(section.normalised);
    if (meaning === undefined || speaksOfOtherThings(card.document, position)) return [];
    const parts = partsOf(sections, position);
    const withText = parts.filter(({text: text}) => text !== "");
    const span = withText[0]?.textSpan;
    if (span === undefined || span === null) {
     const stated = below(sections, position).some(part => HEADINGS.has(part.normalised));
     return stated ? [] : [ markdown_facts_state(card, meaning.field, statement.qf, "", section.span) ];
    }
    const raw = withText.map(({text: text}) => text).join("\n");
    const said = parts.every(part => isAllInstruction(card, part)) ? statement.qf : (0, 
    statement.Ag)(raw);
    if (said === null) return [];
    const list = meaning.as === "list" && said.state === "present";
    return [ markdown_facts_state(card, meaning.field, list ? (0, statement.Eb)(withText.flatMap(part => itemsOf(card, part))) : said, raw, span) ];
   });
  }
  function partsOf(sections, position) {
   const own = sections[position];
   if (own === undefined) return [];
   return [ own, ...below(sections, position).filter(part => !meansSomething(sections, part, position)) ];
  }
  function below(sections, position) {
   const level = sections[position]?.level ?? 0;
   let end = position + 1;
   while ((sections[end]?.level ?? 0) > level) end++;
   return sections.slice(position + 1, end);
  }
  function meansSomething(sections, section, ancestor) {
   if (HEADINGS.has(section.normalised)) return true;
   for (let at = section.parent; at !== null && at !== ancestor; at = sections[at]?.parent ?? null) {
    if (HEADINGS.has(sections[at]?.normalised ?? "")) return true;
   }
   return false;
  }
  function bodyLines(card, {bodySpan: bodySpan}) {
   return bodySpan === null ? [] : card.lines.slice(bodySpan.line - 1, bodySpan.endLine);
  }
  function isAllInstruction(card, section) {
   return bodyLines(card, section).every(line => /^\s*$|^\s*(\*\*[^*]{1,100}\*\*:?\s*)?_[^_].{0,2000}_\s*$|^\s*[|<]/.test(line));
  }
  const BULLET = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
  function itemsOf(card, section) {
   const bullets = bodyLines(card, section).filter(line => BULLET.test(line));
   if (bullets.length > 0) return bullets.map(line => withoutMarkup(line.replace(BULLET, ""))).filter(item => item !== "");
   return section.text.replaceAll("\n", " ").split(/(?<=[.!?])\s+(?=\p{Lu})/u).map(sentence => sentence.trim()).filter(sentence => sentence !== "");
  }
  function withoutMarkup(text) {
   return text.replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, "$1").replace(/\*\*|__|`/g, "").trim();
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
   if (VALUE_HEADER.test(header) || markdown_tables_OVERALL.test(header) || columns === 2 && header === "") {
    return {
     subgroup: {},
     role: roleInWords(header) ?? role,
     n: null
    };
   }
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
   if (attribute !== undefined || known !== null) {
    return {
     subgroup: {
      [attribute || (known ?? "subgroup")]: label
     },
     role: role,
     n: null
    };
   }
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
  const model_index_TASKS = {
   "image-classification": "classification",
   "text-classification": "classification",
   "tabular-classification": "classification",
   "audio-classification": "classification",
   "token-classification": "classification",
   "tabular-regression": "regression",
   "image-segmentation": "segmentation",
   "object-detection": "detection",
   "text-generation": "generation",
   "text2text-generation": "generation",
   summarization: "generation"
  };
  function frontMatterFacts(front, path, format) {
   const facts = [];
   const add = (field, key, take) => {
    const value = (0, located.$I)(front, [ key ]);
    if (value?.kind !== "scalar" || value.value === null) return;
    const said = take(value.text);
    if (said === null) return;
    const source = {
     raw: value.text,
     place: (0, statement.$t)(path, value.span),
     format: format,
     assurance: "declared"
    };
    facts.push((0, statement.qZ)(field, said, source));
   };
   add("version", "version", statement.Ag);
   add("version", "model_version", statement.Ag);
   add("name", "model_name", statement.Ag);
   add("model.task", "pipeline_tag", tag => Object.hasOwn(model_index_TASKS, tag) ? (0, 
   statement.Eb)(model_index_TASKS[tag] ?? tag) : null);
   add("model.foundation_models", "base_model", text => {
    const said = (0, statement.Ag)(text);
    return said?.state === "present" ? (0, statement.Eb)([ text ]) : said;
   });
   return facts;
  }
  function modelIndexRecords(front, path) {
   const models = (0, located.$I)(front, [ "model-index" ]);
   if (models?.kind !== "sequence") return [];
   return models.items.flatMap(model => mappings((0, located.$I)(model, [ "results" ])).flatMap(result => resultRecords(result, path)));
  }
  function resultRecords(result, path) {
   const role = roleInWords(model_index_textAt(result, [ "dataset", "split" ]) ?? "");
   return mappings((0, located.$I)(result, [ "metrics" ])).flatMap(metric => {
    const value = (0, located.$I)(metric, [ "value" ]);
    const type = model_index_textAt(metric, [ "type" ]) ?? "";
    const name = model_index_textAt(metric, [ "name" ]) ?? type;
    if (value?.kind !== "scalar") return [];
    const averaged = /\b(macro|micro|weighted|samples)\b/i.test(`${name} ${type}`);
    const id = averaged ? null : canonicalMetric(type) ?? canonicalMetric(name);
    const number = typeof value.value === "number" && Number.isFinite(value.value) ? value.value : null;
    return [ {
     metric: id,
     name: name,
     raw: value.text,
     value: number,
     scale: writtenScale(id, number, false),
     subgroup: {},
     n: null,
     interval: null,
     role: role,
     pointer: "",
     place: (0, statement.$t)(path, value.span),
     assurance: "declared"
    } ];
   });
  }
  function mappings(value) {
   return value?.kind === "sequence" ? value.items.filter(item => item.kind === "mapping") : [];
  }
  function model_index_textAt(value, path) {
   const found = (0, located.$I)(value, path);
   return found?.kind === "scalar" && typeof found.value === "string" ? found.value : null;
  }
  const markdown_card_TITLE = "Model card in Markdown";
  const CARD_HEADINGS = new Set([ "model details", "model description", "training data", "evaluation data", "ethical considerations", "quantitative analyses", "training details", "device information", "performance metrics", "fairness & bias analysis" ]);
  function markdown_card_recognise(head) {
   if (!/(\.(md|markdown|txt)|(^|\/)[^./]+)$/i.test(head.path)) return null;
   if (/model[_-]?card[^/]*$/i.test(head.path)) return {
    strength: 3,
    because: "its name says that it is a model card"
   };
   if ((0, front_matter.A)(head.text)) return {
    strength: 2,
    because: "it begins with the front matter of a model card"
   };
   const headings = [ ...head.text.matchAll(/^#{1,6}[ \t]+(.{1,200})$/gm) ].map(match => normaliseHeading(match[1] ?? ""));
   if (headings.some(heading => /\bmodel card\b/.test(heading))) return {
    strength: 2,
    because: "its title says model card"
   };
   const known = headings.filter(heading => HEADINGS.has(heading) || CARD_HEADINGS.has(heading));
   return new Set(known).size >= 2 ? {
    strength: 1,
    because: "it has headings of model cards"
   } : null;
  }
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
   const {facts: facts, anchors: anchors} = cardFacts(markdown, text, path, markdown_card_TITLE);
   const fromFront = front?.value == null ? [] : frontMatterFacts(front.value, path, markdown_card_TITLE);
   const records = unique([ ...front?.value == null ? [] : modelIndexRecords(front.value, path), ...tableRecords(markdown, path), ...proseRecords(markdown, text, path) ]);
   const empty = facts.length + fromFront.length + records.length === 0;
   return {
    ...evidence_reader.f,
    status: fatal ? "partial" : empty ? "empty" : "parsed",
    facts: [ ...fromFront, ...facts ],
    records: records,
    warnings: warnings,
    anchors: anchors
   };
  }
  function unique(records) {
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
   fields: [ ...new Set([ ...HEADINGS.values(), ...NAMES.values() ].map(({field: field}) => field)) ]
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
   readPart(mapping_top(value), {
    names: "exact",
    facts: [],
    settings: fhir_document_reference_SETTINGS
   }, source, ledger);
   const cards = [];
   for (const attachment of findAll(mapping_top(value), "content[]/attachment", "exact")) {
    const card = await readAttachment(attachment, document, ledger);
    if (card !== null) cards.push(card);
   }
   const left = leftOver(value, ledger, source);
   if (cards.length === 0) {
    const message = "There is no attachment with a card. Write the card in content.attachment.data as base64, with contentType text/markdown or application/xml.";
    warnings.push({
     code: "no-card",
     message: message,
     place: (0, statement.$t)(path, mapping_top(value).entry.key)
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
   if (first === undefined) return "unsupported";
   return cards.every(({status: status}) => status === first.status) ? first.status : "partial";
  }
  const READERS = new Map([ [ "text/markdown", markdownCardReader ], [ "application/xml", chaiCardReader ], [ "text/xml", chaiCardReader ] ]);
  async function readAttachment(attachment, document, {used: used}) {
   const type = bill_of_materials_scalarAt(attachment, "contentType");
   const reader = READERS.get((type?.text ?? "").split(";")[0]?.trim().toLowerCase() ?? "");
   if (type === null || reader === undefined) return null;
   used.add(type);
   const [data] = findAll(attachment, "data", "exact");
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
   if ("problem" in decoded) {
    return {
     ...evidence_reader.f,
     status: "corrupt",
     warnings: [ {
      ...decoded.problem,
      place: place
     } ]
    };
   }
   const card = await reader.read(embedded(document.path, decoded.text));
   return placedAt(card, place, (0, located.rb)(data.keys));
  }
  function isBase64(text) {
   const body = text.trimEnd();
   const padding = body.indexOf("=");
   return !/[^A-Za-z0-9+/=\s]/.test(body) && (padding === -1 || /^={1,2}$/.test(body.slice(padding)));
  }
  function decodedText({text: text}) {
   if (!isBase64(text)) {
    return {
     problem: {
      code: "not-base64",
      message: "The data are not base64. Encode the card anew."
     }
    };
   }
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
   fields: [ ...new Set([ ...fieldsOf(spdx3_model), ...fieldsOf(dataset), ...fieldsOf(spdx3_mappingOf(spdx3_FILE)), ...[ "model.licence", "governance.roles.model_owner", "governance.contact" ], ...[ "dataset.licence", "dataset.creator", "dataset.role" ] ]) ]
  };
  const spdx3_typeOf = element => bill_of_materials_textAt(element, "type");
  const idOf = element => bill_of_materials_textAt(element, "spdxId") || bill_of_materials_textAt(element, "@id");
  function graphOf(value) {
   const listed = findAll(mapping_top(value), "@graph[]", "exact");
   const elements = listed.length === 0 ? [ mapping_top(value) ] : listed;
   const byId = new Map;
   const from = new Map;
   for (const element of elements) {
    const id = idOf(element);
    if (id !== "" && !byId.has(id)) byId.set(id, element);
    const start = bill_of_materials_textAt(element, "from");
    if (start === "") continue;
    const known = from.get(start);
    if (known === undefined) from.set(start, [ element ]); else known.push(element);
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
   readPart(mapping_top(value), spdx3_mappingOf([], [ "@context" ]), source, ledger);
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
   const roots = new Set(elements.flatMap(element => findAll(element, "rootElement[]", "exact").map(({value: value}) => value.kind === "scalar" ? value.text : "")));
   const [root, another] = packages.filter(element => roots.has(idOf(element)));
   if (root !== undefined && another === undefined) return {
    judged: root,
    warnings: []
   };
   const second = packages[1];
   if (second === undefined) return {
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
    for (const to of findAll(relationship, "to[]", "exact")) yield {
     relationship: relationship,
     to: to
    };
   }
  }
  function licenceOf(element, field, graph, source, ledger) {
   const found = [];
   for (const type of [ "hasDeclaredLicense", "hasConcludedLicense" ]) {
    for (const {relationship: relationship, to: to} of targets(element, type, graph)) {
     ledger.used.add(relationship.value);
     const named = to.value.kind === "scalar" ? graph.byId.get(to.value.text) : undefined;
     const said = named === undefined ? readPart(to, spdx3_mappingOf([ {
      field: field,
      at: ""
     } ]), source, ledger).facts : readPart(named, spdx3_mappingOf([ {
      field: field,
      at: spdx3_LICENCE
     } ], [ ...spdx3_IDENTITY, LIST_VERSION ]), source, ledger).facts;
     found.push(...said);
    }
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
   for (const {value: value} of paths.flatMap(path => findAll(element, path, "exact"))) {
    const agent = value.kind === "scalar" ? graph.byId.get(value.text) : undefined;
    if (agent === undefined) continue;
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
   for (const type of Object.keys(spdx3_ROLES)) {
    for (const {relationship: relationship, to: to} of targets(judged, type, graph)) {
     if (to.value.kind !== "scalar" || !graph.byId.has(to.value.text)) continue;
     ledger.used.add(relationship.value);
     const {facts: facts} = readPart(relationship, spdx3_mappingOf([ rule ]), source, ledger);
     roles.set(to.value.text, [ ...(roles.get(to.value.text) ?? []).slice(0, 1), ...facts ]);
    }
   }
   return roles;
  }
  function dataSet(element, roles, graph, source, ledger) {
   const id = idOf(element);
   const statements = firstOfEach([ ...readPart(element, dataset, source, ledger).facts, ...licenceOf(element, "dataset.licence", graph, source, ledger), ...agentOf(element, [ "originatedBy[]", "suppliedBy" ], DATA_MAKER, graph, source, ledger) ]);
   const name = bill_of_materials_textAt(element, "name") || id || (0, located.rb)(element.keys);
   return entryOf("dataset", name, element, source.path, [ ...statements, ...roles.get(id) ?? [] ]);
  }
  const DATA_MAKER = [ {
   field: "dataset.creator",
   at: "name"
  } ];
  function spdx3_artifacts(graph, judged, source, ledger) {
   const digestOf = (element, rules, id) => {
    const settings = [ ...spdx3_IDENTITY, ...spdx3_DIGEST_SETTINGS, "software_primaryPurpose", "software_fileKind", "contentType" ];
    return entryOf("artifact", id, element, source.path, readPart(element, spdx3_mappingOf(rules, settings), source, ledger).facts);
   };
   const files = graph.elements.filter(element => spdx3_typeOf(element) === "software_File" && (0, 
   model_file.LJ)(bill_of_materials_textAt(element, "name")));
   return present([ judged === null ? null : digestOf(judged, [ spdx3_DIGEST ], bill_of_materials_textAt(judged, "name")), ...files.map(file => digestOf(file, spdx3_FILE, artifactId(source.path, bill_of_materials_textAt(file, "name")))) ]);
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
    if (field !== undefined && keys.length >= length) return field;
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
     return undefined;
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
    if (inside !== undefined && inside.kind !== "scalar") return rankingIn(inside, path, warnings);
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
    const name = FEATURE_NAMES.map(key => item.entries.get(key)?.value).find(one => one !== undefined);
    const value = VALUE_NAMES.map(key => item.entries.get(key)?.value).find(one => one !== undefined);
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
   if (value === null) {
    return {
     ...evidence_reader.f,
     status: problems.some(({code: code}) => code === "empty") ? "empty" : "corrupt",
     warnings: warnings
    };
   }
   const mapped = mappedRecords(value, document, warnings);
   const walked = walkMetrics(value, document.path);
   const overridden = new Set(mapped.map(({metric: metric}) => metric));
   const found = walked.records.filter(one => Object.keys(one.subgroup).length > 0 || !overridden.has(one.metric));
   const records = [ ...mapped, ...found ];
   if (records.length === 0 && document.declared !== null) {
    warnings.push({
     code: "no-metrics",
     message: "No metric with a known name was found. Name them in rmf-system.yaml, such as metrics: {auroc: /test/roc_auc}.",
     place: (0, statement.GH)(document.path)
    });
   }
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
  var predictions = __webpack_require__(20222);
  const readers = [ system_file.zX, markdownCardReader, chaiCardReader, fhirDocumentReferenceReader, cyclonedxReader, spdx3Reader, monaiBundleReader, modelCardToolkitReader, bridge2aiReader, mitchellCardReader, bioimageioModelReader, bioimageioDatasetReader, radiotherapyReader, adHocCardReader, medperfReader, predictions.a, explanationReader, metricsReader ];
  function registry_recognise(head, declared, among = readers) {
   const claims = among.flatMap(reader => {
    const recognition = reader.recognise(head, declared);
    return recognition === null ? [] : [ {
     reader: reader,
     ...recognition
    } ];
   }).sort((a, b) => b.strength - a.strength);
   const [first, second] = claims;
   if (first === undefined) return {
    kind: "unknown"
   };
   if (second !== undefined && second.strength === first.strength) {
    return {
     kind: "clash",
     message: `The file could be ${first.reader.title} (${first.because}) or ${second.reader.title} (${second.because}). ` + "State its kind under evidence in rmf-system.yaml."
    };
   }
   return {
    kind: "reader",
    ...first
   };
  }
 }
};
