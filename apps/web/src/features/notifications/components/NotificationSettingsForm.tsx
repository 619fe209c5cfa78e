import type { NotificationSettingsPartsFragment } from '@kongano/graphql/notifications';
import type { NotificationTiming, NotificationTopic } from '@kongano/graphql/schema-types';
import { type ReactElement, useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, Card, ErrorSummary, Select, showToast } from '../../../ui';
import { DigestFields } from './DigestFields';

type Settings = NotificationSettingsPartsFragment;
const timings: readonly NotificationTiming[] = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'];

interface NotificationSettingsFormProps {
  initial: Settings;
  save: (settings: Settings) => Promise<readonly FormProblem[]>;
}

/** Letters by topic, and the hours at which one wants them. What was chosen stays in the fields until it is saved. */
export function NotificationSettingsForm({ initial, save }: NotificationSettingsFormProps): ReactElement {
  const t = useText();
  const [chosen, setChosen] = useState(initial);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [isSaving, setSaving] = useState(false);
  const submit = async (): Promise<void> => {
    setSaving(true);
    const found = await save(chosen);
    setSaving(false);
    setProblems(found);
    if (found.length === 0) showToast(t('ui.saved'));
  };
  const setTiming = (topic: NotificationTopic, timing: NotificationTiming): void =>
    setChosen({ ...chosen, letters: chosen.letters.map((one) => (one.topic === topic ? { ...one, timing } : one)) });
  const gathers = chosen.letters.some(({ timing }) => timing === 'DAILY' || timing === 'WEEKLY');
  return (
    <form
      className="grid max-w-2xl gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary problems={problems} />
      <Card title={t('notifications.settings.letters')}>
        <div className="grid gap-4">
          {chosen.letters.map(({ topic, timing }) => (
            <Select
              key={topic}
              name={topic}
              label={t(`notifications.topic.${topic}`)}
              hint={t(`notifications.topic.${topic}.hint`)}
              empty={false}
              value={timing}
              options={timings.map((value) => ({ value, label: t(`notifications.timing.${value}`) }))}
              onChange={({ target }) => setTiming(topic, timings.find((one) => one === target.value) ?? timing)}
            />
          ))}
        </div>
      </Card>
      <DigestFields chosen={chosen} onChange={setChosen} gathers={gathers} problems={problems} />
      <Button type="submit" variant="primary" busy={isSaving} className="justify-self-start">
        {t('notifications.settings.save')}
      </Button>
    </form>
  );
}
