import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { DialogProps } from './dialog-props';

const DialogBody = lazy(async () => ({ default: (await import('./DialogBody')).DialogBody }));

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
