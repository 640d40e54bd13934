/**
 * @generated from schemas/configuration.schema.json (sha256 3135a8384adc). Edit the schema, then run: npm run generate
 */
// @ts-nocheck
import type { Validate } from "../form/validate.js";



export const validateConfiguration: Validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:gouji:configuration","type":"object","additionalProperties":false,"properties":{"organ":{"type":"object","additionalProperties":false,"properties":{"kind":{"enum":["state-council-department","province","prefecture","county","township","department"]}}},"severities":{"type":"object","additionalProperties":{"enum":["error","warning","info","off"]}},"lastYear":{"type":"array","items":{"type":"string","pattern":"\\S"}},"schemas":{"type":"array","items":{"type":"string","pattern":"\\S"}},"theme":{"type":"object","additionalProperties":false,"properties":{"page":{"type":"object","additionalProperties":false,"properties":{"top":{"type":"number","minimum":10,"maximum":60},"right":{"type":"number","minimum":10,"maximum":60},"bottom":{"type":"number","minimum":18,"maximum":60},"left":{"type":"number","minimum":10,"maximum":60}}},"title":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"number","minimum":14,"maximum":36},"pitch":{"type":"number","minimum":14,"maximum":72}}},"body":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"number","minimum":9,"maximum":22},"pitch":{"type":"number","minimum":9,"maximum":48},"indent":{"type":"number","minimum":0,"maximum":4}}},"note":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"number","minimum":7,"maximum":18},"pitch":{"type":"number","minimum":7,"maximum":48}}},"pageNumber":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"number","minimum":7,"maximum":18}}},"table":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"number","minimum":6.5,"maximum":14,"multipleOf":0.5},"line":{"type":"number","minimum":0.25,"maximum":2}}},"colors":{"type":"object","additionalProperties":false,"properties":{"ink":{"type":"string","pattern":"^#[0-9A-Fa-f]{6}$"},"line":{"type":"string","pattern":"^#[0-9A-Fa-f]{6}$"},"head":{"type":"string","pattern":"^#[0-9A-Fa-f]{6}$"}}}}}}};
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:gouji:configuration" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "organ") || (key0 === "severities")) || (key0 === "lastYear")) || (key0 === "schemas")) || (key0 === "theme"))){
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
if(data.organ !== undefined){
let data0 = data.organ;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "kind")){
const err1 = {instancePath:instancePath+"/organ",schemaPath:"#/properties/organ/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.kind !== undefined){
let data1 = data0.kind;
if(!((((((data1 === "state-council-department") || (data1 === "province")) || (data1 === "prefecture")) || (data1 === "county")) || (data1 === "township")) || (data1 === "department"))){
const err2 = {instancePath:instancePath+"/organ/kind",schemaPath:"#/properties/organ/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.organ.properties.kind.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/organ",schemaPath:"#/properties/organ/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.severities !== undefined){
let data2 = data.severities;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "info")) || (data3 === "off"))){
const err4 = {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema6.properties.severities.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lastYear !== undefined){
let data4 = data.lastYear;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err6 = {instancePath:instancePath+"/lastYear/" + i0,schemaPath:"#/properties/lastYear/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/lastYear/" + i0,schemaPath:"#/properties/lastYear/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err8 = {instancePath:instancePath+"/lastYear",schemaPath:"#/properties/lastYear/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.schemas !== undefined){
let data6 = data.schemas;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err9 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.theme !== undefined){
let data8 = data.theme;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(((((((key3 === "page") || (key3 === "title")) || (key3 === "body")) || (key3 === "note")) || (key3 === "pageNumber")) || (key3 === "table")) || (key3 === "colors"))){
const err12 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.page !== undefined){
let data9 = data8.page;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((((key4 === "top") || (key4 === "right")) || (key4 === "bottom")) || (key4 === "left"))){
const err13 = {instancePath:instancePath+"/theme/page",schemaPath:"#/properties/theme/properties/page/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.top !== undefined){
let data10 = data9.top;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 60 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/theme/page/top",schemaPath:"#/properties/theme/properties/page/properties/top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10 < 10 || isNaN(data10)){
const err15 = {instancePath:instancePath+"/theme/page/top",schemaPath:"#/properties/theme/properties/page/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/theme/page/top",schemaPath:"#/properties/theme/properties/page/properties/top/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.right !== undefined){
let data11 = data9.right;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 60 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/theme/page/right",schemaPath:"#/properties/theme/properties/page/properties/right/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11 < 10 || isNaN(data11)){
const err18 = {instancePath:instancePath+"/theme/page/right",schemaPath:"#/properties/theme/properties/page/properties/right/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/theme/page/right",schemaPath:"#/properties/theme/properties/page/properties/right/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.bottom !== undefined){
let data12 = data9.bottom;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 60 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/theme/page/bottom",schemaPath:"#/properties/theme/properties/page/properties/bottom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12 < 18 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/theme/page/bottom",schemaPath:"#/properties/theme/properties/page/properties/bottom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 18}};
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
const err22 = {instancePath:instancePath+"/theme/page/bottom",schemaPath:"#/properties/theme/properties/page/properties/bottom/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.left !== undefined){
let data13 = data9.left;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 60 || isNaN(data13)){
const err23 = {instancePath:instancePath+"/theme/page/left",schemaPath:"#/properties/theme/properties/page/properties/left/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data13 < 10 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/theme/page/left",schemaPath:"#/properties/theme/properties/page/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/theme/page/left",schemaPath:"#/properties/theme/properties/page/properties/left/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/theme/page",schemaPath:"#/properties/theme/properties/page/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.title !== undefined){
let data14 = data8.title;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!((key5 === "size") || (key5 === "pitch"))){
const err27 = {instancePath:instancePath+"/theme/title",schemaPath:"#/properties/theme/properties/title/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.size !== undefined){
let data15 = data14.size;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 36 || isNaN(data15)){
const err28 = {instancePath:instancePath+"/theme/title/size",schemaPath:"#/properties/theme/properties/title/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data15 < 14 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/theme/title/size",schemaPath:"#/properties/theme/properties/title/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 14}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/theme/title/size",schemaPath:"#/properties/theme/properties/title/properties/size/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.pitch !== undefined){
let data16 = data14.pitch;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 72 || isNaN(data16)){
const err31 = {instancePath:instancePath+"/theme/title/pitch",schemaPath:"#/properties/theme/properties/title/properties/pitch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 72}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data16 < 14 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/theme/title/pitch",schemaPath:"#/properties/theme/properties/title/properties/pitch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 14}};
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
const err33 = {instancePath:instancePath+"/theme/title/pitch",schemaPath:"#/properties/theme/properties/title/properties/pitch/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/theme/title",schemaPath:"#/properties/theme/properties/title/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.body !== undefined){
let data17 = data8.body;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!(((key6 === "size") || (key6 === "pitch")) || (key6 === "indent"))){
const err35 = {instancePath:instancePath+"/theme/body",schemaPath:"#/properties/theme/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.size !== undefined){
let data18 = data17.size;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 22 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/theme/body/size",schemaPath:"#/properties/theme/properties/body/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 22}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18 < 9 || isNaN(data18)){
const err37 = {instancePath:instancePath+"/theme/body/size",schemaPath:"#/properties/theme/properties/body/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 9}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/theme/body/size",schemaPath:"#/properties/theme/properties/body/properties/size/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.pitch !== undefined){
let data19 = data17.pitch;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 48 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/theme/body/pitch",schemaPath:"#/properties/theme/properties/body/properties/pitch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 48}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data19 < 9 || isNaN(data19)){
const err40 = {instancePath:instancePath+"/theme/body/pitch",schemaPath:"#/properties/theme/properties/body/properties/pitch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 9}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/theme/body/pitch",schemaPath:"#/properties/theme/properties/body/properties/pitch/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.indent !== undefined){
let data20 = data17.indent;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 4 || isNaN(data20)){
const err42 = {instancePath:instancePath+"/theme/body/indent",schemaPath:"#/properties/theme/properties/body/properties/indent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err43 = {instancePath:instancePath+"/theme/body/indent",schemaPath:"#/properties/theme/properties/body/properties/indent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err44 = {instancePath:instancePath+"/theme/body/indent",schemaPath:"#/properties/theme/properties/body/properties/indent/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/theme/body",schemaPath:"#/properties/theme/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.note !== undefined){
let data21 = data8.note;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 in data21){
if(!((key7 === "size") || (key7 === "pitch"))){
const err46 = {instancePath:instancePath+"/theme/note",schemaPath:"#/properties/theme/properties/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.size !== undefined){
let data22 = data21.size;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 18 || isNaN(data22)){
const err47 = {instancePath:instancePath+"/theme/note/size",schemaPath:"#/properties/theme/properties/note/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data22 < 7 || isNaN(data22)){
const err48 = {instancePath:instancePath+"/theme/note/size",schemaPath:"#/properties/theme/properties/note/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/theme/note/size",schemaPath:"#/properties/theme/properties/note/properties/size/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data21.pitch !== undefined){
let data23 = data21.pitch;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 48 || isNaN(data23)){
const err50 = {instancePath:instancePath+"/theme/note/pitch",schemaPath:"#/properties/theme/properties/note/properties/pitch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 48}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data23 < 7 || isNaN(data23)){
const err51 = {instancePath:instancePath+"/theme/note/pitch",schemaPath:"#/properties/theme/properties/note/properties/pitch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/theme/note/pitch",schemaPath:"#/properties/theme/properties/note/properties/pitch/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/theme/note",schemaPath:"#/properties/theme/properties/note/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data8.pageNumber !== undefined){
let data24 = data8.pageNumber;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key8 in data24){
if(!(key8 === "size")){
const err54 = {instancePath:instancePath+"/theme/pageNumber",schemaPath:"#/properties/theme/properties/pageNumber/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data24.size !== undefined){
let data25 = data24.size;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 18 || isNaN(data25)){
const err55 = {instancePath:instancePath+"/theme/pageNumber/size",schemaPath:"#/properties/theme/properties/pageNumber/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data25 < 7 || isNaN(data25)){
const err56 = {instancePath:instancePath+"/theme/pageNumber/size",schemaPath:"#/properties/theme/properties/pageNumber/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/theme/pageNumber/size",schemaPath:"#/properties/theme/properties/pageNumber/properties/size/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/theme/pageNumber",schemaPath:"#/properties/theme/properties/pageNumber/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data8.table !== undefined){
let data26 = data8.table;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(!((key9 === "size") || (key9 === "line"))){
const err59 = {instancePath:instancePath+"/theme/table",schemaPath:"#/properties/theme/properties/table/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.size !== undefined){
let data27 = data26.size;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 14 || isNaN(data27)){
const err60 = {instancePath:instancePath+"/theme/table/size",schemaPath:"#/properties/theme/properties/table/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data27 < 6.5 || isNaN(data27)){
const err61 = {instancePath:instancePath+"/theme/table/size",schemaPath:"#/properties/theme/properties/table/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 6.5}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
let res0;
if((0.5 === 0 || (res0 = data27/0.5, res0 !== parseInt(res0)))){
const err62 = {instancePath:instancePath+"/theme/table/size",schemaPath:"#/properties/theme/properties/table/properties/size/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.5}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/theme/table/size",schemaPath:"#/properties/theme/properties/table/properties/size/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.line !== undefined){
let data28 = data26.line;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 2 || isNaN(data28)){
const err64 = {instancePath:instancePath+"/theme/table/line",schemaPath:"#/properties/theme/properties/table/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data28 < 0.25 || isNaN(data28)){
const err65 = {instancePath:instancePath+"/theme/table/line",schemaPath:"#/properties/theme/properties/table/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.25}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/theme/table/line",schemaPath:"#/properties/theme/properties/table/properties/line/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/theme/table",schemaPath:"#/properties/theme/properties/table/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data8.colors !== undefined){
let data29 = data8.colors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key10 in data29){
if(!(((key10 === "ink") || (key10 === "line")) || (key10 === "head"))){
const err68 = {instancePath:instancePath+"/theme/colors",schemaPath:"#/properties/theme/properties/colors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data29.ink !== undefined){
let data30 = data29.ink;
if(typeof data30 === "string"){
if(!pattern2.test(data30)){
const err69 = {instancePath:instancePath+"/theme/colors/ink",schemaPath:"#/properties/theme/properties/colors/properties/ink/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/theme/colors/ink",schemaPath:"#/properties/theme/properties/colors/properties/ink/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data29.line !== undefined){
let data31 = data29.line;
if(typeof data31 === "string"){
if(!pattern2.test(data31)){
const err71 = {instancePath:instancePath+"/theme/colors/line",schemaPath:"#/properties/theme/properties/colors/properties/line/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/theme/colors/line",schemaPath:"#/properties/theme/properties/colors/properties/line/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data29.head !== undefined){
let data32 = data29.head;
if(typeof data32 === "string"){
if(!pattern2.test(data32)){
const err73 = {instancePath:instancePath+"/theme/colors/head",schemaPath:"#/properties/theme/properties/colors/properties/head/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/theme/colors/head",schemaPath:"#/properties/theme/properties/colors/properties/head/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/theme/colors",schemaPath:"#/properties/theme/properties/colors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
