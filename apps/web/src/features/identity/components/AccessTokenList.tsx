import KeyRound from 'lucide-react/icons/key-round';
import { type ReactElement, useState } from 'react';
import { formatDate, formatRelative } from '../../../lib/formats';
import type { FormProblem } from '../../../lib/forms';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, Dialog, StatusDot, showToast } from '../../../ui';
import type { AccessToken } from '../hooks/use-access-tokens';

interface AccessTokenListProps {
  tokens: readonly AccessToken[];
  revoke: (id: string) => Promise<readonly FormProblem[]>;
}

/** What each token may do, how long it holds and when it was used; and ending it, after a question. */
export function AccessTokenList({ tokens, revoke }: AccessTokenListProps): ReactElement {
  const t = useText();
  const [ending, setEnding] = useState<AccessToken>();
  const [isBusy, setBusy] = useState(false);
  const end = async (): Promise<void> => {
    if (!ending) return;
    setBusy(true);
    const [problem] = await revoke(ending.id);
    setBusy(false);
    setEnding(undefined);
    showToast(problem?.message ?? t('identity.tokens.revoked'), { tone: problem ? 'danger' : 'neutral' });
  };
  return (
    <>
      <ul className="divide-y divide-line">
        {tokens.map((token) => (
          <Line key={token.id} token={token} onEnd={() => setEnding(token)} />
        ))}
      </ul>
      <Dialog
        isOpen={ending !== undefined}
        onClose={() => setEnding(undefined)}
        onConfirm={() => void end()}
        busy={isBusy}
        danger
        title={t('identity.tokens.revokeTitle', { name: ending?.name ?? '' })}
        confirmLabel={t('identity.tokens.revoke')}
      >
        {t('identity.tokens.revokeBody')}
      </Dialog>
    </>
  );
}

function Line({ token, onEnd }: { token: AccessToken; onEnd: () => void }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { name, canWrite, createdAt, lastUsedAt, expiresAt } = token;
  const isOver = new Date(expiresAt) <= new Date();
  return (
    <li className="flex flex-wrap items-center gap-3 py-2.5 sm:flex-nowrap">
      <KeyRound size={22} aria-hidden className="shrink-0 text-muted" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap gap-x-3 font-semibold [overflow-wrap:anywhere]">
          {name}
          <span className="text-sm font-normal">
            <StatusDot tone={isOver ? 'neutral' : canWrite ? 'attention' : 'success'}>
              {t(canWrite ? 'identity.tokens.writes' : 'identity.tokens.reads')}
            </StatusDot>
          </span>
        </p>
        <p className="text-sm text-muted">
          {t(isOver ? 'identity.tokens.over' : 'identity.tokens.until', { date: formatDate(expiresAt, language) })}
          {' · '}
          {lastUsedAt ? t('identity.tokens.used', { when: formatRelative(lastUsedAt, language) }) : t('identity.tokens.unused')}
          {' · '}
          {t('identity.tokens.since', { date: formatDate(createdAt, language) })}
        </p>
      </div>
      <Button size="small" onClick={onEnd} aria-label={t('identity.tokens.revokeNamed', { name })}>
        {t('identity.tokens.revoke')}
      </Button>
    </li>
  );
}
