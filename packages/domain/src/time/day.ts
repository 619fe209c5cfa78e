/** A calendar day in Tanzania, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;
