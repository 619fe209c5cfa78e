import { useMutation, useQuery } from '@apollo/client/react';
import {
  DeskNeedDocument,
  type DeskNeedQuery,
  DeskPublishNeedDocument,
  DeskQualifyNeedDocument,
  DeskReturnNeedDocument,
} from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { formatDate, formatMoney } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Facts } from '../../../ui';
import { ActionPanel, AttachmentList, OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import type { DeskCase } from './desk-case';
import { PreviewFrame, PreviewText } from './PreviewFrame';
import { actionsOf } from './posting-acts';
import { settle } from './settle';

interface NeedPreviewProps {
  selected: DeskCase;
  onDone: () => void;
}

/** A need as the broker reads it before taking it up, publishing it or sending it back. */
export function NeedPreview({ selected, onDone }: NeedPreviewProps): ReactElement {
  const t = useText();
  const { id } = selected;
  const { data, error, refetch } = useQuery(DeskNeedDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [qualify] = useMutation(DeskQualifyNeedDocument);
  const [publish] = useMutation(DeskPublishNeedDocument);
  const [sendBack] = useMutation(DeskReturnNeedDocument);
  const need = data?.need;
  const acts = {
    qualify: async () => settle((await qualify({ variables: { id } })).data?.qualifyNeed, onDone),
    publish: async () => settle((await publish({ variables: { id } })).data?.publishNeed, onDone),
    sendBack: async ({ reason }: { reason: string }) => settle((await sendBack({ variables: { id, reason } })).data?.returnNeed, onDone),
    matchAt: urls.needMatches(id),
  };
  return (
    <PreviewFrame
      selected={selected}
      error={error}
      onRetry={() => void refetch()}
      actions={need ? <ActionPanel actions={actionsOf(need.viewerCan, acts, t)} /> : null}
    >
      {need && <NeedBody need={need} />}
    </PreviewFrame>
  );
}

function NeedBody({ need }: { need: NonNullable<DeskNeedQuery['need']> }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { organisation, author, sector, costPerYear, budgetMin, budgetMax, trlMin, trlMax, interestDeadline, mustHaves } = need;
  const money = (amount: number | null): string | null => (amount === null ? null : formatMoney(amount, language));
  return (
    <>
      {need.status === 'RETURNED' && <PreviewText label={t('desk.reason')} text={need.statusReason} />}
      <PreviewText label={t('desk.problem')} text={need.problem} language={need.language} />
      <PreviewText label={t('desk.tried')} text={need.tried} language={need.language} />
      {mustHaves.length > 0 && (
        <div>
          <h3 className="text-sm text-muted">{t('desk.mustHaves')}</h3>
          <ul className="list-disc ps-5">
            {mustHaves.map(({ metric, today, target, unit }) => (
              <li key={metric}>
                {metric}: {[today, target].filter(Boolean).join(' → ')} {unit}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Facts
        facts={[
          { label: t('desk.firm'), value: organisation && <Whose organisation={organisation} /> },
          { label: t('desk.author'), value: author?.name },
          { label: t('desk.sector'), value: sector && termTitle(sector, language) },
          { label: t('desk.cost'), value: money(costPerYear) },
          { label: t('desk.budget'), value: [money(budgetMin), money(budgetMax)].filter(Boolean).join(' – ') },
          { label: t('desk.trl'), value: trlMin && trlMax ? t('postings.trlRange', { min: trlMin, max: trlMax }) : null },
          { label: t('desk.deadline'), value: interestDeadline && formatDate(interestDeadline, language) },
          { label: t('desk.cosigns'), value: need.cosignCount || null },
        ]}
      />
      <AttachmentList attachments={need.attachments} />
    </>
  );
}

function Whose({ organisation }: { organisation: NonNullable<NonNullable<DeskNeedQuery['need']>['organisation']> }): ReactElement {
  const t = useText();
  return (
    <>
      <OrganisationName organisation={organisation} />{' '}
      {!organisation.isVerified && <span className="text-danger">({t('desk.unverified')})</span>}
    </>
  );
}
