import type { NotificationSettingsPartsFragment } from '@kongano/graphql/notifications';
import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useLanguage, useText } from '../../../lib/i18n';
import { Card, Select, type SelectOption } from '../../../ui';

type Settings = NotificationSettingsPartsFragment;

interface DigestFieldsProps {
  chosen: Settings;
  onChange: (settings: Settings) => void;
  /** Whether anything is gathered into one letter at all. */
  gathers: boolean;
  problems: readonly FormProblem[];
}

const twoDigits = (hour: number): string => String(hour).padStart(2, '0');
const hours: readonly SelectOption[] = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${twoDigits(hour)}:00` }));

/** Names of the days, Monday first: any Monday will do. */
function weekdays(language: string): SelectOption[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => ({ value: String(day + 1), label: format.format(new Date(Date.UTC(2026, 10, 30 + day))) }));
}

/** The hour and day of what is gathered, and when nothing shall come. */
export function DigestFields({ chosen, onChange, gathers, problems }: DigestFieldsProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const errorOf = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.message;
  const hourOrNull = (value: string): number | null => (value === '' ? null : Number(value));
  return (
    <Card title={t('notifications.settings.hours')}>
      <p className="mb-4 text-muted">{t('notifications.settings.zone')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {gathers && (
          <>
            <Select
              name="digestHour"
              label={t('notifications.settings.digestHour')}
              empty={false}
              options={hours}
              value={String(chosen.digestHour)}
              error={errorOf('digestHour')}
              onChange={({ target }) => onChange({ ...chosen, digestHour: Number(target.value) })}
            />
            <Select
              name="digestDay"
              label={t('notifications.settings.digestDay')}
              empty={false}
              options={weekdays(language)}
              value={String(chosen.digestDay)}
              error={errorOf('digestDay')}
              onChange={({ target }) => onChange({ ...chosen, digestDay: Number(target.value) })}
            />
          </>
        )}
        <Select
          name="quietFrom"
          label={t('notifications.settings.quietFrom')}
          optional
          empty={t('notifications.settings.never')}
          options={hours}
          value={chosen.quietFrom === null ? '' : String(chosen.quietFrom)}
          error={errorOf('quietFrom')}
          onChange={({ target }) => onChange({ ...chosen, quietFrom: hourOrNull(target.value) })}
        />
        <Select
          name="quietTo"
          label={t('notifications.settings.quietTo')}
          optional
          empty={t('notifications.settings.never')}
          options={hours}
          value={chosen.quietTo === null ? '' : String(chosen.quietTo)}
          error={errorOf('quietTo')}
          onChange={({ target }) => onChange({ ...chosen, quietTo: hourOrNull(target.value) })}
        />
      </div>
    </Card>
  );
}
