import type { ReactElement } from 'react';
import { classNames } from '../../lib/class-names';
import { languageNames, languages, useLanguage, useText } from '../../lib/i18n';

/** English | Kiswahili; the names are those of the languages themselves, short on phones. */
export function LanguageSwitch(): ReactElement {
  const t = useText();
  const { language, changeLanguage } = useLanguage();
  return (
    <fieldset aria-label={t('app.language')} className="flex min-w-0 divide-x divide-line">
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => changeLanguage(one)}
          className={classNames(
            'min-h-11 min-w-11 px-1 text-sm focus-visible:-outline-offset-3 md:px-3',
            one === language ? 'font-bold text-ink' : 'text-accent hover:underline',
          )}
        >
          <span aria-hidden="true" className="uppercase md:hidden">
            {one}
          </span>
          <span className="sr-only md:not-sr-only">{languageNames[one]}</span>
        </button>
      ))}
    </fieldset>
  );
}
