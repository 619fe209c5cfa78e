import Check from 'lucide-react/icons/check';
import CloudOff from 'lucide-react/icons/cloud-off';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactElement } from 'react';
import type { SaveStatus } from '../lib/autosaver';
import { formatRelative } from '../lib/formats';
import { useLanguage, useText } from '../lib/i18n';
import { Spinner } from './Spinner';

export interface SaveStateProps {
  status: SaveStatus;
  /** When it was last saved. */
  at?: string | Date | undefined;
}

/** Where one's words are now: with the server, on the way, or on this device until the network is back. */
export function SaveState({ status, at }: SaveStateProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const saved = at ? t('ui.savedAt', { when: formatRelative(at, language) }) : t('ui.saved');
  const looks = {
    saved: [<Check key="icon" size={16} aria-hidden />, saved, 'text-muted'],
    saving: [<Spinner key="icon" />, t('ui.saving'), 'text-muted'],
    'kept-here': [<CloudOff key="icon" size={16} aria-hidden />, t('ui.savedHere'), 'text-attention-ink'],
    'not-saved': [<TriangleAlert key="icon" size={16} aria-hidden />, t('ui.notSaved'), 'text-danger font-semibold'],
  } as const;
  const [icon, words, classes] = looks[status];
  return (
    <p role="status" className={`inline-flex min-h-6 items-center gap-1.5 text-sm ${classes}`}>
      {icon}
      {words}
    </p>
  );
}
