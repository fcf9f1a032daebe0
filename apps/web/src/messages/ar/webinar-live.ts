import type { webinarLive as en } from '../en/webinar-live.js';

export const webinarLive: Record<keyof typeof en, string> = {
  'webinar.live.hidden': 'أخفاه المشرفون',
  'webinar.live.toThread': 'اقرأ الموضوع',
  'webinar.live.toMerged': 'إلى ذلك السؤال',
  'webinar.live.mergedInto': 'يتواصل مع هذا السؤال:',
  'webinar.live.askHintHeld': 'يقرؤه أحد المضيفين أولاً، ثم يقرؤه الجميع. 500 حرف على الأكثر.',
  'webinar.live.shownAs': '(وإلا ظهر باسم «{name}»)',
  'webinar.live.addName': 'أظهر اسماً مع أسئلتي',
  'webinar.live.aboutSlide': 'عن أي شريحة؟',
  'webinar.live.noSlide': 'لا شريحة بعينها',
  'webinar.live.slideTitled': '{number, number}: {title}',
  'webinar.live.order': 'ترتيب الأسئلة',
  'webinar.live.orderVOTES': 'الأكثر أصواتاً',
  'webinar.live.orderNEWEST': 'الأحدث',
  'webinar.live.onlySlide': 'فقط عن',
  'webinar.live.allSlides': 'كل الشرائح',
  'webinar.live.filter': 'اعرض',
  'webinar.live.more': 'مزيد من الأسئلة',
  'webinar.live.room': 'افتح قاعة الفيديو',
  'webinar.live.newQuestions':
    '{count, plural, zero {لا أسئلة جديدة} one {سؤال جديد واحد} two {سؤالان جديدان} few {# أسئلة جديدة} many {# سؤالاً جديداً} other {# سؤال جديد}}',
  'webinar.live.fateChanged': 'جديد عن سؤالك «{question}»: {fate}.',
  'webinar.live.lost': 'انقطع الاتصال. ما تفعله محفوظ هنا ويُرسل حين يعود.',
  'webinar.live.back': 'عاد الاتصال.',
  'webinar.live.stale': 'حدث الكثير في هذه الأثناء.',
  'webinar.live.begun': 'بدأت الندوة.',
  'webinar.live.over': 'انتهت الندوة.',
  'webinar.live.waits':
    '{count, plural, zero {لا شيء ينتظر الإرسال.} one {مشاركة واحدة محفوظة على هذا الجهاز وستُرسل تلقائياً.} two {مشاركتان محفوظتان على هذا الجهاز وستُرسلان تلقائياً.} few {# مشاركات محفوظة على هذا الجهاز وستُرسل تلقائياً.} many {# مشاركة محفوظة على هذا الجهاز وستُرسل تلقائياً.} other {# مشاركة محفوظة على هذا الجهاز وستُرسل تلقائياً.}}',
  'webinar.live.sent': 'وصل سؤالك. تجده ضمن «أسئلتك».',
  'webinar.live.kept': 'لم يُرسل بعد. هو محفوظ على هذا الجهاز ويُرسل حين يعود الاتصال.',
  'webinar.live.left':
    '{count, plural, zero {لم يبقَ أي حرف} one {بقي حرف واحد} two {بقي حرفان} few {بقيت # أحرف} many {بقي # حرفاً} other {بقي # حرف}}',
  'webinar.live.tooLong':
    '{count, plural, zero {لا حروف زائدة} one {حرف واحد زائد} two {حرفان زائدان} few {# أحرف زائدة} many {# حرفاً زائداً} other {# حرف زائد}}',
  'webinar.live.joinAs': 'انضم باسم',
  'webinar.live.otherCode': 'رمز آخر؟',
  'webinar.live.codeUnknown':
    'هذا الرمز لا يفتح شيئاً الآن. قارنه بالرمز الظاهر على الشاشة؛ وهو يعمل من ساعة قبل البداية إلى أن تُغلق المشاركة.',
};
