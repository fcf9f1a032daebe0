import { catalogue, languages } from '@guildhall/kernel';
import type { DeclineReason, WebinarEntity } from '../webinar/webinar.entity.js';

const messages = catalogue({
  en: {
    time: 'The time did not suffice for all questions. You can ask it in the forum.',
    subject: 'It is about something else than this webinar.',
    before: 'This was answered already, earlier in the webinar.',
    personal: 'It concerns one person or one centre; please write to the hosts.',
    unclear: 'We did not understand what you are asking. Please ask again in other words.',
  },
  fr: {
    time: 'Le temps n’a pas suffi pour toutes les questions. Vous pouvez la poser dans le forum.',
    subject: 'Elle porte sur un autre sujet que ce webinaire.',
    before: 'Nous y avons déjà répondu plus tôt dans le webinaire.',
    personal: 'Elle concerne une personne ou un centre en particulier ; écrivez aux hôtes.',
    unclear: 'Nous n’avons pas compris votre question. Posez-la de nouveau avec d’autres mots.',
  },
  ar: {
    time: 'لم يتسع الوقت لكل الأسئلة. يمكنك طرحه في المنتدى.',
    subject: 'يتناول السؤال موضوعاً غير موضوع هذه الندوة.',
    before: 'أُجيب عن هذا من قبل في هذه الندوة.',
    personal: 'يخص السؤال شخصاً أو مركزاً بعينه؛ اكتب إلى المضيفين من فضلك.',
    unclear: 'لم نفهم ما تسأل عنه. اطرحه من جديد بكلمات أخرى من فضلك.',
  },
});

/** The reasons that come with the house. */
const usual: readonly DeclineReason[] = Object.values(messages).map((said) =>
  Object.fromEntries(languages.map((language) => [language, said()(language)])),
);

/** The reasons hosts of a webinar decline with. */
export const declineReasonsOf = ({ declineReasons }: Pick<WebinarEntity, 'declineReasons'>): readonly DeclineReason[] =>
  declineReasons ?? usual;

/** A reason in the language of whoever asked, as far as it is said in it. */
export function reasonIn(reason: DeclineReason, ...tags: readonly string[]): string {
  const found = tags.flatMap((tag) => [reason[tag], reason[tag.split('-')[0] ?? '']]).find(Boolean);
  return found ?? Object.values(reason)[0] ?? '';
}
