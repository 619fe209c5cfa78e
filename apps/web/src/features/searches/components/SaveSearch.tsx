import BookmarkPlus from 'lucide-react/icons/bookmark-plus';
import { type ReactElement, type SyntheticEvent, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, TextField } from '../../../ui';
import { type Problem, useRun } from '../../postings';

export interface SaveSearchProps {
  /** What is looked for now: a name to begin with. */
  suggestion: string;
  onSave: (name: string) => Promise<readonly Problem[]>;
}

/** Saves what the list shows under a name; the name stays when it is refused. */
export function SaveSearch({ suggestion, onSave }: SaveSearchProps): ReactElement {
  const t = useText();
  const [name, setName] = useState<string>();
  const { isBusy, problems, run } = useRun();
  if (name === undefined) {
    return (
      <Button icon={BookmarkPlus} onClick={() => setName(suggestion)}>
        {t('searches.save')}
      </Button>
    );
  }
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    void run(
      () => onSave(name),
      () => setName(undefined),
    );
  };
  return (
    <form noValidate onSubmit={save} className="flex w-full flex-wrap items-end gap-2 sm:max-w-md">
      <div className="min-w-0 grow">
        <TextField
          label={t('searches.name')}
          hint={t('searches.nameHint')}
          error={problems[0]?.message}
          value={name}
          autoFocus
          onFocus={({ target }) => target.select()}
          maxLength={80}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && setName(undefined)}
        />
      </div>
      <Button type="submit" variant="primary" busy={isBusy}>
        {t('searches.saveNow')}
      </Button>
    </form>
  );
}
