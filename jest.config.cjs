// Every package and app is a Jest project; one with a jest.config.cjs of its own is taken as it says.
const fs = require('node:fs');
const path = require('node:path');

const folders = ['packages', 'apps'].flatMap((group) =>
  fs.readdirSync(path.join(__dirname, group)).map((name) => path.join(__dirname, group, name)),
);

module.exports = {
  // The first API test of a build migrates a database before it begins; on a busy machine that takes more than Jest's five seconds,
  // and a server whose start was given up keeps Jest from ending.
  testTimeout: 60_000,
  projects: folders
    .filter((folder) => fs.existsSync(path.join(folder, 'package.json')))
    .map((folder) => {
      const own = path.join(folder, 'jest.config.cjs');
      return fs.existsSync(own) ? own : { displayName: path.basename(folder), rootDir: folder, preset: '../../jest.preset.cjs' };
    }),
};
