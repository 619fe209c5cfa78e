import { useQuery } from '@apollo/client/react';
import { ProjectDetailsDocument } from '@kongano/graphql/projects';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { faultOf } from '../../../lib/faults';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { ErrorState, LinkButton, PageHead, Skeleton, StatusDot } from '../../../ui';
import { NextStep } from '../../postings';
import { ThreadPanel } from '../../threads';
import { MilestoneList } from '../components/MilestoneList';
import { ProjectActions } from '../components/ProjectActions';
import { ProjectDocuments } from '../components/ProjectDocuments';
import { ProjectGoals, ProjectPartners } from '../components/ProjectFacts';
import { ProjectStory } from '../components/ProjectStory';
import { useProjectActs } from '../hooks/use-project-acts';
import { nextMoveOf } from '../model/next-move';
import { projectTones } from '../model/status';
import type { ProjectDetails } from '../model/types';

/** A project: what is next and for whom, its milestones, and what the two sides say to each other. */
export function ProjectPage(): ReactElement {
  const { id = '' } = useParams();
  const t = useText();
  const { data, error, refetch } = useQuery(ProjectDetailsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (data?.project) return <ProjectScreen project={data.project} />;
  const { code, message, id: faultId } = error ? faultOf(error) : {};
  if (data || code === 'NOT_FOUND' || code === 'UNAUTHENTICATED')
    return <PageHead title={t('app.notFound.title')} intro={t('app.notFound.body')} />;
  return error ? <ErrorState message={message} id={faultId} onRetry={() => void refetch()} /> : <Skeleton cards={3} lines={5} />;
}

function ProjectScreen({ project }: { project: ProjectDetails }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const acts = useProjectActs(project);
  const { mover, sentence, milestoneId } = nextMoveOf(project, { t, language });
  return (
    <>
      <PageHead
        title={project.title}
        back={{ to: urls.projects(), label: t('projects.back') }}
        facts={
          <>
            <StatusDot tone={projectTones[project.status]}>{t(`projects.status.${project.status}`)}</StatusDot>
            <span>{t('projects.number', { number: project.number })}</span>
            {project.milestoneCount > 0 && (
              <span>{t('projects.progress', { done: project.confirmedCount, all: project.milestoneCount })}</span>
            )}
            {project.broker && <span>{t('projects.opened', { name: project.broker.name })}</span>}
          </>
        }
        intro={project.summary ? <span className="whitespace-pre-line">{project.summary}</span> : undefined}
      />
      <NextStep mover={mover} sentence={sentence}>
        <div className="grid gap-3">
          {milestoneId && (
            <LinkButton to={{ hash: `milestone-${milestoneId}` }} variant="primary" className="justify-self-start max-sm:w-full">
              {t('projects.toMilestone')}
            </LinkButton>
          )}
          <ProjectActions project={project} acts={acts} />
        </div>
      </NextStep>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid min-w-0 gap-6">
          <MilestoneList project={project} acts={acts} />
          {project.thread ? <ThreadPanel threadId={project.thread.id} /> : <p className="text-muted">{t('projects.conversationNone')}</p>}
        </div>
        <div className="grid min-w-0 gap-6">
          <ProjectGoals project={project} />
          <ProjectPartners project={project} />
          <ProjectDocuments project={project} acts={acts} />
          <ProjectStory timeline={project.timeline} />
        </div>
      </div>
    </>
  );
}
