import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Markdown } from '../../../ui';

/** A message that staff have hidden: why, and for those who still read it, its words. */
export function HiddenMessage({ message: { body, hiddenReason } }: { message: ThreadMessageFragment }): ReactElement {
  const t = useText();
  return (
    <>
      <p className="text-muted italic">{t(body === '' ? 'threads.hidden' : 'threads.hiddenFromOthers', { reason: hiddenReason ?? '' })}</p>
      {body !== '' && <Markdown text={body} />}
    </>
  );
}
