import { useEffect, useState } from 'react';
import { askServer } from '../auth-client';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

let asked: Promise<readonly DemoAccount[]> | undefined;

/** The accounts of the demonstration; none on an installation for real work. Asked once per visit. */
export function useDemoAccounts(): readonly DemoAccount[] {
  const [accounts, setAccounts] = useState<readonly DemoAccount[]>([]);
  useEffect(() => {
    let isShown = true;
    asked ??= askServer('/api/demo', { method: 'GET' }).then((answer) => {
      // Without an answer it may still be the demonstration: the next page asks again.
      if (!answer.isDone && answer.code === 'NETWORK') asked = undefined;
      return answer.isDone ? accountsIn(answer.data) : [];
    });
    void asked.then((found) => isShown && setAccounts(found));
    return () => {
      isShown = false;
    };
  }, []);
  return accounts;
}

/** For tests: what was asked is forgotten. */
export function forgetDemo(): void {
  asked = undefined;
}

function accountsIn(data: unknown): DemoAccount[] {
  const accounts: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'accounts') : undefined;
  return Array.isArray(accounts) ? accounts.filter(isAccount) : [];
}

function isAccount(value: unknown): value is DemoAccount {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'email') === 'string' && 'password' in value;
}
