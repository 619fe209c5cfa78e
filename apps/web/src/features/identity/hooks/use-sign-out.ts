import { useState } from 'react';
import { useNavigate } from 'react-router';
import { countDrafts, dropDrafts } from '../../../lib/drafts';
import { useText } from '../../../lib/i18n';
import { countFiles, dropFiles } from '../../../lib/kept-files';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { showToast } from '../../../ui';
import { askAuth } from '../auth-client';

export interface SignOut {
  /** Signs out, or first asks when words would be lost that only this device has. */
  start: () => Promise<void>;
  isAsking: boolean;
  unsent: number;
  cancel: () => void;
  confirm: () => void;
}

/** Ends the session on the server, and takes from this device what was shown to the person and what they wrote. */
export function useSignOut(): SignOut {
  const t = useText();
  const navigate = useNavigate();
  const { viewer, refresh } = useViewer();
  const [isAsking, setAsking] = useState(false);
  const [unsent, setUnsent] = useState(0);
  const leave = async (): Promise<void> => {
    setAsking(false);
    const answer = await askAuth('/sign-out');
    if (!answer.isDone) return showToast(t('identity.signOut.failed'), { tone: 'danger' });
    if (viewer) {
      dropDrafts(viewer.id);
      await dropFiles(viewer.id);
    }
    await navigate(urls.home());
    await refresh();
  };
  return {
    start: async () => {
      const count = viewer ? countDrafts(viewer.id) + (await countFiles(viewer.id)) : 0;
      setUnsent(count);
      if (count > 0) setAsking(true);
      else await leave();
    },
    isAsking,
    unsent,
    cancel: () => setAsking(false),
    confirm: () => void leave(),
  };
}
