import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';

const DialogBody = lazy(async () => ({ default: (await import('./DialogBody')).DialogBody }));

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  /** What follows from a yes. */
  children?: ReactNode;
  /** The verb of what is done, never "OK". */
  confirmLabel: string;
  onConfirm: () => void;
  danger?: boolean;
  busy?: boolean;
}

/** Asks before something that cannot be undone, and for nothing else. Its code comes when it first opens. */
export function Dialog(props: DialogProps): ReactElement | null {
  const [wasOpened, setOpened] = useState(props.isOpen);
  if (props.isOpen && !wasOpened) setOpened(true);
  return wasOpened ? (
    <Suspense fallback={null}>
      <DialogBody {...props} />
    </Suspense>
  ) : null;
}
