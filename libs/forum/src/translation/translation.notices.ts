import { catalogue } from '@guildhall/kernel';
import { type NoticeRule, sql } from '@guildhall/database';
import { rule } from '../thread/notice.rule.js';
import { ofPlace } from '../thread/notice.standing.js';

const messages = catalogue({
  en: {
    translated:
      '{count, plural, =1 {A post of yours in “{title}” can be read in another language} other {Posts of yours in “{title}” can be read in other languages (# translations)}}',
    corrected:
      '{count, plural, =1 {{name} corrected your translation in “{title}”} other {Your translations in “{title}” were corrected # times}}',
  },
  fr: {
    translated:
      '{count, plural, =1 {Un de vos messages dans « {title} » peut se lire dans une autre langue} one {Un de vos messages dans « {title} » peut se lire dans une autre langue} other {Vos messages dans « {title} » peuvent se lire dans d’autres langues (# traductions)}}',
    corrected:
      '{count, plural, =1 {{name} a corrigé votre traduction dans « {title} »} one {Votre traduction dans « {title} » a été corrigée} other {Vos traductions dans « {title} » ont été corrigées # fois}}',
  },
  ar: {
    translated:
      '{count, plural, =1 {أصبحت مشاركة لك في «{title}» تُقرأ بلغة أخرى} other {أصبحت مشاركاتك في «{title}» تُقرأ بلغات أخرى (عدد الترجمات: #)}}',
    corrected: '{count, plural, =1 {صحّح {name} ترجمتك في «{title}»} other {صُحّحت ترجماتك في «{title}» (عدد المرات: #)}}',
  },
});

/** The author hears that others can read them now; whoever translated, that somebody corrected it. */
export const translationNotices: NoticeRule[] = [
  {
    ...rule(
      'POST_TRANSLATED',
      'forum.post-translated',
      messages.translated,
      ({ payload, actorId }) => sql`
        select p.author_id as person, '' as name, t.title, '' as reason, p.id::text as post
        from translation x join post p on p.id = x.post_id join thread t on t.id = p.thread_id
        where x.id = ${payload['translation']} and x.hidden_at is null and p.hidden_at is null and t.hidden_at is null
          and p.author_id is distinct from ${actorId}::uuid`,
      ({ payload }) => `translated:${payload['thread']}`,
    ),
    topic: 'FOLLOWED',
    ...ofPlace,
  },
  {
    ...rule(
      'TRANSLATION_CORRECTED',
      'forum.translation-corrected',
      messages.corrected,
      ({ payload, actorId }) => sql`
        select earlier.editor_id as person, coalesce(who.name, '') as name, t.title, '' as reason, p.id::text as post
        from translation x join post p on p.id = x.post_id join thread t on t.id = p.thread_id
        join translation_revision earlier on earlier.translation_id = x.id and earlier.origin = 'person'
          and earlier.number = ${payload['revision']}::int - 1
        left join person who on who.id = ${actorId}::uuid
        where x.id = ${payload['translation']} and x.hidden_at is null and p.hidden_at is null and t.hidden_at is null
          and earlier.editor_id is distinct from ${actorId}::uuid and earlier.editor_id is not null`,
      ({ payload }) => `translation:${payload['thread']}`,
    ),
    topic: 'FOLLOWED',
    ...ofPlace,
  },
];
