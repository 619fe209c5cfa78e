export { TriageResolver } from './triage.resolver';
export { NeedTriage } from './triage.service';
