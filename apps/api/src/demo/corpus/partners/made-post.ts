import type { Random } from '../random.js';
import { byShare, inWords, levelsFrom, type MadeCentre, some, tagsOf } from './made-centre.js';
import { lands } from './lands.js';
import { fill, needs, phrases, shown } from './words.js';

const STATES = [
  ...([
    { state: 'open', share: 780 },
    { state: 'paused', share: 50 },
    { state: 'talks', share: 40 },
  ] as const),
  ...([
    { state: 'found', share: 45 },
    { state: 'expired', share: 50 },
    { state: 'draft', share: 25 },
  ] as const),
  { state: 'withdrawn', share: 10 },
] as const;
const ROLES = ['open', 'full-partner', 'coordinator', 'associated'] as const;
const KINDS_SOUGHT = ['vet-provider', 'company', 'higher-education', 'research', 'authority'] as const;
const DAY = 86_400_000;

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
const moment = (time: number): string => new Date(time).toISOString();
const list = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;

/** When a post was made, opened, is answered by and ended, as its state asks; `today` is the midnight before. */
function timesOf(state: string, today: number, random: Random) {
  const opened =
    today - (1 + random.below(state === 'expired' || state === 'found' ? 300 : 80)) * DAY - random.below(DAY);
  const isOver = state === 'expired';
  const answerBy = isOver
    ? opened + random.below(Math.max(1, today - opened - DAY))
    : today + (2 + random.below(110)) * DAY;
  const ended = ['found', 'expired', 'withdrawn'].includes(state)
    ? Math.min(today - 1, Math.max(opened, answerBy))
    : null;
  return { opened, answerBy, ended };
}

/** The columns of a post, in the order of `postColumns`, without those that say whose it is. */
export function postRow(centre: MadeCentre, today: number, random: Random): (string | number | null)[] {
  const { state } = byShare(STATES, random);
  const kind = random.pick(['wish', 'wish', 'offer', 'offer', 'both'] as const);
  const { language, town, trade, land } = centre;
  const seeks = kind === 'offer' ? [] : some(needs, 2, random);
  const offers = kind === 'wish' && random.chance(0.4) ? [] : some(needs, 2, random);
  const main = (kind === 'offer' ? offers : seeks).slice(0, 1);
  const holes = {
    town: town.name,
    trade: trade[language],
    n: String(2 + random.below(20)),
    need: inWords(main, centre),
  };
  const { wish, offer, sentences } = phrases[language];
  const first = random.below(sentences.length);
  const body = [0, 1, 2].map((next) => fill(sentences[(first + next) % sentences.length] ?? '', holes)).join(' ');
  const { opened, answerBy, ended } = timesOf(state, today, random);
  const isDraft = state === 'draft';
  const isHidden = !isDraft && random.chance(0.004);
  const deadline = random.chance(0.4) ? answerBy + (20 + random.below(90)) * DAY : null;
  const most = 5 + random.below(15);
  return [
    ...[kind, language, fill(random.pick(kind === 'offer' ? offer : wish), holes), body, shown(body)],
    ...[land.country, town.name, list(some(trade.sectors, 2, random)), list(some(trade.fields, 2, random))],
    ...[
      list(levelsFrom(random)),
      list(some(centre.themes, 2, random)),
      list(some(centre.challenges.slice(0, 2), 2, random, 0).filter(Boolean)),
    ],
    ...[inWords(offers, centre), inWords(seeks, centre), list(offers.length ? tagsOf(offers, trade) : [])],
    ...[
      list(seeks.length ? tagsOf(seeks, trade) : []),
      list([...new Set([...seeks, ...offers].map(({ form }) => form))]),
    ],
    ...[deadline ? random.pick(['Erasmus+ CoVE', 'Erasmus+ KA2', 'Interreg', 'Horizon Europe']) : ''],
    ...[deadline && moment(deadline), random.pick(ROLES), ROLES[random.below(ROLES.length, 1.5)] ?? 'open'],
    ...[list(random.chance(0.5) ? some(KINDS_SOUGHT, 2, random) : []), 1 + random.below(6, 2)],
    ...[list(random.chance(0.3) ? [...new Set([0, 1, 2].map(() => byShare(lands, random).country))] : [])],
    ...[list(land.speaks), isDraft ? null : day(answerBy), most],
    ...[state, state === 'paused' ? 'author' : null, isDraft ? 1 + random.below(3) : 3],
    ...[isDraft ? null : moment(opened), ended && moment(ended)],
    ...[
      isHidden ? moment(opened + DAY / 24) : null,
      isHidden ? 'hidden' : null,
      moment(opened - DAY / 24),
      moment(opened),
    ],
  ];
}

export const postColumns: readonly string[] = [
  ...['kind', 'language', 'title', 'body', 'html', 'country', 'region', 'sectors', 'fields', 'eqf_levels', 'themes'],
  ...['challenges', 'offers', 'seeks', 'offer_tags', 'seek_tags', 'forms', 'programme', 'deadline', 'role_offered'],
  ...['role_sought', 'kinds_sought', 'partners_needed', 'countries_sought', 'languages', 'answer_by', 'replies_most'],
  ...['state', 'paused_by', 'step', 'opened_at', 'ended_at', 'hidden_at', 'hidden_kind', 'created_at', 'changed_at'],
];
