// Generated from schemas/policy.schema.json by scripts/compile-schemas.mjs. Do not edit.
// @ts-nocheck

"use strict";
export const validatePolicy = validate12;
const schema13 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://rmf-gate.github.io/schemas/policy.schema.json","title":".rmf-gate/policy.yaml","description":"What the owners of the policy set: packs, limits, required subgroups, exclusions.","type":"object","additionalProperties":false,"required":["packs"],"properties":{"packs":{"type":"array","minItems":1,"items":{"type":"string"},"description":"Which packs of rules apply."},"owner":{"type":"string","description":"Who sets the limits; printed with each."},"date":{"type":"string","format":"date","description":"When they were set."},"limits":{"type":"object","description":"Rule to limit to value.","additionalProperties":{"type":"object","additionalProperties":{"anyOf":[{"type":["number","string"]},{"type":"object","additionalProperties":false,"properties":{"high":{"type":["number","string"]},"moderate":{"type":["number","string"]},"low":{"type":["number","string"]},"value":{"type":["number","string"]},"owner":{"type":"string"},"date":{"type":"string","format":"date"},"because":{"type":"string"}}}]}}},"enforce":{"type":"object","description":"Rule to what a failure does.","additionalProperties":{"anyOf":[{"enum":["block","warn","notice","off"]},{"type":"object","additionalProperties":false,"required":["high","moderate","low"],"description":"What a failure does at each tier.","properties":{"high":{"enum":["block","warn","notice","off"]},"moderate":{"enum":["block","warn","notice","off"]},"low":{"enum":["block","warn","notice","off"]}}}]}},"required-subgroups":{"type":"object","description":"Attribute to the groups that must be judged; [] for every group found.","additionalProperties":{"type":"array","items":{"type":"string"}}},"required-intersections":{"type":"array","items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"}},"description":"Pairs of attributes whose combined groups must pass too."},"exclude":{"type":"array","items":{"type":"string"},"description":"Paths that are not searched, with * and **."}}};
const func0 = Object.prototype.hasOwnProperty;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://rmf-gate.github.io/schemas/policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.packs === undefined) || (!(func0.call(data, "packs")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packs"},message:"must have required property '"+"packs"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "packs") || (key0 === "owner")) || (key0 === "date")) || (key0 === "limits")) || (key0 === "enforce")) || (key0 === "required-subgroups")) || (key0 === "required-intersections")) || (key0 === "exclude"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.packs !== undefined && func0.call(data, "packs")){
let data0 = data.packs;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err4 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(typeof data.owner !== "string"){
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
if(!(typeof data.date === "string")){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
let data4 = data.limits;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
let data5 = data4[key1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 of Object.keys(data5)){
let data6 = data5[key2];
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){
const err7 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema13.properties.limits.additionalProperties.additionalProperties.anyOf[0].type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs20 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 of Object.keys(data6)){
if(!(((((((key3 === "high") || (key3 === "moderate")) || (key3 === "low")) || (key3 === "value")) || (key3 === "owner")) || (key3 === "date")) || (key3 === "because"))){
const err8 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.high !== undefined && func0.call(data6, "high")){
let data7 = data6.high;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")){
const err9 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/high/type",keyword:"type",params:{type: schema13.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.high.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.moderate !== undefined && func0.call(data6, "moderate")){
let data8 = data6.moderate;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
const err10 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/moderate",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/moderate/type",keyword:"type",params:{type: schema13.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.moderate.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.low !== undefined && func0.call(data6, "low")){
let data9 = data6.low;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")){
const err11 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/low/type",keyword:"type",params:{type: schema13.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.low.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.value !== undefined && func0.call(data6, "value")){
let data10 = data6.value;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
const err12 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/value/type",keyword:"type",params:{type: schema13.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.owner !== undefined && func0.call(data6, "owner")){
if(typeof data6.owner !== "string"){
const err13 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/owner",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.date !== undefined && func0.call(data6, "date")){
if(!(typeof data6.date === "string")){
const err14 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.because !== undefined && func0.call(data6, "because")){
if(typeof data6.because !== "string"){
const err15 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/because",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err17 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.enforce !== undefined && func0.call(data, "enforce")){
let data14 = data.enforce;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 of Object.keys(data14)){
let data15 = data14[key4];
const _errs41 = errors;
let valid8 = false;
const _errs42 = errors;
if(!((((data15 === "block") || (data15 === "warn")) || (data15 === "notice")) || (data15 === "off"))){
const err20 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema13.properties.enforce.additionalProperties.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs43 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.high === undefined) || (!(func0.call(data15, "high")))){
const err21 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data15.moderate === undefined) || (!(func0.call(data15, "moderate")))){
const err22 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "moderate"},message:"must have required property '"+"moderate"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data15.low === undefined) || (!(func0.call(data15, "low")))){
const err23 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key5 of Object.keys(data15)){
if(!(((key5 === "high") || (key5 === "moderate")) || (key5 === "low"))){
const err24 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.high !== undefined && func0.call(data15, "high")){
let data16 = data15.high;
if(!((((data16 === "block") || (data16 === "warn")) || (data16 === "notice")) || (data16 === "off"))){
const err25 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/high",schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/properties/high/enum",keyword:"enum",params:{allowedValues: schema13.properties.enforce.additionalProperties.anyOf[1].properties.high.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.moderate !== undefined && func0.call(data15, "moderate")){
let data17 = data15.moderate;
if(!((((data17 === "block") || (data17 === "warn")) || (data17 === "notice")) || (data17 === "off"))){
const err26 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/moderate",schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/properties/moderate/enum",keyword:"enum",params:{allowedValues: schema13.properties.enforce.additionalProperties.anyOf[1].properties.moderate.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.low !== undefined && func0.call(data15, "low")){
let data18 = data15.low;
if(!((((data18 === "block") || (data18 === "warn")) || (data18 === "notice")) || (data18 === "off"))){
const err27 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/low",schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/properties/low/enum",keyword:"enum",params:{allowedValues: schema13.properties.enforce.additionalProperties.anyOf[1].properties.low.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err29 = {instancePath:instancePath+"/enforce/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["required-subgroups"] !== undefined && func0.call(data, "required-subgroups")){
let data19 = data["required-subgroups"];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key6 of Object.keys(data19)){
let data20 = data19[key6];
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(typeof data20[i1] !== "string"){
const err31 = {instancePath:instancePath+"/required-subgroups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/required-subgroups/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/required-subgroups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/required-subgroups/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/required-subgroups",schemaPath:"#/properties/required-subgroups/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["required-intersections"] !== undefined && func0.call(data, "required-intersections")){
let data22 = data["required-intersections"];
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(Array.isArray(data23)){
if(data23.length > 2){
const err34 = {instancePath:instancePath+"/required-intersections/" + i2,schemaPath:"#/properties/required-intersections/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data23.length < 2){
const err35 = {instancePath:instancePath+"/required-intersections/" + i2,schemaPath:"#/properties/required-intersections/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(typeof data23[i3] !== "string"){
const err36 = {instancePath:instancePath+"/required-intersections/" + i2+"/" + i3,schemaPath:"#/properties/required-intersections/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/required-intersections/" + i2,schemaPath:"#/properties/required-intersections/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/required-intersections",schemaPath:"#/properties/required-intersections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.exclude !== undefined && func0.call(data, "exclude")){
let data25 = data.exclude;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(typeof data25[i4] !== "string"){
const err39 = {instancePath:instancePath+"/exclude/" + i4,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
