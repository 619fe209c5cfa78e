import type { RouteObject } from 'react-router';

export const clustersRoutes: RouteObject[] = [
  { path: 'clusters', lazy: async () => ({ Component: (await import('./pages/ClustersPage')).ClustersPage }) },
  { path: 'clusters/new', lazy: async () => ({ Component: (await import('./pages/NewClusterPage')).NewClusterPage }) },
  { path: 'clusters/:slug', lazy: async () => ({ Component: (await import('./pages/ClusterPage')).ClusterPage }) },
  { path: 'clusters/:slug/edit', lazy: async () => ({ Component: (await import('./pages/EditClusterPage')).EditClusterPage }) },
];
