import { catalogue } from '@guildhall/kernel';

export const seatMessages = catalogue({
  en: {
    last: 'Nobody else represents this centre. Make somebody else its representative first, or leave it to itself.',
    taken: '{name} speaks for “{centre}” now',
    youTaken: 'You speak for “{centre}” now',
    youRepresent: 'You represent “{centre}” now',
    changed: 'You speak for “{centre}” as contributor now',
    removed:
      '{reason, select, none {You do not speak for “{centre}” any more} other {You do not speak for “{centre}” any more. Reason: {reason}}}',
    left: '{name} does not speak for “{centre}” any more',
  },
  fr: {
    last: 'Personne d’autre ne représente ce centre. Confiez-le d’abord à quelqu’un, ou laissez-le sans représentant·e.',
    taken: '{name} parle désormais au nom de « {centre} »',
    youTaken: 'Vous parlez désormais au nom de « {centre} »',
    youRepresent: 'Vous représentez désormais « {centre} »',
    changed: 'Vous parlez désormais au nom de « {centre} » comme contributeur·rice',
    removed:
      '{reason, select, none {Vous ne parlez plus au nom de « {centre} »} other {Vous ne parlez plus au nom de « {centre} ». Motif : {reason}}}',
    left: '{name} ne parle plus au nom de « {centre} »',
  },
  ar: {
    last: 'لا أحد غيرك يمثّل هذا المركز. عيّن ممثّلاً آخر أولاً، أو اتركه بلا ممثّل.',
    taken: 'صار {name} يتحدث باسم «{centre}»',
    youTaken: 'صرت تتحدث باسم «{centre}»',
    youRepresent: 'صرت ممثّلاً لـ«{centre}»',
    changed: 'صرت تتحدث باسم «{centre}» بصفة مساهم',
    removed:
      '{reason, select, none {لم تعد تتحدث باسم «{centre}»} other {لم تعد تتحدث باسم «{centre}». السبب: {reason}}}',
    left: 'لم يعد {name} يتحدث باسم «{centre}»',
  },
});
