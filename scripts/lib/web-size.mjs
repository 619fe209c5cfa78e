// How much a visitor loads before the first page shows.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const limits = { js: 220_000, css: 15_000, route: 40_000 };

/** Throws when the entry with its static imports is too large, compressed; warns of a large route. `dist` holds a Vite build with manifest. */
export function checkSize(dist) {
  const file = path.join(dist, '.vite/manifest.json');
  if (!fs.existsSync(file)) throw new Error('There is no built web with a manifest: its size cannot be checked.');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const first = closure(manifest, entry);
  const [js, css] = [weigh(dist, first.js), weigh(dist, first.css)];
  console.log(
    `  First load: ${kilo(js)} of JS (at most ${kilo(limits.js)}), ${kilo(css)} of CSS (at most ${kilo(limits.css)}), compressed.`,
  );
  warnOfRoutes({ dist, manifest, first });
  if (js > limits.js || css > limits.css) throw new Error('The first load is too large.');
}

function warnOfRoutes({ dist, manifest, first }) {
  for (const key of Object.keys(manifest).filter((each) => manifest[each].isDynamicEntry)) {
    const own = [...closure(manifest, key).js].filter((script) => !first.js.has(script));
    const size = weigh(dist, own);
    if (size > limits.route) console.log(`  Warning: ${key} adds ${kilo(size)} of JS, more than ${kilo(limits.route)}.`);
  }
}

function closure(manifest, entry) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) visit(imported);
  };
  visit(entry);
  const chunks = [...seen].map((key) => manifest[key]);
  return { js: new Set(chunks.map((chunk) => chunk.file)), css: new Set(chunks.flatMap((chunk) => chunk.css ?? [])) };
}

function weigh(dist, files) {
  return [...files].reduce((total, file) => total + gzipSync(fs.readFileSync(path.join(dist, file))).length, 0);
}

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
