const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest on a quiet machine, longest first. */
const LONG = [/journeys\/pages-/, /contracts\/(hostile-values|supervisor|deployment|crash|nginx)\./, /journeys\//];

/**
 * Starts what takes long first, so that at the end no worker stands idle while another is busy with it. Jest alone
 * goes by the last run, which a fresh clone has not had, or by the size of the file, which says nothing about it.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => LONG.findIndex((pattern) => pattern.test(path)) >>> 0;
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
