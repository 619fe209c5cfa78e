import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { buttonClasses } from './button-classes';
import { itemClasses, popupClasses } from './control-classes';
import type { MenuItem, MenuProps } from './menu-props';

/** The menu itself, with Base UI's behaviour; open at once, as it is fetched by the press that asks for it. */
export function MenuBody({ trigger, label, items, variant = 'secondary', size = 'normal', align = 'end' }: MenuProps): ReactElement {
  return (
    <Base.Root defaultOpen modal={false}>
      <Base.Trigger aria-label={label} className={buttonClasses(variant, size)}>
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
