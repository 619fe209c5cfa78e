/** Facts about needs, told after the commit. Who needs more than the id reads it. */
abstract class NeedEvent {
  constructor(readonly needId: string) {}
}

export class NeedSubmitted extends NeedEvent {}
export class NeedReturned extends NeedEvent {}
/** The firm that it was written down for says that it is wrong. */
export class NeedDisputed extends NeedEvent {}
export class NeedPublished extends NeedEvent {}
/** Solved, closed unsolved, withdrawn or expired: it is open no more. */
export class NeedClosed extends NeedEvent {}
/** Its time ends within 14 days. */
export class NeedExpiring extends NeedEvent {}
/** Whether or how it can be found or matched has changed: published, held, resumed, renewed, closed, archived. */
export class NeedChanged extends NeedEvent {}

const closing = ['solved', 'closed', 'withdrawn', 'expired'];
const unseen = ['submitted', 'qualifying', 'returned', 'expiring', 'confirmed', 'disputed'];

/** What a step tells other modules. */
export function eventsOf(verb: string, { id }: { readonly id: string }): readonly object[] {
  return [
    ...(verb === 'submitted' ? [new NeedSubmitted(id)] : []),
    ...(verb === 'returned' ? [new NeedReturned(id)] : []),
    ...(verb === 'disputed' ? [new NeedDisputed(id)] : []),
    ...(verb === 'published' ? [new NeedPublished(id)] : []),
    ...(verb === 'expiring' ? [new NeedExpiring(id)] : []),
    ...(closing.includes(verb) ? [new NeedClosed(id)] : []),
    ...(unseen.includes(verb) ? [] : [new NeedChanged(id)]),
  ];
}
