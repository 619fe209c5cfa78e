import { useApolloClient } from '@apollo/client/react';
import { AskFirmAgainDocument, ConfirmCapturedNeedDocument, KeepCapturedNeedDocument } from '@kongano/graphql/needs';
import { useText } from '../../../lib/i18n';
import { showToast } from '../../../ui';
import type { Problem } from '../../postings';

interface CaptureActs {
  confirm: (code: string) => Promise<readonly Problem[]>;
  askAgain: () => Promise<readonly Problem[]>;
  keep: () => Promise<readonly Problem[]>;
}

/** What is done about a need that was written for a firm. */
export function useCapture(id: string): CaptureActs {
  const t = useText();
  const client = useApolloClient();
  const tell = (problems: readonly Problem[], words: string): readonly Problem[] => {
    if (problems.length === 0) showToast(words);
    // A wrong code counts too, so what is left is asked for in any case.
    void client.refetchQueries({ include: ['NeedDetails'] });
    return problems;
  };
  return {
    confirm: async (code) => {
      const { data } = await client.mutate({ mutation: ConfirmCapturedNeedDocument, variables: { id, code } });
      return tell(data?.confirmCapturedNeed.problems ?? [], t('captures.confirmed'));
    },
    askAgain: async () => {
      const { data } = await client.mutate({ mutation: AskFirmAgainDocument, variables: { id } });
      return tell(data?.askFirmAgain.problems ?? [], t('captures.sentAgain'));
    },
    keep: async () => {
      const { data } = await client.mutate({ mutation: KeepCapturedNeedDocument, variables: { id } });
      return tell(data?.keepCapturedNeed.problems ?? [], t('captures.kept'));
    },
  };
}
