const { setFlagsFromString } = require('node:v8');

/** The last V8 that knows the flag, that of Node 21; newer ones decide by themselves, and say so on stderr where they are given it. */
const LAST_WITH_BUDGET = 11;

/**
 * Raises how much a function runs before V8 compiles it again, optimised, to ten times V8's own figure. A command is over within a second: at the
 * usual figure optimising takes a third of the processor time of a check of 1,000 tasks and makes it slower (docs/performance.md). Compiled code
 * is kept for one set of flags, so that the build and the command call this, before anything else.
 */
function tuneEngine() {
  if (Number.parseInt(process.versions.v8, 10) <= LAST_WITH_BUDGET) setFlagsFromString('--interrupt-budget=700000');
}

module.exports = { tuneEngine };
