import { defineModule } from '../../platform/module';
import { filesOfPostings, setUpPostings, waitingOnPostings } from '../postings';
import { needDefinition } from './need.definition';
import { NeedEntity } from './need.entity';
import { NeedResolver } from './need.resolver';
import { NeedService } from './need.service';
import { NeedCompanyResolver } from './need-company.resolver';
import { NeedCosigns } from './need-cosigns.service';
import { ClusterNeedsResolver, NeedActionsResolver, OrganisationNeedsResolver } from './need-fields.resolver';
import { NeedStepsResolver } from './need-steps.resolver';

export { NeedChanged, NeedExpiring, NeedPublished, NeedReturned } from './need.events';
export { Need, NeedConnection } from './need.type';
export { needVisible } from './need.visibility';
export { loadNeedDocuments, loadNeedDocumentsAfter } from './need-documents.loader';
export { NeedCosigns, NeedService };

/** Needs: what firms lack, from the first words to the answer. */
export const needsModule = defineModule({
  name: 'needs',
  entities: [NeedEntity],
  setUp: (platform, services) => {
    const work = setUpPostings(platform, services, needDefinition);
    services.provide(new NeedService(work));
    const cosigns = services.provide(new NeedCosigns(platform.useCases, work.rows));
    platform.files.register(filesOfPostings('need'));
    return {
      resolvers: [
        new NeedResolver(work),
        new NeedStepsResolver(work),
        new NeedCompanyResolver(work, cosigns),
        new NeedActionsResolver(platform.clock),
        new ClusterNeedsResolver(),
        new OrganisationNeedsResolver(),
      ],
      jobs: work.clock.jobs(),
      waiting: waitingOnPostings('need'),
    };
  },
});
