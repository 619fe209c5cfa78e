import { matchTransitions } from '../lifecycle/match-table';
import { milestoneTransitions, projectTransitions } from '../lifecycle/project-table';
import { notificationChannels, notificationNews, notificationTopics } from '../values/notifications';
import { type NotificationRule, notificationRule, notificationRules, timingsOf, usualTiming } from './notification-table';

const told: readonly Pick<NotificationRule, 'news' | 'whom'>[] = [matchTransitions, projectTransitions, milestoneTransitions].flatMap(
  (rows) => rows.flatMap(({ tells }): readonly Pick<NotificationRule, 'news' | 'whom'>[] => tells),
);

describe('the table of notifications', () => {
  it('has a line for whatever a lifecycle tells, and for whom', () => {
    for (const { news, whom } of told) expect(notificationRule(news, whom)).toMatchObject({ news, whom });
  });

  it('has each news, and no line twice', () => {
    expect(new Set(notificationRules.map(({ news }) => news))).toEqual(new Set(notificationNews));
    expect(new Set(notificationRules.map(({ news, whom }) => `${news} ${whom}`)).size).toBe(notificationRules.length);
  });

  it('uses every topic, and only times that a person could choose too', () => {
    expect(new Set(notificationRules.map(({ topic }) => topic))).toEqual(new Set(notificationTopics));
    for (const { times } of notificationRules)
      for (const channel of notificationChannels) expect(timingsOf(channel)).toContain(times[channel]);
  });

  it('has one usual time for all that a topic brings at the screen and by letter, for a person chooses by topic', () => {
    for (const { topic, times } of notificationRules)
      for (const channel of ['IN_APP', 'EMAIL'] as const) expect(times[channel]).toBe(usualTiming(topic, channel));
  });

  it('tells of everything at the screen', () => {
    for (const { times } of notificationRules) expect(times.IN_APP).toBe('AT_ONCE');
  });

  it('refuses what it does not have', () => {
    expect(() => notificationRule('MATCH_MOVED', 'SIDES')).toThrow('No rule tells SIDES of MATCH_MOVED.');
  });
});
