import { type MatchAudience, type MatchNews, matchNews } from './matching';
import { type ProjectAudience, type ProjectNews, projectNews } from './projects';

/** What a notification about a need or an offer tells of, in the order of its life. */
export const postingNews = [
  'NEED_RETURNED',
  'NEED_DISPUTED',
  'NEED_PUBLISHED',
  'NEED_EXPIRING',
  'OFFER_RETURNED',
  'OFFER_PUBLISHED',
  'OFFER_EXPIRING',
] as const;
export type PostingNews = (typeof postingNews)[number];

export const caseNews = [...postingNews, ...matchNews, ...projectNews] as const;
export type CaseNews = PostingNews | MatchNews | ProjectNews;

/** Everything that somebody is told of. */
export const notificationNews = [...caseNews, 'MESSAGE_POSTED'] as const;
export type NotificationNews = (typeof notificationNews)[number];

/** Who is told: the people of a need or offer, those who take part in a conversation, or a part of a match or project. */
export type NotificationAudience = 'OWN_PEOPLE' | 'PARTICIPANTS' | MatchAudience | ProjectAudience;

/** What a person chooses by. */
export const notificationTopics = ['POSTINGS', 'MATCHES', 'PROJECTS', 'MESSAGES'] as const;
export type NotificationTopic = (typeof notificationTopics)[number];

export const notificationChannels = ['IN_APP', 'EMAIL', 'PUSH'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

export const notificationTimings = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'] as const;
export type NotificationTiming = (typeof notificationTimings)[number];
