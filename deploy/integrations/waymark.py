"""What a connector asks of Waymark: a token, a source with its mappings, one job for each file of records.

Python's standard library only. Settings come from the environment:

    WAYMARK          address of the gateway              http://127.0.0.1:8080
    WAYMARK_REALM    realm of Keycloak                   http://127.0.0.1:8180/realms/waymark
    WAYMARK_CLIENT   client id of the integrator         crm-nyc311 (the sample's, for a local demo only)
    WAYMARK_SECRET   its secret                          demo-crm-nyc311
"""

import gzip
import json
import os
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

GATEWAY = os.environ.get("WAYMARK", "http://127.0.0.1:8080")
REALM = os.environ.get("WAYMARK_REALM", "http://127.0.0.1:8180/realms/waymark")
CLIENT = os.environ.get("WAYMARK_CLIENT", "crm-nyc311")
SECRET = os.environ.get("WAYMARK_SECRET", "demo-crm-nyc311")

ATTEMPTS = 8
RETRIED = {429, 502, 503, 504}
ENDED = {"SUCCEEDED", "FAILED", "CANCELLED"}


class Refused(Exception):
    """An answer of 4xx or 5xx that a repetition does not help; `problem` is its body."""

    def __init__(self, status, problem):
        super().__init__(f"{status} {problem}")
        self.status = status
        self.problem = problem


def _token():
    form = {"grant_type": "client_credentials", "client_id": CLIENT, "client_secret": SECRET}
    address = f"{REALM}/protocol/openid-connect/token"
    with urllib.request.urlopen(address, urllib.parse.urlencode(form).encode(), timeout=30) as answer:
        return json.load(answer)["access_token"]


def _send(method, path, body, headers):
    """One request, repeated while the service is busy or away. `body` is None, bytes or the path of a file."""
    for attempt in range(1, ATTEMPTS + 1):
        sent = open(body, "rb") if isinstance(body, str) else body
        request = urllib.request.Request(GATEWAY + path, sent, headers, method=method)
        request.add_header("Authorization", "Bearer " + _token())
        if isinstance(body, str):
            request.add_header("Content-Length", str(os.path.getsize(body)))
        try:
            with urllib.request.urlopen(request, timeout=300) as answer:
                return answer.headers, answer.read()
        except urllib.error.HTTPError as refusal:
            text = refusal.read().decode()
            if refusal.code not in RETRIED or attempt == ATTEMPTS:
                raise Refused(refusal.code, text) from None
            time.sleep(float(refusal.headers.get("Retry-After", 2**attempt)))
        except (urllib.error.URLError, ConnectionError):
            if attempt == ATTEMPTS:
                raise
            time.sleep(2**attempt)
        finally:
            if isinstance(body, str):
                sent.close()


def get(path):
    return json.loads(_send("GET", path, None, {})[1])


def put(path, value):
    body = json.dumps(value).encode()
    return _send("PUT", path, body, {"Content-Type": "application/json"})[1]


def checkpoint(source, stream):
    """The cursor that was stored with the newest records, or None before the first job."""
    try:
        return get(f"/v1/sources/{source}/{stream}/checkpoint").get("checkpoint")
    except Refused as refused:
        if refused.status == 404:
            return None
        raise


def send(source, stream, records, mode="incremental", checkpoint=None, confirm_deletions=None):
    """Sends all records as one job and waits for its end; prints what came of them.

    The records are written to a compressed file first, so that an interrupted upload can be repeated with the same
    idempotency key, and so that memory does not grow with their number. Nothing is sent where nothing has changed; a
    snapshot without records is refused, because it would delete everything.
    """
    query = {"mode": mode}
    if checkpoint is not None:
        query["checkpoint"] = checkpoint
    if confirm_deletions is not None:
        query["confirmDeletions"] = confirm_deletions
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "records.ndjson.gz")
        written = 0
        with gzip.open(file, "wt", encoding="utf-8") as lines:
            for record in records:
                lines.write(json.dumps(record, ensure_ascii=False) + "\n")
                written += 1
        if written == 0 and mode == "incremental":
            print(f"{stream}: nothing has changed")
            return None
        headers, _ = _send(
            "POST",
            f"/v1/sources/{source}/{stream}/jobs?{urllib.parse.urlencode(query)}",
            file,
            {
                "Content-Type": "application/x-ndjson",
                "Content-Encoding": "gzip",
                "Idempotency-Key": str(uuid.uuid4()),
            },
        )
    location = urllib.parse.urlparse(headers["Location"]).path
    job = get(location)
    while job["state"] not in ENDED:
        time.sleep(1)
        job = get(location)
    _report(stream, location, job)
    return job


def _report(stream, location, job):
    print(f"{stream}: {job['state']} {json.dumps(job['counts'])}")
    for field, times in job.get("unknownProperties", {}).items():
        print(f"  unknown property {field}: {times} times")
    if job["counts"].get("REJECTED"):
        sys.stdout.write(_send("GET", location + "/rejected", None, {})[1].decode())
    if job["state"] != "SUCCEEDED":
        raise SystemExit(f"{job['state']}: {job.get('failure', '')}")
