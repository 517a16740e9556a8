import { findProfile } from '../../profile/load-profile.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'document/profile',
  severity: 'error',
  stage: 1,
  title: { id: 'Profil tidak dikenal', en: 'Unknown profile' },
  why: {
    id: 'Profil menentukan dimensi, buku, dan kewajiban setiap tahap.',
    en: 'The profile sets the dimensions, the books and what each stage requires.',
  },
  fix: { id: 'Pakai profil yang disebut dalam pesan.', en: 'Use the profile that the message names.' },
  messages: {
    unknown: {
      id: 'Profil "{written}" tidak ada. Yang tersedia: "{known}".',
      en: 'There is no profile "{written}". Available: "{known}".',
    },
  },
  check({ data, profile }, report) {
    if (data.profile === undefined || findProfile(data.profile) !== undefined) return;
    report('unknown', ['profile'], { written: data.profile, known: profile.id });
  },
});
