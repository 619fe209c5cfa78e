import type { ReactElement } from 'react';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';

/** Where words stood that their author took away. */
export function DeletedMessage({ at }: { at: string }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return <p className="text-muted italic">{t('threads.deleted', { at: formatDateTime(at, language) })}</p>;
}
