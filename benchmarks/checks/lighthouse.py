"""Lighthouse at its default settings on five pages of a running demo: `make lighthouse`.

Three runs each, the median told, with how busy the machine was: its performance is worth something
on a quiet machine only. Needs Node; the npm package is fetched into `.data/checks`. Ends with 1 when
a figure that does not hang on the machine (all but performance) is below its bound.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import sync_playwright

from benchmarks.checks.pages import CHROMIUM, DATA, entered, fetched

REQUESTER = "ppk.dinkes@prabumulih.demo"
BOUNDS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
GOOD = 0.9  # of an audit, from 0 to 1
ANYBODY = ("/akun/masuk/", "/katalog-publik/")
OF_ONE = ("/pengadaan/permintaan/", "/laporan/", "/")  # the first of the requests is opened
REQUEST = re.compile(r"/pengadaan/permintaan/\d+/$")


def cookies_and_pages(site: str) -> tuple[str, list[str]]:
    """The line of a requester, and the pages to look at with it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = entered(browser, site, REQUESTER)
        page.goto(site + OF_ONE[0])
        links = page.eval_on_selector_all("#daftar a", "all => all.map(one => one.pathname)")
        request = next(link for link in links if REQUEST.search(link))
        kept = page.context.cookies()
        browser.close()
    cookie = "; ".join(f"{one['name']}={one['value']}" for one in kept)
    return cookie, [request, *OF_ONE[1:]]


def report_of(address: str, cookie: str) -> dict[str, Any]:
    """What Lighthouse says of one page, once."""
    target = DATA / "checks" / "lighthouse.json"
    headers = json.dumps({"Cookie": cookie}) if cookie else "{}"
    tool = fetched("lighthouse", "cli/index.js")
    command = [
        "node", str(tool), address, "--quiet", "--output=json", f"--output-path={target}",
        f"--extra-headers={headers}", "--chrome-flags=--headless --no-sandbox",
    ]  # fmt: skip
    subprocess.run(command, check=True, env={**os.environ, "CHROME_PATH": CHROMIUM})  # noqa: S603
    found: dict[str, Any] = json.loads(Path(target).read_text(encoding="utf-8"))
    return found


def complaints(report: dict[str, Any], category: str) -> list[str]:
    """The audits of a category that cost points."""
    audits = report["audits"]
    asked = [one["id"] for one in report["categories"][category]["auditRefs"] if one["weight"]]
    return [
        f"{name} {audits[name].get('displayValue', '')}"
        for name in asked
        if audits[name]["score"] is not None and audits[name]["score"] < GOOD
    ]


def main(arguments: list[str]) -> int:
    """Look at the five pages; 1 when one is below a bound that the machine has no part in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", default="http://127.0.0.1:8000")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args(arguments)
    cookie, own = cookies_and_pages(given.site)
    low = False
    for path in (*ANYBODY, *own):
        public = path in ANYBODY
        reports = [
            report_of(given.site + path, "" if public else cookie) for _run in range(given.runs)
        ]
        print(f"{path} (load {os.getloadavg()[0]:.1f})")
        for category, bound in BOUNDS.items():
            if category == "seo" and not public:
                continue
            score = median(100 * one["categories"][category]["score"] for one in reports)
            below = "" if score >= bound else f"  {complaints(reports[-1], category)}"
            print(f"    {category} {score:.0f} of {bound}{below}", flush=True)
            low = low or (category != "performance" and score < bound)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
