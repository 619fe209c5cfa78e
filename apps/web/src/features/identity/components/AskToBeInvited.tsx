import Copy from 'lucide-react/icons/copy';
import { type ReactElement, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Button, Card } from '../../../ui';

interface AskToBeInvitedProps {
  organisation: { id: string; name: string };
  email: string;
}

/** The organisation is already here: how one comes in, and words to send to its owner. */
export function AskToBeInvited({ organisation, email }: AskToBeInvitedProps): ReactElement {
  const t = useText();
  const [isCopied, setCopied] = useState(false);
  const address = `${window.location.origin}${urls.organisation(organisation.id)}`;
  const words = t('identity.ask.words', { name: organisation.name, email, address });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(true);
    } catch {
      // Not every phone lets a page copy; the words stand there to be marked.
      setCopied(false);
    }
  };
  return (
    <Card title={t('identity.ask.title', { name: organisation.name })}>
      <p>{t('identity.ask.body')}</p>
      <blockquote className="mt-3 rounded-md bg-sunken px-4 py-3 [overflow-wrap:anywhere]">{words}</blockquote>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button icon={Copy} variant="primary" onClick={() => void copy()}>
          {t('identity.ask.copy')}
        </Button>
        <span role="status" className="text-sm text-muted">
          {isCopied && t('identity.ask.copied')}
        </span>
      </div>
      <p className="mt-3 text-muted">{t('identity.ask.nobody')}</p>
      <Link to={urls.organisation(organisation.id)} className="mt-1 inline-flex min-h-11 items-center text-accent underline">
        {t('identity.ask.look', { name: organisation.name })}
      </Link>
    </Card>
  );
}
