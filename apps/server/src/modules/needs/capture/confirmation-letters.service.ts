import type { Language } from '@kongano/domain';
import type { Pool } from 'pg';
import * as v from 'valibot';
import type { JobDefinition } from '../../../platform/jobs';
import type { Mail } from '../../../platform/mail';
import type { Sms } from '../../../platform/sms';
import type { ConfirmationSecrets } from './confirmation-secrets';
import { confirmationLetter, confirmationText, type ToAsk } from './confirmation-words';

const asking = v.object({ needId: v.pipe(v.string(), v.uuid()), round: v.number() });

interface Parts {
  readonly pool: Pool;
  readonly mail: Mail;
  readonly sms: Sms;
  readonly secrets: ConfirmationSecrets;
  readonly publicUrl: string;
}

interface AskedFirm extends Omit<ToAsk, 'code' | 'link'> {
  readonly language: Language;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Jobs that ask a firm, by telephone and by letter. What was overtaken by an answer or a newer asking is left. */
export class ConfirmationLetters {
  constructor(private readonly parts: Parts) {}

  jobs(): readonly JobDefinition[] {
    return [
      { task: 'needs.ask-firm-by-sms', run: (payload) => this.#bySms(payload) },
      { task: 'needs.ask-firm-by-mail', run: (payload) => this.#byMail(payload) },
    ];
  }

  async #bySms(payload: unknown): Promise<void> {
    const { needId, asked } = await this.#load(payload);
    if (!asked?.phone) return;
    const { round } = v.parse(asking, payload);
    const message = { to: asked.phone, text: confirmationText(asked.language, asked), key: `need-confirmation:${needId}:${round}` };
    if ((await this.parts.sms.send(message)) === 'refused')
      await this.parts.pool.query('update need_confirmation set refused_at = now() where need_id = $1 and round = $2', [needId, round]);
  }

  async #byMail(payload: unknown): Promise<void> {
    const { asked } = await this.#load(payload);
    if (asked?.email) await this.parts.mail.send(confirmationLetter(asked.email, asked.language, asked));
  }

  async #load(payload: unknown): Promise<{ needId: string; asked: (AskedFirm & ToAsk) | null }> {
    const { needId, round } = v.parse(asking, payload);
    const { pool, secrets, publicUrl } = this.parts;
    const { rows } = await pool.query<AskedFirm>(
      `select c.firm_name as "firmName", c.contact_name as "contactName", c.phone, c.email, n.title, n.language, coalesce(p.name, 'Kongano') as facilitator
       from need_confirmation c join need n on n.id = c.need_id left join person p on p.id = n.captured_by
       where c.need_id = $1 and c.round = $2 and c.answered_at is null`,
      [needId, round],
    );
    const [asked] = rows;
    if (!asked) return { needId, asked: null };
    const link = `${publicUrl}/confirm/${secrets.tokenOf({ needId, round })}?lang=${asked.language}`;
    return { needId, asked: { ...asked, code: secrets.codeOf({ needId, round }), link } };
  }
}
