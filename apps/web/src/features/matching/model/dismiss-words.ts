import type { DismissalReason } from '@kongano/graphql/schema-types';
import type { Text } from '../../../lib/i18n';

/** What is set aside: a need or an offer of a pair, an expert for a need, or a need for an expert. Swahili agrees with the noun. */
export type DismissedThing = 'posting' | 'expert' | 'need';

export interface DismissWords {
  readonly trigger: string;
  readonly label: (title: string) => string;
  readonly done: (title: string) => string;
  readonly note: string;
  readonly reason: (reason: DismissalReason) => string;
  readonly aside: (count: number) => string;
  readonly restore: string;
  readonly restoreOf: (title: string) => string;
  readonly restored: (title: string) => string;
}

export function dismissWords(thing: DismissedThing, t: Text): DismissWords {
  if (thing === 'expert')
    return {
      trigger: t('experts.dismiss'),
      label: (title) => t('experts.dismissOf', { title }),
      done: (title) => t('experts.dismissed', { title }),
      note: t('experts.note'),
      reason: (reason) => t(`experts.reason.${reason}`),
      aside: (count) => t('experts.setAside', { count }),
      restore: t('experts.restore'),
      restoreOf: (title) => t('experts.restoreOf', { title }),
      restored: (title) => t('experts.restored', { title }),
    };
  if (thing === 'need')
    return {
      trigger: t('experts.needDismiss'),
      label: (title) => t('experts.needDismissOf', { title }),
      done: (title) => t('experts.needDismissed', { title }),
      note: t('experts.needNote'),
      reason: (reason) => t(`experts.needReason.${reason}`),
      aside: (count) => t('experts.needSetAside', { count }),
      restore: t('experts.needRestore'),
      restoreOf: (title) => t('experts.needRestoreOf', { title }),
      restored: (title) => t('experts.needRestored', { title }),
    };
  return {
    trigger: t('matching.dismiss'),
    label: (title) => t('matching.dismissOf', { title }),
    done: (title) => t('matching.dismissed', { title }),
    note: t('matching.dismiss.note'),
    reason: (reason) => t(`matching.dismissalReason.${reason}`),
    aside: (count) => t('matching.setAside', { count }),
    restore: t('matching.restore'),
    restoreOf: (title) => t('matching.restoreOf', { title }),
    restored: (title) => t('matching.restored', { title }),
  };
}
