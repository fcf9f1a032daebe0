import { Field, ObjectType } from '@nestjs/graphql';
import { type Person, PersonView } from '@guildhall/identity';
import { type Centre, CentreView } from '../centre/centre.view.js';
import { SeatRole } from './seat.role.js';

/** Who speaks for a centre, as its row holds it. */
export interface Seat {
  readonly centreId: string;
  readonly personId: string;
  readonly role: SeatRole;
  readonly title: string;
  readonly joinedAt: Date;
  readonly person: Person;
}

@ObjectType('CentreSeat', { description: 'Somebody who speaks for a centre.' })
export class SeatView {
  @Field(() => PersonView) person!: Person;
  @Field(() => SeatRole) role!: SeatRole;
  @Field(() => String, { description: 'What they do there; up to 80 characters, may be empty.' }) title!: string;
  @Field(() => Date) joinedAt!: Date;
}

@ObjectType('PersonSeat', { description: 'A centre somebody speaks for.' })
export class PersonSeatView {
  @Field(() => CentreView) centre!: Centre;
  @Field(() => SeatRole) role!: SeatRole;
  @Field(() => String, { description: 'What they do there; may be empty.' }) title!: string;
}
