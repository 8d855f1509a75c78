export const id=934
export const ids=[934]
export const modules={36214:(__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true})
function ucs2length(str){const len=str.length
let length=0
let pos=0
let value
while(pos<len){length++
value=str.charCodeAt(pos++)
if(value>=55296&&value<=56319&&pos<len){value=str.charCodeAt(pos)
if((value&64512)===56320)pos++}}return length}exports["default"]=ucs2length
ucs2length.code='require("ajv/dist/runtime/ucs2length").default'},7743:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>loadRule,v:()=>reachableOutcomes})
var _dossier_fact_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(49867)
var _dossier_traits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93320)
var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57279)
var _checks_registry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42971)
var _written_rule_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(11608)
function loadRule(document,frameworks,sources){const rule=(0,_written_rule_js__WEBPACK_IMPORTED_MODULE_3__.Y)(document.value,document.placeOf(["id"]))
const problems=[...severalKinds(document.value,document),...checkProblems(rule,document),...limitProblems(rule,document),...traitProblems(rule,document),...referenceProblems(rule,frameworks,sources,document)]
return problems.length===0?{ok:true,rule:rule}:{ok:false,problems:problems}}function severalKinds(value,document,segments=[]){if(typeof value!=="object"||value===null)return[]
return Object.entries(value).flatMap(([key,inner])=>{const path=[...segments,key]
if(segments.length===0&&key!=="checks")return[]
const kinds=Array.isArray(value)&&typeof inner==="object"&&inner!==null?(0,_written_rule_js__WEBPACK_IMPORTED_MODULE_3__.R)(inner):[]
const isCheck=kinds.length>1&&kinds.every(kind=>_checks_registry_js__WEBPACK_IMPORTED_MODULE_2__.x.includes(kind))
const message=`a check names one kind, and here are ${kinds.join(" and ")}; give each a check of its own`
return[...isCheck?[{message:message,place:document.placeOf(path)}]:[],...severalKinds(inner,document,path)]})}function*walk(checks,segments,inside){for(const[index,check]of checks.entries()){const own=[...segments,String(index),check.kind]
yield{check:check,segments:own,inside:inside}
if(check.kind!==""){const inner=(0,_checks_registry_js__WEBPACK_IMPORTED_MODULE_2__.p)(check.kind).inner(check.args)
yield*walk(inner,check.kind==="when"?[...own,"then"]:own,check.kind)}}}const DECIDED_TOGETHER={"no-worse":["subgroup"],equivalent:["subgroup"],ratio:["subgroup"],drift:["system","result"],"holds-up":["system","subgroup"]}
function checkProblems(rule,document){const problems=[]
const add=(message,segments)=>{problems.push({message:message,place:document.placeOf(segments)})}
for(const{check:check,segments:segments,inside:inside}of walk(rule.checks,["checks"],null)){if(check.kind===""){add("a check names exactly one kind",segments.slice(0,-1))
continue}const kind=(0,_checks_registry_js__WEBPACK_IMPORTED_MODULE_2__.p)(check.kind)
const problem=kind.problem(check.args)
if(problem!==null)add(`${check.kind}: ${problem}`,segments)
for(const field of kind.fields(check.args)){const wrong=fieldProblem(field,rule)
if(wrong!==null)add(wrong,[...segments,"fact"])}for(const name of kind.limits(check.args)){if(rule.limits[name]!==void 0)continue
const near=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.qb)(name,Object.keys(rule.limits))
add(`the limit "${name}" is not defined${near===null?"":`; did you mean "${near}"?`}`,segments)}const audiences=DECIDED_TOGETHER[check.kind]
if(audiences!==void 0){if(inside!==null)add(`${check.kind} is decided with its family and cannot stand inside ${inside}`,segments)
if(!audiences.includes(rule.for.each))add(`${check.kind} needs ${audiences.map(each=>`"for: { each: ${each} }"`).join(" or ")}`,segments)}for(const template of[check.found,check.required]){const unknown=(template??"").match(/\{(?!subject\}|found\}|required\})[^}]*\}/)
if(unknown!==null)add(`${unknown[0]} is not known here; known are {subject}, {found}, {required}`,segments)}}const{where:where}=rule.for
const wrong=where===null?null:fieldProblem(where.fact,rule)
if(wrong!==null)add(wrong,["for","where","fact"])
return problems}function fieldProblem(field,rule){if((0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.mB)(field)===null){const near=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.qb)(field,(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.pi)())
return`"${field}" is not a field of the dossier${near===null?"":`; did you mean "${near}"?`}`}const prefix=field.split(".")[0]??""
const ofEntry=prefix==="subgroup"||prefix==="claim"||_dossier_fact_js__WEBPACK_IMPORTED_MODULE_4__.pf.some(kind=>kind===prefix)
return ofEntry&&prefix!==rule.for.each?`"${field}" belongs to a ${prefix}; the rule is for each ${rule.for.each}`:null}function limitProblems(rule,document){const used=new Set([...walk(rule.checks,[],null)].flatMap(({check:check})=>limitsOf(check)))
return Object.keys(rule.limits).filter(name=>!used.has(name)).map(name=>({message:`the limit "${name}" is defined and no check uses it`,place:document.placeOf(["limits",name])}))}function limitsOf(check){return check.kind===""?[]:(0,_checks_registry_js__WEBPACK_IMPORTED_MODULE_2__.p)(check.kind).limits(check.args)}function traitProblems(rule,document){const known=_dossier_traits_js__WEBPACK_IMPORTED_MODULE_0__.x.map(({id:id})=>id)
const named=[...rule.traits.map((trait,index)=>({trait:trait,segments:["traits",String(index)]})),...rule.enforceWithout===null?[]:[{trait:rule.enforceWithout.trait,segments:["enforce-without","trait"]}]]
return named.filter(({trait:trait})=>!known.includes(trait)).map(({trait:trait,segments:segments})=>({message:`"${trait}" is not a trait; known are ${known.join(", ")}`,place:document.placeOf(segments)}))}function referenceProblems(rule,frameworks,sources,document){return Object.entries(rule.references).flatMap(([id,requirements])=>{const framework=frameworks.find(candidate=>candidate.id===id)
if(framework===void 0){if(sources==="any")return[]
const ids=frameworks.map(candidate=>candidate.id)
const hint=didYouMean(id,ids)??`; known are ${ids.join(", ")}`
return[{message:`there is no framework "${id}"${hint}`,place:document.placeOf(["references",id])}]}const known=Object.values(framework.requirements).flat()
return requirements.flatMap((requirement,index)=>{if(known.includes(requirement))return[]
const message=`${framework.title} has no requirement "${requirement}"${didYouMean(requirement,known)??""}`
return[{message:message,place:document.placeOf(["references",id,String(index)])}]})})}function didYouMean(name,known){const near=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.qb)(name,known)
return near===null?null:`; did you mean "${near}"?`}function reachableOutcomes(rule){const reached=new Set
for(const{check:check}of walk(rule.checks,[],null))for(const outcome of(0,_checks_registry_js__WEBPACK_IMPORTED_MODULE_2__.p)(check.kind).reaches)reached.add(outcome)
reached.add(rule.for.whenEmpty===null?"missing":"not-applicable")
const unset=Object.values(rule.limits).some(({values:values})=>Object.values(values).includes(null))
if(!unset)reached.delete("limit-not-set")
return[...reached]}},82461:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>parseAgainstSchema,O:()=>segmentsOf})
var _documents_data_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67440)
var _documents_located_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27608)
var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57279)
var _checks_registry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42971)
function parseAgainstSchema(path,text,validate,format="yaml"){const{value:value,problems:problems}=(0,_documents_data_js__WEBPACK_IMPORTED_MODULE_0__._)(text,{format:format})
const start={path:path,line:1,column:1,endLine:1,endColumn:1}
if(problems.length>0||value===null){const located=problems.map(({message:message,span:span})=>({message:message,place:{path:path,...span}}))
return{ok:false,problems:located.length>0?located:[{message:"the file says nothing",place:start}]}}const document=documentOf(path,value)
if(validate(document.value))return{ok:true,document:document}
const errors=validate.errors??[]
return{ok:false,problems:errors.map(error=>schemaProblem(error,errors,document))}}function documentOf(path,root){return{path:path,value:(0,_documents_located_js__WEBPACK_IMPORTED_MODULE_3__.Ul)(root),placeOf:segments=>({path:path,...(0,_documents_located_js__WEBPACK_IMPORTED_MODULE_3__.pA)(root,segments).span})}}function segmentsOf(pointer){return pointer.split("/").slice(1).map(segment=>segment.replaceAll("~1","/").replaceAll("~0","~"))}const CHECK=/\/(checks|then|all|any)\/\d+$/
function keysMeant({instancePath:instancePath},errors){const missing=errors.filter(other=>other.keyword==="required"&&other.instancePath===instancePath)
return[...missing.map(({params:params})=>String(params.missingProperty)),...CHECK.test(instancePath)?_checks_registry_js__WEBPACK_IMPORTED_MODULE_2__.x:[]]}function schemaProblem(error,errors,document){const segments=segmentsOf(error.instancePath)
const where=segments.length===0?"the file":`"${segments.join(".")}"`
const at=(extra=[])=>document.placeOf([...segments,...extra])
const{params:params}=error
switch(error.keyword){case"additionalProperties":{const key=String(params.additionalProperty)
const near=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__.qb)(key,keysMeant(error,errors))
const hint=near===null?"":`; did you mean "${near}"?`
return{message:`${where} has a key "${key}" that is not known${hint}`,place:at([key])}}case"required":return{message:`${where} lacks "${params.missingProperty}"`,place:at()}
case"enum":return{message:`${where} must be one of ${params.allowedValues.join(", ")}`,place:at()}
case"const":return{message:`${where} must be ${params.allowedValue}`,place:at()}
case"minLength":return{message:`${where} must have at least ${params.limit} characters`,place:at()}
case"minItems":case"minProperties":return{message:`${where} must have at least ${params.limit} ${params.limit===1?"entry":"entries"}`,place:at()}
case"maxItems":return{message:`${where} must have at most ${params.limit} entries`,place:at()}
case"format":return{message:`${where} must be a day, as 2026-12-01`,place:at()}
case"type":return{message:`${where} must be ${[params.type].flat().join(" or ")}`,place:at()}
default:return{message:`${where} has a form that is not accepted here`,place:at()}}}},50934:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readPolicy:()=>readPolicy})
var external_node_crypto_=__webpack_require__(77598)
var bytes=__webpack_require__(39265)
var ucs2length=__webpack_require__(36214)
"use strict"
const validatePack=validate47
const schema16={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/pack.schema.json",title:"Pack",description:"Which rules a regime switches on.",type:"object",additionalProperties:false,required:["id","title","version"],properties:{id:{type:"string"},title:{type:"string"},version:{type:"string"},framework:{type:"string",description:"The framework that the pack stands for. Where what a rule examines of it is a draft or a proposal the rule warns, and where it binds only from a later day, it warns until then, unless policy.yaml says otherwise."},enforce:{enum:["warn","notice"],description:"The most that its rules do unless policy.yaml says otherwise."},because:{type:"string",minLength:10,description:"Why its rules do no more."},extends:{type:"object",additionalProperties:false,required:["pack","digest"],description:"A built-in pack that this one begins with, at a digest, so that another version of it is looked at before it counts.",properties:{pack:{type:"string"},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"}}},without:{type:"object",description:"Rule of the extended pack that this one leaves out, to the reason.",additionalProperties:{type:"string",minLength:10}},rules:{type:"array",minItems:1,items:{type:"string"}},limits:{type:"object",additionalProperties:{type:"object",additionalProperties:{anyOf:[{type:["number","string"]},{type:"object",additionalProperties:false,properties:{high:{type:["number","string"]},moderate:{type:["number","string"]},low:{type:["number","string"]},value:{type:["number","string"]},owner:{type:"string"},date:{type:"string",format:"date"},because:{type:"string"}}}]}}},"required-attributes":{type:"array",items:{type:"string"},description:"Attributes of which every group found is judged, where policy names none."}}}
const func0=Object.prototype.hasOwnProperty
const func58=ucs2length["default"]??ucs2length
const pattern3=new RegExp("^sha256:[0-9a-f]{64}$","u")
const formats0=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
function validate47(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0||!func0.call(data,"id")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.title===void 0||!func0.call(data,"title")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.version===void 0||!func0.call(data,"version")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!func0.call(schema16.properties,key0)){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.id!==void 0&&func0.call(data,"id"))if(typeof data.id!=="string"){const err4={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.title!==void 0&&func0.call(data,"title"))if(typeof data.title!=="string"){const err5={instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.version!==void 0&&func0.call(data,"version"))if(typeof data.version!=="string"){const err6={instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data.framework!==void 0&&func0.call(data,"framework"))if(typeof data.framework!=="string"){const err7={instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.enforce!==void 0&&func0.call(data,"enforce")){let data4=data.enforce
if(!(data4==="warn"||data4==="notice")){const err8={instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/enum",keyword:"enum",params:{allowedValues:schema16.properties.enforce.enum}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}}if(data.because!==void 0&&func0.call(data,"because")){let data5=data.because
if(typeof data5==="string"){if(func58(data5)<10){const err9={instancePath:instancePath+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit:10}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}else{const err10={instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}}if(data.extends!==void 0&&func0.call(data,"extends")){let data6=data.extends
if(data6&&typeof data6=="object"&&!Array.isArray(data6)){if(data6.pack===void 0||!func0.call(data6,"pack")){const err11={instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/required",keyword:"required",params:{missingProperty:"pack"}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}if(data6.digest===void 0||!func0.call(data6,"digest")){const err12={instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/required",keyword:"required",params:{missingProperty:"digest"}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}for(const key1 of Object.keys(data6))if(!(key1==="pack"||key1==="digest")){const err13={instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}if(data6.pack!==void 0&&func0.call(data6,"pack"))if(typeof data6.pack!=="string"){const err14={instancePath:instancePath+"/extends/pack",schemaPath:"#/properties/extends/properties/pack/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}if(data6.digest!==void 0&&func0.call(data6,"digest")){let data8=data6.digest
if(typeof data8==="string"){if(!pattern3.test(data8)){const err15={instancePath:instancePath+"/extends/digest",schemaPath:"#/properties/extends/properties/digest/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}else{const err16={instancePath:instancePath+"/extends/digest",schemaPath:"#/properties/extends/properties/digest/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}}}else{const err17={instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}}if(data.without!==void 0&&func0.call(data,"without")){let data9=data.without
if(data9&&typeof data9=="object"&&!Array.isArray(data9))for(const key2 of Object.keys(data9)){let data10=data9[key2]
if(typeof data10==="string"){if(func58(data10)<10){const err18={instancePath:instancePath+"/without/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/without/additionalProperties/minLength",keyword:"minLength",params:{limit:10}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}}else{const err19={instancePath:instancePath+"/without/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/without/additionalProperties/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err19]
else vErrors.push(err19)
errors++}}else{const err20={instancePath:instancePath+"/without",schemaPath:"#/properties/without/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err20]
else vErrors.push(err20)
errors++}}if(data.rules!==void 0&&func0.call(data,"rules")){let data11=data.rules
if(Array.isArray(data11)){if(data11.length<1){const err21={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err21]
else vErrors.push(err21)
errors++}const len0=data11.length
for(let i0=0;i0<len0;i0++)if(typeof data11[i0]!=="string"){const err22={instancePath:instancePath+"/rules/"+i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err22]
else vErrors.push(err22)
errors++}}else{const err23={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err23]
else vErrors.push(err23)
errors++}}if(data.limits!==void 0&&func0.call(data,"limits")){let data13=data.limits
if(data13&&typeof data13=="object"&&!Array.isArray(data13))for(const key3 of Object.keys(data13)){let data14=data13[key3]
if(data14&&typeof data14=="object"&&!Array.isArray(data14))for(const key4 of Object.keys(data14)){let data15=data14[key4]
const _errs36=errors
let valid7=false
const _errs37=errors
if(!(typeof data15=="number"&&isFinite(data15))&&typeof data15!=="string"){const err24={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type:schema16.properties.limits.additionalProperties.additionalProperties.anyOf[0].type}}
if(vErrors===null)vErrors=[err24]
else vErrors.push(err24)
errors++}var _valid0=_errs37===errors
valid7=valid7||_valid0
if(!valid7){const _errs39=errors
if(data15&&typeof data15=="object"&&!Array.isArray(data15)){for(const key5 of Object.keys(data15))if(!(key5==="high"||key5==="moderate"||key5==="low"||key5==="value"||key5==="owner"||key5==="date"||key5==="because")){const err25={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}
if(vErrors===null)vErrors=[err25]
else vErrors.push(err25)
errors++}if(data15.high!==void 0&&func0.call(data15,"high")){let data16=data15.high
if(!(typeof data16=="number"&&isFinite(data16))&&typeof data16!=="string"){const err26={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/high",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/high/type",keyword:"type",params:{type:schema16.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.high.type}}
if(vErrors===null)vErrors=[err26]
else vErrors.push(err26)
errors++}}if(data15.moderate!==void 0&&func0.call(data15,"moderate")){let data17=data15.moderate
if(!(typeof data17=="number"&&isFinite(data17))&&typeof data17!=="string"){const err27={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/moderate",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/moderate/type",keyword:"type",params:{type:schema16.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.moderate.type}}
if(vErrors===null)vErrors=[err27]
else vErrors.push(err27)
errors++}}if(data15.low!==void 0&&func0.call(data15,"low")){let data18=data15.low
if(!(typeof data18=="number"&&isFinite(data18))&&typeof data18!=="string"){const err28={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/low",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/low/type",keyword:"type",params:{type:schema16.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.low.type}}
if(vErrors===null)vErrors=[err28]
else vErrors.push(err28)
errors++}}if(data15.value!==void 0&&func0.call(data15,"value")){let data19=data15.value
if(!(typeof data19=="number"&&isFinite(data19))&&typeof data19!=="string"){const err29={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/value/type",keyword:"type",params:{type:schema16.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.value.type}}
if(vErrors===null)vErrors=[err29]
else vErrors.push(err29)
errors++}}if(data15.owner!==void 0&&func0.call(data15,"owner"))if(typeof data15.owner!=="string"){const err30={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/owner",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/owner/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err30]
else vErrors.push(err30)
errors++}if(data15.date!==void 0&&func0.call(data15,"date")){let data21=data15.date
if(typeof data21==="string"){if(!formats0.test(data21)){const err31={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/date",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/date/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err31]
else vErrors.push(err31)
errors++}}else{const err32={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/date",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/date/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err32]
else vErrors.push(err32)
errors++}}if(data15.because!==void 0&&func0.call(data15,"because"))if(typeof data15.because!=="string"){const err33={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/because",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/because/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err33]
else vErrors.push(err33)
errors++}}else{const err34={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err34]
else vErrors.push(err34)
errors++}_valid0=_errs39===errors
valid7=valid7||_valid0}if(!valid7){const err35={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{}}
if(vErrors===null)vErrors=[err35]
else vErrors.push(err35)
errors++}else{errors=_errs36
if(vErrors!==null)if(_errs36)vErrors.length=_errs36
else vErrors=null}}else{const err36={instancePath:instancePath+"/limits/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err36]
else vErrors.push(err36)
errors++}}else{const err37={instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err37]
else vErrors.push(err37)
errors++}}if(data["required-attributes"]!==void 0&&func0.call(data,"required-attributes")){let data23=data["required-attributes"]
if(Array.isArray(data23)){const len1=data23.length
for(let i1=0;i1<len1;i1++)if(typeof data23[i1]!=="string"){const err38={instancePath:instancePath+"/required-attributes/"+i1,schemaPath:"#/properties/required-attributes/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err38]
else vErrors.push(err38)
errors++}}else{const err39={instancePath:instancePath+"/required-attributes",schemaPath:"#/properties/required-attributes/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err39]
else vErrors.push(err39)
errors++}}}else{const err40={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err40]
else vErrors.push(err40)
errors++}validate47.errors=vErrors
return errors===0}"use strict"
const validatePolicy=validate48
const schema17={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/policy.schema.json",title:".rmf-gate/policy.yaml",description:"What the owners of the policy set: packs, limits, required subgroups, exclusions.",type:"object",additionalProperties:false,required:["packs"],properties:{packs:{type:"array",minItems:1,description:"Which packs of rules apply. A pack that is named with more than its id is told how far it is enforced, or from which day.",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:false,required:["id"],properties:{id:{type:"string"},enforce:{enum:["block","warn","notice"],description:"The most that its rules do. Without it: block where the law behind the pack is in force, else warn."},from:{type:"string",format:"date",description:"The day from which its rules block. Until 90 days before they warn; then they are upcoming."}}}]}},owner:{type:"string",description:"Who sets the limits; printed with each."},date:{type:"string",format:"date",description:"When they were set."},limits:{type:"object",description:"Rule to limit to value.",additionalProperties:{type:"object",additionalProperties:{anyOf:[{type:["number","string"]},{type:"object",additionalProperties:false,properties:{high:{type:["number","string"]},moderate:{type:["number","string"]},low:{type:["number","string"]},value:{type:["number","string"]},owner:{type:"string"},date:{type:"string",format:"date"},because:{type:"string"}}}]}}},enforce:{type:"object",description:"Rule to what a failure does.",additionalProperties:{anyOf:[{enum:["block","warn","notice","off"]},{type:"object",additionalProperties:false,required:["high","moderate","low"],description:"What a failure does at each tier.",properties:{high:{enum:["block","warn","notice","off"]},moderate:{enum:["block","warn","notice","off"]},low:{enum:["block","warn","notice","off"]}}}]}},"enforce-from":{type:"object",description:"Rule to the day from which it blocks, at most 90 days ahead. Until then what it would block for is upcoming.",additionalProperties:{type:"string",format:"date"}},"required-subgroups":{type:"object",description:"Attribute to the groups that must be judged; [] for every group found.",additionalProperties:{type:"array",items:{type:"string"}}},"required-intersections":{type:"array",items:{type:"array",minItems:2,maxItems:2,items:{type:"string"}},description:"Pairs of attributes whose combined groups must pass too."},exclude:{type:"array",items:{type:"string"},description:"Paths that are not searched, with * and **."},signers:{type:"array",description:"Whose signatures are trusted. Keys and trusted roots are files in .rmf-gate/trust/, so that nothing has to be fetched.",items:{anyOf:[{type:"object",additionalProperties:false,required:["key","name"],properties:{key:{type:"string",pattern:"^trust/[A-Za-z0-9_.-]+$",description:"Public key in PEM form, such as trust/model-office.pub."},name:{type:"string",minLength:1,description:"Who holds the key."}}},{type:"object",additionalProperties:false,required:["identity","issuer","trusted-root"],properties:{identity:{type:"string",minLength:1,description:"Subject alternative name of the certificate, in full."},issuer:{type:"string",minLength:1,description:"Who vouched for the identity."},"trusted-root":{type:"string",pattern:"^trust/[A-Za-z0-9_.-]+$",description:"Sigstore trusted root, such as trust/sigstore.json."}}}]}},"group-names":{type:"object",description:"Attribute to group to the other names under which files hold it. Groups are told apart by name, so two names of one group would be two groups.",additionalProperties:{type:"object",additionalProperties:{type:"array",items:{type:"string",minLength:1}}}}}}
const validate_policy_func0=Object.prototype.hasOwnProperty
const validate_policy_func58=ucs2length["default"]??ucs2length
const validate_policy_formats0=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const pattern4=new RegExp("^trust/[A-Za-z0-9_.-]+$","u")
function validate48(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.packs===void 0||!validate_policy_func0.call(data,"packs")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packs"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!validate_policy_func0.call(schema17.properties,key0)){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.packs!==void 0&&validate_policy_func0.call(data,"packs")){let data0=data.packs
if(Array.isArray(data0)){if(data0.length<1){const err2={instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}const len0=data0.length
for(let i0=0;i0<len0;i0++){let data1=data0[i0]
const _errs5=errors
let valid3=false
const _errs6=errors
if(typeof data1!=="string"){const err3={instancePath:instancePath+"/packs/"+i0,schemaPath:"#/properties/packs/items/anyOf/0/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}var _valid0=_errs6===errors
valid3=valid3||_valid0
if(!valid3){const _errs8=errors
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.id===void 0||!validate_policy_func0.call(data1,"id")){const err4={instancePath:instancePath+"/packs/"+i0,schemaPath:"#/properties/packs/items/anyOf/1/required",keyword:"required",params:{missingProperty:"id"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}for(const key1 of Object.keys(data1))if(!(key1==="id"||key1==="enforce"||key1==="from")){const err5={instancePath:instancePath+"/packs/"+i0,schemaPath:"#/properties/packs/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data1.id!==void 0&&validate_policy_func0.call(data1,"id"))if(typeof data1.id!=="string"){const err6={instancePath:instancePath+"/packs/"+i0+"/id",schemaPath:"#/properties/packs/items/anyOf/1/properties/id/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data1.enforce!==void 0&&validate_policy_func0.call(data1,"enforce")){let data3=data1.enforce
if(!(data3==="block"||data3==="warn"||data3==="notice")){const err7={instancePath:instancePath+"/packs/"+i0+"/enforce",schemaPath:"#/properties/packs/items/anyOf/1/properties/enforce/enum",keyword:"enum",params:{allowedValues:schema17.properties.packs.items.anyOf[1].properties.enforce.enum}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}}if(data1.from!==void 0&&validate_policy_func0.call(data1,"from")){let data4=data1.from
if(typeof data4==="string"){if(!validate_policy_formats0.test(data4)){const err8={instancePath:instancePath+"/packs/"+i0+"/from",schemaPath:"#/properties/packs/items/anyOf/1/properties/from/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}}else{const err9={instancePath:instancePath+"/packs/"+i0+"/from",schemaPath:"#/properties/packs/items/anyOf/1/properties/from/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}}else{const err10={instancePath:instancePath+"/packs/"+i0,schemaPath:"#/properties/packs/items/anyOf/1/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}_valid0=_errs8===errors
valid3=valid3||_valid0}if(!valid3){const err11={instancePath:instancePath+"/packs/"+i0,schemaPath:"#/properties/packs/items/anyOf",keyword:"anyOf",params:{}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}else{errors=_errs5
if(vErrors!==null)if(_errs5)vErrors.length=_errs5
else vErrors=null}}}else{const err12={instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}}if(data.owner!==void 0&&validate_policy_func0.call(data,"owner"))if(typeof data.owner!=="string"){const err13={instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}if(data.date!==void 0&&validate_policy_func0.call(data,"date")){let data6=data.date
if(typeof data6==="string"){if(!validate_policy_formats0.test(data6)){const err14={instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}}else{const err15={instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}if(data.limits!==void 0&&validate_policy_func0.call(data,"limits")){let data7=data.limits
if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(const key2 of Object.keys(data7)){let data8=data7[key2]
if(data8&&typeof data8=="object"&&!Array.isArray(data8))for(const key3 of Object.keys(data8)){let data9=data8[key3]
const _errs27=errors
let valid7=false
const _errs28=errors
if(!(typeof data9=="number"&&isFinite(data9))&&typeof data9!=="string"){const err16={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type:schema17.properties.limits.additionalProperties.additionalProperties.anyOf[0].type}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}var _valid1=_errs28===errors
valid7=valid7||_valid1
if(!valid7){const _errs30=errors
if(data9&&typeof data9=="object"&&!Array.isArray(data9)){for(const key4 of Object.keys(data9))if(!(key4==="high"||key4==="moderate"||key4==="low"||key4==="value"||key4==="owner"||key4==="date"||key4==="because")){const err17={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}if(data9.high!==void 0&&validate_policy_func0.call(data9,"high")){let data10=data9.high
if(!(typeof data10=="number"&&isFinite(data10))&&typeof data10!=="string"){const err18={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/high",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/high/type",keyword:"type",params:{type:schema17.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.high.type}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}}if(data9.moderate!==void 0&&validate_policy_func0.call(data9,"moderate")){let data11=data9.moderate
if(!(typeof data11=="number"&&isFinite(data11))&&typeof data11!=="string"){const err19={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/moderate",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/moderate/type",keyword:"type",params:{type:schema17.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.moderate.type}}
if(vErrors===null)vErrors=[err19]
else vErrors.push(err19)
errors++}}if(data9.low!==void 0&&validate_policy_func0.call(data9,"low")){let data12=data9.low
if(!(typeof data12=="number"&&isFinite(data12))&&typeof data12!=="string"){const err20={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/low",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/low/type",keyword:"type",params:{type:schema17.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.low.type}}
if(vErrors===null)vErrors=[err20]
else vErrors.push(err20)
errors++}}if(data9.value!==void 0&&validate_policy_func0.call(data9,"value")){let data13=data9.value
if(!(typeof data13=="number"&&isFinite(data13))&&typeof data13!=="string"){const err21={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/value/type",keyword:"type",params:{type:schema17.properties.limits.additionalProperties.additionalProperties.anyOf[1].properties.value.type}}
if(vErrors===null)vErrors=[err21]
else vErrors.push(err21)
errors++}}if(data9.owner!==void 0&&validate_policy_func0.call(data9,"owner"))if(typeof data9.owner!=="string"){const err22={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/owner",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/owner/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err22]
else vErrors.push(err22)
errors++}if(data9.date!==void 0&&validate_policy_func0.call(data9,"date")){let data15=data9.date
if(typeof data15==="string"){if(!validate_policy_formats0.test(data15)){const err23={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/date",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/date/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err23]
else vErrors.push(err23)
errors++}}else{const err24={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/date",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/date/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err24]
else vErrors.push(err24)
errors++}}if(data9.because!==void 0&&validate_policy_func0.call(data9,"because"))if(typeof data9.because!=="string"){const err25={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/because",schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/properties/because/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err25]
else vErrors.push(err25)
errors++}}else{const err26={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err26]
else vErrors.push(err26)
errors++}_valid1=_errs30===errors
valid7=valid7||_valid1}if(!valid7){const err27={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{}}
if(vErrors===null)vErrors=[err27]
else vErrors.push(err27)
errors++}else{errors=_errs27
if(vErrors!==null)if(_errs27)vErrors.length=_errs27
else vErrors=null}}else{const err28={instancePath:instancePath+"/limits/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err28]
else vErrors.push(err28)
errors++}}else{const err29={instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err29]
else vErrors.push(err29)
errors++}}if(data.enforce!==void 0&&validate_policy_func0.call(data,"enforce")){let data17=data.enforce
if(data17&&typeof data17=="object"&&!Array.isArray(data17))for(const key5 of Object.keys(data17)){let data18=data17[key5]
const _errs51=errors
let valid10=false
const _errs52=errors
if(!(data18==="block"||data18==="warn"||data18==="notice"||data18==="off")){const err30={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema17.properties.enforce.additionalProperties.anyOf[0].enum}}
if(vErrors===null)vErrors=[err30]
else vErrors.push(err30)
errors++}var _valid2=_errs52===errors
valid10=valid10||_valid2
if(!valid10){const _errs53=errors
if(data18&&typeof data18=="object"&&!Array.isArray(data18)){if(data18.high===void 0||!validate_policy_func0.call(data18,"high")){const err31={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"high"}}
if(vErrors===null)vErrors=[err31]
else vErrors.push(err31)
errors++}if(data18.moderate===void 0||!validate_policy_func0.call(data18,"moderate")){const err32={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"moderate"}}
if(vErrors===null)vErrors=[err32]
else vErrors.push(err32)
errors++}if(data18.low===void 0||!validate_policy_func0.call(data18,"low")){const err33={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"low"}}
if(vErrors===null)vErrors=[err33]
else vErrors.push(err33)
errors++}for(const key6 of Object.keys(data18))if(!(key6==="high"||key6==="moderate"||key6==="low")){const err34={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}
if(vErrors===null)vErrors=[err34]
else vErrors.push(err34)
errors++}if(data18.high!==void 0&&validate_policy_func0.call(data18,"high")){let data19=data18.high
if(!(data19==="block"||data19==="warn"||data19==="notice"||data19==="off")){const err35={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/high",schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/properties/high/enum",keyword:"enum",params:{allowedValues:schema17.properties.enforce.additionalProperties.anyOf[1].properties.high.enum}}
if(vErrors===null)vErrors=[err35]
else vErrors.push(err35)
errors++}}if(data18.moderate!==void 0&&validate_policy_func0.call(data18,"moderate")){let data20=data18.moderate
if(!(data20==="block"||data20==="warn"||data20==="notice"||data20==="off")){const err36={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/moderate",schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/properties/moderate/enum",keyword:"enum",params:{allowedValues:schema17.properties.enforce.additionalProperties.anyOf[1].properties.moderate.enum}}
if(vErrors===null)vErrors=[err36]
else vErrors.push(err36)
errors++}}if(data18.low!==void 0&&validate_policy_func0.call(data18,"low")){let data21=data18.low
if(!(data21==="block"||data21==="warn"||data21==="notice"||data21==="off")){const err37={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/low",schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/properties/low/enum",keyword:"enum",params:{allowedValues:schema17.properties.enforce.additionalProperties.anyOf[1].properties.low.enum}}
if(vErrors===null)vErrors=[err37]
else vErrors.push(err37)
errors++}}}else{const err38={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err38]
else vErrors.push(err38)
errors++}_valid2=_errs53===errors
valid10=valid10||_valid2}if(!valid10){const err39={instancePath:instancePath+"/enforce/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce/additionalProperties/anyOf",keyword:"anyOf",params:{}}
if(vErrors===null)vErrors=[err39]
else vErrors.push(err39)
errors++}else{errors=_errs51
if(vErrors!==null)if(_errs51)vErrors.length=_errs51
else vErrors=null}}else{const err40={instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err40]
else vErrors.push(err40)
errors++}}if(data["enforce-from"]!==void 0&&validate_policy_func0.call(data,"enforce-from")){let data22=data["enforce-from"]
if(data22&&typeof data22=="object"&&!Array.isArray(data22))for(const key7 of Object.keys(data22)){let data23=data22[key7]
if(typeof data23==="string"){if(!validate_policy_formats0.test(data23)){const err41={instancePath:instancePath+"/enforce-from/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce-from/additionalProperties/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err41]
else vErrors.push(err41)
errors++}}else{const err42={instancePath:instancePath+"/enforce-from/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/enforce-from/additionalProperties/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err42]
else vErrors.push(err42)
errors++}}else{const err43={instancePath:instancePath+"/enforce-from",schemaPath:"#/properties/enforce-from/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err43]
else vErrors.push(err43)
errors++}}if(data["required-subgroups"]!==void 0&&validate_policy_func0.call(data,"required-subgroups")){let data24=data["required-subgroups"]
if(data24&&typeof data24=="object"&&!Array.isArray(data24))for(const key8 of Object.keys(data24)){let data25=data24[key8]
if(Array.isArray(data25)){const len1=data25.length
for(let i1=0;i1<len1;i1++)if(typeof data25[i1]!=="string"){const err44={instancePath:instancePath+"/required-subgroups/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1,schemaPath:"#/properties/required-subgroups/additionalProperties/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err44]
else vErrors.push(err44)
errors++}}else{const err45={instancePath:instancePath+"/required-subgroups/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/required-subgroups/additionalProperties/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err45]
else vErrors.push(err45)
errors++}}else{const err46={instancePath:instancePath+"/required-subgroups",schemaPath:"#/properties/required-subgroups/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err46]
else vErrors.push(err46)
errors++}}if(data["required-intersections"]!==void 0&&validate_policy_func0.call(data,"required-intersections")){let data27=data["required-intersections"]
if(Array.isArray(data27)){const len2=data27.length
for(let i2=0;i2<len2;i2++){let data28=data27[i2]
if(Array.isArray(data28)){if(data28.length>2){const err47={instancePath:instancePath+"/required-intersections/"+i2,schemaPath:"#/properties/required-intersections/items/maxItems",keyword:"maxItems",params:{limit:2}}
if(vErrors===null)vErrors=[err47]
else vErrors.push(err47)
errors++}if(data28.length<2){const err48={instancePath:instancePath+"/required-intersections/"+i2,schemaPath:"#/properties/required-intersections/items/minItems",keyword:"minItems",params:{limit:2}}
if(vErrors===null)vErrors=[err48]
else vErrors.push(err48)
errors++}const len3=data28.length
for(let i3=0;i3<len3;i3++)if(typeof data28[i3]!=="string"){const err49={instancePath:instancePath+"/required-intersections/"+i2+"/"+i3,schemaPath:"#/properties/required-intersections/items/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err49]
else vErrors.push(err49)
errors++}}else{const err50={instancePath:instancePath+"/required-intersections/"+i2,schemaPath:"#/properties/required-intersections/items/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err50]
else vErrors.push(err50)
errors++}}}else{const err51={instancePath:instancePath+"/required-intersections",schemaPath:"#/properties/required-intersections/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err51]
else vErrors.push(err51)
errors++}}if(data.exclude!==void 0&&validate_policy_func0.call(data,"exclude")){let data30=data.exclude
if(Array.isArray(data30)){const len4=data30.length
for(let i4=0;i4<len4;i4++)if(typeof data30[i4]!=="string"){const err52={instancePath:instancePath+"/exclude/"+i4,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err52]
else vErrors.push(err52)
errors++}}else{const err53={instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err53]
else vErrors.push(err53)
errors++}}if(data.signers!==void 0&&validate_policy_func0.call(data,"signers")){let data32=data.signers
if(Array.isArray(data32)){const len5=data32.length
for(let i5=0;i5<len5;i5++){let data33=data32[i5]
const _errs84=errors
let valid24=false
const _errs85=errors
if(data33&&typeof data33=="object"&&!Array.isArray(data33)){if(data33.key===void 0||!validate_policy_func0.call(data33,"key")){const err54={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/0/required",keyword:"required",params:{missingProperty:"key"}}
if(vErrors===null)vErrors=[err54]
else vErrors.push(err54)
errors++}if(data33.name===void 0||!validate_policy_func0.call(data33,"name")){const err55={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/0/required",keyword:"required",params:{missingProperty:"name"}}
if(vErrors===null)vErrors=[err55]
else vErrors.push(err55)
errors++}for(const key9 of Object.keys(data33))if(!(key9==="key"||key9==="name")){const err56={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}
if(vErrors===null)vErrors=[err56]
else vErrors.push(err56)
errors++}if(data33.key!==void 0&&validate_policy_func0.call(data33,"key")){let data34=data33.key
if(typeof data34==="string"){if(!pattern4.test(data34)){const err57={instancePath:instancePath+"/signers/"+i5+"/key",schemaPath:"#/properties/signers/items/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern:"^trust/[A-Za-z0-9_.-]+$"}}
if(vErrors===null)vErrors=[err57]
else vErrors.push(err57)
errors++}}else{const err58={instancePath:instancePath+"/signers/"+i5+"/key",schemaPath:"#/properties/signers/items/anyOf/0/properties/key/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err58]
else vErrors.push(err58)
errors++}}if(data33.name!==void 0&&validate_policy_func0.call(data33,"name")){let data35=data33.name
if(typeof data35==="string"){if(validate_policy_func58(data35)<1){const err59={instancePath:instancePath+"/signers/"+i5+"/name",schemaPath:"#/properties/signers/items/anyOf/0/properties/name/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err59]
else vErrors.push(err59)
errors++}}else{const err60={instancePath:instancePath+"/signers/"+i5+"/name",schemaPath:"#/properties/signers/items/anyOf/0/properties/name/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err60]
else vErrors.push(err60)
errors++}}}else{const err61={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/0/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err61]
else vErrors.push(err61)
errors++}var _valid3=_errs85===errors
valid24=valid24||_valid3
if(!valid24){const _errs92=errors
if(data33&&typeof data33=="object"&&!Array.isArray(data33)){if(data33.identity===void 0||!validate_policy_func0.call(data33,"identity")){const err62={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/1/required",keyword:"required",params:{missingProperty:"identity"}}
if(vErrors===null)vErrors=[err62]
else vErrors.push(err62)
errors++}if(data33.issuer===void 0||!validate_policy_func0.call(data33,"issuer")){const err63={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/1/required",keyword:"required",params:{missingProperty:"issuer"}}
if(vErrors===null)vErrors=[err63]
else vErrors.push(err63)
errors++}if(data33["trusted-root"]===void 0||!validate_policy_func0.call(data33,"trusted-root")){const err64={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/1/required",keyword:"required",params:{missingProperty:"trusted-root"}}
if(vErrors===null)vErrors=[err64]
else vErrors.push(err64)
errors++}for(const key10 of Object.keys(data33))if(!(key10==="identity"||key10==="issuer"||key10==="trusted-root")){const err65={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}
if(vErrors===null)vErrors=[err65]
else vErrors.push(err65)
errors++}if(data33.identity!==void 0&&validate_policy_func0.call(data33,"identity")){let data36=data33.identity
if(typeof data36==="string"){if(validate_policy_func58(data36)<1){const err66={instancePath:instancePath+"/signers/"+i5+"/identity",schemaPath:"#/properties/signers/items/anyOf/1/properties/identity/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err66]
else vErrors.push(err66)
errors++}}else{const err67={instancePath:instancePath+"/signers/"+i5+"/identity",schemaPath:"#/properties/signers/items/anyOf/1/properties/identity/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err67]
else vErrors.push(err67)
errors++}}if(data33.issuer!==void 0&&validate_policy_func0.call(data33,"issuer")){let data37=data33.issuer
if(typeof data37==="string"){if(validate_policy_func58(data37)<1){const err68={instancePath:instancePath+"/signers/"+i5+"/issuer",schemaPath:"#/properties/signers/items/anyOf/1/properties/issuer/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err68]
else vErrors.push(err68)
errors++}}else{const err69={instancePath:instancePath+"/signers/"+i5+"/issuer",schemaPath:"#/properties/signers/items/anyOf/1/properties/issuer/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err69]
else vErrors.push(err69)
errors++}}if(data33["trusted-root"]!==void 0&&validate_policy_func0.call(data33,"trusted-root")){let data38=data33["trusted-root"]
if(typeof data38==="string"){if(!pattern4.test(data38)){const err70={instancePath:instancePath+"/signers/"+i5+"/trusted-root",schemaPath:"#/properties/signers/items/anyOf/1/properties/trusted-root/pattern",keyword:"pattern",params:{pattern:"^trust/[A-Za-z0-9_.-]+$"}}
if(vErrors===null)vErrors=[err70]
else vErrors.push(err70)
errors++}}else{const err71={instancePath:instancePath+"/signers/"+i5+"/trusted-root",schemaPath:"#/properties/signers/items/anyOf/1/properties/trusted-root/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err71]
else vErrors.push(err71)
errors++}}}else{const err72={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf/1/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err72]
else vErrors.push(err72)
errors++}_valid3=_errs92===errors
valid24=valid24||_valid3}if(!valid24){const err73={instancePath:instancePath+"/signers/"+i5,schemaPath:"#/properties/signers/items/anyOf",keyword:"anyOf",params:{}}
if(vErrors===null)vErrors=[err73]
else vErrors.push(err73)
errors++}else{errors=_errs84
if(vErrors!==null)if(_errs84)vErrors.length=_errs84
else vErrors=null}}}else{const err74={instancePath:instancePath+"/signers",schemaPath:"#/properties/signers/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err74]
else vErrors.push(err74)
errors++}}if(data["group-names"]!==void 0&&validate_policy_func0.call(data,"group-names")){let data39=data["group-names"]
if(data39&&typeof data39=="object"&&!Array.isArray(data39))for(const key11 of Object.keys(data39)){let data40=data39[key11]
if(data40&&typeof data40=="object"&&!Array.isArray(data40))for(const key12 of Object.keys(data40)){let data41=data40[key12]
if(Array.isArray(data41)){const len6=data41.length
for(let i6=0;i6<len6;i6++){let data42=data41[i6]
if(typeof data42==="string"){if(validate_policy_func58(data42)<1){const err75={instancePath:instancePath+"/group-names/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key12.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i6,schemaPath:"#/properties/group-names/additionalProperties/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err75]
else vErrors.push(err75)
errors++}}else{const err76={instancePath:instancePath+"/group-names/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key12.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i6,schemaPath:"#/properties/group-names/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err76]
else vErrors.push(err76)
errors++}}}else{const err77={instancePath:instancePath+"/group-names/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key12.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/group-names/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err77]
else vErrors.push(err77)
errors++}}else{const err78={instancePath:instancePath+"/group-names/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/group-names/additionalProperties/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err78]
else vErrors.push(err78)
errors++}}else{const err79={instancePath:instancePath+"/group-names",schemaPath:"#/properties/group-names/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err79]
else vErrors.push(err79)
errors++}}}else{const err80={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err80]
else vErrors.push(err80)
errors++}validate48.errors=vErrors
return errors===0}"use strict"
const validateRule=validate74
const schema27={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/rule.schema.json",title:"Rule",description:"One requirement as data.",type:"object",additionalProperties:false,required:["id","title","why","fix","kind","references","checks","enforce","waivable","examples"],properties:{id:{type:"string",pattern:"^[A-Z][A-Z0-9]*(-[A-Za-z0-9.]+)+$"},title:{type:"string",minLength:8},why:{type:"string",minLength:20},fix:{type:"string",minLength:10},kind:{enum:["computed","evidence","declared"],description:"Whether numbers decide, an artifact, or what somebody states."},references:{type:"object",minProperties:1,additionalProperties:{type:"array",minItems:1,items:{type:"string"}}},traits:{type:"array",items:{type:"string"},description:"The rule applies to systems with all of these traits."},for:{type:"object",additionalProperties:false,required:["each"],properties:{each:{enum:["system","subgroup","dataset","population-group","feature","artifact","result","explanation","component","approval","tool","corpus","hazard","threat","monitor","incident","privacy-method","site","perturbation","attack","waiver","evidence-plan","claim","trait","file","change"]},of:{enum:["required-attributes"]},where:{type:"object",additionalProperties:false,required:["fact","in"],properties:{fact:{type:"string",description:"A field of the dossier, for example intended_use.purpose."},in:{type:"array",minItems:1,items:{type:["string","number","boolean"]}}}},"when-empty":{type:"object",additionalProperties:false,required:["not-applicable"],properties:{"not-applicable":{type:"string",minLength:10}}}}},checks:{type:"array",minItems:1,items:{$ref:"https://rmf-gate.github.io/schemas/rule.schema.json#/definitions/check"}},limits:{type:"object",additionalProperties:{type:"object",additionalProperties:false,required:["high","moderate","low","stricter","origin"],properties:{high:{type:["number","string","null"],description:"null where nobody has set the limit."},moderate:{type:["number","string","null"],description:"null where nobody has set the limit."},low:{type:["number","string","null"],description:"null where nobody has set the limit."},stricter:{enum:["higher","lower"]},origin:{enum:["text","literature","convention","house"]},unit:{type:"string"},source:{type:"string"}}}},enforce:{type:"object",additionalProperties:false,required:["high","moderate","low"],description:"What a failure does at each tier.",properties:{high:{enum:["block","warn","notice","off"]},moderate:{enum:["block","warn","notice","off"]},low:{enum:["block","warn","notice","off"]}}},"enforce-without":{type:"object",additionalProperties:false,required:["trait","enforce"],description:"Softer where the system is known not to have the trait.",properties:{trait:{type:"string"},enforce:{type:"object",additionalProperties:false,required:["high","moderate","low"],description:"What a failure does at each tier.",properties:{high:{enum:["block","warn","notice","off"]},moderate:{enum:["block","warn","notice","off"]},low:{enum:["block","warn","notice","off"]}}}}},waivable:{type:"boolean"},"cannot-occur":{type:"object",additionalProperties:{type:"string",minLength:10},description:"Outcome to the reason why no example can show it."},examples:{type:"array",items:{type:"object",additionalProperties:false,required:["name","outcome","given"],properties:{name:{type:"string"},outcome:{enum:["pass","fail","not-evaluated","not-applicable"]},reason:{enum:["missing","unreadable","unbound","stale","limit-not-set","tool-limit","too-few","inconclusive"]},subject:{type:"string"},without:{type:"array",minItems:1,items:{type:"string"},description:"Fields of rmf-system.yaml; the example holds with each of them left out in turn."},given:{type:"object",additionalProperties:false,description:"A repository in small.",properties:{tier:{enum:["high","moderate","low"]},system:{type:"object",description:"Contents of rmf-system.yaml."},card:{type:"string",description:"Contents of MODEL_CARD.md."},files:{type:"object",additionalProperties:{type:"string"},description:"Other files, path to text."},predictions:{$ref:"https://rmf-gate.github.io/schemas/rule.schema.json#/definitions/rows"},production:{$ref:"https://rmf-gate.github.io/schemas/rule.schema.json#/definitions/rows"},external:{$ref:"https://rmf-gate.github.io/schemas/rule.schema.json#/definitions/rows"},policy:{type:"object",description:"Contents of .rmf-gate/policy.yaml."},base:{type:"object",additionalProperties:false,description:"The same, as it was before the change.",properties:{predictions:{$ref:"https://rmf-gate.github.io/schemas/rule.schema.json#/definitions/rows"},system:{type:"object"},card:{type:"string"},files:{type:"object",additionalProperties:{type:"string"}},policy:{type:"object"}}},waivers:{type:"object",description:"Contents of .rmf-gate/waivers.yaml."}}}}}}},definitions:{rows:{type:"object",description:"Attribute to group to lists of rows with one score.",additionalProperties:{type:"object",additionalProperties:{type:"array",items:{type:"object",additionalProperties:false,required:["score","positives","negatives"],properties:{score:{type:"number"},positives:{type:"integer",minimum:0},negatives:{type:"integer",minimum:0}}}}}},check:{type:"object",additionalProperties:false,minProperties:1,properties:{all:{$ref:"https://rmf-gate.github.io/schemas/checks/all.schema.json"},any:{$ref:"https://rmf-gate.github.io/schemas/checks/any.schema.json"},"at-least":{$ref:"https://rmf-gate.github.io/schemas/checks/at-least.schema.json"},"at-most":{$ref:"https://rmf-gate.github.io/schemas/checks/at-most.schema.json"},ceiling:{$ref:"https://rmf-gate.github.io/schemas/checks/ceiling.schema.json"},claim:{$ref:"https://rmf-gate.github.io/schemas/checks/claim.schema.json"},covers:{$ref:"https://rmf-gate.github.io/schemas/checks/covers.schema.json"},differs:{$ref:"https://rmf-gate.github.io/schemas/checks/differs.schema.json"},digest:{$ref:"https://rmf-gate.github.io/schemas/checks/digest.schema.json"},drift:{$ref:"https://rmf-gate.github.io/schemas/checks/drift.schema.json"},equals:{$ref:"https://rmf-gate.github.io/schemas/checks/equals.schema.json"},equivalent:{$ref:"https://rmf-gate.github.io/schemas/checks/equivalent.schema.json"},floor:{$ref:"https://rmf-gate.github.io/schemas/checks/floor.schema.json"},"holds-up":{$ref:"https://rmf-gate.github.io/schemas/checks/holds-up.schema.json"},includes:{$ref:"https://rmf-gate.github.io/schemas/checks/includes.schema.json"},inside:{$ref:"https://rmf-gate.github.io/schemas/checks/inside.schema.json"},matches:{$ref:"https://rmf-gate.github.io/schemas/checks/matches.schema.json"},"metric-fit":{$ref:"https://rmf-gate.github.io/schemas/checks/metric-fit.schema.json"},"net-benefit":{$ref:"https://rmf-gate.github.io/schemas/checks/net-benefit.schema.json"},"no-worse":{$ref:"https://rmf-gate.github.io/schemas/checks/no-worse.schema.json"},"not-after":{$ref:"https://rmf-gate.github.io/schemas/checks/not-after.schema.json"},"not-older-than":{$ref:"https://rmf-gate.github.io/schemas/checks/not-older-than.schema.json"},"not-one-of":{$ref:"https://rmf-gate.github.io/schemas/checks/not-one-of.schema.json"},"one-of":{$ref:"https://rmf-gate.github.io/schemas/checks/one-of.schema.json"},present:{$ref:"https://rmf-gate.github.io/schemas/checks/present.schema.json"},ratio:{$ref:"https://rmf-gate.github.io/schemas/checks/ratio.schema.json"},reported:{$ref:"https://rmf-gate.github.io/schemas/checks/reported.schema.json"},share:{$ref:"https://rmf-gate.github.io/schemas/checks/share.schema.json"},"subset-of":{$ref:"https://rmf-gate.github.io/schemas/checks/subset-of.schema.json"},when:{$ref:"https://rmf-gate.github.io/schemas/checks/when.schema.json"},found:{type:"string"},required:{type:"string"}}}}}
const validate_rule_func0=Object.prototype.hasOwnProperty
const validate_rule_func58=ucs2length["default"]??ucs2length
const pattern9=new RegExp("^[A-Z][A-Z0-9]*(-[A-Za-z0-9.]+)+$","u")
const schema28={type:"object",additionalProperties:false,minProperties:1,properties:{all:{$ref:"https://rmf-gate.github.io/schemas/checks/all.schema.json"},any:{$ref:"https://rmf-gate.github.io/schemas/checks/any.schema.json"},"at-least":{$ref:"https://rmf-gate.github.io/schemas/checks/at-least.schema.json"},"at-most":{$ref:"https://rmf-gate.github.io/schemas/checks/at-most.schema.json"},ceiling:{$ref:"https://rmf-gate.github.io/schemas/checks/ceiling.schema.json"},claim:{$ref:"https://rmf-gate.github.io/schemas/checks/claim.schema.json"},covers:{$ref:"https://rmf-gate.github.io/schemas/checks/covers.schema.json"},differs:{$ref:"https://rmf-gate.github.io/schemas/checks/differs.schema.json"},digest:{$ref:"https://rmf-gate.github.io/schemas/checks/digest.schema.json"},drift:{$ref:"https://rmf-gate.github.io/schemas/checks/drift.schema.json"},equals:{$ref:"https://rmf-gate.github.io/schemas/checks/equals.schema.json"},equivalent:{$ref:"https://rmf-gate.github.io/schemas/checks/equivalent.schema.json"},floor:{$ref:"https://rmf-gate.github.io/schemas/checks/floor.schema.json"},"holds-up":{$ref:"https://rmf-gate.github.io/schemas/checks/holds-up.schema.json"},includes:{$ref:"https://rmf-gate.github.io/schemas/checks/includes.schema.json"},inside:{$ref:"https://rmf-gate.github.io/schemas/checks/inside.schema.json"},matches:{$ref:"https://rmf-gate.github.io/schemas/checks/matches.schema.json"},"metric-fit":{$ref:"https://rmf-gate.github.io/schemas/checks/metric-fit.schema.json"},"net-benefit":{$ref:"https://rmf-gate.github.io/schemas/checks/net-benefit.schema.json"},"no-worse":{$ref:"https://rmf-gate.github.io/schemas/checks/no-worse.schema.json"},"not-after":{$ref:"https://rmf-gate.github.io/schemas/checks/not-after.schema.json"},"not-older-than":{$ref:"https://rmf-gate.github.io/schemas/checks/not-older-than.schema.json"},"not-one-of":{$ref:"https://rmf-gate.github.io/schemas/checks/not-one-of.schema.json"},"one-of":{$ref:"https://rmf-gate.github.io/schemas/checks/one-of.schema.json"},present:{$ref:"https://rmf-gate.github.io/schemas/checks/present.schema.json"},ratio:{$ref:"https://rmf-gate.github.io/schemas/checks/ratio.schema.json"},reported:{$ref:"https://rmf-gate.github.io/schemas/checks/reported.schema.json"},share:{$ref:"https://rmf-gate.github.io/schemas/checks/share.schema.json"},"subset-of":{$ref:"https://rmf-gate.github.io/schemas/checks/subset-of.schema.json"},when:{$ref:"https://rmf-gate.github.io/schemas/checks/when.schema.json"},found:{type:"string"},required:{type:"string"}}}
const wrapper0={validate:validate75}
function validate76(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(Array.isArray(data)){if(data.length<1){const err0={instancePath:instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}const len0=data.length
for(let i0=0;i0<len0;i0++)if(!wrapper0.validate(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData:rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors)
errors=vErrors.length}}else{const err1={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}validate76.errors=vErrors
return errors===0}function validate78(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(Array.isArray(data)){if(data.length<1){const err0={instancePath:instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}const len0=data.length
for(let i0=0;i0<len0;i0++)if(!wrapper0.validate(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData:rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors)
errors=vErrors.length}}else{const err1={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}validate78.errors=vErrors
return errors===0}const schema31={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/at-least.schema.json",title:"at-least",description:"A number, the length of a list or a place in an order is at least a limit or another fact.",type:"object",additionalProperties:false,required:["fact"],properties:{fact:{type:"string",description:"A field of the dossier, for example intended_use.purpose."},limit:{type:"string",description:"The name of a limit of this rule."},other:{type:"string",description:"A field of the dossier, for example intended_use.purpose."},else:{enum:["too-few"],description:"What falling short means where it is no failure: too few to judge."}}}
function validate80(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="limit"||key0==="other"||key0==="else")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err2={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.limit!==void 0&&validate_rule_func0.call(data,"limit"))if(typeof data.limit!=="string"){const err3={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.other!==void 0&&validate_rule_func0.call(data,"other"))if(typeof data.other!=="string"){const err4={instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.else!==void 0&&validate_rule_func0.call(data,"else"))if(!(data.else==="too-few")){const err5={instancePath:instancePath+"/else",schemaPath:"#/properties/else/enum",keyword:"enum",params:{allowedValues:schema31.properties.else.enum}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}else{const err6={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}validate80.errors=vErrors
return errors===0}function validate82(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="limit"||key0==="other")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err2={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.limit!==void 0&&validate_rule_func0.call(data,"limit"))if(typeof data.limit!=="string"){const err3={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.other!==void 0&&validate_rule_func0.call(data,"other"))if(typeof data.other!=="string"){const err4={instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}else{const err5={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}validate82.errors=vErrors
return errors===0}const schema33={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/ceiling.schema.json",title:"ceiling",description:"The one-sided upper limit of the metric is at most the limit.",type:"object",additionalProperties:false,required:["metric","limit","alpha"],properties:{metric:{enum:["fpr","fnr","selection_rate"]},limit:{type:"string",description:"The name of a limit of this rule."},alpha:{type:"string",description:"The name of a limit of this rule."}}}
function validate84(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metric===void 0||!validate_rule_func0.call(data,"metric")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.limit===void 0||!validate_rule_func0.call(data,"limit")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!(key0==="metric"||key0==="limit"||key0==="alpha")){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.metric!==void 0&&validate_rule_func0.call(data,"metric")){let data0=data.metric
if(!(data0==="fpr"||data0==="fnr"||data0==="selection_rate")){const err4={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:schema33.properties.metric.enum}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}if(data.limit!==void 0&&validate_rule_func0.call(data,"limit"))if(typeof data.limit!=="string"){const err5={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err6={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}else{const err7={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}validate84.errors=vErrors
return errors===0}function validate86(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.materiality===void 0||!validate_rule_func0.call(data,"materiality")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"materiality"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="materiality")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.materiality!==void 0&&validate_rule_func0.call(data,"materiality"))if(typeof data.materiality!=="string"){const err2={instancePath:instancePath+"/materiality",schemaPath:"#/properties/materiality/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}}else{const err3={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}validate86.errors=vErrors
return errors===0}function validate88(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.values===void 0||!validate_rule_func0.call(data,"values")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="values")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.values!==void 0&&validate_rule_func0.call(data,"values")){let data1=data.values
if(Array.isArray(data1)){if(data1.length<1){const err4={instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}const len0=data1.length
for(let i0=0;i0<len0;i0++)if(typeof data1[i0]!=="string"){const err5={instancePath:instancePath+"/values/"+i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}else{const err6={instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}}else{const err7={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}validate88.errors=vErrors
return errors===0}function validate90(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.from===void 0||!validate_rule_func0.call(data,"from")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="from")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.from!==void 0&&validate_rule_func0.call(data,"from"))if(typeof data.from!=="string"){const err4={instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}else{const err5={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}validate90.errors=vErrors
return errors===0}function validate92(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.equals===void 0||!validate_rule_func0.call(data,"equals")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"equals"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="equals"||key0==="assurance")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.equals!==void 0&&validate_rule_func0.call(data,"equals"))if(typeof data.equals!=="string"){const err4={instancePath:instancePath+"/equals",schemaPath:"#/properties/equals/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.assurance!==void 0&&validate_rule_func0.call(data,"assurance"))if(typeof data.assurance!=="string"){const err5={instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}else{const err6={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}validate92.errors=vErrors
return errors===0}const schema38={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/drift.schema.json",title:"drift",description:"Production results have not moved away from the test results by the margin or more.",type:"object",additionalProperties:false,required:["of","by","alpha"],properties:{of:{enum:["score","prevalence","calibration","auroc","groups"]},by:{type:"string",description:"The name of a limit of this rule."},alpha:{type:"string",description:"The name of a limit of this rule."}}}
function validate94(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.of===void 0||!validate_rule_func0.call(data,"of")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"of"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.by===void 0||!validate_rule_func0.call(data,"by")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!(key0==="of"||key0==="by"||key0==="alpha")){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.of!==void 0&&validate_rule_func0.call(data,"of")){let data0=data.of
if(!(data0==="score"||data0==="prevalence"||data0==="calibration"||data0==="auroc"||data0==="groups")){const err4={instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues:schema38.properties.of.enum}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}if(data.by!==void 0&&validate_rule_func0.call(data,"by"))if(typeof data.by!=="string"){const err5={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err6={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}else{const err7={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}validate94.errors=vErrors
return errors===0}const schema39={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/equals.schema.json",title:"equals",description:"The fact equals a value or another fact.",type:"object",additionalProperties:false,required:["fact"],properties:{fact:{type:"string",description:"A field of the dossier, for example intended_use.purpose."},value:{type:["string","number","boolean"]},other:{type:"string",description:"A field of the dossier, for example intended_use.purpose."}}}
function validate96(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="value"||key0==="other")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err2={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.value!==void 0&&validate_rule_func0.call(data,"value")){let data1=data.value
if(typeof data1!=="string"&&!(typeof data1=="number"&&isFinite(data1))&&typeof data1!=="boolean"){const err3={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:schema39.properties.value.type}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}}if(data.other!==void 0&&validate_rule_func0.call(data,"other"))if(typeof data.other!=="string"){const err4={instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}else{const err5={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}validate96.errors=vErrors
return errors===0}const schema40={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/equivalent.schema.json",title:"equivalent",description:"The subgroup differs from a reference group by less than the margin, both ways.",type:"object",additionalProperties:false,required:["metric","to","by","alpha"],properties:{metric:{enum:["sensitivity","specificity","ppv","npv","fpr","fnr","prevalence","selection_rate","accuracy"]},to:{type:"string",description:"Reference group, written attribute=group."},by:{type:"string",description:"The name of a limit of this rule."},alpha:{type:"string",description:"The name of a limit of this rule."}}}
function validate98(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metric===void 0||!validate_rule_func0.call(data,"metric")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.to===void 0||!validate_rule_func0.call(data,"to")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.by===void 0||!validate_rule_func0.call(data,"by")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}for(const key0 of Object.keys(data))if(!(key0==="metric"||key0==="to"||key0==="by"||key0==="alpha")){const err4={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.metric!==void 0&&validate_rule_func0.call(data,"metric")){let data0=data.metric
if(!(data0==="sensitivity"||data0==="specificity"||data0==="ppv"||data0==="npv"||data0==="fpr"||data0==="fnr"||data0==="prevalence"||data0==="selection_rate"||data0==="accuracy")){const err5={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:schema40.properties.metric.enum}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}if(data.to!==void 0&&validate_rule_func0.call(data,"to"))if(typeof data.to!=="string"){const err6={instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data.by!==void 0&&validate_rule_func0.call(data,"by"))if(typeof data.by!=="string"){const err7={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err8={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}}else{const err9={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}validate98.errors=vErrors
return errors===0}const schema41={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/floor.schema.json",title:"floor",description:"The one-sided lower limit of the metric is at least the limit.",type:"object",additionalProperties:false,required:["metric","limit","alpha"],properties:{metric:{enum:["sensitivity","specificity","ppv","npv","accuracy","auroc"]},limit:{type:"string",description:"The name of a limit of this rule."},alpha:{type:"string",description:"The name of a limit of this rule."}}}
function validate100(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metric===void 0||!validate_rule_func0.call(data,"metric")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.limit===void 0||!validate_rule_func0.call(data,"limit")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!(key0==="metric"||key0==="limit"||key0==="alpha")){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.metric!==void 0&&validate_rule_func0.call(data,"metric")){let data0=data.metric
if(!(data0==="sensitivity"||data0==="specificity"||data0==="ppv"||data0==="npv"||data0==="accuracy"||data0==="auroc")){const err4={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:schema41.properties.metric.enum}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}if(data.limit!==void 0&&validate_rule_func0.call(data,"limit"))if(typeof data.limit!=="string"){const err5={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err6={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}else{const err7={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}validate100.errors=vErrors
return errors===0}const schema42={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/holds-up.schema.json",title:"holds-up",description:"Performance is not lower by the margin or more: than that of the earlier version, which base holds, or on external results than on the test results.",type:"object",additionalProperties:false,required:["metric","against","by","alpha"],properties:{metric:{enum:["auroc","sensitivity","specificity"]},against:{enum:["base","test"],description:"What it is held against: base, the results of the earlier version; test, the test results, which external ones are held against."},by:{type:"string",description:"The name of a limit of this rule."},alpha:{type:"string",description:"The name of a limit of this rule."}}}
function validate102(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metric===void 0||!validate_rule_func0.call(data,"metric")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.against===void 0||!validate_rule_func0.call(data,"against")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"against"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.by===void 0||!validate_rule_func0.call(data,"by")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}for(const key0 of Object.keys(data))if(!(key0==="metric"||key0==="against"||key0==="by"||key0==="alpha")){const err4={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.metric!==void 0&&validate_rule_func0.call(data,"metric")){let data0=data.metric
if(!(data0==="auroc"||data0==="sensitivity"||data0==="specificity")){const err5={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:schema42.properties.metric.enum}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}if(data.against!==void 0&&validate_rule_func0.call(data,"against")){let data1=data.against
if(!(data1==="base"||data1==="test")){const err6={instancePath:instancePath+"/against",schemaPath:"#/properties/against/enum",keyword:"enum",params:{allowedValues:schema42.properties.against.enum}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}if(data.by!==void 0&&validate_rule_func0.call(data,"by"))if(typeof data.by!=="string"){const err7={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err8={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}}else{const err9={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}validate102.errors=vErrors
return errors===0}function validate104(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.values===void 0||!validate_rule_func0.call(data,"values")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="values")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.values!==void 0&&validate_rule_func0.call(data,"values")){let data1=data.values
if(Array.isArray(data1)){if(data1.length<1){const err4={instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}const len0=data1.length
for(let i0=0;i0<len0;i0++)if(typeof data1[i0]!=="string"){const err5={instancePath:instancePath+"/values/"+i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}else{const err6={instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}}else{const err7={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}validate104.errors=vErrors
return errors===0}const schema44={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/inside.schema.json",title:"inside",description:"The whole 95 % interval of the metric lies between two limits: of observed over expected events, or of the slope that says whether predicted risks are too extreme.",type:"object",additionalProperties:false,required:["metric","low","high"],properties:{metric:{enum:["o_e","calibration_slope"]},low:{type:"string",description:"The name of a limit of this rule."},high:{type:"string",description:"The name of a limit of this rule."}}}
function validate106(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metric===void 0||!validate_rule_func0.call(data,"metric")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.low===void 0||!validate_rule_func0.call(data,"low")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"low"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.high===void 0||!validate_rule_func0.call(data,"high")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"high"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!(key0==="metric"||key0==="low"||key0==="high")){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.metric!==void 0&&validate_rule_func0.call(data,"metric")){let data0=data.metric
if(!(data0==="o_e"||data0==="calibration_slope")){const err4={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:schema44.properties.metric.enum}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}if(data.low!==void 0&&validate_rule_func0.call(data,"low"))if(typeof data.low!=="string"){const err5={instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.high!==void 0&&validate_rule_func0.call(data,"high"))if(typeof data.high!=="string"){const err6={instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}else{const err7={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}validate106.errors=vErrors
return errors===0}function validate108(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.pattern===void 0||!validate_rule_func0.call(data,"pattern")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pattern"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="pattern")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.pattern!==void 0&&validate_rule_func0.call(data,"pattern")){let data1=data.pattern
if(typeof data1==="string"){if(validate_rule_func58(data1)>1e3){const err4={instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit:1e3}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}else{const err5={instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}}else{const err6={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}validate108.errors=vErrors
return errors===0}function validate110(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.rare===void 0||!validate_rule_func0.call(data,"rare")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rare"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="rare")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.rare!==void 0&&validate_rule_func0.call(data,"rare"))if(typeof data.rare!=="string"){const err2={instancePath:instancePath+"/rare",schemaPath:"#/properties/rare/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}}else{const err3={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}validate110.errors=vErrors
return errors===0}function validate112(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="alpha")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err2={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}}else{const err3={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}validate112.errors=vErrors
return errors===0}const schema48={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/no-worse.schema.json",title:"no-worse",description:"The subgroup is not worse than all other rows with a known value of the attribute, by the margin or more.",type:"object",additionalProperties:false,required:["metric","than","by","alpha"],properties:{metric:{enum:["sensitivity","specificity","ppv","npv","fpr","fnr","auroc"]},than:{const:"rest"},by:{type:"string",description:"The name of a limit of this rule."},alpha:{type:"string",description:"The name of a limit of this rule."}}}
function validate114(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metric===void 0||!validate_rule_func0.call(data,"metric")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.than===void 0||!validate_rule_func0.call(data,"than")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"than"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.by===void 0||!validate_rule_func0.call(data,"by")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}for(const key0 of Object.keys(data))if(!(key0==="metric"||key0==="than"||key0==="by"||key0==="alpha")){const err4={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.metric!==void 0&&validate_rule_func0.call(data,"metric")){let data0=data.metric
if(!(data0==="sensitivity"||data0==="specificity"||data0==="ppv"||data0==="npv"||data0==="fpr"||data0==="fnr"||data0==="auroc")){const err5={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:schema48.properties.metric.enum}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}if(data.than!==void 0&&validate_rule_func0.call(data,"than"))if("rest"!==data.than){const err6={instancePath:instancePath+"/than",schemaPath:"#/properties/than/const",keyword:"const",params:{allowedValue:"rest"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data.by!==void 0&&validate_rule_func0.call(data,"by"))if(typeof data.by!=="string"){const err7={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err8={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}}else{const err9={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}validate114.errors=vErrors
return errors===0}function validate116(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="than")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err2={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.than!==void 0&&validate_rule_func0.call(data,"than"))if(typeof data.than!=="string"){const err3={instancePath:instancePath+"/than",schemaPath:"#/properties/than/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}}else{const err4={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}validate116.errors=vErrors
return errors===0}function validate118(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.days===void 0||!validate_rule_func0.call(data,"days")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"days"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="days")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.days!==void 0&&validate_rule_func0.call(data,"days"))if(typeof data.days!=="string"){const err4={instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}else{const err5={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}validate118.errors=vErrors
return errors===0}const schema51={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/not-one-of.schema.json",title:"not-one-of",description:"The fact is stated and is none of the values.",type:"object",additionalProperties:false,required:["fact","values"],properties:{fact:{type:"string",description:"A field of the dossier, for example intended_use.purpose."},values:{type:"array",minItems:1,items:{type:["string","number","boolean"]}}}}
function validate120(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.values===void 0||!validate_rule_func0.call(data,"values")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="values")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.values!==void 0&&validate_rule_func0.call(data,"values")){let data1=data.values
if(Array.isArray(data1)){if(data1.length<1){const err4={instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}const len0=data1.length
for(let i0=0;i0<len0;i0++){let data2=data1[i0]
if(typeof data2!=="string"&&!(typeof data2=="number"&&isFinite(data2))&&typeof data2!=="boolean"){const err5={instancePath:instancePath+"/values/"+i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:schema51.properties.values.items.type}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}}else{const err6={instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}}else{const err7={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}validate120.errors=vErrors
return errors===0}const schema52={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/one-of.schema.json",title:"one-of",description:"The fact is one of the values.",type:"object",additionalProperties:false,required:["fact","values"],properties:{fact:{type:"string",description:"A field of the dossier, for example intended_use.purpose."},values:{type:"array",minItems:1,items:{type:["string","number","boolean"]}}}}
function validate122(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.values===void 0||!validate_rule_func0.call(data,"values")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="values")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.values!==void 0&&validate_rule_func0.call(data,"values")){let data1=data.values
if(Array.isArray(data1)){if(data1.length<1){const err4={instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}const len0=data1.length
for(let i0=0;i0<len0;i0++){let data2=data1[i0]
if(typeof data2!=="string"&&!(typeof data2=="number"&&isFinite(data2))&&typeof data2!=="boolean"){const err5={instancePath:instancePath+"/values/"+i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:schema52.properties.values.items.type}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}}}else{const err6={instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}}else{const err7={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}validate122.errors=vErrors
return errors===0}function validate124(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="characters")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err2={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.characters!==void 0&&validate_rule_func0.call(data,"characters"))if(typeof data.characters!=="string"){const err3={instancePath:instancePath+"/characters",schemaPath:"#/properties/characters/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}}else{const err4={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}validate124.errors=vErrors
return errors===0}const schema54={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/ratio.schema.json",title:"ratio",description:"The rate of the subgroup is not worse than so many times the rate of the rest; for rates declared rare in advance, and for shares of patients who are given something. Give one of limit, at-most and at-least.",type:"object",additionalProperties:false,required:["metric","events","alpha"],properties:{metric:{enum:["sensitivity","specificity","ppv","npv","fpr","fnr","prevalence","selection_rate","accuracy"]},limit:{type:"string",description:"Limit: above 1, so many times worse in the direction that is worse for the metric."},"at-most":{type:"string",description:"Limit: above 1, the most that the rate may be of the rest's, where more is worse."},"at-least":{type:"string",description:"Limit: below 1, the least that the rate may be of the rest's, where less is worse."},events:{type:"string",description:"The name of a limit of this rule."},alpha:{type:"string",description:"The name of a limit of this rule."}}}
function validate126(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metric===void 0||!validate_rule_func0.call(data,"metric")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.events===void 0||!validate_rule_func0.call(data,"events")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!(key0==="metric"||key0==="limit"||key0==="at-most"||key0==="at-least"||key0==="events"||key0==="alpha")){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.metric!==void 0&&validate_rule_func0.call(data,"metric")){let data0=data.metric
if(!(data0==="sensitivity"||data0==="specificity"||data0==="ppv"||data0==="npv"||data0==="fpr"||data0==="fnr"||data0==="prevalence"||data0==="selection_rate"||data0==="accuracy")){const err4={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:schema54.properties.metric.enum}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}if(data.limit!==void 0&&validate_rule_func0.call(data,"limit"))if(typeof data.limit!=="string"){const err5={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data["at-most"]!==void 0&&validate_rule_func0.call(data,"at-most"))if(typeof data["at-most"]!=="string"){const err6={instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data["at-least"]!==void 0&&validate_rule_func0.call(data,"at-least"))if(typeof data["at-least"]!=="string"){const err7={instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.events!==void 0&&validate_rule_func0.call(data,"events"))if(typeof data.events!=="string"){const err8={instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err9={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}else{const err10={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}validate126.errors=vErrors
return errors===0}const schema55={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/reported.schema.json",title:"reported",description:"A number that a tool wrote into a results file keeps a limit, in every file that has it. With alpha it is a count of its cases, and the one-sided Clopper-Pearson limit decides.",type:"object",additionalProperties:false,required:["metric"],properties:{metric:{enum:["attack_successes","attacks_withstood","robust_accuracy","corruption_accuracy","mean_corruption_error","tests_run","tests_failed","tests_errored","tests_skipped","epsilon","delta","drift_share","psi","missing_share","duplicate_share","critical_vulnerabilities","high_vulnerabilities","medium_vulnerabilities","low_vulnerabilities","negligible_vulnerabilities","unknown_vulnerabilities","critical_misconfigurations","high_misconfigurations","medium_misconfigurations","low_misconfigurations","negligible_misconfigurations","unknown_misconfigurations","critical_secrets","high_secrets","medium_secrets","low_secrets","negligible_secrets","unknown_secrets","critical_licence_issues","high_licence_issues","medium_licence_issues","low_licence_issues","negligible_licence_issues","unknown_licence_issues","critical_model_issues","high_model_issues","medium_model_issues","low_model_issues","negligible_model_issues","unknown_model_issues"]},"at-most":{type:"string",description:"The name of a limit of this rule."},"at-least":{type:"string",description:"The name of a limit of this rule."},alpha:{type:"string",description:"The name of a limit of this rule."},cases:{type:"string",description:"The name of a limit of this rule."},"where-reported":{const:true,description:"Asks nothing where no results file has the number; without it such a file is missing."}}}
function validate128(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metric===void 0||!validate_rule_func0.call(data,"metric")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="metric"||key0==="at-most"||key0==="at-least"||key0==="alpha"||key0==="cases"||key0==="where-reported")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.metric!==void 0&&validate_rule_func0.call(data,"metric")){let data0=data.metric
if(!(data0==="attack_successes"||data0==="attacks_withstood"||data0==="robust_accuracy"||data0==="corruption_accuracy"||data0==="mean_corruption_error"||data0==="tests_run"||data0==="tests_failed"||data0==="tests_errored"||data0==="tests_skipped"||data0==="epsilon"||data0==="delta"||data0==="drift_share"||data0==="psi"||data0==="missing_share"||data0==="duplicate_share"||data0==="critical_vulnerabilities"||data0==="high_vulnerabilities"||data0==="medium_vulnerabilities"||data0==="low_vulnerabilities"||data0==="negligible_vulnerabilities"||data0==="unknown_vulnerabilities"||data0==="critical_misconfigurations"||data0==="high_misconfigurations"||data0==="medium_misconfigurations"||data0==="low_misconfigurations"||data0==="negligible_misconfigurations"||data0==="unknown_misconfigurations"||data0==="critical_secrets"||data0==="high_secrets"||data0==="medium_secrets"||data0==="low_secrets"||data0==="negligible_secrets"||data0==="unknown_secrets"||data0==="critical_licence_issues"||data0==="high_licence_issues"||data0==="medium_licence_issues"||data0==="low_licence_issues"||data0==="negligible_licence_issues"||data0==="unknown_licence_issues"||data0==="critical_model_issues"||data0==="high_model_issues"||data0==="medium_model_issues"||data0==="low_model_issues"||data0==="negligible_model_issues"||data0==="unknown_model_issues")){const err2={instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:schema55.properties.metric.enum}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}}if(data["at-most"]!==void 0&&validate_rule_func0.call(data,"at-most"))if(typeof data["at-most"]!=="string"){const err3={instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data["at-least"]!==void 0&&validate_rule_func0.call(data,"at-least"))if(typeof data["at-least"]!=="string"){const err4={instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err5={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.cases!==void 0&&validate_rule_func0.call(data,"cases"))if(typeof data.cases!=="string"){const err6={instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data["where-reported"]!==void 0&&validate_rule_func0.call(data,"where-reported"))if(true!==data["where-reported"]){const err7={instancePath:instancePath+"/where-reported",schemaPath:"#/properties/where-reported/const",keyword:"const",params:{allowedValue:true}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}}else{const err8={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}validate128.errors=vErrors
return errors===0}function validate130(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.of===void 0||!validate_rule_func0.call(data,"of")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"of"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.alpha===void 0||!validate_rule_func0.call(data,"alpha")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alpha"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="of"||key0==="at-most"||key0==="at-least"||key0==="alpha"||key0==="cases")){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err4={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.of!==void 0&&validate_rule_func0.call(data,"of"))if(typeof data.of!=="string"){const err5={instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data["at-most"]!==void 0&&validate_rule_func0.call(data,"at-most"))if(typeof data["at-most"]!=="string"){const err6={instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data["at-least"]!==void 0&&validate_rule_func0.call(data,"at-least"))if(typeof data["at-least"]!=="string"){const err7={instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.alpha!==void 0&&validate_rule_func0.call(data,"alpha"))if(typeof data.alpha!=="string"){const err8={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}if(data.cases!==void 0&&validate_rule_func0.call(data,"cases"))if(typeof data.cases!=="string"){const err9={instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}else{const err10={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}validate130.errors=vErrors
return errors===0}function validate132(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.of===void 0||!validate_rule_func0.call(data,"of")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"of"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="of")){const err2={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err3={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.of!==void 0&&validate_rule_func0.call(data,"of"))if(typeof data.of!=="string"){const err4={instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}else{const err5={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}validate132.errors=vErrors
return errors===0}const schema58={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/checks/when.schema.json",title:"when",description:"Where the condition holds, the checks; where it does not, nothing is asked.",type:"object",additionalProperties:false,required:["fact","in","then"],properties:{fact:{type:"string",description:"A field of the dossier, for example intended_use.purpose."},in:{type:"array",minItems:1,items:{type:["string","number","boolean"]}},then:{type:"array",minItems:1,items:{$ref:"https://rmf-gate.github.io/schemas/rule.schema.json#/definitions/check"}}}}
function validate134(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.fact===void 0||!validate_rule_func0.call(data,"fact")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.in===void 0||!validate_rule_func0.call(data,"in")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"in"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.then===void 0||!validate_rule_func0.call(data,"then")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"then"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!(key0==="fact"||key0==="in"||key0==="then")){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.fact!==void 0&&validate_rule_func0.call(data,"fact"))if(typeof data.fact!=="string"){const err4={instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.in!==void 0&&validate_rule_func0.call(data,"in")){let data1=data.in
if(Array.isArray(data1)){if(data1.length<1){const err5={instancePath:instancePath+"/in",schemaPath:"#/properties/in/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}const len0=data1.length
for(let i0=0;i0<len0;i0++){let data2=data1[i0]
if(typeof data2!=="string"&&!(typeof data2=="number"&&isFinite(data2))&&typeof data2!=="boolean"){const err6={instancePath:instancePath+"/in/"+i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type:schema58.properties.in.items.type}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}}else{const err7={instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}}if(data.then!==void 0&&validate_rule_func0.call(data,"then")){let data3=data.then
if(Array.isArray(data3)){if(data3.length<1){const err8={instancePath:instancePath+"/then",schemaPath:"#/properties/then/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}const len1=data3.length
for(let i1=0;i1<len1;i1++)if(!wrapper0.validate(data3[i1],{instancePath:instancePath+"/then/"+i1,parentData:data3,parentDataProperty:i1,rootData:rootData})){vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors)
errors=vErrors.length}}else{const err9={instancePath:instancePath+"/then",schemaPath:"#/properties/then/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}}else{const err10={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}validate134.errors=vErrors
return errors===0}function validate75(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){const err0={instancePath:instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!validate_rule_func0.call(schema28.properties,key0)){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.all!==void 0&&validate_rule_func0.call(data,"all"))if(!validate76(data.all,{instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData:rootData})){vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors)
errors=vErrors.length}if(data.any!==void 0&&validate_rule_func0.call(data,"any"))if(!validate78(data.any,{instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData:rootData})){vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors)
errors=vErrors.length}if(data["at-least"]!==void 0&&validate_rule_func0.call(data,"at-least"))if(!validate80(data["at-least"],{instancePath:instancePath+"/at-least",parentData:data,parentDataProperty:"at-least",rootData:rootData})){vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors)
errors=vErrors.length}if(data["at-most"]!==void 0&&validate_rule_func0.call(data,"at-most"))if(!validate82(data["at-most"],{instancePath:instancePath+"/at-most",parentData:data,parentDataProperty:"at-most",rootData:rootData})){vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors)
errors=vErrors.length}if(data.ceiling!==void 0&&validate_rule_func0.call(data,"ceiling"))if(!validate84(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,parentDataProperty:"ceiling",rootData:rootData})){vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors)
errors=vErrors.length}if(data.claim!==void 0&&validate_rule_func0.call(data,"claim"))if(!validate86(data.claim,{instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",rootData:rootData})){vErrors=vErrors===null?validate86.errors:vErrors.concat(validate86.errors)
errors=vErrors.length}if(data.covers!==void 0&&validate_rule_func0.call(data,"covers"))if(!validate88(data.covers,{instancePath:instancePath+"/covers",parentData:data,parentDataProperty:"covers",rootData:rootData})){vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors)
errors=vErrors.length}if(data.differs!==void 0&&validate_rule_func0.call(data,"differs"))if(!validate90(data.differs,{instancePath:instancePath+"/differs",parentData:data,parentDataProperty:"differs",rootData:rootData})){vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors)
errors=vErrors.length}if(data.digest!==void 0&&validate_rule_func0.call(data,"digest"))if(!validate92(data.digest,{instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData:rootData})){vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors)
errors=vErrors.length}if(data.drift!==void 0&&validate_rule_func0.call(data,"drift"))if(!validate94(data.drift,{instancePath:instancePath+"/drift",parentData:data,parentDataProperty:"drift",rootData:rootData})){vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors)
errors=vErrors.length}if(data.equals!==void 0&&validate_rule_func0.call(data,"equals"))if(!validate96(data.equals,{instancePath:instancePath+"/equals",parentData:data,parentDataProperty:"equals",rootData:rootData})){vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors)
errors=vErrors.length}if(data.equivalent!==void 0&&validate_rule_func0.call(data,"equivalent"))if(!validate98(data.equivalent,{instancePath:instancePath+"/equivalent",parentData:data,parentDataProperty:"equivalent",rootData:rootData})){vErrors=vErrors===null?validate98.errors:vErrors.concat(validate98.errors)
errors=vErrors.length}if(data.floor!==void 0&&validate_rule_func0.call(data,"floor"))if(!validate100(data.floor,{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData:rootData})){vErrors=vErrors===null?validate100.errors:vErrors.concat(validate100.errors)
errors=vErrors.length}if(data["holds-up"]!==void 0&&validate_rule_func0.call(data,"holds-up"))if(!validate102(data["holds-up"],{instancePath:instancePath+"/holds-up",parentData:data,parentDataProperty:"holds-up",rootData:rootData})){vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors)
errors=vErrors.length}if(data.includes!==void 0&&validate_rule_func0.call(data,"includes"))if(!validate104(data.includes,{instancePath:instancePath+"/includes",parentData:data,parentDataProperty:"includes",rootData:rootData})){vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors)
errors=vErrors.length}if(data.inside!==void 0&&validate_rule_func0.call(data,"inside"))if(!validate106(data.inside,{instancePath:instancePath+"/inside",parentData:data,parentDataProperty:"inside",rootData:rootData})){vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors)
errors=vErrors.length}if(data.matches!==void 0&&validate_rule_func0.call(data,"matches"))if(!validate108(data.matches,{instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData:rootData})){vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors)
errors=vErrors.length}if(data["metric-fit"]!==void 0&&validate_rule_func0.call(data,"metric-fit"))if(!validate110(data["metric-fit"],{instancePath:instancePath+"/metric-fit",parentData:data,parentDataProperty:"metric-fit",rootData:rootData})){vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors)
errors=vErrors.length}if(data["net-benefit"]!==void 0&&validate_rule_func0.call(data,"net-benefit"))if(!validate112(data["net-benefit"],{instancePath:instancePath+"/net-benefit",parentData:data,parentDataProperty:"net-benefit",rootData:rootData})){vErrors=vErrors===null?validate112.errors:vErrors.concat(validate112.errors)
errors=vErrors.length}if(data["no-worse"]!==void 0&&validate_rule_func0.call(data,"no-worse"))if(!validate114(data["no-worse"],{instancePath:instancePath+"/no-worse",parentData:data,parentDataProperty:"no-worse",rootData:rootData})){vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors)
errors=vErrors.length}if(data["not-after"]!==void 0&&validate_rule_func0.call(data,"not-after"))if(!validate116(data["not-after"],{instancePath:instancePath+"/not-after",parentData:data,parentDataProperty:"not-after",rootData:rootData})){vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors)
errors=vErrors.length}if(data["not-older-than"]!==void 0&&validate_rule_func0.call(data,"not-older-than"))if(!validate118(data["not-older-than"],{instancePath:instancePath+"/not-older-than",parentData:data,parentDataProperty:"not-older-than",rootData:rootData})){vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors)
errors=vErrors.length}if(data["not-one-of"]!==void 0&&validate_rule_func0.call(data,"not-one-of"))if(!validate120(data["not-one-of"],{instancePath:instancePath+"/not-one-of",parentData:data,parentDataProperty:"not-one-of",rootData:rootData})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors)
errors=vErrors.length}if(data["one-of"]!==void 0&&validate_rule_func0.call(data,"one-of"))if(!validate122(data["one-of"],{instancePath:instancePath+"/one-of",parentData:data,parentDataProperty:"one-of",rootData:rootData})){vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors)
errors=vErrors.length}if(data.present!==void 0&&validate_rule_func0.call(data,"present"))if(!validate124(data.present,{instancePath:instancePath+"/present",parentData:data,parentDataProperty:"present",rootData:rootData})){vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.errors)
errors=vErrors.length}if(data.ratio!==void 0&&validate_rule_func0.call(data,"ratio"))if(!validate126(data.ratio,{instancePath:instancePath+"/ratio",parentData:data,parentDataProperty:"ratio",rootData:rootData})){vErrors=vErrors===null?validate126.errors:vErrors.concat(validate126.errors)
errors=vErrors.length}if(data.reported!==void 0&&validate_rule_func0.call(data,"reported"))if(!validate128(data.reported,{instancePath:instancePath+"/reported",parentData:data,parentDataProperty:"reported",rootData:rootData})){vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors)
errors=vErrors.length}if(data.share!==void 0&&validate_rule_func0.call(data,"share"))if(!validate130(data.share,{instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData:rootData})){vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors)
errors=vErrors.length}if(data["subset-of"]!==void 0&&validate_rule_func0.call(data,"subset-of"))if(!validate132(data["subset-of"],{instancePath:instancePath+"/subset-of",parentData:data,parentDataProperty:"subset-of",rootData:rootData})){vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors)
errors=vErrors.length}if(data.when!==void 0&&validate_rule_func0.call(data,"when"))if(!validate134(data.when,{instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData:rootData})){vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors)
errors=vErrors.length}if(data.found!==void 0&&validate_rule_func0.call(data,"found"))if(typeof data.found!=="string"){const err2={instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.required!==void 0&&validate_rule_func0.call(data,"required"))if(typeof data.required!=="string"){const err3={instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}}else{const err4={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}validate75.errors=vErrors
return errors===0}function validate137(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data))for(const key0 of Object.keys(data)){let data0=data[key0]
if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(const key1 of Object.keys(data0)){let data1=data0[key1]
if(Array.isArray(data1)){const len0=data1.length
for(let i0=0;i0<len0;i0++){let data2=data1[i0]
if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.score===void 0||!validate_rule_func0.call(data2,"score")){const err0={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/additionalProperties/additionalProperties/items/required",keyword:"required",params:{missingProperty:"score"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data2.positives===void 0||!validate_rule_func0.call(data2,"positives")){const err1={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/additionalProperties/additionalProperties/items/required",keyword:"required",params:{missingProperty:"positives"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data2.negatives===void 0||!validate_rule_func0.call(data2,"negatives")){const err2={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/additionalProperties/additionalProperties/items/required",keyword:"required",params:{missingProperty:"negatives"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key2 of Object.keys(data2))if(!(key2==="score"||key2==="positives"||key2==="negatives")){const err3={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/additionalProperties/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data2.score!==void 0&&validate_rule_func0.call(data2,"score")){let data3=data2.score
if(!(typeof data3=="number"&&isFinite(data3))){const err4={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0+"/score",schemaPath:"#/additionalProperties/additionalProperties/items/properties/score/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}}if(data2.positives!==void 0&&validate_rule_func0.call(data2,"positives")){let data4=data2.positives
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){const err5={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0+"/positives",schemaPath:"#/additionalProperties/additionalProperties/items/properties/positives/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(typeof data4=="number"&&isFinite(data4))if(data4<0||isNaN(data4)){const err6={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0+"/positives",schemaPath:"#/additionalProperties/additionalProperties/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}if(data2.negatives!==void 0&&validate_rule_func0.call(data2,"negatives")){let data5=data2.negatives
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){const err7={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0+"/negatives",schemaPath:"#/additionalProperties/additionalProperties/items/properties/negatives/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(typeof data5=="number"&&isFinite(data5))if(data5<0||isNaN(data5)){const err8={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0+"/negatives",schemaPath:"#/additionalProperties/additionalProperties/items/properties/negatives/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}}}else{const err9={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}}else{const err10={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}}else{const err11={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}}else{const err12={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}validate137.errors=vErrors
return errors===0}function validate74(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0||!validate_rule_func0.call(data,"id")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.title===void 0||!validate_rule_func0.call(data,"title")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.why===void 0||!validate_rule_func0.call(data,"why")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"why"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fix===void 0||!validate_rule_func0.call(data,"fix")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fix"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.kind===void 0||!validate_rule_func0.call(data,"kind")){const err4={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.references===void 0||!validate_rule_func0.call(data,"references")){const err5={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"references"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.checks===void 0||!validate_rule_func0.call(data,"checks")){const err6={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"checks"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data.enforce===void 0||!validate_rule_func0.call(data,"enforce")){const err7={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enforce"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.waivable===void 0||!validate_rule_func0.call(data,"waivable")){const err8={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"waivable"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}if(data.examples===void 0||!validate_rule_func0.call(data,"examples")){const err9={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"examples"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}for(const key0 of Object.keys(data))if(!validate_rule_func0.call(schema27.properties,key0)){const err10={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}if(data.id!==void 0&&validate_rule_func0.call(data,"id")){let data0=data.id
if(typeof data0==="string"){if(!pattern9.test(data0)){const err11={instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9]*(-[A-Za-z0-9.]+)+$"}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}}else{const err12={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}}if(data.title!==void 0&&validate_rule_func0.call(data,"title")){let data1=data.title
if(typeof data1==="string"){if(validate_rule_func58(data1)<8){const err13={instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:8}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}}else{const err14={instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}}if(data.why!==void 0&&validate_rule_func0.call(data,"why")){let data2=data.why
if(typeof data2==="string"){if(validate_rule_func58(data2)<20){const err15={instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit:20}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}else{const err16={instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}}if(data.fix!==void 0&&validate_rule_func0.call(data,"fix")){let data3=data.fix
if(typeof data3==="string"){if(validate_rule_func58(data3)<10){const err17={instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/minLength",keyword:"minLength",params:{limit:10}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}}else{const err18={instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}}if(data.kind!==void 0&&validate_rule_func0.call(data,"kind")){let data4=data.kind
if(!(data4==="computed"||data4==="evidence"||data4==="declared")){const err19={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema27.properties.kind.enum}}
if(vErrors===null)vErrors=[err19]
else vErrors.push(err19)
errors++}}if(data.references!==void 0&&validate_rule_func0.call(data,"references")){let data5=data.references
if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(data5).length<1){const err20={instancePath:instancePath+"/references",schemaPath:"#/properties/references/minProperties",keyword:"minProperties",params:{limit:1}}
if(vErrors===null)vErrors=[err20]
else vErrors.push(err20)
errors++}for(const key1 of Object.keys(data5)){let data6=data5[key1]
if(Array.isArray(data6)){if(data6.length<1){const err21={instancePath:instancePath+"/references/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/references/additionalProperties/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err21]
else vErrors.push(err21)
errors++}const len0=data6.length
for(let i0=0;i0<len0;i0++)if(typeof data6[i0]!=="string"){const err22={instancePath:instancePath+"/references/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/properties/references/additionalProperties/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err22]
else vErrors.push(err22)
errors++}}else{const err23={instancePath:instancePath+"/references/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/references/additionalProperties/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err23]
else vErrors.push(err23)
errors++}}}else{const err24={instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err24]
else vErrors.push(err24)
errors++}}if(data.traits!==void 0&&validate_rule_func0.call(data,"traits")){let data8=data.traits
if(Array.isArray(data8)){const len1=data8.length
for(let i1=0;i1<len1;i1++)if(typeof data8[i1]!=="string"){const err25={instancePath:instancePath+"/traits/"+i1,schemaPath:"#/properties/traits/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err25]
else vErrors.push(err25)
errors++}}else{const err26={instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err26]
else vErrors.push(err26)
errors++}}if(data.for!==void 0&&validate_rule_func0.call(data,"for")){let data10=data.for
if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.each===void 0||!validate_rule_func0.call(data10,"each")){const err27={instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty:"each"}}
if(vErrors===null)vErrors=[err27]
else vErrors.push(err27)
errors++}for(const key2 of Object.keys(data10))if(!(key2==="each"||key2==="of"||key2==="where"||key2==="when-empty")){const err28={instancePath:instancePath+"/for",schemaPath:"#/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}
if(vErrors===null)vErrors=[err28]
else vErrors.push(err28)
errors++}if(data10.each!==void 0&&validate_rule_func0.call(data10,"each")){let data11=data10.each
if(!(data11==="system"||data11==="subgroup"||data11==="dataset"||data11==="population-group"||data11==="feature"||data11==="artifact"||data11==="result"||data11==="explanation"||data11==="component"||data11==="approval"||data11==="tool"||data11==="corpus"||data11==="hazard"||data11==="threat"||data11==="monitor"||data11==="incident"||data11==="privacy-method"||data11==="site"||data11==="perturbation"||data11==="attack"||data11==="waiver"||data11==="evidence-plan"||data11==="claim"||data11==="trait"||data11==="file"||data11==="change")){const err29={instancePath:instancePath+"/for/each",schemaPath:"#/properties/for/properties/each/enum",keyword:"enum",params:{allowedValues:schema27.properties.for.properties.each.enum}}
if(vErrors===null)vErrors=[err29]
else vErrors.push(err29)
errors++}}if(data10.of!==void 0&&validate_rule_func0.call(data10,"of"))if(!(data10.of==="required-attributes")){const err30={instancePath:instancePath+"/for/of",schemaPath:"#/properties/for/properties/of/enum",keyword:"enum",params:{allowedValues:schema27.properties.for.properties.of.enum}}
if(vErrors===null)vErrors=[err30]
else vErrors.push(err30)
errors++}if(data10.where!==void 0&&validate_rule_func0.call(data10,"where")){let data13=data10.where
if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.fact===void 0||!validate_rule_func0.call(data13,"fact")){const err31={instancePath:instancePath+"/for/where",schemaPath:"#/properties/for/properties/where/required",keyword:"required",params:{missingProperty:"fact"}}
if(vErrors===null)vErrors=[err31]
else vErrors.push(err31)
errors++}if(data13.in===void 0||!validate_rule_func0.call(data13,"in")){const err32={instancePath:instancePath+"/for/where",schemaPath:"#/properties/for/properties/where/required",keyword:"required",params:{missingProperty:"in"}}
if(vErrors===null)vErrors=[err32]
else vErrors.push(err32)
errors++}for(const key3 of Object.keys(data13))if(!(key3==="fact"||key3==="in")){const err33={instancePath:instancePath+"/for/where",schemaPath:"#/properties/for/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}
if(vErrors===null)vErrors=[err33]
else vErrors.push(err33)
errors++}if(data13.fact!==void 0&&validate_rule_func0.call(data13,"fact"))if(typeof data13.fact!=="string"){const err34={instancePath:instancePath+"/for/where/fact",schemaPath:"#/properties/for/properties/where/properties/fact/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err34]
else vErrors.push(err34)
errors++}if(data13.in!==void 0&&validate_rule_func0.call(data13,"in")){let data15=data13.in
if(Array.isArray(data15)){if(data15.length<1){const err35={instancePath:instancePath+"/for/where/in",schemaPath:"#/properties/for/properties/where/properties/in/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err35]
else vErrors.push(err35)
errors++}const len2=data15.length
for(let i2=0;i2<len2;i2++){let data16=data15[i2]
if(typeof data16!=="string"&&!(typeof data16=="number"&&isFinite(data16))&&typeof data16!=="boolean"){const err36={instancePath:instancePath+"/for/where/in/"+i2,schemaPath:"#/properties/for/properties/where/properties/in/items/type",keyword:"type",params:{type:schema27.properties.for.properties.where.properties.in.items.type}}
if(vErrors===null)vErrors=[err36]
else vErrors.push(err36)
errors++}}}else{const err37={instancePath:instancePath+"/for/where/in",schemaPath:"#/properties/for/properties/where/properties/in/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err37]
else vErrors.push(err37)
errors++}}}else{const err38={instancePath:instancePath+"/for/where",schemaPath:"#/properties/for/properties/where/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err38]
else vErrors.push(err38)
errors++}}if(data10["when-empty"]!==void 0&&validate_rule_func0.call(data10,"when-empty")){let data17=data10["when-empty"]
if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17["not-applicable"]===void 0||!validate_rule_func0.call(data17,"not-applicable")){const err39={instancePath:instancePath+"/for/when-empty",schemaPath:"#/properties/for/properties/when-empty/required",keyword:"required",params:{missingProperty:"not-applicable"}}
if(vErrors===null)vErrors=[err39]
else vErrors.push(err39)
errors++}for(const key4 of Object.keys(data17))if(!(key4==="not-applicable")){const err40={instancePath:instancePath+"/for/when-empty",schemaPath:"#/properties/for/properties/when-empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}
if(vErrors===null)vErrors=[err40]
else vErrors.push(err40)
errors++}if(data17["not-applicable"]!==void 0&&validate_rule_func0.call(data17,"not-applicable")){let data18=data17["not-applicable"]
if(typeof data18==="string"){if(validate_rule_func58(data18)<10){const err41={instancePath:instancePath+"/for/when-empty/not-applicable",schemaPath:"#/properties/for/properties/when-empty/properties/not-applicable/minLength",keyword:"minLength",params:{limit:10}}
if(vErrors===null)vErrors=[err41]
else vErrors.push(err41)
errors++}}else{const err42={instancePath:instancePath+"/for/when-empty/not-applicable",schemaPath:"#/properties/for/properties/when-empty/properties/not-applicable/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err42]
else vErrors.push(err42)
errors++}}}else{const err43={instancePath:instancePath+"/for/when-empty",schemaPath:"#/properties/for/properties/when-empty/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err43]
else vErrors.push(err43)
errors++}}}else{const err44={instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err44]
else vErrors.push(err44)
errors++}}if(data.checks!==void 0&&validate_rule_func0.call(data,"checks")){let data19=data.checks
if(Array.isArray(data19)){if(data19.length<1){const err45={instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err45]
else vErrors.push(err45)
errors++}const len3=data19.length
for(let i3=0;i3<len3;i3++)if(!validate75(data19[i3],{instancePath:instancePath+"/checks/"+i3,parentData:data19,parentDataProperty:i3,rootData:rootData})){vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors)
errors=vErrors.length}}else{const err46={instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err46]
else vErrors.push(err46)
errors++}}if(data.limits!==void 0&&validate_rule_func0.call(data,"limits")){let data21=data.limits
if(data21&&typeof data21=="object"&&!Array.isArray(data21))for(const key5 of Object.keys(data21)){let data22=data21[key5]
if(data22&&typeof data22=="object"&&!Array.isArray(data22)){if(data22.high===void 0||!validate_rule_func0.call(data22,"high")){const err47={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/required",keyword:"required",params:{missingProperty:"high"}}
if(vErrors===null)vErrors=[err47]
else vErrors.push(err47)
errors++}if(data22.moderate===void 0||!validate_rule_func0.call(data22,"moderate")){const err48={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/required",keyword:"required",params:{missingProperty:"moderate"}}
if(vErrors===null)vErrors=[err48]
else vErrors.push(err48)
errors++}if(data22.low===void 0||!validate_rule_func0.call(data22,"low")){const err49={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/required",keyword:"required",params:{missingProperty:"low"}}
if(vErrors===null)vErrors=[err49]
else vErrors.push(err49)
errors++}if(data22.stricter===void 0||!validate_rule_func0.call(data22,"stricter")){const err50={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/required",keyword:"required",params:{missingProperty:"stricter"}}
if(vErrors===null)vErrors=[err50]
else vErrors.push(err50)
errors++}if(data22.origin===void 0||!validate_rule_func0.call(data22,"origin")){const err51={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/required",keyword:"required",params:{missingProperty:"origin"}}
if(vErrors===null)vErrors=[err51]
else vErrors.push(err51)
errors++}for(const key6 of Object.keys(data22))if(!(key6==="high"||key6==="moderate"||key6==="low"||key6==="stricter"||key6==="origin"||key6==="unit"||key6==="source")){const err52={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}
if(vErrors===null)vErrors=[err52]
else vErrors.push(err52)
errors++}if(data22.high!==void 0&&validate_rule_func0.call(data22,"high")){let data23=data22.high
if(!(typeof data23=="number"&&isFinite(data23))&&typeof data23!=="string"&&data23!==null){const err53={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/high",schemaPath:"#/properties/limits/additionalProperties/properties/high/type",keyword:"type",params:{type:schema27.properties.limits.additionalProperties.properties.high.type}}
if(vErrors===null)vErrors=[err53]
else vErrors.push(err53)
errors++}}if(data22.moderate!==void 0&&validate_rule_func0.call(data22,"moderate")){let data24=data22.moderate
if(!(typeof data24=="number"&&isFinite(data24))&&typeof data24!=="string"&&data24!==null){const err54={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/moderate",schemaPath:"#/properties/limits/additionalProperties/properties/moderate/type",keyword:"type",params:{type:schema27.properties.limits.additionalProperties.properties.moderate.type}}
if(vErrors===null)vErrors=[err54]
else vErrors.push(err54)
errors++}}if(data22.low!==void 0&&validate_rule_func0.call(data22,"low")){let data25=data22.low
if(!(typeof data25=="number"&&isFinite(data25))&&typeof data25!=="string"&&data25!==null){const err55={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/low",schemaPath:"#/properties/limits/additionalProperties/properties/low/type",keyword:"type",params:{type:schema27.properties.limits.additionalProperties.properties.low.type}}
if(vErrors===null)vErrors=[err55]
else vErrors.push(err55)
errors++}}if(data22.stricter!==void 0&&validate_rule_func0.call(data22,"stricter")){let data26=data22.stricter
if(!(data26==="higher"||data26==="lower")){const err56={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/stricter",schemaPath:"#/properties/limits/additionalProperties/properties/stricter/enum",keyword:"enum",params:{allowedValues:schema27.properties.limits.additionalProperties.properties.stricter.enum}}
if(vErrors===null)vErrors=[err56]
else vErrors.push(err56)
errors++}}if(data22.origin!==void 0&&validate_rule_func0.call(data22,"origin")){let data27=data22.origin
if(!(data27==="text"||data27==="literature"||data27==="convention"||data27==="house")){const err57={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/origin",schemaPath:"#/properties/limits/additionalProperties/properties/origin/enum",keyword:"enum",params:{allowedValues:schema27.properties.limits.additionalProperties.properties.origin.enum}}
if(vErrors===null)vErrors=[err57]
else vErrors.push(err57)
errors++}}if(data22.unit!==void 0&&validate_rule_func0.call(data22,"unit"))if(typeof data22.unit!=="string"){const err58={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/unit",schemaPath:"#/properties/limits/additionalProperties/properties/unit/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err58]
else vErrors.push(err58)
errors++}if(data22.source!==void 0&&validate_rule_func0.call(data22,"source"))if(typeof data22.source!=="string"){const err59={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/properties/limits/additionalProperties/properties/source/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err59]
else vErrors.push(err59)
errors++}}else{const err60={instancePath:instancePath+"/limits/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err60]
else vErrors.push(err60)
errors++}}else{const err61={instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err61]
else vErrors.push(err61)
errors++}}if(data.enforce!==void 0&&validate_rule_func0.call(data,"enforce")){let data30=data.enforce
if(data30&&typeof data30=="object"&&!Array.isArray(data30)){if(data30.high===void 0||!validate_rule_func0.call(data30,"high")){const err62={instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/required",keyword:"required",params:{missingProperty:"high"}}
if(vErrors===null)vErrors=[err62]
else vErrors.push(err62)
errors++}if(data30.moderate===void 0||!validate_rule_func0.call(data30,"moderate")){const err63={instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/required",keyword:"required",params:{missingProperty:"moderate"}}
if(vErrors===null)vErrors=[err63]
else vErrors.push(err63)
errors++}if(data30.low===void 0||!validate_rule_func0.call(data30,"low")){const err64={instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/required",keyword:"required",params:{missingProperty:"low"}}
if(vErrors===null)vErrors=[err64]
else vErrors.push(err64)
errors++}for(const key7 of Object.keys(data30))if(!(key7==="high"||key7==="moderate"||key7==="low")){const err65={instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}
if(vErrors===null)vErrors=[err65]
else vErrors.push(err65)
errors++}if(data30.high!==void 0&&validate_rule_func0.call(data30,"high")){let data31=data30.high
if(!(data31==="block"||data31==="warn"||data31==="notice"||data31==="off")){const err66={instancePath:instancePath+"/enforce/high",schemaPath:"#/properties/enforce/properties/high/enum",keyword:"enum",params:{allowedValues:schema27.properties.enforce.properties.high.enum}}
if(vErrors===null)vErrors=[err66]
else vErrors.push(err66)
errors++}}if(data30.moderate!==void 0&&validate_rule_func0.call(data30,"moderate")){let data32=data30.moderate
if(!(data32==="block"||data32==="warn"||data32==="notice"||data32==="off")){const err67={instancePath:instancePath+"/enforce/moderate",schemaPath:"#/properties/enforce/properties/moderate/enum",keyword:"enum",params:{allowedValues:schema27.properties.enforce.properties.moderate.enum}}
if(vErrors===null)vErrors=[err67]
else vErrors.push(err67)
errors++}}if(data30.low!==void 0&&validate_rule_func0.call(data30,"low")){let data33=data30.low
if(!(data33==="block"||data33==="warn"||data33==="notice"||data33==="off")){const err68={instancePath:instancePath+"/enforce/low",schemaPath:"#/properties/enforce/properties/low/enum",keyword:"enum",params:{allowedValues:schema27.properties.enforce.properties.low.enum}}
if(vErrors===null)vErrors=[err68]
else vErrors.push(err68)
errors++}}}else{const err69={instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err69]
else vErrors.push(err69)
errors++}}if(data["enforce-without"]!==void 0&&validate_rule_func0.call(data,"enforce-without")){let data34=data["enforce-without"]
if(data34&&typeof data34=="object"&&!Array.isArray(data34)){if(data34.trait===void 0||!validate_rule_func0.call(data34,"trait")){const err70={instancePath:instancePath+"/enforce-without",schemaPath:"#/properties/enforce-without/required",keyword:"required",params:{missingProperty:"trait"}}
if(vErrors===null)vErrors=[err70]
else vErrors.push(err70)
errors++}if(data34.enforce===void 0||!validate_rule_func0.call(data34,"enforce")){const err71={instancePath:instancePath+"/enforce-without",schemaPath:"#/properties/enforce-without/required",keyword:"required",params:{missingProperty:"enforce"}}
if(vErrors===null)vErrors=[err71]
else vErrors.push(err71)
errors++}for(const key8 of Object.keys(data34))if(!(key8==="trait"||key8==="enforce")){const err72={instancePath:instancePath+"/enforce-without",schemaPath:"#/properties/enforce-without/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}}
if(vErrors===null)vErrors=[err72]
else vErrors.push(err72)
errors++}if(data34.trait!==void 0&&validate_rule_func0.call(data34,"trait"))if(typeof data34.trait!=="string"){const err73={instancePath:instancePath+"/enforce-without/trait",schemaPath:"#/properties/enforce-without/properties/trait/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err73]
else vErrors.push(err73)
errors++}if(data34.enforce!==void 0&&validate_rule_func0.call(data34,"enforce")){let data36=data34.enforce
if(data36&&typeof data36=="object"&&!Array.isArray(data36)){if(data36.high===void 0||!validate_rule_func0.call(data36,"high")){const err74={instancePath:instancePath+"/enforce-without/enforce",schemaPath:"#/properties/enforce-without/properties/enforce/required",keyword:"required",params:{missingProperty:"high"}}
if(vErrors===null)vErrors=[err74]
else vErrors.push(err74)
errors++}if(data36.moderate===void 0||!validate_rule_func0.call(data36,"moderate")){const err75={instancePath:instancePath+"/enforce-without/enforce",schemaPath:"#/properties/enforce-without/properties/enforce/required",keyword:"required",params:{missingProperty:"moderate"}}
if(vErrors===null)vErrors=[err75]
else vErrors.push(err75)
errors++}if(data36.low===void 0||!validate_rule_func0.call(data36,"low")){const err76={instancePath:instancePath+"/enforce-without/enforce",schemaPath:"#/properties/enforce-without/properties/enforce/required",keyword:"required",params:{missingProperty:"low"}}
if(vErrors===null)vErrors=[err76]
else vErrors.push(err76)
errors++}for(const key9 of Object.keys(data36))if(!(key9==="high"||key9==="moderate"||key9==="low")){const err77={instancePath:instancePath+"/enforce-without/enforce",schemaPath:"#/properties/enforce-without/properties/enforce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}
if(vErrors===null)vErrors=[err77]
else vErrors.push(err77)
errors++}if(data36.high!==void 0&&validate_rule_func0.call(data36,"high")){let data37=data36.high
if(!(data37==="block"||data37==="warn"||data37==="notice"||data37==="off")){const err78={instancePath:instancePath+"/enforce-without/enforce/high",schemaPath:"#/properties/enforce-without/properties/enforce/properties/high/enum",keyword:"enum",params:{allowedValues:schema27.properties["enforce-without"].properties.enforce.properties.high.enum}}
if(vErrors===null)vErrors=[err78]
else vErrors.push(err78)
errors++}}if(data36.moderate!==void 0&&validate_rule_func0.call(data36,"moderate")){let data38=data36.moderate
if(!(data38==="block"||data38==="warn"||data38==="notice"||data38==="off")){const err79={instancePath:instancePath+"/enforce-without/enforce/moderate",schemaPath:"#/properties/enforce-without/properties/enforce/properties/moderate/enum",keyword:"enum",params:{allowedValues:schema27.properties["enforce-without"].properties.enforce.properties.moderate.enum}}
if(vErrors===null)vErrors=[err79]
else vErrors.push(err79)
errors++}}if(data36.low!==void 0&&validate_rule_func0.call(data36,"low")){let data39=data36.low
if(!(data39==="block"||data39==="warn"||data39==="notice"||data39==="off")){const err80={instancePath:instancePath+"/enforce-without/enforce/low",schemaPath:"#/properties/enforce-without/properties/enforce/properties/low/enum",keyword:"enum",params:{allowedValues:schema27.properties["enforce-without"].properties.enforce.properties.low.enum}}
if(vErrors===null)vErrors=[err80]
else vErrors.push(err80)
errors++}}}else{const err81={instancePath:instancePath+"/enforce-without/enforce",schemaPath:"#/properties/enforce-without/properties/enforce/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err81]
else vErrors.push(err81)
errors++}}}else{const err82={instancePath:instancePath+"/enforce-without",schemaPath:"#/properties/enforce-without/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err82]
else vErrors.push(err82)
errors++}}if(data.waivable!==void 0&&validate_rule_func0.call(data,"waivable"))if(typeof data.waivable!=="boolean"){const err83={instancePath:instancePath+"/waivable",schemaPath:"#/properties/waivable/type",keyword:"type",params:{type:"boolean"}}
if(vErrors===null)vErrors=[err83]
else vErrors.push(err83)
errors++}if(data["cannot-occur"]!==void 0&&validate_rule_func0.call(data,"cannot-occur")){let data41=data["cannot-occur"]
if(data41&&typeof data41=="object"&&!Array.isArray(data41))for(const key10 of Object.keys(data41)){let data42=data41[key10]
if(typeof data42==="string"){if(validate_rule_func58(data42)<10){const err84={instancePath:instancePath+"/cannot-occur/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cannot-occur/additionalProperties/minLength",keyword:"minLength",params:{limit:10}}
if(vErrors===null)vErrors=[err84]
else vErrors.push(err84)
errors++}}else{const err85={instancePath:instancePath+"/cannot-occur/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cannot-occur/additionalProperties/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err85]
else vErrors.push(err85)
errors++}}else{const err86={instancePath:instancePath+"/cannot-occur",schemaPath:"#/properties/cannot-occur/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err86]
else vErrors.push(err86)
errors++}}if(data.examples!==void 0&&validate_rule_func0.call(data,"examples")){let data43=data.examples
if(Array.isArray(data43)){const len4=data43.length
for(let i4=0;i4<len4;i4++){let data44=data43[i4]
if(data44&&typeof data44=="object"&&!Array.isArray(data44)){if(data44.name===void 0||!validate_rule_func0.call(data44,"name")){const err87={instancePath:instancePath+"/examples/"+i4,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty:"name"}}
if(vErrors===null)vErrors=[err87]
else vErrors.push(err87)
errors++}if(data44.outcome===void 0||!validate_rule_func0.call(data44,"outcome")){const err88={instancePath:instancePath+"/examples/"+i4,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty:"outcome"}}
if(vErrors===null)vErrors=[err88]
else vErrors.push(err88)
errors++}if(data44.given===void 0||!validate_rule_func0.call(data44,"given")){const err89={instancePath:instancePath+"/examples/"+i4,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty:"given"}}
if(vErrors===null)vErrors=[err89]
else vErrors.push(err89)
errors++}for(const key11 of Object.keys(data44))if(!(key11==="name"||key11==="outcome"||key11==="reason"||key11==="subject"||key11==="without"||key11==="given")){const err90={instancePath:instancePath+"/examples/"+i4,schemaPath:"#/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}}
if(vErrors===null)vErrors=[err90]
else vErrors.push(err90)
errors++}if(data44.name!==void 0&&validate_rule_func0.call(data44,"name"))if(typeof data44.name!=="string"){const err91={instancePath:instancePath+"/examples/"+i4+"/name",schemaPath:"#/properties/examples/items/properties/name/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err91]
else vErrors.push(err91)
errors++}if(data44.outcome!==void 0&&validate_rule_func0.call(data44,"outcome")){let data46=data44.outcome
if(!(data46==="pass"||data46==="fail"||data46==="not-evaluated"||data46==="not-applicable")){const err92={instancePath:instancePath+"/examples/"+i4+"/outcome",schemaPath:"#/properties/examples/items/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema27.properties.examples.items.properties.outcome.enum}}
if(vErrors===null)vErrors=[err92]
else vErrors.push(err92)
errors++}}if(data44.reason!==void 0&&validate_rule_func0.call(data44,"reason")){let data47=data44.reason
if(!(data47==="missing"||data47==="unreadable"||data47==="unbound"||data47==="stale"||data47==="limit-not-set"||data47==="tool-limit"||data47==="too-few"||data47==="inconclusive")){const err93={instancePath:instancePath+"/examples/"+i4+"/reason",schemaPath:"#/properties/examples/items/properties/reason/enum",keyword:"enum",params:{allowedValues:schema27.properties.examples.items.properties.reason.enum}}
if(vErrors===null)vErrors=[err93]
else vErrors.push(err93)
errors++}}if(data44.subject!==void 0&&validate_rule_func0.call(data44,"subject"))if(typeof data44.subject!=="string"){const err94={instancePath:instancePath+"/examples/"+i4+"/subject",schemaPath:"#/properties/examples/items/properties/subject/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err94]
else vErrors.push(err94)
errors++}if(data44.without!==void 0&&validate_rule_func0.call(data44,"without")){let data49=data44.without
if(Array.isArray(data49)){if(data49.length<1){const err95={instancePath:instancePath+"/examples/"+i4+"/without",schemaPath:"#/properties/examples/items/properties/without/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err95]
else vErrors.push(err95)
errors++}const len5=data49.length
for(let i5=0;i5<len5;i5++)if(typeof data49[i5]!=="string"){const err96={instancePath:instancePath+"/examples/"+i4+"/without/"+i5,schemaPath:"#/properties/examples/items/properties/without/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err96]
else vErrors.push(err96)
errors++}}else{const err97={instancePath:instancePath+"/examples/"+i4+"/without",schemaPath:"#/properties/examples/items/properties/without/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err97]
else vErrors.push(err97)
errors++}}if(data44.given!==void 0&&validate_rule_func0.call(data44,"given")){let data51=data44.given
if(data51&&typeof data51=="object"&&!Array.isArray(data51)){for(const key12 of Object.keys(data51))if(!validate_rule_func0.call(schema27.properties.examples.items.properties.given.properties,key12)){const err98={instancePath:instancePath+"/examples/"+i4+"/given",schemaPath:"#/properties/examples/items/properties/given/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}}
if(vErrors===null)vErrors=[err98]
else vErrors.push(err98)
errors++}if(data51.tier!==void 0&&validate_rule_func0.call(data51,"tier")){let data52=data51.tier
if(!(data52==="high"||data52==="moderate"||data52==="low")){const err99={instancePath:instancePath+"/examples/"+i4+"/given/tier",schemaPath:"#/properties/examples/items/properties/given/properties/tier/enum",keyword:"enum",params:{allowedValues:schema27.properties.examples.items.properties.given.properties.tier.enum}}
if(vErrors===null)vErrors=[err99]
else vErrors.push(err99)
errors++}}if(data51.system!==void 0&&validate_rule_func0.call(data51,"system")){let data53=data51.system
if(!(data53&&typeof data53=="object"&&!Array.isArray(data53))){const err100={instancePath:instancePath+"/examples/"+i4+"/given/system",schemaPath:"#/properties/examples/items/properties/given/properties/system/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err100]
else vErrors.push(err100)
errors++}}if(data51.card!==void 0&&validate_rule_func0.call(data51,"card"))if(typeof data51.card!=="string"){const err101={instancePath:instancePath+"/examples/"+i4+"/given/card",schemaPath:"#/properties/examples/items/properties/given/properties/card/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err101]
else vErrors.push(err101)
errors++}if(data51.files!==void 0&&validate_rule_func0.call(data51,"files")){let data55=data51.files
if(data55&&typeof data55=="object"&&!Array.isArray(data55)){for(const key13 of Object.keys(data55))if(typeof data55[key13]!=="string"){const err102={instancePath:instancePath+"/examples/"+i4+"/given/files/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/examples/items/properties/given/properties/files/additionalProperties/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err102]
else vErrors.push(err102)
errors++}}else{const err103={instancePath:instancePath+"/examples/"+i4+"/given/files",schemaPath:"#/properties/examples/items/properties/given/properties/files/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err103]
else vErrors.push(err103)
errors++}}if(data51.predictions!==void 0&&validate_rule_func0.call(data51,"predictions"))if(!validate137(data51.predictions,{instancePath:instancePath+"/examples/"+i4+"/given/predictions",parentData:data51,parentDataProperty:"predictions",rootData:rootData})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors)
errors=vErrors.length}if(data51.production!==void 0&&validate_rule_func0.call(data51,"production"))if(!validate137(data51.production,{instancePath:instancePath+"/examples/"+i4+"/given/production",parentData:data51,parentDataProperty:"production",rootData:rootData})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors)
errors=vErrors.length}if(data51.external!==void 0&&validate_rule_func0.call(data51,"external"))if(!validate137(data51.external,{instancePath:instancePath+"/examples/"+i4+"/given/external",parentData:data51,parentDataProperty:"external",rootData:rootData})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors)
errors=vErrors.length}if(data51.policy!==void 0&&validate_rule_func0.call(data51,"policy")){let data60=data51.policy
if(!(data60&&typeof data60=="object"&&!Array.isArray(data60))){const err104={instancePath:instancePath+"/examples/"+i4+"/given/policy",schemaPath:"#/properties/examples/items/properties/given/properties/policy/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err104]
else vErrors.push(err104)
errors++}}if(data51.base!==void 0&&validate_rule_func0.call(data51,"base")){let data61=data51.base
if(data61&&typeof data61=="object"&&!Array.isArray(data61)){for(const key14 of Object.keys(data61))if(!(key14==="predictions"||key14==="system"||key14==="card"||key14==="files"||key14==="policy")){const err105={instancePath:instancePath+"/examples/"+i4+"/given/base",schemaPath:"#/properties/examples/items/properties/given/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}}
if(vErrors===null)vErrors=[err105]
else vErrors.push(err105)
errors++}if(data61.predictions!==void 0&&validate_rule_func0.call(data61,"predictions"))if(!validate137(data61.predictions,{instancePath:instancePath+"/examples/"+i4+"/given/base/predictions",parentData:data61,parentDataProperty:"predictions",rootData:rootData})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors)
errors=vErrors.length}if(data61.system!==void 0&&validate_rule_func0.call(data61,"system")){let data63=data61.system
if(!(data63&&typeof data63=="object"&&!Array.isArray(data63))){const err106={instancePath:instancePath+"/examples/"+i4+"/given/base/system",schemaPath:"#/properties/examples/items/properties/given/properties/base/properties/system/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err106]
else vErrors.push(err106)
errors++}}if(data61.card!==void 0&&validate_rule_func0.call(data61,"card"))if(typeof data61.card!=="string"){const err107={instancePath:instancePath+"/examples/"+i4+"/given/base/card",schemaPath:"#/properties/examples/items/properties/given/properties/base/properties/card/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err107]
else vErrors.push(err107)
errors++}if(data61.files!==void 0&&validate_rule_func0.call(data61,"files")){let data65=data61.files
if(data65&&typeof data65=="object"&&!Array.isArray(data65)){for(const key15 of Object.keys(data65))if(typeof data65[key15]!=="string"){const err108={instancePath:instancePath+"/examples/"+i4+"/given/base/files/"+key15.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/examples/items/properties/given/properties/base/properties/files/additionalProperties/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err108]
else vErrors.push(err108)
errors++}}else{const err109={instancePath:instancePath+"/examples/"+i4+"/given/base/files",schemaPath:"#/properties/examples/items/properties/given/properties/base/properties/files/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err109]
else vErrors.push(err109)
errors++}}if(data61.policy!==void 0&&validate_rule_func0.call(data61,"policy")){let data67=data61.policy
if(!(data67&&typeof data67=="object"&&!Array.isArray(data67))){const err110={instancePath:instancePath+"/examples/"+i4+"/given/base/policy",schemaPath:"#/properties/examples/items/properties/given/properties/base/properties/policy/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err110]
else vErrors.push(err110)
errors++}}}else{const err111={instancePath:instancePath+"/examples/"+i4+"/given/base",schemaPath:"#/properties/examples/items/properties/given/properties/base/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err111]
else vErrors.push(err111)
errors++}}if(data51.waivers!==void 0&&validate_rule_func0.call(data51,"waivers")){let data68=data51.waivers
if(!(data68&&typeof data68=="object"&&!Array.isArray(data68))){const err112={instancePath:instancePath+"/examples/"+i4+"/given/waivers",schemaPath:"#/properties/examples/items/properties/given/properties/waivers/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err112]
else vErrors.push(err112)
errors++}}}else{const err113={instancePath:instancePath+"/examples/"+i4+"/given",schemaPath:"#/properties/examples/items/properties/given/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err113]
else vErrors.push(err113)
errors++}}}else{const err114={instancePath:instancePath+"/examples/"+i4,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err114]
else vErrors.push(err114)
errors++}}}else{const err115={instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err115]
else vErrors.push(err115)
errors++}}}else{const err116={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err116]
else vErrors.push(err116)
errors++}validate74.errors=vErrors
return errors===0}"use strict"
const validateWaivers=validate142
const schema60={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/waivers.schema.json",title:".rmf-gate/waivers.yaml",description:"What the owners of the policy let through for a time, and why: waivers of findings, and plans for evidence that is still too little. Read from the base branch; what a change adds is pending until it is merged.",type:"object",additionalProperties:false,minProperties:1,properties:{waivers:{type:"array",description:"Findings that are accepted for a time.",items:{type:"object",additionalProperties:false,required:["id","rule","system","subject","subject-digest","reason","compensating-controls","residual-risk","requested-by","approved-by","approved-on","expires"],properties:{id:{type:"string",minLength:1,description:"Short name."},rule:{type:"string",minLength:3,description:"The rule."},system:{type:"string",minLength:1,description:"Id of the system."},subject:{type:"string",minLength:1,description:"The subject of the finding, as the report names it, such as system or sex=F."},"subject-digest":{type:"string",pattern:"^sha256:[0-9a-f]{64}$",description:"What exactly is accepted, as the report prints it: the rule, the subject, the outcome, the model and its results. Anything else is not covered."},reason:{type:"string",minLength:40,description:"Why the finding is accepted, in at least 40 characters."},"compensating-controls":{type:"array",minItems:1,items:{type:"string",minLength:10},description:"What protects patients meanwhile."},"residual-risk":{type:"string",minLength:10,description:"The risk that is left."},"requested-by":{type:"string",minLength:2,description:"Who asked for it."},"approved-by":{type:"object",additionalProperties:false,required:["person","role"],properties:{person:{type:"string",minLength:2,description:"Office or person who approved."},role:{enum:["clinical-safety","privacy","security","legal","executive","policy-owner"],description:"In which role."}}},"approved-on":{type:"string",format:"date",description:"Day of the approval."},expires:{type:"string",format:"date",description:"First day on which it no longer holds."},ticket:{type:"string",minLength:1,description:"Where it is followed up."}}}},plans:{type:"array",description:"Plans for groups of patients that cannot be judged yet: too few, or inconclusive.",items:{type:"object",additionalProperties:false,required:["id","system","group","owner","cases-now","cases-needed","expected","safeguard","approved-by","approved-on"],properties:{id:{type:"string",minLength:1,description:"Short name."},system:{type:"string",minLength:1,description:"Id of the system."},group:{type:"string",pattern:"^[^=]+=.+$",description:"The group, as the report names it, such as race=Asian."},owner:{type:"string",minLength:2,description:"Who collects the cases."},"cases-now":{type:"integer",minimum:0,description:"Patients of the group with the condition in the test data now."},"cases-needed":{type:"integer",minimum:1,description:"Patients that are needed, as the report says."},expected:{type:"string",format:"date",description:"Day on which the evidence is there. From this day on the finding blocks."},safeguard:{type:"string",minLength:20,description:"What protects the group meanwhile, in at least 20 characters."},"approved-by":{type:"object",additionalProperties:false,required:["person","role"],properties:{person:{type:"string",minLength:2,description:"Office or person who approved."},role:{enum:["clinical-safety","privacy","security","legal","executive","policy-owner"],description:"In which role."}}},"approved-on":{type:"string",format:"date",description:"Day of the approval."},renews:{type:"object",additionalProperties:false,required:["ended","cases"],description:"The plan that this one follows.",properties:{ended:{type:"string",format:"date",description:"Day on which it ended."},cases:{type:"integer",minimum:0,description:"Cases that it began with."}}}}}}}}
const validate_waivers_func0=Object.prototype.hasOwnProperty
const validate_waivers_func58=ucs2length["default"]??ucs2length
const validate_waivers_pattern3=new RegExp("^sha256:[0-9a-f]{64}$","u")
const pattern11=new RegExp("^[^=]+=.+$","u")
const validate_waivers_formats0=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
function validate142(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){const err0={instancePath:instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}for(const key0 of Object.keys(data))if(!(key0==="waivers"||key0==="plans")){const err1={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.waivers!==void 0&&validate_waivers_func0.call(data,"waivers")){let data0=data.waivers
if(Array.isArray(data0)){const len0=data0.length
for(let i0=0;i0<len0;i0++){let data1=data0[i0]
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.id===void 0||!validate_waivers_func0.call(data1,"id")){const err2={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"id"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data1.rule===void 0||!validate_waivers_func0.call(data1,"rule")){const err3={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"rule"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data1.system===void 0||!validate_waivers_func0.call(data1,"system")){const err4={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"system"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data1.subject===void 0||!validate_waivers_func0.call(data1,"subject")){const err5={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"subject"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data1["subject-digest"]===void 0||!validate_waivers_func0.call(data1,"subject-digest")){const err6={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"subject-digest"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data1.reason===void 0||!validate_waivers_func0.call(data1,"reason")){const err7={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"reason"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data1["compensating-controls"]===void 0||!validate_waivers_func0.call(data1,"compensating-controls")){const err8={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"compensating-controls"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}if(data1["residual-risk"]===void 0||!validate_waivers_func0.call(data1,"residual-risk")){const err9={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"residual-risk"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}if(data1["requested-by"]===void 0||!validate_waivers_func0.call(data1,"requested-by")){const err10={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"requested-by"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}if(data1["approved-by"]===void 0||!validate_waivers_func0.call(data1,"approved-by")){const err11={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"approved-by"}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}if(data1["approved-on"]===void 0||!validate_waivers_func0.call(data1,"approved-on")){const err12={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"approved-on"}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}if(data1.expires===void 0||!validate_waivers_func0.call(data1,"expires")){const err13={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"expires"}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}for(const key1 of Object.keys(data1))if(!validate_waivers_func0.call(schema60.properties.waivers.items.properties,key1)){const err14={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}if(data1.id!==void 0&&validate_waivers_func0.call(data1,"id")){let data2=data1.id
if(typeof data2==="string"){if(validate_waivers_func58(data2)<1){const err15={instancePath:instancePath+"/waivers/"+i0+"/id",schemaPath:"#/properties/waivers/items/properties/id/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}else{const err16={instancePath:instancePath+"/waivers/"+i0+"/id",schemaPath:"#/properties/waivers/items/properties/id/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}}if(data1.rule!==void 0&&validate_waivers_func0.call(data1,"rule")){let data3=data1.rule
if(typeof data3==="string"){if(validate_waivers_func58(data3)<3){const err17={instancePath:instancePath+"/waivers/"+i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/minLength",keyword:"minLength",params:{limit:3}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}}else{const err18={instancePath:instancePath+"/waivers/"+i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}}if(data1.system!==void 0&&validate_waivers_func0.call(data1,"system")){let data4=data1.system
if(typeof data4==="string"){if(validate_waivers_func58(data4)<1){const err19={instancePath:instancePath+"/waivers/"+i0+"/system",schemaPath:"#/properties/waivers/items/properties/system/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err19]
else vErrors.push(err19)
errors++}}else{const err20={instancePath:instancePath+"/waivers/"+i0+"/system",schemaPath:"#/properties/waivers/items/properties/system/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err20]
else vErrors.push(err20)
errors++}}if(data1.subject!==void 0&&validate_waivers_func0.call(data1,"subject")){let data5=data1.subject
if(typeof data5==="string"){if(validate_waivers_func58(data5)<1){const err21={instancePath:instancePath+"/waivers/"+i0+"/subject",schemaPath:"#/properties/waivers/items/properties/subject/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err21]
else vErrors.push(err21)
errors++}}else{const err22={instancePath:instancePath+"/waivers/"+i0+"/subject",schemaPath:"#/properties/waivers/items/properties/subject/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err22]
else vErrors.push(err22)
errors++}}if(data1["subject-digest"]!==void 0&&validate_waivers_func0.call(data1,"subject-digest")){let data6=data1["subject-digest"]
if(typeof data6==="string"){if(!validate_waivers_pattern3.test(data6)){const err23={instancePath:instancePath+"/waivers/"+i0+"/subject-digest",schemaPath:"#/properties/waivers/items/properties/subject-digest/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}}
if(vErrors===null)vErrors=[err23]
else vErrors.push(err23)
errors++}}else{const err24={instancePath:instancePath+"/waivers/"+i0+"/subject-digest",schemaPath:"#/properties/waivers/items/properties/subject-digest/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err24]
else vErrors.push(err24)
errors++}}if(data1.reason!==void 0&&validate_waivers_func0.call(data1,"reason")){let data7=data1.reason
if(typeof data7==="string"){if(validate_waivers_func58(data7)<40){const err25={instancePath:instancePath+"/waivers/"+i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit:40}}
if(vErrors===null)vErrors=[err25]
else vErrors.push(err25)
errors++}}else{const err26={instancePath:instancePath+"/waivers/"+i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err26]
else vErrors.push(err26)
errors++}}if(data1["compensating-controls"]!==void 0&&validate_waivers_func0.call(data1,"compensating-controls")){let data8=data1["compensating-controls"]
if(Array.isArray(data8)){if(data8.length<1){const err27={instancePath:instancePath+"/waivers/"+i0+"/compensating-controls",schemaPath:"#/properties/waivers/items/properties/compensating-controls/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err27]
else vErrors.push(err27)
errors++}const len1=data8.length
for(let i1=0;i1<len1;i1++){let data9=data8[i1]
if(typeof data9==="string"){if(validate_waivers_func58(data9)<10){const err28={instancePath:instancePath+"/waivers/"+i0+"/compensating-controls/"+i1,schemaPath:"#/properties/waivers/items/properties/compensating-controls/items/minLength",keyword:"minLength",params:{limit:10}}
if(vErrors===null)vErrors=[err28]
else vErrors.push(err28)
errors++}}else{const err29={instancePath:instancePath+"/waivers/"+i0+"/compensating-controls/"+i1,schemaPath:"#/properties/waivers/items/properties/compensating-controls/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err29]
else vErrors.push(err29)
errors++}}}else{const err30={instancePath:instancePath+"/waivers/"+i0+"/compensating-controls",schemaPath:"#/properties/waivers/items/properties/compensating-controls/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err30]
else vErrors.push(err30)
errors++}}if(data1["residual-risk"]!==void 0&&validate_waivers_func0.call(data1,"residual-risk")){let data10=data1["residual-risk"]
if(typeof data10==="string"){if(validate_waivers_func58(data10)<10){const err31={instancePath:instancePath+"/waivers/"+i0+"/residual-risk",schemaPath:"#/properties/waivers/items/properties/residual-risk/minLength",keyword:"minLength",params:{limit:10}}
if(vErrors===null)vErrors=[err31]
else vErrors.push(err31)
errors++}}else{const err32={instancePath:instancePath+"/waivers/"+i0+"/residual-risk",schemaPath:"#/properties/waivers/items/properties/residual-risk/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err32]
else vErrors.push(err32)
errors++}}if(data1["requested-by"]!==void 0&&validate_waivers_func0.call(data1,"requested-by")){let data11=data1["requested-by"]
if(typeof data11==="string"){if(validate_waivers_func58(data11)<2){const err33={instancePath:instancePath+"/waivers/"+i0+"/requested-by",schemaPath:"#/properties/waivers/items/properties/requested-by/minLength",keyword:"minLength",params:{limit:2}}
if(vErrors===null)vErrors=[err33]
else vErrors.push(err33)
errors++}}else{const err34={instancePath:instancePath+"/waivers/"+i0+"/requested-by",schemaPath:"#/properties/waivers/items/properties/requested-by/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err34]
else vErrors.push(err34)
errors++}}if(data1["approved-by"]!==void 0&&validate_waivers_func0.call(data1,"approved-by")){let data12=data1["approved-by"]
if(data12&&typeof data12=="object"&&!Array.isArray(data12)){if(data12.person===void 0||!validate_waivers_func0.call(data12,"person")){const err35={instancePath:instancePath+"/waivers/"+i0+"/approved-by",schemaPath:"#/properties/waivers/items/properties/approved-by/required",keyword:"required",params:{missingProperty:"person"}}
if(vErrors===null)vErrors=[err35]
else vErrors.push(err35)
errors++}if(data12.role===void 0||!validate_waivers_func0.call(data12,"role")){const err36={instancePath:instancePath+"/waivers/"+i0+"/approved-by",schemaPath:"#/properties/waivers/items/properties/approved-by/required",keyword:"required",params:{missingProperty:"role"}}
if(vErrors===null)vErrors=[err36]
else vErrors.push(err36)
errors++}for(const key2 of Object.keys(data12))if(!(key2==="person"||key2==="role")){const err37={instancePath:instancePath+"/waivers/"+i0+"/approved-by",schemaPath:"#/properties/waivers/items/properties/approved-by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}
if(vErrors===null)vErrors=[err37]
else vErrors.push(err37)
errors++}if(data12.person!==void 0&&validate_waivers_func0.call(data12,"person")){let data13=data12.person
if(typeof data13==="string"){if(validate_waivers_func58(data13)<2){const err38={instancePath:instancePath+"/waivers/"+i0+"/approved-by/person",schemaPath:"#/properties/waivers/items/properties/approved-by/properties/person/minLength",keyword:"minLength",params:{limit:2}}
if(vErrors===null)vErrors=[err38]
else vErrors.push(err38)
errors++}}else{const err39={instancePath:instancePath+"/waivers/"+i0+"/approved-by/person",schemaPath:"#/properties/waivers/items/properties/approved-by/properties/person/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err39]
else vErrors.push(err39)
errors++}}if(data12.role!==void 0&&validate_waivers_func0.call(data12,"role")){let data14=data12.role
if(!(data14==="clinical-safety"||data14==="privacy"||data14==="security"||data14==="legal"||data14==="executive"||data14==="policy-owner")){const err40={instancePath:instancePath+"/waivers/"+i0+"/approved-by/role",schemaPath:"#/properties/waivers/items/properties/approved-by/properties/role/enum",keyword:"enum",params:{allowedValues:schema60.properties.waivers.items.properties["approved-by"].properties.role.enum}}
if(vErrors===null)vErrors=[err40]
else vErrors.push(err40)
errors++}}}else{const err41={instancePath:instancePath+"/waivers/"+i0+"/approved-by",schemaPath:"#/properties/waivers/items/properties/approved-by/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err41]
else vErrors.push(err41)
errors++}}if(data1["approved-on"]!==void 0&&validate_waivers_func0.call(data1,"approved-on")){let data15=data1["approved-on"]
if(typeof data15==="string"){if(!validate_waivers_formats0.test(data15)){const err42={instancePath:instancePath+"/waivers/"+i0+"/approved-on",schemaPath:"#/properties/waivers/items/properties/approved-on/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err42]
else vErrors.push(err42)
errors++}}else{const err43={instancePath:instancePath+"/waivers/"+i0+"/approved-on",schemaPath:"#/properties/waivers/items/properties/approved-on/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err43]
else vErrors.push(err43)
errors++}}if(data1.expires!==void 0&&validate_waivers_func0.call(data1,"expires")){let data16=data1.expires
if(typeof data16==="string"){if(!validate_waivers_formats0.test(data16)){const err44={instancePath:instancePath+"/waivers/"+i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err44]
else vErrors.push(err44)
errors++}}else{const err45={instancePath:instancePath+"/waivers/"+i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err45]
else vErrors.push(err45)
errors++}}if(data1.ticket!==void 0&&validate_waivers_func0.call(data1,"ticket")){let data17=data1.ticket
if(typeof data17==="string"){if(validate_waivers_func58(data17)<1){const err46={instancePath:instancePath+"/waivers/"+i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err46]
else vErrors.push(err46)
errors++}}else{const err47={instancePath:instancePath+"/waivers/"+i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err47]
else vErrors.push(err47)
errors++}}}else{const err48={instancePath:instancePath+"/waivers/"+i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err48]
else vErrors.push(err48)
errors++}}}else{const err49={instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err49]
else vErrors.push(err49)
errors++}}if(data.plans!==void 0&&validate_waivers_func0.call(data,"plans")){let data18=data.plans
if(Array.isArray(data18)){const len2=data18.length
for(let i2=0;i2<len2;i2++){let data19=data18[i2]
if(data19&&typeof data19=="object"&&!Array.isArray(data19)){if(data19.id===void 0||!validate_waivers_func0.call(data19,"id")){const err50={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"id"}}
if(vErrors===null)vErrors=[err50]
else vErrors.push(err50)
errors++}if(data19.system===void 0||!validate_waivers_func0.call(data19,"system")){const err51={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"system"}}
if(vErrors===null)vErrors=[err51]
else vErrors.push(err51)
errors++}if(data19.group===void 0||!validate_waivers_func0.call(data19,"group")){const err52={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"group"}}
if(vErrors===null)vErrors=[err52]
else vErrors.push(err52)
errors++}if(data19.owner===void 0||!validate_waivers_func0.call(data19,"owner")){const err53={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"owner"}}
if(vErrors===null)vErrors=[err53]
else vErrors.push(err53)
errors++}if(data19["cases-now"]===void 0||!validate_waivers_func0.call(data19,"cases-now")){const err54={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"cases-now"}}
if(vErrors===null)vErrors=[err54]
else vErrors.push(err54)
errors++}if(data19["cases-needed"]===void 0||!validate_waivers_func0.call(data19,"cases-needed")){const err55={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"cases-needed"}}
if(vErrors===null)vErrors=[err55]
else vErrors.push(err55)
errors++}if(data19.expected===void 0||!validate_waivers_func0.call(data19,"expected")){const err56={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"expected"}}
if(vErrors===null)vErrors=[err56]
else vErrors.push(err56)
errors++}if(data19.safeguard===void 0||!validate_waivers_func0.call(data19,"safeguard")){const err57={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"safeguard"}}
if(vErrors===null)vErrors=[err57]
else vErrors.push(err57)
errors++}if(data19["approved-by"]===void 0||!validate_waivers_func0.call(data19,"approved-by")){const err58={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"approved-by"}}
if(vErrors===null)vErrors=[err58]
else vErrors.push(err58)
errors++}if(data19["approved-on"]===void 0||!validate_waivers_func0.call(data19,"approved-on")){const err59={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty:"approved-on"}}
if(vErrors===null)vErrors=[err59]
else vErrors.push(err59)
errors++}for(const key3 of Object.keys(data19))if(!validate_waivers_func0.call(schema60.properties.plans.items.properties,key3)){const err60={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}
if(vErrors===null)vErrors=[err60]
else vErrors.push(err60)
errors++}if(data19.id!==void 0&&validate_waivers_func0.call(data19,"id")){let data20=data19.id
if(typeof data20==="string"){if(validate_waivers_func58(data20)<1){const err61={instancePath:instancePath+"/plans/"+i2+"/id",schemaPath:"#/properties/plans/items/properties/id/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err61]
else vErrors.push(err61)
errors++}}else{const err62={instancePath:instancePath+"/plans/"+i2+"/id",schemaPath:"#/properties/plans/items/properties/id/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err62]
else vErrors.push(err62)
errors++}}if(data19.system!==void 0&&validate_waivers_func0.call(data19,"system")){let data21=data19.system
if(typeof data21==="string"){if(validate_waivers_func58(data21)<1){const err63={instancePath:instancePath+"/plans/"+i2+"/system",schemaPath:"#/properties/plans/items/properties/system/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err63]
else vErrors.push(err63)
errors++}}else{const err64={instancePath:instancePath+"/plans/"+i2+"/system",schemaPath:"#/properties/plans/items/properties/system/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err64]
else vErrors.push(err64)
errors++}}if(data19.group!==void 0&&validate_waivers_func0.call(data19,"group")){let data22=data19.group
if(typeof data22==="string"){if(!pattern11.test(data22)){const err65={instancePath:instancePath+"/plans/"+i2+"/group",schemaPath:"#/properties/plans/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^[^=]+=.+$"}}
if(vErrors===null)vErrors=[err65]
else vErrors.push(err65)
errors++}}else{const err66={instancePath:instancePath+"/plans/"+i2+"/group",schemaPath:"#/properties/plans/items/properties/group/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err66]
else vErrors.push(err66)
errors++}}if(data19.owner!==void 0&&validate_waivers_func0.call(data19,"owner")){let data23=data19.owner
if(typeof data23==="string"){if(validate_waivers_func58(data23)<2){const err67={instancePath:instancePath+"/plans/"+i2+"/owner",schemaPath:"#/properties/plans/items/properties/owner/minLength",keyword:"minLength",params:{limit:2}}
if(vErrors===null)vErrors=[err67]
else vErrors.push(err67)
errors++}}else{const err68={instancePath:instancePath+"/plans/"+i2+"/owner",schemaPath:"#/properties/plans/items/properties/owner/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err68]
else vErrors.push(err68)
errors++}}if(data19["cases-now"]!==void 0&&validate_waivers_func0.call(data19,"cases-now")){let data24=data19["cases-now"]
if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24))){const err69={instancePath:instancePath+"/plans/"+i2+"/cases-now",schemaPath:"#/properties/plans/items/properties/cases-now/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err69]
else vErrors.push(err69)
errors++}if(typeof data24=="number"&&isFinite(data24))if(data24<0||isNaN(data24)){const err70={instancePath:instancePath+"/plans/"+i2+"/cases-now",schemaPath:"#/properties/plans/items/properties/cases-now/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err70]
else vErrors.push(err70)
errors++}}if(data19["cases-needed"]!==void 0&&validate_waivers_func0.call(data19,"cases-needed")){let data25=data19["cases-needed"]
if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)&&isFinite(data25))){const err71={instancePath:instancePath+"/plans/"+i2+"/cases-needed",schemaPath:"#/properties/plans/items/properties/cases-needed/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err71]
else vErrors.push(err71)
errors++}if(typeof data25=="number"&&isFinite(data25))if(data25<1||isNaN(data25)){const err72={instancePath:instancePath+"/plans/"+i2+"/cases-needed",schemaPath:"#/properties/plans/items/properties/cases-needed/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}
if(vErrors===null)vErrors=[err72]
else vErrors.push(err72)
errors++}}if(data19.expected!==void 0&&validate_waivers_func0.call(data19,"expected")){let data26=data19.expected
if(typeof data26==="string"){if(!validate_waivers_formats0.test(data26)){const err73={instancePath:instancePath+"/plans/"+i2+"/expected",schemaPath:"#/properties/plans/items/properties/expected/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err73]
else vErrors.push(err73)
errors++}}else{const err74={instancePath:instancePath+"/plans/"+i2+"/expected",schemaPath:"#/properties/plans/items/properties/expected/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err74]
else vErrors.push(err74)
errors++}}if(data19.safeguard!==void 0&&validate_waivers_func0.call(data19,"safeguard")){let data27=data19.safeguard
if(typeof data27==="string"){if(validate_waivers_func58(data27)<20){const err75={instancePath:instancePath+"/plans/"+i2+"/safeguard",schemaPath:"#/properties/plans/items/properties/safeguard/minLength",keyword:"minLength",params:{limit:20}}
if(vErrors===null)vErrors=[err75]
else vErrors.push(err75)
errors++}}else{const err76={instancePath:instancePath+"/plans/"+i2+"/safeguard",schemaPath:"#/properties/plans/items/properties/safeguard/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err76]
else vErrors.push(err76)
errors++}}if(data19["approved-by"]!==void 0&&validate_waivers_func0.call(data19,"approved-by")){let data28=data19["approved-by"]
if(data28&&typeof data28=="object"&&!Array.isArray(data28)){if(data28.person===void 0||!validate_waivers_func0.call(data28,"person")){const err77={instancePath:instancePath+"/plans/"+i2+"/approved-by",schemaPath:"#/properties/plans/items/properties/approved-by/required",keyword:"required",params:{missingProperty:"person"}}
if(vErrors===null)vErrors=[err77]
else vErrors.push(err77)
errors++}if(data28.role===void 0||!validate_waivers_func0.call(data28,"role")){const err78={instancePath:instancePath+"/plans/"+i2+"/approved-by",schemaPath:"#/properties/plans/items/properties/approved-by/required",keyword:"required",params:{missingProperty:"role"}}
if(vErrors===null)vErrors=[err78]
else vErrors.push(err78)
errors++}for(const key4 of Object.keys(data28))if(!(key4==="person"||key4==="role")){const err79={instancePath:instancePath+"/plans/"+i2+"/approved-by",schemaPath:"#/properties/plans/items/properties/approved-by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}
if(vErrors===null)vErrors=[err79]
else vErrors.push(err79)
errors++}if(data28.person!==void 0&&validate_waivers_func0.call(data28,"person")){let data29=data28.person
if(typeof data29==="string"){if(validate_waivers_func58(data29)<2){const err80={instancePath:instancePath+"/plans/"+i2+"/approved-by/person",schemaPath:"#/properties/plans/items/properties/approved-by/properties/person/minLength",keyword:"minLength",params:{limit:2}}
if(vErrors===null)vErrors=[err80]
else vErrors.push(err80)
errors++}}else{const err81={instancePath:instancePath+"/plans/"+i2+"/approved-by/person",schemaPath:"#/properties/plans/items/properties/approved-by/properties/person/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err81]
else vErrors.push(err81)
errors++}}if(data28.role!==void 0&&validate_waivers_func0.call(data28,"role")){let data30=data28.role
if(!(data30==="clinical-safety"||data30==="privacy"||data30==="security"||data30==="legal"||data30==="executive"||data30==="policy-owner")){const err82={instancePath:instancePath+"/plans/"+i2+"/approved-by/role",schemaPath:"#/properties/plans/items/properties/approved-by/properties/role/enum",keyword:"enum",params:{allowedValues:schema60.properties.plans.items.properties["approved-by"].properties.role.enum}}
if(vErrors===null)vErrors=[err82]
else vErrors.push(err82)
errors++}}}else{const err83={instancePath:instancePath+"/plans/"+i2+"/approved-by",schemaPath:"#/properties/plans/items/properties/approved-by/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err83]
else vErrors.push(err83)
errors++}}if(data19["approved-on"]!==void 0&&validate_waivers_func0.call(data19,"approved-on")){let data31=data19["approved-on"]
if(typeof data31==="string"){if(!validate_waivers_formats0.test(data31)){const err84={instancePath:instancePath+"/plans/"+i2+"/approved-on",schemaPath:"#/properties/plans/items/properties/approved-on/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err84]
else vErrors.push(err84)
errors++}}else{const err85={instancePath:instancePath+"/plans/"+i2+"/approved-on",schemaPath:"#/properties/plans/items/properties/approved-on/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err85]
else vErrors.push(err85)
errors++}}if(data19.renews!==void 0&&validate_waivers_func0.call(data19,"renews")){let data32=data19.renews
if(data32&&typeof data32=="object"&&!Array.isArray(data32)){if(data32.ended===void 0||!validate_waivers_func0.call(data32,"ended")){const err86={instancePath:instancePath+"/plans/"+i2+"/renews",schemaPath:"#/properties/plans/items/properties/renews/required",keyword:"required",params:{missingProperty:"ended"}}
if(vErrors===null)vErrors=[err86]
else vErrors.push(err86)
errors++}if(data32.cases===void 0||!validate_waivers_func0.call(data32,"cases")){const err87={instancePath:instancePath+"/plans/"+i2+"/renews",schemaPath:"#/properties/plans/items/properties/renews/required",keyword:"required",params:{missingProperty:"cases"}}
if(vErrors===null)vErrors=[err87]
else vErrors.push(err87)
errors++}for(const key5 of Object.keys(data32))if(!(key5==="ended"||key5==="cases")){const err88={instancePath:instancePath+"/plans/"+i2+"/renews",schemaPath:"#/properties/plans/items/properties/renews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}
if(vErrors===null)vErrors=[err88]
else vErrors.push(err88)
errors++}if(data32.ended!==void 0&&validate_waivers_func0.call(data32,"ended")){let data33=data32.ended
if(typeof data33==="string"){if(!validate_waivers_formats0.test(data33)){const err89={instancePath:instancePath+"/plans/"+i2+"/renews/ended",schemaPath:"#/properties/plans/items/properties/renews/properties/ended/format",keyword:"format",params:{format:"date"}}
if(vErrors===null)vErrors=[err89]
else vErrors.push(err89)
errors++}}else{const err90={instancePath:instancePath+"/plans/"+i2+"/renews/ended",schemaPath:"#/properties/plans/items/properties/renews/properties/ended/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err90]
else vErrors.push(err90)
errors++}}if(data32.cases!==void 0&&validate_waivers_func0.call(data32,"cases")){let data34=data32.cases
if(!(typeof data34=="number"&&!(data34%1)&&!isNaN(data34)&&isFinite(data34))){const err91={instancePath:instancePath+"/plans/"+i2+"/renews/cases",schemaPath:"#/properties/plans/items/properties/renews/properties/cases/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err91]
else vErrors.push(err91)
errors++}if(typeof data34=="number"&&isFinite(data34))if(data34<0||isNaN(data34)){const err92={instancePath:instancePath+"/plans/"+i2+"/renews/cases",schemaPath:"#/properties/plans/items/properties/renews/properties/cases/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err92]
else vErrors.push(err92)
errors++}}}else{const err93={instancePath:instancePath+"/plans/"+i2+"/renews",schemaPath:"#/properties/plans/items/properties/renews/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err93]
else vErrors.push(err93)
errors++}}}else{const err94={instancePath:instancePath+"/plans/"+i2,schemaPath:"#/properties/plans/items/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err94]
else vErrors.push(err94)
errors++}}}else{const err95={instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err95]
else vErrors.push(err95)
errors++}}}else{const err96={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err96]
else vErrors.push(err96)
errors++}validate142.errors=vErrors
return errors===0}var limits=__webpack_require__(45748)
var load_error=__webpack_require__(63343)
var vocabulary=__webpack_require__(57279)
function readGroupNames(written,document){const problems=[]
const groupNames=Object.entries(written).map(([attribute,groups])=>{const byName=new Map
for(const[group,others]of Object.entries(groups))others.forEach((name,index)=>{const known=byName.get(name.trim())??(Object.hasOwn(groups,name.trim())?name.trim():void 0)
if(known!==void 0&&known!==group){const place=document.placeOf(["group-names",attribute,group,String(index)])
problems.push({message:`"${name}" is a name of ${known} too; a name can stand for one group only`,place:place})}byName.set(name.trim(),group)})
return[attribute,Object.fromEntries(byName)]})
return{groupNames:Object.fromEntries(groupNames),problems:problems}}function readSigners(written,files,document){const trust=[]
const problems=[]
written.forEach((signer,index)=>{const name="key"in signer?"key":"trusted-root"
const path="key"in signer?signer.key:signer["trusted-root"]
const text=files.get(path)
const message=text===void 0?`there is no file .rmf-gate/${path}`:"key"in signer?problemOfKey(text):problemOfRoot(text)
if(text===void 0||message!==null)problems.push({message:message??"",place:document.placeOf(["signers",String(index),name])})
else if("key"in signer)trust.push({kind:"key",name:signer.name,publicKey:text})
else trust.push({kind:"certificate",identity:signer.identity,issuer:signer.issuer,trustedRoot:text})})
return{trust:trust,problems:problems}}function problemOfKey(text){if(text.includes("PRIVATE KEY"))return"the file holds a private key; put the public key there, and replace the pair"
try{(0,external_node_crypto_.createPublicKey)(text)
return null}catch{return"the file is no public key in PEM form (-----BEGIN PUBLIC KEY-----)"}}function problemOfRoot(text){const wrong="the file is no Sigstore trusted root: JSON with certificateAuthorities, tlogs and ctlogs"
try{const root=JSON.parse(text)
const lists=["certificateAuthorities","tlogs","ctlogs"]
const isRoot=typeof root==="object"&&root!==null&&lists.every(name=>Array.isArray(Reflect.get(root,name)))
return isRoot?null:wrong}catch{return wrong}}const EVERY_TIER=value=>({high:value,moderate:value,low:value})
function readSettings(written,owner,date){return Object.fromEntries(Object.entries(written??{}).map(([rule,limits])=>[rule,Object.fromEntries(Object.entries(limits).map(([name,setting])=>[name,readSetting(setting,owner,date)]))]))}function readSetting(setting,owner,date){if(typeof setting!=="object")return{values:EVERY_TIER(setting),owner:owner,date:date}
const{value:value,owner:own,date:ownDate}=setting
const values=value===void 0?{}:{...EVERY_TIER(value)}
for(const tier of["high","moderate","low"]){const given=setting[tier]
if(given!==void 0)values[tier]=given}return{values:values,owner:own??owner,date:ownDate??date}}function loadPack(document,rules,{frameworks:frameworks=[],packs:packs=[],digests:digests={}}={}){const written=document.value
const known=rules.map(({id:id})=>id)
const own=written.rules??[]
const unknown=own.flatMap((id,index)=>known.includes(id)?[]:[unknownRule(id,known,document,["rules",String(index)])])
const limits=readSettings(written.limits,null,null)
const extended=extendedPack(written,document,packs,digests)
const framework=frameworks.find(({id:id})=>id===written.framework)
const noFramework=written.framework===void 0||framework!==void 0?[]:[{message:`there is no framework "${written.framework}"`,place:document.placeOf(["framework"])}]
const empty=written.rules===void 0&&written.extends===void 0?[{message:"a pack names its rules, or a built-in pack that it extends",place:document.placeOf(["id"])}]:[]
const switchedOn=[...new Set([...extended.rules,...own])].sort()
return{pack:{id:written.id,title:written.title,version:written.version,enforce:written.enforce??extended.base?.enforce??"block",binding:{...extended.base?.binding,...framework===void 0?{}:bindingOf(framework,rules,own)},rules:switchedOn,limits:withLimits(extended.base?.limits??{},limits),requiredAttributes:written["required-attributes"]??extended.base?.requiredAttributes??[]},problems:[...empty,...unknown,...noFramework,...extended.problems,...settingProblems(limits,rules,document)]}}function withLimits(base,over){const rules=Object.entries(over).map(([rule,own])=>{const before=base[rule]??{}
const limits=Object.entries(own).map(([name,setting])=>{const values={...before[name]?.values,...setting.values}
return[name,{...setting,values:values}]})
return[rule,{...before,...Object.fromEntries(limits)}]})
return{...base,...Object.fromEntries(rules)}}function extendedPack({extends:source,without:without={}},document,packs,digests){if(source===void 0)return{base:null,rules:[],problems:[]}
const base=packs.find(({id:id})=>id===source.pack)??null
if(base===null){const near=(0,vocabulary.qb)(source.pack,packs.map(({id:id})=>id))
const message=`there is no built-in pack "${source.pack}"${near===null?"":`; did you mean "${near}"?`}`
return{base:base,rules:[],problems:[{message:message,place:document.placeOf(["extends","pack"])}]}}const now=digests[source.pack]??""
const moved=now===source.digest?[]:[{message:`the pack ${source.pack} is another than the one that was extended: its digest is ${now}. See what changed in it, then write this digest`,place:document.placeOf(["extends","digest"])}]
const strange=Object.keys(without).filter(id=>!base.rules.includes(id)).map(id=>unknownRule(id,base.rules,document,["without",id]))
return{base:base,rules:base.rules.filter(id=>without[id]===void 0),problems:[...moved,...strange]}}function bindingOf({id:framework,requirements:requirements},rules,own){const found={}
for(const rule of rules.filter(({id:id})=>own.includes(id))){const examined=requirements.filter(({id:id})=>rule.references[framework]?.includes(id))
const binding=examined.filter(({standing:standing})=>standing==="in-force"||standing==="voluntary")
const days=binding.map(({inForceFrom:inForceFrom})=>inForceFrom)
if(examined.length>0&&binding.length===0)found[rule.id]={most:"warn",from:null}
else if(binding.length>0&&!days.includes(null)){const first=days.flatMap(day=>day??[]).toSorted()[0]
if(first!==void 0)found[rule.id]={most:"block",from:first}}}return found}function loadSettings(document,rules,packs,trustFiles){const written=document.value
const groups=readGroupNames(written["group-names"]??{},document)
const signers=readSigners(written.signers??[],trustFiles,document)
const known=rules.map(({id:id})=>id)
const limits=readSettings(written.limits,written.owner??null,written.date??null)
const uses=written.packs.map(use=>{if(typeof use==="string")return{id:use,enforce:null,from:null}
return{id:use.id,enforce:use.enforce??null,from:use.from??null}})
const unknownPacks=uses.flatMap(({id:id},index)=>{if(packs.includes(id))return[]
const near=(0,vocabulary.qb)(id,packs)
const hint=near===null?`; known are ${packs.join(", ")}`:`; did you mean "${near}"?`
return[{message:`there is no pack "${id}"${hint}`,place:document.placeOf(["packs",String(index)])}]})
const unknownEnforced=["enforce","enforce-from"].flatMap(key=>Object.keys(written[key]??{}).flatMap(id=>known.includes(id)?[]:[unknownRule(id,known,document,[key,id])]))
return{settings:{packs:uses,owner:written.owner??null,date:written.date??null,limits:limits,enforce:Object.fromEntries(Object.entries(written.enforce??{}).map(([id,value])=>[id,typeof value==="string"?EVERY_TIER(value):value])),enforceFrom:written["enforce-from"]??{},requiredSubgroups:written["required-subgroups"]??null,requiredIntersections:written["required-intersections"]??[],exclude:written.exclude??[],trust:signers.trust,groupNames:groups.groupNames},problems:[...signers.problems,...groups.problems,...unknownPacks,...unknownEnforced,...settingProblems(limits,rules,document)]}}function unknownRule(id,known,document,segments){const near=(0,vocabulary.qb)(id,known)
return{message:`there is no rule "${id}"${near===null?"":`; did you mean "${near}"?`}`,place:document.placeOf(segments)}}function settingProblems(limits,rules,document){return Object.entries(limits).flatMap(([id,settings])=>{const rule=rules.find(candidate=>candidate.id===id)
if(rule===void 0)return[unknownRule(id,rules.map(candidate=>candidate.id),document,["limits",id])]
return Object.entries(settings).flatMap(([name,setting])=>{const place=document.placeOf(["limits",id,name])
const limit=rule.limits[name]
if(limit===void 0){const near=(0,vocabulary.qb)(name,Object.keys(rule.limits))
const hint=near===null?`; it has ${Object.keys(rule.limits).join(", ")}`:`; did you mean "${near}"?`
return[{message:`${id} has no limit "${name}"${hint}`,place:place}]}const expected=Object.values(limit.values).find(value=>value!==null)
const wrong=Object.values(setting.values).some(value=>expected!==void 0&&typeof value!==typeof expected)
return wrong?[{message:`the limit "${name}" of ${id} is a ${typeof expected}`,place:place}]:[]})})}var load_rule=__webpack_require__(7743)
function loadRegister(document,rules){const written=document.value
const waivers=(written.waivers??[]).map((entry,index)=>waiverOf(entry,document.placeOf(["waivers",String(index),"id"])))
const plans=(written.plans??[]).map((entry,index)=>planOf(entry,document.placeOf(["plans",String(index),"id"])))
const problems=[...waivers.flatMap(({rule:rule},index)=>load_waivers_unknownRule(rule,rules,document,["waivers",String(index),"rule"])),...repeatedIds([...waivers,...plans])]
return{register:{waivers:waivers,plans:plans},problems:problems}}function waiverOf(written,place){const{id:id,rule:rule,system:system,subject:subject,reason:reason,expires:expires}=written
return{id:id,rule:rule,system:system,subject:subject,subjectDigest:written["subject-digest"],reason:reason,compensatingControls:written["compensating-controls"],residualRisk:written["residual-risk"],requestedBy:written["requested-by"],approvedBy:written["approved-by"],approvedOn:written["approved-on"],expires:expires,place:place}}function planOf(written,place){const{id:id,system:system,group:group,owner:owner,expected:expected,safeguard:safeguard}=written
return{id:id,system:system,group:group,owner:owner,casesNow:written["cases-now"],casesNeeded:written["cases-needed"],expected:expected,safeguard:safeguard,approvedBy:written["approved-by"],approvedOn:written["approved-on"],renews:written.renews??null,place:place}}function load_waivers_unknownRule(id,rules,document,segments){const known=rules.map(rule=>rule.id)
if(known.includes(id))return[]
const near=(0,vocabulary.qb)(id,known)
const hint=near===null?"":`; did you mean "${near}"?`
return[{message:`there is no rule "${id}"${hint}`,place:document.placeOf(segments)}]}function repeatedIds(entries){const seen=new Set
return entries.flatMap(({id:id,place:place})=>{const taken=seen.has(id)
seen.add(id)
return taken?[{message:`there is another entry "${id}"; give each an id of its own`,place:place}]:[]})}var parse=__webpack_require__(82461)
var resolve=__webpack_require__(72138)
function readPolicy(files,library){const reading={files:files,problems:[]}
const ownRules=documentsIn(reading,RULES,validateRule).flatMap(document=>{const loaded=(0,load_rule.T)(document,library.frameworks,"any")
if(loaded.ok)return[loaded.rule]
reading.problems.push(...loaded.problems)
return[]})
reading.problems.push(...duplicateIds(ownRules,library))
const rules=[...library.rules,...ownRules]
const own=withOwnPacks(reading,library,rules)
const[settings=null]=documentsIn(reading,POLICY,validatePolicy).map(document=>{const packs=own.packs.map(({id:id})=>id)
return taken(reading,loadSettings(document,rules,packs,trustFiles(files))).settings})
const[register=null]=documentsIn(reading,WAIVERS,validateWaivers).map(document=>taken(reading,loadRegister(document,rules)).register)
if(reading.problems.length>0)throw new load_error.p(reading.problems)
return{...(0,resolve.nZ)(own,settings,ownRules,filesDigest(files)),...register}}const RULES=/^\.rmf-gate\/rules\/.+\.ya?ml$/
const PACKS=/^\.rmf-gate\/packs\/.+\.ya?ml$/
const POLICY=/^\.rmf-gate\/policy\.yaml$/
const WAIVERS=/^\.rmf-gate\/waivers\.yaml$/
function taken({problems:problems},loaded){problems.push(...loaded.problems)
return loaded}function documentsIn({files:files,problems:problems},pattern,validate){return files.filter(({path:path})=>pattern.test(path)).flatMap(file=>{const parsed=parseFile(file,validate)
if(parsed.ok)return[parsed.document]
problems.push(...parsed.problems)
return[]})}function withOwnPacks(reading,library,rules){const{packs:packs,digests:digests}=library
const own=new Map
for(const document of documentsIn(reading,PACKS,validatePack)){const{pack:pack}=taken(reading,loadPack(document,rules,{packs:packs,digests:digests}))
const isBuiltIn=packs.some(({id:id})=>id===pack.id)
const message=isBuiltIn?`there is a built-in pack "${pack.id}"; give yours another id, and extend the built-in one`:`there is another pack "${pack.id}"; give each an id of its own`
if(isBuiltIn||own.has(pack.id))reading.problems.push({message:message,place:document.placeOf(["id"])})
else own.set(pack.id,pack)}const digestOf=pack=>`sha256:${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(pack)).digest("hex")}`
return{...library,packs:[...packs,...own.values()],digests:{...digests,...Object.fromEntries([...own.values()].map(pack=>[pack.id,digestOf(pack)]))}}}function trustFiles(files){return new Map(files.filter(({path:path,bytes:bytes})=>path.startsWith(".rmf-gate/trust/")&&bytes.length<=limits.rq.structuredBytes).map(({path:path,bytes:bytes})=>[path.slice(".rmf-gate/".length),(new TextDecoder).decode(bytes)]))}function parseFile(file,validate){const start={path:file.path,line:1,column:1,endLine:1,endColumn:1}
if(file.bytes.length>limits.rq.structuredBytes)return{ok:false,problems:[{message:"the file is too large for a policy",place:start}]}
const decoded=(0,bytes.g7)(file.bytes)
if("problem"in decoded)return{ok:false,problems:[{message:decoded.problem.message,place:{path:file.path,...decoded.problem.span}}]}
return(0,parse.A)(file.path,decoded.text,validate)}function duplicateIds(own,library){const seen=new Set(library.rules.map(({id:id})=>id))
return own.flatMap(rule=>{const taken=seen.has(rule.id)
seen.add(rule.id)
return taken&&rule.place!==null?[{message:`there is already a rule "${rule.id}"; give yours another id`,place:rule.place}]:[]})}function filesDigest(files){const hash=(0,external_node_crypto_.createHash)("sha256")
for(const{path:path,bytes:bytes}of[...files].sort((a,b)=>a.path<b.path?-1:1))hash.update(`${path}\0${bytes.length}\0`).update(bytes)
return files.length===0?"":hash.digest("hex")}}}

