import type { RouteObject } from 'react-router';
import { identityRoutes } from '../features/identity';
import { matchingRoutes } from '../features/matching';

/** Routes of every feature; a new feature adds its own array here, and its messages in i18n/en.ts and sw.ts. */
export const featureRoutes: RouteObject[] = [...matchingRoutes, ...identityRoutes];
