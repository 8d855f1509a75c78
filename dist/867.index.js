export const id=867
export const ids=[867,652]
export const modules={2867:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{main:()=>main})
var external_node_fs_=__webpack_require__(73024)
var external_node_os_=__webpack_require__(48161)
var external_node_path_=__webpack_require__(76760)
var core=__webpack_require__(96421)
var gate=__webpack_require__(61652)
var safety_escape=__webpack_require__(42163)
var limits=__webpack_require__(45748)
function truncateMarkdown(text,limit,whole){const bytes=Buffer.byteLength(text)
if(bytes<=limit)return text
const note=`> Shortened from ${bytes} bytes to the ${limit} that GitHub shows here. ${whole}\n\n`
const kept=(0,safety_escape.QY)(text,limit-Buffer.byteLength(note))
const lineEnd=kept.lastIndexOf("\n")
return note+(lineEnd>0?kept.slice(0,lineEnd+1):kept)}const CHECK_RUN_NAME="rmf-gate report"
function checkRunTitle(report){const{blocks:blocks,shown_wrong:shown_wrong,missing:missing,undecided:undecided,waived:waived,provisional:provisional,known:known,upcoming:upcoming,met:met}=report.composition
switch(report.verdict){case"pass":return`Pass: ${met} met, nothing blocks`
case"conditional":{const open=`${waived} waived, ${provisional} provisional, ${known} known before, ${upcoming} upcoming`
const refused=report.request.require==="pass"?"; refused, because a full pass is required":""
return`Conditional, not a pass: nothing blocks, but ${open}${refused}`}case"fail":return`Fail: ${blocks} block (${shown_wrong} shown to be wrong, ${missing} missing, ${undecided} cannot be decided yet)`
case"error":return"Error: could not judge"}}async function publishCheckRun(client,repository,run){const[owner="",repo=""]=repository.split("/")
let created
try{const{data:data}=await client.rest.checks.create({owner:owner,repo:repo,name:CHECK_RUN_NAME,head_sha:run.headSha,status:"in_progress",external_id:run.externalId,...run.detailsUrl===void 0?{}:{details_url:run.detailsUrl}})
created=data}catch(error){return{published:false,reason:`The check run was not written: ${explain(error)}`}}const update={owner:owner,repo:repo,check_run_id:created.id}
const title=(0,safety_escape.QY)(run.title,limits.U0.annotationTitleCharacters)
const shown=worstFirst(run.annotations).slice(0,limits.U0.annotationsPerCheckRun)
let written=0
let obstacle=""
for(const batch of batchesOf(shown,limits.U0.annotationsPerRequest))try{const output={title:title,summary:"The annotations are being written.",annotations:batch.map(asSent)}
await client.rest.checks.update({...update,output:output})
written+=batch.length}catch(error){obstacle=` ${explain(error)}`
break}const incomplete=missingAnnotations(written,run.annotations.length,obstacle)
const summary=truncateMarkdown(incomplete===null?run.summary:`> ${incomplete.replaceAll("\n","\n> ")}\n\n${run.summary}`,limits.U0.checkRunTextBytes,"The job summary and the JSON report hold all of it.")
const complete=()=>client.rest.checks.update({...update,status:"completed",conclusion:run.conclusion,output:{title:title,summary:summary}})
try{await complete().catch(complete)}catch(error){return{published:false,reason:`The check run was begun and could not be completed, so it stays in progress: ${explain(error)}`}}return{published:true,url:created.html_url,incomplete:incomplete}}function missingAnnotations(written,all,obstacle){if(written===all)return null
const why=obstacle===""?`at most ${limits.U0.annotationsPerCheckRun} are written, the worst first.`:obstacle.trim()
return`${written} of ${all} annotations are shown: ${why} The job summary and the JSON report hold all findings.`}const LEVELS=["failure","warning","notice"]
function worstFirst(annotations){return annotations.toSorted((a,b)=>LEVELS.indexOf(a.level)-LEVELS.indexOf(b.level))}function batchesOf(items,size){return Array.from({length:Math.ceil(items.length/size)},(_,index)=>items.slice(index*size,(index+1)*size))}function asSent(annotation){const{path:path,startLine:startLine,endLine:endLine,startColumn:startColumn,endColumn:endColumn,level:level,title:title,message:message}=annotation
const oneLine=startLine===endLine&&startColumn!==void 0&&endColumn!==void 0
return{path:path,start_line:startLine,end_line:endLine,...oneLine?{start_column:startColumn,end_column:endColumn}:{},annotation_level:level,title:(0,safety_escape.QY)(title,limits.U0.annotationTitleCharacters),message:(0,safety_escape.QY)(message,limits.U0.annotationMessageBytes)}}const PERMISSION=`permissions:\n  contents: read\n  checks: write`
function explain(error){const status=statusOf(error)
if(isRateLimit(error))return`GitHub limits how much may be written in a while (${status}). The next run writes it.`
switch(status){case 401:return"GitHub does not accept the token (401). Leave the input token out, so that the token of the job is used."
case 403:case 404:return`the token may not write check runs (${status}). For a pull request from a fork or from Dependabot this is always `+`so and nothing needs to be done. Otherwise add to the job:\n${PERMISSION}`
case 422:return"GitHub refused its content (422)."
case null:return"GitHub's API could not be reached or did not answer in time."
default:return`GitHub answered with status ${status}.`}}function statusOf(error){if(typeof error!=="object"||error===null||!("status"in error)||!("response"in error))return null
return error.response!==void 0&&typeof error.status==="number"?error.status:null}function isRateLimit(error){const response=typeof error==="object"&&error!==null&&"response"in error?error.response:null
if(typeof response!=="object"||response===null||!("headers"in response))return false
const headers=response.headers
return headers["retry-after"]!==void 0||String(headers["x-ratelimit-remaining"])==="0"}async function connect(token){const[{Octokit:Octokit},{defaults:defaults,getOctokitOptions:getOctokitOptions}]=await Promise.all([Promise.all([__webpack_require__.e(479),__webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__,11267)),Promise.all([__webpack_require__.e(479),__webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__,47176))])
const silent=()=>{}
return new Octokit({...defaults,...getOctokitOptions(token,{userAgent:"rmf-gate"}),request:{...defaults.request,fetch:withTimeLimit(defaults.request?.fetch??fetch)},log:{debug:silent,info:silent,warn:silent,error:silent}})}function withTimeLimit(send){return(address,options)=>send(address,{...options,signal:AbortSignal.timeout(limits.U0.requestMilliseconds)})}const COMMIT=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const NO_COMMIT=/^0+$/
const REPOSITORY=/^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/
const NUMBER=/^[0-9]{1,20}$/
const EVENT_NAME=/^[a-z_]{1,50}$/
const TRIGGERS=`on:\n  pull_request:\n  merge_group:\n  push:\n    branches: [main]`
const PULL_REQUEST_EVENTS=new Set(["pull_request","pull_request_review","pull_request_review_comment"])
function planFromEvent(environment,payload){const trigger=environment.GITHUB_EVENT_NAME
if(trigger===void 0||!EVENT_NAME.test(trigger))return problem("GITHUB_EVENT_NAME is missing or is not the name of an event. Run the gate as a step of a workflow.")
const repository=environment.GITHUB_REPOSITORY||null
if(repository!==null&&!REPOSITORY.test(repository))return problem("GITHUB_REPOSITORY does not have the form owner/name. Run the gate as a step of a workflow.")
const change=changeOf(trigger,environment,payload,repository)
if("problem"in change)return change
const runId=matching(environment.GITHUB_RUN_ID,NUMBER)
return{trigger:trigger,repository:repository,workflow:environment.GITHUB_WORKFLOW||null,runId:runId,attempt:matching(environment.GITHUB_RUN_ATTEMPT,NUMBER),actor:environment.GITHUB_ACTOR||null,runUrl:runUrl(environment.GITHUB_SERVER_URL,repository,runId),...change}}function changeOf(trigger,environment,payload,repository){if(PULL_REQUEST_EVENTS.has(trigger))return pullRequest(trigger,payload,repository)
switch(trigger){case"pull_request_target":return problem("The event pull_request_target checks out the default branch and not the change, so a verdict would be about the "+`wrong files. GitHub is closing this event for public repositories. Use pull_request:\n${TRIGGERS}`)
case"merge_group":return mergeGroup(payload)
case"push":return push(payload)
default:return{base:{kind:"none"},checkRunSha:matching(environment.GITHUB_SHA,COMMIT),fork:false}}}function pullRequest(trigger,payload,repository){const head=commitAt(payload,["pull_request","head","sha"])
const base=commitAt(payload,["pull_request","base","sha"])
if(head===null)return missingCommit(trigger,"pull_request.head.sha")
if(base===null)return missingCommit(trigger,"pull_request.base.sha")
const source=valueAt(payload,["pull_request","head","repo","full_name"])
const target=valueAt(payload,["pull_request","base","repo","full_name"])??repository
return{base:{kind:"pull-request",head:head,base:base},checkRunSha:head,fork:source!==target}}function mergeGroup(payload){const head=commitAt(payload,["merge_group","head_sha"])
const commit=commitAt(payload,["merge_group","base_sha"])
if(head===null)return missingCommit("merge_group","merge_group.head_sha")
if(commit===null)return missingCommit("merge_group","merge_group.base_sha")
return{base:{kind:"commit",commit:commit},checkRunSha:head,fork:false}}function push(payload){const after=commitAt(payload,["after"])
const before=valueAt(payload,["before"])
if(after===null)return missingCommit("push","after")
if(typeof before!=="string"||!COMMIT.test(before))return missingCommit("push","before")
const base=NO_COMMIT.test(before)?{kind:"default-branch"}:{kind:"commit",commit:before}
return{base:base,checkRunSha:after,fork:false}}function missingCommit(trigger,field){return problem(`The payload of the event ${trigger} has no commit id in ${field}, so what is judged and against what is unknown. `+`Start the workflow with GitHub's own events and leave GITHUB_EVENT_PATH as the runner sets it:\n${TRIGGERS}`)}function commitAt(payload,path){const value=valueAt(payload,path)
return typeof value==="string"&&COMMIT.test(value)&&!NO_COMMIT.test(value)?value:null}function valueAt(payload,path){let value=payload
for(const key of path){if(typeof value!=="object"||value===null||!Object.hasOwn(value,key))return
value=value[key]}return value}function runUrl(server,repository,runId){if(server===void 0||repository===null||runId===null||!URL.canParse(server))return null
const{origin:origin,protocol:protocol}=new URL(server)
return protocol==="https:"||protocol==="http:"?`${origin}/${repository}/actions/runs/${runId}`:null}const matching=(text,pattern)=>text!==void 0&&pattern.test(text)?text:null
const problem=text=>({problem:text})
var annotations=__webpack_require__(91116)
var exit=__webpack_require__(11596)
var github=__webpack_require__(86763)
var json=__webpack_require__(84823)
var report_markdown=__webpack_require__(63021)
var report_text=__webpack_require__(38859)
const LOG_WIDTH=100
const COULD_NOT_JUDGE=2
class RequestError extends Error{name="RequestError"}async function main(){process.exitCode=COULD_NOT_JUDGE
process.once("beforeExit",endWithoutVerdict)
process.on("uncaughtException",stop)
process.on("unhandledRejection",stop)
try{process.exitCode=await judge()}catch(error){fail(error)}finally{process.off("beforeExit",endWithoutVerdict)}}async function judge(){const inputs=readInputs()
const plan=readEvent()
const report=await(0,gate.gate)({directory:inputs.folder,at:(new Date).toISOString().slice(0,10),clock:"system",scope:inputs.scope,require:inputs.require,base:plan.base,run:{trigger:plan.trigger,repository:plan.repository,workflow:plan.workflow,run_id:plan.runId,attempt:plan.attempt,actor:plan.actor}})
const status=(0,exit.$)(report)
const markdown=(0,report_markdown.G)(report)
writeLog((0,report_text.S)(report,{verbose:false,width:LOG_WIDTH,color:false}))
writeReport(report)
await writeSummary(markdown)
const published=await publish(report,plan,inputs,markdown,status)
if(!published.published||published.incomplete!==null){core.lm(published.published?published.incomplete??"":published.reason)
process.stdout.write((0,github.u)(report,{directory:inputs.directory}))}return status}function readInputs(){const scope=core.V4("scope")||"all"
if(scope!=="all"&&scope!=="changed")throw new RequestError('The input scope is neither "all" nor "changed". Write one of these two, or leave it out.')
const require=core.V4("require")||null
if(require!==null&&require!=="pass")throw new RequestError('The input require is neither empty nor "pass". Write pass, or leave it out.')
return{...readFolder(core.V4("directory")||"."),scope:scope,require:require,token:core.V4("token")}}function readFolder(directory){const workspace=process.env.GITHUB_WORKSPACE
if(!workspace)throw new RequestError("GITHUB_WORKSPACE is not set. Run the gate as a step of a workflow.")
let root
let folder
try{root=(0,external_node_fs_.realpathSync)(workspace)
folder=(0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(root,directory))}catch{throw new RequestError("The folder given with the input directory does not exist in the workspace. "+"Check its spelling, and that actions/checkout runs before the gate.")}const inside=(0,external_node_path_.relative)(root,folder)
if(inside===".."||inside.startsWith(`..${external_node_path_.sep}`)||(0,external_node_path_.isAbsolute)(inside))throw new RequestError("The input directory leads out of the workspace. Give a folder of the repository.")
return{folder:folder,directory:inside.split(external_node_path_.sep).join("/")}}function readEvent(){const path=process.env.GITHUB_EVENT_PATH
let payload
try{payload=path?JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8")):{}}catch{throw new RequestError("The file of GITHUB_EVENT_PATH cannot be read as JSON. Leave it as the runner writes it.")}const plan=planFromEvent(process.env,payload)
if("problem"in plan)throw new RequestError(plan.problem)
return plan}function writeLog(text){core.pq(text.split("\n").map(safety_escape.Ig).join("\n"))}function writeReport(report){try{core.uH("verdict",report.verdict)
core.uH("blocking",report.verdict==="error"?"":report.composition.blocks)
const path=(0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env.RUNNER_TEMP||(0,external_node_os_.tmpdir)(),"rmf-gate-")),"report.json");(0,external_node_fs_.writeFileSync)(path,(0,json.h)(report))
core.uH("report",path)}catch{core.lm("The outputs or the JSON report could not be written to the files of the runner. The verdict stands.")}}async function writeSummary(markdown){try{const text=truncateMarkdown(markdown,limits.U0.summaryBytes,"The JSON report holds all of it.")
await core.z.addRaw(text).write()}catch{core.lm("The job summary could not be written. The verdict stands.")}}async function publish(report,plan,inputs,markdown,status){const{repository:repository,checkRunSha:checkRunSha}=plan
const because=reason=>({published:false,reason:`No check run was written: ${reason}`})
if(inputs.token==="")return because("no token was given.")
if(repository===null||checkRunSha===null)return because("the event names no repository or no commit.")
if(report.verdict==="error")return because("nothing could be judged.")
if(plan.base.kind!=="pull-request"&&report.request.head_commit!==checkRunSha)return because("the judged commit is not the commit of the event.")
const run={headSha:checkRunSha,title:checkRunTitle(report),summary:markdown,annotations:(0,annotations.Ih)(report,{directory:inputs.directory}),conclusion:status===0?"success":"failure",externalId:`${plan.runId??""}/${plan.attempt??""}`,...plan.runUrl===null?{}:{detailsUrl:plan.runUrl}}
try{return await publishCheckRun(await connect(inputs.token),repository,run)}catch{return because("the client of the API could not be started.")}}function fail(error){const kind=error instanceof Error?error.constructor.name:typeof error
const message=error instanceof RequestError?error.message:`The gate stopped on a failure of its own (${kind}). Nothing was judged, so the change is not accepted. Please report it.`
core.C1(`rmf-gate: ${message}`)
process.exitCode=COULD_NOT_JUDGE
try{core.uH("verdict","error")}catch{}}function endWithoutVerdict(){fail(new RequestError("The gate ended before it had a verdict, so the change is not accepted. Please report it."))}function stop(error){fail(error)
process.exit(COULD_NOT_JUDGE)}},61652:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{gate:()=>gate})
var external_node_crypto_=__webpack_require__(77598)
var built_in=__webpack_require__(5842)
var coverage=__webpack_require__(89186)
var load_error=__webpack_require__(63343)
var resolve=__webpack_require__(72138)
var state=__webpack_require__(43128)
var discrimination_auroc=__webpack_require__(80557)
var rows_predictions=__webpack_require__(29461)
var measured=__webpack_require__(59968)
var patients=__webpack_require__(55202)
var policy_shown=__webpack_require__(96196)
var words=__webpack_require__(39015)
const LEVEL=.95
const SHOWN=["sensitivity","specificity","ppv"]
function subgroupTables(predictions){return predictions.filter(({rows:rows})=>rows.polarity==="declared"&&rows.unknownOutcomes===0).flatMap(file=>{const source=(0,measured.Ct)(file)
return file.rows.table.groups.map(({attribute:attribute})=>({attribute:attribute,source:file.path,rows:((0,rows_predictions.c1)(file.rows.table,attribute)?.groups??[]).filter(({value:value})=>!(0,state.S)(value)).map(({value:value})=>({value:value,key:{[attribute]:value}})).map(({value:value,key:key})=>rowOf(value,source.group(key),source.shown.group(key)))}))})}function rowOf(group,numbers,shown){const{n:n,positives:positives}=numbers
const auroc=numbers.auroc()
const metrics={}
for(const id of SHOWN){const rate=numbers.rate(id)
if(rate===null)continue
const interval=(0,patients.XF)(rate,LEVEL)
metrics[id]=!(0,policy_shown.zB)(shown,id)?policy_shown.iz:rate.value===null||interval===null?"undefined":`${(0,words.CQ)(rate.value)} of 100 (${(0,words.CQ)(interval.lower)} to ${(0,words.CQ)(interval.upper)})`}if(auroc!==null){const interval=auroc.ok?(0,discrimination_auroc.$V)(auroc.estimate.value,auroc.estimate.standardError,LEVEL):null
metrics.auroc=!(0,policy_shown.zB)(shown,"auroc")?policy_shown.iz:!auroc.ok||interval===null?"undefined":`${(0,words.Xr)(auroc.estimate.value)} (${(0,words.Xr)(interval.lower)} to ${(0,words.Xr)(interval.upper)})`}const ratio=numbers.observedToExpected(LEVEL)
if(ratio!==null)metrics.o_e=!(0,policy_shown.zB)(shown,"o_e")?policy_shown.iz:!ratio.ok?"undefined":`${ratio.value.toFixed(2)} (${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)})`
return{group:group,n:(0,policy_shown.K4)(n,shown.rows,shown),positives:(0,policy_shown.K4)(positives,shown.positives,shown),metrics:metrics}}var report_composition=__webpack_require__(44460)
var json=__webpack_require__(84823)
var workspace=__webpack_require__(89724)
var external_node_fs_=__webpack_require__(73024)
var external_node_path_=__webpack_require__(76760)
var external_node_url_=__webpack_require__(73136)
var version=__webpack_require__(193)
function toolIdentity(){const folder=(0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))
const scripts=(0,external_node_fs_.readdirSync)(folder).filter(name=>name.endsWith(".js")).sort()
if(!scripts.includes("cli.js")||!scripts.includes("index.js"))return{name:"rmf-gate",version:version.r,dist_sha256:null}
const hash=(0,external_node_crypto_.createHash)("sha256")
for(const name of scripts)hash.update(`${name}\0`).update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder,name)))
return{name:"rmf-gate",version:version.r,dist_sha256:hash.digest("hex")}}const CANNOT_PROVE=["This cannot show that the predictions came from the model, nor that what people stated is true."]
const withDigest=report=>{const{schema:schema,...rest}=report
return{schema:schema,report_digest:(0,json.N)(report),...rest}}
function buildReport(request,policies,judged,considered){const findings=sorted(judged.flatMap(one=>one.findings))
const deciding=policies.base?.policy??policies.head.policy
const noneInScope=request.scope==="changed"&&judged.length===0
const composition=(0,report_composition.k$)(findings)
if(findings.length===0&&!noneInScope)throw new workspace.k("No rule ran: the packs of the policy switch on no rule. Name at least one pack with rules.")
const ran=[...new Set(findings.map(({rule:rule})=>rule))]
return withDigest({schema:"rmf-gate/report/1",tool:toolIdentity(),run:runOf(request,considered),request:requestOf(request,considered),verdict:verdictOf(findings),composition:composition,policy:{origin:policies.base?.broken===true?`${deciding.origin}; the policy at base could not be read`:deciding.origin,commit:considered.base?.policy??null,digest:deciding.digest,packs:deciding.packs,loosened_by_head:policies.base===null?[]:(0,resolve.dN)(policies.base.policy,policies.head.policy),set_by:deciding.setBy},inputs:inputsOf(policies,judged),unread:[...considered.notTaken,...judged.flatMap(({system:system})=>system.unread)],systems:judged.map(({system:system})=>summaryOf(system)),findings:findings,not_applied:judged.flatMap(({system:system,notApplied:notApplied})=>notApplied.map(({rule:rule,reason:reason})=>({rule:rule.id,system:system.dossier.id,reason:reason}))),counts:{systems_found:considered.systemsFound,systems_in_scope:judged.length,rules:ran.length,subjects:findings.length},coverage:(0,coverage._)(built_in.w.frameworks,deciding.rules,deciding.rules.filter(({id:id})=>ran.includes(id))),limits_reached:[],cannot_prove:CANNOT_PROVE,next_step:judged.find(({nextStep:nextStep})=>nextStep!==null)?.nextStep??null})}function errorReport(request,error){const considered={systemsFound:0,notTaken:[],checkout:{commit:null,folder:"."},base:null}
return withDigest({schema:"rmf-gate/report/1",tool:toolIdentity(),run:runOf(request,considered),request:requestOf(request,considered),verdict:"error",error:errorOf(error),composition:(0,report_composition.k$)([]),policy:{origin:"not read",commit:null,digest:null,packs:[],loosened_by_head:[],set_by:[]},inputs:[],unread:[],systems:[],findings:[],not_applied:[],counts:{systems_found:0,systems_in_scope:0,rules:0,subjects:0},coverage:[],limits_reached:[],cannot_prove:CANNOT_PROVE,next_step:null})}function errorOf(error){if(error instanceof load_error.p){const[first,...others]=error.problems
const location=first===void 0?null:{...first.place,side:"head"}
if(first!==void 0&&others.length===0)return{message:first.message,location:location}
const lines=error.problems.map(({message:message,place:place})=>`${place.path}:${place.line}:${place.column} ${message}`)
return{message:[`the policy has ${lines.length} mistakes`,...lines].join("\n"),location:location}}if(error instanceof workspace.k)return{message:error.message,location:null}
const name=error instanceof Error?error.name:"unknown error"
return{message:`The gate itself failed (${name}). Nothing was judged; please report it.`,location:null}}function runOf(request,considered){return{at:request.at,clock:request.clock,...request.run,base_sha:considered.base?.comparison??null,head_sha:considered.checkout.commit,node:process.version,os:process.platform}}function requestOf(request,{base:base,checkout:checkout}){return{at:request.at,directory:checkout.folder,scope:request.scope,require:request.require,policy_commit:base?.policy??null,comparison_commit:base?.comparison??null,head_commit:checkout.commit}}const DECISION_ORDER=["blocks","warns","notes","waived","provisional","known","upcoming","ok"]
const OUTCOME_ORDER=["fail","not-evaluated","pass","not-applicable"]
function sorted(findings){const order=finding=>[finding.system,DECISION_ORDER.indexOf(finding.decision),OUTCOME_ORDER.indexOf(finding.outcome),finding.rule,finding.subject]
return[...findings].sort((a,b)=>{const[first,second]=[order(a),order(b)]
const index=first.findIndex((value,at)=>value!==second[at])
const[x,y]=[first[index]??0,second[index]??0]
return x<y?-1:x>y?1:0})}function verdictOf(findings){if(findings.some(({decision:decision})=>decision==="blocks"))return"fail"
const held=["waived","provisional","known","upcoming"]
return findings.some(({decision:decision})=>held.includes(decision))?"conditional":"pass"}function inputsOf(policies,judged){const ofPolicy=side=>(policies[side]?.files??[]).map(({path:path,bytes:bytes})=>({path:path,sha256:(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"),bytes:bytes.length,role:path.includes("/rules/")?"rule":"policy",format:"YAML",read:"parsed",side:side}))
const read=judged.flatMap(({system:system})=>system.files.map(({path:path,sha256:sha256,bytes:bytes,role:role,format:format,read:status})=>({path:path,sha256:sha256,bytes:bytes,role:role,format:format??"not recognised",read:status,side:"head"})))
return[...ofPolicy("base"),...ofPolicy("head"),...read].sort((a,b)=>a.path<b.path?-1:1)}function summaryOf({dossier:dossier,predictions:predictions}){const{declared:declared,derived:derived,judged:judged,reasons:reasons}=dossier.tier
const evaluators=dossier.entries.result.map(entry=>entry.facts.get("result.evaluator")?.value)
return{id:dossier.id,version:dossier.version,path:dossier.folder,model_digest:dossier.modelDigest,tier:{declared:declared,derived:derived,judged:judged,reasons:reasons},traits:Object.fromEntries(dossier.traits.map(({id:id,value:value})=>[id,value])),evaluator:evaluators.map(value=>typeof value==="string"?value:null).find(value=>value!==null)??null,tables:subgroupTables(predictions)}}var judge=__webpack_require__(26981)
var repository_policy=__webpack_require__(49511)
var changes=__webpack_require__(60095)
var external_node_child_process_=__webpack_require__(31421)
var limits=__webpack_require__(45748)
const COMMIT=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
function git(directory,args){return(0,external_node_child_process_.execFileSync)("git",["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null",...args],{cwd:(0,external_node_path_.resolve)(directory),maxBuffer:limits.rq.resultsBytes*4,stdio:["ignore","pipe","ignore"],env:{...process.env,GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"}})}function tryGit(directory,args){try{return git(directory,args).toString("utf8").trim()}catch{return null}}function resolveCommit(directory,name){const commit=tryGit(directory,["rev-parse","--verify","--quiet","--end-of-options",`${name}^{commit}`])
return commit!==null&&COMMIT.test(commit)?commit:null}function parentsOf(directory,commit){const line=tryGit(directory,["rev-list","--parents","-n","1","--end-of-options",commit])
return line===null?[]:line.split(" ").slice(1)}function mergeBase(directory,a,b){return tryGit(directory,["merge-base","--end-of-options",a,b])}function defaultBranch(directory){return resolveCommit(directory,"refs/remotes/origin/HEAD")??resolveCommit(directory,"refs/remotes/origin/main")}function checkoutOf(directory){const prefix=tryGit(directory,["rev-parse","--show-prefix"])
if(prefix===null)return{commit:null,folder:"."}
const status=tryGit(directory,["status","--porcelain=v2","--branch","--","."])??""
const lines=status.split("\n")
const commit=lines.find(line=>line.startsWith("# branch.oid "))?.slice("# branch.oid ".length)??""
const unchanged=lines.every(line=>line.startsWith("#")||line==="")
return{commit:unchanged&&COMMIT.test(commit)?commit:null,folder:prefix.replace(/\/$/,"")||"."}}function openCommit(directory,commit){if(!COMMIT.test(commit)||resolveCommit(directory,commit)===null)throw new workspace.k(`The commit ${COMMIT.test(commit)?commit:"asked for"} is not in this clone.`)
const prefix=tryGit(directory,["rev-parse","--show-prefix"])??""
const files=listCommit(directory,commit)
const byPath=new Map(files.map(file=>[file.path,file]))
const entryOf=path=>{const entry=byPath.get(path)
if(entry===void 0)throw new workspace.k("The file does not exist at this commit.",true)
if(entry.type!=="file")throw new workspace.k(`The path is a ${entry.type}, which is never followed.`)
return entry}
const read=path=>git(directory,["cat-file","blob",`${commit}:${prefix}${entryOf(path).path}`])
let last=null
const sliced=path=>{if(last?.path!==path)last={path:path,bytes:read(path)}
return last.bytes}
return{kind:"commit",commit:commit,list:()=>files,size:path=>entryOf(path).size,head:(path,bytes)=>read(path).subarray(0,bytes),slice:(path,start,end)=>sliced(path).subarray(start,end),read:read,*chunks(path){yield read(path)}}}const TYPES={100644:"file",100755:"file",12e4:"symlink",16e4:"submodule"}
function listing(directory,commit){try{return git(directory,["ls-tree","-r","-l","-z",commit]).toString("utf8")}catch{throw new workspace.k(`Files of the commit ${commit} are not in this clone, as after a checkout with "filter" or "sparse-checkout". `+"Remove these lines from the checkout step of the workflow.")}}function listCommit(directory,commit){return listing(directory,commit).split("\0").filter(line=>line!=="").map(line=>{const tab=line.indexOf("\t")
const[mode="",,,size="0"]=line.slice(0,tab).split(/\s+/)
const type=TYPES[mode]??"special"
return{path:line.slice(tab+1),size:type==="file"?Number(size)||0:0,type:type}}).filter(entry=>!entry.path.split("/").includes("node_modules")).sort((a,b)=>a.path<b.path?-1:1)}function changedFiles(directory,commit){const listed=args=>git(directory,args).toString("utf8").split("\0").filter(path=>path!=="")
return[...listed(["diff","--name-only","--no-renames","--relative","-z",commit,"--","."]),...listed(["ls-files","--others","--exclude-standard","-z","--","."])]}const FETCH_DEPTH=`      - uses: actions/checkout@v7\n        with:\n          fetch-depth: 2`
const FULL_HISTORY=`      - uses: actions/checkout@v7\n        with:\n          fetch-depth: 0`
function resolveBase(directory,request){switch(request.kind){case"none":return null
case"pull-request":return pullRequestBase(directory,request.head,request.base)
case"commit":return sameCommit(need(directory,request.commit,`The commit ${request.commit} to compare with`,FULL_HISTORY))
case"default-branch":{const commit=defaultBranch(directory)
if(commit===null)throw missing("The default branch to compare with",FULL_HISTORY)
return sameCommit(commit)}case"ref":{const policy=need(directory,request.ref,"The commit given with --base",FULL_HISTORY)
return{policy:policy,comparison:commonAncestor(directory,policy)}}}}function pullRequestBase(directory,head,base){const checkedOut=need(directory,"HEAD","The checked-out commit",FETCH_DEPTH)
const[first,second]=parentsOf(directory,checkedOut)
if(second===head&&first!==void 0)return sameCommit(need(directory,first,"The base of the pull request",FETCH_DEPTH))
if(checkedOut!==head){if(second===void 0&&resolveCommit(directory,head)===null)throw missing("The parents of the checked-out merge commit",FETCH_DEPTH)
throw new workspace.k(`The checked-out commit ${checkedOut} is not the head ${head} of the pull request, nor its merge with the base. `+`The gate judges what would be merged. Check out the event's own commit:\n${FETCH_DEPTH}`)}const policy=need(directory,base,"The base of the pull request",FULL_HISTORY)
return{policy:policy,comparison:commonAncestor(directory,policy)}}const sameCommit=commit=>({policy:commit,comparison:commit})
function need(directory,name,what,yaml){const commit=resolveCommit(directory,name)
if(commit===null)throw missing(what,yaml)
return commit}function commonAncestor(directory,policy){const ancestor=mergeBase(directory,"HEAD",policy)
if(ancestor===null)throw missing("The common ancestor of the checked-out commit and the base",FULL_HISTORY)
return ancestor}function missing(what,yaml){return new workspace.k(`${what} is not in this clone. Bring it with these lines of the workflow:\n${yaml}`)}var folder=__webpack_require__(75745)
async function gate(request){try{return await judgeRequest(request)}catch(error){return errorReport(request,error)}}async function judgeRequest(request){const{directory:directory,at:at}=request
const headWorkspace=(0,folder.N)(directory)
const base=resolveBase(directory,request.base)
const policies=await readPolicies(headWorkspace,directory,base)
const deciding=policies.base?.policy??policies.head.policy
const head=await(0,judge.Pv)(headWorkspace,deciding,at)
const comparison=base===null?null:openCommit(directory,base.comparison)
const before=comparison===null?null:await(0,judge.Pv)(comparison,deciding,at)
if(head.systems.length===0&&(before===null||before.systems.length===0))throw new workspace.k("No AI system was found: no rmf-system.yaml, no model card, no model metadata. Add a MODEL_CARD.md or an rmf-system.yaml beside the model.")
const exclusions=policies.base===null?[]:(0,changes.KU)(policies.base.policy.exclude,policies.head.policy.exclude,POLICY)
const linked=(0,judge.vL)(head.systems,before?.systems??null,exclusions)
const inScope=inScopeOf(linked,request,base)
const both={base:policies.base?.policy??null,head:policies.head.policy}
const judged=[...inScope.map(system=>({system:system,...(0,judge.S4)(system,both,at,"head")})),...(0,judge.vo)(head.systems,before?.systems??null).map(system=>({system:system,...(0,judge.S4)(system,(0,judge.im)(both),at,"base")}))]
const considered={systemsFound:head.systems.length,notTaken:head.considered,checkout:checkoutOf(directory),base:base}
return buildReport(request,policies,judged,considered)}const POLICY={path:".rmf-gate/policy.yaml",line:1,column:1,endLine:1,endColumn:1}
async function readPolicies(head,directory,base){const ofHead=await(0,repository_policy.J)(head)
if(base===null)return{base:null,head:ofHead}
try{return{base:{...await(0,repository_policy.J)(openCommit(directory,base.policy)),broken:false},head:ofHead}}catch(error){if(!(error instanceof load_error.p))throw error
return{base:{policy:(0,resolve.nZ)(built_in.w,null,[],""),files:[],broken:true},head:ofHead}}}function inScopeOf(systems,request,base){if(request.scope==="all"||base===null)return systems
const changed=changedFiles(request.directory,base.comparison)
if(changed.some(path=>path.startsWith(".rmf-gate/")))return systems
return systems.filter(({dossier:dossier,files:files})=>{const reachesOut=[...dossier.entries.artifact,...dossier.entries.result].some(({id:id})=>id.includes(".."))
if(reachesOut||dossier.folder===".")return changed.length>0
return changed.some(path=>path.startsWith(`${dossier.folder}/`)||files.some(file=>file.path===path))})}}}

