// A Chromium for the browser tests: $CHROMIUM_PATH, an installed one, else the one inside an npm package (Linux on x64).
// Run as a program it prints what it found, as JSON.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from './lib/paths.mjs';

const installed = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

// /dev/shm is small in containers.
const sharedMemory = '--disable-dev-shm-usage';
// Chromium's sandbox works neither for root nor without the helper that only an installed one has.
const noSandbox = '--no-sandbox';

/**
 * Finds a Chromium. Throws with a sentence when there is none.
 * @returns `{ executablePath, args, env }` for Playwright's `chromium.launch`; `env` holds only what differs from ours
 */
export function findChromium() {
  const { CHROMIUM_PATH: wanted } = process.env;
  if (wanted && !fs.existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, which does not exist.`);
  const found = wanted || installed[process.platform]?.find((file) => fs.existsSync(file));
  if (found) return { executablePath: found, args: process.getuid?.() === 0 ? [sharedMemory, noSandbox] : [sharedMemory], env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackPackage();
  throw new Error('No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH.');
}

async function unpackPackage() {
  // It unpacks into the temporary folder and trusts what it finds there: one of our own, which no other user can write to.
  const folder = path.join(os.tmpdir(), `kongano-chromium-${process.getuid()}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (fs.statSync(folder).uid !== process.getuid()) throw new Error(`${folder} belongs to another user. Remove it or set CHROMIUM_PATH.`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const entry = createRequire(inProject('packages/tooling/package.json')).resolve('@sparticuz/chromium');
    // Its own arguments are for servers that run one page and end: with --single-process closing a context ends the browser.
    const { default: chromium, inflate } = await import(pathToFileURL(entry).href);
    const executablePath = await chromium.executablePath();
    // libnss3 and the like, for a system that has none.
    const libraries = await inflate(path.join(path.dirname(entry), '../bin/al2023.tar.br'));
    const paths = [process.env.LD_LIBRARY_PATH, path.join(libraries, 'lib')].filter(Boolean);
    return { executablePath, args: [sharedMemory, noSandbox], env: { LD_LIBRARY_PATH: paths.join(':') } };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

if (import.meta.main) {
  try {
    console.log(JSON.stringify(await findChromium()));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
