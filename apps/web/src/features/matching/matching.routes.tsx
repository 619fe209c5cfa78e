import type { RouteObject } from 'react-router';

export const matchingRoutes: RouteObject[] = [
  { path: 'desk/cases', lazy: async () => ({ Component: (await import('./pages/CasesPage')).CasesPage }) },
  { path: 'desk/workload', lazy: async () => ({ Component: (await import('./pages/WorkloadPage')).WorkloadPage }) },
  { path: 'desk/unanswered', lazy: async () => ({ Component: (await import('./pages/UnansweredPage')).UnansweredPage }) },
  { path: 'batch', lazy: async () => ({ Component: (await import('./pages/BatchesPage')).BatchesPage }) },
  { path: 'batch/:id', lazy: async () => ({ Component: (await import('./pages/BatchPage')).BatchPage }) },
  { path: 'desk/learned', lazy: async () => ({ Component: (await import('./pages/ModelsPage')).ModelsPage }) },
  { path: 'people/:id', lazy: async () => ({ Component: (await import('./pages/PersonPage')).PersonPage }) },
  {
    path: 'organisations/:id/matches',
    lazy: async () => ({ Component: (await import('./pages/OrganisationMatchesPage')).OrganisationMatchesPage }),
  },
  { path: 'desk', lazy: async () => ({ Component: (await import('./pages/DeskPage')).DeskPage }) },
  { path: 'answer/:token', lazy: async () => ({ Component: (await import('./pages/AnswerPage')).AnswerPage }) },
  { path: 'matches/:id', lazy: async () => ({ Component: (await import('./pages/MatchPage')).MatchPage }) },
  { path: 'needs/:id/matches', lazy: async () => ({ Component: (await import('./pages/NeedMatchesPage')).NeedMatchesPage }) },
  { path: 'offers/:id/matches', lazy: async () => ({ Component: (await import('./pages/OfferMatchesPage')).OfferMatchesPage }) },
];
