export const id=682
export const ids=[682]
export const modules={39265:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QB:()=>utf16Mark,g7:()=>decodeText,mA:()=>utf16Message,vE:()=>firstInvalidUtf8})
function problemAt(bytes,offset,code,message){let line=1
let start=0
for(let at=bytes.indexOf(10);at!==-1&&at<offset;at=bytes.indexOf(10,at+1)){line++
start=at+1}const column=new TextDecoder("utf-8",{ignoreBOM:line>1}).decode(bytes.subarray(start,offset)).length+1
return{problem:{code:code,message:message,severity:"fatal",span:{line:line,column:column,endLine:line,endColumn:column+1}}}}function firstInvalidUtf8(bytes){for(let at=0;at<bytes.length;){const lead=bytes[at]??0
if(lead<128){at++
continue}const length=lead>=194&&lead<=223?2:lead>=224&&lead<=239?3:lead>=240&&lead<=244?4:0
if(length===0)return at
const second=bytes[at+1]??0
const lowest=lead===224?160:lead===240?144:128
const highest=lead===237?159:lead===244?143:191
if(second<lowest||second>highest)return at
for(let more=2;more<length;more++)if(((bytes[at+more]??0)&192)!==128)return at
at+=length}return-1}const RESAVE='Save the file again as UTF-8: in an editor "Save with encoding", in PowerShell `Out-File -Encoding utf8`.'
function utf16Mark(bytes){if(bytes[0]===255&&bytes[1]===254)return"UTF-16LE"
return bytes[0]===254&&bytes[1]===255?"UTF-16BE":null}function utf16Message(encoding){return`The file is encoded as ${encoding}, not UTF-8. ${RESAVE}`}function decodeText(bytes){const encoding=utf16Mark(bytes)
if(encoding)return problemAt(bytes,0,"utf-16",utf16Message(encoding))
const invalid=firstInvalidUtf8(bytes)
const nul=bytes.indexOf(0)
if(nul!==-1&&(invalid===-1||nul<invalid)){const message=`The file holds a byte of value zero, so it is not a text file. If it is UTF-16 text without a byte order mark: ${RESAVE}`
return problemAt(bytes,nul,"not-text",message)}if(invalid!==-1){const message=`A byte here is not UTF-8; the file may be Latin-1 or Windows-1252, or binary. ${RESAVE}`
return problemAt(bytes,invalid,"invalid-utf8",message)}return{text:new TextDecoder("utf-8").decode(bytes)}}},46403:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>checkNames})
var _rows_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(29217)
function checkNames(names,spans,problems){const seen=new Set
for(const[column,name]of names.entries()){const span=spans[column]??(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__.s)(1,1)
if(name.trim()===""){const message=`Column ${column+1} has no name. Name it; pandas writes such a column unless told index=False.`
problems.local("empty-header",message,span)}else if(seen.has(name)){const message="Two columns have this name, so it is not clear which one is meant. Rename one."
problems.local("duplicate-header",message,span)}seen.add(name)}}},95206:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>scanCsv})
var limits=__webpack_require__(45748)
var documents_bytes=__webpack_require__(39265)
var column_names=__webpack_require__(46403)
var field_bytes=__webpack_require__(89192)
const QUOTED=1
const ESCAPED=2
const QUOTE=34
function fieldView(layout){const start=field=>layout.starts[field]??0
const end=field=>layout.ends[field]??0
const has=(field,flag)=>((layout.flags[field]??0)&flag)!==0
const position=offset=>{let line=layout.recordLine
let lineStart=layout.recordStart
for(let at=layout.recordStart;at<offset;at++){if(layout.bytes[at]!==10)continue
line++
lineStart=at+1}return{line:line,column:(0,field_bytes.R)(layout.bytes,lineStart,offset).length+1}}
return{get count(){return layout.count},text:field=>{const text=(0,field_bytes.R)(layout.bytes,start(field),end(field))
return has(field,ESCAPED)?text.replaceAll('""','"'):text},number:field=>(0,field_bytes.B)(layout.bytes,start(field),end(field)),bytes:field=>has(field,ESCAPED)?null:layout.bytes.subarray(start(field),end(field)),span:field=>{const quotes=has(field,QUOTED)?1:0
const from=position(start(field)-quotes)
const closing=layout.bytes[end(field)]===QUOTE?quotes:0
const to=position(end(field)+closing)
return{line:from.line,column:from.column,endLine:to.line,endColumn:to.column}}}}const ORDINARY=0
const END_OF_FIELD=1
const LINE_FEED=2
const CARRIAGE_RETURN=3
const csv_record_QUOTE=4
const HIGH=5
const ZERO=6
const LF=10
const QUOTE_BYTE=34
function byteKinds(delimiter){const kinds=new Uint8Array(256).fill(ORDINARY)
kinds.fill(HIGH,128)
kinds[0]=ZERO
kinds[LF]=LINE_FEED
kinds[13]=CARRIAGE_RETURN
kinds[QUOTE_BYTE]=csv_record_QUOTE
kinds[delimiter.charCodeAt(0)]=END_OF_FIELD
return kinds}function scanRecord(layout,marks,kinds,isLast){const{bytes:bytes,starts:starts,ends:ends,flags:flags}=layout
const limit=bytes.length
let at=layout.recordStart
let count=0
marks.misplaced=marks.carriageReturn=marks.zero=marks.openQuote=-1
marks.hasQuotes=marks.hasHighBytes=false
for(;;){if(count===limits.rq.columns)return"too-many-columns"
let fieldEnd=-1
let flag=0
let fieldStart=at
if(bytes[at]===QUOTE_BYTE){marks.hasQuotes=true
flag=QUOTED
fieldStart=at+1
let close=bytes.indexOf(QUOTE_BYTE,at+1)
while(close!==-1&&bytes[close+1]===QUOTE_BYTE){flag|=ESCAPED
close=bytes.indexOf(QUOTE_BYTE,close+2)}if(close===-1){marks.openQuote=at
return"partial"}marks.hasHighBytes=true
fieldEnd=close
at=close+1}let kind=END_OF_FIELD
if(fieldEnd===-1)while(at<limit&&kinds[bytes[at]]===ORDINARY)at++
for(;at<limit;at++){kind=kinds[bytes[at]??0]??ORDINARY
if(kind===ORDINARY&&fieldEnd===-1)continue
if(kind===END_OF_FIELD||kind===LINE_FEED)break
if(kind===CARRIAGE_RETURN){if(bytes[at+1]===LF||at+1===limit)break
if(marks.carriageReturn===-1)marks.carriageReturn=at}else if(kind===HIGH)marks.hasHighBytes=true
else if(kind===ZERO&&marks.zero===-1)marks.zero=at
if((kind===csv_record_QUOTE||fieldEnd!==-1)&&marks.misplaced===-1)marks.misplaced=at}const end=fieldEnd===-1?at:fieldEnd
if(end-fieldStart>limits.rq.fieldBytes)return"field-too-long"
starts[count]=fieldStart
ends[count]=end
flags[count]=flag
count++
if(at>=limit||kind===CARRIAGE_RETURN&&at+1===limit){if(!isLast)return"partial"
layout.count=count
marks.next=limit
return"record"}if(kind!==END_OF_FIELD){layout.count=count
marks.next=at+(kind===CARRIAGE_RETURN?2:1)
return"record"}at++}}var pieces=__webpack_require__(74391)
var problems=__webpack_require__(21008)
var rows=__webpack_require__(29217)
function scanCsv(chunks,handlers,options={}){const scan=newScan(handlers,options.delimiter??",");(0,pieces.x)(chunks,(bytes,isFirst,isLast)=>scanPiece(scan,bytes,isFirst,isLast))
if(scan.columns===-1&&!scan.stopped)scan.problems.fatal("empty","The file is empty. A CSV file needs a line of column names and rows.",(0,rows.s)(1,1))
return summary(scan)}function newScan(handlers,delimiter){const layout={bytes:new Uint8Array(0),recordStart:0,recordLine:1,count:0,starts:new Int32Array(limits.rq.columns),ends:new Int32Array(limits.rq.columns),flags:new Uint8Array(limits.rq.columns)}
const marks={next:0,misplaced:-1,carriageReturn:-1,zero:-1,openQuote:-1,hasQuotes:false,hasHighBytes:false}
return{layout:layout,marks:marks,fields:fieldView(layout),kinds:byteKinds(delimiter),handlers:handlers,problems:(0,problems.g)(),columns:-1,records:0,refused:0,emptyLine:0,stopped:false}}function scanPiece(scan,bytes,isFirst,isLast){const{layout:layout,marks:marks,kinds:kinds}=scan
layout.bytes=bytes
layout.recordStart=isFirst?startOfText(scan,bytes):0
while(!scan.stopped&&layout.recordStart<bytes.length){const outcome=scanRecord(layout,marks,kinds,isLast)
if(outcome==="record"){takeRecord(scan)
layout.recordLine+=marks.hasQuotes?countLineFeeds(layout,marks.next):1
layout.recordStart=marks.next}else{const isTooLong=bytes.length-layout.recordStart>limits.rq.recordBytes
if(outcome==="partial"&&!isLast&&!isTooLong)break
refuseFile(scan,outcome)}}return scan.stopped?-1:layout.recordStart}function startOfText(scan,bytes){const encoding=(0,documents_bytes.QB)(bytes)
if(encoding)stop(scan,"utf-16",(0,documents_bytes.mA)(encoding),(0,rows.s)(1,1))
return bytes[0]===239&&bytes[1]===187&&bytes[2]===191?3:0}function countLineFeeds(layout,end){let count=0
for(let at=layout.bytes.indexOf(10,layout.recordStart);at!==-1&&at<end;){count++
at=layout.bytes.indexOf(10,at+1)}return count}function takeRecord(scan){const{layout:layout,marks:marks}=scan
const isEmpty=layout.count===1&&layout.starts[0]===layout.ends[0]&&layout.flags[0]===0
if(isEmpty&&scan.columns!==1){scan.emptyLine||=layout.recordLine
return}const isSuspect=marks.hasHighBytes||marks.misplaced!==-1||marks.carriageReturn!==-1||marks.zero!==-1
if(scan.emptyLine!==0)reportEmptyLine(scan)
if(isSuspect&&!hasSoundBytes(scan))return
if(scan.columns===-1)takeHeader(scan)
else if(layout.count!==scan.columns)refuseRagged(scan)
else if(scan.records===limits.rq.predictionRows)stop(scan,"too-many-rows",`More than ${limits.rq.predictionRows} rows. Split the file, or aggregate it.`,here(scan))
else{scan.records++
scan.stopped=scan.handlers.onRecord(scan.fields,layout.recordLine)==="stop"}}function reportEmptyLine(scan){const message="An empty line between rows. Remove it."
scan.problems.local("empty-line",message,(0,rows.s)(scan.emptyLine,1))
scan.emptyLine=0}function hasSoundBytes(scan){const{layout:layout,marks:marks}=scan
const record=layout.bytes.subarray(layout.recordStart,marks.next)
const zero=record.indexOf(0)
if(zero!==-1){const message="A byte of value zero: this is not a text file in UTF-8. Save it again as UTF-8."
stop(scan,"not-text",message,spanAt(scan,layout.recordStart+zero))
return false}const invalid=(0,documents_bytes.vE)(record)
if(invalid!==-1){const message="A byte here is not UTF-8; the file may be Latin-1 or Windows-1252. Save it again as UTF-8."
refuse(scan,"invalid-utf8",message,spanAt(scan,layout.recordStart+invalid))}else if(marks.misplaced!==-1){const message="A double quote inside an unquoted field, or text after a closing quote. Put the whole field in quotes and double each quote inside it."
refuse(scan,"misplaced-quote",message,spanAt(scan,marks.misplaced))}else if(marks.carriageReturn!==-1){const message="A carriage return that ends no line. End lines with a line feed, or put the field in quotes."
refuse(scan,"carriage-return",message,spanAt(scan,marks.carriageReturn))}else return true
return false}function takeHeader(scan){const{layout:layout,fields:fields,problems:problems}=scan
const names=Array.from({length:layout.count},(_,field)=>fields.text(field))
const spans=names.map((_,field)=>fields.span(field));(0,column_names.L)(names,spans,problems)
scan.columns=layout.count
scan.stopped=scan.handlers.onHeader({names:names,spans:spans})==="stop"}function refuseRagged(scan){const{layout:layout,fields:fields,columns:columns}=scan
const message=`This row has ${layout.count} fields where the first line names ${columns} columns. Add what is missing, or put a field that holds the separator in quotes.`
const last=fields.span(layout.count-1)
const end={...last,line:last.endLine,column:last.endColumn}
refuse(scan,"ragged-row",message,layout.count>columns?fields.span(columns):end)}function refuseFile(scan,outcome){const{layout:layout,marks:marks}=scan
if(outcome==="too-many-columns")stop(scan,outcome,`More than ${limits.rq.columns} columns. Keep only the columns that are needed.`,here(scan))
else if(marks.openQuote!==-1){const message="A quoted field that begins here never ends, or is far too long. Close the quote."
stop(scan,"unterminated-quote",message,spanAt(scan,marks.openQuote))}else if(outcome==="field-too-long")stop(scan,outcome,`A field of this row is longer than ${limits.rq.fieldBytes} bytes. Shorten it.`,here(scan))
else{const message=`This row is longer than ${limits.rq.recordBytes} bytes. Check that lines end with a line feed.`
stop(scan,"row-too-long",message,spanAt(scan,layout.recordStart))}}function refuse(scan,code,message,span){if(scan.columns===-1){stop(scan,code,message,span)
return}scan.refused++
scan.problems.local(code,message,span)}function stop(scan,code,message,span){scan.problems.fatal(code,message,span)
scan.stopped=true}function summary(scan){return{records:scan.records,refused:scan.refused,problems:scan.problems.all()}}function here(scan){return(0,rows.s)(scan.layout.recordLine,1)}function spanAt(scan,offset){const{layout:layout}=scan
const before=layout.bytes.subarray(layout.recordStart,offset)
const lastFeed=before.lastIndexOf(10)
const line=layout.recordLine+(lastFeed===-1?0:countLineFeeds(layout,offset))
const column=new TextDecoder("utf-8",{ignoreBOM:true}).decode(before.subarray(lastFeed+1)).length+1
return{line:line,column:column,endLine:line,endColumn:column+1}}},67440:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>parseData})
var js_yaml=__webpack_require__(33243)
var limits=__webpack_require__(45748)
var json_grammar=__webpack_require__(21174)
const BLOCK_INDICATOR=/[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/
function scalarExtent(source,event,previous){const{valueStart:valueStart,valueEnd:valueEnd,style:style}=event
if(valueStart===-1)return[previous,previous]
if(style===js_yaml.jK.PLAIN)return[valueStart,valueEnd]
if(style===js_yaml.jK.SINGLE_QUOTED||style===js_yaml.jK.DOUBLE_QUOTED)return[valueStart-1,valueEnd+1]
const headerEnd=source[valueStart-1]==="\n"?valueStart-1:valueStart
const headerStart=Math.max(previous,source.lastIndexOf("\n",headerEnd-1)+1)
const header=source.slice(headerStart,headerEnd).replace(/\r$/,"")
const indicator=header.slice(0,limits.rq.lineCharacters).search(BLOCK_INDICATOR)
let end=Math.min(valueEnd,source.length)
while(end>valueStart&&/\s/.test(source[end-1]??""))end--
const start=indicator===-1?valueStart:headerStart+indicator
return[start,end>valueStart?end:Math.max(start,headerStart+header.length)]}const YAML_1_2=[js_yaml.DX,js_yaml.G7,js_yaml.Z7,js_yaml.ok]
const YAML_1_1=[js_yaml.L2,js_yaml.iE,js_yaml.Bg,js_yaml.o5]
const EXPLICIT=new Map([["!!null",js_yaml.DX],["!!bool",js_yaml.G7],["!!int",js_yaml.Z7],["!!float",js_yaml.ok]])
const NUMBER=/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/
const EXPONENT=/^[-+]?[\d.]+[eE][-+]?\d+$/
function resolveWith(tags,text){for(const tag of tags){const value=tag.resolve(text,false,tag.tagName)
if(value!==js_yaml.Hg)return value}return text}function describeOldReading(value,text){if(typeof value==="string")return"text"
if(typeof value!=="number")return String(value)
if(text.includes(":"))return`${value} (base 60)`
if(/^[-+]?0b/.test(text))return`${value} (binary)`
if(/^[-+]?0[0-7_]+$/.test(text))return`${value} (octal)`
return String(value)}function resolvePlain(text){const resolved=resolveWith(YAML_1_2,text)
const value=typeof resolved==="string"&&NUMBER.test(text)?Number(text):resolved
const old=resolveWith(YAML_1_1,text)
if(Object.is(old,value)||typeof old==="string"&&EXPONENT.test(text))return{value:value}
return{value:value,ambiguous:describeOldReading(old,text)}}function resolveTagged(tag,text){if(tag==="!!str"||tag==="!")return{value:text}
const definition=EXPLICIT.get(tag)
if(!definition)return null
const value=definition.resolve(text,true,definition.tagName)
return value===js_yaml.Hg?null:{value:value}}class Unreadable extends Error{}const FORBIDDEN_KEYS=new Set(["__proto__","constructor","prototype"])
function buildValue(events,source,format,problems,positions){const json=format==="json"
const walk={source:source,json:json,problems:problems,positions:positions,frames:[],root:null,documents:0,nodes:0,cursor:0}
try{for(const event of events)step(walk,event)
const stray=json?(0,json_grammar.mT)(source,walk.cursor,source.length,""):-1
if(stray!==-1)refuseJson(walk,stray)}catch(error){if(!(error instanceof Unreadable))throw error
return null}return walk.root}function step(walk,event){switch(event.type){case js_yaml.hy.DOCUMENT:walk.documents++
if(walk.documents>1){const message='The file holds several documents, apart by "---". Keep one document in a file.'
stop(walk,"several-documents",message,walk.cursor)}if(event.directives.some(directive=>directive.kind==="tag"))stop(walk,"unsupported-tag","The %TAG directive is not supported. Remove it and the tags.",0)
return
case js_yaml.hy.ALIAS:stop(walk,"alias","An alias (*name) is not supported. Write the value out.",event.anchorStart-1)
return
case js_yaml.hy.POP:data_builder_close(walk)
return
case js_yaml.hy.SCALAR:scalar(walk,event)
return
default:data_builder_open(walk,event)}}function data_builder_open(walk,event){const kind=event.type===js_yaml.hy.MAPPING?"mapping":"sequence"
const flow=event.style===js_yaml.Rl.FLOW
if(expectsKey(walk)){const message="A key is itself a mapping or a list; an unfilled template such as {{ name }} reads so. Fill it in, or put the key in quotes."
stop(walk,"complex-key",message,event.start)}checkGap(walk,event.start)
if(walk.json&&walk.source[event.start]!==(kind==="mapping"?"{":"["))refuseJson(walk,event.start)
checkProperties(walk,event,kind==="mapping"?"!!map":"!!seq")
countNode(walk,event.start)
walk.cursor=flow?event.start+1:event.start
const frame={start:event.start,flow:flow}
walk.frames.push(kind==="mapping"?{...frame,kind:kind,entries:new Map,key:null}:{...frame,kind:kind,items:[]})}function data_builder_close(walk){const frame=walk.frames.pop()
if(!frame)return
if(frame.flow)walk.cursor=flowEnd(walk,frame.kind==="mapping"?"}":"]")
const span=walk.positions.span(frame.start,walk.cursor)
place(walk,frame.kind==="mapping"?{kind:"mapping",entries:frame.entries,span:span}:{kind:"sequence",items:frame.items,span:span})}function flowEnd(walk,bracket){if(walk.json){const end=(0,json_grammar.uE)(walk.source,walk.cursor,bracket)
return end<0?refuseJson(walk,-end-1):end}const match=/^(?:[\s,]|#.*)*/.exec(walk.source.slice(walk.cursor,walk.cursor+limits.rq.lineCharacters))
const at=walk.cursor+(match?.[0].length??0)
return walk.source[at]===bracket?at+1:walk.cursor}function scalar(walk,event){const{source:source,positions:positions}=walk
const isKey=expectsKey(walk)
const[start,end]=scalarExtent(walk.source,event,walk.cursor)
checkGap(walk,start)
checkProperties(walk,event,null)
const text=(0,js_yaml.KE)(source,event)
const quoted=event.style!==js_yaml.jK.PLAIN
const missing=event.valueStart===-1
if(walk.json)checkJsonToken(walk,event,isKey)
walk.cursor=Math.max(walk.cursor,end)
const frame=walk.frames.at(-1)
if(isKey&&frame?.kind==="mapping"){frame.key={name:text,span:positions.span(start,end)}
checkKey(walk,frame,frame.key,quoted)
return}countNode(walk,start)
const span=missing&&frame?.kind==="mapping"&&frame.key?frame.key.span:positions.span(start,end)
const tag=event.tagStart===-1?null:source.slice(event.tagStart,event.tagEnd)
place(walk,locate(walk,{text:text,quoted:quoted,tag:tag,span:span}))}function locate(walk,written){const{text:text,quoted:quoted,span:span}=written
const resolved=resolve(walk,written)
const base={kind:"scalar",...resolved,text:text,quoted:quoted,span:span}
if(typeof resolved.value!=="number"||Number.isFinite(resolved.value))return base
const message="The number is not finite (NaN, an infinity, or too large). It satisfies no limit. Write the measured number, or leave the entry out and say why."
walk.problems.local("non-finite",message,span)
return{...base,nonFinite:true}}function resolve(walk,written){const{text:text,quoted:quoted,tag:tag,span:span}=written
if(tag!==null){const tagged=resolveTagged(tag,text)
if(tagged)return tagged
const message="The tag (!name) before this value is not supported or does not fit it. Remove the tag."
walk.problems.fatal("unsupported-tag",message,span)}if(quoted)return{value:text}
return walk.json?{value:(0,json_grammar.OT)(text)??null}:resolvePlain(text)}function expectsKey(walk){const frame=walk.frames.at(-1)
return frame?.kind==="mapping"&&frame.key===null}function place(walk,value){const frame=walk.frames.at(-1)
if(!frame){if(value.kind==="scalar"&&value.text===""&&!value.quoted)walk.problems.fatal("empty","The file holds no value. Fill it in, or remove it.",value.span)
walk.root=value}else if(frame.kind==="sequence")frame.items.push(value)
else if(frame.key){frame.entries.set(frame.key.name,{key:frame.key.span,value:value})
frame.key=null}}function checkKey(walk,frame,key,quoted){const{problems:problems}=walk
if(frame.entries.has(key.name)){const message="This key occurs twice in the same mapping, and readers differ in which one they take. Remove one."
problems.fatal("duplicate-key",message,key.span)}if(FORBIDDEN_KEYS.has(key.name))problems.fatal("forbidden-key","This key is reserved by programming languages. Rename it.",key.span)
if(key.name==="<<"&&!quoted&&!walk.json){const message="A merge key (<<) is not supported: readers differ in whether it merges. Write the fields out."
problems.fatal("merge-key",message,key.span)}}function checkProperties(walk,event,harmless){if(event.anchorStart!==-1)stop(walk,"alias","An anchor (&name) is not supported. Write the value out where it is used.",event.anchorStart-1)
if(harmless===null||event.tagStart===-1)return
if(walk.source.slice(event.tagStart,event.tagEnd)!==harmless)stop(walk,"unsupported-tag","The tag (!name) before this value is not supported. Remove it.",event.tagStart)}function countNode(walk,start){walk.nodes++
if(walk.nodes>limits.rq.nodes)stop(walk,"too-many-values",`The file holds more than ${limits.rq.nodes} values. Split it.`,start)}function checkGap(walk,start){if(!walk.json)return
const stray=(0,json_grammar.mT)(walk.source,walk.cursor,start,separatorBefore(walk.frames.at(-1)))
if(stray!==-1)refuseJson(walk,stray)}function separatorBefore(frame){if(!frame)return""
if(frame.kind==="mapping"&&frame.key)return":"
return(frame.kind==="mapping"?frame.entries.size:frame.items.length)>0?",":""}function checkJsonToken(walk,event,isKey){const{source:source}=walk
const{valueStart:valueStart,valueEnd:valueEnd,style:style}=event
if(valueStart===-1)refuseJson(walk,walk.cursor)
const token=source.slice(valueStart,valueEnd)
const fits=style===js_yaml.jK.DOUBLE_QUOTED?(0,json_grammar.Eo)(token):!isKey&&style===js_yaml.jK.PLAIN&&(0,json_grammar.OT)(token)!==void 0
if(!fits)refuseJson(walk,style===js_yaml.jK.SINGLE_QUOTED?valueStart-1:valueStart)}function refuseJson(walk,offset){return stop(walk,"not-json",(0,json_grammar.O2)(walk.source[offset]),offset)}function stop(walk,code,message,offset){const end=Math.min(offset+1,walk.source.length)
walk.problems.fatal(code,message,walk.positions.span(Math.min(offset,end),end))
throw new Unreadable(code)}var position=__webpack_require__(72903)
var documents_problems=__webpack_require__(21008)
function parseData(text,options){const source=text.startsWith("\ufeff")?text.slice(1):text
const positions=(0,position.q)(source)
const problems=(0,documents_problems.g)()
const events=isSmallEnough(source,options.format,problems,positions)?readEvents(source,options.format,problems,positions):null
const value=events&&buildValue(events,source,options.format,problems,positions)
return{value:problems.hasFatal()?null:value,problems:problems.all()}}function isSmallEnough(source,format,problems,positions){const largest=format==="json"?limits.rq.resultsBytes:limits.rq.structuredBytes
const start=positions.span(0,0)
if(source.length>largest){const message=`The file is longer than ${largest} characters, the most that is read of a ${format.toUpperCase()} file. Split it, or keep only what is needed.`
problems.fatal("too-large",message,start)
return false}if(format==="json"&&source.length>2*limits.rq.nodes&&(0,json_grammar.d8)(source)>limits.rq.nodes){problems.fatal("too-many-values",`The file holds more than ${limits.rq.nodes} values. Split it.`,start)
return false}return true}function readEvents(source,format,problems,positions){try{const events=(0,js_yaml.PH)(source,{maxDepth:limits.rq.depth})
if(events.length>0)return events
problems.fatal("empty","The file is empty. Fill it in, or remove it.",positions.span(0,0))}catch(error){const offset=Math.min(error instanceof js_yaml.tB&&error.mark?.position||0,source.length)
const{code:code,message:message}=describe(error,format,source[offset])
problems.fatal(code,message,positions.span(offset,Math.min(offset+1,source.length)))}return null}const REASONS=[["nesting exceeded","too-deep",`Nested deeper than ${limits.rq.depth} levels. Flatten the structure.`],["tab characters","not-yaml","A tab is used as indentation, which YAML forbids. Use spaces."],["bad indentation","not-yaml",'The indentation or a colon does not fit. Align the line with its neighbours; put text that holds ": " in quotes.'],["unexpected end","not-yaml","The file ends inside a quoted text or a bracket. Close it."],["missed comma","not-yaml","A comma is missing between two entries in brackets."],["unknown escape","not-yaml","A backslash stands before a character that it cannot escape. Double the backslash, or use single quotes."],["undeclared tag","unsupported-tag","A tag with an undeclared prefix. Remove the tag."],["the stream contains non-printable","not-text","The text holds control characters. Save the file as plain text."]]
function describe(error,format,found){const reason=error instanceof js_yaml.tB?error.reason:""
const known=REASONS.find(([start])=>reason.startsWith(start))
if(known&&(format==="yaml"||known[1]!=="not-yaml"))return{code:known[1],message:known[2]}
if(format==="json")return{code:"not-json",message:(0,json_grammar.O2)(found)}
return{code:"not-yaml",message:"This is not YAML here: check indentation, colons, quotes and brackets."}}},89192:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>decimalOf,R:()=>decodeField})
const EXACT_DIGITS=15
const POWERS_OF_TEN=Array.from({length:23},(_,power)=>Number(`1e${power}`))
const DECIMAL=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/
const decoder=new TextDecoder("utf-8",{ignoreBOM:true})
function decodeField(bytes,start,end){if(end-start>24)return decoder.decode(bytes.subarray(start,end))
let text=""
for(let at=start;at<end;at++){const code=bytes[at]??0
if(code>=128)return decoder.decode(bytes.subarray(start,end))
text+=String.fromCharCode(code)}return text}function decimalOf(bytes,start,end){let at=start
const negative=bytes[at]===45
if(negative)at++
let digits=0
let count=0
let fraction=-1
for(;at<end;at++){const code=bytes[at]??0
if(code>=48&&code<=57){digits=digits*10+(code-48)
count++
if(fraction>=0)fraction++}else if(code===46&&fraction<0)fraction=0
else return decimalSlowly(bytes,start,end)}if(count===0)return Number.NaN
if(count>EXACT_DIGITS)return decimalSlowly(bytes,start,end)
const value=fraction>0?digits/(POWERS_OF_TEN[fraction]??Number.NaN):digits
return negative?-value:value}function decimalSlowly(bytes,start,end){if(end-start>400)return Number.NaN
const text=decodeField(bytes,start,end)
const value=DECIMAL.test(text)?Number(text):Number.NaN
return Number.isFinite(value)?value:Number.NaN}},21174:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Eo:()=>isJsonString,O2:()=>notJson,OT:()=>jsonLiteral,d8:()=>countNodes,mT:()=>strayBetween,uE:()=>closingBracket})
const NUMBER=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/
const ESCAPE=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/g
const CONTROL=/[\x00-\x1f]/
const NON_FINITE=new Map([["NaN",Number.NaN],["Infinity",Number.POSITIVE_INFINITY],["-Infinity",Number.NEGATIVE_INFINITY]])
const LITERALS=new Map([["true",true],["false",false],["null",null],...NON_FINITE])
function skipSpace(text,from){let at=from
for(let code=text.charCodeAt(at);code===32||code===9||code===10||code===13;)code=text.charCodeAt(++at)
return at}function strayBetween(text,from,to,separator){let at=skipSpace(text,from)
if(separator!==""){if(text[at]!==separator)return at
at=skipSpace(text,at+1)}return at===to?-1:at}function closingBracket(text,from,bracket){const at=skipSpace(text,from)
return text[at]===bracket?at+1:-at-1}function jsonLiteral(token){return NUMBER.test(token)?Number(token):LITERALS.get(token)}function isJsonString(source){if(CONTROL.test(source))return false
return!source.includes("\\")||!source.replace(ESCAPE,"").includes("\\")}function notJson(found){if(found===void 0)return"This is not JSON: the text ends too early. Close every bracket and quote."
if(found==="#"||found==="/")return"This is not JSON: comments are not allowed. Remove the comment."
if(found==="'")return"This is not JSON: text stands in double quotes. Replace the single quotes."
if(found===",")return"This is not JSON: a comma without a value after it. Remove the comma or add the value."
return"This is not JSON: check commas, colons and brackets here, and put text and names in double quotes."}function countNodes(text){let nodes=1
let quoted=false
for(let at=0;at<text.length;at++){const code=text.charCodeAt(at)
if(code===34)quoted=!quoted
else if(quoted)at+=code===92?1:0
else if(code===44||code===91||code===123)nodes++}return nodes}},27608:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$I:()=>lookup,NO:()=>walkScalars,Ul:()=>toPlain,kU:()=>fromPointer,pA:()=>nearest,rb:()=>toPointer})
const INDEX=/^(?:0|[1-9]\d{0,15})$/
function child(value,part){if(value.kind==="mapping")return value.entries.get(String(part))
if(value.kind==="scalar"||!INDEX.test(String(part)))return
const item=value.items[Number(part)]
return item&&{key:item.span,value:item}}function lookup(value,path){let at=value
for(const part of path){const next=child(at,part)
if(!next)return null
at=next.value}return at}function nearest(value,path){let at=value
let key={...value.span,endLine:value.span.line,endColumn:value.span.column}
let depth=0
for(const part of path){const next=child(at,part)
if(!next)break
at=next.value
key=next.key
depth++}return{span:at.kind==="scalar"&&depth===path.length?at.span:key,depth:depth}}function toPlain(value){if(value.kind==="scalar")return value.value
if(value.kind==="sequence")return value.items.map(toPlain)
const plain=Object.create(null)
for(const[key,entry]of value.entries)plain[key]=toPlain(entry.value)
return plain}function toPointer(path){return path.map(part=>`/${String(part).replaceAll("~","~0").replaceAll("/","~1")}`).join("")}function fromPointer(pointer){if(pointer==="")return[]
if(!pointer.startsWith("/")||/~(?![01])/.test(pointer))return null
const plain=part=>part.replaceAll("~1","/").replaceAll("~0","~")
return pointer.slice(1).split("/").map(plain)}function*walkScalars(value,path=[],key=null){if(value.kind==="scalar")yield{path:path,key:key,scalar:value}
else if(value.kind==="mapping")for(const[name,entry]of value.entries)yield*walkScalars(entry.value,[...path,name],entry.key)
else for(const[position,item]of value.items.entries())yield*walkScalars(item,[...path,position])}},44719:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$E:()=>blankComments,Eq:()=>contentStart,UL:()=>splitCells,qb:()=>keyAndValue})
const QUOTE_PREFIX=/^[\s>]*/
const LIST_MARKER=/^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?(?:[ \t]+|$)/
const LONGEST_PLAIN_KEY=80
function piece(line,from,to){let start=from
let end=to
while(start<end&&/\s/.test(line[start]??""))start++
while(end>start&&/\s/.test(line[end-1]??""))end--
return{text:line.slice(start,end),start:start,end:end}}function contentStart(line,markers){let at=QUOTE_PREFIX.exec(line)?.[0].length??0
for(let match=LIST_MARKER.exec(line.slice(at));match&&markers==="with list markers";){at+=match[0].length
match=LIST_MARKER.exec(line.slice(at,at+100))}return at}function splitCells(line,from){const whole=piece(line,from,line.length)
let start=whole.start+(line[whole.start]==="|"?1:0)
const cells=[]
for(let at=start;at<whole.end;at++)if(line[at]==="\\")at++
else if(line[at]==="|"){cells.push(piece(line,start,at))
start=at+1}if(start<whole.end)cells.push(piece(line,start,whole.end))
return cells}function colonAt(line,from){let at=from
while(line[at]===" "||line[at]==="\t")at++
return line[at]===":"||line[at]==="："?at:-1}function boldKey(line,start,end){const marks=line.slice(start,start+2)
if(marks!=="**"&&marks!=="__")return null
const close=line.indexOf(marks,start+2)
if(close===-1||close>=end)return null
const inner=piece(line,start+2,close)
if(/[:\uff1a]$/.test(inner.text))return inner.text.length<2?null:{key:piece(line,inner.start,inner.end-1),value:piece(line,close+2,end)}
const colon=colonAt(line,close+2)
return colon===-1||inner.text===""?null:{key:inner,value:piece(line,colon+1,end)}}function plainKey(line,start,end){const colon=line.slice(start,start+LONGEST_PLAIN_KEY+1).search(/:(?:\s|$)/)
if(colon<1)return null
const key=piece(line,start,start+colon)
if(!/^[\p{L}\p{N}`]/u.test(key.text)||/[.!?;|[\]<>]\s?/.test(key.text.replace(/\.\d/g,"")))return null
return{key:key,value:piece(line,start+colon+1,end)}}function keyAndValue(line,isFirstOfListItem){const start=contentStart(line,isFirstOfListItem?"with list markers":"quotes only")
const bold=boldKey(line,start,line.length)
return bold??(isFirstOfListItem?plainKey(line,start,line.length):null)}function blankComments(lines){const text=lines.join("\n")
let result=""
let at=0
for(let open=text.indexOf("\x3c!--");open!==-1;open=text.indexOf("\x3c!--",at)){const close=text.indexOf("--\x3e",open+4)
if(close===-1)break
result+=text.slice(at,open)+text.slice(open,close+3).replace(/[^\n]/g," ")
at=close+3}return(result+text.slice(at)).split("\n")}},97412:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>outlineOf})
var _data_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67440)
var _markdown_lines_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44719)
const TEXT={form:"text",value:null}
function outlineOf(text,whole){const source=text.startsWith("\ufeff")?text.slice(1):text
const first=source.trimStart()
if(first.startsWith("{")||first.startsWith("["))return jsonOutline(source,whole)
if(first.startsWith("<"))return xmlOutline(first)
return yamlOutline(source,whole)}function jsonOutline(source,whole){const value=whole?(0,_data_js__WEBPACK_IMPORTED_MODULE_0__._)(source,{format:"json"}).value:null
if(value!==null)return{form:"json",value:value}
const lineEnd=source.indexOf("\n")
if(lineEnd>0&&/^\s*\{/.test(source.slice(lineEnd+1))){const record=(0,_data_js__WEBPACK_IMPORTED_MODULE_0__._)(source.slice(0,lineEnd),{format:"json"}).value
if(record!==null)return{form:"ndjson",value:record}}const mended=(0,_data_js__WEBPACK_IMPORTED_MODULE_0__._)(closeBrackets(source),{format:"json"}).value
return mended===null?shallow("json",source,JSON_KEY):{form:"json",value:mended}}function closeBrackets(source){const{comma:comma,end:end}=scanBrackets(source)
if(end!==null)return source.slice(0,end)
const{open:open}=scanBrackets(source.slice(0,comma))
return source.slice(0,comma)+open.reverse().join("")}function scanBrackets(source){const open=[]
let comma=0
let inText=false
for(let at=0;at<source.length;at++){const character=source[at]
if(inText){if(character==="\\")at++
else if(character==='"')inText=false}else if(character==='"')inText=true
else if(character==="{")open.push("}")
else if(character==="[")open.push("]")
else if(character==="}"||character==="]"){open.pop()
if(open.length===0)return{open:open,comma:comma,end:at+1}}else if(character===",")comma=at}return{open:open,comma:comma,end:null}}const JSON_KEY=/^[ \t]{0,8}"([^"\\\n]{1,100})"\s*:/gm
const YAML_KEY=/^([A-Za-z_$@][^:#\n]{0,80}):(?=\s|$)/gm
function shallow(form,source,key){const span={line:1,column:1,endLine:1,endColumn:1}
const nothing={kind:"scalar",value:null,text:"",quoted:false,span:span}
const entries=new Map
for(const[,name=""]of source.matchAll(key))entries.set(name.trim(),{key:span,value:nothing})
return entries.size===0?TEXT:{form:form,value:{kind:"mapping",entries:entries,span:span}}}function xmlOutline(first){const element=/<([A-Za-z_][\w.-]{0,80}:)?([A-Za-z_][\w.-]{0,80})(\s[^<>]{0,2000})?\/?>/.exec((0,_markdown_lines_js__WEBPACK_IMPORTED_MODULE_1__.$E)(first.split("\n")).join("\n"))
if(element===null||!first.startsWith("<?xml")&&!/xmlns/.test(element[3]??""))return TEXT
const span={line:1,column:1,endLine:1,endColumn:1}
const scalar=text=>({kind:"scalar",value:text,text:text,quoted:true,span:span})
const attributes=[...(element[3]??"").matchAll(/([\w:.-]{1,80})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
const inner={kind:"mapping",span:span,entries:new Map(attributes.map(([,name="",double,single])=>[`@${name}`,{key:span,value:scalar(double??single??"")}]))}
return{form:"xml",value:{kind:"mapping",span:span,entries:new Map([[element[2]??"",{key:span,value:inner}]])}}}function yamlOutline(source,whole){const first=source.split("\n",200).find(line=>!/^\s*(#|%|---\s*$|$)/.test(line.trimEnd()))
if(first===void 0||!/^(- |-$|["'A-Za-z_$@][^:]{0,80}:(\s|$))/.test(first.trimEnd()))return TEXT
if(/^---\s/.test(source.trimStart())&&/^---[ \t]*\r?$/m.test(source.trimStart().slice(3)))return TEXT
const cuts=whole?[source.length]:[source.lastIndexOf("\n")+1,lastTopLevelKey(source)]
const value=firstParsed(cuts.map(cut=>source.slice(0,cut)))
if(value===null)return shallow("yaml",source,YAML_KEY)
return value.kind==="scalar"?TEXT:{form:"yaml",value:value}}function firstParsed(texts){for(const text of texts){const{value:value}=(0,_data_js__WEBPACK_IMPORTED_MODULE_0__._)(text,{format:"yaml"})
if(value!==null)return value}return null}function lastTopLevelKey(source){let last=0
for(const{index:index}of source.matchAll(/^[^\s#-]/gm))last=index
return last}},22276:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AI:()=>readFooter,kT:()=>hasParquetMagic,lG:()=>parquetNames})
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
var _thrift_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4087)
const MAGIC=[80,65,82,49]
const ENCRYPTED_MAGIC=[80,65,82,69]
const TAIL=8
const REPEATED=2
const holds=(bytes,at,magic)=>magic.every((byte,index)=>bytes[at+index]===byte)
function hasParquetMagic(bytes){return holds(bytes,0,MAGIC)||holds(bytes,0,ENCRYPTED_MAGIC)}function parquetNames(source){const footer=readFooter(source)
return"problem"in footer?[]:footer.columns.map(({name:name})=>name)}function readFooter(source){const{size:size}=source
const ends=size<TAIL+MAGIC.length?new Uint8Array(0):source.slice(size-TAIL,size)
if(holds(ends,4,ENCRYPTED_MAGIC))return{problem:"The Parquet file is encrypted. Write it without encryption."}
if(!holds(source.slice(0,4),0,MAGIC)||!holds(ends,4,MAGIC))return{problem:"The file is no whole Parquet file: it does not begin and end with PAR1. Write or copy it again."}
const length=new DataView(ends.buffer,ends.byteOffset,TAIL).getUint32(0,true)
const start=size-TAIL-length
if(start<MAGIC.length)return{problem:DAMAGED}
if(length>_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.parquetFooterBytes){const message=`The footer of the Parquet file is longer than ${_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.parquetFooterBytes} bytes. Write fewer columns or larger row groups.`
return{problem:message}}const bytes=source.slice(start,size)
try{const{value:value}=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_1__.cL)(bytes.subarray(0,length),0,_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.nodes)
const columns=columnsOf((0,_thrift_js__WEBPACK_IMPORTED_MODULE_1__.Q2)(value,2)??[])
return columns===null?{problem:DAMAGED}:{bytes:bytes,start:start,columns:columns}}catch(error){if(error instanceof _thrift_js__WEBPACK_IMPORTED_MODULE_1__.i_)return{problem:DAMAGED}
throw error}}const DAMAGED="The footer of the Parquet file is damaged. Write or copy the file again."
function columnsOf(elements){const children=at=>(0,_thrift_js__WEBPACK_IMPORTED_MODULE_1__.ry)(elements[at]??{fields:new Map},5)??0
const columns=[]
let at=1
let chunk=0
while(at<elements.length){const element=at
const first=chunk
for(let open=1;open>0;open--){if(at>=elements.length)return null
open+=children(at)
if(children(at)===0)chunk++
at++}const struct=elements[element]
const name=struct===void 0?null:(0,_thrift_js__WEBPACK_IMPORTED_MODULE_1__.r7)(struct,4)
if(struct===void 0||name===null)return null
columns.push({name:name,element:element,chunk:first,isFlat:children(element)===0&&(0,_thrift_js__WEBPACK_IMPORTED_MODULE_1__.ry)(struct,3)!==REPEATED})}return elements.length>0&&columns.length===children(0)?columns:null}},74391:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>inPieces})
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
function inPieces(chunks,take){const waiting=[]
let length=0
let wanted=3
let isFirst=true
for(const chunk of chunks){length+=chunk.length
if(length<wanted){waiting.push(chunk.slice())
continue}const piece=joined(waiting.splice(0),chunk,length)
const rest=take(piece,isFirst,false)
if(rest===-1)return
isFirst=false
length=piece.length-rest
if(length>0)waiting.push(piece.slice(rest))
wanted=Math.min(2*length,_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.recordBytes+1)}take(joined(waiting,new Uint8Array(0),length),isFirst,true)}function joined(waiting,last,length){if(waiting.length===0)return last
const all=new Uint8Array(length)
let at=0
for(const part of[...waiting,last]){all.set(part,at)
at+=part.length}return all}},72903:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>lineStarts,q:()=>positionsOf})
function lineStarts(text){const starts=[0]
for(let at=text.indexOf("\n");at!==-1;at=text.indexOf("\n",at+1))starts.push(at+1)
return starts}function positionsOf(text){const starts=lineStarts(text)
const lineAt=offset=>{let low=0
let high=starts.length
while(high-low>1){const middle=low+high>>>1
if((starts[middle]??0)<=offset)low=middle
else high=middle}return low}
return{span:(from,to)=>{const line=lineAt(from)
const start=starts[line]??0
const next=starts[line+1]??Number.POSITIVE_INFINITY
const endLine=to<next?line:lineAt(to)
return{line:line+1,column:from-start+1,endLine:endLine+1,endColumn:to-(starts[endLine]??0)+1}}}}},21008:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>problemList})
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
function problemList(){const listed=[]
const unlisted={count:0,fatal:false}
const add=problem=>{if(listed.length<_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.problems){listed.push(problem)
return}unlisted.count++
unlisted.fatal||=problem.severity==="fatal"}
return{fatal:(code,message,span)=>add({code:code,message:message,span:span,severity:"fatal"}),local:(code,message,span)=>add({code:code,message:message,span:span,severity:"local"}),hasFatal:()=>unlisted.fatal||listed.some(problem=>problem.severity==="fatal"),all:()=>{const last=listed.at(-1)
if(unlisted.count===0||!last)return listed
const message=`${unlisted.count} more problems in this file are not listed one by one. Mend those listed, then run again.`
return[...listed,{code:"more",message:message,span:last.span,severity:unlisted.fatal?"fatal":"local"}]}}}},29217:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>pointAt})
function pointAt(line,column){return{line:line,column:column,endLine:line,endColumn:column}}},39371:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lo:()=>columnNames,be:()=>formatOf,sT:()=>isNamedLikeRows,t_:()=>scanRows})
var csv=__webpack_require__(95206)
var limits=__webpack_require__(45748)
var documents_bytes=__webpack_require__(39265)
var column_names=__webpack_require__(46403)
var json_grammar=__webpack_require__(21174)
var field_bytes=__webpack_require__(89192)
var rows=__webpack_require__(29217)
const NUMBER=0
const TEXT=1
const ESCAPED_TEXT=2
const BOOLEAN=3
const NULL=4
const NESTED=5
const QUOTE=34
const COMMA=44
const MINUS=45
const POINT=46
const ZERO=48
const NINE=57
const COLON=58
const OPEN_LIST=91
const BACKSLASH=92
const OPEN_OBJECT=123
const CLOSE_OBJECT=125
const LITERALS=["true","false","null"].map(word=>(new TextEncoder).encode(word))
const NON_FINITE=["NaN","Infinity","-Infinity"].map(word=>(new TextEncoder).encode(word))
function newLayout(){return{bytes:new Uint8Array(0),start:0,end:0,line:1,keys:{names:[],written:[],byName:new Map,places:[]},namesColumns:true,kinds:new Uint8Array(limits.rq.columns),starts:new Int32Array(limits.rq.columns),ends:new Int32Array(limits.rq.columns),seen:new Float64Array(limits.rq.columns)}}function newMarks(){return{failedAt:-1,failure:"not-json",hasHighBytes:false,hasEscape:false}}function scanLine(layout,marks){const{bytes:bytes,end:end}=layout
marks.failedAt=-1
marks.hasHighBytes=false
let at=skipSpace(bytes,layout.start,end)
if(bytes[at]!==OPEN_OBJECT){fail(marks,at,"not-an-object")
return}at=skipSpace(bytes,at+1,end)
let next=0
if(bytes[at]===CLOSE_OBJECT)at++
else for(;;){const key=at
at=skipString(layout,marks,key)
if(at===-1)return
const column=columnOf(layout,marks,key,at-1,next)
if(column===-1)return
next=column+1
at=skipSpace(bytes,at,end)
if(bytes[at]!==COLON){fail(marks,at,"not-json")
return}at=takeValue(layout,marks,skipSpace(bytes,at+1,end),column)
if(at===-1)return
at=skipSpace(bytes,at,end)
if(bytes[at]===CLOSE_OBJECT&&at<end){at++
break}if(bytes[at]!==COMMA){fail(marks,at,"not-json")
return}at=skipSpace(bytes,at+1,end)}at=skipSpace(bytes,at,end)
if(at<end)fail(marks,at,"not-json")}function fail(marks,at,failure){marks.failedAt=at
marks.failure=failure
return-1}function skipSpace(bytes,from,end){let at=from
while(at<end){const code=bytes[at]
if(code!==32&&code!==9&&code!==13)break
at++}return at}function columnOf(layout,marks,from,to,next){const{bytes:bytes,keys:keys,seen:seen,line:line}=layout
let column=next<keys.written.length&&isWritten(bytes,from+1,to,keys.written[next])?next:-1
if(column===-1){const source=(0,field_bytes.R)(bytes,from+1,to)
const name=marks.hasEscape?JSON.parse(`"${source}"`):source
column=keys.byName.get(name)??-1
if(column===-1){if(!layout.namesColumns)return fail(marks,from,"unknown-key")
column=keys.names.length
if(column===limits.rq.columns)return fail(marks,from,"too-many-columns")
keys.byName.set(name,column)
keys.names.push(name)
keys.written.push(bytes.slice(from+1,to))
keys.places.push(from)}}if(seen[column]===line)return fail(marks,from,"duplicate-key")
seen[column]=line
return column}function isWritten(bytes,from,to,written){if(written===void 0||to-from!==written.length)return false
for(let at=0;at<written.length;at++)if(bytes[from+at]!==written[at])return false
return true}function takeValue(layout,marks,from,column){const{bytes:bytes,kinds:kinds,starts:starts,ends:ends}=layout
const first=bytes[from]
const to=skipValue(layout,marks,from,1)
if(to===-1)return-1
const isText=first===QUOTE
starts[column]=isText?from+1:from
ends[column]=isText?to-1:to
kinds[column]=isText?marks.hasEscape?ESCAPED_TEXT:TEXT:kindOf(first??0)
return to}function kindOf(first){if(first===OPEN_OBJECT||first===OPEN_LIST)return NESTED
if(first===110)return NULL
return first===MINUS||first<=NINE?NUMBER:BOOLEAN}function skipValue(layout,marks,from,depth){const{bytes:bytes,end:end}=layout
const first=from<end?bytes[from]:-1
if(first===QUOTE)return skipString(layout,marks,from)
if(first===OPEN_OBJECT||first===OPEN_LIST)return skipNested(layout,marks,from,depth)
if(first===MINUS||first>=ZERO&&first<=NINE)return skipNumber(layout,marks,from)
for(const literal of LITERALS)if(isWritten(bytes,from,Math.min(end,from+literal.length),literal))return from+literal.length
return fail(marks,from,isNonFinite(bytes,from,end)?"non-finite":"not-json")}function isNonFinite(bytes,from,end){return NON_FINITE.some(word=>isWritten(bytes,from,Math.min(end,from+word.length),word))}function skipString(layout,marks,from){const{bytes:bytes,end:end}=layout
marks.hasEscape=false
if(from>=end||bytes[from]!==QUOTE)return fail(marks,from,"not-json")
for(let at=from+1;at<end;at++){const code=bytes[at]
if(code===QUOTE){if(marks.hasEscape&&!(0,json_grammar.Eo)((0,field_bytes.R)(bytes,from+1,at)))return fail(marks,from,"not-json")
return at+1}if(code===BACKSLASH){marks.hasEscape=true
at++}else if(code<32)return fail(marks,at,"not-json")
else if(code>=128)marks.hasHighBytes=true}return fail(marks,end,"not-json")}function skipNumber(layout,marks,from){const{bytes:bytes,end:end}=layout
let at=bytes[from]===MINUS?from+1:from
const whole=at
at=skipDigits(bytes,at,end)
if(at===whole)return fail(marks,from,isNonFinite(bytes,from,end)?"non-finite":"not-json")
if(bytes[whole]===ZERO&&at>whole+1)return fail(marks,whole,"not-json")
if(at<end&&bytes[at]===POINT){const fraction=at+1
at=skipDigits(bytes,fraction,end)
if(at===fraction)return fail(marks,at,"not-json")}if(at<end&&(bytes[at]|32)===101){at++
if(at<end&&(bytes[at]===MINUS||bytes[at]===43))at++
const exponent=at
at=skipDigits(bytes,exponent,end)
if(at===exponent)return fail(marks,at,"not-json")}return at}function skipDigits(bytes,from,end){let at=from
while(at<end&&bytes[at]>=ZERO&&bytes[at]<=NINE)at++
return at}function skipNested(layout,marks,from,depth){const{bytes:bytes,end:end}=layout
if(depth===limits.rq.depth)return fail(marks,from,"too-deep")
const isObject=bytes[from]===OPEN_OBJECT
const close=bytes[from]+2
let at=skipSpace(bytes,from+1,end)
if(at<end&&bytes[at]===close)return at+1
for(;;){if(isObject){at=skipString(layout,marks,at)
if(at===-1)return-1
at=skipSpace(bytes,at,end)
if(at>=end||bytes[at]!==COLON)return fail(marks,at,"not-json")
at=skipSpace(bytes,at+1,end)}at=skipValue(layout,marks,at,depth+1)
if(at===-1)return-1
at=skipSpace(bytes,at,end)
if(at<end&&bytes[at]===close)return at+1
if(at>=end||bytes[at]!==COMMA)return fail(marks,at,"not-json")
at=skipSpace(bytes,at+1,end)}}function isNested(layout,column){return layout.seen[column]===layout.line&&layout.kinds[column]===NESTED}function lineView(layout){const nothing=new Uint8Array(0)
const start=field=>layout.starts[field]??0
const end=field=>layout.ends[field]??0
const kindIn=field=>layout.seen[field]===layout.line?layout.kinds[field]??NULL:NULL
return{get count(){return layout.keys.names.length},text:field=>{const kind=kindIn(field)
if(kind===NULL)return""
const source=(0,field_bytes.R)(layout.bytes,start(field),end(field))
return kind===ESCAPED_TEXT?JSON.parse(`"${source}"`):source},number:field=>kindIn(field)===NUMBER?(0,field_bytes.B)(layout.bytes,start(field),end(field)):Number.NaN,bytes:field=>{const kind=kindIn(field)
if(kind===ESCAPED_TEXT)return null
return kind===NULL?nothing:layout.bytes.subarray(start(field),end(field))},span:field=>{if(layout.seen[field]!==layout.line)return(0,rows.s)(layout.line,1)
const kind=layout.kinds[field]
const quotes=kind===TEXT||kind===ESCAPED_TEXT?1:0
const from=columnAt(layout,start(field)-quotes)
const to=columnAt(layout,end(field)+quotes)
return{line:layout.line,column:from,endLine:layout.line,endColumn:to}}}}function nameSpans(layout){const{keys:keys,line:line}=layout
return keys.places.map((from,column)=>{const to=from+(keys.written[column]?.length??0)+2
return{line:line,column:columnAt(layout,from),endLine:line,endColumn:columnAt(layout,to)}})}function columnAt(layout,offset){return(0,field_bytes.R)(layout.bytes,layout.start,offset).length+1}var pieces=__webpack_require__(74391)
var problems=__webpack_require__(21008)
function scanNdjson(chunks,handlers){const layout=newLayout()
const scan={layout:layout,marks:newMarks(),fields:lineView(layout),handlers:handlers,problems:(0,problems.g)(),asked:null,records:0,refused:0,emptyLine:0,stopped:false};(0,pieces.x)(chunks,(bytes,isFirst,isLast)=>scanPiece(scan,bytes,isFirst,isLast))
if(scan.asked===null&&!scan.stopped){const message="The file is empty. Every line of an NDJSON file is one JSON object."
scan.problems.fatal("empty",message,(0,rows.s)(1,1))}return{records:scan.records,refused:scan.refused,problems:scan.problems.all()}}function firstNames(bytes){if(!beginsObject(bytes))return null
const layout=newLayout()
const marks=newMarks()
const end=bytes.indexOf(10)
layout.bytes=bytes
layout.start=startOfText(bytes)
layout.end=end===-1?bytes.length:end
scanLine(layout,marks)
return marks.failedAt===-1?layout.keys.names:null}function beginsObject(bytes){let at=startOfText(bytes)
while(bytes[at]===32||bytes[at]===9)at++
return bytes[at]===123}function startOfText(bytes){return bytes[0]===239&&bytes[1]===187&&bytes[2]===191?3:0}function scanPiece(scan,bytes,isFirst,isLast){const{layout:layout}=scan
layout.bytes=bytes
let at=isFirst?startOfText(bytes):0
const encoding=isFirst?(0,documents_bytes.QB)(bytes):null
if(encoding)stop(scan,"utf-16",(0,documents_bytes.mA)(encoding),(0,rows.s)(1,1))
while(!scan.stopped&&at<bytes.length){const feed=bytes.indexOf(10,at)
const end=feed===-1?bytes.length:feed
layout.start=at
layout.end=end
if(end-at>limits.rq.recordBytes){const message=`This line is longer than ${limits.rq.recordBytes} bytes. Write one JSON object a line.`
stop(scan,"row-too-long",message,(0,rows.s)(layout.line,1))
break}if(feed===-1&&!isLast)break
takeLine(scan)
layout.line++
at=end+1}return scan.stopped?-1:Math.min(at,bytes.length)}function takeLine(scan){const{layout:layout,marks:marks,problems:problems,handlers:handlers}=scan
if(isBlank(layout)){scan.emptyLine||=layout.line
return}if(scan.emptyLine!==0){problems.local("empty-line","An empty line between records. Remove it.",(0,rows.s)(scan.emptyLine,1))
scan.emptyLine=0}scanLine(layout,marks)
if(marks.hasHighBytes||marks.failedAt!==-1){const invalid=(0,documents_bytes.vE)(layout.bytes.subarray(layout.start,layout.end))
if(invalid!==-1){const message="A byte here is not UTF-8; the file may be Latin-1 or Windows-1252. Save it again as UTF-8."
refuse(scan,"invalid-utf8",message,byteAt(layout,layout.start+invalid))
return}}if(marks.failedAt!==-1){refuse(scan,marks.failure,messageOf(layout,marks),byteAt(layout,marks.failedAt))
return}if(scan.asked===null)takeNames(scan)
if(scan.stopped||!isSound(scan))return
if(scan.records===limits.rq.predictionRows){const message=`More than ${limits.rq.predictionRows} rows. Split the file, or aggregate it.`
stop(scan,"too-many-rows",message,(0,rows.s)(layout.line,1))
return}scan.records++
scan.stopped=handlers.onRecord(scan.fields,layout.line)==="stop"}function isBlank({bytes:bytes,start:start,end:end}){let at=start
while(at<end&&(bytes[at]===13||bytes[at]===32||bytes[at]===9))at++
return at===end}function takeNames(scan){const{layout:layout,handlers:handlers,problems:problems}=scan
const{names:names}=layout.keys
layout.namesColumns=false
const spans=nameSpans(layout);(0,column_names.L)(names,spans,problems)
const asked=handlers.onHeader({names:names,spans:spans})
if(asked==="stop")scan.stopped=true
scan.asked=asked==="stop"||asked===void 0?names.map((_,column)=>column):asked}function isSound(scan){const{layout:layout,fields:fields}=scan
for(const column of scan.asked??[]){if(isNested(layout,column)){const message="A list or an object stands where one value is needed. Write the value itself."
refuse(scan,"nested-value",message,fields.span(column))
return false}if(layout.seen[column]===layout.line&&(layout.ends[column]??0)-(layout.starts[column]??0)>limits.rq.fieldBytes){const message=`A value is longer than ${limits.rq.fieldBytes} bytes. Shorten it.`
refuse(scan,"field-too-long",message,fields.span(column))
return false}}return true}const MESSAGES={"not-an-object":'This line is not one JSON object such as {"label": 1, "score": 0.25}. Write one object a line.',"non-finite":"NaN and infinities are not JSON. Write a finite number, or null where the value is not known.","too-deep":`Nested deeper than ${limits.rq.depth} levels. Flatten the structure.`,"duplicate-key":"This name stands twice in one record, so it is not clear which value is meant. Remove one.","unknown-key":"The first record has no value of this name. Give the first record every name, with null where nothing is known.","too-many-columns":`More than ${limits.rq.columns} names in one record. Keep only those that are needed.`}
function messageOf(layout,{failure:failure,failedAt:failedAt}){if(failure!=="not-json")return MESSAGES[failure]
const found=failedAt<layout.end?String.fromCharCode(layout.bytes[failedAt]??0):void 0
return`${(0,json_grammar.O2)(found)} Every line is one JSON object.`}function refuse(scan,code,message,span){if(scan.asked===null){stop(scan,code,message,span)
return}scan.refused++
scan.problems.local(code,message,span)}function stop(scan,code,message,span){scan.problems.fatal(code,message,span)
scan.stopped=true}function byteAt(layout,offset){const column=columnAt(layout,offset)
return{line:layout.line,column:column,endLine:layout.line,endColumn:column+(offset<layout.end?1:0)}}var parquet_footer=__webpack_require__(22276)
var split_table=__webpack_require__(71423)
const EXTENSIONS=new Map([["csv","csv"],["tsv","csv"],["ndjson","ndjson"],["jsonl","ndjson"],["parquet","parquet"]])
function isNamedLikeRows(path){return formatByName(path)!==null}function formatByName(path){return EXTENSIONS.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()??"")??null}function formatOf({path:path,bytes:bytes}){if((0,parquet_footer.kT)(bytes))return"parquet"
if((0,split_table.b)(bytes)!==null)return"split"
if(firstNames(bytes)!==null)return"ndjson"
return formatByName(path)??"csv"}function firstLine(bytes){const feed=bytes.indexOf(10)
return(new TextDecoder).decode(feed===-1?bytes:bytes.subarray(0,feed)).replace(/\r$/,"")}function delimiterOf(line){if(line.includes(","))return","
return line.includes(";")?";":line.includes("\t")?"\t":","}function columnNames(source){switch(formatOf(source)){case"parquet":return(0,parquet_footer.lG)(source)
case"ndjson":return firstNames(source.bytes)??[]
case"split":return(0,split_table.b)(source.bytes)??[]
case"csv":{const line=firstLine(source.bytes)
return line.split(delimiterOf(line)).map(name=>name.trim().replace(/^"|"$/g,""))}}}async function scanRows(source,handlers){switch(formatOf(source)){case"parquet":{const{scanParquet:scanParquet}=await Promise.all([__webpack_require__.e(808),__webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__,50590))
return scanParquet(source,handlers)}case"ndjson":return scanNdjson(source.chunks(),handlers)
case"split":return(0,split_table.q)(source.chunks(),handlers)
case"csv":return(0,csv.C)(source.chunks(),handlers,{delimiter:delimiterOf(firstLine(source.bytes))})}}},71423:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>splitNames,q:()=>scanSplit})
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
var _bytes_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(39265)
var _column_names_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46403)
var _data_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(67440)
var _located_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27608)
var _problems_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21008)
var _rows_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(29217)
const NAMES=String.raw`(?:"(?:[^"\\]|\\.)*"\s*(?:,\s*)?)*`
const BEGINNING=new RegExp(String.raw`^\ufeff?\s*\{\s*"columns"\s*:\s*(\[\s*${NAMES}\])\s*,\s*(?:"index"\s*:\s*\[[^\]]*\]\s*,\s*)?"data"\s*:\s*\[\s*[[\]]`)
const FIRST_KEY=/^\ufeff?\s*\{\s*"columns"/
function splitNames(bytes){if(!FIRST_KEY.test((new TextDecoder).decode(bytes.subarray(0,64))))return null
const[,list]=BEGINNING.exec((new TextDecoder).decode(bytes))??[]
if(list===void 0)return null
try{const names=JSON.parse(list)
return Array.isArray(names)?names.map(String):null}catch{return null}}function scanSplit(chunks,handlers){const problems=(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.g)()
const value=parsed(chunks,problems)
const columns=value===null?null:(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.$I)(value,["columns"])
const data=value===null?null:(0,_located_js__WEBPACK_IMPORTED_MODULE_3__.$I)(value,["data"])
if(columns?.kind!=="sequence"||data?.kind!=="sequence"){if(value!==null)problems.fatal("no-table",NO_TABLE,value.span)
return{records:0,refused:0,problems:problems.all()}}const names=columns.items.map(item=>item.kind==="scalar"?item.text:"")
const spans=columns.items.map(({span:span})=>span);(0,_column_names_js__WEBPACK_IMPORTED_MODULE_4__.L)(names,spans,problems)
const asked=handlers.onHeader({names:names,spans:spans})
if(asked==="stop")return{records:0,refused:0,problems:problems.all()}
return rowsOf(data,names.length,asked??names.map((_,column)=>column),handlers,problems)}const NO_TABLE='This is no table of columns and data. Write it with DataFrame.to_csv or to_json(orient="split").'
function parsed(chunks,problems){const parts=[]
let size=0
for(const chunk of chunks){size+=chunk.length
if(size>_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.resultsBytes){const message=`A table in JSON of more than ${_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.resultsBytes/1024/1024} MiB is not read. Write it as CSV: DataFrame.to_csv.`
problems.fatal("too-large",message,(0,_rows_js__WEBPACK_IMPORTED_MODULE_5__.s)(1,1))
return null}parts.push(chunk.slice())}const decoded=(0,_bytes_js__WEBPACK_IMPORTED_MODULE_6__.g7)(Buffer.concat(parts))
if("problem"in decoded){const{code:code,message:message,span:span}=decoded.problem
problems.fatal(code,message,span)
return null}const{value:value,problems:found}=(0,_data_js__WEBPACK_IMPORTED_MODULE_1__._)(decoded.text,{format:"json"})
for(const{severity:severity,code:code,message:message,span:span}of found)if(code!=="non-finite")problems[severity](code,message,span)
return value}function rowsOf(data,width,asked,handlers,problems){let row=[]
const fields=viewOf(width,field=>row[field])
let records=0
let refused=0
const refuse=(code,message,span)=>{refused++
problems.local(code,message,span)}
for(const item of data.items){if(item.kind!=="sequence"||item.items.length!==width){refuse("ragged-row",`This row is no list of ${width} values, one for each column. Write the table again.`,item.span)
continue}row=item.items
const nested=asked.map(column=>row[column]).find(value=>value!==void 0&&value.kind!=="scalar")
if(nested!==void 0){const message="A list or an object stands where one value is needed. Write the value itself."
refuse("nested-value",message,nested.span)
continue}records++
if(handlers.onRecord(fields,item.span.line)==="stop")break}return{records:records,refused:refused,problems:problems.all()}}function viewOf(count,valueAt){const scalar=field=>{const value=valueAt(field)
return value?.kind==="scalar"&&value.value!==null?value:null}
return{count:count,text:field=>scalar(field)?.text??"",number:field=>{const found=scalar(field)
if(typeof found?.value!=="number"||!Number.isFinite(found.value))return Number.NaN
return/^-?\d+$/.test(found.text)&&!Number.isSafeInteger(found.value)?Number.NaN:found.value},bytes:()=>null,span:field=>valueAt(field)?.span??(0,_rows_js__WEBPACK_IMPORTED_MODULE_5__.s)(1,1)}}},4087:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q2:()=>structsIn,cL:()=>readStruct,i_:()=>ThriftError,pf:()=>structIn,r7:()=>textIn,ry:()=>countIn})
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
class ThriftError extends Error{name="ThriftError"}function readStruct(bytes,at,most){const cursor={bytes:bytes,at:at,values:most}
const value=structAt(cursor,0)
return{value:value,end:cursor.at}}function structAt(cursor,depth){if(depth===_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.thriftDepth)throw new ThriftError("too deep")
const fields=new Map
let id=0
for(;;){const head=byteAt(cursor)
const type=head&15
if(type===0)return{fields:fields}
id=head>>4===0?Number(zigZag(cursor)):id+(head>>4)
fields.set(id,type===1||type===2?type===1:valueAt(cursor,type,depth))}}function valueAt(cursor,type,depth){if(--cursor.values<0)throw new ThriftError("too many values")
switch(type){case 1:case 2:return byteAt(cursor)===1
case 3:return byteAt(cursor)<<24>>24
case 4:case 5:return Number(zigZag(cursor))
case 6:return zigZag(cursor)
case 7:return doubleAt(cursor)
case 8:return take(cursor,length(cursor))
case 9:case 10:return listAt(cursor,depth)
case 12:return structAt(cursor,depth+1)
default:throw new ThriftError("unknown type")}}function listAt(cursor,depth){if(depth===_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.thriftDepth)throw new ThriftError("too deep")
const head=byteAt(cursor)
const size=head>>4===15?length(cursor):head>>4
if(size>cursor.bytes.length-cursor.at)throw new ThriftError("list longer than the bytes")
const values=[]
for(let index=0;index<size;index++)values.push(valueAt(cursor,head&15,depth+1))
return values}function byteAt(cursor){const byte=cursor.bytes[cursor.at++]
if(byte===void 0)throw new ThriftError("ends too early")
return byte}function doubleAt(cursor){const bytes=take(cursor,8)
return new DataView(bytes.buffer,bytes.byteOffset,8).getFloat64(0,true)}function take(cursor,count){if(count>cursor.bytes.length-cursor.at)throw new ThriftError("ends too early")
const start=cursor.at
cursor.at+=count
return cursor.bytes.subarray(start,cursor.at)}function length(cursor){return Number(varint(cursor))}function zigZag(cursor){const value=varint(cursor)
return value>>1n^-(value&1n)}function varint(cursor){let low=0
for(let group=0;group<6;group++){const byte=byteAt(cursor)
low+=(byte&127)*2**(7*group)
if(byte<128)return BigInt(low)}let value=BigInt(low)
for(let shift=42n;shift<70n;shift+=7n){const byte=byteAt(cursor)
value|=BigInt(byte&127)<<shift
if(byte<128)return value}throw new ThriftError("number too long")}function countIn(struct,field){const value=struct.fields.get(field)
if(typeof value!=="number"&&typeof value!=="bigint")return null
const number=Number(value)
return number>=0&&Number.isSafeInteger(number)?number:null}function structIn(struct,field){const value=struct.fields.get(field)
return typeof value==="object"&&"fields"in value?value:null}function structsIn(struct,field){const value=struct.fields.get(field)
if(!Array.isArray(value))return null
const structs=value.filter(one=>typeof one==="object"&&"fields"in one)
return structs.length===value.length?structs:null}function textIn(struct,field){const value=struct.fields.get(field)
return value instanceof Uint8Array?(new TextDecoder).decode(value):null}},20247:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>parseXml})
var saxes__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59800)
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45748)
var _position_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72903)
var _problems_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21008)
function parseXml(text){const source=text.startsWith("\ufeff")?text.slice(1):text
const positions=(0,_position_js__WEBPACK_IMPORTED_MODULE_3__.q)(source)
const problems=(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.g)()
const value=readElements(source,positions,problems)
return{value:problems.hasFatal()?null:value,problems:problems.all()}}class Stop extends Error{name="Stop"}function readElements(source,positions,problems){const parser=new saxes__WEBPACK_IMPORTED_MODULE_0__.wT
const open=[]
let root=null
let rootName=""
let nodes=0
const refuse=(code,message,offset=parser.position-1)=>{const at=Math.max(0,Math.min(offset,source.length-1))
problems.fatal(code,message,positions.span(at,Math.min(at+1,source.length)))
throw new Stop}
const count=()=>{if(++nodes>_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.rq.nodes)refuse("too-many-values",`The file holds more than ${_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.rq.nodes} values. Split it.`)}
parser.on("doctype",()=>refuse("doctype","The file has a DOCTYPE. Document types and entities are not read, because they can make a program fetch files or fill its memory. Remove it.",source.indexOf("<!DOCTYPE")))
parser.on("error",()=>{const ampersand=bareAmpersand(source,parser.position)
if(ampersand!==null)refuse("bare-ampersand",'A "&" stands alone or names an entity that XML does not have. Write &amp;.',ampersand)
refuse("not-xml","This is not XML here: check that every element is closed, and write < as &lt;.")})
parser.on("opentag",tag=>{count()
if(open.length>=_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.rq.depth)refuse("too-deep",`Nested deeper than ${_safety_limits_js__WEBPACK_IMPORTED_MODULE_1__.rq.depth} levels. Flatten the structure.`)
const start=source.lastIndexOf("<",parser.position-1)
const children=new Map
const span=positions.span(start,parser.position)
for(const[name,attribute]of Object.entries(tag.attributes)){count()
if(/^xmlns:|^xml:/.test(name))continue
const scalar={kind:"scalar",value:attribute,text:attribute,quoted:true,span:span}
children.set(`@${localName(name)}`,[{key:span,value:scalar}])}open.push({name:localName(tag.name),start:start,contentStart:parser.position,children:children,text:""})})
const addText=piece=>{const element=open.at(-1)
if(element!==void 0)element.text+=piece}
parser.on("text",addText)
parser.on("cdata",addText)
parser.on("closetag",()=>{const element=open.pop()
if(element===void 0)return
const entry=closed(element,source,parser.position,positions)
const parent=open.at(-1)
if(parent===void 0){root=entry
rootName=element.name}else{const known=parent.children.get(element.name)
if(known===void 0)parent.children.set(element.name,[entry])
else known.push(entry)}})
try{parser.write(source).close()}catch(error){if(!(error instanceof Stop))problems.fatal("not-xml","This is not XML.",positions.span(0,0))
return null}if(root===null)return null
return{kind:"mapping",entries:new Map([[rootName,root]]),span:positions.span(0,source.length)}}function bareAmpersand(source,before){const at=source.lastIndexOf("&",before-1)
if(at===-1)return null
return/^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/.test(source.slice(at,at+12))?null:at}const localName=name=>name.slice(name.indexOf(":")+1)
function closed(element,source,end,positions){const{name:name,start:start,contentStart:contentStart,children:children,text:text}=element
const key=positions.span(start+1,start+1+name.length)
const contentEnd=Math.max(contentStart,source.lastIndexOf("</",end-1))
const raw=source.slice(contentStart,contentEnd)
const lead=raw.length-raw.trimStart().length
const span=raw.trim()===""?key:positions.span(contentStart+lead,contentStart+lead+raw.trim().length)
const own={kind:"scalar",value:text,text:text.trim(),quoted:true,span:span}
if(children.size===0)return{key:key,value:own}
const entries=new Map
for(const[child,found]of children){const[first]=found
if(first===void 0)continue
entries.set(child,found.length===1?first:{key:first.key,value:{kind:"sequence",items:found.map(one=>one.value),span:first.key}})}if(text.trim()!=="")entries.set("#text",{key:key,value:own})
return{key:key,value:{kind:"mapping",entries:entries,span:span}}}},49867:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{iB:()=>TIERS,lR:()=>ASSURANCES,pf:()=>ENTRY_KINDS})
const ASSURANCES=["declared","reported","recomputed","signed"]
const ENTRY_KINDS=["dataset","population-group","feature","artifact","result","explanation","component","approval","tool","corpus","hazard","threat","monitor","incident","privacy-method","site","perturbation","attack","waiver","evidence-plan","trait","file","change"]
const TIERS=["low","moderate","high"]},43128:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>textState,S:()=>isBlankGroup})
const INVISIBLE=/[\p{White_Space}\p{Cf}\u115f\u1160\u3164\uffa0\u2800]/gu
const PLACEHOLDER_WORDS=[/^\[?(more information needed|needs more information)\]?$/i,/^\[?optional\]?$/i,/^\[(insert|specify|describe|provide|answer|classify|list or name|link or name|name of|how do)\b.{0,1000}\]$/is,/^\[\d+ words recommended\]$/i,/\bor list something else\]$/i,/^\(?placeholder\)?$/i,/^(t\.? ?b\.? ?[acd]\.?|(same as|see) above|(to|will) follow( later)?|later|nobody|somebody|not (yet )?(determined|decided|known|defined)( yet)?)$/i,/^\(?insert .{0,80} here\)?$/i,/^not (specified|stated|provided|reported|disclosed)( in .{1,60})?$/i,/^(todo|fixme|xxx+|wip|pending|coming soon|unknown|undefined|null|nan|\.nan|none yet|change ?me|fill ?me|lorem ipsum.{0,500})$/i,/^to be (finali[sz]ed|added|implemented|determined|confirmed|defined|completed|decided)( (later|soon|on request))?$/i,/^\(?fill with your results\)?$/i,/^(#{1,6} descr(iption)? +)?no (further |additional )?(description|details|information)( (yet|provided|available|given))?$/i,/^#{1,6} descr(iption)?$/i,/^\{\{.{0,200}\}\}$/,/^\{[a-z_][a-z0-9_]{0,59}\}$/,/^\[author\(s\)\]$/i,/^<[^<>]{1,100}>$/,/^who are the intended users of the model\?$/i,/^what are the (intended use cases of the model|known (technical )?limitations of the model|known (tradeoffs in accuracy\/performance of|accuracy\/performance tradeoffs for) the model|ethical risks involved in (the )?application of this model)\?( (e\.g\. what|what|this may include) .{1,300})?$/i,/^how does the model affect groups at risk of being systematically disadvantaged\?( what are .{1,100}\?)?$/i,/^the (type|value) of (the )?performance metric\.?$/i,/^the (lower|upper) bound of the confidence interval\.?$/i,/^the name of the (risk|slice this metric was computed on\..{0,80})\.?$/i,/^strategy used to address this risk\.?$/i,/^the groups or individuals at risk of being systematically disadvantaged by the model\.?$/i,/^expected (benefits|harms) to the identified groups\.?$/i,/^with respect to the benefits and harms outlined, please describe any mitigation strategy implemented\.?$/i,/^the architecture of the model\.?$/i,/^(the )?[a-z]{1,30}( [a-z]{1,30})? goes here\.?$/i,/^[?.…]+$/,/^x+\s?%$/i]
const UNFINISHED=/\b(TODO|TBD|FIXME)\b|\((placeholder|to be (added|finali[sz]ed|determined|implemented))\)|\[(more information needed|needs more information)\]|\[(insert|specify) |_{5,}|\{\{.{0,200}?\}\}|lorem ipsum/i
const NOT_APPLICABLE=/^(n\/?a|n\.a\.|not applicable( \(n\/a\))?|none|none known|noassertion|unavailable|not available|-+|–|—)\.?$/i
const BLANK_VALUE=/^(|na|n\/a|nan|null|none|missing|unknown|\?|-|\.)$/i
function textState(text){const visible=text.replace(INVISIBLE," ").trim()
if(visible==="")return"empty"
const bare=visible.replace(/^[*_`"'\s]+|[*_`"'\s]+$/g,"")
if(bare==="")return"placeholder"
if(NOT_APPLICABLE.test(bare))return"not_applicable"
if(UNFINISHED.test(bare)||isPlaceholder(bare))return"placeholder"
const phrases=bare.split(/[.;,\n]+\s*/).filter(phrase=>phrase.trim()!=="")
if(phrases.length>0&&phrases.every(phrase=>isPlaceholder(phrase.trim())))return"placeholder"
const tokens=bare.split(/[\s,;:/|]+/).filter(token=>token!=="")
const filler=token=>isPlaceholder(token)||NOT_APPLICABLE.test(token)||/^["'[\](){}.\-–—]+$/.test(token)
return tokens.every(filler)?"placeholder":"present"}function isPlaceholder(text){return PLACEHOLDER_WORDS.some(pattern=>pattern.test(text))}function isBlankGroup(value){return BLANK_VALUE.test(value.trim())}},57279:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_f:()=>collections,mB:()=>fieldDefinition,pi:()=>fieldNames,mr:()=>isDerived,_N:()=>nameInText,qb:()=>nearestName,op:()=>writableFields,uk:()=>writtenAs})
const systemFields={id:{kind:"text",description:"Short name of the system, unique in the repository; stays the same over its versions.",example:"sepsis-early-warning"},name:{kind:"text",description:"Name of the system as people call it.",example:"Sepsis early warning"},version:{kind:"version",description:"Version of the system. Quote it, so that 1.10 does not become 1.1.",example:"2.1.0"},description:{kind:"prose",description:"What the system is and does, in a few sentences.",example:"Scores adult patients of general wards every hour for their risk of sepsis."},"model.type":{kind:"text",description:"Kind of model.",example:"gradient boosted trees"},"model.task":{kind:"enum",description:"What the model does.",example:"classification | regression | survival | segmentation | detection | ranking | generation | retrieval | other",values:["classification","regression","survival","segmentation","detection","ranking","generation","retrieval","other"]},"model.architecture":{kind:"text",description:"Architecture in a few words.",example:"400 trees, depth 4"},"model.inputs":{kind:"prose",description:"What goes in, in words; the inputs of a table one by one under features.",example:"Vital signs and laboratory values of the last 24 hours."},"model.modality":{kind:"text",description:"Kind of data it works on.",example:"computed tomography"},"model.software":{kind:"list",description:"Software it needs, with version.",example:["scikit-learn 1.9.1"]},"model.licence":{kind:"text",description:"Licence under which the model may be used.",example:"Apache-2.0"},"model.released":{kind:"text",description:"Day or month of the release.",example:"2026-10-01"},"model.foundation_models":{kind:"list",description:"Foundation models it is built on, with version. Write [] when there are none.",example:["name and version"],emptyMeans:"the system is built on no foundation model"},"model.abstention":{kind:"prose",description:"What the system does with input it should not judge: missing, out of range, out of scope.",example:"No score is shown when more than three of the inputs are missing."},"model.language_model":{kind:"boolean",description:"Whether a language model is part of it, whatever its task.",example:false},"output.type":{kind:"enum",description:"Kind of output (the list of 45 CFR 170.315(b)(11)(iv)(B)(1)(iv)).",example:"prediction | classification | recommendation | evaluation | analysis | other",values:["prediction","classification","recommendation","evaluation","analysis","other"]},"output.description":{kind:"prose",description:"What the output means to the person who sees it.",example:"Risk of sepsis within the next six hours."},"output.unit":{kind:"text",description:"Unit or scale of the output.",example:"probability, 0 to 1"},"output.probability":{kind:"boolean",description:"Whether the score is meant to be read as a probability.",example:true},"intended_use.purpose":{kind:"prose",description:"What the system is for.",example:"Alerts nurses on adult wards to patients who may be developing sepsis."},"intended_use.population":{kind:"prose",description:"The patients it is meant for.",example:"Adults of 18 years or older admitted to a general ward."},"intended_use.users":{kind:"prose",description:"Who uses it.",example:"Registered nurses and physicians of the ward."},"intended_use.setting":{kind:"prose",description:"Where it is used.",example:"General wards of an acute hospital."},"intended_use.how_to_use":{kind:"prose",description:"How it is used, step by step.",example:"The nurse sees the score in the ward list and opens the reasons."},"intended_use.use":{kind:"enum",description:"The kind of use; it decides which errors harm most.",example:"screening | rule-out | diagnosis | rule-in | invasive-follow-up | risk-score | allocation | monitoring | alarm | administrative",values:["screening","rule-out","diagnosis","rule-in","invasive-follow-up","risk-score","allocation","monitoring","alarm","administrative"]},"intended_use.decision_role":{kind:"enum",description:"What the output does to a clinician's decision (45 CFR 170.315(b)(11)(iv)(B)(2)(iv)).",example:"informs | augments | replaces | autonomous",values:["informs","augments","replaces","autonomous"]},"intended_use.significance":{kind:"enum",description:"Significance of the information (IMDRF SaMD N12, 2014).",example:"informs | drives | treats-or-diagnoses",values:["informs","drives","treats-or-diagnoses"]},"intended_use.condition_seriousness":{kind:"enum",description:"State of the patient or condition (IMDRF SaMD N12, 2014).",example:"non-serious | serious | critical",values:["non-serious","serious","critical"]},"intended_use.out_of_scope":{kind:"list",description:"Uses and populations it is not meant for.",example:["Patients under 18 years"]},"intended_use.patient_facing":{kind:"boolean",description:"Whether patients or their families see what it puts out.",example:false},"regulatory.fda_status":{kind:"enum",description:"Status with the FDA.",example:"not-a-device | enforcement-discretion | non-device-cds | cleared-510k | de-novo | approved-pma | investigational",values:["not-a-device","enforcement-discretion","non-device-cds","cleared-510k","de-novo","approved-pma","investigational"]},"regulatory.eu_ai_class":{kind:"enum",description:"Class under Regulation (EU) 2024/1689.",example:"not-placed-in-eu | minimal | limited | high-risk",values:["not-placed-in-eu","minimal","limited","high-risk"]},"regulatory.onc_dsi_type":{kind:"enum",description:"Type of decision support intervention under 45 CFR 170.315(b)(11).",example:"none | evidence-based | predictive",values:["none","evidence-based","predictive"]},"regulatory.citation":{kind:"text",description:"Research or guideline that it rests on (45 CFR 170.315(b)(11)(iv)(A)(1)).",example:"Guideline of the sepsis society, 2025 edition"},"regulatory.variables_used":{kind:"list",description:"Which of these it uses, of: race, ethnicity, language, sexual-orientation, gender-identity, sex, date-of-birth, social-determinants, health-status (45 CFR 170.315(b)(11)(iv)(A)(5) to (13)).",example:["sex","date-of-birth"],emptyMeans:"it uses none of these variables"},"regulatory.status":{kind:"prose",description:"Where it stands with regulators, in words: clearance, number of the submission, exemption.",example:"No device; under review by the quality board."},"regulatory.standards":{kind:"list",description:"Standards it follows.",example:["IEC 62304"]},"regulatory.availability":{kind:"text",description:"Countries in which it may be used.",example:"United States"},"regulatory.stage":{kind:"text",description:"Stage of the release.",example:"pilot on two wards"},"regulatory.clinical_risk":{kind:"prose",description:"How serious harm can be, in the words of the builders.",example:"Moderate: a late alert delays treatment by hours."},"regulatory.hipaa_role":{kind:"enum",description:"What the organisation is under HIPAA for this use.",example:"covered-entity | business-associate | not-subject",values:["covered-entity","business-associate","not-subject"]},"regulatory.states":{kind:"list",description:"US states in which it is used, by their two letters.",example:["CA","TX"],emptyMeans:"the system is used in no state of the United States"},"regulatory.decision_support.no_image_or_signal":{kind:"boolean",description:"It does not acquire, process or analyse a medical image, a signal of an in vitro test, or a pattern of a signal.",example:true},"regulatory.decision_support.medical_information":{kind:"boolean",description:"It displays, analyses or prints medical information about a patient or other medical information.",example:true},"regulatory.decision_support.supports_professional":{kind:"boolean",description:"It supports or gives recommendations to a professional, and no directive.",example:true},"regulatory.decision_support.reviewable_basis":{kind:"boolean",description:"The professional can review the basis of each recommendation, so as not to rely on it primarily.",example:true},"regulatory.decision_support.basis_display":{kind:"prose",description:"Where the professional sees the inputs, the logic, the evidence and the limits behind a recommendation.",example:"The panel beside the score lists the inputs with their values, the study it rests on and who was left out."},"regulatory.change_plan.modifications":{kind:"list",description:"Kinds of modification that the plan allows.",example:["retraining on new data"],emptyMeans:"no modification is authorised in advance"},"regulatory.change_plan.protocol":{kind:"text",description:"Document that says how each is made and tested.",example:"change protocol, version 2"},"governance.risk_tier":{kind:"enum",description:"The risk tier the builders declare. The gate derives its own and takes the higher.",example:"low | moderate | high",values:["low","moderate","high"]},"governance.roles.model_owner":{kind:"text",description:"Who owns the model.",example:"name or office"},"governance.roles.clinical_safety":{kind:"text",description:"Who answers for clinical safety; not the model owner.",example:"name or office"},"governance.roles.privacy":{kind:"text",description:"Who answers for privacy.",example:"name or office"},"governance.roles.security":{kind:"text",description:"Who answers for security.",example:"name or office"},"governance.roles.policy_owner":{kind:"text",description:"Who sets the limits.",example:"name or office"},"governance.contact":{kind:"text",description:"Where questions about the system go.",example:"clinical-ai@hospital.example"},"governance.funding":{kind:"prose",description:"Who paid for the development.",example:"The hospital itself."},"governance.stakeholders":{kind:"prose",description:"Who was asked: patients, clinicians, others.",example:"Nurses of two wards and the patient council."},"governance.third_parties":{kind:"prose",description:"Parts that come from others.",example:"The monitoring devices and their firmware."},"governance.changes":{kind:"prose",description:"What changed since earlier versions.",example:"2.1.0: trained again with data up to June 2026."},"governance.inventory_id":{kind:"text",description:"Its number in the organisation's list of AI systems.",example:"AI-0042"},"governance.developers":{kind:"list",description:"People or teams who built it.",example:["Data science office"]},"governance.review.last":{kind:"date",description:"Day of the last review.",example:"2026-09-01"},"governance.review.next":{kind:"date",description:"Day of the next review.",example:"2027-09-01"},"governance.decommission.owner":{kind:"text",description:"Who decides and carries it out.",example:"Data science office"},"governance.decommission.trigger":{kind:"prose",description:"What leads to it.",example:"The calibration drifts and retraining does not mend it, or the vendor ends support."},"governance.decommission.data":{kind:"prose",description:"What happens to its data and logs.",example:"Inputs are deleted after 30 days, logs are archived for six years."},"governance.decommission.notice":{kind:"prose",description:"How those who depend on it are told.",example:"Wards and their system managers are told 60 days ahead."},"governance.training.material":{kind:"text",description:"The material.",example:"e-learning module of the quality office, version 2"},"governance.training.completed":{kind:"date",description:"Day on which those who use it now had completed it.",example:"2026-09-01"},"governance.training.audience":{kind:"text",description:"Who is taught.",example:"nurses and physicians of general wards"},"governance.impact_assessment.document":{kind:"text",description:"The document.",example:"impact assessment of 2026-08-20"},"governance.impact_assessment.date":{kind:"date",description:"Day of the assessment.",example:"2026-08-20"},"governance.impact_assessment.topics":{kind:"list",description:"What it covers, of: affected-groups, harms, likelihood, severity, mitigations, complaint-route.",example:["affected-groups","harms","likelihood","severity","mitigations","complaint-route"]},"governance.incident_channel.contact":{kind:"text",description:"Whom to tell.",example:"Patient safety office"},"governance.incident_channel.how":{kind:"text",description:"How: a form, a number, an address.",example:"incident form of the hospital"},"governance.incident_channel.acknowledge_hours":{kind:"number",description:"Hours until a report is acknowledged.",example:24,minimum:0},"governance.incident_channel.regulator_hours":{kind:"number",description:"Hours until a regulator is told where that is due.",example:240,minimum:0},"governance.consulted":{kind:"list",description:"Groups who were consulted, of: clinicians, patients, families, affected-groups, staff, others.",example:["clinicians","patients"]},"governance.retention.years":{kind:"number",description:"Years.",example:10,minimum:0},"governance.retention.location":{kind:"text",description:"Where.",example:"records archive of the quality office"},"governance.retention.immutable":{kind:"boolean",description:"Whether nobody can change them.",example:true},limitations:{kind:"list",description:"Known limits: where it fails, what it was not tested on.",example:["Not tested in patients on dialysis."]},tradeoffs:{kind:"list",description:"What was given up for what.",example:["more false alarms for fewer missed cases"]},"development.datasets":{kind:"list",description:"Names of the data sets it was built on, where nothing else is said of them.",example:["mimic-iv 3.1"]},"development.training_data":{kind:"prose",description:"The data it was trained on.",example:"Stays on general wards from 2022 to 2024."},"development.evaluation_data":{kind:"prose",description:"The data it was tested on.",example:"Stays on general wards in 2025."},"development.relevance":{kind:"prose",description:"Why the data it was built on suit the place where it is used.",example:"The same three hospitals, wards and devices; the laboratory method changed in 2025 and was mapped."},"development.procedure":{kind:"prose",description:"How it was trained.",example:"Five-fold search over depth and number of trees."},"evaluation.summary":{kind:"prose",description:"How well it does its task.",example:"Finds four of five patients eight hours ahead."},"evaluation.metrics_chosen":{kind:"prose",description:"Which measures were chosen, and why.",example:"Sensitivity first, because a missed case is treated late."},"evaluation.factors":{kind:"prose",description:"Circumstances and groups across which it was examined.",example:"Sex, age, race, ward and device."},"evaluation.external_validation":{kind:"prose",description:"Testing by others or elsewhere.",example:"Tested at two other hospitals by their own staff."},"evaluation.local_validation":{kind:"prose",description:"How it did on data of the places where it is used, also by group; where there is nothing, why.",example:"North campus, 120 cases: finds 78 of 100 women and 79 of 100 men."},"evaluation.clinical_outcomes":{kind:"prose",description:"What it was shown to change for patients.",example:"Antibiotics 40 minutes earlier in a stepped trial."},"evaluation.safety":{kind:"prose",description:"How safety and reliability were tested, and what came out.",example:"Missing vital signs: no score is shown."},"evaluation.publications":{kind:"list",description:"Where the tests are published.",example:["https://example.org/report"]},"evaluation.plan.metrics":{kind:"list",description:"Metrics that were planned.",example:["sensitivity","ppv","auroc"]},"evaluation.plan.not_measured":{kind:"list",description:"Risks that are not measured, each with its reason.",example:["long-term outcomes: the follow-up ends at discharge"],emptyMeans:"every known risk is measured"},"evaluation.severe_errors.cases":{kind:"number",description:"Cases that were graded.",example:600,minimum:0},"evaluation.severe_errors.severe":{kind:"number",description:"Cases with such an error.",example:1,minimum:0},"evaluation.severe_errors.graders":{kind:"number",description:"People who graded each case.",example:2,minimum:0},"evaluation.severe_errors.scale":{kind:"text",description:"The scale they used.",example:"five grades, severe is 4 and 5"},"evaluation.confabulation.statements":{kind:"number",description:"Statements that were graded.",example:600,minimum:0},"evaluation.confabulation.unsupported":{kind:"number",description:"Statements that nothing supports.",example:4,minimum:0},"evaluation.confabulation.severe":{kind:"number",description:"Unsupported statements that could harm seriously.",example:0,minimum:0},"evaluation.confabulation.graders":{kind:"number",description:"Clinicians who graded each.",example:2,minimum:0},"evaluation.confabulation.date":{kind:"date",description:"Day of the grading.",example:"2026-09-01"},"evaluation.citations.given":{kind:"number",description:"References that were checked.",example:300,minimum:0},"evaluation.citations.valid":{kind:"number",description:"References that exist and say what they are cited for.",example:298,minimum:0},"evaluation.counterfactual.pairs":{kind:"number",description:"Pairs that were compared.",example:400,minimum:0},"evaluation.counterfactual.changed":{kind:"number",description:"Pairs whose clinical content differs.",example:3,minimum:0},"evaluation.counterfactual.severe":{kind:"number",description:"Pairs whose difference could harm seriously.",example:0,minimum:0},"evaluation.fail_safe.tests":{kind:"number",description:"Tests that were run.",example:40,minimum:0},"evaluation.fail_safe.passed":{kind:"number",description:"Tests that ended without an answer, as they should.",example:40,minimum:0},"evaluation.fail_safe.kinds":{kind:"list",description:"What was tested, of: missing, out-of-range, corrupted, out-of-scope, wrong-unit, outage.",example:["missing","out-of-range","corrupted","out-of-scope","wrong-unit"]},"evaluation.explanations.fidelity":{kind:"number",description:"Agreement of the explanation with the model, 0 to 1.",example:.9,minimum:0,maximum:1},"evaluation.explanations.stability":{kind:"number",description:"Rank correlation of explanations of like cases, -1 to 1.",example:.8,minimum:-1,maximum:1},"evaluation.explanations.randomisation_check":{kind:"enum",description:"Whether the explanations change when the weights are made random, as they should.",example:"changed | unchanged",values:["changed","unchanged"]},"evaluation.user_test.participants_per_group":{kind:"number",description:"People in the smallest group of users.",example:15,minimum:0},"evaluation.user_test.open_failures":{kind:"number",description:"Failures of critical tasks that nobody has dealt with.",example:0,minimum:0},"evaluation.user_test.date":{kind:"date",description:"Day of the test.",example:"2026-09-01"},"fairness.assessment":{kind:"prose",description:"How fairness was examined.",example:"Error rates compared by sex, race and age."},"fairness.groups_at_risk":{kind:"list",description:"Groups that may be served worse.",example:["patients under 30"]},"fairness.mitigations":{kind:"prose",description:"What was done about it.",example:"More cases of the small groups were collected."},ethical_considerations:{kind:"prose",description:"Ethical questions that were considered.",example:"An alert must not replace a look at the patient."},"monitoring.plan":{kind:"prose",description:"What is watched, how often, and by whom.",example:"Calibration and alert rate monthly, by the data office."},"monitoring.updates":{kind:"prose",description:"When it is updated and tested again.",example:"Every year, and whenever a drift alarm is confirmed."},"monitoring.feedback.override_rate":{kind:"number",description:"Share of its suggestions that users override, 0 to 1.",example:.2,minimum:0,maximum:1},"monitoring.feedback.complaints":{kind:"number",description:"Complaints since the last review.",example:2,minimum:0},"monitoring.feedback.reviewed":{kind:"date",description:"Day on which they were last looked at.",example:"2026-09-01"},"security.measures":{kind:"prose",description:"How it is protected against misuse and attack.",example:"Weights are signed; the service runs without network."},"security.testing":{kind:"prose",description:"How the protection was tested.",example:"Penetration test in May 2026."},"security.access.authentication":{kind:"text",description:"How people prove who they are.",example:"single sign-on of the hospital"},"security.access.least_privilege":{kind:"prose",description:"Who may do what.",example:"Clinicians see scores; two engineers may change the model."},"security.access.multi_factor":{kind:"boolean",description:"Whether administrators need a second factor.",example:true},"security.access.service_identity":{kind:"text",description:"How programs prove who they are.",example:"certificate of the service"},"security.access.session_timeout_minutes":{kind:"number",description:"Minutes until an idle session ends.",example:15,minimum:0},"security.encryption.at_rest":{kind:"boolean",description:"Where they are stored.",example:true},"security.encryption.in_transit":{kind:"boolean",description:"Where they are sent.",example:true},"security.encryption.alternative":{kind:"prose",description:"What protects them where they are not encrypted.",example:"The servers stand in a locked room without a network."},"security.inference.exposed":{kind:"boolean",description:"Whether it can be reached from outside of the organisation.",example:false},"security.inference.weights_shared":{kind:"boolean",description:"Whether the weights are given to others.",example:false},"security.inference.rate_limit":{kind:"text",description:"How many questions one user may ask.",example:"60 an hour"},"security.inference.query_logging":{kind:"boolean",description:"Whether questions are recorded.",example:true},"security.data_integrity.signed":{kind:"boolean",description:"Whether the data are signed or digested when they arrive.",example:true},"security.data_integrity.anomaly_scan":{kind:"date",description:"Day of the last search for planted records.",example:"2026-09-01"},"security.data_integrity.label_audit":{kind:"date",description:"Day of the last check of labels against their source.",example:"2026-09-01"},"security.data_integrity.source_check":{kind:"prose",description:"How data from outside are checked.",example:"Each delivery is compared with the sender's counts and digest."},"security.bill_of_materials.path":{kind:"path",description:"The file.",example:"sbom.cdx.json"},"security.bill_of_materials.digest":{kind:"digest",description:"Digest of the file.",example:"sha256:1111111111111111111111111111111111111111111111111111111111111111"},"security.vulnerability_scan.tool":{kind:"text",description:"Tool and version.",example:"trivy 0.60"},"security.vulnerability_scan.date":{kind:"date",description:"Day of the scan.",example:"2026-09-01"},"security.vulnerability_scan.critical":{kind:"number",description:"Critical vulnerabilities found.",example:0,minimum:0},"security.vulnerability_scan.high":{kind:"number",description:"High vulnerabilities found.",example:0,minimum:0},"security.atlas_version":{kind:"text",description:"Version of MITRE ATLAS that the threats are named by.",example:"5.1.0"},"privacy.measures":{kind:"prose",description:"How patients are protected.",example:"Rows are pseudonymous; models hold no rows."},"privacy.patient_disclosure":{kind:"prose",description:"What patients are told, and whether they are asked.",example:"The privacy notice names the system."},"privacy.attacks.membership_auc":{kind:"number",description:"How well an attacker tells who was in the training data, 0.5 is guessing.",example:.53,minimum:0,maximum:1},"privacy.attacks.true_positive_rate_at_low_false_positive_rate":{kind:"number",description:"Share of members found while 1 in 1,000 others is taken for one.",example:.002,minimum:0,maximum:1},"privacy.attacks.canaries_planted":{kind:"number",description:"Marked records planted in the training data.",example:100,minimum:0},"privacy.attacks.canaries_extracted":{kind:"number",description:"Marked records the model gave away.",example:0,minimum:0},"privacy.attacks.inversion":{kind:"prose",description:"What trying to rebuild training records showed.",example:"No record could be rebuilt closer than its nearest neighbour."},"privacy.attacks.date":{kind:"date",description:"Day of the attacks.",example:"2026-09-01"},environmental_impact:{kind:"prose",description:"Energy or emissions of training and use.",example:"Training took two hours on one processor."},"label.target":{kind:"text",description:"The label the model was trained to predict.",example:"sepsis by Sepsis-3 criteria within six hours"},"label.construct_of_need":{kind:"text",description:"The need the label stands for.",example:"sepsis that needs treatment within six hours"},"label.proxy_justification":{kind:"prose",description:"Where target and need differ: why the label is a fair stand-in for every group.",example:"An audit by group compared the label with chart review."},"split.level":{kind:"enum",description:"The unit that is never in both.",example:"patient | encounter | site | time | row",values:["patient","encounter","site","time","row"]},"split.method":{kind:"prose",description:"How the split was made.",example:"Patients were assigned to one set by a hash of their study number."},"split.overlap_count":{kind:"number",description:"Patients found in both training and test data.",example:0,minimum:0},"split.checked":{kind:"date",description:"When the overlap was counted.",example:"2026-09-30"},"dataset.id":{kind:"text",description:"Short name of the data set.",example:"test-2026"},"dataset.name":{kind:"text",description:"Name of the data set as people call it.",example:"Ward stays 2025"},"dataset.version":{kind:"version",description:"Version of the data set.",example:"3.1"},"dataset.url":{kind:"text",description:"Where it can be found.",example:"https://example.org/datasets/ward-stays"},"dataset.description":{kind:"prose",description:"What it holds.",example:"One row a stay, with vital signs and outcome."},"dataset.role":{kind:"enum",description:"What it was used for.",example:"train | tune | test | external | production",values:["train","tune","test","external","production"]},"dataset.source":{kind:"prose",description:"Where the data come from.",example:"Electronic health record of the hospital, general wards."},"dataset.period.start":{kind:"date",description:"First day.",example:"2025-01-01"},"dataset.period.end":{kind:"date",description:"Last day.",example:"2025-12-31"},"dataset.sites":{kind:"list",description:"Sites that contributed.",example:["one acute hospital"]},"dataset.n":{kind:"number",description:"Number of records.",example:7e3,minimum:0},"dataset.patients":{kind:"number",description:"Patients in it.",example:1200},"dataset.inclusion":{kind:"prose",description:"Who was included.",example:"Adults admitted for at least six hours."},"dataset.exclusion":{kind:"prose",description:"Who was excluded.",example:"Patients in palliative care."},"dataset.label_method":{kind:"prose",description:"How the label was made.",example:"Sepsis-3 criteria computed from the record."},"dataset.lawful_basis":{kind:"enum",description:"On what basis the data may be used.",example:"consent | waiver-of-authorization | de-identified-safe-harbor | de-identified-expert-determination | limited-data-set-agreement | treatment-or-operations | public | synthetic",values:["consent","waiver-of-authorization","de-identified-safe-harbor","de-identified-expert-determination","limited-data-set-agreement","treatment-or-operations","public","synthetic"]},"dataset.lawful_basis_reference":{kind:"text",description:"Document that records the basis.",example:"determination letter of 2025-02-01"},"dataset.licence":{kind:"text",description:"Licence or agreement of use.",example:"internal use under agreement"},"dataset.digest":{kind:"digest",description:"Digest of the data as used.",example:"sha256:<64 hexadecimal digits>"},"dataset.creator":{kind:"text",description:"Who made it.",example:"Data office of the hospital"},"dataset.collection":{kind:"prose",description:"How it was collected.",example:"Exported from the health record by nightly jobs."},"dataset.preprocessing":{kind:"prose",description:"What was done to it before use.",example:"Values outside the possible range were removed."},"dataset.demographics":{kind:"prose",description:"Who the patients are.",example:"Half women; median age 66."},"dataset.sensitive_data":{kind:"prose",description:"What personal or sensitive data it holds.",example:"Race and language, as recorded at admission."},"dataset.deidentification":{kind:"prose",description:"How identities were removed, and by whom that was confirmed.",example:"Safe harbor, confirmed by the privacy office."},"dataset.consent":{kind:"prose",description:"Consent of the patients, or why none is needed.",example:"Waiver of the review board."},"dataset.ethics_approval":{kind:"prose",description:"Review by an ethics board.",example:"Approved by the review board in March 2025."},"dataset.known_biases":{kind:"prose",description:"Ways in which it is known to be one-sided.",example:"Few patients without insurance."},"dataset.limitations":{kind:"prose",description:"What it cannot be used for.",example:"No outpatient visits."},"dataset.intended_uses":{kind:"prose",description:"What it was made for.",example:"Development and testing of early warning scores."},"dataset.discouraged_uses":{kind:"prose",description:"What it must not be used for.",example:"Finding single patients."},"dataset.terms_of_use":{kind:"prose",description:"Conditions of use beyond the licence.",example:"Health research only."},"dataset.derived_from":{kind:"list",description:"Data sets it was made from.",example:["ward-stays-2024"]},"dataset.maintenance":{kind:"prose",description:"Who keeps it up to date, and how.",example:"Refreshed every quarter by the data office."},"dataset.patient_data":{kind:"boolean",description:"Whether it holds or was made from data of patients.",example:true},"dataset.retention.period":{kind:"text",description:"The period.",example:"six years after the last use"},"dataset.retention.trigger":{kind:"prose",description:"What leads to its deletion.",example:"End of the study, or withdrawal of consent."},"dataset.withdrawal":{kind:"prose",description:"How a patient's data are taken out again.",example:"The row is deleted and the model retrained at the next release."},"dataset.missing_values":{kind:"prose",description:"How missing values are handled, and that it is the same in use.",example:"The last value of 24 hours, else the median of the ward; the same code runs in use."},"population-group.attribute":{kind:"text",description:"Attribute, named as in the evidence columns.",example:"sex"},"population-group.group":{kind:"text",description:"Group, named as in the evidence.",example:"F"},"population-group.share":{kind:"number",description:"Share of the intended population, 0 to 1.",example:.52,minimum:0,maximum:1},"population-group.source":{kind:"text",description:"Where the share comes from.",example:"admissions of 2025"},"feature.name":{kind:"text",description:"Name of the input as the model sees it.",example:"lactate"},"feature.sensitive":{kind:"enum",description:"Sensitive attribute the input is or stands for; none where it is not.",example:"none | age | sex | race | ethnicity | language | disability | gender-identity | sexual-orientation | payer | social-determinant | location",values:["none","age","sex","race","ethnicity","language","disability","gender-identity","sexual-orientation","payer","social-determinant","location"]},"feature.justification":{kind:"prose",description:"Why a sensitive input is needed.",example:"Age changes the baseline risk of sepsis in every published score."},"feature.tested_without":{kind:"prose",description:"What happens without it.",example:"Without age the AUROC falls by 0.02 and calibration over 80 years is lost."},"feature.patient_data":{kind:"boolean",description:"Whether it identifies or describes a patient.",example:true},"feature.need":{kind:"prose",description:"Why the model needs it.",example:"Without it 40 of 1,000 more cases are missed."},"feature.missing_train":{kind:"number",description:"Share missing in the training data, 0 to 1.",example:.05,minimum:0,maximum:1},"feature.missing_test":{kind:"number",description:"Share missing in the test data, 0 to 1.",example:.06,minimum:0,maximum:1},"artifact.path":{kind:"path",description:"Path of the file, relative to rmf-system.yaml.",example:"model/weights.safetensors"},"artifact.digest":{kind:"digest",description:"Digest of the file.",example:"sha256:<64 hexadecimal digits>"},"deployment.threshold":{kind:"number",description:"The score at or above which the system acts in production.",example:.3},"deployment.status":{kind:"enum",description:"How far it is in use.",example:"not-deployed | silent | pilot | deployed",values:["not-deployed","silent","pilot","deployed"]},"explainability.method":{kind:"text",description:"Method.",example:"SHAP values of the trees"},"explainability.granularity":{kind:"enum",description:"One model or one case.",example:"case | global | case-and-global | none",values:["case","global","case-and-global","none"]},"explainability.audience":{kind:"text",description:"Who sees the explanation.",example:"ward nurses"},"explainability.where_shown":{kind:"text",description:"Where it is shown.",example:"next to the score in the record"},"explainability.reason_without_cases":{kind:"prose",description:"Why no explanation of single cases is given, if none is.",example:"The committee of 2026-03-01 accepted a global explanation."},"oversight.override":{kind:"prose",description:"How a user overrides the output.",example:"The nurse dismisses the alert with a reason."},"oversight.stop":{kind:"prose",description:"How the system is stopped.",example:"The charge nurse can switch the alert off for a ward."},"oversight.overreliance_mitigation":{kind:"prose",description:"What is done against over-reliance.",example:"Training with wrong alerts; the share of dismissed alerts is reviewed each month."},"oversight.who":{kind:"text",description:"Who oversees it.",example:"charge nurse"},"oversight.competence":{kind:"prose",description:"What the overseers must know.",example:"Yearly course on sepsis and on the limits of the alert."},"oversight.autonomous_actions":{kind:"list",description:"Actions taken without a person. Write [] when there are none.",example:["none"],emptyMeans:"the system takes no action without a person"},"result.path":{kind:"path",description:"Path of the file, relative to rmf-system.yaml.",example:"evaluation/predictions.csv"},"result.kind":{kind:"enum",description:"What the file holds.",example:"predictions | metrics | explanation",values:["predictions","metrics","explanation"]},"result.role":{kind:"enum",description:"The data it was computed on; production: what the deployed system scored lately, with outcomes as far as they are known.",example:"train | tune | test | external | production",values:["train","tune","test","external","production"]},"result.dataset":{kind:"text",description:"The id of the data set under data.",example:"test-2026"},"result.dataset_digest":{kind:"digest",description:"Digest of the data the results were computed on.",example:"sha256:<64 hexadecimal digits>"},"result.model_digest":{kind:"digest",description:"Digest of the model the results were computed with.",example:"sha256:<64 hexadecimal digits>"},"result.created":{kind:"date",description:"The day the results were computed.",example:"2026-10-15"},"result.evaluator":{kind:"text",description:"Who computed them.",example:"name or office"},"result.columns.label":{kind:"text",description:"The outcome.",example:"y_true"},"result.columns.score":{kind:"text",description:"The score.",example:"y_score"},"result.columns.prediction":{kind:"text",description:"The decision, if there is no score.",example:"y_pred"},"result.columns.patient":{kind:"text",description:"The patient of each row. Where patients have several rows, all intervals and decisions count patients, since their rows repeat one another. Without it a column patient_id, patient, subject_id, person_id or cluster is taken.",example:"patient"},"result.columns.attributes":{kind:"map",description:"Attribute of the patients to column, for example sex: sex.",example:{sex:"sex"}},"result.positive":{kind:"text",description:"The value of the outcome column that means the condition is present.",example:"1"},"result.higher_means_positive":{kind:"boolean",description:"Whether a higher score means the condition is more likely.",example:true},"result.threshold":{kind:"number",description:"The score at or above which the condition is called present.",example:.3},"result.metrics":{kind:"map",description:"For metrics: metric to JSON pointer in the file, for example auroc: /test/roc_auc.",example:{auroc:"/test/roc_auc"}},"benefit.claim":{kind:"prose",description:"The benefit.",example:"Antibiotics are given earlier to patients with sepsis."},"benefit.evidence":{kind:"enum",description:"The strongest evidence there is.",example:"randomised-trial | prospective-study | retrospective-study | silent-trial | none",values:["randomised-trial","prospective-study","retrospective-study","silent-trial","none"]},"benefit.reference":{kind:"text",description:"Where it is written.",example:"report of the silent trial, 2026-07"},"benefit.alternative":{kind:"prose",description:"What would be done without it, and why that is not enough.",example:"Early warning scores on paper; they are measured every eight hours, which is too late for half of the patients."},"ethics.determination":{kind:"enum",description:"What the board decided.",example:"approved | exempt | not-research",values:["approved","exempt","not-research"]},"ethics.reference":{kind:"text",description:"Number of the decision.",example:"board 2025-114"},"ethics.date":{kind:"date",description:"Day of the decision.",example:"2025-06-12"},"disclosure.text":{kind:"prose",description:"The notice.",example:"This message was drafted by a computer program and checked by your care team."},"disclosure.channel":{kind:"text",description:"Where they see or hear it.",example:"at the start of each message"},"disclosure.human_contact":{kind:"text",description:"How they reach a person.",example:"reply to the message or call the ward"},"release.reason":{kind:"prose",description:"Why it changed.",example:"Retrained on data of 2025 after the laboratory changed its lactate method."},"release.modifications":{kind:"list",description:"Kinds of modification, in the words of the change plan.",example:["retraining on new data"],emptyMeans:"nothing in the model changed"},"release.changelog":{kind:"path",description:"File with the history of changes.",example:"CHANGELOG.md"},"operations.logging.events":{kind:"list",description:"What is recorded, of: time, user, patient-reference, model-version, input-reference, output, override.",example:["time","user","patient-reference","model-version","input-reference","output","override"]},"operations.logging.retention_days":{kind:"number",description:"Days for which it is kept.",example:2190,minimum:0},"operations.logging.tamper_evident":{kind:"boolean",description:"Whether a later change would show.",example:true},"operations.incident_plan.document":{kind:"text",description:"The plan.",example:"AI incident plan, version 3"},"operations.incident_plan.exercised":{kind:"date",description:"Day of the last exercise.",example:"2026-09-01"},"operations.incident_plan.scenarios":{kind:"list",description:"What was exercised, of: wrong-output, drift, privacy-leak, prompt-injection, vendor-outage, downtime.",example:["wrong-output","drift","privacy-leak","vendor-outage"]},"operations.fallback.procedure":{kind:"prose",description:"The procedure.",example:"Nurses return to the paper chart for early warning scores."},"operations.fallback.longest_outage_hours":{kind:"number",description:"Hours that can be bridged so.",example:72,minimum:0},"operations.rollback.version":{kind:"text",description:"The version; there is none before the first release.",example:"2.0.3",emptyMeans:"there is no earlier version to go back to"},"operations.rollback.digest":{kind:"digest",description:"Digest of its model.",example:"sha256:1111111111111111111111111111111111111111111111111111111111111111",emptyMeans:"there is no earlier version to go back to"},"operations.rollback.tested":{kind:"date",description:"Day on which going back was last tried.",example:"2026-09-01"},"operations.rollback.disable_minutes":{kind:"number",description:"Minutes until it can be switched off.",example:15,minimum:0},"environment.energy_kwh":{kind:"number",description:"Kilowatt hours of training.",example:120,minimum:0},"environment.emissions_kg":{kind:"number",description:"Kilograms of carbon dioxide equivalent.",example:40,minimum:0},"environment.inference_kwh_per_1000":{kind:"number",description:"Kilowatt hours for 1,000 uses.",example:.2,minimum:0},"environment.method":{kind:"text",description:"How it was estimated.",example:"power meter of the server"},"agent.uses_tools":{kind:"boolean",description:"Whether it calls tools that read or change something.",example:false},"agent.identity":{kind:"text",description:"Under which identity it acts.",example:"its own service account, never that of a user"},"agent.memory_isolation":{kind:"prose",description:"How what it remembers of one patient is kept from another.",example:"The memory is emptied when the patient's chart is closed."},"agent.stop":{kind:"prose",description:"How somebody stops it in the middle.",example:"The stop button ends the run and undoes what was not yet sent."},"retrieval.used":{kind:"boolean",description:"Whether it looks up documents.",example:false},"retrieval.access_filter":{kind:"prose",description:"How it is kept from documents that the user may not see.",example:"The search runs with the rights of the user."},"retrieval.patient_filter":{kind:"boolean",description:"Whether only documents of the patient at hand are searched.",example:true},"retrieval.ingest_scan":{kind:"date",description:"Day of the last search for planted instructions in the documents.",example:"2026-09-01"},"component.name":{kind:"text",description:"Its name.",example:"open clinical language model"},"component.kind":{kind:"enum",description:"What it is.",example:"foundation-model | pretrained-model | dataset | service | software | device",values:["foundation-model","pretrained-model","dataset","service","software","device"]},"component.supplier":{kind:"text",description:"Who supplies it.",example:"name of the vendor"},"component.version":{kind:"text",description:"Exact version or dated snapshot; no alias such as latest.",example:"2026-03-01"},"component.digest":{kind:"digest",description:"Digest of its file, where there is one.",example:"sha256:1111111111111111111111111111111111111111111111111111111111111111"},"component.licence":{kind:"text",description:"Its licence.",example:"Apache-2.0"},"component.terms":{kind:"text",description:"The terms of use.",example:"contract of 2026-02-01"},"component.patient_data_access":{kind:"boolean",description:"Whether the supplier receives data of patients.",example:false},"component.agreement.kind":{kind:"enum",description:"What it is.",example:"business-associate-agreement | data-use-agreement | data-processing-agreement | none",values:["business-associate-agreement","data-use-agreement","data-processing-agreement","none"]},"component.agreement.reference":{kind:"text",description:"Where it is kept.",example:"contract 2026-17"},"component.agreement.signed":{kind:"date",description:"Day it was signed.",example:"2026-02-01"},"component.agreement.expires":{kind:"date",description:"Last day on which it holds; of one without an end, the day of its next review.",example:"2028-02-01"},"component.fallback":{kind:"prose",description:"What is done while the supplier is down.",example:"Clinicians write the letter themselves."},"component.evaluated_version":{kind:"text",description:"The version with which the results were made.",example:"2026-03-01"},"approval.role":{kind:"enum",description:"In which role.",example:"clinical-safety | privacy | security | legal | executive",values:["clinical-safety","privacy","security","legal","executive"]},"approval.person":{kind:"text",description:"Office or person who decided.",example:"Patient safety office"},"approval.date":{kind:"date",description:"Day of the decision.",example:"2026-10-20"},"approval.model_digest":{kind:"digest",description:"Digest of the model that was decided on.",example:"sha256:1111111111111111111111111111111111111111111111111111111111111111"},"approval.decision":{kind:"enum",description:"What was decided.",example:"go | go-with-conditions | no-go",values:["go","go-with-conditions","no-go"]},"approval.conditions":{kind:"prose",description:"The conditions.",example:"Only on wards with a rapid response team."},"tool.name":{kind:"text",description:"Its name, as in the manifest.",example:"draft_order"},"tool.purpose":{kind:"prose",description:"What for.",example:"Puts a draft of an order into the queue of the physician."},"tool.effect":{kind:"enum",description:"The gravest thing it can do.",example:"reads | drafts | writes | orders | sends | deletes | runs-code",values:["reads","drafts","writes","orders","sends","deletes","runs-code"]},"tool.scope":{kind:"prose",description:"What it may reach.",example:"Orders of the patient at hand."},"tool.approval":{kind:"enum",description:"Who agrees before it acts.",example:"human-each-time | human-once | none",values:["human-each-time","human-once","none"]},"tool.reversible":{kind:"boolean",description:"Whether what it did can be undone.",example:true},"tool.server":{kind:"text",description:"The server that offers it.",example:"order entry"},"tool.version":{kind:"text",description:"Its version.",example:"1.4.0"},"tool.digest":{kind:"digest",description:"Digest of its manifest.",example:"sha256:1111111111111111111111111111111111111111111111111111111111111111"},"corpus.id":{kind:"text",description:"Short name.",example:"care-guidelines"},"corpus.owner":{kind:"text",description:"Who answers for it.",example:"Guideline office"},"corpus.source":{kind:"prose",description:"Where it comes from.",example:"Guidelines of the hospital, as published on its intranet."},"corpus.version":{kind:"text",description:"Its version.",example:"2026-09"},"corpus.digest":{kind:"digest",description:"Digest of the collection or its index.",example:"sha256:1111111111111111111111111111111111111111111111111111111111111111"},"corpus.licence":{kind:"text",description:"Its licence.",example:"internal use"},"corpus.updated":{kind:"date",description:"Day of the last update.",example:"2026-09-01"},"corpus.patient_data":{kind:"boolean",description:"Whether it holds data of patients.",example:false},"hazard.id":{kind:"text",description:"Short name.",example:"H-01"},"hazard.kind":{kind:"enum",description:"What kind of harm.",example:"wrong-output | missed-case | subgroup-harm | privacy-leak | over-reliance | downtime | prompt-injection | wrong-action | other",values:["wrong-output","missed-case","subgroup-harm","privacy-leak","over-reliance","downtime","prompt-injection","wrong-action","other"]},"hazard.description":{kind:"prose",description:"What may happen, and to whom.",example:"A patient with sepsis is not flagged and treated later."},"hazard.severity":{kind:"enum",description:"How bad it would be.",example:"negligible | minor | serious | critical | catastrophic",values:["negligible","minor","serious","critical","catastrophic"]},"hazard.probability":{kind:"enum",description:"How likely it is.",example:"improbable | remote | occasional | probable | frequent",values:["improbable","remote","occasional","probable","frequent"]},"hazard.control":{kind:"prose",description:"What prevents or limits it.",example:"Nurses measure early warning scores as before."},"hazard.residual":{kind:"enum",description:"The risk that is left.",example:"low | medium | high | unacceptable",values:["low","medium","high","unacceptable"]},"hazard.owner":{kind:"text",description:"Who answers for it.",example:"Patient safety office"},"hazard.status":{kind:"enum",description:"Where it stands.",example:"open | controlled | closed",values:["open","controlled","closed"]},"hazard.accepted_by":{kind:"text",description:"Who accepted what is left, in which role.",example:"clinical safety officer"},"hazard.accepted":{kind:"date",description:"Day of that.",example:"2026-09-01"},"hazard.disclosed":{kind:"boolean",description:"Whether users are told of what is left.",example:true},"threat.technique":{kind:"text",description:"The technique.",example:"AML.T0020"},"threat.asset":{kind:"text",description:"What it would hit.",example:"training data"},"threat.disposition":{kind:"enum",description:"What is done.",example:"mitigated | accepted | transferred | not-applicable",values:["mitigated","accepted","transferred","not-applicable"]},"threat.control":{kind:"prose",description:"How, or why not.",example:"Data come from one system over a signed channel."},"monitor.family":{kind:"enum",description:"What it is about.",example:"performance | fairness | drift | safety | security",values:["performance","fairness","drift","safety","security"]},"monitor.metric":{kind:"text",description:"What is measured.",example:"sensitivity"},"monitor.limit":{kind:"text",description:"Where somebody acts.",example:"below 0.80 in a quarter"},"monitor.every_days":{kind:"number",description:"Days between two looks.",example:30,minimum:0},"monitor.owner":{kind:"text",description:"Who looks.",example:"Data science office"},"monitor.action":{kind:"prose",description:"What is done beyond the limit.",example:"The score is hidden until it is understood."},"incident.id":{kind:"text",description:"Short name.",example:"I-2026-03"},"incident.date":{kind:"date",description:"Day it was noticed.",example:"2026-05-04"},"incident.severity":{kind:"enum",description:"How bad it was.",example:"minor | moderate | serious | critical",values:["minor","moderate","serious","critical"]},"incident.status":{kind:"enum",description:"Where it stands.",example:"open | contained | closed",values:["open","contained","closed"]},"incident.model":{kind:"text",description:"What it concerned.",example:"version 2.0.3"},"incident.description":{kind:"prose",description:"What happened, without anything about a patient.",example:"Scores were an hour late after an upgrade."},"privacy-method.kind":{kind:"enum",description:"The method.",example:"differential-privacy | federated-learning | homomorphic-encryption | synthetic-data | secure-enclave",values:["differential-privacy","federated-learning","homomorphic-encryption","synthetic-data","secure-enclave"]},"privacy-method.epsilon":{kind:"number",description:"Differential privacy: epsilon.",example:3,minimum:0},"privacy-method.delta":{kind:"number",description:"Differential privacy: delta.",example:1e-6,minimum:0,maximum:1},"privacy-method.accountant":{kind:"text",description:"Differential privacy: how the loss was added up.",example:"privacy loss distribution"},"privacy-method.unit":{kind:"enum",description:"Differential privacy: whose presence is hidden.",example:"patient | record | event",values:["patient","record","event"]},"privacy-method.training_patients":{kind:"number",description:"Patients in the training data.",example:2e4,minimum:0},"privacy-method.secure_aggregation":{kind:"boolean",description:"Federated learning: whether the updates of one site stay hidden.",example:true},"privacy-method.scheme":{kind:"text",description:"Homomorphic encryption: the scheme and its parameters.",example:"CKKS, ring dimension 16384"},"privacy-method.security_bits":{kind:"number",description:"Homomorphic encryption: bits of security.",example:128,minimum:0},"site.name":{kind:"text",description:"The place.",example:"north campus"},"site.validated":{kind:"date",description:"Day of the validation on its own recent data.",example:"2026-09-01"},"site.evidence":{kind:"path",description:"Results of that validation.",example:"evaluation/north-campus.csv"},"site.cases":{kind:"number",description:"Patients with the condition in it.",example:120,minimum:0},"perturbation.attack":{kind:"text",description:"What was done to the input.",example:"projected gradient descent"},"perturbation.budget":{kind:"text",description:"How much.",example:"8/255"},"perturbation.metric":{kind:"text",description:"What was measured.",example:"auroc"},"perturbation.clean":{kind:"number",description:"The number without the change.",example:.9},"perturbation.attacked":{kind:"number",description:"The number with the change.",example:.84},"attack.category":{kind:"enum",description:"Category of the OWASP lists for language models (2025) and agents (2026).",example:"LLM01 | LLM02 | LLM03 | LLM04 | LLM05 | LLM06 | LLM07 | LLM08 | LLM09 | LLM10 | ASI01 | ASI02 | ASI03 | ASI04 | ASI05 | ASI06 | ASI07 | ASI08 | ASI09 | ASI10",values:["LLM01","LLM02","LLM03","LLM04","LLM05","LLM06","LLM07","LLM08","LLM09","LLM10","ASI01","ASI02","ASI03","ASI04","ASI05","ASI06","ASI07","ASI08","ASI09","ASI10"]},"attack.attempts":{kind:"number",description:"Attempts.",example:200,minimum:0},"attack.successes":{kind:"number",description:"Attempts that succeeded.",example:1,minimum:0},"attack.patient_data_leaks":{kind:"number",description:"Attempts that brought out data of patients.",example:0,minimum:0},"attack.tool":{kind:"text",description:"Tool and version, or team.",example:"garak 0.14"},"attack.date":{kind:"date",description:"Day of the attempts.",example:"2026-09-01"},"attack.model_digest":{kind:"digest",description:"Digest of the model that was attacked.",example:"sha256:1111111111111111111111111111111111111111111111111111111111111111"}}
const systemCollections={dataset:{key:"data",id:"id",description:"Every data set used to train, tune, test, validate or watch the system."},"population-group":{key:"population",id:"group",description:"Shares of groups in the population the system is meant for."},feature:{key:"features",id:"name",description:"The declared inputs of the model."},artifact:{key:"artifacts",id:"path",description:"The model files, or pointers to them."},result:{key:"evidence",id:"path",description:"Where the results are and how to read them."},component:{key:"components",id:"name",description:"Models, data, services and software of others that shape what it puts out."},approval:{key:"approvals",id:"role",description:"Decisions to use this version, one for each role."},tool:{key:"tools",id:"name",description:"Tools that it can call."},corpus:{key:"corpora",id:"id",description:"Collections of documents that it looks up."},hazard:{key:"hazards",id:"id",description:"Register of risks: what may go wrong, and what is done about it."},threat:{key:"threats",id:"technique",description:"Attacks that were thought of, by their number in MITRE ATLAS."},monitor:{key:"monitors",id:"metric",description:"What is watched while it is in use."},incident:{key:"incidents",id:"id",description:"Incidents with it or with what it is built on."},"privacy-method":{key:"privacy_methods",id:"kind",description:"Methods that keep training or use from telling about patients."},site:{key:"sites",id:"name",description:"Places where it is or will be in use."},perturbation:{key:"perturbations",id:"attack",description:"Performance when inputs are changed on purpose or by noise."},attack:{key:"red_team",id:"category",description:"Attempts to make a language model or agent misbehave."}}
var fact=__webpack_require__(49867)
const derived=kind=>(description,rest={})=>({kind:kind,description:description,example:null,...rest})
const vocabulary_text=derived("text")
const number=derived("number")
const list=derived("list")
const digest=derived("digest")
const vocabulary_boolean=derived("boolean")
const oneOf=(description,values,rest={})=>derived("enum")(description,{values:values,...rest})
const derivedFields={"tier.derived":oneOf("The risk tier derived from the intended use.",["low","moderate","high"]),"tier.judged":oneOf("The risk tier the system is judged by.",["low","moderate","high"]),"model.digest":digest("The digest of the model under review.",{settledBy:"artifact.digest"}),"artifact.actual_digest":digest("The digest computed from the file or read from its pointer."),"artifact.format":vocabulary_text("The format of the file."),"artifact.size":number("Bytes of the file."),"artifact.software":list("Software and versions it was written with."),"artifact.runs_code":vocabulary_boolean("Whether loading the file can run code that is in it."),"artifact.imports":list("What loading the file imports."),"artifact.dangerous_imports":list("What loading the file imports that can run commands or open files."),"artifact.is_model":vocabulary_boolean("Whether it is a file of the model: listed in rmf-system.yaml, named like weights, or one that runs code when loaded."),"artifact.digest_holds":vocabulary_boolean("Whether the file, or the pointer to it, has the digest that is stated.",{settledBy:"artifact.digest"}),"artifact.loading":oneOf("What loading the file can do.",["runs-nothing","runs-nothing-by-name","nothing-dangerous","dangerous"]),"artifact.signature":oneOf("Whether the file is signed, and what became of the signature.",["none","stated","verified","wrong"]),"artifact.signature_expected":vocabulary_boolean("Whether the policy names whose signatures are believed."),"artifact.signature_format":vocabulary_text("The form of its signature."),"artifact.signer":vocabulary_text("Who signed it, as the certificate says."),"artifact.builder":vocabulary_text("What built it."),"artifact.build_type":vocabulary_text("The kind of build."),"artifact.sources":list("What it was built from, as far as the statement of the build says."),"artifact.created":vocabulary_text("When it was made."),"artifact.run_id":vocabulary_text("The run that made it."),"result.declared_data_digest":digest("The digest of the data set that the result names.",{settledBy:"result.dataset"}),"result.age_days":number("Days between the day the results were computed and the day of judgement."),"result.unknown_share":number("Share of the rows without a known group, in the attribute where it is largest."),"result.used_by_systems":number("Systems that use a file with the same contents."),"result.about_software":vocabulary_boolean("Whether it holds nothing but what a scanner found in software and files."),"result.judged":vocabulary_boolean("Whether the rows of the file are those the performance is judged by."),"result.positives":number("Rows with the condition.",{settledBy:"result.positive"}),"result.negatives":number("Rows without the condition.",{settledBy:"result.positive"}),"evaluation.latest_result":derived("date")("The day on which the newest results of its tests were computed.",{settledBy:"result.created"}),"model.unlisted_foundation_models":list("Foundation models that are not among the components under the same name.",{settledBy:"component.name",emptyMeans:"the system is built on no foundation model"}),"component.pinned":vocabulary_boolean("Whether the version is exact, so that the supplier cannot put another in its place.",{settledBy:"component.version"}),"perturbation.relative_drop":number("The part of the performance that is lost, 0 to 1.",{settledBy:"perturbation.metric"}),"perturbation.kinds":number("Different ways in which inputs were changed.",{settledBy:"perturbation.attack"}),"tool.autonomy":oneOf("Whether it changes something, and whether a person agrees before.",["changes-nothing","acts-with-a-person","acts-alone"],{settledBy:"tool.approval"}),"tool.declared":vocabulary_boolean("Whether rmf-system.yaml lists the tool, or a tool of the server."),"tool.annotated_effect":oneOf("What its manifest says that it does.",["reads","changes","destroys"]),"tool.understated":vocabulary_boolean("Whether its manifest says that it does more than rmf-system.yaml states."),"tool.newest_version":vocabulary_boolean("Whether it runs in whatever version its supplier publishes last."),"tool.unlimited_scope":vocabulary_boolean("Whether its scope is everything.",{settledBy:"tool.scope"}),"feature.missing_difference":number("How far the shares of missing values in training and test data differ.",{settledBy:"feature.missing_test"}),"privacy-method.largest_delta":number("One divided by the number of patients in the training data.",{settledBy:"privacy-method.training_patients"}),"approval.shared_with":list("Other roles in which the same person decided.",{settledBy:"approval.person"}),"explanation.model_digest":digest("The digest of the model that was explained.",{settledBy:"result.model_digest"}),"explanation.features":list("Inputs that the explanation ranks."),"explanation.undeclared_features":list("Inputs it ranks that are not among the declared ones.",{settledBy:"feature.name"}),"explanation.unjustified_top_features":list("Inputs among its ten strongest that are sensitive or look like an identifier and have no justification."),"claim.metric":vocabulary_text("The metric that is declared."),"claim.assurance":oneOf("Who states the number.",fact.lR),"claim.value":number("The declared number."),"claim.lower":number("The lower end of its declared interval."),"claim.upper":number("The upper end of its declared interval."),"claim.level":number("The level of its declared interval."),"trait.value":oneOf("Whether the system has the trait.",["yes","no","unknown"]),"file.problems":number("Problems found while reading the file."),"change.kind":oneOf("The kind of change.",["system-removed","tier-lowered","result-removed","subgroup-removed","exclusion-added","trait-dropped","dataset-removed","score-changed","threshold-changed","label-changed","positive-changed","group-column-changed","model-changed"]),"change.version_kept":vocabulary_boolean("Whether the version stayed the same although the model is another."),"change.denied":vocabulary_boolean("Whether it is stated that nothing in the model changed although the model is another."),"change.loosens":vocabulary_boolean("Whether the change makes the judgement easier to pass."),"waiver.status":oneOf("What becomes of the waiver on this day.",["in-use","not-needed","expired","other-subject","not-yet-approved","too-long","ends-before-it-begins","cannot-be-waived","approved-by-requester"]),"waiver.days":number("Days from the approval of the waiver to its end."),"evidence-plan.days":number("Days from the approval of the plan to its end."),"evidence-plan.status":oneOf("What becomes of the evidence plan on this day.",["in-use","not-needed","does-not-cover","expired","not-yet-approved","too-long","ends-before-it-begins","not-by-clinical-safety","approved-by-owner","not-grown","fewer-cases"]),"population-group.share_ratio":number("The share of the group in the test data divided by its share in the population."),"population-group.n":number("Test rows of the group."),"subgroup.n":number("Rows of the subgroup."),"subgroup.positives":number("Rows of the subgroup with the condition."),"subgroup.required":vocabulary_boolean("Whether the policy demands a judgement of the subgroup.")}
const fields=new Map([...Object.entries(systemFields),...Object.entries(derivedFields)])
function fieldDefinition(field){return fields.get(field)??null}function writableFields(){return Object.keys(systemFields)}function fieldNames(){return[...fields.keys()]}const collections=new Map(Object.entries(systemCollections).map(([kind,definition])=>[kind,definition]))
function writtenAs(field){const[head="",...rest]=field.split(".")
const collection=systemCollections[head]
return collection===void 0?field:`${collection.key}[].${rest.join(".")}`}function isDerived(field){return Object.hasOwn(derivedFields,field)}function nameInText(field){const definition=derivedFields[field]
if(definition===void 0)return writtenAs(field)
return definition.description.charAt(0).toLowerCase()+definition.description.slice(1).replace(/\.$/,"")}function nearestName(name,known){let best=null
let bestDistance=Math.floor(name.length/3)+1
for(const candidate of known){if(Math.abs(candidate.length-name.length)>=bestDistance)continue
const distance=editDistance(name,candidate)
if(distance<bestDistance){best=candidate
bestDistance=distance}}return best}function editDistance(a,b){let previous=Array.from({length:b.length+1},(_,index)=>index)
for(let i=1;i<=a.length;i++){const current=[i]
for(let j=1;j<=b.length;j++){const substitution=(previous[j-1]??0)+(a[i-1]===b[j-1]?0:1)
current.push(Math.min((previous[j]??0)+1,(current[j-1]??0)+1,substitution))}previous=current}return previous[b.length]??0}},46513:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>dvcSteps,l:()=>md5Digest})
var _mapped_paths_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76849)
function dvcSteps(value){const root=(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(value)
const at=path=>(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_0__.JW)(root,path,"exact")
const steps=at("outs").length>0?[root]:at("stages").length>0?at("stages/*"):at("*")
return steps.map(step=>({step:step,dependencies:filesAt(step,"deps[]"),outputs:filesAt(step,"outs[]")}))}function filesAt(step,path){return(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_0__.JW)(step,path,"exact").filter(({value:value})=>value.kind==="mapping").map(element=>{const scalar=key=>{const value=(0,_mapped_paths_js__WEBPACK_IMPORTED_MODULE_0__.JW)(element,key,"exact")[0]?.value
return value?.kind==="scalar"?value:null}
return{element:element,path:scalar("path"),md5:scalar("md5"),size:scalar("size")}})}function md5Digest(scalar){const text=scalar.text.trim().toLowerCase()
return/^[0-9a-f]{32}(\.dir)?$/.test(text)?`md5:${text}`:null}},44435:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LJ:()=>looksLikeWeights,_V:()=>isPointer,a9:()=>modelDigest,m:()=>lfsDigest,sc:()=>sha256})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
var _documents_data_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(67440)
var _paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9341)
var _dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46513)
const WEIGHTS=/\.(safetensors|onnx|pt|pth|ckpt|keras|gguf|tflite)$/i
const PERHAPS_WEIGHTS=/\.(pkl|pickle|joblib|h5|hdf5|pb|bin)$/i
const SAYS_MODEL=/(model|weight|classifier|estimator|checkpoint|network)/i
function looksLikeWeights(path){return WEIGHTS.test(path)||PERHAPS_WEIGHTS.test(path)&&SAYS_MODEL.test(path)}const LFS_HEAD="version https://git-lfs.github.com/spec/v1"
const LFS_POINTER=/^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-\S+ sha256:[0-9a-f]{64}\r?\n)*oid (sha256:[0-9a-f]{64})\r?\nsize \d+\r?\n?$/
function lfsDigest(head){return head.size>1024?null:LFS_POINTER.exec(head.text)?.[1]??null}function isPointer(head){return head.size<=1024&&head.text.startsWith(LFS_HEAD)}function dvcDigest(path,text){if(!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(path).endsWith(".dvc"))return null
const{value:value}=(0,_documents_data_js__WEBPACK_IMPORTED_MODULE_1__._)(text,{format:"yaml"})
const outputs=value===null?[]:(0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__.P)(value).flatMap(step=>step.outputs)
const[only]=outputs
return outputs.length!==1||only===void 0||only.md5===null?null:(0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__.l)(only.md5)}function sha256(chunks){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
for(const chunk of chunks)hash.update(chunk)
return hash.digest("hex")}function modelDigest(head,chunks,known){const lfs=lfsDigest(head)
if(lfs!==null)return{digest:lfs,source:"git-lfs-pointer"}
const dvc=dvcDigest(head.path,head.text)
if(dvc!==null)return{digest:dvc,source:"dvc-pointer"}
return{digest:`sha256:${known||sha256(chunks())}`,source:"bytes"}}},76849:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,$O:()=>scalarsBelow,CN:()=>pathList,JW:()=>findAll,Mn:()=>top,T7:()=>asScalar,Yt:()=>elements,_t:()=>comparableName,p1:()=>unusedParts})
var _documents_located_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27608)
var _dossier_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43128)
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
const STEP=/^([^[\]]*)(?:\[(?:([^=\]]+)=([^\]]*))?\])?$/
const STEPS=new Map
function stepsOf(path){const known=STEPS.get(path)
if(known!==void 0)return known
const steps=path===""?[]:path.split("/").map(stepOf)
STEPS.set(path,steps)
return steps}function stepOf(part){const[,key="",name,value]=STEP.exec(part)??[]
return{key:key,each:part.endsWith("]"),where:name===void 0?null:{key:name,value:value??""}}}function comparableName(name,names){switch(names){case"exact":return name
case"local":return name.slice(Math.max(name.lastIndexOf(":"),name.lastIndexOf("/"),name.lastIndexOf("#"))+1)
case"loose":return name.toLowerCase().replace(/[\s_-]+/g," ").trim()}}function findAll(from,path,names){let found=[from]
for(const step of stepsOf(path))found=found.flatMap(one=>next(one,step,names))
return found}function next(from,{key:key,each:each,where:where},names){const children=key===""?[from]:childrenOf(from,key,names)
if(!each)return children
return children.flatMap(elements).filter(({value:value})=>where===null||holds(value,where,names))}function childrenOf({value:value,keys:keys},key,names){if(value.kind!=="mapping")return[]
const matching=key==="*"?[...value.entries]:entriesNamed(value,key,names)
return matching.map(([name,entry])=>({value:entry.value,keys:[...keys,name],entry:entry}))}const byName=new WeakMap
function entriesNamed(mapping,key,names){if(names==="exact"){const entry=mapping.entries.get(key)
return entry===void 0?[]:[[key,entry]]}const known=byName.get(mapping)??new Map
byName.set(mapping,known)
const index=known.get(names)??indexed(mapping,names)
known.set(names,index)
return index.get(comparableName(key,names))??[]}function indexed(mapping,names){const index=new Map
for(const named of mapping.entries){const name=comparableName(named[0],names)
const same=index.get(name)
if(same===void 0)index.set(name,[named])
else same.push(named)}return index}function startOf({kind:kind,span:span}){return kind==="scalar"?span:{...span,endLine:span.line,endColumn:span.column+1}}function elements(found){const{value:value,keys:keys}=found
if(value.kind!=="sequence")return[found]
return value.items.map((item,position)=>({value:item,keys:[...keys,position],entry:{key:startOf(item),value:item}}))}function holds(value,where,names){if(value.kind!=="mapping")return false
for(const[name,entry]of value.entries){if(comparableName(name,names)!==comparableName(where.key,names))continue
const texts=entry.value.kind==="sequence"?entry.value.items:[entry.value]
if(texts.some(one=>one.kind==="scalar"&&comparableName(one.text,names)===comparableName(where.value,names)))return true}return false}function top(value){return{value:value,keys:[],entry:{key:value.span,value:value}}}function asScalar(value){if(value.kind==="scalar")return value
if(value.kind!=="mapping"||value.entries.size!==1)return null
const[[name,{key:key,value:inner}]=["",{key:value.span,value:value}]]=value.entries
const isBare=inner.kind==="scalar"&&inner.value===null&&!inner.quoted&&inner.text===""
const inBraces=key.line===value.span.line&&key.column>value.span.column
if(!isBare||!inBraces||!/^[a-z_][a-z0-9_]{0,59}$/.test(name))return null
const text=`{${name}}`
return{kind:"scalar",value:text,text:text,quoted:false,span:value.span}}function*scalarsBelow(found){const{value:value,keys:keys}=found
if(value.kind==="scalar")yield{...found,value:value}
else if(value.kind==="mapping")for(const[name,entry]of value.entries)yield*scalarsBelow({value:entry.value,keys:[...keys,name],entry:entry})
else for(const element of elements(found))yield*scalarsBelow(element)}function unusedParts(root,used){const parts=[]
const touched=new Map
const isTouched=value=>{const known=touched.get(value)
if(known!==void 0)return known
const answer=used.has(value)||childValues(value).some(isTouched)
touched.set(value,answer)
return answer}
const visit=found=>{if(parts.length>=_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.problems||used.has(found.value))return
if(found.keys.length>0&&!isTouched(found.value)){if(!isEmpty(found.value))parts.push({what:(0,_documents_located_js__WEBPACK_IMPORTED_MODULE_1__.rb)(found.keys),entry:found.entry})
return}const{value:value,keys:keys}=found
if(value.kind==="mapping")for(const[name,entry]of value.entries)visit({value:entry.value,keys:[...keys,name],entry:entry})
else if(value.kind==="sequence")elements(found).forEach(visit)}
visit(top(root))
return parts}function childValues(value){if(value.kind==="mapping")return[...value.entries.values()].map(entry=>entry.value)
return value.kind==="sequence"?value.items:[]}function isEmpty(value){if(value.kind==="scalar")return value.value===null||(0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_2__.L)(value.text)==="empty"
return childValues(value).every(isEmpty)}const pathList=paths=>typeof paths==="string"?[paths]:paths
function textAt(from,paths,names){for(const path of pathList(paths))for(const{value:value}of findAll(from,path,names))if(value.kind==="scalar"&&value.value!==null&&value.text.trim()!=="")return value.text.trim()
return null}},9341:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FK:()=>isInside,Iw:()=>pathFrom,Vb:()=>nameOf,o1:()=>resolvePath,yS:()=>folderOf})
function folderOf(path){const end=path.lastIndexOf("/")
return end<0?".":path.slice(0,end)}function nameOf(path){return path.slice(path.lastIndexOf("/")+1)}function isInside(path,folder){return folder==="."||path.startsWith(`${folder}/`)}function pathFrom(folder,written){const parts=folder==="."?[]:folder.split("/")
for(const part of written.split("/")){if(part===""||part===".")continue
if(part!=="..")parts.push(part)
else if(parts.pop()===void 0)return null}return parts.join("/")}function resolvePath(written,folder,files){if(/^([/\\]|[a-zA-Z]:)/.test(written))return{code:"absolute-path",problem:"The path is absolute. Write it relative to the file that names it."}
if(/[\\\u0000-\u001f\u007f]/.test(written))return{code:"odd-path",problem:"The path holds a backslash or a control character. Use forward slashes."}
const path=pathFrom(folder,written)
if(path===null)return{code:"outside",problem:"The path leads out of the judged folder. Bring the file into it."}
const parts=path.split("/")
for(let length=1;length<parts.length;length++){const type=files.get(parts.slice(0,length).join("/"))?.type
if(type==="symlink"||type==="submodule")return notFollowed(type)}const file=files.get(path)
if(file===void 0)return missing(path,files)
return file.type==="file"?{file:file}:notFollowed(file.type)}function notFollowed(type){const words={symlink:"The path is a symbolic link, or leads through one; links are never followed. Name the file itself.",submodule:"The path lies in a submodule, which is not read. Bring the file into this repository.",special:"The path is not a regular file."}
return{code:type,problem:words[type]}}function missing(path,files){const lower=path.toLowerCase()
for(const known of files.keys()){if(known.toLowerCase()===lower){const problem="There is no such file; one exists whose name differs in capital letters. Write it the same way."
return{code:"missing-file",problem:problem}}if(known.startsWith(`${path}/`))return{code:"missing-file",problem:"The path is a folder. Name the file in it."}}const problem="There is no such file. Commit it, or correct the path (it is relative to the file that names it)."
return{code:"missing-file",problem:problem}}},73655:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GD:()=>damagedFile,P3:()=>headOrProblem,Uo:()=>headOf,jU:()=>unknownFile,lM:()=>documentOf,u0:()=>readDocument})
var _documents_bytes_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(39265)
var _documents_data_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67440)
var _documents_outline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(97412)
var _documents_xml_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20247)
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(45748)
var _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(89724)
var _artifacts_model_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(44435)
var _reader_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(38810)
var _statement_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(40636)
class FileProblem extends Error{name="FileProblem"
code
status
place
constructor(code,message,status="corrupt",place=null){super(message)
this.code=code
this.status=status
this.place=place}}function headOf(workspace,path,size){return headWith(workspace,path,size,workspace.head(path,_safety_limits_js__WEBPACK_IMPORTED_MODULE_3__.rq.headCharacters))}function headOrProblem(workspace,path,size){try{return{head:headOf(workspace,path,size),problem:null}}catch(error){if(!(error instanceof _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_4__.k))throw error
return{head:headWith(workspace,path,size,new Uint8Array),problem:error.message}}}function headWith(workspace,path,size,bytes){const slice=(start,end)=>workspace.slice(path,start,end)
const text=(new TextDecoder).decode(bytes)
let outline=null
return{path:path,size:size,bytes:bytes,text:text,slice:slice,outline:()=>{outline??=(0,_documents_outline_js__WEBPACK_IMPORTED_MODULE_1__.W)(text,size<=_safety_limits_js__WEBPACK_IMPORTED_MODULE_3__.rq.headCharacters)
return outline}}}function documentOf(workspace,head,role,declared){const limit=role==="result"?_safety_limits_js__WEBPACK_IMPORTED_MODULE_3__.rq.resultsBytes:_safety_limits_js__WEBPACK_IMPORTED_MODULE_3__.rq.structuredBytes
return{...head,declared:declared,wholeText:()=>{if(head.size>limit){const message=`The file has more than ${limit/1024/1024} MiB, more than is read of such a file.`
throw new FileProblem("too-large",message,"unsupported")}const decoded=(0,_documents_bytes_js__WEBPACK_IMPORTED_MODULE_8__.g7)(workspace.read(head.path))
if("problem"in decoded){const{message:message,span:span}=decoded.problem
throw new FileProblem("not-text",message,"corrupt",(0,_statement_js__WEBPACK_IMPORTED_MODULE_7__.$t)(head.path,span))}return decoded.text},chunks:()=>workspace.chunks(head.path)}}async function readDocument(reader,document){const reading=await attempt(async()=>{if(reader.role!=="artifact"&&(0,_artifacts_model_file_js__WEBPACK_IMPORTED_MODULE_5__._V)(document))throw new FileProblem("pointer",'The file is a Git LFS pointer, not the data. Fetch the data with "lfs: true" in the checkout step.')
return withinLimits(await reader.read(document))},document.path)
return{reading:reading,file:recordOf(document,reader.role,reader.title,reading)}}function withinLimits(reading){const beyond=reading.records[_safety_limits_js__WEBPACK_IMPORTED_MODULE_3__.rq.declaredNumbers]
if(beyond===void 0)return reading
const message=`The file declares ${reading.records.length} numbers, more than the ${_safety_limits_js__WEBPACK_IMPORTED_MODULE_3__.rq.declaredNumbers} that are read of one file. Split it, or name the numbers that count under evidence.`
return{...reading,status:"partial",records:reading.records.slice(0,_safety_limits_js__WEBPACK_IMPORTED_MODULE_3__.rq.declaredNumbers),warnings:[...reading.warnings,{code:"too-many-numbers",message:message,place:beyond.place}]}}function unknownFile(document,role,problem){const reading=refused(new FileProblem("unknown-format",problem,"unsupported"),document.path)
return{reading:reading,file:recordOf(document,role,"",reading)}}function damagedFile(document,role){const{path:path}=document
const parse=PARSERS.find(([name])=>name.test(path))?.[1]
if(parse===void 0)return null
let reading
try{const{value:value,problems:problems}=parse(document.wholeText())
if(value!==null)return null
const warnings=(0,_statement_js__WEBPACK_IMPORTED_MODULE_7__.GW)(problems,path)
reading={..._reader_js__WEBPACK_IMPORTED_MODULE_6__.f,status:"corrupt",warnings:warnings}}catch(error){reading=refused(error,path)}return{reading:reading,file:recordOf(document,role,"",reading)}}const PARSERS=[[/\.json$/i,text=>(0,_documents_data_js__WEBPACK_IMPORTED_MODULE_0__._)(text,{format:"json"})],[/\.ya?ml$/i,text=>(0,_documents_data_js__WEBPACK_IMPORTED_MODULE_0__._)(text,{format:"yaml"})],[/\.xml$/i,_documents_xml_js__WEBPACK_IMPORTED_MODULE_2__.N]]
async function attempt(read,path){try{return await read()}catch(error){return refused(error,path)}}function refused(error,path){const message=error instanceof FileProblem||error instanceof _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_4__.k?error.message:"The file could not be read."
const[code,status]=error instanceof FileProblem?[error.code,error.status]:["unreadable","corrupt"]
const place=(error instanceof FileProblem?error.place:null)??(0,_statement_js__WEBPACK_IMPORTED_MODULE_7__.GH)(path)
return{..._reader_js__WEBPACK_IMPORTED_MODULE_6__.f,status:status,warnings:[{code:code,message:message,place:place}]}}function recordOf(document,role,format,reading){const{path:path,size:bytes}=document
return{path:path,role:role,format:format,read:reading.status,sha256:digest(document),bytes:bytes,problems:reading.warnings}}function digest(document){try{return(0,_artifacts_model_file_js__WEBPACK_IMPORTED_MODULE_5__.sc)(document.chunks())}catch{return""}}},38810:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>PREDICTIONS_DIGEST,f:()=>EMPTY_READING})
const PREDICTIONS_DIGEST="result.predictions_digest"
const EMPTY_READING={status:"parsed",version:null,facts:[],entries:[],records:[],predictions:null,explanation:null,toolVerdict:null,binding:[],warnings:[],notUnderstood:[],anchors:new Map}},68494:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$l:()=>classColumn,nW:()=>clusterColumn,v8:()=>featureColumn,kq:()=>groupColumn,C1:()=>oneModelColumn})
const EMPTY=-1
const FIRST_SLOTS=4096
const FIRST_BYTES=65536
function hashOf(bytes){let hash=2166136261
for(let at=0;at<bytes.length;at++)hash=Math.imul(hash^(bytes[at]??0),16777619)
return Math.imul(hash^hash>>>15,739982445)>>>0}function identifierTable(){const encoder=new TextEncoder
let slots=new Int32Array(FIRST_SLOTS).fill(EMPTY)
let hashes=new Uint32Array(FIRST_SLOTS)
let ends=new Float64Array(FIRST_SLOTS)
let block=new Uint8Array(FIRST_BYTES)
let count=0
const startOf=code=>code===0?0:ends[code-1]??0
const isAt=(code,bytes)=>{const start=startOf(code)
if((ends[code]??0)-start!==bytes.length)return false
for(let at=0;at<bytes.length;at++)if(block[start+at]!==bytes[at])return false
return true}
const slotOf=(hash,bytes)=>{const mask=slots.length-1
let slot=hash&mask
for(;;){const code=slots[slot]??EMPTY
if(code===EMPTY||hashes[code]===hash&&isAt(code,bytes))return slot
slot=slot+1&mask}}
const growSlots=()=>{const size=slots.length*2
slots=new Int32Array(size).fill(EMPTY)
const largerHashes=new Uint32Array(size)
largerHashes.set(hashes)
hashes=largerHashes
const largerEnds=new Float64Array(size)
largerEnds.set(ends)
ends=largerEnds
for(let code=0;code<count;code++){let slot=(hashes[code]??0)&size-1
while(slots[slot]!==EMPTY)slot=slot+1&size-1
slots[slot]=code}}
const append=(hash,bytes)=>{const start=startOf(count)
if(start+bytes.length>block.length){const larger=new Uint8Array(Math.max(block.length*2,start+bytes.length))
larger.set(block)
block=larger}block.set(bytes,start)
ends[count]=start+bytes.length
hashes[count]=hash
return count++}
return{get count(){return count},codeOf:(fields,field)=>{const bytes=fields.bytes(field)??encoder.encode(fields.text(field))
const hash=hashOf(bytes)
if(count*2>=slots.length)growSlots()
const slot=slotOf(hash,bytes)
const known=slots[slot]??EMPTY
if(known!==EMPTY)return known
const code=append(hash,bytes)
slots[slot]=code
return code}}}function sameBytes(left,right){if(left.length!==right.length)return false
for(let at=0;at<left.length;at++)if(left[at]!==right[at])return false
return true}function levels_hashOf(bytes){let hash=2166136261
for(let at=0;at<bytes.length;at++)hash=Math.imul(hash^(bytes[at]??0),16777619)
return hash}function levelTable(){const levels=[]
const byText=new Map
const byHash=new Map
const codeOfText=text=>{const known=byText.get(text)
if(known!==void 0)return known
byText.set(text,levels.length)
levels.push(text)
return levels.length-1}
return{levels:levels,codeOf:(fields,field)=>{const bytes=fields.bytes(field)
if(bytes===null)return codeOfText(fields.text(field))
const hash=levels_hashOf(bytes)
const candidates=byHash.get(hash)
const known=candidates?.find(level=>sameBytes(level.bytes,bytes))
if(known)return known.code
const level={code:codeOfText(fields.text(field)),bytes:bytes.slice()}
if(candidates)candidates.push(level)
else byHash.set(hash,[level])
return level.code}}}var state=__webpack_require__(43128)
var predictions=__webpack_require__(29461)
var limits=__webpack_require__(45748)
var row_columns=__webpack_require__(28190)
const BLANK=32
function levelCodes(column,tooMany,onLevel=()=>{}){const levels=levelTable()
const codes=(0,row_columns.qR)(length=>new Uint16Array(length))
let first=null
let isOver=false
return{levels:levels.levels,first:()=>first,isOver:()=>isOver,add:fields=>{if(isOver)return
first??=fields.span(column)
const known=levels.levels.length
const code=levels.codeOf(fields,column)
if(code>=limits.rq.groupLevels){isOver=true
tooMany(fields.span(column))}else if(code===known)onLevel(levels.levels[code]??"",fields.span(column))
codes.push(code)},values:codes.values}}function classColumn(column,what,report){const tooMany=span=>{const message=`The column for the ${what} has more than ${limits.rq.groupLevels} different values, so it is no class. Name another column.`
report("too-many-classes",message,span)}
const levels=levelCodes(column,tooMany,(level,span)=>{if(!(0,state.S)(level))return
report("blank-class",`The ${what} is blank or unknown. Correct or remove the row.`,span)})
return{column:column,add:levels.add,finish:()=>({levels:levels.levels,codes:levels.values()})}}function groupColumn(attribute,column,report){const tooMany=span=>{const message=`The column for ${attribute} has more than ${limits.rq.groupLevels} different values, so it looks like an identifier and not a group. Name another column.`
report("too-many-groups",message,span)}
const levels=levelCodes(column,tooMany)
return{column:column,add:levels.add,finish:()=>{const codes=levels.values()
const first=levels.first()
if(!levels.isOver()&&first!==null&&looksLikeIdentifier(levels.levels.length,codes.length)){const message=`The column for ${attribute} has ${levels.levels.length} different values in ${codes.length} rows, so it looks like an identifier and not a group. Name another column.`
report("too-many-groups",message,first)}return withoutBlanks(attribute,levels.levels,codes)}}}function looksLikeIdentifier(levels,rows){return levels>limits.rq.groupsOfAnySize&&rows<levels*limits.rq.rowsOfOneGroup}function withoutBlanks(attribute,all,codes){const levels=[]
const renumbered=all.map(level=>(0,state.S)(level)?predictions.wU:levels.push(level)-1)
for(let row=0;row<codes.length;row++)codes[row]=renumbered[codes[row]??0]??predictions.wU
return{attribute:attribute,levels:levels,codes:codes}}function clusterColumn(column,what,report){const identifiers=identifierTable()
const codes=(0,row_columns.qR)(length=>new Uint32Array(length))
return{column:column,add:fields=>{const bytes=fields.bytes(column)
const mayBeBlank=bytes===null||bytes.length===0||(bytes[0]??0)<=BLANK
if(mayBeBlank&&fields.text(column).trim()===""){const message=`The ${what} is blank, so nobody can tell which rows belong together. Correct or remove the row.`
report("blank-cluster",message,fields.span(column))}codes.push(identifiers.codeOf(fields,column))},finish:()=>({codes:codes.values(),count:identifiers.count})}}function featureColumn(name,column){const numbers=(0,row_columns.qR)(length=>new Float64Array(length))
const missing=(0,row_columns.qR)(length=>new Uint8Array(length))
const levels=levelCodes(column,()=>{})
let isNumeric=true
return{column:column,add:fields=>{const value=fields.number(column)
const isMissing=Number.isNaN(value)&&(0,state.S)(fields.text(column))
if(Number.isNaN(value)&&!isMissing)isNumeric=false
numbers.push(value)
missing.push(isMissing?1:0)
levels.add(fields)},finish:()=>{const all=missing.values()
const isCategory=!isNumeric&&!levels.isOver()&&!looksLikeIdentifier(levels.levels.length,all.length)
return{numbers:isNumeric?numbers.values():null,categories:isCategory?withoutBlanks(name,levels.levels,levels.values()):null,missing:all}}}}function oneModelColumn(column,report){let first=null
let isReported=false
return{column:column,add:fields=>{if(isReported)return
const model=fields.text(column)
first??=model
if(model===first)return
isReported=true
const message="The rows are of several models. Write a file for each, and name the one of the model as used."
report("several-models",message,fields.span(column))},finish:()=>null}}},26246:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Lf:()=>NOT_ASKED,Nv:()=>unnamedOutcomeColumn,QN:()=>outcomeReader,df:()=>askedOutcomeColumn,jJ:()=>outcomeColumn,k_:()=>perhapsDecisionColumn,mV:()=>knownOutcomeColumn})
var _dossier_state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43128)
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45748)
var _row_columns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28190)
function outcomeReader(positive,report){if(positive===null)return(fields,column,what)=>{const value=fields.number(column)
if(value===0)return 0
if(value===1)return 1
report("outcome",neither(what),fields.span(column))
return 0}
let negative=null
return(fields,column,what)=>{const text=fields.text(column)
if(text===positive)return 1
if(negative===null&&!(0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_1__.S)(text))negative=text
if(text!==negative){const message=(0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_1__.S)(text)?blankOutcome(what):`The ${what} is neither the declared positive value nor the one other value. Correct the row, or "positive" in rmf-system.yaml.`
report("outcome",message,fields.span(column))}return 0}}function outcomeColumn(column,what,read){const outcomes=(0,_row_columns_js__WEBPACK_IMPORTED_MODULE_2__.qR)(length=>new Uint8Array(length))
return{column:column,add:fields=>outcomes.push(read(fields,column,what)),finish:outcomes.values}}function spanList(){const spans=[]
let count=0
return{add:(fields,column)=>{count++
if(spans.length<_safety_limits_js__WEBPACK_IMPORTED_MODULE_0__.rq.rowProblems)spans.push(fields.span(column))},all:()=>({spans:spans,count:count})}}function toldApart(column){const levels=[]
const codes=(0,_row_columns_js__WEBPACK_IMPORTED_MODULE_2__.qR)(length=>new Uint8Array(length))
const numbers=(0,_row_columns_js__WEBPACK_IMPORTED_MODULE_2__.qR)(length=>new Float64Array(length))
const others=spanList()
const blanks=spanList()
let third=null
let isNumeric=true
let hasUsual=false
return{column:column,add:fields=>{const value=fields.number(column)
const level=Number.isNaN(value)?fields.text(column):String(value)
const isBlank=Number.isNaN(value)&&(0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_1__.S)(level)
if(Number.isNaN(value))isNumeric=false
if(value===0||value===1)hasUsual=true
else others.add(fields,column)
if(isBlank)blanks.add(fields,column)
let code=levels.indexOf(level)
if(code<0&&!isBlank&&levels.length<2)code=levels.push(level)-1
if(code<0&&!isBlank)third??=fields.span(column)
codes.push(Math.max(code,0))
numbers.push(value)},finish:()=>({codes:third===null&&blanks.all().count===0?inOrder(codes.values(),levels,isNumeric):null,numbers:isNumeric?numbers.values():null,hasUsual:hasUsual,others:others.all(),blanks:blanks.all(),third:third,isOne:levels.length<2})}}function inOrder(codes,levels,isNumeric){const[first="",second]=levels
if(second===void 0)return codes.fill(first==="1"?1:0)
const isTurned=isNumeric?Number(first)>Number(second):first>second
if(isTurned)for(let row=0;row<codes.length;row++)codes[row]=1-(codes[row]??0)
return codes}function unnamedOutcomeColumn(column,what,report,certain){const values=toldApart(column)
return{...values,finish:()=>{const{codes:codes,hasUsual:hasUsual,others:others,blanks:blanks,third:third,isOne:isOne}=values.finish()
const tell=(message,{spans:spans,count:count})=>{for(let told=0;told<count;told++){const span=spans[Math.min(told,spans.length-1)]
if(span!==void 0)report("outcome",message,span)}}
if(certain&&(third===null?isOne:hasUsual))tell(neither(what),others)
else if(third!==null)report("not-two-values",moreThanTwo(what),third)
else tell(blankOutcome(what),blanks)
return codes??new Uint8Array(0)}}}const FIRST={line:1,column:1,endLine:1,endColumn:1}
const neither=what=>`The ${what} is neither 0 nor 1. Correct the row, or state under "positive" in rmf-system.yaml which value means that the condition is present.`
const blankOutcome=what=>`The ${what} is blank or unknown. Correct or remove the row.`
const moreThanTwo=what=>`The ${what} has more than two values. State under "positive" in rmf-system.yaml which value means that the condition is present, and write every other as one value.`
function perhapsDecisionColumn(column){const values=toldApart(column)
return{...values,finish:()=>{const{codes:codes,numbers:numbers,blanks:blanks,third:third}=values.finish()
if(codes!==null)return{kind:"decisions",values:codes}
if(numbers!==null)return{kind:"scores",values:numbers}
return{kind:"neither",where:blanks.spans[0]??third??FIRST}}}}function knownOutcomeColumn(column,what,read){const outcomes=(0,_row_columns_js__WEBPACK_IMPORTED_MODULE_2__.qR)(length=>new Uint8Array(length))
let unknown=0
return{column:column,add:fields=>{const isUnknown=(0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_1__.S)(fields.text(column))
if(isUnknown)unknown++
outcomes.push(isUnknown?0:read(fields,column,what))},finish:()=>({values:outcomes.values(),unknown:unknown})}}const NOT_ASKED=255
function askedOutcomeColumn(column,what,report){const outcomes=(0,_row_columns_js__WEBPACK_IMPORTED_MODULE_2__.qR)(length=>new Uint8Array(length))
return{column:column,add:fields=>{const value=fields.number(column)
if(value===0||value===1)outcomes.push(value)
else{if(value!==-1&&!(0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_1__.S)(fields.text(column))){const message=`The ${what} is neither 0 nor 1, nor blank or -1 for "not asked". Correct or remove the row.`
report("outcome",message,fields.span(column))}outcomes.push(NOT_ASKED)}},finish:outcomes.values}}},56349:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ot:()=>looksLikePredictions,Yq:()=>columnCalled,e3:()=>PRODUCTION,xs:()=>findColumns})
var _statement_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40636)
const LABEL_NAMES=["y_true","label","target","outcome","label_value","ground_truth","true_label","y_test","actual","actual_label","actual_outcome","actual_risk"]
const SCORE_NAMES=["y_score","score","y_prob","probability","risk","y_pred_proba","y_proba","prob","proba","prob_1","proba_1","pred_proba","pred_prob","predicted_proba","predicted_prob","predicted_probability","prediction_probability","risk_score"]
const DECISION_NAMES=["y_pred","prediction","pred","predicted","predicted_label","predicted_class","predicted_outcome","predicted_risk","y_hat","outputs"]
const MODEL_NAMES=["model_id"]
const PATIENT_NAMES=["patient_id","patient","subject_id","person_id","cluster"]
const GROUP_NAMES=["sex","gender","race","ethnicity","age_group","age_band","age_cat","site","language","payer","insurance"]
const PRODUCTION="production"
function looksLikePredictions(names){const said=[...SCORE_NAMES,...DECISION_NAMES]
return columnCalled(names,LABEL_NAMES)>=0&&columnCalled(names,said)>=0}function findColumns(header,path,declared){const problems=[]
const{names:names}=header
const whole=header.spans[0]??{line:1,column:1,endLine:1,endColumn:1}
const named=(name,what)=>{const column=names.indexOf(name)
if(column<0&&declared!==null){const message=`The file has no column of the name that rmf-system.yaml states for the ${what}. Correct the name, or the file.`
problems.push({code:"missing-column",message:message,place:declared.place})}return column}
const pick=(name,usual,what)=>name==null?columnCalled(names,usual):named(name,what)
const stated=declared?.columns
const label=pick(stated?.label,LABEL_NAMES,"outcome")
const decision=stated?.prediction==null?-1:named(stated.prediction,"decision")
const score=decision>=0&&stated?.score==null?-1:pick(stated?.score,SCORE_NAMES,"score")
const called=columnCalled(names,DECISION_NAMES)
const isAlone=declared!==null&&decision<0&&score<0&&stated?.score==null
const prediction=isAlone?called:decision
const perhapsDecision=declared===null?called:-1
const model=declared===null?columnCalled(names,MODEL_NAMES):-1
const statedPatient=stated?.patient==null?null:named(stated.patient,"patient")
const groups=Object.entries(stated?.attributes??{}).map(([attribute,name])=>({attribute:attribute,column:named(name,`attribute ${attribute}`)}))
const columnsTaken=new Set(groups.map(({column:column})=>column))
names.forEach((name,column)=>{const attribute=name.trim().toLowerCase()
const known=GROUP_NAMES.includes(attribute)&&!columnsTaken.has(column)
if(known&&!groups.some(group=>group.attribute===attribute))groups.push({attribute:attribute,column:column})})
const taken=new Set([label,score,prediction,perhapsDecision,...groups.map(({column:column})=>column)])
const free=names.map((name,column)=>taken.has(column)?"":name)
const patient=statedPatient??columnCalled(free,PATIENT_NAMES)
const missing=(what,usual)=>{if(problems.length>0)return
const message=`No column for the ${what} was found (looked for ${usual.join(", ")}). Name it under columns in rmf-system.yaml.`
problems.push({code:"missing-column",message:message,place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__.$t)(path,whole)})}
if(label<0&&declared?.role!==PRODUCTION)missing("outcome",LABEL_NAMES)
if(score<0&&prediction<0&&perhapsDecision<0)missing("score",SCORE_NAMES)
const used=[label,score,prediction,perhapsDecision].filter(column=>column>=0)
if(new Set(used).size<used.length){const span=header.spans[used[0]??0]??whole
const message="One column is used for two of outcome, score and decision. Name a column of its own for each."
problems.push({code:"same-column",message:message,place:(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__.$t)(path,span)})}return{columns:{label:label,score:score,prediction:prediction,perhapsDecision:perhapsDecision,patient:patient,model:model,groups:groups},problems:problems}}function columnCalled(names,usual){const lower=names.map(name=>name.trim().toLowerCase())
for(const name of usual){const column=lower.indexOf(name)
if(column>=0)return column}return-1}},20222:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>predictionsReader})
var scan_rows=__webpack_require__(39371)
var reader=__webpack_require__(38810)
var statement=__webpack_require__(40636)
var prediction_columns=__webpack_require__(56349)
var predictions=__webpack_require__(29461)
var level_columns=__webpack_require__(68494)
var outcome_columns=__webpack_require__(26246)
var row_columns=__webpack_require__(28190)
var scan_table=__webpack_require__(35750)
function outcomesOf(column,declared,read,report,certain){if(declared?.role===prediction_columns.e3)return(0,outcome_columns.mV)(column,"outcome",read)
const isNamed=declared!==null&&declared.positive!==null
const all=isNamed?(0,outcome_columns.jJ)(column,"outcome",read):(0,outcome_columns.Nv)(column,"outcome",report,certain)
return{...all,finish:()=>({values:all.finish(),unknown:0})}}function rowCollector(columns,declared,report){const positive=declared?.positive??null
const read=(0,outcome_columns.QN)(positive,report)
const at=(column,make)=>column<0?null:make(column)
const certain=declared!==null||columns.score>=0
const label=at(columns.label,column=>outcomesOf(column,declared,read,report,certain))
const score=at(columns.score,column=>(0,row_columns.sA)(column,"score",report))
const prediction=at(columns.prediction,column=>positive===null?(0,outcome_columns.Nv)(column,"decision",report,true):(0,outcome_columns.jJ)(column,"decision",read))
const perhaps=at(columns.perhapsDecision,outcome_columns.k_)
const patient=at(columns.patient,column=>(0,level_columns.nW)(column,"patient",report))
const model=at(columns.model,column=>(0,level_columns.C1)(column,report))
const groups=columns.groups.map(({attribute:attribute,column:column})=>(0,level_columns.kq)(attribute,column,report))
const all=[...[label,prediction,perhaps,score,patient,model].filter(one=>one!==null),...groups]
return(0,scan_table.X)(all,()=>{const found=perhaps?.finish()??null
const own=score?.finish()??null
if(own===null&&found?.kind==="neither")report("not-two-values",NO_DECISIONS,found.where)
const unturned=own??(found?.kind==="scores"?found.values:null)
const scores=unturned===null?null:towards(unturned,declared?.higherMeansPositive??true)
const decisions=prediction?.finish()??(found?.kind==="decisions"?found.values:null)
const rows=scores?.length??decisions?.length??0
const outcomes=label?.finish()??{values:new Uint8Array(rows),unknown:rows}
const finished=groups.map(group=>group.finish())
return{table:{rows:rows,label:outcomes.values,score:scores,prediction:decisions,patient:patient?.finish()??null,groups:finished},unknownShare:Object.fromEntries(finished.map(group=>[group.attribute,shareMissing(group)])),unknownOutcomes:outcomes.unknown}})}const NO_DECISIONS="The predictions are neither numbers nor one of two values. Name the columns of outcome and score under columns in rmf-system.yaml."
function towards(score,higherMeansPositive){if(!higherMeansPositive)for(let row=0;row<score.length;row++)score[row]=-(score[row]??0)
return score}function shareMissing({codes:codes}){let missing=0
for(const code of codes)if(code===predictions.wU)missing++
return codes.length===0?0:missing/codes.length}function recognise(head,declared){if(declared?.kind==="predictions")return{strength:3,because:"rmf-system.yaml says that it holds predictions"}
if(declared!==null&&declared.kind!==null)return null
if(!(0,scan_rows.sT)(head.path)||!(0,prediction_columns.Ot)((0,scan_rows.lo)(head)))return null
return{strength:2,because:"its columns are named like an outcome and a score or decision"}}async function read(document){const{path:path,declared:declared}=document
const scanned=await(0,scan_table.S)(document,(header,report)=>{const{columns:columns,problems:problems}=(0,prediction_columns.xs)(header,path,declared)
if(problems.length>0)return{ok:false,problems:problems}
const rows=rowCollector(columns,declared,report)
return{ok:true,plan:{...rows,finish:()=>({header:header,columns:columns,collected:rows.finish()})}}})
if(!scanned.ok)return declared===null?notForUs(scanned.problems):corrupt(scanned.problems)
const{value:value,warnings:warnings}=scanned
return{...reader.f,predictions:rowsOf(path,declared,value),warnings:warnings}}const corrupt=warnings=>({...reader.f,status:"corrupt",warnings:warnings})
const ANOTHER_TASK=["not-two-values","several-models"]
function notForUs(problems){if(!problems.every(({code:code})=>ANOTHER_TASK.includes(code)))return corrupt(problems)
const notUnderstood=problems.map(({code:code,place:place})=>({what:WHAT[code]??code,place:place}))
return{...reader.f,status:"unsupported",notUnderstood:notUnderstood}}const WHAT={"not-two-values":"outcomes or predictions of more than two values","several-models":"rows of several models"}
function rowsOf(path,declared,{header:header,columns:columns,collected:collected}){const places={}
const put=(name,column)=>{const span=header.spans[column]
if(span!==void 0)places[name]=(0,statement.$t)(path,span)}
put("label",columns.label)
put("score",columns.score)
const{table:table}=collected
const decisions=columns.prediction<0?columns.perhapsDecision:columns.prediction
if(table.prediction!==null)put("prediction",decisions)
else if(columns.score<0)put("score",decisions)
put("patient",columns.patient)
for(const{attribute:attribute,column:column}of columns.groups)put(attribute,column)
const threshold=declared?.threshold??null
const turned=declared?.higherMeansPositive===false
return{...collected,polarity:isPolarityDeclared(declared,columns)?"declared":"by-convention",threshold:threshold===null||columns.score<0?null:turned?-threshold:threshold,columnPlaces:places}}function isPolarityDeclared(declared,columns){if(declared===null)return false
if(declared.positive===null&&columns.label>=0)return false
return columns.score<0||declared.higherMeansPositive!==null||declared.threshold!==null}const predictionsReader={id:"predictions",title:"Row-level predictions",role:"result",versions:[],recognise:recognise,read:read,fields:[]}},28190:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fh:()=>amountColumn,cz:()=>ROW_PROBLEMS,qR:()=>growing,sA:()=>numberColumn,y$:()=>countColumn})
const ROW_PROBLEMS=["blank-class","blank-cluster","negative","not-a-count","not-a-number","not-two-values","outcome","several-models","too-many-classes","too-many-groups"]
const FIRST_CAPACITY=65536
function growing(make){let values=make(FIRST_CAPACITY)
let length=0
return{push:value=>{if(length===values.length){const larger=make(length*2)
larger.set(values)
values=larger}values[length++]=value},values:()=>values.slice(0,length)}}function numberColumn(column,what,report){const numbers=growing(length=>new Float64Array(length))
return{column:column,add:fields=>{const value=fields.number(column)
if(Number.isNaN(value)){const message=`The ${what} is not a plain finite number such as 0.25: it is blank, NaN, a text, or has a percent sign or a decimal comma. Correct or remove the row.`
report("not-a-number",message,fields.span(column))}numbers.push(value)},finish:numbers.values}}function countColumn(column,what,report){const numbers=growing(length=>new Float64Array(length))
return{column:column,add:fields=>{const value=fields.number(column)
if(!Number.isSafeInteger(value)||value<0){const message=`The ${what} is not a whole number, 0 or above. Correct or remove the row.`
report("not-a-count",message,fields.span(column))}numbers.push(value)},finish:numbers.values}}function amountColumn(column,what,report){const numbers=numberColumn(column,what,report)
return{...numbers,add:fields=>{if(fields.number(column)<0)report("negative",`The ${what} lies below 0. Correct or remove the row.`,fields.span(column))
numbers.add(fields)}}}},35750:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>planOf,S:()=>scanTable})
var scan_rows=__webpack_require__(39371)
var limits=__webpack_require__(45748)
var statement=__webpack_require__(40636)
const ROW_NUMBERS=["row_id","rowid","row","row_number","row_index","prediction_id","observation_id"]
function rowNumberColumn(names,used){return names.findIndex((name,column)=>ROW_NUMBERS.includes(name.trim().toLowerCase())&&!used.includes(column))}const FIRST_CAPACITY=65536
function repeatedRows(column){let table=new Float64Array(2*FIRST_CAPACITY)
let size=0
let first=null
const insert=(into,hash)=>{let at=hash%into.length
while(into[at]!==0){if(into[at]===hash)return false
at=at+1===into.length?0:at+1}into[at]=hash
return true}
const grow=()=>{const larger=new Float64Array(table.length*2)
for(const hash of table)if(hash!==0)insert(larger,hash)
table=larger}
return{add:fields=>{const text=fields.text(column)
if(text==="")return
if(insert(table,hashOf(text))){size++
if(2*size>table.length)grow()
return}first??=fields.span(column)},found:()=>first}}function hashOf(text){let low=2166136261
let high=16777619
for(let at=0;at<text.length;at++){const code=text.charCodeAt(at)
low=Math.imul(low^code,16777619)
high=Math.imul(high^code,2246822507)
high^=high>>>13}return(high>>>0&2097151)*4294967296+(low>>>0)||1}function planOf(columns,finish){return{columns:columns.map(({column:column})=>column),add:fields=>{for(const column of columns)column.add(fields)},finish:finish}}async function scanTable(document,planFor){const{path:path}=document
const listed=[]
let total=0
const hasLines=(0,scan_rows.be)(document)!=="parquet"
const located=(code,message,span)=>({code:code,message:hasLines?message:`Row ${span.line}, column ${span.column}: ${message}`,place:(0,statement.$t)(path,span)})
const report=(code,message,span)=>{total++
if(listed.length<limits.rq.rowProblems)listed.push(located(code,message,span))}
const found=[]
const summary=await(0,scan_rows.t_)(document,{onHeader:header=>{const planned=planFor(header,report)
if(!planned.ok){total+=planned.problems.length
listed.push(...planned.problems)
return"stop"}const{plan:plan}=planned
const number=rowNumberColumn(header.names,plan.columns)
found.push({plan:plan,repeated:number<0?null:repeatedRows(number)})
return number<0?plan.columns:[...plan.columns,number]},onRecord:fields=>{const[scanning]=found
scanning?.plan.add(fields)
scanning?.repeated?.add(fields)
return}})
const structural=summary.problems.filter(({code:code})=>code!=="empty-header")
total+=Math.max(structural.length,summary.refused)
listed.push(...(0,statement.GW)(structural,path))
if(total===0&&summary.records===0){total++
listed.push({code:"no-rows",message:"The file names its columns and has no rows.",place:(0,statement.GH)(path)})}const[scanning]=found
const value=scanning?.plan.finish()
if(total>0||value===void 0)return{ok:false,problems:firstOf(path,listed,total)}
const repeated=scanning?.repeated?.found()??null
return{ok:true,value:value,warnings:repeated===null?[]:[located("repeated-row",REPEATED,repeated)]}}const REPEATED="An earlier row has the same row number, so rows may be there twice. Remove repeated rows, or number them anew."
function firstOf(path,listed,total){const first=[...listed].sort((a,b)=>a.place.line-b.place.line||a.place.column-b.place.column).slice(0,limits.rq.rowProblems)
const last=first.at(-1)
if(last===void 0)return[{code:"unreadable",message:"The file could not be read.",place:(0,statement.GH)(path)}]
if(total<=first.length)return first
const message=`${total} problems in all; the first ${first.length} are listed. No row of the file is used until all are mended.`
return[...first,{code:"more",message:message,place:last.place}]}},40636:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,Ag:()=>saidByText,Eb:()=>present,GH:()=>startOf,GW:()=>problemsOf,Gq:()=>invalid,hH:()=>notApplicable,qZ:()=>statement,qf:()=>placeholder})
var _dossier_state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43128)
function placeOf(path,span){return{path:path,line:span.line,column:span.column,endLine:span.endLine,endColumn:span.endColumn}}function startOf(path){return{path:path,line:1,column:1,endLine:1,endColumn:1}}const problemsOf=(problems,path)=>problems.map(({code:code,message:message,span:span})=>({code:code,message:message,place:placeOf(path,span)}))
const present=value=>({state:"present",value:value,reason:""})
const invalid=reason=>({state:"invalid",value:null,reason:reason})
const notApplicable=reason=>({state:"not_applicable",value:null,reason:reason})
const placeholder={state:"placeholder",value:null,reason:""}
function saidByText(text){switch((0,_dossier_state_js__WEBPACK_IMPORTED_MODULE_0__.L)(text)){case"empty":return null
case"placeholder":return placeholder
case"not_applicable":return notApplicable("")
default:return present(text.trim())}}function statement(field,said,source){return{field:field,...said,...source}}},29461:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BL:()=>scoresByLabel,Ty:()=>selectRest,Up:()=>pick,Zo:()=>flagsOf,_8:()=>inScoreOrder,c1:()=>groupsOf,eS:()=>selectGroup,ez:()=>byScore,jB:()=>partition,wU:()=>MISSING_LEVEL})
const MISSING_LEVEL=65535
const DIGIT_BITS=16
const DIGITS=4
function byScore({rows:rows,score:score}){if(score===null)return null
const bits=sortableBits(score)
let order=Uint32Array.from({length:rows},(_,row)=>row)
let next=new Uint32Array(rows)
for(let digit=0;digit<DIGITS;digit++){const word=digit<DIGITS/2?bits.low:bits.high
const shift=digit%2*DIGIT_BITS
if(!sortByDigit(word,shift,order,next))continue;[order,next]=[next,order]}return order}function sortableBits(score){const view=new DataView(new ArrayBuffer(8))
const low=new Uint32Array(score.length)
const high=new Uint32Array(score.length)
for(let row=0;row<score.length;row++){view.setFloat64(0,(score[row]??0)+0)
const upper=view.getUint32(0)
const isNegative=upper>>>31===1
high[row]=isNegative?~upper:upper^2147483648
low[row]=isNegative?~view.getUint32(4):view.getUint32(4)}return{low:low,high:high}}function sortByDigit(word,shift,from,to){const places=new Uint32Array(2**DIGIT_BITS)
for(const value of word)places[value>>>shift&65535]=(places[value>>>shift&65535]??0)+1
let before=0
for(let digit=0;digit<places.length;digit++){const count=places[digit]??0
if(count===from.length)return false
places[digit]=before
before+=count}for(const row of from){const digit=(word[row]??0)>>>shift&65535
const place=places[digit]??0
to[place]=row
places[digit]=place+1}return true}function inScoreOrder(table){const order=byScore(table)
if(order===null)return table
const{rows:rows,label:label,score:score,prediction:prediction,patient:patient,groups:groups}=table
return{rows:rows,label:pick(label,order),score:score===null?null:pick(score,order),prediction:prediction===null?null:pick(prediction,order),patient:patient===null?null:{...patient,codes:pick(patient.codes,order)},groups:groups.map(group=>({...group,codes:pick(group.codes,order)}))}}function conditions(table,key){const found=[]
for(const[attribute,value]of Object.entries(key)){const column=table.groups.find(group=>group.attribute===attribute)
if(column===void 0)return null
const wanted=column.levels.indexOf(value)
found.push({codes:column.codes,wanted:wanted<0?MISSING_LEVEL+1:wanted})}return found.length===0?null:found}function partition(table,key,within=null){const named=conditions(table,key)
const size=named===null?0:within===null?table.rows:within.length
const group=new Uint32Array(size)
const rest=new Uint32Array(size)
let inGroup=0
let inRest=0
for(let index=0;named!==null&&index<size;index++){const row=within===null?index:within[index]??0
let known=true
let member=true
for(const{codes:codes,wanted:wanted}of named){const code=codes[row]??MISSING_LEVEL
if(code===MISSING_LEVEL)known=false
if(code!==wanted)member=false}if(!known)continue
if(member)group[inGroup++]=row
else rest[inRest++]=row}return{group:group.subarray(0,inGroup),rest:rest.subarray(0,inRest)}}function selectGroup(table,key,within=null){return partition(table,key,within).group}function selectRest(table,key,within=null){return partition(table,key,within).rest}function pick(values,selection){if(selection===null)return values
const picked=values.slice(0,selection.length)
for(let index=0;index<selection.length;index++)picked[index]=values[selection[index]??0]??0
return picked}function flagsOf({score:score,prediction:prediction},threshold){return threshold===null?row=>prediction?.[row]===1:row=>(score?.[row]??Number.NEGATIVE_INFINITY)>=threshold}function scoresByLabel({label:label,score:score},selection=null){if(score===null)return null
const size=selection===null?score.length:selection.length
const positives=new Float64Array(size)
const negatives=new Float64Array(size)
let p=0
let n=0
for(let index=0;index<size;index++){const row=selection===null?index:selection[index]??0
const value=score[row]??0
if(label[row]===1)positives[p++]=value
else negatives[n++]=value}return{positives:positives.subarray(0,p),negatives:negatives.subarray(0,n)}}function groupsOf(table,attribute){const column=table.groups.find(group=>group.attribute===attribute)
if(column===void 0)return null
const sizes=new Array(column.levels.length).fill(0)
let missing=0
for(const code of column.codes){const size=sizes[code]
if(size===void 0)missing++
else sizes[code]=size+1}return{groups:column.levels.map((value,code)=>({value:value,n:sizes[code]??0})),missing:missing,missingShare:table.rows===0?null:missing/table.rows}}},75745:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>openFolder})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
var _safety_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45748)
var _workspace_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(89724)
const NOT_SEARCHED=new Set([".git","node_modules"])
const CHUNK_BYTES=256*1024
function openFolder(path){const root=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)
let listed=null
assertFolder(root,path)
return{kind:"folder",commit:null,list:()=>{listed??=listFolder(root)
return listed},size:file=>withFile(root,file,(_,size)=>size),head:(file,bytes)=>withFile(root,file,descriptor=>readBytes(descriptor,bytes)),slice:(file,start,end)=>withFile(root,file,descriptor=>readBytes(descriptor,end-start,start)),read:file=>withFile(root,file,(descriptor,size)=>readBytes(descriptor,size)),chunks:file=>fileChunks(root,file)}}function assertFolder(root,path){try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,".")).isDirectory())return}catch{throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k(`${path} does not exist or cannot be read. Give the folder to judge.`)}throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k(`${path} is not a folder. Give the folder to judge.`)}function listFolder(root){const entries=[]
const visit=folder=>{for(const item of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder,{withFileTypes:true})){const full=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,item.name)
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root,full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")
if(item.isSymbolicLink())entries.push({path:path,size:0,type:"symlink"})
else if(item.isDirectory()){if(NOT_SEARCHED.has(item.name))continue
if(isRepository(full))entries.push({path:path,size:0,type:"submodule"})
else visit(full)}else if(item.isFile())entries.push({path:path,size:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).size,type:"file"})
else entries.push({path:path,size:0,type:"special"})
if(entries.length>_safety_limits_js__WEBPACK_IMPORTED_MODULE_2__.rq.files)throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k(`The folder holds more than ${_safety_limits_js__WEBPACK_IMPORTED_MODULE_2__.rq.files} files. Judge a smaller folder with the directory argument.`)}}
visit(root)
return entries.sort((a,b)=>a.path<b.path?-1:1)}function isRepository(folder){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,".git"))
return true}catch{return false}}function openInside(root,file){const parts=file.split("/")
if(file===""||file.includes("\\")||file.includes("\0")||parts.some(part=>part===""||part===".."||part==="."))throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k("The path leaves the judged folder or is written in a form that is not accepted.")
let current=root
for(const part of parts){current=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current,part)
let status
try{status=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(current)}catch{throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k("The file does not exist.",true)}if(status?.isSymbolicLink())throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k("The path is a symbolic link, which is never followed.")}try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(current,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0))}catch{throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k("The file cannot be opened.")}}function withFile(root,file,use){const descriptor=openInside(root,file)
try{const status=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor)
if(!status.isFile())throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k("The path is not a regular file.")
return use(descriptor,status.size)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}function readBytes(descriptor,bytes,from=null){const buffer=Buffer.allocUnsafe(bytes)
let filled=0
while(filled<bytes){const count=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor,buffer,filled,bytes-filled,from===null?null:from+filled)
if(count===0)break
filled+=count}return buffer.subarray(0,filled)}function*fileChunks(root,file){const descriptor=openInside(root,file)
try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile())throw new _workspace_js__WEBPACK_IMPORTED_MODULE_3__.k("The path is not a regular file.")
for(;;){const chunk=readBytes(descriptor,CHUNK_BYTES)
if(chunk.length===0)return
yield chunk}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)}}},89724:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>WorkspaceError})
class WorkspaceError extends Error{name="WorkspaceError"
absent
constructor(message,absent=false){super(message)
this.absent=absent}}}}

