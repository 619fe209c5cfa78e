import type { OfferFullFragment } from '@kongano/graphql/offers';
import { useEffect, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { type Language, useLanguage } from '../../../lib/i18n';
import type { Viewer } from '../../../lib/viewer';
import {
  type OrganisationFacts,
  type PostingDraft,
  type PostingForm,
  useOrganisationFacts,
  usePostingDraft,
  usePostingForm,
} from '../../postings';
import { missingInOffer } from '../form/CheckStep';
import { blankOffer, type OfferValues, offerInputOf, offerValuesOf, unfitOffer } from '../form/offer-values';
import type { StepProps } from '../form/step-props';
import { useOfferServer } from './use-offer-server';

interface OfferFormHook extends PostingForm {
  draft: PostingDraft<OfferValues, OfferFullFragment>;
  organisation: OrganisationFacts | undefined;
}

/** What Kongano knows of a new offer before its first word: the institution, and who writes. */
function prefillOf(viewer: Viewer, language: Language): Partial<OfferValues> {
  const organisations = viewer.memberships.flatMap(({ organisation }) => (organisation ? [organisation] : []));
  const academic = organisations.find(({ kind }) => kind === 'ACADEMIA') ?? organisations[0];
  return { language, organisationId: academic?.id ?? '', people: [{ name: viewer.name, orcid: '' }] };
}

/** The institution of the form, from which the region follows where none is said. */
function useInstitution(form: StepProps['form']): OrganisationFacts | undefined {
  const organisation = useOrganisationFacts(useWatch({ control: form.control, name: 'organisationId' }));
  useEffect(() => {
    if (organisation?.region && !form.getValues('regionCode')) form.setValue('regionCode', organisation.region);
  }, [form, organisation]);
  return organisation;
}

/** The form of one offer: its draft, its files, and sending it. */
export function useOfferForm({ id, viewer, offer }: { id: string; viewer: Viewer; offer: OfferFullFragment | null }): OfferFormHook {
  const { language } = useLanguage();
  const server = useOfferServer(id);
  const shape = useMemo(
    () => ({
      valuesOf: offerValuesOf,
      inputOf: offerInputOf,
      isBegun: ({ title, summary, description }: OfferValues) => `${title}${summary}${description}`.trim() !== '',
      unfit: (values: OfferValues) => unfitOffer(values, language),
    }),
    [language],
  );
  const draft = usePostingDraft<OfferValues, OfferFullFragment>({
    kind: 'offer',
    id,
    personId: viewer.id,
    blank: blankOffer,
    prefill: prefillOf(viewer, language),
    posting: offer,
    shape,
    server,
  });
  const form = usePostingForm({ draft, server, missing: () => missingInOffer(draft.form.getValues(), language) });
  return { draft, organisation: useInstitution(draft.form), ...form };
}
