import type { MockLink } from '@apollo/client/testing';
import {
  AddProjectDocumentDocument,
  CompleteProjectDocument,
  ConfirmMilestoneDocument,
  PlanMilestoneDocument,
  ProjectDetailsDocument,
  RefuseMilestoneDocument,
  ReportMilestoneDocument,
  SaveProjectDocument,
  StopProjectDocument,
} from '@kongano/graphql/projects';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { uploadFile } from '../../../lib/upload-file';
import type { ProjectDetails } from '../model/types';
import { aFile, aMilestone, aProject, aReport } from '../testing/project';
import { showPage } from '../testing/show-project';
import { ProjectPage } from './ProjectPage';

jest.mock('../../../lib/upload-file', () => ({ ...jest.requireActual('../../../lib/upload-file'), uploadFile: jest.fn() }));

const details = (project: ProjectDetails | null): MockLink.MockedResponse => ({
  request: { query: ProjectDetailsDocument, variables: { id: 'j1' } },
  result: { data: { project } },
});
const payload = (project: ProjectDetails | null, ...problems: readonly object[]) => ({
  __typename: 'ProjectPayload',
  project: project && { ...project, timeline: undefined, thread: undefined },
  problems,
});
const problem = (code: string, field: string | null, message: string) => ({ __typename: 'Problem', code, field, message });
const show = (mocks: MockLink.MockedResponse[], language: 'en' | 'sw' = 'en') =>
  showPage(<ProjectPage />, mocks, { at: '/projects/j1', path: '/projects/:id', language });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

const reported = aProject({ milestones: [aMilestone({ status: 'REPORTED', viewerCan: ['CONFIRM', 'REFUSE'], reports: [aReport()] })] });

beforeEach(() => localStorage.clear());

describe('the page of a project', () => {
  it('says what is next and for whom, and shows goals, partners, milestones with their reports and evidence', async () => {
    show([details(reported)]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Sufuria ya tomato sosi' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Your move' })).toHaveTextContent('Say whether “Sufuria ya kwanza” is reached.');
    expect(screen.getByText('Chupa kwa siku')).toBeInTheDocument();
    expect(screen.getByText('400 chupa')).toBeInTheDocument();
    expect(screen.getByText('Solves it, reports milestones')).toBeInTheDocument();
    expect(screen.getByText('Report 1, Asha Kielelezo, 1 Dec')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /chupa\.jpg/ })).toHaveAttribute('src', '/files/1');
    expect(screen.getByText('1 of 3 milestones')).toBeInTheDocument();
  });

  it('is in Swahili for those who read it', async () => {
    show([details(reported)], 'sw');
    expect(await screen.findByRole('button', { name: 'Ndiyo, imefikiwa' })).toBeInTheDocument();
    expect(screen.getByText('Imeripotiwa, kampuni itajibu')).toBeInTheDocument();
  });

  it('is not there for those who have no part in it', async () => {
    show([details(null)]);
    expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeInTheDocument();
  });

  it('offers another try when it could not be had', async () => {
    show([{ request: { query: ProjectDetailsDocument, variables: { id: 'j1' } }, error: new Error('network') }, details(reported)]);
    await press('Try again');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Sufuria ya tomato sosi');
  });

  it('tells its story, with the day that a milestone was moved to', async () => {
    const entry = (id: string, verb: string, day: string | null, reason: string | null) => ({
      ...{ __typename: 'TimelineEntry' as const, id, at: '2026-11-20T08:00:00Z', verb, day, reason, milestone: 'Sufuria ya kwanza' },
      actor: { __typename: 'Person' as const, id: 'p1', name: 'Juma Mfano' },
    });
    const timeline = [
      entry('3', 'project.milestone-refused', null, 'Inavuja'),
      entry('2', 'project.milestone-changed', '2026-12-20', null),
      entry('1', 'project.milestone-changed', null, null),
    ];
    show([details(aProject({ timeline }))]);
    expect(await screen.findByText('Juma Mfano says that “Sufuria ya kwanza” is not reached yet')).toBeInTheDocument();
    expect(screen.getByText('Inavuja')).toBeInTheDocument();
    expect(screen.getByText('Juma Mfano moved “Sufuria ya kwanza” to 20 December 2026')).toBeInTheDocument();
    expect(screen.getByText('Juma Mfano changed “Sufuria ya kwanza”')).toBeInTheDocument();
  });
});

