import { createTransport } from 'nodemailer';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config';
import type { Log } from '../log';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text; links stand on lines of their own. */
  readonly text: string;
  readonly html?: string;
  /** A UUID: the same letter sent again has the same one, by which it is kept, and shown, once. */
  readonly id?: string;
  /** UUID of what it is about: programs show all letters of one as one conversation. */
  readonly about?: string;
  readonly replyTo?: string;
  /** Further headers, e.g. `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Mail {
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** By SMTP when `SMTP_URL` is set; else into the table `mail`, which the demonstration shows at /mailbox. */
export function openMail(config: Config, pool: Pool, log: Log): Mail {
  return config.smtpUrl ? smtpMail(config.smtpUrl, config.mailFrom) : keptMail(pool, log, config.mailFrom);
}

/** Host that our Message-IDs end with: that of the address letters come from. */
const hostOf = (from: string): string => /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'kongano.local';

/** Who gets the same Message-ID twice shows it once; `References` to the thing itself makes one conversation of all its letters. */
function threadHeaders({ id, about }: Letter, host: string) {
  const thread = about && `<${about}@${host}>`;
  return { ...(id && { messageId: `<${id}@${host}>` }), ...(thread && { inReplyTo: thread, references: thread }) };
}

function smtpMail(url: string, from: string): Mail {
  const transport = createTransport({ url, pool: true, connectionTimeout: 10_000 });
  const host = hostOf(from);
  return {
    async send(letter) {
      const { to, subject, text, html, replyTo, headers = {} } = letter;
      await transport.sendMail({ from, to, subject, text, html, replyTo, headers, ...threadHeaders(letter, host) });
    },
    close: () => transport.close(),
  };
}

function keptMail(pool: Pool, log: Log, from: string): Mail {
  const host = hostOf(from);
  return {
    async send(letter) {
      const { to, subject, text, html = null, id = uuidv7(), replyTo, headers = {} } = letter;
      const all = { ...headers, ...(replyTo && { 'Reply-To': replyTo }), ...threadHeaders(letter, host) };
      await pool.query(
        'insert into mail (id, recipient, subject, body, html, headers) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing',
        [id, to, subject, text, html, JSON.stringify(all)],
      );
      log.info({ subject }, 'a letter was kept, as no SMTP_URL is set');
    },
    close: () => undefined,
  };
}
