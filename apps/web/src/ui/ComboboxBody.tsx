import { Combobox as Base } from '@base-ui/react/combobox';
import ChevronDown from 'lucide-react/icons/chevron-down';
import X from 'lucide-react/icons/x';
import { type ReactElement, useMemo } from 'react';
import { classNames } from '../lib/class-names';
import { useText } from '../lib/i18n';
import { ComboboxPopup } from './ComboboxPopup';
import type { ComboboxOption, ComboboxProps } from './combobox-props';
import { controlClasses } from './control-classes';
import { Field, useControlIds } from './Field';
import { useSearch } from './use-search';

/** The combobox itself, with Base UI's behaviour: a chunk of its own, loaded by Combobox. */
export function ComboboxBody(props: ComboboxProps): ReactElement {
  const { label, hint, error, optional, search, value, onValue, placeholder, onBlur } = props;
  const t = useText();
  const ids = useControlIds({ id: props.id, name: props.name, hint, error });
  const { found, isSearching, look } = useSearch(search);
  const items = useMemo(() => (value && !found.some((one) => one.value === value.value) ? [...found, value] : [...found]), [found, value]);
  const sideButton = 'flex h-full w-11 items-center justify-center text-muted hover:text-ink';
  return (
    <Field {...{ label, hint, error, ids }} optional={optional ?? false}>
      <Base.Root<ComboboxOption>
        items={items}
        value={value}
        filter={null}
        itemToStringLabel={(option) => option.label}
        isItemEqualToValue={(one, other) => one.value === other.value}
        onValueChange={onValue}
        onOpenChange={(open) => open && look('')}
        onInputValueChange={(text, { reason }) => reason === 'input-change' && look(text)}
      >
        <Base.InputGroup className="relative max-w-md">
          <Base.Input {...ids} placeholder={placeholder} onBlur={onBlur} className={classNames(controlClasses, 'pe-22')} />
          <div className="absolute end-0 top-0 flex h-11">
            {value && (
              <Base.Clear aria-label={t('ui.clear')} className={sideButton}>
                <X size={18} aria-hidden />
              </Base.Clear>
            )}
            <Base.Trigger aria-label={t('ui.open')} className={sideButton}>
              <ChevronDown size={18} aria-hidden />
            </Base.Trigger>
          </div>
        </Base.InputGroup>
        <ComboboxPopup isSearching={isSearching} />
      </Base.Root>
    </Field>
  );
}
