import { catalogue } from '@guildhall/kernel';

export const barMessages = catalogue({
  en: {
    oneself: 'You can’t mute or block yourself.',
    tooMany:
      'You can mute and block up to {max, number} people. Take some of them off your list in the settings first.',
  },
  fr: {
    oneself: 'Vous ne pouvez pas vous masquer ou vous bloquer vous-même.',
    tooMany:
      'Vous pouvez masquer et bloquer jusqu’à {max, number} personnes. Retirez-en d’abord de votre liste dans les réglages.',
  },
  ar: {
    oneself: 'لا يمكنك كتم نفسك أو حظرها.',
    tooMany: 'يمكنك كتم {max, number} شخص وحظرهم على الأكثر. أزل بعضهم من قائمتك في الإعدادات أولاً.',
  },
});
