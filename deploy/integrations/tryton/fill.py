#!/usr/bin/env python3
"""Changes Tryton for a trial run. All customers, complaints and opportunities are invented.

    fill.py create NUMBER   creates so many complaints, and a lost opportunity for every tenth
    fill.py change          changes the description of every fifth complaint, closes every third
    fill.py delete NUMBER   deletes the first so many complaints that are still drafts
"""

import datetime
import decimal
import sys

from tryton import Tryton

TYPES = ["Late delivery", "Wrong invoice", "No callback", "Website error"]
REASONS = ["Delivery window of a whole day", "Price"]


def create(number):
    api = Tryton()
    company = bootstrap(api)
    sale = api.call("ir.model", "search", [["model", "=", "sale.sale"]], 0, 1, None)[0]
    types = [
        (api.call("sale.complaint.type", "search", [["name", "=", name]], 0, 1, None)
         or api.call("sale.complaint.type", "create", [{"name": name, "origin": sale}]))[0]
        for name in TYPES]
    customers = api.call("party.party", "create", [{"name": f"Customer {i} (invented)"} for i in range(number)])
    start = datetime.date.today() - datetime.timedelta(days=30)
    api.call("sale.complaint", "create", [{
        "customer": customers[i],
        "company": company,
        "type": types[i % 4],
        "date": start + datetime.timedelta(days=i % 30),
        "description": f"Invented, {i}",
    } for i in range(number)])
    lost = api.call("sale.opportunity", "create", [{
        "party": customers[i],
        "company": company,
        "description": f"Renewal (invented, {i})",
        "amount": decimal.Decimal(1000 + i),
        "start_date": start,
        "lost_reason": REASONS[i // 10 % 2],
    } for i in range(0, number, 10)])
    api.call("sale.opportunity", "lost", lost)
    print(f"{number} complaints created, {len(lost)} opportunities lost")


def bootstrap(api):
    """The company of the user; created in a new database."""
    if "company" in api.context:
        return api.context["company"]
    currency = api.call("currency.currency", "search", [["code", "=", "EUR"]], 0, 1, None) or api.call(
        "currency.currency", "create",
        [{"name": "Euro", "symbol": "EUR", "code": "EUR", "digits": 2, "rounding": decimal.Decimal("0.01")}])
    party = api.call("party.party", "create", [{"name": "Example company (invented)"}])
    company = api.call("company.company", "create", [{"party": party[0], "currency": currency[0]}])
    api.call("res.user", "write", [api.user], {"companies": [["add", company]], "company": company[0]})
    api.context = {"company": company[0]}
    return company[0]


def change():
    api = Tryton()
    found = [complaint["id"] for complaint in api.all("sale.complaint", [["state", "=", "draft"]], ["id"])]
    api.call("sale.complaint", "write", found[::5], {"description": "Changed (invented)"})
    api.call("sale.complaint", "cancel", found[::3])
    print(f"{len(found[::5])} descriptions changed, {len(found[::3])} complaints cancelled")


def delete(number):
    api = Tryton()
    drafts = [complaint["id"] for complaint in api.all("sale.complaint", [["state", "=", "draft"]], ["id"])]
    api.call("sale.complaint", "delete", drafts[:number])
    print(f"{len(drafts[:number])} complaints deleted")


match sys.argv[1:]:
    case ["create", number]:
        create(int(number))
    case ["change"]:
        change()
    case ["delete", number]:
        delete(int(number))
    case _:
        raise SystemExit(__doc__)
