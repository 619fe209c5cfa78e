import { useMutation } from '@apollo/client/react';
import { IdentityVerifyOrganisationDocument } from '@kongano/graphql/identity';
import type { FormProblem } from '../../../lib/forms';
import { useAct } from './use-act';

/** Verifies an organisation, with the reason that goes into the record. */
export function useVerifyOrganisation(id: string): (reason: string) => Promise<readonly FormProblem[]> {
  const act = useAct();
  const [verify] = useMutation(IdentityVerifyOrganisationDocument);
  return (reason) => act(async () => (await verify({ variables: { id, reason } })).data?.verifyOrganisation);
}
