import { useQuery } from '@apollo/client/react';
import { FrontRegionsDocument } from '@kongano/graphql/insights';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../../lib/faults';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { ErrorState } from '../../../ui';
import regionMap from '../data/regions.json';
import { figuresOf, type RegionFigure } from './region-figures';

/** Open needs by region: a map to look at, and the same as a list for everyone. Each opens the needs of its region. */
export function RegionMap(): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(FrontRegionsDocument);
  const figures = figuresOf(data?.figures.needsByRegion ?? [], language);
  if (error && !data) return <ErrorState message={faultOf(error).message} id={faultOf(error).id} onRetry={() => void refetch()} />;
  return (
    <div className="grid items-start gap-x-8 gap-y-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <figure>
        <Drawing figures={figures} />
        <figcaption className="mt-2 max-w-prose text-xs text-muted">{t('insights.map.source')}</figcaption>
      </figure>
      <RegionList figures={figures} />
    </div>
  );
}

const fills = ['fill-surface', 'fill-accent/20', 'fill-accent/40', 'fill-accent/60', 'fill-accent/80'];

// The list beside it says the same, so to screen readers and the keyboard the drawing is nothing.
function Drawing({ figures }: { figures: readonly RegionFigure[] }): ReactElement {
  return (
    <svg aria-hidden="true" viewBox={`-4 -4 ${regionMap.width + 32} ${regionMap.height + 8}`} className="w-full max-w-xl">
      {figures.map(({ region, name, count, shade }) => (
        <path key={region.code} d={region.path} className={`stroke-line-strong ${fills[shade]}`} strokeWidth="1">
          <title>{count > 0 ? `${name}: ${count}` : name}</title>
        </path>
      ))}
      {figures
        .filter(({ count }) => count > 0)
        .map(({ region, name, count }) => (
          <Link key={region.code} to={urls.needs({ region: region.code })} tabIndex={-1}>
            <title>{`${name}: ${count}`}</title>
            <circle cx={region.x} cy={region.y} r="15" className="fill-paper stroke-accent" strokeWidth="2" />
            <text x={region.x} y={region.y + 6} textAnchor="middle" className="fill-ink text-[17px] font-bold tabular-nums">
              {count}
            </text>
          </Link>
        ))}
    </svg>
  );
}

function RegionList({ figures }: { figures: readonly RegionFigure[] }): ReactElement {
  const t = useText();
  const some = figures.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
  if (some.length === 0) return <p className="text-muted">{t('insights.map.empty')}</p>;
  return (
    <div>
      <h3 className="font-bold">{t('insights.map.list')}</h3>
      <ul className="mt-2 columns-2 gap-x-6">
        {some.map(({ region, name, count }) => (
          <li key={region.code} className="break-inside-avoid">
            <Link
              to={urls.needs({ region: region.code })}
              className="flex min-h-11 items-center justify-between gap-2 border-b border-line hover:text-accent hover:underline md:min-h-9"
            >
              {name}
              <span className="font-semibold tabular-nums">
                <span className="sr-only">{t('insights.map.count')} </span>
                {count}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
