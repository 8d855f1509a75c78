export const id=652
export const ids=[652]
export const modules={61652:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{gate:()=>gate})
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

