export const id=808
export const ids=[808]
export const modules={69234:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Rc:()=>DEFAULT_PARSERS,C6:()=>convert,$Q:()=>parseDecimal,dq:()=>parseFloat16})
function wkbToGeojson(reader){const flags=getFlags(reader)
if(flags.type===1)return{type:"Point",coordinates:readPosition(reader,flags)}
else if(flags.type===2)return{type:"LineString",coordinates:readLine(reader,flags)}
else if(flags.type===3)return{type:"Polygon",coordinates:readPolygon(reader,flags)}
else if(flags.type===4){const points=[]
for(let i=0;i<flags.count;i++)points.push(readPosition(reader,getFlags(reader)))
return{type:"MultiPoint",coordinates:points}}else if(flags.type===5){const lines=[]
for(let i=0;i<flags.count;i++)lines.push(readLine(reader,getFlags(reader)))
return{type:"MultiLineString",coordinates:lines}}else if(flags.type===6){const polygons=[]
for(let i=0;i<flags.count;i++)polygons.push(readPolygon(reader,getFlags(reader)))
return{type:"MultiPolygon",coordinates:polygons}}else if(flags.type===7){const geometries=[]
for(let i=0;i<flags.count;i++)geometries.push(wkbToGeojson(reader))
return{type:"GeometryCollection",geometries:geometries}}else throw new Error(`Unsupported geometry type: ${flags.type}`)}function getFlags(reader){const{view:view}=reader
const littleEndian=view.getUint8(reader.offset++)===1
const rawType=view.getUint32(reader.offset,littleEndian)
reader.offset+=4
const type=rawType%1e3
const flags=Math.floor(rawType/1e3)
let count=0
if(type>1&&type<=7){count=view.getUint32(reader.offset,littleEndian)
reader.offset+=4}let dim=2
if(flags)dim++
if(flags===3)dim++
return{littleEndian:littleEndian,type:type,dim:dim,count:count}}function readPosition(reader,flags){const points=[]
for(let i=0;i<flags.dim;i++){const coord=reader.view.getFloat64(reader.offset,flags.littleEndian)
reader.offset+=8
points.push(coord)}return points}function readLine(reader,flags){const points=[]
for(let i=0;i<flags.count;i++)points.push(readPosition(reader,flags))
return points}function readPolygon(reader,flags){const{view:view}=reader
const rings=[]
for(let r=0;r<flags.count;r++){const count=view.getUint32(reader.offset,flags.littleEndian)
reader.offset+=4
rings.push(readLine(reader,{...flags,count:count}))}return rings}const decoder=new TextDecoder
const DEFAULT_PARSERS={timestampFromMilliseconds(millis){return new Date(Number(millis))},timestampFromMicroseconds(micros){return new Date(Number(micros/1000n))},timestampFromNanoseconds(nanos){return new Date(Number(nanos/1000000n))},dateFromDays(days){return new Date(days*864e5)},stringFromBytes(bytes){return bytes&&decoder.decode(bytes)},jsonFromBytes(bytes){return bytes&&JSON.parse(decoder.decode(bytes))},geometryFromBytes(bytes){return bytes&&wkbToGeojson({view:new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength),offset:0})},geographyFromBytes(bytes){return bytes&&wkbToGeojson({view:new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength),offset:0})},uuidFromBytes(bytes){if(!bytes)return
const hex=Array.from(bytes,b=>b.toString(16).padStart(2,"0")).join("")
return hex.slice(0,8)+"-"+hex.slice(8,12)+"-"+hex.slice(12,16)+"-"+hex.slice(16,20)+"-"+hex.slice(20,32)}}
function convert(data,columnDecoder){const{element:element,parsers:parsers,utf8:utf8=true,schemaPath:schemaPath}=columnDecoder
const{type:type,converted_type:ctype,logical_type:ltype}=element
const nullable=element.repetition_type!=="REQUIRED"
if(type==="BYTE_ARRAY"&&element.name==="inline"&&schemaPath?.at(-2)?.element.logical_type?.type==="FILE")return data
const isVariant=schemaPath?.some(s=>s.element.logical_type?.type==="VARIANT")
if(isVariant&&type==="BYTE_ARRAY"&&ctype!=="UTF8"&&ltype?.type!=="STRING")return data
if(ctype==="DECIMAL"){const scale=element.scale||0
const factor=10**scale
const arr=new Array(data.length)
for(let i=0;i<arr.length;i++)if(data[i]instanceof Uint8Array)arr[i]=scale>308?parseDecimal(data[i])*10**-scale:parseDecimal(data[i])/factor
else arr[i]=Number(data[i])/factor
return arr}if(!ctype&&type==="INT96")return Array.from(data).map(v=>parsers.timestampFromNanoseconds(parseInt96Nanos(v)))
if(ctype==="DATE")return Array.from(data).map(v=>parsers.dateFromDays(v))
if(ctype==="TIMESTAMP_MILLIS")return Array.from(data).map(v=>parsers.timestampFromMilliseconds(v))
if(ctype==="TIMESTAMP_MICROS")return Array.from(data).map(v=>parsers.timestampFromMicroseconds(v))
if(ctype==="JSON")return data.map(v=>parsers.jsonFromBytes(v))
if(ctype==="BSON")throw new Error("parquet bson not supported")
if(ctype==="INTERVAL")throw new Error("parquet interval not supported")
if(ltype?.type==="GEOMETRY")return data.map(v=>parsers.geometryFromBytes(v))
if(ltype?.type==="GEOGRAPHY")return data.map(v=>parsers.geographyFromBytes(v))
if(ltype?.type==="UUID")return data.map(v=>parsers.uuidFromBytes(v))
if(ctype==="UTF8"||ltype?.type==="STRING"||utf8&&type==="BYTE_ARRAY")return data.map(v=>parsers.stringFromBytes(v))
if(ctype==="UINT_64"||ltype?.type==="INTEGER"&&ltype.bitWidth===64&&!ltype.isSigned){if(data instanceof BigInt64Array)return new BigUint64Array(data.buffer,data.byteOffset,data.length)
const arr=nullable?new Array(data.length):new BigUint64Array(data.length)
for(let i=0;i<arr.length;i++)arr[i]=data[i]
return arr}if(ctype==="UINT_32"||ltype?.type==="INTEGER"&&ltype.bitWidth===32&&!ltype.isSigned){if(data instanceof Int32Array)return new Uint32Array(data.buffer,data.byteOffset,data.length)
const arr=nullable?new Array(data.length):new Uint32Array(data.length)
for(let i=0;i<arr.length;i++)arr[i]=data[i]<0?4294967296+data[i]:data[i]
return arr}if(ltype?.type==="FLOAT16")return Array.from(data).map(parseFloat16)
if(ltype?.type==="TIMESTAMP"){const{unit:unit}=ltype
let parser=parsers.timestampFromMilliseconds
if(unit==="MICROS")parser=parsers.timestampFromMicroseconds
if(unit==="NANOS")parser=parsers.timestampFromNanoseconds
const arr=new Array(data.length)
for(let i=0;i<arr.length;i++)arr[i]=parser(data[i])
return arr}return data}function parseDecimal(bytes){if(!bytes.length)return 0
let value=0n
for(const byte of bytes)value=value*256n+BigInt(byte)
const bits=bytes.length*8
if(value>=2n**BigInt(bits-1))value-=2n**BigInt(bits)
return Number(value)}function parseInt96Nanos(value){const days=(value>>64n)-2440588n
const nano=value&0xffffffffffffffffn
return days*86400000000000n+nano}function parseFloat16(bytes){if(!bytes)return
const int16=bytes[1]<<8|bytes[0]
const sign=int16>>15?-1:1
const exp=int16>>10&31
const frac=int16&1023
if(exp===0)return sign*2**-14*(frac/1024)
if(exp===31)return frac?NaN:sign*(1/0)
return sign*2**(exp-15)*(1+frac/1024)}},88499:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MR:()=>deltaLengthByteArray,_H:()=>deltaBinaryUnpack,uY:()=>deltaByteArray})
var _thrift_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52558)
function deltaBinaryUnpack(reader,count,output){if(output instanceof Int32Array){deltaBinaryUnpackInt32(reader,count,output)
return}const blockSize=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.pT)(reader)
const miniblockPerBlock=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.pT)(reader);(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.pT)(reader)
let value=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.GD)(reader)
let outputIndex=0
output[outputIndex++]=value
const valuesPerMiniblock=blockSize/miniblockPerBlock
while(outputIndex<count){const minDelta=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.GD)(reader)
const bitWidths=new Uint8Array(miniblockPerBlock)
for(let i=0;i<miniblockPerBlock;i++)bitWidths[i]=reader.view.getUint8(reader.offset++)
for(let i=0;i<miniblockPerBlock&&outputIndex<count;i++){const bitWidth=bitWidths[i]
if(bitWidth){let bitpackPos=0
let miniblockCount=valuesPerMiniblock
const mask=(1n<<BigInt(bitWidth))-1n
while(miniblockCount&&outputIndex<count){let bits=BigInt(reader.view.getUint32(reader.offset,true)>>>bitpackPos)&mask
bitpackPos+=bitWidth
while(bitpackPos>=32){bitpackPos-=32
reader.offset+=4
if(bitpackPos)bits|=BigInt(reader.view.getUint32(reader.offset,true))<<BigInt(bitWidth-bitpackPos)&mask}const delta=minDelta+bits
value+=delta
output[outputIndex++]=value
miniblockCount--}if(miniblockCount)reader.offset+=Math.ceil((miniblockCount*bitWidth+bitpackPos)/8)}else for(let j=0;j<valuesPerMiniblock&&outputIndex<count;j++){value+=minDelta
output[outputIndex++]=value}}}}function deltaBinaryUnpackInt32(reader,count,output){const blockSize=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.pT)(reader)
const miniblockPerBlock=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.pT)(reader);(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.pT)(reader)
let value=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.fN)(reader)
let outputIndex=0
output[outputIndex++]=value
const valuesPerMiniblock=blockSize/miniblockPerBlock
const{view:view}=reader
while(outputIndex<count){const minDelta=readZigZagInt33(reader)
const bitWidthsOffset=reader.offset
let offset=bitWidthsOffset+miniblockPerBlock
for(let i=0;i<miniblockPerBlock&&outputIndex<count;i++){const bitWidth=view.getUint8(bitWidthsOffset+i)
const end=offset+valuesPerMiniblock*bitWidth/8
let bitOffset=0
for(let j=0;j<valuesPerMiniblock&&outputIndex<count;j++){let residual=0
let bitsRead=0
while(bitsRead<bitWidth){const bitsToRead=Math.min(8-bitOffset,bitWidth-bitsRead)
if(bitsRead<32)residual|=(view.getUint8(offset)>>>bitOffset&(1<<bitsToRead)-1)<<bitsRead
bitsRead+=bitsToRead
bitOffset+=bitsToRead
if(bitOffset===8){bitOffset=0
offset++}}value=value+minDelta+residual|0
output[outputIndex++]=value}offset=end}reader.offset=offset}}function readZigZagInt33(reader){const start=reader.offset
const low=(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__.pT)(reader)
const high=reader.offset-start===5?reader.view.getUint8(start+4)>>>4&1:0
return(low>>>1|high<<31)^-(low&1)}function deltaLengthByteArray(reader,count,output){const lengths=new Int32Array(count)
deltaBinaryUnpack(reader,count,lengths)
for(let i=0;i<count;i++){output[i]=new Uint8Array(reader.view.buffer,reader.view.byteOffset+reader.offset,lengths[i])
reader.offset+=lengths[i]}}function deltaByteArray(reader,count,output){const prefixData=new Int32Array(count)
deltaBinaryUnpack(reader,count,prefixData)
const suffixData=new Int32Array(count)
deltaBinaryUnpack(reader,count,suffixData)
for(let i=0;i<count;i++){const suffix=new Uint8Array(reader.view.buffer,reader.view.byteOffset+reader.offset,suffixData[i])
if(prefixData[i]){output[i]=new Uint8Array(prefixData[i]+suffixData[i])
output[i].set(output[i-1].subarray(0,prefixData[i]))
output[i].set(suffix,prefixData[i])}else output[i]=suffix
reader.offset+=suffixData[i]}}},23448:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>byteStreamSplit})
function byteStreamSplit(reader,count,type,typeLength){const width=byteWidth(type,typeLength)
const bytes=new Uint8Array(count*width)
for(let b=0;b<width;b++)for(let i=0;i<count;i++)bytes[i*width+b]=reader.view.getUint8(reader.offset++)
if(type==="FLOAT")return new Float32Array(bytes.buffer)
else if(type==="DOUBLE")return new Float64Array(bytes.buffer)
else if(type==="INT32")return new Int32Array(bytes.buffer)
else if(type==="INT64")return new BigInt64Array(bytes.buffer)
else if(type==="FIXED_LEN_BYTE_ARRAY"){const split=new Array(count)
for(let i=0;i<count;i++)split[i]=bytes.subarray(i*width,(i+1)*width)
return split}throw new Error(`parquet byte_stream_split unsupported type: ${type}`)}function byteWidth(type,typeLength){switch(type){case"INT32":case"FLOAT":return 4
case"INT64":case"DOUBLE":return 8
case"FIXED_LEN_BYTE_ARRAY":if(!typeLength)throw new Error("parquet byteWidth missing type_length")
return typeLength
default:throw new Error(`parquet unsupported type: ${type}`)}}},80223:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m5:()=>parquetMetadata})
const ParquetTypes=["BOOLEAN","INT32","INT64","INT96","FLOAT","DOUBLE","BYTE_ARRAY","FIXED_LEN_BYTE_ARRAY"]
const Encodings=["PLAIN","GROUP_VAR_INT","PLAIN_DICTIONARY","RLE","BIT_PACKED","DELTA_BINARY_PACKED","DELTA_LENGTH_BYTE_ARRAY","DELTA_BYTE_ARRAY","RLE_DICTIONARY","BYTE_STREAM_SPLIT","ALP"]
const FieldRepetitionTypes=["REQUIRED","OPTIONAL","REPEATED"]
const ConvertedTypes=["UTF8","MAP","MAP_KEY_VALUE","LIST","ENUM","DECIMAL","DATE","TIME_MILLIS","TIME_MICROS","TIMESTAMP_MILLIS","TIMESTAMP_MICROS","UINT_8","UINT_16","UINT_32","UINT_64","INT_8","INT_16","INT_32","INT_64","JSON","BSON","INTERVAL"]
const CompressionCodecs=["UNCOMPRESSED","SNAPPY","GZIP","LZO","BROTLI","LZ4","ZSTD","LZ4_RAW"]
const PageTypes=["DATA_PAGE","INDEX_PAGE","DICTIONARY_PAGE","DATA_PAGE_V2"]
const EdgeInterpolationAlgorithms=["SPHERICAL","VINCENTY","THOMAS","ANDOYER","KARNEY"]
var convert=__webpack_require__(69234)
var thrift=__webpack_require__(52558)
function markGeoColumns(schema,key_value_metadata){const columns=new Map
const geo=key_value_metadata?.find(({key:key})=>key==="geo")?.value
const decodedColumns=(geo&&JSON.parse(geo)?.columns)??{}
for(const[name,column]of Object.entries(decodedColumns)){if(column.encoding!=="WKB")continue
const type=column.edges==="spherical"?"GEOGRAPHY":"GEOMETRY"
const id=column.crs?.id??column.crs?.ids?.[0]
const crs=id?`${id.authority}:${id.code.toString()}`:void 0
columns.set(name,{type:type,crs:crs})}for(let i=1;i<schema.length;i++){const{logical_type:logical_type,name:name,num_children:num_children,type:type}=schema[i]
if(num_children){i+=num_children
continue}if(type==="BYTE_ARRAY"&&!logical_type)schema[i].logical_type=columns.get(name)}}const decoder=new TextDecoder
function decode(value){return value&&decoder.decode(value)}function parquetMetadata(arrayBuffer,{parsers:parsers,geoparquet:geoparquet=true}={}){let view
if(arrayBuffer instanceof ArrayBuffer)view=new DataView(arrayBuffer)
else if(arrayBuffer instanceof Uint8Array)view=new DataView(arrayBuffer.buffer,arrayBuffer.byteOffset,arrayBuffer.byteLength)
else throw new Error("parquet expected ArrayBuffer or Uint8Array")
const allParsers={...convert.Rc,...parsers}
if(view.byteLength<8)throw new Error("parquet file is too short")
if(view.getUint32(view.byteLength-4,true)!==827474256)throw new Error("parquet file invalid (footer != PAR1)")
const metadataLengthOffset=view.byteLength-8
const metadataLength=view.getUint32(metadataLengthOffset,true)
if(metadataLength>view.byteLength-8)throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength-8}`)
const metadataOffset=metadataLengthOffset-metadataLength
const reader={view:view,offset:metadataOffset}
const metadata=(0,thrift.Tn)(reader)
const version=metadata.field_1
const schema=metadata.field_2.map(field=>({type:ParquetTypes[field.field_1],type_length:field.field_2,repetition_type:FieldRepetitionTypes[field.field_3],name:decode(field.field_4),num_children:field.field_5,converted_type:ConvertedTypes[field.field_6],scale:field.field_7,precision:field.field_8,field_id:field.field_9,logical_type:logicalType(field.field_10)}))
const columnSchema=schema.filter(e=>e.type)
const num_rows=metadata.field_3
const row_groups=metadata.field_4.map(rowGroup=>({columns:rowGroup.field_1.map((column,columnIndex)=>({file_path:decode(column.field_1),file_offset:column.field_2,meta_data:column.field_3&&{type:ParquetTypes[column.field_3.field_1],encodings:column.field_3.field_2?.map(e=>Encodings[e]),path_in_schema:column.field_3.field_3.map(decode),codec:CompressionCodecs[column.field_3.field_4],num_values:column.field_3.field_5,total_uncompressed_size:column.field_3.field_6,total_compressed_size:column.field_3.field_7,key_value_metadata:column.field_3.field_8?.map(kv=>({key:decode(kv.field_1),value:decode(kv.field_2)})),data_page_offset:column.field_3.field_9,index_page_offset:column.field_3.field_10,dictionary_page_offset:column.field_3.field_11,statistics:convertStats(column.field_3.field_12,columnSchema[columnIndex],allParsers),encoding_stats:column.field_3.field_13?.map(encodingStat=>({page_type:PageTypes[encodingStat.field_1],encoding:Encodings[encodingStat.field_2],count:encodingStat.field_3})),bloom_filter_offset:column.field_3.field_14,bloom_filter_length:column.field_3.field_15,size_statistics:column.field_3.field_16&&{unencoded_byte_array_data_bytes:column.field_3.field_16.field_1,repetition_level_histogram:column.field_3.field_16.field_2,definition_level_histogram:column.field_3.field_16.field_3},geospatial_statistics:column.field_3.field_17&&{bbox:column.field_3.field_17.field_1&&{xmin:column.field_3.field_17.field_1.field_1,xmax:column.field_3.field_17.field_1.field_2,ymin:column.field_3.field_17.field_1.field_3,ymax:column.field_3.field_17.field_1.field_4,zmin:column.field_3.field_17.field_1.field_5,zmax:column.field_3.field_17.field_1.field_6,mmin:column.field_3.field_17.field_1.field_7,mmax:column.field_3.field_17.field_1.field_8},geospatial_types:column.field_3.field_17.field_2}},offset_index_offset:column.field_4,offset_index_length:column.field_5,column_index_offset:column.field_6,column_index_length:column.field_7,crypto_metadata:column.field_8,encrypted_column_metadata:column.field_9})),total_byte_size:rowGroup.field_2,num_rows:rowGroup.field_3,sorting_columns:rowGroup.field_4?.map(sortingColumn=>({column_idx:sortingColumn.field_1,descending:sortingColumn.field_2,nulls_first:sortingColumn.field_3})),file_offset:rowGroup.field_5,total_compressed_size:rowGroup.field_6,ordinal:rowGroup.field_7}))
const key_value_metadata=metadata.field_5?.map(kv=>({key:decode(kv.field_1),value:decode(kv.field_2)}))
const created_by=decode(metadata.field_6)
if(geoparquet)markGeoColumns(schema,key_value_metadata)
return{version:version,schema:schema,num_rows:num_rows,row_groups:row_groups,key_value_metadata:key_value_metadata,created_by:created_by,metadata_length:metadataLength}}function logicalType(logicalType){if(logicalType?.field_1)return{type:"STRING"}
if(logicalType?.field_2)return{type:"MAP"}
if(logicalType?.field_3)return{type:"LIST"}
if(logicalType?.field_4)return{type:"ENUM"}
if(logicalType?.field_5)return{type:"DECIMAL",scale:logicalType.field_5.field_1,precision:logicalType.field_5.field_2}
if(logicalType?.field_6)return{type:"DATE"}
if(logicalType?.field_7)return{type:"TIME",isAdjustedToUTC:logicalType.field_7.field_1,unit:timeUnit(logicalType.field_7.field_2)}
if(logicalType?.field_8)return{type:"TIMESTAMP",isAdjustedToUTC:logicalType.field_8.field_1,unit:timeUnit(logicalType.field_8.field_2)}
if(logicalType?.field_10)return{type:"INTEGER",bitWidth:logicalType.field_10.field_1,isSigned:logicalType.field_10.field_2}
if(logicalType?.field_11)return{type:"NULL"}
if(logicalType?.field_12)return{type:"JSON"}
if(logicalType?.field_13)return{type:"BSON"}
if(logicalType?.field_14)return{type:"UUID"}
if(logicalType?.field_15)return{type:"FLOAT16"}
if(logicalType?.field_16)return{type:"VARIANT",specification_version:logicalType.field_16.field_1}
if(logicalType?.field_17)return{type:"GEOMETRY",crs:decode(logicalType.field_17.field_1)}
if(logicalType?.field_18)return{type:"GEOGRAPHY",crs:decode(logicalType.field_18.field_1),algorithm:EdgeInterpolationAlgorithms[logicalType.field_18.field_2]}
if(logicalType?.field_19)return{type:"FILE"}
return logicalType}function timeUnit(unit){if(unit.field_1)return"MILLIS"
if(unit.field_2)return"MICROS"
if(unit.field_3)return"NANOS"
throw new Error("parquet time unit required")}function convertStats(stats,schema,parsers){return stats&&{max:convertMetadata(stats.field_1,schema,parsers),min:convertMetadata(stats.field_2,schema,parsers),null_count:stats.field_3,distinct_count:stats.field_4,max_value:convertMetadata(stats.field_5,schema,parsers),min_value:convertMetadata(stats.field_6,schema,parsers),is_max_value_exact:stats.field_7,is_min_value_exact:stats.field_8}}function convertMetadata(value,schema,parsers){const{type:type,converted_type:converted_type,logical_type:logical_type}=schema
if(value===void 0)return value
if(type==="BOOLEAN")return value[0]===1
if(type==="BYTE_ARRAY")return parsers.stringFromBytes(value)
const view=new DataView(value.buffer,value.byteOffset,value.byteLength)
if(type==="FLOAT"&&view.byteLength===4)return view.getFloat32(0,true)
if(type==="DOUBLE"&&view.byteLength===8)return view.getFloat64(0,true)
if(type==="INT32"&&converted_type==="DECIMAL"&&view.byteLength===4)return view.getInt32(0,true)/10**(schema.scale||0)
if(type==="INT64"&&converted_type==="DECIMAL"&&view.byteLength===8)return Number(view.getBigInt64(0,true))/10**(schema.scale||0)
if(type==="INT32"&&converted_type==="DATE")return parsers.dateFromDays(view.getInt32(0,true))
if(type==="INT64"&&converted_type==="TIMESTAMP_MILLIS")return parsers.timestampFromMilliseconds(view.getBigInt64(0,true))
if(type==="INT64"&&converted_type==="TIMESTAMP_MICROS")return parsers.timestampFromMicroseconds(view.getBigInt64(0,true))
if(type==="INT64"&&logical_type?.type==="TIMESTAMP"&&logical_type?.unit==="NANOS")return parsers.timestampFromNanoseconds(view.getBigInt64(0,true))
if(type==="INT64"&&logical_type?.type==="TIMESTAMP"&&logical_type?.unit==="MICROS")return parsers.timestampFromMicroseconds(view.getBigInt64(0,true))
if(type==="INT64"&&logical_type?.type==="TIMESTAMP")return parsers.timestampFromMilliseconds(view.getBigInt64(0,true))
const unsigned=converted_type?.startsWith("UINT_")||logical_type?.type==="INTEGER"&&!logical_type.isSigned
if(type==="INT32"&&unsigned&&view.byteLength===4)return view.getUint32(0,true)
if(type==="INT64"&&unsigned&&view.byteLength===8)return view.getBigUint64(0,true)
if(type==="INT32"&&view.byteLength===4)return view.getInt32(0,true)
if(type==="INT64"&&view.byteLength===8)return view.getBigInt64(0,true)
if(converted_type==="DECIMAL"){const scale=schema.scale||0
return scale>308?(0,convert.$Q)(value)*10**-scale:(0,convert.$Q)(value)/10**scale}if(logical_type?.type==="FLOAT16")return(0,convert.dq)(value)
if(logical_type?.type==="UUID")return parsers.uuidFromBytes(value)
if(type==="FIXED_LEN_BYTE_ARRAY")return value
return value}},74809:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>readPlain})
function readPlain(reader,type,count,fixedLength){if(count===0)return[]
if(type==="BOOLEAN")return readPlainBoolean(reader,count)
else if(type==="INT32")return readPlainInt32(reader,count)
else if(type==="INT64")return readPlainInt64(reader,count)
else if(type==="INT96")return readPlainInt96(reader,count)
else if(type==="FLOAT")return readPlainFloat(reader,count)
else if(type==="DOUBLE")return readPlainDouble(reader,count)
else if(type==="BYTE_ARRAY")return readPlainByteArray(reader,count)
else if(type==="FIXED_LEN_BYTE_ARRAY"){if(!fixedLength)throw new Error("parquet missing fixed length")
return readPlainByteArrayFixed(reader,count,fixedLength)}else throw new Error(`parquet unhandled type: ${type}`)}function readPlainBoolean(reader,count){const values=new Array(count)
for(let i=0;i<count;i++){const byteOffset=reader.offset+(i/8|0)
const bitOffset=i%8
const byte=reader.view.getUint8(byteOffset)
values[i]=(byte&1<<bitOffset)!==0}reader.offset+=Math.ceil(count/8)
return values}function readPlainInt32(reader,count){const values=(reader.view.byteOffset+reader.offset)%4?new Int32Array(align(reader.view.buffer,reader.view.byteOffset+reader.offset,count*4)):new Int32Array(reader.view.buffer,reader.view.byteOffset+reader.offset,count)
reader.offset+=count*4
return values}function readPlainInt64(reader,count){const values=(reader.view.byteOffset+reader.offset)%8?new BigInt64Array(align(reader.view.buffer,reader.view.byteOffset+reader.offset,count*8)):new BigInt64Array(reader.view.buffer,reader.view.byteOffset+reader.offset,count)
reader.offset+=count*8
return values}function readPlainInt96(reader,count){const values=new Array(count)
for(let i=0;i<count;i++){const low=reader.view.getBigInt64(reader.offset+i*12,true)
const high=reader.view.getInt32(reader.offset+i*12+8,true)
values[i]=BigInt(high)<<64n|low}reader.offset+=count*12
return values}function readPlainFloat(reader,count){const values=(reader.view.byteOffset+reader.offset)%4?new Float32Array(align(reader.view.buffer,reader.view.byteOffset+reader.offset,count*4)):new Float32Array(reader.view.buffer,reader.view.byteOffset+reader.offset,count)
reader.offset+=count*4
return values}function readPlainDouble(reader,count){const values=(reader.view.byteOffset+reader.offset)%8?new Float64Array(align(reader.view.buffer,reader.view.byteOffset+reader.offset,count*8)):new Float64Array(reader.view.buffer,reader.view.byteOffset+reader.offset,count)
reader.offset+=count*8
return values}function readPlainByteArray(reader,count){const values=new Array(count)
for(let i=0;i<count;i++){const length=reader.view.getUint32(reader.offset,true)
reader.offset+=4
values[i]=new Uint8Array(reader.view.buffer,reader.view.byteOffset+reader.offset,length)
reader.offset+=length}return values}function readPlainByteArrayFixed(reader,count,fixedLength){const values=new Array(count)
for(let i=0;i<count;i++){values[i]=new Uint8Array(reader.view.buffer,reader.view.byteOffset+reader.offset,fixedLength)
reader.offset+=fixedLength}return values}function align(buffer,offset,size){const aligned=new ArrayBuffer(size)
new Uint8Array(aligned).set(new Uint8Array(buffer,offset,size))
return aligned}},52558:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GD:()=>readZigZagBigInt,Tn:()=>deserializeTCompactProtocol,fN:()=>readZigZag,pT:()=>readVarInt})
const STOP=0
const TRUE=1
const FALSE=2
const BYTE=3
const I16=4
const I32=5
const I64=6
const DOUBLE=7
const BINARY=8
const LIST=9
const STRUCT=12
function deserializeTCompactProtocol(reader){const value={}
let fid=0
while(true){if(reader.offset>=reader.view.byteLength)throw new Error("thrift struct ended without STOP")
const byte=reader.view.getUint8(reader.offset++)
const type=byte&15
if(type===STOP)break
const delta=byte>>4
fid=delta?fid+delta:readZigZag(reader)
value[`field_${fid}`]=readElement(reader,type)}return value}function readElement(reader,type){switch(type){case TRUE:return true
case FALSE:return false
case BYTE:return reader.view.getInt8(reader.offset++)
case I16:case I32:return readZigZag(reader)
case I64:return readZigZagBigInt(reader)
case DOUBLE:{const value=reader.view.getFloat64(reader.offset,true)
reader.offset+=8
return value}case BINARY:{const stringLength=readVarInt(reader)
if(reader.offset+stringLength>reader.view.byteLength)throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength-reader.offset} bytes`)
const strBytes=new Uint8Array(reader.view.buffer,reader.view.byteOffset+reader.offset,stringLength)
reader.offset+=stringLength
return strBytes}case LIST:{const byte=reader.view.getUint8(reader.offset++)
const elemType=byte&15
let listSize=byte>>4
if(listSize===15)listSize=readVarInt(reader)
const boolType=elemType===TRUE||elemType===FALSE
const values=new Array(listSize)
for(let i=0;i<listSize;i++)values[i]=boolType?readElement(reader,BYTE)===1:readElement(reader,elemType)
return values}case STRUCT:return deserializeTCompactProtocol(reader)
default:throw new Error(`thrift unhandled type: ${type}`)}}function readVarInt(reader){let result=0
let shift=0
while(true){const byte=reader.view.getUint8(reader.offset++)
result|=(byte&127)<<shift
if(!(byte&128))return result
shift+=7}}function readVarBigInt(reader){let result=0n
let shift=0n
while(true){const byte=reader.view.getUint8(reader.offset++)
result|=BigInt(byte&127)<<shift
if(!(byte&128))return result
shift+=7n}}function readZigZag(reader){const zigzag=readVarInt(reader)
return zigzag>>>1^-(zigzag&1)}function readZigZagBigInt(reader){const zigzag=readVarBigInt(reader)
return zigzag>>1n^-(zigzag&1n)}}}

