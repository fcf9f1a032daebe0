import type { partnerPost as en } from '../en/partner-post.js';

export const partnerPost: Record<keyof typeof en, string> = {
  'partners.title': 'الشركاء',
  'partners.lead': 'ما تعرضه المراكز وما تبحث عنه، ومَن يناسبها.',
  'partners.empty': 'لا أحد يبحث عن شركاء الآن. اكتب الإعلان الأول في ثلاث خطوات قصيرة.',
};
