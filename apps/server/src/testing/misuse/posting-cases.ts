import { draftNeed, draftOffer, publishedNeed, publishedOffer, submittedNeed, submittedOffer } from '../postings';
import type { TestServer } from '../test-server';
import type { MisusedCase } from './misused-case';

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Everything that a person does to a need or an offer with words, days or versions of their own. */
export const postingCases = (server: () => TestServer): readonly MisusedCase[] => {
  const firm = () => server().member();
  const broker = () => server().person({ roles: ['BROKER'] });
  const onDraft = async () => {
    const { client } = await firm();
    return { client, id: await draftNeed(client) };
  };
  const onSubmitted = async () => {
    const [{ client }, staff] = [await firm(), await broker()];
    return { client: staff.client, id: await submittedNeed(client) };
  };
  const onPublished = async () => {
    const { client } = await firm();
    return { client, id: await publishedNeed(server(), client) };
  };
  const onDraftOffer = async () => {
    const { client } = await firm();
    return { client, id: await draftOffer(client) };
  };
  const onSubmittedOffer = async () => {
    const [{ client }, staff] = [await firm(), await broker()];
    return { client: staff.client, id: await submittedOffer(client) };
  };
  const onPublishedOffer = async () => {
    const { client } = await firm();
    return { client, id: await publishedOffer(server(), client) };
  };
  const scene =
    (
      made: () => Promise<{ client: Awaited<ReturnType<typeof firm>>['client']; id: string }>,
      given: Readonly<Record<string, unknown>> = {},
    ) =>
    async () => {
      const { client, id } = await made();
      return { client, variables: { id, ...given } };
    };
  const hold = { until: dayIn(20), reason: 'We move the workshop.' };
  const ids = ['id'];
  return [
    {
      operation: 'SaveNeed',
      scene: scene(onDraft, { version: 1, input: { title: 'Wazi zaidi', tried: 'Chuma' } }),
      texts: ['input.title', 'input.problem', 'input.tried', 'input.valueChainStep', 'input.council'],
      ids: ['id', 'input.clusterId', 'input.organisationId'],
      isVersioned: true,
    },
    { operation: 'SubmitNeed', scene: scene(onDraft, { version: 1 }), ids, isVersioned: true },
    { operation: 'DiscardNeed', scene: scene(onDraft, { version: 1 }), ids, isVersioned: true },
    { operation: 'QualifyNeed', scene: scene(onSubmitted), ids },
    { operation: 'ReturnNeed', scene: scene(onSubmitted, { reason: 'Which machine?' }), ids, texts: ['reason'] },
    { operation: 'PublishNeed', scene: scene(onSubmitted), ids },
    { operation: 'HoldNeed', scene: scene(onPublished, hold), ids, texts: ['reason'] },
    { operation: 'WithdrawNeed', scene: scene(onPublished, { reason: 'We found one.' }), ids, texts: ['reason'] },
    { operation: 'CloseNeed', scene: scene(onPublished, { solved: false, reason: 'Too dear.' }), ids, texts: ['reason'] },
    {
      operation: 'CosignNeed',
      scene: async () => {
        const [{ id }, { client, organisationId }] = [await onPublished(), await firm()];
        return { client, variables: { id, organisationId, costPerYear: 5, jobs: 2, note: 'Sisi pia' } };
      },
      texts: ['note'],
      ids: ['id', 'organisationId'],
      isOpen: true,
    },
    {
      operation: 'SaveOffer',
      scene: scene(onDraftOffer, { version: 1, input: { title: 'Clearer' } }),
      texts: ['input.title', 'input.summary', 'input.advantages', 'input.unit', 'input.ipNotes'],
      ids: ['id', 'input.organisationId'],
      isVersioned: true,
    },
    { operation: 'SubmitOffer', scene: scene(onDraftOffer, { version: 1 }), ids, isVersioned: true },
    { operation: 'DiscardOffer', scene: scene(onDraftOffer, { version: 1 }), ids, isVersioned: true },
    { operation: 'QualifyOffer', scene: scene(onSubmittedOffer), ids },
    { operation: 'ReturnOffer', scene: scene(onSubmittedOffer, { reason: 'Which fruit?' }), ids, texts: ['reason'] },
    { operation: 'PublishOffer', scene: scene(onSubmittedOffer), ids },
    { operation: 'HoldOffer', scene: scene(onPublishedOffer, hold), ids, texts: ['reason'] },
    { operation: 'WithdrawOffer', scene: scene(onPublishedOffer, { reason: 'Sold.' }), ids, texts: ['reason'] },
  ];
};
