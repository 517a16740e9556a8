// Made by `npm run generate` from schemas/ and templates/*/profile.yaml. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/masterplan.schema.json","title":"Masterplan kota cerdas","description":"Seluruh isi proyek: satu berkas masterplan.yaml atau banyak berkas yang dipasang menurut namanya.","type":"object","additionalProperties":false,"required":["format","region"],"properties":{"format":{"title":"Versi format","description":"Versi format berkas; sekarang selalu 1.","type":"integer","enum":[1],"examples":[1]},"profile":{"title":"Profil","description":"Susunan buku dan dimensi yang dipakai.","type":"string","minLength":1,"examples":["kominfo-2022"]},"title":{"title":"Judul","description":"Judul dokumen bila berbeda dari baku.","type":"string","minLength":1,"examples":["Masterplan Smart City Kota Contoh 2025-2034"]},"stage":{"title":"Tahap","description":"Sejauh mana berkas ini: 1 sampai 4 menurut Bimtek, atau implementation.","enum":[1,2,3,4,"implementation"],"examples":[1]},"status":{"title":"Status","description":"draft rancangan, review telaah, final, enacted ditetapkan.","type":"string","enum":["draft","review","final","enacted"],"examples":["draft"]},"language":{"title":"Bahasa","description":"Bahasa temuan dan perangkat buku: id atau en.","type":"string","enum":["id","en"],"examples":["id"]},"version":{"title":"Versi","description":"Versi naskah, dalam tanda kutip.","type":"string","minLength":1,"examples":["1.0"]},"date":{"title":"Tanggal","description":"Tanggal naskah.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-10-15"]},"cohort":{"title":"Angkatan","description":"Tahun angkatan program.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]},"period":{"title":"Periode masterplan","description":"Tahun awal dan akhir, keduanya ikut dihitung.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Tahun awal","description":"Tahun pertama, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"end":{"title":"Tahun akhir","description":"Tahun terakhir, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2034]}},"examples":[{"start":2025,"end":2034}]},"books":{"title":"Buku","description":"Urutan dan judul buku bila berbeda dari profil.","type":"array","items":{"title":"Buku","description":"Satu buku.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"title":"Id buku","description":"Id buku di profil.","type":"string","minLength":1,"examples":["book-1"]},"title":{"title":"Judul buku","description":"Judul pengganti.","type":"string","minLength":1,"examples":["Analisis Strategi Smart City Daerah"]}},"examples":[{"id":"book-1","title":"Analisis Strategi Smart City Daerah"}]},"examples":[[{"id":"book-1","title":"Analisis Strategi Smart City Daerah"}]]},"bimtek":{"$ref":"bimtek.schema.json"},"region":{"$ref":"region.schema.json"},"vision":{"$ref":"vision.schema.json"},"missions":{"$ref":"mission.schema.json"},"plans":{"$ref":"plan.schema.json"},"sources":{"$ref":"source.schema.json"},"agencies":{"$ref":"agency.schema.json"},"partners":{"$ref":"partner.schema.json"},"regulations":{"$ref":"regulation.schema.json"},"governance":{"$ref":"governance.schema.json"},"future":{"$ref":"future.schema.json"},"potential":{"$ref":"potential.schema.json"},"readiness":{"$ref":"readiness.schema.json"},"gaps":{"$ref":"gap-analysis.schema.json"},"swot":{"$ref":"swot.schema.json"},"dimensions":{"$ref":"dimension-ids.schema.json#/definitions/dimensions"},"enablers":{"$ref":"enablers.schema.json"},"quick_wins":{"$ref":"quick-win.schema.json"},"roadmap":{"$ref":"roadmap.schema.json"},"funding":{"$ref":"funding.schema.json"},"evaluations":{"$ref":"evaluation.schema.json"},"approval":{"$ref":"approval.schema.json"},"glossary":{"$ref":"glossary.schema.json"},"revisions":{"$ref":"revision.schema.json"}},"examples":[{"format":1,"region":{"name":"Kota Mojokerto","kind":"kota","code":"35.76"},"profile":"kominfo-2022","title":"Masterplan Smart City Kota Contoh 2025-2034"}]};
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/region.schema.json","title":"Daerah","description":"Kabupaten atau kota yang menyusun masterplan.","type":"object","additionalProperties":false,"required":["name","kind"],"properties":{"code":{"title":"Kode wilayah","description":"Kode Kemendagri dua tingkat, selalu dalam tanda kutip agar nol di belakang tidak hilang.","type":"string","minLength":1,"pattern":"^[0-9]{2}\\.[0-9]{2}$","examples":["35.76"]},"name":{"title":"Nama daerah","description":"Nama resmi lengkap dengan kata Kota atau Kabupaten.","type":"string","minLength":1,"examples":["Kota Mojokerto"]},"kind":{"title":"Jenis daerah","description":"kota atau kabupaten. Sebutan Wali Kota/Bupati dan Perwali/Perbup mengikuti isian ini.","type":"string","enum":["kota","kabupaten"],"examples":["kota"]},"province":{"title":"Provinsi","description":"Nama provinsi sesuai tabel wilayah.","type":"string","minLength":1,"examples":["Jawa Timur"]},"fictional":{"title":"Daerah rekaan","description":"Isi true bila daerah ini rekaan untuk contoh atau latihan; ditulis di setiap sampul dan tabel wilayah tidak diperiksa.","type":"boolean","examples":[true]},"capital":{"title":"Ibu kota","description":"Ibu kota atau pusat pemerintahan daerah.","type":"string","minLength":1,"examples":["Magersari"]},"area_km2":{"title":"Luas wilayah (km²)","description":"Luas wilayah dalam kilometer persegi; desimal memakai titik.","type":"number","exclusiveMinimum":0,"examples":[20.48]},"population":{"title":"Penduduk","description":"Jumlah penduduk beserta tahunnya.","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"title":"Jumlah jiwa","description":"Banyaknya penduduk, bilangan bulat tanpa titik.","type":"integer","minimum":0,"examples":[141785]},"year":{"title":"Tahun data","description":"Tahun data penduduk dicatat.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]}},"examples":[{"value":141785,"year":2024}]},"districts":{"title":"Jumlah kecamatan","description":"Banyaknya kecamatan.","type":"integer","minimum":0,"examples":[3]},"villages":{"title":"Jumlah kelurahan/desa","description":"Banyaknya kelurahan dan desa.","type":"integer","minimum":0,"examples":[18]},"head":{"title":"Kepala daerah","description":"Wali Kota atau Bupati; sebutannya dihitung dari jenis daerah.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Nama","description":"Nama lengkap dengan gelar.","type":"string","minLength":1,"examples":["Dr. Contoh Nama, M.Si."]},"acting":{"title":"Status penjabat","description":"Diisi bila bukan pejabat definitif: pj, plt, plh, atau pjs.","type":"string","enum":["pj","plt","plh","pjs"],"examples":["pj"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"name":"Dr. Contoh Nama, M.Si."}]},"deputy":{"title":"Wakil kepala daerah","description":"Nama wakil wali kota atau wakil bupati.","type":"string","minLength":1,"examples":["Drs. Contoh Wakil"]},"profile":{"title":"Profil daerah","description":"Uraian singkat keadaan daerah; boleh ditulis dalam berkas region/profile.md.","type":"string","minLength":1,"x-prose":true,"examples":["Kota Contoh terletak di muara sungai dan bertumpu pada perdagangan."]},"logo":{"title":"Lambang daerah","description":"Berkas gambar lambang (PNG, JPEG, atau SVG) di dalam folder proyek.","type":"string","minLength":1,"x-file":true,"examples":["assets/logo.png"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"name":"Kota Mojokerto","kind":"kota","code":"35.76"}]};
const schema15 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/vision.schema.json","title":"Visi","description":"Visi kota atau kabupaten cerdas beserta kata kuncinya.","type":"object","additionalProperties":false,"properties":{"statement":{"title":"Pernyataan visi","description":"Satu kalimat visi, 5 sampai 40 kata.","type":"string","minLength":1,"examples":["Kota Contoh yang terhubung, tangguh, dan menyejahterakan warganya"]},"keywords":{"title":"Kata kunci visi","description":"Kata kunci arah visi dari Bimtek I.","type":"array","items":{"title":"Kata kunci","description":"Satu kata kunci visi.","type":"string","minLength":1,"examples":["terhubung"]},"examples":[["terhubung","tangguh"]]},"explanation":{"title":"Penjelasan visi","description":"Penjelasan makna setiap unsur visi.","type":"string","minLength":1,"x-prose":true,"examples":["Terhubung berarti layanan antarperangkat daerah berbagi data."]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"statement":"Kota Contoh yang terhubung, tangguh, dan menyejahterakan warganya","keywords":["terhubung","tangguh"],"explanation":"Terhubung berarti layanan antarperangkat daerah berbagi data."}]};
const schema63 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/roadmap.schema.json","title":"Peta jalan","description":"Tahapan pelaksanaan; matriks tahun dihitung dari program.","type":"object","additionalProperties":false,"properties":{"phases":{"title":"Tahapan","description":"Tahapan berurutan.","type":"array","items":{"title":"Tahapan","description":"Satu tahapan.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Nama tahapan","description":"Nama tahapan.","type":"string","minLength":1,"examples":["Fondasi"]},"years":{"title":"Tahun tahapan","description":"Tahun tahapan.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Tahun awal","description":"Tahun pertama, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"end":{"title":"Tahun akhir","description":"Tahun terakhir, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2034]}},"examples":[{"start":2025,"end":2034}]},"theme":{"title":"Tema","description":"Tema tahapan.","type":"string","minLength":1,"examples":["Memadukan data dan layanan dasar"]},"milestones":{"title":"Tonggak capaian","description":"Tonggak capaian tahapan.","type":"array","items":{"title":"Tonggak","description":"Satu tonggak.","type":"string","minLength":1,"examples":["Portal layanan terpadu berjalan"]},"examples":[["Portal layanan terpadu berjalan"]]}},"examples":[{"name":"Fondasi","years":{"start":2025,"end":2034},"theme":"Memadukan data dan layanan dasar"}]},"examples":[[{"name":"Fondasi","years":{"start":2025,"end":2034},"theme":"Memadukan data dan layanan dasar"}]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"phases":[{"name":"Fondasi","years":{"start":2025,"end":2034},"theme":"Memadukan data dan layanan dasar"}]}]};
const schema64 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/funding.schema.json","title":"Pendanaan","description":"Batas kemampuan pendanaan.","type":"object","additionalProperties":false,"properties":{"ceilings":{"title":"Pagu per tahun","description":"Pagu anggaran seluruh program per tahun, dalam rupiah utuh.","type":"object","additionalProperties":false,"patternProperties":{"^[0-9]{4}$":{"title":"Pagu","description":"Pagu tahun itu.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[45000000000]}},"x-keys":"year","examples":[{"2025":45000000000}]},"note":{"title":"Catatan","description":"Catatan pendanaan.","type":"string","minLength":1,"x-prose":true,"examples":["Pagu mengikuti KUA-PPAS."]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"ceilings":{"2025":45000000000},"note":"Pagu mengikuti KUA-PPAS."}]};
const schema72 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/approval.schema.json","title":"Pengesahan","description":"Halaman pengesahan dan komitmen.","type":"object","additionalProperties":false,"properties":{"place":{"title":"Tempat","description":"Tempat penandatanganan.","type":"string","minLength":1,"examples":["Kota Contoh"]},"date":{"title":"Tanggal","description":"Tanggal penandatanganan.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-10-15"]},"signatories":{"title":"Penanda tangan","description":"Urutan penanda tangan.","type":"array","items":{"title":"Penanda tangan","description":"Satu penanda tangan.","type":"object","additionalProperties":false,"required":["title"],"properties":{"name":{"title":"Nama","description":"Nama lengkap; boleh kosong.","type":"string","minLength":1,"examples":["Dr. Contoh Nama, M.Si."]},"title":{"title":"Jabatan","description":"Jabatan penanda tangan.","type":"string","minLength":1,"examples":["Wali Kota Contoh"]},"role":{"title":"Peran","description":"Peran dalam penandatanganan.","type":"string","minLength":1,"examples":["Pengarah"]}},"examples":[{"title":"Wali Kota Contoh","name":"Dr. Contoh Nama, M.Si.","role":"Pengarah"}]},"examples":[[{"title":"Wali Kota Contoh","name":"Dr. Contoh Nama, M.Si.","role":"Pengarah"}]]}},"examples":[{"place":"Kota Contoh","date":"2024-10-15","signatories":[{"title":"Wali Kota Contoh","name":"Dr. Contoh Nama, M.Si.","role":"Pengarah"}]}]};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$", "u");
const pattern3 = new RegExp("^[0-9]{2}\\.[0-9]{2}$", "u");
const pattern32 = new RegExp("^[0-9]{4}$", "u");
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/bimtek.schema.json","title":"Bimbingan teknis","description":"Catatan pelaksanaan Bimtek I sampai IV.","type":"array","items":{"$ref":"#/definitions/session"},"definitions":{"session":{"title":"Bimtek","description":"Satu putaran bimbingan teknis.","type":"object","additionalProperties":false,"required":["stage"],"properties":{"stage":{"title":"Tahap","description":"Tahap bimbingan teknis, 1 sampai 4.","type":"integer","enum":[1,2,3,4],"examples":[1]},"start":{"title":"Tanggal mulai","description":"Tanggal mulai.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-05-14"]},"end":{"title":"Tanggal selesai","description":"Tanggal selesai bila lebih dari sehari.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-05-15"]},"place":{"title":"Tempat","description":"Tempat pelaksanaan.","type":"string","minLength":1,"examples":["Balai Kota Contoh"]},"agenda":{"title":"Agenda","description":"Pokok acara.","type":"array","items":{"title":"Pokok acara","description":"Satu pokok acara.","type":"string","minLength":1,"examples":["Analisis kesiapan daerah"]},"examples":[["Analisis kesiapan daerah"]]},"invited":{"title":"Undangan","description":"Pihak yang diundang.","type":"array","items":{"title":"Pihak","description":"Satu pihak.","type":"string","minLength":1,"examples":["akademisi"]},"examples":[["akademisi"]]},"outputs":{"title":"Keluaran","description":"Hasil bimtek.","type":"array","items":{"title":"Hasil","description":"Satu hasil.","type":"string","minLength":1,"examples":["Rancangan Buku 1"]},"examples":[["Rancangan Buku 1"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"stage":1,"start":"2024-05-14","end":"2024-05-15"}]}},"examples":[[{"stage":1,"start":"2024-05-14","end":"2024-05-15"}]]};
const schema13 = {"title":"Bimtek","description":"Satu putaran bimbingan teknis.","type":"object","additionalProperties":false,"required":["stage"],"properties":{"stage":{"title":"Tahap","description":"Tahap bimbingan teknis, 1 sampai 4.","type":"integer","enum":[1,2,3,4],"examples":[1]},"start":{"title":"Tanggal mulai","description":"Tanggal mulai.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-05-14"]},"end":{"title":"Tanggal selesai","description":"Tanggal selesai bila lebih dari sehari.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-05-15"]},"place":{"title":"Tempat","description":"Tempat pelaksanaan.","type":"string","minLength":1,"examples":["Balai Kota Contoh"]},"agenda":{"title":"Agenda","description":"Pokok acara.","type":"array","items":{"title":"Pokok acara","description":"Satu pokok acara.","type":"string","minLength":1,"examples":["Analisis kesiapan daerah"]},"examples":[["Analisis kesiapan daerah"]]},"invited":{"title":"Undangan","description":"Pihak yang diundang.","type":"array","items":{"title":"Pihak","description":"Satu pihak.","type":"string","minLength":1,"examples":["akademisi"]},"examples":[["akademisi"]]},"outputs":{"title":"Keluaran","description":"Hasil bimtek.","type":"array","items":{"title":"Hasil","description":"Satu hasil.","type":"string","minLength":1,"examples":["Rancangan Buku 1"]},"examples":[["Rancangan Buku 1"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"stage":1,"start":"2024-05-14","end":"2024-05-15"}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/bimtek.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.stage === undefined) || (!(func0.call(data0, "stage")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/session/required",keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!((((((((key0 === "stage") || (key0 === "start")) || (key0 === "end")) || (key0 === "place")) || (key0 === "agenda")) || (key0 === "invited")) || (key0 === "outputs")) || (key0 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.stage !== undefined && func0.call(data0, "stage")){
let data1 = data0.stage;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/stage",schemaPath:"#/definitions/session/properties/stage/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!((((data1 === 1) || (data1 === 2)) || (data1 === 3)) || (data1 === 4))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/stage",schemaPath:"#/definitions/session/properties/stage/enum",keyword:"enum",params:{allowedValues: schema13.properties.stage.enum}});
errors++;
}
}
if(data0.start !== undefined && func0.call(data0, "start")){
let data2 = data0.start;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/start",schemaPath:"#/definitions/session/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/start",schemaPath:"#/definitions/session/properties/start/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.end !== undefined && func0.call(data0, "end")){
let data3 = data0.end;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/end",schemaPath:"#/definitions/session/properties/end/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/end",schemaPath:"#/definitions/session/properties/end/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.place !== undefined && func0.call(data0, "place")){
let data4 = data0.place;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/place",schemaPath:"#/definitions/session/properties/place/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/place",schemaPath:"#/definitions/session/properties/place/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.agenda !== undefined && func0.call(data0, "agenda")){
let data5 = data0.agenda;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/agenda/" + i1,schemaPath:"#/definitions/session/properties/agenda/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/agenda/" + i1,schemaPath:"#/definitions/session/properties/agenda/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/agenda",schemaPath:"#/definitions/session/properties/agenda/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.invited !== undefined && func0.call(data0, "invited")){
let data7 = data0.invited;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/invited/" + i2,schemaPath:"#/definitions/session/properties/invited/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/invited/" + i2,schemaPath:"#/definitions/session/properties/invited/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/invited",schemaPath:"#/definitions/session/properties/invited/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.outputs !== undefined && func0.call(data0, "outputs")){
let data9 = data0.outputs;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/outputs/" + i3,schemaPath:"#/definitions/session/properties/outputs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/outputs/" + i3,schemaPath:"#/definitions/session/properties/outputs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/outputs",schemaPath:"#/definitions/session/properties/outputs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.sources !== undefined && func0.call(data0, "sources")){
let data11 = data0.sources;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i4,schemaPath:"#/definitions/session/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i4,schemaPath:"#/definitions/session/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources",schemaPath:"#/definitions/session/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/session/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema16 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/mission.schema.json","title":"Misi","description":"Daftar misi kota atau kabupaten cerdas.","type":"array","items":{"$ref":"#/definitions/mission"},"definitions":{"mission":{"title":"Misi","description":"Satu misi.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id misi","description":"Pengenal tetap: huruf kecil, angka, dan tanda hubung.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"mission","examples":["misi-1"]},"text":{"title":"Bunyi misi","description":"Rumusan misi.","type":"string","minLength":1,"examples":["Mewujudkan layanan publik yang mudah, cepat, dan terpadu"]},"plan_missions":{"title":"Misi RPJMD","description":"Id misi dokumen rencana daerah yang didukung.","type":"array","items":{"title":"Misi RPJMD","description":"Id misi dokumen rencana daerah yang didukung.","type":"string","minLength":1,"x-ref":"plan-mission","examples":["rpjmd-misi-2"]},"examples":[["rpjmd-misi-2"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"misi-1","text":"Mewujudkan layanan publik yang mudah, cepat, dan terpadu","plan_missions":["rpjmd-misi-2"]}]}},"examples":[[{"id":"misi-1","text":"Mewujudkan layanan publik yang mudah, cepat, dan terpadu","plan_missions":["rpjmd-misi-2"]}]]};
const schema17 = {"title":"Misi","description":"Satu misi.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id misi","description":"Pengenal tetap: huruf kecil, angka, dan tanda hubung.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"mission","examples":["misi-1"]},"text":{"title":"Bunyi misi","description":"Rumusan misi.","type":"string","minLength":1,"examples":["Mewujudkan layanan publik yang mudah, cepat, dan terpadu"]},"plan_missions":{"title":"Misi RPJMD","description":"Id misi dokumen rencana daerah yang didukung.","type":"array","items":{"title":"Misi RPJMD","description":"Id misi dokumen rencana daerah yang didukung.","type":"string","minLength":1,"x-ref":"plan-mission","examples":["rpjmd-misi-2"]},"examples":[["rpjmd-misi-2"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"misi-1","text":"Mewujudkan layanan publik yang mudah, cepat, dan terpadu","plan_missions":["rpjmd-misi-2"]}]};
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/mission.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/mission/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data0.text === undefined) || (!(func0.call(data0, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/mission/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!((((key0 === "id") || (key0 === "text")) || (key0 === "plan_missions")) || (key0 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/mission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/mission/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/mission/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.text !== undefined && func0.call(data0, "text")){
let data2 = data0.text;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/definitions/mission/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/definitions/mission/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.plan_missions !== undefined && func0.call(data0, "plan_missions")){
let data3 = data0.plan_missions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/plan_missions/" + i1,schemaPath:"#/definitions/mission/properties/plan_missions/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/plan_missions/" + i1,schemaPath:"#/definitions/mission/properties/plan_missions/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/plan_missions",schemaPath:"#/definitions/mission/properties/plan_missions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.sources !== undefined && func0.call(data0, "sources")){
let data5 = data0.sources;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i2,schemaPath:"#/definitions/mission/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i2,schemaPath:"#/definitions/mission/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources",schemaPath:"#/definitions/mission/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/mission/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema18 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/plan.schema.json","title":"Dokumen rencana","description":"Dokumen perencanaan yang menjadi acuan keselarasan: RPJPD, RPJMD, RTRW, dan lainnya.","type":"array","items":{"$ref":"#/definitions/plan"},"definitions":{"plan":{"title":"Dokumen rencana","description":"Satu dokumen perencanaan.","type":"object","additionalProperties":false,"required":["id","kind","title"],"properties":{"id":{"title":"Id dokumen","description":"Pengenal tetap dokumen rencana.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"plan","examples":["rpjmd"]},"kind":{"title":"Jenis dokumen","description":"Jenis dokumen perencanaan.","type":"string","enum":["rpjpd","rpjmd","rtrw","rpjmn","renstra","spbe"],"examples":["rpjmd"]},"title":{"title":"Judul dokumen","description":"Judul resmi dokumen.","type":"string","minLength":1,"examples":["RPJMD Kota Contoh Tahun 2025-2029"]},"period":{"title":"Periode dokumen","description":"Tahun berlaku dokumen.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Tahun awal","description":"Tahun pertama, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"end":{"title":"Tahun akhir","description":"Tahun terakhir, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2034]}},"examples":[{"start":2025,"end":2034}]},"missions":{"title":"Misi dalam dokumen","description":"Misi sebagaimana tertulis dalam dokumen.","type":"array","items":{"title":"Misi dokumen","description":"Satu misi dokumen rencana.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id misi dokumen","description":"Pengenal tetap misi dokumen.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"plan-mission","examples":["rpjmd-misi-2"]},"text":{"title":"Bunyi misi","description":"Bunyi misi dalam dokumen.","type":"string","minLength":1,"examples":["Meningkatkan kualitas pelayanan publik"]}},"examples":[{"id":"rpjmd-misi-2","text":"Meningkatkan kualitas pelayanan publik"}]},"examples":[[{"id":"rpjmd-misi-2","text":"Meningkatkan kualitas pelayanan publik"}]]},"goals":{"title":"Sasaran dalam dokumen","description":"Sasaran sebagaimana tertulis dalam dokumen.","type":"array","items":{"title":"Sasaran dokumen","description":"Satu sasaran dokumen rencana.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id sasaran dokumen","description":"Pengenal tetap sasaran dokumen.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"plan-goal","examples":["rpjmd-sasaran-2-1"]},"text":{"title":"Bunyi sasaran","description":"Bunyi sasaran dalam dokumen.","type":"string","minLength":1,"examples":["Meningkatnya indeks pelayanan publik"]}},"examples":[{"id":"rpjmd-sasaran-2-1","text":"Meningkatnya indeks pelayanan publik"}]},"examples":[[{"id":"rpjmd-sasaran-2-1","text":"Meningkatnya indeks pelayanan publik"}]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"rpjmd","kind":"rpjmd","title":"RPJMD Kota Contoh Tahun 2025-2029"}]}},"examples":[[{"id":"rpjmd","kind":"rpjmd","title":"RPJMD Kota Contoh Tahun 2025-2029"}]]};
const schema19 = {"title":"Dokumen rencana","description":"Satu dokumen perencanaan.","type":"object","additionalProperties":false,"required":["id","kind","title"],"properties":{"id":{"title":"Id dokumen","description":"Pengenal tetap dokumen rencana.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"plan","examples":["rpjmd"]},"kind":{"title":"Jenis dokumen","description":"Jenis dokumen perencanaan.","type":"string","enum":["rpjpd","rpjmd","rtrw","rpjmn","renstra","spbe"],"examples":["rpjmd"]},"title":{"title":"Judul dokumen","description":"Judul resmi dokumen.","type":"string","minLength":1,"examples":["RPJMD Kota Contoh Tahun 2025-2029"]},"period":{"title":"Periode dokumen","description":"Tahun berlaku dokumen.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Tahun awal","description":"Tahun pertama, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"end":{"title":"Tahun akhir","description":"Tahun terakhir, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2034]}},"examples":[{"start":2025,"end":2034}]},"missions":{"title":"Misi dalam dokumen","description":"Misi sebagaimana tertulis dalam dokumen.","type":"array","items":{"title":"Misi dokumen","description":"Satu misi dokumen rencana.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id misi dokumen","description":"Pengenal tetap misi dokumen.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"plan-mission","examples":["rpjmd-misi-2"]},"text":{"title":"Bunyi misi","description":"Bunyi misi dalam dokumen.","type":"string","minLength":1,"examples":["Meningkatkan kualitas pelayanan publik"]}},"examples":[{"id":"rpjmd-misi-2","text":"Meningkatkan kualitas pelayanan publik"}]},"examples":[[{"id":"rpjmd-misi-2","text":"Meningkatkan kualitas pelayanan publik"}]]},"goals":{"title":"Sasaran dalam dokumen","description":"Sasaran sebagaimana tertulis dalam dokumen.","type":"array","items":{"title":"Sasaran dokumen","description":"Satu sasaran dokumen rencana.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id sasaran dokumen","description":"Pengenal tetap sasaran dokumen.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"plan-goal","examples":["rpjmd-sasaran-2-1"]},"text":{"title":"Bunyi sasaran","description":"Bunyi sasaran dalam dokumen.","type":"string","minLength":1,"examples":["Meningkatnya indeks pelayanan publik"]}},"examples":[{"id":"rpjmd-sasaran-2-1","text":"Meningkatnya indeks pelayanan publik"}]},"examples":[[{"id":"rpjmd-sasaran-2-1","text":"Meningkatnya indeks pelayanan publik"}]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"rpjmd","kind":"rpjmd","title":"RPJMD Kota Contoh Tahun 2025-2029"}]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/plan.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/plan/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/plan/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if((data0.title === undefined) || (!(func0.call(data0, "title")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/plan/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "period")) || (key0 === "missions")) || (key0 === "goals")) || (key0 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/plan/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/plan/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data2 = data0.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/plan/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "rpjpd") || (data2 === "rpjmd")) || (data2 === "rtrw")) || (data2 === "rpjmn")) || (data2 === "renstra")) || (data2 === "spbe"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/plan/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum}});
errors++;
}
}
if(data0.title !== undefined && func0.call(data0, "title")){
let data3 = data0.title;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/definitions/plan/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/definitions/plan/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.period !== undefined && func0.call(data0, "period")){
let data4 = data0.period;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.start === undefined) || (!(func0.call(data4, "start")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period",schemaPath:"#/definitions/plan/properties/period/required",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if((data4.end === undefined) || (!(func0.call(data4, "end")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period",schemaPath:"#/definitions/plan/properties/period/required",keyword:"required",params:{missingProperty: "end"}});
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "start") || (key1 === "end"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period",schemaPath:"#/definitions/plan/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.start !== undefined && func0.call(data4, "start")){
let data5 = data4.start;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period/start",schemaPath:"#/definitions/plan/properties/period/properties/start/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2100 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period/start",schemaPath:"#/definitions/plan/properties/period/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data5 < 1945 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period/start",schemaPath:"#/definitions/plan/properties/period/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data4.end !== undefined && func0.call(data4, "end")){
let data6 = data4.end;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period/end",schemaPath:"#/definitions/plan/properties/period/properties/end/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2100 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period/end",schemaPath:"#/definitions/plan/properties/period/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data6 < 1945 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period/end",schemaPath:"#/definitions/plan/properties/period/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period",schemaPath:"#/definitions/plan/properties/period/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.missions !== undefined && func0.call(data0, "missions")){
let data7 = data0.missions;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.id === undefined) || (!(func0.call(data8, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions/" + i1,schemaPath:"#/definitions/plan/properties/missions/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data8.text === undefined) || (!(func0.call(data8, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions/" + i1,schemaPath:"#/definitions/plan/properties/missions/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key2 of Object.keys(data8)){
if(!((key2 === "id") || (key2 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions/" + i1,schemaPath:"#/definitions/plan/properties/missions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.id !== undefined && func0.call(data8, "id")){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions/" + i1+"/id",schemaPath:"#/definitions/plan/properties/missions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions/" + i1+"/id",schemaPath:"#/definitions/plan/properties/missions/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.text !== undefined && func0.call(data8, "text")){
let data10 = data8.text;
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions/" + i1+"/text",schemaPath:"#/definitions/plan/properties/missions/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions/" + i1+"/text",schemaPath:"#/definitions/plan/properties/missions/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions/" + i1,schemaPath:"#/definitions/plan/properties/missions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/missions",schemaPath:"#/definitions/plan/properties/missions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.goals !== undefined && func0.call(data0, "goals")){
let data11 = data0.goals;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.id === undefined) || (!(func0.call(data12, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals/" + i2,schemaPath:"#/definitions/plan/properties/goals/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data12.text === undefined) || (!(func0.call(data12, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals/" + i2,schemaPath:"#/definitions/plan/properties/goals/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key3 of Object.keys(data12)){
if(!((key3 === "id") || (key3 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals/" + i2,schemaPath:"#/definitions/plan/properties/goals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data12.id !== undefined && func0.call(data12, "id")){
let data13 = data12.id;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals/" + i2+"/id",schemaPath:"#/definitions/plan/properties/goals/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals/" + i2+"/id",schemaPath:"#/definitions/plan/properties/goals/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.text !== undefined && func0.call(data12, "text")){
let data14 = data12.text;
if(typeof data14 === "string"){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals/" + i2+"/text",schemaPath:"#/definitions/plan/properties/goals/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals/" + i2+"/text",schemaPath:"#/definitions/plan/properties/goals/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals/" + i2,schemaPath:"#/definitions/plan/properties/goals/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/goals",schemaPath:"#/definitions/plan/properties/goals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.sources !== undefined && func0.call(data0, "sources")){
let data15 = data0.sources;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i3,schemaPath:"#/definitions/plan/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i3,schemaPath:"#/definitions/plan/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources",schemaPath:"#/definitions/plan/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/plan/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema20 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/source.schema.json","title":"Sumber data","description":"Daftar sumber setiap angka dan pernyataan.","type":"array","items":{"$ref":"#/definitions/source"},"definitions":{"source":{"title":"Sumber","description":"Satu sumber data atau dokumen.","type":"object","additionalProperties":false,"required":["id","title","kind"],"properties":{"id":{"title":"Id sumber","description":"Pengenal tetap sumber.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"source","examples":["bps-2024"]},"title":{"title":"Judul sumber","description":"Judul lengkap sumber.","type":"string","minLength":1,"examples":["Kota Contoh Dalam Angka 2024"]},"kind":{"title":"Jenis sumber","description":"Jenis sumber.","type":"string","enum":["statistics","plan","report","survey","news","decree","agency","other"],"examples":["statistics"]},"publisher":{"title":"Penerbit","description":"Lembaga yang menerbitkan.","type":"string","minLength":1,"examples":["Badan Pusat Statistik Kota Contoh"]},"year":{"title":"Tahun terbit","description":"Tahun sumber diterbitkan.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]},"date":{"title":"Tanggal terbit","description":"Tanggal terbit; TTTT-BB bila harinya tidak diketahui.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-02-28"]},"url":{"title":"Alamat web","description":"Alamat web sumber, diawali https://.","type":"string","minLength":1,"pattern":"^https?://","examples":["https://contoh.example/dalam-angka"]},"file":{"title":"Berkas","description":"Berkas sumber di dalam folder proyek.","type":"string","minLength":1,"x-file":true,"examples":["assets/sumber/bps-2024.pdf"]},"agency":{"title":"Perangkat daerah","description":"Id perangkat daerah yang menyerahkan data.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"received":{"title":"Tanggal diterima","description":"Tanggal data diterima tim penyusun.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-05-20"]}},"examples":[{"id":"bps-2024","title":"Kota Contoh Dalam Angka 2024","kind":"statistics"}]}},"examples":[[{"id":"bps-2024","title":"Kota Contoh Dalam Angka 2024","kind":"statistics"}]]};
const schema21 = {"title":"Sumber","description":"Satu sumber data atau dokumen.","type":"object","additionalProperties":false,"required":["id","title","kind"],"properties":{"id":{"title":"Id sumber","description":"Pengenal tetap sumber.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"source","examples":["bps-2024"]},"title":{"title":"Judul sumber","description":"Judul lengkap sumber.","type":"string","minLength":1,"examples":["Kota Contoh Dalam Angka 2024"]},"kind":{"title":"Jenis sumber","description":"Jenis sumber.","type":"string","enum":["statistics","plan","report","survey","news","decree","agency","other"],"examples":["statistics"]},"publisher":{"title":"Penerbit","description":"Lembaga yang menerbitkan.","type":"string","minLength":1,"examples":["Badan Pusat Statistik Kota Contoh"]},"year":{"title":"Tahun terbit","description":"Tahun sumber diterbitkan.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]},"date":{"title":"Tanggal terbit","description":"Tanggal terbit; TTTT-BB bila harinya tidak diketahui.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-02-28"]},"url":{"title":"Alamat web","description":"Alamat web sumber, diawali https://.","type":"string","minLength":1,"pattern":"^https?://","examples":["https://contoh.example/dalam-angka"]},"file":{"title":"Berkas","description":"Berkas sumber di dalam folder proyek.","type":"string","minLength":1,"x-file":true,"examples":["assets/sumber/bps-2024.pdf"]},"agency":{"title":"Perangkat daerah","description":"Id perangkat daerah yang menyerahkan data.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"received":{"title":"Tanggal diterima","description":"Tanggal data diterima tim penyusun.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-05-20"]}},"examples":[{"id":"bps-2024","title":"Kota Contoh Dalam Angka 2024","kind":"statistics"}]};
const pattern10 = new RegExp("^https?://", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/source.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data0.title === undefined) || (!(func0.call(data0, "title")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(func0.call(schema21.properties, key0))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/source/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/source/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.title !== undefined && func0.call(data0, "title")){
let data2 = data0.title;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/definitions/source/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/definitions/source/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data3 = data0.kind;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/source/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data3 === "statistics") || (data3 === "plan")) || (data3 === "report")) || (data3 === "survey")) || (data3 === "news")) || (data3 === "decree")) || (data3 === "agency")) || (data3 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/source/properties/kind/enum",keyword:"enum",params:{allowedValues: schema21.properties.kind.enum}});
errors++;
}
}
if(data0.publisher !== undefined && func0.call(data0, "publisher")){
let data4 = data0.publisher;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/publisher",schemaPath:"#/definitions/source/properties/publisher/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/publisher",schemaPath:"#/definitions/source/properties/publisher/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.year !== undefined && func0.call(data0, "year")){
let data5 = data0.year;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/year",schemaPath:"#/definitions/source/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2100 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/year",schemaPath:"#/definitions/source/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data5 < 1945 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/year",schemaPath:"#/definitions/source/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data0.date !== undefined && func0.call(data0, "date")){
let data6 = data0.date;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/definitions/source/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/definitions/source/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.url !== undefined && func0.call(data0, "url")){
let data7 = data0.url;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/url",schemaPath:"#/definitions/source/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern10.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/url",schemaPath:"#/definitions/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/url",schemaPath:"#/definitions/source/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.file !== undefined && func0.call(data0, "file")){
let data8 = data0.file;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/definitions/source/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/definitions/source/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.agency !== undefined && func0.call(data0, "agency")){
let data9 = data0.agency;
if(typeof data9 === "string"){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/agency",schemaPath:"#/definitions/source/properties/agency/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/agency",schemaPath:"#/definitions/source/properties/agency/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.received !== undefined && func0.call(data0, "received")){
let data10 = data0.received;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/received",schemaPath:"#/definitions/source/properties/received/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/received",schemaPath:"#/definitions/source/properties/received/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/source/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema22 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/agency.schema.json","title":"Perangkat daerah","description":"Daftar perangkat daerah (OPD) dan pemilik program lain.","type":"array","items":{"$ref":"#/definitions/agency"},"definitions":{"agency":{"title":"Perangkat daerah","description":"Satu perangkat daerah atau pemilik program lain.","type":"object","additionalProperties":false,"required":["id","name","kind"],"properties":{"id":{"title":"Id perangkat daerah","description":"Pengenal tetap, biasanya singkatan resmi.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"agency","examples":["diskominfo"]},"name":{"title":"Nama lengkap","description":"Nama resmi sesuai peraturan daerah.","type":"string","minLength":1,"examples":["Dinas Komunikasi dan Informatika"]},"short":{"title":"Singkatan","description":"Singkatan yang dipakai dalam tabel.","type":"string","minLength":1,"examples":["Diskominfo"]},"aliases":{"title":"Nama lain","description":"Nama lama atau sebutan lain yang masih beredar.","type":"array","items":{"title":"Nama lain","description":"Satu nama lain.","type":"string","minLength":1,"examples":["Dinas Kominfo"]},"examples":[["Dinas Kominfo"]]},"kind":{"title":"Jenis","description":"Jenis lembaga.","type":"string","enum":["dinas","badan","sekretariat","inspektorat","kecamatan","kelurahan","rumah-sakit","sekolah","bumd","other"],"examples":["dinas"]},"contact":{"title":"Narahubung","description":"Orang yang dihubungi untuk urusan data.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Nama","description":"Nama narahubung.","type":"string","minLength":1,"examples":["Contoh Nama"]},"role":{"title":"Jabatan","description":"Jabatan narahubung.","type":"string","minLength":1,"examples":["Kepala Bidang Statistik"]}},"examples":[{"name":"Contoh Nama","role":"Kepala Bidang Statistik"}]},"data":{"title":"Status data","description":"Keadaan penyerahan data oleh perangkat daerah.","type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"title":"Status","description":"none belum ada, partial sebagian, complete lengkap.","type":"string","enum":["none","partial","complete"],"examples":["complete"]},"due":{"title":"Tenggat","description":"Tanggal paling lambat data diserahkan.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-06-14"]},"note":{"title":"Catatan","description":"Catatan tentang data.","type":"string","minLength":1,"examples":["Data ruas jalan menyusul."]}},"examples":[{"status":"complete","due":"2024-06-14"}]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"diskominfo","name":"Dinas Komunikasi dan Informatika","kind":"dinas","short":"Diskominfo"}]}},"examples":[[{"id":"diskominfo","name":"Dinas Komunikasi dan Informatika","kind":"dinas","short":"Diskominfo"}]]};
const schema23 = {"title":"Perangkat daerah","description":"Satu perangkat daerah atau pemilik program lain.","type":"object","additionalProperties":false,"required":["id","name","kind"],"properties":{"id":{"title":"Id perangkat daerah","description":"Pengenal tetap, biasanya singkatan resmi.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"agency","examples":["diskominfo"]},"name":{"title":"Nama lengkap","description":"Nama resmi sesuai peraturan daerah.","type":"string","minLength":1,"examples":["Dinas Komunikasi dan Informatika"]},"short":{"title":"Singkatan","description":"Singkatan yang dipakai dalam tabel.","type":"string","minLength":1,"examples":["Diskominfo"]},"aliases":{"title":"Nama lain","description":"Nama lama atau sebutan lain yang masih beredar.","type":"array","items":{"title":"Nama lain","description":"Satu nama lain.","type":"string","minLength":1,"examples":["Dinas Kominfo"]},"examples":[["Dinas Kominfo"]]},"kind":{"title":"Jenis","description":"Jenis lembaga.","type":"string","enum":["dinas","badan","sekretariat","inspektorat","kecamatan","kelurahan","rumah-sakit","sekolah","bumd","other"],"examples":["dinas"]},"contact":{"title":"Narahubung","description":"Orang yang dihubungi untuk urusan data.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Nama","description":"Nama narahubung.","type":"string","minLength":1,"examples":["Contoh Nama"]},"role":{"title":"Jabatan","description":"Jabatan narahubung.","type":"string","minLength":1,"examples":["Kepala Bidang Statistik"]}},"examples":[{"name":"Contoh Nama","role":"Kepala Bidang Statistik"}]},"data":{"title":"Status data","description":"Keadaan penyerahan data oleh perangkat daerah.","type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"title":"Status","description":"none belum ada, partial sebagian, complete lengkap.","type":"string","enum":["none","partial","complete"],"examples":["complete"]},"due":{"title":"Tenggat","description":"Tanggal paling lambat data diserahkan.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-06-14"]},"note":{"title":"Catatan","description":"Catatan tentang data.","type":"string","minLength":1,"examples":["Data ruas jalan menyusul."]}},"examples":[{"status":"complete","due":"2024-06-14"}]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"diskominfo","name":"Dinas Komunikasi dan Informatika","kind":"dinas","short":"Diskominfo"}]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/agency.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/agency/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/agency/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/agency/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "short")) || (key0 === "aliases")) || (key0 === "kind")) || (key0 === "contact")) || (key0 === "data")) || (key0 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/agency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/agency/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/agency/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/definitions/agency/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/definitions/agency/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.short !== undefined && func0.call(data0, "short")){
let data3 = data0.short;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/short",schemaPath:"#/definitions/agency/properties/short/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/short",schemaPath:"#/definitions/agency/properties/short/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.aliases !== undefined && func0.call(data0, "aliases")){
let data4 = data0.aliases;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/definitions/agency/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/definitions/agency/properties/aliases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/definitions/agency/properties/aliases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data6 = data0.kind;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/agency/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data6 === "dinas") || (data6 === "badan")) || (data6 === "sekretariat")) || (data6 === "inspektorat")) || (data6 === "kecamatan")) || (data6 === "kelurahan")) || (data6 === "rumah-sakit")) || (data6 === "sekolah")) || (data6 === "bumd")) || (data6 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/agency/properties/kind/enum",keyword:"enum",params:{allowedValues: schema23.properties.kind.enum}});
errors++;
}
}
if(data0.contact !== undefined && func0.call(data0, "contact")){
let data7 = data0.contact;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(!((key1 === "name") || (key1 === "role"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/contact",schemaPath:"#/definitions/agency/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.name !== undefined && func0.call(data7, "name")){
let data8 = data7.name;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/contact/name",schemaPath:"#/definitions/agency/properties/contact/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/contact/name",schemaPath:"#/definitions/agency/properties/contact/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.role !== undefined && func0.call(data7, "role")){
let data9 = data7.role;
if(typeof data9 === "string"){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/contact/role",schemaPath:"#/definitions/agency/properties/contact/properties/role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/contact/role",schemaPath:"#/definitions/agency/properties/contact/properties/role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/contact",schemaPath:"#/definitions/agency/properties/contact/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.data !== undefined && func0.call(data0, "data")){
let data10 = data0.data;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.status === undefined) || (!(func0.call(data10, "status")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data",schemaPath:"#/definitions/agency/properties/data/required",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key2 of Object.keys(data10)){
if(!(((key2 === "status") || (key2 === "due")) || (key2 === "note"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data",schemaPath:"#/definitions/agency/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.status !== undefined && func0.call(data10, "status")){
let data11 = data10.status;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data/status",schemaPath:"#/definitions/agency/properties/data/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data11 === "none") || (data11 === "partial")) || (data11 === "complete"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data/status",schemaPath:"#/definitions/agency/properties/data/properties/status/enum",keyword:"enum",params:{allowedValues: schema23.properties.data.properties.status.enum}});
errors++;
}
}
if(data10.due !== undefined && func0.call(data10, "due")){
let data12 = data10.due;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data/due",schemaPath:"#/definitions/agency/properties/data/properties/due/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data/due",schemaPath:"#/definitions/agency/properties/data/properties/due/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.note !== undefined && func0.call(data10, "note")){
let data13 = data10.note;
if(typeof data13 === "string"){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data/note",schemaPath:"#/definitions/agency/properties/data/properties/note/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data/note",schemaPath:"#/definitions/agency/properties/data/properties/note/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/data",schemaPath:"#/definitions/agency/properties/data/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.sources !== undefined && func0.call(data0, "sources")){
let data14 = data0.sources;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i2,schemaPath:"#/definitions/agency/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i2,schemaPath:"#/definitions/agency/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources",schemaPath:"#/definitions/agency/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/agency/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema24 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/partner.schema.json","title":"Mitra","description":"Mitra pentahelix: akademisi, dunia usaha, komunitas, media, dan pemerintah.","type":"array","items":{"$ref":"#/definitions/partner"},"definitions":{"partner":{"title":"Mitra","description":"Satu mitra.","type":"object","additionalProperties":false,"required":["id","name","sector"],"properties":{"id":{"title":"Id mitra","description":"Pengenal tetap mitra.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"partner","examples":["univ-contoh"]},"name":{"title":"Nama mitra","description":"Nama lengkap mitra.","type":"string","minLength":1,"examples":["Universitas Contoh"]},"sector":{"title":"Unsur pentahelix","description":"academia akademisi, business dunia usaha, community komunitas, media, government pemerintah.","type":"string","enum":["academia","business","community","media","government"],"examples":["academia"]},"role":{"title":"Peran","description":"Peran mitra dalam masterplan.","type":"string","minLength":1,"examples":["Pendampingan riset dan literasi digital"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"univ-contoh","name":"Universitas Contoh","sector":"academia"}]}},"examples":[[{"id":"univ-contoh","name":"Universitas Contoh","sector":"academia"}]]};
const schema25 = {"title":"Mitra","description":"Satu mitra.","type":"object","additionalProperties":false,"required":["id","name","sector"],"properties":{"id":{"title":"Id mitra","description":"Pengenal tetap mitra.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"partner","examples":["univ-contoh"]},"name":{"title":"Nama mitra","description":"Nama lengkap mitra.","type":"string","minLength":1,"examples":["Universitas Contoh"]},"sector":{"title":"Unsur pentahelix","description":"academia akademisi, business dunia usaha, community komunitas, media, government pemerintah.","type":"string","enum":["academia","business","community","media","government"],"examples":["academia"]},"role":{"title":"Peran","description":"Peran mitra dalam masterplan.","type":"string","minLength":1,"examples":["Pendampingan riset dan literasi digital"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"univ-contoh","name":"Universitas Contoh","sector":"academia"}]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/partner.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/partner/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/partner/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if((data0.sector === undefined) || (!(func0.call(data0, "sector")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/partner/required",keyword:"required",params:{missingProperty: "sector"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "sector")) || (key0 === "role")) || (key0 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/partner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/partner/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/partner/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/definitions/partner/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/definitions/partner/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.sector !== undefined && func0.call(data0, "sector")){
let data3 = data0.sector;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sector",schemaPath:"#/definitions/partner/properties/sector/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data3 === "academia") || (data3 === "business")) || (data3 === "community")) || (data3 === "media")) || (data3 === "government"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sector",schemaPath:"#/definitions/partner/properties/sector/enum",keyword:"enum",params:{allowedValues: schema25.properties.sector.enum}});
errors++;
}
}
if(data0.role !== undefined && func0.call(data0, "role")){
let data4 = data0.role;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/role",schemaPath:"#/definitions/partner/properties/role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/role",schemaPath:"#/definitions/partner/properties/role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.sources !== undefined && func0.call(data0, "sources")){
let data5 = data0.sources;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i1,schemaPath:"#/definitions/partner/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i1,schemaPath:"#/definitions/partner/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources",schemaPath:"#/definitions/partner/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/partner/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema26 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/regulation.schema.json","title":"Dasar hukum","description":"Peraturan, keputusan, dan nota kesepahaman yang menjadi dasar.","type":"array","items":{"$ref":"#/definitions/regulation"},"definitions":{"regulation":{"title":"Peraturan","description":"Satu peraturan, keputusan, atau nota kesepahaman.","type":"object","additionalProperties":false,"required":["id","kind","about"],"properties":{"id":{"title":"Id peraturan","description":"Pengenal tetap peraturan.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"regulation","examples":["perpres-95-2018"]},"kind":{"title":"Jenis","description":"Jenis peraturan; mou untuk nota kesepahaman, sk untuk keputusan.","type":"string","enum":["uu","pp","perpres","permen","perda","perwali","perbup","sk","mou"],"examples":["perpres"]},"number":{"title":"Nomor","description":"Nomor peraturan, dalam tanda kutip.","type":"string","minLength":1,"examples":["95"]},"year":{"title":"Tahun","description":"Tahun peraturan.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2018]},"about":{"title":"Tentang","description":"Hal yang diatur.","type":"string","minLength":1,"examples":["Sistem Pemerintahan Berbasis Elektronik"]},"date":{"title":"Tanggal","description":"Tanggal ditetapkan atau ditandatangani.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2018-10-05"]},"status":{"title":"Status","description":"planned bila masih direncanakan, issued bila sudah ditetapkan.","type":"string","enum":["planned","issued"],"examples":["issued"]},"partner":{"title":"Mitra","description":"Id mitra, untuk nota kesepahaman.","type":"string","minLength":1,"x-ref":"partner","examples":["kementerian-komunikasi"]},"file":{"title":"Berkas","description":"Salinan peraturan di dalam folder proyek.","type":"string","minLength":1,"x-file":true,"examples":["assets/perwali.pdf"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"perpres-95-2018","kind":"perpres","about":"Sistem Pemerintahan Berbasis Elektronik","number":"95"}]}},"examples":[[{"id":"perpres-95-2018","kind":"perpres","about":"Sistem Pemerintahan Berbasis Elektronik","number":"95"}]]};
const schema27 = {"title":"Peraturan","description":"Satu peraturan, keputusan, atau nota kesepahaman.","type":"object","additionalProperties":false,"required":["id","kind","about"],"properties":{"id":{"title":"Id peraturan","description":"Pengenal tetap peraturan.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"regulation","examples":["perpres-95-2018"]},"kind":{"title":"Jenis","description":"Jenis peraturan; mou untuk nota kesepahaman, sk untuk keputusan.","type":"string","enum":["uu","pp","perpres","permen","perda","perwali","perbup","sk","mou"],"examples":["perpres"]},"number":{"title":"Nomor","description":"Nomor peraturan, dalam tanda kutip.","type":"string","minLength":1,"examples":["95"]},"year":{"title":"Tahun","description":"Tahun peraturan.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2018]},"about":{"title":"Tentang","description":"Hal yang diatur.","type":"string","minLength":1,"examples":["Sistem Pemerintahan Berbasis Elektronik"]},"date":{"title":"Tanggal","description":"Tanggal ditetapkan atau ditandatangani.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2018-10-05"]},"status":{"title":"Status","description":"planned bila masih direncanakan, issued bila sudah ditetapkan.","type":"string","enum":["planned","issued"],"examples":["issued"]},"partner":{"title":"Mitra","description":"Id mitra, untuk nota kesepahaman.","type":"string","minLength":1,"x-ref":"partner","examples":["kementerian-komunikasi"]},"file":{"title":"Berkas","description":"Salinan peraturan di dalam folder proyek.","type":"string","minLength":1,"x-file":true,"examples":["assets/perwali.pdf"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"perpres-95-2018","kind":"perpres","about":"Sistem Pemerintahan Berbasis Elektronik","number":"95"}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/regulation.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/regulation/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/regulation/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if((data0.about === undefined) || (!(func0.call(data0, "about")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/regulation/required",keyword:"required",params:{missingProperty: "about"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(func0.call(schema27.properties, key0))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/regulation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/regulation/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/regulation/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data2 = data0.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/regulation/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data2 === "uu") || (data2 === "pp")) || (data2 === "perpres")) || (data2 === "permen")) || (data2 === "perda")) || (data2 === "perwali")) || (data2 === "perbup")) || (data2 === "sk")) || (data2 === "mou"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/regulation/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.properties.kind.enum}});
errors++;
}
}
if(data0.number !== undefined && func0.call(data0, "number")){
let data3 = data0.number;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/number",schemaPath:"#/definitions/regulation/properties/number/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/number",schemaPath:"#/definitions/regulation/properties/number/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.year !== undefined && func0.call(data0, "year")){
let data4 = data0.year;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/year",schemaPath:"#/definitions/regulation/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2100 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/year",schemaPath:"#/definitions/regulation/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data4 < 1945 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/year",schemaPath:"#/definitions/regulation/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data0.about !== undefined && func0.call(data0, "about")){
let data5 = data0.about;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/about",schemaPath:"#/definitions/regulation/properties/about/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/about",schemaPath:"#/definitions/regulation/properties/about/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.date !== undefined && func0.call(data0, "date")){
let data6 = data0.date;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/definitions/regulation/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/definitions/regulation/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.status !== undefined && func0.call(data0, "status")){
let data7 = data0.status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/definitions/regulation/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "planned") || (data7 === "issued"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/definitions/regulation/properties/status/enum",keyword:"enum",params:{allowedValues: schema27.properties.status.enum}});
errors++;
}
}
if(data0.partner !== undefined && func0.call(data0, "partner")){
let data8 = data0.partner;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/partner",schemaPath:"#/definitions/regulation/properties/partner/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/partner",schemaPath:"#/definitions/regulation/properties/partner/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.file !== undefined && func0.call(data0, "file")){
let data9 = data0.file;
if(typeof data9 === "string"){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/definitions/regulation/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/definitions/regulation/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.sources !== undefined && func0.call(data0, "sources")){
let data10 = data0.sources;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i1,schemaPath:"#/definitions/regulation/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i1,schemaPath:"#/definitions/regulation/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources",schemaPath:"#/definitions/regulation/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/regulation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema28 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/governance.schema.json","title":"Tata kelola","description":"Dewan, tim pelaksana, forum, dan tim pendamping.","type":"object","additionalProperties":false,"properties":{"council":{"title":"Dewan Smart City","description":"Dewan yang dibentuk dengan keputusan kepala daerah.","type":"object","additionalProperties":false,"properties":{"decree":{"title":"Keputusan","description":"Id keputusan pembentukan di daftar regulations.","type":"string","minLength":1,"x-ref":"regulation","examples":["sk-dewan"]},"chair":{"title":"Ketua","description":"Jabatan atau nama ketua.","type":"string","minLength":1,"examples":["Wali Kota Contoh"]},"members":{"title":"Anggota","description":"Anggota dewan: perangkat daerah, mitra, atau nama.","type":"array","items":{"title":"Anggota","description":"Satu anggota; isi salah satu dari agency, partner, atau name.","type":"object","additionalProperties":false,"properties":{"agency":{"title":"Perangkat daerah","description":"Id perangkat daerah.","type":"string","minLength":1,"x-ref":"agency","examples":["bappeda"]},"partner":{"title":"Mitra","description":"Id mitra.","type":"string","minLength":1,"x-ref":"partner","examples":["univ-contoh"]},"name":{"title":"Nama","description":"Nama atau jabatan anggota.","type":"string","minLength":1,"examples":["Ketua DPRD"]},"role":{"title":"Kedudukan","description":"Kedudukan dalam dewan.","type":"string","minLength":1,"examples":["Sekretaris"]}},"examples":[{"agency":"bappeda","partner":"univ-contoh","name":"Ketua DPRD"}]},"examples":[[{"agency":"bappeda","partner":"univ-contoh","name":"Ketua DPRD"}]]}},"examples":[{"decree":"sk-dewan","chair":"Wali Kota Contoh","members":[{"agency":"bappeda","partner":"univ-contoh","name":"Ketua DPRD"}]}]},"team":{"title":"Tim Pelaksana","description":"Tim yang dibentuk dengan keputusan kepala daerah.","type":"object","additionalProperties":false,"properties":{"decree":{"title":"Keputusan","description":"Id keputusan pembentukan di daftar regulations.","type":"string","minLength":1,"x-ref":"regulation","examples":["sk-dewan"]},"chair":{"title":"Ketua","description":"Jabatan atau nama ketua.","type":"string","minLength":1,"examples":["Sekretaris Daerah"]},"coordinators":{"title":"Koordinator dimensi","description":"Satu perangkat daerah koordinator setiap dimensi.","type":"array","items":{"title":"Koordinator","description":"Koordinator satu dimensi.","type":"object","additionalProperties":false,"required":["dimension"],"properties":{"dimension":{"$ref":"dimension-ids.schema.json#/definitions/dimension"},"agency":{"title":"Perangkat daerah","description":"Id perangkat daerah koordinator.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]}},"examples":[{"dimension":"governance","agency":"diskominfo"}]},"examples":[[{"dimension":"governance","agency":"diskominfo"}]]}},"examples":[{"decree":"sk-dewan","chair":"Sekretaris Daerah","coordinators":[{"dimension":"governance","agency":"diskominfo"}]}]},"forums":{"title":"Forum","description":"Forum masyarakat atau mitra yang bertemu berkala.","type":"array","items":{"title":"Forum","description":"Satu forum.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Nama forum","description":"Nama forum.","type":"string","minLength":1,"examples":["Forum Kota Cerdas"]},"meets":{"title":"Jadwal bertemu","description":"Seberapa sering forum bertemu.","type":"string","minLength":1,"examples":["setiap tiga bulan"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"name":"Forum Kota Cerdas","meets":"setiap tiga bulan"}]},"examples":[[{"name":"Forum Kota Cerdas","meets":"setiap tiga bulan"}]]},"mentors":{"title":"Tim Pendamping","description":"Pendamping ahli selama bimbingan teknis.","type":"array","items":{"title":"Pendamping","description":"Satu pendamping.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Nama","description":"Nama pendamping.","type":"string","minLength":1,"examples":["Dr. Contoh Ahli"]},"role":{"title":"Peran","description":"Peran pendamping.","type":"string","minLength":1,"examples":["Ketua tim pendamping"]},"organisation":{"title":"Lembaga","description":"Lembaga asal pendamping.","type":"string","minLength":1,"examples":["Universitas Contoh"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"name":"Dr. Contoh Ahli","role":"Ketua tim pendamping","organisation":"Universitas Contoh"}]},"examples":[[{"name":"Dr. Contoh Ahli","role":"Ketua tim pendamping","organisation":"Universitas Contoh"}]]}},"examples":[{"council":{"decree":"sk-dewan","chair":"Wali Kota Contoh","members":[{"agency":"bappeda","partner":"univ-contoh","name":"Ketua DPRD"}]},"team":{"decree":"sk-dewan","chair":"Sekretaris Daerah","coordinators":[{"dimension":"governance","agency":"diskominfo"}]},"forums":[{"name":"Forum Kota Cerdas","meets":"setiap tiga bulan"}]}]};
const schema30 = {"title":"Dimensi","description":"Id dimensi: governance Smart Governance, branding Smart Branding, economy Smart Economy, living Smart Living, society Smart Society, environment Smart Environment.","type":"string","enum":["governance","branding","economy","living","society","environment"],"examples":["governance"]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/governance.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "council") || (key0 === "team")) || (key0 === "forums")) || (key0 === "mentors"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.council !== undefined && func0.call(data, "council")){
let data0 = data.council;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(((key1 === "decree") || (key1 === "chair")) || (key1 === "members"))){
(vErrors ??= []).push({instancePath:instancePath+"/council",schemaPath:"#/properties/council/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.decree !== undefined && func0.call(data0, "decree")){
let data1 = data0.decree;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/council/decree",schemaPath:"#/properties/council/properties/decree/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council/decree",schemaPath:"#/properties/council/properties/decree/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.chair !== undefined && func0.call(data0, "chair")){
let data2 = data0.chair;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/council/chair",schemaPath:"#/properties/council/properties/chair/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council/chair",schemaPath:"#/properties/council/properties/chair/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.members !== undefined && func0.call(data0, "members")){
let data3 = data0.members;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
if(!((((key2 === "agency") || (key2 === "partner")) || (key2 === "name")) || (key2 === "role"))){
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0,schemaPath:"#/properties/council/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.agency !== undefined && func0.call(data4, "agency")){
let data5 = data4.agency;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0+"/agency",schemaPath:"#/properties/council/properties/members/items/properties/agency/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0+"/agency",schemaPath:"#/properties/council/properties/members/items/properties/agency/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.partner !== undefined && func0.call(data4, "partner")){
let data6 = data4.partner;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0+"/partner",schemaPath:"#/properties/council/properties/members/items/properties/partner/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0+"/partner",schemaPath:"#/properties/council/properties/members/items/properties/partner/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data7 = data4.name;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0+"/name",schemaPath:"#/properties/council/properties/members/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0+"/name",schemaPath:"#/properties/council/properties/members/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.role !== undefined && func0.call(data4, "role")){
let data8 = data4.role;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0+"/role",schemaPath:"#/properties/council/properties/members/items/properties/role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0+"/role",schemaPath:"#/properties/council/properties/members/items/properties/role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council/members/" + i0,schemaPath:"#/properties/council/properties/members/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council/members",schemaPath:"#/properties/council/properties/members/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/council",schemaPath:"#/properties/council/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.team !== undefined && func0.call(data, "team")){
let data9 = data.team;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 of Object.keys(data9)){
if(!(((key3 === "decree") || (key3 === "chair")) || (key3 === "coordinators"))){
(vErrors ??= []).push({instancePath:instancePath+"/team",schemaPath:"#/properties/team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data9.decree !== undefined && func0.call(data9, "decree")){
let data10 = data9.decree;
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/team/decree",schemaPath:"#/properties/team/properties/decree/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/team/decree",schemaPath:"#/properties/team/properties/decree/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.chair !== undefined && func0.call(data9, "chair")){
let data11 = data9.chair;
if(typeof data11 === "string"){
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/team/chair",schemaPath:"#/properties/team/properties/chair/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/team/chair",schemaPath:"#/properties/team/properties/chair/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.coordinators !== undefined && func0.call(data9, "coordinators")){
let data12 = data9.coordinators;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.dimension === undefined) || (!(func0.call(data13, "dimension")))){
(vErrors ??= []).push({instancePath:instancePath+"/team/coordinators/" + i1,schemaPath:"#/properties/team/properties/coordinators/items/required",keyword:"required",params:{missingProperty: "dimension"}});
errors++;
}
for(const key4 of Object.keys(data13)){
if(!((key4 === "dimension") || (key4 === "agency"))){
(vErrors ??= []).push({instancePath:instancePath+"/team/coordinators/" + i1,schemaPath:"#/properties/team/properties/coordinators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data13.dimension !== undefined && func0.call(data13, "dimension")){
let data14 = data13.dimension;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/team/coordinators/" + i1+"/dimension",schemaPath:"dimension-ids.schema.json#/definitions/dimension/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data14 === "governance") || (data14 === "branding")) || (data14 === "economy")) || (data14 === "living")) || (data14 === "society")) || (data14 === "environment"))){
(vErrors ??= []).push({instancePath:instancePath+"/team/coordinators/" + i1+"/dimension",schemaPath:"dimension-ids.schema.json#/definitions/dimension/enum",keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
}
if(data13.agency !== undefined && func0.call(data13, "agency")){
let data15 = data13.agency;
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/team/coordinators/" + i1+"/agency",schemaPath:"#/properties/team/properties/coordinators/items/properties/agency/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/team/coordinators/" + i1+"/agency",schemaPath:"#/properties/team/properties/coordinators/items/properties/agency/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/team/coordinators/" + i1,schemaPath:"#/properties/team/properties/coordinators/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/team/coordinators",schemaPath:"#/properties/team/properties/coordinators/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.forums !== undefined && func0.call(data, "forums")){
let data16 = data.forums;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.name === undefined) || (!(func0.call(data17, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2,schemaPath:"#/properties/forums/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key5 of Object.keys(data17)){
if(!(((key5 === "name") || (key5 === "meets")) || (key5 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2,schemaPath:"#/properties/forums/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data17.name !== undefined && func0.call(data17, "name")){
let data18 = data17.name;
if(typeof data18 === "string"){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2+"/name",schemaPath:"#/properties/forums/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2+"/name",schemaPath:"#/properties/forums/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.meets !== undefined && func0.call(data17, "meets")){
let data19 = data17.meets;
if(typeof data19 === "string"){
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2+"/meets",schemaPath:"#/properties/forums/items/properties/meets/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2+"/meets",schemaPath:"#/properties/forums/items/properties/meets/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.sources !== undefined && func0.call(data17, "sources")){
let data20 = data17.sources;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2+"/sources/" + i3,schemaPath:"#/properties/forums/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2+"/sources/" + i3,schemaPath:"#/properties/forums/items/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2+"/sources",schemaPath:"#/properties/forums/items/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/forums/" + i2,schemaPath:"#/properties/forums/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/forums",schemaPath:"#/properties/forums/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mentors !== undefined && func0.call(data, "mentors")){
let data22 = data.mentors;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.name === undefined) || (!(func0.call(data23, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4,schemaPath:"#/properties/mentors/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key6 of Object.keys(data23)){
if(!((((key6 === "name") || (key6 === "role")) || (key6 === "organisation")) || (key6 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4,schemaPath:"#/properties/mentors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data23.name !== undefined && func0.call(data23, "name")){
let data24 = data23.name;
if(typeof data24 === "string"){
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/name",schemaPath:"#/properties/mentors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/name",schemaPath:"#/properties/mentors/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.role !== undefined && func0.call(data23, "role")){
let data25 = data23.role;
if(typeof data25 === "string"){
if(data25.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/role",schemaPath:"#/properties/mentors/items/properties/role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/role",schemaPath:"#/properties/mentors/items/properties/role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.organisation !== undefined && func0.call(data23, "organisation")){
let data26 = data23.organisation;
if(typeof data26 === "string"){
if(data26.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/organisation",schemaPath:"#/properties/mentors/items/properties/organisation/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/organisation",schemaPath:"#/properties/mentors/items/properties/organisation/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.sources !== undefined && func0.call(data23, "sources")){
let data27 = data23.sources;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(typeof data28 === "string"){
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/sources/" + i5,schemaPath:"#/properties/mentors/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/sources/" + i5,schemaPath:"#/properties/mentors/items/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4+"/sources",schemaPath:"#/properties/mentors/items/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mentors/" + i4,schemaPath:"#/properties/mentors/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mentors",schemaPath:"#/properties/mentors/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema31 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/future.schema.json","title":"Analisis masa depan","description":"Kecenderungan dan isu strategis dari tingkat global sampai lokal.","type":"array","items":{"$ref":"#/definitions/issue"},"definitions":{"issue":{"title":"Isu strategis","description":"Satu kecenderungan atau isu.","type":"object","additionalProperties":false,"required":["id","scope","issue"],"properties":{"id":{"title":"Id isu","description":"Pengenal tetap isu.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"future","examples":["isu-kecerdasan-buatan"]},"scope":{"title":"Lingkup","description":"Tingkat isu.","type":"string","enum":["global","national","regional","local"],"examples":["global"]},"issue":{"title":"Isu","description":"Uraian kecenderungan atau isu.","type":"string","minLength":1,"x-prose":true,"examples":["Pemanfaatan kecerdasan buatan dalam layanan publik."]},"implication":{"title":"Implikasi","description":"Akibatnya bagi daerah.","type":"string","minLength":1,"x-prose":true,"examples":["Perlu tata kelola data dan etika pemanfaatan."]},"dimensions":{"title":"Dimensi terkait","description":"Dimensi yang terkena.","type":"array","items":{"$ref":"dimension-ids.schema.json#/definitions/dimension"},"examples":[["governance"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"isu-kecerdasan-buatan","scope":"global","issue":"Pemanfaatan kecerdasan buatan dalam layanan publik."}]}},"examples":[[{"id":"isu-kecerdasan-buatan","scope":"global","issue":"Pemanfaatan kecerdasan buatan dalam layanan publik."}]]};
const schema32 = {"title":"Isu strategis","description":"Satu kecenderungan atau isu.","type":"object","additionalProperties":false,"required":["id","scope","issue"],"properties":{"id":{"title":"Id isu","description":"Pengenal tetap isu.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"future","examples":["isu-kecerdasan-buatan"]},"scope":{"title":"Lingkup","description":"Tingkat isu.","type":"string","enum":["global","national","regional","local"],"examples":["global"]},"issue":{"title":"Isu","description":"Uraian kecenderungan atau isu.","type":"string","minLength":1,"x-prose":true,"examples":["Pemanfaatan kecerdasan buatan dalam layanan publik."]},"implication":{"title":"Implikasi","description":"Akibatnya bagi daerah.","type":"string","minLength":1,"x-prose":true,"examples":["Perlu tata kelola data dan etika pemanfaatan."]},"dimensions":{"title":"Dimensi terkait","description":"Dimensi yang terkena.","type":"array","items":{"$ref":"dimension-ids.schema.json#/definitions/dimension"},"examples":[["governance"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"isu-kecerdasan-buatan","scope":"global","issue":"Pemanfaatan kecerdasan buatan dalam layanan publik."}]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.scope === undefined) || (!(func0.call(data, "scope")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
if((data.issue === undefined) || (!(func0.call(data, "issue")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issue"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "scope")) || (key0 === "issue")) || (key0 === "implication")) || (key0 === "dimensions")) || (key0 === "sources"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data1 = data.scope;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "global") || (data1 === "national")) || (data1 === "regional")) || (data1 === "local"))){
(vErrors ??= []).push({instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema32.properties.scope.enum}});
errors++;
}
}
if(data.issue !== undefined && func0.call(data, "issue")){
let data2 = data.issue;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.implication !== undefined && func0.call(data, "implication")){
let data3 = data.implication;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/implication",schemaPath:"#/properties/implication/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/implication",schemaPath:"#/properties/implication/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dimensions !== undefined && func0.call(data, "dimensions")){
let data4 = data.dimensions;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dimensions/" + i0,schemaPath:"dimension-ids.schema.json#/definitions/dimension/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data5 === "governance") || (data5 === "branding")) || (data5 === "economy")) || (data5 === "living")) || (data5 === "society")) || (data5 === "environment"))){
(vErrors ??= []).push({instancePath:instancePath+"/dimensions/" + i0,schemaPath:"dimension-ids.schema.json#/definitions/dimension/enum",keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data6 = data.sources;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/future.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema34 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/potential.schema.json","title":"Potensi daerah","description":"Potensi alam dan budaya.","type":"array","items":{"$ref":"#/definitions/potential"},"definitions":{"potential":{"title":"Potensi","description":"Satu potensi.","type":"object","additionalProperties":false,"required":["id","kind","text"],"properties":{"id":{"title":"Id potensi","description":"Pengenal tetap potensi.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"potential","examples":["kawasan-muara"]},"kind":{"title":"Jenis","description":"nature alam, culture budaya.","type":"string","enum":["nature","culture"],"examples":["nature"]},"text":{"title":"Uraian","description":"Uraian potensi.","type":"string","minLength":1,"x-prose":true,"examples":["Kawasan muara sungai dengan hutan bakau 120 hektare."]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"kawasan-muara","kind":"nature","text":"Kawasan muara sungai dengan hutan bakau 120 hektare."}]}},"examples":[[{"id":"kawasan-muara","kind":"nature","text":"Kawasan muara sungai dengan hutan bakau 120 hektare."}]]};
const schema35 = {"title":"Potensi","description":"Satu potensi.","type":"object","additionalProperties":false,"required":["id","kind","text"],"properties":{"id":{"title":"Id potensi","description":"Pengenal tetap potensi.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"potential","examples":["kawasan-muara"]},"kind":{"title":"Jenis","description":"nature alam, culture budaya.","type":"string","enum":["nature","culture"],"examples":["nature"]},"text":{"title":"Uraian","description":"Uraian potensi.","type":"string","minLength":1,"x-prose":true,"examples":["Kawasan muara sungai dengan hutan bakau 120 hektare."]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"kawasan-muara","kind":"nature","text":"Kawasan muara sungai dengan hutan bakau 120 hektare."}]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/potential.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/potential/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/potential/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if((data0.text === undefined) || (!(func0.call(data0, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/potential/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!((((key0 === "id") || (key0 === "kind")) || (key0 === "text")) || (key0 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/potential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/potential/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/definitions/potential/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data2 = data0.kind;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/potential/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "nature") || (data2 === "culture"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/potential/properties/kind/enum",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum}});
errors++;
}
}
if(data0.text !== undefined && func0.call(data0, "text")){
let data3 = data0.text;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/definitions/potential/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/definitions/potential/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.sources !== undefined && func0.call(data0, "sources")){
let data4 = data0.sources;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i1,schemaPath:"#/definitions/potential/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i1,schemaPath:"#/definitions/potential/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources",schemaPath:"#/definitions/potential/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/potential/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema36 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/readiness.schema.json","title":"Kesiapan daerah","description":"Sembilan unsur kesiapan: struktur, infrastruktur, dan suprastruktur.","type":"array","items":{"$ref":"#/definitions/cell"},"definitions":{"cell":{"title":"Unsur kesiapan","description":"Satu dari sembilan unsur kesiapan.","type":"object","additionalProperties":false,"required":["element","part"],"properties":{"element":{"title":"Elemen","description":"structure struktur, infrastructure infrastruktur, superstructure suprastruktur.","type":"string","enum":["structure","infrastructure","superstructure"],"examples":["structure"]},"part":{"title":"Unsur","description":"Unsur di dalam elemen: people, budget, governance (struktur); physical, digital, social (infrastruktur); policy, institutions, procedures (suprastruktur).","type":"string","enum":["people","budget","governance","physical","digital","social","policy","institutions","procedures"],"examples":["people"]},"current":{"title":"Kondisi saat ini","description":"Keadaan sekarang, dengan angka bila ada.","type":"string","minLength":1,"x-prose":true,"examples":["Terdapat 24 tenaga pranata komputer di 12 perangkat daerah."]},"ideal":{"title":"Kondisi ideal","description":"Keadaan yang diharapkan.","type":"string","minLength":1,"x-prose":true,"examples":["Setiap perangkat daerah memiliki paling sedikit satu pranata komputer."]},"gap":{"title":"Kesenjangan","description":"Selisih keadaan sekarang dan ideal.","type":"string","minLength":1,"x-prose":true,"examples":["Delapan belas perangkat daerah belum memiliki pranata komputer."]},"solution":{"title":"Solusi","description":"Langkah mengatasinya.","type":"string","minLength":1,"x-prose":true,"examples":["Formasi dan pelatihan bertahap."]},"score":{"title":"Skor","description":"Penilaian bila dipakai; skalanya wajib disebut karena tidak ada skala resmi.","type":"object","additionalProperties":false,"required":["now","target","scale"],"properties":{"now":{"title":"Skor sekarang","description":"Nilai sekarang.","type":"number","minimum":0,"examples":[2.4]},"target":{"title":"Skor sasaran","description":"Nilai yang dituju.","type":"number","minimum":0,"examples":[4]},"scale":{"title":"Skala tertinggi","description":"Nilai tertinggi skala.","type":"number","exclusiveMinimum":0,"examples":[5]}},"examples":[{"now":2.4,"target":4,"scale":5}]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"element":"structure","part":"people","current":"Terdapat 24 tenaga pranata komputer di 12 perangkat daerah."}]}},"examples":[[{"element":"structure","part":"people","current":"Terdapat 24 tenaga pranata komputer di 12 perangkat daerah."}]]};
const schema37 = {"title":"Unsur kesiapan","description":"Satu dari sembilan unsur kesiapan.","type":"object","additionalProperties":false,"required":["element","part"],"properties":{"element":{"title":"Elemen","description":"structure struktur, infrastructure infrastruktur, superstructure suprastruktur.","type":"string","enum":["structure","infrastructure","superstructure"],"examples":["structure"]},"part":{"title":"Unsur","description":"Unsur di dalam elemen: people, budget, governance (struktur); physical, digital, social (infrastruktur); policy, institutions, procedures (suprastruktur).","type":"string","enum":["people","budget","governance","physical","digital","social","policy","institutions","procedures"],"examples":["people"]},"current":{"title":"Kondisi saat ini","description":"Keadaan sekarang, dengan angka bila ada.","type":"string","minLength":1,"x-prose":true,"examples":["Terdapat 24 tenaga pranata komputer di 12 perangkat daerah."]},"ideal":{"title":"Kondisi ideal","description":"Keadaan yang diharapkan.","type":"string","minLength":1,"x-prose":true,"examples":["Setiap perangkat daerah memiliki paling sedikit satu pranata komputer."]},"gap":{"title":"Kesenjangan","description":"Selisih keadaan sekarang dan ideal.","type":"string","minLength":1,"x-prose":true,"examples":["Delapan belas perangkat daerah belum memiliki pranata komputer."]},"solution":{"title":"Solusi","description":"Langkah mengatasinya.","type":"string","minLength":1,"x-prose":true,"examples":["Formasi dan pelatihan bertahap."]},"score":{"title":"Skor","description":"Penilaian bila dipakai; skalanya wajib disebut karena tidak ada skala resmi.","type":"object","additionalProperties":false,"required":["now","target","scale"],"properties":{"now":{"title":"Skor sekarang","description":"Nilai sekarang.","type":"number","minimum":0,"examples":[2.4]},"target":{"title":"Skor sasaran","description":"Nilai yang dituju.","type":"number","minimum":0,"examples":[4]},"scale":{"title":"Skala tertinggi","description":"Nilai tertinggi skala.","type":"number","exclusiveMinimum":0,"examples":[5]}},"examples":[{"now":2.4,"target":4,"scale":5}]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"element":"structure","part":"people","current":"Terdapat 24 tenaga pranata komputer di 12 perangkat daerah."}]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/readiness.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.element === undefined) || (!(func0.call(data0, "element")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/cell/required",keyword:"required",params:{missingProperty: "element"}});
errors++;
}
if((data0.part === undefined) || (!(func0.call(data0, "part")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/cell/required",keyword:"required",params:{missingProperty: "part"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!((((((((key0 === "element") || (key0 === "part")) || (key0 === "current")) || (key0 === "ideal")) || (key0 === "gap")) || (key0 === "solution")) || (key0 === "score")) || (key0 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.element !== undefined && func0.call(data0, "element")){
let data1 = data0.element;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/element",schemaPath:"#/definitions/cell/properties/element/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "structure") || (data1 === "infrastructure")) || (data1 === "superstructure"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/element",schemaPath:"#/definitions/cell/properties/element/enum",keyword:"enum",params:{allowedValues: schema37.properties.element.enum}});
errors++;
}
}
if(data0.part !== undefined && func0.call(data0, "part")){
let data2 = data0.part;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/part",schemaPath:"#/definitions/cell/properties/part/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data2 === "people") || (data2 === "budget")) || (data2 === "governance")) || (data2 === "physical")) || (data2 === "digital")) || (data2 === "social")) || (data2 === "policy")) || (data2 === "institutions")) || (data2 === "procedures"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/part",schemaPath:"#/definitions/cell/properties/part/enum",keyword:"enum",params:{allowedValues: schema37.properties.part.enum}});
errors++;
}
}
if(data0.current !== undefined && func0.call(data0, "current")){
let data3 = data0.current;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/current",schemaPath:"#/definitions/cell/properties/current/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/current",schemaPath:"#/definitions/cell/properties/current/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.ideal !== undefined && func0.call(data0, "ideal")){
let data4 = data0.ideal;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/ideal",schemaPath:"#/definitions/cell/properties/ideal/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/ideal",schemaPath:"#/definitions/cell/properties/ideal/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.gap !== undefined && func0.call(data0, "gap")){
let data5 = data0.gap;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/gap",schemaPath:"#/definitions/cell/properties/gap/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/gap",schemaPath:"#/definitions/cell/properties/gap/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.solution !== undefined && func0.call(data0, "solution")){
let data6 = data0.solution;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/solution",schemaPath:"#/definitions/cell/properties/solution/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/solution",schemaPath:"#/definitions/cell/properties/solution/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.score !== undefined && func0.call(data0, "score")){
let data7 = data0.score;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.now === undefined) || (!(func0.call(data7, "now")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score",schemaPath:"#/definitions/cell/properties/score/required",keyword:"required",params:{missingProperty: "now"}});
errors++;
}
if((data7.target === undefined) || (!(func0.call(data7, "target")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score",schemaPath:"#/definitions/cell/properties/score/required",keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if((data7.scale === undefined) || (!(func0.call(data7, "scale")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score",schemaPath:"#/definitions/cell/properties/score/required",keyword:"required",params:{missingProperty: "scale"}});
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(((key1 === "now") || (key1 === "target")) || (key1 === "scale"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score",schemaPath:"#/definitions/cell/properties/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.now !== undefined && func0.call(data7, "now")){
let data8 = data7.now;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score/now",schemaPath:"#/definitions/cell/properties/score/properties/now/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score/now",schemaPath:"#/definitions/cell/properties/score/properties/now/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data7.target !== undefined && func0.call(data7, "target")){
let data9 = data7.target;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score/target",schemaPath:"#/definitions/cell/properties/score/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score/target",schemaPath:"#/definitions/cell/properties/score/properties/target/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data7.scale !== undefined && func0.call(data7, "scale")){
let data10 = data7.scale;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score/scale",schemaPath:"#/definitions/cell/properties/score/properties/scale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score/scale",schemaPath:"#/definitions/cell/properties/score/properties/scale/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/score",schemaPath:"#/definitions/cell/properties/score/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.sources !== undefined && func0.call(data0, "sources")){
let data11 = data0.sources;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i1,schemaPath:"#/definitions/cell/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources/" + i1,schemaPath:"#/definitions/cell/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sources",schemaPath:"#/definitions/cell/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/cell/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema38 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/gap-analysis.schema.json","title":"Analisis kesenjangan","description":"Keadaan sekarang, keadaan ideal, kesenjangan, dan solusi pada setiap aspek dimensi.","type":"array","items":{"$ref":"#/definitions/gap"},"definitions":{"gap":{"title":"Kesenjangan","description":"Satu baris analisis kesenjangan.","type":"object","additionalProperties":false,"required":["id","dimension"],"properties":{"id":{"title":"Id kesenjangan","description":"Pengenal tetap kesenjangan.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"gap","examples":["gap-layanan-terpadu"]},"dimension":{"$ref":"dimension-ids.schema.json#/definitions/dimension"},"aspect":{"$ref":"dimension-ids.schema.json#/definitions/aspect"},"current":{"title":"Kondisi saat ini","description":"Keadaan sekarang.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"title":"Uraian","description":"Uraian keadaan.","type":"string","minLength":1,"x-prose":true,"examples":["62,5 persen layanan dapat diakses secara daring."]},"value":{"title":"Nilai","description":"Angka keadaan; desimal memakai titik.","type":"number","examples":[62.5]},"unit":{"title":"Satuan","description":"Satuan angka.","type":"string","minLength":1,"examples":["persen"]},"year":{"title":"Tahun","description":"Tahun angka.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]}},"examples":[{"text":"62,5 persen layanan dapat diakses secara daring.","value":62.5,"unit":"persen","year":2024}]},"ideal":{"title":"Kondisi ideal","description":"Keadaan yang diharapkan.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"title":"Uraian","description":"Uraian keadaan.","type":"string","minLength":1,"x-prose":true,"examples":["Seluruh layanan dapat diakses secara daring."]},"value":{"title":"Nilai","description":"Angka keadaan; desimal memakai titik.","type":"number","examples":[62.5]},"unit":{"title":"Satuan","description":"Satuan angka.","type":"string","minLength":1,"examples":["persen"]},"year":{"title":"Tahun","description":"Tahun angka.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]}},"examples":[{"text":"Seluruh layanan dapat diakses secara daring.","value":62.5,"unit":"persen","year":2024}]},"direction":{"title":"Arah angka","description":"up bila makin besar makin baik, down bila makin kecil makin baik, steady bila dijaga.","type":"string","enum":["up","down","steady"],"examples":["up"]},"indicator":{"title":"Indikator","description":"Id indikator yang mengukur kesenjangan ini.","type":"string","minLength":1,"x-ref":"indicator","examples":["ind-layanan-daring"]},"gap":{"title":"Kesenjangan","description":"Selisih kedua keadaan.","type":"string","minLength":1,"x-prose":true,"examples":["37,5 persen layanan masih tatap muka."]},"solution":{"title":"Solusi","description":"Langkah mengatasi kesenjangan.","type":"string","minLength":1,"x-prose":true,"examples":["Portal layanan terpadu satu akun."]},"priority":{"title":"Prioritas","description":"1 paling mendesak, 3 paling longgar.","type":"integer","enum":[1,2,3],"examples":[1]},"agency":{"title":"Penanggung jawab","description":"Id perangkat daerah penanggung jawab.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"gap-layanan-terpadu","dimension":"governance","aspect":"service"}]}},"examples":[[{"id":"gap-layanan-terpadu","dimension":"governance","aspect":"service"}]]};
const schema39 = {"title":"Kesenjangan","description":"Satu baris analisis kesenjangan.","type":"object","additionalProperties":false,"required":["id","dimension"],"properties":{"id":{"title":"Id kesenjangan","description":"Pengenal tetap kesenjangan.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"gap","examples":["gap-layanan-terpadu"]},"dimension":{"$ref":"dimension-ids.schema.json#/definitions/dimension"},"aspect":{"$ref":"dimension-ids.schema.json#/definitions/aspect"},"current":{"title":"Kondisi saat ini","description":"Keadaan sekarang.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"title":"Uraian","description":"Uraian keadaan.","type":"string","minLength":1,"x-prose":true,"examples":["62,5 persen layanan dapat diakses secara daring."]},"value":{"title":"Nilai","description":"Angka keadaan; desimal memakai titik.","type":"number","examples":[62.5]},"unit":{"title":"Satuan","description":"Satuan angka.","type":"string","minLength":1,"examples":["persen"]},"year":{"title":"Tahun","description":"Tahun angka.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]}},"examples":[{"text":"62,5 persen layanan dapat diakses secara daring.","value":62.5,"unit":"persen","year":2024}]},"ideal":{"title":"Kondisi ideal","description":"Keadaan yang diharapkan.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"title":"Uraian","description":"Uraian keadaan.","type":"string","minLength":1,"x-prose":true,"examples":["Seluruh layanan dapat diakses secara daring."]},"value":{"title":"Nilai","description":"Angka keadaan; desimal memakai titik.","type":"number","examples":[62.5]},"unit":{"title":"Satuan","description":"Satuan angka.","type":"string","minLength":1,"examples":["persen"]},"year":{"title":"Tahun","description":"Tahun angka.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]}},"examples":[{"text":"Seluruh layanan dapat diakses secara daring.","value":62.5,"unit":"persen","year":2024}]},"direction":{"title":"Arah angka","description":"up bila makin besar makin baik, down bila makin kecil makin baik, steady bila dijaga.","type":"string","enum":["up","down","steady"],"examples":["up"]},"indicator":{"title":"Indikator","description":"Id indikator yang mengukur kesenjangan ini.","type":"string","minLength":1,"x-ref":"indicator","examples":["ind-layanan-daring"]},"gap":{"title":"Kesenjangan","description":"Selisih kedua keadaan.","type":"string","minLength":1,"x-prose":true,"examples":["37,5 persen layanan masih tatap muka."]},"solution":{"title":"Solusi","description":"Langkah mengatasi kesenjangan.","type":"string","minLength":1,"x-prose":true,"examples":["Portal layanan terpadu satu akun."]},"priority":{"title":"Prioritas","description":"1 paling mendesak, 3 paling longgar.","type":"integer","enum":[1,2,3],"examples":[1]},"agency":{"title":"Penanggung jawab","description":"Id perangkat daerah penanggung jawab.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"gap-layanan-terpadu","dimension":"governance","aspect":"service"}]};
const schema41 = {"title":"Aspek","description":"Id aspek (sub-aspek): service Pelayanan Publik, bureaucracy Birokrasi, policy Kebijakan Publik, tourism Pariwisata, business Bisnis, appearance Wajah Kota, industry Ekosistem Industri, welfare Kesejahteraan Rakyat, transaction Ekosistem Transaksi Keuangan, harmony Harmonisasi Tata Ruang, health Prasarana Kesehatan, mobility Sarana Transportasi, community Interaksi Masyarakat, learning Ekosistem Belajar, security Keamanan Masyarakat, protection Perlindungan Lingkungan, waste Tata Kelola Sampah dan Limbah, energy Tata Kelola Energi.","type":"string","enum":["service","bureaucracy","policy","tourism","business","appearance","industry","welfare","transaction","harmony","health","mobility","community","learning","security","protection","waste","energy"],"examples":["service"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.dimension === undefined) || (!(func0.call(data, "dimension")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimension"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema39.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dimension !== undefined && func0.call(data, "dimension")){
let data1 = data.dimension;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dimension",schemaPath:"dimension-ids.schema.json#/definitions/dimension/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "governance") || (data1 === "branding")) || (data1 === "economy")) || (data1 === "living")) || (data1 === "society")) || (data1 === "environment"))){
(vErrors ??= []).push({instancePath:instancePath+"/dimension",schemaPath:"dimension-ids.schema.json#/definitions/dimension/enum",keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
}
if(data.aspect !== undefined && func0.call(data, "aspect")){
let data2 = data.aspect;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/aspect",schemaPath:"dimension-ids.schema.json#/definitions/aspect/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data2 === "service") || (data2 === "bureaucracy")) || (data2 === "policy")) || (data2 === "tourism")) || (data2 === "business")) || (data2 === "appearance")) || (data2 === "industry")) || (data2 === "welfare")) || (data2 === "transaction")) || (data2 === "harmony")) || (data2 === "health")) || (data2 === "mobility")) || (data2 === "community")) || (data2 === "learning")) || (data2 === "security")) || (data2 === "protection")) || (data2 === "waste")) || (data2 === "energy"))){
(vErrors ??= []).push({instancePath:instancePath+"/aspect",schemaPath:"dimension-ids.schema.json#/definitions/aspect/enum",keyword:"enum",params:{allowedValues: schema41.enum}});
errors++;
}
}
if(data.current !== undefined && func0.call(data, "current")){
let data3 = data.current;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.text === undefined) || (!(func0.call(data3, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/current",schemaPath:"#/properties/current/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((((key1 === "text") || (key1 === "value")) || (key1 === "unit")) || (key1 === "year"))){
(vErrors ??= []).push({instancePath:instancePath+"/current",schemaPath:"#/properties/current/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.text !== undefined && func0.call(data3, "text")){
let data4 = data3.text;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/current/text",schemaPath:"#/properties/current/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/current/text",schemaPath:"#/properties/current/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.value !== undefined && func0.call(data3, "value")){
let data5 = data3.value;
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/current/value",schemaPath:"#/properties/current/properties/value/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data3.unit !== undefined && func0.call(data3, "unit")){
let data6 = data3.unit;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/current/unit",schemaPath:"#/properties/current/properties/unit/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/current/unit",schemaPath:"#/properties/current/properties/unit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.year !== undefined && func0.call(data3, "year")){
let data7 = data3.year;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/current/year",schemaPath:"#/properties/current/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2100 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/current/year",schemaPath:"#/properties/current/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data7 < 1945 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/current/year",schemaPath:"#/properties/current/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ideal !== undefined && func0.call(data, "ideal")){
let data8 = data.ideal;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.text === undefined) || (!(func0.call(data8, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/ideal",schemaPath:"#/properties/ideal/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key2 of Object.keys(data8)){
if(!((((key2 === "text") || (key2 === "value")) || (key2 === "unit")) || (key2 === "year"))){
(vErrors ??= []).push({instancePath:instancePath+"/ideal",schemaPath:"#/properties/ideal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.text !== undefined && func0.call(data8, "text")){
let data9 = data8.text;
if(typeof data9 === "string"){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ideal/text",schemaPath:"#/properties/ideal/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ideal/text",schemaPath:"#/properties/ideal/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.value !== undefined && func0.call(data8, "value")){
let data10 = data8.value;
if(!((typeof data10 == "number") && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/ideal/value",schemaPath:"#/properties/ideal/properties/value/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data8.unit !== undefined && func0.call(data8, "unit")){
let data11 = data8.unit;
if(typeof data11 === "string"){
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ideal/unit",schemaPath:"#/properties/ideal/properties/unit/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ideal/unit",schemaPath:"#/properties/ideal/properties/unit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.year !== undefined && func0.call(data8, "year")){
let data12 = data8.year;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/ideal/year",schemaPath:"#/properties/ideal/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2100 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/ideal/year",schemaPath:"#/properties/ideal/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data12 < 1945 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/ideal/year",schemaPath:"#/properties/ideal/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ideal",schemaPath:"#/properties/ideal/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.direction !== undefined && func0.call(data, "direction")){
let data13 = data.direction;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "up") || (data13 === "down")) || (data13 === "steady"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema39.properties.direction.enum}});
errors++;
}
}
if(data.indicator !== undefined && func0.call(data, "indicator")){
let data14 = data.indicator;
if(typeof data14 === "string"){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/indicator",schemaPath:"#/properties/indicator/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicator",schemaPath:"#/properties/indicator/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.gap !== undefined && func0.call(data, "gap")){
let data15 = data.gap;
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.solution !== undefined && func0.call(data, "solution")){
let data16 = data.solution;
if(typeof data16 === "string"){
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(((data17 === 1) || (data17 === 2)) || (data17 === 3))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: schema39.properties.priority.enum}});
errors++;
}
}
if(data.agency !== undefined && func0.call(data, "agency")){
let data18 = data.agency;
if(typeof data18 === "string"){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data19 = data.sources;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 === "string"){
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/gap-analysis.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate37(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema42 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/swot.schema.json","title":"Analisis SWOT","description":"Tabel SWOT per elemen kesiapan, per dimensi, atau seluruh daerah.","type":"array","items":{"$ref":"#/definitions/table"},"definitions":{"table":{"title":"Tabel SWOT","description":"Satu tabel SWOT.","type":"object","additionalProperties":false,"required":["id","scope"],"properties":{"id":{"title":"Id tabel","description":"Pengenal tetap tabel SWOT.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot-table","examples":["swot-daerah"]},"scope":{"$ref":"dimension-ids.schema.json#/definitions/swotScope"},"rating_convention":{"title":"Cara menilai kelemahan","description":"same bila 4 selalu berarti berpengaruh besar; reversed bila kelemahan dan ancaman dinilai terbalik (1 = parah).","type":"string","enum":["same","reversed"],"examples":["same"]},"strengths":{"title":"Kekuatan","description":"Faktor internal yang menguntungkan.","type":"array","items":{"title":"Kekuatan","description":"Faktor internal yang menguntungkan.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id faktor","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["s1"]},"text":{"title":"Uraian","description":"Uraian faktor.","type":"string","minLength":1,"x-prose":true,"examples":["Komitmen pimpinan daerah tinggi."]},"weight":{"title":"Bobot","description":"Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.","type":"number","minimum":0,"maximum":1,"examples":[0.15]},"rating":{"title":"Nilai","description":"Nilai 1 sampai 4.","type":"number","minimum":1,"maximum":4,"examples":[3]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"s1","text":"Komitmen pimpinan daerah tinggi.","weight":0.15}]},"examples":[[{"id":"s1","text":"Komitmen pimpinan daerah tinggi.","weight":0.15}]]},"weaknesses":{"title":"Kelemahan","description":"Faktor internal yang menghambat.","type":"array","items":{"title":"Kelemahan","description":"Faktor internal yang menghambat.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id faktor","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["w1"]},"text":{"title":"Uraian","description":"Uraian faktor.","type":"string","minLength":1,"x-prose":true,"examples":["Data antarperangkat daerah belum terpadu."]},"weight":{"title":"Bobot","description":"Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.","type":"number","minimum":0,"maximum":1,"examples":[0.15]},"rating":{"title":"Nilai","description":"Nilai 1 sampai 4.","type":"number","minimum":1,"maximum":4,"examples":[3]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"w1","text":"Data antarperangkat daerah belum terpadu.","weight":0.15}]},"examples":[[{"id":"w1","text":"Data antarperangkat daerah belum terpadu.","weight":0.15}]]},"opportunities":{"title":"Peluang","description":"Faktor eksternal yang menguntungkan.","type":"array","items":{"title":"Peluang","description":"Faktor eksternal yang menguntungkan.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id faktor","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["o1"]},"text":{"title":"Uraian","description":"Uraian faktor.","type":"string","minLength":1,"x-prose":true,"examples":["Dukungan program kota cerdas nasional."]},"weight":{"title":"Bobot","description":"Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.","type":"number","minimum":0,"maximum":1,"examples":[0.15]},"rating":{"title":"Nilai","description":"Nilai 1 sampai 4.","type":"number","minimum":1,"maximum":4,"examples":[3]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"o1","text":"Dukungan program kota cerdas nasional.","weight":0.15}]},"examples":[[{"id":"o1","text":"Dukungan program kota cerdas nasional.","weight":0.15}]]},"threats":{"title":"Ancaman","description":"Faktor eksternal yang menghambat.","type":"array","items":{"title":"Ancaman","description":"Faktor eksternal yang menghambat.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id faktor","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["t1"]},"text":{"title":"Uraian","description":"Uraian faktor.","type":"string","minLength":1,"x-prose":true,"examples":["Serangan siber terhadap layanan publik meningkat."]},"weight":{"title":"Bobot","description":"Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.","type":"number","minimum":0,"maximum":1,"examples":[0.15]},"rating":{"title":"Nilai","description":"Nilai 1 sampai 4.","type":"number","minimum":1,"maximum":4,"examples":[3]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"t1","text":"Serangan siber terhadap layanan publik meningkat.","weight":0.15}]},"examples":[[{"id":"t1","text":"Serangan siber terhadap layanan publik meningkat.","weight":0.15}]]},"strategies":{"title":"Strategi","description":"Strategi silang keempat sisi.","type":"object","additionalProperties":false,"properties":{"so":{"title":"Strategi SO","description":"Memakai kekuatan untuk meraih peluang.","type":"array","items":{"title":"Strategi SO","description":"Memakai kekuatan untuk meraih peluang.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["so1"]},"text":{"title":"Uraian","description":"Rumusan strategi.","type":"string","minLength":1,"x-prose":true,"examples":["Mempercepat layanan terpadu dengan dukungan program nasional."]},"factors":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"array","items":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"string","minLength":1,"x-ref":"swot-factor","examples":["s1"]},"examples":[["s1","o1"]]}},"examples":[{"id":"so1","text":"Mempercepat layanan terpadu dengan dukungan program nasional.","factors":["s1","o1"]}]},"examples":[[{"id":"so1","text":"Mempercepat layanan terpadu dengan dukungan program nasional.","factors":["s1","o1"]}]]},"wo":{"title":"Strategi WO","description":"Mengatasi kelemahan dengan memanfaatkan peluang.","type":"array","items":{"title":"Strategi WO","description":"Mengatasi kelemahan dengan memanfaatkan peluang.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["wo1"]},"text":{"title":"Uraian","description":"Rumusan strategi.","type":"string","minLength":1,"x-prose":true,"examples":["Membangun satu data melalui program nasional."]},"factors":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"array","items":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"string","minLength":1,"x-ref":"swot-factor","examples":["s1"]},"examples":[["s1","o1"]]}},"examples":[{"id":"wo1","text":"Membangun satu data melalui program nasional.","factors":["s1","o1"]}]},"examples":[[{"id":"wo1","text":"Membangun satu data melalui program nasional.","factors":["s1","o1"]}]]},"st":{"title":"Strategi ST","description":"Memakai kekuatan untuk menghadapi ancaman.","type":"array","items":{"title":"Strategi ST","description":"Memakai kekuatan untuk menghadapi ancaman.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["st1"]},"text":{"title":"Uraian","description":"Rumusan strategi.","type":"string","minLength":1,"x-prose":true,"examples":["Membentuk tim tanggap insiden siber."]},"factors":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"array","items":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"string","minLength":1,"x-ref":"swot-factor","examples":["s1"]},"examples":[["s1","o1"]]}},"examples":[{"id":"st1","text":"Membentuk tim tanggap insiden siber.","factors":["s1","o1"]}]},"examples":[[{"id":"st1","text":"Membentuk tim tanggap insiden siber.","factors":["s1","o1"]}]]},"wt":{"title":"Strategi WT","description":"Memperkecil kelemahan dan menghindari ancaman.","type":"array","items":{"title":"Strategi WT","description":"Memperkecil kelemahan dan menghindari ancaman.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["wt1"]},"text":{"title":"Uraian","description":"Rumusan strategi.","type":"string","minLength":1,"x-prose":true,"examples":["Menetapkan baku keamanan data."]},"factors":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"array","items":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"string","minLength":1,"x-ref":"swot-factor","examples":["s1"]},"examples":[["s1","o1"]]}},"examples":[{"id":"wt1","text":"Menetapkan baku keamanan data.","factors":["s1","o1"]}]},"examples":[[{"id":"wt1","text":"Menetapkan baku keamanan data.","factors":["s1","o1"]}]]}},"examples":[{"so":[{"id":"so1","text":"Mempercepat layanan terpadu dengan dukungan program nasional.","factors":["s1","o1"]}],"wo":[{"id":"wo1","text":"Membangun satu data melalui program nasional.","factors":["s1","o1"]}],"st":[{"id":"st1","text":"Membentuk tim tanggap insiden siber.","factors":["s1","o1"]}]}]},"quadrant":{"title":"Kuadran","description":"Kuadran I sampai IV bila ingin dinyatakan; diperiksa terhadap hitungan.","type":"integer","enum":[1,2,3,4],"examples":[1]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"swot-daerah","scope":"region","rating_convention":"same"}]}},"examples":[[{"id":"swot-daerah","scope":"region","rating_convention":"same"}]]};
const schema43 = {"title":"Tabel SWOT","description":"Satu tabel SWOT.","type":"object","additionalProperties":false,"required":["id","scope"],"properties":{"id":{"title":"Id tabel","description":"Pengenal tetap tabel SWOT.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot-table","examples":["swot-daerah"]},"scope":{"$ref":"dimension-ids.schema.json#/definitions/swotScope"},"rating_convention":{"title":"Cara menilai kelemahan","description":"same bila 4 selalu berarti berpengaruh besar; reversed bila kelemahan dan ancaman dinilai terbalik (1 = parah).","type":"string","enum":["same","reversed"],"examples":["same"]},"strengths":{"title":"Kekuatan","description":"Faktor internal yang menguntungkan.","type":"array","items":{"title":"Kekuatan","description":"Faktor internal yang menguntungkan.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id faktor","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["s1"]},"text":{"title":"Uraian","description":"Uraian faktor.","type":"string","minLength":1,"x-prose":true,"examples":["Komitmen pimpinan daerah tinggi."]},"weight":{"title":"Bobot","description":"Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.","type":"number","minimum":0,"maximum":1,"examples":[0.15]},"rating":{"title":"Nilai","description":"Nilai 1 sampai 4.","type":"number","minimum":1,"maximum":4,"examples":[3]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"s1","text":"Komitmen pimpinan daerah tinggi.","weight":0.15}]},"examples":[[{"id":"s1","text":"Komitmen pimpinan daerah tinggi.","weight":0.15}]]},"weaknesses":{"title":"Kelemahan","description":"Faktor internal yang menghambat.","type":"array","items":{"title":"Kelemahan","description":"Faktor internal yang menghambat.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id faktor","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["w1"]},"text":{"title":"Uraian","description":"Uraian faktor.","type":"string","minLength":1,"x-prose":true,"examples":["Data antarperangkat daerah belum terpadu."]},"weight":{"title":"Bobot","description":"Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.","type":"number","minimum":0,"maximum":1,"examples":[0.15]},"rating":{"title":"Nilai","description":"Nilai 1 sampai 4.","type":"number","minimum":1,"maximum":4,"examples":[3]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"w1","text":"Data antarperangkat daerah belum terpadu.","weight":0.15}]},"examples":[[{"id":"w1","text":"Data antarperangkat daerah belum terpadu.","weight":0.15}]]},"opportunities":{"title":"Peluang","description":"Faktor eksternal yang menguntungkan.","type":"array","items":{"title":"Peluang","description":"Faktor eksternal yang menguntungkan.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id faktor","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["o1"]},"text":{"title":"Uraian","description":"Uraian faktor.","type":"string","minLength":1,"x-prose":true,"examples":["Dukungan program kota cerdas nasional."]},"weight":{"title":"Bobot","description":"Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.","type":"number","minimum":0,"maximum":1,"examples":[0.15]},"rating":{"title":"Nilai","description":"Nilai 1 sampai 4.","type":"number","minimum":1,"maximum":4,"examples":[3]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"o1","text":"Dukungan program kota cerdas nasional.","weight":0.15}]},"examples":[[{"id":"o1","text":"Dukungan program kota cerdas nasional.","weight":0.15}]]},"threats":{"title":"Ancaman","description":"Faktor eksternal yang menghambat.","type":"array","items":{"title":"Ancaman","description":"Faktor eksternal yang menghambat.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id faktor","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["t1"]},"text":{"title":"Uraian","description":"Uraian faktor.","type":"string","minLength":1,"x-prose":true,"examples":["Serangan siber terhadap layanan publik meningkat."]},"weight":{"title":"Bobot","description":"Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.","type":"number","minimum":0,"maximum":1,"examples":[0.15]},"rating":{"title":"Nilai","description":"Nilai 1 sampai 4.","type":"number","minimum":1,"maximum":4,"examples":[3]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"t1","text":"Serangan siber terhadap layanan publik meningkat.","weight":0.15}]},"examples":[[{"id":"t1","text":"Serangan siber terhadap layanan publik meningkat.","weight":0.15}]]},"strategies":{"title":"Strategi","description":"Strategi silang keempat sisi.","type":"object","additionalProperties":false,"properties":{"so":{"title":"Strategi SO","description":"Memakai kekuatan untuk meraih peluang.","type":"array","items":{"title":"Strategi SO","description":"Memakai kekuatan untuk meraih peluang.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["so1"]},"text":{"title":"Uraian","description":"Rumusan strategi.","type":"string","minLength":1,"x-prose":true,"examples":["Mempercepat layanan terpadu dengan dukungan program nasional."]},"factors":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"array","items":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"string","minLength":1,"x-ref":"swot-factor","examples":["s1"]},"examples":[["s1","o1"]]}},"examples":[{"id":"so1","text":"Mempercepat layanan terpadu dengan dukungan program nasional.","factors":["s1","o1"]}]},"examples":[[{"id":"so1","text":"Mempercepat layanan terpadu dengan dukungan program nasional.","factors":["s1","o1"]}]]},"wo":{"title":"Strategi WO","description":"Mengatasi kelemahan dengan memanfaatkan peluang.","type":"array","items":{"title":"Strategi WO","description":"Mengatasi kelemahan dengan memanfaatkan peluang.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["wo1"]},"text":{"title":"Uraian","description":"Rumusan strategi.","type":"string","minLength":1,"x-prose":true,"examples":["Membangun satu data melalui program nasional."]},"factors":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"array","items":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"string","minLength":1,"x-ref":"swot-factor","examples":["s1"]},"examples":[["s1","o1"]]}},"examples":[{"id":"wo1","text":"Membangun satu data melalui program nasional.","factors":["s1","o1"]}]},"examples":[[{"id":"wo1","text":"Membangun satu data melalui program nasional.","factors":["s1","o1"]}]]},"st":{"title":"Strategi ST","description":"Memakai kekuatan untuk menghadapi ancaman.","type":"array","items":{"title":"Strategi ST","description":"Memakai kekuatan untuk menghadapi ancaman.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["st1"]},"text":{"title":"Uraian","description":"Rumusan strategi.","type":"string","minLength":1,"x-prose":true,"examples":["Membentuk tim tanggap insiden siber."]},"factors":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"array","items":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"string","minLength":1,"x-ref":"swot-factor","examples":["s1"]},"examples":[["s1","o1"]]}},"examples":[{"id":"st1","text":"Membentuk tim tanggap insiden siber.","factors":["s1","o1"]}]},"examples":[[{"id":"st1","text":"Membentuk tim tanggap insiden siber.","factors":["s1","o1"]}]]},"wt":{"title":"Strategi WT","description":"Memperkecil kelemahan dan menghindari ancaman.","type":"array","items":{"title":"Strategi WT","description":"Memperkecil kelemahan dan menghindari ancaman.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal unik di dalam tabel ini.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"swot","examples":["wt1"]},"text":{"title":"Uraian","description":"Rumusan strategi.","type":"string","minLength":1,"x-prose":true,"examples":["Menetapkan baku keamanan data."]},"factors":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"array","items":{"title":"Faktor","description":"Id faktor di tabel ini yang dipadukan.","type":"string","minLength":1,"x-ref":"swot-factor","examples":["s1"]},"examples":[["s1","o1"]]}},"examples":[{"id":"wt1","text":"Menetapkan baku keamanan data.","factors":["s1","o1"]}]},"examples":[[{"id":"wt1","text":"Menetapkan baku keamanan data.","factors":["s1","o1"]}]]}},"examples":[{"so":[{"id":"so1","text":"Mempercepat layanan terpadu dengan dukungan program nasional.","factors":["s1","o1"]}],"wo":[{"id":"wo1","text":"Membangun satu data melalui program nasional.","factors":["s1","o1"]}],"st":[{"id":"st1","text":"Membentuk tim tanggap insiden siber.","factors":["s1","o1"]}]}]},"quadrant":{"title":"Kuadran","description":"Kuadran I sampai IV bila ingin dinyatakan; diperiksa terhadap hitungan.","type":"integer","enum":[1,2,3,4],"examples":[1]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"swot-daerah","scope":"region","rating_convention":"same"}]};
const schema44 = {"title":"Lingkup tabel","description":"region seluruh daerah, salah satu elemen kesiapan, atau id dimensi.","type":"string","enum":["region","structure","infrastructure","superstructure","governance","branding","economy","living","society","environment"],"examples":["region"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.scope === undefined) || (!(func0.call(data, "scope")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema43.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data1 = data.scope;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scope",schemaPath:"dimension-ids.schema.json#/definitions/swotScope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data1 === "region") || (data1 === "structure")) || (data1 === "infrastructure")) || (data1 === "superstructure")) || (data1 === "governance")) || (data1 === "branding")) || (data1 === "economy")) || (data1 === "living")) || (data1 === "society")) || (data1 === "environment"))){
(vErrors ??= []).push({instancePath:instancePath+"/scope",schemaPath:"dimension-ids.schema.json#/definitions/swotScope/enum",keyword:"enum",params:{allowedValues: schema44.enum}});
errors++;
}
}
if(data.rating_convention !== undefined && func0.call(data, "rating_convention")){
let data2 = data.rating_convention;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rating_convention",schemaPath:"#/properties/rating_convention/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "same") || (data2 === "reversed"))){
(vErrors ??= []).push({instancePath:instancePath+"/rating_convention",schemaPath:"#/properties/rating_convention/enum",keyword:"enum",params:{allowedValues: schema43.properties.rating_convention.enum}});
errors++;
}
}
if(data.strengths !== undefined && func0.call(data, "strengths")){
let data3 = data.strengths;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.id === undefined) || (!(func0.call(data4, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0,schemaPath:"#/properties/strengths/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data4.text === undefined) || (!(func0.call(data4, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0,schemaPath:"#/properties/strengths/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((((key1 === "id") || (key1 === "text")) || (key1 === "weight")) || (key1 === "rating")) || (key1 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0,schemaPath:"#/properties/strengths/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.id !== undefined && func0.call(data4, "id")){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/id",schemaPath:"#/properties/strengths/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/id",schemaPath:"#/properties/strengths/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.text !== undefined && func0.call(data4, "text")){
let data6 = data4.text;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/text",schemaPath:"#/properties/strengths/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/text",schemaPath:"#/properties/strengths/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.weight !== undefined && func0.call(data4, "weight")){
let data7 = data4.weight;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/weight",schemaPath:"#/properties/strengths/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/weight",schemaPath:"#/properties/strengths/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/weight",schemaPath:"#/properties/strengths/items/properties/weight/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data4.rating !== undefined && func0.call(data4, "rating")){
let data8 = data4.rating;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/rating",schemaPath:"#/properties/strengths/items/properties/rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/rating",schemaPath:"#/properties/strengths/items/properties/rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/rating",schemaPath:"#/properties/strengths/items/properties/rating/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data4.sources !== undefined && func0.call(data4, "sources")){
let data9 = data4.sources;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/sources/" + i1,schemaPath:"#/properties/strengths/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/sources/" + i1,schemaPath:"#/properties/strengths/items/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0+"/sources",schemaPath:"#/properties/strengths/items/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strengths/" + i0,schemaPath:"#/properties/strengths/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.weaknesses !== undefined && func0.call(data, "weaknesses")){
let data11 = data.weaknesses;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.id === undefined) || (!(func0.call(data12, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2,schemaPath:"#/properties/weaknesses/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data12.text === undefined) || (!(func0.call(data12, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2,schemaPath:"#/properties/weaknesses/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key2 of Object.keys(data12)){
if(!(((((key2 === "id") || (key2 === "text")) || (key2 === "weight")) || (key2 === "rating")) || (key2 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2,schemaPath:"#/properties/weaknesses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data12.id !== undefined && func0.call(data12, "id")){
let data13 = data12.id;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/id",schemaPath:"#/properties/weaknesses/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/id",schemaPath:"#/properties/weaknesses/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.text !== undefined && func0.call(data12, "text")){
let data14 = data12.text;
if(typeof data14 === "string"){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/text",schemaPath:"#/properties/weaknesses/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/text",schemaPath:"#/properties/weaknesses/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.weight !== undefined && func0.call(data12, "weight")){
let data15 = data12.weight;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/weight",schemaPath:"#/properties/weaknesses/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/weight",schemaPath:"#/properties/weaknesses/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/weight",schemaPath:"#/properties/weaknesses/items/properties/weight/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.rating !== undefined && func0.call(data12, "rating")){
let data16 = data12.rating;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 4 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/rating",schemaPath:"#/properties/weaknesses/items/properties/rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/rating",schemaPath:"#/properties/weaknesses/items/properties/rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/rating",schemaPath:"#/properties/weaknesses/items/properties/rating/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.sources !== undefined && func0.call(data12, "sources")){
let data17 = data12.sources;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/sources/" + i3,schemaPath:"#/properties/weaknesses/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/sources/" + i3,schemaPath:"#/properties/weaknesses/items/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2+"/sources",schemaPath:"#/properties/weaknesses/items/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses/" + i2,schemaPath:"#/properties/weaknesses/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weaknesses",schemaPath:"#/properties/weaknesses/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.opportunities !== undefined && func0.call(data, "opportunities")){
let data19 = data.opportunities;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.id === undefined) || (!(func0.call(data20, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4,schemaPath:"#/properties/opportunities/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data20.text === undefined) || (!(func0.call(data20, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4,schemaPath:"#/properties/opportunities/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key3 of Object.keys(data20)){
if(!(((((key3 === "id") || (key3 === "text")) || (key3 === "weight")) || (key3 === "rating")) || (key3 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4,schemaPath:"#/properties/opportunities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data20.id !== undefined && func0.call(data20, "id")){
let data21 = data20.id;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/id",schemaPath:"#/properties/opportunities/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/id",schemaPath:"#/properties/opportunities/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.text !== undefined && func0.call(data20, "text")){
let data22 = data20.text;
if(typeof data22 === "string"){
if(data22.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/text",schemaPath:"#/properties/opportunities/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/text",schemaPath:"#/properties/opportunities/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.weight !== undefined && func0.call(data20, "weight")){
let data23 = data20.weight;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/weight",schemaPath:"#/properties/opportunities/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/weight",schemaPath:"#/properties/opportunities/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/weight",schemaPath:"#/properties/opportunities/items/properties/weight/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data20.rating !== undefined && func0.call(data20, "rating")){
let data24 = data20.rating;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 4 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/rating",schemaPath:"#/properties/opportunities/items/properties/rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data24 < 1 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/rating",schemaPath:"#/properties/opportunities/items/properties/rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/rating",schemaPath:"#/properties/opportunities/items/properties/rating/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data20.sources !== undefined && func0.call(data20, "sources")){
let data25 = data20.sources;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(typeof data26 === "string"){
if(data26.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/sources/" + i5,schemaPath:"#/properties/opportunities/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/sources/" + i5,schemaPath:"#/properties/opportunities/items/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4+"/sources",schemaPath:"#/properties/opportunities/items/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities/" + i4,schemaPath:"#/properties/opportunities/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities",schemaPath:"#/properties/opportunities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.threats !== undefined && func0.call(data, "threats")){
let data27 = data.threats;
if(Array.isArray(data27)){
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
let data28 = data27[i6];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.id === undefined) || (!(func0.call(data28, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6,schemaPath:"#/properties/threats/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data28.text === undefined) || (!(func0.call(data28, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6,schemaPath:"#/properties/threats/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key4 of Object.keys(data28)){
if(!(((((key4 === "id") || (key4 === "text")) || (key4 === "weight")) || (key4 === "rating")) || (key4 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6,schemaPath:"#/properties/threats/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data28.id !== undefined && func0.call(data28, "id")){
let data29 = data28.id;
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/id",schemaPath:"#/properties/threats/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/id",schemaPath:"#/properties/threats/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data28.text !== undefined && func0.call(data28, "text")){
let data30 = data28.text;
if(typeof data30 === "string"){
if(data30.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/text",schemaPath:"#/properties/threats/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/text",schemaPath:"#/properties/threats/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data28.weight !== undefined && func0.call(data28, "weight")){
let data31 = data28.weight;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/weight",schemaPath:"#/properties/threats/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data31 < 0 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/weight",schemaPath:"#/properties/threats/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/weight",schemaPath:"#/properties/threats/items/properties/weight/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data28.rating !== undefined && func0.call(data28, "rating")){
let data32 = data28.rating;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4 || isNaN(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/rating",schemaPath:"#/properties/threats/items/properties/rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data32 < 1 || isNaN(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/rating",schemaPath:"#/properties/threats/items/properties/rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/rating",schemaPath:"#/properties/threats/items/properties/rating/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data28.sources !== undefined && func0.call(data28, "sources")){
let data33 = data28.sources;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(typeof data34 === "string"){
if(data34.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/sources/" + i7,schemaPath:"#/properties/threats/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/sources/" + i7,schemaPath:"#/properties/threats/items/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6+"/sources",schemaPath:"#/properties/threats/items/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threats/" + i6,schemaPath:"#/properties/threats/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.strategies !== undefined && func0.call(data, "strategies")){
let data35 = data.strategies;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key5 of Object.keys(data35)){
if(!((((key5 === "so") || (key5 === "wo")) || (key5 === "st")) || (key5 === "wt"))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies",schemaPath:"#/properties/strategies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data35.so !== undefined && func0.call(data35, "so")){
let data36 = data35.so;
if(Array.isArray(data36)){
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
let data37 = data36[i8];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.id === undefined) || (!(func0.call(data37, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8,schemaPath:"#/properties/strategies/properties/so/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data37.text === undefined) || (!(func0.call(data37, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8,schemaPath:"#/properties/strategies/properties/so/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key6 of Object.keys(data37)){
if(!(((key6 === "id") || (key6 === "text")) || (key6 === "factors"))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8,schemaPath:"#/properties/strategies/properties/so/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data37.id !== undefined && func0.call(data37, "id")){
let data38 = data37.id;
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8+"/id",schemaPath:"#/properties/strategies/properties/so/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8+"/id",schemaPath:"#/properties/strategies/properties/so/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.text !== undefined && func0.call(data37, "text")){
let data39 = data37.text;
if(typeof data39 === "string"){
if(data39.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8+"/text",schemaPath:"#/properties/strategies/properties/so/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8+"/text",schemaPath:"#/properties/strategies/properties/so/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.factors !== undefined && func0.call(data37, "factors")){
let data40 = data37.factors;
if(Array.isArray(data40)){
const len9 = data40.length;
for(let i9=0; i9<len9; i9++){
let data41 = data40[i9];
if(typeof data41 === "string"){
if(data41.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8+"/factors/" + i9,schemaPath:"#/properties/strategies/properties/so/items/properties/factors/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8+"/factors/" + i9,schemaPath:"#/properties/strategies/properties/so/items/properties/factors/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8+"/factors",schemaPath:"#/properties/strategies/properties/so/items/properties/factors/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so/" + i8,schemaPath:"#/properties/strategies/properties/so/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/so",schemaPath:"#/properties/strategies/properties/so/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data35.wo !== undefined && func0.call(data35, "wo")){
let data42 = data35.wo;
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
let data43 = data42[i10];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.id === undefined) || (!(func0.call(data43, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10,schemaPath:"#/properties/strategies/properties/wo/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data43.text === undefined) || (!(func0.call(data43, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10,schemaPath:"#/properties/strategies/properties/wo/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key7 of Object.keys(data43)){
if(!(((key7 === "id") || (key7 === "text")) || (key7 === "factors"))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10,schemaPath:"#/properties/strategies/properties/wo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data43.id !== undefined && func0.call(data43, "id")){
let data44 = data43.id;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10+"/id",schemaPath:"#/properties/strategies/properties/wo/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10+"/id",schemaPath:"#/properties/strategies/properties/wo/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.text !== undefined && func0.call(data43, "text")){
let data45 = data43.text;
if(typeof data45 === "string"){
if(data45.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10+"/text",schemaPath:"#/properties/strategies/properties/wo/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10+"/text",schemaPath:"#/properties/strategies/properties/wo/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.factors !== undefined && func0.call(data43, "factors")){
let data46 = data43.factors;
if(Array.isArray(data46)){
const len11 = data46.length;
for(let i11=0; i11<len11; i11++){
let data47 = data46[i11];
if(typeof data47 === "string"){
if(data47.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10+"/factors/" + i11,schemaPath:"#/properties/strategies/properties/wo/items/properties/factors/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10+"/factors/" + i11,schemaPath:"#/properties/strategies/properties/wo/items/properties/factors/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10+"/factors",schemaPath:"#/properties/strategies/properties/wo/items/properties/factors/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo/" + i10,schemaPath:"#/properties/strategies/properties/wo/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wo",schemaPath:"#/properties/strategies/properties/wo/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data35.st !== undefined && func0.call(data35, "st")){
let data48 = data35.st;
if(Array.isArray(data48)){
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
let data49 = data48[i12];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.id === undefined) || (!(func0.call(data49, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12,schemaPath:"#/properties/strategies/properties/st/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data49.text === undefined) || (!(func0.call(data49, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12,schemaPath:"#/properties/strategies/properties/st/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key8 of Object.keys(data49)){
if(!(((key8 === "id") || (key8 === "text")) || (key8 === "factors"))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12,schemaPath:"#/properties/strategies/properties/st/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data49.id !== undefined && func0.call(data49, "id")){
let data50 = data49.id;
if(typeof data50 === "string"){
if(!pattern4.test(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12+"/id",schemaPath:"#/properties/strategies/properties/st/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12+"/id",schemaPath:"#/properties/strategies/properties/st/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data49.text !== undefined && func0.call(data49, "text")){
let data51 = data49.text;
if(typeof data51 === "string"){
if(data51.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12+"/text",schemaPath:"#/properties/strategies/properties/st/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12+"/text",schemaPath:"#/properties/strategies/properties/st/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data49.factors !== undefined && func0.call(data49, "factors")){
let data52 = data49.factors;
if(Array.isArray(data52)){
const len13 = data52.length;
for(let i13=0; i13<len13; i13++){
let data53 = data52[i13];
if(typeof data53 === "string"){
if(data53.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12+"/factors/" + i13,schemaPath:"#/properties/strategies/properties/st/items/properties/factors/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12+"/factors/" + i13,schemaPath:"#/properties/strategies/properties/st/items/properties/factors/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12+"/factors",schemaPath:"#/properties/strategies/properties/st/items/properties/factors/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st/" + i12,schemaPath:"#/properties/strategies/properties/st/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/st",schemaPath:"#/properties/strategies/properties/st/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data35.wt !== undefined && func0.call(data35, "wt")){
let data54 = data35.wt;
if(Array.isArray(data54)){
const len14 = data54.length;
for(let i14=0; i14<len14; i14++){
let data55 = data54[i14];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if((data55.id === undefined) || (!(func0.call(data55, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14,schemaPath:"#/properties/strategies/properties/wt/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data55.text === undefined) || (!(func0.call(data55, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14,schemaPath:"#/properties/strategies/properties/wt/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key9 of Object.keys(data55)){
if(!(((key9 === "id") || (key9 === "text")) || (key9 === "factors"))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14,schemaPath:"#/properties/strategies/properties/wt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data55.id !== undefined && func0.call(data55, "id")){
let data56 = data55.id;
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14+"/id",schemaPath:"#/properties/strategies/properties/wt/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14+"/id",schemaPath:"#/properties/strategies/properties/wt/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.text !== undefined && func0.call(data55, "text")){
let data57 = data55.text;
if(typeof data57 === "string"){
if(data57.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14+"/text",schemaPath:"#/properties/strategies/properties/wt/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14+"/text",schemaPath:"#/properties/strategies/properties/wt/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data55.factors !== undefined && func0.call(data55, "factors")){
let data58 = data55.factors;
if(Array.isArray(data58)){
const len15 = data58.length;
for(let i15=0; i15<len15; i15++){
let data59 = data58[i15];
if(typeof data59 === "string"){
if(data59.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14+"/factors/" + i15,schemaPath:"#/properties/strategies/properties/wt/items/properties/factors/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14+"/factors/" + i15,schemaPath:"#/properties/strategies/properties/wt/items/properties/factors/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14+"/factors",schemaPath:"#/properties/strategies/properties/wt/items/properties/factors/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt/" + i14,schemaPath:"#/properties/strategies/properties/wt/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/wt",schemaPath:"#/properties/strategies/properties/wt/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies",schemaPath:"#/properties/strategies/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.quadrant !== undefined && func0.call(data, "quadrant")){
let data60 = data.quadrant;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
(vErrors ??= []).push({instancePath:instancePath+"/quadrant",schemaPath:"#/properties/quadrant/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!((((data60 === 1) || (data60 === 2)) || (data60 === 3)) || (data60 === 4))){
(vErrors ??= []).push({instancePath:instancePath+"/quadrant",schemaPath:"#/properties/quadrant/enum",keyword:"enum",params:{allowedValues: schema43.properties.quadrant.enum}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data61 = data.sources;
if(Array.isArray(data61)){
const len16 = data61.length;
for(let i16=0; i16<len16; i16++){
let data62 = data61[i16];
if(typeof data62 === "string"){
if(data62.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i16,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i16,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/swot.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema45 = {"title":"Dimensi","description":"Enam dimensi; setiap kunci adalah id dimensi.","type":"object","additionalProperties":false,"x-open":true,"properties":{"governance":{"$ref":"dimension.schema.json"},"branding":{"$ref":"dimension.schema.json"},"economy":{"$ref":"dimension.schema.json"},"living":{"$ref":"dimension.schema.json"},"society":{"$ref":"dimension.schema.json"},"environment":{"$ref":"dimension.schema.json"}}};
const schema46 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/dimension.schema.json","title":"Dimensi","description":"Satu dimensi kota atau kabupaten cerdas.","type":"object","additionalProperties":false,"properties":{"coordinator":{"title":"Koordinator","description":"Id perangkat daerah koordinator dimensi.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"overview":{"title":"Gambaran umum","description":"Gambaran umum dimensi.","type":"string","minLength":1,"x-prose":true,"examples":["Dimensi ini menata layanan dan birokrasi berbasis data."]},"aspects":{"$ref":"dimension-ids.schema.json#/definitions/aspects"},"goals":{"title":"Sasaran","description":"Sasaran dimensi.","type":"array","items":{"title":"Sasaran","description":"Satu sasaran.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id sasaran","description":"Pengenal tetap sasaran.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"goal","examples":["sas-layanan"]},"text":{"title":"Bunyi sasaran","description":"Rumusan sasaran.","type":"string","minLength":1,"examples":["Meningkatnya kualitas layanan publik"]},"aspect":{"$ref":"dimension-ids.schema.json#/definitions/aspect"},"mission":{"title":"Misi","description":"Id misi yang didukung.","type":"string","minLength":1,"x-ref":"mission","examples":["misi-1"]},"plan_goals":{"title":"Sasaran RPJMD","description":"Id sasaran dokumen rencana daerah.","type":"array","items":{"title":"Sasaran RPJMD","description":"Id sasaran dokumen rencana daerah.","type":"string","minLength":1,"x-ref":"plan-goal","examples":["rpjmd-sasaran-2-1"]},"examples":[["rpjmd-sasaran-2-1"]]},"indicators":{"title":"Indikator","description":"Id indikator sasaran.","type":"array","items":{"title":"Indikator","description":"Id indikator sasaran.","type":"string","minLength":1,"x-ref":"indicator","examples":["ind-layanan-daring"]},"examples":[["ind-layanan-daring"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"sas-layanan","text":"Meningkatnya kualitas layanan publik","aspect":"service"}]},"examples":[[{"id":"sas-layanan","text":"Meningkatnya kualitas layanan publik","aspect":"service"}]]},"strategies":{"title":"Strategi","description":"Strategi dimensi menurut aspek.","type":"array","items":{"title":"Strategi","description":"Satu strategi.","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"title":"Id strategi","description":"Pengenal tetap strategi.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"strategy","examples":["str-layanan"]},"text":{"title":"Rumusan","description":"Rumusan strategi.","type":"string","minLength":1,"examples":["Memadukan layanan dalam satu portal"]},"aspect":{"$ref":"dimension-ids.schema.json#/definitions/aspect"},"goals":{"title":"Sasaran","description":"Id sasaran yang dituju.","type":"array","items":{"title":"Sasaran","description":"Id sasaran yang dituju.","type":"string","minLength":1,"x-ref":"goal","examples":["sas-layanan"]},"examples":[["sas-layanan"]]},"gaps":{"title":"Kesenjangan","description":"Id kesenjangan yang dijawab.","type":"array","items":{"title":"Kesenjangan","description":"Id kesenjangan yang dijawab.","type":"string","minLength":1,"x-ref":"gap","examples":["gap-layanan-terpadu"]},"examples":[["gap-layanan-terpadu"]]},"swot":{"title":"Strategi SWOT","description":"Strategi atau faktor SWOT yang diturunkan, ditulis tabel/id.","type":"array","items":{"title":"Strategi SWOT","description":"Strategi atau faktor SWOT yang diturunkan, ditulis tabel/id.","type":"string","minLength":1,"x-ref":"swot","examples":["swot-daerah/so1"]},"examples":[["swot-daerah/so1"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"str-layanan","text":"Memadukan layanan dalam satu portal","aspect":"service"}]},"examples":[[{"id":"str-layanan","text":"Memadukan layanan dalam satu portal","aspect":"service"}]]},"indicators":{"$ref":"indicator.schema.json"},"programs":{"$ref":"program.schema.json"},"counts":{"title":"Jumlah terbitan","description":"Jumlah sebagaimana diumumkan; bila diisi, inilah yang dibandingkan, bukan panjang daftar.","type":"object","additionalProperties":false,"properties":{"programs":{"title":"Jumlah program","description":"Jumlah program yang diumumkan.","type":"integer","minimum":0,"examples":[12]},"quick_wins":{"title":"Jumlah quick win","description":"Jumlah quick win yang diumumkan.","type":"integer","minimum":0,"examples":[1]},"indicators":{"title":"Jumlah indikator","description":"Jumlah indikator yang diumumkan.","type":"integer","minimum":0,"examples":[8]}},"examples":[{"programs":12}]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"coordinator":"diskominfo","overview":"Dimensi ini menata layanan dan birokrasi berbasis data.","aspects":{"service":"Pelayanan publik dipadukan dalam satu portal."}}]};
const schema47 = {"title":"Aspek dimensi","description":"Uraian tiap aspek, dengan id aspek sebagai kunci.","type":"object","additionalProperties":false,"properties":{"service":{"title":"Pelayanan Publik","description":"Uraian aspek Pelayanan Publik.","type":"string","minLength":1,"x-prose":true,"examples":["Pelayanan Publik diarahkan agar mudah, terbuka, dan terukur."]},"bureaucracy":{"title":"Birokrasi","description":"Uraian aspek Birokrasi.","type":"string","minLength":1,"x-prose":true,"examples":["Birokrasi diarahkan agar mudah, terbuka, dan terukur."]},"policy":{"title":"Kebijakan Publik","description":"Uraian aspek Kebijakan Publik.","type":"string","minLength":1,"x-prose":true,"examples":["Kebijakan Publik diarahkan agar mudah, terbuka, dan terukur."]},"tourism":{"title":"Pariwisata","description":"Uraian aspek Pariwisata.","type":"string","minLength":1,"x-prose":true,"examples":["Pariwisata diarahkan agar mudah, terbuka, dan terukur."]},"business":{"title":"Bisnis","description":"Uraian aspek Bisnis.","type":"string","minLength":1,"x-prose":true,"examples":["Bisnis diarahkan agar mudah, terbuka, dan terukur."]},"appearance":{"title":"Wajah Kota","description":"Uraian aspek Wajah Kota.","type":"string","minLength":1,"x-prose":true,"examples":["Wajah Kota diarahkan agar mudah, terbuka, dan terukur."]},"industry":{"title":"Ekosistem Industri","description":"Uraian aspek Ekosistem Industri.","type":"string","minLength":1,"x-prose":true,"examples":["Ekosistem Industri diarahkan agar mudah, terbuka, dan terukur."]},"welfare":{"title":"Kesejahteraan Rakyat","description":"Uraian aspek Kesejahteraan Rakyat.","type":"string","minLength":1,"x-prose":true,"examples":["Kesejahteraan Rakyat diarahkan agar mudah, terbuka, dan terukur."]},"transaction":{"title":"Ekosistem Transaksi Keuangan","description":"Uraian aspek Ekosistem Transaksi Keuangan.","type":"string","minLength":1,"x-prose":true,"examples":["Ekosistem Transaksi Keuangan diarahkan agar mudah, terbuka, dan terukur."]},"harmony":{"title":"Harmonisasi Tata Ruang","description":"Uraian aspek Harmonisasi Tata Ruang.","type":"string","minLength":1,"x-prose":true,"examples":["Harmonisasi Tata Ruang diarahkan agar mudah, terbuka, dan terukur."]},"health":{"title":"Prasarana Kesehatan","description":"Uraian aspek Prasarana Kesehatan.","type":"string","minLength":1,"x-prose":true,"examples":["Prasarana Kesehatan diarahkan agar mudah, terbuka, dan terukur."]},"mobility":{"title":"Sarana Transportasi","description":"Uraian aspek Sarana Transportasi.","type":"string","minLength":1,"x-prose":true,"examples":["Sarana Transportasi diarahkan agar mudah, terbuka, dan terukur."]},"community":{"title":"Interaksi Masyarakat","description":"Uraian aspek Interaksi Masyarakat.","type":"string","minLength":1,"x-prose":true,"examples":["Interaksi Masyarakat diarahkan agar mudah, terbuka, dan terukur."]},"learning":{"title":"Ekosistem Belajar","description":"Uraian aspek Ekosistem Belajar.","type":"string","minLength":1,"x-prose":true,"examples":["Ekosistem Belajar diarahkan agar mudah, terbuka, dan terukur."]},"security":{"title":"Keamanan Masyarakat","description":"Uraian aspek Keamanan Masyarakat.","type":"string","minLength":1,"x-prose":true,"examples":["Keamanan Masyarakat diarahkan agar mudah, terbuka, dan terukur."]},"protection":{"title":"Perlindungan Lingkungan","description":"Uraian aspek Perlindungan Lingkungan.","type":"string","minLength":1,"x-prose":true,"examples":["Perlindungan Lingkungan diarahkan agar mudah, terbuka, dan terukur."]},"waste":{"title":"Tata Kelola Sampah dan Limbah","description":"Uraian aspek Tata Kelola Sampah dan Limbah.","type":"string","minLength":1,"x-prose":true,"examples":["Tata Kelola Sampah dan Limbah diarahkan agar mudah, terbuka, dan terukur."]},"energy":{"title":"Tata Kelola Energi","description":"Uraian aspek Tata Kelola Energi.","type":"string","minLength":1,"x-prose":true,"examples":["Tata Kelola Energi diarahkan agar mudah, terbuka, dan terukur."]}},"examples":[{"service":"Pelayanan publik dipadukan dalam satu portal."}]};
const schema50 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/indicator.schema.json","title":"Indikator","description":"Daftar indikator kinerja.","type":"array","items":{"$ref":"#/definitions/indicator"},"definitions":{"evidence":{"title":"Bukti","description":"Bukti pelaksanaan.","type":"array","items":{"title":"Bukti","description":"Satu bukti; isi file atau url.","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"title":"Judul bukti","description":"Judul bukti.","type":"string","minLength":1,"examples":["Berita acara uji coba"]},"file":{"title":"Berkas","description":"Berkas di dalam folder proyek.","type":"string","minLength":1,"x-file":true,"examples":["assets/bukti/uji-coba.pdf"]},"url":{"title":"Alamat web","description":"Alamat web bukti.","type":"string","minLength":1,"pattern":"^https?://","examples":["https://contoh.example/bukti"]},"date":{"title":"Tanggal","description":"Tanggal bukti.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-03-20"]}},"examples":[{"title":"Berita acara uji coba","file":"assets/bukti/uji-coba.pdf","url":"https://contoh.example/bukti"}]},"examples":[[{"title":"Berita acara uji coba","file":"assets/bukti/uji-coba.pdf","url":"https://contoh.example/bukti"}]]},"indicator":{"title":"Indikator","description":"Satu indikator kinerja.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"title":"Id indikator","description":"Pengenal tetap indikator.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"indicator","examples":["ind-layanan-daring"]},"name":{"title":"Nama indikator","description":"Nama indikator.","type":"string","minLength":1,"examples":["Persentase layanan publik yang tersedia secara daring"]},"definition":{"title":"Definisi operasional","description":"Cara mengukur indikator.","type":"string","minLength":1,"x-prose":true,"examples":["Jumlah layanan daring dibagi jumlah seluruh layanan dikali seratus."]},"unit":{"title":"Satuan","description":"Satuan indikator.","type":"string","minLength":1,"examples":["persen"]},"direction":{"title":"Arah","description":"up bila naik berarti baik, down bila turun berarti baik, steady bila dijaga.","type":"string","enum":["up","down","steady"],"examples":["up"]},"level":{"title":"Tingkat","description":"output keluaran, outcome hasil, impact dampak.","type":"string","enum":["output","outcome","impact"],"examples":["output"]},"baseline":{"title":"Nilai awal","description":"Nilai pada tahun dasar.","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"title":"Nilai","description":"Nilai awal.","type":"number","examples":[62.5]},"year":{"title":"Tahun","description":"Tahun nilai awal.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]}},"examples":[{"value":62.5,"year":2024}]},"targets":{"title":"Target","description":"Target per tahun.","type":"object","additionalProperties":false,"patternProperties":{"^[0-9]{4}$":{"title":"Target","description":"Nilai target tahun itu.","type":"number","examples":[70]}},"x-keys":"year","examples":[{"2025":70}]},"actuals":{"title":"Realisasi","description":"Capaian per tahun.","type":"object","additionalProperties":false,"patternProperties":{"^[0-9]{4}$":{"title":"Realisasi","description":"Capaian satu tahun.","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"title":"Nilai","description":"Nilai capaian.","type":"number","examples":[71.2]},"date":{"title":"Tanggal","description":"Tanggal pengukuran.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-12-31"]},"evidence":{"$ref":"#/definitions/evidence"}},"examples":[{"value":71.2,"date":"2025-12-31","evidence":[{"title":"Berita acara uji coba","file":"assets/bukti/uji-coba.pdf","url":"https://contoh.example/bukti"}]}]}},"x-keys":"year","examples":[{"2025":{"value":71.2}}]},"agency":{"title":"Penanggung jawab","description":"Id perangkat daerah penanggung jawab data.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"references":{"title":"Acuan","description":"Kaitan dengan acuan lain.","type":"object","additionalProperties":false,"properties":{"sdg":{"title":"TPB/SDGs","description":"Kode tujuan pembangunan berkelanjutan, dalam tanda kutip.","type":"array","items":{"title":"Kode","description":"Kode tujuan.","type":"string","minLength":1,"examples":["16.6"]},"examples":[["16.6"]]},"iso":{"title":"SNI ISO","description":"Kode indikator SNI ISO kota.","type":"array","items":{"title":"Kode","description":"Kode indikator.","type":"string","minLength":1,"examples":["37122:5.1"]},"examples":[["37122:5.1"]]},"spbe":{"title":"SPBE","description":"Kode indikator SPBE, dalam tanda kutip.","type":"array","items":{"title":"Kode","description":"Kode indikator.","type":"string","minLength":1,"examples":["32"]},"examples":[["32"]]}},"examples":[{"sdg":["16.6"]}]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"ind-layanan-daring","name":"Persentase layanan publik yang tersedia secara daring","definition":"Jumlah layanan daring dibagi jumlah seluruh layanan dikali seratus."}]}},"examples":[[{"id":"ind-layanan-daring","name":"Persentase layanan publik yang tersedia secara daring","definition":"Jumlah layanan daring dibagi jumlah seluruh layanan dikali seratus."}]]};
const schema51 = {"title":"Indikator","description":"Satu indikator kinerja.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"title":"Id indikator","description":"Pengenal tetap indikator.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"indicator","examples":["ind-layanan-daring"]},"name":{"title":"Nama indikator","description":"Nama indikator.","type":"string","minLength":1,"examples":["Persentase layanan publik yang tersedia secara daring"]},"definition":{"title":"Definisi operasional","description":"Cara mengukur indikator.","type":"string","minLength":1,"x-prose":true,"examples":["Jumlah layanan daring dibagi jumlah seluruh layanan dikali seratus."]},"unit":{"title":"Satuan","description":"Satuan indikator.","type":"string","minLength":1,"examples":["persen"]},"direction":{"title":"Arah","description":"up bila naik berarti baik, down bila turun berarti baik, steady bila dijaga.","type":"string","enum":["up","down","steady"],"examples":["up"]},"level":{"title":"Tingkat","description":"output keluaran, outcome hasil, impact dampak.","type":"string","enum":["output","outcome","impact"],"examples":["output"]},"baseline":{"title":"Nilai awal","description":"Nilai pada tahun dasar.","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"title":"Nilai","description":"Nilai awal.","type":"number","examples":[62.5]},"year":{"title":"Tahun","description":"Tahun nilai awal.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2024]}},"examples":[{"value":62.5,"year":2024}]},"targets":{"title":"Target","description":"Target per tahun.","type":"object","additionalProperties":false,"patternProperties":{"^[0-9]{4}$":{"title":"Target","description":"Nilai target tahun itu.","type":"number","examples":[70]}},"x-keys":"year","examples":[{"2025":70}]},"actuals":{"title":"Realisasi","description":"Capaian per tahun.","type":"object","additionalProperties":false,"patternProperties":{"^[0-9]{4}$":{"title":"Realisasi","description":"Capaian satu tahun.","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"title":"Nilai","description":"Nilai capaian.","type":"number","examples":[71.2]},"date":{"title":"Tanggal","description":"Tanggal pengukuran.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-12-31"]},"evidence":{"$ref":"#/definitions/evidence"}},"examples":[{"value":71.2,"date":"2025-12-31","evidence":[{"title":"Berita acara uji coba","file":"assets/bukti/uji-coba.pdf","url":"https://contoh.example/bukti"}]}]}},"x-keys":"year","examples":[{"2025":{"value":71.2}}]},"agency":{"title":"Penanggung jawab","description":"Id perangkat daerah penanggung jawab data.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"references":{"title":"Acuan","description":"Kaitan dengan acuan lain.","type":"object","additionalProperties":false,"properties":{"sdg":{"title":"TPB/SDGs","description":"Kode tujuan pembangunan berkelanjutan, dalam tanda kutip.","type":"array","items":{"title":"Kode","description":"Kode tujuan.","type":"string","minLength":1,"examples":["16.6"]},"examples":[["16.6"]]},"iso":{"title":"SNI ISO","description":"Kode indikator SNI ISO kota.","type":"array","items":{"title":"Kode","description":"Kode indikator.","type":"string","minLength":1,"examples":["37122:5.1"]},"examples":[["37122:5.1"]]},"spbe":{"title":"SPBE","description":"Kode indikator SPBE, dalam tanda kutip.","type":"array","items":{"title":"Kode","description":"Kode indikator.","type":"string","minLength":1,"examples":["32"]},"examples":[["32"]]}},"examples":[{"sdg":["16.6"]}]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"ind-layanan-daring","name":"Persentase layanan publik yang tersedia secara daring","definition":"Jumlah layanan daring dibagi jumlah seluruh layanan dikali seratus."}]};
const schema52 = {"title":"Bukti","description":"Bukti pelaksanaan.","type":"array","items":{"title":"Bukti","description":"Satu bukti; isi file atau url.","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"title":"Judul bukti","description":"Judul bukti.","type":"string","minLength":1,"examples":["Berita acara uji coba"]},"file":{"title":"Berkas","description":"Berkas di dalam folder proyek.","type":"string","minLength":1,"x-file":true,"examples":["assets/bukti/uji-coba.pdf"]},"url":{"title":"Alamat web","description":"Alamat web bukti.","type":"string","minLength":1,"pattern":"^https?://","examples":["https://contoh.example/bukti"]},"date":{"title":"Tanggal","description":"Tanggal bukti.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-03-20"]}},"examples":[{"title":"Berita acara uji coba","file":"assets/bukti/uji-coba.pdf","url":"https://contoh.example/bukti"}]},"examples":[[{"title":"Berita acara uji coba","file":"assets/bukti/uji-coba.pdf","url":"https://contoh.example/bukti"}]]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema51.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.definition !== undefined && func0.call(data, "definition")){
let data2 = data.definition;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data3 = data.unit;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.direction !== undefined && func0.call(data, "direction")){
let data4 = data.direction;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "up") || (data4 === "down")) || (data4 === "steady"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema51.properties.direction.enum}});
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data5 = data.level;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "output") || (data5 === "outcome")) || (data5 === "impact"))){
(vErrors ??= []).push({instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema51.properties.level.enum}});
errors++;
}
}
if(data.baseline !== undefined && func0.call(data, "baseline")){
let data6 = data.baseline;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.value === undefined) || (!(func0.call(data6, "value")))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key1 of Object.keys(data6)){
if(!((key1 === "value") || (key1 === "year"))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.value !== undefined && func0.call(data6, "value")){
let data7 = data6.value;
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/value",schemaPath:"#/properties/baseline/properties/value/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data6.year !== undefined && func0.call(data6, "year")){
let data8 = data6.year;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/year",schemaPath:"#/properties/baseline/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2100 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/year",schemaPath:"#/properties/baseline/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data8 < 1945 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/year",schemaPath:"#/properties/baseline/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.targets !== undefined && func0.call(data, "targets")){
let data9 = data.targets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 of Object.keys(data9)){
if(!(pattern32.test(key2))){
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
for(const key3 of Object.keys(data9)){
if(pattern32.test(key3)){
let data10 = data9[key3];
if(!((typeof data10 == "number") && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/patternProperties/%5E%5B0-9%5D%7B4%7D%24/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.actuals !== undefined && func0.call(data, "actuals")){
let data11 = data.actuals;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 of Object.keys(data11)){
if(!(pattern32.test(key4))){
(vErrors ??= []).push({instancePath:instancePath+"/actuals",schemaPath:"#/properties/actuals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
for(const key5 of Object.keys(data11)){
if(pattern32.test(key5)){
let data12 = data11[key5];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.value === undefined) || (!(func0.call(data12, "value")))){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actuals/patternProperties/%5E%5B0-9%5D%7B4%7D%24/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key6 of Object.keys(data12)){
if(!(((key6 === "value") || (key6 === "date")) || (key6 === "evidence"))){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actuals/patternProperties/%5E%5B0-9%5D%7B4%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data12.value !== undefined && func0.call(data12, "value")){
let data13 = data12.value;
if(!((typeof data13 == "number") && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/actuals/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/value/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.date !== undefined && func0.call(data12, "date")){
let data14 = data12.date;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/actuals/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/actuals/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.evidence !== undefined && func0.call(data12, "evidence")){
let data15 = data12.evidence;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.title === undefined) || (!(func0.call(data16, "title")))){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0,schemaPath:"#/definitions/evidence/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key7 of Object.keys(data16)){
if(!((((key7 === "title") || (key7 === "file")) || (key7 === "url")) || (key7 === "date"))){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0,schemaPath:"#/definitions/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data16.title !== undefined && func0.call(data16, "title")){
let data17 = data16.title;
if(typeof data17 === "string"){
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/title",schemaPath:"#/definitions/evidence/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/title",schemaPath:"#/definitions/evidence/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.file !== undefined && func0.call(data16, "file")){
let data18 = data16.file;
if(typeof data18 === "string"){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/file",schemaPath:"#/definitions/evidence/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/file",schemaPath:"#/definitions/evidence/items/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.url !== undefined && func0.call(data16, "url")){
let data19 = data16.url;
if(typeof data19 === "string"){
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/url",schemaPath:"#/definitions/evidence/items/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern10.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/url",schemaPath:"#/definitions/evidence/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/url",schemaPath:"#/definitions/evidence/items/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.date !== undefined && func0.call(data16, "date")){
let data20 = data16.date;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/date",schemaPath:"#/definitions/evidence/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0+"/date",schemaPath:"#/definitions/evidence/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence/" + i0,schemaPath:"#/definitions/evidence/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence",schemaPath:"#/definitions/evidence/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actuals/patternProperties/%5E%5B0-9%5D%7B4%7D%24/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals",schemaPath:"#/properties/actuals/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.agency !== undefined && func0.call(data, "agency")){
let data21 = data.agency;
if(typeof data21 === "string"){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.references !== undefined && func0.call(data, "references")){
let data22 = data.references;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 of Object.keys(data22)){
if(!(((key8 === "sdg") || (key8 === "iso")) || (key8 === "spbe"))){
(vErrors ??= []).push({instancePath:instancePath+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data22.sdg !== undefined && func0.call(data22, "sdg")){
let data23 = data22.sdg;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 === "string"){
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/references/sdg/" + i1,schemaPath:"#/properties/references/properties/sdg/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references/sdg/" + i1,schemaPath:"#/properties/references/properties/sdg/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references/sdg",schemaPath:"#/properties/references/properties/sdg/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.iso !== undefined && func0.call(data22, "iso")){
let data25 = data22.iso;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(typeof data26 === "string"){
if(data26.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/references/iso/" + i2,schemaPath:"#/properties/references/properties/iso/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references/iso/" + i2,schemaPath:"#/properties/references/properties/iso/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references/iso",schemaPath:"#/properties/references/properties/iso/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.spbe !== undefined && func0.call(data22, "spbe")){
let data27 = data22.spbe;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(typeof data28 === "string"){
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/references/spbe/" + i3,schemaPath:"#/properties/references/properties/spbe/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references/spbe/" + i3,schemaPath:"#/properties/references/properties/spbe/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references/spbe",schemaPath:"#/properties/references/properties/spbe/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data29 = data.sources;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(typeof data30 === "string"){
if(data30.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i4,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i4,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/indicator.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema53 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/program.schema.json","title":"Program","description":"Daftar program satu dimensi.","type":"array","items":{"$ref":"#/definitions/program"},"definitions":{"budget":{"title":"Anggaran","description":"Anggaran per tahun dan sumber dana, dalam rupiah utuh.","type":"object","additionalProperties":false,"patternProperties":{"^[0-9]{4}$":{"title":"Anggaran setahun","description":"Rupiah per sumber dana.","type":"object","additionalProperties":false,"properties":{"apbd":{"title":"APBD kabupaten/kota","description":"Anggaran dari APBD kabupaten/kota dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"apbd_provinsi":{"title":"APBD provinsi","description":"Anggaran dari APBD provinsi dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"apbn":{"title":"APBN","description":"Anggaran dari APBN dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"dak":{"title":"Dana Alokasi Khusus (bagian dari APBN)","description":"Anggaran dari Dana Alokasi Khusus (bagian dari APBN) dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"csr":{"title":"CSR/TJSL","description":"Anggaran dari CSR/TJSL dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"kpbu":{"title":"Kerja sama pemerintah dan badan usaha","description":"Anggaran dari Kerja sama pemerintah dan badan usaha dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"private":{"title":"Swasta","description":"Anggaran dari Swasta dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"grant":{"title":"Hibah","description":"Anggaran dari Hibah dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"blud":{"title":"BLUD","description":"Anggaran dari BLUD dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"dana_desa":{"title":"Dana Desa","description":"Anggaran dari Dana Desa dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"community":{"title":"Swadaya masyarakat","description":"Anggaran dari Swadaya masyarakat dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"other":{"title":"Sumber lain","description":"Anggaran dari Sumber lain dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]}},"examples":[{"apbd":1250000000}]}},"x-keys":"year","examples":[{"2025":{"apbd":1250000000}}]},"program":{"title":"Program","description":"Satu program.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"title":"Id program","description":"Pengenal tetap program.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"program","examples":["portal-layanan"]},"name":{"title":"Nama program","description":"Nama program.","type":"string","minLength":1,"examples":["Portal Layanan Contoh"]},"expansion":{"title":"Kepanjangan","description":"Kepanjangan bila nama berupa singkatan.","type":"string","minLength":1,"examples":["Portal Layanan Antarperangkat Daerah"]},"description":{"title":"Uraian","description":"Apa yang dikerjakan dan hasilnya.","type":"string","minLength":1,"x-prose":true,"examples":["Satu portal dan satu akun untuk seluruh layanan perizinan dan kependudukan."]},"aspect":{"$ref":"dimension-ids.schema.json#/definitions/aspect"},"strategies":{"title":"Strategi","description":"Id strategi dimensi yang dilaksanakan.","type":"array","items":{"title":"Strategi","description":"Id strategi dimensi yang dilaksanakan.","type":"string","minLength":1,"x-ref":"strategy","examples":["str-layanan"]},"examples":[["str-layanan"]]},"gaps":{"title":"Kesenjangan","description":"Id kesenjangan yang ditutup.","type":"array","items":{"title":"Kesenjangan","description":"Id kesenjangan yang ditutup.","type":"string","minLength":1,"x-ref":"gap","examples":["gap-layanan-terpadu"]},"examples":[["gap-layanan-terpadu"]]},"horizon":{"title":"Jangka","description":"short jangka pendek (tahun pertama), medium sampai tahun kelima, long sampai tahun kesepuluh; dihitung dari tahun bila kosong.","type":"string","enum":["short","medium","long"],"examples":["short"]},"years":{"title":"Tahun pelaksanaan","description":"Tahun mulai dan selesai.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Tahun awal","description":"Tahun pertama, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"end":{"title":"Tahun akhir","description":"Tahun terakhir, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2034]}},"examples":[{"start":2025,"end":2034}]},"lead":{"title":"Penanggung jawab","description":"Id perangkat daerah penanggung jawab.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"support":{"title":"Pendukung","description":"Id perangkat daerah pendukung.","type":"array","items":{"title":"Pendukung","description":"Id perangkat daerah pendukung.","type":"string","minLength":1,"x-ref":"agency","examples":["dpmptsp"]},"examples":[["dpmptsp"]]},"partners":{"title":"Mitra","description":"Id mitra.","type":"array","items":{"title":"Mitra","description":"Id mitra.","type":"string","minLength":1,"x-ref":"partner","examples":["univ-contoh"]},"examples":[["univ-contoh"]]},"locations":{"title":"Lokasi","description":"Tempat pelaksanaan.","type":"array","items":{"title":"Lokasi","description":"Satu tempat.","type":"string","minLength":1,"examples":["Seluruh kecamatan"]},"examples":[["Seluruh kecamatan"]]},"indicators":{"title":"Indikator","description":"Id indikator program.","type":"array","items":{"title":"Indikator","description":"Id indikator program.","type":"string","minLength":1,"x-ref":"indicator","examples":["ind-layanan-daring"]},"examples":[["ind-layanan-daring"]]},"activities":{"title":"Kegiatan","description":"Rincian kegiatan program.","type":"array","items":{"title":"Kegiatan","description":"Satu kegiatan.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Nama kegiatan","description":"Nama kegiatan.","type":"string","minLength":1,"examples":["Integrasi layanan perizinan"]},"code":{"title":"Kode nomenklatur","description":"Kode anggaran, dalam tanda kutip.","type":"string","minLength":1,"examples":["2.16.03.2.01"]},"year":{"title":"Tahun","description":"Tahun kegiatan.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"output":{"title":"Keluaran","description":"Keluaran kegiatan.","type":"string","minLength":1,"examples":["layanan terintegrasi"]},"target":{"title":"Target","description":"Banyaknya keluaran.","type":"number","examples":[40]},"unit":{"title":"Satuan","description":"Satuan keluaran.","type":"string","minLength":1,"examples":["layanan"]},"cost":{"title":"Biaya","description":"Biaya dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[450000000]},"fund":{"title":"Sumber dana","description":"Sumber dana kegiatan.","type":"string","enum":["apbd","apbd_provinsi","apbn","dak","csr","kpbu","private","grant","blud","dana_desa","community","other"],"examples":["apbd"]}},"examples":[{"name":"Integrasi layanan perizinan","code":"2.16.03.2.01","year":2025}]},"examples":[[{"name":"Integrasi layanan perizinan","code":"2.16.03.2.01","year":2025}]]},"budget":{"$ref":"#/definitions/budget"},"total":{"title":"Jumlah anggaran","description":"Jumlah seluruh tahun bila ingin dinyatakan; diperiksa terhadap hitungan.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"code":{"title":"Kode nomenklatur","description":"Kode anggaran, dalam tanda kutip.","type":"string","minLength":1,"examples":["2.16.03"]},"kind":{"title":"Bentuk","description":"program, product produk, method metode, concept konsep, technology teknologi.","type":"string","enum":["program","product","method","concept","technology"],"examples":["program"]},"status":{"title":"Status","description":"idea gagasan, planned direncanakan, developing dikembangkan, running berjalan, evaluated dievaluasi, stopped dihentikan.","type":"string","enum":["idea","planned","developing","running","evaluated","stopped"],"examples":["planned"]},"progress":{"title":"Kemajuan (persen)","description":"Kemajuan 0 sampai 100.","type":"number","minimum":0,"maximum":100,"examples":[25]},"risks":{"title":"Risiko","description":"Risiko utama program.","type":"array","items":{"title":"Risiko","description":"Satu risiko.","type":"string","minLength":1,"examples":["Keterlambatan integrasi data"]},"examples":[["Keterlambatan integrasi data"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]}},"examples":[[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]]};
const schema54 = {"title":"Program","description":"Satu program.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"title":"Id program","description":"Pengenal tetap program.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"program","examples":["portal-layanan"]},"name":{"title":"Nama program","description":"Nama program.","type":"string","minLength":1,"examples":["Portal Layanan Contoh"]},"expansion":{"title":"Kepanjangan","description":"Kepanjangan bila nama berupa singkatan.","type":"string","minLength":1,"examples":["Portal Layanan Antarperangkat Daerah"]},"description":{"title":"Uraian","description":"Apa yang dikerjakan dan hasilnya.","type":"string","minLength":1,"x-prose":true,"examples":["Satu portal dan satu akun untuk seluruh layanan perizinan dan kependudukan."]},"aspect":{"$ref":"dimension-ids.schema.json#/definitions/aspect"},"strategies":{"title":"Strategi","description":"Id strategi dimensi yang dilaksanakan.","type":"array","items":{"title":"Strategi","description":"Id strategi dimensi yang dilaksanakan.","type":"string","minLength":1,"x-ref":"strategy","examples":["str-layanan"]},"examples":[["str-layanan"]]},"gaps":{"title":"Kesenjangan","description":"Id kesenjangan yang ditutup.","type":"array","items":{"title":"Kesenjangan","description":"Id kesenjangan yang ditutup.","type":"string","minLength":1,"x-ref":"gap","examples":["gap-layanan-terpadu"]},"examples":[["gap-layanan-terpadu"]]},"horizon":{"title":"Jangka","description":"short jangka pendek (tahun pertama), medium sampai tahun kelima, long sampai tahun kesepuluh; dihitung dari tahun bila kosong.","type":"string","enum":["short","medium","long"],"examples":["short"]},"years":{"title":"Tahun pelaksanaan","description":"Tahun mulai dan selesai.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Tahun awal","description":"Tahun pertama, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"end":{"title":"Tahun akhir","description":"Tahun terakhir, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2034]}},"examples":[{"start":2025,"end":2034}]},"lead":{"title":"Penanggung jawab","description":"Id perangkat daerah penanggung jawab.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"support":{"title":"Pendukung","description":"Id perangkat daerah pendukung.","type":"array","items":{"title":"Pendukung","description":"Id perangkat daerah pendukung.","type":"string","minLength":1,"x-ref":"agency","examples":["dpmptsp"]},"examples":[["dpmptsp"]]},"partners":{"title":"Mitra","description":"Id mitra.","type":"array","items":{"title":"Mitra","description":"Id mitra.","type":"string","minLength":1,"x-ref":"partner","examples":["univ-contoh"]},"examples":[["univ-contoh"]]},"locations":{"title":"Lokasi","description":"Tempat pelaksanaan.","type":"array","items":{"title":"Lokasi","description":"Satu tempat.","type":"string","minLength":1,"examples":["Seluruh kecamatan"]},"examples":[["Seluruh kecamatan"]]},"indicators":{"title":"Indikator","description":"Id indikator program.","type":"array","items":{"title":"Indikator","description":"Id indikator program.","type":"string","minLength":1,"x-ref":"indicator","examples":["ind-layanan-daring"]},"examples":[["ind-layanan-daring"]]},"activities":{"title":"Kegiatan","description":"Rincian kegiatan program.","type":"array","items":{"title":"Kegiatan","description":"Satu kegiatan.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Nama kegiatan","description":"Nama kegiatan.","type":"string","minLength":1,"examples":["Integrasi layanan perizinan"]},"code":{"title":"Kode nomenklatur","description":"Kode anggaran, dalam tanda kutip.","type":"string","minLength":1,"examples":["2.16.03.2.01"]},"year":{"title":"Tahun","description":"Tahun kegiatan.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"output":{"title":"Keluaran","description":"Keluaran kegiatan.","type":"string","minLength":1,"examples":["layanan terintegrasi"]},"target":{"title":"Target","description":"Banyaknya keluaran.","type":"number","examples":[40]},"unit":{"title":"Satuan","description":"Satuan keluaran.","type":"string","minLength":1,"examples":["layanan"]},"cost":{"title":"Biaya","description":"Biaya dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[450000000]},"fund":{"title":"Sumber dana","description":"Sumber dana kegiatan.","type":"string","enum":["apbd","apbd_provinsi","apbn","dak","csr","kpbu","private","grant","blud","dana_desa","community","other"],"examples":["apbd"]}},"examples":[{"name":"Integrasi layanan perizinan","code":"2.16.03.2.01","year":2025}]},"examples":[[{"name":"Integrasi layanan perizinan","code":"2.16.03.2.01","year":2025}]]},"budget":{"$ref":"#/definitions/budget"},"total":{"title":"Jumlah anggaran","description":"Jumlah seluruh tahun bila ingin dinyatakan; diperiksa terhadap hitungan.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"code":{"title":"Kode nomenklatur","description":"Kode anggaran, dalam tanda kutip.","type":"string","minLength":1,"examples":["2.16.03"]},"kind":{"title":"Bentuk","description":"program, product produk, method metode, concept konsep, technology teknologi.","type":"string","enum":["program","product","method","concept","technology"],"examples":["program"]},"status":{"title":"Status","description":"idea gagasan, planned direncanakan, developing dikembangkan, running berjalan, evaluated dievaluasi, stopped dihentikan.","type":"string","enum":["idea","planned","developing","running","evaluated","stopped"],"examples":["planned"]},"progress":{"title":"Kemajuan (persen)","description":"Kemajuan 0 sampai 100.","type":"number","minimum":0,"maximum":100,"examples":[25]},"risks":{"title":"Risiko","description":"Risiko utama program.","type":"array","items":{"title":"Risiko","description":"Satu risiko.","type":"string","minLength":1,"examples":["Keterlambatan integrasi data"]},"examples":[["Keterlambatan integrasi data"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]};
const schema56 = {"title":"Anggaran","description":"Anggaran per tahun dan sumber dana, dalam rupiah utuh.","type":"object","additionalProperties":false,"patternProperties":{"^[0-9]{4}$":{"title":"Anggaran setahun","description":"Rupiah per sumber dana.","type":"object","additionalProperties":false,"properties":{"apbd":{"title":"APBD kabupaten/kota","description":"Anggaran dari APBD kabupaten/kota dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"apbd_provinsi":{"title":"APBD provinsi","description":"Anggaran dari APBD provinsi dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"apbn":{"title":"APBN","description":"Anggaran dari APBN dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"dak":{"title":"Dana Alokasi Khusus (bagian dari APBN)","description":"Anggaran dari Dana Alokasi Khusus (bagian dari APBN) dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"csr":{"title":"CSR/TJSL","description":"Anggaran dari CSR/TJSL dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"kpbu":{"title":"Kerja sama pemerintah dan badan usaha","description":"Anggaran dari Kerja sama pemerintah dan badan usaha dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"private":{"title":"Swasta","description":"Anggaran dari Swasta dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"grant":{"title":"Hibah","description":"Anggaran dari Hibah dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"blud":{"title":"BLUD","description":"Anggaran dari BLUD dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"dana_desa":{"title":"Dana Desa","description":"Anggaran dari Dana Desa dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"community":{"title":"Swadaya masyarakat","description":"Anggaran dari Swadaya masyarakat dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"other":{"title":"Sumber lain","description":"Anggaran dari Sumber lain dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]}},"examples":[{"apbd":1250000000}]}},"x-keys":"year","examples":[{"2025":{"apbd":1250000000}}]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema54.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expansion !== undefined && func0.call(data, "expansion")){
let data2 = data.expansion;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/expansion",schemaPath:"#/properties/expansion/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expansion",schemaPath:"#/properties/expansion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.aspect !== undefined && func0.call(data, "aspect")){
let data4 = data.aspect;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/aspect",schemaPath:"dimension-ids.schema.json#/definitions/aspect/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data4 === "service") || (data4 === "bureaucracy")) || (data4 === "policy")) || (data4 === "tourism")) || (data4 === "business")) || (data4 === "appearance")) || (data4 === "industry")) || (data4 === "welfare")) || (data4 === "transaction")) || (data4 === "harmony")) || (data4 === "health")) || (data4 === "mobility")) || (data4 === "community")) || (data4 === "learning")) || (data4 === "security")) || (data4 === "protection")) || (data4 === "waste")) || (data4 === "energy"))){
(vErrors ??= []).push({instancePath:instancePath+"/aspect",schemaPath:"dimension-ids.schema.json#/definitions/aspect/enum",keyword:"enum",params:{allowedValues: schema41.enum}});
errors++;
}
}
if(data.strategies !== undefined && func0.call(data, "strategies")){
let data5 = data.strategies;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i0,schemaPath:"#/properties/strategies/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i0,schemaPath:"#/properties/strategies/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies",schemaPath:"#/properties/strategies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.gaps !== undefined && func0.call(data, "gaps")){
let data7 = data.gaps;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/gaps/" + i1,schemaPath:"#/properties/gaps/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gaps/" + i1,schemaPath:"#/properties/gaps/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.horizon !== undefined && func0.call(data, "horizon")){
let data9 = data.horizon;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/horizon",schemaPath:"#/properties/horizon/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "short") || (data9 === "medium")) || (data9 === "long"))){
(vErrors ??= []).push({instancePath:instancePath+"/horizon",schemaPath:"#/properties/horizon/enum",keyword:"enum",params:{allowedValues: schema54.properties.horizon.enum}});
errors++;
}
}
if(data.years !== undefined && func0.call(data, "years")){
let data10 = data.years;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.start === undefined) || (!(func0.call(data10, "start")))){
(vErrors ??= []).push({instancePath:instancePath+"/years",schemaPath:"#/properties/years/required",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if((data10.end === undefined) || (!(func0.call(data10, "end")))){
(vErrors ??= []).push({instancePath:instancePath+"/years",schemaPath:"#/properties/years/required",keyword:"required",params:{missingProperty: "end"}});
errors++;
}
for(const key1 of Object.keys(data10)){
if(!((key1 === "start") || (key1 === "end"))){
(vErrors ??= []).push({instancePath:instancePath+"/years",schemaPath:"#/properties/years/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data10.start !== undefined && func0.call(data10, "start")){
let data11 = data10.start;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/years/start",schemaPath:"#/properties/years/properties/start/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2100 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/years/start",schemaPath:"#/properties/years/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data11 < 1945 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/years/start",schemaPath:"#/properties/years/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data10.end !== undefined && func0.call(data10, "end")){
let data12 = data10.end;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/years/end",schemaPath:"#/properties/years/properties/end/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2100 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/years/end",schemaPath:"#/properties/years/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data12 < 1945 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/years/end",schemaPath:"#/properties/years/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/years",schemaPath:"#/properties/years/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.lead !== undefined && func0.call(data, "lead")){
let data13 = data.lead;
if(typeof data13 === "string"){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.support !== undefined && func0.call(data, "support")){
let data14 = data.support;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/support/" + i2,schemaPath:"#/properties/support/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/support/" + i2,schemaPath:"#/properties/support/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.partners !== undefined && func0.call(data, "partners")){
let data16 = data.partners;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/partners/" + i3,schemaPath:"#/properties/partners/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partners/" + i3,schemaPath:"#/properties/partners/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.locations !== undefined && func0.call(data, "locations")){
let data18 = data.locations;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 === "string"){
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/locations/" + i4,schemaPath:"#/properties/locations/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locations/" + i4,schemaPath:"#/properties/locations/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
let data20 = data.indicators;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(typeof data21 === "string"){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i5,schemaPath:"#/properties/indicators/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i5,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.activities !== undefined && func0.call(data, "activities")){
let data22 = data.activities;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.name === undefined) || (!(func0.call(data23, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key2 of Object.keys(data23)){
if(!((((((((key2 === "name") || (key2 === "code")) || (key2 === "year")) || (key2 === "output")) || (key2 === "target")) || (key2 === "unit")) || (key2 === "cost")) || (key2 === "fund"))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6,schemaPath:"#/properties/activities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data23.name !== undefined && func0.call(data23, "name")){
let data24 = data23.name;
if(typeof data24 === "string"){
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/name",schemaPath:"#/properties/activities/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/name",schemaPath:"#/properties/activities/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.code !== undefined && func0.call(data23, "code")){
let data25 = data23.code;
if(typeof data25 === "string"){
if(data25.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/code",schemaPath:"#/properties/activities/items/properties/code/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/code",schemaPath:"#/properties/activities/items/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.year !== undefined && func0.call(data23, "year")){
let data26 = data23.year;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/year",schemaPath:"#/properties/activities/items/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 2100 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/year",schemaPath:"#/properties/activities/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data26 < 1945 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/year",schemaPath:"#/properties/activities/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data23.output !== undefined && func0.call(data23, "output")){
let data27 = data23.output;
if(typeof data27 === "string"){
if(data27.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/output",schemaPath:"#/properties/activities/items/properties/output/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/output",schemaPath:"#/properties/activities/items/properties/output/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.target !== undefined && func0.call(data23, "target")){
let data28 = data23.target;
if(!((typeof data28 == "number") && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/target",schemaPath:"#/properties/activities/items/properties/target/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data23.unit !== undefined && func0.call(data23, "unit")){
let data29 = data23.unit;
if(typeof data29 === "string"){
if(data29.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/unit",schemaPath:"#/properties/activities/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/unit",schemaPath:"#/properties/activities/items/properties/unit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.cost !== undefined && func0.call(data23, "cost")){
let data30 = data23.cost;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/cost",schemaPath:"#/properties/activities/items/properties/cost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000000000000 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/cost",schemaPath:"#/properties/activities/items/properties/cost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data30 < 0 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/cost",schemaPath:"#/properties/activities/items/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.fund !== undefined && func0.call(data23, "fund")){
let data31 = data23.fund;
if(typeof data31 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/fund",schemaPath:"#/properties/activities/items/properties/fund/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data31 === "apbd") || (data31 === "apbd_provinsi")) || (data31 === "apbn")) || (data31 === "dak")) || (data31 === "csr")) || (data31 === "kpbu")) || (data31 === "private")) || (data31 === "grant")) || (data31 === "blud")) || (data31 === "dana_desa")) || (data31 === "community")) || (data31 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/fund",schemaPath:"#/properties/activities/items/properties/fund/enum",keyword:"enum",params:{allowedValues: schema54.properties.activities.items.properties.fund.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6,schemaPath:"#/properties/activities/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.budget !== undefined && func0.call(data, "budget")){
let data32 = data.budget;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key3 of Object.keys(data32)){
if(!(pattern32.test(key3))){
(vErrors ??= []).push({instancePath:instancePath+"/budget",schemaPath:"#/definitions/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
for(const key4 of Object.keys(data32)){
if(pattern32.test(key4)){
let data33 = data32[key4];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 of Object.keys(data33)){
if(!(func0.call(schema56.patternProperties["^[0-9]{4}$"].properties, key5))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data33.apbd !== undefined && func0.call(data33, "apbd")){
let data34 = data33.apbd;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000000000 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.apbd_provinsi !== undefined && func0.call(data33, "apbd_provinsi")){
let data35 = data33.apbd_provinsi;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd_provinsi",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd_provinsi/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000000000000 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd_provinsi",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd_provinsi/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd_provinsi",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd_provinsi/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.apbn !== undefined && func0.call(data33, "apbn")){
let data36 = data33.apbn;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbn",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbn/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000000000000 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbn",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data36 < 0 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbn",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.dak !== undefined && func0.call(data33, "dak")){
let data37 = data33.dak;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dak",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dak/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000000000 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dak",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dak/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dak",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.csr !== undefined && func0.call(data33, "csr")){
let data38 = data33.csr;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/csr",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/csr/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000000000000 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/csr",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/csr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/csr",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/csr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.kpbu !== undefined && func0.call(data33, "kpbu")){
let data39 = data33.kpbu;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/kpbu",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/kpbu/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000000000000 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/kpbu",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/kpbu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/kpbu",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/kpbu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.private !== undefined && func0.call(data33, "private")){
let data40 = data33.private;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/private/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000000000 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/private/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data40 < 0 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/private/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.grant !== undefined && func0.call(data33, "grant")){
let data41 = data33.grant;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/grant/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000000000000000 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/grant/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data41 < 0 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/grant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.blud !== undefined && func0.call(data33, "blud")){
let data42 = data33.blud;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blud",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/blud/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000000000 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blud",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/blud/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blud",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/blud/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.dana_desa !== undefined && func0.call(data33, "dana_desa")){
let data43 = data33.dana_desa;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dana_desa",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dana_desa/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000000000000 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dana_desa",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dana_desa/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data43 < 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dana_desa",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dana_desa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.community !== undefined && func0.call(data33, "community")){
let data44 = data33.community;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/community",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/community/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000000000000 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/community",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/community/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data44 < 0 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/community",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/community/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.other !== undefined && func0.call(data33, "other")){
let data45 = data33.other;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/other",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/other/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000000000 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/other",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/other/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/other",schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/budget",schemaPath:"#/definitions/budget/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data46 = data.total;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000000000000 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data46 < 0 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data47 = data.code;
if(typeof data47 === "string"){
if(data47.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data48 = data.kind;
if(typeof data48 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data48 === "program") || (data48 === "product")) || (data48 === "method")) || (data48 === "concept")) || (data48 === "technology"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema54.properties.kind.enum}});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data49 = data.status;
if(typeof data49 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data49 === "idea") || (data49 === "planned")) || (data49 === "developing")) || (data49 === "running")) || (data49 === "evaluated")) || (data49 === "stopped"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema54.properties.status.enum}});
errors++;
}
}
if(data.progress !== undefined && func0.call(data, "progress")){
let data50 = data.progress;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 100 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data51 = data.risks;
if(Array.isArray(data51)){
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
let data52 = data51[i7];
if(typeof data52 === "string"){
if(data52.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i7,schemaPath:"#/properties/risks/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i7,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data53 = data.sources;
if(Array.isArray(data53)){
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
let data54 = data53[i8];
if(typeof data54 === "string"){
if(data54.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i8,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i8,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/program.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/dimension.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema46.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.coordinator !== undefined && func0.call(data, "coordinator")){
let data0 = data.coordinator;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/coordinator",schemaPath:"#/properties/coordinator/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coordinator",schemaPath:"#/properties/coordinator/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.overview !== undefined && func0.call(data, "overview")){
let data1 = data.overview;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/overview",schemaPath:"#/properties/overview/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.aspects !== undefined && func0.call(data, "aspects")){
let data2 = data.aspects;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema47.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/aspects",schemaPath:"dimension-ids.schema.json#/definitions/aspects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.service !== undefined && func0.call(data2, "service")){
let data3 = data2.service;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/service",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/service/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/service",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/service/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.bureaucracy !== undefined && func0.call(data2, "bureaucracy")){
let data4 = data2.bureaucracy;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/bureaucracy",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/bureaucracy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/bureaucracy",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/bureaucracy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.policy !== undefined && func0.call(data2, "policy")){
let data5 = data2.policy;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/policy",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/policy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/policy",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/policy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.tourism !== undefined && func0.call(data2, "tourism")){
let data6 = data2.tourism;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/tourism",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/tourism/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/tourism",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/tourism/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.business !== undefined && func0.call(data2, "business")){
let data7 = data2.business;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/business",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/business/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/business",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/business/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.appearance !== undefined && func0.call(data2, "appearance")){
let data8 = data2.appearance;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/appearance",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/appearance/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/appearance",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/appearance/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.industry !== undefined && func0.call(data2, "industry")){
let data9 = data2.industry;
if(typeof data9 === "string"){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/industry",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/industry/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/industry",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/industry/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.welfare !== undefined && func0.call(data2, "welfare")){
let data10 = data2.welfare;
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/welfare",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/welfare/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/welfare",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/welfare/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.transaction !== undefined && func0.call(data2, "transaction")){
let data11 = data2.transaction;
if(typeof data11 === "string"){
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/transaction",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/transaction/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/transaction",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/transaction/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.harmony !== undefined && func0.call(data2, "harmony")){
let data12 = data2.harmony;
if(typeof data12 === "string"){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/harmony",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/harmony/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/harmony",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/harmony/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.health !== undefined && func0.call(data2, "health")){
let data13 = data2.health;
if(typeof data13 === "string"){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/health",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/health/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/health",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/health/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.mobility !== undefined && func0.call(data2, "mobility")){
let data14 = data2.mobility;
if(typeof data14 === "string"){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/mobility",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/mobility/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/mobility",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/mobility/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.community !== undefined && func0.call(data2, "community")){
let data15 = data2.community;
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/community",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/community/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/community",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/community/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.learning !== undefined && func0.call(data2, "learning")){
let data16 = data2.learning;
if(typeof data16 === "string"){
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/learning",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/learning/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/learning",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/learning/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.security !== undefined && func0.call(data2, "security")){
let data17 = data2.security;
if(typeof data17 === "string"){
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/security",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/security/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/security",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/security/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.protection !== undefined && func0.call(data2, "protection")){
let data18 = data2.protection;
if(typeof data18 === "string"){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/protection",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/protection/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/protection",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/protection/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.waste !== undefined && func0.call(data2, "waste")){
let data19 = data2.waste;
if(typeof data19 === "string"){
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/waste",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/waste/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/waste",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/waste/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.energy !== undefined && func0.call(data2, "energy")){
let data20 = data2.energy;
if(typeof data20 === "string"){
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/aspects/energy",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/energy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects/energy",schemaPath:"dimension-ids.schema.json#/definitions/aspects/properties/energy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aspects",schemaPath:"dimension-ids.schema.json#/definitions/aspects/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.goals !== undefined && func0.call(data, "goals")){
let data21 = data.goals;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.id === undefined) || (!(func0.call(data22, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data22.text === undefined) || (!(func0.call(data22, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key2 of Object.keys(data22)){
if(!(((((((key2 === "id") || (key2 === "text")) || (key2 === "aspect")) || (key2 === "mission")) || (key2 === "plan_goals")) || (key2 === "indicators")) || (key2 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.id !== undefined && func0.call(data22, "id")){
let data23 = data22.id;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/id",schemaPath:"#/properties/goals/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/id",schemaPath:"#/properties/goals/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.text !== undefined && func0.call(data22, "text")){
let data24 = data22.text;
if(typeof data24 === "string"){
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/text",schemaPath:"#/properties/goals/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/text",schemaPath:"#/properties/goals/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.aspect !== undefined && func0.call(data22, "aspect")){
let data25 = data22.aspect;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/aspect",schemaPath:"dimension-ids.schema.json#/definitions/aspect/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data25 === "service") || (data25 === "bureaucracy")) || (data25 === "policy")) || (data25 === "tourism")) || (data25 === "business")) || (data25 === "appearance")) || (data25 === "industry")) || (data25 === "welfare")) || (data25 === "transaction")) || (data25 === "harmony")) || (data25 === "health")) || (data25 === "mobility")) || (data25 === "community")) || (data25 === "learning")) || (data25 === "security")) || (data25 === "protection")) || (data25 === "waste")) || (data25 === "energy"))){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/aspect",schemaPath:"dimension-ids.schema.json#/definitions/aspect/enum",keyword:"enum",params:{allowedValues: schema41.enum}});
errors++;
}
}
if(data22.mission !== undefined && func0.call(data22, "mission")){
let data26 = data22.mission;
if(typeof data26 === "string"){
if(data26.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/mission",schemaPath:"#/properties/goals/items/properties/mission/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/mission",schemaPath:"#/properties/goals/items/properties/mission/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.plan_goals !== undefined && func0.call(data22, "plan_goals")){
let data27 = data22.plan_goals;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 === "string"){
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/plan_goals/" + i1,schemaPath:"#/properties/goals/items/properties/plan_goals/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/plan_goals/" + i1,schemaPath:"#/properties/goals/items/properties/plan_goals/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/plan_goals",schemaPath:"#/properties/goals/items/properties/plan_goals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.indicators !== undefined && func0.call(data22, "indicators")){
let data29 = data22.indicators;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(typeof data30 === "string"){
if(data30.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/indicators/" + i2,schemaPath:"#/properties/goals/items/properties/indicators/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/indicators/" + i2,schemaPath:"#/properties/goals/items/properties/indicators/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/indicators",schemaPath:"#/properties/goals/items/properties/indicators/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.sources !== undefined && func0.call(data22, "sources")){
let data31 = data22.sources;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(typeof data32 === "string"){
if(data32.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/sources/" + i3,schemaPath:"#/properties/goals/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/sources/" + i3,schemaPath:"#/properties/goals/items/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0+"/sources",schemaPath:"#/properties/goals/items/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.strategies !== undefined && func0.call(data, "strategies")){
let data33 = data.strategies;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.id === undefined) || (!(func0.call(data34, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4,schemaPath:"#/properties/strategies/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data34.text === undefined) || (!(func0.call(data34, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4,schemaPath:"#/properties/strategies/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key3 of Object.keys(data34)){
if(!(((((((key3 === "id") || (key3 === "text")) || (key3 === "aspect")) || (key3 === "goals")) || (key3 === "gaps")) || (key3 === "swot")) || (key3 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4,schemaPath:"#/properties/strategies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data34.id !== undefined && func0.call(data34, "id")){
let data35 = data34.id;
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/id",schemaPath:"#/properties/strategies/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/id",schemaPath:"#/properties/strategies/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data34.text !== undefined && func0.call(data34, "text")){
let data36 = data34.text;
if(typeof data36 === "string"){
if(data36.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/text",schemaPath:"#/properties/strategies/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/text",schemaPath:"#/properties/strategies/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data34.aspect !== undefined && func0.call(data34, "aspect")){
let data37 = data34.aspect;
if(typeof data37 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/aspect",schemaPath:"dimension-ids.schema.json#/definitions/aspect/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((data37 === "service") || (data37 === "bureaucracy")) || (data37 === "policy")) || (data37 === "tourism")) || (data37 === "business")) || (data37 === "appearance")) || (data37 === "industry")) || (data37 === "welfare")) || (data37 === "transaction")) || (data37 === "harmony")) || (data37 === "health")) || (data37 === "mobility")) || (data37 === "community")) || (data37 === "learning")) || (data37 === "security")) || (data37 === "protection")) || (data37 === "waste")) || (data37 === "energy"))){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/aspect",schemaPath:"dimension-ids.schema.json#/definitions/aspect/enum",keyword:"enum",params:{allowedValues: schema41.enum}});
errors++;
}
}
if(data34.goals !== undefined && func0.call(data34, "goals")){
let data38 = data34.goals;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(typeof data39 === "string"){
if(data39.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/goals/" + i5,schemaPath:"#/properties/strategies/items/properties/goals/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/goals/" + i5,schemaPath:"#/properties/strategies/items/properties/goals/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/goals",schemaPath:"#/properties/strategies/items/properties/goals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data34.gaps !== undefined && func0.call(data34, "gaps")){
let data40 = data34.gaps;
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(typeof data41 === "string"){
if(data41.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/gaps/" + i6,schemaPath:"#/properties/strategies/items/properties/gaps/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/gaps/" + i6,schemaPath:"#/properties/strategies/items/properties/gaps/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/gaps",schemaPath:"#/properties/strategies/items/properties/gaps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data34.swot !== undefined && func0.call(data34, "swot")){
let data42 = data34.swot;
if(Array.isArray(data42)){
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
if(typeof data43 === "string"){
if(data43.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/swot/" + i7,schemaPath:"#/properties/strategies/items/properties/swot/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/swot/" + i7,schemaPath:"#/properties/strategies/items/properties/swot/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/swot",schemaPath:"#/properties/strategies/items/properties/swot/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data34.sources !== undefined && func0.call(data34, "sources")){
let data44 = data34.sources;
if(Array.isArray(data44)){
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
if(typeof data45 === "string"){
if(data45.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/sources/" + i8,schemaPath:"#/properties/strategies/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/sources/" + i8,schemaPath:"#/properties/strategies/items/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4+"/sources",schemaPath:"#/properties/strategies/items/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i4,schemaPath:"#/properties/strategies/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies",schemaPath:"#/properties/strategies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
if(!(validate46(data.indicators, {instancePath:instancePath+"/indicators",parentData:data,parentDataProperty:"indicators",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.programs !== undefined && func0.call(data, "programs")){
if(!(validate50(data.programs, {instancePath:instancePath+"/programs",parentData:data,parentDataProperty:"programs",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data48 = data.counts;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key4 of Object.keys(data48)){
if(!(((key4 === "programs") || (key4 === "quick_wins")) || (key4 === "indicators"))){
(vErrors ??= []).push({instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data48.programs !== undefined && func0.call(data48, "programs")){
let data49 = data48.programs;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
(vErrors ??= []).push({instancePath:instancePath+"/counts/programs",schemaPath:"#/properties/counts/properties/programs/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/programs",schemaPath:"#/properties/counts/properties/programs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.quick_wins !== undefined && func0.call(data48, "quick_wins")){
let data50 = data48.quick_wins;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
(vErrors ??= []).push({instancePath:instancePath+"/counts/quick_wins",schemaPath:"#/properties/counts/properties/quick_wins/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/quick_wins",schemaPath:"#/properties/counts/properties/quick_wins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.indicators !== undefined && func0.call(data48, "indicators")){
let data51 = data48.indicators;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
(vErrors ??= []).push({instancePath:instancePath+"/counts/indicators",schemaPath:"#/properties/counts/properties/indicators/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/indicators",schemaPath:"#/properties/counts/properties/indicators/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data52 = data.sources;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(typeof data53 === "string"){
if(data53.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i9,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i9,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "governance") || (key0 === "branding")) || (key0 === "economy")) || (key0 === "living")) || (key0 === "society")) || (key0 === "environment"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.governance !== undefined && func0.call(data, "governance")){
if(!(validate45(data.governance, {instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.branding !== undefined && func0.call(data, "branding")){
if(!(validate45(data.branding, {instancePath:instancePath+"/branding",parentData:data,parentDataProperty:"branding",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.economy !== undefined && func0.call(data, "economy")){
if(!(validate45(data.economy, {instancePath:instancePath+"/economy",parentData:data,parentDataProperty:"economy",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.living !== undefined && func0.call(data, "living")){
if(!(validate45(data.living, {instancePath:instancePath+"/living",parentData:data,parentDataProperty:"living",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.society !== undefined && func0.call(data, "society")){
if(!(validate45(data.society, {instancePath:instancePath+"/society",parentData:data,parentDataProperty:"society",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(!(validate45(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema57 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/enablers.schema.json","title":"Rencana pendukung","description":"Empat rencana di luar dimensi: kebijakan dan kelembagaan, infrastruktur, aplikasi, dan literasi digital.","type":"object","additionalProperties":false,"properties":{"policy":{"title":"Kebijakan dan kelembagaan","description":"Program kebijakan dan kelembagaan.","type":"array","items":{"$ref":"#/definitions/program"},"examples":[[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]]},"infrastructure":{"title":"Infrastruktur","description":"Program infrastruktur pendukung.","type":"array","items":{"$ref":"#/definitions/program"},"examples":[[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]]},"applications":{"title":"Aplikasi","description":"Program aplikasi dan perangkat lunak.","type":"array","items":{"$ref":"#/definitions/program"},"examples":[[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]]},"literacy":{"title":"Literasi","description":"Program literasi digital.","type":"array","items":{"$ref":"#/definitions/program"},"examples":[[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]]},"indicators":{"$ref":"indicator.schema.json"}},"definitions":{"program":{"title":"Program pendukung","description":"Satu program pendukung.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"title":"Id program","description":"Pengenal tetap program.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"program","examples":["portal-layanan"]},"name":{"title":"Nama program","description":"Nama program.","type":"string","minLength":1,"examples":["Portal Layanan Contoh"]},"expansion":{"title":"Kepanjangan","description":"Kepanjangan bila nama berupa singkatan.","type":"string","minLength":1,"examples":["Portal Layanan Antarperangkat Daerah"]},"description":{"title":"Uraian","description":"Apa yang dikerjakan dan hasilnya.","type":"string","minLength":1,"x-prose":true,"examples":["Satu portal dan satu akun untuk seluruh layanan perizinan dan kependudukan."]},"strategies":{"title":"Strategi","description":"Id strategi dimensi yang dilaksanakan.","type":"array","items":{"title":"Strategi","description":"Id strategi dimensi yang dilaksanakan.","type":"string","minLength":1,"x-ref":"strategy","examples":["str-layanan"]},"examples":[["str-layanan"]]},"gaps":{"title":"Kesenjangan","description":"Id kesenjangan yang ditutup.","type":"array","items":{"title":"Kesenjangan","description":"Id kesenjangan yang ditutup.","type":"string","minLength":1,"x-ref":"gap","examples":["gap-layanan-terpadu"]},"examples":[["gap-layanan-terpadu"]]},"horizon":{"title":"Jangka","description":"short jangka pendek (tahun pertama), medium sampai tahun kelima, long sampai tahun kesepuluh; dihitung dari tahun bila kosong.","type":"string","enum":["short","medium","long"],"examples":["short"]},"years":{"title":"Tahun pelaksanaan","description":"Tahun mulai dan selesai.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Tahun awal","description":"Tahun pertama, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"end":{"title":"Tahun akhir","description":"Tahun terakhir, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2034]}},"examples":[{"start":2025,"end":2034}]},"lead":{"title":"Penanggung jawab","description":"Id perangkat daerah penanggung jawab.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"support":{"title":"Pendukung","description":"Id perangkat daerah pendukung.","type":"array","items":{"title":"Pendukung","description":"Id perangkat daerah pendukung.","type":"string","minLength":1,"x-ref":"agency","examples":["dpmptsp"]},"examples":[["dpmptsp"]]},"partners":{"title":"Mitra","description":"Id mitra.","type":"array","items":{"title":"Mitra","description":"Id mitra.","type":"string","minLength":1,"x-ref":"partner","examples":["univ-contoh"]},"examples":[["univ-contoh"]]},"locations":{"title":"Lokasi","description":"Tempat pelaksanaan.","type":"array","items":{"title":"Lokasi","description":"Satu tempat.","type":"string","minLength":1,"examples":["Seluruh kecamatan"]},"examples":[["Seluruh kecamatan"]]},"indicators":{"title":"Indikator","description":"Id indikator program.","type":"array","items":{"title":"Indikator","description":"Id indikator program.","type":"string","minLength":1,"x-ref":"indicator","examples":["ind-layanan-daring"]},"examples":[["ind-layanan-daring"]]},"activities":{"title":"Kegiatan","description":"Rincian kegiatan program.","type":"array","items":{"title":"Kegiatan","description":"Satu kegiatan.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Nama kegiatan","description":"Nama kegiatan.","type":"string","minLength":1,"examples":["Integrasi layanan perizinan"]},"code":{"title":"Kode nomenklatur","description":"Kode anggaran, dalam tanda kutip.","type":"string","minLength":1,"examples":["2.16.03.2.01"]},"year":{"title":"Tahun","description":"Tahun kegiatan.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"output":{"title":"Keluaran","description":"Keluaran kegiatan.","type":"string","minLength":1,"examples":["layanan terintegrasi"]},"target":{"title":"Target","description":"Banyaknya keluaran.","type":"number","examples":[40]},"unit":{"title":"Satuan","description":"Satuan keluaran.","type":"string","minLength":1,"examples":["layanan"]},"cost":{"title":"Biaya","description":"Biaya dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[450000000]},"fund":{"title":"Sumber dana","description":"Sumber dana kegiatan.","type":"string","enum":["apbd","apbd_provinsi","apbn","dak","csr","kpbu","private","grant","blud","dana_desa","community","other"],"examples":["apbd"]}},"examples":[{"name":"Integrasi layanan perizinan","code":"2.16.03.2.01","year":2025}]},"examples":[[{"name":"Integrasi layanan perizinan","code":"2.16.03.2.01","year":2025}]]},"budget":{"$ref":"program.schema.json#/definitions/budget"},"total":{"title":"Jumlah anggaran","description":"Jumlah seluruh tahun bila ingin dinyatakan; diperiksa terhadap hitungan.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"code":{"title":"Kode nomenklatur","description":"Kode anggaran, dalam tanda kutip.","type":"string","minLength":1,"examples":["2.16.03"]},"kind":{"title":"Bentuk","description":"program, product produk, method metode, concept konsep, technology teknologi.","type":"string","enum":["program","product","method","concept","technology"],"examples":["program"]},"status":{"title":"Status","description":"idea gagasan, planned direncanakan, developing dikembangkan, running berjalan, evaluated dievaluasi, stopped dihentikan.","type":"string","enum":["idea","planned","developing","running","evaluated","stopped"],"examples":["planned"]},"progress":{"title":"Kemajuan (persen)","description":"Kemajuan 0 sampai 100.","type":"number","minimum":0,"maximum":100,"examples":[25]},"risks":{"title":"Risiko","description":"Risiko utama program.","type":"array","items":{"title":"Risiko","description":"Satu risiko.","type":"string","minLength":1,"examples":["Keterlambatan integrasi data"]},"examples":[["Keterlambatan integrasi data"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]}},"examples":[{"policy":[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}],"infrastructure":[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}],"applications":[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]}]};
const schema58 = {"title":"Program pendukung","description":"Satu program pendukung.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"title":"Id program","description":"Pengenal tetap program.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"program","examples":["portal-layanan"]},"name":{"title":"Nama program","description":"Nama program.","type":"string","minLength":1,"examples":["Portal Layanan Contoh"]},"expansion":{"title":"Kepanjangan","description":"Kepanjangan bila nama berupa singkatan.","type":"string","minLength":1,"examples":["Portal Layanan Antarperangkat Daerah"]},"description":{"title":"Uraian","description":"Apa yang dikerjakan dan hasilnya.","type":"string","minLength":1,"x-prose":true,"examples":["Satu portal dan satu akun untuk seluruh layanan perizinan dan kependudukan."]},"strategies":{"title":"Strategi","description":"Id strategi dimensi yang dilaksanakan.","type":"array","items":{"title":"Strategi","description":"Id strategi dimensi yang dilaksanakan.","type":"string","minLength":1,"x-ref":"strategy","examples":["str-layanan"]},"examples":[["str-layanan"]]},"gaps":{"title":"Kesenjangan","description":"Id kesenjangan yang ditutup.","type":"array","items":{"title":"Kesenjangan","description":"Id kesenjangan yang ditutup.","type":"string","minLength":1,"x-ref":"gap","examples":["gap-layanan-terpadu"]},"examples":[["gap-layanan-terpadu"]]},"horizon":{"title":"Jangka","description":"short jangka pendek (tahun pertama), medium sampai tahun kelima, long sampai tahun kesepuluh; dihitung dari tahun bila kosong.","type":"string","enum":["short","medium","long"],"examples":["short"]},"years":{"title":"Tahun pelaksanaan","description":"Tahun mulai dan selesai.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Tahun awal","description":"Tahun pertama, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"end":{"title":"Tahun akhir","description":"Tahun terakhir, ikut dihitung.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2034]}},"examples":[{"start":2025,"end":2034}]},"lead":{"title":"Penanggung jawab","description":"Id perangkat daerah penanggung jawab.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]},"support":{"title":"Pendukung","description":"Id perangkat daerah pendukung.","type":"array","items":{"title":"Pendukung","description":"Id perangkat daerah pendukung.","type":"string","minLength":1,"x-ref":"agency","examples":["dpmptsp"]},"examples":[["dpmptsp"]]},"partners":{"title":"Mitra","description":"Id mitra.","type":"array","items":{"title":"Mitra","description":"Id mitra.","type":"string","minLength":1,"x-ref":"partner","examples":["univ-contoh"]},"examples":[["univ-contoh"]]},"locations":{"title":"Lokasi","description":"Tempat pelaksanaan.","type":"array","items":{"title":"Lokasi","description":"Satu tempat.","type":"string","minLength":1,"examples":["Seluruh kecamatan"]},"examples":[["Seluruh kecamatan"]]},"indicators":{"title":"Indikator","description":"Id indikator program.","type":"array","items":{"title":"Indikator","description":"Id indikator program.","type":"string","minLength":1,"x-ref":"indicator","examples":["ind-layanan-daring"]},"examples":[["ind-layanan-daring"]]},"activities":{"title":"Kegiatan","description":"Rincian kegiatan program.","type":"array","items":{"title":"Kegiatan","description":"Satu kegiatan.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Nama kegiatan","description":"Nama kegiatan.","type":"string","minLength":1,"examples":["Integrasi layanan perizinan"]},"code":{"title":"Kode nomenklatur","description":"Kode anggaran, dalam tanda kutip.","type":"string","minLength":1,"examples":["2.16.03.2.01"]},"year":{"title":"Tahun","description":"Tahun kegiatan.","type":"integer","minimum":1945,"maximum":2100,"x-unit":"year","examples":[2025]},"output":{"title":"Keluaran","description":"Keluaran kegiatan.","type":"string","minLength":1,"examples":["layanan terintegrasi"]},"target":{"title":"Target","description":"Banyaknya keluaran.","type":"number","examples":[40]},"unit":{"title":"Satuan","description":"Satuan keluaran.","type":"string","minLength":1,"examples":["layanan"]},"cost":{"title":"Biaya","description":"Biaya dalam rupiah utuh.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[450000000]},"fund":{"title":"Sumber dana","description":"Sumber dana kegiatan.","type":"string","enum":["apbd","apbd_provinsi","apbn","dak","csr","kpbu","private","grant","blud","dana_desa","community","other"],"examples":["apbd"]}},"examples":[{"name":"Integrasi layanan perizinan","code":"2.16.03.2.01","year":2025}]},"examples":[[{"name":"Integrasi layanan perizinan","code":"2.16.03.2.01","year":2025}]]},"budget":{"$ref":"program.schema.json#/definitions/budget"},"total":{"title":"Jumlah anggaran","description":"Jumlah seluruh tahun bila ingin dinyatakan; diperiksa terhadap hitungan.","type":"integer","minimum":0,"maximum":1000000000000000,"x-unit":"rupiah","examples":[1250000000]},"code":{"title":"Kode nomenklatur","description":"Kode anggaran, dalam tanda kutip.","type":"string","minLength":1,"examples":["2.16.03"]},"kind":{"title":"Bentuk","description":"program, product produk, method metode, concept konsep, technology teknologi.","type":"string","enum":["program","product","method","concept","technology"],"examples":["program"]},"status":{"title":"Status","description":"idea gagasan, planned direncanakan, developing dikembangkan, running berjalan, evaluated dievaluasi, stopped dihentikan.","type":"string","enum":["idea","planned","developing","running","evaluated","stopped"],"examples":["planned"]},"progress":{"title":"Kemajuan (persen)","description":"Kemajuan 0 sampai 100.","type":"number","minimum":0,"maximum":100,"examples":[25]},"risks":{"title":"Risiko","description":"Risiko utama program.","type":"array","items":{"title":"Risiko","description":"Satu risiko.","type":"string","minLength":1,"examples":["Keterlambatan integrasi data"]},"examples":[["Keterlambatan integrasi data"]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"portal-layanan","name":"Portal Layanan Contoh","expansion":"Portal Layanan Antarperangkat Daerah"}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema58.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expansion !== undefined && func0.call(data, "expansion")){
let data2 = data.expansion;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/expansion",schemaPath:"#/properties/expansion/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/expansion",schemaPath:"#/properties/expansion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.strategies !== undefined && func0.call(data, "strategies")){
let data4 = data.strategies;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i0,schemaPath:"#/properties/strategies/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies/" + i0,schemaPath:"#/properties/strategies/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategies",schemaPath:"#/properties/strategies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.gaps !== undefined && func0.call(data, "gaps")){
let data6 = data.gaps;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/gaps/" + i1,schemaPath:"#/properties/gaps/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gaps/" + i1,schemaPath:"#/properties/gaps/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.horizon !== undefined && func0.call(data, "horizon")){
let data8 = data.horizon;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/horizon",schemaPath:"#/properties/horizon/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "short") || (data8 === "medium")) || (data8 === "long"))){
(vErrors ??= []).push({instancePath:instancePath+"/horizon",schemaPath:"#/properties/horizon/enum",keyword:"enum",params:{allowedValues: schema58.properties.horizon.enum}});
errors++;
}
}
if(data.years !== undefined && func0.call(data, "years")){
let data9 = data.years;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.start === undefined) || (!(func0.call(data9, "start")))){
(vErrors ??= []).push({instancePath:instancePath+"/years",schemaPath:"#/properties/years/required",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if((data9.end === undefined) || (!(func0.call(data9, "end")))){
(vErrors ??= []).push({instancePath:instancePath+"/years",schemaPath:"#/properties/years/required",keyword:"required",params:{missingProperty: "end"}});
errors++;
}
for(const key1 of Object.keys(data9)){
if(!((key1 === "start") || (key1 === "end"))){
(vErrors ??= []).push({instancePath:instancePath+"/years",schemaPath:"#/properties/years/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.start !== undefined && func0.call(data9, "start")){
let data10 = data9.start;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/years/start",schemaPath:"#/properties/years/properties/start/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2100 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/years/start",schemaPath:"#/properties/years/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data10 < 1945 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/years/start",schemaPath:"#/properties/years/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data9.end !== undefined && func0.call(data9, "end")){
let data11 = data9.end;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/years/end",schemaPath:"#/properties/years/properties/end/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2100 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/years/end",schemaPath:"#/properties/years/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data11 < 1945 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/years/end",schemaPath:"#/properties/years/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/years",schemaPath:"#/properties/years/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.lead !== undefined && func0.call(data, "lead")){
let data12 = data.lead;
if(typeof data12 === "string"){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.support !== undefined && func0.call(data, "support")){
let data13 = data.support;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/support/" + i2,schemaPath:"#/properties/support/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/support/" + i2,schemaPath:"#/properties/support/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.partners !== undefined && func0.call(data, "partners")){
let data15 = data.partners;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/partners/" + i3,schemaPath:"#/properties/partners/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partners/" + i3,schemaPath:"#/properties/partners/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.locations !== undefined && func0.call(data, "locations")){
let data17 = data.locations;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/locations/" + i4,schemaPath:"#/properties/locations/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locations/" + i4,schemaPath:"#/properties/locations/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
let data19 = data.indicators;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i5,schemaPath:"#/properties/indicators/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i5,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.activities !== undefined && func0.call(data, "activities")){
let data21 = data.activities;
if(Array.isArray(data21)){
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.name === undefined) || (!(func0.call(data22, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key2 of Object.keys(data22)){
if(!((((((((key2 === "name") || (key2 === "code")) || (key2 === "year")) || (key2 === "output")) || (key2 === "target")) || (key2 === "unit")) || (key2 === "cost")) || (key2 === "fund"))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6,schemaPath:"#/properties/activities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.name !== undefined && func0.call(data22, "name")){
let data23 = data22.name;
if(typeof data23 === "string"){
if(data23.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/name",schemaPath:"#/properties/activities/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/name",schemaPath:"#/properties/activities/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.code !== undefined && func0.call(data22, "code")){
let data24 = data22.code;
if(typeof data24 === "string"){
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/code",schemaPath:"#/properties/activities/items/properties/code/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/code",schemaPath:"#/properties/activities/items/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.year !== undefined && func0.call(data22, "year")){
let data25 = data22.year;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/year",schemaPath:"#/properties/activities/items/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 2100 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/year",schemaPath:"#/properties/activities/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data25 < 1945 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/year",schemaPath:"#/properties/activities/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data22.output !== undefined && func0.call(data22, "output")){
let data26 = data22.output;
if(typeof data26 === "string"){
if(data26.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/output",schemaPath:"#/properties/activities/items/properties/output/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/output",schemaPath:"#/properties/activities/items/properties/output/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.target !== undefined && func0.call(data22, "target")){
let data27 = data22.target;
if(!((typeof data27 == "number") && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/target",schemaPath:"#/properties/activities/items/properties/target/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data22.unit !== undefined && func0.call(data22, "unit")){
let data28 = data22.unit;
if(typeof data28 === "string"){
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/unit",schemaPath:"#/properties/activities/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/unit",schemaPath:"#/properties/activities/items/properties/unit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.cost !== undefined && func0.call(data22, "cost")){
let data29 = data22.cost;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/cost",schemaPath:"#/properties/activities/items/properties/cost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000000000 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/cost",schemaPath:"#/properties/activities/items/properties/cost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data29 < 0 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/cost",schemaPath:"#/properties/activities/items/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.fund !== undefined && func0.call(data22, "fund")){
let data30 = data22.fund;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/fund",schemaPath:"#/properties/activities/items/properties/fund/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data30 === "apbd") || (data30 === "apbd_provinsi")) || (data30 === "apbn")) || (data30 === "dak")) || (data30 === "csr")) || (data30 === "kpbu")) || (data30 === "private")) || (data30 === "grant")) || (data30 === "blud")) || (data30 === "dana_desa")) || (data30 === "community")) || (data30 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6+"/fund",schemaPath:"#/properties/activities/items/properties/fund/enum",keyword:"enum",params:{allowedValues: schema58.properties.activities.items.properties.fund.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities/" + i6,schemaPath:"#/properties/activities/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.budget !== undefined && func0.call(data, "budget")){
let data31 = data.budget;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key3 of Object.keys(data31)){
if(!(pattern32.test(key3))){
(vErrors ??= []).push({instancePath:instancePath+"/budget",schemaPath:"program.schema.json#/definitions/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
for(const key4 of Object.keys(data31)){
if(pattern32.test(key4)){
let data32 = data31[key4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key5 of Object.keys(data32)){
if(!(func0.call(schema56.patternProperties["^[0-9]{4}$"].properties, key5))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data32.apbd !== undefined && func0.call(data32, "apbd")){
let data33 = data32.apbd;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000000000 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data33 < 0 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.apbd_provinsi !== undefined && func0.call(data32, "apbd_provinsi")){
let data34 = data32.apbd_provinsi;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd_provinsi",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd_provinsi/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000000000 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd_provinsi",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd_provinsi/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbd_provinsi",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbd_provinsi/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.apbn !== undefined && func0.call(data32, "apbn")){
let data35 = data32.apbn;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbn",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbn/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000000000000 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbn",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/apbn",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/apbn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.dak !== undefined && func0.call(data32, "dak")){
let data36 = data32.dak;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dak",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dak/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000000000000 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dak",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dak/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data36 < 0 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dak",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.csr !== undefined && func0.call(data32, "csr")){
let data37 = data32.csr;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/csr",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/csr/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000000000 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/csr",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/csr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/csr",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/csr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.kpbu !== undefined && func0.call(data32, "kpbu")){
let data38 = data32.kpbu;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/kpbu",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/kpbu/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000000000000 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/kpbu",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/kpbu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/kpbu",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/kpbu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.private !== undefined && func0.call(data32, "private")){
let data39 = data32.private;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/private/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000000000000 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/private/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/private/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.grant !== undefined && func0.call(data32, "grant")){
let data40 = data32.grant;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/grant/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000000000 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/grant/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data40 < 0 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/grant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.blud !== undefined && func0.call(data32, "blud")){
let data41 = data32.blud;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blud",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/blud/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000000000000000 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blud",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/blud/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data41 < 0 || isNaN(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blud",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/blud/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.dana_desa !== undefined && func0.call(data32, "dana_desa")){
let data42 = data32.dana_desa;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dana_desa",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dana_desa/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000000000 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dana_desa",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dana_desa/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dana_desa",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/dana_desa/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.community !== undefined && func0.call(data32, "community")){
let data43 = data32.community;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/community",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/community/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000000000000 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/community",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/community/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data43 < 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/community",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/community/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data32.other !== undefined && func0.call(data32, "other")){
let data44 = data32.other;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/other",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/other/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000000000000 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/other",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/other/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data44 < 0 || isNaN(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/other",schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/budget/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"program.schema.json#/definitions/budget/patternProperties/%5E%5B0-9%5D%7B4%7D%24/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/budget",schemaPath:"program.schema.json#/definitions/budget/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data45 = data.total;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000000000 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data46 = data.code;
if(typeof data46 === "string"){
if(data46.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data47 = data.kind;
if(typeof data47 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data47 === "program") || (data47 === "product")) || (data47 === "method")) || (data47 === "concept")) || (data47 === "technology"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema58.properties.kind.enum}});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data48 = data.status;
if(typeof data48 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data48 === "idea") || (data48 === "planned")) || (data48 === "developing")) || (data48 === "running")) || (data48 === "evaluated")) || (data48 === "stopped"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema58.properties.status.enum}});
errors++;
}
}
if(data.progress !== undefined && func0.call(data, "progress")){
let data49 = data.progress;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 100 || isNaN(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data49 < 0 || isNaN(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data50 = data.risks;
if(Array.isArray(data50)){
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
let data51 = data50[i7];
if(typeof data51 === "string"){
if(data51.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i7,schemaPath:"#/properties/risks/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i7,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data52 = data.sources;
if(Array.isArray(data52)){
const len8 = data52.length;
for(let i8=0; i8<len8; i8++){
let data53 = data52[i8];
if(typeof data53 === "string"){
if(data53.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i8,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i8,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/enablers.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "policy") || (key0 === "infrastructure")) || (key0 === "applications")) || (key0 === "literacy")) || (key0 === "indicators"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.policy !== undefined && func0.call(data, "policy")){
let data0 = data.policy;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data0[i0], {instancePath:instancePath+"/policy/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.infrastructure !== undefined && func0.call(data, "infrastructure")){
let data2 = data.infrastructure;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data2[i1], {instancePath:instancePath+"/infrastructure/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.applications !== undefined && func0.call(data, "applications")){
let data4 = data.applications;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate62(data4[i2], {instancePath:instancePath+"/applications/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.literacy !== undefined && func0.call(data, "literacy")){
let data6 = data.literacy;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate62(data6[i3], {instancePath:instancePath+"/literacy/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/literacy",schemaPath:"#/properties/literacy/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
if(!(validate46(data.indicators, {instancePath:instancePath+"/indicators",parentData:data,parentDataProperty:"indicators",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema60 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/quick-win.schema.json","title":"Quick win","description":"Program unggulan yang selesai dalam 6 sampai 12 bulan.","type":"array","items":{"$ref":"#/definitions/quick-win"},"definitions":{"quick-win":{"title":"Quick win","description":"Satu quick win.","type":"object","additionalProperties":false,"required":["id","programs"],"properties":{"id":{"title":"Id quick win","description":"Pengenal tetap quick win.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"quick-win","examples":["qw-portal"]},"name":{"title":"Nama quick win","description":"Nama bila berbeda dari nama program.","type":"string","minLength":1,"examples":["Contoh Satu Akun"]},"programs":{"title":"Program","description":"Id program; dimensi dan penanggung jawab mengikuti program pertama.","type":"array","items":{"title":"Program","description":"Id program; dimensi dan penanggung jawab mengikuti program pertama.","type":"string","minLength":1,"x-ref":"program","examples":["portal-layanan"]},"examples":[["portal-layanan"]],"minItems":1},"problem":{"title":"Masalah","description":"Masalah yang dijawab.","type":"string","minLength":1,"x-prose":true,"examples":["Warga harus membuat akun berbeda untuk setiap layanan."]},"innovation":{"title":"Inovasi","description":"Kebaruan yang ditawarkan.","type":"string","minLength":1,"x-prose":true,"examples":["Satu akun untuk 40 layanan."]},"benefits":{"title":"Manfaat","description":"Manfaat bagi tiap pihak.","type":"object","additionalProperties":false,"properties":{"government":{"title":"Bagi pemerintah","description":"Manfaat bagi pemerintah daerah.","type":"string","minLength":1,"x-prose":true,"examples":["Data pemohon tidak diketik ulang."]},"public":{"title":"Bagi masyarakat","description":"Manfaat bagi masyarakat.","type":"string","minLength":1,"x-prose":true,"examples":["Cukup mendaftar sekali."]},"provider":{"title":"Bagi penyelenggara","description":"Manfaat bagi penyelenggara layanan.","type":"string","minLength":1,"x-prose":true,"examples":["Beban loket berkurang."]}},"examples":[{"government":"Data pemohon tidak diketik ulang.","public":"Cukup mendaftar sekali.","provider":"Beban loket berkurang."}]},"uniqueness":{"title":"Keunikan","description":"Yang membedakan dari daerah lain.","type":"string","minLength":1,"x-prose":true,"examples":["Terhubung dengan posyandu dan sekolah."]},"partners":{"title":"Mitra","description":"Id mitra.","type":"array","items":{"title":"Mitra","description":"Id mitra.","type":"string","minLength":1,"x-ref":"partner","examples":["univ-contoh"]},"examples":[["univ-contoh"]]},"growth":{"title":"Potensi pengembangan","description":"Rencana pengembangan.","type":"string","minLength":1,"x-prose":true,"examples":["Ditambah layanan kecamatan."]},"sustainability":{"title":"Keberlanjutan","description":"Jaminan keberlanjutan.","type":"object","additionalProperties":false,"properties":{"regulation":{"title":"Regulasi","description":"Dasar pengaturan.","type":"string","minLength":1,"x-prose":true,"examples":["Peraturan wali kota tentang layanan terpadu."]},"institution":{"title":"Kelembagaan","description":"Lembaga pengelola.","type":"string","minLength":1,"x-prose":true,"examples":["UPT layanan digital."]},"resources":{"title":"Sumber daya","description":"Sumber daya tetap.","type":"string","minLength":1,"x-prose":true,"examples":["Anggaran rutin Diskominfo."]},"business_model":{"title":"Model pembiayaan","description":"Model pembiayaan jangka panjang.","type":"string","minLength":1,"x-prose":true,"examples":["APBD dengan dukungan bank daerah."]}},"examples":[{"regulation":"Peraturan wali kota tentang layanan terpadu.","institution":"UPT layanan digital.","resources":"Anggaran rutin Diskominfo."}]},"resources":{"title":"Sumber daya","description":"Sumber daya yang diperlukan.","type":"object","additionalProperties":false,"properties":{"budget":{"title":"Anggaran","description":"Kebutuhan anggaran.","type":"string","minLength":1,"x-prose":true,"examples":["Anggaran program tahun pertama."]},"people":{"title":"Tenaga","description":"Kebutuhan tenaga.","type":"string","minLength":1,"x-prose":true,"examples":["Enam pengembang dan dua analis."]},"facilities":{"title":"Sarana","description":"Kebutuhan sarana.","type":"string","minLength":1,"x-prose":true,"examples":["Peladen pusat data daerah."]}},"examples":[{"budget":"Anggaran program tahun pertama.","people":"Enam pengembang dan dua analis.","facilities":"Peladen pusat data daerah."}]},"risks":{"title":"Risiko","description":"Risiko dan pengendaliannya.","type":"array","items":{"title":"Risiko","description":"Satu risiko.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"title":"Risiko","description":"Uraian risiko.","type":"string","minLength":1,"x-prose":true,"examples":["Perangkat daerah terlambat berbagi data."]},"likelihood":{"title":"Kemungkinan","description":"1 jarang sampai 5 hampir pasti.","type":"integer","minimum":1,"maximum":5,"examples":[3]},"impact":{"title":"Dampak","description":"1 ringan sampai 5 sangat berat.","type":"integer","minimum":1,"maximum":5,"examples":[4]},"mitigation":{"title":"Pengendalian","description":"Cara mengendalikan.","type":"string","minLength":1,"x-prose":true,"examples":["Keputusan sekretaris daerah tentang berbagi data."]}},"examples":[{"text":"Perangkat daerah terlambat berbagi data.","likelihood":3,"impact":4}]},"examples":[[{"text":"Perangkat daerah terlambat berbagi data.","likelihood":3,"impact":4}]]},"schedule":{"title":"Jadwal","description":"Tanggal mulai dan selesai.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Mulai","description":"Tanggal mulai.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-01-06"]},"end":{"title":"Selesai","description":"Tanggal selesai.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-09-30"]}},"examples":[{"start":"2025-01-06","end":"2025-09-30"}]},"status":{"title":"Status","description":"idea gagasan, planned direncanakan, developing dikembangkan, running berjalan, evaluated dievaluasi, stopped dihentikan.","type":"string","enum":["idea","planned","developing","running","evaluated","stopped"],"examples":["planned"]},"progress":{"title":"Kemajuan (persen)","description":"Kemajuan 0 sampai 100.","type":"number","minimum":0,"maximum":100,"examples":[60]},"evidence":{"$ref":"indicator.schema.json#/definitions/evidence"},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"qw-portal","programs":["portal-layanan"],"name":"Contoh Satu Akun"}]}},"examples":[[{"id":"qw-portal","programs":["portal-layanan"],"name":"Contoh Satu Akun"}]]};
const schema61 = {"title":"Quick win","description":"Satu quick win.","type":"object","additionalProperties":false,"required":["id","programs"],"properties":{"id":{"title":"Id quick win","description":"Pengenal tetap quick win.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-defines":"quick-win","examples":["qw-portal"]},"name":{"title":"Nama quick win","description":"Nama bila berbeda dari nama program.","type":"string","minLength":1,"examples":["Contoh Satu Akun"]},"programs":{"title":"Program","description":"Id program; dimensi dan penanggung jawab mengikuti program pertama.","type":"array","items":{"title":"Program","description":"Id program; dimensi dan penanggung jawab mengikuti program pertama.","type":"string","minLength":1,"x-ref":"program","examples":["portal-layanan"]},"examples":[["portal-layanan"]],"minItems":1},"problem":{"title":"Masalah","description":"Masalah yang dijawab.","type":"string","minLength":1,"x-prose":true,"examples":["Warga harus membuat akun berbeda untuk setiap layanan."]},"innovation":{"title":"Inovasi","description":"Kebaruan yang ditawarkan.","type":"string","minLength":1,"x-prose":true,"examples":["Satu akun untuk 40 layanan."]},"benefits":{"title":"Manfaat","description":"Manfaat bagi tiap pihak.","type":"object","additionalProperties":false,"properties":{"government":{"title":"Bagi pemerintah","description":"Manfaat bagi pemerintah daerah.","type":"string","minLength":1,"x-prose":true,"examples":["Data pemohon tidak diketik ulang."]},"public":{"title":"Bagi masyarakat","description":"Manfaat bagi masyarakat.","type":"string","minLength":1,"x-prose":true,"examples":["Cukup mendaftar sekali."]},"provider":{"title":"Bagi penyelenggara","description":"Manfaat bagi penyelenggara layanan.","type":"string","minLength":1,"x-prose":true,"examples":["Beban loket berkurang."]}},"examples":[{"government":"Data pemohon tidak diketik ulang.","public":"Cukup mendaftar sekali.","provider":"Beban loket berkurang."}]},"uniqueness":{"title":"Keunikan","description":"Yang membedakan dari daerah lain.","type":"string","minLength":1,"x-prose":true,"examples":["Terhubung dengan posyandu dan sekolah."]},"partners":{"title":"Mitra","description":"Id mitra.","type":"array","items":{"title":"Mitra","description":"Id mitra.","type":"string","minLength":1,"x-ref":"partner","examples":["univ-contoh"]},"examples":[["univ-contoh"]]},"growth":{"title":"Potensi pengembangan","description":"Rencana pengembangan.","type":"string","minLength":1,"x-prose":true,"examples":["Ditambah layanan kecamatan."]},"sustainability":{"title":"Keberlanjutan","description":"Jaminan keberlanjutan.","type":"object","additionalProperties":false,"properties":{"regulation":{"title":"Regulasi","description":"Dasar pengaturan.","type":"string","minLength":1,"x-prose":true,"examples":["Peraturan wali kota tentang layanan terpadu."]},"institution":{"title":"Kelembagaan","description":"Lembaga pengelola.","type":"string","minLength":1,"x-prose":true,"examples":["UPT layanan digital."]},"resources":{"title":"Sumber daya","description":"Sumber daya tetap.","type":"string","minLength":1,"x-prose":true,"examples":["Anggaran rutin Diskominfo."]},"business_model":{"title":"Model pembiayaan","description":"Model pembiayaan jangka panjang.","type":"string","minLength":1,"x-prose":true,"examples":["APBD dengan dukungan bank daerah."]}},"examples":[{"regulation":"Peraturan wali kota tentang layanan terpadu.","institution":"UPT layanan digital.","resources":"Anggaran rutin Diskominfo."}]},"resources":{"title":"Sumber daya","description":"Sumber daya yang diperlukan.","type":"object","additionalProperties":false,"properties":{"budget":{"title":"Anggaran","description":"Kebutuhan anggaran.","type":"string","minLength":1,"x-prose":true,"examples":["Anggaran program tahun pertama."]},"people":{"title":"Tenaga","description":"Kebutuhan tenaga.","type":"string","minLength":1,"x-prose":true,"examples":["Enam pengembang dan dua analis."]},"facilities":{"title":"Sarana","description":"Kebutuhan sarana.","type":"string","minLength":1,"x-prose":true,"examples":["Peladen pusat data daerah."]}},"examples":[{"budget":"Anggaran program tahun pertama.","people":"Enam pengembang dan dua analis.","facilities":"Peladen pusat data daerah."}]},"risks":{"title":"Risiko","description":"Risiko dan pengendaliannya.","type":"array","items":{"title":"Risiko","description":"Satu risiko.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"title":"Risiko","description":"Uraian risiko.","type":"string","minLength":1,"x-prose":true,"examples":["Perangkat daerah terlambat berbagi data."]},"likelihood":{"title":"Kemungkinan","description":"1 jarang sampai 5 hampir pasti.","type":"integer","minimum":1,"maximum":5,"examples":[3]},"impact":{"title":"Dampak","description":"1 ringan sampai 5 sangat berat.","type":"integer","minimum":1,"maximum":5,"examples":[4]},"mitigation":{"title":"Pengendalian","description":"Cara mengendalikan.","type":"string","minLength":1,"x-prose":true,"examples":["Keputusan sekretaris daerah tentang berbagi data."]}},"examples":[{"text":"Perangkat daerah terlambat berbagi data.","likelihood":3,"impact":4}]},"examples":[[{"text":"Perangkat daerah terlambat berbagi data.","likelihood":3,"impact":4}]]},"schedule":{"title":"Jadwal","description":"Tanggal mulai dan selesai.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"title":"Mulai","description":"Tanggal mulai.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-01-06"]},"end":{"title":"Selesai","description":"Tanggal selesai.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-09-30"]}},"examples":[{"start":"2025-01-06","end":"2025-09-30"}]},"status":{"title":"Status","description":"idea gagasan, planned direncanakan, developing dikembangkan, running berjalan, evaluated dievaluasi, stopped dihentikan.","type":"string","enum":["idea","planned","developing","running","evaluated","stopped"],"examples":["planned"]},"progress":{"title":"Kemajuan (persen)","description":"Kemajuan 0 sampai 100.","type":"number","minimum":0,"maximum":100,"examples":[60]},"evidence":{"$ref":"indicator.schema.json#/definitions/evidence"},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"id":"qw-portal","programs":["portal-layanan"],"name":"Contoh Satu Akun"}]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if((data.programs === undefined) || (!(func0.call(data, "programs")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "programs"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema61.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.programs !== undefined && func0.call(data, "programs")){
let data2 = data.programs;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/programs/" + i0,schemaPath:"#/properties/programs/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programs/" + i0,schemaPath:"#/properties/programs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.problem !== undefined && func0.call(data, "problem")){
let data4 = data.problem;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.innovation !== undefined && func0.call(data, "innovation")){
let data5 = data.innovation;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/innovation",schemaPath:"#/properties/innovation/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/innovation",schemaPath:"#/properties/innovation/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.benefits !== undefined && func0.call(data, "benefits")){
let data6 = data.benefits;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!(((key1 === "government") || (key1 === "public")) || (key1 === "provider"))){
(vErrors ??= []).push({instancePath:instancePath+"/benefits",schemaPath:"#/properties/benefits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.government !== undefined && func0.call(data6, "government")){
let data7 = data6.government;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/benefits/government",schemaPath:"#/properties/benefits/properties/government/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/benefits/government",schemaPath:"#/properties/benefits/properties/government/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.public !== undefined && func0.call(data6, "public")){
let data8 = data6.public;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/benefits/public",schemaPath:"#/properties/benefits/properties/public/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/benefits/public",schemaPath:"#/properties/benefits/properties/public/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.provider !== undefined && func0.call(data6, "provider")){
let data9 = data6.provider;
if(typeof data9 === "string"){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/benefits/provider",schemaPath:"#/properties/benefits/properties/provider/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/benefits/provider",schemaPath:"#/properties/benefits/properties/provider/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.uniqueness !== undefined && func0.call(data, "uniqueness")){
let data10 = data.uniqueness;
if(typeof data10 === "string"){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/uniqueness",schemaPath:"#/properties/uniqueness/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uniqueness",schemaPath:"#/properties/uniqueness/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.partners !== undefined && func0.call(data, "partners")){
let data11 = data.partners;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/partners/" + i1,schemaPath:"#/properties/partners/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partners/" + i1,schemaPath:"#/properties/partners/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.growth !== undefined && func0.call(data, "growth")){
let data13 = data.growth;
if(typeof data13 === "string"){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sustainability !== undefined && func0.call(data, "sustainability")){
let data14 = data.sustainability;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 of Object.keys(data14)){
if(!((((key2 === "regulation") || (key2 === "institution")) || (key2 === "resources")) || (key2 === "business_model"))){
(vErrors ??= []).push({instancePath:instancePath+"/sustainability",schemaPath:"#/properties/sustainability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data14.regulation !== undefined && func0.call(data14, "regulation")){
let data15 = data14.regulation;
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sustainability/regulation",schemaPath:"#/properties/sustainability/properties/regulation/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sustainability/regulation",schemaPath:"#/properties/sustainability/properties/regulation/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.institution !== undefined && func0.call(data14, "institution")){
let data16 = data14.institution;
if(typeof data16 === "string"){
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sustainability/institution",schemaPath:"#/properties/sustainability/properties/institution/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sustainability/institution",schemaPath:"#/properties/sustainability/properties/institution/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.resources !== undefined && func0.call(data14, "resources")){
let data17 = data14.resources;
if(typeof data17 === "string"){
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sustainability/resources",schemaPath:"#/properties/sustainability/properties/resources/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sustainability/resources",schemaPath:"#/properties/sustainability/properties/resources/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.business_model !== undefined && func0.call(data14, "business_model")){
let data18 = data14.business_model;
if(typeof data18 === "string"){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sustainability/business_model",schemaPath:"#/properties/sustainability/properties/business_model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sustainability/business_model",schemaPath:"#/properties/sustainability/properties/business_model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sustainability",schemaPath:"#/properties/sustainability/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.resources !== undefined && func0.call(data, "resources")){
let data19 = data.resources;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 of Object.keys(data19)){
if(!(((key3 === "budget") || (key3 === "people")) || (key3 === "facilities"))){
(vErrors ??= []).push({instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data19.budget !== undefined && func0.call(data19, "budget")){
let data20 = data19.budget;
if(typeof data20 === "string"){
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resources/budget",schemaPath:"#/properties/resources/properties/budget/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resources/budget",schemaPath:"#/properties/resources/properties/budget/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.people !== undefined && func0.call(data19, "people")){
let data21 = data19.people;
if(typeof data21 === "string"){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resources/people",schemaPath:"#/properties/resources/properties/people/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resources/people",schemaPath:"#/properties/resources/properties/people/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.facilities !== undefined && func0.call(data19, "facilities")){
let data22 = data19.facilities;
if(typeof data22 === "string"){
if(data22.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resources/facilities",schemaPath:"#/properties/resources/properties/facilities/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resources/facilities",schemaPath:"#/properties/resources/properties/facilities/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data23 = data.risks;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.text === undefined) || (!(func0.call(data24, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key4 of Object.keys(data24)){
if(!((((key4 === "text") || (key4 === "likelihood")) || (key4 === "impact")) || (key4 === "mitigation"))){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data24.text !== undefined && func0.call(data24, "text")){
let data25 = data24.text;
if(typeof data25 === "string"){
if(data25.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/text",schemaPath:"#/properties/risks/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/text",schemaPath:"#/properties/risks/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.likelihood !== undefined && func0.call(data24, "likelihood")){
let data26 = data24.likelihood;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 5 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data26 < 1 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data24.impact !== undefined && func0.call(data24, "impact")){
let data27 = data24.impact;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/impact",schemaPath:"#/properties/risks/items/properties/impact/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 5 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/impact",schemaPath:"#/properties/risks/items/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data27 < 1 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/impact",schemaPath:"#/properties/risks/items/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data24.mitigation !== undefined && func0.call(data24, "mitigation")){
let data28 = data24.mitigation;
if(typeof data28 === "string"){
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/mitigation",schemaPath:"#/properties/risks/items/properties/mitigation/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2+"/mitigation",schemaPath:"#/properties/risks/items/properties/mitigation/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.schedule !== undefined && func0.call(data, "schedule")){
let data29 = data.schedule;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.start === undefined) || (!(func0.call(data29, "start")))){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/required",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if((data29.end === undefined) || (!(func0.call(data29, "end")))){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/required",keyword:"required",params:{missingProperty: "end"}});
errors++;
}
for(const key5 of Object.keys(data29)){
if(!((key5 === "start") || (key5 === "end"))){
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data29.start !== undefined && func0.call(data29, "start")){
let data30 = data29.start;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule/start",schemaPath:"#/properties/schedule/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule/start",schemaPath:"#/properties/schedule/properties/start/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data29.end !== undefined && func0.call(data29, "end")){
let data31 = data29.end;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/schedule/end",schemaPath:"#/properties/schedule/properties/end/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule/end",schemaPath:"#/properties/schedule/properties/end/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data32 = data.status;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data32 === "idea") || (data32 === "planned")) || (data32 === "developing")) || (data32 === "running")) || (data32 === "evaluated")) || (data32 === "stopped"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema61.properties.status.enum}});
errors++;
}
}
if(data.progress !== undefined && func0.call(data, "progress")){
let data33 = data.progress;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data33 < 0 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data34 = data.evidence;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.title === undefined) || (!(func0.call(data35, "title")))){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3,schemaPath:"indicator.schema.json#/definitions/evidence/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key6 of Object.keys(data35)){
if(!((((key6 === "title") || (key6 === "file")) || (key6 === "url")) || (key6 === "date"))){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3,schemaPath:"indicator.schema.json#/definitions/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data35.title !== undefined && func0.call(data35, "title")){
let data36 = data35.title;
if(typeof data36 === "string"){
if(data36.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/title",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/title",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.file !== undefined && func0.call(data35, "file")){
let data37 = data35.file;
if(typeof data37 === "string"){
if(data37.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/file",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/file",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.url !== undefined && func0.call(data35, "url")){
let data38 = data35.url;
if(typeof data38 === "string"){
if(data38.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/url",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern10.test(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/url",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/url",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.date !== undefined && func0.call(data35, "date")){
let data39 = data35.date;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/date",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3+"/date",schemaPath:"indicator.schema.json#/definitions/evidence/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/" + i3,schemaPath:"indicator.schema.json#/definitions/evidence/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"indicator.schema.json#/definitions/evidence/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data40 = data.sources;
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
if(typeof data41 === "string"){
if(data41.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i4,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i4,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/quick-win.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema65 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/evaluation.schema.json","title":"Evaluasi","description":"Evaluasi tahunan menurut tahun.","type":"object","additionalProperties":false,"patternProperties":{"^[0-9]{4}$":{"$ref":"#/definitions/evaluation"}},"x-keys":"year","examples":[{"2025":{"round":2}}],"definitions":{"components":{"title":"Nilai","description":"Nilai lima komponen evaluasi.","type":"object","additionalProperties":false,"properties":{"baseline":{"title":"Baseline","description":"Nilai komponen baseline.","type":"number","minimum":0,"maximum":4,"examples":[3.2]},"output":{"title":"Output","description":"Nilai komponen output.","type":"number","minimum":0,"maximum":4,"examples":[3.2]},"outcome":{"title":"Outcome","description":"Nilai komponen outcome.","type":"number","minimum":0,"maximum":4,"examples":[3.2]},"impact":{"title":"Dampak","description":"Nilai komponen dampak.","type":"number","minimum":0,"maximum":4,"examples":[3.2]},"quick_win":{"title":"Quick win","description":"Nilai komponen quick win.","type":"number","minimum":0,"maximum":4,"examples":[3.2]}},"examples":[{"baseline":3.2,"output":3.2,"outcome":3.2}]},"weights":{"title":"Bobot","description":"Bobot lima komponen evaluasi.","type":"object","additionalProperties":false,"properties":{"baseline":{"title":"Baseline","description":"Bobot komponen baseline.","type":"number","minimum":0,"maximum":100,"examples":[20]},"output":{"title":"Output","description":"Bobot komponen output.","type":"number","minimum":0,"maximum":100,"examples":[20]},"outcome":{"title":"Outcome","description":"Bobot komponen outcome.","type":"number","minimum":0,"maximum":100,"examples":[20]},"impact":{"title":"Dampak","description":"Bobot komponen dampak.","type":"number","minimum":0,"maximum":100,"examples":[20]},"quick_win":{"title":"Quick win","description":"Bobot komponen quick win.","type":"number","minimum":0,"maximum":100,"examples":[20]}},"examples":[{"baseline":20,"output":20,"outcome":20}]},"evaluation":{"title":"Evaluasi setahun","description":"Hasil evaluasi satu tahun; isi putaran terakhir, putaran sebelumnya di rounds.","type":"object","additionalProperties":false,"properties":{"round":{"title":"Putaran","description":"Putaran evaluasi dalam tahun itu.","type":"integer","enum":[1,2],"examples":[2]},"date":{"title":"Tanggal","description":"Tanggal evaluasi.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-11-05"]},"components":{"$ref":"#/definitions/components"},"weights":{"$ref":"#/definitions/weights"},"index":{"title":"Indeks","description":"Indeks tercetak; diperiksa terhadap hitungan.","type":"number","minimum":0,"maximum":4,"examples":[3.31]},"rounds":{"title":"Putaran sebelumnya","description":"Putaran lebih awal pada tahun yang sama.","type":"array","items":{"title":"Putaran","description":"Satu putaran sebelumnya.","type":"object","additionalProperties":false,"required":["round"],"properties":{"round":{"title":"Putaran","description":"Putaran evaluasi dalam tahun itu.","type":"integer","enum":[1,2],"examples":[2]},"date":{"title":"Tanggal","description":"Tanggal evaluasi.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-06-11"]},"components":{"$ref":"#/definitions/components"},"weights":{"$ref":"#/definitions/weights"},"index":{"title":"Indeks","description":"Indeks tercetak.","type":"number","minimum":0,"maximum":4,"examples":[3.1]}},"examples":[{"round":2,"date":"2025-06-11","components":{"baseline":3.2,"output":3.2,"outcome":3.2}}]},"examples":[[{"round":2,"date":"2025-06-11","components":{"baseline":3.2,"output":3.2,"outcome":3.2}}]]},"realisation":{"title":"Realisasi","description":"Realisasi program per dimensi.","type":"array","items":{"title":"Realisasi dimensi","description":"Realisasi satu dimensi.","type":"object","additionalProperties":false,"required":["dimension"],"properties":{"dimension":{"$ref":"dimension-ids.schema.json#/definitions/dimension"},"planned":{"title":"Direncanakan","description":"Program yang direncanakan tahun itu.","type":"integer","minimum":0,"examples":[7]},"done":{"title":"Terlaksana","description":"Program yang terlaksana.","type":"integer","minimum":0,"examples":[6]},"percent":{"title":"Persentase","description":"Persentase tercetak; diperiksa terhadap hitungan.","type":"number","minimum":0,"examples":[85.71]}},"examples":[{"dimension":"governance","planned":7,"done":6}]},"examples":[[{"dimension":"governance","planned":7,"done":6}]]},"assessors":{"title":"Jumlah penilai","description":"Banyaknya penilai.","type":"integer","minimum":0,"examples":[5]},"letter":{"title":"Surat","description":"Nomor surat hasil evaluasi.","type":"string","minLength":1,"examples":["B-123/DJAI/2025"]},"recommendations":{"title":"Rekomendasi","description":"Rekomendasi penilai.","type":"array","items":{"title":"Rekomendasi","description":"Satu rekomendasi.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"title":"Rekomendasi","description":"Bunyi rekomendasi.","type":"string","minLength":1,"x-prose":true,"examples":["Menetapkan peraturan wali kota."]},"follow_up":{"title":"Tindak lanjut","description":"Tindak lanjut daerah.","type":"string","minLength":1,"x-prose":true,"examples":["Rancangan peraturan disampaikan ke bagian hukum."]},"agency":{"title":"Penanggung jawab","description":"Id perangkat daerah.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]}},"examples":[{"text":"Menetapkan peraturan wali kota.","follow_up":"Rancangan peraturan disampaikan ke bagian hukum.","agency":"diskominfo"}]},"examples":[[{"text":"Menetapkan peraturan wali kota.","follow_up":"Rancangan peraturan disampaikan ke bagian hukum.","agency":"diskominfo"}]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"round":2,"date":"2025-11-05","components":{"baseline":3.2,"output":3.2,"outcome":3.2}}]}}};
const schema66 = {"title":"Evaluasi setahun","description":"Hasil evaluasi satu tahun; isi putaran terakhir, putaran sebelumnya di rounds.","type":"object","additionalProperties":false,"properties":{"round":{"title":"Putaran","description":"Putaran evaluasi dalam tahun itu.","type":"integer","enum":[1,2],"examples":[2]},"date":{"title":"Tanggal","description":"Tanggal evaluasi.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-11-05"]},"components":{"$ref":"#/definitions/components"},"weights":{"$ref":"#/definitions/weights"},"index":{"title":"Indeks","description":"Indeks tercetak; diperiksa terhadap hitungan.","type":"number","minimum":0,"maximum":4,"examples":[3.31]},"rounds":{"title":"Putaran sebelumnya","description":"Putaran lebih awal pada tahun yang sama.","type":"array","items":{"title":"Putaran","description":"Satu putaran sebelumnya.","type":"object","additionalProperties":false,"required":["round"],"properties":{"round":{"title":"Putaran","description":"Putaran evaluasi dalam tahun itu.","type":"integer","enum":[1,2],"examples":[2]},"date":{"title":"Tanggal","description":"Tanggal evaluasi.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2025-06-11"]},"components":{"$ref":"#/definitions/components"},"weights":{"$ref":"#/definitions/weights"},"index":{"title":"Indeks","description":"Indeks tercetak.","type":"number","minimum":0,"maximum":4,"examples":[3.1]}},"examples":[{"round":2,"date":"2025-06-11","components":{"baseline":3.2,"output":3.2,"outcome":3.2}}]},"examples":[[{"round":2,"date":"2025-06-11","components":{"baseline":3.2,"output":3.2,"outcome":3.2}}]]},"realisation":{"title":"Realisasi","description":"Realisasi program per dimensi.","type":"array","items":{"title":"Realisasi dimensi","description":"Realisasi satu dimensi.","type":"object","additionalProperties":false,"required":["dimension"],"properties":{"dimension":{"$ref":"dimension-ids.schema.json#/definitions/dimension"},"planned":{"title":"Direncanakan","description":"Program yang direncanakan tahun itu.","type":"integer","minimum":0,"examples":[7]},"done":{"title":"Terlaksana","description":"Program yang terlaksana.","type":"integer","minimum":0,"examples":[6]},"percent":{"title":"Persentase","description":"Persentase tercetak; diperiksa terhadap hitungan.","type":"number","minimum":0,"examples":[85.71]}},"examples":[{"dimension":"governance","planned":7,"done":6}]},"examples":[[{"dimension":"governance","planned":7,"done":6}]]},"assessors":{"title":"Jumlah penilai","description":"Banyaknya penilai.","type":"integer","minimum":0,"examples":[5]},"letter":{"title":"Surat","description":"Nomor surat hasil evaluasi.","type":"string","minLength":1,"examples":["B-123/DJAI/2025"]},"recommendations":{"title":"Rekomendasi","description":"Rekomendasi penilai.","type":"array","items":{"title":"Rekomendasi","description":"Satu rekomendasi.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"title":"Rekomendasi","description":"Bunyi rekomendasi.","type":"string","minLength":1,"x-prose":true,"examples":["Menetapkan peraturan wali kota."]},"follow_up":{"title":"Tindak lanjut","description":"Tindak lanjut daerah.","type":"string","minLength":1,"x-prose":true,"examples":["Rancangan peraturan disampaikan ke bagian hukum."]},"agency":{"title":"Penanggung jawab","description":"Id perangkat daerah.","type":"string","minLength":1,"x-ref":"agency","examples":["diskominfo"]}},"examples":[{"text":"Menetapkan peraturan wali kota.","follow_up":"Rancangan peraturan disampaikan ke bagian hukum.","agency":"diskominfo"}]},"examples":[[{"text":"Menetapkan peraturan wali kota.","follow_up":"Rancangan peraturan disampaikan ke bagian hukum.","agency":"diskominfo"}]]},"sources":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"array","items":{"title":"Sumber","description":"Id sumber yang mendasari isian ini; didaftar di sources.","type":"string","minLength":1,"x-ref":"source","examples":["bps-2024"]},"examples":[["bps-2024"]]}},"examples":[{"round":2,"date":"2025-11-05","components":{"baseline":3.2,"output":3.2,"outcome":3.2}}]};
const schema67 = {"title":"Nilai","description":"Nilai lima komponen evaluasi.","type":"object","additionalProperties":false,"properties":{"baseline":{"title":"Baseline","description":"Nilai komponen baseline.","type":"number","minimum":0,"maximum":4,"examples":[3.2]},"output":{"title":"Output","description":"Nilai komponen output.","type":"number","minimum":0,"maximum":4,"examples":[3.2]},"outcome":{"title":"Outcome","description":"Nilai komponen outcome.","type":"number","minimum":0,"maximum":4,"examples":[3.2]},"impact":{"title":"Dampak","description":"Nilai komponen dampak.","type":"number","minimum":0,"maximum":4,"examples":[3.2]},"quick_win":{"title":"Quick win","description":"Nilai komponen quick win.","type":"number","minimum":0,"maximum":4,"examples":[3.2]}},"examples":[{"baseline":3.2,"output":3.2,"outcome":3.2}]};
const schema68 = {"title":"Bobot","description":"Bobot lima komponen evaluasi.","type":"object","additionalProperties":false,"properties":{"baseline":{"title":"Baseline","description":"Bobot komponen baseline.","type":"number","minimum":0,"maximum":100,"examples":[20]},"output":{"title":"Output","description":"Bobot komponen output.","type":"number","minimum":0,"maximum":100,"examples":[20]},"outcome":{"title":"Outcome","description":"Bobot komponen outcome.","type":"number","minimum":0,"maximum":100,"examples":[20]},"impact":{"title":"Dampak","description":"Bobot komponen dampak.","type":"number","minimum":0,"maximum":100,"examples":[20]},"quick_win":{"title":"Quick win","description":"Bobot komponen quick win.","type":"number","minimum":0,"maximum":100,"examples":[20]}},"examples":[{"baseline":20,"output":20,"outcome":20}]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema66.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.round !== undefined && func0.call(data, "round")){
let data0 = data.round;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/round",schemaPath:"#/properties/round/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!((data0 === 1) || (data0 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/round",schemaPath:"#/properties/round/enum",keyword:"enum",params:{allowedValues: schema66.properties.round.enum}});
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data1 = data.date;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.components !== undefined && func0.call(data, "components")){
let data2 = data.components;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(((((key1 === "baseline") || (key1 === "output")) || (key1 === "outcome")) || (key1 === "impact")) || (key1 === "quick_win"))){
(vErrors ??= []).push({instancePath:instancePath+"/components",schemaPath:"#/definitions/components/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.baseline !== undefined && func0.call(data2, "baseline")){
let data3 = data2.baseline;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/components/baseline",schemaPath:"#/definitions/components/properties/baseline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/components/baseline",schemaPath:"#/definitions/components/properties/baseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components/baseline",schemaPath:"#/definitions/components/properties/baseline/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.output !== undefined && func0.call(data2, "output")){
let data4 = data2.output;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/components/output",schemaPath:"#/definitions/components/properties/output/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/components/output",schemaPath:"#/definitions/components/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components/output",schemaPath:"#/definitions/components/properties/output/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.outcome !== undefined && func0.call(data2, "outcome")){
let data5 = data2.outcome;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/components/outcome",schemaPath:"#/definitions/components/properties/outcome/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/components/outcome",schemaPath:"#/definitions/components/properties/outcome/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components/outcome",schemaPath:"#/definitions/components/properties/outcome/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.impact !== undefined && func0.call(data2, "impact")){
let data6 = data2.impact;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/components/impact",schemaPath:"#/definitions/components/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/components/impact",schemaPath:"#/definitions/components/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components/impact",schemaPath:"#/definitions/components/properties/impact/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.quick_win !== undefined && func0.call(data2, "quick_win")){
let data7 = data2.quick_win;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/components/quick_win",schemaPath:"#/definitions/components/properties/quick_win/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/components/quick_win",schemaPath:"#/definitions/components/properties/quick_win/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components/quick_win",schemaPath:"#/definitions/components/properties/quick_win/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components",schemaPath:"#/definitions/components/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.weights !== undefined && func0.call(data, "weights")){
let data8 = data.weights;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 of Object.keys(data8)){
if(!(((((key2 === "baseline") || (key2 === "output")) || (key2 === "outcome")) || (key2 === "impact")) || (key2 === "quick_win"))){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/definitions/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.baseline !== undefined && func0.call(data8, "baseline")){
let data9 = data8.baseline;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/baseline",schemaPath:"#/definitions/weights/properties/baseline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/baseline",schemaPath:"#/definitions/weights/properties/baseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/baseline",schemaPath:"#/definitions/weights/properties/baseline/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data8.output !== undefined && func0.call(data8, "output")){
let data10 = data8.output;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/output",schemaPath:"#/definitions/weights/properties/output/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/output",schemaPath:"#/definitions/weights/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/output",schemaPath:"#/definitions/weights/properties/output/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data8.outcome !== undefined && func0.call(data8, "outcome")){
let data11 = data8.outcome;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/outcome",schemaPath:"#/definitions/weights/properties/outcome/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/outcome",schemaPath:"#/definitions/weights/properties/outcome/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/outcome",schemaPath:"#/definitions/weights/properties/outcome/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data8.impact !== undefined && func0.call(data8, "impact")){
let data12 = data8.impact;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/impact",schemaPath:"#/definitions/weights/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/impact",schemaPath:"#/definitions/weights/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/impact",schemaPath:"#/definitions/weights/properties/impact/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data8.quick_win !== undefined && func0.call(data8, "quick_win")){
let data13 = data8.quick_win;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/quick_win",schemaPath:"#/definitions/weights/properties/quick_win/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/quick_win",schemaPath:"#/definitions/weights/properties/quick_win/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/quick_win",schemaPath:"#/definitions/weights/properties/quick_win/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/definitions/weights/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.index !== undefined && func0.call(data, "index")){
let data14 = data.index;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.rounds !== undefined && func0.call(data, "rounds")){
let data15 = data.rounds;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.round === undefined) || (!(func0.call(data16, "round")))){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0,schemaPath:"#/properties/rounds/items/required",keyword:"required",params:{missingProperty: "round"}});
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(((((key3 === "round") || (key3 === "date")) || (key3 === "components")) || (key3 === "weights")) || (key3 === "index"))){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0,schemaPath:"#/properties/rounds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data16.round !== undefined && func0.call(data16, "round")){
let data17 = data16.round;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/round",schemaPath:"#/properties/rounds/items/properties/round/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!((data17 === 1) || (data17 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/round",schemaPath:"#/properties/rounds/items/properties/round/enum",keyword:"enum",params:{allowedValues: schema66.properties.rounds.items.properties.round.enum}});
errors++;
}
}
if(data16.date !== undefined && func0.call(data16, "date")){
let data18 = data16.date;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/date",schemaPath:"#/properties/rounds/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/date",schemaPath:"#/properties/rounds/items/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.components !== undefined && func0.call(data16, "components")){
let data19 = data16.components;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 of Object.keys(data19)){
if(!(((((key4 === "baseline") || (key4 === "output")) || (key4 === "outcome")) || (key4 === "impact")) || (key4 === "quick_win"))){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components",schemaPath:"#/definitions/components/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data19.baseline !== undefined && func0.call(data19, "baseline")){
let data20 = data19.baseline;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 4 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/baseline",schemaPath:"#/definitions/components/properties/baseline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/baseline",schemaPath:"#/definitions/components/properties/baseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/baseline",schemaPath:"#/definitions/components/properties/baseline/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.output !== undefined && func0.call(data19, "output")){
let data21 = data19.output;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/output",schemaPath:"#/definitions/components/properties/output/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/output",schemaPath:"#/definitions/components/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/output",schemaPath:"#/definitions/components/properties/output/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.outcome !== undefined && func0.call(data19, "outcome")){
let data22 = data19.outcome;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 4 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/outcome",schemaPath:"#/definitions/components/properties/outcome/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data22 < 0 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/outcome",schemaPath:"#/definitions/components/properties/outcome/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/outcome",schemaPath:"#/definitions/components/properties/outcome/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.impact !== undefined && func0.call(data19, "impact")){
let data23 = data19.impact;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 4 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/impact",schemaPath:"#/definitions/components/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/impact",schemaPath:"#/definitions/components/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/impact",schemaPath:"#/definitions/components/properties/impact/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.quick_win !== undefined && func0.call(data19, "quick_win")){
let data24 = data19.quick_win;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 4 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/quick_win",schemaPath:"#/definitions/components/properties/quick_win/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data24 < 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/quick_win",schemaPath:"#/definitions/components/properties/quick_win/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components/quick_win",schemaPath:"#/definitions/components/properties/quick_win/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/components",schemaPath:"#/definitions/components/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data16.weights !== undefined && func0.call(data16, "weights")){
let data25 = data16.weights;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 of Object.keys(data25)){
if(!(((((key5 === "baseline") || (key5 === "output")) || (key5 === "outcome")) || (key5 === "impact")) || (key5 === "quick_win"))){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights",schemaPath:"#/definitions/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data25.baseline !== undefined && func0.call(data25, "baseline")){
let data26 = data25.baseline;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 100 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/baseline",schemaPath:"#/definitions/weights/properties/baseline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/baseline",schemaPath:"#/definitions/weights/properties/baseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/baseline",schemaPath:"#/definitions/weights/properties/baseline/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data25.output !== undefined && func0.call(data25, "output")){
let data27 = data25.output;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/output",schemaPath:"#/definitions/weights/properties/output/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/output",schemaPath:"#/definitions/weights/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/output",schemaPath:"#/definitions/weights/properties/output/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data25.outcome !== undefined && func0.call(data25, "outcome")){
let data28 = data25.outcome;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/outcome",schemaPath:"#/definitions/weights/properties/outcome/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/outcome",schemaPath:"#/definitions/weights/properties/outcome/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/outcome",schemaPath:"#/definitions/weights/properties/outcome/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data25.impact !== undefined && func0.call(data25, "impact")){
let data29 = data25.impact;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/impact",schemaPath:"#/definitions/weights/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data29 < 0 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/impact",schemaPath:"#/definitions/weights/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/impact",schemaPath:"#/definitions/weights/properties/impact/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data25.quick_win !== undefined && func0.call(data25, "quick_win")){
let data30 = data25.quick_win;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/quick_win",schemaPath:"#/definitions/weights/properties/quick_win/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data30 < 0 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/quick_win",schemaPath:"#/definitions/weights/properties/quick_win/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights/quick_win",schemaPath:"#/definitions/weights/properties/quick_win/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/weights",schemaPath:"#/definitions/weights/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data16.index !== undefined && func0.call(data16, "index")){
let data31 = data16.index;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 4 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/index",schemaPath:"#/properties/rounds/items/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data31 < 0 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/index",schemaPath:"#/properties/rounds/items/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0+"/index",schemaPath:"#/properties/rounds/items/properties/index/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds/" + i0,schemaPath:"#/properties/rounds/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.realisation !== undefined && func0.call(data, "realisation")){
let data32 = data.realisation;
if(Array.isArray(data32)){
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
let data33 = data32[i1];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.dimension === undefined) || (!(func0.call(data33, "dimension")))){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1,schemaPath:"#/properties/realisation/items/required",keyword:"required",params:{missingProperty: "dimension"}});
errors++;
}
for(const key6 of Object.keys(data33)){
if(!((((key6 === "dimension") || (key6 === "planned")) || (key6 === "done")) || (key6 === "percent"))){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1,schemaPath:"#/properties/realisation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data33.dimension !== undefined && func0.call(data33, "dimension")){
let data34 = data33.dimension;
if(typeof data34 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1+"/dimension",schemaPath:"dimension-ids.schema.json#/definitions/dimension/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data34 === "governance") || (data34 === "branding")) || (data34 === "economy")) || (data34 === "living")) || (data34 === "society")) || (data34 === "environment"))){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1+"/dimension",schemaPath:"dimension-ids.schema.json#/definitions/dimension/enum",keyword:"enum",params:{allowedValues: schema30.enum}});
errors++;
}
}
if(data33.planned !== undefined && func0.call(data33, "planned")){
let data35 = data33.planned;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1+"/planned",schemaPath:"#/properties/realisation/items/properties/planned/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1+"/planned",schemaPath:"#/properties/realisation/items/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.done !== undefined && func0.call(data33, "done")){
let data36 = data33.done;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1+"/done",schemaPath:"#/properties/realisation/items/properties/done/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1+"/done",schemaPath:"#/properties/realisation/items/properties/done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.percent !== undefined && func0.call(data33, "percent")){
let data37 = data33.percent;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1+"/percent",schemaPath:"#/properties/realisation/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1+"/percent",schemaPath:"#/properties/realisation/items/properties/percent/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/realisation/" + i1,schemaPath:"#/properties/realisation/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/realisation",schemaPath:"#/properties/realisation/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.assessors !== undefined && func0.call(data, "assessors")){
let data38 = data.assessors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/assessors",schemaPath:"#/properties/assessors/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/assessors",schemaPath:"#/properties/assessors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.letter !== undefined && func0.call(data, "letter")){
let data39 = data.letter;
if(typeof data39 === "string"){
if(data39.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recommendations !== undefined && func0.call(data, "recommendations")){
let data40 = data.recommendations;
if(Array.isArray(data40)){
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.text === undefined) || (!(func0.call(data41, "text")))){
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key7 of Object.keys(data41)){
if(!(((key7 === "text") || (key7 === "follow_up")) || (key7 === "agency"))){
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2,schemaPath:"#/properties/recommendations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data41.text !== undefined && func0.call(data41, "text")){
let data42 = data41.text;
if(typeof data42 === "string"){
if(data42.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2+"/text",schemaPath:"#/properties/recommendations/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2+"/text",schemaPath:"#/properties/recommendations/items/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.follow_up !== undefined && func0.call(data41, "follow_up")){
let data43 = data41.follow_up;
if(typeof data43 === "string"){
if(data43.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2+"/follow_up",schemaPath:"#/properties/recommendations/items/properties/follow_up/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2+"/follow_up",schemaPath:"#/properties/recommendations/items/properties/follow_up/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.agency !== undefined && func0.call(data41, "agency")){
let data44 = data41.agency;
if(typeof data44 === "string"){
if(data44.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2+"/agency",schemaPath:"#/properties/recommendations/items/properties/agency/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2+"/agency",schemaPath:"#/properties/recommendations/items/properties/agency/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recommendations/" + i2,schemaPath:"#/properties/recommendations/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recommendations",schemaPath:"#/properties/recommendations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data45 = data.sources;
if(Array.isArray(data45)){
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
if(typeof data46 === "string"){
if(data46.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/evaluation.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(pattern32.test(key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
for(const key1 of Object.keys(data)){
if(pattern32.test(key1)){
if(!(validate74(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema73 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/glossary.schema.json","title":"Daftar istilah","description":"Istilah dan singkatan.","type":"array","items":{"$ref":"#/definitions/term"},"definitions":{"term":{"title":"Istilah","description":"Satu istilah.","type":"object","additionalProperties":false,"required":["term","meaning"],"properties":{"term":{"title":"Istilah","description":"Istilah atau singkatan.","type":"string","minLength":1,"examples":["SPBE"]},"meaning":{"title":"Arti","description":"Arti istilah.","type":"string","minLength":1,"x-prose":true,"examples":["Sistem Pemerintahan Berbasis Elektronik"]}},"examples":[{"term":"SPBE","meaning":"Sistem Pemerintahan Berbasis Elektronik"}]}},"examples":[[{"term":"SPBE","meaning":"Sistem Pemerintahan Berbasis Elektronik"}]]};
const schema74 = {"title":"Istilah","description":"Satu istilah.","type":"object","additionalProperties":false,"required":["term","meaning"],"properties":{"term":{"title":"Istilah","description":"Istilah atau singkatan.","type":"string","minLength":1,"examples":["SPBE"]},"meaning":{"title":"Arti","description":"Arti istilah.","type":"string","minLength":1,"x-prose":true,"examples":["Sistem Pemerintahan Berbasis Elektronik"]}},"examples":[{"term":"SPBE","meaning":"Sistem Pemerintahan Berbasis Elektronik"}]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/glossary.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.term === undefined) || (!(func0.call(data0, "term")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/term/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
if((data0.meaning === undefined) || (!(func0.call(data0, "meaning")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/term/required",keyword:"required",params:{missingProperty: "meaning"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!((key0 === "term") || (key0 === "meaning"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.term !== undefined && func0.call(data0, "term")){
let data1 = data0.term;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/term",schemaPath:"#/definitions/term/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/term",schemaPath:"#/definitions/term/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.meaning !== undefined && func0.call(data0, "meaning")){
let data2 = data0.meaning;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/meaning",schemaPath:"#/definitions/term/properties/meaning/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/meaning",schemaPath:"#/definitions/term/properties/meaning/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/term/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema75 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://masterplan.example/schemas/1/revision.schema.json","title":"Riwayat perubahan","description":"Riwayat versi dokumen.","type":"array","items":{"$ref":"#/definitions/revision"},"definitions":{"revision":{"title":"Perubahan","description":"Satu versi.","type":"object","additionalProperties":false,"required":["version","summary"],"properties":{"version":{"title":"Versi","description":"Nomor versi, dalam tanda kutip.","type":"string","minLength":1,"examples":["1.0"]},"date":{"title":"Tanggal","description":"Tanggal versi.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-10-15"]},"author":{"title":"Penyusun","description":"Penyusun perubahan.","type":"string","minLength":1,"examples":["Tim Pelaksana"]},"summary":{"title":"Ringkasan","description":"Ringkasan perubahan.","type":"string","minLength":1,"x-prose":true,"examples":["Naskah final Bimtek IV."]}},"examples":[{"version":"1.0","summary":"Naskah final Bimtek IV.","date":"2024-10-15","author":"Tim Pelaksana"}]}},"examples":[[{"version":"1.0","summary":"Naskah final Bimtek IV.","date":"2024-10-15","author":"Tim Pelaksana"}]]};
const schema76 = {"title":"Perubahan","description":"Satu versi.","type":"object","additionalProperties":false,"required":["version","summary"],"properties":{"version":{"title":"Versi","description":"Nomor versi, dalam tanda kutip.","type":"string","minLength":1,"examples":["1.0"]},"date":{"title":"Tanggal","description":"Tanggal versi.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$","x-format":"date","examples":["2024-10-15"]},"author":{"title":"Penyusun","description":"Penyusun perubahan.","type":"string","minLength":1,"examples":["Tim Pelaksana"]},"summary":{"title":"Ringkasan","description":"Ringkasan perubahan.","type":"string","minLength":1,"x-prose":true,"examples":["Naskah final Bimtek IV."]}},"examples":[{"version":"1.0","summary":"Naskah final Bimtek IV.","date":"2024-10-15","author":"Tim Pelaksana"}]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/revision.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/revision/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if((data0.summary === undefined) || (!(func0.call(data0, "summary")))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/revision/required",keyword:"required",params:{missingProperty: "summary"}});
errors++;
}
for(const key0 of Object.keys(data0)){
if(!((((key0 === "version") || (key0 === "date")) || (key0 === "author")) || (key0 === "summary"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/revision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data1 = data0.version;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/version",schemaPath:"#/definitions/revision/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/version",schemaPath:"#/definitions/revision/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.date !== undefined && func0.call(data0, "date")){
let data2 = data0.date;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/definitions/revision/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/definitions/revision/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.author !== undefined && func0.call(data0, "author")){
let data3 = data0.author;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/author",schemaPath:"#/definitions/revision/properties/author/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/author",schemaPath:"#/definitions/revision/properties/author/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.summary !== undefined && func0.call(data0, "summary")){
let data4 = data0.summary;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/summary",schemaPath:"#/definitions/revision/properties/summary/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/summary",schemaPath:"#/definitions/revision/properties/summary/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/revision/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://masterplan.example/schemas/1/masterplan.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.format === undefined) || (!(func0.call(data, "format")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}});
errors++;
}
if((data.region === undefined) || (!(func0.call(data, "region")))){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data0 = data.format;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(data0 === 1)){
(vErrors ??= []).push({instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.enum}});
errors++;
}
}
if(data.profile !== undefined && func0.call(data, "profile")){
let data1 = data.profile;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stage !== undefined && func0.call(data, "stage")){
let data3 = data.stage;
if(!(((((data3 === 1) || (data3 === 2)) || (data3 === 3)) || (data3 === 4)) || (data3 === "implementation"))){
(vErrors ??= []).push({instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema11.properties.stage.enum}});
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data4 === "draft") || (data4 === "review")) || (data4 === "final")) || (data4 === "enacted"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum}});
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data5 = data.language;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "id") || (data5 === "en"))){
(vErrors ??= []).push({instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema11.properties.language.enum}});
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data7 = data.date;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cohort !== undefined && func0.call(data, "cohort")){
let data8 = data.cohort;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/cohort",schemaPath:"#/properties/cohort/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2100 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/cohort",schemaPath:"#/properties/cohort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data8 < 1945 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/cohort",schemaPath:"#/properties/cohort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data.period !== undefined && func0.call(data, "period")){
let data9 = data.period;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.start === undefined) || (!(func0.call(data9, "start")))){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if((data9.end === undefined) || (!(func0.call(data9, "end")))){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "end"}});
errors++;
}
for(const key1 of Object.keys(data9)){
if(!((key1 === "start") || (key1 === "end"))){
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.start !== undefined && func0.call(data9, "start")){
let data10 = data9.start;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/period/start",schemaPath:"#/properties/period/properties/start/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2100 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/period/start",schemaPath:"#/properties/period/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data10 < 1945 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/period/start",schemaPath:"#/properties/period/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data9.end !== undefined && func0.call(data9, "end")){
let data11 = data9.end;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/period/end",schemaPath:"#/properties/period/properties/end/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2100 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/period/end",schemaPath:"#/properties/period/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data11 < 1945 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/period/end",schemaPath:"#/properties/period/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.books !== undefined && func0.call(data, "books")){
let data12 = data.books;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.id === undefined) || (!(func0.call(data13, "id")))){
(vErrors ??= []).push({instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key2 of Object.keys(data13)){
if(!((key2 === "id") || (key2 === "title"))){
(vErrors ??= []).push({instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.id !== undefined && func0.call(data13, "id")){
let data14 = data13.id;
if(typeof data14 === "string"){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/books/" + i0+"/id",schemaPath:"#/properties/books/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/books/" + i0+"/id",schemaPath:"#/properties/books/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.title !== undefined && func0.call(data13, "title")){
let data15 = data13.title;
if(typeof data15 === "string"){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/books/" + i0+"/title",schemaPath:"#/properties/books/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/books/" + i0+"/title",schemaPath:"#/properties/books/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/books/" + i0,schemaPath:"#/properties/books/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/books",schemaPath:"#/properties/books/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.bimtek !== undefined && func0.call(data, "bimtek")){
if(!(validate11(data.bimtek, {instancePath:instancePath+"/bimtek",parentData:data,parentDataProperty:"bimtek",rootData}))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined && func0.call(data, "region")){
let data17 = data.region;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.name === undefined) || (!(func0.call(data17, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/region",schemaPath:"region.schema.json/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if((data17.kind === undefined) || (!(func0.call(data17, "kind")))){
(vErrors ??= []).push({instancePath:instancePath+"/region",schemaPath:"region.schema.json/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key3 of Object.keys(data17)){
if(!(func0.call(schema14.properties, key3))){
(vErrors ??= []).push({instancePath:instancePath+"/region",schemaPath:"region.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data17.code !== undefined && func0.call(data17, "code")){
let data18 = data17.code;
if(typeof data18 === "string"){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/code",schemaPath:"region.schema.json/properties/code/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/region/code",schemaPath:"region.schema.json/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}\\.[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/code",schemaPath:"region.schema.json/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.name !== undefined && func0.call(data17, "name")){
let data19 = data17.name;
if(typeof data19 === "string"){
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/name",schemaPath:"region.schema.json/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/name",schemaPath:"region.schema.json/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.kind !== undefined && func0.call(data17, "kind")){
let data20 = data17.kind;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/region/kind",schemaPath:"region.schema.json/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data20 === "kota") || (data20 === "kabupaten"))){
(vErrors ??= []).push({instancePath:instancePath+"/region/kind",schemaPath:"region.schema.json/properties/kind/enum",keyword:"enum",params:{allowedValues: schema14.properties.kind.enum}});
errors++;
}
}
if(data17.province !== undefined && func0.call(data17, "province")){
let data21 = data17.province;
if(typeof data21 === "string"){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/province",schemaPath:"region.schema.json/properties/province/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/province",schemaPath:"region.schema.json/properties/province/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.fictional !== undefined && func0.call(data17, "fictional")){
if(typeof data17.fictional !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/region/fictional",schemaPath:"region.schema.json/properties/fictional/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data17.capital !== undefined && func0.call(data17, "capital")){
let data23 = data17.capital;
if(typeof data23 === "string"){
if(data23.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/capital",schemaPath:"region.schema.json/properties/capital/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/capital",schemaPath:"region.schema.json/properties/capital/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.area_km2 !== undefined && func0.call(data17, "area_km2")){
let data24 = data17.area_km2;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 <= 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/region/area_km2",schemaPath:"region.schema.json/properties/area_km2/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/area_km2",schemaPath:"region.schema.json/properties/area_km2/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data17.population !== undefined && func0.call(data17, "population")){
let data25 = data17.population;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.value === undefined) || (!(func0.call(data25, "value")))){
(vErrors ??= []).push({instancePath:instancePath+"/region/population",schemaPath:"region.schema.json/properties/population/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key4 of Object.keys(data25)){
if(!((key4 === "value") || (key4 === "year"))){
(vErrors ??= []).push({instancePath:instancePath+"/region/population",schemaPath:"region.schema.json/properties/population/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data25.value !== undefined && func0.call(data25, "value")){
let data26 = data25.value;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/region/population/value",schemaPath:"region.schema.json/properties/population/properties/value/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/region/population/value",schemaPath:"region.schema.json/properties/population/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data25.year !== undefined && func0.call(data25, "year")){
let data27 = data25.year;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/region/population/year",schemaPath:"region.schema.json/properties/population/properties/year/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 2100 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/region/population/year",schemaPath:"region.schema.json/properties/population/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data27 < 1945 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/region/population/year",schemaPath:"region.schema.json/properties/population/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/population",schemaPath:"region.schema.json/properties/population/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data17.districts !== undefined && func0.call(data17, "districts")){
let data28 = data17.districts;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/region/districts",schemaPath:"region.schema.json/properties/districts/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/region/districts",schemaPath:"region.schema.json/properties/districts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data17.villages !== undefined && func0.call(data17, "villages")){
let data29 = data17.villages;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/region/villages",schemaPath:"region.schema.json/properties/villages/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/region/villages",schemaPath:"region.schema.json/properties/villages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data17.head !== undefined && func0.call(data17, "head")){
let data30 = data17.head;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 of Object.keys(data30)){
if(!(((key5 === "name") || (key5 === "acting")) || (key5 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/region/head",schemaPath:"region.schema.json/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data30.name !== undefined && func0.call(data30, "name")){
let data31 = data30.name;
if(typeof data31 === "string"){
if(data31.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/head/name",schemaPath:"region.schema.json/properties/head/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/head/name",schemaPath:"region.schema.json/properties/head/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.acting !== undefined && func0.call(data30, "acting")){
let data32 = data30.acting;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/region/head/acting",schemaPath:"region.schema.json/properties/head/properties/acting/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data32 === "pj") || (data32 === "plt")) || (data32 === "plh")) || (data32 === "pjs"))){
(vErrors ??= []).push({instancePath:instancePath+"/region/head/acting",schemaPath:"region.schema.json/properties/head/properties/acting/enum",keyword:"enum",params:{allowedValues: schema14.properties.head.properties.acting.enum}});
errors++;
}
}
if(data30.sources !== undefined && func0.call(data30, "sources")){
let data33 = data30.sources;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(typeof data34 === "string"){
if(data34.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/head/sources/" + i1,schemaPath:"region.schema.json/properties/head/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/head/sources/" + i1,schemaPath:"region.schema.json/properties/head/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/head/sources",schemaPath:"region.schema.json/properties/head/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/head",schemaPath:"region.schema.json/properties/head/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data17.deputy !== undefined && func0.call(data17, "deputy")){
let data35 = data17.deputy;
if(typeof data35 === "string"){
if(data35.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/deputy",schemaPath:"region.schema.json/properties/deputy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/deputy",schemaPath:"region.schema.json/properties/deputy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.profile !== undefined && func0.call(data17, "profile")){
let data36 = data17.profile;
if(typeof data36 === "string"){
if(data36.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/profile",schemaPath:"region.schema.json/properties/profile/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/profile",schemaPath:"region.schema.json/properties/profile/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.logo !== undefined && func0.call(data17, "logo")){
let data37 = data17.logo;
if(typeof data37 === "string"){
if(data37.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/logo",schemaPath:"region.schema.json/properties/logo/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/logo",schemaPath:"region.schema.json/properties/logo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.sources !== undefined && func0.call(data17, "sources")){
let data38 = data17.sources;
if(Array.isArray(data38)){
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
let data39 = data38[i2];
if(typeof data39 === "string"){
if(data39.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region/sources/" + i2,schemaPath:"region.schema.json/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/sources/" + i2,schemaPath:"region.schema.json/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region/sources",schemaPath:"region.schema.json/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",schemaPath:"region.schema.json/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.vision !== undefined && func0.call(data, "vision")){
let data40 = data.vision;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key6 of Object.keys(data40)){
if(!((((key6 === "statement") || (key6 === "keywords")) || (key6 === "explanation")) || (key6 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/vision",schemaPath:"vision.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data40.statement !== undefined && func0.call(data40, "statement")){
let data41 = data40.statement;
if(typeof data41 === "string"){
if(data41.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vision/statement",schemaPath:"vision.schema.json/properties/statement/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vision/statement",schemaPath:"vision.schema.json/properties/statement/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data40.keywords !== undefined && func0.call(data40, "keywords")){
let data42 = data40.keywords;
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if(typeof data43 === "string"){
if(data43.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vision/keywords/" + i3,schemaPath:"vision.schema.json/properties/keywords/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vision/keywords/" + i3,schemaPath:"vision.schema.json/properties/keywords/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vision/keywords",schemaPath:"vision.schema.json/properties/keywords/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data40.explanation !== undefined && func0.call(data40, "explanation")){
let data44 = data40.explanation;
if(typeof data44 === "string"){
if(data44.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vision/explanation",schemaPath:"vision.schema.json/properties/explanation/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vision/explanation",schemaPath:"vision.schema.json/properties/explanation/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data40.sources !== undefined && func0.call(data40, "sources")){
let data45 = data40.sources;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
let data46 = data45[i4];
if(typeof data46 === "string"){
if(data46.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vision/sources/" + i4,schemaPath:"vision.schema.json/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vision/sources/" + i4,schemaPath:"vision.schema.json/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vision/sources",schemaPath:"vision.schema.json/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vision",schemaPath:"vision.schema.json/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.missions !== undefined && func0.call(data, "missions")){
if(!(validate13(data.missions, {instancePath:instancePath+"/missions",parentData:data,parentDataProperty:"missions",rootData}))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.plans !== undefined && func0.call(data, "plans")){
if(!(validate15(data.plans, {instancePath:instancePath+"/plans",parentData:data,parentDataProperty:"plans",rootData}))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
if(!(validate17(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.agencies !== undefined && func0.call(data, "agencies")){
if(!(validate19(data.agencies, {instancePath:instancePath+"/agencies",parentData:data,parentDataProperty:"agencies",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.partners !== undefined && func0.call(data, "partners")){
if(!(validate21(data.partners, {instancePath:instancePath+"/partners",parentData:data,parentDataProperty:"partners",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.regulations !== undefined && func0.call(data, "regulations")){
if(!(validate23(data.regulations, {instancePath:instancePath+"/regulations",parentData:data,parentDataProperty:"regulations",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.governance !== undefined && func0.call(data, "governance")){
if(!(validate25(data.governance, {instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.future !== undefined && func0.call(data, "future")){
if(!(validate28(data.future, {instancePath:instancePath+"/future",parentData:data,parentDataProperty:"future",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.potential !== undefined && func0.call(data, "potential")){
if(!(validate32(data.potential, {instancePath:instancePath+"/potential",parentData:data,parentDataProperty:"potential",rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.readiness !== undefined && func0.call(data, "readiness")){
if(!(validate34(data.readiness, {instancePath:instancePath+"/readiness",parentData:data,parentDataProperty:"readiness",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.gaps !== undefined && func0.call(data, "gaps")){
if(!(validate36(data.gaps, {instancePath:instancePath+"/gaps",parentData:data,parentDataProperty:"gaps",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.swot !== undefined && func0.call(data, "swot")){
if(!(validate40(data.swot, {instancePath:instancePath+"/swot",parentData:data,parentDataProperty:"swot",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.dimensions !== undefined && func0.call(data, "dimensions")){
if(!(validate44(data.dimensions, {instancePath:instancePath+"/dimensions",parentData:data,parentDataProperty:"dimensions",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.enablers !== undefined && func0.call(data, "enablers")){
if(!(validate61(data.enablers, {instancePath:instancePath+"/enablers",parentData:data,parentDataProperty:"enablers",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.quick_wins !== undefined && func0.call(data, "quick_wins")){
if(!(validate69(data.quick_wins, {instancePath:instancePath+"/quick_wins",parentData:data,parentDataProperty:"quick_wins",rootData}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.roadmap !== undefined && func0.call(data, "roadmap")){
let data62 = data.roadmap;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key7 of Object.keys(data62)){
if(!((key7 === "phases") || (key7 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap",schemaPath:"roadmap.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data62.phases !== undefined && func0.call(data62, "phases")){
let data63 = data62.phases;
if(Array.isArray(data63)){
const len5 = data63.length;
for(let i5=0; i5<len5; i5++){
let data64 = data63[i5];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if((data64.name === undefined) || (!(func0.call(data64, "name")))){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5,schemaPath:"roadmap.schema.json/properties/phases/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key8 of Object.keys(data64)){
if(!((((key8 === "name") || (key8 === "years")) || (key8 === "theme")) || (key8 === "milestones"))){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5,schemaPath:"roadmap.schema.json/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data64.name !== undefined && func0.call(data64, "name")){
let data65 = data64.name;
if(typeof data65 === "string"){
if(data65.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/name",schemaPath:"roadmap.schema.json/properties/phases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/name",schemaPath:"roadmap.schema.json/properties/phases/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.years !== undefined && func0.call(data64, "years")){
let data66 = data64.years;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if((data66.start === undefined) || (!(func0.call(data66, "start")))){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/required",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if((data66.end === undefined) || (!(func0.call(data66, "end")))){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/required",keyword:"required",params:{missingProperty: "end"}});
errors++;
}
for(const key9 of Object.keys(data66)){
if(!((key9 === "start") || (key9 === "end"))){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data66.start !== undefined && func0.call(data66, "start")){
let data67 = data66.start;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years/start",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/properties/start/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 2100 || isNaN(data67)){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years/start",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data67 < 1945 || isNaN(data67)){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years/start",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
if(data66.end !== undefined && func0.call(data66, "end")){
let data68 = data66.end;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years/end",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/properties/end/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 2100 || isNaN(data68)){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years/end",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}});
errors++;
}
if(data68 < 1945 || isNaN(data68)){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years/end",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1945}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/years",schemaPath:"roadmap.schema.json/properties/phases/items/properties/years/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data64.theme !== undefined && func0.call(data64, "theme")){
let data69 = data64.theme;
if(typeof data69 === "string"){
if(data69.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/theme",schemaPath:"roadmap.schema.json/properties/phases/items/properties/theme/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/theme",schemaPath:"roadmap.schema.json/properties/phases/items/properties/theme/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.milestones !== undefined && func0.call(data64, "milestones")){
let data70 = data64.milestones;
if(Array.isArray(data70)){
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
let data71 = data70[i6];
if(typeof data71 === "string"){
if(data71.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/milestones/" + i6,schemaPath:"roadmap.schema.json/properties/phases/items/properties/milestones/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/milestones/" + i6,schemaPath:"roadmap.schema.json/properties/phases/items/properties/milestones/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5+"/milestones",schemaPath:"roadmap.schema.json/properties/phases/items/properties/milestones/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases/" + i5,schemaPath:"roadmap.schema.json/properties/phases/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/phases",schemaPath:"roadmap.schema.json/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data62.sources !== undefined && func0.call(data62, "sources")){
let data72 = data62.sources;
if(Array.isArray(data72)){
const len7 = data72.length;
for(let i7=0; i7<len7; i7++){
let data73 = data72[i7];
if(typeof data73 === "string"){
if(data73.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/sources/" + i7,schemaPath:"roadmap.schema.json/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/sources/" + i7,schemaPath:"roadmap.schema.json/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap/sources",schemaPath:"roadmap.schema.json/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roadmap",schemaPath:"roadmap.schema.json/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.funding !== undefined && func0.call(data, "funding")){
let data74 = data.funding;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key10 of Object.keys(data74)){
if(!(((key10 === "ceilings") || (key10 === "note")) || (key10 === "sources"))){
(vErrors ??= []).push({instancePath:instancePath+"/funding",schemaPath:"funding.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data74.ceilings !== undefined && func0.call(data74, "ceilings")){
let data75 = data74.ceilings;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key11 of Object.keys(data75)){
if(!(pattern32.test(key11))){
(vErrors ??= []).push({instancePath:instancePath+"/funding/ceilings",schemaPath:"funding.schema.json/properties/ceilings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
for(const key12 of Object.keys(data75)){
if(pattern32.test(key12)){
let data76 = data75[key12];
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
(vErrors ??= []).push({instancePath:instancePath+"/funding/ceilings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"funding.schema.json/properties/ceilings/patternProperties/%5E%5B0-9%5D%7B4%7D%24/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 1000000000000000 || isNaN(data76)){
(vErrors ??= []).push({instancePath:instancePath+"/funding/ceilings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"funding.schema.json/properties/ceilings/patternProperties/%5E%5B0-9%5D%7B4%7D%24/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}});
errors++;
}
if(data76 < 0 || isNaN(data76)){
(vErrors ??= []).push({instancePath:instancePath+"/funding/ceilings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"funding.schema.json/properties/ceilings/patternProperties/%5E%5B0-9%5D%7B4%7D%24/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funding/ceilings",schemaPath:"funding.schema.json/properties/ceilings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data74.note !== undefined && func0.call(data74, "note")){
let data77 = data74.note;
if(typeof data77 === "string"){
if(data77.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funding/note",schemaPath:"funding.schema.json/properties/note/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funding/note",schemaPath:"funding.schema.json/properties/note/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data74.sources !== undefined && func0.call(data74, "sources")){
let data78 = data74.sources;
if(Array.isArray(data78)){
const len8 = data78.length;
for(let i8=0; i8<len8; i8++){
let data79 = data78[i8];
if(typeof data79 === "string"){
if(data79.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funding/sources/" + i8,schemaPath:"funding.schema.json/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funding/sources/" + i8,schemaPath:"funding.schema.json/properties/sources/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funding/sources",schemaPath:"funding.schema.json/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funding",schemaPath:"funding.schema.json/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.evaluations !== undefined && func0.call(data, "evaluations")){
if(!(validate73(data.evaluations, {instancePath:instancePath+"/evaluations",parentData:data,parentDataProperty:"evaluations",rootData}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined && func0.call(data, "approval")){
let data81 = data.approval;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key13 of Object.keys(data81)){
if(!(((key13 === "place") || (key13 === "date")) || (key13 === "signatories"))){
(vErrors ??= []).push({instancePath:instancePath+"/approval",schemaPath:"approval.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data81.place !== undefined && func0.call(data81, "place")){
let data82 = data81.place;
if(typeof data82 === "string"){
if(data82.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approval/place",schemaPath:"approval.schema.json/properties/place/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/place",schemaPath:"approval.schema.json/properties/place/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data81.date !== undefined && func0.call(data81, "date")){
let data83 = data81.date;
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
(vErrors ??= []).push({instancePath:instancePath+"/approval/date",schemaPath:"approval.schema.json/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/date",schemaPath:"approval.schema.json/properties/date/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data81.signatories !== undefined && func0.call(data81, "signatories")){
let data84 = data81.signatories;
if(Array.isArray(data84)){
const len9 = data84.length;
for(let i9=0; i9<len9; i9++){
let data85 = data84[i9];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if((data85.title === undefined) || (!(func0.call(data85, "title")))){
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9,schemaPath:"approval.schema.json/properties/signatories/items/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key14 of Object.keys(data85)){
if(!(((key14 === "name") || (key14 === "title")) || (key14 === "role"))){
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9,schemaPath:"approval.schema.json/properties/signatories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data85.name !== undefined && func0.call(data85, "name")){
let data86 = data85.name;
if(typeof data86 === "string"){
if(data86.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9+"/name",schemaPath:"approval.schema.json/properties/signatories/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9+"/name",schemaPath:"approval.schema.json/properties/signatories/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data85.title !== undefined && func0.call(data85, "title")){
let data87 = data85.title;
if(typeof data87 === "string"){
if(data87.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9+"/title",schemaPath:"approval.schema.json/properties/signatories/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9+"/title",schemaPath:"approval.schema.json/properties/signatories/items/properties/title/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data85.role !== undefined && func0.call(data85, "role")){
let data88 = data85.role;
if(typeof data88 === "string"){
if(data88.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9+"/role",schemaPath:"approval.schema.json/properties/signatories/items/properties/role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9+"/role",schemaPath:"approval.schema.json/properties/signatories/items/properties/role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories/" + i9,schemaPath:"approval.schema.json/properties/signatories/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/signatories",schemaPath:"approval.schema.json/properties/signatories/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval",schemaPath:"approval.schema.json/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.glossary !== undefined && func0.call(data, "glossary")){
if(!(validate77(data.glossary, {instancePath:instancePath+"/glossary",parentData:data,parentDataProperty:"glossary",rootData}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.revisions !== undefined && func0.call(data, "revisions")){
if(!(validate79(data.revisions, {instancePath:instancePath+"/revisions",parentData:data,parentDataProperty:"revisions",rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
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
