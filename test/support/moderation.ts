import { randomUUID } from 'node:crypto';
import type { Visitor } from './visitor.js';

export type Target = { type: 'THREAD' | 'POST' | 'PERSON' | 'CENTRE'; id: string };
export interface Duty {
  id: string;
  kind: string;
  targetType: string;
  targetId: string;
  path: string;
  acts: string[];
  act: string | null;
  words: string[];
  earlierDecisions: number;
  reports: { ground: string; words: string; name: string; isGuest: boolean }[];
  complaint: { words: string; decided: string } | null;
  subject: { name: string } | null;
  assignee: { name: string } | null;
  closedBy: { name: string } | null;
  canUndo: boolean;
  openedAt: string;
}
export const DUTY = `id kind targetType targetId path acts act words earlierDecisions openedAt canUndo errand
  reports { ground words name isGuest madeAt } complaint { words decided reason } theme { slug }
  subject { name } assignee { name } closedBy { name } post { id markdown } thread { id title }`;

export const REPORT = `mutation ($input: ReportInput!) { report(input: $input) {
  ... on ReportSuccess { report { receipt ground words answeredAt outcome } } } }`;
export const reportInput = (target: Target, more: object = {}) => ({
  input: { idempotencyKey: randomUUID(), target, ground: 'SPAM', words: 'It sells things.', goodFaith: true, ...more },
});

export interface Report {
  receipt: string;
  answeredAt: string | null;
  outcome: string | null;
}
/** Reports a thing; gives what the reporter is given. */
export const report = async (visitor: Visitor, target: Target, more: object = {}): Promise<Report> =>
  (await visitor.get<{ report: { report: Report } }>(REPORT, reportInput(target, more))).report.report;

/** The whole queue of a moderator, oldest first. */
export const duties = async (visitor: Visitor, more = ''): Promise<Duty[]> =>
  (await visitor.get<{ duties: { nodes: Duty[] } }>(`{ duties(first: 100${more}) { nodes { ${DUTY} } } }`)).duties
    .nodes;

/** The duty about a thing, or undefined. */
export const dutyAbout = async (visitor: Visitor, id: string, kind?: string): Promise<Duty | undefined> =>
  (await duties(visitor)).find((duty) => duty.targetId === id && (!kind || duty.kind === kind));

export const DECIDE = `mutation ($input: DecideDutyInput!) { decideDuty(input: $input) { __typename
  ... on DecideDutySuccess { duty { ${DUTY} } } ... on DutyDone { message duty { ${DUTY} } } } }`;
export interface Decided {
  __typename: string;
  message?: string;
  duty: Duty;
}
export const decide = async (visitor: Visitor, duty: string, act: string, reason = ''): Promise<Decided> =>
  (await visitor.get<{ decideDuty: Decided }>(DECIDE, { input: { duty, act, reason } })).decideDuty;

export const undo = async (visitor: Visitor, duty: string): Promise<Duty> =>
  (
    await visitor.get<{ undoDuty: { duty: Duty } }>(
      `mutation ($duty: ID!) { undoDuty(duty: $duty) { ... on UndoDutySuccess { duty { ${DUTY} } } } }`,
      { duty },
    )
  ).undoDuty.duty;
