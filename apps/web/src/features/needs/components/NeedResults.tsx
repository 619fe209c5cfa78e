import type { NeedLineFragment } from '@kongano/graphql/needs';
import Plus from 'lucide-react/icons/plus';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { EmptyState, LinkButton, Pager } from '../../../ui';
import { NeedRow } from './NeedRow';

export interface NeedResultsProps {
  needs: readonly NeedLineFragment[];
  total: number;
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  /** Nothing of this kind, nothing with these words, nothing of one's own: three different empty places. */
  emptiness: 'empty' | 'found' | 'mine';
}

/** Needs as rows, how many there are, and the way to more of them. */
export function NeedResults({ needs, total, hasMore, isLoadingMore, onMore, emptiness }: NeedResultsProps): ReactElement {
  if (needs.length === 0) return <NoNeeds emptiness={emptiness} />;
  return (
    <div>
      <ul className="divide-y divide-line border-y border-line">
        {needs.map((need) => (
          <NeedRow key={need.id} need={need} />
        ))}
      </ul>
      <Pager shown={needs.length} total={total} hasMore={hasMore} onMore={onMore} busy={isLoadingMore} />
    </div>
  );
}

function NoNeeds({ emptiness }: Pick<NeedResultsProps, 'emptiness'>): ReactElement {
  const t = useText();
  if (emptiness === 'found') return <EmptyState title={t('needs.empty.found')}>{t('needs.empty.foundBody')}</EmptyState>;
  const tell = (
    <LinkButton to={urls.needNew()} variant="primary" icon={Plus}>
      {t('needs.new')}
    </LinkButton>
  );
  return (
    <EmptyState title={t(emptiness === 'mine' ? 'needs.empty.mine' : 'needs.empty.title')} action={tell}>
      {t('needs.empty.body')}
    </EmptyState>
  );
}
