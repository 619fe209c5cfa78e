// node packages/tooling/src/line-report.mjs: the measures by which a reviewer compares code bases, for the tree as git knows it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const areas = {
  server: /^apps\/server\/src\//,
  web: /^apps\/web\/(src|build|e2e)\//,
  packages: /^packages\/(?!tooling\/)[^/]+\/src\//,
  tools: /^(scripts|packages\/tooling)\//,
};
const isCode = /\.(ts|tsx|mjs|cjs)$/;
const isMade = /^packages\/graphql\/src\/(documents\/|schema-types\.ts)/;
const isTest = /\.test\.(ts|tsx|mjs)$|\/testing\/|\/e2e\/|^scripts\/test\//;
const anyType = /(:|<|\bas|\||&|,|=>|=)\s*any\b(?!['"(]| \()|\bany\[\]/;
const suppression = /biome-ignore|@ts-(ignore|expect-error|nocheck)|eslint-disable/;

/** Measures of files given as `{ file, text }`: lines without blank ones, comments included. */
export function measure(files) {
  const counted = files.map(({ file, text }) => ({
    isTest: isTest.test(file),
    lines: text.split('\n').filter((line) => line.trim() !== ''),
  }));
  const sources = counted.filter((file) => !file.isTest);
  const lengths = sources.map(({ lines }) => lines.length).sort((one, other) => one - other);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const testTotal = counted.filter((file) => file.isTest).reduce((sum, { lines }) => sum + lines.length, 0);
  const perThousand = (pattern) =>
    (1000 * sources.flatMap(({ lines }) => lines).filter((line) => pattern.test(line)).length) / (total || 1);
  return {
    files: sources.length,
    lines: total,
    median: quantile(lengths, 0.5),
    ninetieth: quantile(lengths, 0.9),
    longest: lengths.at(-1) ?? 0,
    testsPerLine: testTotal / (total || 1),
    anyPerThousand: perThousand(anyType),
    suppressionsPerThousand: perThousand(suppression),
  };
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function trackedFiles() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return listed.split('\n').filter((file) => isCode.test(file) && !isMade.test(file) && fs.existsSync(path.join(root, file)));
}

function report(files) {
  const inAreas = Object.entries(areas).map(([name, place]) => [name, files.filter((file) => place.test(file))]);
  const rows = inAreas.map(([name, own]) => {
    const measures = measure(own.map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') })));
    return [name, Object.fromEntries(Object.entries(measures).map(([key, value]) => [key, Math.round(value * 100) / 100]))];
  });
  console.table(Object.fromEntries(rows));
}

if (import.meta.main) report(trackedFiles());
