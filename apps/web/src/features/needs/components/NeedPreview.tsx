import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { useLanguage, useText } from '../../../lib/i18n';
import { type OrganisationFacts, OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import type { StepProps } from '../form/step-props';

export interface NeedPreviewProps {
  form: StepProps['form'];
  organisation: OrganisationFacts | undefined;
}

/** What others will see in their lists, with whose it is and where. */
export function NeedPreview({ form, organisation }: NeedPreviewProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const [title, problem, region, council, capture] = useWatch({
    control: form.control,
    name: ['title', 'problem', 'regionCode', 'council', 'capture'],
  });
  return (
    <div className="py-3">
      <p className="text-lg font-semibold">{title.trim() || t('needs.untitled')}</p>
      <p className="line-clamp-3 text-muted">{problem}</p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
        <OrganisationName organisation={capture ? { name: capture.firmName, kind: 'FIRM' } : organisation} />
        {region && <span className="text-muted">{[termTitle(region, language), council].filter(Boolean).join(', ')}</span>}
      </p>
    </div>
  );
}
