import FileText from 'lucide-react/icons/file-text';
import Sheet from 'lucide-react/icons/sheet';
import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import { LinkButton } from '../../../ui';
import type { AgendaChoice } from '../hooks/use-agenda-choice';

/** The agenda as it is chosen, to print or to count with. */
export function SheetLinks({ choice }: { choice: AgendaChoice }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <>
      <LinkButton to={choice.sheet('pdf', language)} icon={FileText} reloadDocument download>
        {t('agenda.pdf')}
      </LinkButton>
      <LinkButton to={choice.sheet('csv', language)} icon={Sheet} reloadDocument download>
        {t('agenda.csv')}
      </LinkButton>
    </>
  );
}
