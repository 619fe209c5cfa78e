import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import type { ReactElement } from 'react';
import { useText } from '../lib/i18n';
import { Button } from './Button';
import type { DialogProps } from './dialog-props';

/** The dialog itself, with Base UI's behaviour: a chunk of its own, loaded by Dialog. */
export function DialogBody({
  isOpen,
  onClose,
  title,
  children,
  confirmLabel,
  onConfirm,
  danger = false,
  busy = false,
}: DialogProps): ReactElement {
  const t = useText();
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.45)]" />
        <Base.Popup className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-md rounded-lg border border-line bg-surface p-5 text-ink shadow-xl md:top-1/3 md:bottom-auto">
          <Base.Title className="text-lg font-bold">{title}</Base.Title>
          <Base.Description render={<div />} className="mt-2 text-muted">
            {children}
          </Base.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Base.Close render={<Button />}>{t('ui.cancel')}</Base.Close>
            <Button variant={danger ? 'danger' : 'primary'} onClick={onConfirm} busy={busy}>
              {confirmLabel}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
