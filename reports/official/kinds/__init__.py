"""The kinds of official reports, each declared in a file of its own: columns, words, how it is built.

To change a heading, change it there; reports that were made keep the words they were made with.
"""

from reports.official.shape import ReportType

from . import accounts, methods, p3dn, sub_activities

KINDS: dict[str, ReportType] = {
    one.code: one for one in (p3dn.REPORT, sub_activities.REPORT, methods.REPORT, accounts.REPORT)
}
