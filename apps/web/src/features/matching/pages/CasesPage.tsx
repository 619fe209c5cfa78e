import { dayOf } from '@kongano/domain';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { EmptyState, PageHead, Pager, Skeleton, Tabs } from '../../../ui';
import { SavedSearches } from '../../searches';
import { WaitingPage } from '../components/WaitingPage';
import { BulkBar } from '../desk/BulkBar';
import { CaseBoard } from '../desk/CaseBoard';
import { CaseFilters } from '../desk/CaseFilters';
import { CasePreview } from '../desk/CasePreview';
import { DeskTable } from '../desk/DeskTable';
import type { DeskCase, MatchCase } from '../desk/desk-case';
import { useDeskKeys } from '../desk/use-desk-keys';
import { usePicked } from '../desk/use-picked';
import { useCaseList } from '../hooks/use-case-list';
import { useCases } from '../hooks/use-cases';
import { useMatchActs } from '../hooks/use-match-acts';
import { changeCaseList, isNarrowed } from '../model/case-list';

const at = (address: URLSearchParams): string => (address.size > 0 ? `${urls.cases()}?${address}` : urls.cases());

/** Every open match: looked for, narrowed, in order, as a table or on the board of its way; what is looked for can be kept under a name. */
export function CasesPage(): ReactElement {
  const { viewer, isLoading } = useViewer();
  if (isLoading) return <Skeleton cards={3} />;
  return viewer?.isStaff ? <Cases /> : <WaitingPage error={undefined} isMissing onRetry={() => undefined} />;
}

function Cases(): ReactElement {
  const t = useText();
  const { address, state, change } = useCaseList();
  const { cases, columns, total, hasMore, isBusy, error, more, refetch } = useCases(state);
  const shown: readonly MatchCase[] = (state.isBoard ? columns?.flatMap((column) => column.cases) : cases) ?? [];
  const selected = shown.find(({ key }) => key === address.get('case'));
  const without = withoutCase(address);
  const selectAt = (one: DeskCase): string => at(new URLSearchParams([...without, ['case', one.key]]));
  const picked = usePicked(shown);
  const { take } = useMatchActs();
  useDeskKeys({ cases: shown, currentKey: selected?.key, selectAt, onPick: picked.toggle });
  const today = dayOf(new Date());
  const isKnown = state.isBoard ? columns : cases;
  return (
    <div data-wide>
      <PageHead title={t('desk.cases.title')} back={{ to: urls.desk(), label: t('matching.back') }} intro={t('desk.cases.intro')} />
      <div className={classNames(selected && 'max-xl:hidden')}>
        <SavedSearches kind="CASE" isFiltered={isNarrowed(state)} />
        <CaseFilters state={state} onChange={change} />
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_23rem]">
        <div className={classNames('min-w-0', selected && 'max-xl:hidden', !selected && 'xl:col-span-2')}>
          {!isKnown && <WaitingPage error={error} isMissing={false} onRetry={refetch} />}
          {isKnown && (
            <Tabs
              label={t('desk.cases.looks')}
              value={state.isBoard ? 'board' : 'table'}
              onValue={(id) => change({ isBoard: id === 'board' })}
              tabs={[
                {
                  id: 'table',
                  label: t('desk.cases.table'),
                  content: !state.isBoard && (
                    <CaseTable {...{ cases: cases ?? [], picked, selectAt, today, currentKey: selected?.key, isNarrow: isNarrowed(state) }}>
                      <BulkBar picked={picked} onTake={take} onDone={refetch} />
                    </CaseTable>
                  ),
                },
                {
                  id: 'board',
                  label: t('desk.cases.board'),
                  content: state.isBoard && columns && (
                    <CaseBoard
                      columns={columns}
                      currentKey={selected?.key}
                      selectAt={selectAt}
                      listAt={(column) => at(changeCaseList(without, { isBoard: false, statuses: [column] }))}
                      today={today}
                    />
                  ),
                },
              ]}
            />
          )}
          {!state.isBoard && cases && cases.length > 0 && (
            <Pager shown={cases.length} total={total} hasMore={hasMore} onMore={more} busy={isBusy} />
          )}
        </div>
        {selected && (
          <aside className="min-w-0 rounded-lg border border-line bg-surface p-4 xl:sticky xl:top-4">
            <Link to={at(without)} className="mb-2 inline-flex min-h-11 items-center text-accent hover:underline">
              ← {t('desk.back')}
            </Link>
            <CasePreview selected={selected} onDone={refetch} />
          </aside>
        )}
      </div>
    </div>
  );
}

const withoutCase = (address: URLSearchParams): URLSearchParams => {
  const next = new URLSearchParams(address);
  next.delete('case');
  return next;
};

interface CaseTableProps {
  cases: readonly MatchCase[];
  picked: ReturnType<typeof usePicked>;
  selectAt: (one: DeskCase) => string;
  today: string;
  currentKey: string | undefined;
  isNarrow: boolean;
  children: ReactElement;
}

function CaseTable({ cases, isNarrow, children, ...rest }: CaseTableProps): ReactElement {
  const t = useText();
  if (cases.length === 0)
    return (
      <EmptyState title={t(isNarrow ? 'desk.cases.noneSuch' : 'desk.cases.none')}>
        {t(isNarrow ? 'desk.cases.noneSuchBody' : 'desk.cases.noneBody')}
      </EmptyState>
    );
  return (
    <div className="rounded-lg border border-line bg-surface">
      {children}
      <DeskTable caption={t('desk.cases.title')} cases={cases} isWide={rest.currentKey === undefined} {...rest} />
    </div>
  );
}
