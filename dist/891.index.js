export const id=891
export const ids=[891]
export const modules={193:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>version})
const version="0.1.0"},91116:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CJ:()=>ANNOTATION_LEVELS,IR:()=>errorAnnotation,Ih:()=>annotationsOf,a2:()=>ERROR_TITLE,gJ:()=>errorMessage,ro:()=>remarksOf})
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760)
var _safety_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42163)
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45748)
var _words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58191)
const ANNOTATION_LEVELS=["failure","warning","notice"]
const LEVELS={blocks:"failure",warns:"warning",notes:"notice",waived:"notice",provisional:"notice",known:"notice",upcoming:"notice",ok:null}
function annotationsOf(report,{directory:directory}){const ofFindings=report.findings.map(finding=>{const level=LEVELS[finding.decision]
return level===null?null:annotation(finding.location,directory,level,(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.Pl)(finding),messageOf(finding))})
const all=[errorAnnotation(report,{directory:directory}),...ofFindings.filter(entry=>entry!==null).toSorted(byPlace)]
return all.filter(entry=>entry!==null)}function errorAnnotation({error:error},{directory:directory}){return error===void 0?null:annotation(error.location,directory,"failure",ERROR_TITLE,error.message)}const remarksOf=({findings:findings})=>findings.filter(({decision:decision})=>LEVELS[decision]!==null).length
const ERROR_TITLE="rmf-gate could not judge"
const safeLines=lines=>(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_1__.ml)(lines.filter(Boolean).map(_safety_escape_js__WEBPACK_IMPORTED_MODULE_1__.Ig).join("\n"),_safety_limits_js__WEBPACK_IMPORTED_MODULE_2__.U0.logMessageCharacters)
const errorMessage=message=>safeLines(message.split(_safety_escape_js__WEBPACK_IMPORTED_MODULE_1__.Fb))
function messageOf({message:message,fix:fix,rule:rule}){return[message,fix===""?"":`What to do: ${fix}`,rule].join("\n")}function annotation(location,directory,level,title,message){if(location===null||location.side==="base")return null
const path=repositoryPath(directory,location.path)
if(path===null)return null
return{path:path,...spanOf(location),level:level,title:(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_1__.ml)((0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_1__.Ig)(title),_safety_limits_js__WEBPACK_IMPORTED_MODULE_2__.Do),message:safeLines(message.split(_safety_escape_js__WEBPACK_IMPORTED_MODULE_1__.Fb))}}function repositoryPath(directory,path){if(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path)||!(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_1__.zN)(path)||path.includes("##["))return null
const joined=node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory,path)
return joined===".."||joined.startsWith("../")||node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(joined)?null:joined}function spanOf({line:line,column:column,endLine:endLine,endColumn:endColumn}){const startLine=atLeast(line,1)
const last=endColumn<=1&&endLine>line?endLine-1:endLine
const lines={startLine:startLine,endLine:atLeast(last,startLine)}
if(lines.endLine!==startLine||endLine!==line)return lines
const startColumn=atLeast(column,1)
return{...lines,startColumn:startColumn,endColumn:atLeast(endColumn,startColumn)}}const atLeast=(value,least)=>Number.isSafeInteger(value)&&value>least?value:least
function byPlace(a,b){return ANNOTATION_LEVELS.indexOf(a.level)-ANNOTATION_LEVELS.indexOf(b.level)||compare(a.path,b.path)||a.startLine-b.startLine||(a.startColumn??0)-(b.startColumn??0)||compare(a.title,b.title)||compare(a.message,b.message)}const compare=(a,b)=>a<b?-1:a>b?1:0},44460:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Jx:()=>groundOf,Ks:()=>sectionsOf,Np:()=>bySeverity,k$:()=>compositionOf})
var _report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45650)
const GROUNDS=["wrong","missing","undecided","met"]
const UNDECIDED=["too-few","inconclusive"]
function groundOf({outcome:outcome,reason:reason}){if(outcome==="fail")return"wrong"
if(outcome!=="not-evaluated")return"met"
return UNDECIDED.includes(reason)?"undecided":"missing"}function bySeverity(a,b){return _report_js__WEBPACK_IMPORTED_MODULE_0__.Yv.indexOf(a.decision)-_report_js__WEBPACK_IMPORTED_MODULE_0__.Yv.indexOf(b.decision)||GROUNDS.indexOf(groundOf(a))-GROUNDS.indexOf(groundOf(b))}function compositionOf(findings){const worst=new Map
for(const finding of findings){if(finding.outcome==="not-applicable"&&finding.decision==="ok")continue
const key=JSON.stringify([finding.system,finding.rule])
const known=worst.get(key)
if(known===void 0||bySeverity(finding,known)<0)worst.set(key,finding)}const rules=[...worst.values()]
const count=(decision,ground)=>rules.filter(rule=>rule.decision===decision&&(ground===void 0||groundOf(rule)===ground)).length
return{rules:rules.length,blocks:count("blocks"),shown_wrong:count("blocks","wrong"),missing:count("blocks","missing"),undecided:count("blocks","undecided"),warns:count("warns"),notes:count("notes"),waived:count("waived"),provisional:count("provisional"),known:count("known"),upcoming:count("upcoming"),met:count("ok","met")}}function sectionsOf(report){const listed=new Set(report.systems.map(({id:id})=>id))
const others=[...new Set(report.findings.map(({system:system})=>system))].filter(id=>!listed.has(id)).sort()
const systems=[...report.systems,...others.map(id=>({id:id===""?"this change":id,version:null,key:id}))]
return systems.map(system=>{const key="key"in system?system.key:system.id
const findings=report.findings.filter(finding=>finding.system===key)
const composition=systems.length===1?report.composition:compositionOf(findings)
return{system:system,findings:findings,composition:composition,verdict:verdictOf(composition)}})}function verdictOf(composition){const{rules:rules,blocks:blocks,waived:waived,provisional:provisional,known:known,upcoming:upcoming}=composition
if(blocks>0)return"fail"
if(waived+provisional+known+upcoming>0)return"conditional"
return rules>0?"pass":"not-judged"}},11596:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>exitStatus})
var _report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45650)
function exitStatus({verdict:verdict,request:request}){return verdict==="conditional"&&request.require==="pass"?1:_report_js__WEBPACK_IMPORTED_MODULE_0__.uc[verdict]}},86763:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>renderGithub})
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
var _annotations_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(91116)
var _words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58191)
const COMMANDS={failure:"error",warning:"warning",notice:"notice"}
const KEPT_NOTICES=2
function renderGithub(report,{directory:directory}){const located=(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__.IR)(report,{directory:directory})!==null
const errors=report.error===void 0||located?[]:[command("error",{title:_annotations_js__WEBPACK_IMPORTED_MODULE_1__.a2},(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(report.error.message))]
const taken={failure:errors.length,warning:0,notice:KEPT_NOTICES}
const all=eachKindFirst((0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__.Ih)(report,{directory:directory}))
const shown=_annotations_js__WEBPACK_IMPORTED_MODULE_1__.CJ.flatMap(level=>all.filter(annotation=>annotation.level===level).slice(0,_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.U0.logAnnotationsPerLevel-taken[level]))
const wanted=(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__.ro)(report)+(located?1:0)
const commands=[...errors,...shown.map(annotationCommand),...leftOut(wanted-shown.length)]
return commands.map(line=>`${line}\n`).join("")}function eachKindFirst(annotations){const seen=new Set
const isFirst=annotations.map(({title:title})=>!seen.has(title)&&seen.add(title).has(title))
return[...annotations.filter((_,index)=>isFirst[index]),...annotations.filter((_,index)=>!isFirst[index])]}function leftOut(count){if(count<=0)return[]
const findings=(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count,"more finding is","more findings are")
return[command("notice",{title:"rmf-gate"},`${findings} not shown beside a line; the full report holds all of them.`)]}function annotationCommand({path:path,startLine:startLine,endLine:endLine,startColumn:startColumn,endColumn:endColumn,level:level,title:title,message:message}){const properties={file:path,line:startLine,endLine:endLine,col:startColumn,endColumn:endColumn,title:title}
return command(COMMANDS[level],properties,message)}function command(name,properties,message){const written=Object.entries(properties).filter(([,value])=>value!==void 0).map(([key,value])=>`${key}=${escapedProperty(String(value))}`)
return`::${name} ${written.join(",")}::${escapedData(message)}`}const escapedData=text=>text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")
const escapedProperty=text=>escapedData(text).replaceAll(":","%3A").replaceAll(",","%2C")},42986:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LH:()=>itemPlace,Rp:()=>shownOf,S3:()=>itemsOf})
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
var _composition_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44460)
var _words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58191)
function itemsOf(findings){const sorted=findings.filter(({decision:decision})=>decision!=="ok").toSorted(byPlace)
const unstated=sorted.filter(finding=>finding.blocked_by===void 0&&waitsForLines(finding))
const folded=new Set(rulesOf(unstated).length>_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.F8?unstated:[])
const folds=new Map
for(const finding of sorted){const key=folded.has(finding)?UNSTATED:foldKey(finding)
const fold=folds.get(key)
if(fold===void 0)folds.set(key,[finding])
else fold.push(finding)}return[...folds.values()].flatMap(([first,...rest])=>first===void 0?[]:[itemOf([first,...rest])])}const UNSTATED="unstated"
const rulesOf=findings=>[...new Set(findings.map(({rule:rule})=>rule))]
const waitsForLines=({reason:reason,needs:needs})=>(reason==="missing"||reason==="unbound")&&needs.length>0
function partsWaitedFor(findings){const parts=new Map
for(const{rule:rule,needs:needs}of findings)for(const{field:field}of needs){const part=/^[^.[]*/.exec(field)?.[0]??field
parts.set(part,(parts.get(part)??new Set).add(rule))}return[...parts].toSorted(([a,rulesA],[b,rulesB])=>rulesB.size-rulesA.size||compareText(a,b)).map(([part,rules])=>`${part} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.hS)(rules.size,"rule")})`)}function byPlace(a,b){return(0,_composition_js__WEBPACK_IMPORTED_MODULE_1__.Np)(a,b)||sizeOf(a)-sizeOf(b)||Number(a.location===null)-Number(b.location===null)||compareText(a.location?.path??"",b.location?.path??"")||(a.location?.line??0)-(b.location?.line??0)||(a.location?.column??0)-(b.location?.column??0)||compareText(a.rule,b.rule)||compareText(a.subject,b.subject)}const sizeOf=({subject:subject})=>subject.split(" and ").length
const compareText=(a,b)=>a<b?-1:a>b?1:0
function foldKey({blocked_by:blocked_by,rule:rule,decision:decision,outcome:outcome,reason:reason}){const ground=(0,_composition_js__WEBPACK_IMPORTED_MODULE_1__.Jx)({outcome:outcome,reason:reason})
return JSON.stringify(blocked_by===void 0?[rule,decision,ground]:[blocked_by])}function itemOf(findings){const[first]=findings
const rules=rulesOf(findings)
const common={decision:first.decision,ground:(0,_composition_js__WEBPACK_IMPORTED_MODULE_1__.Jx)(first),location:first.location,together:[...new Set(findings.flatMap(({pooled:pooled})=>pooled?.text??[]))],required:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(first),fix:first.fix,message:first.message,findings:findings}
const cause=first.blocked_by??unstatedIn(findings,rules)
if(cause!==null&&rules.length>1){const title=`${cause}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.hS)(rules.length,"rule waits","rules wait")}`
const parts=findings.every(waitsForLines)?partsWaitedFor(findings):[]
return{...common,kind:"same-cause",title:title,found:parts.length>1?parts:rules,required:"",fix:""}}if(findings.length>1){const what=findings.every(({subject:subject})=>subject.includes("="))?"groups":"findings"
const title=(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.Pl)({...first,title:`${first.title}, ${findings.length} ${what}`})
const found=first.blocked_by===void 0?findings.map(namingSubject):[first.blocked_by]
return{...common,kind:"same-rule",title:title,found:[...new Set(found)]}}return{...common,kind:"one",title:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(first),found:[first.observed.text]}}function unstatedIn([{needs:needs}],rules){const file=needs[0]?.file
return rules.length>1&&file!==void 0?`much is not stated in ${file}`:null}function namingSubject({subject:subject,observed:{text:text}}){return text.includes(subject)||text.includes(subject.replaceAll("="," "))?text:`${subject}: ${text}`}function shownOf({decision:decision,found:found,message:message}){return decision==="blocks"||decision==="warns"||decision==="notes"?found:[message]}const itemPlace=({location:location})=>location===null?"":(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.$t)(location)},84823:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>renderJson,N:()=>reportDigest})
var external_node_crypto_=__webpack_require__(77598)
var safety_escape=__webpack_require__(42163)
const LOCATION={path:{},line:{},column:{},endLine:{},endColumn:{},side:{}}
const FIGURE={text:{},value:{},unit:{},lower:{},upper:{},n:{}}
const FINDING={rule:{},title:{},system:{},subject:{},outcome:{},reason:{},decision:{},policy:{},assurance:{},location:LOCATION,related:LOCATION,details:{outcome:{},reason:{},text:{},required:{},location:LOCATION},observed:FIGURE,required:{...FIGURE,origin:{}},statistics:{estimate:{},lower:{},upper:{},level:{},sided:{},method:{},alpha:{},adjusted:{},family:{},family_size:{},p:{},n:{},n_effective:{},n_needed:{},suppressed:{}},pooled:{groups:{},outcome:{},reason:{},text:{}},exception:{kind:{},id:{},until:{},approved_by:{},text:{}},subject_digest:{},message:{},why:{},fix:{},references:{},needs:{field:{},description:{},file:{},lines:{}},blocked_by:{},inputs:{},fingerprint:{}}
const KEY_ORDER={schema:{},report_digest:{},tool:{name:{},version:{},dist_sha256:{}},run:{at:{},clock:{},trigger:{},repository:{},workflow:{},run_id:{},attempt:{},actor:{},base_sha:{},head_sha:{},node:{},os:{}},request:{at:{},directory:{},scope:{},require:{},policy_commit:{},comparison_commit:{},head_commit:{}},verdict:{},error:{message:{},location:LOCATION},composition:{rules:{},blocks:{},shown_wrong:{},missing:{},undecided:{},warns:{},notes:{},waived:{},provisional:{},known:{},upcoming:{},met:{}},policy:{origin:{},commit:{},digest:{},packs:{id:{},version:{},digest:{}},loosened_by_head:{rule:{},what:{},base:{},head:{}},set_by:{rule:{},limit:{},value:{},owner:{},date:{},origin:{}}},inputs:{path:{},sha256:{},bytes:{},role:{},format:{},read:{},side:{}},unread:{path:{},reason:{}},systems:{id:{},version:{},path:{},model_digest:{},tier:{declared:{},derived:{},judged:{},reasons:{}},traits:{},evaluator:{},tables:{attribute:{},source:{},rows:{group:{},n:{},positives:{},metrics:{}}}},findings:FINDING,not_applied:{rule:{},system:{},reason:{}},counts:{systems_found:{},systems_in_scope:{},rules:{},subjects:{}},coverage:{framework:{},requirements:{},examined:{},by_kind:{}},limits_reached:{},cannot_prove:{},next_step:{settles_rules:{},rules:{},file:{},text:{},part:{settles_rules:{},rules:{},text:{},more_lines:{},more_rules:{}}}}
function renderJson(report){return`${(0,safety_escape.AN)(JSON.stringify(ordered(report,KEY_ORDER),null,2))}\n`}function reportDigest(report){const{run:_run,report_digest:_digest,...rest}=report
const canonical=JSON.stringify(ordered(rest,SORTED))
return`sha256:${(0,external_node_crypto_.createHash)("sha256").update(canonical).digest("hex")}`}const SORTED={}
function ordered(value,order){if(Array.isArray(value))return value.map(entry=>ordered(entry,order))
if(typeof value!=="object"||value===null)return value
const named=Object.keys(order).filter(key=>Object.hasOwn(value,key))
const others=Object.keys(value).filter(key=>!Object.hasOwn(order,key)).sort()
const entries=new Map(Object.entries(value))
return Object.fromEntries([...named,...others].map(key=>[key,ordered(entries.get(key),order[key]??SORTED)]))}},91901:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LV:()=>wrap,gu:()=>indented,il:()=>spread})
const length=text=>[...text].length
const WORD_BREAK=/ (?!%)/
function wrap(text,width,hang){const margin=" ".repeat(hang)
const lines=[]
let line=null
for(const word of text.split(WORD_BREAK))if(line===null)line=word
else if(length(line)+1+length(word)<=width)line+=` ${word}`
else{lines.push(line)
line=margin+word}return line===null?lines:[...lines,line]}function indented(text,width,indent){const margin=" ".repeat(indent)
return wrap(text,width-indent,0).map(line=>margin+line)}function spread(left,right,width,hang){if(right==="")return wrap(left,width,hang)
const gap=width-length(left)-length(right)
if(gap>=2)return[left+" ".repeat(gap)+right]
const lines=wrap(left,width,hang)
const last=lines.at(-1)??""
const room=width-length(last)-length(right)
if(lines.length>1&&room>=2)return[...lines.slice(0,-1),last+" ".repeat(room)+right]
return[...lines," ".repeat(hang)+right]}},63021:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>renderMarkdown})
var _safety_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(42163)
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45748)
var _composition_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44460)
var _exit_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(11596)
var _items_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(42986)
var _words_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58191)
const HEADINGS={pass:"pass",conditional:"conditional, not a pass",fail:"fail",error:"error, could not judge"}
const SECTION_WORDS={...HEADINGS,"not-judged":"not judged"}
function renderMarkdown(report){const{verdict:verdict,composition:composition}=report
const refused=verdict==="conditional"&&(0,_exit_js__WEBPACK_IMPORTED_MODULE_3__.$)(report)!==0
const head=[`# rmf-gate: ${HEADINGS[verdict]}\n`,`\n${verdict==="error"?"Nothing here is a pass.":`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.jW)(composition)}.`}`,refused?" Refused: a full pass is required.":"",` Policy ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__.gF)(report))}\n`].join("")
const sections=verdict==="error"?[]:(0,_composition_js__WEBPACK_IMPORTED_MODULE_2__.Ks)(report)
return assembled([head,...errorParts(report),...report.next_step===null?[]:[nextStepPart(report.next_step)],...sections.flatMap(sectionParts),...sections.flatMap(({system:system})=>(system.tables??[]).map(table=>tablePart(table,system.id))),...loosenedParts(report),...countParts(report,sections),...report.cannot_prove.map(text=>`\n${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(text)}\n`)])}function assembled(parts){const note=left=>`\n\n> Shortened: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hS)(left,"part does","parts do")} not fit here. The JSON report holds everything.\n`
const sizes=parts.map(part=>Buffer.byteLength(part))
if(sizes.reduce((sum,size)=>sum+size,0)<=_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.U0.summaryBytes)return parts.join("")
let room=_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.U0.summaryBytes-Buffer.byteLength(note(parts.length))
const fitting=sizes.findIndex(size=>{room-=size
return room<0})
return(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.QY)(parts.slice(0,fitting).join("")+note(parts.length-fitting),_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.U0.summaryBytes)}function errorParts({verdict:verdict,error:error}){if(verdict!=="error")return[]
const place=error?.location==null?"":`\nAt ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__.$t)(error.location))}\n`
const message=(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.q6)(error?.message??"the reason is not known")
return[`\n${message}\n${place}\nThis blocks as a failure does: mend the cause above and run again.\n`]}function nextStepPart({settles_rules:settles_rules,file:file,rules:rules,text:text}){const explain=rules[0]===void 0?"":` Why: ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(`rmf-gate explain ${rules[0]}`)}`
const settles=`it settles ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hS)(settles_rules,"rule")}.`
return`\nStart here: paste this into ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(file)}; ${settles}${explain}\n\n${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.q6)(text.trimEnd())}\n`}function sectionParts({system:system,findings:findings,composition:composition,verdict:verdict}){const name=(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)([system.id,system.version??""].filter(Boolean).join(" "))
const counts=verdict==="not-judged"?"No rule judged it":(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.jW)(composition)
const head=`\n## ${name}: ${SECTION_WORDS[verdict]}\n\n${counts}.${tierWords(system.tier)}\n`
const items=(0,_items_js__WEBPACK_IMPORTED_MODULE_4__.S3)(findings)
if(items.length===0)return[head]
return[head,`\n${row(["Decision","Finding","Where","Found","Required","What to do"])}${row(Array(6).fill("---"))}`,...items.map(itemRow)]}function tierWords(tier){if(tier===void 0)return""
const because=tier.reasons.length===0?"":`: ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(tier.reasons.join(", "))}`
const card=tier.declared===null||tier.declared===tier.judged?"":` (card says ${tier.declared})`
return` Tier ${tier.judged}${because}${card}`}const row=cells=>`| ${cells.join(" | ")} |\n`
function itemRow(item){const ground=item.decision==="blocks"?`: ${_words_js__WEBPACK_IMPORTED_MODULE_5__.YN[item.ground]}`:""
return row([(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.wp)(`${_words_js__WEBPACK_IMPORTED_MODULE_5__.np[item.decision]}${ground}`),(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(item.title),(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)((0,_items_js__WEBPACK_IMPORTED_MODULE_4__.LH)(item)),[listed((0,_items_js__WEBPACK_IMPORTED_MODULE_4__.Rp)(item)),...item.together.map(_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)].join("<br>"),(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(item.required),(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(item.fix)])}function listed(texts){const more=texts.length-_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.y4
const shown=texts.slice(0,_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.y4).map(_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)
return[...shown,...more>0?[`and ${more} more in the JSON report`]:[]].join("<br>")}function tablePart({attribute:attribute,source:source,rows:rows},system){const metrics=[...new Set(rows.flatMap(entry=>Object.keys(entry.metrics)))]
const heads=[(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(attribute),"Patients","With the condition",...metrics.map(id=>(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__.Kh)(id)))]
const body=rows.map(({group:group,n:n,positives:positives,metrics:own})=>row([group,n,positives,...metrics.map(id=>Object.hasOwn(own,id)?own[id]??"":"")].map(_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)))
const summary=`<summary>${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(system)} by ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(attribute)}, from ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(source)}</summary>`
return`\n<details>${summary}\n\n${row(heads)}${row(heads.map(()=>"---"))}${body.join("")}\n</details>\n`}function loosenedParts({policy:policy}){const{loosened_by_head:loosened_by_head}=policy
if(loosened_by_head.length===0)return[]
return["\nThis change loosens the policy; the stricter side is used:\n\n",...loosened_by_head.map(({rule:rule,what:what,base:base,head:head})=>`- ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(`${rule} ${what}: from ${base} to ${head}`)}\n`)]}function countParts({verdict:verdict,counts:counts,inputs:inputs,unread:unread,not_applied:not_applied,limits_reached:limits_reached},sections){if(verdict==="error")return[]
const facts=[`${counts.systems_in_scope} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hS)(counts.systems_found,"system")} in scope`,`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hS)(counts.rules,"rule")} on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hS)(counts.subjects,"subject")}`,`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hS)(inputs.length,"file")} read, ${unread.length} not read`,`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hS)(not_applied.length,"rule")} did not apply`,...sections.length===0?["nothing was judged"]:[]]
return[`\n${facts.join(" · ")}.\n`,...limits_reached.map(limit=>`\nLimit reached: ${(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Bm)(limit)}\n`)]}},45650:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Yv:()=>DECISIONS,im:()=>OUTCOMES,uc:()=>EXIT_STATUS})
const OUTCOMES=["pass","fail","not-evaluated","not-applicable"]
const DECISIONS=["blocks","warns","notes","waived","provisional","known","upcoming","ok"]
const EXIT_STATUS={pass:0,conditional:0,fail:1,error:2}},38859:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>renderText})
var safety_escape=__webpack_require__(42163)
var limits=__webpack_require__(45748)
var composition=__webpack_require__(44460)
var exit=__webpack_require__(11596)
var report_items=__webpack_require__(42986)
var report_lines=__webpack_require__(91901)
var words=__webpack_require__(58191)
function detailLines(report,width){return[...titled(`All ${(0,words.hS)(report.findings.length,"finding")}`,report.findings.flatMap(finding=>findingLines(finding,width))),...listOf("Rules that did not apply",report.not_applied,({rule:rule,system:system,reason:reason})=>`${rule} · ${system}: ${reason}`,width),...listOf("Files read",report.inputs,inputWords,width),...listOf("Files not read",report.unread,({path:path,reason:reason})=>`${path}: ${reason}`,width),...listOf("Limits set here",report.policy.set_by,limitWords,width),...listOf("Coverage",report.coverage,coverageWords,width),...listOf("Run",runWords(report),text=>text,width)]}const titled=(title,lines)=>lines.length===0?[]:[title,...lines,""]
function listOf(title,entries,words,width){return titled(title,entries.flatMap(entry=>(0,report_lines.gu)((0,safety_escape.Ig)(words(entry)),width,2)))}function findingLines(finding,width){const{rule:rule,system:system,subject:subject,outcome:outcome,decision:decision,assurance:assurance,policy:policy,required:required,statistics:statistics,related:related}=finding
const facts=[`${words.np[decision]}: ${outcome}`,assurance,`policy of ${policy}`,finding.fingerprint]
const rows=[["at",finding.location===null?"":(0,words.$t)(finding.location)],["found",finding.observed.text],["required",[required.text,required.origin===void 0?"":`(${required.origin})`].filter(Boolean).join(" ")],["small groups",finding.pooled?.text??""],["says",repeats(finding)?"":finding.message],["why",finding.why],["fix",finding.fix],["numbers",statistics===void 0?"":statisticsWords(statistics)],...finding.details.map(detail=>["detail",detailWords(detail)]),["let through",finding.exception?.text??""],["a waiver names",finding.subject_digest===void 0?"":`subject-digest ${finding.subject_digest}`],["waits for",finding.blocked_by??""],["see also",related.map(words.$t).join(", ")],["from",finding.inputs.join(", ")],["references",finding.references.join(", ")]]
return[...(0,report_lines.gu)((0,safety_escape.Ig)((0,words.Pl)(finding)),width,2),...(0,report_lines.gu)((0,safety_escape.Ig)([rule,system,subject].filter(Boolean).join(" · ")),width,4),...(0,report_lines.gu)((0,safety_escape.Ig)(facts.join(" · ")),width,4),...rows.flatMap(([label,text])=>text===""?[]:(0,report_lines.gu)(`${label}: ${(0,safety_escape.Ig)(text)}`,width,4)),...finding.needs.flatMap(need=>needLines(need,width))]}const repeats=({message:message,observed:observed,required:required})=>message.includes(observed.text)&&message.includes(required.text)
function detailWords({outcome:outcome,reason:reason,text:text,required:required,location:location}){const place=location===null?"":` at ${(0,words.$t)(location)}`
return`${outcome}${reason===null?"":` (${reason})`}: ${text}; required: ${required}${place}`}function statisticsWords(statistics){const{estimate:estimate,lower:lower,upper:upper,level:level,sided:sided,method:method,alpha:alpha,adjusted:adjusted,family:family,family_size:family_size,p:p,n:n,n_needed:n_needed}=statistics
const tests=[["method",method],["level",`${level}, ${sided}-sided`],["alpha",alpha],["family",family],["tests in the family",family_size],["needed",n_needed]]
const numbers=[["estimate",estimate],["lower",lower],["upper",upper],["n",n],["independent cases",statistics.n_effective??null],["p",p],["p after Holm",adjusted]]
const shown=statistics.suppressed?tests:[...numbers,...tests]
const words=shown.flatMap(([label,value])=>value===null?[]:[`${label} ${value}`]).join(", ")
return statistics.suppressed?`withheld, because with what else is shown it would tell a count of fewer than ${limits.GV}; ${words}`:words}function needLines({field:field,description:description,file:file,lines:lines},width){return[...(0,report_lines.gu)((0,safety_escape.Ig)(`needs: ${field} in ${file}${description===""?"":`: ${description}`}`),width,4),...lines.split(safety_escape.Fb).filter(Boolean).map(line=>`      ${(0,safety_escape.Ig)(line)}`)]}const inputWords=({path:path,role:role,format:format,read:read,bytes:bytes,sha256:sha256,side:side})=>`${path} · ${role}, ${format}, ${read}, ${(0,words.hS)(bytes,"byte")}, side ${side}, sha256 ${sha256}`
const limitWords=({rule:rule,limit:limit,value:value,owner:owner,date:date,origin:origin})=>`${rule} ${limit}: ${value} (${[owner,date,origin].filter(Boolean).join(", ")})`
const coverageWords=({framework:framework,requirements:requirements,examined:examined,by_kind:by_kind})=>`${framework}: ${examined} of ${(0,words.hS)(requirements,"requirement")} examined (${Object.entries(by_kind).map(([kind,count])=>`${count} ${kind}`).join(", ")})`
function runWords(report){const{run:run,request:request}=report
return[`judged as of ${request.at}, run at ${run.at} (clock: ${run.clock}), trigger ${run.trigger}, node ${run.node}, ${run.os}`,`policy commit ${request.policy_commit??"none"}, compared with ${request.comparison_commit??"nothing"}, head ${request.head_commit??"the files as they are"}`,`policy ${(0,words.gF)(report)}, digest ${report.policy.digest??"none"}`,`report ${report.report_digest}`]}const PLAIN={verbose:false,width:100,color:false}
function renderText(report,options={}){const{verbose:verbose,width:width,color:color}={...PLAIN,...options}
const lines=[...(0,report_lines.LV)(`rmf-gate ${(0,safety_escape.Ig)(report.tool.version)} · policy ${(0,words.dh)((0,words.gF)(report))}`,width,2),"",...report.verdict==="error"?errorLines(report,width):judgedLines(report,{width:width,verbose:verbose}),...verbose?detailLines(report,width):[],...report.cannot_prove.flatMap(text=>(0,report_lines.LV)((0,safety_escape.Ig)(text),width,2)),`exit ${(0,exit.$)(report)}`]
return lines.map(line=>(color?painted((0,safety_escape.Ig)(line)):(0,safety_escape.Ig)(line)).concat("\n")).join("")}function errorLines({error:error,findings:findings},width){const[first="the reason is not known",...rest]=(error?.message??"").split(safety_escape.Fb).filter(Boolean)
const place=error?.location==null?[]:(0,report_lines.gu)((0,safety_escape.Ig)((0,words.$t)(error.location)),width,7)
const made=findings.length===0?"Nothing was judged":`${(0,words.hS)(findings.length,"finding was","findings were")} made before; the JSON report holds them`
return[...(0,report_lines.LV)(`ERROR  could not judge: ${(0,safety_escape.Ig)(first)}`,width,7),...rest.map(line=>`       ${(0,safety_escape.Ig)(line)}`),...place,...(0,report_lines.gu)(`${made}. This blocks as a failure does: mend the cause above and run again.`,width,7),""]}function judgedLines(report,{width:width,verbose:verbose}){const sections=(0,composition.Ks)(report)
const lines=[]
const places=new Map
let number=0
for(const section of sections){lines.push(...sectionHead(section,report,width),"")
const items=(0,report_items.S3)(section.findings)
const notes=items.filter(({decision:decision})=>decision==="notes")
const told=notes.length>limits.Nl?items.filter(item=>!notes.includes(item)):items
for(const item of told)if(item.decision==="blocks"&&item.ground!=="undecided"){number+=1
for(const{rule:rule}of item.findings)places.set(rule,places.get(rule)??number)
lines.push(...blockingLines(item,String(number).padStart(2),width))}else if(item.decision==="blocks")lines.push(...blockingLines(item," ?",width))
else lines.push(...otherLines(item,width))
if(told.length<items.length)lines.push(` – ${(0,words.hS)(notes.length,"note")} (--verbose tells them)`)
if(items.length>0)lines.push("")}return[...lines,...overallLines(report,sections,width),...loosenedLines(report,width),...unreadLines(report,width),...report.next_step===null?[]:nextStepLines(verbose?report.next_step:shortened(report.next_step),places,width)]}function sectionHead({system:system,composition:composition,verdict:verdict},{request:request},width){const word=words._G[verdict]
const hang=word.length+2
const name=[system.id,system.version??""].filter(Boolean).map(words.dh).join(" ")
const notInScope=request.scope==="changed"?" (only the systems that this change touches are in scope)":""
const counts=verdict==="not-judged"?`no rule judged it${notInScope}`:(0,words.jW)(composition)
return[...(0,report_lines.LV)(`${word}  ${name}${tierWords(system.tier)}`,width,hang),...(0,report_lines.gu)(counts,width,hang)]}function tierWords(tier){if(tier===void 0)return""
const{judged:judged,derived:derived,declared:declared,reasons:reasons}=tier
const because=reasons.length===0?"":`: ${reasons.map(words.dh).join(", ")}`
const asides=[...judged===derived?[]:[`this change gives ${derived}`],...declared===null||declared===judged?[]:[`card says ${declared}`]]
return` · tier ${judged}${because}${asides.length===0?"":` (${asides.join("; ")})`}`}function blockingLines(item,mark,width){const wrong=item.ground==="wrong"
const required=item.required===""||!wrong?"":` · required: ${(0,words.dh)(item.required)}`
const fix=item.fix===""||item.ground==="undecided"?"":` · fix: ${(0,words.dh)((0,words.qi)(item.fix))}`
return[...(0,report_lines.il)(`${mark} ${capital((0,words.dh)(item.title))}`,(0,safety_escape.Ig)((0,report_items.LH)(item)),width,3),...(0,report_lines.gu)(`${listed(item.found,item.kind)}${required}${fix}`,width,3),...togetherLines(item,width)]}function otherLines(item,width){const left=` – ${words.np[item.decision]}: ${(0,words.dh)(item.title)}`
const shown=item.decision==="notes"?[]:(0,report_lines.gu)(listed((0,report_items.Rp)(item),item.kind),width,3)
const together=item.decision==="notes"?[]:togetherLines(item,width)
return[...(0,report_lines.il)(left,(0,safety_escape.Ig)((0,report_items.LH)(item)),width,3),...shown,...together]}const togetherLines=({together:together},width)=>together.flatMap(text=>(0,report_lines.gu)((0,words.dh)(text),width,3))
function listed(texts,kind){const most=kind==="same-cause"?limits.y4:limits.o3
const shown=texts.slice(0,most).map(words.dh).join("; ")
const more=texts.length-most
return more>0?`${shown}; and ${more} more`:shown}const capital=text=>text.charAt(0).toUpperCase()+text.slice(1)
function overallLines(report,sections,width){const{verdict:verdict,composition:composition,counts:counts,request:request}=report
const refused=(0,exit.$)(report)!==0&&verdict==="conditional"?(0,report_lines.LV)("Refused: a full pass is required, and a conditional one is none.",width,2):[]
const only=sections.length===1?sections[0]:void 0
const word=words._G[verdict]
const scope=request.scope==="changed"||sections.length===0?`${counts.systems_in_scope} of ${counts.systems_found} in scope`:""
if(only?.verdict===verdict)return[...refused,...refused.length>0?[""]:[]]
const text=[`${(0,words.hS)(counts.systems_found,"system")}`,scope,(0,words.jW)(composition)]
return[...(0,report_lines.LV)(`${word}  ${text.filter(Boolean).join(" · ")}`,width,word.length+2),...refused,""]}function loosenedLines({policy:policy},width){const{loosened_by_head:loosened_by_head}=policy
if(loosened_by_head.length===0)return[]
return[...(0,report_lines.LV)(`This change loosens the policy in ${(0,words.hS)(loosened_by_head.length,"place")}; the stricter side is used:`,width,2),...loosened_by_head.flatMap(({rule:rule,what:what,base:base,head:head})=>(0,report_lines.gu)(`${(0,words.dh)(rule)} ${(0,words.dh)(what)}: from ${(0,words.dh)(base)} to ${(0,words.dh)(head)}`,width,3)),""]}function unreadLines({unread:unread,limits_reached:limits_reached},width){const lines=[...unread.length===0?[]:(0,report_lines.LV)(`${(0,words.hS)(unread.length,"file was","files were")} not read (--verbose says which and why)`,width,2),...limits_reached.flatMap(limit=>(0,report_lines.LV)(`Limit reached: ${(0,words.dh)(limit)}`,width,2))]
return lines.length===0?[]:[...lines,""]}function shortened(step){const{part:part}=step
return part===void 0?step:{...step,...part,part:part}}function nextStepLines({rules:rules,settles_rules:settles_rules,file:file,text:text,part:part},places,width){const number=Math.min(...rules.map(rule=>places.get(rule)??Number.POSITIVE_INFINITY))
const start=Number.isFinite(number)?`Start with ${number}`:"Start here"
const settles=`settles ${(0,words.hS)(settles_rules,"rule")}`
const explain=rules[0]===void 0?"":`rmf-gate explain ${(0,safety_escape.Ig)(rules[0])}`
const more=part===void 0||text!==part.text?[]:(0,report_lines.LV)(`${(0,words.hS)(part.more_lines,"more line")} for ${(0,words.hS)(part.more_rules,"rule")}: --verbose and the JSON report hold the whole.`,width,2)
return[...(0,report_lines.il)(`${start}: paste this into ${(0,safety_escape.Ig)(file)}; it ${settles}`,explain,width,2),"",...text.trimEnd().split(safety_escape.Fb).map(line=>line===""?"":`    ${(0,safety_escape.Ig)(line)}`),"",...more.length===0?[]:[...more,""]]}const COLORS={red:31,green:32,yellow:33}
const TONES={FAIL:"red",ERROR:"red",CONDITIONAL:"yellow","NOT JUDGED":"yellow",PASS:"green"}
function painted(line){return line.replace(/^(?:FAIL|ERROR|CONDITIONAL|NOT JUDGED|PASS)(?= {2})/,word=>{const tone=TONES[word]
return tone===void 0?word:`[1;${COLORS[tone]}m${word}[0m`})}},58191:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,Kh:()=>metricName,Pl:()=>headline,Tn:()=>requiredWords,YN:()=>GROUND_WORDS,_G:()=>VERDICT_WORDS,dh:()=>brief,gF:()=>policyWords,hS:()=>counted,jW:()=>compositionLine,np:()=>DECISION_WORDS,qi:()=>firstSentence})
var _safety_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(42163)
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45748)
const VERDICT_WORDS={pass:"PASS",conditional:"CONDITIONAL",fail:"FAIL",error:"ERROR","not-judged":"NOT JUDGED"}
const DECISION_WORDS={blocks:"blocks",warns:"warning",notes:"note",waived:"waived",provisional:"provisional",known:"known before",upcoming:"upcoming",ok:"met"}
const GROUND_WORDS={wrong:"shown to be wrong",missing:"missing",undecided:"cannot be decided yet",met:"met"}
const REASON_WORDS={missing:"not judged: missing",unreadable:"not judged: cannot be read",unbound:"not judged: not tied to this model",stale:"not judged: out of date","limit-not-set":"not judged: nobody has set the limit","tool-limit":"not judged: beyond the limits of this tool","too-few":"cannot decide yet: too few",inconclusive:"cannot decide yet: the interval contains the limit"}
const METRIC_NAMES={ppv:"positive predictive value",npv:"negative predictive value",fpr:"false positive rate",fnr:"false negative rate",auroc:"AUROC (area under the ROC curve)",o_e:"observed over expected events",n:"patients"}
const metricName=id=>Object.hasOwn(METRIC_NAMES,id)?METRIC_NAMES[id]??id:id.replaceAll("_"," ")
function headline({title:title,outcome:outcome,reason:reason}){return outcome==="not-evaluated"&&reason!==null?`${title} (${REASON_WORDS[reason]})`:title}function placeOf(location){const{path:path,line:line,column:column,side:side}=location
return`${path}:${line}:${column}${side==="base"?" (base)":""}`}const counted=(count,one,many=`${one}s`)=>`${count} ${count===1?one:many}`
function compositionLine(composition){const{rules:rules,blocks:blocks,shown_wrong:shown_wrong,missing:missing,undecided:undecided}=composition
const grounds=[some(shown_wrong,GROUND_WORDS.wrong),some(missing,GROUND_WORDS.missing),some(undecided,GROUND_WORDS.undecided)].flat()
const blocking=blocks===0?[]:[`${counted(blocks,"blocks","block")} (${grounds.join(", ")})`]
const parts=[...blocking,...some(composition.warns,composition.warns===1?"warning":"warnings"),...some(composition.notes,composition.notes===1?"note":"notes"),...some(composition.waived,"waived"),...some(composition.provisional,"provisional"),...some(composition.known,"known before"),...some(composition.upcoming,"upcoming"),`${composition.met} met`,...some(notEnforced(composition),"not enforced")]
return`${counted(rules,"rule")}: ${parts.join(" · ")}`}function notEnforced({rules:rules,blocks:blocks,warns:warns,notes:notes,waived:waived,provisional:provisional,known:known,upcoming:upcoming,met:met}){return Math.max(0,rules-blocks-warns-notes-waived-provisional-known-upcoming-met)}const some=(count,words)=>count===0?[]:[`${count} ${words}`]
function policyWords({policy:policy}){return`${policy.origin}${policy.commit===null?"":`, at ${policy.commit.slice(0,12)}`}`}function requiredWords({required:required}){const origin=required.origin?.split(";")[0]?.trim()??""
return required.text===""||origin===""?required.text:`${required.text} (${origin})`}const firstSentence=text=>/^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0]??text
const brief=text=>(0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.ml)((0,_safety_escape_js__WEBPACK_IMPORTED_MODULE_0__.Ig)(text),_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.Do)},42163:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AN:()=>asJsonText,Bm:()=>forMarkdown,Fb:()=>LINE_BREAK,Ig:()=>forLog,QY:()=>truncateBytes,ml:()=>shorten,q6:()=>fencedForMarkdown,wp:()=>forMarkdownProse,zN:()=>isVisible})
var _limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
const HIDDEN=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const NAMED_CONTROLS={"\n":"\\n","\r":"\\r","\t":"\\t"}
const isVisible=text=>text.search(HIDDEN)===-1
function visible(text){return text.replace(HIDDEN,character=>{const code=character.codePointAt(0)??0
const hex=code.toString(16)
return NAMED_CONTROLS[character]??(code<=255?`\\x${hex.padStart(2,"0")}`:`\\u{${hex}}`)})}function forLog(text){return visible(text).replaceAll("##[","##\\[").replace(/^(\s*)::/,"$1\\::")}function forMarkdown(text){const entities=shorten(visible(text),_limits_js__WEBPACK_IMPORTED_MODULE_0__.Do).replace(/[\p{P}\p{S}]/gu,mark=>`&#${mark.codePointAt(0)};${mark==="@"?"<wbr>":""}`)
return text===""?"":`<code>${entities}</code>`}function forMarkdownProse(text){return text.replaceAll("|","&#124;").replace(/\s*[\r\n]+\s*/g," ")}function fencedForMarkdown(text){const lines=text.split(LINE_BREAK).map(forLog)
const longest=Math.max(2,...lines.flatMap(line=>line.match(/`+/g)??[]).map(run=>run.length))
const fence="`".repeat(longest+1)
return[fence,...lines,fence].join("\n")}const LINE_BREAK=/\r\n|\r|\n/
function asJsonText(json){const escaped=unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`
return json.replace(HIDDEN,character=>character==="\n"?character:character.replace(/[\s\S]/g,escaped)).replaceAll("##[",`##${escaped("[")}`)}function shorten(text,most){if(text.length<=most)return text
const note=left=>`… (${left} more characters)`
const room=Math.max(0,most-note(text.length).length)
const kept=endOfWords(text,room)
return kept+note(text.length-kept.length)}function endOfWords(text,room){const cut=text.slice(0,room)
const space=/\s/.test(text[room]??" ")?room:cut.search(/\s\S*$/)
const words=space>room/2?cut.slice(0,space):cut.replace(/[\d.,+-]+$/,"").replace(/[\ud800-\udbff]$/,"")
return words.trimEnd()}function truncateBytes(text,maxBytes){const bytes=Buffer.from(text,"utf8")
if(bytes.length<=maxBytes)return bytes.toString("utf8")
const note=left=>`… (${left} bytes left out)`
const room=maxBytes-Buffer.byteLength(note(bytes.length))
const end=characterStart(bytes,room<0?maxBytes:room)
return bytes.subarray(0,end).toString("utf8")+(room<0?"":note(bytes.length-end))}function characterStart(bytes,limit){let end=Math.max(0,limit)
while(end>0&&((bytes[end]??0)&192)===128)end-=1
return end}},45748:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Do:()=>SHOWN_CHARACTERS,Et:()=>SCORES_THAT_TELL,F8:()=>WAITING_RULES_TOLD_APART,GV:()=>SMALLEST_SHOWN_COUNT,Gu:()=>LINES_TO_PASTE,Nl:()=>NOTES_TOLD_APART,T3:()=>FEWEST_EVENTS,Tu:()=>SHOWN_KEY_CHARACTERS,U0:()=>GITHUB,eC:()=>COMBINATIONS_AUDITED,o3:()=>GROUPS_IN_ONE_ITEM,rq:()=>READING,ry:()=>MOST_UNKNOWN_SHARE,y4:()=>LISTED_IN_ONE_LINE,ym:()=>ARTIFACTS})
const MEBIBYTE=1024*1024
const READING={structuredBytes:4*MEBIBYTE,resultsBytes:64*MEBIBYTE,streamedBytes:1024*MEBIBYTE,streamedNodes:4e5,depth:64,nodes:2e6,lineCharacters:2e4,reportLineCharacters:1e3,clauseCharacters:300,nestedPairs:50,headCharacters:65536,htmlEndBytes:65536,grypeEndBytes:8192,numberCharacters:400,foldCharacters:1e3,parquetFooterBytes:16*MEBIBYTE,parquetGroupRows:8388608,parquetGroupBytes:512*MEBIBYTE,parquetHeaderValues:1e3,parquetIndexBits:24,parquetMiniblocks:1024,thriftDepth:32,columns:4096,recordBytes:4*MEBIBYTE,fieldBytes:1e6,declaredNumbers:1e3,tableCells:5e5,predictionRows:2e7,labelCharacters:120,problems:100,rowProblems:20,groupLevels:1e3,groupsOfAnySize:20,rowsOfOneGroup:10,files:2e5,undeclaredFiles:2e3}
const ARTIFACTS={pickleOpcodes:5e7,pickleValues:2e6,pickleNames:32*MEBIBYTE,pickleLineBytes:4096,pickleNameCharacters:200,pickleImports:200,pickleProblems:20,pickleTasteBytes:1024,inflatedBytes:4096*MEBIBYTE,zipEntries:65536,zipDirectoryBytes:16*MEBIBYTE,zipInflatedBytes:256*MEBIBYTE,safetensorsHeaderBytes:16*MEBIBYTE,evalHeaderBytes:16*MEBIBYTE,evalHeaderRatio:200,numpyHeaderBytes:65536,kerasConfigBytes:16*MEBIBYTE,statedFiles:1e4}
const GITHUB={annotationsPerRequest:50,checkRunTextBytes:65535,annotationMessageBytes:64*1024,annotationTitleCharacters:255,logMessageCharacters:4096,logAnnotationsPerLevel:10,summaryBytes:MEBIBYTE,annotationsPerCheckRun:500,requestMilliseconds:3e4}
const SMALLEST_SHOWN_COUNT=11
const SCORES_THAT_TELL=100
const COMBINATIONS_AUDITED=1e4
const SHOWN_CHARACTERS=200
const SHOWN_KEY_CHARACTERS=80
const MOST_UNKNOWN_SHARE=.05
const FEWEST_EVENTS={auroc:50,ratio:10,judgedAlone:100}
const LISTED_IN_ONE_LINE=6
const WAITING_RULES_TOLD_APART=6
const NOTES_TOLD_APART=3
const LINES_TO_PASTE=24
const GROUPS_IN_ONE_ITEM=2}}

