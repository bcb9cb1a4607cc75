from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "p3dn.accounts"
    verbose_name = _("Pengguna dan perangkat daerah")
