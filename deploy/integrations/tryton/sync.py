#!/usr/bin/env python3
"""Sends the complaints of Tryton 6 to Waymark as cases.

    sync.py                 what changed since the last run
    sync.py snapshot        all complaints; what Waymark has and Tryton lacks is deleted there
    sync.py snapshot N      the same, when N deletions are what you expect (needed above 20 %)

Nothing is kept between two runs: the time at which the last search began is the checkpoint that Waymark stores with
the records. Tryton tells neither its clock nor what was deleted. So each run reads ten minutes again, in which a
transaction of Tryton must have ended; complaints that did not change are UNCHANGED. Run a snapshot every night.
"""

import datetime
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import waymark
from tryton import Tryton

SOURCE = os.environ.get("SOURCE", "tryton")
OVERLAP = datetime.timedelta(minutes=10)
ENDED = {"approved", "rejected", "done", "cancelled"}
FIELDS = ["type.name", "date", "state", "create_date", "write_date"]


def case(complaint):
    # The time of the last change is empty until the first one.
    updated = complaint["write_date"] or complaint["create_date"]
    return {
        "externalId": str(complaint["id"]),
        "type": "complaint",
        "openedAt": f"{complaint['date']}T00:00:00Z",
        "closedAt": updated.isoformat() if complaint["state"] in ENDED else None,
        "updatedAt": updated.isoformat(),
        "category": complaint["type."]["name"],
        "status": complaint["state"],
    }


def changed_since(checkpoint):
    since = datetime.datetime.fromisoformat(checkpoint) - OVERLAP
    return ["OR", [["write_date", ">=", since]], [["write_date", "=", None], ["create_date", ">=", since]]]


def main(mode="incremental", confirmed=None):
    waymark.put(f"/v1/sources/{SOURCE}", {"kind": "Tryton", "label": "Complaints of Tryton", "privacy": "DROP"})
    api = Tryton()
    since = waymark.checkpoint(SOURCE, "cases")
    condition = changed_since(since) if mode == "incremental" and since else []
    started = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    waymark.send(SOURCE, "cases", map(case, api.all("sale.complaint", condition, FIELDS)), mode, started, confirmed)


main(*sys.argv[1:])
