import type { RouteObject } from 'react-router';

export const matchingRoutes: RouteObject[] = [
  { path: 'desk', lazy: async () => ({ Component: (await import('./pages/DeskPage')).DeskPage }) },
  { path: 'matches/:id', lazy: async () => ({ Component: (await import('./pages/MatchPage')).MatchPage }) },
  { path: 'needs/:id/matches', lazy: async () => ({ Component: (await import('./pages/NeedMatchesPage')).NeedMatchesPage }) },
  { path: 'offers/:id/matches', lazy: async () => ({ Component: (await import('./pages/OfferMatchesPage')).OfferMatchesPage }) },
];
