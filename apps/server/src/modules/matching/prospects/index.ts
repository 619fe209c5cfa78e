export { NeedHelps } from './need-help.service';
export { NeedProspectEntity } from './need-prospect.entity';
export { Prospects } from './prospects.job';
export { UnansweredResolver } from './unanswered.resolver';
