import { Ground1764000000001 } from './001-ground.js';
import { Identity1764000000002 } from './002-identity.js';
import { Forum1764000000003 } from './003-forum.js';
import { Services1764000000004 } from './004-services.js';
import { Tag1764000000005 } from './005-tag.js';
import { Search1764000000006 } from './006-search.js';
import { Attachment1764000000008 } from './008-attachment.js';
import { Answer1764000000009 } from './009-answer.js';
import { Reading1764000000010 } from './010-reading.js';
import { Curate1764000000011 } from './011-curate.js';
import { Queue1764000000012 } from './012-queue.js';
import { Translation1764000000014 } from './014-translation.js';
import { Members1764000000015 } from './015-members.js';
import { Upkeep1764000000016 } from './016-upkeep.js';
import { SavedSearch1764000000026 } from './026-saved-search.js';
import { Draft1764000000025 } from './025-draft.js';
import { Attention1764000000032 } from './032-attention.js';
import { Claim1764000000033 } from './033-claim.js';
import { Import1764000000013 } from './013-import.js';
import { Curate1764000000031 } from './031-curate.js';
import { EventLog1764000000036 } from './036-event-log.js';
import { Report1764000000052 } from './052-report.js';
import { SearchTime1764000000056 } from './056-search-time.js';
import { Webinar1764000000080 } from './080-webinar.js';
import { WorksIn1764000000068 } from './068-works-in.js';
import { ThreadTime1764000000060 } from './060-thread-time.js';
import { WebinarBefore1764000000082 } from './082-webinar-before.js';
import { WebinarLive1764000000083 } from './083-webinar-live.js';
import { Poll1764000000084 } from './084-poll.js';
import { WebinarHost1764000000085 } from './085-webinar-host.js';
import { WebinarAfter1764000000086 } from './086-webinar-after.js';
import { WebinarUpkeep1764000000089 } from './089-webinar-upkeep.js';
import { MuteSides1764000000088 } from './088-mute-sides.js';
import { NoticeTime1764000000090 } from './090-notice-time.js';
import { ImportGround1764000000066 } from './066-import-ground.js';
import { Reply1764000000064 } from './064-reply.js';
import { Centre1764000000100 } from './100-centre.js';
import { Partnering1764000000101 } from './101-partnering.js';
import { PartnerPost1764000000104 } from './104-partner-post.js';
import { Consortium1764000000107 } from './107-consortium.js';
import { LetterKey1764000000109 } from './109-letter-key.js';
import { Directory1764000000103 } from './103-directory.js';
import { Interest1764000000106 } from './106-interest.js';
import { Match1764000000105 } from './105-match.js';
import { CentrePeople1764000000102 } from './102-centre-people.js';
import { Meeting1764000000108 } from './108-meeting.js';
import { CentreSearch1764000000113 } from './113-centre-search.js';
import { PartnerSearch1764000000114 } from './114-partner-search.js';
import { AnswerCentre1764000000120 } from './120-answer-centre.js';
import { ImportLine1764000000121 } from './121-import-line.js';

/** All migrations, oldest first. A released one is never changed. */
export const migrations = [
  Ground1764000000001,
  Identity1764000000002,
  Forum1764000000003,
  Services1764000000004,
  Tag1764000000005,
  Search1764000000006,
  Attachment1764000000008,
  Answer1764000000009,
  Reading1764000000010,
  Curate1764000000011,
  Queue1764000000012,
  Translation1764000000014,
  Members1764000000015,
  Upkeep1764000000016,
  SavedSearch1764000000026,
  Draft1764000000025,
  Claim1764000000033,
  Import1764000000013,
  Curate1764000000031,
  Attention1764000000032,
  EventLog1764000000036,
  Report1764000000052,
  SearchTime1764000000056,
  Webinar1764000000080,
  WorksIn1764000000068,
  ThreadTime1764000000060,
  WebinarBefore1764000000082,
  WebinarLive1764000000083,
  Poll1764000000084,
  WebinarHost1764000000085,
  WebinarAfter1764000000086,
  MuteSides1764000000088,
  ImportGround1764000000066,
  Reply1764000000064,
  WebinarUpkeep1764000000089,
  Centre1764000000100,
  Partnering1764000000101,
  NoticeTime1764000000090,
  PartnerPost1764000000104,
  Consortium1764000000107,
  Directory1764000000103,
  Interest1764000000106,
  Match1764000000105,
  CentrePeople1764000000102,
  LetterKey1764000000109,
  Meeting1764000000108,
  CentreSearch1764000000113,
  PartnerSearch1764000000114,
  AnswerCentre1764000000120,
  ImportLine1764000000121,
];
