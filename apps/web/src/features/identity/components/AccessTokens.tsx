import Plus from 'lucide-react/icons/plus';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import type { AccessTokens as State } from '../hooks/use-access-tokens';
import { AccessTokenForm } from './AccessTokenForm';
import { AccessTokenList } from './AccessTokenList';
import { NewSecret } from './NewSecret';
import { Waiting } from './Waiting';

/** With what programs act for the person: the tokens there are, a new one, and its secret while it is shown. */
export function AccessTokens({ state }: { state: State }): ReactElement {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { tokens, error, retry, secret, putAway, make, revoke } = state;
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-muted">{t('identity.tokens.intro')}</p>
      {secret && <NewSecret secret={secret} onDone={putAway} />}
      {!tokens && <Waiting error={error} onRetry={retry} cards={1} />}
      {tokens?.length === 0 && <p>{t('identity.tokens.none')}</p>}
      {tokens && tokens.length > 0 && <AccessTokenList tokens={tokens} revoke={revoke} />}
      {isOpen && (
        <AccessTokenForm
          onCancel={() => setOpen(false)}
          make={async (token) => {
            const problems = await make(token);
            if (problems.length === 0) setOpen(false);
            return problems;
          }}
        />
      )}
      {!isOpen && !secret && tokens && (
        <Button icon={Plus} className="justify-self-start" onClick={() => setOpen(true)}>
          {t('identity.tokens.make')}
        </Button>
      )}
    </div>
  );
}
