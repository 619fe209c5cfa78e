import { Counter, type Registry } from 'prom-client';

type Outcome = 'sent' | 'refused' | 'failed' | 'limited';

/** What became of text messages on this server, for `/metrics`. */
export class SmsFigures {
  readonly #messages = new Counter({
    ...{ name: 'kongano_sms_messages_total', help: 'Attempts to hand over a text message, by what became of them' },
    ...{ labelNames: ['outcome'] as const, registers: [] },
  });
  readonly #segments = new Counter({ name: 'kongano_sms_segments_total', help: 'Parts of the messages that were taken', registers: [] });

  count(outcome: Outcome, segments = 0): void {
    this.#messages.inc({ outcome });
    if (outcome === 'sent') this.#segments.inc(segments);
  }

  addTo(registry: Registry): void {
    registry.registerMetric(this.#messages);
    registry.registerMetric(this.#segments);
  }
}
