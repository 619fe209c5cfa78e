import Copy from 'lucide-react/icons/copy';
import { type ReactElement, useEffect, useRef, useState } from 'react';
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
  const place = useRef<HTMLDivElement>(null);
  // The form it came from is gone: who works with keys or a screen reader is taken to what must not be missed.
  useEffect(() => place.current?.focus(), []);
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
      <div ref={place} tabIndex={-1} className="outline-none">
        <p>{t('identity.tokens.newBody')}</p>
        <code className="mt-2 block rounded-md bg-surface px-3 py-2 font-mono text-sm text-ink select-all [overflow-wrap:anywhere]">
          {secret}
        </code>
      </div>
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
