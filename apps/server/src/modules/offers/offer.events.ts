/** Facts about offers, told after the commit. Who needs more than the id reads it. */
abstract class OfferEvent {
  constructor(readonly offerId: string) {}
}

export class OfferSubmitted extends OfferEvent {}
export class OfferReturned extends OfferEvent {}
export class OfferPublished extends OfferEvent {}
/** Withdrawn or expired: it is open no more. */
export class OfferClosed extends OfferEvent {}
/** Its time ends within 14 days. */
export class OfferExpiring extends OfferEvent {}
/** Whether or how it can be found or matched has changed: published, held, resumed, renewed, closed, archived. */
export class OfferChanged extends OfferEvent {}

const closing = ['withdrawn', 'expired'];
const unseen = ['submitted', 'qualifying', 'returned', 'expiring'];

/** What a step tells other modules. */
export function eventsOf(verb: string, { id }: { readonly id: string }): readonly object[] {
  return [
    ...(verb === 'submitted' ? [new OfferSubmitted(id)] : []),
    ...(verb === 'returned' ? [new OfferReturned(id)] : []),
    ...(verb === 'published' ? [new OfferPublished(id)] : []),
    ...(verb === 'expiring' ? [new OfferExpiring(id)] : []),
    ...(closing.includes(verb) ? [new OfferClosed(id)] : []),
    ...(unseen.includes(verb) ? [] : [new OfferChanged(id)]),
  ];
}
