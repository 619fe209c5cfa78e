import { milestoneLimits } from '@kongano/domain';
import type { Text } from '../../../lib/i18n';
import type { EditField } from './EditForm';

/** What is said of a milestone when it is planned or changed. */
export const milestoneFields = (t: Text): readonly EditField[] => [
  { key: 'title', label: t('projects.field.title'), kind: 'line' },
  { key: 'delivers', label: t('projects.field.delivers'), kind: 'text', limit: milestoneLimits.delivers, optional: true },
  { key: 'dueOn', label: t('projects.field.dueOn'), kind: 'day' },
];
