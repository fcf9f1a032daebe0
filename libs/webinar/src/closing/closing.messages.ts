import { catalogue } from '@guildhall/kernel';

export const closingMessages = catalogue({
  en: {
    waiting:
      '{count, plural, one {# question still needs} other {# questions still need}} a fate{held, plural, =0 {} one {, # of them waits to be let through} other {, # of them wait to be let through}}. Give each one its fate, then close.',
    early:
      'Attendees were told that they can ask and vote until {until}. Close only if you are sure that nobody needs the rest of that time.',
    notOver: 'This webinar is not over yet. End it first, then close it.',
    isClosed: 'This webinar is closed. Reopen it first; nobody gets a second mail.',
  },
  fr: {
    waiting:
      '{count, plural, one {# question attend} other {# questions attendent}} encore une suite{held, plural, =0 {} one {, dont # retenue} other {, dont # retenues}}. Donnez une suite à chacune, puis clôturez.',
    early:
      'Les participantes et participants peuvent poser des questions et voter jusqu’au {until}. Ne clôturez que si personne n’a plus besoin de ce temps.',
    notOver: 'Ce webinaire n’est pas terminé. Terminez-le d’abord, puis clôturez-le.',
    isClosed: 'Ce webinaire est clôturé. Rouvrez-le d’abord ; personne ne recevra de second message.',
  },
  ar: {
    waiting:
      '{count, plural, zero {لا أسئلة} one {ما زال سؤال واحد} two {ما زال سؤالان} few {ما زالت # أسئلة} many {ما زال # سؤالاً} other {ما زال # سؤال}} بلا مصير{held, plural, zero {} one {، أحدها ينتظر السماح} two {، اثنان منها ينتظران السماح} few {، # منها تنتظر السماح} many {، # منها تنتظر السماح} other {، # منها تنتظر السماح}}. أعطِ كل سؤال مصيره ثم أغلق الندوة.',
    early:
      'قيل للمشاركين إن بإمكانهم أن يسألوا ويصوّتوا حتى {until}. لا تغلق إلا إذا كنت واثقاً أن لا أحد يحتاج إلى ما بقي من الوقت.',
    notOver: 'لم تنتهِ هذه الندوة بعد. أنهِها أولاً ثم أغلقها.',
    isClosed: 'هذه الندوة مغلقة. أعد فتحها أولاً؛ لن تصل رسالة ثانية إلى أحد.',
  },
});
