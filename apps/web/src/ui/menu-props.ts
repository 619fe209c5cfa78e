import type { ReactNode } from 'react';
import type { ButtonSize, ButtonVariant } from './button-classes';
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
  /** `icon` for initials or an icon alone. */
  size?: ButtonSize;
  align?: 'start' | 'end';
}
