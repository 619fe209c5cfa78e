import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Combobox, type ComboboxOption, showToast } from '../../../ui';
import { useRun } from '../../postings';
import type { ClusterMembers } from '../hooks/use-cluster-members';

/** Takes an organisation into the cluster. */
export function AddMember({ find, add }: Pick<ClusterMembers, 'find' | 'add'>): ReactElement {
  const t = useText();
  const { isBusy, problems, run } = useRun();
  const [chosen, setChosen] = useState<ComboboxOption | null>(null);
  const send = (): void => {
    if (!chosen) return;
    void run(
      () => add(chosen.value),
      () => {
        showToast(t('clusters.added', { name: chosen.label }));
        setChosen(null);
      },
    );
  };
  return (
    <form
      noValidate
      className="mt-4 grid gap-3 border-t border-line pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Combobox
        name="add-member"
        label={t('clusters.add')}
        hint={t('clusters.addHint')}
        error={problems[0]?.message}
        search={find}
        value={chosen}
        onValue={setChosen}
      />
      <Button type="submit" busy={isBusy} disabled={!chosen} className="justify-self-start">
        {t('clusters.addButton')}
      </Button>
    </form>
  );
}
