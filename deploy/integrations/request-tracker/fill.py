#!/usr/bin/env python3
"""Changes Request Tracker for a trial run. All tickets are invented.

    fill.py create NUMBER   creates so many tickets
    fill.py change          changes the severity of every fifth ticket, resolves every third
    fill.py delete NUMBER   deletes the first so many tickets
"""

import sys

import rt

CATEGORIES = ["Late delivery", "Wrong invoice", "No callback", "Website error"]
DEPARTMENTS = ["Logistics", "Finance", "Service", "IT"]


def create(number):
    for i in range(number):
        rt.call("POST", "/ticket", {
            "Queue": "Complaints",
            "Subject": f"{CATEGORIES[i % 4]} (invented, {i})",
            "Requestor": f"customer{i}@example.org",
            "Content": "Invented for a trial run.",
            "ContentType": "text/plain",
            "CustomFields": {
                "Channel": ["Phone", "Mail", "Web"][i % 3],
                "Department": DEPARTMENTS[i % 4],
                "Category": CATEGORIES[i % 4],
                "Severity": str(20 + 10 * (i % 8)),
            },
        })
    print(f"{number} tickets created")


def change():
    changed = resolved = 0
    for number, ticket in enumerate(list(rt.tickets("Queue = 'Complaints'"))):
        if number % 5 == 0:
            rt.call("PUT", f"/ticket/{ticket['id']}", {"CustomFields": {"Severity": "95"}})
            changed += 1
        if number % 3 == 0:
            rt.call("PUT", f"/ticket/{ticket['id']}", {"Status": "resolved"})
            resolved += 1
    print(f"{changed} severities changed, {resolved} tickets resolved")


def delete(number):
    for ticket in list(rt.tickets("Queue = 'Complaints'"))[:number]:
        rt.call("DELETE", f"/ticket/{ticket['id']}")
    print(f"{number} tickets deleted")


match sys.argv[1:]:
    case ["create", number]:
        create(int(number))
    case ["change"]:
        change()
    case ["delete", number]:
        delete(int(number))
    case _:
        raise SystemExit(__doc__)
