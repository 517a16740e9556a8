// Made by `npm run generate` from schemas/ and templates/*/profile.yaml. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/config.schema.json","title":"Setelan","description":"Isi masterplan.config.yaml: aturan mana yang lebih berat, lebih ringan, atau didiamkan, dan mengapa; serta tampilan buku. Tidak memuat isi masterplan.","type":"object","additionalProperties":false,"properties":{"rules":{"title":"Tingkat per aturan","description":"Tingkat temuan per aturan (swot/few-factors) atau per bagian (swot). Setelan aturan menang atas setelan bagiannya. Daftar aturan: masterplan rules.","type":"object","additionalProperties":{"$ref":"#/definitions/setting"},"examples":[{"programs/horizon":"error","swot/few-factors":{"severity":"info","reason":"Tabel SWOT masih dilengkapi tim ahli sampai Bimtek II."}}]},"ignore":{"title":"Berkas yang temuannya didiamkan","description":"Temuan dalam berkas tertentu yang tidak ditampilkan dan tidak menggagalkan pemeriksaan, beserta alasannya.","type":"array","maxItems":1000,"items":{"$ref":"#/definitions/ignored"},"examples":[[{"files":["dimensions/living/**"],"rules":["programs"],"reason":"Data Dinas Kesehatan menyusul bulan Desember."}]]},"limits":{"$ref":"#/definitions/limits"},"theme":{"$ref":"#/definitions/theme"}},"examples":[{"rules":{"programs/horizon":"error"}}],"definitions":{"setting":{"title":"Tingkat","description":"Tingkat temuan: error, warning, atau info. Untuk meringankan atau mematikan (off), tulis severity beserta reason.","if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["severity"],"properties":{"severity":{"title":"Tingkat","description":"Tingkat temuan aturan ini; off mematikannya.","type":"string","enum":["error","warning","info","off"],"examples":["info"]},"reason":{"$ref":"#/definitions/reason"}}},"else":{"type":"string","enum":["error","warning","info","off"]},"examples":["error",{"severity":"info","reason":"Tabel SWOT masih dilengkapi tim ahli sampai Bimtek II."}]},"ignored":{"title":"Temuan yang didiamkan","description":"Temuan aturan tertentu dalam berkas tertentu. Tanpa rules, semua aturan.","type":"object","additionalProperties":false,"required":["files","reason"],"properties":{"files":{"title":"Berkas","description":"Pola nama berkas dari folder proyek: * untuk sembarang nama, ** untuk sembarang folder.","type":"array","minItems":1,"items":{"title":"Pola berkas","description":"Satu pola nama berkas.","type":"string","minLength":1,"maxLength":300,"examples":["dimensions/living/**"]},"examples":[["dimensions/living/**"]]},"rules":{"title":"Aturan","description":"Aturan atau bagian yang temuannya didiamkan dalam berkas itu.","type":"array","minItems":1,"items":{"title":"Aturan atau bagian","description":"Id aturan atau nama bagian.","type":"string","minLength":1,"examples":["programs/horizon"]},"examples":[["programs/horizon"]]},"reason":{"$ref":"#/definitions/reason"}},"examples":[{"files":["dimensions/living/**"],"rules":["programs/horizon"],"reason":"Data Dinas Kesehatan menyusul bulan Desember."}]},"reason":{"title":"Alasan","description":"Mengapa temuan ini boleh diringankan atau didiamkan, agar pembaca berikutnya dapat menilainya.","type":"string","pattern":"[A-Za-z]{2}","examples":["Data Dinas Kesehatan menyusul bulan Desember."]},"limits":{"title":"Batas baca","description":"Batas yang lebih ketat daripada bawaan untuk proyek ini. Melonggarkan batas hanya dapat dilakukan dengan --limit.","type":"object","additionalProperties":false,"properties":{"depth":{"title":"Tingkat sarang","description":"Paling banyak tingkat isian bersarang dalam satu berkas.","type":"integer","minimum":1,"examples":[16]},"keys":{"title":"Kunci dalam satu kelompok","description":"Paling banyak kunci dalam satu kelompok.","type":"integer","minimum":1,"examples":[500]},"values":{"title":"Isian seluruhnya","description":"Paling banyak isian dalam semua berkas.","type":"integer","minimum":1,"examples":[100000]},"file_mib":{"title":"Ukuran satu berkas (MiB)","description":"Paling besar ukuran satu berkas, dalam MiB.","type":"integer","minimum":1,"examples":[8]},"project_mib":{"title":"Ukuran semua berkas (MiB)","description":"Paling besar ukuran semua berkas bersama-sama, dalam MiB.","type":"integer","minimum":1,"examples":[64]},"files":{"title":"Banyaknya berkas","description":"Paling banyak berkas data dalam proyek.","type":"integer","minimum":1,"examples":[1000]}},"examples":[{"files":1000}]},"theme":{"title":"Tampilan buku","description":"Kertas, huruf, warna, dan lambang yang ditetapkan daerah. Yang tidak ditulis memakai tampilan bawaan.","type":"object","additionalProperties":false,"properties":{"paper":{"title":"Kertas","description":"Ukuran kertas: a4 (210 × 297 mm), f4 (folio, 215 × 330 mm), atau letter (216 × 279 mm).","type":"string","enum":["a4","f4","letter"],"examples":["f4"]},"fonts":{"title":"Huruf","description":"Nama huruf yang dipakai, dan berkas huruf milik daerah.","type":"object","additionalProperties":false,"properties":{"body":{"title":"Huruf isi","description":"Nama huruf untuk teks berjalan.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,48}[A-Za-z0-9])?$","examples":["Source Serif 4"]},"heading":{"title":"Huruf judul","description":"Nama huruf untuk judul, tabel, gambar, dan keterangannya.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,48}[A-Za-z0-9])?$","examples":["Source Sans 3"]},"files":{"title":"Berkas huruf","description":"Berkas TTF atau OTF di dalam folder proyek, satu berkas untuk setiap gaya (tegak, miring, tebal).","type":"array","maxItems":24,"items":{"title":"Berkas huruf","description":"Jalur satu berkas huruf dari folder proyek.","type":"string","minLength":1,"maxLength":300,"examples":["fonts/huruf-daerah.ttf"]},"examples":[["fonts/huruf-daerah.ttf"]]}},"examples":[{"body":"Source Serif 4","heading":"Source Sans 3"}]},"colours":{"title":"Warna","description":"Warna daerah: accent untuk judul, tautan, dan sampul; id dimensi (governance, branding, …) untuk dimensinya. Tulis dalam tanda kutip.","type":"object","additionalProperties":{"title":"Warna","description":"Warna sebagai #rrggbb, dalam tanda kutip.","type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5177"]},"examples":[{"accent":"#0b5177","governance":"#1f5fa8"}]},"logo":{"title":"Lambang","description":"Gambar untuk sampul, pengganti region.logo: PNG, JPEG, atau SVG di dalam folder proyek.","type":"string","minLength":1,"maxLength":300,"examples":["assets/lambang.png"]}},"examples":[{"paper":"f4","colours":{"accent":"#0b5177"}}]}}};
const schema16 = {"title":"Batas baca","description":"Batas yang lebih ketat daripada bawaan untuk proyek ini. Melonggarkan batas hanya dapat dilakukan dengan --limit.","type":"object","additionalProperties":false,"properties":{"depth":{"title":"Tingkat sarang","description":"Paling banyak tingkat isian bersarang dalam satu berkas.","type":"integer","minimum":1,"examples":[16]},"keys":{"title":"Kunci dalam satu kelompok","description":"Paling banyak kunci dalam satu kelompok.","type":"integer","minimum":1,"examples":[500]},"values":{"title":"Isian seluruhnya","description":"Paling banyak isian dalam semua berkas.","type":"integer","minimum":1,"examples":[100000]},"file_mib":{"title":"Ukuran satu berkas (MiB)","description":"Paling besar ukuran satu berkas, dalam MiB.","type":"integer","minimum":1,"examples":[8]},"project_mib":{"title":"Ukuran semua berkas (MiB)","description":"Paling besar ukuran semua berkas bersama-sama, dalam MiB.","type":"integer","minimum":1,"examples":[64]},"files":{"title":"Banyaknya berkas","description":"Paling banyak berkas data dalam proyek.","type":"integer","minimum":1,"examples":[1000]}},"examples":[{"files":1000}]};
const schema17 = {"title":"Tampilan buku","description":"Kertas, huruf, warna, dan lambang yang ditetapkan daerah. Yang tidak ditulis memakai tampilan bawaan.","type":"object","additionalProperties":false,"properties":{"paper":{"title":"Kertas","description":"Ukuran kertas: a4 (210 × 297 mm), f4 (folio, 215 × 330 mm), atau letter (216 × 279 mm).","type":"string","enum":["a4","f4","letter"],"examples":["f4"]},"fonts":{"title":"Huruf","description":"Nama huruf yang dipakai, dan berkas huruf milik daerah.","type":"object","additionalProperties":false,"properties":{"body":{"title":"Huruf isi","description":"Nama huruf untuk teks berjalan.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,48}[A-Za-z0-9])?$","examples":["Source Serif 4"]},"heading":{"title":"Huruf judul","description":"Nama huruf untuk judul, tabel, gambar, dan keterangannya.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,48}[A-Za-z0-9])?$","examples":["Source Sans 3"]},"files":{"title":"Berkas huruf","description":"Berkas TTF atau OTF di dalam folder proyek, satu berkas untuk setiap gaya (tegak, miring, tebal).","type":"array","maxItems":24,"items":{"title":"Berkas huruf","description":"Jalur satu berkas huruf dari folder proyek.","type":"string","minLength":1,"maxLength":300,"examples":["fonts/huruf-daerah.ttf"]},"examples":[["fonts/huruf-daerah.ttf"]]}},"examples":[{"body":"Source Serif 4","heading":"Source Sans 3"}]},"colours":{"title":"Warna","description":"Warna daerah: accent untuk judul, tautan, dan sampul; id dimensi (governance, branding, …) untuk dimensinya. Tulis dalam tanda kutip.","type":"object","additionalProperties":{"title":"Warna","description":"Warna sebagai #rrggbb, dalam tanda kutip.","type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5177"]},"examples":[{"accent":"#0b5177","governance":"#1f5fa8"}]},"logo":{"title":"Lambang","description":"Gambar untuk sampul, pengganti region.logo: PNG, JPEG, atau SVG di dalam folder proyek.","type":"string","minLength":1,"maxLength":300,"examples":["assets/lambang.png"]}},"examples":[{"paper":"f4","colours":{"accent":"#0b5177"}}]};
const func0 = Object.prototype.hasOwnProperty;
const schema12 = {"title":"Tingkat","description":"Tingkat temuan: error, warning, atau info. Untuk meringankan atau mematikan (off), tulis severity beserta reason.","if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["severity"],"properties":{"severity":{"title":"Tingkat","description":"Tingkat temuan aturan ini; off mematikannya.","type":"string","enum":["error","warning","info","off"],"examples":["info"]},"reason":{"$ref":"#/definitions/reason"}}},"else":{"type":"string","enum":["error","warning","info","off"]},"examples":["error",{"severity":"info","reason":"Tabel SWOT masih dilengkapi tim ahli sampai Bimtek II."}]};
const schema13 = {"title":"Alasan","description":"Mengapa temuan ini boleh diringankan atau didiamkan, agar pembaca berikutnya dapat menilainya.","type":"string","pattern":"[A-Za-z]{2}","examples":["Data Dinas Kesehatan menyusul bulan Desember."]};
const pattern0 = new RegExp("[A-Za-z]{2}", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "severity") || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data0 = data.severity;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/severity",schemaPath:"#/then/properties/severity/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "info")) || (data0 === "off"))){
(vErrors ??= []).push({instancePath:instancePath+"/severity",schemaPath:"#/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema12.then.properties.severity.enum}});
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/definitions/reason/pattern",keyword:"pattern",params:{pattern: "[A-Za-z]{2}"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/definitions/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues: schema12.else.enum}});
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"Temuan yang didiamkan","description":"Temuan aturan tertentu dalam berkas tertentu. Tanpa rules, semua aturan.","type":"object","additionalProperties":false,"required":["files","reason"],"properties":{"files":{"title":"Berkas","description":"Pola nama berkas dari folder proyek: * untuk sembarang nama, ** untuk sembarang folder.","type":"array","minItems":1,"items":{"title":"Pola berkas","description":"Satu pola nama berkas.","type":"string","minLength":1,"maxLength":300,"examples":["dimensions/living/**"]},"examples":[["dimensions/living/**"]]},"rules":{"title":"Aturan","description":"Aturan atau bagian yang temuannya didiamkan dalam berkas itu.","type":"array","minItems":1,"items":{"title":"Aturan atau bagian","description":"Id aturan atau nama bagian.","type":"string","minLength":1,"examples":["programs/horizon"]},"examples":[["programs/horizon"]]},"reason":{"$ref":"#/definitions/reason"}},"examples":[{"files":["dimensions/living/**"],"rules":["programs/horizon"],"reason":"Data Dinas Kesehatan menyusul bulan Desember."}]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.files === undefined) || (!(func0.call(data, "files")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "files") || (key0 === "rules")) || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 300){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data2 = data.rules;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data4 = data.reason;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/definitions/reason/pattern",keyword:"pattern",params:{pattern: "[A-Za-z]{2}"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",schemaPath:"#/definitions/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,48}[A-Za-z0-9])?$", "u");
const pattern4 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "rules") || (key0 === "ignore")) || (key0 === "limits")) || (key0 === "theme"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data0 = data.rules;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(validate11(data0[key1], {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ignore !== undefined && func0.call(data, "ignore")){
let data2 = data.ignore;
if(Array.isArray(data2)){
if(data2.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/maxItems",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data2[i0], {instancePath:instancePath+"/ignore/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
let data4 = data.limits;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
if(!((((((key2 === "depth") || (key2 === "keys")) || (key2 === "values")) || (key2 === "file_mib")) || (key2 === "project_mib")) || (key2 === "files"))){
(vErrors ??= []).push({instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.depth !== undefined && func0.call(data4, "depth")){
let data5 = data4.depth;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/limits/depth",schemaPath:"#/definitions/limits/properties/depth/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limits/depth",schemaPath:"#/definitions/limits/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.keys !== undefined && func0.call(data4, "keys")){
let data6 = data4.keys;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/limits/keys",schemaPath:"#/definitions/limits/properties/keys/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/limits/keys",schemaPath:"#/definitions/limits/properties/keys/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.values !== undefined && func0.call(data4, "values")){
let data7 = data4.values;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/limits/values",schemaPath:"#/definitions/limits/properties/values/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/limits/values",schemaPath:"#/definitions/limits/properties/values/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.file_mib !== undefined && func0.call(data4, "file_mib")){
let data8 = data4.file_mib;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/limits/file_mib",schemaPath:"#/definitions/limits/properties/file_mib/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/limits/file_mib",schemaPath:"#/definitions/limits/properties/file_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.project_mib !== undefined && func0.call(data4, "project_mib")){
let data9 = data4.project_mib;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/limits/project_mib",schemaPath:"#/definitions/limits/properties/project_mib/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/limits/project_mib",schemaPath:"#/definitions/limits/properties/project_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data4.files !== undefined && func0.call(data4, "files")){
let data10 = data4.files;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/limits/files",schemaPath:"#/definitions/limits/properties/files/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/limits/files",schemaPath:"#/definitions/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limits",schemaPath:"#/definitions/limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.theme !== undefined && func0.call(data, "theme")){
let data11 = data.theme;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 of Object.keys(data11)){
if(!((((key3 === "paper") || (key3 === "fonts")) || (key3 === "colours")) || (key3 === "logo"))){
(vErrors ??= []).push({instancePath:instancePath+"/theme",schemaPath:"#/definitions/theme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data11.paper !== undefined && func0.call(data11, "paper")){
let data12 = data11.paper;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/theme/paper",schemaPath:"#/definitions/theme/properties/paper/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data12 === "a4") || (data12 === "f4")) || (data12 === "letter"))){
(vErrors ??= []).push({instancePath:instancePath+"/theme/paper",schemaPath:"#/definitions/theme/properties/paper/enum",keyword:"enum",params:{allowedValues: schema17.properties.paper.enum}});
errors++;
}
}
if(data11.fonts !== undefined && func0.call(data11, "fonts")){
let data13 = data11.fonts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 of Object.keys(data13)){
if(!(((key4 === "body") || (key4 === "heading")) || (key4 === "files"))){
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts",schemaPath:"#/definitions/theme/properties/fonts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data13.body !== undefined && func0.call(data13, "body")){
let data14 = data13.body;
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/body",schemaPath:"#/definitions/theme/properties/fonts/properties/body/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,48}[A-Za-z0-9])?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/body",schemaPath:"#/definitions/theme/properties/fonts/properties/body/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.heading !== undefined && func0.call(data13, "heading")){
let data15 = data13.heading;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/heading",schemaPath:"#/definitions/theme/properties/fonts/properties/heading/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,48}[A-Za-z0-9])?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/heading",schemaPath:"#/definitions/theme/properties/fonts/properties/heading/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.files !== undefined && func0.call(data13, "files")){
let data16 = data13.files;
if(Array.isArray(data16)){
if(data16.length > 24){
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/files",schemaPath:"#/definitions/theme/properties/fonts/properties/files/maxItems",keyword:"maxItems",params:{limit: 24}});
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(data17.length > 300){
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/files/" + i1,schemaPath:"#/definitions/theme/properties/fonts/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/files/" + i1,schemaPath:"#/definitions/theme/properties/fonts/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/files/" + i1,schemaPath:"#/definitions/theme/properties/fonts/properties/files/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts/files",schemaPath:"#/definitions/theme/properties/fonts/properties/files/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme/fonts",schemaPath:"#/definitions/theme/properties/fonts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data11.colours !== undefined && func0.call(data11, "colours")){
let data18 = data11.colours;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 of Object.keys(data18)){
let data19 = data18[key5];
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/theme/colours/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/theme/properties/colours/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme/colours/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/theme/properties/colours/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme/colours",schemaPath:"#/definitions/theme/properties/colours/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data11.logo !== undefined && func0.call(data11, "logo")){
let data20 = data11.logo;
if(typeof data20 === "string"){
if(data20.length > 300){
(vErrors ??= []).push({instancePath:instancePath+"/theme/logo",schemaPath:"#/definitions/theme/properties/logo/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/theme/logo",schemaPath:"#/definitions/theme/properties/logo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme/logo",schemaPath:"#/definitions/theme/properties/logo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/theme",schemaPath:"#/definitions/theme/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
function joined(all, more){
if(all === null)return more;
for(const error of more)all.push(error);
return all;
}
