import { useQuery } from '@apollo/client/react';
import { FrontFiguresDocument, FrontNeedsDocument } from '@kongano/graphql/insights';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { usePageTitle } from '../../../lib/page-title';
import { KangaBorder } from '../../../ui';
import { ClusterLinks } from '../components/ClusterLinks';
import { Doors } from '../components/Doors';
import { FigureRow } from '../components/FigureRow';
import { HowItWorks } from '../components/HowItWorks';
import { LazyMap } from '../components/LazyMap';
import { NewestNeeds } from '../components/NewestNeeds';

/** What a visitor sees first: what Kongano is, three doors, and what goes on behind them. The words come first, data and map after. */
export function FrontPage(): ReactElement {
  const t = useText();
  usePageTitle('');
  const figures = useQuery(FrontFiguresDocument, { errorPolicy: 'all' });
  const needs = useQuery(FrontNeedsDocument, { errorPolicy: 'all' });
  return (
    <div className="grid gap-10 md:gap-14">
      <div>
        <h1 className="max-w-3xl text-3xl font-extrabold tracking-tight md:text-5xl">{t('insights.title')}</h1>
        <p className="mt-3 max-w-prose text-lg text-muted">{t('insights.sentence')}</p>
        <KangaBorder className="mt-5 mb-5 h-3.5" />
        <Doors />
      </div>
      <FigureRow figures={figures.data?.figures} />
      <NewestNeeds needs={needs.data?.needs} hasFailed={needs.error !== undefined} onRetry={() => void needs.refetch()} />
      <HowItWorks />
      <LazyMap />
      <ClusterLinks clusters={needs.data?.clusters} />
    </div>
  );
}
