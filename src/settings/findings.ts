import { defineFinding, type FindingType } from '../diagnostics/diagnostic.js';

export const unknownRuleFinding = defineFinding({
  id: 'settings/unknown-rule',
  severity: 'error',
  stage: 1,
  title: { id: 'Aturan yang disebut tidak ada', en: 'No such rule' },
  why: {
    id: 'Setelan untuk aturan yang tidak ada tidak berlaku, dan tidak ada yang menyadarinya.',
    en: 'A setting for a rule that does not exist does nothing, and nobody notices.',
  },
  fix: {
    id: 'Perbaiki nama aturannya. Daftarnya tampil dengan masterplan rules.',
    en: 'Mend the name of the rule. masterplan rules lists them.',
  },
  messages: {
    near: {
      id: 'Tidak ada aturan atau bagian bernama "{rule}". Maksudnya "{near}"?',
      en: 'There is no rule or section "{rule}". Did you mean "{near}"?',
    },
    none: {
      id: 'Tidak ada aturan atau bagian bernama "{rule}". Lihat daftarnya dengan masterplan rules.',
      en: 'There is no rule or section "{rule}". masterplan rules lists them.',
    },
  },
});

export const noReasonFinding = defineFinding({
  id: 'settings/no-reason',
  severity: 'error',
  stage: 1,
  title: { id: 'Alasan belum ditulis', en: 'No reason is written' },
  why: {
    id: 'Pembaca berikutnya perlu tahu mengapa temuan ini boleh dilewatkan, dan sampai kapan.',
    en: 'The next reader has to know why this finding may be passed over, and for how long.',
  },
  fix: { id: 'Tulis alasannya dalam satu kalimat.', en: 'Write the reason in a sentence.' },
  messages: {
    off: {
      id: '"{rule}" dimatikan tanpa alasan, jadi setelan ini belum berlaku. Tulis "severity: off", lalu "reason:" beserta alasannya.',
      en: '"{rule}" is switched off without a reason, so this does not hold yet. Write "severity: off", then "reason:" with the reason.',
    },
    lower: {
      id: '"{rule}" diringankan menjadi {severity} tanpa alasan, jadi setelan ini belum berlaku. Tulis "severity: {severity}", lalu "reason:" beserta alasannya.',
      en: '"{rule}" is lowered to {severity} without a reason, so this does not hold yet. Write "severity: {severity}", then "reason:" with the reason.',
    },
    comment: {
      id: 'Temuan "{rule}" didiamkan tanpa alasan, jadi komentar ini belum berlaku. Tulis alasannya setelah titik dua: # masterplan-ignore {rule}: alasannya',
      en: '"{rule}" is silenced without a reason, so this comment does not hold yet. Write it after the colon: # masterplan-ignore {rule}: the reason',
    },
  },
});

export const protectedFinding = defineFinding({
  id: 'settings/protected',
  severity: 'warning',
  stage: 1,
  title: { id: 'Temuan ini tidak dapat didiamkan', en: 'This finding cannot be silenced' },
  why: {
    id: 'Isi yang tidak terbaca hilang dari masterplan. Bila temuannya didiamkan, buku disusun dengan bagian yang hilang dan tidak ada yang melihatnya.',
    en: 'What cannot be read is lost. Were the finding silenced, the books would be made with holes that nobody sees.',
  },
  fix: {
    id: 'Perbaiki yang disebut temuan itu, lalu hapus setelan ini.',
    en: 'Mend what the finding names, then remove this setting.',
  },
  messages: {
    unread: {
      id: 'Temuan "{rule}" tidak dapat didiamkan atau diringankan, karena berarti ada isi yang tidak terbaca. Perbaiki isi itu, lalu hapus setelan ini.',
      en: '"{rule}" cannot be silenced or lowered, because it means that something was not read. Mend that, then remove this setting.',
    },
    settings: {
      id: 'Temuan tentang setelan ("{rule}") tidak dapat didiamkan atau diringankan. Perbaiki setelannya, lalu hapus baris ini.',
      en: 'Findings about settings ("{rule}") cannot be silenced or lowered. Mend the setting, then remove this line.',
    },
  },
});

