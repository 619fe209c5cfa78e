import { useApolloClient } from '@apollo/client/react';
import {
  AcceptMilestoneDropDocument,
  AddProjectDocumentDocument,
  CompleteProjectDocument,
  ConfirmMilestoneDocument,
  DropMilestoneDocument,
  KeepMilestoneDocument,
  PlanMilestoneDocument,
  ProjectDetailsDocument,
  RefuseMilestoneDocument,
  RemoveMilestoneDocument,
  ReportMilestoneDocument,
  SaveMilestoneDocument,
  SaveProjectDocument,
  StartProjectDocument,
  StopProjectDocument,
} from '@kongano/graphql/projects';
import { newId } from '../../../lib/ids';
import type { Answer, Milestone, ProjectDetails } from '../model/types';

type Seen = Pick<Milestone, 'id' | 'version'>;
export type MilestoneInput = { title: string; delivers: string; dueOn: string };

export interface ProjectActs {
  save: (version: number, input: { title: string; summary: string }) => Answer;
  start: () => Answer;
  complete: (reached: readonly string[]) => Answer;
  stop: (reason: string) => Answer;
  addDocument: (documentId: string | undefined, title: string, fileId: string) => Answer;
  plan: (input: MilestoneInput) => Answer;
  change: (milestoneId: string, version: number, input: MilestoneInput) => Answer;
  remove: (milestone: Seen) => Answer;
  report: (milestone: Seen, report: string, fileIds: readonly string[]) => Answer;
  confirm: (milestone: Seen) => Answer;
  refuse: (milestone: Seen, reason: string) => Answer;
  drop: (milestone: Seen, reason: string) => Answer;
  acceptDrop: (milestone: Seen) => Answer;
  keep: (milestone: Seen, reason: string) => Answer;
}

type Problems = Awaited<Answer>;

/** What a person does in a project, as they saw it. Everything throws when the server could not be reached. */
export function useProjectActs({ id, version: seen }: Pick<ProjectDetails, 'id' | 'version'>): ProjectActs {
  const client = useApolloClient();
  // The story changes with every step.
  const settle = async (problems: Problems | undefined): Answer => {
    if (!problems) throw new Error('no answer');
    if (problems.length === 0) await client.refetchQueries({ include: [ProjectDetailsDocument] });
    return problems;
  };
  const project = { id, version: seen };
  return {
    save: async (version, input) =>
      settle((await client.mutate({ mutation: SaveProjectDocument, variables: { id, version, input } })).data?.saveProject.problems),
    start: async () => settle((await client.mutate({ mutation: StartProjectDocument, variables: project })).data?.startProject.problems),
    complete: async (reached) =>
      settle(
        (await client.mutate({ mutation: CompleteProjectDocument, variables: { ...project, reached: [...reached] } })).data?.completeProject
          .problems,
      ),
    stop: async (reason) =>
      settle((await client.mutate({ mutation: StopProjectDocument, variables: { ...project, reason } })).data?.stopProject.problems),
    addDocument: async (documentId, title, fileId) => {
      const variables = { id, documentId: documentId ?? newId(), title, fileId };
      return settle((await client.mutate({ mutation: AddProjectDocumentDocument, variables })).data?.addProjectDocument.problems);
    },
    plan: async (input) => {
      const variables = { id: newId(), projectId: id, input };
      return settle((await client.mutate({ mutation: PlanMilestoneDocument, variables })).data?.planMilestone.problems);
    },
    change: async (milestoneId, version, input) => {
      const variables = { id: milestoneId, version, input };
      return settle((await client.mutate({ mutation: SaveMilestoneDocument, variables })).data?.saveMilestone.problems);
    },
    ...milestoneActs(client, settle),
  };
}

type MilestoneActs = Pick<ProjectActs, 'remove' | 'report' | 'confirm' | 'refuse' | 'drop' | 'acceptDrop' | 'keep'>;

function milestoneActs(client: ReturnType<typeof useApolloClient>, settle: (problems: Problems | undefined) => Answer): MilestoneActs {
  const seen = ({ id, version }: Seen): Seen => ({ id, version });
  return {
    remove: async (one) =>
      settle((await client.mutate({ mutation: RemoveMilestoneDocument, variables: seen(one) })).data?.removeMilestone.problems),
    report: async (one, report, fileIds) => {
      const variables = { ...seen(one), report, fileIds: [...fileIds] };
      return settle((await client.mutate({ mutation: ReportMilestoneDocument, variables })).data?.reportMilestone.problems);
    },
    confirm: async (one) =>
      settle((await client.mutate({ mutation: ConfirmMilestoneDocument, variables: seen(one) })).data?.confirmMilestone.problems),
    refuse: async (one, reason) =>
      settle(
        (await client.mutate({ mutation: RefuseMilestoneDocument, variables: { ...seen(one), reason } })).data?.refuseMilestone.problems,
      ),
    drop: async (one, reason) =>
      settle((await client.mutate({ mutation: DropMilestoneDocument, variables: { ...seen(one), reason } })).data?.dropMilestone.problems),
    acceptDrop: async (one) =>
      settle((await client.mutate({ mutation: AcceptMilestoneDropDocument, variables: seen(one) })).data?.acceptMilestoneDrop.problems),
    keep: async (one, reason) =>
      settle((await client.mutate({ mutation: KeepMilestoneDocument, variables: { ...seen(one), reason } })).data?.keepMilestone.problems),
  };
}
