import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusDot, type Tone } from '../../../ui';
import { type PasswordStrength, shortestPassword, strengthOf } from '../password-strength';
import { PasswordField, type PasswordFieldProps } from './PasswordField';

interface NewPasswordFieldProps extends PasswordFieldProps {
  /** What is typed so far. */
  typed: string;
  /** What others know too: name, address. */
  known?: readonly string[];
}

const tones: Record<Exclude<PasswordStrength['kind'], 'empty'>, Tone> = {
  short: 'neutral',
  guessable: 'attention',
  good: 'success',
  strong: 'success',
};

/** A new password, and in words how well it keeps others out. */
export function NewPasswordField({ typed, known, ...field }: NewPasswordFieldProps): ReactElement {
  const t = useText();
  const strength = strengthOf(typed, known);
  return (
    <div>
      <PasswordField {...field} autoComplete="new-password" hint={t('identity.password.hint', { count: shortestPassword })} />
      <p role="status" className="mt-1 min-h-6 text-sm">
        {strength.kind !== 'empty' && (
          <StatusDot tone={tones[strength.kind]}>
            {strength.kind === 'short'
              ? t('identity.password.short', { count: strength.missing })
              : t(`identity.password.${strength.kind}`)}
          </StatusDot>
        )}
      </p>
    </div>
  );
}
