import Search from 'lucide-react/icons/search';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useKeys } from '../../../lib/keyboard';
import { TextField } from '../../../ui';

export interface SearchBoxProps {
  label: string;
  value: string;
  onValue: (text: string) => void;
  pause?: number;
}

/** Looks for words after a pause in typing; `/` leads here. */
export function SearchBox({ label, value, onValue, pause = 300 }: SearchBoxProps): ReactElement {
  const t = useText();
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  // Changed from outside: the Back button, a filter chip.
  if (value !== sent) {
    setSent(value);
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  useKeys([{ keys: '/', label: t('ui.search'), run: () => box.current?.focus() }]);
  const send = (text: string): void => {
    clearTimeout(timer.current);
    setSent(text);
    onValue(text);
  };
  return (
    <search>
      <form
        className="relative"
        onSubmit={(event) => {
          event.preventDefault();
          send(typed);
        }}
      >
        <Search size={18} aria-hidden className="pointer-events-none absolute start-3 bottom-3.25 text-muted" />
        <TextField
          ref={box}
          type="search"
          name="q"
          label={label}
          className="ps-10"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => send(target.value), pause);
          }}
        />
      </form>
    </search>
  );
}
