import type { RouteObject } from 'react-router';
import { agendaRoutes } from '../features/agenda';
import { clustersRoutes } from '../features/clusters';
import { identityRoutes } from '../features/identity';
import { matchingRoutes } from '../features/matching';
import { needsRoutes } from '../features/needs';
import { notificationsRoutes } from '../features/notifications';
import { offersRoutes } from '../features/offers';
import { projectsRoutes } from '../features/projects';
import { receiptsRoutes } from '../features/receipts';
import { needSlots, offerSlots } from './slots';

/** Routes of every feature; a new feature adds its own array here, and its messages in i18n/en.ts and sw.ts. */
export const featureRoutes: RouteObject[] = [
  ...agendaRoutes,
  ...clustersRoutes,
  ...matchingRoutes,
  ...needsRoutes(needSlots),
  ...offersRoutes(offerSlots),
  ...receiptsRoutes,
  ...projectsRoutes,
  ...notificationsRoutes,
  ...identityRoutes,
];
