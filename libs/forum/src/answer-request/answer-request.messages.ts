import { catalogue } from '@guildhall/kernel';

export const requestMessages = catalogue({
  en: {
    cannotBeAsked: 'This person cannot be asked here. Choose somebody else.',
    alreadyAsked: 'This person was already asked in this thread. Choose somebody else.',
    requestsSpent: 'Five people were asked in this thread today. Give them time, and ask again tomorrow.',
    asked: '{name} asks whether you can answer “{title}”',
    askedWithNote: '{name} asks whether you can answer “{title}”: {note}',
  },
  fr: {
    cannotBeAsked: 'Cette personne ne peut pas être sollicitée ici. Choisissez quelqu’un d’autre.',
    alreadyAsked: 'Cette personne a déjà été sollicitée dans cette discussion. Choisissez quelqu’un d’autre.',
    requestsSpent:
      'Cinq personnes ont été sollicitées aujourd’hui dans cette discussion. Laissez-leur le temps et réessayez demain.',
    asked: '{name} vous demande si vous pouvez répondre à « {title} »',
    askedWithNote: '{name} vous demande si vous pouvez répondre à « {title} » : {note}',
  },
  ar: {
    cannotBeAsked: 'لا يمكن طلب الإجابة من هذا الشخص هنا. اختر شخصًا آخر.',
    alreadyAsked: 'طُلبت الإجابة من هذا الشخص في هذا الموضوع من قبل. اختر شخصًا آخر.',
    requestsSpent: 'طُلبت الإجابة اليوم من خمسة أشخاص في هذا الموضوع. امنحهم وقتًا ثم اطلب غدًا من جديد.',
    asked: 'يسألك {name} إن كنت تستطيع الإجابة عن «{title}»',
    askedWithNote: 'يسألك {name} إن كنت تستطيع الإجابة عن «{title}»: {note}',
  },
});
