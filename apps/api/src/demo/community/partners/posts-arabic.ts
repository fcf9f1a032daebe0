import type { CommunityPartnerPost } from './types.js';

export const postsInArabic: readonly CommunityPartnerPost[] = [
  {
    ...{ key: 'automation-wish', centre: 'cairo', author: 'amina', kind: 'wish', language: 'ar' },
    title: 'نبحث عن شريك نصمّم معه وحدة في التحكم الآلي، مع مختبر عن بُعد',
    body: 'لدينا ست محطات PLC لأربعة وستين طالبًا، فيقف معظمهم ينظرون. نريد أن نكتب مع شريك **وحدة من أربعين ساعة** يعمل نصفها على محطة حقيقية بعيدة: يبرمج الطالب في القاهرة، ويرى عبر الكاميرا ما تفعله الآلة.\n\nجرّبنا ذلك مرة واحدة مع مصنع في العاشر من رمضان. نجحت التجربة، لكن المصنع لا يستطيع أن يترك الخط لنا كل أسبوع.',
    ...{ sectors: ['26', '28', '33'], fields: ['0714'], eqfLevels: [4], languages: ['ar', 'en', 'fr'] },
    ...{ themes: ['work-based-learning', 'innovative-practices'], challenges: ['kp2-use-advanced-technologies'] },
    offers: 'طلاب يجرّبون ويكتبون ملاحظاتهم، وترجمة المواد إلى العربية',
    seeks: 'محطة تحكم يمكن الوصول إليها عن بُعد، ومدرّس يكتب معنا الوحدة',
    ...{ offerTags: ['translation', 'placements'], seekTags: ['remote-labs', 'curriculum', 'automation'] },
    ...{ forms: ['curriculum', 'equipment'], roleOffered: 'full-partner', roleSought: 'open', partnersNeeded: 2 },
    ...{ repliesMost: 6, state: 'open', daysAgo: 6, answerIn: 40 },
  },
  {
    ...{ key: 'logbook-wish', centre: 'zarqa', author: 'rania', kind: 'wish', language: 'ar' },
    title: 'دفتر متابعة رقمي للتدريب الميداني: من سبقنا إليه؟',
    body: 'نتابع مئة وعشرين متدربًا على الورق. لا نريد برنامجًا جديدًا بقدر ما نريد **طريقة جرّبها غيرنا** في ورش صغيرة لا وقت لديها: ما الأسئلة، ومن يوقّع، ومتى.',
    ...{ sectors: ['28', '33', '45'], fields: ['0715'], eqfLevels: [4], languages: ['ar', 'en'] },
    ...{ themes: ['work-based-learning'], challenges: ['kp1-organise-placements'] },
    seeks: 'نماذج دفتر متابعة وزيارة قصيرة لرؤيته في العمل',
    ...{ seekTags: ['logbooks', 'placements'], offerTags: ['small-companies'] },
    ...{ forms: ['work-placement', 'staff-exchange'], partnersNeeded: 1 },
    ...{ state: 'open', daysAgo: 9, answerIn: 30 },
  },
  {
    ...{ key: 'paint-wish', centre: 'kenitra', author: 'karim', kind: 'wish', language: 'ar' },
    title: 'تدريب مكوّنين على خلايا الطلاء الآلي',
    body: 'كنا نبحث عن مصنع يستقبل ثلاثة مكوّنين لأسبوعين. انتهى الأجل دون أن نتفق، وسنعود بعد الصيف.',
    ...{ sectors: ['29'], fields: ['0716', '0714'], eqfLevels: [5], languages: ['ar', 'fr'] },
    ...{ themes: ['relevant-training'], challenges: ['kp2-use-advanced-technologies'] },
    ...{ seeks: 'مصنع يستقبل ثلاثة مكوّنين', seekTags: ['automation'], forms: ['staff-exchange'], partnersNeeded: 1 },
    ...{ state: 'expired', daysAgo: 75, answerIn: -6 },
  },
];
