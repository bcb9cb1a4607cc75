"""What is known of addresses: forms that need no version, pages that nothing leads to, buttons without a page."""

from tests.catalog import test_access as catalogue

# Forms that need neither, and why.
HARMLESS = {
    "account_login": "makes a session only",
    "account_logout": "ends the session; twice is as once",
    "language": "the words of one's own browser; twice is as once",
    "accounts:language": "one's own language; the last choice counts",
    "accounts:theme": "the look of one's own browser; twice is as once",
    "accounts:view_keep": "the same view under the same name is kept once",
    "accounts:view_forget": "one's own way back to a list; what is gone is not found again",
    "accounts:notice_read": "says that one's own notice was read; twice is as once",
    "accounts:notices_read": "the same of all of them",
    "accounts:mail_choose": "one's own choice of letters; the last one counts",
    "account_reauthenticate": "makes nothing",
    "account_change_password": "asks for the password in force, which is its version",
    "account_reset_password": "sends a letter to the owner of the address",
    "mfa_activate_totp": "carries the secret it showed; the second sending finds it switched on",
    "mfa_deactivate_totp": "switches off; twice is as once",
    "mfa_generate_recovery_codes": "replaces one's own codes by those shown next",
    "reports:mail_choice": "agrees to letters or stops them; twice is as once",
    "procurement:line_judge": "a look at what is being typed; writes nothing",
    "procurement:line_requirements": "rows for what is being typed; writes nothing",
    "jobs:export_cancel": "stops the work; a file that is done stays",
    "jobs:job_cancel": "stops the work, whatever the worker made of it since the page was shown",
}
# Addresses nothing leads to by a link on a page of this scene, and why.
NOT_LED_TO = {
    "procurement:line_requirements": "only posted to, by the rows in the form of a line",
    "procurement:line_split": "stands where a quantity is cut in parts; see test_splitting.py",
    "catalog:stored_file": "hands out a paper from the page that shows it, when an exemption has one",
    "jobs:export_file": "a file, once a worker has written it",
    "accounts:style": "shows every part of a page to whoever builds one, who types its address",
    "account_session": "says who is logged in, for scripts",
    "account_continue": "only after a login that carried something",
    "account_inactive": "shown to people whose account was closed",
    "account_reset_password_done": "follows a sent form",
    "account_reset_password_from_key": "stands in a letter",
    "account_reset_password_from_key_done": "follows a sent form",
    "mfa_authenticate": "stands between the password and the home page",
    "mfa_reauthenticate": "stands before a page of the second step",
    "mfa_deactivate_totp": "for people whose second step is switched on",
    "mfa_generate_recovery_codes": "for people whose second step is switched on",
    "mfa_view_recovery_codes": "for people whose second step is switched on",
    "mfa_download_recovery_codes": "a file",
    "worker": "a script, registered by another",
    "offline": "shown by that script, without a line",
    "procurement:worksheet_pdf": "a file",
    "reports:official_pdf": "a file",
    "reports:official_xlsx": "a file",
    "reports:official_csv": "a file",
    "reports:mail_choice": "stands in a letter",
    "reports:mail_pdf": "a file, behind a link in a letter",
    "reports:mail_xlsx": "a file, behind a link in a letter",
    "public_exemptions_csv": "a file",
    "public_exemptions_json": "a file",
    "public_photo": "a picture",
    "reports:region_sums": "for people of a province; see tests/reports/breakdown/test_regions.py",
    "public_qr": "a picture",
}


def buttons_only() -> set[str]:
    """Addresses that only take what is sent to them: they have no page of their own."""
    return {
        "accounts:theme",
        "language",
        "undo",  # stands under the message of what was just done
        *(f"catalog:{name}" for name in catalogue.BUTTONS),
        *(f"procurement:{name}" for name in (
            "request_submit", "request_withdraw", "request_decide", "request_package_add",
            "request_package_drop", "line_judge", "line_remove",
            "line_choose", "check_want", "demand_act", "line_dismiss", "line_ask_again", "pair_close",
            "source_settle", "source_match", "proposal_decide", "evaluation_declare", "offer_drop", "absence_withdraw",
        )),
        "reports:figure_check",
        *(f"jobs:{name}" for name in ("job_confirm", "job_cancel", "job_answers", "export_start", "export_cancel")),
        *(f"accounts:{name}" for name in ("theme", "language", "notice_read", "notices_read", "mail_choose", "view_forget")),
    }  # fmt: skip
