import { Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { classifications, type Classifications } from './classifications.js';
import { ClassificationsView } from './classifications.view.js';

@Resolver(() => ClassificationsView)
export class ClassificationsResolver {
  @Query(() => ClassificationsView, {
    name: 'classifications',
    description: 'The sectors, fields of education and challenges there are, named in the language of the request.',
  })
  all(@CurrentActor() { language }: Actor): Classifications {
    return classifications[language];
  }
}
