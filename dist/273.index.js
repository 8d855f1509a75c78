export const id=273
export const ids=[273]
export const modules={68787:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(13742)
module.exports=main},13742:module=>{function filled(value,len){var arr
var i
arr=[]
for(i=0;i<len;i++)arr.push(value)
return arr}module.exports=filled},21830:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(1401)
module.exports=main},1401:(module,__unused_webpack_exports,__webpack_require__)=>{var filled=__webpack_require__(68787)
function zeros(len){return filled(0,len)}module.exports=zeros},69979:(module,__unused_webpack_exports,__webpack_require__)=>{var hasFloat64ArraySupport=__webpack_require__(39714)
var builtin=__webpack_require__(15878)
var polyfill=__webpack_require__(98520)
var ctor
if(hasFloat64ArraySupport())ctor=builtin
else ctor=polyfill
module.exports=ctor},15878:module=>{var ctor=typeof Float64Array==="function"?Float64Array:void 0
module.exports=ctor},98520:module=>{function polyfill(){throw new Error("not implemented")}module.exports=polyfill},14826:(module,__unused_webpack_exports,__webpack_require__)=>{var hasUint16ArraySupport=__webpack_require__(55613)
var builtin=__webpack_require__(43405)
var polyfill=__webpack_require__(40523)
var ctor
if(hasUint16ArraySupport())ctor=builtin
else ctor=polyfill
module.exports=ctor},43405:module=>{var ctor=typeof Uint16Array==="function"?Uint16Array:void 0
module.exports=ctor},40523:module=>{function polyfill(){throw new Error("not implemented")}module.exports=polyfill},47096:(module,__unused_webpack_exports,__webpack_require__)=>{var hasUint32ArraySupport=__webpack_require__(44171)
var builtin=__webpack_require__(62399)
var polyfill=__webpack_require__(83689)
var ctor
if(hasUint32ArraySupport())ctor=builtin
else ctor=polyfill
module.exports=ctor},62399:module=>{var ctor=typeof Uint32Array==="function"?Uint32Array:void 0
module.exports=ctor},83689:module=>{function polyfill(){throw new Error("not implemented")}module.exports=polyfill},65183:(module,__unused_webpack_exports,__webpack_require__)=>{var hasUint8ArraySupport=__webpack_require__(4246)
var builtin=__webpack_require__(78570)
var polyfill=__webpack_require__(97540)
var ctor
if(hasUint8ArraySupport())ctor=builtin
else ctor=polyfill
module.exports=ctor},78570:module=>{var ctor=typeof Uint8Array==="function"?Uint8Array:void 0
module.exports=ctor},97540:module=>{function polyfill(){throw new Error("not implemented")}module.exports=polyfill},5265:module=>{var main=typeof Float64Array==="function"?Float64Array:null
module.exports=main},39714:(module,__unused_webpack_exports,__webpack_require__)=>{var hasFloat64ArraySupport=__webpack_require__(16405)
module.exports=hasFloat64ArraySupport},16405:(module,__unused_webpack_exports,__webpack_require__)=>{var isFloat64Array=__webpack_require__(25672)
var GlobalFloat64Array=__webpack_require__(5265)
function hasFloat64ArraySupport(){var bool
var arr
if(typeof GlobalFloat64Array!=="function")return false
try{arr=new GlobalFloat64Array([1,3.14,-3.14,NaN])
bool=isFloat64Array(arr)&&arr[0]===1&&arr[1]===3.14&&arr[2]===-3.14&&arr[3]!==arr[3]}catch(err){bool=false}return bool}module.exports=hasFloat64ArraySupport},67640:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(43103)
module.exports=main},43103:(module,__unused_webpack_exports,__webpack_require__)=>{var evil=__webpack_require__(13595)
function hasGeneratorSupport(){var bool
try{evil('"use strict"; (function* () {})')
bool=true}catch(err){bool=false}return bool}module.exports=hasGeneratorSupport},31907:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(54270)
module.exports=main},54270:module=>{var has=Object.prototype.hasOwnProperty
function hasOwnProp(value,property){if(value===void 0||value===null)return false
return has.call(value,property)}module.exports=hasOwnProp},75547:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(166)
module.exports=main},166:module=>{function hasSymbolSupport(){return typeof Symbol==="function"&&typeof Symbol("foo")==="symbol"}module.exports=hasSymbolSupport},9501:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(36284)
module.exports=main},36284:(module,__unused_webpack_exports,__webpack_require__)=>{var hasSymbols=__webpack_require__(75547)
var FLG=hasSymbols()
function hasToStringTagSupport(){return FLG&&typeof Symbol.toStringTag==="symbol"}module.exports=hasToStringTagSupport},55613:(module,__unused_webpack_exports,__webpack_require__)=>{var hasUint16ArraySupport=__webpack_require__(62364)
module.exports=hasUint16ArraySupport},62364:(module,__unused_webpack_exports,__webpack_require__)=>{var isUint16Array=__webpack_require__(63599)
var UINT16_MAX=__webpack_require__(26653)
var GlobalUint16Array=__webpack_require__(5929)
function hasUint16ArraySupport(){var bool
var arr
if(typeof GlobalUint16Array!=="function")return false
try{arr=[1,3.14,-3.14,UINT16_MAX+1,UINT16_MAX+2]
arr=new GlobalUint16Array(arr)
bool=isUint16Array(arr)&&arr[0]===1&&arr[1]===3&&arr[2]===UINT16_MAX-2&&arr[3]===0&&arr[4]===1}catch(err){bool=false}return bool}module.exports=hasUint16ArraySupport},5929:module=>{var main=typeof Uint16Array==="function"?Uint16Array:null
module.exports=main},44171:(module,__unused_webpack_exports,__webpack_require__)=>{var hasUint32ArraySupport=__webpack_require__(8950)
module.exports=hasUint32ArraySupport},8950:(module,__unused_webpack_exports,__webpack_require__)=>{var isUint32Array=__webpack_require__(13209)
var UINT32_MAX=__webpack_require__(98035)
var GlobalUint32Array=__webpack_require__(22709)
function hasUint32ArraySupport(){var bool
var arr
if(typeof GlobalUint32Array!=="function")return false
try{arr=[1,3.14,-3.14,UINT32_MAX+1,UINT32_MAX+2]
arr=new GlobalUint32Array(arr)
bool=isUint32Array(arr)&&arr[0]===1&&arr[1]===3&&arr[2]===UINT32_MAX-2&&arr[3]===0&&arr[4]===1}catch(err){bool=false}return bool}module.exports=hasUint32ArraySupport},22709:module=>{var main=typeof Uint32Array==="function"?Uint32Array:null
module.exports=main},4246:(module,__unused_webpack_exports,__webpack_require__)=>{var hasUint8ArraySupport=__webpack_require__(90249)
module.exports=hasUint8ArraySupport},90249:(module,__unused_webpack_exports,__webpack_require__)=>{var isUint8Array=__webpack_require__(10228)
var UINT8_MAX=__webpack_require__(92732)
var GlobalUint8Array=__webpack_require__(85545)
function hasUint8ArraySupport(){var bool
var arr
if(typeof GlobalUint8Array!=="function")return false
try{arr=[1,3.14,-3.14,UINT8_MAX+1,UINT8_MAX+2]
arr=new GlobalUint8Array(arr)
bool=isUint8Array(arr)&&arr[0]===1&&arr[1]===3&&arr[2]===UINT8_MAX-2&&arr[3]===0&&arr[4]===1}catch(err){bool=false}return bool}module.exports=hasUint8ArraySupport},85545:module=>{var main=typeof Uint8Array==="function"?Uint8Array:null
module.exports=main},25672:(module,__unused_webpack_exports,__webpack_require__)=>{var isFloat64Array=__webpack_require__(87439)
module.exports=isFloat64Array},87439:(module,__unused_webpack_exports,__webpack_require__)=>{var nativeClass=__webpack_require__(547)
var hasFloat64Array=typeof Float64Array==="function"
function isFloat64Array(value){return hasFloat64Array&&value instanceof Float64Array||nativeClass(value)==="[object Float64Array]"}module.exports=isFloat64Array},57604:(module,__unused_webpack_exports,__webpack_require__)=>{var Uint8Array=__webpack_require__(65183)
var Uint16Array=__webpack_require__(14826)
var ctors={uint16:Uint16Array,uint8:Uint8Array}
module.exports=ctors},40347:(module,__unused_webpack_exports,__webpack_require__)=>{var IS_LITTLE_ENDIAN=__webpack_require__(77158)
module.exports=IS_LITTLE_ENDIAN},77158:(module,__unused_webpack_exports,__webpack_require__)=>{var ctors=__webpack_require__(57604)
var bool
function isLittleEndian(){var uint16view
var uint8view
uint16view=new ctors["uint16"](1)
uint16view[0]=4660
uint8view=new ctors["uint8"](uint16view.buffer)
return uint8view[0]===52}bool=isLittleEndian()
module.exports=bool},63599:(module,__unused_webpack_exports,__webpack_require__)=>{var isUint16Array=__webpack_require__(82394)
module.exports=isUint16Array},82394:(module,__unused_webpack_exports,__webpack_require__)=>{var nativeClass=__webpack_require__(547)
var hasUint16Array=typeof Uint16Array==="function"
function isUint16Array(value){return hasUint16Array&&value instanceof Uint16Array||nativeClass(value)==="[object Uint16Array]"}module.exports=isUint16Array},13209:(module,__unused_webpack_exports,__webpack_require__)=>{var isUint32Array=__webpack_require__(98168)
module.exports=isUint32Array},98168:(module,__unused_webpack_exports,__webpack_require__)=>{var nativeClass=__webpack_require__(547)
var hasUint32Array=typeof Uint32Array==="function"
function isUint32Array(value){return hasUint32Array&&value instanceof Uint32Array||nativeClass(value)==="[object Uint32Array]"}module.exports=isUint32Array},10228:(module,__unused_webpack_exports,__webpack_require__)=>{var isUint8Array=__webpack_require__(37755)
module.exports=isUint8Array},37755:(module,__unused_webpack_exports,__webpack_require__)=>{var nativeClass=__webpack_require__(547)
var hasUint8Array=typeof Uint8Array==="function"
function isUint8Array(value){return hasUint8Array&&value instanceof Uint8Array||nativeClass(value)==="[object Uint8Array]"}module.exports=isUint8Array},79951:module=>{var FLOAT32_MAX=34028234663852886e22
module.exports=FLOAT32_MAX},28858:module=>{var FLOAT32_SMALLEST_NORMAL=11754943508222875e-54
module.exports=FLOAT32_SMALLEST_NORMAL},20045:module=>{var E=2.718281828459045
module.exports=E},55088:module=>{var FLOAT64_EPSILON=2220446049250313e-31
module.exports=FLOAT64_EPSILON},82404:module=>{var EULERGAMMA=.5772156649015329
module.exports=EULERGAMMA},11877:module=>{var FLOAT64_EXPONENT_BIAS=1023|0
module.exports=FLOAT64_EXPONENT_BIAS},86862:module=>{var FOURTH_PI=.7853981633974483
module.exports=FOURTH_PI},13822:module=>{var FLOAT64_GAMMA_LANCZOS_G=10.900511
module.exports=FLOAT64_GAMMA_LANCZOS_G},29475:module=>{var HALF_LN2=.34657359027997264
module.exports=HALF_LN2},5553:module=>{var HALF_PI=1.5707963267948966
module.exports=HALF_PI},43935:module=>{var FLOAT64_HIGH_WORD_ABS_MASK=2147483647>>>0
module.exports=FLOAT64_HIGH_WORD_ABS_MASK},30222:module=>{var FLOAT64_HIGH_WORD_EXPONENT_MASK=2146435072
module.exports=FLOAT64_HIGH_WORD_EXPONENT_MASK},45976:module=>{var FLOAT64_HIGH_WORD_SIGN_MASK=2147483648>>>0
module.exports=FLOAT64_HIGH_WORD_SIGN_MASK},28910:module=>{var FLOAT64_HIGH_WORD_SIGNIFICAND_MASK=1048575
module.exports=FLOAT64_HIGH_WORD_SIGNIFICAND_MASK},74322:module=>{var LN_SQRT_TWO_PI=.9189385332046728
module.exports=LN_SQRT_TWO_PI},81239:module=>{var LN2=.6931471805599453
module.exports=LN2},92656:module=>{var FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL=-1023|0
module.exports=FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL},46276:module=>{var FLOAT64_MAX_BASE2_EXPONENT=1023|0
module.exports=FLOAT64_MAX_BASE2_EXPONENT},74193:module=>{var FLOAT64_MAX_LN=709.782712893384
module.exports=FLOAT64_MAX_LN},30313:module=>{var FLOAT64_MAX_NTH_FACTORIAL=170|0
module.exports=FLOAT64_MAX_NTH_FACTORIAL},44241:module=>{var FLOAT64_MAX_SAFE_INTEGER=9007199254740991
module.exports=FLOAT64_MAX_SAFE_INTEGER},83424:module=>{var FLOAT64_MAX=17976931348623157e292
module.exports=FLOAT64_MAX},34862:module=>{var FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL=-1074|0
module.exports=FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL},67999:module=>{var FLOAT64_MIN_LN=-708.3964185322641
module.exports=FLOAT64_MIN_LN},81475:(module,__unused_webpack_exports,__webpack_require__)=>{var Number=__webpack_require__(84241)
var FLOAT64_NINF=Number.NEGATIVE_INFINITY
module.exports=FLOAT64_NINF},31277:module=>{var FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS=20|0
module.exports=FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS},39701:module=>{var PI=3.141592653589793
module.exports=PI},50469:module=>{var FLOAT64_PINF=Number.POSITIVE_INFINITY
module.exports=FLOAT64_PINF},55417:module=>{var FLOAT64_SMALLEST_NORMAL=22250738585072014e-324
module.exports=FLOAT64_SMALLEST_NORMAL},33975:module=>{var FLOAT64_SMALLEST_SUBNORMAL=5e-324
module.exports=FLOAT64_SMALLEST_SUBNORMAL},58159:module=>{var FLOAT64_SQRT_EPSILON=1.4901161193847656e-8
module.exports=FLOAT64_SQRT_EPSILON},62385:module=>{var SQRT_TWO_PI=2.5066282746310007
module.exports=SQRT_TWO_PI},96515:module=>{var SQRT2=1.4142135623730951
module.exports=SQRT2},7120:module=>{var TWO_PI=6.283185307179586
module.exports=TWO_PI},83960:module=>{var INT32_MAX=2147483647|0
module.exports=INT32_MAX},26653:module=>{var UINT16_MAX=65535|0
module.exports=UINT16_MAX},98035:module=>{var UINT32_MAX=4294967295
module.exports=UINT32_MAX},92732:module=>{var UINT8_MAX=255|0
module.exports=UINT8_MAX},36990:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(74209)
module.exports=main},74209:module=>{var Fcn=Function
module.exports=Fcn},20530:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(18085)
module.exports=main},18085:(module,__unused_webpack_exports,__webpack_require__)=>{var isInteger=__webpack_require__(2804)
function isEven(x){return isInteger(x/2)}module.exports=isEven},57234:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(50661)
module.exports=main},50661:(module,__unused_webpack_exports,__webpack_require__)=>{var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
function isInfinite(x){return x===PINF||x===NINF}module.exports=isInfinite},2804:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(63835)
module.exports=main},63835:(module,__unused_webpack_exports,__webpack_require__)=>{var floor=__webpack_require__(42334)
function isInteger(x){return floor(x)===x}module.exports=isInteger},86523:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(49382)
module.exports=main},49382:module=>{function isnan(x){return x!==x}module.exports=isnan},23270:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(48121)
module.exports=main},48121:(module,__unused_webpack_exports,__webpack_require__)=>{var NINF=__webpack_require__(81475)
function isNegativeZero(x){return x===0&&1/x===NINF}module.exports=isNegativeZero},97687:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(9106)
module.exports=main},9106:(module,__unused_webpack_exports,__webpack_require__)=>{var isEven=__webpack_require__(20530)
function isOdd(x){if(x>0)return isEven(x-1)
return isEven(x+1)}module.exports=isOdd},30866:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(7685)
module.exports=main},7685:(module,__unused_webpack_exports,__webpack_require__)=>{var PINF=__webpack_require__(50469)
function isPositiveZero(x){return x===0&&1/x===PINF}module.exports=isPositiveZero},66260:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(76443)
module.exports=main},76443:module=>{function abs(x){return Math.abs(x)}module.exports=abs},99418:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(80989)
module.exports=main},80989:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var asin=__webpack_require__(49827)
var sqrt=__webpack_require__(15478)
var PIO4=__webpack_require__(86862)
var MOREBITS=6123233995736766e-32
function acos(x){var z
if(isnan(x))return NaN
if(x<-1||x>1)return NaN
if(x>.5)return 2*asin(sqrt(.5-.5*x))
z=PIO4-asin(x)
z+=MOREBITS
z+=PIO4
return z}module.exports=acos},49827:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(222)
module.exports=main},222:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var sqrt=__webpack_require__(15478)
var PIO4=__webpack_require__(86862)
var ratevalPQ=__webpack_require__(27947)
var ratevalRS=__webpack_require__(50035)
var MOREBITS=6123233995736766e-32
function asin(x){var sgn
var zz
var a
var p
var z
if(isnan(x))return NaN
if(x>0)a=x
else{sgn=true
a=-x}if(a>1)return NaN
if(a>.625){zz=1-a
p=zz*ratevalRS(zz)
zz=sqrt(zz+zz)
z=PIO4-zz
zz=zz*p-MOREBITS
z-=zz
z+=PIO4}else{if(a<1e-8)return x
zz=a*a
z=zz*ratevalPQ(zz)
z=a*z+a}return sgn?-z:z}module.exports=asin},27947:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return.16666666666666713
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-8.198089802484825+x*(19.562619833175948+x*(-16.262479672107002+x*(5.444622390564711+x*(-.6019598008014124+x*.004253011369004428))))
s2=-49.18853881490881+x*(139.51056146574857+x*(-147.1791292232726+x*(70.49610280856842+x*(-14.740913729888538+x*1))))}else{x=1/x
s1=.004253011369004428+x*(-.6019598008014124+x*(5.444622390564711+x*(-16.262479672107002+x*(19.562619833175948+x*-8.198089802484825))))
s2=1+x*(-14.740913729888538+x*(70.49610280856842+x*(-147.1791292232726+x*(139.51056146574857+x*-49.18853881490881))))}return s1/s2}module.exports=evalrational},50035:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return.08333333333333809
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=28.536655482610616+x*(-25.56901049652825+x*(6.968710824104713+x*(-.5634242780008963+x*.002967721961301243)))
s2=342.43986579130785+x*(-383.8770957603691+x*(147.0656354026815+x*(-21.947795316429207+x*1)))}else{x=1/x
s1=.002967721961301243+x*(-.5634242780008963+x*(6.968710824104713+x*(-25.56901049652825+x*28.536655482610616)))
s2=1+x*(-21.947795316429207+x*(147.0656354026815+x*(-383.8770957603691+x*342.43986579130785)))}return s1/s2}module.exports=evalrational},91354:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(91165)
module.exports=main},59530:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return 1/0
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=709811.662581658+x*(679979.8474157227+x*(293136.7857211597+x*(74887.54032914672+x*(12555.290582413863+x*(1443.4299244417066+x*(115.24194596137347+x*(6.309239205732627+x*(.22668404630224365+x*(.004826466289237662+x*4624429436045379e-20)))))))))
s2=0+x*(362880+x*(1026576+x*(1172700+x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))}else{x=1/x
s1=4624429436045379e-20+x*(.004826466289237662+x*(.22668404630224365+x*(6.309239205732627+x*(115.24194596137347+x*(1443.4299244417066+x*(12555.290582413863+x*(74887.54032914672+x*(293136.7857211597+x*(679979.8474157227+x*709811.662581658)))))))))
s2=1+x*(45+x*(870+x*(9450+x*(63273+x*(269325+x*(723680+x*(1172700+x*(1026576+x*(362880+x*0)))))))))}return s1/s2}module.exports=evalrational},91165:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var log1p=__webpack_require__(74879)
var sqrt=__webpack_require__(15478)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var E=__webpack_require__(20045)
var EPSILON=__webpack_require__(55088)
var lanczosSumExpGScaled=__webpack_require__(59530)
var G=10.900511
function beta(a,b){var ambh
var agh
var bgh
var cgh
var res
var tmp
var c
if(isnan(a)||isnan(b))return NaN
if(a<0||b<0)return NaN
if(b===1)return 1/a
if(a===1)return 1/b
c=a+b
if(c<EPSILON){res=c/a
res/=b
return res}if(c===a&&b<EPSILON)return 1/b
if(c===b&&a<EPSILON)return 1/a
if(a<b){tmp=b
b=a
a=tmp}agh=a+G-.5
bgh=b+G-.5
cgh=c+G-.5
res=lanczosSumExpGScaled(a)*(lanczosSumExpGScaled(b)/lanczosSumExpGScaled(c))
ambh=a-.5-b
if(abs(b*ambh)<cgh*100&&a>100)res*=exp(ambh*log1p(-b/cgh))
else res*=pow(agh/cgh,ambh)
if(cgh>1e10)res*=pow(agh/cgh*(bgh/cgh),b)
else res*=pow(agh*bgh/(cgh*cgh),b)
res*=sqrt(E/bgh)
return res}module.exports=beta},89986:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(44757)
module.exports=main},44757:(module,__unused_webpack_exports,__webpack_require__)=>{var kernelBetainc=__webpack_require__(59818).assign
function betainc(x,a,b,regularized,upper){var out=[0,0]
regularized=regularized===false?false:true
upper=upper===true?true:false
kernelBetainc(x,a,b,regularized,upper,out,1,0)
return out[0]}module.exports=betainc},77881:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(53528)
module.exports=main},53528:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var kernelBetaincinv=__webpack_require__(61489)
function betaincinv(p,a,b,upper){if(isnan(p)||isnan(a)||isnan(b))return NaN
if(a<=0||b<=0)return NaN
if(p<0||p>1)return NaN
if(upper)return kernelBetaincinv(a,b,1-p,p)[0]
return kernelBetaincinv(a,b,p,1-p)[0]}module.exports=betaincinv},17548:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(67811)
module.exports=main},67811:(module,__unused_webpack_exports,__webpack_require__)=>{var MAX_SAFE_INTEGER=__webpack_require__(44241)
var PINF=__webpack_require__(50469)
var isInteger=__webpack_require__(2804)
var isnan=__webpack_require__(86523)
var isOdd=__webpack_require__(97687)
var floor=__webpack_require__(42334)
var gcd=__webpack_require__(24370)
function binomcoef(n,k){var res
var sgn
var b
var c
var d
var g
var s
if(isnan(n)||isnan(k))return NaN
if(!isInteger(n)||!isInteger(k))return NaN
if(k<0)return 0
sgn=1
if(n<0){n=-n+k-1
if(isOdd(k))sgn*=-1}if(k>n)return 0
if(k===0||k===n)return sgn
if(k===1||k===n-1)return sgn*n
if(n-k<k)k=n-k
s=floor(MAX_SAFE_INTEGER/n)
res=1
for(d=1;d<=k;d++){if(res>s)break
res*=n
res/=d
n-=1}if(d>k)return sgn*res
b=binomcoef(n,k-d+1)
if(b===PINF)return sgn*b
c=binomcoef(k,k-d+1)
g=gcd(b,c)
b/=g
c/=g
res/=c
return sgn*res*b}module.exports=binomcoef},3385:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(27640)
module.exports=main},27640:module=>{var ceil=Math.ceil
module.exports=ceil},35672:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(39775)
module.exports=main},39775:(module,__unused_webpack_exports,__webpack_require__)=>{var SIGN_MASK=__webpack_require__(45976)
var ABS_MASK=__webpack_require__(43935)
var toWords=__webpack_require__(87949)
var getHighWord=__webpack_require__(2882)
var fromWords=__webpack_require__(17844)
var WORDS=[0,0]
function copysign(x,y){var hx
var hy
toWords.assign(x,WORDS,1,0)
hx=WORDS[0]
hx&=ABS_MASK
hy=getHighWord(y)
hy&=SIGN_MASK
hx|=hy
return fromWords(hx,WORDS[1])}module.exports=copysign},99191:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(84274)
module.exports=main},84274:(module,__unused_webpack_exports,__webpack_require__)=>{var getHighWord=__webpack_require__(2882)
var kernelCos=__webpack_require__(71567)
var kernelSin=__webpack_require__(70186)
var rempio2=__webpack_require__(93982)
var ABS_MASK=__webpack_require__(43935)
var EXPONENT_MASK=__webpack_require__(30222)
var buffer=[0,0]
var HIGH_WORD_PIO4=1072243195|0
var HIGH_WORD_TWO_NEG_27=1044381696|0
function cos(x){var ix
var n
ix=getHighWord(x)
ix&=ABS_MASK
if(ix<=HIGH_WORD_PIO4){if(ix<HIGH_WORD_TWO_NEG_27)return 1
return kernelCos(x,0)}if(ix>=EXPONENT_MASK)return NaN
n=rempio2(x,buffer)
switch(n&3){case 0:return kernelCos(buffer[0],buffer[1])
case 1:return-kernelSin(buffer[0],buffer[1])
case 2:return-kernelCos(buffer[0],buffer[1])
default:return kernelSin(buffer[0],buffer[1])}}module.exports=cos},30988:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(84387)
module.exports=main},84387:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var exp=__webpack_require__(31851)
var setLowWord=__webpack_require__(23786)
var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
var polyvalPP=__webpack_require__(48300)
var polyvalQQ=__webpack_require__(98018)
var polyvalPA=__webpack_require__(60675)
var polyvalQA=__webpack_require__(25266)
var polyvalRA=__webpack_require__(98925)
var polyvalSA=__webpack_require__(61332)
var polyvalRB=__webpack_require__(516)
var polyvalSB=__webpack_require__(99101)
var TINY=1e-300
var SMALL=13877787807814457e-33
var ERX=.8450629115104675
var PPC=.12837916709551256
var QQC=1
var PAC=-.0023621185607526594
var QAC=1
var RAC=-.009864944034847148
var SAC=1
var RBC=-.0098649429247001
var SBC=1
function erfc(x){var sign
var ax
var z
var r
var s
var y
var p
var q
if(isnan(x))return NaN
if(x===PINF)return 0
if(x===NINF)return 2
if(x===0)return 1
if(x<0){sign=true
ax=-x}else{sign=false
ax=x}if(ax<.84375){if(ax<SMALL)return 1-x
z=x*x
r=PPC+z*polyvalPP(z)
s=QQC+z*polyvalQQ(z)
y=r/s
if(x<.25)return 1-(x+x*y)
r=x*y
r+=x-.5
return.5-r}if(ax<1.25){s=ax-1
p=PAC+s*polyvalPA(s)
q=QAC+s*polyvalQA(s)
if(sign)return 1+ERX+p/q
return 1-ERX-p/q}if(ax<28){s=1/(ax*ax)
if(ax<2.857142857142857){r=RAC+s*polyvalRA(s)
s=SAC+s*polyvalSA(s)}else{if(x<-6)return 2-TINY
r=RBC+s*polyvalRB(s)
s=SBC+s*polyvalSB(s)}z=setLowWord(ax,0)
r=exp(-z*z-.5625)*exp((z-ax)*(z+ax)+r/s)
if(sign)return 2-r/ax
return r/ax}if(sign)return 2-TINY
return TINY*TINY}module.exports=erfc},60675:module=>{function evalpoly(x){if(x===0)return.41485611868374833
return.41485611868374833+x*(-.3722078760357013+x*(.31834661990116175+x*(-.11089469428239668+x*(.035478304325618236+x*-.002166375594868791))))}module.exports=evalpoly},48300:module=>{function evalpoly(x){if(x===0)return-.3250421072470015
return-.3250421072470015+x*(-.02848174957559851+x*(-.005770270296489442+x*-23763016656650163e-21))}module.exports=evalpoly},25266:module=>{function evalpoly(x){if(x===0)return.10642088040084423
return.10642088040084423+x*(.540397917702171+x*(.07182865441419627+x*(.12617121980876164+x*(.01363708391202905+x*.011984499846799107))))}module.exports=evalpoly},98018:module=>{function evalpoly(x){if(x===0)return.39791722395915535
return.39791722395915535+x*(.0650222499887673+x*(.005081306281875766+x*(.00013249473800432164+x*-3960228278775368e-21)))}module.exports=evalpoly},98925:module=>{function evalpoly(x){if(x===0)return-.6938585727071818
return-.6938585727071818+x*(-10.558626225323291+x*(-62.375332450326006+x*(-162.39666946257347+x*(-184.60509290671104+x*(-81.2874355063066+x*-9.814329344169145)))))}module.exports=evalpoly},516:module=>{function evalpoly(x){if(x===0)return-.799283237680523
return-.799283237680523+x*(-17.757954917754752+x*(-160.63638485582192+x*(-637.5664433683896+x*(-1025.0951316110772+x*-483.5191916086514))))}module.exports=evalpoly},61332:module=>{function evalpoly(x){if(x===0)return 19.651271667439257
return 19.651271667439257+x*(137.65775414351904+x*(434.56587747522923+x*(645.3872717332679+x*(429.00814002756783+x*(108.63500554177944+x*(6.570249770319282+x*-.0604244152148581))))))}module.exports=evalpoly},99101:module=>{function evalpoly(x){if(x===0)return 30.33806074348246
return 30.33806074348246+x*(325.7925129965739+x*(1536.729586084437+x*(3199.8582195085955+x*(2553.0504064331644+x*(474.52854120695537+x*-22.44095244658582)))))}module.exports=evalpoly},80119:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(44306)
module.exports=main},44306:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var sqrt=__webpack_require__(15478)
var ln=__webpack_require__(51550)
var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
var rationalFcnR1=__webpack_require__(54801)
var rationalFcnR2=__webpack_require__(29945)
var rationalFcnR3=__webpack_require__(55733)
var rationalFcnR4=__webpack_require__(95917)
var rationalFcnR5=__webpack_require__(98097)
var Y1=.08913147449493408
var Y2=2.249481201171875
var Y3=.807220458984375
var Y4=.9399557113647461
var Y5=.9836282730102539
function erfcinv(x){var sign
var qs
var q
var g
var r
if(isnan(x))return NaN
if(x===0)return PINF
if(x===2)return NINF
if(x===1)return 0
if(x>2||x<0)return NaN
if(x>1){sign=-1
q=2-x}else{sign=1
q=x}x=1-q
if(x<=.5){g=x*(x+10)
r=rationalFcnR1(x)
return sign*(g*Y1+g*r)}if(q>=.25){g=sqrt(-2*ln(q))
q-=.25
r=rationalFcnR2(q)
return sign*(g/(Y2+r))}q=sqrt(-ln(q))
if(q<3){qs=q-1.125
r=rationalFcnR3(qs)
return sign*(Y3*q+r*q)}if(q<6){qs=q-3
r=rationalFcnR4(qs)
return sign*(Y4*q+r*q)}qs=q-6
r=rationalFcnR5(qs)
return sign*(Y5*q+r*q)}module.exports=erfcinv},54801:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.0005087819496582806
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.0005087819496582806+x*(-.008368748197417368+x*(.03348066254097446+x*(-.012692614766297404+x*(-.03656379714117627+x*(.02198786811111689+x*(.008226878746769157+x*(-.005387729650712429+x*(0+x*0))))))))
s2=1+x*(-.9700050433032906+x*(-1.5657455823417585+x*(1.5622155839842302+x*(.662328840472003+x*(-.7122890234154284+x*(-.05273963823400997+x*(.07952836873415717+x*(-.0023339375937419+x*.0008862163904564247))))))))}else{x=1/x
s1=0+x*(0+x*(-.005387729650712429+x*(.008226878746769157+x*(.02198786811111689+x*(-.03656379714117627+x*(-.012692614766297404+x*(.03348066254097446+x*(-.008368748197417368+x*-.0005087819496582806))))))))
s2=.0008862163904564247+x*(-.0023339375937419+x*(.07952836873415717+x*(-.05273963823400997+x*(-.7122890234154284+x*(.662328840472003+x*(1.5622155839842302+x*(-1.5657455823417585+x*(-.9700050433032906+x*1))))))))}return s1/s2}module.exports=evalrational},29945:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.20243350835593876
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.20243350835593876+x*(.10526468069939171+x*(8.3705032834312+x*(17.644729840837403+x*(-18.851064805871424+x*(-44.6382324441787+x*(17.445385985570866+x*(21.12946554483405+x*-3.6719225470772936)))))))
s2=1+x*(6.242641248542475+x*(3.971343795334387+x*(-28.66081804998+x*(-20.14326346804852+x*(48.560921310873994+x*(10.826866735546016+x*(-22.643693341313973+x*1.7211476576120028)))))))}else{x=1/x
s1=-3.6719225470772936+x*(21.12946554483405+x*(17.445385985570866+x*(-44.6382324441787+x*(-18.851064805871424+x*(17.644729840837403+x*(8.3705032834312+x*(.10526468069939171+x*-.20243350835593876)))))))
s2=1.7211476576120028+x*(-22.643693341313973+x*(10.826866735546016+x*(48.560921310873994+x*(-20.14326346804852+x*(-28.66081804998+x*(3.971343795334387+x*(6.242641248542475+x*1)))))))}return s1/s2}module.exports=evalrational},55733:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.1311027816799519
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.1311027816799519+x*(-.16379404719331705+x*(.11703015634199525+x*(.38707973897260434+x*(.3377855389120359+x*(.14286953440815717+x*(.029015791000532906+x*(.0021455899538880526+x*(-6.794655751811263e-7+x*(2.8522533178221704e-8+x*-6.81149956853777e-10)))))))))
s2=1+x*(3.4662540724256723+x*(5.381683457070069+x*(4.778465929458438+x*(2.5930192162362027+x*(.848854343457902+x*(.15226433829533179+x*(.011059242293464892+x*(0+x*(0+x*0)))))))))}else{x=1/x
s1=-6.81149956853777e-10+x*(2.8522533178221704e-8+x*(-6.794655751811263e-7+x*(.0021455899538880526+x*(.029015791000532906+x*(.14286953440815717+x*(.3377855389120359+x*(.38707973897260434+x*(.11703015634199525+x*(-.16379404719331705+x*-.1311027816799519)))))))))
s2=0+x*(0+x*(0+x*(.011059242293464892+x*(.15226433829533179+x*(.848854343457902+x*(2.5930192162362027+x*(4.778465929458438+x*(5.381683457070069+x*(3.4662540724256723+x*1)))))))))}return s1/s2}module.exports=evalrational},95917:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.0350353787183178
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.0350353787183178+x*(-.0022242652921344794+x*(.018557330651423107+x*(.009508047013259196+x*(.0018712349281955923+x*(.00015754461742496055+x*(460469890584318e-20+x*(-2.304047769118826e-10+x*26633922742578204e-28)))))))
s2=1+x*(1.3653349817554064+x*(.7620591645536234+x*(.22009110576413124+x*(.03415891436709477+x*(.00263861676657016+x*(7646752923027944e-20+x*(0+x*0)))))))}else{x=1/x
s1=26633922742578204e-28+x*(-2.304047769118826e-10+x*(460469890584318e-20+x*(.00015754461742496055+x*(.0018712349281955923+x*(.009508047013259196+x*(.018557330651423107+x*(-.0022242652921344794+x*-.0350353787183178)))))))
s2=0+x*(0+x*(7646752923027944e-20+x*(.00263861676657016+x*(.03415891436709477+x*(.22009110576413124+x*(.7620591645536234+x*(1.3653349817554064+x*1)))))))}return s1/s2}module.exports=evalrational},98097:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.016743100507663373
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.016743100507663373+x*(-.0011295143874558028+x*(.001056288621524929+x*(.00020938631748758808+x*(14962478375834237e-21+x*(4.4969678992770644e-7+x*(4.625961635228786e-9+x*(-2811287356288318e-29+x*9905570997331033e-32)))))))
s2=1+x*(.5914293448864175+x*(.1381518657490833+x*(.016074608709367652+x*(.0009640118070051656+x*(27533547476472603e-21+x*(2.82243172016108e-7+x*(0+x*0)))))))}else{x=1/x
s1=9905570997331033e-32+x*(-2811287356288318e-29+x*(4.625961635228786e-9+x*(4.4969678992770644e-7+x*(14962478375834237e-21+x*(.00020938631748758808+x*(.001056288621524929+x*(-.0011295143874558028+x*-.016743100507663373)))))))
s2=0+x*(0+x*(2.82243172016108e-7+x*(27533547476472603e-21+x*(.0009640118070051656+x*(.016074608709367652+x*(.1381518657490833+x*(.5914293448864175+x*1)))))))}return s1/s2}module.exports=evalrational},13034:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(78349)
module.exports=main},78349:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var sqrt=__webpack_require__(15478)
var ln=__webpack_require__(51550)
var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
var rationalFcnR1=__webpack_require__(98944)
var rationalFcnR2=__webpack_require__(58776)
var rationalFcnR3=__webpack_require__(71964)
var rationalFcnR4=__webpack_require__(14932)
var rationalFcnR5=__webpack_require__(21376)
var Y1=.08913147449493408
var Y2=2.249481201171875
var Y3=.807220458984375
var Y4=.9399557113647461
var Y5=.9836282730102539
function erfinv(x){var sign
var ax
var qs
var q
var g
var r
if(isnan(x))return NaN
if(x===1)return PINF
if(x===-1)return NINF
if(x===0)return x
if(x>1||x<-1)return NaN
if(x<0){sign=-1
ax=-x}else{sign=1
ax=x}q=1-ax
if(ax<=.5){g=ax*(ax+10)
r=rationalFcnR1(ax)
return sign*(g*Y1+g*r)}if(q>=.25){g=sqrt(-2*ln(q))
q-=.25
r=rationalFcnR2(q)
return sign*(g/(Y2+r))}q=sqrt(-ln(q))
if(q<3){qs=q-1.125
r=rationalFcnR3(qs)
return sign*(Y3*q+r*q)}if(q<6){qs=q-3
r=rationalFcnR4(qs)
return sign*(Y4*q+r*q)}qs=q-6
r=rationalFcnR5(qs)
return sign*(Y5*q+r*q)}module.exports=erfinv},98944:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.0005087819496582806
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.0005087819496582806+x*(-.008368748197417368+x*(.03348066254097446+x*(-.012692614766297404+x*(-.03656379714117627+x*(.02198786811111689+x*(.008226878746769157+x*(-.005387729650712429+x*(0+x*0))))))))
s2=1+x*(-.9700050433032906+x*(-1.5657455823417585+x*(1.5622155839842302+x*(.662328840472003+x*(-.7122890234154284+x*(-.05273963823400997+x*(.07952836873415717+x*(-.0023339375937419+x*.0008862163904564247))))))))}else{x=1/x
s1=0+x*(0+x*(-.005387729650712429+x*(.008226878746769157+x*(.02198786811111689+x*(-.03656379714117627+x*(-.012692614766297404+x*(.03348066254097446+x*(-.008368748197417368+x*-.0005087819496582806))))))))
s2=.0008862163904564247+x*(-.0023339375937419+x*(.07952836873415717+x*(-.05273963823400997+x*(-.7122890234154284+x*(.662328840472003+x*(1.5622155839842302+x*(-1.5657455823417585+x*(-.9700050433032906+x*1))))))))}return s1/s2}module.exports=evalrational},58776:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.20243350835593876
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.20243350835593876+x*(.10526468069939171+x*(8.3705032834312+x*(17.644729840837403+x*(-18.851064805871424+x*(-44.6382324441787+x*(17.445385985570866+x*(21.12946554483405+x*-3.6719225470772936)))))))
s2=1+x*(6.242641248542475+x*(3.971343795334387+x*(-28.66081804998+x*(-20.14326346804852+x*(48.560921310873994+x*(10.826866735546016+x*(-22.643693341313973+x*1.7211476576120028)))))))}else{x=1/x
s1=-3.6719225470772936+x*(21.12946554483405+x*(17.445385985570866+x*(-44.6382324441787+x*(-18.851064805871424+x*(17.644729840837403+x*(8.3705032834312+x*(.10526468069939171+x*-.20243350835593876)))))))
s2=1.7211476576120028+x*(-22.643693341313973+x*(10.826866735546016+x*(48.560921310873994+x*(-20.14326346804852+x*(-28.66081804998+x*(3.971343795334387+x*(6.242641248542475+x*1)))))))}return s1/s2}module.exports=evalrational},71964:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.1311027816799519
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.1311027816799519+x*(-.16379404719331705+x*(.11703015634199525+x*(.38707973897260434+x*(.3377855389120359+x*(.14286953440815717+x*(.029015791000532906+x*(.0021455899538880526+x*(-6.794655751811263e-7+x*(2.8522533178221704e-8+x*-6.81149956853777e-10)))))))))
s2=1+x*(3.4662540724256723+x*(5.381683457070069+x*(4.778465929458438+x*(2.5930192162362027+x*(.848854343457902+x*(.15226433829533179+x*(.011059242293464892+x*(0+x*(0+x*0)))))))))}else{x=1/x
s1=-6.81149956853777e-10+x*(2.8522533178221704e-8+x*(-6.794655751811263e-7+x*(.0021455899538880526+x*(.029015791000532906+x*(.14286953440815717+x*(.3377855389120359+x*(.38707973897260434+x*(.11703015634199525+x*(-.16379404719331705+x*-.1311027816799519)))))))))
s2=0+x*(0+x*(0+x*(.011059242293464892+x*(.15226433829533179+x*(.848854343457902+x*(2.5930192162362027+x*(4.778465929458438+x*(5.381683457070069+x*(3.4662540724256723+x*1)))))))))}return s1/s2}module.exports=evalrational},14932:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.0350353787183178
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.0350353787183178+x*(-.0022242652921344794+x*(.018557330651423107+x*(.009508047013259196+x*(.0018712349281955923+x*(.00015754461742496055+x*(460469890584318e-20+x*(-2.304047769118826e-10+x*26633922742578204e-28)))))))
s2=1+x*(1.3653349817554064+x*(.7620591645536234+x*(.22009110576413124+x*(.03415891436709477+x*(.00263861676657016+x*(7646752923027944e-20+x*(0+x*0)))))))}else{x=1/x
s1=26633922742578204e-28+x*(-2.304047769118826e-10+x*(460469890584318e-20+x*(.00015754461742496055+x*(.0018712349281955923+x*(.009508047013259196+x*(.018557330651423107+x*(-.0022242652921344794+x*-.0350353787183178)))))))
s2=0+x*(0+x*(7646752923027944e-20+x*(.00263861676657016+x*(.03415891436709477+x*(.22009110576413124+x*(.7620591645536234+x*(1.3653349817554064+x*1)))))))}return s1/s2}module.exports=evalrational},21376:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.016743100507663373
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.016743100507663373+x*(-.0011295143874558028+x*(.001056288621524929+x*(.00020938631748758808+x*(14962478375834237e-21+x*(4.4969678992770644e-7+x*(4.625961635228786e-9+x*(-2811287356288318e-29+x*9905570997331033e-32)))))))
s2=1+x*(.5914293448864175+x*(.1381518657490833+x*(.016074608709367652+x*(.0009640118070051656+x*(27533547476472603e-21+x*(2.82243172016108e-7+x*(0+x*0)))))))}else{x=1/x
s1=9905570997331033e-32+x*(-2811287356288318e-29+x*(4.625961635228786e-9+x*(4.4969678992770644e-7+x*(14962478375834237e-21+x*(.00020938631748758808+x*(.001056288621524929+x*(-.0011295143874558028+x*-.016743100507663373)))))))
s2=0+x*(0+x*(2.82243172016108e-7+x*(27533547476472603e-21+x*(.0009640118070051656+x*(.016074608709367652+x*(.1381518657490833+x*(.5914293448864175+x*1)))))))}return s1/s2}module.exports=evalrational},36567:(module,__unused_webpack_exports,__webpack_require__)=>{var ldexp=__webpack_require__(83291)
var polyvalP=__webpack_require__(71589)
function expmulti(hi,lo,k){var r
var t
var c
var y
r=hi-lo
t=r*r
c=r-t*polyvalP(t)
y=1-(lo-r*c/(2-c)-hi)
return ldexp(y,k)}module.exports=expmulti},31851:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(81878)
module.exports=main},81878:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var trunc=__webpack_require__(81262)
var NINF=__webpack_require__(81475)
var PINF=__webpack_require__(50469)
var expmulti=__webpack_require__(36567)
var LN2_HI=.6931471803691238
var LN2_LO=1.9082149292705877e-10
var LOG2_E=1.4426950408889634
var OVERFLOW=709.782712893384
var UNDERFLOW=-745.1332191019411
var NEARZERO=1/(1<<28)
var NEG_NEARZERO=-NEARZERO
function exp(x){var hi
var lo
var k
if(isnan(x)||x===PINF)return x
if(x===NINF)return 0
if(x>OVERFLOW)return PINF
if(x<UNDERFLOW)return 0
if(x>NEG_NEARZERO&&x<NEARZERO)return 1+x
if(x<0)k=trunc(LOG2_E*x-.5)
else k=trunc(LOG2_E*x+.5)
hi=x-k*LN2_HI
lo=k*LN2_LO
return expmulti(hi,lo,k)}module.exports=exp},71589:module=>{function evalpoly(x){if(x===0)return.16666666666666602
return.16666666666666602+x*(-.0027777777777015593+x*(6613756321437934e-20+x*(-16533902205465252e-22+x*4.1381367970572385e-8)))}module.exports=evalpoly},40141:(module,__unused_webpack_exports,__webpack_require__)=>{var expm1=__webpack_require__(56172)
module.exports=expm1},56172:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var getHighWord=__webpack_require__(2882)
var setHighWord=__webpack_require__(45990)
var fromWords=__webpack_require__(17844)
var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
var FLOAT64_EXPONENT_BIAS=__webpack_require__(11877)
var HALF_LN2=__webpack_require__(29475)
var polyval=__webpack_require__(46736)
var OVERFLOW_THRESHOLD=709.782712893384
var LN2_HI=.6931471803691238
var LN2_LO=1.9082149292705877e-10
var LN2_INV=1.4426950408889634
var LN2x56=38.816242111356935
var LN2_HALFX3=1.0397207708399179
function expm1(x){var halfX
var twopk
var sign
var hi
var lo
var hx
var r1
var y
var z
var c
var t
var e
var k
if(x===PINF||isnan(x))return x
if(x===NINF)return-1
if(x===0)return x
if(x<0){sign=true
y=-x}else{sign=false
y=x}if(y>=LN2x56){if(sign)return-1
if(y>=OVERFLOW_THRESHOLD)return PINF}hx=getHighWord(y)|0
if(y>HALF_LN2){if(y<LN2_HALFX3)if(sign){hi=x+LN2_HI
lo=-LN2_LO
k=-1}else{hi=x-LN2_HI
lo=LN2_LO
k=1}else{if(sign)k=LN2_INV*x-.5
else k=LN2_INV*x+.5
k|=0
t=k
hi=x-t*LN2_HI
lo=t*LN2_LO}x=hi-lo
c=hi-x-lo}else if(hx<1016070144)return x
else k=0
halfX=.5*x
z=x*halfX
r1=1+z*polyval(z)
t=3-r1*halfX
e=z*((r1-t)/(6-x*t))
if(k===0)return x-(x*e-z)
twopk=fromWords(FLOAT64_EXPONENT_BIAS+k<<20,0)
e=x*(e-c)-c
e-=z
if(k===-1)return.5*(x-e)-.5
if(k===1){if(x<-.25)return-2*(e-(x+.5))
return 1+2*(x-e)}if(k<=-2||k>56){y=1-(e-x)
if(k===1024){hi=getHighWord(y)+(k<<20)|0
y=setHighWord(y,hi)}else y*=twopk
return y-1}t=1
if(k<20){hi=1072693248-(2097152>>k)|0
t=setHighWord(t,hi)
y=t-(e-x)}else{hi=FLOAT64_EXPONENT_BIAS-k<<20|0
t=setHighWord(t,hi)
y=x-(e+t)
y+=1}y*=twopk
return y}module.exports=expm1},46736:module=>{function evalpoly(x){if(x===0)return-.03333333333333313
return-.03333333333333313+x*(.0015873015872548146+x*(-793650757867488e-19+x*(4008217827329362e-21+x*-2.0109921818362437e-7)))}module.exports=evalpoly},79119:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(42938)
module.exports=main},42938:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var isInteger=__webpack_require__(2804)
var gamma=__webpack_require__(40905)
var PINF=__webpack_require__(50469)
var FLOAT64_MAX_NTH_FACTORIAL=__webpack_require__(30313)
var FACTORIALS=__webpack_require__(75613)
function factorial(x){if(isnan(x))return NaN
if(isInteger(x)){if(x<0)return NaN
if(x<=FLOAT64_MAX_NTH_FACTORIAL)return FACTORIALS[x]
return PINF}return gamma(x+1)}module.exports=factorial},42334:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(55681)
module.exports=main},55681:module=>{var floor=Math.floor
module.exports=floor},11011:(module,__unused_webpack_exports,__webpack_require__)=>{var lanczosSum=__webpack_require__(82950)
var gamma=__webpack_require__(40905)
var log1p=__webpack_require__(74879)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var EPSILON=__webpack_require__(55088)
var E=__webpack_require__(20045)
var G=__webpack_require__(13822)
var FLOAT64_MAX_NTH_FACTORIAL=__webpack_require__(30313)
var FACTORIAL_169=4269068009004705e289
function gammaDeltaRatioLanczos(z,delta){var result
var ratio
var zgh
if(z<EPSILON){if(delta>=FLOAT64_MAX_NTH_FACTORIAL){ratio=gammaDeltaRatioLanczos(delta,FLOAT64_MAX_NTH_FACTORIAL-delta)
ratio*=z
ratio*=FACTORIAL_169
return 1/ratio}return 1/(z*gamma(z+delta))}zgh=z+G-.5
if(z+delta===z)if(abs(delta/zgh)<EPSILON)result=exp(-delta)
else result=1
else{if(abs(delta)<10)result=exp((.5-z)*log1p(delta/zgh))
else result=pow(zgh/(zgh+delta),z-.5)
result*=lanczosSum(z)/lanczosSum(z+delta)}result*=pow(E/(zgh+delta),delta)
return result}module.exports=gammaDeltaRatioLanczos},84320:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(72503)
module.exports=main},72503:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var floor=__webpack_require__(42334)
var gamma=__webpack_require__(40905)
var factorial=__webpack_require__(79119)
var FLOAT64_MAX_NTH_FACTORIAL=__webpack_require__(30313)
var gammaDeltaRatioLanczos=__webpack_require__(11011)
function gammaDeltaRatio(z,delta){var result
var idelta
var iz
if(z<=0||z+delta<=0)return gamma(z)/gamma(z+delta)
idelta=floor(delta)
if(idelta===delta){iz=floor(z)
if(iz===z)if(z<=FLOAT64_MAX_NTH_FACTORIAL&&z+delta<=FLOAT64_MAX_NTH_FACTORIAL)return factorial(iz-1)/factorial(idelta+iz-1)
if(abs(delta)<20){if(delta===0)return 1
if(delta<0){z-=1
result=z
delta+=1
while(delta!==0){z-=1
result*=z
delta+=1}return result}result=1/z
delta-=1
while(delta!==0){z+=1
result/=z
delta-=1}return result}}return gammaDeltaRatioLanczos(z,delta)}module.exports=gammaDeltaRatio},82638:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(62193)
module.exports=main},62193:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaLanczosSumExpGScaled=__webpack_require__(61878)
module.exports=gammaLanczosSumExpGScaled},61878:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return 1/0
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=709811.662581658+x*(679979.8474157227+x*(293136.7857211597+x*(74887.54032914672+x*(12555.290582413863+x*(1443.4299244417066+x*(115.24194596137347+x*(6.309239205732627+x*(.22668404630224365+x*(.004826466289237662+x*4624429436045379e-20)))))))))
s2=0+x*(362880+x*(1026576+x*(1172700+x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))}else{x=1/x
s1=4624429436045379e-20+x*(.004826466289237662+x*(.22668404630224365+x*(6.309239205732627+x*(115.24194596137347+x*(1443.4299244417066+x*(12555.290582413863+x*(74887.54032914672+x*(293136.7857211597+x*(679979.8474157227+x*709811.662581658)))))))))
s2=1+x*(45+x*(870+x*(9450+x*(63273+x*(269325+x*(723680+x*(1172700+x*(1026576+x*(362880+x*0)))))))))}return s1/s2}module.exports=evalrational},82950:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(92185)
module.exports=main},92185:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaLanczosSum=__webpack_require__(90350)
module.exports=gammaLanczosSum},90350:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return 1/0
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=38474670393.31777+x*(36857665043.51951+x*(15889202453.72942+x*(4059208354.298835+x*(680547661.1834733+x*(78239755.00312005+x*(6246580.776401795+x*(341986.3488721347+x*(12287.194511824551+x*(261.61404416416684+x*2.5066282746310007)))))))))
s2=0+x*(362880+x*(1026576+x*(1172700+x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))}else{x=1/x
s1=2.5066282746310007+x*(261.61404416416684+x*(12287.194511824551+x*(341986.3488721347+x*(6246580.776401795+x*(78239755.00312005+x*(680547661.1834733+x*(4059208354.298835+x*(15889202453.72942+x*(36857665043.51951+x*38474670393.31777)))))))))
s2=1+x*(45+x*(870+x*(9450+x*(63273+x*(269325+x*(723680+x*(1172700+x*(1026576+x*(362880+x*0)))))))))}return s1/s2}module.exports=evalrational},40905:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(19848)
module.exports=main},19848:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var isInteger=__webpack_require__(2804)
var isNegativeZero=__webpack_require__(23270)
var abs=__webpack_require__(66260)
var floor=__webpack_require__(42334)
var sin=__webpack_require__(61794)
var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
var PI=__webpack_require__(39701)
var stirlingApprox=__webpack_require__(90101)
var smallApprox=__webpack_require__(76630)
var rateval=__webpack_require__(63381)
function gamma(x){var sign
var q
var p
var z
if(isInteger(x)&&x<0||x===NINF||isnan(x))return NaN
if(x===0){if(isNegativeZero(x))return NINF
return PINF}if(x>171.61447887182297)return PINF
if(x<-170.5674972726612)return 0
q=abs(x)
if(q>33){if(x>=0)return stirlingApprox(x)
p=floor(q)
if((p&1)===0)sign=-1
else sign=1
z=q-p
if(z>.5){p+=1
z=q-p}z=q*sin(PI*z)
return sign*PI/(abs(z)*stirlingApprox(q))}z=1
while(x>=3){x-=1
z*=x}while(x<0){if(x>-1e-9)return smallApprox(x,z)
z/=x
x+=1}while(x<2){if(x<1e-9)return smallApprox(x,z)
z/=x
x+=1}if(x===2)return z
x-=2
return z*rateval(x)}module.exports=gamma},6886:module=>{function evalpoly(x){if(x===0)return.08333333333334822
return.08333333333334822+x*(.0034722222160545866+x*(-.0026813261780578124+x*(-.00022954996161337813+x*.0007873113957930937)))}module.exports=evalpoly},63381:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return 1
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=1+x*(.4942148268014971+x*(.20744822764843598+x*(.04763678004571372+x*(.010421379756176158+x*(.0011913514700658638+x*(.00016011952247675185+x*0))))))
s2=1+x*(.0714304917030273+x*(-.23459179571824335+x*(.035823639860549865+x*(.011813978522206043+x*(-.004456419138517973+x*(.0005396055804933034+x*-23158187332412014e-21))))))}else{x=1/x
s1=0+x*(.00016011952247675185+x*(.0011913514700658638+x*(.010421379756176158+x*(.04763678004571372+x*(.20744822764843598+x*(.4942148268014971+x*1))))))
s2=-23158187332412014e-21+x*(.0005396055804933034+x*(-.004456419138517973+x*(.011813978522206043+x*(.035823639860549865+x*(-.23459179571824335+x*(.0714304917030273+x*1))))))}return s1/s2}module.exports=evalrational},76630:(module,__unused_webpack_exports,__webpack_require__)=>{var EULER=__webpack_require__(82404)
function gamma(x,z){return z/((1+EULER*x)*x)}module.exports=gamma},90101:(module,__unused_webpack_exports,__webpack_require__)=>{var SQRT_TWO_PI=__webpack_require__(62385)
var pow=__webpack_require__(6310)
var exp=__webpack_require__(31851)
var polyval=__webpack_require__(6886)
var MAX_STIRLING=143.01608
function gamma(x){var w
var y
var v
w=1/x
w=1+w*polyval(w)
y=exp(x)
if(x>MAX_STIRLING){v=pow(x,.5*x-.25)
y=v*(v/y)}else y=pow(x,x-.5)/y
return SQRT_TWO_PI*y*w}module.exports=gamma},27186:(module,__unused_webpack_exports,__webpack_require__)=>{var gamma1pm1=__webpack_require__(67013)
module.exports=gamma1pm1},23256:(module,__unused_webpack_exports,__webpack_require__)=>{var ln=__webpack_require__(51550)
var EPS=__webpack_require__(55088)
var rateval1=__webpack_require__(38280)
var rateval2=__webpack_require__(1440)
var rateval3=__webpack_require__(87492)
var Y1=.15896368026733398
var Y2=.5281534194946289
var Y3=.45201730728149414
function lgammaSmallImp(z,zm1,zm2){var prefix
var result
var r
var R
if(z<EPS)return-ln(z)
if(zm1===0||zm2===0)return 0
result=0
if(z>2){if(z>=3){do{z-=1
zm2-=1
result+=ln(z)}while(z>=3)
zm2=z-2}r=zm2*(z+1)
R=rateval1(zm2)
result+=r*Y1+r*R
return result}if(z<1){result+=-ln(z)
zm2=zm1
zm1=z
z+=1}if(z<=1.5){r=rateval2(zm1)
prefix=zm1*zm2
result+=prefix*Y2+prefix*r
return result}r=zm2*zm1
R=rateval3(-zm2)
result+=r*Y3+r*R
return result}module.exports=lgammaSmallImp},67013:(module,__unused_webpack_exports,__webpack_require__)=>{var gamma=__webpack_require__(40905)
var expm1=__webpack_require__(40141)
var log1p=__webpack_require__(74879)
var isnan=__webpack_require__(86523)
var lgammaSmallImp=__webpack_require__(23256)
function gamma1pm1(x){if(isnan(x))return NaN
if(x<0){if(x<-.5)return gamma(1+x)-1
return expm1(-log1p(x)+lgammaSmallImp(x+2,x+1,x))}if(x<2)return expm1(lgammaSmallImp(x+1,x,x-1))
return gamma(1+x)-1}module.exports=gamma1pm1},38280:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.01803556856784494
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.01803556856784494+x*(.02512664961998968+x*(.049410315156753225+x*(.0172491608709614+x*(-.0002594535632054381+x*(-.0005410098692152044+x*(-3245886498259485e-20+x*0))))))
s2=1+x*(1.962029871977952+x*(1.4801966942423133+x*(.5413914320717209+x*(.09885042511280101+x*(.008213096746488934+x*(.00022493629192211576+x*-2.2335276320861708e-7))))))}else{x=1/x
s1=0+x*(-3245886498259485e-20+x*(-.0005410098692152044+x*(-.0002594535632054381+x*(.0172491608709614+x*(.049410315156753225+x*(.02512664961998968+x*-.01803556856784494))))))
s2=-2.2335276320861708e-7+x*(.00022493629192211576+x*(.008213096746488934+x*(.09885042511280101+x*(.5413914320717209+x*(1.4801966942423133+x*(1.962029871977952+x*1))))))}return s1/s2}module.exports=evalrational},1440:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return.04906224540690395
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=.04906224540690395+x*(-.09691175301595212+x*(-.4149833583594954+x*(-.4065671242119384+x*(-.1584135863906922+x*(-.024014982064857155+x*-.0010034668769627955)))))
s2=1+x*(3.0234982984646304+x*(3.4873958536072385+x*(1.9141558827442668+x*(.5071377386143635+x*(.05770397226904519+x*.001957681026011072)))))}else{x=1/x
s1=-.0010034668769627955+x*(-.024014982064857155+x*(-.1584135863906922+x*(-.4065671242119384+x*(-.4149833583594954+x*(-.09691175301595212+x*.04906224540690395)))))
s2=.001957681026011072+x*(.05770397226904519+x*(.5071377386143635+x*(1.9141558827442668+x*(3.4873958536072385+x*(3.0234982984646304+x*1)))))}return s1/s2}module.exports=evalrational},87492:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.029232972183027003
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.029232972183027003+x*(.14421626775719232+x*(-.14244039073863127+x*(.05428096940550536+x*(-.008505359768683364+x*(.0004311713426792973+x*0)))))
s2=1+x*(-1.5016935605448505+x*(.846973248876495+x*(-.22009515181499575+x*(.02558279715597587+x*(-.0010066679553914337+x*-8.271935218912905e-7)))))}else{x=1/x
s1=0+x*(.0004311713426792973+x*(-.008505359768683364+x*(.05428096940550536+x*(-.14244039073863127+x*(.14421626775719232+x*-.029232972183027003)))))
s2=-8.271935218912905e-7+x*(-.0010066679553914337+x*(.02558279715597587+x*(-.22009515181499575+x*(.846973248876495+x*(-1.5016935605448505+x*1)))))}return s1/s2}module.exports=evalrational},17078:(module,__unused_webpack_exports,__webpack_require__)=>{var exp=__webpack_require__(31851)
function finiteGammaQ(a,x){var term
var sum
var e
var n
e=exp(-x)
sum=e
if(sum!==0){term=sum
for(n=1;n<a;++n){term/=n
term*=x
sum+=term}}return sum}module.exports=finiteGammaQ},25120:(module,__unused_webpack_exports,__webpack_require__)=>{var erfc=__webpack_require__(30988)
var sqrt=__webpack_require__(15478)
var exp=__webpack_require__(31851)
var PI=__webpack_require__(39701)
function finiteHalfGammaQ(a,x){var half
var term
var sum
var e
var n
e=erfc(sqrt(x))
if(e!==0&&a>1){term=exp(-x)/sqrt(PI*x)
term*=x
half=.5
term/=half
sum=term
for(n=2;n<a;++n){term/=n-half
term*=x
sum+=term}e+=sum}return e}module.exports=finiteHalfGammaQ},85852:(module,__unused_webpack_exports,__webpack_require__)=>{var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var ln=__webpack_require__(51550)
var MAX_LN=__webpack_require__(74193)
var MIN_LN=__webpack_require__(67999)
function fullIGammaPrefix(a,z){var prefix
var alz
alz=a*ln(z)
if(z>=1)if(alz<MAX_LN&&-z>MIN_LN)prefix=pow(z,a)*exp(-z)
else if(a>=1)prefix=pow(z/exp(z/a),a)
else prefix=exp(alz-z)
else if(alz>MIN_LN)prefix=pow(z,a)*exp(-z)
else if(z/a<MAX_LN)prefix=pow(z/exp(z/a),a)
else prefix=exp(alz-z)
return prefix}module.exports=fullIGammaPrefix},6144:(module,__unused_webpack_exports,__webpack_require__)=>{var floor=__webpack_require__(42334)
var gamma=__webpack_require__(40905)
var abs=__webpack_require__(66260)
var pow=__webpack_require__(6310)
var ln=__webpack_require__(51550)
var SQRT_EPSILON=__webpack_require__(58159)
var FLOAT64_MAX=__webpack_require__(83424)
var MAX_LN=__webpack_require__(74193)
var tgammaILargeX=__webpack_require__(23781)
var finiteGammaQ=__webpack_require__(17078)
var finiteHalfGammaQ=__webpack_require__(25120)
var fullIGammaPrefix=__webpack_require__(85852)
var igammaTemmeLarge=__webpack_require__(10712)
var lowerGammaSeries=__webpack_require__(47178)
var regularisedGammaPrefix=__webpack_require__(94175)
var tgammaSmallUpperPart=__webpack_require__(80097)
var upperGammaFraction=__webpack_require__(20386)
function igammaFinal(x,a,regularized,upper){var optimisedInvert
var evalMethod
var isHalfInt
var initValue
var useTemme
var isSmallA
var result
var invert
var isInt
var sigma
var res
var gam
var fa
var g
result=0
invert=upper
isSmallA=a<30&&a<=x+1&&x<MAX_LN
if(isSmallA){fa=floor(a)
isInt=fa===a
isHalfInt=isInt?false:abs(fa-a)===.5}else{isInt=false
isHalfInt=false}if(isInt&&x>.6){invert=!invert
evalMethod=0}else if(isHalfInt&&x>.2){invert=!invert
evalMethod=1}else if(x<SQRT_EPSILON&&a>1)evalMethod=6
else if(x>1e3&&(a<x||abs(a-50)/x<1)){invert=!invert
evalMethod=7}else if(x<.5)if(-.4/ln(x)<a)evalMethod=2
else evalMethod=3
else if(x<1.1)if(x*.75<a)evalMethod=2
else evalMethod=3
else{useTemme=false
if(regularized&&a>20){sigma=abs((x-a)/a)
if(a>200){if(20/a>sigma*sigma)useTemme=true}else if(sigma<.4)useTemme=true}if(useTemme)evalMethod=5
else if(x-1/(3*x)<a)evalMethod=2
else{evalMethod=4
invert=!invert}}switch(evalMethod){case 0:result=finiteGammaQ(a,x)
if(regularized===false)result*=gamma(a)
break
case 1:result=finiteHalfGammaQ(a,x)
if(regularized===false)result*=gamma(a)
break
case 2:result=regularized?regularisedGammaPrefix(a,x):fullIGammaPrefix(a,x)
if(result!==0){initValue=0
optimisedInvert=false
if(invert){initValue=regularized?1:gamma(a)
if(regularized||result>=1||FLOAT64_MAX*result>initValue){initValue/=result
if(regularized||a<1||FLOAT64_MAX/a>initValue){initValue*=-a
optimisedInvert=true}else initValue=0}else initValue=0}result*=lowerGammaSeries(a,x,initValue)/a
if(optimisedInvert){invert=false
result=-result}}break
case 3:invert=!invert
res=tgammaSmallUpperPart(a,x,invert)
result=res[0]
g=res[1]
invert=false
if(regularized)result/=g
break
case 4:result=regularized?regularisedGammaPrefix(a,x):fullIGammaPrefix(a,x)
if(result!==0)result*=upperGammaFraction(a,x)
break
case 5:result=igammaTemmeLarge(a,x)
if(x>=a)invert=!invert
break
case 6:result=regularized?pow(x,a)/gamma(a+1):pow(x,a)/a
result*=1-a*x/(a+1)
break
case 7:result=regularized?regularisedGammaPrefix(a,x):fullIGammaPrefix(a,x)
result/=x
if(result!==0)result*=tgammaILargeX(a,x)
break}if(regularized&&result>1)result=1
if(invert){gam=regularized?1:gamma(a)
result=gam-result}return result}module.exports=igammaFinal},10712:(module,__unused_webpack_exports,__webpack_require__)=>{var evalpoly=__webpack_require__(62096)
var log1pmx=__webpack_require__(15430)
var erfc=__webpack_require__(30988)
var sqrt=__webpack_require__(15478)
var exp=__webpack_require__(31851)
var TWO_PI=__webpack_require__(7120)
var polyvalC0=__webpack_require__(4410)
var polyvalC1=__webpack_require__(35273)
var polyvalC2=__webpack_require__(50736)
var polyvalC3=__webpack_require__(8135)
var polyvalC4=__webpack_require__(36870)
var polyvalC5=__webpack_require__(67589)
var polyvalC6=__webpack_require__(3164)
var polyvalC7=__webpack_require__(8099)
var polyvalC8=__webpack_require__(81794)
var workspace=[0,0,0,0,0,0,0,0,0,0]
function igammaTemmeLarge(a,x){var result
var sigma
var phi
var y
var z
sigma=(x-a)/a
phi=-log1pmx(sigma)
y=a*phi
z=sqrt(2*phi)
if(x<a)z=-z
workspace[0]=polyvalC0(z)
workspace[1]=polyvalC1(z)
workspace[2]=polyvalC2(z)
workspace[3]=polyvalC3(z)
workspace[4]=polyvalC4(z)
workspace[5]=polyvalC5(z)
workspace[6]=polyvalC6(z)
workspace[7]=polyvalC7(z)
workspace[8]=polyvalC8(z)
workspace[9]=-.0005967612901927463
result=evalpoly(workspace,1/a)
result*=exp(-y)/sqrt(TWO_PI*a)
if(x<a)result=-result
result+=erfc(sqrt(y))/2
return result}module.exports=igammaTemmeLarge},55479:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(63218)
module.exports=main},47178:(module,__unused_webpack_exports,__webpack_require__)=>{var sumSeries=__webpack_require__(96491)
var lowerIncompleteGammaSeries=__webpack_require__(53027)
function lowerGammaSeries(a,z,initialValue){var result
var s
initialValue=initialValue||0
s=lowerIncompleteGammaSeries(a,z)
result=sumSeries(s,{initialValue:initialValue})
return result}module.exports=lowerGammaSeries},53027:module=>{function lowerIncompleteGammaSeries(a1,z1){var result=1
var a=a1
var z=z1
return next
function next(){var r=result
a+=1
result*=z/a
return r}}module.exports=lowerIncompleteGammaSeries},63218:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaln=__webpack_require__(67711)
var exp=__webpack_require__(31851)
var ln=__webpack_require__(51550)
var SQRT_TWO_PI=__webpack_require__(62385)
var MAX_LN=__webpack_require__(74193)
var PINF=__webpack_require__(50469)
var FLOAT64_MAX_NTH_FACTORIAL=__webpack_require__(30313)
var igammaFinal=__webpack_require__(6144)
var lowerGammaSeries=__webpack_require__(47178)
var upperGammaFraction=__webpack_require__(20386)
function gammainc(x,a,regularized,upper){var normalized
var initValue
var invert
var result
if(x<0||a<=0)return NaN
normalized=regularized===void 0?true:regularized
invert=upper
if(a>=FLOAT64_MAX_NTH_FACTORIAL&&!normalized){if(invert&&a*4<x){result=a*ln(x)-x
result+=ln(upperGammaFraction(a,x))}else if(!invert&&a>4*x){result=a*ln(x)-x
initValue=0
result+=ln(lowerGammaSeries(a,x,initValue)/a)}else{result=igammaFinal(x,a,true,invert)
if(result===0)if(invert){result=1+1/(12*a)+1/(288*a*a)
result=ln(result)-a+(a-.5)*ln(a)
result+=ln(SQRT_TWO_PI)}else{result=a*ln(x)-x
initValue=0
result+=ln(lowerGammaSeries(a,x,initValue)/a)}else result=ln(result)+gammaln(a)}if(result>MAX_LN)return PINF
return exp(result)}return igammaFinal(x,a,normalized,invert)}module.exports=gammainc},4410:module=>{function evalpoly(x){if(x===0)return-.3333333333333333
return-.3333333333333333+x*(.08333333333333333+x*(-.014814814814814815+x*(.0011574074074074073+x*(.0003527336860670194+x*(-.0001787551440329218+x*(3919263178522438e-20+x*(-21854485106799924e-22+x*(-185406221071516e-20+x*(8.296711340953087e-7+x*(-1.7665952736826078e-7+x*(6.707853543401498e-9+x*(1.0261809784240309e-8+x*(-4.382036018453353e-9+x*9.14769958223679e-10)))))))))))))}module.exports=evalpoly},35273:module=>{function evalpoly(x){if(x===0)return-.001851851851851852
return-.001851851851851852+x*(-.003472222222222222+x*(.0026455026455026454+x*(-.0009902263374485596+x*(.00020576131687242798+x*(-4.018775720164609e-7+x*(-18098550334489977e-21+x*(764916091608111e-20+x*(-16120900894563446e-22+x*(4.647127802807434e-9+x*(1.378633446915721e-7+x*(-5.752545603517705e-8+x*1.1951628599778148e-8)))))))))))}module.exports=evalpoly},50736:module=>{function evalpoly(x){if(x===0)return.004133597883597883
return.004133597883597883+x*(-.0026813271604938273+x*(.0007716049382716049+x*(20093878600823047e-22+x*(-.00010736653226365161+x*(52923448829120125e-21+x*(-12760635188618728e-21+x*(3.423578734096138e-8+x*(13721957309062932e-22+x*(-6.298992138380055e-7+x*1.4280614206064242e-7)))))))))}module.exports=evalpoly},8135:module=>{function evalpoly(x){if(x===0)return.0006494341563786008
return.0006494341563786008+x*(.00022947209362139917+x*(-.0004691894943952557+x*(.00026772063206283885+x*(-7561801671883977e-20+x*(-2.396505113867297e-7+x*(11082654115347302e-21+x*(-56749528269915965e-22+x*14230900732435883e-22)))))))}module.exports=evalpoly},36870:module=>{function evalpoly(x){if(x===0)return-.0008618882909167117
return-.0008618882909167117+x*(.0007840392217200666+x*(-.0002990724803031902+x*(-14638452578843418e-22+x*(6641498215465122e-20+x*(-3968365047179435e-20+x*11375726970678419e-21)))))}module.exports=evalpoly},67589:module=>{function evalpoly(x){if(x===0)return-.00033679855336635813
return-.00033679855336635813+x*(-6972813758365858e-20+x*(.0002772753244959392+x*(-.00019932570516188847+x*(6797780477937208e-20+x*(1.419062920643967e-7+x*(-13594048189768693e-21+x*(8018470256334202e-21+x*-2291481176508095e-21)))))))}module.exports=evalpoly},3164:module=>{function evalpoly(x){if(x===0)return.0005313079364639922
return.0005313079364639922+x*(-.0005921664373536939+x*(.0002708782096718045+x*(7.902353232660328e-7+x*(-8153969367561969e-20+x*(561168275310625e-19+x*-18329116582843375e-21)))))}module.exports=evalpoly},8099:module=>{function evalpoly(x){if(x===0)return.00034436760689237765
return.00034436760689237765+x*(5171790908260592e-20+x*(-.00033493161081142234+x*(.0002812695154763237+x*-.00010976582244684731)))}module.exports=evalpoly},81794:module=>{function evalpoly(x){if(x===0)return-.0006526239185953094
return-.0006526239185953094+x*(.0008394987206720873+x*-.000438297098541721)}module.exports=evalpoly},94175:(module,__unused_webpack_exports,__webpack_require__)=>{var lanczosSumExpGScaled=__webpack_require__(82638)
var gammaln=__webpack_require__(67711)
var gamma=__webpack_require__(40905)
var log1pmx=__webpack_require__(15430)
var sqrt=__webpack_require__(15478)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var max=__webpack_require__(32974)
var min=__webpack_require__(38008)
var ln=__webpack_require__(51550)
var FLOAT64_MAX=__webpack_require__(83424)
var MAX_LN=__webpack_require__(74193)
var MIN_LN=__webpack_require__(67999)
var G=__webpack_require__(13822)
var E=__webpack_require__(20045)
function regularisedGammaPrefix(a,z){var prefix
var amza
var agh
var alz
var amz
var sq
var d
agh=a+G-.5
d=(z-a-G+.5)/agh
if(a<1){if(z<=MIN_LN||a<1/FLOAT64_MAX)return exp(a*ln(z)-z-gammaln(a))
return pow(z,a)*exp(-z)/gamma(a)}if(abs(d*d*a)<=100&&a>150){prefix=a*log1pmx(d)+z*(.5-G)/agh
prefix=exp(prefix)}else{alz=a*ln(z/agh)
amz=a-z
if(min(alz,amz)<=MIN_LN||max(alz,amz)>=MAX_LN){amza=amz/a
if(min(alz,amz)/2>MIN_LN&&max(alz,amz)/2<MAX_LN){sq=pow(z/agh,a/2)*exp(amz/2)
prefix=sq*sq}else if(min(alz,amz)/4>MIN_LN&&max(alz,amz)/4<MAX_LN&&z>a){sq=pow(z/agh,a/4)*exp(amz/4)
prefix=sq*sq
prefix*=prefix}else if(amza>MIN_LN&&amza<MAX_LN)prefix=pow(z*exp(amza)/agh,a)
else prefix=exp(alz+amz)}else prefix=pow(z/agh,a)*exp(amz)}prefix*=sqrt(agh/E)/lanczosSumExpGScaled(a)
return prefix}module.exports=regularisedGammaPrefix},27708:module=>{function smallGamma2Series(a,x){var result
var apn
var n
var r
result=-x
x=-x
apn=a+1
n=1
return next
function next(){r=result/apn
result*=x
n+=1
result/=n
apn+=1
return r}}module.exports=smallGamma2Series},23781:(module,__unused_webpack_exports,__webpack_require__)=>{var sumSeries=__webpack_require__(96491)
var tgammaILargeXSeries=__webpack_require__(94809)
function tgammaILargeX(a,x){var result
var s
s=tgammaILargeXSeries(a,x)
result=sumSeries(s)
return result}module.exports=tgammaILargeX},94809:module=>{function tgammaILargeXSeries(a1,x1){var result=1
var a=a1
var x=x1
return next
function next(){var r=result
result*=a/x
a-=1
return r}}module.exports=tgammaILargeXSeries},80097:(module,__unused_webpack_exports,__webpack_require__)=>{var powm1=__webpack_require__(74756)
var sumSeries=__webpack_require__(96491)
var gamma1pm1=__webpack_require__(27186)
var smallGamma2Series=__webpack_require__(27708)
function tgammaSmallUpperPart(a,x,invert){var initialValue
var result
var pgam
var p
var s
result=gamma1pm1(a)
pgam=(result+1)/a
p=powm1(x,a)
result-=p
result/=a
s=smallGamma2Series(a,x)
p+=1
initialValue=invert?pgam:0
result=-p*sumSeries(s,{initialValue:(initialValue-result)/p})
if(invert)result=-result
return[result,pgam]}module.exports=tgammaSmallUpperPart},20386:(module,__unused_webpack_exports,__webpack_require__)=>{var continuedFraction=__webpack_require__(30508)
var upperIncompleteGammaFract=__webpack_require__(12923)
function upperGammaFraction(a,z){var f=upperIncompleteGammaFract(a,z)
return 1/(z-a+1+continuedFraction(f))}module.exports=upperGammaFraction},12923:module=>{function upperIncompleteGammaFract(a1,z1){var z=z1-a1+1
var a=a1
var k=0
return next
function next(){k+=1
z+=2
return[k*(a-k),z]}}module.exports=upperIncompleteGammaFract},33474:module=>{var A=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2.340875228178749e-7,7.2291210671127e-9,-3.280997607821e-10,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,3.32e-20,-58e-22]
function chepolsum(n,t){var tt
var u0
var u1
var u2
var k
u0=0
u1=0
tt=t+t
k=n
do{u2=u1
u1=u0
u0=tt*u1-u2+A[k]
k-=1}while(k>=0)
return(u0-u2)/2}module.exports=chepolsum},28819:(module,__unused_webpack_exports,__webpack_require__)=>{var logger=__webpack_require__(2830)
var evalpoly=__webpack_require__(62096)
var gammaln=__webpack_require__(67711)
var erfcinv=__webpack_require__(80119)
var gamma=__webpack_require__(40905)
var sqrt=__webpack_require__(15478)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var min=__webpack_require__(38008)
var pow=__webpack_require__(6310)
var ln=__webpack_require__(51550)
var SQRT_TWO_PI=__webpack_require__(62385)
var MAX_FLOAT32=__webpack_require__(79951)
var TWO_PI=__webpack_require__(7120)
var higherNewton=__webpack_require__(17841)
var lambdaeta=__webpack_require__(40787)
var gamstar=__webpack_require__(48201)
var eps1=__webpack_require__(2469)
var eps2=__webpack_require__(72732)
var eps3=__webpack_require__(28195)
var debug=logger("gammaincinv:compute")
var HALF=.5
var ONEO3=.3333333333333333
var ONEO4=.25
var ONEO5=.2
var ONEO6=.16666666666666666
var ONEO12=.08333333333333333
var ONEO24=.041666666666666664
var CK=[0,0,0,0,0]
function compute(a,p,q){var ap1inv
var invfp
var lgama
var pcase
var porq
var ainv
var logr
var ap22
var ap14
var ap13
var ap12
var vgam
var vmin
var xini
var ap1
var ap2
var ap3
var eta
var p6
var p5
var x0
var a2
var L2
var L3
var L4
var b2
var b3
var p3
var a4
var fp
var p4
var p2
var a3
var xr
var ck
var b
var L
var i
var k
var m
var r
var s
var t
var y
if(p<HALF){pcase=true
porq=p
s=-1}else{pcase=false
porq=q
s=1}k=0
if(abs(a-1)<1e-4){m=0
if(pcase)if(p<.001){p2=p*p
p3=p2*p
p4=p3*p
p5=p4*p
p6=p5*p
x0=p+p2*HALF+p3*ONEO3+p4*ONEO4+p5*ONEO5+p6*ONEO6}else x0=-ln(1-p)
else x0=-ln(q)
if(a===1){k=2
xr=x0}else{lgama=gammaln(a)
k=1}}if(q<1e-30&&a<HALF){m=0
x0=-ln(q*gamma(a))+(a-1)*ln(-ln(q*gamma(a)))
k=1
lgama=gammaln(a)}if(a>1&&a<500&&p<1e-80){m=0
ainv=1/a
ap1inv=1/(a+1)
x0=(gammaln(a+1)+ln(p))*ainv
x0=exp(x0)
xini=x0
for(i=0;i<10;i++)x0=xini*exp(x0*ainv)*pow(1-x0*ap1inv,ainv)
k=1
lgama=gammaln(a)}logr=1/a*(ln(p)+gammaln(a+1))
if(logr<ln(ONEO5*(1+a))&&k===0){r=exp(logr)
m=0
a2=a*a
a3=a2*a
a4=a3*a
ap1=a+1
ap12=ap1*ap1
ap13=ap1*ap12
ap14=ap12*ap12
ap2=a+2
ap22=ap2*ap2
ap3=a+3
CK[0]=1
CK[1]=1/ap1
CK[2]=HALF*(3*a+5)/(ap12*ap2)
CK[3]=ONEO3*(31+8*a2+33*a)/(ap13*ap2*ap3)
CK[4]=ONEO24*(2888+1179*a3+125*a4+3971*a2+5661*a)/(ap14*ap22*ap3*(a+4))
x0=r*evalpoly(CK,r)
lgama=gammaln(a)
k=1}if(a<10&&k===0){vgam=sqrt(a)/(gamstar(a)*SQRT_TWO_PI)
vmin=min(.02,vgam)
if(q<vmin){m=0
b=1-a
b2=b*b
b3=b2*b
eta=sqrt(-2/a*ln(q/vgam))
x0=a*lambdaeta(eta)
L=ln(x0)
if(x0>5){L2=L*L
L3=L2*L
L4=L3*L
r=1/x0
CK[0]=L-1
CK[1]=(3*b-2*b*L+L2-2*L+2)*HALF
CK[2]=(24*b*L-11*b2-24*b-6*L2+12*L-12-9*b*L2+6*b2*L+2*L3)*ONEO6
CK[3]=(-12*b3*L+8.04*b*L2-114*b2*L+(72+36*L2)+(3*L4-72*L+162)*(b-168*b*L)-(12*L3+25*b3)-(22*b*L3+36*b2*L2+120*b2))*ONEO12
CK[4]=0
x0=x0-L+b*r*evalpoly(CK,r)}else{r=1/x0
L2=L*L
ck=L-1
t=L-b*r*ck
if(t<x0)x0-=t}lgama=gammaln(a)
k=1}}if(abs(porq-HALF)<1e-5&&k===0){m=0
ainv=1/a
x0=a-ONEO3+(.019753086419753086+.007211444248481286*ainv)*ainv
lgama=gammaln(a)
k=1}if(a<1&&k===0){m=0
if(pcase)x0=exp(1/a*(ln(porq)+gammaln(a+1)))
else x0=exp(1/a*(ln(1-porq)+gammaln(a+1)))
lgama=gammaln(a)
k=1}if(k===0){m=1
ainv=1/a
r=erfcinv(2*porq)
eta=s*r/sqrt(a*HALF)
if(r<MAX_FLOAT32){eta+=(eps1(eta)+(eps2(eta)+eps3(eta)*ainv)*ainv)*ainv
x0=a*lambdaeta(eta)
y=eta
fp=-sqrt(a/TWO_PI)*exp(-HALF*a*y*y)/gamstar(a)
invfp=1/fp}else{debug("Warning: Overflow problems in one or more steps of the computation.")
return NaN}}if(k<2)xr=higherNewton(x0,a,m,p,q,lgama,invfp,pcase)
return xr}module.exports=compute},2469:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var ln=__webpack_require__(51550)
var lambdaeta=__webpack_require__(40787)
var rateval=__webpack_require__(32556)
function eps1(eta){var la
if(abs(eta)<1)return rateval(eta)
la=lambdaeta(eta)
return ln(eta/(la-1))/eta}module.exports=eps1},72732:(module,__unused_webpack_exports,__webpack_require__)=>{var ln=__webpack_require__(51550)
var rateval1=__webpack_require__(48654)
var rateval2=__webpack_require__(75356)
var rateval3=__webpack_require__(45482)
function eps2(eta){var lnmeta
var x
if(eta<-5){x=eta*eta
lnmeta=ln(-eta)
return(12-x-6*(lnmeta*lnmeta))/(12*x*eta)}if(eta<-2)return rateval1(eta)
if(eta<2)return rateval2(eta)
if(eta<1e3){x=1/eta
return rateval3(eta)/(-12*eta)}return-1/(12*eta)}module.exports=eps2},28195:(module,__unused_webpack_exports,__webpack_require__)=>{var ln=__webpack_require__(51550)
var rational1=__webpack_require__(6060)
var rational2=__webpack_require__(37086)
var rational3=__webpack_require__(94364)
var rational4=__webpack_require__(12594)
var rational5=__webpack_require__(2924)
function eps3(eta){var x
var y
if(eta<-8){x=eta*eta
y=ln(-eta)/eta
return(-30+eta*y*(6*x*y*y-12+x))/(12*eta*x*x)}if(eta<-4)return rational1(eta)/(eta*eta)
if(eta<-2)return rational2(eta)
if(eta<2)return rational3(eta)
if(eta<10){x=1/eta
return rational4(x)/(eta*eta)}if(eta<100){x=1/eta
return rational5(x)/(eta*eta)}return-ln(eta)/(12*eta*eta*eta)}module.exports=eps3},48201:(module,__unused_webpack_exports,__webpack_require__)=>{var exp=__webpack_require__(31851)
var gamma=__webpack_require__(40905)
var ln=__webpack_require__(51550)
var FLOAT32_MAX=__webpack_require__(79951)
var SQRT_TWO_PI=__webpack_require__(62385)
var stirling=__webpack_require__(95324)
function gamstar(x){if(x>=3)return exp(stirling(x))
if(x>0)return gamma(x)/(exp(-x+(x-.5)*ln(x))*SQRT_TWO_PI)
return FLOAT32_MAX}module.exports=gamstar},17841:(module,__unused_webpack_exports,__webpack_require__)=>{var logger=__webpack_require__(2830)
var gammainc=__webpack_require__(55479)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var ln=__webpack_require__(51550)
var MAX_FLOAT32=__webpack_require__(79951)
var debug=logger("gammaincinv:higher_newton")
function higherNewton(x0,a,m,p,q,lgama,invfp,pcase){var dlnr
var xini
var ck0
var ck1
var ck2
var a2
var x2
var px
var qx
var xr
var t
var n
var r
var x
x=x0
t=1
n=1
a2=a*a
xini=x0
do{x=x0
x2=x*x
if(m===0){dlnr=(1-a)*ln(x)+x+lgama
if(dlnr>ln(MAX_FLOAT32)){debug("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.")
return xini}r=exp(dlnr)}else r=-invfp*x
if(pcase){px=gammainc(x,a,true,false)
ck0=-r*(px-p)}else{qx=gammainc(x,a,true,true)
ck0=r*(qx-q)}r=ck0
if(p>1e-120||n>1){ck1=.5*(x-a+1)/x
ck2=(2*x2-4*x*a+4*x+2*a2-3*a+1)/x2
ck2/=6
x0=x+r*(1+r*(ck1+r*ck2))}else x0=x+r
t=abs(x/x0-1)
n+=1
x=x0
if(x<0){x=xini
n=100}}while(t>2e-14&&n<35)
if(t>2e-14||n>99)debug("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.")
xr=x||0
return xr}module.exports=higherNewton},85778:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(93381)
module.exports=main},40787:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var ln=__webpack_require__(51550)
var evalpoly=__webpack_require__(62096)
var polyvalAK1=__webpack_require__(53923)
var polyvalAK2=__webpack_require__(60454)
var THRESHOLD=1e-8
var ONEO12=.08333333333333333
var ONEO120=.008333333333333333
var AK=[1,0,0,0,0,0]
function lambdaeta(eta){var L2
var L3
var L4
var L5
var la
var L
var q
var r
var s
s=eta*eta*.5
if(eta===0)la=0
else if(eta<-1){r=exp(-1-s)
la=polyvalAK1(r)}else if(eta<1){r=eta
la=polyvalAK2(r)}else{r=11+s
L=ln(r)
la=r+L
r=1/r
L2=L*L
L3=L2*L
L4=L3*L
L5=L4*L
AK[1]=(2-L)*.5
AK[2]=(-9*L+6+2*L2)/6
AK[3]=-(3*L3+36*L-22*L2-12)*ONEO12
AK[4]=(60+350*L2-300*L-125*L3+12*L4)/60
AK[5]=-(-120-274*L4+900*L-1700*L2+1125*L3+20*L5)*ONEO120
la+=L*r*evalpoly(AK,r)}r=1
if(eta>-3.5&&eta<-.03||eta>.03&&eta<40){r=1
q=la
do{la=q*(s+ln(q))/(q-1)
r=abs(q/la-1)
q=la}while(r>THRESHOLD)}return la}module.exports=lambdaeta},93381:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var FLOAT32_SMALLEST=__webpack_require__(28858)
var PINF=__webpack_require__(50469)
var compute=__webpack_require__(28819)
function gammaincinv(p,a,upper){if(isnan(p)||isnan(a))return NaN
if(a<FLOAT32_SMALLEST)return NaN
if(p>1||p<0)return NaN
if(upper===true){if(p===0)return PINF
if(p===1)return 0
return compute(a,1-p,p)}if(p===0)return 0
if(p===1)return PINF
return compute(a,p,1-p)}module.exports=gammaincinv},53923:module=>{function evalpoly(x){if(x===0)return 0
return 0+x*(1+x*(1+x*(1.5+x*(2.6666666666666665+x*(5.208333333333333+x*10.8)))))}module.exports=evalpoly},60454:module=>{function evalpoly(x){if(x===0)return 1
return 1+x*(1+x*(.3333333333333333+x*(.027777777777777776+x*(-.003703703703703704+x*(.0002314814814814815+x*5878894767783657e-20)))))}module.exports=evalpoly},77333:module=>{function evalpoly(x){if(x===0)return.025721014990011306
return.025721014990011306+x*(.08247596616699963+x*(-.0025328157302663564+x*(.0006099292666946337+x*(-.00033543297638406+x*.000250505279903))))}module.exports=evalpoly},76832:module=>{function evalpoly(x){if(x===0)return.08333333333333333
return.08333333333333333+x*(-.002777777777777778+x*(.0007936507936507937+x*-.0005952380952380953))}module.exports=evalpoly},32556:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.3333333333438
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.3333333333438+x*(-.2070740359969+x*(-.05041806657154+x*(-.004923635739372+x*-4293658292782e-17)))
s2=1+x*(.7045554412463+x*(.2118190062224+x*(.03048648397436+x*.001605037988091)))}else{x=1/x
s1=-4293658292782e-17+x*(-.004923635739372+x*(-.05041806657154+x*(-.2070740359969+x*-.3333333333438)))
s2=.001605037988091+x*(.03048648397436+x*(.2118190062224+x*(.7045554412463+x*1)))}return s1/s2}module.exports=evalrational},48654:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.0172847633523
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.0172847633523+x*(-.0159372646475+x*(-.00464910887221+x*(-.00060683488776+x*-614830384279e-17)))
s2=1+x*(.764050615669+x*(.297143406325+x*(.0579490176079+x*.00574558524851)))}else{x=1/x
s1=-614830384279e-17+x*(-.00060683488776+x*(-.00464910887221+x*(-.0159372646475+x*-.0172847633523)))
s2=.00574558524851+x*(.0579490176079+x*(.297143406325+x*(.764050615669+x*1)))}return s1/s2}module.exports=evalrational},75356:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.0172839517431
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.0172839517431+x*(-.0146362417966+x*(-.00357406772616+x*(-.000391032032692+x*249634036069e-17)))
s2=1+x*(.690560400696+x*(.249962384741+x*(.0443843438769+x*.00424073217211)))}else{x=1/x
s1=249634036069e-17+x*(-.000391032032692+x*(-.00357406772616+x*(-.0146362417966+x*-.0172839517431)))
s2=.00424073217211+x*(.0443843438769+x*(.249962384741+x*(.690560400696+x*1)))}return s1/s2}module.exports=evalrational},45482:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return.99994466948
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=.99994466948+x*(104.649839762+x*(857.204033806+x*(731.901559577+x*45.5174411671)))
s2=1+x*(104.526456943+x*(823.313447808+x*(3119.93802124+x*3970.03311219)))}else{x=1/x
s1=45.5174411671+x*(731.901559577+x*(857.204033806+x*(104.649839762+x*.99994466948)))
s2=3970.03311219+x*(3119.93802124+x*(823.313447808+x*(104.526456943+x*1)))}return s1/s2}module.exports=evalrational},6060:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return.0495346498136
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=.0495346498136+x*(.0299521337141+x*(.00688296911516+x*(.000512634846317+x*-201411722031e-16)))
s2=1+x*(.759803615283+x*(.261547111595+x*(.0464854522477+x*.00403751193496)))}else{x=1/x
s1=-201411722031e-16+x*(.000512634846317+x*(.00688296911516+x*(.0299521337141+x*.0495346498136)))
s2=.00403751193496+x*(.0464854522477+x*(.261547111595+x*(.759803615283+x*1)))}return s1/s2}module.exports=evalrational},37086:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return.00452313583942
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=.00452313583942+x*(.00120744920113+x*(-789724156582e-16+x*(-504476066942e-16+x*-535770949796e-17)))
s2=1+x*(.912203410349+x*(.405368773071+x*(.0901638932349+x*.00948935714996)))}else{x=1/x
s1=-535770949796e-17+x*(-504476066942e-16+x*(-789724156582e-16+x*(.00120744920113+x*.00452313583942)))
s2=.00948935714996+x*(.0901638932349+x*(.405368773071+x*(.912203410349+x*1)))}return s1/s2}module.exports=evalrational},94364:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return.00439937562904
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=.00439937562904+x*(.000487225670639+x*(-.000128470657374+x*(529110969589e-17+x*1.5716677175e-7)))
s2=1+x*(.794435257415+x*(.333094721709+x*(.0703527806143+x*.00806110846078)))}else{x=1/x
s1=1.5716677175e-7+x*(529110969589e-17+x*(-.000128470657374+x*(.000487225670639+x*.00439937562904)))
s2=.00806110846078+x*(.0703527806143+x*(.333094721709+x*(.794435257415+x*1)))}return s1/s2}module.exports=evalrational},12594:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.0011481191232
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.0011481191232+x*(-.112850923276+x*(1.51623048511+x*(-.218472031183+x*.0730002451555)))
s2=1+x*(14.2482206905+x*(69.7360396285+x*(218.938950816+x*277.067027185)))}else{x=1/x
s1=.0730002451555+x*(-.218472031183+x*(1.51623048511+x*(-.112850923276+x*-.0011481191232)))
s2=277.067027185+x*(218.938950816+x*(69.7360396285+x*(14.2482206905+x*1)))}return s1/s2}module.exports=evalrational},2924:module=>{function evalrational(x){var ax
var s1
var s2
if(x===0)return-.000145727889667
if(x<0)ax=-x
else ax=x
if(ax<=1){s1=-.000145727889667+x*(-.290806748131+x*(-13.308504545+x*(199.722374056+x*-11.4311378756)))
s2=1+x*(139.612587808+x*(2189.01116348+x*(7115.24019009+x*45574.6081453)))}else{x=1/x
s1=-11.4311378756+x*(199.722374056+x*(-13.308504545+x*(-.290806748131+x*-.000145727889667)))
s2=45574.6081453+x*(7115.24019009+x*(2189.01116348+x*(139.612587808+x*1)))}return s1/s2}module.exports=evalrational},95324:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaln=__webpack_require__(67711)
var ln=__webpack_require__(51550)
var LN_SQRT_TWO_PI=__webpack_require__(74322)
var SMALLEST_FLOAT32=__webpack_require__(28858)
var MAX_FLOAT32=__webpack_require__(79951)
var chepolsum=__webpack_require__(33474)
var polyvalC=__webpack_require__(77333)
var polyvalD=__webpack_require__(76832)
var C6=.30865217988013566
function stirling(x){var z
if(x<SMALLEST_FLOAT32)return MAX_FLOAT32
if(x<1)return gammaln(x+1)-(x+.5)*ln(x)+x-LN_SQRT_TWO_PI
if(x<2)return gammaln(x)-(x-.5)*ln(x)+x-LN_SQRT_TWO_PI
if(x<3)return gammaln(x-1)-(x-.5)*ln(x)+x-LN_SQRT_TWO_PI+ln(x-1)
if(x<12){z=18/(x*x)-1
return chepolsum(17,z)/(12*x)}z=1/(x*x)
if(x<1e3)return polyvalC(z)/(C6+z)/x
return polyvalD(z)/x}module.exports=stirling},67711:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(28554)
module.exports=main},28554:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var isInfinite=__webpack_require__(57234)
var abs=__webpack_require__(66260)
var ln=__webpack_require__(51550)
var trunc=__webpack_require__(81262)
var sinpi=__webpack_require__(18901)
var PI=__webpack_require__(39701)
var PINF=__webpack_require__(50469)
var polyvalA1=__webpack_require__(89303)
var polyvalA2=__webpack_require__(95690)
var polyvalR=__webpack_require__(71271)
var polyvalS=__webpack_require__(47120)
var polyvalT1=__webpack_require__(62778)
var polyvalT2=__webpack_require__(66503)
var polyvalT3=__webpack_require__(42352)
var polyvalU=__webpack_require__(67942)
var polyvalV=__webpack_require__(45059)
var polyvalW=__webpack_require__(89596)
var A1C=.07721566490153287
var A2C=.3224670334241136
var RC=1
var SC=-.07721566490153287
var T1C=.48383612272381005
var T2C=-.1475877229945939
var T3C=.06462494023913339
var UC=-.07721566490153287
var VC=1
var WC=.4189385332046727
var YMIN=1.4616321449683622
var TWO52=4503599627370496
var TWO56=72057594037927940
var TINY=13877787807814457e-33
var TC=1.4616321449683622
var TF=-.12148629053584961
var TT=-3638676997039505e-33
function gammaln(x){var isNegative
var nadj
var flg
var p3
var p2
var p1
var p
var q
var t
var w
var y
var z
var r
if(isnan(x)||isInfinite(x))return x
if(x===0)return PINF
if(x<0){isNegative=true
x=-x}else isNegative=false
if(x<TINY)return-ln(x)
if(isNegative){if(x>=TWO52)return PINF
t=sinpi(x)
if(t===0)return PINF
nadj=ln(PI/abs(t*x))}if(x===1||x===2)return 0
if(x<2){if(x<=.9){r=-ln(x)
if(x>=YMIN-1+.27){y=1-x
flg=0}else if(x>=YMIN-1-.27){y=x-(TC-1)
flg=1}else{y=x
flg=2}}else{r=0
if(x>=YMIN+.27){y=2-x
flg=0}else if(x>=YMIN-.27){y=x-TC
flg=1}else{y=x-1
flg=2}}switch(flg){case 0:z=y*y
p1=A1C+z*polyvalA1(z)
p2=z*(A2C+z*polyvalA2(z))
p=y*p1+p2
r+=p-.5*y
break
case 1:z=y*y
w=z*y
p1=T1C+w*polyvalT1(w)
p2=T2C+w*polyvalT2(w)
p3=T3C+w*polyvalT3(w)
p=z*p1-(TT-w*(p2+y*p3))
r+=TF+p
break
case 2:p1=y*(UC+y*polyvalU(y))
p2=VC+y*polyvalV(y)
r+=-.5*y+p1/p2
break}}else if(x<8){flg=trunc(x)
y=x-flg
p=y*(SC+y*polyvalS(y))
q=RC+y*polyvalR(y)
r=.5*y+p/q
z=1
switch(flg){case 7:z*=y+6
case 6:z*=y+5
case 5:z*=y+4
case 4:z*=y+3
case 3:z*=y+2
r+=ln(z)}}else if(x<TWO56){t=ln(x)
z=1/x
y=z*z
w=WC+z*polyvalW(y)
r=(x-.5)*(t-1)+w}else r=x*(ln(x)-1)
if(isNegative)r=nadj-r
return r}module.exports=gammaln},89303:module=>{function evalpoly(x){if(x===0)return.06735230105312927
return.06735230105312927+x*(.007385550860814029+x*(.0011927076318336207+x*(.00022086279071390839+x*25214456545125733e-21)))}module.exports=evalpoly},95690:module=>{function evalpoly(x){if(x===0)return.020580808432516733
return.020580808432516733+x*(.0028905138367341563+x*(.0005100697921535113+x*(.00010801156724758394+x*44864094961891516e-21)))}module.exports=evalpoly},71271:module=>{function evalpoly(x){if(x===0)return 1.3920053346762105
return 1.3920053346762105+x*(.7219355475671381+x*(.17193386563280308+x*(.01864591917156529+x*(.0007779424963818936+x*7326684307446256e-21))))}module.exports=evalpoly},47120:module=>{function evalpoly(x){if(x===0)return.21498241596060885
return.21498241596060885+x*(.325778796408931+x*(.14635047265246445+x*(.02664227030336386+x*(.0018402845140733772+x*3194753265841009e-20))))}module.exports=evalpoly},62778:module=>{function evalpoly(x){if(x===0)return-.032788541075985965
return-.032788541075985965+x*(.006100538702462913+x*(-.0014034646998923284+x*.00031563207090362595))}module.exports=evalpoly},66503:module=>{function evalpoly(x){if(x===0)return.01797067508118204
return.01797067508118204+x*(-.0036845201678113826+x*(.000881081882437654+x*-.00031275416837512086))}module.exports=evalpoly},42352:module=>{function evalpoly(x){if(x===0)return-.010314224129834144
return-.010314224129834144+x*(.0022596478090061247+x*(-.0005385953053567405+x*.0003355291926355191))}module.exports=evalpoly},67942:module=>{function evalpoly(x){if(x===0)return.6328270640250934
return.6328270640250934+x*(1.4549225013723477+x*(.9777175279633727+x*(.22896372806469245+x*.013381091853678766)))}module.exports=evalpoly},45059:module=>{function evalpoly(x){if(x===0)return 2.4559779371304113
return 2.4559779371304113+x*(2.128489763798934+x*(.7692851504566728+x*(.10422264559336913+x*.003217092422824239)))}module.exports=evalpoly},89596:module=>{function evalpoly(x){if(x===0)return.08333333333333297
return.08333333333333297+x*(-.0027777777772877554+x*(.0007936505586430196+x*(-.00059518755745034+x*(.0008363399189962821+x*-.0016309293409657527))))}module.exports=evalpoly},60512:module=>{function gcd(a,b){var k=1
var t
if(a===0)return b
if(b===0)return a
while(a%2===0&&b%2===0){a/=2
b/=2
k*=2}while(a%2===0)a/=2
while(b){while(b%2===0)b/=2
if(a>b){t=b
b=a
a=t}b-=a}return k*a}module.exports=gcd},19216:module=>{function gcd(a,b){var k=0
var t
if(a===0)return b
if(b===0)return a
while((a&1)===0&&(b&1)===0){a>>>=1
b>>>=1
k+=1}while((a&1)===0)a>>>=1
while(b){while((b&1)===0)b>>>=1
if(a>b){t=b
b=a
a=t}b-=a}return a<<k}module.exports=gcd},24370:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(21413)
module.exports=main},21413:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var isInteger=__webpack_require__(2804)
var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
var INT32_MAX=__webpack_require__(83960)
var bitwise=__webpack_require__(19216)
var largeIntegers=__webpack_require__(60512)
function gcd(a,b){if(isnan(a)||isnan(b))return NaN
if(a===PINF||b===PINF||a===NINF||b===NINF)return NaN
if(!(isInteger(a)&&isInteger(b)))return NaN
if(a<0)a=-a
if(b<0)b=-b
if(a<=INT32_MAX&&b<=INT32_MAX)return bitwise(a,b)
return largeIntegers(a,b)}module.exports=gcd},49061:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var expm1=__webpack_require__(40141)
var floor=__webpack_require__(42334)
var log1p=__webpack_require__(74879)
var asin=__webpack_require__(49827)
var beta=__webpack_require__(91354)
var sqrt=__webpack_require__(15478)
var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var max=__webpack_require__(32974)
var min=__webpack_require__(38008)
var MAX_FLOAT64=__webpack_require__(83424)
var MIN_FLOAT64=__webpack_require__(55417)
var MAX_INT32=__webpack_require__(83960)
var HALF_PI=__webpack_require__(5553)
var PI=__webpack_require__(39701)
var betaSmallBLargeASeries=__webpack_require__(51471)
var risingFactorialRatio=__webpack_require__(31402)
var ibetaPowerTerms=__webpack_require__(96005)
var ibetaFraction2=__webpack_require__(92148)
var binomialCCDF=__webpack_require__(9912)
var ibetaAStep=__webpack_require__(59140)
var ibetaSeries=__webpack_require__(46203)
var ONE_OVER_PI=1/PI
function ibetaImp(x,a,b,regularized,upper,out,stride,offset){var lambda
var prefix
var fract
var bbar
var div
var tmp
var i0
var i1
var k
var n
var p
var y
y=1-x
i0=offset
i1=offset+stride
out[i1]=-1
if(isnan(x)||x<0||x>1){out[i0]=NaN
out[i1]=NaN
return out}if(regularized){if(a<0||b<0){out[i0]=NaN
out[i1]=NaN
return out}if(a===0){if(b===0){out[i0]=NaN
out[i1]=NaN
return out}if(b>0){out[i0]=upper?0:1
return out}}else if(b===0)if(a>0){out[i0]=upper?1:0
return out}}else if(a<=0||b<=0){out[i0]=NaN
out[i1]=NaN
return out}if(x===0){if(a===1)out[i1]=1
else out[i1]=a<1?MAX_FLOAT64/2:MIN_FLOAT64*2
if(upper){out[i0]=regularized?1:beta(a,b)
return out}out[i0]=0
return out}if(x===1){if(b===1)out[i1]=1
else out[i1]=b<1?MAX_FLOAT64/2:MIN_FLOAT64*2
if(upper)out[i0]=0
else out[i0]=regularized?1:beta(a,b)
return out}if(a===.5&&b===.5){out[i1]=ONE_OVER_PI*sqrt(y*x)
p=upper?asin(sqrt(y)):asin(sqrt(x))
p/=HALF_PI
if(!regularized)p*=PI
out[i0]=p
return out}if(a===1){tmp=b
b=a
a=tmp
tmp=y
y=x
x=tmp
upper=!upper}if(b===1){if(a===1){out[i0]=upper?y:x
out[i1]=1
return out}out[i1]=a*pow(x,a-1)
if(y<.5)p=upper?-expm1(a*log1p(-y)):exp(a*log1p(-y))
else p=upper?-(pow(x,a)-1):pow(x,a)
if(!regularized)p/=a
out[i0]=p
return out}if(min(a,b)<=1){if(x>.5){tmp=b
b=a
a=tmp
tmp=y
y=x
x=tmp
upper=!upper}if(max(a,b)<=1)if(a>=min(.2,b)||pow(x,a)<=.9)if(upper){fract=-(regularized?1:beta(a,b))
upper=false
fract=-ibetaSeries(a,b,x,fract,regularized,out,y)}else fract=ibetaSeries(a,b,x,0,regularized,out,y)
else{tmp=b
b=a
a=tmp
tmp=y
y=x
x=tmp
upper=!upper
if(y>=.3)if(upper){fract=-(regularized?1:beta(a,b))
upper=false
fract=-ibetaSeries(a,b,x,fract,regularized,out,y)}else fract=ibetaSeries(a,b,x,0,regularized,out,y)
else{if(regularized)prefix=1
else prefix=risingFactorialRatio(a+b,a,20)
fract=ibetaAStep(a,b,x,y,20,regularized,out)
if(upper){fract-=regularized?1:beta(a,b)
upper=false
fract=-betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)}else fract=betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)}}else if(b<=1||x<.1&&pow(b*x,a)<=.7)if(upper){fract=-(regularized?1:beta(a,b))
upper=false
fract=-ibetaSeries(a,b,x,fract,regularized,out,y)}else fract=ibetaSeries(a,b,x,0,regularized,out,y)
else{tmp=b
b=a
a=tmp
tmp=y
y=x
x=tmp
upper=!upper
if(y>=.3)if(upper){fract=-(regularized?1:beta(a,b))
upper=false
fract=-ibetaSeries(a,b,x,fract,regularized,out,y)}else fract=ibetaSeries(a,b,x,0,regularized,out,y)
else if(a>=15)if(upper){fract=-(regularized?1:beta(a,b))
upper=false
fract=-betaSmallBLargeASeries(a,b,x,y,fract,1,regularized)}else fract=betaSmallBLargeASeries(a,b,x,y,0,1,regularized)
else{if(regularized)prefix=1
else prefix=risingFactorialRatio(a+b,a,20)
fract=ibetaAStep(a,b,x,y,20,regularized,out)
if(upper){fract-=regularized?1:beta(a,b)
upper=false
fract=-betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)}else fract=betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)}}}else{if(a<b)lambda=a-(a+b)*x
else lambda=(a+b)*y-b
if(lambda<0){tmp=b
b=a
a=tmp
tmp=y
y=x
x=tmp
upper=!upper}if(b<40)if(floor(a)===a&&floor(b)===b&&a<MAX_INT32-100){k=a-1
n=b+k
fract=binomialCCDF(n,k,x,y)
if(!regularized)fract*=beta(a,b)}else if(b*x<=.7)if(upper){fract=-(regularized?1:beta(a,b))
upper=false
fract=-ibetaSeries(a,b,x,fract,regularized,out,y)}else fract=ibetaSeries(a,b,x,0,regularized,out,y)
else if(a>15){n=floor(b)
if(n===b)n-=1
bbar=b-n
if(regularized)prefix=1
else prefix=risingFactorialRatio(a+bbar,bbar,n)
fract=ibetaAStep(bbar,a,y,x,n,regularized)
fract=betaSmallBLargeASeries(a,bbar,x,y,fract,1,regularized)
fract/=prefix}else if(regularized){n=floor(b)
bbar=b-n
if(bbar<=0){n-=1
bbar+=1}fract=ibetaAStep(bbar,a,y,x,n,regularized)
fract+=ibetaAStep(a,bbar,x,y,20,regularized)
if(upper)fract-=1
fract=betaSmallBLargeASeries(a+20,bbar,x,y,fract,1,regularized)
if(upper){fract=-fract
upper=false}}else fract=ibetaFraction2(a,b,x,y,regularized,out)
else fract=ibetaFraction2(a,b,x,y,regularized,out)}if(out[i1]<0)out[i1]=ibetaPowerTerms(a,b,x,y,true)
div=y*x
if(out[i1]!==0)if(MAX_FLOAT64*div<out[i1])out[i1]=MAX_FLOAT64/2
else out[i1]/=div
out[i0]=upper?(regularized?1:beta(a,b))-fract:fract
return out}module.exports=ibetaImp},51471:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaDeltaRatio=__webpack_require__(84320)
var factorial=__webpack_require__(79119)
var gammainc=__webpack_require__(55479)
var log1p=__webpack_require__(74879)
var abs=__webpack_require__(66260)
var pow=__webpack_require__(6310)
var ln=__webpack_require__(51550)
var MIN_VALUE=__webpack_require__(55417)
var EPSILON=__webpack_require__(55088)
var fullIGammaPrefix=__webpack_require__(17499)
var regularizedGammaPrefix=__webpack_require__(74141)
var p=new Array(30)
function betaSmallBLargeASeries(a,b,x,y,s0,mult,normalized){var prefix
var tmp1
var tnp1
var sum
var b2n
var bm1
var lx2
var lxp
var mbn
var lx
var t4
var h
var j
var m
var n
var r
var t
var u
bm1=b-1
t=a+bm1/2
if(y<.35)lx=log1p(-y)
else lx=ln(x)
u=-t*lx
h=regularizedGammaPrefix(b,u)
if(h<=MIN_VALUE)return s0
if(normalized){prefix=h/gammaDeltaRatio(a,b)
prefix/=pow(t,b)}else prefix=fullIGammaPrefix(b,u)/pow(t,b)
prefix*=mult
p[0]=1
j=gammainc(u,b,true,true)
j/=h
sum=s0+prefix*j
tnp1=1
lx2=lx/2
lx2*=lx2
lxp=1
t4=4*t*t
b2n=b
for(n=1;n<p.length;++n){tnp1+=2
p[n]=0
mbn=b-n
tmp1=3
for(m=1;m<n;++m){mbn=m*b-n
p[n]+=mbn*p[n-m]/factorial(tmp1)
tmp1+=2}p[n]/=n
p[n]+=bm1/factorial(tnp1)
j=(b2n*(b2n+1)*j+(u+b2n+1)*lxp)/t4
lxp*=lx2
b2n+=2
r=prefix*p[n]*j
sum+=r
if(r>1){if(abs(r)<abs(EPSILON*sum))break}else if(abs(r/EPSILON)<abs(sum))break}return sum}module.exports=betaSmallBLargeASeries},9912:(module,__unused_webpack_exports,__webpack_require__)=>{var binomcoef=__webpack_require__(17548)
var floor=__webpack_require__(42334)
var pow=__webpack_require__(6310)
var MIN_VALUE=__webpack_require__(55417)
function binomialCCDF(n,k,x,y){var startTerm
var result
var start
var term
var i
result=pow(x,n)
if(result>MIN_VALUE){term=result
for(i=floor(n-1);i>k;i--){term*=(i+1)*y/((n-i)*x)
result+=term}}else{start=floor(n*x)
if(start<=k+1)start=floor(k+2)
result=pow(x,start)*pow(y,n-start)
result*=binomcoef(floor(n),floor(start))
if(result===0)for(i=start-1;i>k;i--){result+=pow(x,i)*pow(y,n-i)
result*=binomcoef(floor(n),floor(i))}else{term=result
startTerm=result
for(i=start-1;i>k;i--){term*=(i+1)*y/((n-i)*x)
result+=term}term=startTerm
for(i=start+1;i<=n;i++){term*=(n-i+1)*x/(i*y)
result+=term}}}return result}module.exports=binomialCCDF},17499:(module,__unused_webpack_exports,__webpack_require__)=>{var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var ln=__webpack_require__(51550)
var MAX_LN=__webpack_require__(74193)
var MIN_LN=__webpack_require__(67999)
function fullIGammaPrefix(a,z){var prefix
var alz
alz=a*ln(z)
if(z>=1)if(alz<MAX_LN&&-z>MIN_LN)prefix=pow(z,a)*exp(-z)
else if(a>=1)prefix=pow(z/exp(z/a),a)
else prefix=exp(alz-z)
else if(alz>MIN_LN)prefix=pow(z,a)*exp(-z)
else if(z/a<MAX_LN)prefix=pow(z/exp(z/a),a)
else prefix=exp(alz-z)
return prefix}module.exports=fullIGammaPrefix},59140:(module,__unused_webpack_exports,__webpack_require__)=>{var ibetaPowerTerms=__webpack_require__(96005)
function ibetaAStep(a,b,x,y,k,normalized,out){var prefix
var term
var sum
var i
prefix=ibetaPowerTerms(a,b,x,y,normalized)
if(out)out[1]=prefix
prefix/=a
if(prefix===0)return prefix
sum=1
term=1
for(i=0;i<k-1;++i){term*=(a+b+i)*x/(a+i+1)
sum+=term}prefix*=sum
return prefix}module.exports=ibetaAStep},92148:(module,__unused_webpack_exports,__webpack_require__)=>{var continuedFraction=__webpack_require__(30508)
var ibetaPowerTerms=__webpack_require__(96005)
var OPTS={keep:true,maxIter:1e3}
function ibetaFraction2t(a,b,x,y){var m=0
return next
function next(){var denom
var aN
var bN
aN=(a+m-1)*(a+b+m-1)*m*(b-m)*x*x
denom=a+2*m-1
aN/=denom*denom
bN=m
bN+=m*(b-m)*x/(a+2*m-1)
bN+=(a+m)*(a*y-b*x+1+m*(2-x))/(a+2*m+1)
m+=1
return[aN,bN]}}function ibetaFraction2(a,b,x,y,normalized,out){var result
var fract
var f
result=ibetaPowerTerms(a,b,x,y,normalized)
if(out)out[1]=result
if(result===0)return result
f=ibetaFraction2t(a,b,x,y)
fract=continuedFraction(f,OPTS)
return result/fract}module.exports=ibetaFraction2},96005:(module,__unused_webpack_exports,__webpack_require__)=>{var lanczosSumExpGScaled=__webpack_require__(82638)
var maxabs=__webpack_require__(79594)
var minabs=__webpack_require__(89912)
var expm1=__webpack_require__(40141)
var log1p=__webpack_require__(74879)
var sqrt=__webpack_require__(15478)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var min=__webpack_require__(38008)
var ln=__webpack_require__(51550)
var MAX_LN=__webpack_require__(74193)
var MIN_LN=__webpack_require__(67999)
var G=__webpack_require__(13822)
var E=__webpack_require__(20045)
function ibetaPowerTerms(a,b,x,y,normalized){var result
var smallA
var ratio
var agh
var bgh
var cgh
var l1
var l2
var l3
var p1
var b1
var b2
var c
var l
if(!normalized)return pow(x,a)*pow(y,b)
c=a+b
agh=a+G-.5
bgh=b+G-.5
cgh=c+G-.5
result=lanczosSumExpGScaled(c)
result/=lanczosSumExpGScaled(a)*lanczosSumExpGScaled(b)
result*=sqrt(bgh/E)
result*=sqrt(agh/cgh)
l1=(x*b-y*agh)/agh
l2=(y*a-x*bgh)/bgh
if(minabs(l1,l2)<.2)if(l1*l2>0||min(a,b)<1){if(abs(l1)<.1)result*=exp(a*log1p(l1))
else result*=pow(x*cgh/agh,a)
if(abs(l2)<.1)result*=exp(b*log1p(l2))
else result*=pow(y*cgh/bgh,b)}else if(maxabs(l1,l2)<.5){smallA=a<b
ratio=b/a
if(smallA&&ratio*l2<.1||!smallA&&l1/ratio>.1){l3=expm1(ratio*log1p(l2))
l3=l1+l3+l3*l1
l3=a*log1p(l3)
result*=exp(l3)}else{l3=expm1(log1p(l1)/ratio)
l3=l2+l3+l3*l2
l3=b*log1p(l3)
result*=exp(l3)}}else if(abs(l1)<abs(l2)){l=a*log1p(l1)+b*ln(y*cgh/bgh)
if(l<=MIN_LN||l>=MAX_LN){l+=ln(result)
if(l>=MAX_LN)return NaN
result=exp(l)}else result*=exp(l)}else{l=b*log1p(l2)+a*ln(x*cgh/agh)
if(l<=MIN_LN||l>=MAX_LN){l+=ln(result)
if(l>=MAX_LN)return NaN
result=exp(l)}else result*=exp(l)}else{b1=x*cgh/agh
b2=y*cgh/bgh
l1=a*ln(b1)
l2=b*ln(b2)
if(l1>=MAX_LN||l1<=MIN_LN||l2>=MAX_LN||l2<=MIN_LN)if(a<b){p1=pow(b2,b/a)
l3=a*(ln(b1)+ln(p1))
if(l3<MAX_LN&&l3>MIN_LN)result*=pow(p1*b1,a)
else{l2+=l1+ln(result)
if(l2>=MAX_LN)return NaN
result=exp(l2)}}else{p1=pow(b1,a/b)
l3=(ln(p1)+ln(b2))*b
if(l3<MAX_LN&&l3>MIN_LN)result*=pow(p1*b2,b)
else{l2+=l1+ln(result)
if(l2>=MAX_LN)return NaN
result=exp(l2)}}else result*=pow(b1,a)*pow(b2,b)}return result}module.exports=ibetaPowerTerms},46203:(module,__unused_webpack_exports,__webpack_require__)=>{var lanczosSumExpGScaled=__webpack_require__(82638)
var sumSeries=__webpack_require__(96491)
var log1p=__webpack_require__(74879)
var sqrt=__webpack_require__(15478)
var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var ln=__webpack_require__(51550)
var MIN_VALUE=__webpack_require__(55417)
var MAX_LN=__webpack_require__(74193)
var MIN_LN=__webpack_require__(67999)
var G=__webpack_require__(13822)
var E=__webpack_require__(20045)
var opts={maxTerms:100}
function ibetaSeriesT(a,b,x,result){var poch=1-b
var n=1
return next
function next(){var r=result/a
a+=1
result*=poch*x/n
n+=1
poch+=1
return r}}function ibetaSeries(a,b,x,s0,normalized,out,y){var result
var agh
var bgh
var cgh
var l1
var l2
var c
var s
if(normalized){c=a+b
agh=a+G-.5
bgh=b+G-.5
cgh=c+G-.5
result=lanczosSumExpGScaled(c)/(lanczosSumExpGScaled(a)*lanczosSumExpGScaled(b))
l1=ln(cgh/bgh)*(b-.5)
l2=ln(x*cgh/agh)*a
if(l1>MIN_LN&&l1<MAX_LN&&l2>MIN_LN&&l2<MAX_LN){if(a*b<bgh*10)result*=exp((b-.5)*log1p(a/bgh))
else result*=pow(cgh/bgh,b-.5)
result*=pow(x*cgh/agh,a)
result*=sqrt(agh/E)
if(out)out[1]=result*pow(y,b)}else{result=ln(result)+l1+l2+(ln(agh)-1)/2
if(out)out[1]=exp(result+b*ln(y))
result=exp(result)}}else result=pow(x,a)
if(result<MIN_VALUE)return s0
s=ibetaSeriesT(a,b,x,result)
opts.initialValue=s0
return sumSeries(s,opts)}module.exports=ibetaSeries},59818:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(94573)
var assign=__webpack_require__(49061)
setReadOnly(main,"assign",assign)
module.exports=main},94573:(module,__unused_webpack_exports,__webpack_require__)=>{var compute=__webpack_require__(49061)
function kernelBetainc(x,a,b,regularized,upper){return compute(x,a,b,regularized,upper,[0,0],1,0)}module.exports=kernelBetainc},74141:(module,__unused_webpack_exports,__webpack_require__)=>{var lanczosSumExpGScaled=__webpack_require__(82638)
var gammaln=__webpack_require__(67711)
var gamma=__webpack_require__(40905)
var log1p=__webpack_require__(74879)
var sqrt=__webpack_require__(15478)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var max=__webpack_require__(32974)
var min=__webpack_require__(38008)
var ln=__webpack_require__(51550)
var MAX_LN=__webpack_require__(74193)
var MIN_LN=__webpack_require__(67999)
var G=__webpack_require__(13822)
var E=__webpack_require__(20045)
function regularizedGammaPrefix(a,z){var prefix
var amza
var agh
var alz
var amz
var sq
var d
agh=a+G-.5
d=(z-a-G+.5)/agh
if(a<1){if(z<=MIN_LN)return exp(a*ln(z)-z-gammaln(a))
return pow(z,a)*exp(-z)/gamma(a)}if(abs(d*d*a)<=100&&a>150){prefix=a*(log1p(d)-d)+z*(.5-G)/agh
prefix=exp(prefix)}else{alz=a*ln(z/agh)
amz=a-z
if(min(alz,amz)<=MIN_LN||max(alz,amz)>=MAX_LN){amza=amz/a
if(min(alz,amz)/2>MIN_LN&&max(alz,amz)/2<MAX_LN){sq=pow(z/agh,a/2)*exp(amz/2)
prefix=sq*sq}else if(min(alz,amz)/4>MIN_LN&&max(alz,amz)/4<MAX_LN&&z>a){sq=pow(z/agh,a/4)*exp(amz/4)
prefix=sq*sq
prefix*=prefix}else if(amza>MIN_LN&&amza<MAX_LN)prefix=pow(z*exp(amza)/agh,a)
else prefix=exp(alz+amz)}else prefix=pow(z/agh,a)*exp(amz)}prefix*=sqrt(agh/E)/lanczosSumExpGScaled(a)
return prefix}module.exports=regularizedGammaPrefix},31402:module=>{function risingFactorialRatio(a,b,k){var result
var i
if(k===0)return 1
result=1
for(i=0;i<k;i++)result*=(a+i)/(b+i)
return result}module.exports=risingFactorialRatio},85319:(module,__unused_webpack_exports,__webpack_require__)=>{var inverseStudentsT=__webpack_require__(43979)
function findIBetaInvFromTDist(a,p,py){var df
var u
var v
var t
u=p/2
v=1-u
df=a*2
t=inverseStudentsT(df,u,v)
if(py)py.value=t*t/(df+t*t)
return df/(df+t*t)}module.exports=findIBetaInvFromTDist},30177:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var ldexp=__webpack_require__(83291)
var sign=__webpack_require__(79079)
var max=__webpack_require__(32974)
var MAX_VALUE=__webpack_require__(83424)
function halleyIterate(fun,guess,minimum,maximum,digits,maxIter){var convergence
var outOfBounds
var delta1
var delta2
var factor
var result
var f0Last
var count
var delta
var denom
var diff
var num
var res
var f0
var f1
var f2
f0=0
outOfBounds=false
result=guess
factor=ldexp(1,1-digits)
delta=max(1e7*guess,1e7)
f0Last=0
delta1=delta
delta2=delta
count=maxIter
do{f0Last=f0
delta2=delta1
delta1=delta
res=fun(result)
f0=res[0]
f1=res[1]
f2=res[2]
count-=1
if(f0===0)break
if(f1===0){if(f0Last===0){if(result===minimum)guess=maximum
else guess=minimum
f0Last=fun(guess)
delta=guess-result}if(sign(f0Last)*sign(f0)<0)if(delta<0)delta=(result-minimum)/2
else delta=(result-maximum)/2
else if(delta<0)delta=(result-maximum)/2
else delta=(result-minimum)/2}else if(f2===0)delta=f0/f1
else{denom=2*f0
num=2*f1-f0*(f2/f1)
if(abs(num)<1&&abs(denom)>=abs(num)*MAX_VALUE)delta=f0/f1
else delta=denom/num
if(delta*f1/f0<0){delta=f0/f1
if(abs(delta)>2*abs(guess))delta=(delta<0?-1:1)*2*abs(guess)}}convergence=abs(delta/delta2)
if(convergence>.8&&convergence<2){delta=delta>0?(result-minimum)/2:(result-maximum)/2
if(abs(delta)>result)delta=sign(delta)*result
delta2=delta*3}guess=result
result-=delta
if(result<minimum){if(abs(minimum)<1&&abs(result)>1&&MAX_VALUE/abs(result)<abs(minimum))diff=1e3
else diff=result/minimum
if(abs(diff)<1)diff=1/diff
if(!outOfBounds&&diff>0&&diff<3){delta=.99*(guess-minimum)
result=guess-delta
outOfBounds=true}else{delta=(guess-minimum)/2
result=guess-delta
if(result===minimum||result===maximum)break}}else if(result>maximum){if(abs(maximum)<1&&abs(result)>1&&MAX_VALUE/abs(result)<abs(maximum))diff=1e3
else diff=result/maximum
if(abs(diff)<1)diff=1/diff
if(!outOfBounds&&diff>0&&diff<3){delta=.99*(guess-maximum)
result=guess-delta
outOfBounds=true}else{delta=(guess-maximum)/2
result=guess-delta
if(result===minimum||result===maximum)break}}if(delta>0)maximum=guess
else minimum=guess}while(count&&abs(result*factor)<abs(delta))
return result}module.exports=halleyIterate},48670:(module,__unused_webpack_exports,__webpack_require__)=>{var kernelBetainc=__webpack_require__(59818).assign
var abs=__webpack_require__(66260)
var FLOAT64_MAX=__webpack_require__(83424)
var FLOAT64_MIN_NORM=__webpack_require__(55417)
function ibetaRoots(a,b,target,invert){return roots
function roots(x){var buf
var f1
var f2
var f
var y
y=1-x
buf=[0,0]
kernelBetainc(x,a,b,true,invert,buf,1,0)
f=buf[0]-target
f1=buf[1]
if(invert)f1=-f1
if(y===0)y=FLOAT64_MIN_NORM*64
if(x===0)x=FLOAT64_MIN_NORM*64
f2=f1*(-y*a+(b-2)*x+1)
if(abs(f2)<y*x*FLOAT64_MAX)f2/=y*x
if(invert)f2=-f2
if(f1===0)f1=(invert?-1:1)*FLOAT64_MIN_NORM*64
return[f,f1,f2]}}module.exports=ibetaRoots},61489:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(33184)
module.exports=main},43979:(module,__unused_webpack_exports,__webpack_require__)=>{var erfcinv=__webpack_require__(80119)
var floor=__webpack_require__(42334)
var ldexp=__webpack_require__(83291)
var round=__webpack_require__(18972)
var acos=__webpack_require__(99418)
var sqrt=__webpack_require__(15478)
var abs=__webpack_require__(66260)
var cos=__webpack_require__(99191)
var pow=__webpack_require__(6310)
var sin=__webpack_require__(61794)
var SQRT2=__webpack_require__(96515)
var PI=__webpack_require__(39701)
var inverseStudentsTBodySeries=__webpack_require__(31256)
var inverseStudentsTTailSeries=__webpack_require__(15454)
var inverseStudentsTHill=__webpack_require__(49201)
var DF_THRESHOLD=268435456
var ONE_THIRD=1/3
var EXP=2*53/3
var C=.8549879733383485
function inverseStudentsT(df,u,v){var crossover
var tolerance
var rootAlpha
var invert
var result
var alpha
var tmp
var p0
var p2
var p4
var p5
var p
var r
var x
var a
var b
result=0
if(u>v){tmp=v
v=u
u=tmp
invert=true}else invert=false
if(floor(df)===df&&df<20){tolerance=ldexp(1,EXP)
switch(floor(df)){case 1:if(u===.5)result=0
else result=-cos(PI*u)/sin(PI*u)
break
case 2:result=(2*u-1)/sqrt(2*u*v)
break
case 4:alpha=4*u*v
rootAlpha=sqrt(alpha)
r=4*cos(acos(rootAlpha)/3)/rootAlpha
x=sqrt(r-4)
result=u-.5<0?-x:x
break
case 6:if(u<1e-150)return(invert?-1:1)*inverseStudentsTHill(df,u)
a=4*(u-u*u)
b=pow(a,ONE_THIRD)
p=6*(1+C*(1/b-1))
do{p2=p*p
p4=p2*p2
p5=p*p4
p0=p
p=2*(8*a*p5-270*p2+2187)/(5*(4*a*p4-216*p-243))}while(abs((p-p0)/p)>tolerance)
p=sqrt(p-df)
result=u-.5<0?-p:p
break
default:if(df>DF_THRESHOLD)result=erfcinv(2*u)*SQRT2
else if(df<3){crossover=.2742-df*.0242143
if(u>crossover)result=inverseStudentsTBodySeries(df,u)
else result=inverseStudentsTTailSeries(df,u)}else{crossover=ldexp(1,round(df/-.654))
if(u>crossover)result=inverseStudentsTHill(df,u)
else result=inverseStudentsTTailSeries(df,u)}}}else if(df>DF_THRESHOLD)result=-erfcinv(2*u)*SQRT2
else if(df<3){crossover=.2742-df*.0242143
if(u>crossover)result=inverseStudentsTBodySeries(df,u)
else result=inverseStudentsTTailSeries(df,u)}else{crossover=ldexp(1,round(df/-.654))
if(u>crossover)result=inverseStudentsTHill(df,u)
else result=inverseStudentsTTailSeries(df,u)}return invert?-result:result}module.exports=inverseStudentsT},31256:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaDeltaRatio=__webpack_require__(84320)
var evalpoly=__webpack_require__(62096)
var sqrt=__webpack_require__(15478)
var PI=__webpack_require__(39701)
var polyval1=__webpack_require__(2640)
var polyval2=__webpack_require__(26791)
var polyval3=__webpack_require__(23066)
var polyval4=__webpack_require__(78121)
var polyval5=__webpack_require__(54564)
var polyval6=__webpack_require__(53835)
var polyval7=__webpack_require__(7931)
var polyval8=__webpack_require__(43636)
var polyval9=__webpack_require__(71837)
var c0=0
var c=[1,0,0,0,0,0,0,0,0,0]
function inverseStudentsTBodySeries(df,u){var idf
var v
v=gammaDeltaRatio(df/2,.5)*sqrt(df*PI)*(u-.5)
idf=1/df
c[1]=polyval1(idf)
c[2]=polyval2(idf)
c[3]=polyval3(idf)
c[4]=polyval4(idf)
c[5]=polyval5(idf)
c[6]=polyval6(idf)
c[7]=polyval7(idf)
c[8]=polyval8(idf)
c[9]=polyval9(idf)
return c0+v*evalpoly(c,v*v)}module.exports=inverseStudentsTBodySeries},49201:(module,__unused_webpack_exports,__webpack_require__)=>{var erfcinv=__webpack_require__(80119)
var expm1=__webpack_require__(40141)
var sqrt=__webpack_require__(15478)
var pow=__webpack_require__(6310)
var HALF_PI=__webpack_require__(5553)
var SQRT2=__webpack_require__(96515)
function inverseStudentsTHill(ndf,u){var a
var b
var c
var d
var q
var x
var y
if(ndf>1e20)return-erfcinv(2*u)*SQRT2
a=1/(ndf-.5)
b=48/(a*a)
c=((20700*a/b-98)*a-16)*a+96.36
d=((94.5/(b+c)-3)/b+1)*sqrt(a*HALF_PI)*ndf
y=pow(d*2*u,2/ndf)
if(y>.05+a){x=-erfcinv(2*u)*SQRT2
y=x*x
if(ndf<5)c+=.3*(ndf-4.5)*(x+.6)
c+=(((.05*d*x-5)*x-7)*x-2)*x+b
y=(((((.4*y+6.3)*y+36)*y+94.5)/c-y-3)/b+1)*x
y=expm1(a*y*y)}else y=((1/(((ndf+6)/(ndf*y)-.089*d-.822)*(ndf+2)*3)+.5/(ndf+4))*y-1)*(ndf+1)/(ndf+2)+1/y
q=sqrt(ndf*y)
return-q}module.exports=inverseStudentsTHill},15454:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaDeltaRatio=__webpack_require__(84320)
var evalpoly=__webpack_require__(62096)
var sqrt=__webpack_require__(15478)
var pow=__webpack_require__(6310)
var PI=__webpack_require__(39701)
var d=[0,0,0,0,0,0,0]
function inverseStudentsTTailSeries(df,v){var result
var power
var div
var np2
var np4
var np6
var rn
var w
w=gammaDeltaRatio(df/2,.5)*sqrt(df*PI)*v
np2=df+2
np4=df+4
np6=df+6
d[0]=1
d[1]=-(df+1)/(2*np2)
np2*=df+2
d[2]=-df*(df+1)*(df+3)/(8*np2*np4)
np2*=df+2
d[3]=-df*(df+1)*(df+5)*((3*df+7)*df-2)/(48*np2*np4*np6)
np2*=df+2
np4*=df+4
d[4]=-df*(df+1)*(df+7)*(((((15*df+154)*df+465)*df+286)*df-336)*df+64)/(384*np2*np4*np6*(df+8))
np2*=df+2
d[5]=-df*(df+1)*(df+3)*(df+9)*((((((35*df+452)*df+1573)*df+600)*df-2020)*df+928)*df-128)/(1280*np2*np4*np6*(df+8)*(df+10))
np2*=df+2
np4*=df+4
np6*=df+6
d[6]=-df*(df+1)*(df+11)*(((((((((((945*df+31506)*df+425858)*df+2980236)*df+11266745)*df+20675018)*df+7747124)*df-22574632)*df-8565600)*df+18108416)*df-7099392)*df+884736)/(46080*np2*np4*np6*(df+8)*(df+10)*(df+12))
rn=sqrt(df)
div=pow(rn*w,1/df)
power=div*div
result=evalpoly(d,power)
result*=rn
result/=div
return-result}module.exports=inverseStudentsTTailSeries},33184:(module,__unused_webpack_exports,__webpack_require__)=>{var evalpoly=__webpack_require__(62096)
var betainc=__webpack_require__(89986)
var expm1=__webpack_require__(40141)
var log1p=__webpack_require__(74879)
var asin=__webpack_require__(49827)
var beta=__webpack_require__(91354)
var sqrt=__webpack_require__(15478)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var pow=__webpack_require__(6310)
var sin=__webpack_require__(61794)
var max=__webpack_require__(32974)
var min=__webpack_require__(38008)
var ln=__webpack_require__(51550)
var FLOAT64_MIN_NORM=__webpack_require__(55417)
var HALF_PI=__webpack_require__(5553)
var EPSILON=__webpack_require__(55088)
var findIBetaInvFromTDist=__webpack_require__(85319)
var temme1=__webpack_require__(10502)
var temme2=__webpack_require__(32259)
var temme3=__webpack_require__(34268)
var halleyIterate=__webpack_require__(30177)
var ibetaRoots=__webpack_require__(48670)
var DIGITS=32
var MAX_ITERATIONS=1e3
var terms=[0,0,0,0,0]
function ibetaInvImp(a,b,p,q){var digits
var invert
var lambda
var lower
var theta
var upper
var roots
var maxv
var minv
var bet
var ppa
var tmp
var xs2
var ap1
var bm1
var fs
var lx
var ps
var xg
var xs
var yp
var a2
var a3
var b2
var r
var l
var u
var x
var y
invert=false
if(q===0)return[1,0]
if(p===0)return[0,1]
if(a===1){if(b===1)return[p,1-p]
tmp=b
b=a
a=tmp
tmp=q
q=p
p=tmp
invert=true}x=0
lower=0
upper=1
if(a===.5){if(b===.5){x=sin(p*HALF_PI)
x*=x
y=sin(q*HALF_PI)
y*=y
return[x,y]}if(b>.5){tmp=b
b=a
a=tmp
tmp=q
q=p
p=tmp
invert=!invert}}if(b===.5&&a>=.5&&p!==1){yp={}
x=findIBetaInvFromTDist(a,p,yp)
y=yp.value}else if(b===1){if(p<q)if(a>1){x=pow(p,1/a)
y=-expm1(ln(p)/a)}else{x=pow(p,1/a)
y=1-x}else{x=exp(log1p(-q)/a)
y=-expm1(log1p(-q)/a)}if(invert){tmp=y
y=x
x=tmp}return[x,y]}else if(a+b>5){if(p>.5){tmp=b
b=a
a=tmp
tmp=q
q=p
p=tmp
invert=!invert}minv=min(a,b)
maxv=max(a,b)
if(sqrt(minv)>maxv-minv&&minv>5){x=temme1(a,b,p)
y=1-x}else{r=a+b
theta=asin(sqrt(a/r))
lambda=minv/r
if(lambda>=.2&&lambda<=.8&&r>=10){ppa=pow(p,1/a)
if(ppa<.0025&&a+b<200)x=ppa*pow(a*beta(a,b),1/a)
else x=temme2(p,r,theta)
y=1-x}else{if(a<b){tmp=b
b=a
a=tmp
tmp=q
q=p
p=tmp
invert=!invert}bet=0
if(b<2)bet=beta(a,b)
if(bet===0)y=1
else{y=pow(b*q*bet,1/b)
x=1-y}}if(y>1e-5){x=temme3(a,b,p,q)
y=1-x}}}else if(a<1&&b<1){xs=(1-a)/(2-a-b)
fs=betainc(xs,a,b)-p
if(abs(fs)/p<EPSILON*3){if(invert)return[1-xs,xs]
return[xs,1-xs]}if(fs<0){tmp=b
b=a
a=tmp
tmp=q
q=p
p=tmp
invert=!invert
xs=1-xs}xg=pow(a*p*beta(a,b),1/a)
x=xg/(1+xg)
y=1/(1+xg)
if(x>xs)x=xs
upper=xs}else if(a>1&&b>1){xs=(a-1)/(a+b-2)
xs2=(b-1)/(a+b-2)
ps=betainc(xs,a,b)-p
if(ps<0){tmp=b
b=a
a=tmp
tmp=q
q=p
p=tmp
tmp=xs2
xs2=xs
xs=tmp
invert=!invert}lx=ln(p*a*beta(a,b))/a
x=exp(lx)
y=x<.9?1-x:-expm1(lx)
if(b<a&&x<.2){ap1=a-1
bm1=b-1
a2=a*a
a3=a*a2
b2=b*b
terms[0]=0
terms[1]=1
terms[2]=bm1/ap1
ap1*=ap1
terms[3]=bm1*(3*a*b+5*b+a2-a-4)/(2*(a+2)*ap1)
ap1*=a+1
terms[4]=bm1*(33*a*b2+31*b2+8*a2*b2-30*a*b-47*b+11*a2*b+6*a3*b+18+4*a-a3+a2*a2-10*a2)
terms[4]/=3*(a+3)*(a+2)*ap1
x=evalpoly(terms,x)}if(x>xs)x=xs
upper=xs}else{if(b<a){tmp=b
b=a
a=tmp
tmp=q
q=p
p=tmp
invert=!invert}if(pow(p,1/a)<.5){x=pow(p*a*beta(a,b),1/a)
if(x===0)x=FLOAT64_MIN_NORM
y=1-x}else{y=pow(1-pow(p,b*beta(a,b)),1/b)
if(y===0)y=FLOAT64_MIN_NORM
x=1-y}}if(x>.5){tmp=b
b=a
a=tmp
tmp=q
q=p
p=tmp
tmp=y
y=x
x=tmp
invert=!invert
l=1-upper
u=1-lower
lower=l
upper=u}if(lower===0){if(invert){lower=EPSILON
if(x<lower)x=lower}else lower=FLOAT64_MIN_NORM
if(x<lower)x=lower}digits=DIGITS
if(x<1e-50&&(a<1||b<1)){digits*=3
digits/=2}roots=ibetaRoots(a,b,p<q?p:q,p>=q)
x=halleyIterate(roots,x,lower,upper,digits,MAX_ITERATIONS)
if(x===lower)x=0
if(invert)return[1-x,x]
return[x,1-x]}module.exports=ibetaInvImp},79346:(module,__unused_webpack_exports,__webpack_require__)=>{var sign=__webpack_require__(79079)
var abs=__webpack_require__(66260)
var ldexp=__webpack_require__(83291)
var MAX_VALUE=__webpack_require__(83424)
function newtonRaphsonIterate(fun,guess,min,max,digits,maxIter){var f0last
var delta1
var delta2
var factor
var result
var count
var delta
var res
var f0
var f1
f0=0
f0last=0
result=guess
factor=ldexp(1,1-digits)
delta=MAX_VALUE
delta1=MAX_VALUE
delta2=MAX_VALUE
count=maxIter
do{f0last=f0
delta2=delta1
delta1=delta
res=fun(result)
f0=res[0]
f1=res[1]
count-=1
if(f0===0)break
if(f1===0){if(f0last===0){if(result===min)guess=max
else guess=min
f0last=fun(guess)
delta=guess-result}if(sign(f0last)*sign(f0)<0)if(delta<0)delta=(result-min)/2
else delta=(result-max)/2
else if(delta<0)delta=(result-max)/2
else delta=(result-min)/2}else delta=f0/f1
if(abs(delta*2)>abs(delta2))delta=delta>0?(result-min)/2:(result-max)/2
guess=result
result-=delta
if(result<=min){delta=.5*(guess-min)
result=guess-delta
if(result===min||result===max)break}else if(result>=max){delta=.5*(guess-max)
result=guess-delta
if(result===min||result===max)break}if(delta>0)max=guess
else min=guess}while(count&&abs(result*factor)<abs(delta))
return result}module.exports=newtonRaphsonIterate},88398:module=>{function evalpoly(x){if(x===0)return-1
return-1+x*(-5+x*5)}module.exports=evalpoly},21820:module=>{function evalpoly(x){if(x===0)return 63149
return 63149+x*(-151557+x*(140052+x*(-727469+x*(2239932+x*(-2251437+x*750479)))))}module.exports=evalpoly},19811:module=>{function evalpoly(x){if(x===0)return 29233
return 29233+x*(-78755+x*(105222+x*(146879+x*(-1602610+x*(3195183+x*(-2554139+x*729754))))))}module.exports=evalpoly},49638:module=>{function evalpoly(x){if(x===0)return 1
return 1+x*(-13+x*13)}module.exports=evalpoly},67909:module=>{function evalpoly(x){if(x===0)return 1
return 1+x*(21+x*(-69+x*46))}module.exports=evalpoly},2640:module=>{function evalpoly(x){if(x===0)return.16666666666666666
return.16666666666666666+x*.16666666666666666}module.exports=evalpoly},26791:module=>{function evalpoly(x){if(x===0)return.058333333333333334
return.058333333333333334+x*(.06666666666666667+x*.008333333333333333)}module.exports=evalpoly},23066:module=>{function evalpoly(x){if(x===0)return.0251984126984127
return.0251984126984127+x*(.026785714285714284+x*(.0017857142857142857+x*.0001984126984126984))}module.exports=evalpoly},78121:module=>{function evalpoly(x){if(x===0)return.012039792768959435
return.012039792768959435+x*(.010559964726631394+x*(-.0011078042328042327+x*(.0003747795414462081+x*27557319223985893e-22)))}module.exports=evalpoly},54564:module=>{function evalpoly(x){if(x===0)return.003837005972422639
return.003837005972422639+x*(.00610392115600449+x*(-.0016095979637646305+x*(.0005945867404200738+x*(-6270542728876062e-20+x*2.505210838544172e-8))))}module.exports=evalpoly},53835:module=>{function evalpoly(x){if(x===0)return.0032177478835464946
return.0032177478835464946+x*(.0010898206731540065+x*(-.0012579159844784845+x*(.0006908420797309686+x*(-.00016376804137220805+x*(154012654012654e-19+x*1.6059043836821613e-10)))))}module.exports=evalpoly},73259:module=>{function evalpoly(x){if(x===0)return 1
return 1+x*(21+x*(-69+x*46))}module.exports=evalpoly},7931:module=>{function evalpoly(x){if(x===0)return.001743826229834001
return.001743826229834001+x*(3353097688001788e-20+x*(-.0007624513544032393+x*(.0006451304695145635+x*(-.000249472580470431+x*(49255746366361444e-21+x*(-39851014346715405e-22+x*7647163731819816e-28))))))}module.exports=evalpoly},43636:module=>{function evalpoly(x){if(x===0)return.0009647274732138864
return.0009647274732138864+x*(-.0003110108632631878+x*(-.00036307660358786886+x*(.0005140660578834113+x*(-.00029133414466938067+x*(9086710793521991e-20+x*(-15303004486655377e-21+x*(10914179173496788e-22+x*28114572543455206e-31)))))))}module.exports=evalpoly},71837:module=>{function evalpoly(x){if(x===0)return.0005422926281312969
return.0005422926281312969+x*(-.0003694266780000966+x*(-.00010230378073700413+x*(.00035764655430568635+x*(-.00028690924218514614+x*(.00012645437628698076+x*(-33202652391372056e-21+x*(4890304529197534e-21+x*(-3.123956959982987e-7+x*822063524662433e-32))))))))}module.exports=evalpoly},8164:module=>{function evalpoly(x){if(x===0)return 7
return 7+x*(-2+x*(33+x*(-62+x*31)))}module.exports=evalpoly},55185:module=>{function evalpoly(x){if(x===0)return 25
return 25+x*(-52+x*(-17+x*(88+x*(-115+x*46))))}module.exports=evalpoly},87298:module=>{function evalpoly(x){if(x===0)return 7
return 7+x*(12+x*(-78+x*52))}module.exports=evalpoly},26255:module=>{function evalpoly(x){if(x===0)return-7
return-7+x*(2+x*(183+x*(-370+x*185)))}module.exports=evalpoly},91896:module=>{function evalpoly(x){if(x===0)return-533
return-533+x*(776+x*(-1835+x*(10240+x*(-13525+x*5410))))}module.exports=evalpoly},87333:module=>{function evalpoly(x){if(x===0)return-1579
return-1579+x*(3747+x*(-3372+x*(-15821+x*(45588+x*(-45213+x*15071)))))}module.exports=evalpoly},19590:module=>{function evalpoly(x){if(x===0)return 449
return 449+x*(-1259+x*(-769+x*(6686+x*(-9260+x*3704))))}module.exports=evalpoly},17028:(module,__unused_webpack_exports,__webpack_require__)=>{var ln=__webpack_require__(51550)
var MAX_VALUE=__webpack_require__(83424)
var BIG=MAX_VALUE/4
function temmeRootFinder(t,a){return roots
function roots(x){var f1
var f
var y
y=1-x
if(y===0)return[-BIG,-BIG]
if(x===0)return[-BIG,-BIG]
f=ln(x)+a*ln(y)+t
f1=1/x-a/y
return[f,f1]}}module.exports=temmeRootFinder},10502:(module,__unused_webpack_exports,__webpack_require__)=>{var evalpoly=__webpack_require__(62096)
var erfcinv=__webpack_require__(80119)
var sqrt=__webpack_require__(15478)
var exp=__webpack_require__(31851)
var SQRT2=__webpack_require__(96515)
var workspace=[0,0,0,0,0,0,0]
var terms=[0,0,0,0]
function temme1(a,b,z){var eta0
var eta2
var eta
var B2
var B3
var B
var c
eta0=erfcinv(2*z)
eta0/=-sqrt(a/2)
terms[0]=eta0
B=b-a
B2=B*B
B3=B2*B
workspace[0]=-B*SQRT2/2
workspace[1]=(1-2*B)/8
workspace[2]=-B*SQRT2/48
workspace[3]=-1/192
workspace[4]=-B*SQRT2/3840
workspace[5]=0
workspace[6]=0
terms[1]=evalpoly(workspace,eta0)
workspace[0]=B*SQRT2*(3*B-2)/12
workspace[1]=(20*B2-12*B+1)/128
workspace[2]=B*SQRT2*(20*B-1)/960
workspace[3]=(16*B2+30*B-15)/4608
workspace[4]=B*SQRT2*(21*B+32)/53760
workspace[5]=(-32*B2+63)/368640
workspace[6]=-B*SQRT2*(120*B+17)/25804480
terms[2]=evalpoly(workspace,eta0)
workspace[0]=B*SQRT2*(-75*B2+80*B-16)/480
workspace[1]=(-1080*B3+868*B2-90*B-45)/9216
workspace[2]=B*SQRT2*(-1190*B2+84*B+373)/53760
workspace[3]=(-2240*B3-2508*B2+2100*B-165)/368640
workspace[4]=0
workspace[5]=0
workspace[6]=0
terms[3]=evalpoly(workspace,eta0)
eta=evalpoly(terms,1/a)
eta2=eta*eta
c=-exp(-eta2/2)
if(eta2===0)return.5
return(1+eta*sqrt((1+c)/eta2))/2}module.exports=temme1},32259:(module,__unused_webpack_exports,__webpack_require__)=>{var evalpoly=__webpack_require__(62096)
var erfcinv=__webpack_require__(80119)
var abs=__webpack_require__(66260)
var exp=__webpack_require__(31851)
var ln=__webpack_require__(51550)
var sqrt=__webpack_require__(15478)
var sin=__webpack_require__(61794)
var cos=__webpack_require__(99191)
var temmeRootFinder=__webpack_require__(17028)
var newtonRaphsonIterate=__webpack_require__(79346)
var polyval1=__webpack_require__(88398)
var polyval2=__webpack_require__(73259)
var polyval3=__webpack_require__(8164)
var polyval4=__webpack_require__(55185)
var polyval5=__webpack_require__(87298)
var polyval6=__webpack_require__(26255)
var polyval7=__webpack_require__(91896)
var polyval8=__webpack_require__(87333)
var polyval9=__webpack_require__(19590)
var polyval10=__webpack_require__(21820)
var polyval11=__webpack_require__(19811)
var polyval12=__webpack_require__(49638)
var polyval13=__webpack_require__(67909)
var workspace=[0,0,0,0,0,0]
var terms=[0,0,0,0]
function temme2(z,r,theta){var upper
var lower
var alpha
var roots
var eta0
var eta
var sc7
var sc6
var sc5
var sc4
var sc3
var sc2
var sc
var lu
var s2
var c2
var c
var s
var u
var x
eta0=erfcinv(2*z)/-sqrt(r/2)
s=sin(theta)
c=cos(theta)
terms[0]=eta0
s2=s*s
c2=c*c
sc=s*c
sc2=sc*sc
sc3=sc2*sc
sc4=sc2*sc2
sc5=sc2*sc3
sc6=sc3*sc3
sc7=sc4*sc3
workspace[0]=(2*s2-1)/(3*sc)
workspace[1]=-polyval1(s2)/(36*sc2)
workspace[2]=polyval2(s2)/(1620*sc3)
workspace[3]=polyval3(s2)/(6480*sc4)
workspace[4]=polyval4(s2)/(90720*sc5)
workspace[5]=0
terms[1]=evalpoly(workspace,eta0)
workspace[0]=-polyval5(s2)/(405*sc3)
workspace[1]=polyval6(s2)/(2592*sc4)
workspace[2]=-polyval7(s2)/(204120*sc5)
workspace[3]=-polyval8(s2)/(2099520*sc6)
workspace[4]=0
workspace[5]=0
terms[2]=evalpoly(workspace,eta0)
workspace[0]=polyval9(s2)/(102060*sc5)
workspace[1]=-polyval10(s2)/(20995200*sc6)
workspace[2]=polyval11(s2)/(36741600*sc7)
workspace[3]=0
workspace[4]=0
workspace[5]=0
terms[3]=evalpoly(workspace,eta0)
eta=evalpoly(terms,1/r)
alpha=c/s
alpha*=alpha
lu=-eta*eta/(2*s2)+ln(s2)+c2*ln(c2)/s2
if(abs(eta)<.7){workspace[0]=s2
workspace[1]=sc
workspace[2]=(1-2*s2)/3
workspace[3]=polyval12(s2)/(36*sc)
workspace[4]=polyval13(s2)/(270*sc2)
workspace[5]=0
x=evalpoly(workspace,eta)}else{u=exp(lu)
workspace[0]=u
workspace[1]=alpha
workspace[2]=0
workspace[3]=3*alpha*(3*alpha+1)/6
workspace[4]=4*alpha*(4*alpha+1)*(4*alpha+2)/24
workspace[5]=5*alpha*(5*alpha+1)*(5*alpha+2)*(5*alpha+3)/120
x=evalpoly(workspace,u)
if((x-s2)*eta<0)x=1-x}if(eta<0){lower=0
upper=s2}else{lower=s2
upper=1}if(x<lower||x>upper)x=(lower+upper)/2
roots=temmeRootFinder(-lu,alpha)
x=newtonRaphsonIterate(roots,x,lower,upper,32,100)
return x}module.exports=temme2},34268:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaincinv=__webpack_require__(85778)
var ln=__webpack_require__(51550)
var sqrt=__webpack_require__(15478)
var SMALLEST_SUBNORMAL=__webpack_require__(33975)
var temmeRootFinder=__webpack_require__(17028)
var newtonRaphsonIterate=__webpack_require__(79346)
function temme3(a,b,p,q){var cross
var roots
var lower
var upper
var eta0
var eta
var w10
var w12
var w13
var w14
var e1
var e2
var e3
var mu
var d2
var d3
var d4
var w2
var w3
var w4
var w5
var w6
var w7
var w8
var w9
var w1
var d
var w
var u
var x
if(p<q)eta0=gammaincinv(p,b,true)
else eta0=gammaincinv(q,b,false)
eta0/=a
mu=b/a
w=sqrt(1+mu)
w2=w*w
w3=w2*w
w4=w2*w2
w5=w3*w2
w6=w3*w3
w7=w4*w3
w8=w4*w4
w9=w5*w4
w10=w5*w5
d=eta0-mu
d2=d*d
d3=d2*d
d4=d2*d2
w1=w+1
w12=w1*w1
w13=w1*w12
w14=w12*w12
e1=(w+2)*(w-1)/(3*w)
e1+=(w3+9*w2+21*w+5)*d/(36*w2*w1)
e1-=(w4-13*w3+69*w2+167*w+46)*d2/(1620*w12*w3)
e1-=(7*w5+21*w4+70*w3+26*w2-93*w-31)*d3/(6480*w13*w4)
e1-=(75*w6+202*w5+188*w4-888*w3-1345*w2+118*w+138)*d4/(272160*w14*w5)
e2=(28*w4+131*w3+402*w2+581*w+208)*(w-1)/(1620*w1*w3)
e2-=(35*w6-154*w5-623*w4-1636*w3-3983*w2-3514*w-925)*d/(12960*w12*w4)
e2-=(2132*w7+7915*w6+16821*w5+35066*w4+87490*w3+141183*w2+95993*w+21640)*d2/(816480*w5*w13)
e2-=(11053*w8+53308*w7+117010*w6+163924*w5+116188*w4-258428*w3-677042*w2-481940*w-105497)*d3/(14696640*w14*w6)
e3=-(3592*w7+8375*w6-1323*w5-29198*w4-89578*w3-154413*w2-116063*w-29632)*(w-1)/(816480*w5*w12)
e3-=(442043*w9+2054169*w8+3803094*w7+3470754*w6+2141568*w5-2393568*w4-19904934*w3-34714674*w2-23128299*w-5253353)*d/(146966400*w6*w13)
e3-=(116932*w10+819281*w9+2378172*w8+4341330*w7+6806004*w6+10622748*w5+18739500*w4+30651894*w3+30869976*w2+15431867*w+2919016)*d2/(146966400*w14*w7)
eta=eta0+e1/a+e2/(a*a)+e3/(a*a*a)
if(eta<=0)eta=SMALLEST_SUBNORMAL
u=eta-mu*ln(eta)+(1+mu)*ln(1+mu)-mu
cross=1/(1+mu)
lower=eta<mu?cross:0
upper=eta<mu?1:cross
x=(lower+upper)/2
roots=temmeRootFinder(u,mu)
return newtonRaphsonIterate(roots,x,lower,upper,32,100)}module.exports=temme3},71567:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(94010)
module.exports=main},94010:(module,__unused_webpack_exports,__webpack_require__)=>{var polyval13=__webpack_require__(25732)
var polyval46=__webpack_require__(53242)
function kernelCos(x,y){var hz
var r
var w
var z
z=x*x
w=z*z
r=z*polyval13(z)
r+=w*w*polyval46(z)
hz=.5*z
w=1-hz
return w+(1-w-hz+(z*r-x*y))}module.exports=kernelCos},25732:module=>{function evalpoly(x){if(x===0)return.0416666666666666
return.0416666666666666+x*(-.001388888888887411+x*2480158728947673e-20)}module.exports=evalpoly},53242:module=>{function evalpoly(x){if(x===0)return-2.7557314351390663e-7
return-2.7557314351390663e-7+x*(2.087572321298175e-9+x*-11359647557788195e-27)}module.exports=evalpoly},70186:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(97485)
module.exports=main},97485:module=>{var S1=-.16666666666666632
var S2=.00833333333332249
var S3=-.0001984126982985795
var S4=27557313707070068e-22
var S5=-2.5050760253406863e-8
var S6=1.58969099521155e-10
function kernelSin(x,y){var r
var v
var w
var z
z=x*x
w=z*z
r=S2+z*(S3+z*S4)+z*w*(S5+z*S6)
v=z*x
if(y===0)return x+v*(S1+z*r)
return x-(z*(.5*y-v*r)-y-v*S1)}module.exports=kernelSin},83291:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(23078)
module.exports=main},23078:(module,__unused_webpack_exports,__webpack_require__)=>{var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
var BIAS=__webpack_require__(11877)
var MAX_EXPONENT=__webpack_require__(46276)
var MAX_SUBNORMAL_EXPONENT=__webpack_require__(92656)
var MIN_SUBNORMAL_EXPONENT=__webpack_require__(34862)
var isnan=__webpack_require__(86523)
var isInfinite=__webpack_require__(57234)
var copysign=__webpack_require__(35672)
var normalize=__webpack_require__(79335).assign
var floatExp=__webpack_require__(6075)
var toWords=__webpack_require__(87949)
var fromWords=__webpack_require__(17844)
var TWO52_INV=2220446049250313e-31
var CLEAR_EXP_MASK=2148532223>>>0
var FRAC=[0,0]
var WORDS=[0,0]
function ldexp(frac,exp){var high
var m
if(exp===0||frac===0||isnan(frac)||isInfinite(frac))return frac
normalize(frac,FRAC,1,0)
frac=FRAC[0]
exp+=FRAC[1]
exp+=floatExp(frac)
if(exp<MIN_SUBNORMAL_EXPONENT)return copysign(0,frac)
if(exp>MAX_EXPONENT){if(frac<0)return NINF
return PINF}if(exp<=MAX_SUBNORMAL_EXPONENT){exp+=52
m=TWO52_INV}else m=1
toWords.assign(frac,WORDS,1,0)
high=WORDS[0]
high&=CLEAR_EXP_MASK
high|=exp+BIAS<<20
return m*fromWords(high,WORDS[1])}module.exports=ldexp},51550:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(75553)
module.exports=main},75553:(module,__unused_webpack_exports,__webpack_require__)=>{var getHighWord=__webpack_require__(2882)
var setHighWord=__webpack_require__(45990)
var isnan=__webpack_require__(86523)
var BIAS=__webpack_require__(11877)
var NINF=__webpack_require__(81475)
var polyvalP=__webpack_require__(36488)
var polyvalQ=__webpack_require__(71103)
var LN2_HI=.6931471803691238
var LN2_LO=1.9082149292705877e-10
var TWO54=0x40000000000000
var ONE_THIRD=.3333333333333333
var HIGH_SIGNIFICAND_MASK=1048575|0
var HIGH_MAX_NORMAL_EXP=2146435072|0
var HIGH_MIN_NORMAL_EXP=1048576|0
var HIGH_BIASED_EXP_0=1072693248|0
function ln(x){var hfsq
var hx
var t2
var t1
var k
var R
var f
var i
var j
var s
var w
var z
if(x===0)return NINF
if(isnan(x)||x<0)return NaN
hx=getHighWord(x)
k=0|0
if(hx<HIGH_MIN_NORMAL_EXP){k-=54|0
x*=TWO54
hx=getHighWord(x)}if(hx>=HIGH_MAX_NORMAL_EXP)return x+x
k+=(hx>>20)-BIAS|0
hx&=HIGH_SIGNIFICAND_MASK
i=hx+614244&1048576|0
x=setHighWord(x,hx|i^HIGH_BIASED_EXP_0)
k+=i>>20|0
f=x-1
if((HIGH_SIGNIFICAND_MASK&2+hx)<3){if(f===0){if(k===0)return 0
return k*LN2_HI+k*LN2_LO}R=f*f*(.5-ONE_THIRD*f)
if(k===0)return f-R
return k*LN2_HI-(R-k*LN2_LO-f)}s=f/(2+f)
z=s*s
i=hx-398458|0
w=z*z
j=440401-hx|0
t1=w*polyvalP(w)
t2=z*polyvalQ(w)
i|=j
R=t2+t1
if(i>0){hfsq=.5*f*f
if(k===0)return f-(hfsq-s*(hfsq+R))
return k*LN2_HI-(hfsq-(s*(hfsq+R)+k*LN2_LO)-f)}if(k===0)return f-s*(f-R)
return k*LN2_HI-(s*(f-R)-k*LN2_LO-f)}module.exports=ln},36488:module=>{function evalpoly(x){if(x===0)return.3999999999940942
return.3999999999940942+x*(.22222198432149784+x*.15313837699209373)}module.exports=evalpoly},71103:module=>{function evalpoly(x){if(x===0)return.6666666666666735
return.6666666666666735+x*(.2857142874366239+x*(.1818357216161805+x*.14798198605116586))}module.exports=evalpoly},74879:(module,__unused_webpack_exports,__webpack_require__)=>{var log1p=__webpack_require__(7306)
module.exports=log1p},7306:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var getHighWord=__webpack_require__(2882)
var setHighWord=__webpack_require__(45990)
var PINF=__webpack_require__(50469)
var NINF=__webpack_require__(81475)
var FLOAT64_EXPONENT_BIAS=__webpack_require__(11877)
var polyval=__webpack_require__(10897)
var LN2_HI=.6931471803691238
var LN2_LO=1.9082149292705877e-10
var SQRT2M1=.41421356237309503
var SQRT2HALFM1=-.2928932188134525
var SMALL=1.862645149230957e-9
var TINY=5551115123125783e-32
var TWO53=9007199254740992
var TWO_THIRDS=.6666666666666666
function log1p(x){var hfsq
var hu
var y
var f
var c
var s
var z
var R
var u
var k
if(x<-1||isnan(x))return NaN
if(x===-1)return NINF
if(x===PINF)return x
if(x===0)return x
if(x<0)y=-x
else y=x
k=1
if(y<SQRT2M1){if(y<SMALL){if(y<TINY)return x
return x-x*x*.5}if(x>SQRT2HALFM1){k=0
f=x
hu=1}}if(k!==0){if(y<TWO53){u=1+x
hu=getHighWord(u)
k=(hu>>20)-FLOAT64_EXPONENT_BIAS
if(k>0)c=1-(u-x)
else c=x-(u-1)
c/=u}else{u=x
hu=getHighWord(u)
k=(hu>>20)-FLOAT64_EXPONENT_BIAS
c=0}hu&=1048575
if(hu<434334)u=setHighWord(u,hu|1072693248)
else{k+=1
u=setHighWord(u,hu|1071644672)
hu=1048576-hu>>2}f=u-1}hfsq=.5*f*f
if(hu===0){if(f===0){c+=k*LN2_LO
return k*LN2_HI+c}R=hfsq*(1-TWO_THIRDS*f)
return k*LN2_HI-(R-(k*LN2_LO+c)-f)}s=f/(2+f)
z=s*s
R=z*polyval(z)
if(k===0)return f-(hfsq-s*(hfsq+R))
return k*LN2_HI-(hfsq-(s*(hfsq+R)+(k*LN2_LO+c))-f)}module.exports=log1p},10897:module=>{function evalpoly(x){if(x===0)return.6666666666666735
return.6666666666666735+x*(.3999999999940942+x*(.2857142874366239+x*(.22222198432149784+x*(.1818357216161805+x*(.15313837699209373+x*.14798198605116586)))))}module.exports=evalpoly},15430:(module,__unused_webpack_exports,__webpack_require__)=>{var log1pmx=__webpack_require__(44473)
module.exports=log1pmx},44781:module=>{function log1pSeries(x){var mMult=-x
var mProd=-1
var k=0
return next
function next(){mProd*=mMult
k+=1
return mProd/k}}module.exports=log1pSeries},44473:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var ln=__webpack_require__(51550)
var FLOAT_EPS=__webpack_require__(55088)
var sumSeries=__webpack_require__(96491)
var log1pSeries=__webpack_require__(44781)
function log1pmx(x){var opts
var ax
if(x<=-1)return NaN
ax=abs(x)
if(ax>.95)return ln(1+x)-x
if(ax<FLOAT_EPS)return-x*x/2
opts={initialValue:-x}
return sumSeries(log1pSeries(x),opts)}module.exports=log1pmx},32974:(module,__unused_webpack_exports,__webpack_require__)=>{var max=__webpack_require__(78641)
module.exports=max},78641:(module,__unused_webpack_exports,__webpack_require__)=>{var isPositiveZero=__webpack_require__(30866)
var isnan=__webpack_require__(86523)
var PINF=__webpack_require__(50469)
function max(x,y){if(isnan(x)||isnan(y))return NaN
if(x===PINF||y===PINF)return PINF
if(x===y&&x===0){if(isPositiveZero(x))return x
return y}if(x>y)return x
return y}module.exports=max},79594:(module,__unused_webpack_exports,__webpack_require__)=>{var maxabs=__webpack_require__(63757)
module.exports=maxabs},63757:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var max=__webpack_require__(32974)
function maxabs(x,y){return max(abs(x),abs(y))}module.exports=maxabs},38008:(module,__unused_webpack_exports,__webpack_require__)=>{var min=__webpack_require__(29503)
module.exports=min},29503:(module,__unused_webpack_exports,__webpack_require__)=>{var isNegativeZero=__webpack_require__(23270)
var isnan=__webpack_require__(86523)
var NINF=__webpack_require__(81475)
function min(x,y){if(isnan(x)||isnan(y))return NaN
if(x===NINF||y===NINF)return NINF
if(x===y&&x===0){if(isNegativeZero(x))return x
return y}if(x<y)return x
return y}module.exports=min},89912:(module,__unused_webpack_exports,__webpack_require__)=>{var minabs=__webpack_require__(10431)
module.exports=minabs},10431:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var min=__webpack_require__(38008)
function minabs(x,y){return min(abs(x),abs(y))}module.exports=minabs},6310:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(87609)
module.exports=main},59905:(module,__unused_webpack_exports,__webpack_require__)=>{var getHighWord=__webpack_require__(2882)
var setLowWord=__webpack_require__(23786)
var setHighWord=__webpack_require__(45990)
var BIAS=__webpack_require__(11877)
var HIGH_NUM_SIGNIFICAND_BITS=__webpack_require__(31277)
var polyvalL=__webpack_require__(53140)
var HIGH_SIGNIFICAND_MASK=1048575|0
var HIGH_MIN_NORMAL_EXP=1048576|0
var HIGH_BIASED_EXP_0=1072693248|0
var HIGH_BIASED_EXP_NEG_512=536870912|0
var HIGH_SIGNIFICAND_HALF=524288|0
var TWO53=9007199254740992
var CP=.9617966939259756
var CP_HI=.9617967009544373
var CP_LO=-7.028461650952758e-9
var BP=[1,1.5]
var DP_HI=[0,.5849624872207642]
var DP_LO=[0,1.350039202129749e-8]
function log2ax(out,ax,ahx){var tmp
var ss
var s2
var hs
var ls
var ht
var lt
var bp
var dp
var hp
var lp
var hz
var lz
var t1
var t2
var t
var r
var u
var v
var n
var j
var k
n=0|0
if(ahx<HIGH_MIN_NORMAL_EXP){ax*=TWO53
n-=53|0
ahx=getHighWord(ax)}n+=(ahx>>HIGH_NUM_SIGNIFICAND_BITS)-BIAS|0
j=ahx&HIGH_SIGNIFICAND_MASK|0
ahx=j|HIGH_BIASED_EXP_0|0
if(j<=235662)k=0
else if(j<767610)k=1
else{k=0
n+=1|0
ahx-=HIGH_MIN_NORMAL_EXP}ax=setHighWord(ax,ahx)
bp=BP[k]
u=ax-bp
v=1/(ax+bp)
ss=u*v
hs=setLowWord(ss,0)
tmp=(ahx>>1|HIGH_BIASED_EXP_NEG_512)+HIGH_SIGNIFICAND_HALF
tmp+=k<<18
ht=setHighWord(0,tmp)
lt=ax-(ht-bp)
ls=v*(u-hs*ht-hs*lt)
s2=ss*ss
r=s2*s2*polyvalL(s2)
r+=ls*(hs+ss)
s2=hs*hs
ht=3+s2+r
ht=setLowWord(ht,0)
lt=r-(ht-3-s2)
u=hs*ht
v=ls*ht+lt*ss
hp=u+v
hp=setLowWord(hp,0)
lp=v-(hp-u)
hz=CP_HI*hp
lz=CP_LO*hp+lp*CP+DP_LO[k]
dp=DP_HI[k]
t=n
t1=hz+lz+dp+t
t1=setLowWord(t1,0)
t2=lz-(t1-t-dp-hz)
out[0]=t1
out[1]=t2
return out}module.exports=log2ax},53726:(module,__unused_webpack_exports,__webpack_require__)=>{var setLowWord=__webpack_require__(23786)
var polyvalW=__webpack_require__(23218)
var INV_LN2=1.4426950408889634
var INV_LN2_HI=1.4426950216293335
var INV_LN2_LO=1.9259629911266175e-8
function logx(out,ax){var t2
var t1
var t
var w
var u
var v
t=ax-1
w=t*t*polyvalW(t)
u=INV_LN2_HI*t
v=t*INV_LN2_LO-w*INV_LN2
t1=u+v
t1=setLowWord(t1,0)
t2=v-(t1-u)
out[0]=t1
out[1]=t2
return out}module.exports=logx},87609:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var isOdd=__webpack_require__(97687)
var isInfinite=__webpack_require__(57234)
var isInteger=__webpack_require__(2804)
var sqrt=__webpack_require__(15478)
var abs=__webpack_require__(66260)
var toWords=__webpack_require__(87949)
var setLowWord=__webpack_require__(23786)
var uint32ToInt32=__webpack_require__(86519)
var NINF=__webpack_require__(81475)
var PINF=__webpack_require__(50469)
var ABS_MASK=__webpack_require__(43935)
var xIsZero=__webpack_require__(72122)
var yIsHuge=__webpack_require__(30888)
var yIsInfinite=__webpack_require__(93355)
var log2ax=__webpack_require__(59905)
var logx=__webpack_require__(53726)
var pow2=__webpack_require__(55224)
var HIGH_MAX_NEAR_UNITY=1072693247|0
var HIGH_BIASED_EXP_31=1105199104|0
var HIGH_BIASED_EXP_64=1139802112|0
var HIGH_BIASED_EXP_10=1083179008|0
var HIGH_BIASED_EXP_0=1072693248|0
var HIGH_1075=1083231232|0
var HIGH_NEG_1075=3230714880>>>0
var HIGH_NUM_NONSIGN_BITS=31|0
var HUGE=1e300
var TINY=1e-300
var OVT=8008566259537294e-32
var WORDS=[0|0,0|0]
var LOG_WORKSPACE=[0,0]
function pow(x,y){var ahx
var ahy
var ax
var hx
var lx
var hy
var ly
var sx
var sy
var y1
var hp
var lp
var t
var z
var j
var i
if(isnan(x)||isnan(y))return NaN
toWords.assign(y,WORDS,1,0)
hy=WORDS[0]
ly=WORDS[1]
if(ly===0){if(y===0)return 1
if(y===1)return x
if(y===-1)return 1/x
if(y===.5)return sqrt(x)
if(y===-.5)return 1/sqrt(x)
if(y===2)return x*x
if(y===3)return x*x*x
if(y===4){x*=x
return x*x}if(isInfinite(y))return yIsInfinite(x,y)}toWords.assign(x,WORDS,1,0)
hx=WORDS[0]
lx=WORDS[1]
if(lx===0){if(hx===0)return xIsZero(x,y)
if(x===1)return 1
if(x===-1&&isOdd(y))return-1
if(isInfinite(x)){if(x===NINF)return pow(-0,-y)
if(y<0)return 0
return PINF}}if(x<0&&isInteger(y)===false)return(x-x)/(x-x)
ax=abs(x)
ahx=hx&ABS_MASK|0
ahy=hy&ABS_MASK|0
sx=hx>>>HIGH_NUM_NONSIGN_BITS|0
sy=hy>>>HIGH_NUM_NONSIGN_BITS|0
if(sx&&isOdd(y))sx=-1
else sx=1
if(ahy>HIGH_BIASED_EXP_31){if(ahy>HIGH_BIASED_EXP_64)return yIsHuge(x,y)
if(ahx<HIGH_MAX_NEAR_UNITY){if(sy===1)return sx*HUGE*HUGE
return sx*TINY*TINY}if(ahx>HIGH_BIASED_EXP_0){if(sy===0)return sx*HUGE*HUGE
return sx*TINY*TINY}t=logx(LOG_WORKSPACE,ax)}else t=log2ax(LOG_WORKSPACE,ax,ahx)
y1=setLowWord(y,0)
lp=(y-y1)*t[0]+y*t[1]
hp=y1*t[0]
z=lp+hp
toWords.assign(z,WORDS,1,0)
j=uint32ToInt32(WORDS[0])
i=uint32ToInt32(WORDS[1])
if(j>=HIGH_BIASED_EXP_10){if((j-HIGH_BIASED_EXP_10|i)!==0)return sx*HUGE*HUGE
if(lp+OVT>z-hp)return sx*HUGE*HUGE}else if((j&ABS_MASK)>=HIGH_1075){if((j-HIGH_NEG_1075|i)!==0)return sx*TINY*TINY
if(lp<=z-hp)return sx*TINY*TINY}z=pow2(j,hp,lp)
return sx*z}module.exports=pow},53140:module=>{function evalpoly(x){if(x===0)return.5999999999999946
return.5999999999999946+x*(.4285714285785502+x*(.33333332981837743+x*(.272728123808534+x*(.23066074577556175+x*.20697501780033842))))}module.exports=evalpoly},35568:module=>{function evalpoly(x){if(x===0)return.16666666666666602
return.16666666666666602+x*(-.0027777777777015593+x*(6613756321437934e-20+x*(-16533902205465252e-22+x*4.1381367970572385e-8)))}module.exports=evalpoly},23218:module=>{function evalpoly(x){if(x===0)return.5
return.5+x*(-.3333333333333333+x*.25)}module.exports=evalpoly},55224:(module,__unused_webpack_exports,__webpack_require__)=>{var getHighWord=__webpack_require__(2882)
var setHighWord=__webpack_require__(45990)
var setLowWord=__webpack_require__(23786)
var uint32ToInt32=__webpack_require__(86519)
var ldexp=__webpack_require__(83291)
var LN2=__webpack_require__(81239)
var BIAS=__webpack_require__(11877)
var ABS_MASK=__webpack_require__(43935)
var HIGH_SIGNIFICAND_MASK=__webpack_require__(28910)
var HIGH_NUM_SIGNIFICAND_BITS=__webpack_require__(31277)
var polyvalP=__webpack_require__(35568)
var HIGH_MIN_NORMAL_EXP=1048576|0
var HIGH_BIASED_EXP_NEG_1=1071644672|0
var LN2_HI=.6931471824645996
var LN2_LO=-1.904654299957768e-9
function pow2(j,hp,lp){var tmp
var t1
var t
var r
var u
var v
var w
var z
var n
var i
var k
i=j&ABS_MASK|0
k=(i>>HIGH_NUM_SIGNIFICAND_BITS)-BIAS|0
n=0
if(i>HIGH_BIASED_EXP_NEG_1){n=j+(HIGH_MIN_NORMAL_EXP>>k+1)>>>0
k=((n&ABS_MASK)>>HIGH_NUM_SIGNIFICAND_BITS)-BIAS|0
tmp=(n&~(HIGH_SIGNIFICAND_MASK>>k))>>>0
t=setHighWord(0,tmp)
n=(n&HIGH_SIGNIFICAND_MASK|HIGH_MIN_NORMAL_EXP)>>HIGH_NUM_SIGNIFICAND_BITS-k>>>0
if(j<0)n=-n
hp-=t}t=lp+hp
t=setLowWord(t,0)
u=t*LN2_HI
v=(lp-(t-hp))*LN2+t*LN2_LO
z=u+v
w=v-(z-u)
t=z*z
t1=z-t*polyvalP(t)
r=z*t1/(t1-2)-(w+z*w)
z=1-(r-z)
j=getHighWord(z)
j=uint32ToInt32(j)
j+=n<<HIGH_NUM_SIGNIFICAND_BITS>>>0
if(j>>HIGH_NUM_SIGNIFICAND_BITS<=0)z=ldexp(z,n)
else z=setHighWord(z,j)
return z}module.exports=pow2},72122:(module,__unused_webpack_exports,__webpack_require__)=>{var isOdd=__webpack_require__(97687)
var copysign=__webpack_require__(35672)
var NINF=__webpack_require__(81475)
var PINF=__webpack_require__(50469)
function pow(x,y){if(y===NINF)return PINF
if(y===PINF)return 0
if(y>0){if(isOdd(y))return x
return 0}if(isOdd(y))return copysign(PINF,x)
return PINF}module.exports=pow},30888:(module,__unused_webpack_exports,__webpack_require__)=>{var ABS_MASK=__webpack_require__(43935)
var getHighWord=__webpack_require__(2882)
var HIGH_MAX_NEAR_UNITY=1072693247|0
var HUGE=1e300
var TINY=1e-300
function pow(x,y){var ahx
var hx
hx=getHighWord(x)
ahx=hx&ABS_MASK
if(ahx<=HIGH_MAX_NEAR_UNITY){if(y<0)return HUGE*HUGE
return TINY*TINY}if(y>0)return HUGE*HUGE
return TINY*TINY}module.exports=pow},93355:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var PINF=__webpack_require__(50469)
function pow(x,y){if(x===-1)return(x-x)/(x-x)
if(x===1)return 1
if(abs(x)<1===(y===PINF))return 0
return PINF}module.exports=pow},74756:(module,__unused_webpack_exports,__webpack_require__)=>{var powm1=__webpack_require__(2603)
module.exports=powm1},2603:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var isinfinite=__webpack_require__(57234)
var abs=__webpack_require__(66260)
var expm1=__webpack_require__(40141)
var ln=__webpack_require__(51550)
var pow=__webpack_require__(6310)
var trunc=__webpack_require__(81262)
function powm1(b,x){var result
var y
if(isnan(b)||isnan(x))return NaN
if(x===0)return 0
if(b===0)return-1
if(b<0&&x%2===0)b=-b
if(b>0){if(abs(x*(b-1))<.5||abs(x)<.2){y=ln(b)*x
if(y<.5)return expm1(y)}}else if(trunc(x)!==x)return NaN
result=pow(b,x)-1
if(isinfinite(result)||isnan(result))return NaN
return result}module.exports=powm1},93982:(module,__unused_webpack_exports,__webpack_require__)=>{var rempio2=__webpack_require__(44385)
module.exports=rempio2},97236:(module,__unused_webpack_exports,__webpack_require__)=>{var floor=__webpack_require__(42334)
var ldexp=__webpack_require__(83291)
var zeros=__webpack_require__(21830)
var IPIO2=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859]
var PIO2=[1.570796251296997,7.549789415861596e-8,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67]
var TWO24=16777216
var TWON24=5.960464477539063e-8
var F=zeros(20)
var Q=zeros(20)
var FQ=zeros(20)
var IQ=zeros(20)
function compute(x,y,jz,q,q0,jk,jv,jx,f){var carry
var fw
var ih
var jp
var i
var k
var n
var j
var z
jp=jk
z=q[jz]
j=jz
for(i=0;j>0;i++){fw=TWON24*z|0
IQ[i]=z-TWO24*fw|0
z=q[j-1]+fw
j-=1}z=ldexp(z,q0)
z-=8*floor(z*.125)
n=z|0
z-=n
ih=0
if(q0>0){i=IQ[jz-1]>>24-q0
n+=i
IQ[jz-1]-=i<<24-q0
ih=IQ[jz-1]>>23-q0}else if(q0===0)ih=IQ[jz-1]>>23
else if(z>=.5)ih=2
if(ih>0){n+=1
carry=0
for(i=0;i<jz;i++){j=IQ[i]
if(carry===0){if(j!==0){carry=1
IQ[i]=16777216-j}}else IQ[i]=16777215-j}if(q0>0)switch(q0){case 1:IQ[jz-1]&=8388607
break
case 2:IQ[jz-1]&=4194303
break}if(ih===2){z=1-z
if(carry!==0)z-=ldexp(1,q0)}}if(z===0){j=0
for(i=jz-1;i>=jk;i--)j|=IQ[i]
if(j===0){for(k=1;IQ[jk-k]===0;k++);for(i=jz+1;i<=jz+k;i++){f[jx+i]=IPIO2[jv+i]
fw=0
for(j=0;j<=jx;j++)fw+=x[j]*f[jx+(i-j)]
q[i]=fw}jz+=k
return compute(x,y,jz,q,q0,jk,jv,jx,f)}jz-=1
q0-=24
while(IQ[jz]===0){jz-=1
q0-=24}}else{z=ldexp(z,-q0)
if(z>=TWO24){fw=TWON24*z|0
IQ[jz]=z-TWO24*fw|0
jz+=1
q0+=24
IQ[jz]=fw}else IQ[jz]=z|0}fw=ldexp(1,q0)
for(i=jz;i>=0;i--){q[i]=fw*IQ[i]
fw*=TWON24}for(i=jz;i>=0;i--){fw=0
for(k=0;k<=jp&&k<=jz-i;k++)fw+=PIO2[k]*q[i+k]
FQ[jz-i]=fw}fw=0
for(i=jz;i>=0;i--)fw+=FQ[i]
if(ih===0)y[0]=fw
else y[0]=-fw
fw=FQ[0]-fw
for(i=1;i<=jz;i++)fw+=FQ[i]
if(ih===0)y[1]=fw
else y[1]=-fw
return n&7}function kernelRempio2(x,y,e0,nx){var fw
var jk
var jv
var jx
var jz
var q0
var i
var j
var m
jk=4
jx=nx-1
jv=(e0-3)/24|0
if(jv<0)jv=0
q0=e0-24*(jv+1)
j=jv-jx
m=jx+jk
for(i=0;i<=m;i++){if(j<0)F[i]=0
else F[i]=IPIO2[j]
j+=1}for(i=0;i<=jk;i++){fw=0
for(j=0;j<=jx;j++)fw+=x[j]*F[jx+(i-j)]
Q[i]=fw}jz=jk
return compute(x,y,jz,Q,q0,jk,jv,jx,F)}module.exports=kernelRempio2},44385:(module,__unused_webpack_exports,__webpack_require__)=>{var ABS_MASK=__webpack_require__(43935)
var EXPONENT_MASK=__webpack_require__(30222)
var SIGNIFICAND_MASK=__webpack_require__(28910)
var getHighWord=__webpack_require__(2882)
var getLowWord=__webpack_require__(31662)
var fromWords=__webpack_require__(17844)
var rempio2Kernel=__webpack_require__(97236)
var rempio2Medium=__webpack_require__(92880)
var ZERO=0
var TWO24=16777216
var PIO2_1=1.5707963267341256
var PIO2_1T=6077100506506192e-26
var TWO_PIO2_1T=2*PIO2_1T
var THREE_PIO2_1T=3*PIO2_1T
var FOUR_PIO2_1T=4*PIO2_1T
var PI_HIGH_WORD_SIGNIFICAND=598523|0
var PIO4_HIGH_WORD=1072243195|0
var THREE_PIO4_HIGH_WORD=1073928572|0
var FIVE_PIO4_HIGH_WORD=1074752122|0
var THREE_PIO2_HIGH_WORD=1074977148|0
var SEVEN_PIO4_HIGH_WORD=1075183036|0
var TWO_PI_HIGH_WORD=1075388923|0
var NINE_PIO4_HIGH_WORD=1075594811|0
var MEDIUM=1094263291|0
var TX=[0,0,0]
var TY=[0,0]
function rempio2(x,y){var low
var e0
var hx
var ix
var nx
var i
var n
var z
hx=getHighWord(x)|0
ix=hx&ABS_MASK|0
if(ix<=PIO4_HIGH_WORD){y[0]=x
y[1]=0
return 0}if(ix<=FIVE_PIO4_HIGH_WORD){if((ix&SIGNIFICAND_MASK)===PI_HIGH_WORD_SIGNIFICAND)return rempio2Medium(x,ix,y)
if(ix<=THREE_PIO4_HIGH_WORD){if(hx>0){z=x-PIO2_1
y[0]=z-PIO2_1T
y[1]=z-y[0]-PIO2_1T
return 1}z=x+PIO2_1
y[0]=z+PIO2_1T
y[1]=z-y[0]+PIO2_1T
return-1}if(hx>0){z=x-2*PIO2_1
y[0]=z-TWO_PIO2_1T
y[1]=z-y[0]-TWO_PIO2_1T
return 2}z=x+2*PIO2_1
y[0]=z+TWO_PIO2_1T
y[1]=z-y[0]+TWO_PIO2_1T
return-2}if(ix<=NINE_PIO4_HIGH_WORD){if(ix<=SEVEN_PIO4_HIGH_WORD){if(ix===THREE_PIO2_HIGH_WORD)return rempio2Medium(x,ix,y)
if(hx>0){z=x-3*PIO2_1
y[0]=z-THREE_PIO2_1T
y[1]=z-y[0]-THREE_PIO2_1T
return 3}z=x+3*PIO2_1
y[0]=z+THREE_PIO2_1T
y[1]=z-y[0]+THREE_PIO2_1T
return-3}if(ix===TWO_PI_HIGH_WORD)return rempio2Medium(x,ix,y)
if(hx>0){z=x-4*PIO2_1
y[0]=z-FOUR_PIO2_1T
y[1]=z-y[0]-FOUR_PIO2_1T
return 4}z=x+4*PIO2_1
y[0]=z+FOUR_PIO2_1T
y[1]=z-y[0]+FOUR_PIO2_1T
return-4}if(ix<MEDIUM)return rempio2Medium(x,ix,y)
if(ix>=EXPONENT_MASK){y[0]=NaN
y[1]=NaN
return 0}low=getLowWord(x)
e0=(ix>>20)-1046
z=fromWords(ix-(e0<<20|0),low)
for(i=0;i<2;i++){TX[i]=z|0
z=(z-TX[i])*TWO24}TX[2]=z
nx=3
while(TX[nx-1]===ZERO)nx-=1
n=rempio2Kernel(TX,TY,e0,nx,1)
if(hx<0){y[0]=-TY[0]
y[1]=-TY[1]
return-n}y[0]=TY[0]
y[1]=TY[1]
return n}module.exports=rempio2},92880:(module,__unused_webpack_exports,__webpack_require__)=>{var round=__webpack_require__(18972)
var getHighWord=__webpack_require__(2882)
var INVPIO2=.6366197723675814
var PIO2_1=1.5707963267341256
var PIO2_1T=6077100506506192e-26
var PIO2_2=6077100506303966e-26
var PIO2_2T=20222662487959506e-37
var PIO2_3=20222662487111665e-37
var PIO2_3T=84784276603689e-45
var EXPONENT_MASK=2047|0
function rempio2Medium(x,ix,y){var high
var n
var t
var r
var w
var i
var j
n=round(x*INVPIO2)
r=x-n*PIO2_1
w=n*PIO2_1T
j=ix>>20|0
y[0]=r-w
high=getHighWord(y[0])
i=j-(high>>20&EXPONENT_MASK)
if(i>16){t=r
w=n*PIO2_2
r=t-w
w=n*PIO2_2T-(t-r-w)
y[0]=r-w
high=getHighWord(y[0])
i=j-(high>>20&EXPONENT_MASK)
if(i>49){t=r
w=n*PIO2_3
r=t-w
w=n*PIO2_3T-(t-r-w)
y[0]=r-w}}y[1]=r-y[0]-w
return n}module.exports=rempio2Medium},18972:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(66547)
module.exports=main},66547:module=>{var round=Math.round
module.exports=round},79079:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(10178)
module.exports=main},10178:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
function signum(x){if(x===0||isnan(x))return x
return x<0?-1:1}module.exports=signum},61794:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(53205)
module.exports=main},53205:(module,__unused_webpack_exports,__webpack_require__)=>{var HIGH_WORD_ABS_MASK=__webpack_require__(43935)
var HIGH_WORD_EXPONENT_MASK=__webpack_require__(30222)
var getHighWord=__webpack_require__(2882)
var kernelCos=__webpack_require__(71567)
var kernelSin=__webpack_require__(70186)
var rempio2=__webpack_require__(93982)
var PIO4_HIGH_WORD=1072243195|0
var SMALL_HIGH_WORD=1045430272|0
var Y=[0,0]
function sin(x){var ix
var n
ix=getHighWord(x)
ix&=HIGH_WORD_ABS_MASK
if(ix<=PIO4_HIGH_WORD){if(ix<SMALL_HIGH_WORD)return x
return kernelSin(x,0)}if(ix>=HIGH_WORD_EXPONENT_MASK)return NaN
n=rempio2(x,Y)
switch(n&3){case 0:return kernelSin(Y[0],Y[1])
case 1:return kernelCos(Y[0],Y[1])
case 2:return-kernelSin(Y[0],Y[1])
default:return-kernelCos(Y[0],Y[1])}}module.exports=sin},18901:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(83012)
module.exports=main},83012:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
var isInfinite=__webpack_require__(57234)
var cos=__webpack_require__(99191)
var sin=__webpack_require__(61794)
var abs=__webpack_require__(66260)
var copysign=__webpack_require__(35672)
var PI=__webpack_require__(39701)
function sinpi(x){var ar
var r
if(isnan(x))return NaN
if(isInfinite(x))return NaN
r=x%2
ar=abs(r)
if(ar===0||ar===1)return copysign(0,r)
if(ar<.25)return sin(PI*r)
if(ar<.75){ar=.5-ar
return copysign(cos(PI*ar),r)}if(ar<1.25){r=copysign(1,r)-r
return sin(PI*r)}if(ar<1.75){ar-=1.5
return-copysign(cos(PI*ar),r)}r-=copysign(2,r)
return sin(PI*r)}module.exports=sinpi},15478:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(91689)
module.exports=main},91689:module=>{var sqrt=Math.sqrt
module.exports=sqrt},81262:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(92657)
module.exports=main},92657:(module,__unused_webpack_exports,__webpack_require__)=>{var floor=__webpack_require__(42334)
var ceil=__webpack_require__(3385)
function trunc(x){if(x<0)return ceil(x)
return floor(x)}module.exports=trunc},13962:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var EPS=__webpack_require__(55088)
var FLOAT32_SMALLEST_NORMAL=__webpack_require__(28858)
var MAX_ITER=1e6
function continuedFractionA(gen,factor,maxIter){var delta
var a0
var C
var D
var f
var v
v=gen()
f=v[1]
a0=v[0]
if(f===0)f=FLOAT32_SMALLEST_NORMAL
C=f
D=0
do{v=gen()
if(v){D=v[1]+v[0]*D
if(D===0)D=FLOAT32_SMALLEST_NORMAL
C=v[1]+v[0]/C
if(C===0)C=FLOAT32_SMALLEST_NORMAL
D=1/D
delta=C*D
f*=delta}}while(v&&abs(delta-1)>factor&&--maxIter)
return a0/f}function continuedFractionB(gen,factor,maxIter){var delta
var C
var D
var f
var v
v=gen()
f=v[1]
if(f===0)f=FLOAT32_SMALLEST_NORMAL
C=f
D=0
do{v=gen()
if(v){D=v[1]+v[0]*D
if(D===0)D=FLOAT32_SMALLEST_NORMAL
C=v[1]+v[0]/C
if(C===0)C=FLOAT32_SMALLEST_NORMAL
D=1/D
delta=C*D
f*=delta}}while(v&&abs(delta-1)>factor&&--maxIter)
return f}function continuedFraction(generator,options){var maxIter
var opts
var eps
opts={}
if(arguments.length>1)opts=options
eps=opts.tolerance||EPS
maxIter=opts.maxIter||MAX_ITER
if(opts.keep)return continuedFractionB(generator,eps,maxIter)
return continuedFractionA(generator,eps,maxIter)}module.exports=continuedFraction},57028:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var FLOAT32_SMALLEST_NORMAL=__webpack_require__(28858)
var EPS=__webpack_require__(55088)
var MAX_ITER=1e6
function continuedFractionA(gen,factor,maxIter){var isgenerator
var delta
var a0
var f
var C
var D
var v
isgenerator=typeof gen.next==="function"
v=isgenerator?gen.next().value:gen()
f=v[1]
a0=v[0]
if(f===0)f=FLOAT32_SMALLEST_NORMAL
C=f
D=0
if(isgenerator===true)do{v=gen.next().value
if(v){D=v[1]+v[0]*D
if(D===0)D=FLOAT32_SMALLEST_NORMAL
C=v[1]+v[0]/C
if(C===0)C=FLOAT32_SMALLEST_NORMAL
D=1/D
delta=C*D
f*=delta}}while(abs(delta-1)>factor&&--maxIter)
else do{v=gen()
if(v){D=v[1]+v[0]*D
if(D===0)D=FLOAT32_SMALLEST_NORMAL
C=v[1]+v[0]/C
if(C===0)C=FLOAT32_SMALLEST_NORMAL
D=1/D
delta=C*D
f*=delta}}while(v&&abs(delta-1)>factor&&--maxIter)
return a0/f}function continuedFractionB(gen,factor,maxIter){var isgenerator
var delta
var f
var C
var D
var v
isgenerator=typeof gen.next==="function"
v=isgenerator?gen.next().value:gen()
f=v[1]
if(f===0)f=FLOAT32_SMALLEST_NORMAL
C=f
D=0
if(isgenerator===true)do{v=gen.next().value
if(v){D=v[1]+v[0]*D
if(D===0)D=FLOAT32_SMALLEST_NORMAL
C=v[1]+v[0]/C
if(C===0)C=FLOAT32_SMALLEST_NORMAL
D=1/D
delta=C*D
f*=delta}}while(v&&abs(delta-1)>factor&&--maxIter)
else do{v=gen()
if(v){D=v[1]+v[0]*D
if(D===0)D=FLOAT32_SMALLEST_NORMAL
C=v[1]+v[0]/C
if(C===0)C=FLOAT32_SMALLEST_NORMAL
D=1/D
delta=C*D
f*=delta}}while(v&&abs(delta-1)>factor&&--maxIter)
return f}function continuedFraction(generator,options){var maxIter
var opts
var eps
opts={}
if(arguments.length>1)opts=options
maxIter=opts.maxIter||MAX_ITER
eps=opts.tolerance||EPS
if(opts.keep)return continuedFractionB(generator,eps,maxIter)
return continuedFractionA(generator,eps,maxIter)}module.exports=continuedFraction},30508:(module,__unused_webpack_exports,__webpack_require__)=>{var hasGeneratorSupport=__webpack_require__(67640)
var generator=__webpack_require__(57028)
var basic=__webpack_require__(13962)
var continuedFraction
if(hasGeneratorSupport())continuedFraction=generator
else continuedFraction=basic
module.exports=continuedFraction},71278:(module,__unused_webpack_exports,__webpack_require__)=>{var Fcn=__webpack_require__(36990)
var evalpoly=__webpack_require__(93767)
function factory(c){var f
var n
var m
var i
if(c.length>500)return polyval
f="return function evalpoly(x){"
n=c.length
if(n===0)f+="return 0.0;"
else if(n===1)f+="return "+c[0]+";"
else{f+="if(x===0.0){return "+c[0]+";}"
f+="return "+c[0]
m=n-1
for(i=1;i<n;i++){f+="+x*"
if(i<m)f+="("
f+=c[i]}for(i=0;i<m-1;i++)f+=")"
f+=";"}f+="}"
f+="//# sourceURL=evalpoly.factory.js"
return new Fcn(f)()
function polyval(x){return evalpoly(c,x)}}module.exports=factory},62096:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(93767)
var factory=__webpack_require__(71278)
setReadOnly(main,"factory",factory)
module.exports=main},93767:module=>{function evalpoly(c,x){var p
var i
i=c.length
if(i<2||x===0){if(i===0)return 0
return c[0]}i-=1
p=c[i]*x+c[i-1]
i-=2
while(i>=0){p=p*x+c[i]
i-=1}return p}module.exports=evalpoly},56049:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var EPS=__webpack_require__(55088)
var MAX_TERMS=1e6
function sumSeries(generator,options){var tolerance
var nextTerm
var counter
var result
var opts
opts={}
if(arguments.length>1)opts=options
tolerance=opts.tolerance||EPS
counter=opts.maxTerms||MAX_TERMS
result=opts.initialValue||0
do{nextTerm=generator()
result+=nextTerm}while(abs(tolerance*result)<abs(nextTerm)&&--counter)
return result}module.exports=sumSeries},13333:(module,__unused_webpack_exports,__webpack_require__)=>{var abs=__webpack_require__(66260)
var EPS=__webpack_require__(55088)
var MAX_TERMS=1e6
function sumSeries(generator,options){var isgenerator
var tolerance
var nextTerm
var counter
var result
var opts
opts={}
if(arguments.length>1)opts=options
tolerance=opts.tolerance||EPS
counter=opts.maxTerms||MAX_TERMS
result=opts.initialValue||0
isgenerator=typeof generator.next==="function"
if(isgenerator===true)for(nextTerm of generator){result+=nextTerm
if(abs(tolerance*result)>=abs(nextTerm)||--counter===0)break}else do{nextTerm=generator()
result+=nextTerm}while(abs(tolerance*result)<abs(nextTerm)&&--counter)
return result}module.exports=sumSeries},96491:(module,__unused_webpack_exports,__webpack_require__)=>{var hasGeneratorSupport=__webpack_require__(67640)
var generator=__webpack_require__(13333)
var basic=__webpack_require__(56049)
var sumSeries
if(hasGeneratorSupport())sumSeries=generator
else sumSeries=basic
module.exports=sumSeries},84241:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(97696)
module.exports=main},97696:module=>{module.exports=Number},6075:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(67014)
module.exports=main},67014:(module,__unused_webpack_exports,__webpack_require__)=>{var getHighWord=__webpack_require__(2882)
var EXP_MASK=__webpack_require__(30222)
var BIAS=__webpack_require__(11877)
function exponent(x){var high=getHighWord(x)
high=(high&EXP_MASK)>>>20
return high-BIAS|0}module.exports=exponent},17844:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(15259)
module.exports=main},99593:(module,__unused_webpack_exports,__webpack_require__)=>{var isLittleEndian=__webpack_require__(40347)
var indices
var HIGH
var LOW
if(isLittleEndian===true){HIGH=1
LOW=0}else{HIGH=0
LOW=1}indices={HIGH:HIGH,LOW:LOW}
module.exports=indices},15259:(module,__unused_webpack_exports,__webpack_require__)=>{var Uint32Array=__webpack_require__(47096)
var Float64Array=__webpack_require__(69979)
var indices=__webpack_require__(99593)
var FLOAT64_VIEW=new Float64Array(1)
var UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer)
var HIGH=indices.HIGH
var LOW=indices.LOW
function fromWords(high,low){UINT32_VIEW[HIGH]=high
UINT32_VIEW[LOW]=low
return FLOAT64_VIEW[0]}module.exports=fromWords},69828:(module,__unused_webpack_exports,__webpack_require__)=>{var isLittleEndian=__webpack_require__(40347)
var HIGH
if(isLittleEndian===true)HIGH=1
else HIGH=0
module.exports=HIGH},2882:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(16053)
module.exports=main},16053:(module,__unused_webpack_exports,__webpack_require__)=>{var Uint32Array=__webpack_require__(47096)
var Float64Array=__webpack_require__(69979)
var HIGH=__webpack_require__(69828)
var FLOAT64_VIEW=new Float64Array(1)
var UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer)
function getHighWord(x){FLOAT64_VIEW[0]=x
return UINT32_VIEW[HIGH]}module.exports=getHighWord},31662:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(23761)
module.exports=main},75844:(module,__unused_webpack_exports,__webpack_require__)=>{var isLittleEndian=__webpack_require__(40347)
var LOW
if(isLittleEndian===true)LOW=0
else LOW=1
module.exports=LOW},23761:(module,__unused_webpack_exports,__webpack_require__)=>{var Uint32Array=__webpack_require__(47096)
var Float64Array=__webpack_require__(69979)
var LOW=__webpack_require__(75844)
var FLOAT64_VIEW=new Float64Array(1)
var UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer)
function getLowWord(x){FLOAT64_VIEW[0]=x
return UINT32_VIEW[LOW]}module.exports=getLowWord},40750:(module,__unused_webpack_exports,__webpack_require__)=>{var FLOAT64_SMALLEST_NORMAL=__webpack_require__(55417)
var isInfinite=__webpack_require__(57234)
var isnan=__webpack_require__(86523)
var abs=__webpack_require__(66260)
var SCALAR=4503599627370496
function normalize(x,out,stride,offset){if(isnan(x)||isInfinite(x)){out[offset]=x
out[offset+stride]=0
return out}if(x!==0&&abs(x)<FLOAT64_SMALLEST_NORMAL){out[offset]=x*SCALAR
out[offset+stride]=-52
return out}out[offset]=x
out[offset+stride]=0
return out}module.exports=normalize},79335:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(86754)
var assign=__webpack_require__(40750)
setReadOnly(main,"assign",assign)
module.exports=main},86754:(module,__unused_webpack_exports,__webpack_require__)=>{var fcn=__webpack_require__(40750)
function normalize(x){return fcn(x,[0,0],1,0)}module.exports=normalize},72880:(module,__unused_webpack_exports,__webpack_require__)=>{var isLittleEndian=__webpack_require__(40347)
var HIGH
if(isLittleEndian===true)HIGH=1
else HIGH=0
module.exports=HIGH},45990:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(96921)
module.exports=main},96921:(module,__unused_webpack_exports,__webpack_require__)=>{var Uint32Array=__webpack_require__(47096)
var Float64Array=__webpack_require__(69979)
var HIGH=__webpack_require__(72880)
var FLOAT64_VIEW=new Float64Array(1)
var UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer)
function setHighWord(x,high){FLOAT64_VIEW[0]=x
UINT32_VIEW[HIGH]=high>>>0
return FLOAT64_VIEW[0]}module.exports=setHighWord},23786:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(10253)
module.exports=main},79760:(module,__unused_webpack_exports,__webpack_require__)=>{var isLittleEndian=__webpack_require__(40347)
var LOW
if(isLittleEndian===true)LOW=0
else LOW=1
module.exports=LOW},10253:(module,__unused_webpack_exports,__webpack_require__)=>{var Uint32Array=__webpack_require__(47096)
var Float64Array=__webpack_require__(69979)
var LOW=__webpack_require__(79760)
var FLOAT64_VIEW=new Float64Array(1)
var UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer)
function setLowWord(x,low){FLOAT64_VIEW[0]=x
UINT32_VIEW[LOW]=low>>>0
return FLOAT64_VIEW[0]}module.exports=setLowWord},65132:(module,__unused_webpack_exports,__webpack_require__)=>{var Uint32Array=__webpack_require__(47096)
var Float64Array=__webpack_require__(69979)
var indices=__webpack_require__(33808)
var FLOAT64_VIEW=new Float64Array(1)
var UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer)
var HIGH=indices.HIGH
var LOW=indices.LOW
function toWords(x,out,stride,offset){FLOAT64_VIEW[0]=x
out[offset]=UINT32_VIEW[HIGH]
out[offset+stride]=UINT32_VIEW[LOW]
return out}module.exports=toWords},87949:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(16364)
var assign=__webpack_require__(65132)
setReadOnly(main,"assign",assign)
module.exports=main},33808:(module,__unused_webpack_exports,__webpack_require__)=>{var isLittleEndian=__webpack_require__(40347)
var indices
var HIGH
var LOW
if(isLittleEndian===true){HIGH=1
LOW=0}else{HIGH=0
LOW=1}indices={HIGH:HIGH,LOW:LOW}
module.exports=indices},16364:(module,__unused_webpack_exports,__webpack_require__)=>{var fcn=__webpack_require__(65132)
function toWords(x){return fcn(x,[0>>>0,0>>>0],1,0)}module.exports=toWords},86519:(module,__unused_webpack_exports,__webpack_require__)=>{var uint32ToInt32=__webpack_require__(73234)
module.exports=uint32ToInt32},73234:module=>{function uint32ToInt32(x){return x|0}module.exports=uint32ToInt32},3139:(module,__unused_webpack_exports,__webpack_require__)=>{var constantFunction=__webpack_require__(3084)
var betainc=__webpack_require__(89986)
var isnan=__webpack_require__(86523)
function factory(alpha,beta){if(isnan(alpha)||isnan(beta)||alpha<=0||beta<=0)return constantFunction(NaN)
return cdf
function cdf(x){if(isnan(x))return NaN
if(x<=0)return 0
if(x>=1)return 1
return betainc(x,alpha,beta)}}module.exports=factory},45481:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(15048)
var factory=__webpack_require__(3139)
setReadOnly(main,"factory",factory)
module.exports=main},15048:(module,__unused_webpack_exports,__webpack_require__)=>{var betainc=__webpack_require__(89986)
var isnan=__webpack_require__(86523)
function cdf(x,alpha,beta){if(isnan(x)||isnan(alpha)||isnan(beta)||alpha<=0||beta<=0)return NaN
if(x<=0)return 0
if(x>=1)return 1
return betainc(x,alpha,beta)}module.exports=cdf},10033:(module,__unused_webpack_exports,__webpack_require__)=>{var constantFunction=__webpack_require__(3084)
var betaincinv=__webpack_require__(77881)
var isnan=__webpack_require__(86523)
function factory(alpha,beta){if(isnan(alpha)||isnan(beta)||alpha<=0||beta<=0)return constantFunction(NaN)
return quantile
function quantile(p){if(isnan(p)||p<0||p>1)return NaN
return betaincinv(p,alpha,beta)}}module.exports=factory},67259:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(71558)
var factory=__webpack_require__(10033)
setReadOnly(main,"factory",factory)
module.exports=main},71558:(module,__unused_webpack_exports,__webpack_require__)=>{var betaincinv=__webpack_require__(77881)
var isnan=__webpack_require__(86523)
function quantile(p,alpha,beta){if(isnan(p)||isnan(alpha)||isnan(beta)||alpha<=0||beta<=0||p<0||p>1)return NaN
return betaincinv(p,alpha,beta)}module.exports=quantile},64982:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaFactory=__webpack_require__(18156).factory
function factory(k){return gammaFactory(k/2,.5)}module.exports=factory},16328:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(84911)
var factory=__webpack_require__(64982)
setReadOnly(main,"factory",factory)
module.exports=main},84911:(module,__unused_webpack_exports,__webpack_require__)=>{var gammaCDF=__webpack_require__(18156)
function cdf(x,k){return gammaCDF(x,k/2,.5)}module.exports=cdf},19073:(module,__unused_webpack_exports,__webpack_require__)=>{var constantFunction=__webpack_require__(3084)
var isnan=__webpack_require__(86523)
function factory(mu){if(isnan(mu))return constantFunction(NaN)
return cdf
function cdf(x){if(isnan(x))return NaN
return x<mu?0:1}}module.exports=factory},46603:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(97782)
var factory=__webpack_require__(19073)
setReadOnly(main,"factory",factory)
module.exports=main},97782:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
function cdf(x,mu){if(isnan(x)||isnan(mu))return NaN
return x<mu?0:1}module.exports=cdf},42895:(module,__unused_webpack_exports,__webpack_require__)=>{var constantFunction=__webpack_require__(3084)
var isnan=__webpack_require__(86523)
function factory(mu){if(isnan(mu))return constantFunction(NaN)
return quantile
function quantile(p){if(isnan(p)||p<0||p>1)return NaN
return mu}}module.exports=factory},53925:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(33844)
var factory=__webpack_require__(42895)
setReadOnly(main,"factory",factory)
module.exports=main},33844:(module,__unused_webpack_exports,__webpack_require__)=>{var isnan=__webpack_require__(86523)
function quantile(p,mu){if(isnan(p)||p<0||p>1)return NaN
return mu}module.exports=quantile},53274:(module,__unused_webpack_exports,__webpack_require__)=>{var constantFunction=__webpack_require__(3084)
var degenerate=__webpack_require__(46603).factory
var gammainc=__webpack_require__(55479)
var isnan=__webpack_require__(86523)
var PINF=__webpack_require__(50469)
function factory(alpha,beta){if(isnan(alpha)||isnan(beta)||alpha<0||beta<=0)return constantFunction(NaN)
if(alpha===0)return degenerate(0)
return cdf
function cdf(x){if(x<=0)return 0
if(x===PINF)return 1
return gammainc(x*beta,alpha)}}module.exports=factory},18156:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(74531)
var factory=__webpack_require__(53274)
setReadOnly(main,"factory",factory)
module.exports=main},74531:(module,__unused_webpack_exports,__webpack_require__)=>{var gammainc=__webpack_require__(55479)
var isnan=__webpack_require__(86523)
var PINF=__webpack_require__(50469)
function cdf(x,alpha,beta){if(isnan(x)||isnan(alpha)||isnan(beta)||alpha<0||beta<=0)return NaN
if(alpha===0)return x<0?0:1
if(x<=0)return 0
if(x===PINF)return 1
return gammainc(x*beta,alpha)}module.exports=cdf},21250:(module,__unused_webpack_exports,__webpack_require__)=>{var constantFunction=__webpack_require__(3084)
var degenerate=__webpack_require__(46603).factory
var isnan=__webpack_require__(86523)
var sqrt=__webpack_require__(15478)
var erfc=__webpack_require__(30988)
function factory(mu,sigma){var denom
if(isnan(mu)||isnan(sigma)||sigma<0)return constantFunction(NaN)
if(sigma===0)return degenerate(mu)
denom=sigma*sqrt(2)
return cdf
function cdf(x){var xc
if(isnan(x))return NaN
xc=x-mu
return.5*erfc(-xc/denom)}}module.exports=factory},72484:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(21643)
var factory=__webpack_require__(21250)
setReadOnly(main,"factory",factory)
module.exports=main},21643:(module,__unused_webpack_exports,__webpack_require__)=>{var erfc=__webpack_require__(30988)
var sqrt=__webpack_require__(15478)
var isnan=__webpack_require__(86523)
function cdf(x,mu,sigma){var denom
var xc
if(isnan(x)||isnan(mu)||isnan(sigma)||sigma<0)return NaN
if(sigma===0)return x<mu?0:1
denom=sigma*sqrt(2)
xc=x-mu
return.5*erfc(-xc/denom)}module.exports=cdf},59354:(module,__unused_webpack_exports,__webpack_require__)=>{var constantFunction=__webpack_require__(3084)
var degenerate=__webpack_require__(53925).factory
var erfinv=__webpack_require__(13034)
var isnan=__webpack_require__(86523)
var sqrt=__webpack_require__(15478)
function factory(mu,sigma){var A
var B
if(isnan(mu)||isnan(sigma)||sigma<0)return constantFunction(NaN)
if(sigma===0)degenerate(mu)
A=mu
B=sigma*sqrt(2)
return quantile
function quantile(p){if(isnan(p)||p<0||p>1)return NaN
return A+B*erfinv(2*p-1)}}module.exports=factory},86060:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(64739)
var factory=__webpack_require__(59354)
setReadOnly(main,"factory",factory)
module.exports=main},64739:(module,__unused_webpack_exports,__webpack_require__)=>{var erfinv=__webpack_require__(13034)
var isnan=__webpack_require__(86523)
var sqrt=__webpack_require__(15478)
function quantile(p,mu,sigma){var A
var B
if(isnan(mu)||isnan(sigma)||isnan(p)||sigma<0||p<0||p>1)return NaN
if(sigma===0)return mu
A=mu
B=sigma*sqrt(2)
return A+B*erfinv(2*p-1)}module.exports=quantile},62077:(module,__unused_webpack_exports,__webpack_require__)=>{var constantFunction=__webpack_require__(3084)
var kernelBetaincinv=__webpack_require__(61489)
var isnan=__webpack_require__(86523)
var sign=__webpack_require__(79079)
var sqrt=__webpack_require__(15478)
function factory(v){if(isnan(v)||v<=0)return constantFunction(NaN)
return quantile
function quantile(p){var prob
var xs
if(isnan(p)||p<0||p>1)return NaN
prob=p>.5?1-p:p
xs=kernelBetaincinv(v/2,.5,2*prob,1-2*prob)
return sign(p-.5)*sqrt(v*xs[1]/xs[0])}}module.exports=factory},74455:(module,__unused_webpack_exports,__webpack_require__)=>{var setReadOnly=__webpack_require__(4568)
var main=__webpack_require__(75186)
var factory=__webpack_require__(62077)
setReadOnly(main,"factory",factory)
module.exports=main},75186:(module,__unused_webpack_exports,__webpack_require__)=>{var kernelBetaincinv=__webpack_require__(61489)
var isnan=__webpack_require__(86523)
var sign=__webpack_require__(79079)
var sqrt=__webpack_require__(15478)
function quantile(p,v){var prob
var xs
if(isnan(v)||isnan(p)||v<=0||p<0||p>1)return NaN
prob=p>.5?1-p:p
xs=kernelBetaincinv(v/2,.5,2*prob,1-2*prob)
return sign(p-.5)*sqrt(v*xs[1]/xs[0])}module.exports=quantile},92029:module=>{var abs=Math.abs
var lowercase=String.prototype.toLowerCase
var uppercase=String.prototype.toUpperCase
var replace=String.prototype.replace
var RE_EXP_POS_DIGITS=/e\+(\d)$/
var RE_EXP_NEG_DIGITS=/e-(\d)$/
var RE_ONLY_DIGITS=/^(\d+)$/
var RE_DIGITS_BEFORE_EXP=/^(\d+)e/
var RE_TRAILING_PERIOD_ZERO=/\.0$/
var RE_PERIOD_ZERO_EXP=/\.0*e/
var RE_ZERO_BEFORE_EXP=/(\..*[^0])0*e/
function formatDouble(f,token){var digits
var out
switch(token.specifier){case"e":case"E":out=f.toExponential(token.precision)
break
case"f":case"F":out=f.toFixed(token.precision)
break
case"g":case"G":if(abs(f)<1e-4){digits=token.precision
if(digits>0)digits-=1
out=f.toExponential(digits)}else out=f.toPrecision(token.precision)
if(!token.alternate){out=replace.call(out,RE_ZERO_BEFORE_EXP,"$1e")
out=replace.call(out,RE_PERIOD_ZERO_EXP,"e")
out=replace.call(out,RE_TRAILING_PERIOD_ZERO,"")}break
default:throw new Error("invalid double notation. Value: "+token.specifier)}out=replace.call(out,RE_EXP_POS_DIGITS,"e+0$1")
out=replace.call(out,RE_EXP_NEG_DIGITS,"e-0$1")
if(token.alternate){out=replace.call(out,RE_ONLY_DIGITS,"$1.")
out=replace.call(out,RE_DIGITS_BEFORE_EXP,"$1.e")}if(f>=0&&token.sign)out=token.sign+out
out=token.specifier===uppercase.call(token.specifier)?uppercase.call(out):lowercase.call(out)
return out}module.exports=formatDouble},91836:(module,__unused_webpack_exports,__webpack_require__)=>{var isNumber=__webpack_require__(86392)
var zeroPad=__webpack_require__(20122)
var lowercase=String.prototype.toLowerCase
var uppercase=String.prototype.toUpperCase
function formatInteger(token){var base
var out
var i
switch(token.specifier){case"b":base=2
break
case"o":base=8
break
case"x":case"X":base=16
break
case"d":case"i":case"u":default:base=10
break}out=token.arg
i=parseInt(out,10)
if(!isFinite(i)){if(!isNumber(out))throw new Error("invalid integer. Value: "+out)
i=0}if(i<0&&(token.specifier==="u"||base!==10))i=4294967295+i+1
if(i<0){out=(-i).toString(base)
if(token.precision)out=zeroPad(out,token.precision,token.padRight)
out="-"+out}else{out=i.toString(base)
if(!i&&!token.precision)out=""
else if(token.precision)out=zeroPad(out,token.precision,token.padRight)
if(token.sign)out=token.sign+out}if(base===16){if(token.alternate)out="0x"+out
out=token.specifier===uppercase.call(token.specifier)?uppercase.call(out):lowercase.call(out)}if(base===8)if(token.alternate&&out.charAt(0)!=="0")out="0"+out
return out}module.exports=formatInteger},50024:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(84879)
module.exports=main},86392:module=>{function isNumber(value){return typeof value==="number"}module.exports=isNumber},97852:module=>{function isString(value){return typeof value==="string"}module.exports=isString},84879:(module,__unused_webpack_exports,__webpack_require__)=>{var formatInteger=__webpack_require__(91836)
var isString=__webpack_require__(97852)
var isNumber=__webpack_require__(86392)
var formatDouble=__webpack_require__(92029)
var spacePad=__webpack_require__(34484)
var zeroPad=__webpack_require__(20122)
var fromCharCode=String.fromCharCode
var isArray=Array.isArray
function isnan(value){return value!==value}function initialize(token){var out={}
out.specifier=token.specifier
out.precision=token.precision===void 0?1:token.precision
out.width=token.width
out.flags=token.flags||""
out.mapping=token.mapping
return out}function formatInterpolate(tokens){var hasPeriod
var flags
var token
var flag
var num
var out
var pos
var f
var i
var j
if(!isArray(tokens))throw new TypeError("invalid argument. First argument must be an array. Value: `"+tokens+"`.")
out=""
pos=1
for(i=0;i<tokens.length;i++){token=tokens[i]
if(isString(token))out+=token
else{hasPeriod=token.precision!==void 0
token=initialize(token)
if(!token.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+i+"`. Value: `"+token+"`.")
if(token.mapping)pos=token.mapping
flags=token.flags
for(j=0;j<flags.length;j++){flag=flags.charAt(j)
switch(flag){case" ":token.sign=" "
break
case"+":token.sign="+"
break
case"-":token.padRight=true
token.padZeros=false
break
case"0":token.padZeros=flags.indexOf("-")<0
break
case"#":token.alternate=true
break
default:throw new Error("invalid flag: "+flag)}}if(token.width==="*"){token.width=parseInt(arguments[pos],10)
pos+=1
if(isnan(token.width))throw new TypeError("the argument for * width at position "+pos+" is not a number. Value: `"+token.width+"`.")
if(token.width<0){token.padRight=true
token.width=-token.width}}if(hasPeriod)if(token.precision==="*"){token.precision=parseInt(arguments[pos],10)
pos+=1
if(isnan(token.precision))throw new TypeError("the argument for * precision at position "+pos+" is not a number. Value: `"+token.precision+"`.")
if(token.precision<0){token.precision=1
hasPeriod=false}}token.arg=arguments[pos]
switch(token.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":if(hasPeriod)token.padZeros=false
token.arg=formatInteger(token)
break
case"s":token.maxWidth=hasPeriod?token.precision:-1
token.arg=String(token.arg)
break
case"c":if(!isnan(token.arg)){num=parseInt(token.arg,10)
if(num<0||num>127)throw new Error("invalid character code. Value: "+token.arg)
token.arg=isnan(num)?String(token.arg):fromCharCode(num)}break
case"e":case"E":case"f":case"F":case"g":case"G":if(!hasPeriod)token.precision=6
f=parseFloat(token.arg)
if(!isFinite(f)){if(!isNumber(token.arg))throw new Error("invalid floating-point number. Value: "+out)
f=token.arg
token.padZeros=false}token.arg=formatDouble(f,token)
break
default:throw new Error("invalid specifier: "+token.specifier)}if(token.maxWidth>=0&&token.arg.length>token.maxWidth)token.arg=token.arg.substring(0,token.maxWidth)
if(token.padZeros)token.arg=zeroPad(token.arg,token.width||token.precision,token.padRight)
else if(token.width)token.arg=spacePad(token.arg,token.width,token.padRight)
out+=token.arg||""
pos+=1}}return out}module.exports=formatInterpolate},34484:module=>{function spaces(n){var out=""
var i
for(i=0;i<n;i++)out+=" "
return out}function spacePad(str,width,right){var pad=width-str.length
if(pad<0)return str
str=right?str+spaces(pad):spaces(pad)+str
return str}module.exports=spacePad},20122:module=>{function startsWithMinus(str){return str[0]==="-"}function zeros(n){var out=""
var i
for(i=0;i<n;i++)out+="0"
return out}function zeroPad(str,width,right){var negative=false
var pad=width-str.length
if(pad<0)return str
if(startsWithMinus(str)){negative=true
str=str.substr(1)}str=right?str+zeros(pad):zeros(pad)+str
if(negative)str="-"+str
return str}module.exports=zeroPad},19340:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(58755)
module.exports=main},58755:module=>{var RE=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g
function parse(match){var token={mapping:match[1]?parseInt(match[1],10):void 0,flags:match[2],width:match[3],precision:match[5],specifier:match[6]}
if(match[4]==="."&&match[5]===void 0)token.precision="1"
return token}function formatTokenize(str){var content
var tokens
var match
var prev
tokens=[]
prev=0
match=RE.exec(str)
while(match){content=str.slice(prev,RE.lastIndex-match[0].length)
if(content.length)tokens.push(content)
if(match[6]==="%")tokens.push("%")
else tokens.push(parse(match))
prev=RE.lastIndex
match=RE.exec(str)}content=str.slice(prev)
if(content.length)tokens.push(content)
return tokens}module.exports=formatTokenize},17760:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(63191)
module.exports=main},28676:module=>{function isString(value){return typeof value==="string"}module.exports=isString},63191:(module,__unused_webpack_exports,__webpack_require__)=>{var interpolate=__webpack_require__(50024)
var tokenize=__webpack_require__(19340)
var isString=__webpack_require__(28676)
function format(str){var args
var i
if(!isString(str))throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.",str))
args=[tokenize(str)]
for(i=1;i<arguments.length;i++)args.push(arguments[i])
return interpolate.apply(null,args)}module.exports=format},32038:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(62873)
module.exports=main},62873:module=>{var Sym=typeof Symbol==="function"?Symbol:void 0
module.exports=Sym},3084:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(8675)
module.exports=main},8675:module=>{function wrap(value){return constantFunction
function constantFunction(){return value}}module.exports=wrap},4568:(module,__unused_webpack_exports,__webpack_require__)=>{var main=__webpack_require__(26239)
module.exports=main},26239:(module,__unused_webpack_exports,__webpack_require__)=>{var defineProperty=__webpack_require__(50708)
function setNonEnumerableReadOnly(obj,prop,value){defineProperty(obj,prop,{configurable:false,enumerable:false,writable:false,value:value})}module.exports=setNonEnumerableReadOnly},97619:module=>{var defineProperty=Object.defineProperty
module.exports=defineProperty},15141:module=>{var main=typeof Object.defineProperty==="function"?Object.defineProperty:null
module.exports=main},32342:(module,__unused_webpack_exports,__webpack_require__)=>{var defineProperty=__webpack_require__(15141)
function hasDefinePropertySupport(){try{defineProperty({},"x",{})
return true}catch(err){return false}}module.exports=hasDefinePropertySupport},50708:(module,__unused_webpack_exports,__webpack_require__)=>{var hasDefinePropertySupport=__webpack_require__(32342)
var builtin=__webpack_require__(97619)
var polyfill=__webpack_require__(80061)
var defineProperty
if(hasDefinePropertySupport())defineProperty=builtin
else defineProperty=polyfill
module.exports=defineProperty},80061:(module,__unused_webpack_exports,__webpack_require__)=>{var format=__webpack_require__(17760)
var objectProtoype=Object.prototype
var toStr=objectProtoype.toString
var defineGetter=objectProtoype.__defineGetter__
var defineSetter=objectProtoype.__defineSetter__
var lookupGetter=objectProtoype.__lookupGetter__
var lookupSetter=objectProtoype.__lookupSetter__
function defineProperty(obj,prop,descriptor){var prototype
var hasValue
var hasGet
var hasSet
if(typeof obj!=="object"||obj===null||toStr.call(obj)==="[object Array]")throw new TypeError(format("invalid argument. First argument must be an object. Value: `%s`.",obj))
if(typeof descriptor!=="object"||descriptor===null||toStr.call(descriptor)==="[object Array]")throw new TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.",descriptor))
hasValue="value"in descriptor
if(hasValue)if(lookupGetter.call(obj,prop)||lookupSetter.call(obj,prop)){prototype=obj.__proto__
obj.__proto__=objectProtoype
delete obj[prop]
obj[prop]=descriptor.value
obj.__proto__=prototype}else obj[prop]=descriptor.value
hasGet="get"in descriptor
hasSet="set"in descriptor
if(hasValue&&(hasGet||hasSet))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.")
if(hasGet&&defineGetter)defineGetter.call(obj,prop,descriptor.get)
if(hasSet&&defineSetter)defineSetter.call(obj,prop,descriptor.set)
return obj}module.exports=defineProperty},13595:module=>{var evil=eval
module.exports=evil},547:(module,__unused_webpack_exports,__webpack_require__)=>{var hasToStringTag=__webpack_require__(9501)
var builtin=__webpack_require__(31006)
var polyfill=__webpack_require__(9728)
var main
if(hasToStringTag())main=polyfill
else main=builtin
module.exports=main},31006:(module,__unused_webpack_exports,__webpack_require__)=>{var toStr=__webpack_require__(55763)
function nativeClass(v){return toStr.call(v)}module.exports=nativeClass},9728:(module,__unused_webpack_exports,__webpack_require__)=>{var hasOwnProp=__webpack_require__(31907)
var toStringTag=__webpack_require__(94499)
var toStr=__webpack_require__(55763)
function nativeClass(v){var isOwn
var tag
var out
if(v===null||v===void 0)return toStr.call(v)
tag=v[toStringTag]
isOwn=hasOwnProp(v,toStringTag)
try{v[toStringTag]=void 0}catch(err){return toStr.call(v)}out=toStr.call(v)
if(isOwn)v[toStringTag]=tag
else delete v[toStringTag]
return out}module.exports=nativeClass},55763:module=>{var toStr=Object.prototype.toString
module.exports=toStr},94499:(module,__unused_webpack_exports,__webpack_require__)=>{var Symbol=__webpack_require__(32038)
var toStrTag=typeof Symbol==="function"?Symbol.toStringTag:""
module.exports=toStrTag},6110:(module,exports,__webpack_require__)=>{exports=module.exports=__webpack_require__(31241)
exports.log=log
exports.formatArgs=formatArgs
exports.save=save
exports.load=load
exports.useColors=useColors
exports.storage="undefined"!=typeof chrome&&"undefined"!=typeof chrome.storage?chrome.storage.local:localstorage()
exports.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"]
function useColors(){if(typeof window!=="undefined"&&window.process&&window.process.type==="renderer")return true
return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}exports.formatters.j=function(v){try{return JSON.stringify(v)}catch(err){return"[UnexpectedJSONParseError]: "+err.message}}
function formatArgs(args){var useColors=this.useColors
args[0]=(useColors?"%c":"")+this.namespace+(useColors?" %c":" ")+args[0]+(useColors?"%c ":" ")+"+"+exports.humanize(this.diff)
if(!useColors)return
var c="color: "+this.color
args.splice(1,0,c,"color: inherit")
var index=0
var lastC=0
args[0].replace(/%[a-zA-Z%]/g,function(match){if("%%"===match)return
index++
if("%c"===match)lastC=index})
args.splice(lastC,0,c)}function log(){return"object"===typeof console&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function save(namespaces){try{if(null==namespaces)exports.storage.removeItem("debug")
else exports.storage.debug=namespaces}catch(e){}}function load(){var r
try{r=exports.storage.debug}catch(e){}if(!r&&typeof process!=="undefined"&&"env"in process)r=process.env.DEBUG
return r}exports.enable(load())
function localstorage(){try{return window.localStorage}catch(e){}}},31241:(module,exports,__webpack_require__)=>{exports=module.exports=createDebug.debug=createDebug["default"]=createDebug
exports.coerce=coerce
exports.disable=disable
exports.enable=enable
exports.enabled=enabled
exports.humanize=__webpack_require__(70744)
exports.names=[]
exports.skips=[]
exports.formatters={}
var prevTime
function selectColor(namespace){var i,hash=0
for(i in namespace){hash=(hash<<5)-hash+namespace.charCodeAt(i)
hash|=0}return exports.colors[Math.abs(hash)%exports.colors.length]}function createDebug(namespace){function debug(){if(!debug.enabled)return
var self=debug
var curr=+new Date
var ms=curr-(prevTime||curr)
self.diff=ms
self.prev=prevTime
self.curr=curr
prevTime=curr
var args=new Array(arguments.length)
for(var i=0;i<args.length;i++)args[i]=arguments[i]
args[0]=exports.coerce(args[0])
if("string"!==typeof args[0])args.unshift("%O")
var index=0
args[0]=args[0].replace(/%([a-zA-Z%])/g,function(match,format){if(match==="%%")return match
index++
var formatter=exports.formatters[format]
if("function"===typeof formatter){var val=args[index]
match=formatter.call(self,val)
args.splice(index,1)
index--}return match})
exports.formatArgs.call(self,args)
var logFn=debug.log||exports.log||console.log.bind(console)
logFn.apply(self,args)}debug.namespace=namespace
debug.enabled=exports.enabled(namespace)
debug.useColors=exports.useColors()
debug.color=selectColor(namespace)
if("function"===typeof exports.init)exports.init(debug)
return debug}function enable(namespaces){exports.save(namespaces)
exports.names=[]
exports.skips=[]
var split=(typeof namespaces==="string"?namespaces:"").split(/[\s,]+/)
var len=split.length
for(var i=0;i<len;i++){if(!split[i])continue
namespaces=split[i].replace(/\*/g,".*?")
if(namespaces[0]==="-")exports.skips.push(new RegExp("^"+namespaces.substr(1)+"$"))
else exports.names.push(new RegExp("^"+namespaces+"$"))}}function disable(){exports.enable("")}function enabled(name){var i,len
for(i=0,len=exports.skips.length;i<len;i++)if(exports.skips[i].test(name))return false
for(i=0,len=exports.names.length;i<len;i++)if(exports.names[i].test(name))return true
return false}function coerce(val){if(val instanceof Error)return val.stack||val.message
return val}},2830:(module,__unused_webpack_exports,__webpack_require__)=>{if(typeof process!=="undefined"&&process.type==="renderer")module.exports=__webpack_require__(6110)
else module.exports=__webpack_require__(95108)},95108:(module,exports,__webpack_require__)=>{var tty=__webpack_require__(52018)
var util=__webpack_require__(39023)
exports=module.exports=__webpack_require__(31241)
exports.init=init
exports.log=log
exports.formatArgs=formatArgs
exports.save=save
exports.load=load
exports.useColors=useColors
exports.colors=[6,2,3,4,5,1]
exports.inspectOpts=Object.keys(process.env).filter(function(key){return/^debug_/i.test(key)}).reduce(function(obj,key){var prop=key.substring(6).toLowerCase().replace(/_([a-z])/g,function(_,k){return k.toUpperCase()})
var val=process.env[key]
if(/^(yes|on|true|enabled)$/i.test(val))val=true
else if(/^(no|off|false|disabled)$/i.test(val))val=false
else if(val==="null")val=null
else val=Number(val)
obj[prop]=val
return obj},{})
var fd=parseInt(process.env.DEBUG_FD,10)||2
if(1!==fd&&2!==fd)util.deprecate(function(){},"except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")()
var stream=1===fd?process.stdout:2===fd?process.stderr:createWritableStdioStream(fd)
function useColors(){return"colors"in exports.inspectOpts?Boolean(exports.inspectOpts.colors):tty.isatty(fd)}exports.formatters.o=function(v){this.inspectOpts.colors=this.useColors
return util.inspect(v,this.inspectOpts).split("\n").map(function(str){return str.trim()}).join(" ")}
exports.formatters.O=function(v){this.inspectOpts.colors=this.useColors
return util.inspect(v,this.inspectOpts)}
function formatArgs(args){var name=this.namespace
var useColors=this.useColors
if(useColors){var c=this.color
var prefix="  [3"+c+";1m"+name+" "+"[0m"
args[0]=prefix+args[0].split("\n").join("\n"+prefix)
args.push("[3"+c+"m+"+exports.humanize(this.diff)+"[0m")}else args[0]=(new Date).toUTCString()+" "+name+" "+args[0]}function log(){return stream.write(util.format.apply(util,arguments)+"\n")}function save(namespaces){if(null==namespaces)delete process.env.DEBUG
else process.env.DEBUG=namespaces}function load(){return process.env.DEBUG}function createWritableStdioStream(fd){var stream
var tty_wrap=process.binding("tty_wrap")
switch(tty_wrap.guessHandleType(fd)){case"TTY":stream=new tty.WriteStream(fd)
stream._type="tty"
if(stream._handle&&stream._handle.unref)stream._handle.unref()
break
case"FILE":var fs=__webpack_require__(79896)
stream=new fs.SyncWriteStream(fd,{autoClose:false})
stream._type="fs"
break
case"PIPE":case"TCP":var net=__webpack_require__(69278)
stream=new net.Socket({fd:fd,readable:false,writable:true})
stream.readable=false
stream.read=null
stream._type="pipe"
if(stream._handle&&stream._handle.unref)stream._handle.unref()
break
default:throw new Error("Implement me. Unknown stream file type!")}stream.fd=fd
stream._isStdio=true
return stream}function init(debug){debug.inspectOpts={}
var keys=Object.keys(exports.inspectOpts)
for(var i=0;i<keys.length;i++)debug.inspectOpts[keys[i]]=exports.inspectOpts[keys[i]]}exports.enable(load())},70744:module=>{var s=1e3
var m=s*60
var h=m*60
var d=h*24
var y=d*365.25
module.exports=function(val,options){options=options||{}
var type=typeof val
if(type==="string"&&val.length>0)return parse(val)
else if(type==="number"&&isNaN(val)===false)return options.long?fmtLong(val):fmtShort(val)
throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))}
function parse(str){str=String(str)
if(str.length>100)return
var match=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(str)
if(!match)return
var n=parseFloat(match[1])
var type=(match[2]||"ms").toLowerCase()
switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*y
case"days":case"day":case"d":return n*d
case"hours":case"hour":case"hrs":case"hr":case"h":return n*h
case"minutes":case"minute":case"mins":case"min":case"m":return n*m
case"seconds":case"second":case"secs":case"sec":case"s":return n*s
case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return n
default:return}}function fmtShort(ms){if(ms>=d)return Math.round(ms/d)+"d"
if(ms>=h)return Math.round(ms/h)+"h"
if(ms>=m)return Math.round(ms/m)+"m"
if(ms>=s)return Math.round(ms/s)+"s"
return ms+"ms"}function fmtLong(ms){return plural(ms,d,"day")||plural(ms,h,"hour")||plural(ms,m,"minute")||plural(ms,s,"second")||ms+" ms"}function plural(ms,n,name){if(ms<n)return
if(ms<n*1.5)return Math.floor(ms/n)+" "+name
return Math.ceil(ms/n)+" "+name+"s"}},2856:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L3:()=>RE2JS})
var RE2Flags=class RE2Flags{static FOLD_CASE=1
static LITERAL=2
static CLASS_NL=4
static DOT_NL=8
static ONE_LINE=16
static NON_GREEDY=32
static PERL_X=64
static UNICODE_GROUPS=128
static WAS_DOLLAR=256
static LOOKBEHIND=512
static MATCH_NL=RE2Flags.CLASS_NL|RE2Flags.DOT_NL
static PERL=RE2Flags.CLASS_NL|RE2Flags.ONE_LINE|RE2Flags.PERL_X|RE2Flags.UNICODE_GROUPS
static POSIX=0
static UNANCHORED=0
static ANCHOR_START=1
static ANCHOR_BOTH=2}
const PublicFlags={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512}
const ASCII_SIZE=128
const ASCII_TO_UPPER=new Int32Array(ASCII_SIZE)
const ASCII_TO_LOWER=new Int32Array(ASCII_SIZE)
const MAX_BMP=65535
for(let i=0;i<ASCII_SIZE;i++){if(i>=97&&i<=122)ASCII_TO_UPPER[i]=i-32
else ASCII_TO_UPPER[i]=i
if(i>=65&&i<=90)ASCII_TO_LOWER[i]=i+32
else ASCII_TO_LOWER[i]=i}var Codepoint=class{static CODES=Object.freeze({"":7,"\b":8,"\t":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125})
static toUpperCase(codepoint){if(codepoint<ASCII_SIZE)return ASCII_TO_UPPER[codepoint]
const s=String.fromCodePoint(codepoint).toUpperCase()
const expectedLen=s.codePointAt(0)>MAX_BMP?2:1
if(s.length>expectedLen)return codepoint
const sOrigin=String.fromCodePoint(s.codePointAt(0)).toLowerCase()
const originExpectedLen=sOrigin.codePointAt(0)>MAX_BMP?2:1
if(sOrigin.length>originExpectedLen||sOrigin.codePointAt(0)!==codepoint)return codepoint
return s.codePointAt(0)}static toLowerCase(codepoint){if(codepoint<ASCII_SIZE)return ASCII_TO_LOWER[codepoint]
const s=String.fromCodePoint(codepoint).toLowerCase()
const expectedLen=s.codePointAt(0)>MAX_BMP?2:1
if(s.length>expectedLen)return codepoint
const sOrigin=String.fromCodePoint(s.codePointAt(0)).toUpperCase()
const originExpectedLen=sOrigin.codePointAt(0)>MAX_BMP?2:1
if(sOrigin.length>originExpectedLen||sOrigin.codePointAt(0)!==codepoint)return codepoint
return s.codePointAt(0)}}
var UnicodeRangeTable=class{constructor(data,isStride1=false){this.data=data
this.isStride1=isStride1
this.SIZE=isStride1?2:3}getLo(index){return this.data[index*this.SIZE]}getHi(index){return this.data[index*this.SIZE+1]}getStride(index){return this.isStride1?1:this.data[index*this.SIZE+2]}get length(){return this.data.length/this.SIZE}}
const B64="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
const B64_MAP=new Uint8Array(256)
for(let i=0;i<64;i++)B64_MAP[B64.charCodeAt(i)]=i
const decodeVLQ=str=>{const res=[]
let value=0
let shift=0
for(let i=0;i<str.length;i++){const digit=B64_MAP[str.charCodeAt(i)]
value|=(digit&31)<<shift
if((digit&32)===0){res.push(value)
value=0
shift=0}else shift+=5}return res}
const decodeRanges=(str,isStride1)=>{const res=decodeVLQ(str)
const numRanges=isStride1?res.length/2:res.length/3
const out=new Uint32Array(numRanges*3)
let current=0
let resIdx=0
for(let i=0;i<numRanges;i++){current+=res[resIdx++]
out[i*3]=current
current+=res[resIdx++]
out[i*3+1]=current
out[i*3+2]=isStride1?1:res[resIdx++]}return out}
const decodeOrbit=str=>{const res=decodeVLQ(str)
const map=new Map
let currentKey=0
for(let i=0;i<res.length;i+=2){currentKey+=res[i]
const zz=res[i+1]
const delta=zz>>>1^-(zz&1)
map.set(currentKey,currentKey+delta)}return map}
var LazyMap=class{constructor(initializer){this.initializer=initializer
this.cache=new Map}has(key){return Object.hasOwn(this.initializer,key)}get(key){if(this.cache.has(key))return this.cache.get(key)
const val=this.has(key)?this.initializer[key]():null
this.cache.set(key,val)
return val}}
var UnicodeTables=class{static _CASE_ORBIT=null
static get CASE_ORBIT(){if(!this._CASE_ORBIT)this._CASE_ORBIT=decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC")
return this._CASE_ORBIT}static _Print=null
static get Print(){if(!this._Print)this._Print=new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB",false))
return this._Print}static CATEGORIES=new LazyMap({C:()=>new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",false)),Cc:()=>new UnicodeRangeTable(decodeRanges("AfgDgB",true)),Cf:()=>new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",false)),Cn:()=>new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",false)),Co:()=>new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B",true)),Cs:()=>new UnicodeRangeTable(decodeRanges("gg2B--B",true)),L:()=>new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",false)),LC:()=>new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",false)),Ll:()=>new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",false)),Lm:()=>new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",false)),Lo:()=>new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",false)),Lt:()=>new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",false)),Lu:()=>new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB",false)),M:()=>new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",false)),Mc:()=>new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB",false)),Me:()=>new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB",false)),Mn:()=>new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",false)),N:()=>new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",false)),Nd:()=>new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",true)),Nl:()=>new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB",false)),No:()=>new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",false)),P:()=>new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",false)),Pc:()=>new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB",false)),Pd:()=>new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",false)),Pe:()=>new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",false)),Pf:()=>new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE",false)),Pi:()=>new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE",false)),Po:()=>new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",false)),Ps:()=>new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",false)),S:()=>new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",false)),Sc:()=>new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",false)),Sk:()=>new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",false)),Sm:()=>new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",false)),So:()=>new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",false)),Z:()=>new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",false)),Zl:()=>new UnicodeRangeTable(decodeRanges("ohIA",true)),Zp:()=>new UnicodeRangeTable(decodeRanges("phIA",true)),Zs:()=>new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",false)),ASCII_Hex_Digit:()=>new UnicodeRangeTable(decodeRanges("wBJIFbF",true)),Alphabetic:()=>new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",false)),Dash:()=>new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",false)),Emoji:()=>new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",false)),Emoji_Component:()=>new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",false)),Emoji_Modifier:()=>new UnicodeRangeTable(decodeRanges("7-8DE",true)),Emoji_Modifier_Base:()=>new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",false)),Emoji_Presentation:()=>new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",false)),Extended_Pictographic:()=>new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",false)),Hex_Digit:()=>new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF",true)),Lowercase:()=>new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB",false)),Math:()=>new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",false)),Quotation_Mark:()=>new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",false)),Terminal_Punctuation:()=>new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB",false)),Uppercase:()=>new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB",false)),White_Space:()=>new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",false))})
static SCRIPTS=new LazyMap({Adlam:()=>new UnicodeRangeTable(decodeRanges("go6DrCFJFB",true)),Ahom:()=>new UnicodeRangeTable(decodeRanges("g4lCaDOFW",true)),Anatolian_Hieroglyphs:()=>new UnicodeRangeTable(decodeRanges("ggxCmS",true)),Arabic:()=>new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",false)),Armenian:()=>new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE",true)),Avestan:()=>new UnicodeRangeTable(decodeRanges("g4iC1BEG",true)),Balinese:()=>new UnicodeRangeTable(decodeRanges("g4GsCCxB",true)),Bamum:()=>new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R",true)),Bassa_Vah:()=>new UnicodeRangeTable(decodeRanges("w26CdDF",true)),Batak:()=>new UnicodeRangeTable(decodeRanges("g+GzBJD",true)),Bengali:()=>new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",false)),Beria_Erfe:()=>new UnicodeRangeTable(decodeRanges("g17CYDY",true)),Bhaiksuki:()=>new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc",true)),Bopomofo:()=>new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf",true)),Brahmi:()=>new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA",true)),Braille:()=>new UnicodeRangeTable(decodeRanges("ggK-H",true)),Buginese:()=>new UnicodeRangeTable(decodeRanges("gwGbDB",true)),Buhid:()=>new UnicodeRangeTable(decodeRanges("g6FT",true)),Canadian_Aboriginal:()=>new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP",true)),Carian:()=>new UnicodeRangeTable(decodeRanges("g1gCwB",true)),Caucasian_Albanian:()=>new UnicodeRangeTable(decodeRanges("wphCzBMA",true)),Chakma:()=>new UnicodeRangeTable(decodeRanges("gokC0BCR",true)),Cham:()=>new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD",true)),Cherokee:()=>new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC",true)),Chorasmian:()=>new UnicodeRangeTable(decodeRanges("w9jCb",true)),Common:()=>new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",false)),Coptic:()=>new UnicodeRangeTable(decodeRanges("ifNxkKzDGG",true)),Cuneiform:()=>new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG",true)),Cypriot:()=>new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD",false)),Cypro_Minoan:()=>new UnicodeRangeTable(decodeRanges("w8rCiD",true)),Cyrillic:()=>new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",false)),Deseret:()=>new UnicodeRangeTable(decodeRanges("gghCvC",true)),Devanagari:()=>new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ",true)),Dives_Akuru:()=>new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB",false)),Dogra:()=>new UnicodeRangeTable(decodeRanges("ggmC7B",true)),Duployan:()=>new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD",true)),Egyptian_Hieroglyphs:()=>new UnicodeRangeTable(decodeRanges("ggsC1iBL68D",true)),Elbasan:()=>new UnicodeRangeTable(decodeRanges("gohCnB",true)),Elymaic:()=>new UnicodeRangeTable(decodeRanges("g-jCW",true)),Ethiopic:()=>new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",false)),Garay:()=>new UnicodeRangeTable(decodeRanges("gqjClBEcJB",true)),Georgian:()=>new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG",false)),Glagolitic:()=>new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE",true)),Gothic:()=>new UnicodeRangeTable(decodeRanges("w5gCa",true)),Grantha:()=>new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",false)),Greek:()=>new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",false)),Gujarati:()=>new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",false)),Gunjala_Gondi:()=>new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ",true)),Gurmukhi:()=>new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",false)),Gurung_Khema:()=>new UnicodeRangeTable(decodeRanges("go4C5B",true)),Han:()=>new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",false)),Hangul:()=>new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",true)),Hanifi_Rohingya:()=>new UnicodeRangeTable(decodeRanges("gojCnBJJ",true)),Hanunoo:()=>new UnicodeRangeTable(decodeRanges("g5FU",true)),Hatran:()=>new UnicodeRangeTable(decodeRanges("gniCSCBGE",true)),Hebrew:()=>new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",false)),Hiragana:()=>new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB",false)),Imperial_Aramaic:()=>new UnicodeRangeTable(decodeRanges("giiCVCI",true)),Inherited:()=>new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",false)),Inscriptional_Pahlavi:()=>new UnicodeRangeTable(decodeRanges("g7iCSGH",true)),Inscriptional_Parthian:()=>new UnicodeRangeTable(decodeRanges("g6iCVDH",true)),Javanese:()=>new UnicodeRangeTable(decodeRanges("gsqBtCDJFB",true)),Kaithi:()=>new UnicodeRangeTable(decodeRanges("gkkCiCLA",true)),Kannada:()=>new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC",true)),Katakana:()=>new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",false)),Kawi:()=>new UnicodeRangeTable(decodeRanges("g4nCQCoBEc",true)),Kayah_Li:()=>new UnicodeRangeTable(decodeRanges("goqBtBCA",true)),Kharoshthi:()=>new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII",true)),Khitan_Small_Script:()=>new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB",false)),Khmer:()=>new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf",true)),Khojki:()=>new UnicodeRangeTable(decodeRanges("gwkCRCuB",true)),Khudawadi:()=>new UnicodeRangeTable(decodeRanges("w1kC6BGJ",true)),Kirat_Rai:()=>new UnicodeRangeTable(decodeRanges("gq7C5B",true)),Lao:()=>new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",false)),Latin:()=>new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",false)),Lepcha:()=>new UnicodeRangeTable(decodeRanges("ggH3BEOEC",true)),Limbu:()=>new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB",false)),Linear_A:()=>new UnicodeRangeTable(decodeRanges("gwhC2JKVLH",true)),Linear_B:()=>new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D",true)),Lisu:()=>new UnicodeRangeTable(decodeRanges("wmpBvBx1eA",true)),Lycian:()=>new UnicodeRangeTable(decodeRanges("g0gCc",true)),Lydian:()=>new UnicodeRangeTable(decodeRanges("gpiCZGA",true)),Mahajani:()=>new UnicodeRangeTable(decodeRanges("wqkCmB",true)),Makasar:()=>new UnicodeRangeTable(decodeRanges("g3nCY",true)),Malayalam:()=>new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ",true)),Mandaic:()=>new UnicodeRangeTable(decodeRanges("giCbDA",true)),Manichaean:()=>new UnicodeRangeTable(decodeRanges("g2iCmBFL",true)),Marchen:()=>new UnicodeRangeTable(decodeRanges("wjnCfDVCN",true)),Masaram_Gondi:()=>new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB",false)),Medefaidrin:()=>new UnicodeRangeTable(decodeRanges("gy7C6C",true)),Meetei_Mayek:()=>new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ",true)),Mende_Kikakui:()=>new UnicodeRangeTable(decodeRanges("gg6DkGDP",true)),Meroitic_Cursive:()=>new UnicodeRangeTable(decodeRanges("gtiCXFTDtB",true)),Meroitic_Hieroglyphs:()=>new UnicodeRangeTable(decodeRanges("gsiCf",true)),Miao:()=>new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ",true)),Modi:()=>new UnicodeRangeTable(decodeRanges("gwlCkCMJ",true)),Mongolian:()=>new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB",false)),Mro:()=>new UnicodeRangeTable(decodeRanges("gy6CeCJFB",true)),Multani:()=>new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB",false)),Myanmar:()=>new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT",true)),Nabataean:()=>new UnicodeRangeTable(decodeRanges("gkiCeJI",true)),Nag_Mundari:()=>new UnicodeRangeTable(decodeRanges("wm5DpB",true)),Nandinagari:()=>new UnicodeRangeTable(decodeRanges("gtmCHDtBDK",true)),New_Tai_Lue:()=>new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB",true)),Newa:()=>new UnicodeRangeTable(decodeRanges("gglC7CCE",true)),Nko:()=>new UnicodeRangeTable(decodeRanges("g+B6BDC",true)),Nushu:()=>new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB",false)),Nyiakeng_Puachue_Hmong:()=>new UnicodeRangeTable(decodeRanges("go4DsBENDJFB",true)),Ogham:()=>new UnicodeRangeTable(decodeRanges("g0Fc",true)),Ol_Chiki:()=>new UnicodeRangeTable(decodeRanges("wiHvB",true)),Ol_Onal:()=>new UnicodeRangeTable(decodeRanges("wu5DqBFA",true)),Old_Hungarian:()=>new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF",true)),Old_Italic:()=>new UnicodeRangeTable(decodeRanges("g4gCjBKC",true)),Old_North_Arabian:()=>new UnicodeRangeTable(decodeRanges("g0iCf",true)),Old_Permic:()=>new UnicodeRangeTable(decodeRanges("w6gCqB",true)),Old_Persian:()=>new UnicodeRangeTable(decodeRanges("g9gCjBFN",true)),Old_Sogdian:()=>new UnicodeRangeTable(decodeRanges("g4jCnB",true)),Old_South_Arabian:()=>new UnicodeRangeTable(decodeRanges("gziCf",true)),Old_Turkic:()=>new UnicodeRangeTable(decodeRanges("ggjCoC",true)),Old_Uyghur:()=>new UnicodeRangeTable(decodeRanges("w7jCZ",true)),Oriya:()=>new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",true)),Osage:()=>new UnicodeRangeTable(decodeRanges("wlhCjBFjB",true)),Osmanya:()=>new UnicodeRangeTable(decodeRanges("gkhCdDJ",true)),Pahawh_Hmong:()=>new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS",true)),Palmyrene:()=>new UnicodeRangeTable(decodeRanges("gjiCf",true)),Pau_Cin_Hau:()=>new UnicodeRangeTable(decodeRanges("g2mC4B",true)),Phags_Pa:()=>new UnicodeRangeTable(decodeRanges("giqB3B",true)),Phoenician:()=>new UnicodeRangeTable(decodeRanges("goiCbEA",true)),Psalter_Pahlavi:()=>new UnicodeRangeTable(decodeRanges("g8iCRIDNG",true)),Rejang:()=>new UnicodeRangeTable(decodeRanges("wpqBjBMA",true)),Runic:()=>new UnicodeRangeTable(decodeRanges("g1FqCEK",true)),Samaritan:()=>new UnicodeRangeTable(decodeRanges("ggCtBDO",true)),Saurashtra:()=>new UnicodeRangeTable(decodeRanges("gkqBlCJL",true)),Sharada:()=>new UnicodeRangeTable(decodeRanges("gskC-ChsCH",true)),Shavian:()=>new UnicodeRangeTable(decodeRanges("wihCvB",true)),Siddham:()=>new UnicodeRangeTable(decodeRanges("gslC1BDlB",true)),Sidetic:()=>new UnicodeRangeTable(decodeRanges("gqiCZ",true)),SignWriting:()=>new UnicodeRangeTable(decodeRanges("gg2DrUQECO",true)),Sinhala:()=>new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",false)),Sogdian:()=>new UnicodeRangeTable(decodeRanges("w5jCpB",true)),Sora_Sompeng:()=>new UnicodeRangeTable(decodeRanges("wmkCYIJ",true)),Soyombo:()=>new UnicodeRangeTable(decodeRanges("wymCyC",true)),Sundanese:()=>new UnicodeRangeTable(decodeRanges("g8G-BhIH",true)),Sunuwar:()=>new UnicodeRangeTable(decodeRanges("g+mChBPJ",true)),Syloti_Nagri:()=>new UnicodeRangeTable(decodeRanges("ggqBsB",true)),Syriac:()=>new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK",true)),Tagalog:()=>new UnicodeRangeTable(decodeRanges("g4FVKA",true)),Tagbanwa:()=>new UnicodeRangeTable(decodeRanges("g7FMCCCB",true)),Tai_Le:()=>new UnicodeRangeTable(decodeRanges("wqGdDE",true)),Tai_Tham:()=>new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN",true)),Tai_Viet:()=>new UnicodeRangeTable(decodeRanges("g0qBiCZE",true)),Tai_Yo:()=>new UnicodeRangeTable(decodeRanges("g25DeCVJB",true)),Takri:()=>new UnicodeRangeTable(decodeRanges("g0lC5BHJ",true)),Tamil:()=>new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",false)),Tangsa:()=>new UnicodeRangeTable(decodeRanges("wz6CuCCJ",true)),Tangut:()=>new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB",false)),Telugu:()=>new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII",true)),Thaana:()=>new UnicodeRangeTable(decodeRanges("g8BxB",true)),Thai:()=>new UnicodeRangeTable(decodeRanges("hwD5BGb",true)),Tibetan:()=>new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB",true)),Tifinagh:()=>new UnicodeRangeTable(decodeRanges("wpL3BIBPA",true)),Tirhuta:()=>new UnicodeRangeTable(decodeRanges("gklCnCJJ",true)),Todhri:()=>new UnicodeRangeTable(decodeRanges("guhCzB",true)),Tolong_Siki:()=>new UnicodeRangeTable(decodeRanges("wtnCrBFJ",true)),Toto:()=>new UnicodeRangeTable(decodeRanges("w04De",true)),Tulu_Tigalari:()=>new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",false)),Ugaritic:()=>new UnicodeRangeTable(decodeRanges("g8gCdCA",true)),Unknown:()=>new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",false)),Vai:()=>new UnicodeRangeTable(decodeRanges("gopBrJ",true)),Vithkuqi:()=>new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB",true)),Wancho:()=>new UnicodeRangeTable(decodeRanges("g24D5BGA",true)),Warang_Citi:()=>new UnicodeRangeTable(decodeRanges("glmCyCNA",true)),Yezidi:()=>new UnicodeRangeTable(decodeRanges("g0jCpBCCDB",true)),Yi:()=>new UnicodeRangeTable(decodeRanges("ggoBskBE2B",true)),Zanabazar_Square:()=>new UnicodeRangeTable(decodeRanges("gwmCnC",true))})
static FOLD_CATEGORIES=new LazyMap({L:()=>new UnicodeRangeTable(decodeRanges("laA",true)),LC:()=>new UnicodeRangeTable(decodeRanges("laA",true)),Ll:()=>new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",false)),Lt:()=>new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",false)),Lu:()=>new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",false)),M:()=>new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB",false)),Mn:()=>new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB",false)),Emoji:()=>new UnicodeRangeTable(decodeRanges("8mJA",true)),Extended_Pictographic:()=>new UnicodeRangeTable(decodeRanges("8mJA",true)),Lowercase:()=>new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",false)),Math:()=>new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB",false)),Uppercase:()=>new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",false))})
static FOLD_SCRIPT=new LazyMap({Common:()=>new UnicodeRangeTable(decodeRanges("8cgBgB",false)),Greek:()=>new UnicodeRangeTable(decodeRanges("1FwUwU",false)),Inherited:()=>new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB",false))})}
var Unicode=class Unicode{static MAX_RUNE=1114111
static RUNE_ERROR=65533
static isUnsearchable(r){return r===Unicode.RUNE_ERROR||r>=Unicode.MIN_HIGH_SURROGATE&&r<=Unicode.MAX_LOW_SURROGATE}static MAX_ASCII=127
static MAX_LATIN1=255
static MAX_BMP=65535
static MIN_FOLD=65
static MAX_FOLD=125251
static MIN_HIGH_SURROGATE=55296
static MAX_HIGH_SURROGATE=56319
static MIN_LOW_SURROGATE=56320
static MAX_LOW_SURROGATE=57343
static MIN_SUPPLEMENTARY_CODE_POINT=65536
static is32(ranges,r){let lo=0
let hi=ranges.length
while(lo<hi){const m=lo+Math.floor((hi-lo)/2)
const rlo=ranges.getLo(m)
const rhi=ranges.getHi(m)
if(rlo<=r&&r<=rhi){const stride=ranges.getStride(m)
return(r-rlo)%stride===0}if(r<rlo)hi=m
else lo=m+1}return false}static is(ranges,r){if(r<=Unicode.MAX_LATIN1){for(let i=0;i<ranges.length;i++){if(r>ranges.getHi(i))continue
const rlo=ranges.getLo(i)
if(r<rlo)return false
const stride=ranges.getStride(i)
return(r-rlo)%stride===0}return false}return ranges.length>0&&r>=ranges.getLo(0)&&Unicode.is32(ranges,r)}static isPrint(r){if(r<=Unicode.MAX_LATIN1)return r>=32&&r<Unicode.MAX_ASCII||r>=161&&r!==173
return Unicode.is(UnicodeTables.Print,r)}static simpleFold(r){if(UnicodeTables.CASE_ORBIT.has(r))return UnicodeTables.CASE_ORBIT.get(r)
if(r<=Unicode.MAX_ASCII){const l=Codepoint.toLowerCase(r)
return l!==r?l:Codepoint.toUpperCase(r)}return r}static equalsIgnoreCase(r1,r2){if(r1===r2)return true
if(r1<0||r2<0)return false
if(r1<=Unicode.MAX_ASCII&&r2<=Unicode.MAX_ASCII){if(65<=r1&&r1<=90)r1|=32
if(65<=r2&&r2<=90)r2|=32
return r1===r2}for(let r=Unicode.simpleFold(r1);r!==r1;r=Unicode.simpleFold(r))if(r===r2)return true
return false}}
var RE2JSException=class extends Error{constructor(message){super(message)
this.name="RE2JSException"}}
var RE2JSSyntaxException=class extends RE2JSException{constructor(error,input=null){let message=`error parsing regexp: ${error}`
if(input)message+=`: \`${input}\``
super(message)
this.name="RE2JSSyntaxException"
this.message=message
this.error=error
this.input=input}getDescription(){return this.error}getPattern(){return this.input}}
var RE2JSCompileException=class extends RE2JSException{constructor(message){super(message)
this.name="RE2JSCompileException"}}
var RE2JSGroupException=class extends RE2JSException{constructor(message){super(message)
this.name="RE2JSGroupException"}}
var RE2JSFlagsException=class extends RE2JSException{constructor(message){super(message)
this.name="RE2JSFlagsException"}}
var RE2JSInternalException=class extends RE2JSException{constructor(message){super(message)
this.name="RE2JSInternalException"}}
const FAST_PATH_TABLE_SIZE=256
const WORD_RUNE_TABLE=new Uint8Array(FAST_PATH_TABLE_SIZE)
for(let i=0;i<FAST_PATH_TABLE_SIZE;i++)WORD_RUNE_TABLE[i]=97<=i&&i<=122||65<=i&&i<=90||48<=i&&i<=57||i===95?1:0
let cachedNativeEncoder=null
let cachedNativeDecoder=null
var Utils=class Utils{static METACHARACTERS="\\.+*?()|[]{}^$"
static EMPTY_BEGIN_LINE=1
static EMPTY_END_LINE=2
static EMPTY_BEGIN_TEXT=4
static EMPTY_END_TEXT=8
static EMPTY_WORD_BOUNDARY=16
static EMPTY_NO_WORD_BOUNDARY=32
static EMPTY_ALL=-1
static emptyInts(){return[]}static isString(value){return typeof value==="string"||Object.prototype.toString.call(value)==="[object String]"}static typeName(value){if(value===null||typeof value!=="object"&&typeof value!=="function")return value===null?"null":typeof value
return Object.prototype.toString.call(value).slice(8,-1)}static checkPattern(pattern){if(!Utils.isString(pattern))throw new TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(input){if(!Utils.isString(input)&&!Utils.isByteArray(input))throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`)}static checkFlags(flags){const known=PublicFlags.MULTILINE|PublicFlags.DOTALL|PublicFlags.CASE_INSENSITIVE|PublicFlags.DISABLE_UNICODE_GROUPS|PublicFlags.LONGEST_MATCH|PublicFlags.LOOKBEHINDS
if(!Number.isInteger(flags)||(flags&~known)!==0)throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(input){return Array.isArray(input)||Object.prototype.toString.call(input)==="[object Uint8Array]"}static isalnum(c){return Codepoint.CODES["0"]<=c&&c<=Codepoint.CODES["9"]||Codepoint.CODES["a"]<=c&&c<=Codepoint.CODES["z"]||Codepoint.CODES["A"]<=c&&c<=Codepoint.CODES["Z"]}static unhex(c){if(Codepoint.CODES["0"]<=c&&c<=Codepoint.CODES["9"])return c-Codepoint.CODES["0"]
if(Codepoint.CODES["a"]<=c&&c<=Codepoint.CODES["f"])return c-Codepoint.CODES["a"]+10
if(Codepoint.CODES["A"]<=c&&c<=Codepoint.CODES["F"])return c-Codepoint.CODES["A"]+10
return-1}static escapeRune(rune){let out=""
if(Unicode.isPrint(rune)){if(Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune))>=0)out+="\\"
out+=String.fromCodePoint(rune)}else switch(rune){case Codepoint.CODES['"']:out+='\\"'
break
case Codepoint.CODES["\\"]:out+="\\\\"
break
case Codepoint.CODES["\t"]:out+="\\t"
break
case Codepoint.CODES["\n"]:out+="\\n"
break
case Codepoint.CODES["\r"]:out+="\\r"
break
case Codepoint.CODES["\b"]:out+="\\b"
break
case Codepoint.CODES["\f"]:out+="\\f"
break
default:{let s=rune.toString(16)
if(rune<256){out+="\\x"
if(s.length===1)out+="0"
out+=s}else out+=`\\x{${s}}`
break}}return out}static stringToRunes(str){const string=String(str)
const runes=[]
let i=0
while(i<string.length){const cp=string.codePointAt(i)
runes.push(cp)
i+=cp>Unicode.MAX_BMP?2:1}return new Int32Array(runes)}static runeToString(r){return String.fromCodePoint(r)}static isWordRune(r){return r<FAST_PATH_TABLE_SIZE?WORD_RUNE_TABLE[r]===1:false}static emptyOpContext(r1,r2){let op=0
if(r1<0)op|=Utils.EMPTY_BEGIN_TEXT|Utils.EMPTY_BEGIN_LINE
if(r1===10)op|=Utils.EMPTY_BEGIN_LINE
if(r2<0)op|=Utils.EMPTY_END_TEXT|Utils.EMPTY_END_LINE
if(r2===10)op|=Utils.EMPTY_END_LINE
if(Utils.isWordRune(r1)!==Utils.isWordRune(r2))op|=Utils.EMPTY_WORD_BOUNDARY
else op|=Utils.EMPTY_NO_WORD_BOUNDARY
return op}static quoteMeta(str){return str.split("").map(s=>{if(Utils.METACHARACTERS.indexOf(s)>=0)return`\\${s}`
return s}).join("")}static charCount(codePoint){return codePoint>Unicode.MAX_BMP?2:1}static toArray(typedArray){const len=typedArray.length
const res=new Array(len)
for(let i=0;i<len;i++)res[i]=typedArray[i]
return res}static stringToUtf8ByteArray(str){if(globalThis.TextEncoder){if(!cachedNativeEncoder)cachedNativeEncoder=new TextEncoder
return cachedNativeEncoder.encode(str)}else{let out=[],p=0
for(let i=0;i<str.length;i++){let c=str.charCodeAt(i)
if(c<128)out[p++]=c
else if(c<2048){out[p++]=c>>6|192
out[p++]=c&63|128}else if((c&64512)===Unicode.MIN_HIGH_SURROGATE&&i+1<str.length&&(str.charCodeAt(i+1)&64512)===Unicode.MIN_LOW_SURROGATE){c=Unicode.MIN_SUPPLEMENTARY_CODE_POINT+((c&1023)<<10)+(str.charCodeAt(++i)&1023)
out[p++]=c>>18|240
out[p++]=c>>12&63|128
out[p++]=c>>6&63|128
out[p++]=c&63|128}else{out[p++]=c>>12|224
out[p++]=c>>6&63|128
out[p++]=c&63|128}}return out}}static utf8ByteArrayToString(bytes){if(globalThis.TextDecoder){if(!cachedNativeDecoder)cachedNativeDecoder=new TextDecoder("utf-8")
const view=bytes instanceof Uint8Array?bytes:new Uint8Array(bytes)
return cachedNativeDecoder.decode(view)}else{let out=[],pos=0,c=0
while(pos<bytes.length){let c1=bytes[pos++]
if(c1<128)out[c++]=String.fromCharCode(c1)
else if(c1>191&&c1<224){let c2=bytes[pos++]
out[c++]=String.fromCharCode((c1&31)<<6|c2&63)}else if(c1>239&&c1<365){let c2=bytes[pos++]
let c3=bytes[pos++]
let c4=bytes[pos++]
let u=((c1&7)<<18|(c2&63)<<12|(c3&63)<<6|c4&63)-Unicode.MIN_SUPPLEMENTARY_CODE_POINT
out[c++]=String.fromCharCode(Unicode.MIN_HIGH_SURROGATE+(u>>10))
out[c++]=String.fromCharCode(Unicode.MIN_LOW_SURROGATE+(u&1023))}else{let c2=bytes[pos++]
let c3=bytes[pos++]
out[c++]=String.fromCharCode((c1&15)<<12|(c2&63)<<6|c3&63)}}return out.join("")}}}
const createEnum=(values=[],initNum=0)=>{const enumObject=Object.create(null)
for(let i=0;i<values.length;i++){const val=values[i]
const keyVal=initNum+i
enumObject[val]=keyVal
enumObject[keyVal]=val}return Object.freeze(enumObject)}
var MatcherInputBase=class MatcherInputBase{static Encoding=createEnum(["UTF_16","UTF_8"])
getEncoding(){throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===MatcherInputBase.Encoding.UTF_8}isUTF16Encoding(){return this.getEncoding()===MatcherInputBase.Encoding.UTF_16}}
var Utf8MatcherInput=class extends MatcherInputBase{constructor(bytes=null){super()
this.bytes=bytes}getEncoding(){return MatcherInputBase.Encoding.UTF_8}asCharSequence(){return Utils.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.bytes.length}}
var Utf16MatcherInput=class extends MatcherInputBase{constructor(charSequence=null){super()
this.charSequence=charSequence}getEncoding(){return MatcherInputBase.Encoding.UTF_16}asCharSequence(){return this.charSequence}asBytes(){return Utils.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.length}}
var MatcherInput=class{static utf16(charSequence){Utils.checkInput(charSequence)
return new Utf16MatcherInput(charSequence)}static utf8(input){if(Utils.isByteArray(input))return new Utf8MatcherInput(input)
return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input))}}
var MachineInputBase=class{static EOF(){return-8}constructor(){this.start=0
this.end=0}canCheckPrefix(){return true}endPos(){return this.end-this.start}hasString(){return false}hasAnyString(){return false}prefixLength(){return 0}}
var MachineUTF8Input=class MachineUTF8Input extends MachineInputBase{static RUNE_ERROR_STEP=Unicode.RUNE_ERROR<<3|1
constructor(bytes,start=0,end=bytes.length){super()
this.bytes=bytes
this.start=start
this.end=end}hasString(prefilter,pos){const target=prefilter.bytes
if(target.length===0)return true
const idx=this.indexOf(this.bytes,target,this.start+pos)
return idx!==-1&&idx<=this.end-target.length}hasAnyString(prefilter,pos){return prefilter.automaton8().searchUTF8(this.bytes,this.start+pos,this.end)}step(pos){pos+=this.start
if(pos>=this.end)return MachineInputBase.EOF()
const c=this.bytes[pos]&255
if(c<128)return c<<3|1
let size
let rune
let lo=128
let hi=191
if(c>=194&&c<=223){size=2
rune=c&31}else if(c>=224&&c<=239){size=3
rune=c&15
if(c===224)lo=160
else if(c===237)hi=159}else if(c>=240&&c<=244){size=4
rune=c&7
if(c===240)lo=144
else if(c===244)hi=143}else return MachineUTF8Input.RUNE_ERROR_STEP
if(pos+size>this.end)return MachineUTF8Input.RUNE_ERROR_STEP
const c1=this.bytes[pos+1]&255
if(c1<lo||c1>hi)return MachineUTF8Input.RUNE_ERROR_STEP
rune=rune<<6|c1&63
if(size>2){const c2=this.bytes[pos+2]&255
if((c2&192)!==128)return MachineUTF8Input.RUNE_ERROR_STEP
rune=rune<<6|c2&63
if(size>3){const c3=this.bytes[pos+3]&255
if((c3&192)!==128)return MachineUTF8Input.RUNE_ERROR_STEP
rune=rune<<6|c3&63}}return rune<<3|size}index(re2,pos){pos+=this.start
const i=this.indexOf(this.bytes,re2.prefixUTF8,pos)
return i<0?i:i-pos}context(pos){pos+=this.start
let r1=-1
if(pos>this.start&&pos<=this.end){let start=pos-1
r1=this.bytes[start--]
if(r1>=128){let lim=pos-4
if(lim<this.start)lim=this.start
while(start>=lim&&(this.bytes[start]&192)===128)start--
if(start<this.start)start=this.start
const r=this.step(start-this.start)
r1=start+(r&7)===pos?r>>3:Unicode.RUNE_ERROR}}const r2=pos<this.end?this.step(pos-this.start)>>3:-1
return Utils.emptyOpContext(r1,r2)}indexOf(source,target,fromIndex=0){let targetLength=target.length
if(targetLength===0)return fromIndex<=this.end?fromIndex:-1
const firstByte=target[0]
let limit=this.end-targetLength
const hasNativeIndexOf=typeof source.indexOf==="function"
let i=fromIndex
while(i<=limit){if(hasNativeIndexOf){i=source.indexOf(firstByte,i)
if(i===-1||i>limit)return-1}else{while(i<=limit&&source[i]!==firstByte)i++
if(i>limit)return-1}let match=true
for(let j=1;j<targetLength;j++)if(source[i+j]!==target[j]){match=false
break}if(match)return i
i++}return-1}prefixLength(re2){return re2.prefixUTF8.length}}
var MachineUTF16Input=class extends MachineInputBase{constructor(charSequence,start=0,end=charSequence.length){super()
this.charSequence=charSequence
this.start=start
this.end=end}hasString(prefilter,pos){const idx=this.charSequence.indexOf(prefilter.str,this.start+pos)
return idx!==-1&&idx<=this.end-prefilter.str.length}hasAnyString(prefilter,pos){return prefilter.automaton16().searchUTF16(this.charSequence,this.start+pos,this.end)}step(pos){pos+=this.start
if(pos>=this.end)return MachineInputBase.EOF()
const c1=this.charSequence.charCodeAt(pos)
if(c1<Unicode.MIN_HIGH_SURROGATE||c1>Unicode.MAX_HIGH_SURROGATE||pos+1>=this.end)return c1<<3|1
const c2=this.charSequence.charCodeAt(pos+1)
if(c2>=Unicode.MIN_LOW_SURROGATE&&c2<=Unicode.MAX_LOW_SURROGATE)return(c1-Unicode.MIN_HIGH_SURROGATE)*1024+(c2-Unicode.MIN_LOW_SURROGATE)+Unicode.MIN_SUPPLEMENTARY_CODE_POINT<<3|2
return c1<<3|1}index(re2,pos){pos+=this.start
const i=this.charSequence.indexOf(re2.prefix,pos)
if(i<0||i>this.end-re2.prefix.length)return-1
return i-pos}context(pos){pos+=this.start
const r1=pos>this.start&&pos<=this.end?this.charSequence.charCodeAt(pos-1):-1
const r2=pos<this.end?this.charSequence.charCodeAt(pos):-1
return Utils.emptyOpContext(r1,r2)}prefixLength(re2){return re2.prefix.length}}
var MachineInput=class{static fromUTF8(bytes,start=0,end=bytes.length){return new MachineUTF8Input(bytes,start,end)}static fromUTF16(charSequence,start=0,end=void 0){Utils.checkInput(charSequence)
return new MachineUTF16Input(charSequence,start,end??charSequence.length)}}
var Matcher=class Matcher{static MAX_REPLACER_ARGS=65535
static quoteReplacement(str,javaMode=false){if(javaMode){if(str.indexOf("\\")<0&&str.indexOf("$")<0)return str
return str.split("").map(s=>{const c=s.codePointAt(0)
if(c===Codepoint.CODES["\\"]||c===Codepoint.CODES["$"])return`\\${s}`
return s}).join("")}if(str.indexOf("$")<0)return str
return str.split("").map(s=>{if(s.codePointAt(0)===Codepoint.CODES["$"])return"$$"
return s}).join("")}constructor(pattern,input){if(pattern===null)throw new Error("pattern is null")
this.patternInput=pattern
const re2=this.patternInput.re2()
this.patternGroupCount=re2.numberOfCapturingGroups()
this.groups=[]
this.namedGroups=re2.namedGroups
this.hasNamedGroups=Object.keys(this.namedGroups).length>0
this.numberOfInstructions=re2.numberOfInstructions()
this.lookbehindState=null
if(input instanceof MatcherInputBase)this.resetMatcherInput(input)
else if(Utils.isByteArray(input))this.resetMatcherInput(MatcherInput.utf8(input))
else this.resetMatcherInput(MatcherInput.utf16(input))}pattern(){return this.patternInput}reset(){this.matcherInputLength=this.matcherInput.length()
this.appendPos=0
this.hasMatch=false
this.hasGroups=false
this.anchorFlag=0
return this}resetMatcherInput(input){if(input===null)throw new Error("input is null")
if(!(input instanceof MatcherInputBase))if(Utils.isByteArray(input))input=MatcherInput.utf8(input)
else input=MatcherInput.utf16(input)
this.matcherInput=input
if(this.lookbehindState!==null)this.lookbehindState.reset()
else this.lookbehindState=this.patternInput.re2().createLookbehindState()
this.reset()
return this}start(group=0){if(typeof group==="string"){const groupInt=this.namedGroups[group]
if(!Number.isFinite(groupInt))throw new RE2JSGroupException(`group '${group}' not found`)
group=groupInt}this.loadGroup(group)
return this.groups[2*group]}end(group=0){if(typeof group==="string"){const groupInt=this.namedGroups[group]
if(!Number.isFinite(groupInt))throw new RE2JSGroupException(`group '${group}' not found`)
group=groupInt}this.loadGroup(group)
return this.groups[2*group+1]}programSize(){return this.numberOfInstructions}group(group=0){if(typeof group==="string"){const groupInt=this.namedGroups[group]
if(!Number.isFinite(groupInt))throw new RE2JSGroupException(`group '${group}' not found`)
group=groupInt}const start=this.start(group)
const end=this.end(group)
if(start<0&&end<0)return null
return this.substring(start,end)}getNamedGroups(){if(!this.hasMatch)throw new RE2JSGroupException("perhaps no match attempted")
const result=Object.create(null)
for(const name of Object.keys(this.namedGroups))result[name]=this.group(name)
return result}groupCount(){return this.patternGroupCount}loadGroup(group){if(!Number.isInteger(group)||group<0||group>this.patternGroupCount)throw new RE2JSGroupException(`Group index out of bounds: ${group}`)
if(!this.hasMatch)throw new RE2JSGroupException("perhaps no match attempted")
if(group===0||this.hasGroups)return
const end=this.matcherInputLength
const res=this.patternInput.re2().matchMachineInput(this.matcherInput,this.groups[0],end,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState)
if(!res[0])throw new RE2JSGroupException("inconsistency in matching group data")
this.groups=res[1]
this.hasGroups=true}matches(){return this.genMatch(0,RE2Flags.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,RE2Flags.ANCHOR_START)}find(start=null){if(start!==null){if(!Number.isInteger(start)||start<0||start>this.matcherInputLength)throw new RE2JSGroupException(`start index out of bounds: ${start}`)
this.reset()
return this.genMatch(start,0)}start=0
if(this.hasMatch){start=this.groups[1]
if(this.groups[0]===this.groups[1]){const r=(this.matcherInput.isUTF16Encoding()?MachineInput.fromUTF16(this.matcherInput.asCharSequence(),0,this.matcherInputLength):MachineInput.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).step(start)
if(r<0)start++
else start+=r&7}}return this.genMatch(start,RE2Flags.UNANCHORED)}genMatch(startByte,anchor){const res=this.patternInput.re2().matchMachineInput(this.matcherInput,startByte,this.matcherInputLength,anchor,1,this.lookbehindState)
if(!res[0]){this.hasMatch=false
return false}this.groups=res[1]
this.hasMatch=true
this.hasGroups=this.patternGroupCount===0
this.anchorFlag=anchor
return true}substring(start,end){if(this.matcherInput.isUTF8Encoding())return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start,end))
return this.matcherInput.asCharSequence().substring(start,end).toString()}inputLength(){return this.matcherInputLength}appendReplacement(replacement,javaMode=false){let res=""
const s=this.start()
const e=this.end()
if(this.appendPos<s)res+=this.substring(this.appendPos,s)
this.appendPos=e
res+=javaMode?this.appendReplacementInternalJava(replacement):this.appendReplacementInternalJs(replacement)
return res}appendReplacementInternalJava(replacement){let res=""
let last=0
const m=replacement.length
let i=0
while(i<m){const cCode=replacement.codePointAt(i)
if(cCode===Codepoint.CODES["\\"]){if(last<i)res+=replacement.substring(last,i)
i++
if(i>=m)throw new RE2JSGroupException("character to be escaped is missing")
last=i
i++
continue}if(cCode===Codepoint.CODES["$"]){if(last<i)res+=replacement.substring(last,i)
if(i+1>=m)throw new RE2JSGroupException("Illegal group reference: group index is missing")
const nextCode=replacement.codePointAt(i+1)
if(Codepoint.CODES["0"]<=nextCode&&nextCode<=Codepoint.CODES["9"]){let n=nextCode-Codepoint.CODES["0"]
let j=i+2
for(;j<m;j++){const digit=replacement.codePointAt(j)
if(digit<Codepoint.CODES["0"]||digit>Codepoint.CODES["9"]||n*10+digit-Codepoint.CODES["0"]>this.patternGroupCount)break
n=n*10+digit-Codepoint.CODES["0"]}if(n>this.patternGroupCount)throw new RE2JSGroupException(`n > number of groups: ${n}`)
const group=this.group(n)
if(group!==null)res+=group
i=j
last=i}else if(nextCode===Codepoint.CODES["{"]){let j=i+2
while(j<m&&replacement.codePointAt(j)!==Codepoint.CODES["}"])j++
if(j>=m)throw new RE2JSGroupException("named capture group is missing trailing '}'")
const groupName=replacement.substring(i+2,j)
const groupVal=this.group(groupName)
if(groupVal!==null)res+=groupVal
i=j+1
last=i}else throw new RE2JSGroupException("Illegal group reference")
continue}i++}if(last<m)res+=replacement.substring(last,m)
return res}appendReplacementInternalJs(replacement){const isDigit=c=>c>=48&&c<=57
const groupCount=this.patternGroupCount
let res=""
let i=0
while(i<replacement.length){const dollar=replacement.indexOf("$",i)
if(dollar<0)break
res+=replacement.substring(i,dollar)
i=dollar
const c=replacement.charCodeAt(i+1)
if(c===Codepoint.CODES["$"]){res+="$"
i+=2}else if(c===Codepoint.CODES["&"]){res+=this.group(0)
i+=2}else if(c===Codepoint.CODES["`"]){res+=this.substring(0,this.start(0))
i+=2}else if(c===Codepoint.CODES["'"]){res+=this.substring(this.end(0),this.matcherInputLength)
i+=2}else if(isDigit(c)){let digits=1
let index=c-48
const c2=replacement.charCodeAt(i+2)
if(isDigit(c2)&&index*10+c2-48<=groupCount){digits=2
index=index*10+c2-48}if(index>=1&&index<=groupCount){const group=this.group(index)
if(group!==null)res+=group}else res+=replacement.substring(i,i+1+digits)
i+=1+digits}else if(c===Codepoint.CODES["<"]&&this.hasNamedGroups){const gt=replacement.indexOf(">",i+2)
if(gt<0){res+="$<"
i+=2}else{const name=replacement.substring(i+2,gt)
if(Object.hasOwn(this.namedGroups,name)){const group=this.group(name)
if(group!==null)res+=group}i=gt+1}}else{res+="$"
i+=1}}return res+replacement.substring(i)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(replacement,javaMode=false){return this.replace(replacement,true,javaMode)}replaceFirst(replacement,javaMode=false){return this.replace(replacement,false,javaMode)}replace(replacement,all=true,javaMode=false){let res=""
this.reset()
const isFunc=typeof replacement==="function"
let originalInput=null
if(isFunc){if(this.groupCount()>=Matcher.MAX_REPLACER_ARGS)throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function")
originalInput=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.asCharSequence()}while(this.find()){res+=isFunc?this.appendReplacementFunc(replacement,originalInput):this.appendReplacement(replacement,javaMode)
if(!all)break}res+=this.appendTail()
return res}appendReplacementFunc(replacer,originalInput){let res=""
const s=this.start()
const e=this.end()
if(this.appendPos<s)res+=this.substring(this.appendPos,s)
this.appendPos=e
const args=this.matchArray()
args.push(s,originalInput)
if(this.hasNamedGroups)args.push(this.namedGroupsObject())
res+=String(replacer(...args))
return res}matchArray(){const result=[this.group(0)]
for(let i=1;i<=this.patternGroupCount;i++){const group=this.group(i)
result.push(group===null?void 0:group)}return result}namedGroupsObject(){if(!this.hasNamedGroups)return
const result=this.getNamedGroups()
for(const name in result)if(result[name]===null)result[name]=void 0
return result}}
var Inst=class Inst{static ALT=1
static ALT_MATCH=2
static CAPTURE=3
static EMPTY_WIDTH=4
static FAIL=5
static MATCH=6
static NOP=7
static RUNE=8
static RUNE1=9
static RUNE_ANY=10
static RUNE_ANY_NOT_NL=11
static LB_WRITE=12
static LB_CHECK=13
static isRuneOp(op){return Inst.RUNE<=op&&op<=Inst.RUNE_ANY_NOT_NL}static escapeRunes(runes){let out='"'
for(let rune of runes)out+=Utils.escapeRune(rune)
out+='"'
return out}constructor(op){this.op=op
this.out=0
this.arg=0
this.runes=new Int32Array(0)
this.next=null}matchRune(r){if(this.runes.length===1){const r0=this.runes[0]
if((this.arg&RE2Flags.FOLD_CASE)!==0)return Unicode.equalsIgnoreCase(r0,r)
return r===r0}const len=this.runes.length
if(len===0)return false
if(len===2||len===4||len===6||len===8){for(let j=0;j<len;j+=2){if(r<this.runes[j])return false
if(r<=this.runes[j+1])return true}return false}let base=0
let n=len>>1
while(n>1){const half=n>>1
base+=this.runes[base+half<<1]<=r?half:0
n-=half}base+=this.runes[base<<1]<=r?1:0
const m=base-1
return m>=0&&r<=this.runes[m<<1|1]}matchRunePos(r){if(this.runes.length===1){const r0=this.runes[0]
if((this.arg&RE2Flags.FOLD_CASE)!==0)return Unicode.equalsIgnoreCase(r0,r)?0:-1
return r===r0?0:-1}const len=this.runes.length
if(len===0)return-1
if(len===2||len===4||len===6||len===8){for(let j=0;j<len;j+=2){if(r<this.runes[j])return-1
if(r<=this.runes[j+1])return Math.floor(j/2)}return-1}let base=0
let n=len>>1
while(n>1){const half=n>>1
base+=this.runes[base+half<<1]<=r?half:0
n-=half}base+=this.runes[base<<1]<=r?1:0
const m=base-1
return m>=0&&r<=this.runes[m<<1|1]?m:-1}toString(){switch(this.op){case Inst.ALT:return`alt -> ${this.out}, ${this.arg}`
case Inst.ALT_MATCH:return`altmatch -> ${this.out}, ${this.arg}`
case Inst.CAPTURE:return`cap ${this.arg} -> ${this.out}`
case Inst.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`
case Inst.MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`
case Inst.FAIL:return"fail"
case Inst.NOP:return`nop -> ${this.out}`
case Inst.LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`
case Inst.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`
case Inst.RUNE:if(this.runes===null)return"rune <null>"
return["rune ",Inst.escapeRunes(this.runes),(this.arg&RE2Flags.FOLD_CASE)!==0?"/i":""," -> ",this.out].join("")
case Inst.RUNE1:return`rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`
case Inst.RUNE_ANY:return`any -> ${this.out}`
case Inst.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`
default:throw new Error("unhandled case in Inst.toString")}}}
var Queue=class Queue{constructor(numInst){this.sparse=new Int32Array(numInst)
this.densePcs=new Int32Array(numInst)
this.denseCaps=null
this.size=0
this.ncap=0
this.mainThreads=0}static INITIAL_THREADS=32
init(ncap){this.ncap=ncap
const needed=Math.min(this.densePcs.length,Queue.INITIAL_THREADS)*ncap
if(!this.denseCaps||this.denseCaps.length<needed)this.denseCaps=new Int32Array(needed)}growCaps(needed){const limit=this.densePcs.length*this.ncap
const grown=new Int32Array(Math.min(limit,Math.max(needed,2*this.denseCaps.length)))
grown.set(this.denseCaps)
this.denseCaps=grown}contains(pc){const j=this.sparse[pc]
return j<this.size&&this.densePcs[j]===pc}isEmpty(){return this.size===0}add(pc){const j=this.size++
this.sparse[pc]=j
this.densePcs[j]=pc
return j}clear(){this.size=0
this.mainThreads=0}toString(){let out="{"
for(let i=0;i<this.size;i++){if(i!==0)out+=", "
out+=this.densePcs[i]}out+="}"
return out}}
var LookbehindState=class{constructor(prog){this.pos=-1
this.pcs=new Int32Array(prog.numInst())
this.size=0
this.lbTable=new Int32Array(prog.numLb+1)}reset(){this.pos=-1
this.size=0}}
var Machine=class Machine{static fromRE2(re2){const m=new Machine
m.prog=re2.prog
m.re2=re2
m.q0=new Queue(m.prog.numInst())
m.q1=new Queue(m.prog.numInst())
m.addStack=new Int32Array(2*(m.prog.numInst()+1))
m.matched=false
m.matchcap=new Int32Array(m.prog.numCap<2?2:m.prog.numCap)
m.ncap=0
return m}constructor(){this.prog=null
this.re2=null
this.q0=null
this.q1=null
this.addStack=null
this.matched=false
this.matchcap=null
this.ncap=0
this.lbTable=null}init(ncap){this.ncap=ncap
if(ncap>this.matchcap.length)this.matchcap=new Int32Array(ncap).fill(-1)
else this.matchcap.fill(-1)
this.q0.init(ncap)
this.q1.init(ncap)
if(this.prog.numLb>0){if(!this.lbTable||this.lbTable.length<this.prog.numLb+1)this.lbTable=new Int32Array(this.prog.numLb+1)
this.lbTable.fill(-1)}}submatches(){if(this.ncap===0)return Utils.emptyInts()
return Utils.toArray(this.matchcap.subarray(0,this.ncap))}match(input,pos,anchor,lbState=null){const startCond=this.re2.cond
if(startCond===Utils.EMPTY_ALL)return false
if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return false
this.matched=false
this.matchcap.fill(-1)
const hasLookbehinds=this.prog.numLb>0
const matchStartPos=pos
let currentPos=pos
let resumeLookbehinds=false
if(hasLookbehinds)if(lbState!==null&&lbState.pos>=0&&lbState.pos<=pos){currentPos=lbState.pos
resumeLookbehinds=true}else currentPos=0
let saveLookbehinds=hasLookbehinds&&lbState!==null
let runq=this.q0
let nextq=this.q1
let r=input.step(currentPos)
let rune=r>>3
let width=r&7
let rune1=-1
let width1=0
if(r!==MachineInputBase.EOF()){r=input.step(currentPos+width)
rune1=r>>3
width1=r&7}let flag
if(currentPos===0)flag=Utils.emptyOpContext(-1,rune)
else flag=input.context(currentPos)
if(hasLookbehinds)if(resumeLookbehinds)this.restoreLookbehinds(lbState,runq,flag)
else this.spawnLookbehinds(runq,currentPos,flag)
while(true){if(runq.mainThreads===0){if((startCond&Utils.EMPTY_BEGIN_TEXT)!==0&&currentPos!==0)break
if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&currentPos!==0)break
if(this.matched)break
if(this.prog.numLb===0&&runq.isEmpty()&&!(this.re2.prefix.length===0)&&rune1!==this.re2.prefixRune&&input.canCheckPrefix()){const advance=input.index(this.re2,currentPos)
if(advance<0)break
currentPos+=advance
r=input.step(currentPos)
rune=r>>3
width=r&7
r=input.step(currentPos+width)
rune1=r>>3
width1=r&7
flag=input.context(currentPos)}}if(currentPos>=matchStartPos){if(saveLookbehinds){this.saveLookbehinds(lbState,runq,currentPos)
saveLookbehinds=false}if(!this.matched&&(currentPos===0||anchor===RE2Flags.UNANCHORED)){if(this.ncap>0)this.matchcap[0]=currentPos
this.add(runq,this.prog.start,currentPos,this.matchcap,0,flag)}}const nextPos=currentPos+width
flag=input.context(nextPos)
this.step(runq,nextq,currentPos,nextPos,rune,flag,anchor,currentPos===input.endPos())
if(width===0)break
if(this.ncap===0&&this.matched)break
currentPos+=width
rune=rune1
width=width1
if(rune!==-1){r=input.step(currentPos+width)
rune1=r>>3
width1=r&7}const tmpq=runq
runq=nextq
nextq=tmpq}runq.clear()
nextq.clear()
return this.matched}matchSet(input,pos,anchor){const startCond=this.re2.cond
if(startCond===Utils.EMPTY_ALL)return[]
if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return[]
let currentPos=this.prog.numLb>0?0:pos
let matchStartPos=pos
let runq=this.q0
let nextq=this.q1
let r=input.step(currentPos)
let rune=r>>3
let width=r&7
let rune1=-1
let width1=0
if(r!==MachineInputBase.EOF()){r=input.step(currentPos+width)
rune1=r>>3
width1=r&7}let flag=currentPos===0?Utils.emptyOpContext(-1,rune):input.context(currentPos)
const matches=new Set
if(this.prog.numLb>0)this.spawnLookbehinds(runq,currentPos,flag)
while(true){if(runq.mainThreads===0){if((startCond&Utils.EMPTY_BEGIN_TEXT)!==0&&currentPos!==0)break
if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&currentPos!==0)break}if(currentPos===0||anchor===RE2Flags.UNANCHORED)if(currentPos>=matchStartPos)this.add(runq,this.prog.start,currentPos,this.matchcap,0,flag)
const nextPos=currentPos+width
flag=input.context(nextPos)
for(let j=0;j<runq.size;j++){const pc=runq.densePcs[j]
const i=this.prog.inst[pc]
const capOffset=j*this.ncap
let add=false
switch(i.op){case Inst.MATCH:if(anchor===RE2Flags.ANCHOR_BOTH&&currentPos!==input.endPos())break
matches.add(i.arg)
break
case Inst.RUNE:add=i.matchRune(rune)
break
case Inst.RUNE1:add=rune===i.runes[0]
break
case Inst.RUNE_ANY:add=true
break
case Inst.RUNE_ANY_NOT_NL:add=rune!==10
break
default:continue}if(add)this.add(nextq,i.out,nextPos,runq.denseCaps,capOffset,flag)}runq.clear()
if(width===0)break
currentPos+=width
rune=rune1
width=width1
if(rune!==-1){r=input.step(currentPos+width)
rune1=r>>3
width1=r&7}const tmpq=runq
runq=nextq
nextq=tmpq}nextq.clear()
return Array.from(matches).sort((a,b)=>a-b)}step(runq,nextq,pos,nextPos,c,nextCond,anchor,atEnd){const longest=this.re2.longest
for(let j=0;j<runq.size;j++){const pc=runq.densePcs[j]
const capOffset=j*this.ncap
if(longest&&this.matched&&this.ncap>0&&this.matchcap[0]<runq.denseCaps[capOffset])continue
const i=this.prog.inst[pc]
let add=false
switch(i.op){case Inst.MATCH:if(anchor===RE2Flags.ANCHOR_BOTH&&!atEnd)break
if(this.ncap>0&&(!longest||!this.matched||this.matchcap[1]<pos)){runq.denseCaps[capOffset+1]=pos
for(let k=0;k<this.ncap;k++)this.matchcap[k]=runq.denseCaps[capOffset+k]}if(!longest)runq.size=0
this.matched=true
break
case Inst.RUNE:add=i.matchRune(c)
break
case Inst.RUNE1:add=c===i.runes[0]
break
case Inst.RUNE_ANY:add=true
break
case Inst.RUNE_ANY_NOT_NL:add=c!==10
break
default:continue}if(add)this.add(nextq,i.out,nextPos,runq.denseCaps,capOffset,nextCond)}runq.clear()}spawnLookbehinds(q,pos,flag){for(let i=0;i<this.prog.lbStarts.length;i++)this.add(q,this.prog.lbStarts[i],pos,this.matchcap,0,flag)}restoreLookbehinds(lbState,q,flag){this.lbTable.set(lbState.lbTable)
for(let j=0;j<lbState.size;j++)this.add(q,lbState.pcs[j],lbState.pos,this.matchcap,0,flag)}saveLookbehinds(lbState,q,pos){let size=0
for(let j=0;j<q.size;j++){const pc=q.densePcs[j]
if(this.prog.lbInst[pc]===1&&Inst.isRuneOp(this.prog.inst[pc].op))lbState.pcs[size++]=pc}lbState.size=size
lbState.pos=pos
lbState.lbTable.set(this.lbTable)}add(q,pc,pos,capArray,capOffset,cond){const stk=this.addStack
let nstk=0
for(;;){while(pc!==0&&!q.contains(pc)){const d=q.add(pc)
const inst=this.prog.inst[pc]
switch(inst.op){case Inst.FAIL:pc=0
break
case Inst.ALT:case Inst.ALT_MATCH:stk[nstk++]=inst.arg
stk[nstk++]=0
pc=inst.out
break
case Inst.EMPTY_WIDTH:pc=(inst.arg&~cond)===0?inst.out:0
break
case Inst.NOP:pc=inst.out
break
case Inst.CAPTURE:if(inst.arg<this.ncap){stk[nstk++]=-inst.arg-1
stk[nstk++]=capArray[capOffset+inst.arg]
capArray[capOffset+inst.arg]=pos}pc=inst.out
break
case Inst.LB_WRITE:this.lbTable[Math.abs(inst.arg)]=pos
pc=inst.out
break
case Inst.LB_CHECK:if(inst.arg>0)pc=this.lbTable[inst.arg]===pos?inst.out:0
else pc=this.lbTable[-inst.arg]!==pos?inst.out:0
break
case Inst.MATCH:case Inst.RUNE:case Inst.RUNE1:case Inst.RUNE_ANY:case Inst.RUNE_ANY_NOT_NL:if(this.prog.lbInst[pc]===0)q.mainThreads++
if(this.ncap>0){const destOffset=d*this.ncap
if(destOffset+this.ncap>q.denseCaps.length)q.growCaps(destOffset+this.ncap)
for(let c=0;c<this.ncap;c++)q.denseCaps[destOffset+c]=capArray[capOffset+c]}pc=0
break
default:throw new RE2JSInternalException("unhandled")}}if(nstk===0)return
nstk-=2
const entry=stk[nstk]
if(entry<0){capArray[capOffset-entry-1]=stk[nstk+1]
pc=0}else pc=entry}}}
const hashState=(pcs,flag,ids)=>{let h=-2128831035
for(let i=0;i<pcs.length;i++){h^=pcs[i]
h=Math.imul(h,16777619)}h^=flag
h=Math.imul(h,16777619)
for(let i=0;i<ids.length;i++){h^=ids[i]
h=Math.imul(h,16777619)}return h}
const arraysEqual=(a,b)=>{if(a.length!==b.length)return false
for(let i=0;i<a.length;i++)if(a[i]!==b[i])return false
return true}
const isState=(state,pcs,flag,ids)=>state.flag===flag&&arraysEqual(state.nfaStates,pcs)&&arraysEqual(state.matchIDs,ids)
const NO_IDS=[]
const END_TEXT=-1
var DFAState=class{constructor(nfaStates,flag,matchIDs){this.nfaStates=nfaStates
this.flag=flag
this.isMatch=(flag&DFA.FLAG_MATCH)!==0
this.matchIDs=matchIDs
this.next=null
this.nextAnchored=null}}
var DFA=class DFA{static FLAG_EMPTY_MASK=255
static FLAG_MATCH=256
static FLAG_LAST_WORD=512
static FLAG_NEED_SHIFT=16
static STATE_OVERHEAD=150
static ARRAY_OVERHEAD=40
static ELEMENT_SIZE=8
static TABLE_OVERHEAD=48
static PROGRESS_PER_STATE=10
constructor(prog,maxMem=8388608){this.prog=prog
this.maxMem=maxMem
this.stateCache=new Map
this.stateCount=0
this.startStates=new Map
this.failed=false
for(let pc=0;pc<prog.numInst();pc++){const op=prog.getInst(pc).op
if(op===Inst.LB_WRITE||op===Inst.LB_CHECK){this.failed=true
break}}this.computeRuneClasses()
this.stateBudget=maxMem
this.memBudget=maxMem}computeRuneClasses(){const bounds=new Set
const addRange=(lo,hi)=>{bounds.add(lo)
bounds.add(hi+1)}
for(let pc=0;pc<this.prog.numInst();pc++){const inst=this.prog.getInst(pc)
switch(inst.op){case Inst.RUNE:case Inst.RUNE1:if(inst.runes.length===1){addRange(inst.runes[0],inst.runes[0])
if((inst.arg&RE2Flags.FOLD_CASE)!==0)for(let f=Unicode.simpleFold(inst.runes[0]);f!==inst.runes[0];f=Unicode.simpleFold(f))addRange(f,f)}else for(let j=0;j<inst.runes.length;j+=2)addRange(inst.runes[j],inst.runes[j+1])
break
case Inst.RUNE_ANY_NOT_NL:addRange(10,10)
break
case Inst.EMPTY_WIDTH:if((inst.arg&(Utils.EMPTY_BEGIN_LINE|Utils.EMPTY_END_LINE))!==0)addRange(10,10)
if((inst.arg&(Utils.EMPTY_WORD_BOUNDARY|Utils.EMPTY_NO_WORD_BOUNDARY))!==0){addRange(48,57)
addRange(65,90)
addRange(95,95)
addRange(97,122)}}}bounds.delete(0)
this.classBounds=Int32Array.from(bounds).sort()
this.numClasses=this.classBounds.length+1
const latin1Class=new Int32Array(Unicode.MAX_LATIN1+1)
for(let r=0;r<=Unicode.MAX_LATIN1;r++)latin1Class[r]=this.searchClass(r)
this.latin1Class=latin1Class}runeClass(r){if(r<=Unicode.MAX_LATIN1)return this.latin1Class[r]
return this.searchClass(r)}searchClass(r){const bounds=this.classBounds
let lo=0
let hi=bounds.length
while(lo<hi){const mid=lo+hi>>1
if(bounds[mid]<=r)lo=mid+1
else hi=mid}return lo}closure(pcs,flag){const closure=new Set
const stack=Array.from(pcs)
let needflags=0
while(stack.length>0){const pc=stack.pop()
if(pc===0||closure.has(pc))continue
closure.add(pc)
const inst=this.prog.getInst(pc)
switch(inst.op){case Inst.ALT:case Inst.ALT_MATCH:stack.push(inst.out)
stack.push(inst.arg)
break
case Inst.NOP:case Inst.CAPTURE:stack.push(inst.out)
break
case Inst.EMPTY_WIDTH:needflags|=inst.arg
if((inst.arg&~flag)===0)stack.push(inst.out)}}return{pcs:Array.from(closure).sort((a,b)=>a-b),needflags:needflags}}getState(pcs,flag,ids){const hash=hashState(pcs,flag,ids)
const cached=this.stateCache.get(hash)
if(cached instanceof DFAState){if(isState(cached,pcs,flag,ids))return cached}else if(cached!==void 0)for(let i=0;i<cached.length;i++)if(isState(cached[i],pcs,flag,ids))return cached[i]
const cost=DFA.stateCost(pcs,ids)
if(this.memBudget<cost)return null
this.memBudget-=cost
const state=new DFAState(pcs,flag,ids)
if(cached===void 0)this.stateCache.set(hash,state)
else if(cached instanceof DFAState)this.stateCache.set(hash,[cached,state])
else cached.push(state)
this.stateCount++
return state}static stateCost(pcs,ids){const idsCost=ids.length===0?0:DFA.ARRAY_OVERHEAD+DFA.ELEMENT_SIZE*ids.length
return DFA.STATE_OVERHEAD+DFA.ELEMENT_SIZE*pcs.length+idsCost}*cachedStates(){for(const cached of this.stateCache.values())if(cached instanceof DFAState)yield cached
else yield*cached}makeState(pcs,flag,ids){const closure=this.closure(pcs,flag&DFA.FLAG_EMPTY_MASK)
let stateFlag=flag
if(closure.needflags===0)stateFlag&=DFA.FLAG_MATCH
stateFlag|=closure.needflags<<DFA.FLAG_NEED_SHIFT
return this.getState(closure.pcs,stateFlag,ids)}allocTable(state,anchor){const size=this.numClasses+1
const cost=DFA.TABLE_OVERHEAD+DFA.ELEMENT_SIZE*size
if(this.memBudget<cost)return null
this.memBudget-=cost
const table=new Array(size).fill(null)
if(anchor===RE2Flags.UNANCHORED)state.next=table
else state.nextAnchored=table
return table}clearCache(){this.stateCache.clear()
this.stateCount=0
this.startStates.clear()
this.memBudget=this.stateBudget}resetCache(current){this.clearCache()
return this.getState(current.nfaStates,current.flag,current.matchIDs)}step(state,cls,rune,anchor){let table=anchor===RE2Flags.UNANCHORED?state.next:state.nextAnchored
if(table!==null){const cached=table[cls]
if(cached!==null)return cached}else{table=this.allocTable(state,anchor)
if(table===null)return null}const needflag=state.flag>>>DFA.FLAG_NEED_SHIFT
const oldbeforeflag=state.flag&DFA.FLAG_EMPTY_MASK
let beforeflag=oldbeforeflag
let afterflag=0
if(rune===10){beforeflag|=Utils.EMPTY_END_LINE
afterflag|=Utils.EMPTY_BEGIN_LINE}if(rune===END_TEXT)beforeflag|=Utils.EMPTY_END_LINE|Utils.EMPTY_END_TEXT
const islastword=(state.flag&DFA.FLAG_LAST_WORD)!==0
const isword=rune!==END_TEXT&&Utils.isWordRune(rune)
beforeflag|=isword===islastword?Utils.EMPTY_NO_WORD_BOUNDARY:Utils.EMPTY_WORD_BOUNDARY
let pcs=state.nfaStates
if((beforeflag&~oldbeforeflag&needflag)!==0)pcs=this.closure(pcs,beforeflag).pcs
const nextPCs=[]
let ismatch=false
let ids=NO_IDS
for(let i=0;i<pcs.length;i++){const inst=this.prog.getInst(pcs[i])
if(inst.op===Inst.MATCH){if(!ismatch){ismatch=true
ids=[]}ids.push(inst.arg)}else if(rune!==END_TEXT&&Inst.isRuneOp(inst.op)&&inst.matchRune(rune))nextPCs.push(inst.out)}if(ids.length>1)ids.sort((a,b)=>a-b)
if(anchor===RE2Flags.UNANCHORED&&rune!==END_TEXT)nextPCs.push(this.prog.start)
let flag=afterflag
if(ismatch)flag|=DFA.FLAG_MATCH
if(isword)flag|=DFA.FLAG_LAST_WORD
const nextState=this.makeState(nextPCs,flag,ids)
if(nextState===null)return null
table[cls]=nextState
return nextState}start(input,pos){const context=input.context(pos)
let flags
if((context&Utils.EMPTY_BEGIN_TEXT)!==0)flags=Utils.EMPTY_BEGIN_TEXT|Utils.EMPTY_BEGIN_LINE
else if((context&Utils.EMPTY_BEGIN_LINE)!==0)flags=Utils.EMPTY_BEGIN_LINE
else{const r=input.step(pos)
const nextIsWord=r>=0&&Utils.isWordRune(r>>3)
flags=(context&Utils.EMPTY_WORD_BOUNDARY)!==0!==nextIsWord?DFA.FLAG_LAST_WORD:0}let state=this.startStates.get(flags)
if(state===void 0){state=this.makeState([this.prog.start],flags,NO_IDS)
if(state===null){this.clearCache()
state=this.makeState([this.prog.start],flags,NO_IDS)
if(state===null)return null}this.startStates.set(flags,state)}return state}stepOrReset(state,cls,rune,anchor,pos,search){let next=this.step(state,cls,rune,anchor)
if(next!==null)return next
if(search.resetPos>=0&&pos-search.resetPos<DFA.PROGRESS_PER_STATE*this.stateCount)return null
search.resetPos=pos
const restored=this.resetCache(state)
if(restored===null)return null
next=this.step(restored,cls,rune,anchor)
return next}run(input,pos,anchor,state,onMatch){const endPos=input.endPos()
const latin1Class=this.latin1Class
const unanchored=anchor===RE2Flags.UNANCHORED
const search={resetPos:-1}
let i=pos
while(i<endPos){const r=input.step(i)
const rune=r>>3
const width=r&7
if(width===0)break
const cls=rune<=Unicode.MAX_LATIN1?latin1Class[rune]:this.runeClass(rune)
let next=unanchored&&state.next!==null?state.next[cls]:null
if(next===null){next=this.stepOrReset(state,cls,rune,anchor,i,search)
if(next===null)return null}state=next
if(state.isMatch&&onMatch(state,false))return true
if(!unanchored&&state.nfaStates.length===0)return false
i+=width}state=this.stepOrReset(state,this.numClasses,END_TEXT,anchor,i,search)
if(state===null)return null
return state.isMatch&&onMatch(state,true)}match(input,pos,anchor){if(this.failed)return null
if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return false
const startState=this.start(input,pos)
if(startState===null)return null
return this.run(input,pos,anchor,startState,(state,atEnd)=>anchor!==RE2Flags.ANCHOR_BOTH||atEnd)}matchSet(input,pos,anchor){if(this.failed)return null
if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return[]
const startState=this.start(input,pos)
if(startState===null)return null
const matches=new Set
const collect=(state,atEnd)=>{if(anchor!==RE2Flags.ANCHOR_BOTH||atEnd)for(let k=0;k<state.matchIDs.length;k++)matches.add(state.matchIDs[k])
return false}
if(this.run(input,pos,anchor,startState,collect)===null)return null
return Array.from(matches).sort((a,b)=>a-b)}}
const VISITED_BITS=32
const MAX_BACKTRACK_PROG=500
const INITIAL_JOB_CAPACITY=256
const MAX_BACKTRACK_VECTOR=262144
var BitState=class{constructor(){this.end=0
this.cap=new Int32Array(0)
this.matchcap=new Int32Array(0)
this.ncap=0
this.jobPc=new Int32Array(INITIAL_JOB_CAPACITY)
this.jobArg=new Uint8Array(INITIAL_JOB_CAPACITY)
this.jobPos=new Int32Array(INITIAL_JOB_CAPACITY)
this.jobLen=0
this.visited=new Uint32Array(0)}reset(prog,end,ncap){this.end=end
this.jobLen=0
this.ncap=ncap
const visitedSize=prog.numInst()*(end+1)+VISITED_BITS-1>>>5
if(this.visited.length<visitedSize)this.visited=new Uint32Array(visitedSize)
else this.visited.fill(0,0,visitedSize)
if(this.cap.length<ncap)this.cap=new Int32Array(ncap).fill(-1)
else this.cap.fill(-1,0,ncap)
if(this.matchcap.length<ncap)this.matchcap=new Int32Array(ncap).fill(-1)
else this.matchcap.fill(-1,0,ncap)}shouldVisit(pc,pos){const n=pc*(this.end+1)+pos
const idx=n>>>5
const mask=1<<(n&31)
if((this.visited[idx]&mask)!==0)return false
this.visited[idx]|=mask
return true}push(re2,pc,pos,arg){if(re2.prog.getInst(pc).op!==Inst.FAIL&&(arg||this.shouldVisit(pc,pos))){if(this.jobLen>=this.jobPc.length){const newSize=this.jobPc.length*2
const newPc=new Int32Array(newSize)
newPc.set(this.jobPc)
this.jobPc=newPc
const newArg=new Uint8Array(newSize)
newArg.set(this.jobArg)
this.jobArg=newArg
const newPos=new Int32Array(newSize)
newPos.set(this.jobPos)
this.jobPos=newPos}this.jobPc[this.jobLen]=pc
this.jobArg[this.jobLen]=arg?1:0
this.jobPos[this.jobLen]=pos
this.jobLen++}}tryBacktrack(re2,input,pc,pos,anchor){const longest=re2.longest
this.push(re2,pc,pos,false)
while(this.jobLen>0){this.jobLen--
let currentPc=this.jobPc[this.jobLen]
let arg=this.jobArg[this.jobLen]===1
let currentPos=this.jobPos[this.jobLen]
let skipShouldVisit=true
while(true){if(!skipShouldVisit)if(!this.shouldVisit(currentPc,currentPos))break
skipShouldVisit=false
const inst=re2.prog.getInst(currentPc)
switch(inst.op){case Inst.FAIL:break
case Inst.ALT:if(arg){arg=false
currentPc=inst.arg
continue}else{this.push(re2,currentPc,currentPos,true)
currentPc=inst.out
continue}case Inst.ALT_MATCH:{const outInst=re2.prog.getInst(inst.out)
if(Inst.isRuneOp(outInst.op)){this.push(re2,inst.arg,currentPos,false)
currentPc=inst.arg
currentPos=this.end
continue}this.push(re2,inst.out,this.end,false)
currentPc=inst.out
continue}case Inst.RUNE:{const r=input.step(currentPos)
if(r===MachineInputBase.EOF())break
if(!inst.matchRune(r>>3))break
currentPos+=r&7
currentPc=inst.out
continue}case Inst.RUNE1:{const r=input.step(currentPos)
if(r===MachineInputBase.EOF())break
if(r>>3!==inst.runes[0])break
currentPos+=r&7
currentPc=inst.out
continue}case Inst.RUNE_ANY_NOT_NL:{const r=input.step(currentPos)
if(r===MachineInputBase.EOF())break
if(r>>3===10)break
currentPos+=r&7
currentPc=inst.out
continue}case Inst.RUNE_ANY:{const r=input.step(currentPos)
if(r===MachineInputBase.EOF())break
currentPos+=r&7
currentPc=inst.out
continue}case Inst.CAPTURE:if(arg){this.cap[inst.arg]=currentPos
break}else{if(inst.arg<this.ncap){this.push(re2,currentPc,this.cap[inst.arg],true)
this.cap[inst.arg]=currentPos}currentPc=inst.out
continue}case Inst.EMPTY_WIDTH:{const flag=input.context(currentPos)
if((inst.arg&~flag)!==0)break
currentPc=inst.out
continue}case Inst.NOP:currentPc=inst.out
continue
case Inst.MATCH:{if(anchor===RE2Flags.ANCHOR_BOTH&&currentPos!==this.end)break
if(this.ncap===0)return true
if(this.ncap>1)this.cap[1]=currentPos
const old=this.matchcap[1]
if(old===-1||longest&&currentPos>0&&currentPos>old)this.matchcap.set(this.cap)
if(!longest)return true
if(currentPos===this.end)return true
break}case Inst.LB_WRITE:case Inst.LB_CHECK:throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions")
default:throw new RE2JSInternalException("bad inst")}break}}return longest&&this.matchcap.length>1&&this.matchcap[1]>=0}}
const bitStatePool=[]
var Backtracker=class Backtracker{static shouldBacktrack(prog){return prog.numInst()<=MAX_BACKTRACK_PROG}static maxBitStateLen(prog){if(!Backtracker.shouldBacktrack(prog))return 0
return Math.floor(MAX_BACKTRACK_VECTOR/prog.numInst())}static execute(re2,input,pos,anchor,ncap){const startCond=re2.cond
if(startCond===Utils.EMPTY_ALL)return null
if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return null
if((startCond&Utils.EMPTY_BEGIN_TEXT)!==0&&pos!==0)return null
const b=bitStatePool.length>0?bitStatePool.pop():new BitState
const end=input.endPos()
b.reset(re2.prog,end,ncap)
let matched=false
if((startCond&Utils.EMPTY_BEGIN_TEXT)!==0||anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH){if(b.ncap>0)b.cap[0]=pos
if(b.tryBacktrack(re2,input,re2.prog.start,pos,anchor))matched=true}else{let width=-1
for(;pos<=end&&width!==0;pos+=width){if(re2.prefix.length>0){const advance=input.index(re2,pos)
if(advance<0)break
pos+=advance}if(b.ncap>0)b.cap[0]=pos
if(b.tryBacktrack(re2,input,re2.prog.start,pos,anchor)){matched=true
break}const r=input.step(pos)
width=r===MachineInputBase.EOF()?0:r&7}}if(!matched){bitStatePool.push(b)
return null}const result=ncap===0?[]:Utils.toArray(b.matchcap.subarray(0,ncap))
bitStatePool.push(b)
return result}}
var QueueOnePass=class{constructor(size){this.sparse=new Uint32Array(size)
this.dense=new Uint32Array(size)
this.size=0
this.nextIndex=0}empty(){return this.nextIndex>=this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0
this.nextIndex=0}contains(u){return u<this.sparse.length&&this.sparse[u]<this.size&&this.dense[this.sparse[u]]===u}insert(u){if(!this.contains(u))this.insertNew(u)}insertNew(u){if(u>=this.sparse.length)return
this.sparse[u]=this.size
this.dense[this.size]=u
this.size++}}
const mergeRuneSets=(leftRunes,rightRunes,leftPC,rightPC)=>{const leftLen=leftRunes.length
const rightLen=rightRunes.length
let lx=0,rx=0
const merged=[]
const next=[]
let ok=true
let ix=-1
const extend=isLeft=>{const newArray=isLeft?leftRunes:rightRunes
const low=isLeft?lx:rx
const pc=isLeft?leftPC:rightPC
if(ix>0&&newArray[low]<=merged[ix])return false
merged.push(newArray[low],newArray[low+1])
if(isLeft)lx+=2
else rx+=2
ix+=2
next.push(pc)
return true}
while(lx<leftLen||rx<rightLen){if(rx>=rightLen)ok=extend(true)
else if(lx>=leftLen)ok=extend(false)
else if(rightRunes[rx]<leftRunes[lx])ok=extend(false)
else ok=extend(true)
if(!ok)return null}return{merged:merged,next:next}}
var OnePassProg=class{constructor(prog){this.start=prog.start
this.numCap=prog.numCap
this.inst=new Array(prog.inst.length)
for(let i=0;i<prog.inst.length;i++){const orig=prog.inst[i]
const inst=new Inst(orig.op)
inst.out=orig.out
inst.arg=orig.arg
inst.runes=orig.runes?new Int32Array(orig.runes):new Int32Array(0)
inst.next=null
this.inst[i]=inst}}}
const onePassCopy=prog=>{const p=new OnePassProg(prog)
for(let pc=0;pc<p.inst.length;pc++){const inst=p.inst[pc]
if(inst.op!==Inst.ALT&&inst.op!==Inst.ALT_MATCH)continue
let pAOther="out"
let pAAlt="arg"
let instAlt=p.inst[inst[pAAlt]]
if(instAlt.op!==Inst.ALT&&instAlt.op!==Inst.ALT_MATCH){pAOther="arg"
pAAlt="out"
instAlt=p.inst[inst[pAAlt]]
if(instAlt.op!==Inst.ALT&&instAlt.op!==Inst.ALT_MATCH)continue}const instOther=p.inst[inst[pAOther]]
if(instOther.op===Inst.ALT||instOther.op===Inst.ALT_MATCH)continue
let pBAlt="out"
let pBOther="arg"
let patch=false
if(instAlt.out===pc)patch=true
else if(instAlt.arg===pc){patch=true
pBAlt="arg"
pBOther="out"}if(patch)instAlt[pBAlt]=inst[pAOther]
if(inst[pAOther]===instAlt[pBAlt])inst[pAAlt]=instAlt[pBOther]}return p}
const makeOnePass=p=>{if(p.inst.length>=1e3)return null
const instQueue=new QueueOnePass(p.inst.length)
const visitQueue=new QueueOnePass(p.inst.length)
const onePassRunes=new Array(p.inst.length)
const m=new Array(p.inst.length).fill(false)
const check=pc=>{let ok=true
const inst=p.inst[pc]
if(visitQueue.contains(pc))return true
visitQueue.insert(pc)
switch(inst.op){case Inst.ALT:case Inst.ALT_MATCH:{ok=check(inst.out)&&check(inst.arg)
let matchOut=m[inst.out]
let matchArg=m[inst.arg]
if(matchOut&&matchArg)return false
if(matchArg){const tempOut=inst.out
inst.out=inst.arg
inst.arg=tempOut
const tempMatch=matchOut
matchOut=matchArg
matchArg=tempMatch}if(matchOut){m[pc]=true
inst.op=Inst.ALT_MATCH}const leftRunes=onePassRunes[inst.out]||[]
const rightRunes=onePassRunes[inst.arg]||[]
const mergeRes=mergeRuneSets(leftRunes,rightRunes,inst.out,inst.arg)
if(!mergeRes)return false
onePassRunes[pc]=new Int32Array(mergeRes.merged)
inst.next=new Uint32Array(mergeRes.next)
break}case Inst.CAPTURE:case Inst.EMPTY_WIDTH:case Inst.NOP:ok=check(inst.out)
m[pc]=m[inst.out]
onePassRunes[pc]=onePassRunes[inst.out]?new Int32Array(onePassRunes[inst.out]):new Int32Array(0)
inst.next=new Uint32Array(Math.floor(onePassRunes[pc].length/2)+1).fill(inst.out)
break
case Inst.MATCH:case Inst.FAIL:m[pc]=inst.op===Inst.MATCH
break
case Inst.RUNE:{m[pc]=false
if(inst.next&&inst.next.length>0)break
instQueue.insert(inst.out)
if(!inst.runes||inst.runes.length===0){onePassRunes[pc]=new Int32Array(0)
inst.next=new Uint32Array([inst.out])
break}let runes=[]
if(inst.runes.length===1&&(inst.arg&RE2Flags.FOLD_CASE)!==0){const r0=inst.runes[0]
runes.push(r0,r0)
for(let r1=Unicode.simpleFold(r0);r1!==r0;r1=Unicode.simpleFold(r1))runes.push(r1,r1)
runes.sort((a,b)=>a-b)}else for(let j=0;j<inst.runes.length;j++)runes.push(inst.runes[j])
onePassRunes[pc]=new Int32Array(runes)
inst.next=new Uint32Array(Math.floor(runes.length/2)+1).fill(inst.out)
inst.op=Inst.RUNE
break}case Inst.RUNE1:{m[pc]=false
if(inst.next&&inst.next.length>0)break
instQueue.insert(inst.out)
let runes=[]
if((inst.arg&RE2Flags.FOLD_CASE)!==0){const r0=inst.runes[0]
runes.push(r0,r0)
for(let r1=Unicode.simpleFold(r0);r1!==r0;r1=Unicode.simpleFold(r1))runes.push(r1,r1)
runes.sort((a,b)=>a-b)}else runes.push(inst.runes[0],inst.runes[0])
onePassRunes[pc]=new Int32Array(runes)
inst.next=new Uint32Array(Math.floor(runes.length/2)+1).fill(inst.out)
inst.op=Inst.RUNE
break}case Inst.RUNE_ANY:m[pc]=false
if(inst.next&&inst.next.length>0)break
instQueue.insert(inst.out)
onePassRunes[pc]=new Int32Array([0,Unicode.MAX_RUNE])
inst.next=new Uint32Array([inst.out])
break
case Inst.RUNE_ANY_NOT_NL:m[pc]=false
if(inst.next&&inst.next.length>0)break
instQueue.insert(inst.out)
onePassRunes[pc]=new Int32Array([0,9,11,Unicode.MAX_RUNE])
inst.next=new Uint32Array(Math.floor(onePassRunes[pc].length/2)+1).fill(inst.out)}return ok}
instQueue.clear()
instQueue.insert(p.start)
while(!instQueue.empty()){visitQueue.clear()
if(!check(instQueue.next()))return null}for(let i=0;i<p.inst.length;i++)if(onePassRunes[i])p.inst[i].runes=onePassRunes[i]
return p}
const cleanupOnePass=(p,original)=>{for(let ix=0;ix<original.inst.length;ix++){const instOriginal=original.inst[ix]
switch(instOriginal.op){case Inst.ALT:case Inst.ALT_MATCH:case Inst.RUNE:break
case Inst.CAPTURE:case Inst.EMPTY_WIDTH:case Inst.NOP:case Inst.MATCH:case Inst.FAIL:p.inst[ix].next=null
break
case Inst.RUNE1:case Inst.RUNE_ANY:case Inst.RUNE_ANY_NOT_NL:p.inst[ix].next=null
p.inst[ix].op=instOriginal.op
p.inst[ix].runes=instOriginal.runes?new Int32Array(instOriginal.runes):new Int32Array(0)}}}
var OnePass=class OnePass{static compile(prog){if(prog.start===0)return null
if(prog.numLb>0)return null
const startInst=prog.inst[prog.start]
if(startInst.op!==Inst.EMPTY_WIDTH||(startInst.arg&Utils.EMPTY_BEGIN_TEXT)===0)return null
let hasAlt=false
for(let i=0;i<prog.inst.length;i++)if(prog.inst[i].op===Inst.ALT||prog.inst[i].op===Inst.ALT_MATCH){hasAlt=true
break}for(let i=0;i<prog.inst.length;i++){const inst=prog.inst[i]
const opOut=prog.inst[inst.out].op
switch(inst.op){case Inst.ALT:case Inst.ALT_MATCH:if(opOut===Inst.MATCH||prog.inst[inst.arg].op===Inst.MATCH)return null
break
case Inst.EMPTY_WIDTH:if(opOut===Inst.MATCH){if((inst.arg&Utils.EMPTY_END_TEXT)===Utils.EMPTY_END_TEXT)continue
return null}break
default:if(opOut===Inst.MATCH&&hasAlt)return null}}let p=onePassCopy(prog)
p=makeOnePass(p)
if(p!==null)cleanupOnePass(p,prog)
return p}static next(inst,r){const nextIdx=inst.matchRunePos(r)
if(nextIdx>=0)return inst.next[nextIdx]
if(inst.op===Inst.ALT_MATCH)return inst.out
return 0}static execute(re2,input,pos,anchor,ncap){const onepass=re2.onepass
if(!onepass)return null
const matchcap=new Int32Array(ncap).fill(-1)
let matched=false
let r=input.step(pos)
let rune=r>>3
let width=r&7
let r1=MachineInputBase.EOF()
let rune1=-1
let width1=0
if(r!==MachineInputBase.EOF()){r1=input.step(pos+width)
if(r1!==MachineInputBase.EOF()){rune1=r1>>3
width1=r1&7}}let flag=pos===0?Utils.emptyOpContext(-1,rune):input.context(pos)
let pc=onepass.start
let inst
while(true){inst=onepass.inst[pc]
pc=inst.out
switch(inst.op){case Inst.MATCH:if(anchor===RE2Flags.ANCHOR_BOTH&&pos!==input.endPos())return null
matched=true
if(matchcap.length>0){matchcap[0]=0
matchcap[1]=pos}return ncap===0?[]:Utils.toArray(matchcap)
case Inst.RUNE:if(!inst.matchRune(rune))return null
break
case Inst.RUNE1:if(rune!==inst.runes[0])return null
break
case Inst.RUNE_ANY:break
case Inst.RUNE_ANY_NOT_NL:if(rune===10)return null
break
case Inst.ALT:case Inst.ALT_MATCH:pc=OnePass.next(inst,rune)
continue
case Inst.FAIL:return null
case Inst.NOP:continue
case Inst.EMPTY_WIDTH:if((inst.arg&~flag)!==0)return null
continue
case Inst.CAPTURE:if(inst.arg<matchcap.length)matchcap[inst.arg]=pos
continue
default:throw new RE2JSInternalException("bad inst")}if(width===0)break
flag=Utils.emptyOpContext(rune,rune1)
pos+=width
rune=rune1
width=width1
if(rune!==-1){r1=input.step(pos+width)
if(r1!==MachineInputBase.EOF()){rune1=r1>>3
width1=r1&7}else{rune1=-1
width1=0}}}if(!matched)return null
return ncap===0?[]:Utils.toArray(matchcap)}}
var Regexp=class Regexp{static Op=createEnum(["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT_PAREN","VERTICAL_BAR"])
static isPseudoOp(op){return op>=Regexp.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(rune){if(rune===Codepoint.CODES["-"])return"\\"
return""}static fromRegexp(re){const regex=new Regexp(re.op)
regex.flags=re.flags
regex.subs=re.subs
regex.runes=re.runes
regex.cap=re.cap
regex.min=re.min
regex.max=re.max
regex.name=re.name
regex.namedGroups=re.namedGroups
regex.lb=re.lb
return regex}constructor(op){this.op=op
this.flags=0
this.subs=Regexp.emptySubs()
this.runes=new Int32Array(0)
this.min=0
this.max=0
this.cap=0
this.name=null
this.namedGroups=Object.create(null)
this.lb=0}reinit(){this.flags=0
this.subs=Regexp.emptySubs()
this.runes=new Int32Array(0)
this.cap=0
this.min=0
this.max=0
this.name=null
this.namedGroups=Object.create(null)
this.lb=0}toString(){return this.appendTo()}appendTo(){let out=""
switch(this.op){case Regexp.Op.NO_MATCH:out+="[^\\x00-\\x{10FFFF}]"
break
case Regexp.Op.EMPTY_MATCH:out+="(?:)"
break
case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:case Regexp.Op.REPEAT:{const sub=this.subs[0]
if(sub.op>Regexp.Op.CAPTURE||sub.op===Regexp.Op.LITERAL&&sub.runes.length>1)out+=`(?:${sub.appendTo()})`
else out+=sub.appendTo()
switch(this.op){case Regexp.Op.STAR:out+="*"
break
case Regexp.Op.PLUS:out+="+"
break
case Regexp.Op.QUEST:out+="?"
break
case Regexp.Op.REPEAT:out+=`{${this.min}`
if(this.min!==this.max){out+=","
if(this.max>=0)out+=this.max}out+="}"}if((this.flags&RE2Flags.NON_GREEDY)!==0)out+="?"
break}case Regexp.Op.CONCAT:for(let sub of this.subs)if(sub.op===Regexp.Op.ALTERNATE)out+=`(?:${sub.appendTo()})`
else out+=sub.appendTo()
break
case Regexp.Op.ALTERNATE:{let sep=""
for(let sub of this.subs){out+=sep
sep="|"
out+=sub.appendTo()}break}case Regexp.Op.LITERAL:if((this.flags&RE2Flags.FOLD_CASE)!==0)out+="(?i:"
for(let rune of this.runes)out+=Utils.escapeRune(rune)
if((this.flags&RE2Flags.FOLD_CASE)!==0)out+=")"
break
case Regexp.Op.ANY_CHAR_NOT_NL:out+="(?-s:.)"
break
case Regexp.Op.ANY_CHAR:out+="(?s:.)"
break
case Regexp.Op.PLB:out+=`(?<=${this.subs[0].appendTo()})`
break
case Regexp.Op.NLB:out+=`(?<!${this.subs[0].appendTo()})`
break
case Regexp.Op.CAPTURE:if(this.name===null||this.name.length===0)out+="("
else out+=`(?P<${this.name}>`
if(this.subs[0].op!==Regexp.Op.EMPTY_MATCH)out+=this.subs[0].appendTo()
out+=")"
break
case Regexp.Op.BEGIN_TEXT:out+="\\A"
break
case Regexp.Op.END_TEXT:if((this.flags&RE2Flags.WAS_DOLLAR)!==0)out+="(?-m:$)"
else out+="\\z"
break
case Regexp.Op.BEGIN_LINE:out+="^"
break
case Regexp.Op.END_LINE:out+="$"
break
case Regexp.Op.WORD_BOUNDARY:out+="\\b"
break
case Regexp.Op.NO_WORD_BOUNDARY:out+="\\B"
break
case Regexp.Op.CHAR_CLASS:if(this.runes.length%2!==0){out+="[invalid char class]"
break}out+="["
if(this.runes.length===0)out+="^\\x00-\\x{10FFFF}"
else if(this.runes[0]===0&&this.runes[this.runes.length-1]===Unicode.MAX_RUNE){out+="^"
for(let i=1;i<this.runes.length-1;i+=2){const lo=this.runes[i]+1
const hi=this.runes[i+1]-1
out+=Regexp.quoteIfHyphen(lo)
out+=Utils.escapeRune(lo)
if(lo!==hi){out+="-"
out+=Regexp.quoteIfHyphen(hi)
out+=Utils.escapeRune(hi)}}}else for(let i=0;i<this.runes.length;i+=2){const lo=this.runes[i]
const hi=this.runes[i+1]
out+=Regexp.quoteIfHyphen(lo)
out+=Utils.escapeRune(lo)
if(lo!==hi){out+="-"
out+=Regexp.quoteIfHyphen(hi)
out+=Utils.escapeRune(hi)}}out+="]"
break
default:out+=this.op}return out}maxCap(){let m=0
if(this.op===Regexp.Op.CAPTURE)m=this.cap
if(this.subs!==null)for(let sub of this.subs){const n=sub.maxCap()
if(m<n)m=n}return m}equals(that){if(!(that!==null&&that instanceof Regexp))return false
if(this.op!==that.op)return false
switch(this.op){case Regexp.Op.END_TEXT:if((this.flags&RE2Flags.WAS_DOLLAR)!==(that.flags&RE2Flags.WAS_DOLLAR))return false
break
case Regexp.Op.LITERAL:case Regexp.Op.CHAR_CLASS:if((this.flags&RE2Flags.FOLD_CASE)!==(that.flags&RE2Flags.FOLD_CASE))return false
if(this.runes===null&&that.runes===null)break
if(this.runes===null||that.runes===null)return false
if(this.runes.length!==that.runes.length)return false
for(let i=0;i<this.runes.length;i++)if(this.runes[i]!==that.runes[i])return false
break
case Regexp.Op.ALTERNATE:case Regexp.Op.CONCAT:if(this.subs.length!==that.subs.length)return false
for(let i=0;i<this.subs.length;++i)if(!this.subs[i].equals(that.subs[i]))return false
break
case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:if((this.flags&RE2Flags.NON_GREEDY)!==(that.flags&RE2Flags.NON_GREEDY)||!this.subs[0].equals(that.subs[0]))return false
break
case Regexp.Op.REPEAT:if((this.flags&RE2Flags.NON_GREEDY)!==(that.flags&RE2Flags.NON_GREEDY)||this.min!==that.min||this.max!==that.max||!this.subs[0].equals(that.subs[0]))return false
break
case Regexp.Op.CAPTURE:if(this.cap!==that.cap||(this.name===null?that.name!==null:this.name!==that.name)||!this.subs[0].equals(that.subs[0]))return false
break
case Regexp.Op.PLB:case Regexp.Op.NLB:if(this.lb!==that.lb||!this.subs[0].equals(that.subs[0]))return false}return true}}
var RegexpWalker=class{static walk(root,handler){const stack=[]
let re=root
let result
for(;;){if(re.subs.length===0)result=handler.leaf(re)
else{const state=handler.enter(re)
if(state.result===void 0){stack.push({re:re,state:state,i:0})
re=re.subs[0]
continue}result=state.result}for(;;){if(stack.length===0)return result
const frame=stack[stack.length-1]
handler.child(frame.re,frame.state,result,frame.i)
frame.i++
if(frame.state.result===void 0&&frame.i<frame.re.subs.length){re=frame.re.subs[frame.i]
break}stack.pop()
result=frame.state.result!==void 0?frame.state.result:handler.leave(frame.re,frame.state)}}}}
var AhoCorasick=class{constructor(words,alphabetSize){const edges=new Map
const parent=[0]
const unit=[0]
const depth=[0]
const terminal=[0]
for(const word of words){let node=0
for(let i=0;i<word.length;i++){const key=node*alphabetSize+word[i]
let child=edges.get(key)
if(child===void 0){child=parent.length
edges.set(key,child)
parent.push(node)
unit.push(word[i])
depth.push(depth[node]+1)
terminal.push(0)}node=child}terminal[node]=1}const numNodes=parent.length
const children=new Int32Array(numNodes-1)
for(let c=1;c<numNodes;c++)children[c-1]=c
children.sort((a,b)=>parent[a]-parent[b]||unit[a]-unit[b])
const childStart=new Int32Array(numNodes+1)
for(let c=1;c<numNodes;c++)childStart[parent[c]+1]++
for(let n=0;n<numNodes;n++)childStart[n+1]+=childStart[n]
const childUnit=new Int32Array(numNodes-1)
for(let k=0;k<children.length;k++)childUnit[k]=unit[children[k]]
this.childStart=childStart
this.childUnit=childUnit
this.childNode=children
const byDepth=new Int32Array(numNodes)
for(let n=0;n<numNodes;n++)byDepth[n]=n
byDepth.sort((a,b)=>depth[a]-depth[b])
const fail=new Int32Array(numNodes)
const match=Uint8Array.from(terminal)
for(let k=1;k<numNodes;k++){const c=byDepth[k]
const p=parent[c]
if(p!==0){let f=fail[p]
let next=this.next(f,unit[c])
while(next<0&&f!==0){f=fail[f]
next=this.next(f,unit[c])}fail[c]=next>=0?next:0}match[c]|=match[fail[c]]}this.fail=fail
this.match=match}next(node,u){let lo=this.childStart[node]
let hi=this.childStart[node+1]
const units=this.childUnit
while(lo<hi){const mid=lo+hi>>1
const m=units[mid]
if(m===u)return this.childNode[mid]
if(m<u)lo=mid+1
else hi=mid}return-1}advance(node,u){for(;;){const next=this.next(node,u)
if(next>=0)return next
if(node===0)return 0
node=this.fail[node]}}searchUTF16(charSeq,start,end){let node=0
for(let i=start;i<end;i++){node=this.advance(node,charSeq.charCodeAt(i))
if(this.match[node]===1)return true}return false}searchUTF8(bytes,start,end){let node=0
for(let i=start;i<end;i++){node=this.advance(node,bytes[i])
if(this.match[node]===1)return true}return false}}
var Prefilter=class Prefilter{static Type={NONE:0,EXACT:1,AND:2,OR:3}
static MAX_SCANS=32
static MAX_AC_UNITS=1<<18
constructor(type){this.type=type
this.subs=[]
this.str=""
this.bytes=null
this.cost=type===Prefilter.Type.EXACT?1:0
this.allExact=false
this.ac16=null
this.ac8=null}automaton16(){if(this.ac16===null){const words=this.subs.map(s=>{const arr=new Array(s.str.length)
for(let i=0;i<s.str.length;i++)arr[i]=s.str.charCodeAt(i)
return arr})
this.ac16=new AhoCorasick(words,65536)}return this.ac16}automaton8(){if(this.ac8===null)this.ac8=new AhoCorasick(this.subs.map(s=>s.bytes),256)
return this.ac8}eval(input,pos){switch(this.type){case Prefilter.Type.NONE:return true
case Prefilter.Type.EXACT:return input.hasString(this,pos)
case Prefilter.Type.AND:for(let i=0;i<this.subs.length;i++)if(!this.subs[i].eval(input,pos))return false
return true
case Prefilter.Type.OR:if(this.allExact)return input.hasAnyString(this,pos)
for(let i=0;i<this.subs.length;i++)if(this.subs[i].eval(input,pos))return true
return false
default:return true}}}
var PrefilterTree=class PrefilterTree{static build(re){if(!re)return new Prefilter(Prefilter.Type.NONE)
return RegexpWalker.walk(re,PrefilterTree.WALKER)}static WALKER={leaf:re=>PrefilterTree.leaf(re),enter:re=>PrefilterTree.enter(re),child:(re,state,result)=>PrefilterTree.child(re,state,result),leave:(re,state)=>PrefilterTree.leave(re,state)}
static leaf(re){if(re.op!==Regexp.Op.LITERAL)return new Prefilter(Prefilter.Type.NONE)
if(re.runes.length===0||(re.flags&RE2Flags.FOLD_CASE)!==0)return new Prefilter(Prefilter.Type.NONE)
let str=""
for(let i=0;i<re.runes.length;i++){if(Unicode.isUnsearchable(re.runes[i]))return new Prefilter(Prefilter.Type.NONE)
str+=String.fromCodePoint(re.runes[i])}const pf=new Prefilter(Prefilter.Type.EXACT)
pf.str=str
pf.bytes=Utils.stringToUtf8ByteArray(pf.str)
return pf}static enter(re){switch(re.op){case Regexp.Op.CAPTURE:case Regexp.Op.PLUS:return{sub:null}
case Regexp.Op.REPEAT:if(re.min>=1)return{sub:null}
return{result:new Prefilter(Prefilter.Type.NONE)}
case Regexp.Op.CONCAT:return{pf:new Prefilter(Prefilter.Type.AND),subs:[]}
case Regexp.Op.ALTERNATE:return{pf:new Prefilter(Prefilter.Type.OR),subs:[]}
default:return{result:new Prefilter(Prefilter.Type.NONE)}}}static child(re,state,s){if(state.subs===void 0){state.sub=s
return}if(state.pf.type===Prefilter.Type.AND){if(s.type===Prefilter.Type.NONE)return
if(s.type===Prefilter.Type.AND){for(let j=0;j<s.subs.length;j++)state.subs.push(s.subs[j])
return}state.subs.push(s)
return}if(s.type===Prefilter.Type.NONE){state.result=new Prefilter(Prefilter.Type.NONE)
return}if(s.type===Prefilter.Type.OR){for(let j=0;j<s.subs.length;j++)state.subs.push(s.subs[j])
return}state.subs.push(s)}static leave(re,state){if(state.subs===void 0)return state.sub
const pf=state.pf
const seen=new Set
const subs=[]
for(const sub of state.subs){if(sub.type===Prefilter.Type.EXACT){if(seen.has(sub.str))continue
seen.add(sub.str)}subs.push(sub)}if(pf.type===Prefilter.Type.AND){const kept=[]
let cost=0
for(const sub of subs){if(cost+sub.cost>Prefilter.MAX_SCANS)continue
kept.push(sub)
cost+=sub.cost}if(kept.length===0)return new Prefilter(Prefilter.Type.NONE)
if(kept.length===1)return kept[0]
pf.subs=kept
pf.cost=cost
return pf}if(subs.length===0)return new Prefilter(Prefilter.Type.NONE)
if(subs.length===1)return subs[0]
pf.subs=subs
let allExact=true
let cost=0
let units=0
for(const sub of subs){if(sub.type!==Prefilter.Type.EXACT)allExact=false
else units+=sub.bytes.length
cost+=sub.cost}if(allExact){if(units>Prefilter.MAX_AC_UNITS)return new Prefilter(Prefilter.Type.NONE)
pf.allExact=true
pf.cost=1
return pf}if(cost>Prefilter.MAX_SCANS)return new Prefilter(Prefilter.Type.NONE)
pf.cost=cost
return pf}}
var PatchList=class{constructor(head=0,tail=0){this.head=head
this.tail=tail}}
var Prog=class{constructor(){this.inst=[]
this.start=0
this.numCap=2
this.lbStarts=[]
this.numLb=0
this.lbInst=null}getInst(pc){return this.inst[pc]}numInst(){return this.inst.length}addInst(op){this.inst.push(new Inst(op))}markLookbehindInsts(){const lbInst=new Uint8Array(this.inst.length)
const pending=this.lbStarts.slice()
while(pending.length>0){const pc=pending.pop()
if(pc===0||lbInst[pc]===1)continue
lbInst[pc]=1
const i=this.inst[pc]
switch(i.op){case Inst.ALT:case Inst.ALT_MATCH:pending.push(i.out,i.arg)
break
case Inst.MATCH:case Inst.FAIL:break
default:pending.push(i.out)}}this.lbInst=lbInst}skipNop(pc){let i=this.inst[pc]
while(i.op===Inst.NOP||i.op===Inst.CAPTURE){i=this.inst[pc]
pc=i.out}return i}prefix(){let prefix=""
let i=this.skipNop(this.start)
if(!Inst.isRuneOp(i.op)||i.runes.length!==1)return[i.op===Inst.MATCH,prefix]
while(Inst.isRuneOp(i.op)&&i.runes.length===1&&(i.arg&RE2Flags.FOLD_CASE)===0&&!Unicode.isUnsearchable(i.runes[0])){prefix+=String.fromCodePoint(i.runes[0])
i=this.skipNop(i.out)}return[i.op===Inst.MATCH,prefix]}startCond(){let flag=0
let pc=this.start
loop:for(;;){const i=this.inst[pc]
switch(i.op){case Inst.EMPTY_WIDTH:flag|=i.arg
break
case Inst.FAIL:return-1
case Inst.CAPTURE:case Inst.NOP:break
default:break loop}pc=i.out}return flag}patch(l,val){let head=l.head
while(head!==0){const i=this.inst[head>>1]
if((head&1)===0){head=i.out
i.out=val}else{head=i.arg
i.arg=val}}}append(l1,l2){if(l1.head===0)return l2
if(l2.head===0)return l1
const i=this.inst[l1.tail>>1]
if((l1.tail&1)===0)i.out=l2.head
else i.arg=l2.head
return new PatchList(l1.head,l2.tail)}toString(){let out=""
for(let pc=0;pc<this.inst.length;pc++){const len=out.length
out+=pc
if(pc===this.start)out+="*"
out+="        ".substring(out.length-len)
out+=this.inst[pc]
out+="\n"}return out}}
const ANY_RUNE_NOT_NL=new Int32Array([0,Codepoint.CODES["\n"]-1,Codepoint.CODES["\n"]+1,Unicode.MAX_RUNE])
const ANY_RUNE=new Int32Array([0,Unicode.MAX_RUNE])
var Frag=class{constructor(i=0,out=new PatchList,nullable=false){this.i=i
this.out=out
this.nullable=nullable}}
var Compiler=class Compiler{static compileRegexp(re){const c=new Compiler
const f=c.compile(re)
c.prog.patch(f.out,c.newInst(Inst.MATCH).i)
c.prog.start=f.i
c.prog.markLookbehindInsts()
return c.prog}static compileSet(regexps){const c=new Compiler
if(regexps.length===0){c.prog.start=c.newInst(Inst.FAIL).i
c.prog.markLookbehindInsts()
return c.prog}let starts=[]
for(let i=0;i<regexps.length;i++){c.lbOffset=c.prog.numLb
const f=c.compile(regexps[i])
const m=c.newInst(Inst.MATCH)
c.prog.getInst(m.i).arg=i
c.prog.patch(f.out,m.i)
starts.push(f.i)}let start=starts[0]
for(let i=1;i<starts.length;i++){const f=c.newInst(Inst.ALT)
const inst=c.prog.getInst(f.i)
inst.out=start
inst.arg=starts[i]
start=f.i}c.prog.start=start
c.prog.markLookbehindInsts()
return c.prog}constructor(){this.prog=new Prog
this.newInst(Inst.FAIL)
this.lbOffset=0
this.runeCache=new Map
this.walker={leaf:re=>this.leaf(re),enter:re=>this.enter(re),child:(re,state,result)=>this.child(re,state,result),leave:(re,state)=>this.leave(re,state)}}newInst(op){this.prog.addInst(op)
return new Frag(this.prog.numInst()-1,new PatchList,true)}nop(){const f=this.newInst(Inst.NOP)
f.out=new PatchList(f.i<<1,f.i<<1)
return f}fail(){return new Frag}cap(arg){const f=this.newInst(Inst.CAPTURE)
f.out=new PatchList(f.i<<1,f.i<<1)
this.prog.getInst(f.i).arg=arg
if(this.prog.numCap<arg+1)this.prog.numCap=arg+1
return f}cat(f1,f2){if(f1.i===0||f2.i===0){this.prog.patch(f1.out,0)
this.prog.patch(f2.out,0)
return this.fail()}this.prog.patch(f1.out,f2.i)
return new Frag(f1.i,f2.out,f1.nullable&&f2.nullable)}alt(f1,f2){if(f1.i===0)return f2
if(f2.i===0)return f1
const f=this.newInst(Inst.ALT)
const i=this.prog.getInst(f.i)
i.out=f1.i
i.arg=f2.i
f.out=this.prog.append(f1.out,f2.out)
f.nullable=f1.nullable||f2.nullable
return f}loop(f1,nongreedy){const f=this.newInst(Inst.ALT)
const i=this.prog.getInst(f.i)
if(nongreedy){i.arg=f1.i
f.out=new PatchList(f.i<<1,f.i<<1)}else{i.out=f1.i
f.out=new PatchList(f.i<<1|1,f.i<<1|1)}this.prog.patch(f1.out,f.i)
return f}quest(f1,nongreedy){if(f1.i===0)return this.nop()
const f=this.newInst(Inst.ALT)
const i=this.prog.getInst(f.i)
if(nongreedy){i.arg=f1.i
f.out=new PatchList(f.i<<1,f.i<<1)}else{i.out=f1.i
f.out=new PatchList(f.i<<1|1,f.i<<1|1)}f.out=this.prog.append(f.out,f1.out)
return f}star(f1,nongreedy){if(f1.i===0)return this.nop()
if(f1.nullable)return this.quest(this.plus(f1,nongreedy),nongreedy)
return this.loop(f1,nongreedy)}plus(f1,nongreedy){if(f1.i===0)return this.fail()
return new Frag(f1.i,this.loop(f1,nongreedy).out,f1.nullable)}empty(op){const f=this.newInst(Inst.EMPTY_WIDTH)
this.prog.getInst(f.i).arg=op
f.out=new PatchList(f.i<<1,f.i<<1)
return f}rune(runes,flags){const f=this.newInst(Inst.RUNE)
f.nullable=false
const i=this.prog.getInst(f.i)
i.runes=runes
flags&=RE2Flags.FOLD_CASE
if(runes.length!==1||Unicode.simpleFold(runes[0])===runes[0])flags&=~RE2Flags.FOLD_CASE
i.arg=flags
f.out=new PatchList(f.i<<1,f.i<<1)
if((flags&RE2Flags.FOLD_CASE)===0&&runes.length===1||runes.length===2&&runes[0]===runes[1])i.op=Inst.RUNE1
else if(runes.length===2&&runes[0]===0&&runes[1]===Unicode.MAX_RUNE)i.op=Inst.RUNE_ANY
else if(runes.length===4&&runes[0]===0&&runes[1]===Codepoint.CODES["\n"]-1&&runes[2]===Codepoint.CODES["\n"]+1&&runes[3]===Unicode.MAX_RUNE)i.op=Inst.RUNE_ANY_NOT_NL
return f}lookBehind(a,parsedLb){const lb=Math.sign(parsedLb)*(Math.abs(parsedLb)+this.lbOffset)
const id=this.newInst(Inst.LB_WRITE)
this.prog.getInst(id.i).arg=lb
const any=this.rune(ANY_RUNE,0)
const dotStar=this.star(any,true)
const lbAutomaton=this.cat(dotStar,a)
this.prog.patch(lbAutomaton.out,id.i)
const checkId=this.newInst(Inst.LB_CHECK)
this.prog.getInst(checkId.i).arg=lb
this.prog.lbStarts.push(lbAutomaton.i)
if(Math.abs(lb)>this.prog.numLb)this.prog.numLb=Math.abs(lb)
checkId.out=new PatchList(checkId.i<<1,checkId.i<<1)
return checkId}compile(re){return RegexpWalker.walk(re,this.walker)}leaf(re){switch(re.op){case Regexp.Op.NO_MATCH:return this.fail()
case Regexp.Op.EMPTY_MATCH:return this.nop()
case Regexp.Op.LITERAL:{if(re.runes.length===0)return this.nop()
let f=null
for(let r of re.runes){let singleRune=this.runeCache.get(r)
if(singleRune===void 0){singleRune=new Int32Array([r])
this.runeCache.set(r,singleRune)}const f1=this.rune(singleRune,re.flags)
f=f===null?f1:this.cat(f,f1)}return f}case Regexp.Op.CHAR_CLASS:return this.rune(re.runes,re.flags)
case Regexp.Op.ANY_CHAR_NOT_NL:return this.rune(ANY_RUNE_NOT_NL,0)
case Regexp.Op.ANY_CHAR:return this.rune(ANY_RUNE,0)
case Regexp.Op.BEGIN_LINE:return this.empty(Utils.EMPTY_BEGIN_LINE)
case Regexp.Op.END_LINE:return this.empty(Utils.EMPTY_END_LINE)
case Regexp.Op.BEGIN_TEXT:return this.empty(Utils.EMPTY_BEGIN_TEXT)
case Regexp.Op.END_TEXT:return this.empty(Utils.EMPTY_END_TEXT)
case Regexp.Op.WORD_BOUNDARY:return this.empty(Utils.EMPTY_WORD_BOUNDARY)
case Regexp.Op.NO_WORD_BOUNDARY:return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY)
case Regexp.Op.CONCAT:case Regexp.Op.ALTERNATE:return this.nop()
default:throw new RE2JSCompileException("regexp: unhandled case in compile")}}enter(re){switch(re.op){case Regexp.Op.PLB:case Regexp.Op.NLB:case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:return{sub:null}
case Regexp.Op.CAPTURE:return{bra:this.cap(re.cap<<1),sub:null}
case Regexp.Op.CONCAT:case Regexp.Op.ALTERNATE:return{f:null}
default:throw new RE2JSCompileException("regexp: unhandled case in compile")}}child(re,state,f1){if(re.op===Regexp.Op.CONCAT)state.f=state.f===null?f1:this.cat(state.f,f1)
else if(re.op===Regexp.Op.ALTERNATE)state.f=state.f===null?f1:this.alt(state.f,f1)
else state.sub=f1}leave(re,state){switch(re.op){case Regexp.Op.PLB:case Regexp.Op.NLB:return this.lookBehind(state.sub,re.lb)
case Regexp.Op.CAPTURE:{const ket=this.cap(re.cap<<1|1)
return this.cat(this.cat(state.bra,state.sub),ket)}case Regexp.Op.STAR:return this.star(state.sub,(re.flags&RE2Flags.NON_GREEDY)!==0)
case Regexp.Op.PLUS:return this.plus(state.sub,(re.flags&RE2Flags.NON_GREEDY)!==0)
case Regexp.Op.QUEST:return this.quest(state.sub,(re.flags&RE2Flags.NON_GREEDY)!==0)
case Regexp.Op.CONCAT:case Regexp.Op.ALTERNATE:return state.f
default:throw new RE2JSCompileException("regexp: unhandled case in compile")}}}
var Simplify=class Simplify{static simplify(re){if(re===null)return null
return RegexpWalker.walk(re,Simplify.WALKER)}static WALKER={leaf:re=>Simplify.leaf(re),enter:re=>Simplify.enter(re),child:(re,state,result,i)=>Simplify.child(re,state,result,i),leave:(re,state)=>Simplify.leave(re,state)}
static leaf(re){if(re.op===Regexp.Op.CHAR_CLASS){if(re.runes===null)return re
if(re.runes.length===0)return new Regexp(Regexp.Op.NO_MATCH)
if(re.runes.length===2&&re.runes[0]===0&&re.runes[1]===Unicode.MAX_RUNE)return new Regexp(Regexp.Op.ANY_CHAR)
if(re.runes.length===4&&re.runes[0]===0&&re.runes[1]===Codepoint.CODES["\n"]-1&&re.runes[2]===Codepoint.CODES["\n"]+1&&re.runes[3]===Unicode.MAX_RUNE)return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL)}return re}static enter(re){switch(re.op){case Regexp.Op.PLB:case Regexp.Op.NLB:case Regexp.Op.CAPTURE:case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:return{sub:null}
case Regexp.Op.CONCAT:case Regexp.Op.ALTERNATE:return{subs:[],changed:false}
case Regexp.Op.REPEAT:if(re.min===0&&re.max===0)return{result:new Regexp(Regexp.Op.EMPTY_MATCH)}
return{sub:null}
default:return{result:re}}}static child(re,state,nsub,i){if(state.subs===void 0){state.sub=nsub
return}if(nsub!==re.subs[i])state.changed=true
if(re.op===Regexp.Op.CONCAT){if(nsub.op===Regexp.Op.NO_MATCH){state.result=new Regexp(Regexp.Op.NO_MATCH)
return}if(nsub.op===Regexp.Op.EMPTY_MATCH){state.changed=true
return}if(nsub.op===Regexp.Op.CONCAT){state.changed=true
for(let j=0;j<nsub.subs.length;j++)state.subs.push(nsub.subs[j])
return}}else{if(nsub.op===Regexp.Op.NO_MATCH){state.changed=true
return}if(nsub.op===Regexp.Op.ALTERNATE){state.changed=true
for(let j=0;j<nsub.subs.length;j++)state.subs.push(nsub.subs[j])
return}}state.subs.push(nsub)}static leave(re,state){switch(re.op){case Regexp.Op.PLB:case Regexp.Op.NLB:case Regexp.Op.CAPTURE:{const sub=state.sub
if(sub!==re.subs[0]){const nre=Regexp.fromRegexp(re)
nre.runes=new Int32Array(0)
nre.subs=[sub]
return nre}return re}case Regexp.Op.CONCAT:case Regexp.Op.ALTERNATE:if(state.changed){const newSubs=state.subs
if(newSubs.length===0)return new Regexp(re.op===Regexp.Op.CONCAT?Regexp.Op.EMPTY_MATCH:Regexp.Op.NO_MATCH)
if(newSubs.length===1)return newSubs[0]
const nre=Regexp.fromRegexp(re)
nre.runes=new Int32Array(0)
nre.subs=newSubs
return nre}return re
case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:return Simplify.simplify1(re.op,re.flags,state.sub,re)
case Regexp.Op.REPEAT:return Simplify.simplifyRepeat(re,state.sub)
default:return re}}static simplifyRepeat(re,sub){if(re.max===-1){if(re.min===0)return Simplify.simplify1(Regexp.Op.STAR,re.flags,sub,null)
if(re.min===1)return Simplify.simplify1(Regexp.Op.PLUS,re.flags,sub,null)
const subs=[]
for(let i=0;i<re.min-1;i++)subs.push(sub)
subs.push(Simplify.simplify1(Regexp.Op.PLUS,re.flags,sub,null))
return Simplify.concat(subs)}if(re.min===1&&re.max===1)return sub
let prefixSubs=null
if(re.min>0){prefixSubs=[]
for(let i=0;i<re.min;i++)prefixSubs.push(sub)}if(re.max>re.min){let suffix=Simplify.simplify1(Regexp.Op.QUEST,re.flags,sub,null)
for(let i=re.min+1;i<re.max;i++)suffix=Simplify.simplify1(Regexp.Op.QUEST,re.flags,Simplify.concat([sub,suffix]),null)
if(prefixSubs===null)return suffix
prefixSubs.push(suffix)}if(prefixSubs!==null)return Simplify.concat(prefixSubs)
return new Regexp(Regexp.Op.NO_MATCH)}static concat(subs){const newSubs=[]
for(let i=0;i<subs.length;i++){const sub=subs[i]
if(sub.op===Regexp.Op.NO_MATCH)return new Regexp(Regexp.Op.NO_MATCH)
if(sub.op===Regexp.Op.EMPTY_MATCH)continue
if(sub.op===Regexp.Op.CONCAT){for(let j=0;j<sub.subs.length;j++)newSubs.push(sub.subs[j])
continue}newSubs.push(sub)}if(newSubs.length===0)return new Regexp(Regexp.Op.EMPTY_MATCH)
if(newSubs.length===1)return newSubs[0]
const nre=new Regexp(Regexp.Op.CONCAT)
nre.subs=newSubs
return nre}static simplify1(op,flags,sub,re){if(sub.op===Regexp.Op.EMPTY_MATCH)return sub
if(sub.op===Regexp.Op.NO_MATCH){if(op===Regexp.Op.PLUS)return sub
return new Regexp(Regexp.Op.EMPTY_MATCH)}if(op===sub.op&&(flags&RE2Flags.NON_GREEDY)===(sub.flags&RE2Flags.NON_GREEDY))return sub
if(re!==null&&re.op===op&&(re.flags&RE2Flags.NON_GREEDY)===(flags&RE2Flags.NON_GREEDY)&&sub===re.subs[0])return re
const nre=new Regexp(op)
nre.flags=flags
nre.subs=[sub]
return nre}}
var CharGroup=class{constructor(sign,cls){this.sign=sign
this.cls=cls}}
const code1=[48,57]
const code2=[9,10,12,13,32,32]
const code3=[48,57,65,90,95,95,97,122]
const PERL_GROUPS=new Map([["\\d",new CharGroup(1,code1)],["\\D",new CharGroup(-1,code1)],["\\s",new CharGroup(1,code2)],["\\S",new CharGroup(-1,code2)],["\\w",new CharGroup(1,code3)],["\\W",new CharGroup(-1,code3)]])
const code4=[48,57,65,90,97,122]
const code5=[65,90,97,122]
const code6=[0,127]
const code7=[9,9,32,32]
const code8=[0,31,127,127]
const code9=[48,57]
const code10=[33,126]
const code11=[97,122]
const code12=[32,126]
const code13=[33,47,58,64,91,96,123,126]
const code14=[9,13,32,32]
const code15=[65,90]
const code16=[48,57,65,90,95,95,97,122]
const code17=[48,57,65,70,97,102]
const POSIX_GROUPS=new Map([["[:alnum:]",new CharGroup(1,code4)],["[:^alnum:]",new CharGroup(-1,code4)],["[:alpha:]",new CharGroup(1,code5)],["[:^alpha:]",new CharGroup(-1,code5)],["[:ascii:]",new CharGroup(1,code6)],["[:^ascii:]",new CharGroup(-1,code6)],["[:blank:]",new CharGroup(1,code7)],["[:^blank:]",new CharGroup(-1,code7)],["[:cntrl:]",new CharGroup(1,code8)],["[:^cntrl:]",new CharGroup(-1,code8)],["[:digit:]",new CharGroup(1,code9)],["[:^digit:]",new CharGroup(-1,code9)],["[:graph:]",new CharGroup(1,code10)],["[:^graph:]",new CharGroup(-1,code10)],["[:lower:]",new CharGroup(1,code11)],["[:^lower:]",new CharGroup(-1,code11)],["[:print:]",new CharGroup(1,code12)],["[:^print:]",new CharGroup(-1,code12)],["[:punct:]",new CharGroup(1,code13)],["[:^punct:]",new CharGroup(-1,code13)],["[:space:]",new CharGroup(1,code14)],["[:^space:]",new CharGroup(-1,code14)],["[:upper:]",new CharGroup(1,code15)],["[:^upper:]",new CharGroup(-1,code15)],["[:word:]",new CharGroup(1,code16)],["[:^word:]",new CharGroup(-1,code16)],["[:xdigit:]",new CharGroup(1,code17)],["[:^xdigit:]",new CharGroup(-1,code17)]])
var CharClass=class CharClass{static charClassToString(r,len){let result="["
for(let i=0;i<len;i+=2){if(i>0)result+=" "
const lo=r[i]
const hi=r[i+1]
if(lo===hi)result+=`0x${lo.toString(16)}`
else result+=`0x${lo.toString(16)}-0x${hi.toString(16)}`}result+="]"
return result}static sortRanges(array,len){const n=len>>1
const order=new Array(n)
for(let i=0;i<n;i++)order[i]=i
order.sort((a,b)=>array[2*a]-array[2*b]||array[2*b+1]-array[2*a+1])
const sorted=array.slice(0,len)
for(let i=0;i<n;i++){array[2*i]=sorted[2*order[i]]
array[2*i+1]=sorted[2*order[i]+1]}}constructor(r=Utils.emptyInts()){this.r=r
this.len=r.length}toArray(){if(this.r instanceof Int32Array)return this.len===this.r.length?this.r:this.r.subarray(0,this.len)
return new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){if(Array.isArray(this.r)){this.r.length=this.len
return this.r}return Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this
CharClass.sortRanges(this.r,this.len)
let w=2
for(let i=2;i<this.len;i+=2){const lo=this.r[i]
const hi=this.r[i+1]
if(lo<=this.r[w-1]+1){if(hi>this.r[w-1])this.r[w-1]=hi
continue}this.r[w]=lo
this.r[w+1]=hi
w+=2}this.len=w
return this}appendLiteral(x,flags){return(flags&RE2Flags.FOLD_CASE)!==0?this.appendFoldedRange(x,x):this.appendRange(x,x)}appendRange(lo,hi){if(this.len>0)for(let i=2;i<=4;i+=2)if(this.len>=i){const rlo=this.r[this.len-i]
const rhi=this.r[this.len-i+1]
if(lo<=rhi+1&&rlo<=hi+1){if(lo<rlo)this.r[this.len-i]=lo
if(hi>rhi)this.r[this.len-i+1]=hi
return this}}this.r[this.len++]=lo
this.r[this.len++]=hi
return this}appendFoldedRange(lo,hi){if(lo<=Unicode.MIN_FOLD&&hi>=Unicode.MAX_FOLD)return this.appendRange(lo,hi)
if(hi<Unicode.MIN_FOLD||lo>Unicode.MAX_FOLD)return this.appendRange(lo,hi)
if(lo<Unicode.MIN_FOLD){this.appendRange(lo,Unicode.MIN_FOLD-1)
lo=Unicode.MIN_FOLD}if(hi>Unicode.MAX_FOLD){this.appendRange(Unicode.MAX_FOLD+1,hi)
hi=Unicode.MAX_FOLD}for(let c=lo;c<=hi;c++){this.appendRange(c,c)
for(let f=Unicode.simpleFold(c);f!==c;f=Unicode.simpleFold(f))this.appendRange(f,f)}return this}appendClass(x){for(let i=0;i<x.length;i+=2)this.appendRange(x[i],x[i+1])
return this}appendFoldedClass(x){for(let i=0;i<x.length;i+=2)this.appendFoldedRange(x[i],x[i+1])
return this}appendNegatedClass(x){let nextLo=0
for(let i=0;i<x.length;i+=2){const lo=x[i]
const hi=x[i+1]
if(nextLo<=lo-1)this.appendRange(nextLo,lo-1)
nextLo=hi+1}if(nextLo<=Unicode.MAX_RUNE)this.appendRange(nextLo,Unicode.MAX_RUNE)
return this}appendTable(table){for(let i=0;i<table.length;++i){const lo=table.getLo(i)
const hi=table.getHi(i)
const stride=table.getStride(i)
if(stride===1){this.appendRange(lo,hi)
continue}for(let c=lo;c<=hi;c+=stride)this.appendRange(c,c)}return this}appendNegatedTable(table){let nextLo=0
for(let i=0;i<table.length;++i){const lo=table.getLo(i)
const hi=table.getHi(i)
const stride=table.getStride(i)
if(stride===1){if(nextLo<=lo-1)this.appendRange(nextLo,lo-1)
nextLo=hi+1
continue}for(let c=lo;c<=hi;c+=stride){if(nextLo<=c-1)this.appendRange(nextLo,c-1)
nextLo=c+1}}if(nextLo<=Unicode.MAX_RUNE)this.appendRange(nextLo,Unicode.MAX_RUNE)
return this}appendTableWithSign(table,sign){return sign<0?this.appendNegatedTable(table):this.appendTable(table)}negateClass(){let nextLo=0
let w=0
for(let i=0;i<this.len;i+=2){const lo=this.r[i]
const hi=this.r[i+1]
if(nextLo<=lo-1){this.r[w]=nextLo
this.r[w+1]=lo-1
w+=2}nextLo=hi+1}this.len=w
if(nextLo<=Unicode.MAX_RUNE){this.r[this.len++]=nextLo
this.r[this.len++]=Unicode.MAX_RUNE}return this}appendClassWithSign(x,sign){return sign<0?this.appendNegatedClass(x):this.appendClass(x)}appendGroup(g,foldCase){let cls=g.cls
if(foldCase)cls=(new CharClass).appendFoldedClass(cls).cleanClass().toArray()
return this.appendClassWithSign(cls,g.sign)}toString(){return CharClass.charClassToString(this.r,this.len)}}
var StringIterator=class{constructor(str){this.str=str
this.position=0}pos(){return this.position}rewindTo(pos){this.position=pos}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(n){this.position+=n}skipString(s){this.position+=s.length}pop(){const r=this.str.codePointAt(this.position)
this.position+=Utils.charCount(r)
return r}lookingAt(s){return this.str.startsWith(s,this.position)}rest(){return this.str.substring(this.position)}from(beforePos){return this.str.substring(beforePos,this.position)}toString(){return this.rest()}}
var Parser=class Parser{static ERR_INTERNAL_ERROR="regexp/syntax: internal error"
static ERR_INVALID_CHAR_RANGE="invalid character class range"
static ERR_INVALID_ESCAPE="invalid escape sequence"
static ERR_INVALID_NAMED_CAPTURE="invalid named capture"
static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax"
static ERR_INVALID_REPEAT_OP="invalid nested repetition operator"
static ERR_INVALID_REPEAT_SIZE="invalid repeat count"
static ERR_MISSING_BRACKET="missing closing ]"
static ERR_MISSING_PAREN="missing closing )"
static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator"
static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression"
static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name"
static ERR_UNEXPECTED_PAREN="unexpected )"
static ERR_NESTING_DEPTH="expression nests too deeply"
static ERR_LARGE="expression too large"
static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind"
static MAX_HEIGHT=1e3
static MAX_SIZE=1398101
static MAX_RUNES=33554432
static ANY_TABLE=new UnicodeRangeTable(new Uint32Array([0,Unicode.MAX_RUNE,1]))
static ASCII_TABLE=new UnicodeRangeTable(new Uint32Array([0,127,1]))
static ASCII_FOLD_TABLE=new UnicodeRangeTable(new Uint32Array([0,127,1,383,383,1,8490,8490,1]))
static unicodeTable(name){if(name==="Any")return{tab:Parser.ANY_TABLE,fold:Parser.ANY_TABLE,sign:1}
if(name==="Ascii")return{tab:Parser.ASCII_TABLE,fold:Parser.ASCII_FOLD_TABLE,sign:1}
if(name==="Assigned")return{tab:UnicodeTables.CATEGORIES.get("Cn"),fold:UnicodeTables.CATEGORIES.get("Cn"),sign:-1}
if(name==="Lc")return{tab:UnicodeTables.CATEGORIES.get("LC"),fold:UnicodeTables.FOLD_CATEGORIES.get("LC"),sign:1}
if(UnicodeTables.CATEGORIES.has(name))return{tab:UnicodeTables.CATEGORIES.get(name),fold:UnicodeTables.FOLD_CATEGORIES.get(name),sign:1}
if(UnicodeTables.SCRIPTS.has(name))return{tab:UnicodeTables.SCRIPTS.get(name),fold:UnicodeTables.FOLD_SCRIPT.get(name),sign:1}
return null}static minFoldRune(r){if(r<Unicode.MIN_FOLD||r>Unicode.MAX_FOLD)return r
let min=r
const r0=r
for(r=Unicode.simpleFold(r);r!==r0;r=Unicode.simpleFold(r))if(min>r)min=r
return min}static leadingRegexp(re){if(re.op===Regexp.Op.EMPTY_MATCH)return null
if(re.op===Regexp.Op.CONCAT&&re.subs.length>0){const sub=re.subs[0]
if(sub.op===Regexp.Op.EMPTY_MATCH)return null
return sub}return re}static literalRegexp(s,flags){const re=new Regexp(Regexp.Op.LITERAL)
re.flags=flags
re.runes=Utils.stringToRunes(s)
return re}static parse(pattern,flags){return new Parser(pattern,flags).parseInternal()}static parseRepeat(t){const start=t.pos()
if(!t.more()||!t.lookingAt("{"))return-1
t.skip(1)
const min=Parser.parseInt(t)
if(min===-1)return-1
if(!t.more())return-1
let max
if(!t.lookingAt(","))max=min
else{t.skip(1)
if(!t.more())return-1
if(t.lookingAt("}"))max=-1
else if((max=Parser.parseInt(t))===-1)return-1}if(!t.more()||!t.lookingAt("}"))return-1
t.skip(1)
if(min<0||min>1e3||max===-2||max>1e3||max>=0&&min>max)throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE,t.from(start))
return min<<16|max&Unicode.MAX_BMP}static isValidCaptureName(name){if(name.length===0)return false
for(let i=0;i<name.length;i++){const c=name.codePointAt(i)
if(c!==Codepoint.CODES["_"]&&!Utils.isalnum(c))return false}return true}static parseInt(t){const start=t.pos()
while(t.more()&&t.peek()>=Codepoint.CODES["0"]&&t.peek()<=Codepoint.CODES["9"])t.skip(1)
const n=t.from(start)
if(n.length===0||n.length>1&&n.codePointAt(0)===Codepoint.CODES["0"])return-1
if(n.length>8)return-2
return parseInt(n,10)}static isCharClass(re){return re.op===Regexp.Op.LITERAL&&re.runes.length===1||re.op===Regexp.Op.CHAR_CLASS||re.op===Regexp.Op.ANY_CHAR_NOT_NL||re.op===Regexp.Op.ANY_CHAR}static matchRune(re,r){switch(re.op){case Regexp.Op.LITERAL:return re.runes.length===1&&re.runes[0]===r
case Regexp.Op.CHAR_CLASS:for(let i=0;i<re.runes.length;i+=2)if(re.runes[i]<=r&&r<=re.runes[i+1])return true
return false
case Regexp.Op.ANY_CHAR_NOT_NL:return r!==Codepoint.CODES["\n"]
case Regexp.Op.ANY_CHAR:return true}return false}static mergeCharClass(dst,src){switch(dst.op){case Regexp.Op.ANY_CHAR:break
case Regexp.Op.ANY_CHAR_NOT_NL:if(Parser.matchRune(src,Codepoint.CODES["\n"]))dst.op=Regexp.Op.ANY_CHAR
break
case Regexp.Op.CHAR_CLASS:{const cc=new CharClass(Array.isArray(dst.runes)?dst.runes:Array.from(dst.runes))
if(src.op===Regexp.Op.LITERAL)cc.appendLiteral(src.runes[0],src.flags)
else cc.appendClass(src.runes)
dst.runes=cc.toGrowableArray()
break}case Regexp.Op.LITERAL:if(src.runes[0]===dst.runes[0]&&src.flags===dst.flags)break
dst.op=Regexp.Op.CHAR_CLASS
dst.runes=(new CharClass).appendLiteral(dst.runes[0],dst.flags).appendLiteral(src.runes[0],src.flags).toGrowableArray()}}static parseEscape(t){const startPos=t.pos()
t.skip(1)
if(!t.more())throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH)
let c=t.pop()
bigswitch:switch(c){case Codepoint.CODES["1"]:case Codepoint.CODES["2"]:case Codepoint.CODES["3"]:case Codepoint.CODES["4"]:case Codepoint.CODES["5"]:case Codepoint.CODES["6"]:case Codepoint.CODES["7"]:if(!t.more()||t.peek()<Codepoint.CODES["0"]||t.peek()>Codepoint.CODES["7"])break
case Codepoint.CODES["0"]:{let r=c-Codepoint.CODES["0"]
for(let i=1;i<3;i++){if(!t.more()||t.peek()<Codepoint.CODES["0"]||t.peek()>Codepoint.CODES["7"])break
r=r*8+t.peek()-Codepoint.CODES["0"]
t.skip(1)}return r}case Codepoint.CODES["x"]:{if(!t.more())break
c=t.pop()
if(c===Codepoint.CODES["{"]){let nhex=0
let r=0
while(true){if(!t.more())break bigswitch
c=t.pop()
if(c===Codepoint.CODES["}"])break
const v=Utils.unhex(c)
if(v<0)break bigswitch
r=r*16+v
if(r>Unicode.MAX_RUNE)break bigswitch
nhex++}if(nhex===0)break bigswitch
return r}const x=Utils.unhex(c)
if(!t.more())break
c=t.pop()
const y=Utils.unhex(c)
if(x<0||y<0)break
return x*16+y}case Codepoint.CODES["a"]:return Codepoint.CODES[""]
case Codepoint.CODES["f"]:return Codepoint.CODES["\f"]
case Codepoint.CODES["n"]:return Codepoint.CODES["\n"]
case Codepoint.CODES["r"]:return Codepoint.CODES["\r"]
case Codepoint.CODES["t"]:return Codepoint.CODES["\t"]
case Codepoint.CODES["v"]:return Codepoint.CODES["\v"]
default:if(c<=Unicode.MAX_ASCII&&!Utils.isalnum(c))return c}throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE,t.from(startPos))}static parseClassChar(t,wholeClassPos){if(!t.more())throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET,t.from(wholeClassPos))
if(t.lookingAt("\\"))return Parser.parseEscape(t)
return t.pop()}static hasCapture(re){if(re===null)return false
if(re.op===Regexp.Op.CAPTURE)return true
if(re.subs)for(let sub of re.subs)if(Parser.hasCapture(sub))return true
return false}constructor(wholeRegexp,flags=0){this.wholeRegexp=wholeRegexp
this.flags=flags
this.numCap=0
this.namedGroups=Object.create(null)
this.stack=[]
this.free=null
this.numRegexp=0
this.numRunes=0
this.repeats=0
this.height=null
this.size=null
this.nlb=0}newRegexp(op){let re=this.free
if(re!==null&&re.subs!==null&&re.subs.length>0){this.free=re.subs[0]
re.reinit()
re.op=op}else{re=new Regexp(op)
this.numRegexp+=1}return re}reuse(re){if(this.height!==null&&this.height.has(re))this.height.delete(re)
if(re.subs!==null&&re.subs.length>0)re.subs[0]=this.free
this.free=re}checkLimits(re){if(this.numRunes>Parser.MAX_RUNES)throw new RE2JSSyntaxException(Parser.ERR_LARGE)
this.checkSize(re)
this.checkHeight(re)}checkSize(re){if(this.size===null){if(this.repeats===0)this.repeats=1
if(re.op===Regexp.Op.REPEAT){let n=re.max
if(n===-1)n=re.min
if(n<=0)n=1
if(n>Math.floor(Parser.MAX_SIZE/this.repeats))this.repeats=Parser.MAX_SIZE
else this.repeats*=n}if(this.numRegexp<Math.floor(Parser.MAX_SIZE/this.repeats))return
this.size=new Map
for(let reEx of this.stack)this.checkSize(reEx)}if(this.calcSize(re,true)>Parser.MAX_SIZE)throw new RE2JSSyntaxException(Parser.ERR_LARGE)}calcSize(re,force=false){if(!force&&this.size!==null)if(this.size.has(re))return this.size.get(re)
let size=0
switch(re.op){case Regexp.Op.LITERAL:size=re.runes.length
break
case Regexp.Op.PLB:case Regexp.Op.NLB:case Regexp.Op.CAPTURE:case Regexp.Op.STAR:size=2+this.calcSize(re.subs[0])
break
case Regexp.Op.PLUS:case Regexp.Op.QUEST:size=1+this.calcSize(re.subs[0])
break
case Regexp.Op.CONCAT:for(let sub of re.subs)size+=this.calcSize(sub)
break
case Regexp.Op.ALTERNATE:for(let sub of re.subs)size+=this.calcSize(sub)
if(re.subs.length>1)size=size+re.subs.length-1
break
case Regexp.Op.REPEAT:{let sub=this.calcSize(re.subs[0])
if(re.max===-1){if(re.min===0)size=2+sub
else size=1+re.min*sub
break}size=re.max*sub+(re.max-re.min)
break}}size=Math.max(1,size)
if(this.size===null)this.size=new Map
this.size.set(re,size)
return size}checkHeight(re){if(this.numRegexp<Parser.MAX_HEIGHT)return
if(this.height===null){this.height=new Map
for(let reEx of this.stack)this.checkHeight(reEx)}if(this.calcHeight(re,true)>Parser.MAX_HEIGHT)throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH)}calcHeight(re,force=false){if(!force&&this.height!==null)if(this.height.has(re))return this.height.get(re)
let h=1
for(let sub of re.subs){const hsub=this.calcHeight(sub)
if(h<1+hsub)h=1+hsub}if(this.height===null)this.height=new Map
this.height.set(re,h)
return h}pop(){return this.stack.pop()}popToPseudo(){const n=this.stack.length
let i=n
while(i>0&&!Regexp.isPseudoOp(this.stack[i-1].op))i--
return this.stack.splice(i,n-i)}push(re){this.numRunes+=re.runes.length
if(re.op===Regexp.Op.CHAR_CLASS&&re.runes.length===2&&re.runes[0]===re.runes[1]){if(this.maybeConcat(re.runes[0],this.flags&~RE2Flags.FOLD_CASE))return null
re.op=Regexp.Op.LITERAL
re.runes=[re.runes[0]]
re.flags=this.flags&~RE2Flags.FOLD_CASE}else if(re.op===Regexp.Op.CHAR_CLASS&&re.runes.length===4&&re.runes[0]===re.runes[1]&&re.runes[2]===re.runes[3]&&Unicode.simpleFold(re.runes[0])===re.runes[2]&&Unicode.simpleFold(re.runes[2])===re.runes[0]||re.op===Regexp.Op.CHAR_CLASS&&re.runes.length===2&&re.runes[0]+1===re.runes[1]&&Unicode.simpleFold(re.runes[0])===re.runes[1]&&Unicode.simpleFold(re.runes[1])===re.runes[0]){if(this.maybeConcat(re.runes[0],this.flags|RE2Flags.FOLD_CASE))return null
re.op=Regexp.Op.LITERAL
re.runes=[re.runes[0]]
re.flags=this.flags|RE2Flags.FOLD_CASE}else this.maybeConcat(-1,0)
this.stack.push(re)
this.checkLimits(re)
return re}maybeConcat(r,flags){const n=this.stack.length
if(n<2)return false
const re1=this.stack[n-1]
const re2=this.stack[n-2]
if(re1.op!==Regexp.Op.LITERAL||re2.op!==Regexp.Op.LITERAL||(re1.flags&RE2Flags.FOLD_CASE)!==(re2.flags&RE2Flags.FOLD_CASE))return false
if(!Array.isArray(re2.runes))re2.runes=Array.from(re2.runes)
for(let i=0;i<re1.runes.length;i++)re2.runes.push(re1.runes[i])
if(r>=0){re1.runes=[r]
re1.flags=flags
return true}this.pop()
this.reuse(re1)
return false}newLiteral(r,flags){const re=this.newRegexp(Regexp.Op.LITERAL)
re.flags=flags
if((flags&RE2Flags.FOLD_CASE)!==0)r=Parser.minFoldRune(r)
re.runes=[r]
return re}literal(r){this.push(this.newLiteral(r,this.flags))}op(op){const re=this.newRegexp(op)
re.flags=this.flags
return this.push(re)}repeat(op,min,max,beforePos,t,lastRepeatPos){let flags=this.flags
if((flags&RE2Flags.PERL_X)!==0){if(t.more()&&t.lookingAt("?")){t.skip(1)
flags^=RE2Flags.NON_GREEDY}if(lastRepeatPos!==-1)throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP,t.from(lastRepeatPos))}const n=this.stack.length
if(n===0)throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT,t.from(beforePos))
const sub=this.stack[n-1]
if(Regexp.isPseudoOp(sub.op))throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT,t.from(beforePos))
const re=this.newRegexp(op)
re.min=min
re.max=max
re.flags=flags
re.subs=[sub]
this.stack[n-1]=re
this.checkLimits(re)
if(op===Regexp.Op.REPEAT&&(min>=2||max>=2)&&!this.repeatIsValid(re,1e3))throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE,t.from(beforePos))}repeatIsValid(re,n){if(re.op===Regexp.Op.REPEAT){let m=re.max
if(m===0)return true
if(m<0)m=re.min
if(m>n)return false
if(m>0)n=Math.trunc(n/m)}for(let sub of re.subs)if(!this.repeatIsValid(sub,n))return false
return true}concat(){this.maybeConcat(-1,0)
const subs=this.popToPseudo()
if(subs.length===0)return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH))
return this.push(this.collapse(subs,Regexp.Op.CONCAT))}alternate(){const subs=this.popToPseudo()
if(subs.length>0)this.cleanAlt(subs[subs.length-1])
if(subs.length===0)return this.push(this.newRegexp(Regexp.Op.NO_MATCH))
return this.push(this.collapse(subs,Regexp.Op.ALTERNATE))}cleanAlt(re){if(re.op===Regexp.Op.CHAR_CLASS){re.runes=new CharClass(Array.from(re.runes)).cleanClass().toArray()
if(re.runes.length===2&&re.runes[0]===0&&re.runes[1]===Unicode.MAX_RUNE){re.runes=new Int32Array(0)
re.op=Regexp.Op.ANY_CHAR}else if(re.runes.length===4&&re.runes[0]===0&&re.runes[1]===Codepoint.CODES["\n"]-1&&re.runes[2]===Codepoint.CODES["\n"]+1&&re.runes[3]===Unicode.MAX_RUNE){re.runes=new Int32Array(0)
re.op=Regexp.Op.ANY_CHAR_NOT_NL}}}collapse(subs,op){if(subs.length===1)return subs[0]
let len=0
for(let sub of subs)len+=sub.op===op?sub.subs.length:1
let newsubs=new Array(len).fill(null)
let i=0
for(let sub of subs)if(sub.op===op){for(let j=0;j<sub.subs.length;j++)newsubs[i++]=sub.subs[j]
this.reuse(sub)}else newsubs[i++]=sub
let re=this.newRegexp(op)
re.subs=newsubs
if(op===Regexp.Op.ALTERNATE){re.subs=this.factor(re.subs)
if(re.subs.length===1){const old=re
re=re.subs[0]
this.reuse(old)}}return re}factor(array){if(array.length<2)return array
let s=0
let lensub=array.length
let lenout=0
let str=null
let strlen=0
let strflags=0
let start=0
for(let i=0;i<=lensub;i++){let istr=null
let istrlen=0
let iflags=0
if(i<lensub){let re=array[s+i]
if(re.op===Regexp.Op.CONCAT&&re.subs.length>0)re=re.subs[0]
if(re.op===Regexp.Op.LITERAL){istr=re.runes
istrlen=re.runes.length
iflags=re.flags&RE2Flags.FOLD_CASE}if(iflags===strflags){let same=0
while(same<strlen&&same<istrlen&&str[same]===istr[same])same++
if(same>0){strlen=same
continue}}}if(i===start);else if(i===start+1)array[lenout++]=array[s+start]
else{const prefix=this.newRegexp(Regexp.Op.LITERAL)
prefix.flags=strflags
prefix.runes=str.slice(0,strlen)
for(let j=start;j<i;j++){array[s+j]=this.removeLeadingString(array[s+j],strlen)
this.checkLimits(array[s+j])}const suffix=this.collapse(array.slice(s+start,s+i),Regexp.Op.ALTERNATE)
const re=this.newRegexp(Regexp.Op.CONCAT)
re.subs=[prefix,suffix]
array[lenout++]=re}start=i
str=istr
strlen=istrlen
strflags=iflags}lensub=lenout
s=0
start=0
lenout=0
let first=null
for(let i=0;i<=lensub;i++){let ifirst=null
if(i<lensub){ifirst=Parser.leadingRegexp(array[s+i])
if(first!==null&&first.equals(ifirst)&&(Parser.isCharClass(first)||first.op===Regexp.Op.REPEAT&&first.min===first.max&&Parser.isCharClass(first.subs[0])))continue}if(i===start);else if(i===start+1)array[lenout++]=array[s+start]
else{const prefix=first
for(let j=start;j<i;j++){const reuse=j!==start
array[s+j]=this.removeLeadingRegexp(array[s+j],reuse)
this.checkLimits(array[s+j])}const suffix=this.collapse(array.slice(s+start,s+i),Regexp.Op.ALTERNATE)
const re=this.newRegexp(Regexp.Op.CONCAT)
re.subs=[prefix,suffix]
array[lenout++]=re}start=i
first=ifirst}lensub=lenout
s=0
start=0
lenout=0
for(let i=0;i<=lensub;i++){if(i<lensub&&Parser.isCharClass(array[s+i]))continue
if(i===start);else if(i===start+1)array[lenout++]=array[s+start]
else{let max=start
for(let j=start+1;j<i;j++){const subMax=array[s+max]
const subJ=array[s+j]
if(subMax.op<subJ.op||subMax.op===subJ.op&&(subMax.runes!==null?subMax.runes.length:0)<(subJ.runes!==null?subJ.runes.length:0))max=j}const tmp=array[s+start]
array[s+start]=array[s+max]
array[s+max]=tmp
for(let j=start+1;j<i;j++){Parser.mergeCharClass(array[s+start],array[s+j])
this.reuse(array[s+j])}this.cleanAlt(array[s+start])
array[lenout++]=array[s+start]}if(i<lensub)array[lenout++]=array[s+i]
start=i+1}lensub=lenout
s=0
start=0
lenout=0
for(let i=0;i<lensub;++i){if(i+1<lensub&&array[s+i].op===Regexp.Op.EMPTY_MATCH&&array[s+i+1].op===Regexp.Op.EMPTY_MATCH)continue
array[lenout++]=array[s+i]}lensub=lenout
s=0
return array.slice(s,lensub)}removeLeadingString(re,n){if(re.op===Regexp.Op.CONCAT&&re.subs.length>0){const sub=this.removeLeadingString(re.subs[0],n)
re.subs[0]=sub
if(sub.op===Regexp.Op.EMPTY_MATCH){this.reuse(sub)
switch(re.subs.length){case 0:case 1:re.op=Regexp.Op.EMPTY_MATCH
re.subs=Regexp.emptySubs()
break
case 2:{const old=re
re=re.subs[1]
this.reuse(old)
break}default:re.subs=re.subs.slice(1,re.subs.length)}}return re}if(re.op===Regexp.Op.LITERAL){re.runes=re.runes.slice(n,re.runes.length)
if(re.runes.length===0)re.op=Regexp.Op.EMPTY_MATCH}return re}removeLeadingRegexp(re,reuse){if(re.op===Regexp.Op.CONCAT&&re.subs.length>0){if(reuse)this.reuse(re.subs[0])
re.subs=re.subs.slice(1,re.subs.length)
switch(re.subs.length){case 0:re.op=Regexp.Op.EMPTY_MATCH
re.subs=Regexp.emptySubs()
break
case 1:{const old=re
re=re.subs[0]
this.reuse(old)
break}}return re}if(reuse)this.reuse(re)
return this.newRegexp(Regexp.Op.EMPTY_MATCH)}parseInternal(){if((this.flags&RE2Flags.LITERAL)!==0)return Parser.literalRegexp(this.wholeRegexp,this.flags)
let lastRepeatPos=-1
let min=-1
let max=-1
const t=new StringIterator(this.wholeRegexp)
while(t.more()){let repeatPos=-1
bigswitch:switch(t.peek()){case Codepoint.CODES["("]:if((this.flags&RE2Flags.LOOKBEHIND)!==0){if(t.lookingAt("(?<=")){this.parsePosLookBehind()
t.skip(4)
break}if(t.lookingAt("(?<!")){this.parseNegLookBehind()
t.skip(4)
break}}if((this.flags&RE2Flags.PERL_X)!==0&&t.lookingAt("(?")){this.parsePerlFlags(t)
break}this.op(Regexp.Op.LEFT_PAREN).cap=++this.numCap
t.skip(1)
break
case Codepoint.CODES["|"]:this.parseVerticalBar()
t.skip(1)
break
case Codepoint.CODES[")"]:this.parseRightParen()
t.skip(1)
break
case Codepoint.CODES["^"]:if((this.flags&RE2Flags.ONE_LINE)!==0)this.op(Regexp.Op.BEGIN_TEXT)
else this.op(Regexp.Op.BEGIN_LINE)
t.skip(1)
break
case Codepoint.CODES["$"]:if((this.flags&RE2Flags.ONE_LINE)!==0)this.op(Regexp.Op.END_TEXT).flags|=RE2Flags.WAS_DOLLAR
else this.op(Regexp.Op.END_LINE)
t.skip(1)
break
case Codepoint.CODES["."]:if((this.flags&RE2Flags.DOT_NL)!==0)this.op(Regexp.Op.ANY_CHAR)
else this.op(Regexp.Op.ANY_CHAR_NOT_NL)
t.skip(1)
break
case Codepoint.CODES["["]:this.parseClass(t)
break
case Codepoint.CODES["*"]:case Codepoint.CODES["+"]:case Codepoint.CODES["?"]:{repeatPos=t.pos()
let op=null
switch(t.pop()){case Codepoint.CODES["*"]:op=Regexp.Op.STAR
break
case Codepoint.CODES["+"]:op=Regexp.Op.PLUS
break
case Codepoint.CODES["?"]:op=Regexp.Op.QUEST}this.repeat(op,min,max,repeatPos,t,lastRepeatPos)
break}case Codepoint.CODES["{"]:{const before=t.pos()
const minMax=Parser.parseRepeat(t)
if(minMax<0){t.rewindTo(before)
this.literal(t.pop())
break}repeatPos=before
min=minMax>>16
max=(minMax&Unicode.MAX_BMP)<<16>>16
this.repeat(Regexp.Op.REPEAT,min,max,repeatPos,t,lastRepeatPos)
break}case Codepoint.CODES["\\"]:{const savedPos=t.pos()
t.skip(1)
if((this.flags&RE2Flags.PERL_X)!==0&&t.more())switch(t.pop()){case Codepoint.CODES["A"]:this.op(Regexp.Op.BEGIN_TEXT)
break bigswitch
case Codepoint.CODES["b"]:this.op(Regexp.Op.WORD_BOUNDARY)
break bigswitch
case Codepoint.CODES["B"]:this.op(Regexp.Op.NO_WORD_BOUNDARY)
break bigswitch
case Codepoint.CODES["C"]:throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE,"\\C")
case Codepoint.CODES["Q"]:{let lit=t.rest()
const i=lit.indexOf("\\E")
if(i>=0){lit=lit.substring(0,i)
t.skipString(lit)
t.skipString("\\E")}else t.skipString(lit)
let j=0
while(j<lit.length){const codepoint=lit.codePointAt(j)
this.literal(codepoint)
j+=Utils.charCount(codepoint)}break bigswitch}case Codepoint.CODES["z"]:this.op(Regexp.Op.END_TEXT)
break bigswitch
default:t.rewindTo(savedPos)}else t.rewindTo(savedPos)
const re=this.newRegexp(Regexp.Op.CHAR_CLASS)
re.flags=this.flags
if(t.lookingAt("\\p")||t.lookingAt("\\P")){const cc=new CharClass
if(this.parseUnicodeClass(t,cc)){re.runes=cc.toArray()
this.push(re)
break bigswitch}}const cc=new CharClass
if(this.parsePerlClassEscape(t,cc)){re.runes=cc.toArray()
this.push(re)
break bigswitch}t.rewindTo(savedPos)
this.reuse(re)
this.literal(Parser.parseEscape(t))
break}default:this.literal(t.pop())}lastRepeatPos=repeatPos}this.concat()
if(this.swapVerticalBar())this.pop()
this.alternate()
if(this.stack.length!==1)throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN,this.wholeRegexp)
this.stack[0].namedGroups=this.namedGroups
return this.stack[0]}parsePerlFlags(t){const startPos=t.pos()
const s=t.rest()
if(s.startsWith("(?P<")||s.startsWith("(?<")){const begin=s.charAt(2)==="P"?4:3
const end=s.indexOf(">")
if(end<0)throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE,s)
const name=s.substring(begin,end)
t.skipString(name)
t.skip(begin+1)
if(!Parser.isValidCaptureName(name))throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE,s.substring(0,end+1))
const re=this.op(Regexp.Op.LEFT_PAREN)
re.cap=++this.numCap
if(this.namedGroups[name])throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE,name)
this.namedGroups[name]=this.numCap
re.name=name
return}t.skip(2)
let flags=this.flags
let sign=1
let sawFlag=false
loop:while(t.more()){const c=t.pop()
switch(c){case Codepoint.CODES["i"]:flags|=RE2Flags.FOLD_CASE
sawFlag=true
break
case Codepoint.CODES["m"]:flags&=~RE2Flags.ONE_LINE
sawFlag=true
break
case Codepoint.CODES["s"]:flags|=RE2Flags.DOT_NL
sawFlag=true
break
case Codepoint.CODES["U"]:flags|=RE2Flags.NON_GREEDY
sawFlag=true
break
case Codepoint.CODES["-"]:if(sign<0)break loop
sign=-1
flags=~flags
sawFlag=false
break
case Codepoint.CODES[":"]:case Codepoint.CODES[")"]:if(sign<0){if(!sawFlag)break loop
flags=~flags}if(c===Codepoint.CODES[":"])this.op(Regexp.Op.LEFT_PAREN)
this.flags=flags
return
default:break loop}}throw new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP,t.from(startPos))}parsePosLookBehind(){const re=this.newRegexp(Regexp.Op.LEFT_PAREN)
re.flags=this.flags
re.lb=++this.nlb
return this.push(re)}parseNegLookBehind(){const re=this.newRegexp(Regexp.Op.LEFT_PAREN)
re.flags=this.flags
re.lb=-++this.nlb
return this.push(re)}parseVerticalBar(){this.concat()
if(!this.swapVerticalBar())this.op(Regexp.Op.VERTICAL_BAR)}swapVerticalBar(){const n=this.stack.length
if(n>=3&&this.stack[n-2].op===Regexp.Op.VERTICAL_BAR&&Parser.isCharClass(this.stack[n-1])&&Parser.isCharClass(this.stack[n-3])){let re1=this.stack[n-1]
let re3=this.stack[n-3]
if(re1.op>re3.op){const tmp=re3
re3=re1
re1=tmp
this.stack[n-3]=re3}Parser.mergeCharClass(re3,re1)
this.reuse(re1)
this.pop()
return true}if(n>=2){const re1=this.stack[n-1]
const re2=this.stack[n-2]
if(re2.op===Regexp.Op.VERTICAL_BAR){if(n>=3)this.cleanAlt(this.stack[n-3])
this.stack[n-2]=re1
this.stack[n-1]=re2
return true}}return false}parseRightParen(){this.concat()
if(this.swapVerticalBar())this.pop()
this.alternate()
if(this.stack.length<2)throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN,this.wholeRegexp)
const re1=this.pop()
const re2=this.pop()
if(re2.op!==Regexp.Op.LEFT_PAREN)throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN,this.wholeRegexp)
this.flags=re2.flags
if(re2.lb!==0){if(Parser.hasCapture(re1))throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp)
if(re2.lb>0)re2.op=Regexp.Op.PLB
else re2.op=Regexp.Op.NLB
re2.subs=[re1]
this.push(re2)
return}if(re2.cap===0)this.push(re1)
else{re2.op=Regexp.Op.CAPTURE
re2.subs=[re1]
this.push(re2)}}parsePerlClassEscape(t,cc){const beforePos=t.pos()
if((this.flags&RE2Flags.PERL_X)===0||!t.more()||t.pop()!==Codepoint.CODES["\\"]||!t.more())return false
t.pop()
const p=t.from(beforePos)
const g=PERL_GROUPS.has(p)?PERL_GROUPS.get(p):null
if(g===null)return false
cc.appendGroup(g,(this.flags&RE2Flags.FOLD_CASE)!==0)
return true}parseNamedClass(t,cc){const cls=t.rest()
const i=cls.indexOf(":]")
if(i<0)return false
const name=cls.substring(0,i+2)
t.skipString(name)
const g=POSIX_GROUPS.has(name)?POSIX_GROUPS.get(name):null
if(g===null)throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE,name)
cc.appendGroup(g,(this.flags&RE2Flags.FOLD_CASE)!==0)
return true}parseUnicodeClass(t,cc){const startPos=t.pos()
if((this.flags&RE2Flags.UNICODE_GROUPS)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return false
t.skip(1)
let sign=1
let c=t.pop()
if(c===Codepoint.CODES["P"])sign=-1
if(!t.more()){t.rewindTo(startPos)
throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE,t.rest())}c=t.pop()
let name
if(c!==Codepoint.CODES["{"])name=Utils.runeToString(c)
else{const rest=t.rest()
const end=rest.indexOf("}")
if(end<0){t.rewindTo(startPos)
throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE,t.rest())}name=rest.substring(0,end)
t.skipString(name)
t.skip(1)}if(!(name.length===0)&&name.codePointAt(0)===Codepoint.CODES["^"]){sign=0-sign
name=name.substring(1)}const pair=Parser.unicodeTable(name)
if(pair===null)throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE,t.from(startPos))
if(pair.sign<0)sign=0-sign
const tab=pair.tab
const fold=pair.fold
if((this.flags&RE2Flags.FOLD_CASE)===0||fold===null)cc.appendTableWithSign(tab,sign)
else{const tmp=(new CharClass).appendTable(tab).appendTable(fold).cleanClass().toArray()
cc.appendClassWithSign(Array.from(tmp),sign)}return true}parseClass(t){const startPos=t.pos()
t.skip(1)
const re=this.newRegexp(Regexp.Op.CHAR_CLASS)
re.flags=this.flags
const cc=new CharClass
let sign=1
if(t.more()&&t.lookingAt("^")){sign=-1
t.skip(1)
if((this.flags&RE2Flags.CLASS_NL)===0)cc.appendRange(Codepoint.CODES["\n"],Codepoint.CODES["\n"])}let first=true
while(!t.more()||t.peek()!==Codepoint.CODES["]"]||first){if(t.more()&&t.lookingAt("-")&&(this.flags&RE2Flags.PERL_X)===0&&!first){const s=t.rest()
if(s==="-"||!s.startsWith("-]")){t.rewindTo(startPos)
throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE,t.rest())}}first=false
const beforePos=t.pos()
if(t.lookingAt("[:")){if(this.parseNamedClass(t,cc))continue
t.rewindTo(beforePos)}if(this.parseUnicodeClass(t,cc))continue
if(this.parsePerlClassEscape(t,cc))continue
t.rewindTo(beforePos)
const lo=Parser.parseClassChar(t,startPos)
let hi=lo
if(t.more()&&t.lookingAt("-")){t.skip(1)
if(t.more()&&t.lookingAt("]"))t.skip(-1)
else{hi=Parser.parseClassChar(t,startPos)
if(hi<lo)throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE,t.from(beforePos))}}if((this.flags&RE2Flags.FOLD_CASE)===0)cc.appendRange(lo,hi)
else cc.appendFoldedRange(lo,hi)}t.skip(1)
cc.cleanClass()
if(sign<0)cc.negateClass()
re.runes=cc.toArray()
this.push(re)}}
var RE2=class RE2{static initTest(expr){const re2=RE2.compile(expr)
const res=new RE2(re2.expr,re2.prog,re2.numSubexp,re2.longest)
res.cond=re2.cond
res.prefix=re2.prefix
res.prefixUTF8=re2.prefixUTF8
res.prefixComplete=re2.prefixComplete
res.prefixRune=re2.prefixRune
res.prefilter=re2.prefilter
res.namedGroups=re2.namedGroups
return res}static compile(expr){return RE2.compileImpl(expr,RE2Flags.PERL,false)}static compilePOSIX(expr){return RE2.compileImpl(expr,RE2Flags.POSIX,true)}static compileImpl(expr,mode,longest){let re=Parser.parse(expr,mode)
const maxCap=re.maxCap()
const namedGroups=re.namedGroups
re=Simplify.simplify(re)
const prefilter=PrefilterTree.build(re)
const prog=Compiler.compileRegexp(re)
const re2=new RE2(expr,prog,maxCap,longest)
re2.prefilter=prefilter.type===Prefilter.Type.NONE?null:prefilter
const[prefixCompl,prefixStr]=prog.prefix()
re2.prefixComplete=prefixCompl
re2.prefix=prefixStr
re2.prefixUTF8=Utils.stringToUtf8ByteArray(re2.prefix)
if(re2.prefix.length>0)re2.prefixRune=re2.prefix.codePointAt(0)
re2.namedGroups=namedGroups
return re2}static match(pattern,s){return RE2.compile(pattern).match(s)}constructor(expr,prog,numSubexp=0,longest=0){this.expr=expr
this.prog=prog
this.numSubexp=numSubexp
this.longest=longest
this.cond=prog.startCond()
this.prefix=null
this.prefixUTF8=null
this.prefixComplete=false
this.prefixRune=0
this.namedGroups=Object.create(null)
this.machinePool=[]
this.lazyDFA=null
this.onepass=OnePass.compile(this.prog)
this.prefilter=null}get dfa(){if(this.lazyDFA===null)this.lazyDFA=new DFA(this.prog)
return this.lazyDFA}matchPrefixComplete(input,pos,anchor,ncap){if((anchor===RE2Flags.ANCHOR_START||anchor===RE2Flags.ANCHOR_BOTH)&&pos!==0)return null
let matchStart=-1
let matchEnd=-1
const pLen=input.prefixLength(this)
if(anchor===RE2Flags.UNANCHORED){const idx=input.index(this,pos)
if(idx<0)return null
matchStart=pos+idx
matchEnd=matchStart+pLen}else if(anchor===RE2Flags.ANCHOR_BOTH){if(input.endPos()!==pLen)return null
if(input.index(this,0)!==0)return null
matchStart=0
matchEnd=pLen}else if(anchor===RE2Flags.ANCHOR_START){if(input.index(this,0)!==0)return null
matchStart=0
matchEnd=pLen}if(matchStart<0)return null
if(ncap>0){const matchcap=new Int32Array(ncap).fill(-1)
matchcap[0]=matchStart
matchcap[1]=matchEnd
return Array.from(matchcap)}return[]}createLookbehindState(){return this.prog.numLb>0?new LookbehindState(this.prog):null}executeEngine(input,pos,anchor,ncap,lbState=null){if(this.prefixComplete&&(ncap===0||this.numSubexp===0))return this.matchPrefixComplete(input,pos,anchor,ncap)
if(this.prefilter!==null&&anchor===RE2Flags.UNANCHORED)if(!this.prefilter.eval(input,pos))return null
if(this.onepass!==null)return OnePass.execute(this,input,pos,anchor,ncap)
if(ncap>0){if(this.prog.numLb===0&&input.endPos()<=Backtracker.maxBitStateLen(this.prog))return Backtracker.execute(this,input,pos,anchor,ncap)
return this.doExecuteNFA(input,pos,anchor,ncap,lbState)}if(this.prog.numLb===0){const dfaResult=this.dfa.match(input,pos,anchor)
if(dfaResult!==null)return dfaResult?[]:null
if(input.endPos()<=Backtracker.maxBitStateLen(this.prog))return Backtracker.execute(this,input,pos,anchor,ncap)}return this.doExecuteNFA(input,pos,anchor,ncap,lbState)}numberOfCapturingGroups(){return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.pop():null}reset(){this.machinePool.length=0}put(m){this.machinePool.push(m)}toString(){return this.expr}doExecuteNFA(input,pos,anchor,ncap,lbState=null){let m=this.get()
if(!m)m=Machine.fromRE2(this)
m.init(ncap)
const cap=m.match(input,pos,anchor,lbState)?m.submatches():null
this.put(m)
return cap}match(s){return this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,0)!==null}matchWithGroup(input,start,end,anchor,ngroup,lbState=null){if(!(input instanceof MatcherInputBase))if(Utils.isByteArray(input))input=MatcherInput.utf8(input)
else input=MatcherInput.utf16(input)
return this.matchMachineInput(input,start,end,anchor,ngroup,lbState)}matchMachineInput(input,start,end,anchor,ngroup,lbState=null){if(start>end)return[false,null]
const machineInput=input.isUTF16Encoding()?MachineInput.fromUTF16(input.asCharSequence(),0,end):MachineInput.fromUTF8(input.asBytes(),0,end)
const groupMatch=this.executeEngine(machineInput,start,anchor,2*ngroup,lbState)
if(groupMatch===null)return[false,null]
return[true,groupMatch]}matchUTF8(b){return this.executeEngine(MachineInput.fromUTF8(b),0,RE2Flags.UNANCHORED,0)!==null}replaceAll(src,repl){return this.replaceAllFunc(src,()=>repl,2*src.length+1)}replaceFirst(src,repl){return this.replaceAllFunc(src,()=>repl,1)}replaceAllFunc(src,replFunc,maxReplaces){let lastMatchEnd=0
let searchPos=0
let out=""
const input=MachineInput.fromUTF16(src)
const lbState=this.createLookbehindState()
let numReplaces=0
while(searchPos<=src.length){const a=this.executeEngine(input,searchPos,RE2Flags.UNANCHORED,2,lbState)
if(a===null||a.length===0)break
out+=src.substring(lastMatchEnd,a[0])
if(a[1]>lastMatchEnd||a[0]===0){out+=replFunc(src.substring(a[0],a[1]))
numReplaces++}lastMatchEnd=a[1]
const width=input.step(searchPos)&7
if(searchPos+width>a[1])searchPos+=width
else if(searchPos+1>a[1])searchPos++
else searchPos=a[1]
if(numReplaces>=maxReplaces)break}out+=src.substring(lastMatchEnd)
return out}pad(a){if(a===null)return null
let n=(1+this.numSubexp)*2
if(a.length<n){let a2=new Array(n).fill(-1)
for(let i=0;i<a.length;i++)a2[i]=a[i]
a=a2}return a}allMatches(input,n,deliverFun=v=>v){let result=[]
const end=input.endPos()
if(n<0)n=end+1
let pos=0
let i=0
let prevMatchEnd=-1
const lbState=this.createLookbehindState()
while(i<n&&pos<=end){const matches=this.executeEngine(input,pos,RE2Flags.UNANCHORED,this.prog.numCap,lbState)
if(matches===null||matches.length===0)break
let accept=true
if(matches[1]===pos){if(matches[0]===prevMatchEnd)accept=false
const r=input.step(pos)
if(r<0)pos=end+1
else pos+=r&7}else pos=matches[1]
prevMatchEnd=matches[1]
if(accept){result.push(deliverFun(this.pad(matches)))
i++}}return result}findUTF8(b){const a=this.executeEngine(MachineInput.fromUTF8(b),0,RE2Flags.UNANCHORED,2)
if(a===null)return null
return b.slice(a[0],a[1])}findUTF8Index(b){const a=this.executeEngine(MachineInput.fromUTF8(b),0,RE2Flags.UNANCHORED,2)
if(a===null)return null
return a.slice(0,2)}find(s){const a=this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,2)
if(a===null)return""
return s.substring(a[0],a[1])}findIndex(s){return this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,2)}findUTF8Submatch(b){const a=this.executeEngine(MachineInput.fromUTF8(b),0,RE2Flags.UNANCHORED,this.prog.numCap)
if(a===null)return null
const ret=new Array(1+this.numSubexp).fill(null)
for(let i=0;i<ret.length;i++)if(2*i<a.length&&a[2*i]>=0)ret[i]=b.slice(a[2*i],a[2*i+1])
return ret}findUTF8SubmatchIndex(b){return this.pad(this.executeEngine(MachineInput.fromUTF8(b),0,RE2Flags.UNANCHORED,this.prog.numCap))}findSubmatch(s){const a=this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,this.prog.numCap)
if(a===null)return null
const ret=new Array(1+this.numSubexp).fill(null)
for(let i=0;i<ret.length;i++)if(2*i<a.length&&a[2*i]>=0)ret[i]=s.substring(a[2*i],a[2*i+1])
return ret}findSubmatchIndex(s){return this.pad(this.executeEngine(MachineInput.fromUTF16(s),0,RE2Flags.UNANCHORED,this.prog.numCap))}findAllUTF8(b,n){const result=this.allMatches(MachineInput.fromUTF8(b),n,match=>b.slice(match[0],match[1]))
if(result.length===0)return null
return result}findAllUTF8Index(b,n){const result=this.allMatches(MachineInput.fromUTF8(b),n,match=>match.slice(0,2))
if(result.length===0)return null
return result}findAll(s,n){const result=this.allMatches(MachineInput.fromUTF16(s),n,match=>s.substring(match[0],match[1]))
if(result.length===0)return null
return result}findAllIndex(s,n){const result=this.allMatches(MachineInput.fromUTF16(s),n,match=>match.slice(0,2))
if(result.length===0)return null
return result}findAllUTF8Submatch(b,n){const result=this.allMatches(MachineInput.fromUTF8(b),n,match=>{let slice=new Array(match.length/2|0).fill(null)
for(let j=0;j<slice.length;j++)if(match[2*j]>=0)slice[j]=b.slice(match[2*j],match[2*j+1])
return slice})
if(result.length===0)return null
return result}findAllUTF8SubmatchIndex(b,n){const result=this.allMatches(MachineInput.fromUTF8(b),n)
if(result.length===0)return null
return result}findAllSubmatch(s,n){const result=this.allMatches(MachineInput.fromUTF16(s),n,match=>{let slice=new Array(match.length/2|0).fill(null)
for(let j=0;j<slice.length;j++)if(match[2*j]>=0)slice[j]=s.substring(match[2*j],match[2*j+1])
return slice})
if(result.length===0)return null
return result}findAllSubmatchIndex(s,n){const result=this.allMatches(MachineInput.fromUTF16(s),n)
if(result.length===0)return null
return result}}
RE2Flags.UNANCHORED,RE2Flags.ANCHOR_START,RE2Flags.ANCHOR_BOTH
var TranslateRegExpString=class TranslateRegExpString{static isHexadecimal(ch){return"0"<=ch&&ch<="9"||"A"<=ch&&ch<="F"||"a"<=ch&&ch<="f"}static translate(data){let prefixFlags=""
if(Object.prototype.toString.call(data)==="[object RegExp]"){if(data.ignoreCase)prefixFlags+="i"
if(data.multiline)prefixFlags+="m"
if(data.dotAll)prefixFlags+="s"
data=data.source}if(typeof data!=="string")return data
let result=""
let changed=false
let size=data.length
if(size===0){result="(?:)"
changed=true}let inCharClass=false
let i=0
while(i<size){let ch=data[i]
if(ch==="\\"){if(i+1<size){ch=data[i+1]
switch(ch){case"\\":result+="\\\\"
i+=2
continue
case"c":if(i+2<size){let code=data[i+2].charCodeAt(0)
if(code>=65&&code<=90||code>=97&&code<=122){let val=code%32
result+="\\x"
result+=(val>>4).toString(16).toUpperCase()
result+=(val&15).toString(16).toUpperCase()
i+=3
changed=true
continue}}result+="c"
i+=2
changed=true
continue
case"u":if(i+2<size)if(data[i+2]==="{"){let j=i+3
let hasHex=false
let closed=false
while(j<size){const hexChar=data[j]
if(hexChar==="}"){closed=true
break}if(!TranslateRegExpString.isHexadecimal(hexChar))break
hasHex=true
j++}if(closed&&hasHex){result+="\\x"
i+=2
changed=true
continue}}else if(i+5<size){let isHex4=true
for(let j=0;j<4;j++)if(!TranslateRegExpString.isHexadecimal(data[i+2+j])){isHex4=false
break}if(isHex4){result+="\\x{"+data.substring(i+2,i+6)+"}"
i+=6
changed=true
continue}}result+="u"
i+=2
changed=true
continue
case"x":{let isValidHex=false
if(i+2<size&&data[i+2]==="{"){let j=i+3
let hasHex=false
let closed=false
while(j<size){const hexChar=data[j]
if(hexChar==="}"){closed=true
break}if(!TranslateRegExpString.isHexadecimal(hexChar))break
hasHex=true
j++}if(closed&&hasHex)isValidHex=true}else if(i+3<size&&TranslateRegExpString.isHexadecimal(data[i+2])&&TranslateRegExpString.isHexadecimal(data[i+3]))isValidHex=true
if(isValidHex){result+="\\x"
i+=2}else{result+="x"
i+=2
changed=true}continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":result+="\\"+ch
i+=2
continue
default:{let cp=data.codePointAt(i+1)
if(cp>=48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122){let symSize=Utils.charCount(cp)
result+=data.substring(i+1,i+1+symSize)
i+=symSize+1
changed=true}else{result+="\\"
let symSize=Utils.charCount(cp)
result+=data.substring(i+1,i+1+symSize)
i+=symSize+1}continue}}}}else if(ch==="/"){result+="\\/"
i+=1
changed=true
continue}else if(ch==="["){if(!inCharClass&&data[i+1]==="]"){result+="[^\\x00-\\x{10FFFF}]"
i+=2
changed=true
continue}if(!inCharClass&&data[i+1]==="^"&&data[i+2]==="]"){result+="[\\x00-\\x{10FFFF}]"
i+=3
changed=true
continue}inCharClass=true}else if(ch==="]")inCharClass=false
else if(!inCharClass&&ch==="("&&i+2<size&&data[i+1]==="?"&&data[i+2]==="<")if(i+3<size&&!"=!>)".includes(data[i+3])){result+="(?P<"
i+=3
changed=true
continue}let cp=data.codePointAt(i)
let symSize=Utils.charCount(cp)
result+=data.substring(i,i+symSize)
i+=symSize}const finalResult=changed?result:data
if(prefixFlags.length>0)return`(?${prefixFlags})${finalResult}`
return finalResult}}
const execResult=(m,input)=>{const result=m.matchArray()
result.index=m.start(0)
result.input=input
result.groups=m.namedGroupsObject()
return result}
var RE2JS=class RE2JS{static CASE_INSENSITIVE=PublicFlags.CASE_INSENSITIVE
static DOTALL=PublicFlags.DOTALL
static MULTILINE=PublicFlags.MULTILINE
static DISABLE_UNICODE_GROUPS=PublicFlags.DISABLE_UNICODE_GROUPS
static LONGEST_MATCH=PublicFlags.LONGEST_MATCH
static LOOKBEHINDS=PublicFlags.LOOKBEHINDS
static quote(str){return Utils.quoteMeta(str)}static quoteReplacement(str,javaMode=false){return Matcher.quoteReplacement(str,javaMode)}static translateRegExp(expr){return TranslateRegExpString.translate(expr)}static compile(regex,flags=0){Utils.checkPattern(regex)
Utils.checkFlags(flags)
let fregex=regex
if((flags&RE2JS.CASE_INSENSITIVE)!==0)fregex=`(?i)${fregex}`
if((flags&RE2JS.DOTALL)!==0)fregex=`(?s)${fregex}`
if((flags&RE2JS.MULTILINE)!==0)fregex=`(?m)${fregex}`
let re2Flags=RE2Flags.PERL
if((flags&RE2JS.DISABLE_UNICODE_GROUPS)!==0)re2Flags&=~RE2Flags.UNICODE_GROUPS
if((flags&RE2JS.LOOKBEHINDS)!==0)re2Flags|=RE2Flags.LOOKBEHIND
const p=new RE2JS(regex,flags)
p.re2Input=RE2.compileImpl(fregex,re2Flags,(flags&RE2JS.LONGEST_MATCH)!==0)
return p}static matches(regex,input){return RE2JS.compile(regex).testExact(input)}static initTest(pattern,flags,re2){if(pattern==null)throw new Error("pattern is null")
if(re2==null)throw new Error("re2 is null")
const p=new RE2JS(pattern,flags)
p.re2Input=re2
return p}constructor(pattern,flags){this.patternInput=pattern
this.flagsInput=flags
this.re2Input=null}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(input){return this.testExact(input)}matcher(input){if(Utils.isByteArray(input))input=MatcherInput.utf8(input)
return new Matcher(this,input)}test(input){if(Utils.isByteArray(input))return this.re2Input.matchUTF8(input)
return this.re2Input.match(input)}testExact(input){const machineInput=Utils.isByteArray(input)?MachineInput.fromUTF8(input):MachineInput.fromUTF16(input)
return this.re2Input.executeEngine(machineInput,0,RE2Flags.ANCHOR_BOTH,0)!==null}exec(input){const m=this.matcher(input)
return m.find()?execResult(m,input):null}split(input,limit=0){const m=this.matcher(input)
const result=[]
let emptiesSkipped=0
let last=0
while(m.find()){if(last===0&&m.end()===0){last=m.end()
continue}if(limit>0&&result.length===limit-1)break
if(last===m.start()){if(limit===0){emptiesSkipped+=1
last=m.end()
continue}}else while(emptiesSkipped>0){result.push("")
emptiesSkipped-=1}result.push(m.substring(last,m.start()))
last=m.end()}if(limit===0&&last!==m.inputLength()){while(emptiesSkipped>0){result.push("")
emptiesSkipped-=1}result.push(m.substring(last,m.inputLength()))}if(limit!==0||result.length===0&&!(last===m.inputLength()&&last>0))result.push(m.substring(last,m.inputLength()))
return result}*matchAll(input){const m=this.matcher(input)
while(m.find())yield execResult(m,input)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}equals(other){if(this===other)return true
if(other===null||this.constructor!==other.constructor)return false
return this.flagsInput===other.flagsInput&&this.patternInput===other.patternInput}}},75613:module=>{module.exports=JSON.parse("[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368000,20922789888000,355687428096000,6402373705728000,121645100408832000,2432902008176640000,51090942171709440000,1.1240007277776077e+21,2.585201673888498e+22,6.204484017332394e+23,1.5511210043330986e+25,4.0329146112660565e+26,1.0888869450418352e+28,3.0488834461171387e+29,8.841761993739702e+30,2.6525285981219107e+32,8.222838654177922e+33,2.631308369336935e+35,8.683317618811886e+36,2.9523279903960416e+38,1.0333147966386145e+40,3.7199332678990125e+41,1.3763753091226346e+43,5.230226174666011e+44,2.0397882081197444e+46,8.159152832478977e+47,3.345252661316381e+49,1.40500611775288e+51,6.041526306337383e+52,2.658271574788449e+54,1.1962222086548019e+56,5.502622159812089e+57,2.5862324151116818e+59,1.2413915592536073e+61,6.082818640342675e+62,3.0414093201713376e+64,1.5511187532873822e+66,8.065817517094388e+67,4.2748832840600255e+69,2.308436973392414e+71,1.2696403353658276e+73,7.109985878048635e+74,4.0526919504877214e+76,2.3505613312828785e+78,1.3868311854568984e+80,8.32098711274139e+81,5.075802138772248e+83,3.146997326038794e+85,1.98260831540444e+87,1.2688693218588417e+89,8.247650592082472e+90,5.443449390774431e+92,3.647111091818868e+94,2.4800355424368305e+96,1.711224524281413e+98,1.1978571669969892e+100,8.504785885678623e+101,6.1234458376886085e+103,4.4701154615126844e+105,3.307885441519386e+107,2.48091408113954e+109,1.8854947016660504e+111,1.4518309202828587e+113,1.1324281178206297e+115,8.946182130782976e+116,7.156945704626381e+118,5.797126020747368e+120,4.753643337012842e+122,3.945523969720659e+124,3.314240134565353e+126,2.81710411438055e+128,2.4227095383672734e+130,2.107757298379528e+132,1.8548264225739844e+134,1.650795516090846e+136,1.4857159644817615e+138,1.352001527678403e+140,1.2438414054641308e+142,1.1567725070816416e+144,1.087366156656743e+146,1.032997848823906e+148,9.916779348709496e+149,9.619275968248212e+151,9.426890448883248e+153,9.332621544394415e+155,9.332621544394415e+157,9.42594775983836e+159,9.614466715035127e+161,9.90290071648618e+163,1.0299016745145628e+166,1.081396758240291e+168,1.1462805637347084e+170,1.226520203196138e+172,1.324641819451829e+174,1.4438595832024937e+176,1.588245541522743e+178,1.7629525510902446e+180,1.974506857221074e+182,2.2311927486598138e+184,2.5435597334721877e+186,2.925093693493016e+188,3.393108684451898e+190,3.969937160808721e+192,4.684525849754291e+194,5.574585761207606e+196,6.689502913449127e+198,8.094298525273444e+200,9.875044200833601e+202,1.214630436702533e+205,1.506141741511141e+207,1.882677176888926e+209,2.372173242880047e+211,3.0126600184576594e+213,3.856204823625804e+215,4.974504222477287e+217,6.466855489220474e+219,8.47158069087882e+221,1.1182486511960043e+224,1.4872707060906857e+226,1.9929427461615188e+228,2.6904727073180504e+230,3.659042881952549e+232,5.012888748274992e+234,6.917786472619489e+236,9.615723196941089e+238,1.3462012475717526e+241,1.898143759076171e+243,2.695364137888163e+245,3.854370717180073e+247,5.5502938327393044e+249,8.047926057471992e+251,1.1749972043909107e+254,1.727245890454639e+256,2.5563239178728654e+258,3.80892263763057e+260,5.713383956445855e+262,8.62720977423324e+264,1.3113358856834524e+267,2.0063439050956823e+269,3.0897696138473508e+271,4.789142901463394e+273,7.471062926282894e+275,1.1729568794264145e+278,1.853271869493735e+280,2.9467022724950384e+282,4.7147236359920616e+284,7.590705053947219e+286,1.2296942187394494e+289,2.0044015765453026e+291,3.287218585534296e+293,5.423910666131589e+295,9.003691705778438e+297,1.503616514864999e+300,2.5260757449731984e+302,4.269068009004705e+304,7.257415615307999e+306]")}}

