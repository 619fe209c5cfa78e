import { agendaSw } from '../../features/agenda/agenda.sw';
import { clustersSw } from '../../features/clusters/clusters.sw';
import { identitySw } from '../../features/identity/identity.sw';
import { organisationsSw } from '../../features/identity/organisations.sw';
import { insightsSw } from '../../features/insights/insights.sw';
import { answerSw } from '../../features/matching/answer.sw';
import { batchSw } from '../../features/matching/batch.sw';
import { casesSw } from '../../features/matching/cases.sw';
import { deskSw } from '../../features/matching/desk.sw';
import { expertsSw } from '../../features/matching/experts.sw';
import { matchingSw } from '../../features/matching/matching.sw';
import { modelsSw } from '../../features/matching/models.sw';
import { stepsSw } from '../../features/matching/steps.sw';
import { triageSw } from '../../features/matching/triage.sw';
import { namesSw } from '../../features/names/names.sw';
import { capturesSw } from '../../features/needs/captures.sw';
import { needsSw } from '../../features/needs/needs.sw';
import { notificationsSw } from '../../features/notifications/notifications.sw';
import { offersSw } from '../../features/offers/offers.sw';
import { postingsSw } from '../../features/postings/postings.sw';
import { projectsSw } from '../../features/projects/projects.sw';
import { readingsSw } from '../../features/readings/readings.sw';
import { receiptsSw } from '../../features/receipts/receipts.sw';
import { searchesSw } from '../../features/searches/searches.sw';
import { threadsSw } from '../../features/threads/threads.sw';
import { uiSw } from '../../ui/ui.sw';
import { appSw } from '../app.sw';
import type { en } from './en';

/** Every Swahili text; a missing one is a type error. */
export const sw: Record<keyof typeof en, string> = {
  ...uiSw,
  ...appSw,
  ...agendaSw,
  ...clustersSw,
  ...insightsSw,
  ...deskSw,
  ...matchingSw,
  ...casesSw,
  ...stepsSw,
  ...answerSw,
  ...expertsSw,
  ...batchSw,
  ...modelsSw,
  ...triageSw,
  ...identitySw,
  ...organisationsSw,
  ...notificationsSw,
  ...readingsSw,
  ...receiptsSw,
  ...projectsSw,
  ...searchesSw,
  ...threadsSw,
  ...postingsSw,
  ...namesSw,
  ...needsSw,
  ...capturesSw,
  ...offersSw,
};
