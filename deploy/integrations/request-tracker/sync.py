#!/usr/bin/env python3
"""Sends the tickets of one queue of Request Tracker 5 to Waymark as cases.

    sync.py                 what changed since the last run
    sync.py snapshot        all tickets; what Waymark has and the queue lacks is deleted there
    sync.py snapshot N      the same, when N deletions are what you expect (needed above 20 %)

Nothing is kept between two runs: the time at which the search began, by the clock of Request Tracker, is the
checkpoint that Waymark stores with the records. Its times have a resolution of one second, so the last second is read
again; tickets that did not change are UNCHANGED. A deleted ticket is no longer found by a search; only a snapshot can tell that it is gone.
"""

import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import rt
import waymark

SOURCE = os.environ.get("SOURCE", "request-tracker")
QUEUE = os.environ.get("RT_QUEUE", "Complaints")
NEVER = "1970-01-01T00:00:00Z"
OPEN = {"new", "open", "stalled"}


def case(ticket):
    own = {field["name"]: next(iter(field["values"]), None) for field in ticket["CustomFields"]}
    return {
        "externalId": str(ticket["id"]),
        "type": "complaint",
        "openedAt": ticket["Created"],
        "dueAt": time(ticket["Due"]),
        "closedAt": None if ticket["Status"] in OPEN else time(ticket["Resolved"]),
        "updatedAt": ticket["LastUpdated"],
        "channel": own.get("Channel"),
        "department": own.get("Department"),
        "category": own.get("Category"),
        "status": ticket["Status"],
        "severity": float(own["Severity"]) if own.get("Severity") else None,
    }


def time(value):
    """Request Tracker has the beginning of 1970 where there is no time."""
    return None if value in (None, "", NEVER) else value


def main(mode="incremental", confirmed=None):
    waymark.put(f"/v1/sources/{SOURCE}", {
        "kind": "Request Tracker", "label": f"Queue {QUEUE} of Request Tracker", "privacy": "DROP"})
    query = f"Queue = '{QUEUE}'"
    since = waymark.checkpoint(SOURCE, "cases")
    if mode == "incremental" and since is not None:
        # A search compares times of this form only; of "2026-01-01T00:00:00Z" it finds every ticket.
        query += f" AND LastUpdated >= '{since.replace('T', ' ').rstrip('Z')}'"
    # Read before the search begins, so that the checkpoint is never ahead of what was read.
    started = rt.now()
    waymark.send(SOURCE, "cases", map(case, rt.tickets(query)), mode, started, confirmed)


main(*sys.argv[1:])
