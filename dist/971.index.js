export const id=971
export const ids=[971]
export const modules={78285:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Zm:()=>comparable,gd:()=>assembleFacts,k3:()=>derivedFact,o2:()=>absentFact})
var _fact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49867)
var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57279)
function assembleFacts(statements){const byField=new Map
for(const statement of statements){const known=byField.get(statement.field)
if(known===void 0)byField.set(statement.field,[statement])
else known.push(statement)}return new Map([...byField].map(([field,stated])=>[field,assembleFact(field,stated)]))}const STATE_ORDER=["present","not_applicable","placeholder","invalid"]
function assembleFact(field,stated){const ordered=[...stated].sort((a,b)=>STATE_ORDER.indexOf(a.state)-STATE_ORDER.indexOf(b.state)||_fact_js__WEBPACK_IMPORTED_MODULE_1__.lR.indexOf(b.assurance)-_fact_js__WEBPACK_IMPORTED_MODULE_1__.lR.indexOf(a.assurance))
const deciding=ordered[0]
if(deciding===void 0)throw new Error(`No statement for ${field}`)
return{field:field,state:deciding.state,value:deciding.value,raw:deciding.raw,reason:deciding.reason,place:deciding.place,assurance:deciding.assurance,statements:ordered,conflicts:ordered.slice(1).filter(other=>contradicts(field,deciding,other))}}const COMPARED=["version","enum","number","date","boolean","digest"]
function contradicts(field,a,b){if(b.state==="invalid")return a.state!=="invalid"
const kind=(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mB)(field)?.kind
if(kind===void 0||!COMPARED.includes(kind))return false
if(a.state!=="present"||b.state!=="present")return false
if(kind==="digest"&&algorithmOf(a.value)!==algorithmOf(b.value))return false
return comparable(kind,a.value)!==comparable(kind,b.value)}const algorithmOf=digest=>String(digest).split(":",1)[0]??""
function comparable(kind,value){if(typeof value!=="string")return String(value)
const text=value.toLowerCase().replace(/[\s_-]+/g," ").trim()
return kind==="version"?text.replace(/^v(?=\d)/,""):text}function absentFact(field,place){return{field:field,state:"absent",value:null,raw:"",reason:"",place:place,assurance:"declared",statements:[],conflicts:[]}}function derivedFact(field,value,place,assurance="recomputed"){return{field:field,state:"present",value:value,raw:String(value),reason:"",place:place,assurance:assurance,statements:[],conflicts:[]}}},93320:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>deriveTraits,x:()=>traitDefinitions})
const NO_TASK={value:"unknown",because:"nobody states the task of the model",settledBy:"model.task"}
const answered=(evidence,field)=>{const fact=evidence.facts.get(field)
return fact?.state==="present"?String(fact.value):null}
const CLASSIFYING_METRICS=["auroc","sensitivity","specificity","ppv","npv","fpr","fnr"]
const classifyingMetric=({declaredMetrics:declaredMetrics})=>declaredMetrics.find(metric=>CLASSIFYING_METRICS.includes(metric))
const GENERATIVE_TASKS=["generation","retrieval"]
const FALSE_ALARM_USES=["rule-in","invasive-follow-up","alarm","diagnosis"]
const valueIn=(facts,field)=>{const fact=facts.get(field)
return fact?.state==="present"?fact.value:null}
function yesOrNo(evidence,field,words){const stated=answered(evidence,field)
if(stated===null)return{value:"unknown",because:`nobody states whether ${words}`}
return{value:stated==="true"?"yes":"no",because:`it is stated whether ${words}`}}function throughEntries(evidence,kind,field,words){const listed=evidence.entries[kind]
const isFound=entry=>valueIn(entry.facts,"tool.declared")===false
if(listed.some(entry=>!isFound(entry)))return{value:"yes",because:`it is listed what it ${words} with`}
const stated=answered(evidence,field)
const task=answered(evidence,"model.task")
const isLanguageModel=task==="generation"||answered(evidence,"model.language_model")==="true"
if(listed.length>0&&isLanguageModel)return{value:"yes",because:"a manifest beside it offers tools"}
if(stated!==null)return yesOrNo(evidence,field,`it ${words}`)
if(task==="retrieval"&&kind==="corpus")return{value:"yes",because:"its task is retrieval"}
if(isLanguageModel)return{value:"unknown",because:`nobody states whether it ${words}`}
return task===null?NO_TASK:{value:"no",because:`its task is ${task}`}}function statusAmong(evidence,among){const status=answered(evidence,"regulatory.fda_status")
if(status===null)return{value:"unknown",because:"nobody states its status under FDA law"}
return{value:among.includes(status)?"yes":"no",because:`its status is ${status}`}}const IMAGE_OR_SIGNAL=/imag|photo|picture|video|radio|x-?ray|tomograph|\bct\b|\bmri?\b|magnetic resonance|ultraso|sonogra|mammogra|\bpet\b|dicom|angiogra|scintigra|doppler|\bscans?\b|histolog|patholog|[a-z]oscop|fundus|retina|ecg|ekg|cardiogra|eeg|electroenceph|electromyo|plethysmo|\b(emg|ppg)\b|waveform|signal|audio|sound|speech|voice/i
const traitDefinitions=[{id:"predictive",title:"predicts something about a patient",settledBy:"model.task",derive:evidence=>{if(evidence.hasScores)return{value:"yes",because:"its results hold an outcome and a score for each row"}
const task=answered(evidence,"model.task")
const metric=classifyingMetric(evidence)
if(metric!==void 0)return{value:"yes",because:`it declares ${metric}`}
if(task===null)return{value:"unknown",because:"nobody states the task of the model"}
return GENERATIVE_TASKS.includes(task)||task==="other"?{value:"no",because:`its task is ${task}`}:{value:"yes",because:`its task is ${task}`}}},{id:"classification",title:"sorts patients into those with and without a condition",settledBy:"model.task",derive:evidence=>{const task=answered(evidence,"model.task")
if(task==="classification"||task==="detection")return{value:"yes",because:`its task is ${task}`}
if(evidence.hasScores)return{value:"yes",because:"its results hold a yes-or-no outcome for each row"}
const metric=classifyingMetric(evidence)
if(metric!==void 0)return{value:"yes",because:`it declares ${metric}`}
return task===null?{value:"unknown",because:"nobody states the task of the model"}:{value:"no",because:`its task is ${task}`}}},{id:"probability-output",title:"gives a score that is read as a probability",settledBy:"output.probability",derive:evidence=>{const stated=answered(evidence,"output.probability")
if(stated==="true")return{value:"yes",because:"its output is stated to be a probability"}
if(stated==="false")return{value:"no",because:"its output is stated not to be a probability"}
return evidence.scoresLookLikeProbabilities===false?{value:"no",because:"its scores lie outside 0 to 1"}:{value:"unknown",because:"nobody states whether the score is a probability"}}},{id:"false-alarms-harm",title:"is used where a false alarm itself harms",settledBy:"intended_use.use",derive:evidence=>{const use=answered(evidence,"intended_use.use")
if(use===null)return{value:"unknown",because:"nobody states the kind of use"}
return{value:FALSE_ALARM_USES.includes(use)?"yes":"no",because:`its use is ${use}`}}},{id:"language-model",title:"is built on a language model",settledBy:"model.language_model",derive:evidence=>{const stated=answered(evidence,"model.language_model")
const task=answered(evidence,"model.task")
const models=evidence.facts.get("model.foundation_models")
if(task==="generation")return{value:"yes",because:"its task is generation"}
if(stated==="true")return{value:"yes",because:"it is stated to hold a language model"}
const built=models?.state==="present"&&Array.isArray(models.value)&&models.value.length>0
if(stated==="false")return{value:"no",because:"it is stated to hold no language model"}
if(built)return{value:"unknown",because:"it is built on foundation models that may be language models"}
return task===null?NO_TASK:{value:"no",because:`its task is ${task}, and no foundation model is stated`}}},{id:"agent",title:"acts with tools",settledBy:"agent.uses_tools",derive:evidence=>throughEntries(evidence,"tool","agent.uses_tools","calls tools")},{id:"retrieval",title:"looks up documents while answering",settledBy:"retrieval.used",derive:evidence=>throughEntries(evidence,"corpus","retrieval.used","looks up documents")},{id:"third-party",title:"is built on what others supply",settledBy:"model.foundation_models",derive:({facts:facts,entries:entries})=>{if(entries.component.length>0)return{value:"yes",because:"it lists components of others"}
const models=facts.get("model.foundation_models")
if(models?.state==="not_applicable"&&models.reason!=="")return{value:"no",because:"it is stated to be built on none"}
return models?.state==="present"?{value:"yes",because:"it is built on foundation models"}:{value:"unknown",because:"nobody states on which foundation models it is built"}}},{id:"patient-data",title:"was made from or works on data of patients",settledBy:"dataset.lawful_basis",derive:({entries:entries})=>{const answers=entries.dataset.map(({facts:facts})=>({basis:valueIn(facts,"dataset.lawful_basis"),patients:valueIn(facts,"dataset.patient_data")}))
const isFree=({basis:basis})=>basis==="public"||basis==="synthetic"
if(answers.some(one=>one.patients===true||one.basis!==null&&!isFree(one)))return{value:"yes",because:"one of its data sets is of patients"}
if(answers.length>0&&answers.every(one=>one.patients===false||one.basis==="synthetic"))return{value:"no",because:"none of its data sets is of patients"}
return{value:"unknown",because:"nobody states on what basis its data may be used"}}},{id:"deployed",title:"is in use, or about to be",settledBy:"deployment.status",derive:evidence=>{const status=answered(evidence,"deployment.status")
if(evidence.entries.result.some(({facts:facts})=>valueIn(facts,"result.role")==="production"))return{value:"yes",because:"it has results of its use"}
if(status===null)return{value:"unknown",because:"nobody states how far it is in use"}
return{value:status==="not-deployed"?"no":"yes",because:`its status is ${status}`}}},{id:"patient-facing",title:"speaks to patients or their families",settledBy:"intended_use.patient_facing",derive:evidence=>yesOrNo(evidence,"intended_use.patient_facing","patients see what it puts out")},{id:"device",title:"is a medical device under FDA law",settledBy:"regulatory.fda_status",derive:evidence=>statusAmong(evidence,["cleared-510k","de-novo","approved-pma","investigational"])},{id:"decision-support-exemption",title:"claims to be decision support that is no device",settledBy:"regulatory.fda_status",derive:evidence=>statusAmong(evidence,["non-device-cds"])},{id:"certified-decision-support",title:"is a decision support intervention of certified health IT",settledBy:"regulatory.onc_dsi_type",derive:evidence=>{const kind=answered(evidence,"regulatory.onc_dsi_type")
if(kind===null)return{value:"unknown",because:"nobody states the type of intervention"}
return{value:kind==="none"?"no":"yes",because:`its type is ${kind}`}}},{id:"imaging",title:"works on images or signals",settledBy:"model.modality",derive:evidence=>{const task=answered(evidence,"model.task")
if(task==="segmentation"||task==="detection")return{value:"yes",because:`its task is ${task}`}
const modality=answered(evidence,"model.modality")
if(modality!==null)return IMAGE_OR_SIGNAL.test(modality)?{value:"yes",because:"its modality is one of images or signals"}:{value:"no",because:"its modality is none of images or signals"}
return evidence.entries.feature.length>0||task==="generation"||task==="retrieval"?{value:"no",because:"it works on listed inputs or on text"}:{value:"unknown",because:"nobody states on what kind of data it works"}}},{id:"allocation",title:"decides who is given a service that is scarce",settledBy:"intended_use.use",derive:evidence=>{const use=answered(evidence,"intended_use.use")
if(use===null)return{value:"unknown",because:"nobody states the kind of use"}
return{value:use==="allocation"?"yes":"no",because:`its use is ${use}`}}}]
function deriveTraits(evidence){return traitDefinitions.map(({id:id,settledBy:settledBy,derive:derive})=>({id:id,settledBy:settledBy,...derive(evidence)}))}},59182:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ft:()=>calibrationCasesNeeded,kj:()=>observedToExpected,nx:()=>inside})
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
var _intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83888)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21091)
function observedToExpected({observed:observed,expected:expected,n:n},level=.95){if(n===0)return{ok:false,reason:"no-rows"}
if(!(expected>0&&Number.isFinite(expected)))return{ok:false,reason:"nothing-expected"}
if(observed===0)return{ok:false,reason:"no-events"}
if(observed===n)return{ok:false,reason:"all-events"}
const value=observed/expected
const reach=Math.exp((0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.SX)(level)*Math.sqrt((1-observed/n)/observed))
return{ok:true,value:value,lower:value/reach,upper:value*reach,level:level,method:"log",observed:observed,expected:expected,n:n}}function inside({lower:lower,upper:upper},low,high){if(lower>=low&&upper<=high)return"pass"
if(upper<low||lower>high)return"fail"
return"inconclusive"}function calibrationCasesNeeded(eventShare,low,high,level=.95){const room=Math.min(Math.log(high),-Math.log(low))
if(!(room>0&&eventShare>0&&eventShare<1))return null
const z=(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.SX)(level)+(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(.9)
return(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__.Nk)((1-eventShare)/eventShare*(z/room)**2)}},88096:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Al:()=>slopeCasesNeeded,Cd:()=>calibrationInTheLarge,I:()=>calibrationSlope})
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
var _intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83888)
var _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7253)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21091)
var _rows_labelled_scores_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8958)
function calibrationInTheLarge(rows,level){return fitIntercept(fromRows(rows),level)}function calibrationSlope(rows,level){return fitLine(fromRows(rows),level)}function slopeCasesNeeded({n:n,slope:slope},low,high,level){const room=Math.min(high-1,1-low)
if(!(room>0))return null
return(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__.Nk)(n*(((0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.SX)(level)+(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(.9))*slope.standardError/room)**2)}function logit(probability){return Math.log(probability)-Math.log1p(-probability)}function logitsOf(scores){const logits=new Float64Array(scores.length)
for(let index=0;index<scores.length;index++){const score=scores[index]??0
if(!(score>0&&score<1))return null
logits[index]=logit(score)}return logits}function fromRows(rows){(0,_rows_labelled_scores_js__WEBPACK_IMPORTED_MODULE_3__.q7)(rows)
let events=0
for(let index=0;index<rows.label.length;index++)if(rows.label[index]===1)events++
return design(rows.score,rows.label,null,rows.label.length,events)}function design(scores,ones,zeros,n,events){if(n===0)return{ok:false,reason:"no-rows"}
const logits=logitsOf(scores)
if(logits===null)return{ok:false,reason:"not-a-probability"}
if(events===0)return{ok:false,reason:"no-positives"}
if(events===n)return{ok:false,reason:"no-negatives"}
return{logits:logits,ones:ones,zeros:zeros,n:n,events:events}}const BLOCK=256
function likelihood(design,scaling,intercept,slope){const sums=Array.from({length:6},()=>new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_4__.V)
for(let start=0;start<design.logits.length;start+=BLOCK){const terms=blockTerms(design,scaling,intercept,slope,start)
for(const[index,sum]of sums.entries())sum.add(terms[index]??0)}const[logLikelihood=0,gradient=0,gradientOfSlope=0,weight=0,weightedX=0,weightedSquare=0]=sums.map(sum=>sum.value())
return{logLikelihood:logLikelihood,gradient:gradient,gradientOfSlope:gradientOfSlope,weight:weight,weightedX:weightedX,weightedSquare:weightedSquare}}function blockTerms({logits:logits,ones:ones,zeros:zeros},{centre:centre,scale:scale},intercept,slope,start){let logLikelihood=0
let gradient=0
let gradientOfSlope=0
let weight=0
let weightedX=0
let weightedSquare=0
const end=Math.min(start+BLOCK,logits.length)
for(let index=start;index<end;index++){const x=((logits[index]??0)-centre)/scale
const one=ones[index]??0
const zero=zeros===null?1-one:zeros[index]??0
const eta=intercept+slope*x
const decay=Math.exp(-Math.abs(eta))
const larger=1/(1+decay)
const smaller=decay*larger
const unlikely=eta>0?zero:one
const residual=eta>0?one*smaller-zero*larger:one*larger-zero*smaller
const information=(one+zero)*larger*smaller
logLikelihood+=-(one+zero)*Math.log1p(decay)-unlikely*Math.abs(eta)
gradient+=residual
gradientOfSlope+=residual*x
weight+=information
weightedX+=information*x
weightedSquare+=information*x*x}return[logLikelihood,gradient,gradientOfSlope,weight,weightedX,weightedSquare]}const SMALL_STEP=1e-9
const MOST_STEPS=200
function fitIntercept(found,level){if("reason"in found)return found
const{logits:logits,n:n,events:events}=found
const{least:least,most:most}=extremes(logits)
const wanted=logit(events/n)
let low=wanted-most
let high=wanted-least
const plain={centre:0,scale:1}
let intercept=(low+high)/2
let at=likelihood(found,plain,intercept,1)
for(let step=0;step<MOST_STEPS;step++){if(at.gradient>0)low=intercept
else high=intercept
const newton=intercept+at.gradient/at.weight
const slack=1e-12*(1+Math.abs(intercept))
const next=newton>=low-slack&&newton<=high+slack?newton:(low+high)/2
const moved=Math.abs(next-intercept)
intercept=next
at=likelihood(found,plain,intercept,1)
if(moved<=SMALL_STEP)break}return{ok:true,n:n,events:events,intercept:coefficient(intercept,1/Math.sqrt(at.weight),level)}}function extremes(values){let least=Number.POSITIVE_INFINITY
let most=Number.NEGATIVE_INFINITY
for(let index=0;index<values.length;index++){const value=values[index]??0
if(value<least)least=value
if(value>most)most=value}return{least:least,most:most}}function obstacle({logits:logits,ones:ones,zeros:zeros}){let leastOne=Number.POSITIVE_INFINITY
let mostOne=Number.NEGATIVE_INFINITY
let leastZero=Number.POSITIVE_INFINITY
let mostZero=Number.NEGATIVE_INFINITY
for(let index=0;index<logits.length;index++){const x=logits[index]??0
const one=ones[index]??0
if(one>0){leastOne=Math.min(leastOne,x)
mostOne=Math.max(mostOne,x)}if(zeros===null?one===0:(zeros[index]??0)>0){leastZero=Math.min(leastZero,x)
mostZero=Math.max(mostZero,x)}}if(Math.min(leastOne,leastZero)===Math.max(mostOne,mostZero))return"no-variation"
return mostZero<=leastOne||mostOne<=leastZero?"separated":null}function scalingOf({logits:logits,ones:ones,zeros:zeros,n:n}){const sum=new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_4__.V
const squares=new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_4__.V
const rowsAt=index=>zeros===null?1:(ones[index]??0)+(zeros[index]??0)
for(let index=0;index<logits.length;index++)sum.add(rowsAt(index)*(logits[index]??0))
const centre=sum.value()/n
for(let index=0;index<logits.length;index++)squares.add(rowsAt(index)*((logits[index]??0)-centre)**2)
return{centre:centre,scale:Math.sqrt(squares.value()/n)}}function ownInformation({weight:weight,weightedX:weightedX,weightedSquare:weightedSquare}){return weightedSquare-weightedX*weightedX/weight}function fitLine(found,level){if("reason"in found)return found
const reason=obstacle(found)
if(reason!==null)return{ok:false,reason:reason}
const{n:n,events:events}=found
const scaling=scalingOf(found)
let intercept=logit(events/n)
let slope=0
let at=likelihood(found,scaling,intercept,slope)
let settled=false
for(let step=0;step<MOST_STEPS&&!settled;step++){const slopeStep=(at.gradientOfSlope-at.weightedX/at.weight*at.gradient)/ownInformation(at)
const interceptStep=(at.gradient-at.weightedX*slopeStep)/at.weight
if(!Number.isFinite(slopeStep)||!Number.isFinite(interceptStep))break
let share=1
let next=likelihood(found,scaling,intercept+interceptStep,slope+slopeStep)
const floor=at.logLikelihood-1e-12*Math.abs(at.logLikelihood)
while(!(next.logLikelihood>=floor)&&share>1e-6){share/=2
next=likelihood(found,scaling,intercept+share*interceptStep,slope+share*slopeStep)}intercept+=share*interceptStep
slope+=share*slopeStep
at=next
settled=share===1&&Math.abs(slopeStep)<=SMALL_STEP*(1+Math.abs(slope))&&Math.abs(interceptStep)<=SMALL_STEP*(1+Math.abs(intercept))}const information=ownInformation(at)
if(!settled||!(information>0))return{ok:false,reason:"separated"}
const{centre:centre,scale:scale}=scaling
const meanX=at.weightedX/at.weight
const shift=meanX+centre/scale
return{ok:true,n:n,events:events,intercept:coefficient(intercept-centre/scale*slope,Math.sqrt(1/at.weight+shift*shift/information),level),slope:coefficient(slope/scale,1/Math.sqrt(information)/scale,level)}}function coefficient(value,standardError,level){return{value:value,standardError:standardError,interval:(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.lk)(value,standardError,level)}}},92126:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U0:()=>parseDeclared,Up:()=>compareClaim,tI:()=>compareInterval})
var _rational_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1645)
const LONGEST_TEXT=80
const MOST_DECIMALS=12
const NUMBER=String.raw`[+\-\u2212]?(?:\d{1,20}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+\-]?\d{1,2})?`
const DECLARED=new RegExp(String.raw`^(<=|>=|<|>|\u2264|\u2265|~|\u2248)?\s*(${NUMBER})\s*(%)?(?:\s*[(\[]([^()\[\]]*)[)\]])?$`)
const ENDS=new RegExp(String.raw`^(?:\d{2}\s?%\s*(?:CI|confidence interval)\s*[:=]?\s*)?(${NUMBER})\s*(%)?\s*(?:[\-\u2013\u2014;]|,\s|\bto\b)\s*(${NUMBER})\s*(%)?$`,"i")
const COMPARATORS={"<":"<","<=":"<=","≤":"<=",">":">",">=":">=","≥":">=","~":"about","≈":"about"}
function powerOfTen(exponent){return exponent>=0?(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.vg)(10n**BigInt(exponent)):(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.vg)(1n,10n**BigInt(-exponent))}function readNumber(text,percent){const[mantissa="",exponentText="0"]=text.toLowerCase().split("e")
const negative=/^[-\u2212]/.test(mantissa)
const[whole="",fraction=""]=mantissa.replace(/^[+\-\u2212]/,"").split(".")
const digits=BigInt(`${whole}${fraction}`)
const shift=Number(exponentText)-(percent?2:0)
const unit=powerOfTen(shift-fraction.length)
const value=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.vg)((negative?-digits:digits)*unit.numerator,unit.denominator)
const ulp=powerOfTen(shift-Math.min(fraction.length,MOST_DECIMALS))
return{value:value,ulp:ulp,negative:negative,percent:percent,decimals:fraction.length}}function problemWith(text){if(text==="")return"the value is empty: write a number such as 0.87 or 87%"
if(text.length>LONGEST_TEXT)return"the text is too long for a number: write one number such as 0.87 or 87%"
if(/\d,\d/.test(text))return"a comma stands inside the number: write decimals with a point, as in 0.87"
if(/\u00b1|\+\/-/.test(text))return"a value with a plus-minus is ambiguous: write the interval, as in 0.91 (0.88-0.93)"
if(/\d\s*(?:-|\u2013|\u2014|to)\s*\d/.test(text)&&!/[([]/.test(text))return"a range is not one value: write the value with its interval, as in 0.91 (0.88-0.93)"
return"this is not one number: write it as in 0.87, 87%, >85% or 0.91 (0.88-0.93)"}function parseDeclared(source,scale="fraction"){const text=source.trim()
const match=text.length>LONGEST_TEXT?null:DECLARED.exec(text)
if(match===null)return{ok:false,problem:problemWith(text)}
const[,comparatorText,valueText="",percentSign,inside]=match
const percent=percentSign!==void 0||scale==="percent"
const comparator=comparatorText===void 0?void 0:COMPARATORS[comparatorText]
const declared={...readNumber(valueText,percent),...comparator===void 0?{}:{comparator:comparator}}
if(inside===void 0)return{ok:true,...declared}
const ends=ENDS.exec(inside.trim())
if(ends===null)return{ok:false,problem:"what stands in brackets is not an interval: write 0.91 (0.88-0.93)"}
const[,lowerText="",lowerSign,upperText="",upperSign]=ends
if(!percent&&(lowerSign!==void 0||upperSign!==void 0))return{ok:false,problem:"the value is a fraction and its interval a percentage: write both alike"}
const lower=readNumber(lowerText,percent)
const upper=readNumber(upperText,percent)
if((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(lower.value,upper.value)>0)return{ok:false,problem:"the interval ends before it begins: write the lower end first"}
if((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(declared.value,lower.value)<0||(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(declared.value,upper.value)>0)return{ok:false,problem:"the value lies outside its own interval"}
return{ok:true,...declared,interval:{lower:lower,upper:upper}}}function recomputedRange(recomputed){if("n"in recomputed){if(recomputed.n<=0)throw new RangeError("a share of nothing cannot be compared")
const share=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.vg)(recomputed.x,recomputed.n)
return{low:share,high:share}}const value=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.pV)(recomputed.value)
const tolerance=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.pV)(recomputed.tolerance)
return{low:(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.Re)(value,tolerance),high:(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(value,tolerance)}}function satisfies(low,high,comparator,value){if(comparator===">")return(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(high,value)>0
if(comparator===">=")return(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(high,value)>=0
if(comparator==="<")return(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(low,value)<0
return(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(low,value)<=0}function compareClaim(declared,recomputed,higherIsBetter,materiality){const{low:low,high:high}=recomputedRange(recomputed)
const{value:value,ulp:ulp,comparator:comparator}=declared
const lowPrecision=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.MX)(ulp),(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.pV)(materiality))>0
if(comparator!==void 0&&comparator!=="about"){if(satisfies(low,high,comparator,value))return{verdict:"match",lowPrecision:lowPrecision}
const claimsMore=comparator===">"||comparator===">="
return{verdict:claimsMore===higherIsBetter?"overclaim":"underclaim",lowPrecision:lowPrecision}}const overlaps=(from,to)=>(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(high,from)>=0&&(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(low,to)<=0
if(overlaps((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.Re)(value,(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.MX)(ulp)),(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(value,(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.MX)(ulp))))return{verdict:"match",lowPrecision:lowPrecision}
const truncated=declared.negative?(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(low,value)<=0&&(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(high,(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.Re)(value,ulp))>0:(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(high,value)>=0&&(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(low,(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(value,ulp))<0
if(truncated)return{verdict:"match_if_truncated",lowPrecision:lowPrecision}
const declaredHigher=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.UD)(value,high)>0
return{verdict:declaredHigher===higherIsBetter?"overclaim":"underclaim",lowPrecision:lowPrecision}}function compareInterval(declared,recomputed){const lower=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.Ro)(declared.lower.value)
const upper=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.Ro)(declared.upper.value)
const width=recomputed.upper-recomputed.lower
const rounding=(0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.Ro)((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.MX)((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(declared.lower.ulp,declared.upper.ulp)))
if(upper-lower+rounding<width/2)return"too-narrow"
const near=(written,value)=>Math.abs((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.Ro)(written.value)-value)<=Math.max((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__.Ro)(written.ulp)/2,width/8)+1e-9
return near(declared.lower,recomputed.lower)&&near(declared.upper,recomputed.upper)?"match":"different-method"}},1645:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MX:()=>half,Re:()=>subtract,Ro:()=>toNumber,UD:()=>compare,WQ:()=>add,pV:()=>exactly,vg:()=>rational,wE:()=>ceilingTimes,z9:()=>floorTimes})
function rational(numerator,denominator=1n){return{numerator:BigInt(numerator),denominator:BigInt(denominator)}}function add(a,b){return{numerator:a.numerator*b.denominator+b.numerator*a.denominator,denominator:a.denominator*b.denominator}}function subtract(a,b){return add(a,{numerator:-b.numerator,denominator:b.denominator})}function half(a){return{numerator:a.numerator,denominator:a.denominator*2n}}function compare(a,b){const difference=a.numerator*b.denominator-b.numerator*a.denominator
return difference<0n?-1:difference>0n?1:0}function exactly(value){if(!Number.isFinite(value))throw new RangeError("only a finite number has an exact fraction")
let scaled=value
let denominator=1n
while(!Number.isInteger(scaled)){scaled*=2
denominator*=2n}return{numerator:BigInt(scaled),denominator:denominator}}function toNumber({numerator:numerator,denominator:denominator}){const whole=numerator/denominator
const rest=numerator%denominator
return Number(whole)+Number(rest)/Number(denominator)}function floorTimes(a,n){const product=a.numerator*BigInt(n)
const quotient=product/a.denominator
return product<0n&&quotient*a.denominator!==product?quotient-1n:quotient}function ceilingTimes(a,n){return-floorTimes({numerator:-a.numerator,denominator:a.denominator},n)}},78082:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DQ:()=>checkQuestion,KC:()=>judgeSides,Pd:()=>effectiveCount,Se:()=>rateSide,UJ:()=>rowsWorth,iN:()=>aurocSide,iO:()=>noWorseAuroc,qR:()=>noWorse,xz:()=>fewestToPass})
var _discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80557)
var _discrimination_cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3022)
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(555)
var _intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83888)
var _numbers_inversion_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(21945)
var _rates_confusion_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(88245)
function checkQuestion(margin,alpha){if(!(margin>=0&&margin<=1))throw new RangeError("a margin of a difference lies between 0 and 1")
if(!(alpha>0&&alpha<=.5))throw new RangeError("alpha lies above 0 and is at most 0.5")}const rateSide=(seen,{x:x,n:n})=>({value:seen.x/seen.n,lower:alpha=>(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.fJ)(x,n,alpha),upper:alpha=>(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__._m)(x,n,alpha)})
function effectiveCount(count,cases){if(cases===void 0||cases===count.n)return count
if(!(cases>0&&cases<count.n))throw new RangeError("effective cases lie above 0 and are at most n")
return{x:count.x/count.n*cases,n:cases}}function judgeSides(group,rest,worse,margin,alpha,correlation=0){const lowerAt=level=>(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.YF)(group.value,group.lower(level),rest.value,rest.upper(level),correlation)
const upperAt=level=>(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(group.value,group.upper(level),rest.value,rest.lower(level),correlation)
const passSlack=level=>worse==="lower"?lowerAt(level)+margin:margin-upperAt(level)
const failSlack=level=>worse==="lower"?-margin-upperAt(level):lowerAt(level)-margin
const difference=group.value-rest.value
const inside=worse==="lower"?difference>-margin:difference<margin
return{difference:difference,lower:lowerAt(alpha),upper:upperAt(alpha),pPass:inside?(0,_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_4__.e)(passSlack):1,pFail:inside?1:(0,_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_4__.e)(failSlack)}}const UNDEFINED={difference:null,lower:null,upper:null,pPass:1,pFail:1,nNeeded:null}
function fewestToPass(margin,alpha){return(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.TL)(1-margin,alpha)}function rowsWorth(cases,rows,worth){return cases===null||worth===rows?cases:(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.Nk)(cases*rows/worth)}function rateCasesNeeded(rest,worse,margin,alpha){const x=worse==="lower"?rest.x:rest.n-rest.x
const rate=x/rest.n
const excess=(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__._m)(x,rest.n,alpha)-rate
if(excess>=margin)return null
return(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.bP)(fewestToPass(margin,alpha),n=>{const count=(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.D7)(n,rate)
const value=count/n
return(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.YF)(value,(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.fJ)(count,n,alpha),rate,rate+excess)>-margin})}function noWorse(question){const{group:group,rest:rest,worse:worse,margin:margin,alpha:alpha,effective:effective}=question
checkQuestion(margin,alpha);(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_5__.Xo)(group.x,group.n);(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_5__.Xo)(rest.x,rest.n)
const common={method:"clopper-pearson-square-and-add",alpha:alpha,margin:margin}
const groupWorth=effectiveCount(group,effective?.group)
const restWorth=effectiveCount(rest,effective?.rest)
const needed=()=>{if(rest.n===0)return null
const cases=rateCasesNeeded(restWorth,worse,margin,alpha)
return group.n===0?rowsWorth(cases,rest.n,restWorth.n):rowsWorth(cases,group.n,groupWorth.n)}
if(group.n===0||rest.n===0)return{...UNDEFINED,...common,status:"too-few",reason:"zero-denominator",nNeeded:needed()}
const judged=judgeSides(rateSide(group,groupWorth),rateSide(rest,restWorth),worse,margin,alpha)
const tooFew=groupWorth.n<fewestToPass(margin,alpha)
const result={...judged,nNeeded:tooFew||judged.pPass>alpha?needed():null,...common}
return tooFew?{...result,status:"too-few",reason:"below-minimum"}:{...result,status:"ok"}}function aurocSide(value,standardError){if((0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(value,standardError,.5)===null)return null
return{value:value,lower:alpha=>(0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(value,standardError,alpha)??0,upper:alpha=>(0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.cP)(value,standardError,alpha)??1}}function eventsNeeded(rest,nonEventsPerEvent,margin,alpha,minimumEvents){const excess=rest.upper(alpha)-rest.value
if(excess>=margin)return null
const least=Math.max(minimumEvents,minimumEvents/nonEventsPerEvent)
return(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.bP)(least,events=>{const standardError=(0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.C9)(rest.value,events,events*nonEventsPerEvent)
const value=(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.B$)(rest.value,standardError)
const lower=(0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(value,standardError,alpha)
return lower!==null&&(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.YF)(value,lower,rest.value,rest.value+excess)>-margin})}function noWorseAuroc(question){const{group:group,rest:rest,margin:margin,alpha:alpha,minimumEvents:minimumEvents}=question
checkQuestion(margin,alpha)
const common={method:"delong-logit-square-and-add",alpha:alpha,margin:margin}
const restSide=rest.ok?aurocSide(rest.estimate.value,rest.estimate.standardError):null
const pattern=group.ok?group.estimate:rest.ok?rest.estimate:null
const worth=pattern===null?null:(0,_discrimination_cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__.x)(pattern)
const nNeeded=restSide===null||pattern===null||worth===null?null:rowsWorth(eventsNeeded(restSide,worth.nonEvents/worth.events,margin,alpha,minimumEvents),pattern.events,worth.events)
if(!group.ok||!rest.ok)return{...UNDEFINED,...common,status:"too-few",reason:"zero-denominator",nNeeded:nNeeded}
const groupSide=aurocSide(group.estimate.value,group.estimate.standardError)
if(groupSide===null||restSide===null){const difference=group.estimate.value-rest.estimate.value
return{...UNDEFINED,...common,difference:difference,status:"too-few",reason:"degenerate",nNeeded:nNeeded}}const result={...judgeSides(groupSide,restSide,"lower",margin,alpha),nNeeded:nNeeded,...common}
const g=(0,_discrimination_cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__.x)(group.estimate)
const r=(0,_discrimination_cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__.x)(rest.estimate)
return Math.min(g.events,g.nonEvents,r.events,r.nonEvents)<minimumEvents?{...result,status:"too-few",reason:"few-events"}:{...result,status:"ok"}}},56925:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hb:()=>noWorseRatio,tI:()=>equivalent})
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
var _intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83888)
var _numbers_inversion_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21945)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21091)
var _rates_confusion_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(88245)
var _difference_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(78082)
const UNDEFINED={difference:null,lower:null,upper:null,pPass:1,pFail:1,nNeeded:null}
function fewestToBeEquivalent(margin,alpha){const z=(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(alpha)
return Math.floor(z*z*(1-margin)/margin)+1}function equivalenceCasesNeeded(reference,margin,alpha){const rate=reference.x/reference.n
const z=(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(1-(1-_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__.wY)/2)-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(alpha)
const unit=z*z*rate*(1-rate)
const left=margin*margin-unit/reference.n
return left>0?(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__.Nk)(Math.max(fewestToBeEquivalent(margin,alpha),unit/left)):null}function equivalent(question){const{group:group,reference:reference,margin:margin,alpha:alpha,effective:effective}=question;(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.DQ)(margin,alpha);(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(group.x,group.n);(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(reference.x,reference.n)
const common={method:"newcombe-tost",alpha:alpha,margin:margin}
const own=(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.Pd)(group,effective?.group)
const other=(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.Pd)(reference,effective?.rest)
const needed=reference.n===0?null:equivalenceCasesNeeded(other,margin,alpha)
const nNeeded=plannedRows(needed,group,reference,effective)
if(group.n===0||reference.n===0)return{...UNDEFINED,...common,status:"too-few",reason:"zero-denominator",nNeeded:nNeeded}
const at=level=>(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.bi)(own.x,own.n,other.x,other.n,-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(level))
const difference=group.x/group.n-reference.x/reference.n
const pPass=Math.abs(difference)<margin?Math.max((0,_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_2__.e)(level=>at(level).lower+margin),(0,_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_2__.e)(level=>margin-at(level).upper)):1
const pOutside=(0,_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_2__.e)(level=>difference>0?at(level).lower-margin:-margin-at(level).upper)
const pFail=Math.abs(difference)>margin?Math.min(1,2*pOutside):1
const result={difference:difference,...at(alpha),pPass:pPass,pFail:pFail,nNeeded:nNeeded,...common}
return Math.min(own.n,other.n)<fewestToBeEquivalent(margin,alpha)?{...result,status:"too-few",reason:"below-minimum"}:{...result,status:"ok"}}function plannedRows(cases,group,others,effective){if(effective===void 0)return cases
return group.n===0?(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.UJ)(cases,others.n,effective.rest):(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.UJ)(cases,group.n,effective.group)}function ratioCasesNeeded(rest,limit,alpha,minimumEvents){const rate=rest.x/rest.n
const standardError=Math.log(limit)/((0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__.wY)-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(alpha))
const left=standardError*standardError-(1/rest.x-1/rest.n)
return left>0?(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_1__.Nk)(Math.max(minimumEvents/rate,(1-rate)/(rate*left))):null}function noWorseRatio(question){const{group:group,rest:rest,worse:worse,limit:limit,alpha:alpha,minimumEvents:minimumEvents,effective:effective}=question
if(!(limit>1))throw new RangeError("the limit of a ratio lies above 1; its inverse is used where lower is worse");(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(group.x,group.n);(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(rest.x,rest.n)
const common={method:"katz-log",alpha:alpha,margin:limit}
const own=(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.Pd)(group,effective?.group)
const others=(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.Pd)(rest,effective?.rest)
const needed=rest.x===0?null:ratioCasesNeeded(others,limit,alpha,minimumEvents)
const nNeeded=plannedRows(needed,group,rest,effective)
if(group.n===0||rest.n===0)return{...UNDEFINED,...common,status:"too-few",reason:"zero-denominator",nNeeded:nNeeded}
if(Math.min(own.x,own.n-own.x,others.x,others.n-others.x)<Math.max(1,minimumEvents))return{...UNDEFINED,...common,status:"too-few",reason:"few-events",nNeeded:nNeeded}
const{value:value,standardError:standardError}=(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.A9)(own.x,own.n,others.x,others.n)
const edge=worse==="higher"?Math.log(limit):-Math.log(limit)
const z=(worse==="higher"?edge-value:value-edge)/standardError
const reach=-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(alpha)*standardError
return{difference:Math.exp(value),lower:Math.exp(value-reach),upper:Math.exp(value+reach),pPass:z>0?(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.vr)(-z):1,pFail:z<0?(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_3__.vr)(z):1,status:"ok",nNeeded:nNeeded,...common}}},29153:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{YO:()=>mayFail,jn:()=>decideFamily,s$:()=>exploreFamily})
function stepDown(pValues){checkPValues(pValues)
const order=pValues.map((p,index)=>({p:p,index:index})).sort((a,b)=>a.p-b.p)
const steps=pValues.map(p=>({adjusted:p,alone:true}))
let highest=0
order.forEach(({p:p,index:index},rank)=>{const own=Math.min(1,(pValues.length-rank)*p)
highest=Math.max(highest,own)
steps[index]={adjusted:highest,alone:own===highest||highest===1}})
return steps}function benjaminiHochberg(pValues){checkPValues(pValues)
const order=pValues.map((p,index)=>({p:p,index:index})).sort((a,b)=>b.p-a.p)
const adjusted=new Array(pValues.length)
let lowest=1
order.forEach(({p:p,index:index},rank)=>{lowest=Math.min(lowest,p*pValues.length/(pValues.length-rank))
adjusted[index]=lowest})
return adjusted}function checkPValues(pValues){if(!pValues.every(p=>p>=0&&p<=1))throw new RangeError("a p value lies between 0 and 1")}function mayFail({status:status,reason:reason}){return status==="ok"||reason==="below-minimum"}const pFailOf=test=>mayFail(test)?test.pFail:1
function exploreFamily(tests){return benjaminiHochberg(tests.map(pFailOf))}function decide(test,adjustedPFail,alpha){if(mayFail(test)&&adjustedPFail<=alpha)return{outcome:"fail"}
if(test.status==="too-few")return{outcome:"not-evaluated",reason:"too-few"}
if(test.pPass<=alpha)return{outcome:"pass"}
return{outcome:"not-evaluated",reason:"inconclusive"}}function decideFamily(tests,alpha){if(!(alpha>0&&alpha<=.5))throw new RangeError("alpha lies above 0 and is at most 0.5")
const steps=stepDown(tests.map(({test:test})=>pFailOf(test)))
return tests.map(({id:id,test:test},index)=>{const{adjusted:adjustedPFail,alone:adjustedAlone}=steps[index]??{adjusted:1,alone:true}
return{id:id,...decide(test,adjustedPFail,alpha),adjustedPFail:adjustedPFail,adjustedAlone:adjustedAlone,familySize:tests.length}})}},79891:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Iv:()=>ceiling,RI:()=>floor,jr:()=>floorAuroc})
var _discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80557)
var _discrimination_cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3022)
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(555)
var _intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83888)
var _rates_confusion_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(88245)
var _difference_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(78082)
function floorCasesNeeded(rate,limit,alpha){if(!(rate>limit)||limit<=0)return null
return(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.bP)((0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.TL)(limit,alpha),n=>(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.fJ)((0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.D7)(n,rate),n,alpha)>=limit)}function floor(x,n,limit,alpha,cases){const{value:value}=(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(x,n)
const common={method:"clopper-pearson",alpha:alpha,limit:limit}
const worth=(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.Pd)({x:x,n:n},cases)
if(value===null)return{value:value,lower:null,upper:null,outcome:"too-few",nNeeded:null,...common}
const lower=(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.fJ)(worth.x,worth.n,alpha)
const upper=(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__._m)(worth.x,worth.n,alpha)
const outcome=lower>=limit?"pass":upper<limit?"fail":(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.fJ)(worth.n,worth.n,alpha)<limit?"too-few":"inconclusive"
const nNeeded=(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.UJ)(floorCasesNeeded(value,limit,alpha),n,worth.n)
return{value:value,lower:lower,upper:upper,outcome:outcome,nNeeded:nNeeded,...common}}function ceiling(x,n,limit,alpha,cases){const mirrored=floor(n-x,n,1-limit,alpha,cases)
const{value:value}=(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(x,n)
if(value===null)return{...mirrored,limit:limit}
const worth=(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.Pd)({x:x,n:n},cases)
return{...mirrored,value:value,lower:(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__.fJ)(worth.x,worth.n,alpha),upper:(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_2__._m)(worth.x,worth.n,alpha),limit:limit}}function floorEventsNeeded(value,nonEventsPerEvent,limit,alpha,minimumEvents){if(!(value>limit&&value<1))return null
return(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.bP)(Math.max(minimumEvents,minimumEvents/nonEventsPerEvent),events=>{const standardError=(0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.C9)(value,events,events*nonEventsPerEvent)
const lower=(0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)((0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_3__.B$)(value,standardError),standardError,alpha)
return lower!==null&&lower>=limit})}function floorAuroc(result,limit,alpha,minimumEvents){const common={method:"delong-logit",alpha:alpha,limit:limit}
if(!result.ok)return{value:null,lower:null,upper:null,outcome:"too-few",nNeeded:null,...common}
const{value:value,standardError:standardError}=result.estimate
const{events:events,nonEvents:nonEvents}=(0,_discrimination_cluster_auroc_js__WEBPACK_IMPORTED_MODULE_1__.x)(result.estimate)
const lower=(0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(value,standardError,alpha)
const upper=(0,_discrimination_auroc_js__WEBPACK_IMPORTED_MODULE_0__.cP)(value,standardError,alpha)
const needed=floorEventsNeeded(value,nonEvents/events,limit,alpha,minimumEvents)
const nNeeded=(0,_difference_js__WEBPACK_IMPORTED_MODULE_5__.UJ)(needed,result.estimate.events,events)
if(lower===null||upper===null||Math.min(events,nonEvents)<minimumEvents)return{value:value,lower:lower,upper:upper,outcome:"too-few",nNeeded:nNeeded,...common}
const outcome=lower>=limit?"pass":upper<limit?"fail":"inconclusive"
return{value:value,lower:lower,upper:upper,outcome:outcome,nNeeded:nNeeded,...common}}},34780:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$V:()=>underEveryAssignment,CR:()=>couldChange,UL:()=>tooManyUnknown,lS:()=>unknownGroupBounds})
var _rates_confusion_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88245)
var _family_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(29153)
function tooManyUnknown(unknown,rows,most){return rows>0&&unknown/rows>most}function unknownGroupBounds(question){const{group:group,rest:rest,unknown:unknown,worse:worse}=question
for(const{x:x,n:n}of[group,rest,unknown])(0,_rates_confusion_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(x,n)
const others=unknown.n-unknown.x
const allXToGroup={group:{x:group.x+unknown.x,n:group.n+unknown.x},rest:{x:rest.x,n:rest.n+others}}
const allXToRest={group:{x:group.x,n:group.n+others},rest:{x:rest.x+unknown.x,n:rest.n+unknown.x}}
return worse==="lower"?{leastFavourable:allXToRest,mostFavourable:allXToGroup}:{leastFavourable:allXToGroup,mostFavourable:allXToRest}}function underEveryAssignment(known,extremes){if(extremes===null)return{...known,pPass:1,pFail:1}
const all=[known,...extremes]
const sides=new Set(all.map(({difference:difference})=>Math.sign(difference??0)))
const isSplit=known.method==="newcombe-tost"&&sides.size>1
return{...known,pPass:Math.max(...all.map(test=>test.status==="ok"?test.pPass:1)),pFail:isSplit?1:Math.max(...all.map(test=>(0,_family_js__WEBPACK_IMPORTED_MODULE_1__.YO)(test)?test.pFail:1))}}function couldChange(known,everywhere){const{alpha:alpha}=known
const passed=known.status==="ok"&&known.pPass<=alpha&&everywhere.pPass>alpha
return passed||(0,_family_js__WEBPACK_IMPORTED_MODULE_1__.YO)(known)&&known.pFail<=alpha&&everywhere.pFail>known.pFail}},80557:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$V:()=>logitInterval,C9:()=>plannedStandardError,HJ:()=>logitLower,Ps:()=>logitLimit,cP:()=>logitUpper,vt:()=>auroc})
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
var _numbers_sorted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83803)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21091)
function placements(values,others){let mean=0
let squares=0
let below=0
let upTo=0
for(let index=0;index<values.length;index++){const value=values[index]??0
while(below<others.length&&(others[below]??0)<value)below++
if(upTo<below)upTo=below
while(upTo<others.length&&(others[upTo]??0)===value)upTo++
const placement=(below+upTo)/(2*others.length)
const step=placement-mean
mean+=step/(index+1)
squares+=step*(placement-mean)}return{mean:mean,squares:squares}}function auroc(scores){const positives=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_2__.V_)(scores.positives)
const negatives=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_2__.V_)(scores.negatives)
const events=positives.length
const nonEvents=negatives.length
if(events===0)return{ok:false,reason:"no-positives"}
if(nonEvents===0)return{ok:false,reason:"no-negatives"}
const ofPositives=placements(positives,negatives)
const ofNegatives=placements(negatives,positives)
const standardError=events<2||nonEvents<2?null:Math.sqrt(ofPositives.squares/(events-1)/events+ofNegatives.squares/(nonEvents-1)/nonEvents)
return{ok:true,estimate:{value:ofPositives.mean,standardError:standardError,events:events,nonEvents:nonEvents}}}function logitLimit(value,standardError,z){if(standardError===null||!(standardError>0)||!(value>0&&value<1))return null
const logit=Math.log(value/(1-value))
return 1/(1+Math.exp(-(logit+z*standardError/(value*(1-value)))))}function logitInterval(value,standardError,level){const z=(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.SX)(level)
const lower=logitLimit(value,standardError,-z)
const upper=logitLimit(value,standardError,z)
return lower===null||upper===null?null:{lower:lower,upper:upper,level:level,method:"delong-logit"}}function logitLower(value,standardError,alpha){return logitLimit(value,standardError,(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(alpha))}function logitUpper(value,standardError,alpha){return logitLimit(value,standardError,-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(alpha))}function plannedStandardError(value,events,nonEvents){const twoPositives=value/(2-value)
const twoNegatives=2*value*value/(1+value)
const variance=value*(1-value)+(events-1)*(twoPositives-value*value)+(nonEvents-1)*(twoNegatives-value*value)
return Math.sqrt(variance/(events*nonEvents))}},3022:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>clusteredAuroc,x:()=>independentClasses})
var _intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98210)
var _intervals_moments_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3697)
var _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7253)
var _numbers_sorted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83803)
function independentClasses(estimate){return"effectiveEvents"in estimate?{events:estimate.effectiveEvents,nonEvents:estimate.effectiveNonEvents}:{events:estimate.events,nonEvents:estimate.nonEvents}}function ranksAmong(others,scores){const sorted=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_2__.V_)(others)
return scores.map(value=>(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_2__.gt)(sorted,value))}function classPart(placements,mean,codes,places){const n=placements.length
const deviations=new Float64Array(places)
const rowsOf=new Uint32Array(places)
placements.forEach((placement,row)=>{const code=codes[row]??0
deviations[code]=(deviations[code]??0)+placement-mean
rowsOf[code]=(rowsOf[code]??0)+1})
const{clusters:patients,sizes:sizes,lone:lone}=(0,_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.qR)(rowsOf,rowsOf)
if(patients<2)return{deviations:deviations,patients:patients,variance:null,effective:1}
const independent=(0,_intervals_moments_js__WEBPACK_IMPORTED_MODULE_1__.QI)(placements)??0
const clustered=(0,_numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_3__.d)(deviations.map(value=>value*value))*(0,_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.rd)(patients)/n/n
if(sizes===n||independent===0)return{deviations:deviations,patients:patients,variance:{clustered:clustered,cautious:independent},effective:n}
const telling=(0,_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.iG)({n:n-lone,sizes:sizes-lone})
const effect=(0,_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.RD)(clustered/independent,sizes/n,telling)
return{deviations:deviations,patients:patients,variance:{clustered:clustered,cautious:independent*effect},effective:n/effect}}function clusteredAuroc({codes:codes,label:label,score:score},rows=null){const chosen=rows??Uint32Array.from(codes.keys())
const positives=chosen.filter(row=>label[row]===1)
const negatives=chosen.filter(row=>label[row]!==1)
const[events,nonEvents]=[positives.length,negatives.length]
if(events===0)return{ok:false,reason:"no-positives"}
if(nonEvents===0)return{ok:false,reason:"no-negatives"}
const scoreOf=row=>score[row]??0
const positiveScores=Float64Array.from(positives,scoreOf)
const negativeScores=Float64Array.from(negatives,scoreOf)
const ofPositives=ranksAmong(negativeScores,positiveScores)
const ofNegatives=ranksAmong(positiveScores,negativeScores)
const value=(0,_numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_3__.d)(ofPositives)/2/events/nonEvents
const places=(0,_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.QN)(codes)
const codeOf=row=>codes[row]??0
const positiveCodes=Uint32Array.from(positives,codeOf)
const negativeCodes=Uint32Array.from(negatives,codeOf)
const one=classPart(ofPositives.map(rank=>rank/(2*nonEvents)),value,positiveCodes,places)
const other=classPart(ofNegatives.map(rank=>1-rank/(2*events)),value,negativeCodes,places)
const common={value:value,events:events,nonEvents:nonEvents,eventPatients:one.patients,nonEventPatients:other.patients,effectiveEvents:one.effective,effectiveNonEvents:other.effective}
if(one.variance===null||other.variance===null)return{ok:true,estimate:{...common,standardError:null,obuchowski:null}}
const drawn=new Uint8Array(places)
for(const row of chosen)drawn[codeOf(row)]=1
const all=drawn.reduce((count,one)=>count+one,0)
const together=(0,_numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_3__.d)(one.deviations.map((value,code)=>value*(other.deviations[code]??0)))
const covariance=2*together*(0,_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.rd)(all)/events/nonEvents
const obuchowski=Math.sqrt(Math.max(0,one.variance.clustered+other.variance.clustered+covariance))
const standardError=Math.sqrt(one.variance.cautious+other.variance.cautious+Math.max(0,covariance))
return{ok:true,estimate:{...common,standardError:standardError,obuchowski:obuchowski}}}},50133:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>testDifference,o:()=>pairedAuroc})
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
var _intervals_moments_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3697)
var _numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83803)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21091)
function testDifference(difference,standardError,level){const z=difference/standardError
const interval=(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.lk)(difference,standardError,level)
return{ok:true,standardError:standardError,z:z,p:(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_2__.qH)(z),interval:{...interval,difference:difference,method:"delong"}}}function rowsWith(label,scores,size){const first=new Float64Array(size)
const second=new Float64Array(size)
let next=0
for(let row=0;row<scores.label.length;row++){if((scores.label[row]===1?1:0)!==label)continue
first[next]=scores.first[row]??0
second[next]=scores.second[row]??0
next++}return{first:first,second:second}}function wins(own,others){const size=own.first.length
const differences=new Float64Array(size)
let first=0
let second=0
for(let index=0;index<size;index++){const one=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__.gt)(others.first,own.first[index]??0)
const two=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__.gt)(others.second,own.second[index]??0)
differences[index]=one-two
first+=one
second+=two}return{differences:differences,first:first,second:second}}function pairedAuroc(scores,level){const rows=scores.label.length
if(scores.first.length!==rows||scores.second.length!==rows)throw new RangeError("paired scores need one label, one first and one second score in each row")
if(rows===0)return{ok:false,reason:"no-rows"}
let events=0
for(const label of scores.label)if(label===1)events++
const nonEvents=rows-events
if(events===0)return{ok:false,reason:"no-positives"}
if(nonEvents===0)return{ok:false,reason:"no-negatives"}
const positives=rowsWith(1,scores,events)
const negatives=rowsWith(0,scores,nonEvents)
const sorted=({first:first,second:second})=>({first:(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__.V_)(first),second:(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__.V_)(second)})
const ofPositives=wins(positives,sorted(negatives))
const ofNegatives=wins(negatives,sorted(positives))
const twicePairs=2*events*nonEvents
const total=ofPositives.first-ofPositives.second
const common={ok:true,events:events,nonEvents:nonEvents,first:ofPositives.first/twicePairs,second:ofPositives.second/twicePairs,difference:total/twicePairs}
const gains=(0,_intervals_moments_js__WEBPACK_IMPORTED_MODULE_1__.QI)(ofPositives.differences)
const losses=(0,_intervals_moments_js__WEBPACK_IMPORTED_MODULE_1__.QI)(ofNegatives.differences)
if(gains===null||losses===null)return{...common,test:{ok:false,reason:"too-few-rows"}}
const variance=gains/(2*nonEvents)**2+losses/(2*events)**2
const certain=[ofPositives.first,ofPositives.second].some(won=>won===0||won===twicePairs)
if(certain||!(variance>0))return{...common,test:{ok:false,reason:"no-variation"}}
return{...common,test:testDifference(common.difference,Math.sqrt(variance),level)}}},75111:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>calibrationDrift,x:()=>judgeCalibrationDrift})
var _calibration_calibration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59182)
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(555)
var _intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83888)
var _numbers_inversion_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21945)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(21091)
function calibrationDrift(current,reference,level){const now=(0,_calibration_calibration_js__WEBPACK_IMPORTED_MODULE_0__.kj)(current,level)
if(!now.ok)return{ok:false,period:"current",reason:now.reason}
const then=(0,_calibration_calibration_js__WEBPACK_IMPORTED_MODULE_0__.kj)(reference,level)
if(!then.ok)return{ok:false,period:"reference",reason:then.reason}
const ratio=now.value/then.value
const standardError=Math.sqrt(logVariance(current)+logVariance(reference))
const reach=Math.exp((0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_1__.SX)(level)*standardError)
const interval={lower:ratio/reach,upper:ratio*reach,level:level,method:"log"}
return{ok:true,ratio:ratio,standardError:standardError,interval:interval,current:now.value,reference:then.value}}function logVariance({observed:observed,n:n}){return(1-observed/n)/observed}function judgeCalibrationDrift(question){const{current:current,reference:reference,factor:factor,alpha:alpha,minimumEvents:minimumEvents}=question
if(!(factor>1&&Number.isFinite(factor)))throw new RangeError("a factor of change lies above 1")
if(!(alpha>0&&alpha<=.5))throw new RangeError("alpha lies above 0 and is at most 0.5")
const room=Math.log(factor)
const nNeeded=rowsNeeded(reference,room,alpha)
const found=calibrationDrift(current,reference,1-alpha)
if(!found.ok){const nothing={ratio:null,lower:null,upper:null,pPass:1,pFail:1}
return{...nothing,nNeeded:nNeeded,alpha:alpha,status:"too-few",reason:"zero-denominator"}}const{ratio:ratio,standardError:standardError}=found
const reach=Math.exp(-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_4__.Zl)(alpha)*standardError)
const z=(room-Math.abs(Math.log(ratio)))/standardError
const result={ratio:ratio,lower:ratio/reach,upper:ratio*reach,pPass:z>0?Math.max(_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_3__.h,(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_4__.vr)(-z)):1,pFail:z<0?Math.max(_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_3__.h,(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_4__.vr)(z)):1,nNeeded:nNeeded,alpha:alpha}
const fewest=Math.min(...[current,reference].flatMap(({observed:observed,n:n})=>[observed,n-observed]))
return fewest<minimumEvents?{...result,status:"too-few",reason:"few-events"}:{...result,status:"ok"}}function rowsNeeded({observed:observed,n:n},room,alpha){if(!(observed>0&&observed<n))return null
const z=(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_4__.Zl)(1-(1-_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_2__.wY)/2)-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_4__.Zl)(alpha)
const left=(room/z)**2-logVariance({observed:observed,expected:observed,n:n})
return left>0?(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_2__.Nk)((n-observed)/observed/left):null}},77485:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>missingRateDifference,o:()=>categoryChanges})
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
function onlyIn(own,other){const rows=own.reduce((sum,count)=>sum+count,0)
const otherRows=other.reduce((sum,count)=>sum+count,0)
return own.flatMap((count,index)=>{if(count===0||(other[index]??0)>0)return[]
const share=count/rows
return[{index:index,count:count,share:share,chanceOfNone:share===1?Number(otherRows===0):(1-share)**otherRows}]})}function categoryChanges({reference:reference,current:current}){return{added:onlyIn(current,reference),vanished:onlyIn(reference,current)}}function missingRateDifference(reference,current,level){return(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.pv)(current.missing,current.rows,reference.missing,reference.rows,level)}},48299:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{RU:()=>noncentralityUpper,aO:()=>noncentralityLower,fu:()=>chiSquareUpperQuantile,o:()=>chiSquareUpper})
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21091)
function turningPoint(low,high,below){let from=low
let to=high
while(to-from>1e-13*to){const middle=(from+to)/2
if(below(middle))from=middle
else to=middle}return(from+to)/2}function chiSquareUpper(x,degrees){if(x<=0)return 1
const half=x/2
const odd=degrees%2===1
const offset=odd?.5:0
let total=odd?2*(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.vr)(-Math.sqrt(x)):0
let logTerm=odd?Math.log(2*Math.sqrt(half)/Math.sqrt(Math.PI))-half:-half
for(let k=0;k<Math.floor(degrees/2);k++){total+=Math.exp(logTerm)
logTerm+=Math.log(half/(k+offset+1))}return Math.min(1,total)}function chiSquareUpperQuantile(upper,degrees){let high=degrees+1
while(chiSquareUpper(high,degrees)>upper)high*=2
return turningPoint(0,high,x=>chiSquareUpper(x,degrees)>upper)}function logGamma(x){let shifted=x
let product=1
while(shifted<16){product*=shifted
shifted++}const inverse=1/(shifted*shifted)
const series=(1/12-inverse*(1/360-inverse*(1/1260-inverse/1680)))/shifted
return(shifted-.5)*Math.log(shifted)-shifted+Math.log(2*Math.PI)/2+series-Math.log(product)}const REACH={deviations:10,counts:40}
function countsAround(mean){const reach=REACH.deviations*Math.sqrt(mean)+REACH.counts
return{first:Math.max(0,Math.floor(mean-reach)),last:mean===0?0:Math.ceil(mean+reach)}}const logWeight=(mean,j)=>mean===0?0:j*Math.log(mean)-mean-logGamma(j+1)
const logStep=(half,power)=>power*Math.log(half)-half-logGamma(power+1)
function noncentralLower(x,degrees,noncentrality){const mean=noncentrality/2
const half=x/2
const{first:first,last:last}=countsAround(mean)
let weight=logWeight(mean,last)
let step=logStep(half,degrees/2+last)
let share=(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.hC)(x,degrees+2*last)
let total=0
for(let j=last;j>=first;j--){total+=Math.exp(weight)*share
weight+=Math.log(j/mean)
step+=Math.log((degrees/2+j)/half)
share=Math.min(1,share+Math.exp(step))}return Math.min(1,total)}function noncentralUpper(x,degrees,noncentrality){const mean=noncentrality/2
const half=x/2
const{first:first,last:last}=countsAround(mean)
let weight=logWeight(mean,first)
let step=logStep(half,degrees/2+first)
let share=chiSquareUpper(x,degrees+2*first)
let total=0
for(let j=first;j<=last;j++){total+=Math.exp(weight)*share
share=Math.min(1,share+Math.exp(step))
weight+=Math.log(mean/(j+1))
step+=Math.log(half/(degrees/2+j+1))}return Math.min(1,total)}const MANY=1e5
function noncentralityUpper(statistic,degrees,alpha){const outermost=Math.sqrt(statistic)-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(alpha)
if(statistic>MANY)return outermost*outermost
if(!(statistic>0)||(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.hC)(statistic,degrees)<=alpha)return 0
return turningPoint(0,outermost,root=>noncentralLower(statistic,degrees,root*root)>alpha)**2}function noncentralityLower(statistic,degrees,alpha){if(!(statistic>0)||chiSquareUpper(statistic,degrees)>=alpha)return 0
if(statistic>MANY)return Math.max(0,Math.sqrt(statistic)-Math.sqrt(chiSquareUpperQuantile(alpha,degrees)))**2
return turningPoint(0,Math.sqrt(statistic),root=>noncentralUpper(statistic,degrees,root*root)<alpha)**2}},91007:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fz:()=>totalVariationOf,IG:()=>totalVariation,Mv:()=>divergences,Pl:()=>correctedStabilityIndex,V5:()=>populationStabilityIndex,Wp:()=>chiSquareTest,aX:()=>totalVariationLimits,sZ:()=>stabilityIndexLimits})
var _intervals_estimate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(20712)
var _numbers_count_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20479)
var _chi_squared_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48299)
var _kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66745)
var _sample_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81367)
function cellsOf({reference:reference,current:current}){if(reference.length!==current.length)throw new RangeError("both sides are counted in the same cells")
const total=counts=>counts.reduce((sum,count)=>sum+count,0)
for(const count of[...reference,...current])if(!(0,_numbers_count_js__WEBPACK_IMPORTED_MODULE_3__.m)(count))throw new RangeError("a count is a whole number of at least 0")
const occurs=(_,cell)=>(reference[cell]??0)+(current[cell]??0)>0
return{reference:reference.filter(occurs),current:current.filter(occurs),n:total(reference),m:total(current)}}function sumOverCells({reference:reference,current:current},term){return reference.reduce((sum,count,cell)=>sum+term(count,current[cell]??0),0)}function totalVariationOf(counts){const cells=cellsOf(counts)
const{n:n,m:m}=cells
if(n===0||m===0)return null
return{value:sumOverCells(cells,(r,c)=>Math.abs(r/n-c/m))/2,cells:cells.reference.length,n:n,m:m,spread:sumOverCells(cells,r=>Math.sqrt(r/n*(1-r/n)))}}function totalVariationLimits({value:value,cells:cells,n:n,m:m},alpha){const inverse=(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__.Qs)(n,m)
const reach=(0,_kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_1__.WN)(n,m,alpha)
const excess=Math.sqrt((cells-1)*inverse)/2
return{lower:Math.max(0,value-excess-reach),upper:Math.min(1,value+reach)}}function totalVariation(counts,level){const summary=totalVariationOf(counts)
if(summary===null)return(0,_intervals_estimate_js__WEBPACK_IMPORTED_MODULE_4__.F)("no-rows")
const limits=totalVariationLimits(summary,(1-level)/2)
return(0,_intervals_estimate_js__WEBPACK_IMPORTED_MODULE_4__.j)(summary.value,summary.n+summary.m,{...limits,level:level,method:"hoeffding"})}function divergences(counts){const cells=cellsOf(counts)
const{n:n,m:m}=cells
if(n===0||m===0)return null
const against=(share,middle)=>share===0?0:share*Math.log(share/middle)
const summed=sumOverCells(cells,(r,c)=>{const middle=(r/n+c/m)/2
return(against(r/n,middle)+against(c/m,middle))/2})
const jensenShannon=Math.max(0,summed)
const squares=sumOverCells(cells,(r,c)=>(Math.sqrt(r/n)-Math.sqrt(c/m))**2)
return{jensenShannon:jensenShannon,jensenShannonDistance:Math.sqrt(jensenShannon/Math.LN2),hellinger:Math.sqrt(squares/2)}}function chiSquareTest(counts,level){const cells=cellsOf(counts)
const{n:n,m:m}=cells
if(n===0||m===0)return{ok:false,reason:"no-rows"}
const degrees=cells.reference.length-1
if(degrees===0)return{ok:false,reason:"no-variation"}
const rows=n+m
const statistic=sumOverCells(cells,(r,c)=>(r/n-c/m)**2/(r+c)*n*m)
const alpha=(1-level)/2
const cramersV=Math.min(1,Math.sqrt(statistic/rows))
const lower=Math.sqrt((0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__.aO)(statistic,degrees,alpha)/rows)
const upper=Math.sqrt((0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__.RU)(statistic,degrees,alpha)/rows)
return{ok:true,statistic:statistic,degrees:degrees,p:(0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__.o)(statistic,degrees),cramersV:cramersV,interval:{lower:Math.min(cramersV,lower),upper:Math.min(1,Math.max(cramersV,upper)),level:level,method:"noncentral-chi-squared"}}}function stabilityIndexOf(counts){const cells=cellsOf(counts)
const{n:n,m:m}=cells
if(n===0||m===0)return{ok:false,reason:"no-rows"}
const bins=cells.reference.length
if(bins===1)return{ok:false,reason:"no-variation"}
const p=r=>(r+.5)/(n+bins/2)
const q=c=>(c+.5)/(m+bins/2)
const slopeOfP=(r,c)=>1-q(c)/p(r)-Math.log(q(c)/p(r))
const slopeOfQ=(r,c)=>1-p(r)/q(c)+Math.log(q(c)/p(r))
const variance=(share,slope)=>Math.max(0,sumOverCells(cells,(r,c)=>share(r,c)*slope(r,c)**2)-sumOverCells(cells,(r,c)=>share(r,c)*slope(r,c))**2)
const ofReference=variance(r=>p(r),slopeOfP)
const ofCurrent=variance((_,c)=>q(c),slopeOfQ)
return{ok:true,halfCount:sumOverCells(cells,(r,c)=>(q(c)-p(r))*Math.log(q(c)/p(r))),bins:bins,n:n,m:m,standardError:Math.sqrt(ofReference/n+ofCurrent/m),fewestReference:Math.min(...cells.reference),fewestCurrent:Math.min(...cells.current)}}function stabilityNullExpectation({bins:bins,n:n,m:m}){return(bins-1)*(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__.Qs)(n,m)}function correctedStabilityIndex(index){return Math.max(0,index.halfCount-stabilityNullExpectation(index))}const WIDENING=1.1
function stabilityIndexLimits(index,alpha){const{halfCount:halfCount,bins:bins,n:n,m:m,standardError:standardError}=index
const unit=(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__.Qs)(n,m)
const statistic=halfCount/unit
const corrected=correctedStabilityIndex(index)
const usual=2*Math.sqrt(halfCount*unit)
const stretch=WIDENING*Math.max(1,usual>0?standardError/usual:1)
const lower=unit*(0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__.aO)(statistic,bins-1,alpha)
const upper=unit*(0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__.RU)(statistic,bins-1,alpha)
return{lower:Math.max(0,corrected-stretch*Math.max(0,corrected-lower)),upper:corrected+stretch*Math.max(0,upper-corrected)}}function populationStabilityIndex(counts,level){const index=stabilityIndexOf(counts)
if(!index.ok)return index
const cells=cellsOf(counts)
const{n:n,m:m,bins:bins}=index
const raw=index.fewestReference===0||index.fewestCurrent===0?null:sumOverCells(cells,(r,c)=>(c/m-r/n)*Math.log(c/m/(r/n)))
return{...index,raw:raw,nullExpectation:stabilityNullExpectation(index),nullQuantile95:(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__.Qs)(n,m)*(0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_0__.fu)(.05,bins-1),corrected:correctedStabilityIndex(index),interval:{...stabilityIndexLimits(index,(1-level)/2),level:level,method:"noncentral-chi-squared"}}}},5390:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{In:()=>wassersteinEffect,Jh:()=>judgeDrift,RX:()=>withEffectiveRows,hp:()=>totalVariationEffect,qs:()=>familyTestOf})
var _decisions_family_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(29153)
var _intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83888)
var _numbers_inversion_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21945)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21091)
var _chi_squared_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48299)
var _divergence_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(91007)
var _kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(66745)
var _sample_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(81367)
var _wasserstein_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(54243)
const FEWEST_ROWS_WASSERSTEIN=100
const FEWEST_ROWS_PER_BIN=5
function wassersteinEffect(pair){const summary=(0,_wasserstein_js__WEBPACK_IMPORTED_MODULE_7__.Os)(pair)
if(!summary.ok)return{ok:false,measure:"wasserstein",reason:summary.reason}
const{ok:_,...distance}=summary
return{ok:true,effect:{measure:"wasserstein",...distance}}}function totalVariationEffect(counts){const summary=(0,_divergence_js__WEBPACK_IMPORTED_MODULE_4__.Fz)(counts)
if(summary===null)return{ok:false,measure:"total-variation",reason:"no-rows"}
return{ok:true,effect:{measure:"total-variation",...summary}}}function effectSize(effect){switch(effect.measure){case"kolmogorov-smirnov":return effect.atMost
case"population-stability-index":return(0,_divergence_js__WEBPACK_IMPORTED_MODULE_4__.Pl)(effect)
case"wasserstein":case"total-variation":return effect.value}}function distanceLimits({atLeast:atLeast,atMost:atMost,n:n,m:m},alpha){return{lower:Math.max(0,atLeast-(0,_kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_5__.WN)(n,m,alpha/2)),upper:Math.min(1,atMost+(0,_kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_5__.WN)(n,m,alpha))}}function limitsAt(effect,alpha){switch(effect.measure){case"wasserstein":return(0,_wasserstein_js__WEBPACK_IMPORTED_MODULE_7__.$1)(effect,alpha)
case"kolmogorov-smirnov":return distanceLimits(effect,alpha)
case"total-variation":return(0,_divergence_js__WEBPACK_IMPORTED_MODULE_4__.aX)(effect,alpha)
case"population-stability-index":return(0,_divergence_js__WEBPACK_IMPORTED_MODULE_4__.sZ)(effect,alpha)}}const KOLMOGOROV_80=1.0727491749396478
function undrifted(effect,m){const root=Math.sqrt((0,_sample_js__WEBPACK_IMPORTED_MODULE_6__.Qs)(effect.n,m))
const z=(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(.8)
switch(effect.measure){case"wasserstein":{const excess=effect.nullExcess*root
const{skewReference:skewReference}=effect
return{...effect,m:m,value:excess+z*root,excess:excess,currentVariance:1,skewCurrent:skewReference}}case"kolmogorov-smirnov":{const open=effect.atMost-effect.atLeast
return{...effect,m:m,atLeast:KOLMOGOROV_80*root,atMost:KOLMOGOROV_80*root+open}}case"total-variation":return{...effect,m:m,value:effect.spread*root/Math.sqrt(2*Math.PI)+z*root/2}
case"population-stability-index":{const fewestCurrent=effect.fewestReference/effect.n*m
const halfCount=(0,_chi_squared_js__WEBPACK_IMPORTED_MODULE_3__.fu)(.2,effect.bins-1)*root*root
return{...effect,m:m,halfCount:halfCount,standardError:2*Math.sqrt(halfCount)*root,fewestCurrent:fewestCurrent}}}}function rowsNeeded(effect,margin,alpha){return(0,_intervals_sample_size_js__WEBPACK_IMPORTED_MODULE_0__.bP)(1,m=>{const ifNothingChanged=undrifted(effect,m)
return shortage(ifNothingChanged,margin,alpha)===null&&limitsAt(ifNothingChanged,alpha).upper<margin})}function shortage(effect,margin,alpha){switch(effect.measure){case"wasserstein":{if(Math.min(effect.n,effect.m)<FEWEST_ROWS_WASSERSTEIN)return"few-rows"
const best=(0,_wasserstein_js__WEBPACK_IMPORTED_MODULE_7__.$1)({...effect,value:0,excess:0},alpha)
return best.upper>=margin?"below-minimum":null}case"kolmogorov-smirnov":case"total-variation":return(0,_kolmogorov_smirnov_js__WEBPACK_IMPORTED_MODULE_5__.WN)(effect.n,effect.m,alpha)>=margin?"below-minimum":null
case"population-stability-index":if(effect.fewestReference<FEWEST_ROWS_PER_BIN)return"few-rows"
return effect.fewestCurrent<FEWEST_ROWS_PER_BIN?"below-minimum":null}}function familyTestOf({pPass:pPass,pFail:pFail,tooFew:tooFew}){switch(tooFew){case void 0:return{pPass:pPass,pFail:pFail,status:"ok"}
case"below-minimum":return{pPass:pPass,pFail:pFail,status:"too-few",reason:tooFew}
case"few-rows":return{pPass:pPass,pFail:pFail,status:"too-few",reason:"few-events"}
default:return{pPass:pPass,pFail:pFail,status:"too-few",reason:"zero-denominator"}}}function withEffectiveRows(effect,{reference:reference,current:current}){if(!(reference>0&&reference<=effect.n&&current>0&&current<=effect.m))throw new RangeError("effective rows lie above 0 and are at most the rows")
switch(effect.measure){case"wasserstein":{const designEffect=Math.max(effect.n/reference,effect.m/current)
return{...effect,n:reference,m:current,excess:effect.excess*Math.sqrt(designEffect)}}case"total-variation":return{...effect,n:reference,m:current}}}function judgeOne({name:name,effect:result},margins,alpha){const measure=result.ok?result.effect.measure:result.measure
const margin=margins[measure]
if(!(margin>0&&Number.isFinite(margin)))throw new RangeError("a margin of drift is above 0")
const common={name:name,measure:measure,alpha:alpha,margin:margin}
if(!result.ok){const nothing={effect:null,lower:null,upper:null,pPass:1,pFail:1,nNeeded:null}
const decision={...common,...nothing,tooFew:result.reason}
return{decision:decision,test:familyTestOf(decision)}}const{effect:effect}=result
const size=effectSize(effect)
const{lower:lower,upper:upper}=limitsAt(effect,alpha)
const pPass=size<margin?(0,_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_1__.e)(level=>margin-limitsAt(effect,level).upper):1
const pFail=size>margin?(0,_numbers_inversion_js__WEBPACK_IMPORTED_MODULE_1__.e)(level=>limitsAt(effect,level).lower-margin):1
const tooFew=shortage(effect,margin,alpha)
const passes=tooFew===null&&pPass<=alpha
const decision={...common,effect:size,lower:lower,upper:upper<_wasserstein_js__WEBPACK_IMPORTED_MODULE_7__.fk?upper:null,pPass:pPass,pFail:pFail,nNeeded:passes?null:rowsNeeded(effect,margin,alpha),...tooFew===null?{}:{tooFew:tooFew}}
return{decision:decision,test:familyTestOf(decision)}}function judgeDrift(features,margins,alpha){if(!(alpha>0&&alpha<=.5))throw new RangeError("alpha lies above 0 and is at most 0.5")
const judged=features.map(feature=>judgeOne(feature,margins,alpha))
const decided=(0,_decisions_family_js__WEBPACK_IMPORTED_MODULE_8__.jn)(judged.map(({decision:decision,test:test})=>({id:decision.name,test:test})),alpha)
return judged.map(({decision:decision},index)=>{const family=decided[index]??{outcome:"not-evaluated",reason:"inconclusive",adjustedPFail:1}
const{outcome:outcome,adjustedPFail:adjustedPFail}=family
const reason=family.outcome==="not-evaluated"?{reason:family.reason}:{}
return{...decision,adjustedPFail:adjustedPFail,outcome:outcome,...reason}})}},66745:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{WN:()=>hoeffdingReach,gJ:()=>kolmogorovSmirnov})
var _sample_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81367)
function hoeffdingReach(n,m,alpha){return Math.sqrt(-Math.log(alpha)/2*(0,_sample_js__WEBPACK_IMPORTED_MODULE_0__.Qs)(n,m))}function dkwHalfWidth(n,m,level){return hoeffdingReach(n,m,(1-level)/2)}function kolmogorovUpper(x){if(!(x>0))return 1
if(x<1){let below=0
for(let k=1;k<=9;k+=2)below+=Math.exp(-((k*Math.PI)**2)/(8*x*x))
return 1-Math.sqrt(2*Math.PI)/x*below}let above=0
for(let k=1;k<=6;k++)above+=(k%2===1?1:-1)*Math.exp(-2*k*k*x*x)
return 2*above}function largestDifference(reference,current){const n=reference.length
const m=current.length
let largest=0
let inReference=0
let inCurrent=0
while(inReference<n&&inCurrent<m){const value=Math.min(reference[inReference]??0,current[inCurrent]??0)
while(inReference<n&&reference[inReference]===value)inReference++
while(inCurrent<m&&current[inCurrent]===value)inCurrent++
largest=Math.max(largest,Math.abs(inReference/n-inCurrent/m))}return largest}function kolmogorovSmirnov({reference:reference,current:current},level){const n=reference.ascending.length
const m=current.ascending.length
if(n===0||m===0)return{ok:false,reason:"no-rows"}
const d=largestDifference(reference.ascending,current.ascending)
const halfWidth=dkwHalfWidth(n,m,level)
return{ok:true,d:d,n:n,m:m,interval:{lower:Math.max(0,d-halfWidth),upper:Math.min(1,d+halfWidth),level:level,method:"dkw"},halfWidth:halfWidth,pKolmogorov:kolmogorovUpper(d/Math.sqrt((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__.Qs)(n,m)))}}},81367:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cn:()=>commonScale,F5:()=>shapeOf,Qs:()=>combinedInverse,YV:()=>quantile,uV:()=>sampleOf})
var _intervals_moments_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3697)
var _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7253)
var _numbers_sorted_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83803)
function sampleOf(values){for(const value of values)if(!Number.isFinite(value))throw new RangeError("a value of a numeric feature is finite")
return{ascending:values.slice().sort()}}function quantile({ascending:ascending},level){return ascending.length===0?null:(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_1__.mY)(ascending,level)}function shapeOf({ascending:ascending},scale,origin){const values=ascending.map(value=>value*scale-origin)
const found=(0,_intervals_moments_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(values)
const{n:n,mean:mean}=found
const cubes=new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_2__.V
const fourths=new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_2__.V
for(const value of values){const deviation=value-mean
const square=deviation*deviation
cubes.add(square*deviation)
fourths.add(square*square)}return{n:n,mean:mean,variance:(0,_intervals_moments_js__WEBPACK_IMPORTED_MODULE_0__.FD)(found),second:found.squares/n,third:cubes.value()/n,fourth:fourths.value()/n}}function commonScale({reference:reference,current:current}){let largest=0
for(const{ascending:ascending}of[reference,current])largest=Math.max(largest,Math.abs(ascending[0]??0),Math.abs(ascending[ascending.length-1]??0))
if(largest===0)return 1
return 2**-Math.max(-1e3,Math.min(1e3,Math.floor(Math.log2(largest))))}function combinedInverse(n,m){return 1/n+1/m}},64500:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>unitChange})
var _sample_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81367)
const LEVELS=[.1,.25,.5,.75,.9]
const FEWEST_ROWS=20
const SMALLEST_FACTOR=Math.log(1.5)
const TOLERANCE=.25
const NOISE=3*Math.sqrt(Math.PI/2)
const IQR_OF_NORMAL=1.3489795003921634
function logQuantiles(sample,sign){return LEVELS.map(level=>Math.log(sign*((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__.YV)(sample,level)??0)))}function unitChange({reference:reference,current:current}){const n=reference.ascending.length
const m=current.ascending.length
if(Math.min(n,m)<FEWEST_ROWS)return{status:"not-applicable",reason:"few-rows"}
const sign=Math.sign((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__.YV)(reference,.5)??0)
const before=logQuantiles(reference,sign)
const now=logQuantiles(current,sign)
if(![...before,...now].every(Number.isFinite))return{status:"not-applicable",reason:"mixed-signs"}
const spread=Math.abs((before[3]??0)-(before[1]??0))/IQR_OF_NORMAL
if(spread===0)return{status:"not-applicable",reason:"no-variation"}
const ratios=now.map((value,index)=>value-(before[index]??0)).sort((a,b)=>a-b)
const middle=ratios[2]??0
const disagreement=(ratios[4]??0)-(ratios[0]??0)
const ordinary=spread*(1+NOISE*Math.sqrt(1/n+1/m))
const far=Math.abs(middle)>=Math.max(SMALLEST_FACTOR,ordinary)
return far&&disagreement<=TOLERANCE*Math.abs(middle)?{status:"changed",factor:Math.exp(middle),disagreement:Math.exp(disagreement)}:{status:"unchanged"}}},54243:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$1:()=>wassersteinLimits,Gw:()=>numericShift,Os:()=>wassersteinOf,fk:()=>UNBOUNDED})
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
var _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7253)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21091)
var _sample_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81367)
function areas({reference:reference,current:current},scale){const first=reference.ascending
const second=current.ascending
const n=first.length
const m=second.length
const between=new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_3__.V
const noise=new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_3__.V
const spread=new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_3__.V
let i=0
let j=0
let previous=Math.min(first[0]??0,second[0]??0)*scale
while(i<n||j<m){const next=Math.min(first[i]??Number.POSITIVE_INFINITY,second[j]??Number.POSITIVE_INFINITY)
const width=next*scale-previous
if(width>0){const f=i/n
const g=j/m
between.add(Math.abs(f-g)*width)
noise.add(Math.sqrt(f*(1-f)/n+g*(1-g)/m)*width)
spread.add(Math.sqrt(f*(1-f))*width)}previous=next*scale
while(i<n&&first[i]===next)i++
while(j<m&&second[j]===next)j++}return{between:between.value(),noise:noise.value(),spread:spread.value()}}const MEAN_DEVIATION=Math.sqrt(2/Math.PI)
function scaled(pair){const n=pair.reference.ascending.length
const m=pair.current.ascending.length
if(n===0||m===0)return{ok:false,reason:"no-rows"}
const scale=(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(pair)
const origin=(pair.reference.ascending[0]??0)*scale
const reference=(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__.F5)(pair.reference,scale,origin)
const current=(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__.F5)(pair.current,scale,origin)
if(reference.variance===null||current.variance===null)return{ok:false,reason:"too-few-rows"}
if(!(reference.fourth>0))return{ok:false,reason:"no-variation"}
return{areas:areas(pair,scale),reference:reference,current:current,sd:Math.sqrt(reference.variance),scale:scale}}function summary({areas:{between:between,noise:noise,spread:spread},reference:reference,current:current,sd:sd}){return{value:between/sd,n:reference.n,m:current.n,currentVariance:(current.variance??0)/(sd*sd),scaleError:Math.sqrt(Math.max(0,reference.fourth/reference.second**2-1))/2,skewReference:Math.abs(reference.third)/sd**3,skewCurrent:Math.abs(current.third)/sd**3,excess:MEAN_DEVIATION*noise/sd,nullExcess:MEAN_DEVIATION*spread/sd}}function wassersteinOf(pair){const found=scaled(pair)
return"ok"in found?found:{ok:true,...summary(found)}}const UNBOUNDED=1e9
function wassersteinLimits(distance,alpha){const{value:value,n:n,m:m,currentVariance:currentVariance,scaleError:scaleError,skewReference:skewReference,skewCurrent:skewCurrent,excess:excess}=distance
const z=-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(alpha)
const variance=1/n+currentVariance/m
const skew=skewReference/(n*n)+skewCurrent/(m*m)
const lean=(2*z*z+1)*skew/(6*variance)
const bend=z*z*scaleError/n
const lead=1-bend*scaleError
const root=from=>{const centre=from+bend
const product=from*from-z*z*variance
return{centre:centre,product:product,reach:Math.sqrt(centre*centre-lead*product)}}
const up=root(value)
const upper=lead>0?(up.centre+up.reach)/lead+lean:UNBOUNDED
const from=value-excess-lean
const down=root(Math.max(0,from))
const lower=lead>0&&down.product>0?down.product/(down.centre+down.reach):0
return{lower:Math.min(value,lower),upper:Math.min(UNBOUNDED,upper)}}function wassersteinInterval(distance,level){const limits=wassersteinLimits(distance,(1-level)/2)
return limits.upper>=UNBOUNDED?null:{...limits,level:level,method:"kantorovich-dual"}}function numericShift(pair,level){const found=scaled(pair)
if("ok"in found)return found
const own=summary(found)
const distance=found.areas.between/found.scale
const meanShift=(found.current.mean-found.reference.mean)/found.sd
const standardError=Math.sqrt(1/own.n+own.currentVariance/own.m)
return{ok:true,distance:Number.isFinite(distance)?distance:null,overReferenceSd:own.value,interval:wassersteinInterval(own,level),meanShift:meanShift,meanShiftInterval:(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.lk)(meanShift,standardError,level)}}},98210:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$r:()=>clusterSums,CE:()=>wilsonClustered,G:()=>complementOf,OU:()=>tellingPatients,PA:()=>effectiveRows,QN:()=>patientsIn,RD:()=>cautiousDesignEffect,T0:()=>effectiveCases,Vx:()=>mergeClusterSums,iG:()=>effectivePatients,qR:()=>sumPatients,rd:()=>correction})
var _interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
function patientsIn(codes){let most=0
for(const code of codes)if(code>=most)most=code+1
if(most>codes.length)throw new RangeError("patients are numbered from 0, with no more numbers than rows")
return most}function clusterSums(codes,counted,event,rows=null){const patients=patientsIn(codes)
const countedOf=new Uint32Array(patients)
const eventsOf=new Uint32Array(patients)
const size=rows===null?codes.length:rows.length
for(let index=0;index<size;index++){const row=rows===null?index:rows[index]??0
if(counted!==null&&counted[row]!==1)continue
const code=codes[row]??0
countedOf[code]=(countedOf[code]??0)+1
if(event[row]===1)eventsOf[code]=(eventsOf[code]??0)+1}return sumPatients(eventsOf,countedOf)}function sumPatients(events,rows){const sums={x:0,n:0,clusters:0,squares:0,products:0,sizes:0,lone:0,loneX:0}
for(let patient=0;patient<rows.length;patient++){const n=rows[patient]??0
const x=events[patient]??0
if(n===0)continue
sums.x+=x
sums.n+=n
sums.clusters+=1
sums.squares+=x*x
sums.products+=x*n
sums.sizes+=n*n
if(n===1){sums.lone+=1
sums.loneX+=x}}return sums}function mergeClusterSums(a,b){return{x:a.x+b.x,n:a.n+b.n,clusters:a.clusters+b.clusters,squares:a.squares+b.squares,products:a.products+b.products,sizes:a.sizes+b.sizes,lone:a.lone+b.lone,loneX:a.loneX+b.loneX}}function complementOf({x:x,n:n,clusters:clusters,squares:squares,products:products,sizes:sizes,lone:lone,loneX:loneX}){return{x:n-x,n:n,clusters:clusters,squares:sizes-2*products+squares,products:sizes-products,sizes:sizes,lone:lone,loneX:lone-loneX}}function squaredDeviations({x:x,n:n,squares:squares,products:products,sizes:sizes}){const[events,rows]=[BigInt(x),BigInt(n)]
const scaled=rows*rows*BigInt(squares)-2n*events*rows*BigInt(products)+events*events*BigInt(sizes)
return Number(scaled)/(n*n)}const independentDeviations=({x:x,n:n})=>x*(n-x)/n
const correction=clusters=>clusters/(clusters-1)
function designEffect(sums){const independent=independentDeviations(sums)
if(sums.clusters<2||independent===0)return null
return Math.max(1,squaredDeviations(sums)*correction(sums.clusters)/independent)}function effectivePatients({n:n,sizes:sizes}){return n===0?0:n*n/sizes}function effectiveRows(sums){if(sums.sizes===sums.n)return sums.n
const effect=designEffect(sums)
return effect===null?effectivePatients(sums):sums.n/effect}function wilsonClustered(sums,level){if(sums.sizes===sums.n)return(0,_interval_js__WEBPACK_IMPORTED_MODULE_0__.rF)(sums.x,sums.n,level)
const n=effectiveRows(sums)
return{...(0,_interval_js__WEBPACK_IMPORTED_MODULE_0__.Be)(sums.x/sums.n*n,n,(0,_interval_js__WEBPACK_IMPORTED_MODULE_0__.SX)(level)),level:level,method:"wilson-effective-n"}}function tellingPatients({x:x,n:n,squares:squares,products:products,sizes:sizes,lone:lone,loneX:loneX}){const events=x-loneX
const others=n-lone-events
if(events===0||others===0)return 0
const eventSquares=squares-loneX
const otherSquares=sizes-lone-2*(products-loneX)+eventSquares
return Math.min(events*events/eventSquares,others*others/otherSquares)}const ASSUMED_PATIENTS=3
function cautiousAgreement(estimate,patients){const bounded=Math.min(1,Math.max(0,estimate))
return(patients*bounded+ASSUMED_PATIENTS)/(patients+ASSUMED_PATIENTS)}function cautiousDesignEffect(seen,rowsEach,patients){if(seen===null)return rowsEach
return Math.max(seen,1+(rowsEach-1)*cautiousAgreement((seen-1)/(rowsEach-1),patients))}function effectiveCases(own,sides){if(own.n===0)return 0
if(own.sizes===own.n)return own.n
let excess=0
let pairs=0
let telling=0
for(const side of sides){const independent=side.clusters<2?0:independentDeviations(side)
if(independent===0)continue
excess+=squaredDeviations(side)*correction(side.clusters)-independent
pairs+=independent*(side.sizes-side.n)/side.n
telling+=tellingPatients(side)}const patients=own.clusters<2?0:Math.min(telling,effectivePatients(own))
const agreement=cautiousAgreement(pairs>0?excess/pairs:1,patients)
return own.n/Math.max(designEffect(own)??1,1+(own.sizes/own.n-1)*agreement)}},20712:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>notDefined,j:()=>measured})
const measured=(value,n,interval)=>({ok:true,value:value,n:n,interval:interval})
const notDefined=reason=>({ok:false,reason:reason})},555:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A9:()=>logRatio,Be:()=>wilsonLimits,F9:()=>katz,SX:()=>zOfLevel,YF:()=>lowerOfDifference,ZG:()=>upperOfDifference,_m:()=>clopperPearsonUpper,bi:()=>newcombeLimits,fJ:()=>clopperPearsonLower,lk:()=>wald,pv:()=>newcombe,rF:()=>wilson})
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21091)
function zOfLevel(level){return-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.Zl)((1-level)/2)}function wald(value,standardError,level){const reach=zOfLevel(level)*standardError
return{lower:value-reach,upper:value+reach,level:level,method:"wald"}}function wilsonLimits(x,n,z){const p=x/n
const denominator=1+z*z/n
const centre=(p+z*z/(2*n))/denominator
const half=z/denominator*Math.sqrt(p*(1-p)/n+z*z/(4*n*n))
return{lower:x===0?0:Math.max(0,centre-half),upper:x===n?1:Math.min(1,centre+half)}}function wilson(x,n,level){return n===0?null:{...wilsonLimits(x,n,zOfLevel(level)),level:level,method:"wilson"}}function clopperPearsonLower(x,n,alpha){return x===0?0:(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.O9)(alpha,x,n-x+1)}function clopperPearsonUpper(x,n,alpha){return x===n?1:1-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.O9)(alpha,n-x,x+1)}function reachOfDifference(first,second,correlation){if(correlation===0)return Math.hypot(first,second)
return Math.sqrt(Math.max(0,first*first+second*second-2*correlation*first*second))}function lowerOfDifference(first,lower,second,upper,correlation=0){return first-second-reachOfDifference(first-lower,upper-second,correlation)}function upperOfDifference(first,upper,second,lower,correlation=0){return first-second+reachOfDifference(upper-first,second-lower,correlation)}function newcombeLimits(x1,n1,x2,n2,z){const first=wilsonLimits(x1,n1,z)
const second=wilsonLimits(x2,n2,z)
return{lower:lowerOfDifference(x1/n1,first.lower,x2/n2,second.upper),upper:upperOfDifference(x1/n1,first.upper,x2/n2,second.lower)}}function newcombe(x1,n1,x2,n2,level){if(n1===0||n2===0)return null
const limits=newcombeLimits(x1,n1,x2,n2,zOfLevel(level))
return{difference:x1/n1-x2/n2,...limits,level:level,method:"newcombe"}}function logRatio(x1,n1,x2,n2){return{value:Math.log(x1/n1/(x2/n2)),standardError:Math.sqrt(1/x1-1/n1+1/x2-1/n2)}}function katz(x1,n1,x2,n2,level){if(n1===0||n2===0)return null
const halfCorrected=x1===0||x2===0
const half=halfCorrected?.5:0
const{value:value,standardError:standardError}=logRatio(x1+half,n1+half,x2+half,n2+half)
const reach=zOfLevel(level)*standardError
return{ratio:Math.exp(value),lower:Math.exp(value-reach),upper:Math.exp(value+reach),level:level,method:"katz-log",halfCorrected:halfCorrected}}},3697:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D7:()=>deviationOf,FD:()=>varianceOf,GX:()=>meanEstimate,QI:()=>varianceOfMean,Zn:()=>momentsOf})
var _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7253)
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21091)
var _estimate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20712)
function momentsOf(values){const n=values.length
const first=values[0]??0
if(values.every(value=>value===first))return{n:n,mean:first,squares:0}
const mean=(0,_numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_1__.d)(values)/n
const squares=new _numbers_running_sum_js__WEBPACK_IMPORTED_MODULE_1__.V
for(let index=0;index<n;index++){const deviation=(values[index]??0)-mean
squares.add(deviation*deviation)}return{n:n,mean:mean,squares:squares.value()}}function varianceOf({n:n,squares:squares}){return n<2?null:squares/(n-1)}function varianceOfMean(values){const variance=varianceOf(momentsOf(values))
return variance===null?null:variance/values.length}function deviationOf(moments){const variance=varianceOf(moments)
return variance===null?null:Math.sqrt(variance)}function tInterval(mean,sd,n,level){const reach=-(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.YW)((1-level)/2,n-1)*sd/Math.sqrt(n)
return{lower:mean-reach,upper:mean+reach,level:level,method:"t"}}function meanEstimate(values,level,resolution=0){const found=momentsOf(values)
const{n:n,mean:mean}=found
if(n===0)return(0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__.F)("no-rows")
const sd=deviationOf(found)
return(0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__.j)(mean,n,sd===null||!(sd>resolution)?null:tInterval(mean,sd,n,level))}},83888:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B$:()=>unluckyValue,D7:()=>unluckyCount,Nk:()=>wholeCases,TL:()=>fewestWithoutError,bP:()=>smallestSize,wY:()=>POWER})
var _numbers_special_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21091)
const POWER=.8
const MOST_CASES=1e7
const Z_OF_POWER=(0,_numbers_special_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(POWER)
function unluckyCount(n,rate){const spread=Z_OF_POWER*Math.sqrt(n*rate*(1-rate))
return rate===1?n:Math.max(0,n*rate-spread-.5)}function unluckyValue(value,standardError){return value-Z_OF_POWER*standardError}function smallestSize(least,enough){const start=Math.max(1,Math.ceil(least))
if(start>MOST_CASES)return null
if(enough(start))return start
let short=start
let long=start
do{if(long>=MOST_CASES)return null
short=long
long=Math.min(MOST_CASES,long*2)}while(!enough(long))
while(long-short>1){const middle=Math.floor((short+long)/2)
if(enough(middle))long=middle
else short=middle}return long}function wholeCases(n){return n<=MOST_CASES?Math.ceil(n):null}function fewestWithoutError(rate,alpha){if(rate>=1)return Number.POSITIVE_INFINITY
return Math.floor(Math.log(alpha)/Math.log(rate))+1}},20479:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>isCount})
function isCount(value){return Number.isSafeInteger(value)&&value>=0}},21945:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>smallestAlpha,h:()=>SMALLEST_P})
var _special_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21091)
const SMALLEST_P=1e-15
const FARTHEST_Z=-(0,_special_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(SMALLEST_P)
const TOLERANCE=1e-10
function smallestAlpha(slackAt){const slackAtZ=z=>slackAt((0,_special_js__WEBPACK_IMPORTED_MODULE_0__.vr)(-z))
let holds=0
let slackHolds=slackAtZ(holds)
if(!(slackHolds>0))return 1
let lacks=FARTHEST_Z
let slackLacks=slackAtZ(lacks)
if(slackLacks>0)return SMALLEST_P
const width=lacks-holds
const mostSteps=Math.ceil(Math.log2(width/(2*TOLERANCE)))+1
for(let step=0;lacks-holds>2*TOLERANCE&&step<=mostSteps;step++){const middle=(holds+lacks)/2
const radius=TOLERANCE*2**(mostSteps-step)-(lacks-holds)/2
const straight=(slackLacks*holds-slackHolds*lacks)/(slackLacks-slackHolds)
const side=Math.sign(middle-straight)
const shift=Math.max(.2/width*(lacks-holds)**2,TOLERANCE/2)
const shifted=shift<=Math.abs(middle-straight)?straight+side*shift:middle
const z=Math.abs(shifted-middle)<=radius?shifted:middle-side*radius
const slack=slackAtZ(z)
if(slack>0){holds=z
slackHolds=slack}else{lacks=z
slackLacks=slack}}return(0,_special_js__WEBPACK_IMPORTED_MODULE_0__.vr)(-holds)}},7253:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>RunningSum,d:()=>compensatedSum})
class RunningSum{total=0
lost=0
add(term){const next=this.total+term
this.lost+=Math.abs(this.total)>=Math.abs(term)?this.total-next+term:term-next+this.total
this.total=next}value(){return this.total+this.lost}}function compensatedSum(values){const sum=new RunningSum
for(let index=0;index<values.length;index++)sum.add(values[index]??0)
return sum.value()}},83803:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BC:()=>countBelow,MJ:()=>countUpTo,V_:()=>ascending,aA:()=>cutsOfSorted,gt:()=>twiceBelow,mY:()=>quantileOfSorted})
function ascending(values){for(let index=1;index<values.length;index++)if((values[index-1]??0)>(values[index]??0))return values.slice().sort()
return values}function countBelow(sorted,value){let low=0
let high=sorted.length
while(low<high){const middle=low+high>>>1
if((sorted[middle]??0)<value)low=middle+1
else high=middle}return low}function countUpTo(sorted,value,from=0){let low=from
let high=sorted.length
while(low<high){const middle=low+high>>>1
if((sorted[middle]??0)<=value)low=middle+1
else high=middle}return low}function twiceBelow(sorted,value){const below=countBelow(sorted,value)
return below+countUpTo(sorted,value,below)}function quantileOfSorted(sorted,level){const position=(sorted.length-1)*level
const index=Math.floor(position)
const below=sorted[index]??Number.NaN
const above=sorted[Math.min(index+1,sorted.length-1)]??Number.NaN
const share=position-index
const straight=below+share*(above-below)
return Number.isFinite(straight)?straight:below*(1-share)+above*share}function cutsOfSorted(sorted,bins){const highest=sorted[sorted.length-1]??0
const cuts=[]
for(let index=1;index<bins&&sorted.length>0;index++){const cut=quantileOfSorted(sorted,index/bins)
if(cut<highest&&cut!==cuts[cuts.length-1])cuts.push(cut)}return cuts}},21091:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O9:()=>betaQuantile,YW:()=>tQuantile,Zl:()=>normalQuantile,hC:()=>chiSquareCdf,qH:()=>twoSided,vr:()=>normalCdf})
__webpack_require__(45481)
var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(67259)
var _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16328)
var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72484)
var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86060)
var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74455)
const TAIL=.01
function normalQuantile(probability){let z=_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_4__(probability,0,1)
if(!(probability>0&&probability<TAIL)||!Number.isFinite(z))return z
for(let step=0;step<2;step++){const excess=(normalCdf(z)-probability)*Math.sqrt(2*Math.PI)*Math.exp(z*z/2)
z-=excess/(1+z*excess/2)}return z}function normalCdf(z){return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_3__(z,0,1)}function twoSided(z){return 2*normalCdf(-Math.abs(z))}function betaQuantile(probability,a,b){return _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__(probability,a,b)}function tQuantile(probability,degrees){return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_5__(probability,degrees)}function chiSquareCdf(x,degrees){return _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_2__(x,degrees)}},88245:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{It:()=>rates,Xo:()=>proportion,d9:()=>worseIs,iD:()=>RATE_IDS})
var _numbers_count_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20479)
const RATE_IDS=["sensitivity","specificity","ppv","npv","fpr","fnr","fdr","false_omission_rate","accuracy","prevalence","selection_rate"]
function proportion(x,n){if(!(0,_numbers_count_js__WEBPACK_IMPORTED_MODULE_0__.m)(x)||!(0,_numbers_count_js__WEBPACK_IMPORTED_MODULE_0__.m)(n)||x>n)throw new RangeError("a proportion needs whole counts with 0 <= x <= n")
return{x:x,n:n,value:n===0?null:x/n}}function rates({tp:tp,fp:fp,fn:fn,tn:tn}){const total=tp+fp+fn+tn
return{sensitivity:proportion(tp,tp+fn),specificity:proportion(tn,tn+fp),ppv:proportion(tp,tp+fp),npv:proportion(tn,tn+fn),fpr:proportion(fp,fp+tn),fnr:proportion(fn,fn+tp),fdr:proportion(fp,fp+tp),false_omission_rate:proportion(fn,fn+tn),accuracy:proportion(tp+tn,total),prevalence:proportion(tp+fn,total),selection_rate:proportion(tp+fp,total)}}const WORSE={sensitivity:"lower",specificity:"lower",ppv:"lower",npv:"lower",accuracy:"lower",auroc:"lower",fpr:"higher",fnr:"higher",fdr:"higher",false_omission_rate:"higher",prevalence:null,selection_rate:null}
function worseIs(metric){return WORSE[metric]}},99732:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>netBenefit,o:()=>decisionCurve})
var _intervals_estimate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20712)
var _intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(555)
var _numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83803)
var _confusion_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88245)
function netBenefit(counts,threshold,level){const{tp:tp,fp:fp,fn:fn,tn:tn}=counts
checkThreshold(threshold);(0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(tp,tp+fn);(0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(fp,fp+tn)
const{n:n}=(0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(tp,tp+fp+fn+tn)
return n===0?{ok:false,reason:"no-rows"}:{ok:true,...benefitAt(counts,n,threshold,level)}}function benefitAt({tp:tp,fp:fp,fn:fn,tn:tn},n,threshold,level){const events=tp+fn
const weight=threshold/(1-threshold)
return{...meanBenefit({gains:tp,gain:1,losses:fp,loss:weight},n,level),threshold:threshold,n:n,treatAll:events/n-weight*((fp+tn)/n),overTreatAll:meanBenefit({gains:tn,gain:weight,losses:fn,loss:1},n,level),standardised:events===0?(0,_intervals_estimate_js__WEBPACK_IMPORTED_MODULE_2__.F)("no-positives"):(0,_intervals_estimate_js__WEBPACK_IMPORTED_MODULE_2__.j)(tp/events-weight*(fp/events),n,null)}}function checkThreshold(threshold){if(!(threshold>0&&threshold<1))throw new RangeError("a threshold probability lies above 0 and below 1")}function meanBenefit({gains:gains,gain:gain,losses:losses,loss:loss},n,level){const value=gain*(gains/n)-loss*(losses/n)
const variance=gain*gain*(gains/n)*((n-gains)/n)+loss*loss*(losses/n)*((n-losses)/n)+2*gain*loss*(gains/n)*(losses/n)
const standardError=Math.sqrt(variance/n)
return{value:value,standardError:standardError,interval:standardError>0?(0,_intervals_interval_js__WEBPACK_IMPORTED_MODULE_0__.lk)(value,standardError,level):null}}function decisionCurve(scores,thresholds,level){for(const threshold of thresholds)checkThreshold(threshold)
const positives=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__.V_)(scores.positives)
const negatives=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__.V_)(scores.negatives)
if(positives.length+negatives.length===0)return{ok:false,reason:"no-rows"}
if(!(probabilities(positives)&&probabilities(negatives)))return{ok:false,reason:"not-a-probability"}
const n=positives.length+negatives.length
const points=thresholds.map(threshold=>{const fn=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__.BC)(positives,threshold)
const tn=(0,_numbers_sorted_js__WEBPACK_IMPORTED_MODULE_3__.BC)(negatives,threshold)
return benefitAt({tp:positives.length-fn,fp:negatives.length-tn,fn:fn,tn:tn},n,threshold,level)})
return{ok:true,points:points}}function probabilities(values){return(values[0]??0)>=0&&(values[values.length-1]??1)<=1}},8958:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l0:()=>labelledScores,q7:()=>checkPaired})
function labelledScores(table,selection){const{label:label,score:score}=table
if(score===null)return null
if(selection===null)return{label:label,score:score}
const size=selection.length
const labels=new Uint8Array(size)
const scores=new Float64Array(size)
for(let index=0;index<size;index++){const row=selection[index]??0
labels[index]=label[row]??0
scores[index]=score[row]??0}return{label:labels,score:scores}}function checkPaired({label:label,score:score}){if(label.length!==score.length)throw new RangeError("every score needs its label: the columns differ in length")}},70870:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>changeable})
function residual(nodes,counts,values){const arcs=Array.from({length:nodes},()=>[])
counts.forEach(({from:from,to:to,lower:lower,upper:upper},edge)=>{const value=values[edge]??0
if(value<upper)arcs[from]?.push({edge:edge,to:to})
if(value>lower)arcs[to]?.push({edge:edge,to:from})})
return arcs}function changeable(nodes,counts){const values=counts.map(({value:value})=>value)
const part=components(residual(nodes,counts,values))
const within=counts.map(({from:from,to:to,lower:lower,upper:upper})=>part[from]===part[to]&&lower<upper)
const bridges=bridgesOf(nodes,counts,within)
return within.map((inside,edge)=>inside&&bridges[edge]!==true)}function components(arcs){const part=new Int32Array(arcs.length).fill(-1)
const order=new Int32Array(arcs.length).fill(-1)
const low=new Int32Array(arcs.length)
const next=new Int32Array(arcs.length)
const open=[]
let time=0
let parts=0
for(let root=0;root<arcs.length;root++){if(order[root]!==-1)continue
const path=[root]
while(path.length>0){const node=path[path.length-1]??root
if(order[node]===-1){order[node]=low[node]=time++
open.push(node)}const arc=arcs[node]?.[next[node]??0]
if(arc!==void 0){next[node]=(next[node]??0)+1
if(order[arc.to]===-1)path.push(arc.to)
else if(part[arc.to]===-1)low[node]=Math.min(low[node]??0,order[arc.to]??0)
continue}path.pop()
const parent=path[path.length-1]
if(parent!==void 0)low[parent]=Math.min(low[parent]??0,low[node]??0)
if(low[node]!==order[node])continue
let member
do{member=open.pop()
if(member!==void 0)part[member]=parts}while(member!==void 0&&member!==node)
parts++}}return part}function bridgesOf(nodes,counts,taken){const arcs=Array.from({length:nodes},()=>[])
counts.forEach(({from:from,to:to},edge)=>{if(taken[edge]!==true)return
arcs[from]?.push({edge:edge,to:to})
arcs[to]?.push({edge:edge,to:from})})
const bridges=counts.map(()=>false)
const order=new Int32Array(nodes).fill(-1)
const low=new Int32Array(nodes)
const next=new Int32Array(nodes)
let time=0
for(let root=0;root<nodes;root++){if(order[root]!==-1)continue
order[root]=low[root]=time++
const path=[{node:root,by:-1}]
while(path.length>0){const{node:node,by:by}=path[path.length-1]??{node:root,by:-1}
const arc=arcs[node]?.[next[node]??0]
if(arc!==void 0){next[node]=(next[node]??0)+1
if(arc.edge===by)continue
if(order[arc.to]===-1){order[arc.to]=low[arc.to]=time++
path.push({node:arc.to,by:arc.edge})}else low[node]=Math.min(low[node]??0,order[arc.to]??0)
continue}path.pop()
const parent=path[path.length-1]?.node
if(parent===void 0)continue
low[parent]=Math.min(low[parent]??0,low[node]??0)
if((low[node]??0)>(order[parent]??0))bridges[by]=true}}return bridges}},10506:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Zw:()=>complement,mm:()=>disclosedCells,vE:()=>isSmallCount,vH:()=>smallestShown})
var _circulation_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70870)
function isSmallCount(count,smallest){return count>0&&count<smallest}function smallestShown(sizes,hidden,least=1){let found=-1
sizes.forEach((size,index)=>{if(size>=least&&hidden[index]!==true&&(found<0||size<=(sizes[found]??0)))found=index})
return found}function neighbour(sizes,hidden){const positive=smallestShown(sizes,hidden)
return positive<0?smallestShown(sizes,hidden,0):positive}function complement(table,primary){const hidden=primary.map(row=>[...row])
const steps=[]
const columns=Math.max(0,...table.map(row=>row.length))
const hide=(line,of,row,col)=>{const flags=hidden[row]
if(flags===void 0||row<0||col<0)return false
flags[col]=true
steps.push({line:line,of:of,row:row,col:col})
return true}
for(let changed=true;changed;){changed=false
table.forEach((sizes,row)=>{const flags=hidden[row]??[]
if(flags.filter(Boolean).length!==1)return
if(hide("row",row,row,neighbour(sizes,flags)))changed=true})
for(let col=0;col<columns;col++){const flags=hidden.map(row=>row[col]===true)
if(flags.filter(Boolean).length!==1)continue
const sizes=table.map(row=>row[col]??0)
if(hide("col",col,neighbour(sizes,flags),col))changed=true}}return{hidden:hidden,steps:steps}}const EMPTY=[]
function networkOf(table,hidden){const counts=[]
table.forEach((cells,row)=>{cells.forEach((value,col)=>{if((hidden[row]??EMPTY)[col]!==true)return
const to=table.length+col
counts.push({from:row,to:to,value:value,lower:0,upper:Number.POSITIVE_INFINITY,row:row,col:col})})})
return{nodes:table.length+Math.max(0,...table.map(row=>row.length)),counts:counts}}function disclosedCells(table,hidden){const{nodes:nodes,counts:counts}=networkOf(table,hidden)
const free=(0,_circulation_js__WEBPACK_IMPORTED_MODULE_0__.z)(nodes,counts)
return counts.filter((_,edge)=>free[edge]!==true).map(({row:row,col:col})=>({row:row,col:col}))}},42971:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>checkKind,x:()=>checkKindIds})
var dossier_fact=__webpack_require__(49867)
var vocabulary=__webpack_require__(57279)
var policy_words=__webpack_require__(39015)
const comparableWord=word=>word.toLowerCase().trim().replace(/[\s_-]+/g,"-")
const PLAIN={limits:()=>[],inner:()=>[],problem:()=>null}
var checks_result=__webpack_require__(39733)
const ROUNDING=1e-9
const ORDERS=[dossier_fact.iB,dossier_fact.lR]
function size(value){if(typeof value==="number")return Number.isFinite(value)?value:null
if(Array.isArray(value))return new Set(value.map(item=>comparableWord(String(item)))).size
for(const order of ORDERS){const place=order.indexOf(String(value))
if(typeof value==="string"&&place>=0)return place}return null}function comparison(id,words,holds){return{...PLAIN,id:id,fields:({fact:fact,other:other})=>other===void 0?[fact]:[fact,other],limits:({limit:limit})=>limit===void 0?[]:[limit],problem:({fact:fact,limit:limit,other:other})=>{if(limit===void 0===(other===void 0))return"give exactly one of limit and other"
const kind=(0,vocabulary.mB)(fact)?.kind
return kind==="number"||kind==="list"||kind==="enum"?null:`${fact} has no size to compare`},reaches:["pass","fail","missing","limit-not-set"],evaluate:({fact:field,limit:limit,other:other,else:otherwise},context)=>{const bound=boundOf(context,limit,other,`${(0,vocabulary._N)(field)}${jointOf(field,(0,vocabulary.mB)(field)?.kind==="list")}${words}`)
if(!bound.ok)return bound.result
const settled=(0,checks_result.G9)(context,field,bound.required.text)
if(!settled.ok)return settled.result
const{fact:fact,value:value}=settled
const own=size(value)
const observed=observedSize(context,fact,value,own)
const rest={assurance:fact.assurance}
if(own!==null&&holds(own,bound.size))return(0,checks_result.IX)(observed,bound.required,fact.place,rest)
return otherwise==="too-few"&&own!==null?(0,checks_result.JB)("too-few",observed,bound.required,fact.place,rest):(0,checks_result.fJ)(observed,bound.required,fact.place,{...rest,needs:(0,checks_result.KS)(context,field)})}}}const jointOf=(field,isList)=>(0,vocabulary.mr)(field)?": ":isList?" has ":" is "
function observedSize(context,fact,value,own){const{field:field,reason:reason}=fact
const name=`${(0,vocabulary._N)(field)}${jointOf(field,Array.isArray(value))}`
const words=(0,checks_result.JJ)(context,field,value)
if(context.subject.withheld.has(field))return{text:`${name}${words}`,value:null}
const because=reason===""?"":` (${reason})`
const isRate=(0,vocabulary.mr)(field)&&typeof value==="number"&&!Number.isInteger(value)
return{text:`${name}${isRate?(0,policy_words.Xr)(value):words}${because}`,value:own}}function boundOf(context,limit,other,words){if(limit!==void 0){const{value:value,origin:origin}=context.limit(limit)
const bound=size(value)
if(bound===null){const text=`nobody has set the limit "${limit}"`
return{ok:false,result:(0,checks_result.JB)("limit-not-set",{text:text},{text:`${words} a limit`,origin:origin},null)}}return{ok:true,size:bound,required:{text:`${words} ${value}`,value:bound,origin:origin}}}const field=other??""
const settled=(0,checks_result.G9)(context,field,`${words} ${(0,vocabulary._N)(field)}`)
if(!settled.ok)return{ok:false,result:settled.result}
const bound=size(settled.value)
const text=`${words} ${(0,checks_result.JJ)(context,field,settled.value)}`
return bound===null?{ok:false,result:(0,checks_result.fJ)({text:`${(0,vocabulary._N)(field)} has no size`},{text:text},settled.fact.place)}:{ok:true,size:bound,required:{text:text,value:context.subject.withheld.has(field)?null:bound}}}const atLeast=comparison("at-least","at least",(own,bound)=>own>=bound-ROUNDING)
const atMost=comparison("at-most","at most",(own,bound)=>own<=bound+ROUNDING)
var claims_claims=__webpack_require__(92126)
var measured=__webpack_require__(59968)
var discrimination_auroc=__webpack_require__(80557)
var confusion=__webpack_require__(88245)
var patients=__webpack_require__(55202)
const TOLERANCE=1e-9
const LEVEL=.95
const isRate=metric=>confusion.iD.some(id=>id===metric)
function higherIsBetter(metric){if(["sensitivity","specificity","ppv","npv","accuracy","auroc","f1","balanced_accuracy"].includes(metric))return true
return["fpr","fnr","fdr","false_omission_rate"].includes(metric)?false:null}const OF_SCORES=["calibration_slope","calibration_intercept","average_precision"]
function isMeasurable(metric,numbers){if(OF_SCORES.includes(metric))return numbers.expected!==null
const recomputed=recompute(metric,numbers)
return recomputed.ok||recomputed.reason==="undefined"}function recompute(metric,numbers){const{counts:counts}=numbers
if(isRate(metric)){const rate=numbers.rate(metric)
return rate===null?{ok:false,reason:"no-threshold"}:share(rate)}switch(metric){case"auroc":{const auroc=numbers.auroc()
if(auroc===null)return{ok:false,reason:"no-score"}
if(!auroc.ok)return{ok:false,reason:"undefined"}
const{value:value,standardError:standardError}=auroc.estimate
return recompute_float(value,(0,discrimination_auroc.$V)(value,standardError,LEVEL))}case"f1":{if(counts===null)return{ok:false,reason:"no-threshold"}
const{tp:tp,fp:fp,fn:fn}=counts
const denominator=2*tp+fp+fn
if(denominator===0)return{ok:false,reason:"undefined"}
return{...recompute_float(2*tp/denominator,null),exact:{x:2*tp,n:denominator}}}case"balanced_accuracy":{if(counts===null)return{ok:false,reason:"no-threshold"}
const{sensitivity:sensitivity,specificity:specificity}=(0,confusion.It)(counts)
if(sensitivity.value===null||specificity.value===null)return{ok:false,reason:"undefined"}
return recompute_float((sensitivity.value+specificity.value)/2,null)}case"o_e":{const result=numbers.observedToExpected(LEVEL)
if(result===null)return{ok:false,reason:"no-score"}
return result.ok?recompute_float(result.value,result):{ok:false,reason:"undefined"}}default:return{ok:false,reason:"not-supported"}}}function share(rate){const{x:x,n:n}=rate
if(n===0)return{ok:false,reason:"undefined"}
return{ok:true,exact:{x:x,n:n},value:x/n,interval:(0,patients.XF)(rate,LEVEL)}}function recompute_float(value,interval){return{ok:true,exact:{value:value,tolerance:TOLERANCE},value:value,interval:interval}}var policy_shown=__webpack_require__(96196)
var policy_subject=__webpack_require__(3428)
var rational=__webpack_require__(1645)
const rounded=({value:value,ulp:ulp})=>({low:(0,rational.Re)(value,(0,rational.MX)(ulp)),high:(0,rational.WQ)(value,(0,rational.MX)(ulp))})
const roundedOrTruncated=({value:value,ulp:ulp})=>({low:(0,rational.Re)(value,(0,rational.MX)(ulp)),high:(0,rational.WQ)(value,ulp),below:true})
function numerators({low:low,high:high,below:below},n){const first=(0,rational.wE)(low,n)
const last=below?(0,rational.wE)(high,n)-1n:(0,rational.z9)(high,n)
return{first:Number(first<0n?0n:first),last:Number(last>BigInt(n)?BigInt(n):last)}}function grim(text,n){const declared=(0,claims_claims.U0)(text)
if(!declared.ok)return declared
const refused=notAnAuditedShare(declared)
if(refused!==null)return{ok:false,problem:refused}
const range=numerators(rounded(declared),n)
const truncated=numerators(roundedOrTruncated(declared),n)
return{ok:true,feasible:range.first<=range.last,feasibleIfTruncated:truncated.first<=truncated.last,numerators:range}}function notAnAuditedShare(declared){if(declared.comparator!==void 0)return"a value with <, > or ~ cannot be checked digit by digit"
if((0,rational.Ro)(declared.value)<0||(0,rational.Ro)(declared.value)>1)return"the value is not a share from 0 to 1: write a percentage with its sign, as in 87%"
return null}const PARTS=1e9
const MOST_CASES=1e6
const MOST_STEPS=1e7
const toParts=({low:low,high:high})=>({low:Math.max(0,Number((0,rational.z9)(low,PARTS))),high:Math.min(PARTS,Number((0,rational.wE)(high,PARTS)))})
const floorDivide=(a,b)=>(a-a%b)/b
const ceilingDivide=(a,b)=>floorDivide(a+b-1,b)
function allowed(parts,n){if(parts===void 0)return{first:0,last:n}
if(n===0)return{first:1,last:0}
return{first:ceilingDivide(parts.low*n,PARTS),last:floorDivide(parts.high*n,PARTS)}}function allowedOthers(parts,known,most){if(parts===void 0)return{first:0,last:most}
if(known===0)return parts.low>0?{first:1,last:0}:{first:1,last:most}
const last=parts.low===0?most:Math.min(most,floorDivide(known*(PARTS-parts.low),parts.low))
return parts.high===0?{first:1,last:0}:{first:ceilingDivide(known*(PARTS-parts.high),parts.high),last:last}}function allowedKnown(parts,others,most){if(parts===void 0)return{first:0,last:most}
if(others===0)return parts.high===PARTS?{first:1,last:most}:{first:1,last:0}
const last=parts.high===PARTS?most:Math.min(most,floorDivide(others*parts.high,PARTS-parts.high))
return parts.low===PARTS?{first:1,last:0}:{first:ceilingDivide(others*parts.low,PARTS-parts.low),last:last}}function search(n,parts){let solutions=0
let steps=0
let first=null
const positives=allowed(parts.prevalence,n)
const correct=allowed(parts.accuracy,n)
for(let p=positives.first;p<=positives.last;p++){const trueNegatives=allowed(parts.specificity,n-p)
if(trueNegatives.first>trueNegatives.last)continue
const truePositives=allowed(parts.sensitivity,p)
const from=Math.max(truePositives.first,correct.first-trueNegatives.last)
const to=Math.min(truePositives.last,correct.last-trueNegatives.first)
for(let tp=from;tp<=to;tp++){if(++steps>MOST_STEPS)return{solutions:solutions,first:first,complete:false}
const falsePositives=allowedOthers(parts.ppv,tp,n-p)
const byNpv=allowedKnown(parts.npv,p-tp,n-p)
const low=Math.max(trueNegatives.first,correct.first-tp,n-p-falsePositives.last,byNpv.first)
const high=Math.min(trueNegatives.last,correct.last-tp,n-p-falsePositives.first,byNpv.last)
if(low>high)continue
solutions+=high-low+1
first??={tp:tp,fp:n-p-low,fn:p-tp,tn:low}}}return{solutions:solutions,first:first,complete:true}}function confusionFeasible(n,claims){if(!Number.isSafeInteger(n)||n<1)return{ok:false,problem:"the number of cases is not a whole number above 0"}
if(n>MOST_CASES)return{ok:false,problem:"above a million cases rounded claims are not checked jointly"}
const exact={}
const loose={}
for(const[rate,text]of Object.entries(claims)){const declared=(0,claims_claims.U0)(text)
if(!declared.ok)return{ok:false,problem:`${rate}: ${declared.problem}`}
const refused=notAnAuditedShare(declared)
if(refused!==null)return{ok:false,problem:`${rate}: ${refused}`}
exact[rate]=toParts(rounded(declared))
loose[rate]=toParts(roundedOrTruncated(declared))}const strict=search(n,exact)
const verdict=found=>found.solutions>0?true:found.complete?false:null
return{ok:true,feasible:verdict(strict),feasibleIfTruncated:verdict(strict.solutions>0||!strict.complete?strict:search(n,loose)),solutions:strict.solutions,first:strict.first}}function aurocBounds(tpr,fpr){return{lower:tpr*(1-fpr),upper:1-fpr*(1-tpr)}}var count=__webpack_require__(20479)
const MEAN_METRICS=[...confusion.iD,"f1","brier","log_loss","o_e","bias","mae"]
const MOST_PARTS=1e3
const consistent=reason=>({verdict:"consistent",reason:reason})
const impossible=reason=>({verdict:"impossible",reason:reason})
const cannotTell=reason=>({verdict:"cannot-tell",reason:reason})
function auditSubgroupSizes(declared){const{sizes:sizes,total:total,unknown:unknown}=declared
if(sizes.length===0)return cannotTell("no group states its number of cases")
if(sizes.length>MOST_PARTS)return cannotTell(`more than ${MOST_PARTS} groups are not checked`)
if(![...sizes,total,unknown??0].every(count.m))return cannotTell("a number of cases is not a whole number from 0")
const sum=sizes.reduce((all,size)=>all+BigInt(size),0n)+BigInt(unknown??0)
const parts=unknown===null?"the groups":"the groups and the cases of unknown group"
if(sum===BigInt(total))return consistent(`${parts} add up to the declared total of ${total}`)
const finding=`${parts} add up to ${sum}, but the declared total is ${total}`
if(sum>BigInt(total)||unknown!==null)return impossible(finding)
return cannotTell(`${finding}: list every group, or declare how many cases have no known group`)}const ZERO=(0,rational.vg)(0)
const ONE=(0,rational.vg)(1)
function statedAs(text,{value:value,ulp:ulp,negative:negative},share){const low=(0,rational.Re)(value,(0,rational.MX)(ulp))
const high=(0,rational.WQ)(value,(0,rational.MX)(ulp))
const rounded={low:low,high:high}
const loose=negative?{low:(0,rational.Re)(value,ulp),high:high}:{low:low,high:(0,rational.WQ)(value,ulp)}
const bounded=window=>share?withinOne(window):window
return{text:text.trim(),rounded:bounded(rounded),loose:bounded(loose)}}const withinOne=({low:low,high:high})=>({low:(0,rational.UD)(low,ZERO)<0?ZERO:low,high:(0,rational.UD)(high,ONE)>0?ONE:high})
const subgroup_audits_isRate=metric=>confusion.iD.some(rate=>rate===metric)
const isShare=metric=>subgroup_audits_isRate(metric)||metric==="f1"||metric==="brier"
function read(metric,name,{text:text,scale:scale}){const declared=(0,claims_claims.U0)(text,scale)
if(!declared.ok)return`${name}: ${declared.problem}`
if(declared.comparator!==void 0)return`${name}: a value with <, > or ~ cannot be checked digit by digit`
if(isShare(metric)&&((0,rational.UD)(declared.value,ZERO)<0||(0,rational.UD)(declared.value,ONE)>0))return`${name}: the value is not a share from 0 to 1: write a percentage with its sign, as in 87%`
return statedAs(text,declared,isShare(metric))}function readAll(metric,overall,parts){if(parts.length===0)return"no group states a value"
if(parts.length>MOST_PARTS)return`more than ${MOST_PARTS} groups are not checked`
const whole=read(metric,"all cases",overall)
if(typeof whole==="string")return whole
const values=[]
for(const part of parts){const value=read(metric,part.name,part)
if(typeof value==="string")return value
values.push(value)}return{whole:whole,values:values}}const NOT_A_MEAN="the value of all cases need not lie between those of the groups for this metric, because it is not a mean over cases"
function isMean(metric){return MEAN_METRICS.some(known=>known===metric)}function auditSubgroupRange(declared){const{metric:metric,overall:overall,parts:parts,everyCaseListed:everyCaseListed}=declared
if(!isMean(metric))return cannotTell(NOT_A_MEAN)
const found=readAll(metric,overall,parts)
if(typeof found==="string")return cannotTell(found)
const{whole:whole,values:values}=found
const side=sideOf(whole.rounded,values.map(({rounded:rounded})=>rounded))
if(side===null)return consistent(`${whole.text} of all cases lies between the values of the groups`)
const finding=`${whole.text} of all cases lies ${side} the value of every group`
const looseSide=sideOf(whole.loose,values.map(({loose:loose})=>loose))
if(looseSide===null)return cannotTell(`${finding}, unless digits were cut off instead of rounded`)
if(!everyCaseListed)return cannotTell(`${finding}, and cases outside of the listed groups could explain it`)
return impossible(`${finding}, and a mean over all of them cannot`)}function sideOf(whole,parts){if(parts.every(({low:low})=>(0,rational.UD)(low,whole.high)>0))return"below"
return parts.every(({high:high})=>(0,rational.UD)(high,whole.low)<0)?"above":null}const times=({numerator:numerator,denominator:denominator},n)=>({numerator:numerator*BigInt(n),denominator:denominator})
function sums(metric,{low:low,high:high},n){if(!subgroup_audits_isRate(metric))return{low:times(low,n),high:times(high,n)}
const first=(0,rational.wE)(low,n)
const last=(0,rational.z9)(high,n)
return first>last?null:{low:(0,rational.vg)(first),high:(0,rational.vg)(last)}}function feasible(metric,whole,parts,unknown){let low=ZERO
let high=(0,rational.vg)(unknown)
let total=unknown
for(const{window:window,part:part}of parts){const range=sums(metric,window,part.n)
if(range===null)return part
low=(0,rational.WQ)(low,range.low)
high=(0,rational.WQ)(high,range.high)
total+=part.n}const all=sums(metric,whole,total)
return all!==null&&(0,rational.UD)(low,all.high)<=0&&(0,rational.UD)(all.low,high)<=0}function auditWeightedMean(declared){const{metric:metric,overall:overall,parts:parts,unknown:unknown}=declared
if(!isMean(metric))return cannotTell(NOT_A_MEAN)
const sizes=[...parts.map(({n:n})=>n),unknown]
if(!sizes.every(count.m)||!(0,count.m)(sizes.reduce((sum,n)=>sum+n,0)))return cannotTell("a number of cases is not a whole number from 0")
if(metric==="f1"||metric==="o_e")return cannotTell("this metric is not weighted by numbers of cases")
if(unknown>0&&!isShare(metric))return cannotTell("cases of unknown group could have any value of this metric")
const found=readAll(metric,overall,parts)
if(typeof found==="string")return cannotTell(found)
const empty=parts.find(({n:n})=>n===0)
if(empty!==void 0)return impossible(`${empty.name} states a value for no cases`)
const{whole:whole,values:values}=found
const check=kind=>feasible(metric,whole[kind],parts.map((part,index)=>({part:part,window:(values[index]??whole)[kind]})),unknown)
const strict=check("rounded")
if(strict===true)return consistent(`${whole.text} of all cases is a mean of the groups with these sizes`)
const finding=strict===false?`no values written as those of the groups give ${whole.text} for all cases with these sizes`:`no whole number of ${strict.n} cases gives ${strict.text.trim()} (${strict.name})`
return check("loose")===true?cannotTell(`${finding}, unless digits were cut off instead of rounded`):impossible(finding)}var suppression=__webpack_require__(10506)
var limits=__webpack_require__(45748)
const TELLING=["class","averaging","comparator","feature","dataset","model","modelVersion"]
function isOneMeasurement(one,other){const[first,second]=[one.details.threshold,other.details.threshold]
return one.place.path===other.place.path&&one.role===other.role&&TELLING.every(detail=>one.details[detail]===other.details[detail])&&(first===void 0||second===void 0||first===second)}const AUDITED=["prevalence","sensitivity","specificity","ppv","npv","accuracy"]
const FROM_0_TO_1=[...AUDITED,"fpr","fnr","f1","balanced_accuracy","selection_rate","auroc","average_precision","brier"]
function companions(record,records){return records.filter(other=>isOneMeasurement(record,other)&&Object.keys(other.subgroup).length===0&&Object.keys(record.subgroup).length===0)}const claim_audit_read=record=>(0,claims_claims.U0)(record.raw,record.scale==="percent"?"percent":"fraction")
function impossibleClaim(record,records){const stated=claim_audit_read(record)
if(stated.ok&&FROM_0_TO_1.includes(record.metric??"")){const value=(0,rational.Ro)(stated.value)
if(value<0||value>1)return"it lies between 0 and 1, or 0 % and 100 %"}const together=companions(record,records)
if(record.metric==="auroc")return impossibleArea(record,together)
const table=AUDITED.some(rate=>rate===record.metric)?impossibleTable(together):null
return table??impossibleShare(record)??impossibleParts(record,records)}const OF_ALL_ROWS=["accuracy","prevalence","selection_rate"]
function impossibleShare({metric:metric,n:n,raw:raw,scale:scale}){if(n===null||!Number.isSafeInteger(n)||n<1||!OF_ALL_ROWS.includes(metric??""))return null
if(scale==="percent"&&!raw.includes("%"))return null
const result=grim(raw,n)
if(!result.ok||result.feasible||result.feasibleIfTruncated)return null
return(0,suppression.vE)(n,limits.GV)?"no whole number of so few patients gives it":`no whole number of ${n} patients gives it`}function partsOf(record,records){if(Object.keys(record.subgroup).length>0)return[]
const own=records.filter(other=>isOneMeasurement(record,other)&&other.metric===record.metric&&Object.keys(other.subgroup).length===1)
const attributes=[...new Set(own.flatMap(({subgroup:subgroup})=>Object.keys(subgroup)))]
return attributes.flatMap(attribute=>{const parts=own.filter(({subgroup:subgroup})=>attribute in subgroup)
const isClear=new Set(parts.map(({subgroup:subgroup})=>subgroup[attribute])).size===parts.length
return isClear&&parts.length>1?[{attribute:attribute,parts:parts}]:[]})}const textOf=({raw:raw,scale:scale})=>({text:raw,scale:scale==="percent"?"percent":"fraction"})
function impossibleParts(record,records){for(const{attribute:attribute,parts:parts}of partsOf(record,records)){const reason=contradiction(record,attribute,parts)
if(reason===null)continue
const isSmall=parts.some(({n:n})=>n!==null&&(0,suppression.vE)(n,limits.GV))
return isSmall?`the numbers by ${attribute} contradict it`:`by ${attribute}, ${reason}`}return null}function contradiction(record,attribute,parts){const sizes=parts.flatMap(({n:n})=>n===null?[]:[n])
const total=record.n
const stated=total!==null&&sizes.length===parts.length
const size=stated?auditSubgroupSizes({sizes:sizes,total:total,unknown:null}):null
if(size?.verdict==="impossible")return size.reason
const everyCaseListed=size?.verdict==="consistent"
const overall=textOf(record)
const metric=record.metric??""
const named=parts.map(part=>({name:`${attribute} ${part.subgroup[attribute]}`,...textOf(part)}))
const range=auditSubgroupRange({metric:metric,overall:overall,parts:named,everyCaseListed:everyCaseListed})
if(range.verdict==="impossible")return range.reason
if(!everyCaseListed||!OF_ALL_ROWS.includes(metric))return null
const weighted=named.map((part,index)=>({...part,n:sizes[index]??0}))
const mean=auditWeightedMean({metric:metric,overall:overall,parts:weighted,unknown:0})
return mean.verdict==="impossible"?mean.reason:null}function impossibleTable(together){const n=together.find(record=>record.n!==null)?.n??null
if(n===null)return null
const claims={}
for(const record of together){const rate=AUDITED.find(id=>id===record.metric)
const stated=claim_audit_read(record)
if(rate===void 0||!stated.ok||stated.comparator!==void 0)continue
if(claims[rate]!==void 0&&claims[rate]!==record.raw)return null
claims[rate]=record.raw}if(Object.keys(claims).length<2)return null
const result=confusionFeasible(n,claims)
if(!result.ok||result.feasible!==false||result.feasibleIfTruncated!==false)return null
const list=Object.entries(claims).map(([rate,text])=>`${rate} ${text}`).join(", ")
return`no ${n} patients can give ${list} together`}function impossibleArea(record,together){const number=metric=>{const found=together.filter(other=>other.metric===metric)
const stated=found.length===1&&found[0]!==void 0?claim_audit_read(found[0]):null
return stated?.ok&&stated.comparator===void 0?{value:(0,rational.Ro)(stated.value),ulp:(0,rational.Ro)(stated.ulp)}:null}
const area=number("auroc")
const sensitivity=number("sensitivity")
const specificity=number("specificity")
if(area===null||sensitivity===null||specificity===null)return null
const{lower:lower,upper:upper}=aurocBounds(sensitivity.value,1-specificity.value)
const slack=area.ulp+sensitivity.ulp+specificity.ulp
if(area.value>=lower-slack&&area.value<=upper+slack)return null
return`a curve through sensitivity ${sensitivity.value} and specificity ${specificity.value} has an area of ${lower.toFixed(3)} to ${upper.toFixed(3)}, not ${record.raw}`}var predictions=__webpack_require__(29461)
function aurocReadings(table){const scores=(0,predictions.BL)(table,null)
const result=scores===null?null:(0,discrimination_auroc.vt)(scores)
return result?.ok?[result.estimate.value,1-result.estimate.value]:null}const refutation_TOLERANCE=1e-9
function refutation_boundOf(rate,declared){const value=(0,rational.Ro)(declared.value)
const ulp=(0,rational.Ro)(declared.ulp)
const{comparator:comparator}=declared
const exact=comparator!==void 0&&comparator!=="about"
if((0,confusion.d9)(rate)==="lower"){if(comparator==="<"||comparator==="<=")return null
return{rate:rate,edge:value-(exact?0:ulp/2)-refutation_TOLERANCE,sign:1}}if(comparator===">"||comparator===">=")return null
return{rate:rate,edge:value+(exact?0:ulp)+refutation_TOLERANCE,sign:-1}}function shortfall({rate:rate,edge:edge,sign:sign},{tp:tp,fp:fp,fn:fn,tn:tn}){const share=(x,n)=>n===0?1:sign*(edge-x/n)
switch(rate){case"sensitivity":return share(tp,tp+fn)
case"specificity":return share(tn,tn+fp)
case"ppv":return share(tp,tp+fp)
case"npv":return share(tn,tn+fn)
case"accuracy":return share(tp+tn,tp+tn+fp+fn)
case"fpr":return share(fp,fp+tn)
case"fnr":return share(fn,fn+tp)}}function*flaggings(table){const{label:label,score:score,prediction:prediction}=table
let ones=0
for(const value of label)ones+=value
const order=(0,predictions.ez)(table)
if(score!==null&&order!==null){let onesBelow=0
let below=0
for(let index=0;index<=order.length;index++){const threshold=index===order.length?Number.POSITIVE_INFINITY:score[order[index]??0]??0
if(index===0||threshold!==score[order[index-1]??0]){const zerosBelow=below-onesBelow
yield{flagged:"higher",threshold:threshold,ones:ones-onesBelow,zeros:table.rows-ones-zerosBelow}
yield{flagged:"lower",threshold:threshold,ones:onesBelow,zeros:zerosBelow}}below++
onesBelow+=label[order[index]??0]??0}}if(prediction!==null){let flaggedOnes=0
let flagged=0
for(let row=0;row<table.rows;row++){if(prediction[row]!==1)continue
flagged++
flaggedOnes+=label[row]??0}const flaggedZeros=flagged-flaggedOnes
yield{flagged:"prediction",threshold:null,ones:flaggedOnes,zeros:flaggedZeros}
yield{flagged:"inverse",threshold:null,ones:ones-flaggedOnes,zeros:table.rows-ones-flaggedZeros}}}function operatingPointSupports(table,claims){const bounds=[]
for(const[rate,declared]of Object.entries(claims)){const bound=refutation_boundOf(rate,declared)
if(bound!==null)bounds.push(bound)}let ones=0
for(const value of table.label)ones+=value
const zeros=table.rows-ones
let best=null
let fewest=Number.POSITIVE_INFINITY
let smallest=Number.POSITIVE_INFINITY
for(const flagging of flaggings(table))for(const positiveLabel of[1,0]){const tp=positiveLabel===1?flagging.ones:flagging.zeros
const fp=positiveLabel===1?flagging.zeros:flagging.ones
const counts={tp:tp,fp:fp,fn:(positiveLabel===1?ones:zeros)-tp,tn:(positiveLabel===1?zeros:ones)-fp}
let over=0
let short=0
for(const bound of bounds){const by=shortfall(bound,counts)
if(by>0){over++
short+=by}}if(over<fewest||over===fewest&&short<smallest){fewest=over
smallest=short
best={positiveLabel:positiveLabel,flagged:flagging.flagged,threshold:flagging.threshold,counts:counts}}}if(best===null)return null
const{counts:counts}=best
const overclaimed=bounds.filter(bound=>shortfall(bound,counts)>0).map(({rate:rate})=>rate)
return{supported:overclaimed.length===0,best:{...best,overclaimed:overclaimed}}}const OPERATING=["sensitivity","specificity","ppv","npv","accuracy","fpr","fnr"]
const claim_readings_TOLERANCE=1e-9
function everyReading(record,declared,source,records,required){const{path:path,result:result}=source.predictions
const rest={assurance:"recomputed",related:[source.predictions.place]}
const refutation=Object.keys(record.subgroup).length>0?null:record.metric==="auroc"?refutedArea(record,declared,source):refutedOperatingPoint(record,source,records)
if(refutation!==null)return(0,checks_result.fJ)({text:refutation},required,record.place,rest)
const cause=(0,policy_subject.l9)(path)
const needs=["result.path","result.kind","result.role","result.positive","result.threshold"].map(field=>({field:field,entry:result}))
return(0,checks_result.JB)("missing",{text:`declared ${record.raw}; ${cause}`},required,record.place,{...rest,needs:needs,cause:cause})}function refutedArea(record,declared,source){const readings=aurocReadings(source.predictions.rows.table)
if(readings===null)return null
const refuted=readings.every(value=>(0,claims_claims.Up)(declared,{value:value,tolerance:claim_readings_TOLERANCE},true,1).verdict==="overclaim")
if(!refuted)return null
if(!(0,policy_shown.zB)(source.shown.overall(),"auroc"))return`declared ${record.raw} · recomputed less (withheld), whichever value means that the condition is present`
const[up,down]=readings
return`declared ${record.raw} · recomputed ${(0,policy_words.Xr)(Math.max(up,down))} at best, whichever value means that the condition is present (the other way ${(0,policy_words.Xr)(Math.min(up,down))})`}function refutedOperatingPoint(record,source,records){const claims={}
for(const other of records){const rate=OPERATING.find(id=>id===other.metric)
if(rate===void 0||!isOneMeasurement(record,other)||Object.keys(other.subgroup).length>0||claims[rate]!==void 0)continue
const stated=(0,claims_claims.U0)(other.raw,other.scale==="percent"?"percent":"fraction")
if(stated.ok)claims[rate]=stated}if(!OPERATING.some(id=>id===record.metric)||Object.keys(claims).length===0)return null
const support=operatingPointSupports(source.predictions.rows.table,claims)
if(support===null||support.supported)return null
return`declared ${record.raw} · no threshold and no reading of ${source.predictions.path} gives ${Object.keys(claims).join(", ")} as declared together`}const WORST_FIRST=["fail","not-evaluated","pass","not-applicable"]
function decidedOnly(result){if("pending"in result||"parts"in result)throw new Error("A statistical comparison stands inside another check")
return result}function join(results,order,separator){const outcome=order.find(candidate=>results.some(result=>result.outcome===candidate))??"not-evaluated"
const deciding=results.filter(result=>result.outcome===outcome)
const first=deciding[0]
if(first===void 0)throw new Error("A combination of no checks")
return{...first,observed:{text:deciding.map(({observed:observed})=>observed.text).join(separator)},required:{...first.required,text:deciding.map(({required:required})=>required.text).join(separator)},needs:deciding.flatMap(({needs:needs})=>needs),related:deciding.flatMap(({related:related})=>related)}}const worstOf=results=>join(results,WORST_FIRST,"; ")
const COMBINED={fields:()=>[],limits:()=>[],inner:checks=>checks,problem:()=>null,reaches:[]}
const combine_all={...COMBINED,id:"all",evaluate:(checks,context)=>join(checks.map(check=>decidedOnly(context.inner(check))),WORST_FIRST,"; ")}
const any={...COMBINED,id:"any",evaluate:(checks,context)=>join(checks.map(check=>decidedOnly(context.inner(check))),["pass","not-evaluated","fail","not-applicable"],", or ")}
const when={...PLAIN,id:"when",fields:({fact:fact})=>[fact],inner:({checks:checks})=>checks,reaches:["missing"],evaluate:({fact:fact,in:values,checks:checks},context)=>{const settled=(0,checks_result.G9)(context,fact,`${fact} decides whether more is asked`)
if(!settled.ok)return settled.result
if(values.some(value=>value===settled.value))return combine_all.evaluate(checks,context)
return(0,checks_result.rc)("not-applicable",null,{text:`asked only where ${fact} is ${values.join(" or ")}`},{text:"nothing"},settled.fact.place)}}
const ANOTHER="another number (withheld)"
const claim={...PLAIN,id:"claim",fields:()=>[],limits:({materiality:materiality})=>[materiality],reaches:["pass","fail","missing","tool-limit"],evaluate:({materiality:materiality},context)=>{const{record:record,place:place}=context.subject
const limit=context.limit(materiality)
const required={text:"the number that the predictions give",origin:limit.origin}
if(record===null)return(0,checks_result.JB)("missing",{text:"no number is declared"},required,place)
const declared=(0,claims_claims.U0)(record.raw,record.scale==="percent"?"percent":"fraction")
if(!declared.ok)return(0,checks_result.fJ)({text:`the number cannot be read: ${declared.problem}`},required,place)
const claims=context.dossier.records.filter(policy_subject.j_)
const impossible=impossibleClaim(record,claims)
if(impossible!==null)return(0,checks_result.fJ)({text:`declared ${record.raw}: ${impossible}`},required,place,{assurance:"recomputed"})
const sources=sourcesOf(record,context.sources)
if(sources.length===0){const text="no row-level predictions to recompute it from"
const needs=["result.path","result.kind","result.role"].map(field=>({field:field,entry:null}))
return(0,checks_result.JB)("missing",{text:`declared ${record.raw}; ${text}`},required,place,{needs:needs,cause:text})}const material=typeof limit.value==="number"?limit.value:0
return worstOf(sources.map(source=>source.predictions.rows.polarity==="by-convention"?everyReading(record,declared,source,claims,required):againstRows(record,declared,source,material,required,context)))}}
function sourcesOf(record,sources){const ofRole=role=>sources.filter(({predictions:one})=>one.role===role&&one.rows.unknownOutcomes===0)
const[own,test,unnamed]=[ofRole(record.role),ofRole("test"),ofRole(null)]
if(record.role===null)return test.length>0?test:(0,measured.E0)(sources)
if(own.length>0)return own
return record.role==="test"?unnamed:[]}function againstRows(record,declared,source,materiality,required,context){const{place:place}=context.subject
const metric=record.metric??record.name
const overall=Object.keys(record.subgroup).length===0
const recomputed=recompute(metric,overall?source.overall():source.group(record.subgroup))
const rest={assurance:"recomputed",related:[source.predictions.place]}
const small=!(0,policy_shown.zB)(source.shown.group(record.subgroup),metric)
if(!recomputed.ok&&recomputed.reason==="undefined"&&small)return(0,checks_result.fJ)({text:`declared ${record.raw} · recomputed ${ANOTHER}`},required,place,rest)
if(!recomputed.ok)return notRecomputed(recomputed,record,source,required,context)
const better=higherIsBetter(metric)
const{verdict:verdict,lowPrecision:lowPrecision}=(0,claims_claims.Up)(declared,recomputed.exact,better??true,materiality)
const interval=recomputed.interval
const between=interval===null?"":` (95 % interval ${(0,policy_words.Xr)(interval.lower)} to ${(0,policy_words.Xr)(interval.upper)})`
const shown=small?ANOTHER:`${(0,policy_words.Xr)(recomputed.value)}${between}`
const notes={match:lowPrecision?"; too few digits to say more":"",match_if_truncated:"; cut off instead of rounded",overclaim:"",underclaim:"; better than declared"}[verdict]
const figure={text:`declared ${record.raw} · recomputed ${shown}${notes}`,value:small?null:recomputed.value,lower:small?null:interval?.lower??null,upper:small?null:interval?.upper??null}
const narrow=interval===null?null:narrowInterval(record,interval)
if(narrow!==null){const between=small?"":` (${(0,policy_words.Xr)(narrow.lower)} to ${(0,policy_words.Xr)(narrow.upper)})`
const text=`${figure.text}; the declared interval is less than half as wide as these rows give${between}`
return(0,checks_result.fJ)({...figure,text:text},required,place,rest)}const equalityOnly=better===null&&(verdict==="overclaim"||verdict==="underclaim")
return verdict==="overclaim"||equalityOnly?(0,checks_result.fJ)(figure,required,place,rest):(0,checks_result.IX)(figure,required,place,rest)}function narrowInterval({interval:interval,scale:scale},recomputed){if(interval===null)return null
const unit=scale==="percent"?"percent":"fraction"
const[lower,upper]=[(0,claims_claims.U0)(interval.lower,unit),(0,claims_claims.U0)(interval.upper,unit)]
if(!lower.ok||!upper.ok)return null
return(0,claims_claims.tI)({lower:lower,upper:upper},recomputed)==="too-narrow"?recomputed:null}function notRecomputed(recomputed,record,source,required,context){const{place:place}=context.subject
const{path:path,result:result}=source.predictions
const prefix=`declared ${record.raw}; `
switch(recomputed.reason){case"no-threshold":{const text=`no threshold is declared for ${path}`
return(0,checks_result.JB)("missing",{text:`${prefix}${text}`},required,place,{needs:[{field:"result.threshold",entry:result}],cause:text})}case"no-score":return(0,checks_result.JB)("missing",{text:`${prefix}${path} holds no score`},required,place,{needs:[{field:"result.columns.score",entry:result}]})
case"undefined":return(0,checks_result.fJ)({text:`${prefix}the rows of ${path} give no such number`},required,place)
case"not-supported":return(0,checks_result.JB)("tool-limit",{text:`${prefix}this version does not recompute ${record.metric??"this metric"}`},required,place)}}var difference=__webpack_require__(78082)
var equivalence=__webpack_require__(56925)
var unknown_groups=__webpack_require__(34780)
var cluster_auroc=__webpack_require__(3022)
const READING_FIELDS=["result.path","result.kind","result.role","result.positive","result.threshold"]
function measuredGroup(context,required){const{group:group}=context.subject
if(group===null)return overall(context,required)
const{source:source,absence:absence}=group
if(source===null)return{ok:false,result:noPredictions(context,required)}
const place=context.subject.place
const undeclared=undeclaredReading(context,source,required)
if(undeclared!==null)return{ok:false,result:undeclared}
if(absence==="no-attribute"){const text=(0,policy_subject.cX)(group)??""
return{ok:false,result:(0,checks_result.JB)("missing",{text:text},required,place,{needs:[{field:"result.columns.attributes",entry:source.predictions.result}],cause:text,assurance:"recomputed"})}}if(absence==="no-group"||Object.values(group.key).includes(policy_subject.Ju)){const text=(0,policy_subject.cX)(group)??`no row of ${source.predictions.path} belongs to ${(0,policy_subject.AM)(group.key)}`
return{ok:false,result:(0,checks_result.JB)("missing",{text:text},required,place,{assurance:"recomputed"})}}if(group.together!==null){const[attribute=""]=Object.keys(group.key)
const shown={group:policy_shown.Ad,comparison:policy_shown.Ad}
const common={label:(0,policy_subject.AM)(group.key),place:place,unknown:unknownRows(source,group.key),shown:shown}
return{ok:true,source:source,...source.together(attribute,group.together),...common}}return{ok:true,source:source,label:(0,policy_subject.AM)(group.key),place:place,group:source.group(group.key),rest:source.rest(group.key),unknown:unknownRows(source,group.key),shown:{group:source.shown.group(group.key),comparison:source.shown.comparison(group.key)}}}function unknownRows(source,key){const numbers=source.unknown(key)
const rows=source.overall().n
if(!(0,unknown_groups.UL)(numbers.n,rows,limits.ry))return null
const[first="",...others]=Object.keys(key)
const isShown=others.length===0&&source.shown.unknown(first).rows&&source.shown.overall().rows
const share=isShown?`${(100*numbers.n/rows).toFixed(1).replace(".0","")} % of `:""
const who=source.patients===null?"patients":"rows"
return{numbers:numbers,words:`the ${share}${who} without a known ${[first,...others].join(" or ")}`}}function overEveryFile(context,evaluate){const judged=(0,measured.E0)(context.sources)
if(context.subject.group!==null||judged.length<2)return evaluate(context)
return worstOf(judged.map(source=>evaluate({...context,sources:[source]})))}function overall(context,required){const[source]=(0,measured.E0)(context.sources)
if(source===void 0)return{ok:false,result:noPredictions(context,required)}
const undeclared=undeclaredReading(context,source,required)
if(undeclared!==null)return{ok:false,result:undeclared}
const numbers=source.overall()
const place=source.predictions.rows.columnPlaces.score??source.predictions.place
const all=source.shown.overall()
const shown={group:all,comparison:all}
return{ok:true,source:source,label:"patients",place:place,group:numbers,rest:null,unknown:null,shown:shown}}function noPredictions(context,required){if((0,policy_subject.qQ)(context.dossier))return(0,checks_result.JB)("unreadable",{text:policy_subject.vg},required,context.subject.place,{cause:policy_subject.vg})
const needs=READING_FIELDS.map(field=>({field:field,entry:null}))
return(0,checks_result.JB)("missing",{text:policy_subject.Lq},required,context.subject.place,{needs:needs,cause:policy_subject.Lq})}function undeclaredReading(context,source,required){if(source.predictions.rows.polarity==="declared")return null
const{path:path,result:result}=source.predictions
const text=(0,policy_subject.l9)(path)
const needs=READING_FIELDS.map(field=>({field:field,entry:result}))
return(0,checks_result.JB)("missing",{text:text},required,context.subject.place,{needs:needs,cause:text,assurance:"recomputed"})}function rateOf(numbers,metric,measured,required){const rate=numbers.counts===null?null:numbers.rate(metric)
if(rate!==null)return{ok:true,rate:rate}
const text=`no threshold is declared for ${measured.source.predictions.path}`
return{ok:false,result:(0,checks_result.JB)("missing",{text:text},required,measured.place,{needs:[{field:"result.threshold",entry:measured.source.predictions.result}],cause:text,assurance:"recomputed"})}}const noWorse={...PLAIN,id:"no-worse",fields:()=>[],limits:({by:by,alpha:alpha})=>[by,alpha],problem:({metric:metric})=>(0,confusion.d9)(metric)===null?`${metric} has no worse direction`:null,reaches:["pass","fail","missing","too-few","inconclusive"],evaluate:({metric:metric,by:by,alpha:alpha},context)=>{const margin=context.limit(by)
const words=(0,policy_words.yh)(metric)
const required={text:metric==="auroc"?`AUROC lower by at most ${margin.value}`:`at most ${typeof margin.value==="number"?(0,policy_words.CQ)(margin.value):"?"} ${words.worse} per 100`,value:margin.value,origin:margin.origin}
return withGroup(context,required,[by,alpha],(measured,[m=0,a=0])=>{if(metric==="auroc")return compareAuroc(measured,m,a,required)
const worse=(0,confusion.d9)(metric)??"lower"
const test=(own,others)=>(0,difference.qR)({group:own,rest:others,worse:worse,margin:m,alpha:a,effective:(0,patients.D1)(own,others)})
return pendingRate(test,measured,required,metric)})}}
const equivalent={...PLAIN,id:"equivalent",fields:()=>[],limits:({by:by,alpha:alpha})=>[by,alpha],problem:({to:to})=>/^[^=]+=.+$/.test(to)?null:"the reference group is written attribute=group",reaches:["pass","fail","missing","too-few","inconclusive","not-applicable"],evaluate:({metric:metric,to:to,by:by,alpha:alpha},context)=>{const margin=context.limit(by)
const[attribute="",reference=""]=to.split("=")
const required={text:`within ${margin.value} of ${to}`,value:margin.value,origin:margin.origin}
return withGroup(context,required,[by,alpha],(measured,[m=0,a=0])=>{const own=context.subject.group?.key??{}
if(!(attribute in own)||own[attribute]===reference){const text=`${measured.label} is not compared with ${to}`
return(0,checks_result.rc)("not-applicable",null,{text:text},required,measured.place)}const other={...own,[attribute]:reference}
const test=(tested,named)=>{const effective=(0,patients.D1)(tested,named)
return(0,equivalence.tI)({group:tested,reference:named,margin:m,alpha:a,effective:effective})}
const comparison=(0,policy_shown.K8)(measured.shown.group,measured.source.shown.group(other))
const rest=measured.source.group(other)
return pendingRate(test,{...measured,rest:rest,shown:{...measured.shown,comparison:comparison}},required,metric)})}}
const BOUNDS=["limit","at-most","at-least"]
const boundsOf=args=>BOUNDS.filter(bound=>args[bound]!==void 0)
const ratio={...PLAIN,id:"ratio",fields:()=>[],limits:args=>[...boundsOf(args).map(bound=>args[bound]??""),args.events,args.alpha],problem:args=>{if(boundsOf(args).length!==1)return"give exactly one of limit, at-most and at-least"
return args.limit!==void 0&&(0,confusion.d9)(args.metric)===null?`${args.metric} has no worse direction; write at-most or at-least`:null},reaches:["pass","fail","missing","too-few","inconclusive"],evaluate:(args,context)=>{const{metric:metric,events:events,alpha:alpha}=args
const[bound="limit"]=boundsOf(args)
const name=args[bound]??""
const applied=context.limit(name)
const worse=bound==="limit"?(0,confusion.d9)(metric)??"higher":bound==="at-most"?"higher":"lower"
const words=bound==="at-least"?"more":"less"
const required={text:`${words} than ${applied.value} times the rate of the others`,value:applied.value,origin:applied.origin}
return withGroup(context,required,[name,events,alpha],(measured,[l=0,e=0,a=0])=>{const times=bound==="at-least"?1/l:l
if(!(times>1&&Number.isFinite(times))){const text=`the limit "${name}" lies ${bound==="at-least"?"between 0 and 1":"above 1"}`
return(0,checks_result.JB)("limit-not-set",{text:text},required,measured.place,{assurance:"recomputed"})}const common={worse:worse,limit:times,alpha:a,minimumEvents:e}
const test=(own,others)=>(0,equivalence.Hb)({group:own,rest:others,...common,effective:(0,patients.D1)(own,others)})
return pendingRate(test,measured,required,metric,worse)})}}
function withGroup(context,required,names,evaluate){const values=[]
for(const name of names){const numeric=(0,checks_result.Bb)(context,name,context.limit(name),required)
if(!numeric.ok)return numeric.result
values.push(numeric.value)}const measured=measuredGroup(context,required)
if(!measured.ok)return measured.result
const{rest:rest}=measured
if(rest===null)throw new Error("A comparison of groups has no group")
return evaluate({...measured,rest:rest},values)}function compareAuroc(measured,margin,alpha,required){const[group,rest]=[measured.group.auroc(),measured.rest.auroc()]
if(group===null||rest===null){const text=`${measured.source.predictions.path} holds no score`
return(0,checks_result.JB)("missing",{text:text},required,measured.place,{assurance:"recomputed"})}const common={margin:margin,alpha:alpha,minimumEvents:limits.T3.auroc}
const cases=({positives:x,n:n})=>({x:x,n:n})
const all=measured.source.overall()
const test=(0,difference.iO)({group:group,rest:rest,...common})
return pending({test:test,everywhere:underUnknown(test,measured,()=>null),publicPlan:()=>{const whole=all.auroc()
return whole===null?null:(0,difference.iO)({group:whole,rest:whole,...common}).nNeeded},measured:measured,required:required,group:cases(measured.group),rest:cases(measured.rest),worth:measured.source.patients!==null&&group.ok?(0,cluster_auroc.x)(group.estimate).events:void 0,metric:"auroc"})}function pendingRate(test,measured,required,metric,worse=(0,confusion.d9)(metric)??"lower"){const own=rateOf(measured.group,metric,measured,required)
if(!own.ok)return own.result
const others=rateOf(measured.rest,metric,measured,required)
if(!others.ok)return others.result
const[group,rest]=[own.rate,others.rate]
const known=test(group,rest)
const publicPlan=()=>{const all=measured.source.overall().rate(metric)
return all===null?null:test(group,all).nNeeded}
const worth=(0,patients.D1)(group,rest)?.group
const everywhere=underUnknown(known,measured,()=>{const extremes=unknownExtremes(measured,metric,worse)
return extremes===null?null:[test(extremes[0].group,extremes[0].rest),test(extremes[1].group,extremes[1].rest)]})
return pending({test:known,everywhere:everywhere,publicPlan:publicPlan,measured:measured,required:required,group:group,rest:rest,worth:worth,metric:metric})}function underUnknown(known,{unknown:unknown},extremes){return unknown===null?known:(0,unknown_groups.$V)(known,extremes())}function unknownExtremes({source:source,group:group,rest:rest,unknown:unknown},metric,worse){return unknown===null?null:source.extremes(metric,worse,{group:group,rest:rest,unknown:unknown.numbers})}function plannedSize({test:test,publicPlan:publicPlan,measured:measured,metric:metric},withheld){const told=!withheld||(0,policy_shown.zB)(measured.source.shown.overall(),metric)
const needed=!withheld?test.nNeeded:told?publicPlan():null
return needed===null?null:(0,policy_words.lK)(needed)}function pending(comparison){const{test:test,everywhere:everywhere,measured:measured,required:required,metric:metric}=comparison
const small=!(0,policy_shown.zB)(measured.shown.comparison,metric)
const planned=plannedSize(comparison,small)
return{pending:everywhere,finish:decision=>{const reason=decision.outcome==="not-evaluated"?decision.reason:null
const figure=comparisonFigure(comparison,decision,small,planned)
const open=reason!==null&&(0,unknown_groups.CR)(test,everywhere)?measured.unknown:null
return(0,checks_result.rc)(decision.outcome,reason,open===null?figure:{...figure,text:`${figure.text}; ${open.words} could change this`},required,measured.place,{assurance:"recomputed",statistics:comparisonStatistics(comparison,decision,small,planned),estimateKeepsLimit:estimateKeepsMargin(test,metric)})}}}function estimateKeepsMargin({difference:difference,margin:margin,method:method,pPass:pPass},metric){if(difference===null)return null
if(method==="katz-log")return pPass<1
if(method==="newcombe-tost")return Math.abs(difference)<margin
return(0,confusion.d9)(metric)==="higher"?difference<margin:difference>-margin}function comparisonFigure({test:test,measured:measured,group:group,rest:rest,worth:worth,metric:metric},decision,small,planned){const words=(0,policy_words.yh)(metric)
const cases=metric==="auroc"?group.x:group.n
const independent=small?"":(0,policy_words.ec)(worth,cases)
const noun=metric==="auroc"?"cases":independent===""?words.cases:(0,policy_words.RO)(words.cases)
const enough=test.nNeeded===null?", no number of them would be enough while the others stay so few":planned===null?"":`, about ${planned} needed`
const count=casesInWords(cases,measured.shown.group,metric)
const told=count===policy_shown.iz?`number of ${noun} withheld`:`${count} ${noun}${independent}`
const size=`${measured.label}: ${told}${enough}`
const undecided=decision.outcome==="not-evaluated"
if(small){const own=(0,policy_shown.zB)(measured.shown.group,metric)?ownWords(measured,group,metric):null
const alone=own===null?null:`${own}, the numbers of others are withheld`
if(!undecided)return{text:alone??`${measured.label}: the numbers are withheld`,n:null}
return{text:alone===null?size:`${alone}; ${size}`,n:null}}if(test.difference===null)return{text:size,n:null}
const compared=metric==="auroc"?aurocWords(test,measured):rateWords(test,decision,measured,group,rest,metric)
return{text:undecided?`${compared}; ${size}`:independent===""?compared:`${compared}; ${told}`,value:test.difference,lower:test.lower,upper:test.upper,n:group.n}}function casesInWords(count,shown,metric){switch(metric){case"auroc":case"sensitivity":case"fnr":return(0,policy_shown.K4)(count,shown.positives,shown)
case"accuracy":case"prevalence":case"selection_rate":return(0,policy_shown.K4)(count,shown.rows,shown)
case"specificity":case"fpr":return shown.negatives?String(count):policy_shown.iz
default:return shown.cases&&shown.nonCases?String(count):policy_shown.iz}}function ownWords(measured,group,metric){if(metric==="auroc"){const area=measured.group.auroc()
return area?.ok?`AUROC ${(0,policy_words.Xr)(area.estimate.value)} in ${measured.label}`:null}const{verb:verb,among:among}=(0,policy_words.yh)(metric)
if(group.n===0)return null
return`${verb} ${(0,policy_words.CQ)(group.x/group.n)} of 100 ${measured.label}${among===""?"":` ${among}`}`}function rateWords(test,decision,measured,group,rest,metric){const words=(0,policy_words.yh)(metric)
const rates=`${ownWords(measured,group,metric)}, ${(0,policy_words.CQ)(rest.x/rest.n)} of 100 others`
const{difference:difference,lower:lower,upper:upper,alpha:alpha}=test
if(difference===null||lower===null||upper===null)return rates
if(test.method==="katz-log")return`${rates}: ${difference.toFixed(2)} times (${lower.toFixed(2)} to ${upper.toFixed(2)})`
const higherIsWorse=(0,confusion.d9)(metric)==="higher"
const worse=higherIsWorse?difference>0:difference<0
const level=`one-sided ${((1-alpha)*100).toFixed(1).replace(".0","")} %`
const[nearest,farthest]=higherIsWorse?[lower,upper]:[-upper,-lower]
const bound=decision.outcome==="fail"?`at least ${(0,policy_words.Dk)(Math.max(nearest,0))}`:`at most ${(0,policy_words.Dk)(Math.max(farthest,0))} ${words.worse}`
const size=`${(0,policy_words.Dk)(difference)} ${worse?words.worse:words.better}`
return`${rates}: ${size} (${bound}, ${level})`}function aurocWords(test,measured){const value=numbers=>{const area=numbers.auroc()
return area?.ok?(0,policy_words.Xr)(area.estimate.value):"undefined"}
const bounds=test.lower===null||test.upper===null?"":` (difference ${test.lower.toFixed(3)} to ${test.upper.toFixed(3)}, each limit one-sided)`
return`AUROC ${value(measured.group)} in ${measured.label}, ${value(measured.rest)} in others${bounds}`}function comparisonStatistics({test:test,everywhere:everywhere,group:group,worth:worth},decision,small,planned){const shown=value=>small?null:value
return{estimate:shown(test.difference),lower:shown(test.lower),upper:shown(test.upper),level:1-test.alpha,sided:"one",method:test.method,alpha:test.alpha,adjusted:decision.adjustedAlone&&everywhere===test?shown(decision.adjustedPFail):null,family:null,family_size:decision.familySize,p:shown(test.pPass),n:shown(group.n),...(0,policy_words.Qd)(worth,small),n_needed:planned,suppressed:small}}const kindOf=field=>dossier_fact.pf.find(kind=>field.startsWith(`${kind}.`))
const covers={...PLAIN,id:"covers",fields:()=>[],problem:({fact:fact,values:values})=>{const definition=(0,vocabulary.mB)(fact)
if(definition===null||kindOf(fact)===void 0)return`"${fact}" is not a field of entries`
const wrong=values.find(value=>definition.values!==void 0&&!definition.values.includes(value))
return wrong===void 0?null:`${fact} can never be "${wrong}"; it is one of ${definition.values?.join(", ")}`},reaches:["pass","missing"],evaluate:({fact:field,values:values},{dossier:dossier})=>{const kind=kindOf(field)
const facts=(kind===void 0?[]:dossier.entries[kind]).flatMap(({facts:own})=>own.get(field)??[])
const stated=facts.filter(({state:state,conflicts:conflicts})=>state==="present"&&conflicts.length===0)
const name=(0,vocabulary._N)(field)
const required={text:`${name} names ${values.join(", ")}`}
const missing=values.filter(value=>!stated.some(one=>one.value===value))
const place=(kind===void 0?void 0:dossier.anchors.get(kind))??dossier.home
return missing.length===0?(0,checks_result.IX)({text:`${name} names all of them`,value:values.length},required,place,{assurance:(0,checks_result.YW)(stated)}):(0,checks_result.JB)("missing",{text:`${name} does not name ${missing.join(", ")}`},required,place,{needs:[{field:field,entry:null}]})}}
const DAY=864e5
const daysBetween=(from,to)=>Math.round((Date.parse(to)-Date.parse(from))/DAY)
const notOlderThan={...PLAIN,id:"not-older-than",fields:({fact:fact})=>[fact],limits:({days:days})=>[days],reaches:["pass","fail","stale","missing"],evaluate:({fact:field,days:days},context)=>{const{value:most,origin:origin}=context.limit(days)
const required={text:`${(0,vocabulary._N)(field)} at most ${most} days before ${context.at}`,value:most,origin:origin}
if(typeof most!=="number")return(0,checks_result.JB)("limit-not-set",{text:`nobody has set the limit "${days}"`},required,null)
const settled=(0,checks_result.G9)(context,field,required.text)
if(!settled.ok)return settled.result
const{fact:fact,value:value}=settled
const age=daysBetween(String(value),context.at)
const observed={text:`${(0,vocabulary._N)(field)} is ${value}, ${age} days before ${context.at}`,value:age,unit:"days"}
const rest={assurance:fact.assurance}
return age<=most?(0,checks_result.IX)(observed,required,fact.place,rest):(0,checks_result.JB)("stale",observed,required,fact.place,{...rest,needs:[(0,checks_result.ER)(context,field)]})}}
const notAfter={...PLAIN,id:"not-after",fields:({fact:fact,than:than})=>than===void 0?[fact]:[fact,than],reaches:["pass","fail","missing"],evaluate:({fact:field,than:than},context)=>{const words=than===void 0?`the day of judgement, ${context.at}`:(0,vocabulary._N)(than)
const required={text:`${(0,vocabulary._N)(field)} is not after ${words}`}
const settled=(0,checks_result.G9)(context,field,required.text)
if(!settled.ok)return settled.result
const bound=than===void 0?null:(0,checks_result.G9)(context,than,required.text)
if(bound!==null&&!bound.ok)return bound.result
const{fact:fact,value:value}=settled
const latest=bound===null?context.at:String(bound.value)
const beside=than===void 0?"":`, ${(0,vocabulary._N)(than)} is ${latest}`
const observed={text:`${(0,vocabulary._N)(field)} is ${value}${beside}`,value:String(value)}
const rest={assurance:fact.assurance}
return daysBetween(String(value),latest)>=0?(0,checks_result.IX)(observed,required,fact.place,rest):(0,checks_result.fJ)(observed,required,fact.place,{...rest,needs:[(0,checks_result.ER)(context,field)]})}}
const isAssurance=value=>dossier_fact.lR.some(assurance=>assurance===value)
const digest={...PLAIN,id:"digest",fields:({fact:fact,equals:equals})=>[fact,equals],limits:({assurance:assurance})=>assurance===void 0?[]:[assurance],reaches:["pass","fail","unbound","missing"],evaluate:({fact:field,equals:equals,assurance:assurance},context)=>{const weakest=assurance===void 0?null:context.limit(assurance)
const asked=isAssurance(weakest?.value)&&weakest.value!=="declared"?`, ${weakest.value} by a tool`:""
const required={text:`${(0,vocabulary._N)(field)} equals ${(0,vocabulary._N)(equals)}${asked}`,...weakest===null?{}:{origin:weakest.origin}}
const both=(0,checks_result.FE)(context,field,equals,required.text)
if(!both.ok){const{result:result,undecided:undecided}=both
return undecided==="first"&&result.reason==="missing"?{...result,reason:"unbound"}:result}const{first:first,second:expected}=both
const{fact:fact,value:value}=first
const rest={assurance:fact.assurance,related:[expected.fact.place]}
if(value!==expected.value){const text=`${(0,vocabulary._N)(field)} is ${(0,checks_result.JJ)(context,field,value)}, ${(0,vocabulary._N)(equals)} is ${(0,checks_result.JJ)(context,equals,expected.value)}`
return(0,checks_result.fJ)({text:text,value:String(value)},required,fact.place,rest)}const text=`the digests agree; ${(0,vocabulary._N)(field)} is ${fact.assurance}`
if(isAssurance(weakest?.value)&&dossier_fact.lR.indexOf(fact.assurance)<dossier_fact.lR.indexOf(weakest.value))return(0,checks_result.JB)("unbound",{text:text},required,fact.place,{...rest,needs:[(0,checks_result.ER)(context,field)]})
return(0,checks_result.IX)({text:text,value:String(value)},required,fact.place,rest)}}
function sameRows({table:a},{table:b,unknownOutcomes:unknownOutcomes}){return a.rows===b.rows&&sameValues(a.score,b.score)&&sameValues(a.prediction,b.prediction)&&(unknownOutcomes>0||sameValues(a.label,b.label))}function samePatients(a,b){return a.rows===b.rows&&sameValues(a.label,b.label)&&sameValues(a.patient?.codes??null,b.patient?.codes??null)&&sameGroups(a,b)&&isMixed(a)}function isMixed({label:label,patient:patient}){const codes=patient?.codes??null
let patients=0
let events=0
let changes=0
let before
for(let row=0;row<label.length;row++){if(codes!==null&&row>0&&codes[row]===codes[row-1])continue
const own=label[row]
patients++
if(own===1)events++
if(before!==void 0&&own!==before)changes++
before=own}const expected=2*events*(patients-events)/patients
return changes>0&&changes>=expected/2}function sameGroups(a,b){return a.groups.every(column=>{const other=b.groups.find(({attribute:attribute})=>attribute===column.attribute)
return other===void 0||sameLevels(column,other)})}function sameLevels(a,b){const name=({levels:levels,codes:codes},row)=>{const code=codes[row]??predictions.wU
return code===predictions.wU?null:levels[code]??null}
for(let row=0;row<a.codes.length;row++)if(name(a,row)!==name(b,row))return false
return true}function sameValues(a,b){if(a===null||b===null)return a===b
if(a.length!==b.length)return false
for(let row=0;row<a.length;row++)if(a[row]!==b[row])return false
return true}var calibration_drift=__webpack_require__(75111)
var categories=__webpack_require__(77485)
var judge=__webpack_require__(5390)
var drift_sample=__webpack_require__(81367)
var unit_change=__webpack_require__(64500)
var cluster=__webpack_require__(98210)
const RESTS_ON_OUTCOMES=["prevalence","calibration","auroc"]
function driftTests(pair,question,attributes){switch(question.of){case"score":return[scoreTest(pair,question)]
case"prevalence":return[prevalenceTest(pair,question)]
case"calibration":return[calibrationTest(pair,question)]
case"auroc":return[aurocTest(pair,question)]
case"groups":{const text="policy names no attribute of patients"
const place=pair.current.predictions.place
return attributes.length===0?[(0,checks_result.rc)("not-applicable",null,{text:text},question.required,place)]:attributes.flatMap(attribute=>groupTests(pair,question,attribute))}}}function drift_tests_pending(pair,{alpha:alpha,required:required},told){const{test:test,small:small}=told
const{predictions:predictions,shown:shown}=pair.current
const shownValue=value=>small?null:value
const planned=small||told.nNeeded===null?null:(0,policy_words.lK)(told.nNeeded)
const rows=predictions.rows.table.rows
const n=shown.overall().rows?rows:null
return{pending:{...test,alpha:alpha},family:`drift at ${alpha}`,finish:decision=>{const undecided=decision.outcome==="not-evaluated"
const text=`${wordsOf(pair,told,decision.outcome)}${undecided?sizeWords(pair,told,planned):""}`
const figure=small?{text:text,n:null}:{text:text,value:told.estimate,lower:told.lower,upper:told.upper,n:n}
return(0,checks_result.rc)(decision.outcome,undecided?decision.reason:null,figure,required,told.place,{assurance:"recomputed",related:[pair.reference.predictions.place],statistics:{estimate:shownValue(told.estimate),lower:shownValue(told.lower),upper:shownValue(told.upper),level:1-alpha,sided:"one",method:told.method,alpha:alpha,adjusted:decision.adjustedAlone?shownValue(decision.adjustedPFail):null,family:null,family_size:decision.familySize,p:shownValue(test.pPass),n:shownValue(n),n_needed:planned,suppressed:small}})}}}function wordsOf({current:current,reference:reference,several:several},told,outcome){const files=several?`${current.predictions.path} against ${reference.predictions.path}: `:""
if(told.small)return`${files}${told.about}: the numbers are withheld`
return`${files}${told.found===null?`${told.about}: nothing can be compared`:told.found(outcome)}`}function sizeWords({current:current},told,planned){const count=(0,policy_shown.K4)(told.count,told.countShown,current.shown.overall())
const size=`; ${told.noun} in production: ${count}`
if(told.small)return size
if(told.nNeeded===null)return`${size}, no number of them would be enough while the test results stay so few`
return told.nNeeded>told.count?`${size}, about ${planned} needed`:size}function bounds(outcome,lower,upper,alpha,words){const level=levelWords(alpha)
if(outcome==="fail"&&lower!==null)return` (at least ${words(lower)}, ${level})`
if(outcome==="pass"&&upper!==null)return` (at most ${words(upper)}, ${level})`
if(lower===null||upper===null)return""
return` (${words(lower)} to ${words(upper)}, each limit ${level})`}const levelWords=alpha=>`one-sided ${((1-alpha)*100).toFixed(1).replace(".0","")} %`
const overallShown=({current:current,reference:reference})=>(0,policy_shown.K8)(current.shown.overall(),reference.shown.overall())
const columnPlace=({predictions:predictions},column)=>predictions.rows.columnPlaces[column]??predictions.place
function withoutScores({reference:reference,current:current},required){const lacking=current.predictions.rows.table.score===null?current:reference
const text=`${lacking.predictions.path} holds no score`
return(0,checks_result.JB)("missing",{text:text},required,lacking.predictions.place,{needs:[{field:"result.columns.score",entry:lacking.predictions.result}],assurance:"recomputed"})}const worths=new WeakMap
function independentRows(table){const{rows:rows,patient:patient}=table
if(patient===null||patient.count===rows)return rows
const before=worths.get(table)
if(before!==void 0)return before
const rowsOf=new Float64Array(patient.count)
for(const code of patient.codes)rowsOf[code]=(rowsOf[code]??0)+1
let sizes=0
for(const size of rowsOf)sizes+=size*size
const worth=(0,cluster.iG)({n:rows,sizes:sizes})
worths.set(table,worth)
return worth}const samples=new WeakMap
function sortedOnce(score){const before=samples.get(score)
if(before!==void 0)return before
const sample=(0,drift_sample.uV)(score)
samples.set(score,sample)
return sample}const METHODS={wasserstein:"kantorovich-dual","total-variation":"hoeffding"}
function judged(pair,{by:by,alpha:alpha},result){const margins={wasserstein:by,"kolmogorov-smirnov":by,"total-variation":by,"population-stability-index":by}
const worth={reference:independentRows(pair.reference.predictions.rows.table),current:independentRows(pair.current.predictions.rows.table)}
const weighed=result.ok&&(result.effect.measure==="wasserstein"||result.effect.measure==="total-variation")
const effect=weighed?{ok:true,effect:(0,judge.RX)(result.effect,worth)}:result
const[decision]=(0,judge.Jh)([{name:"drift",effect:effect}],margins,alpha)
if(decision===void 0)throw new Error("One feature has one decision")
return decision}function scoreTest(pair,question){const[before,now]=[pair.reference,pair.current].map(({predictions:predictions})=>predictions.rows.table.score)
if(before==null||now==null)return withoutScores(pair,question.required)
const samplePair={reference:sortedOnce(before),current:sortedOnce(now)}
const place=columnPlace(pair.current,"score")
const small=!(0,policy_shown.zB)(overallShown(pair),"auroc")
const hard=changedScale(samplePair,small)
if(hard!==null)return(0,checks_result.fJ)({text:`${pair.current.predictions.path}: ${hard}`},question.required,place,{assurance:"recomputed",related:[columnPlace(pair.reference,"score")]})
const decision=judged(pair,question,(0,judge.In)(samplePair))
const{effect:effect,lower:lower,upper:upper,nNeeded:nNeeded,tooFew:tooFew}=decision
const found=effect===null?()=>tooFew==="no-variation"?"the test results have one score only":"the scores cannot be compared":outcome=>`the scores have moved by ${effect.toFixed(2)} standard deviations${bounds(outcome,lower,upper,question.alpha,value=>value.toFixed(2))}`
return drift_tests_pending(pair,question,{test:(0,judge.qs)(decision),estimate:effect,lower:lower,upper:upper,method:METHODS.wasserstein,nNeeded:nNeeded,noun:"patients",count:pair.current.predictions.rows.table.rows,countShown:pair.current.shown.overall().rows,small:small,about:"the scores",found:found,place:place})}function changedScale(pair,small){const within=({ascending:ascending},lowest,highest)=>(ascending[0]??lowest)>=lowest&&(ascending.at(-1)??highest)<=highest
const scale=[0,-1].find(lowest=>within(pair.reference,lowest,lowest+1))
const change=(0,unit_change.Z)(pair)
if(change.status==="changed"){const{factor:factor}=change
const size=small?"many times as large or as small":factor>=1?`${Number(factor.toPrecision(2))} times as large`:`${Number((1/factor).toPrecision(2))} times as small`
return`the scores are ${size} as those of the test results throughout: their scale has changed`}return scale!==void 0&&!within(pair.current,scale,scale+1)?"scores lie outside of 0 to 1, the scale of the test results, or run the other way":null}const countOf=({positives:positives,n:n})=>({x:positives,n:n})
function prevalenceTest(pair,question){const{by:margin,alpha:alpha}=question
const[now,before]=[countOf(pair.current.overall()),countOf(pair.reference.overall())]
const test=(0,equivalence.tI)({group:now,reference:before,margin:margin,alpha:alpha,effective:{group:independentRows(pair.current.predictions.rows.table),rest:independentRows(pair.reference.predictions.rows.table)}})
const{difference:difference,lower:lower,upper:upper}=test
const signed=value=>`${value<0?"-":"+"}${(0,policy_words.Dk)(value)}`
const found=()=>{const rates=`the condition is present in ${(0,policy_words.CQ)(now.x/now.n)} of 100 patients in production, in ${(0,policy_words.CQ)(before.x/before.n)} of 100 in the test results`
if(difference===null||lower===null||upper===null)return rates
return`${rates}: ${signed(difference)} (${signed(lower)} to ${signed(upper)}, each limit ${levelWords(alpha)})`}
return drift_tests_pending(pair,question,{test:test,estimate:difference,lower:lower,upper:upper,method:test.method,nNeeded:test.nNeeded,noun:"patients",count:now.n,countShown:pair.current.shown.overall().rows,small:!(0,policy_shown.zB)(overallShown(pair),"prevalence"),about:"how many have the condition",found:found,place:columnPlace(pair.current,"label")})}function periodOf({predictions:predictions},{positives:positives,n:n},expected){const worth=independentRows(predictions.rows.table)/n
return{observed:positives*worth,expected:expected*worth,n:n*worth}}function calibrationTest(pair,question){const{by:factor,alpha:alpha}=question
const[now,before]=[pair.current.overall(),pair.reference.overall()]
if(now.expected===null||before.expected===null)return withoutScores(pair,question.required)
const test=(0,calibration_drift.x)({current:periodOf(pair.current,now,now.expected),reference:periodOf(pair.reference,before,before.expected),factor:factor,alpha:alpha,minimumEvents:limits.T3.ratio})
const{ratio:ratio,lower:lower,upper:upper}=test
const found=ratio===null||lower===null||upper===null?null:()=>`for each event predicted, ${ratio.toFixed(2)} times as many happened in production as in the test results (${lower.toFixed(2)} to ${upper.toFixed(2)}, each limit ${levelWords(alpha)})`
return drift_tests_pending(pair,question,{test:test,estimate:ratio,lower:lower,upper:upper,method:"log",nNeeded:test.nNeeded,noun:"patients",count:now.n,countShown:pair.current.shown.overall().rows,small:!(0,policy_shown.zB)(overallShown(pair),"o_e"),about:"predicted and observed events",found:found,place:columnPlace(pair.current,"score")})}function aurocTest(pair,question){const{by:margin,alpha:alpha}=question
const[now,before]=[pair.current.overall().auroc(),pair.reference.overall().auroc()]
if(now===null||before===null)return withoutScores(pair,question.required)
const test=(0,difference.iO)({group:now,rest:before,margin:margin,alpha:alpha,minimumEvents:limits.T3.auroc})
const{lower:lower,upper:upper}=test
const value=area=>area?.ok?(0,policy_words.Xr)(area.estimate.value):"undefined"
const found=()=>{const limits=lower===null||upper===null?"":` (difference ${lower.toFixed(3)} to ${upper.toFixed(3)}, each limit ${levelWords(alpha)})`
return`AUROC ${value(now)} in production, ${value(before)} in the test results${limits}`}
return drift_tests_pending(pair,question,{test:test,estimate:test.difference,lower:lower,upper:upper,method:test.method,nNeeded:test.nNeeded,noun:"cases",count:pair.current.overall().positives,countShown:pair.current.shown.overall().positives,small:!(0,policy_shown.zB)(overallShown(pair),"auroc"),about:"how well the score tells patients apart",found:found,place:columnPlace(pair.current,"score")})}function groupTests(pair,question,attribute){for(const{predictions:predictions}of[pair.current,pair.reference]){if(predictions.rows.table.groups.some(column=>column.attribute===attribute))continue
const text=`no column of ${predictions.path} holds ${attribute}`
return[(0,checks_result.JB)("missing",{text:text},question.required,predictions.place,{needs:[{field:"result.columns.attributes",entry:predictions.result}],cause:text,assurance:"recomputed"})]}const[before,now]=[pair.reference,pair.current].map(({predictions:predictions})=>predictions.rows.table)
if(before===void 0||now===void 0)return[]
const levels=[...new Set([before,now].flatMap(table=>levelsOf(table,attribute)))]
const place=columnPlace(pair.current,attribute)
const small=![pair.current,pair.reference].every(source=>showsMix(source,attribute,levels))
const counts={reference:countsBy(before,attribute,levels,false),current:countsBy(now,attribute,levels,false)}
const decision=judged(pair,question,(0,judge.hp)(counts))
const{effect:effect,lower:lower,upper:upper,nNeeded:nNeeded}=decision
const mix=drift_tests_pending(pair,question,{test:(0,judge.qs)(decision),estimate:effect,lower:lower,upper:upper,method:METHODS["total-variation"],nNeeded:nNeeded,noun:"patients",count:now.rows,countShown:pair.current.shown.overall().rows,small:small,about:`the groups of ${attribute}`,found:effect===null?null:outcome=>`the shares of the groups of ${attribute} have moved by ${(0,policy_words.Dk)(effect)} of 100 patients${bounds(outcome,lower,upper,question.alpha,policy_words.Dk)}`,place:place})
const isNew=({reference:reference,current:current})=>levels.some((_,index)=>reference[index]===0&&(current[index]??0)>0)
if(!isNew(counts))return[mix]
const patients={reference:countsBy(before,attribute,levels,true),current:countsBy(now,attribute,levels,true)}
return[mix,newGroups(pair,question,attribute,levels,patients,place)]}const levelsOf=({groups:groups},attribute)=>groups.find(column=>column.attribute===attribute)?.levels??[]
function countsBy({groups:groups,patient:patient},attribute,levels,byPatient){const column=groups.find(one=>one.attribute===attribute)
const places=(column?.levels??[]).map(level=>levels.indexOf(level))
const counts=new Array(levels.length+1).fill(0)
const seen=new Set
column?.codes.forEach((code,row)=>{const place=code===predictions.wU?levels.length:places[code]??levels.length
if(byPatient&&patient!==null){const key=(patient.codes[row]??0)*counts.length+place
if(seen.has(key))return
seen.add(key)}counts[place]=(counts[place]??0)+1})
return counts}function showsMix({shown:shown},attribute,levels){return shown.overall().rows&&shown.unknown(attribute).rows&&levels.every(level=>shown.group({[attribute]:level}).rows)}function newGroups({current:current,reference:reference},{alpha:alpha,required:required},attribute,levels,patients,place){const groups=patients.current.filter(count=>count>0).length
const added=(0,categories.o)(patients).added.filter(({index:index})=>index<levels.length).map(({index:index,chanceOfNone:chanceOfNone})=>({level:levels[index]??"",p:Math.min(1,groups*chanceOfNone)})).sort((a,b)=>a.p-b.p)
const smallest=added[0]?.p??1
const surely=added.filter(({p:p})=>p===smallest||p<=alpha)
const names=surely.map(({level:level})=>(0,policy_subject.AM)({[attribute]:level})).join(", ")
const text=`${names}: in production (${current.predictions.path}) and not in the test results`
return{pending:{pPass:1,pFail:smallest,status:"ok",alpha:alpha},family:`drift at ${alpha}`,finish:({outcome:outcome})=>outcome==="fail"?(0,checks_result.fJ)({text:text},required,place,{assurance:"recomputed",related:[columnPlace(reference,attribute)]}):(0,checks_result.rc)("not-applicable",null,{text:`no group of ${attribute} is new beyond chance`},required,place)}}const drift={...PLAIN,id:"drift",fields:()=>[],limits:({by:by,alpha:alpha})=>[by,alpha],reaches:["pass","fail","missing","too-few","inconclusive","not-applicable"],evaluate:({of:of,by:by,alpha:alpha},context)=>{const limit=context.limit(by)
const required={text:requiredWords(of,limit.value),value:limit.value,origin:limit.origin}
const margin=(0,checks_result.Bb)(context,by,limit,required)
if(!margin.ok)return margin.result
const level=(0,checks_result.Bb)(context,alpha,context.limit(alpha),required)
if(!level.ok)return level.result
const question={of:of,by:margin.value,alpha:level.value,required:required}
const unusable=unusableLimit(question)
if(unusable!==null)return(0,checks_result.JB)("limit-not-set",{text:unusable},required,context.subject.place,RECOMPUTED)
const probability=context.dossier.traits.find(({id:id})=>id==="probability-output")
if(of==="calibration"&&probability?.value==="no")return(0,checks_result.rc)("not-applicable",null,{text:probability.because},required,context.subject.place)
const files=filesOf(context,required)
if(!files.ok)return files.result
const several=files.current.length*files.reference.length>1
const parts=files.current.flatMap(current=>files.reference.flatMap(reference=>{const pair={current:current,reference:reference,several:several}
const hindrance=hindranceOf(pair,context,question)
return hindrance===null?driftTests(pair,question,context.requiredAttributes):[hindrance]}))
const[only]=parts
return only!==void 0&&parts.length===1?only:{parts:parts,join:worstOf}}}
const RECOMPUTED={assurance:"recomputed"}
function requiredWords(of,by){const points=typeof by==="number"?(0,policy_words.CQ)(by):"?"
switch(of){case"score":return`scores less than ${by} standard deviations away from those of the test results`
case"prevalence":return`less than ${points} more or fewer of 100 with the condition than in the test results`
case"calibration":return`less than ${by} times as many or as few events for those predicted as in the test results`
case"auroc":return`AUROC less than ${by} below that of the test results`
case"groups":return`less than ${points} of 100 patients in other groups than in the test results`}}function unusableLimit({of:of,by:by,alpha:alpha}){if(!(alpha>0&&alpha<=.5))return'the limit "alpha" lies above 0 and is at most 0.5'
if(of==="calibration")return by>1?null:"a factor of change lies above 1"
const most=of==="score"?Number.MAX_VALUE:1
return by>0&&by<=most?null:`the margin lies above 0${of==="score"?"":" and is at most 1"}`}const NO_PRODUCTION="no production results are declared row by row"
const UNREADABLE_PRODUCTION="the production results that are declared cannot be used; the findings about the file say why"
function filesOf(context,required){const refused=result=>({ok:false,result:result})
const{kind:kind,id:id,place:place}=context.subject
const all=(0,measured.UX)(context.sources)
if(kind==="result"){const role=(0,checks_result.G9)(context,"result.role",required.text)
if(!role.ok)return refused(role.result)
if(role.value!=="production")return refused((0,checks_result.rc)("not-applicable",null,{text:"not results of production"},required,place))}const current=kind==="result"?all.filter(({predictions:predictions})=>predictions.result===id):all
const isRows=context.subject.facts.get("result.kind")?.value==="predictions"
if(kind==="result"&&!isRows&&declaresProduction(context,()=>true)){const text="no rows; those of production are judged where they are"
return refused((0,checks_result.rc)("not-applicable",null,{text:text},required,place))}if(current.length===0)return refused(noProduction(context,required))
const reference=(0,measured.qo)(context.sources)
if(reference.length===0)return refused(noPredictions(context,required))
for(const source of[...current,...reference]){const undeclared=undeclaredReading(context,source,required)
if(undeclared!==null)return refused(undeclared)}return{ok:true,current:current,reference:reference}}function declaresProduction({dossier:dossier},among){return dossier.entries.result.some(({id:id,facts:facts})=>among(id)&&facts.get("result.role")?.value==="production"&&facts.get("result.kind")?.value==="predictions")}function noProduction(context,required){const{subject:subject}=context
if(declaresProduction(context,id=>subject.kind!=="result"||id===subject.id))return(0,checks_result.JB)("unreadable",{text:UNREADABLE_PRODUCTION},required,subject.place,{cause:UNREADABLE_PRODUCTION})
const needs=READING_FIELDS.map(field=>({field:field,entry:null}))
return(0,checks_result.JB)("missing",{text:NO_PRODUCTION},required,subject.place,{needs:needs,cause:NO_PRODUCTION})}function hindranceOf(pair,context,{of:of,required:required}){const{current:current,reference:reference}=pair
const{path:path,place:place,rows:rows}=current.predictions
if(path===reference.predictions.path||sameRows(reference.predictions.rows,rows)){const text=`${path} holds the rows of the test results, not those of the system in use`
return(0,checks_result.fJ)({text:text},required,place,{...RECOMPUTED,related:[reference.predictions.place]})}if(!RESTS_ON_OUTCOMES.includes(of)||rows.unknownOutcomes===0)return null
if(rows.unknownOutcomes<rows.table.rows){const text=`some outcomes in ${path} are not known yet; let it end where all are, and put later rows into a file of their own`
return(0,checks_result.JB)("missing",{text:text},required,place,{...RECOMPUTED,cause:text})}const complete=(0,measured.UX)(context.sources).find(({predictions:predictions})=>predictions.rows.unknownOutcomes===0)
if(complete!==void 0){const text=`no outcome in ${path} is known yet; those in ${complete.predictions.path} are judged`
return(0,checks_result.rc)("not-applicable",null,{text:text},required,place,RECOMPUTED)}const text=`no outcome in ${path} is known yet, and no other production results have outcomes`
return(0,checks_result.JB)("missing",{text:text},required,place,{...RECOMPUTED,needs:[{field:"result.columns.label",entry:current.predictions.result}],cause:text})}const equals={...PLAIN,id:"equals",fields:({fact:fact,other:other})=>other===void 0?[fact]:[fact,other],problem:({value:value,other:other})=>value===void 0===(other===void 0)?"give exactly one of value and other":null,reaches:["pass","fail","missing"],evaluate:({fact:fact,value:value,other:other},context)=>other===void 0?againstValue(context,fact,value??""):compare(context,fact,other,"equals",isSame,true)}
const differs={...PLAIN,id:"differs",fields:({fact:fact,from:from})=>[fact,from],problem:({fact:fact,from:from})=>fact===from?"a fact never differs from itself":null,reaches:["pass","fail","missing"],evaluate:({fact:fact,from:from},context)=>compare(context,fact,from,"differs from",shareOne,false)}
function againstValue(context,field,wanted){const required={text:said(field,wanted,String(wanted))}
const settled=(0,checks_result.G9)(context,field,required.text)
if(!settled.ok)return settled.result
const{fact:fact,value:value}=settled
const observed={text:said(field,value,(0,checks_result.JJ)(context,field,value))}
return value===wanted?(0,checks_result.IX)(observed,required,fact.place,{assurance:fact.assurance}):(0,checks_result.fJ)(observed,required,fact.place,{assurance:fact.assurance,needs:(0,checks_result.KS)(context,field)})}function said(field,value,shown){return(0,vocabulary.mr)(field)&&typeof value==="boolean"?`${(0,vocabulary._N)(field)}: ${value?"yes":"no"}`:`${(0,vocabulary._N)(field)} is ${shown}`}const SHOWN=["number","enum","date","boolean","version","digest"]
function compare(context,field,other,relation,isAlike,wanted){const required={text:`${(0,vocabulary._N)(field)} ${relation} ${(0,vocabulary._N)(other)}`}
const both=(0,checks_result.FE)(context,field,other,required.text)
if(!both.ok)return both.result
const{first:first,second:second}=both
const alike=isAlike(first.value,second.value)
const[a,b]=[(0,checks_result.JJ)(context,field,first.value),(0,checks_result.JJ)(context,other,second.value)]
const observed={text:SHOWN.includes((0,vocabulary.mB)(field)?.kind)?`${(0,vocabulary._N)(field)} is ${a}, ${(0,vocabulary._N)(other)} is ${b}`:Array.isArray(second.value)?`${(0,vocabulary._N)(field)} is ${alike?"one":"none"} of ${(0,vocabulary._N)(other)}`:`${(0,vocabulary._N)(field)} and ${(0,vocabulary._N)(other)} are ${alike?"the same":"different"}`}
const rest={assurance:first.fact.assurance,related:[second.fact.place]}
return alike===wanted?(0,checks_result.IX)(observed,required,first.fact.place,rest):(0,checks_result.fJ)(observed,required,first.fact.place,{...rest,needs:(0,checks_result.KS)(context,field)})}function comparable(value){return typeof value==="string"?value.toLowerCase().replace(/\s+/g," ").trim():value}const isSame=(a,b)=>comparable(a)===comparable(b)
const entriesOf=value=>Array.isArray(value)?value:[value]
const shareOne=(a,b)=>entriesOf(a).some(one=>entriesOf(b).some(other=>isSame(one,other)))
var paired_auroc=__webpack_require__(50133)
var sample_size=__webpack_require__(83888)
var special=__webpack_require__(21091)
const roomFor=alpha=>(0,special.Zl)(sample_size.wY)-(0,special.Zl)(alpha)
function noWorsePairedRate(question){const{pairs:pairs,n:n,margin:margin,alpha:alpha,effective:effective}=question;(0,difference.DQ)(margin,alpha);(0,confusion.Xo)(pairs.b+pairs.c,n)
const common={method:"clopper-pearson-paired",alpha:alpha,margin:margin}
if(n===0){const undefinedNumbers={difference:null,lower:null,upper:null,pPass:1,pFail:1,nNeeded:null}
return{...undefinedNumbers,...common,status:"too-few",reason:"zero-denominator"}}const[gained,lost]=[{x:pairs.b,n:n},{x:pairs.c,n:n}]
const[gainedWorth,lostWorth]=[(0,difference.Pd)(gained,effective?.b),(0,difference.Pd)(lost,effective?.c)]
const worth=Math.min(gainedWorth.n,lostWorth.n)
const judged=(0,difference.KC)((0,difference.Se)(gained,gainedWorth),(0,difference.Se)(lost,lostWorth),"lower",margin,alpha,correlationOfShares(pairs.b/n,pairs.c/n))
const tooFew=worth<(0,difference.xz)(margin,alpha)
const differing=(pairs.b+pairs.c)/n
const cases=Math.max((0,difference.xz)(margin,alpha),differing*(roomFor(alpha)/margin)**2)
const nNeeded=tooFew||judged.pPass>alpha?(0,sample_size.Nk)(cases*(n/worth)):null
const result={...judged,nNeeded:nNeeded,...common}
return tooFew?{...result,status:"too-few",reason:"below-minimum"}:{...result,status:"ok"}}function correlationOfShares(first,second){return first===0||second===0?0:-Math.sqrt(first*second/((1-first)*(1-second)))}function noWorsePairedAuroc(question){const{scores:scores,margin:margin,alpha:alpha,minimumEvents:minimumEvents}=question;(0,difference.DQ)(margin,alpha)
const common={method:"delong-logit-paired",alpha:alpha,margin:margin}
const undefinedNumbers={difference:null,lower:null,upper:null,pPass:1,pFail:1,nNeeded:null}
const paired=(0,paired_auroc.o)(scores,1-alpha)
if(!paired.ok)return{...undefinedNumbers,...common,status:"too-few",reason:"zero-denominator"}
const own=score=>(0,discrimination_auroc.vt)((0,predictions.BL)({label:scores.label,score:score}))
const[first,second]=[own(scores.first),own(scores.second)]
const sides=[first,second].map(one=>one.ok?(0,difference.iN)(one.estimate.value,one.estimate.standardError):null)
const[newer,older]=sides
const errors=[first,second].map(one=>one.ok?one.estimate.standardError??0:0)
if(newer==null||older==null)return{...undefinedNumbers,...common,difference:paired.difference,status:"too-few",reason:"degenerate"}
const spread=paired.test.ok?paired.test.standardError:0
const correlation=correlationFrom(errors[0]??0,errors[1]??0,spread)
const judged=withPlainInterval((0,difference.KC)(newer,older,"lower",margin,alpha,correlation),spread,margin)
const{events:events,nonEvents:nonEvents}=paired
const growth=Math.max((spread*roomFor(alpha)/margin)**2,minimumEvents/Math.min(events,nonEvents))
const nNeeded=judged.pPass>alpha||Math.min(events,nonEvents)<minimumEvents?(0,sample_size.Nk)(events*growth):null
const result={...judged,nNeeded:nNeeded,...common}
return Math.min(events,nonEvents)<minimumEvents?{...result,status:"too-few",reason:"few-events"}:{...result,status:"ok"}}function withPlainInterval(judged,spread,margin){if(spread===0)return judged
const z=(judged.difference+margin)/spread
return{...judged,pPass:judged.pPass<1?Math.max(judged.pPass,(0,special.vr)(-z)):1,pFail:judged.pFail<1?Math.max(judged.pFail,(0,special.vr)(z)):1}}function correlationFrom(first,second,ofDifference){const shared=(first*first+second*second-ofDifference*ofDifference)/(2*first*second)
return Math.min(1,Math.max(-1,shared))}function discordantPairs(first,second,selection){if(first.length!==second.length)throw new RangeError("paired decisions need one of each in every row")
const size=selection===null?first.length:selection.length
let b=0
let c=0
for(let index=0;index<size;index++){const row=selection===null?index:selection[index]??0
const yes=first[row]===1
if(yes===(second[row]===1))continue
if(yes)b++
else c++}return{b:b,c:c}}function pairedTest({current:current,reference:reference},key,question){const[own,earlier]=[current.predictions.rows,reference.predictions.rows]
if(!samePatients(own.table,earlier.table))return null
const rows=key===null?everyRow(own.table):(0,predictions.eS)(own.table,key)
return question.metric==="auroc"?pairedArea(own.table,earlier.table,rows,question):pairedRate(own,earlier,rows,question.metric,question)}const everyRow=({rows:rows})=>Uint32Array.from({length:rows},(_,row)=>row)
function pairedArea(own,earlier,rows,{margin:margin,alpha:alpha}){if(own.score===null||earlier.score===null||(0,patients.nV)(own)!==null)return null
const scores={label:(0,predictions.Up)(own.label,rows),first:(0,predictions.Up)(own.score,rows),second:(0,predictions.Up)(earlier.score,rows)}
return{test:noWorsePairedAuroc({scores:scores,margin:margin,alpha:alpha,minimumEvents:limits.T3.auroc}),pairs:null}}function pairedRate(own,earlier,rows,metric,{margin:margin,alpha:alpha}){const outcome=metric==="sensitivity"?1:0
const counted=rows.filter(row=>own.table.label[row]===outcome)
const right=({table:table,threshold:threshold})=>{const flagged=(0,predictions.Zo)(table,threshold)
return Uint8Array.from({length:table.rows},(_,row)=>flagged(row)===(outcome===1)?1:0)}
const[first,second]=[right(own),right(earlier)]
const pairs=discordantPairs(first,second,counted)
const codes=(0,patients.nV)(own.table)
const effective=codes===null?void 0:effectiveOf(first,second,counted,codes)
return{test:noWorsePairedRate({pairs:pairs,n:counted.length,margin:margin,alpha:alpha,effective:effective}),pairs:pairs}}function effectiveOf(first,second,counted,codes){const sumsOf=(one,other)=>{const only=one.map((value,row)=>value===1&&other[row]!==1?1:0)
return{byPatient:(0,cluster.$r)(codes,null,only,counted)}}
const[gained,lost]=[sumsOf(first,second),sumsOf(second,first)]
const sides=[gained,lost]
return{b:(0,patients.g4)(gained,sides)??counted.length,c:(0,patients.g4)(lost,sides)??counted.length}}const holdsUp={...PLAIN,id:"holds-up",fields:()=>[],limits:({by:by,alpha:alpha})=>[by,alpha],reaches:["pass","fail","missing","too-few","inconclusive","not-applicable"],evaluate:({metric:metric,against:against,by:by,alpha:alpha},context)=>{const limit=context.limit(by)
const required={text:holds_up_requiredWords(metric,against,limit.value),value:limit.value,origin:limit.origin}
const margin=(0,checks_result.Bb)(context,by,limit,required)
if(!margin.ok)return margin.result
const level=(0,checks_result.Bb)(context,alpha,context.limit(alpha),required)
if(!level.ok)return level.result
const question={metric:metric,against:against,margin:margin.value,alpha:level.value,required:required}
const found=against==="base"?pairsWithBase(context,question):pairsWithTest(context,question)
if("outcome"in found)return found
const parts=found.map(pair=>compared(pair,context,question))
return{parts:parts,join:worstOf}}}
const holds_up_RECOMPUTED={assurance:"recomputed"}
const EARLIER={base:"in the earlier version",test:"in the test results"}
function holds_up_requiredWords(metric,against,margin){if(metric==="auroc")return`AUROC lower by at most ${margin} than ${EARLIER[against]}`
const points=typeof margin==="number"?(0,policy_words.CQ)(margin):"?"
return`at most ${points} ${(0,policy_words.yh)(metric).worse} per 100 than ${EARLIER[against]}`}const notApplicable=({required:required},{subject:subject},text)=>(0,checks_result.rc)("not-applicable",null,{text:text},required,subject.place,holds_up_RECOMPUTED)
const judgedOf=({sources:sources,subject:subject})=>(0,measured.E0)(sources).filter(source=>subject.group===null||subject.group.source===source)
const pairsOf=pairs=>pairs.map(pair=>({...pair,several:pairs.length>1}))
function pairsWithBase(context,question){const{base:base,dossier:dossier}=context
if(base===null)return notApplicable(question,context,"there is no earlier version to compare with")
const before=(0,measured.E0)(base.sources).filter(({predictions:predictions})=>predictions.rows.polarity==="declared")
if(before.length===0)return notApplicable(question,context,"the earlier version has no predictions to compare with")
if(dossier.modelDigest!==null&&dossier.modelDigest===base.modelDigest)return notApplicable(question,context,"the model is that of the earlier version, so there is nothing to compare")
const current=judgedOf(context)
if(current.length===0)return noPredictions(context,question.required)
const pairs=current.flatMap(source=>earlierOf(source,before).map(reference=>({current:source,reference:reference})))
return pairs.length>0?pairsOf(pairs):notApplicable(question,context,"the earlier version has no predictions on data of this kind to compare with")}function earlierOf({predictions:predictions},before){const same=before.filter(({predictions:other})=>other.result===predictions.result)
return same.length>0?same:before.filter(({predictions:other})=>other.role===predictions.role)}function pairsWithTest(context,question){const{required:required}=question
const ofRole=role=>context.sources.filter(({predictions:predictions})=>predictions.role===role)
const external=ofRole("external")
if(external.length===0)return noExternal(context,required)
const current=judgedOf(context).filter(source=>external.includes(source))
const reference=ofRole("test")
if(reference.length===0)return notApplicable(question,context,"all results are external, and every other rule judges these")
return current.length===0?notApplicable(question,context,"not a group of the external results"):pairsOf(current.flatMap(source=>reference.map(other=>({current:source,reference:other}))))}const NO_EXTERNAL='no row-level results on patients of another hospital or a later time are declared (role "external")'
const UNREADABLE_EXTERNAL="the external results that are declared cannot be used; the findings about the file say why"
function noExternal(context,required){const{dossier:dossier,subject:subject}=context
if((0,policy_subject.yG)(dossier,["external"]))return(0,checks_result.JB)("unreadable",{text:UNREADABLE_EXTERNAL},required,subject.place,{cause:UNREADABLE_EXTERNAL})
const[first]=(0,measured.E0)(context.sources)
if(first===void 0)return noPredictions(context,required)
const undeclared=undeclaredReading(context,first,required)
if(undeclared!==null)return undeclared
const needs=READING_FIELDS.map(field=>({field:field,entry:null}))
return(0,checks_result.JB)("missing",{text:NO_EXTERNAL},required,subject.place,{needs:needs,cause:NO_EXTERNAL})}function holds_up_hindranceOf({current:current,reference:reference},context,question){const{against:against,required:required}=question
const undeclared=[current,...against==="test"?[reference]:[]].map(source=>undeclaredReading(context,source,required)).find(one=>one!==null)
if(undeclared!==void 0)return undeclared
const{path:path,place:place,rows:rows}=current.predictions
if(!sameRows(reference.predictions.rows,rows))return null
const related=[reference.predictions.place]
if(against==="test"){const text=`${path} holds the rows of the test results, not those of other patients`
return(0,checks_result.fJ)({text:text},required,place,{...holds_up_RECOMPUTED,related:related})}return unchangedRows(current,context,question)}function unchangedRows({predictions:predictions},context,question){const{dossier:dossier,base:base}=context
if(dossier.modelDigest===null||base?.modelDigest==null)return notApplicable(question,context,"the predictions are those of the earlier version, row by row")
const result=dossier.entries.result.find(({id:id})=>id===predictions.result)
if(result?.facts.get("result.model_digest")?.value===dossier.modelDigest)return null
const text=`the model is another one, and ${predictions.path} still holds the predictions of the earlier version, row by row`
return(0,checks_result.JB)("unbound",{text:text},question.required,predictions.place,{...holds_up_RECOMPUTED,needs:[{field:"result.model_digest",entry:predictions.result}],cause:text})}function compared(pair,context,question){const hindrance=holds_up_hindranceOf(pair,context,question)
if(hindrance!==null)return hindrance
const{metric:metric,against:against}=question
const key=context.subject.group?.key??{}
const isGroup=context.subject.group!==null
const numbersOf=source=>isGroup?source.group(key):source.overall()
const[current,reference]=[numbersOf(pair.current),numbersOf(pair.reference)]
const label=isGroup?(0,policy_subject.AM)(key):"patients"
if(reference.n===0)return notApplicable(question,context,`nobody of ${label} is ${EARLIER[against]}`)
const missing=missingOf(pair,current,reference,context,question)
if(missing!==null)return missing
const{test:test,how:how,showsLimits:showsLimits}=testOf(pair,current,reference,isGroup?key:null,question)
const shown=(0,policy_shown.K8)(pair.current.shown.group(key),pair.reference.shown.group(key))
const isWithheld=!(0,policy_shown.zB)(shown,metric)
return pendingOf({pair:pair,label:label,current:current,reference:reference,test:test,how:how,showsLimits:showsLimits,isWithheld:isWithheld},question,context)}function missingOf({current:source,reference:earlier},current,reference,context,question){const{metric:metric,against:against,required:required}=question
const isThere=numbers=>metric==="auroc"?numbers.auroc()!==null:numbers.counts!==null
const without=[{source:source,isMissing:!isThere(current),isHead:true},{source:earlier,isMissing:!isThere(reference),isHead:against==="test"}].find(({isMissing:isMissing})=>isMissing)
if(without===void 0)return null
const{path:path,result:result}=without.source.predictions
const text=metric==="auroc"?`${path} holds no score`:`no threshold is declared for ${path}`
if(!without.isHead)return notApplicable(question,context,`at base, ${text}`)
const field=metric==="auroc"?"result.columns.score":"result.threshold"
const rest={needs:[{field:field,entry:result}],cause:text,...holds_up_RECOMPUTED}
return(0,checks_result.JB)("missing",{text:text},required,context.subject.place,rest)}function testOf(pair,current,reference,key,{metric:metric,against:against,margin:margin,alpha:alpha}){const paired=against==="base"?pairedTest(pair,key,{metric:metric,margin:margin,alpha:alpha}):null
if(paired!==null){const{test:test,pairs:pairs}=paired
const few=pairs!==null&&[pairs.b,pairs.c].some(count=>(0,suppression.vE)(count,limits.GV))
return{test:test,how:"compared patient by patient, since both files hold them in the same order",showsLimits:!few}}const how=against==="base"?"compared as different patients, since the rows are not those of the earlier version":""
return{test:unpairedTest(current,reference,metric,margin,alpha),how:how,showsLimits:true}}function unpairedTest(current,reference,metric,margin,alpha){if(metric==="auroc"){const[group,rest]=[current.auroc(),reference.auroc()]
if(group===null||rest===null)throw new Error("An area is compared without scores")
return(0,difference.iO)({group:group,rest:rest,margin:margin,alpha:alpha,minimumEvents:limits.T3.auroc})}const[group,rest]=[current.rate(metric),reference.rate(metric)]
if(group===null||rest===null)throw new Error("A rate is compared without a threshold")
return(0,difference.qR)({group:group,rest:rest,worse:"lower",margin:margin,alpha:alpha,effective:(0,patients.D1)(group,rest)})}function pendingOf(comparison,question,{subject:subject}){const{test:test,pair:pair}=comparison
const{place:place,rows:rows}=pair.current.predictions
return{pending:test,family:"holds-up",finish:decision=>(0,checks_result.rc)(decision.outcome,decision.outcome==="not-evaluated"?decision.reason:null,figureOf(comparison,decision,question),question.required,subject.group===null?rows.columnPlaces.score??place:subject.place,{...holds_up_RECOMPUTED,related:[pair.reference.predictions.place],statistics:statisticsOf(comparison,decision)})}}const planOf=({test:{nNeeded:nNeeded},isWithheld:isWithheld,showsLimits:showsLimits})=>nNeeded===null||isWithheld||!showsLimits?null:(0,policy_words.lK)(nNeeded)
function figureOf(comparison,decision,question){const{pair:pair,label:label,current:current,test:test,how:how,isWithheld:isWithheld,showsLimits:showsLimits}=comparison
const where=pair.several?`${pair.current.predictions.path}: `:""
if(isWithheld)return{text:`${where}${label}: the numbers are withheld`,n:null}
const plan=planOf(comparison)
const noun=question.metric==="auroc"?"cases":(0,policy_words.yh)(question.metric).cases
const more=decision.outcome==="not-evaluated"&&plan!==null?`; about ${plan} ${noun} needed`:""
const told=question.metric==="auroc"?areaWords(comparison,question):holds_up_rateWords(comparison,decision,question)
return{text:`${where}${told}${how===""?"":`; ${how}`}${more}`,value:test.difference,lower:showsLimits?test.lower:null,upper:showsLimits?test.upper:null,n:current.n}}function areaWords({label:label,current:current,reference:reference,test:test},{against:against}){const value=numbers=>{const area=numbers.auroc()
return area?.ok?(0,policy_words.Xr)(area.estimate.value):"undefined"}
const limits=test.lower===null||test.upper===null?"":` (difference ${test.lower.toFixed(3)} to ${test.upper.toFixed(3)}, each limit ${holds_up_levelWords(test.alpha)})`
return`AUROC ${value(current)} in ${label}, ${value(reference)} ${EARLIER[against]}${limits}`}function holds_up_rateWords({label:label,current:current,reference:reference,test:test,showsLimits:showsLimits},decision,{metric:metric,against:against}){if(metric==="auroc")throw new Error("An area is worded on its own")
const{verb:verb,among:among,worse:worse,better:better}=(0,policy_words.yh)(metric)
const[own,other]=[current.rate(metric),reference.rate(metric)]
if(own?.value==null||other?.value==null)return`${label}: no patient ${among}`
const rates=`${verb} ${(0,policy_words.CQ)(own.value)} of 100 ${label} ${among}, ${(0,policy_words.CQ)(other.value)} ${EARLIER[against]}`
const{difference:difference,lower:lower,upper:upper,alpha:alpha}=test
if(difference===null||lower===null||upper===null)return rates
const change=`${(0,policy_words.Dk)(difference)} ${difference<0?worse:better}`
if(!showsLimits)return`${rates}: ${change}`
const bound=decision.outcome==="fail"?`at least ${(0,policy_words.Dk)(Math.min(upper,0))} ${worse}`:`at most ${(0,policy_words.Dk)(Math.min(lower,0))} ${worse}`
return`${rates}: ${change} (${bound}, ${holds_up_levelWords(alpha)})`}const holds_up_levelWords=alpha=>`one-sided ${((1-alpha)*100).toFixed(1).replace(".0","")} %`
function statisticsOf(comparison,decision){const{test:test,current:current,isWithheld:isWithheld,showsLimits:showsLimits}=comparison
const hidden=isWithheld||!showsLimits
return{estimate:isWithheld?null:test.difference,lower:hidden?null:test.lower,upper:hidden?null:test.upper,level:1-test.alpha,sided:"one",method:test.method,alpha:test.alpha,adjusted:hidden||!decision.adjustedAlone?null:decision.adjustedPFail,family:null,family_size:decision.familySize,p:hidden?null:test.pPass,n:isWithheld?null:current.n,n_needed:planOf(comparison),suppressed:hidden}}const includes={...PLAIN,id:"includes",fields:({fact:fact})=>[fact],reaches:["pass","fail","missing"],evaluate:({fact:field,values:values},context)=>{const required={text:`${(0,vocabulary._N)(field)} names ${values.join(", ")}`}
const settled=(0,checks_result.G9)(context,field,required.text)
if(!settled.ok)return settled.result
const{fact:fact,value:value}=settled
const listed=new Set((Array.isArray(value)?value:[String(value)]).map(comparableWord))
const lacking=values.filter(wanted=>!listed.has(comparableWord(wanted)))
const rest={assurance:fact.assurance}
return lacking.length===0?(0,checks_result.IX)({text:`${(0,vocabulary._N)(field)} names all of them`,value:listed.size},required,fact.place,rest):(0,checks_result.fJ)({text:`${(0,vocabulary._N)(field)} does not name ${lacking.join(", ")}`},required,fact.place,{...rest,needs:(0,checks_result.KS)(context,field)})}}
var calibration=__webpack_require__(59182)
var logistic_fit=__webpack_require__(88096)
const inside_LEVEL=.95
const inside={...PLAIN,id:"inside",fields:()=>[],limits:({low:low,high:high})=>[low,high],problem:({low:low,high:high})=>low===high?"low and high are the same limit":null,reaches:["pass","fail","missing","tool-limit","too-few","inconclusive"],evaluate:(args,context)=>overEveryFile(context,one=>evaluateInside(one,args))}
const MEASURES={o_e:{name:"observed over expected events",measure:observedToExpectedOf,needed:(numbers,low,high)=>{const{positives:positives,n:n}=numbers
const planned=(0,calibration.ft)(n===0?0:positives/n,low,high,inside_LEVEL)
return planned===null?null:planned*effectOf(observedToExpectedOf(numbers))},words:value=>`${value} times as many events as predicted`},calibration_slope:{name:"calibration slope",measure:slopeOf,needed:(numbers,low,high)=>{const fit=numbers.calibrationSlope(inside_LEVEL)
return fit?.ok?(0,logistic_fit.Al)(fit,low,high,inside_LEVEL):null},words:value=>`calibration slope ${value} (1 is right, less means that the predicted risks are too extreme)`}}
const effectOf=result=>result?.ok?result.effect:1
function observedToExpectedOf(numbers){const result=numbers.observedToExpected(inside_LEVEL)
if(result===null)return null
if(!result.ok)return{ok:false,words:"no ratio can be formed",reason:"too-few"}
const effect="designEffect"in result?result.designEffect:1
return{ok:true,value:result.value,interval:result,effect:effect}}function slopeOf(numbers){const fit=numbers.calibrationSlope(inside_LEVEL)
if(fit===null)return null
if(!fit.ok)return{ok:false,...whyNoSlope(fit.reason)}
const effect="designEffect"in fit?fit.designEffect:1
return{ok:true,value:fit.slope.value,interval:fit.slope.interval,effect:effect}}function whyNoSlope(reason){switch(reason){case"not-a-probability":return{words:"no slope can be fitted, since some scores are exactly 0 or 1 or lie outside; write them with more digits",reason:"tool-limit"}
case"no-variation":return{words:"no slope can be fitted, since all scores are alike",reason:"tool-limit"}
case"separated":return{words:"no slope can be fitted, since the scores part those with the condition from all others",reason:"too-few"}
default:return{words:"no slope can be fitted without patients both with and without the condition",reason:"too-few"}}}function evaluateInside(context,{metric:metric,low:low,high:high}){const[lowest,highest]=[context.limit(low),context.limit(high)]
const{name:name,measure:measure}=MEASURES[metric]
const required={text:`${name} between ${lowest.value} and ${highest.value}`,origin:lowest.origin}
const from=(0,checks_result.Bb)(context,low,lowest,required)
if(!from.ok)return from.result
const to=(0,checks_result.Bb)(context,high,highest,required)
if(!to.ok)return to.result
const measured=measuredGroup(context,required)
if(!measured.ok)return measured.result
const result=measure(measured.group)
if(result===null){const text=`${measured.source.predictions.path} holds no score`
return(0,checks_result.JB)("missing",{text:text},required,measured.place,{assurance:"recomputed"})}return held(metric,result,measured,from.value,to.value,required)}function held(metric,result,measured,from,to,required){const{words:words,needed:needed}=MEASURES[metric]
const{n:n}=measured.group
const{label:label,source:source,place:place}=measured
const worth=source.patients===null?void 0:n/effectOf(result)
const small=!(0,policy_shown.zB)(measured.shown.group,metric)
const planFrom=small?source.overall():measured.group
const told=!small||(0,policy_shown.zB)(source.shown.overall(),"prevalence")
const planned=told?needed(planFrom,from,to):null
const plan=planned===null?null:(0,policy_words.lK)(planned)
const noun=worth===void 0?"patients":"rows"
const enough=plan===null?"":`, about ${plan} ${noun} needed`
const rest={assurance:"recomputed"}
if(!result.ok){const text=`${label}: ${result.words}${enough}`
return(0,checks_result.JB)(result.reason,{text:text,n:small?null:n},required,place,{...rest,estimateKeepsLimit:null})}const{value:value,interval:interval}=result
const{lower:lower,upper:upper}=interval
const outcome=(0,calibration.nx)(interval,from,to)
const more=outcome==="inconclusive"?enough:""
const worthText=(0,policy_words.ec)(worth,n)
const size=worthText===""?"":`; ${n} rows${worthText}`
const between=`(95 % interval ${lower.toFixed(2)} to ${upper.toFixed(2)})`
const figure=small?{text:`${label}: the numbers are withheld${more}`,n:null}:{text:`${label}: ${words(value.toFixed(2))} ${between}${size}${more}`,value:value,lower:lower,upper:upper,n:n}
const statistics={estimate:small?null:value,lower:small?null:lower,upper:small?null:upper,level:inside_LEVEL,sided:"two",method:interval.method,alpha:null,adjusted:null,family:null,family_size:null,p:null,n:small?null:n,...(0,policy_words.Qd)(worth,small),n_needed:plan,suppressed:small}
const estimateKeepsLimit=value>=from&&value<=to
return outcome==="inconclusive"?(0,checks_result.JB)("inconclusive",figure,required,place,{...rest,statistics:statistics,estimateKeepsLimit:estimateKeepsLimit}):(0,checks_result.rc)(outcome,null,figure,required,place,{...rest,statistics:statistics})}var floor=__webpack_require__(79891)
function againstLimit(id,words,direction){return{...PLAIN,id:id,fields:()=>[],limits:({limit:limit,alpha:alpha})=>[limit,alpha],reaches:["pass","fail","missing","limit-not-set","too-few","inconclusive"],evaluate:({metric:metric,limit:limit,alpha:alpha},context)=>{const applied=context.limit(limit)
const shown=applied.value??"a limit"
const required={text:`${metric} ${words} ${shown}`,value:applied.value,origin:applied.origin}
const bound=(0,checks_result.Bb)(context,limit,applied,required)
if(!bound.ok)return bound.result
const level=(0,checks_result.Bb)(context,alpha,context.limit(alpha),required)
if(!level.ok)return level.result
return overEveryFile(context,one=>{const measured=measuredGroup(one,required)
if(!measured.ok)return measured.result
return metric==="auroc"?aurocAgainstLimit(measured,bound.value,level.value,required):rateAgainstLimit(measured,metric,bound.value,level.value,required,direction)})}}}const limits_of_metric_floor=againstLimit("floor","at least","floor")
const ceiling=againstLimit("ceiling","at most","ceiling")
function rateAgainstLimit(measured,metric,limit,alpha,required,direction){const rate=rateOf(measured.group,metric,measured,required)
if(!rate.ok)return rate.result
const{x:x,n:n}=rate.rate
const rest=measured.rest===null?null:rateOf(measured.rest,metric,measured,required)
const worth=(0,patients.g4)(rate.rate,rest?.ok?[rate.rate,rest.rate]:[rate.rate])
const test=(direction==="floor"?floor.RI:floor.Iv)(x,n,limit,alpha,worth)
const words=(0,policy_words.yh)(metric)
const among=words.among===""?"":` ${words.among}`
const text=bounds=>test.value===null?`no patient${among}`:`${words.verb} ${(0,policy_words.CQ)(test.value)} of 100 ${measured.label}${among}${bounds}`
const size={n:n,counted:n,worth:worth,noun:words.cases}
return{...limitResult(test,measured,required,metric,size,text),estimateKeepsLimit:estimateKeeps(test,direction)}}function aurocAgainstLimit(measured,limit,alpha,required){const{n:n}=measured.group
const auroc=measured.group.auroc()
if(auroc===null){const text=`${measured.source.predictions.path} holds no score`
return(0,checks_result.JB)("missing",{text:text},required,measured.place,{assurance:"recomputed"})}const test=(0,floor.jr)(auroc,limit,alpha,limits.T3.auroc)
const size={n:n,counted:measured.group.positives,worth:measured.source.patients!==null&&auroc.ok?(0,cluster_auroc.x)(auroc.estimate).events:void 0,noun:"cases"}
const text=bounds=>test.value===null?"AUROC is undefined: one of the two outcomes does not occur":`AUROC ${(0,policy_words.Xr)(test.value)}${bounds}`
return{...limitResult(test,measured,required,"auroc",size,text),estimateKeepsLimit:estimateKeeps(test,"floor")}}function limitResult(test,measured,required,metric,{n:n,counted:counted,worth:worth,noun:noun},text){const small=!(0,policy_shown.zB)(measured.shown.group,metric)
const level=((1-test.alpha)*100).toFixed(1).replace(".0","")
const bounds=test.lower===null||test.upper===null?"":` (${(0,policy_words.Xr)(test.lower)} to ${(0,policy_words.Xr)(test.upper)}, each limit one-sided ${level} %)`
const planned=small||test.nNeeded===null?null:(0,policy_words.lK)(test.nNeeded)
const needed=planned===null?"":`, about ${planned} cases needed`
const undecided=test.outcome==="too-few"||test.outcome==="inconclusive"
const worthText=(0,policy_words.ec)(worth,counted)
const rows=worthText===""?"":`; ${counted} ${(0,policy_words.RO)(noun)}${worthText}`
const figure=small?{text:`${metric} of ${measured.label}: the numbers are withheld`,n:null}:{text:`${text(bounds)}${rows}${undecided?needed:""}`,value:test.value,lower:test.lower,upper:test.upper,n:n}
const statistics={estimate:small?null:test.value,lower:small?null:test.lower,upper:small?null:test.upper,level:1-test.alpha,sided:"one",method:test.method,alpha:test.alpha,adjusted:null,family:null,family_size:null,p:null,n:small?null:n,...(0,policy_words.Qd)(worth,small),n_needed:planned,suppressed:small}
const rest={assurance:"recomputed",statistics:statistics}
return test.outcome==="pass"||test.outcome==="fail"?(0,checks_result.rc)(test.outcome,null,figure,required,measured.place,rest):(0,checks_result.JB)(test.outcome,figure,required,measured.place,rest)}function estimateKeeps({value:value,limit:limit},direction){if(value===null)return null
return direction==="floor"?value>=limit:value<=limit}var build=__webpack_require__(2856)
const matches={...PLAIN,id:"matches",fields:({fact:fact})=>[fact],problem:({pattern:pattern})=>{try{build.L3.compile(pattern)
return null}catch{return"the pattern is not an RE2 pattern"}},reaches:["pass","fail","missing"],evaluate:({fact:field,pattern:pattern},context)=>{const required={text:`${(0,vocabulary._N)(field)} matches ${pattern}`}
const settled=(0,checks_result.G9)(context,field,required.text)
if(!settled.ok)return settled.result
const{fact:fact,value:value}=settled
const rest={assurance:fact.assurance}
return build.L3.compile(pattern).matcher(String(value)).find()?(0,checks_result.IX)({text:`${(0,vocabulary._N)(field)} matches`},required,fact.place,rest):(0,checks_result.fJ)({text:`${(0,vocabulary._N)(field)} does not match`},required,fact.place,{...rest,needs:[(0,checks_result.ER)(context,field)]})}}
const need=(asks,anyOf,because,byGroup=false)=>({asks:asks,anyOf:anyOf,byGroup:byGroup,because:because})
const FOUND=need("how many of those with the condition are found (sensitivity)",["sensitivity","fnr"],"a case that is missed gets no help")
const RIGHTLY_CLEARED=need("how many of those who are cleared are free of the condition (negative predictive value)",["npv","false_omission_rate"],"whoever is cleared is not looked at again")
const NOT_ALARMED=need("how many of those without the condition are left in peace (specificity)",["specificity","fpr"],"a false finding leads to treatment or to an invasive step that nobody needed")
const RIGHT_WHEN_FLAGGED=need("how many of those flagged have the condition (positive predictive value)",["ppv"],"it says how often acting on the result is right")
const CALIBRATED=need("whether the predicted risks are the risks that patients have (calibration)",["o_e","calibration_slope","calibration_intercept","calibration_in_the_large"],"the number itself is read, so it must be true")
const ALARMS=need("how many alarms are false (positive predictive value, or false alarms of 100 without the condition)",["ppv","fpr","specificity"],"those who answer false alarms all day stop answering true ones")
const NEEDS=new Map([["screening",[FOUND,RIGHTLY_CLEARED]],["rule-out",[FOUND,RIGHTLY_CLEARED]],["diagnosis",[NOT_ALARMED,RIGHT_WHEN_FLAGGED]],["rule-in",[NOT_ALARMED,RIGHT_WHEN_FLAGGED]],["invasive-follow-up",[NOT_ALARMED,RIGHT_WHEN_FLAGGED]],["risk-score",[need("how well the score tells those with the condition from the others (AUROC)",["auroc"],"a score that ranks patients badly is of no use at any threshold"),CALIBRATED]],["allocation",[need("how many of each group of patients are chosen (selection rate)",["selection_rate"],"those who are not chosen go without",true),CALIBRATED]],["monitoring",[FOUND,ALARMS]],["alarm",[FOUND,ALARMS]]])
const needsOfUse=use=>NEEDS.get(use)??[]
const RARE_NEED=need("how many of those flagged have the condition (positive predictive value or average precision)",["ppv","average_precision"],"where few patients have the condition most alarms may be false while every other number looks good")
const USE="intended_use.use"
const metricFit={...PLAIN,id:"metric-fit",fields:()=>[USE],limits:({rare:rare})=>[rare],reaches:["pass","fail","missing","not-applicable"],evaluate:({rare:rare},context)=>{const asked="the numbers that show the harm of the use, and never accuracy alone"
const limit=(0,checks_result.Bb)(context,rare,context.limit(rare),{text:asked})
if(!limit.ok)return limit.result
const{dossier:dossier,subject:subject}=context
const claims=dossier.records.filter(policy_subject.j_)
const alone=accuracyAlone(claims)
if(alone!==null){const text="accuracy is the only number declared, and it can be high while cases are missed"
return(0,checks_result.fJ)({text:text},{text:asked},alone.place,{assurance:alone.assurance})}const settled=(0,checks_result.G9)(context,USE,asked)
if(!settled.ok)return settled.result
const use=String(settled.value)
const sources=(0,measured.E0)(context.sources)
const isRare=shareWithCondition(claims,sources).some(share=>share<limit.value)
const needs=[...needsOfUse(use),...isRare?[RARE_NEED]:[]]
const required=requiredOf(use,needs)
if(needs.length===0)return(0,checks_result.rc)("not-applicable",null,{text:`no number is asked for in this use (${use})`},required,subject.place)
const missing=needs.filter(one=>!isAnswered(one,claims,sources,context.requiredAttributes))
if(missing.length===0)return(0,checks_result.IX)({text:"these numbers are declared, or the predictions give them"},required,settled.fact.place)
const text=`neither declared nor to be computed: ${missing.map(({asks:asks,because:because})=>`${asks}, since ${because}`).join("; ")}`
return(0,checks_result.JB)("missing",{text:text},required,settled.fact.place,{needs:neededFields(sources)})}}
function requiredOf(use,needs){const asked=needs.map(({asks:asks})=>asks).join(", and ")
return{text:asked===""?"nothing":`for this use (${use}): ${asked}`}}function accuracyAlone(claims){const stated=claims.filter(({assurance:assurance})=>assurance==="declared")
const[first]=stated
return first!==void 0&&stated.every(({metric:metric})=>metric==="accuracy")?first:null}function shareWithCondition(claims,sources){const measured=sources.filter(({predictions:predictions})=>predictions.rows.polarity==="declared").map(source=>source.overall()).flatMap(({n:n,positives:positives})=>n===0?[]:[positives/n])
const declared=claims.filter(({metric:metric,subgroup:subgroup})=>metric==="prevalence"&&Object.keys(subgroup).length===0).map(({raw:raw,scale:scale})=>(0,claims_claims.U0)(raw,scale==="percent"?"percent":"fraction")).flatMap(number=>number.ok?[(0,rational.Ro)(number.value)]:[])
return[...measured,...declared]}function isAnswered(need,claims,sources,attributes){const isDeclared=claims.some(({metric:metric,subgroup:subgroup})=>need.anyOf.some(wanted=>wanted===metric)&&Object.keys(subgroup).length>0===need.byGroup)
return isDeclared||sources.some(source=>gives(source,need,attributes))}function gives({predictions:{rows:rows},overall:overall},{anyOf:anyOf,byGroup:byGroup},attributes){const{groups:groups}=rows.table
const isGrouped=attributes.every(name=>groups.some(({attribute:attribute})=>attribute===name))
const hasGroups=!byGroup||groups.length>0&&isGrouped
return hasGroups&&rows.polarity==="declared"&&anyOf.some(metric=>isMeasurable(metric,overall()))}function neededFields(sources){const[first]=sources
const entry=first?.predictions.result??null
const fields=first===void 0?READING_FIELDS:["result.threshold"]
return fields.map(field=>({field:field,entry:entry}))}function useful({tp:tp,fp:fp,fn:fn,tn:tn},threshold,alpha,worth={}){if(!(threshold>0&&threshold<1))throw new RangeError("a threshold probability lies above 0 and below 1")
const at=level=>({flagged:(0,floor.RI)(tp,tp+fp,threshold,level,worth.flagged),cleared:(0,floor.Iv)(fn,fn+tn,threshold,level,worth.cleared)})
const{flagged:flagged,cleared:cleared}=at(alpha)
const halved=at(alpha/2)
return{outcome:outcomeOf([flagged,cleared],[halved.flagged,halved.cleared]),flagged:flagged,cleared:cleared}}function outcomeOf(passing,failing){if(failing.some(({outcome:outcome})=>outcome==="fail"))return"fail"
if(passing.every(({outcome:outcome})=>outcome==="pass"))return"pass"
return passing.some(({outcome:outcome})=>outcome==="too-few")?"too-few":"inconclusive"}var net_benefit=__webpack_require__(99732)
const REQUIRED={text:"more good done than by treating everybody, and than by treating nobody"}
const netBenefitCheck={...PLAIN,id:"net-benefit",fields:()=>[],limits:({alpha:alpha})=>[alpha],reaches:["pass","fail","missing","tool-limit","too-few","inconclusive","not-applicable"],evaluate:({alpha:alpha},context)=>{const level=(0,checks_result.Bb)(context,alpha,context.limit(alpha),REQUIRED)
if(!level.ok)return level.result
const probability=context.dossier.traits.find(({id:id})=>id==="probability-output")
if(probability?.value==="no")return(0,checks_result.rc)("not-applicable",null,{text:probability.because},REQUIRED,context.subject.place)
if(probability?.value==="unknown")return(0,checks_result.JB)("missing",{text:probability.because},REQUIRED,context.subject.place,{needs:[{field:probability.settledBy,entry:null}],cause:probability.because})
return overEveryFile(context,one=>evaluate(one,level.value))}}
function evaluate(context,alpha){const measured=measuredGroup(context,REQUIRED)
if(!measured.ok)return measured.result
const{source:source,group:group,rest:rest,place:place,label:label}=measured
const{threshold:threshold}=source.predictions.rows
if(threshold===null||group.counts===null){const text=`no threshold is declared for ${source.predictions.path}`
return(0,checks_result.JB)("missing",{text:text},REQUIRED,place,{needs:[{field:"result.threshold",entry:source.predictions.result}],cause:text,assurance:"recomputed"})}if(!(threshold>0&&threshold<1)){const text=`at the threshold ${threshold} nothing can be weighed; it lies above 0 and below 1 where the score is a probability`
return(0,checks_result.JB)("tool-limit",{text:text},REQUIRED,place,{assurance:"recomputed"})}const benefit=(0,net_benefit.n)(group.counts,threshold,1-alpha)
if(!benefit.ok)return(0,checks_result.JB)("too-few",{text:`${label}: no patient`},REQUIRED,place,{assurance:"recomputed"})
const test=useful(group.counts,threshold,alpha,worthOfParts(group,rest))
const{outcome:outcome}=test
const small=!(0,policy_shown.zB)(measured.shown.group,"net_benefit")
const figure=net_benefit_figureOf(measured,test,benefit,small)
const statistics=net_benefit_statisticsOf(test,benefit,alpha,small)
return outcome==="pass"||outcome==="fail"?(0,checks_result.rc)(outcome,null,figure,REQUIRED,place,{assurance:"recomputed",statistics:statistics}):(0,checks_result.JB)(outcome,figure,REQUIRED,place,{assurance:"recomputed",statistics:statistics})}function worthOfParts(group,rest){const worth=metric=>{const own=group.rate(metric)
const others=rest?.rate(metric)??null
return own===null?void 0:(0,patients.g4)(own,others===null?[own]:[own,others])}
return{flagged:worth("ppv"),cleared:worth("false_omission_rate")}}const advantageOf=({value:value,treatAll:treatAll})=>value-Math.max(0,treatAll)
function neededOf({flagged:flagged,cleared:cleared}){const needed=({outcome:outcome,nNeeded:nNeeded},who)=>outcome==="pass"||nNeeded===null?[]:[`about ${(0,policy_words.lK)(nNeeded)} ${who} patients needed`]
return[...needed(flagged,"flagged"),...needed(cleared,"not flagged")].map(words=>`; ${words}`).join("")}function net_benefit_figureOf({label:label,source:source},test,benefit,small){if(small)return{text:`${label}: the numbers are withheld`,n:null}
const undecided=test.outcome==="too-few"||test.outcome==="inconclusive"
const{threshold:threshold,value:value,treatAll:treatAll,n:n}=benefit
const signed=one=>`${one<0?"-":""}${(0,policy_words.Dk)(one)}`
const worth=`net benefit ${signed(value)} for 100 ${label}, ${signed(treatAll)} if all were treated and 0 if none`
const text=`at the threshold ${threshold} of ${source.predictions.path}: ${worth}; ${flaggedWords(test)}, ${clearedWords(test)}`
return{text:`${text}${undecided?neededOf(test):""}`,value:advantageOf(benefit),n:n}}function flaggedWords({flagged:{value:value,lower:lower,upper:upper,outcome:outcome,limit:limit}}){if(value===null||lower===null||upper===null)return"nobody is flagged"
const bound=outcome==="fail"?`at most ${(0,policy_words.CQ)(upper)}`:`at least ${(0,policy_words.CQ)(lower)}`
return`${(0,policy_words.CQ)(value)} of 100 flagged have the condition (${bound}, more than ${(0,policy_words.CQ)(limit)} asked)`}function clearedWords({cleared:{value:value,lower:lower,upper:upper,outcome:outcome,limit:limit}}){if(value===null||lower===null||upper===null)return"everybody is flagged"
const bound=outcome==="fail"?`at least ${(0,policy_words.CQ)(lower)}`:`at most ${(0,policy_words.CQ)(upper)}`
return`${(0,policy_words.CQ)(value)} of 100 not flagged (${bound}, less than ${(0,policy_words.CQ)(limit)} asked)`}function net_benefit_statisticsOf(test,benefit,alpha,small){const[open]=[test.flagged,test.cleared].filter(({outcome:outcome})=>outcome!=="pass")
const needed=small?null:open?.nNeeded??null
return{estimate:small?null:advantageOf(benefit),lower:null,upper:null,level:1-alpha,sided:"one",method:"clopper-pearson",alpha:alpha,adjusted:null,family:null,family_size:null,p:null,n:small?null:benefit.n,n_needed:needed===null?null:(0,policy_words.lK)(needed),suppressed:small}}function impossibleValue({fact:fact,values:values}){const allowed=(0,vocabulary.mB)(fact)?.values
const wrong=allowed===void 0?void 0:values.find(value=>!allowed.includes(String(value)))
return wrong===void 0?null:`${fact} can never be "${wrong}"; it is one of ${allowed?.join(", ")}`}function membership(id,wanted){return{...PLAIN,id:id,fields:({fact:fact})=>[fact],problem:impossibleValue,reaches:["pass","fail","missing"],evaluate:({fact:field,values:values},context)=>{const required={text:`${(0,vocabulary._N)(field)} is ${wanted?"one of":"none of"} ${values.join(", ")}`}
const settled=(0,checks_result.G9)(context,field,required.text)
if(!settled.ok)return settled.result
const{fact:fact,value:value}=settled
const observed={text:`${(0,vocabulary._N)(field)} is ${(0,checks_result.JJ)(context,field,value)}`,value:context.subject.withheld.has(field)?null:scalar(value)}
return values.some(one=>one===value)===wanted?(0,checks_result.IX)(observed,required,fact.place,{assurance:fact.assurance}):(0,checks_result.fJ)(observed,required,fact.place,{assurance:fact.assurance,needs:(0,checks_result.KS)(context,field)})}}}const scalar=value=>typeof value==="number"||typeof value==="string"?value:null
const oneOf=membership("one-of",true)
const notOneOf=membership("not-one-of",false)
var state=__webpack_require__(43128)
const present={...PLAIN,id:"present",fields:({fact:fact})=>[fact],limits:({characters:characters})=>characters===void 0?[]:[characters],reaches:["pass","fail","missing"],evaluate:({fact:field,characters:characters},context)=>{const fewest=characters===void 0?null:context.limit(characters)
const asked=fewest?.value==null?"stated":`stated in at least ${fewest.value} characters`
const required={text:`${(0,vocabulary._N)(field)} ${asked}`,...fewest===null?{}:{origin:fewest.origin}}
const settled=(0,checks_result.G9)(context,field,required.text)
if(!settled.ok)return settled.result
const{fact:fact,value:value}=settled
const text=Array.isArray(value)?value.join(" "):String(value)
const rest={assurance:fact.assurance}
if(typeof value!=="boolean"&&typeof value!=="number"&&(0,state.L)(text)==="empty")return(0,checks_result.fJ)({text:`${(0,vocabulary._N)(field)} is empty`},required,fact.place,rest)
if(typeof fewest?.value==="number"&&text.trim().length<fewest.value)return(0,checks_result.fJ)({text:`${(0,vocabulary._N)(field)} has ${text.trim().length} characters`,value:text.trim().length},required,fact.place,{...rest,needs:[(0,checks_result.ER)(context,field)]})
return(0,checks_result.IX)({text:`${(0,vocabulary._N)(field)} is stated`},required,fact.place,rest)}}
function shareLimit(args,name,context){const most=args["at-most"]
const side=most===void 0?"at least":"at most"
const limitName=most??args["at-least"]??""
const applied=context.limit(limitName)
const few=args.cases===void 0?null:context.limit(args.cases)
const enough=few?.value==null?"":`, in ${few.value} or more`
const required={text:`${name}: surely ${side} ${applied.value??"a limit"}${enough}`,value:applied.value,origin:applied.origin}
const bound=(0,checks_result.Bb)(context,limitName,applied,required)
if(!bound.ok)return bound
const level=(0,checks_result.Bb)(context,args.alpha,context.limit(args.alpha),required)
if(!level.ok)return level
const least=args.cases===void 0||few===null?null:(0,checks_result.Bb)(context,args.cases,few,required)
if(least!==null&&!least.ok)return least
const fewest=least?.value??null
return{ok:true,limit:{side:side,bound:bound.value,alpha:level.value,fewest:fewest,required:required}}}function judgeShare(count,cases,name,{side:side,bound:bound,alpha:alpha,fewest:fewest,required:required},rest){const test=(side==="at most"?floor.Iv:floor.RI)(count,cases,bound,alpha)
const small=[count,cases-count].some(one=>one>0&&one<limits.GV)
const level=((1-alpha)*100).toFixed(1).replace(".0","")
const shown=test.lower===null||test.upper===null?"":`, ${(0,policy_words.Xr)(test.lower)} to ${(0,policy_words.Xr)(test.upper)}, each limit one-sided ${level} %`
const few=cases<limits.GV
const hidden=few?`${name}: numbers that are not shown, since few could be known by them`:`${name}: a number of ${cases} that is not shown, since few could be known by it`
const text=small?hidden:`${name}: ${count} of ${cases}${shown}`
const figure=small?{text:text,n:few?null:cases}:{text:text,value:test.value,lower:test.lower,upper:test.upper,n:cases}
const{place:place,assurance:assurance}=rest
const tooFew=fewest!==null&&cases<fewest
if(test.outcome==="fail")return(0,checks_result.rc)("fail",null,figure,required,place,{assurance:assurance})
if(tooFew||test.outcome==="too-few"){const needed=test.nNeeded===null?fewest??null:Math.max(test.nNeeded,fewest??0)
const more=needed===null||small?"":`; about ${needed} needed`
return(0,checks_result.JB)("too-few",{...figure,text:`${text}${more}`},required,place,{assurance:assurance})}return test.outcome==="pass"?(0,checks_result.rc)("pass",null,figure,required,place,{assurance:assurance}):(0,checks_result.JB)("inconclusive",figure,required,place,{assurance:assurance})}const isCountOf=(count,cases)=>Number.isSafeInteger(count)&&Number.isSafeInteger(cases)&&count>=0&&count<=cases
function oneSide(args){return args["at-most"]===void 0===(args["at-least"]===void 0)?"give exactly one of at-most and at-least":null}const limitsIn=args=>[args["at-most"],args["at-least"],args.alpha,args.cases].filter(name=>name!==void 0)
const share_share={...PLAIN,id:"share",fields:({fact:fact,of:of})=>[fact,of],limits:limitsIn,problem:oneSide,reaches:["pass","fail","missing","limit-not-set","too-few","inconclusive"],evaluate:(args,context)=>{const name=`${(0,vocabulary._N)(args.fact)} among ${(0,vocabulary._N)(args.of)}`
const read=shareLimit(args,name,context)
if(!read.ok)return read.result
const{required:required}=read.limit
const both=(0,checks_result.FE)(context,args.fact,args.of,required.text)
if(!both.ok)return both.result
const[count,cases]=[Number(both.first.value),Number(both.second.value)]
const{place:place}=both.first.fact
const assurance=(0,checks_result.YW)([both.first.fact,both.second.fact])
if(!isCountOf(count,cases)){const text=`${name}: no count of the other`
return(0,checks_result.fJ)({text:text},required,place,{assurance:assurance,related:[both.second.fact.place]})}if(cases===0)return(0,checks_result.JB)("too-few",{text:`${name}: 0 cases`},required,place,{assurance:assurance})
return judgeShare(count,cases,name,read.limit,{place:place,assurance:assurance})}}
const inWords=metric=>metric.replaceAll("_"," ")
function labelOf({metric:metric,name:name,details:details,place:place}){const part=details.attack??details.perturbation
return`${inWords(metric??name)}${part===void 0?"":` of ${part}`} in ${place.path}`}const reported={...PLAIN,id:"reported",fields:()=>[],limits:limitsIn,problem:args=>oneSide(args)??(args.cases!==void 0&&args.alpha===void 0?"cases needs alpha beside it":null),reaches:["pass","fail","missing","limit-not-set","too-few","inconclusive"],evaluate:(args,context)=>{const records=context.dossier.records.filter(({metric:metric,assurance:assurance})=>metric===args.metric&&assurance!=="declared")
const results=records.map(record=>reported_judge(record,args,context))
return results.length===0?nothing(args,context):worstOf(results)}}
function nothing(args,{dossier:dossier}){const{metric:metric}=args
const text=`no results file of a tool reports ${inWords(metric)}`
const place=dossier.anchors.get("result")??dossier.home
if(args["where-reported"]===true)return(0,checks_result.rc)("not-applicable",null,{text:text},{text:"nothing"},place)
return(0,checks_result.JB)("missing",{text:text},{text:`a results file that reports ${inWords(metric)}`},place,{needs:[{field:"result.path",entry:null}]})}function reported_judge(record,args,context){const{place:place,assurance:assurance,value:value,n:n}=record
const name=labelOf(record)
if(args.alpha!==void 0){const read=shareLimit({...args,alpha:args.alpha},name,context)
if(!read.ok)return{...read.result,place:place}
if(value===null||n===null||n===0||!isCountOf(value,n)){const text=`${name}: no count of cases that can be judged`
return(0,checks_result.JB)("missing",{text:text},read.limit.required,place,{assurance:assurance})}return judgeShare(value,n,name,read.limit,{place:place,assurance:assurance})}const most=args["at-most"]
const limitName=most??args["at-least"]??""
const applied=context.limit(limitName)
const side=most===void 0?"at least":"at most"
const required={text:`${name}: ${side} ${applied.value??"a limit"}`,value:applied.value,origin:applied.origin}
const bound=(0,checks_result.Bb)(context,limitName,applied,required)
if(!bound.ok)return{...bound.result,place:place}
if(value===null)return(0,checks_result.JB)("missing",{text:`${name}: no number that can be judged`},required,place,{assurance:assurance})
const holds=most===void 0?value>=bound.value:value<=bound.value
return(0,checks_result.rc)(holds?"pass":"fail",null,{text:`${name}: ${value}`,value:value},required,place,{assurance:assurance})}const subset_of_wordsOf=value=>(Array.isArray(value)?value:[String(value)]).map(comparableWord)
const subsetOf={...PLAIN,id:"subset-of",fields:({fact:fact,of:of})=>[fact,of],reaches:["pass","fail","missing"],evaluate:({fact:field,of:of},context)=>{const required={text:`every entry of ${(0,vocabulary._N)(field)} is in ${(0,vocabulary._N)(of)}`}
const settled=(0,checks_result.G9)(context,field,required.text)
if(!settled.ok)return settled.result
const whole=(0,checks_result.G9)(context,of,required.text)
if(!whole.ok&&whole.result.outcome!=="not-applicable")return whole.result
const place=whole.ok?whole.fact.place:whole.result.place
const known=new Set(whole.ok?subset_of_wordsOf(whole.value):[])
const items=subset_of_wordsOf(settled.value)
const strange=items.filter(item=>!known.has(item)).length
const rest={assurance:settled.fact.assurance,related:place===null?[]:[place]}
return strange===0?(0,checks_result.IX)({text:"every entry is known",value:items.length},required,settled.fact.place,rest):(0,checks_result.fJ)({text:`${strange} of ${items.length} entries of ${(0,vocabulary._N)(field)} are not in ${(0,vocabulary._N)(of)}`,value:strange},required,settled.fact.place,rest)}}
const kinds=[present,oneOf,notOneOf,equals,differs,atLeast,atMost,subsetOf,includes,covers,share_share,reported,digest,notOlderThan,notAfter,matches,noWorse,equivalent,limits_of_metric_floor,ceiling,inside,ratio,netBenefitCheck,holdsUp,metricFit,claim,drift,combine_all,any,when]
const byId=new Map(kinds.map(kind=>[kind.id,kind]))
const checkKindIds=[...byId.keys()]
function checkKind(id){const kind=byId.get(id)
if(kind===void 0)throw new Error(`No kind of check is called ${id}`)
return kind}},39733:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bb:()=>numericLimit,ER:()=>needOf,FE:()=>settleBoth,G9:()=>settle,IX:()=>pass,JB:()=>notEvaluated,JJ:()=>shownValue,KS:()=>correctionOf,YW:()=>weakestOf,fJ:()=>fail,rc:()=>decided})
var _dossier_fact_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49867)
var _dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57279)
var _subject_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3428)
const NOTHING={related:[],needs:[],cause:null,assurance:"declared",statistics:null}
function decided(outcome,reason,observed,required,place,rest={}){return{...NOTHING,outcome:outcome,reason:reason,observed:observed,required:required,place:place,...rest}}const pass=(observed,required,place,rest={})=>decided("pass",null,observed,required,place,rest)
const fail=(observed,required,place,rest={})=>decided("fail",null,observed,required,place,rest)
const notEvaluated=(reason,observed,required,place,rest={})=>decided("not-evaluated",reason,observed,required,place,rest)
function numericLimit(context,name,limit,required){if(typeof limit.value==="number")return{ok:true,value:limit.value}
const text=`nobody has set the limit "${name}" for this system`
return{ok:false,result:notEvaluated("limit-not-set",{text:text},required,context.subject.place,{assurance:"recomputed"})}}function weakestOf(statements){return _dossier_fact_js__WEBPACK_IMPORTED_MODULE_2__.lR.find(level=>statements.some(({assurance:assurance})=>assurance===level))??"declared"}function settle(context,field,required){const fact=(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__.yD)(context.dossier,context.subject,field)
const name=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__._N)(field)
const asks={text:required}
const refused=result=>({ok:false,result:result})
if(fact.conflicts.length>0){const places=fact.conflicts.map(({place:place})=>place)
const where=places.map(({path:path,line:line})=>`${path}:${line}`).join(", ")
return refused(fail({text:`${name} is stated differently in ${where}`},asks,fact.place,{related:places,assurance:fact.assurance}))}switch(fact.state){case"absent":return refused(notEvaluated("missing",{text:unstated(fact,name)},asks,fact.place,{needs:[needOf(context,field)],cause:fact.reason===""?null:fact.reason}))
case"placeholder":return refused(fail({text:`${name} holds a placeholder`},asks,fact.place,{needs:[needOf(context,field)]}))
case"invalid":return refused(fail({text:`${name} cannot be used: ${fact.reason}`},asks,fact.place,{needs:[needOf(context,field)]}))
case"not_applicable":return refused(notApplicable(context,field,fact,asks))
case"present":return fact.value===null?refused(notEvaluated("missing",{text:`${name} is not stated`},asks,fact.place)):{ok:true,fact:fact,value:fact.value}}}function settleBoth(context,field,other,required){const first=settle(context,field,required)
const second=settle(context,other,required)
if(first.ok)return second.ok?{ok:true,first:first,second:second}:{ok:false,undecided:"second",result:second.result}
const needs=[...first.result.needs,...second.ok?[]:second.result.needs]
return{ok:false,undecided:"first",result:{...first.result,needs:needs}}}function unstated({field:field,reason:reason},name){if(reason!=="")return reason
return(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mr)(field)?`not known: ${name}`:`${name} is not stated`}function notApplicable(context,field,fact,required){const name=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__._N)(field)
if(fact.reason==="")return notEvaluated("missing",{text:`${name} is said not to apply, without a reason`},required,fact.place,{needs:[needOf(context,field)]})
if((0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mB)(field)?.emptyMeans===void 0)return fail({text:`${name} is said not to apply`},required,fact.place,{needs:[needOf(context,field)]})
return decided("not-applicable",null,{text:`${name}: ${(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mB)(field)?.emptyMeans}`},required,fact.place)}function needOf({dossier:dossier,subject:subject},field){const trait=subject.kind==="trait"?dossier.traits.find(({id:id})=>id===subject.id):void 0
const written=trait?.settledBy??(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mB)(field)?.settledBy??field
const kind=subject.kind==="explanation"?"result":subject.kind
return{field:written,entry:written.startsWith(`${kind}.`)?subject.id:null}}function correctionOf(context,field){return(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mr)(field)?[]:[needOf(context,field)]}function shownValue({subject:subject},field,value){const withheld=subject.withheld.get(field)
if(withheld!==void 0)return withheld
const kind=(0,_dossier_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mB)(field)?.kind
if(kind==="number"||kind==="enum"||kind==="date"||kind==="boolean"||kind==="version")return String(value)
if(kind==="digest")return String(value).slice(0,19)
if(Array.isArray(value))return`${value.length} ${value.length===1?"entry":"entries"}`
return"a text"}},59968:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E0:()=>judgedSources,Ct:()=>measureSource,UX:()=>productionSources,qo:()=>referenceSources})
var calibration=__webpack_require__(59182)
var cluster=__webpack_require__(98210)
var running_sum=__webpack_require__(7253)
function clusteredObservedToExpected({codes:codes,label:label,score:score},rows=null,level=.95){const chosen=rows??Uint32Array.from(codes.keys())
const expected=(0,running_sum.d)(Float64Array.from(chosen,row=>score[row]??0))
const sums=(0,cluster.$r)(codes,null,label,rows)
const plain=(0,calibration.kj)({observed:sums.x,expected:expected,n:sums.n},level)
if(!plain.ok)return plain
const{clusters:clusters}=sums
if(sums.sizes===sums.n)return{...plain,designEffect:1,clusters:clusters}
const residuals=Float64Array.from(chosen,row=>(label[row]??0)-plain.value*(score[row]??0))
const residualOf=new Float64Array(codes.length)
chosen.forEach((row,index)=>{const code=codes[row]??0
residualOf[code]=(residualOf[code]??0)+(residuals[index]??0)})
const squared=values=>(0,running_sum.d)(values.map(value=>value*value))
const independent=squared(residuals)
const seen=clusters<2||independent===0?null:squared(residualOf)*(0,cluster.rd)(clusters)/independent
const designEffect=(0,cluster.RD)(seen,sums.sizes/sums.n,(0,cluster.OU)(sums))
const reach=(plain.upper/plain.value)**Math.sqrt(designEffect)
return{...plain,lower:plain.value/reach,upper:plain.value*reach,designEffect:designEffect,clusters:clusters}}var interval=__webpack_require__(555)
var logistic_fit=__webpack_require__(88096)
function clusteredCalibrationSlope({codes:codes,label:label,score:score},rows,level){const chosen=rows??Uint32Array.from(codes.keys())
const own={label:Uint8Array.from(chosen,row=>label[row]??0),score:Float64Array.from(chosen,row=>score[row]??0)}
const fit=(0,logistic_fit.I)(own,level)
if(!fit.ok)return fit
const sums=(0,cluster.$r)(codes,null,label,rows)
if(sums.sizes===sums.n)return{...fit,designEffect:1}
const contributions=contributionsToSlope(own,fit)
const ofPatient=new Float64Array(codes.length)
chosen.forEach((row,index)=>{const code=codes[row]??0
ofPatient[code]=(ofPatient[code]??0)+(contributions[index]??0)})
const squared=values=>(0,running_sum.d)(values.map(value=>value*value))
const independent=squared(contributions)
const unknown=sums.clusters<2||independent===0
const seen=unknown?null:squared(ofPatient)*(0,cluster.rd)(sums.clusters)/independent
const designEffect=(0,cluster.RD)(seen,sums.sizes/sums.n,(0,cluster.OU)(sums))
const{value:value,standardError:standardError}=fit.slope
const wider=standardError*Math.sqrt(designEffect)
return{...fit,slope:{value:value,standardError:wider,interval:(0,interval.lk)(value,wider,level)},designEffect:designEffect}}function contributionsToSlope({label:label,score:score},{intercept:intercept,slope:slope}){const logits=score.map(one=>Math.log(one)-Math.log1p(-one))
const fitted=logits.map(logit=>1/(1+Math.exp(-intercept.value-slope.value*logit)))
const weights=fitted.map(probability=>probability*(1-probability))
const centre=(0,running_sum.d)(weights.map((weight,row)=>weight*(logits[row]??0)))/(0,running_sum.d)(weights)
return fitted.map((probability,row)=>((label[row]??0)-probability)*((logits[row]??0)-centre))}var unknown_groups=__webpack_require__(34780)
var auroc=__webpack_require__(80557)
var cluster_auroc=__webpack_require__(3022)
var confusion=__webpack_require__(88245)
var labelled_scores=__webpack_require__(8958)
var rows_predictions=__webpack_require__(29461)
const empty=()=>({flagged:[0,0],cleared:[0,0],expected:0})
function tallyBy(table,attributes,threshold){const columns=attributes.map(attribute=>table.groups.find(group=>group.attribute===attribute))
const flags=(0,rows_predictions.Zo)(table,threshold)
const combinations=columns.reduce((product,column)=>product*(column?.levels.length??0),1)
const sums=Array.from({length:combinations},empty)
const known=empty()
for(let row=0;row<table.rows;row++){let code=0
for(const column of columns){const own=column?.codes[row]??rows_predictions.wU
code=own===rows_predictions.wU?-1:code<0?-1:code*(column?.levels.length??0)+own}const sum=sums[code]
if(sum===void 0)continue
const label=table.label[row]===1?1:0
const score=table.score?.[row]??0
for(const one of[sum,known]){(flags(row)?one.flagged:one.cleared)[label]++
one.expected+=score}}const find=key=>{let code=0
for(const[index,column]of columns.entries()){const level=column?.levels.indexOf(key[attributes[index]??""]??"")??-1
code=level<0||code<0?-1:code*(column?.levels.length??0)+level}return sums[code]??empty()}
const decided=threshold===null?table.prediction!==null:table.score!==null
const tally=(plus,minus)=>tallyOf(plus,minus,decided,table.score!==null)
return{group:key=>tally(find(key),empty()),rest:key=>tally(known,find(key))}}function tallyOf(plus,minus,decided,scored){const tp=plus.flagged[1]-minus.flagged[1]
const fp=plus.flagged[0]-minus.flagged[0]
const fn=plus.cleared[1]-minus.cleared[1]
const tn=plus.cleared[0]-minus.cleared[0]
return{rows:tp+fp+fn+tn,positives:tp+fn,counts:decided?{tp:tp,fp:fp,fn:fn,tn:tn}:null,expected:scored?plus.expected-minus.expected:null}}var patients=__webpack_require__(55202)
var shown=__webpack_require__(96196)
function judgedSources(sources){const declared=sources.filter(({predictions:{role:role}})=>role==="test"||role==="external")
return declared.length>0?declared:sources.filter(({predictions:{role:role}})=>role===null)}const productionSources=sources=>sources.filter(({predictions:{role:role}})=>role==="production")
function referenceSources(sources){const ofRole=wanted=>sources.filter(({predictions:{role:role}})=>role===wanted)
return ofRole("test").length>0?ofRole("test"):ofRole("external")}const known=new WeakMap
function measureSource(predictions){const before=known.get(predictions)
if(before!==void 0)return before
const source=newSource(predictions)
known.set(predictions,source)
return source}function newSource(predictions){const{table:table,threshold:threshold}=predictions.rows
const tallies=memo(attributes=>tallyBy(table,JSON.parse(attributes),threshold))
const ordered=memo(_=>(0,rows_predictions._8)(table))
const isByPatient=(0,patients.nV)(table)!==null
const patientCodes=()=>isByPatient?ordered("score").patient?.codes??null:null
const rowsOfRates=memo(_=>(0,patients.UK)(ordered("score"),threshold))
const talliesBy=attributes=>tallies(JSON.stringify(attributes.toSorted()))
const talliesOf=key=>talliesBy(Object.keys(key))
const parts=lastOnly(key=>(0,rows_predictions.jB)(ordered("score"),JSON.parse(key)))
const numbers=(tally,rows)=>{const{rows:n,positives:positives,counts:counts,expected:expected}=tally
const scoredApart=()=>(0,rows_predictions.BL)(ordered("score"),rows())
const rate=memo(metric=>{const own=counts!==null?(0,confusion.It)(counts)[metric]:metric==="prevalence"?(0,confusion.Xo)(positives,n):null
if(own===null)return null
const codes=patientCodes()
return{...own,byPatient:codes===null?null:rowsOfRates("rates").sums(metric,codes,rows())}})
const area=memo(_=>{const codes=patientCodes()
const{label:label,score:score}=ordered("score")
if(codes!==null)return score===null?null:(0,cluster_auroc.q)({label:label,score:score,codes:codes},rows())
const scores=scoredApart()
return scores===null?null:(0,auroc.vt)(scores)})
return{n:n,positives:positives,counts:counts,expected:expected,rate:rate,auroc:()=>area("auroc"),observedToExpected:level=>{if(expected===null)return null
const codes=patientCodes()
const{label:label,score:score}=ordered("score")
if(codes===null||score===null)return(0,calibration.kj)({observed:positives,expected:expected,n:n},level)
return clusteredObservedToExpected({label:label,score:score,codes:codes},rows(),level)},calibrationSlope:level=>{const codes=patientCodes()
const{label:label,score:score}=ordered("score")
if(score===null)return null
if(codes!==null)return clusteredCalibrationSlope({label:label,score:score,codes:codes},rows(),level)
const own=(0,labelled_scores.l0)(ordered("score"),rows())
return own===null?null:(0,logistic_fit.I)(own,level)},scored:()=>(0,labelled_scores.l0)(ordered("score"),rows()),scoredApart:scoredApart,selection:rows}}
const group=memo(key=>{const groups=JSON.parse(key)
return numbers(talliesOf(groups).group(groups),()=>parts(key).group)})
const rest=memo(key=>{const groups=JSON.parse(key)
return numbers(talliesOf(groups).rest(groups),()=>parts(key).rest)})
const together=(attribute,values)=>{const of=talliesBy([attribute])
const known=of.rest({})
const rest=without(known,values.map(value=>of.group({[attribute]:value})))
const select=isMember=>()=>selectTogether(ordered("score"),attribute,values,isMember)
return{group:numbers(without(known,[rest]),select(true)),rest:numbers(rest,select(false))}}
const unknown=memo(key=>{const groups=JSON.parse(key)
const of=talliesOf(groups)
const tally=without(talliesOf({}).group({}),[of.group(groups),of.rest(groups)])
return numbers(tally,()=>selectUnknown(ordered("score"),groups))})
const sums=(metric,rows)=>{const codes=patientCodes()
return codes===null?null:rowsOfRates("rates").sums(metric,codes,joined(rows))}
const extremes=(metric,worse,sides)=>{const[own,others,open]=[sides.group.rate(metric),sides.rest.rate(metric),sides.unknown.rate(metric)]
if(own===null||others===null||open===null)return null
const bounds=(0,unknown_groups.lS)({group:own,rest:others,unknown:open,worse:worse})
const{events:events,others:nonEvents}=isByPatient?rowsOfRates("rates").split(metric,sides.unknown.selection()):{events:null,others:null}
const sidesOf=({group:g,rest:r},toGroup,toRest)=>({group:{...(0,confusion.Xo)(g.x,g.n),byPatient:sums(metric,[sides.group.selection(),toGroup])},rest:{...(0,confusion.Xo)(r.x,r.n),byPatient:sums(metric,[sides.rest.selection(),toRest])}})
const[bad,good]=worse==="lower"?[nonEvents,events]:[events,nonEvents]
return[sidesOf(bounds.leastFavourable,bad,good),sidesOf(bounds.mostFavourable,good,bad)]}
const overall=memo(_=>numbers(talliesOf({}).group({}),()=>null))
return{predictions:predictions,patients:isByPatient?table.patient?.count??null:null,overall:()=>overall("all"),group:key=>group(JSON.stringify(key)),rest:key=>rest(JSON.stringify(key)),together:together,unknown:key=>unknown(JSON.stringify(key)),extremes:extremes,shown:(0,shown.Gz)(table,talliesBy)}}function without(all,others){const less=(a,b)=>a===null||b===null?null:a-b
return others.reduce((left,{rows:rows,positives:positives,counts:counts,expected:expected})=>({rows:left.rows-rows,positives:left.positives-positives,counts:left.counts===null||counts===null?null:{tp:left.counts.tp-counts.tp,fp:left.counts.fp-counts.fp,fn:left.counts.fn-counts.fn,tn:left.counts.tn-counts.tn},expected:less(left.expected,expected)}),all)}function selectUnknown({rows:rows,groups:groups},key){const columns=groups.filter(({attribute:attribute})=>Object.hasOwn(key,attribute))
const isUnknown=row=>columns.some(({codes:codes})=>codes[row]===rows_predictions.wU)
return everyRow(rows).filter(isUnknown)}function selectTogether({rows:rows,groups:groups},attribute,values,isMember){const column=groups.find(group=>group.attribute===attribute)
const members=new Set(values.map(value=>column?.levels.indexOf(value)))
return everyRow(rows).filter(row=>{const code=column?.codes[row]??rows_predictions.wU
return code!==rows_predictions.wU&&members.has(code)===isMember})}const everyRow=rows=>Uint32Array.from({length:rows},(_,row)=>row)
function joined(parts){const all=parts.flatMap(part=>part??[])
const rows=new Uint32Array(all.reduce((sum,{length:length})=>sum+length,0))
let at=0
for(const part of all){rows.set(part,at)
at+=part.length}return rows}function memo(compute){const known=new Map
return key=>{const before=known.get(key)
if(before!==void 0)return before
const value=compute(key)
known.set(key,value)
return value}}function lastOnly(compute){let last=null
return key=>{if(last?.key!==key)last={key:key,value:compute(key)}
return last.value}}},55202:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D1:()=>worthOfBoth,UK:()=>rateRows,XF:()=>intervalOf,g4:()=>worthOf,nV:()=>repeatedPatients})
var _measures_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98210)
var _measures_intervals_interval_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(555)
var _measures_rates_confusion_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88245)
var _measures_rows_predictions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(29461)
function repeatedPatients({patient:patient,rows:rows}){return patient===null||patient.count>=rows?null:patient.codes}const NONE={tp:0,fp:0,fn:0,tn:0}
const OF_CELL=["tp","fp","fn","tn"].map(cell=>(0,_measures_rates_confusion_js__WEBPACK_IMPORTED_MODULE_2__.It)({...NONE,[cell]:1}))
function rateRows(table,threshold){const flagged=(0,_measures_rows_predictions_js__WEBPACK_IMPORTED_MODULE_3__.Zo)(table,threshold)
const cells=Uint8Array.from({length:table.rows},(_,row)=>{const isPresent=table.label[row]===1
return flagged(row)?isPresent?0:1:isPresent?2:3})
const partOf=(metric,part)=>Uint8Array.from(OF_CELL,one=>one[metric][part])
const known=new Map
const mask=(metric,part)=>{const parts=partOf(metric,part)
const name=parts.join("")
const before=known.get(name)
if(before!==void 0)return before
const made=cells.map(cell=>parts[cell]??0)
known.set(name,made)
return made}
return{sums:(metric,codes,rows)=>(0,_measures_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.$r)(codes,mask(metric,"n"),mask(metric,"x"),rows),split:(metric,rows)=>{const[counted,event]=[mask(metric,"n"),mask(metric,"x")]
const all=rows??Uint32Array.from({length:table.rows},(_,row)=>row)
const own=all.filter(row=>counted[row]===1)
return{events:own.filter(row=>event[row]===1),others:own.filter(row=>event[row]!==1)}}}}function worthOf(own,sides){const sums=sides.flatMap(({byPatient:byPatient})=>byPatient??[])
return own.byPatient==null?void 0:(0,_measures_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.T0)(own.byPatient,sums)}function worthOfBoth(group,rest){const own=worthOf(group,[group,rest])
const others=worthOf(rest,[group,rest])
return own===void 0||others===void 0?void 0:{group:own,rest:others}}function intervalOf({x:x,n:n,byPatient:byPatient},level){return byPatient===null?(0,_measures_intervals_interval_js__WEBPACK_IMPORTED_MODULE_1__.rF)(x,n,level):(0,_measures_intervals_cluster_js__WEBPACK_IMPORTED_MODULE_0__.CE)(byPatient,level)}},96196:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{dS:()=>FEW,Ad:()=>NOTHING_SHOWN,iz:()=>WITHHELD,K8:()=>bothNumbers,K4:()=>countInWords,Gz:()=>shownOfSource,zB:()=>showsMetric})
var circulation=__webpack_require__(70870)
var suppression=__webpack_require__(10506)
const LAYERS=["rows","condition","cases","nonCases"]
const DEEPER={rows:["condition","cases","nonCases"],condition:["cases","nonCases"],cases:[],nonCases:[]}
function countsOf(layer,{tp:tp,fp:fp,fn:fn,tn:tn}){switch(layer){case"rows":return[tp+fn+fp+tn]
case"condition":return[tp+fn,fp+tn]
case"cases":return[tp,fn]
case"nonCases":return[fp,tn]}}const sum=counts=>counts.reduce((total,count)=>total+count,0)
function sizeIn(layer,counts){return sum(countsOf(layer,counts))}function ownReason(layer,counts,smallest){const reaching=LAYERS.filter(earlier=>earlier===layer||DEEPER[earlier].includes(layer))
return reaching.some(one=>countsOf(one,counts).some(count=>(0,suppression.vE)(count,smallest)))}function shownCounts(overall,attributes,smallest){const without=new Set(LAYERS.filter(layer=>ownReason(layer,overall,smallest)))
for(;;){const planned=attributes.map(attribute=>hiddenGroups(attribute,overall,without,smallest))
const broken=planned.find(plan=>typeof plan==="string")
if(broken===void 0)return{overall:shownOf(layer=>without.has(layer)),attributes:planned.map(plan=>{const hidden=plan
const rows=hidden.rows.map((_,row)=>shownOf(layer=>hidden[layer][row]===true))
return{groups:rows.slice(0,-1),unknown:rows[rows.length-1]??NOTHING}})}
for(const layer of[broken,...DEEPER[broken]])without.add(layer)}}function shownOf(hidden){const condition=!hidden("condition")
return{rows:!hidden("rows"),positives:condition,negatives:condition,cases:!hidden("cases"),nonCases:!hidden("nonCases")}}const NOTHING={rows:false,positives:false,negatives:false,cases:false,nonCases:false}
function bothShown(a,b){return{rows:a.rows&&b.rows,positives:a.positives&&b.positives,negatives:a.negatives&&b.negatives,cases:a.cases&&b.cases,nonCases:a.nonCases&&b.nonCases}}function hiddenGroups({groups:groups,unknown:unknown},overall,without,smallest){const rows=[...groups,unknown]
const primary=layer=>rows.map(counts=>without.has(layer)||ownReason(layer,counts,smallest))
const hidden={rows:primary("rows"),condition:primary("condition"),cases:primary("cases"),nonCases:primary("nonCases")}
const widen=layer=>{const sizes=rows.map(counts=>sizeIn(layer,counts))
const known=(0,suppression.vH)(sizes.slice(0,-1),hidden[layer])
const chosen=known<0?(0,suppression.vH)(sizes,hidden[layer]):known
if(chosen<0)return false
for(const one of[layer,...DEEPER[layer]])hidden[one][chosen]=true
return true}
for(;;){const few=LAYERS.find(layer=>!without.has(layer)&&fewTogether(layer,rows,hidden[layer],smallest))
const weak=few??disclosedLayer(rows,overall,hidden,without,smallest)
if(weak===null)return hidden
if(!widen(weak))return weak}}function fewTogether(layer,rows,hidden,smallest){const withheld=rows.filter((_,row)=>hidden[row]===true).map(counts=>countsOf(layer,counts))
return(withheld[0]??[]).some((_,column)=>(0,suppression.vE)(sum(withheld.map(counts=>counts[column]??0)),smallest))}function disclosedLayer(rows,overall,hidden,without,smallest){const{nodes:nodes,counts:counts}=networkOf(rows,overall,hidden,without,smallest)
const free=(0,circulation.z)(nodes,counts)
const found=counts.find(({value:value,layer:layer},edge)=>!without.has(layer)&&(0,suppression.vE)(value,smallest)&&free[edge]!==true)
return found?.layer??null}function networkOf(rows,overall,hidden,without,smallest){const counts=[]
const[source,positive,negative]=[0,1,2]
const parts={tp:3,fn:4,fp:5,tn:6}
const all=7
const nodesOf=row=>({rows:8+row*3,positive:9+row*3,negative:10+row*3})
const add=(layer,from,to,value,known)=>counts.push({layer:layer,from:from,to:to,value:value,lower:known[0],upper:known[1]})
const worded=value=>value===0?[0,0]:(0,suppression.vE)(value,smallest)?[1,smallest-1]:[smallest,Number.POSITIVE_INFINITY]
const unsaid=[0,Number.POSITIVE_INFINITY]
rows.forEach(({tp:tp,fp:fp,fn:fn,tn:tn},row)=>{const node=nodesOf(row)
const says=(layer,value)=>row===rows.length-1||without.has(layer)?unsaid:worded(value)
const n=tp+fp+fn+tn
if(hidden.rows[row]===true)add("rows",source,node.rows,n,says("rows",n))
if(hidden.condition[row]===true){add("condition",node.rows,node.positive,tp+fn,says("condition",tp+fn))
add("condition",node.rows,node.negative,fp+tn,unsaid)}if(hidden.cases[row]===true){add("cases",node.positive,parts.tp,tp,unsaid)
add("cases",node.positive,parts.fn,fn,unsaid)}if(hidden.nonCases[row]===true){add("nonCases",node.negative,parts.fp,fp,unsaid)
add("nonCases",node.negative,parts.tn,tn,unsaid)}})
const{tp:tp,fp:fp,fn:fn,tn:tn}=overall
if(without.has("cases")){add("cases",parts.tp,positive,tp,unsaid)
add("cases",parts.fn,positive,fn,unsaid)}if(without.has("nonCases")){add("nonCases",parts.fp,negative,fp,unsaid)
add("nonCases",parts.tn,negative,tn,unsaid)}if(without.has("condition")){add("condition",positive,all,tp+fn,worded(tp+fn))
add("condition",negative,all,fp+tn,unsaid)}if(without.has("rows"))add("rows",all,source,tp+fp+fn+tn,worded(tp+fp+fn+tn))
return{nodes:8+rows.length*3,counts:counts}}const MOST_TURNS=200
function shownPairs(first,second,counts,smallest){const cases=hiddenPairs("cases",first,second,counts,smallest)
const nonCases=hiddenPairs("nonCases",first,second,counts,smallest)
const at=(row,column)=>{const[a,b]=[cases[row]?.[column]===false,nonCases[row]?.[column]===false]
return{rows:a&&b,positives:a,negatives:b,cases:a,nonCases:b}}
const[lastRow,lastColumn]=[counts.length-1,(counts[0]?.length??1)-1]
return{cells:counts.map((row,r)=>row.map((_,c)=>at(r,c))),rest:bothShown(at(lastRow,lastColumn),bothShown(first.unknown,second.unknown))}}function hiddenPairs(layer,first,second,counts,smallest){const[rows,columns]=[[...first.groups,first.unknown],[...second.groups,second.unknown]]
const parts=counts.map(row=>row.map(one=>countsOf(layer,one)))
const sizes=parts.map(row=>row.map(sum))
const isSmall=values=>[...values,sum(values)].some(value=>(0,suppression.vE)(value,smallest))
const[lastRow,lastColumn]=[sizes.length-1,(sizes[0]?.length??1)-1]
const isKnown=(row,column)=>row<lastRow&&column<lastColumn
const known=[0,1].map(part=>sum(parts.flatMap((row,r)=>row.map((values,c)=>isKnown(r,c)?values[part]??0:0))))
let hidden=parts.map((row,r)=>row.map((values,c)=>{const others=isKnown(r,c)?values.map((value,part)=>(known[part]??0)-value):[]
return rows[r]?.[layer]!==true||columns[c]?.[layer]!==true||isSmall(values)||isSmall(others)}))
const total=sum(sizes.flat())
const order=sizes.map((row,r)=>row.map((size,c)=>isKnown(r,c)||size===0?size:size+total))
const whole=sizes.map(row=>row.map(()=>true))
for(let turn=0;turn<MOST_TURNS;turn++){hidden=(0,suppression.Zw)(order,hidden).hidden
const weak=weakLines(parts,hidden,rows,columns,layer,smallest)
if(weak.length===0)return hidden
const more=hidden.map(row=>[...row])
let changed=false
for(const cells of weak){const taken=(0,suppression.vH)(cells.map(({row:row,col:col})=>order[row]?.[col]??0),cells.map(({row:row,col:col})=>more[row]?.[col]===true))
const cell=cells[taken]
const flags=cell===void 0?void 0:more[cell.row]
if(cell===void 0||flags===void 0)continue
flags[cell.col]=true
changed=true}if(!changed)return whole
hidden=more}return whole}function linesOf(table){const rows=table.map((cells,row)=>cells.map((_,col)=>({row:row,col:col})))
const columns=(table[0]??[]).map((_,col)=>table.map((__,row)=>({row:row,col:col})))
return[...rows,...columns]}function weakLines(parts,hidden,rows,columns,layer,smallest){const lines=linesOf(hidden)
const weak=new Set
const margins=[...rows,...columns]
lines.forEach((cells,index)=>{if(margins[index]?.[layer]!==true)return
const withheld=cells.filter(({row:row,col:col})=>hidden[row]?.[col]===true)
const few=[0,1].some(part=>(0,suppression.vE)(sum(withheld.map(({row:row,col:col})=>parts[row]?.[col]?.[part]??0)),smallest))
if(few&&withheld.length<cells.length)weak.add(cells)})
for(const part of[0,1]){const table=parts.map(row=>row.map(values=>values[part]??0))
for(const{row:row,col:col}of(0,suppression.mm)(table,hidden)){if(!(0,suppression.vE)(table[row]?.[col]??0,smallest))continue
for(const line of[lines[row],lines[table.length+col]])if(line!==void 0)weak.add(line)}}return[...weak]}var limits=__webpack_require__(45748)
const ALL={rows:true,positives:true,negatives:true,cases:true,nonCases:true}
const shown_NOTHING={rows:false,positives:false,negatives:false,cases:false,nonCases:false}
const NOTHING_SHOWN={...shown_NOTHING,scores:false,worded:false}
function showsMetric(shown,metric){const{rows:rows,positives:positives,negatives:negatives,cases:cases,nonCases:nonCases,scores:scores}=shown
switch(metric){case"sensitivity":case"fnr":return cases
case"specificity":case"fpr":return nonCases
case"prevalence":return rows&&positives&&negatives
case"auroc":case"o_e":case"calibration_slope":return scores
default:return rows&&cases&&nonCases}}function bothNumbers(a,b){return{...bothShown(a,b),scores:a.scores&&b.scores,worded:a.worded&&b.worded}}function countInWords(count,visible,{worded:worded}){if(visible)return String(count)
return worded&&(0,suppression.vE)(count,limits.GV)?FEW:WITHHELD}const FEW=`fewer than ${limits.GV}`
const WITHHELD="withheld"
function shownOfSource(table,talliesOf){const names=table.groups.map(({attribute:attribute})=>attribute)
const levelsOf=attribute=>table.groups.find(column=>column.attribute===attribute)?.levels??[]
const all=once(()=>shown_countsOf(talliesOf([]).group({})))
const linked=once(()=>scoresTell(table))
const attributes=once(()=>names.map(name=>attributeCounts(name,levelsOf(name),talliesOf([name]),all())))
const plan=once(()=>shownCounts(all(),attributes(),limits.GV))
const pairs=new Map
const pairOf=(first,second)=>{const key=`${first} ${second}`
const known=pairs.get(key)
if(known!==void 0)return known
const[a,b]=[plan().attributes[first],plan().attributes[second]]
const[one,other]=[attributes()[first],attributes()[second]]
const[name="",otherName=""]=[names[first],names[second]]
const[levels,otherLevels]=[levelsOf(name),levelsOf(otherName)]
const tooMany=levels.length*otherLevels.length>limits.eC
const decided=a===void 0||b===void 0||one===void 0||other===void 0||tooMany?null:shownPairs(a,b,pairCounts(one,other,combinations(name,levels,otherName,otherLevels)),limits.GV)
pairs.set(key,decided)
return decided}
const combinations=(a,levels,b,others)=>{const tallies=talliesOf([a,b])
return levels.map(level=>others.map(other=>shown_countsOf(tallies.group({[a]:level,[b]:other}))))}
const numbers=(shown,worded)=>{const{rows:rows,positives:positives,negatives:negatives,cases:cases,nonCases:nonCases}=shown
return{...shown,scores:rows&&positives&&negatives&&(cases&&nonCases||!linked()),worded:worded}}
const found=key=>{const overall=plan().overall
const places=Object.entries(key).map(([attribute,value])=>{const index=names.indexOf(attribute)
return{index:index,level:levelsOf(attribute).indexOf(value)}}).toSorted((a,b)=>a.index-b.index)
const[first,second]=places
if(first===void 0)return{own:overall,rest:overall,worded:true}
if(places.some(({index:index})=>index<0)||places.length>2)return{own:shown_NOTHING,rest:shown_NOTHING,worded:false}
const absent=places.some(({level:level})=>level<0)
if(second===void 0){const attribute=plan().attributes[first.index]
const own=absent?ALL:attribute?.groups[first.level]??shown_NOTHING
return{own:own,rest:attribute?.unknown??shown_NOTHING,worded:overall.positives}}const pair=pairOf(first.index,second.index)
const own=absent?ALL:pair?.cells[first.level]?.[second.level]??shown_NOTHING
return{own:own,rest:pair?.rest??shown_NOTHING,worded:false}}
return{overall:()=>numbers(plan().overall,true),group:key=>{const{own:own,worded:worded}=found(key)
return numbers(own,worded)},comparison:key=>{const{own:own,rest:rest,worded:worded}=found(key)
return numbers(bothShown(own,rest),worded)},unknown:attribute=>numbers(plan().attributes[names.indexOf(attribute)]?.unknown??shown_NOTHING,false)}}function once(compute){let known=null
return()=>{known??={value:compute()}
return known.value}}function shown_countsOf({rows:rows,positives:positives,counts:counts}){return counts??{tp:positives,fn:0,fp:rows-positives,tn:0}}const plus=all=>all.reduce((a,b)=>({tp:a.tp+b.tp,fn:a.fn+b.fn,fp:a.fp+b.fp,tn:a.tn+b.tn}),NOBODY)
const minus=(a,b)=>({tp:a.tp-b.tp,fn:a.fn-b.fn,fp:a.fp-b.fp,tn:a.tn-b.tn})
const NOBODY={tp:0,fn:0,fp:0,tn:0}
function attributeCounts(attribute,levels,tallies,overall){const groups=levels.map(level=>shown_countsOf(tallies.group({[attribute]:level})))
return{groups:groups,unknown:minus(overall,plus(groups))}}function pairCounts(first,second,known){const rows=known.map((row,index)=>[...row,minus(first.groups[index]??NOBODY,plus(row))])
const last=second.groups.map((group,column)=>minus(group,plus(known.map(row=>row[column]??NOBODY))))
return[...rows,[...last,minus(first.unknown,plus(last))]]}function scoresTell({score:score}){if(score===null)return false
const values=new Set
for(const value of score){values.add(value)
if(values.size>limits.Et)return false}return true}},3428:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ju:()=>ANY_GROUP,Lq:()=>NO_PREDICTIONS,vg:()=>UNREADABLE_PREDICTIONS,cX:()=>absenceInWords,qQ:()=>declaresPredictions,yG:()=>declaresResults,yD:()=>factOf,AM:()=>groupLabel,j_:()=>isClaim,Z6:()=>subjectsOf,l9:()=>undeclaredColumns})
var assemble=__webpack_require__(78285)
var state=__webpack_require__(43128)
var traits=__webpack_require__(93320)
var predictions=__webpack_require__(29461)
var claims=__webpack_require__(92126)
var rational=__webpack_require__(1645)
const NO_INTERVAL="no interval says how sure the declared number is"
const NO_LEVEL="nobody states the level of the declared interval, such as 95 %"
function claimFacts(record,claims){const{place:place,assurance:assurance}=record
const name=record.metric??record.name
const source=record.interval===null?sameWithInterval(record,claims)??record:record
const{interval:interval}=source
const level=source.details.level
const facts=[(0,assemble.k3)("claim.metric",name,place,assurance),(0,assemble.k3)("claim.assurance",assurance,place,assurance),numberFact("claim.value",record.raw,record),interval===null?missing("claim.lower",record,NO_INTERVAL):numberFact("claim.lower",interval.lower,source),interval===null?missing("claim.upper",record,NO_INTERVAL):numberFact("claim.upper",interval.upper,source),level===void 0?missing("claim.level",record,interval===null?NO_INTERVAL:NO_LEVEL):(0,assemble.k3)("claim.level",level,source.place,assurance)]
return new Map(facts.map(fact=>[fact.field,fact]))}const missing=(field,{place:place},reason)=>({...(0,assemble.o2)(field,place),reason:reason})
const read=(text,{scale:scale})=>(0,claims.U0)(text,scale==="percent"?"percent":"fraction")
function numberFact(field,text,record){const number=read(text,record)
const{place:place,assurance:assurance}=record
if(number.ok)return(0,assemble.k3)(field,(0,rational.Ro)(number.value),place,assurance)
return{...(0,assemble.k3)(field,text,place,assurance),state:"invalid",value:null,reason:number.problem}}function sameWithInterval(record,claims){return claims.find(other=>other.interval!==null&&isSameNumber(record,other))??null}function isSameNumber(record,other){const sameRole=record.role===null||other.role===null||record.role===other.role
if(record.metric===null||record.metric!==other.metric||!sameRole)return false
const[own,others]=[Object.entries(record.subgroup),Object.entries(other.subgroup)]
if(own.length!==others.length||own.some(([name,group])=>other.subgroup[name]!==group))return false
const[a,b]=[read(record.raw,record),read(other.raw,other)]
return a.ok&&b.ok&&Math.abs((0,rational.Ro)(a.value)-(0,rational.Ro)(b.value))<=((0,rational.Ro)(a.ulp)+(0,rational.Ro)(b.ulp))/2}var suppression=__webpack_require__(10506)
var limits=__webpack_require__(45748)
var measured=__webpack_require__(59968)
var policy_shown=__webpack_require__(96196)
const withoutRows=facts=>({facts:facts,withheld:new Map})
function entryFacts(entry,sources,{trust:trust}){switch(entry.kind){case"artifact":return withoutRows(new Map(entry.facts).set("artifact.signature_expected",(0,assemble.k3)("artifact.signature_expected",trust.length>0,entry.place)))
case"result":return resultFacts(entry,sources)
case"population-group":return populationFacts(entry,sources)
case"site":return siteFacts(entry)
case"trait":return withoutRows(traitFacts(entry))
default:return withoutRows(entry.facts)}}function populationFacts({facts:facts,place:place},sources){const[attribute,group]=["attribute","group"].map(name=>facts.get(`population-group.${name}`)?.value)
const ofRole=role=>sources.find(({predictions:predictions})=>predictions.role===role)
const source=ofRole("test")??ofRole(null)
if(source===void 0||typeof attribute!=="string"||typeof group!=="string")return withoutRows(facts)
const key={[attribute]:group}
const{n:n}=source.group(key)
const shown=source.shown.group(key)
const withheld=new Map
if(!shown.rows)withheld.set("population-group.n",(0,policy_shown.K4)(n,false,shown))
if(!source.shown.comparison(key).rows)withheld.set("population-group.share_ratio",policy_shown.iz)
return{facts:new Map(facts).set("population-group.n",(0,assemble.k3)("population-group.n",n,place)),withheld:withheld}}function resultFacts(entry,sources){const source=(0,measured.E0)(sources).find(({predictions:predictions})=>predictions.result===entry.id)
const facts=new Map(entry.facts)
const withheld=new Map
facts.set("result.judged",(0,assemble.k3)("result.judged",source!==void 0,entry.place))
if(source===void 0)return{facts:facts,withheld:withheld}
const{unknownShare:unknownShare,polarity:polarity}=source.predictions.rows
const largest=Math.max(0,...Object.values(unknownShare))
facts.set("result.unknown_share",(0,assemble.k3)("result.unknown_share",largest,entry.place))
const tells=Object.keys(unknownShare).filter(attribute=>unknownShare[attribute]===largest)
if(tells.some(attribute=>!source.shown.unknown(attribute).rows))withheld.set("result.unknown_share",policy_shown.iz)
if(polarity!=="declared")return{facts:facts,withheld:withheld}
const{n:n,positives:positives}=source.overall()
const shown=source.shown.overall()
facts.set("result.positives",(0,assemble.k3)("result.positives",positives,source.predictions.place))
facts.set("result.negatives",(0,assemble.k3)("result.negatives",n-positives,source.predictions.place))
if(!shown.positives)withheld.set("result.positives",(0,policy_shown.K4)(positives,false,shown))
if(!shown.negatives)withheld.set("result.negatives",policy_shown.iz)
return{facts:facts,withheld:withheld}}function siteFacts({facts:facts}){const cases=facts.get("site.cases")?.value
const isSmall=typeof cases==="number"&&(0,suppression.vE)(cases,limits.GV)
return{facts:facts,withheld:new Map(isSmall?[["site.cases",policy_shown.dS]]:[])}}function traitFacts({facts:facts}){return new Map([...facts].filter(([,{value:value}])=>value!=="unknown"))}function factOf(dossier,subject,field){const known=subject.facts.get(field)??dossier.facts.get(field)
if(known!==void 0)return known
if(field.startsWith(`${subject.kind}.`))return(0,assemble.o2)(field,subject.place)
if(field==="tier.judged")return tierFact(field,dossier.tier.judged,dossier.home)
if(field==="tier.derived")return tierFact(field,dossier.tier.derived,dossier.home)
return(0,assemble.o2)(field,nearestPlace(dossier,field))}const tierFact=(field,tier,home)=>(0,assemble.k3)(field,tier,home)
function nearestPlace(dossier,field){const parts=field.split(".")
for(let length=parts.length;length>0;length--){const place=dossier.anchors.get(parts.slice(0,length).join("."))
if(place!==void 0)return place}return dossier.home}function subjectsOf(rule,context){const{dossier:dossier}=context.system
const all=everySubject(rule.for.each,context)
const{where:where}=rule.for
if(where===null)return all
return all.filter(subject=>{const{state:state,value:value,conflicts:conflicts}=factOf(dossier,subject,where.fact)
if(state==="placeholder"||state==="invalid")return true
const stated=[value,...conflicts.map(other=>other.value)]
return where.in.some(wanted=>stated.includes(wanted))})}const known=new WeakMap
function everySubject(kind,context){const ofContext=known.get(context)??new Map
known.set(context,ofContext)
const subjects=ofContext.get(kind)??subjectsOfKind(kind,context)
ofContext.set(kind,subjects)
return subjects}function subjectsOfKind(kind,context){const{dossier:dossier}=context.system
const plain={facts:new Map,withheld:new Map,group:null,record:null,required:true,level:"policy"}
switch(kind){case"system":return[{...plain,kind:kind,id:"system",label:dossier.id,place:dossier.home}]
case"subgroup":return groupSubjects(context)
case"claim":return claimSubjects(dossier.records.filter(isClaim))
default:return entriesInQuestion(kind,context).map(entry=>({...plain,kind:kind,id:entry.id,label:kind==="trait"?traitTitle(entry.id):entry.id,place:entry.place,...entryFacts(entry,context.sources,context.policy)}))}}function entriesInQuestion(kind,{system:system,policy:policy}){const entries=system.dossier.entries[kind]
if(kind!=="trait")return entries
return entries.filter(({id:id})=>policy.traitsAsked.includes(id))}const traitTitle=id=>traits.x.find(trait=>trait.id===id)?.title??id
function isClaim({kind:kind,metric:metric,assurance:assurance,details:details,value:value,subgroup:subgroup}){if(value===null&&assurance==="reported"&&Object.keys(subgroup).length>0)return false
const{class:ofClass,averaging:averaging,comparator:comparator,feature:feature,dataset:dataset}=details
if(dataset!==void 0&&assurance==="reported")return false
const isWhole=ofClass===void 0&&averaging===void 0&&comparator===void 0&&feature===void 0
const isNamed=metric!==null||assurance==="declared"
return(kind==="performance"||kind==="calibration")&&isWhole&&isNamed}const claimSubjects=claims=>claims.map(record=>claimSubject(record,claims))
function claimSubject(record,claims){const group=Object.entries(record.subgroup).map(([attribute,value])=>`${attribute}=${value}`).join(" and ")
const name=record.metric??record.name
return{kind:"claim",id:`${name}${group===""?"":` ${group}`} @ ${record.place.path}:${record.place.line}`,label:`${name}${group===""?"":` in ${group}`}`,place:record.place,facts:claimFacts(record,claims),withheld:new Map,group:null,record:record,required:true,level:"policy"}}function groupSubjects(context){const sources=(0,measured.E0)(context.sources)
if(sources.length===0){const absence=declaresPredictions(context.system.dossier)?"unreadable":"no-predictions"
return requiredGroups(context.policy).map(({attribute:attribute,group:group})=>groupSubject(context,{[attribute]:group??ANY_GROUP},null,absence,true,"policy"))}return sources.flatMap(source=>[...singleGroups(context,source),...intersections(context,source)])}const ANY_GROUP="(every group)"
function requiredGroups(policy){return Object.entries(policy.requiredSubgroups).flatMap(([attribute,groups])=>groups.length===0?[{attribute:attribute,group:null}]:groups.map(group=>({attribute:attribute,group:group})))}function singleGroups(context,source){const{table:table}=source.predictions.rows
const required=context.policy.requiredSubgroups
const subjects=[]
for(const{attribute:attribute,group:group}of requiredGroups(context.policy)){const found=(0,predictions.c1)(table,attribute)
const key={[attribute]:group??ANY_GROUP}
if(found===null)subjects.push(groupSubject(context,key,source,"no-attribute",true,"policy"))
else if(group!==null){const absence=found.groups.some(({value:value,n:n})=>value===group&&n>0)?null:"no-group"
subjects.push(groupSubject(context,key,source,absence,true,"policy"))}}for(const{attribute:attribute}of table.groups){const named=required[attribute]
for(const{value:value,n:n}of(0,predictions.c1)(table,attribute)?.groups??[]){if(n===0||(0,state.S)(value)||named?.includes(value))continue
const everyGroup=named!==void 0&&named.length===0
subjects.push(groupSubject(context,{[attribute]:value},source,null,everyGroup,everyGroup?"policy":"head-only"))}}return subjects}function intersections(context,source){const{table:table}=source.predictions.rows
const attributes=Object.keys(context.policy.requiredSubgroups).filter(attribute=>table.groups.some(column=>column.attribute===attribute))
const groups=memoGroups(context.policy,table)
const subjects=[]
attributes.forEach((first,index)=>{for(const second of attributes.slice(index+1)){const required=context.policy.requiredIntersections.some(pair=>pair.includes(first)&&pair.includes(second))
for(const a of groups(first))for(const b of groups(second)){const key={[first]:a,[second]:b}
const empty=source.group(key).n===0
if(empty&&!required)continue
subjects.push(groupSubject(context,key,source,empty?"no-group":null,required,"intersection"))}}})
return subjects}function memoGroups(policy,table){const known=new Map
return attribute=>{const before=known.get(attribute)
if(before!==void 0)return before
const found=((0,predictions.c1)(table,attribute)?.groups??[]).filter(({value:value,n:n})=>n>0&&!(0,state.S)(value)).map(({value:value})=>value)
const groups=[...new Set([...policy.requiredSubgroups[attribute]??[],...found])]
known.set(attribute,groups)
return groups}}function groupSubject(context,key,source,absence,required,level){const{dossier:dossier}=context.system
const attributes=Object.keys(key)
const name=Object.entries(key).map(([attribute,value])=>value===ANY_GROUP?attribute:`${attribute}=${value}`).join(" and ")
const several=(0,measured.E0)(context.sources).length>1
const column=attributes.map(attribute=>source?.predictions.rows.columnPlaces[attribute]).find(Boolean)
const place=column??source?.predictions.place??dossier.anchors.get("evidence")??dossier.home
const facts=new Map([["subgroup.required",(0,assemble.k3)("subgroup.required",required,place)]])
const withheld=new Map
const missing=absenceInWords({key:key,source:source,absence:absence})
if(missing!==null)facts.set("subgroup.positives",{...(0,assemble.o2)("subgroup.positives",place),reason:missing})
if(source!==null&&missing===null){const{n:n,positives:positives}=source.group(key)
facts.set("subgroup.n",(0,assemble.k3)("subgroup.n",n,place))
facts.set("subgroup.positives",(0,assemble.k3)("subgroup.positives",positives,place))
const shown=source.shown.group(key)
if(!shown.rows)withheld.set("subgroup.n",(0,policy_shown.K4)(n,false,shown))
if(!shown.positives)withheld.set("subgroup.positives",(0,policy_shown.K4)(positives,false,shown))}return{kind:"subgroup",id:several&&source!==null?`${name} in ${fileOf(source,context.sources)}`:name,label:Object.values(key).some(value=>value===ANY_GROUP)?name:groupLabel(key),place:place,facts:facts,withheld:withheld,group:{key:key,source:source,absence:absence,together:null},record:null,required:required,level:level}}function fileOf({predictions:{path:path,result:result}},sources){return sources.filter(({predictions:predictions})=>predictions.path===path).length>1?result:path}function absenceInWords({key:key,source:source,absence:absence}){if(source===null)return absence==="unreadable"?UNREADABLE_PREDICTIONS:NO_PREDICTIONS
const{path:path,rows:rows}=source.predictions
if(rows.polarity!=="declared")return undeclaredColumns(path)
if(absence==="no-attribute")return`no column of ${path} holds ${Object.keys(key).join(" and ")}`
return absence==="no-group"?`no row of ${path} belongs to ${groupLabel(key)}`:null}const NO_PREDICTIONS="no row-level predictions on test data are declared"
const UNREADABLE_PREDICTIONS="the predictions that are declared cannot be used; the findings about the file say why"
const declaresPredictions=dossier=>declaresResults(dossier,["test","external"])
function declaresResults(dossier,roles){return dossier.entries.result.some(({facts:facts})=>{const role=facts.get("result.role")?.value
return facts.get("result.kind")?.value==="predictions"&&roles.some(wanted=>wanted===role)})}const undeclaredColumns=path=>`nobody states what the columns of ${path} mean: which value says that the condition is present`
function groupLabel(key){return Object.entries(key).map(([attribute,value])=>`${attribute} ${value}`).join(" and ")}},39015:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CQ:()=>perHundred,Dk:()=>pointsPerHundred,Qd:()=>worthShown,RO:()=>rowsOf,Xr:()=>threeDigits,ec:()=>worthWords,lK:()=>roundedPlan,yh:()=>metricWords})
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
const WORDS={sensitivity:{verb:"finds",among:"with the condition",worse:"fewer",better:"more",cases:"cases"},specificity:{verb:"rightly clears",among:"without the condition",worse:"fewer",better:"more",cases:"patients without the condition"},fpr:{verb:"raises a false alarm in",among:"without the condition",worse:"more",better:"fewer",cases:"patients without the condition"},fnr:{verb:"misses",among:"with the condition",worse:"more",better:"fewer",cases:"cases"},ppv:{verb:"is right in",among:"flagged",worse:"fewer",better:"more",cases:"flagged patients"},npv:{verb:"is right in",among:"not flagged",worse:"fewer",better:"more",cases:"patients not flagged"},selection_rate:{verb:"flags",among:"",worse:"more",better:"fewer",cases:"patients"},accuracy:{verb:"is right in",among:"",worse:"fewer",better:"more",cases:"patients"},prevalence:{verb:"the condition is present in",among:"",worse:"more",better:"fewer",cases:"patients"}}
const FALLBACK={verb:"holds in",among:"",worse:"fewer",better:"more",cases:"patients"}
function metricWords(metric){return WORDS[metric]??FALLBACK}const perHundred=rate=>String(Math.round(rate*100))
const pointsPerHundred=difference=>(Math.abs(difference)*100).toFixed(1)
function threeDigits(value){const text=value.toFixed(3)
if(text==="1.000"&&value<1)return"0.999…"
if(text==="0.000"&&value>0)return"0.0004…"
return text}function roundedPlan(n){const unit=10**Math.max(0,Math.floor(Math.log10(Math.max(1,n)))-1)
return Math.ceil(n/unit)*unit}const rowsOf=noun=>noun.replace("patients","rows")
function worthWords(worth,rows){if(worth===void 0||worth>=rows)return""
const cases=worth<_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.GV?`fewer than ${_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.GV}`:String(Math.floor(worth))
return`, worth ${cases} independent cases, since patients have several rows`}function worthShown(worth,withheld){if(worth===void 0)return{}
return{n_effective:withheld||worth<_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.GV?null:Math.floor(worth)}}}}

