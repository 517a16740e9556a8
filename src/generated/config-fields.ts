// Made by `npm run generate` from schemas/ and templates/*/profile.yaml. Do not edit.
import type { FieldFacts } from '../schema/field-facts.js';

export const fields: Readonly<Record<string, FieldFacts>> = {
  "": {"title":"Setelan pemeriksaan","type":"object","example":{"rules":{"programs/horizon":"error"}},"keys":["rules","ignore","limits"]},
  "rules": {"title":"Tingkat per aturan","type":"object","example":{"programs/horizon":"error","swot/few-factors":{"severity":"info","reason":"Tabel SWOT masih dilengkapi tim ahli sampai Bimtek II."}}},
  "rules.*": {"title":"Tingkat","type":"any","example":"error","keys":["severity","reason"],"required":["severity"],"choices":["error","warning","info","off"]},
  "rules.*.severity": {"title":"Tingkat","type":"string","example":"info","choices":["error","warning","info","off"]},
  "rules.*.reason": {"title":"Alasan","type":"string","example":"Data Dinas Kesehatan menyusul bulan Desember.","pattern":"[A-Za-z]{2}"},
  "ignore": {"title":"Berkas yang temuannya didiamkan","type":"array","example":[{"files":["dimensions/living/**"],"rules":["programs"],"reason":"Data Dinas Kesehatan menyusul bulan Desember."}]},
  "ignore[]": {"title":"Temuan yang didiamkan","type":"object","example":{"files":["dimensions/living/**"],"rules":["programs/horizon"],"reason":"Data Dinas Kesehatan menyusul bulan Desember."},"keys":["files","rules","reason"],"required":["files","reason"]},
  "ignore[].files": {"title":"Berkas","type":"array","example":["dimensions/living/**"]},
  "ignore[].files[]": {"title":"Pola berkas","type":"string","example":"dimensions/living/**"},
  "ignore[].rules": {"title":"Aturan","type":"array","example":["programs/horizon"]},
  "ignore[].rules[]": {"title":"Aturan atau bagian","type":"string","example":"programs/horizon"},
  "ignore[].reason": {"title":"Alasan","type":"string","example":"Data Dinas Kesehatan menyusul bulan Desember.","pattern":"[A-Za-z]{2}"},
  "limits": {"title":"Batas baca","type":"object","example":{"files":1000},"keys":["depth","keys","values","file_mib","project_mib","files"]},
  "limits.depth": {"title":"Tingkat sarang","type":"integer","example":16,"minimum":1},
  "limits.keys": {"title":"Kunci dalam satu kelompok","type":"integer","example":500,"minimum":1},
  "limits.values": {"title":"Isian dalam satu berkas","type":"integer","example":100000,"minimum":1},
  "limits.file_mib": {"title":"Ukuran satu berkas (MiB)","type":"integer","example":8,"minimum":1},
  "limits.project_mib": {"title":"Ukuran semua berkas (MiB)","type":"integer","example":64,"minimum":1},
  "limits.files": {"title":"Banyaknya berkas","type":"integer","example":1000,"minimum":1},
};
