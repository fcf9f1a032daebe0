import type { directory as en } from '../en/directory.js';

export const directory: Record<keyof typeof en, string> = {
  'directory.title': 'المراكز',
  'directory.empty': 'لم يُسجَّل أي مركز بعد. سجّل مركزك ليجده الآخرون هنا.',
};
