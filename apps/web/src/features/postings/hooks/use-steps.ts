import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

interface StepsHook {
  current: number;
  go: (index: number, field?: string) => void;
}

/** The step of a form, in the address, so that Back and reload stay in the form; a field to go to gets the focus. */
export function useSteps(count: number): StepsHook {
  const [address, setAddress] = useSearchParams();
  const [target, setTarget] = useState<{ id: string; step: number }>();
  const asked = Number(address.get('step') ?? '1');
  const current = Number.isInteger(asked) && asked >= 1 && asked <= count ? asked - 1 : 0;
  useEffect(() => {
    // The router changes the address a moment after it was asked to.
    if (!target || target.step !== current) return;
    setTarget(undefined);
    const element = document.getElementById(target.id) ?? document.getElementById(`${target.id}-group`);
    // Inside a part that is folded away nothing can have the focus.
    const folded = element?.closest('details');
    if (folded) folded.open = true;
    const place = document.querySelector(`label[for="${CSS.escape(target.id)}"]`) ?? element;
    place?.scrollIntoView({ block: target.id === 'step' ? 'nearest' : 'start' });
    element?.focus({ preventScroll: true });
  }, [target, current]);
  return {
    current,
    go: (index, field = 'step') => {
      if (index !== current) setAddress((now) => withStep(now, index + 1));
      if (field === 'step') window.scrollTo(0, 0);
      setTarget({ id: field, step: index });
    },
  };
}

function withStep(address: URLSearchParams, step: number): URLSearchParams {
  const next = new URLSearchParams(address);
  next.set('step', String(step));
  return next;
}
