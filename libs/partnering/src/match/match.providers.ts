import { AsideResolver } from './aside/aside.resolver.js';
import { AsideService } from './aside/aside.service.js';
import { MatchNaming } from './match.names.js';
import { MatchQueries } from './match.queries.js';
import { CentreMatchesResolver, MatchResolver, PostMatchesResolver } from './match.resolver.js';

export const matchProviders = [
  ...[MatchNaming, MatchQueries, MatchResolver, PostMatchesResolver, CentreMatchesResolver],
  ...[AsideService, AsideResolver],
];
