import type { Event } from '@guildhall/database';

export type QuestionFact =
  | 'question-asked'
  | 'question-held'
  | 'question-let-through'
  | 'question-decided'
  /** Others were merged into it, or split from it: it has other votes. */
  | 'question-joined'
  | 'question-hidden'
  | 'question-restored';

interface QuestionKey {
  readonly id: string;
  readonly webinarId: string;
}

/** A fact about a live question, for everybody who looks at the webinar; who asked is never in it. */
export const questionEvent = (fact: QuestionFact, { id, webinarId }: QuestionKey, actorId: string | null): Event => ({
  type: `webinar.${fact}`,
  payload: { webinar: webinarId, question: id },
  streams: [`webinar:${webinarId}`],
  actorId,
});
