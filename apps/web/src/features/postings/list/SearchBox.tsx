import Search from 'lucide-react/icons/search';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { TextField } from '../../../ui';

export interface SearchBoxProps {
  label: string;
  value: string;
  onValue: (text: string) => void;
  pause?: number;
}

/** Looks for words after a pause in typing; the shell's `/` leads here, as it is a search field. */
export function SearchBox({ label, value, onValue, pause = 300 }: SearchBoxProps): ReactElement {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  // Changed from outside: the Back button, a filter chip.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setSent(value);
      setTyped(value);
    }
  }
  useEffect(() => () => clearTimeout(timer.current), []);
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
