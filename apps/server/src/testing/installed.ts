import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface WantedProgram {
  /** Names under which it may be installed, the first that is found counts. */
  readonly names: readonly string[];
  /** The environment variable that says where it is, where it is in no usual place. */
  readonly variable: string;
  /** What is not tried without it, as the end of a sentence. */
  readonly untried: string;
}

/** Where system packages put servers; the path of a user who is not root often lacks them. */
const places = ['', '/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** How to run a program that Kongano's tests use where it is installed; null, and a sentence that says what to install, where it is not. */
export function findInstalled({ names, variable, untried }: WantedProgram): string | null {
  const given = process.env[variable];
  const candidates = given ? [given] : names.flatMap((name) => places.map((place) => path.join(place, name)));
  const found = candidates.find(runs);
  if (!found)
    process.stderr.write(
      given
        ? `${variable} names ${given}, which does not run: ${untried} was not tried.\n`
        : `Neither ${names.join(' nor ')} is installed here, so ${untried} was not tried. Install it, or say by ${variable} where it is.\n`,
    );
  return found ?? null;
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
