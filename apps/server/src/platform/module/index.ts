export { defineModule, type ModuleDefinition, type ModuleParts, type Platform, Services, type WaitingSource } from './module';
