import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { DutyView } from './duty.view.js';

@ObjectType({ description: 'The duty is done by you.' })
export class DecideDutySuccess {
  @Field(() => DutyView) duty: DutyView;
  constructor(duty: DutyView) {
    this.duty = duty;
  }
}

@ObjectType({ implements: () => Problem, description: 'A colleague was quicker: the outcome is theirs.' })
export class DutyDone extends Problem {
  @Field(() => DutyView, { description: 'How it ended.' }) duty: DutyView;
  constructor(message: string, duty: DutyView) {
    super(message);
    this.duty = duty;
  }
}

@ObjectType()
export class AssignDutySuccess {
  @Field(() => DutyView) duty: DutyView;
  constructor(duty: DutyView) {
    this.duty = duty;
  }
}

@ObjectType({ description: 'It is before that colleague.' })
export class AskColleagueSuccess {
  @Field(() => DutyView) duty: DutyView;
  constructor(duty: DutyView) {
    this.duty = duty;
  }
}

@ObjectType({ description: 'The duty is open again and what was done is taken back.' })
export class UndoDutySuccess {
  @Field(() => DutyView) duty: DutyView;
  constructor(duty: DutyView) {
    this.duty = duty;
  }
}

export const DecideDutyResult = createUnionType({
  name: 'DecideDutyResult',
  types: () => [DecideDutySuccess, DutyDone] as const,
});
export const AssignDutyResult = createUnionType({
  name: 'AssignDutyResult',
  types: () => [AssignDutySuccess, DutyDone] as const,
});
export const AskColleagueResult = createUnionType({
  name: 'AskColleagueResult',
  types: () => [AskColleagueSuccess] as const,
});
export const UndoDutyResult = createUnionType({ name: 'UndoDutyResult', types: () => [UndoDutySuccess] as const });
