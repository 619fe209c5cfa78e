import type { MilestoneAction } from '@kongano/graphql/schema-types';
import { type ReactElement, useState } from 'react';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, Menu, StatusDot, showToast } from '../../../ui';
import type { ProjectActs } from '../hooks/use-project-acts';
import { milestoneTones } from '../model/status';
import type { Milestone } from '../model/types';
import { EditForm } from './EditForm';
import { MilestoneReports } from './MilestoneReports';
import { MilestoneStepForm } from './MilestoneStepForm';
import { milestoneFields } from './milestone-fields';

export interface MilestoneItemProps {
  milestone: Milestone;
  acts: ProjectActs;
}

/** What leads on; the others stand in a menu. */
const wayOn: readonly MilestoneAction[] = ['CONFIRM', 'REFUSE', 'ACCEPT_DROP', 'KEEP', 'REPORT'];

/** One milestone: what is delivered by when, what was reported, and exactly what the viewer may do with it. */
export function MilestoneItem({ milestone, acts }: MilestoneItemProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const [open, setOpen] = useState<MilestoneAction>();
  const { title, delivers, dueOn, isOverdue, status, statusReason, viewerCan } = milestone;
  const done = (action: MilestoneAction) => (): void => {
    setOpen(undefined);
    showToast(t(action === 'EDIT' ? 'projects.done.EDIT' : `projects.done.${action}`));
  };
  const cancel = (): void => setOpen(undefined);
  const day = formatDate(dueOn, language);
  const ways = viewerCan.filter((action) => wayOn.includes(action));
  const rarer = viewerCan.filter((action) => !wayOn.includes(action));
  return (
    <li id={`milestone-${milestone.id}`} className="grid scroll-mt-20 gap-2 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 text-lg font-semibold break-words">{title}</h3>
        <span className="text-sm">
          <StatusDot tone={milestoneTones[status]}>{t(`projects.milestone.status.${status}`)}</StatusDot>
        </span>
      </div>
      <p className={isOverdue ? 'text-sm font-semibold text-danger' : 'text-sm text-muted'}>
        <time dateTime={dueOn}>{t(isOverdue ? 'projects.milestone.late' : 'projects.milestone.due', { day })}</time>
      </p>
      {delivers && <p className="max-w-prose whitespace-pre-line">{delivers}</p>}
      {statusReason && status !== 'REFUSED' && (
        <p className="max-w-prose text-muted">{t('projects.milestone.why', { reason: statusReason })}</p>
      )}
      <MilestoneReports reports={milestone.reports} />
      {!open && viewerCan.length > 0 && (
        <div className="mt-1 flex flex-wrap gap-2">
          {ways.map((action, at) => (
            <Button
              key={action}
              {...(at === 0 ? { variant: 'primary' as const, className: 'max-sm:w-full' } : {})}
              onClick={() => setOpen(action)}
            >
              {t(`projects.milestoneAct.${action}`)}
            </Button>
          ))}
          {rarer.length > 0 && (
            <Menu
              trigger={t('projects.otherSteps')}
              label={`${t('projects.otherSteps')}: ${title}`}
              items={rarer.map((action) => ({ id: action, label: t(`projects.milestoneAct.${action}`), onSelect: () => setOpen(action) }))}
            />
          )}
        </div>
      )}
      {open === 'EDIT' && (
        <EditForm
          submit={t('projects.save')}
          fields={milestoneFields(t)}
          values={{ title, delivers: delivers ?? '', dueOn }}
          version={milestone.version}
          onSave={({ title: name = '', delivers: what = '', dueOn: when = '' }, version) =>
            acts.change(milestone.id, version, { title: name, delivers: what, dueOn: when })
          }
          onDone={done('EDIT')}
          onCancel={cancel}
        />
      )}
      {open && open !== 'EDIT' && (
        <MilestoneStepForm action={open} milestone={milestone} acts={acts} onDone={done(open)} onCancel={cancel} />
      )}
    </li>
  );
}
