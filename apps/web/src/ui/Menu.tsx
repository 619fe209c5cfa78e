import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { type ButtonVariant, buttonClasses } from './button-classes';
import { itemClasses, popupClasses } from './control-classes';
import type { Icon } from './icon';

export type MenuItem = { id: string; label: ReactNode; icon?: Icon; danger?: boolean; disabled?: boolean } & (
  | { to: string; onSelect?: undefined }
  | { onSelect: () => void; to?: undefined }
);

export interface MenuProps {
  /** What the button shows; with an icon or initials alone, `label` names it. */
  trigger: ReactNode;
  label?: string;
  items: readonly MenuItem[];
  variant?: ButtonVariant;
  align?: 'start' | 'end';
  /** Opens at once when it appears: for a menu that is fetched on its first press. */
  defaultOpen?: boolean;
}

/** The less frequent acts on a thing. */
export function Menu({ trigger, label, items, variant = 'secondary', align = 'end', defaultOpen = false }: MenuProps): ReactElement {
  return (
    <Base.Root defaultOpen={defaultOpen} modal={false}>
      <Base.Trigger aria-label={label} className={buttonClasses(variant, 'normal', 'px-3')}>
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50 outline-none">
          <Base.Popup className={`${popupClasses} min-w-48`}>
            {items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ item }: { item: MenuItem }): ReactElement {
  const { icon: IconPart } = item;
  const common = { disabled: item.disabled ?? false, className: `${itemClasses} ${item.danger ? 'text-danger' : ''}` };
  const content = (
    <>
      {IconPart && <IconPart size={18} aria-hidden className="shrink-0" />}
      {item.label}
    </>
  );
  return item.to === undefined ? (
    <Base.Item {...common} onClick={item.onSelect}>
      {content}
    </Base.Item>
  ) : (
    <Base.Item {...common} render={<Link to={item.to} />}>
      {content}
    </Base.Item>
  );
}
