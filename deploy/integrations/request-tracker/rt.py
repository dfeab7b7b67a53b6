"""The REST interface (version 2) of Request Tracker 5."""

import base64
import email.utils
import json
import os
import urllib.parse
import urllib.request

RT = os.environ.get("RT", "http://127.0.0.1:25010")
USER = os.environ.get("RT_USER", "root")
PASSWORD = os.environ.get("RT_PASSWORD", "password")
PAGE = 100


def call(method, path, body=None):
    with _open(method, path, body) as answer:
        text = answer.read()
        return json.loads(text) if text else None


def now():
    """The time by the clock of Request Tracker."""
    with _open("GET", "/rt", None) as answer:
        return email.utils.parsedate_to_datetime(answer.headers["Date"]).strftime("%Y-%m-%dT%H:%M:%SZ")


def _open(method, path, body):
    request = urllib.request.Request(
        f"{RT}/REST/2.0{path}", None if body is None else json.dumps(body).encode(), method=method)
    request.add_header("Content-Type", "application/json")
    request.add_header("Authorization", "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode())
    return urllib.request.urlopen(request, timeout=60)


def tickets(query):
    """All tickets that a TicketSQL query finds, page by page, ordered by id so that a change moves none to a page that
    was read before."""
    page = 1
    while True:
        found = call("GET", "/tickets?" + urllib.parse.urlencode({
            "query": query,
            "page": page,
            "per_page": PAGE,
            "orderby": "id",
            "order": "ASC",
            "fields": "Subject,Status,Created,Due,Resolved,LastUpdated,CustomFields",
        }))
        yield from found["items"]
        if page >= found["pages"]:
            return
        page += 1
