import { notFound } from '../errors';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => uuid.test(text);

/** Throws not-found for what cannot be an id, before any statement sees it. */
export function checkIds(...ids: readonly string[]): void {
  if (!ids.every(isUuid)) throw notFound();
}
