import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config';
import type { Log } from '../log';
import { HttpGateway } from './http-gateway';
import { NumberLimit } from './number-limit';
import { inPlainLetters, segmentsOf } from './segments';
import { SmsFigures } from './sms-figures';
import type { Handover, SmsGateway, TextMessage } from './sms-gateway';

/** The longest message: two parts. */
const mostSegments = 2;

/** Text messages. Send from a job, so that what a gateway does not take is tried again: at least once, under one key. */
export class Sms {
  readonly figures = new SmsFigures();
  readonly #limit: NumberLimit;

  constructor(
    private readonly gateway: SmsGateway,
    pool: Pool,
    private readonly log: Log,
  ) {
    this.#limit = new NumberLimit(pool);
  }

  async send(message: TextMessage): Promise<Handover> {
    const text = inPlainLetters(message.text);
    const segments = segmentsOf(text);
    if (segments.count > mostSegments) throw new Error(`A text message of ${segments.count} parts is too long.`);
    if (!(await this.#limit.take(message.to))) {
      this.figures.count('limited');
      throw new Error(`${masked(message.to)} gets no more text messages in this hour; the job tries again later.`);
    }
    const outcome = await this.#hand({ ...message, text });
    this.figures.count(outcome, segments.count);
    this.log.info({ to: masked(message.to), segments: segments.count, outcome }, 'a text message was handed over');
    return outcome;
  }

  async #hand(message: TextMessage): Promise<Handover> {
    try {
      return await this.gateway.hand(message);
    } catch (error) {
      this.figures.count('failed');
      throw error;
    }
  }
}

/** To the gateway at `SMS_URL`; else into the table `mail`, which the demonstration shows at /mailbox. */
export function openSms(config: Config, pool: Pool, log: Log): Sms {
  return new Sms(config.sms ? new HttpGateway(config.sms) : keptTexts(config, pool, log), pool, log);
}

/** What was written is logged in the demonstration alone: elsewhere a log would hold one-time codes. */
function keptTexts({ isDemo }: Config, pool: Pool, log: Log): SmsGateway {
  return {
    async hand({ to, text }) {
      await pool.query('insert into mail (id, recipient, subject, body) values ($1, $2, $3, $4)', [uuidv7(), to, 'SMS', text]);
      log.info({ to: masked(to), ...(isDemo && { text }) }, 'a text message was kept, as no SMS_URL is set');
      return 'sent';
    },
  };
}

const masked = (phone: string): string => `${phone.slice(0, 6)}…${phone.slice(-2)}`;
