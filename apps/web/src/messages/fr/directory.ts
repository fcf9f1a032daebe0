import type { directory as en } from '../en/directory.js';

export const directory: Record<keyof typeof en, string> = {
  'directory.title': 'Centres',
  'directory.empty': 'Aucun centre n’est encore inscrit. Inscrivez le vôtre : d’autres le trouveront ici.',
};
