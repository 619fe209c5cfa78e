import { useState } from 'react';

/** `1,250` and `1 250` are 1250; empty is null; anything else that is no number is NaN. */
export function parseNumber(text: string): number | null {
  const compact = text.replace(/[\s,_]/g, '');
  if (compact === '') return null;
  return /^-?\d+(\.\d+)?$/.test(compact) ? Number(compact) : Number.NaN;
}

export const groupThousands = (value: number): string => String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

interface NumberText {
  text: string;
  amount: number | null;
  type: (text: string) => void;
}

/** Holds what is typed, and follows the form when it sets another number (a draft restored, a form reset). */
export function useNumberText(value: number | null | undefined, write: (value: number) => string): NumberText {
  const show = (number: number | null | undefined): string => (typeof number === 'number' && !Number.isNaN(number) ? write(number) : '');
  const [typed, type] = useState(() => show(value));
  const typedAmount = parseNumber(typed);
  const isInStep = value === undefined || Number.isNaN(typedAmount) || Object.is(typedAmount, value);
  const text = isInStep ? typed : show(value);
  return { text, amount: parseNumber(text), type };
}
