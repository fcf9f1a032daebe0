import { registerEnumType } from '@nestjs/graphql';

/** As what somebody speaks for a centre; the values are those of `CentreRole`. */
export enum SeatRole {
  REPRESENTATIVE = 'representative',
  CONTRIBUTOR = 'contributor',
}
registerEnumType(SeatRole, {
  name: 'CentreRole',
  description: 'REPRESENTATIVE: cares for the centre, its profile and its people. CONTRIBUTOR: speaks for it.',
});
