import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button } from '../../../ui';
import { useSend } from '../hooks/use-auth-problems';

/** The letter did not come: where else to look, and another one. */
export function ResendLetter({ email }: { email: string }): ReactElement {
  const t = useText();
  const send = useSend();
  const [state, setState] = useState<'ready' | 'sending' | 'sent'>('ready');
  const [problem, setProblem] = useState<string>();
  const resend = async (): Promise<void> => {
    setState('sending');
    const [first] = await send('/api/auth/send-verification-email', { email });
    setProblem(first?.message);
    setState(first ? 'ready' : 'sent');
  };
  return (
    <section className="mt-6 grid max-w-2xl justify-items-start gap-3">
      <h2 className="text-lg font-bold">{t('identity.verify.notCome')}</h2>
      <p className="text-muted">{t('identity.verify.spam')}</p>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div role="status">{state === 'sent' && <Banner tone="success">{t('identity.verify.sent')}</Banner>}</div>
      {state !== 'sent' && (
        <Button busy={state === 'sending'} onClick={() => void resend()}>
          {t('identity.verify.resend')}
        </Button>
      )}
    </section>
  );
}
