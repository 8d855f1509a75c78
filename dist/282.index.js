export const id=282
export const ids=[282]
export const modules={59800:(__unused_webpack_module,exports,__webpack_require__)=>{0
exports.wT=void 0
const ed5=__webpack_require__(96950)
const ed2=__webpack_require__(24488)
const NSed3=__webpack_require__(85699)
var isS=ed5.isS
var isChar10=ed5.isChar
var isNameStartChar=ed5.isNameStartChar
var isNameChar=ed5.isNameChar
var S_LIST=ed5.S_LIST
var NAME_RE=ed5.NAME_RE
var isChar11=ed2.isChar
var isNCNameStartChar=NSed3.isNCNameStartChar
var isNCNameChar=NSed3.isNCNameChar
var NC_NAME_RE=NSed3.NC_NAME_RE
const XML_NAMESPACE="http://www.w3.org/XML/1998/namespace"
const XMLNS_NAMESPACE="http://www.w3.org/2000/xmlns/"
const rootNS={__proto__:null,xml:XML_NAMESPACE,xmlns:XMLNS_NAMESPACE}
const XML_ENTITIES={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"}
const EOC=-1
const NL_LIKE=-2
const S_BEGIN=0
const S_BEGIN_WHITESPACE=1
const S_DOCTYPE=2
const S_DOCTYPE_QUOTE=3
const S_DTD=4
const S_DTD_QUOTED=5
const S_DTD_OPEN_WAKA=6
const S_DTD_OPEN_WAKA_BANG=7
const S_DTD_COMMENT=8
const S_DTD_COMMENT_ENDING=9
const S_DTD_COMMENT_ENDED=10
const S_DTD_PI=11
const S_DTD_PI_ENDING=12
const S_TEXT=13
const S_ENTITY=14
const S_OPEN_WAKA=15
const S_OPEN_WAKA_BANG=16
const S_COMMENT=17
const S_COMMENT_ENDING=18
const S_COMMENT_ENDED=19
const S_CDATA=20
const S_CDATA_ENDING=21
const S_CDATA_ENDING_2=22
const S_PI_FIRST_CHAR=23
const S_PI_REST=24
const S_PI_BODY=25
const S_PI_ENDING=26
const S_XML_DECL_NAME_START=27
const S_XML_DECL_NAME=28
const S_XML_DECL_EQ=29
const S_XML_DECL_VALUE_START=30
const S_XML_DECL_VALUE=31
const S_XML_DECL_SEPARATOR=32
const S_XML_DECL_ENDING=33
const S_OPEN_TAG=34
const S_OPEN_TAG_SLASH=35
const S_ATTRIB=36
const S_ATTRIB_NAME=37
const S_ATTRIB_NAME_SAW_WHITE=38
const S_ATTRIB_VALUE=39
const S_ATTRIB_VALUE_QUOTED=40
const S_ATTRIB_VALUE_CLOSED=41
const S_ATTRIB_VALUE_UNQUOTED=42
const S_CLOSE_TAG=43
const S_CLOSE_TAG_SAW_WHITE=44
const TAB=9
const NL=10
const CR=13
const SPACE=32
const BANG=33
const DQUOTE=34
const AMP=38
const SQUOTE=39
const MINUS=45
const FORWARD_SLASH=47
const SEMICOLON=59
const LESS=60
const EQUAL=61
const GREATER=62
const QUESTION=63
const OPEN_BRACKET=91
const CLOSE_BRACKET=93
const NEL=133
const LS=8232
const isQuote=c=>c===DQUOTE||c===SQUOTE
const QUOTES=[DQUOTE,SQUOTE]
const DOCTYPE_TERMINATOR=[...QUOTES,OPEN_BRACKET,GREATER]
const DTD_TERMINATOR=[...QUOTES,LESS,CLOSE_BRACKET]
const XML_DECL_NAME_TERMINATOR=[EQUAL,QUESTION,...S_LIST]
const ATTRIB_VALUE_UNQUOTED_TERMINATOR=[...S_LIST,GREATER,AMP,LESS]
function nsPairCheck(parser,prefix,uri){switch(prefix){case"xml":if(uri!==XML_NAMESPACE)parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`)
break
case"xmlns":if(uri!==XMLNS_NAMESPACE)parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`)
break
default:}switch(uri){case XMLNS_NAMESPACE:parser.fail(prefix===""?`the default namespace may not be set to ${uri}.`:`may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`)
break
case XML_NAMESPACE:switch(prefix){case"xml":break
case"":parser.fail(`the default namespace may not be set to ${uri}.`)
break
default:parser.fail("may not assign the xml namespace to another prefix.")}break
default:}}function nsMappingCheck(parser,mapping){for(const local of Object.keys(mapping))nsPairCheck(parser,local,mapping[local])}const isNCName=name=>NC_NAME_RE.test(name)
const isName=name=>NAME_RE.test(name)
const FORBIDDEN_START=0
const FORBIDDEN_BRACKET=1
const FORBIDDEN_BRACKET_BRACKET=2
0
const EVENT_NAME_TO_HANDLER_NAME={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"}
class SaxesParser{constructor(opt){this.opt=opt!==null&&opt!==void 0?opt:{}
this.fragmentOpt=!!this.opt.fragment
const xmlnsOpt=this.xmlnsOpt=!!this.opt.xmlns
this.trackPosition=this.opt.position!==false
this.fileName=this.opt.fileName
if(xmlnsOpt){this.nameStartCheck=isNCNameStartChar
this.nameCheck=isNCNameChar
this.isName=isNCName
this.processAttribs=this.processAttribsNS
this.pushAttrib=this.pushAttribNS
this.ns=Object.assign({__proto__:null},rootNS)
const additional=this.opt.additionalNamespaces
if(additional!=null){nsMappingCheck(this,additional)
Object.assign(this.ns,additional)}}else{this.nameStartCheck=isNameStartChar
this.nameCheck=isNameChar
this.isName=isName
this.processAttribs=this.processAttribsPlain
this.pushAttrib=this.pushAttribPlain}this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite]
this._init()}get closed(){return this._closed}_init(){var _a
this.openWakaBang=""
this.text=""
this.name=""
this.piTarget=""
this.entity=""
this.q=null
this.tags=[]
this.tag=null
this.topNS=null
this.chunk=""
this.chunkPosition=0
this.i=0
this.prevI=0
this.carriedFromPrevious=void 0
this.forbiddenState=FORBIDDEN_START
this.attribList=[]
const{fragmentOpt:fragmentOpt}=this
this.state=fragmentOpt?S_TEXT:S_BEGIN
this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=fragmentOpt
this.xmlDeclPossible=!fragmentOpt
this.xmlDeclExpects=["version"]
this.entityReturnState=void 0
let{defaultXMLVersion:defaultXMLVersion}=this.opt
if(defaultXMLVersion===void 0){if(this.opt.forceXMLVersion===true)throw new Error("forceXMLVersion set but defaultXMLVersion is not set")
defaultXMLVersion="1.0"}this.setXMLVersion(defaultXMLVersion)
this.positionAtNewLine=0
this.doctype=false
this._closed=false
this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0}
this.line=1
this.column=0
this.ENTITIES=Object.create(XML_ENTITIES);(_a=this.readyHandler)===null||_a===void 0?void 0:_a.call(this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(name,handler){this[EVENT_NAME_TO_HANDLER_NAME[name]]=handler}off(name){this[EVENT_NAME_TO_HANDLER_NAME[name]]=void 0}makeError(message){var _a
let msg=(_a=this.fileName)!==null&&_a!==void 0?_a:""
if(this.trackPosition){if(msg.length>0)msg+=":"
msg+=`${this.line}:${this.column}`}if(msg.length>0)msg+=": "
return new Error(msg+message)}fail(message){const err=this.makeError(message)
const handler=this.errorHandler
if(handler===void 0)throw err
else handler(err)
return this}write(chunk){if(this.closed)return this.fail("cannot write after close; assign an onready handler.")
let end=false
if(chunk===null){end=true
chunk=""}else if(typeof chunk==="object")chunk=chunk.toString()
if(this.carriedFromPrevious!==void 0){chunk=`${this.carriedFromPrevious}${chunk}`
this.carriedFromPrevious=void 0}let limit=chunk.length
const lastCode=chunk.charCodeAt(limit-1)
if(!end&&(lastCode===CR||lastCode>=55296&&lastCode<=56319)){this.carriedFromPrevious=chunk[limit-1]
limit--
chunk=chunk.slice(0,limit)}const{stateTable:stateTable}=this
this.chunk=chunk
this.i=0
while(this.i<limit)stateTable[this.state].call(this)
this.chunkPosition+=limit
return end?this.end():this}close(){return this.write(null)}getCode10(){const{chunk:chunk,i:i}=this
this.prevI=i
this.i=i+1
if(i>=chunk.length)return EOC
const code=chunk.charCodeAt(i)
this.column++
if(code<55296){if(code>=SPACE||code===TAB)return code
switch(code){case NL:this.line++
this.column=0
this.positionAtNewLine=this.position
return NL
case CR:if(chunk.charCodeAt(i+1)===NL)this.i=i+2
this.line++
this.column=0
this.positionAtNewLine=this.position
return NL_LIKE
default:this.fail("disallowed character.")
return code}}if(code>56319){if(!(code>=57344&&code<=65533))this.fail("disallowed character.")
return code}const final=65536+(code-55296)*1024+(chunk.charCodeAt(i+1)-56320)
this.i=i+2
if(final>1114111)this.fail("disallowed character.")
return final}getCode11(){const{chunk:chunk,i:i}=this
this.prevI=i
this.i=i+1
if(i>=chunk.length)return EOC
const code=chunk.charCodeAt(i)
this.column++
if(code<55296){if(code>31&&code<127||code>159&&code!==LS||code===TAB)return code
switch(code){case NL:this.line++
this.column=0
this.positionAtNewLine=this.position
return NL
case CR:{const next=chunk.charCodeAt(i+1)
if(next===NL||next===NEL)this.i=i+2}case NEL:case LS:this.line++
this.column=0
this.positionAtNewLine=this.position
return NL_LIKE
default:this.fail("disallowed character.")
return code}}if(code>56319){if(!(code>=57344&&code<=65533))this.fail("disallowed character.")
return code}const final=65536+(code-55296)*1024+(chunk.charCodeAt(i+1)-56320)
this.i=i+2
if(final>1114111)this.fail("disallowed character.")
return final}getCodeNorm(){const c=this.getCode()
return c===NL_LIKE?NL:c}unget(){this.i=this.prevI
this.column--}captureTo(chars){let{i:start}=this
const{chunk:chunk}=this
while(true){const c=this.getCode()
const isNLLike=c===NL_LIKE
const final=isNLLike?NL:c
if(final===EOC||chars.includes(final)){this.text+=chunk.slice(start,this.prevI)
return final}if(isNLLike){this.text+=`${chunk.slice(start,this.prevI)}\n`
start=this.i}}}captureToChar(char){let{i:start}=this
const{chunk:chunk}=this
while(true){let c=this.getCode()
switch(c){case NL_LIKE:this.text+=`${chunk.slice(start,this.prevI)}\n`
start=this.i
c=NL
break
case EOC:this.text+=chunk.slice(start)
return false
default:}if(c===char){this.text+=chunk.slice(start,this.prevI)
return true}}}captureNameChars(){const{chunk:chunk,i:start}=this
while(true){const c=this.getCode()
if(c===EOC){this.name+=chunk.slice(start)
return EOC}if(!isNameChar(c)){this.name+=chunk.slice(start,this.prevI)
return c===NL_LIKE?NL:c}}}skipSpaces(){while(true){const c=this.getCodeNorm()
if(c===EOC||!isS(c))return c}}setXMLVersion(version){this.currentXMLVersion=version
if(version==="1.0"){this.isChar=isChar10
this.getCode=this.getCode10}else{this.isChar=isChar11
this.getCode=this.getCode11}}sBegin(){if(this.chunk.charCodeAt(0)===65279){this.i++
this.column++}this.state=S_BEGIN_WHITESPACE}sBeginWhitespace(){const iBefore=this.i
const c=this.skipSpaces()
if(this.prevI!==iBefore)this.xmlDeclPossible=false
switch(c){case LESS:this.state=S_OPEN_WAKA
if(this.text.length!==0)throw new Error("no-empty text at start")
break
case EOC:break
default:this.unget()
this.state=S_TEXT
this.xmlDeclPossible=false}}sDoctype(){var _a
const c=this.captureTo(DOCTYPE_TERMINATOR)
switch(c){case GREATER:(_a=this.doctypeHandler)===null||_a===void 0?void 0:_a.call(this,this.text)
this.text=""
this.state=S_TEXT
this.doctype=true
break
case EOC:break
default:this.text+=String.fromCodePoint(c)
if(c===OPEN_BRACKET)this.state=S_DTD
else if(isQuote(c)){this.state=S_DOCTYPE_QUOTE
this.q=c}}}sDoctypeQuote(){const q=this.q
if(this.captureToChar(q)){this.text+=String.fromCodePoint(q)
this.q=null
this.state=S_DOCTYPE}}sDTD(){const c=this.captureTo(DTD_TERMINATOR)
if(c===EOC)return
this.text+=String.fromCodePoint(c)
if(c===CLOSE_BRACKET)this.state=S_DOCTYPE
else if(c===LESS)this.state=S_DTD_OPEN_WAKA
else if(isQuote(c)){this.state=S_DTD_QUOTED
this.q=c}}sDTDQuoted(){const q=this.q
if(this.captureToChar(q)){this.text+=String.fromCodePoint(q)
this.state=S_DTD
this.q=null}}sDTDOpenWaka(){const c=this.getCodeNorm()
this.text+=String.fromCodePoint(c)
switch(c){case BANG:this.state=S_DTD_OPEN_WAKA_BANG
this.openWakaBang=""
break
case QUESTION:this.state=S_DTD_PI
break
default:this.state=S_DTD}}sDTDOpenWakaBang(){const char=String.fromCodePoint(this.getCodeNorm())
const owb=this.openWakaBang+=char
this.text+=char
if(owb!=="-"){this.state=owb==="--"?S_DTD_COMMENT:S_DTD
this.openWakaBang=""}}sDTDComment(){if(this.captureToChar(MINUS)){this.text+="-"
this.state=S_DTD_COMMENT_ENDING}}sDTDCommentEnding(){const c=this.getCodeNorm()
this.text+=String.fromCodePoint(c)
this.state=c===MINUS?S_DTD_COMMENT_ENDED:S_DTD_COMMENT}sDTDCommentEnded(){const c=this.getCodeNorm()
this.text+=String.fromCodePoint(c)
if(c===GREATER)this.state=S_DTD
else{this.fail("malformed comment.")
this.state=S_DTD_COMMENT}}sDTDPI(){if(this.captureToChar(QUESTION)){this.text+="?"
this.state=S_DTD_PI_ENDING}}sDTDPIEnding(){const c=this.getCodeNorm()
this.text+=String.fromCodePoint(c)
if(c===GREATER)this.state=S_DTD}sText(){if(this.tags.length!==0)this.handleTextInRoot()
else this.handleTextOutsideRoot()}sEntity(){let{i:start}=this
const{chunk:chunk}=this
loop:while(true)switch(this.getCode()){case NL_LIKE:this.entity+=`${chunk.slice(start,this.prevI)}\n`
start=this.i
break
case SEMICOLON:{const{entityReturnState:entityReturnState}=this
const entity=this.entity+chunk.slice(start,this.prevI)
this.state=entityReturnState
let parsed
if(entity===""){this.fail("empty entity name.")
parsed="&;"}else{parsed=this.parseEntity(entity)
this.entity=""}if(entityReturnState!==S_TEXT||this.textHandler!==void 0)this.text+=parsed
break loop}case EOC:this.entity+=chunk.slice(start)
break loop
default:}}sOpenWaka(){const c=this.getCode()
if(isNameStartChar(c)){this.state=S_OPEN_TAG
this.unget()
this.xmlDeclPossible=false}else switch(c){case FORWARD_SLASH:this.state=S_CLOSE_TAG
this.xmlDeclPossible=false
break
case BANG:this.state=S_OPEN_WAKA_BANG
this.openWakaBang=""
this.xmlDeclPossible=false
break
case QUESTION:this.state=S_PI_FIRST_CHAR
break
default:this.fail("disallowed character in tag name")
this.state=S_TEXT
this.xmlDeclPossible=false}}sOpenWakaBang(){this.openWakaBang+=String.fromCodePoint(this.getCodeNorm())
switch(this.openWakaBang){case"[CDATA[":if(!this.sawRoot&&!this.reportedTextBeforeRoot){this.fail("text data outside of root node.")
this.reportedTextBeforeRoot=true}if(this.closedRoot&&!this.reportedTextAfterRoot){this.fail("text data outside of root node.")
this.reportedTextAfterRoot=true}this.state=S_CDATA
this.openWakaBang=""
break
case"--":this.state=S_COMMENT
this.openWakaBang=""
break
case"DOCTYPE":this.state=S_DOCTYPE
if(this.doctype||this.sawRoot)this.fail("inappropriately located doctype declaration.")
this.openWakaBang=""
break
default:if(this.openWakaBang.length>=7)this.fail("incorrect syntax.")}}sComment(){if(this.captureToChar(MINUS))this.state=S_COMMENT_ENDING}sCommentEnding(){var _a
const c=this.getCodeNorm()
if(c===MINUS){this.state=S_COMMENT_ENDED;(_a=this.commentHandler)===null||_a===void 0?void 0:_a.call(this,this.text)
this.text=""}else{this.text+=`-${String.fromCodePoint(c)}`
this.state=S_COMMENT}}sCommentEnded(){const c=this.getCodeNorm()
if(c!==GREATER){this.fail("malformed comment.")
this.text+=`--${String.fromCodePoint(c)}`
this.state=S_COMMENT}else this.state=S_TEXT}sCData(){if(this.captureToChar(CLOSE_BRACKET))this.state=S_CDATA_ENDING}sCDataEnding(){const c=this.getCodeNorm()
if(c===CLOSE_BRACKET)this.state=S_CDATA_ENDING_2
else{this.text+=`]${String.fromCodePoint(c)}`
this.state=S_CDATA}}sCDataEnding2(){var _a
const c=this.getCodeNorm()
switch(c){case GREATER:(_a=this.cdataHandler)===null||_a===void 0?void 0:_a.call(this,this.text)
this.text=""
this.state=S_TEXT
break
case CLOSE_BRACKET:this.text+="]"
break
default:this.text+=`]]${String.fromCodePoint(c)}`
this.state=S_CDATA}}sPIFirstChar(){const c=this.getCodeNorm()
if(this.nameStartCheck(c)){this.piTarget+=String.fromCodePoint(c)
this.state=S_PI_REST}else if(c===QUESTION||isS(c)){this.fail("processing instruction without a target.")
this.state=c===QUESTION?S_PI_ENDING:S_PI_BODY}else{this.fail("disallowed character in processing instruction name.")
this.piTarget+=String.fromCodePoint(c)
this.state=S_PI_REST}}sPIRest(){const{chunk:chunk,i:start}=this
while(true){const c=this.getCodeNorm()
if(c===EOC){this.piTarget+=chunk.slice(start)
return}if(!this.nameCheck(c)){this.piTarget+=chunk.slice(start,this.prevI)
const isQuestion=c===QUESTION
if(isQuestion||isS(c))if(this.piTarget==="xml"){if(!this.xmlDeclPossible)this.fail("an XML declaration must be at the start of the document.")
this.state=isQuestion?S_XML_DECL_ENDING:S_XML_DECL_NAME_START}else this.state=isQuestion?S_PI_ENDING:S_PI_BODY
else{this.fail("disallowed character in processing instruction name.")
this.piTarget+=String.fromCodePoint(c)}break}}}sPIBody(){if(this.text.length===0){const c=this.getCodeNorm()
if(c===QUESTION)this.state=S_PI_ENDING
else if(!isS(c))this.text=String.fromCodePoint(c)}else if(this.captureToChar(QUESTION))this.state=S_PI_ENDING}sPIEnding(){var _a
const c=this.getCodeNorm()
if(c===GREATER){const{piTarget:piTarget}=this
if(piTarget.toLowerCase()==="xml")this.fail("the XML declaration must appear at the start of the document.");(_a=this.piHandler)===null||_a===void 0?void 0:_a.call(this,{target:piTarget,body:this.text})
this.piTarget=this.text=""
this.state=S_TEXT}else if(c===QUESTION)this.text+="?"
else{this.text+=`?${String.fromCodePoint(c)}`
this.state=S_PI_BODY}this.xmlDeclPossible=false}sXMLDeclNameStart(){const c=this.skipSpaces()
if(c===QUESTION){this.state=S_XML_DECL_ENDING
return}if(c!==EOC){this.state=S_XML_DECL_NAME
this.name=String.fromCodePoint(c)}}sXMLDeclName(){const c=this.captureTo(XML_DECL_NAME_TERMINATOR)
if(c===QUESTION){this.state=S_XML_DECL_ENDING
this.name+=this.text
this.text=""
this.fail("XML declaration is incomplete.")
return}if(!(isS(c)||c===EQUAL))return
this.name+=this.text
this.text=""
if(!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("did not expect any more name/value pairs.")
break
case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`)
break
default:this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`)}this.state=c===EQUAL?S_XML_DECL_VALUE_START:S_XML_DECL_EQ}sXMLDeclEq(){const c=this.getCodeNorm()
if(c===QUESTION){this.state=S_XML_DECL_ENDING
this.fail("XML declaration is incomplete.")
return}if(isS(c))return
if(c!==EQUAL)this.fail("value required.")
this.state=S_XML_DECL_VALUE_START}sXMLDeclValueStart(){const c=this.getCodeNorm()
if(c===QUESTION){this.state=S_XML_DECL_ENDING
this.fail("XML declaration is incomplete.")
return}if(isS(c))return
if(!isQuote(c)){this.fail("value must be quoted.")
this.q=SPACE}else this.q=c
this.state=S_XML_DECL_VALUE}sXMLDeclValue(){const c=this.captureTo([this.q,QUESTION])
if(c===QUESTION){this.state=S_XML_DECL_ENDING
this.text=""
this.fail("XML declaration is incomplete.")
return}if(c===EOC)return
const value=this.text
this.text=""
switch(this.name){case"version":{this.xmlDeclExpects=["encoding","standalone"]
const version=value
this.xmlDecl.version=version
if(!/^1\.[0-9]+$/.test(version))this.fail("version number must match /^1\\.[0-9]+$/.")
else if(!this.opt.forceXMLVersion)this.setXMLVersion(version)
break}case"encoding":if(!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value))this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.")
this.xmlDeclExpects=["standalone"]
this.xmlDecl.encoding=value
break
case"standalone":if(value!=="yes"&&value!=="no")this.fail('standalone value must match "yes" or "no".')
this.xmlDeclExpects=[]
this.xmlDecl.standalone=value
break
default:}this.name=""
this.state=S_XML_DECL_SEPARATOR}sXMLDeclSeparator(){const c=this.getCodeNorm()
if(c===QUESTION){this.state=S_XML_DECL_ENDING
return}if(!isS(c)){this.fail("whitespace required.")
this.unget()}this.state=S_XML_DECL_NAME_START}sXMLDeclEnding(){var _a
const c=this.getCodeNorm()
if(c===GREATER){if(this.piTarget!=="xml")this.fail("processing instructions are not allowed before root.")
else if(this.name!=="version"&&this.xmlDeclExpects.includes("version"))this.fail("XML declaration must contain a version.");(_a=this.xmldeclHandler)===null||_a===void 0?void 0:_a.call(this,this.xmlDecl)
this.name=""
this.piTarget=this.text=""
this.state=S_TEXT}else this.fail("The character ? is disallowed anywhere in XML declarations.")
this.xmlDeclPossible=false}sOpenTag(){var _a
const c=this.captureNameChars()
if(c===EOC)return
const tag=this.tag={name:this.name,attributes:Object.create(null)}
this.name=""
if(this.xmlnsOpt)this.topNS=tag.ns=Object.create(null);(_a=this.openTagStartHandler)===null||_a===void 0?void 0:_a.call(this,tag)
this.sawRoot=true
if(!this.fragmentOpt&&this.closedRoot)this.fail("documents may contain only one root.")
switch(c){case GREATER:this.openTag()
break
case FORWARD_SLASH:this.state=S_OPEN_TAG_SLASH
break
default:if(!isS(c))this.fail("disallowed character in tag name.")
this.state=S_ATTRIB}}sOpenTagSlash(){if(this.getCode()===GREATER)this.openSelfClosingTag()
else{this.fail("forward-slash in opening tag not followed by >.")
this.state=S_ATTRIB}}sAttrib(){const c=this.skipSpaces()
if(c===EOC)return
if(isNameStartChar(c)){this.unget()
this.state=S_ATTRIB_NAME}else if(c===GREATER)this.openTag()
else if(c===FORWARD_SLASH)this.state=S_OPEN_TAG_SLASH
else this.fail("disallowed character in attribute name.")}sAttribName(){const c=this.captureNameChars()
if(c===EQUAL)this.state=S_ATTRIB_VALUE
else if(isS(c))this.state=S_ATTRIB_NAME_SAW_WHITE
else if(c===GREATER){this.fail("attribute without value.")
this.pushAttrib(this.name,this.name)
this.name=this.text=""
this.openTag()}else if(c!==EOC)this.fail("disallowed character in attribute name.")}sAttribNameSawWhite(){const c=this.skipSpaces()
switch(c){case EOC:return
case EQUAL:this.state=S_ATTRIB_VALUE
break
default:this.fail("attribute without value.")
this.text=""
this.name=""
if(c===GREATER)this.openTag()
else if(isNameStartChar(c)){this.unget()
this.state=S_ATTRIB_NAME}else{this.fail("disallowed character in attribute name.")
this.state=S_ATTRIB}}}sAttribValue(){const c=this.getCodeNorm()
if(isQuote(c)){this.q=c
this.state=S_ATTRIB_VALUE_QUOTED}else if(!isS(c)){this.fail("unquoted attribute value.")
this.state=S_ATTRIB_VALUE_UNQUOTED
this.unget()}}sAttribValueQuoted(){const{q:q,chunk:chunk}=this
let{i:start}=this
while(true)switch(this.getCode()){case q:this.pushAttrib(this.name,this.text+chunk.slice(start,this.prevI))
this.name=this.text=""
this.q=null
this.state=S_ATTRIB_VALUE_CLOSED
return
case AMP:this.text+=chunk.slice(start,this.prevI)
this.state=S_ENTITY
this.entityReturnState=S_ATTRIB_VALUE_QUOTED
return
case NL:case NL_LIKE:case TAB:this.text+=`${chunk.slice(start,this.prevI)} `
start=this.i
break
case LESS:this.text+=chunk.slice(start,this.prevI)
this.fail("disallowed character.")
return
case EOC:this.text+=chunk.slice(start)
return
default:}}sAttribValueClosed(){const c=this.getCodeNorm()
if(isS(c))this.state=S_ATTRIB
else if(c===GREATER)this.openTag()
else if(c===FORWARD_SLASH)this.state=S_OPEN_TAG_SLASH
else if(isNameStartChar(c)){this.fail("no whitespace between attributes.")
this.unget()
this.state=S_ATTRIB_NAME}else this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const c=this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR)
switch(c){case AMP:this.state=S_ENTITY
this.entityReturnState=S_ATTRIB_VALUE_UNQUOTED
break
case LESS:this.fail("disallowed character.")
break
case EOC:break
default:if(this.text.includes("]]>"))this.fail('the string "]]>" is disallowed in char data.')
this.pushAttrib(this.name,this.text)
this.name=this.text=""
if(c===GREATER)this.openTag()
else this.state=S_ATTRIB}}sCloseTag(){const c=this.captureNameChars()
if(c===GREATER)this.closeTag()
else if(isS(c))this.state=S_CLOSE_TAG_SAW_WHITE
else if(c!==EOC)this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case GREATER:this.closeTag()
break
case EOC:break
default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:start,forbiddenState:forbiddenState}=this
const{chunk:chunk,textHandler:handler}=this
scanLoop:while(true)switch(this.getCode()){case LESS:this.state=S_OPEN_WAKA
if(handler!==void 0){const{text:text}=this
const slice=chunk.slice(start,this.prevI)
if(text.length!==0){handler(text+slice)
this.text=""}else if(slice.length!==0)handler(slice)}forbiddenState=FORBIDDEN_START
break scanLoop
case AMP:this.state=S_ENTITY
this.entityReturnState=S_TEXT
if(handler!==void 0)this.text+=chunk.slice(start,this.prevI)
forbiddenState=FORBIDDEN_START
break scanLoop
case CLOSE_BRACKET:switch(forbiddenState){case FORBIDDEN_START:forbiddenState=FORBIDDEN_BRACKET
break
case FORBIDDEN_BRACKET:forbiddenState=FORBIDDEN_BRACKET_BRACKET
break
case FORBIDDEN_BRACKET_BRACKET:break
default:throw new Error("impossible state")}break
case GREATER:if(forbiddenState===FORBIDDEN_BRACKET_BRACKET)this.fail('the string "]]>" is disallowed in char data.')
forbiddenState=FORBIDDEN_START
break
case NL_LIKE:if(handler!==void 0)this.text+=`${chunk.slice(start,this.prevI)}\n`
start=this.i
forbiddenState=FORBIDDEN_START
break
case EOC:if(handler!==void 0)this.text+=chunk.slice(start)
break scanLoop
default:forbiddenState=FORBIDDEN_START}this.forbiddenState=forbiddenState}handleTextOutsideRoot(){let{i:start}=this
const{chunk:chunk,textHandler:handler}=this
let nonSpace=false
outRootLoop:while(true){const code=this.getCode()
switch(code){case LESS:this.state=S_OPEN_WAKA
if(handler!==void 0){const{text:text}=this
const slice=chunk.slice(start,this.prevI)
if(text.length!==0){handler(text+slice)
this.text=""}else if(slice.length!==0)handler(slice)}break outRootLoop
case AMP:this.state=S_ENTITY
this.entityReturnState=S_TEXT
if(handler!==void 0)this.text+=chunk.slice(start,this.prevI)
nonSpace=true
break outRootLoop
case NL_LIKE:if(handler!==void 0)this.text+=`${chunk.slice(start,this.prevI)}\n`
start=this.i
break
case EOC:if(handler!==void 0)this.text+=chunk.slice(start)
break outRootLoop
default:if(!isS(code))nonSpace=true}}if(!nonSpace)return
if(!this.sawRoot&&!this.reportedTextBeforeRoot){this.fail("text data outside of root node.")
this.reportedTextBeforeRoot=true}if(this.closedRoot&&!this.reportedTextAfterRoot){this.fail("text data outside of root node.")
this.reportedTextAfterRoot=true}}pushAttribNS(name,value){var _a
const{prefix:prefix,local:local}=this.qname(name)
const attr={name:name,prefix:prefix,local:local,value:value}
this.attribList.push(attr);(_a=this.attributeHandler)===null||_a===void 0?void 0:_a.call(this,attr)
if(prefix==="xmlns"){const trimmed=value.trim()
if(this.currentXMLVersion==="1.0"&&trimmed==="")this.fail("invalid attempt to undefine prefix in XML 1.0")
this.topNS[local]=trimmed
nsPairCheck(this,local,trimmed)}else if(name==="xmlns"){const trimmed=value.trim()
this.topNS[""]=trimmed
nsPairCheck(this,"",trimmed)}}pushAttribPlain(name,value){var _a
const attr={name:name,value:value}
this.attribList.push(attr);(_a=this.attributeHandler)===null||_a===void 0?void 0:_a.call(this,attr)}end(){var _a,_b
if(!this.sawRoot)this.fail("document must contain a root element.")
const{tags:tags}=this
while(tags.length>0){const tag=tags.pop()
this.fail(`unclosed tag: ${tag.name}`)}if(this.state!==S_BEGIN&&this.state!==S_TEXT)this.fail("unexpected end.")
const{text:text}=this
if(text.length!==0){(_a=this.textHandler)===null||_a===void 0?void 0:_a.call(this,text)
this.text=""}this._closed=true;(_b=this.endHandler)===null||_b===void 0?void 0:_b.call(this)
this._init()
return this}resolve(prefix){var _a,_b
let uri=this.topNS[prefix]
if(uri!==void 0)return uri
const{tags:tags}=this
for(let index=tags.length-1;index>=0;index--){uri=tags[index].ns[prefix]
if(uri!==void 0)return uri}uri=this.ns[prefix]
if(uri!==void 0)return uri
return(_b=(_a=this.opt).resolvePrefix)===null||_b===void 0?void 0:_b.call(_a,prefix)}qname(name){const colon=name.indexOf(":")
if(colon===-1)return{prefix:"",local:name}
const local=name.slice(colon+1)
const prefix=name.slice(0,colon)
if(prefix===""||local===""||local.includes(":"))this.fail(`malformed name: ${name}.`)
return{prefix:prefix,local:local}}processAttribsNS(){var _a
const{attribList:attribList}=this
const tag=this.tag
{const{prefix:prefix,local:local}=this.qname(tag.name)
tag.prefix=prefix
tag.local=local
const uri=tag.uri=(_a=this.resolve(prefix))!==null&&_a!==void 0?_a:""
if(prefix!==""){if(prefix==="xmlns")this.fail('tags may not have "xmlns" as prefix.')
if(uri===""){this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`)
tag.uri=prefix}}}if(attribList.length===0)return
const{attributes:attributes}=tag
const seen=new Set
for(const attr of attribList){const{name:name,prefix:prefix,local:local}=attr
let uri
let eqname
if(prefix===""){uri=name==="xmlns"?XMLNS_NAMESPACE:""
eqname=name}else{uri=this.resolve(prefix)
if(uri===void 0){this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`)
uri=prefix}eqname=`{${uri}}${local}`}if(seen.has(eqname))this.fail(`duplicate attribute: ${eqname}.`)
seen.add(eqname)
attr.uri=uri
attributes[name]=attr}this.attribList=[]}processAttribsPlain(){const{attribList:attribList}=this
const attributes=this.tag.attributes
for(const{name:name,value:value}of attribList){if(attributes[name]!==void 0)this.fail(`duplicate attribute: ${name}.`)
attributes[name]=value}this.attribList=[]}openTag(){var _a
this.processAttribs()
const{tags:tags}=this
const tag=this.tag
tag.isSelfClosing=false;(_a=this.openTagHandler)===null||_a===void 0?void 0:_a.call(this,tag)
tags.push(tag)
this.state=S_TEXT
this.name=""}openSelfClosingTag(){var _a,_b,_c
this.processAttribs()
const{tags:tags}=this
const tag=this.tag
tag.isSelfClosing=true;(_a=this.openTagHandler)===null||_a===void 0?void 0:_a.call(this,tag);(_b=this.closeTagHandler)===null||_b===void 0?void 0:_b.call(this,tag)
const top=this.tag=(_c=tags[tags.length-1])!==null&&_c!==void 0?_c:null
if(top===null)this.closedRoot=true
this.state=S_TEXT
this.name=""}closeTag(){const{tags:tags,name:name}=this
this.state=S_TEXT
this.name=""
if(name===""){this.fail("weird empty close tag.")
this.text+="</>"
return}const handler=this.closeTagHandler
let l=tags.length
while(l-- >0){const tag=this.tag=tags.pop()
this.topNS=tag.ns
handler===null||handler===void 0?void 0:handler(tag)
if(tag.name===name)break
this.fail("unexpected close tag.")}if(l===0)this.closedRoot=true
else if(l<0){this.fail(`unmatched closing tag: ${name}.`)
this.text+=`</${name}>`}}parseEntity(entity){if(entity[0]!=="#"){const defined=this.ENTITIES[entity]
if(defined!==void 0)return defined
this.fail(this.isName(entity)?"undefined entity.":"disallowed character in entity name.")
return`&${entity};`}let num=NaN
if(entity[1]==="x"&&/^#x[0-9a-f]+$/i.test(entity))num=parseInt(entity.slice(2),16)
else if(/^#[0-9]+$/.test(entity))num=parseInt(entity.slice(1),10)
if(!this.isChar(num)){this.fail("malformed character entity.")
return`&${entity};`}return String.fromCodePoint(num)}}exports.wT=SaxesParser},96950:(__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.CHAR="\t\n\r -퟿-�𐀀-􏿿"
exports.S=" \t\r\n"
exports.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿"
exports.NAME_CHAR="-"+exports.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀"
exports.CHAR_RE=new RegExp("^["+exports.CHAR+"]$","u")
exports.S_RE=new RegExp("^["+exports.S+"]+$","u")
exports.NAME_START_CHAR_RE=new RegExp("^["+exports.NAME_START_CHAR+"]$","u")
exports.NAME_CHAR_RE=new RegExp("^["+exports.NAME_CHAR+"]$","u")
exports.NAME_RE=new RegExp("^["+exports.NAME_START_CHAR+"]["+exports.NAME_CHAR+"]*$","u")
exports.NMTOKEN_RE=new RegExp("^["+exports.NAME_CHAR+"]+$","u")
var TAB=9
var NL=10
var CR=13
var SPACE=32
exports.S_LIST=[SPACE,NL,CR,TAB]
function isChar(c){return c>=SPACE&&c<=55295||c===NL||c===CR||c===TAB||c>=57344&&c<=65533||c>=65536&&c<=1114111}exports.isChar=isChar
function isS(c){return c===SPACE||c===NL||c===CR||c===TAB}exports.isS=isS
function isNameStartChar(c){return c>=65&&c<=90||c>=97&&c<=122||c===58||c===95||c===8204||c===8205||c>=192&&c<=214||c>=216&&c<=246||c>=248&&c<=767||c>=880&&c<=893||c>=895&&c<=8191||c>=8304&&c<=8591||c>=11264&&c<=12271||c>=12289&&c<=55295||c>=63744&&c<=64975||c>=65008&&c<=65533||c>=65536&&c<=983039}exports.isNameStartChar=isNameStartChar
function isNameChar(c){return isNameStartChar(c)||c>=48&&c<=57||c===45||c===46||c===183||c>=768&&c<=879||c>=8255&&c<=8256}exports.isNameChar=isNameChar},24488:(__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.CHAR="-퟿-�𐀀-􏿿"
exports.RESTRICTED_CHAR="-\b\v\f---"
exports.S=" \t\r\n"
exports.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿"
exports.NAME_CHAR="-"+exports.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀"
exports.CHAR_RE=new RegExp("^["+exports.CHAR+"]$","u")
exports.RESTRICTED_CHAR_RE=new RegExp("^["+exports.RESTRICTED_CHAR+"]$","u")
exports.S_RE=new RegExp("^["+exports.S+"]+$","u")
exports.NAME_START_CHAR_RE=new RegExp("^["+exports.NAME_START_CHAR+"]$","u")
exports.NAME_CHAR_RE=new RegExp("^["+exports.NAME_CHAR+"]$","u")
exports.NAME_RE=new RegExp("^["+exports.NAME_START_CHAR+"]["+exports.NAME_CHAR+"]*$","u")
exports.NMTOKEN_RE=new RegExp("^["+exports.NAME_CHAR+"]+$","u")
var TAB=9
var NL=10
var CR=13
var SPACE=32
exports.S_LIST=[SPACE,NL,CR,TAB]
function isChar(c){return c>=1&&c<=55295||c>=57344&&c<=65533||c>=65536&&c<=1114111}exports.isChar=isChar
function isRestrictedChar(c){return c>=1&&c<=8||c===11||c===12||c>=14&&c<=31||c>=127&&c<=132||c>=134&&c<=159}exports.isRestrictedChar=isRestrictedChar
function isCharAndNotRestricted(c){return c===9||c===10||c===13||c>31&&c<127||c===133||c>159&&c<=55295||c>=57344&&c<=65533||c>=65536&&c<=1114111}exports.isCharAndNotRestricted=isCharAndNotRestricted
function isS(c){return c===SPACE||c===NL||c===CR||c===TAB}exports.isS=isS
function isNameStartChar(c){return c>=65&&c<=90||c>=97&&c<=122||c===58||c===95||c===8204||c===8205||c>=192&&c<=214||c>=216&&c<=246||c>=248&&c<=767||c>=880&&c<=893||c>=895&&c<=8191||c>=8304&&c<=8591||c>=11264&&c<=12271||c>=12289&&c<=55295||c>=63744&&c<=64975||c>=65008&&c<=65533||c>=65536&&c<=983039}exports.isNameStartChar=isNameStartChar
function isNameChar(c){return isNameStartChar(c)||c>=48&&c<=57||c===45||c===46||c===183||c>=768&&c<=879||c>=8255&&c<=8256}exports.isNameChar=isNameChar},85699:(__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true})
exports.NC_NAME_START_CHAR="A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿"
exports.NC_NAME_CHAR="-"+exports.NC_NAME_START_CHAR+".0-9·̀-ͯ‿-⁀"
exports.NC_NAME_START_CHAR_RE=new RegExp("^["+exports.NC_NAME_START_CHAR+"]$","u")
exports.NC_NAME_CHAR_RE=new RegExp("^["+exports.NC_NAME_CHAR+"]$","u")
exports.NC_NAME_RE=new RegExp("^["+exports.NC_NAME_START_CHAR+"]["+exports.NC_NAME_CHAR+"]*$","u")
function isNCNameStartChar(c){return c>=65&&c<=90||c===95||c>=97&&c<=122||c>=192&&c<=214||c>=216&&c<=246||c>=248&&c<=767||c>=880&&c<=893||c>=895&&c<=8191||c>=8204&&c<=8205||c>=8304&&c<=8591||c>=11264&&c<=12271||c>=12289&&c<=55295||c>=63744&&c<=64975||c>=65008&&c<=65533||c>=65536&&c<=983039}exports.isNCNameStartChar=isNCNameStartChar
function isNCNameChar(c){return isNCNameStartChar(c)||c===45||c===46||c>=48&&c<=57||c===183||c>=768&&c<=879||c>=8255&&c<=8256}exports.isNCNameChar=isNCNameChar},33243:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bg:()=>intYaml11Tag,DX:()=>nullCoreTag,G7:()=>boolCoreTag,Hg:()=>NOT_RESOLVED,KE:()=>getScalarValue,L2:()=>nullYaml11Tag,PH:()=>parseEvents,Rl:()=>COLLECTION_STYLE,Z7:()=>intCoreTag,hy:()=>EVENT_ID,iE:()=>boolYaml11Tag,jK:()=>SCALAR_STYLE,o5:()=>floatYaml11Tag,ok:()=>floatCoreTag,tB:()=>YAMLException})
var NOT_RESOLVED=Symbol("NOT_RESOLVED")
function defineScalarTag(tagName,options){return{tagName:tagName,nodeKind:"scalar",implicit:options.implicit??false,matchByTagPrefix:options.matchByTagPrefix??false,implicitFirstChars:options.implicitFirstChars??null,resolve:options.resolve,identify:options.identify,represent:options.represent??(data=>String(data)),representTagName:options.representTagName??(()=>tagName)}}function defineSequenceTag(tagName,options){const carrierIsResult=options.finalize===void 0
return{tagName:tagName,nodeKind:"sequence",implicit:false,matchByTagPrefix:options.matchByTagPrefix??false,create:options.create,addItem:options.addItem,finalize:options.finalize??(carrier=>carrier),carrierIsResult:carrierIsResult,identify:options.identify,represent:options.represent??(data=>data),representTagName:options.representTagName??(()=>tagName)}}function defineMappingTag(tagName,options){const carrierIsResult=options.finalize===void 0
return{tagName:tagName,nodeKind:"mapping",implicit:false,matchByTagPrefix:options.matchByTagPrefix??false,create:options.create,addPair:options.addPair,has:options.has,keys:options.keys,get:options.get,finalize:options.finalize??(carrier=>carrier),carrierIsResult:carrierIsResult,identify:options.identify,represent:options.represent??(data=>data),representTagName:options.representTagName??(()=>tagName)}}var strTag=defineScalarTag("tag:yaml.org,2002:str",{resolve:source=>source,identify:data=>typeof data==="string"})
var NULL_VALUES$1=["","~","null","Null","NULL"]
var nullCoreTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:true,implicitFirstChars:["","~","n","N"],resolve:source=>{if(NULL_VALUES$1.indexOf(source)!==-1)return null
return NOT_RESOLVED},identify:object=>object===null,represent:()=>"null"})
var nullJsonTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:true,implicitFirstChars:["n"],resolve:(source,isExplicit)=>{if(source==="null"||isExplicit&&source==="")return null
return NOT_RESOLVED},identify:object=>object===null,represent:()=>"null"})
var NULL_VALUES=["","~","null","Null","NULL"]
var nullYaml11Tag=defineScalarTag("tag:yaml.org,2002:null",{implicit:true,implicitFirstChars:["","~","n","N"],resolve:source=>{if(NULL_VALUES.indexOf(source)!==-1)return null
return NOT_RESOLVED},identify:object=>object===null,represent:()=>"null"})
var TRUE_VALUES$2=["true","True","TRUE"]
var FALSE_VALUES$2=["false","False","FALSE"]
var boolCoreTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:true,implicitFirstChars:["t","T","f","F"],resolve:source=>{if(TRUE_VALUES$2.indexOf(source)!==-1)return true
if(FALSE_VALUES$2.indexOf(source)!==-1)return false
return NOT_RESOLVED},identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"})
var TRUE_VALUES$1=["true"]
var FALSE_VALUES$1=["false"]
var boolJsonTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:true,implicitFirstChars:["t","f"],resolve:source=>{if(TRUE_VALUES$1.indexOf(source)!==-1)return true
if(FALSE_VALUES$1.indexOf(source)!==-1)return false
return NOT_RESOLVED},identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"})
var TRUE_VALUES=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"]
var FALSE_VALUES=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"]
var boolYaml11Tag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:true,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:source=>{if(TRUE_VALUES.indexOf(source)!==-1)return true
if(FALSE_VALUES.indexOf(source)!==-1)return false
return NOT_RESOLVED},identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"})
var YAML_INTEGER_IMPLICIT_PATTERN$1=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$")
var YAML_INTEGER_EXPLICIT_PATTERN$1=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$")
function parseYamlInteger$2(source){let value=source
let sign=1
if(value[0]==="-"||value[0]==="+"){if(value[0]==="-")sign=-1
value=value.slice(1)}if(value.startsWith("0b"))return sign*parseInt(value.slice(2),2)
if(value.startsWith("0o"))return sign*parseInt(value.slice(2),8)
if(value.startsWith("0x"))return sign*parseInt(value.slice(2),16)
return sign*parseInt(value,10)}function resolveYamlInteger$2(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source))return NOT_RESOLVED
const result=parseYamlInteger$2(source)
return Number.isFinite(result)?result:NOT_RESOLVED}var intCoreTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:true,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger$2,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)})
var YAML_INTEGER_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)$")
var YAML_INTEGER_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$")
function parseYamlInteger$1(source){let value=source
let sign=1
if(value[0]==="-"||value[0]==="+"){if(value[0]==="-")sign=-1
value=value.slice(1)}if(value.startsWith("0b"))return sign*parseInt(value.slice(2),2)
if(value.startsWith("0o"))return sign*parseInt(value.slice(2),8)
if(value.startsWith("0x"))return sign*parseInt(value.slice(2),16)
return sign*parseInt(value,10)}function resolveYamlInteger$1(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN.test(source))return NOT_RESOLVED
const result=parseYamlInteger$1(source)
return Number.isFinite(result)?result:NOT_RESOLVED}var intJsonTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:true,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlInteger$1,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)})
var YAML_INTEGER_PATTERN=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$")
function parseYamlInteger(source){let value=source.replace(/_/g,"")
let sign=1
if(value[0]==="-"||value[0]==="+"){if(value[0]==="-")sign=-1
value=value.slice(1)}if(value.startsWith("0b"))return sign*parseInt(value.slice(2),2)
if(value.startsWith("0x"))return sign*parseInt(value.slice(2),16)
if(value.includes(":")){let result=0
for(const part of value.split(":"))result=result*60+Number(part)
return sign*result}if(value!=="0"&&value[0]==="0")return sign*parseInt(value,8)
return sign*parseInt(value,10)}function resolveYamlInteger(source){if(!YAML_INTEGER_PATTERN.test(source))return NOT_RESOLVED
const result=parseYamlInteger(source)
return Number.isFinite(result)?result:NOT_RESOLVED}var intYaml11Tag=defineScalarTag("tag:yaml.org,2002:int",{implicit:true,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)})
var YAML_FLOAT_PATTERN$1=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
var YAML_FLOAT_SPECIAL_PATTERN$1=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
function resolveYamlFloat$2(source){if(!YAML_FLOAT_PATTERN$1.test(source))return NOT_RESOLVED
let value=source.toLowerCase()
const sign=value[0]==="-"?-1:1
if("+-".includes(value[0]))value=value.slice(1)
if(value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY
if(value===".nan")return NaN
const result=sign*parseFloat(value)
if(Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN$1.test(source))return result
return NOT_RESOLVED}function representYamlFloat$2(object){if(isNaN(object))return".nan"
if(object===Number.POSITIVE_INFINITY)return".inf"
if(object===Number.NEGATIVE_INFINITY)return"-.inf"
if(Object.is(object,-0))return"-0.0"
const result=object.toString(10)
return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatCoreTag=defineScalarTag("tag:yaml.org,2002:float",{implicit:true,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat$2,identify:object=>typeof object==="number"&&(!Number.isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$2})
var YAML_FLOAT_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$")
var YAML_FLOAT_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
function resolveYamlFloat$1(source,isExplicit){if(isExplicit){if(!YAML_FLOAT_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED
let value=source.toLowerCase()
const sign=value[0]==="-"?-1:1
if("+-".includes(value[0]))value=value.slice(1)
if(value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY
if(value===".nan")return NaN
const result=sign*parseFloat(value)
return Number.isFinite(result)?result:NOT_RESOLVED}if(!YAML_FLOAT_IMPLICIT_PATTERN.test(source))return NOT_RESOLVED
const result=Number(source)
if(Number.isFinite(result))return result
return NOT_RESOLVED}function representYamlFloat$1(object){if(isNaN(object))return".nan"
if(object===Number.POSITIVE_INFINITY)return".inf"
if(object===Number.NEGATIVE_INFINITY)return"-.inf"
if(Object.is(object,-0))return"-0.0"
const result=object.toString(10)
return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatJsonTag=defineScalarTag("tag:yaml.org,2002:float",{implicit:true,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlFloat$1,identify:object=>typeof object==="number"&&(!Number.isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$1})
var YAML_FLOAT_PATTERN=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
var YAML_FLOAT_SPECIAL_PATTERN=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
function resolveYamlFloat(source){if(!YAML_FLOAT_PATTERN.test(source))return NOT_RESOLVED
let value=source.toLowerCase().replace(/_/g,"")
const sign=value[0]==="-"?-1:1
if("+-".includes(value[0]))value=value.slice(1)
if(value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY
if(value===".nan")return NaN
let result=0
if(value.includes(":")){for(const part of value.split(":"))result=result*60+Number(part)
result*=sign}else result=sign*parseFloat(value)
if(Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN.test(source))return result
return NOT_RESOLVED}function representYamlFloat(object){if(isNaN(object))return".nan"
if(object===Number.POSITIVE_INFINITY)return".inf"
if(object===Number.NEGATIVE_INFINITY)return"-.inf"
if(Object.is(object,-0))return"-0.0"
const result=object.toString(10)
return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatYaml11Tag=defineScalarTag("tag:yaml.org,2002:float",{implicit:true,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat,identify:object=>typeof object==="number"&&(!Number.isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat})
var mergeTag=defineScalarTag("tag:yaml.org,2002:merge",{implicit:true,implicitFirstChars:["<"],resolve:(source,isExplicit)=>{if(source==="<<"||isExplicit&&source==="")return"<<"
return NOT_RESOLVED},identify:()=>false})
var BASE64_PATTERN=/^[A-Za-z0-9+/]*={0,2}$/
function resolveYamlBinary(source){const input=source.replace(/\s/g,"")
if(input.length%4!==0||!BASE64_PATTERN.test(input))return NOT_RESOLVED
const binary=atob(input)
const result=new Uint8Array(binary.length)
for(let index=0;index<binary.length;index++)result[index]=binary.charCodeAt(index)
return result}function representYamlBinary(object){let binary=""
for(let index=0;index<object.length;index++)binary+=String.fromCharCode(object[index])
return btoa(binary)}var binaryTag=defineScalarTag("tag:yaml.org,2002:binary",{resolve:resolveYamlBinary,identify:object=>Object.prototype.toString.call(object)==="[object Uint8Array]",represent:representYamlBinary})
var YAML_DATE_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$")
var YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$")
function makeUtcDate(year,month,day,hour=0,minute=0,second=0,fraction=0){const date=new Date(Date.UTC(year,month,day,hour,minute,second,fraction))
date.setUTCFullYear(year,month,day)
return date}function resolveYamlTimestamp(source){let match=YAML_DATE_REGEXP.exec(source)
if(match===null)match=YAML_TIMESTAMP_REGEXP.exec(source)
if(match===null)return NOT_RESOLVED
const year=+match[1]
const month=+match[2]-1
const day=+match[3]
if(!match[4]){const date=makeUtcDate(year,month,day)
if(date.getUTCFullYear()!==year||date.getUTCMonth()!==month||date.getUTCDate()!==day)return NOT_RESOLVED
return date}const hour=+match[4]
const minute=+match[5]
const second=+match[6]
let fraction=0
if(hour>23||minute>59||second>59)return NOT_RESOLVED
if(match[7]){let value=match[7].slice(0,3)
while(value.length<3)value+="0"
fraction=+value}const date=makeUtcDate(year,month,day,hour,minute,second,fraction)
if(date.getUTCFullYear()!==year||date.getUTCMonth()!==month||date.getUTCDate()!==day)return NOT_RESOLVED
if(match[9]){const offsetHour=+match[10]
const offsetMinute=+(match[11]||0)
if(offsetHour>23||offsetMinute>59)return NOT_RESOLVED
const offset=(offsetHour*60+offsetMinute)*6e4
date.setTime(date.getTime()-(match[9]==="-"?-offset:offset))}return date}var timestampTag=defineScalarTag("tag:yaml.org,2002:timestamp",{implicit:true,implicitFirstChars:[..."0123456789"],resolve:resolveYamlTimestamp,identify:object=>object instanceof Date,represent:object=>object.toISOString()})
var seqTag=defineSequenceTag("tag:yaml.org,2002:seq",{create:()=>[],addItem:(container,item)=>{container.push(item)},identify:Array.isArray})
function isPlainObject(data){if(data===null||typeof data!=="object"||Array.isArray(data))return false
const prototype=Object.getPrototypeOf(data)
return prototype===null||prototype===Object.prototype}var omapTag=defineSequenceTag("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(carrier,item)=>{let key
if(item instanceof Map){if(item.size!==1)return"cannot resolve an ordered map item"
key=item.keys().next().value}else if(isPlainObject(item)){const itemKeys=Object.keys(item)
if(itemKeys.length!==1)return"cannot resolve an ordered map item"
key=itemKeys[0]}else return"cannot resolve an ordered map item"
if(carrier.seen.has(key))return"duplicate key in ordered map"
carrier.seen.add(key)
carrier.list.push(item)
return""},finalize:carrier=>carrier.list,identify:()=>false})
var pairsTag=defineSequenceTag("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(container,item)=>{if(item instanceof Map){if(item.size!==1)return"cannot resolve a pairs item"
container.push(item.entries().next().value)
return""}if(Object.prototype.toString.call(item)!=="[object Object]")return"cannot resolve a pairs item"
const object=item
const keys=Object.keys(object)
if(keys.length!==1)return"cannot resolve a pairs item"
container.push([keys[0],object[keys[0]]])
return""},identify:()=>false})
var mapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{const map=new Map
for(const key of Object.keys(o))map.set(key,o[key])
return map},addPair:(container,key,value)=>{if(key!==null&&typeof key==="object")return"object-based map does not support complex keys"
const normalizedKey=String(key)
if(normalizedKey==="__proto__")Object.defineProperty(container,normalizedKey,{value:value,enumerable:true,configurable:true,writable:true})
else container[normalizedKey]=value
return""},has:(container,key)=>{if(key!==null&&typeof key==="object")return false
return Object.prototype.hasOwnProperty.call(container,String(key))},keys:container=>Object.keys(container),get:(container,key)=>{const normalizedKey=String(key)
if(!Object.prototype.hasOwnProperty.call(container,normalizedKey))return null
return container[normalizedKey]}})
var setTag=defineMappingTag("tag:yaml.org,2002:set",{create:()=>new Set,identify:data=>data instanceof Set,represent:data=>{const map=new Map
for(const key of data)map.set(key,null)
return map},addPair:(container,key,value)=>{if(value!==null)return"cannot resolve a set item"
container.add(key)
return""},has:(container,key)=>container.has(key),keys:container=>container.keys(),get:()=>null})
function createTagDefinitionMap(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function createTagDefinitionListMap(){return{scalar:[],sequence:[],mapping:[]}}function compileTags(tags){const result=[]
for(const tag of tags){let index=result.length
for(let previousIndex=0;previousIndex<result.length;previousIndex++){const previous=result[previousIndex]
if(previous.nodeKind===tag.nodeKind&&previous.tagName===tag.tagName&&previous.matchByTagPrefix===tag.matchByTagPrefix){index=previousIndex
break}}result[index]=tag}return result}var Schema=class Schema{tags
implicitScalarTags
implicitScalarByFirstChar
implicitScalarAnyFirstChar
defaultScalarTag
defaultSequenceTag
defaultMappingTag
exact
prefix
constructor(tags){const compiledTags=compileTags(tags)
const implicitScalarTags=[]
const exact=createTagDefinitionMap()
const prefix=createTagDefinitionListMap()
for(const tag of compiledTags){if(tag.nodeKind==="scalar"&&tag.implicit){if(tag.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix")
implicitScalarTags.push(tag)}switch(tag.nodeKind){case"scalar":if(tag.matchByTagPrefix)prefix.scalar.push(tag)
else exact.scalar[tag.tagName]=tag
break
case"sequence":if(tag.matchByTagPrefix)prefix.sequence.push(tag)
else exact.sequence[tag.tagName]=tag
break
case"mapping":if(tag.matchByTagPrefix)prefix.mapping.push(tag)
else exact.mapping[tag.tagName]=tag}}const implicitScalarAnyFirstChar=implicitScalarTags.filter(tag=>tag.implicitFirstChars===null)
const keys=new Set
for(const tag of implicitScalarTags)if(tag.implicitFirstChars!==null)for(const key of tag.implicitFirstChars)keys.add(key)
const implicitScalarByFirstChar=new Map
for(const key of keys)implicitScalarByFirstChar.set(key,implicitScalarTags.filter(tag=>tag.implicitFirstChars===null||tag.implicitFirstChars.indexOf(key)!==-1))
const defaultScalarTag=exact.scalar["tag:yaml.org,2002:str"]
if(!defaultScalarTag)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)")
this.tags=compiledTags
this.implicitScalarTags=implicitScalarTags
this.implicitScalarByFirstChar=implicitScalarByFirstChar
this.implicitScalarAnyFirstChar=implicitScalarAnyFirstChar
this.defaultScalarTag=defaultScalarTag
this.defaultSequenceTag=exact.sequence["tag:yaml.org,2002:seq"]
this.defaultMappingTag=exact.mapping["tag:yaml.org,2002:map"]
this.exact=exact
this.prefix=prefix}lookupScalarTag(tagName){const exactTag=this.exact.scalar[tagName]
if(exactTag)return exactTag
for(const tag of this.prefix.scalar)if(tagName.startsWith(tag.tagName))return tag}lookupSequenceTag(tagName){const exactTag=this.exact.sequence[tagName]
if(exactTag)return exactTag
for(const tag of this.prefix.sequence)if(tagName.startsWith(tag.tagName))return tag}lookupMappingTag(tagName){const exactTag=this.exact.mapping[tagName]
if(exactTag)return exactTag
for(const tag of this.prefix.mapping)if(tagName.startsWith(tag.tagName))return tag}resolveImplicitScalarTag(source){const candidates=this.implicitScalarByFirstChar.get(source.charAt(0))??this.implicitScalarAnyFirstChar
for(const tag of candidates){const value=tag.resolve(source,false,tag.tagName)
if(value!==NOT_RESOLVED)return{value:value,tag:tag}}const tag=this.defaultScalarTag
return{value:tag.resolve(source,false,tag.tagName),tag:tag}}withTags(...tags){let flatTags=[]
for(const tag of tags)flatTags=flatTags.concat(tag)
return new Schema([...this.tags,...flatTags])}}
var FAILSAFE_SCHEMA=new Schema([strTag,seqTag,mapTag])
new Schema([...FAILSAFE_SCHEMA.tags,nullJsonTag,boolJsonTag,intJsonTag,floatJsonTag])
var CORE_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullCoreTag,boolCoreTag,intCoreTag,floatCoreTag])
var YAML11_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullYaml11Tag,boolYaml11Tag,intYaml11Tag,floatYaml11Tag,timestampTag,mergeTag,binaryTag,omapTag,pairsTag,setTag])
var DUMP_SCHEMA=YAML11_SCHEMA.withTags({...intYaml11Tag,resolve:(source,isExplicit,tagName)=>{const result=intYaml11Tag.resolve(source,isExplicit,tagName)
return result===NOT_RESOLVED?intCoreTag.resolve(source,isExplicit,tagName):result}},{...floatYaml11Tag,resolve:(source,isExplicit,tagName)=>{const result=floatYaml11Tag.resolve(source,isExplicit,tagName)
return result===NOT_RESOLVED?floatCoreTag.resolve(source,isExplicit,tagName):result}})
defineMappingTag("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(container,key,value)=>{container.set(key,value)
return""},has:(container,key)=>container.has(key),keys:container=>container.keys(),get:(container,key)=>container.get(key),identify:data=>data instanceof Map||isPlainObject(data),represent:data=>{if(data instanceof Map)return data
const map=new Map
const obj=data
for(const key of Object.keys(obj))map.set(key,obj[key])
return map}})
function normalizeKey(key){if(Array.isArray(key)){const array=Array.prototype.slice.call(key)
for(let index=0;index<array.length;index++){if(Array.isArray(array[index]))return null
if(typeof array[index]==="object"&&Object.prototype.toString.call(array[index])==="[object Object]")array[index]="[object Object]"}return String(array)}if(typeof key==="object"&&Object.prototype.toString.call(key)==="[object Object]")return"[object Object]"
return String(key)}defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{const map=new Map
for(const key of Object.keys(o))map.set(key,o[key])
return map},addPair:(container,key,value)=>{const normalizedKey=normalizeKey(key)
if(normalizedKey===null)return"nested arrays are not supported inside keys"
if(normalizedKey==="__proto__")Object.defineProperty(container,normalizedKey,{value:value,enumerable:true,configurable:true,writable:true})
else container[normalizedKey]=value
return""},has:(container,key)=>{const normalizedKey=normalizeKey(key)
return normalizedKey!==null&&Object.prototype.hasOwnProperty.call(container,normalizedKey)},keys:container=>Object.keys(container),get:(container,key)=>{const normalizedKey=String(key)
if(!Object.prototype.hasOwnProperty.call(container,normalizedKey))return null
return container[normalizedKey]}})
var DEFAULT_SNIPPET_OPTIONS={maxLength:79,indent:1,linesBefore:3,linesAfter:2}
function getLine(buffer,lineStart,lineEnd,position,maxLineLength){let head=""
let tail=""
const maxHalfLength=Math.floor(maxLineLength/2)-1
if(position-lineStart>maxHalfLength){head=" ... "
lineStart=position-maxHalfLength+head.length}if(lineEnd-position>maxHalfLength){tail=" ..."
lineEnd=position+maxHalfLength-tail.length}return{str:head+buffer.slice(lineStart,lineEnd).replace(/\t/g,"→")+tail,pos:position-lineStart+head.length}}function padStart(string,max){return" ".repeat(Math.max(max-string.length,0))+string}function makeSnippet(mark,options){if(!mark.buffer)return null
const opts={...DEFAULT_SNIPPET_OPTIONS,...options}
const re=/\r?\n|\r|\0/g
const lineStarts=[0]
const lineEnds=[]
let match
let foundLineNo=-1
while(match=re.exec(mark.buffer)){lineEnds.push(match.index)
lineStarts.push(match.index+match[0].length)
if(mark.position<=match.index&&foundLineNo<0)foundLineNo=lineStarts.length-2}if(foundLineNo<0)foundLineNo=lineStarts.length-1
let result=""
const lineNoLength=Math.min(mark.line+opts.linesAfter,lineEnds.length).toString().length
const maxLineLength=opts.maxLength-(opts.indent+lineNoLength+3)
for(let i=1;i<=opts.linesBefore;i++){if(foundLineNo-i<0)break
const line=getLine(mark.buffer,lineStarts[foundLineNo-i],lineEnds[foundLineNo-i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo-i]),maxLineLength)
result=`${" ".repeat(opts.indent)}${padStart((mark.line-i+1).toString(),lineNoLength)} | ${line.str}\n${result}`}const line=getLine(mark.buffer,lineStarts[foundLineNo],lineEnds[foundLineNo],mark.position,maxLineLength)
result+=`${" ".repeat(opts.indent)}${padStart((mark.line+1).toString(),lineNoLength)} | ${line.str}\n`
result+=`${"-".repeat(opts.indent+lineNoLength+3+line.pos)}^\n`
for(let i=1;i<=opts.linesAfter;i++){if(foundLineNo+i>=lineEnds.length)break
const line=getLine(mark.buffer,lineStarts[foundLineNo+i],lineEnds[foundLineNo+i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo+i]),maxLineLength)
result+=`${" ".repeat(opts.indent)}${padStart((mark.line+i+1).toString(),lineNoLength)} | ${line.str}\n`}return result.replace(/\n$/,"")}function formatError(exception,compact){let where=""
if(!exception.mark)return exception.reason
if(exception.mark.name)where+=`in "${exception.mark.name}" `
where+=`(${exception.mark.line+1}:${exception.mark.column+1})`
if(!compact&&exception.mark.snippet)where+=`\n\n${exception.mark.snippet}`
return`${exception.reason} ${where}`}var YAMLException=class YAMLException extends Error{reason
mark
constructor(reason,mark){super()
this.name="YAMLException"
this.reason=reason
this.mark=mark
this.message=formatError(this,false)
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}toString(compact){return`${this.name}: ${formatError(this,compact)}`}static throwAt(source,position,message,filename=""){let line=0
let lineStart=0
for(let index=0;index<position;index++){const ch=source.charCodeAt(index)
if(ch===10){line++
lineStart=index+1}else if(ch===13){line++
if(source.charCodeAt(index+1)===10)index++
lineStart=index+1}}const mark={name:filename,buffer:source,position:position,line:line,column:position-lineStart}
mark.snippet=makeSnippet(mark)
throw new YAMLException(message,mark)}}
var EVENT_ID={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6}
var SCALAR_STYLE={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5}
var COLLECTION_STYLE={BLOCK:1,FLOW:2}
var CHOMPING_MODE={CLIP:1,STRIP:2,KEEP:3}
var NO_RANGE$3=-1
function simpleEscapeSequence(c){switch(c){case 48:return"\0"
case 97:return""
case 98:return"\b"
case 116:return"\t"
case 9:return"\t"
case 110:return"\n"
case 118:return"\v"
case 102:return"\f"
case 114:return"\r"
case 101:return""
case 32:return" "
case 34:return'"'
case 47:return"/"
case 92:return"\\"
case 78:return""
case 95:return" "
case 76:return"\u2028"
case 80:return"\u2029"
default:return""}}var simpleEscapeCheck=new Array(256)
var simpleEscapeMap=new Array(256)
for(let i=0;i<256;i++){simpleEscapeCheck[i]=simpleEscapeSequence(i)?1:0
simpleEscapeMap[i]=simpleEscapeSequence(i)}function charFromCodepoint(c){if(c<=65535)return String.fromCharCode(c)
return String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}function fromHexCode$1(c){if(c>=48&&c<=57)return c-48
return(c|32)-97+10}function escapedHexLen$1(c){if(c===120)return 2
if(c===117)return 4
return 8}function skipFoldedBreaks(input,position,end){let breaks=0
while(position<end){const ch=input.charCodeAt(position)
if(ch===10){breaks++
position++}else if(ch===13){breaks++
position++
if(input.charCodeAt(position)===10)position++}else if(ch===32||ch===9)position++
else break}return{position:position,breaks:breaks}}function foldedBreaks(count){if(count===1)return" "
return"\n".repeat(count-1)}function getPlainValue(input,start,end){let result=""
let position=start
let captureStart=start
let captureEnd=start
while(position<end){const ch=input.charCodeAt(position)
if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd)
const fold=skipFoldedBreaks(input,position,end)
result+=foldedBreaks(fold.breaks)
position=captureStart=captureEnd=fold.position}else{position++
if(ch!==32&&ch!==9)captureEnd=position}}return result+input.slice(captureStart,captureEnd)}function getSingleQuotedValue(input,start,end){let result=""
let position=start
let captureStart=start
let captureEnd=start
while(position<end){const ch=input.charCodeAt(position)
if(ch===39){result+=input.slice(captureStart,position)+"'"
position+=2
captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd)
const fold=skipFoldedBreaks(input,position,end)
result+=foldedBreaks(fold.breaks)
position=captureStart=captureEnd=fold.position}else{position++
if(ch!==32&&ch!==9)captureEnd=position}}return result+input.slice(captureStart,end)}function getDoubleQuotedValue(input,start,end){let result=""
let position=start
let captureStart=start
let captureEnd=start
while(position<end){const ch=input.charCodeAt(position)
if(ch===92){result+=input.slice(captureStart,position)
position++
const escaped=input.charCodeAt(position)
if(escaped===10||escaped===13)position=skipFoldedBreaks(input,position,end).position
else if(escaped<256&&simpleEscapeCheck[escaped]){result+=simpleEscapeMap[escaped]
position++}else{let hexLength=escapedHexLen$1(escaped)
let hexResult=0
for(;hexLength>0;hexLength--){position++
const digit=fromHexCode$1(input.charCodeAt(position))
hexResult=(hexResult<<4)+digit}result+=charFromCodepoint(hexResult)
position++}captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd)
const fold=skipFoldedBreaks(input,position,end)
result+=foldedBreaks(fold.breaks)
position=captureStart=captureEnd=fold.position}else{position++
if(ch!==32&&ch!==9)captureEnd=position}}return result+input.slice(captureStart,end)}function getBlockValue(input,start,end,indent,chomping,folded){const textIndent=indent<0?0:indent
const region=input.slice(start,end).replace(/\r\n?/g,"\n")
const lines=region===""?[]:(region.endsWith("\n")?region.slice(0,-1):region).split("\n")
let result=""
let didReadContent=false
let emptyLines=0
let atMoreIndented=false
for(const line of lines){let column=0
while(column<textIndent&&line.charCodeAt(column)===32)column++
if(indent<0||column>=line.length){emptyLines++
continue}const content=line.slice(textIndent)
const first=content.charCodeAt(0)
if(folded)if(first===32||first===9){atMoreIndented=true
result+="\n".repeat(didReadContent?1+emptyLines:emptyLines)}else if(atMoreIndented){atMoreIndented=false
result+="\n".repeat(emptyLines+1)}else if(emptyLines===0){if(didReadContent)result+=" "}else result+="\n".repeat(emptyLines)
else result+="\n".repeat(didReadContent?1+emptyLines:emptyLines)
result+=content
didReadContent=true
emptyLines=0}if(chomping===CHOMPING_MODE.KEEP)result+="\n".repeat(didReadContent?1+emptyLines:emptyLines)
else if(chomping!==CHOMPING_MODE.STRIP)if(didReadContent)result+="\n"
return result}function getScalarValue(input,scalar){if(scalar.valueStart===NO_RANGE$3)return""
const{valueStart:valueStart,valueEnd:valueEnd}=scalar
if(scalar.fast)return input.slice(valueStart,valueEnd)
switch(scalar.style){case SCALAR_STYLE.SINGLE_QUOTED:return getSingleQuotedValue(input,valueStart,valueEnd)
case SCALAR_STYLE.DOUBLE_QUOTED:return getDoubleQuotedValue(input,valueStart,valueEnd)
case SCALAR_STYLE.LITERAL_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,false)
case SCALAR_STYLE.FOLDED_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,true)
default:return getPlainValue(input,valueStart,valueEnd)}}Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"})
var DEFAULT_CONSTRUCTOR_OPTIONS={filename:"",schema:CORE_SCHEMA,json:false,maxTotalMergeKeys:1e4,maxAliases:-1}
var NO_RANGE$1=-1
var HAS_OWN=Object.prototype.hasOwnProperty
var CONTEXT_FLOW_IN=1
var CONTEXT_FLOW_OUT=2
var CONTEXT_BLOCK_IN=3
var CONTEXT_BLOCK_OUT=4
var PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/
var PATTERN_FLOW_INDICATORS=/[,\[\]{}]/
var PATTERN_TAG_HANDLE=/^(?:!|!!|![0-9A-Za-z-]+!)$/
var NS_URI_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`
var NS_TAG_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`
var PATTERN_TAG_URI=new RegExp(`^(?:${NS_URI_CHAR})*$`)
var PATTERN_TAG_SUFFIX=new RegExp(`^(?:${NS_TAG_CHAR})+$`)
var PATTERN_TAG_PREFIX=new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`)
var DEFAULT_PARSER_OPTIONS={filename:"",maxDepth:100}
function addDocumentEvent(state,explicitStart,explicitEnd){state.events.push({type:EVENT_ID.DOCUMENT,explicitStart:explicitStart,explicitEnd:explicitEnd,directives:state.directives})}function addSequenceEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){state.events.push({type:EVENT_ID.SEQUENCE,start:start,anchorStart:anchorStart,anchorEnd:anchorEnd,tagStart:tagStart,tagEnd:tagEnd,style:style})}function addMappingEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){state.events.push({type:EVENT_ID.MAPPING,start:start,anchorStart:anchorStart,anchorEnd:anchorEnd,tagStart:tagStart,tagEnd:tagEnd,style:style})}function insertFlowPairMappingEvent(state,snapshot){state.events.splice(snapshot.eventsLength,0,{type:EVENT_ID.MAPPING,start:snapshot.position,anchorStart:NO_RANGE$1,anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1,style:COLLECTION_STYLE.FLOW})}function addScalarEvent(state,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping=CHOMPING_MODE.CLIP,indent=-1,fast=false){state.events.push({type:EVENT_ID.SCALAR,valueStart:valueStart,valueEnd:valueEnd,anchorStart:anchorStart,anchorEnd:anchorEnd,tagStart:tagStart,tagEnd:tagEnd,style:style,chomping:chomping,indent:indent,fast:fast})}function addAliasEvent(state,anchorStart,anchorEnd){state.events.push({type:EVENT_ID.ALIAS,anchorStart:anchorStart,anchorEnd:anchorEnd})}function addPopEvent(state){state.events.push({type:EVENT_ID.POP})}function addEmptyScalarEvent(state){addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,SCALAR_STYLE.PLAIN)}function emptyProperties(){return{anchorStart:NO_RANGE$1,anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1}}function snapshotState(state){return{position:state.position,line:state.line,lineStart:state.lineStart,lineIndent:state.lineIndent,firstTabInLine:state.firstTabInLine,eventsLength:state.events.length}}function restoreState(state,snapshot){state.position=snapshot.position
state.line=snapshot.line
state.lineStart=snapshot.lineStart
state.lineIndent=snapshot.lineIndent
state.firstTabInLine=snapshot.firstTabInLine
state.events.length=snapshot.eventsLength}function throwError(state,message){YAMLException.throwAt(state.input.slice(0,state.length),state.position,message,state.filename)}function isEol(c){return c===10||c===13}function isWhiteSpace(c){return c===9||c===32}function isWsOrEol(c){return isWhiteSpace(c)||isEol(c)}function isWsOrEolOrEnd(c){return c===0||isWsOrEol(c)}function isFlowIndicator(c){return c===44||c===91||c===93||c===123||c===125}function fromDecimalCode(c){return c>=48&&c<=57?c-48:-1}function fromHexCode(c){if(c>=48&&c<=57)return c-48
const lc=c|32
if(lc>=97&&lc<=102)return lc-97+10
return-1}function escapedHexLen(c){if(c===120)return 2
if(c===117)return 4
if(c===85)return 8
return 0}function isSimpleEscape(c){return c===48||c===97||c===98||c===116||c===9||c===110||c===118||c===102||c===114||c===101||c===32||c===34||c===47||c===92||c===78||c===95||c===76||c===80}function consumeLineBreak(state){if(state.input.charCodeAt(state.position)===10)state.position++
else{state.position++
if(state.input.charCodeAt(state.position)===10)state.position++}state.line++
state.lineStart=state.position
state.lineIndent=0
state.firstTabInLine=-1}function skipSeparationSpace(state,allowComments){let lineBreaks=0
let ch=state.input.charCodeAt(state.position)
let hasSeparation=state.position===state.lineStart||isWsOrEol(state.input.charCodeAt(state.position-1))
while(ch!==0){while(isWhiteSpace(ch)){hasSeparation=true
if(ch===9&&state.firstTabInLine===-1)state.firstTabInLine=state.position
ch=state.input.charCodeAt(++state.position)}if(allowComments&&hasSeparation&&ch===35)do{ch=state.input.charCodeAt(++state.position)}while(!isEol(ch)&&ch!==0)
if(!isEol(ch))break
consumeLineBreak(state)
lineBreaks++
hasSeparation=true
ch=state.input.charCodeAt(state.position)
while(ch===32){state.lineIndent++
ch=state.input.charCodeAt(++state.position)}}return lineBreaks}function testDocumentSeparator(state,position=state.position){const ch=state.input.charCodeAt(position)
if((ch===45||ch===46)&&ch===state.input.charCodeAt(position+1)&&ch===state.input.charCodeAt(position+2)){const following=state.input.charCodeAt(position+3)
return following===0||isWsOrEol(following)}return false}function skipByteOrderMark(state){if(state.position===state.lineStart&&state.input.charCodeAt(state.position)===65279){state.position++
state.lineStart=state.position}}function testDocumentBoundary(state){if(state.position!==state.lineStart)return false
if(testDocumentSeparator(state))return true
if(state.input.charCodeAt(state.position)!==65279)return false
const snapshot=snapshotState(state)
skipByteOrderMark(state)
skipSeparationSpace(state,true)
const ch=state.input.charCodeAt(state.position)
const result=state.position===state.lineStart&&(ch===37||ch===45&&testDocumentSeparator(state))
restoreState(state,snapshot)
return result}function skipUntilLineEnd(state){let ch=state.input.charCodeAt(state.position)
while(ch!==0&&!isEol(ch))ch=state.input.charCodeAt(++state.position)}function checkPrintable(state,start,end){const match=PATTERN_NON_PRINTABLE.exec(state.input.slice(start,end))
if(match!==null){state.position=start+match.index+match[0].length-1
throwError(state,"the stream contains non-printable characters")}}function readTagProperty(state,props,inFlow){if(state.input.charCodeAt(state.position)!==33)return false
if(props.tagStart!==NO_RANGE$1)throwError(state,"duplication of a tag property")
const start=state.position
let isVerbatim=false
let isNamed=false
let tagHandle="!"
let ch=state.input.charCodeAt(++state.position)
if(ch===60){isVerbatim=true
ch=state.input.charCodeAt(++state.position)}else if(ch===33){isNamed=true
tagHandle="!!"
ch=state.input.charCodeAt(++state.position)}let suffixStart=state.position
let tagName
if(isVerbatim){while(ch!==0&&ch!==62)ch=state.input.charCodeAt(++state.position)
if(ch!==62)throwError(state,"unexpected end of the stream within a verbatim tag")
tagName=state.input.slice(suffixStart,state.position)
state.position++}else{while(ch!==0&&!isWsOrEol(ch)&&!(inFlow&&isFlowIndicator(ch))){if(ch===33)if(!isNamed){tagHandle=state.input.slice(suffixStart-1,state.position+1)
if(!PATTERN_TAG_HANDLE.test(tagHandle))throwError(state,"named tag handle cannot contain such characters")
isNamed=true
suffixStart=state.position+1}else throwError(state,"tag suffix cannot contain exclamation marks")
ch=state.input.charCodeAt(++state.position)}tagName=state.input.slice(suffixStart,state.position)
if(PATTERN_FLOW_INDICATORS.test(tagName))throwError(state,"tag suffix cannot contain flow indicator characters")}if(tagName&&!(isVerbatim?PATTERN_TAG_URI.test(tagName):PATTERN_TAG_SUFFIX.test(tagName)))throwError(state,`tag name cannot contain such characters: ${tagName}`)
if(!isVerbatim&&tagHandle!=="!"&&tagHandle!=="!!"&&!HAS_OWN.call(state.tagHandlers,tagHandle))throwError(state,`undeclared tag handle "${tagHandle}"`)
props.tagStart=start
props.tagEnd=state.position
return true}function readAnchorProperty(state,props){if(state.input.charCodeAt(state.position)!==38)return false
if(props.anchorStart!==NO_RANGE$1)throwError(state,"duplication of an anchor property")
state.position++
const start=state.position
while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position)))state.position++
if(state.position===start)throwError(state,"name of an anchor node must contain at least one character")
props.anchorStart=start
props.anchorEnd=state.position
return true}function readAlias(state,props){if(state.input.charCodeAt(state.position)!==42)return false
if(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1)throwError(state,"alias node should not have any properties")
state.position++
const start=state.position
while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position)))state.position++
if(state.position===start)throwError(state,"name of an alias node must contain at least one character")
addAliasEvent(state,start,state.position)
return true}function readFlowScalarBreak(state,nodeIndent){skipSeparationSpace(state,false)
if(state.lineIndent<nodeIndent)throwError(state,"deficient indentation")}function readSingleQuotedScalar(state,nodeIndent,props){if(state.input.charCodeAt(state.position)!==39)return false
state.position++
const start=state.position
let simple=true
while(state.input.charCodeAt(state.position)!==0){const ch=state.input.charCodeAt(state.position)
if(ch===39){if(state.input.charCodeAt(state.position+1)===39){simple=false
state.position+=2
continue}const end=state.position
state.position++
addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.SINGLE_QUOTED,CHOMPING_MODE.CLIP,-1,simple)
return true}if(isEol(ch)){simple=false
readFlowScalarBreak(state,nodeIndent)}else if(state.position===state.lineStart&&testDocumentSeparator(state))throwError(state,"unexpected end of the document within a single quoted scalar")
else if(ch!==9&&ch<32)throwError(state,"expected valid JSON character")
else state.position++}throwError(state,"unexpected end of the stream within a single quoted scalar")}function readDoubleQuotedScalar(state,nodeIndent,props){if(state.input.charCodeAt(state.position)!==34)return false
state.position++
const start=state.position
let simple=true
while(state.input.charCodeAt(state.position)!==0){const ch=state.input.charCodeAt(state.position)
if(ch===34){const end=state.position
state.position++
addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.DOUBLE_QUOTED,CHOMPING_MODE.CLIP,-1,simple)
return true}if(ch===92){simple=false
const escaped=state.input.charCodeAt(++state.position)
if(isEol(escaped))readFlowScalarBreak(state,nodeIndent)
else if(isSimpleEscape(escaped))state.position++
else{let hexLength=escapedHexLen(escaped)
if(hexLength===0)throwError(state,"unknown escape sequence")
while(hexLength-- >0){state.position++
if(fromHexCode(state.input.charCodeAt(state.position))<0)throwError(state,"expected hexadecimal character")}state.position++}}else if(isEol(ch)){simple=false
readFlowScalarBreak(state,nodeIndent)}else if(state.position===state.lineStart&&testDocumentSeparator(state))throwError(state,"unexpected end of the document within a double quoted scalar")
else if(ch!==9&&ch<32)throwError(state,"expected valid JSON character")
else state.position++}throwError(state,"unexpected end of the stream within a double quoted scalar")}function readBlockScalar(state,parentIndent,props){const ch=state.input.charCodeAt(state.position)
let chomping=CHOMPING_MODE.CLIP
let indent=-1
let detectedIndent=false
if(ch!==124&&ch!==62)return false
const style=ch===124?SCALAR_STYLE.LITERAL_BLOCK:SCALAR_STYLE.FOLDED_BLOCK
state.position++
while(state.input.charCodeAt(state.position)!==0){const current=state.input.charCodeAt(state.position)
const digit=fromDecimalCode(current)
if(current===43||current===45){if(chomping!==CHOMPING_MODE.CLIP)throwError(state,"repeat of a chomping mode identifier")
chomping=current===43?CHOMPING_MODE.KEEP:CHOMPING_MODE.STRIP
state.position++}else if(digit>=0){if(digit===0)throwError(state,"bad explicit indentation width of a block scalar; it cannot be less than one")
if(detectedIndent)throwError(state,"repeat of an indentation width identifier")
indent=parentIndent+digit-1
detectedIndent=true
state.position++}else break}let hadWhitespace=false
while(isWhiteSpace(state.input.charCodeAt(state.position))){hadWhitespace=true
state.position++}if(hadWhitespace&&state.input.charCodeAt(state.position)===35)skipUntilLineEnd(state)
if(isEol(state.input.charCodeAt(state.position)))consumeLineBreak(state)
else if(state.input.charCodeAt(state.position)!==0)throwError(state,"a line break is expected")
let contentIndent=detectedIndent?indent:-1
let maxLeadingIndent=0
const valueStart=state.position
let valueEnd=state.position
while(state.input.charCodeAt(state.position)!==0){const linePosition=state.position
let column=0
while(state.input.charCodeAt(linePosition+column)===32)column++
const first=state.input.charCodeAt(linePosition+column)
if(first===0){if(contentIndent>=0){if(column>contentIndent)valueEnd=linePosition+column}else if(column>0)valueEnd=linePosition+column
break}if(testDocumentBoundary(state))break
if(!detectedIndent&&contentIndent===-1&&isEol(first))maxLeadingIndent=Math.max(maxLeadingIndent,column)
if(!detectedIndent&&contentIndent===-1&&!isEol(first)){if(first===9&&column<parentIndent){state.position=linePosition+column
throwError(state,"tab characters must not be used in indentation")}if(column>=parentIndent&&column<maxLeadingIndent){state.position=linePosition+column
throwError(state,"bad indentation of a mapping entry")}}if(contentIndent===-1&&first!==0&&!isEol(first)&&column<parentIndent){state.lineIndent=column
state.position=linePosition+column
break}if(!detectedIndent&&first!==0&&!isEol(first)&&contentIndent===-1)contentIndent=column
const requiredIndent=contentIndent===-1?parentIndent+1:contentIndent
if(first!==0&&!isEol(first)&&column<requiredIndent){state.lineIndent=column
state.position=linePosition+column
break}skipUntilLineEnd(state)
valueEnd=state.position
if(isEol(state.input.charCodeAt(state.position))){consumeLineBreak(state)
valueEnd=state.position}}checkPrintable(state,valueStart,valueEnd)
addScalarEvent(state,valueStart,valueEnd,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,style,chomping,contentIndent)
return true}function canStartPlainScalar(state,nodeContext){const ch=state.input.charCodeAt(state.position)
const inFlow=nodeContext===CONTEXT_FLOW_IN
if(ch===0||isWsOrEol(ch)||ch===35||ch===38||ch===42||ch===33||ch===124||ch===62||ch===39||ch===34||ch===37||ch===64||ch===96||isFlowIndicator(ch))return false
if(ch===63||ch===45){const following=state.input.charCodeAt(state.position+1)
if(isWsOrEolOrEnd(following)||inFlow&&isFlowIndicator(following))return false}return true}function readPlainScalar(state,nodeIndent,nodeContext,props){if(!canStartPlainScalar(state,nodeContext))return false
const start=state.position
let end=state.position
let ch=state.input.charCodeAt(state.position)
const inFlow=nodeContext===CONTEXT_FLOW_IN
let multiline=false
while(ch!==0){if(testDocumentBoundary(state))break
if(ch===58){const following=state.input.charCodeAt(state.position+1)
if(isWsOrEolOrEnd(following)||inFlow&&isFlowIndicator(following))break}else if(ch===35){if(isWsOrEol(state.input.charCodeAt(state.position-1)))break}else if(inFlow&&isFlowIndicator(ch))break
else if(isEol(ch)){const savedPosition=state.position
const savedLine=state.line
const savedLineStart=state.lineStart
const savedLineIndent=state.lineIndent
skipSeparationSpace(state,false)
if(state.lineIndent>=nodeIndent){multiline=true
ch=state.input.charCodeAt(state.position)
continue}state.position=savedPosition
state.line=savedLine
state.lineStart=savedLineStart
state.lineIndent=savedLineIndent
break}if(!isWhiteSpace(ch))end=state.position+1
ch=state.input.charCodeAt(++state.position)}if(end===start)return false
checkPrintable(state,start,end)
addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN,CHOMPING_MODE.CLIP,-1,!multiline)
return true}function skipFlowSeparationSpace(state,nodeIndent){const startLine=state.line
skipSeparationSpace(state,true)
if(state.line>startLine&&state.lineIndent<nodeIndent||state.firstTabInLine!==-1&&state.lineIndent<nodeIndent)throwError(state,"deficient indentation")}function readFlowCollection(state,nodeIndent,props){const ch=state.input.charCodeAt(state.position)
const isMapping=ch===123
const start=state.position
let readNext=true
if(ch!==91&&ch!==123)return false
const terminator=isMapping?125:93
if(isMapping)addMappingEvent(state,start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW)
else addSequenceEvent(state,start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW)
state.position++
while(state.input.charCodeAt(state.position)!==0){skipFlowSeparationSpace(state,nodeIndent)
let ch=state.input.charCodeAt(state.position)
if(ch===terminator){state.position++
addPopEvent(state)
return true}else if(!readNext)throwError(state,"missed comma between flow collection entries")
else if(ch===44)throwError(state,"expected the node content, but found ','")
let isPair=false
let isExplicitPair=false
if(ch===63&&isWsOrEol(state.input.charCodeAt(state.position+1))){isPair=isExplicitPair=true
state.position+=1
skipFlowSeparationSpace(state,nodeIndent)}const entryLine=state.line
const entryStart=snapshotState(state)
const keyWasRead=parseNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true)
skipFlowSeparationSpace(state,nodeIndent)
ch=state.input.charCodeAt(state.position)
if((isMapping||isExplicitPair||state.line===entryLine)&&ch===58){isPair=true
state.position++
skipFlowSeparationSpace(state,nodeIndent)
if(!isMapping){insertFlowPairMappingEvent(state,entryStart)
if(!keyWasRead)addEmptyScalarEvent(state)}else if(!keyWasRead)addEmptyScalarEvent(state)
if(!parseNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true))addEmptyScalarEvent(state)
skipFlowSeparationSpace(state,nodeIndent)
if(!isMapping)addPopEvent(state)}else if(isMapping&&isPair){if(!keyWasRead)addEmptyScalarEvent(state)
addEmptyScalarEvent(state)}else if(isMapping)addEmptyScalarEvent(state)
else if(isPair){insertFlowPairMappingEvent(state,entryStart)
if(!keyWasRead)addEmptyScalarEvent(state)
addEmptyScalarEvent(state)
addPopEvent(state)}ch=state.input.charCodeAt(state.position)
if(ch===44){readNext=true
state.position++}else readNext=false}throwError(state,"unexpected end of the stream within a flow collection")}function readBlockSequence(state,nodeIndent,props){if(state.firstTabInLine!==-1||state.input.charCodeAt(state.position)!==45||!isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))return false
addSequenceEvent(state,state.position,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK)
while(state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1))){if(state.firstTabInLine!==-1){state.position=state.firstTabInLine
throwError(state,"tab characters must not be used in indentation")}const entryLine=state.line
state.position++
const hadBreak=skipSeparationSpace(state,true)>0
if(state.firstTabInLine!==-1&&state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))throwError(state,"bad indentation of a sequence entry")
if(hadBreak&&state.lineIndent<=nodeIndent)addEmptyScalarEvent(state)
else parseNode(state,nodeIndent,CONTEXT_BLOCK_IN,false,true)
skipSeparationSpace(state,true)
if(state.lineIndent<nodeIndent||state.position>=state.length)break
if(state.lineIndent>nodeIndent)throwError(state,"bad indentation of a sequence entry")
if(state.line===entryLine&&state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))throwError(state,"bad indentation of a sequence entry")}addPopEvent(state)
return true}function readBlockMapping(state,nodeIndent,flowIndent,props){let atExplicitKey=false
let detected=false
let mappingOpened=false
let pendingExplicitKey=false
if(state.firstTabInLine!==-1)return false
let ch=state.input.charCodeAt(state.position)
while(ch!==0){if(!atExplicitKey&&state.firstTabInLine!==-1){state.position=state.firstTabInLine
throwError(state,"tab characters must not be used in indentation")}const following=state.input.charCodeAt(state.position+1)
const entryLine=state.line
if((ch===63||ch===58)&&isWsOrEolOrEnd(following)){if(!mappingOpened){addMappingEvent(state,state.position,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK)
mappingOpened=true}if(ch===63){if(atExplicitKey)addEmptyScalarEvent(state)
detected=true
atExplicitKey=true}else if(atExplicitKey)atExplicitKey=false
else{addEmptyScalarEvent(state)
detected=true
atExplicitKey=false}state.position+=1
pendingExplicitKey=true}else{if(atExplicitKey){addEmptyScalarEvent(state)
atExplicitKey=false}const beforeKey=snapshotState(state)
if(!parseNode(state,flowIndent,CONTEXT_FLOW_OUT,false,true))break
if(state.line===entryLine){ch=state.input.charCodeAt(state.position)
while(isWhiteSpace(ch))ch=state.input.charCodeAt(++state.position)
if(ch===58){ch=state.input.charCodeAt(++state.position)
if(!isWsOrEolOrEnd(ch))throwError(state,"a whitespace character is expected after the key-value separator within a block mapping")
if(!mappingOpened){state.events.splice(beforeKey.eventsLength,0,{type:EVENT_ID.MAPPING,start:beforeKey.position,anchorStart:props.anchorStart,anchorEnd:props.anchorEnd,tagStart:props.tagStart,tagEnd:props.tagEnd,style:COLLECTION_STYLE.BLOCK})
mappingOpened=true}detected=true
atExplicitKey=false
pendingExplicitKey=false}else if(detected)throwError(state,"expected ':' after a mapping key")
else{if(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1){restoreState(state,beforeKey)
return false}return true}}else if(detected)throwError(state,"can not read a block mapping entry; a multiline key may not be an implicit key")
else{if(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1){restoreState(state,beforeKey)
return false}return true}}if(parseNode(state,nodeIndent,CONTEXT_BLOCK_OUT,true,pendingExplicitKey))pendingExplicitKey=false
if(!atExplicitKey)if(pendingExplicitKey){addEmptyScalarEvent(state)
pendingExplicitKey=false}skipSeparationSpace(state,true)
ch=state.input.charCodeAt(state.position)
if((state.line===entryLine||state.lineIndent>nodeIndent)&&ch!==0)throwError(state,"bad indentation of a mapping entry")
else if(state.lineIndent<nodeIndent)break}if(!detected)return false
if(atExplicitKey)addEmptyScalarEvent(state)
if(mappingOpened)addPopEvent(state)
return true}function parseNode(state,parentIndent,nodeContext,allowToSeek,allowCompact,allowPropertyMapping=true){if(state.depth>=state.maxDepth)throwError(state,`nesting exceeded maxDepth (${state.maxDepth})`)
state.depth++
let indentStatus=1
let atNewLine=false
let hasContent=false
let propertyStart=null
const props=emptyProperties()
let allowBlockScalars=nodeContext===CONTEXT_BLOCK_OUT||nodeContext===CONTEXT_BLOCK_IN
let allowBlockCollections=allowBlockScalars
const allowBlockStyles=allowBlockScalars
if(allowToSeek&&skipSeparationSpace(state,true)){atNewLine=true
if(state.lineIndent>parentIndent)indentStatus=1
else if(state.lineIndent===parentIndent)indentStatus=0
else indentStatus=-1}if(indentStatus===1)while(true){const ch=state.input.charCodeAt(state.position)
const propertyState=snapshotState(state)
if(atNewLine&&indentStatus!==1&&(ch===33||ch===38))break
if(atNewLine&&allowBlockStyles&&(props.tagStart!==NO_RANGE$1||props.anchorStart!==NO_RANGE$1)&&(ch===33||ch===38)){const fallbackState=snapshotState(state)
const flowIndent=parentIndent+1
if(readBlockMapping(state,state.position-state.lineStart,flowIndent,props)&&state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING){state.depth--
return true}restoreState(state,fallbackState)}if(atNewLine&&(ch===33&&props.tagStart!==NO_RANGE$1||ch===38&&props.anchorStart!==NO_RANGE$1))break
if(!readTagProperty(state,props,nodeContext===CONTEXT_FLOW_IN)&&!readAnchorProperty(state,props))break
if(propertyStart===null)propertyStart=propertyState
if(skipSeparationSpace(state,true)){atNewLine=true
allowBlockCollections=allowBlockStyles
if(state.lineIndent>parentIndent)indentStatus=1
else if(state.lineIndent===parentIndent)indentStatus=0
else indentStatus=-1}else allowBlockCollections=false}if(allowBlockCollections)allowBlockCollections=atNewLine||allowCompact
if(indentStatus===1||nodeContext===CONTEXT_BLOCK_OUT){const flowIndent=nodeContext===CONTEXT_FLOW_IN||nodeContext===CONTEXT_FLOW_OUT?parentIndent:parentIndent+1
const blockIndent=state.position-state.lineStart
if(indentStatus===1)if(allowBlockCollections&&(readBlockSequence(state,blockIndent,props)||readBlockMapping(state,blockIndent,flowIndent,props))||readFlowCollection(state,flowIndent,props))hasContent=true
else{const ch=state.input.charCodeAt(state.position)
if(propertyStart!==null&&allowPropertyMapping&&allowBlockStyles&&!allowBlockCollections&&ch!==124&&ch!==62){const fallbackState=snapshotState(state)
const propertyIndent=propertyStart.position-propertyStart.lineStart
restoreState(state,propertyStart)
if(readBlockMapping(state,propertyIndent,flowIndent,emptyProperties())&&state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING)hasContent=true
else restoreState(state,fallbackState)}if(!hasContent&&(allowBlockScalars&&readBlockScalar(state,flowIndent,props)||readSingleQuotedScalar(state,flowIndent,props)||readDoubleQuotedScalar(state,flowIndent,props)||readAlias(state,props)||readPlainScalar(state,flowIndent,nodeContext,props)))hasContent=true}else if(indentStatus===0)hasContent=allowBlockCollections&&readBlockSequence(state,blockIndent,props)}allowBlockScalars=allowBlockScalars&&!hasContent
if(!hasContent&&(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1||allowBlockScalars)){addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN)
hasContent=true}state.depth--
return hasContent||props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1}function readDirective(state){if(state.lineIndent>0||state.input.charCodeAt(state.position)!==37)return false
state.position++
const nameStart=state.position
while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position)))state.position++
const name=state.input.slice(nameStart,state.position)
const args=[]
if(name.length===0)throwError(state,"directive name must not be less than one character in length")
while(state.input.charCodeAt(state.position)!==0&&!isEol(state.input.charCodeAt(state.position))){while(isWhiteSpace(state.input.charCodeAt(state.position)))state.position++
if(state.input.charCodeAt(state.position)===35||isEol(state.input.charCodeAt(state.position))||state.input.charCodeAt(state.position)===0)break
const start=state.position
while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position)))state.position++
args.push(state.input.slice(start,state.position))}if(isEol(state.input.charCodeAt(state.position)))consumeLineBreak(state)
if(name==="YAML"){if(state.directives.some(directive=>directive.kind==="yaml"))throwError(state,"duplication of %YAML directive")
if(args.length!==1)throwError(state,"YAML directive accepts exactly one argument")
const match=/^([0-9]+)\.([0-9]+)$/.exec(args[0])
if(match===null)throwError(state,"ill-formed argument of the YAML directive")
if(parseInt(match[1],10)!==1)throwError(state,"unacceptable YAML version of the document")
state.directives.push({kind:"yaml",version:args[0]})}else if(name==="TAG"){if(args.length!==2)throwError(state,"TAG directive accepts exactly two arguments")
const[handle,prefix]=args
if(!PATTERN_TAG_HANDLE.test(handle))throwError(state,"ill-formed tag handle (first argument) of the TAG directive")
if(HAS_OWN.call(state.tagHandlers,handle))throwError(state,`there is a previously declared suffix for "${handle}" tag handle`)
if(!PATTERN_TAG_PREFIX.test(prefix))throwError(state,"ill-formed tag prefix (second argument) of the TAG directive")
state.tagHandlers[handle]=prefix
state.directives.push({kind:"tag",handle:handle,prefix:prefix})}return true}function readDocument(state){state.directives=[]
state.tagHandlers=Object.create(null)
let hasDirectives=false
skipSeparationSpace(state,true)
while(readDirective(state)){hasDirectives=true
skipSeparationSpace(state,true)}let explicitStart=false
let explicitEnd=false
let allowCompact=true
if(state.lineIndent===0&&state.input.charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.input.charCodeAt(state.position+2)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+3))){explicitStart=true
const markerLine=state.line
state.position+=3
skipSeparationSpace(state,true)
allowCompact=state.line>markerLine}else if(hasDirectives)throwError(state,"directives end mark is expected")
const documentEventIndex=state.events.length
if(!explicitStart&&state.position===state.lineStart&&state.input.charCodeAt(state.position)===46&&testDocumentSeparator(state)){state.position+=3
skipSeparationSpace(state,true)
return}addDocumentEvent(state,explicitStart,false)
if(!parseNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,false,allowCompact,allowCompact))addEmptyScalarEvent(state)
skipSeparationSpace(state,true)
if(state.position===state.lineStart&&testDocumentSeparator(state)){explicitEnd=state.input.charCodeAt(state.position)===46
if(explicitEnd){const markerLine=state.line
state.position+=3
skipSeparationSpace(state,true)
if(state.line===markerLine&&state.position<state.length)throwError(state,"end of the stream or a document separator is expected")}}const documentEvent=state.events[documentEventIndex]
if(documentEvent?.type===EVENT_ID.DOCUMENT)documentEvent.explicitEnd=explicitEnd
addPopEvent(state)
if(!explicitEnd&&state.position<state.length&&!testDocumentBoundary(state))throwError(state,"end of the stream or a document separator is expected")}function parseEvents(input,options){const length=input.length
const state={...DEFAULT_PARSER_OPTIONS,...options,input:`${input}\0`,length:length,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}
const nullpos=input.indexOf("\0")
if(nullpos!==-1)YAMLException.throwAt(input,nullpos,"null byte is not allowed in input",state.filename)
while(state.position<state.length){skipByteOrderMark(state)
skipSeparationSpace(state,true)
if(state.position>=state.length)break
const documentStart=state.position
readDocument(state)
if(state.position===documentStart)throwError(state,"can not read a document")}return state.events}Symbol("INVALID")
Symbol("visit:break")
Symbol("visit:skip")
function hasBit(mask,bit){return(mask&1<<bit)!==0}var DEFAULT_SCALAR_STYLE_RULES={applyQuoteFlowKeysOption:applyQuoteFlowKeysOption,doubleQuoteForInvisibles:doubleQuoteForInvisibles,doubleQuoteWhitespaceOnly:doubleQuoteWhitespaceOnly,applyForceQuotesOption:applyForceQuotesOption,tryLongOrMultilineAsBlock:tryLongOrMultilineAsBlock,quoteInvalidPlain:quoteInvalidPlain,fallbackToDoubleQuoted:fallbackToDoubleQuoted}
function _preferredQuotedStyle(layout){if(layout.presenterOptions.quoteStyle==="single"&&hasBit(layout.allowedStylesMask,SCALAR_STYLE.SINGLE_QUOTED))return SCALAR_STYLE.SINGLE_QUOTED
return SCALAR_STYLE.DOUBLE_QUOTED}function applyQuoteFlowKeysOption(layout){if(!layout.presenterOptions.quoteFlowKeys)return
if(!layout.isKey||!layout.flowOnly||layout.style!==SCALAR_STYLE.PLAIN)return
layout.style=SCALAR_STYLE.DOUBLE_QUOTED}function doubleQuoteForInvisibles(layout){if(layout.style===SCALAR_STYLE.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value))layout.style=SCALAR_STYLE.DOUBLE_QUOTED}function doubleQuoteWhitespaceOnly(layout){if(layout.style===SCALAR_STYLE.PLAIN&&/^\s+$/.test(layout.node.value))layout.style=SCALAR_STYLE.DOUBLE_QUOTED}function applyForceQuotesOption(layout){if(!layout.presenterOptions.forceQuotes)return
if(layout.isKey||layout.style!==SCALAR_STYLE.PLAIN)return
if(layout.node.tag!==layout.presenterOptions.schema.defaultScalarTag.tagName)return
layout.style=layout.node.value.includes("\n")?SCALAR_STYLE.DOUBLE_QUOTED:_preferredQuotedStyle(layout)}function tryLongOrMultilineAsBlock(layout){if(layout.style!==SCALAR_STYLE.PLAIN||layout.isKey)return
const value=layout.node.value
const multiline=value.indexOf("\n")!==-1
if(!hasBit(layout.allowedStylesMask,SCALAR_STYLE.LITERAL_BLOCK)){if(multiline)layout.style=SCALAR_STYLE.DOUBLE_QUOTED
return}const w=layout.presenterOptions.lineWidth
if(w===-1){if(multiline)layout.style=SCALAR_STYLE.LITERAL_BLOCK
return}const availableWidth=Math.max(Math.min(w,40),w-layout.shiftOfContent)
let position=0
let shouldFold=false
while(position<=value.length){let lineEnd=value.length
const nextLineBreak=value.indexOf("\n",position)
if(nextLineBreak!==-1)lineEnd=nextLineBreak
const line=value.slice(position,lineEnd)
if(line.length>availableWidth&&line[0]!==" "&&/ [^ \t]/.test(line))shouldFold=true
if(nextLineBreak===-1)break
position=nextLineBreak+1}if(shouldFold)layout.style=SCALAR_STYLE.FOLDED_BLOCK
else if(multiline)layout.style=SCALAR_STYLE.LITERAL_BLOCK}function quoteInvalidPlain(layout){if(layout.style===SCALAR_STYLE.PLAIN&&!hasBit(layout.allowedStylesMask,SCALAR_STYLE.PLAIN))layout.style=_preferredQuotedStyle(layout)}function fallbackToDoubleQuoted(layout){if(!hasBit(layout.allowedStylesMask,layout.style))layout.style=SCALAR_STYLE.DOUBLE_QUOTED}var SRC_C_PRINTABLE="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]"
var SRC_B_CHAR="[\\n\\r]"
var SRC_C_BYTE_ORDER_MARK="\\uFEFF"
var SRC_S_WHITE="[ \\t]"
var SRC_NB_CHAR=`(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`
var SRC_NS_CHAR=`(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`
var SRC_NB_JSON="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]"
var SRC_C_INDICATOR="[-?:,\\[\\]{}#&*!|>'\"%@`]"
var SRC_C_FLOW_INDICATOR="[,\\[\\]{}]"
var SRC_NS_PLAIN_SAFE_FLOW_OUT=SRC_NS_CHAR
var SRC_NS_PLAIN_SAFE_FLOW_IN=`(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`
var SRC_NS_PLAIN_FIRST_FLOW_OUT=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`
var SRC_NS_PLAIN_FIRST_FLOW_IN=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`
var SRC_NS_PLAIN_CHAR_FLOW_OUT=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`
var SRC_NS_PLAIN_CHAR_FLOW_IN=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT=`${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN=`${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_OUT
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_IN
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT=`${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN=`${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`,"u")
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`,"u")
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`,"u")
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`,"u")
new RegExp(`^(?:${SRC_NB_JSON})*$`,"u")
new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`,"u")
new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`,"u")
var DEFAULT_PRESENTER_OPTIONS={indent:2,seqNoIndent:false,seqInlineFirst:true,lineWidth:80,flowBracketPadding:false,flowSkipCommaSpace:false,flowSkipColonSpace:false,quoteFlowKeys:false,quoteStyle:"single",forceQuotes:false,scalarStyleRules:Object.keys(DEFAULT_SCALAR_STYLE_RULES).map(name=>Reflect.get(DEFAULT_SCALAR_STYLE_RULES,name)),tagBeforeAnchor:false}
EVENT_ID.DOCUMENT
EVENT_ID.SEQUENCE
EVENT_ID.MAPPING
EVENT_ID.SCALAR
EVENT_ID.ALIAS
EVENT_ID.POP
SCALAR_STYLE.PLAIN
SCALAR_STYLE.SINGLE_QUOTED
SCALAR_STYLE.DOUBLE_QUOTED
SCALAR_STYLE.LITERAL_BLOCK
SCALAR_STYLE.FOLDED_BLOCK
COLLECTION_STYLE.BLOCK
COLLECTION_STYLE.FLOW
CHOMPING_MODE.CLIP
CHOMPING_MODE.STRIP
CHOMPING_MODE.KEEP}}

