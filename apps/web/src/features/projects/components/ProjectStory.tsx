import type { ReactElement } from 'react';
import { formatDate } from '../../../lib/formats';
import { type MessageId, useLanguage, useText } from '../../../lib/i18n';
import { Card, Timeline } from '../../../ui';
import type { ProjectDetails } from '../model/types';

const sentences: Record<string, MessageId> = {
  'project.opened': 'projects.story.opened',
  'project.started': 'projects.story.started',
  'project.completed': 'projects.story.completed',
  'project.changed': 'projects.story.changed',
  'project.stopped': 'projects.story.stopped',
  'project.document-added': 'projects.story.documentAdded',
  'project.milestone-planned': 'projects.story.planned',
  'project.milestone-changed': 'projects.story.milestoneChanged',
  'project.milestone-removed': 'projects.story.removed',
  'project.milestone-reported': 'projects.story.reported',
  'project.milestone-confirmed': 'projects.story.confirmed',
  'project.milestone-refused': 'projects.story.refused',
  'project.milestone-drop-proposed': 'projects.story.dropProposed',
  'project.milestone-dropped': 'projects.story.dropped',
  'project.milestone-kept': 'projects.story.kept',
  'project.milestone-due-soon': 'projects.story.dueSoon',
  'project.milestone-overdue': 'projects.story.overdue',
};

function sentenceOf(verb: string, day: string | null): MessageId {
  if (verb === 'project.milestone-changed' && day) return 'projects.story.moved';
  return sentences[verb] ?? 'projects.story.other';
}

/** What happened in the project, newest first. */
export function ProjectStory({ timeline }: Pick<ProjectDetails, 'timeline'>): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  if (timeline.length === 0) return null;
  const items = timeline.map(({ id, at, verb, reason, actor, milestone, day }) => ({
    ...{ id, at },
    text: t(sentenceOf(verb, day), {
      name: actor?.name ?? t('projects.story.product'),
      milestone: milestone ?? '',
      day: day ? formatDate(day, language) : '',
    }),
    detail: reason ?? undefined,
  }));
  return (
    <Card title={t('projects.story')}>
      <Timeline items={items} />
    </Card>
  );
}
