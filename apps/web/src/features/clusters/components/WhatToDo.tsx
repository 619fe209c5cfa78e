import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { LinkButton } from '../../../ui';

interface WhatToDoProps {
  clusterId: string;
  slug: string;
  facilitator: string | null;
}

/** What a reader can do in this cluster: say a problem, become a member. */
export function WhatToDo({ clusterId, slug, facilitator }: WhatToDoProps): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  return (
    <section aria-labelledby="next" className="mb-6 rounded-md border-s-4 border-accent bg-accent-soft px-4 py-3">
      <h2 id="next" className="font-bold">
        {t('clusters.next')}
      </h2>
      <p>{t('clusters.next.needs')}</p>
      <p>{facilitator ? t('clusters.next.join', { name: facilitator }) : t('clusters.next.joinBroker')}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {viewer ? (
          <LinkButton to={urls.needNew({ cluster: clusterId })} variant="primary">
            {t('clusters.next.postNeed')}
          </LinkButton>
        ) : (
          <LinkButton to={urls.signIn({ back: urls.cluster(slug) })} variant="primary">
            {t('clusters.next.signIn')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
