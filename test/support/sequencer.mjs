import { BaseSequencer } from 'vitest/node';

/** What takes longest on a quiet machine, longest first. */
const LONG = [
  /journeys\/pages-/,
  /contracts\/(hostile-values|supervisor|canary-interest|deployment|crash|nginx)\./,
  /journeys\//,
];

/**
 * Starts what takes long first, so that at the end no worker stands idle while another is busy with it. Vitest alone
 * goes by the last run, which a fresh clone has not had, or by the size of the file, which says nothing about it.
 */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => LONG.findIndex((pattern) => pattern.test(moduleId)) >>> 0;
    const sorted = await super.sort(files);
    // A worker serves one project, so those of one stay together.
    const project = ({ project }) => project.name;
    return sorted.sort((one, other) => project(one).localeCompare(project(other)) || rank(one) - rank(other));
  }
}
