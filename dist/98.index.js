export const id=98
export const ids=[98]
export const modules={35098:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{main:()=>main})
var external_node_fs_=__webpack_require__(73024)
var esm=__webpack_require__(48179)
const TASK_IDS=["binary","multiclass","regression","segmentation","survival","llm","drift","need"]
var version=__webpack_require__(193)
var exit=__webpack_require__(11596)
var github=__webpack_require__(86763)
var json=__webpack_require__(84823)
var markdown=__webpack_require__(63021)
var report_text=__webpack_require__(38859)
const FORMATS=["text","json","markdown","github"]
const RENDERERS={text:report_text.S,json:json.h,markdown:markdown.G,github:github.u}
const render=(report,format,options)=>RENDERERS[format](report,options)
const CANNOT=2
const DAY=/^\d{4}-\d{2}-\d{2}$/
function day(text){const time=Date.parse(`${text}T00:00:00Z`)
if(!DAY.test(text)||Number.isNaN(time)||new Date(time).toISOString().slice(0,10)!==text)throw new esm.Di("Write a day as 2026-12-01.")
return text}const today=()=>(new Date).toISOString().slice(0,10)
function deliver(text,file){if(file===void 0)process.stdout.write(text)
else(0,external_node_fs_.writeFileSync)(file,text)}const textWidth=()=>Math.max(60,Math.min(process.stdout.columns??100,120))
async function check(directory,options){const{gate:gate}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(273),__webpack_require__.e(251),__webpack_require__.e(682),__webpack_require__.e(421),__webpack_require__.e(971),__webpack_require__.e(688),__webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__,61652))
const request={directory:directory,at:options.at??today(),clock:options.at===void 0?"system":"given",scope:options.scope,require:options.require??null,base:options.base===void 0?{kind:"none"}:{kind:"ref",ref:options.base},run:{trigger:"command line",repository:null,workflow:null,run_id:null,attempt:null,actor:null}}
const report=await gate(request)
const text=render(report,options.format,{verbose:options.verbose===true,width:textWidth(),color:false,directory:report.request.directory==="."?"":report.request.directory})
deliver(text,options.output)
return(0,exit.$)(report)}function program(finish){const tell=({text:text,status:status})=>{deliver(text,void 0)
finish(status)}
const root=new esm.uB("rmf-gate").description("Decides whether an AI system used in healthcare may be merged.").version(version.r).exitOverride().showHelpAfterError()
root.command("check").description("Judge the AI systems of a folder.").argument("[directory]","the folder to judge",".").option("--base <ref>","take the policy from this commit and compare with the common ancestor").addOption(new esm.c$("--scope <scope>","judge all systems or those that changed").choices(["all","changed"]).default("all")).addOption(new esm.c$("--require <verdict>","exit 1 for a conditional verdict too").choices(["pass"])).addOption(new esm.c$("--format <format>","form of the report").choices([...FORMATS]).default("text")).option("--output <file>","write the report to a file").option("--at <day>","the day of judgement, as 2026-12-01",day).option("--verbose","every finding with its reasons").action(async(directory,options)=>finish(await check(directory,options)))
root.command("read").description("Show what the gate sees in a file: format, facts, numbers, each with its line.").argument("<file...>","files to read").addOption(new esm.c$("--format <format>","form of the answer").choices(["text","json"]).default("text")).action(async(files,options)=>{const{readFiles:readFiles}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(251),__webpack_require__.e(682),__webpack_require__.e(421),__webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__,44645))
const complain=text=>process.stderr.write(text)
finish(await readFiles(files,options.format,text=>deliver(text,void 0),complain))})
root.command("measure").description("Recompute the metrics of a file of row-level predictions.").argument("<file>","the predictions").addOption(new esm.c$("--task <task>","what the model does").choices(TASK_IDS).default("binary")).option("--label <column>","column of the outcome").option("--score <column>","column of the score; for multiclass what the names of the columns of probabilities begin with, as p_").option("--prediction <column>","column of the decision, or of the predicted value").option("--time <column>","survival: column of the time to the event or to the end of observation").option("--event <column>","survival: column that is 1 where the event was seen").option("--risk <column>","survival: column of the predicted risk").option("--cluster <column>","column that says which rows are of one patient").option("--positive <value>","value of outcome and decision that means the condition is present (default: 1, of 0 and 1)").option("--threshold <number>","the score at or above which the condition is called present",number).option("--by <columns>","columns of groups, with commas between; sex:race for both together",list).option("--reference <group>","compare with this group instead of the rest, as sex=F; for drift the rows that are the reference, as set=ref").option("--margin <margin>","largest acceptable difference, as 0.1, auroc=0.05, wasserstein=0.2, total-variation=0.1 or need=1.1",collect,[]).option("--alpha <number>","one-sided level of the comparisons",number,.05).option("--level <number>","level of the intervals",number,.95).addOption(new esm.c$("--format <format>","form of the answer").choices(["text","json"]).default("text")).action(async(file,options)=>{const{measureFile:measureFile}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(273),__webpack_require__.e(682),__webpack_require__.e(971),__webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__,87938))
tell(await measureFile(file,{...options,width:textWidth()}))})
root.command("rules").description("List the rules, those of a folder too.").argument("[directory]","the folder whose own rules are known too",".").option("--framework <id>","only rules that cite this framework").option("--trait <id>","only rules for systems with this trait").addOption(new esm.c$("--tier <tier>","only rules that do anything at this tier").choices(["high","moderate","low"])).option("--pack <id>","only rules of this pack").addOption(new esm.c$("--format <format>","form of the answer").choices(["text","json"]).default("text")).action(async(directory,{format:format,...filters})=>{const{listRules:listRules}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(273),__webpack_require__.e(251),__webpack_require__.e(682),__webpack_require__.e(421),__webpack_require__.e(971),__webpack_require__.e(688),__webpack_require__.e(934),__webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__,66100))
tell(await listRules(directory,filters,format))})
root.command("explain").description("Say why a rule exists, what it asks for and how to meet it; of a framework or requirement which rules examine it.").argument("<rule>","id of the rule, of a framework or of a requirement").argument("[directory]","the folder whose own rules are known too",".").action(async(name,directory)=>{const{explain:explain}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(273),__webpack_require__.e(251),__webpack_require__.e(682),__webpack_require__.e(421),__webpack_require__.e(971),__webpack_require__.e(688),__webpack_require__.e(934),__webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__,66100))
tell(await explain(name,directory))})
root.command("coverage").description("Count how much of each framework the rules examine.").argument("[directory]","the folder whose own rules are known too",".").option("--framework <id>","one framework, with each of its requirements").addOption(new esm.c$("--format <format>","form of the answer").choices(["text","markdown","json"]).default("text")).action(async(directory,{framework:framework,format:format})=>{const{showCoverage:showCoverage}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(273),__webpack_require__.e(251),__webpack_require__.e(682),__webpack_require__.e(421),__webpack_require__.e(971),__webpack_require__.e(688),__webpack_require__.e(934),__webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__,66100))
tell(await showCoverage(directory,framework??null,format))})
const policy=root.command("policy").description("Look after rules of your own.")
policy.command("test").description("Run the examples of the rules.").argument("[directory]","the folder with .rmf-gate",".").option("--rule <id>","only this rule").action(async(directory,options)=>{const{testPolicy:testPolicy}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(273),__webpack_require__.e(251),__webpack_require__.e(682),__webpack_require__.e(421),__webpack_require__.e(971),__webpack_require__.e(688),__webpack_require__.e(934),__webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__,66100))
tell(await testPolicy(directory,options.rule??null))})
policy.command("lint").description("Find what is wrong with rules and policy although they load.").argument("[directory]","the folder with .rmf-gate",".").option("--at <day>","the day by which dates are judged, as 2026-12-01",day).action(async(directory,{at:at})=>{const{lintPolicy:lintPolicy}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(273),__webpack_require__.e(251),__webpack_require__.e(682),__webpack_require__.e(421),__webpack_require__.e(971),__webpack_require__.e(688),__webpack_require__.e(934),__webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__,66100))
tell(await lintPolicy(directory,at??today()))})
return root}const number=text=>{const value=Number(text)
if(text.trim()===""||!Number.isFinite(value))throw new esm.Di("Write a number.")
return value}
const list=text=>text.split(",").filter(item=>item!=="")
const collect=(text,before)=>[...before,text]
async function main(argv){try{await program(status=>{process.exitCode=status}).parseAsync(argv)}catch(error){if(error instanceof esm.b7){process.exitCode=error.exitCode===0?0:CANNOT
return}const name=error instanceof Error?error.name:"unknown error"
process.stderr.write(`rmf-gate failed (${name}). Nothing was judged; please report it.\n`)
process.exitCode=CANNOT}}}}

