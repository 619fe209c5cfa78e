import type { IncomingHttpHeaders } from 'node:http';
import { context, propagation, type Span, SpanStatusCode, trace } from '@opentelemetry/api';

/** Spans go nowhere until an exporter is started, and cost next to nothing until then. */
const tracer = trace.getTracer('kongano');

export type Attributes = Readonly<Record<string, string | number>>;

/** Runs `work` as a span within whatever span runs now; an error marks it. Attributes name things, they carry nobody's words. */
export function traced<Result>(name: string, attributes: Attributes, work: (span: Span) => Promise<Result>): Promise<Result> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span);
    } catch (fault) {
      markFailed(span, fault);
      throw fault;
    } finally {
      span.end();
    }
  });
}

/** Runs `work` within the trace that a request's headers name (W3C `traceparent`), if they name one. */
export function withinTraceOf<Result>(headers: IncomingHttpHeaders, work: () => Promise<Result>): Promise<Result> {
  return context.with(propagation.extract(context.active(), headers), work);
}

/** The kind of the fault only: its message may quote what somebody wrote. */
function markFailed(span: Span, fault: unknown): void {
  span.setAttribute('error.type', fault instanceof Error ? fault.name : typeof fault);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
