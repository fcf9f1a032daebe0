import { catalogue } from '@guildhall/kernel';

export const centreMessages = catalogue({
  en: {
    verified: 'A moderator verified “{centre}”',
    refused: 'A moderator could not verify “{centre}”. Reason: {reason}',
    hidden: 'A moderator hid “{centre}”. Reason: {reason}',
    restored: '“{centre}” is visible again',
  },
  fr: {
    verified: 'La modération a vérifié « {centre} »',
    refused: 'La modération n’a pas pu vérifier « {centre} ». Motif : {reason}',
    hidden: 'La modération a masqué « {centre} ». Motif : {reason}',
    restored: '« {centre} » est de nouveau visible',
  },
  ar: {
    verified: 'تحقق أحد المشرفين من «{centre}»',
    refused: 'لم يتمكن أحد المشرفين من التحقق من «{centre}». السبب: {reason}',
    hidden: 'أخفى أحد المشرفين «{centre}». السبب: {reason}',
    restored: '«{centre}» ظاهر من جديد',
  },
});
