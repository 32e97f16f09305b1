import { trace } from '@opentelemetry/api';

/**
 * Sends spans to an OTLP collector, when one is configured: `OTEL_EXPORTER_OTLP_ENDPOINT`, as every program that speaks OpenTelemetry
 * reads it. Without one nothing is loaded, and spans cost nothing. The answer sends what is left and ends it.
 */
export const startTracing = async (endpoint: string | undefined): Promise<() => Promise<void>> => {
  if (!endpoint) return async () => undefined;
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all(
    [
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ],
  );
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'newsgraph' }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  trace.setGlobalTracerProvider(provider);
  return async () => {
    trace.disable();
    // A collector that is away must not keep the server from stopping.
    await provider.shutdown().catch(() => undefined);
  };
};

/** A span of something that has just ended. */
export const endedSpan = (name: string, seconds: number, attributes: Readonly<Record<string, string>> = {}): void =>
  trace
    .getTracer('newsgraph')
    .startSpan(name, { startTime: Date.now() - seconds * 1000, attributes })
    .end();
