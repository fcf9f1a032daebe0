import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import { CentreView } from '@guildhall/centre';
import { PartnerPostView } from '../post/post.view.js';
import { conflictKinds, lackKinds, reasonKinds } from './match.fit.js';
import type { ConflictKind, LackKind, ReasonKind } from './match.fit.js';
import { type PartName, partNames } from './match.points.js';
import type { Ranked } from './match.score.js';
import { strengths } from './match.score.js';
import type { SaidSide } from './match.side.js';

const named = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name.toUpperCase(), name])) as Record<string, T>;

export const MatchPartName = named(partNames);
registerEnumType(MatchPartName, {
  name: 'MatchPartName',
  description:
    'A part of a score. NEEDS: what is offered against what is sought, by tags and words. FORMS of cooperation. CHALLENGES and THEMES in common. FIELD: how near they are. SECTOR. EQF: levels in common. LANGUAGES in common. COUNTRIES still needed. ROLE: the part each would take. CALL: the same one. DEADLINE: time left to answer. CAPACITY: answers still taken.',
});
export const MatchStrength = named(strengths);
registerEnumType(MatchStrength, {
  name: 'MatchStrength',
  description: 'STRONG: from 62 points. GOOD: from 48. FAIR: from 30.',
});
export const MatchReasonKind = named(reasonKinds);
registerEnumType(MatchReasonKind, { name: 'MatchReasonKind', description: 'Why two fit.' });
export const MatchLackKind = named(lackKinds);
registerEnumType(MatchLackKind, { name: 'MatchLackKind', description: 'What a match lacks.' });
export const MatchConflictKind = named(conflictKinds);
registerEnumType(MatchConflictKind, { name: 'MatchConflictKind', description: 'Why two cannot fit.' });

@ObjectType({ isAbstract: true })
class MatchClauseView {
  @Field(() => [String], {
    description: 'What it is about: slugs of tags, stems of words, codes of classifications, a day or a number.',
  })
  codes!: readonly string[];
  @Field(() => String, { description: 'A clause in the language of the request, without a full stop.' }) text!: string;
}

@ObjectType('MatchReason', { description: 'One thing two have in common, or one has for the other.' })
export class MatchReasonView extends MatchClauseView {
  @Field(() => MatchReasonKind) kind!: ReasonKind;
}

@ObjectType('MatchLack', { description: 'One thing that is missing.' })
export class MatchLackView extends MatchClauseView {
  @Field(() => MatchLackKind) kind!: LackKind;
}

@ObjectType('MatchConflict', { description: 'Why two cannot fit, whatever else they have in common.' })
export class MatchConflictView extends MatchClauseView {
  @Field(() => MatchConflictKind) kind!: ConflictKind;
}

@ObjectType('MatchPart', { description: 'What one part adds to a score.' })
export class MatchPartView {
  @Field(() => MatchPartName) part!: PartName;
  @Field(() => Int) points!: number;
  @Field(() => Int, { description: 'What the part adds at most; together they make 100.' }) most!: number;
}

/** A match, with the side it was sought for. */
export interface Match extends Ranked<SaidSide> {
  readonly own: SaidSide;
}

@ObjectType('Match', {
  description:
    'How well a post or a centre fits another, from what both say publicly and nothing else. In its sentences “you” is the side it was sought for, “they” the one that was found.',
})
export class MatchView {
  @Field(() => ID, { description: 'Lasting: names the two sides.' }) id!: string;
  @Field(() => PartnerPostView, { nullable: true, description: 'The post that was found; null for a centre.' })
  partnerPost!: PartnerPostView | null;
  @Field(() => CentreView, { nullable: true, description: 'The centre that was found, or whose post it is.' })
  centre!: CentreView | null;
  @Field(() => PartnerPostView, { nullable: true, description: 'The post it was sought for; null for a centre.' })
  ownPost!: PartnerPostView | null;
  @Field(() => CentreView, { nullable: true, description: 'The centre it was sought for, or whose post it is.' })
  ownCentre!: CentreView | null;
  @Field(() => Int, { description: '0 to 100; 0 when they cannot fit.' }) score!: number;
  @Field(() => MatchStrength, { nullable: true, description: 'Null when they cannot fit, or hardly do.' })
  strength!: string | null;
  @Field(() => String, { description: 'The fit in one sentence, with its weightiest reasons.' }) summary!: string;
  @Field(() => [MatchReasonView], { description: 'All of them, the weightiest first.' }) reasons!: MatchReasonView[];
  @Field(() => [MatchLackView], { description: 'In the order of the reasons.' }) missing!: MatchLackView[];
  @Field(() => MatchConflictView, { nullable: true }) conflict!: MatchConflictView | null;
  @Field(() => [MatchPartView], { description: 'All parts, also those that add nothing.' }) parts!: MatchPartView[];
}

export const MatchConnection = connectionOf(MatchView, 'Match');
