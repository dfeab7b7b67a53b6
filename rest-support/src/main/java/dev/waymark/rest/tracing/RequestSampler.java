package dev.waymark.rest.tracing;

import dev.waymark.program.tracing.TracingConfig;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.inject.Singleton;
import java.util.List;

/// Traces begin with requests only: the statements with which an instance looks for jobs, many times a minute, would be
/// traces of their own.
@Singleton
public class RequestSampler implements Sampler {

    private final Sampler requests;

    public RequestSampler(TracingConfig config) {
        this.requests = Sampler.parentBased(Sampler.traceIdRatioBased(config.share()));
    }

    @Override
    public SamplingResult shouldSample(
            Context parent,
            String traceId,
            String name,
            SpanKind kind,
            Attributes attributes,
            List<LinkData> parentLinks) {
        var begins = !Span.fromContext(parent).getSpanContext().isValid();
        return begins && kind != SpanKind.SERVER
                ? SamplingResult.drop()
                : requests.shouldSample(parent, traceId, name, kind, attributes, parentLinks);
    }

    @Override
    public String getDescription() {
        return "requests, " + requests.getDescription();
    }
}
