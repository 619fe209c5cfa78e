import type { ReactElement } from 'react';
import { Card, HelixMark, KangaBorder, Logo } from '../../ui';
import { useSample } from './use-sample';

const swatches = [
  'bg-paper text-ink',
  'bg-surface text-ink',
  'bg-sunken text-muted',
  'bg-accent text-on-accent',
  'bg-accent-strong text-on-accent',
  'bg-accent-soft text-accent-strong',
  'bg-attention text-on-attention',
  'bg-attention-soft text-attention-ink',
  'bg-danger text-on-danger',
  'bg-danger-soft text-danger',
  'bg-success-soft text-success',
];

export function KitColours(): ReactElement {
  const say = useSample();
  return (
    <Card title={say('Colours, marks, border', 'Rangi, alama, pindo')}>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {swatches.map((classes) => (
          <div key={classes} className={`rounded border border-line p-2 text-sm ${classes}`}>
            {classes.replace('bg-', '').replace(' text-', ' · ')}
          </div>
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-6">
        <Logo />
        <Logo size={48} />
        <HelixMark helix="firm" showName />
        <HelixMark helix="academia" showName />
        <HelixMark helix="government" showName />
      </div>
      <KangaBorder className="mt-4 h-3.5" />
    </Card>
  );
}
