import type { ReactElement, ReactNode } from 'react';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { dayOf } from './message-days';

const oneDay = 86_400_000;

/** Between two days: today and yesterday by name. */
export function DayLine({ at, now = new Date() }: { at: string; now?: Date }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const day = dayOf(at);
  const name =
    day === dayOf(now) ? t('threads.today') : day === dayOf(new Date(now.getTime() - oneDay)) ? t('threads.yesterday') : undefined;
  return <Line className="text-muted">{name ?? formatDate(at, language)}</Line>;
}

/** Where the messages begin that the person has not seen. */
export function NewLine(): ReactElement {
  const t = useText();
  return <Line className="font-semibold text-attention-ink">{t('threads.new')}</Line>;
}

function Line({ className, children }: { className: string; children: ReactNode }): ReactElement {
  return (
    <li className={`flex items-center gap-3 text-sm ${className}`}>
      <span aria-hidden="true" className="h-px flex-1 bg-line" />
      {children}
      <span aria-hidden="true" className="h-px flex-1 bg-line" />
    </li>
  );
}
