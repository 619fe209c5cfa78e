import Plus from 'lucide-react/icons/plus';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Card, showToast } from '../../../ui';
import type { ProjectActs } from '../hooks/use-project-acts';
import type { ProjectDetails } from '../model/types';
import { EditForm } from './EditForm';
import { MilestoneItem } from './MilestoneItem';
import { milestoneFields } from './milestone-fields';

export interface MilestoneListProps {
  project: Pick<ProjectDetails, 'milestones' | 'viewerCan'>;
  acts: ProjectActs;
}

/** The milestones in the order in which they are due, and the way to another one. */
export function MilestoneList({ project: { milestones, viewerCan }, acts }: MilestoneListProps): ReactElement {
  const t = useText();
  const [isPlanning, setPlanning] = useState(false);
  return (
    <Card title={t('projects.milestones')}>
      {milestones.length === 0 && <p className="max-w-prose text-muted">{t('projects.milestones.none')}</p>}
      <ol className="-mt-4 divide-y divide-line">
        {milestones.map((milestone) => (
          <MilestoneItem key={milestone.id} milestone={milestone} acts={acts} />
        ))}
      </ol>
      {viewerCan.includes('PLAN') && !isPlanning && (
        <Button icon={Plus} onClick={() => setPlanning(true)} className={milestones.length === 0 ? 'mt-7' : 'mt-2'}>
          {t('projects.act.PLAN')}
        </Button>
      )}
      {isPlanning && (
        <EditForm
          submit={t('projects.act.PLAN')}
          fields={milestoneFields(t)}
          values={{ title: '', delivers: '', dueOn: '' }}
          version={0}
          onSave={({ title = '', delivers = '', dueOn = '' }) =>
            dueOn === ''
              ? Promise.resolve([{ code: 'MILESTONE_DUE_REQUIRED', field: 'dueOn', message: t('projects.due.missing') }])
              : acts.plan({ title, delivers, dueOn })
          }
          onDone={() => {
            setPlanning(false);
            showToast(t('projects.done.PLAN'));
          }}
          onCancel={() => setPlanning(false)}
        />
      )}
    </Card>
  );
}
