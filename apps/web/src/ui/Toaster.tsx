import X from 'lucide-react/icons/x';
import { type ReactElement, useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '../lib/i18n';
import { type Toast, toastStore } from './toast-store';

/** Long enough to read twice and to reach for "undo"; it stays while one points at it or has the focus in it. */
const shownFor = 10_000;

/** Where toasts appear; once in the shell. Call `showToast(message, { undo })` from anywhere. */
export function Toaster(): ReactElement {
  const t = useText();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <section
      aria-label={t('ui.notifications')}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 bottom-20 z-50 flex flex-col items-center gap-2 md:bottom-6"
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastLine({ toast }: { toast: Toast }): ReactElement {
  const t = useText();
  const [isHeld, setHeld] = useState(false);
  const dismiss = (): void => toastStore.dismiss(toast.id);
  useEffect(() => {
    if (isHeld || toast.action) return;
    const timer = setTimeout(() => toastStore.dismiss(toast.id), shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, toast]);
  const act = toast.undo ? { label: t('ui.undo'), onPress: toast.undo } : toast.action;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the toast while someone reads it
    <div
      className={`pointer-events-auto flex w-full max-w-md items-center gap-1 rounded-md ps-4 shadow-lg ${toast.tone === 'danger' ? 'bg-danger text-on-danger' : 'bg-ink text-paper'}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="flex-1 py-2.5">{toast.message}</p>
      {act && (
        <button
          type="button"
          className="min-h-11 rounded-md px-3 font-bold underline underline-offset-4"
          onClick={() => {
            act.onPress();
            dismiss();
          }}
        >
          {act.label}
        </button>
      )}
      <button type="button" aria-label={t('ui.close')} onClick={dismiss} className="flex size-11 items-center justify-center">
        <X size={18} aria-hidden />
      </button>
    </div>
  );
}
