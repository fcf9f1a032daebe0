import type { CommunityInterest } from './types.js';

/** Interests between members of the cast, one in every state. */
export const interests: readonly CommunityInterest[] = [
  {
    ...{ post: 'automation-wish', centre: 'lyon', by: 'luc', language: 'fr', state: 'waiting', daysAgo: 2.5 },
    fit: 'Notre banc d’automates s’ouvre à distance trois après-midi par semaine, et deux collègues aiment écrire des sujets. L’un d’eux parle arabe.',
    evidence: 'Deux écoles s’en sont servies l’an dernier ; les sujets sont en ligne.',
    capacity: 'De janvier à juin, une après-midi par semaine, deux enseignants.',
    shortlisted: { note: 'المحطة موجودة فعلًا، ولديهم من يتكلم العربية.' },
  },
  {
    ...{ post: 'automation-wish', centre: 'stuttgart', by: 'jonas', language: 'en', state: 'asked', daysAgo: 4 },
    fit: 'We do not have a remote lab, but we have the machines it imitates, and a trainer who writes good exercises.',
    evidence: '34 apprentices, 31 of them passed their last practical examination at the first attempt.',
    capacity: 'Two weeks in July, four of your teachers; exercises from February on.',
    movedDaysAgo: 1,
    question: 'هل يمكن أن نرى الآلة عبر الكاميرا أثناء العمل، ولو مرة في الشهر؟',
  },
  {
    ...{ post: 'automation-wish', centre: 'kenitra', by: 'karim', language: 'ar', state: 'declined', daysAgo: 5 },
    fit: 'نعلّم التحكم في خطوط السيارات ونريد أن نتعلم معكم.',
    evidence: 'شراكة مع مصنعين في القنيطرة منذ 2019.',
    capacity: 'مكوّن واحد، نصف يوم في الأسبوع.',
    movedDaysAgo: 3,
    declined: ['other-profile', 'شكرًا لاهتمامكم. نبحث هذه المرة عمّن لديه محطة عن بُعد، ونرجو أن نلتقي في مشروع آخر.'],
  },
  {
    ...{ post: 'placement-offer', centre: 'cairo', by: 'amina', language: 'ar', state: 'proposed', daysAgo: 4 },
    fit: 'يقضي طلابنا يومين كل أسبوع في المصنع، ولا يعرف المصنع ماذا نعلّمهم في الأيام الثلاثة الأخرى. دفتركم يجيب عن هذا السؤال.',
    evidence: 'مئة وأربعون متدربًا في تسعة مصانع هذا العام.',
    capacity: 'مدرّبتان تزوران غازي عنتاب ثلاثة أيام في الربيع.',
    movedDaysAgo: 1.5,
  },
  {
    ...{ post: 'solar-offer', centre: 'sfax', by: 'leila', language: 'fr', state: 'introduced', daysAgo: 14 },
    fit: 'Nous ouvrons la section à la rentrée et cherchons exactement ce module, à l’adapter et à vous le rendre amélioré.',
    evidence:
      'Trois cents électriciens formés par an ; quatre formateurs, dont une a installé des panneaux pendant six ans.',
    capacity: 'Deux jours en avril pour les formateurs, une première cohorte de vingt en septembre.',
    movedDaysAgo: 9,
  },
  {
    ...{ post: 'packaging-call', centre: 'zaragoza', by: 'elena', language: 'en', state: 'introduced', daysAgo: 26 },
    fit: 'We repair what packs the fruit of the whole valley, and we test what we teach.',
    evidence: 'Two innovation projects with packers in 2024 and 2025, both with published results.',
    capacity: 'Half a person over the whole project.',
    movedDaysAgo: 21,
  },
  {
    ...{ post: 'packaging-call', centre: 'brno', by: 'tomas', language: 'en', state: 'waiting', daysAgo: 0.05 },
    fit: 'We train the people who machine parts for two makers of packaging machines near here.',
    evidence: 'Ask the two makers; I will ask them to write to you.',
    capacity: 'One trainer, a day a week, from March.',
  },
  {
    ...{ post: 'kitchen-wish', centre: 'kutaisi', by: 'nino', language: 'en', state: 'waiting', daysAgo: 3 },
    fit: 'Our teaching hotel has a kitchen with a pass, and a house mother who answers the phone.',
    evidence: 'Eleven guests from four countries last year; I can give you their names.',
    capacity: 'Six places from the tenth of April, four weeks.',
  },
  {
    ...{ post: 'kitchen-wish', centre: 'elbasan', by: 'arben', language: 'en', state: 'waiting', daysAgo: 2 },
    fit: 'Three hotels on the coast ask us for cooks every May.',
    evidence: 'Forty placements there since 2023.',
    capacity: 'Three places in May, three in June.',
  },
  {
    ...{ post: 'simulator-offer', centre: 'vinnytsia', by: 'oksana', language: 'en', state: 'withdrawn', daysAgo: 6 },
    fit: 'Two of our mechanics want to go to sea.',
    evidence: 'They passed everything we have.',
    capacity: 'Two learners.',
    movedDaysAgo: 5,
  },
  {
    ...{ post: 'paint-wish', centre: 'sfax', by: 'leila', language: 'fr', state: 'lapsed', daysAgo: 40 },
    fit: 'Un de nos partenaires a une cabine robotisée et reçoit volontiers.',
    evidence: 'Deux groupes reçus en 2025.',
    capacity: 'Une semaine en octobre.',
    movedDaysAgo: 26,
  },
];
