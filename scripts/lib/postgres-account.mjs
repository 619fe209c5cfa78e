// As whom the embedded PostgreSQL runs: it refuses to run as root, for good reasons.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const isRoot = () => process.getuid?.() === 0;

/**
 * Whom PostgreSQL runs as: `{}` for the present user; started by root, the owner of the cluster or else `nobody`.
 * Throws when the cluster belongs to somebody whom we cannot become.
 */
export function accountFor(cluster) {
  const owner = fs.existsSync(cluster) ? fs.statSync(cluster) : undefined;
  if (isRoot()) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
  if (owner && process.getuid && owner.uid !== process.getuid()) {
    throw new Error(
      `The database in ${cluster} belongs to another user (uid ${owner.uid}), perhaps because root started Kongano before. Start as that user or as root, or set KONGANO_DATA to another folder.`,
    );
  }
  return {};
}

/** Whether the account can pass through every folder on the way (asked only when we are root). */
export function canReach(folder, account) {
  if (account.uid === undefined) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && !canEnter(fs.statSync(at), account)) return false;
    if (at === path.dirname(at)) return true;
  }
}

function canEnter({ mode, uid, gid }, account) {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function nobody() {
  const ask = (flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout) || 65534;
  return { uid: ask('-u'), gid: ask('-g') };
}
