import { useMutation } from '@apollo/client/react';
import type { ThreadSubject } from '@kongano/domain';
import { OpenSubjectThreadDocument } from '@kongano/graphql/threads';
import MessageSquare from 'lucide-react/icons/message-square';
import { type ReactElement, useState } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { Banner, Button, Card } from '../../../ui';
import { ThreadPanel } from './ThreadPanel';

export interface SubjectThreadProps {
  subject: ThreadSubject;
  subjectId: string;
  /** The thread that is there, as far as the viewer may see it. */
  thread: { readonly id: string } | null;
  /** Its own people and staff may begin the conversation. */
  mayStart: boolean;
}

/** The conversation about a thing, or the way to begin one. */
export function SubjectThread({ subject, subjectId, thread, mayStart }: SubjectThreadProps): ReactElement | null {
  const { viewer } = useViewer();
  const [opened, setOpened] = useState<string>();
  const threadId = thread?.id ?? opened;
  if (!viewer || !(threadId || mayStart)) return null;
  return threadId ? <ThreadPanel threadId={threadId} /> : <OpenThread {...{ subject, subjectId }} onOpen={setOpened} />;
}

interface OpenThreadProps extends Pick<SubjectThreadProps, 'subject' | 'subjectId'> {
  onOpen: (threadId: string) => void;
}

function OpenThread({ subject, subjectId, onOpen }: OpenThreadProps): ReactElement {
  const t = useText();
  const [open, { loading }] = useMutation(OpenSubjectThreadDocument);
  const [refusal, setRefusal] = useState<string>();
  const start = async (): Promise<void> => {
    try {
      const { data } = await open({ variables: { subject, subjectId } });
      const id = data?.openThread.thread?.id;
      if (id) onOpen(id);
      else setRefusal(data?.openThread.problems[0]?.message ?? t('ui.errorBody'));
    } catch (error) {
      setRefusal(faultOf(error).message ?? t('ui.errorBody'));
    }
  };
  return (
    <Card title={t('threads.ask.title')}>
      <p className="mb-3 max-w-prose text-muted">{t('threads.ask.body')}</p>
      {refusal && (
        <div className="mb-3">
          <Banner tone="danger">{refusal}</Banner>
        </div>
      )}
      <Button icon={MessageSquare} busy={loading} onClick={() => void start()}>
        {t('threads.ask.start')}
      </Button>
    </Card>
  );
}
