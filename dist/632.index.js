export const id=632
export const ids=[632]
export const modules={44251:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{verifySignature:()=>verifySignature})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61040)
var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(19654)
var _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54187)
function verifySignature(text,trust){const bundle=readBundle(text)
if(bundle===null)return{outcome:"not-trusted"}
for(const signer of trust)if(isBy(bundle,signer))return{outcome:"verified",signer:nameOf(signer)}
return{outcome:contradictsItself(bundle)?"wrong":"not-trusted"}}function readBundle(text){try{return(0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__.vw)(JSON.parse(text))}catch{return null}}const nameOf=signer=>signer.kind==="key"?signer.name:signer.identity
function isBy(bundle,signer){try{if(signer.kind==="key")verifyWithKey(bundle,signer.publicKey)
else verifyWithCertificate(bundle,signer)
return true}catch{return false}}function verifyWithKey(bundle,publicKey){if(bundle.verificationMaterial.content.$case!=="publicKey")throw new Error("The bundle names no key")
const nothing=_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__.TrustedRoot.fromJSON({tlogs:[],ctlogs:[],certificateAuthorities:[],timestampAuthorities:[]})
const key=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(publicKey)
const trusted=(0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.jO)(nothing,()=>({publicKey:key,validFor:()=>true}))
const thresholds={tlogThreshold:0,ctlogThreshold:0,timestampThreshold:0}
const entity={...(0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.DC)(bundle),tlogEntries:[],timestamps:[]}
new _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.BL(trusted,thresholds).verify(entity)}function verifyWithCertificate(bundle,signer){if(bundle.verificationMaterial.content.$case==="publicKey")throw new Error("The bundle has no certificate")
const trusted=(0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.jO)(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__.TrustedRoot.fromJSON(JSON.parse(signer.trustedRoot)))
new _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.BL(trusted).verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_3__.DC)(bundle),{subjectAlternativeName:`^${signer.identity.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&")}$`,extensions:{issuer:signer.issuer}})}const DIGESTS=["sha256","sha384","sha512"]
function contradictsItself(bundle){const{content:content}=bundle.verificationMaterial
const certificate=content.$case==="certificate"?content.certificate:content.$case==="x509CertificateChain"?content.x509CertificateChain.certificates[0]:void 0
if(certificate===void 0||bundle.content.$case!=="dsseEnvelope")return false
const{payload:payload,payloadType:payloadType,signatures:signatures}=bundle.content.dsseEnvelope
const[signature]=signatures
if(signature===void 0)return true
try{const lead=Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `)
const key=new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate.rawBytes).publicKey
return!DIGESTS.some(digest=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(digest).update(lead).update(payload).verify(key,signature.sig))}catch{return false}}}}

