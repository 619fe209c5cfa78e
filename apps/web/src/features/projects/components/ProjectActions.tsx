import { projectLimits } from '@kongano/domain';
import type { ProjectAction } from '@kongano/graphql/schema-types';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Menu, showToast, TextField } from '../../../ui';
import { useRun } from '../../postings';
import type { ProjectActs } from '../hooks/use-project-acts';
import type { Answer, ProjectDetails } from '../model/types';
import { EditForm } from './EditForm';
import { WordsForm } from './WordsForm';

export interface ProjectActionsProps {
  project: ProjectDetails;
  acts: ProjectActs;
}

type Step = 'START' | 'COMPLETE' | 'STOP';
const isWayOn = (action: ProjectAction): action is 'START' | 'COMPLETE' => action === 'START' || action === 'COMPLETE';

/** What the viewer may do with the project as a whole: the way on is the main button, what is rarer stands in a menu. */
export function ProjectActions({ project, acts }: ProjectActionsProps): ReactElement | null {
  const t = useText();
  const [open, setOpen] = useState<Step | 'EDIT'>();
  const ways = project.viewerCan.filter(isWayOn);
  const rarer = (['EDIT', 'STOP'] as const).filter((action) => project.viewerCan.includes(action));
  const done = (action: Step | 'EDIT') => (): void => {
    setOpen(undefined);
    showToast(t(`projects.done.${action}`));
  };
  const cancel = (): void => setOpen(undefined);
  if (ways.length + rarer.length === 0) return null;
  if (open === 'EDIT')
    return (
      <EditForm
        submit={t('projects.save')}
        fields={[
          { key: 'title', label: t('projects.field.title'), kind: 'line' },
          { key: 'summary', label: t('projects.field.summary'), kind: 'text', limit: projectLimits.summary, optional: true },
        ]}
        values={{ title: project.title, summary: project.summary ?? '' }}
        version={project.version}
        onSave={({ title = '', summary = '' }, version) => acts.save(version, { title, summary })}
        onDone={done('EDIT')}
        onCancel={cancel}
      />
    );
  if (open) return <ProjectStepForm action={open} project={project} acts={acts} onDone={done(open)} onCancel={cancel} />;
  return (
    <div className="flex flex-wrap gap-2">
      {ways.map((action) => (
        <Button key={action} variant="primary" onClick={() => setOpen(action)}>
          {t(`projects.act.${action}`)}
        </Button>
      ))}
      {rarer.length > 0 && (
        <Menu
          trigger={t('projects.otherSteps')}
          items={rarer.map((action) => ({ id: action, label: t(`projects.act.${action}`), onSelect: () => setOpen(action) }))}
        />
      )}
    </div>
  );
}

interface ProjectStepFormProps extends ProjectActionsProps {
  action: Step;
  onDone: () => void;
  onCancel: () => void;
}

function ProjectStepForm({ action, project, acts, onDone, onCancel }: ProjectStepFormProps): ReactElement {
  const t = useText();
  const run = useRun();
  const [reason, setReason] = useState('');
  const [reached, setReached] = useState<readonly string[]>(project.goals.map(() => ''));
  const take = (): Answer => {
    if (action === 'START') return acts.start();
    return action === 'STOP' ? acts.stop(reason.trim()) : acts.complete(reached);
  };
  const words = { name: 'reason', label: t('projects.field.reason'), limit: 1000, value: reason, onValue: setReason };
  return (
    <WordsForm
      {...run}
      hint={t(`projects.hint.${action}`)}
      submit={t(`projects.act.${action}`)}
      words={action === 'STOP' ? words : undefined}
      onSend={() => void run.run(take, onDone)}
      onCancel={onCancel}
    >
      {action === 'COMPLETE' &&
        project.goals.map((goal, at) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: goals have no other name, and their order never changes
            key={at}
            name={at === 0 ? 'reached' : `reached-${at}`}
            label={`${goal.metric} (${goal.today ?? '?'} → ${goal.target ?? '?'} ${goal.unit ?? ''})`}
            value={reached[at] ?? ''}
            onChange={({ target }) => setReached(reached.map((value, other) => (other === at ? target.value : value)))}
          />
        ))}
    </WordsForm>
  );
}