export const noEffectFinding = defineFinding({
  id: 'settings/no-effect',
  severity: 'warning',
  stage: 1,
  title: { id: 'Tidak ada yang didiamkan', en: 'Nothing is silenced' },
  why: {
    id: 'Setelan yang tidak mendiamkan apa pun kelak dapat menutupi temuan baru yang tidak dimaksud.',
    en: 'A setting that silences nothing may one day hide a new finding that nobody meant.',
  },
  fix: {
    id: 'Hapus setelan itu, atau perbaiki tempat dan penulisannya.',
    en: 'Remove it, or mend its place and spelling.',
  },
  messages: {
    comment: {
      id: 'Tidak ada temuan "{rule}" yang didiamkan pada baris di bawah komentar ini. Hapus komentar ini, atau pindahkan tepat ke atas baris temuannya.',
      en: 'No finding "{rule}" is silenced on the line below this comment. Remove it, or move it right above the line of the finding.',
    },
    entry: {
      id: 'Butir ini tidak mendiamkan temuan apa pun. Hapus butir ini, atau periksa pola berkas dan aturannya.',
      en: 'This item silences no finding. Remove it, or check its patterns and rules.',
    },
    pattern: {
      id: 'Pola "{pattern}" tidak mendiamkan temuan apa pun. Hapus pola ini, atau periksa penulisannya.',
      en: 'The pattern "{pattern}" silences no finding. Remove it, or check its spelling.',
    },
    rule: {
      id: 'Tidak ada temuan "{rule}" yang didiamkan dalam berkas-berkas ini. Hapus dari daftar.',
      en: 'No finding "{rule}" is silenced in these files. Take it off the list.',
    },
  },
});

export const sameSeverityFinding = defineFinding({
  id: 'settings/same-severity',
  severity: 'info',
  stage: 1,
  title: { id: 'Tingkatnya memang sudah demikian', en: 'The severity is that already' },
  why: {
    id: 'Setelan yang tidak mengubah apa pun membuat pembaca mencari maksudnya.',
    en: 'A setting that changes nothing makes readers look for its purpose.',
  },
  fix: { id: 'Hapus setelan itu.', en: 'Remove the setting.' },
  messages: {
    same: {
      id: 'Tingkat "{rule}" memang sudah {severity}. Setelan ini tidak mengubah apa pun dan dapat dihapus.',
      en: 'The severity of "{rule}" is {severity} already. This changes nothing and can go.',
    },
  },
});

export const patternFinding = defineFinding({
  id: 'settings/pattern',
  severity: 'error',
  stage: 1,
  title: { id: 'Pola berkas tidak dapat dipakai', en: 'A file pattern cannot be used' },
  why: {
    id: 'Pola hanya berlaku bagi berkas di dalam folder proyek, agar setelan berarti sama di setiap komputer.',
    en: 'Patterns are about files inside the project, so that settings mean the same on every computer.',
  },
  fix: {
    id: 'Tulis pola dari folder proyek dengan garis miring biasa, misalnya dimensions/living/**.',
    en: 'Write the pattern from the project folder with forward slashes, such as dimensions/living/**.',
  },
  messages: {
    outside: {
      id: 'Pola "{pattern}" keluar dari folder proyek. Tulis dari folder proyek, misalnya dimensions/living/**',
      en: 'The pattern "{pattern}" leads out of the project. Write it from the project folder, such as dimensions/living/**',
    },
    absolute: {
      id: 'Pola "{pattern}" adalah jalur lengkap di satu komputer. Tulis dari folder proyek, misalnya dimensions/living/**',
      en: 'The pattern "{pattern}" is a full path on one computer. Write it from the project folder, such as dimensions/living/**',
    },
    backslash: {
      id: 'Pola "{pattern}" memakai garis miring terbalik. Pakai garis miring biasa: {meant}',
      en: 'The pattern "{pattern}" has backslashes. Use forward slashes: {meant}',
    },
  },
});

export const raisedLimitFinding = defineFinding({
  id: 'settings/raised-limit',
  severity: 'warning',
  stage: 1,
  title: { id: 'Batas tidak dapat dilonggarkan di sini', en: 'A limit cannot be raised here' },
  why: {
    id: 'Batas melindungi komputer yang memeriksa proyek orang lain, misalnya di CI. Karena itu, proyek hanya boleh memperketatnya.',
    en: 'Limits protect a computer that checks the projects of strangers, in CI for one. So a project may only tighten them.',
  },
  fix: {
    id: 'Hapus batas itu, atau jalankan perintahnya dengan --limit.',
    en: 'Remove it, or run the command with --limit.',
  },
  messages: {
    raised: {
      id: 'Batas "{name}" di sini paling besar {limit}, jadi {written} tidak berlaku. Untuk melonggarkannya, jalankan perintah dengan {flag}.',
      en: 'The limit "{name}" can be {limit} at most here, so {written} does not hold. To raise it, run the command with {flag}.',
    },
  },
});

export const commentFinding = defineFinding({
  id: 'settings/comment',
  severity: 'error',
  stage: 1,
  title: {
    id: 'Komentar masterplan-ignore keliru tulis',
    en: 'A masterplan-ignore comment is miswritten',
  },
  why: {
    id: 'Komentar yang keliru tulis tidak mendiamkan apa pun.',
    en: 'A miswritten comment silences nothing.',
  },
  fix: {
    id: 'Tulis pada baris sendiri, tepat di atas baris temuannya: # masterplan-ignore aturan: alasannya.',
    en: 'Write it on a line of its own right above the line of the finding: # masterplan-ignore rule: the reason.',
  },
  messages: {
    form: {
      id: 'Komentar ini belum lengkap. Tulis aturan, titik dua, lalu alasannya: # masterplan-ignore swot/few-factors: alasannya',
      en: 'This comment is not complete. Write the rule, a colon and the reason: # masterplan-ignore swot/few-factors: the reason',
    },
    trailing: {
      id: 'Komentar masterplan-ignore harus berdiri pada baris sendiri. Pindahkan ke baris baru tepat di atas baris ini.',
      en: 'A masterplan-ignore comment must stand on a line of its own. Move it to a new line right above this one.',
    },
  },
});

