"""The JSON-RPC interface of Tryton 6."""

import base64
import datetime
import decimal
import json
import os
import urllib.request

TRYTON = os.environ.get("TRYTON", "http://127.0.0.1:25000/crm/")
USER = os.environ.get("TRYTON_USER", "admin")
PASSWORD = os.environ.get("TRYTON_PASSWORD", "admin-secret")
PAGE = 500


class Tryton:
    """A session; the company of the user is the context of each call."""

    def __init__(self):
        user, session = _rpc("common.db.login", [USER, {"password": PASSWORD}, "en"], None)[:2]
        self.user = user
        self.authorization = "Session " + base64.b64encode(f"{USER}:{user}:{session}".encode()).decode()
        self.context = {}
        companies = self.call("company.company", "search", [], 0, 1, None)
        if companies:
            self.context = {"company": companies[0]}

    def call(self, model, method, *parameters):
        return _rpc(f"model.{model}.{method}", [*parameters, self.context], self.authorization)

    def all(self, model, condition, fields):
        """All records, page by page, ordered by id so that a change moves none to a page that was read before."""
        last = 0
        while True:
            page = self.call(
                model, "search_read", [condition, ["id", ">", last]], 0, PAGE, [["id", "ASC"]], fields)
            yield from page
            if len(page) < PAGE:
                return
            last = page[-1]["id"]


def value(decoded):
    """What Tryton wraps: times in UTC, days and decimal numbers."""
    match decoded.get("__class__"):
        case "datetime":
            return datetime.datetime(
                decoded["year"], decoded["month"], decoded["day"], decoded["hour"], decoded["minute"],
                decoded["second"], decoded["microsecond"], datetime.UTC)
        case "date":
            return datetime.date(decoded["year"], decoded["month"], decoded["day"])
        case "Decimal":
            return decimal.Decimal(decoded["decimal"])
        case _:
            return decoded


def _wrapped(plain):
    if isinstance(plain, datetime.datetime):
        return {"__class__": "datetime", "year": plain.year, "month": plain.month, "day": plain.day,
                "hour": plain.hour, "minute": plain.minute, "second": plain.second, "microsecond": plain.microsecond}
    if isinstance(plain, datetime.date):
        return {"__class__": "date", "year": plain.year, "month": plain.month, "day": plain.day}
    if isinstance(plain, decimal.Decimal):
        return {"__class__": "Decimal", "decimal": str(plain)}
    raise TypeError(type(plain))


def _rpc(method, parameters, authorization):
    body = json.dumps({"id": 1, "method": method, "params": parameters}, default=_wrapped).encode()
    request = urllib.request.Request(TRYTON, body, {"Content-Type": "application/json"})
    if authorization:
        request.add_header("Authorization", authorization)
    with urllib.request.urlopen(request, timeout=120) as answer:
        result = json.load(answer, object_hook=value)
    if isinstance(result, dict):
        if result.get("error"):
            raise SystemExit(f"{method}: {result['error']}")
        return result["result"]
    return result
