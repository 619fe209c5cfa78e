import { defineModule } from '../../platform/module';
import { SessionReader } from '../../platform/session';
import { AgendaFiguresResolver, AgendaResolver } from './agenda.resolver';
import { addAgendaRoutes } from './agenda.routes';
import { AgendaSheets } from './agenda-sheets.service';

/** What clusters share: needs ranked by the firms that have them, by their cost and by the jobs they touch. */
export const agendaModule = defineModule({
  name: 'agenda',
  entities: [],
  setUp: ({ pool, config }, services) => ({
    resolvers: [new AgendaResolver(), new AgendaFiguresResolver()],
    routes: (http) =>
      addAgendaRoutes(http, { sheets: new AgendaSheets(pool), sessions: services.get(SessionReader), publicUrl: config.publicUrl }),
  }),
});
