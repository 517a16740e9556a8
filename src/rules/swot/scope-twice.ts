import { defineRule } from '../rule.js';

const OTHER = { id: 'tabel yang sudah ada', en: 'the table it has' };

export default defineRule({
  id: 'swot/scope-twice',
  severity: 'warning',
  stage: 1,
  title: { id: 'Satu tabel SWOT setiap dimensi', en: 'One SWOT table a dimension' },
  why: {
    id: 'Tabel SWOT dicetak pada dimensi yang disebut "scope"; bila tertukar, satu dimensi memuat dua tabel dan dimensi lain tidak memuat apa pun.',
    en: 'A SWOT table is printed with the dimension of its "scope"; mixed up, one dimension has two and another has none.',
  },
  fix: { id: 'Perbaiki "scope" tabel itu.', en: 'Mend "scope" of the table.' },
  messages: {
    twice: {
      id: 'Tabel SWOT "{id}" tertulis untuk {name}, yang sudah memiliki tabel "{other}", sedangkan {lacking} belum memiliki. Periksa "scope".',
      en: 'SWOT table "{id}" is put down for {name}, which has the table "{other}" already, while {lacking} has none. Check its "scope".',
    },
  },
  check({ swot, dimensions }, report, { place }) {
    const tables = dimensions.map(({ id, name }) => ({
      id,
      name,
      // A finding may have taken a table's id out, and then it could not be named.
      own: swot.filter((table) => table.scope === id && typeof table.id === 'string'),
    }));
    const [lacking, ...others] = tables.filter(({ own }) => own.length === 0);
    // A draft has tables for some; just one that is missing is the one that was mixed up.
    if (lacking === undefined || others.length > 0) return;
    for (const { id, name, own } of tables) {
      // What a table is called tells what it was made for.
      const fitting = own.filter((table) => table.id.includes(id));
      const wrong = own.find((table) => fitting.length > 0 && !fitting.includes(table)) ?? own.at(-1);
      const other = own.find((table) => table !== wrong);
      if (wrong === undefined || other === undefined) continue;
      const related = [{ message: OTHER, args: {}, place: place([...other.path, 'scope']) }];
      const args = { id: wrong.id, name, other: other.id, lacking: lacking.name };
      report('twice', [...wrong.path, 'scope'], args, { related, counted: [['swot']] });
    }
  },
});
