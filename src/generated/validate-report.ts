// Generated from schemas/report.schema.json by scripts/compile-schemas.mjs. Do not edit.
// @ts-nocheck

"use strict";
export const validateReport = validate13;
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://rmf-gate.github.io/schemas/report.schema.json","title":"rmf-gate report","description":"Everything rmf-gate says about one change. Fields may be added and are never renamed, so a reader ignores the ones it does not know.","type":"object","required":["schema","report_digest","tool","run","request","verdict","composition","policy","inputs","unread","systems","findings","not_applied","counts","coverage","limits_reached","cannot_prove","next_step"],"properties":{"schema":{"const":"rmf-gate/report/1"},"report_digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Over everything but run and this field, as JSON with sorted keys and no white space."},"tool":{"type":"object","required":["name","version","dist_sha256"],"properties":{"name":{"const":"rmf-gate"},"version":{"type":"string"},"dist_sha256":{"type":["string","null"]}}},"run":{"description":"Where and when it ran; not part of the digest.","type":"object","required":["at","clock","trigger","repository","workflow","run_id","attempt","actor","base_sha","head_sha","node","os"],"properties":{"at":{"type":"string"},"clock":{"enum":["given","system"]},"trigger":{"type":"string"},"repository":{"type":["string","null"]},"workflow":{"type":["string","null"]},"run_id":{"type":["string","null"]},"attempt":{"type":["string","null"]},"actor":{"type":["string","null"]},"base_sha":{"type":["string","null"]},"head_sha":{"type":["string","null"]},"node":{"type":"string"},"os":{"type":"string"}}},"request":{"type":"object","required":["at","directory","scope","require","policy_commit","comparison_commit","head_commit"],"properties":{"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"The day of judgement."},"directory":{"type":"string"},"scope":{"enum":["all","changed"]},"require":{"enum":["pass",null]},"policy_commit":{"type":["string","null"]},"comparison_commit":{"type":["string","null"]},"head_commit":{"type":["string","null"]}}},"verdict":{"enum":["pass","conditional","fail","error"]},"error":{"description":"Why nothing could be judged; with the verdict error only.","type":"object","required":["message","location"],"properties":{"message":{"type":"string"},"location":{"anyOf":[{"$ref":"#/definitions/location"},{"type":"null"}]}}},"composition":{"description":"Counts of rules by their worst finding.","type":"object","required":["rules","blocks","shown_wrong","missing","undecided","warns","notes","waived","provisional","known","upcoming","met"],"properties":{"rules":{"type":"integer","minimum":0},"blocks":{"type":"integer","minimum":0},"shown_wrong":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"undecided":{"type":"integer","minimum":0},"warns":{"type":"integer","minimum":0},"notes":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0},"provisional":{"type":"integer","minimum":0},"known":{"type":"integer","minimum":0},"upcoming":{"type":"integer","minimum":0},"met":{"type":"integer","minimum":0}}},"policy":{"type":"object","required":["origin","commit","digest","packs","loosened_by_head","set_by"],"properties":{"origin":{"type":"string"},"commit":{"type":["string","null"]},"digest":{"type":["string","null"]},"packs":{"type":"array","items":{"type":"object","required":["id","version","digest"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}}},"loosened_by_head":{"type":"array","items":{"type":"object","required":["rule","what","base","head"],"properties":{"rule":{"type":"string"},"what":{"type":"string"},"base":{"type":"string"},"head":{"type":"string"}}}},"set_by":{"type":"array","items":{"type":"object","required":["rule","limit","value","owner","date","origin"],"properties":{"rule":{"type":"string"},"limit":{"type":"string"},"value":{"type":"string"},"owner":{"type":["string","null"]},"date":{"type":["string","null"]},"origin":{"type":"string"}}}}}},"inputs":{"type":"array","items":{"type":"object","required":["path","sha256","bytes","role","format","read","side"],"properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0},"role":{"type":"string"},"format":{"type":"string"},"read":{"enum":["parsed","partial","empty","unsupported","corrupt"]},"side":{"$ref":"#/definitions/side"}}}},"unread":{"type":"array","items":{"type":"object","required":["path","reason"],"properties":{"path":{"type":"string"},"reason":{"type":"string"}}}},"systems":{"type":"array","items":{"$ref":"#/definitions/system"}},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"not_applied":{"type":"array","items":{"type":"object","required":["rule","system","reason"],"properties":{"rule":{"type":"string"},"system":{"type":"string"},"reason":{"type":"string"}}}},"counts":{"type":"object","required":["systems_found","systems_in_scope","rules","subjects"],"properties":{"systems_found":{"type":"integer","minimum":0},"systems_in_scope":{"type":"integer","minimum":0},"rules":{"type":"integer","minimum":0},"subjects":{"type":"integer","minimum":0}}},"coverage":{"type":"array","items":{"type":"object","required":["framework","requirements","examined","by_kind"],"properties":{"framework":{"type":"string"},"requirements":{"type":"integer","minimum":0},"examined":{"type":"integer","minimum":0},"by_kind":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}}},"limits_reached":{"type":"array","items":{"type":"string"}},"cannot_prove":{"type":"array","items":{"type":"string"}},"next_step":{"anyOf":[{"type":"object","required":["settles_rules","rules","file","text"],"properties":{"settles_rules":{"type":"integer","minimum":0},"rules":{"type":"array","items":{"type":"string"}},"file":{"type":"string"},"text":{"type":"string"}}},{"type":"null"}],"description":"The step that settles most, as text to paste."}},"if":{"properties":{"verdict":{"const":"error"}}},"then":{"required":["error"],"properties":{"error":true}},"definitions":{"side":{"enum":["head","base"]},"location":{"description":"1-based; the end is just past the last character.","type":"object","required":["path","line","column","endLine","endColumn","side"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"side":{"$ref":"#/definitions/side"}}},"outcome":{"enum":["pass","fail","not-evaluated","not-applicable"]},"reason":{"enum":["missing","unreadable","unbound","stale","limit-not-set","tool-limit","too-few","inconclusive",null]},"figure":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},"value":{"type":["number","string","null"]},"unit":{"type":"string"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"n":{"type":["number","null"]}}},"system":{"type":"object","required":["id","version","path","model_digest","tier","traits","evaluator","tables"],"properties":{"id":{"type":"string"},"version":{"type":["string","null"]},"path":{"type":"string"},"model_digest":{"type":["string","null"]},"tier":{"type":"object","required":["declared","derived","judged","reasons"],"properties":{"declared":{"enum":["low","moderate","high",null]},"derived":{"enum":["low","moderate","high"]},"judged":{"enum":["low","moderate","high"]},"reasons":{"type":"array","items":{"type":"string"}}}},"traits":{"type":"object","additionalProperties":{"enum":["yes","no","unknown"]}},"evaluator":{"type":["string","null"]},"tables":{"type":"array","items":{"type":"object","required":["attribute","source","rows"],"properties":{"attribute":{"type":"string"},"source":{"type":"string"},"rows":{"type":"array","items":{"type":"object","required":["group","n","positives","metrics"],"properties":{"group":{"type":"string"},"n":{"type":"string"},"positives":{"type":"string"},"metrics":{"type":"object","additionalProperties":{"type":"string"}}}}}}}}}},"statistics":{"type":"object","required":["estimate","lower","upper","level","sided","method","alpha","adjusted","family","family_size","p","n","n_needed","suppressed"],"properties":{"estimate":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"level":{"type":"number"},"sided":{"enum":["one","two"]},"method":{"type":"string"},"alpha":{"type":["number","null"]},"adjusted":{"type":["number","null"]},"family":{"type":["string","null"]},"family_size":{"type":["number","null"]},"p":{"type":["number","null"]},"n":{"type":["number","null"]},"n_needed":{"type":["number","null"]},"suppressed":{"type":"boolean"}}},"finding":{"type":"object","required":["rule","title","system","subject","outcome","reason","decision","policy","assurance","location","related","details","observed","required","message","why","fix","references","needs","inputs","fingerprint"],"properties":{"rule":{"type":"string"},"title":{"type":"string"},"system":{"type":"string"},"subject":{"type":"string"},"outcome":{"$ref":"#/definitions/outcome"},"reason":{"$ref":"#/definitions/reason"},"decision":{"enum":["blocks","warns","notes","waived","provisional","known","upcoming","ok"]},"policy":{"enum":["base","head","both"]},"assurance":{"enum":["declared","reported","recomputed","signed"]},"location":{"anyOf":[{"$ref":"#/definitions/location"},{"type":"null"}]},"related":{"type":"array","items":{"$ref":"#/definitions/location"}},"details":{"type":"array","items":{"type":"object","required":["outcome","reason","text","required","location"],"properties":{"outcome":{"$ref":"#/definitions/outcome"},"reason":{"$ref":"#/definitions/reason"},"text":{"type":"string"},"required":{"type":"string"},"location":{"anyOf":[{"$ref":"#/definitions/location"},{"type":"null"}]}}}},"observed":{"$ref":"#/definitions/figure"},"required":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},"value":{"type":["number","string","null"]},"unit":{"type":"string"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"n":{"type":["number","null"]},"origin":{"type":"string"}}},"statistics":{"$ref":"#/definitions/statistics"},"message":{"type":"string"},"why":{"type":"string"},"fix":{"type":"string"},"references":{"type":"array","items":{"type":"string"}},"needs":{"type":"array","items":{"type":"object","required":["field","description","file","lines"],"properties":{"field":{"type":"string"},"description":{"type":"string"},"file":{"type":"string"},"lines":{"type":"string"}}}},"blocked_by":{"type":"string"},"inputs":{"type":"array","items":{"type":"string"}},"fingerprint":{"type":"string"}},"if":{"properties":{"outcome":{"const":"not-evaluated"}}},"then":{"properties":{"reason":{"not":{"type":"null"}}}},"else":{"properties":{"reason":{"type":"null"}}}}}};
const schema16 = {"enum":["head","base"]};
const schema18 = {"type":"object","required":["id","version","path","model_digest","tier","traits","evaluator","tables"],"properties":{"id":{"type":"string"},"version":{"type":["string","null"]},"path":{"type":"string"},"model_digest":{"type":["string","null"]},"tier":{"type":"object","required":["declared","derived","judged","reasons"],"properties":{"declared":{"enum":["low","moderate","high",null]},"derived":{"enum":["low","moderate","high"]},"judged":{"enum":["low","moderate","high"]},"reasons":{"type":"array","items":{"type":"string"}}}},"traits":{"type":"object","additionalProperties":{"enum":["yes","no","unknown"]}},"evaluator":{"type":["string","null"]},"tables":{"type":"array","items":{"type":"object","required":["attribute","source","rows"],"properties":{"attribute":{"type":"string"},"source":{"type":"string"},"rows":{"type":"array","items":{"type":"object","required":["group","n","positives","metrics"],"properties":{"group":{"type":"string"},"n":{"type":"string"},"positives":{"type":"string"},"metrics":{"type":"object","additionalProperties":{"type":"string"}}}}}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
const schema15 = {"description":"1-based; the end is just past the last character.","type":"object","required":["path","line","column","endLine","endColumn","side"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"side":{"$ref":"#/definitions/side"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.line === undefined) || (!(func0.call(data, "line")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.column === undefined) || (!(func0.call(data, "column")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.endLine === undefined) || (!(func0.call(data, "endLine")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endLine"},message:"must have required property '"+"endLine"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.endColumn === undefined) || (!(func0.call(data, "endColumn")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endColumn"},message:"must have required property '"+"endColumn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.side === undefined) || (!(func0.call(data, "side")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.path !== undefined && func0.call(data, "path")){
if(typeof data.path !== "string"){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.line !== undefined && func0.call(data, "line")){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.column !== undefined && func0.call(data, "column")){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.endLine !== undefined && func0.call(data, "endLine")){
let data3 = data.endLine;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/endLine",schemaPath:"#/properties/endLine/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/endLine",schemaPath:"#/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.endColumn !== undefined && func0.call(data, "endColumn")){
let data4 = data.endColumn;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/endColumn",schemaPath:"#/properties/endColumn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/endColumn",schemaPath:"#/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.side !== undefined && func0.call(data, "side")){
let data5 = data.side;
if(!((data5 === "head") || (data5 === "base"))){
const err15 = {instancePath:instancePath+"/side",schemaPath:"#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","required":["rule","title","system","subject","outcome","reason","decision","policy","assurance","location","related","details","observed","required","message","why","fix","references","needs","inputs","fingerprint"],"properties":{"rule":{"type":"string"},"title":{"type":"string"},"system":{"type":"string"},"subject":{"type":"string"},"outcome":{"$ref":"#/definitions/outcome"},"reason":{"$ref":"#/definitions/reason"},"decision":{"enum":["blocks","warns","notes","waived","provisional","known","upcoming","ok"]},"policy":{"enum":["base","head","both"]},"assurance":{"enum":["declared","reported","recomputed","signed"]},"location":{"anyOf":[{"$ref":"#/definitions/location"},{"type":"null"}]},"related":{"type":"array","items":{"$ref":"#/definitions/location"}},"details":{"type":"array","items":{"type":"object","required":["outcome","reason","text","required","location"],"properties":{"outcome":{"$ref":"#/definitions/outcome"},"reason":{"$ref":"#/definitions/reason"},"text":{"type":"string"},"required":{"type":"string"},"location":{"anyOf":[{"$ref":"#/definitions/location"},{"type":"null"}]}}}},"observed":{"$ref":"#/definitions/figure"},"required":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},"value":{"type":["number","string","null"]},"unit":{"type":"string"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"n":{"type":["number","null"]},"origin":{"type":"string"}}},"statistics":{"$ref":"#/definitions/statistics"},"message":{"type":"string"},"why":{"type":"string"},"fix":{"type":"string"},"references":{"type":"array","items":{"type":"string"}},"needs":{"type":"array","items":{"type":"object","required":["field","description","file","lines"],"properties":{"field":{"type":"string"},"description":{"type":"string"},"file":{"type":"string"},"lines":{"type":"string"}}}},"blocked_by":{"type":"string"},"inputs":{"type":"array","items":{"type":"string"}},"fingerprint":{"type":"string"}},"if":{"properties":{"outcome":{"const":"not-evaluated"}}},"then":{"properties":{"reason":{"not":{"type":"null"}}}},"else":{"properties":{"reason":{"type":"null"}}}};
const schema20 = {"enum":["pass","fail","not-evaluated","not-applicable"]};
const schema21 = {"enum":["missing","unreadable","unbound","stale","limit-not-set","tool-limit","too-few","inconclusive",null]};
const schema24 = {"type":"object","required":["text"],"properties":{"text":{"type":"string"},"value":{"type":["number","string","null"]},"unit":{"type":"string"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"n":{"type":["number","null"]}}};
const schema25 = {"type":"object","required":["estimate","lower","upper","level","sided","method","alpha","adjusted","family","family_size","p","n","n_needed","suppressed"],"properties":{"estimate":{"type":["number","null"]},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"level":{"type":"number"},"sided":{"enum":["one","two"]},"method":{"type":"string"},"alpha":{"type":["number","null"]},"adjusted":{"type":["number","null"]},"family":{"type":["string","null"]},"family_size":{"type":["number","null"]},"p":{"type":["number","null"]},"n":{"type":["number","null"]},"n_needed":{"type":["number","null"]},"suppressed":{"type":"boolean"}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome !== undefined && func0.call(data, "outcome")){
if("not-evaluated" !== data.outcome){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs6 = errors;
const _errs7 = errors;
if(data.reason !== null){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs7 === errors;
if(valid3){
const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/then/properties/reason/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined && func0.call(data, "reason")){
if(data.reason !== null){
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/else/properties/reason/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.system === undefined) || (!(func0.call(data, "system")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.outcome === undefined) || (!(func0.call(data, "outcome")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.decision === undefined) || (!(func0.call(data, "decision")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.policy === undefined) || (!(func0.call(data, "policy")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.assurance === undefined) || (!(func0.call(data, "assurance")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assurance"},message:"must have required property '"+"assurance"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data.location === undefined) || (!(func0.call(data, "location")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data.related === undefined) || (!(func0.call(data, "related")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "related"},message:"must have required property '"+"related"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data.details === undefined) || (!(func0.call(data, "details")))){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "details"},message:"must have required property '"+"details"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data.observed === undefined) || (!(func0.call(data, "observed")))){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data.required === undefined) || (!(func0.call(data, "required")))){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data.why === undefined) || (!(func0.call(data, "why")))){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data.fix === undefined) || (!(func0.call(data, "fix")))){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data.references === undefined) || (!(func0.call(data, "references")))){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "references"},message:"must have required property '"+"references"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data.needs === undefined) || (!(func0.call(data, "needs")))){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data.inputs === undefined) || (!(func0.call(data, "inputs")))){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data.fingerprint === undefined) || (!(func0.call(data, "fingerprint")))){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.rule !== undefined && func0.call(data, "rule")){
if(typeof data.rule !== "string"){
const err26 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err27 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.system !== undefined && func0.call(data, "system")){
if(typeof data.system !== "string"){
const err28 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
if(typeof data.subject !== "string"){
const err29 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data7 = data.outcome;
if(!((((data7 === "pass") || (data7 === "fail")) || (data7 === "not-evaluated")) || (data7 === "not-applicable"))){
const err30 = {instancePath:instancePath+"/outcome",schemaPath:"#/definitions/outcome/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data8 = data.reason;
if(!(((((((((data8 === "missing") || (data8 === "unreadable")) || (data8 === "unbound")) || (data8 === "stale")) || (data8 === "limit-not-set")) || (data8 === "tool-limit")) || (data8 === "too-few")) || (data8 === "inconclusive")) || (data8 === null))){
const err31 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/reason/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.decision !== undefined && func0.call(data, "decision")){
let data9 = data.decision;
if(!((((((((data9 === "blocks") || (data9 === "warns")) || (data9 === "notes")) || (data9 === "waived")) || (data9 === "provisional")) || (data9 === "known")) || (data9 === "upcoming")) || (data9 === "ok"))){
const err32 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema19.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.policy !== undefined && func0.call(data, "policy")){
let data10 = data.policy;
if(!(((data10 === "base") || (data10 === "head")) || (data10 === "both"))){
const err33 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.assurance !== undefined && func0.call(data, "assurance")){
let data11 = data.assurance;
if(!((((data11 === "declared") || (data11 === "reported")) || (data11 === "recomputed")) || (data11 === "signed"))){
const err34 = {instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/enum",keyword:"enum",params:{allowedValues: schema19.properties.assurance.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.location !== undefined && func0.call(data, "location")){
let data12 = data.location;
const _errs28 = errors;
let valid8 = false;
const _errs29 = errors;
if(!(validate14(data12, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(data12 !== null){
const err35 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err36 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data.related !== undefined && func0.call(data, "related")){
let data13 = data.related;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data13[i0], {instancePath:instancePath+"/related/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data15 = data.details;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.outcome === undefined) || (!(func0.call(data16, "outcome")))){
const err38 = {instancePath:instancePath+"/details/" + i1,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data16.reason === undefined) || (!(func0.call(data16, "reason")))){
const err39 = {instancePath:instancePath+"/details/" + i1,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data16.text === undefined) || (!(func0.call(data16, "text")))){
const err40 = {instancePath:instancePath+"/details/" + i1,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data16.required === undefined) || (!(func0.call(data16, "required")))){
const err41 = {instancePath:instancePath+"/details/" + i1,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data16.location === undefined) || (!(func0.call(data16, "location")))){
const err42 = {instancePath:instancePath+"/details/" + i1,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.outcome !== undefined && func0.call(data16, "outcome")){
let data17 = data16.outcome;
if(!((((data17 === "pass") || (data17 === "fail")) || (data17 === "not-evaluated")) || (data17 === "not-applicable"))){
const err43 = {instancePath:instancePath+"/details/" + i1+"/outcome",schemaPath:"#/definitions/outcome/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.reason !== undefined && func0.call(data16, "reason")){
let data18 = data16.reason;
if(!(((((((((data18 === "missing") || (data18 === "unreadable")) || (data18 === "unbound")) || (data18 === "stale")) || (data18 === "limit-not-set")) || (data18 === "tool-limit")) || (data18 === "too-few")) || (data18 === "inconclusive")) || (data18 === null))){
const err44 = {instancePath:instancePath+"/details/" + i1+"/reason",schemaPath:"#/definitions/reason/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.text !== undefined && func0.call(data16, "text")){
if(typeof data16.text !== "string"){
const err45 = {instancePath:instancePath+"/details/" + i1+"/text",schemaPath:"#/properties/details/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.required !== undefined && func0.call(data16, "required")){
if(typeof data16.required !== "string"){
const err46 = {instancePath:instancePath+"/details/" + i1+"/required",schemaPath:"#/properties/details/items/properties/required/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.location !== undefined && func0.call(data16, "location")){
let data21 = data16.location;
const _errs48 = errors;
let valid16 = false;
const _errs49 = errors;
if(!(validate14(data21, {instancePath:instancePath+"/details/" + i1+"/location",parentData:data16,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid2 = _errs49 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs50 = errors;
if(data21 !== null){
const err47 = {instancePath:instancePath+"/details/" + i1+"/location",schemaPath:"#/properties/details/items/properties/location/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid16 = valid16 || _valid2;
}
if(!valid16){
const err48 = {instancePath:instancePath+"/details/" + i1+"/location",schemaPath:"#/properties/details/items/properties/location/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/details/" + i1,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.observed !== undefined && func0.call(data, "observed")){
let data22 = data.observed;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.text === undefined) || (!(func0.call(data22, "text")))){
const err51 = {instancePath:instancePath+"/observed",schemaPath:"#/definitions/figure/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data22.text !== undefined && func0.call(data22, "text")){
if(typeof data22.text !== "string"){
const err52 = {instancePath:instancePath+"/observed/text",schemaPath:"#/definitions/figure/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.value !== undefined && func0.call(data22, "value")){
let data24 = data22.value;
if(((!((typeof data24 == "number") && (isFinite(data24)))) && (typeof data24 !== "string")) && (data24 !== null)){
const err53 = {instancePath:instancePath+"/observed/value",schemaPath:"#/definitions/figure/properties/value/type",keyword:"type",params:{type: schema24.properties.value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data22.unit !== undefined && func0.call(data22, "unit")){
if(typeof data22.unit !== "string"){
const err54 = {instancePath:instancePath+"/observed/unit",schemaPath:"#/definitions/figure/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.lower !== undefined && func0.call(data22, "lower")){
let data26 = data22.lower;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err55 = {instancePath:instancePath+"/observed/lower",schemaPath:"#/definitions/figure/properties/lower/type",keyword:"type",params:{type: schema24.properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.upper !== undefined && func0.call(data22, "upper")){
let data27 = data22.upper;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err56 = {instancePath:instancePath+"/observed/upper",schemaPath:"#/definitions/figure/properties/upper/type",keyword:"type",params:{type: schema24.properties.upper.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.n !== undefined && func0.call(data22, "n")){
let data28 = data22.n;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err57 = {instancePath:instancePath+"/observed/n",schemaPath:"#/definitions/figure/properties/n/type",keyword:"type",params:{type: schema24.properties.n.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/observed",schemaPath:"#/definitions/figure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.required !== undefined && func0.call(data, "required")){
let data29 = data.required;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.text === undefined) || (!(func0.call(data29, "text")))){
const err59 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data29.text !== undefined && func0.call(data29, "text")){
if(typeof data29.text !== "string"){
const err60 = {instancePath:instancePath+"/required/text",schemaPath:"#/properties/required/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.value !== undefined && func0.call(data29, "value")){
let data31 = data29.value;
if(((!((typeof data31 == "number") && (isFinite(data31)))) && (typeof data31 !== "string")) && (data31 !== null)){
const err61 = {instancePath:instancePath+"/required/value",schemaPath:"#/properties/required/properties/value/type",keyword:"type",params:{type: schema19.properties.required.properties.value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.unit !== undefined && func0.call(data29, "unit")){
if(typeof data29.unit !== "string"){
const err62 = {instancePath:instancePath+"/required/unit",schemaPath:"#/properties/required/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.lower !== undefined && func0.call(data29, "lower")){
let data33 = data29.lower;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err63 = {instancePath:instancePath+"/required/lower",schemaPath:"#/properties/required/properties/lower/type",keyword:"type",params:{type: schema19.properties.required.properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.upper !== undefined && func0.call(data29, "upper")){
let data34 = data29.upper;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err64 = {instancePath:instancePath+"/required/upper",schemaPath:"#/properties/required/properties/upper/type",keyword:"type",params:{type: schema19.properties.required.properties.upper.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.n !== undefined && func0.call(data29, "n")){
let data35 = data29.n;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err65 = {instancePath:instancePath+"/required/n",schemaPath:"#/properties/required/properties/n/type",keyword:"type",params:{type: schema19.properties.required.properties.n.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data29.origin !== undefined && func0.call(data29, "origin")){
if(typeof data29.origin !== "string"){
const err66 = {instancePath:instancePath+"/required/origin",schemaPath:"#/properties/required/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.statistics !== undefined && func0.call(data, "statistics")){
let data37 = data.statistics;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.estimate === undefined) || (!(func0.call(data37, "estimate")))){
const err68 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "estimate"},message:"must have required property '"+"estimate"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data37.lower === undefined) || (!(func0.call(data37, "lower")))){
const err69 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data37.upper === undefined) || (!(func0.call(data37, "upper")))){
const err70 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((data37.level === undefined) || (!(func0.call(data37, "level")))){
const err71 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((data37.sided === undefined) || (!(func0.call(data37, "sided")))){
const err72 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "sided"},message:"must have required property '"+"sided"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((data37.method === undefined) || (!(func0.call(data37, "method")))){
const err73 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data37.alpha === undefined) || (!(func0.call(data37, "alpha")))){
const err74 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "alpha"},message:"must have required property '"+"alpha"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((data37.adjusted === undefined) || (!(func0.call(data37, "adjusted")))){
const err75 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "adjusted"},message:"must have required property '"+"adjusted"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((data37.family === undefined) || (!(func0.call(data37, "family")))){
const err76 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((data37.family_size === undefined) || (!(func0.call(data37, "family_size")))){
const err77 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "family_size"},message:"must have required property '"+"family_size"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((data37.p === undefined) || (!(func0.call(data37, "p")))){
const err78 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data37.n === undefined) || (!(func0.call(data37, "n")))){
const err79 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data37.n_needed === undefined) || (!(func0.call(data37, "n_needed")))){
const err80 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "n_needed"},message:"must have required property '"+"n_needed"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data37.suppressed === undefined) || (!(func0.call(data37, "suppressed")))){
const err81 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/required",keyword:"required",params:{missingProperty: "suppressed"},message:"must have required property '"+"suppressed"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data37.estimate !== undefined && func0.call(data37, "estimate")){
let data38 = data37.estimate;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
const err82 = {instancePath:instancePath+"/statistics/estimate",schemaPath:"#/definitions/statistics/properties/estimate/type",keyword:"type",params:{type: schema25.properties.estimate.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data37.lower !== undefined && func0.call(data37, "lower")){
let data39 = data37.lower;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (data39 !== null)){
const err83 = {instancePath:instancePath+"/statistics/lower",schemaPath:"#/definitions/statistics/properties/lower/type",keyword:"type",params:{type: schema25.properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data37.upper !== undefined && func0.call(data37, "upper")){
let data40 = data37.upper;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
const err84 = {instancePath:instancePath+"/statistics/upper",schemaPath:"#/definitions/statistics/properties/upper/type",keyword:"type",params:{type: schema25.properties.upper.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data37.level !== undefined && func0.call(data37, "level")){
let data41 = data37.level;
if(!((typeof data41 == "number") && (isFinite(data41)))){
const err85 = {instancePath:instancePath+"/statistics/level",schemaPath:"#/definitions/statistics/properties/level/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data37.sided !== undefined && func0.call(data37, "sided")){
let data42 = data37.sided;
if(!((data42 === "one") || (data42 === "two"))){
const err86 = {instancePath:instancePath+"/statistics/sided",schemaPath:"#/definitions/statistics/properties/sided/enum",keyword:"enum",params:{allowedValues: schema25.properties.sided.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data37.method !== undefined && func0.call(data37, "method")){
if(typeof data37.method !== "string"){
const err87 = {instancePath:instancePath+"/statistics/method",schemaPath:"#/definitions/statistics/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.alpha !== undefined && func0.call(data37, "alpha")){
let data44 = data37.alpha;
if((!((typeof data44 == "number") && (isFinite(data44)))) && (data44 !== null)){
const err88 = {instancePath:instancePath+"/statistics/alpha",schemaPath:"#/definitions/statistics/properties/alpha/type",keyword:"type",params:{type: schema25.properties.alpha.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data37.adjusted !== undefined && func0.call(data37, "adjusted")){
let data45 = data37.adjusted;
if((!((typeof data45 == "number") && (isFinite(data45)))) && (data45 !== null)){
const err89 = {instancePath:instancePath+"/statistics/adjusted",schemaPath:"#/definitions/statistics/properties/adjusted/type",keyword:"type",params:{type: schema25.properties.adjusted.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.family !== undefined && func0.call(data37, "family")){
let data46 = data37.family;
if((typeof data46 !== "string") && (data46 !== null)){
const err90 = {instancePath:instancePath+"/statistics/family",schemaPath:"#/definitions/statistics/properties/family/type",keyword:"type",params:{type: schema25.properties.family.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data37.family_size !== undefined && func0.call(data37, "family_size")){
let data47 = data37.family_size;
if((!((typeof data47 == "number") && (isFinite(data47)))) && (data47 !== null)){
const err91 = {instancePath:instancePath+"/statistics/family_size",schemaPath:"#/definitions/statistics/properties/family_size/type",keyword:"type",params:{type: schema25.properties.family_size.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data37.p !== undefined && func0.call(data37, "p")){
let data48 = data37.p;
if((!((typeof data48 == "number") && (isFinite(data48)))) && (data48 !== null)){
const err92 = {instancePath:instancePath+"/statistics/p",schemaPath:"#/definitions/statistics/properties/p/type",keyword:"type",params:{type: schema25.properties.p.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data37.n !== undefined && func0.call(data37, "n")){
let data49 = data37.n;
if((!((typeof data49 == "number") && (isFinite(data49)))) && (data49 !== null)){
const err93 = {instancePath:instancePath+"/statistics/n",schemaPath:"#/definitions/statistics/properties/n/type",keyword:"type",params:{type: schema25.properties.n.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data37.n_needed !== undefined && func0.call(data37, "n_needed")){
let data50 = data37.n_needed;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (data50 !== null)){
const err94 = {instancePath:instancePath+"/statistics/n_needed",schemaPath:"#/definitions/statistics/properties/n_needed/type",keyword:"type",params:{type: schema25.properties.n_needed.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data37.suppressed !== undefined && func0.call(data37, "suppressed")){
if(typeof data37.suppressed !== "boolean"){
const err95 = {instancePath:instancePath+"/statistics/suppressed",schemaPath:"#/definitions/statistics/properties/suppressed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/statistics",schemaPath:"#/definitions/statistics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
if(typeof data.message !== "string"){
const err97 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.why !== undefined && func0.call(data, "why")){
if(typeof data.why !== "string"){
const err98 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.fix !== undefined && func0.call(data, "fix")){
if(typeof data.fix !== "string"){
const err99 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.references !== undefined && func0.call(data, "references")){
let data55 = data.references;
if(Array.isArray(data55)){
const len2 = data55.length;
for(let i2=0; i2<len2; i2++){
if(typeof data55[i2] !== "string"){
const err100 = {instancePath:instancePath+"/references/" + i2,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.needs !== undefined && func0.call(data, "needs")){
let data57 = data.needs;
if(Array.isArray(data57)){
const len3 = data57.length;
for(let i3=0; i3<len3; i3++){
let data58 = data57[i3];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if((data58.field === undefined) || (!(func0.call(data58, "field")))){
const err102 = {instancePath:instancePath+"/needs/" + i3,schemaPath:"#/properties/needs/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((data58.description === undefined) || (!(func0.call(data58, "description")))){
const err103 = {instancePath:instancePath+"/needs/" + i3,schemaPath:"#/properties/needs/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((data58.file === undefined) || (!(func0.call(data58, "file")))){
const err104 = {instancePath:instancePath+"/needs/" + i3,schemaPath:"#/properties/needs/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((data58.lines === undefined) || (!(func0.call(data58, "lines")))){
const err105 = {instancePath:instancePath+"/needs/" + i3,schemaPath:"#/properties/needs/items/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data58.field !== undefined && func0.call(data58, "field")){
if(typeof data58.field !== "string"){
const err106 = {instancePath:instancePath+"/needs/" + i3+"/field",schemaPath:"#/properties/needs/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data58.description !== undefined && func0.call(data58, "description")){
if(typeof data58.description !== "string"){
const err107 = {instancePath:instancePath+"/needs/" + i3+"/description",schemaPath:"#/properties/needs/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data58.file !== undefined && func0.call(data58, "file")){
if(typeof data58.file !== "string"){
const err108 = {instancePath:instancePath+"/needs/" + i3+"/file",schemaPath:"#/properties/needs/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data58.lines !== undefined && func0.call(data58, "lines")){
if(typeof data58.lines !== "string"){
const err109 = {instancePath:instancePath+"/needs/" + i3+"/lines",schemaPath:"#/properties/needs/items/properties/lines/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/needs/" + i3,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.blocked_by !== undefined && func0.call(data, "blocked_by")){
if(typeof data.blocked_by !== "string"){
const err112 = {instancePath:instancePath+"/blocked_by",schemaPath:"#/properties/blocked_by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.inputs !== undefined && func0.call(data, "inputs")){
let data64 = data.inputs;
if(Array.isArray(data64)){
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
if(typeof data64[i4] !== "string"){
const err113 = {instancePath:instancePath+"/inputs/" + i4,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.fingerprint !== undefined && func0.call(data, "fingerprint")){
if(typeof data.fingerprint !== "string"){
const err115 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://rmf-gate.github.io/schemas/report.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdict !== undefined && func0.call(data, "verdict")){
if("error" !== data.verdict){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.schema === undefined) || (!(func0.call(data, "schema")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.report_digest === undefined) || (!(func0.call(data, "report_digest")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "report_digest"},message:"must have required property '"+"report_digest"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.run === undefined) || (!(func0.call(data, "run")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.request === undefined) || (!(func0.call(data, "request")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.verdict === undefined) || (!(func0.call(data, "verdict")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.composition === undefined) || (!(func0.call(data, "composition")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "composition"},message:"must have required property '"+"composition"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.policy === undefined) || (!(func0.call(data, "policy")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.inputs === undefined) || (!(func0.call(data, "inputs")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.unread === undefined) || (!(func0.call(data, "unread")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unread"},message:"must have required property '"+"unread"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.systems === undefined) || (!(func0.call(data, "systems")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems"},message:"must have required property '"+"systems"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data.findings === undefined) || (!(func0.call(data, "findings")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data.not_applied === undefined) || (!(func0.call(data, "not_applied")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not_applied"},message:"must have required property '"+"not_applied"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data.coverage === undefined) || (!(func0.call(data, "coverage")))){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data.limits_reached === undefined) || (!(func0.call(data, "limits_reached")))){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits_reached"},message:"must have required property '"+"limits_reached"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data.cannot_prove === undefined) || (!(func0.call(data, "cannot_prove")))){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cannot_prove"},message:"must have required property '"+"cannot_prove"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data.next_step === undefined) || (!(func0.call(data, "next_step")))){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_step"},message:"must have required property '"+"next_step"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.schema !== undefined && func0.call(data, "schema")){
if("rmf-gate/report/1" !== data.schema){
const err21 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "rmf-gate/report/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.report_digest !== undefined && func0.call(data, "report_digest")){
let data2 = data.report_digest;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err22 = {instancePath:instancePath+"/report_digest",schemaPath:"#/properties/report_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/report_digest",schemaPath:"#/properties/report_digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data3 = data.tool;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.name === undefined) || (!(func0.call(data3, "name")))){
const err24 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data3.version === undefined) || (!(func0.call(data3, "version")))){
const err25 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data3.dist_sha256 === undefined) || (!(func0.call(data3, "dist_sha256")))){
const err26 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "dist_sha256"},message:"must have required property '"+"dist_sha256"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data3.name !== undefined && func0.call(data3, "name")){
if("rmf-gate" !== data3.name){
const err27 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "rmf-gate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.version !== undefined && func0.call(data3, "version")){
if(typeof data3.version !== "string"){
const err28 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.dist_sha256 !== undefined && func0.call(data3, "dist_sha256")){
let data6 = data3.dist_sha256;
if((typeof data6 !== "string") && (data6 !== null)){
const err29 = {instancePath:instancePath+"/tool/dist_sha256",schemaPath:"#/properties/tool/properties/dist_sha256/type",keyword:"type",params:{type: schema14.properties.tool.properties.dist_sha256.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.run !== undefined && func0.call(data, "run")){
let data7 = data.run;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.at === undefined) || (!(func0.call(data7, "at")))){
const err31 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data7.clock === undefined) || (!(func0.call(data7, "clock")))){
const err32 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data7.trigger === undefined) || (!(func0.call(data7, "trigger")))){
const err33 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data7.repository === undefined) || (!(func0.call(data7, "repository")))){
const err34 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data7.workflow === undefined) || (!(func0.call(data7, "workflow")))){
const err35 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data7.run_id === undefined) || (!(func0.call(data7, "run_id")))){
const err36 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "run_id"},message:"must have required property '"+"run_id"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data7.attempt === undefined) || (!(func0.call(data7, "attempt")))){
const err37 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data7.actor === undefined) || (!(func0.call(data7, "actor")))){
const err38 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data7.base_sha === undefined) || (!(func0.call(data7, "base_sha")))){
const err39 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "base_sha"},message:"must have required property '"+"base_sha"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data7.head_sha === undefined) || (!(func0.call(data7, "head_sha")))){
const err40 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "head_sha"},message:"must have required property '"+"head_sha"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data7.node === undefined) || (!(func0.call(data7, "node")))){
const err41 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data7.os === undefined) || (!(func0.call(data7, "os")))){
const err42 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data7.at !== undefined && func0.call(data7, "at")){
if(typeof data7.at !== "string"){
const err43 = {instancePath:instancePath+"/run/at",schemaPath:"#/properties/run/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.clock !== undefined && func0.call(data7, "clock")){
let data9 = data7.clock;
if(!((data9 === "given") || (data9 === "system"))){
const err44 = {instancePath:instancePath+"/run/clock",schemaPath:"#/properties/run/properties/clock/enum",keyword:"enum",params:{allowedValues: schema14.properties.run.properties.clock.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data7.trigger !== undefined && func0.call(data7, "trigger")){
if(typeof data7.trigger !== "string"){
const err45 = {instancePath:instancePath+"/run/trigger",schemaPath:"#/properties/run/properties/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data7.repository !== undefined && func0.call(data7, "repository")){
let data11 = data7.repository;
if((typeof data11 !== "string") && (data11 !== null)){
const err46 = {instancePath:instancePath+"/run/repository",schemaPath:"#/properties/run/properties/repository/type",keyword:"type",params:{type: schema14.properties.run.properties.repository.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.workflow !== undefined && func0.call(data7, "workflow")){
let data12 = data7.workflow;
if((typeof data12 !== "string") && (data12 !== null)){
const err47 = {instancePath:instancePath+"/run/workflow",schemaPath:"#/properties/run/properties/workflow/type",keyword:"type",params:{type: schema14.properties.run.properties.workflow.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data7.run_id !== undefined && func0.call(data7, "run_id")){
let data13 = data7.run_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err48 = {instancePath:instancePath+"/run/run_id",schemaPath:"#/properties/run/properties/run_id/type",keyword:"type",params:{type: schema14.properties.run.properties.run_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data7.attempt !== undefined && func0.call(data7, "attempt")){
let data14 = data7.attempt;
if((typeof data14 !== "string") && (data14 !== null)){
const err49 = {instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type: schema14.properties.run.properties.attempt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data7.actor !== undefined && func0.call(data7, "actor")){
let data15 = data7.actor;
if((typeof data15 !== "string") && (data15 !== null)){
const err50 = {instancePath:instancePath+"/run/actor",schemaPath:"#/properties/run/properties/actor/type",keyword:"type",params:{type: schema14.properties.run.properties.actor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data7.base_sha !== undefined && func0.call(data7, "base_sha")){
let data16 = data7.base_sha;
if((typeof data16 !== "string") && (data16 !== null)){
const err51 = {instancePath:instancePath+"/run/base_sha",schemaPath:"#/properties/run/properties/base_sha/type",keyword:"type",params:{type: schema14.properties.run.properties.base_sha.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.head_sha !== undefined && func0.call(data7, "head_sha")){
let data17 = data7.head_sha;
if((typeof data17 !== "string") && (data17 !== null)){
const err52 = {instancePath:instancePath+"/run/head_sha",schemaPath:"#/properties/run/properties/head_sha/type",keyword:"type",params:{type: schema14.properties.run.properties.head_sha.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data7.node !== undefined && func0.call(data7, "node")){
if(typeof data7.node !== "string"){
const err53 = {instancePath:instancePath+"/run/node",schemaPath:"#/properties/run/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data7.os !== undefined && func0.call(data7, "os")){
if(typeof data7.os !== "string"){
const err54 = {instancePath:instancePath+"/run/os",schemaPath:"#/properties/run/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.request !== undefined && func0.call(data, "request")){
let data20 = data.request;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.at === undefined) || (!(func0.call(data20, "at")))){
const err56 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data20.directory === undefined) || (!(func0.call(data20, "directory")))){
const err57 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "directory"},message:"must have required property '"+"directory"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data20.scope === undefined) || (!(func0.call(data20, "scope")))){
const err58 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data20.require === undefined) || (!(func0.call(data20, "require")))){
const err59 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "require"},message:"must have required property '"+"require"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data20.policy_commit === undefined) || (!(func0.call(data20, "policy_commit")))){
const err60 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "policy_commit"},message:"must have required property '"+"policy_commit"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data20.comparison_commit === undefined) || (!(func0.call(data20, "comparison_commit")))){
const err61 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "comparison_commit"},message:"must have required property '"+"comparison_commit"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data20.head_commit === undefined) || (!(func0.call(data20, "head_commit")))){
const err62 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "head_commit"},message:"must have required property '"+"head_commit"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data20.at !== undefined && func0.call(data20, "at")){
let data21 = data20.at;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err63 = {instancePath:instancePath+"/request/at",schemaPath:"#/properties/request/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/request/at",schemaPath:"#/properties/request/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.directory !== undefined && func0.call(data20, "directory")){
if(typeof data20.directory !== "string"){
const err65 = {instancePath:instancePath+"/request/directory",schemaPath:"#/properties/request/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data20.scope !== undefined && func0.call(data20, "scope")){
let data23 = data20.scope;
if(!((data23 === "all") || (data23 === "changed"))){
const err66 = {instancePath:instancePath+"/request/scope",schemaPath:"#/properties/request/properties/scope/enum",keyword:"enum",params:{allowedValues: schema14.properties.request.properties.scope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.require !== undefined && func0.call(data20, "require")){
let data24 = data20.require;
if(!((data24 === "pass") || (data24 === null))){
const err67 = {instancePath:instancePath+"/request/require",schemaPath:"#/properties/request/properties/require/enum",keyword:"enum",params:{allowedValues: schema14.properties.request.properties.require.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data20.policy_commit !== undefined && func0.call(data20, "policy_commit")){
let data25 = data20.policy_commit;
if((typeof data25 !== "string") && (data25 !== null)){
const err68 = {instancePath:instancePath+"/request/policy_commit",schemaPath:"#/properties/request/properties/policy_commit/type",keyword:"type",params:{type: schema14.properties.request.properties.policy_commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data20.comparison_commit !== undefined && func0.call(data20, "comparison_commit")){
let data26 = data20.comparison_commit;
if((typeof data26 !== "string") && (data26 !== null)){
const err69 = {instancePath:instancePath+"/request/comparison_commit",schemaPath:"#/properties/request/properties/comparison_commit/type",keyword:"type",params:{type: schema14.properties.request.properties.comparison_commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data20.head_commit !== undefined && func0.call(data20, "head_commit")){
let data27 = data20.head_commit;
if((typeof data27 !== "string") && (data27 !== null)){
const err70 = {instancePath:instancePath+"/request/head_commit",schemaPath:"#/properties/request/properties/head_commit/type",keyword:"type",params:{type: schema14.properties.request.properties.head_commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data28 = data.verdict;
if(!((((data28 === "pass") || (data28 === "conditional")) || (data28 === "fail")) || (data28 === "error"))){
const err72 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema14.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.error !== undefined && func0.call(data, "error")){
let data29 = data.error;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.message === undefined) || (!(func0.call(data29, "message")))){
const err73 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data29.location === undefined) || (!(func0.call(data29, "location")))){
const err74 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data29.message !== undefined && func0.call(data29, "message")){
if(typeof data29.message !== "string"){
const err75 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data29.location !== undefined && func0.call(data29, "location")){
let data31 = data29.location;
const _errs60 = errors;
let valid7 = false;
const _errs61 = errors;
if(!(validate14(data31, {instancePath:instancePath+"/error/location",parentData:data29,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid1 = _errs61 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs62 = errors;
if(data31 !== null){
const err76 = {instancePath:instancePath+"/error/location",schemaPath:"#/properties/error/properties/location/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid1 = _errs62 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err77 = {instancePath:instancePath+"/error/location",schemaPath:"#/properties/error/properties/location/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.composition !== undefined && func0.call(data, "composition")){
let data32 = data.composition;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.rules === undefined) || (!(func0.call(data32, "rules")))){
const err79 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data32.blocks === undefined) || (!(func0.call(data32, "blocks")))){
const err80 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data32.shown_wrong === undefined) || (!(func0.call(data32, "shown_wrong")))){
const err81 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "shown_wrong"},message:"must have required property '"+"shown_wrong"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((data32.missing === undefined) || (!(func0.call(data32, "missing")))){
const err82 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((data32.undecided === undefined) || (!(func0.call(data32, "undecided")))){
const err83 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "undecided"},message:"must have required property '"+"undecided"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data32.warns === undefined) || (!(func0.call(data32, "warns")))){
const err84 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "warns"},message:"must have required property '"+"warns"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((data32.notes === undefined) || (!(func0.call(data32, "notes")))){
const err85 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((data32.waived === undefined) || (!(func0.call(data32, "waived")))){
const err86 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "waived"},message:"must have required property '"+"waived"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data32.provisional === undefined) || (!(func0.call(data32, "provisional")))){
const err87 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "provisional"},message:"must have required property '"+"provisional"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data32.known === undefined) || (!(func0.call(data32, "known")))){
const err88 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "known"},message:"must have required property '"+"known"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((data32.upcoming === undefined) || (!(func0.call(data32, "upcoming")))){
const err89 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "upcoming"},message:"must have required property '"+"upcoming"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((data32.met === undefined) || (!(func0.call(data32, "met")))){
const err90 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data32.rules !== undefined && func0.call(data32, "rules")){
let data33 = data32.rules;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err91 = {instancePath:instancePath+"/composition/rules",schemaPath:"#/properties/composition/properties/rules/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err92 = {instancePath:instancePath+"/composition/rules",schemaPath:"#/properties/composition/properties/rules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data32.blocks !== undefined && func0.call(data32, "blocks")){
let data34 = data32.blocks;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err93 = {instancePath:instancePath+"/composition/blocks",schemaPath:"#/properties/composition/properties/blocks/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err94 = {instancePath:instancePath+"/composition/blocks",schemaPath:"#/properties/composition/properties/blocks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data32.shown_wrong !== undefined && func0.call(data32, "shown_wrong")){
let data35 = data32.shown_wrong;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err95 = {instancePath:instancePath+"/composition/shown_wrong",schemaPath:"#/properties/composition/properties/shown_wrong/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err96 = {instancePath:instancePath+"/composition/shown_wrong",schemaPath:"#/properties/composition/properties/shown_wrong/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data32.missing !== undefined && func0.call(data32, "missing")){
let data36 = data32.missing;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err97 = {instancePath:instancePath+"/composition/missing",schemaPath:"#/properties/composition/properties/missing/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err98 = {instancePath:instancePath+"/composition/missing",schemaPath:"#/properties/composition/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data32.undecided !== undefined && func0.call(data32, "undecided")){
let data37 = data32.undecided;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err99 = {instancePath:instancePath+"/composition/undecided",schemaPath:"#/properties/composition/properties/undecided/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err100 = {instancePath:instancePath+"/composition/undecided",schemaPath:"#/properties/composition/properties/undecided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data32.warns !== undefined && func0.call(data32, "warns")){
let data38 = data32.warns;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err101 = {instancePath:instancePath+"/composition/warns",schemaPath:"#/properties/composition/properties/warns/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err102 = {instancePath:instancePath+"/composition/warns",schemaPath:"#/properties/composition/properties/warns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data32.notes !== undefined && func0.call(data32, "notes")){
let data39 = data32.notes;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err103 = {instancePath:instancePath+"/composition/notes",schemaPath:"#/properties/composition/properties/notes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err104 = {instancePath:instancePath+"/composition/notes",schemaPath:"#/properties/composition/properties/notes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data32.waived !== undefined && func0.call(data32, "waived")){
let data40 = data32.waived;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err105 = {instancePath:instancePath+"/composition/waived",schemaPath:"#/properties/composition/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err106 = {instancePath:instancePath+"/composition/waived",schemaPath:"#/properties/composition/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data32.provisional !== undefined && func0.call(data32, "provisional")){
let data41 = data32.provisional;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err107 = {instancePath:instancePath+"/composition/provisional",schemaPath:"#/properties/composition/properties/provisional/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err108 = {instancePath:instancePath+"/composition/provisional",schemaPath:"#/properties/composition/properties/provisional/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data32.known !== undefined && func0.call(data32, "known")){
let data42 = data32.known;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err109 = {instancePath:instancePath+"/composition/known",schemaPath:"#/properties/composition/properties/known/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err110 = {instancePath:instancePath+"/composition/known",schemaPath:"#/properties/composition/properties/known/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data32.upcoming !== undefined && func0.call(data32, "upcoming")){
let data43 = data32.upcoming;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err111 = {instancePath:instancePath+"/composition/upcoming",schemaPath:"#/properties/composition/properties/upcoming/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err112 = {instancePath:instancePath+"/composition/upcoming",schemaPath:"#/properties/composition/properties/upcoming/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data32.met !== undefined && func0.call(data32, "met")){
let data44 = data32.met;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err113 = {instancePath:instancePath+"/composition/met",schemaPath:"#/properties/composition/properties/met/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err114 = {instancePath:instancePath+"/composition/met",schemaPath:"#/properties/composition/properties/met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/composition",schemaPath:"#/properties/composition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.policy !== undefined && func0.call(data, "policy")){
let data45 = data.policy;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.origin === undefined) || (!(func0.call(data45, "origin")))){
const err116 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data45.commit === undefined) || (!(func0.call(data45, "commit")))){
const err117 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((data45.digest === undefined) || (!(func0.call(data45, "digest")))){
const err118 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((data45.packs === undefined) || (!(func0.call(data45, "packs")))){
const err119 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "packs"},message:"must have required property '"+"packs"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((data45.loosened_by_head === undefined) || (!(func0.call(data45, "loosened_by_head")))){
const err120 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "loosened_by_head"},message:"must have required property '"+"loosened_by_head"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((data45.set_by === undefined) || (!(func0.call(data45, "set_by")))){
const err121 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "set_by"},message:"must have required property '"+"set_by"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data45.origin !== undefined && func0.call(data45, "origin")){
if(typeof data45.origin !== "string"){
const err122 = {instancePath:instancePath+"/policy/origin",schemaPath:"#/properties/policy/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data45.commit !== undefined && func0.call(data45, "commit")){
let data47 = data45.commit;
if((typeof data47 !== "string") && (data47 !== null)){
const err123 = {instancePath:instancePath+"/policy/commit",schemaPath:"#/properties/policy/properties/commit/type",keyword:"type",params:{type: schema14.properties.policy.properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data45.digest !== undefined && func0.call(data45, "digest")){
let data48 = data45.digest;
if((typeof data48 !== "string") && (data48 !== null)){
const err124 = {instancePath:instancePath+"/policy/digest",schemaPath:"#/properties/policy/properties/digest/type",keyword:"type",params:{type: schema14.properties.policy.properties.digest.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data45.packs !== undefined && func0.call(data45, "packs")){
let data49 = data45.packs;
if(Array.isArray(data49)){
const len0 = data49.length;
for(let i0=0; i0<len0; i0++){
let data50 = data49[i0];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.id === undefined) || (!(func0.call(data50, "id")))){
const err125 = {instancePath:instancePath+"/policy/packs/" + i0,schemaPath:"#/properties/policy/properties/packs/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((data50.version === undefined) || (!(func0.call(data50, "version")))){
const err126 = {instancePath:instancePath+"/policy/packs/" + i0,schemaPath:"#/properties/policy/properties/packs/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((data50.digest === undefined) || (!(func0.call(data50, "digest")))){
const err127 = {instancePath:instancePath+"/policy/packs/" + i0,schemaPath:"#/properties/policy/properties/packs/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data50.id !== undefined && func0.call(data50, "id")){
if(typeof data50.id !== "string"){
const err128 = {instancePath:instancePath+"/policy/packs/" + i0+"/id",schemaPath:"#/properties/policy/properties/packs/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data50.version !== undefined && func0.call(data50, "version")){
if(typeof data50.version !== "string"){
const err129 = {instancePath:instancePath+"/policy/packs/" + i0+"/version",schemaPath:"#/properties/policy/properties/packs/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data50.digest !== undefined && func0.call(data50, "digest")){
if(typeof data50.digest !== "string"){
const err130 = {instancePath:instancePath+"/policy/packs/" + i0+"/digest",schemaPath:"#/properties/policy/properties/packs/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/policy/packs/" + i0,schemaPath:"#/properties/policy/properties/packs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/policy/packs",schemaPath:"#/properties/policy/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data45.loosened_by_head !== undefined && func0.call(data45, "loosened_by_head")){
let data54 = data45.loosened_by_head;
if(Array.isArray(data54)){
const len1 = data54.length;
for(let i1=0; i1<len1; i1++){
let data55 = data54[i1];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if((data55.rule === undefined) || (!(func0.call(data55, "rule")))){
const err133 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1,schemaPath:"#/properties/policy/properties/loosened_by_head/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((data55.what === undefined) || (!(func0.call(data55, "what")))){
const err134 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1,schemaPath:"#/properties/policy/properties/loosened_by_head/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((data55.base === undefined) || (!(func0.call(data55, "base")))){
const err135 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1,schemaPath:"#/properties/policy/properties/loosened_by_head/items/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((data55.head === undefined) || (!(func0.call(data55, "head")))){
const err136 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1,schemaPath:"#/properties/policy/properties/loosened_by_head/items/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data55.rule !== undefined && func0.call(data55, "rule")){
if(typeof data55.rule !== "string"){
const err137 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1+"/rule",schemaPath:"#/properties/policy/properties/loosened_by_head/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data55.what !== undefined && func0.call(data55, "what")){
if(typeof data55.what !== "string"){
const err138 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1+"/what",schemaPath:"#/properties/policy/properties/loosened_by_head/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data55.base !== undefined && func0.call(data55, "base")){
if(typeof data55.base !== "string"){
const err139 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1+"/base",schemaPath:"#/properties/policy/properties/loosened_by_head/items/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data55.head !== undefined && func0.call(data55, "head")){
if(typeof data55.head !== "string"){
const err140 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1+"/head",schemaPath:"#/properties/policy/properties/loosened_by_head/items/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/policy/loosened_by_head/" + i1,schemaPath:"#/properties/policy/properties/loosened_by_head/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/policy/loosened_by_head",schemaPath:"#/properties/policy/properties/loosened_by_head/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data45.set_by !== undefined && func0.call(data45, "set_by")){
let data60 = data45.set_by;
if(Array.isArray(data60)){
const len2 = data60.length;
for(let i2=0; i2<len2; i2++){
let data61 = data60[i2];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.rule === undefined) || (!(func0.call(data61, "rule")))){
const err143 = {instancePath:instancePath+"/policy/set_by/" + i2,schemaPath:"#/properties/policy/properties/set_by/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data61.limit === undefined) || (!(func0.call(data61, "limit")))){
const err144 = {instancePath:instancePath+"/policy/set_by/" + i2,schemaPath:"#/properties/policy/properties/set_by/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((data61.value === undefined) || (!(func0.call(data61, "value")))){
const err145 = {instancePath:instancePath+"/policy/set_by/" + i2,schemaPath:"#/properties/policy/properties/set_by/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((data61.owner === undefined) || (!(func0.call(data61, "owner")))){
const err146 = {instancePath:instancePath+"/policy/set_by/" + i2,schemaPath:"#/properties/policy/properties/set_by/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((data61.date === undefined) || (!(func0.call(data61, "date")))){
const err147 = {instancePath:instancePath+"/policy/set_by/" + i2,schemaPath:"#/properties/policy/properties/set_by/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((data61.origin === undefined) || (!(func0.call(data61, "origin")))){
const err148 = {instancePath:instancePath+"/policy/set_by/" + i2,schemaPath:"#/properties/policy/properties/set_by/items/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data61.rule !== undefined && func0.call(data61, "rule")){
if(typeof data61.rule !== "string"){
const err149 = {instancePath:instancePath+"/policy/set_by/" + i2+"/rule",schemaPath:"#/properties/policy/properties/set_by/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data61.limit !== undefined && func0.call(data61, "limit")){
if(typeof data61.limit !== "string"){
const err150 = {instancePath:instancePath+"/policy/set_by/" + i2+"/limit",schemaPath:"#/properties/policy/properties/set_by/items/properties/limit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data61.value !== undefined && func0.call(data61, "value")){
if(typeof data61.value !== "string"){
const err151 = {instancePath:instancePath+"/policy/set_by/" + i2+"/value",schemaPath:"#/properties/policy/properties/set_by/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data61.owner !== undefined && func0.call(data61, "owner")){
let data65 = data61.owner;
if((typeof data65 !== "string") && (data65 !== null)){
const err152 = {instancePath:instancePath+"/policy/set_by/" + i2+"/owner",schemaPath:"#/properties/policy/properties/set_by/items/properties/owner/type",keyword:"type",params:{type: schema14.properties.policy.properties.set_by.items.properties.owner.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data61.date !== undefined && func0.call(data61, "date")){
let data66 = data61.date;
if((typeof data66 !== "string") && (data66 !== null)){
const err153 = {instancePath:instancePath+"/policy/set_by/" + i2+"/date",schemaPath:"#/properties/policy/properties/set_by/items/properties/date/type",keyword:"type",params:{type: schema14.properties.policy.properties.set_by.items.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data61.origin !== undefined && func0.call(data61, "origin")){
if(typeof data61.origin !== "string"){
const err154 = {instancePath:instancePath+"/policy/set_by/" + i2+"/origin",schemaPath:"#/properties/policy/properties/set_by/items/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/policy/set_by/" + i2,schemaPath:"#/properties/policy/properties/set_by/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/policy/set_by",schemaPath:"#/properties/policy/properties/set_by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.inputs !== undefined && func0.call(data, "inputs")){
let data68 = data.inputs;
if(Array.isArray(data68)){
const len3 = data68.length;
for(let i3=0; i3<len3; i3++){
let data69 = data68[i3];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if((data69.path === undefined) || (!(func0.call(data69, "path")))){
const err158 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((data69.sha256 === undefined) || (!(func0.call(data69, "sha256")))){
const err159 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((data69.bytes === undefined) || (!(func0.call(data69, "bytes")))){
const err160 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((data69.role === undefined) || (!(func0.call(data69, "role")))){
const err161 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if((data69.format === undefined) || (!(func0.call(data69, "format")))){
const err162 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((data69.read === undefined) || (!(func0.call(data69, "read")))){
const err163 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((data69.side === undefined) || (!(func0.call(data69, "side")))){
const err164 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data69.path !== undefined && func0.call(data69, "path")){
if(typeof data69.path !== "string"){
const err165 = {instancePath:instancePath+"/inputs/" + i3+"/path",schemaPath:"#/properties/inputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data69.sha256 !== undefined && func0.call(data69, "sha256")){
let data71 = data69.sha256;
if(typeof data71 === "string"){
if(!pattern2.test(data71)){
const err166 = {instancePath:instancePath+"/inputs/" + i3+"/sha256",schemaPath:"#/properties/inputs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/inputs/" + i3+"/sha256",schemaPath:"#/properties/inputs/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data69.bytes !== undefined && func0.call(data69, "bytes")){
let data72 = data69.bytes;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err168 = {instancePath:instancePath+"/inputs/" + i3+"/bytes",schemaPath:"#/properties/inputs/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
const err169 = {instancePath:instancePath+"/inputs/" + i3+"/bytes",schemaPath:"#/properties/inputs/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data69.role !== undefined && func0.call(data69, "role")){
if(typeof data69.role !== "string"){
const err170 = {instancePath:instancePath+"/inputs/" + i3+"/role",schemaPath:"#/properties/inputs/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data69.format !== undefined && func0.call(data69, "format")){
if(typeof data69.format !== "string"){
const err171 = {instancePath:instancePath+"/inputs/" + i3+"/format",schemaPath:"#/properties/inputs/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data69.read !== undefined && func0.call(data69, "read")){
let data75 = data69.read;
if(!(((((data75 === "parsed") || (data75 === "partial")) || (data75 === "empty")) || (data75 === "unsupported")) || (data75 === "corrupt"))){
const err172 = {instancePath:instancePath+"/inputs/" + i3+"/read",schemaPath:"#/properties/inputs/items/properties/read/enum",keyword:"enum",params:{allowedValues: schema14.properties.inputs.items.properties.read.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data69.side !== undefined && func0.call(data69, "side")){
let data76 = data69.side;
if(!((data76 === "head") || (data76 === "base"))){
const err173 = {instancePath:instancePath+"/inputs/" + i3+"/side",schemaPath:"#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.unread !== undefined && func0.call(data, "unread")){
let data77 = data.unread;
if(Array.isArray(data77)){
const len4 = data77.length;
for(let i4=0; i4<len4; i4++){
let data78 = data77[i4];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if((data78.path === undefined) || (!(func0.call(data78, "path")))){
const err176 = {instancePath:instancePath+"/unread/" + i4,schemaPath:"#/properties/unread/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((data78.reason === undefined) || (!(func0.call(data78, "reason")))){
const err177 = {instancePath:instancePath+"/unread/" + i4,schemaPath:"#/properties/unread/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data78.path !== undefined && func0.call(data78, "path")){
if(typeof data78.path !== "string"){
const err178 = {instancePath:instancePath+"/unread/" + i4+"/path",schemaPath:"#/properties/unread/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data78.reason !== undefined && func0.call(data78, "reason")){
if(typeof data78.reason !== "string"){
const err179 = {instancePath:instancePath+"/unread/" + i4+"/reason",schemaPath:"#/properties/unread/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/unread/" + i4,schemaPath:"#/properties/unread/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.systems !== undefined && func0.call(data, "systems")){
let data81 = data.systems;
if(Array.isArray(data81)){
const len5 = data81.length;
for(let i5=0; i5<len5; i5++){
let data82 = data81[i5];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if((data82.id === undefined) || (!(func0.call(data82, "id")))){
const err182 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((data82.version === undefined) || (!(func0.call(data82, "version")))){
const err183 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((data82.path === undefined) || (!(func0.call(data82, "path")))){
const err184 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((data82.model_digest === undefined) || (!(func0.call(data82, "model_digest")))){
const err185 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/required",keyword:"required",params:{missingProperty: "model_digest"},message:"must have required property '"+"model_digest"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((data82.tier === undefined) || (!(func0.call(data82, "tier")))){
const err186 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((data82.traits === undefined) || (!(func0.call(data82, "traits")))){
const err187 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/required",keyword:"required",params:{missingProperty: "traits"},message:"must have required property '"+"traits"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((data82.evaluator === undefined) || (!(func0.call(data82, "evaluator")))){
const err188 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/required",keyword:"required",params:{missingProperty: "evaluator"},message:"must have required property '"+"evaluator"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((data82.tables === undefined) || (!(func0.call(data82, "tables")))){
const err189 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data82.id !== undefined && func0.call(data82, "id")){
if(typeof data82.id !== "string"){
const err190 = {instancePath:instancePath+"/systems/" + i5+"/id",schemaPath:"#/definitions/system/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data82.version !== undefined && func0.call(data82, "version")){
let data84 = data82.version;
if((typeof data84 !== "string") && (data84 !== null)){
const err191 = {instancePath:instancePath+"/systems/" + i5+"/version",schemaPath:"#/definitions/system/properties/version/type",keyword:"type",params:{type: schema18.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data82.path !== undefined && func0.call(data82, "path")){
if(typeof data82.path !== "string"){
const err192 = {instancePath:instancePath+"/systems/" + i5+"/path",schemaPath:"#/definitions/system/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data82.model_digest !== undefined && func0.call(data82, "model_digest")){
let data86 = data82.model_digest;
if((typeof data86 !== "string") && (data86 !== null)){
const err193 = {instancePath:instancePath+"/systems/" + i5+"/model_digest",schemaPath:"#/definitions/system/properties/model_digest/type",keyword:"type",params:{type: schema18.properties.model_digest.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data82.tier !== undefined && func0.call(data82, "tier")){
let data87 = data82.tier;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if((data87.declared === undefined) || (!(func0.call(data87, "declared")))){
const err194 = {instancePath:instancePath+"/systems/" + i5+"/tier",schemaPath:"#/definitions/system/properties/tier/required",keyword:"required",params:{missingProperty: "declared"},message:"must have required property '"+"declared"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((data87.derived === undefined) || (!(func0.call(data87, "derived")))){
const err195 = {instancePath:instancePath+"/systems/" + i5+"/tier",schemaPath:"#/definitions/system/properties/tier/required",keyword:"required",params:{missingProperty: "derived"},message:"must have required property '"+"derived"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((data87.judged === undefined) || (!(func0.call(data87, "judged")))){
const err196 = {instancePath:instancePath+"/systems/" + i5+"/tier",schemaPath:"#/definitions/system/properties/tier/required",keyword:"required",params:{missingProperty: "judged"},message:"must have required property '"+"judged"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((data87.reasons === undefined) || (!(func0.call(data87, "reasons")))){
const err197 = {instancePath:instancePath+"/systems/" + i5+"/tier",schemaPath:"#/definitions/system/properties/tier/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data87.declared !== undefined && func0.call(data87, "declared")){
let data88 = data87.declared;
if(!((((data88 === "low") || (data88 === "moderate")) || (data88 === "high")) || (data88 === null))){
const err198 = {instancePath:instancePath+"/systems/" + i5+"/tier/declared",schemaPath:"#/definitions/system/properties/tier/properties/declared/enum",keyword:"enum",params:{allowedValues: schema18.properties.tier.properties.declared.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data87.derived !== undefined && func0.call(data87, "derived")){
let data89 = data87.derived;
if(!(((data89 === "low") || (data89 === "moderate")) || (data89 === "high"))){
const err199 = {instancePath:instancePath+"/systems/" + i5+"/tier/derived",schemaPath:"#/definitions/system/properties/tier/properties/derived/enum",keyword:"enum",params:{allowedValues: schema18.properties.tier.properties.derived.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data87.judged !== undefined && func0.call(data87, "judged")){
let data90 = data87.judged;
if(!(((data90 === "low") || (data90 === "moderate")) || (data90 === "high"))){
const err200 = {instancePath:instancePath+"/systems/" + i5+"/tier/judged",schemaPath:"#/definitions/system/properties/tier/properties/judged/enum",keyword:"enum",params:{allowedValues: schema18.properties.tier.properties.judged.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data87.reasons !== undefined && func0.call(data87, "reasons")){
let data91 = data87.reasons;
if(Array.isArray(data91)){
const len6 = data91.length;
for(let i6=0; i6<len6; i6++){
if(typeof data91[i6] !== "string"){
const err201 = {instancePath:instancePath+"/systems/" + i5+"/tier/reasons/" + i6,schemaPath:"#/definitions/system/properties/tier/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/systems/" + i5+"/tier/reasons",schemaPath:"#/definitions/system/properties/tier/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/systems/" + i5+"/tier",schemaPath:"#/definitions/system/properties/tier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data82.traits !== undefined && func0.call(data82, "traits")){
let data93 = data82.traits;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key0 of Object.keys(data93)){
let data94 = data93[key0];
if(!(((data94 === "yes") || (data94 === "no")) || (data94 === "unknown"))){
const err204 = {instancePath:instancePath+"/systems/" + i5+"/traits/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/system/properties/traits/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema18.properties.traits.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/systems/" + i5+"/traits",schemaPath:"#/definitions/system/properties/traits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data82.evaluator !== undefined && func0.call(data82, "evaluator")){
let data95 = data82.evaluator;
if((typeof data95 !== "string") && (data95 !== null)){
const err206 = {instancePath:instancePath+"/systems/" + i5+"/evaluator",schemaPath:"#/definitions/system/properties/evaluator/type",keyword:"type",params:{type: schema18.properties.evaluator.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data82.tables !== undefined && func0.call(data82, "tables")){
let data96 = data82.tables;
if(Array.isArray(data96)){
const len7 = data96.length;
for(let i7=0; i7<len7; i7++){
let data97 = data96[i7];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if((data97.attribute === undefined) || (!(func0.call(data97, "attribute")))){
const err207 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7,schemaPath:"#/definitions/system/properties/tables/items/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((data97.source === undefined) || (!(func0.call(data97, "source")))){
const err208 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7,schemaPath:"#/definitions/system/properties/tables/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((data97.rows === undefined) || (!(func0.call(data97, "rows")))){
const err209 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7,schemaPath:"#/definitions/system/properties/tables/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data97.attribute !== undefined && func0.call(data97, "attribute")){
if(typeof data97.attribute !== "string"){
const err210 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/attribute",schemaPath:"#/definitions/system/properties/tables/items/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data97.source !== undefined && func0.call(data97, "source")){
if(typeof data97.source !== "string"){
const err211 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/source",schemaPath:"#/definitions/system/properties/tables/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data97.rows !== undefined && func0.call(data97, "rows")){
let data100 = data97.rows;
if(Array.isArray(data100)){
const len8 = data100.length;
for(let i8=0; i8<len8; i8++){
let data101 = data100[i8];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if((data101.group === undefined) || (!(func0.call(data101, "group")))){
const err212 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8,schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((data101.n === undefined) || (!(func0.call(data101, "n")))){
const err213 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8,schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((data101.positives === undefined) || (!(func0.call(data101, "positives")))){
const err214 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8,schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((data101.metrics === undefined) || (!(func0.call(data101, "metrics")))){
const err215 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8,schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data101.group !== undefined && func0.call(data101, "group")){
if(typeof data101.group !== "string"){
const err216 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8+"/group",schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data101.n !== undefined && func0.call(data101, "n")){
if(typeof data101.n !== "string"){
const err217 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8+"/n",schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/properties/n/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data101.positives !== undefined && func0.call(data101, "positives")){
if(typeof data101.positives !== "string"){
const err218 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8+"/positives",schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/properties/positives/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data101.metrics !== undefined && func0.call(data101, "metrics")){
let data105 = data101.metrics;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key1 of Object.keys(data105)){
if(typeof data105[key1] !== "string"){
const err219 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8+"/metrics",schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows/" + i8,schemaPath:"#/definitions/system/properties/tables/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7+"/rows",schemaPath:"#/definitions/system/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/systems/" + i5+"/tables/" + i7,schemaPath:"#/definitions/system/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/systems/" + i5+"/tables",schemaPath:"#/definitions/system/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/systems/" + i5,schemaPath:"#/definitions/system/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.findings !== undefined && func0.call(data, "findings")){
let data107 = data.findings;
if(Array.isArray(data107)){
const len9 = data107.length;
for(let i9=0; i9<len9; i9++){
if(!(validate16(data107[i9], {instancePath:instancePath+"/findings/" + i9,parentData:data107,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err227 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.not_applied !== undefined && func0.call(data, "not_applied")){
let data109 = data.not_applied;
if(Array.isArray(data109)){
const len10 = data109.length;
for(let i10=0; i10<len10; i10++){
let data110 = data109[i10];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if((data110.rule === undefined) || (!(func0.call(data110, "rule")))){
const err228 = {instancePath:instancePath+"/not_applied/" + i10,schemaPath:"#/properties/not_applied/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((data110.system === undefined) || (!(func0.call(data110, "system")))){
const err229 = {instancePath:instancePath+"/not_applied/" + i10,schemaPath:"#/properties/not_applied/items/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((data110.reason === undefined) || (!(func0.call(data110, "reason")))){
const err230 = {instancePath:instancePath+"/not_applied/" + i10,schemaPath:"#/properties/not_applied/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data110.rule !== undefined && func0.call(data110, "rule")){
if(typeof data110.rule !== "string"){
const err231 = {instancePath:instancePath+"/not_applied/" + i10+"/rule",schemaPath:"#/properties/not_applied/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data110.system !== undefined && func0.call(data110, "system")){
if(typeof data110.system !== "string"){
const err232 = {instancePath:instancePath+"/not_applied/" + i10+"/system",schemaPath:"#/properties/not_applied/items/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data110.reason !== undefined && func0.call(data110, "reason")){
if(typeof data110.reason !== "string"){
const err233 = {instancePath:instancePath+"/not_applied/" + i10+"/reason",schemaPath:"#/properties/not_applied/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/not_applied/" + i10,schemaPath:"#/properties/not_applied/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/not_applied",schemaPath:"#/properties/not_applied/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data114 = data.counts;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if((data114.systems_found === undefined) || (!(func0.call(data114, "systems_found")))){
const err236 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "systems_found"},message:"must have required property '"+"systems_found"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((data114.systems_in_scope === undefined) || (!(func0.call(data114, "systems_in_scope")))){
const err237 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "systems_in_scope"},message:"must have required property '"+"systems_in_scope"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((data114.rules === undefined) || (!(func0.call(data114, "rules")))){
const err238 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if((data114.subjects === undefined) || (!(func0.call(data114, "subjects")))){
const err239 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "subjects"},message:"must have required property '"+"subjects"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data114.systems_found !== undefined && func0.call(data114, "systems_found")){
let data115 = data114.systems_found;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err240 = {instancePath:instancePath+"/counts/systems_found",schemaPath:"#/properties/counts/properties/systems_found/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
const err241 = {instancePath:instancePath+"/counts/systems_found",schemaPath:"#/properties/counts/properties/systems_found/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
if(data114.systems_in_scope !== undefined && func0.call(data114, "systems_in_scope")){
let data116 = data114.systems_in_scope;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err242 = {instancePath:instancePath+"/counts/systems_in_scope",schemaPath:"#/properties/counts/properties/systems_in_scope/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 0 || isNaN(data116)){
const err243 = {instancePath:instancePath+"/counts/systems_in_scope",schemaPath:"#/properties/counts/properties/systems_in_scope/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
if(data114.rules !== undefined && func0.call(data114, "rules")){
let data117 = data114.rules;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err244 = {instancePath:instancePath+"/counts/rules",schemaPath:"#/properties/counts/properties/rules/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 0 || isNaN(data117)){
const err245 = {instancePath:instancePath+"/counts/rules",schemaPath:"#/properties/counts/properties/rules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
if(data114.subjects !== undefined && func0.call(data114, "subjects")){
let data118 = data114.subjects;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err246 = {instancePath:instancePath+"/counts/subjects",schemaPath:"#/properties/counts/properties/subjects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 0 || isNaN(data118)){
const err247 = {instancePath:instancePath+"/counts/subjects",schemaPath:"#/properties/counts/properties/subjects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
}
else {
const err248 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.coverage !== undefined && func0.call(data, "coverage")){
let data119 = data.coverage;
if(Array.isArray(data119)){
const len11 = data119.length;
for(let i11=0; i11<len11; i11++){
let data120 = data119[i11];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if((data120.framework === undefined) || (!(func0.call(data120, "framework")))){
const err249 = {instancePath:instancePath+"/coverage/" + i11,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "framework"},message:"must have required property '"+"framework"+"'"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if((data120.requirements === undefined) || (!(func0.call(data120, "requirements")))){
const err250 = {instancePath:instancePath+"/coverage/" + i11,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if((data120.examined === undefined) || (!(func0.call(data120, "examined")))){
const err251 = {instancePath:instancePath+"/coverage/" + i11,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "examined"},message:"must have required property '"+"examined"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if((data120.by_kind === undefined) || (!(func0.call(data120, "by_kind")))){
const err252 = {instancePath:instancePath+"/coverage/" + i11,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "by_kind"},message:"must have required property '"+"by_kind"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data120.framework !== undefined && func0.call(data120, "framework")){
if(typeof data120.framework !== "string"){
const err253 = {instancePath:instancePath+"/coverage/" + i11+"/framework",schemaPath:"#/properties/coverage/items/properties/framework/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data120.requirements !== undefined && func0.call(data120, "requirements")){
let data122 = data120.requirements;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err254 = {instancePath:instancePath+"/coverage/" + i11+"/requirements",schemaPath:"#/properties/coverage/items/properties/requirements/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
const err255 = {instancePath:instancePath+"/coverage/" + i11+"/requirements",schemaPath:"#/properties/coverage/items/properties/requirements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data120.examined !== undefined && func0.call(data120, "examined")){
let data123 = data120.examined;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err256 = {instancePath:instancePath+"/coverage/" + i11+"/examined",schemaPath:"#/properties/coverage/items/properties/examined/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 0 || isNaN(data123)){
const err257 = {instancePath:instancePath+"/coverage/" + i11+"/examined",schemaPath:"#/properties/coverage/items/properties/examined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data120.by_kind !== undefined && func0.call(data120, "by_kind")){
let data124 = data120.by_kind;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key2 of Object.keys(data124)){
let data125 = data124[key2];
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err258 = {instancePath:instancePath+"/coverage/" + i11+"/by_kind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/items/properties/by_kind/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
const err259 = {instancePath:instancePath+"/coverage/" + i11+"/by_kind/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/items/properties/by_kind/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
}
else {
const err260 = {instancePath:instancePath+"/coverage/" + i11+"/by_kind",schemaPath:"#/properties/coverage/items/properties/by_kind/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/coverage/" + i11,schemaPath:"#/properties/coverage/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data.limits_reached !== undefined && func0.call(data, "limits_reached")){
let data126 = data.limits_reached;
if(Array.isArray(data126)){
const len12 = data126.length;
for(let i12=0; i12<len12; i12++){
if(typeof data126[i12] !== "string"){
const err263 = {instancePath:instancePath+"/limits_reached/" + i12,schemaPath:"#/properties/limits_reached/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/limits_reached",schemaPath:"#/properties/limits_reached/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.cannot_prove !== undefined && func0.call(data, "cannot_prove")){
let data128 = data.cannot_prove;
if(Array.isArray(data128)){
const len13 = data128.length;
for(let i13=0; i13<len13; i13++){
if(typeof data128[i13] !== "string"){
const err265 = {instancePath:instancePath+"/cannot_prove/" + i13,schemaPath:"#/properties/cannot_prove/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/cannot_prove",schemaPath:"#/properties/cannot_prove/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.next_step !== undefined && func0.call(data, "next_step")){
let data130 = data.next_step;
const _errs259 = errors;
let valid55 = false;
const _errs260 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if((data130.settles_rules === undefined) || (!(func0.call(data130, "settles_rules")))){
const err267 = {instancePath:instancePath+"/next_step",schemaPath:"#/properties/next_step/anyOf/0/required",keyword:"required",params:{missingProperty: "settles_rules"},message:"must have required property '"+"settles_rules"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((data130.rules === undefined) || (!(func0.call(data130, "rules")))){
const err268 = {instancePath:instancePath+"/next_step",schemaPath:"#/properties/next_step/anyOf/0/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((data130.file === undefined) || (!(func0.call(data130, "file")))){
const err269 = {instancePath:instancePath+"/next_step",schemaPath:"#/properties/next_step/anyOf/0/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((data130.text === undefined) || (!(func0.call(data130, "text")))){
const err270 = {instancePath:instancePath+"/next_step",schemaPath:"#/properties/next_step/anyOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data130.settles_rules !== undefined && func0.call(data130, "settles_rules")){
let data131 = data130.settles_rules;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err271 = {instancePath:instancePath+"/next_step/settles_rules",schemaPath:"#/properties/next_step/anyOf/0/properties/settles_rules/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
const err272 = {instancePath:instancePath+"/next_step/settles_rules",schemaPath:"#/properties/next_step/anyOf/0/properties/settles_rules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
if(data130.rules !== undefined && func0.call(data130, "rules")){
let data132 = data130.rules;
if(Array.isArray(data132)){
const len14 = data132.length;
for(let i14=0; i14<len14; i14++){
if(typeof data132[i14] !== "string"){
const err273 = {instancePath:instancePath+"/next_step/rules/" + i14,schemaPath:"#/properties/next_step/anyOf/0/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/next_step/rules",schemaPath:"#/properties/next_step/anyOf/0/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data130.file !== undefined && func0.call(data130, "file")){
if(typeof data130.file !== "string"){
const err275 = {instancePath:instancePath+"/next_step/file",schemaPath:"#/properties/next_step/anyOf/0/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data130.text !== undefined && func0.call(data130, "text")){
if(typeof data130.text !== "string"){
const err276 = {instancePath:instancePath+"/next_step/text",schemaPath:"#/properties/next_step/anyOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/next_step",schemaPath:"#/properties/next_step/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid2 = _errs260 === errors;
valid55 = valid55 || _valid2;
if(!valid55){
const _errs272 = errors;
if(data130 !== null){
const err278 = {instancePath:instancePath+"/next_step",schemaPath:"#/properties/next_step/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid2 = _errs272 === errors;
valid55 = valid55 || _valid2;
}
if(!valid55){
const err279 = {instancePath:instancePath+"/next_step",schemaPath:"#/properties/next_step/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err280 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
