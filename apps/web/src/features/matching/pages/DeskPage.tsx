import { dayOf } from '@kongano/domain';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Button, Checkbox, EmptyState, PageHead, Skeleton } from '../../../ui';
import { WaitingPage } from '../components/WaitingPage';
import { BulkBar } from '../desk/BulkBar';
import { CasePreview } from '../desk/CasePreview';
import { DeskDoors } from '../desk/DeskDoors';
import { DeskTable } from '../desk/DeskTable';
import { DeskViews } from '../desk/DeskViews';
import type { DeskCase } from '../desk/desk-case';
import { type DeskQueue, type DeskView, type DeskViewId, deskViews, firstViewOf, viewsOf } from '../desk/desk-views';
import { useDeskKeys } from '../desk/use-desk-keys';
import { usePicked } from '../desk/use-picked';
import { useDeskQueue } from '../hooks/use-desk-queue';
import { useMatchActs } from '../hooks/use-match-acts';

/** Every case that waits for a broker: views left, cases in the middle, the selected one right; on phones one after the other. */
export function DeskPage(): ReactElement {
  const { viewer, isLoading } = useViewer();
  if (isLoading) return <Skeleton cards={3} />;
  return viewer?.isStaff ? <StaffDesk /> : <WaitingPage error={undefined} isMissing onRetry={() => undefined} />;
}

function StaffDesk(): ReactElement {
  const t = useText();
  const [address] = useSearchParams();
  const isMine = address.get('mine') === '1';
  const { queue, error, isBusy, refetch, loadMore } = useDeskQueue(isMine);
  return (
    // The shell gives it what the screen has: this is the one page that somebody looks at all day.
    <div data-wide>
      <PageHead title={t('desk.title')} />
      {queue ? (
        <Desk {...{ queue, isBusy, isMine }} onChange={refetch} onMore={(view) => void loadMore(view.id)} />
      ) : (
        <WaitingPage error={error} isMissing={false} onRetry={refetch} />
      )}
    </div>
  );
}

interface DeskProps {
  queue: DeskQueue;
  isBusy: boolean;
  /** Only the viewer's own matches are shown. */
  isMine: boolean;
  onChange: () => void;
  onMore: (view: DeskView) => void;
}

function Desk({ queue, isBusy, isMine, onChange, onMore }: DeskProps): ReactElement {
  const t = useText();
  const today = dayOf(new Date());
  const [address, setAddress] = useSearchParams();
  const views = viewsOf(queue, today);
  const id = deskViews.find((one) => one === address.get('view')) ?? firstViewOf(views);
  const view = views.find((one) => one.id === id) ?? { id, cases: [], count: 0, hasMore: false };
  const picked = usePicked(view.cases);
  const { take } = useMatchActs();
  const selected = view.cases.find(({ key }) => key === address.get('case'));
  const at = (place: { view: DeskViewId; case?: string }): string => urls.desk({ ...place, mine: isMine ? '1' : undefined });
  const selectAt = (one: DeskCase): string => at({ view: id, case: one.key });
  // Ticked to and fro, it is one step of the way back.
  const showMine = (mine: boolean): void => {
    const next = new URLSearchParams(address);
    next.set('view', id);
    if (mine) next.set('mine', '1');
    else next.delete('mine');
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  useDeskKeys({ cases: view.cases, currentKey: selected?.key, selectAt, onPick: picked.toggle });
  return (
    <div className="grid items-start gap-x-6 gap-y-4 lg:grid-cols-[12rem_minmax(0,1fr)] xl:grid-cols-[12rem_minmax(0,1fr)_23rem]">
      <div className={classNames('min-w-0 lg:block', selected && 'hidden')}>
        <DeskViews views={views} current={id} at={(view) => at({ view })} />
        <Checkbox label={t('desk.pick.mine')} name="mine" checked={isMine} onChange={({ target }) => showMine(target.checked)} />
        <DeskDoors />
      </div>
      <div className={classNames('min-w-0 rounded-lg border border-line bg-surface xl:block', selected && 'hidden')}>
        <BulkBar key={id} picked={picked} onTake={take} onDone={onChange} />
        {view.cases.length === 0 ? (
          <EmptyState title={t(`desk.empty.${id}`)}>{t('desk.emptyBody')}</EmptyState>
        ) : (
          <DeskTable
            caption={t(`desk.view.${id}`)}
            cases={view.cases}
            currentKey={selected?.key}
            selectAt={selectAt}
            today={today}
            picked={picked}
          />
        )}
        {view.hasMore && (
          <p className="p-3">
            <Button onClick={() => onMore(view)} busy={isBusy}>
              {t('ui.showMore')}
            </Button>
          </p>
        )}
      </div>
      <aside
        className={classNames('min-w-0 rounded-lg border border-line bg-surface p-4 xl:sticky xl:top-4 xl:block', !selected && 'hidden')}
      >
        {selected ? (
          <>
            <Link to={at({ view: id })} className="mb-2 inline-flex min-h-11 items-center text-accent hover:underline xl:hidden">
              ← {t('desk.back')}
            </Link>
            <CasePreview selected={selected} onDone={onChange} />
          </>
        ) : (
          <p className="text-muted">{t('desk.choose')}</p>
        )}
      </aside>
    </div>
  );
}
