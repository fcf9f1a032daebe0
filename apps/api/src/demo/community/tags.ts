import type { CommunityTag } from './types.js';

/** The tags of the demo community, and the threads that carry them by their keys. */
export const tags: readonly CommunityTag[] = [
  {
    name: 'Placements',
    description: 'Work placements of learners and teachers in companies: finding, agreeing, following, ending them.',
    synonyms: ['internships', 'stages', 'work-placements'],
    threads: [
      'teachers-in-companies',
      'insurance-under-18',
      'form-nobody-reads',
      'preparing-mentors',
      'apprenti-partage',
    ],
  },
  {
    name: 'Mentors',
    description: 'The skilled workers who look after learners in a company.',
    synonyms: ['tutors'],
    threads: ['preparing-mentors'],
  },
  {
    name: 'Assessment',
    description: 'Judging what somebody can do, on paper, at the machine, in a team.',
    synonyms: ['évaluation'],
    threads: ['form-nobody-reads', 'teamwork-rubric', 'phone-videos'],
  },
  {
    name: 'Small companies',
    description: 'Working with companies of fewer than 50 people.',
    synonyms: ['sme', 'pme'],
    threads: ['mou-one-page', 'hotels-do-not-answer', 'pme-apres-un-an', 'apprenti-partage'],
  },
  {
    name: 'MoU',
    description: 'Memorandum of understanding: what a partnership writes down and signs.',
    synonyms: ['agreement', 'convention'],
    threads: ['mou-one-page', 'a-qui-les-resultats'],
  },
  { name: 'Welding', description: '', synonyms: [], threads: ['welding-simulator', 'soixante-eleves-douze-postes'] },
  {
    name: 'Energy',
    description: '',
    synonyms: ['énergie'],
    threads: ['heat-pump-module', 'istihlak-al-warsha', 'sharik-urubbi'],
  },
  { name: 'Labour market data', description: '', synonyms: ['lmi'], threads: ['data-small-region'] },
  { name: 'التلمذة', description: '', synonyms: [], threads: ['daftar-al-mutabaa', 'tadrib-al-talibat'] },
  { name: 'الشراكات', description: '', synonyms: [], threads: ['lajnat-al-sharaka', 'sharik-urubbi'] },
  { name: 'Référentiels', description: '', synonyms: [], threads: ['lire-un-referentiel', 'micro-certifications'] },
  {
    name: 'Curriculum',
    description: '',
    synonyms: [],
    threads: ['fixed-curriculum', 'heat-pump-module', 'lire-un-referentiel'],
  },
];
