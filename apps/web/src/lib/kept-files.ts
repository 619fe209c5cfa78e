import { createStore, del, delMany, entries, set } from 'idb-keyval';

/**
 * Files that one has chosen or spoken and that the server does not have yet, kept on this device over a reload, a dead battery and a day without a
 * network. Keys carry the person, so that on a shared phone nobody finds another's.
 */
export interface KeptFile {
  /** The file's id at the server too, so that it is kept there once however often it is sent. */
  readonly id: string;
  readonly file: File;
}
/** Whose, and what they belong to: `{ personId, thing: 'need.<id>' }`. */
export interface KeptPlace {
  readonly personId: string;
  readonly thing: string;
}

/** As bytes: some browsers lose the content of a file that they keep as such. */
interface KeptBytes {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}
const isBytes = (value: unknown): value is KeptBytes => typeof value === 'object' && value !== null && 'bytes' in value && 'name' in value;

type Store = ReturnType<typeof createStore>;
let opened: Store | undefined;
const store = (): Store => (opened ??= createStore('kongano-files', 'files'));

const startOf = ({ personId, thing }: KeptPlace): string => `${personId}.${thing}.`;

/** False when the device has no room or forbids keeping: then the file lives as long as the page. */
export async function keepFile(place: KeptPlace, { id, file }: KeptFile): Promise<boolean> {
  return quietly(async () => {
    const kept: KeptBytes = { name: file.name, type: file.type, bytes: await file.arrayBuffer() };
    await set(startOf(place) + id, kept, store());
    return true;
  }, false);
}

export async function dropFile(place: KeptPlace, id: string): Promise<void> {
  await quietly(() => del(startOf(place) + id, store()), undefined);
}

/** What waits to be sent for one thing, the oldest first. */
export async function keptFiles(place: KeptPlace): Promise<KeptFile[]> {
  return (await keptUnder(startOf(place))).map(([key, { name, type, bytes }]) => ({
    id: key.slice(startOf(place).length),
    file: new File([bytes], name, { type }),
  }));
}

/** How many files of a person only this device has: asked before they sign out. */
export const countFiles = async (personId: string): Promise<number> => (await keptUnder(`${personId}.`)).length;

/** Takes everything that a person has not sent yet off this device. */
export async function dropFiles(personId: string): Promise<void> {
  const keys = (await keptUnder(`${personId}.`)).map(([key]) => key);
  await quietly(() => delMany(keys, store()), undefined);
}

async function keptUnder(start: string): Promise<[string, KeptBytes][]> {
  const all = await quietly(() => entries<IDBValidKey, unknown>(store()), []);
  return all
    .filter((entry): entry is [string, KeptBytes] => typeof entry[0] === 'string' && entry[0].startsWith(start) && isBytes(entry[1]))
    .toSorted(([one], [other]) => one.localeCompare(other));
}

/** A browser without a database for pages, as some are in private windows, keeps nothing and breaks nothing. */
async function quietly<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}
