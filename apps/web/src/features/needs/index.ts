export { needsRoutes } from './needs.routes';
export type { NeedSlots } from './slots';
