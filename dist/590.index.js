export const id=590
export const ids=[590]
export const modules={50590:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{scanParquet:()=>scanParquet})
var metadata=__webpack_require__(80223)
var limits=__webpack_require__(45748)
var column_names=__webpack_require__(46403)
var external_node_zlib_=__webpack_require__(38522)
class CodecError extends Error{name="CodecError"}const MORE=15
const LONG_LITERAL=60
function decompress(codec,input,length){if(codec==="UNCOMPRESSED"||length===0)return input
const maxOutputLength=length
switch(codec){case"SNAPPY":return snappy(input,length)
case"GZIP":return external_node_zlib_.gunzipSync(input,{maxOutputLength:maxOutputLength})
case"BROTLI":return external_node_zlib_.brotliDecompressSync(input,{maxOutputLength:maxOutputLength})
case"ZSTD":if(typeof external_node_zlib_.zstdDecompressSync!=="function")throw new CodecError("The file is compressed with zstd, for which Node 22.15 or later is needed. Run a later Node, or write the file with snappy or gzip.")
return external_node_zlib_.zstdDecompressSync(input,{maxOutputLength:maxOutputLength})
case"LZ4_RAW":return lz4(input,length)
default:throw new CodecError("The file is compressed in a way that is not read. Write it with snappy, gzip or zstd.")}}function snappy(input,length){const output=new Uint8Array(length)
let from=0
let to=0
const wholeFrom=bytes=>{if(bytes>input.length-from)throw new RangeError("ends too early")
let value=0
for(let index=0;index<bytes;index++)value+=(input[from++]??0)*2**(8*index)
return value}
while(from<input.length&&(input[from++]??0)>127);while(from<input.length){const tag=input[from++]??0
const half=tag>>2
if((tag&3)===0){const literals=1+(half<LONG_LITERAL?half:wholeFrom(half-LONG_LITERAL+1))
if(literals>input.length-from)throw new RangeError("ends too early")
output.set(input.subarray(from,from+literals),to)
from+=literals
to+=literals
continue}const isShort=(tag&3)===1
const copied=isShort?4+(half&7):1+half
const offset=isShort?(tag>>5)*256+wholeFrom(1):wholeFrom((tag&3)===2?2:4)
to=copy(output,to,offset,copied)}if(to!==length)throw new RangeError("another length")
return output}function copy(output,to,offset,length){if(offset===0||offset>to||length>output.length-to)throw new RangeError("outside of the block")
for(let at=to;at<to+length;at++)output[at]=output[at-offset]??0
return to+length}function lz4(input,length){const output=new Uint8Array(length)
let from=0
let to=0
const lengthFrom=half=>{let total=half
if(half!==MORE)return total
for(;;){const byte=input[from++]
if(byte===void 0)throw new RangeError("ends too early")
total+=byte
if(byte!==255)return total}}
while(from<input.length){const token=input[from++]??0
const literals=lengthFrom(token>>4)
output.set(input.subarray(from,from+literals),to)
from+=literals
to+=literals
if(from>=input.length)break
const offset=(input[from]??0)|(input[from+1]??0)<<8
from+=2
to=copy(output,to,offset,lengthFrom(token&15)+4)}if(to!==length||from!==input.length)throw new RangeError("another length")
return output}var parquet_footer=__webpack_require__(22276)
var convert=__webpack_require__(69234)
var delta=__webpack_require__(88499)
var src_encoding=__webpack_require__(23448)
var plain=__webpack_require__(74809)
const INVALID_TEXT=Symbol("bytes that are not UTF-8")
const UNREADABLE=["BSON","INTERVAL","GEOMETRY","GEOGRAPHY","VARIANT","FILE"]
function columnElement(element){const{type:type,logical_type:logical}=element
if(type===void 0)return null
const stated=logical?.type==="DECIMAL"?{...element,converted_type:"DECIMAL",scale:logical.scale}:logical?.type==="DATE"?{...element,converted_type:"DATE"}:element
const kinds=[logical?.type,stated.converted_type]
if(kinds.some(kind=>kind!==void 0&&UNREADABLE.includes(kind)))return null
const isNamed=stated.converted_type==="DECIMAL"||logical?.type==="FLOAT16"||logical?.type==="UUID"
if(type==="FIXED_LEN_BYTE_ARRAY"&&!isNamed)return null
const zone=logical?.type==="TIMESTAMP"&&!logical.isAdjustedToUTC?"":"Z"
return{...stated,type:type,isRequired:element.repetition_type==="REQUIRED",parsers:parsersFor(zone)}}const decoder=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})
function textOf(bytes){try{return decoder.decode(bytes)}catch{return INVALID_TEXT}}function parsersFor(zone){const iso=(milliseconds,digits="")=>{const date=new Date(milliseconds)
return Number.isNaN(date.getTime())?String(milliseconds):`${date.toISOString().slice(0,-1)}${digits}${zone}`}
const finer=(value,perMillisecond,width)=>{const rest=(value%perMillisecond+perMillisecond)%perMillisecond
return iso(Number((value-rest)/perMillisecond),String(rest).padStart(width,"0"))}
return{...convert.Rc,dateFromDays:days=>iso(days*864e5).slice(0,10),timestampFromMilliseconds:value=>iso(Number(value)),timestampFromMicroseconds:value=>finer(value,1000n,3),timestampFromNanoseconds:value=>finer(value,1000000n,6),stringFromBytes:textOf,jsonFromBytes:textOf}}function convertValues(values,element){return(0,convert.C6)(values,{element:element,type:element.type,parsers:element.parsers,pathInSchema:[element.name],schemaPath:[],codec:"UNCOMPRESSED"})}function readDictionary(page,element,count){return(0,plain.r)({view:viewOf(page),offset:0},element.type,count,element.type_length)}const PLAIN=0
const DELTA_BINARY_PACKED=5
const DELTA_LENGTH_BYTE_ARRAY=6
const DELTA_BYTE_ARRAY=7
const BYTE_STREAM_SPLIT=9
function decodeValues(page,from,encoding,element,count){const reader={view:viewOf(page),offset:from}
const{type:type,type_length:width}=element
switch(encoding){case PLAIN:return(0,plain.r)(reader,type,count,width)
case DELTA_BINARY_PACKED:{checkDelta(page,from)
const values=type==="INT32"?new Int32Array(count):new BigInt64Array(count);(0,delta._H)(reader,count,values)
return values}case DELTA_LENGTH_BYTE_ARRAY:{checkDelta(page,from)
const values=new Array(count);(0,delta.MR)(reader,count,values)
return values}case DELTA_BYTE_ARRAY:{checkPrefixes(page,from,count)
const values=new Array(count);(0,delta.uY)(reader,count,values)
return values}case BYTE_STREAM_SPLIT:if(count*bytesOf(element)>page.length-from)throw new RangeError("more values than bytes")
return(0,src_encoding.L)(reader,count,type,width)
default:throw new RangeError("an encoding that is not read")}}const viewOf=page=>new DataView(page.buffer,page.byteOffset,page.byteLength)
function bytesOf({type:type,type_length:width=0}){if(type==="FIXED_LEN_BYTE_ARRAY")return width
return type==="INT64"||type==="DOUBLE"?8:4}function checkDelta(page,from){let at=from
const next=()=>{let value=0
for(let shift=0;shift<35;shift+=7){const byte=page[at++]??0
value+=(byte&127)*2**shift
if(byte<128)return value}throw new RangeError("number too long")}
const values=next()
const miniblocks=next()
if(miniblocks===0||miniblocks>limits.rq.parquetMiniblocks||values%(miniblocks*8)!==0)throw new RangeError("no block of deltas")}function checkPrefixes(page,from,count){const reader={view:viewOf(page),offset:from}
const lengths=()=>{checkDelta(page,reader.offset)
const values=new Int32Array(count);(0,delta._H)(reader,count,values)
return values}
const prefixes=lengths()
const suffixes=lengths()
let before=0
let total=0
for(let index=0;index<count;index++){const prefix=prefixes[index]??0
const suffix=suffixes[index]??0
if(prefix<0||prefix>before||suffix<0)throw new RangeError("a prefix longer than the text before")
before=prefix+suffix
total+=before
if(total>limits.rq.parquetGroupBytes)throw new RangeError("longer than is read")}}var thrift=__webpack_require__(4087)
class ParquetError extends Error{name="ParquetError"}const DATA_PAGE=0
const DICTIONARY_PAGE=2
const DATA_PAGE_V2=3
const damaged=()=>new ParquetError("A page of the Parquet file is damaged. Write or copy the file again.")
function readColumnChunk(bytes,codec,element,rows,budget){const pages=[]
let dictionary=null
let left=rows
for(let at=0;left>0;){const{page:page,next:next}=pageAt(bytes,at,budget)
at=next
if(page.type===DICTIONARY_PAGE){if(dictionary!==null||pages.length>0)throw damaged()
dictionary=dictionaryOf(page,codec,element)
continue}const values=page.type===DATA_PAGE_V2?secondVersion(page,codec,element,left,dictionary):firstVersion(page,codec,element,left,dictionary)
left-=values.count
if(values.count>0)pages.push(values)}return pages}function pageAt(bytes,at,budget){const{value:header,end:end}=(0,thrift.cL)(bytes,at,limits.rq.parquetHeaderValues)
const length=(0,thrift.ry)(header,2)
const compressed=(0,thrift.ry)(header,3)
if(length===null||compressed===null||compressed>bytes.length-end)throw damaged()
budget.bytes-=length
if(budget.bytes<0){const limit=limits.rq.parquetGroupBytes/1024/1024
throw new ParquetError(`The columns that are needed take more than ${limit} MiB in one row group. Write smaller row groups (row_group_size).`)}const next=end+compressed
return{page:{header:header,type:(0,thrift.ry)(header,1),bytes:bytes.subarray(end,next),length:length},next:next}}function unpack(codec,bytes,length){const page=decompress(codec,bytes,length)
if(page.length!==length)throw damaged()
return page.byteLength===page.buffer.byteLength?page:new Uint8Array(page)}function dictionaryOf({header:header,bytes:bytes,length:length},codec,element){const count=(0,thrift.ry)((0,thrift.pf)(header,7)??header,1)
if((0,thrift.pf)(header,7)===null||count===null||count>length*8)throw damaged()
return convertValues(readDictionary(unpack(codec,bytes,length),element,count),element)}function firstVersion({header:header,type:type,bytes:bytes,length:length},codec,element,left,dictionary){const about=(0,thrift.pf)(header,5)
const count=about&&(0,thrift.ry)(about,1)
const encoding=about&&(0,thrift.ry)(about,2)
if(type!==DATA_PAGE||count===null||encoding===null||count>left)throw damaged()
const page=unpack(codec,bytes,length)
if(element.isRequired)return{values:valuesOf(page,0,encoding,element,count,dictionary),count:count}
if(page.length<4)throw damaged()
const from=4+new DataView(page.buffer,page.byteOffset,4).getUint32(0,true)
if(from>page.length)throw damaged()
const present=readRuns(page,4,from,1,count)
const values=valuesOf(page,from,encoding,element,countOnes(present),dictionary)
return{values:spread(values,present),count:count}}function secondVersion({header:header,bytes:bytes,length:length},codec,element,left,dictionary){const about=(0,thrift.pf)(header,8)
if(about===null)throw damaged()
const count=(0,thrift.ry)(about,1)
const encoding=(0,thrift.ry)(about,4)
const levels=(0,thrift.ry)(about,5)
if(count===null||encoding===null||levels===null||count>left)throw damaged()
if((0,thrift.ry)(about,6)!==0||levels>bytes.length||levels>length)throw damaged()
const isPacked=about.fields.get(7)!==false
const page=unpack(isPacked?codec:"UNCOMPRESSED",bytes.subarray(levels),length-levels)
if(element.isRequired)return{values:valuesOf(page,0,encoding,element,count,dictionary),count:count}
const present=readRuns(bytes,0,levels,1,count)
return{values:spread(valuesOf(page,0,encoding,element,countOnes(present),dictionary),present),count:count}}const PLAIN_DICTIONARY=2
const RLE=3
const RLE_DICTIONARY=8
function valuesOf(page,from,encoding,element,count,dictionary){if(count===0)return[]
if(encoding===PLAIN_DICTIONARY||encoding===RLE_DICTIONARY){const width=page[from]
if(dictionary===null||width===void 0||width>limits.rq.parquetIndexBits)throw damaged()
return lookUp(dictionary,readRuns(page,from+1,page.length,width,count))}if(encoding===RLE){if(element.type!=="BOOLEAN")throw damaged()
return Array.from(readRuns(page,from+4,page.length,1,count),bit=>bit===1)}return convertValues(decodeValues(page,from,encoding,element,count),element)}function lookUp(dictionary,indices){const values=new Array(indices.length)
for(let index=0;index<indices.length;index++){const position=indices[index]
if(position>=dictionary.length)throw damaged()
values[index]=dictionary[position]}return values}function countOnes(levels){let ones=0
for(const level of levels)ones+=level
return ones}function spread(values,present){if(values.length===present.length)return values
const all=new Array(present.length)
let next=0
for(let row=0;row<present.length;row++)all[row]=present[row]===1?values[next++]:null
return all}function readRuns(bytes,from,to,width,count){const values=new Uint32Array(count)
const mask=2**width-1
let at=from
let seen=0
while(seen<count){let head=0
for(let shift=0;;shift+=7){const byte=at<to&&shift<35?bytes[at++]:-1
if(byte===-1)throw damaged()
head+=(byte&127)*2**shift
if(byte<128)break}const length=Math.floor(head/2)
if(head%2===0){let value=0
for(let shift=0;shift<width;shift+=8){if(at>=to)throw damaged()
value|=bytes[at++]<<shift}if(value>mask)throw damaged()
const end=Math.min(count,seen+length)
values.fill(value,seen,end)
seen=end}else{const end=Math.min(count,seen+length*8)
let held=0
let bits=0
for(;seen<end;seen++){while(bits<width){if(at>=to)throw damaged()
held|=bytes[at++]<<bits
bits+=8}values[seen]=held&mask
held>>>=width
bits-=width}}}return values}var documents_problems=__webpack_require__(21008)
var documents_rows=__webpack_require__(29217)
function scanParquet(source,handlers){const problems=(0,documents_problems.g)()
const nothing=(code,message)=>{problems.fatal(code,message,(0,documents_rows.s)(1,1))
return{records:0,refused:0,problems:problems.all()}}
const footer=(0,parquet_footer.AI)(source)
if("problem"in footer)return nothing("not-parquet",footer.problem)
const metadata=metadataOf(footer.bytes)
if(metadata===null)return nothing("not-parquet",DAMAGED)
const{columns:columns}=footer
if(columns.length>limits.rq.columns)return nothing("too-many-columns",`More than ${limits.rq.columns} columns. Keep only the columns that are needed.`)
const names=columns.map(({name:name})=>name)
const spans=names.map((_,column)=>(0,documents_rows.s)(1,column+1));(0,column_names.L)(names,spans,problems)
const scan={source:source,handlers:handlers,problems:problems,end:footer.start,metadata:metadata,schema:columns,columns:[],records:0,refused:0}
const asked=handlers.onHeader({names:names,spans:spans})
if(asked!=="stop"&&areReadable(scan,asked??names.map((_,column)=>column)))readGroups(scan)
return{records:scan.records,refused:scan.refused,problems:problems.all()}}const DAMAGED="The Parquet file is damaged. Write or copy it again."
function metadataOf(footer){try{const nothing=()=>{}
return(0,metadata.m5)(footer,{geoparquet:false,parsers:{jsonFromBytes:nothing,geometryFromBytes:nothing,geographyFromBytes:nothing}})}catch{return null}}function areReadable(scan,asked){const columns=scan.schema.map(()=>null)
for(const position of asked){const column=scan.schema[position]
const element=column===void 0?void 0:scan.metadata.schema[column.element]
if(column===void 0||element===void 0)continue
const readable=column.isFlat?columnElement(element):null
if(readable===null){const what=column.isFlat?"bytes without a meaning that is known":"lists or structures"
const message=`Column ${position+1} holds ${what} where one value a row is needed. Write the value itself as a column.`
scan.problems.fatal("nested-column",message,(0,documents_rows.s)(1,position+1))
return false}columns[position]={position:position,chunk:column.chunk,element:readable,pages:[],page:0,pageStart:0}}scan.columns=columns
return true}function readGroups(scan){const{metadata:metadata,problems:problems}=scan
const rows=metadata.row_groups.map(({num_rows:num_rows})=>Number(num_rows))
const total=rows.reduce((sum,count)=>sum+count,0)
if(rows.some(count=>!Number.isSafeInteger(count)||count<0)||total!==Number(metadata.num_rows)){problems.fatal("damaged",DAMAGED,(0,documents_rows.s)(1,1))
return}if(total>limits.rq.predictionRows){const message=`More than ${limits.rq.predictionRows} rows. Split the file, or aggregate it.`
problems.fatal("too-many-rows",message,(0,documents_rows.s)(1,1))
return}let before=0
for(const[index,group]of metadata.row_groups.entries()){const count=rows[index]??0
try{loadGroup(scan,group,count)}catch(error){const isOurs=error instanceof ParquetError||error instanceof CodecError
problems.fatal("damaged",isOurs?error.message:DAMAGED,(0,documents_rows.s)(before+1,1))
return}if(!handOn(scan,before,count))return
before+=count}}function loadGroup(scan,group,rows){if(rows>limits.rq.parquetGroupRows)throw new ParquetError(`A row group has more than ${limits.rq.parquetGroupRows} rows. Write smaller row groups (row_group_size).`)
const budget={bytes:limits.rq.parquetGroupBytes}
for(const column of scan.columns){if(column===null)continue
const chunk=group.columns[column.chunk]
column.pages=rows===0||chunk===void 0?[]:pagesOf(scan,chunk,column,rows,budget)
if(rows>0&&column.pages.length===0)throw new ParquetError(DAMAGED)
column.page=0
column.pageStart=0}}function pagesOf(scan,chunk,column,rows,budget){const about=chunk.meta_data
if(chunk.file_path)throw new ParquetError("The Parquet file keeps its data in other files. Write one file.")
if(chunk.crypto_metadata||about===void 0)throw new ParquetError("The Parquet file is encrypted. Write it without encryption.")
if(about.type!==column.element.type||about.path_in_schema[0]!==column.element.name)throw new ParquetError(DAMAGED)
const data=Number(about.data_page_offset)
const dictionary=Number(about.dictionary_page_offset??0)
const start=dictionary>0&&dictionary<data?dictionary:data
const length=Number(about.total_compressed_size)
if(!(start>=4&&length>=0&&start+length<=scan.end))throw new ParquetError(DAMAGED)
if(length>limits.rq.parquetGroupBytes){const limit=limits.rq.parquetGroupBytes/1024/1024
throw new ParquetError(`A column takes more than ${limit} MiB in one row group. Write smaller row groups (row_group_size).`)}return readColumnChunk(scan.source.slice(start,start+length),about.codec,column.element,rows,budget)}function handOn(scan,before,rows){const{handlers:handlers,problems:problems}=scan
const row={number:0}
const values=scan.columns.map(()=>null)
const view=rowView(scan.columns,values,row)
const columns=scan.columns.filter(column=>column!==null)
for(let index=0;index<rows;index++){row.number=before+index+1
let invalid=null
for(const column of columns){const value=valueAt(column,index)
values[column.position]=value
if(value===INVALID_TEXT)invalid=column}if(invalid!==null){scan.refused++
const message=`Row ${row.number}, column ${invalid.position+1}: The text is not UTF-8. Write it again as UTF-8.`
problems.local("invalid-utf8",message,view.span(invalid.position))
continue}scan.records++
if(handlers.onRecord(view,row.number)==="stop")return false}return true}function valueAt(column,index){let page=column.pages[column.page]
while(page!==void 0&&index-column.pageStart>=page.count){column.pageStart+=page.count
column.page++
page=column.pages[column.page]}return page?.values[index-column.pageStart]}function rowView(columns,values,row){const asked=field=>{if(columns[field]==null)throw new Error(`Column ${field} was not asked for`)
return values[field]}
return{count:columns.length,text:field=>{const value=asked(field)
return value==null?"":String(value)},number:field=>{const value=asked(field)
if(typeof value==="number")return Number.isFinite(value)?value:Number.NaN
if(typeof value!=="bigint")return Number.NaN
const number=Number(value)
return Number.isSafeInteger(number)?number:Number.NaN},span:field=>(0,documents_rows.s)(row.number,field+1),bytes:()=>null}}}}

