import type { Visibility } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Card } from '../../../ui';

/** Who sees it: at once, or once a broker has published it. */
export function VisibilityCard({ title, visibility, isOpen }: { title: string; visibility: Visibility; isOpen: boolean }): ReactElement {
  const t = useText();
  return (
    <Card title={title}>
      <p className="font-semibold">{t(`postings.visibility.${visibility}`)}</p>
      <p className="text-muted">{t(isOpen ? `postings.visibility.${visibility}.detail` : 'postings.preview.notYet')}</p>
    </Card>
  );
}
