import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import type { Moderation } from '../live/thread-server';
import type { MessageActs } from './acts';
import { WordsForm } from './WordsForm';

interface ModeratingProps {
  doing: Moderation;
  id: string;
  acts: MessageActs;
  onClose: () => void;
}

/** Reporting a message, or as staff hiding it or leaving it where it is: each with its reason. */
export function Moderating({ doing, id, acts, onClose }: ModeratingProps): ReactElement {
  const t = useText();
  return (
    <WordsForm
      label={t(`threads.${doing}.label`)}
      hint={t(`threads.${doing}.hint`)}
      confirmLabel={t(`threads.${doing}`)}
      onConfirm={(reason) => acts.moderate(doing, id, reason)}
      onClose={onClose}
    />
  );
}
