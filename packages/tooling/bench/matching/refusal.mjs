/** What a person who asked can mend: its message is shown alone, without a stack. */
export class Refusal extends Error {}
