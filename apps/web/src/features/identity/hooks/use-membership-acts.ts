import { useMutation } from '@apollo/client/react';
import {
  IdentityChangeMembershipRoleDocument,
  IdentityInviteMemberDocument,
  IdentityRemoveMemberDocument,
  IdentityRevokeInvitationDocument,
} from '@kongano/graphql/identity';
import type { MembershipRole } from '@kongano/graphql/schema-types';
import { useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { newId } from '../../../lib/ids';
import { useAct } from './use-act';

type Problems = Promise<readonly FormProblem[]>;

export interface MembershipActs {
  invite: (email: string, role: MembershipRole) => Problems;
  revoke: (invitationId: string) => Problems;
  changeRole: (membershipId: string, role: MembershipRole) => Problems;
  remove: (membershipId: string) => Problems;
}

/** What owners do with the people of their organisation; `onDone` reads it anew. */
export function useMembershipActs(organisationId: string, onDone: () => Promise<unknown>): MembershipActs {
  const act = useAct();
  const [invitationId, setInvitationId] = useState(newId);
  const [invite] = useMutation(IdentityInviteMemberDocument);
  const [revoke] = useMutation(IdentityRevokeInvitationDocument);
  const [changeRole] = useMutation(IdentityChangeMembershipRoleDocument);
  const [remove] = useMutation(IdentityRemoveMemberDocument);
  const finish = async (run: Parameters<typeof act>[0]): Problems => {
    const problems = await act(run);
    if (problems.length === 0) await onDone();
    return problems;
  };
  return {
    invite: async (email, role) => {
      const problems = await finish(async () => {
        const { data } = await invite({ variables: { id: invitationId, organisationId, email, role } });
        return data?.inviteMember;
      });
      if (problems.length === 0) setInvitationId(newId());
      return problems;
    },
    revoke: (id) => finish(async () => (await revoke({ variables: { id } })).data?.revokeInvitation),
    changeRole: (membershipId, role) =>
      finish(async () => (await changeRole({ variables: { membershipId, role } })).data?.changeMembershipRole),
    remove: (membershipId) => finish(async () => (await remove({ variables: { membershipId } })).data?.removeMember),
  };
}
