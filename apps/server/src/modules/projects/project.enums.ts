import {
  milestoneActions,
  milestoneAnswers,
  milestoneStatuses,
  projectActions,
  projectPartnerRoles,
  projectSorts,
  projectStatuses,
} from '@kongano/domain';
import { enumOf } from '../../platform/graphql';

export const ProjectStatus = enumOf('ProjectStatus', projectStatuses, 'Where a project stands.');
export const ProjectAction = enumOf('ProjectAction', projectActions, 'What a person may do with a project.');
export const ProjectPartnerRole = enumOf('ProjectPartnerRole', projectPartnerRoles, 'What a partner does in a project.');
export const ProjectSort = enumOf('ProjectSort', projectSorts, 'Order of a list of projects. DUE: by the next milestone.');
export const MilestoneStatus = enumOf('MilestoneStatus', milestoneStatuses, 'Where a milestone stands.');
export const MilestoneAction = enumOf('MilestoneAction', milestoneActions, 'What a person may do with a milestone.');
export const MilestoneAnswer = enumOf('MilestoneAnswer', milestoneAnswers, 'What the firm said to a report.');
