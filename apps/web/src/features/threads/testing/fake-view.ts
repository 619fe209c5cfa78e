type Callback = (entries: Pick<IntersectionObserverEntry, 'isIntersecting'>[]) => void;

/** Stands in for the browser's view: the test says what is before one's eyes. Call `restore` at the end. */
export function fakeView(): { show: (isInView: boolean) => void; restore: () => void } {
  const callbacks = new Set<Callback>();
  const before = Reflect.get(globalThis, 'IntersectionObserver');
  class FakeObserver {
    constructor(private readonly callback: Callback) {}
    observe(): void {
      callbacks.add(this.callback);
    }
    disconnect(): void {
      callbacks.delete(this.callback);
    }
  }
  Reflect.set(globalThis, 'IntersectionObserver', FakeObserver);
  return {
    show: (isIntersecting) => {
      for (const callback of [...callbacks]) callback([{ isIntersecting }]);
    },
    restore: () => {
      if (before) Reflect.set(globalThis, 'IntersectionObserver', before);
      else Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    },
  };
}
