/**
 * @generated from schemas/2019.schema.json (sha256 6c747c778251). Edit the schema, then run: npm run generate
 */
/* eslint-disable */
// @ts-nocheck
import type { Validator } from "../runtime.js";



export const validator: Validator = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gouji:form:2019","type":"object","required":["format","year","organ","overview","disclosure","requests","disputes","problems","otherMatters"],"additionalProperties":false,"properties":{"format":{"const":"2019"},"year":{"type":"integer","minimum":2000,"maximum":2100},"organ":{"type":"string","pattern":"\\S"},"scope":{"enum":["own","area"]},"published":{"type":"string","pattern":"^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2\\d))$"},"website":{"type":"string","pattern":"^https?://\\S+$"},"organCode":{"type":"string","pattern":"^[0-9A-Z]{18}$"},"region":{"type":"string","pattern":"^\\d{6,12}$"},"formerNames":{"type":"array","items":{"type":"string","pattern":"\\S"}},"source":{"type":"object","required":["url"],"additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://\\S+$"},"retrieved":{"type":"string","pattern":"^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2\\d))$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"revision":{"type":"object","required":["no","date","reason"],"additionalProperties":false,"properties":{"no":{"type":"integer","minimum":1},"date":{"type":"string","pattern":"^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2\\d))$"},"reason":{"type":"string","pattern":"\\S"}}},"overview":{"type":"string"},"disclosure":{"type":"object","required":["regulations","normativeDocuments","licensing","otherServices","penalties","coercion","fees","procurement"],"properties":{"regulations":{"$ref":"#/definitions/documents"},"normativeDocuments":{"$ref":"#/definitions/documents"},"licensing":{"$ref":"#/definitions/items"},"otherServices":{"$ref":"#/definitions/items"},"penalties":{"$ref":"#/definitions/items"},"coercion":{"$ref":"#/definitions/items"},"fees":{"$ref":"#/definitions/feeItems"},"procurement":{"$ref":"#/definitions/purchases"}},"additionalProperties":false},"requests":{"type":"object","required":["received","carriedIn","outcomes","carriedOut"],"properties":{"received":{"$ref":"#/definitions/applicants"},"carriedIn":{"$ref":"#/definitions/applicants"},"outcomes":{"type":"object","required":["granted","partial","refused","unavailable","notProcessed","otherHandling","total"],"properties":{"granted":{"$ref":"#/definitions/applicants"},"partial":{"$ref":"#/definitions/applicants"},"refused":{"type":"object","required":["stateSecret","prohibitedByLaw","publicSafety","thirdParty","internalAffairs","deliberative","enforcementFile","enquiryMatter"],"properties":{"stateSecret":{"$ref":"#/definitions/applicants"},"prohibitedByLaw":{"$ref":"#/definitions/applicants"},"publicSafety":{"$ref":"#/definitions/applicants"},"thirdParty":{"$ref":"#/definitions/applicants"},"internalAffairs":{"$ref":"#/definitions/applicants"},"deliberative":{"$ref":"#/definitions/applicants"},"enforcementFile":{"$ref":"#/definitions/applicants"},"enquiryMatter":{"$ref":"#/definitions/applicants"}},"additionalProperties":false},"unavailable":{"type":"object","required":["notHeld","needsCreation","stillUnclear"],"properties":{"notHeld":{"$ref":"#/definitions/applicants"},"needsCreation":{"$ref":"#/definitions/applicants"},"stillUnclear":{"$ref":"#/definitions/applicants"}},"additionalProperties":false},"notProcessed":{"type":"object","required":["petition","duplicate","publication","excessive","reissue"],"properties":{"petition":{"$ref":"#/definitions/applicants"},"duplicate":{"$ref":"#/definitions/applicants"},"publication":{"$ref":"#/definitions/applicants"},"excessive":{"$ref":"#/definitions/applicants"},"reissue":{"$ref":"#/definitions/applicants"}},"additionalProperties":false},"otherHandling":{"$ref":"#/definitions/applicants"},"total":{"$ref":"#/definitions/applicants"}},"additionalProperties":false},"carriedOut":{"$ref":"#/definitions/applicants"}},"additionalProperties":false},"disputes":{"type":"object","required":["review","litigation"],"properties":{"review":{"$ref":"#/definitions/cases"},"litigation":{"type":"object","required":["direct","afterReview"],"properties":{"direct":{"$ref":"#/definitions/cases"},"afterReview":{"$ref":"#/definitions/cases"}},"additionalProperties":false}},"additionalProperties":false},"problems":{"type":"string"},"otherMatters":{"type":"string"},"notes":{"type":"object","additionalProperties":{"type":"string","pattern":"\\S"}},"suppressions":{"type":"array","items":{"type":"object","required":["rule","at","reason"],"additionalProperties":false,"properties":{"rule":{"type":"string","pattern":"\\S"},"at":{"type":["string","array"],"pattern":"^/","minItems":1,"items":{"type":"string","pattern":"^/"}},"reason":{"type":"string","pattern":"\\S"}}}}},"definitions":{"documents":{"type":"object","properties":{"created":{"$ref":"#/definitions/count"},"disclosed":{"$ref":"#/definitions/count"},"available":{"$ref":"#/definitions/count"}},"additionalProperties":false},"items":{"type":"object","properties":{"itemsLastYear":{"$ref":"#/definitions/itemCount"},"itemsChange":{"$ref":"#/definitions/change"},"decisions":{"$ref":"#/definitions/count"}},"additionalProperties":false},"feeItems":{"type":"object","properties":{"itemsLastYear":{"$ref":"#/definitions/itemCount"},"itemsChange":{"$ref":"#/definitions/change"}},"additionalProperties":false},"purchases":{"type":"object","properties":{"projects":{"$ref":"#/definitions/itemCount"},"amount":{"$ref":"#/definitions/purchaseAmount"}},"additionalProperties":false},"itemCount":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"change":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"purchaseAmount":{"type":["object","number","null"],"minimum":0,"required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number","minimum":0},"unit":{"enum":["万元","元","亿元"]}}},"applicants":{"type":"object","properties":{"person":{"$ref":"#/definitions/count"},"business":{"$ref":"#/definitions/count"},"research":{"$ref":"#/definitions/count"},"welfare":{"$ref":"#/definitions/count"},"legal":{"$ref":"#/definitions/count"},"other":{"$ref":"#/definitions/count"},"total":{"$ref":"#/definitions/count"}},"additionalProperties":false},"count":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"cases":{"type":"object","properties":{"upheld":{"$ref":"#/definitions/count"},"corrected":{"$ref":"#/definitions/count"},"other":{"$ref":"#/definitions/count"},"pending":{"$ref":"#/definitions/count"},"total":{"$ref":"#/definitions/count"}},"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2\\d))$", "u");
const pattern2 = new RegExp("^https?://\\S+$", "u");
const pattern3 = new RegExp("^[0-9A-Z]{18}$", "u");
const pattern4 = new RegExp("^\\d{6,12}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern13 = new RegExp("^/", "u");
const schema7 = {"type":"object","properties":{"created":{"$ref":"#/definitions/count"},"disclosed":{"$ref":"#/definitions/count"},"available":{"$ref":"#/definitions/count"}},"additionalProperties":false};
const schema8 = {"type":["integer","null"],"minimum":0,"maximum":9007199254740991};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "created") || (key0 === "disclosed")) || (key0 === "available"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.created !== undefined){
if(!(validate23(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.disclosed !== undefined){
if(!(validate23(data.disclosed, {instancePath:instancePath+"/disclosed",parentData:data,parentDataProperty:"disclosed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.available !== undefined){
if(!(validate23(data.available, {instancePath:instancePath+"/available",parentData:data,parentDataProperty:"available",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","properties":{"itemsLastYear":{"$ref":"#/definitions/itemCount"},"itemsChange":{"$ref":"#/definitions/change"},"decisions":{"$ref":"#/definitions/count"}},"additionalProperties":false};
const schema10 = {"type":["integer","null"],"minimum":0,"maximum":9007199254740991};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < -9007199254740991 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "itemsLastYear") || (key0 === "itemsChange")) || (key0 === "decisions"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.itemsLastYear !== undefined){
if(!(validate30(data.itemsLastYear, {instancePath:instancePath+"/itemsLastYear",parentData:data,parentDataProperty:"itemsLastYear",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.itemsChange !== undefined){
if(!(validate32(data.itemsChange, {instancePath:instancePath+"/itemsChange",parentData:data,parentDataProperty:"itemsChange",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined){
if(!(validate23(data.decisions, {instancePath:instancePath+"/decisions",parentData:data,parentDataProperty:"decisions",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"itemsLastYear":{"$ref":"#/definitions/itemCount"},"itemsChange":{"$ref":"#/definitions/change"}},"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "itemsLastYear") || (key0 === "itemsChange"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.itemsLastYear !== undefined){
if(!(validate30(data.itemsLastYear, {instancePath:instancePath+"/itemsLastYear",parentData:data,parentDataProperty:"itemsLastYear",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.itemsChange !== undefined){
if(!(validate32(data.itemsChange, {instancePath:instancePath+"/itemsChange",parentData:data,parentDataProperty:"itemsChange",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"projects":{"$ref":"#/definitions/itemCount"},"amount":{"$ref":"#/definitions/purchaseAmount"}},"additionalProperties":false};
const schema14 = {"type":["object","number","null"],"minimum":0,"required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number","minimum":0},"unit":{"enum":["万元","元","亿元"]}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(!(((data1 === "万元") || (data1 === "元")) || (data1 === "亿元"))){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema14.properties.unit.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "projects") || (key0 === "amount"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.projects !== undefined){
if(!(validate30(data.projects, {instancePath:instancePath+"/projects",parentData:data,parentDataProperty:"projects",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate45(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","properties":{"person":{"$ref":"#/definitions/count"},"business":{"$ref":"#/definitions/count"},"research":{"$ref":"#/definitions/count"},"welfare":{"$ref":"#/definitions/count"},"legal":{"$ref":"#/definitions/count"},"other":{"$ref":"#/definitions/count"},"total":{"$ref":"#/definitions/count"}},"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "person") || (key0 === "business")) || (key0 === "research")) || (key0 === "welfare")) || (key0 === "legal")) || (key0 === "other")) || (key0 === "total"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate23(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.business !== undefined){
if(!(validate23(data.business, {instancePath:instancePath+"/business",parentData:data,parentDataProperty:"business",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.research !== undefined){
if(!(validate23(data.research, {instancePath:instancePath+"/research",parentData:data,parentDataProperty:"research",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.welfare !== undefined){
if(!(validate23(data.welfare, {instancePath:instancePath+"/welfare",parentData:data,parentDataProperty:"welfare",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.legal !== undefined){
if(!(validate23(data.legal, {instancePath:instancePath+"/legal",parentData:data,parentDataProperty:"legal",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.other !== undefined){
if(!(validate23(data.other, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.total !== undefined){
if(!(validate23(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"upheld":{"$ref":"#/definitions/count"},"corrected":{"$ref":"#/definitions/count"},"other":{"$ref":"#/definitions/count"},"pending":{"$ref":"#/definitions/count"},"total":{"$ref":"#/definitions/count"}},"additionalProperties":false};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "upheld") || (key0 === "corrected")) || (key0 === "other")) || (key0 === "pending")) || (key0 === "total"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.upheld !== undefined){
if(!(validate23(data.upheld, {instancePath:instancePath+"/upheld",parentData:data,parentDataProperty:"upheld",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.corrected !== undefined){
if(!(validate23(data.corrected, {instancePath:instancePath+"/corrected",parentData:data,parentDataProperty:"corrected",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.other !== undefined){
if(!(validate23(data.other, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.pending !== undefined){
if(!(validate23(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.total !== undefined){
if(!(validate23(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gouji:form:2019" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.year === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.organ === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organ"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.overview === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overview"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.disclosure === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disclosure"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.requests === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.disputes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disputes"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.problems === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.otherMatters === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherMatters"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.format !== undefined){
if("2019" !== data.format){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "2019"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.year !== undefined){
let data1 = data.year;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2100 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1 < 2000 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.organ !== undefined){
let data2 = data.organ;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err14 = {instancePath:instancePath+"/organ",schemaPath:"#/properties/organ/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/organ",schemaPath:"#/properties/organ/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.scope !== undefined){
let data3 = data.scope;
if(!((data3 === "own") || (data3 === "area"))){
const err16 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema6.properties.scope.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.published !== undefined){
let data4 = data.published;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err17 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2\\d))$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.website !== undefined){
let data5 = data.website;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err19 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.organCode !== undefined){
let data6 = data.organCode;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err21 = {instancePath:instancePath+"/organCode",schemaPath:"#/properties/organCode/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Z]{18}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/organCode",schemaPath:"#/properties/organCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.region !== undefined){
let data7 = data.region;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err23 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^\\d{6,12}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.formerNames !== undefined){
let data8 = data.formerNames;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err25 = {instancePath:instancePath+"/formerNames/" + i0,schemaPath:"#/properties/formerNames/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/formerNames/" + i0,schemaPath:"#/properties/formerNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/formerNames",schemaPath:"#/properties/formerNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.source !== undefined){
let data10 = data.source;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.url === undefined){
const err28 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data10){
if(!(((key1 === "url") || (key1 === "retrieved")) || (key1 === "sha256"))){
const err29 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.url !== undefined){
let data11 = data10.url;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err30 = {instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.retrieved !== undefined){
let data12 = data10.retrieved;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err32 = {instancePath:instancePath+"/source/retrieved",schemaPath:"#/properties/source/properties/retrieved/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2\\d))$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/source/retrieved",schemaPath:"#/properties/source/properties/retrieved/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.sha256 !== undefined){
let data13 = data10.sha256;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err34 = {instancePath:instancePath+"/source/sha256",schemaPath:"#/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/source/sha256",schemaPath:"#/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.revision !== undefined){
let data14 = data.revision;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.no === undefined){
const err37 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/required",keyword:"required",params:{missingProperty: "no"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.date === undefined){
const err38 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.reason === undefined){
const err39 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data14){
if(!(((key2 === "no") || (key2 === "date")) || (key2 === "reason"))){
const err40 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.no !== undefined){
let data15 = data14.no;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err41 = {instancePath:instancePath+"/revision/no",schemaPath:"#/properties/revision/properties/no/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/revision/no",schemaPath:"#/properties/revision/properties/no/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data14.date !== undefined){
let data16 = data14.date;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
const err43 = {instancePath:instancePath+"/revision/date",schemaPath:"#/properties/revision/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2\\d))$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/revision/date",schemaPath:"#/properties/revision/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.reason !== undefined){
let data17 = data14.reason;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err45 = {instancePath:instancePath+"/revision/reason",schemaPath:"#/properties/revision/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/revision/reason",schemaPath:"#/properties/revision/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.overview !== undefined){
if(typeof data.overview !== "string"){
const err48 = {instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.disclosure !== undefined){
let data19 = data.disclosure;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.regulations === undefined){
const err49 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/required",keyword:"required",params:{missingProperty: "regulations"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.normativeDocuments === undefined){
const err50 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/required",keyword:"required",params:{missingProperty: "normativeDocuments"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19.licensing === undefined){
const err51 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/required",keyword:"required",params:{missingProperty: "licensing"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data19.otherServices === undefined){
const err52 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/required",keyword:"required",params:{missingProperty: "otherServices"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data19.penalties === undefined){
const err53 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/required",keyword:"required",params:{missingProperty: "penalties"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.coercion === undefined){
const err54 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/required",keyword:"required",params:{missingProperty: "coercion"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19.fees === undefined){
const err55 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/required",keyword:"required",params:{missingProperty: "fees"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.procurement === undefined){
const err56 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/required",keyword:"required",params:{missingProperty: "procurement"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key3 in data19){
if(!((((((((key3 === "regulations") || (key3 === "normativeDocuments")) || (key3 === "licensing")) || (key3 === "otherServices")) || (key3 === "penalties")) || (key3 === "coercion")) || (key3 === "fees")) || (key3 === "procurement"))){
const err57 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19.regulations !== undefined){
if(!(validate22(data19.regulations, {instancePath:instancePath+"/disclosure/regulations",parentData:data19,parentDataProperty:"regulations",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data19.normativeDocuments !== undefined){
if(!(validate22(data19.normativeDocuments, {instancePath:instancePath+"/disclosure/normativeDocuments",parentData:data19,parentDataProperty:"normativeDocuments",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data19.licensing !== undefined){
if(!(validate29(data19.licensing, {instancePath:instancePath+"/disclosure/licensing",parentData:data19,parentDataProperty:"licensing",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data19.otherServices !== undefined){
if(!(validate29(data19.otherServices, {instancePath:instancePath+"/disclosure/otherServices",parentData:data19,parentDataProperty:"otherServices",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data19.penalties !== undefined){
if(!(validate29(data19.penalties, {instancePath:instancePath+"/disclosure/penalties",parentData:data19,parentDataProperty:"penalties",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data19.coercion !== undefined){
if(!(validate29(data19.coercion, {instancePath:instancePath+"/disclosure/coercion",parentData:data19,parentDataProperty:"coercion",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data19.fees !== undefined){
if(!(validate39(data19.fees, {instancePath:instancePath+"/disclosure/fees",parentData:data19,parentDataProperty:"fees",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data19.procurement !== undefined){
if(!(validate43(data19.procurement, {instancePath:instancePath+"/disclosure/procurement",parentData:data19,parentDataProperty:"procurement",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.requests !== undefined){
let data28 = data.requests;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.received === undefined){
const err59 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/required",keyword:"required",params:{missingProperty: "received"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data28.carriedIn === undefined){
const err60 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/required",keyword:"required",params:{missingProperty: "carriedIn"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data28.outcomes === undefined){
const err61 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/required",keyword:"required",params:{missingProperty: "outcomes"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data28.carriedOut === undefined){
const err62 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/required",keyword:"required",params:{missingProperty: "carriedOut"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key4 in data28){
if(!((((key4 === "received") || (key4 === "carriedIn")) || (key4 === "outcomes")) || (key4 === "carriedOut"))){
const err63 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.received !== undefined){
if(!(validate48(data28.received, {instancePath:instancePath+"/requests/received",parentData:data28,parentDataProperty:"received",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data28.carriedIn !== undefined){
if(!(validate48(data28.carriedIn, {instancePath:instancePath+"/requests/carriedIn",parentData:data28,parentDataProperty:"carriedIn",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data28.outcomes !== undefined){
let data31 = data28.outcomes;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.granted === undefined){
const err64 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/required",keyword:"required",params:{missingProperty: "granted"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data31.partial === undefined){
const err65 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/required",keyword:"required",params:{missingProperty: "partial"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data31.refused === undefined){
const err66 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/required",keyword:"required",params:{missingProperty: "refused"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data31.unavailable === undefined){
const err67 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/required",keyword:"required",params:{missingProperty: "unavailable"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data31.notProcessed === undefined){
const err68 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/required",keyword:"required",params:{missingProperty: "notProcessed"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31.otherHandling === undefined){
const err69 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/required",keyword:"required",params:{missingProperty: "otherHandling"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data31.total === undefined){
const err70 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key5 in data31){
if(!(((((((key5 === "granted") || (key5 === "partial")) || (key5 === "refused")) || (key5 === "unavailable")) || (key5 === "notProcessed")) || (key5 === "otherHandling")) || (key5 === "total"))){
const err71 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.granted !== undefined){
if(!(validate48(data31.granted, {instancePath:instancePath+"/requests/outcomes/granted",parentData:data31,parentDataProperty:"granted",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data31.partial !== undefined){
if(!(validate48(data31.partial, {instancePath:instancePath+"/requests/outcomes/partial",parentData:data31,parentDataProperty:"partial",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data31.refused !== undefined){
let data34 = data31.refused;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.stateSecret === undefined){
const err72 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/required",keyword:"required",params:{missingProperty: "stateSecret"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data34.prohibitedByLaw === undefined){
const err73 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/required",keyword:"required",params:{missingProperty: "prohibitedByLaw"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data34.publicSafety === undefined){
const err74 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/required",keyword:"required",params:{missingProperty: "publicSafety"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data34.thirdParty === undefined){
const err75 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/required",keyword:"required",params:{missingProperty: "thirdParty"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data34.internalAffairs === undefined){
const err76 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/required",keyword:"required",params:{missingProperty: "internalAffairs"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data34.deliberative === undefined){
const err77 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/required",keyword:"required",params:{missingProperty: "deliberative"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data34.enforcementFile === undefined){
const err78 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/required",keyword:"required",params:{missingProperty: "enforcementFile"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data34.enquiryMatter === undefined){
const err79 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/required",keyword:"required",params:{missingProperty: "enquiryMatter"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key6 in data34){
if(!((((((((key6 === "stateSecret") || (key6 === "prohibitedByLaw")) || (key6 === "publicSafety")) || (key6 === "thirdParty")) || (key6 === "internalAffairs")) || (key6 === "deliberative")) || (key6 === "enforcementFile")) || (key6 === "enquiryMatter"))){
const err80 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data34.stateSecret !== undefined){
if(!(validate48(data34.stateSecret, {instancePath:instancePath+"/requests/outcomes/refused/stateSecret",parentData:data34,parentDataProperty:"stateSecret",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data34.prohibitedByLaw !== undefined){
if(!(validate48(data34.prohibitedByLaw, {instancePath:instancePath+"/requests/outcomes/refused/prohibitedByLaw",parentData:data34,parentDataProperty:"prohibitedByLaw",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data34.publicSafety !== undefined){
if(!(validate48(data34.publicSafety, {instancePath:instancePath+"/requests/outcomes/refused/publicSafety",parentData:data34,parentDataProperty:"publicSafety",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data34.thirdParty !== undefined){
if(!(validate48(data34.thirdParty, {instancePath:instancePath+"/requests/outcomes/refused/thirdParty",parentData:data34,parentDataProperty:"thirdParty",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data34.internalAffairs !== undefined){
if(!(validate48(data34.internalAffairs, {instancePath:instancePath+"/requests/outcomes/refused/internalAffairs",parentData:data34,parentDataProperty:"internalAffairs",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data34.deliberative !== undefined){
if(!(validate48(data34.deliberative, {instancePath:instancePath+"/requests/outcomes/refused/deliberative",parentData:data34,parentDataProperty:"deliberative",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data34.enforcementFile !== undefined){
if(!(validate48(data34.enforcementFile, {instancePath:instancePath+"/requests/outcomes/refused/enforcementFile",parentData:data34,parentDataProperty:"enforcementFile",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data34.enquiryMatter !== undefined){
if(!(validate48(data34.enquiryMatter, {instancePath:instancePath+"/requests/outcomes/refused/enquiryMatter",parentData:data34,parentDataProperty:"enquiryMatter",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/requests/outcomes/refused",schemaPath:"#/properties/requests/properties/outcomes/properties/refused/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.unavailable !== undefined){
let data43 = data31.unavailable;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.notHeld === undefined){
const err82 = {instancePath:instancePath+"/requests/outcomes/unavailable",schemaPath:"#/properties/requests/properties/outcomes/properties/unavailable/required",keyword:"required",params:{missingProperty: "notHeld"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data43.needsCreation === undefined){
const err83 = {instancePath:instancePath+"/requests/outcomes/unavailable",schemaPath:"#/properties/requests/properties/outcomes/properties/unavailable/required",keyword:"required",params:{missingProperty: "needsCreation"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data43.stillUnclear === undefined){
const err84 = {instancePath:instancePath+"/requests/outcomes/unavailable",schemaPath:"#/properties/requests/properties/outcomes/properties/unavailable/required",keyword:"required",params:{missingProperty: "stillUnclear"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key7 in data43){
if(!(((key7 === "notHeld") || (key7 === "needsCreation")) || (key7 === "stillUnclear"))){
const err85 = {instancePath:instancePath+"/requests/outcomes/unavailable",schemaPath:"#/properties/requests/properties/outcomes/properties/unavailable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data43.notHeld !== undefined){
if(!(validate48(data43.notHeld, {instancePath:instancePath+"/requests/outcomes/unavailable/notHeld",parentData:data43,parentDataProperty:"notHeld",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data43.needsCreation !== undefined){
if(!(validate48(data43.needsCreation, {instancePath:instancePath+"/requests/outcomes/unavailable/needsCreation",parentData:data43,parentDataProperty:"needsCreation",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data43.stillUnclear !== undefined){
if(!(validate48(data43.stillUnclear, {instancePath:instancePath+"/requests/outcomes/unavailable/stillUnclear",parentData:data43,parentDataProperty:"stillUnclear",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/requests/outcomes/unavailable",schemaPath:"#/properties/requests/properties/outcomes/properties/unavailable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.notProcessed !== undefined){
let data47 = data31.notProcessed;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.petition === undefined){
const err87 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/required",keyword:"required",params:{missingProperty: "petition"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data47.duplicate === undefined){
const err88 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/required",keyword:"required",params:{missingProperty: "duplicate"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data47.publication === undefined){
const err89 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/required",keyword:"required",params:{missingProperty: "publication"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data47.excessive === undefined){
const err90 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/required",keyword:"required",params:{missingProperty: "excessive"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data47.reissue === undefined){
const err91 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/required",keyword:"required",params:{missingProperty: "reissue"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key8 in data47){
if(!(((((key8 === "petition") || (key8 === "duplicate")) || (key8 === "publication")) || (key8 === "excessive")) || (key8 === "reissue"))){
const err92 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data47.petition !== undefined){
if(!(validate48(data47.petition, {instancePath:instancePath+"/requests/outcomes/notProcessed/petition",parentData:data47,parentDataProperty:"petition",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data47.duplicate !== undefined){
if(!(validate48(data47.duplicate, {instancePath:instancePath+"/requests/outcomes/notProcessed/duplicate",parentData:data47,parentDataProperty:"duplicate",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data47.publication !== undefined){
if(!(validate48(data47.publication, {instancePath:instancePath+"/requests/outcomes/notProcessed/publication",parentData:data47,parentDataProperty:"publication",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data47.excessive !== undefined){
if(!(validate48(data47.excessive, {instancePath:instancePath+"/requests/outcomes/notProcessed/excessive",parentData:data47,parentDataProperty:"excessive",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data47.reissue !== undefined){
if(!(validate48(data47.reissue, {instancePath:instancePath+"/requests/outcomes/notProcessed/reissue",parentData:data47,parentDataProperty:"reissue",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/requests/outcomes/notProcessed",schemaPath:"#/properties/requests/properties/outcomes/properties/notProcessed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data31.otherHandling !== undefined){
if(!(validate48(data31.otherHandling, {instancePath:instancePath+"/requests/outcomes/otherHandling",parentData:data31,parentDataProperty:"otherHandling",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data31.total !== undefined){
if(!(validate48(data31.total, {instancePath:instancePath+"/requests/outcomes/total",parentData:data31,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err94 = {instancePath:instancePath+"/requests/outcomes",schemaPath:"#/properties/requests/properties/outcomes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data28.carriedOut !== undefined){
if(!(validate48(data28.carriedOut, {instancePath:instancePath+"/requests/carriedOut",parentData:data28,parentDataProperty:"carriedOut",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.disputes !== undefined){
let data56 = data.disputes;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.review === undefined){
const err96 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/required",keyword:"required",params:{missingProperty: "review"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data56.litigation === undefined){
const err97 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/required",keyword:"required",params:{missingProperty: "litigation"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key9 in data56){
if(!((key9 === "review") || (key9 === "litigation"))){
const err98 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data56.review !== undefined){
if(!(validate79(data56.review, {instancePath:instancePath+"/disputes/review",parentData:data56,parentDataProperty:"review",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data56.litigation !== undefined){
let data58 = data56.litigation;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.direct === undefined){
const err99 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/required",keyword:"required",params:{missingProperty: "direct"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data58.afterReview === undefined){
const err100 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/required",keyword:"required",params:{missingProperty: "afterReview"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key10 in data58){
if(!((key10 === "direct") || (key10 === "afterReview"))){
const err101 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data58.direct !== undefined){
if(!(validate79(data58.direct, {instancePath:instancePath+"/disputes/litigation/direct",parentData:data58,parentDataProperty:"direct",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data58.afterReview !== undefined){
if(!(validate79(data58.afterReview, {instancePath:instancePath+"/disputes/litigation/afterReview",parentData:data58,parentDataProperty:"afterReview",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/disputes/litigation",schemaPath:"#/properties/disputes/properties/litigation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/disputes",schemaPath:"#/properties/disputes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.problems !== undefined){
if(typeof data.problems !== "string"){
const err104 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.otherMatters !== undefined){
if(typeof data.otherMatters !== "string"){
const err105 = {instancePath:instancePath+"/otherMatters",schemaPath:"#/properties/otherMatters/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.notes !== undefined){
let data63 = data.notes;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key11 in data63){
let data64 = data63[key11];
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err106 = {instancePath:instancePath+"/notes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/notes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.suppressions !== undefined){
let data65 = data.suppressions;
if(Array.isArray(data65)){
const len1 = data65.length;
for(let i1=0; i1<len1; i1++){
let data66 = data65[i1];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.rule === undefined){
const err109 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data66.at === undefined){
const err110 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data66.reason === undefined){
const err111 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key12 in data66){
if(!(((key12 === "rule") || (key12 === "at")) || (key12 === "reason"))){
const err112 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data66.rule !== undefined){
let data67 = data66.rule;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err113 = {instancePath:instancePath+"/suppressions/" + i1+"/rule",schemaPath:"#/properties/suppressions/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/suppressions/" + i1+"/rule",schemaPath:"#/properties/suppressions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data66.at !== undefined){
let data68 = data66.at;
if((typeof data68 !== "string") && (!(Array.isArray(data68)))){
const err115 = {instancePath:instancePath+"/suppressions/" + i1+"/at",schemaPath:"#/properties/suppressions/items/properties/at/type",keyword:"type",params:{type: schema6.properties.suppressions.items.properties.at.type}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data68 === "string"){
if(!pattern13.test(data68)){
const err116 = {instancePath:instancePath+"/suppressions/" + i1+"/at",schemaPath:"#/properties/suppressions/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^/"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(Array.isArray(data68)){
if(data68.length < 1){
const err117 = {instancePath:instancePath+"/suppressions/" + i1+"/at",schemaPath:"#/properties/suppressions/items/properties/at/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len2 = data68.length;
for(let i2=0; i2<len2; i2++){
let data69 = data68[i2];
if(typeof data69 === "string"){
if(!pattern13.test(data69)){
const err118 = {instancePath:instancePath+"/suppressions/" + i1+"/at/" + i2,schemaPath:"#/properties/suppressions/items/properties/at/items/pattern",keyword:"pattern",params:{pattern: "^/"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/suppressions/" + i1+"/at/" + i2,schemaPath:"#/properties/suppressions/items/properties/at/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
if(data66.reason !== undefined){
let data70 = data66.reason;
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err120 = {instancePath:instancePath+"/suppressions/" + i1+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/suppressions/" + i1+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
