/** Ends a start; every line of the message is one sentence for the user. */
export class StartError extends Error {}
