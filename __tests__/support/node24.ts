import { findNode24 } from '../../scripts/node24.mjs';

/** Makes Node 24 known to the tests of the Action as NODE24; says so where they must run on another version. */
export default function setup(): void {
  try {
    process.env.NODE24 = findNode24();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Node 24 cannot be obtained (${reason}); the Action is tested on ${process.version}.\n`);
    process.env.NODE24 = process.execPath;
  }
}
