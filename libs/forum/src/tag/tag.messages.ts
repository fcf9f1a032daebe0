import { catalogue } from '@guildhall/kernel';

export const tagMessages = catalogue({
  en: { taken: 'There is a tag “{name}” already. Merge the two instead of renaming.' },
  fr: { taken: 'Il existe déjà un mot-clé « {name} ». Fusionnez les deux au lieu de renommer.' },
  ar: { taken: 'يوجد وسم «{name}» من قبل. ادمج الوسمين بدلاً من إعادة التسمية.' },
});
