from django.apps import AppConfig
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "p3dn.accounts"
    verbose_name = _("Pengguna dan perangkat daerah")

    def ready(self) -> None:
        """Enter the search over everything, and have the law speak the reader's language."""
        from p3dn.regulation import tongue
        from p3dn.ui.finding.registry import register_finder
        from p3dn.ui.undoing import register_way_back
        from p3dn.ui.values.formats import exact

        from .finders import FINDERS
        from .kept.services import UNDO as KEPT_VIEW
        from .kept.services import keep_again
        from .notices.services import UNDO as NOTICES_READ
        from .notices.services import mark_unread

        register_finder(*FINDERS)
        register_way_back(KEPT_VIEW, keep_again)
        register_way_back(NOTICES_READ, mark_unread)
        tongue.speak(say=gettext, write=exact)
