export { defineModule, type ModuleDefinition, type ModuleParts, type Platform, Services } from './module';
export { type WaitingSource, WaitingSources } from './waiting';
export { endOfDay, endOfWorkingDay } from './working-days';
