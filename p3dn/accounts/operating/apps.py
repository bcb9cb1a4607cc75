from django.contrib.admin import apps


class OperatingConfig(apps.AdminConfig):
    """Django's desk, with our doors."""

    default_site = "p3dn.accounts.operating.site.OperatorsSite"
