import type { Visitor } from './visitor.js';

let made = 0;
const key = (what: string) => `${what}-${++made}-${Date.now()}`;

/** A centre's profile that fits, changed where a test needs it. */
export const profileOf = (changed: Record<string, unknown> = {}) => ({
  texts: [
    { language: 'en', name: 'Harbour College of Hospitality', markdown: 'We train cooks and *hosts*.' },
    { language: 'fr', name: 'Lycée hôtelier du Port', markdown: 'Nous formons des cuisiniers.' },
  ],
  kind: 'VET_PROVIDER',
  country: 'FR',
  region: 'Brest',
  sectors: ['55', '56'],
  fields: ['1013'],
  eqfLevels: [3, 4],
  themes: ['work-based-learning'],
  languages: ['fr', 'en'],
  ...changed,
});

/** Registers a centre, which this visitor then represents; gives its id. */
export async function registerCentre(visitor: Visitor, changed: Record<string, unknown> = {}): Promise<string> {
  const { registerCentre: result } = await visitor.get<{ registerCentre: { centre: { id: string } } }>(
    'mutation ($input: RegisterCentreInput!) { registerCentre(input: $input) { ... on RegisterCentreSuccess { centre { id } } } }',
    { input: { idempotencyKey: key('centre'), ...profileOf(changed) } },
  );
  return result.centre.id;
}

/** A day from today on, as `2027-03-31`. */
export const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What a partner post says, changed where a test needs it. */
export const partnerWords = (changed: Record<string, unknown> = {}) => ({
  kind: 'WISH',
  language: 'en',
  title: 'A kitchen for six apprentices in spring',
  body: 'Six second-year apprentices look for **four weeks** in a hotel kitchen.',
  sectors: ['56'],
  fields: ['1013'],
  eqfLevels: [4],
  themes: ['work-based-learning'],
  seeks: 'Hotel kitchens that take apprentices',
  seekTags: ['placements'],
  offers: 'Accompanying teachers',
  forms: ['WORK_PLACEMENT'],
  answerBy: dayIn(30),
  ...changed,
});

/** Begins a partner post for a centre; gives its id. */
export async function draftPartnerPost(
  visitor: Visitor,
  centre: string,
  changed: Record<string, unknown> = {},
): Promise<string> {
  const { draftPartnerPost: result } = await visitor.get<{ draftPartnerPost: { partnerPost: { id: string } } }>(
    'mutation ($input: DraftPartnerPostInput!) { draftPartnerPost(input: $input) { ... on DraftPartnerPostSuccess { partnerPost { id } } } }',
    { input: { centre, idempotencyKey: key('partner-post'), ...partnerWords(changed) } },
  );
  return result.partnerPost.id;
}

/** The same, shown to everybody. */
export async function openPartnerPost(
  visitor: Visitor,
  centre: string,
  changed: Record<string, unknown> = {},
): Promise<string> {
  const id = await draftPartnerPost(visitor, centre, changed);
  await visitor.get('mutation ($id: ID!) { openPartnerPost(partnerPost: $id) { __typename } }', { id });
  return id;
}
