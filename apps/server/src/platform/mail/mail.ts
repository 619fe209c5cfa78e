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
}

export interface Mail {
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** By SMTP when `SMTP_URL` is set; else into the table `mail`, which the demonstration shows at /mailbox. */
export function openMail(config: Config, pool: Pool, log: Log): Mail {
  return config.smtpUrl ? smtpMail(config.smtpUrl, config.mailFrom) : keptMail(pool, log);
}

function smtpMail(url: string, from: string): Mail {
  const transport = createTransport({ url, pool: true, connectionTimeout: 10_000 });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
    },
    close: () => transport.close(),
  };
}

function keptMail(pool: Pool, log: Log): Mail {
  return {
    async send({ to, subject, text }) {
      await pool.query('insert into mail (id, recipient, subject, body) values ($1, $2, $3, $4)', [uuidv7(), to, subject, text]);
      log.info({ subject }, 'a letter was kept, as no SMTP_URL is set');
    },
    close: () => undefined,
  };
}
