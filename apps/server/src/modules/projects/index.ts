import { defineModule } from '../../platform/module';
import { MatchService } from '../matching';
import { NeedService } from '../needs';
import { ThreadService } from '../threads';
import { MilestoneEntity, MilestoneReportEntity, ProjectDocumentEntity, ProjectPartnerEntity } from './milestone.entity';
import { MilestoneResolver } from './milestone.resolver';
import { MilestoneService } from './milestone.service';
import { MilestoneClock } from './milestone-clock.service';
import { MilestoneReports } from './milestone-reports.service';
import { ProjectEntity } from './project.entity';
import { MatchProjectResolver, MilestoneFieldsResolver, ProjectResolver } from './project.resolver';
import { ProjectService } from './project.service';
import { filesOfProjects } from './project.visibility';
import { projectWaiting } from './project.waiting';
import { ProjectDocuments } from './project-documents.service';
import { ProjectStepsResolver } from './project-steps.resolver';

export { ProjectTold } from './project.events';
export { projectVisible } from './project.visibility';
export { MilestoneService, ProjectService };

/** What two sides that agreed do together, until the firm says what was reached. */
export const projectsModule = defineModule({
  name: 'projects',
  entities: [ProjectEntity, ProjectPartnerEntity, MilestoneEntity, MilestoneReportEntity, ProjectDocumentEntity],
  setUp: ({ useCases, pool, clock, files }, services) => {
    const [matches, needs, threads] = [services.get(MatchService), services.get(NeedService), services.get(ThreadService)];
    const reports = new MilestoneReports(files);
    const projects = services.provide(new ProjectService({ useCases, matches, needs, threads }));
    const milestones = services.provide(new MilestoneService(useCases, reports));
    files.register(filesOfProjects);
    return {
      resolvers: [
        new ProjectResolver(),
        new MilestoneFieldsResolver(),
        new MatchProjectResolver(),
        new ProjectStepsResolver(projects, new ProjectDocuments(useCases, reports)),
        new MilestoneResolver(milestones),
      ],
      jobs: new MilestoneClock({ useCases, pool, clock }).jobs(),
      waiting: projectWaiting,
    };
  },
});