describe('the firm', () => {
  it('confirms a milestone', async () => {
    const confirm = {
      request: { query: ConfirmMilestoneDocument, variables: { id: 'h1', version: 1 } },
      result: { data: { confirmMilestone: payload(reported) } },
    };
    const after = aProject({ milestones: [aMilestone({ status: 'CONFIRMED' })], viewerCan: ['COMPLETE'] });
    show([details(reported), confirm, details(after)]);
    await press('Yes, it is reached');
    expect(screen.getByText(/This cannot be taken back/)).toBeInTheDocument();
    await press('Yes, it is reached');
    expect(await screen.findByText('The milestone is confirmed.')).toBeInTheDocument();
    expect(await screen.findByText('Confirmed by the firm')).toBeInTheDocument();
  });

  it('says what is missing; what it wrote stays where the server asks for more', async () => {
    const refuse = {
      request: { query: RefuseMilestoneDocument, variables: { id: 'h1', version: 1, reason: 'Inavuja' } },
      result: { data: { refuseMilestone: payload(null, problem('STALE', 'reason', 'Say more.')) } },
    };
    show([details(reported), refuse]);
    await press('Not yet');
    await userEvent.type(screen.getByRole('textbox', { name: /What is missing/ }), 'Inavuja');
    await press('Not yet');
    expect(await screen.findAllByText('Say more.')).not.toHaveLength(0);
    expect(screen.getByRole('textbox', { name: /What is missing/ })).toHaveValue('Inavuja');
    await press('Cancel');
    await press('Not yet');
    expect(screen.getByRole('textbox', { name: /What is missing/ })).toHaveValue('Inavuja');
  });

  it('completes the project with the value that each goal reached', async () => {
    const before = aProject({ milestones: [aMilestone({ status: 'CONFIRMED' })], viewerCan: ['COMPLETE'] });
    const complete = {
      request: { query: CompleteProjectDocument, variables: { id: 'j1', version: 3, reached: ['410'] } },
      result: { data: { completeProject: payload(before) } },
    };
    const goals = before.goals.map((goal) => ({ ...goal, reached: '410' }));
    show([details(before), complete, details(aProject({ status: 'COMPLETED', goals, viewerCan: [] }))]);
    await press('Complete the project');
    await userEvent.type(screen.getByRole('textbox', { name: /Chupa kwa siku/ }), '410');
    await press('Complete the project');
    expect(await screen.findByText('410 chupa')).toBeInTheDocument();
    expect(screen.getByText('The firm says what was reached. The need is solved.')).toBeInTheDocument();
  });
});

