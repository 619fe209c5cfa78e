import { useQuery } from '@apollo/client/react';
import { NotificationsOwnFiguresDocument, NotificationsStaffFiguresDocument } from '@kongano/graphql/notifications';
import { urls } from '../../../lib/urls';
import type { FigureDoor } from '../components/FigureDoors';

/** What is one's own, counted; for staff what is Kongano's. Nothing until it is known: figures hold nobody up. */
export function useFigures(isStaff: boolean): readonly FigureDoor[] {
  const own = useQuery(NotificationsOwnFiguresDocument, { skip: isStaff }).data;
  const all = useQuery(NotificationsStaffFiguresDocument, { skip: !isStaff }).data?.figures;
  if (all) {
    return [
      { label: 'notifications.figure.publishedNeeds', count: all.publishedNeeds, to: urls.needs() },
      { label: 'notifications.figure.publishedOffers', count: all.publishedOffers, to: urls.offers() },
      { label: 'notifications.figure.firms', count: all.firms, to: urls.organisations({ kind: 'FIRM' }) },
      { label: 'notifications.figure.institutions', count: all.institutions, to: urls.organisations({ kind: 'ACADEMIA' }) },
      { label: 'notifications.figure.clusters', count: all.clusters, to: urls.clusters() },
    ];
  }
  if (!own) return [];
  return [
    { label: 'notifications.figure.ownNeeds', count: own.needs.totalCount, to: urls.needs({ mine: 1 }) },
    { label: 'notifications.figure.ownOffers', count: own.offers.totalCount, to: urls.offers({ mine: 1 }) },
  ];
}
