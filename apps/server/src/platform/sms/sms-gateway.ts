export interface TextMessage {
  /** In E.164: `+255712345678`. */
  readonly to: string;
  readonly text: string;
  /** The same for every attempt at this message: what a gateway has taken once it need not take again. */
  readonly key: string;
}

/** `refused`: the gateway will never take this one (a number that does not exist); whoever waits for it is to be told. */
export type Handover = 'sent' | 'refused';

/** Something that brings text messages to telephones. Throws when it cannot say, so that the job asks again. */
export interface SmsGateway {
  hand(message: TextMessage): Promise<Handover>;
}
