"""How a CRM system sends records with the client that openapi-generator makes."""

import os
import sys
import uuid
from datetime import datetime, timezone

from waymark import ApiClient, CaseBatchInput, CaseRecord, Configuration, EvidenceApi, ImportJobState, Privacy, SourceInput


def main(cases: str) -> None:
    configuration = Configuration(host=os.environ["GATEWAY"], access_token=os.environ["TOKEN"])
    with ApiClient(configuration) as client:
        api = EvidenceApi(client)
        api.put_source("crm-hotline", SourceInput(kind="CRM", label="Hotline", privacy=Privacy.HASH))
        opened = datetime(2026, 3, 1, 9, 30, tzinfo=timezone.utc)
        record = CaseRecord(externalId="T-100", type="complaint", openedAt=opened, severity=60)
        result = api.import_cases("crm-hotline", CaseBatchInput(records=[record]), idempotency_key=str(uuid.uuid4()))
        print(result.counts)

        with open(cases, encoding="utf-8") as lines:
            job = api.start_import(
                "crm-hotline",
                "cases",
                lines.read(),
                mode="snapshot",
                dry_run="true",
                prefer="wait=30",
                idempotency_key=str(uuid.uuid4()),
                _content_type="application/x-ndjson",
            )
        if job.state != ImportJobState.SUCCEEDED:
            raise SystemExit(job.failure)
        print(job.counts, "missing", job.missing)


if __name__ == "__main__":
    main(sys.argv[1])
