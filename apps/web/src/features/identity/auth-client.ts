import type { FormProblem } from '../../lib/forms';

/** What a route of sign-in answered. `code` is `NETWORK` when nothing was answered at all. */
export type AuthAnswer =
  | { readonly isDone: true; readonly data: unknown }
  | { readonly isDone: false; readonly code: string; readonly problems: readonly FormProblem[]; readonly retryAt?: Date };

interface AuthRequest {
  readonly method?: 'GET' | 'POST';
  readonly body?: Readonly<Record<string, string | boolean>>;
}

/** Asks a route of the server that is not GraphQL: sign-in, the mailbox, the demonstration. Never throws. */
export async function askServer(path: string, { method = 'POST', body = {} }: AuthRequest = {}): Promise<AuthAnswer> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { 'accept-language': document.documentElement.lang, ...(method === 'POST' && { 'content-type': 'application/json' }) },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json().catch(() => null);
    return response.ok ? { isDone: true, data: answer } : { isDone: false, ...refusalIn(answer), ...retryIn(response) };
  } catch {
    return { isDone: false, code: 'NETWORK', problems: [] };
  }
}

/** A route under /api/auth. */
export function askAuth(path: string, request?: AuthRequest): Promise<AuthAnswer> {
  return askServer(`/api/auth${path}`, request);
}

function refusalIn(answer: unknown): { code: string; problems: FormProblem[] } {
  if (typeof answer !== 'object' || answer === null) return { code: 'INTERNAL', problems: [] };
  const code = Reflect.get(answer, 'code');
  const problems: unknown = Reflect.get(answer, 'problems') ?? [answer];
  return { code: typeof code === 'string' ? code : 'INTERNAL', problems: Array.isArray(problems) ? problems.flatMap(problemIn) : [] };
}

function problemIn(value: unknown): FormProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  const message = Reflect.get(value, 'message');
  const field = Reflect.get(value, 'field');
  return typeof message === 'string' ? [{ message, field: typeof field === 'string' ? field : null }] : [];
}

function retryIn(response: Response): { retryAt?: Date } {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return response.status === 429 && Number.isFinite(seconds) ? { retryAt: new Date(Date.now() + seconds * 1000) } : {};
}
