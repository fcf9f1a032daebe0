import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { type Poll, PollView } from './poll.view.js';

/** What hosts' acts on a poll give: the poll as it is now. */
@ObjectType({ isAbstract: true })
export class PollSuccess {
  @Field(() => PollView) poll!: Poll;
  constructor(poll: Poll) {
    this.poll = poll;
  }
}

/** What acts on all polls of a webinar give. */
@ObjectType({ isAbstract: true })
class PollsSuccess {
  @Field(() => WebinarView) webinar!: Webinar;
  constructor(webinar: Webinar) {
    this.webinar = webinar;
  }
}

@ObjectType()
export class MakePollSuccess extends PollSuccess {}
@ObjectType()
export class EditPollSuccess extends PollSuccess {}
@ObjectType()
export class MovePollSuccess extends PollSuccess {}
@ObjectType()
export class OpenPollSuccess extends PollSuccess {}
@ObjectType()
export class ExtendPollSuccess extends PollSuccess {}
@ObjectType()
export class ClosePollSuccess extends PollSuccess {}
@ObjectType()
export class HidePollResultsSuccess extends PollSuccess {}
@ObjectType()
export class DeletePollSuccess extends PollsSuccess {}
@ObjectType()
export class MakeInputQuestionsSuccess extends PollsSuccess {}

export const resultOf = <T extends new (...args: never[]) => object>(name: string, success: T) =>
  createUnionType({ name, types: () => [success] as const });

export const MakePollResult = resultOf('MakePollResult', MakePollSuccess);
export const EditPollResult = resultOf('EditPollResult', EditPollSuccess);
export const MovePollResult = resultOf('MovePollResult', MovePollSuccess);
export const OpenPollResult = resultOf('OpenPollResult', OpenPollSuccess);
export const ExtendPollResult = resultOf('ExtendPollResult', ExtendPollSuccess);
export const ClosePollResult = resultOf('ClosePollResult', ClosePollSuccess);
export const HidePollResultsResult = resultOf('HidePollResultsResult', HidePollResultsSuccess);
export const DeletePollResult = resultOf('DeletePollResult', DeletePollSuccess);
export const MakeInputQuestionsResult = resultOf('MakeInputQuestionsResult', MakeInputQuestionsSuccess);
