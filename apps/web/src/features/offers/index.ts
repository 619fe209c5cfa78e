export { offersRoutes } from './offers.routes';
export type { OfferSlots } from './slots';
