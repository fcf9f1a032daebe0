import { Module } from '@nestjs/common';
import { ClassificationsResolver } from './classifications.resolver.js';

/** What the field is described with: sectors, fields of education, challenges, as data with their names. */
@Module({ providers: [ClassificationsResolver] })
export class ClassificationModule {}
