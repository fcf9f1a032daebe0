import { registerEnumType } from '@nestjs/graphql';

/** What an organisation is. The values are kept in lower case with hyphens. */
export enum CentreKind {
  VET_PROVIDER = 'vet-provider',
  HIGHER_EDUCATION = 'higher-education',
  COMPANY = 'company',
  BUSINESS_ASSOCIATION = 'business-association',
  TRADE_UNION = 'trade-union',
  AUTHORITY = 'authority',
  RESEARCH = 'research',
  CIVIL_SOCIETY = 'civil-society',
  NETWORK = 'network',
  OTHER = 'other',
}
registerEnumType(CentreKind, {
  name: 'CentreKind',
  description:
    'VET_PROVIDER: a school or training centre. HIGHER_EDUCATION. COMPANY. BUSINESS_ASSOCIATION: a chamber, a sector body. TRADE_UNION. AUTHORITY: national, regional or local. RESEARCH: a research body. CIVIL_SOCIETY. NETWORK: of centres. OTHER.',
});
