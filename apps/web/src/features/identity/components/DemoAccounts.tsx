import { type ReactElement, useState } from 'react';
import { type MessageId, useText } from '../../../lib/i18n';
import { Button, Card } from '../../../ui';
import type { DemoAccount } from '../hooks/use-demo';

/** What each account of the demonstration may do; the first part of its address says which it is. */
const roles: Readonly<Record<string, { name: MessageId; detail: MessageId }>> = {
  firm: { name: 'identity.demo.firm', detail: 'identity.demo.firmDetail' },
  researcher: { name: 'identity.demo.researcher', detail: 'identity.demo.researcherDetail' },
  liaison: { name: 'identity.demo.liaison', detail: 'identity.demo.liaisonDetail' },
  facilitator: { name: 'identity.demo.facilitator', detail: 'identity.demo.facilitatorDetail' },
  broker: { name: 'identity.demo.broker', detail: 'identity.demo.brokerDetail' },
  officer: { name: 'identity.demo.officer', detail: 'identity.demo.officerDetail' },
  fund: { name: 'identity.demo.fund', detail: 'identity.demo.fundDetail' },
  reviewer: { name: 'identity.demo.reviewer', detail: 'identity.demo.reviewerDetail' },
  director: { name: 'identity.demo.director', detail: 'identity.demo.directorDetail' },
  admin: { name: 'identity.demo.admin', detail: 'identity.demo.adminDetail' },
};

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  onChoose: (account: DemoAccount) => Promise<void>;
}

/** The accounts of the demonstration, one press each. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps): ReactElement {
  const t = useText();
  const [chosen, setChosen] = useState<string>();
  const choose = async (account: DemoAccount): Promise<void> => {
    setChosen(account.email);
    await onChoose(account);
    setChosen(undefined);
  };
  return (
    <Card title={t('identity.demo.title')}>
      <p className="max-w-prose text-muted">{t('identity.demo.intro')}</p>
      <ul className="mt-4 grid grid-cols-2 gap-2">
        {accounts.map((account) => (
          <li key={account.email} className="grid">
            <Button
              className="flex-col items-start! gap-0.5! text-start!"
              busy={chosen === account.email}
              onClick={chosen ? undefined : () => void choose(account)}
            >
              <Words email={account.email} />
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Words({ email }: { email: string }): ReactElement {
  const t = useText();
  const role = roles[email.split('@')[0] ?? ''];
  return (
    <>
      <span>{role ? t(role.name) : email}</span>
      {role && <span className="hidden text-sm font-normal text-muted sm:block">{t(role.detail)}</span>}
    </>
  );
}
