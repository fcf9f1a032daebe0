import { query, type Asking } from '../api/query.js';
import { Refusal } from '../api/refusal.js';
import {
  CentreMatchesPageDocument,
  MatchesPageDocument,
  type MatchesPageQuery,
  PostMatchesPageDocument,
} from '../graphql/generated/graphql.js';
import { centrePath, matchesPath, partnerPostPath } from './places.js';

type Spoken = { readonly text: string; readonly language: string };

/** A list of matches, and of whose it is; null matches for whoever does not speak for it. */
export type MatchesRead = Pick<MatchesPageQuery, 'viewer'> & {
  readonly matches: MatchesPageQuery['viewerMatches'] | null;
  /** What they were sought for; null for all of the viewer's. */
  readonly of: (Spoken & { readonly path: string; readonly kind: 'post' | 'centre' }) | null;
  /** What belongs to the address of the list. */
  readonly kept: string;
  readonly hasCentre: boolean;
};

const ID = /^[1-9]\d{0,17}$/;

/** Reads the matches the address names: `?post=`, `?centre=`, or all of the viewer's. Null for a guest. */
export async function readMatches({ searchParams }: URL, asking: Asking): Promise<MatchesRead | null> {
  const after = searchParams.get('after');
  const [post, centre] = [searchParams.get('post') ?? '', searchParams.get('centre') ?? ''];
  if (ID.test(post)) {
    const { viewer, partnerPost } = await query(PostMatchesPageDocument, { id: post, after }, asking);
    const of = { text: partnerPost.title, language: partnerPost.language, path: partnerPostPath(post) };
    return {
      viewer,
      matches: partnerPost.matches ?? null,
      of: { ...of, kind: 'post' },
      kept: `post=${post}`,
      hasCentre: true,
    };
  }
  if (ID.test(centre)) {
    const { viewer, centre: found } = await query(CentreMatchesPageDocument, { id: centre, after }, asking);
    const of = { text: found.text.name, language: found.text.language, path: centrePath(centre) };
    return {
      viewer,
      matches: found.matches ?? null,
      of: { ...of, kind: 'centre' },
      kept: `centre=${centre}`,
      hasCentre: true,
    };
  }
  const page = await query(MatchesPageDocument, { after }, asking).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') return null;
    throw error;
  });
  if (!page) return null;
  const { viewer, viewerMatches, viewerCentres } = page;
  return { viewer, matches: viewerMatches, of: null, kept: '', hasCentre: viewerCentres.length > 0 };
}

/** Where the forms of a list lead back to. */
export const backTo = (kept: string): string => (kept ? `${matchesPath}?${kept}` : matchesPath);
