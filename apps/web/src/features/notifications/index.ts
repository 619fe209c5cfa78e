import { lazy } from 'react';

export { notificationsRoutes } from './notifications.routes';

/** Comes with its own chunk: the routes of this feature are part of the first load, which a visitor's page shares. */
export const HomePage = lazy(async () => ({ default: (await import('./pages/HomePage')).HomePage }));
