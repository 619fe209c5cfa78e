import type { RouteObject } from 'react-router';

export const agendaRoutes: RouteObject[] = [
  { path: 'agenda', lazy: async () => ({ Component: (await import('./pages/AgendaPage')).AgendaPage }) },
];
