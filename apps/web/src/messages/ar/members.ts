import type { members as english } from '../en/members.js';

export const members: Record<keyof typeof english, string> = {
  'person.wrote': 'الكتابات',
  'person.replies': 'الردود',
  'person.answersNothing': 'لا ردود بعد من {name}.',
  'person.helped': 'مجالات نفعت فيها الردود',
  'person.helpedReplies':
    '{count, plural, zero {لا ردود نافعة} one {رد نافع واحد} two {ردّان نافعان} few {# ردود نافعة} many {# ردّاً نافعاً} other {# رد نافع}}',
  'person.helpedCountries':
    '{count, plural, zero {لا بلدان أخرى} one {نفعت أشخاصاً في بلد آخر واحد} two {نفعت أشخاصاً في بلدين آخرين} few {نفعت أشخاصاً في # بلدان أخرى} many {نفعت أشخاصاً في # بلداً آخر} other {نفعت أشخاصاً في # بلد آخر}}',
  'person.votes':
    '{count, plural, zero {لم ينفع أحداً بعد} one {نفع شخصاً واحداً} two {نفع شخصين} few {نفع # أشخاص} many {نفع # شخصاً} other {نفع # شخص}}',
  'away.mute': 'كتم',
  'away.muteHint': 'لن تظهر كتابات هذا العضو في قوائمك ولا في إشعاراتك، وتُطوى في المواضيع. لن يُبلَّغ بذلك.',
  'away.block': 'حظر',
  'away.blockHint':
    'مثل الكتم؛ ولا يمكن لهذا العضو أيضاً ذكرك ولا متابعتك ولا طلب إجابة منك، ولا يرى من ملفك إلا القليل. لن يُبلَّغ بذلك. وما يُكتب علناً يبقى علنياً.',
  'away.muteThem': 'اكتم هذا الشخص',
  'away.unmute': 'إلغاء الكتم',
  'away.unblock': 'إلغاء الحظر',
  'away.unmuteOf': 'إلغاء كتم {name}',
  'away.unblockOf': 'إلغاء حظر {name}',
  'away.muted': 'مكتوم',
  'away.blocked': 'محظور',
  'away.isMuted': 'لقد كتمت هذا الشخص. لا تظهر كتاباته في قوائمك، وتُطوى في المواضيع.',
  'away.isBlocked': 'لقد حظرت هذا الشخص. لا يمكنه ذكرك ولا متابعتك ولا طلب إجابة منك، ولا تظهر لك كتاباته.',
  'away.folded': 'مشاركة من شخص كتمته أو حظرته.',
  'away.show': 'أظهرها',
  'away.none': 'لم تكتم أحداً ولم تحظر أحداً.',
  'settings.away': 'المكتومون والمحظورون',
  'settings.awayLead': 'لا يُبلَّغ أحد بوجوده في هذه القائمة. يمكنك إزالته منها متى شئت.',
  'settings.done.away': 'أُزيل من قائمتك.',
  'settings.workplace': 'مكان العمل',
  'settings.workplaceHint': 'مدرستك أو مركزك أو شركتك بالاسم المتداول. 120 حرفاً على الأكثر.',
};
