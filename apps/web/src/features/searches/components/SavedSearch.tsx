import type { SavedSearchLineFragment } from '@kongano/graphql/searches';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Trash2 from 'lucide-react/icons/trash-2';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Menu } from '../../../ui';
import { useNewCount } from '../hooks/use-new-count';

export interface SavedSearchProps {
  search: SavedSearchLineFragment;
  /** The list shows it now. */
  isOpen: boolean;
  onOpen: () => void;
  onRemove: () => void;
}

const listsOfKinds = { NEED: urls.needs(), OFFER: urls.offers(), CASE: urls.cases() } as const;

/** One saved search: opens its list, and says how much is new there. */
export function SavedSearch({ search, isOpen, onOpen, onRemove }: SavedSearchProps): ReactElement {
  const t = useText();
  const count = useNewCount(search);
  const list = listsOfKinds[search.kind];
  return (
    <li
      className={`inline-flex min-h-11 items-center rounded-full border ps-4 ${isOpen ? 'border-accent bg-accent-soft' : 'border-line bg-surface'}`}
    >
      <Link
        to={`${list}?${search.address}`}
        aria-current={isOpen ? 'true' : undefined}
        onClick={onOpen}
        className="inline-flex min-h-11 items-center gap-2 no-underline hover:underline"
      >
        <span className="max-w-48 truncate">{search.name}</span>
        {count > 0 && <strong className="whitespace-nowrap text-accent">{t('searches.new', { count })}</strong>}
      </Link>
      <Menu
        trigger={<Ellipsis size={18} aria-hidden />}
        label={t('searches.options', { name: search.name })}
        variant="quiet"
        size="icon"
        items={[{ id: 'remove', label: t('searches.remove'), icon: Trash2, danger: true, onSelect: onRemove }]}
      />
    </li>
  );
}
