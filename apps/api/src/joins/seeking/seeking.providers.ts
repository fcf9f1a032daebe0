import { SeekingQueries } from './seeking.queries.js';
import { SeekingResolver } from './seeking.resolver.js';
import { SeekingService } from './seeking.service.js';

export const seekingProviders = [SeekingQueries, SeekingService, SeekingResolver];
