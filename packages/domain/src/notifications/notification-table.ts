import type { MatchAudience, MatchNews } from '../values/matching';
import type {
  NotificationAudience,
  NotificationChannel,
  NotificationNews,
  NotificationTiming,
  NotificationTopic,
  PostingNews,
} from '../values/notifications';
import type { ProjectAudience, ProjectNews } from '../values/projects';

/** One line of who is told what: whoever chose nothing gets it at these times. */
export interface NotificationRule {
  readonly news: NotificationNews;
  readonly whom: NotificationAudience;
  readonly topic: NotificationTopic;
  readonly times: Readonly<Record<NotificationChannel, NotificationTiming>>;
}

type Times = NotificationRule['times'];
/** Somebody waits for an answer, or a day comes near. */
const pressing: Times = { IN_APP: 'AT_ONCE', EMAIL: 'AT_ONCE', PUSH: 'AT_ONCE' };
/** Good to know at once, but it rings no telephone. */
const plain: Times = { IN_APP: 'AT_ONCE', EMAIL: 'AT_ONCE', PUSH: 'NONE' };
/** Comes often: a letter a day with what was not read until then. */
const gathered: Times = { IN_APP: 'AT_ONCE', EMAIL: 'DAILY', PUSH: 'AT_ONCE' };

const posting = (news: PostingNews, times: Times): NotificationRule => ({ news, whom: 'OWN_PEOPLE', topic: 'POSTINGS', times });
const match = (news: MatchNews, times: Times, ...audiences: readonly MatchAudience[]): readonly NotificationRule[] =>
  audiences.map((whom) => ({ news, whom, topic: 'MATCHES', times }));
const project = (news: ProjectNews, times: Times, ...audiences: readonly ProjectAudience[]): readonly NotificationRule[] =>
  audiences.map((whom) => ({ news, whom, topic: 'PROJECTS', times }));

/** Who is told of what, on which way, and when: the one table that all notifications come from. */
export const notificationRules: readonly NotificationRule[] = [
  posting('NEED_RETURNED', pressing),
  posting('NEED_DISPUTED', pressing),
  posting('NEED_PUBLISHED', plain),
  posting('NEED_EXPIRING', pressing),
  posting('OFFER_RETURNED', pressing),
  posting('OFFER_PUBLISHED', plain),
  posting('OFFER_EXPIRING', pressing),
  ...match('MATCH_APPROACHED', pressing, 'SIDES'),
  ...match('MATCH_BOTH_INTERESTED', pressing, 'OWNER'),
  ...match('MATCH_INTRODUCED', pressing, 'SIDES'),
  ...match('MATCH_MOVED', plain, 'OWNER'),
  ...match('MATCH_CONFIRM', pressing, 'ASKED_SIDES'),
  ...match('MATCH_AGREED', plain, 'SIDES', 'OWNER'),
  ...match('MATCH_CLOSED', plain, 'SIDES', 'OTHER_SIDE'),
  ...match('MATCH_AWAKE', plain, 'OWNER'),
  ...match('MATCH_REMINDED', pressing, 'ASKED_SIDES'),
  ...match('MATCH_HANDED_OVER', pressing, 'OWNER'),
  ...match('MATCH_DUE', pressing, 'OWNER'),
  ...match('MATCH_ESCALATED', pressing, 'SECOND_BROKER', 'OWNER'),
  ...match('MATCH_NDA_SIGNED', plain, 'OTHER_SIDE', 'OWNER'),
  ...project('PROJECT_OPENED', plain, 'PARTNERS'),
  ...project('PROJECT_STARTED', plain, 'SOLVERS', 'BROKER'),
  ...project('PROJECT_REPORTED', pressing, 'FIRM'),
  ...project('PROJECT_CONFIRMED', plain, 'SOLVERS', 'BROKER'),
  ...project('PROJECT_REFUSED', pressing, 'SOLVERS'),
  ...project('PROJECT_DROP_PROPOSED', pressing, 'FIRM'),
  ...project('PROJECT_DROPPED', plain, 'SOLVERS', 'BROKER'),
  ...project('PROJECT_KEPT', plain, 'SOLVERS', 'BROKER'),
  ...project('PROJECT_DUE_SOON', pressing, 'SOLVERS'),
  ...project('PROJECT_OVERDUE', pressing, 'SOLVERS', 'BROKER'),
  ...project('PROJECT_COMPLETED', plain, 'PARTNERS', 'BROKER'),
  ...project('PROJECT_STOPPED', plain, 'PARTNERS', 'BROKER'),
  { news: 'MESSAGE_POSTED', whom: 'PARTICIPANTS', topic: 'MESSAGES', times: gathered },
];

/** The line of the table; throws where nobody is told of this, so that nothing is told past the table. */
export function notificationRule(news: NotificationNews, whom: NotificationAudience): NotificationRule {
  const rule = notificationRules.find((one) => one.news === news && one.whom === whom);
  if (!rule) throw new Error(`No rule tells ${whom} of ${news}.`);
  return rule;
}

/** When what a topic brings comes on a channel to whoever chose nothing. */
export function usualTiming(topic: NotificationTopic, channel: Exclude<NotificationChannel, 'PUSH'>): NotificationTiming {
  return notificationRules.find((rule) => rule.topic === topic)?.times[channel] ?? 'NONE';
}

/** Times that a person may choose for a channel: only letters are gathered into one. */
export const timingsOf = (channel: NotificationChannel): readonly NotificationTiming[] =>
  channel === 'EMAIL' ? ['AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'] : ['AT_ONCE', 'NONE'];
