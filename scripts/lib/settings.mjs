// The settings that the launcher itself needs; the server checks its own.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { StartError } from './start-error.mjs';

/**
 * Reads PORT, KONGANO_DATA, DATABASE_URL and KONGANO_DEMO.
 * @returns `{ port, dataDir, databaseUrl, demo, url }`; throws `StartError`
 */
export function readSettings(env) {
  const problems = [];
  const check = (read) => {
    try {
      return read();
    } catch (error) {
      problems.push(error.message);
      return undefined;
    }
  };
  const port = check(() => readPort(env.PORT || '4000'));
  const dataDir = check(() => readFolder(env.KONGANO_DATA || inProject('.kongano')));
  const databaseUrl = check(() => readDatabaseUrl(env.DATABASE_URL));
  const demo = check(() => readDemo(env.KONGANO_DEMO || '1'));
  if (problems.length > 0) throw new StartError(problems.join('\n'));
  return { port, dataDir, databaseUrl, demo, url: `http://localhost:${port}` };
}

function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not "${text}".`);
}

function readFolder(text) {
  const folder = path.resolve(inProject(), text);
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    const why = {
      EACCES: 'you may not write there',
      EROFS: 'it cannot be written to',
      EEXIST: 'there is a file of that name',
      ENOTDIR: 'a part of the path is a file',
    };
    throw new Error(`KONGANO_DATA must be a folder that can be written to; ${folder} is not (${why[error.code] ?? error.code}).`);
  }
  return folder;
}

function readDatabaseUrl(text) {
  if (!text) return undefined;
  const isPostgres = URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
  if (isPostgres) return text;
  // The text itself may hold a password and is not repeated.
  throw new Error('DATABASE_URL must look like postgres://user:password@host:5432/database; leave it out to use the embedded PostgreSQL.');
}

function readDemo(text) {
  if (['0', 'false'].includes(text)) return false;
  if (['1', 'true'].includes(text)) return true;
  throw new Error(`KONGANO_DEMO must be 1 (load the demonstration set into an empty database) or 0 (start empty), not "${text}".`);
}