describe('those who solve it', () => {
  const mine = aProject({ viewerRoles: ['SOLVER'], milestones: [aMilestone({ viewerCan: ['REPORT', 'EDIT', 'DROP'] })] });

  it('report a milestone with its evidence', async () => {
    jest.mocked(uploadFile).mockResolvedValue({ id: 'f1', name: 'chupa.jpg', contentType: 'image/jpeg', size: 9 });
    const report = {
      request: { query: ReportMilestoneDocument, variables: { id: 'h1', version: 1, report: 'Iko tayari', fileIds: ['f1'] } },
      result: { data: { reportMilestone: payload(mine) } },
    };
    show([details(mine), report, details(mine)]);
    expect(await screen.findByText('Reach “Sufuria ya kwanza” by 15 December 2026, and report it.')).toBeInTheDocument();
    await press('Report it as reached');
    await userEvent.type(screen.getByRole('textbox', { name: /What was done/ }), 'Iko tayari');
    await userEvent.upload(screen.getByTestId('fileIds-input'), new File(['x'], 'chupa.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText('chupa.jpg')).toBeInTheDocument();
    await press('Report it as reached');
    expect(await screen.findByText('Reported. The firm is asked to confirm it.')).toBeInTheDocument();
  });

  it.each(['arrives', 'fails'])('send the report only once a file that is still on its way %s', async (end) => {
    let settle: { resolve: (file: Awaited<ReturnType<typeof uploadFile>>) => void; reject: (fault: Error) => void } | undefined;
    jest.mocked(uploadFile).mockReturnValue(new Promise((resolve, reject) => (settle = { resolve, reject })));
    const report = {
      request: { query: ReportMilestoneDocument, variables: { id: 'h1', version: 1, report: 'Iko tayari', fileIds: ['f1'] } },
      result: { data: { reportMilestone: payload(mine) } },
    };
    show([details(mine), report, details(mine)]);
    await press('Report it as reached');
    await userEvent.type(screen.getByRole('textbox', { name: /What was done/ }), 'Iko tayari');
    await userEvent.upload(screen.getByTestId('fileIds-input'), new File(['x'], 'chupa.jpg', { type: 'image/jpeg' }));
    await press('Report it as reached');
    const words = () => screen.queryByRole('textbox', { name: /What was done/ });
    expect(words()).toHaveValue('Iko tayari');
    if (end === 'arrives') {
      settle?.resolve({ id: 'f1', name: 'chupa.jpg', contentType: 'image/jpeg', size: 9 });
      await waitFor(() => expect(words()).toBeNull());
    } else {
      settle?.reject(new Error('network'));
      expect((await screen.findAllByText('“chupa.jpg” could not be sent. Choose it again.')).length).toBeGreaterThan(0);
      expect(words()).toHaveValue('Iko tayari');
    }
  });

  it('are told that a file did not arrive', async () => {
    jest.mocked(uploadFile).mockRejectedValue(new Error('network'));
    show([details(mine)]);
    await press('Report it as reached');
    await userEvent.upload(screen.getByTestId('fileIds-input'), new File(['x'], 'chupa.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText('“chupa.jpg” could not be sent. Choose it again.')).toBeInTheDocument();
  });
});

describe('whoever plans', () => {
  it('adds a milestone, not without its day', async () => {
    const input = { title: 'Michoro', delivers: '', dueOn: '2027-01-20' };
    const plan = {
      request: {
        query: PlanMilestoneDocument,
        variables: (given: Record<string, unknown>) => given.projectId === 'j1' && JSON.stringify(given.input) === JSON.stringify(input),
      },
      result: { data: { planMilestone: payload(aProject()) } },
    } as MockLink.MockedResponse;
    show([details(aProject({ milestones: [] })), plan, details(aProject())]);
    expect(await screen.findByText(/Nothing is planned yet/)).toBeInTheDocument();
    await press('Add a milestone');
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Michoro');
    await press('Add a milestone');
    expect((await screen.findAllByText('Choose the day by which it is to be reached.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('By when'), '2027-01-20');
    await press('Add a milestone');
    expect(await screen.findByText('The milestone is planned.')).toBeInTheDocument();
  });

  it('sees both versions when somebody else changed the project meanwhile, and chooses', async () => {
    const theirs = aProject({ title: 'Kichwa chao', version: 4 });
    const stale = {
      request: {
        query: SaveProjectDocument,
        variables: { id: 'j1', version: 3, input: { title: 'Kichwa changu', summary: 'Tunajenga sufuria.' } },
      },
      result: { data: { saveProject: payload(theirs, problem('STALE_VERSION', null, 'Changed meanwhile.')) } },
    };
    const saved = aProject({ title: 'Kichwa changu', version: 5 });
    const again = {
      request: {
        query: SaveProjectDocument,
        variables: { id: 'j1', version: 4, input: { title: 'Kichwa changu', summary: 'Tunajenga sufuria.' } },
      },
      result: { data: { saveProject: payload(saved) } },
    };
    show([details(aProject()), stale, again, details(saved)]);
    await userEvent.click((await screen.findAllByRole('button', { name: 'Other steps' }))[0] as HTMLElement);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Change title and summary' }));
    const title = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Kichwa changu');
    await press('Save');
    const conflict = within(await screen.findByRole('radiogroup', { name: 'Title' }));
    expect(conflict.getByText('Kichwa changu')).toBeInTheDocument();
    expect(conflict.getByText('Kichwa chao')).toBeInTheDocument();
    await press('Keep all of mine');
    expect(await screen.findByRole('heading', { level: 1, name: 'Kichwa changu' })).toBeInTheDocument();
  });

  it('stops the project with a reason', async () => {
    const stop = {
      request: { query: StopProjectDocument, variables: { id: 'j1', version: 3, reason: 'Fedha' } },
      result: { data: { stopProject: payload(aProject()) } },
    };
    show([details(aProject()), stop, details(aProject({ status: 'STOPPED', statusReason: 'Fedha', viewerCan: [] }))]);
    await userEvent.click((await screen.findAllByRole('button', { name: 'Other steps' }))[0] as HTMLElement);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Stop the project' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Why/ }), 'Fedha');
    await press('Stop the project');
    expect(await screen.findByText('The project ended before its time: Fedha')).toBeInTheDocument();
  });

  it('adds a version to a document, not without a file', async () => {
    jest.mocked(uploadFile).mockResolvedValue({ id: 'f2', name: 'michoro-2.pdf', contentType: 'application/pdf', size: 9 });
    const versions = [aFile({ name: 'michoro.pdf', contentType: 'application/pdf' })];
    const kept = aProject({ documents: [{ __typename: 'ProjectDocument', id: 'd1', title: 'Michoro', versions }] });
    const add = {
      request: { query: AddProjectDocumentDocument, variables: { id: 'j1', documentId: 'd1', title: 'Michoro', fileId: 'f2' } },
      result: { data: { addProjectDocument: payload(kept) } },
    };
    show([details(kept), add, details(kept)]);
    expect(await screen.findByText('Version 1, Asha Kielelezo, 1 Dec')).toBeInTheDocument();
    await press('Add a version: Michoro');
    await press('Add a document');
    expect((await screen.findAllByText('Choose a file first.')).length).toBeGreaterThan(0);
    await userEvent.upload(screen.getByTestId('fileId-input'), new File(['x'], 'michoro-2.pdf', { type: 'application/pdf' }));
    await screen.findByText('michoro-2.pdf');
    await press('Add a document');
    expect(await screen.findByText('The document is kept.')).toBeInTheDocument();
  });
});
