import { hidesOwner } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button } from '../../../ui';
import { usePostingNames } from '../hooks/use-posting-names';
import { type NamedText, partsLeft } from '../model/parts-left';

export interface NamesLeftProps {
  texts: readonly NamedText[];
  visibility: string;
  organisationId: string | null | undefined;
  /** The way to the field; absent where it cannot be mended here. */
  onGo?: (field: string) => void;
}

/** Once more before it is sent or published: what in all the texts tells who wrote it. Nothing where there is nothing. */
export function NamesLeft({ texts, visibility, organisationId, onGo }: NamesLeftProps): ReactElement | null {
  const t = useText();
  const parts = partsLeft(texts, usePostingNames(organisationId), visibility);
  if (parts.length === 0) return null;
  return (
    <Banner tone="attention" title={t('names.left')}>
      <p>{t(hidesOwner(visibility) ? 'names.leftHint.anonymous' : 'names.leftHint')}</p>
      <ul className="mt-1">
        {parts.map(({ field, label, text, kind }) => {
          const words = t('names.in', { field: label, text, kind: t(`names.kind.${kind}`) });
          return (
            <li key={`${field} ${text}`} className="break-words">
              {onGo ? (
                <Button variant="quiet" className="-ms-4 justify-start text-start" onClick={() => onGo(field)}>
                  {words}
                </Button>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
