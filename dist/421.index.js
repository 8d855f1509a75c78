export const id=421
export const ids=[421]
export const modules={69968:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PW:()=>confusableWith,jH:()=>trimVisible,xy:()=>hiddenCharacters,z3:()=>isBlank})
const HIDDEN=/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
const VISIBLE=/[^\s\p{Cf}]/u
const EMOJI_PART_BEFORE=/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const EMOJI_PART_AFTER=/^\p{Extended_Pictographic}|^[\u2640\u2642\u2695]/u
function joinsEmoji(text,offset){if(text[offset]!=="‍")return false
const before=text.slice(Math.max(0,offset-2),offset)
return EMOJI_PART_BEFORE.test(before)&&EMOJI_PART_AFTER.test(text.slice(offset+1,offset+3))}function hiddenCharacters(text){const found=[]
for(const match of text.matchAll(HIDDEN)){if(joinsEmoji(text,match.index))continue
const number=(match[0].codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")
found.push({offset:match.index,codePoint:`U+${number}`})}return found}function isBlank(text){return!VISIBLE.test(text)}function trimVisible(text){const start=text.search(VISIBLE)
if(start===-1)return""
let end=text.length
while(!VISIBLE.test(text[end-1]??"")&&end>start)end--
return text.slice(start,end)}const LOOK_ALIKES=new Map(Object.entries({a:"аАαΑ",b:"ЬвВβΒ",c:"сС",d:"ԁ",e:"еЕεΕ",g:"ɡ",h:"һНΗ",i:"іІιΙıӏ",j:"јЈ",k:"кКκΚ",m:"мМΜ",n:"ոηΝ",o:"оОοΟσ",p:"рРρΡ",q:"ԛ",r:"гᴦ",s:"ѕЅ",t:"тТτΤ",u:"υս",v:"ѵѴν",w:"ԝω",x:"хХχΧ",y:"уУγΥ",z:"ᴢΖ"}).flatMap(([latin,others])=>[...others].map(other=>[other,latin])))
function skeleton(key){const visible=key.normalize("NFKC").replace(/\p{Cf}/gu,"")
return[...visible].map(character=>LOOK_ALIKES.get(character)??character).join("")}function confusableWith(key,knownKeys){if(/^[\x00-\x7f]*$/.test(key))return null
const look=skeleton(key).toLowerCase()
for(const known of knownKeys)if(known!==key&&known.toLowerCase()===look)return known
return null}},44400:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XN:()=>itemsOfText,cj:()=>sentencesOf,zl:()=>BULLET})
function sentencesOf(text){return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)}const BULLET=/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/
function itemsOfText(text){const lines=text.split("\n")
const bullets=lines.filter(line=>BULLET.test(line))
const items=bullets.length>0?bullets.map(line=>line.replace(BULLET,"")):sentencesOf(lines.join(" "))
return items.map(item=>item.trim()).filter(item=>item!=="")}},79641:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>isComplete,O:()=>artifactId})
var _paths_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9341)
function artifactId(documentPath,written){if(isAddress(written))return{id:written,problem:null}
if(isAbsolute(written)){const message="The path is absolute, so it is not known which file of the repository is meant. Write it relative."
return{id:written,problem:{code:"absolute-path",message:message}}}const path=(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__.Iw)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__.yS)(documentPath),written)
if(path!==null&&path!=="")return{id:path,problem:null}
const message="The path does not lead to a file in the judged folder. Bring the file into it, or correct the path."
return{id:written,problem:{code:"outside",message:message}}}const isAddress=written=>/^[a-z][a-z0-9+.-]{1,40}:/i.test(written)
const isAbsolute=written=>/^([/\\]|[a-z]:)/i.test(written)
function isComplete(written){return isAddress(written)||isAbsolute(written)}},96034:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>dvcReader})
var _mapped_mapped_reader_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14688)
var _mapped_paths_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76849)
var _mapped_reading_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1151)
var _statement_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40636)
var _artifact_id_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79641)
var _dvc_outputs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46513)
const POINTER_KEYS=["outs","deps","md5","frozen","wdir","meta","desc","cmd","always_changed"]
const PIPELINE_KEYS=["stages","metrics","plots","params","vars","artifacts","datasets"]
const namesFiles=texts=>texts.length>0&&texts.every(text=>/\.(json|ya?ml|toml|py)$/i.test(text))
function known({form:form,path:path,has:has,text:text,texts:texts},value){if(form!=="yaml"||value?.kind!=="mapping")return null
const keys=[...value.entries.keys()]
if(has("outs[]/path")&&keys.every(key=>POINTER_KEYS.includes(key))){if(has("outs[]/md5"))return{kind:"pointer",strength:3,because:"it has outputs with their MD5"}
return{kind:"pointer",strength:path.endsWith(".dvc")?2:1,because:"it has outputs with their path"}}if(/^\d+\.\d+$/.test(text("schema"))&&has("stages/*/cmd"))return{kind:"lock",strength:3,because:"it has a schema and stages"}
if(keys.length>0&&[...value.entries.values()].every(entry=>isLockedStage(entry.value)))return{kind:"lock",strength:2,because:"it has stages with digests"}
if(keys.length===2&&has("schema")&&has("stages")&&text("schema")===""&&text("stages")==="")return{kind:"lock",strength:path.endsWith("dvc.lock")?2:1,because:"it has the keys of a lock"}
const stage=["deps","outs","params","metrics","plots"].some(key=>has(`stages/*/${key}`)||has(`stages/*/do/${key}`))
if(stage&&(has("stages/*/cmd")||has("stages/*/do/cmd")))return{kind:"pipeline",strength:path.endsWith("dvc.yaml")?3:2,because:"it has stages with a command"}
if(keys.every(key=>PIPELINE_KEYS.includes(key))&&namesFiles(texts("metrics[]")))return{kind:"pipeline",strength:path.endsWith("dvc.yaml")?3:2,because:"it lists files of metrics"}
const registered=["model","dataset"].some(type=>has(`artifacts/*/path`)&&text("artifacts/*/type")===type)
return registered?{kind:"pipeline",strength:1,because:"it has artifacts with a type"}:null}function isLockedStage(value){const stage=(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(value)
const has=path=>(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_1__.JW)(stage,path,"exact").length>0
return has("cmd")&&(has("outs[]/md5")||has("deps[]/md5"))}const pipeline={names:"exact",facts:[],settings:["stages","metrics","plots","params","vars","datasets",...["path","type","labels"].map(key=>`artifacts/*/${key}`)]}
function readDigests(value,source){const ledger=(0,_mapped_reading_js__WEBPACK_IMPORTED_MODULE_2__.EZ)()
const{used:used}=ledger
const warnings=[]
const ids=new Set
const root=(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(value)
for(const key of SETTINGS)for(const found of(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_1__.JW)(root,key,"exact"))used.add(found.value)
const entries=(0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_4__.P)(value).flatMap(step=>{const made=sourcesOf(step,source,used)
for(const key of STEP_SETTINGS)for(const found of(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_1__.JW)(step.step,key,"exact"))used.add(found.value)
return step.outputs.flatMap(output=>{if(output.path===null||output.md5===null)return[]
const[path,digest]=[pathOf(output,source,used),digestOf(output,source,used)]
if(path===null||digest.length===0)return[]
const written=String(path.value)
const{id:id,problem:problem}=outputId(root,source.path,written)
if(problem!==null)warnings.push({...problem,place:path.place})
if(ids.has(id)){const message="The path is an output for the second time, and only the first is read. DVC allows one."
warnings.push({code:"duplicate-path",message:message,place:path.place})
return[]}ids.add(id)
const statements=[path,...digest,...sizeOf(output,source,used),...made]
return[{kind:"artifact",id:id,place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.$t)(source.path,output.element.value.span),statements:statements}]})})
const notUnderstood=(0,_mapped_reading_js__WEBPACK_IMPORTED_MODULE_2__.WL)(value,ledger,source)
return{facts:[],entries:entries,records:[],warnings:warnings,notUnderstood:notUnderstood,anchors:ledger.anchors}}const SETTINGS=["schema","md5","frozen","wdir","always_changed"]
const STEP_SETTINGS=["cmd","params",...["deps","outs"].flatMap(list=>["hash","nfiles","isexec","cache","persist","remote","push"].map(key=>`${list}[]/${key}`))]
function outputId(root,documentPath,written){const folder=(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_1__.JW)(root,"wdir","exact")[0]?.value
if(folder?.kind!=="scalar"||(0,_artifact_id_js__WEBPACK_IMPORTED_MODULE_5__.A)(written))return(0,_artifact_id_js__WEBPACK_IMPORTED_MODULE_5__.O)(documentPath,written)
const{id:id,problem:problem}=(0,_artifact_id_js__WEBPACK_IMPORTED_MODULE_5__.O)(documentPath,`${folder.text}/${written}`)
return{id:problem===null?id:written,problem:problem}}function stated(field,said,scalar,source){return(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.qZ)(field,said,{...source,raw:scalar.text.trim(),place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.$t)(source.path,scalar.span)})}function pathOf({path:path},source,used){if(path===null||path.value===null||path.text.trim()==="")return null
used.add(path)
return stated("artifact.path",(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.Eb)(path.text.trim()),path,source)}function digestOf({md5:md5},source,used){if(md5===null||md5.value===null)return[]
used.add(md5)
const digest=(0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_4__.l)(md5)
const reason="Not an MD5 of 32 hexadecimal digits. Let DVC write the file again (dvc commit)."
return[stated("artifact.digest",digest===null?(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.Gq)(reason):(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.Eb)(digest),md5,source)]}function sizeOf({size:size},source,used){if(size===null||typeof size.value!=="number"||!Number.isInteger(size.value)||size.value<0)return[]
used.add(size)
return[stated("artifact.size",(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.Eb)(size.value),size,source)]}function sourcesOf({dependencies:dependencies},source,used){const texts=[]
let first=null
for(const dependency of dependencies){const{path:path,md5:md5,size:size,element:element}=dependency
if(path===null||path.value===null)continue
const repository=scalarAt(element,"repo/url")
const commit=scalarAt(element,"repo/rev_lock")
const digest=md5===null?null:(0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_4__.l)(md5)
for(const scalar of[path,repository,commit,...digest===null?[]:[md5],size])if(scalar!==null)used.add(scalar)
first??=path
const name=path.text.trim()
if(repository!==null)texts.push(`${repository.text.trim()}${commit===null?"":`@${commit.text.trim()}`}#${name}`)
else texts.push(digest===null?name:`${name}@${digest}`)}return first===null?[]:[(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.qZ)("artifact.sources",(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.Eb)(texts),{...source,raw:texts.join("; "),place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.$t)(source.path,first.span)})]}function scalarAt(from,path){const value=(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_1__.JW)(from,path,"exact")[0]?.value
return value?.kind==="scalar"&&value.value!==null?value:null}const isPipeline=(value,path)=>known((0,_mapped_mapped_reader_js__WEBPACK_IMPORTED_MODULE_0__.cI)({form:"yaml",value:value},path,"exact"),value)?.kind==="pipeline"
const reader=(0,_mapped_mapped_reader_js__WEBPACK_IMPORTED_MODULE_0__.Bs)({id:"dvc",title:"DVC",role:"artifact",versions:["1.0","2.0"],assurance:"reported",recognise:(seenOfIt,head)=>{const found=known(seenOfIt,head.outline().value)
return found===null?null:{strength:found.strength,because:found.because}},version:({text:text})=>text("schema")||null,mapping:pipeline,read:(value,source)=>isPipeline(value,source.path)?{...(0,_mapped_reading_js__WEBPACK_IMPORTED_MODULE_2__.qb)(value,pipeline,source),warnings:[],status:"parsed"}:readDigests(value,source)})
const dvcReader={...reader,fields:["artifact.path","artifact.digest","artifact.size","artifact.sources"]}},93869:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>readFieldValue,f:()=>isRealDay})
var _dossier_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43128)
var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57279)
var _statement_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40636)
const DIGEST=/^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/
const ISO_DAY=/^(\d{4})-(\d{2})-(\d{2})$/
const EXPECTED={prose:"a text",text:"a text",version:"a version in quotes",enum:"one of the listed words",number:"a number",date:"a date such as 2026-01-31",boolean:"true or false",digest:"a digest such as sha256: followed by 64 hexadecimal digits",list:"a list of texts",path:"a path relative to rmf-system.yaml",map:"a mapping of names to texts"}
const EMPTY=(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("The value is empty. Write a value, or remove the key.")
function readFieldValue(definition,value){const reason=reasonOf(value)
if(reason!==null)return reason
switch(value.kind){case"scalar":return{said:readScalar(definition,value),raw:value.text,span:value.span}
case"sequence":if(definition.kind==="list")return readList(definition,value)
return mismatch(definition.kind,"a list",value.span)
case"mapping":return definition.kind==="map"?readMap(value):mismatch(definition.kind,"a mapping",value.span)}}const mismatch=(kind,found,span)=>({said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found ${found} where ${EXPECTED[kind]} is expected.`),raw:"",span:span})
function reasonOf(value){if(value.kind!=="mapping"||value.entries.size!==1)return null
const stated=value.entries.get("not_applicable")?.value
if(stated===void 0)return null
const given=stated.kind==="scalar"&&typeof stated.value==="string"&&(0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_2__.L)(stated.value)==="present"
const text=stated.kind==="scalar"?stated.text:""
return{said:given?(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.hH)(text):(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)('not_applicable needs a reason in words, for example {not_applicable: "the model has no score"}.'),raw:text,span:stated.span}}function readScalar(definition,scalar){const{kind:kind}=definition
if(scalar.value===null)return EMPTY
if(scalar.nonFinite===true)return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found a number that is not finite (NaN or infinity).")
if(kind==="enum"&&typeof scalar.value==="string"&&definition.values?.includes(scalar.value)===true)return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(scalar.value)
if(scalar.ambiguous!==void 0&&!scalar.quoted)return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Programs read this value differently (older ones as ${scalar.ambiguous}). `+(kind==="number"||kind==="boolean"?`Write ${EXPECTED[kind]}, plainly.`:"Write it in quotes."))
switch(kind){case"number":return typeof scalar.value==="number"?readNumber(definition,scalar.value):notTyped(kind,scalar)
case"boolean":return typeof scalar.value==="boolean"?(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(scalar.value):notTyped(kind,scalar)
default:return typeof scalar.value==="string"?readText(definition,scalar.value):(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a ${typeof scalar.value} where ${EXPECTED[kind]} is expected. Write it in quotes.`)}}function notTyped(kind,scalar){if(typeof scalar.value!=="string")return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a ${typeof scalar.value} where ${EXPECTED[kind]} is expected.`)
const open=openText(scalar.value)
if(open!==null)return open
const advice=/^\s*[\d.,]+\s*%\s*$/.test(scalar.value)?"Write it as a fraction, without the sign.":"Remove the quotes or words."
return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a text where ${EXPECTED[kind]} is expected. ${kind==="number"?advice:"Write true or false."}`)}function readNumber(definition,value){if(!Number.isFinite(value))return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found a number that is not finite (NaN or infinity).")
if(Object.is(value,-0))return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found minus zero. Write 0.")
const{minimum:minimum,maximum:maximum}=definition
if(minimum!==void 0&&value<minimum)return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`The number is below ${minimum}.`)
if(maximum!==void 0&&value>maximum)return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`The number is above ${maximum}.${maximum===1?" Write a fraction, not a percentage.":""}`)
return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(value)}function openText(text){switch((0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_2__.L)(text)){case"empty":return EMPTY
case"placeholder":return _statement_js__WEBPACK_IMPORTED_MODULE_1__.qf
case"not_applicable":return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.hH)("")
default:return null}}function readText(definition,text){const open=openText(text)
if(open!==null)return open
switch(definition.kind){case"enum":{const values=definition.values??[]
const near=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.qb)(text.toLowerCase(),values)
return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Not one of ${values.join(", ")}.${near===null?"":` Did you mean ${near}?`}`)}case"date":return isRealDay(text)?(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(text):(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Not a day of the calendar written as YYYY-MM-DD.")
case"digest":return DIGEST.test(text)?(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(text):(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Not ${EXPECTED.digest}, in lower case.`)
case"list":return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Found one text where a list is expected. Write each item on its own line after a hyphen.")
case"map":return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(`Found a text where ${EXPECTED.map} is expected.`)
default:return(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(text.trim())}}function isRealDay(text){const parts=ISO_DAY.exec(text)
if(parts===null)return false
const date=new Date(`${text}T00:00:00Z`)
return!Number.isNaN(date.getTime())&&date.toISOString().slice(0,10)===text}function readList(definition,list){if(list.items.length===0){if(definition.emptyMeans===void 0)return null
return{said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.hH)(definition.emptyMeans),raw:"[]",span:list.span}}const texts=[]
const nothing=[]
for(const item of list.items){if(item.kind!=="scalar"||typeof item.value!=="string"){const said=item.kind==="scalar"&&item.value===null?EMPTY:(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Every item of the list must be a text; write it in quotes.")
return{said:said,raw:item.kind==="scalar"?item.text:"",span:item.span}}const open=openText(item.value)
if(open?.state==="not_applicable")nothing.push(item)
else if(open!==null)return{said:open,raw:item.text,span:item.span}
texts.push(item.value.trim())}const[first]=nothing
if(first===void 0)return{said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(texts),raw:texts.join("; "),span:list.span}
return nothing.length===list.items.length?{said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.hH)(definition.emptyMeans??""),raw:first.text,span:first.span}:{said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)('The list says "none" among other items. Remove one or the other.'),raw:first.text,span:first.span}}function readMap(map){if(map.entries.size===0)return null
const pairs=[]
for(const[name,{value:value}]of map.entries){if(value.kind!=="scalar"||typeof value.value!=="string")return{said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Gq)("Every value of the mapping must be a text; write it in quotes."),raw:"",span:value.span}
const open=openText(value.value)
if(open!==null)return{said:open,raw:value.text,span:value.span}
pairs.push(`${name}=${value.value}`)}return{said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__.Eb)(pairs),raw:pairs.join("; "),span:map.span}}},79506:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>hasModelFrontMatter,E:()=>frontMatterOf})
const MODEL_KEYS=["library_name","pipeline_tag","base_model","model-index","model_index"]
const DATASET_KEYS=/^(dataset_info|task_categories|task_ids|size_categories|annotations_creators|language_creators|multilinguality|source_datasets|pretty_name|bigbio_.*)$/
const OTHER_KEYS=/^(layout|sdk)$/
const WEAK_KEYS=["license","licence","metrics","datasets"]
function frontMatterText(text){const body=text.replace(/^\ufeff/,"")
const start=/^(?:[\s\u200b]{0,1000}\n)?---[ \t]*\r?\n/.exec(body)
if(start===null)return null
const rest=body.slice(start[0].length)
const end=/^---[ \t]*$/m.exec(rest.replaceAll("\r"," "))
return end===null?null:rest.slice(0,end.index)}function keysOf(front){return new Set([...front.matchAll(/^([A-Za-z_-]{1,60}):/gm)].map(match=>match[1]??""))}function frontMatterOf(text){const front=frontMatterText(text)
if(front===null)return null
const keys=[...keysOf(front)]
if(keys.some(key=>MODEL_KEYS.includes(key)))return"model"
if(keys.some(key=>DATASET_KEYS.test(key)))return"dataset"
return keys.some(key=>WEAK_KEYS.includes(key))&&!keys.some(key=>OTHER_KEYS.test(key))?"either":null}function hasModelFrontMatter(text){const kind=frontMatterOf(text)
return kind==="model"||kind==="either"}},64326:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N8:()=>attributeOfGroup,ZL:()=>roleOfSection,aF:()=>speaksOfOtherThings,jA:()=>roleInWords,ol:()=>mayDeclare})
var _markdown_schools_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4721)
const NO_CLAIMS=/\b(compar\w+|baselines?|monitor\w*|retrain\w*|triggers?|requirements?|targets?|goals?|acceptance|criteria|history|changelog|references?|related work|citation|hyperparameters?|thresholds?|risk categories)\b/
function headingsAbove(document,section){const headings=[]
for(let at=section;at!==null;at=document.sections[at]?.parent??null)headings.push(document.sections[at]?.normalised??"")
return headings}function mayDeclare(document,section){return!headingsAbove(document,section).some(heading=>NO_CLAIMS.test(heading))}const OTHER_THINGS=/\b(data|datasets?|software|environment|dependenc\w+|history|citation|licen[cs]e|lineage|references?)\b/
const ABOUT_DATA=/^(dataset|development|privacy|fairness|evaluation|monitoring|security)\.|^(environmental_impact|ethical_considerations)$/
function speaksOfOtherThings(document,section,field,wording){if(ABOUT_DATA.test(field))return false
return headingsAbove(document,section).some(heading=>OTHER_THINGS.test(heading)&&wording.headings.get(heading)?.includes(field)!==true)}function roleOfSection(document,section){for(const heading of headingsAbove(document,section)){const role=roleInWords(heading)
if(role!==null)return role}return null}function roleInWords(words){let role=null
for(const[pattern,name]of _markdown_schools_js__WEBPACK_IMPORTED_MODULE_0__.Ny)if(pattern.test(words.toLowerCase()))role=name
return role}function attributeOfGroup(name){return _markdown_schools_js__WEBPACK_IMPORTED_MODULE_0__.P.find(([pattern])=>pattern.test(name.trim()))?.[1]??null}},4721:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BQ:()=>GROUP_HEADERS,P:()=>GROUP_NAMES,Cf:()=>MODEL_CARDS,Ny:()=>ROLE_HEADINGS,Gx:()=>SCHOOLS,O3:()=>wordingOf})
var vocabulary=__webpack_require__(57279)
const BOTH={description:["description","model description","system description"],tradeoffs:["tradeoffs","trade-offs"],"intended_use.how_to_use":["instructions for use","directions for use","usage instructions"],"regulatory.standards":["standards","applicable standards"],"governance.stakeholders":["stakeholders","stakeholders consulted","stakeholder engagement"],"privacy.patient_disclosure":["patient disclosure","patient consent or disclosure","patient notice"],"intended_use.purpose":["intended use","intended uses","intended use & users","intended use and users","intended purpose","intended use statement","primary use","primary uses","primary use case","primary use cases","recommended use cases","recommended uses","purpose","scope"],"intended_use.users":["intended users","target users","users","intended user","primary users"],"intended_use.population":["intended population","patient population","target population","intended patient population","targeted patient population","population"],"intended_use.setting":["setting","clinical setting","care setting","intended setting","use environment","environment of use"],"intended_use.out_of_scope":["out of scope","out-of-scope","out-of-scope uses","out of scope use","out of scope uses","out-of-scope use cases","out of scope use cases","cautioned out-of-scope settings and use","non-goals","non-goals (out of scope)","not intended for","contraindications"],limitations:["limitations","known limitations","limitations & risks","limitations and risks","known risks and limitations","limitations and failure modes","failure modes","technical limitations","clinical limitations","caveats","caveats and limitations","bias, risks and limitations","known biases or ethical considerations"],"explainability.method":["explainability","interpretability","explainability and interpretability","model explainability","explanation method","explanations"],"governance.roles.model_owner":["model owner","owner","developer","developers","model developer","model developers","model maintainer","maintainer","maintainers"],"governance.contact":["contact","contacts","contact information","contact details","points of contact"],"governance.changes":["changelog","change log","version history","release notes","changes"],"governance.funding":["funding","funding source","funding sources"],"model.licence":["license","licence","licensing","model license","model licence"],"model.inputs":["input","inputs","model input","model inputs","input data","input variables","input features"],"model.architecture":["architecture","model architecture"],"model.type":["model type","type of model"],"model.abstention":["abstention","abstention policy"],"output.description":["output","outputs","model output","model outputs"],"development.training_data":["training data","training dataset","training datasets","training set"],"development.evaluation_data":["evaluation data","evaluation dataset","evaluation datasets","testing data","testing dataset","test data","test dataset","test set"],"development.procedure":["training procedure","training process","training methods","training method"],"evaluation.external_validation":["external validation","external evaluation","external testing","independent validation"],"evaluation.clinical_outcomes":["clinical outcomes","impact on clinical outcomes","effect on outcomes"],"fairness.groups_at_risk":["groups at risk"],"fairness.mitigations":["bias mitigation","bias mitigations","bias mitigation strategies","bias mitigation approaches","fairness mitigations"],"monitoring.plan":["monitoring plan","post-market monitoring","post-market surveillance","post-deployment monitoring","drift monitoring"],"monitoring.updates":["update plan","update schedule","retraining plan","retraining schedule","retraining triggers"],"security.testing":["security testing","penetration testing","penetration test","red teaming","red-teaming"],"regulatory.status":["regulatory status","regulatory approval"],"regulatory.clinical_risk":["clinical risk","clinical risk level"],environmental_impact:["environmental impact","carbon footprint"]}
const COMMON={title:"Real medical cards",headings:{...BOTH,description:[...BOTH.description??[],"overview","model overview","system overview"],"evaluation.safety":["safety testing","safety evaluation","safety and reliability"],"evaluation.publications":["publications"],"oversight.override":["override","overriding the output","clinician override"],"oversight.stop":["how to stop","stopping the system","shutdown","fallback"],"oversight.overreliance_mitigation":["over-reliance","overreliance","automation bias"],"oversight.who":["human oversight","oversight","human in the loop"],"governance.contact":[...BOTH["governance.contact"]??[],"feedback"],"development.training_data":[...BOTH["development.training_data"]??[],"data","dataset","datasets","data sources","development data"],"development.procedure":[...BOTH["development.procedure"]??[],"training","training details","training configuration","hyperparameters","data preprocessing","preprocessing","feature engineering","methods","methods (high level)","methodology","model development"],"model.inputs":[...BOTH["model.inputs"]??[],"features","features used"],"model.type":[...BOTH["model.type"]??[],"model types"],"model.software":["software","software requirements","dependencies","technical requirements"],"evaluation.summary":["performance","performance metrics","model performance","model performance metrics","overall performance","performance summary","results","evaluation","evaluation results","evaluation summary"],"evaluation.metrics_chosen":["metrics","evaluation metrics","performance measures"],"fairness.assessment":["fairness","fairness analysis","fairness assessment","fairness evaluation","fairness & bias analysis","fairness and bias","bias","bias analysis","bias and fairness","bias & fairness","performance by subgroup","subgroup performance","subgroup analysis"],ethical_considerations:["ethical considerations","ethical considerations & risks","ethical considerations and risks","ethics"],"monitoring.plan":[...BOTH["monitoring.plan"]??[],"monitoring","monitoring requirements","performance monitoring","model monitoring","monitoring and maintenance","ongoing maintenance"],"monitoring.updates":[...BOTH["monitoring.updates"]??[],"updates","model updates","retraining"],"security.measures":["security","security measures","security considerations","cybersecurity","privacy & security","privacy and security"],"privacy.measures":["privacy","privacy measures","privacy considerations","data privacy","privacy & security","privacy and security"]},names:{...BOTH,name:["model name","system name","name"],version:["version","model version","current version","release version"],"model.type":[...BOTH["model.type"]??[],"algorithm type"],"model.architecture":[...BOTH["model.architecture"]??[],"algorithm","model family"],"model.modality":["modality","imaging modality","data modality","input modality"],"model.software":["framework","frameworks","software"],"model.released":["release date","released","launch date"],"governance.contact":[...BOTH["governance.contact"]??[],"email","e-mail","contact email"],"governance.risk_tier":["risk tier","risk level","tier","risk classification","model risk tier"],"regulatory.stage":["status","release stage"],"label.target":["prediction target","target variable","outcome predicted","predicted outcome"],"deployment.threshold":["decision threshold","operating threshold","alert threshold"]},form:false,apart:[],silent:["acknowledgements","acknowledgments","code of conduct","contributing","demo","documentation","external resources","getting started","github","how to cite","how to use","install","installation","news","quick start","quickstart","references","related documentation","related work","repository","table of contents","troubleshooting","website"],marks:["intended use","intended uses","intended use & users","intended use and users","intended users","primary use","out-of-scope uses","out of scope use","out of scope uses","out-of-scope use cases","model overview","model performance metrics","training data","evaluation data","ethical considerations","performance metrics","fairness & bias analysis","performance by subgroup"],titles:[/^model card\s*(?:for|[:—–-])\s*(?:the\s+)?(.{1,200})$/i,/^(.{1,200}?)\s*[:—–-]?\s*model card$/i]}
const FDA_2025={title:"FDA draft guidance 2025, appendix E",headings:{description:["description"],"regulatory.status":["regulatory status"],"intended_use.purpose":["indications for use"],limitations:["performance and limitations"],"monitoring.plan":["device performance monitoring"],"monitoring.updates":["predetermined change control plan"]},names:{name:["device name"],version:["device version","software version"],"governance.roles.model_owner":["manufacturer","device manufacturer"],"regulatory.status":["regulatory class","device class","510(k) number","submission number","product code"],"intended_use.purpose":["indications for use"],"intended_use.setting":["intended use environment"],"monitoring.plan":["device performance monitoring"],"monitoring.updates":["predetermined change control plan","pccp"],"development.training_data":["training data"],"development.evaluation_data":["test data","testing data"],limitations:["known limitations"]},form:true,apart:["risk management"],silent:[],marks:["device information","regulatory status","performance and limitations","indications for use"]}
const HTI_1={title:"HTI-1 source attributes",headings:{"output.description":["details and output of the intervention"],"intended_use.purpose":["purpose of the intervention"],"intended_use.out_of_scope":["cautioned out-of-scope use of the intervention"],"development.procedure":["intervention development details and input features"],"fairness.assessment":["process used to ensure fairness in development of the intervention"],"evaluation.external_validation":["external validation process"],"evaluation.summary":["quantitative measures of performance"],"monitoring.plan":["ongoing maintenance of intervention implementation and use"],"monitoring.updates":["update and continued validation or fairness assessment schedule"]},names:{"governance.roles.model_owner":["name and contact information for the intervention developer"],"governance.contact":["name and contact information for the intervention developer"],"governance.funding":["funding source of the technical implementation for the intervention(s) development"],"output.description":["value that the intervention produces as an output"],"output.type":["whether the intervention output is a prediction, classification, recommendation, evaluation, analysis, or other type of output","type of output"],"intended_use.purpose":["intended use of the intervention","intended use"],"intended_use.population":["intended patient population(s) for the intervention's use","intended patient population(s)"],"intended_use.users":["intended user(s)"],"intended_use.decision_role":["intended decision-making role for which the intervention was designed to be used/for","intended decision-making role for which the intervention was designed to be used for","intended decision-making role"],"intended_use.out_of_scope":["tasks, situations, or populations where a user is cautioned against applying the intervention"],limitations:["known risks, inappropriate settings, inappropriate uses, or known limitations"],"development.training_data":["exclusion and inclusion criteria of the training data set","exclusion and inclusion criteria that influenced the training data set","demographic representativeness","relevance of training data to intended deployed setting"],"model.inputs":["use of variables as input features"],"fairness.assessment":["approach the intervention developer has taken to ensure that the intervention's output is fair","fairness of intervention in test data derived from the same source as the initial training data","fairness of intervention in data external to or from a different source than the initial training data","fairness of intervention in local data"],"fairness.mitigations":["approaches to manage, reduce, or eliminate bias"],"evaluation.external_validation":["data source, clinical setting, or environment where an intervention's validity and fairness has been assessed, other than the source of training and testing data","party that conducted the external testing","demographic representativeness of external data","external validation process","validity of intervention in data external to or from a different source than the initial training data"],"evaluation.summary":["validity of intervention in test data derived from the same source as the initial training data","validity of intervention in local data"],"evaluation.clinical_outcomes":["references to evaluation of use of the intervention on outcomes","evaluation of use of the intervention on outcomes"],"monitoring.plan":["process and frequency by which the intervention's validity is monitored over time","process and frequency by which the intervention's fairness is monitored over time"],"monitoring.updates":["process and frequency by which the intervention is updated","frequency by which the intervention's performance is corrected when risks related to validity and fairness are identified"]},form:true,apart:[],silent:[],marks:["details and output of the intervention","purpose of the intervention","cautioned out-of-scope use of the intervention","intervention development details and input features","process used to ensure fairness in development of the intervention","external validation process","quantitative measures of performance","ongoing maintenance of intervention implementation and use","update and continued validation or fairness assessment schedule"]}
var hugging_face=__webpack_require__(93348)
const MITCHELL={title:"Mitchell and others 2019",headings:{"evaluation.factors":["factors","relevant factors","evaluation factors"],"intended_use.purpose":["intended use","primary intended use","primary intended uses"],"intended_use.users":["primary intended users"],"intended_use.out_of_scope":["out-of-scope use cases"],"evaluation.metrics_chosen":["metrics","model performance measures"],"development.evaluation_data":["evaluation data"],"development.training_data":["training data"],"evaluation.summary":["quantitative analyses","quantitative analysis"],ethical_considerations:["ethical considerations"],limitations:["caveats and recommendations"]},names:{"intended_use.purpose":["primary intended use","primary intended uses"],"intended_use.users":["primary intended users"],"intended_use.out_of_scope":["out-of-scope use cases"],"governance.roles.model_owner":["person or organization developing model"],"model.released":["model date"],version:["model version"],"model.type":["model type"],"model.licence":["license"],"governance.contact":["where to send questions or comments about the model","send questions or comments about the model to"]},form:true,apart:[],silent:["paper or other resource for more information","citation details"],marks:["model details","primary intended use","primary intended uses","primary intended users","evaluation data","quantitative analyses","caveats and recommendations"]}
const MONAI_README={title:"README of a MONAI bundle",headings:{description:["model overview"],"development.procedure":["training configuration"],"development.training_data":["data"],"model.inputs":["input"],"output.description":["output"],"evaluation.summary":["performance"]},names:{},form:true,apart:[],silent:["monai bundle commands","memory consumption warning","tensorrt speedup"],marks:["model overview","training configuration","monai bundle commands"]}
const NHS_ENGLAND={title:"NHS England template",headings:{"development.procedure":["methodology and training","training methods"],"evaluation.summary":["evaluation and performance"],limitations:["caveats"]},names:{description:["description"],"model.type":["model type"],"governance.roles.model_owner":["developed by"],"regulatory.stage":["status"],"model.released":["launch date"],"intended_use.purpose":["scope"],"intended_use.users":["intended users"],"intended_use.out_of_scope":["use cases out of scope"],"development.training_data":["data overview"],"privacy.measures":["sensitive data"],"development.procedure":["pre-processing and cleaning","feature engineering","training process","hyperparameter/fine tuning"],"model.architecture":["models used"],"evaluation.metrics_chosen":["evaluation focus"],"fairness.assessment":["bias and fairness analysis"],"regulatory.clinical_risk":["implications for human safety"],limitations:["caveats and limitations"]},form:true,apart:[],silent:[],marks:["methodology and training","evaluation and performance"]}
const NVIDIA={title:"NVIDIA Model Card++",headings:{description:["description"],"regulatory.availability":["deployment geography"],"governance.third_parties":["third-party community consideration"],"model.licence":["license/terms of use"],"intended_use.purpose":["use case"],"model.released":["release date","[expected] release date"],"model.inputs":["input"],"output.description":["output"],"model.software":["software integration"],version:["model version(s)","model version"],"development.training_data":["training dataset"],"development.evaluation_data":["testing dataset","evaluation dataset"],ethical_considerations:["ethical considerations"]},names:{"model.type":["architecture type"],"model.architecture":["network architecture"],"model.modality":["input type(s)"],"model.software":["runtime engine(s)"],environmental_impact:["estimated energy and emissions for model training"],"fairness.assessment":["participation considerations from adversely impacted groups protected classes in model design and testing","participation considerations from adversely impacted groups [protected classes] in model design and testing","bias metric (if measured)","which characteristic (feature) show(s) the greatest difference in performance","which feature(s) have have the worst performance overall","which feature(s) have the worst performance overall","name the adversely impacted groups this has been tested to deliver comparable outcomes regardless of"],"fairness.mitigations":["measures taken to mitigate against unwanted bias","if using internal data, description of methods implemented in data acquisition or processing, if any, to address the prevalence of identifiable biases in the training, testing, and validation data"],"intended_use.purpose":["intended task/domain","intended application(s) & domain(s)","intended application & domain"],"intended_use.users":["intended users"],"explainability.method":["describe how the model works"],limitations:["technical limitations","technical limitations & mitigation","potential known risks"],"evaluation.metrics_chosen":["performance metrics"],"model.licence":["licensing","licensing & terms of use","terms of use/licensing"],"privacy.measures":["description of any methods implemented in data acquisition or processing, if any, to address the prevalence of personal data in the training data, where relevant and applicable"],"regulatory.clinical_risk":["describe the life critical impact (if present)","describe life critical impact (if present)","describe life critical application (if present)"],"intended_use.out_of_scope":["use case restrictions"],"security.measures":["model and dataset restrictions"]},form:true,apart:["computational load"],silent:["acceleration engine","field","inference","reference(s)","reference(s) (leave blank if none)"],marks:["license/terms of use","deployment geography","computational load","software integration","model version(s)","training, testing, and evaluation datasets"],signature:"field",boilerplate:[/\bbelieves trustworthy ai is a shared responsibility\b/i]}
const SCHOOLS=[hugging_face.i,MITCHELL,NHS_ENGLAND,FDA_2025,HTI_1,NVIDIA,MONAI_README,COMMON]
function wordingOf(schools,name){return{name:name,headings:byWording(schools.map(({headings:headings})=>headings)),names:byWording(schools.map(({names:names})=>names)),forms:new Set(schools.filter(({form:form})=>form).flatMap(({names:names})=>Object.values(names).flat())),apart:new Set(schools.flatMap(({apart:apart})=>apart)),silent:new Set(schools.flatMap(({silent:silent})=>silent)),marks:new Set(schools.flatMap(({marks:marks})=>marks)),titles:schools.flatMap(({titles:titles})=>titles??[]),boilerplate:schools.flatMap(({boilerplate:boilerplate})=>boilerplate??[])}}function byWording(all){const fields=new Map
for(const[field,wordings]of all.flatMap(one=>Object.entries(one))){if((0,vocabulary.mB)(field)===null)throw new Error(`A school of cards names ${field}, which is no field`)
for(const wording of wordings){const known=fields.get(wording)
if(known===void 0)fields.set(wording,[field])
else if(!known.includes(field))known.push(field)}}return fields}const MODEL_CARDS=wordingOf(SCHOOLS,"name")
const ROLE_HEADINGS=[[/\btrain(ing)?\b/,"train"],[/\b(validation|tuning|development|cross-validation)\b/,"tune"],[/\b(test|testing|hold-?out|internal validation)\b/,"test"],[/\bexternal\b/,"external"]]
const GROUP_NAMES=[[/^(female|male|women|men|females|males|woman|man)$/i,"sex"],[/^(white|black|asian|black or african american|african american|native american|american indian or alaska native|native hawaiian or other pacific islander)$/i,"race"],[/^(hispanic|hispanic or latino|non-hispanic|not hispanic or latino)$/i,"ethnicity"],[/^(age\b.{0,30}|aged? .{1,30}|.{1,20} years( old| or older| and older)?|\d{1,3}\s?[-–]\s?\d{1,3}|[<>≥≤]\s?=?\s?\d{1,3}|\d{1,3}\s?\+)$/i,"age_group"],[/^(medicare|medicaid|commercial|self-pay|uninsured)$/i,"payer"]]
const GROUP_HEADERS=new Map([["subgroup",""],["group",""],["population",""],["cohort",""],["demographic",""],["demographic group",""],["slice",""],["sex","sex"],["gender","gender"],["race","race"],["ethnicity","ethnicity"],["race/ethnicity","race"],["age","age_group"],["age group","age_group"],["site","site"],["hospital","site"],["language","language"],["payer","payer"],["insurance","insurance"]])},39258:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m6:()=>levelInHeading,t$:()=>intervalAlone,tk:()=>numberAt,zv:()=>recordOf})
var _metric_names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9548)
const NUMBER=/^[-+−]?\d[\d.,]*(?: ?%)?/
const INTERVAL=/^\s*(?:[,;]?\s*[([]?\s*(?:(9\d(?:\.\d)?)\s?%\s*)(?:CI|confidence interval)\s*[:=,]?\s*[([]?\s*|\s*[([]\s*(?:CI\s*[:=]?\s*)?)(\d+(?:\.\d+)?\s?%?)\s*(?:-|–|—|to|,|;)\s*(\d+(?:\.\d+)?\s?%?)\s*[)\]]?/i
function numberAt(text,offset){const found=NUMBER.exec(text)?.[0]
if(found===void 0)return null
const raw=found.replace(/[.,]+$/,"")
const after=text.slice(raw.length)
if(/^[\p{L}_]/u.test(after)||/^\s?%?\s*(?:-|–|—|\bto\b)\s*\d/.test(after)||/^\s*-\w/.test(after))return null
if(/^0(\.0+)?( ?%)?$/.test(raw))return null
const percent=raw.endsWith("%")
const plain=/^([-+]?\d+(?:\.\d+)?)(?: ?%)?$/.exec(raw)?.[1]
const interval=INTERVAL.exec(after)
return{raw:raw,start:offset,end:offset+raw.length,value:plain===void 0?null:Number(plain),percent:percent,interval:interval?.[2]!==void 0&&interval[3]!==void 0?{lower:interval[2].trim(),upper:interval[3].trim()}:null,level:levelOf(interval?.[1])}}const levelOf=percent=>percent===void 0?null:Number(percent)/100
function levelInHeading(heading){return levelOf(/\b(9\d(?:\.\d)?)\s?%[\s-]*(?:CI|confidence interval)/i.exec(heading)?.[1])}const ALONE=/^\s*[([]?\s*(\d+(?:\.\d+)?\s?%?)\s*(?:-|–|—|to|,|;)\s*(\d+(?:\.\d+)?\s?%?)\s*[)\]]?\s*$/i
function intervalAlone(text){const[,lower,upper]=ALONE.exec(text)??[]
return lower===void 0||upper===void 0?null:{lower:lower.trim(),upper:upper.trim()}}function recordOf(name,number,line,path,about){const metric=(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(name)
const place={path:path,line:line,column:number.start+1,endLine:line,endColumn:number.end+1}
return{...(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.PC)(metric),details:number.level===null?{}:{level:number.level},metric:metric,name:name,raw:number.raw,value:number.value,scale:(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(metric,number.value,number.percent),interval:number.interval,pointer:"",place:place,assurance:"declared",...about}}},93348:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>HUGGING_FACE})
const HUGGING_FACE={title:"Hugging Face template",headings:{description:["model description"],"evaluation.factors":["factors"],"intended_use.purpose":["direct use","downstream use"],"intended_use.out_of_scope":["out-of-scope use","misuse and out-of-scope use"],limitations:["bias, risks, and limitations"],"development.training_data":["training data"],"development.procedure":["training procedure"],"development.evaluation_data":["testing data"],"evaluation.metrics_chosen":["metrics"],"evaluation.summary":["results"],"explainability.method":["model examination"],environmental_impact:["environmental impact"],"model.architecture":["model architecture and objective"],"model.software":["software"],"governance.contact":["model card contact"]},names:{"governance.roles.model_owner":["developed by"],"governance.funding":["funded by"],"model.type":["model type"],"model.licence":["license"],"model.foundation_models":["finetuned from model","fine-tuned from model","base model"],environmental_impact:["carbon emitted"]},form:true,apart:["technical specifications"],silent:["apa","bibtex","citation","compute infrastructure","demo","glossary","how to get started with the model","model card authors","model sources","more information","paper","repository","shared by"],marks:["model details","model description","direct use","downstream use","out-of-scope use","misuse and out-of-scope use","bias, risks, and limitations","training details","testing data, factors & metrics","model examination","model card authors","model card contact"],boilerplate:[/^carbon emissions can be estimated using the .{0,80}calculator\b/i,/^users \(both direct and downstream\) should be made aware of\b/i,/^more information needed for further recommendations\b/i]}},33263:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ag:()=>isSystemFile,Yk:()=>readSystemFile,zX:()=>systemFileReader})
var _documents_characters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69968)
var _documents_data_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(67440)
var _documents_located_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(27608)
var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57279)
var _reader_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(38810)
var _statement_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(40636)
var _field_value_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(93869)
const FORMAT="rmf-system.yaml"
function isSystemFile(path){return/(^|\/)rmf-system\.ya?ml$/.test(path)}const KNOWN_KEYS=knownKeys()
function knownKeys(){const below=new Map([["",new Set([..._dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f.values()].map(({key:key})=>key))]])
for(const field of(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.op)()){const parts=field.split(".")
const inCollection=_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f.has(parts[0])
for(let depth=inCollection?1:0;depth<parts.length;depth++){const prefix=parts.slice(0,depth).join(".")
const names=below.get(prefix)??new Set
below.set(prefix,names.add(parts[depth]??""))}}return new Map([...below].map(([prefix,names])=>[prefix,[...names]]))}function readSystemFile(document){const{path:path}=document
const{value:value,problems:problems}=(0,_documents_data_js__WEBPACK_IMPORTED_MODULE_1__._)(document.wholeText(),{format:"yaml"})
const warnings=(0,_statement_js__WEBPACK_IMPORTED_MODULE_4__.GW)(problems,path)
const walk={path:path,facts:[],entries:[],evidence:[],warnings:warnings,anchors:new Map}
if(value===null){const empty=problems.some(({code:code})=>code==="empty")
return{reading:{..._reader_js__WEBPACK_IMPORTED_MODULE_3__.f,status:empty?"empty":"corrupt",warnings:warnings},evidence:[]}}if(value.kind!=="mapping"){warn(walk,"not-a-mapping",'The file must hold keys with values, such as "id: ...".',value.span)
return{reading:{..._reader_js__WEBPACK_IMPORTED_MODULE_3__.f,status:"corrupt",warnings:warnings},evidence:[]}}readMapping(walk,value,"",walk.facts)
warnOfHiddenCharacters(walk,value)
const{facts:facts,entries:entries,anchors:anchors,evidence:evidence}=walk
return{reading:{..._reader_js__WEBPACK_IMPORTED_MODULE_3__.f,facts:facts,entries:entries,warnings:warnings,anchors:anchors},evidence:evidence}}function warn(walk,code,message,span){walk.warnings.push({code:code,message:message,place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path,span)})}function warnOfHiddenCharacters(walk,value){for(const{scalar:scalar}of(0,_documents_located_js__WEBPACK_IMPORTED_MODULE_6__.NO)(value)){const[first]=(0,_documents_characters_js__WEBPACK_IMPORTED_MODULE_0__.xy)(scalar.text)
if(first===void 0)continue
const message=`The value holds a character that cannot be seen (${first.codePoint}). Type the value again.`
warn(walk,"hidden-character",message,scalar.span)}}function readMapping(walk,mapping,prefix,statements){const known=KNOWN_KEYS.get(prefix)??[]
for(const[name,{key:key,value:value}]of mapping.entries){if(!known.includes(name)){warnOfUnknownKey(walk,name,prefix,known,key)
continue}const collection=prefix===""?[..._dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f].find(([,definition])=>definition.key===name):void 0
if(collection!==void 0){walk.anchors.set(collection[0],(0,_statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path,key))
readCollection(walk,collection[0],name,value)
continue}const field=prefix===""?name:`${prefix}.${name}`
if(statements===walk.facts)walk.anchors.set(field,(0,_statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path,key))
readField(walk,field,value,key,statements)}}function readField(walk,field,value,key,statements){const definition=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.mB)(field)
if(definition===null){if(value.kind==="mapping")readMapping(walk,value,field,statements)
else if(value.kind!=="scalar"||value.value!==null)warn(walk,"not-a-mapping",`${(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.uk)(field)} must hold keys of its own, each on its own line.`,value.span)
return}const read=(0,_field_value_js__WEBPACK_IMPORTED_MODULE_5__.U)(definition,value)
if(read===null)return
const empty=read.span.line===read.span.endLine&&read.span.column===read.span.endColumn
const place=(0,_statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path,empty?key:read.span)
statements.push((0,_statement_js__WEBPACK_IMPORTED_MODULE_4__.qZ)(field,read.said,{raw:read.raw,place:place,format:FORMAT,assurance:"declared"}))}function warnOfUnknownKey(walk,name,prefix,known,key){const double=(0,_documents_characters_js__WEBPACK_IMPORTED_MODULE_0__.PW)(name,known)
if(double!==null){const message=`A key looks like ${double} and is written with other characters. Type the key again.`
warn(walk,"confusable-key",message,key)
return}const near=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.qb)(name,known)
const where=prefix===""?"at the top":`below ${(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.uk)(prefix)}`
const advice=near===null?"See schemas/system.schema.json for the keys there are.":`Did you mean ${near}?`
warn(walk,"unknown-key",`A key that is not known ${where}, so what it holds is not read. ${advice}`,key)}function readCollection(walk,kind,key,value){if(value.kind!=="sequence"){if(value.kind==="scalar"&&value.value===null)return
warn(walk,"not-a-list",`${key} must be a list: each element begins with a hyphen.`,value.span)
return}const taken=new Set
value.items.forEach((item,position)=>{if(item.kind!=="mapping"){warn(walk,"not-a-mapping",`Each element of ${key} must hold keys with values.`,item.span)
return}const statements=[]
readMapping(walk,item,kind,statements)
const id=entryId(walk,kind,key,position,statements,item,taken)
const entry={kind:kind,id:id,place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(walk.path,item.span),statements:statements}
walk.entries.push(entry)
if(kind==="result")walk.evidence.push(statedEvidence(entry,item))})}function entryId(walk,kind,key,position,statements,item,taken){const idField=_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__._f.get(kind)?.id??"id"
const stated=presentText(statements,`${kind}.${idField}`)
let id=stated??`${key}[${position}]`
if(stated===null)warn(walk,"no-id",`An element of ${key} has no usable ${idField}. Write one, so that findings can name it.`,item.span)
else if(taken.has(id)){const attribute=presentText(statements,`${kind}.attribute`)
const qualified=attribute===null?id:`${attribute} ${id}`
if(taken.has(qualified)){const message=`Two elements of ${key} have the same ${idField}. Each needs its own.`
warn(walk,"duplicate-id",message,item.entries.get(idField)?.value.span??item.span)
id=`${id} (${key}[${position}])`}else id=qualified}taken.add(id)
return id}function presentText(statements,field){const found=statements.find(one=>one.field===field&&one.state==="present")
return typeof found?.value==="string"?found.value:null}function statedEvidence(entry,item){const value=name=>entry.statements.find(({field:field,state:state})=>field===`result.${name}`&&state==="present")?.value??null
const text=name=>{const found=value(name)
return typeof found==="string"?found:null}
const pairs=name=>{const found=value(name)
if(!Array.isArray(found))return{}
return Object.fromEntries(found.map(pair=>[pair.slice(0,pair.indexOf("=")),pair.slice(pair.indexOf("=")+1)]))}
const pathStatement=entry.statements.find(({field:field,state:state})=>field==="result.path"&&state==="present")
const threshold=value("threshold")
const higher=value("higher_means_positive")
const kind=text("kind")
return{entry:entry,path:typeof pathStatement?.value==="string"?{text:pathStatement.value,place:pathStatement.place}:null,declared:{id:entry.id,kind:kind==="predictions"||kind==="metrics"||kind==="explanation"?kind:null,columns:{label:text("columns.label"),score:text("columns.score"),prediction:text("columns.prediction"),patient:text("columns.patient"),attributes:pairs("columns.attributes")},positive:text("positive"),higherMeansPositive:typeof higher==="boolean"?higher:null,threshold:typeof threshold==="number"?threshold:null,metrics:pairs("metrics"),role:text("role"),place:{...entry.place,...keySpan(item,entry.place)}}}}function keySpan(item,whole){const{line:line,column:column,endLine:endLine,endColumn:endColumn}=item.entries.get("path")?.value.span??whole
return{line:line,column:column,endLine:endLine,endColumn:endColumn}}const systemFileReader={id:"rmf-system",title:FORMAT,role:"system",versions:["1"],recognise:head=>isSystemFile(head.path)?{strength:3,because:"its name is rmf-system.yaml"}:null,read:document=>readSystemFile(document).reading,fields:(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.op)()}},12306:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hk:()=>statedBy,iP:()=>factAt,kb:()=>dayOf,t6:()=>firstOfEach})
var _documents_sentences_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(44400)
var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57279)
var _cards_field_value_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93869)
var _statement_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40636)
var _paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76849)
function factAt(from,rule,names,source,used,anchors=new Map){const found=(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.CN)(rule.at).map(path=>(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.JW)(from,path,names))
return statedBy(found,rule,source,used,anchors)}function statedBy(groups,rule,source,used,anchors){const definition=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mB)(rule.field)
if(definition===null)throw new Error(`The mapping names ${rule.field}, which is no field`)
const taken=[]
for(const group of groups){const found=group.flatMap(leaves)
for(const{entry:entry}of found)if(!anchors.has(rule.field))anchors.set(rule.field,(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.$t)(source.path,entry.key))
for(const one of found)for(const said of take(one,rule,definition))taken.push(said)
if(definition.kind!=="list"&&rule.all!==true&&taken.length>0)break}const open=taken.every(({said:said})=>said.state!=="present")
for(const{said:said,scalar:scalar,written:written}of taken)if(open||said.state==="present")used.add(scalar).add(written)
const combined=combine(taken,definition)
if(combined===null)return[]
const{said:said,raw:raw,span:span}=combined
return[(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.qZ)(rule.field,said,{...source,raw:raw,place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.$t)(source.path,span)})]}function leaves(found){const{value:value}=found
const scalar=(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.T7)(value)
if(scalar!==null)return[{...found,value:scalar}]
if(value.kind!=="sequence")return[]
const items=(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.Yt)(found).flatMap(element=>{const item=(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.T7)(element.value)
return item===null?[]:[{...element,value:item}]})
return items.length===value.items.length?items:[]}function take(found,rule,definition){const scalar=found.value
const said=saidByScalar(scalar,rule,definition,String(found.keys.at(-1)??""))
if(said===null)return scalar.value===null&&!scalar.quoted&&scalar.text===""?[{said:_statement_js__WEBPACK_IMPORTED_MODULE_2__.qf,scalar:scalar,written:found.entry.value,span:found.entry.key}]:[]
return[{said:said,scalar:scalar,written:found.entry.value,span:scalar.span}]}function saidByScalar(scalar,rule,{kind:kind,values:values},key){const text=scalar.text.trim()
for(const word of[text,text.toLowerCase()]){const stated=rule.words!==void 0&&Object.hasOwn(rule.words,word)?rule.words[word]:void 0
if(stated!==void 0)return(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(stated)}if(text!==""&&(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__._t)(text,"loose")===(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__._t)(key,"loose"))return _statement_js__WEBPACK_IMPORTED_MODULE_2__.qf
const open=scalar.value===null?null:(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Ag)(text)
if(open===null||open.state!=="present")return open
switch(kind){case"number":if(typeof scalar.value==="number"&&Number.isFinite(scalar.value))return(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(scalar.value)
return rule.numeral===true&&/^\d+(\.\d+)?$/.test(text)?(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(Number(text)):null
case"boolean":return typeof scalar.value==="boolean"?(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(scalar.value):null
case"enum":return values?.includes(text)===true?(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(text):null
case"date":{const day=dayOf(text)
return day===null?null:(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(day)}case"digest":{const digest=rule.algorithm!==void 0&&!text.includes(":")?`${rule.algorithm}:${text}`:text
return/^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/i.test(digest)?(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(digest.toLowerCase()):null}default:{if(typeof scalar.value==="boolean")return null
const before=rule.byKey===true?`${key.replace(/_version$/,"")} `:rule.prefix??""
return before===""?open:(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(`${before}${text}`)}}}function dayOf(text){const day=text.slice(0,10)
return(0,_cards_field_value_js__WEBPACK_IMPORTED_MODULE_1__.f)(day)&&/^(?=$|[T ])/.test(text.slice(10))?day:null}function combine(taken,{kind:kind}){const[first]=taken
if(first===void 0)return null
const stated=taken.filter(({said:said})=>said.state==="present")
const raw=of=>of.map(({scalar:scalar})=>scalar.text.trim()).join("; ")
const[deciding]=stated
if(deciding===void 0)return{said:first.said,raw:raw([first]),span:first.span}
const texts=stated.map(({said:said})=>String(said.value))
if(kind==="list"){const items=stated.length===1?(0,_documents_sentences_js__WEBPACK_IMPORTED_MODULE_4__.XN)(texts[0]??""):texts
return{said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(items),raw:raw(stated),span:deciding.span}}if(kind==="prose"||kind==="text")return{said:(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(texts.join("; ")),raw:raw(stated),span:deciding.span}
return{said:deciding.said,raw:raw([deciding]),span:deciding.span}}function firstOfEach(facts){const byField=new Map
for(const fact of facts){const known=byField.get(fact.field)
if(known===void 0||known.state==="placeholder"&&fact.state==="present")byField.set(fact.field,fact)}return[...byField.values()]}},14688:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bs:()=>mappedReader,cI:()=>seen,zx:()=>parsedDocument})
var _documents_data_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67440)
var _documents_xml_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20247)
var _reader_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38810)
var _statement_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40636)
var _paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76849)
var _reading_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1151)
var _rules_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(42870)
function seen(outline,path,names){const find=at=>outline.value===null?[]:(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.JW)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.Mn)(outline.value),at,names)
const texts=at=>find(at).flatMap(({value:value})=>value.kind==="scalar"?[value.text.trim()]:[])
return{form:outline.form,path:path,has:at=>find(at).length>0,count:paths=>paths.filter(at=>find(at).length>0).length,text:at=>texts(at)[0]??"",texts:texts}}function mappedReader(format){const{id:id,title:title,role:role,versions:versions,mapping:mapping}=format
return{id:id,title:title,role:role,versions:versions,fields:(0,_rules_js__WEBPACK_IMPORTED_MODULE_6__.P)(mapping),recognise:head=>format.recognise(seen(head.outline(),head.path,mapping.names),head),read:document=>readMapped(document,format)}}function readMapped(document,{title:title,assurance:assurance,mapping:mapping,version:version,read:custom}){const parsed=parsedDocument(document)
if(parsed.value===null)return parsed.reading
const{value:value,warnings:warnings}=parsed
const source={path:document.path,format:title,assurance:assurance}
const read=custom?.(value,source,document.wholeText())??{...(0,_reading_js__WEBPACK_IMPORTED_MODULE_5__.qb)(value,mapping,source),warnings:[]}
const nothing=read.facts.length+read.entries.length+read.records.length===0
const whole=seen({form:document.outline().form,value:value},document.path,mapping.names)
return{..._reader_js__WEBPACK_IMPORTED_MODULE_2__.f,...read,status:read.status??(nothing?"empty":"parsed"),version:version(whole),warnings:[...warnings,...read.warnings]}}function parsedDocument(document){const{value:value,problems:problems}=parseStructured(document)
const warnings=(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__.GW)(problems,document.path)
if(value!==null)return{value:value,warnings:warnings}
const status=problems.some(({code:code})=>code==="empty")?"empty":"corrupt"
return{value:null,reading:{..._reader_js__WEBPACK_IMPORTED_MODULE_2__.f,status:status,warnings:warnings}}}function parseStructured(document){const{form:form}=document.outline()
const text=document.wholeText()
if(form==="xml")return(0,_documents_xml_js__WEBPACK_IMPORTED_MODULE_1__.N)(text)
const format=form==="json"?"json":"yaml"
const{value:value,problems:problems}=(0,_documents_data_js__WEBPACK_IMPORTED_MODULE_0__._)(text,{format:format})
return{value:value,problems:problems.filter(isNews)}}const isNews=({code:code})=>code!=="non-finite"},1151:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{WL:()=>leftOver,EZ:()=>newLedger,qb:()=>readByMapping,on:()=>readPart})
var statement=__webpack_require__(40636)
var mapped_facts=__webpack_require__(12306)
var paths=__webpack_require__(76849)
function entriesAt(root,rule,names,source,used,anchors){return(0,paths.JW)(root,rule.at,names).flatMap(element=>{const statements=(0,mapped_facts.t6)([...rule.facts.flatMap(fact=>(0,mapped_facts.iP)(element,fact,names,source,used)),...rule.also?.read(element,source,used)??[]])
if(statements.length===0)return[]
if(!anchors.has(rule.kind))anchors.set(rule.kind,(0,statement.$t)(source.path,element.entry.key))
const named=(0,paths.$6)(element,rule.id,names)
const id=named??whereItStands(element.keys)
const place=(0,statement.$t)(source.path,element.value.span)
const implied=impliedBy(element,rule,source).filter(({field:field})=>!statements.some(one=>one.field===field))
return[{kind:rule.kind,id:id,place:place,statements:[...statements,...implied]}]})}function impliedBy({value:value,keys:keys,entry:entry},{implied:implied={}},source){const raw=String(keys.at(-1)??"")
const place=(0,statement.$t)(source.path,typeof keys.at(-1)==="number"?value.span:entry.key)
return Object.entries(implied).map(([field,value])=>(0,statement.qZ)(field,(0,statement.Eb)(value),{...source,raw:raw,place:place}))}function whereItStands(keys){return keys.map((key,depth)=>typeof key==="number"?`[${key}]`:`${depth===0?"":"."}${key}`).join("")}var mapped_records=__webpack_require__(66931)
const newLedger=()=>({used:new Set,anchors:new Map})
function readByMapping(value,mapping,source){const ledger=newLedger()
const part=readPart((0,paths.Mn)(value),mapping,source,ledger)
return{...part,notUnderstood:leftOver(value,ledger,source),anchors:ledger.anchors}}function readPart(from,mapping,source,{used:used,anchors:anchors}){const facts=mapping.facts.flatMap(rule=>(0,mapped_facts.iP)(from,rule,mapping.names,source,used,anchors))
const entries=(mapping.entries??[]).flatMap(rule=>entriesAt(from,rule,mapping.names,source,used,anchors))
const records=(mapping.records??[]).flatMap(rule=>(0,mapped_records.K)(from,rule,mapping.names,source,used))
for(const path of mapping.settings??[])for(const found of(0,paths.JW)(from,path,mapping.names))used.add(found.value)
return{facts:(0,mapped_facts.t6)(facts),entries:entries,records:records}}function leftOver(value,{used:used},source){return(0,paths.p1)(value,used).map(({what:what,entry:entry})=>({what:what,place:(0,statement.$t)(source.path,entry.key)}))}},66931:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>recordsAt,z:()=>recordOf})
var _documents_located_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(27608)
var _cards_markdown_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64326)
var _cards_number_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(39258)
var _metric_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9548)
var _results_named_number_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18383)
var _statement_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(40636)
var _paths_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(76849)
function recordsAt(root,rule,names,source,used){const groups=rule.of===void 0?[root]:(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.JW)(root,rule.of,names)
const found=groups.flatMap(group=>(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.JW)(group,rule.at,names).map(element=>({group:group,element:element})))
return found.flatMap(({group:group,element:element})=>{const shared=rule.of===void 0?element:group
const at=(path,from=element)=>path===void 0?null:(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.JW)(from,path,names)[0]??null
const scalarAt=(path,from=element)=>{const value=at(path,from)?.value
return value?.kind==="scalar"&&value.value!==null?value:null}
const value=scalarAt(rule.value)
if(value===null)return[]
const ownKeys=element.keys.slice(-(rule.namingKeys??1)).join("_")
const written=(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.CN)(rule.name??[]).flatMap(path=>(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.$6)(element,path,names)??[])
const[name=(rule.name===void 0?ownKeys:""),...otherNames]=written
if(name==="")return[]
const perhaps=scalarAt(rule.group,shared)?.text.trim()??""
const record=recordOf(name,value,{otherNames:otherNames,lower:scalarAt(rule.lower),upper:scalarAt(rule.upper),slice:scalarAt(rule.slice)?.text.trim()??((0,_cards_markdown_context_js__WEBPACK_IMPORTED_MODULE_0__.N8)(perhaps)===null?"":perhaps),n:scalarAt(rule.n),on:(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.$6)(shared,rule.on??[],names)??"",unit:scalarAt(rule.unit)?.text.trim()??""})
if(record===null)return[]
const{lower:lower,upper:upper,slice:slice,n:n,unit:unit}=rule
for(const path of[rule.value,lower,upper,slice,n,unit,...(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.CN)(rule.name??[])])for(const{value:seen}of findFrom(element,path,names))used.add(seen)
for(const path of[rule.group,...(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.CN)(rule.on??[])])for(const{value:seen}of findFrom(shared,path,names))used.add(seen)
const{keys:keys}=at(rule.value)??element
return[{...record,pointer:(0,_documents_located_js__WEBPACK_IMPORTED_MODULE_6__.rb)(keys),place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_4__.$t)(source.path,value.span),assurance:source.assurance}]})}const findFrom=(from,path,names)=>path===void 0?[]:(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.JW)(from,path,names)
const AVERAGED=/\b(macro|micro|weighted|samples)\b/i
const DATA_SLICE=/^((held|hold)[- ]?out|internal|external|independent)?\s?(test|testing|validation|training|evaluation)?\s?(set|split|data|dataset|data set|cohort)?(\s?\(n\s?=\s?[\d,]{1,12}\))?$/i
function recordOf(name,scalar,about){const text=scalar.text.trim()
const number=(0,_cards_number_text_js__WEBPACK_IMPORTED_MODULE_1__.tk)(text,0)
if(number===null||number.interval===null&&text.slice(number.end).trim()!=="")return null
const{otherNames:otherNames=[],lower:lower,upper:upper,slice:slice,n:n,on:on,unit:unit=""}=about
const named=(0,_results_named_number_js__WEBPACK_IMPORTED_MODULE_3__.jY)(name)
const all=[named.name,...otherNames.map(one=>(0,_results_named_number_js__WEBPACK_IMPORTED_MODULE_3__.jY)(one).name)]
const averaged=all.some(one=>AVERAGED.test(one))
const metric=averaged?null:all.map(_metric_names_js__WEBPACK_IMPORTED_MODULE_2__.NQ).find(one=>one!==null)??null
const isData=slice!==""&&DATA_SLICE.test(slice)
const isGroup=slice!==""&&!isData&&!/^(overall|all|total|none|n\/a)$/i.test(slice)
return{...(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_2__.PC)(metric),details:{},metric:metric,name:name,raw:number.raw,value:number.value,scale:(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_2__.Ov)(metric,number.value,number.percent||/^(%|percent)$/i.test(unit)),subgroup:isGroup?{[(0,_cards_markdown_context_js__WEBPACK_IMPORTED_MODULE_0__.N8)(slice)??"group"]:slice}:{},n:typeof n?.value==="number"&&Number.isInteger(n.value)?n.value:null,interval:boundsOf(lower,upper)??number.interval,role:(0,_cards_markdown_context_js__WEBPACK_IMPORTED_MODULE_0__.jA)(isData?slice:on)??named.role}}function boundsOf(lower,upper){const[low,high]=[lower?.text.trim()??"",upper?.text.trim()??""]
const isNumber=text=>/^[-+−]?\d+(\.\d+)?( ?%)?$/.test(text)
return isNumber(low)&&isNumber(high)?{lower:low,upper:high}:null}},42870:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>fieldsOf})
function fieldsOf({facts:facts,entries:entries=[]}){const ruled=[...facts,...entries.flatMap(entry=>entry.facts)].map(({field:field})=>field)
const others=entries.flatMap(({implied:implied,also:also})=>[...Object.keys(implied??{}),...also?.fields??[]])
return[...new Set([...ruled,...others])]}},9548:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NK:()=>metricScale,NQ:()=>canonicalMetric,Ov:()=>writtenScale,PC:()=>natureOf,n7:()=>metricNamesForProse,oC:()=>SEVERITIES})
const metric=(scale,...aliases)=>({scale:scale,aliases:aliases})
const METRICS={sensitivity:metric("fraction","recall","tpr","true positive rate","hit rate","sens","recall score"),specificity:metric("fraction","tnr","true negative rate","spec","selectivity"),ppv:metric("fraction","precision","positive predictive value","precision score"),npv:metric("fraction","negative predictive value"),fpr:metric("fraction","false positive rate","false alarm rate"),fnr:metric("fraction","false negative rate","miss rate"),false_discovery_rate:metric("fraction"),false_omission_rate:metric("fraction"),auroc:metric("fraction","auc","roc auc","auc roc","roc auc score","rocauc","aucroc","area under the roc curve","area under roc curve","area under the receiver operating characteristic curve","area under the curve","c statistic"),average_precision:metric("fraction","avg precision","avg prec","average precision score"),pr_auc:metric("fraction","prauc","auc pr","auprc","auc prc","area under the precision recall curve"),accuracy:metric("fraction","acc","accuracy score"),balanced_accuracy:metric("fraction","balanced accuracy score"),f1:metric("fraction","f1 score","f score","f measure"),mcc:metric("number","matthews correlation","matthews correlation coefficient","matthews corrcoef","phi coefficient"),youden_j:metric("number","youden index","youden's j","j statistic","informedness"),lr_plus:metric("ratio","positive likelihood ratio","lr positive"),lr_minus:metric("ratio","negative likelihood ratio","lr negative"),prevalence:metric("fraction","event rate","base rate","positive rate"),selection_rate:metric("fraction","alert rate","flag rate","predicted positive rate"),brier:metric("fraction","brier score","brier score loss"),log_loss:metric("number","logloss","cross entropy","negative log likelihood"),o_e:metric("ratio","o/e","o:e","observed to expected","observed expected ratio","observed to expected ratio"),calibration_slope:metric("number"),calibration_intercept:metric("number"),calibration_in_the_large:metric("number","citl"),ece:metric("fraction","expected calibration error"),demographic_parity_difference:metric("number","statistical parity difference"),disparate_impact:metric("number","disparate impact ratio"),equal_opportunity_difference:metric("number"),average_odds_difference:metric("number"),average_absolute_odds_difference:metric("number","average abs odds difference"),theil_index:metric("number")}
function normalName(name){return name.toLowerCase().replace(/[’‘]/g,"'").replace(/[\s_–-]+/g," ").trim()}const SEVERITIES=["critical","high","medium","low","negligible","unknown"]
const FINDINGS=["vulnerabilities","misconfigurations","secrets","licence_issues","model_issues"]
const GIVEN=new Map([["epsilon",{scale:"number",kind:"privacy",better:"lower"}],["delta",{scale:"fraction",kind:"privacy",better:"lower"}],["robust_accuracy",{scale:"fraction",kind:"robustness",better:"higher"}],["corruption_accuracy",{scale:"fraction",kind:"robustness",better:"higher"}],["mean_corruption_error",{scale:"ratio",kind:"robustness",better:"lower"}],["attack_successes",{scale:"number",kind:"red-team",better:"lower"}],["attacks_withstood",{scale:"number",kind:"red-team",better:"higher"}],["tests_run",{scale:"number",kind:"test",better:null}],["tests_failed",{scale:"number",kind:"test",better:"lower"}],["tests_errored",{scale:"number",kind:"test",better:"lower"}],["tests_skipped",{scale:"number",kind:"test",better:"lower"}],["drift_share",{kind:"drift",better:"lower",scale:"fraction"}],["psi",{kind:"drift",better:"lower",scale:"number"}],["ks_pvalue",{kind:"drift",better:"higher",scale:"fraction"}],["ks_statistic",{kind:"drift",better:"lower",scale:"fraction"}],["chi2_pvalue",{kind:"drift",better:"higher",scale:"fraction"}],["z_pvalue",{kind:"drift",better:"higher",scale:"fraction"}],["wasserstein_distance",{kind:"drift",better:"lower",scale:"number"}],["wasserstein_distance_normed",{kind:"drift",better:"lower",scale:"number"}],["jensen_shannon_distance",{kind:"drift",better:"lower",scale:"fraction"}],["kl_divergence",{kind:"drift",better:"lower",scale:"number"}],["hellinger_distance",{kind:"drift",better:"lower",scale:"fraction"}],["mmd_pvalue",{kind:"drift",better:"higher",scale:"fraction"}],["missing_share",{kind:"data-quality",better:"lower",scale:"fraction"}],["duplicate_share",{kind:"data-quality",better:"lower",scale:"fraction"}],["dice",{kind:"performance",better:"higher",scale:"fraction"}],["iou",{kind:"performance",better:"higher",scale:"fraction"}],...FINDINGS.flatMap(finding=>SEVERITIES.map(severity=>[`${severity}_${finding}`,{scale:"number",kind:"security",better:"lower"}]))])
const IDS=new Map(Object.entries(METRICS).flatMap(([id,{aliases:aliases}])=>[normalName(id),...aliases].map(name=>[name,id])))
function canonicalMetric(name){const whole=normalName(name)
const known=IDS.get(whole)
if(known!==void 0)return known
const brackets=/^([^()]{1,80})\(([^()]{1,80})\)$/.exec(whole)
const before=brackets?.[1]?.trim()
const inside=brackets?.[2]?.trim()
if(before===void 0||inside===void 0)return null
const id=IDS.get(before)??null
const other=IDS.get(inside)
if(other!==void 0)return other===id||id===null?other:null
return id!==null&&/^(95 ?% ?)?(ci|confidence interval)s?$|^%$|^binary$/.test(inside)?id:null}const BETTER={fpr:"lower",fnr:"lower",lr_minus:"lower",prevalence:null,selection_rate:null,brier:"lower",log_loss:"lower",o_e:"near-one",calibration_slope:"near-one",calibration_intercept:"near-zero",calibration_in_the_large:"near-zero",ece:"lower",false_discovery_rate:"lower",false_omission_rate:"lower",demographic_parity_difference:"near-zero",disparate_impact:"near-one",equal_opportunity_difference:"near-zero",average_odds_difference:"near-zero",average_absolute_odds_difference:"lower",theil_index:"lower"}
const CALIBRATION=/^(brier|o_e|calibration_|ece$)/
const FAIRNESS=/^(demographic_parity_difference|disparate_impact|equal_opportunity_difference|average_(absolute_)?odds_difference|theil_index)$/
function natureOf(id){if(id===null)return{kind:"performance",better:null}
const given=GIVEN.get(id)
if(given!==void 0)return{kind:given.kind,better:given.better}
const better=Object.hasOwn(BETTER,id)?BETTER[id]??null:"higher"
const kind=CALIBRATION.test(id)?"calibration":FAIRNESS.test(id)?"fairness":"performance"
return{kind:kind,better:better}}function metricScale(id){return GIVEN.get(id)?.scale??(Object.hasOwn(METRICS,id)?METRICS[id]?.scale??null:null)}const NOT_IN_PROSE=new Set(["spec","sens","acc","selectivity","prevalence","event rate","base rate","positive rate","disparate impact","false discovery rate"])
function metricNamesForProse(){return[...IDS.keys()].filter(name=>!NOT_IN_PROSE.has(name)).sort((a,b)=>b.length-a.length)}function writtenScale(metricId,value,percentSign){if(percentSign)return"percent"
if(metricId===null||value===null)return"unknown"
if(metricScale(metricId)!=="fraction")return"fraction"
return value>=0&&value<=1?"fraction":"unknown"}},421:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>readers,G:()=>registry_recognise})
const TEXT='"(?:[^"\\\\\\n]|\\\\.)*"'
const COMMENTS=new RegExp(`${TEXT}|//[^\\r\\n]*|/\\*[^]*?(?:\\*/|$)`,"g")
const LAST_COMMAS=new RegExp(`${TEXT}|,(?=\\s*[\\]}])`,"g")
const blanked=token=>token.startsWith('"')?token:token.replace(/[^\r\n]/g," ")
const withoutComments=text=>text.replace(COMMENTS,blanked).replace(LAST_COMMAS,blanked)
var mapped_reader=__webpack_require__(14688)
var mapped_paths=__webpack_require__(76849)
var reading=__webpack_require__(1151)
var statement=__webpack_require__(40636)
var state=__webpack_require__(43128)
const SECRET_NAME=/(api[_-]?key|access[_-]?key|secret|token|passw(or)?d|passphrase|credential|authorization|private[_-]?key|client[_-]?key|connection[_-]?string|(^|[_-])(key|pwd|pat|auth|dsn|cookie)s?$)/i
const SECRET_VALUE=/^(Bearer |Basic )?(sk-[\w-]{16,}|gh[oprsu]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|hf_\w{20,}|npm_\w{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY)/
const REFERENCE=/^(Bearer |Basic |token )?(\$\{[^{}]*\}|\$\(?\w+\)?|%\w+%|\{\{[^{}]*\}\})$/i
const WITH_DEFAULT=/\$\{[^{}:]+:-([^{}]+)\}/
const EXAMPLE=/^(Bearer |Basic )?(<[^<>]*>|\[[^[\]]*\]|\.{3}|x{3,}|\*{3,}|(your|my|insert|replace|example|dummy|change)[\w ._-]*)$/i
function isLiteralSecret(name,value){const text=value.trim()
const fallback=WITH_DEFAULT.exec(text)?.[1]
if(fallback!==void 0)return isLiteralSecret(name,fallback)
if(text===""||REFERENCE.test(text)||EXAMPLE.test(text)||(0,state.L)(text)!=="present")return false
if(SECRET_VALUE.test(text))return true
return SECRET_NAME.test(name)&&!/^(true|false|\d{1,5})$/i.test(text)}function hasPassword(address){const password=/^[a-z][\w+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(address)?.[1]
return password!==void 0&&!REFERENCE.test(password)}const COMMIT=/#(?:commit=)?[0-9a-f]{40}$|@[0-9a-f]{40}$/
const NOTHING=/^(?!)$/
const npm=name=>{if(/^(\.|\/|file:)/.test(name))return"other"
if(COMMIT.test(name))return name.slice(-40)
const version=name.slice(1+name.indexOf("@",1))
return name.indexOf("@",1)>0&&/^v?\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(version)?version:null}
const python=name=>{if(/^(\.|\/|file:)/.test(name))return"other"
if(COMMIT.test(name))return name.slice(-40)
return/^[\w.-]+(?:\[[\w,.-]*\])?(?:==|@)(\d[\w.+!-]*)$/.exec(name)?.[1]??null}
const package_version_image=name=>{const digest=/@sha256:([0-9a-f]{64})$/.exec(name)?.[1]
if(digest!==void 0)return digest
return/:(v?\d+\.\d+[\w.+-]*)$/.exec(name)?.[1]??null}
const OF_PACKAGES=/^(-c|--call|--registry|--userconfig|--cache)$/
const OF_PYTHON=/^(--with|--python|-p|--index|--index-url|--default-index|--extra-index-url|--directory|--env-file)$/
const OF_IMAGES=/^(-[evpuwlmh]|--(env|env-file|volume|mount|name|network|net|publish|user|workdir|label|memory|cpus|entrypoint|add-host|platform|pull|hostname|gpus|device|dns|cap-add|cap-drop|security-opt|ulimit|tmpfs|secret|runtime))$/
const package_version_packages=(...words)=>({words:words,versionOf:npm,valued:OF_PACKAGES,names:/^(-p|--package)$/})
const pythons=(...words)=>({words:words,versionOf:python,valued:OF_PYTHON,names:/^(--from|--spec)$/})
const package_version_images=(...words)=>({words:words,versionOf:package_version_image,valued:OF_IMAGES})
const RUNNERS=[package_version_packages("npm","exec"),package_version_packages("npm","x"),package_version_packages("pnpm","dlx"),package_version_packages("yarn","dlx"),package_version_packages("bun","x"),package_version_packages("npx"),package_version_packages("pnpx"),package_version_packages("bunx"),pythons("uv","tool","run"),pythons("uv","x"),pythons("uvx"),pythons("pipx","run"),package_version_images("docker","run"),package_version_images("docker","container","run"),package_version_images("podman","run"),package_version_images("nerdctl","run")]
const bareName=command=>(command.split(/[\\/]/).at(-1)??"").toLowerCase().replace(/\.(cmd|exe|bat|ps1)$/,"")
function versionRun(command,args){const script=SHELL.test(bareName(command))?args.findIndex(word=>/^-[a-z]*c$/.test(word))+1:0
if(script>0)return versionInScript(args[script]??"",script)
const words=[bareName(command),...args]
const start=startOf(words)
if(start<0)return null
const line=[bareName(words[start]??""),...words.slice(start+1)]
const runner=RUNNERS.find(one=>one.words.every((word,position)=>line[position]===word))
if(runner===void 0)return null
const named=packageAt(line,runner)
const at=start-1+named
const name=line[named]?.replace(/^--(package|from|spec)=/,"")
if(named<0||name===void 0)return null
const version=runner.versionOf(name??"")
if(version==="other")return null
return version===null?{kind:"newest",at:at}:{kind:"exact",version:version,at:at}}const SHELL=/^(ba|da|k|z)?sh$/
function versionInScript(script,at){for(const one of script.split(/&&|\|\||[;|\n]/)){const[command="",...args]=one.trim().split(/\s+/)
const run=versionRun(command==="exec"?args[0]??"":command,command==="exec"?args.slice(1):args)
if(run!==null)return{...run,at:at}}return null}function startOf(words){if(words[0]==="cmd")return/^\/[ck]$/i.test(words[1]??"")?2:0
if(words[0]!=="env")return 0
return words.findIndex((word,at)=>at>0&&!/^-|^\w+=/.test(word))}function packageAt(line,{words:words,valued:valued,names:names=NOTHING}){for(let at=words.length;at<line.length;at++){const word=line[at]??""
if(names.test(word))return at+1<line.length?at+1:-1
if(/^--(package|from|spec)=/.test(word)&&names!==NOTHING)return at
if(valued.test(word))at++
else if(!word.startsWith("-"))return at}return-1}const NAME=/^[\w@][\w.@/:-]{0,127}$/
function toolEntry(name,position,place,format,said){const statements=said.map(({field:field,value:value,raw:raw,place:at})=>(0,statement.qZ)(`tool.${field}`,(0,statement.Eb)(value),{raw:raw,place:at,format:format,assurance:"reported"}))
return{kind:"tool",id:NAME.test(name)?name:position,place:place,statements:statements}}const TITLE="MCP configuration"
const LISTS=["mcpServers","servers","mcp/servers"]
const REACHED=["command","url","httpUrl","serverUrl"]
const isServers=({has:has},list)=>REACHED.some(key=>has(`${list}/*/${key}`))
const reader=(0,mapped_reader.Bs)({id:"mcp-servers",title:TITLE,role:"artifact",versions:[],assurance:"reported",recognise:seen=>{if(seen.form!=="json")return null
if(LISTS.some(list=>isServers(seen,list)))return{strength:3,because:"it says how servers of tools are started or reached"}
return seen.has("mcpServers")||seen.has("servers")&&/(^|\/)\.?mcp\.json$/i.test(seen.path)?{strength:2,because:"it lists servers of tools"}:null},version:()=>null,mapping:{names:"exact",facts:[]},read:read})
const mcpServersReader={...reader,fields:["tool.server","tool.version","tool.newest_version"],read:document=>{const text=()=>withoutComments(document.wholeText())
return reader.read({...document,wholeText:text})}}
function read(value,source){const ledger=(0,reading.EZ)()
const entries=[]
const warnings=[]
for(const server of LISTS.flatMap(list=>(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),`${list}/*`,"exact"))){ledger.used.add(server.value)
entries.push(serverEntry(server,source,entries.length))
warnings.push(...secretsIn(server,source))}for(const{value:inputs}of["inputs","$schema"].flatMap(path=>(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),path,"exact")))ledger.used.add(inputs)
return{facts:[],entries:entries,records:[],notUnderstood:(0,reading.WL)(value,ledger,source),anchors:ledger.anchors,warnings:warnings}}const textsAt=(server,path)=>(0,mapped_paths.JW)(server,path,"exact").flatMap(found=>found.value.kind==="scalar"&&typeof found.value.value==="string"?[{...found,value:found.value}]:[])
function serverEntry(server,{path:path},position){const name=String(server.keys.at(-1)??"")
const at=(0,statement.$t)(path,server.entry.key)
const said=[{field:"server",value:name,raw:name,place:at}]
const[command]=textsAt(server,"command")
const args=textsAt(server,"args[]")
const run=command===void 0?null:versionRun(command.value.text,args.map(({value:value})=>value.text))
const word=run===null?void 0:args[run.at]??command
if(run!==null&&word!==void 0){const place=(0,statement.$t)(path,word.value.span)
said.push(run.kind==="exact"?{field:"version",value:run.version,raw:run.version,place:place}:{field:"newest_version",value:true,raw:"",place:place})}return toolEntry(name,`servers[${position}]`,at,TITLE,said)}const ADVICE="Everybody who reads the repository, now or later, can use it. Refer to a variable or an input in its place, and have the secret replaced, since the history keeps it."
function secretsIn(server,{path:path}){const problem=(what,{value:value})=>({code:"literal-secret",message:`${what}. ${ADVICE}`,place:(0,statement.$t)(path,value.span)})
const ofKeys=(list,what)=>textsAt(server,`${list}/*`).filter(({value:value,keys:keys})=>isLiteralSecret(String(keys.at(-1)),value.text)).map(found=>problem(what,found))
const args=textsAt(server,"args[]")
return[...ofKeys("env","An environment variable holds a literal value; it looks like a secret"),...["headers","requestInit/headers","http_headers"].flatMap(list=>ofKeys(list,"A header holds a literal value; it looks like a secret")),...args.filter(({value:value},position)=>isSecretArgument(value.text,args[position-1]?.value.text??"")).map(found=>problem("An argument holds a literal value; it looks like a secret",found)),...[...args,...REACHED.flatMap(key=>textsAt(server,key))].filter(({value:value})=>hasPassword(value.text)).map(found=>problem("An address holds a password",found))]}function isSecretArgument(argument,before){const[,name="",value=""]=/^(?:--?)?([\w-]{1,80})[=:]\s*(.+)$/.exec(argument)??[]
if(name!==""&&isLiteralSecret(name,value))return true
const option=/^--?([\w-]{2,80})$/.exec(before)?.[1]??""
return!argument.startsWith("-")&&isLiteralSecret(option,argument)}var located=__webpack_require__(27608)
const tool_lists_LISTS=[["tools"],["result","tools"],[]]
const ELEMENTS=["tools[]","result/tools[]","[]"]
function elementsOf(value){return tool_lists_LISTS.flatMap(path=>{const list=(0,located.$I)(value,path)
return list?.kind==="sequence"?(0,mapped_paths.Yt)({...(0,mapped_paths.Mn)(list),keys:path}):[]}).filter(found=>found.value.kind==="mapping")}const hasAny=(seen,keys)=>ELEMENTS.some(path=>(path!=="[]"||!seen.has(keys[0]??""))&&keys.every(key=>seen.has(`${path}/${key}`)))
function textAt(value,path){const found=(0,located.$I)(value,path)
return found?.kind==="scalar"&&typeof found.value==="string"&&found.text.trim()!==""?found:null}function readTools(value,source,entryOf,warnings){const ledger=(0,reading.EZ)()
const read=elementsOf(value).map((element,position)=>({element:element,entry:entryOf(element,position)}))
const entries=read.flatMap(({entry:entry})=>entry===null?[]:[entry])
const nameless=read.filter(({entry:entry})=>entry===null).map(({element:element})=>namelessTool(element,source))
for(const{element:element}of read)ledger.used.add(element.value)
for(const key of["jsonrpc","id","nextCursor","result/nextCursor","_meta","result/_meta","$schema"])for(const{value:known}of(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),key,"exact"))ledger.used.add(known)
return{facts:[],entries:entries,records:[],notUnderstood:(0,reading.WL)(value,ledger,source),anchors:ledger.anchors,warnings:[...warnings,...nameless],...warnings.length+nameless.length===0?{}:{status:"partial"}}}const namelessTool=({entry:entry},{path:path})=>({code:"no-name",message:"A tool has no name, so that nobody can state what it may do. Give it the name by which the model calls it.",place:(0,statement.$t)(path,entry.key)})
const MCP_TOOLS="MCP list of tools"
const mcpTools=(0,mapped_reader.Bs)({id:"mcp-tools",title:MCP_TOOLS,role:"artifact",versions:["2024-11-05","2025-03-26","2025-06-18"],assurance:"reported",recognise:seen=>seen.form==="json"&&hasAny(seen,["name","inputSchema"])?{strength:3,because:"it lists tools with a name and an inputSchema"}:null,version:()=>null,mapping:{names:"exact",facts:[]},read:readMcpTools})
const mcpToolsReader={...mcpTools,fields:["tool.name","tool.annotated_effect"]}
function readMcpTools(value,source){const more=["nextCursor","result/nextCursor"].flatMap(path=>(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),path,"exact"))
const[cursor]=more.filter(({value:at})=>at.kind==="scalar"&&at.value!==null&&at.text!=="")
const hints=elementsOf(value).flatMap(element=>wrongHints(element,source))
const warnings=[...hints,...cursor===void 0?[]:[{code:"more-pages",message:"The list goes on: the server gives its tools page by page, and this is one of them. Ask for the rest with the cursor, and write all tools into the file.",place:(0,statement.$t)(source.path,cursor.value.span)}]]
return readTools(value,source,(element,position)=>mcpTool(element,position,source),warnings)}function mcpTool(element,position,{path:path}){const name=textAt(element.value,["name"])
if(name===null)return null
const place=(0,statement.$t)(path,name.span)
const said=[{field:"name",value:name.text.trim(),raw:name.text,place:place}]
const effect=annotatedEffect(element.value)
if(effect!==null)said.push({field:"annotated_effect",value:effect.value,raw:"",place:(0,statement.$t)(path,effect.hint.span)})
return toolEntry(name.text.trim(),`tools[${position}]`,place,MCP_TOOLS,said)}const HINTS=["readOnlyHint","destructiveHint","idempotentHint","openWorldHint"]
function hintAt(value,name){const found=(0,located.$I)(value,["annotations",name])
return found?.kind==="scalar"&&typeof found.value==="boolean"?found:null}function annotatedEffect(value){const[reads,destroys]=[hintAt(value,"readOnlyHint"),hintAt(value,"destructiveHint")]
if(reads?.value===true)return{value:"reads",hint:reads}
if(destroys?.value===true)return{value:"destroys",hint:destroys}
const hint=reads??destroys
return hint===null?null:{value:"changes",hint:hint}}function wrongHints(element,{path:path}){return HINTS.flatMap(name=>{const found=(0,located.$I)(element.value,["annotations",name])
if(found===null||found.kind==="scalar"&&(found.value===null||typeof found.value==="boolean"))return[]
const message=`${name} is neither true nor false, so that it says nothing. Write true or false without quotes.`
return[{code:"hint",message:message,place:(0,statement.$t)(path,found.span)}]})}const FUNCTIONS="List of function tools"
const functionTools=(0,mapped_reader.Bs)({id:"function-tools",title:FUNCTIONS,role:"artifact",versions:[],assurance:"reported",recognise:seen=>{if(seen.form!=="json")return null
const isFunction=ELEMENTS.some(path=>seen.texts(`${path}/type`).includes("function"))
return isFunction&&(hasAny(seen,["function","type"])||hasAny(seen,["name","parameters"]))?{strength:3,because:"it lists functions that a model may call"}:null},version:()=>null,mapping:{names:"exact",facts:[]},read:(value,source)=>readTools(value,source,(element,position)=>functionTool(element,position,source),[])})
const functionToolsReader={...functionTools,fields:["tool.name","tool.server"]}
function functionTool(element,position,{path:path}){const server=textAt(element.value,["server_label"])
const name=server??textAt(element.value,["function","name"])??textAt(element.value,["name"])??textAt(element.value,["type"])
if(name===null)return null
const place=(0,statement.$t)(path,name.span)
const field=server===null?"name":"server"
const said=[{field:field,value:name.text.trim(),raw:name.text,place:place}]
return toolEntry(name.text.trim(),`tools[${position}]`,place,FUNCTIONS,said)}var dvc=__webpack_require__(96034)
var position=__webpack_require__(72903)
var evidence_reader=__webpack_require__(38810)
function saying(field,value,raw,place){return{field:field,said:(0,statement.Eb)(value),raw:raw,place:place}}function artifactEntry(id,place,source,said){const statements=said.map(one=>(0,statement.qZ)(`artifact.${one.field}`,one.said,{...source,raw:one.raw,place:one.place}))
return{kind:"artifact",id:id,place:place,statements:statements}}var model_file=__webpack_require__(44435)
const git_lfs_pointer_TITLE="Git LFS pointer"
const gitLfsPointerReader={id:"git-lfs-pointer",title:git_lfs_pointer_TITLE,role:"artifact",versions:["v1"],fields:["artifact.path","artifact.size","artifact.actual_digest"],recognise:head=>(0,model_file._V)(head)?{strength:3,because:"it begins as a Git LFS pointer does"}:null,read:readPointer}
const LINE=/^(?:version \S{1,200}|oid sha256:[0-9a-f]{64}|size \d{1,15}|ext-\d-\S{1,200} sha256:[0-9a-f]{64})$/
function readPointer(document){const{path:path}=document
const text=document.wholeText()
const digest=(0,model_file.m)({text:text,size:document.size})
const size=/^size (\d{1,15})\r?$/m.exec(text)
if(digest===null||size===null){const lines=text.split("\n").map(line=>line.replace(/\r$/,""))
const wrong=lines.findIndex((line,at)=>!LINE.test(line)&&!(line===""&&at===lines.length-1))
const line=wrong===-1?1:wrong+1
const message="The Git LFS pointer is damaged: its lines are version, oid with sha256 and 64 hexadecimal digits, and size. Check the file out again."
const place={path:path,line:line,column:1,endLine:line,endColumn:(lines[line-1]?.length??0)+1}
return{...evidence_reader.f,status:"corrupt",version:"v1",warnings:[{code:"not-a-pointer",message:message,place:place}]}}const positions=(0,position.q)(text)
const at=(from,length)=>(0,statement.$t)(path,positions.span(from,from+length))
const digestAt=text.indexOf(digest,text.indexOf("\noid "))
const[,bytes=""]=size
const said=[saying("path",path,"",(0,statement.GH)(path)),saying("actual_digest",digest,digest,at(digestAt,digest.length)),saying("size",Number(bytes),bytes,at(size.index+"size ".length,bytes.length))]
const entry=artifactEntry(path,(0,statement.GH)(path),{format:git_lfs_pointer_TITLE,assurance:"reported"},said)
return{...evidence_reader.f,version:"v1",entries:[entry]}}var paths=__webpack_require__(9341)
var data=__webpack_require__(67440)
var safety_limits=__webpack_require__(45748)
const PREDICATES=new Map([["https://model_signing/signature/v1.0","model signing v1.0"],["https://model_signing/Digests/v0.1","model signing v0.1"],["https://slsa.dev/provenance/v1","SLSA provenance v1"],["https://slsa.dev/provenance/v0.2","SLSA provenance v0.2"]])
const IN_TOTO="application/vnd.in-toto+json"
const STATEMENT=/^https:\/\/in-toto\.io\/Statement\/v(0\.1|1)$/
const BUNDLE=/^application\/vnd\.dev\.sigstore\.bundle(?:\.v(\d+\.\d+)\+json|\+json;version=(\d+\.\d+))$/
function attestationsIn(document){const{path:path}=document
const problems=[]
const warn=(code,message,place)=>{if(problems.length<safety_limits.rq.problems)problems.push({code:code,message:message,place:place})}
const attestations=[]
for(const{text:text,line:line}of documentsIn(document.wholeText())){const at=span=>(0,statement.$t)(path,{...span,line:span.line+line,endLine:span.endLine+line})
const parsed=(0,data._)(text,{format:"json"})
for(const{code:code,message:message,span:span}of parsed.problems)warn(code,message,at(span))
const attestation=parsed.value===null?null:attestationOf(parsed.value,at,warn)
if(attestation!==null)attestations.push(attestation)}return{attestations:attestations,problems:problems}}function documentsIn(whole){const text=whole.startsWith("\ufeff")?whole.slice(1):whole
const lines=text.split("\n")
const filled=lines.flatMap((line,at)=>line.trim()===""?[]:[{text:line,line:at}])
const first=filled[0]?.text.trim()??""
const isByLine=filled.length>1&&first.startsWith("{")&&first.endsWith("}")
return isByLine?filled:[{text:text,line:0}]}function attestationOf(value,at,warn){const bundleVersion=BUNDLE.exec(attestation_textAt(value,"mediaType")?.text??"")
if(value.kind==="mapping"&&bundleVersion!==null){const version=bundleVersion[1]??bundleVersion[2]??""
const envelope=valueAt(value,"dsseEnvelope")
if(envelope!==null)return inEnvelope(envelope,{bundle:value,bundleVersion:version},at,warn)
const message="The bundle signs no list of files: it has no dsseEnvelope. Sign the model with a tool that lists its files."
warn("no-envelope",message,at(value.span))
return null}if(valueAt(value,"payloadType")!==null)return inEnvelope(value,{bundle:null,bundleVersion:""},at,warn)
if(valueAt(value,"_type")!==null){const unsigned={bundle:null,bundleVersion:"",payload:null,payloadType:"",signatures:[]}
return statementOf(value,unsigned,at(value.span),at,warn)}warn("no-statement","This is neither a Sigstore bundle nor an envelope nor an in-toto statement.",at(value.span))
return null}function inEnvelope(envelope,around,at,warn){const scalar=scalarAt(envelope,"payload")
if(scalar===null||scalar.text===""){warn("no-payload","The envelope has no payload, so that it states nothing. Sign the model again.",at(envelope.span))
return null}const place=at(scalar.span)
const payload=fromBase64(scalar.text)
if(payload===null){warn("not-base64","The payload is not base64, so that it states nothing. Sign the model again.",place)
return null}const payloadType=attestation_textAt(envelope,"payloadType")?.text??""
if(payloadType!==IN_TOTO){warn("other-payload",`The payload is no in-toto statement (${IN_TOTO}), so that it is not read.`,place)
return null}const signatures=(0,mapped_paths.JW)((0,mapped_paths.Mn)(envelope),"signatures[]","exact").flatMap(({value:value})=>{const signature=attestation_textAt(value,"sig")
return signature===null?[]:[{signature:signature.text,keyId:attestation_textAt(value,"keyid")?.text??""}]})
if(signatures.length===0)warn("no-signature","The envelope holds no signature. Sign the model again.",place)
const text=utf8(payload)
const parsed=text===null?null:(0,data._)(text,{format:"json"})
if(parsed===null||parsed.value===null){warn("not-json",`The payload cannot be read. ${parsed?.problems[0]?.message??"It is not UTF-8."}`,place)
return null}return statementOf(parsed.value,{...around,payload:payload,payloadType:payloadType,signatures:signatures},place,()=>place,warn)}function statementOf(value,around,place,at,warn){if(!STATEMENT.test(attestation_textAt(value,"_type")?.text??"")){warn("other-statement","The statement is not an in-toto statement of version 0.1 or 1.",place)
return null}const predicateType=attestation_textAt(value,"predicateType")
const form=PREDICATES.get(predicateType?.text??"")??null
if(form===null){const message="The predicate is of a type that is not read; only the files that the statement names are."
warn("unknown-predicate",message,predicateType===null?place:at(predicateType.span))}const predicate=valueAt(value,"predicate")
const files=form==="model signing v1.0"?resourcesIn(predicate,at,warn):subjectsIn(value,at,warn)
if(files.length===0)warn("no-files","The statement names no file, so that it says nothing of any.",place)
return{...around,predicateType:predicateType?.text??"",form:form,files:files,build:buildIn(predicate,form,at),place:place}}function subjectsIn(statement,at,warn){return within((0,mapped_paths.JW)((0,mapped_paths.Mn)(statement),"subject[]","exact"),at,warn).flatMap(({value:value})=>{const name=attestation_textAt(value,"name")
const digests=valueAt(value,"digest")
return name===null?[]:[fileOf(name,digests===null?new Map:textsIn(digests,at),value,at)]})}function resourcesIn(predicate,at,warn){if(predicate===null)return[]
const method=attestation_textAt(predicate,"serialization/method")
if(method!==null&&method.text!=="files"){const message="The signature is over pieces of the files, whose digests are not those of the files. Sign whole files."
warn("pieces",message,at(method.span))
return[]}return within((0,mapped_paths.JW)((0,mapped_paths.Mn)(predicate),"resources[]","exact"),at,warn).flatMap(({value:value})=>{const name=attestation_textAt(value,"name")
const digest=attestation_textAt(value,"digest")
const algorithm=attestation_textAt(value,"algorithm")
if(name===null)return[]
const digests=digest===null||algorithm===null?new Map:new Map([[algorithm.text,{text:digest.text,place:at(digest.span)}]])
return[fileOf(name,digests,value,at)]})}function within(found,at,warn){const beyond=found[safety_limits.ym.statedFiles]
if(beyond===void 0)return found
const message=`The statement names more than ${safety_limits.ym.statedFiles} files; the rest are not read.`
warn("too-many-files",message,at(beyond.value.span))
return found.slice(0,safety_limits.ym.statedFiles)}function fileOf(name,digests,value,at){return{name:{text:name.text,place:at(name.span)},digests:digests,place:at(value.span)}}function textsIn(value,at){if(value.kind!=="mapping")return new Map
return new Map([...value.entries].flatMap(([name,{value:one}])=>one.kind==="scalar"?[[name,{text:one.text,place:at(one.span)}]]:[]))}const BUILD_PATHS={"SLSA provenance v1":{builder:["runDetails/builder/id"],buildType:["buildDefinition/buildType"],sources:["buildDefinition/resolvedDependencies[]/uri"],created:["runDetails/metadata/finishedOn","runDetails/metadata/startedOn"],run:["runDetails/metadata/invocationId"]},"SLSA provenance v0.2":{builder:["builder/id"],buildType:["buildType"],sources:["materials[]/uri"],created:["metadata/buildFinishedOn","metadata/buildStartedOn"],run:["metadata/buildInvocationId","metadata/buildInvocationID"]}}
function buildIn(predicate,form,at){const paths=form===null?void 0:BUILD_PATHS[form]
const all=key=>predicate===null||paths===void 0?[]:paths[key].flatMap(path=>(0,mapped_paths.JW)((0,mapped_paths.Mn)(predicate),path,"exact").flatMap(({value:value})=>value.kind==="scalar"&&typeof value.value==="string"&&value.text.trim()!==""?[{text:value.text,place:at(value.span)}]:[]))
const first=key=>all(key)[0]??null
return{builder:first("builder"),buildType:first("buildType"),sources:all("sources"),created:first("created"),run:first("run")}}function valueAt(value,path){return(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),path,"exact")[0]?.value??null}function scalarAt(value,path){const found=valueAt(value,path)
return found?.kind==="scalar"?found:null}function attestation_textAt(value,path){const found=scalarAt(value,path)
return found!==null&&typeof found.value==="string"&&found.text!==""?found:null}function fromBase64(text){const digits=text.replace(/={1,2}$/,"")
if(digits.length%4===1||!(/^[A-Za-z0-9+/]*$/.test(digits)||/^[A-Za-z0-9_-]*$/.test(digits)))return null
return Buffer.from(digits,"base64")}function utf8(bytes){try{return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch{return null}}const ATTESTED_FIELDS=["path","digest","signature","signature_format","builder","build_type","sources","created","run_id"].map(name=>`artifact.${name}`)
function readAttested(document,format){const{attestations:attestations,problems:problems}=attestationsIn(document)
const warnings=[...problems]
const entries=attestations.flatMap(attestation=>attestation.files.map(file=>entryOf(file,attestation,{path:document.path,format:format},warnings)))
const versions=[...new Set(attestations.map(({form:form})=>form??"unknown predicate"))]
return{...evidence_reader.f,status:attestations.length===0?"corrupt":warnings.length>0?"partial":"parsed",version:versions.join(", ")||null,entries:entries,warnings:warnings}}function entryOf(file,attestation,{path:path,format:format},warnings){const{name:name,place:place}=file
const id=(0,paths.Iw)((0,paths.yS)(path),name.text)
if(id===null){const message="A file that the statement names lies outside of the judged folder. Sign the files where they are kept."
warnings.push({code:"outside",message:message,place:name.place})}const said=[saying("path",name.text,name.text,name.place),...digestOf(file,warnings),...signatureOf(attestation),...buildOf(attestation.build)]
return artifactEntry(id??name.text,place,{format:format,assurance:"reported"},said)}function digestOf({digests:digests,place:place},warnings){const stated=digests.get("sha256")
if(stated===void 0){const message="A file is named without a digest of sha256, the only kind that is compared. Sign it with sha256."
warnings.push({code:"no-digest",message:message,place:place})
return[]}if(/^[0-9a-f]{64}$/i.test(stated.text))return[saying("digest",`sha256:${stated.text.toLowerCase()}`,stated.text,stated.place)]
const message="The digest of a file is not one of sha256, which has 64 hexadecimal digits. Sign the file again."
warnings.push({code:"not-a-digest",message:message,place:stated.place})
return[]}function signatureOf({signatures:signatures,bundle:bundle,bundleVersion:bundleVersion,form:form,place:place}){if(signatures.length===0)return[]
const envelope=bundle===null?"DSSE":`Sigstore bundle v${bundleVersion}`
return[saying("signature","stated","",place),saying("signature_format",form===null?envelope:`${form}, ${envelope}`,"",place)]}function buildOf({builder:builder,buildType:buildType,sources:sources,created:created,run:run}){const[source]=sources
const one=(field,stated)=>stated===null?[]:[saying(field,stated.text,stated.text,stated.place)]
const texts=sources.map(({text:text})=>text)
return[...one("builder",builder),...one("build_type",buildType),...source===void 0?[]:[saying("sources",texts,texts.join("; "),source.place)],...one("created",created),...one("run_id",run)]}const model_signing_TITLE="OpenSSF model signature"
const modelSigningReader={id:"model-signing",title:model_signing_TITLE,role:"artifact",versions:["model signing v1.0","model signing v0.1"],fields:ATTESTED_FIELDS,recognise:head=>isBundle(head)&&!signsBuild(head)?{strength:3,because:"it is a Sigstore bundle that may sign a list of files"}:null,read:document=>readAttested(document,model_signing_TITLE)}
function isBundle(head){const{text:text,form:form}=(0,mapped_reader.cI)(head.outline(),head.path,"exact")
return(form==="json"||form==="ndjson")&&BUNDLE.test(text("mediaType"))}const PAYLOAD=/"payload"\s*:\s*"([A-Za-z0-9+/_-]*)/
const PREDICATE=/"predicateType"\s*:\s*"([^"]{0,200})"/
function signsBuild(head){if(head.outline().form==="ndjson")return true
const payload=PAYLOAD.exec(head.text)?.[1]??""
const predicate=PREDICATE.exec(Buffer.from(payload,"base64").toString("latin1"))?.[1]
return predicate!==void 0&&!predicate.startsWith("https://model_signing/")}const in_toto_TITLE="in-toto attestation"
const inTotoReader={id:"in-toto",title:in_toto_TITLE,role:"artifact",versions:["SLSA provenance v1","SLSA provenance v0.2"],fields:ATTESTED_FIELDS,recognise:recogniseInToto,read:document=>readAttested(document,in_toto_TITLE)}
function recogniseInToto(head){const{form:form,has:has,text:text}=(0,mapped_reader.cI)(head.outline(),head.path,"exact")
if(form!=="json"&&form!=="ndjson")return null
if(isBundle(head))return signsBuild(head)?{strength:3,because:"it is a Sigstore bundle of a statement"}:null
if(text("payloadType").startsWith("application/vnd.in-toto")||has("payloadType")&&has("payload"))return{strength:3,because:"it is a DSSE envelope"}
return text("_type").startsWith("https://in-toto.io/Statement/")?{strength:3,because:"it is an in-toto statement"}:null}const medperfReader=(0,mapped_reader.Bs)({id:"medperf",title:"MedPerf container",role:"artifact",versions:["container_config","mlcube"],assurance:"declared",recognise:({has:has})=>{if(has("container_type")&&has("image")&&has("tasks"))return{strength:3,because:"it has container_type, image and tasks"}
return(has("docker/image")||has("singularity/image"))&&has("tasks/*/parameters")?{strength:3,because:"it has an image and tasks with parameters, as MLCube does"}:null},version:({has:has})=>has("container_type")?"container_config":"mlcube",mapping:{names:"exact",facts:[{field:"model.software",at:["image","docker/image","singularity/image"]}],settings:["container_type","tasks","platform","docker","singularity"]}})
function quotedOffsets(source,text){const quote=source[0]
if(quote!=="'"&&quote!=='"'||!source.endsWith(quote)||source.length<2)return null
const starts=[]
const ends=[]
const end=source.length-1
let content=""
const put=(character,from,to)=>{content+=character
starts.push(from)
ends.push(to)}
for(let at=1;at<end;){const character=source[at]??""
const fold=foldAt(source,at,end)
if(fold!==null){for(let i=0;i<Math.max(1,fold.breaks-1);i++)put(fold.breaks===1?" ":"\n",at,fold.next)
at=fold.next}else if(quote==="'"&&character==="'"){put("'",at,at+2)
at+=2}else if(quote==='"'&&character==="\\"){const escaped=source[at+1]??""
if(!'"\\/ '.includes(escaped)){const joined=continued(source,at,end)
if(joined===-1)return null
at=joined}else{put(escaped,at,at+2)
at+=2}}else{put(character,at,at+1)
at++}}return content===text?{starts:starts,ends:ends}:null}function foldAt(source,from,end){if(!/[ \t\r\n]/.test(source[from]??""))return null
let breaks=0
let at=from
while(at<end&&/[ \t\r\n]/.test(source[at]??"")){if(source[at]==="\n")breaks++
at++}return breaks===0?null:{breaks:breaks,next:at}}function continued(source,from,end){const match=/^\\\r?\n[ \t]*/.exec(source.slice(from,Math.min(end,from+safety_limits.rq.foldCharacters)))
return match===null?-1:from+match[0].length}const mlflow_model_TITLE="MLflow model"
const MODEL_FILES=["pickled_model","python_model","model_path","data","model_data","saved_model_dir"]
const RUNS_CODE={pickle:true,cloudpickle:true,"mlflow.pyfunc.model":true}
const mapping={names:"exact",facts:[],entries:[{kind:"artifact",at:"",id:MODEL_FILES.map(key=>`flavors/*/${key}`),facts:[{field:"artifact.path",at:MODEL_FILES.map(key=>`flavors/*/${key}`)},{field:"artifact.run_id",at:"run_id"},{field:"artifact.created",at:"utc_time_created"},{field:"artifact.runs_code",at:["flavors/*/serialization_format","flavors/python_function/loader_module"],words:RUNS_CODE}]}],settings:["artifact_path","flavors/*/serialization_format","flavors/*/loader_module","flavors/*/predict_fn","flavors/*/env","flavors/*/code",...MODEL_FILES.map(key=>`flavors/*/${key}`),"model_size_bytes","signature/outputs","signature/params"]}
const mlflowModelReader={id:"mlflow-model",title:mlflow_model_TITLE,role:"card",versions:["1","2","3"],fields:["path","software","run_id","created","runs_code"].map(name=>`artifact.${name}`).concat("feature.name"),recognise:recogniseModel,read:readModel}
const IDENTITY=["model_uuid","model_id","mlflow_version","run_id","utc_time_created"]
function recogniseModel(head){const{form:form,has:has,count:count}=(0,mapped_reader.cI)(head.outline(),head.path,"exact")
if(form!=="yaml"&&form!=="json"||!has("flavors/*"))return null
if(count(IDENTITY)>0)return{strength:3,because:"it has flavors and the identity of an MLflow model"}
return(0,paths.Vb)(head.path)==="MLmodel"?{strength:2,because:"it is named MLmodel and has flavors"}:null}function readModel(document){const{path:path}=document
const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return parsed.reading
const{value:value}=parsed
const warnings=[...parsed.warnings]
const source={path:path,format:mlflow_model_TITLE,assurance:"reported"}
const software=softwareIn(value)
const inputs=inputsIn(value,document)
const settings=[...mapping.settings??[],...software.map(({at:at})=>at),...inputs.used]
const read=(0,reading.qb)(value,{...mapping,settings:settings},source)
const[first]=software
const list=first===void 0?[]:[(0,statement.qZ)("artifact.software",(0,statement.Eb)(software.map(({name:name,version:version})=>`${name} ${version.text.trim()}`)),{...source,raw:software.map(({version:version})=>version.text.trim()).join("; "),place:(0,statement.$t)(path,first.version.span)})]
const artifact=read.entries.find(({kind:kind})=>kind==="artifact")
const entries=[...artifact===void 0&&list.length===0?[]:[modelEntry(artifact,list,path,warnings)],...inputs.features]
return{...evidence_reader.f,status:entries.length===0?"empty":inputs.problems.length>0?"partial":"parsed",version:first?.name==="mlflow"?first.version.text.trim():null,entries:entries,notUnderstood:read.notUnderstood,warnings:[...warnings,...inputs.problems]}}function modelEntry(entry,software,path,warnings){const named=entry?.statements.find(({field:field,state:state})=>field==="artifact.path"&&state==="present")
const place=named?.place??(0,statement.GH)(path)
const statements=[...entry?.statements??[],...software]
if(typeof named?.value!=="string")return{kind:"artifact",id:path,place:place,statements:statements}
const id=(0,paths.Iw)((0,paths.yS)(path),named.value)
if(id===null){const message="The file of the model lies outside of the judged folder. Log the model again where it is kept."
warnings.push({code:"outside",message:message,place:place})}return{kind:"artifact",id:id??named.value,place:place,statements:statements}}function softwareIn(value){const found=new Map
const take=(from,at)=>{if(from.kind!=="mapping")return
for(const[key,entry]of from.entries){const name=/^([a-z][a-z0-9_]{0,40})_version$/.exec(key)?.[1]
const isText=entry.value.kind==="scalar"&&entry.value.value!==null&&entry.value.text.trim()!==""
if(name!==void 0&&entry.value.kind==="scalar"&&isText&&!found.has(name))found.set(name,{name:name,version:entry.value,at:`${at}${key}`})}}
take(value,"")
for(const flavor of(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),"flavors/*","exact"))take(flavor.value,"flavors/*/")
return[...found.values()]}const INPUTS="signature/inputs"
function inputsIn(value,document){const[found]=(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),INPUTS,"exact")
if(found===void 0||found.value.kind==="scalar"&&found.value.value===null)return{features:[],problems:[],used:[]}
const{path:path}=document
const whole=(0,statement.$t)(path,found.value.span)
const inner=found.value.kind==="scalar"?(0,data._)(found.value.text,{format:"json"}):null
const list=inner===null?found.value:inner.value
if(list?.kind!=="sequence"){const message="The inputs of the signature are no list in JSON, so that they could not be read. Log the model again."
return{features:[],problems:[{code:"inputs",message:message,place:whole}],used:[]}}const at=found.value.kind==="scalar"?placesIn(found.value,document,whole):placeAs(path)
const source={format:mlflow_model_TITLE,assurance:"reported"}
const features=namesOf(list).map(name=>{const place=at(name.span)
const named=(0,statement.qZ)("feature.name",(0,statement.Eb)(name.text),{...source,raw:name.text,place:place})
return{kind:"feature",id:name.text,place:place,statements:[named]}})
return{features:features,problems:[],used:[INPUTS]}}function namesOf(list){const names=(0,mapped_paths.JW)((0,mapped_paths.Mn)(list),"[]/name","exact").flatMap(({value:value})=>value.kind==="scalar"&&typeof value.value==="string"&&value.text.trim()!==""?[value]:[])
const byName=new Map(names.map(name=>[name.text,name]))
return[...byName.values()]}const placeAs=path=>span=>(0,statement.$t)(path,span)
function placesIn(scalar,document,whole){const text=document.wholeText()
const source=text.startsWith("\ufeff")?text.slice(1):text
const lines=startsOf(source)
const offsetOf=(starts,line,column)=>(starts[line-1]??0)+column-1
const{line:line,column:column,endLine:endLine,endColumn:endColumn}=scalar.span
const start=offsetOf(lines,line,column)
const offsets=quotedOffsets(source.slice(start,offsetOf(lines,endLine,endColumn)),scalar.text)
if(offsets===null)return()=>whole
const inner=startsOf(scalar.text)
const positions=(0,position.q)(source)
return span=>{const from=offsets.starts[offsetOf(inner,span.line,span.column)]
const to=offsets.ends[offsetOf(inner,span.endLine,span.endColumn)-1]
return from===void 0||to===void 0?whole:(0,statement.$t)(document.path,positions.span(start+from,start+to))}}function startsOf(text){const starts=[0]
for(let at=text.indexOf("\n");at!==-1;at=text.indexOf("\n",at+1))starts.push(at+1)
return starts}var external_node_zlib_=__webpack_require__(38522)
const END=101010256
const END_64=101075792
const LOCATOR_64=117853008
const CENTRAL=33639248
const LOCAL=67324752
const END_LENGTH=22
const LOCATOR_LENGTH=20
const RECORD_64_LENGTH=56
const TAIL=END_LENGTH+65535
const ELSEWHERE=4294967295
const CENTRAL_LENGTH=46
const LOCAL_LENGTH=30
const damaged=what=>({code:"not-zip",problem:`The zip archive is damaged: ${what}. Write the file again, or fetch it again.`})
const view=bytes=>new DataView(bytes.buffer,bytes.byteOffset,bytes.length)
const zip_long=(data,at)=>data.getUint32(at,true)+data.getUint32(at+4,true)*2**32
function listZip(slice,size){const tailStart=Math.max(0,size-TAIL)
const tail=slice(tailStart,size)
const end=endRecord(tail)
const data=view(tail)
if(end===-1||end+END_LENGTH+data.getUint16(end+20,true)>tail.length)return damaged("it has no whole end record")
let count=data.getUint16(end+10,true)
let length=data.getUint32(end+12,true)
let start=data.getUint32(end+16,true)
let records=tailStart+end
const locator=end-LOCATOR_LENGTH
if(locator>=0&&data.getUint32(locator,true)===LOCATOR_64){const at=zip_long(data,locator+8)
const record=slice(at,at+RECORD_64_LENGTH)
if(at+RECORD_64_LENGTH!==tailStart+locator||view(record).getUint32(0,true)!==END_64)return damaged("its zip64 record is not where it should be")
count=zip_long(view(record),32)
length=zip_long(view(record),40)
start=zip_long(view(record),48)
records=at}if(count>safety_limits.ym.zipEntries||length>safety_limits.ym.zipDirectoryBytes)return{code:"too-large",problem:`The zip archive has more than ${safety_limits.ym.zipEntries} entries.`}
if(start+length!==records)return damaged("its directory does not lie before its end record")
return entriesOf(slice(start,records),count)}function endRecord(tail){const data=view(tail)
for(let at=tail.length-END_LENGTH;at>=0;at--)if(tail[at]===80&&data.getUint32(at,true)===END)return at
return-1}function entriesOf(directory,count){const data=view(directory)
const entries=[]
let at=0
while(at<directory.length){if(at+CENTRAL_LENGTH>directory.length||data.getUint32(at,true)!==CENTRAL)return damaged("an entry of its directory is missing")
const nameEnd=at+CENTRAL_LENGTH+data.getUint16(at+28,true)
const extraEnd=nameEnd+data.getUint16(at+30,true)
const next=extraEnd+data.getUint16(at+32,true)
if(next>directory.length)return damaged("an entry of its directory is cut off")
const short=[data.getUint32(at+24,true),data.getUint32(at+20,true),data.getUint32(at+42,true)]
const[size=0,compressedSize=0,offset=0]=inFull(data,nameEnd,extraEnd,short)
const name=(new TextDecoder).decode(directory.subarray(at+CENTRAL_LENGTH,nameEnd))
const checksum=data.getUint32(at+16,true)
entries.push({name:name,method:data.getUint16(at+10,true),compressedSize:compressedSize,size:size,checksum:checksum,offset:offset})
at=next}return entries.length===count?{entries:entries}:damaged("it states another number of entries than it has")}function inFull(data,from,to,short){for(let at=from;at+4<=to;at+=4+data.getUint16(at+2,true)){if(data.getUint16(at,true)!==1)continue
let value=at+4
return short.map(one=>{if(one!==ELSEWHERE||value+8>to)return one
value+=8
return zip_long(data,value-8)})}return short}function contentsOf(slice,entry){const header=slice(entry.offset,entry.offset+LOCAL_LENGTH)
if(header.length<LOCAL_LENGTH)return null
const data=view(header)
if(data.getUint32(0,true)!==LOCAL)return null
const start=entry.offset+LOCAL_LENGTH+data.getUint16(26,true)+data.getUint16(28,true)
return{start:start,end:start+entry.compressedSize}}function unpackEntry(slice,entry,limits){const refused=(code,problem)=>({code:code,problem:problem})
if(entry.size>limits.bytes||entry.size>entry.compressedSize*limits.ratio)return refused("too-large",`An entry of the archive unpacks to ${entry.size} bytes, more than is read.`)
const place=contentsOf(slice,entry)
const header=slice(entry.offset,entry.offset+LOCAL_LENGTH)
if(place===null||!agrees(slice,header,entry))return refused("contradiction","An entry of the archive is described differently in two places. Write it again.")
const packed=slice(place.start,place.end)
if(packed.length!==entry.compressedSize)return refused("truncated","An entry of the archive is cut off. Fetch the file again.")
if(entry.method===ZSTD&&zstd===void 0)return refused("zstd",`The archive is packed with Zstandard, which Node.js ${process.version} cannot unpack.`)
const bytes=inflated(packed,entry,limits.bytes)
if(bytes===null||bytes.length!==entry.size||external_node_zlib_.crc32(bytes)!==entry.checksum)return refused("not-decompressed","An entry of the archive cannot be unpacked to what its directory states.")
return{bytes:bytes}}const STORED=0
const DEFLATED=8
const ZSTD=93
const zstd=external_node_zlib_.zstdDecompressSync
function inflated(packed,{method:method,size:size},most){const options={maxOutputLength:Math.min(most,size)+1}
try{if(method===STORED)return packed
if(method===DEFLATED)return external_node_zlib_.inflateRawSync(packed,options)
return method===ZSTD&&zstd!==void 0?zstd(packed,options):null}catch{return null}}const SIZES_FOLLOW=8
function agrees(slice,header,entry){const local=view(header)
const nameLength=local.getUint16(26,true)
const nameStart=entry.offset+LOCAL_LENGTH
const name=(new TextDecoder).decode(slice(nameStart,nameStart+nameLength))
const sizesFollow=(local.getUint16(6,true)&SIZES_FOLLOW)!==0
const packed=local.getUint32(18,true)
const size=local.getUint32(22,true)
const sizesAgree=(packed===entry.compressedSize||packed===ELSEWHERE)&&(size===entry.size||size===ELSEWHERE)
return name===entry.name&&local.getUint16(8,true)===entry.method&&(sizesFollow||sizesAgree)}const model_binary_TITLE="Model file"
const modelBinaryReader={id:"model-binary",title:model_binary_TITLE,role:"artifact",versions:[],fields:["artifact.path","artifact.format","artifact.size","artifact.runs_code"],recognise:recogniseBinary,read:readBinary}
const startsWith=(bytes,text,at=0)=>Buffer.from(bytes.buffer,bytes.byteOffset+at,Math.min(text.length,bytes.length-at)).toString("latin1")===text
function formatOf(head){const{bytes:bytes,path:path}=head
if(bytes.length<16)return null
if(startsWith(bytes,"GGUF"))return"GGUF"
if(startsWith(bytes,"TFL3",4))return"TensorFlow Lite"
if(startsWith(bytes,"HDF\r\n\n"))return"HDF5"
if(startsWith(bytes,"PK")&&kerasConfig(head)!==null)return"Keras archive"
return/\.onnx$/i.test(path)&&beginsLikeOnnx(bytes)?"ONNX":null}function beginsLikeOnnx(bytes){const[key,version=0,next=0]=bytes
return key===8&&version>0&&version<32&&(next&7)===2&&next>>3>1&&next>>3<26}function recogniseBinary(head){const format=formatOf(head)
if(format===null)return null
return{strength:format==="HDF5"?1:format==="ONNX"?2:3,because:`it begins as ${format} does`}}const LAMBDA=/"class_name":\s?"Lambda"/
function readBinary(document){const{path:path,size:size}=document
const place=(0,statement.GH)(path)
const format=formatOf(document)??model_binary_TITLE
const hasCode=format==="HDF5"?holdsLambda(document.chunks()):format==="Keras archive"&&LAMBDA.test(kerasConfig(document)??"")
const message="The model has a Lambda layer, whose code is in the file and runs when it is loaded without safe mode. Replace it by a layer of a registered class."
const said=[saying("path",path,"",place),saying("format",format,"",place),saying("size",size,"",place),...hasCode?[saying("runs_code",true,"",place)]:[]]
return{...evidence_reader.f,entries:[artifactEntry(path,place,{format:model_binary_TITLE,assurance:"recomputed"},said)],warnings:hasCode?[{code:"lambda-layer",message:message,place:place}]:[]}}const OVERLAP=64
function holdsLambda(chunks){let before=""
for(const chunk of chunks){const text=before+Buffer.from(chunk.buffer,chunk.byteOffset,chunk.length).toString("latin1")
if(LAMBDA.test(text))return true
before=text.slice(-OVERLAP)}return false}function kerasConfig(head){const listed=listZip(head.slice,head.size)
if("problem"in listed)return null
const config=listed.entries.find(({name:name})=>name==="config.json")
const isKeras=listed.entries.some(({name:name})=>name==="model.weights.h5")
const place=config===void 0||!isKeras?null:contentsOf(head.slice,config)
if(config===void 0||place===null||config.compressedSize>safety_limits.ym.kerasConfigBytes)return null
const bytes=head.slice(place.start,place.end)
try{const whole=config.method===0?bytes:external_node_zlib_.inflateRawSync(bytes,{maxOutputLength:safety_limits.ym.kerasConfigBytes})
return Buffer.from(whole).toString("latin1")}catch{return null}}const monai_large_files_TITLE="MONAI large files"
const monaiLargeFilesReader={id:"monai-large-files",title:monai_large_files_TITLE,role:"artifact",versions:[],fields:["artifact.path","artifact.digest"],recognise:recogniseLargeFiles,read:readLargeFiles}
function recogniseLargeFiles(head){const{form:form,value:value}=head.outline()
if(value===null||form!=="yaml"&&form!=="json")return null
const has=path=>(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),path,"exact").length>0
if(!has("large_files"))return null
if(has("large_files[]/path")&&has("large_files[]/url"))return{strength:3,because:"it has large_files with path and url"}
return/^large_files\.(ya?ml|json)$/i.test((0,paths.Vb)(head.path))?{strength:2,because:"it is named large_files and has a list of that name"}:null}const DIGESTS={md5:/^[0-9a-f]{32}$/i,sha256:/^[0-9a-f]{64}$/i}
function readLargeFiles(document){const{path:path}=document
const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return parsed.reading
const{value:value}=parsed
const warnings=[...parsed.warnings]
const folder=(0,paths.yS)(path)
const root=(0,paths.Vb)(folder)==="configs"?(0,paths.yS)(folder):folder
const files=(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),"large_files[]","exact")
const entries=files.flatMap(file=>{const entry=largeFile(file,{path:path,root:root},warnings)
return entry===null?[]:[entry]})
const settings=["path","hash_val","hash_type","fuzzy"].map(key=>`large_files[]/${key}`)
const source={path:path,format:monai_large_files_TITLE,assurance:"declared"}
const{notUnderstood:notUnderstood}=(0,reading.qb)(value,{names:"exact",facts:[],settings:settings},source)
return{...evidence_reader.f,status:entries.length===0?"empty":"parsed",entries:entries,notUnderstood:notUnderstood,warnings:warnings}}function largeFile(file,{path:path,root:root},warnings){const scalar=key=>{const[found]=(0,mapped_paths.JW)(file,key,"exact")
return found?.value.kind==="scalar"&&found.value.text.trim()!==""?found.value:null}
const warn=(code,message,{span:span})=>{warnings.push({code:code,message:message,place:(0,statement.$t)(path,span)})}
const written=scalar("path")
if(written===null){warn("no-path","This large file has no path. State where in the bundle it lies.",file.value)
return null}const place=(0,statement.$t)(path,written.span)
const said=[saying("path",written.text.trim(),written.text,place)]
const hash=scalar("hash_val")
if(hash!==null){const type=scalar("hash_type")?.text.trim().toLowerCase()??"md5"
const digest=hash.text.trim()
const form=Object.hasOwn(DIGESTS,type)?DIGESTS[type]:void 0
if(form===void 0)warn("other-algorithm","The digest is of an algorithm that is not compared. Use sha256 as hash_type.",hash)
else if(!form.test(digest)){const message=`The digest is not one of ${type}, which has ${type==="md5"?32:64} hexadecimal digits. Correct it or its hash_type.`
warn("not-a-digest",message,hash)}else said.push(saying("digest",`${type}:${digest.toLowerCase()}`,hash.text,(0,statement.$t)(path,hash.span)))}const id=(0,paths.Iw)(root,written.text.trim())
if(id===null)warn("outside","The path leads out of the judged folder. State it relative to the root of the bundle.",written)
const source={format:monai_large_files_TITLE,assurance:"declared"}
return artifactEntry(id??written.text.trim(),(0,statement.$t)(path,file.value.span),source,said)}var external_node_stream_=__webpack_require__(57075)
const MAGIC="NUMPY"
function objectsInArray(bytes){const text=Buffer.from(bytes.buffer,bytes.byteOffset,Math.min(bytes.length,safety_limits.ym.numpyHeaderBytes)).toString("latin1")
if(!text.startsWith(MAGIC)||bytes.length<12)return null
const data=new DataView(bytes.buffer,bytes.byteOffset,bytes.length)
const isShort=bytes[6]===1
const start=isShort?10:12
const length=isShort?data.getUint16(8,true):data.getUint32(8,true)
const header=text.slice(start,start+length)
return/'descr'\s*:\s*(?:'\|?O\d*'|\[.*'\|?O\d*')/.test(header)?start+length:null}const OPAQUE=Symbol("opaque")
const TORCH_MAGIC=Symbol("torch")
const OLD_TORCH_MAGIC=[108,252,156,70,249,32,106,168,80,25]
function isTorchMagic(text){return text?.length===OLD_TORCH_MAGIC.length&&OLD_TORCH_MAGIC.every((byte,i)=>text.charCodeAt(i)===byte)}function isKind(value,kind){return typeof value==="object"&&value.kind===kind}function isImport(value,module,name){return isKind(value,"import")&&value.module===module&&value.name===name}function isArrayWrapper(value){return isImport(value,"joblib.numpy_pickle","NumpyArrayWrapper")||isImport(value,"sklearn.externals.joblib.numpy_pickle","NumpyArrayWrapper")}const ATTRIBUTES=new Set(["shape","dtype","numpy_array_alignment_bytes"])
function setAttribute(state,name,value){if(typeof name==="string"&&ATTRIBUTES.has(name))state.values.set(name,value??OPAQUE)}function dtypeOf(args){const code=isKind(args,"tuple")?args.items[0]:void 0
const match=typeof code==="string"?/^([biufcmMSVUO])(\d{1,9})$/.exec(code):null
if(match===null)return null
const[,kind="",size=""]=match
const bytes=Number(size)*(kind==="U"?4:1)
return{kind:"dtype",bytes:bytes,objects:kind==="O"?true:kind==="V"?null:false}}const HOLDS_OBJECTS=1
function completeDtype(dtype,state){if(!isKind(state,"tuple")||dtype.objects===true)return
const flags=state.items[7]
if(typeof flags==="number")dtype.objects=(flags&HOLDS_OBJECTS)!==0}function arrayAfter({values:values}){const dtype=values.get("dtype")
const shape=values.get("shape")
if(!isKind(dtype,"dtype")||dtype.objects===null||!isKind(shape,"tuple"))return null
if(dtype.objects)return{kind:"pickle"}
let length=dtype.bytes
for(const count of shape.items){if(typeof count!=="number"||count<0)return null
length*=count}if(!Number.isSafeInteger(length))return null
return{kind:"bytes",length:length,padded:typeof values.get("numpy_array_alignment_bytes")==="number"}}const RUNS_COMMANDS="runs commands of the operating system"
const pickle_imports_RUNS_CODE="runs code from a text"
const CARRIES_CODE="builds functions from code inside the file"
const REACHES_ALL="reaches any function by its name"
const LOADS_MORE="loads a further file or pickle, which is not looked into"
const FILES="opens, changes or removes files"
const NETWORK="reaches the network"
const NATIVE="calls native code"
const INTERPRETER="changes the interpreter itself"
const INSTALLS="installs or builds software"
const each=(why,modules)=>modules.map(module=>({module:module,why:why}))
const DANGEROUS=[...each(RUNS_COMMANDS,["os","posix","nt","subprocess","_posixsubprocess","_winapi","popen2"]),...each(RUNS_COMMANDS,["pty","pexpect","sh","plumbum","psutil","multiprocessing","asyncio","IPython"]),...each(RUNS_COMMANDS,["_osx_support","_aix_support","_pyrepl"]),{module:"platform",names:["popen","_syscmd_ver","_syscmd_file","_syscmd_uname"],why:RUNS_COMMANDS},{module:"uuid",names:["_popen","_get_command_stdout"],why:RUNS_COMMANDS},{module:"torch.utils.collect_env",why:RUNS_COMMANDS},{module:"commands",names:["getoutput","getstatusoutput","getstatus"],why:RUNS_COMMANDS},{module:"distutils",why:RUNS_COMMANDS},{module:"numpy.distutils",why:RUNS_COMMANDS},{module:"pydoc",why:RUNS_COMMANDS},{module:"builtins",names:["eval","exec","compile","execfile","breakpoint","apply"],why:pickle_imports_RUNS_CODE},{module:"builtins",names:["__import__","__build_class__","help"],why:REACHES_ALL},{module:"builtins",names:["getattr","setattr","delattr","globals","locals","vars"],why:REACHES_ALL},{module:"builtins",names:["open","file","input","raw_input"],why:FILES},...each(pickle_imports_RUNS_CODE,["codeop","timeit","cProfile","doctest","bdb","pdb","idlelib"]),{module:"code",names:["InteractiveInterpreter","InteractiveConsole","interact"],why:pickle_imports_RUNS_CODE},{module:"profile",names:["run","runctx","Profile"],why:pickle_imports_RUNS_CODE},{module:"trace",names:["Trace"],why:pickle_imports_RUNS_CODE},...each(pickle_imports_RUNS_CODE,["numpy.testing","numpy.f2py","lib2to3","test.support","numexpr","sympy.parsing"]),{module:"pandas",names:["eval","core.computation.eval.eval"],why:pickle_imports_RUNS_CODE},{module:"pandas.core.computation",why:pickle_imports_RUNS_CODE},{module:"sympy",names:["sympify","lambdify"],why:pickle_imports_RUNS_CODE},{module:"sympy.core.sympify",names:["sympify"],why:pickle_imports_RUNS_CODE},{module:"sympy.utilities.lambdify",why:pickle_imports_RUNS_CODE},...each(pickle_imports_RUNS_CODE,["torch.utils.bottleneck","torch.utils._config_module","torch._inductor","torch._dynamo"]),{module:"torch.jit.unsupported_tensor_ops",why:pickle_imports_RUNS_CODE},{module:"torch.fx.experimental.symbolic_shapes",why:pickle_imports_RUNS_CODE},{module:"torch.fx.graph_module",why:CARRIES_CODE},{module:"types",names:["CodeType","FunctionType","LambdaType"],why:CARRIES_CODE},{module:"marshal",why:CARRIES_CODE},{module:"cloudpickle",why:CARRIES_CODE},{module:"dill",why:CARRIES_CODE},{module:"new",names:["function","code","classobj"],why:CARRIES_CODE},...each(REACHES_ALL,["importlib","imp","runpy","pkgutil","zipimport","pkg_resources"]),{module:"operator",names:["attrgetter","methodcaller","call"],why:REACHES_ALL},{module:"_operator",names:["attrgetter","methodcaller","call"],why:REACHES_ALL},{module:"gc",why:REACHES_ALL},{module:"inspect",names:["getattr_static","currentframe","stack","getmembers"],why:REACHES_ALL},{module:"pickle",names:["load","loads","_load","_loads","Unpickler","_Unpickler"],why:LOADS_MORE},{module:"_pickle",names:["load","loads","Unpickler"],why:LOADS_MORE},{module:"cPickle",names:["load","loads","Unpickler"],why:LOADS_MORE},...each(LOADS_MORE,["shelve","dbm","jsonpickle","yaml","torch.hub","transformers.dynamic_module_utils"]),{module:"numpy",names:["load","fromfile","loadtxt","genfromtxt","DataSource"],why:LOADS_MORE},{module:"numpy.lib",names:["load","genfromtxt","loadtxt","DataSource","_npyio_impl.load"],why:LOADS_MORE},{module:"pandas",names:["read_pickle","read_csv","read_json","read_html","read_hdf"],why:LOADS_MORE},{module:"pandas.io.pickle",why:LOADS_MORE},{module:"joblib",names:["load","numpy_pickle.load","numpy_pickle_compat.load_compatibility"],why:LOADS_MORE},{module:"joblib.numpy_pickle",names:["load","_unpickle","load_temporary_memmap"],why:LOADS_MORE},{module:"joblib.numpy_pickle_compat",names:["load_compatibility","NDArrayWrapper"],why:LOADS_MORE},{module:"torch",names:["load","jit.load","serialization.load","package.PackageImporter"],why:LOADS_MORE},{module:"torch.serialization",names:["load","_load","_legacy_load"],why:LOADS_MORE},{module:"torch.storage",names:["_load_from_bytes"],why:LOADS_MORE},{module:"torch.jit",names:["load","jit_module_from_flatbuffer"],why:LOADS_MORE},{module:"torch.package",why:LOADS_MORE},{module:"keras.models",names:["load_model"],why:LOADS_MORE},{module:"tensorflow",names:["io.read_file","io.write_file","keras.models.load_model"],why:LOADS_MORE},...each(FILES,["shutil","tempfile","tarfile","zipfile","fileinput","mmap","sqlite3","glob","linecache"]),{module:"io",names:["open","open_code","FileIO"],why:FILES},{module:"_io",names:["open","open_code","FileIO"],why:FILES},{module:"codecs",names:["open"],why:FILES},{module:"logging",names:["FileHandler"],why:FILES},{module:"logging.config",why:pickle_imports_RUNS_CODE},{module:"logging.handlers",why:NETWORK},...each(NETWORK,["socket","_socket","ssl","socketserver","http","urllib","urllib2","urllib3","requests"]),...each(NETWORK,["httplib","httpx","aiohttp","ftplib","smtplib","telnetlib","poplib","imaplib","nntplib"]),...each(NETWORK,["xmlrpc","webbrowser","paramiko","fabric","websocket","websockets","huggingface_hub"]),...each(NATIVE,["ctypes","_ctypes","cffi","_cffi_backend","winreg","msvcrt","torch.utils.cpp_extension"]),...each(INTERPRETER,["sys","site","signal","faulthandler","atexit","_thread","resource"]),{module:"threading",names:["Thread","Timer"],why:INTERPRETER},{module:"copyreg",names:["add_extension","pickle","constructor"],why:INTERPRETER},...each(INSTALLS,["pip","setuptools","ensurepip","venv","py_compile","compileall"])]
const OLD_NAMES={__builtin__:"builtins",copy_reg:"copyreg",thread:"_thread"}
const BY_MODULE=new Map
for(const one of DANGEROUS){const known=BY_MODULE.get(one.module)
if(known===void 0)BY_MODULE.set(one.module,[one])
else known.push(one)}const MODULES=new Set(DANGEROUS.map(({module:module})=>module).filter(module=>!module.includes(".")))
function dangerOf(module,name){const[first="",...rest]=module.split(".")
const parts=[OLD_NAMES[first]??first,...rest]
for(let length=parts.length;length>0;length--){const below=[...parts.slice(length),name].join(".")
const found=BY_MODULE.get(parts.slice(0,length).join("."))?.find(({names:names})=>names===void 0||names.includes(below)||names.includes(below.split(".")[0]??""))
if(found!==void 0)return found.why}const path=name.split(".")
const leaves=path.length>1&&path.some(part=>MODULES.has(part)||/^__\w+__$/.test(part))
return leaves?"reaches another module through the one it names":null}const PLAIN_NAME=/^[A-Za-z_][\w.]{0,100}$/
function importName(module,name){const full=`${module}.${name}`
return PLAIN_NAME.test(full)?full:null}const none={kind:"none"}
const unsigned=bytes=>({kind:"number",bytes:bytes,signed:false})
const signed=bytes=>({kind:"number",bytes:bytes,signed:true})
const counted=bytes=>({kind:"counted",bytes:bytes,signed:false})
const countedSigned=bytes=>({kind:"counted",bytes:bytes,signed:true})
const line={kind:"lines",lines:1}
const twoLines={kind:"lines",lines:2}
const TABLE=[["I",line,"decimal"],["J",signed(4),"number"],["K",unsigned(1),"number"],["M",unsigned(2),"number"],["L",line,"decimal"],[138,counted(1),"long"],[139,countedSigned(4),"push"],["S",line,"quoted-text"],["T",countedSigned(4),"ascii-text"],["U",counted(1),"ascii-text"],["B",counted(4),"push"],["C",counted(1),"push"],[142,counted(8),"push"],[150,counted(8),"push"],[151,none,"push"],[152,none,"replace"],["N",none,"push"],[136,none,"push"],[137,none,"push"],["V",line,"escaped-text"],[140,counted(1),"text"],["X",counted(4),"text"],[141,counted(8),"text"],["F",line,"float"],["G",unsigned(8),"push"],["]",none,"push"],["a",none,"add-one"],["e",none,"add-many"],["l",none,"collect"],[")",none,"empty-tuple"],["t",none,"tuple"],[133,none,"tuple-1"],[134,none,"tuple-2"],[135,none,"tuple-3"],["}",none,"empty-dict"],["d",none,"collect"],["s",none,"add-pair"],["u",none,"add-many"],[143,none,"push"],[144,none,"add-many"],[145,none,"collect"],["0",none,"pop"],["2",none,"duplicate"],["(",none,"mark"],["1",none,"pop-mark"],["g",line,"get-decimal"],["h",unsigned(1),"get"],["j",unsigned(4),"get"],["p",line,"put-decimal"],["q",unsigned(1),"put"],["r",unsigned(4),"put"],[148,none,"memoize"],[130,unsigned(1),"extension"],[131,unsigned(2),"extension"],[132,signed(4),"extension"],["c",twoLines,"global"],[147,none,"stack-global"],["R",none,"reduce"],["b",none,"build"],["i",twoLines,"instance"],["o",none,"object"],[129,none,"new-object"],[146,none,"new-object-ex"],[128,unsigned(1),"protocol"],[".",none,"stop"],[149,unsigned(8),"frame"],["P",line,"push"],["Q",none,"replace"]]
const OPCODES=Array.from({length:256},(_,byte)=>{const row=TABLE.find(([code])=>(typeof code==="string"?code.charCodeAt(0):code)===byte)
return row===void 0?void 0:{argument:row[1],effect:row[2]}})
class Lost extends Error{trouble
constructor(trouble){super(trouble)
this.trouble=trouble}}class PickleTokens{number=0
text=null
second=null
#bytes=new Uint8Array(0)
#at=0
#base=0
#skip=0
#skipLines=0
#padding=null
add(chunk){const left=this.#bytes.length-this.#at
this.#base+=this.#at
if(left===0)this.#bytes=chunk
else{const joined=new Uint8Array(left+chunk.length)
joined.set(this.#bytes.subarray(this.#at))
joined.set(chunk,left)
this.#bytes=joined}this.#at=0}keep(){this.#base+=this.#at
this.#bytes=new Uint8Array(this.#bytes.subarray(this.#at))
this.#at=0}get offset(){return this.#base+this.#at}get isDone(){return this.#bytes.length-this.#at+this.#skip+this.#skipLines===0&&this.#padding===null}passOver(length,isPadded){if(isPadded)this.#padding=length
else this.#skip=length}next(){if(!this.#pass())return null
const opcode=OPCODES[this.#bytes[this.#at]??0]
if(opcode===void 0)throw new Lost("not-an-opcode")
const start=this.#at
this.#at++
if(this.#argument(opcode))return opcode
this.#at=start
return null}#pass(){if(this.#padding!==null){const padding=this.#bytes[this.#at]
if(padding===void 0)return false
this.#at++
this.#skip=this.#padding+padding
this.#padding=null}const step=Math.min(this.#skip,this.#bytes.length-this.#at)
this.#skip-=step
this.#at+=step
while(this.#skipLines>0){const end=this.#bytes.indexOf(10,this.#at)
this.#at=end===-1?this.#bytes.length:end+1
if(end===-1)return false
this.#skipLines--}return this.#skip===0&&this.#at<this.#bytes.length}#argument({argument:argument,effect:effect}){switch(argument.kind){case"none":return true
case"number":return this.#readNumber(argument.bytes,argument.signed)
case"counted":{if(!this.#readNumber(argument.bytes,argument.signed))return false
const length=this.number
if(length<0||!Number.isSafeInteger(length))throw new Lost("argument")
this.text=null
const isKept=(effect==="text"||effect==="ascii-text"||effect==="long")&&length<=safety_limits.ym.pickleNameCharacters
if(!isKept){this.#skip=length
return true}if(this.#bytes.length-this.#at<length)return false
this.text=latin1(this.#bytes,this.#at,this.#at+length)
this.#at+=length
return true}case"lines":{this.text=null
this.second=null
const first=this.#readLine()
if(first===void 0)return false
if(first===null||argument.lines===1){this.text=first
if(first===null)this.#skipLines=argument.lines
return true}const second=this.#readLine()
if(second===void 0)return false
if(second===null)this.#skipLines=1
this.text=first
this.second=second
return true}}}#readNumber(bytes,signed){if(this.#bytes.length-this.#at<bytes)return false
let value=0
for(let i=bytes-1;i>=0;i--)value=value*256+(this.#bytes[this.#at+i]??0)
this.number=signed&&bytes===4?value|0:value
this.#at+=bytes
return true}#readLine(){const end=this.#bytes.indexOf(10,this.#at)
const length=(end===-1?this.#bytes.length:end)-this.#at
if(length>safety_limits.ym.pickleLineBytes)return null
if(end===-1)return
const text=latin1(this.#bytes,this.#at,end)
this.#at=end+1
return text}}function latin1(bytes,from,to){return Buffer.from(bytes.buffer,bytes.byteOffset+from,to-from).toString("latin1")}class PickleMachine{opcodes=0
#stack=[]
#marks=[]
#memo=new Map
#remembered
constructor(remembered){this.#remembered=remembered}get top(){return this.#stack.at(-1)}push(value){if(this.#stack.length>safety_limits.ym.pickleValues)throw new Lost("too-much")
this.#stack.push(value)}get#floor(){return this.#marks.at(-1)??0}pop(){const value=this.#stack.length>this.#floor?this.#stack.pop():void 0
if(value===void 0)throw new Lost("stack")
return value}peek(){const value=this.#stack.length>this.#floor?this.#stack.at(-1):void 0
if(value===void 0)throw new Lost("stack")
return value}popSome(count){if(this.#stack.length-count<this.#floor)throw new Lost("stack")
return this.#stack.splice(this.#stack.length-count,count)}mark(){if(this.#marks.length>safety_limits.ym.pickleValues)throw new Lost("too-much")
this.#marks.push(this.#stack.length)}popMark(){const mark=this.#marks.pop()
if(mark===void 0)throw new Lost("stack")
return this.#stack.splice(mark)}popAny(){if(this.#marks.at(-1)===this.#stack.length)this.#marks.pop()
else this.pop()}get(key){const value=this.#memo.get(key)
if(value===void 0)throw new Lost("memo")
this.push(value)}put(key){const value=this.peek()
if(typeof value==="string")this.#remembered.characters+=value.length
this.#memo.set(key,value)
const isTooMuch=this.#memo.size>safety_limits.ym.pickleValues||this.#remembered.characters>safety_limits.ym.pickleNames
if(isTooMuch)throw new Lost("too-much")}memoize(){this.put(this.#memo.size)}}const UNNAMED={unusual:"an import with an unusual name",computed:"an import whose name is computed while loading",extension:"an import by number (extension registry)",call:"a function that is computed while loading"}
const NOT_TOLD="cannot be told without loading the file"
const LONGEST_TUPLE=9
const OLD_TORCH_PICKLES=5
class PickleScan{#tokens=new PickleTokens
#imports=new Set
#dangerous=new Map
#trouble=null
#protocol=0
#pickles=0
#opcodes=0
#remembered={characters:0}
#machine=new PickleMachine(this.#remembered)
#outer=[]
#hasArrays=false
#oldTorch=false
#finished=false
#frameEnd=0
feed(chunk){if(this.#trouble!==null||this.#finished)return false
this.#tokens.add(chunk)
try{while(!this.#finished&&this.#step());}catch(error){if(!(error instanceof Lost))throw error
const follows=this.#pickles>0&&this.#machine.opcodes===0&&this.#outer.length===0
this.#trouble=follows?"trailing":error.trouble}if(this.#trouble!==null||this.#finished)return false
this.#tokens.keep()
return true}end(){const isWhole=this.#finished||this.#pickles>0&&this.#isBetween()
return{imports:[...this.#imports].sort(),dangerous:this.#dangerous,protocol:this.#protocol,pickles:this.#pickles,opcodes:this.#opcodes,trouble:this.#trouble??(isWhole?null:"truncated")}}#isBetween(){return this.#machine.opcodes===0&&this.#outer.length===0&&this.#tokens.isDone}#step(){const opcode=this.#tokens.next()
if(opcode===null)return false
this.#opcodes++
if(this.#opcodes>safety_limits.ym.pickleOpcodes)throw new Lost("too-much")
this.#effect(opcode)
if(opcode.effect!=="stop")this.#machine.opcodes++
return true}#effect({effect:effect}){const machine=this.#machine
const{number:number,text:text,second:second}=this.#tokens
switch(effect){case"protocol":if(number>5)throw new Lost("protocol")
this.#protocol=Math.max(this.#protocol,number)
return
case"frame":this.#frameEnd=this.#tokens.offset+number
return
case"push":machine.push(OPAQUE)
return
case"number":machine.push(number)
return
case"decimal":machine.push(decimal(text,/^[-+]?(?:0[xX][0-9a-fA-F]+|\d+)L?$/))
return
case"float":machine.push(decimal(text,/^[-+]?(?:[\d.]+(?:[eE][-+]?\d+)?|inf|nan|Infinity|NaN)$/))
return
case"long":machine.push(isTorchMagic(text)?TORCH_MAGIC:OPAQUE)
return
case"text":case"ascii-text":machine.push(text??OPAQUE)
return
case"quoted-text":machine.push(unquoted(text))
return
case"escaped-text":machine.push(text===null||text.includes("\\")?OPAQUE:text.slice(0,safety_limits.ym.pickleNameCharacters+1))
return
case"replace":machine.pop()
machine.push(OPAQUE)
return
case"pop":machine.popAny()
return
case"duplicate":machine.push(machine.peek())
return
case"mark":machine.mark()
return
case"pop-mark":machine.popMark()
return
case"collect":machine.popMark()
machine.push(OPAQUE)
return
case"tuple":machine.push(this.#tuple(machine.popMark()))
return
case"tuple-1":case"tuple-2":case"tuple-3":machine.push(this.#tuple(machine.popSome(Number(effect.slice(-1)))))
return
case"empty-tuple":machine.push(this.#tuple([]))
return
case"empty-dict":machine.push(isKind(machine.top,"wrapper")?{kind:"state",values:new Map}:OPAQUE)
return
case"add-one":machine.pop()
machine.peek()
return
case"add-pair":this.#addPairs(machine.popSome(2))
return
case"add-many":this.#addPairs(machine.popMark())
return
case"get":machine.get(number)
return
case"get-decimal":machine.get(index(text))
return
case"put":machine.put(number)
return
case"put-decimal":machine.put(index(text))
return
case"memoize":machine.memoize()
return
case"global":machine.push(this.#imported(text,second))
return
case"stack-global":{const[module,name]=machine.popSome(2)
machine.push(this.#stackImport(module,name))
return}case"instance":machine.popMark()
this.#imported(text,second)
machine.push(OPAQUE)
return
case"object":this.#called(machine.popMark()[0])
machine.push(OPAQUE)
return
case"reduce":{const[callable,args]=machine.popSome(2)
this.#called(callable)
machine.push((isImport(callable,"numpy","dtype")?dtypeOf(args):null)??OPAQUE)
return}case"new-object":case"new-object-ex":{const[callable]=machine.popSome(effect==="new-object"?2:3)
this.#called(callable)
machine.push(isArrayWrapper(callable)?{kind:"wrapper"}:OPAQUE)
return}case"build":this.#build()
return
case"extension":this.#danger(UNNAMED.extension,NOT_TOLD)
machine.push({kind:"import",module:"",name:""})
return
case"stop":this.#stop()
return}}#tuple(items){return this.#hasArrays&&items.length<=LONGEST_TUPLE?{kind:"tuple",items:items}:OPAQUE}#addPairs(pairs){const target=this.#machine.peek()
if(!isKind(target,"state"))return
for(let i=0;i<pairs.length;i+=2)setAttribute(target,pairs[i],pairs[i+1])}#imported(module,name){if(module===null||name===null){this.#danger(UNNAMED.unusual,NOT_TOLD)
return{kind:"import",module:"",name:""}}const why=dangerOf(module,name)
const shown=importName(module,name)
if(shown!==null&&this.#imports.size<safety_limits.ym.pickleImports)this.#imports.add(shown)
if(why!==null||shown===null)this.#danger(shown??UNNAMED.unusual,why??NOT_TOLD)
if(name==="dtype"||name==="NumpyArrayWrapper")this.#hasArrays=true
return{kind:"import",module:module,name:name}}#stackImport(module,name){if(typeof module==="string"&&typeof name==="string")return this.#imported(module,name)
this.#danger(UNNAMED.computed,NOT_TOLD)
return{kind:"import",module:"",name:""}}#danger(what,why){if(this.#dangerous.size<safety_limits.ym.pickleImports)this.#dangerous.set(what,why)}#called(callable){if(callable===void 0)throw new Lost("stack")
if(!isKind(callable,"import"))this.#danger(UNNAMED.call,NOT_TOLD)}#build(){const state=this.#machine.pop()
const target=this.#machine.peek()
if(isKind(target,"dtype"))completeDtype(target,state)
if(!isKind(target,"wrapper"))return
const array=isKind(state,"state")?arrayAfter(state):null
if(array===null||this.#frameEnd>this.#tokens.offset)throw new Lost("array")
this.#machine.pop()
this.#machine.push(OPAQUE)
if(array.kind==="pickle"){if(this.#outer.length>0)throw new Lost("array")
this.#machine.opcodes++
this.#outer.push(this.#machine)
this.#machine=new PickleMachine(this.#remembered)}else this.#tokens.passOver(array.length,array.padded)}#stop(){const result=this.#machine.pop()
const outer=this.#outer.pop()
if(outer!==void 0){this.#machine=outer
return}this.#pickles++
this.#remembered={characters:0}
this.#machine=new PickleMachine(this.#remembered)
this.#hasArrays=false
if(this.#pickles===1)this.#oldTorch=result===TORCH_MAGIC
this.#finished=this.#oldTorch&&this.#pickles===OLD_TORCH_PICKLES}}function decimal(text,form){if(text===null)return OPAQUE
if(!form.test(text.trim()))throw new Lost("argument")
return OPAQUE}function index(text){if(text===null||!/^\d{1,15}$/.test(text.trim()))throw new Lost("argument")
return Number(text)}function unquoted(text){if(text===null)return OPAQUE
const trimmed=text.trim()
const quote=trimmed[0]
if(trimmed.length<2||quote!=="'"&&quote!=='"'||!trimmed.endsWith(quote))throw new Lost("argument")
const content=trimmed.slice(1,-1)
return content.includes("\\")||content.length>safety_limits.ym.pickleNameCharacters?OPAQUE:content}const pickle_TITLE="Pickle"
const PICKLE_NAME=/\.(pkl|pickle|joblib|dill|cloudpickle|sav|pt|pth|ckpt)(\.(gz|z|bz2|xz|lzma|lz4|zst))?$/i
const FEWEST_OPCODES=4
const PIECE=1<<20
const MAGICS=[["zip",[80,75,3,4]],["gzip",[31,139]],["numpy",[147,78,85,77,80,89]],["bzip2",[66,90,104]],["xz",[253,55,122,88,90,0]],["lzma",[93,0,0]],["lz4",[4,34,77,24]],["zstd",[40,181,47,253]],["old joblib",[90,70,48,120]]]
const pickleReader={id:"pickle",title:pickle_TITLE,role:"artifact",versions:["0","1","2","3","4","5"],fields:["path","format","size","runs_code","imports","dangerous_imports"].map(name=>`artifact.${name}`),recognise:recognisePickle,read:readPickle}
function packingOf(bytes){const found=MAGICS.find(([,magic])=>magic.every((byte,at)=>bytes[at]===byte))
if(found!==void 0)return found[0]
const[first=0,second=0]=bytes
return first===120&&(first*256+second)%31===0?"zlib":"none"}function recognisePickle(head){const packing=packingOf(head.bytes)
const isNamed=PICKLE_NAME.test(head.path)
switch(packing){case"none":return recogniseBare(head.bytes,head.size,isNamed,"it begins with the opcodes of a pickle")
case"gzip":case"zlib":{const start=beginningOf(head.bytes,packing)
return start===null?null:recogniseBare(start,Number.POSITIVE_INFINITY,isNamed,`it is a pickle in ${packing}`)}case"numpy":return objectsInArray(head.bytes)===null?null:{strength:3,because:"it is an array of Python objects"}
case"zip":if(picklesIn(head).length>0)return{strength:3,because:"it is an archive with a pickle in it"}
return isNamed&&"problem"in listZip(head.slice,head.size)?{strength:2,because:"it is an archive that is named like a pickle"}:null
default:return isNamed?{strength:1,because:"it is named like a pickle and compressed"}:null}}function recogniseBare(bytes,size,isNamed,because){const isMarked=bytes[0]===128&&(bytes[1]??255)<=5
const scan=new PickleScan
scan.feed(bytes)
const{pickles:pickles,trouble:trouble,imports:imports,opcodes:opcodes}=scan.end()
const follows=trouble===null||pickles>0||trouble==="truncated"&&bytes.length<size
if(isMarked)return follows||isNamed||imports.length>0?{strength:3,because:because}:null
const isOld=follows&&opcodes>1&&(isNamed||imports.length>0&&opcodes>=FEWEST_OPCODES)
return isOld?{strength:2,because:because}:null}function beginningOf(bytes,packing){const options={finishFlush:external_node_zlib_.constants.Z_SYNC_FLUSH,maxOutputLength:1100*safety_limits.ym.pickleTasteBytes}
const start=bytes.subarray(0,safety_limits.ym.pickleTasteBytes)
try{return packing==="gzip"?external_node_zlib_.gunzipSync(start,options):external_node_zlib_.inflateSync(start,options)}catch{return null}}const PICKLE_ENTRY=/\.(pkl|pickle|joblib)$/i
const ARRAY_ENTRY=/\.npy$/i
function picklesIn(head){const listed=listZip(head.slice,head.size)
if("problem"in listed)return[]
return listed.entries.flatMap(entry=>{if(PICKLE_ENTRY.test(entry.name))return[{entry:entry,isArray:false}]
if(!ARRAY_ENTRY.test(entry.name))return[]
const start=startOfEntry(head,entry)
return start===null||objectsInArray(start)===null?[]:[{entry:entry,isArray:true}]})}function startOfEntry(head,entry){const place=contentsOf(head.slice,entry)
if(place===null)return null
const bytes=head.slice(place.start,Math.min(place.end,place.start+safety_limits.ym.pickleTasteBytes))
if(entry.method===0)return bytes
try{return external_node_zlib_.inflateRawSync(bytes,{finishFlush:external_node_zlib_.constants.Z_SYNC_FLUSH,maxOutputLength:1100*safety_limits.ym.pickleTasteBytes})}catch{return null}}async function readPickle(document){const packing=packingOf(document.bytes)
const found=await findIn(document,packing)
const imports=unique(found.findings.flatMap(one=>one.imports))
const dangerous=new Map(found.findings.flatMap(one=>[...one.dangerous]))
const place=(0,statement.GH)(document.path)
const problem=(code,message)=>({code:code,message:message,place:place})
const troubles=new Set(found.findings.flatMap(({trouble:trouble})=>trouble===null?[]:[trouble]))
const warnings=[...[...dangerous].slice(0,safety_limits.ym.pickleProblems).map(([what,why])=>problem("dangerous-import",dangerMessage(what,why))),...dangerous.size>safety_limits.ym.pickleProblems?[problem("dangerous-import",`${dangerous.size-safety_limits.ym.pickleProblems} more imports are dangerous.`)]:[],...[...troubles].map(trouble=>problem(`pickle-${trouble}`,TROUBLES[trouble])),...found.problems]
const isKnown=found.findings.length>0
const isWhole=isKnown&&troubles.size+found.problems.length===0
const said=[saying("path",document.path,"",place),saying("format",found.format,"",place),saying("size",document.size,"",place),saying("runs_code",true,"",place),...imports.length>0?[saying("imports",imports,"",place)]:[],...dangerous.size>0||isWhole?[saying("dangerous_imports",[...dangerous.keys()].sort(),"",place)]:[]]
const protocols=found.findings.map(({protocol:protocol})=>protocol)
return{...evidence_reader.f,status:!isKnown?"unsupported":troubles.size+found.problems.length>0?"partial":"parsed",version:protocols.length===0?null:String(Math.max(...protocols)),entries:[artifactEntry(document.path,place,{format:pickle_TITLE,assurance:"recomputed"},said)],warnings:warnings}}const unique=texts=>[...new Set(texts)].sort().slice(0,safety_limits.ym.pickleImports)
function dangerMessage(what,why){const advice="Do not load the file before somebody has looked into it; save the model in a form that runs no code, such as safetensors or ONNX."
return/^[A-Za-z_][\w.]*$/.test(what)?`Loading this file imports ${what}, which ${why}. ${advice}`:`Loading this file needs ${what}, which ${why}. ${advice}`}const CUT="The imports listed are those before it. Write the file again with an unchanged version of its tool."
const TROUBLES={"not-an-opcode":`Part of the file is no pickle, so that what follows could not be looked into. ${CUT}`,truncated:"The file ends in the middle of a pickle. Write it again, or fetch it again.",stack:`An opcode takes more values than there are, so that the pickle cannot be loaded. ${CUT}`,memo:`An opcode fetches a value that was never stored, so that the pickle cannot be loaded. ${CUT}`,argument:`The argument of an opcode has not the form it must have, so that the pickle cannot be loaded. ${CUT}`,protocol:`The pickle states a protocol later than 5, which is not known. ${CUT}`,array:`An array lies in the file in a way that does not say where it ends. ${CUT}`,trailing:"Bytes follow the end of the pickle that are no pickle. Write the file again with nothing after it.","too-much":`The pickle holds more than ${safety_limits.ym.pickleOpcodes} opcodes or ${safety_limits.ym.pickleValues} values at once; the rest was not looked into.`}
async function findIn(document,packing){const problem=(code,message)=>({code:code,message:message,place:(0,statement.GH)(document.path)})
switch(packing){case"none":return{format:"pickle",findings:[scanAll(document.chunks())],problems:[]}
case"gzip":case"zlib":{const scan=new PickleScan
const failure=await inflateInto(document.chunks(),packing,scan)
const problems=failure===null?[]:[problem("not-decompressed",failure)]
return{format:`pickle in ${packing}`,findings:[scan.end()],problems:problems}}case"numpy":{const start=objectsInArray(document.bytes)??0
return{format:"numpy array of objects",findings:[scanAll(pieces(document,start,document.size))],problems:[]}}case"zip":return findInZip(document)
default:{const message=`The file is compressed with ${packing}, which is not read. Save it with gzip or without compression.`
return{format:`pickle in ${packing}`,findings:[],problems:[problem("compressed",message)]}}}}function scanAll(chunks){const scan=new PickleScan
for(const chunk of chunks)if(!scan.feed(chunk))break
return scan.end()}async function inflateInto(chunks,packing,scan){const stream=packing==="gzip"?external_node_zlib_.createGunzip():external_node_zlib_.createInflate()
const source=external_node_stream_.Readable.from(copies(chunks),{objectMode:false})
source.on("error",()=>stream.destroy(new Error("unreadable"))).pipe(stream)
let length=0
try{for await(const piece of stream){length+=piece.length
if(length>safety_limits.ym.inflatedBytes)return`The file has more than ${safety_limits.ym.inflatedBytes/1024/1024} MiB when decompressed; the rest was not looked into.`
if(!scan.feed(piece))break}return null}catch{return"The file cannot be decompressed to its end. Write it again, or fetch it again."}finally{source.destroy()
stream.destroy()}}function*copies(chunks){for(const chunk of chunks)yield new Uint8Array(chunk)}function*pieces(document,start,end){for(let at=start;at<end;at+=PIECE){const piece=document.slice(at,Math.min(end,at+PIECE))
if(piece.length===0)return
yield piece}}function findInZip(document){const findings=[]
const problems=[]
const place=(0,statement.GH)(document.path)
const listed=listZip(document.slice,document.size)
if("problem"in listed)problems.push({code:listed.code,message:listed.problem,place:place})
const pickles=picklesIn(document)
let inflated=0
for(const{entry:entry,isArray:isArray}of pickles){const at=contentsOf(document.slice,entry)
if(at===null||at.end>document.size){problems.push({code:"not-zip",message:"A pickle of the archive lies outside of it. Write the file again.",place:place})
continue}if(entry.method===0){findings.push(scanAll(skipHeader(pieces(document,at.start,at.end),isArray)))
continue}const room=safety_limits.ym.zipInflatedBytes-inflated
const contents=entry.method===8?inflateEntry(document,at,room):null
if(contents===null){const message=`A pickle of the archive could not be decompressed, or has more than ${safety_limits.ym.zipInflatedBytes/1024/1024} MiB. Write the archive without compression.`
problems.push({code:"not-decompressed",message:message,place:place})
continue}inflated+=contents.length
findings.push(scanAll(skipHeader([contents],isArray)))}const isTorch=pickles.some(({entry:entry})=>(0,paths.Vb)(entry.name)==="data.pkl")
const isScript=pickles.some(({entry:entry})=>(0,paths.Vb)(entry.name)==="constants.pkl")
const named=isScript?"TorchScript archive":isTorch?"PyTorch archive":"zip archive with a pickle"
const format=pickles.length===0?"zip archive":named
return{format:format,findings:findings,problems:problems}}function inflateEntry(document,{start:start,end:end},room){if(room<=0||end-start>safety_limits.ym.zipInflatedBytes)return null
try{return external_node_zlib_.inflateRawSync(document.slice(start,end),{maxOutputLength:room})}catch{return null}}function*skipHeader(chunks,isArray){let isFirst=isArray
for(const chunk of chunks){yield isFirst?chunk.subarray(objectsInArray(chunk)??0):chunk
isFirst=false}}const safetensors_TITLE="safetensors"
const PREFIX=8
const BITS={BOOL:8,F4:4,F6_E2M3:6,F6_E3M2:6,U8:8,I8:8,F8_E5M2:8,F8_E4M3:8,F8_E8M0:8,I16:16,U16:16,F16:16,BF16:16,I32:32,U32:32,F32:32,C64:64,F64:64,I64:64,U64:64}
const safetensorsReader={id:"safetensors",title:safetensors_TITLE,role:"artifact",versions:[],fields:["artifact.path","artifact.format","artifact.size","artifact.runs_code"],recognise:recogniseSafetensors,read:readSafetensors}
function headerLength(bytes){if(bytes.length<PREFIX)return-1
const data=new DataView(bytes.buffer,bytes.byteOffset,PREFIX)
return data.getUint32(0,true)+data.getUint32(4,true)*2**32}function recogniseSafetensors({bytes:bytes,path:path,size:size}){const length=headerLength(bytes)
const isNamed=/\.safetensors$/i.test(path)
if(bytes[PREFIX]===123&&length>=2&&(isNamed||PREFIX+length<=size))return{strength:3,because:"a length and a JSON header stand at its beginning"}
return isNamed&&length>=0&&!isText(bytes)?{strength:2,because:"it is named safetensors"}:null}const isText=bytes=>bytes.subarray(0,PREFIX).every(byte=>byte>=9)
function readSafetensors(document){const{path:path,size:size}=document
const place=(0,statement.GH)(path)
const refused=(code,message)=>({...evidence_reader.f,status:"corrupt",warnings:[{code:code,message:message,place:place}]})
const length=headerLength(document.bytes)
if(length<0||PREFIX+length>size)return refused("cut-off","The file is shorter than its header says. Fetch it again, or write it again.")
if(length>safety_limits.ym.safetensorsHeaderBytes){const limit=safety_limits.ym.safetensorsHeaderBytes/1024/1024
return refused("too-large",`The header has more than ${limit} MiB, more than is read. Split the file.`)}const text=safetensors_utf8(document.slice(PREFIX,PREFIX+length))
const header=text===null?null:(0,data._)(text,{format:"json"})
if(header===null||header.value?.kind!=="mapping"){const[first]=header?.problems??[]
return refused("not-safetensors",`The header cannot be read. ${first?.message??"It is not one JSON object."}`)}const problems=checkTensors(header.value,size-PREFIX-length)
const warnings=problems.map(({code:code,message:message})=>({code:code,message:message,place:place}))
const said=[saying("path",path,"",place),saying("format",safetensors_TITLE,"",place),saying("size",size,"",place),saying("runs_code",false,"",place)]
return{...evidence_reader.f,status:warnings.length>0?"partial":"parsed",entries:[artifactEntry(path,place,{format:safetensors_TITLE,assurance:"recomputed"},said)],notUnderstood:metadataKeys(header.value).map(what=>({what:what,place:place})),warnings:warnings}}function safetensors_utf8(bytes){try{return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(bytes)}catch{return null}}const METADATA="__metadata__"
function metadataKeys(header){const metadata=header.entries.get(METADATA)?.value
if(metadata?.kind!=="mapping")return[]
return[...metadata.entries.keys()].filter(key=>key!=="format").map(key=>(0,located.rb)([METADATA,key]))}function checkTensors(header,bytes){const troubles=new Map
const extents=[]
for(const[name,{value:value}]of header.entries){if(name===METADATA){if(!isTextMap(value))troubles.set("metadata","The metadata of the header are not texts by name. Write the file again with its library.")
continue}const extent=extentOf(value)
if(extent===null)troubles.set("tensor","A tensor of the header has no dtype, shape or offsets that fit each other. Write the file again.")
else extents.push(extent)}if(troubles.has("tensor"))return listed(troubles)
extents.sort((a,b)=>a.begin-b.begin||a.end-b.end)
let at=0
for(const{begin:begin,end:end}of extents){if(begin<at)troubles.set("overlap","Two tensors share bytes of the file. Write it again with its library.")
if(begin>at)troubles.set("gap","Bytes of the file belong to no tensor. Write it again with its library.")
at=Math.max(at,end)}if(at>bytes)troubles.set("cut-off","A tensor lies beyond the end of the file. Fetch it again, or write it again.")
if(at<bytes)troubles.set("gap","Bytes of the file belong to no tensor. Write it again with its library.")
return listed(troubles)}const listed=troubles=>[...troubles].map(([code,message])=>({code:code,message:message}))
function isTextMap(value){if(value.kind!=="mapping")return false
return[...value.entries.values()].every(one=>one.value.kind==="scalar"&&typeof one.value.value==="string")}function extentOf(value){if(value.kind!=="mapping")return null
const dtype=value.entries.get("dtype")?.value
const shape=numbersIn(value.entries.get("shape")?.value)
const offsets=numbersIn(value.entries.get("data_offsets")?.value)
const[begin,end]=offsets??[]
if(dtype?.kind!=="scalar"||shape===null||begin===void 0||end===void 0||begin>end)return null
if(offsets?.length!==2)return null
const bits=Object.hasOwn(BITS,dtype.text)?BITS[dtype.text]:void 0
if(bits===void 0)return{begin:begin,end:end}
const needed=shape.reduce((product,count)=>product*count,bits)
return needed===(end-begin)*8?{begin:begin,end:end}:null}function numbersIn(value){if(value?.kind!=="sequence")return null
const numbers=value.items.map(item=>item.kind==="scalar"?item.value:null)
return numbers.every(one=>typeof one==="number"&&Number.isSafeInteger(one)&&one>=0)?numbers:null}var vocabulary=__webpack_require__(57279)
var mapped_facts=__webpack_require__(12306)
var records=__webpack_require__(66931)
var metric_names=__webpack_require__(9548)
function linesOf(text){const source=text.startsWith("\ufeff")?text.slice(1):text
return{text:source,starts:(0,position._)(source)}}function readQuotedJson(scalar,around,within=value=>value){const from=offsetOf(around,scalar.span.line,scalar.span.column)
const token=around.text.slice(from,offsetOf(around,scalar.span.endLine,scalar.span.endColumn))
const{text:text,offsets:offsets}=unescaped(token)
if(text!==scalar.text)return{value:null,problems:[]}
const{value:value,problems:problems}=(0,data._)(text,{format:"json"})
const inner=linesOf(text)
const positions=(0,position.q)(around.text)
const outward=span=>{const start=offsets[offsetOf(inner,span.line,span.column)]??0
const end=offsets[offsetOf(inner,span.endLine,span.endColumn)]??token.length
return positions.span(from+start,from+end)}
return{value:value===null?null:moved(within(value,inner),outward),problems:problems.map(problem=>({...problem,span:outward(problem.span)}))}}function spansInQuoted({span:span,text:text},around){const{line:line,column:column,endLine:endLine,endColumn:endColumn}=span
const token=around.text.slice(offsetOf(around,line,column),offsetOf(around,endLine,endColumn))
if(endLine!==line||!token.startsWith('"'))return null
const{offsets:offsets}=unescaped(token)
const columnAt=offset=>column+(offsets[Math.min(offset,text.length)]??token.length)
return(start,end)=>({line:line,column:columnAt(start),endLine:line,endColumn:columnAt(end)})}function offsetOf({starts:starts,text:text},line,column){return Math.min((starts[line-1]??text.length)+column-1,text.length)}const SHORT={n:"\n",t:"\t",r:"\r",b:"\b",f:"\f"}
function unescaped(token){const offsets=new Uint32Array(token.length+1)
const parts=[]
let length=0
let plainFrom=1
let at=1
while(at<token.length-1){offsets[length++]=at
if(token[at]!=="\\"){at++
continue}parts.push(token.slice(plainFrom,at))
const code=token[at+1]??""
const isUnicode=code==="u"
parts.push(isUnicode?String.fromCharCode(Number.parseInt(token.slice(at+2,at+6),16)):SHORT[code]??code)
at+=isUnicode?6:2
plainFrom=at}offsets[length]=at
parts.push(token.slice(plainFrom,Math.max(plainFrom,token.length-1)))
return{text:parts.join(""),offsets:offsets}}function moved(value,move){const span=move(value.span)
if(value.kind==="scalar")return{...value,span:span}
if(value.kind==="sequence")return{...value,span:span,items:value.items.map(item=>moved(item,move))}
const entries=[...value.entries].map(([name,entry])=>[name,{key:move(entry.key),value:moved(entry.value,move)}])
return{...value,span:span,entries:new Map(entries)}}const SIZE_NAMES=["n","n_samples","num_samples","samples","count","size","group_size","sample_size","n_examples","num_examples","examples"]
const group_matrix_bareName=name=>name.trim().toLowerCase().replace(/[\s-]+/g,"_")
const isSizeName=name=>SIZE_NAMES.includes(group_matrix_bareName(name))
const isMetricName=name=>(0,metric_names.NQ)(name)!==null
const isMeasured=name=>isMetricName(name)||isSizeName(name)
function matrixIn(value,keys){if(value.kind==="sequence")return fromRecords(value,keys)
if(value.kind!=="mapping")return null
const split=fromSplit(value,keys)
return split??fromNested(value,keys)}function fromNested(value,keys){const outer=[...value.entries.keys()]
const inner=new Set
for(const{value:child}of value.entries.values()){if(child.kind!=="mapping")return null
for(const[name,{value:cell}]of child.entries){if(cell.kind!=="scalar")return null
inner.add(name)}}if(outer.length===0||inner.size===0||outer.length*inner.size>safety_limits.rq.tableCells)return null
const[above,below]=[outer.some(isMetricName),[...inner].some(isMetricName)]
if(above&&below)return"both-ways"
if(!above&&!below)return null
const rowNames=above?[...inner]:outer
const columns=above?outer:[...inner]
const at=(row,column)=>{const path=above?[column,row]:[row,column]
const[first="",second=""]=path
const child=value.entries.get(first)?.value
const scalar=child?.kind==="mapping"?child.entries.get(second)?.value:void 0
return scalar?.kind==="scalar"?{scalar:scalar,keys:[...keys,first,second]}:null}
const isNumbered=rowNames.every((name,position)=>name===String(position))
return withGroups(columns,rowNames.map(name=>{const cells=columns.map(column=>at(name,column))
const label=isNumbered?null:labelParts(name)
const span=cells.find(cell=>cell!==null)?.scalar.span??value.span
return{label:label,cells:cells,span:span}}),isNumbered?rowNames:null)}function fromSplit(value,keys){const list=name=>{const found=value.entries.get(name)?.value
return found?.kind==="sequence"?found:null}
const[columns,index,data]=[list("columns"),list("index"),list("data")]
if(columns===null||data===null)return null
const names=columns.items.map(item=>textOf(item))
if(!names.every(name=>name!==null)||!names.some(name=>name!==null&&isMetricName(name)))return null
const labels=index?.items.map(partsOf)??[]
const isNumbered=index===null||labels.every((parts,at)=>parts?.length===1&&parts[0]===String(at))
const rows=data.items.flatMap((item,position)=>{if(item.kind!=="sequence")return[]
const cells=item.items.map((scalar,column)=>scalar.kind==="scalar"?{scalar:scalar,keys:[...keys,"data",position,column]}:null)
return[{label:isNumbered?null:labels[position]??null,cells:cells,span:item.span}]})
return withGroups(names.map(name=>name??""),rows,null)}function fromRecords(value,keys){const items=value.items
if(items.length===0)return null
if(items.every(item=>item.kind==="sequence"&&item.items.every(({kind:kind})=>kind==="scalar")))return"no-names"
const columns=new Set
for(const item of items){if(item.kind!=="mapping")return null
for(const[name,{value:cell}]of item.entries){if(cell.kind!=="scalar")return null
columns.add(name)}}if(![...columns].some(isMetricName))return null
if(columns.size*items.length>safety_limits.rq.tableCells)return null
const names=[...columns]
const rows=items.flatMap((item,position)=>{if(item.kind!=="mapping")return[]
const cells=names.map(name=>{const scalar=item.entries.get(name)?.value
return scalar?.kind==="scalar"?{scalar:scalar,keys:[...keys,position,name]}:null})
return[{label:null,cells:cells,span:item.span}]})
return withGroups(names,rows,null)}function fromTable({headers:headers,rows:rows}){const[first]=headers
return withGroups(headers.map(({text:text})=>text.trim()),rows.map(cells=>({label:null,cells:cells.map(scalar=>({scalar:scalar,keys:[]})),span:cells[0]?.span??first?.span??{line:1,column:1,endLine:1,endColumn:1}})),null)}function withGroups(columns,rows,numbers){const matrix={columns:columns,rows:rows}
if(rows.every(({label:label})=>label!==null)||groupColumns(matrix).length>0)return matrix
return numbers===null?"no-groups":{columns:columns,rows:rows.map((row,position)=>({...row,label:[numbers[position]??""]}))}}const ATTRIBUTE_COLUMN=/^(attribute|attribute_name|group_type|sensitive_feature|dimension)$/
const GROUP_COLUMN=/^(group|group_name|subgroup|attribute_value|group_value|slice)$/
function numberings({columns:columns,rows:rows}){return columns.flatMap((name,column)=>name===""&&rows.every(({cells:cells},position)=>cells[column]?.scalar.text===String(position))?[column]:[])}function groupColumns({columns:columns,rows:rows}){const isText=column=>rows.every(({cells:cells})=>{const value=cells[column]?.scalar
return value===void 0||typeof value.value==="string"||typeof value.value==="boolean"})
const numbers=numberings({columns:columns,rows:rows})
const firstMeasured=columns.findIndex(isMeasured)
return columns.flatMap((name,column)=>{if(isMeasured(name)||numbers.includes(column))return[]
const isNamed=ATTRIBUTE_COLUMN.test(group_matrix_bareName(name))||GROUP_COLUMN.test(group_matrix_bareName(name))
return isNamed||isText(column)&&column<firstMeasured?[column]:[]})}function groupOf(matrix,row,attribute){const text=column=>column===void 0?"":row.cells[column]?.scalar.text??""
if(row.label!==null){const{label:label}=row
if(label.length===1)return isOverall(label[0]??"")?{}:{[attribute]:label[0]??""}
return Object.fromEntries(label.map((part,position)=>[`${attribute} ${position+1}`,part]))}const columns=groupColumns(matrix)
const kind=columns.find(column=>ATTRIBUTE_COLUMN.test(group_matrix_bareName(matrix.columns[column]??"")))
const group=columns.find(column=>GROUP_COLUMN.test(group_matrix_bareName(matrix.columns[column]??"")))
if(kind!==void 0&&group!==void 0)return isOverall(text(group))?{}:{[text(kind)]:text(group)}
if(columns.length>0&&columns.every(column=>isOverall(text(column))))return{}
return Object.fromEntries(columns.map(column=>{const name=matrix.columns[column]??""
return[GROUP_COLUMN.test(group_matrix_bareName(name))||name===""?attribute:name,text(column)]}))}const isOverall=name=>/^(overall|all|total)$/i.test(name.trim())
function labelParts(name){const inside=/^\((.{1,400})\)$/.exec(name)?.[1]
if(inside===void 0||!/^['"\d]/.test(inside))return[name]
const parts=[]
const part=/\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^'",\s][^,]*))\s*(?:,|$)/y
while(part.lastIndex<inside.length){const match=part.exec(inside)
if(match===null)return[name]
parts.push((match[1]??match[2]??match[3]??"").replace(/\\(.)/g,"$1").trim())}return parts.length>1?parts:[name]}const textOf=value=>value.kind==="scalar"&&value.value!==null?value.text:null
function partsOf(value){if(value.kind==="scalar")return value.value===null?null:labelParts(value.text)
if(value.kind!=="sequence")return null
const parts=value.items.map(textOf)
return parts.every(part=>part!==null)?parts.map(part=>part??""):null}var named_number=__webpack_require__(18383)
var field_value=__webpack_require__(93869)
const finite=value=>value?.kind==="scalar"&&typeof value.value==="number"&&Number.isFinite(value.value)?value.value:null
function whole(value){const number=finite(value)
return number!==null&&Number.isSafeInteger(number)&&number>=0?number:null}function located_values_scalarAt(value,path){const found=(0,located.$I)(value,path)
return found?.kind==="scalar"&&found.value!==null?found:null}const numberAt=(value,path)=>finite((0,located.$I)(value,path))
const countAt=(value,path)=>whole((0,located.$I)(value,path))
function located_values_textAt(value,path){const scalar=located_values_scalarAt(value,path)
return typeof scalar?.value==="string"?scalar.text:""}function writtenAt(value,path){const text=located_values_scalarAt(value,path)?.text.trim()??""
return text===""?null:text}function itemsAt(value,path){const found=(0,located.$I)(value,path)
return found?.kind==="sequence"?found.items:[]}function child(found,...keys){return keys.reduce((at,key)=>{const entry=at?.value.kind==="mapping"?at.value.entries.get(key):void 0
return at===null||entry===void 0?null:{value:entry.value,keys:[...at.keys,key],entry:entry}},found)}function children(found){if(found?.value.kind!=="mapping")return[]
const{keys:keys}=found
return[...found.value.entries].map(([name,entry])=>[name,{value:entry.value,keys:[...keys,name],entry:entry}])}function items(found){return found?.value.kind==="sequence"?(0,mapped_paths.Yt)(found):[]}const has=(found,...keys)=>keys.every(key=>child(found,key)!==null)
function located_values_textOf(found){const value=found?.value
return value?.kind==="scalar"&&typeof value.value==="string"?value.value:null}const numberOf=found=>finite(found?.value)
const countOf=found=>whole(found?.value)
function booleanOf(found){const value=found?.value
return value?.kind==="scalar"&&typeof value.value==="boolean"?value.value:null}function use({used:used},...found){for(const one of found)if(one!==null)used.add(one.value)}function record(about){return recordAs(about,about.raw,about.value,about.pointer,about.place)}const recordOf=(scalar,keys,path,about)=>recordAs(about,about.raw??writtenNumber(scalar),about.value===void 0?finite(scalar):about.value,(0,located.rb)(keys),(0,statement.$t)(path,scalar.span))
function recordAs(about,raw,value,pointer,place){const{metric:metric=null,name:name,scale:scale="unknown",subgroup:subgroup={},n:n=null,interval:interval=null,role:role=null}=about
const nature=(0,metric_names.PC)(metric)
const{kind:kind=nature.kind,better:better=nature.better,details:details={}}=about
return{kind:kind,better:better,metric:metric,name:name,raw:raw,value:value,scale:scale,subgroup:subgroup,n:n,interval:interval,role:role,pointer:pointer,place:place,assurance:"reported",details:details}}function writtenNumber({value:value,text:text}){return typeof value==="string"?JSON.stringify(text):text}const NO_NUMBER=/^(nan|[-+]?inf(inity)?|n\/?a|none|null|)$/i
function recordAt(found,about,{path:path,used:used}){if(found?.value.kind!=="scalar")return[]
const scalar=found.value
const{value:value}=scalar
const isNumber=typeof value==="number"||value===null
if(!isNumber&&!(typeof value==="string"&&NO_NUMBER.test(value.trim())))return[]
used.add(scalar)
return[recordOf(scalar,found.keys,path,about)]}function records_counted(count,at,keys,path,about){const details={...about.details,counted:true}
return recordOf(at,keys,path,{...about,raw:String(count),value:count,scale:"count",details:details})}function countCases(cases,about,{path:path,used:used}){const counts=new Map
for(const one of cases){const{value:value}=one.named
if(value.kind!=="scalar")continue
used.add(value)
const key=JSON.stringify([value.text,one.feature])
const known=counts.get(key)
if(known===void 0)counts.set(key,{first:one,scalar:value,n:1})
else known.n++}const shared={...about,kind:"data-quality",better:"lower",scale:"count"}
return[...counts.values()].map(({first:{named:named,feature:feature},scalar:scalar,n:n})=>{const details=detailsOf({feature:feature,...about.details})
return recordOf(scalar,named.keys,path,{...shared,raw:scalar.text,value:n,details:details})})}function detailsOf(details){return Object.fromEntries(Object.entries(details).filter(([,value])=>value!==""&&value!==null&&value!==void 0))}function label(text){const name=text.trim()
const isName=name.length<=safety_limits.rq.labelCharacters&&/^[\w@][\w .:,@/+()=-]*$/.test(name)
return isName&&!/:\/\/|^[A-Za-z]:[\\/]|^(file|home|Users)\b[:/]/.test(name)?name:""}const CREATED_FIELD="result.created"
function createdOn(scalar,path,format){const day=scalar?.text.slice(0,10)??""
if(scalar===null||!(0,field_value.f)(day)||!/^(|[T ].{1,40})$/.test(scalar.text.slice(10)))return[]
const source={raw:scalar.text,place:(0,statement.$t)(path,scalar.span),format:format,assurance:"reported"}
return[(0,statement.qZ)(CREATED_FIELD,(0,statement.Eb)(day),source)]}function createdAt(found,{path:path,format:format,used:used}){const created=located_values_textOf(found)
if(created===null||found?.value.kind!=="scalar")return{binding:[],created:null}
used.add(found.value)
return{binding:createdOn(found.value,path,format),created:created}}const problem=(code,message,place)=>({code:code,message:message,place:place})
const problemAt=(found,code,message,sheet)=>problem(code,message,placeAt(found,sheet))
function placeAt({value:value,keys:keys,entry:{key:key}},{path:path}){if(value.kind==="scalar")return(0,statement.$t)(path,value.span)
return(0,statement.$t)(path,keys.length>0?key:{...key,endLine:key.line,endColumn:key.column+1})}const nearestPlace=(value,keys,path)=>(0,statement.$t)(path,(0,located.pA)(value,keys).span)
var scan_rows=__webpack_require__(39371)
var csv=__webpack_require__(95206)
function readTable(bytes){const headers=[]
const rows=[]
const{problems:problems}=(0,csv.C)([bytes],{onHeader:({names:names,spans:spans})=>{names.forEach((text,column)=>{const span=spans[column]
if(span!==void 0)headers.push(cell(text,span))})
return},onRecord:fields=>{rows.push(Array.from({length:fields.count},(_,column)=>cell(fields.text(column),fields.span(column))))
return rows.length*headers.length>safety_limits.rq.tableCells?"stop":void 0}},{delimiter:delimiterOf(bytes)})
const wrong=problems.filter(({code:code})=>code!=="empty-header"&&code!=="duplicate-header")
const isWhole=headers.length>0&&!wrong.some(({severity:severity})=>severity==="fatal")
return{table:isWhole?{headers:headers,rows:rows}:null,problems:wrong}}const cell=(text,span)=>({kind:"scalar",value:text,text:text,quoted:false,span:span})
const DELIMITERS=[",",";","\t"]
function delimiterOf(bytes){const end=bytes.indexOf(10)
const line=(new TextDecoder).decode(bytes.subarray(0,Math.min(end===-1?bytes.length:end,safety_limits.rq.headCharacters)))
const count=delimiter=>line.split(delimiter).length
return DELIMITERS.reduce((best,one)=>count(one)>count(best)?one:best,",")}function tableIn(document){const{path:path,bytes:bytes}=document
if((0,scan_rows.be)({path:"",bytes:bytes})!=="csv"){const message='A table of results is read as CSV only, where a person can look up each number. Write it so: pandas.read_parquet("FILE").to_csv("results.csv"), or read_json("FILE", lines=True) where it is NDJSON.'
const warnings=[{code:"not-csv",message:message,place:(0,statement.GH)(path)}]
return{table:null,reading:{...evidence_reader.f,status:"unsupported",warnings:warnings}}}const{table:table,problems:problems}=readTable((new TextEncoder).encode(document.wholeText()))
const warnings=(0,statement.GW)(problems,path)
return table===null?{table:null,reading:{...evidence_reader.f,status:"corrupt",warnings:warnings}}:{table:table,warnings:warnings}}function rowsOfTable({headers:headers,rows:rows}){return rows.map(cells=>{const row=new Map
headers.forEach(({text:text},column)=>{const scalar=cells[column]
if(scalar!==void 0&&!row.has(text))row.set(text,{scalar:scalar,keys:[]})})
return row})}function rowsOfData(value){if(value.kind==="sequence")return recordsIn(value,[])
if(value.kind==="scalar")return null
const columns=value.entries.get("columns")?.value
const data=value.entries.get("data")?.value
if(columns?.kind==="sequence"&&data?.kind==="sequence")return splitRows(columns,data)
if(value.entries.has("schema")&&data?.kind==="sequence")return recordsIn(data,["data"])
return columnRows(value)}function recordsIn(list,keys){const rows=[]
for(const[position,item]of list.items.entries()){if(item.kind!=="mapping")return null
const row=new Map
for(const[name,{value:value}]of item.entries)if(value.kind==="scalar")row.set(name,{scalar:value,keys:[...keys,position,name]})
rows.push(row)}return rows}function splitRows(columns,data){return data.items.map((item,position)=>{const row=new Map
columns.items.forEach((column,index)=>{const cell=item.kind==="sequence"?item.items[index]:void 0
if(column.kind!=="scalar"||cell?.kind!=="scalar"||row.has(column.text))return
row.set(column.text,{scalar:cell,keys:["data",position,index]})})
return row})}function columnRows(columns){const rows=new Map
for(const[name,{value:value}]of columns.entries){if(value.kind!=="mapping")return null
for(const[index,{value:cell}]of value.entries){if(cell.kind!=="scalar")return null
const row=rows.get(index)??new Map
rows.set(index,row)
row.set(name,{scalar:cell,keys:[name,index]})}}return[...rows.values()]}const NUMBER=/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const NOT_A_NUMBER=/^([+-]?(nan|inf|infinity)|n\/a|null|none)$/i
function numberInText(text){const bare=text.trim()
if(NOT_A_NUMBER.test(bare))return{raw:text,value:null}
const value=NUMBER.test(bare)?Number(bare):Number.NaN
return Number.isNaN(value)?null:{raw:text,value:Number.isFinite(value)?value:null}}function numeric({value:value,text:text,quoted:quoted}){if(typeof value==="number")return{raw:text,value:Number.isFinite(value)?value:null}
if(value===null)return{raw:text,value:null}
return typeof value==="string"&&!quoted?numberInText(text):null}const written=scalar=>numeric(scalar)??{raw:scalar.quoted?writtenNumber(scalar):scalar.text,value:null}
const numberIn=cell=>cell===void 0?null:numeric(cell.scalar)
function textIn(cell){const text=cell===void 0||cell.scalar.value===null?"":cell.scalar.text.trim()
return text===""?null:text}function countIn(cell){const value=numberIn(cell)?.value??null
return value!==null&&Number.isSafeInteger(value)&&value>=0?value:null}const cellRecord=(cell,path,about)=>recordOf(cell,[],path,{...about,raw:cell.text.trim(),value:numberInText(cell.text)?.value??null})
const NO_INTERVALS=new Map
function groupRecords(matrix,context){const naming=new Set([...groupColumns(matrix),...numberings(matrix)])
const records=[]
const left=[]
const unknown=new Set
for(const row of matrix.rows){const subgroup={...context.subgroup,...groupOf(matrix,row,context.attribute)}
const n=sizeIn(matrix,row.cells)
matrix.columns.forEach((name,column)=>{const cell=row.cells[column]
if(cell==null||naming.has(column)||isSizeName(name))return
const record=recordBelow(name,cell,n,subgroup,context)
if(record!==null)records.push(record)
else if(!unknown.has(column)){unknown.add(column)
const what=cell.keys.length===0?name:(0,located.rb)(cell.keys)
left.push({what:what,place:(0,statement.$t)(context.path,cell.scalar.span)})}})}return{records:records,left:left}}function recordBelow(name,{scalar:scalar,keys:keys},n,subgroup,context){const named=(0,named_number.He)(name)
if(named===null)return null
const{raw:raw,value:value}=written(scalar)
const interval=context.intervals.get(intervalKey(name,subgroup))??null
const{metric:metric,kind:kind,better:better,details:details,valuesOf:valuesOf}=named
return recordOf(scalar,keys,context.path,{raw:raw,value:value,kind:kind,better:better,metric:metric,details:interval===null||interval.level===null?details:{...details,level:interval.level},name:name,scale:named.scale??(0,metric_names.Ov)(valuesOf,value,false),subgroup:subgroup,n:n,interval:interval===null?null:{lower:interval.lower,upper:interval.upper},role:named.role??context.role})}function sizeIn({columns:columns},cells){return countIn(cells[columns.findIndex(isSizeName)]??void 0)}const intervalKey=(name,subgroup)=>JSON.stringify([name,Object.entries(subgroup).sort()])
function intervalsBeside(mapping,context){const at=name=>{const list=mapping.entries.get(name)?.value
return list?.kind==="sequence"?list.items:[]}
const quantiles=(at("ci_quantiles").length>0?at("ci_quantiles"):at("quantiles")).map(item=>item.kind==="scalar"?written(item).value:null)
const found=new Map
for(const key of["by_group_ci","overall_ci"]){const tables=at(key)
const limits=outermost(tables.length,quantiles)
const low=tables[limits?.low??-1]
const high=tables[limits?.high??-1]
if(limits===null||low===void 0||high===void 0)continue
const lower=numbersBelow(low,context)
const upper=numbersBelow(high,context)
for(const[name,scalar]of lower){const other=upper.get(name)
if(other!==void 0)found.set(name,{lower:scalar.text,upper:other.text,level:limits.level})}}return found}function outermost(count,quantiles){const numbers=quantiles.flatMap(one=>one===null?[]:[one])
if(numbers.length===count&&count>1){const[least,most]=[Math.min(...numbers),Math.max(...numbers)]
const level=Number((most-least).toFixed(9))
return{low:numbers.indexOf(least),high:numbers.indexOf(most),level:level}}return quantiles.length===0&&count===2?{low:0,high:1,level:null}:null}function numbersBelow(value,context){const found=new Map
const matrix=matrixIn(value,[])
if(matrix!==null&&typeof matrix!=="string")for(const row of matrix.rows){const subgroup={...context.subgroup,...groupOf(matrix,row,context.attribute)}
matrix.columns.forEach((name,column)=>{const cell=row.cells[column]
if(cell!=null)found.set(intervalKey(name,subgroup),cell.scalar)})}else if(value.kind==="mapping")for(const[name,{value:cell}]of value.entries)if(cell.kind==="scalar")found.set(intervalKey(name,context.subgroup),cell)
return found}function unclearTable(unclear,place){return{code:`groups-${unclear}`,message:UNCLEAR[unclear],place:place}}const AS_CSV="by_group.reset_index().to_csv(..., index=False)"
const HOW=`Write it with by_group.to_json(orient="index") below a key by_group, or with ${AS_CSV}.`
const UNCLEAR={"both-ways":`Groups and metrics cannot be told apart here, because both have names of metrics. Rename the groups, or write it with ${AS_CSV}, whose first columns name the attributes.`,"no-names":`These are numbers without the names of groups and metrics, as orient="values" writes them. ${HOW}`,"no-groups":`These are metrics of groups without the names of the groups, as orient="records" writes them. ${HOW}`}
const START={keys:[],role:null,subgroup:{},groupsOf:null,metric:null,n:null,currentCases:null,threshold:null,averaging:null,comparator:null,attribute:null,feature:null,intervals:NO_INTERVALS}
const metric_keys_ATTRIBUTES=["sex","gender","race","ethnicity","age","age_group","age_band","age_cat","site","language","payer","insurance"]
const GROUP_CONTAINERS=new Set(["by_group","by_subgroup","subgroups","subgroup_metrics","groups","per_group","group_metrics","slices"])
const TWO_GROUPS=new Set(["protected","non_protected","privileged","unprivileged","majority","minority"])
const COMPARISONS=/^(fairness_gaps|gaps|disparities|fairness_metrics)$/
const NOT_MEASURED=new Set(["hyperparameters","params","config","limits","targets","requirements","thresholds","baseline","reference"])
const OTHER_SETTING=/(threshold|scenario|drift|shift|sweep|candidate|compar|bootstrap|simulat|limits?$|targets?$)/
const DRIFTED=/^[a-z_]{0,40}drift(ed)?_?[a-z]{0,40}$/
const FEATURE_KEYS=["feature","column","feature_name","column_name"]
const SUMMARIES=/^(min|max|mean|median|std|variance|worst|best|disparit(y|ies))$/
const WRAPPERS=new Set(["metrics","results","performance","scores","evaluation","overall","all","total"])
const normal=key=>key.toLowerCase().replace(/[\s-]+/g,"_")
const isOtherSetting=(key,name)=>NOT_MEASURED.has(key.toLowerCase())||NOT_MEASURED.has(name)||OTHER_SETTING.test(name)
const isContainer=(name,{metric:metric,comparator:comparator})=>GROUP_CONTAINERS.has(name)&&metric===null&&comparator===null
const namesAttribute=item=>item.kind==="mapping"&&[...item.entries.keys()].some(key=>attributeOf(normal(key))!==null)
function featureOf(item){if(item.kind!=="mapping")return null
const key=FEATURE_KEYS.find(one=>metric_keys_textAt(item,one)!==null)
return key===void 0?null:metric_keys_textAt(item,key)}function contextBelow(key,name,context){const attribute=attributeOf(name)
if(attribute!==null&&context.comparator!==null)return{...context,attribute:attribute}
if(attribute!==null)return{...context,groupsOf:attribute,n:null}
if(COMPARISONS.test(name))return{...context,comparator:"largest-difference",n:null}
const metric=(0,metric_names.NQ)((0,named_number.jY)(key).name)
if(metric!==null&&context.metric===null)return{...context,metric:{id:metric,name:key}}
if(context.comparator!==null)return context
if(GROUP_CONTAINERS.has(name))return{...context,groupsOf:"group",n:null}
if(context.groupsOf!==null&&isOverall(name))return{...context,groupsOf:null}
if(context.groupsOf!==null)return{...context,groupsOf:null,n:null,subgroup:{...context.subgroup,[context.groupsOf]:key}}
const averaging=(0,named_number.e9)(key)
if(averaging!==null)return{...context,averaging:averaging}
if(TWO_GROUPS.has(name))return{...context,n:null,subgroup:{...context.subgroup,group:key}}
return{...context,n:WRAPPERS.has(name)?context.n:null,role:named_number.gg[name]??context.role}}function attributeOf(name){const bare=name.replace(/^(by|per)_/,"")
return metric_keys_ATTRIBUTES.includes(bare)?bare:null}const attributeNamed=groupsOf=>groupsOf==="group"?null:groupsOf
function metric_keys_textAt(mapping,key){const value=mapping.entries.get(key)?.value
return value?.kind==="scalar"&&typeof value.value==="string"?value.value:null}const VALUE_KEYS=new Set(["value","estimate","point","overall","score"])
const THRESHOLDS=["threshold","threshold_used","decision_threshold","operating_threshold"]
const SHAPES=["test_shape","x_test_shape","X_test_shape"]
const TEST_SIZES=["n_test","test_samples","eval_samples"]
const CASES_BELOW=["n","n_samples","num_samples","sample_size","n_examples","num_examples"]
const MAY_BE_TEST=new Set([null,"test"])
const CURRENT_CASES=["n_current_rows","n_current","current_rows"]
const AT_THRESHOLD=/^(sensitivity|specificity|ppv|npv|fpr|fnr|accuracy|balanced_accuracy|f1|mcc|youden_j|lr_plus|lr_minus|selection_rate)$/
const statedIn=(mapping,above)=>({...above,n:integerAt(mapping,CASES_BELOW)??testSizeIn(mapping)??above.n,currentCases:integerAt(mapping,CURRENT_CASES)??above.currentCases,threshold:thresholdIn(mapping)??above.threshold})
function recordOfNumber(name,scalar,context,around,key,path){const named=context.metric===null?(0,named_number.He)(name):belowMetric(context.metric.id)
if(named===null)return null
const number=finite(scalar)
const{averaging:averaging,comparator:comparator}=context
const comparison=comparator===null||named.kind==="drift"?null:(0,named_number.mU)(named.metric,comparator)
const whole={...named,...comparison,...averaging===null?{}:{metric:null}}
const own=intervalIn(around,key)
const fairlearn=comparator===null?context.intervals.get(intervalKey(name,context.subgroup)):void 0
const interval=own??fairlearn??null
const threshold=thresholdIn(around)??context.threshold
const isThresholded=whole.kind!=="fairness"&&threshold!==null&&AT_THRESHOLD.test(named.metric??"")
const scale=comparator==="smallest-ratio"?"unknown":named.scale??(0,metric_names.Ov)(named.valuesOf,number,false)
return recordOf(scalar,context.keys,path,{kind:whole.kind,better:whole.better,details:detailsOf({...named.details,...comparison?.details,...averaging===null?{}:{averaging:averaging},threshold:isThresholded?threshold:null,feature:context.feature??context.attribute,level:own?.level??fairlearn?.level??null}),metric:whole.metric,name:context.metric?.name??name,scale:isAmbiguousOne(number,named,around)?"unknown":scale,subgroup:context.subgroup,n:comparison===null?sizeOf(around,named,context):null,interval:interval===null?null:{lower:interval.lower,upper:interval.upper},role:whole.role??context.role})}const belowMetric=metric=>({...(0,metric_names.PC)(metric),metric:metric,valuesOf:metric,scale:null,role:null,details:{}})
function number_record_numberAt(mapping,keys){for(const key of keys){const number=finite(mapping.entries.get(key)?.value)
if(number!==null)return number}return null}const thresholdIn=mapping=>number_record_numberAt(mapping,THRESHOLDS)
function sizeOf(around,{kind:kind,role:role},context){const current=kind==="drift"?integerAt(around,CURRENT_CASES)??context.currentCases:null
const beside=current??number_record_sizeIn(around)
if(beside!==null||role!==null&&role!=="test"||!MAY_BE_TEST.has(context.role))return beside
return testSizeIn(around)??(role===null?context.n:null)}function integerAt(mapping,keys){for(const key of keys){const number=finite(mapping.entries.get(key)?.value)
if(number!==null&&Number.isSafeInteger(number))return number}return null}const number_record_sizeIn=mapping=>integerAt(mapping,SIZE_NAMES)
function testSizeIn(mapping){const stated=integerAt(mapping,TEST_SIZES)
if(stated!==null)return stated
for(const key of SHAPES){const shape=mapping.entries.get(key)?.value
const rows=shape?.kind==="sequence"&&shape.items.length===2?finite(shape.items[0]):null
if(rows!==null&&Number.isSafeInteger(rows))return rows}return null}function isAmbiguousOne(number,{valuesOf:valuesOf},around){if(number!==1||valuesOf===null||(0,metric_names.NK)(valuesOf)!=="fraction")return false
return[...around.entries].some(([key,{value:value}])=>{if(value.kind!=="scalar"||typeof value.value!=="number")return false
const other=(0,named_number.He)(key)?.valuesOf??null
return other!==null&&(0,metric_names.NK)(other)==="fraction"&&value.value>1&&value.value<=100})}const INTERVAL_KEYS=[["ci",null],["ci95",.95],["ci_95",.95],["95ci",.95],["confidence_interval",null],["wilson",null],["wilson_ci",null],["wilson_95",.95],["wilson_ci95",.95]]
const LIMITS=[["ci_lower","ci_upper"],["lower","upper"],["ci_low","ci_high"]]
function intervalIn(mapping,key){const text=name=>{const value=mapping.entries.get(name)?.value
return value?.kind==="scalar"&&typeof value.value==="number"?value.text:null}
for(const prefix of VALUE_KEYS.has(key)?["",`${key}_`]:[`${key}_`]){for(const[name,level]of INTERVAL_KEYS){const list=mapping.entries.get(`${prefix}${name}`)?.value
if(list?.kind!=="sequence"||list.items.length!==2)continue
const[lower,upper]=list.items
if(lower?.kind==="scalar"&&upper?.kind==="scalar")return{lower:lower.text,upper:upper.text,level:level}}for(const[low,high]of LIMITS){const lower=text(`${prefix}${low}`)
const upper=text(`${prefix}${high}`)
if(lower!==null&&upper!==null)return{lower:lower,upper:upper,level:null}}}return null}const MEASURES=["precision","recall","f1-score"]
const COLUMNS=[...MEASURES,"support"]
const SPELLINGS=[...COLUMNS,"f1_score","f1"]
function isReportRow(value){if(value?.kind!=="mapping")return false
const{entries:entries}=value
if(!entries.has("precision")||!entries.has("recall")||!entries.has("support"))return false
return[...entries].every(([name,{value:cell}])=>SPELLINGS.includes(name)&&cell.kind==="scalar")}const isAverage=label=>/^(macro|micro|weighted|samples) avg$/.test(label)
function reportIn(value,keys,isNamed){if(value.kind!=="mapping")return null
const turned=turnedRows(value,keys)
if(turned!==null)return{rows:turned,accuracy:null}
const rows=[]
let accuracy=null
for(const[label,{value:child}]of value.entries){if(child.kind==="scalar"){if(label==="accuracy")accuracy={scalar:child,keys:[...keys,label]}
continue}if(!isReportRow(child))return null
rows.push({label:label,cells:cellsOf(child),keys:[...keys,label]})}const isReport=rows.length>0&&(isNamed||rows.some(({label:label})=>isAverage(label)))
return isReport?{rows:rows,accuracy:accuracy}:null}function cellsOf(row){return new Map([...row.entries].flatMap(([name,{value:value}])=>value.kind==="scalar"?[[name,value]]:[]))}function turnedRows(value,keys){if(value.entries.size!==COLUMNS.length||!COLUMNS.every(name=>value.entries.has(name)))return null
const rows=new Map
for(const[column,{value:cells}]of value.entries){if(cells.kind!=="mapping")return null
for(const[label,{value:cell}]of cells.entries){if(cell.kind!=="scalar")return null
const row=rows.get(label)??new Map
rows.set(label,row.set(column,cell))}}return[...rows].some(([label])=>isAverage(label))?[...rows].map(([label,cells])=>({label:label,cells:cells,keys:[...keys,TURNED,label]})):null}const TURNED="\0"
const keysOf=({keys:keys},column)=>keys.includes(TURNED)?keys.map(key=>key===TURNED?column:key):[...keys,column]
function reportRecords(report,context){const{path:path}=context
const averages=report.rows.filter(({label:label})=>isAverage(label))
const total=report_records_sizeOf(averages.find(({label:label})=>label!=="micro avg")??averages[0])
const hasAccuracy=!averages.some(({label:label})=>label==="micro avg"||label==="samples avg")
const isOfLabels=averages.some(({label:label})=>label==="samples avg")
const records=[]
const warnings=[]
const add=(name,scalar,keys,about)=>{const known=(0,metric_names.NQ)(name)
const{raw:raw,value:value}=written(scalar)
const{kind:kind,better:better}=(0,metric_names.PC)(known)
const{metric:metric,details:details,n:n}=about
records.push(recordOf(scalar,context.pointer==="none"?[]:keys,path,{kind:kind,better:better,metric:metric,name:name,raw:raw,value:value,n:n,details:details,scale:(0,metric_names.Ov)(known,value,false),subgroup:context.subgroup,role:context.role}))}
const keysIn=(row,column)=>context.pointer==="shared"?row.keys:keysOf(row,column)
for(const row of report.rows){const averaging=isAverage(row.label)?(0,named_number.e9)(row.label):null
const accuracy=row.label==="accuracy"?accuracyCell(row):null
if(accuracy!==null&&hasAccuracy){const about={metric:"accuracy",details:{},n:accuracy.n??total}
add("accuracy",accuracy.scalar,keysIn(row,accuracy.column),about)
continue}const countsCases=averaging===null||!isOfLabels
const n=accuracy===null&&countsCases?report_records_sizeOf(row):null
for(const[column,scalar]of row.cells){if(column==="support")continue
const metric=averaging===null?(0,metric_names.NQ)(column):null
const details=averaging===null?{class:row.label}:{averaging:averaging}
add(column,scalar,keysIn(row,column),{metric:metric,details:details,n:n})}if(n===0&&averaging===null)warnings.push(noCases((0,statement.$t)(path,spanOf(row))))}if(report.accuracy!==null){const{scalar:scalar,keys:keys}=report.accuracy
if(hasAccuracy)add("accuracy",scalar,keys,{metric:"accuracy",details:{},n:total})
else{add("precision",scalar,keys,{metric:"ppv",details:{class:"accuracy"},n:null})
const message='A report with several labels for a case has no accuracy: scikit-learn wrote the precision of a class called "accuracy" here. Rename the class.'
warnings.push({code:"class-called-accuracy",message:message,place:(0,statement.$t)(path,scalar.span)})}}return{records:records,warnings:warnings,total:total}}const noCases=place=>({code:"class-without-cases",message:"The data hold no case of this class, so its numbers measure nothing. Test on data that hold every class, and write the report again.",place:place})
function spanOf(row){const first=row.cells.get("support")??[...row.cells.values()][0]
return first?.span??{line:1,column:1,endLine:1,endColumn:1}}function report_records_sizeOf(row){const cell=row?.cells.get("support")
return cell===void 0?null:countIn({scalar:cell,keys:[]})}function accuracyCell(row){const own=row.cells.get("accuracy")
if(own!==void 0)return{scalar:own,column:"accuracy",n:report_records_sizeOf(row)}
const[first]=row.cells
if(first===void 0)return null
const isRepeated=[...row.cells.values()].every(({text:text})=>text===first[1].text)
return isRepeated?{scalar:first[1],column:first[0],n:null}:null}const HEADER=/^\s*precision\s+recall\s+f1-score\s+support\s*$/
const report_records_NUMBER=String.raw`(\d{1,20}(?:\.\d{1,40})?|nan)`
const report_records_LINE=new RegExp(String.raw`\s${report_records_NUMBER}\s+${report_records_NUMBER}\s+${report_records_NUMBER}\s+${report_records_NUMBER}\s*$`)
const ACCURACY=new RegExp(String.raw`^\s*accuracy\s+${report_records_NUMBER}\s+(\d{1,20})\s*$`)
function holdsTextReport(text){return/(^|\n|\\n)[^\S\n]{0,200}precision[^\S\n]{1,20}recall[^\S\n]{1,20}f1-score[^\S\n]{1,20}support\b/.test(text)}function textReports(text,spanAt,keys){const found=[]
let start=0
for(const whole of text.split("\n")){const line=whole.length>safety_limits.rq.reportLineCharacters?"":whole.replace(/\r$/,"")
const open=found.at(-1)
if(HEADER.test(line))found.push({rows:[],unread:[],hasAverages:false,isOpen:true})
else if(open?.isOpen===true){const row=rowIn(line,start,spanAt,keys)
if(row!==null){open.rows.push(row)
open.hasAverages||=isAverage(row.label)}else if(open.hasAverages)open.isOpen=false
else if(line.trim()!=="")open.unread.push(spanAt(start,start+line.length))}start+=whole.length+1}return found.map(({rows:rows,unread:unread})=>({report:{rows:rows,accuracy:null},unread:unread}))}function rowIn(line,start,spanAt,keys){const accuracy=ACCURACY.exec(line)
const match=accuracy??report_records_LINE.exec(line)
if(match===null)return null
const names=accuracy===null?COLUMNS:["accuracy","support"]
const cells=new Map
let at=accuracy===null?match.index:line.indexOf("accuracy")+"accuracy".length
names.forEach((name,position)=>{const text=match[position+1]??""
at=line.indexOf(text,at)
const span=spanAt(start+at,start+at+text.length)
const value=text==="nan"?Number.NaN:Number(text)
cells.set(name,{kind:"scalar",value:value,text:text,quoted:false,span:span})
at+=text.length})
const label=accuracy===null?line.slice(0,match.index).trim():"accuracy"
return{label:label,cells:cells,keys:keys}}const VERDICTS={passed:true,promoted:true,all_passed:true,drift_detected:false,dataset_drift:false,should_retrain:false,retrain_recommended:false}
const LOW_EVIDENCE=/^(low_evidence|insufficient(_data|_evidence)?|small_sample|low_n|unreliable)$/
const FOLDS=/_(folds|scores|per_fold)$/
const SPLITS=["n_splits_effective","n_splits","n_folds","folds","cv_folds"]
function walkMetrics(value,path,source=null){const records=[]
const warnings=[]
const left=[]
const verdicts=[]
let partial=false
const lowEvidence=[]
let lines=null
const leave=(keys,span)=>{partial=true
left.push({what:(0,located.rb)(keys),place:(0,statement.$t)(path,span)})}
const add=(name,scalar,context,around,key)=>{const record=recordOfNumber(name,scalar,context,around,key,path)
if(record!==null)records.push(record)}
const visitMapping=(mapping,above,isRoot=false)=>{const context=statedIn(mapping,above)
checkFolds(mapping)
const hasGroups=[...mapping.entries.keys()].some(key=>GROUP_CONTAINERS.has(normal(key)))
const groups={path:path,role:context.role,subgroup:context.subgroup,attribute:"group",intervals:NO_INTERVALS}
const intervals=hasGroups?intervalsBeside(mapping,groups):context.intervals
for(const[key,{value:child,key:span}]of mapping.entries){const inside={...context,keys:[...context.keys,key],intervals:intervals}
if(child.kind==="scalar"){if(isRoot||context.keys.length===1)noteVerdict(key,child)
if(LOW_EVIDENCE.test(normal(key))&&child.value===true)lowEvidence.push(child.span)
visitScalar(key,child,inside,mapping)}else if(hasGroups&&/^(by_group|overall)_ci$/.test(key)){if(intervals.size===0)leave(inside.keys,span)}else visitNested(key,child,inside,span,hasGroups)}}
const noteVerdict=(key,{value:said,span:span})=>{const name=normal(key)
if(typeof said!=="boolean"||!Object.hasOwn(VERDICTS,name))return
verdicts.push({said:said===VERDICTS[name]?"passed":"failed",place:(0,statement.$t)(path,span)})}
const visitScalar=(key,scalar,context,around)=>{const{metric:metric}=context
const name=normal(key)
if(typeof scalar.value==="string"&&holdsTextReport(scalar.value)){if(isOtherSetting(key,name))leave(context.keys,scalar.span)
else visitText(scalar,context)
return}const comparator=(0,named_number._y)(name)
if(metric===null){if(context.groupsOf===null||context.comparator!==null)add(key,scalar,context,around,key)}else if(comparator!==null)add(metric.name,scalar,{...context,comparator:comparator},around,key)
else if(context.comparator!==null||context.groupsOf!==null&&SUMMARIES.test(name))return
else if(context.groupsOf!==null&&!isOverall(key)){const subgroup={...context.subgroup,[context.groupsOf]:key}
add(metric.name,scalar,{...context,subgroup:subgroup,n:null},around,key)}else if(VALUE_KEYS.has(key))add(metric.name,scalar,context,around,key)}
const visitText=(scalar,context)=>{lines??=linesOf(source??"")
const spanAt=spansInQuoted(scalar,lines)
if(spanAt===null){leave(context.keys,scalar.span)
return}for(const{report:report,unread:unread}of textReports(scalar.text,spanAt,context.keys)){addReport(report,context,"shared")
for(const span of unread)leave(context.keys,span)}}
const addReport=(report,context,pointer)=>{const{role:role,subgroup:subgroup}=context
const found=reportRecords(report,{path:path,role:role,subgroup:subgroup,pointer:pointer})
for(const record of found.records)records.push(record)
for(const warning of found.warnings)warnings.push(warning)}
const visitNested=(key,child,context,span,besideGroups)=>{const name=normal(key)
const report=reportIn(child,context.keys,/report|per_class|by_class/.test(name))
const comparator=(0,named_number._y)(name)
const isBesideGroups=context.groupsOf!==null||context.comparator!==null||besideGroups
const isDrift=child.kind==="sequence"&&child.items.some(item=>featureOf(item)!==null)&&DRIFTED.test(name)
if(isOtherSetting(key,name)&&!isDrift||report===null&&isReportRow(child))leave(context.keys,span)
else if(report!==null)addReport(report,context,"own")
else if(child.kind==="sequence")visitList(key,child,context,span)
else if(comparator!==null&&isBesideGroups){const attribute=context.attribute??attributeNamed(context.groupsOf)
visitMapping(child,{...context,comparator:comparator,attribute:attribute,groupsOf:null,n:null})}else if(context.groupsOf!==null&&SUMMARIES.test(name))return
else if(isContainer(name,context)&&visitTable(child,{...context,groupsOf:"group"}))return
else visitMapping(child,contextBelow(key,name,context))}
const visitTable=(value,context)=>{const matrix=matrixIn(value,context.keys)
if(matrix===null)return false
if(typeof matrix==="string"){warnings.push(unclearTable(matrix,(0,statement.$t)(path,startOfSpan(value.span))))
partial=true
return true}const{role:role,subgroup:subgroup,intervals:intervals,groupsOf:groupsOf}=context
const found=groupRecords(matrix,{path:path,role:role,subgroup:subgroup,attribute:groupsOf??"group",intervals:intervals})
for(const record of found.records)records.push(record)
for(const part of found.left)left.push(part)
partial||=found.left.length>0
return true}
const visitList=(key,list,context,span)=>{const name=normal(key)
if(visitGroupList(list,context,attributeOf(name))||visitFeatures(list,context))return
if((GROUP_CONTAINERS.has(name)||list.items.some(namesAttribute))&&visitTable(list,context))return
const folds=FOLDS.test(name)?(0,named_number.He)(name.replace(FOLDS,"")):null
if(folds!==null&&folds.metric!==null)addFolds(key,list,folds,context)
else if(holdsMappings(list))leave(context.keys,span)}
const addFolds=(key,list,folds,context)=>{list.items.forEach((item,position)=>{if(item.kind!=="scalar")return
records.push(recordOf(item,[...context.keys,position],path,{kind:folds.kind,better:folds.better,name:key,scale:(0,metric_names.Ov)(folds.valuesOf,finite(item),false),subgroup:context.subgroup,metric:null,role:"tune"}))})}
const checkFolds=mapping=>{const stated=SPLITS.map(name=>mapping.entries.get(name)?.value).find(one=>one?.kind==="scalar")
if(stated?.kind!=="scalar"||typeof stated.value!=="number")return
for(const[key,{value:list}]of mapping.entries){if(list.kind!=="sequence"||!FOLDS.test(normal(key))||list.items.length===stated.value)continue
partial=true
const message=`${stated.value} folds are stated here, and ${list.items.length} are listed. The mean is not that of a whole cross-validation: run all folds, or correct the number.`
warnings.push({code:"folds-disagree",message:message,place:(0,statement.$t)(path,stated.span)})
return}}
const visitGroupList=(list,context,attribute)=>{let found=false
list.items.forEach((item,position)=>{if(item.kind!=="mapping")return
const key=["group","subgroup","slice","group_name","term"].find(one=>metric_keys_textAt(item,one)!==null)
if(key===void 0)return
found=true
const group=metric_keys_textAt(item,key)??""
const named=metric_keys_textAt(item,"attribute")??attribute??(key==="term"?"term":"group")
visitMapping(item,{...context,groupsOf:null,n:null,keys:[...context.keys,position],subgroup:isOverall(group)?context.subgroup:{...context.subgroup,[named]:group}})})
return found}
const visitFeatures=(list,context)=>{let found=false
list.items.forEach((item,position)=>{const feature=featureOf(item)
if(feature===null||item.kind!=="mapping")return
found=true
visitMapping(item,{...context,groupsOf:null,threshold:null,keys:[...context.keys,position],feature:feature})})
return found}
if(value.kind==="mapping"){const report=reportIn(value,[],false)
if(report!==null)addReport(report,START,"own")
else if(isReportRow(value))leave([],startOfSpan(value.span))
else visitMapping(value,START,true)}else if(value.kind==="sequence")partial=!(visitGroupList(value,START,null)||visitFeatures(value,START)||visitTable(value,START))
const small=lowEvidence[0]
if(small!==void 0){const message=`Whoever wrote this file marked ${lowEvidence.length===1?"a group":`${lowEvidence.length} groups`} as too small to tell. Collect more cases before relying on these numbers.`
warnings.push({code:"low-evidence",message:message,place:(0,statement.$t)(path,small)})}const toolVerdict=verdicts.find(({said:said})=>said==="failed")??verdicts[0]??null
return{records:records,partial:partial,warnings:warnings,left:left,toolVerdict:toolVerdict}}const startOfSpan=span=>({...span,endLine:span.line,endColumn:span.column})
const holdsMappings=list=>list.items.some(({kind:kind})=>kind==="mapping")
var markdown_schools=__webpack_require__(4721)
const model_card_toolkit_TITLE="Model Card Toolkit"
const datasetFacts=[{field:"dataset.name",at:"name"},{field:"dataset.url",at:"link"},{field:"dataset.description",at:"description"},{field:"dataset.sensitive_data",at:["sensitive/sensitive_data","sensitive"],words:{true:"sensitive data, not said which",false:"no sensitive data"}}]
const ROLE_NAMES={training:"train","training set":"train","training data":"train","training dataset":"train","train set":"train","train data":"train",testing:"test","test set":"test","test data":"test","test dataset":"test","testing set":"test","testing data":"test"}
const datasets=[{kind:"dataset",at:"model_parameters/data[]",id:"name",facts:[...datasetFacts,{field:"dataset.role",at:"name",words:ROLE_NAMES}]},...[["train","train"],["eval","test"]].map(([key="",role=""])=>({kind:"dataset",at:`model_parameters/data/${key}`,id:"name",facts:datasetFacts,implied:{"dataset.role":role}}))]
const toolkitMapping={names:"exact",facts:[{field:"name",at:"model_details/name"},{field:"description",at:["model_details/overview","model_details/short_description","model_details/documentation"]},{field:"version",at:["model_details/version/name","model_details/version"]},{field:"model.released",at:"model_details/version/date"},{field:"governance.changes",at:"model_details/version/diff"},{field:"governance.roles.model_owner",at:["model_details/owners[]/name","model_details/owners[]"]},{field:"governance.contact",at:"model_details/owners[]/contact"},{field:"model.licence",at:["model_details/licenses[]/identifier","model_details/licenses[]/custom_text","model_details/licenses[]","model_details/license"]},{field:"model.architecture",at:["model_parameters/model_architecture","model_parameters/architecture"]},{field:"model.inputs",at:["model_parameters/input_format","model_parameters/input_format_map[]/*"]},{field:"output.description",at:["model_parameters/output_format","model_parameters/output_format_map[]/*"]},{field:"development.datasets",at:"model_parameters/data[]"},{field:"intended_use.users",at:["considerations/users[]/description","considerations/users[]"]},{field:"intended_use.purpose",at:["considerations/use_cases[]/description","considerations/use_cases[]"]},{field:"intended_use.out_of_scope",at:["considerations/out_of_scope_uses[]/description","considerations/out_of_scope_uses[]"]},{field:"tradeoffs",at:["considerations/tradeoffs[]/description","considerations/tradeoffs[]"]},{field:"limitations",at:["considerations/limitations[]/description","considerations/limitations[]"]},{field:"ethical_considerations",at:["considerations/ethical_considerations[]/*","considerations/ethical_considerations[]"]}],entries:datasets,records:[{at:"quantitative_analysis/performance_metrics[]",name:"type",value:"value",unit:"unit",lower:"confidence_interval/lower_bound",upper:"confidence_interval/upper_bound",slice:"slice"}],settings:["$schema","schema_version","model_details/references","model_details/citation","model_details/citations","model_parameters/input_format_map","model_parameters/output_format_map","model_parameters/data[]/graphics","model_parameters/data/*/graphics","quantitative_analysis/graphics"]}
const SECTIONS=["model_parameters","quantitative_analysis","considerations"]
const DETAILS=["overview","owners","licenses","version/name","documentation"].map(key=>`model_details/${key}`)
function isToolkitCard({form:form,has:has,count:count}){if(form==="ndjson"||!has("model_details"))return false
return count(SECTIONS)>0||count(["schema_version",...DETAILS])>1}const ADDED=["model_category","bias_model","bias_output","model_index","pipeline_tag","framework_version","considerations/out_of_scope_uses","model_details/short_description","model_details/contributors"]
function isExtendedToolkitCard(seen){return isToolkitCard(seen)&&seen.count(ADDED)>1}function versionByShape({has:has}){if(has("model_details/license")||has("model_parameters/data/train")||has("model_parameters/data/eval"))return"0.0.1"
const lists=["model_details/licenses","model_details/citations","model_parameters/data[]/name"]
return lists.some(has)?"0.0.2":null}const modelCardToolkitReader=(0,mapped_reader.Bs)({id:"model-card-toolkit",title:model_card_toolkit_TITLE,role:"card",versions:["0.0.1","0.0.2"],assurance:"declared",recognise:seen=>isToolkitCard(seen)&&!isExtendedToolkitCard(seen)?{strength:3,because:"it has model_details and the sections of the Model Card Toolkit"}:null,version:seen=>/^\d+(\.\d+){1,2}$/.exec(seen.text("schema_version"))?.[0]??versionByShape(seen),mapping:toolkitMapping})
const mitchell_card_TITLE="Mitchell model card in JSON or YAML"
const mitchell_card_SECTIONS=["model details","intended use","factors","metrics","evaluation data","training data","quantitative analyses","ethical considerations","caveats and recommendations"]
const described=(section,role)=>({kind:"dataset",at:section,id:"name",facts:[{field:"dataset.name",at:"name"},{field:"dataset.description",at:["datasets","dataset"]},{field:"dataset.preprocessing",at:"preprocessing"}],implied:{"dataset.role":role}})
const mitchell_card_mapping={names:"loose",facts:[{field:"name",at:["model details/name","model details/model name","model name","name"]},{field:"version",at:["model details/model version","model details/version","version"]},{field:"model.released",at:["model details/model date","model details/date"]},{field:"model.type",at:["model details/model type","model details/type"]},{field:"model.licence",at:["model details/license","model details/licence"]},{field:"governance.roles.model_owner",at:["model details/organization","model details/developer","model details/developers","model details/developed by","model details/person or organization","model details/person or organization developing model"]},{field:"governance.contact",at:["model details/contact info","model details/contact"]},{field:"development.procedure",at:"model details/information"},{field:"intended_use.purpose",at:["intended use/primary intended uses","intended use/primary uses","intended use"]},{field:"intended_use.users",at:["intended use/primary intended users","intended use/primary users"]},{field:"intended_use.out_of_scope",at:["intended use/out of scope use cases","intended use/out of scope uses","intended use/out of scope"]},{field:"evaluation.factors",at:["factors/relevant factors","factors/evaluation factors","factors"]},{field:"evaluation.metrics_chosen",at:["metrics/model performance measures","metrics/performance measures","factors/model performance measures"]},{field:"deployment.threshold",at:["metrics/decision thresholds","metrics/decision threshold"]},{field:"development.evaluation_data",at:["evaluation data/datasets","evaluation data"]},{field:"development.training_data",at:["training data/datasets","training data"]},{field:"evaluation.summary",at:["quantitative analyses/*","quantitative analyses"]},{field:"ethical_considerations",at:["ethical considerations/*","ethical considerations"]},{field:"limitations",at:["caveats and recommendations","caveats and recommendations/*"]},{field:"security.measures",at:"security considerations/threat modeling"},{field:"security.testing",at:"security considerations/security testing"}],entries:[described("training data","train"),described("evaluation data","test")],records:[{at:"quantitative analyses/*",value:""},{at:"quantitative analyses/*/*",value:"",namingKeys:2}],settings:["model details/more information","model details/resource","model details/citation","model details/citation details"]}
function isMitchellCard(seen){return seen.form!=="ndjson"&&seen.has("model details")&&seen.count(mitchell_card_SECTIONS)>2&&!isToolkitCard(seen)}const mitchellCardReader=(0,mapped_reader.Bs)({id:"mitchell-card",title:mitchell_card_TITLE,role:"card",versions:[],assurance:"declared",recognise:seen=>isMitchellCard(seen)?{strength:seen.count(mitchell_card_SECTIONS)>4?3:2,because:"its keys are the sections of Mitchell and others (2019)"}:null,version:()=>null,mapping:mitchell_card_mapping})
var number_text=__webpack_require__(39258)
var system_file=__webpack_require__(33263)
const ad_hoc_card_TITLE="Model card in JSON or YAML"
const KEYS=[["name",["model name","name"]],["version",["model version","version"]],["model.task",["task","model task"]],["model.licence",["license","licence"]],["model.software",["framework","library","libraries"]],["model.released",["release date","released"]],["development.datasets",["dataset","datasets"]],["development.training_data",["training data","training dataset","training set"]],["development.evaluation_data",["evaluation data","test data","test dataset","test set"]],["ethical_considerations",["ethical considerations"]]]
const ad_hoc_card_normal=key=>(0,mapped_paths._t)(key.replace(/([a-z])([A-Z])/g,"$1 $2"),"loose")
const FIELDS=new Map([...KEYS.flatMap(([field,names])=>names.map(name=>[name,field])),...[...markdown_schools.Cf.headings].flatMap(([name,fields])=>fields.filter(field=>field.startsWith("oversight.")).map(field=>[ad_hoc_card_normal(name),field])),...[...markdown_schools.Cf.names].map(([name,[field=""]])=>[ad_hoc_card_normal(name),field])])
const WORDS={"model.task":{"binary classification":"classification","multiclass classification":"classification","multi-class classification":"classification","image classification":"classification","image segmentation":"segmentation","object detection":"detection"},"governance.risk_tier":{medium:"moderate"}}
const ABOUT_MODEL=/^(model|system|model card|card|metadata|(model|card|system) (info|information|details|metadata|description|overview)|general( information)?|overview|about)$/
const COMMON=/^(name|version|scope|users?|population|setting|purpose|overview|description|inputs?|outputs?|owner|contact|contacts|e?-?mail|funding|status|software|changes|changelog|standards|tier|algorithm|architecture|environment of use|maintainers?|developers?|licen[cs]e|framework|library|libraries|datasets?|task|released|release date)$/
const ANSWER=/^(description|summary|statement|text|primary|details?|method)$/
const NAMED={name:["name","id"],version:["number","version","name","id"],"governance.roles.model_owner":["name","team","organization","email"]}
function hitsIn(value){const hits=[]
const visit=(mapping,keys,family)=>{for(const[key,entry]of mapping.entries){const name=ad_hoc_card_normal(key)
const found={value:entry.value,keys:[...keys,key],entry:entry}
const field=FIELDS.get(name)??null
if(field!==null&&(family===null||familyOf(field)===family))hits.push(...hitsOf(field,name,found))
else if(family===null&&entry.value.kind==="mapping"&&ABOUT_MODEL.test(name))visit(entry.value,found.keys,null)}}
const hitsOf=(field,name,found)=>{const{value:value,keys:keys}=found
if(value.kind!=="mapping")return[{field:field,name:name,found:value.kind==="scalar"?[found]:[...(0,mapped_paths.$O)(found)]}]
const child=wanted=>[...value.entries].flatMap(([key,entry])=>wanted(ad_hoc_card_normal(key))?[{value:entry.value,keys:[...keys,key],entry:entry}]:[])
const names=NAMED[field]
if(names!==void 0){const named=names.flatMap(one=>child(key=>key===one)).slice(0,1)
return named.length===0?[]:[{field:field,name:name,found:named}]}const before=hits.length
visit(value,keys,familyOf(field))
const parts=hits.splice(before)
const answers=child(key=>ANSWER.test(key))
const own=answers.length>0||parts.length>0?answers:[...(0,mapped_paths.$O)(found)]
return[...own.length===0?[]:[{field:field,name:name,found:own}],...parts]}
if(value.kind==="mapping")visit(value,[],null)
return hits}const familyOf=field=>field.split(".",1)[0]??field
const ad_hoc_card_IDENTITY=new Set(["name","version"])
function recognise(head){const{form:form,value:value}=head.outline()
if(form!=="json"&&form!=="yaml"||value?.kind!=="mapping"||(0,system_file.Ag)(head.path))return null
const loosely=(0,mapped_reader.cI)(head.outline(),head.path,"loose")
if(isToolkitCard(loosely)||isMitchellCard(loosely)||loosely.has("monai_version"))return null
const hits=hitsIn(value)
const identity=hits.filter(({field:field})=>ad_hoc_card_IDENTITY.has(field))
const named=identity.some(({name:name})=>!COMMON.test(name))
const signs=new Set(hits.filter(({field:field})=>!ad_hoc_card_IDENTITY.has(field)).map(({field:field})=>field)).size
const telling=new Set(hits.filter(({field:field,name:name})=>!ad_hoc_card_IDENTITY.has(field)&&!COMMON.test(name)).map(({field:field})=>field)).size
if(identity.length===0)return null
const because="it names a model and says what model cards say"
if(walkMetrics(value,head.path).records.length>0){const both=new Set(identity.map(({field:field})=>field)).size===ad_hoc_card_IDENTITY.size
const called=/model[_-]?card/i.test((0,paths.Vb)(head.path))
return telling>1||named&&both&&signs>1||called?{strength:3,because:because}:null}return named&&signs>0||telling>1?{strength:1,because:because}:null}function ad_hoc_card_read(document){const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return parsed.reading
const{value:value,warnings:warnings}=parsed
const source={path:document.path,format:ad_hoc_card_TITLE,assurance:"declared"}
const used=new Set
const anchors=new Map
const facts=factsIn(value,source,used,anchors)
const records=[...measured(value,source,used),...ad_hoc_card_listed(value,source,used)]
const notUnderstood=(0,mapped_paths.p1)(value,used).map(({what:what,entry:entry})=>({what:what,place:(0,statement.$t)(source.path,entry.key)}))
const status=facts.length+records.length===0?"empty":"parsed"
return{...evidence_reader.f,status:status,facts:facts,records:records,warnings:warnings,notUnderstood:notUnderstood,anchors:anchors}}function factsIn(value,source,used,anchors){const byField=new Map
for(const hit of hitsIn(value)){const known=byField.get(hit.field)
if(known===void 0)byField.set(hit.field,[hit])
else known.push(hit)}return[...byField].flatMap(([field,hits])=>{const surest=[...hits].sort((a,b)=>Number(COMMON.test(a.name))-Number(COMMON.test(b.name)))
const words=WORDS[field]
const groups=surest.map(({found:found})=>found)
const numeral=(0,vocabulary.mB)(field)?.kind==="number"
return(0,mapped_facts.Hk)(groups,{field:field,...words&&{words:words},...numeral&&{numeral:numeral}},source,used,anchors)})}function measured(value,source,used){return walkMetrics(value,source.path).records.flatMap(record=>{if(record.metric===null||record.details.class!==void 0)return[]
const keys=(0,located.kU)(record.pointer)??[]
const scalar=(0,located.$I)(value,keys)
const around=(0,located.$I)(value,keys.slice(0,-1))
if(scalar?.kind!=="scalar")return[]
const asText=typeof scalar.value==="string"?ad_hoc_card_numberOf(scalar):null
if(typeof scalar.value!=="number"&&asText===null)return[]
used.add(scalar)
if(around?.kind==="mapping"&&(record.interval!==null||record.n!==null))markAbout(around,record,used)
const{assurance:assurance}=source
if(asText===null)return[{...record,assurance:assurance}]
const scale=(0,metric_names.Ov)(record.metric,asText.value,asText.percent)
return[{...record,raw:asText.raw,value:asText.value,scale:scale,interval:asText.interval??record.interval,assurance:assurance}]})}function ad_hoc_card_numberOf({text:text}){const number=(0,number_text.tk)(text.trim(),0)
const alone=number!==null&&(number.interval!==null||text.trim().slice(number.end).trim()==="")
return alone?number:null}function markAbout(around,{interval:interval,n:n},used){for(const[key,{value:value}]of around.entries){const isBound=/(^|_)(ci|ci95|lower|upper|ci_low|ci_high)$/.test(key)&&interval!==null
const isSize=value.kind==="scalar"&&value.value===n&&n!==null
if(isBound&&value.kind==="sequence")for(const item of value.items)used.add(item)
if(isBound||isSize)used.add(value)}}function ad_hoc_card_listed(value,source,used){const records=[]
const visit=found=>{if(found.value.kind!=="mapping")return
for(const[key,entry]of found.value.entries){const keys=[...found.keys,key]
if(entry.value.kind==="mapping"){if(ABOUT_MODEL.test(ad_hoc_card_normal(key))||METRIC_LISTS.test(ad_hoc_card_normal(key)))visit({value:entry.value,keys:keys,entry:entry})}else if(entry.value.kind==="sequence"&&METRIC_LISTS.test(ad_hoc_card_normal(key)))entry.value.items.forEach((item,position)=>{if(item.kind==="mapping")records.push(...listedRecord(item,[...keys,position],source,used))})}}
visit((0,mapped_paths.Mn)(value))
return records}const METRIC_LISTS=/^((performance|evaluation|test) )?(metrics|performance|results|evaluation)$/
function listedRecord(item,keys,source,used){const scalarOf=(...names)=>{for(const name of names){const value=item.entries.get(name)?.value
if(value?.kind==="scalar"&&value.value!==null)return value}return null}
const name=scalarOf("name","metric","type")
const value=scalarOf("value","score")
if(name===null||value===null||(0,metric_names.NQ)(name.text)===null)return[]
const about={lower:scalarOf("ci_lower","lower"),upper:scalarOf("ci_upper","upper"),n:scalarOf("n"),unit:scalarOf("unit"),slice:scalarOf("slice","group","subgroup"),on:scalarOf("dataset","split")}
const record=(0,records.z)(name.text,value,{...about,unit:about.unit?.text.trim()??"",slice:about.slice?.text.trim()??"",on:about.on?.text??""})
if(record===null)return[]
for(const one of[name,value,...Object.values(about)])if(one!==null)used.add(one)
const pointer=`${keys.map(key=>`/${key}`).join("")}/value`
return[{...record,pointer:pointer,place:(0,statement.$t)(source.path,value.span),assurance:source.assurance}]}const adHocCardReader={id:"ad-hoc-card",title:ad_hoc_card_TITLE,role:"card",versions:[],recognise:recognise,read:ad_hoc_card_read,fields:[...new Set(FIELDS.values())]}
var artifact_id=__webpack_require__(79641)
const SETTINGS=["format_version","type","documentation","covers","cite","tags","links","attachments","badges","icon","id_emoji","git_repo","config"]
const owners=[{field:"governance.roles.model_owner",at:"authors[]/name"},{field:"governance.contact",at:["maintainers[]/email","maintainers[]/github_user","authors[]/email","authors[]/github_user"]}]
const modelMapping={names:"exact",facts:[{field:"name",at:"name"},{field:"description",at:"description"},{field:"version",at:"version"},{field:"model.licence",at:"license"},...owners,{field:"model.architecture",at:["weights/*/architecture/callable","weights/*/architecture","weights/*/architecture/source"]},{field:"model.inputs",at:["inputs[]/description","inputs[]/id","inputs[]/name"]},{field:"output.description",at:["outputs[]/description","outputs[]/id","outputs[]/name"]},{field:"model.software",at:["weights/*/pytorch_version","weights/*/tensorflow_version"],byKey:true},{field:"development.datasets",at:["training_data/id","training_data/name"]}],entries:[{kind:"artifact",at:"weights/*",id:"source",facts:[{field:"artifact.path",at:"source"},{field:"artifact.digest",at:"sha256",algorithm:"sha256"},{field:"artifact.software",at:["pytorch_version","tensorflow_version"],byKey:true}]}],settings:[...SETTINGS,"inputs","outputs","authors","maintainers","packaged_by","uploader","run_mode"].concat(["test_inputs","test_outputs","sample_inputs","sample_outputs","training_data"],["architecture","architecture_sha256","dependencies","kwargs","parent","opset_version","authors","comment"].map(key=>`weights/*/${key}`))}
const datasetMapping={names:"exact",facts:[],entries:[{kind:"dataset",at:"",id:["id","name"],facts:[{field:"dataset.id",at:"id"},{field:"dataset.name",at:"name"},{field:"dataset.version",at:"version"},{field:"dataset.url",at:["source","download_url"]},{field:"dataset.description",at:"description"},{field:"dataset.licence",at:"license"},{field:"dataset.creator",at:"authors[]/name"}]}],settings:[...SETTINGS,"authors","maintainers","uploader","timestamp"]}
function withPaths(reading,path){const problems=[]
const entries=reading.entries.map(entry=>{const written=entry.kind==="artifact"?statedPath(entry):void 0
if(written===void 0)return entry
const{id:id,problem:problem}=(0,artifact_id.O)(path,entry.id)
if(problem!==null)problems.push({...problem,place:written.place})
return{...entry,id:id}})
return{...reading,entries:entries,warnings:[...reading.warnings,...problems]}}function statedPath({statements:statements}){return statements.find(({field:field,state:state})=>field==="artifact.path"&&state==="present")}const modelReader=(0,mapped_reader.Bs)({id:"bioimageio-model",title:"bioimage.io model description",role:"card",versions:["0.4","0.5"],assurance:"declared",recognise:({has:has,text:text})=>has("format_version")&&(text("type")==="model"||has("type")&&text("type")==="")&&has("weights")?{strength:3,because:"it has the format_version and type of a bioimage.io model"}:null,version:({text:text})=>text("format_version")||null,mapping:modelMapping})
const bioimageioModelReader={...modelReader,read:async document=>withPaths(await modelReader.read(document),document.path)}
const bioimageioDatasetReader=(0,mapped_reader.Bs)({id:"bioimageio-dataset",title:"bioimage.io data set description",role:"dataset",versions:["0.2","0.3"],assurance:"declared",recognise:({has:has,text:text})=>/^0\.\d+\.\d+$/.test(text("format_version"))&&text("type")==="dataset"&&has("name")?{strength:3,because:"it has the format_version and type of a bioimage.io data set"}:null,version:({text:text})=>text("format_version")||null,mapping:datasetMapping})
const HUB_TASKS={"image-classification":"classification","text-classification":"classification","tabular-classification":"classification","audio-classification":"classification","video-classification":"classification","token-classification":"classification","zero-shot-classification":"classification","zero-shot-image-classification":"classification","tabular-regression":"regression","image-segmentation":"segmentation","object-detection":"detection","text-ranking":"ranking","text-generation":"generation","text2text-generation":"generation","image-text-to-text":"generation","image-to-text":"generation","text-to-image":"generation",summarization:"generation",translation:"generation"}
const FRONT_MATTER={names:"exact",facts:[{field:"name",at:"model_name"},{field:"version",at:["version","model_version"]},{field:"model.task",at:"pipeline_tag",words:HUB_TASKS},{field:"model.foundation_models",at:"base_model"},{field:"model.licence",at:["license_name","license"]},{field:"model.software",at:"library_name"},{field:"development.datasets",at:"datasets"},{field:"evaluation.metrics_chosen",at:"metrics"},{field:"environmental_impact",at:["co2_eq_emissions","co2_eq_emissions/emissions"],prefix:"emissions in grams of CO2 equivalent: "}],records:[{of:"model-index[]/results[]",at:"metrics[]",name:["name","type"],value:"value",n:"n",on:["dataset/split","dataset/name"],group:"dataset/config"}],settings:["base_model_relation","co2_eq_emissions/source","co2_eq_emissions/training_type","co2_eq_emissions/geographical_location","co2_eq_emissions/hardware_used","extra_gated_button_content","extra_gated_description","extra_gated_fields","extra_gated_heading","inference","license","license_link","model-index[]/name","model-index[]/results[]/task","model-index[]/results[]/dataset","model-index[]/results[]/source","model-index[]/results[]/metrics[]/args","model-index[]/results[]/metrics[]/config","model-index[]/results[]/metrics[]/verified","model-index[]/results[]/metrics[]/verifyToken","tags","thumbnail","widget"]}
const bridge2ai_TITLE="bridge2ai model card"
const bridge2ai_mapping={...toolkitMapping,facts:[...toolkitMapping.facts.filter(({field:field})=>field!=="limitations"),{field:"limitations",at:["considerations/limitations[]/description","considerations/limitations[]","bias_model","bias_output"]},{field:"governance.roles.model_owner",at:"model_details/contributors[role=developed_by]/name"},{field:"model.type",at:"model_category"},{field:"model.task",at:"pipeline_tag",words:HUB_TASKS},{field:"model.software",at:["framework","framework_version","library_name"]},{field:"model.foundation_models",at:"base_model"},{field:"development.datasets",at:["datasets[]/name","datasets[]"]},{field:"evaluation.metrics_chosen",at:"metrics"}],entries:(toolkitMapping.entries??[]).map(rule=>({...rule,facts:[...rule.facts,{field:"dataset.known_biases",at:"bias_input"}]})),records:[...toolkitMapping.records??[],{at:"model_index[]/results[]/metrics[]",name:["type","name"],value:"value"}],settings:[...toolkitMapping.settings??[],"language","tags","model_details/contributors","model_details/licenses[]/license_name","model_details/licenses[]/license_link"]}
const bridge2aiReader=(0,mapped_reader.Bs)({id:"bridge2ai",title:bridge2ai_TITLE,role:"card",versions:[],assurance:"declared",recognise:seen=>isExtendedToolkitCard(seen)?{strength:3,because:"it has the keys that bridge2ai adds to the Model Card Toolkit"}:null,version:({text:text})=>/^\d+(\.\d+){1,2}$/.exec(text("schema_version"))?.[0]??null,mapping:bridge2ai_mapping})
var markdown_it=__webpack_require__(65251)
var characters=__webpack_require__(69968)
const KEY_LINE=/^[A-Za-z_][\w-]{0,80}\s*:(?:\s|$)/
function readFrontMatter(lines){const first=lines.findIndex(line=>!(0,characters.z3)(line))
const opening=lines[first]
if(opening===void 0||opening.trimStart()!=="---")return null
const closing=lines.findIndex((line,index)=>index>first&&/^---[ \t]*$/.test(line))
if(closing===-1)return unterminated(lines,first)
const span={line:first+1,column:1,endLine:closing+1,endColumn:4}
const yaml=lines.slice(first+1,closing)
const{value:value,problems:problems}=(0,data._)(`${"\n".repeat(first+1)}${yaml.join("\n")}`,{format:"yaml"})
if(value===null||value.kind==="mapping")return{value:value,span:span,problems:problems}
if(value.kind==="scalar")return null
const message='The block between the lines of dashes is a list, not lines of "key: value". Write it so, or remove the dashes.'
const problem={code:"front-matter-not-mapping",message:message,span:value.span,severity:"fatal"}
return{value:null,span:span,problems:[...problems,problem]}}function unterminated(lines,first){if(!KEY_LINE.test(lines[first+1]??""))return null
const span={line:first+1,column:1,endLine:first+1,endColumn:(lines[first]?.length??0)+1}
const message='The block that begins with this line of dashes never ends. Close it with a line "---".'
return{value:null,span:span,problems:[{code:"unterminated-front-matter",message:message,span:span,severity:"fatal"}]}}var markdown_lines=__webpack_require__(44719)
function stripHtml(html){let text=""
let at=0
for(;;){const open=html.indexOf("<",at)
if(open===-1)return text+html.slice(at)
text+=html.slice(at,open)
const isComment=html.startsWith("\x3c!--",open)
const isTag=/^<[a-zA-Z/!?]/.test(html.slice(open,open+2))
if(!isComment&&!isTag){text+="<"
at=open+1
continue}const close=html.indexOf(isComment?"--\x3e":">",open+(isComment?4:1))
if(close===-1)return text
if(/^<br/i.test(html.slice(open,open+3)))text+=" "
at=close+(isComment?3:1)}}function visibleText(children){let text=""
for(const token of children??[])if(token.type==="softbreak"||token.type==="hardbreak")text+="\n"
else if(token.type==="html_inline")text+=/^<br/i.test(token.content)?" ":""
else if(token.type==="image")text+=visibleText(token.children)
else text+=token.content
return text}const NUMBERING=/^(?:\(?\d{1,3}(?:\.\d{1,3}){0,5}[.):]|\d{1,3}(?:\.\d{1,3}){1,5}|[a-z][.)]|\([a-z]\))\s+/
const EMOJI=/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u20e3/gu
function normaliseHeading(heading){const plain=(0,characters.jH)(heading.normalize("NFKC").replace(EMOJI,"").replace(/[*_`]{1,3}/g,marks=>marks.startsWith("_")&&marks.length===1?"_":"").replace(/[\u2018\u2019]/g,"'").toLowerCase().replace(/[[(]\s?optional\s?[\])]/g,"").replace(/\s+/g," "))
return(0,characters.jH)(plain.replace(NUMBERING,"").replace(/[ :]{1,5}$/,""))}var documents_problems=__webpack_require__(21008)
const markdown=new markdown_it.A({html:true})
function parseMarkdown(text){const problems=(0,documents_problems.g)()
const whole=text.startsWith("\ufeff")?text.slice(1):text
if(whole.length>safety_limits.rq.structuredBytes){const message=`The file is longer than ${safety_limits.rq.structuredBytes} characters, the most that is read of a Markdown file. Split it.`
problems.fatal("too-large",message,lineSpan([],1))
return{frontMatter:null,title:null,sections:[],pairs:[],tables:[],problems:problems.all()}}const original=whole.split("\n").map(line=>line.replace(/\r$/,""))
const frontMatter=readFrontMatter(original)
const lines=proseLines(original,frontMatter,problems)
const walk={lines:lines,environment:{},sections:[preamble()],pairs:[],tables:[],unanswered:null}
readBlocks(walk,markdown.parse(lines.join("\n"),walk.environment))
finishSections(walk)
const title=walk.sections.find(section=>section.level===1)?.heading??null
const{sections:sections,pairs:pairs,tables:tables}=walk
return{frontMatter:frontMatter,title:title,sections:sections,pairs:pairs,tables:tables,problems:problems.all()}}function proseLines(original,frontMatter,problems){const isFrontMatter=frontMatter?.value!=null||(frontMatter?.problems.length??0)>0
const after=frontMatter&&isFrontMatter?frontMatter.span.endLine:0
return original.map((line,index)=>{if(index<after)return""
if(line.length>safety_limits.rq.lineCharacters){const message=`This line is longer than ${safety_limits.rq.lineCharacters} characters and was not read. Break it into shorter lines.`
problems.local("long-line",message,lineSpan(original,index+1))
return""}return line.replaceAll("\r"," ")})}function preamble(){const span={line:1,column:1,endLine:1,endColumn:1}
return{level:0,heading:"",normalised:"",span:span,bodySpan:null,text:"",textSpan:null,parent:null}}function readBlocks(walk,tokens){let listDepth=0
for(let at=0;at<tokens.length;at++){const token=tokens[at]
if(!token)return
if(/^(?:bullet|ordered)_list_/.test(token.type))listDepth+=token.nesting
if(token.type==="heading_open"){startSection(walk,token,tokens[at+1])
at+=2}else if(token.type==="table_open")at=markdown_readTable(walk,tokens,at)
else if(token.type==="inline")readProse(walk,token,tokens[at-2]?.type==="list_item_open"?listDepth:0)
else if(token.type==="html_block")addText(walk,stripHtml(token.content),token.map)}}function startSection(walk,open,inline){const level=Number(open.tag.slice(1))
const heading=(0,characters.jH)(visibleText(inline?.children??null)).replaceAll("\n"," ")
const first=open.map?.[0]??0
const source=walk.lines[first]??""
const from=(0,markdown_lines.Eq)(source,"with list markers")
const marks=/^#{1,6}[ \t]*/.exec(open.markup.startsWith("#")?source.slice(from):"")?.[0].length??0
const start=from+marks
const end=Math.max(start,start+source.slice(start).trimEnd().replace(/[ \t]#+$/,"").trimEnd().length)
const parent=parentOf(walk,level)
walk.unanswered=null
walk.sections.push({level:level,heading:heading,normalised:normaliseHeading(heading),span:{line:first+1,column:start+1,endLine:first+1,endColumn:end+1},bodySpan:lineSpan(walk.lines,(open.map?.[1]??first+1)+1),text:"",textSpan:null,parent:parent})}function parentOf(walk,level){let at=walk.sections.length-1
while(at!==null&&(walk.sections[at]?.level??0)>=level)at=walk.sections[at]?.parent??null
return at===null||walk.sections[at]?.level===0?null:at}function finishSections(walk){for(const[position,section]of walk.sections.entries()){const next=walk.sections[position+1]
let first=section.bodySpan?.line??1
let last=next?next.span.line-1:walk.lines.length
while(first<=last&&(0,characters.z3)(walk.lines[first-1]??""))first++
while(last>=first&&(0,characters.z3)(walk.lines[last-1]??""))last--
const end=lineSpan(walk.lines,last)
section.bodySpan=first>last?null:{...lineSpan(walk.lines,first),endLine:last,endColumn:end.endColumn}
section.text=(0,characters.jH)(section.text)}}function readProse(walk,inline,depth){addText(walk,visibleText(inline.children),inline.map)
const[first,end]=inline.map??[0,0]
const answered=walk.unanswered!==null&&depth>walk.unanswered.depth?walk.unanswered:null
walk.unanswered=null
const lines=(0,markdown_lines.$E)(walk.lines.slice(first,end))
let current=null
for(const[index,line]of lines.entries()){const found=(0,markdown_lines.qb)(line,depth>0&&index===0)
if(found){if(answered&&index===0)extendPair(walk,answered.pair,first+index+1,line,"with list markers")
current=addPair(walk,first+index+1,found.key,found.value)}else if(current)extendPair(walk,current,first+index+1,line)
else if(answered)extendPair(walk,answered.pair,first+index+1,line,"with list markers")}walk.unanswered=current?.value===""?{pair:current,depth:depth}:answered}function addPair(walk,line,key,value){const keySpan=pieceSpan(line,key)
const text=plain(walk,value.text)
const valueSpan=text===""?keySpan:valuePlace(line,value,text)
const pair={key:plain(walk,key.text),value:text,keySpan:keySpan,valueSpan:valueSpan,section:walk.sections.length-1}
walk.pairs.push(pair)
return pair}function extendPair(walk,pair,line,source,markers="quotes only"){const start=(0,markdown_lines.Eq)(source,markers)
const end=source.trimEnd().length
const text=plain(walk,source.slice(start,end))
if(text==="")return
const place=pieceSpan(line,{text:text,start:start,end:end})
pair.valueSpan=pair.value===""?place:{...pair.valueSpan,endLine:line,endColumn:place.endColumn}
pair.value=pair.value===""?text:`${pair.value}\n${text}`}function markdown_readTable(walk,tokens,open){const rows=[]
const pieces=[]
let at=open
for(;tokens[at]&&tokens[at]?.type!=="table_close";at++){const token=tokens[at]
if(token?.type!=="tr_open"||!token.map)continue
const line=token.map[0]
const source=walk.lines[line]??""
const cells=(0,markdown_lines.UL)(source,(0,markdown_lines.Eq)(source,rows.length===0?"with list markers":"quotes only"))
pieces.push(cells)
rows.push(cells.map(cell=>readCell(walk,line+1,cell)))}const[headers=[],...body]=rows
walk.unanswered=null
walk.tables.push({headers:headers,rows:body,section:walk.sections.length-1})
if(headers.length===2)addRowPairs(walk,rows,pieces[0]??[])
return at}function addRowPairs(walk,rows,header){const isBold=cell=>/^(?:\*\*|__)/.test(cell?.text??"")
const skipped=isBold(header[0])&&header[1]?.text!==""&&!isBold(header[1])?0:1
for(const[key,value]of rows.slice(skipped)){if(!key||key.text==="")continue
walk.pairs.push({key:(0,characters.jH)(key.text.replace(/:$/,"")),value:value?.text??"",keySpan:key.span,valueSpan:value&&value.text!==""?value.span:key.span,section:walk.sections.length-1})}}function readCell(walk,line,cell){const text=plain(walk,cell.text.replaceAll("\\|","|"))
return{text:text,span:valuePlace(line,cell,text)}}function valuePlace(line,value,text){const inside=value.text.indexOf(text)
const start=value.start+Math.max(0,inside)
return pieceSpan(line,{text:text,start:start,end:inside===-1?value.end:start+text.length})}function plain(walk,source){const[inline]=markdown.parseInline(source,walk.environment)
return(0,characters.jH)(visibleText(inline?.children??null))}function addText(walk,text,map){const section=walk.sections.at(-1)
if(!section||(0,characters.z3)(text))return
section.text=section.text===""?text:`${section.text}\n${text}`
section.textSpan??=lineSpan(walk.lines,firstTextLine(walk,map))}function firstTextLine(walk,map){const[first=0,end=first+1]=map??[]
const lines=(0,markdown_lines.$E)(walk.lines.slice(first,end)).map(stripHtml)
return first+1+Math.max(0,lines.findIndex(line=>!(0,characters.z3)(line)))}function pieceSpan(line,{start:start,end:end}){return{line:line,column:start+1,endLine:line,endColumn:end+1}}function lineSpan(lines,line){const text=lines[line-1]??""
const start=text.length-text.trimStart().length
return{line:line,column:start+1,endLine:line,endColumn:Math.max(start,text.trimEnd().length)+1}}var markdown_context=__webpack_require__(64326)
const escaped=name=>name.replace(/[.*+?^${}()|[\]\\]/g,"\\$&").replace(/ /g,"[ _-]")
const markdown_prose_NAME=new RegExp(`(?<![\\w-])(${(0,metric_names.n7)().map(escaped).join("|")})(?![\\w]|-\\w)`,"gi")
const BETWEEN=/^[*_`"')\]]{0,6}(?:\s?(?:score|value))?[*_`]{0,3}(?:\s?\((?:95\s?%\s*)?(?:CI|confidence interval|[A-Z]{2,6})\))?[*_`]{0,3}(\s?[:=]\s?|\s?\(\s?|\s(?:of|is|was|at|=|reached)\s|\s)[*_`]{0,3}\s?/i
const NOT_A_CLAIM=/\b(targets?|minimum|required|requires?|goal|at least|at most|if|unless|should|must|baseline|below|above|drops?|alert\w*|threshold|change in|difference in|decrease in|increase in|gap in)\b[^.;]{0,60}$/i
const GROUP_WORD=/\b(women|men|females?|males?|black|white|asian|hispanic|african american|native american|medicare|medicaid)\b/gi
const SOME_PART=/\b(subgroups?|children|adolescents|elderly|aged|older|younger|over \d+|under \d+|per class|macro|micro|weighted|cross-validation|folds?)\b/i
function proseRecords(document,text,path){const lines=markdown_prose_proseLines(document,text)
const found=[]
document.sections.forEach((section,position)=>{const{bodySpan:bodySpan}=section
if(bodySpan===null||!(0,markdown_context.ol)(document,position))return
const role=(0,markdown_context.ZL)(document,position)
for(let line=bodySpan.line;line<=bodySpan.endLine;line++)found.push(...lineRecords(lines[line-1]??"",line,path,role))})
return found}function markdown_prose_proseLines(document,text){const tables=new Set(document.tables.flatMap(({headers:headers,rows:rows})=>[headers,...rows].flatMap(row=>row.map(({span:span})=>span.line))))
let fence=null
return(0,markdown_lines.$E)(text.replace(/^\ufeff/,"").split("\n")).map((line,index)=>{const mark=/^\s{0,3}(?:[-*+] |\d+[.)] )?\s*(```+|~~~+)/.exec(line)?.[1]
if(mark!==void 0&&(fence===null||mark.startsWith(fence))){fence=fence===null?mark:null
return""}if(fence!==null||tables.has(index+1)||line.length>safety_limits.rq.lineCharacters)return""
return line})}function lineRecords(line,number,path,sectionRole){if(/^\s*[-*]?\s*\**v?\d+\.\d+/.test(line))return[]
const taken=new Set
return[...line.matchAll(markdown_prose_NAME)].flatMap(match=>{const[name]=match
const written=after(line,match.index+name.length)??before(line,match.index)
if(written===null||taken.has(written.start))return[]
const clause=clauseAround(line,match.index,written.end)
if(NOT_A_CLAIM.test(clause.before)||SOME_PART.test(clause.whole))return[]
const groups=new Set([...clause.whole.matchAll(GROUP_WORD)].map(([word])=>word.toLowerCase()))
const[group]=groups
if(groups.size>1)return[]
taken.add(written.start)
const attribute=group===void 0?null:(0,markdown_context.N8)(group)??"group"
const subgroup=attribute===null||group===void 0?{}:{[attribute]:group}
const role=(0,markdown_context.jA)(clause.whole.replace(name,""))??sectionRole
return[(0,number_text.zv)(name,written,number,path,{subgroup:subgroup,role:role,n:null})]})}function after(line,from){const between=BETWEEN.exec(line.slice(from,from+safety_limits.rq.clauseCharacters))
if(between===null)return null
const start=from+between[0].length
const rest=line.slice(start,start+safety_limits.rq.clauseCharacters)
const found=(0,number_text.tk)(rest,start)
if(found===null||/^\s*(?:CI\b|confidence)/i.test(line.slice(found.end,found.end+20)))return null
const announced=/[:=]/.test(between[1]??"")
return announced||found.percent||/[.,]\d/.test(found.raw)?found:null}const BEFORE_CHARACTERS=40
function before(line,nameStart){const first=Math.max(0,nameStart-BEFORE_CHARACTERS)
const window=line.slice(first,nameStart)
const lead=/(?<![\w.,-])(\d+(?:\.\d+)? ?%|0?\.\d+)[*_`]{0,3} [*_`]{0,3}$/.exec(window)
const raw=lead?.[1]
if(lead===null||raw===void 0)return null
if(/(\b(at|with|fixed|of|to|and|or)|[-–<>≥≤~])\s{0,3}[*_`]{0,3}\s{0,3}$/i.test(window.slice(0,lead.index)))return null
return(0,number_text.tk)(raw,first+lead.index)}function clauseAround(line,start,end){const first=Math.max(0,start-safety_limits.rq.clauseCharacters)
const lead=line.slice(first,start)
const opening=first+Math.max(lead.lastIndexOf(". "),lead.lastIndexOf("; "),lead.lastIndexOf("* "),-1)+1
const last=Math.max(start,end)
const tail=line.slice(last,last+safety_limits.rq.clauseCharacters)
const closing=tail.search(/[.;](\s|$)|,\s/)
const whole=line.slice(opening,last+(closing<0?tail.length:closing))
return{before:line.slice(opening,start),whole:whole}}const chai_card_TITLE="CHAI Applied Model Card"
const ROOT="AppliedModelCard"
const FACTS=`${ROOT}/TrustIngredients/AISystemFacts`
const USES=`${ROOT}/UsesAndDirections`
const METRICS=`${ROOT}/KeyMetrics`
const chai_card_mapping={names:"exact",facts:[{field:"name",at:`${ROOT}/BasicInfo/ModelName`},{field:"description",at:`${ROOT}/ModelSummary/Summary`},{field:"governance.roles.model_owner",at:`${ROOT}/BasicInfo/ModelDeveloper`},{field:"governance.contact",at:`${ROOT}/BasicInfo/DeveloperContact`},{field:"regulatory.stage",at:`${ROOT}/ReleaseInfo/ReleaseStage`},{field:"model.released",at:`${ROOT}/ReleaseInfo/ReleaseDate`},{field:"version",at:`${ROOT}/ReleaseInfo/ReleaseVersion`},{field:"regulatory.status",at:`${ROOT}/ReleaseInfo/RegulatoryApproval`},{field:"regulatory.availability",at:`${ROOT}/ReleaseInfo/GlobalAvailability`},{field:"intended_use.how_to_use",at:`${USES}/HowToUse`},{field:"intended_use.purpose",at:`${USES}/IntendedUseAndWorkflow`},{field:"intended_use.users",at:`${USES}/PrimaryIntendedUsers`},{field:"intended_use.population",at:`${USES}/TargetedPatientPopulation`},{field:"intended_use.out_of_scope",at:`${USES}/CautionedOutOfScopeSettings`},{field:"limitations",at:`${ROOT}/Warnings/KnownRisksAndLimitations`},{field:"ethical_considerations",at:`${ROOT}/Warnings/KnownBiasesOrEthicalConsiderations`},{field:"regulatory.clinical_risk",at:`${ROOT}/Warnings/ClinicalRiskLevel`},{field:"output.description",at:`${FACTS}/OutcomesAndOutputs`},{field:"model.type",at:`${FACTS}/ModelType`},{field:"model.foundation_models",at:`${FACTS}/FoundationModels`},{field:"model.inputs",at:`${FACTS}/InputDataSource`},{field:"model.modality",at:`${FACTS}/OutputAndInputDataTypes`},{field:"development.training_data",at:`${FACTS}/DevelopmentDataCharacterization`},{field:"fairness.mitigations",at:`${FACTS}/BiasMitigationApproaches`},{field:"monitoring.plan",at:`${FACTS}/OngoingMaintenance`},{field:"security.measures",at:`${FACTS}/Security`},{field:"governance.funding",at:`${ROOT}/TrustIngredients/TransparencyInformation/FundingSource`},{field:"governance.stakeholders",at:`${ROOT}/TrustIngredients/TransparencyInformation/StakeholdersConsulted`},{field:"governance.third_parties",at:`${ROOT}/TrustIngredients/TransparencyInformation/ThirdPartyInformation`},{field:"privacy.patient_disclosure",at:`${ROOT}/Resources/PatientConsentOrDisclosure`},{field:"evaluation.publications",at:[`${ROOT}/Resources/PeerReviewedPublications`,`${ROOT}/Resources/EvaluationReferences`]},{field:"evaluation.clinical_outcomes",at:`${ROOT}/Resources/ClinicalTrial`},{field:"evaluation.safety",at:`${METRICS}/SafetyReliability/Interpretation`},{field:"evaluation.metrics_chosen",at:`${METRICS}/UsefulnessUsabilityEfficacy/MetricGoal`},{field:"evaluation.summary",at:`${METRICS}/UsefulnessUsabilityEfficacy/Interpretation`},{field:"development.evaluation_data",at:`${METRICS}/UsefulnessUsabilityEfficacy/TestingDataDescription`},{field:"fairness.assessment",at:`${METRICS}/FairnessEquity/Interpretation`}],settings:[`${ROOT}/@xmlns`,`${ROOT}/@schemaLocation`,`${ROOT}/ModelSummary/Keywords`,`${ROOT}/Resources/ReimbursementStatus`,`${ROOT}/Bibliography`]}
const chaiCardReader=(0,mapped_reader.Bs)({id:"chai-card",title:chai_card_TITLE,role:"card",versions:["0.1","0.2"],assurance:"declared",recognise:({form:form,has:has,text:text})=>{if(form!=="xml")return null
if(isSchema(text("schema/@targetNamespace")))return{strength:3,because:"it is the schema of that card"}
if(!has(ROOT))return null
return text(`${ROOT}/@xmlns`).includes("mc.chai.org")?{strength:3,because:`its root is ${ROOT} in the namespace of CHAI`}:{strength:2,because:`its root is ${ROOT}`}},version:({text:text})=>/mc\.chai\.org\/v(\d{1,3}\.\d{1,3})\b/.exec(text(`${ROOT}/@xmlns`))?.[1]??null,mapping:chai_card_mapping,read:chai_card_read})
const isSchema=namespace=>namespace.includes("mc.chai.org")
function chai_card_read(value,source,text){const from=(0,mapped_paths.Mn)(value)
const ledger=(0,reading.EZ)()
const[root]=(0,mapped_paths.JW)(from,ROOT,"exact")
if(root===void 0){const isXsd=(0,mapped_paths.JW)(from,"schema/@targetNamespace","exact").length>0
const code=isXsd?"schema-only":"not-a-card"
const message=isXsd?"This is the schema of the card, which states nothing of any model. Fill in a card by it, and name the card.":`The root of the document is not ${ROOT}, so it is no card of this form. Write the card by its schema.`
const warnings=[{code:code,message:message,place:(0,statement.$t)(source.path,from.entry.key)}]
const nothing={facts:[],entries:[],records:[],notUnderstood:[],anchors:ledger.anchors}
return{...nothing,warnings:warnings,status:"unsupported"}}const{facts:facts}=(0,reading.on)(from,chai_card_mapping,source,ledger)
const records=metricRecords(root,source,text,ledger)
return{facts:(0,mapped_facts.t6)([...facts,...invisible(from,source,ledger)]),entries:[],records:records,notUnderstood:(0,reading.WL)(value,ledger,source),anchors:ledger.anchors,warnings:[]}}function invisible(from,source,{used:used}){return chai_card_mapping.facts.flatMap(({field:field,at:at})=>(0,mapped_paths.JW)(from,String(at),"exact").flatMap(({value:value})=>{if(value.kind!=="scalar"||value.text===""||(0,state.L)(value.text)!=="empty")return[]
used.add(value)
return[(0,statement.qZ)(field,statement.qf,{...source,raw:value.text,place:(0,statement.$t)(source.path,value.span)})]}))}function metricRecords(root,source,text,ledger){const lines=text.split("\n")
const records=[]
for(const metric of(0,mapped_paths.JW)(root,"KeyMetrics/*","exact")){const tested=chai_card_scalarAt(metric,"TestType")?.text??""
for(const result of(0,mapped_paths.JW)(metric,"Results/MetricResult[]","exact")){if(records.length>safety_limits.rq.declaredNumbers)return records
const record=jsonRecord(result,tested,source,lines,ledger)
if(record!==null)records.push(record)}const prose=(0,mapped_paths.JW)(metric,"Result","exact")[0]
if(prose?.value.kind==="scalar"){const found=sentenceRecords(prose.value,prose.keys,source,lines)
if(found.length>0)ledger.used.add(prose.value)
records.push(...found)}}return records}function chai_card_scalarAt(from,path){const value=(0,mapped_paths.JW)(from,path,"exact")[0]?.value
return value?.kind==="scalar"?value:null}const chai_card_VALUE_KEYS=new Map([["single","value"],["estimate_ci","estimate"],["mean_sd","mean"]])
function jsonRecord(result,tested,source,lines,ledger){const label=chai_card_scalarAt(result,"Label")
const json=(0,mapped_paths.JW)(result,"ValueJson","exact")[0]
if(label===null||json?.value.kind!=="scalar")return null
const{value:value}=(0,data._)(json.value.text,{format:"json"})
if(value?.kind!=="mapping")return null
const key=chai_card_VALUE_KEYS.get(memberOf(value,"kind")?.text??"")
const number=key===void 0?null:memberOf(value,key)
const named=namesMetric(label.text)
if(key===void 0||number===null||named===null)return null
const lower=memberOf(value,"lower")
const upper=memberOf(value,"upper")
const record=(0,records.z)(named.name,number,{lower:lower,upper:upper,slice:named.slice,n:null,on:tested})
if(record===null)return null
ledger.used.add(label).add(json.value)
const unit=memberOf(value,"unit")?.text.trim().toLowerCase()??""
return{...record,name:label.text,scale:unit==="%"||unit==="percent"?"percent":COUNT_UNIT.test(unit)?"count":record.scale,pointer:(0,located.rb)(json.keys),place:(0,statement.$t)(source.path,spanInside(json.value,number.span,lines)),assurance:source.assurance}}const COUNT_UNIT=/^(counts?|cases|patients|events)$/
function memberOf(mapping,key){const value=mapping.entries.get(key)?.value
return value?.kind==="scalar"&&value.value!==null?value:null}const COMPARATOR=/\b(standard of care|predicate|comparator|baseline|control|unaided|unassisted|without (the )?(ai|device|model)|readers?|radiologists?|physicians?|clinicians?)\b/i
const NO_GROUP=/^((9\d(\.\d)? ?% ?)?(ci|confidence intervals?)|%|percent|n ?= ?[\d,]{1,12}|device|model|ai|mean|median|sd|mean ?[±,;/] ?sd)$/i
function namesMetric(label){if(COMPARATOR.test(label))return null
if((0,metric_names.NQ)(label)!==null)return{name:label,slice:""}
const open=label.endsWith(")")?label.lastIndexOf("("):-1
if(open<=0)return{name:label,slice:""}
const name=label.slice(0,open).trim()
const inside=label.slice(open+1,-1).trim()
if(NO_GROUP.test(inside)||isAbbreviation(inside,name))return{name:name,slice:""}
if(/^(macro|micro|weighted|samples|pooled)\b/i.test(inside))return{name:label,slice:""}
return{name:name,slice:inside}}function isAbbreviation(inside,name){if(!/^[A-Z][A-Za-z]{1,7}$/.test(inside))return false
const initials=name.split(/[\s-]+/).map(word=>word.charAt(0)).join("")
return initials.toUpperCase().includes(inside.toUpperCase())}function sentenceRecords(scalar,keys,source,lines){return proseRecords(parseMarkdown(scalar.text),scalar.text,source.path).map(record=>({...record,pointer:(0,located.rb)(keys),place:(0,statement.$t)(source.path,spanInside(scalar,record.place,lines)),assurance:source.assurance}))}function spanInside({text:text,span:span},inner,lines){if(!isWrittenAs(text,span,lines))return span
const shift=line=>line===1?span.column-1:0
return{line:inner.line+span.line-1,column:inner.column+shift(inner.line),endLine:inner.endLine+span.line-1,endColumn:inner.endColumn+shift(inner.endLine)}}function isWrittenAs(text,{line:line,column:column,endLine:endLine,endColumn:endColumn},lines){const written=lines.slice(line-1,endLine).map(one=>one.replace(/\r$/,""))
const last=written.length-1
if(last<0)return false
written[last]=(written[last]??"").slice(0,endColumn-1)
written[0]=(written[0]??"").slice(column-1)
return written.join("\n")===text}var rules=__webpack_require__(42870)
function bill_of_materials_scalarAt(from,path){for(const{value:value}of(0,mapped_paths.JW)(from,path,"exact"))if(value.kind==="scalar"&&value.value!==null&&value.text.trim()!=="")return value
return null}function bill_of_materials_textAt(from,path){return bill_of_materials_scalarAt(from,path)?.text.trim()??""}function saysAnywhere({text:text,size:size,slice:slice},pattern){if(pattern.test(text))return true
if(size<=safety_limits.rq.headCharacters||size>safety_limits.rq.structuredBytes)return false
return pattern.test(Buffer.from(slice(0,size)).toString("latin1"))}function bill_of_materials_entryOf(kind,id,from,path,statements){return statements.length===0?null:{kind:kind,id:id,place:(0,statement.$t)(path,from.value.span),statements:statements}}function uniqueIds(entries){const times=new Map
return entries.map(entry=>{const seen=(times.get(entry.id)??0)+1
times.set(entry.id,seen)
return seen===1?entry:{...entry,id:`${entry.id} (${seen})`}})}const cyclonedx_TITLE="CycloneDX ML-BOM"
const MODEL_TYPE="machine-learning-model"
const HAS_MODEL=/\btype"?\s{0,20}[:=]\s{0,20}["']machine-learning-model["']/
const NAMESPACE="http://cyclonedx.org/schema/bom/"
const both=(json,xml)=>[json,xml]
const LICENCE=["licenses[]/license/id","licenses[]/expression","licenses[]/license/name"].concat(["licenses/license[]/id","licenses/expression","licenses/license[]/name"])
const SHA256=both("hashes[alg=SHA-256]/content","hashes/hash[@alg=SHA-256]/#text")
const MAKER=["manufacturer/name","supplier/name","publisher","author","authors[]/name","authors/author[]/name"]
const CONSIDERED="modelCard/considerations"
const TASKS={...HUB_TASKS,classification:"classification","binary classification":"classification","multi-class classification":"classification","multiclass classification":"classification","image classification":"classification","text classification":"classification","tabular classification":"classification",regression:"regression","survival analysis":"survival",segmentation:"segmentation","image segmentation":"segmentation","object detection":"detection",ranking:"ranking",generation:"generation","text generation":"generation"}
const model={names:"exact",facts:[{field:"name",at:"name"},{field:"version",at:"version"},{field:"description",at:"description"},{field:"model.licence",at:LICENCE},{field:"model.type",at:"modelCard/modelParameters/architectureFamily"},{field:"model.architecture",at:"modelCard/modelParameters/modelArchitecture"},{field:"model.task",at:"modelCard/modelParameters/task",words:TASKS},{field:"model.inputs",at:both("modelCard/modelParameters/inputs[]/format","modelCard/modelParameters/inputs/input[]/format")},{field:"model.foundation_models",at:both("pedigree/ancestors[]/name","pedigree/ancestors/component[]/name")},{field:"model.released",at:"releaseNotes/timestamp"},{field:"governance.changes",at:"releaseNotes/description"},{field:"governance.roles.model_owner",at:MAKER},{field:"governance.contact",at:["manufacturer/contact[]/email","supplier/contact[]/email","authors[]/email","authors/author[]/email","externalReferences[type=security-contact]/url","externalReferences/reference[@type=security-contact]/url"]},{field:"intended_use.users",at:both(`${CONSIDERED}/users[]`,`${CONSIDERED}/users/user[]`)},{field:"intended_use.purpose",at:both(`${CONSIDERED}/useCases[]`,`${CONSIDERED}/useCases/useCase[]`)},{field:"limitations",at:[`${CONSIDERED}/technicalLimitations[]`,`${CONSIDERED}/technicalLimitations/technicalLimitation[]`]},{field:"tradeoffs",at:both(`${CONSIDERED}/performanceTradeoffs[]`,`${CONSIDERED}/performanceTradeoffs/performanceTradeoff[]`)},{field:"ethical_considerations",at:both(`${CONSIDERED}/ethicalConsiderations[]/*`,`${CONSIDERED}/ethicalConsiderations/ethicalConsideration[]/*`)},{field:"fairness.groups_at_risk",at:both(`${CONSIDERED}/fairnessAssessments[]/groupAtRisk`,`${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/groupAtRisk`)},{field:"fairness.mitigations",at:both(`${CONSIDERED}/fairnessAssessments[]/mitigationStrategy`,`${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/mitigationStrategy`)},{field:"fairness.assessment",at:both(`${CONSIDERED}/fairnessAssessments[]/*`,`${CONSIDERED}/fairnessAssessments/fairnessAssessment[]/*`)},{field:"environmental_impact",at:[`${CONSIDERED}/environmentalConsiderations/energyConsumptions[]/*/*`,`${CONSIDERED}/environmentalConsiderations/energyConsumptions/energyConsumption[]/*/*`,`${CONSIDERED}/environmentalConsiderations/properties[]/value`,`${CONSIDERED}/environmentalConsiderations/properties/property[]/#text`]},{field:"security.testing",at:both("externalReferences[type=pentest-report]/url","externalReferences/reference[@type=pentest-report]/url")}],records:[cyclonedx_record("modelCard/quantitativeAnalysis/performanceMetrics[]"),cyclonedx_record("modelCard/quantitativeAnalysis/performanceMetrics/performanceMetric[]")],settings:["type","@type","bom-ref","@bom-ref","modelCard/bom-ref","modelCard/@bom-ref","mime-type","@mime-type","purl","group"]}
function cyclonedx_record(at){return{at:at,name:"type",value:"value",slice:"slice",lower:"confidenceInterval/lowerBound",upper:"confidenceInterval/upperBound"}}const PROPERTIES=[["model.type",["typeOfModel","model_type"]],["model.licence",["license","licence"]],["model.software",["library_name","framework"]],["model.foundation_models",["base_model","baseModel"]],["intended_use.purpose",["informationAboutApplication","intended_use","intendedUse"]],["development.procedure",["informationAboutTraining"]],["development.datasets",["datasets","training_data"]],["limitations",["limitation","limitations"]],["explainability.method",["modelExplainability"]],["environmental_impact",["energyConsumption"]],["regulatory.stage",["promoted-stage","release_stage","lifecycle_stage"]]]
const DATASET_PROPERTIES=[["dataset.licence",["license","licence"]]]
const DATA_COMPONENT=[{field:"dataset.name",at:"name"},{field:"dataset.version",at:"version"},{field:"dataset.description",at:"description"},{field:"dataset.licence",at:LICENCE},{field:"dataset.digest",at:SHA256,algorithm:"sha256"},{field:"dataset.creator",at:MAKER},{field:"dataset.url",at:both("externalReferences[type=distribution]/url","externalReferences/reference[@type=distribution]/url")},{field:"dataset.derived_from",at:both("pedigree/ancestors[]/name","pedigree/ancestors/component[]/name")}]
const DATA=[{field:"dataset.name",at:"name"},{field:"dataset.description",at:"description"},{field:"dataset.url",at:"contents/url"},{field:"dataset.sensitive_data",at:both("sensitiveData[]","sensitiveData")},{field:"dataset.maintenance",at:both("governance/stewards[]/*/name","governance/stewards/steward[]/*/name")}]
const mappingOf=(rules,settings=[])=>({names:"exact",facts:rules,settings:settings})
const cyclonedx_IDENTITY=["type","@type","bom-ref","@bom-ref"]
const DIGEST={field:"artifact.digest",at:SHA256,algorithm:"sha256"}
const FILE=[{field:"artifact.path",at:"name"},DIGEST]
const cyclonedx_reader=(0,mapped_reader.Bs)({id:"cyclonedx",title:cyclonedx_TITLE,role:"card",versions:["1.5","1.6","1.7"],assurance:"declared",recognise:({form:form,text:text},head)=>{const isBom=form==="json"&&text("bomFormat")==="CycloneDX"||form==="xml"&&text("bom/@xmlns").startsWith(NAMESPACE)
return isBom&&saysAnywhere(head,HAS_MODEL)?{strength:3,because:"it is a CycloneDX bill of materials with a machine-learning model"}:null},version:({text:text})=>{const version=text("specVersion")||text("bom/@xmlns").slice(NAMESPACE.length)
return/^\d{1,2}\.\d{1,2}$/.test(version)?version:null},mapping:model,read:cyclonedx_read})
const cyclonedxReader={...cyclonedx_reader,fields:[...new Set([...(0,rules.P)(model),...(0,rules.P)(mappingOf([...DATA_COMPONENT,...DATA,...FILE])),...[...PROPERTIES,...DATASET_PROPERTIES].map(([field])=>field)])]}
const SOFTWARE=new Set("application framework library container platform operating-system device device-driver firmware cryptographic-asset".split(" "))
const DOCUMENT_SETTINGS=["$schema","bomFormat","specVersion","serialNumber","version","@xmlns","@serialNumber","@version"]
function*components(from){for(const path of["components[]","components/component[]"])for(const found of(0,mapped_paths.JW)(from,path,"exact")){if(found.value.kind!=="mapping"||!found.value.entries.has("name"))continue
yield found
yield*components(found)}}const typeOf=component=>bill_of_materials_textAt(component,"type")||bill_of_materials_textAt(component,"@type")
const refOf=element=>bill_of_materials_textAt(element,"bom-ref")||bill_of_materials_textAt(element,"@bom-ref")
function cyclonedx_read(value,source){const ledger=(0,reading.EZ)()
const root=(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),"bom","exact")[0]??(0,mapped_paths.Mn)(value)
const own=(0,mapped_paths.JW)(root,"metadata/component","exact")
const all=[root,...own].flatMap(from=>[...components(from)])
const{judged:judged,warnings:warnings}=judgedModel(own,all,source)
const card=judged===null?{facts:[],records:[]}:(0,reading.on)(judged,model,source,ledger)
const beside=judged===null?[]:readProperties(judged,PROPERTIES,source,ledger)
const datasets=dataSets(all,judged,source,ledger);(0,reading.on)(root,mappingOf([],DOCUMENT_SETTINGS),source,ledger)
for(const{value:software}of all.filter(one=>SOFTWARE.has(typeOf(one))))ledger.used.add(software)
return{facts:(0,mapped_facts.t6)([...card.facts,...beside,...cyclonedx_namesOf(datasets.names,source)]),entries:[...datasets.entries,...artifacts(all,judged,source,ledger)],records:card.records,notUnderstood:(0,reading.WL)(value,ledger,source),anchors:ledger.anchors,warnings:warnings,...warnings.length===0?{}:{status:"partial"}}}function judgedModel(own,all,source){const main=own.find(component=>typeOf(component)===MODEL_TYPE)
if(main!==void 0)return{judged:main,warnings:[]}
const[first,second]=all.filter(component=>typeOf(component)===MODEL_TYPE)
if(second===void 0)return{judged:first??null,warnings:[]}
const message="A second machine-learning model. Which of them is judged is not clear, so the card of none is read. Name the judged one as metadata.component, the others as components."
const{span:span}=bill_of_materials_scalarAt(second,"name")??second.value
return{judged:null,warnings:[{code:"several-models",message:message,place:(0,statement.$t)(source.path,span)}]}}const PROPERTY_LISTS=["","modelCard/"].flatMap(at=>[`${at}properties[]`,`${at}properties/property[]`])
function readProperties(from,table,source,ledger){const byName=new Map
for(const found of PROPERTY_LISTS.flatMap(path=>(0,mapped_paths.JW)(from,path,"exact"))){const name=(0,mapped_paths._t)(bill_of_materials_textAt(found,"name")||bill_of_materials_textAt(found,"@name"),"loose")
if(!byName.has(name))byName.set(name,found)}return table.flatMap(([field,names])=>{const rule={field:field,at:both("value","#text")}
for(const name of names){const found=byName.get((0,mapped_paths._t)(name,"loose"))
if(found===void 0)continue
const{facts:facts}=(0,reading.on)(found,mappingOf([rule],["name","@name"]),source,ledger)
if(facts.length>0)return facts}return[]})}function dataSets(all,judged,source,ledger){const entries=[]
const names=[]
const add=(element,statements)=>{const[only,more]=statements
if(only?.field==="dataset.name"&&more===void 0){names.push(only)
return}const id=bill_of_materials_textAt(element,"name")||refOf(element)||(0,located.rb)(element.keys)
const entry=bill_of_materials_entryOf("dataset",id,element,source.path,statements)
if(entry!==null)entries.push(entry)}
const say=(part,rules)=>(0,reading.on)(part,mappingOf(rules,cyclonedx_IDENTITY),source,ledger).facts
const inCard=path=>judged===null?[]:(0,mapped_paths.JW)(judged,`modelCard/modelParameters/${path}`,"exact")
for(const element of[...inCard("datasets[]"),...inCard("datasets/dataset[]")])add(element,say(element,DATA))
const referred=new Set
for(const{value:value}of[...inCard("datasets[]/ref"),...inCard("datasets/ref[]")]){if(value.kind!=="scalar")continue
referred.add(value.text.trim())
ledger.used.add(value)}for(const component of all.filter(one=>typeOf(one)==="data")){const contents=(0,mapped_paths.JW)(component,"data[]","exact")
const sets=contents.filter(one=>bill_of_materials_textAt(one,"type")==="dataset"||referred.has(refOf(one)))
if(contents.length>0&&sets.length===0&&!referred.has(refOf(component)))continue
const whole=[...say(component,DATA_COMPONENT),...readProperties(component,DATASET_PROPERTIES,source,ledger)]
const[only,another]=sets
if(only===void 0||another===void 0)add(component,(0,mapped_facts.t6)([...whole,...only===void 0?[]:say(only,DATA)]))
else{const shared=whole.filter(({field:field})=>SHARED.includes(field))
for(const one of sets)add(one,(0,mapped_facts.t6)([...say(one,DATA),...shared]))}}return{entries:uniqueIds(entries),names:names}}const SHARED=["dataset.licence","dataset.creator"]
function cyclonedx_namesOf(names,source){const stated=names.filter(({state:state})=>state==="present")
const[first]=stated
if(first===void 0)return[]
const values=stated.map(({raw:raw})=>raw)
return[(0,statement.qZ)("development.datasets",(0,statement.Eb)(values),{...source,raw:values.join("; "),place:first.place})]}function artifacts(all,judged,source,ledger){const digestOf=(component,rules,id)=>{const{facts:facts}=(0,reading.on)(component,mappingOf(rules,DIGEST_SETTINGS),source,ledger)
return bill_of_materials_entryOf("artifact",id,component,source.path,facts)}
const files=all.filter(one=>typeOf(one)==="file"&&(0,model_file.LJ)(bill_of_materials_textAt(one,"name")))
const found=[judged===null?null:digestOf(judged,[DIGEST],bill_of_materials_textAt(judged,"name")),...files.map(file=>digestOf(file,FILE,(0,artifact_id.O)(source.path,bill_of_materials_textAt(file,"name")).id))]
return uniqueIds(found.filter(entry=>entry!==null))}const DIGEST_SETTINGS=[...cyclonedx_IDENTITY,"hashes[alg=SHA-256]/alg","hashes/hash[@alg=SHA-256]/@alg"]
const eval_results_TITLE="Hugging Face evaluation results"
const eval_results_mapping={names:"exact",facts:[],records:[{at:"[]",name:["dataset/task_id","dataset/id"],value:"value"}],settings:["[]/dataset","[]/verifyToken","[]/date","[]/source","[]/notes"]}
const UNFILLED="A slot of the template stands here, and not what it asks for. Fill it in, or remove the entry."
function eval_results_read(value,source){const slots=[...slotsBelow((0,mapped_paths.Mn)(value))].slice(0,safety_limits.rq.problems)
const warnings=slots.map(({value:{span:span}})=>({code:"placeholder",message:UNFILLED,place:(0,statement.$t)(source.path,span)}))
return{...(0,reading.qb)(value,eval_results_mapping,source),warnings:warnings}}function*slotsBelow(found){const scalar=(0,mapped_paths.T7)(found.value)
if(scalar!==null){if(scalar.value!==null&&(0,state.L)(scalar.text)==="placeholder")yield found}else if(found.value.kind==="mapping")for(const[name,entry]of found.value.entries)yield*slotsBelow({value:entry.value,keys:[...found.keys,name],entry:entry})
else for(const element of(0,mapped_paths.Yt)(found))yield*slotsBelow(element)}const evalResultsReader=(0,mapped_reader.Bs)({id:"hugging-face-eval-results",title:eval_results_TITLE,role:"card",versions:[],assurance:"declared",recognise:({form:form,has:has})=>form==="yaml"&&has("[]/dataset/id")&&has("[]/dataset/task_id")&&has("[]/value")?{strength:3,because:"it lists values of tasks, each with the data set of the Hub"}:null,version:()=>null,mapping:eval_results_mapping,read:eval_results_read})
var documents_bytes=__webpack_require__(39265)
var documents_outline=__webpack_require__(97412)
var front_matter=__webpack_require__(79506)
var sentences=__webpack_require__(44400)
var fact=__webpack_require__(49867)
function cardFacts(document,text,path,format,wording){const lines=text.replace(/^\ufeff/,"").split("\n")
const pairs=bySection(document.pairs.map((pair,position)=>({section:pair.section,one:position})))
const tables=bySection(document.tables.map(table=>({section:table.section,one:table})))
const card={document:document,lines:lines,path:path,format:format,wording:wording,pairs:pairs,tables:tables,apart:new Map}
const anchors=new Map
const takenSections=new Set
const takenPairs=new Set
document.sections.forEach(section=>{for(const field of headingOf(card,section).fields)if(!anchors.has(field))anchors.set(field,(0,statement.$t)(path,section.span))})
const facts=[...titleFact(card),...pairFacts(card,takenPairs),...sectionFacts(card,takenSections)]
const refusedPairs=new Set(document.pairs.flatMap((pair,position)=>takenPairs.has(position)||fieldsOfPair(card,pair).length===0?[]:[position]))
const formSections=new Set([...takenSections].filter(section=>isFilledForm(card,section)))
return{facts:facts,anchors:anchors,takenSections:takenSections,takenPairs:takenPairs,refusedPairs:refusedPairs,formSections:formSections}}function bySection(all){const found=new Map
for(const{section:section,one:one}of all){const known=found.get(section)
if(known===void 0)found.set(section,[one])
else known.push(one)}return found}function markdown_facts_state(card,field,said,raw,span){return(0,statement.qZ)(field,said,{raw:raw,place:(0,statement.$t)(card.path,span),format:card.format,assurance:"declared"})}const markdown_facts_NOTHING={fields:[],unfinished:false}
function headingOf({wording:wording},{normalised:normalised}){const fields=wording.headings.get(normalised)??wording.headings.get(normalised.replace(/\s?\[[^\][]{1,200}\]$/,""))
if(fields!==void 0)return{fields:fields,unfinished:false}
const[,before="",inside=""]=/^([^()]{1,200})\(([^()]{1,80})\)$/.exec(normalised)??[]
if(inside===""||(0,state.L)(inside)!=="placeholder")return markdown_facts_NOTHING
return{fields:wording.headings.get(before.trim())??[],unfinished:!inside.startsWith("fill ")}}function normaliseName(name){return normaliseHeading(name).replace(/^\(for gpai models\)\s*:?\s*/,"").replace(/^(?:what (?:is|are) |description of )(?:the |a )?/,"").replace(/(?:\s*\(e\.g\.,? [^()]{1,200}\))?[?.]{0,3}$/,"")}function fieldsOfName({wording:wording},key){return wording.names.get(normaliseHeading(key))??wording.names.get(normaliseName(key))??[]}function isForm({wording:wording},key){return wording.forms.has(normaliseHeading(key))||wording.forms.has(normaliseName(key))}function titleFact(card){const section=card.document.sections.find(({level:level})=>level===1)
if(section===void 0)return[]
for(const form of card.wording.titles){const name=form.exec(section.heading)?.[1]?.trim()
if(name===void 0)continue
const said=/^\{[\w\s]{1,60}\}$|^(?:model|dataset) (?:id|name)$/i.test(name)?statement.qf:(0,statement.Ag)(name)
return said===null?[]:[markdown_facts_state(card,card.wording.name,said,name,section.span)]}return[]}function markdown_facts_isText(field){const kind=(0,vocabulary.mB)(field)?.kind
return kind==="prose"||kind==="list"}function pairFacts(card,taken){const seen=new Map
return card.document.pairs.flatMap((pair,position)=>fieldsOfPair(card,pair).flatMap(field=>{const before=markdown_facts_isText(field)?void 0:seen.get(field)
if(before!==void 0){if(before===pair.value)taken.add(position)
return[]}const said=isInstruction(card,pair)?statement.qf:saidByPair(field,pair.value)
if(said===null)return[]
taken.add(position)
seen.set(field,pair.value)
return[markdown_facts_state(card,field,said,pair.value,pair.valueSpan)]}))}function fieldsOfPair(card,pair){const fields=fieldsOfName(card,pair.key)
if(fields.length===0||!isForm(card,pair.key)&&isItemOfList(card,pair.section))return[]
return fields.filter(field=>!(0,markdown_context.aF)(card.document,pair.section,field,card.wording))}function isItemOfList(card,position){for(let at=position;at!==null;at=card.document.sections[at]?.parent??null){const section=card.document.sections[at]
const fields=section===void 0?[]:headingOf(card,section).fields
if(fields.length>0)return fields.some(field=>(0,vocabulary.mB)(field)?.kind==="list")}return false}function isInstruction(card,{valueSpan:valueSpan,value:value}){if(value==="")return false
const line=card.lines[valueSpan.line-1]??""
const before=line[valueSpan.column-2]
return before==="_"&&line[valueSpan.endColumn-1]==="_"&&valueSpan.line===valueSpan.endLine}function saidByPair(field,value){const said=(0,statement.Ag)(value)
if(said===null)return statement.qf
if(said.state!=="present")return said
const definition=(0,vocabulary.mB)(field)
switch(definition?.kind){case"list":return(0,statement.Eb)([value.trim()])
case"version":{const version=/^v?\d+(?:\.\d+){0,3}[\w.+-]*(?=$|[\s(,;\\])/.exec(value)?.[0]
return version===void 0?said:(0,statement.Eb)(version)}case"enum":return field==="governance.risk_tier"?saidByTier(value):saidByWord(value,definition.values??[])
case"number":return/^\d+(?:\.\d+)?$/.test(value)?(0,statement.Eb)(Number(value)):(0,statement.Gq)("Not a plain number, such as 0.3.")
default:return said}}function saidByTier(value){const word=/^(low|moderate|medium|high)(?: risk)?(?=$|[\s(,;.:])/i.exec(value)?.[1]?.toLowerCase()
const tier=fact.iB.find(one=>one===(word==="medium"?"moderate":word))
return tier===void 0?null:(0,statement.Eb)(tier)}function saidByWord(value,words){const text=value.toLowerCase()
const word=words.find(one=>text===one||text.startsWith(one)&&/^[\s.,;:(]/.test(text.slice(one.length)))
const others=words.filter(one=>one!==word&&one!=="other"&&text.includes(one.replace(/s$/,"")))
return word===void 0||others.length>0?null:(0,statement.Eb)(word)}function sectionFacts(card,taken){const{sections:sections}=card.document
return sections.flatMap((section,position)=>{const{fields:fields,unfinished:unfinished}=headingOf(card,section)
const own=fields.filter(field=>!(0,markdown_context.aF)(card.document,position,field,card.wording))
if(own.length===0)return[]
const parts=markdown_facts_partsOf(card,position)
for(const part of parts)taken.add(part)
const found=textsOf(card,parts)
return own.flatMap(field=>{if((0,vocabulary.mB)(field)?.kind==="text"&&statedByName(card,parts,field))return[]
const said=unfinished?statement.qf:saidBySection(card,field,position,parts,found)
const span=found[0]?.span??section.span
const raw=found.map(({text:text})=>text).join("\n")
return said===null?[]:[markdown_facts_state(card,field,said,raw,span)]})})}function statedByName(card,parts,field){const pairs=parts.flatMap(part=>card.pairs.get(part)??[])
return pairs.some(position=>{const pair=card.document.pairs[position]
return pair!==void 0&&pair.value!==""&&fieldsOfPair(card,pair).includes(field)})}function saidBySection(card,field,position,parts,found){if(found.length===0){const{sections:sections}=card.document
const stated=below(sections,position).some(part=>headingOf(card,sections[part]??EMPTY_SECTION).fields.length>0)
return stated||parts.some(part=>holdsNamesOrNumbers(card,part)||showsSomething(card,part))?null:statement.qf}if(parts.every(part=>isAllInstruction(card,part)))return statement.qf
const raw=found.map(({text:text})=>text).join("\n")
const said=(0,statement.Ag)(raw)
if(said?.state!=="present")return said
switch((0,vocabulary.mB)(field)?.kind){case"prose":case"text":return said
case"list":return(0,statement.Eb)(found.flatMap(({items:items})=>items))
default:return raw.includes("\n")?null:saidByPair(field,raw)}}const EMPTY_SECTION={level:0,heading:"",normalised:"",span:{line:1,column:1,endLine:1,endColumn:1},bodySpan:null,text:"",textSpan:null,parent:null}
function holdsNamesOrNumbers(card,position){return pairsApart(card,position).length>0||(card.tables.get(position)??[]).some(table=>isTableOfMetrics(table))}function showsSomething(card,position){const section=card.document.sections[position]
return section!==void 0&&bodyLines(card,section).some(({line:line})=>/!\[|<img\b|<svg\b|^\s*(?:```|~~~)/i.test(line))}function isTableOfMetrics({headers:headers,rows:rows}){return[...headers,...rows.flatMap(row=>row.slice(0,1))].some(({text:text})=>(0,metric_names.NQ)(text)!==null)}function textsOf(card,parts){return parts.flatMap(position=>{const section=card.document.sections[position]
if(section===void 0)return[]
const text=withoutBoilerplate(card,textWithout(section.text,pairsApart(card,position)))
const span=firstLine(card,section,position)
const prose=text===""||span===null?[]:[{text:text,items:itemsOf(card,section,position,text),span:span}]
const tables=(card.tables.get(position)??[]).filter(table=>!isTableOfMetrics(table))
return[...prose,...tables.flatMap(table=>tableText(card,table,linesApart(card,position)))]})}function withoutBoilerplate({wording:wording},text){const isBoilerplate=sentence=>wording.boilerplate.some(one=>one.test(sentence))
return text.split("\n").map(line=>(0,sentences.cj)(line).filter(sentence=>!isBoilerplate(sentence)).join(" ")).join("\n").trim()}function isFilledForm(card,position){const pairs=card.pairs.get(position)??[]
const known=pairs.filter(index=>isForm(card,card.document.pairs[index]?.key??""))
return known.length*2>pairs.length}function apartOf(card,position){const known=card.apart.get(position)
if(known!==void 0)return known
const all=isFilledForm(card,position)
const pairs=(card.pairs.get(position)??[]).flatMap(index=>{const pair=card.document.pairs[index]
if(pair===void 0)return[]
const isSilent=card.wording.silent.has(normaliseHeading(pair.key))
return all||isSilent||fieldsOfPair(card,pair).length>0?[pair]:[]})
const lines=new Set
for(const{keySpan:keySpan,valueSpan:valueSpan}of pairs)for(let line=keySpan.line;line<=valueSpan.endLine;line++)lines.add(line)
const apart={pairs:pairs,lines:lines}
card.apart.set(position,apart)
return apart}const pairsApart=(card,position)=>apartOf(card,position).pairs
const linesApart=(card,position)=>apartOf(card,position).lines
function textWithout(text,pairs){if(pairs.length===0)return text
const keys=new Set(pairs.map(({key:key})=>key))
const values=new Set(pairs.flatMap(({value:value})=>value.split("\n")))
const opensPair=line=>{const colon=line.search(/[:\uff1a]/)
if(colon<0)return false
const next=line.slice(colon+1).search(/[:\uff1a]/)
return keys.has(line.slice(0,colon).trim())||next>=0&&keys.has(line.slice(0,colon+1+next).trim())}
return text.split("\n").filter(line=>!values.has(line.trim())&&!opensPair(line)).join("\n").trim()}function firstLine(card,section,position){const{textSpan:textSpan,bodySpan:bodySpan}=section
const apart=linesApart(card,position)
const isOwn=line=>!apart.has(line)&&withoutBoilerplate(card,withoutMarkup(card.lines[line-1]??""))!==""
if(textSpan===null||bodySpan===null||isOwn(textSpan.line))return textSpan
for(let line=textSpan.line+1;line<=bodySpan.endLine;line++){if(!isOwn(line))continue
const text=card.lines[line-1]??""
const column=text.length-text.trimStart().length+1
return{line:line,column:column,endLine:line,endColumn:text.trimEnd().length+1}}return textSpan}function tableText(card,{rows:rows},apart){const filled=rows.filter(row=>!apart.has(row[0]?.span.line??0)&&row.slice(1).some(cell=>!isOpenCell(card,cell)))
const first=filled[0]?.[0]
if(first===void 0)return[]
const items=filled.map(row=>row.map(({text:text})=>text).filter(text=>text!=="").join(", "))
return[{text:items.join("\n"),items:items,span:first.span}]}function isOpenCell(card,{text:text,span:span}){if(text===""||/^0(\.0+)?\s?%?$|^x+\s?%$/i.test(text)||(0,state.L)(text)==="placeholder")return true
return isInstruction(card,{value:text,valueSpan:span})}function markdown_facts_partsOf(card,position){const{sections:sections}=card.document
return[position,...below(sections,position).filter(part=>!meansSomething(card,part,position))]}function below(sections,position){const level=sections[position]?.level??0
const parts=[]
for(let at=position+1;(sections[at]?.level??0)>level;at++)parts.push(at)
return parts}function meansSomething(card,position,ancestor){for(let at=position;at!==null&&at!==ancestor;){const section=card.document.sections[at]
if(section===void 0)return false
const{apart:apart,silent:silent}=card.wording
if(headingOf(card,section).fields.length>0||[apart,silent].some(one=>one.has(section.normalised)))return true
at=section.parent}return false}function bodyLines(card,{bodySpan:bodySpan}){if(bodySpan===null)return[]
return card.lines.slice(bodySpan.line-1,bodySpan.endLine).map((line,index)=>({line:line,at:bodySpan.line+index}))}const INSTRUCTION=/^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:(?:\*\*[^*]{1,100}\*\*:?\s*)?_[^_].{0,2000}_|\*\*[^*]{1,100}(?::\*\*|\*\*:))?\s*$|^\s*[|<]/
function isAllInstruction(card,position){const section=card.document.sections[position]
if(section===void 0)return true
const tables=card.tables.get(position)??[]
if(tables.some(table=>tableText(card,table,new Set).length>0))return false
return bodyLines(card,section).every(({line:line})=>INSTRUCTION.test(line))}function itemsOf(card,section,position,text){const apart=linesApart(card,position)
const bullets=bodyLines(card,section).filter(({line:line,at:at})=>sentences.zl.test(line)&&!apart.has(at))
if(bullets.length>0)return bullets.map(({line:line})=>withoutMarkup(line.replace(sentences.zl,""))).filter(item=>item!=="")
return(0,sentences.XN)(text.replaceAll("\n"," "))}function withoutMarkup(text){return text.replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g,"$1").replace(/\*\*|__|`/g,"").trim()}const OPENING="text before the first heading"
function notUnderstoodIn(document,taken,records,path,wording){const{sections:sections}=document
const parts=markdown_rest_partsOf(document,taken,new Set(records.map(({place:place})=>place.line)),wording)
for(let at=parts.length-1;at>=0;at--){const part=parts[at]
const above=parts[sections[at]?.parent??-1]
if(part===void 0||above===void 0)continue
above.touched||=part.touched
above.holds||=part.holds}const found=[]
const list=(what,span)=>{if(found.length<safety_limits.rq.problems)found.push({what:what,place:(0,statement.$t)(path,span)})}
const whole=new Set
sections.forEach(({heading:heading,span:span,textSpan:textSpan,parent:parent},at)=>{const part=parts[at]
if(part===void 0)return
if(whole.has(parent)){whole.add(at)
return}const untouched=!part.touched&&part.holds
if(untouched)whole.add(at)
if(untouched||part.prose)if(heading!=="")list(heading,span)
else list(OPENING,textSpan??span)
if(!untouched)for(const{key:key,keySpan:keySpan}of part.names)list(key,keySpan)})
return found}function markdown_rest_partsOf(document,taken,recordLines,wording){const{sections:sections}=document
const pairs=sections.map(()=>[])
document.pairs.forEach(({section:section},position)=>{pairs[section]?.push(position)})
const tables=sections.map(()=>false)
for(const{section:section,headers:headers,rows:rows}of document.tables){const read=headers.length===2||rows.some(row=>recordLines.has(row[0]?.span.line??0))
if(!read&&rows.length>0)tables[section]=true}return sections.map((section,at)=>{const own=pairs[at]??[]
const understood=taken.takenSections.has(at)||isSilent(document,at,wording)
const isText=understood&&!taken.formSections.has(at)
const names=own.flatMap((position,index)=>{const pair=document.pairs[position]
if(pair===void 0||taken.takenPairs.has(position))return[]
if(taken.refusedPairs.has(position))return[pair]
const isKnown=wording.silent.has(normaliseHeading(pair.key))||(0,metric_names.NQ)(pair.key)!==null
const isRead=recordLines.has(pair.valueSpan.line)||isPartOfRead(document,taken,own,index)
return isText||isKnown||isRead?[]:[pair]})
const measured=holdsLine(section.bodySpan,recordLines)
const text=textWithout(section.text,own.flatMap(position=>document.pairs[position]??[]))
const prose=!understood&&!measured&&(text!==""||tables[at]===true)
const touched=understood||measured||own.some(position=>taken.takenPairs.has(position))
return{understood:understood,touched:touched,holds:prose||names.length>0,prose:prose,names:names}})}function isPartOfRead({pairs:pairs},{takenPairs:takenPairs},own,index){const pair=pairs[own[index]??-1]
if(pair===void 0)return false
for(let before=index-1;before>=Math.max(0,index-safety_limits.rq.nestedPairs);before--){const outer=pairs[own[before]??-1]
if(outer!==void 0&&outer.valueSpan.endLine>=pair.keySpan.line&&takenPairs.has(own[before]??-1))return true}for(let after=index+1;after<Math.min(own.length,index+safety_limits.rq.nestedPairs);after++){const inner=pairs[own[after]??-1]
if(inner===void 0||inner.keySpan.line>pair.valueSpan.endLine)return false
if(takenPairs.has(own[after]??-1))return true}return false}function isSilent({sections:sections},position,wording){for(let at=position;at!==null;at=sections[at]?.parent??null)if(wording.silent.has(sections[at]?.normalised??""))return true
return false}function holdsLine(span,lines){for(let line=span?.line??1;line<=(span?.endLine??0);line++)if(lines.has(line))return true
return false}var hugging_face=__webpack_require__(93348)
const HUGGING_FACE_DATASET={title:"Hugging Face template of data set cards",headings:{"dataset.description":["dataset description","dataset summary"],"dataset.intended_uses":["direct use","intended use","intended uses","curation rationale"],"dataset.discouraged_uses":["out-of-scope use","out-of-scope uses"],"dataset.source":["source data"],"dataset.collection":["data collection and processing","initial data collection and normalization"],"dataset.label_method":["annotations","annotation process"],"dataset.sensitive_data":["personal and sensitive information"],"dataset.known_biases":["bias, risks, and limitations","discussion of biases"],"dataset.limitations":["bias, risks, and limitations","other known limitations"],"dataset.creator":["dataset curators"],"dataset.licence":["licensing information"],"dataset.preprocessing":["data preprocessing","preprocessing"],"dataset.demographics":["demographics","patient demographics"],"dataset.deidentification":["de-identification","deidentification","anonymization","anonymisation"],"dataset.consent":["consent","informed consent"],"dataset.ethics_approval":["ethics approval","ethical approval"],"dataset.inclusion":["inclusion criteria"],"dataset.exclusion":["exclusion criteria"],"dataset.maintenance":["maintenance"],"dataset.terms_of_use":["terms of use","terms of access","data use agreement"]},names:{"dataset.creator":["curated by"],"dataset.licence":["license","licence"],"dataset.url":["homepage"],"dataset.version":["version","dataset version"]},form:true,apart:["data fields","data instances","data splits","dataset structure","languages","social impact of dataset","dataset card contact"],silent:["apa","bibtex","citation","citation information","contributions","dataset card authors","demo","glossary","leaderboard","more information","paper","pubmed","repository","shared by","table of contents","tasks"],marks:["annotation process","citation information","considerations for using the data","curation rationale","data instances","dataset card authors","dataset card contact","dataset creation","dataset curators","dataset structure","personal and sensitive information","source data","supported tasks and leaderboards"],boilerplate:hugging_face.i.boilerplate??[],titles:[/^data ?set card\s*(?:for|[:—–-])\s*(?:the\s+)?(.{1,200})$/i]}
function markdownHead(head){const hasExtension=/\.(md|markdown)$/i.test(head.path)
if(!hasExtension&&!/(\.txt|(^|\/)[^./]+)$/i.test(head.path))return null
const mark=(0,documents_bytes.QB)(head.bytes)
if(mark!==null)return new TextDecoder(mark).decode(head.bytes)
return hasExtension||readsAsText(head)?head.text:null}function readsAsText({outline:outline,text:text}){const{form:form,value:value}=outline()
if(form==="text")return true
if(form!=="yaml"||value?.kind!=="mapping")return false
const isEmpty=[...value.entries.values()].every(entry=>entry.value.kind==="scalar"&&entry.value.value===null)
return isEmpty&&(text.match(/^#{2,6} \S/gm)?.length??0)>=2}function headingsOf(text){const headings=[...text.matchAll(/^#{1,6}[ \t]+(.{1,200})$/gm)]
return new Set(headings.map(match=>normaliseHeading((match[1]??"").replace(/<br ?\/?>/gi,""))))}function markdown_signs_namesOf(text){const rows=[...text.matchAll(/^[ \t]{0,3}\|?([^|\n]{1,400})\|/gm)]
return new Set(rows.map(match=>normaliseHeading(match[1]??"")))}function isNamedModelCard(path){return/model[_-]?card[^/]*$/i.test(path)}const SURE_OF_DATASET=3
function datasetCardBecause(text){const front=(0,front_matter.E)(text)
if(front==="model")return null
if(front==="dataset")return"it begins with the front matter of a data set card"
const headings=headingsOf(text)
if([...headings].some(heading=>/^data ?set card\b/.test(heading)))return"its title says data set card"
const known=HUGGING_FACE_DATASET.marks.filter(mark=>headings.has(mark))
return known.length>=SURE_OF_DATASET?"it has the headings of a data set card":null}const VALUE_HEADER=/^(values?|results?|scores?|performance|estimates?|metric value)\b/
const SIZE_HEADER=/^(n|size|count|samples?|sample size|number of (patients|samples|records)|patients|support)$/
const OVERALL=/^(overall|all|all patients|total|entire (cohort|population)|full cohort)$/i
function tableRecords(document,path){return document.tables.flatMap(table=>{if(!(0,markdown_context.ol)(document,table.section))return[]
const role=(0,markdown_context.ZL)(document,table.section)
const headers=table.headers.map(({text:text})=>normaliseHeading(text))
return headers.slice(1).some(header=>(0,metric_names.NQ)(header)!==null)?metricColumns(table,headers,role,path):metricRows(table,headers,role,path)})}function metricRows(table,headers,sectionRole,path){return table.rows.flatMap(row=>{const name=row[0]?.text.replace(/:$/,"")??""
if((0,metric_names.NQ)(name)===null)return[]
const records=row.slice(1).flatMap((cell,index)=>{const about=aboutColumn(headers[index+1]??"",headers.length,sectionRole)
return about===null?[]:markdown_tables_cellRecord(name,cell,about,path)})
const[only]=records
return only!==void 0&&records.length===1?[withInterval(only,table,row)]:records})}const INTERVAL_HEADER=/\b(CI|confidence interval)\b/i
function withInterval(record,table,row){const column=table.headers.findIndex(({text:text})=>INTERVAL_HEADER.test(text))
const interval=column<1?null:(0,number_text.t$)(row[column]?.text??"")
if(record.interval!==null||interval===null)return record
const level=(0,number_text.m6)(table.headers[column]?.text??"")
return{...record,interval:interval,details:level===null?record.details:{...record.details,level:level}}}function aboutColumn(header,columns,role){if(VALUE_HEADER.test(header)||OVERALL.test(header)||columns===2&&header==="")return{subgroup:{},role:(0,markdown_context.jA)(header)??role,n:null}
const attribute=(0,markdown_context.N8)(header)
if(attribute!==null)return{subgroup:{[attribute]:header},role:role,n:null}
const named=(0,markdown_context.jA)(header)
if(named!==null)return{subgroup:{},role:named,n:null}
return columns===2&&!/threshold|target|limit|range|required|goal/.test(header)?{subgroup:{},role:role,n:null}:null}function metricColumns(table,headers,sectionRole,path){const sizeColumn=headers.findIndex(header=>SIZE_HEADER.test(header))
return table.rows.flatMap(row=>{const about=aboutRow(table,headers[0]??"",row[0]?.text??"",sectionRole)
if(about===null)return[]
const n=sizeColumn<0?null:wholeNumber(row[sizeColumn]?.text??"")
return row.flatMap((cell,index)=>{const name=table.headers[index]?.text??""
if(index===0||(0,metric_names.NQ)(name)===null)return[]
const level=(0,number_text.m6)(name)
return markdown_tables_cellRecord(name,cell,{...about,n:n},path).map(record=>record.interval===null||level===null?record:{...record,details:{level:level,...record.details}})})})}function aboutRow(table,header,label,role){if(OVERALL.test(label))return{subgroup:{},role:role,n:null}
const attribute=markdown_schools.BQ.get(header)
const known=(0,markdown_context.N8)(label)
if(attribute!==void 0||known!==null)return{subgroup:{[attribute||(known??"subgroup")]:label},role:role,n:null}
const named=(0,markdown_context.jA)(label)
if(named!==null)return{subgroup:{},role:named,n:null}
return table.rows.length===1?{subgroup:{},role:role,n:null}:null}function markdown_tables_cellRecord(name,cell,about,path){const number=(0,number_text.tk)(cell.text,cell.span.column-1)
return number===null?[]:[(0,number_text.zv)(name,number,cell.span.line,path,about)]}function wholeNumber(text){const digits=text.replace(/(\d)[, ](?=\d{3}\b)/g,"$1")
return/^\d{1,12}$/.test(digits)?Number(digits):null}const markdown_card_TITLE="Model card in Markdown"
const SURE=4
const OF_CARDS=/^(limitations$|intended_use\.out_of_scope$|fairness\.|evaluation\.|development\.\w+_data$)/
function markdown_card_recognise(head){const text=markdownHead(head)
if(text===null)return null
if(isNamedModelCard(head.path))return{strength:3,because:"its name says that it is a model card"}
if(datasetCardBecause(text)!==null)return null
if((0,front_matter.A)(text))return{strength:2,because:"it begins with the front matter of a model card"}
const headings=headingsOf(text)
if([...headings].some(one=>/\bmodel card\b/.test(one)))return{strength:2,because:"its title says model card"}
const names=markdown_signs_namesOf(text)
for(const school of markdown_schools.Gx){const{title:title,marks:marks,form:form,signature:signature}=school
const isSigned=signature!==void 0&&names.has(signature)&&count(Object.values(school.names).flat(),names)>0
if(isSigned||form&&count(marks,headings)>=SURE)return{strength:2,because:`it is written as in ${title}`}}const marks=count([...markdown_schools.Cf.marks],headings)
const others=[...headings].filter(one=>markdown_schools.Cf.headings.get(one)?.some(field=>OF_CARDS.test(field)))
return marks>0&&new Set([...others,...[...headings].filter(one=>markdown_schools.Cf.marks.has(one))]).size>=2?{strength:1,because:"it has headings of model cards"}:null}const count=(wanted,found)=>wanted.filter(one=>found.has(one)).length
function markdown_card_read(document){const{path:path}=document
const text=document.wholeText()
const markdown=parseMarkdown(text)
const front=markdown.frontMatter
const problems=[...front?.problems??[],...markdown.problems]
const warnings=(0,statement.GW)(problems,path)
const fatal=problems.some(({severity:severity})=>severity==="fatal")
const source={path:path,format:markdown_card_TITLE,assurance:"declared"}
const fromFront=front?.value==null?null:(0,reading.qb)(front.value,FRONT_MATTER,source)
const taken=cardFacts(markdown,text,path,markdown_card_TITLE,markdown_schools.Cf)
const fromText=[...tableRecords(markdown,path),...proseRecords(markdown,text,path)]
const records=markdown_card_unique([...fromFront?.records??[],...fromText])
const facts=[...fromFront?.facts??[],...taken.facts]
const rest=notUnderstoodIn(markdown,taken,fromText,path,markdown_schools.Cf)
return{...evidence_reader.f,status:fatal?"partial":facts.length+records.length===0?"empty":"parsed",facts:facts,records:records,warnings:warnings,notUnderstood:[...fromFront?.notUnderstood??[],...rest],anchors:new Map([...fromFront?.anchors??[],...taken.anchors])}}function markdown_card_unique(records){const byPlace=new Map
for(const record of records){const key=`${record.place.line}:${record.place.column}`
if(!byPlace.has(key))byPlace.set(key,record)}return[...byPlace.values()].sort((a,b)=>a.place.line-b.place.line||a.place.column-b.place.column)}const markdownCardReader={id:"markdown-card",title:markdown_card_TITLE,role:"card",versions:[],recognise:markdown_card_recognise,read:markdown_card_read,fields:[...new Set([...(0,rules.P)(FRONT_MATTER),...[...markdown_schools.Cf.headings.values(),...markdown_schools.Cf.names.values()].flat()])]}
const fhir_document_reference_TITLE="FHIR DocumentReference with a model card"
function fhir_document_reference_recognise(head){const{form:form,text:text,has:has}=(0,mapped_reader.cI)(head.outline(),head.path,"exact")
if(form!=="json"||text("resourceType")!=="DocumentReference")return null
const isCard=has("type/coding[code=AIModelCard]")||head.text.includes('/StructureDefinition/AI-ModelCard"')||/"code"\s{0,20}:\s{0,20}"AIModelCard"/.test(head.text)
return isCard?{strength:3,because:"it is a FHIR DocumentReference whose type is AIModelCard"}:null}const fhir_document_reference_SETTINGS=["resourceType","id","meta","status","type","category","identifier","text","language"]
async function fhir_document_reference_read(document){const{path:path}=document
const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return parsed.reading
const{value:value}=parsed
const warnings=[...parsed.warnings]
const source={path:path,format:fhir_document_reference_TITLE,assurance:"declared"}
const ledger=(0,reading.EZ)();(0,reading.on)((0,mapped_paths.Mn)(value),{names:"exact",facts:[],settings:fhir_document_reference_SETTINGS},source,ledger)
const cards=[]
for(const attachment of(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),"content[]/attachment","exact")){const card=await readAttachment(attachment,document,ledger)
if(card!==null)cards.push(card)}const left=(0,reading.WL)(value,ledger,source)
if(cards.length===0){const message="There is no attachment with a card. Write the card in content.attachment.data as base64, with contentType text/markdown or application/xml."
warnings.push({code:"no-card",message:message,place:(0,statement.$t)(path,(0,mapped_paths.Mn)(value).entry.key)})}return{...evidence_reader.f,status:statusOf(cards),version:cards.find(({version:version})=>version!==null)?.version??null,facts:cards.flatMap(({facts:facts})=>facts),entries:cards.flatMap(({entries:entries})=>entries),records:cards.flatMap(({records:records})=>records),warnings:[...warnings,...cards.flatMap(card=>card.warnings)],notUnderstood:[...left,...cards.flatMap(({notUnderstood:notUnderstood})=>notUnderstood)].slice(0,safety_limits.rq.problems),anchors:new Map(cards.flatMap(({anchors:anchors})=>[...anchors]))}}function statusOf(cards){const[first]=cards
if(first===void 0)return"unsupported"
return cards.every(({status:status})=>status===first.status)?first.status:"partial"}const READERS=new Map([["text/markdown",markdownCardReader],["application/xml",chaiCardReader],["text/xml",chaiCardReader]])
async function readAttachment(attachment,document,{used:used}){const type=bill_of_materials_scalarAt(attachment,"contentType")
const reader=READERS.get((type?.text??"").split(";")[0]?.trim().toLowerCase()??"")
if(type===null||reader===void 0)return null
used.add(type)
const[data]=(0,mapped_paths.JW)(attachment,"data","exact")
const url=bill_of_materials_scalarAt(attachment,"url")
if(data?.value.kind!=="scalar"||data.value.text.trim()===""){const place=(0,statement.$t)(document.path,(url??type).span)
if(url!==null)used.add(url)
const message=url===null?"The attachment holds no card. Write the card in data as base64.":"The card is only named by its address, which is not fetched. Write the card itself in data as base64."
return{...evidence_reader.f,status:"unsupported",warnings:[{code:"not-embedded",message:message,place:place}]}}used.add(data.value)
const place=(0,statement.$t)(document.path,data.value.span)
const decoded=decodedText(data.value)
if("problem"in decoded)return{...evidence_reader.f,status:"corrupt",warnings:[{...decoded.problem,place:place}]}
const card=await reader.read(embedded(document.path,decoded.text))
return placedAt(card,place,(0,located.rb)(data.keys))}function isBase64(text){const body=text.trimEnd()
const padding=body.indexOf("=")
return!/[^A-Za-z0-9+/=\s]/.test(body)&&(padding===-1||/^={1,2}$/.test(body.slice(padding)))}function decodedText({text:text}){if(!isBase64(text))return{problem:{code:"not-base64",message:"The data are not base64. Encode the card anew."}}
if(text.length>safety_limits.rq.structuredBytes/3*4){const message=`The embedded card has more than ${safety_limits.rq.structuredBytes/1024/1024} MiB, more than is read of a card.`
return{problem:{code:"too-large",message:message}}}const decoded=(0,documents_bytes.g7)(Buffer.from(text,"base64"))
if("text"in decoded)return decoded
const{code:code,message:message,span:span}=decoded.problem
return{problem:{code:code,message:`In the embedded card, line ${span.line}: ${message}`}}}function embedded(path,text){const bytes=(new TextEncoder).encode(text)
let outline=null
return{path:path,size:bytes.length,text:text.slice(0,safety_limits.rq.headCharacters),bytes:bytes.subarray(0,safety_limits.rq.headCharacters),outline:()=>{outline??=(0,documents_outline.W)(text.slice(0,safety_limits.rq.headCharacters),text.length<=safety_limits.rq.headCharacters)
return outline},slice:(start,end)=>bytes.subarray(start,end),wholeText:()=>text,chunks:()=>[bytes],declared:null}}function placedAt(card,place,pointer){const stated=one=>({...one,place:place,format:`${one.format} in a FHIR DocumentReference`})
return{...card,facts:card.facts.map(stated),entries:card.entries.map(entry=>({...entry,place:place,statements:entry.statements.map(stated)})),records:card.records.map(record=>({...record,place:place,pointer:pointer})),warnings:card.warnings.map(({code:code,message:message,place:{line:line}})=>({code:code,message:`In the embedded card, line ${line}: ${message}`,place:place})),notUnderstood:card.notUnderstood.map(({what:what,place:{line:line}})=>({what:`${what} (line ${line} of the embedded card)`,place:place})),anchors:new Map([...card.anchors.keys()].map(field=>[field,place]))}}const fhirDocumentReferenceReader={id:"fhir-document-reference",title:fhir_document_reference_TITLE,role:"card",versions:["AI Transparency on FHIR 0.1.0"],recognise:fhir_document_reference_recognise,read:fhir_document_reference_read,fields:[...new Set([...chaiCardReader.fields,...markdownCardReader.fields])]}
const monai_bundle_TITLE="MONAI bundle metadata"
const monai_bundle_mapping={names:"exact",facts:[{field:"name",at:"name"},{field:"version",at:"version"},{field:"description",at:"description"},{field:"intended_use.purpose",at:["intended_use","task"]},{field:"governance.roles.model_owner",at:"authors"},{field:"governance.changes",at:"changelog/*"},{field:"model.licence",at:"license"},{field:"model.modality",at:"network_data_format/inputs/*/modality"},{field:"model.inputs",at:["image_classes","network_data_format/inputs/*/type"]},{field:"output.description",at:["pred_classes","label_classes"]},{field:"model.software",at:["monai_version","pytorch_version","numpy_version","required_packages_version/*","optional_packages_version/*"],byKey:true},{field:"development.training_data",at:"data_source"},{field:"limitations",at:"limitations[]"}],records:[{at:"eval_metrics/*",value:""},{at:"eval_metrics/*/*",value:"",namingKeys:2}],settings:["schema","references","network_data_format","data_type","supported_apps","huggingface_model_id","huggingface_url"]}
const monaiBundleReader=(0,mapped_reader.Bs)({id:"monai-bundle",title:monai_bundle_TITLE,role:"card",versions:["meta_schema_20220324","meta_schema_20240725","meta_schema_hf_20250321"],assurance:"declared",recognise:({form:form,has:has,text:text})=>form==="json"&&has("monai_version")&&(has("network_data_format")||text("schema").includes("meta_schema"))?{strength:3,because:"it has monai_version and the schema of a bundle"}:null,version:({text:text})=>/meta_schema_[a-z0-9_]+/.exec(text("schema"))?.[0]??null,mapping:monai_bundle_mapping})
const radiotherapy_TITLE="RadioTherapy AI model card"
const radiotherapy_datasetFacts=[{field:"dataset.source",at:"source"},{field:"dataset.url",at:"url_info"},{field:"dataset.patients",at:"number_of_patients",numeral:true},{field:"dataset.n",at:"total_size",numeral:true},{field:"dataset.inclusion",at:"inclusion_exclusion_criteria"},{field:"dataset.label_method",at:"reference_standard"},{field:"dataset.demographics",at:["age","sex","bmi","icd10_11","tnm_staging","additional_patient_info"].flatMap(key=>[key,`${key}_ev`]),byKey:true,all:true}]
const evaluation=at=>({kind:"dataset",at:at,id:"name",facts:[{field:"dataset.name",at:"name"},...radiotherapy_datasetFacts],implied:{"dataset.role":"test"}})
const radiotherapy_METRICS=[["type_ism","ism"],["type_dose_dm","dm"],["type_gm_seg","gm_seg"],["type_dose_dm_seg","dm_seg"],["type_dose_dm_dp","dm_dp"],["type_metrics_other","other"]]
const PROCEDURE=["tuning_technique","type_of_data_augmentation","strategy_for_data_augmentation","weights_initialization","epochs","optimiser","learning_rate","model_choice_criteria"].map(key=>`training_data/${key}`)
const radiotherapy_mapping={names:"exact",facts:[{field:"name",at:"model_basic_information/name"},{field:"version",at:"model_basic_information/version_number"},{field:"governance.changes",at:"model_basic_information/version_changes"},{field:"intended_use.purpose",at:"model_basic_information/model_scope_summary"},{field:"intended_use.users",at:"model_basic_information/intended_users"},{field:"limitations",at:["model_basic_information/observed_limitations","model_basic_information/potential_limitations"]},{field:"regulatory.status",at:"model_basic_information/clearance_type"},{field:"model.architecture",at:"model_basic_information/type_of_learning_architecture"},{field:"model.licence",at:"model_basic_information/software_license"},{field:"governance.roles.model_owner",at:["model_basic_information/developed_by_institution","model_basic_information/developed_by_name"]},{field:"governance.contact",at:"model_basic_information/developed_by_email"},{field:"model.task",at:"task",words:{Segmentation:"segmentation",Other:"other"}},{field:"model.inputs",at:"technical_specifications/model_inputs"},{field:"output.description",at:"technical_specifications/model_outputs"},{field:"model.software",at:["technical_specifications/hw_and_sw","hw_and_sw"].map(path=>`${path}/libraries_and_dependencies`)},{field:"environmental_impact",at:["technical_specifications/hw_and_sw","hw_and_sw"].map(path=>`${path}/environmental_impact`)},{field:"explainability.method",at:["technical_specifications/learning_architectures[]","learning_architectures[]","learning_architecture[]"].map(path=>`${path}/explainability_techniques`)},{field:"development.procedure",at:PROCEDURE,byKey:true,all:true},{field:"split.method",at:["training_data/validation_strategy","training_data/validation_data_partition"],byKey:true,all:true},{field:"ethical_considerations",at:"other_considerations/responsible_use_and_ethical_considerations"},{field:"regulatory.clinical_risk",at:"other_considerations/risk_analysis"},{field:"monitoring.plan",at:"other_considerations/post_market_surveillance_live_monitoring"}],entries:[{kind:"dataset",at:"training_data",id:"name",facts:radiotherapy_datasetFacts,implied:{"dataset.role":"train"}},evaluation("evaluations[]"),evaluation("evaluation_data_methodology_results_commisioning[]")],records:radiotherapy_METRICS.map(([list,suffix])=>({at:`evaluations[]/${list}[]`,name:"name",value:`mean_data_${suffix}`})),settings:["card_metadata","model_basic_information/doi","model_basic_information/code_source","model_basic_information/citation_details","model_basic_information/url_info","technical_specifications/learning_architectures[]/id","__files__"]}
const radiotherapyReader=(0,mapped_reader.Bs)({id:"radiotherapy-card",title:radiotherapy_TITLE,role:"card",versions:[],assurance:"declared",recognise:({form:form,has:has,count:count})=>{const sections=["card_metadata","technical_specifications","training_data","evaluations","other_considerations"]
return form==="json"&&has("model_basic_information")&&count(sections)>1?{strength:3,because:"it has model_basic_information and other sections of the tool for radiotherapy"}:null},version:()=>null,mapping:radiotherapy_mapping})
const spdx3_IDENTITY=["type","spdxId","@id","creationInfo"]
const spdx3_SHA256="verifiedUsing[algorithm=sha256]/hashValue"
const spdx3_DIGEST_SETTINGS=["verifiedUsing[algorithm=sha256]/algorithm","verifiedUsing[algorithm=sha256]/type"]
const spdx3_model={names:"exact",facts:[{field:"name",at:"name"},{field:"description",at:["description","summary"]},{field:"version",at:"software_packageVersion"},{field:"model.released",at:"releaseTime"},{field:"model.type",at:"ai_typeOfModel[]"},{field:"intended_use.purpose",at:"ai_informationAboutApplication"},{field:"intended_use.decision_role",at:"ai_autonomyType",words:{yes:"autonomous"}},{field:"development.procedure",at:"ai_informationAboutTraining"},{field:"limitations",at:"ai_limitation"},{field:"explainability.method",at:"ai_modelExplainability[]"},{field:"regulatory.clinical_risk",at:"ai_safetyRiskAssessment",prefix:"By the risk assessment of EU product safety: "},{field:"regulatory.standards",at:"ai_standardCompliance[]"},{field:"environmental_impact",at:"ai_energyConsumption/*[]/*"}],records:[{at:"ai_metric[]",name:"key",value:"value"}],settings:[...spdx3_IDENTITY,...spdx3_DIGEST_SETTINGS,"ai_metric[]/type","software_primaryPurpose","software_copyrightText"]}
const dataset={names:"exact",facts:[{field:"dataset.name",at:"name"},{field:"dataset.version",at:"software_packageVersion"},{field:"dataset.url",at:"software_downloadLocation"},{field:"dataset.description",at:["description","summary"]},{field:"dataset.digest",at:spdx3_SHA256,algorithm:"sha256"},{field:"dataset.collection",at:"dataset_dataCollectionProcess"},{field:"dataset.preprocessing",at:["dataset_dataPreprocessing[]","dataset_dataPreprocessing"]},{field:"dataset.sensitive_data",at:"dataset_hasSensitivePersonalInformation",prefix:"Sensitive personal information: "},{field:"dataset.deidentification",at:"dataset_anonymizationMethodUsed[]"},{field:"dataset.known_biases",at:"dataset_knownBias[]"},{field:"dataset.limitations",at:"dataset_datasetNoise"},{field:"dataset.intended_uses",at:"dataset_intendedUse"},{field:"dataset.maintenance",at:"dataset_datasetUpdateMechanism"}],settings:[...spdx3_IDENTITY,...spdx3_DIGEST_SETTINGS,"software_primaryPurpose","software_copyrightText","builtTime","releaseTime","dataset_datasetType","dataset_datasetSize"]}
const spdx3_DIGEST={field:"artifact.digest",at:spdx3_SHA256,algorithm:"sha256"}
const spdx3_FILE=[{field:"artifact.path",at:"name"},spdx3_DIGEST]
const spdx3_LICENCE=["simplelicensing_licenseExpression","simplelicensing_licenseText","name"]
const spdx3_mappingOf=(facts,settings=[])=>({names:"exact",facts:facts,settings:settings})
const NO_STATEMENT=new Set(["CreationInfo","SpdxDocument","Bom","software_Sbom","software_Package","software_File","software_Snippet","Agent","Organization","Person","SoftwareAgent","Tool"])
const SOFTWARE_RELATIONSHIPS=new Set(["contains","dependsOn","describes","generates","hasConcludedLicense","hasDeclaredLicense"])
const CONTEXT="spdx.org/rdf/3"
const HAS_PROFILE=/\btype"\s{0,20}:\s{0,20}"(ai_AIPackage|dataset_DatasetPackage)"/
const spdx3_reader=(0,mapped_reader.Bs)({id:"spdx3",title:"SPDX 3 document with AI or dataset profile",role:"card",versions:["3.0.0","3.0.1"],assurance:"declared",recognise:({form:form,text:text},head)=>form==="json"&&text("@context[]").includes(CONTEXT)&&saysAnywhere(head,HAS_PROFILE)?{strength:3,because:"it is an SPDX 3 document with a package of a model or of data"}:null,version:({text:text})=>text("@graph[type=CreationInfo]/specVersion")||null,mapping:spdx3_model,read:spdx3_read})
const spdx3Reader={...spdx3_reader,fields:[...new Set([...(0,rules.P)(spdx3_model),...(0,rules.P)(dataset),...(0,rules.P)(spdx3_mappingOf(spdx3_FILE)),"model.licence","governance.roles.model_owner","governance.contact","dataset.licence","dataset.creator","dataset.role"])]}
const spdx3_typeOf=element=>bill_of_materials_textAt(element,"type")
const idOf=element=>bill_of_materials_textAt(element,"spdxId")||bill_of_materials_textAt(element,"@id")
function graphOf(value){const listed=(0,mapped_paths.JW)((0,mapped_paths.Mn)(value),"@graph[]","exact")
const elements=listed.length===0?[(0,mapped_paths.Mn)(value)]:listed
const byId=new Map
const from=new Map
for(const element of elements){const id=idOf(element)
if(id!==""&&!byId.has(id))byId.set(id,element)
const start=bill_of_materials_textAt(element,"from")
if(start==="")continue
const known=from.get(start)
if(known===void 0)from.set(start,[element])
else known.push(element)}return{elements:elements,byId:byId,from:from}}function spdx3_read(value,source){const ledger=(0,reading.EZ)()
const graph=graphOf(value);(0,reading.on)((0,mapped_paths.Mn)(value),spdx3_mappingOf([],["@context"]),source,ledger)
const{judged:judged,warnings:warnings}=judgedPackage(graph,source)
const card=judged===null?{facts:[],records:[]}:(0,reading.on)(judged,spdx3_model,source,ledger)
const around=judged===null?[]:[...licenceOf(judged,"model.licence",graph,source,ledger),...agentOf(judged,["suppliedBy","originatedBy[]"],spdx3_MAKER,graph,source,ledger)]
const roles=judged===null?new Map:rolesOfData(judged,graph,source,ledger)
const datasets=graph.elements.filter(element=>spdx3_typeOf(element)==="dataset_DatasetPackage"&&isFirstOfItsId(element,graph)).map(element=>dataSet(element,roles,graph,source,ledger))
const entries=[...uniqueIds(present(datasets)),...uniqueIds(spdx3_artifacts(graph,judged,source,ledger))]
for(const element of graph.elements)if(statesNothing(element))ledger.used.add(element.value)
return{facts:(0,mapped_facts.t6)([...card.facts,...around]),entries:entries,records:card.records,notUnderstood:(0,reading.WL)(value,ledger,source),anchors:ledger.anchors,warnings:warnings,...warnings.length===0?{}:{status:"partial"}}}const isFirstOfItsId=(element,{byId:byId})=>idOf(element)===""||byId.get(idOf(element))?.value===element.value
const statesNothing=element=>NO_STATEMENT.has(spdx3_typeOf(element))||SOFTWARE_RELATIONSHIPS.has(bill_of_materials_textAt(element,"relationshipType"))
const present=values=>values.filter(value=>value!==null)
function judgedPackage({elements:elements},source){const packages=elements.filter(element=>spdx3_typeOf(element)==="ai_AIPackage")
if(packages.length<2)return{judged:packages[0]??null,warnings:[]}
const roots=new Set(elements.flatMap(element=>(0,mapped_paths.JW)(element,"rootElement[]","exact").map(({value:value})=>value.kind==="scalar"?value.text:"")))
const[root,another]=packages.filter(element=>roots.has(idOf(element)))
if(root!==void 0&&another===void 0)return{judged:root,warnings:[]}
const second=packages[1]
if(second===void 0)return{judged:null,warnings:[]}
const{span:span}=bill_of_materials_scalarAt(second,"name")??second.value
const message="A second AI package. Which of them is judged is not clear, so none is read. Name the judged one alone under rootElement."
return{judged:null,warnings:[{code:"several-models",message:message,place:(0,statement.$t)(source.path,span)}]}}function*targets(from,type,graph){for(const relationship of graph.from.get(idOf(from))??[]){if(bill_of_materials_textAt(relationship,"relationshipType")!==type)continue
for(const to of(0,mapped_paths.JW)(relationship,"to[]","exact"))yield{relationship:relationship,to:to}}}function licenceOf(element,field,graph,source,ledger){const found=[]
for(const type of["hasDeclaredLicense","hasConcludedLicense"])for(const{relationship:relationship,to:to}of targets(element,type,graph)){ledger.used.add(relationship.value)
const named=to.value.kind==="scalar"?graph.byId.get(to.value.text):void 0
const said=named===void 0?(0,reading.on)(to,spdx3_mappingOf([{field:field,at:""}]),source,ledger).facts:(0,reading.on)(named,spdx3_mappingOf([{field:field,at:spdx3_LICENCE}],[...spdx3_IDENTITY,LIST_VERSION]),source,ledger).facts
found.push(...said)}return(0,mapped_facts.t6)(found)}const LIST_VERSION="simplelicensing_licenseListVersion"
const spdx3_MAKER=[{field:"governance.roles.model_owner",at:"name"},{field:"governance.contact",at:"externalIdentifier[externalIdentifierType=email]/identifier"}]
function agentOf(element,paths,rules,graph,source,ledger){const found=[]
for(const{value:value}of paths.flatMap(path=>(0,mapped_paths.JW)(element,path,"exact"))){const agent=value.kind==="scalar"?graph.byId.get(value.text):void 0
if(agent===void 0)continue
ledger.used.add(value)
found.push(...(0,reading.on)(agent,spdx3_mappingOf(rules,spdx3_IDENTITY),source,ledger).facts)}return(0,mapped_facts.t6)(found)}const ROLES={trainedOn:"train",testedOn:"test"}
function rolesOfData(judged,graph,source,ledger){const rule={field:"dataset.role",at:"relationshipType",words:ROLES}
const roles=new Map
for(const type of Object.keys(ROLES))for(const{relationship:relationship,to:to}of targets(judged,type,graph)){if(to.value.kind!=="scalar"||!graph.byId.has(to.value.text))continue
ledger.used.add(relationship.value)
const{facts:facts}=(0,reading.on)(relationship,spdx3_mappingOf([rule]),source,ledger)
roles.set(to.value.text,[...(roles.get(to.value.text)??[]).slice(0,1),...facts])}return roles}function dataSet(element,roles,graph,source,ledger){const id=idOf(element)
const statements=(0,mapped_facts.t6)([...(0,reading.on)(element,dataset,source,ledger).facts,...licenceOf(element,"dataset.licence",graph,source,ledger),...agentOf(element,["originatedBy[]","suppliedBy"],DATA_MAKER,graph,source,ledger)])
const name=bill_of_materials_textAt(element,"name")||id||(0,located.rb)(element.keys)
return bill_of_materials_entryOf("dataset",name,element,source.path,[...statements,...roles.get(id)??[]])}const DATA_MAKER=[{field:"dataset.creator",at:"name"}]
function spdx3_artifacts(graph,judged,source,ledger){const digestOf=(element,rules,id)=>{const settings=[...spdx3_IDENTITY,...spdx3_DIGEST_SETTINGS,"software_primaryPurpose","software_fileKind","contentType"]
return bill_of_materials_entryOf("artifact",id,element,source.path,(0,reading.on)(element,spdx3_mappingOf(rules,settings),source,ledger).facts)}
const files=graph.elements.filter(element=>spdx3_typeOf(element)==="software_File"&&(0,model_file.LJ)(bill_of_materials_textAt(element,"name")))
return present([judged===null?null:digestOf(judged,[spdx3_DIGEST],bill_of_materials_textAt(judged,"name")),...files.map(file=>digestOf(file,spdx3_FILE,(0,artifact_id.O)(source.path,bill_of_materials_textAt(file,"name")).id))])}const PERIOD_FIELDS=["dataset.period.start","dataset.period.end"]
function periodIn(scalars,source,used){const ends=endsOf(scalars)
if(ends===null)return[]
for(const scalar of scalars)used.add(scalar)
return PERIOD_FIELDS.map((field,position)=>{const{said:said,scalar:scalar}=ends[position===0?0:1]
return(0,statement.qZ)(field,said,{...source,raw:scalar.text.trim(),place:(0,statement.$t)(source.path,scalar.span)})})}function endsOf(scalars){const[first,second]=scalars
if(first===void 0||scalars.length>2)return null
if(second===void 0){const open=(0,statement.Ag)(first.text)
if(open===null)return null
if(open.state!=="present")return[{said:open,scalar:first},{said:open,scalar:first}]}const[start="",end="",...more]=second===void 0?first.text.trim().split("/"):[first.text.trim(),second.text.trim()]
const days=[(0,mapped_facts.kb)(start),(0,mapped_facts.kb)(end)]
if(days[0]===null||days[1]===null||more.length>0)return null
return[{said:(0,statement.Eb)(days[0]),scalar:first},{said:(0,statement.Eb)(days[1]),scalar:second??first}]}const CROISSANT="mlcommons.org/croissant"
const croissant_text=(...keys)=>keys.flatMap(key=>[`${key}[]`,`${key}[]/@value`])
const thing=(...keys)=>[...croissant_text(...keys),...keys.flatMap(key=>["name","termCode","@id","url"].map(part=>`${key}[]/${part}`))]
const PERMISSION="usageInfo[]/permission[]"
const croissant_mapping={names:"local",facts:[],entries:[{kind:"dataset",at:"",id:["name","name/@value","@id","url"],facts:[{field:"dataset.name",at:croissant_text("name")},{field:"dataset.version",at:croissant_text("version")},{field:"dataset.url",at:["url","url/@id"]},{field:"dataset.description",at:croissant_text("description")},{field:"dataset.licence",at:thing("license"),all:true},{field:"dataset.creator",at:[...croissant_text("creator"),"creator[]/name"],all:true},{field:"dataset.creator",at:[...croissant_text("wasAttributedTo"),"wasAttributedTo[]/name","wasAttributedTo[]/label"]},{field:"dataset.terms_of_use",at:[...thing("usageInfo"),"usageInfo[]/description",...thing(`${PERMISSION}/action`,`${PERMISSION}/duty`),...["name","@id","*[]/@id","rightOperand[]","rightOperand[]/@value"].map(part=>`${PERMISSION}/constraint[]/${part}`),...croissant_text("conditionsOfAccess")],all:true},{field:"dataset.discouraged_uses",at:thing("usageInfo[]/prohibition[]/action"),all:true},{field:"dataset.derived_from",at:["wasDerivedFrom[]","wasDerivedFrom[]/@id","isBasedOn[]","isBasedOn[]/@id"],all:true},{field:"dataset.collection",at:croissant_text("dataCollection","dataCollectionType"),all:true},{field:"dataset.source",at:croissant_text("dataCollectionRawData","dataCollectionRaw"),all:true},{field:"dataset.period.start",at:croissant_text("dataCollectionTimeframeStart","dataCollectionTimeFrameStart")},{field:"dataset.period.end",at:croissant_text("dataCollectionTimeframeEnd","dataCollectionTimeFrameEnd")},{field:"dataset.preprocessing",at:croissant_text("dataPreprocessingProtocol","dataManipulationProtocol","dataImputationProtocol"),all:true},{field:"dataset.label_method",at:croissant_text("dataAnnotationProtocol","annotationProtocol","dataAnnotationPlatform","annotationPlatform","dataAnnotationAnalysis","machineAnnotationTools"),all:true},{field:"dataset.sensitive_data",at:croissant_text("personalSensitiveInformation"),all:true},{field:"dataset.known_biases",at:croissant_text("dataBiases"),all:true},{field:"dataset.limitations",at:croissant_text("dataLimitations"),all:true},{field:"dataset.intended_uses",at:croissant_text("dataUseCases","useCases"),all:true},{field:"dataset.maintenance",at:[...croissant_text("dataReleaseMaintenancePlan","dataReleaseMaintenance"),...croissant_text("maintainer"),"maintainer[]/name"],all:true}],also:{fields:PERIOD_FIELDS,read:period}}],settings:["@context","@type","@id","conformsTo","recordSet","keywords","citeAs","citation","inLanguage","alternateName","sameAs","identifier","image","thumbnailUrl","sdLicense","sdVersion",...["@type","@language","dataType"].map(key=>`*[]/${key}`),"creator[]/@id","creator[]/url","creator[]/sameAs",`${PERMISSION}/@type`,`${PERMISSION}/constraint[]/@type`,"usageInfo[]/prohibition[]/@type",...["@type","@id","name","description","encodingFormat","includes","excludes","containedIn","contentUrl"].map(key=>`distribution[]/${key}`)]}
function period(element,source,used){const scalarsAt=key=>croissant_text(key).flatMap(path=>(0,mapped_paths.JW)(element,path,"local").flatMap(({value:value})=>value.kind==="scalar"?[value]:[]))
const collected=[...scalarsAt("dataCollectionTimeframe"),...scalarsAt("dataCollectionTimeFrame")]
const byEnds=["Timeframe","TimeFrame"].some(name=>scalarsAt(`dataCollection${name}Start`).length>0)
return periodIn(collected.length>0||byEnds?collected:scalarsAt("temporalCoverage"),source,used)}function filesOf(root,source,used){const entries=[]
const warnings=[]
const ids=new Set
for(const element of(0,mapped_paths.JW)(root,"distribution[@type=FileObject]","local")){if((0,mapped_paths.JW)(element,"containedIn","local").length>0)continue
const[path]=(0,mapped_facts.iP)(element,{field:"artifact.path",at:"contentUrl"},"local",source,used)
if(typeof path?.value!=="string")continue
const[digest]=[...(0,mapped_facts.iP)(element,{field:"artifact.digest",at:"sha256",algorithm:"sha256"},"local",source,used),...(0,mapped_facts.iP)(element,{field:"artifact.digest",at:"md5",algorithm:"md5"},"local",source,used)]
if(digest===void 0)continue
const{id:id,problem:problem}=(0,artifact_id.O)(source.path,path.value)
if(problem!==null)warnings.push({...problem,place:path.place})
if(ids.has(id)){const message="The file is listed a second time, and only the first is read. Remove one of the two."
warnings.push({code:"duplicate-path",message:message,place:path.place})
continue}ids.add(id)
const statements=[path,digest,...croissant_sizeOf(element,source,used)]
entries.push({kind:"artifact",id:id,place:(0,statement.$t)(source.path,element.value.span),statements:statements})}return{entries:entries,warnings:warnings}}function croissant_sizeOf(element,source,used){const[found]=(0,mapped_paths.JW)(element,"contentSize","local")
if(found?.value.kind!=="scalar")return[]
const scalar=found.value
const[,bytes]=/^(\d{1,15})(?: ?(?:B|bytes))?$/.exec(scalar.text.trim())??[]
if(bytes===void 0)return[]
used.add(scalar)
const place=(0,statement.$t)(source.path,scalar.span)
return[(0,statement.qZ)("artifact.size",(0,statement.Eb)(Number(bytes)),{...source,raw:scalar.text.trim(),place:place})]}function croissant_recognise({form:form,has:has,texts:texts},head){const{value:value}=head.outline()
if(form!=="json"||value===null)return null
const root=(0,mapped_paths.Mn)(value)
const isDataset=texts("@type[]").some(type=>/(^|[:/#])Dataset$/.test(type))
if(isDataset&&conformsTo(texts).some(address=>address.includes(CROISSANT)))return{strength:3,because:"it is a data set that conforms to Croissant"}
const vocabularies=(0,mapped_paths.JW)(root,"@context","local").flatMap(found=>[...(0,mapped_paths.$O)(found)])
const named=vocabularies.some(({value:address})=>address.text.includes(CROISSANT))
if(isDataset&&named&&(has("distribution")||has("recordSet")))return{strength:3,because:"it is a data set in the vocabulary of Croissant"}
const isNameAlone=key=>{const[found]=(0,mapped_paths.JW)(root,key,"local")
return found?.value.kind==="scalar"&&found.value.value===null}
return["@context","conformsTo","recordSet"].every(isNameAlone)?{strength:2,because:"it has the keys of Croissant"}:null}const conformsTo=texts=>[...texts("conformsTo[]"),...texts("conformsTo[]/@id")]
function versionOf({texts:texts}){const versions=conformsTo(texts).flatMap(address=>/\/croissant\/(\d+\.\d+)/i.exec(address)?.[1]??[])
return versions[0]??null}function croissant_read(value,source){const root=(0,mapped_paths.Mn)(value)
const ledger=(0,reading.EZ)()
const{entries:entries,warnings:warnings}=filesOf(root,source,ledger.used)
const part=(0,reading.on)(root,croissant_mapping,source,ledger)
return{...part,entries:[...part.entries,...entries],warnings:warnings,notUnderstood:(0,reading.WL)(value,ledger,source),anchors:ledger.anchors}}const croissant_reader=(0,mapped_reader.Bs)({id:"croissant",title:"Croissant",role:"dataset",versions:["1.0","1.1"],assurance:"declared",recognise:croissant_recognise,version:versionOf,mapping:croissant_mapping,read:croissant_read})
const croissantReader={...croissant_reader,fields:[...croissant_reader.fields,"artifact.path","artifact.digest","artifact.size"]}
const OWN_SECTIONS=["addressing_gaps","acquisition_methods","collection_mechanisms","sampling_strategies","data_collectors","collection_timeframes","collection_consents","collection_notifications","consent_revocations","ethical_reviews","data_protection_impacts","human_subject_research","at_risk_populations","participant_privacy","is_deidentified","confidential_elements","sensitive_elements","subpopulations","preprocessing_strategies","cleaning_strategies","labeling_strategies","future_use_impacts","distribution_formats","license_and_use_terms","ip_restrictions","regulatory_restrictions","version_access","extension_mechanism"]
const section=(key,...keys)=>[`${key}[]`,`${key}[]/description`,...keys.map(one=>`${key}[]/${one}`)]
const DERIVED="relationship_type=derives_from"
const joined=(field,...at)=>({field:field,at:at.flat(),all:true})
const facts=[{field:"dataset.id",at:"id"},{field:"dataset.name",at:["name","title"]},{field:"dataset.version",at:"version"},{field:"dataset.url",at:["page","download_url","doi"]},{field:"dataset.description",at:"description"},{field:"dataset.digest",at:"sha256",algorithm:"sha256"},{field:"dataset.digest",at:"md5",algorithm:"md5"},joined("dataset.creator",["creators[]","creators[]/name","creators[]/principal_investigator[]","creators[]/principal_investigator[]/name"]),{field:"dataset.creator",at:["creators[]/description","created_by[]"]},joined("dataset.intended_uses",section("purposes","response"),section("tasks","response"),section("intended_uses","name","examples","usage_notes")),joined("dataset.discouraged_uses",section("discouraged_uses","name","discouragement_details"),section("prohibited_uses","name","prohibition_reason")),joined("dataset.demographics",section("subpopulations","name","identification","distribution")),joined("dataset.collection",section("acquisition_methods","acquisition_details"),section("collection_mechanisms","mechanism_details"),section("sampling_strategies","strategies"),section("data_collectors","collector_details"),section("direct_collection","collection_details")),joined("dataset.source",section("raw_data_sources","source_description","access_details"),section("raw_sources","raw_data_details"),["sampling_strategies[]/source_data"]),joined("dataset.preprocessing",section("preprocessing_strategies","preprocessing_details"),section("cleaning_strategies","cleaning_details"),section("imputation_protocols","imputation_method","imputation_rationale")),joined("dataset.label_method",section("labeling_strategies","labeling_details","data_annotation_protocol","data_annotation_platform"),section("machine_annotation_tools","tools","tool_descriptions")),joined("dataset.sensitive_data",section("sensitive_elements","sensitivity_details"),section("confidential_elements","confidentiality_details")),joined("dataset.deidentification",section("is_deidentified","method","identifiers_removed","deidentification_details"),["participant_privacy[]/anonymization_method"]),joined("dataset.consent",section("informed_consent","consent_type","consent_documentation","consent_scope","withdrawal_mechanism"),section("collection_consents","consent_details"),section("consent_revocations","revocation_details"),["at_risk_populations[]/assent_procedures","at_risk_populations[]/guardian_consent"]),joined("dataset.ethics_approval",section("ethical_reviews","reviewing_organization","review_details"),section("human_subject_research","irb_approval","ethics_review_board")),joined("dataset.known_biases",section("known_biases","bias_description","affected_subsets")),joined("dataset.limitations",section("known_limitations","limitation_description","scope_impact","recommended_mitigation")),{field:"dataset.licence",at:["license","license_and_use_terms[]/license_terms","license_and_use_terms[]","license_and_use_terms[]/description"]},joined("dataset.terms_of_use",section("license_and_use_terms","license_terms","data_use_permission"),section("ip_restrictions","restrictions"),section("regulatory_restrictions","regulatory_restrictions","other_compliance")),joined("dataset.maintenance",section("maintainers","name","maintainer_details"),section("updates","frequency","update_details")),{field:"dataset.derived_from",at:["was_derived_from[]","parent_datasets[]/id",`related_datasets[${DERIVED}]/target_dataset`],all:true}]
const d4d_dataset=at=>({kind:"dataset",at:at,id:["name","title","id"],facts:facts,also:{fields:["dataset.period.start","dataset.period.end","dataset.n"],read:d4d_counted}})
function d4d_counted(element,source,used){const only=(at,...keys)=>{const having=(0,mapped_paths.JW)(element,at,"exact").filter(one=>keys.some(key=>(0,mapped_paths.JW)(one,key,"exact").length>0))
return having.length===1?having[0]??null:null}
const period=only("collection_timeframes[]","start_date","end_date")
const records=only("instances[]","counts")
const of=(from,field,at)=>from===null?[]:(0,mapped_facts.iP)(from,{field:field,at:at},"exact",source,used)
return[...of(period,"dataset.period.start","start_date"),...of(period,"dataset.period.end","end_date"),...of(records,"dataset.n","counts")]}const settingsOf=at=>["title","keywords","language","citation","doi","page","download_url","conforms_to","conforms_to_class","conforms_to_schema","conforms_to_standard","is_tabular","compression","media_type","total_file_count","total_size_bytes","external_resources","distribution_formats","file_collections","*[]/id","*[]/name",`related_datasets[${DERIVED}]/relationship_type`].map(key=>`${at}${key}`)
const sheet={names:"exact",facts:[],entries:[d4d_dataset("")],settings:settingsOf("")}
const collection={names:"exact",facts:[],entries:[d4d_dataset("resources[]")],settings:[...settingsOf(""),...settingsOf("resources[]/"),"id","name","description"]}
function d4d_read(value,source){const{has:has,count:count}=(0,mapped_reader.cI)({form:"yaml",value:value},source.path,"exact")
const isCollection=has("resources[]")&&count(OWN_SECTIONS)===0
return{...(0,reading.qb)(value,isCollection?collection:sheet,source),warnings:[]}}function d4d_recognise({form:form,count:count}){if(form!=="yaml"&&form!=="json")return null
const own=Math.max(count(OWN_SECTIONS),count(OWN_SECTIONS.map(key=>`resources[]/${key}`)))
if(own<2)return null
return{strength:own<4?2:3,because:`it has ${own} sections of a datasheet`}}const d4dReader=(0,mapped_reader.Bs)({id:"d4d",title:"Datasheet for data sets (D4D)",role:"dataset",versions:["1","2"],assurance:"declared",recognise:d4d_recognise,version:({text:text})=>/data-sheets-schema\/v?(\d+(\.\d+)*)/.exec(text("conforms_to_schema"))?.[1]??null,mapping:sheet,read:d4d_read})
const hugging_face_dataset_card_TITLE="Hugging Face data set card"
const WORDING=(0,markdown_schools.O3)([HUGGING_FACE_DATASET],"dataset.name")
const hugging_face_dataset_card_FRONT_MATTER={names:"exact",facts:[],entries:[{kind:"dataset",at:"",id:"pretty_name",facts:[{field:"dataset.name",at:"pretty_name"},{field:"dataset.version",at:"version"},{field:"dataset.url",at:["homepage","url"]},{field:"dataset.licence",at:["license_name","bigbio_license_short_name","bigbio_license_shortname","license"]},{field:"dataset.label_method",at:"annotations_creators"},{field:"dataset.collection",at:"language_creators",prefix:"texts: "},{field:"dataset.derived_from",at:"source_datasets"},{field:"dataset.terms_of_use",at:"extra_gated_prompt"}]}],settings:["arxiv","bigbio_pubmed","bigbio_tasks","configs","dataset_info","extra_gated_button_content","extra_gated_description","extra_gated_fields","extra_gated_heading","license","license_link","paperswithcode_id","tags","task_categories","task_ids","thumbnail","train-eval-index","viewer"]}
function hugging_face_dataset_card_recognise(head){const text=markdownHead(head)
if(text===null||isNamedModelCard(head.path))return null
const because=datasetCardBecause(text)
return because===null?null:{strength:3,because:because}}function hugging_face_dataset_card_read(document){const{path:path}=document
const text=document.wholeText()
const markdown=parseMarkdown(text)
const front=markdown.frontMatter
const problems=[...front?.problems??[],...markdown.problems]
const source={path:path,format:hugging_face_dataset_card_TITLE,assurance:"declared"}
const fromFront=front?.value==null?null:(0,reading.qb)(front.value,hugging_face_dataset_card_FRONT_MATTER,source)
const taken=cardFacts(markdown,text,path,hugging_face_dataset_card_TITLE,WORDING)
const statements=[...ofFrontMatter(fromFront,front,source),...taken.facts]
const entries=statements.length===0?[]:[hugging_face_dataset_card_entryOf(statements,markdown,path)]
return{...evidence_reader.f,status:problems.some(({severity:severity})=>severity==="fatal")?"partial":entries.length===0?"empty":"parsed",entries:entries,warnings:(0,statement.GW)(problems,path),notUnderstood:[...fromFront?.notUnderstood??[],...notUnderstoodIn(markdown,taken,[],path,WORDING)],anchors:new Map(entries.map(({place:place})=>["dataset",place]))}}function ofFrontMatter(read,front,source){const statements=(read?.entries??[]).flatMap(entry=>entry.statements).flatMap(withoutOriginal)
const counts=front?.value==null?[]:(0,mapped_paths.JW)((0,mapped_paths.Mn)(front.value),"dataset_info[]/splits[]/num_examples","exact")
const[only]=counts
if(only?.value.kind!=="scalar"||counts.length!==1||typeof only.value.value!=="number")return statements
const{value:value,text:text,span:span}=only.value
const n=(0,statement.qZ)("dataset.n",(0,statement.Eb)(value),{...source,raw:text,place:(0,statement.$t)(source.path,span)})
return[...statements,n]}function withoutOriginal(one){if(one.field!=="dataset.derived_from"||!Array.isArray(one.value))return[one]
const sources=one.value.filter(name=>name!=="original").map(name=>name.replace(/^extended\|/,""))
return sources.length===0?[]:[{...one,value:sources}]}function hugging_face_dataset_card_entryOf(statements,markdown,path){const name=statements.find(({field:field,state:state})=>field==="dataset.name"&&state==="present")?.value
const title=markdown.sections.find(({level:level})=>level===1)
const span=title?.span??markdown.frontMatter?.span
const place=span===void 0?(0,statement.GH)(path):(0,statement.$t)(path,span)
return{kind:"dataset",id:typeof name==="string"?name:path,place:place,statements:statements}}const huggingFaceDatasetReader={id:"hugging-face-dataset-card",title:hugging_face_dataset_card_TITLE,role:"dataset",versions:[],recognise:hugging_face_dataset_card_recognise,read:hugging_face_dataset_card_read,fields:[...new Set(["dataset.n",...(0,rules.P)(hugging_face_dataset_card_FRONT_MATTER),...[...WORDING.headings.values(),...WORDING.names.values()].flat()])]}
const RATES={accuracy:"accuracy",tpr:"sensitivity",tnr:"specificity",fpr:"fpr",fnr:"fnr",for:"false_omission_rate",fdr:"false_discovery_rate",npv:"npv",precision:"ppv",pprev:"selection_rate",prev:"prevalence"}
const OUT_OF={tpr:"group_label_pos",fnr:"group_label_pos",tnr:"group_label_neg",fpr:"group_label_neg",precision:"pp",fdr:"pp",npv:"pn",for:"pn"}
const SHARE_OF_FLAGGED="ppr"
const DISPARITY="_disparity"
const SIGNIFICANCE="_significance"
const PARITY=/^((Statistical|Impact|F[DPON]R|T[PN]R|NPV|Precision|TypeI|TypeII) Parity|Equalized Odds|(Uns|S)upervised Fairness)$/
function aequitas_recognise(head){const names=namesIn(head)
const isOurs=names.includes("attribute_name")&&names.includes("attribute_value")
const measures=names.filter(name=>Object.hasOwn(RATES,name)||name===SHARE_OF_FLAGGED||name.endsWith(DISPARITY)||PARITY.test(name))
return isOurs&&measures.length>1?{strength:3,because:"it has rates by attribute_name and attribute_value"}:null}function namesIn(head){const{form:form,value:value}=head.outline()
if(form==="text")return(0,scan_rows.lo)(head)
if(value===null||form!=="json")return[]
const[first]=rowsOfData(value)??[]
return[...first?.keys()??[]]}function aequitas_read(document){const{path:path}=document
const found=rowsIn(document)
if(found.rows===null)return found.reading
const{rows:rows}=found
const warnings=[...found.warnings]
const records=rows.flatMap(row=>recordsOf(row,path))
if(records.length===0){const message="The table has no number of any group, so nothing was measured. Write the table again with the rows that Group().get_crosstabs gives."
warnings.push({code:"no-groups",message:message,place:(0,statement.GH)(path)})}const isWhole=warnings.length===0
return{...evidence_reader.f,status:records.length===0?"empty":isWhole?"parsed":"partial",records:records,toolVerdict:verdictOf(rows,path),warnings:warnings}}function rowsIn(document){if(document.outline().form==="json"){const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return{rows:null,reading:parsed.reading}
return{rows:rowsOfData(parsed.value)??[],warnings:parsed.warnings}}const read=tableIn(document)
if(read.table===null)return{rows:null,reading:read.reading}
return{rows:rowsOfTable(read.table),warnings:read.warnings}}function recordsOf(row,path){const attribute=textIn(row.get("attribute_name"))
const group=row.get("attribute_value")?.scalar.text??""
if(attribute===null)return[]
const size=countIn(row.get("group_size"))
const positives=countIn(row.get("group_label_pos"))
const threshold=aequitas_thresholdIn(row)
const model=textIn(row.get("model_id"))
const details=detailsOf({threshold:threshold,positives:positives,model:model})
const shared={subgroup:{[attribute]:group},n:size}
return[...row].flatMap(([name,cell])=>{const number=numberIn(cell)
if(number===null||isUndefined(row,name,number.value))return[]
const about=aequitas_aboutColumn(name,row)
if(about===null)return[]
const{raw:raw,value:value}=number
const all={...about,...shared,name:name,raw:raw,value:value,scale:about.scale??"fraction",details:{...details,...about.details}}
return[recordOf(cell.scalar,cell.keys,path,all)]})}function aequitas_aboutColumn(name,row){const rate=column=>Object.hasOwn(RATES,column)?RATES[column]??null:null
const isMeasure=column=>rate(column)!==null||column===SHARE_OF_FLAGGED
const metric=rate(name)
if(metric!==null)return{...(0,metric_names.PC)(metric),metric:metric}
if(name===SHARE_OF_FLAGGED)return{kind:"fairness",better:null,metric:null}
const compared=name.replace(/_(disparity|significance)$/,"")
if(!isMeasure(compared))return null
if(name.endsWith(DISPARITY)){const referenceGroup=textIn(row.get(`${compared}_ref_group_value`))
const details=detailsOf({comparator:"ratio",referenceGroup:referenceGroup})
return{kind:"fairness",better:"near-one",metric:rate(compared),details:details}}return name.endsWith(SIGNIFICANCE)?{kind:"fairness",better:null,metric:null,scale:"p-value"}:null}function isUndefined(row,name,value){const column=OUT_OF[name.replace(DISPARITY,"")]
return value===null&&column!==void 0&&countIn(row.get(column))===0}function aequitas_thresholdIn(row){const text=textIn(row.get("score_threshold"))
const written=text===null?null:/^(\d[\d.eE+-]{0,30})_val$/.exec(text)?.[1]
const threshold=written==null?Number.NaN:Number(written)
return Number.isFinite(threshold)?threshold:null}function verdictOf(rows,path){const verdicts=rows.flatMap(row=>[...row].flatMap(([name,cell])=>PARITY.test(name)?[cell]:[]))
const[first]=verdicts
if(first===void 0)return null
const said=({scalar:scalar})=>scalar.text.trim().toLowerCase()
const at=({scalar:scalar},verdict)=>({said:verdict,place:(0,statement.$t)(path,scalar.span)})
const failed=verdicts.find(cell=>said(cell)==="false")
if(failed!==void 0)return at(failed,"failed")
const open=verdicts.find(cell=>said(cell)!=="true")
return open===void 0?at(first,"passed"):at(open,"incomplete")}const aequitasReader={id:"aequitas",title:"Aequitas group table",role:"result",versions:[],recognise:aequitas_recognise,read:aequitas_read,fields:[]}
const AGAINST="privileged"
const FAVORABLE="favorable label"
const compared=(comparator,metric=null)=>({kind:"fairness",better:comparator==="ratio"?"near-one":"near-zero",metric:metric,details:{comparator:comparator,referenceGroup:AGAINST}})
const inequality=(metric=null)=>({kind:"fairness",better:"lower",metric:metric,details:{}})
const rate=metric=>({...(0,metric_names.PC)(metric),metric:metric,details:{class:FAVORABLE}})
const aif360_names_RATES={"true positive rate":"sensitivity",recall:"sensitivity",sensitivity:"sensitivity","true negative rate":"specificity",specificity:"specificity","false positive rate":"fpr","false negative rate":"fnr","false discovery rate":"false_discovery_rate","false omission rate":"false_omission_rate","positive predictive value":"ppv",precision:"ppv","negative predictive value":"npv","base rate":"prevalence","selection rate":"selection_rate"}
const NAMES=new Map([["statistical parity difference",compared("difference","demographic_parity_difference")],["mean difference",compared("difference")],["disparate impact",compared("ratio","disparate_impact")],["average odds difference",compared("difference","average_odds_difference")],["equal opportunity difference",compared("difference","equal_opportunity_difference")],["average predictive value difference",compared("difference")],["equalized odds difference",compared("largest-difference")],["error rate difference",compared("difference")],["error rate ratio",compared("ratio")],...["average abs odds difference","average absolute odds difference"].map(name=>[name,inequality("average_absolute_odds_difference")]),...["true positive rate","false positive rate","false negative rate","false discovery rate","false omission rate"].flatMap(name=>[[`${name} difference`,compared("difference",aif360_names_RATES[name])],[`${name} ratio`,compared("ratio",aif360_names_RATES[name])]]),["theil index",inequality("theil_index")],...["generalized entropy index","coefficient of variation","between group coefficient of variation","between group generalized entropy index","between group theil index","between all groups coefficient of variation","between all groups generalized entropy index","between all groups theil index","smoothed empirical differential fairness","differential fairness bias amplification"].map(name=>[name,inequality()]),["consistency",{kind:"fairness",better:"higher",metric:null,details:{}}],["accuracy",{...(0,metric_names.PC)("accuracy"),metric:"accuracy",details:{}}],["error rate",{kind:"performance",better:"lower",metric:null,details:{class:FAVORABLE}}],...Object.entries(aif360_names_RATES).map(([name,metric])=>[name,rate(metric)])])
const TELLING=new Set(["statistical parity difference","disparate impact","average odds difference","average abs odds difference","average absolute odds difference","theil index","equal opportunity difference","smoothed empirical differential fairness","between group theil index"])
const spelled=name=>name.trim().toLowerCase().replace(/[\s_-]+/g," ")
const aif360Name=name=>NAMES.get(spelled(name))??null
const tellingNames=names=>new Set(names.map(spelled).filter(name=>TELLING.has(name))).size
const EXPLAINED=["metric","message","description","ideal"]
const isExplained=value=>value.kind==="mapping"&&EXPLAINED.every(key=>value.entries.has(key))
function aif360_recognise(head){const{form:form,value:value}=head.outline()
if(form==="text")return tellingNames((0,scan_rows.lo)(head))>2?{strength:3,because:"its columns are named like the metrics of AIF360"}:null
if(value===null||form==="xml")return null
const[first=value]=value.kind==="sequence"?value.items:[]
if(isExplained(first))return{strength:3,because:"it explains metrics as MetricJSONExplainer does"}
return form!=="ndjson"&&flatIn(value).length>0?{strength:3,because:"its keys are named like the metrics of AIF360"}:null}const isFlat=({entries:entries})=>tellingNames([...entries].flatMap(([name,{value:value}])=>value.kind==="scalar"?[name]:[]))>1
function flatIn(value){const flat=(keys,metrics)=>metrics.kind==="mapping"&&isFlat(metrics)?[{keys:keys,metrics:metrics}]:[]
if(value.kind==="scalar")return[]
if(value.kind==="sequence")return value.items.flatMap((item,position)=>flat([position],item))
const whole=flat([],value)
return whole.length>0?whole:[...value.entries].flatMap(([key,entry])=>flat([key],entry.value))}function aif360_read(document){const{path:path}=document
const{form:form}=document.outline()
if(form==="text")return finish(readWide(document),path)
if(form==="ndjson")return finish(readLines(document),path)
const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return parsed.reading
const{value:value,warnings:warnings}=parsed
const explained=explainedIn(value)
const found=explained.length>0?together(explained.map(({keys:keys,metric:metric})=>recordOfExplained(metric,keys,path,0))):together(flatIn(value).map(({keys:keys,metrics:metrics})=>recordsOfFlat(metrics,keys,path)))
return finish({...found,warnings:[...warnings,...found.warnings]},path)}function finish({records:records,warnings:warnings,notUnderstood:notUnderstood},path){if(records.length>0)return{...evidence_reader.f,status:warnings.length>0?"partial":"parsed",records:records,warnings:warnings,notUnderstood:notUnderstood}
const message="No metric of AIF360 with a number was found, so nothing was measured. Write the numbers of a ClassificationMetric of the model as used."
const nothing={code:"no-metrics",message:message,place:(0,statement.GH)(path)}
return{...evidence_reader.f,status:"empty",warnings:[...warnings,nothing],notUnderstood:notUnderstood}}const together=parts=>({records:parts.flatMap(({records:records})=>records),warnings:parts.flatMap(({warnings:warnings})=>warnings),notUnderstood:parts.flatMap(({notUnderstood:notUnderstood})=>notUnderstood)})
const aif360_NOTHING={records:[],warnings:[],notUnderstood:[]}
function explainedIn(value){if(isExplained(value))return[{keys:[],metric:value}]
if(value.kind!=="sequence")return[]
return value.items.flatMap((item,position)=>isExplained(item)?[{keys:[position],metric:item}]:[])}function readLines(document){const{path:path}=document
const lines=document.wholeText().replace(/^\ufeff/,"").split("\n")
return together(lines.map((line,index)=>{if(line.trim()==="")return aif360_NOTHING
const{value:value,problems:problems}=(0,data._)(line,{format:"json"})
if(value!==null&&isExplained(value))return recordOfExplained(value,[],path,index)
const message=problems[0]?.message??"This line is no metric of MetricJSONExplainer. Write one such object a line."
const code=problems[0]?.code??"not-a-metric"
const span=problems[0]?.span??{line:1,column:1,endLine:1,endColumn:1}
return{...aif360_NOTHING,warnings:[{code:code,message:message,place:onLine(path,span,index)}]}}))}const onLine=(path,span,index)=>(0,statement.$t)(path,{...span,line:span.line+index,endLine:span.endLine+index})
const ALL_CASES=[["numInstancesUnprivileged","numInstancesPrivileged"],["numUnprivileged","numPrivileged"],["numPositives","numNegatives"]]
function recordOfExplained(explained,keys,path,index){const named=explained.entries.get("metric")?.value
const message=explained.entries.get("message")?.value
if(named?.kind!=="scalar"||message?.kind!=="scalar")return aif360_NOTHING
const about=aif360Name(named.text)
const notUnderstood=[{what:(0,located.rb)([...keys,"message"]),place:onLine(path,message.span,index)}]
if(about===null)return{...aif360_NOTHING,notUnderstood:notUnderstood}
const colon=message.text.lastIndexOf(": ")
const written=message.text.slice(colon+2).replace(/^\[(.*)\]$/,"$1")
const start=message.text.indexOf(written,colon+2)
const number=colon<0?null:numberInText(written)
if(number===null)return{...aif360_NOTHING,notUnderstood:notUnderstood}
const isPlain=message.span.endColumn-message.span.column===message.text.length+2
const column=message.span.column+1+start
const span=isPlain?{...message.span,column:column,endColumn:column+written.length}:message.span
const group=/^[^(:]* on (unprivileged|privileged) instances:/.exec(message.text)?.[1]
const count=key=>{const value=explained.entries.get(key)?.value
return value?.kind==="scalar"?countIn({scalar:value,keys:[]}):null}
const counts=ALL_CASES.map(([one,other])=>[count(one),count(other)])
const[ones,others]=counts.find(([one,other])=>one!==null&&other!==null)??[null,null]
const record=recordOf({...message,span:span},[...keys,"message"],path,{...about,...number,scale:"fraction",name:named.text,n:ones===null||others===null?null:ones+others,...group===void 0?{}:{subgroup:{group:group}}})
return{...aif360_NOTHING,records:[{...record,place:onLine(path,span,index)}]}}function recordsOfFlat(metrics,keys,path){const records=[]
const notUnderstood=[]
for(const[name,{key:key,value:value}]of metrics.entries){const here=[...keys,name]
const number=value.kind==="scalar"?numeric(value):null
const about=aif360Name(name)??ofOthers(name)
if(value.kind==="scalar"&&number!==null&&about!==null)records.push(recordOf(value,here,path,{...about,...number,name:name,scale:"fraction"}))
else notUnderstood.push({what:(0,located.rb)(here),place:(0,statement.$t)(path,key)})}return{records:records,warnings:[],notUnderstood:notUnderstood}}function ofOthers(name){const metric=(0,metric_names.NQ)(name)
return metric===null?null:{...(0,metric_names.PC)(metric),metric:metric}}const IDEAL=/^ideal( values?)?$/i
function readWide(document){const{path:path}=document
const read=tableIn(document)
if(read.table===null)return{...aif360_NOTHING,warnings:read.reading.warnings}
const{table:table,warnings:warnings}=read
const first=table.headers.find(({text:text})=>aif360Name(text)===null&&text!=="")?.text??""
const models=rowsOfTable(table).filter(row=>!IDEAL.test(textIn(row.get(first))??""))
const notUnderstood=table.headers.flatMap(({text:text,span:span})=>text===""||text===first||text===SIZE||aif360Name(text)!==null?[]:[{what:text,place:(0,statement.$t)(path,span)}])
return{records:models.flatMap(row=>recordsOfRow(row,first,path)),warnings:warnings,notUnderstood:notUnderstood}}const SIZE="Number of Instances"
function recordsOfRow(row,first,path){const model=textIn(row.get(first))
const n=countIn(row.get(SIZE))
return[...row].flatMap(([name,cell])=>{const about=aif360Name(name)
const number=about===null?null:numberIn(cell)
if(about===null||number===null)return[]
const details=detailsOf({...about.details,model:model})
return[recordOf(cell.scalar,cell.keys,path,{...about,...number,name:name,scale:"fraction",n:n,details:details})]})}const aif360Reader={id:"aif360",title:"AIF360 metrics",role:"result",versions:[],recognise:aif360_recognise,read:aif360_read,fields:[]}
var json_grammar=__webpack_require__(21174)
function selectionOf(paths,leftAside=[]){const root=new Map
for(const[path,kept]of[...leftAside.map(one=>[one,null]),...paths.map(one=>[one,"all"])]){const steps=path.split("/").flatMap(part=>part.split(/(?=\[\])/))
let at=root
steps.forEach((step,depth)=>{const known=at.get(step)
if(depth===steps.length-1)at.set(step,kept)
else if(known===void 0||known==="all"||known===null){const below=new Map
at.set(step,below)
at=below}else at=known})}return root}function streamJson(chunks,selection,onUnselected){const problems=(0,documents_problems.g)()
const scan=new JsonScan(chunks,problems,false,onUnselected)
try{const value=scan.document(selection)
return{value:problems.hasFatal()?null:value,problems:problems.all()}}catch(error){if(!(error instanceof Unreadable))throw error
problems.fatal(error.code,error.message,error.span)
return{value:null,problems:problems.all()}}}function streamJsonLines(chunks,selection,onRecord,onUnselected){const problems=(0,documents_problems.g)()
const scan=new JsonScan(chunks,problems,true,onUnselected)
try{for(;;)try{const value=scan.line(selection)
if(value===null)break
onRecord(value)}catch(error){if(!(error instanceof Unreadable)||error.isFatal)throw error
problems.local(error.code,error.message,error.span)
scan.nextLine()}}catch(error){if(!(error instanceof Unreadable))throw error
problems.fatal(error.code,error.message,error.span)}return problems.all()}class Unreadable extends Error{code
span
isFatal
constructor(code,message,span,isFatal=false){super(message)
this.code=code
this.span=span
this.isFatal=isFatal}}const LINE_FEED=10
const QUOTE=34
const COMMA=44
const COLON=58
const OPEN_LIST=91
const BACKSLASH=92
const CLOSE_LIST=93
const OPEN_OBJECT=123
const CLOSE_OBJECT=125
const json_stream_END=-1
const FORBIDDEN_KEYS=new Set(["__proto__","constructor","prototype"])
const isSpace=code=>code===32||code===9||code===LINE_FEED||code===13
const isHex=code=>code>=48&&code<=57||code>=65&&code<=70||code>=97&&code<=102
const ownCopy=text=>Buffer.from(text,"utf16le").toString("utf16le")
class JsonScan{#texts
#problems
#inLines
#text=""
#at=0
#line=1
#lineStart=0
#nodes=0
#onUnselected
#keys=[]
#told=new Set
constructor(chunks,problems,inLines,onUnselected){this.#onUnselected=onUnselected
this.#texts=json_stream_textsOf(chunks,(code,message,columns)=>{const{line:line,column:column}=this.#here()
const span={line:line,column:column,endLine:line,endColumn:column+columns}
return new Unreadable(code,message,span,true)})
this.#problems=problems
this.#inLines=inLines}document(selection){this.#skipSpace(true)
if(this.#code()===json_stream_END)this.#fail("empty","The file is empty. Fill it in, or remove it.")
const value=this.#value(selection,1)
this.#skipSpace(true)
if(this.#code()!==json_stream_END)this.#notJson()
return value}line(selection){this.#skipSpace(true)
if(this.#code()===json_stream_END)return null
this.#nodes=0
this.#keys.length=0
const value=this.#value(selection,1)
this.#skipSpace(false)
const next=this.#code()
if(next!==json_stream_END&&next!==LINE_FEED)this.#notJson()
return value}nextLine(){for(;;){const feed=this.#text.indexOf("\n",this.#at)
if(feed!==-1){this.#at=feed
return}this.#at=this.#text.length
if(this.#code()===json_stream_END)return}}#more(){const{value:value,done:done}=this.#texts.next()
if(done===true)return false
this.#lineStart-=this.#text.length
this.#text=value
this.#at=0
return true}#code(){while(this.#at>=this.#text.length)if(!this.#more())return json_stream_END
return this.#text.charCodeAt(this.#at)}#here(){return{line:this.#line,column:this.#at-this.#lineStart+1}}#from({line:line,column:column}){const end=this.#here()
return{line:line,column:column,endLine:end.line,endColumn:end.column}}#fail(code,message,span){const{line:line,column:column}=this.#here()
const isEnd=this.#at>=this.#text.length||this.#text.charCodeAt(this.#at)===LINE_FEED
throw new Unreadable(code,message,span??{line:line,column:column,endLine:line,endColumn:isEnd?column:column+1})}#notJson(){const code=this.#code()
return this.#fail("not-json",(0,json_grammar.O2)(code===json_stream_END?void 0:String.fromCharCode(code)))}#skipSpace(overLines){for(let code=this.#code();isSpace(code);code=this.#code()){if(code===LINE_FEED){if(!overLines)return
this.#line++
this.#lineStart=this.#at+1}this.#at++}}#value(selection,depth){this.#skipSpace(!this.#inLines)
const code=this.#code()
if(code===OPEN_OBJECT||code===OPEN_LIST){if(depth>safety_limits.rq.depth)this.#fail("too-deep",`Nested deeper than ${safety_limits.rq.depth} levels. Flatten the structure.`)
const inside=selection==="scalars"?null:selection
if(selection!==null)this.#count()
return code===OPEN_OBJECT?this.#object(inside,depth):this.#list(inside,depth)}const start=this.#here()
if(selection!==null)this.#count()
const isKept=selection==="all"||selection==="scalars"
const scalar=code===QUOTE?this.#quoted(isKept,start):this.#plain(start)
if(selection===null)return null
if(!isKept)return{kind:"scalar",value:null,text:"",quoted:false,span:this.#from(start)}
if(scalar.nonFinite===true){const message="The number is not finite (NaN, an infinity, or too large). It satisfies no limit. Write the measured number, or leave the entry out and say why."
this.#problems.local("non-finite",message,scalar.span)}return scalar}#count(){this.#nodes++
if(this.#nodes>safety_limits.rq.streamedNodes)this.#fail("too-many-values",`More than ${safety_limits.rq.streamedNodes} values of the file would be needed. Export fewer tests to a file, or split it.`)}#object(selection,depth){const start=this.#here()
const entries=new Map
const names=new Set
this.#at++
this.#skipSpace(!this.#inLines)
if(this.#code()===CLOSE_OBJECT)this.#at++
else for(;;){this.#skipSpace(!this.#inLines)
if(this.#code()!==QUOTE)this.#notJson()
const keyStart=this.#here()
const name=this.#string(selection!==null)
const key=this.#from(keyStart)
if(selection!==null)this.#checkKey(name,names,key)
this.#skipSpace(!this.#inLines)
if(this.#code()!==COLON)this.#notJson()
this.#at++
this.#keys.push(name)
if(selection instanceof Map&&!selection.has(name)&&!selection.has("*"))this.#tell(key)
const value=this.#value(json_stream_below(selection,name),depth+1)
this.#keys.pop()
if(value!==null)entries.set(name,{key:key,value:value})
if(this.#isLast(CLOSE_OBJECT))break}return selection===null?null:{kind:"mapping",entries:entries,span:this.#from(start)}}#list(selection,depth){const start=this.#here()
const items=[]
const inside=json_stream_below(selection,"[]")
this.#at++
this.#skipSpace(!this.#inLines)
if(this.#code()===CLOSE_LIST)this.#at++
else do{this.#keys.push(items.length)
const value=this.#value(inside,depth+1)
this.#keys.pop()
if(value!==null)items.push(value)}while(!this.#isLast(CLOSE_LIST))
return selection===null?null:{kind:"sequence",items:items,span:this.#from(start)}}#isLast(bracket){this.#skipSpace(!this.#inLines)
const code=this.#code()
if(code!==bracket&&code!==COMMA)this.#notJson()
this.#at++
return code===bracket}#tell(span){if(this.#onUnselected===void 0||this.#told.size>=safety_limits.rq.columns)return
const everywhere=JSON.stringify(this.#keys.map(key=>typeof key==="number"?0:key))
if(this.#told.has(everywhere))return
this.#told.add(everywhere)
this.#onUnselected({keys:[...this.#keys],span:span})}#checkKey(name,names,span){this.#count()
if(names.has(name))this.#fail("duplicate-key","This key occurs twice in the same mapping, and readers differ in which one they take. Remove one.",span)
if(FORBIDDEN_KEYS.has(name))this.#fail("forbidden-key","This key is reserved by programming languages. Rename it.",span)
names.add(name)}#quoted(isKept,start){const text=this.#string(isKept)
return{kind:"scalar",value:text,text:text,quoted:true,span:this.#from(start)}}#string(isKept){const start=this.#here()
let written=""
let hasEscape=false
let pending=0
let from=++this.#at
for(;;){if(this.#at>=this.#text.length){if(isKept)written+=this.#text.slice(from)
if(this.#code()===json_stream_END)this.#notJson()
from=0}if(pending===0)this.#at=endOfPlainText(this.#text,this.#at)
if(this.#at>=this.#text.length)continue
const code=this.#text.charCodeAt(this.#at)
if(pending===-1)if(code===117)pending=4
else if('"\\/bfnrt'.includes(String.fromCharCode(code)))pending=0
else this.#notJson()
else if(pending>0){if(!isHex(code))this.#notJson()
pending--}else if(code===QUOTE)break
else if(code===BACKSLASH){pending=-1
hasEscape=true}else if(code<32)this.#notJson()
this.#at++
if(isKept&&written.length>safety_limits.rq.fieldBytes)this.#tooLong(start)}if(isKept)written+=this.#text.slice(from,this.#at)
this.#at++
if(written.length>safety_limits.rq.fieldBytes)this.#tooLong(start)
if(!isKept)return""
return hasEscape?String(JSON.parse(`"${written}"`)):ownCopy(written)}#tooLong({line:line,column:column}){const message=`A text that would be needed is longer than ${safety_limits.rq.fieldBytes} characters. Shorten it.`
return this.#fail("too-long",message,{line:line,column:column,endLine:line,endColumn:column+1})}#plain(start){let token=""
for(let code=this.#code();!isDelimiter(code);code=this.#code()){if(token.length===safety_limits.rq.numberCharacters)break
token+=String.fromCharCode(code)
this.#at++}const value=token.length<safety_limits.rq.numberCharacters?(0,json_grammar.OT)(token):void 0
const span=this.#from(start)
if(value===void 0){const found=token===""?this.#code():token.charCodeAt(0)
const message=(0,json_grammar.O2)(found===json_stream_END?void 0:String.fromCharCode(found))
if(token==="")this.#fail("not-json",message)
this.#fail("not-json",message,{...span,endColumn:span.column+1})}const base={kind:"scalar",value:value,text:token,quoted:false,span:span}
return typeof value==="number"&&!Number.isFinite(value)?{...base,nonFinite:true}:base}}function endOfPlainText(text,from){let at=from
for(;at<text.length;at++){const code=text.charCodeAt(at)
if(code===QUOTE||code===BACKSLASH||code<32)break}return at}function isDelimiter(code){return code===json_stream_END||isSpace(code)||code===COMMA||code===COLON||code===CLOSE_OBJECT||code===CLOSE_LIST||code===OPEN_OBJECT||code===OPEN_LIST||code===QUOTE}function json_stream_below(selection,name){if(selection===null||selection==="all")return selection
const own=selection.get(name)
if(own!==void 0)return own
return name==="[]"?null:selection.get("*")??null}function*json_stream_textsOf(chunks,problem){const decoder=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})
let rest=new Uint8Array(0)
let isFirst=true
let total=0
for(const chunk of chunks){total+=chunk.length
if(total>safety_limits.rq.streamedBytes){const message=`The file has more than ${safety_limits.rq.streamedBytes/1024/1024} MiB, more than is read of such a file. Split it.`
throw problem("too-large",message,0)}const bytes=new Uint8Array(rest.length+chunk.length)
bytes.set(rest)
bytes.set(chunk,rest.length)
const end=endOfCharacters(bytes)
rest=bytes.slice(end)
if(end===0)continue
const encoding=isFirst?(0,documents_bytes.QB)(bytes):null
if(encoding!==null)throw problem("utf-16",(0,documents_bytes.mA)(encoding),0)
const whole=bytes.subarray(0,end)
let text
try{text=decoder.decode(whole)}catch{yield decoder.decode(whole.subarray(0,(0,documents_bytes.vE)(whole)))
throw problem("invalid-utf8",NOT_UTF_8,1)}yield isFirst&&text.startsWith("\ufeff")?text.slice(1):text
isFirst=false}if(rest.length>0)throw problem("invalid-utf8",NOT_UTF_8,1)
return}const NOT_UTF_8="A byte here is not UTF-8; the file may be Latin-1 or Windows-1252. Save it again as UTF-8."
function endOfCharacters(bytes){for(let back=1;back<=3&&back<=bytes.length;back++){const byte=bytes[bytes.length-back]??0
if(byte<128)break
if(byte<192)continue
const length=byte>=240?4:byte>=224?3:2
return length>back?bytes.length-back:bytes.length}return bytes.length}function resultReader({recognise:recognise,read:read,...format}){return{...shared(format),recognise:(head,declared)=>meansAnother(head,declared)?null:recognise((0,mapped_reader.cI)(head.outline(),head.path,"exact"),head),read:document=>{const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return parsed.reading
const{value:value,warnings:warnings}=parsed
const found=read(value,document.path,document.wholeText())
return{...evidence_reader.f,...found,warnings:[...warnings,...found.warnings??[]]}}}}function trackedReader({recognise:recognise,read:read,...format}){return{...shared(format),recognise:(head,declared)=>{if(isForAnother(declared))return null
const{form:form,value:value}=head.outline()
return form==="json"&&value!==null?recognise((0,mapped_paths.Mn)(value),head):null},read:document=>{const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return parsed.reading
const{value:value,warnings:warnings}=parsed
return trackedReading(value,document.path,format.title,read,warnings)}}}const shared=({id:id,title:title,versions:versions,fields:fields=[]})=>({id:id,title:title,role:"result",versions:versions,fields:fields})
function trackedReading(value,path,format,read,warnings){const sheet={path:path,format:format,used:new Set}
const reading=read((0,mapped_paths.Mn)(value),sheet)
return{...evidence_reader.f,...reading,status:reading.status??((reading.records??[]).length===0?"empty":"parsed"),warnings:[...warnings,...reading.warnings??[]],notUnderstood:reading.notUnderstood??(0,mapped_paths.p1)(value,sheet.used).map(({what:what,entry:entry})=>({what:what,place:(0,statement.$t)(path,entry.key)}))}}function meansAnother({path:path},declared){const kind=declared?.kind??null
return kind!==null&&(kind!=="metrics"||/\.(json|ya?ml)$/i.test(path))}function isForAnother(declared){if(declared===null||declared.kind===null)return false
return declared.kind!=="metrics"||Object.keys(declared.metrics).length>0}function readSelected(document,selection){const unknown=unknownKeys(document.path)
const{value:value,problems:problems}=streamJson(document.chunks(),selection,unknown.note)
const warnings=(0,statement.GW)(problems.filter(({code:code})=>code!=="non-finite"),document.path)
if(value!==null)return{value:value,warnings:warnings,notUnderstood:unknown.found}
const codes=new Set(problems.map(({code:code})=>code))
const status=codes.has("empty")?"empty":codes.has("too-large")||codes.has("too-many-values")||codes.has("too-long")?"unsupported":"corrupt"
return{value:null,reading:{...evidence_reader.f,status:status,warnings:warnings}}}function unknownKeys(path){const found=[]
const note=({keys:keys,span:span})=>{if(found.length<safety_limits.rq.problems)found.push({what:(0,located.rb)(keys),place:(0,statement.$t)(path,span)})}
return{note:note,found:found}}function nothingIn(path,code,message,about={}){return{...evidence_reader.f,status:"empty",...about,records:[],warnings:[...about.warnings??[],{code:code,message:message,place:(0,statement.GH)(path)}]}}function alibi_detect_recognise(root){const data=child(root,"data")
if(!has(root,"meta")||!has(data,"is_drift"))return null
const named=has(child(root,"meta"),"name")&&(has(data,"p_val")||has(data,"distance"))
return named?{strength:3,because:"it holds data.is_drift with p_val or distance, and meta.name"}:null}const TESTS={KSDrift:{pValue:"ks_pvalue",distance:"ks_statistic"},ChiSquareDrift:{pValue:"chi2_pvalue",distance:null},MMDDrift:{pValue:"mmd_pvalue",distance:null}}
function alibi_detect_read(root,sheet){const data=child(root,"data")
const meta=child(root,"meta")
const[name,version]=[child(meta,"name"),child(meta,"version")]
const detector=located_values_textOf(name)??""
use(sheet,name,version,...["online","data_type","detector_type","online_threshold"].map(key=>child(meta,key)))
use(sheet,child(data,"threshold"),child(data,"distance_threshold"))
const drift=child(data,"is_drift")
use(sheet,drift)
const test=Object.hasOwn(TESTS,detector)?TESTS[detector]:void 0
const about=(key,position)=>{const metric=(key==="p_val"?test?.pValue:test?.distance)??null
const plain={kind:"drift",better:key==="p_val"?"higher":"lower"}
return{...metric===null?plain:{metric:metric},name:key,scale:key==="p_val"?"p-value":"distance",role:"production",details:detailsOf({feature:position===null?null:`[${position}]`,tool:"alibi-detect",toolVersion:located_values_textOf(version)})}}
const recordsOf=key=>{const found=child(data,key)
if(found?.value.kind!=="sequence"){use(sheet,found)
return found?.value.kind==="scalar"&&found.value.value!==null?recordAt(found,about(key,null),sheet):[]}return items(found).flatMap((item,position)=>recordAt(item,about(key,position),sheet))}
const records=[...recordsOf("p_val"),...recordsOf("distance")]
return{version:located_values_textOf(version),records:records,toolVerdict:drift===null?null:alibi_detect_verdictOf(drift,sheet),warnings:records.length>0?[]:[nothing(data??root,sheet)]}}function alibi_detect_verdictOf(drift,sheet){const answers=drift.value.kind==="sequence"?items(drift):[drift]
const values=answers.map(({value:value})=>value.kind==="scalar"?Number(value.value):Number.NaN)
for(const answer of answers)use(sheet,answer)
if(values.length===0||values.some(value=>value!==0&&value!==1))return null
return{said:values.includes(1)?"failed":"passed",place:placeAt(drift,sheet)}}function nothing(at,sheet){const message="The drift detector gives its verdict without p value or distance, so nothing can be checked. Call predict with return_p_val=True and return_distance=True, and write the result again."
return problemAt(at,"no-numbers",message,sheet)}const alibiDetectReader=trackedReader({id:"alibi-detect",title:"alibi-detect drift result",versions:["0.12","0.13"],fields:[],recognise:alibi_detect_recognise,read:alibi_detect_read})
const difference={better:"near-zero",scale:"fraction",details:{comparator:"difference"}}
const distance={better:"lower",scale:"distance",details:{}}
const nearZero={better:"near-zero",scale:"fraction",details:{}}
const CODES=new Map([...["DPL","DPPL","AD","RD","DAR","DRR","DCA","DCR","SD","TE"].map(code=>[code,difference]),["DI",{better:"near-one",scale:"fraction",details:{comparator:"ratio"}}],...["CI","CDDL","CDDPL","FT"].map(code=>[code,nearZero]),...["KL","JS","LP","TVD","KS"].map(code=>[code,distance]),["GE",{better:"lower",scale:"fraction",details:{}}]])
const PARTS=[{key:"pre_training_bias_metrics",kind:"data-quality"},{key:"post_training_bias_metrics",kind:"fairness"}]
const EXPLANATIONS="explanations"
const GLOBAL_SHAP="global_shap_values"
function clarify_recognise(head){const{form:form,value:value}=head.outline()
if(form!=="json"||value?.kind!=="mapping")return null
const hasBias=PARTS.some(({key:key})=>facetsIn(value,key).some(({metrics:metrics})=>metrics.length>0))
if(hasBias)return{strength:3,because:"it holds bias metrics by facet"}
return shapIn(value).length>0?{strength:3,because:"it holds global SHAP values by method and label"}:null}function facetsIn(file,part){const facets=(0,located.$I)(file,[part,"facets"])
if(facets?.kind!=="mapping")return[]
return[...facets.entries].flatMap(([attribute,{value:value}])=>{if(value.kind!=="sequence")return[]
return value.items.flatMap((item,position)=>{const group=(0,located.$I)(item,["value_or_threshold"])
const metrics=(0,located.$I)(item,["metrics"])
if(group?.kind!=="scalar"||metrics?.kind!=="sequence")return[]
const keys=[part,"facets",attribute,position,"metrics"]
return[{attribute:attribute,group:group.text,metrics:metrics.items.flatMap((metric,index)=>metric.kind==="mapping"&&scalarUnder(metric,"name")!==null?[{keys:[...keys,index],metric:metric}]:[])}]})})}function scalarUnder(mapping,key){const value=mapping.entries.get(key)?.value
return value?.kind==="scalar"?value:null}function shapIn(file){const methods=(0,located.$I)(file,[EXPLANATIONS])
if(methods?.kind!=="mapping")return[]
return[...methods.entries.values()].flatMap(({value:labels})=>{if(labels.kind!=="mapping")return[]
return[...labels.entries.values()].flatMap(({value:label})=>{const values=(0,located.$I)(label,[GLOBAL_SHAP])
return values?.kind==="mapping"?[values]:[]})})}function clarify_read(document){const{path:path}=document
const parsed=(0,mapped_reader.zx)(document)
if(parsed.value===null)return parsed.reading
const{value:value}=parsed
const warnings=[...parsed.warnings]
if(value.kind!=="mapping")return{...evidence_reader.f,status:"corrupt",warnings:warnings}
const records=[]
const notUnderstood=[]
let notRun=0
for(const{key:key,kind:kind}of PARTS)for(const{attribute:attribute,group:group,metrics:metrics}of facetsIn(value,key))for(const{keys:keys,metric:metric}of metrics){const name=scalarUnder(metric,"name")?.text??""
const number=scalarUnder(metric,"value")
const written=number===null?null:numeric(number)
const meaning=CODES.get(name)
const didNotRun=metric.entries.has("error")&&written?.value==null
if(didNotRun)notRun++
if(number===null||written===null||meaning===void 0||didNotRun){notUnderstood.push({what:(0,located.rb)(keys),place:(0,statement.$t)(path,scalarUnder(metric,"name")?.span??metric.span)})
continue}const about={...meaning,kind:kind,metric:null,name:name,subgroup:{[attribute]:group}}
records.push(recordOf(number,[...keys,"value"],path,{...about,...written}))}const explanation=rankingOf(shapIn(value),path)
if(explanation?.features.every(feature=>feature.value===0)===true){const message="Every feature has the SHAP value 0, so nothing was explained. Run Clarify again with the model as used."
warnings.push({code:"all-zero",message:message,place:explanation.place})}if(records.length===0&&explanation===null){const message=notRun>0?"None of the bias metrics was computed; each has an error in place of a number. Correct the analysis configuration and run Clarify again.":"The report holds neither a bias metric nor a SHAP value, so nothing was measured. Run Clarify again with the methods that are wanted."
warnings.push({code:"nothing-measured",message:message,place:(0,statement.GH)(path)})
return{...evidence_reader.f,status:"empty",warnings:warnings,notUnderstood:notUnderstood}}return{...evidence_reader.f,status:warnings.length>0?"partial":"parsed",version:scalarUnder(value,"version")?.text??null,records:records,explanation:explanation,warnings:warnings,notUnderstood:notUnderstood}}function rankingOf(labels,path){const strongest=new Map
for(const{entries:entries}of labels)for(const[name,{key:key,value:value}]of entries){const number=finite(value)
const known=strongest.get(name)
if(number===null||known!==void 0&&Math.abs(known.value)>=Math.abs(number))continue
strongest.set(name,{name:name,value:number,place:(0,statement.$t)(path,key)})}const features=[...strongest.values()].sort((a,b)=>Math.abs(b.value)-Math.abs(a.value))
return features.length===0?null:{features:features,place:(0,statement.GH)(path)}}const clarifyReader={id:"sagemaker-clarify",title:"SageMaker Clarify report",role:"result",versions:["1.0"],recognise:clarify_recognise,read:clarify_read,fields:["explanation.features"]}
const digests_inside_KEYS={model_digest:"result.model_digest",model_sha256:"result.model_digest","model.digest":"result.model_digest","model.sha256":"result.model_digest","subject.digest":"result.model_digest","subject.sha256":"result.model_digest","subject.digest.sha256":"result.model_digest",dataset_digest:"result.dataset_digest",dataset_sha256:"result.dataset_digest",data_digest:"result.dataset_digest",data_sha256:"result.dataset_digest","dataset.digest":"result.dataset_digest","dataset.sha256":"result.dataset_digest","data.digest":"result.dataset_digest","data.sha256":"result.dataset_digest",predictions_digest:evidence_reader.U,predictions_sha256:evidence_reader.U,"predictions.digest":evidence_reader.U,"predictions.sha256":evidence_reader.U}
const CREATED=new Set(["created","created_at","generated_at","evaluated_at","run_date","timestamp","date"])
const CREATED_DEPTH=2
function bindingsInside(value,path,format){const found=[]
for(const{path:keys,scalar:scalar}of(0,located.NO)(value)){const field=fieldOf(keys)
if(field===null)continue
const said=field==="result.created"?day(scalar):digest(scalar)
if(said===null)continue
const source={raw:scalar.text,place:(0,statement.$t)(path,scalar.span),format:format,assurance:"reported"}
found.push((0,statement.qZ)(field,said,source))}return found}function fieldOf(path){const keys=path.map(part=>String(part).toLowerCase())
for(const length of[3,2,1]){const field=digests_inside_KEYS[keys.slice(-length).join(".")]
if(field!==void 0&&keys.length>=length)return field}return keys.length<=CREATED_DEPTH&&CREATED.has(keys.at(-1)??"")?"result.created":null}function digest(scalar){if(scalar.value===null||scalar.text.trim()==="")return null
const text=scalar.text.trim()
if(/^[0-9a-f]{64}$/.test(text))return(0,statement.Eb)(`sha256:${text}`)
if(/^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/.test(text))return(0,statement.Eb)(text)
return(0,statement.Gq)("Not a digest: sha256: and 64 hexadecimal digits in lower case.")}function day(scalar){const text=scalar.text.slice(0,10)
return(0,field_value.f)(text)&&/^(|[T ].{1,40})$/.test(scalar.text.slice(10))?(0,statement.Eb)(text):null}function readMetricsData(document){const{path:path}=document
const text=document.wholeText()
const format=document.outline().form==="json"||/\.json$/i.test(path)?"json":"yaml"
const{value:value,problems:problems}=(0,data._)(text,{format:format})
const warnings=(0,statement.GW)(problems.filter(({code:code})=>code!=="non-finite"),path)
if(value===null){const status=problems.some(({code:code})=>code==="empty")?"empty":"corrupt"
return{value:value,walked:null,reading:{...evidence_reader.f,status:status,warnings:warnings}}}const walked=walkMetrics(value,path,format==="json"?text:null)
const few=fewCases(walked.records)
const all=few===null?warnings:[...warnings,few]
return{value:value,walked:walked,reading:{...evidence_reader.f,warnings:all}}}function fewCases(records){const small=records.find(({n:n,subgroup:subgroup,details:details})=>n!==null&&n<safety_limits.GV&&Object.keys(subgroup).length===0&&details.class===void 0)
if(small===void 0)return null
const message=`Measured on fewer than ${safety_limits.GV} cases, which shows nothing about the model. Run it on the whole data set, and write the file again.`
return{code:"few-cases",message:message,place:small.place}}const classification_report_TITLE="scikit-learn classification report"
const classification_report_COLUMNS=[...MEASURES,"support"]
function classification_report_recognise(head,declared){if(declared!==null&&declared.kind!==null&&declared.kind!=="metrics")return null
if(declared!==null&&Object.keys(declared.metrics).length>0)return null
const{form:form,value:value}=head.outline()
if(form==="json"){const isReport=value!==null&&isWholeReport(value)
return isReport?{strength:3,because:"its parts have precision, recall, f1-score and support"}:null}const header=classification_report_firstLine(head.text)
if(/\.(csv|tsv)$/i.test(head.path)||/[,;\t]/.test(header)){const isTable=layoutOf(classification_report_namesIn(header))!==null
return isTable?{strength:3,because:"its columns are those of a classification report"}:null}if(form!=="text"||!/\.(txt|log|out)$|(^|\/)[^.]+$/i.test(head.path)||!holdsTextReport(head.text))return null
return{strength:3,because:"it is the text of a classification report"}}function isWholeReport(value){if(value.kind!=="mapping")return false
if(reportIn(value,[],false)!==null)return true
const parts=[...value.entries.values()]
return parts.length>0&&parts.every(part=>reportIn(part.value,[],false)!==null)}const classification_report_firstLine=text=>text.replace(/^\ufeff/,"").split("\n",1)[0]?.trim()??""
const classification_report_namesIn=line=>line.split(/[,;\t]/).map(name=>name.trim().replace(/^"|"$/g,""))
function layoutOf(names){const[,...rest]=names
if(rest.length===classification_report_COLUMNS.length&&classification_report_COLUMNS.every(name=>rest.includes(name)))return"rows"
return rest.some(name=>/^(macro|weighted) avg$/.test(name))?"columns":null}function classification_report_read(document){const{form:form}=document.outline()
if(form==="json")return readJson(document)
return layoutOf(classification_report_namesIn(classification_report_firstLine(document.text)))===null?readText(document):readCsv(document)}function readJson(document){const{value:value,walked:walked,reading:reading}=readMetricsData(document)
if(value===null||walked===null)return reading
const several=severalReports(value,document.path)
return{...classification_report_finish(document.path,walked.records,[...reading.warnings,...walked.warnings,...several]),notUnderstood:walked.left,binding:bindingsInside(value,document.path,classification_report_TITLE)}}function severalReports(value,path){if(value.kind!=="mapping"||reportIn(value,[],false)!==null||value.entries.size<2)return[]
const[first,...others]=[...value.entries.values()]
if(first===void 0)return[]
const labels=({entries:entries})=>JSON.stringify([...entries].filter(([,entry])=>isReportRow(entry.value)).map(([label])=>label))
const own=first.value.kind==="mapping"?labels(first.value):""
if(!others.every(other=>other.value.kind==="mapping"&&labels(other.value)===own))return[]
const message=`The file holds ${value.entries.size} reports on the same classes, and does not say which is of the model under review. Keep that one, or point at its numbers under metrics in rmf-system.yaml.`
return[{code:"several-reports",message:message,place:(0,statement.$t)(path,first.key)}]}function readCsv(document){const{path:path}=document
const read=tableIn(document)
if(read.table===null)return read.reading
const{table:table,warnings:warnings}=read
const layout=layoutOf(table.headers.map(({text:text})=>text.trim()))
const rows=layout==="columns"?rowsFromColumns(table):rowsFromLines(table)
const found=reportRecords({rows:rows,accuracy:null},{path:path,role:null,subgroup:{},pointer:"none"})
return classification_report_finish(path,found.records,[...warnings,...found.warnings])}function rowsFromLines({headers:headers,rows:rows}){return rows.map(([label,...cells])=>({label:label?.text??"",cells:cellsBy(headers.slice(1),cells),keys:[]}))}function rowsFromColumns({headers:headers,rows:rows}){return headers.slice(1).map(({text:text},position)=>({label:text,cells:new Map(rows.flatMap(([name,...cells])=>{const cell=cells[position]
return name===void 0||cell===void 0?[]:[[name.text,cell]]})),keys:[]}))}const cellsBy=(headers,cells)=>new Map(headers.flatMap(({text:text},column)=>{const cell=cells[column]
return cell===void 0?[]:[[text.trim(),cell]]}))
function readText(document){const{path:path}=document
const text=document.wholeText().replace(/^\ufeff/,"")
const starts=lineStarts(text)
const spanAt=(start,end)=>{const{line:line,column:column}=starts(start)
return{line:line,column:column,endLine:line,endColumn:column+end-start}}
const found=[]
const warnings=[]
for(const{report:report,unread:unread}of textReports(text,spanAt,[])){found.push(reportRecords(report,{path:path,role:null,subgroup:{},pointer:"none"}))
for(const span of unread){const message="This line stands inside a classification report and is none of its lines. Print the report alone."
warnings.push({code:"not-a-line-of-a-report",message:message,place:(0,statement.$t)(path,span)})}}warnings.push(...found.flatMap(one=>one.warnings))
return classification_report_finish(path,found.flatMap(({records:records})=>records),warnings)}function lineStarts(text){let line=1
let start=0
return offset=>{for(let next=text.indexOf("\n",start);next!==-1&&next<offset;next=text.indexOf("\n",start)){line++
start=next+1}return{line:line,column:offset-start+1}}}function classification_report_finish(path,records,warnings){const measured=records.filter(({n:n})=>n!==0)
if(measured.length>0)return{...evidence_reader.f,status:warnings.length>0?"partial":"parsed",records:records,warnings:warnings}
const message="The report holds no class with any case, so nothing was measured. Run classification_report on the test data, and write it with output_dict=True as JSON."
return{...evidence_reader.f,status:"empty",records:records,warnings:[...warnings,{code:"no-cases",message:message,place:(0,statement.GH)(path)}]}}const classificationReportReader={id:"classification-report",title:classification_report_TITLE,role:"result",versions:["0.20 to 1.9"],recognise:classification_report_recognise,read:classification_report_read,fields:["result.model_digest","result.dataset_digest","result.created"]}
const deepchecks_TITLE="deepchecks result"
const TYPE=/\\?"type\\?":\s*\\?"(SuiteResult|CheckResult|CheckFailure)\\?"/
const CHECK=/\\?"(check|results)\\?":\s*[{[]/
function deepchecks_recognise(head,declared){if(isForAnother(declared)||!/^\ufeff?\s*(\{|"\{)/.test(head.text))return null
return TYPE.test(head.text)&&CHECK.test(head.text)?{strength:3,because:"it holds results of checks of the types of deepchecks"}:null}function deepchecks_read(document){const{path:path}=document
const text=document.wholeText()
const lines=linesOf(text)
const{value:root,problems:problems}=(0,data._)(text,{format:"json"})
const quoted=root?.kind==="scalar"&&typeof root.value==="string"?root:null
const inner=quoted===null?{value:root,problems:problems}:readQuotedJson(quoted,lines,withTables)
const warnings=(0,statement.GW)(inner.problems.filter(({code:code})=>code!=="non-finite"),path)
if(inner.value===null)return{...evidence_reader.f,status:"corrupt",warnings:warnings}
const value=quoted===null?withTables(inner.value,lines):inner.value
const twice=quoted===null?[]:[encodedTwice(quoted,path)]
return trackedReading(value,path,deepchecks_TITLE,readRoot,[...twice,...warnings])}function encodedTwice({span:span},path){const message="The whole file is one JSON text in quotes, because to_json() gives a text that was dumped once more. It is read all the same; every place is on the line of that text, and pointers lead into what it holds. Write the text itself: file.write(result.to_json())."
return{code:"encoded-twice",message:message,place:(0,statement.$t)(path,{...span,endLine:span.line,endColumn:span.column+1})}}function withTables(root,lines){if(root.kind!=="mapping")return root
const results=root.entries.get("results")
if(results?.value.kind!=="sequence")return withTable(root,lines)
const items=results.value.items.map(result=>withTable(result,lines))
return replaced(root,"results",{...results,value:{...results.value,items:items}})}function withTable(result,lines){const held=result.kind==="mapping"?result.entries.get("value"):void 0
if(result.kind!=="mapping"||held?.value.kind!=="scalar"||!held.value.text.startsWith("[{"))return result
const{value:value}=readQuotedJson(held.value,lines)
return value===null?result:replaced(result,"value",{...held,value:value})}function replaced(mapping,key,entry){return mapping.kind==="mapping"?{...mapping,entries:new Map(mapping.entries).set(key,entry)}:mapping}function readRoot(root,sheet){const isSuite=child(root,"results")!==null
if(isSuite)use(sheet,child(root,"name"),child(root,"type"))
const results=isSuite?items(child(root,"results")):[root]
const records=results.flatMap(result=>recordsOfResult(result,sheet))
const ran=results.filter(result=>located_values_textOf(child(result,"type"))==="CheckResult")
const failed=results.filter(result=>located_values_textOf(child(result,"type"))==="CheckFailure")
const warnings=[...nothingRan(root,ran,sheet),...didNotRun(failed,results.length,sheet)]
return{records:records,toolVerdict:deepchecks_verdictOf(ran,failed,sheet),status:ran.length===0?"empty":failed.length>0?"partial":"parsed",warnings:warnings}}function nothingRan(root,ran,sheet){if(ran.length>0)return[]
const message="No check of this deepchecks suite ran, so it shows nothing. Run it with the data sets and the model that its checks need, and write the result again."
return[problemAt(root,"nothing-ran",message,sheet)]}function didNotRun(failed,all,sheet){const[first]=failed
if(first===void 0||failed.length===all)return[]
const message=`${failed.length} of ${all} checks could not run, so they show nothing. Give them what they need, or take them out of the suite.`
return[problemAt(child(first,"type")??first,"checks-not-run",message,sheet)]}function deepchecks_verdictOf(ran,failed,sheet){const statuses=ran.flatMap(result=>items(child(result,"conditions_results")).flatMap(one=>child(one,"Status")??[]))
const of=(...words)=>statuses.find(one=>words.includes(located_values_textOf(one)??""))
const bad=of("FAIL","WARN")
if(bad!==void 0)return{said:"failed",place:placeAt(bad,sheet)}
const error=of("ERROR")
if(error!==void 0)return{said:"error",place:placeAt(error,sheet)}
const[failure]=failed
if(failure!==void 0)return{said:"incomplete",place:placeAt(child(failure,"type")??failure,sheet)}
const good=of("PASS")
return good===void 0?null:{said:"passed",place:placeAt(good,sheet)}}function recordsOfResult(result,sheet){use(sheet,...["type","check","header","conditions_results","display","exception"].map(key=>child(result,key)))
const value=child(result,"value")
const name=located_values_textOf(child(result,"check","name"))??""
const handler=Object.hasOwn(CHECKS,name)?CHECKS[name]:void 0
if(value===null||handler===void 0)return[]
return handler(value,{name:name,role:roleOf(located_values_textOf(child(result,"header"))??""),sheet:sheet})}function roleOf(header){const data=/ - (Train|Test) Dataset$/.exec(header)?.[1]
return data===void 0?null:data.toLowerCase()}const CHECKS={"Train Test Performance":performance,"Single Dataset Performance":performance,"Feature Drift":featureDrift,"Train Test Feature Drift":featureDrift,"Prediction Drift":(value,context)=>drift(value,null,context),"Train Test Prediction Drift":(value,context)=>drift(value,null,context),"Label Drift":(value,context)=>drift(value,null,context),"Train Test Label Drift":(value,context)=>drift(value,null,context),"Multivariate Drift":multivariate,"Data Duplicates":(value,context)=>recordAt(value,share(context,"duplicate_share"),context.sheet),"Conflicting Labels":(value,context)=>{use(context.sheet,child(value,"samples_indices"))
return recordAt(child(value,"percent_of_conflicting_samples"),share(context,null),context.sheet)}}
const share=({name:name,role:role},metric)=>({kind:"data-quality",better:"lower",metric:metric,name:name,scale:"fraction",role:role,details:{tool:"deepchecks"}})
function performance(value,{sheet:sheet}){return items(value).flatMap(row=>{const name=located_values_textOf(child(row,"Metric"))??""
const data=located_values_textOf(child(row,"Dataset"))
const group=child(row,"Class")?.value
const isClass=group?.kind==="scalar"&&group.value!==null&&group.text!==""
const metric=(0,metric_names.NQ)(name)
const details={...isClass?{class:group.text}:{},tool:"deepchecks"}
use(sheet,...children(row).filter(([key])=>key!=="Value").map(([,found])=>found))
return recordAt(child(row,"Value"),{metric:metric,name:name,scale:metric!==null&&(0,metric_names.NK)(metric)==="fraction"?"fraction":"unknown",role:data==="Train"?"train":data==="Test"?"test":null,n:countOf(child(row,"Number of samples")),details:details},sheet)})}function featureDrift(value,context){return children(value).flatMap(([feature,found])=>drift(found,feature,context))}const METHODS={"Kolmogorov-Smirnov":"ks_statistic",PSI:"psi"}
function drift(found,feature,{sheet:sheet,name:name}){const method=located_values_textOf(child(found,"Method"))
const metric=method!==null&&Object.hasOwn(METHODS,method)?METHODS[method]??null:null
use(sheet,...children(found).filter(([key])=>key!=="Drift score").map(([,one])=>one))
const score=child(found,"Drift score")
use(sheet,child(score,"dtype"))
return recordAt(child(score,"value")??score,{kind:"drift",better:method===null?null:"lower",metric:metric,name:method??name,scale:method===null?"unknown":"distance",role:"test",details:detailsOf({feature:feature,tool:"deepchecks"})},sheet)}function multivariate(value,{sheet:sheet,role:role}){use(sheet,child(value,"domain_classifier_feature_importance"))
return children(value).flatMap(([key,found])=>{if(key!=="domain_classifier_auc"&&key!=="domain_classifier_drift_score")return[]
const about={kind:"drift",better:"lower",metric:null,scale:"distance",name:key}
return recordAt(child(found,"value")??found,{...about,role:role??"test",details:{tool:"deepchecks"}},sheet)})}const deepchecksReader={id:"deepchecks",title:deepchecks_TITLE,role:"result",versions:["0.19"],recognise:deepchecks_recognise,read:deepchecks_read,fields:[]}
const differential_privacy_TITLE="Differential privacy budget"
const BESIDE=["delta","noise_multiplier","max_grad_norm","l2_norm_clip","sample_rate","accountant","mechanism"]
const UNDER=["privacy","differential_privacy","dp","privacy_budget","dp_sgd"]
const SIZES=["n","num_examples","number_of_examples","n_train","num_samples","dataset_size","sample_size"]
const privacyBudgetReader=resultReader({id:"privacy-budget",title:differential_privacy_TITLE,versions:[],recognise:({form:form},head)=>{const{value:value}=head.outline()
if(form!=="json"&&form!=="yaml"||value?.kind!=="mapping")return null
if(isBudget(value))return{strength:3,because:"it has an epsilon with what it was accounted from"}
const nested=UNDER.some(key=>isBudget((0,located.$I)(value,[key])))
return nested&&isOfResults(value)?{strength:3,because:"it has a budget beside results"}:null},read:(value,path)=>{const found=[[],...UNDER.map(key=>[key])]
const budgets=found.flatMap(keys=>{const inside=keys.length===0?value:(0,located.$I)(value,keys)
return inside?.kind==="mapping"&&inside.entries.has("epsilon")?[readBudget(inside,keys,path)]:[]})
const warnings=budgets.flatMap(one=>one.warnings)
const records=[...budgets.flatMap(one=>one.records),...walkMetrics(value,path).records]
return{status:budgets.length===0?"empty":warnings.length>0?"partial":"parsed",records:records,warnings:warnings}}})
function isBudget(value){if(value?.kind!=="mapping"||!value.entries.has("epsilon"))return false
const delta=numberAt(value,["delta"])
return BESIDE.filter(key=>value.entries.has(key)).length>1||delta!==null&&delta>0&&delta<.01}const RESULTS=["train","val","validation","test","metrics","results","performance",...UNDER]
function isOfResults({entries:entries}){return[...entries].every(([key,{value:value}])=>RESULTS.includes(key)||value.kind==="scalar"&&typeof value.value==="number")}function readBudget(budget,keys,path){const warnings=[]
const n=SIZES.map(key=>numberAt(budget,[key])).find(one=>one!==null&&Number.isInteger(one))??null
const accountant=writtenAt(budget,["accountant"])??writtenAt(budget,["mechanism"])
const details=detailsOf({tool:/^[\w .()+-]{1,40}$/.test(accountant??"")?accountant:null})
const tell=(code,message,key)=>{warnings.push(problem(code,message,nearestPlace(budget,[key],path)))}
const noise=numberAt(budget,["noise_multiplier"])
const delta=located_values_scalarAt(budget,["delta"])
if(delta===null)tell("no-delta","An epsilon without its delta bounds nothing. Write the delta for which it was computed.","epsilon")
if(accountant===null)tell("no-accountant","The epsilon does not say how it was computed; accountants differ by half for one and the same training. Write accountant: rdp, prv or gdp.","epsilon")
const noNoise=noise!==null&&noise<=0
if(noNoise)tell("no-noise","The noise multiplier is 0: nothing was protected, and the epsilon is infinite whatever is written. Train with noise.","noise_multiplier")
const records=[budgetRecord(budget,"epsilon",keys,path,{n:n,details:details,usable:one=>one>0&&!noNoise}),budgetRecord(budget,"delta",keys,path,{n:n,details:details,usable:one=>one>=0&&one<1})].flat()
const[epsilon]=records
if(epsilon!==void 0&&epsilon.value===null&&!noNoise)tell("no-budget","The epsilon is no finite number above 0, and bounds nothing. Write what the accountant returned after the training.","epsilon")
const chance=finite(delta)
if(chance!==null&&n!==null&&n>0&&chance>=1/n)tell("large-delta","The delta is not below one in the number of examples: the records of one person may be shown in full, and the guarantee still holds. Choose a smaller delta.","delta")
return{records:records,warnings:warnings}}function budgetRecord(budget,key,keys,path,{n:n,details:details,usable:usable}){const scalar=(0,located.$I)(budget,[key])
if(scalar?.kind!=="scalar")return[]
const number=finite(scalar)
const value=number!==null&&usable(number)?number:null
const scale=key==="delta"?"fraction":"unknown"
return[recordOf(scalar,[...keys,key],path,{metric:key,name:key,value:value,scale:scale,n:n,details:details})]}const STATEMENT_TITLE="TensorFlow Privacy statement"
const differential_privacy_STATEMENT=/^DP-SGD\s+performed\s+over\s+(\d{1,12})\s+examples\b/m
const OLD_STATEMENT=/^DP-SGD with sampling rate = [\d.]{1,12}% and noise_multiplier = ([\d.]{1,12}) iterated over \d{1,12} steps satisfies\s+differential privacy with eps = ([\d.]{1,20}|inf) and delta = ([\d.]{1,20}(?:e-?\d{1,3})?)/m
const privacyStatementReader={id:"privacy-statement",title:STATEMENT_TITLE,role:"result",versions:[],fields:[],recognise:(head,declared)=>{if(meansAnother(head,declared)||/^(#|---)/m.test(head.text.slice(0,2e3)))return null
const start=head.text.slice(0,2e3)
return differential_privacy_STATEMENT.test(start)||OLD_STATEMENT.test(start)?{strength:3,because:"it says for how many examples DP-SGD was performed"}:null},read:readStatement}
const GROUP=/\bat\s+delta\s*=\s*([\d.]{1,20}(?:e-?\d{1,3})?)\s+computed\s+(?:with|using)\s+(\w{1,20})\s+accounting/i
const EPSILON=/^\s*(Epsilon [^:]{1,80}):\s+([\d.]{1,20}|inf)/
function readStatement(document){const{path:path}=document
const text=document.wholeText()
const old=OLD_STATEMENT.exec(text)
if(old!==null)return readOldStatement(old,text,path)
const n=Number(differential_privacy_STATEMENT.exec(text)?.[1]??"0")||null
const records=[]
const lines=text.split("\n")
const noise=/\bnoise\s+multiplier\s+([\d.]{1,20})/.exec(text)?.[1]
const noNoise=noise!==void 0&&Number(noise)===0
let details={}
let whose=""
for(const[position,line]of lines.entries()){if(/^(Example|User)-level DP\b/.test(line)){whose=line.startsWith("User")?"User-level: ":""
const group=GROUP.exec(`${line} ${lines[position+1]??""}`)
details=group?.[2]===void 0?{}:{tool:`TensorFlow Privacy, ${group[2]}`}
const delta=group?.[1]
const found=delta===void 0?-1:line.indexOf(`= ${delta}`)
if(delta!==void 0&&found>=0){const about={name:`${whose}delta`,n:n,details:details}
records.push(textRecord("delta",delta,Number(delta),position,found+2,path,about))}continue}const[,name,raw]=EPSILON.exec(line)??[]
if(name===void 0||raw===void 0)continue
const value=noNoise||!(Number(raw)>0)?null:Number(raw)
const about={name:`${whose}${name.replace(/\s*\(\*\)$/,"")}`,n:n,details:details}
records.push(textRecord("epsilon",raw,value,position,line.lastIndexOf(raw),path,about))}const warnings=[]
if(!records.some(({metric:metric,value:value})=>metric==="epsilon"&&value!==null)){const message="The statement gives no finite epsilon, so that nothing was protected. Train with a noise multiplier above 0, and compute it again."
warnings.push(problem("no-budget",message,(0,statement.GH)(path)))}return{...evidence_reader.f,status:records.length===0?"empty":warnings.length>0?"partial":"parsed",records:records,warnings:warnings}}function textRecord(metric,raw,number,line,column,path,about){const span={line:line+1,column:column+1,endLine:line+1,endColumn:column+1+raw.length}
const value=number!==null&&Number.isFinite(number)?number:null
const scale=metric==="delta"?"fraction":"unknown"
return record({metric:metric,scale:scale,raw:raw,value:value,pointer:"",place:(0,statement.$t)(path,span),...about})}function readOldStatement(match,text,path){const[whole,noise="",epsilon="",delta=""]=match
const locate=(raw,before)=>{const offset=match.index+whole.indexOf(`${before} = ${raw}`)+before.length+3
const head=text.slice(0,offset)
return{line:head.split("\n").length-1,column:offset-(head.lastIndexOf("\n")+1)}}
const about={n:null,details:{tool:"TensorFlow Privacy"}}
const[eps,chance]=[locate(epsilon,"eps"),locate(delta,"delta")]
const value=Number(noise)===0?null:Number(epsilon)
const message="This statement of an older version takes for granted that examples are drawn anew for each step, which training hardly ever does, so that the epsilon is too low. Compute it again: compute_dp_sgd_privacy_statement(...)."
return{...evidence_reader.f,status:"partial",records:[textRecord("epsilon",epsilon,value,eps.line,eps.column,path,{name:"eps",...about}),textRecord("delta",delta,Number(delta),chance.line,chance.column,path,{name:"delta",...about})],warnings:[problem("old-statement",message,{...(0,statement.GH)(path),line:eps.line+1,endLine:eps.line+1})]}}const POINTS=[["fpr","tpr","threshold"],["fpr","tpr","thresholds"],["precision","recall","threshold"],["fpr","fnr","threshold"],["prob_true","prob_pred"],["actual","predicted"]]
const dvcPlotsReader=resultReader({id:"dvc-plots",title:"DVC plot",versions:[],recognise:({form:form},head)=>{const{value:value}=head.outline()
return form==="json"&&value!==null&&isPlot(value)?{strength:3,because:"it holds the points of a curve and nothing else"}:null},read:(_,path)=>{const message="These are the points of a plot, and no measured number. Write the numbers beside it: live.log_metric(...) of DVCLive writes dvclive/metrics.json."
return{status:"empty",warnings:[problem("plot-not-metrics",message,(0,statement.GH)(path))]}}})
function isPlot(value){if(value.kind==="sequence")return isCurve(value)
return value.kind==="mapping"&&value.entries.size>0&&[...value.entries.values()].every(one=>isCurve(one.value))}function isCurve(value){if(value.kind!=="sequence")return false
const[first]=value.items
const names=POINTS.find(one=>first?.kind==="mapping"&&one.every(key=>first.entries.has(key)))
return names!==void 0&&value.items.every(point=>isPoint(point,names))}function isPoint(value,names){return value.kind==="mapping"&&[...value.entries.keys()].every(key=>names.includes(key))}const detailsIn=({version:version,created:created},more={})=>detailsOf({...more,created:created,tool:"Evidently",toolVersion:version})
const SIDES=[{key:"current",role:"production"},{key:"reference",role:"reference"}]
const CLASSIFICATION={accuracy:"accuracy",precision:"ppv",recall:"sensitivity",f1:"f1",f1score:"f1",roc_auc:"auroc",rocauc:"auroc",log_loss:"log_loss",logloss:"log_loss",tpr:"sensitivity",tnr:"specificity",fpr:"fpr",fnr:"fnr"}
const AVERAGED=new Set(["ppv","sensitivity","f1","auroc"])
const classificationMetric=name=>{const key=name.toLowerCase()
return Object.hasOwn(CLASSIFICATION,key)?CLASSIFICATION[key]??null:null}
function classification(name,metric,binary){const averaging=!binary&&AVERAGED.has(metric)?{averaging:"macro"}:{}
return{...(0,metric_names.PC)(metric),metric:metric,name:name,scale:metric==="log_loss"?"unknown":"fraction",averaging:averaging}}const REGRESSION={r2_score:{name:"r2",better:"higher"},r2score:{name:"r2",better:"higher"},rmse:{name:"rmse",better:"lower"},mean_error:{name:"mean_error",better:"near-zero"},meanerror:{name:"mean_error",better:"near-zero"},mean_abs_error:{name:"mae",better:"lower"},mae:{name:"mae",better:"lower"},mean_abs_perc_error:{name:"mape",better:"lower"},mape:{name:"mape",better:"lower"},abs_error_max:{name:"max_error",better:"lower"},absmaxerror:{name:"max_error",better:"lower"}}
function regression(name){const key=name.toLowerCase()
const error=Object.hasOwn(REGRESSION,key)?REGRESSION[key]:void 0
if(error===void 0)return null
return{kind:"performance",better:error.better,metric:(0,metric_names.NQ)(error.name),name:name,scale:"unknown"}}const about_share=(name,metric=null)=>({kind:"data-quality",better:"lower",metric:metric,name:name,scale:"fraction"})
const about_count=(name,better=null)=>({kind:"data-quality",better:better,metric:null,name:name,scale:"count"})
const pValue=(metric=null)=>({metric:metric,scale:"p-value"})
const drift_methods_distance=(metric=null)=>({metric:metric,scale:"distance"})
const drift_methods_METHODS=new Map([["ks",pValue("ks_pvalue")],["k-s p_value",pValue("ks_pvalue")],["chisquare",pValue("chi2_pvalue")],["chi-square p_value",pValue("chi2_pvalue")],["z",pValue("z_pvalue")],["z-test p_value",pValue("z_pvalue")],["anderson",pValue()],["anderson-darling",pValue()],["cramer_von_mises",pValue()],["cramer-von mises",pValue()],["es",pValue()],["epps-singleton",pValue()],["fisher_exact",pValue()],["fisher's exact test",pValue()],["g_test",pValue()],["mannw",pValue()],["mann-whitney u-rank test",pValue()],["empirical_mmd",pValue("mmd_pvalue")],["emperical_mmd",pValue("mmd_pvalue")],["t_test",pValue()],["tvd",pValue()],["total-variation-distance",pValue()],["wasserstein",drift_methods_distance("wasserstein_distance_normed")],["wasserstein distance (normed)",drift_methods_distance("wasserstein_distance_normed")],["ed",drift_methods_distance()],["energy-distance",drift_methods_distance()],["hellinger",drift_methods_distance("hellinger_distance")],["hellinger distance",drift_methods_distance("hellinger_distance")],["jensenshannon",drift_methods_distance("jensen_shannon_distance")],["jensen-shannon distance",drift_methods_distance("jensen_shannon_distance")],["kl_div",drift_methods_distance("kl_divergence")],["kullback-leibler divergence",drift_methods_distance("kl_divergence")],["psi",drift_methods_distance("psi")]])
function ofMethod(name){const method=drift_methods_METHODS.get((name??"").trim().toLowerCase())
if(method===void 0)return{kind:"drift",better:null,metric:null,scale:"unknown"}
const{metric:metric,scale:scale}=method
const better=metric===null?scale==="p-value"?"higher":"lower":(0,metric_names.PC)(metric).better
return{kind:"drift",better:better,metric:metric,scale:scale}}function methodIn(found,sheet,...keys){for(const key of keys){const at=child(found,key)
use(sheet,at)
const text=located_values_textOf(at)
if(text!==null)return text}return null}function readReport(root,sheet){const version=child(root,"version")
use(sheet,version)
const{binding:binding,created:created}=createdAt(child(root,"timestamp"),sheet)
const metrics=items(child(root,"metrics"))
const context={sheet:sheet,origin:{version:located_values_textOf(version),created:created},sizes:sizesIn(metrics)}
const records=metrics.flatMap(metric=>{const name=located_values_textOf(child(metric,"metric"))??""
const result=child(metric,"result")
const handler=Object.hasOwn(HANDLERS,name)?HANDLERS[name]:void 0
if(handler===void 0||result===null)return[]
use(sheet,child(metric,"metric"))
return handler(result,context)})
const nothing="This Evidently report holds no number that is known. Run it with DataDriftPreset, DataSummaryPreset or ClassificationPreset on current and reference data."
return{version:context.origin.version,binding:binding,records:records,toolVerdict:report_verdictOf(metrics,sheet),...records.length>0?{}:{status:"empty",warnings:[problemAt(root,"no-numbers",nothing,sheet)]}}}function sizesIn(metrics){const resultsOf=name=>metrics.filter(one=>located_values_textOf(child(one,"metric"))===name).map(one=>child(one,"result"))
const rows=resultsOf("DatasetSummaryMetric").map(one=>countOf(child(one,"current","number_of_rows")))
const columns=resultsOf("ColumnSummaryMetric").flatMap(one=>{const name=located_values_textOf(child(one,"column_name"))
const size=countOf(child(one,"current_characteristics","count"))
return name===null||size===null?[]:[[name,size]]})
return{rows:rows.find(one=>one!==null)??null,columns:new Map(columns)}}function report_verdictOf(metrics,sheet){const results=metrics.flatMap(metric=>child(metric,"result")??[])
const dataset=results.flatMap(result=>child(result,"dataset_drift")??[])
const columns=results.flatMap(result=>child(result,"drift_detected")??[])
const said=(dataset.length>0?dataset:columns).filter(one=>booleanOf(one)!==null)
const decides=said.find(one=>booleanOf(one)===true)??said[0]
if(decides===void 0)return null
return{said:booleanOf(decides)===true?"failed":"passed",place:placeAt(decides,sheet)}}const HANDLERS={DatasetDriftMetric:datasetDrift,DataDriftTable:(result,context)=>[...datasetDrift(result,context),...children(child(result,"drift_by_columns")).flatMap(([name,column])=>columnDrift(column,context,name))],ColumnDriftMetric:(result,context)=>columnDrift(result,context,null),EmbeddingsDriftMetric:embeddingsDrift,ClassificationQualityMetric:classificationQuality,ClassificationQualityByClass:qualityByClass,RegressionQualityMetric:regressionQuality,DatasetSummaryMetric:datasetSummary,DatasetMissingValuesMetric:missingValues,ColumnSummaryMetric:columnSummary}
function datasetDrift(result,{sheet:sheet,origin:origin,sizes:sizes}){use(sheet,...["number_of_columns","dataset_drift","drift_share","current_fi","reference_fi"].map(key=>child(result,key)))
const shared={role:"production",n:sizes.rows,details:detailsIn(origin)}
return[...recordAt(child(result,"share_of_drifted_columns"),{metric:"drift_share",name:"share_of_drifted_columns",scale:"fraction",...shared},sheet),...recordAt(child(result,"number_of_drifted_columns"),{kind:"drift",better:"lower",metric:null,name:"number_of_drifted_columns",scale:"count",...shared},sheet)]}function columnDrift(column,{sheet:sheet,origin:origin,sizes:sizes},key){const method=methodIn(column,sheet,"stattest_name")
const name=located_values_textOf(child(column,"column_name"))??key
for(const[known,value]of children(column))if(known!=="drift_score")use(sheet,value)
const about={...ofMethod(method),name:method??"drift_score",role:"production",n:(name===null?void 0:sizes.columns.get(name))??sizes.rows,details:detailsIn(origin,{feature:name})}
return recordAt(child(column,"drift_score"),about,sheet)}function embeddingsDrift(result,{sheet:sheet,origin:origin,sizes:sizes}){const method=methodIn(result,sheet,"method_name")
const name=located_values_textOf(child(result,"embeddings_name"))
use(sheet,...["embeddings_name","drift_detected","reference","current"].map(key=>child(result,key)))
const details=detailsIn(origin,{feature:name})
const about={...ofMethod(null),name:method??"drift_score",role:"production",n:sizes.rows,details:details}
return recordAt(child(result,"drift_score"),about,sheet)}const sidesOf=result=>SIDES.flatMap(side=>{const found=child(result,side.key)
return found===null?[]:[[side,found]]})
const isNull=found=>found===null||found.value.kind==="scalar"&&found.value.value===null
function classificationQuality(result,{sheet:sheet,origin:origin}){use(sheet,child(result,"target_name"))
return sidesOf(result).flatMap(([{key:dataset,role:role},side])=>{const binary=!isNull(child(side,"tpr"))
use(sheet,child(side,"rate_plots_data"),child(side,"plot_data"))
return children(side).flatMap(([name,found])=>{const metric=classificationMetric(name)
if(metric===null||isNull(found)&&/^(tpr|tnr|fpr|fnr)$/.test(name)){if(isNull(found))use(sheet,found)
return[]}const{averaging:averaging,...nature}=classification(name,metric,binary)
return recordAt(found,{...nature,role:role,details:detailsIn(origin,{...averaging,dataset:dataset})},sheet)})})}function qualityByClass(result,{sheet:sheet,origin:origin}){use(sheet,child(result,"columns"))
return sidesOf(result).flatMap(([{key:dataset,role:role},side])=>children(child(side,"metrics")).flatMap(([label,row])=>{const n=countOf(child(row,"support"))
use(sheet,child(row,"support"))
const details=detailsIn(origin,{class:label,dataset:dataset})
return children(row).flatMap(([name,found])=>{const metric=classificationMetric(name)
if(metric===null)return[]
const{averaging:_,...nature}=classification(name,metric,true)
return recordAt(found,{...nature,role:role,n:n,details:details},sheet)})}))}const NOT_ERRORS=/_std$|_default(_sigma)?$|^(underperformance|error_normality|error_bias|columns)$/
function regressionQuality(result,{sheet:sheet,origin:origin}){for(const level of[result,child(result,"current"),child(result,"reference")])for(const[name,found]of children(level))if(NOT_ERRORS.test(name))use(sheet,found)
return sidesOf(result).flatMap(([{key:dataset,role:role},side])=>children(side).flatMap(([name,found])=>{const nature=regression(name)
return nature===null?[]:recordAt(found,{...nature,role:role,details:detailsIn(origin,{dataset:dataset})},sheet)}))}const SUMMARY_COUNTS={number_of_rows:null,number_of_missing_values:"lower",number_of_duplicated_rows:"lower",number_of_duplicated_columns:"lower",number_of_constant_columns:"lower",number_of_empty_rows:"lower",number_of_empty_columns:"lower"}
function datasetSummary(result,{sheet:sheet,origin:origin}){use(sheet,child(result,"almost_duplicated_threshold"))
return sidesOf(result).flatMap(([{key:dataset,role:role},side])=>{const n=countOf(child(side,"number_of_rows"))
return children(side).flatMap(([name,found])=>{if(Object.hasOwn(SUMMARY_COUNTS,name)){const about={...about_count(name,SUMMARY_COUNTS[name]??null),role:role,n:n,details:detailsIn(origin,{dataset:dataset})}
return recordAt(found,about,sheet)}use(sheet,found)
return[]})})}function missingValues(result,{sheet:sheet,origin:origin}){return sidesOf(result).flatMap(([{key:dataset,role:role},side])=>{const n=countOf(child(side,"number_of_rows"))
const shared={role:role,n:n,details:detailsIn(origin,{dataset:dataset})}
const records=recordAt(child(side,"share_of_missing_values"),{...about_share("share_of_missing_values","missing_share"),...shared},sheet)
const columns=children(child(side,"share_of_missing_values_by_column")).flatMap(([feature,found])=>recordAt(found,{...about_share("share_of_missing_values","missing_share"),...shared,details:detailsIn(origin,{dataset:dataset,feature:feature})},sheet))
use(sheet,...children(side).filter(([name])=>!/^share_of_missing_values(_by_column)?$/.test(name)).map(([,one])=>one))
return[...records,...columns]})}function columnSummary(result,{sheet:sheet,origin:origin}){const feature=located_values_textOf(child(result,"column_name"))
use(sheet,child(result,"column_name"),child(result,"column_type"),child(result,"plot_data"))
return SIDES.flatMap(({key:dataset,role:role})=>{const side=child(result,`${dataset}_characteristics`)
const n=countOf(child(side,"number_of_rows"))
const shared={role:role,n:n,details:detailsIn(origin,{dataset:dataset,feature:feature})}
const records=[...recordAt(child(side,"count"),{...about_count("count"),...shared},sheet),...recordAt(child(side,"missing"),{...about_count("missing","lower"),...shared},sheet),...recordAt(child(side,"missing_percentage"),{...about_share("missing_percentage","missing_share"),scale:"percent",...shared},sheet)]
use(sheet,side)
return records})}function readTestSuite(root,sheet){const version=child(root,"version")
const summary=child(root,"summary")
use(sheet,version,summary)
const{binding:binding,created:created}=createdAt(child(root,"timestamp"),sheet)
const origin={version:located_values_textOf(version),created:created}
const tests=items(child(root,"tests"))
const binary=tests.some(test=>/^(True|False) (Positive|Negative) Rate$/.test(located_values_textOf(child(test,"name"))??"")&&child(test,"parameters","value")!==null)
const records=tests.flatMap(test=>recordsOfTest(test,origin,binary,sheet))
const statuses=tests.map(test=>child(test,"status"))
const total=child(summary,"total_tests")
const about={kind:"test",metric:null,scale:"count",n:countOf(total),details:detailsIn(origin)}
const counts=[...recordAt(child(summary,"success_tests"),{...about,name:"success_tests",better:"higher"},sheet),...recordAt(child(summary,"failed_tests"),{...about,name:"failed_tests",better:"lower"},sheet)]
return{version:origin.version,binding:binding,records:tests.length===0?[]:[...counts,...records],...verdictOfTests(root,statuses,sheet)}}function verdictOfTests(root,statuses,sheet){if(statuses.length===0){const message='No test is in this suite, so "all passed" says nothing. Add tests or a test preset, and run it on current and reference data.'
const place=placeAt(child(root,"summary")??root,sheet)
return{status:"empty",toolVerdict:{said:"incomplete",place:place},warnings:[problemAt(root,"no-tests",message,sheet)]}}const of=status=>statuses.find(one=>located_values_textOf(one)===status)??null
const known=["SUCCESS","WARNING","FAIL","ERROR","SKIPPED"]
const unknown=statuses.find(one=>!known.includes(located_values_textOf(one)??""))??null
const holes=statuses.filter(one=>/^(ERROR|SKIPPED)$/.test(located_values_textOf(one)??"")||!known.includes(located_values_textOf(one)??""))
const[hole]=holes
const warnings=hole===void 0?[]:[problemAt(hole??root,"tests-not-run",`${holes.length} of ${statuses.length} tests could not run, so they show nothing. Mend what they need, and run the suite again.`,sheet)]
const[said,at]=of("FAIL")!==null?["failed",of("FAIL")]:of("ERROR")!==null?["error",of("ERROR")]:of("SKIPPED")!==null||unknown!==null?["incomplete",of("SKIPPED")??unknown]:["passed",statuses[0]??null]
return{status:holes.length>0?"partial":"parsed",toolVerdict:{said:said,place:placeAt(at??root,sheet)},warnings:warnings}}const test_suite_CLASSIFICATION={"Accuracy Score":"accuracy","Precision Score":"ppv","Recall Score":"sensitivity","F1 Score":"f1","ROC AUC Score":"auroc","Logarithmic Loss":"log_loss","True Positive Rate":"sensitivity","True Negative Rate":"specificity","False Positive Rate":"fpr","False Negative Rate":"fnr"}
const test_suite_REGRESSION={"Mean Error (ME)":"mean_error","Mean Absolute Error (MAE)":"mean_abs_error","Root Mean Square Error (RMSE)":"rmse","Mean Absolute Percentage Error (MAPE)":"mean_abs_perc_error","Max Absolute Error":"abs_error_max","R2 Score":"r2_score"}
const OF_ONE_PATIENT=/^(Min|Max|Quantile) Value$/
function recordsOfTest(test,origin,binary,sheet){const parameters=child(test,"parameters")
const name=located_values_textOf(child(test,"name"))??""
const column=located_values_textOf(child(parameters,"column_name"))
const of=more=>({role:"production",details:detailsIn(origin,more)})
const ofFeature=of({feature:column})
const drift=(from,key,about)=>{if(from===null)return[]
const method=methodIn(from,sheet,"stattest")
return recordAt(child(from,key),{...ofMethod(method),name:method??"score",...about},sheet)}
const label=child(parameters,"label")
const ofClass=label?.value.kind==="scalar"?{class:label.value.text}:{}
const nature=natureOfTest(name,located_values_textOf(child(test,"group")),binary||label!==null)
const records=[...children(child(parameters,"features")).flatMap(([feature,found])=>drift(found,"score",of({feature:feature}))),...child(parameters,"stattest")===null?[]:drift(parameters,"score",ofFeature),...OF_ONE_PATIENT.test(name)||nature===null?[]:recordAt(child(parameters,"value"),{...nature,...ofFeature,details:{...ofFeature.details,...nature.details,...ofClass}},sheet)]
use(sheet,test)
return records}function natureOfTest(name,group,binary){const metric=Object.hasOwn(test_suite_CLASSIFICATION,name.replace(/ by Class$/,""))?test_suite_CLASSIFICATION[name.replace(/ by Class$/,"")]:void 0
if(metric!==void 0){const{averaging:_,...nature}=classification(name,metric,true)
const unclear=!binary&&/^(ppv|sensitivity|f1|auroc)$/.test(metric)&&!/ Rate$/.test(name)
return{...nature,metric:unclear?null:metric,details:{}}}const error=regression(Object.hasOwn(test_suite_REGRESSION,name)?test_suite_REGRESSION[name]??"":"")
if(error!==null)return{...error,name:name,details:{}}
if(group!=="data_integrity"&&group!=="data_quality")return null
const isShare=/\bshare\b/i.test(name)
const isMissing=name==="The Share of Missing Values in a Column"||name==="Share of Missing Values"
const isBad=/missing|duplicate|constant|empty|out-of-/i.test(name)
return{kind:"data-quality",better:isBad?"lower":null,metric:isMissing?"missing_share":null,name:name,scale:isShare?"fraction":/\bnumber\b/i.test(name)?"count":"unknown",details:{}}}function readSnapshot(root,sheet){const metrics=items(child(root,"metrics"))
const measured=metrics.flatMap(metric=>{const value=child(metric,"value")
if(value===null)return[]
const config=child(metric,"config")
const named=located_values_textOf(child(metric,"metric_name"))??located_values_textOf(child(metric,"metric_id"))??""
return[config===null?{...bySignature(named),value:value}:{...byConfig(config),value:value}]})
const{records:records,understood:understood}=snapshot_recordsOf(measured,{version:null,created:null},sheet)
metrics.forEach((metric,position)=>{if(understood.has(position))use(sheet,...["id","metric_name","metric_id","config"].map(key=>child(metric,key)))})
const tests=items(child(root,"tests"))
for(const test of tests)use(sheet,test)
return snapshot_finish(root,records,tests.map(test=>child(test,"status")),sheet)}function readWorkspaceSnapshot(root,sheet){use(sheet,...["report","name","metadata","tags","top_level_metrics","widgets","tests_widgets"].map(key=>child(root,key)))
const{binding:binding,created:created}=createdAt(child(root,"timestamp"),sheet)
const results=children(child(root,"metric_results")).map(([,result])=>result)
const measured=results.map(result=>{const params=child(result,"metric_value_location","metric","params")
return{...params===null?{type:"",settings:new Map}:byConfig(params),value:result}})
const{records:records,understood:understood}=snapshot_recordsOf(measured,{version:null,created:created},sheet)
results.forEach((result,position)=>{if(understood.has(position))use(sheet,result)
else use(sheet,child(result,"widget"))})
const statuses=results.flatMap(result=>items(child(result,"tests")).map(test=>child(test,"status")))
return{...snapshot_finish(root,records,statuses,sheet),binding:binding}}function snapshot_finish(root,records,statuses,sheet){if(records.length===0){const message="This Evidently snapshot holds no number that is known. Run the report with DataDriftPreset, DataSummaryPreset or ClassificationPreset on current and reference data."
return{records:records,status:"empty",warnings:[problemAt(root,"no-numbers",message,sheet)]}}return statuses.length===0?{records:records}:{records:records,...verdictOfTests(root,statuses,sheet)}}function bySignature(text){const open=text.indexOf("(")
const type=open<0?text:text.slice(0,open)
const inside=open<0||!text.endsWith(")")?"":text.slice(open+1,-1)
const settings=inside.split(/,(?=[a-z_]{1,40}=)/).flatMap(part=>{const equals=part.indexOf("=")
return equals<0?[]:[[part.slice(0,equals),part.slice(equals+1)]]})
return{type:type,settings:new Map(settings)}}function byConfig(config){const settings=children(config).flatMap(([key,{value:value}])=>value.kind==="scalar"&&value.value!==null?[[key,value.text]]:[])
const type=located_values_textOf(child(config,"type"))??""
return{type:type.slice(type.lastIndexOf(":")+1),settings:new Map(settings)}}function snapshot_recordsOf(measured,origin,sheet){const rows=measured.flatMap(({type:type,value:value})=>type==="RowCount"?countOf(number(value))??[]:[])[0]??null
const context={origin:origin,sheet:sheet,rows:rows,binary:isBinary(measured)}
const understood=new Set
const records=measured.flatMap((one,position)=>{const found=recordsOfMetric(one,context)
if(found!==null)understood.add(position)
return found??[]})
return{records:records,understood:understood}}const number=found=>found===null||found.value.kind==="scalar"?found:child(found,"value")
function isBinary(measured){if(measured.some(({type:type,value:value})=>/^(TPR|TNR|FPR|FNR)$/.test(type)&&countOrRate(value)))return true
const map=measured.find(({type:type})=>/^(F1|Precision|Recall)ByLabel$/.test(type))
if(map===void 0)return null
return children(child(map.value,"values")??map.value).length===2}const countOrRate=value=>{const scalar=number(value)?.value
return scalar?.kind==="scalar"&&typeof scalar.value==="number"}
const COUNTS={RowCount:{better:null},ColumnCount:{better:null},DuplicatedRowCount:{better:"lower"},DuplicatedColumnsCount:{better:"lower"},AlmostDuplicatedColumnsCount:{better:"lower"},ConstantColumnsCount:{better:"lower"},AlmostConstantColumnsCount:{better:"lower"},EmptyRowsCount:{better:"lower"},EmptyColumnsCount:{better:"lower"},MissingValueCount:{better:"lower",share:"missing_share"},DatasetMissingValueCount:{better:"lower",share:null},OutRangeValueCount:{better:"lower",share:null},OutListValueCount:{better:"lower",share:null}}
function recordsOfMetric({type:type,settings:settings,value:value},context){const{origin:origin,sheet:sheet,rows:rows,binary:binary}=context
const column=settings.get("column")??null
const of=(more={})=>({role:"production",n:rows,details:detailsIn(origin,{...more,feature:column})})
if(type==="ValueDrift"){const method=settings.get("method")??null
return recordAt(number(value),{...ofMethod(method),name:method??"ValueDrift",...of()},sheet)}if(type==="DriftedColumnsCount"){const drift={...(0,metric_names.PC)("drift_share"),name:type,...of()}
return[...recordAt(number(child(value,"share")),{...drift,metric:"drift_share",scale:"fraction"},sheet),...recordAt(number(child(value,"count")),{...drift,metric:null,scale:"count"},sheet)]}const counted=Object.hasOwn(COUNTS,type)?COUNTS[type]:void 0
if(counted!==void 0){const whole=child(value,"count")
if(whole===null)return recordAt(number(value),{...about_count(type,counted.better),...of()},sheet)
const part=counted.share??null
return[...recordAt(number(whole),{...about_count(type,counted.better),...of()},sheet),...recordAt(number(child(value,"share")),{...about_share(type,part),...type==="DatasetMissingValueCount"?{scale:"unknown"}:{},...of()},sheet)]}const ofLabel=/^(F1|Precision|Recall|RocAuc)ByLabel$/.exec(type)?.[1]
if(ofLabel!==void 0){const metric=classificationMetric(ofLabel)
if(metric===null)return null
return children(child(value,"values")??value).flatMap(([label,found])=>{const{averaging:_,...nature}=classification(type,metric,true)
return recordAt(number(found),{...nature,...of({class:label}),n:null},sheet)})}const metric=classificationMetric(type)
if(metric!==null){const{averaging:averaging,...nature}=classification(type,metric,binary??true)
const unclear=binary===null&&/^(ppv|sensitivity|f1|auroc)$/.test(metric)
return recordAt(number(value),{...nature,metric:unclear?null:metric,...of(averaging),n:null},sheet)}const error=regression(type)
if(error!==null){const at=child(value,"mean")??value
use(sheet,child(value,"std"))
return recordAt(number(at),{...error,...of(),n:null},sheet)}return null}function shapeOf(root){const sure=(shape,because)=>({shape:shape,recognition:{strength:3,because:because}})
const metrics=child(root,"metrics")
const first=items(metrics)[0]??null
if(/^[A-Z][A-Za-z0-9]+$/.test(located_values_textOf(child(first,"metric"))??"")&&child(first,"result")?.value.kind==="mapping")return sure("report","its metrics have the name of an Evidently metric and a result")
if(has(first,"id","value")&&(has(first,"metric_id")||has(first,"metric_name","config")))return sure("snapshot","its metrics have an id, a metric name and a value")
const result=children(child(root,"metric_results"))[0]?.[1]??null
if(located_values_textOf(child(result,"type"))?.startsWith("evidently:")===true)return sure("workspace","its metric results are of types of Evidently")
const test=items(child(root,"tests"))[0]??null
const summary=child(root,"summary")
const isSuite=has(test,"name","status","group","parameters")||has(summary,"all_passed","total_tests","success_tests")
if(isSuite)return sure("test-suite","its tests have a status, a group and parameters")
return emptyShape(root)}function emptyShape(root){const names=children(root).map(([name])=>name).sort().join()
const isEmpty=child(root,"metrics")?.value.kind==="sequence"&&items(child(root,"metrics")).length===0
if(!isEmpty)return null
const recognition={strength:1,because:"its keys are those of an Evidently report without metrics"}
if(names==="metrics,timestamp,version")return{shape:"report",recognition:recognition}
return names==="metrics,tests"?{shape:"snapshot",recognition:recognition}:null}const evidently_READERS={report:readReport,"test-suite":readTestSuite,snapshot:readSnapshot,workspace:readWorkspaceSnapshot}
const evidentlyReader=trackedReader({id:"evidently",title:"Evidently report",versions:["0.3","0.4","0.5","0.6","0.7"],fields:["result.created"],recognise:root=>shapeOf(root)?.recognition??null,read:(root,sheet)=>{const shape=shapeOf(root)?.shape
return shape===void 0?{}:evidently_READERS[shape](root,sheet)}})
const hasExtension=path=>/\.[a-z0-9]{1,10}$/i.test(path)
function isData(head){if(hasExtension(head.path))return/\.(json|ya?ml)$/i.test(head.path)
const{form:form}=head.outline()
return form==="json"||form==="yaml"}function isTable(head){if(hasExtension(head.path))return(0,scan_rows.sT)(head.path)
return head.outline().form==="text"&&/^[^\n]{0,2000}[,;\t]/.test(head.text)}const metrics_file_TITLE="Metrics in JSON or YAML"
const KEY_AND_NUMBER=/["']?([A-Za-z][\w /.-]{0,60})["']?\s*:\s*(?:-?\d[\d.eE+-]*|NaN|null)\s*(?:[,}#]|\r?\n|$)/g
function metrics_file_recognise(head,declared){if(!isData(head))return null
const because="rmf-system.yaml says that it holds metrics"
if(declared!==null&&Object.keys(declared.metrics).length>0)return{strength:3,because:because}
if(declared?.kind==="metrics")return{strength:2,because:because}
if(declared!==null&&declared.kind!==null)return null
const names=new Set
for(const[,name=""]of head.text.matchAll(KEY_AND_NUMBER)){const metric=(0,metric_names.NQ)(name.replace(/^(train|val|valid|test|eval)[_/]/,""))??otherNumber(name)
if(metric!==null)names.add(metric)}if(holdsTextReport(head.text))names.add("a classification report")
if(names.size===0)return null
return{strength:names.size>1?2:1,because:`it holds ${[...names].slice(0,3).join(", ")} with numbers`}}function otherNumber(name){const named=(0,named_number.He)((0,named_number.jY)(name).name)
return named===null?null:named.metric??named.valuesOf??named.kind}function metrics_file_read(document){const{value:value,walked:walked,reading:reading}=readMetricsData(document)
if(value===null||walked===null)return reading
const warnings=[...reading.warnings,...walked.warnings]
const isPartial=walked.partial||warnings.length>0
const mapped=mappedRecords(value,document,warnings)
const overridden=new Set(mapped.map(({metric:metric})=>metric))
const found=walked.records.filter(one=>Object.keys(one.subgroup).length>0||!overridden.has(one.metric))
const records=[...mapped,...found]
if(records.length===0&&document.declared!==null)warnings.push({code:"no-metrics",message:"No metric with a known name was found. Name them in rmf-system.yaml, such as metrics: {auroc: /test/roc_auc}.",place:(0,statement.GH)(document.path)})
return{...evidence_reader.f,status:isPartial?"partial":records.length===0?"empty":"parsed",records:records,toolVerdict:walked.toolVerdict,binding:bindingsInside(value,document.path,metrics_file_TITLE),warnings:warnings,notUnderstood:walked.left}}function mappedRecords(value,document,warnings){const{declared:declared,path:path}=document
if(declared===null)return[]
return Object.entries(declared.metrics).flatMap(([name,pointer])=>{const metric=(0,metric_names.NQ)(name)
if(metric===null){const message='A metric under "metrics" has a name that is not known. Use one such as auroc or sensitivity.'
warnings.push({code:"unknown-metric",message:message,place:declared.place})
return[]}const parts=(0,located.kU)(pointer)
const target=parts===null?null:(0,located.$I)(value,parts)
if(parts===null||target?.kind!=="scalar"){const place=parts===null?declared.place:(0,statement.$t)(path,(0,located.pA)(value,parts).span)
const message=`The JSON pointer stated for ${metric} does not lead to a number. Correct it under "metrics" in rmf-system.yaml.`
warnings.push({code:"missing-pointer",message:message,place:place})
return[]}const scale=(0,metric_names.Ov)(metric,finite(target),false)
return[recordOf(target,parts,path,{metric:metric,name:name,scale:scale,role:declared.role})]})}const metricsReader={id:"metrics-file",title:metrics_file_TITLE,role:"result",versions:[],recognise:metrics_file_recognise,read:metrics_file_read,fields:["result.model_digest","result.dataset_digest","result.created"]}
var prediction_columns=__webpack_require__(56349)
const explanation_file_TITLE="Feature importance"
const FEATURE_NAMES=["feature","feature_name","features","variable","column","col_name"]
const NAMED_VALUES=["mean_abs_shap","mean_abs_shap_value","mean_abs_shap_values","mean(|shap|)","mean_shap","shap_importance","shap_value","permutation_importance","gini_importance","gain","weight","coefficient","coef"]
const UNNAMED_VALUES=["importance","feature_importance","feature_importance_vals","importance_mean","importances_mean","mean_importance","value","score"]
const VALUE_NAMES=[...NAMED_VALUES,...UNNAMED_VALUES]
const TELLING_CONTAINERS=["global_shap_values","mean_abs_shap","shap_importance","shap_feature_importance","shap_values","permutation_importance","permutation_importances","gini_importance","feature_importance","feature_importances","importances","importance","top_features_aggregated","top_features"]
const CONTAINERS=[...TELLING_CONTAINERS,"shap","features"]
const METHOD_KEYS=["method","importance_method","importance_type","explainer","algorithm"]
const METHOD=/shap|permut|gini|impurity|gain|coef|weight|cover|lime|integrated|saliency|ablat|occlus/i
const explanation_file_TELLING=/"?(importance|mean_abs_shap|shap_importance|mean_shap|mean_abs_shap_values?|feature_importance_vals)"?/
function explanation_file_recognise(head,declared){if(declared?.kind==="explanation")return{strength:3,because:"rmf-system.yaml says that it is an explanation"}
if(declared!==null&&declared.kind!==null)return null
if(isTable(head)){const names=(0,scan_rows.lo)(head).map(name=>name.toLowerCase())
const telling=names.some(name=>FEATURE_NAMES.includes(name))&&names.some(name=>explanation_file_TELLING.test(name))
return telling?{strength:2,because:"its columns are a feature and its importance"}:null}if(!isData(head))return null
const listed=/["']?feature["']?\s*:/.test(head.text)&&explanation_file_TELLING.test(head.text)
if(listed)return{strength:2,because:"it lists features with their importance"}
const{value:value}=head.outline()
if(value===null)return null
if(isRowLevel(value))return{strength:3,because:"it holds SHAP values with their base values"}
const ranked=rowsOfData(value)?.some(row=>columnsOf([...row.keys()])!==null&&explanation_file_TELLING.test([...row.keys()].join()))
if(ranked===true)return{strength:2,because:"it is a table of features and their importance"}
return hasTellingContainer(value)&&metricsReader.recognise(head,null)===null?{strength:2,because:"it holds the importance of features by their names"}:null}const isRowLevel=value=>value.kind==="mapping"&&ROW_VALUES.some(key=>value.entries.get(key)?.value.kind==="sequence")&&["base_values","base_value","expected_value"].some(key=>value.entries.has(key))
const ROW_VALUES=["values","shap_values"]
function hasTellingContainer(value){if(value.kind!=="mapping")return false
return TELLING_CONTAINERS.some(key=>{const inside=value.entries.get(key)?.value
return inside?.kind==="mapping"&&fromMapping(inside).length>1})}function columnsOf(names){const feature=(0,prediction_columns.Yq)(names,FEATURE_NAMES)
const value=(0,prediction_columns.Yq)(names,VALUE_NAMES)
return feature<0||value<0?null:{feature:feature,value:value}}function explanation_file_read(document){return isTable(document)?explanation_file_readTable(document):readData(document)}async function explanation_file_readTable(document){const{path:path}=document
const features=[]
const warnings=[]
let columns=null
let method=""
const{problems:problems}=await(0,scan_rows.t_)(document,{onHeader:({names:names})=>{columns=columnsOf(names)
method=names[columns?.value??-1]??""
return columns===null?"stop":[columns.feature,columns.value]},onRecord:fields=>{if(columns===null)return"stop"
const number=fields.number(columns.value)
const span=fields.span(columns.feature)
if(Number.isNaN(number))warnings.push(notANumber(path,fields.span(columns.value)))
else features.push({name:fields.text(columns.feature),value:number,span:span})
return}})
const structural=problems.filter(({code:code})=>code!=="empty-header")
warnings.push(...(0,statement.GW)(structural,path))
return explanation_file_finish(document,{features:features,methods:[method]},warnings)}const notANumber=(path,span)=>({code:"not-a-number",message:"The importance of a feature is not a plain finite number. Write the file again.",place:(0,statement.$t)(path,span)})
function readData(document){const{path:path}=document
const format=/\.json$/i.test(path)?"json":"yaml"
const{value:value,problems:problems}=(0,data._)(document.wholeText(),{format:format})
const warnings=(0,statement.GW)(problems,path)
if(value===null)return{...evidence_reader.f,status:"corrupt",warnings:warnings}
const found=isRowLevel(value)?fromCases(value,path,warnings):rankingIn(value,path,warnings)
return{...explanation_file_finish(document,found,warnings),binding:bindingsInside(value,path,explanation_file_TITLE)}}function rankingIn(value,path,warnings){if(value.kind==="sequence")return fromList(value,path,warnings)
if(value.kind!=="mapping")return{features:[],methods:[]}
const stated=METHOD_KEYS.flatMap(key=>{const method=value.entries.get(key)?.value
return method?.kind==="scalar"?[method.text]:[]})
const tabled=explanation_file_fromTable(value,path,warnings)
if(tabled!==null)return{...tabled,methods:[...stated,...tabled.methods]}
for(const key of CONTAINERS){const inside=value.entries.get(key)?.value
if(inside===void 0||inside.kind==="scalar")continue
const{features:features,methods:methods}=rankingIn(inside,path,warnings)
return{features:features,methods:[...stated,key,...methods]}}return{features:fromMapping(value),methods:stated}}function explanation_file_fromTable(value,path,warnings){const rows=rowsOfData(value)??[]
const names=[...rows[0]?.keys()??[]]
const columns=columnsOf(names)
if(columns===null)return null
const[feature="",method=""]=[names[columns.feature],names[columns.value]]
const features=rows.flatMap(row=>{const name=row.get(feature)?.scalar
const number=row.get(method)?.scalar
if(name===void 0||number===void 0)return[]
const importance=finite(number)
if(importance===null){warnings.push(notANumber(path,number.span))
return[]}return[{name:name.text,value:importance,span:name.span}]})
return{features:features,methods:[method]}}function fromCases(dump,path,warnings){const values=ROW_VALUES.map(key=>dump.entries.get(key)?.value).find(one=>one?.kind==="sequence")
const names=dump.entries.get("feature_names")?.value
const cases=values?.kind==="sequence"?values.items:[]
const methods=["shap"]
if(names?.kind!=="sequence"){const message="The SHAP values do not say to which features they belong. Write feature_names beside them."
warnings.push({code:"no-feature-names",message:message,place:(0,statement.$t)(path,dump.span)})
return{features:[],methods:methods}}const sums=names.items.map(()=>({sum:0,count:0}))
const rows=cases.filter(row=>row.kind==="sequence")
for(const row of rows){if(row.items.length!==sums.length){const message="A case has another number of SHAP values than there are features. Write the explanation again."
warnings.push({code:"not-a-row",message:message,place:(0,statement.$t)(path,row.span)})
return{features:[],methods:methods}}row.items.forEach((value,column)=>{const total=sums[column]
if(total===void 0)return
for(const number of explanation_file_numbersIn(value)){total.sum+=Math.abs(number)
total.count++}})}if(rows.length===1){const message="The SHAP values are of one case, which says nothing of what the model goes by. Write those of a test set."
warnings.push({code:"one-case",message:message,place:(0,statement.$t)(path,names.span)})}const features=names.items.flatMap((name,column)=>{const{sum:sum,count:count}=sums[column]??{sum:0,count:0}
return name.kind==="scalar"&&count>0?[{name:name.text,value:sum/count,span:name.span}]:[]})
return{features:features,methods:methods}}function explanation_file_numbersIn(value){const scalars=value.kind==="sequence"?value.items:[value]
return scalars.flatMap(one=>finite(one)??[])}function fromMapping(mapping){return[...mapping.entries].flatMap(([name,{key:key,value:value}])=>{const importance=finite(value)
return importance===null?[]:[{name:name,value:importance,span:key}]})}function fromList(list,path,warnings){const methods=new Set
const features=list.items.flatMap(item=>{if(item.kind!=="mapping")return[]
const name=FEATURE_NAMES.map(key=>item.entries.get(key)?.value).find(one=>one!==void 0)
const key=VALUE_NAMES.find(one=>item.entries.has(one))??""
const value=item.entries.get(key)?.value
if(name?.kind!=="scalar"||typeof name.value!=="string")return[]
methods.add(key)
const importance=finite(value)
if(importance===null){warnings.push(notANumber(path,value?.span??name.span))
return[]}return[{name:name.value,value:importance,span:name.span}]})
return{features:features,methods:[...methods]}}function explanation_file_finish(document,{features:features,methods:methods},warnings){const{path:path,declared:declared}=document
if(features.length===0){const message="No ranking of features was found. Write a list of {feature, importance}, or a table with columns of these names."
const none={code:"no-ranking",message:message,place:(0,statement.GH)(path)}
return{...evidence_reader.f,status:warnings.length>0?"corrupt":"empty",warnings:[...warnings,none]}}if(features.every(({value:value})=>value===0)){const message="Every feature has the importance 0, so nothing was explained. Run the explanation again with the model as used."
warnings.push({code:"all-zero",message:message,place:(0,statement.GH)(path)})}const status=warnings.length>0?"partial":"parsed"
const isOpen=declared===null&&![...methods,path].some(text=>METHOD.test(text))
const notUnderstood=isOpen?[{what:"how the importance was worked out",place:(0,statement.GH)(path)}]:[]
const sorted=[...features].sort((a,b)=>Math.abs(b.value)-Math.abs(a.value))
return{...evidence_reader.f,status:status,explanation:{features:sorted.map(({name:name,value:value,span:span})=>({name:name,value:value,place:(0,statement.$t)(path,span)})),place:(0,statement.GH)(path)},notUnderstood:notUnderstood,warnings:warnings}}const explanationReader={id:"explanation-file",title:explanation_file_TITLE,role:"result",versions:[],recognise:explanation_file_recognise,read:explanation_file_read,fields:["explanation.features","result.model_digest"]}
function frictionless_recognise(root){const isReport=booleanOf(child(root,"valid"))!==null&&has(root,"stats")&&child(root,"tasks")?.value.kind==="sequence"
const first=items(child(root,"tasks"))[0]??null
const isTask=first===null?has(child(root,"stats"),"tasks","errors"):has(first,"valid","errors","stats")
return isReport&&isTask?{strength:3,because:"it says whether tasks are valid, with statistics and errors"}:null}const NOT_READ=/^(error|(scheme|format|encoding|compression|source|resource|package|dialect|schema|checklist|report|inquiry|pipeline|detector|metadata|file|hash-count|byte-count)-error)$/
const frictionless_typeOf=error=>child(error,"type")??child(error,"code")
function frictionless_read(root,sheet){const tasks=items(child(root,"tasks"))
const version=located_values_textOf(child(root,"version"))
use(sheet,...["valid","version","time","stats","errors","warnings","tasks","name","title","description"].map(key=>child(root,key)))
const records=tasks.flatMap(task=>recordsOfTask(task,version,sheet))
const errors=[...items(child(root,"errors")),...tasks.flatMap(task=>items(child(task,"errors")))]
const unread=errors.filter(error=>NOT_READ.test(located_values_textOf(frictionless_typeOf(error))??""))
const hollow=tasks.filter(task=>(countOf(child(task,"stats","rows"))??0)===0)
const cut=tasks.filter(task=>items(child(task,"warnings")).length>0||booleanOf(child(task,"partial"))===true)
const isEmpty=hollow.length===tasks.length
const warnings=[...hollowWarning(root,tasks,hollow,sheet),...cutWarning(cut,tasks.length,sheet)]
return{version:version,records:isEmpty&&unread.length===errors.length?[]:records,status:isEmpty?"empty":hollow.length+cut.length>0?"partial":"parsed",toolVerdict:frictionless_verdictOf(root,errors,unread,isEmpty,sheet),warnings:warnings}}function hollowWarning(root,tasks,hollow,sheet){const[first]=hollow
if(tasks.length>0&&first===void 0)return[]
const message=tasks.length===0?'No table was validated, so "valid" says nothing. Name the data, and validate again.':`${hollow.length} of ${tasks.length} tables have no row that was looked at, so their validity says nothing. Check that the data are there, and validate again.`
return[problemAt(child(first??root,"stats")??root,"no-rows",message,sheet)]}function cutWarning(cut,all,sheet){const[first]=cut
if(first===void 0)return[]
const message=`${cut.length} of ${all} tables were not validated to the end: the tool says so in its warnings. Raise its limits, and validate again.`
return[problemAt(child(first,"warnings")??first,"not-to-the-end",message,sheet)]}function frictionless_verdictOf(root,errors,unread,isEmpty,sheet){const valid=child(root,"valid")
const place=placeAt(valid??root,sheet)
const said=booleanOf(valid)
if(unread.length>0&&unread.length===errors.length)return{said:"error",place:place}
if(said===false||errors.length>0)return{said:"failed",place:place}
return said===null?null:{said:isEmpty?"incomplete":"passed",place:place}}function recordsOfTask(task,version,sheet){const dataset=located_values_textOf(child(task,"name"))??located_values_textOf(child(task,"resource","name"))
const details=detailsOf({dataset:dataset,tool:"Frictionless",toolVersion:version})
const n=countOf(child(task,"stats","rows"))
const cases=items(child(task,"errors")).flatMap(error=>{const named=frictionless_typeOf(error)
return named===null?[]:[{named:named,feature:located_values_textOf(child(error,"fieldName"))}]})
return[...recordAt(child(task,"stats","errors"),{kind:"data-quality",better:"lower",metric:null,name:"errors",scale:"count",n:n,details:details},sheet),...countCases(cases,{name:"errors of this type",n:n,details:details},sheet)]}const frictionlessReader=trackedReader({id:"frictionless",title:"Frictionless validation report",versions:["4","5"],fields:[],recognise:frictionless_recognise,read:frictionless_read})
const garak_TITLE="garak report"
const HITLOG_TITLE="garak hit log"
function garak_recognise({outline:outline}){const{form:form,value:value}=outline()
if(value===null||form!=="ndjson"&&form!=="json")return null
const type=located_values_textAt(value,["entry_type"])
const isStart=type==="start_run setup"||type==="init"&&located_values_textAt(value,["garak_version"])!==""
return isStart?{strength:3,because:"its first line begins a run of garak"}:null}const REPORT=selectionOf(["entry_type","garak_version","start_time","plugins.target_name","plugins.model_name","probe","probe_classname","detector","passed","fails","nones","total","total_evaluated","confidence","confidence_lower","confidence_upper","hit_at_k/*/score","hit_at_k/*/prompts"],["run","end_time","uuid","seq","status","probe_params","targets","prompt","outputs","notes","goal","detector_results","messages","conversations","reverse_translation_outputs","intent","lang","total_processed","confidence_method","meta"])
const SETTING=/^_?[a-z]+\./
function garak_read({path:path,chunks:chunks}){const run={path:path,records:[],warnings:[],attempted:new Set,judged:new Set,version:"",model:"",created:null,isComplete:false}
const unknown=unknownKeys(path)
const problems=streamJsonLines(chunks(),REPORT,line=>takeLine(run,line),unselected=>{if(!SETTING.test(String(unselected.keys[0])))unknown.note(unselected)}).filter(({code:code})=>code!=="non-finite")
for(const{code:code,message:message,span:span}of problems)run.warnings.push({code:code,message:message,place:(0,statement.$t)(path,span)})
const reading={version:run.version===""?null:run.version,binding:createdOn(run.created,path,garak_TITLE),toolVerdict:run.isComplete?null:{said:"incomplete",place:(0,statement.GH)(path)},notUnderstood:unknown.found}
const unjudged=[...run.attempted].filter(probe=>!run.judged.has(probe)).length
if(unjudged>0)run.warnings.push(warning(path,"unfinished-probe",`${unjudged} ${UNJUDGED}`))
if(!run.isComplete)run.warnings.push(warning(path,"aborted",ABORTED))
if(run.records.length===0)return nothingIn(path,"nothing-evaluated",garak_NOTHING,{...reading,warnings:run.warnings})
const{records:records,warnings:warnings}=run
return{...evidence_reader.f,...reading,status:warnings.length>0?"partial":"parsed",records:records,warnings:warnings}}const UNJUDGED="of the probes were attempted and never judged, so nobody knows whether they succeeded. Run garak to its end and commit that report."
const ABORTED="The report has no entry that says that the run was completed: it was stopped early, or the report is still being written. Run garak to its end and commit that report."
const garak_NOTHING="No probe was evaluated, so this report says nothing about attacks. Run garak with probes and a target that answers, and commit the report.jsonl."
const NOTHING_JUDGED="A probe has no answer that could be judged (0 of 0), which is no success against attacks. See whether the target answered, and run the probe again."
const warning=(path,code,message)=>({code:code,message:message,place:(0,statement.GH)(path)})
function takeLine(run,line){switch(located_values_textAt(line,["entry_type"])){case"start_run setup":run.model=label(located_values_textAt(line,["plugins.target_name"])||located_values_textAt(line,["plugins.model_name"]))
return
case"init":run.version=label(located_values_textAt(line,["garak_version"]))
run.created=located_values_scalarAt(line,["start_time"])
return
case"attempt":run.attempted.add(bareProbe(located_values_textAt(line,["probe_classname"])))
return
case"eval":takeEvaluation(run,line)
return
case"completion":run.isComplete=true
return
default:}}const bareProbe=name=>name.replace(/^(garak\.)?probes\./,"")
function takeEvaluation(run,line){const{path:path,model:model,version:version}=run
run.judged.add(bareProbe(located_values_textAt(line,["probe"])))
const fails=located_values_scalarAt(line,["fails"])
const passed=located_values_scalarAt(line,["passed"])
const n=countAt(line,["total_evaluated"])??countAt(line,["total"])
const[scalar,key]=fails!==null?[fails,"fails"]:[passed,"passed"]
if(scalar===null||n===null){const message="An evaluation states no counts. Run this probe again, with a version of garak that writes them."
run.warnings.push({code:"no-counts",message:message,place:(0,statement.$t)(path,line.span)})
return}if(n===0){run.warnings.push({code:"nothing-judged",message:NOTHING_JUDGED,place:(0,statement.$t)(path,scalar.span)})
return}const lower=located_values_scalarAt(line,["confidence_lower"])
const upper=located_values_scalarAt(line,["confidence_upper"])
const interval=key==="fails"&&lower!==null&&upper!==null?{lower:lower.text,upper:upper.text}:null
const level=Number(located_values_scalarAt(line,["confidence"])?.text??"")
const about={attack:label(bareProbe(located_values_textAt(line,["probe"]))),judge:label(located_values_textAt(line,["detector"]).replace(/^detector\./,"")),model:model,tool:"garak",toolVersion:version}
run.records.push(recordOf(scalar,[key],path,{name:key,metric:key==="fails"?"attack_successes":"attacks_withstood",scale:"count",n:n,interval:interval,details:detailsOf({...about,excluded:countAt(line,["nones"]),level:interval!==null&&level>0&&level<1?level:null,intervalOf:interval===null?null:"share"})}),...hitsWithin(line,path,detailsOf(about)))}function hitsWithin(line,path,details){const hits=(0,located.$I)(line,["hit_at_k"])
if(hits?.kind!=="mapping")return[]
return[...hits.entries.keys()].flatMap(k=>{const score=located_values_scalarAt(hits,[k,"score"])
const n=countAt(hits,[k,"prompts"])
if(score===null||n===0||!/^(n|\d{1,9})$/.test(k))return[]
const about={name:`hit@${k}`,kind:"red-team",better:"lower",scale:"fraction",n:n,details:details}
return[recordOf(score,["hit_at_k",k,"score"],path,about)]})}const garakReader={id:"garak",title:garak_TITLE,role:"result",versions:[],recognise:garak_recognise,read:garak_read,fields:[CREATED_FIELD]}
const HIT_KEYS=["goal","prompt","output","score","attempt_id","generator","probe","detector"]
function recogniseHits({outline:outline}){const{form:form,value:value}=outline()
if(value?.kind!=="mapping"||form!=="ndjson"&&form!=="json")return null
if(!HIT_KEYS.every(key=>value.entries.has(key)))return null
return{strength:3,because:"its lines are attacks that succeeded, as garak logs them"}}const HITS=selectionOf(["probe","detector"],["goal","prompt","output","triggers","score","run_id","generator","generations_per_prompt","attempt_id","attempt_seq","attempt_idx","probe_params","intent"])
function readHits({path:path,chunks:chunks}){const hits=new Map
const unknown=unknownKeys(path)
const takeHit=line=>{const probe=located_values_scalarAt(line,["probe"])
if(probe===null)return
const attack=label(bareProbe(probe.text))
const judge=label(located_values_textAt(line,["detector"]).replace(/^detector\./,""))
const id=JSON.stringify([attack,judge])
const known=hits.get(id)
if(known===void 0)hits.set(id,{count:1,at:probe,attack:attack,judge:judge})
else known.count++}
const problems=streamJsonLines(chunks(),HITS,takeHit,unknown.note)
const warnings=(0,statement.GW)(problems,path)
const records=[...hits.values()].map(({count:count,at:at,attack:attack,judge:judge})=>records_counted(count,at,["probe"],path,{name:"hits",metric:"attack_successes",details:detailsOf({attack:attack,judge:judge,tool:"garak"})}))
const only={code:"hits-only",message:HITS_ONLY,place:(0,statement.GH)(path)}
return{...evidence_reader.f,status:records.length===0?"empty":"partial",records:records,warnings:[...warnings,only],notUnderstood:unknown.found}}const HITS_ONLY="A hit log lists only attacks that succeeded, so it does not say out of how many, and its absence says nothing. Commit the report.jsonl of the same run; leave the hit log out, since it holds the harmful texts in full."
const garakHitlogReader={id:"garak-hitlog",title:HITLOG_TITLE,role:"result",versions:[],recognise:recogniseHits,read:readHits,fields:[]}
const giskard_TITLE="Giskard scan"
const LEVELS=["major","medium","minor"]
const DETECTORS=/^(hallucination( and misinformation)?|harmfulness|harmful content( generation)?|prompt injection|stereotypes( and discrimination)?|(sensitive )?information disclosure|output formatting|robustness|performance( bias)?|overconfidence|underconfidence|ethical( bias)?|data leakage|stochasticity|spurious correlation|text generation|(text|numerical) perturbation|implausible output|chars injection|faithfulness|basic sycophancy)$/
const isDetector=name=>DETECTORS.test(name.replace(/^LLM|Detector$/g,"").replace(/([a-z])([A-Z])/g,"$1 $2").replace(/[\s_&-]+/g," ").trim().toLowerCase())
const giskard_COLUMNS=["domain","slicing_fn","transformation_fn","metric","deviation","description"]
function giskard_recognise({outline:outline,text:text}){const because="it lists issues by detector and level as Giskard does"
const{form:form,value:value}=outline()
if(form==="json"&&value?.kind==="mapping"&&isScan(value))return{strength:3,because:because}
const line=(text.startsWith("\ufeff")?text.slice(1):text).split("\n",1)[0]??""
const names=new Set(line.trim().split(",").map(name=>name.replace(/^"|"$/g,"")))
return giskard_COLUMNS.every(name=>names.has(name))?{strength:3,because:because}:null}function isScan({entries:entries}){const groups=[...entries]
const known=groups.filter(([name])=>isDetector(name)).length
return known>0&&known*2>=groups.length&&groups.every(([,{value:value}])=>isGroup(value))}const isGroup=value=>value.kind==="mapping"&&[...value.entries].every(([level,{value:issues}])=>LEVELS.includes(level)&&issues.kind==="sequence")
const SELECTION=new Map([["*",new Map([["*",new Map([["[]",new Map]])]])]])
function giskard_read(document){if(document.outline().form!=="json")return readIssues(document)
const{path:path}=document
const selected=readSelected(document,SELECTION)
if(selected.value===null)return selected.reading
const{value:value,warnings:warnings}=selected
if(value.kind!=="mapping")return nothingIn(path,"no-detectors",giskard_NOTHING,{warnings:warnings})
const records=[...value.entries].flatMap(([detector,entry])=>giskard_recordsOf(detector,entry.value,path))
const silent=[...value.entries].filter(([,{value:group}])=>issuesIn(group)===0)
if(records.length===0)return nothingIn(path,"no-issues",giskard_NOTHING,{warnings:warnings})
const[first]=silent
const unsure=first===void 0?[]:[{code:"clean-or-skipped",message:`${silent.length} of ${value.entries.size} ${CLEAN_OR_SKIPPED}`,place:(0,statement.$t)(path,first[1].key)}]
return{...evidence_reader.f,status:unsure.length>0||warnings.length>0?"partial":"parsed",records:records,warnings:[...warnings,...unsure]}}const giskard_NOTHING="The scan lists no issue. A detector that found nothing and one that was skipped look the same here, so this is no evidence that the model is clean. Export a test suite of the scan with its results (generate_test_suite, run) instead."
const CLEAN_OR_SKIPPED="detectors list no issue: they found nothing or were skipped, which look the same in this file. Take the log of the scan to say which of them ran."
function issuesIn(group){if(group.kind!=="mapping")return 0
return[...group.entries.values()].reduce((sum,{value:value})=>sum+(value.kind==="sequence"?value.items.length:0),0)}function giskard_recordsOf(detector,group,path){if(group.kind!=="mapping")return[]
const name=isDetector(detector)?label(detector):""
return[...group.entries].flatMap(([level,{key:key,value:issues}])=>{if(issues.kind!=="sequence"||issues.items.length===0)return[]
const at={kind:"scalar",value:null,text:level,quoted:true,span:key}
return[records_counted(issues.items.length,at,[detector,level],path,{name:`${level} issues`,kind:"test",better:"lower",details:detailsOf({judge:name||"another detector",tool:"Giskard"})})]})}function readIssues(document){const{path:path,size:size}=document
if(size>safety_limits.rq.structuredBytes){const message=`The table has more than ${safety_limits.rq.structuredBytes} bytes. Export the scan with to_json instead.`
return nothingIn(path,"too-large",message,{status:"unsupported"})}const read=tableIn(document)
if(read.table===null)return read.reading
const{table:table,warnings:warnings}=read
const records=byDomain(table,path)
if(records.length===0)return nothingIn(path,"no-issues",giskard_NOTHING,{warnings:warnings})
const only={code:"issues-only",message:ISSUES_ONLY,place:(0,statement.GH)(path)}
return{...evidence_reader.f,status:"partial",records:records,warnings:[...warnings,only]}}const ISSUES_ONLY="The table lists issues alone, so it does not say which detectors ran and found nothing. Commit the results of the test suite of the scan beside it."
function byDomain({headers:headers,rows:rows},path){const column=headers.findIndex(({text:text})=>text==="domain")
const domains=new Map
for(const row of rows){const at=row[column]
if(at===void 0)continue
const domain=at.text.trim()===""?"":isDetector(at.text)?label(at.text):"another domain"
const known=domains.get(domain)
if(known===void 0)domains.set(domain,{count:1,at:at})
else known.count++}return[...domains].map(([domain,{count:count,at:at}])=>records_counted(count,at,[],path,{name:"issues",kind:"test",better:"lower",details:detailsOf({judge:domain,tool:"Giskard"})}))}const giskardReader={id:"giskard",title:giskard_TITLE,role:"result",versions:[],recognise:giskard_recognise,read:giskard_read,fields:[]}
function great_expectations_recognise(root){const known=because=>({strength:3,because:because})
if(isValidation(root))return known("its results are of expectations, with success and statistics")
const described=items(child(root,"validation_results"))[0]??null
if(has(described,"success","expectations"))return known("it holds the validations of a checkpoint")
const run=children(child(root,"run_results"))[0]?.[1]??null
return isValidation(child(run,"validation_result")??run)?known("it holds the runs of a checkpoint"):null}function isValidation(found){if(child(found,"results")?.value.kind!=="sequence")return false
const first=items(child(found,"results"))[0]??null
if(first===null)return has(child(found,"statistics"),"evaluated_expectations")
return has(first,"success","expectation_config")&&great_expectations_typeOf(first)!==null}const great_expectations_typeOf=result=>located_values_textOf(child(result,"expectation_config","expectation_type"))??located_values_textOf(child(result,"expectation_config","type"))??located_values_textOf(child(result,"expectation_type"))
function validationsIn(root){const whole=at=>({at:at,results:items(child(at,"results")),meta:child(at,"meta")})
if(child(root,"results")!==null)return[whole(root)]
const runs=children(child(root,"run_results")).map(([,run])=>whole(child(run,"validation_result")??run))
const described=items(child(root,"validation_results")).map(at=>({at:at,results:items(child(at,"expectations")),meta:null}))
return[...runs,...described]}function great_expectations_read(root,sheet){use(sheet,child(root,"success"),...["suite_name","id","name","result_url"].map(key=>child(root,key)))
for(const key of["evaluation_parameters","suite_parameters","run_id","checkpoint_config","validation_result_url"])use(sheet,child(root,key))
const validations=validationsIn(root)
const meta=validations[0]?.meta??null
const run=child(meta,"run_id","run_time")??child(root,"run_id","run_time")
const{binding:binding,created:created}=createdAt(run,sheet)
const version=located_values_textOf(child(meta,"great_expectations_version"))
const details=detailsOf({created:created,tool:"Great Expectations",toolVersion:version})
const records=validations.flatMap(validation=>great_expectations_recordsOf(validation,details,sheet))
use(sheet,child(root,"statistics"),child(root,"run_results"),child(root,"validation_results"),child(root,"meta"))
const hollow=validations.filter(isHollow)
const results=validations.flatMap(one=>one.results)
const raised=results.filter(raisedException)
const warnings=[...hollow.length===0?[]:[nothingExpected(hollow[0]?.at??root,sheet)],...great_expectations_didNotRun(raised,results.length,sheet),...contradictions(validations,sheet)]
const isEmpty=hollow.length===validations.length
return{version:version,binding:binding,records:isEmpty?[]:records,status:isEmpty?"empty":hollow.length+raised.length>0?"partial":"parsed",toolVerdict:great_expectations_verdictOf(root,results,isEmpty,sheet),warnings:warnings}}function isHollow({at:at,results:results}){return results.length===0&&(countOf(child(at,"statistics","evaluated_expectations"))??0)===0}function raisedException(result){const info=child(result,"exception_info")
return[info,...children(info).map(([,inner])=>inner)].some(one=>booleanOf(child(one,"raised_exception"))===true)}const isFailed=result=>booleanOf(child(result,"success"))===false
function great_expectations_verdictOf(root,results,isEmpty,sheet){const success=child(root,"success")
const at=found=>placeAt(found??success??root,sheet)
if(isEmpty)return{said:"incomplete",place:at(success)}
const failed=results.find(result=>isFailed(result)&&!raisedException(result))
if(failed!==void 0)return{said:"failed",place:at(child(failed,"success"))}
const raised=results.find(raisedException)
if(raised!==void 0)return{said:"error",place:at(child(raised,"exception_info"))}
const whole=booleanOf(success)
return whole===null?null:{said:whole?"passed":"failed",place:at(success)}}function nothingExpected(at,sheet){const message="A validation with no expectation always succeeds, and shows nothing. Add expectations to the suite, and validate again."
return problemAt(child(at,"statistics","evaluated_expectations")??at,"nothing-expected",message,sheet)}function great_expectations_didNotRun(raised,all,sheet){const[first]=raised
if(first===void 0)return[]
const message=`${raised.length} of ${all} expectations ended with an exception, so they were not checked. Mend their columns or settings, and validate again.`
return[problemAt(child(first,"exception_info")??first,"expectation-error",message,sheet)]}function contradictions(validations,sheet){return validations.flatMap(({at:at,results:results})=>{const success=child(at,"success")
if(success===null||booleanOf(success)!==true||!results.some(isFailed))return[]
const message="The validation says that it succeeded, and at least one of its expectations says that it did not. Validate again, and keep the file as the tool writes it."
return[problemAt(success,"verdicts-differ",message,sheet)]})}const OBSERVED={expect_table_row_count_to_be_between:{kind:"data-quality",better:null,metric:null,scale:"count"},expect_table_row_count_to_equal:{kind:"data-quality",better:null,metric:null,scale:"count"},expect_table_column_count_to_be_between:{kind:"data-quality",better:null,metric:null,scale:"count"},expect_table_column_count_to_equal:{kind:"data-quality",better:null,metric:null,scale:"count"},expect_column_unique_value_count_to_be_between:{kind:"data-quality",better:null,metric:null,scale:"count"},expect_column_proportion_of_unique_values_to_be_between:{kind:"data-quality",better:null,metric:null,scale:"fraction"},expect_column_mean_to_be_between:{kind:"data-quality",better:null,metric:null,scale:"unknown"},expect_column_median_to_be_between:{kind:"data-quality",better:null,metric:null,scale:"unknown"},expect_column_stdev_to_be_between:{kind:"data-quality",better:null,metric:null,scale:"unknown"},expect_column_kl_divergence_to_be_less_than:{metric:"kl_divergence",scale:"distance"}}
const NOT_NULL="expect_column_values_to_not_be_null"
function great_expectations_recordsOf({at:at,results:results,meta:meta},shared,sheet){const dataset=located_values_textOf(child(meta,"active_batch_definition","data_asset_name"))??located_values_textOf(child(meta,"data_asset_name"))
const details=detailsOf({dataset:dataset,...shared})
const statistics=child(at,"statistics")
const n=countOf(child(statistics,"evaluated_expectations"))
const test={kind:"test",metric:null,n:n,details:details}
return[...recordAt(child(statistics,"successful_expectations"),{...test,name:"successful_expectations",better:"higher",scale:"count"},sheet),...recordAt(child(statistics,"unsuccessful_expectations"),{...test,name:"unsuccessful_expectations",better:"lower",scale:"count"},sheet),...recordAt(child(statistics,"success_percent"),{...test,name:"success_percent",better:"higher",scale:"percent"},sheet),...results.flatMap(result=>recordsOfExpectation(result,details,sheet))]}function recordsOfExpectation(result,shared,sheet){const name=great_expectations_typeOf(result)??""
const kwargs=child(result,"expectation_config","kwargs")??child(result,"kwargs")
const column=located_values_textOf(child(kwargs,"column"))
const details=detailsOf({feature:column,...shared})
const found=child(result,"result")
const n=countOf(child(found,"element_count"))
const share={kind:"data-quality",better:"lower",scale:"percent",n:n,details:details}
const observed=Object.hasOwn(OBSERVED,name)?OBSERVED[name]:void 0
use(sheet,result)
const missing=name===NOT_NULL?null:countOf(child(found,"missing_count"))
const ofUnexpected=missing===null?{metric:name===NOT_NULL?"missing_share":null,n:n,details:details}:{metric:null,n:n===null?null:n-missing,details:{excluded:missing,...details}}
return[...recordAt(child(found,"unexpected_percent"),{...share,name:name,...ofUnexpected},sheet),...recordAt(child(found,"missing_percent"),{...share,name:"missing_percent",metric:"missing_share"},sheet),...observed===void 0?[]:recordAt(child(found,"observed_value"),{...observed,name:name,n:n,details:details},sheet)]}const greatExpectationsReader=trackedReader({id:"great-expectations",title:"Great Expectations validation result",versions:["0.x","1.x"],fields:["result.created"],recognise:great_expectations_recognise,read:great_expectations_read})
const VALUE_COLUMN=/^(value|score|estimate|result)$/
const MODEL_COLUMN=/^(before(_mitigation)?|after(_mitigation)?|(un)?mitigated|baseline)$/
function listLayout(names){const bare=names.map(group_matrix_bareName)
const[metric,attribute,group]=[/^(metric|metric_name)$/,ATTRIBUTE_COLUMN,GROUP_COLUMN].map(pattern=>bare.findIndex(name=>pattern.test(name)))
if(metric===void 0||attribute===void 0||group===void 0)return null
const values=bare.flatMap((name,column)=>VALUE_COLUMN.test(name)||MODEL_COLUMN.test(name)?[column]:[])
const isList=metric>=0&&(attribute>=0||group>=0)&&values.length>0
return isList?{metric:metric,attribute:attribute,group:group,values:values}:null}function ofSeveralModels({headers:headers,rows:rows},{metric:metric,attribute:attribute,group:group,values:values}){if(values.length>1)return true
const isOne=values.some(column=>MODEL_COLUMN.test(group_matrix_bareName(headers[column]?.text??"")))
const known=[metric,attribute,group,...values]
return isOne&&rows.some(cells=>cells.some((cell,column)=>!known.includes(column)&&numeric(cell)!==null))}function listRecords(table,layout,path){const{headers:headers,rows:rows}=table
const records=[]
const left=[]
const severalModels=ofSeveralModels(table,layout)
const first=headers[layout.values[0]??-1]
for(const cells of rows){const name=cells[layout.metric]
if(name===void 0)continue
const found=layout.values.flatMap(column=>{const cell=cells[column]
const model=severalModels?headers[column]?.text.trim()??"":null
return cell===void 0?[]:recordIn(name.text.trim(),cell,cells,layout,model,path)??[]})
for(const record of found)records.push(record)
if(found.length===0)left.push({what:name.text,place:(0,statement.$t)(path,name.span)})}if(!severalModels||first===void 0||records.length===0)return{records:records,left:left,warnings:[]}
const message="The table holds numbers of more than one model, and does not say which is under review. Keep the column of that one."
return{records:records,left:left,warnings:[{code:"several-models",message:message,place:(0,statement.$t)(path,first.span)}]}}function recordIn(name,cell,cells,{attribute:attribute,group:group},model,path){const named=(0,named_number.He)(name)
if(named===null)return null
const kind=cells[attribute]?.text.trim()??""
const member=cells[group]?.text.trim()??""
const{raw:raw,value:value}=written(cell)
return recordOf(cell,[],path,{raw:raw,value:value,kind:named.kind,better:named.better,metric:model===null||named.kind==="fairness"?named.metric:null,details:{...named.details,...member===""&&kind!==""?{feature:kind}:{},...model===null?{}:{model:model}},name:name,scale:named.scale??(0,metric_names.Ov)(named.valuesOf,value,false),subgroup:member===""||isOverall(member)?{}:{[kind===""?"group":kind]:member},role:named.role})}const group_table_TITLE="Metrics by group (Fairlearn MetricFrame)"
function group_table_recognise(head,declared){if(declared!==null&&declared.kind!==null&&declared.kind!=="metrics")return null
if(declared!==null&&Object.keys(declared.metrics).length>0)return null
const{form:form,value:value}=head.outline()
if(form==="json")return value===null?null:recogniseJson(value,head)
if(!/\.(csv|tsv)$/i.test(head.path)&&!/^[^\n]*[,;\t]/.test(head.text))return null
return form==="text"||form==="yaml"?recogniseCsv(head):null}function recogniseJson(value,head){if(value.kind==="mapping"&&value.entries.has("by_group")){const beside=["overall","difference","ratio","by_group_ci","group_min","group_max"]
const isFrame=beside.some(name=>value.entries.has(name))
return isFrame?{strength:3,because:"it has by_group with what a MetricFrame has beside it"}:null}const matrix=matrixIn(value,[])
if(matrix===null)return null
if(typeof matrix==="string"){const named=/fairness|by_group|metric_?frame|bias/i.test(head.path)
return matrix!=="no-names"&&holdsFairlearn(head.text)||named?{strength:3,because:"it looks like a table of groups whose names are missing"}:null}return sureOf(matrix)?{strength:3,because:"its rows are groups and its columns are metrics"}:null}const holdsFairlearn=text=>/"(selection_rate|count)"/.test(text)
function sureOf(matrix){const names=matrix.columns.map(name=>name.toLowerCase())
const isFairlearn=names.includes("selection_rate")||names.includes("count")
const columns=groupColumns(matrix)
if(columns.length>0)return columns.some(column=>isAttribute(matrix.columns[column]??""))||isFairlearn
const labels=matrix.rows.flatMap(({label:label})=>label??[])
const known=labels.filter(label=>(0,markdown_context.N8)(label)!==null).length
const isIntersection=matrix.rows.some(({label:label})=>(label?.length??0)>1)
return isIntersection||isFairlearn&&names.some(isMetricName)||known>1}const isAttribute=name=>metric_keys_ATTRIBUTES.includes(name.trim().toLowerCase().replace(/[\s-]+/g,"_"))||/^(group|subgroup|group_name|sensitive_feature(_\d)?|sensitive_feature_name)$/i.test(name.trim())
const NOT_OURS=/^(attribute_name|attribute_value|threshold|epoch|step|fold|chunk.*|feature|model_id|score|label_value|y_true|y_pred.*|label|target|outcome)$/i
function recogniseCsv(head){const line=head.text.replace(/^\ufeff/,"").split("\n",1)[0]?.trim()??""
const names=line.split(/[,;\t]/).map(name=>name.trim().replace(/^"|"$/g,""))
if(names.length<2||names.some(name=>NOT_OURS.test(name)))return null
if(listLayout(names)!==null)return{strength:3,because:"each line is a metric of a group"}
if(!names.some(isMetricName))return null
const firstMeasured=names.findIndex(name=>isMetricName(name)||isSizeName(name))
const leading=firstMeasured<0?names:names.slice(0,firstMeasured)
if(leading.some(isAttribute))return{strength:3,because:"its first columns are groups, the others metrics"}
const lower=names.map(name=>name.toLowerCase())
const isFairlearn=lower.includes("selection_rate")||lower.includes("count")&&leading.length>0
return leading.length>0&&isFairlearn?{strength:2,because:"it has the columns of a MetricFrame"}:null}function group_table_read(document){return document.outline().form==="json"?group_table_readJson(document):group_table_readCsv(document)}function group_table_readJson(document){const{path:path}=document
const{value:value,walked:walked,reading:reading}=readMetricsData(document)
if(value===null||walked===null)return reading
const binding=bindingsInside(value,path,group_table_TITLE)
const isFrame=value.kind==="mapping"&&value.entries.has("by_group")
const matrix=isFrame?null:matrixIn(value,[])
if(matrix!==null)return{...ofMatrix(matrix,path),binding:binding}
const{records:records,warnings:warnings,left:left,partial:partial,toolVerdict:toolVerdict}=walked
const all=[...reading.warnings,...warnings]
const status=records.length===0?"empty":partial?"partial":"parsed"
return{...evidence_reader.f,status:status,records:records,warnings:all,notUnderstood:left,toolVerdict:toolVerdict,binding:binding}}function group_table_readCsv(document){const{path:path}=document
const read=tableIn(document)
if(read.table===null)return read.reading
const{table:table,warnings:warnings}=read
const layout=listLayout(table.headers.map(({text:text})=>text))
const reading=layout===null?ofMatrix(fromTable(table),path):ofList(table,layout,path)
if(warnings.length===0)return reading
return{...reading,status:"partial",warnings:[...warnings,...reading.warnings]}}function ofMatrix(matrix,path){if(typeof matrix==="string")return{...evidence_reader.f,status:"unsupported",warnings:[unclearTable(matrix,(0,statement.GH)(path))]}
const context={path:path,role:null,subgroup:{},attribute:"group",intervals:NO_INTERVALS}
return group_table_finish(groupRecords(matrix,context),path)}function ofList(table,layout,path){const found=listRecords(table,layout,path)
const reading=group_table_finish(found,path)
if(found.warnings.length===0)return reading
return{...reading,status:"partial",warnings:[...found.warnings,...reading.warnings]}}function group_table_finish({records:records,left:left},path){if(records.length>0)return{...evidence_reader.f,status:left.length>0?"partial":"parsed",records:records,notUnderstood:left}
const message="The table holds no metric of any group. Compute the MetricFrame on the test data, and write by_group.reset_index().to_csv(..., index=False)."
return{...evidence_reader.f,status:"empty",warnings:[{code:"no-groups",message:message,place:(0,statement.GH)(path)}]}}const groupTableReader={id:"group-table",title:group_table_TITLE,role:"result",versions:["0.7 to 0.15"],recognise:group_table_recognise,read:group_table_read,fields:["result.model_digest","result.dataset_digest","result.created"]}
function severityOf(word){const lower=word.trim().toLowerCase()
return metric_names.oC.find(one=>one===lower)??"unknown"}function countedBySeverity(finding,found,nothing,file,details){return metric_names.oC.flatMap(severity=>{const ofIt=found.filter(one=>severityOf(one.severity.text)===severity)
const[first]=ofIt
const about={...named(severity,finding),details:details}
if(first!==void 0)return[recordOf(first.severity,first.keys,file,{...about,raw:"",value:ofIt.length})]
if(nothing===null||!nothing.severities.includes(severity))return[]
const{place:place,pointer:pointer,raw:raw}=nothing
return[record({...about,place:place,pointer:pointer,raw:raw,value:0})]})}function writtenCount(finding,word,scalar,keys,file,rest){return recordOf(scalar,keys,file,{...named(severityOf(word),finding),...rest})}const named=(severity,finding)=>({metric:`${severity}_${finding}`,name:`${severity} ${finding.replace("_"," ")}`,scale:"count"})
const grype_TITLE="Grype report"
const grypeReader=resultReader({id:"grype",title:grype_TITLE,versions:[],fields:["result.created"],recognise:({form:form,has:has,text:text},head)=>{if(form!=="json"||!has("matches"))return null
if(text("descriptor/name")==="grype")return{strength:3,because:"it has matches, and names grype"}
const match=has("matches[]/vulnerability/severity")&&has("matches[]/artifact")&&has("matches[]/matchDetails")
if(match)return{strength:3,because:"it lists matches of packages with vulnerabilities"}
const end=(new TextDecoder).decode(head.slice(Math.max(0,head.size-safety_limits.rq.grypeEndBytes),head.size))
return/"name":\s*"grype"/.test(end)?{strength:2,because:"it has matches, and names grype at its end"}:null},read:grype_read})
function grype_read(value,path){const version=writtenAt(value,["descriptor","version"])
const created=located_values_scalarAt(value,["descriptor","timestamp"])
const details=detailsOf({tool:"Grype",toolVersion:version,created:created?.text??null})
const binding=createdOn(created,path,grype_TITLE)
const found=itemsAt(value,["matches"]).flatMap((match,position)=>{const severity=located_values_scalarAt(match,["vulnerability","severity"])
return severity===null?[]:[{severity:severity,keys:["matches",position,"vulnerability","severity"]}]})
const records=countedBySeverity("vulnerabilities",found,nothingElse(value,found,path),path,details)
if(records.length===0){const message="Grype matched nothing, and its file does not say whether it saw any package: a clean folder and an empty one look alike. Scan the container image (grype IMAGE -o json), whose distribution it names."
return{status:"empty",version:version,binding:binding,warnings:[problem("nothing-scanned",message,nearestPlace(value,["matches"],path))]}}const warnings=leftOut(value,path)
return{status:warnings.length>0?"partial":"parsed",version:version,records:records,binding:binding,warnings:warnings}}function nothingElse(value,found,path){const[first]=found
if(first!==void 0){const{severity:severity,keys:keys}=first
return{place:(0,statement.$t)(path,severity.span),pointer:(0,located.rb)(keys),raw:"",severities:metric_names.oC}}const distribution=located_values_scalarAt(value,["distro","name"])
if(distribution===null||distribution.text.trim()==="")return null
const place=(0,statement.$t)(path,distribution.span)
return{place:place,pointer:(0,located.rb)(["distro","name"]),raw:"",severities:metric_names.oC}}function leftOut(value,path){const warnings=[]
for(const key of["only-fixed","only-notfixed"]){const setting=["descriptor","configuration",key]
if(located_values_scalarAt(value,setting)?.value!==true)continue
const message=`Grype was told to list only a part of what it found (${key}). Scan again without that option.`
warnings.push(problem("part-of-findings",message,nearestPlace(value,setting,path)))}if(itemsAt(value,["ignoredMatches"]).length>0){const message="Matches were ignored by a rule of the configuration, and are not in the numbers. Say under exceptions in the policy why each is acceptable, or scan without the rule."
warnings.push(problem("suppressed",message,nearestPlace(value,["ignoredMatches"],path)))}return warnings}const healthbench_TITLE="HealthBench results"
const healthbench_SIZE=":n_samples"
const SPREAD=":bootstrap_std"
const healthbench_NAMED=/^(overall_score$|axis:|theme:|cluster:)/
const ROOTS=[[],["metrics"]]
function healthbench_recognise({outline:outline}){const{form:form,value:value}=outline()
if(form!=="json"||value===null)return null
const isOurs=ROOTS.some(root=>triples(value,root).some(({name:name})=>healthbench_NAMED.test(name)))
return isOurs?{strength:3,because:"it has scores with n_samples and bootstrap_std as HealthBench names them"}:null}const healthbench_SELECTION=new Map([["metrics",new Map([["*","scalars"]])],["htmls",null],["convos",null],["metadata",null],["*","scalars"]])
function triples(value,root){const metrics=(0,located.$I)(value,root)
if(metrics?.kind!=="mapping")return[]
return[...metrics.entries].flatMap(([name,{value:score}])=>{const n=countAt(metrics,[`${name}${healthbench_SIZE}`])
const spread=located_values_scalarAt(metrics,[`${name}${SPREAD}`])
if(score.kind!=="scalar"||n===null||spread===null)return[]
return[{name:name,score:score,keys:[...root,name],n:n,spread:spread}]})}function healthbench_read(document){const{path:path}=document
const selected=readSelected(document,healthbench_SELECTION)
if(selected.value===null)return selected.reading
const{value:value,warnings:warnings}=selected
const all=ROOTS.flatMap(root=>triples(value,root))
const notUnderstood=ROOTS.flatMap(root=>unpaired(value,root,all,path))
const found=all.filter(({n:n})=>n>0)
if(found.length===0)return nothingIn(path,"no-scores",NO_SCORES,{warnings:warnings,notUnderstood:notUnderstood})
return{...evidence_reader.f,status:warnings.length>0?"partial":"parsed",records:found.map(one=>recordOfTriple(one,path)),warnings:[...warnings,...clipped(found,path)],notUnderstood:notUnderstood}}function unpaired(value,root,all,path){const metrics=(0,located.$I)(value,root)
if(metrics?.kind!=="mapping")return[]
const known=new Set(all.map(({keys:keys})=>(0,located.rb)(keys)))
return[...metrics.entries].filter(([name,{value:one}])=>{const isKept=one.kind==="scalar"||root.length>0
return isKept&&!known.has((0,located.rb)([...root,name.replace(/:(n_samples|bootstrap_std)$/,"")]))}).map(([name,{key:key}])=>({what:(0,located.rb)([...root,name]),place:(0,statement.$t)(path,key)})).slice(0,safety_limits.rq.problems)}const NO_SCORES="The file has no score with samples, so it says nothing of the model. Run simple-evals with --eval healthbench and commit the metrics that it writes."
function recordOfTriple({name:name,score:score,keys:keys,n:n},path){return recordOf(score,keys,path,{name:label(name)||"a score with an unusual name",better:"higher",scale:"fraction",n:n,details:detailsOf({dataset:"HealthBench",intervalFrom:"standard-error",tool:"simple-evals"})})}function clipped(found,path){const cut=found.filter(({score:score,spread:spread})=>score.value===0&&spread.value===0)
const[first]=cut
if(first===void 0)return[]
const message=`${cut.length} ${cut.length===1?"score is":"scores are"} 0 with a spread of 0: scores below 0 are cut off at 0, so these may be far below. Take the points of the single conversations for them, not this number.`
return[{code:"clipped",message:message,place:(0,statement.$t)(path,first.score.span)}]}const healthbenchReader={id:"healthbench",title:healthbench_TITLE,role:"result",versions:[],recognise:healthbench_recognise,read:healthbench_read,fields:[]}
const helm_TITLE="HELM statistics"
const LEADERBOARD_TITLE="MedHELM leaderboard"
function helm_recognise({outline:outline}){const{form:form,value:value}=outline()
const[first]=form==="json"&&value?.kind==="sequence"?value.items:[]
if(first===void 0)return null
if(isStat(first))return{strength:3,because:"it is a list of statistics with name, count and sum as HELM writes them"}
const stats=(0,located.$I)(first,["stats"])
const isPerInstance=located_values_textAt(first,["instance_id"])!==""&&countAt(first,["train_trial_index"])!==null
return isPerInstance&&stats?.kind==="sequence"?{strength:3,because:"it is a list of statistics of single instances as HELM writes them"}:null}const isStat=value=>located_values_textAt(value,["name","name"])!==""&&countAt(value,["count"])!==null&&located_values_scalarAt(value,["sum"])!==null
const helm_SELECTION=selectionOf(["[]/instance_id","[]/name/name","[]/name/split","[]/name/sub_split","[]/name/perturbation/name","[]/name/perturbation/robustness","[]/name/perturbation/fairness","[]/count","[]/sum","[]/mean"],[...["sum_squared","min","max","variance","stddev","name/perturbation/*"].map(key=>`[]/${key}`),...["stats","trial_index","train_trial_index","perturbation"].map(key=>`[]/${key}`)])
const BOOKKEEPING=/^(num_|finish_reason_|inference_|training_|batch_size|prompt_truncated|estimated_|predicted_index|max_prob$)/
const HIGHER=/(^|_)(exact_match|f1_score|rouge(_[l\d])?|bleu(_\d)?|accuracy|jury_score|win_rate|pass)(_|$|@)/
const LOWER=/(^|_)(ece|error|toxic|toxicity)(_|$)/
const helm_ROLES={test:"test",valid:"tune",train:"train"}
function helm_read(document){const{path:path}=document
const selected=readSelected(document,helm_SELECTION)
if(selected.value===null)return selected.reading
const{value:value,warnings:warnings,notUnderstood:notUnderstood}=selected
const items=value.kind==="sequence"?value.items:[]
if(items.length>0&&items.every(item=>(0,located.$I)(item,["instance_id"])!==null))return nothingIn(path,"per-instance",PER_INSTANCE,{status:"unsupported",warnings:warnings,notUnderstood:notUnderstood})
const records=items.flatMap((item,position)=>recordsOfItem(item,position,path))
if(records.length===0)return nothingIn(path,"no-statistics",helm_NOTHING,{warnings:warnings,notUnderstood:notUnderstood})
return{...evidence_reader.f,status:warnings.length>0?"partial":"parsed",records:records,warnings:warnings,notUnderstood:notUnderstood}}const PER_INSTANCE="These are statistics of single instances, which are not summed up here. Commit the stats.json of the same run."
const helm_NOTHING="No statistic about the answers was computed on anything (count 0), so this says nothing of the model. See whether the run had instances, and run it again."
function recordsOfItem(item,position,path){const name=label(located_values_textAt(item,["name","name"]))
const mean=located_values_scalarAt(item,["mean"])
const count=countAt(item,["count"])
if(name===""||BOOKKEEPING.test(name)||mean===null||count===null||count===0)return[]
const perturbation=label(located_values_textAt(item,["name","perturbation","name"]))
const isFairness=located_values_scalarAt(item,["name","perturbation","fairness"])?.value===true
const kind=perturbation===""?/(^|_)ece(_|$)/.test(name)?"calibration":"performance":isFairness?"fairness":"robustness"
return[recordOf(mean,[position,"mean"],path,{name:name,kind:kind,better:HIGHER.test(name)?"higher":LOWER.test(name)?"lower":null,n:null,role:helm_ROLES[located_values_textAt(item,["name","split"])]??null,details:detailsOf({perturbation:perturbation,dataset:label(located_values_textAt(item,["name","sub_split"])),tool:"HELM"})})]}const helmReader={id:"helm",title:helm_TITLE,role:"result",versions:[],recognise:helm_recognise,read:helm_read,fields:[]}
function recogniseLeaderboard({text:text}){const line=(text.startsWith("\ufeff")?text.slice(1):text).split("\n",1)[0]??""
const isOurs=/^"?Model"?,"?Mean win rate"?,/.test(line)&&/,"?[^",]{1,80} - [^",]{1,80}/.test(line)
return isOurs?{strength:3,because:"its columns are a model, its mean win rate and tasks with their metrics"}:null}function readLeaderboard(document){const{path:path,size:size}=document
if(size>safety_limits.rq.structuredBytes){const message=`The table has more than ${safety_limits.rq.structuredBytes} bytes. Keep the rows of your own model.`
return nothingIn(path,"too-large",message,{status:"unsupported"})}const read=tableIn(document)
if(read.table===null)return read.reading
const{table:table,warnings:warnings}=read
const records=table.rows.flatMap(row=>rowRecords(row,table,path))
if(records.length===0)return nothingIn(path,"no-scores",helm_NO_SCORES,{warnings:warnings})
const others={code:"leaderboard",message:LEADERBOARD,place:(0,statement.GH)(path)}
return{...evidence_reader.f,status:"partial",records:records,warnings:[...warnings,others]}}const helm_NO_SCORES="The table has no score of any model. Export the leaderboard again."
const LEADERBOARD="A leaderboard gives scores of published models without the number of cases. Beside it, commit the stats.json of the run with your own model."
function rowRecords(row,table,path){const model=label(row[0]?.text??"")
return row.slice(1).flatMap((cell,column)=>{const header=table.headers[column+1]?.text.trim()??""
const number=(0,number_text.tk)(cell.text.trim(),0)
if(header===""||number===null||cell.text.trim().slice(number.end)!=="")return[]
const[task="",metric]=header.split(" - ")
return[recordOf(cell,[],path,{name:label(header)||"a column with an unusual name",better:metric===void 0?null:"higher",value:number.value,raw:number.raw,details:detailsOf({dataset:metric===void 0?"":label(task),model:model,tool:"MedHELM"})})]})}const medhelmReader={id:"medhelm-leaderboard",title:LEADERBOARD_TITLE,role:"result",versions:[],recognise:recogniseLeaderboard,read:readLeaderboard,fields:[]}
const PREFIXES=["eval","test","predict"]
const OF_TRAINER=/^(loss|runtime|(samples|steps|tokens)_per_second|samples|steps|model_preparation_time|mem_.*|jit_compilation_time)$/
const trainerReader=resultReader({id:"hugging-face-trainer",title:"Hugging Face Trainer results",versions:["4","5"],recognise:({form:form,has:has})=>form==="json"&&PREFIXES.some(one=>has(`${one}_runtime`)&&has(`${one}_samples_per_second`))?{strength:3,because:"it holds the numbers and the time of an evaluation"}:null,read:readTrainer})
function readTrainer(value,path){if(value.kind!=="mapping")return{status:"empty"}
const records=PREFIXES.flatMap(prefix=>numbersUnder(value,prefix,path))
const left=[...value.entries].filter(([key])=>!/^(eval|test|predict|train)_/.test(key)&&!/^(epoch|total_flos|step|perplexity)$/.test(key))
const warnings=[]
const[prefix="eval"]=PREFIXES.filter(one=>located_values_scalarAt(value,[`${one}_runtime`])!==null)
const n=located_values_scalarAt(value,[`${prefix}_samples`])
if(finite(n)===0){const message="The evaluation had no sample, so that its numbers are those of nothing. Evaluate on data that are not empty."
return{status:"empty",warnings:[problem("no-samples",message,nearestPlace(value,[`${prefix}_samples`],path))]}}if(records.length===0){const message="The Trainer wrote the loss and the time and no score: it was given no compute_metrics. Give it one that returns accuracy, recall and what else counts, and evaluate again."
warnings.push(problem("only-loss",message,nearestPlace(value,[`${prefix}_loss`],path)))}return{status:records.length===0?"empty":"parsed",records:records,warnings:warnings,notUnderstood:parts(left,path)}}function numbersUnder(value,prefix,path){if(!value.entries.has(`${prefix}_runtime`))return[]
const n=numberAt(value,[`${prefix}_samples`])
return[...value.entries].flatMap(([key,{value:found}])=>{const name=key.startsWith(`${prefix}_`)?key.slice(prefix.length+1):""
if(name===""||OF_TRAINER.test(name)||found.kind!=="scalar")return[]
if(typeof found.value!=="number"&&found.value!==null)return[]
const role=prefix==="eval"?null:"test"
return[huggingface_results_numberIn(key,name,found,path,{n:n!==null&&Number.isInteger(n)?n:null,role:role})]})}function huggingface_results_numberIn(key,name,scalar,path,rest){const metric=(0,metric_names.NQ)(name)
const value=finite(scalar)
const scale=(0,metric_names.Ov)(metric,value,false)
return recordOf(scalar,[key],path,{metric:metric,name:key,scale:scale,...rest})}const parts=(left,path)=>[...left].map(([key,{key:span}])=>({what:`/${key.replaceAll("~","~0").replaceAll("/","~1")}`,place:(0,statement.$t)(path,span)}))
const EVALUATE_TITLE="Hugging Face evaluate results"
const evaluateReader=resultReader({id:"hugging-face-evaluate",title:EVALUATE_TITLE,versions:["0.3","0.4"],fields:["result.created"],recognise:({form:form,has:has})=>form==="json"&&["_timestamp","_git_commit_hash","_evaluate_version"].every(has)?{strength:3,because:"it has the time, the commit and the version that evaluate writes"}:null,read:(value,path)=>{if(value.kind!=="mapping")return{status:"empty"}
const created=located_values_scalarAt(value,["_timestamp"])
const details=detailsOf({tool:"evaluate",toolVersion:writtenAt(value,["_evaluate_version"]),created:created?.text??null})
const records=[]
const left=[]
for(const[key,entry]of value.entries){if(key.startsWith("_"))continue
const{name:name,role:role}=(0,named_number.jY)(key)
const{value:found}=entry
const isNumber=found.kind==="scalar"&&(typeof found.value==="number"||found.value===null)
if(isNumber&&(0,metric_names.NQ)(name)!==null)records.push(huggingface_results_numberIn(key,name,found,path,{role:role,details:details}))
else left.push([key,entry])}const warnings=[]
if(records.length===0){const message='No number with the name of a known metric is here, such as accuracy or recall. Save what compute() returned: evaluate.save("results/", **results).'
warnings.push(problem("no-metrics",message,nearestPlace(value,["_timestamp"],path)))}return{status:records.length===0?"empty":"parsed",version:writtenAt(value,["_evaluate_version"]),records:records,binding:createdOn(created,path,EVALUATE_TITLE),warnings:warnings,notUnderstood:parts(left,path)}}})
const inspect_TITLE="Inspect evaluation log"
const inspect_HEADER="header.json"
const STARTED="_journal/start.json"
function inspect_recognise(head){if(isZip(head)){const listed=listZip(head.slice,head.size)
if("problem"in listed)return null
const names=new Set(listed.entries.map(({name:name})=>name))
return names.has(STARTED)?{strength:3,because:"it is an archive with the journal of an Inspect run"}:null}const{form:form,value:value}=head.outline()
if(form!=="json"||value===null||countAt(value,["version"])===null)return null
const isLog=located_values_textAt(value,["status"])!==""&&located_values_textAt(value,["eval","task"])!==""
const isOurs=located_values_textAt(value,["eval","model"])!==""&&(0,located.$I)(value,["eval","dataset"])!==null
return isLog&&isOurs?{strength:3,because:"it states a task, its status and its model as Inspect does"}:null}const isZip=({bytes:bytes})=>bytes[0]===80&&bytes[1]===75&&bytes[2]===3&&bytes[3]===4
const inspect_SELECTION=selectionOf(["version","status","invalidated","eval/created","eval/task","eval/task_version","eval/model","eval/dataset/name","eval/dataset/samples","eval/config/limit","eval/config/epochs","eval/packages/inspect_ai","results/total_samples","results/completed_samples","results/scores[]/name","results/scores[]/scorer","results/scores[]/reducer","results/scores[]/scored_samples","results/scores[]/unscored_samples","results/scores[]/metrics/*/name","results/scores[]/metrics/*/value","results/scores[]/metrics/*/params/group_key","results/scores[]/metrics/*/params/metric/name"],["samples","plan","stats","error","location","etag","log_updates","tags","metadata","eval/*","eval/dataset/*","eval/config/*","eval/packages/*",...["params","metadata"].map(key=>`results/scores[]/${key}`),...["options","metadata","group","params/*","params/metric/*"].map(key=>`results/scores[]/metrics/*/${key}`)])
function inspect_read(document){if(!isZip(document))return readLog(document)
const{path:path,slice:slice,size:size}=document
const refused=(code,message,status="corrupt")=>({...evidence_reader.f,status:status,warnings:[{code:code,message:message,place:(0,statement.GH)(path)}]})
const listed=listZip(slice,size)
if("problem"in listed)return refused(listed.code,listed.problem)
const odd=oddNames(listed.entries)
if(odd!==null)return refused("odd-names",odd)
const header=listed.entries.find(({name:name})=>name===inspect_HEADER)
if(header===void 0){const toolVerdict={said:"incomplete",place:(0,statement.GH)(path)}
return nothingIn(path,"incomplete",NO_HEADER,{toolVerdict:toolVerdict})}const limits={bytes:safety_limits.ym.evalHeaderBytes,ratio:safety_limits.ym.evalHeaderRatio}
const unpacked=unpackEntry(slice,header,limits)
if("problem"in unpacked)return refused(unpacked.code,`${unpacked.problem} ${AS_JSON}`,unpacked.code==="zstd"?"unsupported":"corrupt")
const reading=readLog({path:path,chunks:()=>[unpacked.bytes]})
const warnings=reading.warnings.map(one=>({...one,message:`In ${inspect_HEADER} of the archive: ${one.message}`}))
return{...reading,warnings:warnings}}const NO_HEADER="The archive holds the start of a run and no results: the run was stopped, or is not finished. Run the evaluation to its end and commit that log."
const AS_JSON="Write the log as JSON with: inspect log convert --to json."
function oddNames(entries){const names=new Set(entries.map(({name:name})=>name))
if(names.size<entries.length)return"Two entries of the archive have one name, so it is not clear which is meant."
const leadsOut=entries.some(({name:name})=>/^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0/.test(name))
return leadsOut?"An entry of the archive has a name that leads out of it. Inspect writes no such names.":null}function readLog(document){const{path:path}=document
const selected=readSelected(document,inspect_SELECTION)
if(selected.value===null)return selected.reading
const{value:value,warnings:warnings,notUnderstood:notUnderstood}=selected
const reading={notUnderstood:notUnderstood,version:located_values_scalarAt(value,["version"])?.text??null,binding:createdOn(located_values_scalarAt(value,["eval","created"]),path,inspect_TITLE),warnings:warnings}
const status=located_values_textAt(value,["status"])
if(status!=="success"){const toolVerdict=inspect_verdictOf(value,status==="error"?"error":"incomplete",path)
return nothingIn(path,"not-finished",NOT_FINISHED,{...reading,toolVerdict:toolVerdict})}const records=inspect_recordsOf(value,path)
if(records.length===0)return nothingIn(path,"no-scores",inspect_NO_SCORES,reading)
const limits=limitsOf(value,path)
return{...evidence_reader.f,...reading,status:limits.length>0?"partial":"parsed",records:records,warnings:[...warnings,...limits]}}const NOT_FINISHED="The run did not end with success, so its numbers are not those of the evaluation. Run it to its end, such as with inspect eval-retry, and commit that log."
const inspect_NO_SCORES="The log has no scores, so it says nothing of the model. Run the task with a scorer, or score the log with inspect score."
function inspect_verdictOf(value,said,path){const scalar=located_values_scalarAt(value,["status"])
return{said:said,place:scalar===null?(0,statement.GH)(path):(0,statement.$t)(path,scalar.span)}}const inspect_SPREAD=/^(bootstrap_)?(stderr|std|var)$/
function inspect_recordsOf(value,path){const scores=(0,located.$I)(value,["results","scores"])
if(scores?.kind!=="sequence")return[]
const shared={dataset:label(located_values_textAt(value,["eval","dataset","name"]))||label(located_values_textAt(value,["eval","task"])),model:label(located_values_textAt(value,["eval","model"])),tool:"Inspect",toolVersion:label(located_values_textAt(value,["eval","packages","inspect_ai"]))}
const epochs=countAt(value,["eval","config","epochs"])??1
const completed=epochs>1?null:countAt(value,["results","completed_samples"])
return scores.items.flatMap((score,position)=>{const metrics=(0,located.$I)(score,["metrics"])
if(metrics?.kind!=="mapping")return[]
const names=[...metrics.entries].map(([key,{value:metric}])=>located_values_textAt(metric,["name"])||key)
const hasError=names.some(name=>/stderr$/.test(name))
const means=names.filter(name=>!inspect_SPREAD.test(name))
const scored=countAt(score,["scored_samples"])
const details=detailsOf({...shared,judge:label(located_values_textAt(score,["name"]))||label(located_values_textAt(score,["scorer"])),excluded:countAt(score,["unscored_samples"]),intervalFrom:hasError&&means.length===1?"standard-error":null})
if(scored===0)return[]
return[...metrics.entries].flatMap(([key,{value:metric}])=>{const scalar=located_values_scalarAt(metric,["value"])
const attribute=label(located_values_textAt(metric,["params","group_key"]))
const ofGroups=attribute===""?"":located_values_textAt(metric,["params","metric","name"])
const isGroup=ofGroups!==""&&key!=="all"
const name=label(ofGroups||located_values_textAt(metric,["name"])||key)
const keys=["results","scores",position,"metrics",key,"value"]
if(scalar===null||name===""||inspect_SPREAD.test(name))return[]
const known=name==="accuracy"?(0,metric_names.NQ)(name):null
const isShare=known!==null&&typeof scalar.value==="number"&&scalar.value>=0&&scalar.value<=1
return[recordOf(scalar,keys,path,{name:name,metric:known,scale:isShare?"fraction":"unknown",n:isGroup?null:scored??completed,subgroup:isGroup?{[attribute]:key}:{},details:details})]})})}const SUBSET="Only some samples of the data set were evaluated (limit), so the score is not that of the data set. Run the task without --limit."
const UNCOMPLETED="Not all samples were completed, so the score is of those that were. See why the others failed, and run inspect eval-retry."
const INVALIDATED="Somebody marked samples of this log as invalid. Run the evaluation again."
function limitsOf(value,path){const found=[]
const add=(code,message,at)=>{const scalar=located_values_scalarAt(value,at)
found.push({code:code,message:message,place:scalar===null?(0,statement.GH)(path):(0,statement.$t)(path,scalar.span)})}
const limit=(0,located.$I)(value,["eval","config","limit"])
const number=countAt(value,["eval","config","limit"])
const samples=countAt(value,["eval","dataset","samples"])
const isLimited=limit!==null&&(limit.kind!=="scalar"||limit.value!==null)
if(isLimited&&(number===null||samples===null||number<samples))add("subset",SUBSET,["eval","config","limit"])
const[total,completed]=[countAt(value,["results","total_samples"]),countAt(value,["results","completed_samples"])]
if(total!==null&&completed!==null&&completed<total)add("uncompleted",UNCOMPLETED,["results","completed_samples"])
if(located_values_scalarAt(value,["invalidated"])?.value===true)add("invalidated",INVALIDATED,["invalidated"])
return found}const inspectReader={id:"inspect",title:inspect_TITLE,role:"result",versions:["2"],recognise:inspect_recognise,read:inspect_read,fields:[CREATED_FIELD]}
var xml=__webpack_require__(20247)
const junit_TITLE="JUnit test report"
const junitReader={id:"junit",title:junit_TITLE,role:"result",versions:[],fields:["result.created"],recognise:junit_recognise,read:junit_read}
const junit_ROOT=/^\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(testsuites?)(\s[^>]{0,4000})?\/?>/
function junit_recognise(head,declared){if(meansAnother(head,declared))return null
const[,name,attributes=""]=junit_ROOT.exec(head.text.slice(0,8192))??[]
if(name===void 0||/<node_order>|\binternalid=/.test(head.text))return null
return/\s(tests|failures|errors)\s*=/.test(attributes)||/<testcase[\s/>]/.test(head.text)?{strength:3,because:"it has test suites with their cases"}:{strength:2,because:"its root is a list of test suites"}}const ENDINGS=[["error","errored",["errors"]],["failure","failed",["failures"]],["skipped","skipped",["skipped","skips","disabled"]]]
function junit_read(document){const{path:path}=document
const text=document.wholeText()
const{value:value,problems:problems}=(0,xml.N)(text)
const warnings=(0,statement.GW)(problems,path)
const[root]=value?.kind==="mapping"?[...value.entries]:[]
if(value===null||root===void 0)return{...evidence_reader.f,status:"corrupt",warnings:warnings}
const[name,{value:suites,key:key}]=root
const top={keys:[name],span:key}
const cases=casesBelow(suites,top)
const counted=suiteThatCounts(suites,top)
const attributes=counted===null?new Map:attributesOf(text,counted.suite,counted.found)
const created=attributes.get("timestamp")
const details=detailsOf({created:created?.text??null})
const start=(0,statement.$t)(path,key)
const stated=junit_numberIn(attributes.get("tests"))
const total=Math.max(cases.length,stated??0)
const skipped=cases.filter(({ending:ending})=>ending==="skipped").length
if(total===0||cases.length>0&&skipped===cases.length){const message=total===0?"The report holds no test, and no failure of no test is no pass. Check that the runner finds the tests, such as pytest --junitxml=report.xml tests/.":"Every test was skipped, so that none of them says anything. Run them where what they need is there."
const code=total===0?"no-tests":"all-skipped"
return{...evidence_reader.f,status:"empty",warnings:[...warnings,problem(code,message,start)]}}const about={n:total,details:details,path:path}
const tests=numberOfTests("tests_run","tests",attributes.get("tests"),cases,cases,start,{...about,n:null})
const endings=ENDINGS.map(([,ending,names])=>{const attribute=names.map(one=>attributes.get(one)).find(one=>one!==void 0)
const own=cases.filter(one=>one.ending===ending)
return numberOfTests(`tests_${ending}`,names[0]??ending,attribute,own,cases,start,about)})
const records=[tests,...endings]
warnings.push(...records.flatMap(one=>one.warnings))
const bad=endings.flatMap(one=>one.record??[]).find(({metric:metric,value:number})=>(metric==="tests_failed"||metric==="tests_errored")&&number!==0)
return{...evidence_reader.f,status:warnings.length>0?"partial":"parsed",records:records.flatMap(one=>one.record??[]),binding:created===void 0?[]:createdOn(scalarOf(created),path,junit_TITLE),toolVerdict:bad===void 0?{said:cases.length===0?"incomplete":"passed",place:start}:{said:"failed",place:bad.place},warnings:warnings}}const scalarOf=({text:text,span:span})=>({kind:"scalar",value:text,text:text,quoted:true,span:span})
function casesBelow(suite,{keys:keys}){const own=junit_children(suite,"testcase",keys).map(({value:value,found:found})=>{for(const[element,ending]of ENDINGS){const[first]=junit_children(value,element,found.keys)
if(first!==void 0)return{...first.found,ending:ending}}return{...found,ending:"passed"}})
const below=junit_children(suite,"testsuite",keys).flatMap(({value:value,found:found})=>casesBelow(value,found))
return own.concat(below)}function junit_children(parent,name,keys){const entry=parent.kind==="mapping"?parent.entries.get(name):void 0
if(entry===void 0)return[]
const{value:value,key:key}=entry
if(value.kind!=="sequence")return[{value:value,found:{keys:[...keys,name],span:key}}]
return value.items.map((item,position)=>({value:item,found:{keys:[...keys,name,position],span:junit_beginningOf(item)}}))}function junit_beginningOf(value){const tag=value.kind==="mapping"?[...value.entries].find(([key])=>key.startsWith("@"))?.[1].key:void 0
const{line:line,column:column}=tag??value.span
return{line:line,column:column,endLine:line,endColumn:column+(tag===void 0?0:1)}}function suiteThatCounts(root,found){if(root.kind==="mapping"&&root.entries.has("@tests"))return{suite:root,found:found}
const[only,...others]=junit_children(root,"testsuite",found.keys)
if(only===void 0||others.length>0||only.value.kind!=="mapping")return null
return{suite:only.value,found:only.found}}const ATTRIBUTE=/\s+([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/y
function attributesOf(text,{entries:entries},{keys:keys}){const found=new Map
const tag=[...entries].find(([key])=>key.startsWith("@"))?.[1].key
if(tag===void 0)return found
const source=text.startsWith("\ufeff")?text.slice(1):text
const lines=source.split("\n").slice(tag.line-1,tag.endLine)
const written=lines.join("\n").slice(tag.column-1)
ATTRIBUTE.lastIndex=/^<[^\s>/]+/.exec(written)?.[0].length??0
for(let match=ATTRIBUTE.exec(written);match!==null;match=ATTRIBUTE.exec(written)){const[,name="",quoted=""]=match
const before=written.slice(0,ATTRIBUTE.lastIndex-quoted.length+1)
const line=tag.line+before.split("\n").length-1
const column=line===tag.line?tag.column+before.length:before.length-before.lastIndexOf("\n")
const inner=quoted.slice(1,-1)
const span={line:line,column:column,endLine:line,endColumn:column+(inner.includes("\n")?0:inner.length)}
found.set(name,{text:inner,span:span,pointer:(0,located.rb)([...keys,`@${name}`])})}return found}const junit_numberIn=attribute=>attribute!==void 0&&/^\d{1,9}$/.test(attribute.text)?Number(attribute.text):null
function numberOfTests(metric,name,attribute,own,all,start,{n:n,details:details,path:path}){const about={metric:metric,name:name,scale:"count",n:n,details:details}
const stated=junit_numberIn(attribute)
if(attribute!==void 0&&stated!==null&&stated>=own.length){const place=(0,statement.$t)(path,attribute.span)
const warnings=[]
if(all.length===0&&metric==="tests_run"){const message="The report counts tests and lists none, so that nothing shows that they ran. Keep the cases in the report."
warnings.push(problem("no-cases",message,place))}return{record:record({...about,raw:attribute.text,value:stated,pointer:attribute.pointer,place:place}),warnings:warnings}}if(all.length===0)return{record:null,warnings:[]}
const[first]=own
const warnings=[]
if(attribute!==void 0){const message=`The suite states another number here than the ${own.length} that its cases show. Let the runner write the report again.`
warnings.push(problem("counts-differ",message,(0,statement.$t)(path,attribute.span)))}const pointer=first===void 0?"":(0,located.rb)(first.keys)
const place=first===void 0?start:(0,statement.$t)(path,first.span)
return{record:record({...about,raw:"",value:own.length,pointer:pointer,place:place}),warnings:warnings}}const lm_eval_TITLE="lm-evaluation-harness results"
const SAMPLES_TITLE="lm-evaluation-harness samples"
const METRIC_KEY=/^([^,\s][^,]{0,80}),([^,]{1,80})$/
const STDERR=/_stderr$/
function lm_eval_recognise({outline:outline}){const{form:form,value:value}=outline()
const results=value===null?null:(0,located.$I)(value,["results"])
if(form!=="json"||value===null||results?.kind!=="mapping")return null
const tasks=[...results.entries.values()].flatMap(({value:one})=>one.kind==="mapping"?[one]:[])
const keys=tasks.flatMap(task=>[...task.entries.keys()])
const hasNewKeys=keys.some(key=>METRIC_KEY.test(key))
if(hasNewKeys&&keys.some(key=>STDERR.test(key.replace(/,.*/,""))||key==="alias"))return{strength:3,because:"it has metrics with filters by task, as lm-eval writes them"}
const isOld=keys.some(key=>STDERR.test(key))&&(0,located.$I)(value,["versions"])?.kind==="mapping"
if(isOld&&(0,located.$I)(value,["config","num_fewshot"])!==null)return{strength:3,because:"it has results, versions and shots as lm-eval 0.3 writes them"}
const isNew=(0,located.$I)(value,["n-shot"])?.kind==="mapping"&&(0,located.$I)(value,["versions"])?.kind==="mapping"
return isNew?{strength:3,because:"it has results, versions and shots as lm-eval writes them"}:null}const lm_eval_SELECTION=selectionOf(["results","groups","versions","n-shot/-","higher_is_better","n-samples","config/model","config/model_args","config/limit","date","model_name","lm_eval_version"],["configs","config/*","n-shot/*","group_subtasks","task_hashes","model_source","model_name_sanitized","git_hash","upper_git_hash","transformers_version","pretty_env_info","start_time","end_time","tokenizer_pad_token","tokenizer_eos_token","tokenizer_bos_token","eot_token_id","max_length","system_instruction","system_instruction_sha","fewshot_as_multiturn","chat_template","chat_template_sha","total_evaluation_time_seconds"])
const KNOWN={acc:"accuracy",mcc:"mcc"}
function lm_eval_read(document){const{path:path}=document
const selected=readSelected(document,lm_eval_SELECTION)
if(selected.value===null)return selected.reading
const{value:value,warnings:warnings}=selected
const notUnderstood=[...selected.notUnderstood,...otherNumbers(value,path)]
const isNew=(0,located.$I)(value,["n-shot"])!==null||(0,located.$I)(value,["n-samples"])!==null
const reading={version:isNew?"0.4":"0.3",binding:lm_eval_createdAt(value,path),warnings:warnings,notUnderstood:notUnderstood}
const records=lm_eval_recordsOf(value,path)
if(records.length===0)return nothingIn(path,"no-results",NO_RESULTS,reading)
const subsets=subsetsOf(value,path)
const whole=warnings.length===0&&subsets.length===0
return{...evidence_reader.f,...reading,status:whole?"parsed":"partial",records:records,warnings:[...warnings,...subsets]}}const NO_RESULTS="The file has no metric of any task, so it says nothing of the model. Run lm_eval with tasks and --output_path, and commit that file."
function lm_eval_createdAt(value,path){const scalar=located_values_scalarAt(value,["date"])
if(typeof scalar?.value!=="number"||scalar.value<1e9||scalar.value>1e10)return[]
const day=new Date(scalar.value*1e3).toISOString().slice(0,10)
const source={raw:scalar.text,place:(0,statement.$t)(path,scalar.span),format:lm_eval_TITLE,assurance:"reported"}
return[(0,statement.qZ)(CREATED_FIELD,(0,statement.Eb)(day),source)]}function modelOf(value){const recordOf=located_values_textAt(value,["model_name"])
const[,pretrained=""]=/(?:^|,)(?:pretrained|model)=([^,]+)/.exec(located_values_textAt(value,["config","model_args"]))??[]
return label(recordOf)||label(pretrained)}function lm_eval_recordsOf(value,path){const shared={model:modelOf(value),tool:"lm-eval",toolVersion:label(located_values_textAt(value,["lm_eval_version"]))}
const results=(0,located.$I)(value,["results"])
const tasks=results?.kind==="mapping"?[...results.entries.keys()]:[]
const groups=(0,located.$I)(value,["groups"])
const others=groups?.kind==="mapping"?[...groups.entries.keys()].filter(one=>!tasks.includes(one)):[]
return[...tasks.flatMap(task=>taskRecords(value,["results",task],path,shared)),...others.flatMap(task=>taskRecords(value,["groups",task],path,shared))]}function taskRecords(value,at,path,shared){const task=(0,located.$I)(value,at)
if(task?.kind!=="mapping")return[]
const name=String(at[1]??"")
const n=countAt(value,["n-samples",name,"effective"])??countAt(task,["sample_len"])
if(n===0)return[]
return[...task.entries].flatMap(([key,{value:scalar}])=>{if(scalar.kind!=="scalar"||!isMetric(key,scalar))return[]
const[metric,filter]=key.split(",")
const known=metric!==void 0&&Object.hasOwn(KNOWN,metric)?KNOWN[metric]??null:null
const number=finite(scalar)
const nature=(0,metric_names.PC)(known)
return[recordOf(scalar,[...at,key],path,{name:label(key)||"a metric with an unusual name",metric:known,raw:scalar.text,better:directionOf(value,name,metric??key)??nature.better,scale:(0,metric_names.Ov)(known,number,false),n:n,details:detailsOf({...shared,dataset:label(name),revision:label(located_values_scalarAt(value,["versions",name])?.text??""),intervalFrom:hasError(task,metric??key,filter)?"standard-error":null})})]})}const NO_METRIC=/^(alias|name|sample_len|sample_count|samples?|\s*)$/
function isMetric(key,scalar){const[name=""]=key.split(",")
if(STDERR.test(name)||NO_METRIC.test(name))return false
return typeof scalar.value==="number"||METRIC_KEY.test(key)&&scalar.text==="N/A"}function otherNumbers(value,path){const results=(0,located.$I)(value,["results"])
if(results?.kind!=="mapping")return[]
return[...results.entries].flatMap(([task,{value:one}])=>one.kind!=="mapping"?[]:[...one.entries].flatMap(([key,entry])=>entry.value.kind==="scalar"||NO_METRIC.test(key)?[]:[{what:(0,located.rb)(["results",task,key]),place:(0,statement.$t)(path,entry.key)}]))}function hasError(task,metric,filter){const key=filter===void 0?`${metric}_stderr`:`${metric}_stderr,${filter}`
const value=task.entries.get(key)?.value
return value?.kind==="scalar"&&typeof value.value==="number"}function directionOf(value,task,metric){const higher=located_values_scalarAt(value,["higher_is_better",task,metric])?.value
return typeof higher==="boolean"?higher?"higher":"lower":null}const lm_eval_SUBSET="Only the first samples of the task were evaluated (--limit), so the score is not that of the benchmark. Run lm_eval without --limit."
function subsetsOf(value,path){const counts=(0,located.$I)(value,["n-samples"])
const found=[]
if(counts?.kind==="mapping"){for(const[task]of counts.entries){const effective=located_values_scalarAt(value,["n-samples",task,"effective"])
const original=countAt(value,["n-samples",task,"original"])
const number=countAt(value,["n-samples",task,"effective"])
if(effective!==null&&number!==null&&original!==null&&number<original)found.push({code:"subset",message:lm_eval_SUBSET,place:(0,statement.$t)(path,effective.span)})}if(counts.entries.size>0)return found}const limit=located_values_scalarAt(value,["config","limit"])
return limit===null?found:[{code:"subset",message:lm_eval_SUBSET,place:(0,statement.$t)(path,limit.span)}]}const lmEvalReader={id:"lm-eval",title:lm_eval_TITLE,role:"result",versions:["0.3","0.4"],recognise:lm_eval_recognise,read:lm_eval_read,fields:[CREATED_FIELD]}
const SAMPLE_KEYS=["doc_id","doc","target","arguments","resps","filtered_resps"]
function recogniseSamples({outline:outline}){const{form:form,value:value}=outline()
if(value?.kind!=="mapping"||form!=="ndjson"&&form!=="json")return null
if(!SAMPLE_KEYS.every(key=>value.entries.has(key)))return null
return{strength:3,because:"its lines are samples of a task as lm-eval logs them"}}function readSamples({path:path,chunks:chunks}){const tallies=new Map
const selection=new Map([...["doc","target","arguments","resps","filtered_resps"].map(key=>[key,null]),["metrics","all"],["*","scalars"]])
const problems=streamJsonLines(chunks(),selection,line=>takeSample(line,tallies))
const warnings=(0,statement.GW)(problems,path)
const records=[...tallies.values()].flatMap(({name:name,at:at,key:key,n:n,ones:ones,isBinary:isBinary})=>isBinary?[records_counted(ones,at,[key],path,{name:name,better:"higher",n:n,details:detailsOf({tool:"lm-eval"})})]:[])
const only={code:"samples-only",message:SAMPLES_ONLY,place:(0,statement.GH)(path)}
return{...evidence_reader.f,status:records.length===0?"empty":"partial",records:records,warnings:[...warnings,only]}}const SAMPLES_ONLY="Samples do not say of which task and model they are, nor whether they are all of them. Commit the results file of the same run (results_*.json) as the evidence."
function takeSample(line,tallies){const metrics=(0,located.$I)(line,["metrics"])
if(metrics?.kind!=="sequence")return
const filter=located_values_textAt(line,["filter"])
for(const{kind:kind,...metric}of metrics.items){const key=kind==="scalar"&&"text"in metric?metric.text:""
const scalar=located_values_scalarAt(line,[key])
const name=label(filter===""?key:`${key},${filter}`)
if(scalar===null||name==="")continue
const tally=tallies.get(name)??{name:name,at:scalar,key:key,n:0,ones:0,isBinary:true}
tallies.set(name,tally)
tally.n++
if(scalar.value===1||scalar.value===true)tally.ones++
else if(scalar.value!==0&&scalar.value!==false)tally.isBinary=false}}const lmEvalSamplesReader={id:"lm-eval-samples",title:SAMPLES_TITLE,role:"result",versions:[],recognise:recogniseSamples,read:readSamples,fields:[]}
const mlflow_run_TITLE="MLflow metric"
const mlflowMetricReader={id:"mlflow-metric",title:mlflow_run_TITLE,role:"result",versions:["1","2","3"],fields:["result.created"],recognise:mlflow_run_recognise,read:readMetric}
const mlflow_run_LINE=/^(\d{13}) (-?(?:\d{1,400}(?:\.\d{0,400})?(?:e[+-]?\d{1,3})?|inf|nan)) (-?\d{1,18})(?: [0-9a-f]{32})?(?: (\S.{0,499}) (\S{1,100}))?\r?$/
function mlflow_run_recognise(head,declared){if(meansAnother(head,declared))return null
const lines=head.text.split("\n")
const whole=lines.slice(0,-1)
const last=lines.at(-1)??""
const rest=head.size>head.text.length?"":last
const all=rest===""?whole:[...whole,rest]
return all.length>0&&all.every(line=>mlflow_run_LINE.test(line))?{strength:3,because:"each of its lines is a time, a value and a step"}:null}function readMetric(document){const{path:path}=document
const text=document.wholeText()
let last=null
for(const[position,line]of text.split("\n").entries()){const[,time,value,step,dataset=null]=mlflow_run_LINE.exec(line)??[]
if(time===void 0||value===void 0||step===void 0){if(line.trim()==="")continue
const place={path:path,line:position+1,column:1,endLine:position+1,endColumn:line.length+1}
const message="A line that is no logged value: milliseconds, value and step, divided by blanks. Let MLflow write the file again."
return{...evidence_reader.f,status:"corrupt",warnings:[problem("not-a-logged-value",message,place)]}}const logged={time:time,value:value,step:Number(step),dataset:dataset,line:position+1}
if(last===null||isLater(logged,last))last=logged}if(last===null)return{...evidence_reader.f,status:"empty"}
const name=metricName(path)
const record=recordOfLast(last,name,path)
const warnings=[]
if(name===null){const message='A metric of MLflow has the name of its file in the folder "metrics" of the run, and this file lies in none, so that nobody can say what was measured. Name it under evidence where MLflow wrote it, or export the run: mlflow runs describe --run-id RUN.'
warnings.push(problem("no-metric-name",message,record.place))}return{...evidence_reader.f,status:name===null?"partial":"parsed",records:[record],binding:[mlflow_run_createdAt(last,path)],warnings:warnings}}function isLater(one,other){if(one.step!==other.step)return one.step>other.step
if(one.time!==other.time)return one.time>other.time
return!(Number(one.value)<Number(other.value))}function metricName(path){const below=/(?:^|\/)[0-9a-f]{32}\/metrics\/(.+)$/.exec(path)??/^(?:.*?\/)?metrics\/(.+)$/.exec(path)
return below?.[1]??null}const LOGGED_MODEL=/(?:^|\/)(m-[0-9a-f]{32})\/metrics\/./
function recordOfLast(logged,name,path){const{name:bare,role:role}=(0,named_number.jY)(name??"")
const metric=name===null?null:(0,metric_names.NQ)(bare)
const number=Number(logged.value)
const value=Number.isFinite(number)?number:null
const column=logged.time.length+2
const[,model]=LOGGED_MODEL.exec(path)??[]
return record({metric:metric,name:name??(0,paths.Vb)(path),raw:logged.value,value:value,scale:(0,metric_names.Ov)(metric,value,false),role:role,pointer:"",place:{path:path,line:logged.line,column:column,endLine:logged.line,endColumn:column+logged.value.length},details:detailsOf({created:logged.time,dataset:logged.dataset,model:model,tool:"MLflow"})})}function mlflow_run_createdAt({time:time,line:line},path){const place={path:path,line:line,column:1,endLine:line,endColumn:time.length+1}
return(0,statement.qZ)("result.created",(0,statement.Eb)(dayOfMilliseconds(time)),{raw:time,place:place,format:mlflow_run_TITLE,assurance:"reported"})}const dayOfMilliseconds=time=>new Date(Number(time)).toISOString().slice(0,10)
const RUN_TITLE="MLflow run"
const FINISHED=["3","FINISHED"]
const FAILED=["4","FAILED","5","KILLED"]
const mlflowRunReader=resultReader({id:"mlflow-run",title:RUN_TITLE,versions:["1","2","3"],fields:["result.created"],recognise:({form:form,has:has})=>form==="yaml"&&(has("run_id")||has("run_uuid"))&&["artifact_uri","lifecycle_stage","status"].every(has)?{strength:3,because:"it has the id, the state and the artifacts of a run"}:null,read:(value,path)=>{const status=located_values_scalarAt(value,["status"])
const end=located_values_scalarAt(value,["end_time"])
const place=status===null?(0,statement.GH)(path):(0,statement.$t)(path,status.span)
const verdict=mlflow_run_verdictOf(status?.text??"",place)
if(verdict!==null||end===null){const message="The run did not come to its end, so that its numbers may be those of a part of the work. Run it again, and use the numbers of a run that has finished."
const toolVerdict=verdict??{said:"incomplete",place:place}
return{status:"partial",toolVerdict:toolVerdict,warnings:[problem("run-not-finished",message,place)]}}const deleted=located_values_scalarAt(value,["lifecycle_stage"])
if(deleted?.text==="deleted"){const message="The run was deleted, so that its numbers are those of nothing that is in use. Name another run."
const toolVerdict={said:"incomplete",place:(0,statement.$t)(path,deleted.span)}
return{status:"partial",toolVerdict:toolVerdict,warnings:[problem("run-deleted",message,toolVerdict.place)]}}return{status:"parsed",binding:endedOn(end,path)}}})
function mlflow_run_verdictOf(status,place){if(FINISHED.includes(status))return null
return{said:FAILED.includes(status)?"error":"incomplete",place:place}}function endedOn(end,path){if(finite(end)===null||!/^\d{13}$/.test(end.text))return[]
const place=(0,statement.$t)(path,end.span)
const source={raw:end.text,place:place,format:RUN_TITLE,assurance:"reported"}
return[(0,statement.qZ)("result.created",(0,statement.Eb)(dayOfMilliseconds(end.text)),source)]}var split_table=__webpack_require__(71423)
var predictions=__webpack_require__(20222)
const SCORE=/^.{1,200}\/v\d+\/(score|justification)$/
const OUTCOME=["target","targets","ground_truth","label","labels"]
const PREDICTION=["prediction","predictions","outputs","output"]
const tableReader=resultReader({id:"mlflow-table",title:"MLflow evaluation table",versions:["2","3"],recognise:(_,head)=>{const columns=(0,split_table.b)(head.bytes)??[]
if(columns.some(name=>SCORE.test(name)))return{strength:3,because:"its columns are scores of rows as mlflow.evaluate names them"}
return isEvaluated(columns)?{strength:2,because:"its columns hold outcomes and predictions, and its data rows"}:null},read:(value,path)=>{const columns=mlflow_table_columnsOf(value)
const rows=itemsAt(value,["data"]).length
if(rows===0){const message="The table has no row: nothing was evaluated. Run mlflow.evaluate on data that are not empty."
return{status:"empty",warnings:[problem("no-rows",message,nearestPlace(value,["data"],path))]}}const asNumbers='json.dump(results.metrics, open("metrics.json", "w")) with what mlflow.evaluate returns'
const asRows="or, where they are outcomes and predictions of two values, name the file under evidence with kind: predictions and its columns"
const how=isEvaluated(columns)&&!columns.some(name=>SCORE.test(name))?`${asNumbers}; ${asRows}`:asNumbers
const message=`The table holds ${rows} rows one by one, and no number of all of them; none is computed of them here. Write the numbers: ${how}.`
return{status:"unsupported",warnings:[problem("row-level",message,(0,statement.GH)(path))]}}})
const mlflowTableReader={...tableReader,read:async document=>{const table=await tableReader.read(document)
const columns=(0,split_table.b)(document.bytes)??[]
const areRows=(0,prediction_columns.Ot)(columns)&&!columns.some(name=>SCORE.test(name))
if(table.status!=="unsupported"||!areRows)return table
const rows=await predictions.a.read(document)
return rows.status==="unsupported"?{...table,notUnderstood:rows.notUnderstood}:rows}}
function isEvaluated(columns){const names=columns.map(name=>name.toLowerCase())
const isNamed=OUTCOME.some(one=>names.includes(one))&&PREDICTION.some(one=>names.includes(one))
return isNamed||(0,prediction_columns.Ot)(columns)}const mlflow_table_columnsOf=value=>itemsAt(value,["columns"]).map(column=>String((0,located.Ul)(column)))
const modelscan_TITLE="modelscan report"
const modelscan_COUNTS=["summary","total_issues_by_severity"]
const SCANNED=["summary","scanned","total_scanned"]
const modelscanReader=resultReader({id:"modelscan",title:modelscan_TITLE,versions:["0.5","0.6","0.7","0.8"],fields:["result.created"],recognise:({form:form,has:has})=>form==="json"&&has("summary/total_issues_by_severity")&&has("summary/modelscan_version")?{strength:3,because:"it counts issues by severity and names modelscan"}:null,read:modelscan_read})
function modelscan_read(value,path){const version=writtenAt(value,["summary","modelscan_version"])
const scanned=numberAt(value,SCANNED)
const details=detailsOf({tool:"modelscan",toolVersion:version,created:writtenAt(value,["summary","timestamp"])})
const binding=createdOn(located_values_scalarAt(value,["summary","timestamp"]),path,modelscan_TITLE)
const errors=itemsAt(value,["errors"])
const verdict=errors.length>0?{said:"error",place:nearestPlace(value,["errors",0],path)}:null
if(scanned===null||scanned<1){const message="modelscan scanned no file, so that nothing was found says nothing. Run it on the folder that holds the model: modelscan -p MODELS -r json -o FILE."
const warnings=[problem("nothing-scanned",message,nearestPlace(value,SCANNED,path))]
return{status:"empty",version:version,binding:binding,warnings:warnings,toolVerdict:verdict}}const records=["CRITICAL","HIGH","MEDIUM","LOW"].flatMap(word=>{const scalar=located_values_scalarAt(value,[...modelscan_COUNTS,word])
return scalar===null?[]:[writtenCount("model_issues",word,scalar,[...modelscan_COUNTS,word],path,{n:scanned,details:details})]})
const warnings=[...failures(value,path),...skippedModels(value,path),...otherCount(value,path)]
return{status:records.length===0?"empty":warnings.length>0?"partial":"parsed",version:version,records:records,binding:binding,warnings:warnings,toolVerdict:verdict}}function failures(value,path){const errors=itemsAt(value,["errors"]).length
if(errors===0)return[]
const message=`modelscan could not read ${errors} of the files, so they were not judged. Repair them or install what it needs (pip install "modelscan[tensorflow,h5py]"), and scan again.`
return[problem("scan-errors",message,nearestPlace(value,["errors",0],path))]}function skippedModels(value,path){const files=["summary","skipped","skipped_files"]
const models=itemsAt(value,files).flatMap((file,position)=>(0,model_file.LJ)(writtenAt(file,["source"])??"")?[position]:[])
const[first]=models
if(!isTold(value)){const message="The report does not say which files were skipped, and modelscan passes over formats that it does not know, such as ONNX, without a word. Scan again with --show-skipped."
return[problem("skipped-not-told",message,nearestPlace(value,SCANNED,path))]}if(first===void 0)return[]
const message=`modelscan skipped ${models.length} files that look like models: it does not know their format or was not installed for it. Scan them with a version that does (pip install "modelscan[tensorflow,h5py]").`
return[problem("model-skipped",message,nearestPlace(value,[...files,first,"source"],path))]}const isTold=value=>(0,located.$I)(value,["summary","skipped"])!==null
function otherCount(value,path){const counted=["CRITICAL","HIGH","MEDIUM","LOW"].map(word=>numberAt(value,[...modelscan_COUNTS,word])??0)
const sum=counted.reduce((a,b)=>a+b,0)
const listed=itemsAt(value,["issues"]).length
const total=numberAt(value,["summary","total_issues"])??sum
if(listed===sum&&total===sum)return[]
const message="The numbers of issues by severity, their total and the list of issues do not agree. Let modelscan write the file again."
return[problem("counts-differ",message,nearestPlace(value,modelscan_COUNTS,path))]}function monai_metrics_recognise(head,declared){if(isForAnother(declared))return null
const names=(0,scan_rows.lo)(head)
return names[0]==="class"&&names.includes("mean")&&names.includes("notnans")?{strength:3,because:"its columns are a class, a mean and the number of images with a value"}:null}const monai_metrics_METRICS=[[/dice/i,{metric:"dice",scale:"fraction"}],[/(^|_)(mean_)?iou(_|$)|jaccard/i,{metric:"iou",scale:"fraction"}],[/hausdorff|(^|_)hd95(_|$)|surface_distance/i,{kind:"performance",better:"lower",metric:null,scale:"distance"}]]
const monai_metrics_UNNAMED={kind:"performance",better:null,metric:null,scale:"unknown"}
function natureByName(path){const name=/^(.+)_summary\.[a-z]+$/i.exec((0,paths.Vb)(path))?.[1]??""
return monai_metrics_METRICS.find(([pattern])=>pattern.test(name))?.[1]??monai_metrics_UNNAMED}function monai_metrics_read(document){const{path:path}=document
const small=tableIn(document)
if(small.table===null)return small.reading
const{headers:headers,rows:rows}=small.table
const at=name=>headers.findIndex(({text:text})=>text.trim()===name)
const[group,mean,notnans]=[at("class"),at("mean"),at("notnans")]
const nature=natureByName(path)
const records=rows.flatMap((row,position)=>{const cell=row[mean]
const name=row[group]?.text.trim()??""
if(cell===void 0||name==="")return[]
const isAverage=name==="mean"&&position===rows.length-1
const of=isAverage?{averaging:"macro"}:{class:name}
const n=numberInText(row[notnans]?.text??"")?.value??null
return[cellRecord(cell,path,{...nature,name:"mean",n:n,details:{...of,tool:"MONAI"}})]})
const measured=records.filter(({n:n})=>n!==0)
const warnings=[...small.warnings,...measured.length===0?[noImages(path)]:[],...measured.length>0&&nature===monai_metrics_UNNAMED?[unnamed(path)]:[]]
return{...evidence_reader.f,status:measured.length===0?"empty":small.warnings.length>0?"partial":"parsed",records:records,warnings:warnings}}function noImages(path){const message="No image had a value (notnans is 0, or there is no line), so the summary shows nothing. Check that labels and predictions hold the classes, and evaluate again."
return{code:"no-images",message:message,place:(0,statement.GH)(path)}}function unnamed(path){const message="The table does not say which metric it sums up; MONAI writes that only into the name of the file. Keep the name, such as mean_dice_summary.csv."
return{code:"metric-not-named",message:message,place:(0,statement.GH)(path)}}const monaiSummaryReader={id:"monai-metrics",title:"MONAI metrics summary",role:"result",versions:[],recognise:monai_metrics_recognise,read:monai_metrics_read,fields:[]}
function recogniseSummary(root){return has(root,"foreground_mean","mean","metric_per_case")&&has(child(root,"foreground_mean"),"Dice")?{strength:3,because:"it holds foreground_mean, mean and metric_per_case"}:null}const OVERLAPS=[["Dice","dice"],["IoU","iou"]]
function readSummary(root,sheet){const cases=items(child(root,"metric_per_case"))
const counts=casesByLabel(cases)
use(sheet,...["metric_per_case","foreground_mean","mean"].map(key=>child(root,key)))
const overlaps=(from,about,prefix)=>OVERLAPS.flatMap(([key,metric])=>{const full={metric:metric,name:`${prefix}${key}`,scale:"fraction",...about}
return recordAt(child(from,key),full,sheet)})
const records=[...overlaps(child(root,"foreground_mean"),{n:cases.length,details:{averaging:"macro",tool:"nnU-Net"}},"foreground_mean "),...children(child(root,"mean")).flatMap(([label,found])=>overlaps(found,{n:counts.get(label)??0,details:{class:label,tool:"nnU-Net"}},""))]
if(cases.length>0)return{records:records}
const message="No case is listed, so the means are means of nothing. Evaluate a folder of predictions with its labels, and keep summary.json as nnU-Net writes it."
return{status:"empty",warnings:[problemAt(child(root,"metric_per_case")??root,"no-cases",message,sheet)]}}function casesByLabel(cases){const counts=new Map
for(const one of cases)for(const[label,metrics]of children(child(one,"metrics")))if(numberOf(child(metrics,"Dice"))!==null)counts.set(label,(counts.get(label)??0)+1)
return counts}const nnunetSummaryReader=trackedReader({id:"nnunet-summary",title:"nnU-Net summary",versions:["2"],fields:[],recognise:recogniseSummary,read:readSummary})
const CHUNK=["key","index","start_index","end_index","start_date","end_date","period","targets_missing_rate"]
const nannyml_FIELDS=["value","alert","realized","sampling_error","upper_confidence_boundary","lower_confidence_boundary","upper_threshold","lower_threshold"]
function columnOf(name){const chunk=CHUNK.find(field=>field===name.replace(/^(chunk_)+/,""))
if(chunk!==void 0)return{of:"chunk",field:chunk}
const field=nannyml_FIELDS.find(one=>name.endsWith(`_${one}`))
return field===void 0?null:{of:"series",series:name.slice(0,-field.length-1),field:field}}function nannyml_recognise(head,declared){if(isForAnother(declared))return null
const names=(0,scan_rows.lo)(head)
const known=names.map(columnOf)
const hasChunk=["key","index","start_index","end_index"].every(field=>known.some(one=>one?.of==="chunk"&&one.field===field))
const hasField=field=>known.some(one=>one?.of==="series"&&one.field===field)
const isFlat=hasChunk&&hasField("value")&&(hasField("alert")||hasField("upper_threshold"))
if(isFlat)return{strength:3,because:"its columns are chunks with values and thresholds"}
const isStacked=names.filter(name=>name==="chunk").length>=3&&head.text.split("\n",4).some(line=>/\bkey\b.*\bstart_index\b.*\bend_index\b/.test(line))
return isStacked?{strength:3,because:"its rows of names begin with chunks, their key and indices"}:null}function namedColumns({headers:headers,rows:rows}){const top=headers.map(({text:text})=>text)
if(!top.includes("chunk"))return{columns:top.map(columnOf),rows:rows}
const last=rows.findIndex((row,position)=>position<3&&row.some(({text:text})=>text==="start_index"))
const levels=[top,...rows.slice(0,last+1).map(row=>row.map(({text:text})=>text))]
const columns=top.map((_,column)=>{const parts=levels.map(level=>level[column]??"")
return columnOf([...new Set(parts)].join("_"))})
return{columns:columns,rows:rows.slice(last+1)}}function nannyml_read(document){const{path:path}=document
const small=tableIn(document)
if(small.table===null)return small.reading
const{columns:columns,rows:rows}=namedColumns(small.table)
const chunks=rows.map(row=>chunkOf(row,columns))
const records=chunks.flatMap(chunk=>recordsOfChunk(chunk,path))
const isEstimated=columns.some(one=>one?.of==="series"&&one.field==="realized")
const warnings=[...small.warnings,...isEstimated?[estimated(path)]:[],...records.length===0?[nannyml_nothing(path)]:[]]
const notUnderstood=small.table.headers.flatMap((header,column)=>columns[column]===null&&header.text!==""?[{what:header.text,place:(0,statement.$t)(path,header.span)}]:[])
return{...evidence_reader.f,status:records.length===0?"empty":small.warnings.length>0?"partial":"parsed",records:records,toolVerdict:nannyml_verdictOf(chunks,path),warnings:warnings,notUnderstood:notUnderstood}}function estimated(path){const message="NannyML estimated these numbers from scores alone, without outcomes, so they do not show how the model performed. Compute them on cases with known outcomes (PerformanceCalculator), or declare the predictions."
return{code:"estimated",message:message,place:(0,statement.GH)(path)}}function nannyml_nothing(path){const message="The table holds no chunk with a value. Run the calculator on data of use, and write its result again."
return{code:"no-numbers",message:message,place:(0,statement.GH)(path)}}function chunkOf(row,columns){const about=new Map
const series=new Map
columns.forEach((column,position)=>{const cell=row[position]
if(column===null||cell===void 0)return
if(column.of==="chunk")about.set(column.field,cell)
else{const fields=series.get(column.series)??new Map
series.set(column.series,fields.set(column.field,cell))}})
return{about:about,series:series}}const isReference=({about:about})=>about.get("period")?.text==="reference"
function nannyml_verdictOf(chunks,path){const alerts=chunks.filter(chunk=>!isReference(chunk)).flatMap(({series:series})=>[...series.values()].flatMap(fields=>fields.get("alert")??[]))
const raised=alerts.find(({text:text})=>text==="True")
const quiet=alerts.find(({text:text})=>text==="False")
const cell=raised??quiet
return cell===void 0?null:{said:raised===void 0?"passed":"failed",place:(0,statement.$t)(path,cell.span)}}function recordsOfChunk(chunk,path){const{about:about,series:series}=chunk
const text=field=>about.get(field)?.text.trim()??""
const[start,end]=[text("start_date"),text("end_date")]
const window={...start===""?{}:{start:start},...end===""?{}:{end:end},tool:"NannyML"}
const role=isReference(chunk)?"reference":"production"
const size=nannyml_sizeOf(text("start_index"),text("end_index"))
const isWhole=/^0?(\.0*)?$/.test(text("targets_missing_rate"))
return[...series].flatMap(([name,fields])=>{const value=fields.get("value")
if(value===void 0)return[]
const realized=fields.get("realized")
const nature=natureOfSeries(name)
const base={role:role,n:isWhole?size:null}
const details={...nature.details,...window}
const[lower,upper]=[fields.get("lower_confidence_boundary"),fields.get("upper_confidence_boundary")]
const interval=lower===void 0||upper===void 0||lower.text===""||upper.text===""?null:{lower:lower.text,upper:upper.text}
const error=interval===null&&(fields.get("sampling_error")?.text??"")!==""
const plain={...nature.about,name:`${name}_value`,...base,interval:interval,details:{...details,...error?{intervalFrom:"standard-error"}:{}}}
const written=realized===void 0?plain:{...plain,metric:null}
const measured=realized===void 0?[]:[cellRecord(realized,path,{...nature.about,name:`${name}_realized`,...base,details:details})]
return[cellRecord(value,path,written),...measured]})}function nannyml_sizeOf(start,end){const[from,to]=[Number(start),Number(end)]
const isSound=/^\d{1,15}$/.test(start)&&/^\d{1,15}$/.test(end)&&to>=from
return isSound?to-from+1:null}const nannyml_METHODS={kolmogorov_smirnov:"ks_statistic",jensen_shannon:"jensen_shannon_distance",wasserstein:"wasserstein_distance",hellinger:"hellinger_distance",l_infinity:null,chi2:null}
const TOGETHER=/^(reconstruction_error|domain_classifier_auroc)$/
const ERRORS=/^(mae|mape|mse|msle|rmse|rmsle)$/
function natureOfSeries(name){const method=Object.keys(nannyml_METHODS).find(one=>name.endsWith(`_${one}`))
if(method!==void 0){const metric=nannyml_METHODS[method]??null
const about={kind:"drift",better:"lower",metric:metric,scale:"distance"}
return{about:about,details:{feature:name.slice(0,-method.length-1)}}}if(TOGETHER.test(name))return{about:{kind:"drift",better:"lower",metric:null,scale:"distance"},details:{}}
const metric=(0,metric_names.NQ)(name)
if(metric!==null){const scale=(0,metric_names.NK)(metric)==="fraction"?"fraction":"unknown"
return{about:{...(0,metric_names.PC)(metric),metric:metric,scale:scale},details:{}}}if(ERRORS.test(name))return{about:{kind:"performance",better:"lower",metric:null,scale:"unknown"},details:{}}
return{about:{kind:"data-quality",better:null,metric:null,scale:"unknown"},details:{feature:name}}}const nannymlReader={id:"nannyml",title:"NannyML result",role:"result",versions:["0.13"],recognise:nannyml_recognise,read:nannyml_read,fields:[]}
const latin=(bytes,from,to)=>Buffer.from(bytes.buffer,bytes.byteOffset,bytes.length).toString("latin1",from,Math.min(to,bytes.length))
const magic=(text,offset=0)=>({bytes:bytes})=>latin(bytes,offset,offset+text.length)===text
const FORMS=[{is:magic("SQLite format 3\0"),because:"it begins as a SQLite database does",message:'A database is not read. From mlflow.db, export the run: mlflow.search_runs(experiment_names=[NAME]).to_json("runs.json", orient="records"), or json.dump(mlflow.get_run(RUN).data.metrics, open("metrics.json", "w")). From the memory of PyRIT, export the scores to JSON.',strength:3},{is:magic("DUCK",8),because:"it begins as a DuckDB database does",message:"A database is not read. Write the table as CSV: duckdb FILE -c \"COPY (SELECT * FROM TABLE_NAME) TO 'results.csv' (HEADER)\".",strength:3},{is:magic("WHY1"),because:"it begins as a profile of whylogs does",message:'A binary profile of whylogs is not read. Write its numbers: whylogs.read("profile.bin").view().to_pandas().to_csv("profile.csv").',strength:3},{is:magic("%PDF-"),because:"it begins as a PDF does",message:"A PDF is not read: numbers in it have lost what they belong to. Write the results as JSON or CSV where they were computed.",strength:3},{is:isRecordFile,because:"it begins with a record of TFRecord and its checksum",message:'A TFRecord file is not read. Of TensorFlow Model Analysis, write the metrics as JSON: r = tfma.load_eval_result(OUTPUT_PATH); json.dump({str(k): v for k, v in r.get_metrics_for_all_slices().items()}, open("metrics.json", "w")).',strength:3},{is:isWorkbook,because:"it is a zip archive with the workbook of Excel",message:"An Excel workbook is not read: what is shown in a cell is not what is in it. Save the sheet with the results as CSV (UTF-8).",strength:2},{is:hasLocalShap,because:"its columns are inputs, each with the label that it was explained for",message:"The SHAP values of single rows (explanations_shap/out.csv of SageMaker Clarify) are no ranking of the inputs, and none is computed of them here. Name analysis.json of the same run, which has the values of all rows together.",strength:3},...reports(),{is:head=>isDashboard(head.outline()),because:"it holds parts of a dashboard of the Responsible AI Toolbox",message:'A dashboard of the Responsible AI Toolbox is not read: it holds rows of patients, and its comparison of groups is computed in the browser. Write the numbers by group: fairlearn.metrics.MetricFrame(metrics=..., y_true=y, y_pred=p, sensitive_features=s).by_group.to_csv("by_group.csv").',strength:3}]
function reports(){const html=(tool,words,message)=>({is:head=>/^\ufeff?\s*<(!doctype html\b|(html|head|style|script|link)\b|!--)/i.test(head.text.slice(0,1e3))&&holds(head,words),because:`it is an HTML page of ${tool}`,message:message,strength:3})
const why="An HTML page is not read: its numbers are in its pictures."
return[html("Evidently",/evidently(?:_dashboard|-dashboard|\.legacy|ai\b|_ui| dashboard)|EvidentlyAI|\bdrawDashboard\(metric_/i,`${why} Let Evidently write JSON beside it: report.save_json("report.json"), or from version 0.7 report.run(...).save_json("report.json").`),html("ydata-profiling",/(ydata|pandas)-profiling|Profile report generated by YData/i,`${why} A profile describes data and measures no model; where it is wanted, write it as JSON: profile.to_file("profile.json").`),html("Sweetviz",/sweetviz/i,`${why} Sweetviz has no other form. It describes data and measures no model: write what counts as CSV, such as df.describe(include="all").to_csv("profile.csv").`),html("deepchecks",/Copyright \(C\) [\d-]+ Deepchecks |href="#summary_\w{20,40}"[^>]{0,80}>Go to top</,`${why} Let deepchecks write JSON beside it: file.write(result.to_json()).`),html("Giskard",/<title>Giskard Scan Results</,`${why} Let Giskard write JSON beside it: scan_results.to_json("scan.json").`),html("garak",/\bgarak\b/i,`${why} garak writes the numbers beside it: keep garak.<id>.report.jsonl.`)]}function holds(head,words){if(words.test(head.text))return true
const end=head.slice(Math.max(0,head.size-safety_limits.rq.htmlEndBytes),head.size)
return words.test(latin(end,0,end.length))}const DASHBOARD=["modelExplanationData","errorAnalysisData","causalAnalysisData","counterfactualData"]
const not_parsed_PARTS=[["cfs_list","test_data","local_importance"],["tree","tree_features","root_stats"],["global_effects","local_effects","policies"]]
function isDashboard({form:form,value:value}){if(form!=="json"||value?.kind!=="mapping")return false
const{entries:entries}=value
if(DASHBOARD.filter(key=>entries.has(key)).length>1)return true
return not_parsed_PARTS.some(keys=>keys.every(key=>entries.has(key)))}function isWorkbook(head){if(!magic("PK")(head))return false
const listed=listZip(head.slice,head.size)
return"entries"in listed&&listed.entries.some(({name:name})=>name==="xl/workbook.xml"||name==="xl/workbook.bin")}function hasLocalShap(head){const names=head.outline().form==="text"&&(0,scan_rows.sT)(head.path)?(0,scan_rows.lo)(head):[]
return names.length>1&&names.every(name=>/^.+_label\d+$/.test(name))}function isRecordFile({bytes:bytes,size:size}){if(bytes.length<16)return false
const data=new DataView(bytes.buffer,bytes.byteOffset,bytes.length)
const length=data.getUint32(0,true)+data.getUint32(4,true)*2**32
return length+16<=size&&data.getUint32(8,true)===maskedChecksum(bytes.subarray(0,8))}function maskedChecksum(bytes){let sum=4294967295
for(const byte of bytes){sum^=byte
for(let bit=0;bit<8;bit++)sum=sum&1?sum>>>1^2197175160:sum>>>1}const whole=~sum>>>0
return(whole>>>15|whole<<17)+2726488792>>>0}function not_parsed_recognise(head){const form=formOf(head)
return form===null?null:{strength:form.strength,because:form.because}}const formOf=head=>FORMS.find(({is:is})=>is(head))??null
const notParsedReader={id:"not-parsed",title:"Results in a form that is not read",role:"result",versions:[],fields:[],recognise:not_parsed_recognise,read:document=>{const form=formOf(document)
const message=form?.message??"This form of results is not read. Write them as JSON or CSV."
return{...evidence_reader.f,status:"unsupported",warnings:[problem("not-parsed",message,(0,statement.GH)(document.path))]}}}
const pandera_TITLE="pandera failure cases"
const pandera_DETAILS={details:{tool:"pandera"}}
const pandera_COLUMNS=["schema_context","check","failure_case"]
function recogniseData(root){const known=because=>({strength:3,because:because})
if(has(items(root)[0]??null,...pandera_COLUMNS))return known("its rows have a schema context, a check and a failure case")
if(has(root,...pandera_COLUMNS)&&child(root,"check")?.value.kind==="mapping")return known("its columns are a schema context, a check and a failure case")
const first=lazyEntries(root)[0]??null
return has(first,"schema","column","check","error")?known("it lists failed checks below SCHEMA and DATA"):null}const lazyEntries=root=>["SCHEMA","DATA"].flatMap(part=>children(child(root,part)).flatMap(([,entries])=>items(entries)))
function pandera_readData(root,sheet){const lazy=lazyEntries(root)
const rows=items(root)
const cases=lazy.length>0?casesIn(lazy):rows.length>0?casesIn(rows):casesInColumns(root)
if(root.value.kind==="sequence")use(sheet,...rows)
else use(sheet,...["SCHEMA","DATA",...pandera_COLUMNS,"column","check_number","index"].map(key=>child(root,key)))
const name=lazy.length>0?"failed checks":"failure cases"
const records=countCases(cases,{name:name,...pandera_DETAILS},sheet)
const[first]=cases
if(first===void 0)return{...pandera_nothing(sheet.path),records:records}
return{records:records,toolVerdict:{said:"failed",place:placeAt(first.named,sheet)}}}const casesIn=rows=>rows.flatMap(row=>{const named=child(row,"check")
return named===null?[]:[{named:named,feature:located_values_textOf(child(row,"column"))}]})
const casesInColumns=root=>children(child(root,"check")).map(([row,named])=>({named:named,feature:located_values_textOf(child(root,"column",row))}))
function pandera_nothing(path){const message="A list of failure cases without any does not show that data were validated. Keep the result of a validation that says how many rows it looked at, such as one of Great Expectations or Frictionless."
const warning={code:"no-failure-cases",message:message,place:(0,statement.GH)(path)}
return{status:"empty",toolVerdict:{said:"incomplete",place:(0,statement.GH)(path)},warnings:[warning]}}const dataReader=trackedReader({id:"pandera",title:pandera_TITLE,versions:[],fields:[],recognise:recogniseData,read:pandera_readData})
function pandera_recognise(head,declared){const inData=dataReader.recognise(head,declared)
if(inData!==null||isForAnother(declared))return inData
const names=(0,scan_rows.lo)(head)
return pandera_COLUMNS.every(name=>names.includes(name))?{strength:3,because:"its columns are a schema context, a check and a failure case"}:null}function pandera_read(document){if(dataReader.recognise(document,null)!==null)return dataReader.read(document)
if((0,scan_rows.be)(document)==="ndjson")return pandera_readLines(document)
const small=tableIn(document)
return small.table===null?small.reading:readCases(casesInTable(small.table),small.warnings,document.path)}const pandera_SELECTION=selectionOf(["check","column"])
function pandera_readLines({path:path,wholeText:wholeText}){const cases=[]
const problems=streamJsonLines([(new TextEncoder).encode(wholeText())],pandera_SELECTION,line=>{cases.push(...casesIn([(0,mapped_paths.Mn)(line)]))})
return readCases(cases,(0,statement.GW)(problems,path),path)}function readCases(cases,warnings,path){const sheet={path:path,format:pandera_TITLE,used:new Set}
const[first]=cases
if(first===void 0){const empty=pandera_nothing(path)
return{...evidence_reader.f,...empty,warnings:[...warnings,...empty.warnings]}}return{...evidence_reader.f,status:warnings.length>0?"partial":"parsed",records:countCases(cases,{name:"failure cases",...pandera_DETAILS},sheet).map(record=>({...record,pointer:""})),toolVerdict:{said:"failed",place:placeAt(first.named,sheet)},warnings:warnings}}function casesInTable({headers:headers,rows:rows}){const at=name=>headers.findIndex(({text:text})=>text===name)
const[check,column]=[at("check"),at("column")]
return rows.flatMap(row=>{const cell=row[check]
const feature=row[column]?.text??""
return cell===void 0?[]:[{named:foundCell(cell),feature:feature===""?null:feature}]})}const foundCell=cell=>({value:cell,keys:[],entry:{key:cell.span,value:cell}})
const panderaReader={id:"pandera",title:pandera_TITLE,role:"result",versions:[],recognise:pandera_recognise,read:pandera_read,fields:[]}
const promptfoo_TITLE="promptfoo results"
function promptfoo_recognise({outline:outline}){const{form:form,value:value}=outline()
if(form!=="json"||value===null||(0,located.$I)(value,["evalId"])===null)return null
if(countAt(value,["results","version"])===null)return null
const parts=["prompts","results","table","stats"].filter(key=>(0,located.$I)(value,["results",key])!==null)
return parts.length>0?{strength:3,because:"it holds an evaluation of promptfoo"}:null}const promptfoo_SELECTION=selectionOf(["evalId","config/redteam/-","metadata/promptfooVersion","results/version","results/timestamp","results/stats/successes","results/stats/failures","results/stats/errors","results/prompts[]/provider","results/prompts[]/metrics/testPassCount","results/prompts[]/metrics/testFailCount","results/prompts[]/metrics/testErrorCount","results/prompts[]/metrics/namedScores/*","results/prompts[]/metrics/namedScoresCount/*","results/results[]/success","results/results[]/failureReason","results/results[]/metadata/pluginId","results/results[]/metadata/strategyId","results/results[]/testCase/metadata/pluginId","results/results[]/testCase/metadata/strategyId","results/table/body[]/outputs[]/pass"],["shareableUrl","config/*","config/redteam/*","vars","runtimeOptions","metadata/*","createdAt","author",...["tokenUsage","durationMs","evaluationDurationMs"].map(key=>`results/stats/${key}`),...["raw","label","id","display","config","function"].map(key=>`results/prompts[]/${key}`),...["totalLatencyMs","tokenUsage","cost"].map(key=>`results/prompts[]/metrics/${key}`),...["id","prompt","promptId","promptIdx","testIdx","provider","response","vars","error","namedScores"].map(key=>`results/results[]/${key}`),...["cost","latencyMs","tokenUsage","description","metadata/*","testCase/*","testCase/metadata/*"].map(key=>`results/results[]/${key}`),...["head","body[]/*","body[]/outputs[]/*"].map(key=>`results/table/${key}`)])
const ERROR=2
function testsOf(value){const results=(0,located.$I)(value,["results","results"])
if(results?.kind!=="sequence")return tableTests(value)
return results.items.flatMap((item,position)=>{const at=located_values_scalarAt(item,["success"])
if(typeof at?.value!=="boolean")return[]
const named=key=>located_values_textAt(item,["testCase","metadata",key])||located_values_textAt(item,["metadata",key])
const isError=countAt(item,["failureReason"])===ERROR
const keys=["results","results",position,"success"]
return[{at:at,keys:keys,passed:isError?null:at.value,plugin:named("pluginId"),strategy:named("strategyId")}]})}function tableTests(value){const body=(0,located.$I)(value,["results","table","body"])
if(body?.kind!=="sequence")return[]
return body.items.flatMap((row,position)=>{const outputs=(0,located.$I)(row,["outputs"])
if(outputs?.kind!=="sequence")return[]
return outputs.items.flatMap((output,column)=>{const at=located_values_scalarAt(output,["pass"])
if(typeof at?.value!=="boolean")return[]
const keys=["results","table","body",position,"outputs",column,"pass"]
return[{at:at,keys:keys,passed:at.value,plugin:"",strategy:""}]})})}function promptfoo_read(document){const{path:path}=document
const selected=readSelected(document,promptfoo_SELECTION)
if(selected.value===null)return selected.reading
const{value:value,warnings:warnings,notUnderstood:notUnderstood}=selected
const tests=testsOf(value)
const isRedTeam=(0,located.$I)(value,["config","redteam"])?.kind==="mapping"||tests.some(({plugin:plugin})=>plugin!=="")
const reading={version:located_values_scalarAt(value,["results","version"])?.text??null,binding:createdOn(located_values_scalarAt(value,["results","timestamp"]),path,promptfoo_TITLE),warnings:warnings,notUnderstood:notUnderstood}
const judged=tests.filter(({passed:passed})=>passed!==null)
const errors=tests.length-judged.length
if(tests.length===0)return nothingIn(path,"no-results",promptfoo_NO_RESULTS,reading)
const said={said:"error",place:(0,statement.GH)(path)}
if(judged.length===0)return nothingIn(path,"only-errors",ONLY_ERRORS,{...reading,toolVerdict:said})
const about={isRedTeam:isRedTeam,tool:"promptfoo",toolVersion:label(located_values_textAt(value,["metadata","promptfooVersion"]))}
const more=[]
if(errors>0)more.push({code:"errors",message:`${errors} of ${tests.length} tests ${SOME_ERRORS}`,place:(0,statement.GH)(path)})
const contradictions=statsProblems(value,judged,errors,path)
more.push(...contradictions)
return{...evidence_reader.f,...reading,status:more.length>0?"partial":"parsed",records:[...statsRecords(value,contradictions.length===0?judged.length:null,path,about),...promptRecords(value,path,about),...namedRecords(value,path,about),...isRedTeam?pluginRecords(tests,path,about):[]],toolVerdict:errors>0?said:null,warnings:[...warnings,...more]}}const promptfoo_NO_RESULTS="The file holds no result of a single test, so it is no evidence, whatever its sums say. Run promptfoo eval or promptfoo redteam eval, and commit what it writes with --output."
const ONLY_ERRORS="Every test ended in an error before anything was judged. See whether the provider answered, and run the tests again."
const SOME_ERRORS="ended in an error and say nothing; they are left out of the counts. Run them again, such as with promptfoo eval --filter-errors-only."
const CONTRADICTION="The sums under stats are not those of the tests in the file, so parts of it are missing or were changed. Write the file again with promptfoo export."
function aboutCount(key,name,n,run,more){const{isRedTeam:isRedTeam,tool:tool,toolVersion:toolVersion}=run
const base={name:name,scale:"count",n:n,details:detailsOf({...more,tool:tool,toolVersion:toolVersion})}
if(isRedTeam)return{...base,metric:key==="failures"?"attack_successes":"attacks_withstood"}
return{...base,kind:"test",better:key==="failures"?"lower":"higher"}}function statsRecords(value,n,path,run){const excluded=countAt(value,["results","stats","errors"])
return["successes","failures"].flatMap(key=>{const keys=["results","stats",key]
const scalar=located_values_scalarAt(value,keys)
return scalar===null?[]:[recordOf(scalar,keys,path,aboutCount(key,key,n,run,{excluded:excluded}))]})}function statsProblems(value,judged,errors,path){const passed=judged.filter(({passed:one})=>one===true).length
const counts=[["successes",passed],["failures",judged.length-passed],["errors",errors]]
for(const[key,count]of counts){const scalar=located_values_scalarAt(value,["results","stats",key])
if(scalar!==null&&scalar.value!==count)return[{code:"contradiction",message:CONTRADICTION,place:(0,statement.$t)(path,scalar.span)}]}return[]}function promptRecords(value,path,run){const prompts=(0,located.$I)(value,["results","prompts"])
if(prompts?.kind!=="sequence"||prompts.items.length<2)return[]
return prompts.items.flatMap((prompt,position)=>{const[passed,failed]=[countAt(prompt,["metrics","testPassCount"]),countAt(prompt,["metrics","testFailCount"])]
const n=passed===null||failed===null?null:passed+failed
const more={model:label(located_values_textAt(prompt,["provider"])),excluded:countAt(prompt,["metrics","testErrorCount"])}
return[["successes","testPassCount"],["failures","testFailCount"]].flatMap(([key,name])=>{const scalar=located_values_scalarAt(prompt,["metrics",name])
const keys=["results","prompts",position,"metrics",name]
return scalar===null||n===0?[]:[recordOf(scalar,keys,path,aboutCount(key,name,n,run,more))]})})}function namedRecords(value,path,run){const prompts=(0,located.$I)(value,["results","prompts"])
if(prompts?.kind!=="sequence")return[]
const{tool:tool,toolVersion:toolVersion}=run
return prompts.items.flatMap((prompt,position)=>{const scores=(0,located.$I)(prompt,["metrics","namedScores"])
if(scores?.kind!=="mapping")return[]
const model=label(located_values_textAt(prompt,["provider"]))
return[...scores.entries.keys()].flatMap(key=>{const scalar=located_values_scalarAt(scores,[key])
const n=countAt(prompt,["metrics","namedScoresCount",key])
if(scalar===null||n===0)return[]
const about={name:label(key)||"a score with an unusual name",kind:run.isRedTeam?"red-team":"test",better:n===null?null:"higher",n:n,details:detailsOf({model:model,tool:tool,toolVersion:toolVersion})}
return[recordOf(scalar,["results","prompts",position,"metrics","namedScores",key],path,about)]})})}function pluginRecords(tests,path,run){const tallies=new Map
for(const test of tests){if(test.plugin==="")continue
const plugin=label(test.plugin)||"another plugin"
const attack=test.strategy===""?plugin:`${plugin} with ${label(test.strategy)||"another strategy"}`
const tally=tallies.get(attack)??{attack:attack,judged:0,succeeded:0,errors:0,first:test,hit:null}
tallies.set(attack,tally)
if(test.passed===null)tally.errors++
else tally.judged++
if(test.passed===false){tally.succeeded++
tally.hit??=test}}return[...tallies.values()].flatMap(({attack:attack,judged:judged,succeeded:succeeded,errors:errors,first:first,hit:hit})=>{const{at:at,keys:keys}=hit??first
const more={attack:attack,excluded:errors}
return judged===0?[]:[records_counted(succeeded,at,keys,path,aboutCount("failures","failures",judged,run,more))]})}const promptfooReader={id:"promptfoo",title:promptfoo_TITLE,role:"result",versions:["2","3"],recognise:promptfoo_recognise,read:promptfoo_read,fields:[CREATED_FIELD]}
const pyrit_TITLE="PyRIT export"
const MESSAGES=["conversation_id","role","original_value","converted_value"]
const ATTACKS=["conversation_id","objective","outcome"]
function pyrit_recognise(head){const names=pyrit_namesIn(head)
const isOurs=[MESSAGES,ATTACKS].some(keys=>keys.every(key=>names.has(key)))
return isOurs?{strength:3,because:"its rows are messages or attacks of conversations as PyRIT exports them"}:null}function pyrit_namesIn(head){const{form:form,value:value}=head.outline()
if(form==="json"&&value?.kind==="sequence"){const[first]=value.items
return new Set(first?.kind==="mapping"?first.entries.keys():[])}return new Set(form==="text"&&(0,scan_rows.sT)(head.path)?(0,scan_rows.lo)(head):[])}const pyrit_SELECTION=selectionOf(["[]/conversation_id","[]/outcome"])
const OUTCOMES=["success","failure","undetermined","error"]
const newOutcomes=path=>{const none=()=>({count:0,at:null,keys:[]})
const seen={success:none(),failure:none(),undetermined:none(),error:none()}
return{path:path,rows:0,seen:seen,warnings:[]}}
const UNKNOWN_OUTCOME="An outcome is none of success, failure, undetermined and error. Export the attack results again, with the names that PyRIT gives."
function take(outcomes,at,keys){const word=at.text.trim().toLowerCase().replace(/^attackoutcome\./,"")
const outcome=OUTCOMES.find(one=>one===word)
if(outcome===void 0){if(outcomes.warnings.length===0){const place=(0,statement.$t)(outcomes.path,at.span)
outcomes.warnings.push({code:"unknown-outcome",message:UNKNOWN_OUTCOME,place:place})}return}const seen=outcomes.seen[outcome]
seen.count++
if(seen.at!==null)return
seen.at=at
seen.keys=keys}async function pyrit_read(document){const{path:path}=document
const outcomes=newOutcomes(path)
if(document.outline().form==="json"){const selected=readSelected(document,pyrit_SELECTION)
if(selected.value===null)return selected.reading
const items=selected.value.kind==="sequence"?selected.value.items:[]
items.forEach((item,position)=>{const at=(0,located.$I)(item,["conversation_id"])===null?null:located_values_scalarAt(item,["outcome"])
outcomes.rows++
if(at!==null)take(outcomes,at,[position,"outcome"])})
return readingOf(outcomes,selected.warnings)}return readingOf(outcomes,await readTableInto(document,outcomes))}async function readTableInto(document,outcomes){const columns=[]
const{problems:problems}=await(0,scan_rows.t_)(document,{onHeader:({names:names})=>{const column=names.indexOf("outcome")
if(column>=0)columns.push(column)
return columns},onRecord:fields=>{outcomes.rows++
const[column]=columns
if(column===void 0)return
const text=fields.text(column)
if(text.trim()==="")return
take(outcomes,{kind:"scalar",value:text,text:text,quoted:false,span:fields.span(column)},[])
return}})
const news=problems.filter(({code:code})=>code!=="empty-header")
return(0,statement.GW)(news,document.path)}function readingOf({path:path,rows:rows,seen:seen,warnings:own},problems){const warnings=[...problems,...own]
const{success:success,failure:failure,undetermined:undetermined,error:error}=seen
const n=success.count+failure.count
const excluded=undetermined.count+error.count
if(error.at!==null){const message=`${error.count} of ${rows} ${BROKEN}`
warnings.push({code:"attacks-with-error",message:message,place:(0,statement.$t)(path,error.at.span)})}if(n===0){const message=rows===0?NO_ROWS:excluded>0?UNDETERMINED:NO_OUTCOMES
return nothingIn(path,"no-outcomes",message,{warnings:warnings})}const details=detailsOf({excluded:excluded,tool:"PyRIT"})
const of=(seenOne,count,name,metric)=>{const at=seenOne.at??success.at??failure.at
const keys=seenOne.at===null?success.at===null?failure.keys:success.keys:seenOne.keys
return at===null?[]:[records_counted(count,at,keys,path,{name:name,metric:metric,n:n,details:details})]}
const without=rows-n-excluded
const open={code:"without-outcome",message:`${without} of ${rows} ${WITHOUT}`,place:(0,statement.GH)(path)}
return{...evidence_reader.f,status:without>0||warnings.length>0?"partial":"parsed",records:[...of(success,success.count,"success","attack_successes"),...of(failure,failure.count,"failure","attacks_withstood")],warnings:without>0?[...warnings,open]:warnings}}const EXPORT="Write the attack results to a file, one object for each with conversation_id, objective and outcome (memory.get_attack_results())."
const NO_ROWS=`The export is empty. ${EXPORT}`
const NO_OUTCOMES=`The export holds messages and does not say whether an attack succeeded. ${EXPORT}`
const UNDETERMINED="No outcome is success or failure, so nobody knows whether an attack succeeded. Run the attacks with a scorer for their objective."
const BROKEN="attacks ended with an error, so nothing was withstood in them. Mend what broke, and run them again."
const WITHOUT="rows state no outcome and are left out. Export attack results alone."
const pyritReader={id:"pyrit",title:pyrit_TITLE,role:"result",versions:[],recognise:pyrit_recognise,read:pyrit_read,fields:[]}
const robustbench_TITLE="RobustBench entry"
const NUMBERS=[["clean_acc","accuracy"],["autoattack_acc","robust_accuracy"],["external","robust_accuracy"],["corruptions_acc","corruption_accuracy"],["corruptions_acc_3dcc","corruption_accuracy"],["corruptions_mce","mean_corruption_error"],["corruptions_mce_3dcc","mean_corruption_error"]]
const MEASURED=["autoattack_acc","corruptions_acc","corruptions_mce"]
const robustbenchReader=resultReader({id:"robustbench",title:robustbench_TITLE,versions:[],recognise:({form:form,has:has,count:count})=>form==="json"&&has("clean_acc")&&has("eps")&&has("dataset")&&count(MEASURED)>0?{strength:3,because:"it has a clean and a robust accuracy with the size of the attack"}:null,read:robustbench_read})
function robustbench_read(value,path){const details=detailsOf({tool:"RobustBench",dataset:writtenAt(value,["dataset"]),model:writtenAt(value,["architecture"])})
const size=sizeOfAttack(value)
const records=NUMBERS.flatMap(([key,metric])=>{const scalar=located_values_scalarAt(value,[key])
if(scalar===null||!/^\d{1,3}(\.\d+)?$/.test(scalar.text.trim()))return[]
const isAttack=metric==="robust_accuracy"&&size!==null
return[recordOf(scalar,[key],path,{metric:metric,raw:scalar.text.trim(),value:Number(scalar.text),name:isAttack?`${key} (eps ${size})`:key,scale:"percent",details:details})]})
const isRobust=({kind:kind})=>kind==="robustness"
const warnings=[...unreliable(value,path),...records.some(isRobust)?sizeMissing(value,size,path):[]]
if(!records.some(isRobust)){const message="The entry has no number under attack, only places for it. Run the benchmark and write what it returns: robustbench.eval.benchmark(model, dataset=..., threat_model=..., eps=...)."
return{status:"empty",warnings:[...warnings,problem("no-robust-accuracy",message,nearestPlace(value,["autoattack_acc"],path))]}}return{status:warnings.length>0?"partial":"parsed",records:records,warnings:warnings}}function sizeOfAttack(value){const text=writtenAt(value,["eps"])??""
return/^\d{1,4}(\.\d{1,6})?(\/\d{1,4})?$/.test(text)?text:null}function sizeMissing(value,size,path){if(size!==null||located_values_scalarAt(value,["autoattack_acc"])===null)return[]
const message="A robust accuracy without the size of the attack says nothing. Write eps, such as 8/255."
return[problem("no-eps",message,nearestPlace(value,["eps"],path))]}function unreliable(value,path){if(located_values_scalarAt(value,["unreliable"])?.value!==true)return[]
const message="The benchmark itself calls this robust accuracy unreliable: the attack may have failed for other reasons than that the model is robust. Attack it with a method made for it, and write that number."
return[problem("unreliable",message,nearestPlace(value,["unreliable"],path))]}const trivy_TITLE="Trivy report"
const trivy_LISTS=[["Vulnerabilities","vulnerabilities"],["Misconfigurations","misconfigurations"],["Secrets","secrets"],["Licenses","licence_issues"]]
const trivyReader=resultReader({id:"trivy",title:trivy_TITLE,versions:["2"],fields:["result.created"],recognise:({form:form,has:has,text:text})=>form==="json"&&/^\d+$/.test(text("SchemaVersion"))&&has("ArtifactName")&&has("ArtifactType")?{strength:3,because:"it has a schema version and what was scanned, as Trivy writes them"}:null,read:trivy_read})
function trivy_read(value,path){const version=writtenAt(value,["SchemaVersion"])
const details=detailsOf({tool:"Trivy",toolVersion:writtenAt(value,["Trivy","Version"]),created:writtenAt(value,["CreatedAt"])})
const results=itemsAt(value,["Results"])
const records=trivy_LISTS.flatMap(([key,finding])=>countedBySeverity(finding,scannedIn(results,key),null,path,details))
const binding=createdOn(located_values_scalarAt(value,["CreatedAt"]),path,trivy_TITLE)
const warnings=suppressed(results,path)
const place=nearestPlace(value,["Results"],path)
if(records.length===0){const said=problem("nothing-listed",NOTHING_LISTED,place)
return{status:"empty",version:version,binding:binding,warnings:[said,...warnings]}}const notUnderstood=[{what:NOT_LISTED,place:place}]
return{status:warnings.length>0?"partial":"parsed",version:version,records:records,binding:binding,warnings:warnings,notUnderstood:notUnderstood}}const NOTHING_LISTED="Trivy lists no finding here, which does not show that there is none: its file does not say whether it looked at anything, which severities it was asked for (--severity), or whether findings without a fix were left out (--ignore-unfixed). Keep a report that says so, such as one of Grype: grype IMAGE -o json."
const NOT_LISTED="severities not listed, which --severity or --ignore-unfixed may have left out"
function scannedIn(results,key){return results.flatMap((result,at)=>itemsAt(result,[key]).flatMap((item,position)=>{const severity=located_values_scalarAt(item,["Severity"])
const status=key==="Misconfigurations"?writtenAt(item,["Status"]):null
if(severity===null||status!==null&&status!=="FAIL")return[]
return[{severity:severity,keys:["Results",at,key,position,"Severity"]}]}))}function suppressed(results,path){for(const result of results){const[first]=itemsAt(result,["ExperimentalModifiedFindings"])
if(first===void 0)continue
const message="Findings were suppressed by a list of exceptions, and are not in the numbers. Say under exceptions in the policy why each is acceptable, or scan without them."
return[problem("suppressed",message,nearestPlace(result,["ExperimentalModifiedFindings"],path))]}return[]}const readers=[system_file.zX,markdownCardReader,chaiCardReader,fhirDocumentReferenceReader,cyclonedxReader,spdx3Reader,monaiBundleReader,evalResultsReader,huggingFaceDatasetReader,modelCardToolkitReader,bridge2aiReader,mitchellCardReader,bioimageioModelReader,bioimageioDatasetReader,radiotherapyReader,adHocCardReader,croissantReader,d4dReader,dvc.H,medperfReader,mlflowModelReader,gitLfsPointerReader,monaiLargeFilesReader,modelSigningReader,inTotoReader,safetensorsReader,pickleReader,modelBinaryReader,mcpServersReader,mcpToolsReader,functionToolsReader,aequitasReader,aif360Reader,clarifyReader,evidentlyReader,alibiDetectReader,nannymlReader,deepchecksReader,greatExpectationsReader,panderaReader,frictionlessReader,monaiSummaryReader,nnunetSummaryReader,promptfooReader,garakReader,garakHitlogReader,inspectReader,lmEvalReader,lmEvalSamplesReader,healthbenchReader,helmReader,medhelmReader,pyritReader,giskardReader,predictions.a,explanationReader,classificationReportReader,groupTableReader,metricsReader,mlflowMetricReader,mlflowRunReader,mlflowTableReader,dvcPlotsReader,trainerReader,evaluateReader,modelscanReader,trivyReader,grypeReader,junitReader,privacyBudgetReader,privacyStatementReader,robustbenchReader,notParsedReader]
function registry_recognise(head,declared,among=readers){const claims=among.flatMap(reader=>{const recognition=reader.recognise(head,declared)
return recognition===null?[]:[{reader:reader,...recognition}]}).sort((a,b)=>b.strength-a.strength||rank(b.reader,declared)-rank(a.reader,declared))
const[first,second]=claims
if(first===void 0)return{kind:"unknown"}
const isTie=second!==void 0&&second.strength===first.strength
if(isTie&&rank(second.reader,declared)===rank(first.reader,declared))return{kind:"clash",message:`The file could be ${first.reader.title} (${first.because}) or ${second.reader.title} (${second.because}). `+"State its kind under evidence in rmf-system.yaml."}
return{kind:"reader",...first}}function rank(reader,declared){if(declared?.kind==="predictions")return reader===predictions.a?1:0
if(declared?.kind==="explanation")return reader===explanationReader?-1:0
const pointsAtNumbers=declared!==null&&Object.keys(declared.metrics).length>0
return pointsAtNumbers&&reader===metricsReader?1:0}},18383:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{He:()=>namedNumber,_y:()=>comparatorOf,e9:()=>averagingOf,gg:()=>ROLES,jY:()=>withoutRole,mU:()=>compared})
var _metric_names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9548)
const ROLES={train:"train",training:"train",val:"tune",valid:"tune",validation:"tune",dev:"tune",tune:"tune",tuning:"tune",cv:"tune",cross_validation:"tune",test:"test",testing:"test",holdout:"test",held_out:"test",external:"external",external_validation:"external"}
function withoutRole(name){if((0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(name)!==null)return{name:name,role:null}
const parts=/^([a-z]+)[_/. -](.+)$/i.exec(name)
const first=parts?.[1]?.toLowerCase()??""
if(parts?.[2]!==void 0&&Object.hasOwn(ROLES,first))return{name:parts[2],role:ROLES[first]??null}
const last=/^(.+)[_/. -]([a-z]+)$/i.exec(name)
const end=last?.[2]?.toLowerCase()??""
if(last?.[1]!==void 0&&Object.hasOwn(ROLES,end))return{name:last[1],role:ROLES[end]??null}
return{name:name,role:null}}const drift=(metric,scale,better)=>({metric:metric,kind:"drift",scale:scale,better:better})
const PSI=drift("psi","distance","lower")
const DRIFT={psi:PSI,population_stability_index:PSI,ks:drift("ks_statistic","distance","lower"),ks_stat:drift("ks_statistic","distance","lower"),ks_statistic:drift("ks_statistic","distance","lower"),ks_pvalue:drift("ks_pvalue","p-value","higher"),ks_p_value:drift("ks_pvalue","p-value","higher"),drift_share:drift("drift_share","fraction","lower"),share_of_drifted_columns:drift("drift_share","fraction","lower"),drift_score:drift(null,"unknown",null)}
const GROUP_COMPARISONS=/^(demographic_parity|equalized_odds|equal_opportunity)_(difference|diff|ratio)$/
function compared(metric,comparator){return{metric:metric,kind:"fairness",better:comparator==="smallest-ratio"?"near-one":"near-zero",details:{comparator:comparator}}}function comparatorOf(key){if(/^(max_)?(difference|diff|gap|range|spread)s?$/.test(key))return"largest-difference"
return/^(min_)?ratios?$/.test(key)?"smallest-ratio":null}const AVERAGING={macro:"macro",micro:"micro",weighted:"weighted",samples:"samples"}
function averagingOf(key){const bare=key.toLowerCase().replace(/[\s_-](avg|average)$/,"")
return Object.hasOwn(AVERAGING,bare)?AVERAGING[bare]??null:null}const MODELS=/^(candidate|challenger|champion|production|current|previous|new|old|baseline|reference)_(.+)$/
function namedNumber(key){const{name:name,role:role}=withoutRole(key)
const of=(plain,valuesOf,details={})=>({...plain,valuesOf:valuesOf,details:details,role:role})
const normal=name.toLowerCase().replace(/[\s-]+/g,"_")
const groups=GROUP_COMPARISONS.exec(normal)
if(groups!==null){const isRatio=groups[2]==="ratio"
const comparison=compared(`${groups[1]}_${isRatio?"ratio":"difference"}`,isRatio?"smallest-ratio":"largest-difference")
return{...comparison,scale:"fraction",valuesOf:null,role:role}}const percent=/^(.+?)_?(_pct|_percent|_percentage|%|\(%\))$/.exec(normal)?.[1]
const whole=(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(percent?.replace(/_$/,"")??name)
if(whole!==null)return of({...(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.PC)(whole),metric:whole,scale:percent===void 0?null:"percent"},whole)
const known=Object.hasOwn(DRIFT,normal)?DRIFT[normal]:void 0
if(known!==void 0)return of(known,null)
if(normal.startsWith("psi_"))return of(PSI,null)
return partOf(normal,of)}function partOf(normal,of){const[,start="",rest=""]=/^([a-z]+)_(.+)$/.exec(normal)??[]
const[,front="",end=""]=/^(.+)_([a-z]+)$/.exec(normal)??[]
for(const[word,metric]of[[start,(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(rest)],[end,(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(front)]]){if(metric===null)continue
const averaging=averagingOf(word)
const nature={...(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.PC)(metric),metric:null,scale:null}
if(averaging!==null)return of(nature,metric,{averaging:averaging})
if(word==="mean"||word==="avg")return{...of(nature,metric),role:"tune"}
if(word==="std"||word==="sd")return{...of({...nature,better:"lower"},null),role:"tune"}
const comparator=word===end?comparatorOf(word):null
if(comparator!==null)return{...of({...nature,scale:"unknown"},null),...compared(metric,comparator)}}const atThreshold=(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(/^(.+)_at_thr(eshold)?$/.exec(normal)?.[1]??"")
if(atThreshold!==null)return of({...(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.PC)(atThreshold),metric:atThreshold,scale:null},atThreshold)
const model=MODELS.exec(normal)
const ofModel=(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(model?.[2]??"")
if(model?.[1]!==void 0&&ofModel!==null)return of({...(0,_metric_names_js__WEBPACK_IMPORTED_MODULE_0__.PC)(ofModel),metric:null,scale:null},ofModel,{model:model[1]})
return null}}}

