import Mic from 'lucide-react/icons/mic';
import Square from 'lucide-react/icons/square';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button } from '../../../ui';
import { useVoiceRecorder } from '../hooks/use-voice-recorder';

/** `2:07` */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** For those who would rather say it: record, see the time run, stop. */
export function VoiceNote({ onFile }: { onFile: (file: File) => void }): ReactElement {
  const t = useText();
  const { state, start, stop, discard } = useVoiceRecorder(onFile);
  return (
    <fieldset className="max-w-2xl min-w-0">
      <legend className="font-semibold">{t('postings.voice.label')}</legend>
      <p className="mb-2 text-sm text-muted">{t('postings.voice.hint')}</p>
      {state.name === 'recording' ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="danger" icon={Square} onClick={stop}>
            {t('postings.voice.stop')}
          </Button>
          <Button onClick={discard}>{t('postings.voice.discard')}</Button>
          <span role="timer" className="tabular-nums">
            {t('postings.voice.recording', { time: clockOf(state.seconds) })}
          </span>
        </div>
      ) : (
        <Button icon={Mic} onClick={start}>
          {t('postings.voice.start')}
        </Button>
      )}
      {(state.name === 'refused' || state.name === 'unsupported') && (
        <div className="mt-3">
          <Banner tone="attention">{t(`postings.voice.${state.name}`)}</Banner>
        </div>
      )}
    </fieldset>
  );
}
