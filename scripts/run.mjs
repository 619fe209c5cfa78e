// node scripts/run.mjs <file> [arguments]: installs what is locked, then runs <file> on the pinned Node.
// Nothing newer than dynamic import here: an old Node must get as far as the sentence below.
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(`Kongano needs Node 20 or newer; this is Node ${process.versions.node}. Get one from https://nodejs.org and try again.`);
  process.exit(1);
}

import('./lib/run-pinned.mjs')
  .then(({ runPinned }) => runPinned(process.argv.slice(2)))
  .catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
