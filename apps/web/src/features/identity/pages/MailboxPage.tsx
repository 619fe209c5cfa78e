import RotateCw from 'lucide-react/icons/rotate-cw';
import { type ReactElement, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls, withQuery } from '../../../lib/urls';
import { Banner, Button, Card, EmptyState, ErrorState, LinkButton, PageHead, Skeleton, TextField } from '../../../ui';
import { Letter } from '../components/Letter';
import { LetterList } from '../components/LetterList';
import { useLetters } from '../hooks/use-letters';
import type { KeptLetter } from '../letters';

/** The demonstration's post: what an installation for real work would have sent. */
export function MailboxPage(): ReactElement {
  const t = useText();
  const [query, setQuery] = useSearchParams();
  const to = query.get('to') ?? '';
  const { state, reload } = useLetters(to);
  return (
    <>
      <PageHead
        title={t('identity.mailbox.title')}
        action={
          <Button icon={RotateCw} onClick={reload}>
            {t('identity.mailbox.reload')}
          </Button>
        }
      />
      {state.kind !== 'absent' && (
        <div className="mb-6 grid gap-5">
          <Banner title={t('identity.mailbox.demoTitle')}>{t('identity.mailbox.demo')}</Banner>
          <Address key={to} to={to} onAddress={(next) => setQuery(next ? { to: next } : {})} />
        </div>
      )}
      {state.kind === 'loading' && <Skeleton cards={3} lines={2} />}
      {state.kind === 'failed' && <ErrorState onRetry={reload} />}
      {state.kind === 'absent' && (
        <EmptyState title={t('identity.mailbox.absent')} action={<LinkButton to={urls.home()}>{t('app.notFound.home')}</LinkButton>}>
          {t('identity.mailbox.absentBody')}
        </EmptyState>
      )}
      {state.kind === 'ready' && <Letters letters={state.letters} to={to} openId={query.get('letter')} />}
    </>
  );
}

/** Whose letters: an address, or everybody's. */
function Address({ to, onAddress }: { to: string; onAddress: (to: string) => void }): ReactElement {
  const t = useText();
  const [typed, setTyped] = useState(to);
  return (
    <form
      className="grid max-w-2xl grid-cols-[1fr_auto] items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onAddress(typed.trim());
      }}
    >
      <TextField
        id="to"
        label={t('identity.mailbox.filter')}
        type="search"
        inputMode="email"
        autoCapitalize="none"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit">{t('identity.mailbox.show')}</Button>
    </form>
  );
}

interface LettersProps {
  letters: readonly KeptLetter[];
  to: string;
  openId: string | null;
}

/** On phones the list or the letter, elsewhere both. */
function Letters({ letters, to, openId }: LettersProps): ReactElement {
  const t = useText();
  const chosen = letters.find(({ id }) => id === openId);
  if (letters.length === 0) return <EmptyState title={t('identity.mailbox.empty')}>{t('identity.mailbox.emptyBody')}</EmptyState>;
  const urlOf = (letter?: string): string => withQuery(urls.mailbox(), { to, letter });
  const shown = chosen ?? letters[0];
  return (
    <div className="grid items-start gap-6 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <Card flush className={chosen && 'hidden md:block'}>
        <LetterList letters={letters} currentId={shown?.id} urlOf={urlOf} />
      </Card>
      <div className={chosen ? undefined : 'hidden md:block'}>
        <LinkButton to={urlOf()} variant="quiet" className="mb-3 md:hidden">
          {t('identity.mailbox.back')}
        </LinkButton>
        {shown && (
          <Card>
            <Letter letter={shown} />
          </Card>
        )}
      </div>
    </div>
  );
}
