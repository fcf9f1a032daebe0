import { registerEnumType } from '@nestjs/graphql';

/** The part a centre takes in a consortium. */
export enum ConsortiumRole {
  COORDINATOR = 'coordinator',
  FULL_PARTNER = 'full-partner',
  ASSOCIATED = 'associated',
}
registerEnumType(ConsortiumRole, {
  name: 'ConsortiumRole',
  description:
    'COORDINATOR: leads and hands in. FULL_PARTNER: takes part in full. ASSOCIATED: takes part without a share of the grant.',
});

/** What centres of countries outside the programme may be. */
export enum CallOutsiders {
  NONE = 'none',
  ASSOCIATED = 'associated',
  ANY = 'any',
}
registerEnumType(CallOutsiders, {
  name: 'CallOutsiders',
  description:
    'NONE: no partner at all. ASSOCIATED: associated partners alone. ANY: of any role, though they never count towards what is asked for.',
});

export enum CallKindScope {
  OVERALL = 'overall',
  EACH_COUNTRY = 'each-country',
}
registerEnumType(CallKindScope, {
  name: 'CallKindScope',
  description: 'OVERALL: so many in the whole consortium. EACH_COUNTRY: so many in each of its programme countries.',
});
