import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactElement, ReactNode } from 'react';
import type { Icon } from './icon';

export type BannerTone = 'info' | 'attention' | 'success' | 'danger';

const looks: Record<BannerTone, [Icon, string]> = {
  info: [Info, 'border-accent bg-accent-soft'],
  attention: [TriangleAlert, 'border-attention bg-attention-soft'],
  success: [CircleCheck, 'border-success bg-success-soft'],
  danger: [CircleAlert, 'border-danger bg-danger-soft'],
};

export interface BannerProps {
  tone?: BannerTone;
  title?: ReactNode;
  children?: ReactNode;
  /** One thing to do about it. */
  action?: ReactNode;
}

/** Something to know before going on. */
export function Banner({ tone = 'info', title, children, action }: BannerProps): ReactElement {
  const [IconPart, classes] = looks[tone];
  return (
    <div role={tone === 'danger' ? 'alert' : undefined} className={`flex gap-3 rounded-md border-s-4 px-4 py-3 ${classes}`}>
      <IconPart size={20} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
        {action && <div className="mt-2">{action}</div>}
      </div>
    </div>
  );
}
