import { lastViewer } from './last-viewer';

/** Ends the session here and on the server. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  lastViewer.keep(null);
}
