import { types } from 'node:util';
import { SettingError } from '../platform/config';

interface SystemFault {
  readonly code: string;
  readonly syscall?: unknown;
  readonly hostname?: unknown;
}

// Of the network, then PostgreSQL's own: no such database, wrong password, not let in.
const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', '3D000', '28P01', '28000'];

/** What the operator has to change in the settings, as one sentence; undefined where a failed start has another cause. */
export function startProblem(fault: unknown, env: NodeJS.ProcessEnv): string | undefined {
  if (fault instanceof SettingError) return fault.message;
  if (!isSystemFault(fault)) return undefined;
  const { HOST: host = '0.0.0.0', PORT: port = '4000' } = env;
  if (fault.syscall === 'listen' || fault.hostname === host)
    return `HOST and PORT must be an address of this machine that is free; ${host}:${port} is not (${fault.code}).`;
  return unreachable.includes(fault.code) ? `DATABASE_URL names a database that cannot be reached (${fault.code}).` : undefined;
}

function isSystemFault(fault: unknown): fault is Error & SystemFault {
  return types.isNativeError(fault) && 'code' in fault && typeof fault.code === 'string';
}
