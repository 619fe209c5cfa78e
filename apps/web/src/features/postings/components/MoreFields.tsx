import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useText } from '../../../lib/i18n';

export interface MoreFieldsProps {
  /** Open from the start: there is something in it, or something is wrong in it. */
  isFilled: boolean;
  children: ReactNode;
}

/** What may be left out, folded away so that the short way stays short. */
export function MoreFields({ isFilled, children }: MoreFieldsProps): ReactElement {
  const t = useText();
  const [isOpen, setOpen] = useState(isFilled);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="group max-w-2xl rounded-md border border-line bg-surface"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 px-4 py-2.5 font-semibold text-accent [&::-webkit-details-marker]:hidden">
        <ChevronRight size={18} aria-hidden className="group-open:rotate-90" />
        {t('postings.more')}
      </summary>
      <div className="grid gap-6 border-t border-line p-4">{children}</div>
    </details>
  );
}
