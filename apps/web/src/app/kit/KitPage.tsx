import type { ReactElement } from 'react';
import { PageHead } from '../../ui';
import { KitActions } from './KitActions';
import { KitColours } from './KitColours';
import { KitFeedback } from './KitFeedback';
import { KitFields } from './KitFields';
import { KitLists } from './KitLists';
import { KitWords } from './KitWords';
import { useSample } from './use-sample';

/** Every part of the kit in every state, in development; theme and language are switched in the header. */
export function KitPage(): ReactElement {
  const say = useSample();
  return (
    <>
      <PageHead
        title={say('The kit', 'Vifaa vya kurasa')}
        intro={say(
          'Every part in every state. Switch language and theme above.',
          'Kila sehemu katika kila hali. Badilisha lugha na rangi juu.',
        )}
        facts={<span>src/ui</span>}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <KitColours />
        <KitActions />
        <KitWords />
        <KitFields />
        <KitLists />
        <KitFeedback />
      </div>
    </>
  );
}
