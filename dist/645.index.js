export const id = 645;
export const ids = [645];
export const modules = {

/***/ 44645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFiles: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/safety/escape.js
var safety_escape = __webpack_require__(42163);
// EXTERNAL MODULE: ./lib/evidence/read-document.js
var read_document = __webpack_require__(73655);
// EXTERNAL MODULE: ./lib/evidence/registry.js + 17 modules
var registry = __webpack_require__(54710);
;// CONCATENATED MODULE: ./lib/evidence/read-file.js



function readFile(workspace, path) {
    const head = (0,read_document/* headOf */.Uo)(workspace, path, workspace.size(path));
    const found = (0,registry/* recognise */.G)(head, null);
    if (found.kind !== 'reader') {
        const problem = found.kind === 'clash' ? found.message : 'No reader knows the form of this file.';
        const { reading } = (0,read_document/* unknownFile */.jU)((0,read_document/* documentOf */.lM)(workspace, head, 'result', null), 'result', problem);
        return seen(path, null, reading);
    }
    const { reader } = found;
    const { reading } = (0,read_document/* readDocument */.u0)(reader, (0,read_document/* documentOf */.lM)(workspace, head, reader.role, null));
    return seen(path, reader.title, reading);
}
function seen(path, format, reading) {
    const of = (statement, entry) => ({
        field: statement.field,
        ...(entry === undefined ? {} : { entry }),
        state: statement.state,
        value: statement.value,
        raw: statement.raw,
        ...(statement.reason === '' ? {} : { reason: statement.reason }),
        ...start(statement.place),
    });
    const entries = reading.entries.flatMap(({ kind, id, statements }) => statements.map((one) => of(one, `${kind} ${id}`)));
    return {
        path,
        format,
        version: reading.version,
        status: reading.status,
        facts: [...reading.facts.map((one) => of(one)), ...entries, ...reading.binding.map((one) => of(one))],
        records: reading.records.map(seenRecord),
        warnings: reading.warnings.map(({ code, message, place }) => ({ code, message, ...start(place) })),
    };
}
const start = ({ line, column }) => ({ line, column });
function seenRecord(record) {
    const { metric, name, value, raw, scale, subgroup, n, interval: ci, role, pointer, place } = record;
    return { metric, name, value, raw, scale, subgroup, n, ci, role, pointer, ...start(place) };
}
function seenAsText(files) {
    return files.map(fileText).join('\n');
}
function fileText(file) {
    const lines = [`${file.path}: ${file.format ?? 'form not recognised'} (${file.status})`];
    for (const fact of file.facts) {
        const about = fact.entry === undefined ? '' : ` of ${fact.entry}`;
        lines.push(`  ${fact.line}:${fact.column}  ${fact.field}${about}: ${factText(fact)}`);
    }
    for (const record of file.records)
        lines.push(`  ${record.line}:${record.column}  ${recordText(record)}`);
    for (const { line, column, message } of file.warnings)
        lines.push(`  ${line}:${column}  problem: ${message}`);
    return `${lines.map(safety_escape/* forLog */.Ig).join('\n')}\n`;
}
function factText({ state, value, reason }) {
    if (state !== 'present')
        return `${state.replace('_', ' ')}${state === 'invalid' && reason !== undefined ? `: ${reason}` : ''}`;
    if (Array.isArray(value))
        return `present, ${value.length} items`;
    if (typeof value === 'string' && (value.length > 80 || /\s\S+\s/.test(value)))
        return `present, ${value.length} characters`;
    return `present, ${String(value)}`;
}
function recordText(record) {
    const group = Object.entries(record.subgroup)
        .map(([attribute, value]) => ` in ${attribute}=${value}`)
        .join('');
    const ci = record.ci === null ? '' : ` (${record.ci.lower} to ${record.ci.upper})`;
    const role = record.role === null ? '' : `, ${record.role} data`;
    return `${record.metric ?? record.name}${group}: ${record.raw}${ci}${role}`;
}

// EXTERNAL MODULE: ./lib/workspace/folder.js
var folder = __webpack_require__(75745);
// EXTERNAL MODULE: ./lib/workspace/workspace.js
var workspace = __webpack_require__(89724);
;// CONCATENATED MODULE: ./lib/commands/read-files.js





function readFiles(paths, format) {
    const seen = [];
    const failed = [];
    for (const path of paths) {
        try {
            seen.push({ ...readFile((0,folder/* openFolder */.N)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)), path });
        }
        catch (error) {
            if (!(error instanceof workspace/* WorkspaceError */.k))
                throw error;
            failed.push(`${(0,safety_escape/* forLog */.Ig)(`${path}: ${error.message}`)}\n`);
        }
    }
    const text = format === 'json' ? (0,safety_escape/* asJsonText */.AN)(`${JSON.stringify({ files: seen }, null, 2)}\n`) : seenAsText(seen);
    return { text: `${text}${failed.join('')}`, status: failed.length > 0 ? 2 : 0 };
}


/***/ })

};
