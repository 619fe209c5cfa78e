import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type OrganisationFacts, useOrganisationFacts } from '../../postings';
import type { StepProps } from '../form/step-props';

/**
 * Fills in where and what from the organisation, where nothing is said yet: nobody is asked what Kongano knows. What was left out of a
 * need that is there (`isNew` false) was left out by somebody, until another organisation is chosen.
 */
export function useKnownFacts(form: StepProps['form'], isNew: boolean): OrganisationFacts | undefined {
  const organisationId = useWatch({ control: form.control, name: 'organisationId' });
  const organisation = useOrganisationFacts(organisationId);
  const [settled] = useState(isNew ? undefined : organisationId);
  useEffect(() => {
    if (!organisation || organisation.id === settled) return;
    const { regionCode, clusterId, sectorCode } = form.getValues();
    if (!regionCode && organisation.region) {
      form.setValue('regionCode', organisation.region);
      form.setValue('council', organisation.council ?? '');
    }
    const [cluster, ...others] = organisation.clusters;
    if (!cluster || others.length > 0) return;
    if (!clusterId) form.setValue('clusterId', cluster.id);
    if (!sectorCode && cluster.sector) form.setValue('sectorCode', cluster.sector);
  }, [form, organisation, settled]);
  return organisation;
}
