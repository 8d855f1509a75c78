export const id=938
export const ids=[938]
export const modules={36214:(__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true})
function ucs2length(str){const len=str.length
let length=0
let pos=0
let value
while(pos<len){length++
value=str.charCodeAt(pos++)
if(value>=55296&&value<=56319&&pos<len){value=str.charCodeAt(pos)
if((value&64512)===56320)pos++}}return length}exports["default"]=ucs2length
ucs2length.code='require("ajv/dist/runtime/ucs2length").default'},87938:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{measureFile:()=>measureFile})
var external_node_fs_=__webpack_require__(73024)
var external_node_path_=__webpack_require__(76760)
var scan_rows=__webpack_require__(39371)
var model_file=__webpack_require__(44435)
var read_document=__webpack_require__(73655)
var row_columns=__webpack_require__(28190)
var safety_escape=__webpack_require__(42163)
var folder=__webpack_require__(75745)
var workspace=__webpack_require__(89724)
const QUIET_MILLISECONDS=1e3
const DRAWING_MILLISECONDS=100
const USUAL_WIDTH=80
const LONGEST_BAR=30
const SHORTEST_BAR=5
const ERASE="\r[2K"
function progressLine(read,size,elapsed,width){const share=size>0?Math.min(1,read/size):0
const percent=`${Math.floor(share*100)} %`.padStart(5)
const amount=`${mebibytes(read)} of ${mebibytes(Math.max(read,size))} MiB`
const rest=share>0?`, ${duration(elapsed*(1-share)/share)} left`:""
const text=`${percent}  ${amount}${rest}`
const bar=Math.min(LONGEST_BAR,width-text.length-4)
if(bar<SHORTEST_BAR)return text.slice(0,Math.max(0,width))
const filled=Math.floor(share*bar)
return`[${"#".repeat(filled)}${".".repeat(bar-filled)}] ${text}`}const mebibytes=bytes=>(bytes/1024/1024).toFixed(1)
function duration(milliseconds){const seconds=Math.ceil(milliseconds/1e3)
return seconds<60?`${seconds} s`:`${Math.floor(seconds/60)} min ${seconds%60} s`}function*withProgress(chunks,size,stream,now){if(stream.isTTY!==true){yield*chunks
return}const start=now()
let read=0
let drawn=null
try{for(const chunk of chunks){read+=chunk.length
const time=now()
if(time-start>=QUIET_MILLISECONDS&&(drawn===null||time-drawn>=DRAWING_MILLISECONDS)){stream.write(`${ERASE}${progressLine(read,size,time-start,(stream.columns??USUAL_WIDTH)-1)}`)
drawn=time}yield chunk}}finally{if(drawn!==null)stream.write(ERASE)}}var statement=__webpack_require__(40636)
function columnsOfBy({by:by=[]},header){const parts=by.flatMap(item=>header?.names.includes(item)===true?[item]:item.split(":"))
return[...new Set(parts)]}function missingColumns(header,path,options){const single=["label","prediction","time","event","risk","cluster"]
const score=options.task==="multiclass"?[]:["score"]
const named=[...[...single,...score].map(name=>({option:`--${name}`,column:options[name]})),...columnsOfBy(options,header).map(column=>({option:"--by",column:column}))]
return named.flatMap(({option:option,column:column})=>{if(column===void 0||header.names.includes(column))return[]
const message=`None of the ${header.names.length} columns has the name "${column}", which ${option} asks for. Capital letters and spaces count.`
return[{code:"missing-column",message:message,place:(0,statement.GH)(path)}]})}var decisions_difference=__webpack_require__(78082)
__webpack_require__(79891)
var discrimination_auroc=__webpack_require__(80557)
var inversion=__webpack_require__(21945)
const sumCounts=counts=>counts.reduce((sum,count)=>sum+count,0)
function missingClass(events,nonEvents){return events===0?"no-positives":nonEvents===0?"no-negatives":null}function pairShares(histogram,events,nonEvents){const{positives:positives,negatives:negatives}=histogram
if(events*nonEvents<=Number.MAX_SAFE_INTEGER){let below=0
let ordered=0
let tied=0
for(let index=0;index<positives.length;index++){const p=positives[index]??0
const n=negatives[index]??0
ordered+=p*below
tied+=p*n
below+=n}return{ordered:ordered/(events*nonEvents),tied:tied/(events*nonEvents)}}let below=0n
let ordered=0n
let tied=0n
for(let index=0;index<positives.length;index++){const p=BigInt(positives[index]??0)
const n=BigInt(negatives[index]??0)
ordered+=p*below
tied+=p*n
below+=n}const pairs=Number(BigInt(events)*BigInt(nonEvents))
return{ordered:Number(ordered)/pairs,tied:Number(tied)/pairs}}function delongOfBins({positives:positives,negatives:negatives},events,nonEvents,middle){let ofPositives=0
let ofNegatives=0
let slackOfPositives=0
let slackOfNegatives=0
let positivesUpTo=0
let negativesBelow=0
for(let index=0;index<positives.length;index++){const p=positives[index]??0
const n=negatives[index]??0
positivesUpTo+=p
ofPositives+=p*((negativesBelow+n/2)/nonEvents-middle)**2
ofNegatives+=n*((events-positivesUpTo+p/2)/events-middle)**2
slackOfPositives+=p*(n/(2*nonEvents))**2
slackOfNegatives+=n*(p/(2*events))**2
negativesBelow+=n}const norm=(a,b)=>Math.sqrt(a/(events-1)/events+b/(nonEvents-1)/nonEvents)
return{standardError:norm(ofPositives,ofNegatives),slack:norm(slackOfPositives,slackOfNegatives)}}function boundedAuroc(histogram){const events=sumCounts(histogram.positives)
const nonEvents=sumCounts(histogram.negatives)
const reason=missingClass(events,nonEvents)
if(reason!==null)return{ok:false,reason:reason}
const{ordered:ordered,tied:tied}=pairShares(histogram,events,nonEvents)
const middle=ordered+tied/2
const known=events>1&&nonEvents>1
const{standardError:standardError,slack:slack}=known?delongOfBins(histogram,events,nonEvents,middle):{standardError:null,slack:0}
return{ok:true,lower:ordered,upper:Math.min(1,ordered+tied),middle:middle,halfWidth:tied/2,standardError:standardError,standardErrorBounds:standardError===null?null:{lower:Math.max(0,standardError-slack),upper:standardError+slack},events:events,nonEvents:nonEvents,occupiedBins:histogram.bins.length}}function bounds_aurocAtMiddle(result){if(!result.ok)return result
const{middle:value,standardError:standardError,events:events,nonEvents:nonEvents}=result
const estimate={value:value,standardError:standardError,events:events,nonEvents:nonEvents}
return{ok:true,estimate:estimate}}const FEW=64
function leastPrecisions(a,count,others){if(count<=FEW){let sum=0
for(let j=1;j<=count;j++)sum+=(a+j)/(a+j+others)
return sum}const start=a+others+.5
return count-others*Math.log1p(count/start)}function boundedAveragePrecision(histogram){const{positives:positives,negatives:negatives}=histogram
const events=sumCounts(positives)
const nonEvents=sumCounts(negatives)
if(events===0)return{ok:false,reason:"no-positives"}
let lower=0
let upper=0
let found=0
let falseAlarms=0
for(let index=positives.length-1;index>=0;index--){const p=positives[index]??0
const n=negatives[index]??0
if(p>0){lower+=leastPrecisions(found,p,falseAlarms+n)
upper+=p*(found+p)/(found+p+falseAlarms)}found+=p
falseAlarms+=n}return nonEvents===0?{ok:true,lower:1,upper:1}:{ok:true,lower:lower/events,upper:Math.min(1,upper/events)}}function unionOf(bounds,intervals){const known=intervals.filter(interval=>interval!==null)
const[first]=known
if(first===void 0||known.length<intervals.length)return null
return{...first,lower:Math.min(bounds.lower,...known.map(({lower:lower})=>lower)),upper:Math.max(bounds.upper,...known.map(({upper:upper})=>upper))}}const ROUNDING=1e-12
function openSide(result){if(!result.ok||result.standardErrorBounds===null)return null
const least=result.lower-ROUNDING
const most=result.upper+ROUNDING
const standardError=result.standardErrorBounds.upper*(1+ROUNDING)
if(!(least>0&&most<1&&result.standardErrorBounds.lower>ROUNDING))return null
return{least:least,most:most,lower:alpha=>Math.min((0,discrimination_auroc.HJ)(least,standardError,alpha)??0,(0,discrimination_auroc.HJ)(most,standardError,alpha)??0),upper:alpha=>Math.max((0,discrimination_auroc.cP)(least,standardError,alpha)??1,(0,discrimination_auroc.cP)(most,standardError,alpha)??1)}}function aurocIntervalOf(result,level){const side=openSide(result)
if(side===null||!result.ok)return null
const standardError=(result.standardErrorBounds?.upper??Number.NaN)*(1+ROUNDING)
return unionOf({lower:side.least,upper:side.most},[(0,discrimination_auroc.$V)(side.least,standardError,level),(0,discrimination_auroc.$V)(side.most,standardError,level)])}function noWorseBoundedAuroc(question){const{margin:margin,alpha:alpha}=question
const middle=(0,decisions_difference.iO)({...question,group:bounds_aurocAtMiddle(question.group),rest:bounds_aurocAtMiddle(question.rest)})
if(middle.reason==="zero-denominator")return middle
const group=openSide(question.group)
const rest=openSide(question.rest)
if(group===null||rest===null)return{...middle,lower:null,upper:null,pPass:1,pFail:1,status:"too-few",reason:"degenerate"}
const lowerAt=level=>group.least-rest.most-Math.hypot(group.most-group.lower(level),rest.upper(level)-rest.least)
const upperAt=level=>group.most-rest.least+Math.hypot(group.upper(level)-group.least,rest.most-rest.lower(level))
return{...middle,lower:lowerAt(alpha),upper:upperAt(alpha),pPass:(0,inversion.e)(level=>lowerAt(level)+margin),pFail:(0,inversion.e)(level=>-margin-upperAt(level))}}var equivalence=__webpack_require__(56925)
var decisions_family=__webpack_require__(29153)
var confusion=__webpack_require__(88245)
const ALIKE=1e-7
function fisherExact(first,second){(0,confusion.Xo)(first.x,first.n);(0,confusion.Xo)(second.x,second.n)
if(first.n===0||second.n===0)return null
const hits=first.x+second.x
const lowest=Math.max(0,hits-second.n)
const highest=Math.min(first.n,hits)
const ratio=k=>(first.n-k)*(hits-k)/((k+1)*(second.n-hits+k+1))
let all=1
let extreme=1
const add=term=>{all+=term
if(term<=1+ALIKE)extreme+=term}
let above=1
for(let k=first.x;k<highest;k++){above*=ratio(k)
add(above)}let below=1
for(let k=first.x;k>lowest;k--){below/=ratio(k-1)
add(below)}return Math.min(1,extreme/all)}var unknown_groups=__webpack_require__(34780)
var cluster_auroc=__webpack_require__(3022)
var intervals_interval=__webpack_require__(555)
var patients=__webpack_require__(55202)
var limits=__webpack_require__(45748)
const AUROC="auroc"
function reportedOf(ownRows,otherRows,level){const worth=(0,patients.D1)(ownRows,otherRows)
const group=(0,decisions_difference.Pd)(ownRows,worth?.group)
const others=(0,decisions_difference.Pd)(otherRows,worth?.rest)
const difference=(0,intervals_interval.pv)(group.x,group.n,others.x,others.n,level)
const ratio=(0,intervals_interval.F9)(group.x,group.n,others.x,others.n,level)
return{newcombe:difference===null?null:{lower:difference.lower,upper:difference.upper,level:level},ratio:ratio===null?null:{value:ratio.ratio,lower:ratio.lower,upper:ratio.upper,level:level,half_corrected:ratio.halfCorrected},fisher_p:worth===void 0?fisherExact(group,others):null}}function comparisonsOf(source,rates,keys,question){return[...rates.map(rate=>rate.metric),AUROC].flatMap(metric=>{const worse=rates.find(rate=>rate.metric===metric)?.worse??"lower"
const tested=keys.flatMap(by=>compare(source,metric,worse,by,question))
const depths=[...new Set(tested.map(({about:about})=>Object.keys(about.by).length))]
return depths.flatMap(depth=>decidedTogether(tested.filter(({about:about})=>Object.keys(about.by).length===depth),question.alpha))})}function decidedTogether(tested,alpha){const family=tested.map(({everywhere:everywhere},index)=>({id:String(index),test:everywhere}))
const decisions=(0,decisions_family.jn)(family,alpha)
const explored=(0,decisions_family.s$)(tested.map(({everywhere:everywhere})=>everywhere))
return tested.flatMap((one,index)=>{const decision=decisions[index]
return decision===void 0?[]:[decided(one,decision,explored[index]??1)]})}function compare(source,metric,worse,by,{reference:reference,margins:margins,alpha:alpha,level:level}){const referred=reference?.key??{}
const isReferred=reference!==null&&Object.keys(referred).every(attribute=>Object.hasOwn(by,attribute))
if(isReferred&&Object.entries(referred).every(([attribute,value])=>by[attribute]===value))return[]
const group=source.group(by)
const others=isReferred?source.group({...by,...referred}):source.rest(by)
const question=isReferred?"equivalent":"no_worse"
const than=isReferred?reference.text:"rest"
const all=source.overall()
const known=isReferred?source.rest(by).n+group.n:group.n+others.n
const unknownShare=(0,unknown_groups.UL)(all.n-known,all.n,limits.ry)?(all.n-known)/all.n:null
if(metric===AUROC){const own=group.auroc()
const theirs=others.auroc()
if(own===null||theirs===null)return[]
const ask=isReferred?equivalentAuroc:aurocNoWorse
const test=ask(own,theirs,margins.auroc,alpha)
const{events:n}=own
const n_effective=effectiveEvents(own)
const everywhere=unknownShare===null?test:(0,unknown_groups.$V)(test,null)
return[{about:{question:question,metric:metric,worse:worse,by:by,than:than,n:n,n_effective:n_effective,reported:null},test:test,everywhere:everywhere,unknownShare:unknownShare}]}const own=group.count(metric)
const theirs=others.count(metric)
if(own===null||theirs===null)return[]
const ask=(tested,against)=>{const common={group:tested,margin:margins.rate,alpha:alpha,effective:(0,patients.D1)(tested,against)}
return isReferred?(0,equivalence.tI)({...common,reference:against}):(0,decisions_difference.qR)({...common,rest:against,worse:worse})}
const test=ask(own,theirs)
const extremes=unknownShare===null?null:extremesOf(source,metric,worse,by,isReferred?{...by,...referred}:null)
const everywhere=unknownShare===null?test:(0,unknown_groups.$V)(test,extremes===null?null:[ask(extremes[0].group,extremes[0].rest),ask(extremes[1].group,extremes[1].rest)])
const sizes={n:own.n,n_effective:(0,patients.D1)(own,theirs)?.group??null}
const about={question:question,metric:metric,worse:worse,by:by,than:than,...sizes,reported:reportedOf(own,theirs,level)}
return[{about:about,test:test,everywhere:everywhere,unknownShare:unknownShare}]}function extremesOf(source,metric,worse,by,reference){if(source.extremes!==void 0)return source.extremes(metric,worse,by,reference)
const[all,group,rest]=[source.overall(),source.group(by),source.rest(by)].map(rows=>rows.count(metric))
const others=reference===null?rest:source.group(reference).count(metric)
if(all==null||group==null||rest==null||others==null||group.byPatient!=null)return null
const unknown={x:all.x-group.x-rest.x,n:all.n-group.n-rest.n}
const{leastFavourable:leastFavourable,mostFavourable:mostFavourable}=(0,unknown_groups.lS)({group:group,rest:others,unknown:unknown,worse:worse})
return[leastFavourable,mostFavourable]}function effectiveEvents(area){if(area.kind==="bounded"||!area.result.ok)return null
const{estimate:estimate}=area.result
return"effectiveEvents"in estimate?(0,cluster_auroc.x)(estimate).events:null}function aurocNoWorse(group,rest,margin,alpha){const common={margin:margin,alpha:alpha,minimumEvents:limits.T3.auroc}
if(group.kind==="bounded"&&rest.kind==="bounded")return noWorseBoundedAuroc({group:group.result,rest:rest.result,...common})
if(group.kind==="bounded"||rest.kind==="bounded")throw new TypeError("rows are compared with rows")
return(0,decisions_difference.iO)({group:group.result,rest:rest.result,...common})}function equivalentAuroc(group,reference,margin,alpha){const notLower=aurocNoWorse(group,reference,margin,alpha)
const notHigher=aurocNoWorse(reference,group,margin,alpha)
return{...notLower,pPass:Math.max(notLower.pPass,notHigher.pPass),pFail:Math.min(1,2*Math.min(notLower.pFail,notHigher.pFail)),nNeeded:null}}function decided({about:about,test:test,everywhere:everywhere,unknownShare:unknownShare},decision,explored){const both=about.question==="equivalent"
return{question:about.question,metric:about.metric,worse:about.worse,by:about.by,than:about.than,difference:test.difference,lower:test.lower,upper:test.upper,level:1-(both?2:1)*test.alpha,sided:both?"two":"one",method:test.method,margin:test.margin,p_pass:everywhere.pPass,p_fail:everywhere.pFail,p_fail_holm:decision.adjustedPFail,p_fail_bh:explored,reported:about.reported,outcome:decision.outcome,reason:decision.outcome==="not-evaluated"?decision.reason:null,n:about.n,n_effective:about.n_effective,unknown_share:unknownShare,unknown_could_change:decision.outcome==="not-evaluated"&&(0,unknown_groups.CR)(test,everywhere),n_needed:test.nNeeded}}function measureRows(task,rows,question){const asked=question.by.map(rows.attributes)
const keys=asked.flatMap(rows.keys)
const single=[...new Set(asked.flat())]
const overall=rows.overall()
return{task:task.id,n:rows.n,clusters:rows.clusters,metrics:overall.metrics(),subgroups:keys.map(by=>{const numbers=rows.group(by)
return{by:by,n:numbers.n,metrics:numbers.metrics()}}),comparisons:comparisonsOf({...rows,overall:()=>overall},rows.compared,keys,question),unknown:Object.fromEntries(single.map(attribute=>[attribute,rows.unknown(attribute)]))}}const DEFAULT_MARGINS={rate:.1,auroc:.05,wasserstein:.2,"total-variation":.1,need:1.1}
const ONLY_FOR={label:["binary","multiclass","regression","drift","need"],score:["binary","multiclass","drift","need"],prediction:["binary","multiclass","regression"],positive:["binary","survival","drift"],threshold:["binary"],time:["survival"],event:["survival"],risk:["survival"],cluster:["binary","llm"],by:["binary","multiclass","regression","segmentation","survival","llm","need"]}
const refused=problem=>({ok:false,problem:problem})
function questionOf(options){const{task:task="binary",alpha:alpha,level:level,reference:reference,threshold:threshold,prediction:prediction}=options
const by=[...new Set(options.by??[])]
const misplaced=misplacedOption(options,task)
if(misplaced!==null)return refused(misplaced)
if(!(alpha>0&&alpha<=.5))return refused("--alpha must lie above 0 and be at most 0.5, as 0.05.")
if(!(level>0&&level<1))return refused("--level must lie between 0 and 1, as 0.95.")
if(threshold!==void 0&&prediction!==void 0)return refused("--threshold and --prediction both say which rows are called positive. Give one of them.")
if(threshold!==void 0&&!Number.isFinite(threshold))return refused("--threshold must be a number, as 0.2.")
const margins=marginsOf(options.margin)
if(typeof margins==="string")return refused(margins)
const named=reference===void 0?null:referenceOf(reference,task==="drift"?null:by)
if(typeof named==="string")return refused(named)
return{ok:true,question:{task:task,by:by,reference:named,margins:margins,alpha:alpha,level:level}}}function misplacedOption(options,task){for(const[option,tasks]of Object.entries(ONLY_FOR)){if(options[option]===void 0||tasks.includes(task))continue
return`--${option} means nothing for the task ${task}, only for ${tasks.join(", ")}. Leave it out.`}return null}function marginsOf(texts){const given={}
for(const text of texts){const[,name="rate",digits=""]=/^(?:(auroc|wasserstein|total-variation|need)=)?(\d*\.?\d+)$/.exec(text)??[]
const kind=name
const margin=Number(digits)
if(digits===""||(kind==="need"?margin<=1:kind!=="wasserstein"&&margin>1))return"--margin must be a number from 0 to 1 for rates, as 0.1, or named: auroc=0.05, wasserstein=0.2, total-variation=0.1, need=1.1."
if(given[kind]!==void 0)return`--margin is given twice for ${kind==="rate"?"rates":kind}.`
given[kind]=margin}return{...DEFAULT_MARGINS,...given}}function referenceOf(text,by){const at=text.indexOf("=")
const attribute=text.slice(0,Math.max(0,at))
const value=text.slice(at+1)
if(attribute===""||value==="")return"--reference must name a column and a group, as sex=F."
if(by!==null&&!by.includes(attribute))return`--reference names the column "${attribute}", which --by does not list.`
const attributes=attribute.split(":")
const values=value.split(":")
const isOne=attributes.length===1||attributes.length!==values.length
const key=isOne?{[attribute]:value}:Object.fromEntries(attributes.map((one,index)=>[one,values[index]??""]))
return{text:text,key:key}}var ucs2length=__webpack_require__(36214)
"use strict"
const validateAggregates=validate21
const schema6={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://rmf-gate.github.io/schemas/aggregates.schema.json",title:"rmf-gate aggregates",description:"Counts and sums of predictions by subgroup, as a database or a hospital makes them where the rows cannot leave. All that rmf-gate measures and decides can be read off it. What numbers must agree is checked beside this schema (checkAggregates). Counts of few people identify them: give this file only to those who may see them.",type:"object",additionalProperties:false,required:["schema","engine","query_sha256","evaluation_set_sha256","model_digest","n","thresholds","bins","attributes","slices"],properties:{schema:{const:"rmf-gate/aggregates/1",description:"Name and version of this form."},engine:{type:"string",minLength:1,description:"What worked the numbers out, with its version.",examples:["duckdb 1.4.1"]},query_sha256:{type:"string",pattern:"^[0-9a-f]{64}$",description:"SHA-256 of the query text or program that was run."},evaluation_set_sha256:{type:"string",pattern:"^[0-9a-f]{64}$",description:"SHA-256 of the rows that were evaluated, as its keepers define it; the same rows have the same digest in every run."},model_digest:{type:"string",pattern:"^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\\.dir)?)$",description:"Digest of the model that made the predictions.",examples:["sha256:<64 hexadecimal digits>"]},n:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows evaluated, those without a known subgroup included."},thresholds:{type:"array",items:{type:"number"},description:"Scores at or above which a row counts as flagged, in ascending order. Every slice has its counts in this order.",examples:[[.1,.2,.5]]},bins:{type:"integer",minimum:2,maximum:1048576,description:"How many equal bins of the score from 0 to 1: a power of two, because then every engine fills them alike. 65536 leaves an AUROC open by about 0.00001.",examples:[65536]},attributes:{type:"array",items:{type:"string",minLength:1},uniqueItems:true,description:"Attributes by which slices are made.",examples:[["sex","race"]]},slices:{type:"array",minItems:1,items:{$ref:"#/definitions/slice"},description:"One of all rows, and one for each subgroup and each combination of subgroups that is judged. Subgroups without rows are left out, small ones are not."}},definitions:{count:{type:"integer",minimum:0,maximum:9007199254740991,description:"A whole number of rows or patients, or a sum of such."},counts_list:{type:"array",items:{$ref:"#/definitions/count"},description:"Whole numbers, one for each bin listed."},slice:{type:"object",additionalProperties:false,required:["by","n","positives","counts","sums","histogram"],properties:{by:{type:"object",maxProperties:4,additionalProperties:{type:"string"},description:"The value of each attribute that all rows of the slice share; empty for all rows.",examples:[{sex:"F"}]},n:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows of the slice."},positives:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows in which the condition is present."},counts:{type:"array",items:{$ref:"#/definitions/counts"},description:"One for each threshold, in their order."},sums:{$ref:"#/definitions/sums"},histogram:{$ref:"#/definitions/histogram"},clusters:{type:"array",items:{$ref:"#/definitions/cluster_table"},description:"Sums over patients, one table for each threshold. Left out when every row is another patient; else every slice has it."}},description:"The rows of one subgroup."},counts:{type:"object",additionalProperties:false,required:["threshold","tp","fp","fn","tn"],properties:{threshold:{type:"number",description:"The threshold these belong to."},tp:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows with the condition that are flagged (true positives)."},fp:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows without it that are flagged (false positives)."},fn:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows with it that are not flagged (false negatives)."},tn:{type:"integer",minimum:0,maximum:9007199254740991,description:"Rows without it that are not flagged (true negatives)."}},description:"Where the rows fall at one threshold."},sums:{type:"object",additionalProperties:false,required:["sum_p","sum_p2","sum_py","sum_squared_error","sum_fourth_power_error","sum_spiegelhalter","sum_spiegelhalter_variance"],properties:{sum_p:{type:"number",minimum:0,description:"Sum of the scores p."},sum_p2:{type:"number",minimum:0,description:"Sum of p^2."},sum_py:{type:"number",minimum:0,description:"Sum of p over the rows with the condition (y is 1 there, else 0)."},sum_squared_error:{type:"number",minimum:0,description:"Sum of (p - y)^2."},sum_fourth_power_error:{type:"number",minimum:0,description:"Sum of (p - y)^4."},sum_spiegelhalter:{type:"number",description:"Sum of (y - p)(1 - 2p)."},sum_spiegelhalter_variance:{type:"number",minimum:0,description:"Sum of (1 - 2p)^2 p (1 - p)."}},description:"Sums over the rows, in double precision."},histogram:{type:"object",additionalProperties:false,required:["bin","positives","negatives"],properties:{bin:{$ref:"#/definitions/counts_list",description:"Bins that have rows, ascending: floor(p * bins), and the last one also for p = 1."},positives:{$ref:"#/definitions/counts_list",description:"Rows with the condition in each of these bins."},negatives:{$ref:"#/definitions/counts_list",description:"Rows without it in each of these bins."}},description:"Scores by bin, empty bins left out. The three lists are of one length."},cluster_table:{type:"object",additionalProperties:false,required:["sensitivity","specificity","ppv","npv","accuracy","prevalence","selection_rate"],properties:{sensitivity:{$ref:"#/definitions/cluster_sums"},specificity:{$ref:"#/definitions/cluster_sums"},ppv:{$ref:"#/definitions/cluster_sums"},npv:{$ref:"#/definitions/cluster_sums"},accuracy:{$ref:"#/definitions/cluster_sums"},prevalence:{$ref:"#/definitions/cluster_sums"},selection_rate:{$ref:"#/definitions/cluster_sums"}},description:"Sums over patients for each rate at one threshold."},cluster_sums:{type:"object",additionalProperties:false,required:["clusters","sum_x2","sum_xn","sum_n2","lone","lone_x"],properties:{clusters:{type:"integer",minimum:0,maximum:9007199254740991,description:"Patients with at least one row that counts in the rate."},sum_x2:{type:"integer",minimum:0,maximum:9007199254740991,description:"Sum of x^2, where x is how many rows of the patient the rate counts as its numerator."},sum_xn:{type:"integer",minimum:0,maximum:9007199254740991,description:"Sum of x times n, where n is how many it counts as its denominator."},sum_n2:{type:"integer",minimum:0,maximum:9007199254740991,description:"Sum of n^2."},lone:{type:"integer",minimum:0,maximum:9007199254740991,description:"Patients with exactly one such row (n = 1). They say nothing of how alike the rows of a patient are."},lone_x:{type:"integer",minimum:0,maximum:9007199254740991,description:"Sum of x over these."}},description:"What the variance of a rate needs when the rows of a patient belong together; sums of x and of n follow from the counts."}},examples:[{schema:"rmf-gate/aggregates/1",engine:"duckdb 1.4.1",query_sha256:"0000000000000000000000000000000000000000000000000000000000000000",evaluation_set_sha256:"1111111111111111111111111111111111111111111111111111111111111111",model_digest:"sha256:2222222222222222222222222222222222222222222222222222222222222222",n:4,thresholds:[.5],bins:4,attributes:["sex"],slices:[{by:{},n:4,positives:2,counts:[{threshold:.5,tp:1,fp:1,fn:1,tn:1}],sums:{sum_p:2,sum_p2:1.25,sum_py:1,sum_squared_error:1.25,sum_fourth_power_error:.640625,sum_spiegelhalter:.5,sum_spiegelhalter_variance:.1875},histogram:{bin:[1,3],positives:[1,1],negatives:[1,1]}},{by:{sex:"F"},n:2,positives:1,counts:[{threshold:.5,tp:1,fp:0,fn:0,tn:1}],sums:{sum_p:1,sum_p2:.625,sum_py:.75,sum_squared_error:.125,sum_fourth_power_error:.0078125,sum_spiegelhalter:-.25,sum_spiegelhalter_variance:.09375},histogram:{bin:[1,3],positives:[0,1],negatives:[1,0]}},{by:{sex:"M"},n:2,positives:1,counts:[{threshold:.5,tp:0,fp:1,fn:1,tn:0}],sums:{sum_p:1,sum_p2:.625,sum_py:.25,sum_squared_error:1.125,sum_fourth_power_error:.6328125,sum_spiegelhalter:.75,sum_spiegelhalter_variance:.09375},histogram:{bin:[1,3],positives:[1,0],negatives:[0,1]}}]}]}
const func0=Object.prototype.hasOwnProperty
const func58=ucs2length["default"]??ucs2length
const pattern0=new RegExp("^[0-9a-f]{64}$","u")
const pattern2=new RegExp("^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\\.dir)?)$","u")
function validate23(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.threshold===void 0||!func0.call(data,"threshold")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"threshold"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.tp===void 0||!func0.call(data,"tp")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tp"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.fp===void 0||!func0.call(data,"fp")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fp"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.fn===void 0||!func0.call(data,"fn")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fn"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.tn===void 0||!func0.call(data,"tn")){const err4={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tn"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}for(const key0 of Object.keys(data))if(!(key0==="threshold"||key0==="tp"||key0==="fp"||key0==="fn"||key0==="tn")){const err5={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.threshold!==void 0&&func0.call(data,"threshold")){let data0=data.threshold
if(!(typeof data0=="number"&&isFinite(data0))){const err6={instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}}if(data.tp!==void 0&&func0.call(data,"tp")){let data1=data.tp
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){const err7={instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(data1)){const err8={instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}if(data1<0||isNaN(data1)){const err9={instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}}if(data.fp!==void 0&&func0.call(data,"fp")){let data2=data.fp
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){const err10={instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2)){const err11={instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}if(data2<0||isNaN(data2)){const err12={instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}}}if(data.fn!==void 0&&func0.call(data,"fn")){let data3=data.fn
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){const err13={instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){const err14={instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}if(data3<0||isNaN(data3)){const err15={instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}}if(data.tn!==void 0&&func0.call(data,"tn")){let data4=data.tn
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){const err16={instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4)){const err17={instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}if(data4<0||isNaN(data4)){const err18={instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}}}}else{const err19={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err19]
else vErrors.push(err19)
errors++}validate23.errors=vErrors
return errors===0}function validate25(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sum_p===void 0||!func0.call(data,"sum_p")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_p"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.sum_p2===void 0||!func0.call(data,"sum_p2")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_p2"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.sum_py===void 0||!func0.call(data,"sum_py")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_py"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.sum_squared_error===void 0||!func0.call(data,"sum_squared_error")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_squared_error"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.sum_fourth_power_error===void 0||!func0.call(data,"sum_fourth_power_error")){const err4={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_fourth_power_error"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.sum_spiegelhalter===void 0||!func0.call(data,"sum_spiegelhalter")){const err5={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_spiegelhalter"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.sum_spiegelhalter_variance===void 0||!func0.call(data,"sum_spiegelhalter_variance")){const err6={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_spiegelhalter_variance"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}for(const key0 of Object.keys(data))if(!(key0==="sum_p"||key0==="sum_p2"||key0==="sum_py"||key0==="sum_squared_error"||key0==="sum_fourth_power_error"||key0==="sum_spiegelhalter"||key0==="sum_spiegelhalter_variance")){const err7={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.sum_p!==void 0&&func0.call(data,"sum_p")){let data0=data.sum_p
if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0)){const err8={instancePath:instancePath+"/sum_p",schemaPath:"#/properties/sum_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}}else{const err9={instancePath:instancePath+"/sum_p",schemaPath:"#/properties/sum_p/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}if(data.sum_p2!==void 0&&func0.call(data,"sum_p2")){let data1=data.sum_p2
if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1)){const err10={instancePath:instancePath+"/sum_p2",schemaPath:"#/properties/sum_p2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}}else{const err11={instancePath:instancePath+"/sum_p2",schemaPath:"#/properties/sum_p2/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}}if(data.sum_py!==void 0&&func0.call(data,"sum_py")){let data2=data.sum_py
if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2)){const err12={instancePath:instancePath+"/sum_py",schemaPath:"#/properties/sum_py/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}}else{const err13={instancePath:instancePath+"/sum_py",schemaPath:"#/properties/sum_py/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}}if(data.sum_squared_error!==void 0&&func0.call(data,"sum_squared_error")){let data3=data.sum_squared_error
if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3)){const err14={instancePath:instancePath+"/sum_squared_error",schemaPath:"#/properties/sum_squared_error/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}}else{const err15={instancePath:instancePath+"/sum_squared_error",schemaPath:"#/properties/sum_squared_error/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}if(data.sum_fourth_power_error!==void 0&&func0.call(data,"sum_fourth_power_error")){let data4=data.sum_fourth_power_error
if(typeof data4=="number"&&isFinite(data4)){if(data4<0||isNaN(data4)){const err16={instancePath:instancePath+"/sum_fourth_power_error",schemaPath:"#/properties/sum_fourth_power_error/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}}else{const err17={instancePath:instancePath+"/sum_fourth_power_error",schemaPath:"#/properties/sum_fourth_power_error/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}}if(data.sum_spiegelhalter!==void 0&&func0.call(data,"sum_spiegelhalter")){let data5=data.sum_spiegelhalter
if(!(typeof data5=="number"&&isFinite(data5))){const err18={instancePath:instancePath+"/sum_spiegelhalter",schemaPath:"#/properties/sum_spiegelhalter/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}}if(data.sum_spiegelhalter_variance!==void 0&&func0.call(data,"sum_spiegelhalter_variance")){let data6=data.sum_spiegelhalter_variance
if(typeof data6=="number"&&isFinite(data6)){if(data6<0||isNaN(data6)){const err19={instancePath:instancePath+"/sum_spiegelhalter_variance",schemaPath:"#/properties/sum_spiegelhalter_variance/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err19]
else vErrors.push(err19)
errors++}}else{const err20={instancePath:instancePath+"/sum_spiegelhalter_variance",schemaPath:"#/properties/sum_spiegelhalter_variance/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err20]
else vErrors.push(err20)
errors++}}}else{const err21={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err21]
else vErrors.push(err21)
errors++}validate25.errors=vErrors
return errors===0}function validate29(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){const err0={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(typeof data=="number"&&isFinite(data)){if(data>9007199254740991||isNaN(data)){const err1={instancePath:instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data<0||isNaN(data)){const err2={instancePath:instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}}validate29.errors=vErrors
return errors===0}function validate28(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(Array.isArray(data)){const len0=data.length
for(let i0=0;i0<len0;i0++)if(!validate29(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData:rootData})){vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors)
errors=vErrors.length}}else{const err0={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}validate28.errors=vErrors
return errors===0}function validate27(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.bin===void 0||!func0.call(data,"bin")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bin"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.positives===void 0||!func0.call(data,"positives")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"positives"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.negatives===void 0||!func0.call(data,"negatives")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"negatives"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}for(const key0 of Object.keys(data))if(!(key0==="bin"||key0==="positives"||key0==="negatives")){const err3={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.bin!==void 0&&func0.call(data,"bin"))if(!validate28(data.bin,{instancePath:instancePath+"/bin",parentData:data,parentDataProperty:"bin",rootData:rootData})){vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors)
errors=vErrors.length}if(data.positives!==void 0&&func0.call(data,"positives"))if(!validate28(data.positives,{instancePath:instancePath+"/positives",parentData:data,parentDataProperty:"positives",rootData:rootData})){vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors)
errors=vErrors.length}if(data.negatives!==void 0&&func0.call(data,"negatives"))if(!validate28(data.negatives,{instancePath:instancePath+"/negatives",parentData:data,parentDataProperty:"negatives",rootData:rootData})){vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors)
errors=vErrors.length}}else{const err4={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}validate27.errors=vErrors
return errors===0}function validate36(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.clusters===void 0||!func0.call(data,"clusters")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clusters"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.sum_x2===void 0||!func0.call(data,"sum_x2")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_x2"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.sum_xn===void 0||!func0.call(data,"sum_xn")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_xn"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.sum_n2===void 0||!func0.call(data,"sum_n2")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum_n2"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.lone===void 0||!func0.call(data,"lone")){const err4={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lone"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.lone_x===void 0||!func0.call(data,"lone_x")){const err5={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lone_x"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}for(const key0 of Object.keys(data))if(!(key0==="clusters"||key0==="sum_x2"||key0==="sum_xn"||key0==="sum_n2"||key0==="lone"||key0==="lone_x")){const err6={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data.clusters!==void 0&&func0.call(data,"clusters")){let data0=data.clusters
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){const err7={instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9007199254740991||isNaN(data0)){const err8={instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}if(data0<0||isNaN(data0)){const err9={instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}}if(data.sum_x2!==void 0&&func0.call(data,"sum_x2")){let data1=data.sum_x2
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){const err10={instancePath:instancePath+"/sum_x2",schemaPath:"#/properties/sum_x2/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(data1)){const err11={instancePath:instancePath+"/sum_x2",schemaPath:"#/properties/sum_x2/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}if(data1<0||isNaN(data1)){const err12={instancePath:instancePath+"/sum_x2",schemaPath:"#/properties/sum_x2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}}}if(data.sum_xn!==void 0&&func0.call(data,"sum_xn")){let data2=data.sum_xn
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){const err13={instancePath:instancePath+"/sum_xn",schemaPath:"#/properties/sum_xn/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2)){const err14={instancePath:instancePath+"/sum_xn",schemaPath:"#/properties/sum_xn/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}if(data2<0||isNaN(data2)){const err15={instancePath:instancePath+"/sum_xn",schemaPath:"#/properties/sum_xn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}}if(data.sum_n2!==void 0&&func0.call(data,"sum_n2")){let data3=data.sum_n2
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){const err16={instancePath:instancePath+"/sum_n2",schemaPath:"#/properties/sum_n2/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){const err17={instancePath:instancePath+"/sum_n2",schemaPath:"#/properties/sum_n2/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}if(data3<0||isNaN(data3)){const err18={instancePath:instancePath+"/sum_n2",schemaPath:"#/properties/sum_n2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}}}if(data.lone!==void 0&&func0.call(data,"lone")){let data4=data.lone
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){const err19={instancePath:instancePath+"/lone",schemaPath:"#/properties/lone/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err19]
else vErrors.push(err19)
errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4)){const err20={instancePath:instancePath+"/lone",schemaPath:"#/properties/lone/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err20]
else vErrors.push(err20)
errors++}if(data4<0||isNaN(data4)){const err21={instancePath:instancePath+"/lone",schemaPath:"#/properties/lone/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err21]
else vErrors.push(err21)
errors++}}}if(data.lone_x!==void 0&&func0.call(data,"lone_x")){let data5=data.lone_x
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){const err22={instancePath:instancePath+"/lone_x",schemaPath:"#/properties/lone_x/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err22]
else vErrors.push(err22)
errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>9007199254740991||isNaN(data5)){const err23={instancePath:instancePath+"/lone_x",schemaPath:"#/properties/lone_x/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err23]
else vErrors.push(err23)
errors++}if(data5<0||isNaN(data5)){const err24={instancePath:instancePath+"/lone_x",schemaPath:"#/properties/lone_x/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err24]
else vErrors.push(err24)
errors++}}}}else{const err25={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err25]
else vErrors.push(err25)
errors++}validate36.errors=vErrors
return errors===0}function validate35(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sensitivity===void 0||!func0.call(data,"sensitivity")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sensitivity"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.specificity===void 0||!func0.call(data,"specificity")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"specificity"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.ppv===void 0||!func0.call(data,"ppv")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ppv"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.npv===void 0||!func0.call(data,"npv")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"npv"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.accuracy===void 0||!func0.call(data,"accuracy")){const err4={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accuracy"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.prevalence===void 0||!func0.call(data,"prevalence")){const err5={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prevalence"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.selection_rate===void 0||!func0.call(data,"selection_rate")){const err6={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"selection_rate"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}for(const key0 of Object.keys(data))if(!(key0==="sensitivity"||key0==="specificity"||key0==="ppv"||key0==="npv"||key0==="accuracy"||key0==="prevalence"||key0==="selection_rate")){const err7={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.sensitivity!==void 0&&func0.call(data,"sensitivity"))if(!validate36(data.sensitivity,{instancePath:instancePath+"/sensitivity",parentData:data,parentDataProperty:"sensitivity",rootData:rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors)
errors=vErrors.length}if(data.specificity!==void 0&&func0.call(data,"specificity"))if(!validate36(data.specificity,{instancePath:instancePath+"/specificity",parentData:data,parentDataProperty:"specificity",rootData:rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors)
errors=vErrors.length}if(data.ppv!==void 0&&func0.call(data,"ppv"))if(!validate36(data.ppv,{instancePath:instancePath+"/ppv",parentData:data,parentDataProperty:"ppv",rootData:rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors)
errors=vErrors.length}if(data.npv!==void 0&&func0.call(data,"npv"))if(!validate36(data.npv,{instancePath:instancePath+"/npv",parentData:data,parentDataProperty:"npv",rootData:rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors)
errors=vErrors.length}if(data.accuracy!==void 0&&func0.call(data,"accuracy"))if(!validate36(data.accuracy,{instancePath:instancePath+"/accuracy",parentData:data,parentDataProperty:"accuracy",rootData:rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors)
errors=vErrors.length}if(data.prevalence!==void 0&&func0.call(data,"prevalence"))if(!validate36(data.prevalence,{instancePath:instancePath+"/prevalence",parentData:data,parentDataProperty:"prevalence",rootData:rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors)
errors=vErrors.length}if(data.selection_rate!==void 0&&func0.call(data,"selection_rate"))if(!validate36(data.selection_rate,{instancePath:instancePath+"/selection_rate",parentData:data,parentDataProperty:"selection_rate",rootData:rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors)
errors=vErrors.length}}else{const err8={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}validate35.errors=vErrors
return errors===0}function validate22(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.by===void 0||!func0.call(data,"by")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.n===void 0||!func0.call(data,"n")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"n"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.positives===void 0||!func0.call(data,"positives")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"positives"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.counts===void 0||!func0.call(data,"counts")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"counts"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.sums===void 0||!func0.call(data,"sums")){const err4={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sums"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.histogram===void 0||!func0.call(data,"histogram")){const err5={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"histogram"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}for(const key0 of Object.keys(data))if(!(key0==="by"||key0==="n"||key0==="positives"||key0==="counts"||key0==="sums"||key0==="histogram"||key0==="clusters")){const err6={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data.by!==void 0&&func0.call(data,"by")){let data0=data.by
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(Object.keys(data0).length>4){const err7={instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxProperties",keyword:"maxProperties",params:{limit:4}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}for(const key1 of Object.keys(data0))if(typeof data0[key1]!=="string"){const err8={instancePath:instancePath+"/by/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/by/additionalProperties/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}}else{const err9={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}}if(data.n!==void 0&&func0.call(data,"n")){let data2=data.n
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){const err10={instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2)){const err11={instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}if(data2<0||isNaN(data2)){const err12={instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}}}if(data.positives!==void 0&&func0.call(data,"positives")){let data3=data.positives
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){const err13={instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){const err14={instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}if(data3<0||isNaN(data3)){const err15={instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}}if(data.counts!==void 0&&func0.call(data,"counts")){let data4=data.counts
if(Array.isArray(data4)){const len0=data4.length
for(let i0=0;i0<len0;i0++)if(!validate23(data4[i0],{instancePath:instancePath+"/counts/"+i0,parentData:data4,parentDataProperty:i0,rootData:rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors)
errors=vErrors.length}}else{const err16={instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}}if(data.sums!==void 0&&func0.call(data,"sums"))if(!validate25(data.sums,{instancePath:instancePath+"/sums",parentData:data,parentDataProperty:"sums",rootData:rootData})){vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors)
errors=vErrors.length}if(data.histogram!==void 0&&func0.call(data,"histogram"))if(!validate27(data.histogram,{instancePath:instancePath+"/histogram",parentData:data,parentDataProperty:"histogram",rootData:rootData})){vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors)
errors=vErrors.length}if(data.clusters!==void 0&&func0.call(data,"clusters")){let data8=data.clusters
if(Array.isArray(data8)){const len1=data8.length
for(let i1=0;i1<len1;i1++)if(!validate35(data8[i1],{instancePath:instancePath+"/clusters/"+i1,parentData:data8,parentDataProperty:i1,rootData:rootData})){vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors)
errors=vErrors.length}}else{const err17={instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}}}else{const err18={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}validate22.errors=vErrors
return errors===0}function validate21(data,{instancePath:instancePath="",parentData:parentData,parentDataProperty:parentDataProperty,rootData:rootData=data}={}){let vErrors=null
let errors=0
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===void 0||!func0.call(data,"schema")){const err0={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}}
if(vErrors===null)vErrors=[err0]
else vErrors.push(err0)
errors++}if(data.engine===void 0||!func0.call(data,"engine")){const err1={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"engine"}}
if(vErrors===null)vErrors=[err1]
else vErrors.push(err1)
errors++}if(data.query_sha256===void 0||!func0.call(data,"query_sha256")){const err2={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query_sha256"}}
if(vErrors===null)vErrors=[err2]
else vErrors.push(err2)
errors++}if(data.evaluation_set_sha256===void 0||!func0.call(data,"evaluation_set_sha256")){const err3={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evaluation_set_sha256"}}
if(vErrors===null)vErrors=[err3]
else vErrors.push(err3)
errors++}if(data.model_digest===void 0||!func0.call(data,"model_digest")){const err4={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model_digest"}}
if(vErrors===null)vErrors=[err4]
else vErrors.push(err4)
errors++}if(data.n===void 0||!func0.call(data,"n")){const err5={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"n"}}
if(vErrors===null)vErrors=[err5]
else vErrors.push(err5)
errors++}if(data.thresholds===void 0||!func0.call(data,"thresholds")){const err6={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"thresholds"}}
if(vErrors===null)vErrors=[err6]
else vErrors.push(err6)
errors++}if(data.bins===void 0||!func0.call(data,"bins")){const err7={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bins"}}
if(vErrors===null)vErrors=[err7]
else vErrors.push(err7)
errors++}if(data.attributes===void 0||!func0.call(data,"attributes")){const err8={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"attributes"}}
if(vErrors===null)vErrors=[err8]
else vErrors.push(err8)
errors++}if(data.slices===void 0||!func0.call(data,"slices")){const err9={instancePath:instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slices"}}
if(vErrors===null)vErrors=[err9]
else vErrors.push(err9)
errors++}for(const key0 of Object.keys(data))if(!func0.call(schema6.properties,key0)){const err10={instancePath:instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}
if(vErrors===null)vErrors=[err10]
else vErrors.push(err10)
errors++}if(data.schema!==void 0&&func0.call(data,"schema"))if("rmf-gate/aggregates/1"!==data.schema){const err11={instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:"rmf-gate/aggregates/1"}}
if(vErrors===null)vErrors=[err11]
else vErrors.push(err11)
errors++}if(data.engine!==void 0&&func0.call(data,"engine")){let data1=data.engine
if(typeof data1==="string"){if(func58(data1)<1){const err12={instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err12]
else vErrors.push(err12)
errors++}}else{const err13={instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err13]
else vErrors.push(err13)
errors++}}if(data.query_sha256!==void 0&&func0.call(data,"query_sha256")){let data2=data.query_sha256
if(typeof data2==="string"){if(!pattern0.test(data2)){const err14={instancePath:instancePath+"/query_sha256",schemaPath:"#/properties/query_sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}
if(vErrors===null)vErrors=[err14]
else vErrors.push(err14)
errors++}}else{const err15={instancePath:instancePath+"/query_sha256",schemaPath:"#/properties/query_sha256/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err15]
else vErrors.push(err15)
errors++}}if(data.evaluation_set_sha256!==void 0&&func0.call(data,"evaluation_set_sha256")){let data3=data.evaluation_set_sha256
if(typeof data3==="string"){if(!pattern0.test(data3)){const err16={instancePath:instancePath+"/evaluation_set_sha256",schemaPath:"#/properties/evaluation_set_sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}
if(vErrors===null)vErrors=[err16]
else vErrors.push(err16)
errors++}}else{const err17={instancePath:instancePath+"/evaluation_set_sha256",schemaPath:"#/properties/evaluation_set_sha256/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err17]
else vErrors.push(err17)
errors++}}if(data.model_digest!==void 0&&func0.call(data,"model_digest")){let data4=data.model_digest
if(typeof data4==="string"){if(!pattern2.test(data4)){const err18={instancePath:instancePath+"/model_digest",schemaPath:"#/properties/model_digest/pattern",keyword:"pattern",params:{pattern:"^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\\.dir)?)$"}}
if(vErrors===null)vErrors=[err18]
else vErrors.push(err18)
errors++}}else{const err19={instancePath:instancePath+"/model_digest",schemaPath:"#/properties/model_digest/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err19]
else vErrors.push(err19)
errors++}}if(data.n!==void 0&&func0.call(data,"n")){let data5=data.n
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){const err20={instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err20]
else vErrors.push(err20)
errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>9007199254740991||isNaN(data5)){const err21={instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}
if(vErrors===null)vErrors=[err21]
else vErrors.push(err21)
errors++}if(data5<0||isNaN(data5)){const err22={instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}
if(vErrors===null)vErrors=[err22]
else vErrors.push(err22)
errors++}}}if(data.thresholds!==void 0&&func0.call(data,"thresholds")){let data6=data.thresholds
if(Array.isArray(data6)){const len0=data6.length
for(let i0=0;i0<len0;i0++){let data7=data6[i0]
if(!(typeof data7=="number"&&isFinite(data7))){const err23={instancePath:instancePath+"/thresholds/"+i0,schemaPath:"#/properties/thresholds/items/type",keyword:"type",params:{type:"number"}}
if(vErrors===null)vErrors=[err23]
else vErrors.push(err23)
errors++}}}else{const err24={instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err24]
else vErrors.push(err24)
errors++}}if(data.bins!==void 0&&func0.call(data,"bins")){let data8=data.bins
if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){const err25={instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/type",keyword:"type",params:{type:"integer"}}
if(vErrors===null)vErrors=[err25]
else vErrors.push(err25)
errors++}if(typeof data8=="number"&&isFinite(data8)){if(data8>1048576||isNaN(data8)){const err26={instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/maximum",keyword:"maximum",params:{comparison:"<=",limit:1048576}}
if(vErrors===null)vErrors=[err26]
else vErrors.push(err26)
errors++}if(data8<2||isNaN(data8)){const err27={instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/minimum",keyword:"minimum",params:{comparison:">=",limit:2}}
if(vErrors===null)vErrors=[err27]
else vErrors.push(err27)
errors++}}}if(data.attributes!==void 0&&func0.call(data,"attributes")){let data9=data.attributes
if(Array.isArray(data9)){const len1=data9.length
for(let i1=0;i1<len1;i1++){let data10=data9[i1]
if(typeof data10==="string"){if(func58(data10)<1){const err28={instancePath:instancePath+"/attributes/"+i1,schemaPath:"#/properties/attributes/items/minLength",keyword:"minLength",params:{limit:1}}
if(vErrors===null)vErrors=[err28]
else vErrors.push(err28)
errors++}}else{const err29={instancePath:instancePath+"/attributes/"+i1,schemaPath:"#/properties/attributes/items/type",keyword:"type",params:{type:"string"}}
if(vErrors===null)vErrors=[err29]
else vErrors.push(err29)
errors++}}let i2=data9.length
let j0
if(i2>1){const indices0={}
for(;i2--;){let item0=data9[i2]
if(typeof item0!=="string")continue
if(typeof indices0[item0]=="number"){j0=indices0[item0]
const err30={instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/uniqueItems",keyword:"uniqueItems",params:{i:i2,j:j0}}
if(vErrors===null)vErrors=[err30]
else vErrors.push(err30)
errors++
break}indices0[item0]=i2}}}else{const err31={instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err31]
else vErrors.push(err31)
errors++}}if(data.slices!==void 0&&func0.call(data,"slices")){let data11=data.slices
if(Array.isArray(data11)){if(data11.length<1){const err32={instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/minItems",keyword:"minItems",params:{limit:1}}
if(vErrors===null)vErrors=[err32]
else vErrors.push(err32)
errors++}const len2=data11.length
for(let i3=0;i3<len2;i3++)if(!validate22(data11[i3],{instancePath:instancePath+"/slices/"+i3,parentData:data11,parentDataProperty:i3,rootData:rootData})){vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors)
errors=vErrors.length}}else{const err33={instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"}}
if(vErrors===null)vErrors=[err33]
else vErrors.push(err33)
errors++}}}else{const err34={instancePath:instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}
if(vErrors===null)vErrors=[err34]
else vErrors.push(err34)
errors++}validate21.errors=vErrors
return errors===0}var intervals_estimate=__webpack_require__(20712)
var count=__webpack_require__(20479)
var running_sum=__webpack_require__(7253)
var special=__webpack_require__(21091)
var labelled_scores=__webpack_require__(8958)
const isProbability=score=>score>=0&&score<=1
function brier_brierSums(rows){(0,labelled_scores.q7)(rows)
const{label:label,score:score}=rows
let sumY=0
const sumP=new running_sum.V
const squared=new running_sum.V
const fourth=new running_sum.V
const spiegelhalter=new running_sum.V
const variance=new running_sum.V
for(let index=0;index<score.length;index++){const p=score[index]??0
if(!isProbability(p))return null
const y=label[index]===1?1:0
const lean=1-2*p
const square=(p-y)*(p-y)
sumY+=y
sumP.add(p)
squared.add(square)
fourth.add(square*square)
spiegelhalter.add((y-p)*lean)
variance.add(lean*lean*p*(1-p))}return{n:score.length,sumY:sumY,sumP:sumP.value(),sumSquaredError:squared.value(),sumFourthPower:fourth.value(),sumSpiegelhalter:spiegelhalter.value(),sumSpiegelhalterVariance:variance.value()}}function logLossSums(rows){(0,labelled_scores.q7)(rows)
const{label:label,score:score}=rows
const sum=new running_sum.V
let ruledOut=0
for(let index=0;index<score.length;index++){const p=score[index]??0
if(!isProbability(p))return null
const event=label[index]===1
if(p===(event?0:1))ruledOut++
else sum.add(event?-Math.log(p):-Math.log1p(-p))}return{n:score.length,sum:sum.value(),ruledOut:ruledOut}}const brier_ROUNDING=1e-9
function check(sums){const{n:n,sumY:sumY,sumP:sumP,sumSquaredError:sumSquaredError,sumFourthPower:sumFourthPower,sumSpiegelhalter:sumSpiegelhalter,sumSpiegelhalterVariance:sumSpiegelhalterVariance}=sums
if(!(0,count.m)(n)||!(0,count.m)(sumY)||sumY>n)throw new RangeError("the sums need whole counts with 0 <= events <= n")
const slack=brier_ROUNDING*n
const within=(value,low,high)=>value>=low-slack&&value<=high+slack
const possible=within(sumP,0,n)&&within(sumSquaredError,0,n)&&within(sumFourthPower,n===0?0:sumSquaredError*sumSquaredError/n,sumSquaredError)&&within(sumSpiegelhalter,-n,n)&&within(sumSpiegelhalterVariance,0,n/16)
if(!possible)throw new RangeError("no outcomes and probabilities have these sums")}const RESOLUTION=1e-13
function standardErrorOfMean(squares,total,n){return n<2||!(squares>RESOLUTION*total)?null:Math.sqrt(squares/(n-1)/n)}function waldWithin(low,value,standardError,level){if(standardError===null)return null
const interval=(0,intervals_interval.lk)(value,standardError,level)
return{...interval,lower:Math.max(low,interval.lower),upper:Math.min(1,interval.upper)}}function brier(sums,level){check(sums)
const{n:n,sumSquaredError:sumSquaredError,sumFourthPower:sumFourthPower}=sums
if(n===0)return{ok:false,reason:"no-rows"}
const value=sumSquaredError/n
const standardError=standardErrorOfMean(sumFourthPower-value*sumSquaredError,sumFourthPower,n)
return{ok:true,value:value,n:n,standardError:standardError,interval:waldWithin(0,value,standardError,level)}}function scaledBrier(sums){check(sums)
const{n:n,sumY:sumY,sumSquaredError:sumSquaredError}=sums
if(n===0)return(0,intervals_estimate.F)("no-rows")
if(sumY===0)return(0,intervals_estimate.F)("no-positives")
if(sumY===n)return(0,intervals_estimate.F)("no-negatives")
return(0,intervals_estimate.j)(1-sumSquaredError/(sumY*(n-sumY)/n),n,null)}function logLoss({n:n,sum:sum,ruledOut:ruledOut}){if(n===0)return(0,intervals_estimate.F)("no-rows")
if(ruledOut>0)return(0,intervals_estimate.F)("not-a-probability")
return(0,intervals_estimate.j)(sum/n,n,null)}function spiegelhalter(sums){check(sums)
const{n:n,sumSpiegelhalter:sumSpiegelhalter,sumSpiegelhalterVariance:sumSpiegelhalterVariance}=sums
if(n===0)return{ok:false,reason:"no-rows"}
if(!(sumSpiegelhalterVariance>0))return{ok:false,reason:"no-variation"}
const z=sumSpiegelhalter/Math.sqrt(sumSpiegelhalterVariance)
if(!Number.isFinite(z))return{ok:false,reason:"no-variation"}
return{ok:true,z:z,p:(0,special.qH)(z),n:n}}function meanDifference(sums,level){check(sums)
const{n:n,sumY:sumY,sumP:sumP,sumSquaredError:sumSquaredError}=sums
if(n===0)return(0,intervals_estimate.F)("no-rows")
const value=(sumY-sumP)/n
const standardError=standardErrorOfMean(sumSquaredError-n*value*value,sumSquaredError,n)
return(0,intervals_estimate.j)(value,n,waldWithin(-1,value,standardError,level))}var cluster=__webpack_require__(98210)
const CLUSTERED_RATES=["sensitivity","specificity","ppv","npv","accuracy","prevalence","selection_rate"]
const clusters_byRate=of=>Object.fromEntries(CLUSTERED_RATES.map(rate=>[rate,of(rate)]))
function clusters_sumClusters(patients){const ofPatients=patients.map(confusion.It)
return clusters_byRate(rate=>(0,cluster.qR)(Uint32Array.from(ofPatients,one=>one[rate].x),Uint32Array.from(ofPatients,one=>one[rate].n)))}const EMPTY_CLUSTERS=clusters_sumClusters([])
function mergeClusters(a,b){return clusters_byRate(rate=>(0,cluster.Vx)(a[rate],b[rate]))}const COMPLEMENTS={fpr:"specificity",fnr:"sensitivity",fdr:"ppv",false_omission_rate:"npv"}
function sumsOfRate(table,rate){switch(rate){case"fpr":case"fnr":case"fdr":case"false_omission_rate":return(0,cluster.G)(table[COMPLEMENTS[rate]])
default:return table[rate]}}const MOST_LOG2_BINS=20
function checkLog2Bins(log2Bins){if(!Number.isInteger(log2Bins)||log2Bins<1||log2Bins>MOST_LOG2_BINS)throw new RangeError(`a histogram has 2^1 to 2^${MOST_LOG2_BINS} bins`)}function emptyHistogram(log2Bins){checkLog2Bins(log2Bins)
return{log2Bins:log2Bins,bins:new Uint32Array(0),positives:new Float64Array(0),negatives:new Float64Array(0)}}function mergeHistograms(a,b){if(a.log2Bins!==b.log2Bins)throw new RangeError("histograms of different bins cannot be merged")
const most=a.bins.length+b.bins.length
const bins=new Uint32Array(most)
const positives=new Float64Array(most)
const negatives=new Float64Array(most)
let length=0
for(let i=0,j=0;i<a.bins.length||j<b.bins.length;length++){const ofA=a.bins[i]??Number.POSITIVE_INFINITY
const ofB=b.bins[j]??Number.POSITIVE_INFINITY
const bin=Math.min(ofA,ofB)
bins[length]=bin
if(ofA===bin){positives[length]=a.positives[i]??0
negatives[length]=a.negatives[i]??0
i++}if(ofB===bin){positives[length]=(positives[length]??0)+(b.positives[j]??0)
negatives[length]=(negatives[length]??0)+(b.negatives[j]??0)
j++}}return{log2Bins:a.log2Bins,bins:bins.slice(0,length),positives:positives.slice(0,length),negatives:negatives.slice(0,length)}}const SUM_IDS=["sum_p","sum_p2","sum_py","sum_squared_error","sum_fourth_power_error","sum_spiegelhalter","sum_spiegelhalter_variance"]
function checkPlan({thresholds:thresholds,log2Bins:log2Bins}){checkLog2Bins(log2Bins)
const ascending=thresholds.every((threshold,index)=>Number.isFinite(threshold)&&!(threshold<=(thresholds[index-1]??-1/0)))
if(!ascending)throw new RangeError("thresholds are finite and ascend")}const NO_ROWS={tp:0,fp:0,fn:0,tn:0}
const sumsOf=of=>Object.fromEntries(SUM_IDS.map(id=>[id,of(id)]))
function emptyAggregate(plan){checkPlan(plan)
return{plan:plan,n:0,positives:0,counts:plan.thresholds.map(()=>NO_ROWS),sums:sumsOf(()=>0),histogram:emptyHistogram(plan.log2Bins),clusters:plan.clustered?plan.thresholds.map(()=>EMPTY_CLUSTERS):null}}const samePlan=(a,b)=>a.log2Bins===b.log2Bins&&a.clustered===b.clustered&&a.thresholds.length===b.thresholds.length&&a.thresholds.every((threshold,index)=>threshold===b.thresholds[index])
function merge(a,b){if(!samePlan(a.plan,b.plan))throw new RangeError("aggregates of different plans cannot be merged")
return{plan:a.plan,n:a.n+b.n,positives:a.positives+b.positives,counts:a.counts.map((counts,index)=>addCounts(counts,b.counts[index]??NO_ROWS)),sums:sumsOf(id=>a.sums[id]+b.sums[id]),histogram:mergeHistograms(a.histogram,b.histogram),clusters:a.clusters===null?null:a.clusters.map((table,index)=>mergeClusters(table,b.clusters?.[index]??EMPTY_CLUSTERS))}}function addCounts(a,b){return{tp:a.tp+b.tp,fp:a.fp+b.fp,fn:a.fn+b.fn,tn:a.tn+b.tn}}const MOST_ATTRIBUTES=4
const check_ROUNDING=1e-9
const CELLS=["tp","fp","fn","tn"]
const CLUSTER_SUMS=["clusters","sum_x2","sum_xn","sum_n2","lone","lone_x"]
const sum=values=>values.reduce((whole,value)=>whole+value,0)
function checkAggregates(file){const found=[]
const report=(pointer,message)=>found.push({pointer:pointer,message:message})
checkHead(file,report)
const sound=new Set
for(const[index,slice]of file.slices.entries()){const at=(pointer,message)=>report(`/slices/${index}${pointer}`,message)
if(checkWhole(slice,at)){sound.add(slice)
checkCounts(slice,file.thresholds,at)
checkHistogram(slice,file,at)
checkSums(slice,file.bins,at)
checkClusters(slice,at)}}checkTogether(file,sound,report)
return found}function checkHead({n:n,thresholds:thresholds,bins:bins,attributes:attributes},report){if(!(0,count.m)(n))report("/n","The number of rows is not a whole number from 0.")
const log2=Math.log2(bins)
if(!Number.isInteger(log2)||log2<1||log2>MOST_LOG2_BINS)report("/bins",`The number of bins is not a power of two from 2 to ${2**MOST_LOG2_BINS}, so engines fill them differently.`)
for(const[index,threshold]of thresholds.entries())if(!Number.isFinite(threshold))report(`/thresholds/${index}`,"The threshold is not a number.")
else if(index>0&&!(threshold>(thresholds[index-1]??Number.NaN)))report(`/thresholds/${index}`,"The threshold is not above the one before: thresholds ascend, and none is there twice.")
for(const[index,attribute]of attributes.entries())if(attributes.indexOf(attribute)<index)report(`/attributes/${index}`,"The attribute is there twice.")}function checkWhole({n:n,positives:positives,counts:counts,histogram:histogram,clusters:clusters},report){const numbers=[["/n",n],["/positives",positives],...counts.flatMap((one,index)=>CELLS.map(cell=>[`/counts/${index}/${cell}`,one[cell]])),...["bin","positives","negatives"].flatMap(name=>histogram[name].map((count,index)=>[`/histogram/${name}/${index}`,count])),...(clusters??[]).flatMap((table,index)=>CLUSTERED_RATES.flatMap(rate=>CLUSTER_SUMS.map(name=>[`/clusters/${index}/${rate}/${name}`,table[rate][name]])))]
const wrong=numbers.filter(([,value])=>!(0,count.m)(value))
for(const[pointer]of wrong)report(pointer,"A count is not a whole number from 0 to 2^53 - 1.")
return wrong.length===0}function checkCounts({n:n,positives:positives,counts:counts},thresholds,report){if(positives>n)report("/positives",`There are more positives (${positives}) than rows (${n}).`)
if(counts.length!==thresholds.length)report("/counts",`There are ${counts.length} counts for ${thresholds.length} thresholds.`)
for(const[index,one]of counts.entries()){const at=`/counts/${index}`
if(index<thresholds.length&&one.threshold!==thresholds[index])report(`${at}/threshold`,"The threshold is not the one of the file at this place.")
const rows=sum(CELLS.map(cell=>one[cell]))
if(rows!==n)report(at,`True and false positives and negatives add up to ${rows}, not to ${n} rows.`)
if(one.tp+one.fn!==positives)report(at,`True positives and false negatives add up to ${one.tp+one.fn}, not to ${positives} positives.`)
const before=counts[index-1]
for(const cell of["tp","fp"])if(before!==void 0&&one[cell]>before[cell])report(`${at}/${cell}`,"More rows are flagged than at the lower threshold before.")}}function checkHistogram({n:n,positives:positives,counts:counts,histogram:histogram},{bins:bins},report){const{bin:bin,positives:ofPositives,negatives:ofNegatives}=histogram
if(ofPositives.length!==bin.length||ofNegatives.length!==bin.length){report("/histogram","Bins, positives and negatives are not of one length.")
return}for(const[index,one]of bin.entries()){if(one>=bins)report(`/histogram/bin/${index}`,`The bin ${one} is not below the number of bins (${bins}).`)
if(index>0&&one<=(bin[index-1]??0))report(`/histogram/bin/${index}`,"The bin is not above the one before: bins ascend, and none is there twice.")
if(ofPositives[index]===0&&ofNegatives[index]===0)report(`/histogram/bin/${index}`,"The bin has no rows: empty bins are left out.")}const inBins=sum(ofPositives)
if(inBins!==positives)report("/histogram/positives",`The bins hold ${inBins} positives, the slice ${positives}.`)
const negativesInBins=sum(ofNegatives)
if(negativesInBins!==n-positives)report("/histogram/negatives",`The bins hold ${negativesInBins} negatives, the slice ${n-positives}.`)
for(const[index,one]of counts.entries())for(const[cell,ofBins]of[["tp",ofPositives],["fp",ofNegatives]]){const{least:least,most:most}=flagged(bin,ofBins,one.threshold*bins,bins)
if(one[cell]<least||one[cell]>most)report(`/counts/${index}/${cell}`,`The histogram has between ${least} and ${most} such rows at or above this threshold, not ${one[cell]}.`)}}function flagged(bin,counts,edge,bins){let least=0
let most=0
for(const[index,one]of bin.entries()){const count=counts[index]??0
if(one>=edge)least+=count
if(one+1>edge||one+1===bins&&edge<=bins)most+=count}return{least:least,most:most}}function checkSums({n:n,positives:positives,sums:sums,histogram:histogram},bins,report){for(const id of SUM_IDS)if(!Number.isFinite(sums[id]))report(`/sums/${id}`,"The sum is not a number.")
const slack=check_ROUNDING*n
const within=(id,least,most,why)=>{if(sums[id]<least-slack||sums[id]>most+slack)report(`/sums/${id}`,`The sum is ${sums[id]}; ${why} it lies between ${least} and ${most}.`)}
const{sum_p:p,sum_p2:p2,sum_py:py,sum_squared_error:squared}=sums
const inBins=share=>sum(histogram.bin.map((bin,index)=>share(bin)*((histogram.positives[index]??0)+(histogram.negatives[index]??0))))
const positivesInBins=share=>sum(histogram.bin.map((bin,index)=>share(bin)*(histogram.positives[index]??0)))
const low=bin=>bin/bins
const high=bin=>(bin+1)/bins
within("sum_p",inBins(low),inBins(high),"by the histogram")
within("sum_p2",inBins(bin=>low(bin)**2),inBins(bin=>high(bin)**2),"by the histogram")
within("sum_py",positivesInBins(low),positivesInBins(high),"by the histogram")
within("sum_p2",n===0?0:p*p/n,p,"as scores lie between 0 and 1")
const expected=p2-2*py+positives
within("sum_squared_error",expected,expected,"as the sum of p^2 less twice that of p y plus the positives")
within("sum_fourth_power_error",n===0?0:squared*squared/n,squared,"by the sum of squared errors")
const lean=positives-p-2*py+2*p2
within("sum_spiegelhalter",lean,lean,"by the other sums")
const spread=n===0?0:(p-p2)/n
within("sum_spiegelhalter_variance",0,n*Math.max(0,spread-4*spread*spread),"by the other sums")}function checkClusters({counts:counts,clusters:clusters},report){if(clusters===void 0)return
if(clusters.length!==counts.length){report("/clusters",`There are sums over patients for ${clusters.length} thresholds, counts for ${counts.length}.`)
return}for(const[index,table]of clusters.entries()){const own=counts[index]
for(const rate of own===void 0?[]:CLUSTERED_RATES){const message=whyNotOfPatients(table[rate],own,rate)
if(message!==null)report(`/clusters/${index}/${rate}`,message)}}}function whyNotOfPatients(sums,counts,rate){const all=(0,confusion.It)(counts)[rate]
if(sums.clusters>all.n||sums.clusters===0&&all.n>0)return`${all.n} rows cannot come from ${sums.clusters} patients.`
if(sums.lone_x>sums.lone||sums.lone>sums.clusters)return"Of the patients with a single row there are more than patients, or more events than rows."
const patients=sums.clusters-sums.lone
const x=all.x-sums.lone_x
const n=all.n-sums.lone
if(x<0||x>n||n<2*patients)return"Without the patients of a single row, the others have fewer than two rows each, or more events than rows."
const x2=BigInt(sums.sum_x2-sums.lone_x)
const xn=BigInt(sums.sum_xn-sums.lone_x)
const n2=BigInt(sums.sum_n2-sums.lone)
const terms=BigInt(patients)
const squaresFit=sumOfSquares(x2,BigInt(x),terms)&&sumOfSquares(n2-2n*xn+x2,BigInt(n-x),terms)
if(!squaresFit||BigInt(n)**2n>terms*n2||xn<x2||xn*xn>x2*n2)return"The sums of x^2, x n and n^2 do not fit each other or the counts."
return null}function sumOfSquares(squares,total,terms){return total<=squares&&squares<=total*total&&total*total<=terms*squares}const attributesOf=by=>JSON.stringify(Object.keys(by).sort())
const nameOf=by=>JSON.stringify(Object.entries(by).sort(([a],[b])=>a<b?-1:1))
function cellsOf(thresholds){return[{name:"/n",of:({n:n})=>n},{name:"/positives",of:({positives:positives})=>positives},...thresholds.flatMap((_,index)=>CELLS.map(cell=>({name:`/counts/${index}/${cell}`,of:({counts:counts})=>counts[index]?.[cell]??0})))]}function checkTogether({n:n,attributes:attributes,thresholds:thresholds,slices:slices},sound,report){const cells=cellsOf(thresholds)
const first=new Map
for(const[index,{by:by}]of slices.entries()){const name=nameOf(by)
const earlier=first.get(name)
if(earlier===void 0)first.set(name,index)
else report(`/slices/${index}/by`,`The slice is there twice, first as number ${earlier} counted from 0.`)
if(Object.keys(by).length>MOST_ATTRIBUTES)report(`/slices/${index}/by`,`The slice has more than ${MOST_ATTRIBUTES} attributes.`)
for(const attribute of Object.keys(by))if(!attributes.includes(attribute))report(`/slices/${index}/by/${attribute.replaceAll("~","~0").replaceAll("/","~1")}`,"The attribute is not among those of the file.")}const whole=slices[first.get(nameOf({}))??-1]
if(whole===void 0)report("/slices",'There is no slice of all rows (one with an empty "by").')
else if(whole.n!==n)report(`/slices/${first.get(nameOf({}))}/n`,`The slice of all rows has ${whole.n} rows, the file ${n}.`)
const clustered=slices.filter(({clusters:clusters})=>clusters!==void 0).length
if(clustered>0&&clustered<slices.length)report("/slices","Some slices have sums over patients and some have not.")
checkParts(slices,sound,cells,first,report)}function checkParts(slices,sound,cells,first,report){const parts=new Map
for(const[index,slice]of slices.entries()){if(first.get(nameOf(slice.by))!==index||!sound.has(slice))continue
for(const parentKey of parentsOf(slice.by)){const parentIndex=first.get(nameOf(parentKey))
const parent=parentIndex===void 0?void 0:slices[parentIndex]
if(parent===void 0||!sound.has(parent))continue
const id=`${nameOf(parentKey)} ${attributesOf(slice.by)}`
const part=parts.get(id)??{parent:parent,attributes:Object.keys(slice.by).sort().join(", "),index:index,children:[]}
part.children.push(slice)
parts.set(id,part)}}for(const{parent:parent,attributes:attributes,index:index,children:children}of parts.values())for(const{name:name,of:of}of cells){const together=sum(children.map(of))
if(together>of(parent))report(`/slices/${index}${name}`,`The slices by ${attributes} add up to ${together} here, the slice that holds them all has ${of(parent)}.`)}}function parentsOf(by){const entries=Object.entries(by)
if(entries.length>MOST_ATTRIBUTES)return[]
return Array.from({length:2**entries.length-1},(_,mask)=>Object.fromEntries(entries.filter((_entry,index)=>mask>>index&1)))}function clustersOf(table,counts){const all=(0,confusion.It)(counts)
return clusters_byRate(rate=>{const{clusters:clusters,sum_x2:sum_x2,sum_xn:sum_xn,sum_n2:sum_n2,lone:lone,lone_x:lone_x}=table[rate]
const{x:x,n:n}=all[rate]
return{x:x,n:n,clusters:clusters,squares:sum_x2,products:sum_xn,sizes:sum_n2,lone:lone,loneX:lone_x}})}function aggregateOf({thresholds:thresholds,bins:bins},slice){const{n:n,positives:positives,counts:counts,sums:sums,histogram:histogram,clusters:clusters}=slice
const log2Bins=Math.log2(bins)
return{plan:{thresholds:thresholds,log2Bins:log2Bins,clustered:clusters!==void 0},n:n,positives:positives,counts:counts.map(({tp:tp,fp:fp,fn:fn,tn:tn})=>({tp:tp,fp:fp,fn:fn,tn:tn})),sums:sums,histogram:{log2Bins:log2Bins,bins:Uint32Array.from(histogram.bin),positives:Float64Array.from(histogram.positives),negatives:Float64Array.from(histogram.negatives)},clusters:clusters===void 0?null:clusters.map((table,index)=>clustersOf(table,counts[index]??NO_ROWS))}}var calibration=__webpack_require__(59182)
function clusterSumsAt(aggregate,index,rate){const table=aggregate.clusters?.[index]
return table===void 0?null:sumsOfRate(table,rate)}function brierSumsOf({n:n,positives:positives,sums:sums}){return{n:n,sumY:positives,sumP:sums.sum_p,sumSquaredError:sums.sum_squared_error,sumFourthPower:sums.sum_fourth_power_error,sumSpiegelhalter:sums.sum_spiegelhalter,sumSpiegelhalterVariance:sums.sum_spiegelhalter_variance}}function observedToExpectedOf({n:n,positives:positives,sums:sums},level){return(0,calibration.kj)({observed:positives,expected:sums.sum_p,n:n},level)}var parse=__webpack_require__(82461)
var words=__webpack_require__(39015)
const limitsOf=(interval,level)=>({lower:interval?.lower??null,upper:interval?.upper??null,level:level,method:interval?.method??null})
function rateMetric(rate,level){return intervalMetric(rate,(0,intervals_interval.rF)(rate.x,rate.n,level),level)}function intervalMetric({x:x,n:n,value:value},interval,level){return{value:value,x:x,n:n,...limitsOf(interval,level),status:interval===null?"zero-denominator":"ok"}}function shareMetric({x:x,n:n,estimate:estimate},level){return{...estimateMetric(estimate,n,level),x:x,n:n}}function estimateMetric(estimate,n,level){if(!estimate.ok)return undefinedMetric(estimate.reason,n,level)
const{value:value,interval:interval}=estimate
const status=interval===null?"no-interval":"ok"
return{value:value,x:null,n:estimate.n,...limitsOf(interval,level),status:status}}const undefinedMetric=(status,n,level)=>({value:null,x:null,n:n,...limitsOf(null,level),status:status})
var predictions=__webpack_require__(29461)
const CALIBRATION_BINS=10
function expectedCalibrationError(rows,binning,bins=CALIBRATION_BINS){(0,labelled_scores.q7)(rows)
if(!Number.isSafeInteger(bins)||bins<1)throw new RangeError("the number of bins is a whole number above 0")
const{label:label,score:score}=rows
const n=score.length
if(n===0)return{ok:false,reason:"no-rows"}
for(let row=0;row<n;row++){const value=score[row]??Number.NaN
if(!(value>=0&&value<=1))return{ok:false,reason:"not-a-probability"}}const found=binning==="equal-width"?byWidth(label,score,bins):byMass(label,score,bins)
const sum=new running_sum.V
let maximum=0
for(const bin of found){const gap=Math.abs(bin.events-bin.expected)
sum.add(gap)
maximum=Math.max(maximum,gap/bin.n)}return{ok:true,expected:sum.value()/n,maximum:maximum,n:n,bins:found}}function byWidth(label,score,bins){const sizes=new Float64Array(bins)
const events=new Float64Array(bins)
const expected=Array.from({length:bins},()=>new running_sum.V)
for(let row=0;row<score.length;row++){const value=score[row]??0
const bin=Math.min(Math.floor(value*bins),bins-1)
sizes[bin]=(sizes[bin]??0)+1
if(label[row]===1)events[bin]=(events[bin]??0)+1
expected[bin]?.add(value)}return expected.map((sum,bin)=>({n:sizes[bin]??0,events:events[bin]??0,expected:sum.value()})).filter(({n:n})=>n>0)}function byMass(label,score,bins){const n=score.length
const order=(0,predictions.ez)({rows:n,score:score})??new Uint32Array(0)
const found=[]
for(let bin=0;bin<bins;bin++){const from=Math.floor(bin*n/bins)
const to=Math.floor((bin+1)*n/bins)
if(from===to)continue
const expected=new running_sum.V
let events=0
for(let rank=from;rank<to;rank++){const row=order[rank]??0
expected.add(score[row]??0)
if(label[row]===1)events++}found.push({n:to-from,events:events,expected:expected.value()})}return found}var logistic_fit=__webpack_require__(88096)
var numbers_sorted=__webpack_require__(83803)
function roc_rocCurve(scores){const positives=(0,numbers_sorted.V_)(scores.positives)
const negatives=(0,numbers_sorted.V_)(scores.negatives)
const most=positives.length+negatives.length+1
const truePositives=new Uint32Array(most)
const falsePositives=new Uint32Array(most)
let p=positives.length
let n=negatives.length
let corners=1
while(p>0||n>0){const score=Math.max(p>0?positives[p-1]??0:Number.NEGATIVE_INFINITY,n>0?negatives[n-1]??0:Number.NEGATIVE_INFINITY)
if(Number.isNaN(score))throw new RangeError("a score is not a number")
while(p>0&&positives[p-1]===score)p--
while(n>0&&negatives[n-1]===score)n--
truePositives[corners]=positives.length-p
falsePositives[corners]=negatives.length-n
corners++}return{positives:positives.length,negatives:negatives.length,truePositives:truePositives.subarray(0,corners),falsePositives:falsePositives.subarray(0,corners)}}function averagePrecision(scores,level){const events=scores.positives.length
const rows=events+scores.negatives.length
if(rows===0)return(0,intervals_estimate.F)("no-rows")
if(events===0)return(0,intervals_estimate.F)("no-positives")
if(events===rows)return(0,intervals_estimate.F)("no-negatives")
const{truePositives:truePositives,falsePositives:falsePositives}=roc_rocCurve(scores)
const terms=new Float64Array(truePositives.length)
let before=0
for(let corner=1;corner<truePositives.length;corner++){const found=truePositives[corner]??0
terms[corner]=(found-before)*found/(found+(falsePositives[corner]??0))
before=found}const value=(0,running_sum.d)(terms)/events
return(0,intervals_estimate.j)(value,rows,boydInterval(value,events,level))}function boydInterval(value,events,level){const standardError=Math.sqrt(value*(1-value)/events)
const z=(0,intervals_interval.SX)(level)
const lower=(0,discrimination_auroc.Ps)(value,standardError,-z)
const upper=(0,discrimination_auroc.Ps)(value,standardError,z)
return lower===null||upper===null?null:{lower:lower,upper:upper,level:level,method:"boyd-logit"}}const INCREMENT_HIGH=2654435769
const INCREMENT_LOW=2135587861
const FIRST_HIGH=3210233709
const FIRST_LOW=484763065
const SECOND_HIGH=2496678331
const SECOND_LOW=321982955
const TWO_32=2**32
const word=new Uint32Array(2)
function upperProduct(a,b){const aLow=a&65535
const aHigh=a>>>16
const bLow=b&65535
const bHigh=b>>>16
const first=(Math.imul(aHigh,bLow)>>>0)+(Math.imul(aLow,bLow)>>>16)
const second=(Math.imul(aLow,bHigh)>>>0)+(first&65535)
return(Math.imul(aHigh,bHigh)>>>0)+(first>>>16)+(second>>>16)}function mix(givenHigh,givenLow){const sum=(givenLow>>>0)+INCREMENT_LOW
let low=sum>>>0
let high=(givenHigh>>>0)+INCREMENT_HIGH+(sum>=TWO_32?1:0)>>>0
low=(low^(low>>>30|high<<2))>>>0
high=(high^high>>>30)>>>0
high=upperProduct(low,FIRST_LOW)+Math.imul(high,FIRST_LOW)+Math.imul(low,FIRST_HIGH)>>>0
low=Math.imul(low,FIRST_LOW)>>>0
low=(low^(low>>>27|high<<5))>>>0
high=(high^high>>>27)>>>0
high=upperProduct(low,SECOND_LOW)+Math.imul(high,SECOND_LOW)+Math.imul(low,SECOND_HIGH)>>>0
low=Math.imul(low,SECOND_LOW)>>>0
word[0]=high^high>>>31
word[1]=low^(low>>>31|high<<1)}const upperHalf=value=>Math.floor(value/TWO_32)
function checkCounter(value,name){if(!(0,count.m)(value))throw new RangeError(`${name} is a whole number from 0 to 2^53 - 1`)}function random_keyStates(seed,count,keys=null){checkCounter(seed,"a seed")
const states=new Uint32Array(2*count)
mix(upperHalf(seed),seed>>>0)
const seedHigh=word[0]??0
const seedLow=word[1]??0
for(let index=0;index<count;index++){mix(seedHigh,seedLow^(keys===null?index:keys[index]??0))
states[2*index]=word[0]??0
states[2*index+1]=word[1]??0}return states}function random_uniformOf(states,index,replicate){mix((states[2*index]??0)^upperHalf(replicate),(states[2*index+1]??0)^replicate>>>0)
return((word[0]??0)*2**21+((word[1]??0)>>>11))*2**-53}(()=>{const cumulative=new Float64Array(20)
let factorial=1
let sum=0
for(let k=0;k<20;k++){if(k>0)factorial*=k
sum+=.36787944117144233/factorial
cumulative[k]=sum}})()
const LARGEST_TABLE_VARIANCE=2**24
const NEGLIGIBLE=1e-20
function tableQuantile(mode,up,down){const below=[]
let first=mode
for(let term=down(first);term>NEGLIGIBLE;term*=down(first)){below.push(term)
first--}const terms=[...below.reverse(),1]
let last=mode
for(let term=up(last);term>NEGLIGIBLE;term*=up(last)){terms.push(term)
last++}const cumulative=new Float64Array(terms.length)
let sum=0
for(const[index,term]of terms.entries()){sum+=term
cumulative[index]=sum}return uniform=>first+Math.min((0,numbers_sorted.MJ)(cumulative,uniform*sum),cumulative.length-1)}function expandedQuantile(mean,variance,skewness){const deviation=Math.sqrt(variance)
return uniform=>{const z=uniform>.5?-(0,special.Zl)(1-uniform):(0,special.Zl)(Math.max(uniform,2**-54))
return Math.max(0,Math.ceil(mean+deviation*(z+skewness*(z*z-1)/6)-.5))}}function binomialQuantile(n,chance){if(chance<=0||n===0)return()=>0
if(chance>=1)return()=>n
const variance=n*chance*(1-chance)
if(variance>LARGEST_TABLE_VARIANCE){const inner=expandedQuantile(n*chance,variance,(1-2*chance)/Math.sqrt(variance))
return uniform=>Math.min(n,inner(uniform))}const odds=chance/(1-chance)
return tableQuantile(Math.min(n,Math.floor((n+1)*chance)),k=>(n-k)/(k+1)*odds,k=>k/(n-k+1)/odds)}var moments=__webpack_require__(3697)
const FEWEST_REPLICATES=2e3
const MOST_UNDEFINED=.01
const TIE=1e-9
function bootstrap_accelerationOf(strata){let squares=0
let cubes=0
for(const stratum of strata){squares+=stratum.squares/stratum.n**2
cubes+=stratum.cubes/stratum.n**3}const acceleration=cubes/(6*squares**1.5)
return Number.isFinite(acceleration)?acceleration:null}function checkBootstrap(level,replicates,fewest){if(!(level>0&&level<1))throw new RangeError("a level lies between 0 and 1")
if(!Number.isSafeInteger(replicates)||replicates<fewest)throw new RangeError(`a bootstrap needs at least ${fewest} replicates`)}function bootstrap_withoutInterval(reason,estimate,replicates){return{estimate:estimate,standardError:null,percentile:null,reason:reason,replicates:replicates,undefinedReplicates:0,bca:null,z0:null,acceleration:null,levels:null}}function spreadOf(values){const found=(0,moments.Zn)(values)
const deviation=(0,moments.D7)(found)??0
return deviation>1e-13*Math.abs(found.mean)?deviation:0}function around(estimate,noise,{lower:lower,upper:upper},level,method){if(lower>estimate+noise||upper<estimate-noise)return null
return{lower:Math.min(lower,estimate),upper:Math.max(upper,estimate),level:level,method:method}}function shareBelow(sorted,estimate,noise){let below=0
for(const value of sorted)if(value<estimate-noise)below++
else if(value<=estimate+noise)below+=.5
return below/sorted.length}function bootstrap_summarise(estimate,values,acceleration,level){const sorted=values.filter(Number.isFinite).sort()
const undefinedReplicates=values.length-sorted.length
const none={...bootstrap_withoutInterval("undefined",estimate,values.length),acceleration:acceleration,undefinedReplicates:undefinedReplicates}
if(undefinedReplicates>MOST_UNDEFINED*values.length)return{...none,reason:"too-many-undefined"}
const standardError=spreadOf(sorted)
if(standardError===0)return{...none,standardError:standardError,reason:"no-variation"}
const noise=TIE*standardError
const tail=(1-level)/2
const plain={lower:(0,numbers_sorted.mY)(sorted,tail),upper:(0,numbers_sorted.mY)(sorted,1-tail)}
const known={...none,standardError:standardError,percentile:around(estimate,noise,plain,level,"percentile")}
const below=shareBelow(sorted,estimate,noise)
if(below===0||below===1)return{...known,reason:"estimate-outside"}
const z0=(0,special.Zl)(below)
if(acceleration===null)return{...known,z0:z0}
const z=(0,intervals_interval.SX)(level)
const shareAt=shifted=>acceleration*shifted<1?(0,special.vr)(z0+shifted/(1-acceleration*shifted)):Number.NaN
const levels={lower:shareAt(z0-z),upper:shareAt(z0+z)}
const outermost=1/sorted.length
if(!(levels.lower>=outermost&&levels.upper<=1-outermost))return{...known,z0:z0,reason:"beyond-replicates"}
const limits={lower:(0,numbers_sorted.mY)(sorted,levels.lower),upper:(0,numbers_sorted.mY)(sorted,levels.upper)}
const bca=around(estimate,noise,limits,level,"bca")
return{...known,z0:z0,levels:levels,bca:bca,reason:bca===null?"estimate-outside":null}}const count_bootstrap_finite=value=>value!==null&&Number.isFinite(value)?value:Number.NaN
const total=cells=>cells.reduce((sum,count)=>sum+count,0)
function count_bootstrap_check({strata:strata,level:level,replicates:replicates}){checkBootstrap(level,replicates,FEWEST_REPLICATES)
if(!strata.flat().every(count.m))throw new RangeError("cells hold whole counts from 0")}function moved(strata,stratum,from,to){return strata.map((cells,index)=>index===stratum?cells.map((count,cell)=>count-(cell===from?1:0)+(cell===to?1:0)):cells)}function isStuck({strata:strata,statistic:statistic},estimate){return strata.some((cells,stratum)=>{const from=cells.findIndex(count=>count>0)
if(from<0||cells[from]!==total(cells))return false
return cells.some((_,to)=>to!==from&&count_bootstrap_finite(statistic(moved(strata,stratum,from,to)))!==estimate)})}function count_bootstrap_jackknife({strata:strata,statistic:statistic},together){const parts=[]
for(const[stratum,cells]of strata.entries()){const part=cells.flatMap((count,cell)=>count===0?[]:[{count:count,value:count_bootstrap_finite(statistic(moved(strata,stratum,cell,null)))}])
if(part.some(({value:value})=>Number.isNaN(value)))return null
parts.push(part)}return(together?[parts.flat()]:parts).filter(part=>part.length>0).map(part=>{const n=part.reduce((sum,{count:count})=>sum+count,0)
const mean=part.reduce((sum,{count:count,value:value})=>sum+count/n*value,0)
const influences=part.map(({count:count,value:value})=>({count:count,influence:(n-1)*(mean-value)}))
return{n:n,squares:influences.reduce((sum,{count:count,influence:influence})=>sum+count*influence**2,0),cubes:influences.reduce((sum,{count:count,influence:influence})=>sum+count*influence**3,0)}})}function replicate({strata:strata,statistic:statistic,replicates:replicates,seed:seed},draw){const cells=strata.reduce((sum,{length:length})=>sum+length,0)
const states=random_keyStates(seed,cells)
const drawn=strata.map(counts=>counts.map(()=>0))
const values=new Float64Array(replicates)
for(let index=0;index<replicates;index++){draw(drawn,cell=>random_uniformOf(states,cell,index))
values[index]=count_bootstrap_finite(statistic(drawn))}return values}function multinomial(strata){const firsts=strata.map(cells=>{const n=total(cells)
return binomialQuantile(n,n===0?0:(cells[0]??0)/n)})
return(drawn,uniform)=>{let key=0
for(const[stratum,cells]of strata.entries()){const counts=drawn[stratum]??[]
let left=total(cells)
let rows=left
for(const[cell,count]of cells.entries()){const last=cell===cells.length-1
const quantile=cell===0?firsts[stratum]:binomialQuantile(left,rows===0?0:count/rows)
const value=last?left:quantile?.(uniform(key))??0
counts[cell]=value
left-=value
rows-=count
key++}}}}function bootstrapCounts(question){count_bootstrap_check(question)
const{strata:strata,statistic:statistic,replicates:replicates,level:level}=question
const estimate=count_bootstrap_finite(statistic(strata))
if(Number.isNaN(estimate))return bootstrap_withoutInterval("undefined",null,replicates)
if(strata.some(cells=>total(cells)===1))return bootstrap_withoutInterval("too-few-rows",estimate,replicates)
if(isStuck(question,estimate))return bootstrap_withoutInterval("stratum-without-variation",estimate,replicates)
const values=replicate(question,multinomial(strata))
const influence=count_bootstrap_jackknife(question,false)
return bootstrap_summarise(estimate,values,influence===null?null:bootstrap_accelerationOf(influence),level)}var net_benefit=__webpack_require__(99732)
const OPERATING_POINT_IDS=["balanced_accuracy","youden_j","lr_plus","lr_minus","f1","mcc"]
function operatingPoint(counts){const{tp:tp,fp:fp,fn:fn,tn:tn}=counts
const rows=(0,confusion.Xo)(tp,tp+fp+fn+tn).n
const sensitivity=(0,confusion.Xo)(tp,tp+fn).value
const specificity=(0,confusion.Xo)(tn,tn+fp).value
if(rows===0)return operating_point_all((0,intervals_estimate.F)("no-rows"))
if(sensitivity===null)return operating_point_all((0,intervals_estimate.F)("no-positives"))
const f1=(0,intervals_estimate.j)(2*tp/(2*tp+fp+fn),rows,null)
if(specificity===null)return{...operating_point_all((0,intervals_estimate.F)("no-negatives")),f1:f1}
return{balanced_accuracy:(0,intervals_estimate.j)((sensitivity+specificity)/2,rows,null),youden_j:(0,intervals_estimate.j)(sensitivity+specificity-1,rows,null),lr_plus:quotient(sensitivity,fp/(fp+tn),rows),lr_minus:quotient(fn/(tp+fn),specificity,rows),f1:f1,mcc:matthews(counts,rows)}}const operating_point_all=estimate=>({balanced_accuracy:estimate,youden_j:estimate,lr_plus:estimate,lr_minus:estimate,f1:estimate,mcc:estimate})
function quotient(numerator,denominator,rows){const reason="zero-denominator"
return denominator===0?(0,intervals_estimate.F)(reason):(0,intervals_estimate.j)(numerator/denominator,rows,null)}function matthews({tp:tp,fp:fp,fn:fn,tn:tn},rows){const flagged=tp+fp
if(flagged===0||flagged===rows)return(0,intervals_estimate.F)("no-variation")
const covariance=Number(BigInt(tp)*BigInt(tn)-BigInt(fp)*BigInt(fn))
const spread=BigInt(tp+fn)*BigInt(fp+tn)*BigInt(flagged)*BigInt(rows-flagged)
const value=covariance/Math.sqrt(Number(spread))
return(0,intervals_estimate.j)(Math.max(-1,Math.min(1,value)),rows,null)}const BOOTSTRAP={replicates:2e3,seed:20261127}
const COMPARED=["sensitivity","specificity","ppv","npv","fpr","fnr"]
const BINARY_METRICS=[{id:"sensitivity",shown:"rate",meaning:"of 100 with the condition are found"},{id:"specificity",shown:"rate",meaning:"of 100 without the condition are cleared"},{id:"ppv",shown:"rate",meaning:"of 100 called positive have it"},{id:"npv",shown:"rate",meaning:"of 100 called negative do not have it"},{id:"fpr",shown:"rate",meaning:"of 100 without the condition are flagged"},{id:"fnr",shown:"rate",meaning:"of 100 with the condition are missed"},{id:"fdr",shown:"rate",meaning:"of 100 called positive do not have it"},{id:"false_omission_rate",shown:"rate",meaning:"of 100 called negative have it"},{id:"accuracy",title:"called rightly",shown:"rate",meaning:"of 100 are called rightly"},{id:"prevalence",title:"have the condition",shown:"rate",meaning:"of 100 have the condition"},{id:"selection_rate",title:"called positive",shown:"rate",meaning:"of 100 are called positive"},{id:"balanced_accuracy",shown:"rate",meaning:"mean of sensitivity and specificity"},{id:"youden_j",shown:"number",meaning:"sensitivity + specificity - 1"},{id:"lr_plus",shown:"number",meaning:"a flag multiplies the odds by this"},{id:"lr_minus",shown:"number",meaning:"no flag multiplies the odds by this"},{id:"f1",shown:"number",meaning:"harmonic mean of sensitivity and ppv"},{id:"mcc",shown:"number",meaning:"correlation of call and condition"},{id:"net_benefit",shown:"number",meaning:"found per row, less weighted false alarms"},{id:"auroc",title:"AUROC",shown:"number",meaning:"chance that a case scores above others"},{id:"average_precision",shown:"number",meaning:"compare at one prevalence only"},{id:"o_e",shown:"number",meaning:"cases for every one the scores expect"},{id:"citl_mean_diff",shown:"number",meaning:"observed less expected share"},{id:"calibration_in_the_large",title:"in the large",shown:"number",meaning:"0 is perfect"},{id:"calibration_slope",title:"slope",shown:"number",meaning:"1 is perfect; below 1 too extreme"},{id:"calibration_intercept",shown:"number",meaning:"0 is perfect"},{id:"brier",title:"Brier",shown:"number",meaning:"mean squared error of the scores"},{id:"brier_skill",shown:"number",plain:true,meaning:"1 is perfect, 0 no better than prevalence"},{id:"log_loss",shown:"number",plain:true,meaning:"lower is better"},{id:"spiegelhalter_z",shown:"number",plain:true,meaning:"to report only: grows with the rows"},{id:"ece_width10",shown:"number",plain:true,meaning:"to report only: above 0 by chance alone"},{id:"mce_width10",shown:"number",plain:true,meaning:"the same, of the worst bin"},{id:"ece_mass10",shown:"number",plain:true,meaning:"the same, bins of equal size"}]
function binaryMetrics(numbers,reading){const{n:n}=numbers
const{level:level}=reading
return{...countMetrics(numbers,reading),auroc:estimateMetric(aurocOf(numbers,level),n,level),...scoreMetrics(numbers,reading)}}function countMetrics(counted,reading){return{...ratesOf(counted,reading.level),...operatingPointOf(counted,reading),net_benefit:rowEstimates(counted.n,reading)(netBenefitOf(counted,reading))}}const rowEstimates=(n,{level:level,byPatient:byPatient})=>estimate=>estimateMetric(estimate.ok&&byPatient?{...estimate,interval:null}:estimate,n,level)
function ratesOf(counted,level){const of=rate=>intervalMetric(rate,(0,patients.XF)(rate,level),level)
return Object.fromEntries(confusion.iD.map(id=>{const rate=counted.rate(id)
return[id,rate===null?undefinedMetric("no-threshold",null,level):of(rate)]}))}function operatingPointOf({n:n,counts:counts},reading){const estimates=counts===null?null:operatingPoint(counts)
const of=rowEstimates(n,reading)
return Object.fromEntries(OPERATING_POINT_IDS.map(id=>{const estimate=estimates?.[id]??(0,intervals_estimate.F)("no-threshold")
const drawn=counts===null||reading.byPatient?estimate:withBootstrap(estimate,id,counts,reading.level)
return[id,of(drawn)]}))}function withBootstrap(estimate,id,{tp:tp,fp:fp,fn:fn,tn:tn},level){if(!estimate.ok)return estimate
const statistic=([cases=[],others=[]])=>{const[foundCases=0,missed=0]=cases
const[flagged=0,cleared=0]=others
const drawn=operatingPoint({tp:foundCases,fn:missed,fp:flagged,tn:cleared})[id]
return drawn.ok?drawn.value:null}
const strata=[[tp,fn],[fp,tn]]
return{...estimate,interval:bootstrapCounts({strata:strata,statistic:statistic,level:level,...BOOTSTRAP}).bca}}function netBenefitOf({counts:counts},{areProbabilities:areProbabilities,threshold:threshold,level:level}){if(counts===null||threshold===null)return(0,intervals_estimate.F)("no-threshold")
if(!areProbabilities||threshold<=0||threshold>=1)return(0,intervals_estimate.F)("not-a-probability")
const result=(0,net_benefit.n)(counts,threshold,level)
return result.ok?(0,intervals_estimate.j)(result.value,result.n,result.interval):(0,intervals_estimate.F)(result.reason)}function aurocOf(numbers,level){const auroc=numbers.auroc()
if(auroc===null)return(0,intervals_estimate.F)("no-score")
if(!auroc.ok)return(0,intervals_estimate.F)(auroc.reason)
const{value:value,standardError:standardError}=auroc.estimate
const interval=(0,discrimination_auroc.$V)(value,standardError,level)
const isClustered="obuchowski"in auroc.estimate
return(0,intervals_estimate.j)(value,numbers.n,interval!==null&&isClustered?{...interval,method:CLUSTERED}:interval)}const CLUSTERED="obuchowski-logit"
const CALIBRATION_IDS=["o_e","citl_mean_diff","calibration_in_the_large","calibration_slope","calibration_intercept","brier","brier_skill","log_loss","spiegelhalter_z","ece_width10","mce_width10","ece_mass10"]
function scoreMetrics(numbers,reading){const{n:n}=numbers
const{areProbabilities:areProbabilities,level:level}=reading
const rows=numbers.scored()
const apart=numbers.scoredApart()
const every=reason=>Object.fromEntries(CALIBRATION_IDS.map(id=>[id,undefinedMetric(reason,n,level)]))
if(rows===null||apart===null)return{average_precision:undefinedMetric("no-score",n,level),...every("no-score")}
const discrimination={average_precision:rowEstimates(n,reading)(averagePrecision(apart,level))}
return areProbabilities?{...discrimination,...calibrationMetrics(numbers,rows,reading)}:{...discrimination,...every("not-a-probability")}}function calibrationMetrics(numbers,rows,reading){const{n:n}=numbers
const{level:level}=reading
const of=rowEstimates(n,reading)
const none=(0,intervals_estimate.F)("not-a-probability")
const sums=brier_brierSums(rows)
const losses=logLossSums(rows)
const ratio=numbers.observedToExpected(level)
const inTheLarge=(0,logistic_fit.Cd)(rows,level)
const line=(0,logistic_fit.I)(rows,level)
const score=sums===null?null:brier(sums,level)
const z=sums===null?null:spiegelhalter(sums)
const width=expectedCalibrationError(rows,"equal-width")
const mass=expectedCalibrationError(rows,"equal-mass")
return{o_e:estimateMetric(ratio===null?none:ratio.ok?(0,intervals_estimate.j)(ratio.value,n,ratio):(0,intervals_estimate.F)(ratio.reason),n,level),citl_mean_diff:of(sums===null?none:meanDifference(sums,level)),calibration_in_the_large:of(inTheLarge.ok?(0,intervals_estimate.j)(inTheLarge.intercept.value,n,inTheLarge.intercept.interval):(0,intervals_estimate.F)(inTheLarge.reason)),calibration_slope:of(line.ok?(0,intervals_estimate.j)(line.slope.value,n,line.slope.interval):(0,intervals_estimate.F)(line.reason)),calibration_intercept:of(line.ok?(0,intervals_estimate.j)(line.intercept.value,n,line.intercept.interval):(0,intervals_estimate.F)(line.reason)),brier:of(score===null?none:score.ok?(0,intervals_estimate.j)(score.value,n,score.interval):(0,intervals_estimate.F)(score.reason)),brier_skill:of(sums===null?none:scaledBrier(sums)),log_loss:of(losses===null?none:logLoss(losses)),spiegelhalter_z:of(z===null?none:z.ok?(0,intervals_estimate.j)(z.z,n,null):(0,intervals_estimate.F)(z.reason)),ece_width10:of(width.ok?(0,intervals_estimate.j)(width.expected,n,null):(0,intervals_estimate.F)(width.reason)),mce_width10:of(width.ok?(0,intervals_estimate.j)(width.maximum,n,null):(0,intervals_estimate.F)(width.reason)),ece_mass10:of(mass.ok?(0,intervals_estimate.j)(mass.expected,n,null):(0,intervals_estimate.F)(mass.reason))}}const FORM='"rmf-gate/aggregates/1"'
function isAggregates({text:text}){return text.trimStart().startsWith("{")&&text.slice(0,4096).includes(FORM)}const aggregates={id:"binary",load:load}
async function load(document,_header,{options:options,question:question}){const parsed=binary_aggregates_parse(document)
if(!parsed.ok)return parsed
const{file:file}=parsed
const refused=message=>({ok:false,problems:[{code:"aggregates",message:message,place:(0,statement.GH)(document.path)}]})
if(question.task!=="binary")return refused("Counts and sums are of a binary classifier. Leave out --task.")
const unused=["label","score","prediction","positive","cluster"].find(option=>options[option]!==void 0)
if(unused!==void 0)return refused(`--${unused} means nothing for counts and sums. Leave it out.`)
const threshold=options.threshold??(file.thresholds.length===1?file.thresholds[0]:void 0)
const index=threshold===void 0?-1:file.thresholds.indexOf(threshold)
if(options.threshold!==void 0&&index===-1)return refused(`The counts are at the thresholds ${file.thresholds.join(", ")}. Give one of them.`)
const unknown=question.by.flatMap(item=>item.split(":")).find(name=>!file.attributes.includes(name))
if(unknown!==void 0)return refused(`--by asks for "${unknown}", and the file sums by ${file.attributes.join(", ")||"nothing"}.`)
const slices=sliceTable(file)
const shared=question.by.find(item=>slices.sharesPatients(item.split(":")))
if(shared!==void 0)return refused(`Some patients have rows in several groups of "${shared}", so the sums of these groups over patients do not add up to those of their rows together. Leave it out of --by, or measure the rows.`)
const rows=aggregate=>measuredRows(aggregate,index,threshold,question.level)
return{ok:true,rows:{n:file.n,attributes:item=>item.split(":"),keys:slices.keys,unknown:attribute=>file.n-slices.all([attribute]).n,clusters:null,clustersAre:"patients",overall:()=>rows(slices.whole),group:key=>rows(slices.of(key)),rest:key=>rows(slices.rest(key)),metrics:BINARY_METRICS,tables:[["prevalence","selection_rate","accuracy"],["sensitivity","specificity","ppv","npv"],["fpr","fnr","auroc"],["o_e","brier"]],plotted:null,compared:COMPARED.map(metric=>({metric:metric,worse:(0,confusion.d9)(metric)??"lower",counted:(0,words.yh)(metric).cases})),warnings:[],notes:["Counts and sums, not rows. The AUROC is halfway between what the bins leave open; its interval holds both ends.",index===-1?`The counts are at the thresholds ${file.thresholds.join(", ")}: give one of them with --threshold.`:`Called positive: a score of ${threshold} or above.`,...slices.whole.clusters===null?[]:["Rows of one patient are taken together for the rates. Areas and calibration have no such interval in sums, so they have none here, and areas are not compared."]],sections:[]}}}function binary_aggregates_parse(document){const parsed=(0,parse.A)(document.path,document.wholeText(),validateAggregates,"json")
if(!parsed.ok)return{ok:false,problems:parsed.problems.map(problem=>({code:"schema",...problem}))}
const file=parsed.document.value
const contradictions=checkAggregates(file)
if(contradictions.length===0)return{ok:true,file:file}
return{ok:false,problems:contradictions.map(({pointer:pointer,message:message})=>({code:"contradiction",message:message,place:parsed.document.placeOf((0,parse.O)(pointer))}))}}function sliceTable(file){const found=file.slices.map(slice=>({by:slice.by,aggregate:aggregateOf(file,slice)}))
const plan=found[0]?.aggregate.plan??{thresholds:file.thresholds,log2Bins:Math.log2(file.bins),clustered:false}
const sameNames=(by,names)=>Object.keys(by).length===names.length&&names.every(name=>Object.hasOwn(by,name))
const isOf=(by,key)=>sameNames(by,Object.keys(key))&&Object.entries(key).every(([name,value])=>by[name]===value)
const merged=wanted=>found.filter(({by:by})=>wanted(by)).reduce((sum,{aggregate:aggregate})=>merge(sum,aggregate),emptyAggregate(plan))
const name=key=>Object.values(key).join("\0")
return{whole:merged(by=>sameNames(by,[])),all:names=>merged(by=>sameNames(by,names)),sharesPatients:names=>{const whole=clusterSumsAt(merged(by=>sameNames(by,[])),0,"prevalence")
const parts=clusterSumsAt(merged(by=>sameNames(by,names)),0,"prevalence")
return whole!==null&&parts!==null&&parts.clusters>whole.clusters},of:key=>merged(by=>isOf(by,key)),rest:key=>merged(by=>sameNames(by,Object.keys(key))&&!isOf(by,key)),keys:names=>found.filter(({by:by})=>sameNames(by,names)).map(({by:by})=>Object.fromEntries(names.map(one=>[one,by[one]??""]))).sort((a,b)=>name(a)<name(b)?-1:1)}}function measuredRows(aggregate,index,threshold,level){const{n:n,positives:positives}=aggregate
const counts=aggregate.counts[index]??null
const bounded=boundedAuroc(aggregate.histogram)
const byPatient=aggregate.clusters!==null
const reading={threshold:threshold??null,areProbabilities:true,byPatient:byPatient,level:level}
const rate=metric=>{const own=counts!==null?(0,confusion.It)(counts)[metric]:metric==="prevalence"?(0,confusion.Xo)(positives,n):null
if(own===null)return null
const sums=clusterSumsAt(aggregate,Math.max(0,index),metric)
return byPatient&&sums===null?null:{...own,byPatient:sums}}
return{n:n,count:metric=>counts===null?null:rate(metric),auroc:()=>byPatient?null:{kind:"bounded",result:bounded,events:positives},metrics:()=>({...countMetrics({n:n,counts:counts,rate:rate},reading),...sumMetrics(aggregate,bounded,level)})}}function sumMetrics(aggregate,bounded,level){const{n:n,clusters:clusters}=aggregate
const of=estimate=>estimateMetric(estimate.ok&&clusters!==null?{...estimate,interval:null}:estimate,n,level)
const precision=boundedAveragePrecision(aggregate.histogram)
const ratio=observedToExpectedOf(aggregate,level)
const sums=brierSumsOf(aggregate)
const score=brier(sums,level)
const z=spiegelhalter(sums)
return{auroc:of(bounded.ok?(0,intervals_estimate.j)(bounded.middle,n,aurocIntervalOf(bounded,level)):(0,intervals_estimate.F)(bounded.reason)),average_precision:of(precision.ok?(0,intervals_estimate.j)((precision.lower+precision.upper)/2,n,null):(0,intervals_estimate.F)(precision.reason)),o_e:of(ratio.ok?(0,intervals_estimate.j)(ratio.value,n,ratio):(0,intervals_estimate.F)(ratio.reason)),brier:of(score.ok?(0,intervals_estimate.j)(score.value,n,score.interval):(0,intervals_estimate.F)(score.reason)),brier_skill:of(scaledBrier(sums)),spiegelhalter_z:of(z.ok?(0,intervals_estimate.j)(z.z,n,null):(0,intervals_estimate.F)(z.reason))}}var results_predictions=__webpack_require__(20222)
var measured=__webpack_require__(59968)
function groups_attributesOf(text,{groups:groups}){return groups.some(({attribute:attribute})=>attribute===text)?[text]:text.split(":")}function keysOf(attributes,grouped){const columns=attributes.flatMap(attribute=>grouped.groups.filter(group=>group.attribute===attribute))
const combinations=columns.reduce((product,{levels:levels})=>product*levels.length,1)
const occurs=new Uint8Array(combinations)
for(let row=0;row<grouped.rows;row++){let code=0
for(const{codes:codes,levels:levels}of columns){const own=codes[row]??predictions.wU
code=own===predictions.wU||code<0?-1:code*levels.length+own}if(code>=0)occurs[code]=1}const keys=[]
occurs.forEach((is,code)=>{if(is===1)keys.push(keyOf(columns,code))})
const name=key=>Object.values(key).join("\0")
return keys.sort((a,b)=>name(a)<name(b)?-1:1)}function keyOf(columns,code){const values=[]
let rest=code
for(const{attribute:attribute,levels:levels}of[...columns].reverse()){values.unshift([attribute,levels[rest%levels.length]??""])
rest=Math.floor(rest/levels.length)}return Object.fromEntries(values)}function groupsOfTable(grouped){return{n:grouped.rows,keys:attributes=>keysOf(attributes,grouped),attributes:item=>groups_attributesOf(item,grouped),unknown:attribute=>(0,predictions.c1)(grouped,attribute)?.missing??0}}function abroca(first,second){const reason=withoutCurve(first)??withoutCurve(second)
if(reason!==null)return(0,intervals_estimate.F)(reason)
return(0,intervals_estimate.j)(areaBetween(roc_rocCurve(first),roc_rocCurve(second)),sizeOf(first)+sizeOf(second),null)}function withoutCurve({positives:positives,negatives:negatives}){if(positives.length===0)return"no-positives"
return negatives.length===0?"no-negatives":null}const sizeOf=({positives:positives,negatives:negatives})=>positives.length+negatives.length
function stepFrom(curve,corner){let at=corner
while(at+1<curve.falsePositives.length&&curve.falsePositives[at+1]===curve.falsePositives[at])at++
return at}function areaBetween(a,b){const whole=a.negatives*b.negatives
const areas=new Float64Array(a.falsePositives.length+b.falsePositives.length)
let stretch=0
let cornerA=stepFrom(a,0)
let cornerB=stepFrom(b,0)
let left=0
while(left<whole){const endA=(a.falsePositives[cornerA+1]??0)*b.negatives
const endB=(b.falsePositives[cornerB+1]??0)*a.negatives
const right=Math.min(endA,endB)
const before=heightAt(a,cornerA,left,b.negatives)-heightAt(b,cornerB,left,a.negatives)
const after=heightAt(a,cornerA,right,b.negatives)-heightAt(b,cornerB,right,a.negatives)
areas[stretch++]=(right-left)/whole*meanDistance(before,after)
if(endA===right)cornerA=stepFrom(a,cornerA+1)
if(endB===right)cornerB=stepFrom(b,cornerB+1)
left=right}return(0,running_sum.d)(areas)}function heightAt(curve,corner,position,parts){const from=(curve.falsePositives[corner]??0)*parts
const to=(curve.falsePositives[corner+1]??0)*parts
const low=curve.truePositives[corner]??0
const high=curve.truePositives[corner+1]??0
return(low+(high-low)*((position-from)/(to-from)))/curve.positives}function meanDistance(before,after){const sum=Math.abs(before)+Math.abs(after)
return before*after>=0?sum/2:(before*before+after*after)/(2*sum)}var paired_auroc=__webpack_require__(50133)
function unpairedAuroc(first,second,level){if(!first.ok)return{ok:false,reason:first.reason}
if(!second.ok)return{ok:false,reason:second.reason}
const difference=first.estimate.value-second.estimate.value
const test=testOf(difference,first.estimate.standardError,second.estimate.standardError,level)
return{ok:true,first:first.estimate.value,second:second.estimate.value,difference:difference,test:test}}function testOf(difference,first,second,level){if(first===null||second===null)return{ok:false,reason:"too-few-rows"}
if(!(first>0&&second>0))return{ok:false,reason:"no-variation"}
return(0,paired_auroc.W)(difference,Math.hypot(first,second),level)}function spread(values){const defined=[]
const undefinedGroups=[]
for(const{group:group,value:value}of values)if(value===null)undefinedGroups.push(group)
else defined.push({group:group,value:value})
const[initial,...others]=defined
if(initial===void 0||others.length===0)return null
let lowest=initial
let highest=initial
for(const one of others){if(one.value<lowest.value)lowest=one
if(one.value>highest.value)highest=one}return{lowest:lowest,highest:highest,differenceMaxMin:highest.value-lowest.value,ratioMinMax:highest.value===0?null:lowest.value/highest.value,undefinedGroups:undefinedGroups}}function rateSpread(groups,rate){return spread(groups.map(({group:group,counts:counts})=>({group:group,value:(0,confusion.It)(counts)[rate].value})))}function disparitySummary(groups){const selection=rateSpread(groups,"selection_rate")
const sensitivity=rateSpread(groups,"sensitivity")
const falsePositives=rateSpread(groups,"fpr")
return{demographicParityDifference:selection?.differenceMaxMin??null,demographicParityRatio:selection?.ratioMinMax??null,equalOpportunityDifference:sensitivity?.differenceMaxMin??null,equalizedOddsDifference:sensitivity===null||falsePositives===null?null:Math.max(sensitivity.differenceMaxMin,falsePositives.differenceMaxMin),predictiveParityDifference:rateSpread(groups,"ppv")?.differenceMaxMin??null}}function averageOddsDifference(group,other){const own=(0,confusion.It)(group)
const others=(0,confusion.It)(other)
const values=[own.fpr.value,others.fpr.value,own.sensitivity.value,others.sensitivity.value]
const[ownFpr,otherFpr,ownSensitivity,otherSensitivity]=values
if(ownFpr===null||otherFpr===null||ownSensitivity===null||otherSensitivity===null)return null
return(ownFpr-otherFpr+(ownSensitivity-otherSensitivity))/2}function percent(share){const text=(share*100).toFixed(1)
if(text==="100.0")return share<1?">99.9":"100"
if(text==="0.0")return share>0?"<0.1":"0"
return text}const hundredths=share=>String(Number((share*100).toFixed(2)))
function decimals(value){const size=Math.abs(value)
return value===0||size>=.001&&size<1e4?value.toFixed(3):value.toExponential(2)}const GAP="  "
const text_table_length=text=>[...text].length
function table(columns,rows,width){const titles=columns.map(({title:title})=>title)
const widest=(index,among)=>Math.max(0,...among.map(row=>text_table_length(row[index]??"")))
const widths=columns.map((_,index)=>widest(index,[titles,...rows]))
const others=widths.slice(1).reduce((sum,one)=>sum+GAP.length+one,0)
const room=Math.max(text_table_length(titles[0]??""),width-others)
const short=rows.filter(([name=""])=>text_table_length(name)<=room)
widths[0]=widest(0,[titles,...short])
const line=cells=>cells.map((cell,index)=>{const padding=" ".repeat(Math.max(0,(widths[index]??0)-text_table_length(cell)))
return columns[index]?.align==="right"?padding+cell:cell+padding}).join(GAP).trimEnd()
return[line(titles),...rows.flatMap(([name="",...cells])=>text_table_length(name)<=room?[line([name,...cells])]:[name,line(["",...cells])])]}const THRESHOLDS=[.05,.1,.15,.2,.3,.4,.5]
function decisionCurveSection(source,level){const scores=source.overall().scoredApart()
const curve=scores===null?null:(0,net_benefit.o)(scores,THRESHOLDS,level)
if(curve===null||!curve.ok)return[]
const shown=interval=>source.patients===null?interval:null
const json=curve.points.map(point=>({threshold:point.threshold,net_benefit:point.value,standard_error:shown(point.standardError),lower:shown(point.interval)?.lower??null,upper:shown(point.interval)?.upper??null,treat_all:point.treatAll,treat_none:0,over_treat_all:{value:point.overTreatAll.value,lower:shown(point.overTreatAll.interval)?.lower??null,upper:shown(point.overTreatAll.interval)?.upper??null},standardized:point.standardised.ok?point.standardised.value:null}))
const three=value=>value.toFixed(3)
const lines=width=>["",...table([{title:"Net benefit at",align:"left"},{title:"model",align:"right"},{title:"treat all",align:"right"},{title:"treat none",align:"right"},{title:"model less treat all",align:"left"}],curve.points.map(({threshold:threshold,value:value,treatAll:treatAll,overTreatAll:{value:over,interval:interval}})=>{const limits=shown(interval)
const difference=three(over)
const range=limits===null?"":` (${three(limits.lower)} to ${three(limits.upper)})`
return[String(threshold),three(value),three(treatAll),"0",`${difference}${range}`]}),width)]
return[{key:"decision_curve",json:json,lines:lines}]}const SPREADS=["selection_rate","sensitivity","specificity","fpr","fnr","ppv","npv"]
function disparitySection(source,{by:by,reference:reference}){const{table:rows}=source.predictions.rows
const found=by.map(item=>disparityOf(source,groups_attributesOf(item,rows),reference))
if(found.length===0)return[]
const lines=width=>{const rows=found.flatMap(({attribute:attribute,rates:rates})=>{const cells=SPREADS.slice(0,3).map(rate=>spreadText(rates[rate]))
return cells.every(cell=>cell==="")?[]:[[(0,safety_escape.Ig)(attribute),...cells]]})
if(rows.length===0)return[]
return["",...table([{title:"Largest gap between groups, to report only",align:"left"},...SPREADS.slice(0,3).map(title=>({title:title,align:"right"}))],rows,width)]}
return[{key:"disparity",json:found,lines:lines}]}const spreadText=spread=>spread==null?"":percent(spread.difference_max_min)
function disparityOf(source,attributes,reference){const keys=keysOf(attributes,source.predictions.rows.table)
const counts=keys.flatMap(key=>{const own=source.group(key).counts
return own===null?[]:[{group:nameOfKey(key),counts:own}]})
const summary=disparitySummary(counts)
const rates=Object.fromEntries(SPREADS.map(rate=>[rate,binary_sections_spreadOf(counts,rate)]))
const isReferred=reference!==null&&nameOfKeys(reference.key)===attributes.join(":")
const than=isReferred?reference.key:null
return{attribute:attributes.join(":"),than:than===null?"rest":nameOfKey(than),rates:rates,demographic_parity_difference:summary.demographicParityDifference,demographic_parity_ratio:summary.demographicParityRatio,equal_opportunity_difference:summary.equalOpportunityDifference,equalized_odds_difference:summary.equalizedOddsDifference,predictive_parity_difference:summary.predictiveParityDifference,groups:keys.filter(key=>than===null||nameOfKey(key)!==nameOfKey(than)).map(key=>({group:nameOfKey(key),...gapsOf(source,key,than)}))}}const nameOfKey=key=>Object.values(key).join(":")
const nameOfKeys=key=>Object.keys(key).join(":")
function binary_sections_spreadOf(counts,rate){const spread=rateSpread(counts,rate)
return spread===null?null:{highest:spread.highest,lowest:spread.lowest,difference_max_min:spread.differenceMaxMin,ratio_min_max:spread.ratioMinMax,undefined_groups:spread.undefinedGroups}}function gapsOf(source,key,other){const own=source.group(key)
const theirs=other===null?source.rest(key):source.group(other)
const[scores,otherScores]=[own.scoredApart(),theirs.scoredApart()]
const area=scores===null||otherScores===null?null:abroca(scores,otherScores)
const[auroc,otherAuroc]=[own.auroc(),theirs.auroc()]
const gap=auroc===null||otherAuroc===null?null:unpairedAuroc(auroc,otherAuroc,.95)
return{average_odds_difference:own.counts===null||theirs.counts===null?null:averageOddsDifference(own.counts,theirs.counts),abroca:area?.ok?area.value:null,auroc_difference:gap?.ok?gap.difference:null,auroc_difference_standard_error:gap?.ok&&gap.test.ok?gap.test.standardError:null}}const SCORE_COLUMN="score"
const TABLES=[["prevalence","selection_rate","accuracy"],["sensitivity","specificity","ppv","npv"],["fpr","fnr","auroc"],["o_e","calibration_slope","brier"]]
const binary={id:"binary",load:binary_load}
async function binary_load(document,header,{options:options,question:question}){const declared=declaredBy(options,header,document.path)
const{predictions:predictions,warnings:warnings}=await results_predictions.a.read({...document,declared:declared})
if(predictions===null)return{ok:false,problems:warnings}
const{path:path}=document
const{table:table,threshold:threshold}=predictions
const source=(0,measured.Ct)({result:path,path:path,role:null,place:(0,statement.GH)(path),rows:predictions})
const areProbabilities=table.score?.every(score=>score>=0&&score<=1)??false
const byPatient=source.patients!==null
const reading={areProbabilities:areProbabilities,threshold:threshold,level:question.level,byPatient:byPatient}
const rows=numbers=>binary_measuredRows(numbers,reading)
return{ok:true,rows:{...groupsOfTable(table),warnings:warnings,clusters:source.patients,clustersAre:"patients",overall:()=>rows(source.overall()),group:key=>rows(source.group(key)),rest:key=>rows(source.rest(key)),extremes:(metric,worse,by,others)=>{const rest=others===null?source.rest(by):source.group(others)
return source.extremes(metric,worse,{group:source.group(by),rest:rest,unknown:source.unknown(by)})},metrics:BINARY_METRICS,tables:TABLES,plotted:null,compared:COMPARED.map(metric=>({metric:metric,worse:(0,confusion.d9)(metric)??"lower",counted:(0,words.yh)(metric).cases})),notes:notesOf(source,threshold,areProbabilities),sections:[...decisionCurveSection(source,question.level),...disparitySection(source,question)]}}}function declaredBy(options,header,path){const{label:label,score:score,prediction:prediction}=options
const attributes=columnsOfBy(options,header)
const taken=[label,prediction,...attributes].includes(SCORE_COLUMN)
const isThere=prediction!==void 0&&!taken&&header?.names.includes(SCORE_COLUMN)===true
return{id:path,kind:"predictions",columns:{label:label??null,score:score??(isThere?SCORE_COLUMN:null),prediction:prediction??null,patient:options.cluster??null,attributes:Object.fromEntries(attributes.map(column=>[column,column]))},positive:options.positive??null,higherMeansPositive:null,threshold:options.threshold??null,metrics:{},role:null,place:(0,statement.GH)(path)}}function notesOf(source,threshold,areProbabilities){const{counts:counts,expected:expected}=source.overall()
const called=counts===null?"Nothing says which rows are called positive: give --threshold or --prediction for the other rates.":threshold===null?"Called positive: as the column of decisions says.":`Called positive: a score of ${threshold} or above.`
return[called,...expected===null||areProbabilities?[]:["Some scores lie outside 0 to 1, so they are no probabilities and calibration is not defined."],...source.patients===null?[]:["Rows of one patient are taken together: intervals are as wide as patients make them, and metrics for which there is no such interval have none."]]}function binary_measuredRows(numbers,reading){const{n:n,positives:positives,counts:counts}=numbers
return{n:n,count:metric=>counts===null?null:numbers.rate(metric),auroc:()=>{const result=numbers.auroc()
return result===null?null:{kind:"exact",result:result,events:positives}},metrics:()=>binaryMetrics(numbers,reading)}}var level_columns=__webpack_require__(68494)
var outcome_columns=__webpack_require__(26246)
var prediction_columns=__webpack_require__(56349)
var calibration_drift=__webpack_require__(75111)
function prevalenceDifference(reference,current,level){return(0,intervals_interval.pv)(current.x,current.n,reference.x,reference.n,level)}function aurocChange(reference,current,level){if(!reference.ok)return{ok:false,reason:reference.reason}
if(!current.ok)return{ok:false,reason:current.reason}
const before=reference.estimate
const now=current.estimate
const difference=now.value-before.value
const limitsBefore=(0,discrimination_auroc.$V)(before.value,before.standardError,level)
const limitsNow=(0,discrimination_auroc.$V)(now.value,now.standardError,level)
if(limitsBefore===null||limitsNow===null)return{ok:true,difference:difference,interval:null}
const interval={difference:difference,lower:(0,intervals_interval.YF)(now.value,limitsNow.lower,before.value,limitsBefore.upper),upper:(0,intervals_interval.ZG)(now.value,limitsNow.upper,before.value,limitsBefore.lower),level:level,method:"delong-logit-square-and-add"}
return{ok:true,difference:difference,interval:interval}}var scan_table=__webpack_require__(35750)
function positionOf(header,{option:option,usual:usual},options){const named=option===null?void 0:options[option]
return named===void 0?(0,prediction_columns.Yq)(header.names,usual):header.names.indexOf(named)}function withoutColumn(path,{option:option,what:what,usual:usual}){const how=option===null?"Rename the column that holds it.":`Name it with --${option}.`
const message=`No column for the ${what} was found (looked for ${usual.join(", ")}). ${how}`
return{code:"missing-column",message:message,place:(0,statement.GH)(path)}}async function loadTable(document,{options:options},collect){const scanned=await(0,scan_table.S)(document,(header,report)=>{const collecting=collect(header,report)
if(!collecting.ok)return collecting
const groups=columnsOfBy(options,header).map(column=>(0,level_columns.kq)(column,header.names.indexOf(column),report))
const plan=(0,scan_table.X)([...collecting.collectors,...groups],()=>({columns:collecting.finish(),groups:groups.map(group=>group.finish())}))
return{ok:true,plan:plan}})
return scanned.ok?{ok:true,...scanned.value,warnings:scanned.warnings}:scanned}function rowsBySelection(rows,groups,measure,told){const grouped={rows:rows,groups:groups}
const known=new Map
const once=(side,key,select)=>{const name=JSON.stringify([side,key])
const before=known.get(name)
if(before!==void 0)return before
const measured=measure(select(grouped,key))
known.set(name,measured)
return measured}
return{...told,...groupsOfTable(grouped),overall:()=>measure(null),group:key=>once("group",key,predictions.eS),rest:key=>once("rest",key,predictions.Ty)}}function quantileEdges(reference,bins){if(!(Number.isInteger(bins)&&bins>=2))throw new RangeError("quantile edges part at least two bins")
return(0,numbers_sorted.aA)(reference.ascending,bins)}function checkEdges(edges){for(let index=0;index<edges.length;index++)if(!((edges[index]??Number.NaN)>(edges[index-1]??Number.NEGATIVE_INFINITY)))throw new RangeError("edges of bins are numbers and ascend")}function countBins(values,edges){checkEdges(edges)
const frozen=Float64Array.from(edges)
const counts=new Array(edges.length+1).fill(0)
for(const value of values){if(Number.isNaN(value))throw new RangeError("a value of a numeric feature is a number")
const bin=(0,numbers_sorted.BC)(frozen,value)
counts[bin]=(counts[bin]??0)+1}return{edges:edges,counts:counts}}var categories=__webpack_require__(77485)
var divergence=__webpack_require__(91007)
var judge=__webpack_require__(5390)
var kolmogorov_smirnov=__webpack_require__(66745)
var sample=__webpack_require__(81367)
var unit_change=__webpack_require__(64500)
var wasserstein=__webpack_require__(54243)
var lines=__webpack_require__(91901)
const REACH=2
function scaleOf(rows,marks,width,bounds=[Number.NEGATIVE_INFINITY,Number.POSITIVE_INFINITY]){const points=rows.flatMap(({value:value})=>value===null?[]:[value])
const inner=[...points,...marks]
const widths=rows.flatMap(({lower:lower,upper:upper})=>lower===null||upper===null?[]:[upper-lower])
const span=Math.max(Math.max(...inner)-Math.min(...inner),widths.length===0?0:Math.min(...widths))
const limits=rows.flatMap(({lower:lower,upper:upper})=>lower===null||upper===null?[]:[lower,upper])
const lowest=Math.max(Math.min(...inner,...limits),Math.min(...inner)-REACH*span,bounds[0])
const highest=Math.min(Math.max(...inner,...limits),Math.max(...inner)+REACH*span,bounds[1])
return{low:lowest,high:highest>lowest?highest:lowest+1,width:width,marks:marks}}function columnOf(value,{low:low,high:high,width:width}){const share=(value-low)/(high-low)
return share<0?-1:share>1?width:Math.round(share*(width-1))}function plotRow({value:value,lower:lower,upper:upper},scale){const{width:width,marks:marks}=scale
const cells=new Array(width).fill(" ")
const put=(column,character)=>{if(column>=0&&column<width)cells[column]=character}
for(const mark of marks)put(columnOf(mark,scale),":")
if(lower!==null&&upper!==null){const from=columnOf(lower,scale)
const to=columnOf(upper,scale)
for(let column=Math.max(0,from);column<=Math.min(width-1,to);column++)cells[column]="─"
put(Math.max(0,from),from<0?"◄":"├")
put(Math.min(width-1,to),to>=width?"►":"┤")}if(value!==null)put(columnOf(value,scale),"┼")
return cells.join("").trimEnd()}function axisRow(scale,show){const cells=new Array(scale.width).fill(" ")
for(const mark of scale.marks){const label=show(mark)
const start=Math.min(Math.max(0,columnOf(mark,scale)-Math.floor(label.length/2)),scale.width-label.length)
const from=Math.max(0,start-1)
const isFree=start>=0&&cells.slice(from,start+label.length+1).every(cell=>cell===" ")
if(isFree)cells.splice(start,label.length,...label)}return cells.join("").trimEnd()}const BINS=10
const PLOT_WIDTH=21
const NAME_CHARACTERS=40
const LISTED=6
function featureSection(features,sets,margins,alpha,level){const found=features.map(feature=>measureFeature(feature,sets,level))
const judged=found.flatMap(({effect:effect})=>effect===null?[]:[effect])
const limits={wasserstein:margins.wasserstein,"total-variation":margins["total-variation"],"kolmogorov-smirnov":1,"population-stability-index":1}
const decisions=new Map((0,judge.Jh)(judged,limits,alpha).map(decision=>[decision.name,decision]))
const told=found.map(feature=>({feature:feature,decision:decisions.get(feature.name)??null}))
return{key:"features",json:told.map(({feature:{effect:_,...feature},decision:decision})=>({...feature,decision:decision})),lines:width=>featureLines(told,sets.current.length,width)}}const estimateOf=estimate=>estimate.ok?{value:estimate.value,lower:estimate.interval?.lower??null,upper:estimate.interval?.upper??null}:{value:null,lower:null,upper:null,reason:estimate.reason}
function measureFeature({name:name,column:column},sets,level){const missingIn=rows=>({missing:(0,predictions.Up)(column.missing,rows).reduce((sum,one)=>sum+one,0),rows:rows.length})
const[missingBefore,missingNow]=[missingIn(sets.reference),missingIn(sets.current)]
const difference=(0,categories.Q)(missingBefore,missingNow,level)
const common={name:name,missing:{reference:missingBefore.missing,current:missingNow.missing,difference:difference?.difference??null,lower:difference?.lower??null,upper:difference?.upper??null}}
if(column.numbers!==null)return{...common,...numericFeature(name,column.numbers,sets,level)}
if(column.categories!==null)return{...common,...drift_features_categories(name,column,sets,level)}
return{...common,kind:"text",metrics:{},unit_change:null,added:[],vanished:[],effect:null}}function drift_features_countMetrics(counts,level){const index=(0,divergence.V5)(counts,level)
const distances=(0,divergence.Mv)(counts)
const test=(0,divergence.Wp)(counts,level)
return{total_variation:estimateOf((0,divergence.IG)(counts,level)),psi:index.ok?{value:index.halfCount,raw:index.raw,corrected:index.corrected,lower:index.interval.lower,upper:index.interval.upper,null_expectation:index.nullExpectation,null_q95:index.nullQuantile95}:null,jensen_shannon_nats:distances?.jensenShannon??null,jensen_shannon_distance:distances?.jensenShannonDistance??null,hellinger:distances?.hellinger??null,chi_square:test.ok?{statistic:test.statistic,degrees:test.degrees,p:test.p}:null,cramers_v:test.ok?{value:test.cramersV,lower:test.interval.lower,upper:test.interval.upper}:null}}function numericFeature(name,numbers,sets,level){const present=rows=>(0,sample.uV)((0,predictions.Up)(numbers,rows).filter(value=>!Number.isNaN(value)))
const pair={reference:present(sets.reference),current:present(sets.current)}
const edges=pair.reference.ascending.length===0?[]:quantileEdges(pair.reference,BINS)
const reference=countBins(pair.reference.ascending,edges).counts
const current=countBins(pair.current.ascending,edges).counts
const shift=(0,wasserstein.Gw)(pair,level)
const distance=(0,kolmogorov_smirnov.gJ)(pair,level)
const unit=(0,unit_change.Z)(pair)
return{kind:"number",metrics:{wasserstein_over_sd:shift.ok?{value:shift.overReferenceSd,lower:shift.interval?.lower??null,upper:shift.interval?.upper??null}:{value:null,reason:shift.reason},wasserstein:shift.ok?shift.distance:null,mean_shift_sd:shift.ok?shift.meanShift:null,kolmogorov_smirnov:distance.ok?{value:distance.d,lower:distance.interval.lower,upper:distance.interval.upper,half_width:distance.halfWidth,p:distance.pKolmogorov}:null,...edges.length===0?{}:{decile_edges:edges,...drift_features_countMetrics({reference:reference,current:current},level)}},unit_change:unit.status==="changed"?{factor:unit.factor}:null,added:[],vanished:[],effect:{name:name,effect:(0,judge.In)(pair)}}}function drift_features_categories(name,{categories:column},sets,level){const levels=column?.levels??[]
const count=rows=>{const counts=new Array(levels.length).fill(0)
for(const row of rows){const code=column?.codes[row]??predictions.wU
if(code!==predictions.wU)counts[code]=(counts[code]??0)+1}return counts}
const counts={reference:count(sets.reference),current:count(sets.current)}
const changes=(0,categories.o)(counts)
const named=found=>found.map(({index:index,count:rows,chanceOfNone:chanceOfNone})=>({category:levels[index]??"",rows:rows,chance_of_none:chanceOfNone}))
return{kind:"category",metrics:drift_features_countMetrics(counts,level),unit_change:null,added:named(changes.added),vanished:named(changes.vanished),effect:{name:name,effect:(0,judge.hp)(counts)}}}const drift_features_nameOf=name=>(0,safety_escape.Ig)((0,safety_escape.ml)(name,NAME_CHARACTERS))
function featureLines(told,currentRows,width){return["",...(0,lines.LV)("Drift of numbers is in standard deviations of the reference (Wasserstein distance), of categories the share of rows that changed theirs (total variation), each limit one-sided. In the plots, : stands at none and at the margin.",width,0),...decisionTable(told,"number","Numbers",currentRows,width),...decisionTable(told,"category","Categories",currentRows,width),...told.flatMap(({feature:feature})=>hardChanges(feature).flatMap(text=>(0,lines.LV)(text,width,2)))]}function decisionTable(told,kind,title,currentRows,width){const own=told.flatMap(({feature:feature,decision:decision})=>feature.kind===kind&&decision!==null?[{feature:feature,decision:decision}]:[])
const margin=own[0]?.decision.margin
if(margin===void 0)return[]
const plotted=own.map(({decision:{effect:value,lower:lower,upper:upper}})=>({value:value,lower:lower,upper:upper}))
const scale=scaleOf(plotted,[0,margin],PLOT_WIDTH,[0,Number.POSITIVE_INFINITY])
return["",...table([{title:title,align:"left"},{title:"drift",align:"left"},{title:axisRow(scale,String),align:"left"},{title:"outcome",align:"left"}],own.map(({feature:feature,decision:decision})=>[drift_features_nameOf(feature.name),driftText(decision),plotRow({value:decision.effect,lower:decision.lower,upper:decision.upper},scale),outcomeWords(decision,currentRows)]),width)]}function driftText({effect:effect,lower:lower,upper:upper}){if(effect===null)return"undefined"
const limits=lower===null||upper===null?"":` (${decimals(lower)}-${decimals(upper)})`
return`${decimals(effect)}${limits}`}function outcomeWords({outcome:outcome,reason:reason,nNeeded:nNeeded},rows){if(outcome==="pass")return"less than the margin"
if(outcome==="fail")return"DRIFT beyond the margin"
if(reason==="inconclusive"&&nNeeded!==null&&rows>=nNeeded)return"cannot decide: close to the margin"
const needed=nNeeded===null?"":` (${rows} of ${nNeeded} rows)`
return`cannot decide yet${reason==="too-few"?": too few":""}${needed}`}function hardChanges({name:name,unit_change:unit_change,added:added,vanished:vanished,missing:missing,kind:kind}){const own=drift_features_nameOf(name)
const list=found=>{const names=found.slice(0,LISTED).map(({category:category})=>drift_features_nameOf(category))
const more=found.length>LISTED?` and ${found.length-LISTED} more`:""
return`${names.join(", ")}${more}`}
return[...unit_change===null?[]:[`${own}: the values look like the reference times ${decimals(unit_change.factor)}, as if the unit had changed.`],...added.length===0?[]:[`${own}: new since the reference: ${list(added)}.`],...vanished.length===0?[]:[`${own}: in the reference and no longer: ${list(vanished)}.`],...missing.difference===null||missing.difference===0?[]:[`${own}: missing in ${missing.current} rows now and ${missing.reference} of the reference (${missing.difference>0?"+":"-"}${percent(Math.abs(missing.difference))} of 100).`],...kind==="text"?[`${own}: a text with too many different values to be a category; it is not compared.`]:[]]}const SET_NAMES=["set","period","split","dataset"]
const REFERENCE_NAMES=["ref","reference","baseline","train","development"]
const LABEL={option:"label",what:"outcome",usual:["label","y_true","target","outcome"]}
const SCORE_NAMES=["score","y_score","risk","probability"]
const ROW_NUMBERS=["row","index","id","row_id",""]
const METRICS=[{id:"prevalence_then",shown:"rate",meaning:"of 100 had the condition in the reference"},{id:"prevalence_now",shown:"rate",meaning:"of 100 have it now"},{id:"prevalence_change",shown:"number",meaning:"now less then"},{id:"auroc_then",shown:"number",meaning:"AUROC in the reference"},{id:"auroc_now",shown:"number",meaning:"AUROC now"},{id:"auroc_change",shown:"number",meaning:"now less then"},{id:"o_e_then",shown:"number",meaning:"cases for every one expected, then"},{id:"o_e_now",shown:"number",meaning:"cases for every one expected, now"},{id:"o_e_ratio",shown:"number",meaning:"now over then; 1 is no drift"}]
const drift={id:"drift",load:drift_load}
async function drift_load(document,_header,asked){const table=await loadTable(document,asked,(header,report)=>collect(document.path,header,asked,report))
if(!table.ok)return table
const{columns:columns}=table
const found=setsOf(document.path,columns.set,asked)
if(!found.ok)return{ok:false,problems:[found.problem]}
const{sets:sets}=found
const{level:level,margins:margins,alpha:alpha}=asked.question
const rows=columns.set.codes.length
const measure=()=>({n:rows,count:()=>null,auroc:()=>null,metrics:()=>outcomeMetrics(columns,sets,level)})
return{ok:true,rows:rowsBySelection(rows,[],measure,{warnings:table.warnings,clusters:null,clustersAre:"patients",metrics:METRICS,tables:[],plotted:null,compared:[],notes:[`Reference: ${sets.reference.length} rows. Current: ${sets.current.length} rows. Rows are taken as independent of each other.`],sections:[featureSection(columns.features,sets,margins,alpha,level)]})}}function collect(path,header,{options:options,question:question},report){const[named]=Object.keys(question.reference?.key??{})
const at=named===void 0?(0,prediction_columns.Yq)(header.names,SET_NAMES):header.names.indexOf(named)
if(at===-1)return{ok:false,problems:[withoutSet(path)]}
const position=positionOf(header,LABEL,options)
if(position===-1&&options.label!==void 0)return{ok:false,problems:[withoutColumn(path,LABEL)]}
const scores=options.score===void 0?(0,prediction_columns.Yq)(header.names,SCORE_NAMES):header.names.indexOf(options.score)
const set=(0,level_columns.$l)(at,"set of rows",report)
const label=position===-1?null:(0,outcome_columns.jJ)(position,LABEL.what,(0,outcome_columns.QN)(options.positive??null,report))
const score=scores===-1?null:(0,row_columns.sA)(scores,"score",report)
const features=header.names.flatMap((name,column)=>column===at||column===position||ROW_NUMBERS.includes(name.trim().toLowerCase())?[]:[{name:name,collector:(0,level_columns.v8)(name,column)}])
return{ok:true,collectors:[set,...[label,score].filter(one=>one!==null),...features.map(({collector:collector})=>collector)],finish:()=>({set:set.finish(),label:label?.finish()??null,score:score?.finish()??null,features:features.map(({name:name,collector:collector})=>({name:name,column:collector.finish()}))})}}function withoutSet(path){const message=`No column says which rows are the reference (looked for ${SET_NAMES.join(", ")}). Name it and them with --reference, as set=ref.`
return{code:"missing-column",message:message,place:(0,statement.GH)(path)}}function setsOf(path,set,{question:question}){const refused=message=>({ok:false,problem:{code:"sets",message:message,place:(0,statement.GH)(path)}})
const[named]=Object.values(question.reference?.key??{})
const reference=named??set.levels.find(level=>REFERENCE_NAMES.includes(level.toLowerCase()))
if(reference===void 0||!set.levels.includes(reference))return refused("No row is of the reference. Name its value with --reference, as set=ref.")
if(set.levels.length!==2)return refused(`The rows are of ${set.levels.length} sets, where drift is measured between two: the reference and now. Leave out the others.`)
const grouped={rows:set.codes.length,groups:[{attribute:"set",...set}]}
const current=set.levels.find(level=>level!==reference)??""
return{ok:true,sets:{reference:(0,predictions.eS)(grouped,{set:reference}),current:(0,predictions.eS)(grouped,{set:current})}}}function outcomeMetrics({label:label,score:score},sets,level){if(label===null)return{}
const of=estimate=>estimateMetric(estimate,label.length,level)
const positives=rows=>({x:(0,predictions.Up)(label,rows).reduce((sum,one)=>sum+one,0),n:rows.length})
const[before,now]=[positives(sets.reference),positives(sets.current)]
const difference=prevalenceDifference(before,now,level)
const prevalences={prevalence_then:rateMetric((0,confusion.Xo)(before.x,before.n),level),prevalence_now:rateMetric((0,confusion.Xo)(now.x,now.n),level),prevalence_change:of(difference===null?(0,intervals_estimate.F)("no-rows"):(0,intervals_estimate.j)(difference.difference,before.n+now.n,difference))}
if(score===null)return prevalences
return{...prevalences,...drift_scoreMetrics({label:label,score:score},sets,before.x,now.x,level)}}function drift_scoreMetrics({label:label,score:score},sets,casesBefore,casesNow,level){const of=estimate=>estimateMetric(estimate,label.length,level)
const area=rows=>(0,discrimination_auroc.vt)((0,predictions.BL)({label:label,score:score},rows))
const[areaBefore,areaNow]=[area(sets.reference),area(sets.current)]
const areaOf=found=>{if(!found.ok)return(0,intervals_estimate.F)(found.reason)
const{value:value,standardError:standardError,events:events,nonEvents:nonEvents}=found.estimate
return(0,intervals_estimate.j)(value,events+nonEvents,(0,discrimination_auroc.$V)(value,standardError,level))}
const change=aurocChange(areaBefore,areaNow,level)
const areas={auroc_then:of(areaOf(areaBefore)),auroc_now:of(areaOf(areaNow)),auroc_change:of(change.ok?(0,intervals_estimate.j)(change.difference,label.length,change.interval):(0,intervals_estimate.F)(change.reason))}
if(!score.every(value=>value>=0&&value<=1))return areas
const counts=(rows,observed)=>({observed:observed,expected:(0,predictions.Up)(score,rows).reduce((sum,value)=>sum+value,0),n:rows.length})
const[then,current]=[counts(sets.reference,casesBefore),counts(sets.current,casesNow)]
const ratioOf=(found,n)=>found.ok?(0,intervals_estimate.j)(found.value,n,found):(0,intervals_estimate.F)(found.reason)
const ratio=(0,calibration_drift.i)(current,then,level)
return{...areas,o_e_then:of(ratioOf((0,calibration.kj)(then,level),then.n)),o_e_now:of(ratioOf((0,calibration.kj)(current,level),current.n)),o_e_ratio:of(ratio.ok?(0,intervals_estimate.j)(ratio.ratio,label.length,ratio.interval):(0,intervals_estimate.F)(ratio.reason))}}function clusteredRate(values,codes,level,rows=null){if(values.length!==codes.length)throw new RangeError("values and clusters differ in length")
const size=rows?.length??values.length
for(let index=0;index<size;index++)if((values[rows===null?index:rows[index]??0]??0)>1)throw new RangeError("a value is 0 or 1")
const sums=(0,cluster.$r)(codes,null,values,rows)
const{x:x,n:n}=sums
const estimate=n===0?(0,intervals_estimate.F)("zero-denominator"):(0,intervals_estimate.j)(x/n,n,(0,cluster.CE)(sums,level))
return{x:x,n:n,estimate:estimate,sums:sums}}function upper(x,n,alpha){return x===0?-Math.expm1(Math.log(alpha)/n):(0,intervals_interval._m)(x,n,alpha)}function checkAlpha(alpha){if(!(alpha>0&&alpha<.5))throw new RangeError("alpha lies above 0 and below 0.5")}function rateUpperLimit(x,n,alpha){checkAlpha(alpha)
const{value:value}=(0,confusion.Xo)(x,n)
return value===null?{ok:false,reason:"no-rows"}:{ok:true,upper:upper(x,n,alpha),alpha:alpha,effectiveN:n}}function clusteredUpperLimit(sums,alpha){checkAlpha(alpha)
const{x:x,n:n,clusters:clusters}=sums
if(sums.sizes===n)return rateUpperLimit(x,n,alpha)
if(clusters<2)return{ok:false,reason:"too-few-rows"}
if(x===n)return{ok:true,upper:1,alpha:alpha,effectiveN:clusters}
const least={ok:true,upper:upper(0,clusters,alpha),alpha:alpha,effectiveN:clusters}
if(x===0)return least
const few=(0,special.YW)(alpha,n-1)/(0,special.YW)(alpha,clusters-1)
const adjusted=(0,cluster.PA)(sums)*few*few
const limit=upper(x/n*adjusted,adjusted,alpha)
return limit<least.upper?least:{ok:true,upper:limit,alpha:alpha,effectiveN:adjusted}}const RATES=[{id:"accuracy",what:"correctness",usual:["correct","is_correct","passed"],worse:"lower",meaning:"of 100 answers are right"},{id:"hallucination_rate",what:"hallucination",usual:["hallucination","hallucinated"],worse:"higher",meaning:"of 100 answers state what is not so"},{id:"attack_success_rate",what:"success of the attack",usual:["attack_success","attack_succeeded","jailbroken"],worse:"higher",meaning:"of 100 attacks succeed"},{id:"refusal_rate",what:"refusal",usual:["refusal","refused"],worse:"higher",meaning:"of 100 are refused"}]
const CLUSTER={option:"cluster",what:"cluster",usual:["cluster","cluster_id","patient_id","template"]}
const languageModel={id:"llm",load:language_model_load}
async function language_model_load(document,_header,asked){const table=await loadTable(document,asked,(header,report)=>{const found=RATES.flatMap(rate=>{const column=positionOf(header,{option:null,what:rate.what,usual:rate.usual},asked.options)
return column===-1?[]:[{rate:rate,collector:(0,outcome_columns.df)(column,rate.what,report)}]})
if(found.length===0){const names=RATES.map(({usual:[name]})=>name).join(", ")
const message=`No column says anything of the answers (looked for ${names}). Rename the column that does.`
return{ok:false,problems:[{code:"missing-column",message:message,place:(0,statement.GH)(document.path)}]}}const position=positionOf(header,CLUSTER,asked.options)
const cluster=position===-1?null:(0,level_columns.nW)(position,CLUSTER.what,report)
return{ok:true,collectors:[...found.map(({collector:collector})=>collector),...cluster===null?[]:[cluster]],finish:()=>({rates:found.map(({rate:rate,collector:collector})=>({rate:rate,values:collector.finish()})),clusters:cluster?.finish()??null})}})
return table.ok?{ok:true,rows:rowsOf(table,asked)}:table}function rowsOf({columns:{rates:rates,clusters:clusters},groups:groups,warnings:warnings},{question:{level:level,alpha:alpha}}){const rows=rates[0]?.values.length??0
const isClustered=clusters!==null&&clusters.count<rows
const codes=clusters?.codes??Uint32Array.from({length:rows},(_,row)=>row)
const rateOf=(values,within)=>clusteredRate(values,codes,level,askedRows(values,within))
const measure=selection=>{const found=new Map(rates.map(({rate:rate,values:values})=>{const own=rateOf(values,selection)
return[rate.id,{...own,byPatient:isClustered?own.sums:null}]}))
return{n:selection?.length??rows,count:metric=>found.get(metric)??null,auroc:()=>null,metrics:()=>Object.fromEntries([...found].map(([id,rate])=>[id,shareMetric(rate,level)]))}}
const harmful=rates.flatMap(({rate:rate,values:values})=>rate.worse==="higher"?[{rate:rate,found:rateOf(values,null)}]:[])
return rowsBySelection(rows,groups,measure,{warnings:warnings,clusters:clusters?.count??null,clustersAre:"clusters",metrics:rates.map(({rate:{id:id,meaning:meaning}})=>({id:id,meaning:meaning,shown:"rate"})),tables:[rates.map(({rate:rate})=>rate.id)],plotted:null,compared:rates.flatMap(({rate:{id:id,worse:worse}})=>worse===null?[]:[{metric:id,worse:worse,counted:"answers"}]),notes:language_model_notesOf(rates),sections:alpha<.5?[upperLimits(harmful,alpha)]:[]})}function askedRows(values,within){const size=within?.length??values.length
const rows=new Uint32Array(size)
let count=0
for(let index=0;index<size;index++){const row=within===null?index:within[index]??0
if(values[row]!==outcome_columns.Lf)rows[count++]=row}return rows.subarray(0,count)}function language_model_notesOf(rates){return rates.flatMap(({rate:rate,values:values})=>{const silent=values.reduce((count,value)=>count+(value===outcome_columns.Lf?1:0),0)
return silent===0?[]:[`${silent} rows do not ask for the ${rate.what} and do not count for it.`]})}function upperLimits(rates,alpha){const limits=rates.map(({rate:rate,found:found})=>({rate:rate,limit:clusteredUpperLimit(found.sums,alpha)}))
return{key:"upper_limits",json:Object.fromEntries(limits.map(({rate:rate,limit:limit})=>[rate.id,limit.ok?{upper:limit.upper,level:1-alpha,sided:"one",effective_n:limit.effectiveN,method:"clopper-pearson"}:{upper:null,reason:limit.reason}])),lines:width=>limits.flatMap(({rate:rate,limit:limit})=>limit.ok?(0,lines.LV)(`${rate.id}: at most ${percent(limit.upper)} of 100, one-sided ${hundredths(1-alpha)} %.`,width,2):[])}}function share(x,n,level,none="zero-denominator"){const{value:value}=(0,confusion.Xo)(x,n)
return{x:x,n:n,estimate:value===null?(0,intervals_estimate.F)(none):(0,intervals_estimate.j)(value,n,(0,intervals_interval.rF)(x,n,level))}}const SUM_TOLERANCE=.001
const multiclass_BINS=10
function checkCodes(codes,classes,what){if(!codes.every(code=>code<classes))throw new RangeError(`${what}: a code without a class`)}function checkProbabilities(probabilities,rows){for(const column of probabilities){if(column.length!==rows)throw new RangeError("a column of probabilities differs in length")
if(!column.every(Number.isFinite))throw new RangeError("probabilities are finite")}}function topClass(probabilities){const[first]=probabilities
if(first===void 0)throw new RangeError("no classes")
checkProbabilities(probabilities,first.length)
const called=new Uint16Array(first.length)
const highest=first.slice()
const ties=new Uint8Array(first.length)
for(const[code,column]of probabilities.entries()){if(code===0)continue
for(let row=0;row<column.length;row++){const value=column[row]??0
const best=highest[row]??0
if(value>best){highest[row]=value
called[row]=code
ties[row]=0}else if(value===best)ties[row]=1}}return{called:called,tied:ties.reduce((sum,tie)=>sum+tie,0)}}function confusionMatrix(labels,called,classes){if(labels.length!==called.length)throw new RangeError("labels and calls differ in length")
checkCodes(labels,classes,"labels")
checkCodes(called,classes,"calls")
const counts=new Float64Array(classes*classes)
for(let row=0;row<labels.length;row++){const cell=(labels[row]??0)*classes+(called[row]??0)
counts[cell]=(counts[cell]??0)+1}return Array.from({length:classes},(_,code)=>[...counts.subarray(code*classes,(code+1)*classes)])}const multiclass_total=values=>values.reduce((sum,value)=>sum+value,0)
function macro(estimates,n,none){const values=[]
const leftOut=[]
for(const[code,estimate]of estimates.entries())if(estimate.ok)values.push(estimate.value)
else leftOut.push(code)
return{estimate:values.length===0?(0,intervals_estimate.F)(none):(0,intervals_estimate.j)(multiclass_total(values)/values.length,n,null),leftOut:leftOut}}function kappa(agreed,truths,calls,n){const chance=multiclass_total(truths.map((truth,code)=>truth*(calls[code]??0)))
if(n===0)return(0,intervals_estimate.F)("no-rows")
return chance===n*n?(0,intervals_estimate.F)("no-variation"):(0,intervals_estimate.j)((n*agreed-chance)/(n*n-chance),n,null)}function multiclassRates(matrix,level){const truths=matrix.map(multiclass_total)
const calls=matrix.map((_,code)=>multiclass_total(matrix.map(row=>row[code]??0)))
const hits=matrix.map((row,code)=>row[code]??0)
const n=multiclass_total(truths)
const classes=hits.map((hit,code)=>{const truth=truths[code]??0
const call=calls[code]??0
const either=truth+call-hit
return{recall:share(hit,truth,level,"no-positives"),precision:share(hit,call,level),f1:truth===0?(0,intervals_estimate.F)("no-positives"):(0,intervals_estimate.j)(2*hit/(truth+call),either,null)}})
const f1=classes.map(one=>one.f1)
const macroF1=macro(f1,n,"no-rows")
const weighted=multiclass_total(f1.map((one,code)=>one.ok?one.value*(truths[code]??0):0))
const agreed=multiclass_total(hits)
return{n:n,accuracy:share(agreed,n,level,"no-rows"),classes:classes,macroF1:macroF1,weightedF1:{estimate:n===0?(0,intervals_estimate.F)("no-rows"):(0,intervals_estimate.j)(weighted/n,n,null),leftOut:macroF1.leftOut},balancedAccuracy:macro(classes.map(({recall:recall})=>recall.estimate),n,"no-rows"),kappa:kappa(agreed,truths,calls,n)}}function apart(values,keys,sizes){const parts=sizes.map(size=>new Float64Array(size))
const used=new Uint32Array(sizes.length)
for(let row=0;row<keys.length;row++){const key=keys[row]??0
const next=used[key]??0
const part=parts[key]
if(part!==void 0)part[next]=values[row]??0
used[key]=next+1}return parts}function sizesOf(keys,count){const sizes=new Array(count).fill(0)
for(const key of keys)sizes[key]=(sizes[key]??0)+1
return sizes}function joined(parts,length){const all=new Float64Array(length)
let offset=0
for(const part of parts){all.set(part,offset)
offset+=part.length}return all}function oneVersusRest(parts,code,n,level){const positives=parts[code]??new Float64Array(0)
const others=parts.filter((_,other)=>other!==code)
const result=(0,discrimination_auroc.vt)({positives:positives,negatives:joined(others,n-positives.length)})
if(n===0)return(0,intervals_estimate.F)("no-rows")
if(!result.ok)return(0,intervals_estimate.F)(result.reason)
const{value:value,standardError:standardError}=result.estimate
return(0,intervals_estimate.j)(value,n,(0,discrimination_auroc.$V)(value,standardError,level))}function multiclassDiscrimination(labels,probabilities,level){const classes=probabilities.length
const n=labels.length
checkCodes(labels,classes,"labels")
checkProbabilities(probabilities,n)
const sizes=sizesOf(labels,classes)
const against=[]
const ofPairs=[]
for(const[code,column]of probabilities.entries()){const parts=apart(column,labels,sizes).map(part=>part.sort())
against.push(oneVersusRest(parts,code,n,level))
for(const[other,negatives]of parts.entries()){if(other===code)continue
const pair=(0,discrimination_auroc.vt)({positives:parts[code]??new Float64Array(0),negatives:negatives})
if(pair.ok)ofPairs.push(pair.estimate.value)}}const none=n===0?"no-rows":"no-variation"
return{oneVersusRest:against,macro:macro(against,n,none),handTill:{estimate:ofPairs.length===0?(0,intervals_estimate.F)(none):(0,intervals_estimate.j)(multiclass_total(ofPairs)/ofPairs.length,n,null),leftOut:sizes.flatMap((size,code)=>size===0?[code]:[])}}}function notProbabilities(probabilities,rows){let found=0
for(let row=0;row<rows;row++){let sum=0
let outside=false
for(const column of probabilities){const value=column[row]??0
if(value<0||value>1)outside=true
sum+=value}if(outside||Math.abs(sum-1)>SUM_TOLERANCE+1e-12)found++}return found}function topLabelEce(labels,probabilities){const{called:called}=topClass(probabilities)
const gaps=new Float64Array(labels.length)
const bins=new Uint16Array(labels.length)
for(let row=0;row<labels.length;row++){const code=called[row]??0
const highest=probabilities[code]?.[row]??0
gaps[row]=highest-(code===labels[row]?1:0)
bins[row]=Math.min(Math.floor(highest*multiclass_BINS),multiclass_BINS-1)}const ofBins=apart(gaps,bins,sizesOf(bins,multiclass_BINS))
return multiclass_total(ofBins.map(part=>Math.abs((0,running_sum.d)(part))))/labels.length}function multiclassCalibration(labels,probabilities){const n=labels.length
checkCodes(labels,probabilities.length,"labels")
checkProbabilities(probabilities,n)
const refused=notProbabilities(probabilities,n)
if(n===0||refused>0){const none=(0,intervals_estimate.F)(n===0?"no-rows":"not-a-probability")
return{notProbabilities:refused,brier:none,topLabelEce:none}}const losses=new Float64Array(n)
for(const[code,column]of probabilities.entries())for(let row=0;row<n;row++)losses[row]=(losses[row]??0)+((column[row]??0)-(labels[row]===code?1:0))**2
return{notProbabilities:0,brier:(0,intervals_estimate.j)((0,running_sum.d)(losses)/n,n,null),topLabelEce:(0,intervals_estimate.j)(topLabelEce(labels,probabilities),n,null)}}const multiclass_LABEL={option:"label",what:"true class",usual:["label","y_true","class","target"]}
const CALLED={option:"prediction",what:"class called",usual:["prediction","y_pred","pred","predicted"]}
const PREFIXES=["p_","prob_","proba_","score_"]
const multiclass_METRICS=[{id:"accuracy",shown:"rate",meaning:"of 100 rows are called rightly"},{id:"balanced_accuracy",title:"balanced",shown:"rate",plain:true,meaning:"of 100, each class counting alike"},{id:"macro_f1",shown:"number",plain:true,meaning:"F1 of the classes, on average"},{id:"weighted_f1",shown:"number",plain:true,meaning:"the same, weighted by rows"},{id:"cohen_kappa",shown:"number",plain:true,meaning:"agreement beyond chance"},{id:"auroc_ovr_macro",title:"AUROC",shown:"number",plain:true,meaning:"AUROC of a class against the rest, on average"},{id:"auroc_hand_till",title:"M",shown:"number",plain:true,meaning:"AUROC of all pairs of classes, on average"},{id:"brier_multiclass",title:"Brier",shown:"number",plain:true,meaning:"squared error of probabilities, 0 to 2"},{id:"top_label_ece_width10",title:"ECE",shown:"number",plain:true,meaning:"to report only: above 0 by chance alone"}]
const MOST_CLASSES_SHOWN=8
const multiclass={id:"multiclass",load:multiclass_load}
async function multiclass_load(document,_header,asked){const loaded=await loadTable(document,asked,(header,report)=>multiclass_collect(document.path,header,asked,report))
if(!loaded.ok)return loaded
const rows=multiclass_rowsOf(document.path,loaded.columns)
if(!rows.ok)return{ok:false,problems:[rows.problem]}
return{ok:true,rows:taskRows(rows.rows,loaded,asked)}}function multiclass_collect(path,header,{options:options},report){const position=positionOf(header,multiclass_LABEL,options)
if(position===-1)return{ok:false,problems:[withoutColumn(path,multiclass_LABEL)]}
const label=(0,level_columns.$l)(position,multiclass_LABEL.what,report)
const prefix=options.score??PREFIXES.find(one=>header.names.filter(name=>name.startsWith(one)).length>1)
const probable=header.names.flatMap((name,column)=>prefix!==void 0&&name.startsWith(prefix)&&column!==position?[{name:name.slice(prefix.length),column:column}]:[])
const decided=positionOf(header,CALLED,options)
if(options.prediction===void 0&&probable.length>1){const probabilities=probable.map(({name:name,column:column})=>({name:name,values:(0,row_columns.sA)(column,"probability",report)}))
return{ok:true,collectors:[label,...probabilities.map(({values:values})=>values)],finish:()=>({label:label.finish(),called:null,probabilities:probabilities.map(({name:name,values:values})=>({name:name,values:values.finish()}))})}}if(decided===-1)return{ok:false,problems:[withoutClasses(path)]}
const called=(0,level_columns.$l)(decided,CALLED.what,report)
return{ok:true,collectors:[label,called],finish:()=>({label:label.finish(),called:called.finish(),probabilities:null})}}function withoutClasses(path){const message=`Neither several columns of probabilities (looked for names that begin with ${PREFIXES.join(", ")}) nor a column of the class called was found. Give the beginning with --score, or the column with --prediction.`
return{code:"missing-column",message:message,place:(0,statement.GH)(path)}}function multiclass_rowsOf(path,{label:label,called:called,probabilities:probabilities}){if(probabilities===null){const classes=[...new Set([...label.levels,...called.levels])].sort()
const rows={classes:classes,label:recoded(label,classes),called:recoded(called,classes),probabilities:null,notes:["Called: the class in the column of decisions."]}
return{ok:true,rows:rows}}const classes=probabilities.map(({name:name})=>name)
const unknown=label.levels.filter(level=>!classes.includes(level))
if(unknown.length>0){const message=`${unknown.length} of the ${label.levels.length} true classes have no column of probabilities by their name. Name each column after its class.`
return{ok:false,problem:{code:"unknown-class",message:message,place:(0,statement.GH)(path)}}}const values=probabilities.map(column=>column.values)
const{called:top,tied:tied}=topClass(values)
const ties=tied===0?[]:[`In ${tied} rows several classes are equally probable: the first of them in the file counts.`]
const notes=["Called: the class with the highest probability.",...ties]
return{ok:true,rows:{classes:classes,label:recoded(label,classes),called:top,probabilities:values,notes:notes}}}function recoded({levels:levels,codes:codes},classes){const places=levels.map(level=>classes.indexOf(level))
return codes.map(code=>places[code]??0)}const recallId=name=>`recall_${name}`
function taskRows(rows,{groups:groups,warnings:warnings},{question:{level:level}}){const{classes:classes}=rows
const measure=selection=>multiclass_measured(rows,selection,level)
const known=rows.probabilities===null?multiclass_METRICS.slice(0,5):multiclass_METRICS
const recalls=classes.map(name=>({id:recallId(name),shown:"rate",meaning:"of 100 of the class are called so"}))
const perTable=3
const tables=Array.from({length:Math.ceil(recalls.length/perTable)},(_,index)=>recalls.slice(index*perTable,(index+1)*perTable).map(({id:id})=>id))
return rowsBySelection(rows.label.length,groups,measure,{warnings:warnings,clusters:null,clustersAre:"patients",metrics:[...known,...recalls],tables:[["accuracy","balanced_accuracy","auroc_hand_till"],...tables],plotted:null,compared:[{metric:"accuracy",worse:"lower",counted:"rows"},...classes.map(name=>({metric:recallId(name),worse:"lower",counted:"rows of the class"}))],notes:rows.notes,sections:[classSection(rows,level),confusionSection(rows),leftOutSection(rows,level)]})}function multiclass_ratesOf({classes:classes,label:label,called:called},selection,level){return multiclassRates(confusionMatrix((0,predictions.Up)(label,selection),(0,predictions.Up)(called,selection),classes.length),level)}function multiclass_measured(rows,selection,level){const found=multiclass_ratesOf(rows,selection,level)
const{n:n}=found
const share=metric=>metric==="accuracy"?found.accuracy:found.classes[rows.classes.findIndex(name=>recallId(name)===metric)]?.recall??null
const of=estimate=>estimateMetric(estimate,n,level)
return{n:n,count:share,auroc:()=>null,metrics:()=>({accuracy:shareMetric(found.accuracy,level),balanced_accuracy:of(found.balancedAccuracy.estimate),macro_f1:of(found.macroF1.estimate),weighted_f1:of(found.weightedF1.estimate),cohen_kappa:of(found.kappa),...probabilityMetrics(rows,selection,of,level),...Object.fromEntries(rows.classes.map((name,code)=>[recallId(name),recallMetric(found.classes[code]?.recall,level)]))})}}const recallMetric=(recall,level)=>shareMetric(recall??{x:0,n:0,estimate:(0,intervals_estimate.F)("no-positives")},level)
function probabilityMetrics({label:label,probabilities:probabilities},selection,of,level){if(probabilities===null)return{}
const labels=(0,predictions.Up)(label,selection)
const columns=probabilities.map(column=>(0,predictions.Up)(column,selection))
const discrimination=multiclassDiscrimination(labels,columns,level)
const calibration=multiclassCalibration(labels,columns)
return{auroc_ovr_macro:of(discrimination.macro.estimate),auroc_hand_till:of(discrimination.handTill.estimate),brier_multiclass:of(calibration.brier),top_label_ece_width10:of(calibration.topLabelEce)}}function classSection(rows,level){const{classes:classes}=multiclass_ratesOf(rows,null,level)
const areas=rows.probabilities===null?[]:multiclassDiscrimination(rows.label,rows.probabilities,level).oneVersusRest
const of=rows.classes.flatMap((name,code)=>{const found=classes[code]
if(found===void 0)return[]
const area=areas[code]
const metrics={recall:shareMetric(found.recall,level),precision:shareMetric(found.precision,level),f1:estimateMetric(found.f1,found.recall.n,level),...area===void 0?{}:{auroc_ovr:estimateMetric(area,rows.label.length,level)}}
return[{class:name,n:found.recall.n,metrics:metrics}]})
const cell=(metric,show)=>metric===void 0||metric.value===null?"undefined":show(metric.value)
const three=value=>value.toFixed(3)
return{key:"classes",json:of,lines:width=>["",...table([{title:"Classes",align:"left"},{title:"rows",align:"right"},{title:"recall",align:"right"},{title:"precision",align:"right"},{title:"F1",align:"right"},...areas.length===0?[]:[{title:"AUROC",align:"right"}]],of.map(({class:name,n:n,metrics:metrics})=>[(0,safety_escape.Ig)(name),String(n),cell(metrics.recall,percent),cell(metrics.precision,percent),cell(metrics.f1,three),...areas.length===0?[]:[cell(metrics.auroc_ovr,three)]]),width)]}}function confusionSection({classes:classes,label:label,called:called}){const matrix=confusionMatrix(label,called,classes.length)
return{key:"confusion",json:{classes:classes,rows_are_truth:true,counts:matrix},lines:width=>classes.length>MOST_CLASSES_SHOWN?(0,lines.LV)(`The counts of the ${classes.length} classes against each other are in --format json.`,width,2):["",...table([{title:"True class, called",align:"left"},...classes.map(name=>({title:(0,safety_escape.Ig)(name),align:"right"}))],matrix.map((counts,code)=>[(0,safety_escape.Ig)(classes[code]??""),...counts.map(String)]),width)]}}function leftOutSection(rows,level){const{macroF1:macroF1}=multiclass_ratesOf(rows,null,level)
const names=leftOut(macroF1,rows.classes)
return{key:"classes_left_out",json:names,lines:width=>names.length===0?[]:(0,lines.LV)(`Averages over classes leave out ${names.map(safety_escape.Ig).join(", ")}: no row is of that class.`,width,2)}}const leftOut=({leftOut:codes},classes)=>codes.map(code=>classes[code]??"")
var sample_size=__webpack_require__(83888)
function needByScore(rows,question){checkQuestion(question)
const group=known(rows,rows.group)
const rest=known(rows,rows.rest)
const scores=new Float64Array(group.length+rest.length)
for(let index=0;index<group.length;index++)scores[index]=rows.score[group[index]??0]??0
for(let index=0;index<rest.length;index++)scores[group.length+index]=rows.score[rest[index]??0]??0
if(scores.length===0)return{ok:false,reason:"no-rows"}
const edges=Float64Array.from((0,numbers_sorted.aA)(scores.sort(),question.bands))
const groupNeeds=needsByBand(rows,group,edges)
const restNeeds=needsByBand(rows,rest,edges)
const found=[]
const strata=[]
for(let band=0;band<=edges.length;band++){const own=summary(groupNeeds[band]??NOBODY)
const others=summary(restNeeds[band]??NOBODY)
if(own.n+others.n===0)continue
strata.push({own:own,others:others,weight:1})
found.push({above:edges[band-1]??null,upTo:edges[band]??null,group:{n:own.n,mean:own.mean},rest:{n:others.n,mean:others.mean},nNeeded:casesNeeded(own,others,question),...need_compare([{own:own,others:others,weight:1}],question)})}const usable=strata.filter(({own:own,others:others})=>own.n>1&&others.n>1)
const weighted=usable.map(stratum=>({...stratum,weight:mantelHaenszel(stratum)}))
const together={rows:usable.reduce((sum,{own:own,others:others})=>sum+own.n+others.n,0),...need_compare(weighted,question)}
const tests=[...found,together].map((test,index)=>({id:String(index),test:test}))
const decisions=(0,decisions_family.jn)(tests,1-question.level).map(outcomeOf)
return{ok:true,bands:found.map((band,index)=>({...band,outcome:decisions[index]??UNDECIDED})),pooled:{...together,outcome:decisions[found.length]??UNDECIDED},outcome:overall(decisions),leftOut:rows.group.length+rows.rest.length-scores.length}}const NOBODY=new Float64Array(0)
const UNDECIDED={outcome:"not-evaluated",reason:"inconclusive"}
function checkQuestion({bands:bands,limit:limit,level:level,minimumEvents:minimumEvents}){if(!Number.isSafeInteger(bands)||bands<1)throw new RangeError("the number of bands is a whole number above 0")
if(!(limit>1&&Number.isFinite(limit)))throw new RangeError("the limit of a ratio lies above 1")
if(!(level>=.5&&level<1))throw new RangeError("the level of an interval lies between 0.5 and 1")
if(!(minimumEvents>=0))throw new RangeError("the minimum of events is a number from 0")}function known({score:score,need:need},rows){return rows.filter(row=>{const value=need[row]??Number.NaN
const place=score[row]??Number.NaN
if(value<0||value===Number.POSITIVE_INFINITY)throw new RangeError("a need is a number from 0")
return!Number.isNaN(value)&&!Number.isNaN(place)})}function needsByBand({score:score,need:need},rows,edges){const sizes=new Array(edges.length+1).fill(0)
const bandOfRow=new Uint32Array(rows.length)
for(let index=0;index<rows.length;index++){const band=(0,numbers_sorted.BC)(edges,score[rows[index]??0]??0)
bandOfRow[index]=band
sizes[band]=(sizes[band]??0)+1}const needs=sizes.map(size=>new Float64Array(size))
const filled=sizes.map(()=>0)
for(let index=0;index<rows.length;index++){const band=bandOfRow[index]??0
const place=filled[band]??0;(needs[band]??NOBODY)[place]=need[rows[index]??0]??0
filled[band]=place+1}return needs.map(values=>values.sort())}function summary(ascending){const n=ascending.length
if(n===0)return{n:n,mean:null,variance:0,varying:0}
let commonest=0
let run=0
for(let index=0;index<n;index++){run=index>0&&ascending[index]===ascending[index-1]?run+1:1
commonest=Math.max(commonest,run)}const found=(0,moments.Zn)(ascending)
return{n:n,mean:found.mean,variance:(0,moments.FD)(found)??0,varying:n-commonest}}function mantelHaenszel({own:own,others:others}){return own.n/(own.n+others.n)*others.n}function sideOf(strata,pick){let total=0
let variance=0
let varying=0
for(const stratum of strata){const side=pick(stratum)
total+=stratum.weight*(side.mean??0)
variance+=stratum.weight*stratum.weight*side.variance/side.n
varying+=side.varying}return{total:total,relativeVariance:variance/total/total,varying:varying}}const UNDEFINED={ratio:null,interval:null,pPass:1,pFail:1,status:"too-few"}
function need_compare(strata,{limit:limit,level:level,minimumEvents:minimumEvents}){if(strata.length===0||strata.some(({own:own,others:others})=>own.n===0||others.n===0))return{...UNDEFINED,reason:"zero-denominator"}
const own=sideOf(strata,stratum=>stratum.own)
const others=sideOf(strata,stratum=>stratum.others)
if(Math.min(own.varying,others.varying)<Math.max(1,minimumEvents))return{...UNDEFINED,reason:"few-events"}
const ratio=own.total/others.total
const standardError=Math.sqrt(own.relativeVariance+others.relativeVariance)
const reach=Math.exp((0,intervals_interval.SX)(level)*standardError)
const value=Math.log(ratio)
if(!(Number.isFinite(value)&&standardError>0&&Number.isFinite(reach)))return{...UNDEFINED,reason:"degenerate"}
const edge=Math.log(limit)
const z=(edge-Math.abs(value))/standardError
return{ratio:ratio,interval:{lower:ratio/reach,upper:ratio*reach,level:level,method:"log"},pPass:z>0?2*(0,special.vr)(-z):1,pFail:z<0?2*(0,special.vr)(z):1,status:"ok"}}function casesNeeded(own,others,{limit:limit,level:level,minimumEvents:minimumEvents}){if(own.mean===null||others.mean===null||own.n<2||others.varying<Math.max(1,minimumEvents))return null
if(own.varying<1)return null
const allowed=(Math.log(limit)/((0,intervals_interval.SX)(level)+(0,special.Zl)(.9)))**2
const left=allowed-others.variance/others.n/others.mean**2
const forEvents=minimumEvents*own.n/own.varying
return left>0?(0,sample_size.Nk)(Math.max(forEvents,own.variance/own.mean**2/left)):null}const outcomeOf=decision=>decision.outcome==="not-evaluated"?{outcome:decision.outcome,reason:decision.reason}:{outcome:decision.outcome}
function overall(decisions){if(decisions.some(({outcome:outcome})=>outcome==="fail"))return{outcome:"fail"}
if(decisions.every(({outcome:outcome})=>outcome==="pass"))return{outcome:"pass"}
const small=decisions.some(decision=>decision.outcome==="not-evaluated"&&decision.reason==="too-few")
return{outcome:"not-evaluated",reason:small?"too-few":"inconclusive"}}const NEED={option:"label",what:"need",usual:["need"]}
const SCORE={option:"score",what:"score",usual:["score","y_score","risk","risk_score"]}
const BANDS=10
const need_METRICS=[{id:"mean_need",title:"mean need",shown:"number",meaning:"how much care a row needs, on average"},{id:"mean_score",title:"mean score",shown:"number",meaning:"score, on average"}]
const need={id:"need",load:need_load}
async function need_load(document,_header,asked){const table=await loadTable(document,asked,(header,report)=>{const found=[NEED,SCORE].map(wanted=>({wanted:wanted,column:positionOf(header,wanted,asked.options)}))
const missing=found.filter(({column:column})=>column===-1)
if(missing.length>0)return{ok:false,problems:missing.map(({wanted:wanted})=>withoutColumn(document.path,wanted))}
const[needs=-1,scores=-1]=found.map(({column:column})=>column)
const amounts=(0,row_columns.Fh)(needs,NEED.what,report)
const score=(0,row_columns.sA)(scores,SCORE.what,report)
return{ok:true,collectors:[amounts,score],finish:()=>({need:amounts.finish(),score:score.finish()})}})
if(!table.ok)return table
const{columns:columns,groups:groups}=table
const{level:level}=asked.question
const measure=selection=>{const needs=(0,predictions.Up)(columns.need,selection)
const scores=(0,predictions.Up)(columns.score,selection)
return{n:needs.length,count:()=>null,auroc:()=>null,metrics:()=>({mean_need:estimateMetric((0,moments.GX)(needs,level),needs.length,level),mean_score:estimateMetric((0,moments.GX)(scores,level),scores.length,level)})}}
return{ok:true,rows:rowsBySelection(columns.need.length,groups,measure,{warnings:table.warnings,clusters:null,clustersAre:"patients",metrics:need_METRICS,tables:[["mean_need","mean_score"]],plotted:null,compared:[],notes:asked.question.by.length===0?["Name groups with --by to hold them against all others."]:[],sections:needSection(columns,groups,asked.question)})}}function needSection(columns,groups,question){const grouped={rows:columns.need.length,groups:groups}
const keys=question.by.flatMap(item=>keysOf(groups_attributesOf(item,grouped),grouped))
const held=keys.flatMap(by=>hold(columns,grouped,by,question))
if(keys.length===0)return[]
return[{key:"need_by_score",json:held.map(jsonOf),lines:width=>held.flatMap(one=>linesOf(one,width))}]}function hold(columns,grouped,by,{reference:reference,margins:margins,level:level}){const referred=reference?.key??{}
const isReferred=reference!==null&&Object.keys(referred).every(attribute=>Object.hasOwn(by,attribute))
if(isReferred&&Object.entries(referred).every(([attribute,value])=>by[attribute]===value))return[]
const than=isReferred?{...by,...referred}:null
const group=(0,predictions.eS)(grouped,by)
const others=(0,predictions.Ty)(grouped,by)
const rest=than===null?others:(0,predictions.eS)(grouped,than)
const found=needByScore({...columns,group:group,rest:rest},{bands:BANDS,limit:margins.need,level:level,minimumEvents:limits.T3.ratio})
if(!found.ok)return[]
const unknown=grouped.rows-group.length-others.length
const unknownCouldChange=[found,found.pooled,...found.bands].some(({outcome:outcome})=>outcome.outcome!=="not-evaluated")&&(0,unknown_groups.UL)(unknown,grouped.rows,limits.ry)
if(!unknownCouldChange)return[{by:by,than:than,...found,unknownCouldChange:unknownCouldChange}]
const open={outcome:"not-evaluated",reason:"inconclusive"}
const bands=found.bands.map(band=>({...band,outcome:open}))
return[{by:by,than:than,bands:bands,pooled:{...found.pooled,outcome:open},outcome:open,unknownCouldChange:unknownCouldChange}]}const ratioJson=({ratio:ratio,interval:interval,pPass:pPass,pFail:pFail,outcome:outcome})=>({ratio:ratio,lower:interval?.lower??null,upper:interval?.upper??null,p_pass:pPass,p_fail:pFail,outcome:outcome.outcome,reason:outcome.outcome==="not-evaluated"?outcome.reason:null})
function jsonOf({by:by,than:than,bands:bands,pooled:pooled,outcome:outcome,unknownCouldChange:unknownCouldChange}){return{by:by,than:than??"rest",outcome:outcome.outcome,reason:outcome.outcome==="not-evaluated"?outcome.reason:null,unknown_could_change:unknownCouldChange,pooled:{n:pooled.rows,...ratioJson(pooled)},bands:bands.map(band=>({above:band.above,up_to:band.upTo,group:band.group,rest:band.rest,...ratioJson(band),n_needed:band.nNeeded}))}}function linesOf({by:by,than:than,bands:bands,pooled:pooled,outcome:outcome,unknownCouldChange:unknownCouldChange},width){const name=key=>Object.entries(key).map(([attribute,value])=>`${(0,safety_escape.Ig)(attribute)}=${(0,safety_escape.Ig)(value)}`).join(" ")
const level=hundredths((pooled.interval??bands.find(({interval:interval})=>interval!==null)?.interval)?.level??0)
const cells=one=>[one.ratio===null?"":decimals(one.ratio),one.interval===null?"":`${decimals(one.interval.lower)} to ${decimals(one.interval.upper)}`,answerOf(one.outcome)]
const mean=value=>value===null?"":decimals(value)
const inAll=unknownCouldChange?"cannot decide: rows without a known group could change it":answerOf(outcome)
return["",`${name(by)} against ${than===null?"the rest":name(than)}: ${inAll}`,...table([{title:"score",align:"left"},{title:"rows",align:"right"},{title:"need",align:"right"},{title:"of the others",align:"right"},{title:"ratio",align:"right"},{title:level==="0"?"":`${level} %`,align:"left"},{title:"same need?",align:"left"}],[...bands.map(band=>[bandName(band),String(band.group.n),mean(band.group.mean),mean(band.rest.mean),...cells(band)]),["all bands","","","",...cells(pooled)]],width)]}function bandName({above:above,upTo:upTo}){if(upTo===null)return above===null?"any":`above ${decimals(above)}`
return`to ${decimals(upTo)}`}function answerOf(decision){switch(decision.outcome){case"pass":return"same, within the limit"
case"fail":return"DIFFERENT by more than the limit"
case"not-evaluated":return`cannot decide yet${decision.reason==="too-few"?": too few":""}`}}const regression_ROUNDING=4*Number.EPSILON
const AT_THE_LIMIT=1e-12
function largest(values){let found=0
for(let index=0;index<values.length;index++)found=Math.max(found,Math.abs(values[index]??0))
return found}const regression_scaleOf=magnitude=>magnitude===0?1:2**Math.floor(Math.log2(magnitude))
function checkRows({observed:observed,predicted:predicted}){if(observed.length!==predicted.length)throw new RangeError("observed and predicted differ in length")
if(!observed.every(Number.isFinite)||!predicted.every(Number.isFinite))throw new RangeError("observed and predicted values are finite")}function inRange(value,n,interval,isZero=false){if(!Number.isFinite(value)||value===0&&!isZero)return(0,intervals_estimate.F)("out-of-range")
const lost=interval!==null&&!(Number.isFinite(interval.lower)&&Number.isFinite(interval.upper))
return(0,intervals_estimate.j)(value,n,lost?null:interval)}function unscaled(estimate,scale){if(!estimate.ok)return estimate
const{value:value,n:n,interval:interval}=estimate
const back=interval===null?null:{...interval,lower:interval.lower*scale,upper:interval.upper*scale}
return inRange(value*scale,n,back,value===0)}function withinTenPercent(rows,level){let within=0
let observedZero=0
for(let row=0;row<rows.observed.length;row++){const size=Math.abs(rows.observed[row]??0)
if(size===0){observedZero++
continue}const error=Math.abs((rows.predicted[row]??0)-(rows.observed[row]??0))
if(error<=size*(.1+AT_THE_LIMIT))within++}const n=rows.observed.length-observedZero
return{share:share(within,n,level,observedZero===0?"no-rows":"zero-denominator"),observedZero:observedZero}}function rSquared(observed,meanSquare,scaleOfErrors){const n=observed.length
if(n<2)return(0,intervals_estimate.F)("too-few-rows")
const scale=regression_scaleOf(largest(observed))
const{squares:total}=(0,moments.Zn)(observed.map(value=>value/scale))
if(total===0)return(0,intervals_estimate.F)("no-variation")
const ratio=scaleOfErrors/scale
return inRange(1-meanSquare*n/total*ratio*ratio,n,null,true)}function ofErrors(errors,magnitude,level){const n=errors.length
const scale=regression_scaleOf(largest(errors))
const scaled=errors.map(error=>error/scale)
const resolution=regression_ROUNDING*magnitude/scale
const error=(0,moments.Zn)(scaled)
const square=(0,moments.Zn)(scaled.map(value=>value*value))
const sdError=(0,moments.D7)(error)
const sdSquare=(0,moments.D7)(square)
const se=sdSquare===null?null:sdSquare/Math.sqrt(n)
const ofSquares=(0,intervals_interval.lk)(square.mean,se??0,level)
const rmseInterval={...ofSquares,lower:Math.sqrt(Math.max(0,ofSquares.lower)),upper:Math.sqrt(ofSquares.upper)}
const spread=sdSquare!==null&&sdSquare>2*largest(scaled)*resolution
return{scale:scale,meanSquare:square.mean,bias:unscaled((0,moments.GX)(scaled,level,resolution),scale),sdError:sdError===null?(0,intervals_estimate.F)("too-few-rows"):unscaled((0,intervals_estimate.j)(sdError,n,null),scale),limitsOfAgreement:agreement(error,scale,level),mae:unscaled((0,moments.GX)(scaled.map(Math.abs),level,resolution),scale),rmse:unscaled((0,intervals_estimate.j)(Math.sqrt(square.mean),n,spread?rmseInterval:null),scale),mseStandardError:se===null?(0,intervals_estimate.F)("too-few-rows"):inRange(se*scale*scale,n,null,se===0)}}function agreement(error,scale,level){const{n:n,mean:mean}=error
const sd=(0,moments.D7)(error)
if(sd===null)return{ok:false,reason:"too-few-rows"}
const reach=(0,intervals_interval.SX)(level)*sd
const lower=(mean-reach)*scale
const upper=(mean+reach)*scale
if(!Number.isFinite(lower)||!Number.isFinite(upper))return{ok:false,reason:"out-of-range"}
return{ok:true,level:level,n:n,lower:lower,upper:upper}}function undefinedMeasures(reason){const none=(0,intervals_estimate.F)(reason)
return{bias:none,sdError:none,limitsOfAgreement:{ok:false,reason:reason},mae:none,rmse:none,mseStandardError:none,rSquared:none}}function regression(rows,level){checkRows(rows)
const{observed:observed,predicted:predicted}=rows
const n=observed.length
const{share:within,observedZero:observedZero}=withinTenPercent(rows,level)
const common={n:n,withinTenPercent:within,observedZero:observedZero}
if(n===0)return{...common,...undefinedMeasures("no-rows")}
const errors=predicted.map((value,row)=>value-(observed[row]??0))
if(!errors.every(Number.isFinite))return{...common,...undefinedMeasures("out-of-range")}
const{scale:scale,meanSquare:meanSquare,...measures}=ofErrors(errors,Math.max(largest(observed),largest(predicted)),level)
return{...common,...measures,rSquared:rSquared(observed,meanSquare,scale)}}const OBSERVED={option:"label",what:"observed value",usual:["y","y_true","label","observed","target"]}
const PREDICTED={option:"prediction",what:"predicted value",usual:["pred","prediction","y_pred","predicted","score"]}
const regression_METRICS=[{id:"bias",shown:"number",meaning:"predicted less observed, on average"},{id:"sd_error",title:"sd of error",shown:"number",plain:true,meaning:"standard deviation of that"},{id:"mae",shown:"number",meaning:"mean size of the error"},{id:"rmse",shown:"number",meaning:"root of the mean squared error"},{id:"r2",shown:"number",plain:true,meaning:"share of the variation explained"},{id:"p10",title:"within 10 %",shown:"rate",meaning:"of 100 predictions are within 10 % of the observed"}]
const regression_regression={id:"regression",load:regression_load}
async function regression_load(document,_header,asked){const table=await loadTable(document,asked,(header,report)=>{const[observed,predicted]=[OBSERVED,PREDICTED].map(wanted=>positionOf(header,wanted,asked.options))
const missing=[observed===-1?[OBSERVED]:[],predicted===-1?[PREDICTED]:[]].flat()
if(missing.length>0)return{ok:false,problems:missing.map(wanted=>withoutColumn(document.path,wanted))}
const values=(0,row_columns.sA)(observed??-1,OBSERVED.what,report)
const predictions=(0,row_columns.sA)(predicted??-1,PREDICTED.what,report)
return{ok:true,collectors:[values,predictions],finish:()=>({observed:values.finish(),predicted:predictions.finish()})}})
if(!table.ok)return table
const{observed:observed,predicted:predicted}=table.columns
const{level:level}=asked.question
const measures=selection=>regression({observed:(0,predictions.Up)(observed,selection),predicted:(0,predictions.Up)(predicted,selection)},level)
const measure=selection=>{const found=measures(selection)
const{n:n}=found
return{n:n,count:()=>found.withinTenPercent,auroc:()=>null,metrics:()=>({bias:estimateMetric(found.bias,n,level),sd_error:estimateMetric(found.sdError,n,level),mae:estimateMetric(found.mae,n,level),rmse:estimateMetric(found.rmse,n,level),mse_se:estimateMetric(found.mseStandardError,n,level),r2:estimateMetric(found.rSquared,n,level),p10:shareMetric(found.withinTenPercent,level)})}}
const all=measures(null)
const zeros=all.observedZero===0?[]:[`${all.observedZero} rows have an observed value of 0, where 10 % means nothing; they are not in p10.`]
return{ok:true,rows:rowsBySelection(observed.length,table.groups,measure,{warnings:table.warnings,clusters:null,clustersAre:"patients",metrics:regression_METRICS,tables:[["bias","mae","p10"],["rmse","sd_error","r2"]],plotted:"bias",compared:[{metric:"p10",worse:"lower",counted:"predictions"}],notes:zeros,sections:[regression_agreement(all)]})}}function regression_agreement({limitsOfAgreement:limits}){const json=limits.ok?{lower:limits.lower,upper:limits.upper,level:limits.level}:{reason:limits.reason}
return{key:"limits_of_agreement",json:json,lines:()=>limits.ok?[`In ${Number((limits.level*100).toFixed(2))} of 100 patients the error lies between ${limits.lower.toFixed(3)} and ${limits.upper.toFixed(3)} (limits of agreement).`]:[]}}function segmentation_checkCounts({tp:tp,fp:fp,fn:fn}){if(fp.length!==tp.length||fn.length!==tp.length)throw new RangeError("tp, fp and fn differ in length")
for(const counts of[tp,fp,fn])if(!counts.every(count.m))throw new RangeError("voxels are whole counts, 0 or more")}function median(values){const sorted=values.slice().sort()
const upper=sorted[sorted.length>>1]
const lower=sorted[sorted.length-1>>1]
return lower===void 0||upper===void 0?void 0:(lower+upper)/2}function withinUnit(estimate){if(!estimate.ok||estimate.interval===null)return estimate
const{interval:interval}=estimate
return{...estimate,interval:{...interval,lower:Math.max(0,interval.lower),upper:Math.min(1,interval.upper)}}}function segmentation(input,level,threshold=.7){segmentation_checkCounts(input)
const{tp:tp,fp:fp,fn:fn}=input
const cases=tp.length
const diceOf=new Float64Array(cases)
const iouOf=new Float64Array(cases)
let n=0
let emptyTruth=0
let reaching=0
for(let index=0;index<cases;index++){const both=tp[index]??0
const either=both+(fp[index]??0)+(fn[index]??0)
if(either===0)continue
const dice=2*both/(both+either)
diceOf[n]=dice
iouOf[n]=both/either
n++
if(both+(fn[index]??0)===0)emptyTruth++
if(dice>=threshold)reaching++}const dice=diceOf.subarray(0,n)
const none=(0,intervals_estimate.F)(cases===0?"no-rows":"zero-denominator")
const middle=median(dice)
const sd=(0,moments.D7)((0,moments.Zn)(dice))
const overlap=2*(0,running_sum.d)(tp)
return{cases:cases,bothEmpty:cases-n,emptyTruth:emptyTruth,meanDice:n===0?none:withinUnit((0,moments.GX)(dice,level)),medianDice:middle===void 0?none:(0,intervals_estimate.j)(middle,n,null),sdDice:n===0?none:sd===null?(0,intervals_estimate.F)("too-few-rows"):(0,intervals_estimate.j)(sd,n,null),pooledDice:n===0?none:(0,intervals_estimate.j)(overlap/(overlap+(0,running_sum.d)(fp)+(0,running_sum.d)(fn)),n,null),meanIou:n===0?none:withinUnit((0,moments.GX)(iouOf.subarray(0,n),level)),reaching:share(reaching,n,level,cases===0?"no-rows":"zero-denominator")}}const VOXELS=[{option:null,what:"voxels rightly marked",usual:["tp","true_positives","true_positive_voxels"]},{option:null,what:"voxels wrongly marked",usual:["fp","false_positives","false_positive_voxels"]},{option:null,what:"voxels missed",usual:["fn","false_negatives","false_negative_voxels"]}]
const segmentation_METRICS=[{id:"mean_dice",title:"mean Dice",shown:"number",meaning:"overlap of a case, on average"},{id:"median_dice",title:"median Dice",shown:"number",plain:true,meaning:"overlap of the middle case"},{id:"sd_dice",title:"sd of Dice",shown:"number",plain:true,meaning:"standard deviation between cases"},{id:"p_dice_ge_0_7",title:"Dice of 0.7 or more",shown:"rate",meaning:"of 100 cases have a Dice of 0.7 or more"},{id:"pooled_dice",shown:"number",plain:true,meaning:"overlap of all voxels together"},{id:"mean_iou",title:"mean IoU",shown:"number",meaning:"intersection over union, on average"}]
const segmentation_segmentation={id:"segmentation",load:segmentation_load}
async function segmentation_load(document,_header,asked){const table=await loadTable(document,asked,(header,report)=>{const found=VOXELS.map(wanted=>({wanted:wanted,column:positionOf(header,wanted,asked.options)}))
const missing=found.filter(({column:column})=>column===-1)
if(missing.length>0)return{ok:false,problems:missing.map(({wanted:wanted})=>withoutColumn(document.path,wanted))}
const collectors=found.map(({wanted:wanted,column:column})=>(0,row_columns.y$)(column,`number of ${wanted.what}`,report))
return{ok:true,collectors:collectors,finish:()=>collectors.map(collector=>collector.finish())}})
if(!table.ok)return table
const[tp=NONE,fp=NONE,fn=NONE]=table.columns
const{level:level}=asked.question
const measures=selection=>segmentation({tp:(0,predictions.Up)(tp,selection),fp:(0,predictions.Up)(fp,selection),fn:(0,predictions.Up)(fn,selection)},level)
const measure=selection=>{const found=measures(selection)
const n=found.cases
return{n:n,count:()=>found.reaching,auroc:()=>null,metrics:()=>({mean_dice:estimateMetric(found.meanDice,n,level),median_dice:estimateMetric(found.medianDice,n,level),sd_dice:estimateMetric(found.sdDice,n,level),pooled_dice:estimateMetric(found.pooledDice,n,level),mean_iou:estimateMetric(found.meanIou,n,level),p_dice_ge_0_7:shareMetric(found.reaching,level)})}}
const all=measures(null)
return{ok:true,rows:rowsBySelection(tp.length,table.groups,measure,{warnings:table.warnings,clusters:null,clustersAre:"patients",metrics:segmentation_METRICS,tables:[["mean_dice","p_dice_ge_0_7"],["median_dice","sd_dice","mean_iou"]],plotted:"mean_dice",compared:[{metric:"p_dice_ge_0_7",worse:"lower",counted:"cases"}],notes:segmentation_notesOf(all.bothEmpty,all.emptyTruth),sections:[{key:"cases",json:{both_empty:all.bothEmpty,empty_truth:all.emptyTruth},lines:()=>[]}]})}}const NONE=new Float64Array(0)
function segmentation_notesOf(bothEmpty,emptyTruth){return[...bothEmpty===0?[]:[`Cases with nothing to find and nothing marked: ${bothEmpty}; they have no Dice and are in no mean.`],...emptyTruth===0?[]:[`Cases with nothing to find and something marked: ${emptyTruth}; their Dice is 0.`]]}const NO_SPREAD=1e-12
function denseRanks(values){const sorted=values.slice().sort()
let distinct=0
for(let index=0;index<sorted.length;index++){const value=sorted[index]??0
if(index===0||value!==sorted[distinct-1])sorted[distinct++]=value}const places=sorted.subarray(0,distinct)
const ranks=new Uint32Array(values.length)
for(let row=0;row<values.length;row++)ranks[row]=(0,numbers_sorted.BC)(places,values[row]??0)
return{ranks:ranks,distinct:distinct}}function grouped(keys,distinct){const starts=new Uint32Array(distinct+1)
for(const key of keys)starts[key+1]=(starts[key+1]??0)+1
for(let key=0;key<distinct;key++)starts[key+1]=(starts[key+1]??0)+(starts[key]??0)
const next=starts.slice()
const order=new Uint32Array(keys.length)
for(let row=0;row<keys.length;row++){const place=next[keys[row]??0]??0
order[place]=row
next[keys[row]??0]=place+1}return{order:order,starts:starts}}const rankSet=distinct=>({sums:new Uint32Array(distinct+1),exactly:new Uint32Array(distinct),size:0})
function insert(set,rank){const{sums:sums,exactly:exactly}=set
for(let node=rank+1;node<sums.length;node+=node&-node)sums[node]=(sums[node]??0)+1
exactly[rank]=(exactly[rank]??0)+1
set.size++}function below({sums:sums},rank){let sum=0
for(let node=rank;node>0;node-=node&-node)sum+=sums[node]??0
return sum}function sumOfCounts(counts){let sum=0n
let part=0
for(let index=0;index<counts.length;index++){part+=counts[index]??0
if(part>=2**52){sum+=BigInt(part)
part=0}}return sum+BigInt(part)}function addPairs(rows,row,comparable,concordant,tied){rows.comparable[row]=(rows.comparable[row]??0)+comparable
rows.credit[row]=(rows.credit[row]??0)+2*concordant+tied}function countFromEarlier({event:event,ranks:ranks,distinct:distinct,order:order,starts:starts},rows){const n=order.length
const concordant=new Uint32Array(n)
const discordant=new Uint32Array(n)
const tiedRisk=new Uint32Array(n)
const tiedTime=new Uint32Array(n)
const tiedBoth=new Uint32Array(n)
const outlasting=rankSet(distinct)
for(let time=starts.length-2;time>=0;time--){const start=starts[time]??0
const end=starts[time+1]??0
for(let place=start;place<end;place++){const row=order[place]??0
if(event[row]===0)insert(outlasting,ranks[row]??0)}const others=outlasting.size
for(let place=start;place<end;place++){const row=order[place]??0
if(event[row]===0)continue
const rank=ranks[row]??0
const lower=below(outlasting,rank)
const equal=outlasting.exactly[rank]??0
concordant[row]=lower
tiedRisk[row]=equal
discordant[row]=others-lower-equal
addPairs(rows,row,others,lower,equal)}for(let place=start;place<end;place++){const row=order[place]??0
if(event[row]===0)continue
const rank=ranks[row]??0
const same=(outlasting.exactly[rank]??0)-(tiedRisk[row]??0)
tiedBoth[row]=same
tiedTime[row]=outlasting.size-others-same
insert(outlasting,rank)}}return{concordant:sumOfCounts(concordant),discordant:sumOfCounts(discordant),tiedRisk:sumOfCounts(tiedRisk),tiedTime:sumOfCounts(tiedTime),tiedBoth:sumOfCounts(tiedBoth)}}function addFromLater({event:event,ranks:ranks,distinct:distinct,order:order,starts:starts},rows){const failed=rankSet(distinct)
for(let time=0;time+1<starts.length;time++){const start=starts[time]??0
const end=starts[time+1]??0
for(const wanted of[1,0]){for(let place=start;place<end;place++){const row=order[place]??0
if(event[row]!==wanted)continue
const rank=ranks[row]??0
const equal=failed.exactly[rank]??0
addPairs(rows,row,failed.size,failed.size-below(failed,rank)-equal,equal)}for(let place=start;wanted===1&&place<end;place++){const row=order[place]??0
if(event[row]===1)insert(failed,ranks[row]??0)}}}}function survival_checkRows({time:time,event:event,risk:risk}){if(event.length!==time.length||risk.length!==time.length)throw new RangeError("time, event and risk differ in length")
if(!time.every(Number.isFinite)||!risk.every(Number.isFinite))throw new RangeError("time and risk are finite")
if(!event.every(code=>code<=1))throw new RangeError("an event is 0 or 1")}function survival_jackknife({comparable:comparable,credit:credit},value,pairs){return Math.sqrt((0,running_sum.d)(credit.map((own,row)=>(own/2-value*(comparable[row]??0))**2)))/pairs}function interval(value,standardError,level){if(!(standardError>NO_SPREAD))return null
const z=(0,intervals_interval.SX)(level)
const lower=(0,discrimination_auroc.Ps)(value,standardError,-z)
const upper=(0,discrimination_auroc.Ps)(value,standardError,z)
return lower===null||upper===null?null:{lower:lower,upper:upper,level:level,method:"jackknife-logit"}}function survival(input,level){survival_checkRows(input)
const{time:time,event:event,risk:risk}=input
const n=time.length
const{ranks:ranks,distinct:distinct}=denseRanks(risk)
const times=denseRanks(time)
const ordered={event:event,ranks:ranks,distinct:distinct,...grouped(times.ranks,times.distinct)}
const rows={comparable:new Float64Array(n),credit:new Float64Array(n)}
const pairs=countFromEarlier(ordered,rows)
addFromLater(ordered,rows)
let events=0
for(const code of event)events+=code
const comparable=pairs.concordant+pairs.discordant+pairs.tiedRisk
const common={n:n,events:events,censored:share(n-events,n,level,"no-rows"),heavilyCensored:2*(n-events)>n,pairs:pairs}
if(comparable===0n){const reason=n===0?"no-rows":events===0?"no-events":"no-comparable-pairs"
return{...common,concordance:(0,intervals_estimate.F)(reason),standardError:null}}const value=Number(2n*pairs.concordant+pairs.tiedRisk)/Number(2n*comparable)
const standardError=survival_jackknife(rows,value,Number(comparable))
return{...common,concordance:(0,intervals_estimate.j)(value,n,interval(value,standardError,level)),standardError:standardError}}const TIME={option:"time",what:"time",usual:["time","duration","followup","follow_up","T"]}
const EVENT={option:"event",what:"event",usual:["event","status","observed","E"]}
const RISK={option:"risk",what:"risk",usual:["risk","score","risk_score","prediction"]}
const survival_METRICS=[{id:"harrell_c",title:"Harrell's C",shown:"number",meaning:"chance that the higher risk has its event first"},{id:"censored",shown:"rate",meaning:"of 100 were not followed to an event"}]
const survival_survival={id:"survival",load:survival_load}
async function survival_load(document,_header,asked){const{options:options,question:question}=asked
const table=await loadTable(document,asked,(header,report)=>{const found=[TIME,EVENT,RISK].map(wanted=>({wanted:wanted,column:positionOf(header,wanted,options)}))
const missing=found.filter(({column:column})=>column===-1)
if(missing.length>0)return{ok:false,problems:missing.map(({wanted:wanted})=>withoutColumn(document.path,wanted))}
const[times=-1,events=-1,risks=-1]=found.map(({column:column})=>column)
const time=(0,row_columns.sA)(times,TIME.what,report)
const event=(0,outcome_columns.jJ)(events,EVENT.what,(0,outcome_columns.QN)(options.positive??null,report))
const risk=(0,row_columns.sA)(risks,RISK.what,report)
return{ok:true,collectors:[time,event,risk],finish:()=>({time:time.finish(),event:event.finish(),risk:risk.finish()})}})
if(!table.ok)return table
const{time:time,event:event,risk:risk}=table.columns
const{level:level}=question
const measures=selection=>survival({time:(0,predictions.Up)(time,selection),event:(0,predictions.Up)(event,selection),risk:(0,predictions.Up)(risk,selection)},level)
const measure=selection=>{const found=measures(selection)
return{n:found.n,count:()=>null,auroc:()=>null,metrics:()=>({harrell_c:estimateMetric(found.concordance,found.n,level),censored:shareMetric(found.censored,level)})}}
const all=measures(null)
return{ok:true,rows:rowsBySelection(time.length,table.groups,measure,{warnings:table.warnings,clusters:null,clustersAre:"patients",metrics:survival_METRICS,tables:[["harrell_c","censored"]],plotted:"harrell_c",compared:[],notes:all.heavilyCensored?["More than half of the rows are censored, so Harrell's C depends on how: prefer Uno's C (2011)."]:[],sections:[{key:"pairs",json:pairsOf(all.pairs),lines:()=>[]},{key:"standard_error",json:all.standardError,lines:()=>[]}]})}}function pairsOf(pairs){const written=count=>count<=BigInt(Number.MAX_SAFE_INTEGER)?Number(count):String(count)
return{concordant:written(pairs.concordant),discordant:written(pairs.discordant),tied_risk:written(pairs.tiedRisk),tied_time:written(pairs.tiedTime),tied_both:written(pairs.tiedBoth)}}const TASKS={binary:binary,multiclass:multiclass,regression:regression_regression,segmentation:segmentation_segmentation,survival:survival_survival,llm:languageModel,drift:drift,need:need}
const text_NAME_CHARACTERS=80
const PLOT={narrow:21,wide:31,wideFrom:110}
const OWN_ROWS="Nothing is suppressed: these numbers are of your own rows, groups of any size included. Look through them for small groups before you pass them on."
const text_UNDEFINED={ok:"","no-interval":"no interval","no-rows":"no rows","zero-denominator":"0 of 0","no-positives":"no cases","no-negatives":"only cases","no-events":"no cases","all-events":"only cases","nothing-expected":"none expected","no-threshold":"no threshold","no-score":"no score","not-a-probability":"no probability","too-few-rows":"too few","no-variation":"all alike",separated:"no overlap","no-comparable-pairs":"no pairs","out-of-range":"too large"}
const shown=({shown:form},value)=>form==="rate"?percent(value):decimals(value)
function valueText(definition,{value:value,status:status}){return value===null?text_UNDEFINED[status]:shown(definition,value)}function rangeText(definition,{lower:lower,upper:upper,status:status,value:value}){if(lower!==null&&upper!==null){const joint=lower<0||upper<0?" to ":"-"
return`${shown(definition,lower)}${joint}${shown(definition,upper)}`}return value===null||definition.plain===true?"":text_UNDEFINED[status]}function cell(definition,metric){const range=rangeText(definition,metric)
return range===""?valueText(definition,metric):`${valueText(definition,metric)} (${range})`}function text_nameOf(by){const name=Object.entries(by).map(([attribute,value])=>`${attribute}=${value}`)
return(0,safety_escape.Ig)((0,safety_escape.ml)(name.join(", "),text_NAME_CHARACTERS))}const plotWidth=width=>width>=PLOT.wideFrom?PLOT.wide:PLOT.narrow
function text_overall({rows:{metrics:definitions},measurement:measurement,width:width}){const rows=definitions.flatMap(definition=>{const metric=measurement.metrics[definition.id]
if(metric===void 0)return[]
const counts=metric.x===null||metric.n===null?"":`${metric.x} of ${metric.n}`
const meaning=metric.value===null?"":definition.meaning
return[[(0,safety_escape.Ig)(definition.id),valueText(definition,metric),rangeText(definition,metric),counts,meaning]]})
if(rows.length===0)return[]
const columns=[{title:"All rows",align:"left"},{title:"value",align:"right"},{title:"interval",align:"left"},{title:"counts",align:"right"},{title:"",align:"left"}]
return["",...table(columns,rows,width)]}const NOT_ASKED=["no-threshold","no-score","not-a-probability"]
function isMeasured(metric){return metric!==void 0&&!NOT_ASKED.includes(metric.status)}function definitionsOf({metrics:metrics},ids){return ids.flatMap(id=>metrics.filter(definition=>definition.id===id))}function subgroupTables({rows:told,measurement:measurement,width:width}){const{metrics:metrics,subgroups:subgroups}=measurement
if(subgroups.length===0)return[]
return told.tables.flatMap((wanted,index)=>{const columns=definitionsOf(told,wanted).filter(({id:id})=>isMeasured(metrics[id]))
if(columns.length===0)return[]
const hasRows=index===0
const titles=[{title:"Subgroups",align:"left"},...hasRows?[{title:"rows",align:"right"}]:[],...columns.map(({id:id,title:title=id})=>({title:(0,safety_escape.Ig)(title),align:"left"}))]
const rows=subgroups.map(({by:by,n:n,metrics:own})=>[text_nameOf(by),...hasRows?[String(n)]:[],...columns.map(definition=>{const metric=own[definition.id]
return metric===void 0?"":cell(definition,metric)})])
return["",...table(titles,rows,width)]})}function subgroupPlot({rows:told,measurement:measurement,width:width}){const{metrics:metrics,subgroups:subgroups}=measurement
const[definition]=told.plotted===null?[]:definitionsOf(told,[told.plotted])
const all=definition===void 0?void 0:metrics[definition.id]
if(definition===void 0||all===void 0||all.value===null||subgroups.length===0)return[]
const plotted=subgroups.flatMap(({by:by,metrics:own})=>{const metric=own[definition.id]
return metric===void 0?[]:[{name:text_nameOf(by),metric:metric}]})
const scale=scaleOf([all,...plotted.map(({metric:metric})=>metric)],[all.value],plotWidth(width))
const rows=[{name:"All rows",metric:all},...plotted].map(({name:name,metric:metric})=>[name,plotRow(metric,scale),cell(definition,metric)])
const columns=[{title:(0,safety_escape.Ig)(definition.title??definition.id),align:"left"},{title:axisRow(scale,value=>shown(definition,value)),align:"left"},{title:"",align:"left"}]
return["",...table(columns,rows,width)]}function unknownRows({measurement:{unknown:unknown,n:n},width:width}){return Object.entries(unknown).filter(([,rows])=>rows>0).flatMap(([attribute,rows])=>{const share=percent(rows/n)
const many=(0,unknown_groups.UL)(rows,n,limits.ry)?" They are so many that an outcome must hold wherever they belong.":""
const text=`${rows} rows (${share} of 100) have no known ${(0,safety_escape.Ig)(attribute)}: in no subgroup and compared with none.${many}`
return(0,lines.LV)(text,width,2)})}const MIRRORS=["fpr","fnr"]
function comparisonTables({rows:rows,measurement:measurement,question:question,width:width}){const{comparisons:comparisons}=measurement
const{margins:margins,alpha:alpha,reference:reference}=question
const metrics=[...new Set(comparisons.map(({metric:metric})=>metric))].filter(metric=>!MIRRORS.includes(metric))
if(metrics.length===0)return[]
const intro=`Comparisons: differences of each subgroup from all other rows, each limit one-sided at ${hundredths(1-alpha)} %. Failures are corrected for the number of comparisons of one metric. In the plots, : stands at no difference and at the margin.`
const referred=reference===null?[]:(0,lines.LV)(`${text_nameOf(reference.key)} is the reference: other groups of ${(0,safety_escape.Ig)(Object.keys(reference.key).join(" and "))} are compared with it instead, by equivalence, both limits together at ${hundredths(1-2*alpha)} %.`,width,2)
const tables=metrics.flatMap(metric=>{const margin=metric==="auroc"?String(margins.auroc):`${hundredths(margins.rate)} of 100`
const own=comparisons.filter(comparison=>comparison.metric===metric)
return["",...(0,lines.LV)(`${(0,safety_escape.Ig)(metric)}: margin ${margin}; in brackets the ${countedIn(rows,metric)} there are and need to be`,width,2),...comparisonTable(metric,own,width)]})
const mirrored=comparisons.some(({metric:metric})=>MIRRORS.includes(metric))
const notes=[...mirrored?["The fpr and fnr are specificity and sensitivity seen from the other side and decided alike; --format json lists them."]:[],"Not worse means: no evidence of a gap as large as the margin. It is not evidence that the system is fair or safe."]
return["",...(0,lines.LV)(intro,width,0),...referred,...tables,"",...notes.flatMap(note=>(0,lines.LV)(note,width,2))]}const countedIn=({compared:compared},metric)=>compared.find(rate=>rate.metric===metric)?.counted??"cases"
function comparisonTable(metric,own,width){const number=value=>metric==="auroc"?decimals(value):(value*100).toFixed(1)
const scale=comparisonScale(own,width)
const columns=[{title:"Subgroup",align:"left"},{title:"difference",align:"left"},{title:axisRow(scale,value=>metric==="auroc"?String(value):hundredths(value)),align:"left"},{title:"outcome",align:"left"}]
const rows=own.map(comparison=>{const{by:by,difference:difference,lower:lower,upper:upper}=comparison
return[text_nameOf(by),`${difference===null?"undefined":number(difference)}${lower===null||upper===null?"":` (${number(lower)} to ${number(upper)})`}`,plotRow({value:difference,lower:lower,upper:upper},scale),text_outcomeWords(comparison)]})
return table(columns,rows,width)}function comparisonScale(own,width){const margin=Math.max(...own.map(one=>one.margin))
const sides=own.flatMap(({question:question,worse:worse})=>question==="equivalent"?[-1,1]:[worse==="lower"?-1:1])
const marks=[...new Set([...sides.map(side=>side*margin),0])].sort((a,b)=>a-b)
const plotted=own.map(({difference:value,lower:lower,upper:upper})=>({value:value,lower:lower,upper:upper}))
return scaleOf(plotted,marks,plotWidth(width),[-1,1])}function text_outcomeWords({outcome:outcome,question:question,reason:reason,n:n,n_needed:n_needed,unknown_could_change:unknown_could_change}){const isEquivalence=question==="equivalent"
if(outcome==="pass")return isEquivalence?"equivalent":"not worse"
if(outcome==="fail")return isEquivalence?"DIFFERENT by more than the margin":"WORSE by more than the margin"
if(unknown_could_change)return"cannot decide: rows without a known group could change it"
if(reason==="inconclusive"&&n_needed!==null&&n>=n_needed)return"cannot decide: too close to the margin"
const needed=n_needed===null?"":` of ${n_needed}`
return`cannot decide yet${reason==="too-few"?": too few":""} (${n}${needed})`}function measurementAsText(told){const{file:file,rows:rows,measurement:measurement,question:question,width:width}=told
const{n:n,clusters:clusters}=measurement
const size=clusters===null?`${n} rows`:`${n} rows of ${clusters} ${rows.clustersAre}`
const cases=measurement.metrics.prevalence?.x??null
const levels=`Rates are counts per 100, intervals at ${hundredths(question.level)} %.`
return[`${(0,safety_escape.Ig)(file)}: ${size}${cases===null?"":`, ${cases} with the condition`}`,...(0,lines.LV)([...rows.notes,levels].join(" "),width,0),...rows.warnings.flatMap(({message:message,place:{line:line,column:column}})=>(0,lines.LV)(`${(0,safety_escape.Ig)(file)}:${line}:${column}: ${(0,safety_escape.Ig)(message)}`,width,2)),...text_overall(told),...rows.sections.flatMap(({lines:lines})=>lines(width)),...subgroupTables(told),...subgroupPlot(told),...unknownRows(told),...comparisonTables(told),"",...(0,lines.LV)(OWN_ROWS,width,0),""].join("\n")}const PROBLEMS_IN_ROWS=1
const CANNOT=2
async function measureFile(file,options){const asked=questionOf(options)
if(!asked.ok)return cannot(asked.problem)
try{return await measureDocument(file,openDocument(file),options,asked.question)}catch(error){if(error instanceof workspace.k)return cannot(`${file}: ${error.message}`)
throw error}}const cannot=problem=>({text:`${(0,safety_escape.Ig)(problem)}\n`,status:CANNOT})
async function measureDocument(file,document,options,question){if((0,model_file._V)(document))return cannot(`${file}: The file is a Git LFS pointer, not the data. Run git lfs pull.`)
const summed=isAggregates(document)
const header=summed?null:await headerOf(document)
const unnamed=header===null?[]:missingColumns(header,document.path,options)
if(unnamed.length>0)return refusal(file,unnamed)
const task=summed?aggregates:TASKS[question.task]
const loaded=await task.load(document,header,{options:options,question:question})
if(!loaded.ok)return refusal(file,loaded.problems)
const{rows:rows}=loaded
const{reference:reference}=question
if(reference!==null&&task.id!=="drift"&&!hasGroup(rows,reference.key))return cannot(`--reference names the group "${reference.text}", which no row of ${file} has.`)
const measurement=measureRows(task,rows,question)
const own=Object.fromEntries(rows.sections.map(({key:key,json:json})=>[key,json]))
const text=options.format==="json"?(0,safety_escape.AN)(`${JSON.stringify({...measurement,...own,warnings:rows.warnings.map(warningOf),note:OWN_ROWS},null,2)}\n`):measurementAsText({file:file,rows:rows,measurement:measurement,question:question,width:options.width??DEFAULT_WIDTH})
return{text:text,status:0}}function hasGroup(rows,key){const wanted=Object.values(key)
return rows.keys(Object.keys(key)).some(found=>Object.values(found).every((value,index)=>value===wanted[index]))}const DEFAULT_WIDTH=100
function openDocument(file){const path=existing(file)
const name=(0,external_node_path_.basename)(path)
const workspace=(0,folder.N)((0,external_node_path_.dirname)(path))
const{size:size}=(0,external_node_fs_.statSync)(path)
const document=(0,read_document.lM)(workspace,(0,read_document.Uo)(workspace,name,size),"result",null)
const now=()=>performance.now()
return{...document,chunks:()=>withProgress(document.chunks(),size,process.stderr,now)}}function existing(file){try{return(0,external_node_fs_.realpathSync)(file)}catch{throw new workspace.k("The file does not exist or cannot be reached.",true)}}async function headerOf(document){const found=[]
const onHeader=header=>{found.push(header)
return"stop"}
await(0,scan_rows.t_)(document,{onHeader:onHeader,onRecord:()=>"stop"})
return found[0]??null}const warningOf=({code:code,message:message,place:{line:line,column:column}})=>({code:code,message:message,line:line,column:column})
function refusal(file,problems){const lines=problems.map(({message:message,place:{line:line,column:column}})=>(0,safety_escape.Ig)(`${file}:${line}:${column}: ${inTermsOfOptions(message)}`))
const reachedRows=problems.some(({code:code,place:place})=>place.line>1||row_columns.cz.includes(code))
return{text:`${lines.join("\n")}\nNothing was measured.\n`,status:reachedRows?PROBLEMS_IN_ROWS:CANNOT}}function inTermsOfOptions(message){return message.replace('state under "positive" in rmf-system.yaml',"state with --positive").replace('"positive" in rmf-system.yaml',"--positive").replace("Name it under columns in rmf-system.yaml","Name it with --label, --score or --prediction")}},82461:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>parseAgainstSchema,O:()=>segmentsOf})
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
default:return{message:`${where} has a form that is not accepted here`,place:at()}}}}}

