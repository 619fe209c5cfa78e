// jsdom for the web's tests, with the globals that every browser has and jsdom leaves out.
const { createRequire } = require('node:module');
const path = require('node:path');

const requireFromWeb = createRequire(path.join(__dirname, '../../apps/web/package.json'));
const { TestEnvironment } = requireFromWeb('jest-environment-jsdom');

const fromNode = [
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'ReadableStream',
  'TransformStream',
];

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of fromNode) this.global[name] ??= globalThis[name];
    // jsdom's own Uint8Array is of another realm: TextEncoder's result would fail instanceof.
    this.global.Uint8Array = Uint8Array;
  }

  exportConditions() {
    return ['kongano-source', 'browser'];
  }
};
