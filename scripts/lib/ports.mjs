// TCP ports of this machine.
import net from 'node:net';
import { StartError } from './start-error.mjs';

/** A port that nobody listens on just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Why a port cannot be listened on (`EADDRINUSE`, `EACCES`, …), or undefined when it can. */
export function portProblem(port) {
  return new Promise((resolve) => {
    const probe = net.createServer().once('error', (error) => resolve(error.code));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

/** Throws a sentence when the server could not listen on the port. */
export async function requireFreePort(port) {
  const problem = await portProblem(port);
  const other = port < 65535 ? port + 1 : 4000;
  if (problem === 'EADDRINUSE')
    throw new StartError(`Port ${port} is in use by another program. Choose another one: PORT=${other} npm start`);
  if (problem === 'EACCES') throw new StartError(`Port ${port} may not be used by this user. Choose one above 1023: PORT=4000 npm start`);
  if (problem) throw new StartError(`Port ${port} cannot be used (${problem}).`);
}
