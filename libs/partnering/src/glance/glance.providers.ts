import { GlanceQueries } from './glance.queries.js';
import { GlanceResolver } from './glance.resolver.js';

export const glanceProviders = [GlanceQueries, GlanceResolver];
