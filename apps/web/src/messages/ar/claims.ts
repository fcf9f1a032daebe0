import type { claims as english } from '../en/claims.js';

export const claims: Record<keyof typeof english, string> = {
  'claim.title': 'مستورد من مكان آخر',
  'claim.from': 'وصل ما كتبه هذا الشخص إلى هنا مع «{source}» قبل هذا المجتمع. لم يسجّل أحد الدخول باسمه.',
  'claim.mine': 'هذا أنا',
  'claim.words': 'كيف نتأكد من ذلك؟',
  'claim.hint': 'سيقرأ هذا أحد المديرين. مثلاً رابط إلى ملفك هناك، أو شيء لا يعرفه غيرك. من 3 إلى 500 حرف.',
  'claim.button': 'المطالبة بهذه المساهمات',
  'claim.made': 'وصل طلبك إلى المديرين. سيصلك إشعار حين يُبتّ فيه.',
  'claim.guest': 'إن كنت أنت فسجّل الدخول وطالب بهذه المساهمات.',
  'claims.title': 'المطالبات بمؤلفين مستوردين',
  'claims.lead': 'يقول أعضاء إنهم كتبوا ما استُورد باسم آخر. القبول يسلّمهم كل ما كتبه ذلك المؤلف.',
  'claims.empty': 'لا مطالبة تنتظر. ما يثبته العنوان يُقبل فوراً.',
  'claims.says': 'يقول إنه',
  'claims.claimed': 'طُلب {when}',
  'claims.accept': 'قبول',
  'claims.decline': 'رفض',
  'claims.reasonHint': 'سيقرأ هذا صاحب الطلب. من 3 إلى 500 حرف.',
  'claims.done': 'تم البتّ فيه وأُبلغ صاحب الطلب.',
};
