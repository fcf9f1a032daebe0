import { catalogue } from '@guildhall/kernel';

export const mergeMessages = catalogue({
  en: {
    same: 'Both are the same centre. Choose another.',
    gone: 'One of the two was merged already. Reload the page to see how they stand.',
    hidden: 'One of the two is hidden. Restore it first.',
    merged: '“{centre}” was merged into “{into}”, for which you speak now. Reason: {reason}',
  },
  fr: {
    same: 'Il s’agit du même centre. Choisissez-en un autre.',
    gone: 'L’un des deux a déjà été fusionné. Rechargez la page pour voir où ils en sont.',
    hidden: 'L’un des deux est masqué. Rétablissez-le d’abord.',
    merged: '« {centre} » a été fusionné avec « {into} », au nom duquel vous parlez désormais. Motif : {reason}',
  },
  ar: {
    same: 'المركزان هما المركز نفسه. اختر مركزاً آخر.',
    gone: 'دُمج أحد المركزين من قبل. أعد تحميل الصفحة لترى الوضع الحالي.',
    hidden: 'أحد المركزين مخفي. أعده أولاً.',
    merged: 'دُمج «{centre}» في «{into}»، وصرت تتحدث باسمه. السبب: {reason}',
  },
});
