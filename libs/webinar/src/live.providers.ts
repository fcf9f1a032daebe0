import { DeviceResolver } from './device/device.resolver.js';
import { DeviceService } from './device/device.service.js';
import { MuteResolver } from './mute/mute.resolver.js';
import { MuteService } from './mute/mute.service.js';
import { LiveQuestionTarget } from './question/question.target.js';
import { ReactionResolver } from './reaction/reaction.resolver.js';
import { ReactionService } from './reaction/reaction.service.js';
import { ReactionSignals } from './reaction/reaction.signals.js';
import { SealQueries } from './seal/seal.queries.js';
import { SealResolver, WebinarSealsResolver } from './seal/seal.resolver.js';
import { SealService } from './seal/seal.service.js';

/** What happens around live questions while people take part. */
export const liveProviders = [
  ...[LiveQuestionTarget, MuteService, MuteResolver],
  ...[SealQueries, SealService, SealResolver, WebinarSealsResolver],
  ...[ReactionService, ReactionSignals, ReactionResolver, DeviceService, DeviceResolver],
];
