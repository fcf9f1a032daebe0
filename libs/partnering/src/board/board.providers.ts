import { BoardKeeper } from './board.keeper.js';
import { BoardQueries } from './board.queries.js';
import { BoardResolver } from './board.resolver.js';
import { BoardWords } from './board.words.js';

export const boardProviders = [BoardKeeper, BoardWords, BoardQueries, BoardResolver];
