import { catalogue } from '@guildhall/kernel';

export const requestMessages = catalogue({
  en: {
    cannotBeAsked: 'This person cannot be asked here. Choose somebody else.',
    alreadyAsked: 'This person was already asked in this thread. Choose somebody else.',
    centreCannotBeAsked: 'This centre cannot be asked here. Choose another one.',
    centreAlreadyAsked: 'This centre was already asked in this thread. Choose another one.',
    requestsSpent: 'Five people or centres were asked in this thread today. Give them time, and ask again tomorrow.',
    asked: '{name} asks whether you can answer “{title}”',
    askedWithNote: '{name} asks whether you can answer “{title}”: {note}',
    centreAsked: '{name} asks whether {centre} can answer “{title}”',
    centreAskedWithNote: '{name} asks whether {centre} can answer “{title}”: {note}',
  },
  fr: {
    cannotBeAsked: 'Cette personne ne peut pas être sollicitée ici. Choisissez quelqu’un d’autre.',
    alreadyAsked: 'Cette personne a déjà été sollicitée dans cette discussion. Choisissez quelqu’un d’autre.',
    centreCannotBeAsked: 'Ce centre ne peut pas être sollicité ici. Choisissez-en un autre.',
    centreAlreadyAsked: 'Ce centre a déjà été sollicité dans cette discussion. Choisissez-en un autre.',
    requestsSpent:
      'Cinq personnes ou centres ont été sollicités aujourd’hui dans cette discussion. Laissez-leur le temps et réessayez demain.',
    asked: '{name} vous demande si vous pouvez répondre à « {title} »',
    askedWithNote: '{name} vous demande si vous pouvez répondre à « {title} » : {note}',
    centreAsked: '{name} demande si {centre} peut répondre à « {title} »',
    centreAskedWithNote: '{name} demande si {centre} peut répondre à « {title} » : {note}',
  },
  ar: {
    cannotBeAsked: 'لا يمكن طلب الإجابة من هذا الشخص هنا. اختر شخصًا آخر.',
    alreadyAsked: 'طُلبت الإجابة من هذا الشخص في هذا الموضوع من قبل. اختر شخصًا آخر.',
    centreCannotBeAsked: 'لا يمكن طلب الإجابة من هذا المركز هنا. اختر مركزًا آخر.',
    centreAlreadyAsked: 'طُلبت الإجابة من هذا المركز في هذا الموضوع من قبل. اختر مركزًا آخر.',
    requestsSpent: 'طُلبت الإجابة اليوم من خمسة أشخاص أو مراكز في هذا الموضوع. امنحهم وقتًا ثم اطلب غدًا من جديد.',
    asked: 'يسألك {name} إن كنت تستطيع الإجابة عن «{title}»',
    askedWithNote: 'يسألك {name} إن كنت تستطيع الإجابة عن «{title}»: {note}',
    centreAsked: 'يسأل {name} إن كان {centre} يستطيع الإجابة عن «{title}»',
    centreAskedWithNote: 'يسأل {name} إن كان {centre} يستطيع الإجابة عن «{title}»: {note}',
  },
});
