import 'reflect-metadata';
import { checkReadModel } from '@kongano/query-plan';
import type { GraphQLSchema } from 'graphql';
import { type CollectedReads, undeclaredAccess } from '../platform/reading';
import { startTestServer, type TestServer } from '../testing';
import { openRealReading, type RealReading } from '../testing/reading/real-reading';

describe('the proof at the start that everything can be read', () => {
  let server: TestServer;
  let reading: RealReading;
  let schema: GraphQLSchema;
  let reads: CollectedReads;

  beforeAll(async () => {
    server = await startTestServer();
    reading = await openRealReading(server.databaseUrl);
    ({ schema, reads } = reading);
  }, 120_000);
  afterAll(async () => {
    await reading.close();
    await server.stop();
  });

  const check = (model = reads.model) =>
    checkReadModel(schema, model, {
      hasResolver: (type, field) => reads.keyed.has(`${type}.${field}`) || reads.served.has(`${type}.${field}`),
    });

  it('holds for the real schema, every root field of which says who may use it', () => {
    expect(check).not.toThrow();
    expect(undeclaredAccess(schema)).toEqual([]);
  });

  it('names a field of a type that nobody can read', () => {
    const { Message } = reads.model.types;
    const { isMine, ...fields } = Message?.fields ?? {};
    expect(isMine).toBeDefined();
    const broken = Message && { ...reads.model, types: { ...reads.model.types, Message: { ...Message, fields } } };
    expect(() => check(broken)).toThrow(/Message\.isMine/);
  });

  it('says for every type that is a table which of its rows who may see', () => {
    for (const [name, { visible }] of Object.entries(reads.model.types))
      expect([name, visible === 'everyone' || typeof visible === 'function']).toEqual([name, true]);
    const open = Object.entries(reads.model.types).flatMap(([name, { visible }]) => (visible === 'everyone' ? [name] : []));
    // Those of which every row may be seen by who sees the row they hang on, or by anybody.
    expect(open.sort()).toEqual([
      'Attachment',
      'Cluster',
      'Figures',
      'Milestone',
      'MilestoneReport',
      'NeedConfirmation',
      'ProjectDocument',
      'ProjectFile',
      'ProjectPartner',
      'Term',
      'TimelineEntry',
    ]);
  });
});
