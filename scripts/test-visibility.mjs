// npm run test:visibility: who sees what and the twin worlds, in full; `npm test` runs a short form of them.
process.env.KONGANO_VISIBILITY = 'full';
process.argv.push('--only=jest', '--', 'twin-worlds', 'posting.visibility', 'who-sees');
await import('./test.mjs');
