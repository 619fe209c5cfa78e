import type { FieldProps } from './Field';

export interface ComboboxOption {
  value: string;
  label: string;
  /** A second line: the code, the place above it. */
  detail?: string | undefined;
}

export interface ComboboxProps extends FieldProps {
  /** Finds options for what is typed; the empty text asks for the first ones. */
  search: (text: string) => Promise<readonly ComboboxOption[]>;
  value: ComboboxOption | null;
  onValue: (value: ComboboxOption | null) => void;
  placeholder?: string;
  onBlur?: () => void;
}
