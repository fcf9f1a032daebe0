import { type Judged, type Reason, shared } from '../match.fit.js';
import { forCount, points } from '../match.points.js';
import type { MatchSide } from '../match.side.js';

interface Given {
  readonly tags: readonly string[];
  readonly words: readonly string[];
  readonly points: number;
}

/** What one side offers of what the other seeks. */
export function given(giver: MatchSide, seeker: MatchSide): Given {
  const tags = shared(giver.offerTags, seeker.seekTags).sort();
  const words = shared(giver.offerWords, seeker.seekWords).sort();
  const { tags: forTags, words: forWords, oneWay } = points.needs;
  const sum = forCount(forTags, tags.length) + forCount(forWords, words.length);
  return { tags, words, points: Math.min(oneWay, sum) };
}

const told = (kind: 'THEY_OFFER' | 'THEY_SEEK', { tags, words }: Given): Reason[] => {
  if (tags.length > 0) return [{ kind, codes: tags }];
  return words.length > 0 ? [{ kind: `${kind}_IN_WORDS`, codes: words }] : [];
};

/** What is offered against what is sought, by tags and by words, in both directions. */
export function needs(side: MatchSide, other: MatchSide): Judged {
  const theirs = given(other, side);
  const ours = given(side, other);
  const [better, lesser] = [Math.max(theirs.points, ours.points), Math.min(theirs.points, ours.points)];
  const reasons = [...told('THEY_OFFER', theirs), ...told('THEY_SEEK', ours)];
  const sought = side.seekTags.filter((tag) => !theirs.tags.includes(tag));
  const lacks =
    side.kind !== 'offer' && theirs.tags.length === 0 && sought.length > 0
      ? [{ kind: 'NEED_UNSAID' as const, codes: sought }]
      : [];
  return { points: better + Math.min(points.needs.otherWay, lesser), reasons, lacks };
}

/** Forms of cooperation both have in mind. */
export function forms(side: MatchSide, other: MatchSide): Judged {
  const both = shared(side.forms, other.forms);
  if (both.length > 0)
    return { points: forCount(points.forms, both.length), reasons: [{ kind: 'FORMS', codes: both }] };
  const differ = side.forms.length > 0 && other.forms.length > 0;
  return { points: 0, lacks: differ ? [{ kind: 'OTHER_FORMS', codes: other.forms }] : [] };
}
