import { type ReactElement, useState } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { Banner, Dialog } from '../../../ui';

interface DeleteMessageProps {
  isOpen: boolean;
  onDelete: () => Promise<string | undefined>;
  onClose: () => void;
}

/** Asks before one's words are gone for everyone. */
export function DeleteMessage({ isOpen, onDelete, onClose }: DeleteMessageProps): ReactElement {
  const t = useText();
  const [refusal, setRefusal] = useState<string>();
  const confirm = async (): Promise<void> => {
    const wrong = await onDelete().catch((error: unknown) => faultOf(error).message ?? t('ui.errorBody'));
    setRefusal(wrong);
    if (wrong === undefined) onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => void confirm()}
      title={t('threads.delete.title')}
      confirmLabel={t('threads.delete')}
      danger
    >
      {t('threads.delete.body')}
      {refusal && <Banner tone="danger">{refusal}</Banner>}
    </Dialog>
  );
}
