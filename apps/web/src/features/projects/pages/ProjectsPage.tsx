import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { EmptyState, ErrorState, PageHead, Pager, Skeleton } from '../../../ui';
import { SignInFirst } from '../../postings';
import { ProjectFilters } from '../components/ProjectFilters';
import { ProjectRow } from '../components/ProjectRow';
import { useProjectList } from '../hooks/use-project-list';

/** The projects that the viewer takes part in; all of them for staff. */
export function ProjectsPage(): ReactElement {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  return (
    <>
      <PageHead title={t('projects.title')} intro={t('projects.intro')} />
      {viewer && <ProjectResults />}
      {!viewer && !isLoading && <SignInFirst>{t('projects.signInFirst')}</SignInFirst>}
    </>
  );
}

function ProjectResults(): ReactElement {
  const t = useText();
  const { state, change, isFiltered, projects, total, hasMore, isLoadingMore, fault, retry, more } = useProjectList();
  if (fault) return <ErrorState message={fault.message} id={fault.id} onRetry={retry} />;
  return (
    <>
      <ProjectFilters state={state} onChange={change} />
      {!projects && <Skeleton cards={3} />}
      {projects?.length === 0 && (
        <EmptyState title={t(isFiltered ? 'projects.notFound' : 'projects.empty')}>
          {t(isFiltered ? 'projects.notFoundBody' : 'projects.emptyBody')}
        </EmptyState>
      )}
      {projects && projects.length > 0 && (
        <>
          <ul className="divide-y divide-line border-y border-line">
            {projects.map((project) => (
              <ProjectRow key={project.id} project={project} />
            ))}
          </ul>
          <Pager shown={projects.length} total={total} hasMore={hasMore} onMore={more} busy={isLoadingMore} />
        </>
      )}
    </>
  );
}
