import type { Messages } from '../index.js';
import { account } from './account.js';
import { answer } from './answer.js';
import { ask } from './ask.js';
import { attention } from './attention.js';
import { claims } from './claims.js';
import { curate } from './curate.js';
import { attach } from './attach.js';
import { forum } from './forum.js';
import { members } from './members.js';
import { people } from './people.js';
import { places } from './places.js';
import { queue } from './queue.js';
import { read } from './read.js';
import { search } from './search.js';
import { site } from './site.js';
import { translate } from './translate.js';
import { webinar } from './webinar.js';
import { webinarPolls } from './webinar-polls.js';
import { webinarHost } from './webinar-host.js';
import { webinarLive } from './webinar-live.js';
import { webinarAfter } from './webinar-after.js';
import { webinarBefore } from './webinar-before.js';
import { centre } from './centre.js';
import { directory } from './directory.js';
import { intake } from './intake.js';
import { partnerPost } from './partner-post.js';
import { match } from './match.js';
import { interest } from './interest.js';
import { consortium } from './consortium.js';
import { meets } from './meets.js';

export const ar: Messages = {
  ...account,
  ...answer,
  ...centre,
  ...directory,
  ...intake,
  ...partnerPost,
  ...match,
  ...interest,
  ...consortium,
  ...meets,
  ...attach,
  ...ask,
  ...attention,
  ...claims,
  ...curate,
  ...forum,
  ...members,
  ...people,
  ...places,
  ...queue,
  ...read,
  ...search,
  ...site,
  ...translate,
  ...webinar,
  ...webinarPolls,
  ...webinarHost,
  ...webinarLive,
  ...webinarAfter,
  ...webinarBefore,
};
