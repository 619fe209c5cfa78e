import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SessionCookie {
  readonly name: string;
  readonly secret: string;
}

/** A cookie's value as it came; null where there is none, or an empty one. */
export function cookieValue(header: string | undefined, name: string): string | null {
  const pair = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || null;
}

/** The session's token in a cookie's value, if its signature is ours. */
export function tokenIn(value: string, secret: string): string | null {
  const [token, signature] = splitValue(value);
  if (!token || !signature) return null;
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function splitValue(value: string): readonly string[] {
  try {
    const text = decodeURIComponent(value);
    const dot = text.lastIndexOf('.');
    return dot < 1 ? [] : [text.slice(0, dot), text.slice(dot + 1)];
  } catch {
    return []; // a broken escape is nobody's cookie
  }
}
