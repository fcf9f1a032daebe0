import { ObjectType } from '@nestjs/graphql';
import { PollSuccess, resultOf } from '../poll/poll.results.js';

@ObjectType()
export class MergePollAnswersSuccess extends PollSuccess {}
@ObjectType()
export class SeparatePollAnswersSuccess extends PollSuccess {}
@ObjectType()
export class HidePollAnswersSuccess extends PollSuccess {}

export const MergePollAnswersResult = resultOf('MergePollAnswersResult', MergePollAnswersSuccess);
export const SeparatePollAnswersResult = resultOf('SeparatePollAnswersResult', SeparatePollAnswersSuccess);
export const HidePollAnswersResult = resultOf('HidePollAnswersResult', HidePollAnswersSuccess);
