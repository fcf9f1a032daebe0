import type { CommunityTranslation } from './types.js';

/** What members of the demo said in other languages. */
export const translations: readonly CommunityTranslation[] = [
  {
    thread: 'apprenti-partage',
    number: 1,
    language: 'ar',
    by: 'karim',
    hoursAgo: 600,
    title: 'شركات أصغر من أن تُري المتدرب كل شيء: هل يمكن تقاسم متدرب واحد بين ورشتين؟',
    markdown: `أحد شركائنا لا يعمل إلا في تكييف السيارات، وآخر لا يعمل إلا في غرف التبريد. كل منهما ممتاز، ولكن لا أحد منهما يغطي المنهج كله. والاثنان مستعدان لاستقبال المتدرب نفسه بالتناوب.

أسئلة عملية:

- من يوقّع العقد، ومن يدفع المكافأة؟
- ما الإيقاع: بالأسبوع، أم بالشهر، أم بالفصل؟
- من يضع الدرجة؟

إن كان أحد قد فعل هذا حقًا فأرجو أن يشاركنا نموذج الجدول الزمني.`,
  },
  {
    thread: 'apprenti-partage',
    number: 2,
    language: 'ar',
    by: 'karim',
    hoursAgo: 599,
    markdown: `فعلناه حقًا مع ورشتي صيانة، وصححناه ثلاث مرات. وهذا ما ثبت حتى اليوم:

**عقد واحد ومكانان.** الشركة (أ) توقّع وتدفع المكافأة، والشركة (ب) مذكورة في ملحق العقد مكانًا للتدريب، وتردّ حصتها في نهاية كل ثلاثة أشهر. تأكدوا من أن قوانينكم تسمح بهذا؛ عندنا احتجنا إلى موافقة مكتوبة من جهة الرقابة.

**الإيقاع: ستة أسابيع.** بالأسبوع لا يجد المتدرب مكانًا يشعر أنه مكانه، وبالفصل ينسى. وستة أسابيع تكفي لعمل حقيقي.

| المدة | المكان | هدف يستطيع المتدرب أن يقوله بنفسه |
| --- | --- | --- |
| الأسابيع 1 إلى 6 | أ | أُحضّر عملًا وحدي |
| الأسابيع 7 إلى 12 | ب | أجد العطل بالرسم |
| الأسابيع 13 إلى 18 | أ | أعمل عند الزبون مع مشرفي |
| الأسابيع 19 إلى 24 | ب | أكتب التقرير وأحسب التكلفة |

**درجة واحدة يضعها الاثنان معًا،** في ساعة واحدة مع فنجان قهوة، عند الانتقال من (أ) إلى (ب). وهناك أيضًا يتعرّف صاحبا العمل أحدهما إلى الآخر، وهما اليوم يتبادلان الأدوات.`,
  },
  {
    thread: 'daftar-al-mutabaa',
    number: 1,
    language: 'en',
    by: 'yusuf',
    hoursAgo: 380,
    title: 'The learner’s logbook in the factory: how do we make it useful instead of paper filled in on the last day?',
    markdown: `We have a logbook of thirty pages. In truth the learner fills in all of it on the last day, the supervisor signs without reading, and I put it into the cupboard.

I want something the learner writes in five minutes a day, the supervisor really reads, and that helps me to ask the right question when I visit the factory.

Who has a form that was tried for more than one term?`,
  },
  {
    thread: 'daftar-al-mutabaa',
    number: 3,
    language: 'en',
    by: 'yusuf',
    hoursAgo: 371,
    markdown: `For three terms we have used one card a week, front and back, instead of the book.

**Front, written by the learner each day (one line a question):**

1. What did I do with my own hands today?
2. Who explained things to me, and what did I ask?
3. What have I not understood yet?

**Back, written by the supervisor once a week:**

| Question | Answer |
| --- | --- |
| A task they can do alone now | |
| A task they do with help | |
| Something the school should explain before next week | |

The last line is the secret of the card: when supervisors see that we explained at school what they asked for, they begin to write in earnest. In the first term that line was filled in on 12 cards of a hundred, in the third on 71.

On visits I take nothing along but the answer to the third question on the front, and the talk begins there.`,
  },
  {
    thread: 'a-qui-les-resultats',
    number: 1,
    language: 'en',
    by: 'elena',
    hoursAgo: 105,
    title: 'Who owns the results of a study that learners made in a company?',
    markdown: `Two groups of learners measured what the motors of an oil mill consume. The result is good: a mere adjustment would save some 11 % of the electricity on one line.

Now the company wants nothing to be published. The learners meant to present it at the regional competition. We had put nothing in writing before we began; that is our fault.

How do you settle this **at the start**, in a sentence or two that an owner signs without calling a lawyer?`,
  },
];
