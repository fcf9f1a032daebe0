import type { CommunityPartnerPost } from './types.js';

export const postsInFrench: readonly CommunityPartnerPost[] = [
  {
    ...{ key: 'bench-offer', centre: 'lyon', author: 'luc', kind: 'both', language: 'fr' },
    title: 'Banc d’automates accessible à distance, trois après-midi par semaine',
    body: 'Notre banc (quatre automates, un convoyeur, deux caméras) dort le mardi, le jeudi et le vendredi après-midi. Nous l’ouvrons à une école qui voudrait **écrire des sujets avec nous** plutôt que seulement s’en servir.\n\nDeux collègues peuvent accueillir des enseignants une semaine en mars.',
    ...{ sectors: ['28', '33'], fields: ['0714', '0715'], eqfLevels: [4, 5], languages: ['fr', 'en', 'ar'] },
    ...{ themes: ['innovative-practices', 'work-based-learning'], challenges: ['kp2-use-advanced-technologies'] },
    offers: 'Le banc, sa documentation, une personne en ligne pendant les séances',
    seeks: 'Une école qui teste les sujets avec ses élèves et les traduit',
    ...{ offerTags: ['remote-labs', 'automation', 'teacher-exchange'], seekTags: ['curriculum', 'translation'] },
    ...{
      forms: ['curriculum', 'equipment', 'staff-exchange'],
      partnersNeeded: 2,
      countriesSought: ['EG', 'TN', 'MA', 'SN'],
    },
    ...{ state: 'open', daysAgo: 12, answerIn: 50 },
  },
  {
    ...{ key: 'solar-wish', centre: 'sfax', author: 'leila', kind: 'wish', language: 'fr' },
    title: 'Module photovoltaïque : reprendre un travail déjà éprouvé plutôt que repartir de zéro',
    body: 'Nous ouvrons à la rentrée une section d’installateurs. Nous cherchons un module **avec ses évaluations**, et quelqu’un qui l’a enseigné pour former nos quatre formateurs. Nous adaptons au réseau et au climat d’ici, et nous rendons tout ce que nous aurons amélioré.',
    ...{ sectors: ['35', '43'], fields: ['0713'], eqfLevels: [4], languages: ['fr', 'ar'] },
    ...{ themes: ['relevant-training'], challenges: ['kp1-keep-programmes-relevant'] },
    seeks: 'Un module de 40 à 80 heures et deux jours de formation de formateurs',
    offers: 'Deux places de stage pour vos enseignants, traduction en arabe',
    ...{ offerTags: ['placements', 'translation'], seekTags: ['solar', 'curriculum', 'assessment'] },
    ...{ forms: ['curriculum', 'staff-exchange'], partnersNeeded: 1, state: 'open', daysAgo: 15, answerIn: 35 },
  },
  {
    ...{ key: 'network-offer', centre: 'tunis', author: 'leila', kind: 'offer', language: 'fr' },
    title: 'Vingt-six centres du Maghreb pour essayer vos résultats',
    body: 'Nous ne coordonnons pas, mais nous faisons circuler : un résultat qui nous arrive en français ou en arabe est essayé dans trois centres au moins, et vous recevez **ce qui n’a pas marché** autant que le reste.',
    ...{ sectors: ['85', '27', '28'], fields: ['0111', '0713'], eqfLevels: [3, 4, 5], languages: ['fr', 'ar', 'en'] },
    ...{ themes: ['sustainable-partnerships'], challenges: ['kp2-internationalise'], forCall: true },
    ...{ offers: 'Essais et diffusion dans trois pays', offerTags: ['dissemination', 'translation'] },
    ...{ forms: ['consortium'], roleOffered: 'associated', roleSought: 'coordinator', partnersNeeded: 2 },
    ...{ state: 'open', daysAgo: 4, answerIn: 28 },
  },
  {
    ...{ key: 'welding-draft', centre: 'thies', author: 'moussa', kind: 'wish', language: 'fr' },
    title: 'Postes à souder d’occasion',
    body: 'Soixante et onze élèves, douze postes. À compléter : ce que nous pouvons donner en échange.',
    ...{ sectors: ['25'], fields: ['0715'], eqfLevels: [3], languages: ['fr'], themes: [], challenges: [] },
    ...{ seekTags: ['welding', 'equipment'], forms: ['equipment'], partnersNeeded: 1 },
    ...{ state: 'draft', daysAgo: 2, answerIn: 60 },
  },
];
