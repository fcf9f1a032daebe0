import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ConsortiumObstacle } from './consortium.problem.js';
import { type Consortium, ConsortiumView } from './consortium.view.js';

/** What acts on a consortium give: the consortium as the viewer sees it now. */
@ObjectType({ isAbstract: true })
export class ConsortiumSuccess {
  @Field(() => ConsortiumView, { nullable: true, description: 'Null when it is no longer theirs to see.' })
  consortium: Consortium | null;
  constructor(consortium: Consortium | null) {
    this.consortium = consortium;
  }
}

/** An act that succeeds or is told an obstacle: its success and its union, named after it. */
function act(name: string) {
  @ObjectType(`${name}Success`)
  class Success extends ConsortiumSuccess {}
  const Result = createUnionType({ name: `${name}Result`, types: () => [Success, ConsortiumObstacle] as const });
  return { Success, Result };
}

export const beginConsortium = act('BeginConsortium');
export const editConsortium = act('EditConsortium');
export const submitConsortium = act('SubmitConsortium');
export const reopenConsortium = act('ReopenConsortium');
export const dissolveConsortium = act('DissolveConsortium');
export const invitePartner = act('InvitePartner');
export const withdrawPartnerInvitation = act('WithdrawPartnerInvitation');
export const removePartner = act('RemovePartner');
export const givePartnerRole = act('GivePartnerRole');
export const handOverConsortium = act('HandOverConsortium');
export const acceptPartnerInvitation = act('AcceptPartnerInvitation');
export const declinePartnerInvitation = act('DeclinePartnerInvitation');
export const leaveConsortium = act('LeaveConsortium');
export const writeLetter = act('WriteLetter');
export const signLetter = act('SignLetter');
export const receiveLetter = act('ReceiveLetter');
