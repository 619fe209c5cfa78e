// node scripts/run.mjs <file> [arguments]: installs what is locked, then runs <file> on the pinned Node.
// Only old syntax and built-in modules here: an old Node must get as far as the sentence below.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error('Kongano needs Node 20 or newer; this is Node ' + process.versions.node + '. Get one from https://nodejs.org and try again.');
  process.exit(1);
}
import('./lib/run-pinned.mjs')
  .then(function (pinned) {
    return pinned.runPinned(process.argv.slice(2));
  })
  .catch(function (error) {
    console.error(error.message);
    process.exit(1);
  });
