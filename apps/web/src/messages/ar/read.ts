export const read = {
  'read.new': 'جديد',
  'read.unread':
    '{count, plural, zero {# جديد} one {رد جديد} two {ردّان جديدان} few {# ردود جديدة} many {# ردّاً جديداً} other {# رد جديد}}',
  'read.unreadLabel':
    '{count, plural, zero {لا جديد} one {رد جديد، انتقل إليه} two {ردّان جديدان، انتقل إلى أولهما} few {# ردود جديدة، انتقل إلى أولها} many {# ردّاً جديداً، انتقل إلى أولها} other {# رد جديد، انتقل إلى أولها}}',
  'read.jump':
    '{count, plural, zero {لا جديد} one {رد جديد: انتقل إليه} two {ردّان جديدان: انتقل إلى أولهما} few {# ردود جديدة: انتقل إلى أولها} many {# ردّاً جديداً: انتقل إلى أولها} other {# رد جديد: انتقل إلى أولها}}',
  'read.from': 'جديد منذ زيارتك الأخيرة',
  'read.continue': 'تابع من الرد {number}',
  'read.all': 'اجعل الكل مقروءاً',
  'read.allTheme': 'اجعل هذا المحور مقروءاً',
  'read.muted': 'مكتوم',
};
