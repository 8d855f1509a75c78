export const id=645
export const ids=[645]
export const modules={44645:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readFiles:()=>readFiles})
var external_node_path_=__webpack_require__(76760)
var safety_escape=__webpack_require__(42163)
var limits=__webpack_require__(45748)
var read_document=__webpack_require__(73655)
var reader=__webpack_require__(38810)
var registry=__webpack_require__(421)
var statement=__webpack_require__(40636)
async function readFile(workspace,path){const head=(0,read_document.Uo)(workspace,path,workspace.size(path))
const found=(0,registry.G)(head,null)
if(found.kind!=="reader"){const document=(0,read_document.lM)(workspace,head,"result",null)
if(found.kind==="unknown"&&isMarkdown(head))return seen(path,PLAIN_MARKDOWN,noCard(path))
const problem=found.kind==="clash"?found.message:"No reader knows the form of this file."
const{reading:reading}=(0,read_document.GD)(document,"result")??(0,read_document.jU)(document,"result",problem)
return seen(path,null,reading)}const{reader:reader}=found
const{reading:reading}=await(0,read_document.u0)(reader,(0,read_document.lM)(workspace,head,reader.role,null))
return seen(path,reader.title,reading)}const PLAIN_MARKDOWN="Markdown without any sign of a model card"
function isMarkdown({path:path,text:text,outline:outline}){const mayBe=/(\.(md|markdown)|(^|\/)[^./]+)$/i.test(path)&&outline().form==="text"
return mayBe&&/^\ufeff?\s{0,3}#{1,6} \S/.test(text)}function noCard(path){const message='No heading, bold name or front matter of a model card was found. Call the file MODEL_CARD.md, or use headings such as "Intended use" and "Limitations".'
return{...reader.f,status:"empty",warnings:[{code:"no-card",message:message,place:(0,statement.GH)(path)}]}}function seen(path,format,reading){const of=(statement,entry)=>({field:statement.field,...entry===void 0?{}:{entry:entry},state:statement.state,value:statement.value,raw:statement.raw,...statement.reason===""?{}:{reason:statement.reason},...start(statement.place)})
const entries=reading.entries.flatMap(({kind:kind,id:id,statements:statements})=>statements.map(one=>of(one,`${kind} ${id}`)))
return{path:path,format:format,version:reading.version,status:reading.status,facts:[...reading.facts.map(one=>of(one)),...entries,...reading.binding.map(one=>of(one))],records:reading.records.map(seenRecord),tool_verdict:reading.toolVerdict===null?null:{said:reading.toolVerdict.said,...start(reading.toolVerdict.place)},warnings:reading.warnings.map(({code:code,message:message,place:place})=>({code:code,message:message,...start(place)})),not_understood:reading.notUnderstood.map(({what:what,place:place})=>({what:what,...start(place)}))}}const start=({line:line,column:column})=>({line:line,column:column})
function seenRecord(record){const{kind:kind,better:better,metric:metric,name:name,value:value,raw:raw,scale:scale,subgroup:subgroup,n:n,interval:ci,role:role,details:details,pointer:pointer,place:place}=record
return{kind:kind,better:better,metric:metric,name:name,value:value,raw:raw,scale:scale,subgroup:subgroup,n:n,ci:ci,role:role,details:details,pointer:pointer,...start(place)}}function seenAsText(file){const version=file.version===null?"":` ${file.version}`
const lines=[`${file.path}: ${file.format??"form not recognised"}${version} (${file.status})`]
for(const fact of file.facts){const about=fact.entry===void 0?"":` of ${fact.entry}`
lines.push(`  ${fact.line}:${fact.column}  ${fact.field}${about}: ${factText(fact)}`)}for(const record of file.records)lines.push(`  ${record.line}:${record.column}  ${recordText(record)}`)
if(file.tool_verdict!==null){const{line:line,column:column,said:said}=file.tool_verdict
lines.push(`  ${line}:${column}  the tool's own verdict: ${said} (kept, and not what the policy goes by)`)}for(const{line:line,column:column,message:message}of file.warnings)lines.push(`  ${line}:${column}  problem: ${message}`)
for(const{line:line,column:column,what:what}of file.not_understood)lines.push(`  ${line}:${column}  not understood: ${what.slice(0,limits.Tu)}`)
return`${lines.map(safety_escape.Ig).join("\n")}\n`}const ABOUT_PEOPLE=/^governance\.(roles\.|contact$)|\.creator$|\.signer$|\.evaluator$/
function factText({field:field,state:state,value:value,reason:reason}){if(state!=="present")return`${state.replace("_"," ")}${state==="invalid"&&reason!==void 0?`: ${reason}`:""}`
if(Array.isArray(value))return`present, ${value.length} ${value.length===1?"item":"items"}`
if(typeof value!=="string")return`present, ${String(value)}`
const isFreeText=value.length>80||/\s\S+\s/.test(value)||ABOUT_PEOPLE.test(field)
return`present, ${isFreeText?`${value.length} characters`:value}`}function recordText(record){const group=Object.entries(record.subgroup).map(([attribute,value])=>` in ${attribute}=${value}`).join("")
const ci=record.ci===null?"":` (${record.ci.lower} to ${record.ci.upper})`
const role=record.role===null?"":`, ${record.role} data`
const name=record.details.comparator===void 0?record.metric??record.name:record.name
const number=record.raw===""&&record.value!==null?`${record.value} counted`:record.raw
return`${name}${group}: ${number}${ci}${role}`}var folder=__webpack_require__(75745)
var workspace=__webpack_require__(89724)
async function readFiles(paths,format,write,complain){let failed=false
let shown=0
if(format==="json")write('{\n  "files": [')
for(const path of paths){const seen=await seenOrProblem(path)
if(typeof seen==="string"){complain(seen)
failed=true}else write(format==="json"?asElement(seen,shown++):`${shown++===0?"":"\n"}${seenAsText(seen)}`)}if(format==="json")write(shown===0?"]\n}\n":"\n  ]\n}\n")
return failed?2:0}async function seenOrProblem(path){try{return{...await readFile((0,folder.N)((0,external_node_path_.dirname)(path)),(0,external_node_path_.basename)(path)),path:path}}catch(error){if(!(error instanceof workspace.k))throw error
return`${(0,safety_escape.Ig)(`${path}: ${error.message}`)}\n`}}function asElement(file,position){const text=JSON.stringify(file,null,2).replaceAll("\n","\n    ")
return(0,safety_escape.AN)(`${position===0?"":","}\n    ${text}`)}}}

