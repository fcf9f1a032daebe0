import { catalogue, Language, languages } from '@guildhall/kernel';
import type { WebinarEntity } from '../webinar/webinar.entity.js';
import type { LiveQuestionEntity } from './question.entity.js';

const messages = catalogue({
  en: {
    asked:
      'Asked in the webinar {webinar} on {date}{slide, plural, =0 {} other {, about slide #}}, with {votes, plural, one {# vote} other {# votes}}.',
    titled: 'From a webinar: {words}',
  },
  fr: {
    asked:
      'Demandé pendant le webinaire {webinar} le {date}{slide, plural, =0 {} other { à propos de la diapositive #}}, avec {votes, plural, one {# vote} other {# votes}}.',
    titled: 'Question d’un webinaire : {words}',
  },
  ar: {
    asked:
      'طُرح في الندوة {webinar} بتاريخ {date}{slide, plural, =0 {} other {، حول الشريحة #}}، مع {votes, plural, zero {لا أصوات} one {صوت واحد} two {صوتين} few {# أصوات} many {# صوتاً} other {# صوت}}.',
    titled: 'من ندوة: {words}',
  },
});

const LONGEST = 150;
const SHORTEST = 8;

/** The language of the interface that comes closest. */
const spoken = (tag: string): Language => languages.find((known) => tag.startsWith(known)) ?? Language.en;

/** Plain words, safe within Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~&@!]/g, '\\$&');

/** A title for the thread of a question, 8 to 150 characters: its first sentence, or as much of it as fits. */
export function titleFrom({ body, language }: Pick<LiveQuestionEntity, 'body' | 'language'>): string {
  const line = body.replace(/\s+/g, ' ').trim();
  const sentence = /^.{8,}?[.?!؟](?=\s|$)/u.exec(line)?.[0] ?? line;
  const words = [...sentence].length < SHORTEST ? messages.titled({ words: sentence })(spoken(language)) : sentence;
  if ([...words].length <= LONGEST) return words;
  const cut = [...words].slice(0, LONGEST - 1).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}

/** What the thread of a question begins with: its words, and where they were said. */
export function followUpMarkdown(
  question: Pick<LiveQuestionEntity, 'id' | 'body' | 'language' | 'slide' | 'voteCount'>,
  webinar: Pick<WebinarEntity, 'id' | 'texts' | 'language' | 'startsAt' | 'timeZone'>,
): string {
  const language = spoken(question.language);
  const title = (webinar.texts[language] ?? webinar.texts[webinar.language])?.title ?? '';
  const quote = question.body.split('\n').map((line) => `> ${plain(line)}`);
  const { startsAt, timeZone } = webinar;
  const asked = messages.asked({
    webinar: `[${plain(title)}](/webinars/${webinar.id}#question-${question.id})`,
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(startsAt),
    slide: question.slide ?? 0,
    votes: question.voteCount,
  });
  return `${quote.join('\n')}\n\n${asked(language)}`;
}
