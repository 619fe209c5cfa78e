import { useMutation, useQuery } from '@apollo/client/react';
import { DeskOrganisationDocument, type DeskOrganisationQuery, DeskVerifyOrganisationDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Facts } from '../../../ui';
import { ActionPanel, type PostingAction } from '../../postings';
import { termTitle } from '../../vocabulary';
import type { DeskCase } from './desk-case';
import { PreviewFrame, PreviewText } from './PreviewFrame';
import { settle } from './settle';

interface OrganisationPreviewProps {
  selected: DeskCase;
  onDone: () => void;
}

/** An organisation that nobody has checked yet: who stands behind it, and the check. */
export function OrganisationPreview({ selected, onDone }: OrganisationPreviewProps): ReactElement {
  const t = useText();
  const { id } = selected;
  const { data, error, refetch } = useQuery(DeskOrganisationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [verify] = useMutation(DeskVerifyOrganisationDocument);
  const organisation = data?.organisation;
  const act: PostingAction = {
    id: 'verify',
    label: t('desk.act.verify'),
    done: t('desk.done.verify'),
    ask: { reason: 'required' },
    run: async ({ reason }) => settle((await verify({ variables: { id, reason } })).data?.verifyOrganisation, onDone),
  };
  return (
    <PreviewFrame
      selected={selected}
      error={error}
      onRetry={() => void refetch()}
      actions={organisation ? <ActionPanel actions={organisation.isVerified ? [] : [act]} /> : null}
    >
      {organisation && <OrganisationBody organisation={organisation} />}
    </PreviewFrame>
  );
}

function OrganisationBody({ organisation }: { organisation: NonNullable<DeskOrganisationQuery['organisation']> }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { kind, region, council, website, rorId, createdAt, memberships, summaryEn, summarySw } = organisation;
  const summary = (language === 'sw' ? summarySw : summaryEn) ?? summaryEn ?? summarySw;
  return (
    <>
      <PreviewText label={t('desk.summary')} text={summary} />
      <Facts
        facts={[
          { label: t('desk.kind'), value: t(`desk.kind.${kind}`) },
          { label: t('desk.region'), value: region && termTitle(region, language) },
          { label: t('desk.council'), value: council },
          { label: t('desk.website'), value: website && <Website address={website} /> },
          { label: 'ROR', value: rorId },
          { label: t('desk.people'), value: memberships.flatMap(({ person }) => person?.name ?? []).join(', ') },
          { label: t('desk.registered'), value: formatDate(createdAt, language) },
        ]}
      />
    </>
  );
}

/** Only what is an address of the web becomes a link: it was typed by somebody nobody has checked yet. */
function Website({ address }: { address: string }): ReactElement {
  return /^https?:\/\//i.test(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow" className="text-accent underline">
      {address}
    </a>
  ) : (
    <span>{address}</span>
  );
}
