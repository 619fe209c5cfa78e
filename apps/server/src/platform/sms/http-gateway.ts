import type { SmsSettings } from '../config';
import type { Handover, SmsGateway, TextMessage } from './sms-gateway';

const PATIENCE_MS = 15_000;
/** A wrong number or text; what else can go wrong (key, rate, a gateway that is down) is a matter of the settings or of time. */
const refusals = new Set([400, 404, 410, 422]);

/**
 * Any gateway, or the small proxy before one: `POST` with JSON `{to, from, text, key}`, the key in `Idempotency-Key` too, the token as a bearer.
 * 2xx and 409 (it has this key) is taken, 400, 404, 410 and 422 refused, anything else tried again.
 */
export class HttpGateway implements SmsGateway {
  constructor(private readonly settings: SmsSettings) {}

  async hand({ to, text, key }: TextMessage): Promise<Handover> {
    const { url, token, sender } = this.settings;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ to, from: sender, text, key }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (response.ok || response.status === 409) return 'sent';
    if (refusals.has(response.status)) return 'refused';
    throw new Error(`The gateway for text messages answered ${response.status}.`);
  }
}
