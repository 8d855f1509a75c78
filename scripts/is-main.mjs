import { realpathSync } from 'node:fs';

/** Whether a script was started and not imported. Links are followed: a checkout below one must not make a check do nothing. */
export function isMain(meta) {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === meta.filename;
}
