import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Skeleton } from '../../../ui';

const RegionMap = lazy(async () => ({ default: (await import('./RegionMap')).RegionMap }));

/** The map, fetched when one comes near it: who only wants to say a problem does not pay for it. */
export function LazyMap(): ReactElement {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isNear || !place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '400px' });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <section ref={place} aria-labelledby="map">
      <h2 id="map" className="text-2xl font-bold">
        {t('insights.map')}
      </h2>
      <div className="mt-4 min-h-96">
        <Suspense fallback={<Skeleton cards={1} lines={8} />}>{isNear && <RegionMap />}</Suspense>
      </div>
    </section>
  );
}
