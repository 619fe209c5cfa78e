// Jest runs CommonJS; some dependencies ship ES modules only. Those alone are converted, everything else passes through as it is.
const fs = require('node:fs');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { transformSync, version } = require('@swc/core');

const options = {
  swcrc: false,
  sourceMaps: false,
  jsc: { parser: { syntax: 'ecmascript' }, target: 'es2023' },
  module: { type: 'commonjs', ignoreDynamic: false },
};
const typeByFolder = new Map();

function packageType(folder) {
  const known = typeByFolder.get(folder);
  if (known) return known;
  const file = path.join(folder, 'package.json');
  const parent = path.dirname(folder);
  let type = 'commonjs';
  if (fs.existsSync(file)) type = JSON.parse(fs.readFileSync(file, 'utf8')).type ?? 'commonjs';
  else if (parent !== folder) type = packageType(parent);
  typeByFolder.set(folder, type);
  return type;
}

const isEsModule = (file) => file.endsWith('.mjs') || packageType(path.dirname(file)) === 'module';

module.exports = {
  process(source, file) {
    if (!isEsModule(file)) return { code: source };
    const { code } = transformSync(source, { ...options, filename: file });
    // SWC converts import.meta.url and the like; what is left (import.meta.hot, .env) belongs to bundlers and is a syntax error in CommonJS.
    return { code: code.replaceAll('import.meta', '({})') };
  },
  getCacheKey(source, file) {
    return createHash('sha1')
      .update(`${version}\0v2\0${isEsModule(file)}\0${file}\0`)
      .update(source)
      .digest('hex');
  },
};
