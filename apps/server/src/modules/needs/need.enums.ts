import { needActions, needSorts, needStatuses } from '@kongano/domain';
import { enumOf } from '../../platform/graphql';

export const NeedStatus = enumOf('NeedStatus', needStatuses, 'Where a need stands in its life.');
export const NeedAction = enumOf('NeedAction', needActions, 'What a person may do with a need now.');
export const NeedSort = enumOf('NeedSort', needSorts, 'Orders of a list of needs.');
