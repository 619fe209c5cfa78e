import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { type OrganisationFacts, OrganisationName } from '../../postings';
import type { StepProps } from '../form/step-props';

export interface OfferPreviewProps {
  form: StepProps['form'];
  organisation: OrganisationFacts | undefined;
}

/** What others will see in their lists, with whose it is. */
export function OfferPreview({ form, organisation }: OfferPreviewProps): ReactElement {
  const t = useText();
  const [title, summary, unit] = useWatch({ control: form.control, name: ['title', 'summary', 'unit'] });
  return (
    <div className="py-3">
      <p className="text-lg font-semibold">{title.trim() || t('offers.untitled')}</p>
      <p className="line-clamp-3 text-muted">{summary}</p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
        <OrganisationName organisation={organisation} />
        <span className="text-muted">{unit}</span>
      </p>
    </div>
  );
}
