import type { RouteObject } from 'react-router';

export const projectsRoutes: RouteObject[] = [
  { path: 'projects', lazy: async () => ({ Component: (await import('./pages/ProjectsPage')).ProjectsPage }) },
  { path: 'projects/:id', lazy: async () => ({ Component: (await import('./pages/ProjectPage')).ProjectPage }) },
];
