import { useApolloClient } from '@apollo/client/react';
import { CosignNeedDocument, type NeedFullFragment, WithdrawCosignDocument } from '@kongano/graphql/needs';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { type SelectOption, showToast } from '../../../ui';
import type { Problem } from '../../postings';
import type { CosignValues } from '../components/CosignForm';

interface Cosign {
  firms: SelectOption[];
  cosign: (values: CosignValues) => Promise<readonly Problem[]>;
  withdraw: () => Promise<readonly Problem[]>;
}

/** Saying for one's firm that it has the need too, and taking that back. */
export function useCosign(need: NeedFullFragment): Cosign {
  const t = useText();
  const client = useApolloClient();
  const { viewer } = useViewer();
  const { id } = need;
  const own = viewer?.memberships.flatMap(({ organisation }) => (organisation?.kind === 'FIRM' ? [organisation] : [])) ?? [];
  const others = own.filter((firm) => firm.id !== need.organisation?.id);
  const tell = (problems: readonly Problem[], words: string): readonly Problem[] => {
    if (problems.length === 0) {
      showToast(words);
      void client.refetchQueries({ include: ['NeedDetails'] });
    }
    return problems;
  };
  return {
    firms: others.filter(({ isVerified }) => isVerified).map((firm) => ({ value: firm.id, label: firm.name })),
    cosign: async ({ note, ...values }) => {
      // Text that is no number is refused here: the server would not understand it at all.
      const wrong = (['costPerYear', 'jobs'] as const).filter((field) => Number.isNaN(values[field]));
      if (wrong.length > 0) return wrong.map((field) => ({ code: 'NOT_WHOLE', field, message: t('needs.cosign.number') }));
      const variables = { id, ...values, note: note.trim() || undefined };
      const { data } = await client.mutate({ mutation: CosignNeedDocument, variables });
      return tell(data?.cosignNeed.problems ?? [], t('needs.cosign.done'));
    },
    withdraw: async () => {
      const found: Problem[] = [];
      for (const firm of others) {
        const { data } = await client.mutate({ mutation: WithdrawCosignDocument, variables: { id, organisationId: firm.id } });
        found.push(...(data?.withdrawCosign.problems ?? []).filter(({ code }) => code !== 'NOT_COSIGNED'));
      }
      return tell(found, t('needs.cosign.withdrawn'));
    },
  };
}
