import type { RouteObject } from 'react-router';

export const notificationsRoutes: RouteObject[] = [
  { path: 'notifications', lazy: async () => ({ Component: (await import('./pages/CentrePage')).CentrePage }) },
  {
    path: 'settings/notifications',
    lazy: async () => ({ Component: (await import('./pages/NotificationSettingsPage')).NotificationSettingsPage }),
  },
];
