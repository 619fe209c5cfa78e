import { useMutation } from '@apollo/client/react';
import { IdentityCreateOrganisationDocument, IdentityUpdateOrganisationDocument } from '@kongano/graphql/identity';
import { useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { newId } from '../../../lib/ids';
import { inputOf, type OrganisationValues } from '../organisation-values';
import { useAct } from './use-act';

type Save = (values: OrganisationValues) => Promise<readonly FormProblem[]>;

/** Makes an organisation; a second try after a lost line makes the same one. */
export function useCreateOrganisation(onCreated: (id: string) => Promise<void>): Save {
  const act = useAct();
  const [id] = useState(newId);
  const [create] = useMutation(IdentityCreateOrganisationDocument);
  return async (values) => {
    const problems = await act(async () => {
      const { data } = await create({ variables: { id, input: inputOf(values) } });
      return data?.createOrganisation;
    });
    if (problems.length === 0) await onCreated(id);
    return problems;
  };
}

/** Changes an organisation, unless somebody else did meanwhile: then the answer brings their version, and the next save goes over it. */
export function useUpdateOrganisation(organisation: { id: string; version: number }, onSaved: () => void): Save {
  const act = useAct();
  const [update] = useMutation(IdentityUpdateOrganisationDocument);
  return async (values) => {
    const { id, version } = organisation;
    const problems = await act(async () => {
      const { data } = await update({ variables: { id, version, input: inputOf(values) } });
      return data?.updateOrganisation;
    });
    if (problems.length === 0) onSaved();
    return problems;
  };
}
