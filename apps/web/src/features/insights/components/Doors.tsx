import ArrowRight from 'lucide-react/icons/arrow-right';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { type Helix, HelixMark } from '../../../ui';

/** Three ways in, one per side of the helix. */
export function Doors(): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const tellProblem = viewer ? urls.needNew() : urls.signUp({ back: urls.needNew() });
  return (
    <ul className="grid gap-3 md:grid-cols-3">
      <Door helix="firm" to={tellProblem} title={t('insights.door.problem')} detail={t('insights.door.problemDetail')} />
      <Door helix="academia" to={urls.needs()} title={t('insights.door.help')} detail={t('insights.door.helpDetail')} />
      <Door helix="government" to={urls.clusters()} title={t('insights.door.follow')} detail={t('insights.door.followDetail')} />
    </ul>
  );
}

interface DoorProps {
  helix: Helix;
  to: string;
  title: string;
  detail: string;
}

function Door({ helix, to, title, detail }: DoorProps): ReactElement {
  return (
    <li>
      <Link
        to={to}
        className="group flex h-full items-start gap-3 rounded-lg border border-line-strong bg-surface p-4 hover:border-accent hover:bg-accent-soft"
      >
        <span className="pt-1">
          <HelixMark helix={helix} size={22} decorative />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block text-lg font-bold">{title}</span>
          <span className="block text-muted">{detail}</span>
        </span>
        <ArrowRight size={20} aria-hidden className="mt-1 shrink-0 text-accent" />
      </Link>
    </li>
  );
}
