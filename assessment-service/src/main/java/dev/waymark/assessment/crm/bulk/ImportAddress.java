package dev.waymark.assessment.crm.bulk;

/// What a job writes to.
record ImportAddress(String source, String stream) {

    String jobs() {
        return "/v1/sources/%s/%s/jobs".formatted(source, stream);
    }
}
