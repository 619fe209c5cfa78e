import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { chooseTheme, useTheme } from '../../../lib/theme';
import { RadioCards } from '../../../ui';

/** Light or dark, on this device. */
export function ThemeChoice(): ReactElement {
  const t = useText();
  const theme = useTheme();
  return (
    <RadioCards
      name="theme"
      label={t('identity.theme.label')}
      options={[
        { value: 'light', label: t('identity.theme.light'), detail: t('identity.theme.lightDetail') },
        { value: 'dark', label: t('identity.theme.dark'), detail: t('identity.theme.darkDetail') },
      ]}
      value={theme}
      onChange={(event) => chooseTheme(event.target.value === 'dark' ? 'dark' : 'light')}
    />
  );
}
