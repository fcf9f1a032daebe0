import { wordsOf as plainWords } from '../../forum/question-data.js';
import type { PartnerPostWholeFragment } from '../../graphql/generated/graphql.js';
import { centrePath, partnerPostPath } from '../places.js';

/** A post as search engines read it: an Offer or a Demand of schema.org. Data, not script: no word of it can end it. */
export function postData(post: PartnerPostWholeFragment, origin: string): string {
  const { centre } = post;
  const organisation = { '@type': 'Organization', name: centre.text.name, url: origin + centrePath(centre.id) };
  const data = {
    '@context': 'https://schema.org',
    '@type': post.kind === 'OFFER' ? 'Offer' : 'Demand',
    '@id': origin + partnerPostPath(post.id),
    url: origin + partnerPostPath(post.id),
    name: post.title,
    description: [post.seeks, post.offers, plainWords(post.html)].filter(Boolean).join('\n'),
    inLanguage: post.language,
    validFrom: post.openedAt,
    ...(post.expiresAt ? { validThrough: post.expiresAt } : {}),
    areaServed: post.countriesSought.map((name) => ({ '@type': 'Country', name })),
    ...(post.kind === 'OFFER' ? { offeredBy: organisation } : { agent: organisation }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
