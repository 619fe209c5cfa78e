import type { RouteObject } from 'react-router';

export const notificationsRoutes: RouteObject[] = [
  {
    path: 'settings/notifications',
    lazy: async () => ({ Component: (await import('./pages/NotificationSettingsPage')).NotificationSettingsPage }),
  },
];
