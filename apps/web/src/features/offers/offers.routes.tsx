import type { RouteObject } from 'react-router';
import type { OfferSlots } from './slots';

/** Pages of offers. The form is one page above two addresses, so that it stays when a draft gets its own. */
export function offersRoutes(slots: OfferSlots): RouteObject[] {
  return [
    {
      path: 'offers',
      lazy: async () => {
        const { OffersPage } = await import('./pages/OffersPage');
        return { element: <OffersPage slots={slots} /> };
      },
    },
    {
      lazy: async () => ({ Component: (await import('./pages/OfferFormPage')).OfferFormPage }),
      children: [
        { path: 'offers/new', element: null },
        { path: 'offers/:id/edit', element: null },
      ],
    },
    { path: 'offers/:id/sent', lazy: async () => ({ Component: (await import('./pages/OfferSentPage')).OfferSentPage }) },
    {
      path: 'offers/:id',
      lazy: async () => {
        const { OfferPage } = await import('./pages/OfferPage');
        return { element: <OfferPage slots={slots} /> };
      },
    },
  ];
}
