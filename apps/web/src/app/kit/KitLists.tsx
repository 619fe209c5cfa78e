import type { ReactElement } from 'react';
import { Card, type Column, HelixMark, Pager, StatusDot, Table, Tabs } from '../../ui';
import { useSample } from './use-sample';

interface SampleCase {
  id: string;
  title: string;
  region: string;
  cost: string;
  isLate: boolean;
}

export function KitLists(): ReactElement {
  const say = useSample();
  const rows: SampleCase[] = [
    {
      id: '1',
      title: say('The press loses a tenth of the oil', 'Mashine hupoteza sehemu ya kumi ya mafuta'),
      region: 'Singida',
      cost: '12,000,000',
      isLate: true,
    },
    {
      id: '2',
      title: say('Seaweed dries too slowly in the rains', 'Mwani hukauka polepole wakati wa mvua'),
      region: 'Kusini Unguja',
      cost: '4,500,000',
      isLate: false,
    },
  ];
  const columns: Column<SampleCase>[] = [
    { id: 'title', header: say('Need', 'Hitaji'), isTitle: true, cell: (row) => row.title },
    { id: 'who', header: say('Side', 'Upande'), cell: () => <HelixMark helix="firm" showName /> },
    { id: 'region', header: say('Region', 'Mkoa'), cell: (row) => row.region },
    {
      id: 'state',
      header: say('State', 'Hali'),
      cell: (row) => (
        <StatusDot tone={row.isLate ? 'danger' : 'accent'}>
          {row.isLate ? say('Overdue', 'Limechelewa') : say('Published', 'Limechapishwa')}
        </StatusDot>
      ),
    },
    { id: 'cost', header: 'TZS', align: 'end', cell: (row) => row.cost },
  ];
  return (
    <Card title={say('Lists', 'Orodha')}>
      <Tabs
        label={say('Views', 'Mitazamo')}
        tabs={[
          {
            id: 'open',
            label: say('Open cases', 'Kesi zilizo wazi'),
            count: 2,
            content: <Table caption={say('Needs', 'Mahitaji')} columns={columns} rows={rows} rowKey={(row) => row.id} currentKey="2" />,
          },
          { id: 'waiting', label: say('Waiting for others', 'Zinazosubiri wengine'), count: 0, content: '–' },
          { id: 'closed', label: say('Closed', 'Zilizofungwa'), content: '–' },
        ]}
      />
      <Pager shown={2} total={40} hasMore onMore={() => undefined} />
    </Card>
  );
}
