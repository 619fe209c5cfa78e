import { decideProject, mostProjectDocuments } from '@kongano/domain';
import { notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Call, Tx, UseCases } from '../../platform/use-case';
import { ProjectDocumentEntity } from './milestone.entity';
import type { MilestoneReports } from './milestone-reports.service';
import { readDocumentTitle } from './project.inputs';
import { lockProject, recordAndTell } from './project.rows';
import { doneIn, type ProjectOutcome, refusedIn } from './project.service';

export interface AddedDocument {
  readonly id: string;
  readonly documentId: string;
  readonly title: string;
  readonly fileId: string;
}

/** Documents of a project. None is taken away or written over: a new version stands beside the older ones. */
export class ProjectDocuments {
  constructor(
    private readonly useCases: UseCases,
    private readonly reports: MilestoneReports,
  ) {}

  /** A new document, or with the id of one that is there its next version, under the title that is given. */
  add(call: Call, { id, documentId, title, fileId }: AddedDocument): Promise<ProjectOutcome> {
    checkIds(id, documentId);
    return this.useCases.run(call, 'addProjectDocument', async (tx) => {
      const { state, facts } = await lockProject(tx, id);
      const decision = decideProject({ action: 'ADD_DOCUMENT' }, state, facts);
      if (!decision.ok) return refusedIn(id, problem(call, decision.code));
      const { value, problems } = readDocumentTitle(call, title, tx.now);
      if (problems.length > 0) return refusedIn(id, ...problems);
      if (!(await this.#place(tx, id, documentId, value.title)))
        return refusedIn(id, problem(call, 'TOO_MANY_DOCUMENTS', null, { limit: mostProjectDocuments }));
      const [row]: { number: number }[] = await tx.manager.query(
        'select count(*)::int + 1 as number from project_file where document_id = $1',
        [documentId],
      );
      const fault = await this.reports.keep(tx, { owner: 'document_id', ownerId: documentId, number: row?.number ?? 1, fileId });
      if (fault) return refusedIn(id, fault);
      await recordAndTell(tx, id, decision.next, { milestone: value.title, number: row?.number });
      return doneIn(id);
    });
  }

  /** False when there is no room for another document. Throws not-found for a document of another project. */
  async #place(tx: Tx, projectId: string, id: string, title: string): Promise<boolean> {
    const known = await tx.manager.findOneBy(ProjectDocumentEntity, { id });
    if (known && known.projectId !== projectId) throw notFound();
    if (known) {
      await tx.manager.update(ProjectDocumentEntity, { id }, { title });
      return true;
    }
    if ((await tx.manager.countBy(ProjectDocumentEntity, { projectId })) >= mostProjectDocuments) return false;
    await tx.manager.insert(ProjectDocumentEntity, { id, projectId, title, createdAt: tx.now });
    return true;
  }
}
