import type { RouteObject } from 'react-router';

/** Routes of every feature; a new feature adds its own array here, and its messages in i18n/en.ts and sw.ts. */
export const featureRoutes: RouteObject[] = [];
