import { v7 as uuidv7 } from 'uuid';
import { addFile } from '../files';
import { addProject, agreedMatch, projectPeople } from '../projects';
import type { TestServer } from '../test-server';
import type { MisusedCase, Scene, Variables } from './misused-case';

type Given = Parameters<typeof addProject>[2];
type Who = 'firm' | 'institute' | 'broker';

/** What the partners do with a project and its milestones. */
export const projectCases = (server: () => TestServer): readonly MisusedCase[] => {
  const dueOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const input = { title: 'Kikaushio', delivers: 'Kinafanya kazi', dueOn };
  const project = (who: Who, variables: Variables, given?: Given) => async (): Promise<Scene> => {
    const people = await projectPeople(server());
    return { client: people[who].client, variables: { id: (await addProject(server(), people, given)).id, ...variables } };
  };
  const milestone = (who: Who, variables: Variables, given?: Given) => async (): Promise<Scene> => {
    const people = await projectPeople(server());
    return { client: people[who].client, variables: { id: (await addProject(server(), people, given)).milestoneId, ...variables } };
  };
  const ids = ['id'];
  const reported = { milestone: 'REPORTED' } as const;
  const dropping = { milestone: 'DROP_PROPOSED' } as const;
  return [
    {
      operation: 'OpenProject',
      scene: async () => {
        const people = await projectPeople(server());
        return { client: people.broker.client, variables: { id: uuidv7(), matchId: (await agreedMatch(server(), people)).id } };
      },
      ids: ['matchId'],
    },
    {
      operation: 'SaveProject',
      scene: project('firm', { version: 1, input: { title: 'Mwani', summary: 'Kwa soko' } }),
      texts: ['input.title', 'input.summary'],
      ...{ ids, isVersioned: true },
    },
    { operation: 'StartProject', scene: project('firm', {}, { status: 'DRAFT' }), ids },
    { operation: 'CompleteProject', scene: project('firm', { reached: ['2'] }, { milestone: 'CONFIRMED' }), ids },
    { operation: 'StopProject', scene: project('institute', { reason: 'Fedha zimeisha' }), ids, texts: ['reason'] },
    {
      operation: 'AddProjectDocument',
      scene: async () => {
        const people = await projectPeople(server());
        const { id } = await addProject(server(), people);
        const fileId = await addFile(server(), people.firm.id);
        return { client: people.firm.client, variables: { id, documentId: uuidv7(), title: 'Michoro', fileId } };
      },
      ids: ['id', 'fileId'],
      texts: ['title'],
    },
    {
      operation: 'PlanMilestone',
      scene: async () => {
        const people = await projectPeople(server());
        return { client: people.firm.client, variables: { id: uuidv7(), projectId: (await addProject(server(), people)).id, input } };
      },
      ids: ['projectId'],
      texts: ['input.title', 'input.delivers'],
    },
    {
      operation: 'SaveMilestone',
      scene: milestone('institute', { version: 1, input }),
      texts: ['input.title', 'input.delivers'],
      ...{ ids, isVersioned: true },
    },
    { operation: 'RemoveMilestone', scene: milestone('firm', {}, { status: 'DRAFT' }), ids },
    { operation: 'ReportMilestone', scene: milestone('institute', { report: 'Tayari', fileIds: [] }), ids, texts: ['report'] },
    { operation: 'ConfirmMilestone', scene: milestone('firm', {}, reported), ids },
    { operation: 'RefuseMilestone', scene: milestone('firm', { reason: 'Bado' }, reported), ids, texts: ['reason'] },
    { operation: 'DropMilestone', scene: milestone('firm', { reason: 'Ghali' }), ids, texts: ['reason'] },
    { operation: 'AcceptMilestoneDrop', scene: milestone('firm', {}, dropping), ids },
    { operation: 'KeepMilestone', scene: milestone('firm', { reason: 'Tunahitaji' }, dropping), ids, texts: ['reason'] },
  ];
};
