import { useText } from '../../../lib/i18n';
import { type NamedText, partsLeft } from '../model/parts-left';
import { usePostingNames } from './use-posting-names';

interface Asked {
  texts: readonly NamedText[];
  visibility: string;
  organisationId: string | null | undefined;
  /** Whether the viewer may publish it now. */
  mayPublish: boolean;
}

/** What a broker is asked before they publish a text that tells who wrote it; undefined where it tells nothing. */
export function usePublishQuestion({ texts, visibility, organisationId, mayPublish }: Asked): string | undefined {
  const t = useText();
  const known = usePostingNames(organisationId, { skip: !mayPublish });
  const parts = mayPublish ? partsLeft(texts, known, visibility) : [];
  if (parts.length === 0) return undefined;
  const quoted = [...new Set(parts.map(({ text }) => t('names.quoted', { text })))];
  return t('names.publishAsk', { parts: quoted.join(', ') });
}
