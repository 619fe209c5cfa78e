import type { Pool } from 'pg';

export interface KeptLetter {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

const patience = 8_000;

/** The oldest letter to an address that is not yet in `read`; it is put there. */
export async function waitForLetter(pool: Pool, to: string, read: Set<string>): Promise<KeptLetter> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 30))) {
    const { rows } = await pool.query<KeptLetter>('select id, recipient, subject, body from mail where recipient = $1 order by id', [to]);
    const letter = rows.find(({ id }) => !read.has(id));
    if (letter) {
      read.add(letter.id);
      return letter;
    }
  }
  throw new Error(`No letter came to ${to}.`);
}

/** Path and query of the link in a letter that leads to a path; throws where there is none. */
export function linkIn({ body }: Pick<KeptLetter, 'body'>, path: string): string {
  const links = body.match(/https?:\/\/\S+/g) ?? [];
  const link = links.map((text) => new URL(text)).find((url) => url.pathname.startsWith(path));
  if (!link) throw new Error(`The letter has no link to ${path}: ${body}`);
  return `${link.pathname}${link.search}`;
}
