import { useMutation, useQuery } from '@apollo/client/react';
import { IdentityProfileDocument, IdentityUpdateProfileDocument } from '@kongano/graphql/identity';
import type { FormProblem } from '../../../lib/forms';
import { asLanguage, useLanguage } from '../../../lib/i18n';
import type { ProfileValues } from '../components/ProfileForm';
import { useAct } from './use-act';

interface Profile {
  initial: ProfileValues | undefined;
  error: Error | undefined;
  retry: () => void;
  save: (values: ProfileValues) => Promise<readonly FormProblem[]>;
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The person's own profile. A new language is at once that of the screen too. */
export function useProfile(onSaved: () => void): Profile {
  const act = useAct();
  const { language, changeLanguage } = useLanguage();
  const { data, error, refetch } = useQuery(IdentityProfileDocument);
  const [update] = useMutation(IdentityUpdateProfileDocument);
  const viewer = data?.viewer;
  const save = async (values: ProfileValues): Promise<readonly FormProblem[]> => {
    const chosen = asLanguage(values.language) ?? language;
    const problems = await act(async () => {
      const { name, headline, orcid } = values;
      const variables = { name: name.trim(), headline: textOrNull(headline), orcid: textOrNull(orcid), language: chosen };
      return (await update({ variables })).data?.updateProfile;
    });
    if (problems.length > 0) return problems;
    if (chosen !== language) changeLanguage(chosen);
    onSaved();
    return [];
  };
  return {
    initial: viewer
      ? { name: viewer.name, headline: viewer.headline ?? '', orcid: viewer.orcid ?? '', language: viewer.language }
      : undefined,
    error,
    retry: () => void refetch(),
    save,
  };
}
