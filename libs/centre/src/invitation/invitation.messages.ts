import { catalogue } from '@guildhall/kernel';

export const invitationMessages = catalogue({
  en: {
    already: 'An invitation to this address waits already. Send it again from the list, or take it back first.',
    ended: 'This link was used already, was taken back, or is older than 14 days. Ask the centre for a new invitation.',
    subject: '{name} invites you to speak for “{centre}”',
    body: 'Hello,\n\n{name} invites you to speak for “{centre}” here, as {role, select, representative {representative: to care for its profile and its people} other {contributor: to write in its name}}.\n\n{words}Open this link to see the invitation, and to accept or decline it. With or without an account: you can make one there.\n\n{link}\n\nThe link can be used once, for 14 days. Whoever has it can use it, so do not hand it on. If you do not know {name}, do nothing.',
    accepted: '{name} accepted your invitation and speaks for “{centre}” now',
    declined: 'An invitation to speak for “{centre}” was declined',
  },
  fr: {
    already: 'Une invitation à cette adresse attend déjà. Renvoyez-la depuis la liste, ou retirez-la d’abord.',
    ended:
      'Ce lien a déjà servi, a été retiré ou date de plus de 14 jours. Demandez une nouvelle invitation au centre.',
    subject: '{name} vous invite à parler au nom de « {centre} »',
    body: 'Bonjour,\n\n{name} vous invite à parler ici au nom de « {centre} », comme {role, select, representative {représentant·e : prendre soin de son profil et de ses membres} other {contributeur·rice : écrire en son nom}}.\n\n{words}Ouvrez ce lien pour voir l’invitation, l’accepter ou la décliner. Avec ou sans compte : vous pourrez en créer un.\n\n{link}\n\nLe lien sert une seule fois, pendant 14 jours. Quiconque l’a peut s’en servir : ne le transmettez pas. Si vous ne connaissez pas {name}, ne faites rien.',
    accepted: '{name} a accepté votre invitation et parle désormais au nom de « {centre} »',
    declined: 'Une invitation à parler au nom de « {centre} » a été déclinée',
  },
  ar: {
    already: 'توجد دعوة إلى هذا العنوان بانتظار الرد. أعد إرسالها من القائمة أو اسحبها أولاً.',
    ended: 'استُعمل هذا الرابط من قبل أو سُحب أو مضى عليه أكثر من 14 يوماً. اطلب دعوة جديدة من المركز.',
    subject: 'يدعوك {name} إلى التحدث باسم «{centre}»',
    body: 'مرحباً،\n\nيدعوك {name} إلى التحدث هنا باسم «{centre}» بصفة {role, select, representative {ممثّل: العناية بملف المركز وأعضائه} other {مساهم: الكتابة باسمه}}.\n\n{words}افتح هذا الرابط لترى الدعوة وتقبلها أو ترفضها، سواء كان لديك حساب أم لا: يمكنك إنشاء حساب هناك.\n\n{link}\n\nيُستعمل الرابط مرة واحدة خلال 14 يوماً. كل من لديه الرابط يستطيع استعماله، فلا تمرّره. إن كنت لا تعرف {name} فلا تفعل شيئاً.',
    accepted: 'قبل {name} دعوتك وصار يتحدث باسم «{centre}»',
    declined: 'رُفضت دعوة إلى التحدث باسم «{centre}»',
  },
});
