import type { partnerPost as en } from '../en/partner-post.js';

export const partnerPost: Record<keyof typeof en, string> = {
  'partners.title': 'Partenaires',
  'partners.lead': 'Ce que les centres offrent et recherchent, et qui leur convient.',
  'partners.empty':
    'Personne ne cherche de partenaire pour l’instant. Écrivez la première annonce : trois courtes étapes suffisent.',
};