export const configFinding = defineFinding({
  id: 'settings/config',
  severity: 'error',
  stage: 1,
  title: { id: 'Berkas setelan tidak dapat dibaca', en: 'The settings cannot be read' },
  why: {
    id: 'Tanpa setelan itu, semua aturan berlaku seperti bawaannya.',
    en: 'Without the settings every rule holds as it comes.',
  },
  fix: {
    id: 'Mulai berkas itu dengan `rules:`, `ignore:`, `limits:`, atau `theme:`.',
    en: 'Start the file with `rules:`, `ignore:`, `limits:` or `theme:`.',
  },
  messages: {
    notMap: {
      id: 'Isi berkas setelan harus berupa "kunci: nilai", jadi tidak ada setelan yang berlaku. Mulai dengan "rules:", "ignore:", "limits:", atau "theme:".',
      en: 'The settings must be "key: value" pairs, so none of them holds. Start with "rules:", "ignore:", "limits:" or "theme:".',
    },
    tooLarge: {
      id: 'Berkas setelan lebih besar dari {limit} MiB, jadi tidak dibaca. Setelan cukup beberapa baris; pindahkan isi yang lain.',
      en: 'The settings are over {limit} MiB, so they are not read. A few lines are enough; move the rest elsewhere.',
    },
  },
});

export const baselineFinding = defineFinding({
  id: 'settings/baseline',
  severity: 'error',
  stage: 1,
  title: { id: 'Catatan temuan lama tidak dapat dibaca', en: 'The baseline cannot be read' },
  why: {
    id: 'Tanpa catatan itu, temuan lama tidak dapat dibedakan dari temuan baru, sehingga semuanya tampil.',
    en: 'Without it old findings cannot be told from new ones, so all of them show.',
  },
  fix: {
    id: 'Buat ulang catatan itu dengan masterplan validate --update-baseline.',
    en: 'Make it again with masterplan validate --update-baseline.',
  },
  messages: {
    notJson: {
      id: 'Berkas ini bukan JSON yang utuh, jadi semua temuan lama tampil. Buat ulang dengan masterplan validate --update-baseline.',
      en: 'This file is not whole JSON, so all old findings show. Make it again with masterplan validate --update-baseline.',
    },
    shape: {
      id: 'Bagian ini tidak berbentuk catatan temuan lama, jadi semua temuan lama tampil. Buat ulang dengan masterplan validate --update-baseline.',
      en: 'This is not the shape of a baseline, so all old findings show. Make it again with masterplan validate --update-baseline.',
    },
    tooLarge: {
      id: 'Catatan temuan lama lebih besar dari {limit} MiB, jadi tidak dibaca dan semua temuan lama tampil. Perbaiki sebagian temuan itu, lalu buat ulang catatannya dengan masterplan validate --update-baseline.',
      en: 'The baseline is over {limit} MiB, so it is not read and all old findings show. Mend some of them, then make it again with masterplan validate --update-baseline.',
    },
  },
});

export const staleBaselineFinding = defineFinding({
  id: 'settings/baseline-stale',
  severity: 'warning',
  stage: 1,
  title: { id: 'Temuan lama sudah tidak ada', en: 'An old finding is gone' },
  why: {
    id: 'Catatan yang sudah usang akan menutupi temuan yang sama bila kelak muncul lagi.',
    en: 'A stale entry would hide the same finding, should it ever come back.',
  },
  fix: {
    id: 'Perbarui catatan dengan masterplan validate --update-baseline.',
    en: 'Bring the baseline up to date with masterplan validate --update-baseline.',
  },
  messages: {
    gone: {
      id: 'Temuan "{rule}" pada {item} sudah tidak ada. Perbarui catatan dengan masterplan validate --update-baseline.',
      en: 'The finding "{rule}" at {item} is gone. Run masterplan validate --update-baseline.',
    },
    fewer: {
      id: 'Temuan "{rule}" pada {item} tinggal {found} dari {noted}. Perbarui catatan dengan masterplan validate --update-baseline.',
      en: 'Of {noted} findings "{rule}" at {item}, {found} are left. Run masterplan validate --update-baseline.',
    },
  },
});

/** Every finding this room can make. None of them can be silenced. */
export const settingsFindings: readonly FindingType[] = [
  unknownRuleFinding,
  noReasonFinding,
  protectedFinding,
  noEffectFinding,
  sameSeverityFinding,
  patternFinding,
  raisedLimitFinding,
  commentFinding,
  configFinding,
  baselineFinding,
  staleBaselineFinding,
];
