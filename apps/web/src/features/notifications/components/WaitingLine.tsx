import BadgeCheck from 'lucide-react/icons/badge-check';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import ChevronRight from 'lucide-react/icons/chevron-right';
import ClipboardCheck from 'lucide-react/icons/clipboard-check';
import Flag from 'lucide-react/icons/flag';
import MessageCircle from 'lucide-react/icons/message-circle';
import MessageSquareWarning from 'lucide-react/icons/message-square-warning';
import PencilLine from 'lucide-react/icons/pencil-line';
import Phone from 'lucide-react/icons/phone';
import Undo2 from 'lucide-react/icons/undo-2';
import UserPlus from 'lucide-react/icons/user-plus';
import Waypoints from 'lucide-react/icons/waypoints';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatRelative, formatShortDate, formatWeekday } from '../../../lib/formats';
import { type Language, type Text, useLanguage, useText } from '../../../lib/i18n';
import type { Icon } from '../../../ui';
import { placeOf, type Urgency, urgencyOf, type WaitingItem } from '../waiting-groups';

const icons: Record<WaitingItem['kind'], Icon> = {
  VERIFY_ORGANISATION: BadgeCheck,
  VERIFY_EMAIL: BadgeCheck,
  JOIN_ORGANISATION: UserPlus,
  INVITATION: UserPlus,
  QUALIFY_NEED: ClipboardCheck,
  QUALIFY_OFFER: ClipboardCheck,
  CONFIRM_NEED: ClipboardCheck,
  ASK_FIRM: Phone,
  NEED_RETURNED: Undo2,
  OFFER_RETURNED: Undo2,
  NEED_DRAFT: PencilLine,
  OFFER_DRAFT: PencilLine,
  NEED_EXPIRING: CalendarClock,
  OFFER_EXPIRING: CalendarClock,
  MATCH_ANSWER: Waypoints,
  MATCH_NEXT_STEP: Waypoints,
  PROJECT_PLAN: PencilLine,
  PROJECT_CONFIRM: ClipboardCheck,
  PROJECT_MILESTONE: Flag,
  PROJECT_COMPLETE: Flag,
  UNREAD_MESSAGES: MessageCircle,
  REPORTED_MESSAGE: MessageSquareWarning,
};

interface WaitingLineProps {
  item: WaitingItem;
  now: Date;
}

/** One thing that waits: a sentence with its verb, why and by when, and one press to the place. */
export function WaitingLine({ item, now }: WaitingLineProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const IconPart = icons[item.kind];
  const urgency = urgencyOf(item, now);
  const title = item.title || t('notifications.untitled');
  return (
    <li>
      <Link to={placeOf(item)} className="group flex min-h-14 items-start gap-3 px-4 py-3 hover:bg-sunken focus-visible:-outline-offset-3">
        <IconPart size={20} aria-hidden className={`mt-0.5 shrink-0 ${urgency === 'overdue' ? 'text-danger' : 'text-accent'}`} />
        <span className="min-w-0 flex-1">
          <span className="group-hover:underline">
            <Sentence text={t(`notifications.waiting.${item.kind}`, { title: mark, count: item.count ?? 1 })} title={title} />
          </span>
          {item.detail && <span className="mt-0.5 line-clamp-2 block text-muted">{item.detail}</span>}
          <span className={`block text-sm ${urgency === 'overdue' ? 'font-semibold text-danger' : 'text-muted'}`}>
            {timeOf({ item, urgency, now, language, t })}
          </span>
        </span>
        <ChevronRight size={20} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      </Link>
    </li>
  );
}

/** Stands for the title until it is set in bold: no text of ours has it. */
const mark = '\u0000';

function Sentence({ text, title }: { text: string; title: string }): ReactElement {
  const [before, after] = text.split(mark);
  return (
    <>
      {before}
      {after !== undefined && <strong className="font-semibold">{title}</strong>}
      {after}
    </>
  );
}

interface TimeOf {
  item: WaitingItem;
  urgency: Urgency;
  now: Date;
  language: Language;
  t: Text;
}

function timeOf({ item: { dueAt, since }, urgency, now, language, t }: TimeOf): string {
  if (!dueAt) return t('notifications.since', { when: formatShortDate(since, language, now) });
  if (urgency === 'overdue') return t('notifications.overdueSince', { when: formatRelative(dueAt, language, now) });
  if (urgency === 'today') return t('notifications.dueToday');
  if (urgency === 'week')
    return t('notifications.dueOn', { day: formatWeekday(dueAt, language), date: formatShortDate(dueAt, language, now) });
  return t('notifications.dueLater', { date: formatShortDate(dueAt, language, now) });
}
