import type { OfferFullFragment } from '@kongano/graphql/offers';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';

export interface EvidenceListProps {
  evidence: OfferFullFragment['evidence'];
  /** Of the words in it. */
  language: string;
}

/** What shows that it works; publications lead to where they are kept. */
export function EvidenceList({ evidence, language }: EvidenceListProps): ReactElement {
  const t = useText();
  return (
    <ul className="grid gap-2">
      {evidence.map(({ kind, text, doi }) => (
        <li key={`${kind}${text}`} className="max-w-prose">
          <span className="text-sm text-muted">{t(`offers.evidence.${kind}`)}: </span>
          <span lang={language}>{text}</span>
          {doi && (
            <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer" className="ms-2 text-accent underline">
              doi:{doi}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
