import type { Visibility } from '@kongano/domain';
import type { ReactElement } from 'react';
import { type MessageId, useText } from '../../../lib/i18n';
import { Card } from '../../../ui';

export interface VisibilityCardProps {
  title: string;
  visibility: Visibility;
  isOpen: boolean;
  /** The reader is of its own people or staff. */
  isInside: boolean;
}

/** What a visibility means to those who read, and to those whose it is. */
function explanationOf(visibility: Visibility, isInside: boolean): MessageId {
  const isForOthers = !isInside && (visibility === 'ANONYMOUS' || visibility === 'INVITED');
  return isForOthers ? `postings.visibility.${visibility}.others` : `postings.visibility.${visibility}.detail`;
}

/** Who sees it: at once, or once a broker has published it. */
export function VisibilityCard({ title, visibility, isOpen, isInside }: VisibilityCardProps): ReactElement {
  const t = useText();
  return (
    <Card title={title}>
      <p className="font-semibold">{t(`postings.visibility.${visibility}`)}</p>
      <p className="text-muted">{t(isOpen ? explanationOf(visibility, isInside) : 'postings.preview.notYet')}</p>
    </Card>
  );
}
