import { AsideResolver } from './aside/aside.resolver.js';
import { AsideService } from './aside/aside.service.js';
import { MatchNaming } from './match.names.js';
import { MatchQueries } from './match.queries.js';
import { CentreMatchesResolver, MatchResolver, PostMatchesResolver } from './match.resolver.js';
import { MatchNews } from './news/news.consumer.js';
import { MatchNotices } from './news/news.notices.js';

export const matchProviders = [
  ...[MatchNaming, MatchQueries, MatchResolver, PostMatchesResolver, CentreMatchesResolver],
  ...[AsideService, AsideResolver, MatchNews, MatchNotices],
];
