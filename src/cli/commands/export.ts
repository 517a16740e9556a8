import type { CommandGroup } from '../command-spec.js';

/** What goes out to agencies and to other programs. */
export const exportGroup: CommandGroup = {
  name: 'export',
  summary: {
    id: 'keluarkan formulir, surat pengingat, atau data',
    en: 'bring out forms, reminders or data',
  },
  examples: [
    {
      name: 'masterplan export forms',
      text: { id: 'satu formulir Excel untuk setiap perangkat daerah', en: 'an Excel form for each agency' },
    },
    {
      name: 'masterplan export reminders',
      text: { id: 'surat untuk yang terlambat', en: 'letters to those that are late' },
    },
    {
      name: 'masterplan export data --format sqlite',
      text: { id: 'seluruh data sebagai satu basis data', en: 'all of it as one data base' },
    },
  ],
};
