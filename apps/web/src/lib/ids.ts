import { v7 } from 'uuid';

/** A new thing's id, made here, so that sending it twice makes it once. */
export function newId(): string {
  return v7();
}
