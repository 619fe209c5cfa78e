import { agendaEn } from '../../features/agenda/agenda.en';
import { clustersEn } from '../../features/clusters/clusters.en';
import { identityEn } from '../../features/identity/identity.en';
import { organisationsEn } from '../../features/identity/organisations.en';
import { insightsEn } from '../../features/insights/insights.en';
import { answerEn } from '../../features/matching/answer.en';
import { batchEn } from '../../features/matching/batch.en';
import { casesEn } from '../../features/matching/cases.en';
import { deskEn } from '../../features/matching/desk.en';
import { expertsEn } from '../../features/matching/experts.en';
import { matchingEn } from '../../features/matching/matching.en';
import { modelsEn } from '../../features/matching/models.en';
import { stepsEn } from '../../features/matching/steps.en';
import { triageEn } from '../../features/matching/triage.en';
import { namesEn } from '../../features/names/names.en';
import { capturesEn } from '../../features/needs/captures.en';
import { needsEn } from '../../features/needs/needs.en';
import { notificationsEn } from '../../features/notifications/notifications.en';
import { offersEn } from '../../features/offers/offers.en';
import { postingsEn } from '../../features/postings/postings.en';
import { projectsEn } from '../../features/projects/projects.en';
import { readingsEn } from '../../features/readings/readings.en';
import { receiptsEn } from '../../features/receipts/receipts.en';
import { searchesEn } from '../../features/searches/searches.en';
import { threadsEn } from '../../features/threads/threads.en';
import { uiEn } from '../../ui/ui.en';
import { appEn } from '../app.en';

/** Every English text; a feature adds its own object here and in sw.ts. */
export const en = {
  ...uiEn,
  ...appEn,
  ...agendaEn,
  ...clustersEn,
  ...insightsEn,
  ...deskEn,
  ...matchingEn,
  ...casesEn,
  ...stepsEn,
  ...answerEn,
  ...expertsEn,
  ...batchEn,
  ...modelsEn,
  ...triageEn,
  ...identityEn,
  ...organisationsEn,
  ...notificationsEn,
  ...readingsEn,
  ...receiptsEn,
  ...projectsEn,
  ...searchesEn,
  ...threadsEn,
  ...postingsEn,
  ...namesEn,
  ...needsEn,
  ...capturesEn,
  ...offersEn,
} as const;

type English = typeof en;

declare module '../../lib/i18n/messages' {
  interface MessageCatalogue extends English {}
}
