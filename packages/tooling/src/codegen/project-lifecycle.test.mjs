import assert from 'node:assert/strict';
import { it } from 'node:test';
import { printProjectLifecycle } from './project-lifecycle.mjs';

const row = {
  action: 'STOP',
  verb: 'project.stopped',
  from: ['DRAFT', 'RUNNING'],
  to: 'STOPPED',
  by: ['FIRM', 'STAFF'],
  needs: ['REASON'],
  tells: [{ news: 'PROJECT_STOPPED', whom: 'PARTNERS' }],
};

it('says of each step who, from where, to where, what it needs and whom it tells, and of a milestone when', () => {
  const milestone = { ...row, action: 'EDIT', verb: 'project.milestone-changed', to: undefined, needs: [], tells: [], during: ['DRAFT'] };
  const page = printProjectLifecycle({
    projectTransitions: [row],
    milestoneTransitions: [milestone],
    milestoneNoticeDays: 7,
    mostMilestones: 50,
  });
  assert.match(
    page,
    /\| `STOP` \| DRAFT, RUNNING \| STOPPED \| the firm, broker \| a reason \| all partners \(`PROJECT_STOPPED`\) \| `project.stopped` \|/,
  );
  assert.match(page, /\| `EDIT` \| DRAFT \| DRAFT, RUNNING \| stays \| the firm, broker \| – \| – \| `project.milestone-changed` \|/);
  assert.doesNotMatch(page, /undefined|null/);
});
