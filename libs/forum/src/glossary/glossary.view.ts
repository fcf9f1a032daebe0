import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '@guildhall/kernel';
import { type Hint, type Term } from './glossary.terms.js';

@ObjectType('GlossaryWord', { description: 'What stands for a term in one language.' })
export class GlossaryWordView {
  @Field(() => String, { description: 'A BCP 47 tag.' }) language!: string;
  @Field(() => String) text!: string;
}

@ObjectType('GlossaryTerm', { description: 'A term of the domain and how it is translated.' })
export class GlossaryTermView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '1 to 60 characters.' }) term!: string;
  @Field(() => Boolean, { description: 'Whether it stays as it is in every language.' }) neverTranslate!: boolean;
  @Field(() => [GlossaryWordView], { description: 'What stands for it; empty when it is never translated.' })
  words!: GlossaryWordView[];
  @Field(() => [GlossaryWordView], { description: 'What it means, in the languages somebody explained it in.' })
  notes!: GlossaryWordView[];
}

@ObjectType('GlossaryHint', { description: 'A term of a text and what should stand for it in a translation.' })
export class GlossaryHintView {
  @Field(() => String) term!: string;
  @Field(() => String, { description: 'The term itself when it is never translated.' }) expected!: string;
  @Field(() => String, { description: 'What it means, in the language of the request or English; may be empty.' })
  note!: string;
}

const entries = (words: Readonly<Record<string, string>>): GlossaryWordView[] =>
  Object.entries(words).map(([language, text]) => ({ language, text }));

export const termView = ({ id, term, neverTranslate, words, notes }: Term): GlossaryTermView => ({
  ...{ id, term, neverTranslate },
  words: entries(words),
  notes: entries(notes),
});

export const hintView =
  (language: Language) =>
  ({ term: { term, notes }, expected }: Hint): GlossaryHintView => ({
    ...{ term, expected },
    note: notes[language] ?? notes['en'] ?? '',
  });
