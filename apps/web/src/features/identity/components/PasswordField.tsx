import { type ComponentProps, type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { TextField } from '../../../ui';

export type PasswordFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'prefix' | 'suffix'>;

/** A password with a button to look at it: on a small keyboard every second one is mistyped. */
export function PasswordField(props: PasswordFieldProps): ReactElement {
  const t = useText();
  const [isShown, setShown] = useState(false);
  return (
    <div className="relative">
      <TextField
        {...props}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="pe-24"
      />
      <button
        type="button"
        aria-pressed={isShown}
        aria-label={t(isShown ? 'identity.password.hideLong' : 'identity.password.showLong')}
        onClick={() => setShown(!isShown)}
        className="absolute end-0 bottom-0 min-h-11 rounded-md px-3 font-semibold text-accent hover:underline focus-visible:-outline-offset-3"
      >
        {t(isShown ? 'identity.password.hide' : 'identity.password.show')}
      </button>
    </div>
  );
}
