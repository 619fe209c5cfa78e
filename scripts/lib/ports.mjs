// TCP ports of this machine.
import net from 'node:net';

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
