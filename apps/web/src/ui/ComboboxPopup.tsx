import { Combobox as Base } from '@base-ui/react/combobox';
import Check from 'lucide-react/icons/check';
import type { ReactElement } from 'react';
import { useText } from '../lib/i18n';
import type { ComboboxOption } from './combobox-props';
import { itemClasses, popupClasses } from './control-classes';
import { Spinner } from './Spinner';

/** The list under a combobox: options, or a word on why there are none. */
export function ComboboxPopup({ isSearching }: { isSearching: boolean }): ReactElement {
  const t = useText();
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} className="z-50 outline-none">
        <Base.Popup className={`${popupClasses} w-[var(--anchor-width)]`} aria-busy={isSearching || undefined}>
          <Base.Status className="text-sm text-muted">
            {isSearching && (
              <span className="flex items-center gap-2 px-3 py-2">
                <Spinner /> {t('ui.searching')}
              </span>
            )}
          </Base.Status>
          <Base.Empty className="text-sm text-muted">
            {!isSearching && <span className="block px-3 py-2">{t('ui.noResults')}</span>}
          </Base.Empty>
          <Base.List>
            {(option: ComboboxOption) => (
              <Base.Item key={option.value} value={option} className={itemClasses}>
                <span className="min-w-0 flex-1">
                  {option.label}
                  {option.detail && <span className="block text-sm text-muted">{option.detail}</span>}
                </span>
                <Base.ItemIndicator>
                  <Check size={18} aria-hidden />
                </Base.ItemIndicator>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
