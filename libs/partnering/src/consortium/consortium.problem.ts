import { Field, ObjectType } from '@nestjs/graphql';
import { type Language, Problem } from '@guildhall/kernel';
import { ObstacleReason } from './consortium.kinds.js';
import { obstacles } from './consortium.messages.js';

@ObjectType({
  implements: () => Problem,
  description: 'What was asked of a consortium is not possible, or no longer; nothing was changed.',
})
export class ConsortiumObstacle extends Problem {
  @Field(() => ObstacleReason) reason: ObstacleReason;
  constructor(message: string, reason: ObstacleReason) {
    super(message);
    this.reason = reason;
  }
}

/** Said in that language. */
export const obstacle = (reason: ObstacleReason, language: Language): ConsortiumObstacle =>
  new ConsortiumObstacle(obstacles[reason]()(language), reason);
