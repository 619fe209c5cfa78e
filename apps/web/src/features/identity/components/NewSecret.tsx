import Copy from 'lucide-react/icons/copy';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button } from '../../../ui';

interface NewSecretProps {
  secret: string;
  onDone: () => void;
}

/** The secret of a token that was just made, the only time that anybody sees it. */
export function NewSecret({ secret, onDone }: NewSecretProps): ReactElement {
  const t = useText();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Not every phone lets a page copy; the secret stands there to be marked.
      setCopied(false);
    }
  };
  return (
    <Banner tone="success" title={t('identity.tokens.newTitle')}>
      <p>{t('identity.tokens.newBody')}</p>
      <code className="mt-2 block rounded-md bg-sunken px-3 py-2 font-mono text-sm text-ink select-all [overflow-wrap:anywhere]">
        {secret}
      </code>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button icon={Copy} variant="primary" onClick={() => void copy()}>
          {t('identity.tokens.copy')}
        </Button>
        <Button onClick={onDone}>{t('identity.tokens.kept')}</Button>
        <span role="status" className="text-sm text-muted">
          {isCopied && t('identity.tokens.copied')}
        </span>
      </div>
    </Banner>
  );
}
