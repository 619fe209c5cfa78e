import { useQuery } from '@apollo/client/react';
import { reasonKinds } from '@kongano/domain';
import { MatchModelChangesDocument, type MatchModelChangesQuery } from '@kongano/graphql/matching';
import { type ReactElement, useState } from 'react';
import { formatNumber } from '../../../lib/formats';
import { type Text, useLanguage, useText } from '../../../lib/i18n';
import { Card, type Column, Select, Table } from '../../../ui';
import { WaitingPage } from '../components/WaitingPage';
import type { MatchModel } from '../hooks/use-match-models';
import { weightOf } from '../model/quality';

type Change = MatchModelChangesQuery['matchModelChanges'][number];

/** How much each kind of evidence counts in two versions, side by side, what changed most first. */
export function CompareVersions({ models }: { models: readonly MatchModel[] }): ReactElement | null {
  const t = useText();
  const [newest, before] = models;
  const [from, setFrom] = useState(before?.version ?? 0);
  const [to, setTo] = useState(newest?.version ?? 0);
  if (models.length < 2) return null;
  const options = models.map(({ version }) => ({ value: String(version), label: t('models.nowVersion', { version }) }));
  return (
    <Card title={t('models.compare')}>
      <div className="mb-3 grid max-w-lg grid-cols-2 gap-3">
        <Select
          label={t('models.compareFrom')}
          options={options}
          value={String(from)}
          onChange={({ target }) => setFrom(Number(target.value))}
        />
        <Select label={t('models.compareTo')} options={options} value={String(to)} onChange={({ target }) => setTo(Number(target.value))} />
      </div>
      <p className="mb-2 text-sm text-muted">{t('models.weightHelp')}</p>
      <Changes from={from} to={to} />
    </Card>
  );
}

function Changes({ from, to }: { from: number; to: number }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(MatchModelChangesDocument, { variables: { from, to } });
  if (!data) return <WaitingPage error={error} isMissing={false} onRetry={() => void refetch().catch(() => undefined)} />;
  const changes = data.matchModelChanges;
  if (changes.length === 0) return <p>{t('models.compareSame')}</p>;
  const longest = Math.max(1, ...changes.flatMap((change) => [change.from, change.to]));
  const weight = (of: (change: Change) => number) => (change: Change) => (
    <span className="grid gap-1">
      <span className="tabular-nums">{formatNumber(weightOf(of(change)), language)}</span>
      <span aria-hidden="true" className="h-2 w-24 overflow-hidden rounded-full bg-sunken">
        <span className="block h-full bg-accent" style={{ width: `${(of(change) / longest) * 100}%` }} />
      </span>
    </span>
  );
  const columns: Column<Change>[] = [
    { id: 'evidence', header: t('models.evidence'), isTitle: true, cell: ({ feature }) => evidenceOf(feature, t) },
    { id: 'from', header: t('models.nowVersion', { version: from }), cell: weight((change) => change.from) },
    { id: 'to', header: t('models.nowVersion', { version: to }), cell: weight((change) => change.to) },
  ];
  return <Table caption={t('models.compare')} columns={columns} rows={changes} rowKey={({ feature }) => feature} />;
}

/** The engine's word for a kind of evidence in those of the pictures; one that has none stands as it is. */
function evidenceOf(feature: string, t: Text): string {
  const kind = reasonKinds.find((one) => one === feature.toUpperCase());
  return kind ? t(`matching.reason.${kind}`) : feature;
}
