import { createBrowserRouter, type RouteObject } from 'react-router';
import { Skeleton } from '../ui';
import { ErrorPage } from './pages/ErrorPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { StartPage } from './pages/StartPage';
import { featureRoutes } from './routes';
import { Shell } from './shell/Shell';

/** The whole tree of pages: the shell outside, and inside it a boundary that keeps the shell when a page breaks. */
export function routeTree(extra: RouteObject[] = []): RouteObject[] {
  return [
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: ErrorPage,
      HydrateFallback: Skeleton,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [{ index: true, Component: StartPage }, ...featureRoutes, ...extra, { path: '*', Component: NotFoundPage }],
        },
      ],
    },
  ];
}

export function createAppRouter(extra: RouteObject[] = []): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(routeTree(extra));
}
