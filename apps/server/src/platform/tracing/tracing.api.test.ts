import http from 'node:http';
import { FrontFiguresDocument } from '@kongano/graphql/insights';
import { print } from 'graphql';
import { startTestServer, type TestServer } from '../../testing';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

/** What an OpenTelemetry collector takes, as JSON over HTTP. */
async function startCollector() {
  const spans: Span[] = [];
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] } = JSON.parse(Buffer.concat(chunks).toString());
    spans.push(...body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { spans, url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('traces', () => {
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let server: TestServer;
  beforeAll(async () => {
    collector = await startCollector();
    server = await startTestServer({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  });
  afterAll(async () => {
    await server.stop();
    await collector.close();
  });

  async function spansOf(traceId: string, count: number): Promise<readonly Span[]> {
    const found = () => collector.spans.filter((span) => span.traceId === traceId);
    for (const end = Date.now() + 10_000; found().length < count && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 50));
    return found();
  }
  const send = (query: string, traceId: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': 'true',
        traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
      },
      body: JSON.stringify({ query }),
    });
  const attribute = (span: Span | undefined, key: string) => span?.attributes.find((one) => one.key === key)?.value.stringValue;

  it('have a span for the operation and one within it for its statement, in the trace of whoever asked', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await send(print(FrontFiguresDocument), traceId);
    const spans = await spansOf(traceId, 2);
    const operation = spans.find(({ name }) => name === 'query FrontFigures');
    const statement = spans.find(({ name }) => name === 'postgresql plan');
    expect(operation?.parentSpanId).toBe('00f067aa0ba902b7');
    expect(statement?.parentSpanId).toBe(operation?.spanId);
    expect(attribute(operation, 'graphql.operation.type')).toBe('query');
    expect(attribute(statement, 'db.operation.name')).toBe('FrontFigures');
    expect(attribute(statement, 'db.query.text')).toMatch(/^select row_to_json/);
  });

  it('say nothing of what was asked for', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4737';
    await send('query Secret { needs(first: 1, filter: { text: "siri yetu" }) { totalCount } }', traceId);
    const spans = await spansOf(traceId, 2);
    expect(spans.map(({ name }) => name)).toContain('query Secret');
    expect(JSON.stringify(spans)).not.toContain('siri');
  });
});
