import type { ProjectLineFragment } from '@kongano/graphql/projects';
import type { Milestone, ProjectDetails } from '../model/types';

const firm = { __typename: 'Organisation', id: 'o1', name: 'Mfano Uhandisi', kind: 'FIRM' } as const;
const institute = { __typename: 'Organisation', id: 'o2', name: 'Chuo cha Mfano', kind: 'ACADEMIA' } as const;
const juma = { __typename: 'Person', id: 'p1', name: 'Juma Mfano' } as const;
const asha = { __typename: 'Person', id: 'p2', name: 'Asha Kielelezo' } as const;

/** A project as a list knows it; state only what matters to the test. */
export function aProjectLine(changes: Partial<ProjectLineFragment> = {}): ProjectLineFragment {
  return {
    __typename: 'Project',
    id: 'j1',
    number: 4,
    title: 'Sufuria ya tomato sosi',
    status: 'RUNNING',
    nextDueOn: '2026-12-15',
    milestoneCount: 3,
    confirmedCount: 1,
    viewerRoles: ['NEED_OWNER'],
    partners: [
      { __typename: 'ProjectPartner', id: 's1', role: 'NEED_OWNER', organisation: firm, person: juma },
      { __typename: 'ProjectPartner', id: 's2', role: 'SOLVER', organisation: institute, person: asha },
    ],
    ...changes,
  };
}

export function aMilestone(changes: Partial<Milestone> = {}): Milestone {
  return {
    __typename: 'Milestone',
    id: 'h1',
    title: 'Sufuria ya kwanza',
    delivers: 'Chupa mia moja zimejazwa',
    dueOn: '2026-12-15',
    status: 'PLANNED',
    statusReason: null,
    isOverdue: false,
    version: 1,
    viewerCan: [],
    reports: [],
    ...changes,
  };
}

/** A report of the first milestone. */
export function aReport(changes: Partial<Milestone['reports'][number]> = {}): Milestone['reports'][number] {
  return {
    __typename: 'MilestoneReport',
    id: 'r1',
    number: 1,
    report: 'We filled 104 bottles.',
    reportedAt: '2026-12-01T08:00:00Z',
    reportedBy: asha,
    answer: null,
    answerReason: null,
    answeredAt: null,
    answeredBy: null,
    evidence: [aFile()],
    ...changes,
  };
}

export const aFile = (changes: Partial<Milestone['reports'][number]['evidence'][number]> = {}) => ({
  __typename: 'ProjectFile' as const,
  id: 'e1',
  number: 1,
  name: 'chupa.jpg',
  contentType: 'image/jpeg',
  size: 5000,
  url: '/files/1',
  createdAt: '2026-12-01T08:00:00Z',
  addedBy: asha,
  ...changes,
});

export function aProject(changes: Partial<ProjectDetails> = {}): ProjectDetails {
  return {
    ...aProjectLine(),
    summary: 'Tunajenga sufuria.',
    statusReason: null,
    startedAt: '2026-11-20T08:00:00Z',
    endedAt: null,
    version: 3,
    viewerCan: ['PLAN', 'EDIT', 'ADD_DOCUMENT', 'STOP'],
    goals: [{ __typename: 'ProjectGoal', metric: 'Chupa kwa siku', today: '120', target: '400', unit: 'chupa', reached: null }],
    need: { __typename: 'Need', id: 'n1', title: 'Sufuria' },
    match: { __typename: 'Match', id: 'm1', number: 9 },
    broker: { __typename: 'Person', id: 'b1', name: 'Upendo Mfano' },
    milestones: [aMilestone()],
    documents: [],
    timeline: [],
    thread: null,
    ...changes,
  };
}
