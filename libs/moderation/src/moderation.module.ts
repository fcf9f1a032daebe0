import { Module } from '@nestjs/common';
import { CannedResolver } from './canned/canned.resolver.js';
import { CannedService } from './canned/canned.service.js';
import { ComplaintResolver } from './complaint/complaint.resolver.js';
import { ComplaintService } from './complaint/complaint.service.js';
import { DecisionQueries } from './decision/decision.queries.js';
import { DecisionRecord } from './decision/decision.record.js';
import { DecisionResolver } from './decision/decision.resolver.js';
import { DecisionService } from './decision/decision.service.js';
import { Targets } from './decision/targets.js';
import { UndoService } from './decision/undo.service.js';
import { DutyActs } from './duty/duty.acts.js';
import { DutyQueries } from './duty/duty.queries.js';
import { DutyResolver } from './duty/duty.resolver.js';
import { DutyService } from './duty/duty.service.js';
import { DutyTakers } from './duty/duty.takers.js';
import { TaskService } from './duty/task.service.js';
import { NoteResolver } from './note/note.resolver.js';
import { NoteService } from './note/note.service.js';
import { ReportResolver } from './report/report.resolver.js';
import { ReportService } from './report/report.service.js';

const decisions = [Targets, DecisionQueries, DecisionRecord, DecisionService, UndoService, DecisionResolver];
const duties = [DutyQueries, DutyActs, DutyTakers, DutyService, TaskService, DutyResolver];
const reports = [ReportService, ReportResolver];
const canned = [CannedService, CannedResolver];
const complaints = [ComplaintService, ComplaintResolver];
const notes = [NoteService, NoteResolver];

/** Hiding and restoring what the features offer to moderators, what needs them, the record of every act, its undoing. */
@Module({
  providers: [...decisions, ...duties, ...reports, ...canned, ...complaints, ...notes],
  exports: [DecisionService, DecisionQueries, DutyQueries, NoteService],
})
export class ModerationModule {}
