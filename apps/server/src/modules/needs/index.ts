import { defineModule } from '../../platform/module';
import { filesOfPostings, setUpPostings, waitingOnPostings } from '../postings';
import { firmToAsk } from './capture/capture.waiting';
import { NeedConfirmationEntity } from './capture/need-confirmation.entity';
import { setUpCaptures } from './capture/set-up';
import { needDefinition } from './need.definition';
import { NeedEntity } from './need.entity';
import { NeedResolver } from './need.resolver';
import { NeedService } from './need.service';
import { NeedCompanyResolver } from './need-company.resolver';
import { NeedCosigns } from './need-cosigns.service';
import { ClusterNeedsResolver, NeedActionsResolver, OrganisationNeedsResolver } from './need-fields.resolver';
import { NeedStepsResolver } from './need-steps.resolver';

export { NeedChanged, NeedDisputed, NeedExpiring, NeedPublished, NeedReturned } from './need.events';
export { Need, NeedConnection } from './need.type';
export { insideNeed, needVisible } from './need.visibility';
export { loadNeedDocuments, loadNeedDocumentsAfter } from './need-documents.loader';
export { NeedCosigns, NeedService };

/** Needs: what firms lack, from the first words to the answer. */
export const needsModule = defineModule({
  name: 'needs',
  entities: [NeedEntity, NeedConfirmationEntity],
  setUp: (platform, services) => {
    const work = setUpPostings(platform, services, needDefinition);
    services.provide(new NeedService(work));
    const cosigns = services.provide(new NeedCosigns(platform.useCases, work.rows));
    const captures = setUpCaptures(platform, services, work);
    platform.files.register(filesOfPostings('need'));
    return {
      resolvers: [
        new NeedResolver(work),
        new NeedStepsResolver(work),
        new NeedCompanyResolver(work, cosigns),
        new NeedActionsResolver(platform.clock),
        new ClusterNeedsResolver(),
        new OrganisationNeedsResolver(),
        captures.resolver,
      ],
      routes: captures.routes,
      jobs: [...work.clock.jobs(), ...captures.jobs],
      waiting: [...waitingOnPostings('need'), firmToAsk],
    };
  },
});
