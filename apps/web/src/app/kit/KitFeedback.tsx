import type { ReactElement } from 'react';
import { Button, Card, EmptyState, ErrorState, SaveState, Skeleton } from '../../ui';
import { useSample } from './use-sample';

export function KitFeedback(): ReactElement {
  const say = useSample();
  return (
    <Card title={say('Nothing, waiting, broken, saved', 'Tupu, inasubiri, imeharibika, imehifadhiwa')}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
        <EmptyState
          title={say('No needs here yet', 'Bado hakuna mahitaji')}
          action={<Button variant="primary">{say('Tell a problem', 'Eleza tatizo')}</Button>}
        >
          {say(
            'A need is a problem in your own words. A broker helps to make it clear.',
            'Hitaji ni tatizo kwa maneno yako. Mwunganishi hukusaidia kulieleza vizuri.',
          )}
        </EmptyState>
        <ErrorState id="01980e5a-7c31" onRetry={() => undefined} />
        <Skeleton lines={4} />
        <div className="grid gap-2">
          <SaveState status="saved" at={new Date()} />
          <SaveState status="saving" />
          <SaveState status="kept-here" />
          <SaveState status="not-saved" />
        </div>
      </div>
    </Card>
  );
}
