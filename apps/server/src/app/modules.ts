import { agendaModule } from '../modules/agenda';
import { clustersModule } from '../modules/clusters';
import { identityModule } from '../modules/identity';
import { insightsModule } from '../modules/insights';
import { matchingModule } from '../modules/matching';
import { namesModule } from '../modules/names';
import { needsModule } from '../modules/needs';
import { notificationsModule } from '../modules/notifications';
import { offersModule } from '../modules/offers';
import { projectsModule } from '../modules/projects';
import { readingsModule } from '../modules/readings';
import { receiptsModule } from '../modules/receipts';
import { searchesModule } from '../modules/searches';
import { threadsModule } from '../modules/threads';
import { vocabularyModule } from '../modules/vocabulary';
import type { ModuleDefinition } from '../platform/module';

/** Every module, lowest first: a module may use those above it in this list, and none below. */
export const modules: readonly ModuleDefinition[] = [
  vocabularyModule,
  identityModule,
  clustersModule,
  threadsModule,
  receiptsModule,
  needsModule,
  offersModule,
  matchingModule,
  projectsModule,
  notificationsModule,
  insightsModule,
  agendaModule,
  namesModule,
  readingsModule,
  searchesModule,
];
