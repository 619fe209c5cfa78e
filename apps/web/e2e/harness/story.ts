import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Visit } from './visit.ts';

type Step = (sentence: string, walk: () => Promise<void>, timeout?: number) => void;

/**
 * Tests that are steps of one story: after one that failed the others say so at once instead of waiting for what cannot come.
 * A step that fails leaves pictures of what its people saw.
 */
export function tellStory(people: () => readonly (Visit | undefined)[]): Step {
  let failed: string | undefined;
  return (sentence, walk, timeout) => {
    it(
      sentence,
      async () => {
        if (failed !== undefined) throw new Error(`The story ended before this: ${failed}.`);
        try {
          await walk();
        } catch (error) {
          failed = sentence;
          await takePictures(people());
          throw error;
        }
      },
      timeout,
    );
  };
}

async function takePictures(people: readonly (Visit | undefined)[]): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-story-'));
  for (const [index, visit] of people.entries()) {
    await visit?.page.screenshot({ path: path.join(folder, `${index + 1}.png`), fullPage: true }).catch(() => undefined);
  }
  process.stderr.write(`Pictures of where it ended: ${folder}\n`);
}
