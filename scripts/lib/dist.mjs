// The built output of a part: whether it still stands, and how a new one takes its place.
import fs from 'node:fs';
import path from 'node:path';
import { waitForLock } from './lock.mjs';
import { inProject } from './paths.mjs';

/**
 * Makes `<part>/dist` anew unless it was built from exactly the sources of this hash; resolves with whether it was.
 * Made aside and swapped in whole: servers and tests that start meanwhile find the old output or the new one, never a half.
 * @param make fills the empty folder that it is given
 */
export async function renewDist(part, hash, make) {
  if (isBuilt(part, hash)) return false;
  const aside = inProject(part, 'node_modules');
  fs.mkdirSync(aside, { recursive: true });
  const lock = await waitForLock(path.join(aside, '.kongano-build.lock'));
  try {
    removeDrafts(aside);
    if (isBuilt(part, hash)) return false;
    const draft = path.join(aside, `.build-${process.pid}`);
    fs.mkdirSync(draft);
    await make(draft);
    fs.writeFileSync(path.join(draft, '.stamp'), hash);
    swapIn(inProject(part, 'dist'), draft);
    return true;
  } finally {
    removeDrafts(aside);
    lock.release();
  }
}

function isBuilt(part, hash) {
  const stamp = inProject(part, 'dist', '.stamp');
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash;
}

function swapIn(folder, draft) {
  if (fs.existsSync(folder)) fs.renameSync(folder, `${draft}-old`);
  fs.renameSync(draft, folder);
}

// Those of an interrupted build too: whoever holds the lock is alone.
function removeDrafts(aside) {
  const drafts = fs.readdirSync(aside).filter((name) => name.startsWith('.build-'));
  for (const name of drafts) fs.rmSync(path.join(aside, name), { recursive: true, force: true });
}
