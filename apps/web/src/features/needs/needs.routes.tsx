import type { RouteObject } from 'react-router';
import type { NeedSlots } from './slots';

/** Pages of needs. The form is one page above two addresses, so that it stays when a draft gets its own. */
export function needsRoutes(slots: NeedSlots): RouteObject[] {
  return [
    {
      path: 'needs',
      lazy: async () => {
        const { NeedsPage } = await import('./pages/NeedsPage');
        return { element: <NeedsPage slots={slots} /> };
      },
    },
    {
      lazy: async () => ({ Component: (await import('./pages/NeedFormPage')).NeedFormPage }),
      children: [
        { path: 'needs/new', element: null },
        { path: 'needs/:id/edit', element: null },
      ],
    },
    {
      path: 'needs/:id/sent',
      lazy: async () => {
        const { NeedSentPage } = await import('./pages/NeedSentPage');
        return { element: <NeedSentPage slots={slots} /> };
      },
    },
    { path: 'confirm/:token', lazy: async () => ({ Component: (await import('./pages/ConfirmPage')).ConfirmPage }) },
    {
      path: 'needs/:id',
      lazy: async () => {
        const { NeedPage } = await import('./pages/NeedPage');
        return { element: <NeedPage slots={slots} /> };
      },
    },
  ];
}
