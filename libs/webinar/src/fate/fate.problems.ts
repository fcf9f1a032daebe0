import { Field, ObjectType } from '@nestjs/graphql';
import { type Actor, Problem } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import type { LiveQuestionEntity } from '../question/question.entity.js';
import { QuestionFate } from '../question/question.input.js';
import { fateMessages } from './fate.messages.js';

@ObjectType({
  implements: () => Problem,
  description: 'Another host decided about the question since it was read; nothing was changed.',
})
export class DecidedMeanwhile extends Problem {
  @Field(() => QuestionFate, { description: 'What they decided.' }) fate!: QuestionFate;
  @Field(() => String, { description: 'The name of who decided; may be empty.' }) name!: string;
  @Field(() => Date, { nullable: true }) at!: Date | null;
  constructor(message: string, decided: Pick<DecidedMeanwhile, 'fate' | 'name' | 'at'>) {
    super(message);
    Object.assign(this, decided);
  }
}

@ObjectType({ implements: () => Problem, description: 'Both questions are one already.' })
export class SameQuestion extends Problem {}
@ObjectType({ implements: () => Problem, description: 'No decision is left to take back, or it was changed since.' })
export class NothingToUndo extends Problem {}
@ObjectType({ implements: () => Problem, description: 'The thread has replies, so the question stays moved.' })
export class ThreadAnswered extends Problem {}

/** Who decided about a question while somebody else was about to. */
export async function decidedMeanwhile(tx: Tx, { language }: Actor, question: LiveQuestionEntity) {
  const { fate, fateBy, fateAt: at } = question;
  const name = fateBy ? (await tx.one<{ name: string }>(sql`select name from person where id = ${fateBy}`))?.name : '';
  const message = fateMessages.decidedMeanwhile({ name: name ?? '', fate })(language);
  return new DecidedMeanwhile(message, { fate: fate.toUpperCase() as QuestionFate, name: name ?? '', at });
}
