import { voiceLimits } from '@kongano/domain';
import { useEffect, useRef, useState } from 'react';

export type VoiceState = { name: 'idle' } | { name: 'recording'; seconds: number } | { name: 'refused' } | { name: 'unsupported' };

interface VoiceRecorder {
  state: VoiceState;
  start: () => void;
  stop: () => void;
  discard: () => void;
}

// Opus first: a third of the bytes of what phones record otherwise.
const types = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4', 'audio/webm'];
const extensions: Record<string, string> = { 'audio/mp4': 'm4a', 'audio/webm': 'webm', 'audio/ogg': 'ogg' };

/** The recording as a file; its type without codecs, as the server knows it. */
function fileOf(chunks: readonly Blob[], recorded: string): File {
  const type = recorded.split(';')[0] ?? '';
  const name = `voice-${new Date().toISOString().slice(0, 16).replace(/[-:T]/g, '')}.${extensions[type] ?? 'webm'}`;
  return new File([...chunks], name, { type: type || 'audio/webm' });
}

/** The light of the microphone goes out. */
function stopTracks(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** Stopping twice is an error to browsers. */
function stopRecorder(recorder: MediaRecorder | undefined): void {
  if (recorder?.state === 'recording') recorder.stop();
}

/** Records the microphone until one stops it or three minutes are over, then gives the file. */
export function useVoiceRecorder(onFile: (file: File) => void): VoiceRecorder {
  const [state, setState] = useState<VoiceState>({ name: 'idle' });
  const recorder = useRef<MediaRecorder>(undefined);
  const isKept = useRef(true);
  const deliver = useRef(onFile);
  deliver.current = onFile;
  const isRecording = state.name === 'recording';

  useEffect(() => {
    if (!isRecording) return;
    const began = Date.now();
    const timer = setInterval(() => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      setState((now) => (now.name === 'recording' ? { name: 'recording', seconds } : now));
      if (seconds >= voiceLimits.seconds) stopRecorder(recorder.current);
    }, 250);
    return () => clearInterval(timer);
  }, [isRecording]);
  useEffect(() => () => stopTracks(recorder.current?.stream), []);

  const start = async (): Promise<void> => {
    if (!('MediaRecorder' in window) || !navigator.mediaDevices) {
      setState({ name: 'unsupported' });
      return;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      const chunks: Blob[] = [];
      const current = new MediaRecorder(stream, { ...(mimeType ? { mimeType } : {}), audioBitsPerSecond: voiceLimits.bitsPerSecond });
      current.ondataavailable = ({ data }) => void chunks.push(data);
      current.onstop = () => {
        stopTracks(stream);
        setState({ name: 'idle' });
        if (isKept.current && chunks.length > 0) deliver.current(fileOf(chunks, current.mimeType));
      };
      isKept.current = true;
      recorder.current = current;
      current.start(1_000);
      setState({ name: 'recording', seconds: 0 });
    } catch {
      setState({ name: 'refused' });
    }
  };
  const end = (keep: boolean): void => {
    isKept.current = keep;
    stopRecorder(recorder.current);
  };
  return { state, start: () => void start(), stop: () => end(true), discard: () => end(false) };
}
