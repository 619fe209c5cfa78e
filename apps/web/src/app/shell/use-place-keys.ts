import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../lib/i18n';
import { handleKey, useKeys } from '../../lib/keyboard';
import { useViewer } from '../../lib/viewer';
import { placesOf } from './places';

/** The page's search field is the one marked `type="search"`. */
function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  field?.focus();
  field?.select();
}

/** `g` and a letter go to the places, `/` to the search; listens for every other key that pages register. */
export function usePlaceKeys(): void {
  const t = useText();
  const navigate = useNavigate();
  const { viewer } = useViewer();
  useEffect(() => {
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
  useKeys([
    { keys: '/', label: t('app.keys.search'), run: focusSearch },
    ...placesOf(viewer).map(({ key, keyLabel, to }) => ({ keys: `g ${key}`, label: t(keyLabel), run: () => void navigate(to) })),
  ]);
}
