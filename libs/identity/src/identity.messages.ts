import { catalogue } from '@guildhall/kernel';

export const says = catalogue({
  en: {
    wrongCredentials: 'The address or the password is not right. Check both, or ask for a link to set a new password.',
    wrongPassword: 'This is not your present password. Check it and try again.',
    suspended:
      'This account is suspended. Read the reason below; if you disagree, answer the mail we sent you about it.',
    linkExpired: 'This link was used already or is too old. Ask for a new one; only the newest mail counts.',
    lastAdmin: 'This is the last admin. Make somebody else an admin first.',
    unknownDevice: 'Unknown device',
  },
  fr: {
    wrongCredentials:
      'L’adresse ou le mot de passe n’est pas juste. Vérifiez les deux, ou demandez un lien pour choisir un nouveau mot de passe.',
    wrongPassword: 'Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.',
    suspended:
      'Ce compte est suspendu. Le motif se trouve ci-dessous ; si vous n’êtes pas d’accord, répondez au message que nous vous avons envoyé.',
    linkExpired:
      'Ce lien a déjà servi ou est trop ancien. Demandez-en un autre ; seul le message le plus récent compte.',
    lastAdmin: 'C’est la dernière personne à administrer la communauté. Donnez d’abord ce rôle à quelqu’un d’autre.',
    unknownDevice: 'Appareil inconnu',
  },
  ar: {
    wrongCredentials: 'العنوان أو كلمة المرور غير صحيح. تحقّق منهما، أو اطلب رابطاً لاختيار كلمة مرور جديدة.',
    wrongPassword: 'هذه ليست كلمة مرورك الحالية. تحقّق منها وحاول مجدداً.',
    suspended: 'هذا الحساب موقوف. اقرأ السبب أدناه؛ وإن لم توافق عليه فأجب عن الرسالة التي أرسلناها إليك بشأنه.',
    linkExpired: 'استُعمل هذا الرابط من قبل أو انتهت صلاحيته. اطلب رابطاً جديداً؛ لا تُعتمد إلا أحدث رسالة.',
    lastAdmin: 'هذا آخر مدير للمجتمع. عيّن شخصاً آخر مديراً أولاً.',
    unknownDevice: 'جهاز غير معروف',
  },
});
