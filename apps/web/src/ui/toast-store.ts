/** A short word on what was just done, with the way back where there is one. */
export interface Toast {
  id: number;
  message: string;
  tone: 'neutral' | 'danger';
  undo?: (() => void) | undefined;
  action?: { label: string; onPress: () => void } | undefined;
}

type Listener = () => void;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<Listener>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export const toastStore = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Toast[] => toasts,
  dismiss: (id: number): void => change(toasts.filter((toast) => toast.id !== id)),
};

/** Shows a toast; at most three at once, the oldest goes first. */
export function showToast(message: string, options: Partial<Pick<Toast, 'tone' | 'undo' | 'action'>> = {}): void {
  change([...toasts, { id: nextId++, message, tone: 'neutral' as const, ...options }].slice(-3));
}
