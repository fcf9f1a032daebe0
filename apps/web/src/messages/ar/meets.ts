import type { meets as english } from '../en/meets.js';

export const meets: Record<keyof typeof english, string> = {
  'meets.title': 'من غيرك يبحث هنا عن شركاء',
  'meets.forAttendees': 'من يسجّل بحساب أو ينضم يرى المراكز التي تبحث هنا عن شركاء.',
  'meets.nobody': 'لم يقل أحد ذلك بعد.',
  'meets.consent': 'أعلِم المشاركين بأنك تبحث عن شركاء لصالح',
  'meets.shown': 'يرى المشاركون أنك تبحث عن شركاء لصالح',
  'meets.withPost': 'مع الإعلان',
  'meets.post': 'ما الذي تبحث عنه',
  'meets.noPost': 'بلا إعلان، المركز وحده',
  'meets.consentHint': 'يرون اسم المركز والإعلان ولا يرون اسمك أبداً. وينتهي ذلك بانتهاء الإعلان أو متى تراجعت عنه.',
  'meets.seek': 'أظهرنا هنا',
  'meets.stop': 'لا تُظهرنا بعد الآن',
  'meets.needCentre': 'لتكون بينهم تحدّث باسم مركز.',
  'meets.registerCentre': 'سجّل مركزك',
  'meets.needAccount': 'لتكون بينهم ادخل بحساب يتحدث باسم مركز.',
  'meets.offered': 'يستطيع المشاركون أن يقولوا إنهم يبحثون عن شركاء.',
  'meets.notOffered': 'لا يستطيع المشاركون هنا أن يقولوا إنهم يبحثون عن شركاء.',
  'meets.switchOff': 'أوقف ذلك',
  'meets.switchOn': 'اسمح به',
  'meets.live': 'من يبحث عن شركاء',
};
