import type { ReactElement } from 'react';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { type KeptLetter, partsOf } from '../letters';

/** One letter with its links. They load the page anew, as from any mail program: some of them sign somebody in. */
export function Letter({ letter }: { letter: KeptLetter }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <article aria-labelledby="letter-subject">
      <h2 id="letter-subject" className="text-xl font-bold">
        {letter.subject}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {t('identity.mailbox.to', { email: letter.recipient })} · {formatDateTime(letter.createdAt, language)}
      </p>
      <p className="mt-4 whitespace-pre-line [overflow-wrap:anywhere]">
        {partsOf(letter.body).map(({ text, isLink, start }) =>
          isLink ? (
            <a key={start} href={text} className="font-semibold text-accent underline">
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </p>
    </article>
  );
}
