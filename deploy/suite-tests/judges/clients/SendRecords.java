import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.EvidenceApi;
import org.openapitools.client.model.CaseBatchInput;
import org.openapitools.client.model.CaseRecord;
import org.openapitools.client.model.ImportJobState;
import org.openapitools.client.model.Privacy;
import org.openapitools.client.model.SourceInput;

/// How a CRM system sends records with the client that openapi-generator makes.
public final class SendRecords {

    private SendRecords() {}

    public static void main(String[] arguments) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(System.getenv("GATEWAY"));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + System.getenv("TOKEN")));
        var api = new EvidenceApi(client);

        api.putSource("crm-hotline", new SourceInput().kind("CRM").label("Hotline").privacy(Privacy.HASH), null);
        var result = api.importCases(
                "crm-hotline",
                new CaseBatchInput().addRecordsItem(new CaseRecord()
                        .externalId("T-100")
                        .type("complaint")
                        .openedAt(OffsetDateTime.parse("2026-03-01T09:30:00Z"))
                        .severity(60.0)),
                UUID.randomUUID().toString());
        System.out.println(result.getCounts());
        sendFile(api, Path.of(arguments[0]));
    }

    private static void sendFile(EvidenceApi api, Path cases) throws Exception {
        var job = api.startImport(
                "crm-hotline",
                "cases",
                Files.readString(cases),
                "page-7",
                null,
                "true",
                "snapshot",
                "continue",
                "warn",
                "wait=30",
                UUID.randomUUID().toString(),
                Map.of("Content-Type", "application/x-ndjson"));
        if (job.getState() != ImportJobState.SUCCEEDED) {
            throw new IllegalStateException(job.getFailure());
        }
        System.out.printf("%s, missing %d%n", job.getCounts(), job.getMissing());
    }
}
